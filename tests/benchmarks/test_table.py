"""The table goes on whatever becomes of one benchmark."""

from __future__ import annotations

import json

import pytest

from tests.benchmarks import __main__ as benchmarks
from tests.benchmarks.row import Row


def test_every_module_that_measures_is_found() -> None:
    found = benchmarks.names()
    assert {"steps", "store", "tools", "timeline", "window", "local_tasks"} <= set(found)
    assert found[-2:] == ["local_tasks", "peers"]
    assert not {"row", "one", "model_server"} & set(found)


@pytest.mark.parametrize(
    ("asked", "with_peers"), [([], False), (["--quick"], False), (["--peers"], True), (["--only", "peers"], True)]
)
def test_peers_are_measured_only_when_asked_for(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], with_peers: bool
) -> None:
    ran: list[str] = []
    monkeypatch.setattr(benchmarks, "rows_of", lambda name, *_, **__: ran.append(name) or iter(()))
    assert benchmarks.main(asked) == 0
    assert ran == ["peers"] if with_peers else "peers" not in ran and "store" in ran


def test_one_that_fails_is_a_row_that_says_why() -> None:
    [row] = benchmarks.rows_of("missing", 60)
    assert row.verdict == "failed"
    assert "No module named" in row.trouble


def test_one_that_takes_too_long_is_ended() -> None:
    row = list(benchmarks.rows_of("timeline", 1))[-1]
    assert row.verdict == "failed"
    assert row.trouble == "not finished after 1 s"


def test_rows_are_judged_by_their_budget() -> None:
    verdicts = [Row("a", "b", budget, 1.5, "×").verdict for budget in (2.0, 1.5, 1.0, None)]
    assert verdicts == ["ok", "ok", "over", ""]


def test_the_table_shows_figures_and_troubles() -> None:
    rows = [Row("append", "raw", 2.0, 1.234, "×"), Row("broken", "–", None, None, "", "it fell")]
    _, _, first, second = benchmarks.table(rows)
    assert [cell.strip() for cell in first.split("|")[1:-1]] == ["append", "raw", "≤ 2 ×", "1.23 ×", "ok"]
    assert second.endswith("| failed | it fell")


def test_json_is_a_row_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(benchmarks, "rows_of", lambda *_, **__: iter([Row("append", "raw", 2.0, 1.5, "×")]))
    assert benchmarks.main(["--only", "store", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["measured"] == 1.5
