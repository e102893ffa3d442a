"""What a person sees when a run did what none should: it stands still, and all secrets are back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.window.debugger.desk import Desk
from tests.window.trust.conftest import GOAL, play, reads
from workbench.domain.queries import Done
from workbench.domain.secrets import SetSecret

BAIT = "the-canary-sings-at-dawn"
LENDS = GOAL.replace(
    '"files.read" = "auto"', '"files.read" = {permission = "auto", secrets = {token = "github-token"}}'
)


@pytest.fixture
def baited(open_desk: Callable[[], Desk], work: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A run that is about to read the file in which a canary stands."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    desk = open_desk()
    kept = []

    async def keep() -> None:
        for name, value in (("canary/aws", BAIT), ("github-token", "ghp_value-that-nobody-sees")):
            kept.append(await desk.program.client.do(SetSecret(name=name, value=value), Done))

    desk.program.tasks.start(keep())
    desk.until(lambda: len(kept) == 2)
    goal_file = play(work, [reads("note.txt")], goal=LENDS)
    (work / "note.txt").write_text(f"aws = {BAIT}")
    desk.begin(goal_file)
    return desk


def test_the_run_stands_still_and_says_what_was_seen_and_done(baited: Desk) -> None:
    baited.move("continue")
    assert baited.run.reason == "policy"
    assert "The canary canary/aws stood in the result of files.read. All secrets were revoked" in baited.run.why
    told = [words for words in baited.program.panels.notices.words() if "canary/aws" in words]
    assert len(told) == 1
    assert "workbench secrets exposed" in told[0]
    assert "secrets_revoked" in baited.kinds
    assert any("canary/aws" in row.text + row.result for row in baited.run.timeline.rows)
    baited.act("continue")
    baited.until(lambda: baited.run.status == "reached")
