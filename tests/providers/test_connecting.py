"""Which provider serves an agent, what it costs, and what can be chosen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.providers.loopback import answers, serving
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput, SetupError
from workbench.providers import weights
from workbench.providers.catalog import model_rows
from workbench.providers.chunks import CachedTokens, UsageTold
from workbench.providers.connecting import connect
from workbench.providers.litellm_model import LiteLLMModel
from workbench.providers.local_model import LocalModel
from workbench.providers.openai_compatible import OpenAICompatible
from workbench.providers.prices import pricing
from workbench.providers.scripted_model import ScriptedModel


async def connected(model: str, *, base_url: str = "", accepted: tuple[str, ...] = (), key: str | None = "sk-x"):
    return await connect(
        Agent(model=model, base_url=base_url),
        script="[]",
        keys=lambda _: key,
        home=Path("/nowhere"),
        spawn_command=lambda *words: list(words),
        on_progress=lambda *_: None,
        terms_accepted=accepted,
    )


@pytest.mark.parametrize(
    ("model", "base_url", "kind"),
    [
        ("scripted:x.json", "", ScriptedModel),
        ("openai/gpt-4o", "", OpenAICompatible),
        ("qwen3", "http://127.0.0.1:11434/v1", OpenAICompatible),
        ("openai/gpt-oss-20b", "http://127.0.0.1:8000/v1", OpenAICompatible),
        ("anthropic/claude-x", "", LiteLLMModel),
        ("gemini/gemini-x", "", LiteLLMModel),
    ],
)
async def test_the_name_decides(model, base_url, kind):
    assert isinstance(await connected(model, base_url=base_url), kind)


@pytest.mark.parametrize("model", ["", "gpt-4o"])
async def test_a_name_that_says_too_little_is_bad_input(model):
    with pytest.raises(BadInput):
        await connected(model)


@pytest.mark.parametrize("model", ["openai/gpt-4o", "anthropic/claude-x"])
async def test_a_provider_without_a_key_is_told_before_anything_begins(model):
    with pytest.raises(SetupError, match="needs a key") as caught:
        await connected(model, key=None)
    assert f"workbench models login {model.partition('/')[0]}" in caught.value.todo
    assert await connected(model, base_url="http://127.0.0.1:8000/v1", key=None)
    assert await connected("ollama/llama", key=None)


async def test_what_is_not_installed_is_told_with_what_to_do(monkeypatch):
    monkeypatch.setattr(weights, "find_spec", lambda _: None)
    for model in ("local", "local:x.gguf"):
        with pytest.raises(SetupError, match="xllamacpp") as caught:
            await connected(model)
        assert "pip install" in caught.value.todo


async def test_terms_come_before_the_first_use(monkeypatch):
    monkeypatch.setattr(weights, "missing_for", lambda _: "")
    with pytest.raises(SetupError, match="terms"):
        await connected("local")
    assert isinstance(await connected("local", accepted=("local",)), LocalModel)


async def test_a_path_that_is_no_model_is_bad_input(monkeypatch, tmp_path):
    monkeypatch.setattr(weights, "missing_for", lambda _: "")
    with pytest.raises(BadInput, match=r"none\.gguf"):
        await connected(f"local:{tmp_path / 'none.gguf'}")


def test_openais_prices_come_from_the_table():
    price = pricing("openai/gpt-4o")
    assert price is not None
    told = UsageTold(
        prompt_tokens=1_000_000, completion_tokens=1_000_000, prompt_tokens_details=CachedTokens(cached_tokens=400_000)
    )
    assert price(told) == pytest.approx(0.6 * 2.5 + 0.4 * 1.25 + 10.0)
    assert pricing("openai/no-such-model") is None


# ── What can be chosen ───────────────────────────────────────────────────────────────────────────


async def rows(**more):
    fields: dict = {"keys": lambda _: None, "home": Path("/nowhere"), "terms_accepted": (), "ports": {}}
    return await model_rows(**(fields | more))


async def test_servers_that_answer_are_listed_with_their_models():
    models = {"object": "list", "data": [{"id": "qwen3:8b"}, {"id": "llama3.2"}]}
    async with serving(answers(200, models)) as one, serving(answers(200, {"data": []})) as empty:
        found = await rows(ports={"Ollama": one.port, "vLLM": empty.port})
    servers = [row for row in found if row.kind == "server"]
    assert [(row.model, row.ready) for row in servers] == [("qwen3:8b", True), ("llama3.2", True), ("", False)]
    assert servers[0].base_url == one.url
    assert one.asked[0].path == "/v1/models"


STRANGERS = {
    "a web page": answers(200, "<html>Router</html>", "text/html"),
    "other JSON": answers(200, [1, 2]),
    "an error": answers(500, {}),
    "a redirect": answers(302, "", location="http://example.org/"),
}


@pytest.mark.parametrize("script", STRANGERS.values(), ids=STRANGERS)
async def test_whatever_else_listens_there_is_not_listed(script):
    async with serving(script) as other:
        found = await rows(ports={"llama.cpp": other.port})
    assert not [row for row in found if row.kind == "server"]


async def test_one_that_hangs_holds_nobody_up():
    async def never(_asked, _writer):
        import asyncio

        await asyncio.Event().wait()

    async with serving(never) as hanging, serving(answers(200, {"data": [{"id": "m"}]})) as one:
        found = await rows(ports={"Ollama": hanging.port, "vLLM": one.port})
    assert [row.model for row in found if row.kind == "server"] == ["m"]


async def test_servers_are_left_alone_where_nobody_asks():
    async with serving(answers(200, {"data": []})) as one:
        await rows(ports={"vLLM": one.port}, look_for_servers=False)
    assert one.asked == []


async def test_providers_say_whether_a_key_is_kept_and_never_which():
    found = await rows(keys={"anthropic": "sk-secret"}.get)
    ready = {row.model: row.ready for row in found if row.kind == "provider"}
    assert ready["anthropic/"]
    assert not ready["openai/"]
    assert "sk-secret" not in json.dumps([str(row) for row in found])


@pytest.mark.skipif(bool(weights.missing()), reason="the local model is not installed")
async def test_the_local_model_shows_its_terms_until_they_are_accepted():
    first, *_ = await rows()
    assert (first.model, first.ready) == ("local", False)
    assert "Gemma" in first.terms
    assert "<" not in first.terms[:2000]
    first, *_ = await rows(terms_accepted=("local",))
    assert first.ready
