"""One of each dialog, as a person can see it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from tests.window.compose.parts import AGENT, GOAL, KEPT, MODELS, TOOL_LIST, TOOLS
from tests.window.debugger.test_widgets import RUN, entry
from workbench import ui
from workbench.domain.agents import SubAgent
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.inspection import EffectPlan, FileDifference, FolderDifference
from workbench.domain.plugins import PluginCheck, PluginRow
from workbench.domain.queries import GoalFile, SettingsText
from workbench.policy.limits import Used
from workbench.settings.files import resources
from workbench.settings.patterns import patterns
from workbench.ui.actions import ACTIONS
from workbench.ui.dialogs.add_server import AddServerDialog
from workbench.ui.dialogs.audit import AuditDialog
from workbench.ui.dialogs.cheat_sheet import CheatSheet
from workbench.ui.dialogs.checked import CheckedDialog
from workbench.ui.dialogs.connection import ConnectionDialog
from workbench.ui.dialogs.enable_plugin import EnableDialog
from workbench.ui.dialogs.event_note import EventNoteDialog
from workbench.ui.dialogs.event_notes import EventNotesDialog
from workbench.ui.dialogs.frame import AskDialog
from workbench.ui.dialogs.help import HelpWindow
from workbench.ui.dialogs.import_servers import ImportServersDialog
from workbench.ui.dialogs.install import InstallDialog
from workbench.ui.dialogs.key import KeyDialog
from workbench.ui.dialogs.key_editor import KeyEditor
from workbench.ui.dialogs.label import LabelDialog
from workbench.ui.dialogs.language import LanguageDialog
from workbench.ui.dialogs.layouts import LayoutsDialog
from workbench.ui.dialogs.mend_settings import MendSettingsDialog
from workbench.ui.dialogs.new_plugin import NewPluginDialog
from workbench.ui.dialogs.news import NewsDialog
from workbench.ui.dialogs.patterns import PatternsDialog
from workbench.ui.dialogs.quit import QuitDialog
from workbench.ui.dialogs.raise_limits import RaiseLimitsDialog
from workbench.ui.dialogs.rename import RenameDialog
from workbench.ui.dialogs.replayed import ReplayDialog
from workbench.ui.dialogs.secret import SecretDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.dialogs.terms import TermsDialog
from workbench.ui.dialogs.trust import TrustDialog
from workbench.ui.dialogs.under_way import UnderWayDialog
from workbench.ui.dialogs.until import UntilDialog
from workbench.ui.dialogs.vault import MakeVaultDialog, UnlockDialog
from workbench.ui.judging import JUDGING
from workbench.ui.key_sheet import key_sheet
from workbench.ui.keymap import Keymap
from workbench.ui.news import NewsList
from workbench.ui.under_way import UnderWayList
from workbench.ui.widgets.audit import AuditPanel
from workbench.ui.widgets.compose import ComposeDialog
from workbench.ui.widgets.compose.agent_dialog import AgentDialog
from workbench.ui.widgets.compose.agent_editor import AgentEditor
from workbench.ui.widgets.compose.sub_agent_dialog import SubAgentDialog
from workbench.ui.widgets.debugging.breakpoint_dialog import BreakpointDialog
from workbench.ui.widgets.debugging.folder_dialog import FolderDialog
from workbench.ui.widgets.debugging.plan_dialog import ForkPlace, PlanDialog

_PLUGIN = PluginRow(name="weather", version="1", state="disabled")


def _plan() -> QDialog:
    dialog = PlanDialog(RUN, (ForkPlace(9, "here"), ForkPlace(5, "before")), "continue")
    dialog.begin()
    dialog.show_plan(9, EffectPlan(entries=(entry("c1.1", "tape", "tape", "mock", "run", "ask"),), files=3))
    return dialog


class _Layouts(QObject):
    """Two layouts, one of them a person's own."""

    changed = Signal()
    name = "Debug"

    def names(self) -> list[str]:
        return ["Debug", "Mine"]

    def is_own(self, name: str) -> bool:
        return name == "Mine"

    def use(self, name: str) -> None:
        self.name = name

    def save_as(self, name: str) -> None:
        raise AssertionError(name)

    def remove(self, name: str) -> None:
        raise AssertionError(name)


