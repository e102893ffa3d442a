"""Performs one effect: says what is recorded before it, does it through a port, hands in what came back."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from typing import Protocol, assert_never

from workbench.domain.calls import CallToRun
from workbench.domain.errors import ModelError, ToolError
from workbench.domain.events import FileState
from workbench.domain.messages import ModelRequest, WirePayload
from workbench.domain.published import AnyPublished, TextDelta
from workbench.driver.bodies import RunBodies
from workbench.driver.checking import look
from workbench.driver.failures import call_failed, model_failed
from workbench.driver.leases import Lease, SecretPort
from workbench.driver.ports import CheckPort, FolderPort, ModelPort, RunLogPort, ToolPort
from workbench.driver.remembering import MemoryPort, call_memory, is_of_memory, recall_before_step
from workbench.driver.windowing import Windowing
from workbench.engine.command_checks import granted
from workbench.engine.context import build_request, traceparent
from workbench.engine.effects import (
    AskModel,
    AskPerson,
    AskSummary,
    BeginChecks,
    CallTool,
    Effect,
    Evaluate,
    Observe,
    Recall,
    RecallParts,
    TakeFromPlan,
    Update,
)
from workbench.engine.outcomes import (
    AnyOutcome,
    Asked,
    CallBegun,
    CallFailed,
    CallReturned,
    ChecksDue,
    Decided,
    EditMade,
    FolderSeen,
    Judged,
    Observed,
    Replied,
    RequestBegun,
    SecretLent,
    TakenFromPlan,
    Updated,
)
from workbench.engine.state import CallState, RunState
from workbench.engine.wording import digest

log = logging.getLogger("workbench.driver")

Publish = Callable[[AnyPublished], None]
Outside = Recall | AskSummary | RecallParts | AskModel | CallTool | AskPerson | Evaluate

_ALWAYS_OUTSIDE = (Recall, AskSummary, RecallParts, AskModel, CallTool, AskPerson)


class Host(Protocol):
    """What performing needs of the run."""

    auto_approve: bool
    bodies: RunBodies
    log: RunLogPort

    @property
    def state(self) -> RunState:
        """Where the run stands."""
        ...

    async def take(self, outcome: AnyOutcome) -> None:
        """Let an outcome enter."""
        ...


def key_of(effect: Effect) -> str:
    """Return what tells an effect from the others that may be under way beside it."""
    if isinstance(effect, (CallTool, AskPerson, TakeFromPlan)):
        return f"{type(effect).__name__} {effect.call}"
    return type(effect).__name__


def outside_of(effect: Effect) -> Outside | None:
    """Return an effect to which there is more than what `begin` returns for it; None: there is nothing more."""
    if isinstance(effect, _ALWAYS_OUTSIDE) or (isinstance(effect, Evaluate) and effect.checks):
        return effect
    return None


class Performer:
    """The effects of one run."""

    def __init__(
        self,
        host: Host,
        model: ModelPort,
        tools: ToolPort,
        checks: CheckPort,
        folders: FolderPort,
        secrets: SecretPort,
        memory: MemoryPort,
        publish: Publish,
    ) -> None:
        self._host = host
        self.model = model
        """Asked from the next request on."""
        self._folders = folders
        self.files: dict[str, FileState] = {}
        """What the work folder held when it was last looked at."""
        self._tools = tools
        self._checks = checks
        self._secrets = secrets
        self._memory = memory
        self._publish = publish
        self._asking: tuple[ModelRequest, WirePayload] | None = None
        """The request that is begun, and its bytes."""
        self._pieces: list[str] = []
        self._streams = {False: secrets.stream(), True: secrets.stream()}
        """What the reply under way passes through, and its reasoning."""
        self.is_looking = False
        """Whether a call has ended and what it left in the work folder is being looked at: nothing may begin yet."""
        self._window = Windowing(host, secrets)
        self.hurry = asyncio.Event()
        """Ends waits before another try, without that try, for as long as it is set."""

    @property
    def partial(self) -> str:
        """What has streamed in of the reply under way, without secrets."""
        self._pieces.append(self._streams[False].end())
        return "".join(self._pieces)

    def begin(self, state: RunState, effect: Effect) -> AnyOutcome | None:
        """Return what is recorded before an effect is performed, or in place of that where nothing outside is needed.

        None: something outside comes first, and `perform` hands all in.
        """
        now = time.time()
        match effect:
            case Observe():
                return Observed(at=now)
            case AskSummary() | RecallParts() | Recall():
                return None
            case AskModel():
                return None if effect.wait else self._request(state)
            case CallTool():
                return None if effect.wait else CallBegun(at=now, call=effect.call, attempt=effect.attempt)
            case TakeFromPlan():
                return TakenFromPlan(at=now, call=effect.call)
            case AskPerson():
                return Asked(at=now, call=effect.call, ask=effect.ask)
            case BeginChecks():
                return ChecksDue(at=now)
            case Evaluate():
                return None if effect.checks else Judged(at=now)
            case Update():
                return Updated(at=now)
            case _:
                assert_never(effect)

    async def perform(self, effect: Outside) -> None:
        """Do what of an effect is outside, once it is saved that it was begun, and hand in all that comes of it."""
        match effect:
            case Recall():
                state, bodies = self._host.state, self._host.bodies
                await self._host.take(await recall_before_step(self._memory, state, effect, bodies))
            case AskModel():
                await self._ask_model(effect)
            case CallTool():
                await self._call_tool(effect)
            case AskSummary():
                await self._host.take(await self._window.summed_up(self.model, effect.strategy, effect.messages))
            case RecallParts():
                await self._host.take(await self._window.recalled())
            case AskPerson():
                await self._answer_asked(effect)
            case Evaluate():
                results = await look(self._host, self._checks, effect.checks)
                await self._host.take(Judged(at=time.time(), checks=results))
            case _:
                assert_never(effect)

    async def sum_up(self, messages: tuple[int, ...]) -> EditMade:
        """Ask for a summary of messages for a person. Raises `InvalidCommand`, or `ModelError`."""
        return await self._window.by_hand(self.model, messages)

    def _request(self, state: RunState) -> RequestBegun:
        request = build_request(state, self._host.bodies)
        payload = self.model.payload(request)
        self._asking = request, payload
        self._pieces.clear()
        self._streams = {False: self._secrets.stream(), True: self._secrets.stream()}
        return RequestBegun(at=time.time(), payload=payload.sha256, target=payload.target)

    async def _ask_model(self, effect: AskModel) -> None:
        if effect.wait:
            if not await self._waited(effect.wait):
                return
            await self._host.take(self._request(self._host.state))
        assert self._asking is not None
        request, payload = self._asking
        state = self._host.state
        hear = self._hear(state)
        begun = time.perf_counter()
        try:
            reply = await self.model.ask(request, payload, hear)
            hear("", True)
            hear("", False)
        except ModelError as error:
            outcome = model_failed(error, self.partial, time.perf_counter() - begun)
        except Exception as error:
            log.exception("run %s: a bug while asking the model", state.run)
            bug = ModelError("bug", f"A bug of Workbench: {error!r}.", "The log has the details; continue tries again.")
            outcome = model_failed(bug, self.partial, time.perf_counter() - begun)
        else:
            replied = Replied(at=time.time(), reply=reply, seconds=time.perf_counter() - begun)
            await self._host.take(self._secrets.clean_reply(replied))
            return
        await self._host.take(outcome)

    async def _waited(self, seconds: float) -> bool:
        """Wait; say whether the whole time passed, rather than someone being in a hurry to stand still."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.hurry.wait(), seconds)
            return False
        return True

    def _hear(self, state: RunState) -> Callable[[str, bool], None]:
        def hear(text: str, reasoning: bool) -> None:
            """An empty piece is the end: what was held back comes out."""
            stream = self._streams[reasoning]
            clean = stream.feed(text) if text else stream.end()
            if not clean:
                return
            if not reasoning:
                self._pieces.append(clean)
            self._publish(TextDelta(run=state.run, step=state.step, text=clean, reasoning=reasoning))

        return hear

    async def _call_tool(self, effect: CallTool) -> None:
        if effect.wait:
            if not await self._waited(effect.wait):
                return
            await self._host.take(CallBegun(at=time.time(), call=effect.call, attempt=effect.attempt))
        state = self._host.state
        call = state.call(effect.call)
        if call is None or call.spec is None:
            raise LookupError(f"{effect.call} is not a call of an offered tool")
        if is_of_memory(call):
            await self._host.take(await call_memory(self._memory, state, call, self._host.bodies))
            return
        grant = granted(state, call, self._host.bodies)
        to_run = CallToRun(
            run=state.run,
            call=call.id,
            tool=call.spec,
            arguments=self._host.bodies.text(call.arguments),
            attempt=effect.attempt,
            work_folder=state.goal.work_folder,
            traceparent=traceparent(state, call.id),
            hosts=grant.hosts,
            secrets=grant.secrets,
            settings=grant.settings,
        )
        outcome = await self._lend_and_run(to_run)
        self.is_looking = call.spec.effect != "pure"
        seen = None
        try:
            await self._host.take(outcome)
            if self.is_looking:
                seen = await self._look(outcome.changed if isinstance(outcome, CallReturned) else None)
        finally:
            self.is_looking = False
        if seen is not None:
            await self._host.take(seen)

    async def look_at_folder(self) -> None:
        """Record what the work folder holds now, where that differs from what is known."""
        if (seen := await self._look()) is not None:
            await self._host.take(seen)

    async def _look(self, reported: Sequence[str] | None = None) -> FolderSeen | None:
        folder = self._host.state.goal.work_folder
        if not folder:
            return None
        look = await self._folders.look(folder, self.files, reported or None)
        if not look.files and not look.whole and not look.trouble:
            return None
        if look.whole:
            self.files.clear()
        self.files.update({file.path: file for file in look.files})
        return FolderSeen(at=time.time(), files=look.files, whole=look.whole, trouble=look.trouble)

    async def _lend_and_run(self, call: CallToRun) -> CallReturned | CallFailed:
        """Run a call with what is lent to it; nothing is asked of its host where that can't be had."""
        try:
            lease = await self._secrets.lease(call)
        except ToolError as error:
            return call_failed(call, error, 0.0)
        try:
            for lent in lease.lent:
                await self._host.take(
                    SecretLent(
                        at=time.time(),
                        call=call.call,
                        name=lent.name,
                        stored=lent.stored,
                        until=lent.until,
                        minted=lent.minted,
                    )
                )
            outcome = await self._run(call, lease)
        finally:
            lease.end()
        return self._secrets.clean_result(outcome, call)

    async def _run(self, call: CallToRun, lease: Lease) -> CallReturned | CallFailed:
        begun = time.perf_counter()
        try:
            result = await self._tools.call(call, lease.values)
        except ToolError as error:
            failed = error
        except Exception as error:
            log.exception("run %s: a bug while calling %s", call.run, call.tool.name)
            failed = ToolError("bug", f"A bug of Workbench: {error!r}.", "Go on without this call.")
        else:
            return CallReturned(
                at=time.time(),
                call=call.call,
                output=result.output,
                seconds=time.perf_counter() - begun,
                changed=result.changed,
                truncated=result.truncated,
                observed=result.observed,
                handles=result.handles,
                suspicion=result.suspicion,
                signs=result.signs,
                connections=result.connections,
            )
        return call_failed(call, failed, time.perf_counter() - begun)

    async def _answer_asked(self, effect: AskPerson) -> None:
        call = self._host.state.call(effect.call)
        if self._host.auto_approve and effect.ask == "permission" and call is not None:
            await self.approve(call)

    async def approve(self, call: CallState) -> None:
        """Give a permission that is asked for, in a person's place."""
        ties = digest(call.tool, self._host.bodies.text(call.arguments))
        by = "--approve auto"
        await self._host.take(Decided(at=time.time(), call=call.id, decision="approve", digest=ties, by=by))
