"""Questions about recorded runs: what was sent, what stood in the context. Answered by folding a prefix of the log."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from typing import Protocol

import msgspec

from workbench.debug.carrying import carried
from workbench.debug.checkpoints import Checkpoints
from workbench.domain.agents import Agent
from workbench.domain.errors import BodyMissing, DamagedDatabase, NotFound
from workbench.domain.events import AnyEvent, ModelRequested
from workbench.domain.ids import RunId
from workbench.domain.messages import ModelRequest, SentMessages, WirePayload
from workbench.domain.queries import Context, ContextAt, EventPage, Prompt
from workbench.domain.values import Body, body_of
from workbench.driver.gate import standing
from workbench.engine.context import build_request, segments
from workbench.engine.frames import seen_in
from workbench.engine.state import RunState
from workbench.service.counting import Counting, CountLocally, count_nowhere

_PAGE = 2000
_KEPT_RUNS = 4


class Payloads(Protocol):
    """What a provider offers for proving: the bytes of a request."""

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that are sent for a request."""
        ...


class EventSource(Protocol):
    """Where recorded events and texts are read."""

    async def events(self, run: RunId, after: int = 0, limit: int = 500) -> EventPage:
        """Return a page of a run's events."""
        ...

    async def text(self, ref: str) -> str:
        """Return a text kept by its hash."""
        ...


class Loaded:
    """Texts read ahead, so that pure code can have them."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    def keep(self, text: str) -> Body:
        """Return the body of a text."""
        body = body_of(text)
        if body.ref is not None:
            self._texts[body.ref] = text
        return body

    def text(self, body: Body) -> str:
        """Return the whole text. Raises `BodyMissing`."""
        if body.ref is None:
            return body.text
        if body.ref not in self._texts:
            raise BodyMissing(f"The text {body.ref[:12]} is not kept.", "Restore the database from a backup.")
        return self._texts[body.ref]


class _Read:
    """The events of a run read so far, and states on the way."""

    def __init__(self) -> None:
        self.events: list[AnyEvent] = []
        self.checkpoints = Checkpoints(self.events)


class History:
    """Reads recorded runs. Keeps the events of the few runs last asked about."""

    def __init__(
        self,
        source: EventSource,
        connect: Callable[[Agent, str], Awaitable[Payloads]],
        count_locally: CountLocally = count_nowhere,
    ) -> None:
        self._source = source
        self._connect = connect
        self._runs: OrderedDict[RunId, _Read] = OrderedDict()
        self._counting = Counting(count_locally)

    async def events(self, run: RunId) -> list[AnyEvent]:
        """Return all events of a run, in order; those already read are not read again."""
        return (await self._read(run)).events

    async def read(self, run: RunId) -> list[AnyEvent]:
        """Return all events of a run without keeping them; for looking through many runs."""
        return (await self._fill(self._runs.get(run) or _Read(), run)).events

    def known(self, run: RunId) -> list[AnyEvent]:
        """Return the events of a run that could be read before one that is damaged."""
        return self._runs[run].events if run in self._runs else []

    async def readable(self, run: RunId) -> list[AnyEvent]:
        """Return a run's events, or those before a damaged one. Raises `DamagedDatabase` if none is whole."""
        try:
            return await self.events(run)
        except DamagedDatabase:
            if not self.known(run):
                raise
            return self.known(run)

    async def state(self, run: RunId, seq: int | None = None) -> RunState:
        """Return the state after an event; None: after the last. Raises `NotFound`.

        What is damaged after the event does no harm.
        """
        read = await self._read(run, seq)
        return read.checkpoints.state(len(read.events) if seq is None else seq)

    async def _read(self, run: RunId, enough: int | None = None) -> _Read:
        read = self._runs.setdefault(run, _Read())
        self._runs.move_to_end(run)
        while len(self._runs) > _KEPT_RUNS:
            self._runs.popitem(last=False)
        return await self._fill(read, run, enough)

    async def _fill(self, read: _Read, run: RunId, enough: int | None = None) -> _Read:
        events = read.events
        while enough is None or len(events) < enough:
            page = await self._source.events(run, events[-1].seq if events else 0, _PAGE)
            known = events[-1].seq if events else 0
            events.extend(event for event in page.events if event.seq > known)
            if not page.events or events[-1].seq >= page.last:
                break
        return read

    async def script(self, state: RunState) -> str:
        """Return the replies of a run's scripted model; empty where it has none."""
        return state.script.text if state.script.ref is None else await self._source.text(state.script.ref)

    async def prompt(self, run: RunId, seq: int) -> Prompt:
        """Return what a request was made of, rebuilt, and whether that gives the bytes that were sent."""
        read = await self._read(run)
        events = read.events
        if not 2 <= seq <= len(events) or not isinstance(requested := events[seq - 1], ModelRequested):
            raise NotFound(f"Event {seq} of run {run} is not a request to a model.", "Choose a reason phase.")
        if requested.sent.size:
            return await self._traced(requested)
        state = seen_in(read.checkpoints.state(seq - 1), requested.frame)
        request = build_request(state, await self.bodies(state))
        model = await self._connect(state.worker, await self.script(state))
        payload = model.payload(request)
        return Prompt(
            messages=request.messages,
            tools=tuple(spec.name for spec in request.tools),
            wire=payload.body,
            target=requested.target or payload.target,
            proven=payload.sha256 == requested.payload,
        )

    async def _traced(self, requested: ModelRequested) -> Prompt:
        """What another program's trace says was sent: all that is known of it."""
        body = requested.sent
        sent = body.text if body.ref is None else await self._source.text(body.ref)
        messages = msgspec.json.decode(sent, type=SentMessages).messages
        return Prompt(messages=messages, tools=(), wire=sent, target=requested.target, proven=False)

    async def context(self, query: ContextAt) -> Context:
        """Return the context window of a frame, as it stands after an event."""
        run, seq = query.run, query.seq
        events = await self.readable(run)
        root = await self.state(run, seq)
        event = events[seq - 1] if 1 <= seq <= len(events) else None
        is_runs = event is not None and event.phase is None and event.frame not in root.frames
        at = standing(root).frame if event is None or is_runs else event.frame
        frame = query.frame if query.frame is not None else at
        state = seen_in(root, frame)
        mine = [event for event in events[:seq] if event.frame == frame]
        return carried(await self._counting.exact(segments(state), state, self.bodies), mine)

    async def bodies(self, state: RunState) -> Loaded:
        """Return the texts of a state's transcript."""
        bodies = [message.body for message in state.messages]
        bodies += [call.arguments for message in state.messages for call in message.calls]
        return await self._load(bodies)

    async def _load(self, bodies: Iterable[Body]) -> Loaded:
        refs = {body.ref for body in bodies if body.ref is not None}
        return Loaded({ref: await self._source.text(ref) for ref in refs})
