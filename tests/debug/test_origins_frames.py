"""Where a text came from, through the frames of a run's agents."""

from __future__ import annotations

from tests.domain.delegating import Delegating
from tests.engine.loop import Texts
from workbench.debug.origins import where_from
from workbench.domain.events import AnyEvent
from workbench.domain.ids import FrameId
from workbench.domain.inspection import Mention, Origins

BODIES = Texts()
FILE = "Invoice 4711 of Acme: 1200 EUR, due on the third of May"


def _run() -> list[AnyEvent]:
    """A lead hands a search over that reads a file; another one beside it comes upon the same number by itself."""
    tape = Delegating()
    tape.start("Which invoices of Acme are open?").begin_step().say("Acme asked for payment; I hand it over.", 2)
    search = tape.propose("delegate.search", task="Look up the Acme invoice of the spring quarter.")
    other = tape.propose("delegate.other", task="Look elsewhere.")
    tape.begin_tool(search).begin_tool(other)
    tape.enter(search, "search", "Look up the Acme invoice of the spring quarter.", "f1")
    tape.enter(other, "other", "Look elsewhere.", "f2")
    tape.within("f2").begin_step().say("Nothing but 4711 here.", 0).end_step()
    tape.within("f1").begin_step().say("I read the file.", 1)
    tape.run_tool(tape.propose("files.read", path="acme.txt"), FILE)
    tape.end_step().begin_step().say("Acme's invoice 4711 comes to 1200 EUR.", 0).end_step()
    tape.leave(search, "search", "Acme's invoice 4711 comes to 1200 EUR.", "f1")
    tape.within("f0").end_tool(search, "Acme's invoice 4711 comes to 1200 EUR.")
    tape.leave(other, "other", "Nothing but 4711 here.", "f2")
    tape.within("f0").end_tool(other, "nothing").end_step()
    tape.begin_step().say("There is one: invoice 4711, 1200 EUR.", 0).end_step().finish()
    return tape.events


def _at(events: list[AnyEvent], kind: str, frame: str) -> int:
    return [each.seq for each in events if (each.kind, each.frame) == (kind, frame)][-1]


def _places(mentions: tuple[Mention, ...]) -> list[tuple[str, str, str]]:
    return [(" › ".join(each.agents), each.source, each.part) for each in mentions]


def _asked(text: str, kind: str, frame: str) -> Origins:
    events = _run()
    return where_from(events, _at(events, kind, frame), text, BODIES)


def test_a_supervisors_words_go_back_through_the_answer_to_the_result_in_the_sub_agent() -> None:
    found = _asked("1200 EUR", "model_replied", "f0")
    assert _places(found.path) == [
        ("search", "files.read", "result"),
        ("search", "model", "reply"),
        ("", "delegate.search", "result"),
        ("", "model", "reply"),
    ]
    assert found.from_model == ()


def test_a_paraphrase_is_followed_into_the_sub_agent_and_never_proven() -> None:
    found = _asked("one: invoice 4711, 1200", "model_replied", "f0")
    ways = [(each.hops, " › ".join(each.agents), each.source) for each in found.from_model]
    assert ways[0] == (0, "", "delegate.search")
    assert (1, "search", "files.read") in ways
    assert ways.index((1, "search", "files.read")) == 1
    assert not any(each.exact for each in found.from_model)


def test_a_sub_agents_task_goes_back_to_the_hand_over_and_what_its_supervisor_read() -> None:
    found = _asked("the Acme invoice of", "frame_entered", "f1")
    assert _places(found.path) == [("", "model", "arguments"), ("search", "supervisor", "task")]
    assert ("", "goal", "prompt") in _places(found.from_model)


def test_what_a_sub_agent_wrote_leads_by_its_task_to_the_goal() -> None:
    found = _asked("invoice 4711 comes to", "model_replied", "f1")
    hops = {(each.hops, each.source) for each in found.from_model}
    assert (0, "files.read") in hops
    task = _asked("Acme's invoice", "model_replied", "f1")
    assert {(0, "supervisor"), (1, "goal")} <= {(each.hops, each.source) for each in task.from_model}


def test_what_another_agent_came_upon_by_itself_stands_elsewhere() -> None:
    events = _run()
    found = where_from(events, _at(events, "tool_returned", "f1"), "4711", BODIES)
    assert found.first is not None
    assert (found.first.source, found.first.agents) == ("files.read", ("search",))
    assert _places(found.elsewhere) == [("other", "model", "reply")]
    assert _places(found.onwards)[-1] == ("", "model", "reply")


def test_a_frame_that_is_chosen_is_the_one_whose_context_counts() -> None:
    events = _run()
    seq = _at(events, "tool_returned", "f1")
    found = where_from(events, seq, "4711", BODIES, FrameId("f2"))
    assert found.first is not None
    assert found.first.agents == ("other",)
