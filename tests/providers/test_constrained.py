"""Models whose server knows no tools: replies that can be nothing but one call, or an answer."""

from __future__ import annotations

import json

import pytest

from tests.providers.loopback import answers, delta, serving, streams
from tests.providers.requests import a_request, with_a_call
from workbench.domain.agents import Abilities
from workbench.domain.errors import ModelError
from workbench.domain.messages import ModelReply, ModelRequest
from workbench.providers.openai_compatible import OpenAICompatible

BY_SCHEMA = Abilities(tool_calls="constrained")
BY_GRAMMAR = Abilities(tool_calls="constrained", constrained_by="grammar")


async def asking(request: ModelRequest, *pieces: str) -> tuple[ModelReply, dict, list[tuple[str, bool]]]:
    heard: list[tuple[str, bool]] = []
    async with serving(streams(*map(delta, pieces), delta(finish="stop"))) as loopback:
        model = OpenAICompatible(loopback.url)
        try:
            reply = await model.ask(
                request, model.payload(request), lambda text, reasoning: heard.append((text, reasoning))
            )
        finally:
            await model.close()
        return reply, loopback.asked[0].json, heard


async def test_a_call_is_read_from_what_the_schema_lets_through() -> None:
    said = json.dumps({"tool": "files.write", "arguments": {"path": "a", "text": "b"}})
    reply, body, heard = await asking(a_request(abilities=BY_SCHEMA), said[:9], said[9:])
    [call] = reply.calls
    assert (call.tool, json.loads(call.arguments)) == ("files.write", {"path": "a", "text": "b"})
    assert (reply.text, reply.finish, heard) == ("", "calls", [])
    assert "tools" not in body
    shapes = body["response_format"]["json_schema"]["schema"]["anyOf"]
    assert [shape["properties"]["tool"]["enum"] for shape in shapes[:2]] == [["files.write"], ["files.list"]]
    assert "files.write: Write a file." in body["messages"][0]["content"]


async def test_an_answer_is_shown_as_the_words_that_it_is() -> None:
    reply, _, heard = await asking(a_request(abilities=BY_SCHEMA), '{"answer": "All ', 'done."}')
    assert (reply.text, reply.calls, heard) == ("All done.", (), [("All done.", False)])


async def test_the_transcript_is_told_in_plain_messages() -> None:
    request = with_a_call()
    _, body, _ = await asking(a_request(messages=request.messages, abilities=BY_SCHEMA), '{"answer": "ok"}')
    assert [(each["role"], each["content"]) for each in body["messages"][2:]] == [
        ("assistant", '{"tool": "files.write", "arguments": {"path": "a", "text": "b"}}'),
        ("user", "Result of files.write:\nWritten."),
    ]


async def test_the_form_of_the_answer_is_part_of_the_schema() -> None:
    form = '{"type":"object","properties":{"n":{"type":"number"}},"required":["n"],"additionalProperties":false}'
    reply, body, _ = await asking(a_request(abilities=BY_SCHEMA, answer_schema=form), '{"answer": {"n": 1}}')
    assert json.loads(reply.text) == {"n": 1}
    assert body["response_format"]["json_schema"]["schema"]["anyOf"][-1]["properties"]["answer"] == json.loads(form)


async def test_a_server_with_grammars_writes_a_line() -> None:
    reply, body, _ = await asking(a_request(abilities=BY_GRAMMAR), 'files.write {"path": "a", "text": "b"}\n')
    assert reply.calls[0].tool == "files.write"
    assert "root ::=" in body["grammar"]
    assert "response_format" not in body
    answer, _, heard = await asking(a_request(abilities=BY_GRAMMAR), "Done: it is there\n")
    assert (answer.text, heard) == ("it is there", [("it is there", False)])


async def test_a_server_that_holds_the_model_to_nothing_is_told_apart() -> None:
    with pytest.raises(ModelError, match="did not hold the model") as caught:
        await asking(a_request(abilities=BY_SCHEMA), "Sure! I will write the file.")
    assert caught.value.kind == "malformed"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (400, "registry.ollama.ai/library/gemma:2b does not support tools"),
        (500, "tools param requires --jinja flag"),
        (400, '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'),
        (404, "No endpoints found that support tool use."),
    ],
)
async def test_a_server_that_knows_no_tools_is_known_by_its_words(status: int, said: str) -> None:
    async with serving(answers(status, {"error": {"message": said}})) as loopback:
        model = OpenAICompatible(loopback.url)
        try:
            with pytest.raises(ModelError) as caught:
                await model.ask(a_request(), model.payload(a_request()), lambda *_: None)
        finally:
            await model.close()
    assert caught.value.kind == "no_tools"
