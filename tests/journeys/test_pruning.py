"""Sessions go by the rules at the command line: listed first, then deleted, and brought back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.journeys.terminal import Terminal, says


def test_what_is_too_old_is_listed_deleted_and_brought_back(tmp_path: Path) -> None:
    own = Terminal(tmp_path / "home", tmp_path)
    assert own("run", own.goal(says("long ago"))).code == 0
    (session,) = own("sessions", "--json").data
    with closing(sqlite3.connect(own.home / "workbench.db")) as raw, raw:
        raw.execute("UPDATE session SET changed = 1e9")
        raw.execute("UPDATE run SET changed = 1e9")
    assert own("run", own.goal(says("now"))).code == 0

    none = own("prune", "--dry-run")
    assert (none.code, none.out) == (0, "")
    assert "All are kept" in none.err
    assert own("prune").code == 2
    assert own("settings", "set", "keep_days", "30").code == 0
    dry = own("prune", "--dry-run")
    assert session["id"] in dry.out
    assert "too old" in dry.out
    (row,) = own("prune", "--dry-run", "--json").data["rows"]
    assert (row["session"], row["rule"]) == (session["id"], "days")
    assert row["room"] > 0
    assert len(own("sessions", "--json").data) == 2, "it was only listed"

    gone = own("prune")
    assert (gone.code, gone.out) == (0, "")
    assert "Deleted by the rules of the settings" in gone.err
    assert len(own("sessions", "--json").data) == 1
    assert session["id"] in own("prune", "deleted").out
    assert own("prune", "restore", "nothing").code == 2
    assert own("prune", "restore", session["id"][:8]).code == 0
    assert len(own("sessions", "--json").data) == 2
    assert "None was deleted" in own("prune", "deleted").err
    assert "Nothing goes by the rules." in own("prune").err, "what was brought back counts as touched"
    assert own("audit", "verify").code == 0
    assert own("prune", "deleted", "--dry-run").code == 2
    assert own("prune", "now", "s1").code == 2
