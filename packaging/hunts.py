"""Writes the samples with a planted mistake: goals, their scripts and the files that they work on.

`python packaging/hunts.py` makes `resources/samples/hunts/` anew. The tools that the scripts call are real, so a run of
one is a real run; `tests/settings/test_hunts.py` holds what is kept against what is made here. `--record` also runs
each with the program of this environment and keeps the session in `resources/samples/recordings/`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "samples" / "hunts"
RECORDINGS = FOLDER.parent / "recordings"
Reply = dict[str, Any]

_CUSTOMERS = ("Harbour Print", "Linden & Sons", "Northgate", "Old Mill", "Quay Bakery", "Rowan Court")


def call(tool: str, **arguments: Any) -> dict[str, Any]:
    """Return a call as a script has it."""
    return {"tool": tool, "arguments": arguments}


def reply(text: str, *calls: dict[str, Any], **more: Any) -> Reply:
    """Return a reply as a script has it."""
    return {"text": text, **({"calls": list(calls)} if calls else {}), **more}


# ── A tool argument from a stale summary ─────────────────────────────────────────────────────────────────────────────

_ORDERS, _CHANGED, _COMPACTED_AFTER = 20, 8, 10
"""How many there are, after which the discount changes, and after which the oldest messages are summed up."""


def _amount(number: int) -> Decimal:
    return Decimal(80 + 17 * number % 140)


def _net(number: int, factor: str) -> Decimal:
    return (_amount(number) * Decimal(factor)).quantize(Decimal("0.01"))


def stale_summary() -> Iterator[tuple[str, str]]:
    """Yield files: an agent that books orders goes on with a discount that a summary has kept and a letter ended."""
    for number in range(1, _ORDERS + 1):
        customer = _CUSTOMERS[number % len(_CUSTOMERS)]
        letter = (
            "" if number != _CHANGED else "\nNote of the sales desk: from this order on the discount is 8 %, not 5 %.\n"
        )
        text = f"Order {number:02}\nCustomer: {customer}\nAmount: {_amount(number)}.00\n{letter}"
        yield f"stale-summary/work/orders/order-{number:02}.txt", text
    yield (
        "stale-summary/work/terms.md",
        "# Terms\n\nAll customers have a discount of 5 % until the sales desk says otherwise.\n",
    )
    right = sum(_net(number, "0.95" if number < _CHANGED else "0.92") for number in range(1, _ORDERS + 1))
    yield (
        "stale-summary/stale-summary.toml",
        f'''# An agent that goes on with what a summary has kept. Replies come from replies.json; the tools are real.

[goal]
name = "Bug hunt: the discount"
instructions = """
Book each order of orders/ in ledger.csv, with the discount that holds for it, and write the sum to total.txt.
"""
work_folder = "work"

[goal.limits]
steps = 80

[[goal.checks]]
file = "total.txt"
contains = "{right}"

[agent]
name = "bookkeeper"
model = "scripted:replies.json"
system_prompt = "You keep the books. You work with the files of one folder, one order after the other."

[agent.context]
strategy = "summarise"
budget = 1800

[tools]
"files.list" = "auto"
"files.read" = "auto"
"files.append" = "auto"
"files.write" = "auto"
"basics.calculate" = "auto"
''',
    )
    yield "stale-summary/replies.json", _script(_booked())


def _booked() -> Iterator[Reply]:
    yield reply("I look at what there is.", call("files.list", path="."), call("files.list", path="orders"))
    yield reply("First the terms.", call("files.read", path="terms.md"))
    total = Decimal(0)
    for number in range(1, _ORDERS + 1):
        file = f"orders/order-{number:02}.txt"
        factor = "0.92" if _CHANGED <= number <= _COMPACTED_AFTER else "0.95"
        percent = "8 %" if factor == "0.92" else "5 %"
        net = _net(number, factor)
        total += net
        yield reply(f"Order {number} is next.", call("files.read", path=file))
        yield reply(
            f"The discount is {percent}.", call("basics.calculate", expression=f"{_amount(number)}.00 * {factor}")
        )
        line = f"{number:02},{_CUSTOMERS[number % len(_CUSTOMERS)]},{_amount(number)}.00,{net}\n"
        yield reply(f"I book {net}.", call("files.append", path="ledger.csv", content=line))
    yield reply("All are booked; now the sum.", call("files.write", path="total.txt", content=f"{total}\n"))
    yield reply(f"All {_ORDERS} orders are booked. Together they come to {total}.")
    summary = (
        "The agent books the orders of orders/ one by one: it reads the order, takes the discount off its amount, and "
        "appends number, customer, amount and net amount to ledger.csv. The terms (terms.md) give every customer a "
        "discount of 5 %. When all are booked, the sum goes to total.txt."
    )
    for _ in range(12):
        yield reply(summary, summary=True)


# ── A sub-agent that loops ───────────────────────────────────────────────────────────────────────────────────────────

_PAPERS, _AWAY = 24, 9
_ENDINGS = ("md", "txt", "pdf", "rst", "html", "tex", "doc", "docx", "odt", "rtf", "htm", "mdx", "text")


def looping_helper() -> Iterator[tuple[str, str]]:
    """Yield files: a sub-agent that looks for a paper where it is not, again and again."""
    for number in range(1, _PAPERS + 1):
        name = f"paper-{number:02}.md" if number != _AWAY else "archive/paper-nine.md"
        yield f"looping-helper/work/papers/{name}", f"# Paper {number}\n\nCited: {3 * number} times.\n"
    yield (
        "looping-helper/looping-helper.toml",
        '''# A supervisor whose sub-agent goes in circles. Replies come from scripts; the tools are real.

[goal]
name = "Bug hunt: the search that never ends"
instructions = """
Let the librarian find how often each of the papers 1 to 24 is cited, and write the numbers to cited.csv.
"""
work_folder = "work"

[goal.limits]
steps = 100

[[goal.checks]]
file = "cited.csv"
contains = "9,27"

[agent]
name = "editor"
model = "scripted:replies.json"
system_prompt = "You let your librarian look things up, and keep the list."

[[agent.sub_agents]]
name = "librarian"
purpose = "Finds a paper and says how often it is cited."
limits = { steps = 70 }
tools = { "files.find" = "auto", "files.read" = "auto", "files.list" = "auto" }
agent = { model = "scripted:librarian.json", system_prompt = "You find papers in the folder and read them." }

[tools]
"files.*" = "auto"
''',
    )
    yield "looping-helper/replies.json", _script(_handed_over())
    yield "looping-helper/librarian.json", _script(_looked_for())


def _handed_over() -> Iterator[Reply]:
    yield reply(
        "The librarian finds the numbers.",
        call("delegate.librarian", task=f"How often is each of the papers 1 to {_PAPERS} cited? Answer with a list."),
    )
    lines = "".join(f"{number},{_cited(number)}\n" for number in range(1, _PAPERS + 1))
    yield reply("I write the list down.", call("files.write", path="cited.csv", content=lines))
    yield reply("All papers are in the list.")


def _looked_for() -> Iterator[Reply]:
    for number in range(1, _PAPERS + 1):
        name = f"paper-{number:02}.md"
        if number == _AWAY:
            for stem in ("paper-09", "paper09", "paper_9"):
                for ending in _ENDINGS:
                    glob = f"papers/{stem}.{ending}"
                    yield reply(f"Where is paper {number}? I try another spelling.", call("files.find", glob=glob))
            continue
        yield reply(f"Paper {number} is next.", call("files.read", path=f"papers/{name}"))
    yield reply("\n".join(f"{number}: {_cited(number)}" for number in range(1, _PAPERS + 1)))


def _cited(number: int) -> str:
    return "unknown" if number == _AWAY else str(3 * number)


# ── A result that is misread ─────────────────────────────────────────────────────────────────────────────────────────

_SENSORS, _ODD = 32, 19


def _celsius(number: int) -> Decimal:
    return Decimal(180 + 7 * number % 53) / 10


def misread_result() -> Iterator[tuple[str, str]]:
    """Yield files: one of many readings is in another unit, and the agent takes it for the usual one."""
    for number in range(1, _SENSORS + 1):
        shown = f"{_celsius(number)} °C" if number != _ODD else f"{_celsius(number) * 9 / 5 + 32:.1f} °F"
        text = f"sensor: {number:02}\nroom: {100 + number}\nreading: {shown}\nbattery: {50 + number} %\n"
        yield f"misread-result/work/sensors/sensor-{number:02}.txt", text
    hottest = max(range(1, _SENSORS + 1), key=_celsius)
    yield (
        "misread-result/misread-result.toml",
        f'''# An agent that overlooks a unit. Replies come from replies.json; the tools are real.

[goal]
name = "Bug hunt: the hottest room"
instructions = """
Read the sensors of sensors/ one by one, note each reading in degrees Celsius in readings.csv,
and write the room that is hottest to hottest.txt.
"""
work_folder = "work"

[goal.limits]
steps = 90

[[goal.checks]]
file = "hottest.txt"
contains = "room {100 + hottest}"

[agent]
name = "warden"
model = "scripted:replies.json"
system_prompt = "You look after the rooms of a house. You work with the files of one folder."

[tools]
"files.list" = "auto"
"files.read" = "auto"
"files.append" = "auto"
"files.write" = "auto"
''',
    )
    yield "misread-result/replies.json", _script(_noted())


def _noted() -> Iterator[Reply]:
    yield reply("I look at what there is.", call("files.list", path="sensors"))
    for number in range(1, _SENSORS + 1):
        value = _celsius(number) if number != _ODD else Decimal(f"{_celsius(number) * 9 / 5 + 32:.1f}")
        yield reply(f"Sensor {number} is next.", call("files.read", path=f"sensors/sensor-{number:02}.txt"))
        line = f"{number:02},{100 + number},{value}\n"
        yield reply(f"{value} degrees.", call("files.append", path="readings.csv", content=line))
    odd = f"{_celsius(_ODD) * 9 / 5 + 32:.1f}"
    text = f"room {100 + _ODD}, with {odd} °C\n"
    yield reply("All are noted; now the hottest.", call("files.write", path="hottest.txt", content=text))
    yield reply(f"The hottest is room {100 + _ODD}, with {odd} °C.")


def _script(replies: Iterator[Reply]) -> str:
    lines = ",\n".join(f"  {json.dumps(each, ensure_ascii=False)}" for each in replies)
    return f"[\n{lines}\n]\n"


def files() -> dict[str, str]:
    """Return all files by their paths below the folder."""
    return {path: text for hunt in (stale_summary, looping_helper, misread_result) for path, text in hunt()}


def record() -> None:
    """Run each, and keep what happened; a run that does not end as planted (its checks not met) is an error."""
    RECORDINGS.mkdir(exist_ok=True)
    for hunt in ("stale-summary", "looping-helper", "misread-result"):
        with tempfile.TemporaryDirectory() as home:
            workbench = (sys.executable, "-m", "workbench", "--home", home)
            goal = FOLDER / hunt / f"{hunt}.toml"
            ran = subprocess.run((*workbench, "run", str(goal), "--approve", "auto"), cwd=home, check=False)
            if ran.returncode != 1:
                raise SystemExit(f"{hunt} ended with {ran.returncode}, not with 1: a check that is not met")
            file = RECORDINGS / f"{hunt}.workbench"
            file.unlink(missing_ok=True)
            subprocess.run((*workbench, "export", "last", str(file)), cwd=home, check=True)


def main() -> None:
    """Write them; with `--record`, run them as well."""
    for path, text in files().items():
        file = FOLDER / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    if "--record" in sys.argv[1:]:
        record()


if __name__ == "__main__":
    main()
