"""What may be typed after `workbench`."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Callable, Sequence
from typing import Any

from workbench import __version__
from workbench.cli.memory_words import add_memory_verb
from workbench.cli.model_words import add_model_verbs
from workbench.cli.oversight_words import add_oversight_verbs
from workbench.cli.pattern_words import add_pattern_verb
from workbench.cli.plugin_words import add_plugin_verbs, cut_program
from workbench.cli.trust_words import add_trust_verbs

VERBS: dict[str, str] = {
    "policy": "workbench.cli.verbs.policy",
    "audit": "workbench.cli.verbs.audit",
    "run": "workbench.cli.verbs.run",
    "resume": "workbench.cli.verbs.resume",
    "debug": "workbench.cli.verbs.debug",
    "patterns": "workbench.cli.verbs.patterns",
    "sessions": "workbench.cli.verbs.sessions",
    "search": "workbench.cli.verbs.search",
    "show": "workbench.cli.verbs.show",
    "runs": "workbench.cli.verbs.runs",
    "inbox": "workbench.cli.verbs.inbox",
    "baseline": "workbench.cli.verbs.baseline",
    "replay": "workbench.cli.verbs.replay",
    "compare": "workbench.cli.verbs.compare",
    "fork": "workbench.cli.verbs.fork",
    "export": "workbench.cli.verbs.portable",
    "import": "workbench.cli.verbs.portable",
    "tools": "workbench.cli.verbs.tools",
    "plugins": "workbench.cli.verbs.plugins",
    "serve-tools": "workbench.cli.verbs.serve_tools",
    "connections": "workbench.cli.verbs.connections",
    "models": "workbench.cli.verbs.models",
    "secrets": "workbench.cli.verbs.secrets",
    "memory": "workbench.cli.verbs.memory",
    "backups": "workbench.cli.verbs.backups",
    "settings": "workbench.cli.verbs.settings",
    "prune": "workbench.cli.verbs.prune",
    "doctor": "workbench.cli.verbs.doctor",
}
"""The module that carries out each verb, imported when it is asked for."""

_TOP = """\
in the window:
  workbench                  open the window
  workbench goal.toml        open the window with a goal (or a session) file
  workbench picture FILE     draw the window into a picture, without a screen
                             [--session ID] [--event SEQ] [--theme dark] [--size 1600x1000]

examples:
  workbench run goal.toml
  workbench run goal.toml --json | jq .kind
  workbench debug last
  workbench sessions

exit codes:
  0 goal reached (debug: left by quit)   1 ended without it   2 bad input or set-up
  3 waits for a person                   70 a bug of Workbench
"""
_RUN = """\
examples:
  workbench run goal.toml
  workbench run "Tidy the notes" --agent careful --tools files-only
  workbench run goal.toml --model scripted:replies.json --approve auto --json
  workbench run "Read the total" --model openai/gpt-5-mini --image receipt.jpg --answer-schema total.json

A goal file needs only this:
  [goal]
  instructions = "List the files and tell which licence applies."
  work_folder = "."
  [agent]
  model = "local"
  [tools]
  "files.*" = "auto"

Nothing is ever asked here. Where a person has to decide, the run waits: exit code 3, and the
`workbench debug RUN` that answers is printed. Ctrl+C pauses; a second one ends at once. Either
way `workbench resume RUN` goes on.
"""
_RESUME = """\
examples:
  workbench resume last
  workbench resume r4k2 --approve auto

A call that had started when the program died, and that can't simply run again, waits for a person
whatever --approve says.
"""
_DEBUG = """\
examples:
  workbench debug goal.toml          begin a run, stopped before its first phase
  workbench debug last               step on in the newest run, or answer what it waits for
  printf 'continue\\napprove\\n' | workbench debug goal.toml

a breakpoint, an edit, and on:
  printf '%s\\n' 'break tool files.write' continue 'edit args.content right' continue quit \\
    | workbench debug goal.toml

commands, each told by `help COMMAND`:
  move      into over out until continue pause restart stop
  stop at   break breaks delete enable disable mute unmute backtest; watch unwatch watches names
  look      where stack frame context events print find; back forward goto; from compare replay again check runs
  bounds    limits raise checks; window
  change    edit mock skip undo pick memory; approve answer deny escalate allow strip quarantine
            peek without take
  fork      plan fork label note bookmark notes switch diff apply
  leave     quit help
"""
_SEARCH = """\
examples:
  workbench search harbour print                    events in whose texts both stand, the newest first
  workbench search tool:files.write error since:7d  calls of a tool that failed, of the last seven days
  workbench search model:gpt label:stricter '"due in june"'

Also: session:NAME, since: and until: with 2026-11-01, today, yesterday, 12h, 7d, 2w. The newest word may be unfinished.
"""
_SHOW = """\
examples:
  workbench show last
  workbench show last --json         the same lines as `run --json` printed
