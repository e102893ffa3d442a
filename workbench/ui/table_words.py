"""Texts that stand in tables, here or in the rooms below, in the person's language.

What is said where it is written is marked there, by `tr` or `translate`; what a table holds is looked up when it is
shown, for the table was made before the language was known. `packaging/languages.py` knows the tables.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

_WORD = re.compile(r"[A-Za-z]{2,}")


def table_words(text: str) -> str:
    """Return a table's text in the person's language."""
    return QCoreApplication.translate("Tables", text) if text else ""


def plural(context: str, text: str, number: int) -> str:
    """Return a text with a number, `%n`, in the form that the person's language has for that number."""
    return QCoreApplication.translate(context, text, None, number)


def key_shown(key: str) -> str:
    """Return a key as the person's language calls it: `Ctrl+Shift+P`, `Strg+Umschalt+P`."""
    return _WORD.sub(lambda word: QCoreApplication.translate("QShortcut", word.group()), key)
