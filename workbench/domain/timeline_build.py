"""Puts each event of a run into the row where it belongs."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from workbench.domain import timeline_changes as changes
from workbench.domain import timeline_context as compacting
from workbench.domain import timeline_evaluation as evaluation
from workbench.domain import timeline_fold as fold
from workbench.domain import timeline_frames as frames
from workbench.domain import timeline_oversight as oversight
from workbench.domain.agents import Agent
from workbench.domain.events import (
    WAITING,
    ApprovalAsked,
    ApprovalGiven,
    AskPassedOn,
    CallJudged,
    CheckpointAnswered,
    CheckpointReached,
    ChecksBegun,
    ContextUpdated,
    Edited,
    EditUndone,
    Evaluated,
    Event,
    FolderChanged,
    FrameEntered,
    FrameLeft,
    LimitNeared,
    LimitsRaised,
    LineLogged,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    RubricJudged,
    RuleGranted,
    RunFinished,
    RunForked,
    RunInterrupted,
    RunPaused,
    RunStarted,
    SamplesTaken,
    SecretsRevoked,
    TextQuarantined,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
    TroubleNoticed,
)
from workbench.domain.ids import FrameId, ToolCallId
from workbench.domain.strangers_text import Witness
from workbench.domain.timeline_rows import Row, RowStatus
from workbench.domain.timeline_standing import Standing

STANDING = (
    *(ApprovalGiven, RuleGranted, TextQuarantined, SecretsRevoked, LimitsRaised),
    *(Edited, EditUndone, FolderChanged, SamplesTaken, AskPassedOn),
)
"""Events that a run may stand still after: they don't show that it went on."""


