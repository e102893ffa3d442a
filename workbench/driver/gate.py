"""Where a debugger stands between what may be done and doing it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.debug.breakpoints import Judge, Stop, place_name
from workbench.debug.oversight import Met, due
from workbench.domain.breakpoints import Breakpoints
from workbench.domain.commands import Mode
from workbench.domain.events import AnyEvent, Phase, StopReason
from workbench.domain.ids import ROOT_FRAME, FrameId, frame_of_call
from workbench.domain.values import Bodies, Value
from workbench.engine.effects import PHASE_OF_EFFECT, AskPerson, CallTool, Effect, Observe, Recall, TakeFromPlan
from workbench.engine.frames import lineage, seen_in
from workbench.engine.limiting import OF_FRAMES
from workbench.engine.machine import next_effects
from workbench.engine.state import RunState


class Place(Value):
    """A step, a phase of it, and the call where the phase is act."""

    step: int
    phase: Phase
    call: str = ""
    frame: FrameId = ROOT_FRAME
    above: tuple[FrameId, ...] = ()
    """The frames above it, its supervisor's first."""


class Halt(Value):
    """Why a run must stand still."""

    reason: StopReason
    why: str = ""
    breakpoint: str = ""


def place_of(state: RunState, effect: Effect) -> Place:
    """Return the place that an effect belongs to."""
    frame = effect.frame
    step = effect.step if isinstance(effect, (Observe, Recall)) else seen_in(state, frame).step
    call = effect.call if isinstance(effect, (CallTool, AskPerson, TakeFromPlan)) else ""
    return Place(step=step, phase=PHASE_OF_EFFECT[type(effect)], call=call, frame=frame, above=lineage(state, frame))


def standing(state: RunState) -> Place:
    """Return where a run stands: the place of what comes next, or of the call that a person is asked about."""
    effects = next_effects(state)
    if effects:
        return place_of(state, effects[0])
    asked = next((call.id for call in state.waiting), None)
    frame = frame_of_call(asked) if asked is not None else ROOT_FRAME
    where = seen_in(state, frame)
    return Place(step=where.step, phase=where.next, call=asked or "", frame=frame, above=lineage(state, frame))


class Gate:
    """How far a run may go before it stops, and the breakpoints that stop it before that."""

    def __init__(self, bodies: Bodies) -> None:
        self._mode: Mode = "continue"
        self._from: Place | None = None
        self._until: tuple[int, Phase | None] | None = None
        self._judge = Judge(bodies)
        self._bodies = bodies
        self._hit: Stop | None = None
        self._lines: list[Stop] = []
        self._trouble = ""
        self.pause_wanted = False
        """Set by a pause: nothing more is begun."""

    @property
    def steps_singly(self) -> bool:
        """Whether calls that could run side by side are begun one by one."""
        return self._mode == "into"

    def stop_for(self, why: str) -> None:
        """Let nothing more begin: there is a sign of trouble, and a person has to look at it first."""
        self._trouble = why

    def set_breakpoints(self, breakpoints: Breakpoints) -> None:
        """Take other breakpoints, from now on."""
        self._judge.set(breakpoints)

    def release(self, mode: Mode, at: Place | None, until: tuple[int, Phase | None] | None = None) -> None:
        """Let the run go on from a place."""
        self._mode, self._from, self._until, self.pause_wanted = mode, at, until, False

    def pass_over(self, at: Place) -> None:
        """Let no breakpoint stop the run before a place where it stands still already."""
        self._judge.pass_over(at.step, at.call or place_name(at.frame, at.phase))

    def heard(self, state: RunState, event: AnyEvent) -> None:
        """Look at an event that has happened; what fits is told by the next `stop_before` or `lines`."""
        for stop in self._judge.after(state, event):
            self._note(stop)

    def stop_before(self, state: RunState, effect: Effect) -> Halt | None:
        """Return why the run must stop before an effect; None: it may go on."""
        if self._trouble:
            return Halt(reason="policy", why=self._trouble)
        if self.pause_wanted:
            return Halt(reason="pause")
        place = place_of(state, effect)
        if self._stepped(state, place):
            return Halt(reason="step")
        for stop in self._judge.before(state, effect):
            self._note(stop)
        if self._hit is None:
            return None
        return Halt(reason="breakpoint", why=self._hit.why, breakpoint=self._hit.breakpoint)

    def checkpoint(self, state: RunState, effects: Sequence[Effect]) -> Met | None:
        """Return a checkpoint that must be passed before the next step of a frame begins; None: there is none."""
        frames = (effect.frame for effect in effects if isinstance(effect, Observe))
        met = (due(seen_in(state, frame), self._bodies) for frame in frames if frame in _passing(state))
        return next((each for each in met if each is not None), None)

    def halted(self) -> None:
        """Note that the run stands still: what stopped it has done so."""
        self._hit = None
        self._trouble = ""
        self.pause_wanted = False

    def line(self) -> Stop | None:
        """Return the next line that a logpoint has to write."""
        return self._lines.pop(0) if self._lines else None

    def _stepped(self, state: RunState, place: Place) -> bool:
        if self._mode == "into":
            return place != self._from
        if self._mode == "continue" or self._from is None:
            return False
        if self._from.frame != ROOT_FRAME and self._from.frame not in state.frames:
            return place.frame in self._from.above  # The frame that was stepped in has returned.
        if self._mode == "out" or place.frame != self._from.frame:
            return False
        if self._mode == "over":
            return place.step != self._from.step
        if self._until is not None and place != self._from:
            step, phase = self._until
            return place.step > step or (place.step == step and phase in (None, place.phase))
        return False

    def _note(self, stop: Stop) -> None:
        if stop.line is not None:
            self._lines.append(stop)
        elif self._hit is None:
            self._hit = stop


def _passing(state: RunState) -> frozenset[FrameId]:
    """Return the frames that have checkpoints between steps: sub-agents of older runs have not."""
    return frozenset((ROOT_FRAME, *(state.frames if state.evaluation.version >= OF_FRAMES else ())))
