"""The fields of one check, whatever its kind."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from workbench.domain.check_words import KINDS
from workbench.domain.checks import (
    AnyTest,
    Check,
    CommandTest,
    ExpressionTest,
    RubricTest,
    SchemaTest,
    SqlTest,
    TextTest,
    When,
)
from workbench.policy.expressions import trouble_with
from workbench.ui.said import said
from workbench.ui.table_words import table_words
from workbench.ui.widgets.forms import Form

translate = QCoreApplication.translate

FIELDS: dict[str, tuple[str, ...]] = {
    "file": ("file", "contains", "matches"),
    "text": ("contains", "matches"),
    "schema": ("file", "schema"),
    "sql": ("file", "query", "expects"),
    "command": ("program", "exit_code"),
    "expression": ("expression",),
    "rubric": ("criteria", "threshold", "model", "file"),
}
"""Those of each kind, in the order in which they show."""


class CheckForm(QWidget):
    """Edits one check.

    Signals:
        changed(): a field is another now
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {
            "file": (self.tr("File"), self.tr("within the work folder")),
            "contains": (self.tr("Contains"), self.tr("a text")),
            "matches": (self.tr("Matches"), self.tr("a regular expression")),
            "schema": (self.tr("JSON schema"), '{"type": "object", "required": ["total"]}'),
            "query": (self.tr("Query"), "SELECT count(*) FROM invoices"),
            "expects": (self.tr("Gives"), self.tr('as JSON: 12, "paid", [[1, 2], [3, 4]]; empty: at least one row')),
            "program": (self.tr("Program"), "pytest -q tests"),
            "exit_code": (self.tr("Exit code"), "0"),
            "expression": (self.tr("Expression"), "'total' in reply.text and run.cost < 0.5"),
            "criteria": (self.tr("Criteria"), self.tr("what a model judges by, in words")),
            "threshold": (self.tr("Least score"), self.tr("0 to 1; 0.7 where it is empty")),
            "model": (self.tr("Judge"), self.tr("a model; empty: the agent's own")),
        }
        self.when = QComboBox()
        self.when.setAccessibleName(self.tr("When it is looked at"))
        self.when.addItem(self.tr("at the end"), "end")
        self.when.addItem(self.tr("after each step"), "step")
        self.when.currentIndexChanged.connect(self.changed)
        self._form = Form(self)
        self.fields: dict[str, QLineEdit] = {}
        for name, (title, hint) in titles.items():
            field = self.fields[name] = QLineEdit()
            field.setAccessibleName(title)
            field.setPlaceholderText(hint)
            field.textEdited.connect(self.changed)
            self._form.addRow(title, field)
        self._form.addRow(self.tr("Looked at"), self.when)
        self._check = Check()
        self.show_check(None)

    def show_check(self, check: Check | None) -> None:
        """Show a check; None: there is none to edit."""
        self._check = check or Check()
        kind = self._check.kind
        texts = texts_of(self._check)
        for name, field in self.fields.items():
            shown = check is not None and name in FIELDS[kind]
            self._form.setRowVisible(field, shown)
            field.setText(texts.get(name, ""))
        self._form.setRowVisible(self.when, check is not None)
        self.when.blockSignals(True)
        self.when.setCurrentIndex(self.when.findData(self._check.when))
        self.when.blockSignals(False)

    def check(self) -> Check:
        """Return the check as it is typed. What has no field here stays as it was."""
        texts = {name: field.text() for name, field in self.fields.items()}
        when: When = self.when.currentData()
        return made(self._check, texts, when)

    def label(self, name: str) -> QLabel | None:
        """Return the label of a field."""
        label = self._form.labelForField(self.fields[name])
        return label if isinstance(label, QLabel) else None


def texts_of(check: Check) -> dict[str, str]:
    """Return what stands in the fields for a check."""
    match check.test:
        case None:
            return {"file": check.file, "contains": check.contains or "", "matches": check.matches or ""}
        case TextTest() as test:
            return {"contains": test.contains or "", "matches": test.matches or ""}
        case SchemaTest() as test:
            return {"file": test.file, "schema": test.schema}
        case SqlTest() as test:
            return {"file": test.file, "query": test.query, "expects": test.expects}
        case CommandTest() as test:
            line = shlex.join((test.program, *test.arguments)) if test.program else ""
            return {"program": line, "exit_code": str(test.exit_code) if test.exit_code else ""}
        case ExpressionTest() as test:
            return {"expression": test.expression}
        case RubricTest() as test:
            score = f"{test.threshold:g}" if test.threshold != RubricTest(criteria="").threshold else ""
            return {"criteria": test.criteria, "threshold": score, "model": test.model, "file": test.file}


