"""Which sessions go by the rules of the settings. A pure function: the clock and the sizes come in."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.ids import SessionId
from workbench.domain.keeping import Going, Piece, Resting, Rule, Rules

_DAY = 86_400.0
_MEGABYTE = 1_000_000


def going(rules: Rules, sessions: Sequence[Resting], pieces: Sequence[Piece], now: float) -> tuple[Going, ...]:
    """Return what goes, the session in which nothing happened for longest first; what is held never does.

    By days goes what is older; then, as long as the rest takes more than the room, the oldest of the rest.
    """
    room = _Room(pieces)
    gone: list[Going] = []
    for each in sorted(sessions, key=lambda each: (each.changed, each.session)):
        if each.held is not None:
            continue
        rule: Rule
        if rules.days and now - each.changed > rules.days * _DAY:
            rule = "days"
        elif rules.megabytes and room.left > rules.megabytes * _MEGABYTE:
            rule = "megabytes"
        else:
            break
        gone.append(
            Going(
                session=each.session, name=each.name, changed=each.changed, rule=rule, room=room.without(each.session)
            )
        )
    return tuple(gone)


def held_back(rules: Rules, sessions: Sequence[Resting], pieces: Sequence[Piece], now: float) -> int:
    """Return how many of those that are held would go if nothing were."""
    held = {each.session for each in sessions if each.held is not None}
    free = [replace(each, held=None) for each in sessions]
    return sum(1 for each in going(rules, free, pieces, now) if each.session in held)


class _Room:
    """What is left while sessions go one after the other."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._waiting = [len(set(piece.users)) for piece in pieces]
        self._sizes = [piece.size for piece in pieces]
        self._of: dict[SessionId, list[int]] = {}
        for place, piece in enumerate(pieces):
            for user in set(piece.users):
                self._of.setdefault(user, []).append(place)
        self.left = sum(self._sizes)

    def without(self, session: SessionId) -> int:
        """Take a session out; return the bytes that nobody uses any more."""
        freed = 0
        for place in self._of.pop(session, ()):
            self._waiting[place] -= 1
            freed += self._sizes[place] if not self._waiting[place] else 0
        self.left -= freed
        return freed
