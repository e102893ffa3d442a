"""Finding a text in the whole of a run."""

from __future__ import annotations

from tests.domain.tape import Tape, invoices
from tests.engine.loop import Texts
from workbench.debug.finding import find_text
from workbench.domain.finding import FoundPlace, FoundText
from workbench.domain.values import Bodies, body_of
from workbench.service.history import Loaded


def everything(events: list, text: str, bodies: Bodies) -> list[FoundPlace]:
    places: list[FoundPlace] = []
    found = FoundText(places=(), until=0, last=len(events))
    while found.until < found.last:
        before = found.until
        found = find_text(events, before, text, bodies)
        assert found.until > before
        places += found.places
    return places


def test_words_are_found_far_within_a_long_result_whatever_their_case() -> None:
    bodies = Texts()
    tape = Tape().start("Pay every invoice.").begin_step().say("I look.", 1)
    call = tape.propose("files.read", path="a.txt")
    long = "x " * 3000 + "the Needle is here and the needle there" + " y" * 3000
    bodies.keep(long)
    tape.run_tool(call, long).end_step()
    (place,) = everything(tape.events, "nEEDLE", bodies)
    assert tape.events[place.seq - 1].kind == "tool_returned"
    assert (place.source, place.part, place.times) == ("files.read", "result", 2)
    assert "the Needle is here" in place.excerpt
    assert len(place.excerpt) < 100
    assert place.excerpt.index("Needle") < 20, "it shows where a line is short"


def test_goal_arguments_reasons_and_what_a_pause_says_are_searched_too() -> None:
    tape = Tape().start("Pay every invoice.").begin_step().say("", 1)
    call = tape.propose("mail.send", "ask", to="a@example.org")
    tape.ask(call).decide(call, "deny", why="keep the mail").deny(call, "keep the mail").end_step().pause(
        "breakpoint", "cost"
    )
    found = {
        text: [place.part for place in everything(tape.events, text, Texts())]
        for text in ("every invoice", "example.org", "keep the mail", "cost", "nowhere", "")
    }
    assert found == {
        "every invoice": ["prompt"],
        "example.org": ["arguments"],
        "keep the mail": ["decision", "result"],
        "cost": ["why"],
        "nowhere": [],
        "": [],
    }


def test_a_long_run_is_looked_through_by_parts() -> None:
    events = invoices(900)
    first = find_text(events, 0, "march", Texts())
    assert first.until < first.last == len(events)
    places = everything(events, "march", Texts())
    assert len(places) > len(first.places)
    assert [place.seq for place in places] == sorted(place.seq for place in places)


def test_a_text_that_is_not_kept_is_searched_as_far_as_it_is_told() -> None:
    tape = Tape().start().begin_step()
    tape.request().reply("needle " + "z" * 2000)
    assert body_of("needle " + "z" * 2000).ref is not None
    assert len(everything(tape.events, "needle", Loaded({}))) == 1
