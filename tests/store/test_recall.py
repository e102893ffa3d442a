"""Finding earlier messages of a run by the words in them."""

from __future__ import annotations

from workbench.domain.values import Body, body_of
from workbench.store.recall import RecallIndex, key_of


def _index(*texts: str) -> tuple[RecallIndex, dict[int, str]]:
    index, among = RecallIndex(), {}
    for number, text in enumerate(texts):
        body: Body = body_of(text)
        among[number] = key_of([body])
        if not index.knows(among[number]):
            index.add(among[number], text)
    return index, among


def test_what_shares_the_rarest_words_comes_first() -> None:
    index, among = _index("the invoice of Meyer is 120 EUR", "the invoice of Kunz", "weather is fine", "Meyer again")
    try:
        assert index.find("what did Meyer's invoice say?", among, 5)[0] == 0
        assert 2 not in index.find("Meyer invoice", among, 5)
        assert index.find("invoices", among, 5) == (1, 0)
        assert index.find("Meyer", {3: among[3]}, 5) == (3,)
        assert index.find("of is", among, 5) == ()
    finally:
        index.close()


def test_words_of_the_query_language_are_only_words() -> None:
    index, among = _index('a text with NEAR and "quotes" * in it', "another")
    try:
        for query in ('NEAR("', "text:*", "a AND b OR", 'quotes" OR 1', "; drop table part"):
            index.find(query, among, 5)
        assert index.find('"quotes" NEAR', among, 5) == (0,)
    finally:
        index.close()


def test_the_same_text_at_two_places_is_found_at_both_newest_first() -> None:
    index, among = _index("same words", "same words")
    try:
        assert index.find("same", among, 5) == (1, 0)
    finally:
        index.close()
