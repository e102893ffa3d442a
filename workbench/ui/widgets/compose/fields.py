"""Fields for values that may be absent."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from workbench.ui.scale import px

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class NumberField(QLineEdit):
    """A number, or nothing. What is typed is kept even where it is not a number."""

    def __init__(
        self,
        name: str,
        placeholder: str,
        parent: QWidget | None = None,
        *,
        whole: bool = True,
        least: float = 0,
        most: float | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = ""
        self._whole = whole
        self._least, self._most = least, most
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(px(90))
        self.rename(name)

    def rename(self, name: str) -> None:
        """Say what the number is."""
        self._name = name
        self.setAccessibleName(name)

    def problem(self) -> str:
        """Return what is wrong with what is typed; empty: nothing."""
        text = self._typed()
        if not text:
            return ""
        if not _NUMBER.fullmatch(text) or (self._whole and "." in text):
            kind = self.tr("a whole number") if self._whole else self.tr("a number")
            return self.tr("{0}: “{1}” is not {2}.").format(self._name, self.text().strip(), kind)
        if float(text) < self._least:
            return self.tr("{0}: {1} at least.").format(self._name, f"{self._least:g}")
        if self._most is not None and float(text) > self._most:
            return self.tr("{0}: {1} at most.").format(self._name, f"{self._most:g}")
        return ""

    def whole_value(self) -> int | None:
        """Return the number, or None where there is none."""
        text = self._typed()
        return int(text) if text and not self.problem() else None

    def value(self) -> float | None:
        """Return the number, or None where there is none."""
        text = self._typed()
        return float(text) if text and not self.problem() else None

    def show_number(self, number: float | None) -> None:
        """Show a number, or nothing."""
        self.setText("" if number is None else f"{number:.10g}")

    def _typed(self) -> str:
        return re.sub(r"[\s\u2009_]", "", self.text()).replace(",", ".")


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab goes to the next field."""

    def __init__(self, name: str, placeholder: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + px(12))

    def show_text(self, text: str) -> None:
        """Show another text; who is writing here goes on where it differs."""
        before = self.toPlainText()
        if text == before:
            return
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(_end_of_change(before, text))
            self.setTextCursor(cursor)


def _end_of_change(before: str, after: str) -> int:
    """Return where in the second text that ends in which it differs from the first, as Qt counts places."""
    first, last = _shared(before, after), _shared(before[::-1], after[::-1])
    return len(after[: max(first, len(after) - last)].encode("utf-16-le", "surrogatepass")) // 2


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))
