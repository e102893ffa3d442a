"""What fits what was typed, and why an action can't be done: pure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.actions import ACTIONS
from workbench.ui.situation import Situation
from workbench.ui.why_not import why_not
from workbench.ui.widgets.palette.entry import Entry
from workbench.ui.widgets.palette.ranking import fit, ranked


def titles(typed: str, *names: str, recent: tuple[str, ...] = ()) -> list[str]:
    entries = [Entry(name, name, lambda: None) for name in names]
    return [row.entry.title for row in ranked(typed, entries, recent)]


def test_beginnings_of_words_fit_better_than_letters_within() -> None:
    assert titles("nb", "Unbend", "New Breakpoint", "Under the Lid") == ["New Breakpoint", "Unbend"]
    assert titles("step", "Ask about Steeple", "Step Over")[0] == "Step Over"


def test_all_letters_have_to_be_there_in_their_order() -> None:
    assert fit("xyz", "Step Over") is None
    assert fit("revo", "over") is None
    found = fit("so", "Step Over")
    assert found is not None
    assert found.places == (0, 5)


def test_what_was_used_last_comes_first_where_nothing_is_typed_and_helps_otherwise() -> None:
    assert titles("", "One", "Two", "Three", recent=("Three", "Two")) == ["Three", "Two", "One"]
    assert titles("e", "Edit", "Export", recent=("Export",)) == ["Export", "Edit"]


def test_what_cannot_be_done_comes_last_and_what_stands_aside_can_be_typed() -> None:
    off = Entry("a", "Pause", lambda: None, "Run", is_off=True)
    on = Entry("b", "Peek at Usage", lambda: None, "Debug")
    assert [row.entry.name for row in ranked("pau", [off, on])] == ["b", "a"]
    assert [row.entry.name for row in ranked("run pause", [off, on])] == ["a"]


@given(st.text(max_size=8), st.text(max_size=40))
def test_marked_letters_are_those_that_were_typed(typed: str, text: str) -> None:
    found = fit(typed, text)
    wanted = "".join(typed.casefold().split())
    if found is not None and wanted:
        assert "".join(text.lower()[place] for place in found.places) == wanted
        assert list(found.places) == sorted(set(found.places))


def test_an_action_that_makes_no_sense_says_what_is_missing() -> None:
    specs = {spec.name: spec for spec in ACTIONS}
    ready = Situation(engine_ready=True)
    paused = ready._replace(session=True, status="paused")
    assert why_not(specs["new"], Situation()) == "the engine is not ready"
    assert why_not(specs["new"], ready._replace(read_only=True)) == "nothing can be written here"
    assert why_not(specs["continue"], ready) == "no run is open"
    assert why_not(specs["pause"], paused) == "the run is not under way"
    assert why_not(specs["approve"], paused) == "nothing waits for a person"
    assert why_not(specs["toggle_breakpoint"], paused) == "no row of a step is selected"
    assert why_not(specs["continue"], paused) == ""
    for spec in ACTIONS:
        for situation in (Situation(), ready, paused):
            assert spec.when(situation) or why_not(spec, situation), f"{spec.name} can't say what is missing"


def test_what_stands_in_a_submenu_is_found_by_its_name_too() -> None:
    entries = [Entry(spec.name, spec.text.rstrip("…"), lambda: None, spec.place) for spec in ACTIONS]
    for typed, name in (("theme dark", "theme_dark"), ("zoom larger", "zoom_in"), ("layout debug", "layout_debug")):
        assert ranked(typed, entries)[0].entry.name == name
    [larger] = (spec for spec in ACTIONS if spec.name == "zoom_in")
    [layouts] = (spec for spec in ACTIONS if spec.name == "layouts")
    assert (larger.place, larger.whole) == ("View → Zoom", "Zoom: Larger")
    assert layouts.whole == "Layouts of Your Own…", "it says which submenu by itself"
