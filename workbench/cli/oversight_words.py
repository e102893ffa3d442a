"""What may be typed about runs that wait for people."""

from __future__ import annotations

import argparse
from collections.abc import Callable

_INBOX = """\
examples:
  workbench inbox                                   all that waits, the most urgent first
  workbench inbox r4k2                              one of it: goal, last steps, arguments, where values came from
  workbench inbox r4k2 --approve
  workbench inbox r4k2 --edit '{"path": "b.txt"}'   run it with other arguments
  workbench inbox r4k2 --answer "The blue one"      to a question; else a result in the tool's place
  workbench inbox r4k2 --deny "Not before Friday"
  workbench inbox r4k2 --raise steps 40             where it stands still at a limit; `calls TOOL 10`, `cost none`
  workbench inbox r4k2 --escalate Ada --note "the budget is hers"

Looking changes nothing. An answer takes the run up, and it goes on here until it stands still again.
"""


_BASELINE = """\
examples:
  workbench baseline last                     the newest run beside the baseline of its goal
  workbench baseline last --with r4k2         beside another run
  workbench baseline goal.toml --measure      run the script of [goal.baseline] once, confined, and print its figures

A goal file names one: [goal.baseline] with source = "person" (seconds, cost, success, asks as you know them),
source = "script" and command = ["python3", "sort.py"], or source = "run" and run = "r4k2…".
"""


def add_oversight_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the verbs about runs that wait for people."""
    inbox = verb("inbox", "list what waits for people in all runs, and answer it", _INBOX, json=True)
    inbox.add_argument("run", nargs="?", metavar="RUN", default="", help="its id, the beginning of it, or `last`")
    inbox.add_argument("--call", metavar="CALL", default="", help="where several wait: its id, such as c2.1")
    inbox.add_argument("--approve", action="store_true", help="let it run, or go on, as it stands")
    inbox.add_argument("--edit", metavar="JSON", help="let the call run with these arguments")
    inbox.add_argument("--answer", metavar="TEXT", help="a result of your own; where parts are asked for, as JSON")
    inbox.add_argument("--deny", metavar="WHY", help="refuse it; the model reads the reason")
    inbox.add_argument(
        "--raise", dest="raises", nargs="+", metavar="LIMIT", help="raise a limit that it stands still at, and go on"
    )
    inbox.add_argument("--strip", action="store_true", help="run a held call without strangers' addresses")
    inbox.add_argument("--quarantine", action="store_true", help="refuse a held call and forget what it came from")
    inbox.add_argument("--escalate", metavar="WHO", help="pass it on to someone else; it goes on waiting")
    inbox.add_argument("--note", metavar="TEXT", default="", help="what goes with an approval or an escalation")
    baseline = verb("baseline", "compare a run with the baseline of its goal", _BASELINE, json=True)
    baseline.add_argument(
        "what", metavar="RUN|GOAL", help="a run's id, its beginning or `last`; to measure: a goal file"
    )
    baseline.add_argument("--with", dest="other", metavar="RUN", default="", help="another run, in place of the goal's")
    baseline.add_argument("--measure", action="store_true", help="run the goal's script once, confined, and print it")
