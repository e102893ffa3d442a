"""What may be typed, and what is said about what may not."""

from __future__ import annotations

import re

import pytest

from workbench.cli import main
from workbench.cli.console.registry import COMMANDS
from workbench.cli.parser import VERBS, build_parser, parse


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_verb_helps(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--help"]) == 0
    told = capsys.readouterr().out
    assert "--home DIR" in told
    assert "--db FILE" in told


def test_help_names_all_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(re.search(rf"\n    {verb}\s", told) for verb in VERBS)
    assert "workbench picture FILE" in told
    assert "exit codes:" in told


@pytest.mark.parametrize(
    "typed",
    [
        ["--home", "/h", "sessions", "--db=/d"],
        ["sessions", "--db", "/d", "--home=/h"],
        ["--home=/x", "--db", "/d", "sessions", "--home", "/h"],
    ],
)
def test_common_options_stand_before_or_after_the_verb(typed: list[str]) -> None:
    given = parse(typed)
    assert (given.home, given.db, given.verbose) == ("/h", "/d", False)


def test_the_nearest_verb_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sesions"]) == 2
    assert "did you mean sessions?" in capsys.readouterr().err
    assert main(["run", "x", "--approve", "aoto"]) == 2
    assert "did you mean auto?" in capsys.readouterr().err
    assert main(["run"]) == 2
    assert "GOAL" in capsys.readouterr().err


def test_the_help_of_debug_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["debug", "--help"]) == 0
    told = capsys.readouterr().out.split("commands, each told by")[1]
    assert {command.name for command in COMMANDS} <= set(re.findall(r"\w+", told))


def test_options_are_not_shortened() -> None:
    assert build_parser().allow_abbrev is False
    with pytest.raises(SystemExit):
        parse(["run", "x", "--app", "auto"])
