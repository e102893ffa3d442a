"""Each fault and each attack that the program is made to withstand, and the tests that fail without its defence.

`python -m tests.trust.rows` writes the page `resources/help/trust.md` from this.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "resources" / "help" / "trust.md"


@dataclass(frozen=True)
class Row:
    """What may happen, what happens then in the user's words, and the tests that show it: `path::test_name`."""

    what: str
    then: str
    tests: tuple[str, ...]
    open: str = ""
    """What of it is not withstood, and why; empty: all of it is."""


def row(what: str, then: str, tests: str, still_open: str = "") -> Row:
    """Return a row; `tests` names files, each with the names of its tests behind it."""
    file, named = "", []
    for word in tests.split():
        if word.endswith(".py"):
            file = word
        else:
            named.append(f"{file}::test_{word}")
    return Row(what, then, tuple(named), still_open)


TITLES = {
    "invariants": "What always holds",
    "attacks": "Attacks",
    "faults": "Faults",
}

INTRODUCTION = """# What Workbench withstands

Tools come from anywhere, and agents read what anybody wrote. This page says what may go wrong or be done on purpose,
what happens then, and what is still open. Each row names the tests that fail without its defence.

In short: what a tool returns may have been written by strangers. Once such text is in a run's context, a value that
decides where a call writes or sends must stand, whole, in text that you or a trusted tool wrote; else the call is held
until you decide. What leaves the machine may carry no address that does not. Tools run in a sandbox without a network;
the hosts that the tool set grants are reached through the engine. Secrets are lent to one call and struck out of
everything else.

## How much it asks

{tasks} ordinary tasks are worked on with the real plugins (`tests/trust/test_ordinary_work.py`): reading, then
writing, querying, fetching or mailing what the user asked for, where the user said. {quiet} of them cost no question.
{asking} cost one each, since the address or command stands in no text of the user's. That is {average:.2f} questions a
task; the budget is {budget}. A model that obeys every order it reads, hidden in six ways, is held in each of {attacks}
attacks (`tests/trust/attacks.py`): nothing arrives.

"""


def page() -> str:
    """Return the page's text."""
    from tests.trust.all_rows import ROWS
    from tests.trust.attacks import ATTACKS
    from tests.trust.test_ordinary_work import MOST_ASKS, TASKS

    asking = [task for task in TASKS if task.asks]
    parts = [
        INTRODUCTION.format(
            tasks=len(TASKS),
            quiet=len(TASKS) - len(asking),
            asking=len(asking),
            average=sum(task.asks for task in TASKS) / len(TASKS),
            budget=MOST_ASKS,
            attacks=len(ATTACKS),
        )
    ]
    for kind, title in TITLES.items():
        parts += [
            f"## {title}\n\n",
            "| what may happen | what happens then | still open | shown by |\n|---|---|---|---|\n",
        ]
        parts += [_line(each) for each in ROWS[kind]]
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def _line(row: Row) -> str:
    shown = "<br>".join(f"`{name}`" for name in row.tests) or "nothing"
    return f"| {row.what} | {row.then} | {row.open or '–'} | {shown} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
