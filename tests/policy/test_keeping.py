"""Which sessions go by the rules: never one that is held, the oldest first, and not more than needed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.ids import SessionId
from workbench.domain.keeping import Held, Piece, Resting, Rules
from workbench.policy.keeping import going, held_back

DAY = 86_400.0
NOW = 1_000 * DAY
IDS = [SessionId(f"s{number}") for number in range(8)]


def resting(number: int, days: float, held: Held | None = None) -> Resting:
    return Resting(session=IDS[number], name=f"n{number}", changed=NOW - days * DAY, held=held)


sessions = st.lists(
    st.tuples(st.floats(-10, 900), st.sampled_from([None, None, "running", "waiting", "labelled", "bookmarked"])),
    max_size=len(IDS),
).map(lambda given: tuple(resting(number, days, held) for number, (days, held) in enumerate(given)))
pieces = st.lists(
    st.builds(
        lambda users, megabytes: Piece(users=tuple(users), size=megabytes * 1_000_000),
        st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True),
        st.integers(0, 50),
    ),
    max_size=12,
).map(tuple)
rules = st.builds(Rules, days=st.integers(0, 400), megabytes=st.integers(0, 200))


@given(rules, sessions, pieces)
def test_what_goes_is_free_to_go_and_the_oldest_comes_first(
    rule: Rules, there: tuple[Resting, ...], parts: tuple[Piece, ...]
) -> None:
    gone = going(rule, there, parts, NOW)
    by_name = {each.session: each for each in there}
    assert all(by_name[each.session].held is None for each in gone)
    assert [each.changed for each in gone] == sorted(each.changed for each in gone)
    stays = [each for each in there if each.held is None and each.session not in {one.session for one in gone}]
    assert all(one.changed <= each.changed for one in gone for each in stays), "nothing younger goes before it"
    assert not rule.days or all(NOW - each.changed <= rule.days * DAY for each in stays)
    assert going(Rules(), there, parts, NOW) == ()


@given(rules, sessions, pieces)
def test_the_room_is_what_nobody_uses_any_more_and_no_more_is_made_than_needed(
    rule: Rules, there: tuple[Resting, ...], parts: tuple[Piece, ...]
) -> None:
    gone = going(rule, there, parts, NOW)
    names, total = {each.session for each in gone}, sum(part.size for part in parts)
    freed = sum(part.size for part in parts if set(part.users) <= names)
    assert sum(each.room for each in gone) == freed
    most = rule.megabytes * 1_000_000
    free = {each.session for each in there if each.held is None}
    if rule.megabytes and names != free:
        assert total - freed <= most, "else more goes"
    left = total
    for each in gone:
        assert each.rule == "days" or left > most, "what fits already stays"
        left -= each.room
    # applied once, the rules take nothing more of the rest
    rest = tuple(each for each in there if each.session not in names)
    others = tuple(
        Piece(users=users, size=part.size)
        for part in parts
        if (users := tuple(user for user in part.users if user not in names))
    )
    assert going(rule, rest, others, NOW) == ()


@given(rules, sessions, pieces)
def test_those_that_are_held_are_counted(rule: Rules, there: tuple[Resting, ...], parts: tuple[Piece, ...]) -> None:
    assert 0 <= held_back(rule, there, parts, NOW) <= sum(each.held is not None for each in there)


def test_a_clock_that_was_set_back_takes_nothing() -> None:
    there = (resting(0, -3), resting(1, 0))
    assert going(Rules(days=1), there, (), NOW) == ()


def test_days_go_first_and_room_takes_what_is_still_too_much() -> None:
    there = (resting(0, 100), resting(1, 50, "labelled"), resting(2, 20), resting(3, 10))
    parts = tuple(Piece(users=(each.session,), size=10_000_000) for each in there)
    shared = Piece(users=(IDS[0], IDS[2]), size=5_000_000)
    gone = going(Rules(days=90, megabytes=25), there, (*parts, shared), NOW)
    assert [(each.session, each.rule, each.room) for each in gone] == [
        (IDS[0], "days", 10_000_000),
        (IDS[2], "megabytes", 15_000_000),
    ]
    assert held_back(Rules(days=30), there, parts, NOW) == 1
