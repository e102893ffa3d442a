"""Which action has which key: a scheme, and what the person made of it. Pure; light: needed before the first paint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import product

from workbench.ui.action_spec import ActionSpec
from workbench.ui.key_schemes import Scheme, key_in
from workbench.ui.situation import Situation

_STATUSES = ("", "running", "waiting", "paused", "interrupted", "reached")


class Keymap:
    """The keys in force; `own` are those that the person chose, an empty one: none."""

    def __init__(self, scheme: Scheme = "vscode", own: Mapping[str, str] | None = None) -> None:
        self.scheme = scheme
        self.own = dict(own or {})

    def key(self, spec: ActionSpec) -> str:
        """Return an action's key; empty: it has none."""
        return self.own.get(spec.name, self.first(spec))

    def first(self, spec: ActionSpec) -> str:
        """Return the key that the scheme gives an action."""
        return key_in(self.scheme, spec.name, spec.key)

    def with_key(self, spec: ActionSpec, key: str) -> Keymap:
        """Return a keymap in which an action has another key; the scheme's own is kept as no choice at all."""
        own = {name: each for name, each in self.own.items() if name != spec.name}
        return Keymap(self.scheme, own if key == self.first(spec) else {**own, spec.name: key})

    def clashes(self, spec: ActionSpec, key: str, among: Iterable[ActionSpec]) -> tuple[ActionSpec, ...]:
        """Return the actions that would be meant too when this key is pressed for an action."""
        return tuple(
            other
            for other in among
            if other.name != spec.name and collide(key, self.key(other)) and can_both(spec, other)
        )


def collide(one: str, other: str) -> bool:
    """Return whether two keys can't both be told apart: the same, or one is how the other begins."""
    if not one or not other:
        return False
    first, second = (key.casefold().split(", ") for key in (one, other))
    least = min(len(first), len(second))
    return first[:least] == second[:least]


def writes(key: str) -> bool:
    """Return whether a key is needed for writing or moving, so that no action can have it as its first stroke."""
    *held, last = key.split(", ")[0].replace("++", "+Plus").split("+")
    if {"Ctrl", "Alt", "Meta"} & set(held):
        return False
    return not (last[:1] == "F" and last[1:].isdecimal()) and last not in ("Pause", "Help", "Menu")


def can_both(one: ActionSpec, other: ActionSpec) -> bool:
    """Return whether there is a situation in which both actions make sense."""
    return any(one.when(situation) and other.when(situation) for situation in _situations())


@cache
def _situations() -> tuple[Situation, ...]:
    ready = Situation(engine_ready=True, session=True, fork=True, several=True)
    two = (False, True)
    return tuple(
        ready._replace(status=status, past=past, row=row, edited=edited, undoable=undoable)
        for status, past, row, edited, undoable in product(_STATUSES, two, two, two, two)
    )
