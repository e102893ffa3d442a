"""Performs one effect: says what is recorded before it, does it through a port, hands in what came back."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from typing import Protocol, assert_never

from msgspec.structs import replace

from workbench.domain.calls import CallToRun
from workbench.domain.errors import ModelError, ToolError, WorkbenchError
from workbench.domain.events import FileState
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.published import AnyPublished, TextDelta
from workbench.driver.asking import Asking, Models, Tell
from workbench.driver.bodies import RunBodies
from workbench.driver.checking import look
from workbench.driver.failures import call_failed, model_failed
from workbench.driver.leases import Lease, SecretPort
from workbench.driver.ports import CheckPort, FolderPort, RunLogPort, ToolPort
from workbench.driver.remembering import MemoryPort, call_memory, is_of_memory, recall_before_step
from workbench.driver.windowing import Windowing
from workbench.engine.command_checks import granted
from workbench.engine.context import LastPrompt, build_request, traceparent
from workbench.engine.effects import (
    AskModel,
    AskPerson,
    AskSummary,
    BeginChecks,
    CallTool,
    Delegate,
    Effect,
    Evaluate,
    Observe,
    Recall,
    RecallParts,
    TakeFromPlan,
    Update,
)
from workbench.engine.frames import view
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
    Halted,
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
    attended: bool | None
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
    return type(effect).__name__ if effect.frame == ROOT_FRAME else f"{type(effect).__name__} {effect.frame}"


def outside_of(effect: Effect) -> Outside | None:
    """Return an effect to which there is more than what `begin` returns for it; None: there is nothing more."""
    if isinstance(effect, Delegate):
        return None
    if isinstance(effect, _ALWAYS_OUTSIDE) or (isinstance(effect, Evaluate) and effect.checks):
        return effect
    return None


class Performer:
    """The effects of one run."""

    def __init__(
        self,
        host: Host,
        models: Models,
        tools: ToolPort,
        checks: CheckPort,
        folders: FolderPort,
        secrets: SecretPort,
        memory: MemoryPort,
        publish: Publish,
    ) -> None:
        self._host = host
        self.models = models
        self._folders = folders
        self.files: dict[str, FileState] = {}
        """What the work folder held when it was last looked at."""
        self._tools = tools
        self._checks = checks
        self._secrets = secrets
        self._memory = memory
        self._publish = publish
        self._asking: dict[FrameId, Asking] = {}
        """The request that each frame has begun."""
        self._prompts: dict[FrameId, LastPrompt] = {}
        self.is_looking = False
        """Whether a call has ended and what it left in the work folder is being looked at: nothing may begin yet."""
        self._window = Windowing(host, secrets)
        self.hurry = asyncio.Event()
        """Ends waits before another try, without that try, for as long as it is set."""

    def partial(self, frame: FrameId) -> str:
        """Return what has streamed in of the reply that a frame waits for, without secrets."""
        return self._asking[frame].partial if frame in self._asking else ""

    def begin(self, state: RunState, effect: Effect) -> AnyOutcome | None:
        """Return what is recorded before an effect is performed, or in place of that where nothing outside is needed.

        None: something outside comes first, and `perform` hands all in.
        """
        now = time.time()
        match effect:
            case Observe():
                return Observed(at=now, frame=effect.frame, attended=self._host.attended)
            case AskSummary() | RecallParts() | Recall():
                return None
            case AskModel():
                return None if effect.wait else self._request(view(state, effect.frame))
            case CallTool():
                return None if effect.wait else CallBegun(at=now, call=effect.call, attempt=effect.attempt)
            case TakeFromPlan():
                return TakenFromPlan(at=now, call=effect.call)
            case AskPerson():
                return Asked(at=now, call=effect.call, ask=effect.ask)
            case BeginChecks():
                return ChecksDue(at=now, frame=effect.frame)
            case Evaluate():
                return None if effect.checks else Judged(at=now, frame=effect.frame)
            case Update():
                return Updated(at=now, frame=effect.frame)
            case _:
                assert_never(effect)

    async def perform(self, effect: Outside) -> None:
        """Do what of an effect is outside, once it is saved that it was begun, and hand in all that comes of it."""
        match effect:
            case Recall():
                state, bodies = view(self._host.state, effect.frame), self._host.bodies
                found = await recall_before_step(self._memory, state, effect, bodies)
                await self._host.take(replace(found, frame=effect.frame))
            case AskModel():
                await self._ask_model(effect)
            case CallTool():
                await self._call_tool(effect)
            case AskSummary():
                await self._sum_up(effect)
            case RecallParts():
                parts = await self._window.recalled(view(self._host.state, effect.frame), self.models)
                await self._host.take(replace(parts, frame=effect.frame))
            case AskPerson():
                await self._answer_asked(effect)
            case Evaluate():
                results = await look(self._host, self._checks, effect.frame, effect.checks)
                await self._host.take(Judged(at=time.time(), frame=effect.frame, checks=results))
            case _:
                assert_never(effect)

    async def _sum_up(self, effect: AskSummary) -> None:
        state = view(self._host.state, effect.frame)
        await self.models.connect(state)
        model = self.models.of(state)
        assert model is not None
        summary = await self._window.summed_up(model, state, effect.strategy, effect.messages)
        await self._host.take(replace(summary, frame=effect.frame))

    async def sum_up(self, messages: tuple[int, ...], frame: FrameId) -> EditMade:
        """Ask for a summary of a frame's messages for a person. Raises `InvalidCommand`, or `ModelError`."""
        state = view(self._host.state, frame)
        edit = self._window.wanted_by_hand(state, messages)
        await self.models.connect(state)
        model = self.models.of(state)
        assert model is not None
        return await self._window.by_hand(model, state, edit)

    def _request(self, state: RunState) -> RequestBegun | None:
        """What is about to be sent; None where the frame's model is not connected yet."""
        self._asking.pop(state.frame, None)
        if (model := self.models.of(state)) is None:
            return None
        alive = (ROOT_FRAME, *self._host.state.frames)
        self._prompts = {frame: each for frame, each in self._prompts.items() if frame in alive}
        request = build_request(state, self._host.bodies, self._prompts.setdefault(state.frame, LastPrompt()))
        payload = model.payload(request)
        self._asking[state.frame] = Asking(request, payload, model, self._secrets)
        return RequestBegun(at=time.time(), frame=state.frame, payload=payload.sha256, target=payload.target)

    async def _send_later(self, effect: AskModel) -> bool:
        """Wait, connect what is not connected, and say whether the request is begun then."""
        if effect.wait and not await self._waited(effect.wait):
            return False
        state = view(self._host.state, effect.frame)
        try:
            await self.models.connect(state)
        except WorkbenchError as error:
            why = f"The model of {state.name} can't be asked: {error.message} {error.todo}".strip()
            await self._host.take(Halted(at=time.time(), reason="error", why=why))
            return False
        begun = self._request(view(self._host.state, effect.frame))
        assert begun is not None
        await self._host.take(begun)
        return True

    async def _ask_model(self, effect: AskModel) -> None:
        is_begun = effect.frame in self._asking and view(self._host.state, effect.frame).requested
        if not is_begun and not await self._send_later(effect):
            return
        asking = self._asking[effect.frame]
        state = view(self._host.state, effect.frame)
        asking.tell = self._tell(state)
        begun = time.perf_counter()
        try:
            reply = await asking.model.ask(asking.request, asking.payload, asking.hear)
            asking.end()
        except ModelError as error:
            outcome = model_failed(error, asking.partial, time.perf_counter() - begun)
        except Exception as error:
            log.exception("run %s: a bug while asking the model", state.run)
            bug = ModelError("bug", f"A bug of Workbench: {error!r}.", "The log has the details; continue tries again.")
            outcome = model_failed(bug, asking.partial, time.perf_counter() - begun)
        else:
            replied = Replied(at=time.time(), frame=effect.frame, reply=reply, seconds=time.perf_counter() - begun)
            await self._host.take(self._secrets.clean_reply(replied))
            return
        await self._host.take(replace(outcome, frame=effect.frame))

    async def _waited(self, seconds: float) -> bool:
        """Wait; say whether the whole time passed, rather than someone being in a hurry to stand still."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.hurry.wait(), seconds)
            return False
        return True

    def _tell(self, state: RunState) -> Tell:
        def tell(text: str, reasoning: bool) -> None:
            self._publish(TextDelta(run=state.run, frame=state.frame, step=state.step, text=text, reasoning=reasoning))

        return tell

    async def _call_tool(self, effect: CallTool) -> None:
        if effect.wait:
            if not await self._waited(effect.wait):
                return
            await self._host.take(CallBegun(at=time.time(), call=effect.call, attempt=effect.attempt))
        state = view(self._host.state, effect.frame)
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
        may_have_changed = call.spec.effect != "pure"
        self.is_looking = self.is_looking or may_have_changed
        seen = None
        try:
            await self._host.take(outcome)
            if may_have_changed:
                seen = await self._look(outcome.changed if isinstance(outcome, CallReturned) else None)
        finally:
            self.is_looking = self.is_looking and not may_have_changed
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
