"""A person keeps a secret, opens the file that holds it, and takes all back after a suspicious run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester

from tests.service.lenders import LEAKY, MINTING
from tests.tools.hostile import make_environment
from tests.window.debugger.desk import Desk
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.secrets import ExposedRow, SecretRow
from workbench.ui.dialogs.key import KeyDialog
from workbench.ui.dialogs.passwords import PasswordLine
from workbench.ui.dialogs.secret import SecretDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.dialogs.vault import MakeVaultDialog, UnlockDialog
from workbench.ui.itemmodels.secrets import ExposedItemModel, Exposure, SecretsItemModel
from workbench.ui.widgets.secrets import SecretsPage

TOKEN = "ghp-no-real-token-0123456789"
PASSPHRASE = "correct horse battery"
GOAL = """
[goal]
name = "Ask the service"
instructions = "try it"
work_folder = "."
[agent]
model = "scripted:script.json"
[tools."leaky.*"]
permission = "auto"
secrets = {token = "github-token"}
[tools."minting.*"]
permission = "auto"
secrets = {key = "minting-key"}
"""
CALLS = [{"tool": "leaky.result", "arguments": {}}, {"tool": "minting.seen", "arguments": {}}]


@pytest.fixture(scope="session")
def lenders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lenders") / "plugins"
    return make_environment(folder, {"leaky": LEAKY, "minting": MINTING}).folder


@pytest.fixture(autouse=True)
def _machine(lenders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No system keyring, and plugins that borrow."""
    monkeypatch.setenv("WORKBENCH_PLUGINS_ENV", str(lenders))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")


@pytest.fixture
def goal_file(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "goal.toml").write_text(GOAL)
    (folder / "script.json").write_text(json.dumps([{"text": "Asking.", "calls": CALLS}, {"text": "Done."}]))
    return folder / "goal.toml"


def opened(desk: Desk) -> SecretsPage:
    desk.act("secrets")
    page = desk.program.leaves.secrets.page
    desk.until(lambda: not desk.program.client.is_busy)
    return page


def kept(page: SecretsPage) -> dict[str, str]:
    model = page.secrets.item_model
    return {model.value(place).name: model.value(place).where for place in range(model.rowCount())}


def exposed(page: SecretsPage) -> dict[str, bool]:
    model = page.exposed.item_model
    return {model.value(place).row.stored: model.value(place).row.done for place in range(model.rowCount())}


def enter(desk: Desk, name: str, value: str) -> None:
    dialog = desk.dialog(SecretDialog)
    assert not dialog.yes.isEnabled()
    desk.qtbot.keyClicks(dialog.name, name)
    desk.qtbot.keyClicks(dialog.value, value)
    desk.click(dialog.yes)


def make_vault(desk: Desk) -> None:
    dialog = desk.dialog(MakeVaultDialog)
    desk.qtbot.keyClicks(dialog.first, PASSPHRASE)
    desk.qtbot.keyClicks(dialog.second, "correct bear")
    assert not dialog.yes.isEnabled(), "the two differ"
    dialog.second.clear()
    desk.qtbot.keyClicks(dialog.second, PASSPHRASE)
    desk.click(dialog.yes)


def keep(desk: Desk, page: SecretsPage, name: str, value: str) -> None:
    desk.click(page.set)
    enter(desk, name, value)
    desk.until(lambda: name in kept(page))


def shown(widget: QWidget) -> str:
    """All that labels and lines of a window show."""
    lines = [line.displayText() for line in widget.findChildren(QLineEdit)]
    return "\n".join([*(label.text() for label in widget.findChildren(QLabel)), *lines])


def unlock(desk: Desk, passphrase: str) -> UnlockDialog:
    dialog = desk.dialog(UnlockDialog)
    desk.qtbot.keyClicks(dialog.passphrase, passphrase)
    desk.click(dialog.yes)
    return dialog


def test_where_no_keyring_works_a_file_is_made_after_asking(desk: Desk) -> None:
    page = opened(desk)
    assert not page.secrets.view.isVisible(), "an empty list says what it is for"
    desk.click(page.set)
    make_vault(desk)
    enter(desk, "github-token", TOKEN)
    desk.until(lambda: kept(page) == {"github-token": "file"})
    assert TOKEN not in shown(desk.program.window)
    page.secrets.select(0)
    desk.click(page.forget)
    desk.click(desk.dialog(SureDialog).yes)
    desk.until(lambda: kept(page) == {})


@pytest.mark.slow
def test_a_person_may_keep_it_for_the_program_only(desk: Desk, tmp_path: Path) -> None:
    page = opened(desk)
    desk.click(page.set)
    dialog = desk.dialog(MakeVaultDialog)
    desk.click(dialog.in_memory)
    desk.click(dialog.yes)
    enter(desk, "github-token", TOKEN)
    desk.until(lambda: kept(page) == {"github-token": "memory"})
    files = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert not [file for file in files if TOKEN.encode() in file.read_bytes()]


