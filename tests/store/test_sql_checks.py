"""A goal's query reads one SQLite file of the work folder, within bounds, whatever it or the file says."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from workbench.domain.checks import Check, CheckResult, SqlTest
from workbench.store import sql_checks


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "a.db")) as made:
        made.executescript("CREATE TABLE t(n INTEGER, s TEXT); INSERT INTO t VALUES (1, 'one'), (2, 'two');")
    return folder


def look(work: Path, query: str, expects: str = "", file: str = "a.db") -> CheckResult:
    test = SqlTest(file=file, query=query, expects=expects)
    return sql_checks.looked_up(Check(test=test), test, str(work))


@pytest.mark.parametrize(
    ("query", "expects", "passed"),
    [
        ("SELECT count(*) FROM t", "2", True),
        ("SELECT count(*) FROM t", "3", False),
        ("SELECT s FROM t WHERE n = 1", '"one"', True),
        ("SELECT n, s FROM t WHERE n = 2", '[2, "two"]', True),
        ("SELECT n, s FROM t ORDER BY n", '[[1, "one"], [2, "two"]]', True),
        ("SELECT n FROM t WHERE n > 1", "", True),
        ("SELECT n FROM t WHERE n > 9", "", False),
        ("SELECT n FROM t WHERE n > 9", "[]", True),
    ],
)
def test_what_a_query_gives_is_compared_with_what_is_expected(
    work: Path, query: str, expects: str, passed: bool
) -> None:
    result = look(work, query, expects)
    assert result.passed is passed, result.evidence
    assert result.quotes


@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM t",
        "CREATE TABLE u(x)",
        "ATTACH 'b.db' AS b",
        "PRAGMA journal_mode=WAL",
        "SELECT load_extension('x')",
        "SELECT 1; SELECT 2",
        "VACUUM INTO 'b.db'",
        "no sql",
    ],
)
def test_it_can_only_read(work: Path, query: str) -> None:
    before = (work / "a.db").read_bytes()
    assert not look(work, query).passed
    assert (work / "a.db").read_bytes() == before
    assert [file.name for file in work.iterdir()] == ["a.db"]


def test_it_takes_neither_for_ever_nor_all_memory(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sql_checks, "SECONDS", 0.2)
    endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"
    assert "given up" in look(work, endless).evidence
    many = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 5000) SELECT n FROM c"
    assert "more than 200 rows" in look(work, many).evidence
    assert not look(work, "SELECT zeroblob(900000000)").passed


@pytest.mark.parametrize("file", ["../out.db", "/etc/passwd", "link.db", "none.db", "text.db", "pipe"])
def test_nothing_else_is_opened(work: Path, file: str) -> None:
    (work.parent / "out.db").write_bytes((work / "a.db").read_bytes())
    (work / "link.db").symlink_to(work.parent / "out.db")
    (work / "text.db").write_text("no database at all, but words that go on for a while")
    (work / "pipe").mkdir()
    assert not look(work, "SELECT * FROM t", file=file).passed


def test_a_log_that_is_a_link_is_not_followed(work: Path) -> None:
    (work.parent / "log").write_text("canary")
    (work / "a.db-wal").symlink_to(work.parent / "log")
    result = look(work, "SELECT 1")
    assert not result.passed
    assert "no plain file" in result.evidence


def test_a_file_in_the_middle_of_writing_is_read_with_its_log(work: Path) -> None:
    with closing(sqlite3.connect(work / "a.db")) as open_one:
        open_one.execute("PRAGMA journal_mode=WAL")
        open_one.execute("INSERT INTO t VALUES (3, 'three')")
        open_one.commit()
        assert look(work, "SELECT count(*) FROM t", "3").passed
