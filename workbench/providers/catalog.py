"""What can be chosen: the local model, servers that answer on their usual ports, and providers. Imports no litellm."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from pathlib import Path

import httpx
import msgspec

from workbench.domain.queries import ModelRow
from workbench.providers import weights
from workbench.providers.held_keys import KeyLookup

SERVERS: Mapping[str, int] = {"Ollama": 11434, "LM Studio": 1234, "llama.cpp": 8080, "vLLM": 8000}
"""Usual ports on this machine."""
PROVIDERS: Mapping[str, str] = {
    "openai": "OpenAI",
    "anthropic": "Anthropic",
    "gemini": "Google Gemini",
    "mistral": "Mistral",
    "groq": "Groq",
    "openrouter": "OpenRouter",
    "deepseek": "DeepSeek",
    "xai": "xAI",
    "together_ai": "Together AI",
    "cohere": "Cohere",
}
_PROBE_SECONDS = 0.8
_LARGEST = 2_000_000
_MOST_MODELS = 200


async def model_rows(
    *,
    keys: KeyLookup,
    home: Path,  # noqa: ARG001 - part of what the service hands in; the joined file is made when first used
    terms_accepted: Collection[str],
    look_for_servers: bool = True,
    ports: Mapping[str, int] = SERVERS,
) -> tuple[ModelRow, ...]:
    """Return the models that can be chosen: local, servers found now, providers with whether a key is kept."""
    local = asyncio.to_thread(_local, terms_accepted)
    providers = asyncio.to_thread(_providers, keys)
    servers = _servers(ports) if look_for_servers else _nothing()
    first, found, last = await asyncio.gather(local, servers, providers)
    return (first, *found, *last)


async def _nothing() -> list[ModelRow]:
    return []


def _local(terms_accepted: Collection[str]) -> ModelRow:
    lacking = weights.missing()
    accepted = weights.LOCAL in terms_accepted
    why_not = lacking or ("" if accepted else "Its terms of use are to be read and accepted first.")
    return ModelRow(
        model=weights.LOCAL,
        title=weights.TITLE,
        kind="local",
        ready=not why_not,
        why_not=f"{why_not} {weights.TODO}" if lacking else why_not,
        terms="" if lacking else weights.terms(),
    )


def _providers(keys: KeyLookup) -> list[ModelRow]:
    return [_provider(name, title, bool(keys(name))) for name, title in PROVIDERS.items()]


def _provider(name: str, title: str, has_key: bool) -> ModelRow:
    why_not = "" if has_key else f"It needs a key: workbench models login {name}."
    return ModelRow(model=f"{name}/", title=title, kind="provider", ready=has_key, why_not=why_not)


async def _servers(ports: Mapping[str, int]) -> list[ModelRow]:
    async with httpx.AsyncClient(timeout=_PROBE_SECONDS, trust_env=False, follow_redirects=False) as client:
        probes = (_models_at(client, name, f"http://127.0.0.1:{port}/v1") for name, port in ports.items())
        found = await asyncio.gather(*probes)
    return [row for rows in found for row in rows]


class _Model(msgspec.Struct):
    id: str


class _Models(msgspec.Struct):
    data: list[_Model] | None = None


async def _models_at(client: httpx.AsyncClient, server: str, base_url: str) -> list[ModelRow]:
    """The models of a server; none where nothing answers as such a server does."""
    try:
        async with asyncio.timeout(_PROBE_SECONDS * 2), client.stream("GET", f"{base_url}/models") as got:
            if got.status_code in (401, 403):
                return [_server_row(server, base_url, "", "It wants a key.")]
            if got.status_code != 200:
                return []
            data = bytearray()
            async for piece in got.aiter_bytes():
                data += piece
                if len(data) > _LARGEST:
                    return []
        models = msgspec.json.decode(bytes(data), type=_Models).data or []
    except (httpx.HTTPError, TimeoutError, msgspec.MsgspecError, UnicodeDecodeError):
        return []
    return [_server_row(server, base_url, model.id) for model in models[:_MOST_MODELS]] or [
        _server_row(server, base_url, "", "It serves no model yet.")
    ]


def _server_row(server: str, base_url: str, model: str, why_not: str = "") -> ModelRow:
    title = f"{model} ({server})" if model else server
    return ModelRow(model=model, title=title, kind="server", base_url=base_url, ready=not why_not, why_not=why_not)
