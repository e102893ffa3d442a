"""Models and the machine: provider keys, the local model's terms, servers found, health."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox

from workbench.domain.commands import AcceptTerms, SetKey
from workbench.domain.events import RunStarted
from workbench.domain.queries import Done, Health, HealthReport, ModelList, ModelRow
from workbench.domain.timeline_text import model_words
from workbench.ui.client import EngineClient
from workbench.ui.controllers.engine import EngineController
from workbench.ui.dialogs import KeyDialog, TermsDialog
from workbench.ui.main_window import MainWindow
from workbench.ui.open_run import OpenRun
from workbench.ui.panels import Panels
from workbench.ui.said import said
from workbench.ui.table_words import table_words
from workbench.ui.tasks import Tasks

translate = QCoreApplication.translate


class ModelsController:
    """Keeps the welcome page and the status bar up to date about models, and enters keys."""

    def __init__(
        self,
        window: MainWindow,
        client: EngineClient,
        tasks: Tasks,
        engine: EngineController,
        run: OpenRun,
        panels: Panels,
        make_room: Callable[[Callable[[str], object]], None],
    ) -> None:
        """`make_room` sees to where a key can be kept, and goes on with a sentence that says so."""
        self._window, self._client, self._tasks, self._engine = window, client, tasks, engine
        self._run, self._panels, self._make_room = run, panels, make_room
        engine.models_came.connect(self._models_came)
        run.opened.connect(self.show_model)
        run.grew.connect(self._run_grew)
        panels.welcome.terms_requested.connect(self.show_terms)
        panels.welcome.key_requested.connect(self.enter_key)
        panels.welcome.look_again_requested.connect(engine.ask_models)

    def enter_key(self, provider: str = "") -> None:
        """Ask for a provider, unless it is named, and for its key."""
        if provider:
            self._make_room(lambda where: self._ask_key(provider, where))
            return
        names = [row.model.rstrip("/") for row in self._rows("provider")]
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(translate("Models", "Provider key"))
        dialog.setLabelText(translate("Models", "Whose key?"))
        dialog.setComboBoxItems(names or ["openai", "anthropic"])
        dialog.setComboBoxEditable(True)
        dialog.textValueSelected.connect(lambda name: self.enter_key(name.strip().rstrip("/")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_local(self) -> None:
        """Show the local model's terms, or that it is ready, or what it lacks."""
        row = next(iter(self._rows("local")), None)
        if row is not None and row.terms and not row.ready:
            self.show_terms(row)
        elif row is not None:
            state = (
                translate("Models", "is ready.")
                if row.ready
                else translate("Models", "is not ready. {0}").format(said(row.why_not))
            )
            self._panels.notices.tell("info", f"{row.title} {state}", key="local model")
        else:
            self._panels.notices.tell("info", translate("Models", "No local model is installed."), key="local model")

    def show_terms(self, row: ModelRow) -> None:
        """Show a model's terms of use, to be accepted once."""
        dialog = TermsDialog(row.model, row.title, row.terms, self._window)
        dialog.accepted_terms.connect(self._accept)
        dialog.open()

    def show_health(self) -> None:
        """Show where things are kept and what is missing."""
        self._tasks.start(self._show_health())

    def show_model(self) -> None:
        """Say in the status bar which model works and whether it is ready."""
        started = self._run.started
        rows = self._engine.models.rows if self._engine.models else ()
        if started is not None:
            row = _row_of(started, rows)
            model = started.agent.model
            name = model_words(model)
            is_ready = row is not None and row.ready
            text = f"{name} ready" if is_ready else name
            self._panels.status.show_model(text, "good" if is_ready else "neutral", "" if name == model else model)
            return
        ready = next((row for row in rows if row.ready and row.kind != "provider"), None)
        self._panels.status.show_model(f"{ready.model} ready" if ready else "", "good")

    def _rows(self, kind: str) -> list[ModelRow]:
        return [row for row in (self._engine.models.rows if self._engine.models else ()) if row.kind == kind]

    def _models_came(self, models: ModelList) -> None:
        self._panels.welcome.show_models(models)
        self.show_model()

    def _run_grew(self, first: int) -> None:
        if first == 0:
            self.show_model()

    def _accept(self, model: str) -> None:
        self._tasks.start(self._do_accept(model))

    async def _do_accept(self, model: str) -> None:
        await self._client.do(AcceptTerms(model=model), Done)

    def _ask_key(self, provider: str, where: str) -> None:
        dialog = KeyDialog(provider, where, self._window)
        dialog.key_entered.connect(self._keep_key)
        dialog.open()

    def _keep_key(self, provider: str, key: str) -> None:
        self._tasks.start(self._do_keep(provider, key))

    async def _do_keep(self, provider: str, key: str) -> None:
        done = await self._client.do(SetKey(provider=provider, key=key), Done)
        self._panels.notices.tell(
            "info", translate("Models", "The key for {0} is kept.").format(provider), done.note, key="key"
        )

    async def _show_health(self) -> None:
        health = await self._client.ask(Health(), HealthReport)
        lines = [f"{'✓' if well else '✗'} {table_words(what)}: {said(says)}" for what, well, says in health.findings]
        box = QMessageBox(self._window)
        box.setWindowTitle(translate("Models", "Health"))
        box.setText(
            translate("Models", "All is well.")
            if all(well for _, well, _ in health.findings)
            else translate("Models", "Something is missing.")
        )
        places = translate("Models", "Home: {0}\nDatabase: {1}\nJournal: {2}").format(
            health.home, health.database, health.journal
        )
        confined = translate("Models", "Tools are confined by: {0}").format(
            said(health.confinement) or translate("Models", "nothing")
        )
        box.setInformativeText("\n".join([*lines, "", places, confined]))
        box.finished.connect(box.deleteLater)
        box.open()


def _row_of(started: RunStarted, rows: tuple[ModelRow, ...]) -> ModelRow | None:
    agent = started.agent
    exact = [row for row in rows if row.model == agent.model and row.base_url == agent.base_url]
    providers = [row for row in rows if row.kind == "provider" and not agent.base_url]
    return next(iter(exact + [row for row in providers if agent.model.startswith(row.model)]), None)
