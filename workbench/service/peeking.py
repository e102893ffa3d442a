"""Sampling the next action without carrying anything out, and letting a sample be the reply."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from msgspec.structs import replace

from workbench.domain.agents import Agent
from workbench.domain.commands import Peek, TakeSample
from workbench.domain.errors import InvalidCommand, ModelError
from workbench.domain.events import Sample, SamplesTaken
from workbench.domain.ids import RunId
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import RunRef
from workbench.driver.gate import standing
from workbench.driver.ports import ModelPort
from workbench.driver.runner import Runner
from workbench.engine.context import build_request, transcript_tokens
from workbench.engine.frames import seen_in
from workbench.engine.outcomes import EditMade, Replied, RequestBegun, Sampled
from workbench.engine.state import RunState
from workbench.engine.surgery import left_out
from workbench.service.history import History
from workbench.service.runs import Runs, ref

MOST_SAMPLES = 50
_AT_ONCE = 5


class Peeking:
    """Samples under way, by run."""

    def __init__(
        self,
        runs: Runs,
        history: History,
        connect: Callable[[Agent, str], Awaitable[ModelPort]],
        publish: Callable[[AnyPublished], None],
    ) -> None:
        self._runs = runs
        self._history = history
        self._connect = connect
        self._publish = publish
        self._under_way: dict[RunId, asyncio.Task[None]] = {}

    async def peek(self, command: Peek) -> RunRef:
        """Begin to sample. Raises `InvalidCommand` where the run does not stand before or right after reason."""
        runner = await self._runs.runner(command.run)
        state = here(runner.state)
        _check_place(state)
        worker = state.worker
        models = command.models or (worker.model,)
        number = command.count * len(models) * (2 if command.without else 1)
        left_out(state, command.without)
        if not 1 <= number <= MOST_SAMPLES:
            raise InvalidCommand(f"{number} samples can't be taken.", f"1 to {MOST_SAMPLES} can.")
        if command.run in self._under_way:
            raise InvalidCommand("Samples are being taken already.", "Wait, or pause to cancel.")
        script = await self._history.script(state)
        connections = [await self._connect(replace(worker, model=model), script) for model in models]
        task = asyncio.create_task(self._sample(runner, list(zip(models, connections, strict=True)), command))
        self._under_way[command.run] = task
        task.add_done_callback(lambda _: self._under_way.pop(command.run, None))
        return ref(runner)

    async def take(self, command: TakeSample) -> RunRef:
        """Let a sample be the reply."""
        event = (await self._history.events(command.run))[command.seq - 1]
        if not isinstance(event, SamplesTaken) or not 0 <= command.index < len(event.samples):
            raise InvalidCommand("There is no such sample.", "Name a `samples_taken` event and one of its samples.")
        runner = await self._runs.runner(command.run)
        sample = event.samples[command.index]
        if sample.trouble:
            raise InvalidCommand(f"This sample failed: {sample.trouble}", "Take another.")
        text = runner.bodies.text(sample.text)
        calls = tuple(RawCall(tool=tool, arguments=runner.bodies.text(body)) for tool, body in sample.calls)
        state = here(runner.state)
        _check_place(state)
        frame = state.frame
        if state.next != "reason":
            await runner.take(EditMade(at=time.time(), frame=frame, target="reply", text=text, calls=calls))
            return ref(runner)
        reply = ModelReply(text=text, calls=calls, usage=sample.usage, model=sample.model)
        await runner.take(
            RequestBegun(at=time.time(), frame=frame, payload="", target=f"sample {command.index} of {command.seq}")
        )
        await runner.take(Replied(at=time.time(), frame=frame, reply=reply, seconds=sample.seconds))
        return ref(runner)

    def cancel(self, run: RunId) -> bool:
        """Cancel what is being sampled; say whether anything was."""
        task = self._under_way.get(run)
        return task is not None and task.cancel()

    async def close(self) -> None:
        """Cancel all samples."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def cost(self, state: RunState, count: int, models: int) -> str:
        """Return what sampling would cost at most, in words."""
        each = transcript_tokens(state)
        known = state.totals.cost / state.totals.tokens if state.totals.tokens else 0.0
        words = f"{count * models} requests of about {each:,} tokens each"
        return f"{words}, about ${known * each * count * models:.4f}" if known else words

    async def _sample(self, runner: Runner, models: list[tuple[str, ModelPort]], command: Peek) -> None:
        key = f"peek:{runner.log.run}"
        sides = ((), command.without) if command.without else ((),)
        most, gate = command.count * len(models) * len(sides), asyncio.Semaphore(_AT_ONCE)
        samples: list[Sample] = []

        async def one(name: str, model: ModelPort, without: tuple[int, ...]) -> None:
            async with gate:
                samples.append(await _one(runner, name, model, without))
            self._publish(Progress(key=key, text=f"{len(samples)} of {most} samples", done=len(samples) / (most + 1)))

        try:
            await asyncio.gather(
                *(one(name, model, side) for side in sides for name, model in models for _ in range(command.count))
            )
        finally:
            await asyncio.gather(*(model.close() for _, model in models))
            if samples:
                frame, in_order = here(runner.state).frame, sorted(samples, key=lambda sample: sample.left_out)
                await runner.take(
                    Sampled(at=time.time(), frame=frame, samples=tuple(in_order), without=command.without)
                )
            self._publish(Progress(key=key, text=f"{len(samples)} samples", done=1.0))


async def _one(runner: Runner, name: str, model: ModelPort, without: tuple[int, ...]) -> Sample:
    begun = time.perf_counter()
    state = left_out(here(runner.state), without)
    request = replace(build_request(state, runner.bodies), model=name)
    try:
        reply = await model.ask(request, model.payload(request), lambda _text, _reasoning: None)
    except ModelError as error:
        return Sample(model=name, text=runner.bodies.keep(""), trouble=str(error), left_out=bool(without))
    reply = runner.clean(reply)
    calls = tuple((call.tool, runner.bodies.keep(call.arguments)) for call in reply.calls)
    text, seconds = runner.bodies.keep(reply.text), time.perf_counter() - begun
    return Sample(model=name, text=text, calls=calls, usage=reply.usage, seconds=seconds, left_out=bool(without))


def here(root: RunState) -> RunState:
    """Return the state of the frame in which a run stands."""
    return seen_in(root, standing(root).frame)


def _check_place(state: RunState) -> None:
    after = state.next in ("act", "evaluate") and state.reply is not None and not any(c.attempt for c in state.calls)
    if state.status not in ("paused", "waiting", "interrupted") or not (state.next == "reason" or after):
        raise InvalidCommand("The run does not stand before reason or right after it.", "Step there, or fork there.")
