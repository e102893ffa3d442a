"""Every fault and every attack has tests that show its defence, and the page says so."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

import pytest

from tests.trust.all_rows import ROWS
from tests.trust.rows import PAGE, ROOT, Row, page

ALL = [each for rows in ROWS.values() for each in rows]


@lru_cache
def names_in(file: Path) -> frozenset[str]:
    tree = ast.parse(file.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, kinds))


@pytest.mark.parametrize("row", ALL, ids=lambda row: row.what[:40])
def test_a_row_names_tests_that_there_are(row: Row) -> None:
    assert row.tests or row.open
    for named in row.tests:
        file, _, name = named.partition("::")
        assert (ROOT / file).is_file(), named
        assert name in names_in(ROOT / file), named


def test_all_groups_are_there() -> None:
    assert {kind: len(rows) for kind, rows in ROWS.items()} == {"invariants": 7, "attacks": 17, "faults": 22}


def test_the_page_says_what_the_rows_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "python -m tests.trust.rows writes it"
