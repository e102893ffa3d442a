"""How a prompt differs from the one before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from tests.domain.delegating import delegated
from workbench.domain.events import ModelRequested
from workbench.domain.messages import PromptCall, PromptMessage, Role
from workbench.domain.prompt_changes import MessageChange, prompt_changes, request_before
from workbench.domain.text_changes import MOST_PAIRS, changes_text, line_changes

texts = some.lists(some.sampled_from(["a", "b", "c", "a long line of words", ""]), max_size=8).map("\n".join)
messages = some.builds(
    PromptMessage, role=some.sampled_from(["system", "user", "assistant", "tool"]), text=texts, call=some.none()
)
prompts = some.lists(messages, max_size=8).map(tuple)


def said(role: Role, text: str, call: str | None = None) -> PromptMessage:
    return PromptMessage(role=role, text=text, call=call)


def kinds(changes: tuple[MessageChange, ...]) -> list[str]:
    return [change.kind for change in changes]


@given(prompts, prompts)
def test_both_prompts_can_be_read_off_their_changes(
    before: tuple[PromptMessage, ...], now: tuple[PromptMessage, ...]
) -> None:
    changes = prompt_changes(before, now)
    assert tuple(change.now for change in changes if change.now is not None) == now
    assert tuple(change.before for change in changes if change.before is not None) == before
    assert all((change.kind == "same") == (change.now == change.before) for change in changes)


@given(texts, texts)
def test_both_texts_can_be_read_off_their_lines(before: str, now: str) -> None:
    lines = line_changes(before, now)
    assert "\n".join(line for kind, line in lines if kind != "added") == before
    assert "\n".join(line for kind, line in lines if kind != "dropped") == now


def test_a_step_that_goes_on_adds_at_the_end() -> None:
    head = (said("system", "You work."), said("user", "Triage."))
    call = PromptMessage(role="assistant", text="", calls=(PromptCall(id="c1.1", tool="read", arguments="{}"),))
    now = (*head, call, said("tool", "text", "c1.1"))
    assert kinds(prompt_changes(head, now)) == ["same", "same", "added", "added"]


def test_after_a_compaction_what_left_is_dropped_where_it_stood_and_a_cut_result_is_changed() -> None:
    head, last = said("system", "You work."), said("user", "Go on.")
    before = (head, said("user", "First"), said("assistant", "One"), said("tool", "a" * 900, "c2.1"), last)
    now = (head, said("user", "What happened so far: nothing."), said("tool", "a" * 90, "c2.1"), last)
    changes = prompt_changes(before, now)
    assert kinds(changes) == ["same", "dropped", "dropped", "added", "changed", "same"]
    assert changes[4].before == before[3]


def test_an_edited_head_is_changed_and_not_another() -> None:
    changes = prompt_changes((said("system", "Be kind."),), (said("system", "Be brief."),))
    assert kinds(changes) == ["changed"]


def test_texts_too_long_to_compare_differ_as_a_whole() -> None:
    one, two = ("\n".join(f"{name}{n}" for n in range(1 + round(MOST_PAIRS**0.5))) for name in "ab")
    lines = line_changes(f"head\n{one}", f"head\n{two}")
    assert lines[0] == ("same", "head")
    assert [kind for kind, _ in lines].index("added") == one.count("\n") + 2


def test_equal_lines_far_from_a_change_are_only_counted() -> None:
    before = "\n".join(str(n) for n in range(100))
    told = changes_text(line_changes(before, before.replace("\n50\n", "\nfifty\n")), "{0} lines as before")
    assert told.split("\n") == [
        "@@ 47 lines as before @@", "  47", "  48", "  49", "- 50", "+ fifty", "  51", "  52", "  53",
        "@@ 46 lines as before @@",
    ]  # fmt: skip


def test_each_agent_s_prompt_is_compared_with_its_own_step_before() -> None:
    events = delegated()
    requests = [event for event in events if isinstance(event, ModelRequested)]
    compared = {(each.frame, each.step): request_before(events, each.seq) for each in requests}
    found = {key: (one.frame, one.step) if one else None for key, one in compared.items()}
    assert found == {
        ("f0", 1): None, ("f1", 1): None, ("f2", 1): None, ("f3", 1): None,
        ("f1", 2): ("f1", 1), ("f2", 2): ("f2", 1), ("f0", 2): ("f0", 1),
    }  # fmt: skip
    assert request_before(events, 10_000) is None
