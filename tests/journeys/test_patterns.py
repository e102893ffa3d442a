"""The patterns as a person begins with them: listed, copied, run without a key."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal
from workbench.settings.patterns import patterns

NAMES = [row.name for row in patterns()]


def test_patterns_are_listed_with_what_they_are_for(wb: Terminal) -> None:
    listed = wb("patterns")
    assert listed.code == 0
    rows = wb("patterns", "--json").data
    assert [row["name"] for row in rows] == NAMES
    for row in rows:
        assert row["name"] in listed.out
        assert len(row["about"]) > 100
        assert Path(row["file"]).is_file()


def test_a_copy_is_changed_and_runs_without_a_question_about_what_it_may_do(wb: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    copied = wb("patterns", "copy", "agent-with-tools", folder)
    assert copied.code == 0
    file = folder / "agent-with-tools.toml"
    assert str(file) in copied.out
    run = wb("run", file)
    assert run.code == 0, run.out + run.err
    assert "without asking" not in run.err
    assert "694.00" in (folder / "stock/reorder.md").read_text()
    file.write_text(file.read_text().replace("694.00", "1.00"))
    assert wb("run", file).code == 1, "it is the copy's check that counts"


def test_what_can_not_be_copied_is_told(wb: Terminal, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/x").touch()
    for words, told in (
        (("copy",), "needs a name"),
        (("copy", "checkpiont", tmp_path / "a"), "Did you mean checkpoints?"),
        (("copy", "checkpoints", tmp_path / "full"), "is not empty"),
        (("copy", "checkpoints", tmp_path / "full/x"), "can't be written to"),
    ):
        ended = wb("patterns", *words)
        assert ended.code == 2
        assert told in ended.err
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("name", [name for name in NAMES if name != "checkpoints"])
def test_a_pattern_reaches_its_goal_as_it_is(wb: Terminal, name: str, tmp_path: Path) -> None:
    wb("patterns", "copy", name, tmp_path / name)
    run = wb("run", tmp_path / name / f"{name}.toml", "--approve", "auto", "--json")
    assert run.code == 0, run.out + run.err
    checks = run.of("evaluated")[-1]["checks"]
    assert checks
    assert all(check["passed"] for check in checks)


def test_the_pattern_of_checkpoints_waits_at_each_and_goes_on_with_the_answer(wb: Terminal, tmp_path: Path) -> None:
    wb("patterns", "copy", "checkpoints", tmp_path / "mine")
    quote = tmp_path / "mine/order/quote.md"
    run = wb("run", tmp_path / "mine/checkpoints.toml", "--approve", "auto", "--json")
    assert run.code == 3, "whatever is approved by itself"
    name = run.lines[0]["run"]
    for word in ("approve", "answer none", "approve"):
        assert not quote.exists()
        wb("debug", name, stdin=f"{word}\ncontinue\nquit\n")
    assert "1,068.00" in quote.read_text()
    wb("debug", name, stdin="approve\ncontinue\nquit\n")
    shown = wb("show", name, "--json")
    assert [each["step"] for each in shown.of("checkpoint_reached")] == [2, 4]
    assert [each["ask"] for each in shown.of("approval_asked")] == ["question", "checkpoint"]
    assert shown.lines[-1]["outcome"] == "reached", shown.out[-2000:]
