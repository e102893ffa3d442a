"""Tools that read the web: a page as text, and the links of a page.

Belongs here: one GET of a granted host and what a person would see of the answer. Does not belong here: scripts,
cookies, forms, sign-in, anything that is posted, searching.
"""

from workbench_plugin import Plugin

from workbench_web.tools import fetch, links

plugin = Plugin(
    "web",
    [fetch, links],
    "Read web pages as text, and list their links. Only hosts that the tool set grants can be reached.",
)

__all__ = ["plugin"]
