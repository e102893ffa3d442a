"""Every control of the window has a name, a role and a state that a screen reader can tell."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.window.access.dialogs import MAKERS, all_dialogs
from tests.window.access.walk import controls, deaf_labels, faults


def test_every_dialog_is_walked() -> None:
    assert all_dialogs() == set(MAKERS)


def test_every_control_of_every_dialog_says_what_it_is(qtbot: QtBot) -> None:
    found, kept = [], []
    for kind, make in MAKERS.items():
        dialog = make()
        qtbot.addWidget(dialog)
        kept.append(dialog)  # collected in the midst of the next one's making it would be torn from under Qt
        assert isinstance(dialog, kind)
        dialog.show()
        assert list(controls(dialog)), kind
        assert dialog.windowTitle(), kind
        found += faults(dialog) + deaf_labels(dialog)
    assert not found, "\n".join(sorted(set(found)))
