"""The inbox in the window: a badge with how much waits, and the page that lists and answers it."""

from workbench.ui.widgets.inbox.badge import InboxBadge as InboxBadge
from workbench.ui.widgets.inbox.page import InboxPage as InboxPage
