"""Where a text came from."""

from __future__ import annotations

import json

from tests.domain.tape import Tape
from tests.engine.loop import Loop, Texts, says
from workbench.debug.origins import where_from
from workbench.domain.messages import RawCall
from workbench.domain.values import body_of
from workbench.engine.outcomes import EditMade, Halted

BODIES = Texts()


def _tape() -> Tape:
    tape = Tape().start("Pay every invoice of Acme.")
    tape.begin_step().say("I look for the invoices.", 1)
    tape.run_tool(tape.propose("sqlite.query", sql="select * from invoice"), "id 4711,\n  Acme,   1200 EUR")
    tape.end_step()
    tape.begin_step().say("Invoice 4711 asks for 1200 EUR.", 1)
    tape.run_tool(tape.propose("mail.send", "ask", to="pay@example.org", body='Pay "Acme"\n1200 EUR'), "sent")
    tape.end_step()
    return tape


def test_a_number_goes_back_to_the_result_that_brought_it_in_and_on_to_the_call() -> None:
    events = _tape().events
    reply = next(event for event in events if event.kind == "model_replied" and event.step == 2)
    found = where_from(events, reply.seq, "1200\nEUR", BODIES)
    assert found.first is not None
    assert (found.first.source, found.first.part, found.first.step) == ("sqlite.query", "result", 1)
    assert [each.part for each in found.path] == ["result", "reply"]
    assert [each.part for each in found.onwards] == ["arguments"]
    assert found.from_model == ()


def test_a_text_selected_in_json_is_found_without_its_escapes() -> None:
    events = _tape().events
    proposed = next(event for event in events if event.kind == "tool_proposed" and event.step == 2)
    selected = json.dumps('Pay "Acme"\n1200').strip('"')
    found = where_from(events, proposed.seq, selected, BODIES)
    assert found.first is not None
    assert found.first.part == "arguments"


def test_a_paraphrase_is_the_models_words_from_these_segments_and_never_proven() -> None:
    events = _tape().events
    found = where_from(events, len(events), "Invoice 4711 asks", BODIES)
    assert found.first is not None
    assert found.first.source == "model"
    assert "sqlite.query" in [each.source for each in found.from_model]
    assert not any(each.exact for each in found.from_model)
    assert all(each.seq < found.first.seq for each in found.from_model)


def test_what_stands_nowhere_has_no_origin() -> None:
    assert where_from(_tape().events, 5, "nowhere at all", BODIES).first is None
    assert where_from(_tape().events, 5, "  \n", BODIES).first is None


def test_an_edit_is_a_persons() -> None:
    loop = Loop([says("", RawCall(tool="files.write", arguments='{"path": "wrong"}')), says("done")]).go(2)
    loop.take(Halted(at=1.0, reason="pause"))
    loop.take(EditMade(at=1.0, target="arguments", call=loop.state.calls[0].id, text='{"path": "right/place"}'))
    found = where_from(loop.events, len(loop.events), "right/place", loop.bodies)
    assert found.first is not None
    assert (found.first.source, found.first.part) == ("person", "arguments")


def test_a_long_text_is_looked_through_whole() -> None:
    tape = Tape().start().begin_step().say("", 1)
    text = "filler " * 100 + "the needle" + " filler" * 100
    BODIES.keep(text)
    tape.run_tool(tape.propose("files.read", path="x"), text)
    assert body_of(text).ref is not None
    found = where_from(tape.events, 100, "the needle", BODIES)
    assert found.first is not None
    assert "…" in found.first.excerpt
