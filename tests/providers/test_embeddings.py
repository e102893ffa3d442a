"""Embeddings: over an OpenAI-compatible server, through litellm, and from a local model; failures have kinds."""

from __future__ import annotations

import array
import sys
import warnings
from pathlib import Path

import pytest

from tests.providers.loopback import serving
from tests.providers.simulator import EMBEDDING_FAULTS, embeds
from workbench.domain.errors import ModelError
from workbench.domain.messages import Embedded, EmbedRequest
from workbench.providers.litellm_model import LiteLLMModel
from workbench.providers.local_model import LocalModel
from workbench.providers.openai_compatible import OpenAICompatible
from workbench.providers.streams import Deadlines

TEXTS = ("The vault's password.", "It will rain.", "The code of the safe?")
KEY = "sk-embed-very-secret-0123456789"
QUICK = Deadlines(connect=2, first_token=0.3)
pytestmark = pytest.mark.filterwarnings("ignore:Item '.*' on TypedDict class:UserWarning")


def nearness(found: Embedded) -> list[float]:
    """How near each text is to the last."""
    vectors = [array.array("f", data) for data in found.vectors]
    return [sum(a * b for a, b in zip(vector, vectors[-1], strict=True)) for vector in vectors]


def is_right(found: Embedded) -> None:
    near = nearness(found)
    assert near[2] == pytest.approx(1.0, abs=1e-5)
    assert near[0] > 0.95 > 0.1 > near[1]
    assert (found.usage.input_tokens, found.usage.estimated) == (11, False)


async def test_a_server_gives_unit_vectors_in_the_order_of_the_texts() -> None:
    async with serving(embeds) as server:
        model = OpenAICompatible(server.url, keys=lambda _: KEY, headers={"x-team": "a"})
        try:
            is_right(await model.embed(EmbedRequest(model="sim-embed", base_url=server.url, texts=TEXTS)))
        finally:
            await model.close()
    assert server.asked[0].json["model"] == "sim-embed"
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert server.asked[0].headers["x-team"] == "a"


@pytest.mark.parametrize("fault", EMBEDDING_FAULTS)
async def test_whatever_a_server_does_wrong_is_an_error_with_a_kind(fault: str) -> None:
    async with serving(EMBEDDING_FAULTS[fault]) as server:
        model = OpenAICompatible(server.url, keys=lambda _: KEY, deadlines=QUICK)
        try:
            with pytest.raises(ModelError) as error:
                await model.embed(EmbedRequest(model="sim-embed", base_url=server.url, texts=TEXTS))
        finally:
            await model.close()
    assert error.value.kind != "bug"
    assert error.value.message
    assert KEY not in str(error.value)


async def test_litellm_is_asked_for_embeddings_of_other_providers() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # litellm's own import
        from workbench.providers.litellm_model import _litellm

        _litellm()
    async with serving(embeds) as server:
        model = LiteLLMModel(keys=lambda _: KEY)
        request = EmbedRequest(model="mistral/mistral-embed", base_url=server.url, texts=TEXTS)
        is_right(await model.embed(request))
        assert server.asked[0].json["model"] == "mistral-embed"
    with pytest.raises(ModelError) as error:
        await model.embed(request)
    assert error.value.kind in ("unreachable", "server")
    assert KEY not in str(error.value)


async def test_a_local_model_makes_them_in_a_server_of_their_own_and_counts_tokens_in_the_first() -> None:
    spawned: list[tuple[str, ...]] = []

    async def prepare() -> Path:
        return Path("fine")

    def spawn(_role: str, *arguments: str) -> list[str]:
        spawned.append(arguments)
        return [sys.executable, str(Path(__file__).with_name("fake_local_server.py")), *arguments]

    model = LocalModel(prepare, native=False, spawn_command=spawn, on_progress=lambda *_: None, context=2048)
    try:
        assert await model.tokens(TEXTS) is None  # nothing is started for a count
        is_right(await model.embed(EmbedRequest(model="local", base_url="", texts=TEXTS)))
        assert [arguments[3:] for arguments in spawned] == [("embeddings",)]
        assert await model.tokens(TEXTS) is None
        await model.start()
        assert await model.tokens(("a b c", "")) == (3, 0)
    finally:
        await model.close()
    assert [arguments[3:] for arguments in spawned] == [("embeddings",), ()]
