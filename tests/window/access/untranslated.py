"""Texts in the window's source that are shown as they stand."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

SHOWS = {
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "Heading",
    "ListPanel",
    "Section",
    "Tag",
    "Text",
    "addAction",
    "addMenu",
    "addRow",
    "addTab",
    "icon_button",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setHeaderLabels",
    "setInformativeText",
    "setLabelText",
    "setPlaceholderText",
    "setStatusTip",
    "setTabText",
    "setText",
    "setTitle",
    "setToolTip",
    "setWindowTitle",
    "show_fact",
    "show_facts",
    "show_head",
    "show_status",
    "show_tag",
    "show_text",
    "tell",
    "tree",
}
"""What shows a text that it is given."""
SAYS = {"tr", "translate", "plural", "table_words", "action_words", "key_words", "QT_TRANSLATE_NOOP"}
"""What has looked a text up."""
SAME = re.compile(
    r"[^A-Za-z]*|[a-z]+(-[a-z]+)+( --.*)?|\W*Workbench|run\.cost, .*|https?://\S+|/\S+|[a-z_.]+|[a-z0-9]+\(.*\)"
    r"|.*[=<>{}*].*",
    re.DOTALL,
)
"""What is the same in every language: no words, an address, a path, one word of code, an expression."""
NEITHER = {"error", "info", "warning", "good", "bad", "neutral"}


def untranslated(file: Path) -> Iterator[str]:
    """Yield the texts of a file that are given to what shows them without having been looked up, with their lines."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Call) and _called(node) in SHOWS:
            given = [*node.args, *(each.value for each in node.keywords if each.arg in (None, "todo", "button"))]
            for text, line in (found for each in given for found in _literals(each)):
                if text not in NEITHER and not SAME.fullmatch(text.strip()):
                    yield f"{file.name}:{line} {text!r}"


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _literals(node: ast.AST) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Constant(value=str(text)):
            yield text, node.lineno
        case ast.JoinedStr(values=values):
            yield "".join(each.value for each in values if isinstance(each, ast.Constant)), node.lineno
        case _:
            pass
    for each in _shown(node):
        yield from _literals(each)


def _shown(node: ast.AST) -> Iterable[ast.AST]:
    """What is shown of a node: not what decides between texts, nor what was looked up."""
    match node:
        case ast.Call() if _called(node) in SAYS:
            return ()
        case ast.Call(func=ast.Attribute(value=value)):
            return (value,)
        case ast.JoinedStr(values=values):
            return [each.value for each in values if isinstance(each, ast.FormattedValue)]
        case ast.IfExp(body=body, orelse=other):
            return (body, other)
        case ast.BinOp(left=left, right=right):
            return (left, right)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return parts
        case _:
            return ()
