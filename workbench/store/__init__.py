"""Everything kept: sessions, runs, events, bodies and the library, in one SQLite file.

Belongs here: all SQL, the file's place and health, migrations, ownership of runs, export and import of sessions.
Domain values go in and come out; rows never leave. Does not belong here: deciding, publishing, keys, settings.

One writer thread does all writing; reads run in threads of their own. Test hooks: with `WORKBENCH_CRASH_AT=n` in the
environment the process kills itself right after the commit that saved the n-th event it appended, with
`WORKBENCH_CRASH_BEFORE=n` just before that commit, with `WORKBENCH_CRASH_UNSEALED=n` after it and before its seal says
so.
"""

from workbench.store.backup_files import backups_of, put_aside_of
from workbench.store.call_reading import Acts
from workbench.store.folder_look import Look
from workbench.store.folder_scan import Limits
from workbench.store.folder_secrets import Withholding
from workbench.store.folders import FolderKeeper
from workbench.store.heads import Heads, folder_for
from workbench.store.leases import Exposing
from workbench.store.restoring import restore
from workbench.store.run_log import RunLog
from workbench.store.seals import SealKey
from workbench.store.soundness import last_good, trouble_in_copy
from workbench.store.store import Store

__all__ = [
    "Acts",
    "Exposing",
    "FolderKeeper",
    "Heads",
    "Limits",
    "Look",
    "RunLog",
    "SealKey",
    "Store",
    "Withholding",
    "backups_of",
    "folder_for",
    "last_good",
    "put_aside_of",
    "restore",
    "trouble_in_copy",
]
