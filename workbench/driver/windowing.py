"""What the strategies of the context window need from outside: summaries by a model, messages that are looked up."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec.structs import replace

from workbench.domain.context import Strategy
from workbench.domain.errors import InvalidCommand, ModelError, StoreError, WorkbenchError
from workbench.domain.values import Body
from workbench.driver.asking import Models
from workbench.driver.bodies import RunBodies
from workbench.driver.embedding import Embedding
from workbench.driver.leases import SecretPort
from workbench.driver.ports import ModelPort, RunLogPort
from workbench.engine.outcomes import EditMade, PartsFound, Replied, Summarised, SummaryFailed
from workbench.engine.state import RunState
from workbench.engine.summaries import recall_query, summary_request
from workbench.engine.surgery import check_surgery, whole_units

log = logging.getLogger("workbench.driver")

_MOST_FOUND = 40
"""Messages that are looked up at once; the strategy shows as many of them as there is room for."""


class Host(Protocol):
    """What this needs of the run."""

    bodies: RunBodies
    log: RunLogPort

    @property
    def state(self) -> RunState:
        """Where the run stands."""
        ...


class Windowing:
    """Asks and looks up for one run."""

    def __init__(self, host: Host, secrets: SecretPort) -> None:
        self._host, self._secrets = host, secrets
        self._embedding = Embedding(host.log)

    async def summed_up(
        self, model: ModelPort, state: RunState, strategy: Strategy, messages: tuple[int, ...]
    ) -> Summarised | SummaryFailed:
        """Return what a model made of messages. A failure is an outcome too: the run goes on without the summary."""
        begun = time.perf_counter()
        try:
            replied = await self._asked(model, state, strategy, messages)
        except ModelError as error:
            seconds = time.perf_counter() - begun
            return SummaryFailed(at=time.time(), error=error.kind, message=str(error), seconds=seconds)
        except Exception as error:
            log.exception("run %s: a bug while a summary was written", self._host.log.run)
            return SummaryFailed(at=time.time(), error="bug", message=f"A bug of Workbench: {error!r}.")
        return Summarised(at=time.time(), reply=replied.reply, seconds=replied.seconds, redacted=replied.redacted)

    @staticmethod
    def wanted_by_hand(state: RunState, messages: tuple[int, ...]) -> EditMade:
        """Return the edit that sums messages of a frame up, without its text. Raises `InvalidCommand`."""
        if state.paused is None and not state.interrupted:
            raise InvalidCommand("The run is under way.", "Pause it, then sum up.")
        edit = EditMade(at=time.time(), frame=state.frame, target="summarise", messages=messages, text="…")
        check_surgery(state, edit)
        return replace(edit, messages=whole_units(state, messages))

    async def by_hand(self, model: ModelPort, state: RunState, edit: EditMade) -> EditMade:
        """Return the edit with a model's summary of the messages. Raises `ModelError`."""
        reply = (await self._asked(model, state, "summarise", edit.messages)).reply
        writer = state.agent.summariser().model
        return replace(edit, at=time.time(), text=reply.text, model=writer, usage=reply.usage)

    async def _asked(self, model: ModelPort, state: RunState, strategy: Strategy, messages: tuple[int, ...]) -> Replied:
        """Raises `ModelError`, also for an empty reply and one that is cut off."""
        begun = time.perf_counter()
        request = summary_request(state, strategy, messages, self._host.bodies)
        reply = await model.ask(request, model.payload(request), lambda *_: None)
        if not reply.text.strip() or reply.finish in ("length", "filter"):
            why = "It was empty." if not reply.text.strip() else "It was cut off."
            raise ModelError("malformed", f"The summary can't be used. {why}")
        replied = Replied(at=time.time(), reply=reply, seconds=time.perf_counter() - begun)
        return self._secrets.clean_reply(replied)

    async def recalled(self, state: RunState, models: Models) -> PartsFound:
        """Return which messages that have left the window fit the step; none where they can't be looked up.

        Where embeddings are wanted and can't be had, words are looked up instead.
        """
        begun = time.perf_counter()
        left: dict[int, list[Body]] = {
            place: [message.body, *(call.arguments for call in message.calls)]
            for place, message in enumerate(state.messages)
            if message.standing == "dropped"
        }
        trouble = ""
        query = recall_query(state, self._host.bodies) if left else ""
        if left and state.agent.context.wants_embeddings:
            found = await self._near(state, models, left, query)
            if isinstance(found, PartsFound):
                return replace(found, seconds=time.perf_counter() - begun)
            trouble = found
        try:
            places = await self._host.log.find_parts(left, query, _MOST_FOUND)
        except StoreError as error:
            log.warning("run %s: parts could not be looked up: %s", self._host.log.run, error)
            places = ()
        return PartsFound(at=time.time(), places=places, seconds=time.perf_counter() - begun, trouble=trouble)

    async def _near(
        self, state: RunState, models: Models, left: Mapping[int, Sequence[Body]], query: str
    ) -> PartsFound | str:
        """What embeddings find, or why they find nothing."""
        by, bodies = state.agent.embedder(), self._host.bodies
        try:
            await models.connect(state)
            model = models.of(state)
            assert model is not None
            texts = {place: "\n".join(map(bodies.text, parts)).strip() for place, parts in left.items()}
            found = await self._embedding.near(model, by, texts, query, _MOST_FOUND)
        except WorkbenchError as error:
            return f"{by.model} gave no embeddings. {error.message} {error.todo}".strip()
        except Exception as error:
            log.exception("run %s: a bug while embeddings were made", self._host.log.run)
            return f"A bug of Workbench: {error!r}."
        return PartsFound(
            at=time.time(),
            places=found.places,
            by="embeddings",
            scores=found.scores,
            model=by.model,
            usage=found.usage,
        )
