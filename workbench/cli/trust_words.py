"""What may be typed about what is allowed, and about what was."""

from __future__ import annotations

import argparse
from collections.abc import Callable

_POLICY = """\
examples:
  workbench policy try goal.toml              what its tool set would have done in all past runs
  workbench policy try goal.toml --run last   in one run

Nothing is run and nothing is kept: the recorded calls are judged once more, under other rules.
"""

_AUDIT = """\
examples:
  workbench audit list --tool 'files.*' --since 3d    the newest calls first
  workbench audit list --allowed nobody               what did not run, and why
  workbench audit show r4k2/c2.1                      one call: arguments, result, verdicts, who allowed it
  workbench audit export calls.jsonl --run last       a JSON object a line, with whole texts
  workbench audit verify                              exit code 1 where the log is not as it was saved

Nothing is kept for it: what it shows is derived from the events of the runs.
"""

_SETTINGS = """\
examples:
  workbench settings                          all there are, what each is for, and what holds
  workbench settings set backups 5            all else in the file stays as you wrote it
  workbench settings reset backups            what usually holds
  workbench settings export mine.toml         to take them over elsewhere: settings import mine.toml
"""
_BACKUPS = """\
examples:
  workbench backups                           those there are, the newest first
  workbench backups now                       one more, for example before an experiment, or from cron
  workbench backups check                     each read to its end; exit code 1 where one is damaged
  workbench backups restore                   the last good one, where the database is damaged
  workbench backups restore FILE              this one, whatever is there now
  workbench backups restore FILE --dry-run    only what would be lost

What stood in the database's place is kept beside it. What was saved after the backup was made is in
that file only; how much that is, is printed and stays on record in `workbench audit verify`.
"""

_PRUNE = """\
examples:
  workbench settings set keep_days 90         sessions in which nothing happened for longer go
  workbench prune --dry-run                   what would go now, and how much room that gives
  workbench prune                             delete it, for example from cron
  workbench prune deleted                     what was deleted and can be brought back for a week
  workbench prune restore s4k2                bring it back

A window, and any program that runs for some seconds, applies the rules by itself. Sessions with a label, a
bookmark or a note, those that wait for a person, and those with a run under way never go.
"""


def add_trust_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the verbs about what is allowed."""
    policy = verb("policy", "try the tool set of a goal file on past runs", _POLICY, json=True)
    policy.add_argument("act", choices=("try",))
    policy.add_argument("goal_file", metavar="GOAL", help="a goal file (TOML), for its tool set")
    policy.add_argument("--run", metavar="RUN", default="", help="only this run: its id, its beginning, or `last`")
    settings = verb("settings", "list what holds on this machine, and change it", _SETTINGS, json=True)
    acts = ("list", "get", "set", "reset", "path", "export", "import")
    settings.add_argument("act", nargs="?", choices=acts, default="list")
    settings.add_argument(
        "name", nargs="?", metavar="KEY|FILE", default="", help="of a setting; for export, import: a file"
    )
    settings.add_argument("value", nargs="*", metavar="VALUE", help="for set; of a list, one after the other")
    backups = verb("backups", "list copies of the database; make one, put one back", _BACKUPS, json=True)
    backups.add_argument("act", nargs="?", choices=("list", "now", "check", "restore"), default="list")
    backups.add_argument("--dry-run", action="store_true", help="for restore: only say what would be lost")
    backups.add_argument("file", nargs="?", metavar="FILE", help="for restore: the copy to put back")
    prune = verb(
        "prune", "delete sessions by the rules of the settings; bring back what was deleted", _PRUNE, json=True
    )
    prune.add_argument("act", nargs="?", choices=("now", "deleted", "restore"), default="now")
    prune.add_argument(
        "session", nargs="?", metavar="SESSION", default="", help="for restore: its id, or its beginning"
    )
    prune.add_argument("--dry-run", action="store_true", help="only list what would go")
    audit = verb("audit", "list tool calls and who allowed them; verify that nothing was changed", _AUDIT, json=True)
    audit.add_argument("act", nargs="?", choices=("list", "show", "export", "verify"), default="list")
    audit.add_argument(
        "what", nargs="?", metavar="CALL|FILE", default="", help="for show: RUN/CALL; for export: a file"
    )
    audit.add_argument("--run", metavar="RUN", default="", help="only this run: its id, its beginning, or `last`")
    audit.add_argument("--tool", metavar="NAMES", default="", help="names, or patterns with stars, between commas")
    audit.add_argument("--since", metavar="TIME", default="", help="2026-11-22, 2026-11-22T09:15, or so long ago: 3d")
    audit.add_argument("--until", metavar="TIME", default="", help="as --since")
    audit.add_argument("--outcome", metavar="HOW", default="", help="how it ended: ok, failed, denied, refused, …")
    audit.add_argument(
        "--allowed", metavar="WHO", default="", help="who let it run: tool_set, granted, person, auto, plan, nobody"
    )
    audit.add_argument(
        "--text", metavar="TEXT", default="", help="stands in the call, the beginning of its texts, or why"
    )
    audit.add_argument("--limit", metavar="N", type=int, default=50, help="so many calls are listed (50)")
