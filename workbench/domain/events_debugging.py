"""What a debugger did to a run: lines logged, forks, edits, looks at the work folder, samples."""

from __future__ import annotations

from workbench.domain.agents import Agent
from workbench.domain.event_base import Event
from workbench.domain.event_parts import EditTarget, FileState, Origin, PlannedCall, Sample, Script
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.memory import MemoryId, MemoryScope
from workbench.domain.messages import Usage
from workbench.domain.values import NOTHING, Body


class LineLogged(Event, tag="line_logged"):
    """A logpoint wrote a line."""

    breakpoint: str
    text: Body


class RunForked(Event, tag="run_forked"):
    """A run began at another run's event; what stands before it is the parent's.

    A replay has more of them, with itself as the parent: where the recorded run was a fork, and where it leaves its
    recording to go on live.
    """

    parent: RunId
    label: str = ""
    work_folder: str = ""
    """Its own copy; empty: it has none."""
    plan: tuple[PlannedCall, ...] = ()
    """What happens when calls that the parent made come up again."""


class Edited(Event, tag="edited"):
    """A person changed what is about to happen. The original stays where it was recorded."""

    target: EditTarget
    call: ToolCallId | None = None
    """For `arguments` and `result`."""
    message: int | None = None
    """For `prompt`, and for how a message stands: its place in the transcript, from 0."""
    messages: tuple[int, ...] = ()
    """For `summarise`: the places of those that the text stands for from now on."""
    text: Body = NOTHING
    """The new text; for `arguments` JSON, for `agent` its system prompt."""
    model: str = ""
    """For `summarise`: the model that wrote the text; empty: the person did."""
    usage: Usage = Usage()
    """For `summarise`: what that took."""
    agent: Agent | None = None
    """For `agent`: the whole agent as it is from now on."""
    scripts: tuple[Script, ...] = ()
    """For `agent`: the replies of scripted sub-agents that are new to the run."""
    memory: MemoryId | None = None
    """For `memory`: the entry that is edited, or forgotten where the text is empty; None: a new one."""
    scope: MemoryScope = "task"
    """For a new entry of the memory."""
    trusted: bool = False
    """For `memory`: whether the person says that the entry is to be trusted from now on."""
    origin: Origin | None = None
    """For something taken from another run: where it stands there."""


class EditUndone(Event, tag="edit_undone"):
    """A person took the last edit back, before the run went on."""

    edit: int
    """Its sequence number."""


class FolderChanged(Event, tag="folder_changed"):
    """What the work folder holds was looked at; the contents are kept by hash."""

    files: tuple[FileState, ...] = ()
    """Those that are new, other or gone since the last look."""
    whole: bool = False
    """Whether `files` is all there is, rather than what changed."""
    trouble: str = ""
    """Why the folder can't be restored as it was here; empty: it can."""


class SamplesTaken(Event, tag="samples_taken"):
    """The next action was sampled; nothing of it was carried out."""

    samples: tuple[Sample, ...]
    without: tuple[int, ...] = ()
    """Places in the transcript of the messages that some samples did without; none: all saw the whole context."""
