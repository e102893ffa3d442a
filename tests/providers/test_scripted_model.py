"""The scripted model: what the script says, when it is its turn."""

from __future__ import annotations

import json

import pytest

from tests.providers.requests import a_request
from workbench.domain.errors import BadInput, ModelError
from workbench.domain.messages import ModelReply
from workbench.providers.scripted_model import ScriptedModel, load_script


async def asked(script: object, position: int = 0, heard: list | None = None) -> ModelReply:
    model, request = ScriptedModel(json.dumps(script)), a_request("scripted:x", position=position)
    return await model.ask(request, model.payload(request), lambda *p: heard.append(p) if heard is not None else None)


async def test_the_position_selects_the_reply():
    script = [{"text": "one"}, {"calls": [{"tool": "files.list", "arguments": {"path": "."}}]}]
    assert (await asked(script, 0)).text == "one"
    reply = await asked(script, 1)
    assert [(call.tool, call.arguments) for call in reply.calls] == [("files.list", '{"path":"."}')]
    assert reply.finish == "calls"


async def test_past_the_end_it_is_dry():
    with pytest.raises(ModelError) as caught:
        await asked([{"text": "one"}], 1)
    assert caught.value.kind == "script_dry"


async def test_text_and_reasoning_stream_in_pieces():
    heard: list = []
    text = "  Some words\nin  two lines. "
    reply = await asked([{"text": text, "reasoning": "Think."}], heard=heard)
    assert "".join(piece for piece, reasoning in heard if not reasoning) == text == reply.text
    assert "".join(piece for piece, reasoning in heard if reasoning) == "Think." == reply.reasoning
    assert len(heard) > 3


async def test_arguments_given_as_text_stay_broken():
    reply = await asked([{"calls": [{"tool": "nope", "arguments": '{"a": '}]}])
    assert reply.calls[0].arguments == '{"a": '


async def test_usage_is_estimated_and_the_same_each_time():
    script = [{"text": "12345", "calls": []}]
    assert (await asked(script)).usage == (await asked(script)).usage
    assert (await asked(script)).usage.output_tokens == 2


FAILURES = [
    ({"error": {"status": 429, "retry_after": 1}}, "rate_limited", 1.0),
    ({"error": {"status": 529}}, "overloaded", None),
    ({"error": {"kind": "stalled", "retry_after": 0.5}}, "stalled", 0.5),
    ({"text": "abcdef", "cut": True}, "cut", None),
    ({"finish": "filter"}, "filtered", None),
]


@pytest.mark.parametrize(("entry", "kind", "retry_after"), FAILURES)
async def test_failures_are_those_of_servers(entry, kind, retry_after):
    with pytest.raises(ModelError) as caught:
        await asked([entry])
    assert (caught.value.kind, caught.value.retry_after) == (kind, retry_after)


async def test_a_reply_cut_at_its_length_gives_no_calls():
    reply = await asked([{"text": "x", "calls": [{"tool": "files.list"}], "finish": "length"}])
    assert (reply.calls, reply.finish) == ((), "length")


async def test_a_cut_keeps_what_was_heard():
    heard: list = []
    with pytest.raises(ModelError) as caught:
        await asked([{"text": "abcdef", "cut": True}], heard=heard)
    assert caught.value.partial == "".join(piece for piece, _ in heard) == "abc"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not a JSON list"),
        ('{"text": "x"}', "not a JSON list"),
        ('[{"text": "x"}, {"txet": "y"}]', "entry 2"),
        ('[{"calls": [{"arguments": {}}]}]', "entry 1"),
    ],
)
def test_a_script_that_is_wrong_names_file_and_entry(tmp_path, text, said):
    path = tmp_path / "s.json"
    path.write_text(text)
    with pytest.raises(BadInput) as caught:
        load_script(path)
    assert "s.json" in str(caught.value)
    assert said in str(caught.value)


def test_a_script_that_is_not_there_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match=r"none\.json"):
        load_script(tmp_path / "none.json")