def _composed() -> QDialog:
    dialog = ComposeDialog()
    dialog.set_tools(TOOL_LIST)
    dialog.set_models(MODELS)
    dialog.set_library(KEPT)
    dialog.set_value(GOAL, AGENT, TOOLS)
    return dialog


MAKERS: dict[type[QDialog], Callable[[], QDialog]] = {
    AddServerDialog: lambda: AddServerDialog("walls"),
    AgentDialog: lambda: AgentDialog(AGENT, TOOLS, TOOL_LIST, MODELS),
    AuditDialog: lambda: AuditDialog(AuditPanel()),
    BreakpointDialog: lambda: BreakpointDialog(
        Breakpoint(id="", where="tool", tool="files.*"), None, ("files.read",), JUDGING
    ),
    CheatSheet: lambda: CheatSheet(lambda typed: key_sheet(Keymap(), ACTIONS, typed)),
    CheckedDialog: lambda: CheckedDialog("/tmp/p", PluginCheck(plugin=_PLUGIN, problems=("No tool.",)), "nothing"),
    ComposeDialog: _composed,
    ConnectionDialog: lambda: ConnectionDialog((("OpenAI", "openai"),)),
    EnableDialog: lambda: EnableDialog(_PLUGIN, "nothing"),
    EventNoteDialog: lambda: EventNoteDialog(3, "files.list", "look"),
    EventNotesDialog: EventNotesDialog,
    FolderDialog: lambda: FolderDialog(
        FolderDifference(target="/tmp/w", files=(FileDifference(path="a.txt", what="added", diff="+a"),), digest="d")
    ),
    HelpWindow: lambda: HelpWindow(resources() / "help"),
    ImportServersDialog: lambda: ImportServersDialog("walls"),
    InstallDialog: lambda: InstallDialog("walls"),
    KeyDialog: lambda: KeyDialog("anthropic", "SecretService"),
    KeyEditor: lambda: KeyEditor(Keymap()),
    LabelDialog: lambda: LabelDialog("baseline", "why"),
    LayoutsDialog: lambda: LayoutsDialog(_Layouts()),
    LanguageDialog: lambda: LanguageDialog(("de", "en"), "", "/home/ada/languages"),
    MakeVaultDialog: MakeVaultDialog,
    MendSettingsDialog: lambda: MendSettingsDialog(
        SettingsText(text="backups = nine\n", file="/home/ada/settings.toml", line=1, trouble="This is not TOML.")
    ),
    NewPluginDialog: NewPluginDialog,
    NewsDialog: lambda: NewsDialog(NewsList()),
    UnderWayDialog: lambda: UnderWayDialog(UnderWayList()),
    PatternsDialog: lambda: PatternsDialog(patterns()),
    PlanDialog: _plan,
    QuitDialog: lambda: QuitDialog(True),
    RaiseLimitsDialog: lambda: RaiseLimitsDialog(GOAL.limits, Used(steps=12), "12 steps are used up."),
    RenameDialog: lambda: RenameDialog("Triage"),
    ReplayDialog: lambda: ReplayDialog(4),
    SecretDialog: lambda: SecretDialog("", "It is kept in the vault."),
    SubAgentDialog: lambda: SubAgentDialog(
        SubAgent(name="search", agent=AGENT, tools=TOOLS), AgentEditor(), AGENT, TOOLS, TOOL_LIST, MODELS
    ),
    SureDialog: lambda: SureDialog("Take back", "All of it?", "Nothing is left.", "Take back"),
    TermsDialog: lambda: TermsDialog("local", "Gemma", "Be kind."),
    TrustDialog: lambda: TrustDialog(
        GoalFile(file="/tmp/g.toml", goal=GOAL, agent=AGENT, tools=TOOLS, digest="d", trusted=False, grants=("x",))
    ),
    UnlockDialog: lambda: UnlockDialog("A key is wanted."),
    UntilDialog: lambda: UntilDialog(3),
}


def all_dialogs() -> set[type[QDialog]]:
    """Return each class of a dialog that the window has."""
    for found in pkgutil.walk_packages(ui.__path__, "workbench.ui."):
        importlib.import_module(found.name)
    return {each for each in _below(QDialog) if each.__module__.startswith("workbench.")} - {AskDialog}


def _below(kind: type[QDialog]) -> set[type[QDialog]]:
    below = set(kind.__subclasses__())
    return below.union(*(_below(each) for each in below))
