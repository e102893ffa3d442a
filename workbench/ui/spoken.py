"""What a screen reader is told of widgets that paint their parts themselves: each part as if it were a widget.

A part is named by its path: `()` is the widget, `(3,)` the part of its own that it calls 3, `(3, 1)` one within that.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Path = tuple[int, ...]
NOWHERE = -1


class SpokenArea:
    """What a widget says of its parts; mixed into it, with `speak_parts` called when it is made."""

    SPOKEN_ROLE = QAccessible.Role.List
    spoken_parts: _Parts | None = None
    """What a screen reader has asked for; None: nothing yet."""

    def speak_parts(self) -> None:
        """Let screen readers walk through the parts. Called before the widget has a name: Qt asks who it is then."""
        _install()

    def forget_parts(self) -> None:
        """Say that the parts are others now."""
        if isinstance(self, QWidget):
            if self.spoken_parts is not None:
                self.spoken_parts.forget()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectReorder))

    def tell_part(self, path: Path) -> None:
        """Have a part read out, where the widget has the focus."""
        if not (QAccessible.isActive() and isinstance(self, QWidget) and self.hasFocus()):
            return
        QAccessible.queryAccessibleInterface(self)
        face = self.spoken_parts.face(path) if self.spoken_parts is not None else None
        if face is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(face, QAccessible.Event.Focus))

    def spoken_count(self, path: Path) -> int:
        """Return how many parts there are within a part."""
        raise NotImplementedError

    def spoken_child(self, path: Path, index: int) -> Path:
        """Return the path of the part at a place within a part."""
        return (*path, index)

    def spoken_place(self, path: Path) -> int:
        """Return the place of a part among those beside it; -1: it is not there any more."""
        return path[-1] if path[-1] < self.spoken_count(path[:-1]) else NOWHERE

    def spoken_text(self, path: Path) -> str:
        """Return a part in a sentence or two."""
        raise NotImplementedError

    def spoken_role(self, path: Path) -> QAccessible.Role:
        """Return what kind of part it is."""
        return QAccessible.Role.ListItem if path else self.SPOKEN_ROLE

    def spoken_state(self, path: Path, state: QAccessible.State) -> None:
        """Write into `state` what holds for a part beside whether it is seen and enabled."""

    def spoken_box(self, path: Path) -> QRect:
        """Return where a part is, in the viewport; empty: it is not seen."""
        raise NotImplementedError

    def spoken_at(self, at: QPoint) -> Path | None:
        """Return the part at a point of the viewport."""
        raise NotImplementedError

    def spoken_focus(self) -> Path | None:
        """Return the part that the keys are at."""
        raise NotImplementedError


class _Parts:
    """The parts that a screen reader has asked for. Qt knows each by a number until it is told that it is gone."""

    def __init__(self, widget: QWidget, area: SpokenArea) -> None:
        self.widget, self.area = widget, area
        self._made: dict[Path, PartFace] = {}

    def face(self, path: Path) -> QAccessibleInterface | None:
        """Return a part; the widget's own for the empty path."""
        if not path:
            return QAccessible.queryAccessibleInterface(self.widget)
        if (made := self._made.get(path)) is None:
            made = self._made[path] = PartFace(self, path)
            QAccessible.registerAccessibleInterface(made)
        return made

    def forget(self) -> None:
        """Take back all of them."""
        made, self._made = list(self._made.values()), {}
        for face in made:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(face))

    def child(self, path: Path, index: int) -> QAccessibleInterface | None:
        """Return the part at a place within another."""
        if not 0 <= index < self.area.spoken_count(path):
            return None
        return self.face(self.area.spoken_child(path, index))

    def global_box(self, path: Path) -> QRect:
        """Return where a part is on the screen."""
        box = self.area.spoken_box(path)
        return box.translated(_ground(self.widget).mapToGlobal(QPoint(0, 0))) if not box.isEmpty() else box

    def at(self, x: int, y: int) -> QAccessibleInterface | None:
        """Return the part at a point of the screen."""
        path = self.area.spoken_at(_ground(self.widget).mapFromGlobal(QPoint(x, y)))
        return self.face(path) if path else None


class AreaFace(QAccessibleWidget):
    """The widget, with its parts as children."""

    def __init__(self, parts: _Parts) -> None:
        super().__init__(parts.widget, parts.area.SPOKEN_ROLE)
        self._parts = parts

    def childCount(self) -> int:
        """Return how many parts it has."""
        return self._parts.area.spoken_count(())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beyond the last
        """Return a part."""
        return self._parts.child((), index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beside them
        """Return the part at a point of the screen."""
        return self._parts.at(x, y)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a part."""
        return self._parts.area.spoken_place(child.path) if isinstance(child, PartFace) else NOWHERE

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # none without the focus
        """Return the part that the keys are at."""
        path = self._parts.area.spoken_focus() if self._parts.widget.hasFocus() else None
        return self._parts.face(path) if path else None


class PartFace(QAccessibleInterface):
    """A part."""

    def __init__(self, parts: _Parts, path: Path) -> None:
        super().__init__()
        self._parts, self.path = parts, path

    def isValid(self) -> bool:
        """Whether it is still there."""
        return self._parts.area.spoken_place(self.path) != NOWHERE

    def object(self) -> QObject | None:  # type: ignore[override]  # a part is no object
        """Return none."""
        return None

    def role(self) -> QAccessible.Role:
        """Return what kind of part it is."""
        return self._parts.area.spoken_role(self.path)

    def text(self, kind: QAccessible.Text) -> str:
        """Return it in words, as its name."""
        return self._parts.area.spoken_text(self.path) if kind == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing: it says what it is."""

    def state(self) -> QAccessible.State:
        """Return whether it is seen, chosen, folded."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        area = self._parts.area
        has_focus = self.path == area.spoken_focus()
        state.focusable = state.selectable = True
        state.selected = has_focus
        state.focused = has_focus and self._parts.widget.hasFocus()
        state.offscreen = area.spoken_box(self.path).isEmpty()
        area.spoken_state(self.path, state)
        return state

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        return self._parts.global_box(self.path) if self.isValid() else QRect()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # as the base says
        """Return what it is a part of."""
        return self._parts.face(self.path[:-1])

    def childCount(self) -> int:
        """Return how many parts it has itself."""
        return self._parts.area.spoken_count(self.path) if self.isValid() else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beyond the last
        """Return one of them."""
        return self._parts.child(self.path, index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beside them
        """Return the part at a point of the screen."""
        return self._parts.at(x, y)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of one of its parts."""
        return self._parts.area.spoken_place(child.path) if isinstance(child, PartFace) else NOWHERE


def _ground(widget: QWidget) -> QWidget:
    viewport = getattr(widget, "viewport", None)
    return viewport() if viewport is not None else widget


def _make(_: str, thing: object) -> QAccessibleInterface | None:
    if not (isinstance(thing, SpokenArea) and isinstance(thing, QWidget)):
        return None
    parts = thing.spoken_parts = _Parts(thing, thing)
    thing.destroyed.connect(lambda: parts.forget())
    return AreaFace(parts)


@cache
def _install() -> None:
    QAccessible.installFactory(_make)