"""
_REPLAY = """\
examples:
  workbench replay last                       as a run of its own, to its end or to the first difference
  workbench replay last --until 12            up to an event; `debug` or `resume` go on live from there
  workbench replay last --check               with today's code: prompts, schemas and verdicts as recorded?
  workbench replay last --check --with goal.toml
  workbench replay licence.workbench --check

Nothing runs and nothing is sent: results come from the recording, and people's edits are made again.
"""
_FORK = """\
examples:
  workbench fork last 12 --plan               which calls would fire again
  workbench fork last 12 c2.1@14=tape --label "another way"
"""
_DOCTOR = """\
examples:
  workbench doctor                            the installation
  workbench doctor last                       the log of a run: exit code 1 when something is broken
"""
_EXPORT = """\
examples:
  workbench export last licence.workbench
  workbench export last test_licence.py --as-test
  workbench import licence.workbench
  workbench import spans.json
"""
_SECRETS = """\
examples:
  workbench secrets
  workbench secrets set github-token         the value is typed without being shown
  pass show github | workbench secrets set github-token
  workbench secrets revoke "a suspicious run"
  workbench secrets passphrase               put the file of secrets under another passphrase
  workbench secrets exposed                  what was lent to which tool, in which call
  workbench secrets rotate github-token      by its plugin, else it says where
  workbench secrets rotated github-token     done there
  workbench secrets restore

A tool set names them: "github.*" = { permission = "ask", secrets = { token = "github-token" } }
"""


class Parser(argparse.ArgumentParser):
    """Names the nearest verb where there is none of that name."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            near = difflib.get_close_matches(str(value), [str(choice) for choice in action.choices], 1)
            hint = f"did you mean {near[0]}?" if near else f"there are: {', '.join(map(str, action.choices))}"
            raise argparse.ArgumentError(action, f"unknown: {value!r}; {hint}")


