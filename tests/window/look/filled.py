"""Dialogs as they are met: with something in them, and those that say that there is nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from tests.window.access.dialogs import MAKERS
from tests.window.compose.parts import AGENT, GOAL, TOOLS
from tests.window.debugger.test_widgets import RUN, entry
from workbench.domain.ids import RunId
from workbench.domain.inspection import EffectPlan, FileDifference, FolderDifference, PlanEntry, Replayed
from workbench.domain.plugins import PluginCheck, PluginRow
from workbench.domain.published import Progress
from workbench.domain.queries import GoalFile, SettingsText
from workbench.domain.tools import ToolSpec
from workbench.ui.dialogs.add_server import AddServerDialog
from workbench.ui.dialogs.cheat_sheet import CheatSheet
from workbench.ui.dialogs.checked import CheckedDialog
from workbench.ui.dialogs.enable_plugin import EnableDialog
from workbench.ui.dialogs.event_notes import EventNotesDialog
from workbench.ui.dialogs.import_servers import ImportServersDialog
from workbench.ui.dialogs.install import InstallDialog
from workbench.ui.dialogs.key import KeyDialog
from workbench.ui.dialogs.mend_settings import MendSettingsDialog
from workbench.ui.dialogs.news import NewsDialog
from workbench.ui.dialogs.quit import LeftRun, QuitDialog
from workbench.ui.dialogs.replayed import ReplayDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.dialogs.terms import TermsDialog
from workbench.ui.dialogs.trust import TrustDialog
from workbench.ui.dialogs.under_way import UnderWayDialog
from workbench.ui.news import NewsList, Place
from workbench.ui.under_way import UnderWayList
from workbench.ui.widgets.debugging.folder_dialog import FolderDialog
from workbench.ui.widgets.debugging.plan_dialog import ForkPlace, PlanDialog

WALLS = "Tools are not confined here: bubblewrap can't make a namespace."
_ASKS = """  says: The weather of a town.

weather.now
  says: How it is there now.
  effect: pure (changes nothing)
  sends: the town to acme.example
  decides where or which: town
  may use: network:acme.example
  secrets: none
  argument town (needed): {"type": "string"}