class Builder:
    """The rows so far, and which of them the next event may change."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.frames = frames.Frames()
        self.standing = Standing(self.frames)
        self._open: set[int] = set()
        self._calls: dict[ToolCallId, int] = {}
        self._phases: dict[tuple[FrameId, int, str], int] = {}
        """The newest row of a phase in a step."""
        self._pause: tuple[int, bool] | None = None
        """Index of the mark of the pause that lasts, and whether it goes away when the run goes on."""
        self._edits: dict[int, tuple[Agent | None, dict[int, Row]]] = {}
        """What stood before each edit, by its sequence number: the agent, and rows by index."""
        self._agent: Agent | None = None
        self._folder_trouble = ""
        self._witness = Witness()
        self._first = 0

    def add(self, event: Event) -> tuple[int, int]:
        """Fold an event in; return its row's index, and the index from which on rows may differ."""
        self._first = len(self.rows)
        self._settle(event)
        self._witness.see(event)
        self.standing.add(event)
        index = self._place(event)
        self.frames.add(event, index)
        return index, self._first

    @property
    def next_row(self) -> int | None:
        """The row of the call that a run which stands still goes on with, else that of its pause; None: it goes on."""
        if self._pause is None:
            return None
        call = self.standing.next_call(self.rows, self._open)
        return self._pause[0] if call is None else call

    def stream(self, frame: FrameId, step: int, text: str) -> int | None:
        """Give the request that is under way in a step another text; return its row's index."""
        for index in sorted(self._open, reverse=True):
            row = self.rows[index]
            if row.phase == "reason" and (row.frame, row.step) == (frame, step):
                self.rows[index] = replace(row, text=text)
                return index
        return None

    def _set(self, index: int, row: Row) -> int:
        self._first = min(self._first, index)
        if index == len(self.rows):
            within = self.frames.name(row.frame)
            self.rows.append(replace(row, within=within) if within else row)
        else:
            self.rows[index] = row
        if row.is_open:
            self._open.add(index)
        else:
            self._open.discard(index)
        return index

    def _append(self, row: Row) -> int:
        return self._set(len(self.rows), row)

    def _change(self, index: int, row: Row, event: Event) -> int:
        return self._set(index, replace(row, seqs=(*row.seqs, event.seq)))

    def _settle(self, event: Event) -> None:
        """End the pause when the event shows that it is over."""
        if self._pause is None or isinstance(event, STANDING):
            return
        index, passing = self._pause
        self._pause = None
        if passing and index == len(self.rows) - 1 and index > 0:
            self.rows.pop()
            self._open.discard(index)
            self._first = min(self._first, index)
        else:
            self._set(index, fold.resumed(self.rows[index], event))

    def _place(self, event: Event) -> int:
        match event.phase:
            case None:
                return self._run(event)
            case "observe":
                return self._observe(event)
            case "reason":
                return self._reason(event)
            case "act":
                return self._act(event)
            case _:
                return self._judge(event)

    def _run(self, event: Event) -> int:
        match event:
            case RunStarted():
                self._agent = event.agent
                return self._append(fold.run_started(event))
            case RunPaused() if event.reason in WAITING and (waiting := self._waiting()) is not None:
                return self._change(waiting, self.rows[waiting], event)
            case RunPaused():
                self._pause = (len(self.rows), event.reason in fold.PASSING)
                return self._append(fold.paused(event, self.standing.comes_next(self.rows, self._open)))
            case RunInterrupted():
                self._close_open({"running": "failed"}, event)
                self._pause = (len(self.rows), False)
                return self._append(fold.interrupted(event))
            case RunFinished():
                self._close_open({"running": "failed", "proposed": "not run", "waiting": "not run"}, event)
                return self._append(fold.finished(event))
            case TroubleNoticed() | LimitNeared() | LimitsRaised():
                return self._watch(event)
            case _:
                return self._intervene(event)

    def _intervene(self, event: Event) -> int:
        match event:
            case RunForked():
                return self._fork(event)
            case Edited():
                return self._edit(event)
            case EditUndone():
                return self._undo(event)
            case LineLogged():
                return self._append(changes.line_logged(event))
            case SamplesTaken():
                return self._append(changes.samples_taken(event))
            case (
                RuleGranted()
                | TextQuarantined()
                | SecretsRevoked()
                | CheckpointReached()
                | CheckpointAnswered()
                | AskPassedOn()
            ):
                return self._decide(event)
            case FrameEntered():
                return self._append(frames.head(changes.frame_entered(event)))
            case FrameLeft():
                return self._leave(event)
            case FolderChanged() if event.trouble and event.trouble != self._folder_trouble:
                self._folder_trouble = event.trouble
                return self._append(changes.folder_trouble(event))
            case _:
                return len(self.rows) - 1 if self.rows else self._append(fold.begun(event, "ok", "Went on"))

    def _leave(self, event: FrameLeft) -> int:
        end = changes.frame_left(event)
        if (span := self.frames.all.get(event.frame)) is not None:
            self._set(span.first, frames.head_left(self.rows[span.first], end))
        return self._append(end)

    def _decide(
        self,
        event: RuleGranted | TextQuarantined | SecretsRevoked | CheckpointReached | CheckpointAnswered | AskPassedOn,
    ) -> int:
        match event:
            case CheckpointReached() | CheckpointAnswered() | AskPassedOn():
                return self._oversee(event)
            case RuleGranted():
                return self._append(changes.rule_granted(event))
            case TextQuarantined():
                return self._append(changes.text_quarantined(event))
            case SecretsRevoked():
                return self._append(changes.secrets_revoked(event))

    def _watch(self, event: TroubleNoticed | LimitNeared | LimitsRaised) -> int:
        match event:
            case TroubleNoticed():
                return self._append(evaluation.trouble_noticed(event))
            case LimitNeared():
                return self._append(evaluation.limit_neared(event))
            case LimitsRaised():
                return self._append(evaluation.limits_raised(event))

    def _oversee(self, event: CheckpointReached | CheckpointAnswered | AskPassedOn) -> int:
        """A checkpoint is a row that waits as a call does, and is open until it is answered."""
        index = self._calls.get(event.call)
        match event:
            case CheckpointReached():
                self._calls[event.call] = self._append(oversight.reached(event))
                return self._calls[event.call]
            case CheckpointAnswered():
                if index is None:
                    return self._append(oversight.mark(event))
                return self._change(index, oversight.answered(self.rows[index], event), event)
            case AskPassedOn():
                if index is not None:
                    self._change(index, oversight.waits_for(self.rows[index], event), event)
                return self._append(oversight.mark(event))

    def _fork(self, event: RunForked) -> int:
        """What was in flight in the parent is not in flight here: it is asked for, or begun, again."""
        for index, row in enumerate(self.rows):
            if row.phase == "reason" and row.is_open:
                self._set(index, replace(row, status="retried", until=event.at))
            elif row.phase == "act" and row.status in ("running", "in doubt"):
                self._set(index, replace(row, status="proposed", until=None))
        return self._append(changes.forked(event))

    def _edit(self, event: Edited) -> int:
        index = self._calls.get(event.call) if event.call is not None else None
        if event.target == "reply":
            index = self._phases.get((event.frame, event.step, "reason"))
        row = self.rows[index] if index is not None else None
        saved: dict[int, Row] = {}
        self._edits[event.seq] = self._agent, saved
        mark = self._append(changes.edit_made(event, row, self._agent))
        if index is not None and row is not None:
            saved[index] = row
            self._change(index, changes.edited(row, event), event)
        if event.target == "reply":
            saved.update(self._drop_calls(event, 0, mark))
        self._agent = event.agent or self._agent
        return mark

    def _undo(self, event: EditUndone) -> int:
        first = next((index for index, row in enumerate(self.rows) if row.start == event.edit), len(self.rows))
        self._drop_calls(event, first, len(self.rows))
        self._agent, saved = self._edits.pop(event.edit, (self._agent, {}))
        for index, row in saved.items():
            self._set(index, replace(row, seqs=(*self.rows[index].seqs, event.seq)))
        return self._append(changes.edit_undone(event))

    def _drop_calls(self, event: Event, start: int, end: int) -> dict[int, Row]:
        """The step's calls between two rows won't run; return their rows as they were."""
        dropped = {
            index: self.rows[index]
            for index in sorted(self._open)
            if start <= index < end and self.rows[index].phase == "act" and self.rows[index].step == event.step
        }
        for index, row in dropped.items():
            self._change(index, replace(row, status="not run", until=event.at), event)
        return dropped

    def _waiting(self) -> int | None:
        """Return the newest row that waits for a person: it tells by itself why the run stands still."""
        return max((index for index in self._open if self.rows[index].status == "waiting"), default=None)

    def _close_open(self, closing: Mapping[RowStatus, RowStatus], event: RunInterrupted | RunFinished) -> None:
        """Give the rows that the end of the engine or of the run leaves open the status that they have now."""
        in_doubt = event.in_doubt if isinstance(event, RunInterrupted) else ()
        for index in sorted(self._open):
            row = self.rows[index]
            status: RowStatus | None = "in doubt" if row.call in in_doubt else closing.get(row.status)
            is_frame = row.kind == "frame" and isinstance(event, RunFinished)
            if status is not None and (row.phase in ("reason", "act") or row.call is not None or is_frame):
                self._set(index, replace(row, status=status, until=event.at))

    def _observe(self, event: Event) -> int:
        key = (event.frame, event.step, "observe")
        index = self._phases.get(key)
        if index is None:
            text = "looking at the goal and at what happened so far"
            index = self._phases[key] = self._append(fold.begun(event, text=text))
            return self._set(index, compacting.observed(self.rows[index], event))
        row = self.rows[index]
        return self._change(index, compacting.observed(row, event), event)

    def _reason(self, event: Event) -> int:
        key = (event.frame, event.step, "reason")
        index = self._phases.get(key)
        if isinstance(event, ModelRequested):
            if index is not None and self.rows[index].is_open:
                self._set(index, replace(self.rows[index], status="retried", until=event.at))
            self._phases[key] = self._append(fold.requested(event))
            return self._phases[key]
        if index is None or not self.rows[index].is_open:
            index = self._phases[key] = self._append(fold.begun(event))
            row = replace(self.rows[index], seqs=())
        else:
            row = self.rows[index]
        match event:
            case ModelReplied():
                row = fold.replied(row, event)
            case ModelFailed():
                row = fold.failed(row, event)
            case _:
                pass
        return self._change(index, row, event)

    def _act(self, event: Event) -> int:
        call: ToolCallId = getattr(event, "call", ToolCallId(""))
        index = self._calls.get(call)
        if index is None:
            row = fold.proposed(event) if isinstance(event, ToolProposed) else fold.unproposed(event)
            index = self._calls[call] = self._append(row)
            if isinstance(event, ToolProposed):
                return index
            row = replace(row, seqs=())
        else:
            row = self.rows[index]
        return self._change(index, self._acted(row, event), event)

    def _acted(self, row: Row, event: Event) -> Row:
        match event:
            case CallJudged():
                return fold.judged(row, event)
            case ApprovalAsked():
                return fold.asked(row, event)
            case ApprovalGiven():
                return fold.decided(row, event)
            case ToolDenied():
                return fold.denied(row, event)
            case ToolStarted():
                return fold.started(row, event)
            case ToolReturned():
                return fold.returned(row, event, untrusted=self._witness.is_untrusted(event))
            case ToolFailed():
                return fold.tool_failed(row, event, untrusted=self._witness.is_untrusted(event))
            case _:
                return row

    def _judge(self, event: Event) -> int:
        match event:
            case Evaluated():
                return self._append(fold.evaluated(event))
            case ContextUpdated():
                return self._append(fold.updated(event))
            case ChecksBegun():
                return self._append(evaluation.checks_begun(event))
            case RubricJudged():
                return self._append(evaluation.rubric_judged(event))
            case _:
                return self._append(fold.begun(event, "ok", event.kind.replace("_", " ")))
