"""Text from outside is shown and never runs: nothing of the window renders HTML, loads images or follows links."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from workbench.ui.tips import plain_tip

UI = Path(__file__).resolve().parents[2] / "workbench" / "ui"
RENDERS = {"QTextBrowser", "QTextEdit", "QTextDocument", "QSvgWidget", "QSvgRenderer", "QWebEngineView", "QStaticText"}
RENDERING = {"setHtml", "setMarkdown", "insertHtml", "appendHtml", "setOpenExternalLinks", "setOpenLinks"}
FOLLOWS = {"QDesktopServices", "openUrl", "startDetached"}
OPENS = {"plugins.py: QDesktopServices", "plugins.py: openUrl"}
"""The folder of a plugin that the person has just made, when the person asks for it."""
OWN = {
    "cheat_sheet.py: QTextBrowser",
    "cheat_sheet.py: setHtml",
    "help.py: QTextBrowser",
    "help.py: setMarkdown",
    "help.py: setOpenLinks",
}
"""A page of the names of actions and keys, each escaped, and our own pages; nothing of them comes from outside."""

MARKS = {"finding.py: QTextEdit"}
"""The name of what marks a place in a plain text: `QTextEdit.ExtraSelection`."""


def sources() -> Iterator[tuple[Path, ast.AST]]:
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            yield file, node


def test_nothing_renders_or_follows() -> None:
    found = set()
    for file, node in sources():
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if name in RENDERS | RENDERING | FOLLOWS or name in ("RichText", "MarkdownText", "AutoText"):
            found.add(f"{file.name}: {name}")
    assert found <= OPENS | OWN | MARKS


def is_fixed(node: ast.expr) -> bool:
    """Whether a tip is words of ours, or was made plain."""
    match node:
        case ast.Constant():
            return True
        case ast.IfExp(body=body, orelse=other):
            return is_fixed(body) and is_fixed(other)
        case ast.Call(func=ast.Attribute(attr="tr") | ast.Name(id="translate"), args=arguments):
            return all(map(is_fixed, arguments))
        case ast.Call(func=ast.Name(id="plain_tip" | "_tip")):
            return True
        case _:
            return ".toolTip()" in ast.unparse(node)


def test_every_tip_is_made_plain() -> None:
    loose = [
        f"{file.name}:{node.lineno} {ast.unparse(node)}"
        for file, node in sources()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip"
        if not is_fixed(node.args[-1])
    ]
    assert loose == []


def test_tips_of_item_models_are_made_plain() -> None:
    for file in UI.rglob("*.py"):
        text = file.read_text("utf-8")
        assert "ToolTipRole" not in text or "return plain_tip(" in text.split("ToolTipRole", 1)[1][:300], file.name


@pytest.mark.parametrize(
    "hostile",
    [
        '<img src="file:///etc/passwd">',
        "<a href='https://evil.test'>x</a>",
        "a &lt;b&gt;\n<b>c</b>",
        "\u202eeve",
        "x" * 9000,
    ],
)
def test_a_tip_shows_what_looks_like_html_as_it_stands(qtbot: QtBot, hostile: str) -> None:
    anchor = QLabel("here")
    qtbot.addWidget(anchor)
    anchor.show()
    QToolTip.showText(anchor.mapToGlobal(QPoint(2, 2)), plain_tip(hostile), anchor)
    (shown,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == "qtooltip_label"]
    assert isinstance(shown, QLabel)
    text = shown.text()
    if shown.textFormat() != Qt.TextFormat.PlainText and "<" in hostile:
        assert "<img" not in text
        assert "<a " not in text
        assert "<b>" not in text
    assert "\u202e" not in text
    assert len(text) < 3000
    QToolTip.hideText()
    shown.hide()
    shown.deleteLater()
