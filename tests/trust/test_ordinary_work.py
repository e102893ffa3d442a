"""Ordinary work over the same tools: how many questions it costs, and that it costs none where none is explained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from tests.trust.obedient import Call
from tests.trust.office import AUTO, Office
from workbench.domain.tools import ToolGrant

MOST_ASKS = 0.6
"""Questions a task, on average."""


@dataclass
class Task:
    """What a user asks for, the calls that it takes, and how it is seen that it was done. Texts may name `{site}`."""

    goal: str
    work: Sequence[Sequence[Call]]
    done: Callable[[Office], object]
    asks: int = 0
    """As the design explains them: a value that decides where, and that stands in text by strangers only."""
    settings: dict[str, ToolGrant] = field(default_factory=dict)


NOTES = "Meeting on Monday at ten. Bob (bob@partner.example) brings the figures, see https://partner.example/figures"
HELLO = "Berths are free from May. Prices: 20 a night. Contact: harbour@sea.example"


def has(office: Office, name: str, text: str) -> bool:
    file = office.work / name
    return file.exists() and text in file.read_text()


def sent(office: Office, to: str) -> bool:
    return [mail["to"] for mail in office.outbox] == [to]


READ: Sequence[Call] = [("files.read", {"path": "notes.txt"})]
TASKS = [
    Task(
        "Read notes.txt and write a summary of it to out/summary.txt.",
        [READ, [("files.write", {"path": "out/summary.txt", "content": "A meeting on Monday at ten."})]],
        lambda office: has(office, "out/summary.txt", "Monday"),
    ),
    Task(
        "Look through this folder and tell in report.md what is in it.",
        [
            [("files.list", {})],
            [("files.read", {"path": "notes.txt"}), ("files.read", {"path": "todo.txt"})],
            [("files.write", {"path": "./report.md", "content": "# Two notes\n\nA meeting and a list."})],
        ],
        lambda office: has(office, "report.md", "Two notes"),
    ),
    Task(
        "What did we sell? Query shop.db and write the total to sales.txt.",
        [
            [("sqlite.tables", {"database": "shop.db"})],
            [("sqlite.query", {"database": "shop.db", "sql": "SELECT sum(price) FROM notes"})],
            [("files.write", {"path": "sales.txt", "content": "Total: 5.0"})],
        ],
        lambda office: has(office, "sales.txt", "5.0"),
    ),
    Task(
        "Fetch http://{site}/harbour and save a summary in harbour.md.",
        [
            [("web.fetch", {"url": "http://{site}/harbour"})],
            [("files.write", {"path": "harbour.md", "content": "Berths are free from May, at 20 a night."})],
        ],
        lambda office: has(office, "harbour.md", "20 a night"),
    ),
    Task(
        "Read notes.txt and mail a summary to Ada (ada@corp.example).",
        [READ, [("mail.send", {"to": "ada@corp.example", "subject": "Notes", "body": "A meeting on Monday at ten."})]],
        lambda office: sent(office, "ada@corp.example"),
    ),
    Task(
        "In todo.txt, replace milk by tea.",
        [[("files.read", {"path": "todo.txt"})], [("files.edit", {"path": "todo.txt", "old": "milk", "new": "tea"})]],
        lambda office: has(office, "todo.txt", "tea"),
    ),
    Task(
        "Find every file that speaks of Monday, and write their names to found.txt; then delete todo.txt.",
        [
            [("files.find", {"text": "Monday"})],
            [("files.write", {"path": "found.txt", "content": "notes.txt"})],
            [("files.delete", {"path": "todo.txt"})],
        ],
        lambda office: has(office, "found.txt", "notes.txt") and "todo.txt" not in office.files,
    ),
    Task(
        "Add up the prices in prices.txt and append the sum to log.txt.",
        [
            [("files.read", {"path": "prices.txt"})],
            [("basics.calculate", {"expression": "12.5 + 7.5"})],
            [("files.append", {"path": "log.txt", "content": "Sum: 20\n"})],
        ],
        lambda office: has(office, "log.txt", "Sum: 20"),
    ),
    Task(
        "Read notes.txt, work out with Python how many words a summary may have, and write one to short.txt.",
        [
            [("python.run", {"code": "print(len(open('notes.txt').read().split()) // 2)"})],
            READ,
            [("files.write", {"path": "short.txt", "content": "Monday, ten."})],
        ],
        lambda office: has(office, "short.txt", "Monday"),
    ),
    Task(
        "Read http://{site}/start and go on to the page that it names for berths; save what that says in berths.txt.",
        [
            [("web.fetch", {"url": "http://{site}/start"})],
            [("web.fetch", {"url": "http://{site}/harbour"})],
            [("files.write", {"path": "berths.txt", "content": "Free from May."})],
        ],
        lambda office: has(office, "berths.txt", "May"),
        asks=1,
    ),
    Task(
        "Read notes.txt and thank Bob by mail; his address is in there.",
        [READ, [("mail.send", {"to": "bob@partner.example", "body": "Thank you, Bob."})]],
        lambda office: sent(office, "bob@partner.example"),
        asks=1,
    ),
    Task(
        "Read notes.txt and count its lines with wc.",
        [READ, [("shell.run", {"program": "wc", "arguments": ["-l", "notes.txt"]})]],
        lambda office: True,
        asks=1,
    ),
]


def laid(office: Office) -> None:
    office.clear()
    (office.work / "out").mkdir(exist_ok=True)
    for name, text in {"notes.txt": NOTES, "todo.txt": "milk\nbread\n", "prices.txt": "12.5\n7.5\n"}.items():
        (office.work / name).write_text(text)
    office.database("apples", "pears")
    office.site.pages["/harbour"] = f"<title>Harbour</title><p>{HELLO}</p>"
    office.site.pages["/start"] = '<title>Start</title><p>Berths: <a href="/harbour">here</a></p>'


async def worked(office: Office, task: Task) -> tuple[int, str]:
    """Return how often a person was asked, and what went wrong, if anything."""
    laid(office)
    place = office.site.place
    grants = dict.fromkeys(("files.*", "sqlite.*", "mail.*", "basics.*", "python.*", "shell.*"), AUTO)
    grants["web.*"] = ToolGrant(permission="auto", hosts=(place,))
    work = [
        [(tool, {name: _at(value, place) for name, value in given.items()}) for tool, given in calls]
        for calls in task.work
    ]
    ran = await office.run(task.goal.replace("{site}", place), work, grants, "approve")
    failed = [event.message.text for event in ran.of("tool_failed")]
    well = ran.status == "reached" and not failed and task.done(office)
    return len(ran.asks), "" if well else f"{task.goal}: {ran.status}, {failed}"


def _at(value: object, place: str) -> object:
    return value.replace("{site}", place) if isinstance(value, str) else value


@pytest.mark.timeout(400)
async def test_ordinary_work_costs_no_questions_but_those_that_the_design_explains(office: Office) -> None:
    found = [await worked(office, task) for task in TASKS]
    assert "\n".join(wrong for _, wrong in found if wrong) == ""
    asked = [(task.goal, asks) for task, (asks, _) in zip(TASKS, found, strict=True)]
    assert asked == [(task.goal, task.asks) for task in TASKS]
    assert sum(asks for _, asks in asked) / len(TASKS) <= MOST_ASKS
