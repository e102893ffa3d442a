"""Small windows that answer in signals and never wait inside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.window.compose.parts import AGENT, GOAL, TOOLS
from workbench.domain.queries import GoalFile
from workbench.ui.dialogs import KeyDialog, RenameDialog, TermsDialog, TrustDialog
from workbench.ui.dialogs.event_note import EventNoteDialog
from workbench.ui.dialogs.sure import SureDialog

KEY = "sk-ant-0123456789"


def test_a_key_is_hidden_handed_over_once_and_forgotten(qtbot: QtBot) -> None:
    dialog = KeyDialog("anthropic", "SecretService")
    qtbot.addWidget(dialog)
    entered: list[tuple[str, str]] = []
    dialog.key_entered.connect(lambda provider, key: entered.append((provider, key)))
    dialog.open()
    assert dialog.key.echoMode() == QLineEdit.EchoMode.Password
    dialog.key.setText(f" {KEY}\n")
    dialog.answer_yes()
    dialog.answer_yes()
    assert entered == [("anthropic", KEY)]
    assert dialog.key.text() == ""


def test_the_dialog_says_where_a_key_will_be_kept(qtbot: QtBot) -> None:
    dialog = KeyDialog("openai", "It is kept in the file of secrets.")
    qtbot.addWidget(dialog)
    assert "in the file of secrets" in dialog.where.whole
    assert "never stands in the database" in dialog.where.whole


def test_what_can_be_no_key_is_not_taken(qtbot: QtBot) -> None:
    dialog = KeyDialog("openai", "")
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.yes.isEnabled()
    dialog.key.setText("two words")
    assert not dialog.yes.isEnabled()
    assert not dialog.problem.isHidden()


def test_terms_are_accepted_by_the_person_not_by_return(qtbot: QtBot) -> None:
    dialog = TermsDialog("local", "Gemma", "Be kind.")
    qtbot.addWidget(dialog)
    accepted: list[str] = []
    dialog.accepted_terms.connect(accepted.append)
    dialog.open()
    assert dialog.no.isDefault()
    dialog.yes.click()
    assert accepted == ["local"]


def goal_file(*grants: str) -> GoalFile:
    return GoalFile(file="/tmp/g.toml", goal=GOAL, agent=AGENT, tools=TOOLS, digest="d", trusted=False, grants=grants)


def test_a_file_from_elsewhere_shows_what_it_lets_happen(qtbot: QtBot) -> None:
    file = goal_file("files.* runs without asking", "<b>files.write</b> too")
    dialog = TrustDialog(file)
    qtbot.addWidget(dialog)
    trusted: list[GoalFile] = []
    dialog.trusted.connect(trusted.append)
    dialog.open()
    assert "<b>files.write</b> too" in dialog.grants.body.whole
    assert dialog.grants.body.textFormat() == Qt.TextFormat.PlainText
    assert dialog.no.isDefault()
    dialog.yes.click()
    assert trusted == [file]


def test_not_trusting_says_nothing(qtbot: QtBot) -> None:
    dialog = TrustDialog(goal_file())
    qtbot.addWidget(dialog)
    trusted: list[object] = []
    dialog.trusted.connect(trusted.append)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        dialog.no.click()
    assert trusted == []


def test_renaming_gives_a_new_name_or_nothing(qtbot: QtBot) -> None:
    dialog = RenameDialog("Triage")
    qtbot.addWidget(dialog)
    names: list[str] = []
    dialog.renamed.connect(names.append)
    dialog.open()
    assert not dialog.yes.isEnabled()
    dialog.name.setText("  ")
    dialog.answer_yes()
    dialog.name.setText(" Triage April ")
    dialog.answer_yes()
    assert names == ["Triage April"]


def test_control_return_is_the_yes_also_from_a_text_of_lines(qtbot: QtBot) -> None:
    dialog = EventNoteDialog(7, "a row", "")
    qtbot.addWidget(dialog)
    written: list[str] = []
    dialog.written.connect(written.append)
    dialog.open()
    qtbot.keyClicks(dialog.note, "why this?")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    assert written == [], "Return alone begins another line"
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written == ["why this?"]

    careful = SureDialog("Delete", "Sure?", "It is gone then.", "Delete")
    qtbot.addWidget(careful)
    sure: list[bool] = []
    careful.agreed.connect(lambda: sure.append(True))
    careful.open()
    qtbot.keyClick(careful, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sure == [], "where Return means no, no key means yes"