def made(before: Check, texts: dict[str, str], when: When) -> Check:
    """Return the check that the fields come to; numbers that are none are as they are by themselves."""
    file = texts["file"].strip()
    contains, matches = texts["contains"] or None, texts["matches"] or None
    match before.test:
        case None:
            return Check(file=file, contains=contains, matches=matches, when=when)
        case TextTest():
            return Check(test=TextTest(contains=contains, matches=matches), when=when)
        case SchemaTest():
            return Check(test=SchemaTest(file=file, schema=texts["schema"]), when=when)
        case SqlTest():
            return Check(test=SqlTest(file=file, query=texts["query"], expects=texts["expects"]), when=when)
        case CommandTest() as old:
            words = _words(texts["program"])
            code = int(texts["exit_code"]) if re.fullmatch(r"-?\d{1,3}", texts["exit_code"].strip()) else 0
            test = CommandTest(
                program=words[0] if words else "", arguments=tuple(words[1:]), exit_code=code, seconds=old.seconds
            )
            return Check(test=test, when=when)
        case ExpressionTest():
            return Check(test=ExpressionTest(expression=texts["expression"]), when=when)
        case RubricTest() as old:
            rubric = RubricTest(
                criteria=texts["criteria"],
                threshold=_score(texts["threshold"]),
                model=texts["model"].strip(),
                file=file,
                base_url=old.base_url,
            )
            return Check(test=rubric, when=when)


def new_check(kind: str) -> Check:
    """Return an empty check of a kind."""
    tests: dict[str, AnyTest] = {
        "text": TextTest(),
        "schema": SchemaTest(schema=""),
        "sql": SqlTest(file="", query=""),
        "command": CommandTest(program=""),
        "expression": ExpressionTest(expression=""),
        "rubric": RubricTest(criteria=""),
    }
    return Check(test=tests.get(kind))


def needs_folder(check: Check) -> bool:
    """Say whether a check looks at the work folder."""
    return bool(texts_of(check).get("file")) or check.kind in ("file", "sql", "command")


def problem(check: Check) -> str:
    """Return what keeps a check from being looked at, in a sentence without its end; empty: nothing does."""
    texts = texts_of(check)
    required = {"file": "file", "schema": "schema", "sql": "query", "command": "program"}
    wanted = {**required, "expression": "expression", "rubric": "criteria"}.get(check.kind)
    if check.kind in ("file", "sql") and not texts["file"].strip():
        return translate("CheckForm", "needs the name of a file")
    if wanted is not None and not texts[wanted].strip():
        return translate("CheckForm", "needs its {0}").format(wanted)
    if check.test == TextTest():
        return translate("CheckForm", "needs a text or a pattern")
    path = PurePath(texts.get("file", ""))
    if path.is_absolute() or ".." in path.parts:
        return translate("CheckForm", "names a file that is not within the work folder")
    return _pattern_problem(texts.get("matches", "")) or _json_problem(texts) or _other_problem(check)


def _other_problem(check: Check) -> str:
    if isinstance(check.test, ExpressionTest) and (wrong := trouble_with(check.test.expression)):
        return translate("CheckForm", "can't be used. {0}").format(said(wrong).rstrip("."))
    if isinstance(check.test, RubricTest) and not 0 <= check.test.threshold <= 1:
        return translate("CheckForm", "needs a score from 0 to 1")
    return ""


def _pattern_problem(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        return translate("CheckForm", "has “{0}”, which is not a regular expression ({1})").format(pattern, error)
    return ""


def _json_problem(texts: dict[str, str]) -> str:
    for name in ("schema", "expects"):
        text = texts.get(name, "")
        try:
            if text.strip():
                json.loads(text)
        except (ValueError, RecursionError) as error:
            return translate("CheckForm", "has a {0} that is not JSON ({1})").format(
                table_words(KINDS["schema"]) if name == "schema" else translate("CheckForm", "result"), error
            )
    return ""


def _words(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:
        return line.split()


def _score(text: str) -> float:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return RubricTest(criteria="").threshold
