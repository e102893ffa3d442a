"""Edits at a stop: gathers what can be changed where the run stands, and sends what the person made of it."""

from __future__ import annotations

import asyncio

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.domain.commands import Command, Edit, UndoEdit
from workbench.domain.delegating import delegate_spec
from workbench.domain.errors import WorkbenchError
from workbench.domain.events import Edited, EditTarget, EditUndone, FrameEntered, ModelReplied
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.inspection import CallView, StateView
from workbench.domain.queries import BodyText, RunRef, Text
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSet, ToolSpec
from workbench.domain.values import Body, Value
from workbench.ui.client import EngineClient
from workbench.ui.open_run import OpenRun
from workbench.ui.tasks import Tasks
from workbench.ui.widgets.debugging.edit_panel import Editable, EditPanel

translate = QCoreApplication.translate

_TO_COME = ("proposed", "approved", "asked")
"""How a call stands that has not run."""


class _Wanted(Value):
    """What the panel is to be opened with."""

    row: Row | None = None
    target: EditTarget | None = None
    message: int | None = None


class Editing(QObject):
    """Follows the state at the stop.

    Signals:
        changed(): whether there is an edit to take back may be something else
        made(): an edit was recorded or taken back
    """

    changed = Signal()
    made = Signal()

    def __init__(self, client: EngineClient, run: OpenRun, tasks: Tasks, panel: EditPanel) -> None:
        super().__init__()
        self._client, self._run, self._tasks, self._panel = client, run, tasks, panel
        self.can_undo = False
        """Whether an edit can be taken back."""
        self._state: StateView | None = None
        self._wanted: _Wanted | None = None
        """What is to be opened once it is known how the run stands."""
        panel.body_wanted.connect(lambda ref: self._tasks.start(self._fetch(ref)))
        panel.edited.connect(lambda edit: self._tasks.start(self._send(edit)))
        panel.undo_requested.connect(self.undo)

    def show_state(self, state: StateView | None, *, is_past: bool) -> None:
        """Follow the state that is looked at; in the past nothing is edited."""
        stands = not is_past and self._run.standing in ("paused", "waiting")
        self._state = state if stands else None
        self.can_undo = self._state is not None and self._state.can_undo
        if is_past:
            self._wanted = None
        if not stands:
            self._panel.hide()
        elif self._state is not None and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._tasks.start(self._open(wanted))
        elif self._state is not None and self._panel.isVisible():
            self._tasks.start(self._fill())
        self.changed.emit()

    def open(self, row: Row | None) -> None:
        """Open the panel with what fits the selected row best."""
        self._want(_Wanted(row=row))

    def open_agent(self) -> None:
        """Open the panel with the agent, now or once the place where the run stands is looked at."""
        self._want(_Wanted(target="agent"))

    def open_message(self, place: int) -> None:
        """Open the panel with a message of the context window."""
        self._want(_Wanted(target="prompt", message=place))

    def undo(self) -> None:
        """Take the last edit back."""
        if self._run.run is not None:
            self._tasks.start(self._send(UndoEdit(run=self._run.run)))

    def _want(self, wanted: _Wanted) -> None:
        """Open the panel, now or once it is known how the run stands."""
        self._wanted = wanted if self._state is None else None
        if self._state is not None:
            self._tasks.start(self._open(wanted))

    async def _open(self, wanted: _Wanted) -> None:
        await self._fill()
        state = self._state
        self._panel.show()
        self._panel.take_room()
        if state is not None and state.editable:
            order = ("arguments", "result", "reply", "prompt", "agent")
            target = wanted.target or next((each for each in order if each in state.editable), None)
            self._panel.choose(target, wanted.row.call if wanted.row is not None else None, wanted.message)
            self._panel.enter()

    async def _fill(self) -> None:
        state, run = self._state, self._run.run
        if state is None or run is None:
            return
        things: list[Editable] = []
        for target in state.editable:
            match target:
                case "arguments" | "result":
                    things += [thing for call in state.calls if (thing := self._of_call(call, target)) is not None]
                case "reply":
                    things.append(await self._reply(state))
                case "prompt":
                    things += self._messages(state)
                case "agent":
                    things.append(self._agent())
                case "memory":
                    things += self._memory(state)
        if state is self._state and run == self._run.run:
            self._panel.show_things(run, tuple(things), can_undo=state.can_undo)

    def _of_call(self, call: CallView, target: str) -> Editable | None:
        """Arguments are edited before a call has run; a result is given before or changed after it."""
        if target == "arguments":
            if call.status not in _TO_COME:
                return None
            spec = next((spec for spec in self._offered() if spec.name == call.tool), None)
            title = translate("Editing", "arguments of {0} · {1}").format(call.tool, call.id)
            thing = Editable(target="arguments", title=title, call=call.id)
            if spec is not None:
                thing = replace(thing, schema=spec.schema, sinks=spec.sinks)
            return _thing(call.arguments, thing)
        if call.status in ("started", "in_doubt"):
            return None
        comes = call.status in _TO_COME
        hint = translate("Editing", "The tool does not run; the model reads this in its place.") if comes else ""
        title = translate("Editing", "{0} of {1} · {2}").format(
            translate("Editing", "result instead") if comes else translate("Editing", "result"), call.tool, call.id
        )
        thing = Editable(target="result", title=title, call=call.id, hint=hint, can_be_skipped=comes)
        return _thing(call.result, thing)

    def _offered(self) -> tuple[ToolSpec, ...]:
        """The tools of the run's own agent, with the sub-agents of the one that is edited."""
        started, agent = self._run.started, self._agent().agent
        own = started.offered if started is not None else ()
        return (*(delegate_spec(each) for each in agent.sub_agents), *own) if agent is not None else own

    def _messages(self, state: StateView) -> list[Editable]:
        messages = [segment for segment in state.context.segments if segment.place >= 0]
        return [
            Editable(
                target="prompt",
                title=translate("Editing", "message {0}: {1}, {2}").format(
                    segment.place, segment.role, one_line(segment.preview, 60)
                ),
                text=segment.preview,
                ref=segment.ref,
                message=segment.place,
                hint=translate("Editing", "From here on the model reads this instead."),
            )
            for segment in messages
        ]

    def _agent(self) -> Editable:
        started = self._run.started
        agent, granted = (started.agent, started.tools) if started is not None else (None, ToolSet())
        frame = self._state.frame if self._state is not None else ROOT_FRAME
        for event in self._run.events:
            if isinstance(event, FrameEntered) and event.frame == frame:
                agent, granted = event.agent, event.tools
        for event in self._edits():
            agent = event.agent if event.agent is not None and event.frame == frame else agent
        return Editable(
            target="agent",
            title=translate("Editing", "agent: model, parameters, system prompt"),
            agent=agent,
            granted=granted,
        )

    def _memory(self, state: StateView) -> list[Editable]:
        """The entries that the run knows, and room for a new one."""
        hint = translate(
            "Editing", "An untrusted memory stays so unless you say otherwise. Without a text it is forgotten."
        )
        things = [
            Editable(
                target="memory",
                title=translate("Editing", "memory {0}: {1}").format(entry.id, one_line(entry.text.text, 60)),
                text=entry.text.text,
                ref=entry.text.ref,
                memory=entry.id,
                hint=translate("Editing", "It is untrusted: strangers may have had a hand in it. {0}").format(hint)
                if entry.untrusted
                else hint,
            )
            for entry in state.memory
        ]
        return [
            *things,
            Editable(
                target="memory",
                title=translate("Editing", "memory: something new"),
                hint=translate("Editing", "Remembered as your words."),
            ),
        ]

    async def _reply(self, state: StateView) -> Editable:
        edits = {event.seq for event in self._edits() if event.target == "reply"}
        own = (event for event in reversed(self._run.events) if event.frame == state.frame)
        newest = next((event for event in own if isinstance(event, ModelReplied) or event.seq in edits), None)
        text = await self._whole(newest.text) if isinstance(newest, ModelReplied | Edited) else ""
        arguments = await asyncio.gather(*(self._whole(call.arguments) for call in state.calls))
        calls = tuple((call.tool, given) for call, given in zip(state.calls, arguments, strict=True))
        schemas = tuple((spec.name, spec.schema) for spec in self._offered())
        title = translate("Editing", "reply: text and calls")
        return Editable(target="reply", title=title, text=text, calls=calls, schemas=schemas)

    def _edits(self) -> list[Edited]:
        """The edits that were not taken back."""
        undone = {event.edit for event in self._run.events if isinstance(event, EditUndone)}
        return [event for event in self._run.events if isinstance(event, Edited) and event.seq not in undone]

    async def _whole(self, body: Body) -> str:
        return body.text if body.ref is None else (await self._client.ask(BodyText(ref=body.ref), Text)).text

    async def _fetch(self, ref: str) -> None:
        self._panel.set_body(ref, (await self._client.ask(BodyText(ref=ref), Text)).text)

    async def _send(self, command: Command) -> None:
        if isinstance(command, Edit) and command.call is None and self._state is not None:
            command = replace(command, frame=self._state.frame)
        try:
            await self._client.do(command, RunRef)
        except WorkbenchError as error:
            self._panel.set_failed(str(error))
            if not isinstance(command, Edit):
                raise
            return
        self.made.emit()


def _thing(body: Body, thing: Editable) -> Editable:
    return replace(thing, text=body.text, ref=body.ref)