@pytest.mark.slow
def test_a_run_that_needs_the_locked_file_asks_for_its_passphrase(
    open_desk: Callable[[], Desk], goal_file: Path
) -> None:
    first = open_desk()
    page = opened(first)
    first.click(page.set)
    make_vault(first)
    enter(first, "github-token", TOKEN)
    first.until(lambda: kept(page) == {"github-token": "file"})
    first.program.window.close()
    first.program.close()
    desk = open_desk()
    page = opened(desk)
    assert kept(page) == {"github-token": "locked"}
    desk.begin(goal_file)
    dialog = unlock(desk, "wrong horse battery")
    assert "github-token" in shown(dialog)
    desk.until(lambda: "not the passphrase" in dialog.problem.body.whole)
    unlock(desk, PASSPHRASE)
    desk.until(lambda: not [each for each in QApplication.topLevelWidgets() if isinstance(each, UnlockDialog)])
    desk.move("continue", "reached", "not_reached")
    assert "secret_leased" in desk.kinds


@pytest.mark.slow
def test_after_a_suspicious_run_all_is_revoked_and_what_was_exposed_is_changed(desk: Desk, goal_file: Path) -> None:
    page = opened(desk)
    desk.click(page.set)
    make_vault(desk)
    enter(desk, "github-token", TOKEN)
    desk.until(lambda: "github-token" in kept(page))
    keep(desk, page, "minting-key", "stored-key-of-the-service")
    desk.begin(goal_file)
    desk.move("continue", "reached", "not_reached")
    desk.act("revoke")
    desk.click(desk.dialog(SureDialog).yes)
    desk.until(page.revoked.isVisible)
    assert exposed(page) == {"github-token": False, "minting-key": False}
    assert "as it was: 2" in page.revoked.body.whole
    row = next(at for at in range(2) if page.exposed.item_model.value(at).row.stored == "github-token")
    assert "leaky.result · Ask the service" in page.exposed.item_model.words(page.exposed.item_model.value(row))[0]
    page.exposed.select(row)
    desk.click(page.rotate)
    desk.until(lambda: "https://tokens.example/new" in page.news.body.whole)
    desk.click(page.mark)
    desk.until(lambda: exposed(page)["github-token"])
    page.exposed.select(1 - row)
    desk.click(page.restore)
    desk.until(lambda: not page.revoked.isVisible())
    desk.click(page.rotate)
    desk.until(lambda: exposed(page)["minting-key"])
    desk.click(page.show_run)
    assert desk.program.window.pages.currentWidget() is desk.program.panels.run_page


@pytest.mark.slow
def test_lists_of_secrets_change_in_place(qtmodeltester: ModelTester) -> None:
    secrets, lent = SecretsItemModel(), ExposedItemModel()
    for model in (secrets, lent):
        qtmodeltester.check(model)
    row = SecretRow(name="github-token", where="locked", changed=0.0)
    secrets.show([row])
    secrets.show([replace(row, where="file", changed=1.0)])
    assert secrets.words(secrets.value(0)) == ("github-token", "file of secrets")
    lease = ExposedRow(
        stored="github-token",
        tool="mail.send",
        session=SessionId("s"),
        run=RunId("r"),
        call=ToolCallId("c"),
        at=1.0,
        until=2.0,
        minted=True,
        done=False,
    )
    lent.show([Exposure(row=lease, run_name="Triage")])
    assert lent.words(lent.value(0))[0] == "github-token (a token of it) → mail.send · Triage"
    assert lent.tone(lent.value(0)) == "warning"


@pytest.mark.slow
def test_what_is_typed_into_a_password_line_gets_to_no_clipboard(qtbot) -> None:
    line = PasswordLine("Passphrase")
    qtbot.addWidget(line)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClicks(line, TOKEN)
    line.selectAll()
    line.copy()
    assert QGuiApplication.clipboard().text() == "before"
    assert TOKEN not in line.displayText()
    assert (line.take(), line.text()) == (TOKEN, "")


@pytest.mark.slow
def test_a_providers_key_is_kept_in_the_file_too(desk: Desk) -> None:
    page = opened(desk)
    desk.program.models.enter_key("openai")
    make_vault(desk)
    dialog = desk.dialog(KeyDialog)
    assert "file of secrets" in dialog.where.whole
    desk.qtbot.keyClicks(dialog.key, TOKEN)
    desk.click(dialog.yes)
    desk.until(lambda: kept(page).get("provider/openai") == "file")
