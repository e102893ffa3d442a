"""`workbench audit`: who let each call run, what came back, and whether anybody changed the log since."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.journeys.terminal import Terminal, calls, says


def lived(wb: Terminal) -> None:
    """A run with a call by the tool set, one that a person lets run with other arguments, and one that is forbidden."""
    goal = wb.goal(
        calls("files.list", path="."),
        calls("files.write", path="notes.txt", content="x" * 900),
        calls("files.delete", path="notes.txt"),
        says("Done."),
        tools={"files.list": "auto", "files.write": "ask", "files.delete": "never"},
    )
    wb("debug", goal, stdin="continue\nedit args.path kept.txt\ncontinue\nquit\n")


def test_each_call_is_listed_with_who_let_it_run(wb: Terminal) -> None:
    lived(wb)
    rows = [line for line in wb("audit", "list", "--run", "last").out.splitlines() if line]
    assert len(rows) == 3
    assert ["nobody" in rows[0], "person" in rows[1], "tool set" in rows[2]] == [True] * 3
    assert "refused by a rule" in rows[0]
    only = wb("audit", "--tool", "files.*", "--allowed", "tool_set", "--since", "1h", "--run", "last", "--json")
    (entry,) = only.lines
    assert (entry["tool"], entry["outcome"], entry["who"]) == ("files.list", "ok", "the tool set: files.list")
    assert entry["source"]
    assert entry["at"].endswith("Z")


def test_one_call_is_shown_with_its_original_its_verdicts_and_whole_texts(wb: Terminal) -> None:
    lived(wb)
    shown = wb("audit", "show", "last/c2.1").out
    for words in (
        "files.write",
        "Verdict",
        "· permission",
        "edit by person",
        "notes.txt",
        "kept.txt",
        "x" * 900,
        "Files changed",
    ):
        assert words in shown, words
    told = wb("audit", "show", "c9.9")
    assert (told.code, "has no call c9.9" in told.err) == (2, True)


def test_the_export_has_a_json_object_for_each_call(wb: Terminal) -> None:
    lived(wb)
    done = wb("audit", "export", wb.folder / "calls.jsonl", "--run", "last")
    assert (done.code, "3 calls are in" in done.out) == (0, True)
    lines = [json.loads(line) for line in (wb.folder / "calls.jsonl").read_text().splitlines()]
    assert [line["call"] for line in lines] == ["c3.1", "c2.1", "c1.1"]
    assert json.loads(lines[1]["proposed"])["path"] == "notes.txt"
    assert json.loads(lines[1]["arguments"])["path"] == "kept.txt"


def test_verify_ends_with_one_where_somebody_changed_what_was_done(tmp_path: Path) -> None:
    wb = Terminal(tmp_path / "home", tmp_path)
    assert wb("audit", "list").out == ""
    lived(wb)
    well = wb("audit", "verify")
    assert (well.code, well.out.startswith("Everything is as it was saved")) == (0, True)
    with closing(sqlite3.connect(wb.home / "workbench.db")) as raw, raw:
        raw.execute("DROP TRIGGER event_stays_as_it_is")
        raw.execute("UPDATE event SET body = replace(body, 'kept.txt', 'good.txt')")
    broken = wb("audit", "verify")
    assert broken.code == 1
    assert "is not what was saved" in broken.out
    assert "broken  audit" in wb("doctor").out
    findings = wb("audit", "verify", "--json").data["findings"]
    assert {"trigger", "changed"} <= {each["what"] for each in findings}


def test_what_can_not_be_meant_is_said_so(wb: Terminal, tmp_path: Path) -> None:
    assert "is no time" in wb("audit", "--since", "soon").err
    assert "There are: tool_set" in wb("audit", "--allowed", "god").err
    assert "can't be written" in wb("audit", "export", tmp_path / "no" / "file").err