def build_parser() -> Parser:
    """Return the parser of the whole command line."""
    common = _common()
    parser = Parser(
        prog="workbench",
        parents=[common],
        description="Compose, step through, watch and keep the runs of agents. Without a verb the window opens.",
        epilog=_TOP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"workbench {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, title="verbs", parser_class=Parser)

    def verb(name: str, about: str, epilog: str = "", *, json: bool = False) -> argparse.ArgumentParser:
        added = verbs.add_parser(
            name,
            parents=[common],
            help=about,
            description=f"{about[0].upper()}{about[1:]}.",
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if json:
            added.add_argument("--json", action="store_true", help="print JSON")
        return added

    _add_driving(verb)
    add_pattern_verb(verb)
    _add_looking(verb)
    _add_debugging(verb)
    add_plugin_verbs(verb)
    add_trust_verbs(verb)
    add_memory_verb(verb)
    add_oversight_verbs(verb)
    return parser


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was typed, with every common option set. Raises `SystemExit`, as argparse does."""
    typed, program = cut_program(arguments)
    given = argparse.Namespace(home=None, db=None, verbose=False, program=program)
    return build_parser().parse_args(typed, given)


def _common() -> Parser:
    common = Parser(add_help=False)
    group = common.add_argument_group("common options, before or after the verb")
    unset = argparse.SUPPRESS
    group.add_argument("--home", metavar="DIR", default=unset, help="where everything is kept (or WORKBENCH_HOME)")
    group.add_argument("--db", metavar="FILE", default=unset, help="the database; otherwise workbench.db in the home")
    group.add_argument("--verbose", action="store_true", default=unset, help="tell on stderr what goes on inside")
    return common


_Verb = Callable[..., argparse.ArgumentParser]


def _add_driving(verb: _Verb) -> None:
    run = verb("run", "run a goal to its end", _RUN)
    run.add_argument("goal", metavar="GOAL", help="a goal file (TOML), or the name of a kept goal")
    _add_choices(run)
    _add_approve(run)
    run.add_argument("--json", action="store_true", help="print one event a line, as it is saved")
    resume = verb("resume", "go on with a run that paused, waits or was interrupted", _RESUME)
    resume.add_argument("run", metavar="RUN", help="its id, the beginning of it, or `last`")
    _add_approve(resume)
    resume.add_argument("--json", action="store_true", help="print one event a line, as it is saved")
    debug = verb("debug", "step through a run in a console, and answer what it asks", _DEBUG)
    debug.add_argument("what", metavar="GOAL|RUN", help="a goal as for `run`, or a run's id, its beginning, or `last`")
    _add_choices(debug)
    _add_unlock(debug)


def _add_choices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--agent", metavar="NAME", help="a kept agent, in place of the goal's")
    parser.add_argument("--tools", metavar="NAME", help="a kept tool set, in place of the goal's")
    parser.add_argument("--model", metavar="MODEL", help="in place of the agent's: local, scripted:FILE, anthropic/…")
    parser.add_argument(
        "--fallback",
        metavar="MODEL",
        action="append",
        help="asked where the model gives no reply; also NAME @ URL. May be given several times",
    )
    parser.add_argument("--work-folder", metavar="DIR", help="where the tools work, in place of the goal's")
    parser.add_argument(
        "--image",
        metavar="FILE",
        action="append",
        help="stands with the goal, after its own. May be given several times",
    )
    parser.add_argument(
        "--answer-schema", metavar="FILE", help="a JSON Schema that the final answer is held to, in place of the goal's"
    )
    parser.add_argument("--name", metavar="TEXT", default="", help="of the session that is begun")


def _add_approve(parser: argparse.ArgumentParser) -> None:
    _add_unlock(parser)
    parser.add_argument(
        "--approve",
        choices=("ask", "auto"),
        default="ask",
        help="auto: calls whose permission is ask run unasked; questions and calls in doubt still wait",
    )


def _add_unlock(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--unlock", action="store_true", help="ask for the passphrase of the file of secrets first, at the terminal"
    )


def _add_looking(verb: _Verb) -> None:
    sessions = verb("sessions", "list sessions and their runs, newest first", json=True)
    sessions.add_argument("text", nargs="?", default="", metavar="TEXT", help="only those whose name or goal holds it")
    search = verb("search", "find words, tools and errors in all sessions", _SEARCH, json=True)
    search.add_argument("words", nargs="+", metavar="WORD", help="a word, `tool:NAME`, `error`, `since:DATE` …")
    search.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many (50)")
    show = verb("show", "print what happened in a run", _SHOW, json=True)
    show.add_argument("run", metavar="RUN", help="its id, the beginning of it, or `last`")
    export = verb("export", "write a session to one file", _EXPORT)
    export.add_argument("what", metavar="SESSION|RUN", help="an id, the beginning of it, or `last`")
    export.add_argument("file", metavar="FILE")
    export.add_argument(
        "--as-test", action="store_true", help="write a pytest file that replays the run, and the session beside it"
    )
    read = verb("import", "read a session from a file that was exported, or a trace", _EXPORT, json=True)
    read.add_argument("file", metavar="FILE")
    read.add_argument("--keep", action="store_true", help="take it though a secret that is kept here stands in it")
    secrets = verb("secrets", "list secrets and what was lent; keep, forget, revoke, rotate", _SECRETS, json=True)
    acts = ("list", "set", "forget", "unlock", "passphrase", "exposed", "revoke", "restore", "rotate", "rotated")
    secrets.add_argument("act", nargs="?", choices=acts, default="list")
    secrets.add_argument("name", nargs="?", metavar="NAME", default="", help="of the secret; for revoke: why")
    add_model_verbs(verb)
    doctor = verb("doctor", "look for what is missing or broken", _DOCTOR, json=True)
    doctor.add_argument("run", nargs="?", metavar="RUN", help="look at the log of this run instead")


def _add_debugging(verb: _Verb) -> None:
    runs = verb("runs", "print a session's runs as a tree", json=True)
    runs.add_argument("what", metavar="SESSION|RUN", help="an id, the beginning of it, or `last`")
    replay = verb("replay", "go through a recorded run again, or check it against today's code", _REPLAY, json=True)
    replay.add_argument("run", metavar="RUN|FILE", help="a run, or a file written by export (.workbench)")
    replay.add_argument("--until", metavar="SEQ", type=int, help="stop after this event, to go on live from there")
    replay.add_argument(
        "--check", action="store_true", help="make no run; exit 1 at the first difference, and print it"
    )
    replay.add_argument(
        "--with", dest="goal_file", metavar="GOAL", help="check with the agent and tools of a goal file"
    )
    replay.add_argument("--run", dest="only", metavar="RUN", help="of a file: only this run of it")
    compare = verb("compare", "compare two runs, step by step", json=True)
    compare.add_argument("left", metavar="RUN")
    compare.add_argument("right", metavar="RUN")
    fork = verb("fork", "begin a run where another stood, in its own copy of the folder", _FORK)
    fork.add_argument("run", metavar="RUN", help="its id, the beginning of it, or `last`")
    fork.add_argument("seq", metavar="SEQ", type=int, help="the number of the event after which it begins")
    fork.add_argument("modes", nargs="*", metavar="CALL=MODE", help="tape, mock:TEXT, run, compensate or ask")
    fork.add_argument("--label", metavar="TEXT", default="", help="its name in the tree of runs")
    fork.add_argument("--plan", action="store_true", help="only tell what would happen")
