"""Backups as a person has them at the command line: listed, made, put back; and what the audit says afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal, says


@pytest.fixture
def own(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "home", tmp_path)


def ruin(file: Path) -> bytes:
    data = b"not a database at all" + file.read_bytes()[21:]
    file.write_bytes(data)
    return data


def test_a_damaged_database_is_put_back_and_the_audit_knows(own: Terminal) -> None:
    assert own("run", own.goal(says("kept"))).code == 0
    kept = own("show", "last", "--json").out
    made = own("backups", "now", "--json")
    (backup,) = made.data
    assert own("run", own.goal(says("lost"))).code == 0
    damaged = ruin(own.home / "workbench.db")

    refused = own("show", "last")
    assert refused.code == 2
    assert "is damaged" in refused.err
    assert "`workbench backups restore`" in refused.err
    assert backup["file"] in refused.err
    doctor = own("doctor")
    assert doctor.code == 1
    assert "workbench backups restore" in doctor.out
    assert backup["file"] in own("backups").out, "they are listed though the database can't be opened"

    back = own("backups", "restore")
    assert back.code == 0, back.err
    assert "events saved after that are not in it, 1 whole run among them" in back.out
    (aside,) = own.home.glob("workbench.db.damaged-*")
    assert aside.read_bytes() == damaged
    assert own("show", "last", "--json").out == kept
    verified = own("audit", "verify")
    assert verified.code == 0
    assert "was put back" in verified.out
    assert own("run", own.goal(says("on"))).code == 0
    assert own("audit", "verify").code == 0


def test_a_sound_database_is_replaced_only_by_name_and_the_way_back_is_the_same(own: Terminal) -> None:
    assert own("run", own.goal(says("before"))).code == 0
    (backup,) = own("backups", "now", "--json").data
    assert own("run", own.goal(says("after"))).code == 0
    after = own("show", "last", "--json").out
    assert own("backups", "restore").code == 2
    assert own("show", "last", "--json").out == after
    told = own("backups", "restore", backup["file"], "--dry-run")
    assert told.code == 0
    assert "1 of them as a whole, are not in it" in told.out
    assert own("backups", "restore", backup["file"], "--dry-run", "--json").data["runs"] == 1
    assert own("show", "last", "--json").out == after, "nothing was done"
    replaced = own("backups", "restore", backup["file"], "--json").data
    checked = own("backups", "check")
    assert checked.code == 0
    assert checked.out.count("  sound") == 2
    assert f"{replaced['aside']}  put aside" in checked.out
    assert own("show", "last", "--json").out != after
    assert own("backups", "restore", replaced["aside"]).code == 0
    assert own("show", "last", "--json").out == after
    assert own("audit", "verify").code == 0


def test_what_can_not_be_meant_is_said(own: Terminal) -> None:
    assert own("backups", "now", "x").code == 2
    assert own("backups", "restore", "--dry-run").code == 2
    none = own("backups")
    assert (none.code, none.out) == (0, "")
    assert "none yet" in none.err
    assert own("run", own.goal(says("x"))).code == 0
    ruin(own.home / "workbench.db")
    nothing = own("backups", "restore")
    assert nothing.code == 2
    assert "no backup" in nothing.err