"""
_PLUGIN = PluginRow(
    name="weather",
    state="disabled",
    distribution="workbench-weather",
    version="1.2",
    description="The weather of a town.",
    origin="wheel",
    source="/home/ada/workbench_weather-1.2-py3-none-any.whl",
    tools=(
        ToolSpec(name="weather.now", description="How it is there now.", schema="{}", effect="pure", sinks=("town",)),
    ),
    asks=_ASKS,
    warnings=("Its name looks like that of wheather.",),
    digest="ab" * 32,
)
_DIFF = "--- notes.txt\n+++ notes.txt\n@@ -1,2 +1,2 @@\n Buy milk.\n-Call Bob.\n+Call Bob on Monday.\n"
_PROBLEMS = ("weather.now says that it sends nothing, and may reach acme.example.", "It has no tests.")
_GONE = (
    "Its environment is deleted, and what was remembered of it. Agents that use its tools can't run until it is back."
)
Maker = Callable[[], QDialog]


def _plan(*entries: PlanEntry) -> QDialog:
    dialog = PlanDialog(RUN, (ForkPlace(9, "here: step 3, act"), ForkPlace(5, "before step 2")), "continue")
    dialog.begin()
    dialog.show_plan(9, EffectPlan(entries=entries, files=3))
    return dialog


def _quit(count: int) -> QDialog:
    lines = ("It is interrupted, and can be resumed from its last event.",)
    cut = (
        'shell.run("make test") is cut off. It is irreversible and may have taken effect: you are asked before it runs '
        "again."
    )
    dialog = QuitDialog(count > 3)
    dialog.show_runs(tuple(LeftRun(f"Mend the tests {number}", (*lines, cut)) for number in range(1, count + 1)))
    if not count:
        text = "Writing a session to a file: 1,200 of 9,400 events"
        work = Progress(key="export s1", text=text, done=0.13, when_left="nothing")
        dialog.show_runs((), (work, Progress(key="d", text="model.gguf", done=0.4, when_left="part")))
    return dialog


def _replayed(same: bool) -> QDialog:
    dialog = ReplayDialog(4)
    if same:
        dialog.show_replayed(Replayed(same=True, steps=3))
    else:
        told = "The request at step 2 is another one."
        dialog.show_replayed(
            Replayed(same=False, steps=3, seq=9, what=told, recorded="files: a.txt", now="files: b.txt")
        )
    return dialog


def _news(is_empty: bool = False) -> QDialog:
    news = NewsList(now=lambda: 1_700_000_000.0)
    news.add("info", "Write x has ended: the goal is reached.", "a", Place(run=RunId("r1")))
    news.add("warning", "Write x waits for you: files.write", "b", Place(run=RunId("r1"), seq=7))
    news.add("error", "The disk is full. Make room, then try again.", "c")
    if is_empty:
        news.clear()
    dialog = NewsDialog(news)
    dialog.show_in_front()
    return dialog


def _under_way() -> QDialog:
    work = UnderWayList()
    work.hear(Progress(key="a", text="Installing workbench-weather", done=0.4))
    work.hear(Progress(key="b", text="Reading a session file"))
    return UnderWayDialog(work)


def _notes() -> QDialog:
    dialog = EventNotesDialog()
    dialog.show_notes([(7, "here it goes wrong", 'step 2, act: files.write("x.txt")'), (12, "", "step 3, reason")])
    return dialog


def _trust() -> QDialog:
    grants = ("files.* reads and writes in the work folder", "web.fetch sends to example.org")
    return TrustDialog(
        GoalFile(
            file="/home/ada/goal.toml", goal=GOAL, agent=AGENT, tools=TOOLS, digest="d", trusted=False, grants=grants
        )
    )


def _folder() -> QDialog:
    files = (
        FileDifference(path="notes.txt", what="changed", diff=_DIFF),
        FileDifference(path="out/summary.md", what="added", diff="+a"),
    )
    return FolderDialog(FolderDifference(target="/home/ada/notes", files=files, digest="d"))


def _sheet() -> QDialog:
    dialog = MAKERS[CheatSheet]()
    assert isinstance(dialog, CheatSheet)
    dialog.show_in_front()
    return dialog


FILLED: dict[str, Maker] = {
    **{kind.__name__: make for kind, make in MAKERS.items()},
    "AddServerDialog": lambda: AddServerDialog(WALLS),
    "CheatSheet": _sheet,
    "CheckedDialog": lambda: CheckedDialog("/home/ada/weather", PluginCheck(plugin=_PLUGIN, problems=_PROBLEMS), WALLS),
    "CheckedDialog-well": lambda: CheckedDialog("/home/ada/weather", PluginCheck(plugin=_PLUGIN, problems=()), WALLS),
    "EnableDialog": lambda: EnableDialog(_PLUGIN, WALLS),
    "EventNotesDialog": _notes,
    "EventNotesDialog-empty": MAKERS[EventNotesDialog],
    "FolderDialog": _folder,
    "ImportServersDialog": lambda: ImportServersDialog(WALLS),
    "InstallDialog": lambda: InstallDialog(WALLS),
    "InstallDialog-update": lambda: InstallDialog("", _PLUGIN),
    "MendSettingsDialog": lambda: MendSettingsDialog(
        SettingsText(
            text="# as on the other machine\nkeep_days = 90\nhub = mirror.example\nbackups = 7\n",
            file="/home/ada/.local/share/workbench/settings.toml",
            line=3,
            trouble="This is not TOML. What stands after = is no value: a text stands in quotes, a list in [ ].",
        )
    ),
    "KeyDialog": lambda: KeyDialog("anthropic", "It is kept in the system's keyring."),
    "NewsDialog": _news,
    "NewsDialog-empty": lambda: _news(is_empty=True),
    "PlanDialog": lambda: _plan(
        entry("c1.1", "tape", "tape", "mock", "run", "ask"), entry("c2.1", "ask", "mock", "ask")
    ),
    "PlanDialog-none": _plan,
    "QuitDialog": lambda: _quit(1),
    "QuitDialog-many": lambda: _quit(5),
    "QuitDialog-work": lambda: _quit(0),
    "ReplayDialog": lambda: _replayed(False),
    "ReplayDialog-same": lambda: _replayed(True),
    "ReplayDialog-waits": MAKERS[ReplayDialog],
    "SureDialog": lambda: SureDialog("Remove a plugin", "Remove weather?", _GONE, "&Remove"),
    "TermsDialog": lambda: TermsDialog("local", "Gemma", "Be kind to others.\n" * 40),
    "TrustDialog": _trust,
    "UnderWayDialog": _under_way,
    "UnderWayDialog-empty": MAKERS[UnderWayDialog],
}
"""Each dialog by the name of its class; a word after it where it is shown in more than one state."""
