"""How an agent's context window is kept within bounds, and how a message stands in it."""

from __future__ import annotations

from typing import Literal

from workbench.domain.values import Value

Strategy = Literal["keep_all", "sliding", "summarise", "retrieve", "decompose"]
"""Send all; leave the oldest out; let a model sum the oldest up; leave the oldest out and look up what matters of it;
let the model write a hand-over note and go on with that alone."""
STRATEGIES: tuple[Strategy, ...] = ("keep_all", "sliding", "summarise", "retrieve", "decompose")

LookUp = Literal["words", "embeddings"]
"""How `retrieve` finds what fits: by the words in it, or by how near its meaning is to what is looked for."""
LOOK_UPS: tuple[LookUp, ...] = ("words", "embeddings")

Standing = Literal["sent", "dropped", "summarised", "handed_over", "muted", "evicted"]
"""Of a message: whether the model is shown it, and what became of it where it is not. `muted` and `evicted`: by a
person."""


class ContextPlan(Value):
    """Which strategy, when it acts, and what it leaves in the window. System prompt and goal always stay."""

    strategy: Strategy = "keep_all"
    budget: int | None = None
    """Tokens of a prompt, from which on it acts; None: `at` of the agent's context size."""
    at: float = 0.8
    """Share of the context size, 0 to 1."""
    keep_last: int | None = None
    """The newest messages that stay, at most; None: as many as there is room for."""
    model: str = ""
    """Writes summaries and hand-over notes; written as a fallback is. Empty: the agent's own."""
    prompt: str = ""
    """What it is told; empty: our own words."""
    recall: int = 6
    """For `retrieve`: exchanges that are shown again at once, at most."""
    by: LookUp = "words"
    """For `retrieve`: how it finds them."""
    embedder: str = ""
    """Makes the embeddings; written as a fallback is. Empty: the agent's own."""

    def wrong(self) -> str:
        """Return in a sentence or two what can't be, and what to do; empty: nothing."""
        if not 0 < self.at <= 1:
            return "`at` is a share of the context size. Give a number above 0, up to 1."
        if self.budget is not None and self.budget < 1:
            return "`budget` is a number of tokens. Give at least 1."
        if self.keep_last is not None and self.keep_last < 0:
            return "`keep_last` is a number of messages. Give 0 or more."
        if self.recall < 1:
            return "`recall` is a number of exchanges. Give at least 1."
        if self.model.startswith("scripted:"):
            return "A script can't be the `model` of summaries. Name another, or leave it empty."
        if self.embedder.startswith("scripted:"):
            return "A script makes no embeddings, so it can't be the `embedder`. Name another, or leave it empty."
        return ""

    @property
    def wants_embeddings(self) -> bool:
        """Whether parts are looked up by embeddings."""
        return self.strategy == "retrieve" and self.by == "embeddings"


KEEP_ALL = ContextPlan()
