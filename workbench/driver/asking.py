"""Whom each agent of a run asks, and what of a reply has come in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import msgspec
from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.messages import ModelRequest, WirePayload
from workbench.domain.values import Bodies
from workbench.driver.leases import SecretPort
from workbench.driver.ports import ModelPort
from workbench.engine.state import RunState

Connect = Callable[[Agent, str], Awaitable[ModelPort]]
"""Connects an agent's model, given the replies of a scripted one. Raises `WorkbenchError`."""
Tell = Callable[[str, bool], None]


class Asking:
    """A request that is begun, and what has streamed in of its reply."""

    def __init__(self, request: ModelRequest, payload: WirePayload, model: ModelPort, secrets: SecretPort) -> None:
        self.request, self.payload, self.model = request, payload, model
        self.tell: Tell = lambda *_: None
        """Hears what may be shown, without secrets, and whether it is reasoning."""
        self._streams = {False: secrets.stream(), True: secrets.stream()}
        self._pieces: list[str] = []
        self._waiting: list[str] = []
        self._is_reasoning = False

    def hear(self, text: str, reasoning: bool) -> None:
        """Take in a piece. Those that came in one go are looked at and told as one, before anything else happens."""
        if reasoning != self._is_reasoning:
            self._look()
            self._is_reasoning = reasoning
        if not self._waiting:
            asyncio.get_running_loop().call_soon(self._look)
        self._waiting.append(text)

    def end(self) -> None:
        """Tell what was held back, since it might have become a secret."""
        self._look()
        for reasoning in (True, False):
            self._take(self._streams[reasoning].end(), reasoning=reasoning)

    @property
    def partial(self) -> str:
        """What has streamed in so far, without secrets."""
        self._look()
        self._pieces.append(self._streams[False].end())
        return "".join(self._pieces)

    def _look(self) -> None:
        if self._waiting:
            text = "".join(self._waiting)
            self._waiting.clear()
            self._take(self._streams[self._is_reasoning].feed(text), reasoning=self._is_reasoning)

    def _take(self, clean: str, *, reasoning: bool) -> None:
        if clean:
            if not reasoning:
                self._pieces.append(clean)
            self.tell(clean, reasoning)


class Models:
    """The connections of a run: its own agent's, and one for each other agent that a frame of it has."""

    def __init__(self, own: ModelPort, connect: Connect, bodies: Bodies) -> None:
        self.own = own
        """Asked by the run's own agent from the next request on."""
        self._connect = connect
        self._bodies = bodies
        self._others: dict[tuple[bytes, str], ModelPort] = {}

    def of(self, state: RunState) -> ModelPort | None:
        """Return whom a frame's agent asks; None: nobody is connected yet."""
        return self.own if state.frame == ROOT_FRAME else self._others.get(self._key(state))

    async def connect(self, state: RunState) -> None:
        """Connect whom a frame's agent asks. Raises `WorkbenchError`."""
        key = self._key(state)
        if state.frame != ROOT_FRAME and key not in self._others:
            self._others[key] = await self._connect(state.agent, self._bodies.text(state.script))

    async def close(self) -> None:
        """Give all connections back."""
        await asyncio.gather(self.own.close(), *(model.close() for model in self._others.values()))
        self._others.clear()

    @staticmethod
    def _key(state: RunState) -> tuple[bytes, str]:
        """Agents that are the same but for whom they delegate to share a connection."""
        agent = replace(state.agent, sub_agents=(), name="", system_prompt="")
        return msgspec.json.encode(agent), state.script.ref or state.script.text
