"""A named configuration of a model."""

from __future__ import annotations

from workbench.domain.values import Value


class Parameters(Value):
    """What is sent along with every request. None leaves the model's own default."""

    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    """Of the reply."""
    seed: int | None = None


class Agent(Value):
    """Which model works, under which system prompt, with which parameters."""

    model: str
    """`local`, `local:PATH.gguf`, `scripted:FILE`, a litellm name (`anthropic/claude-…`), or a name at `base_url`."""
    name: str = ""
    system_prompt: str = ""
    base_url: str = ""
    """An OpenAI-compatible server, with its `/v1`; empty: whoever the model's name says."""
    parameters: Parameters = Parameters()
    context_size: int | None = None
    """Tokens the model takes; None: unknown."""
