"""All of a grant but its permission and its number of calls, for the tool that is selected."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workbench.domain.tools import ToolGrant, ToolSpec
from workbench.policy.rates import parse_rate
from workbench.ui.scale import inset, px
from workbench.ui.widgets.compose import grant_texts as texts
from workbench.ui.widgets.compose.fields import TextArea
from workbench.ui.widgets.compose.grant_texts import BadLine
from workbench.ui.widgets.compose.rule_rows import RuleRows
from workbench.ui.widgets.parts import Heading, Note, Text


class GrantDetails(QWidget):
    """Edits the grant of one tool or pattern. What is typed stays, even while it is wrong.

    Signals:
        changed(): something is another now; `grant_with` or `problems` says what
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grant = ToolGrant()
        self._is_filling = False
        self.name = ""
        self.title = Heading(self.tr("No tool is selected"))
        self.hint = Text(self.tr("Select a tool or a rule above to say how far it may go."), dim=True)
        self.rate = QLineEdit()
        self.rate.setPlaceholderText(self.tr("any; 5/minute, 100/hour, 10/30s"))
        self.rate.setAccessibleName(self.tr("Rate"))
        self.hosts = QLineEdit()
        self.hosts.setPlaceholderText(self.tr("none; example.org, *.example.org, 127.0.0.1:8080"))
        self.hosts.setAccessibleName(self.tr("Hosts that it may connect to"))
        self.trusted = QCheckBox(self.tr("Nobody else can write what it returns"))
        self.trusted.setToolTip(self.tr("Its results are then trusted: what decides where calls go may come from them"))
        self.rules = RuleRows()
        self.sources = TextArea(self.tr("Who may have written an argument"), self.tr("path = goal, person"), 2)
        self.secrets = TextArea(self.tr("Secrets"), self.tr("token = the name under which it is kept"), 2)
        self.settings = TextArea(self.tr("Settings of the tool"), self.tr('programs = ["ls", "cat"]'), 2)
        for area in (self.sources, self.secrets, self.settings):
            area.setMaximumHeight(4 * area.fontMetrics().lineSpacing())
        self.trouble = Note("bad")
        self._lay_out()
        self._connect()
        self.show_grant("", None, None)

    def _lay_out(self) -> None:
        self._form = QWidget()
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Rate: at most so many calls in a time"), self.rate),
            (self.tr("Rules on arguments; the first that fits decides"), self.rules),
            (self.tr("Who may have written an argument"), self.sources),
            (self.tr("Hosts that it may connect to"), self.hosts),
            (self.tr("Secrets, and the names under which they are kept"), self.secrets),
            (self.tr("Settings that its plugin reads"), self.settings),
        )
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(px(4))
        for title, field in fields:
            label = Text(title)
            label.setBuddy(field)
            form.addWidget(label)
            form.addWidget(field)
        form.addWidget(self.trusted)
        column = QVBoxLayout(self)
        column.setContentsMargins(inset(8, 6, 6, 0))
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.trouble)
        column.addWidget(self._form)
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self.rate, self.hosts):
            line.textChanged.connect(self._edited)
        for area in (self.sources, self.secrets, self.settings):
            area.textChanged.connect(self._edited)
        self.trusted.toggled.connect(self._edited)
        self.rules.changed.connect(self._edited)

    def show_grant(self, name: str, grant: ToolGrant | None, spec: ToolSpec | None) -> None:
        """Show a tool's grant; None: it has none of its own, so there is nothing to edit."""
        self.name = name if grant is not None else ""
        self._grant = grant or ToolGrant()
        self._is_filling = True
        self.title.setText(self.tr("How far {0} may go").format(name) if name else self.tr("No tool is selected"))
        self.hint.show_text(self._hint(name, grant, spec))
        self.hint.setVisible(bool(self.hint.whole))
        self._form.setVisible(grant is not None)
        self.rate.setText(self._grant.rate)
        self.hosts.setText(texts.hosts_text(self._grant.hosts))
        self.trusted.setChecked(self._grant.trusted)
        self.rules.show_rules(self._grant.rules)
        self.sources.setPlainText(texts.lists_text(self._grant.sources))
        self.secrets.setPlainText(texts.pairs_text(self._grant.secrets))
        self.settings.setPlainText(texts.settings_text(self._grant.settings))
        self._is_filling = False
        self._tell()

    def _hint(self, name: str, grant: ToolGrant | None, spec: ToolSpec | None) -> str:
        if not name:
            return self.tr("Select a tool or a rule above to say how far it may go.")
        if grant is None:
            return self.tr("Choose a permission of its own above first; so far another rule, or none, decides.")
        if spec is not None and spec.secrets:
            return self.tr("It needs the secrets {0}.").format(", ".join(spec.secrets))
        return ""

    def grant_with(self, grant: ToolGrant) -> ToolGrant:
        """Return a grant with what is typed soundly; permission and calls stay, and what is typed wrongly."""
        for _, read in self._reads():
            try:
                grant = read(grant)
            except BadLine:
                continue
        return grant

    def problems(self) -> list[str]:
        """Return what is wrong with what is typed, one sentence each."""
        found = []
        for title, read in self._reads():
            try:
                read(self._grant)
            except BadLine as bad:
                found.append(self.tr("{0}, {1}: {2}").format(self.name, title, bad))
        return found if self.name else []

    def _reads(self) -> tuple[tuple[str, Callable[[ToolGrant], ToolGrant]], ...]:
        """Each field's title, and what puts its value into a grant. They raise `BadLine`."""
        return (
            (self.tr("rate"), lambda grant: replace(grant, rate=self._rate())),
            (self.tr("rules"), lambda grant: replace(grant, rules=self.rules.rules())),
            (
                self.tr("sources"),
                lambda grant: replace(grant, sources=texts.read_lists(self.sources.toPlainText())),
            ),
            (self.tr("hosts"), lambda grant: replace(grant, hosts=texts.read_hosts(self.hosts.text()))),
            (
                self.tr("secrets"),
                lambda grant: replace(grant, secrets=texts.read_pairs(self.secrets.toPlainText())),
            ),
            (
                self.tr("settings"),
                lambda grant: replace(grant, settings=texts.read_settings(self.settings.toPlainText())),
            ),
            (self.tr("trust"), lambda grant: replace(grant, trusted=self.trusted.isChecked())),
        )

    def _rate(self) -> str:
        rate = self.rate.text().strip()
        if rate and parse_rate(rate) is None:
            raise BadLine(self.tr("“{0}” is no rate: write 5/minute, 100/hour or 10/30s.").format(rate))
        return rate

    def _edited(self) -> None:
        if not self._is_filling:
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        self.trouble.say("", "\n".join(self.problems()))
