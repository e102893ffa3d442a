"""Finding sessions by text."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, true

from workbench.store.tables import SESSION

_SEARCHED_CHARACTERS = 4000
"""Of the instructions."""


def searchable(name: str, instructions: str) -> str:
    """Return what a session is found by."""
    return f"{name}\n{instructions[:_SEARCHED_CHARACTERS]}".casefold()


def matches(text: str) -> ColumnElement[bool]:
    """Return the condition under which a session holds every word of `text`, in any case and order."""
    words = text.casefold().split()
    return and_(true(), *(SESSION.c.found_by.contains(word, autoescape=True) for word in words))
