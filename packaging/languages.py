"""Bring the languages up to date: `.venv/bin/python packaging/languages.py`. Says how much of each is translated.

Reads all texts of the window into `workbench.ts`, the template, and into each `workbench_xx.ts`, whose translations
stay; makes the `.qm` files that the window loads. `--check` changes nothing and only says how things stand.
"""

from __future__ import annotations

import ast
import json
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "workbench" / "ui"
FOLDER = ROOT / "resources" / "languages"
TOOLS = Path(PySide6.__file__).parent
CODED = "en"
SENTENCES = "sentences.json"
"""What the window knows sentences from below by; the same for all languages."""

TABLES: dict[str, tuple[str, ...]] = {
    "ui/tour.py": ("WORDS",),
    "ui/dialogs/quit.py": ("WORK",),
    "ui/widgets/arguments/words.py": ("KINDS", "BOUNDS", "WRONG", "TYPES"),
    "ui/widgets/settings/offered.py": ("GROUPS", "OFFERED", "PRIVACY"),
    "ui/widgets/settings/storage.py": ("PARTS",),
    "ui/controllers/settings.py": ("KINDS",),
    "ui/controllers/timeline_tools.py": ("_WORDS",),
    "ui/why_not.py": ("_ALL", "_CHANGES"),
    "ui/words.py": ("_STATUS",),
    "ui/controllers/auditing.py": ("_KINDS",),
    "ui/controllers/composing.py": ("KINDS",),
    "ui/controllers/forking.py": ("_GO_WORDS",),
    "ui/controllers/palette.py": ("HINT",),
    "ui/controllers/pressing.py": ("_PART",),
    "ui/widgets/debugging/plan_dialog.py": ("MODE_WORDS",),
    "ui/widgets/comparing/page.py": ("_TITLES",),
    "ui/widgets/models/connection_details.py": ("_KINDS", "_WHERE"),
    "ui/widgets/timeline/lane_bars.py": ("NAMES",),
    "ui/widgets/timeline/painting.py": ("STATES",),
    "domain/audit_text.py": ("OUTCOMES", "ALLOWED_BY"),
    "domain/breakpoints.py": ("WHERE_WORDS",),
    "domain/check_words.py": ("KINDS",),
    "domain/event_parts.py": ("Phase", "StopReason"),
    "domain/inbox.py": ("KINDS",),
    "policy/suitability.py": ("QUESTIONS",),
    "domain/timeline_text.py": ("STATUS_WORDS",),
}
"""Tables of texts that are looked up with `table_words` when they are shown."""
ALONE = (
    "Steps",
    "Tokens",
    "Cost",
    "Seconds",
    "run",
    "fork",
    "asks you",
    "proposed",
    "asked",
    "approved",
    "started",
    "cut off",
    "done",
    "empty",
    "length",
    "filter",
    "denied",
    "failed",
    "Retries",
    "Agents",
    "repair",
    "go on",
    "tool set",
    "goal",
    "agent",
    "model",
    "keep all",
    "sliding",
    "summarise",
    "retrieve",
    "decompose",
    "high",
    "normal",
    "low",
    "added",
    "changed",
    "deleted",
    "database",
    "keyring",
    "secrets",
    "walls",
    "tools",
    "local model",
    "connections",
    "audit",
    "backups",
    "memory",
    "disk",
    "plugins",
    "settings",
    "Outcome",
    "Allowed by",
    "Because",
    "Tool",
    "When",
    "Verdict",
    "Decision",
    "Edit",
    "Secrets lent",
    "Taken out",
    "Connection",
    "Files changed",
    "Reads like injection",
    "Sessions and traces (*.workbench *.json *.jsonl);;All files (*)",
)
"""Texts that are looked up so, and stand by themselves."""


def texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of all that the window says: where it is said, in tables, in the registry of actions."""
    from workbench.settings.schema import Settings, setting_rows
    from workbench.ui.dock_names import DOCK_NAMES
    from workbench.ui.fixed_keys import FIXED_KEYS
    from workbench.ui.menus import ACTIONS, MENUS

    for text in (*MENUS, *(dock.title for dock in DOCK_NAMES)):
        yield "Actions", text
    for spec in ACTIONS:
        yield from (("Actions", text) for text in (spec.text, spec.tip, spec.within) if text)
    for place, keys in FIXED_KEYS.items():
        yield "Keys", place
        yield from (("Keys", what) for _, what in keys)
    for name, tables in TABLES.items():
        yield from (("Tables", text) for text in _of_table(ROOT / "workbench" / name, tables))
    for file in sorted((UI / "itemmodels").glob("*.py")):
        yield from (("Tables", text) for text in _of_table(file, ("columns",)))
    for row in setting_rows(Settings()):
        yield from (("Tables", text) for text in (row.title, row.description))
    yield from (("Tables", text) for text in ALONE)
    for file in sorted(UI.rglob("*.py")):
        yield from _said(ast.parse(file.read_text()), "")
    yield from (("Said", text) for text in below())


@cache
def below(what: str = "sentences") -> tuple[str, ...]:
    """Return what the rooms below the window say and the window shows, as `sentences.py` reads it in the source."""
    return tuple(runpy.run_path(str(Path(__file__).with_name("sentences.py")))[what]())


def numbered() -> Iterator[tuple[str, str]]:
    """Yield context and text of all that has a number, which languages have several forms for."""
    for file in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "plural":
                context, text = (ast.literal_eval(each) for each in node.args[:2])
                yield context, text


def _said(node: ast.AST, kind: str) -> Iterator[tuple[str, str]]:
    """Yield what is said within a node; `kind` is the class that it stands in, where `tr` looks its texts up."""
    if isinstance(node, ast.ClassDef):
        kind = node.name
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if called in ("translate", "QT_TRANSLATE_NOOP") and len(words) >= 2:
            yield words[0], words[1]
        elif called == "tr" and words:
            yield kind, words[0]
    for child in ast.iter_child_nodes(node):
        yield from _said(child, kind)


def _of_table(file: Path, names: tuple[str, ...]) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        if value is None or not any(isinstance(each, ast.Name) and each.id in names for each in targets):
            continue
        keys = {id(key) for each in ast.walk(value) if isinstance(each, ast.Dict) for key in each.keys}
        for each in ast.walk(value):
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value and id(each) not in keys:
                yield each.value


def template(into: Path, *, language: str = "", plurals: bool = False) -> Path:
    """Read all texts into a file of translations; what it has translated stays. Returns the file."""
    with tempfile.TemporaryDirectory() as passing:
        table = Path(passing, "tables.py")
        lines = [f"QT_TRANSLATE_NOOP({context!r}, {text!r})" for context, text in dict.fromkeys(texts())]
        # One list for lupdate, whose own reading of Python passes over many a call, and every number in a variable.
        lines += [f"QCoreApplication.translate({context!r}, {text!r}, None, 2)" for context, text in numbered()]
        table.write_text("\n".join(lines))
        command = [str(TOOLS / "lupdate"), str(table), "-ts", str(into), "-no-obsolete", "-locations", "none"]
        command += ["-target-language", language] if language else []
        command += ["-pluralonly"] if plurals else []
        subprocess.run(command, check=True, capture_output=True)
    return into


def release(file: Path, into: Path) -> Path:
    """Make what the window loads of a file of translations. Returns it."""
    subprocess.run([str(TOOLS / "lrelease"), "-silent", str(file), "-qm", str(into)], check=True, capture_output=True)
    return into


def pairs(file: Path) -> Iterator[tuple[str, str]]:
    """Yield each text of a file of translations with how it is said; empty: not yet. Several forms stand together."""
    for message in ElementTree.fromstring(file.read_bytes()).iter("message"):  # noqa: S314  # our own file
        found = message.find("translation")
        forms = [] if found is None or found.get("type") == "unfinished" else [found, *found.iter("numerusform")]
        yield message.findtext("source") or "", "".join((form.text or "").strip("\n ") for form in forms)


def places(text: str) -> set[str]:
    """Return the places for values in a text: `{0}`, `%n`."""
    return set(re.findall(r"\{\w*[^{}\s]*\}|%n", text))


def missing(file: Path) -> tuple[list[str], int]:
    """Return the texts of a file that are not said yet, and how many texts there are."""
    said = list(pairs(file))
    return [text for text, words in said if not words], len(said)


def main(arguments: list[str]) -> int:
    """Do what the top of this file says."""
    check = "--check" in arguments
    with tempfile.TemporaryDirectory() as passing:
        folder = Path(passing) if check else FOLDER
        if check:
            shutil.copytree(FOLDER, folder, dirs_exist_ok=True)
        template(folder / "workbench.ts")
        (folder / SENTENCES).write_text(json.dumps(below(), ensure_ascii=False, indent=0) + "\n")
        for file in sorted(folder.glob("workbench_*.ts")):
            language = file.stem.removeprefix("workbench_")
            template(file, language=language, plurals=language == CODED)
            release(file, file.with_suffix(".qm"))
            lacking, number = missing(file)
            sys.stdout.write(f"{language}: {number - len(lacking)} of {number} texts\n")
            sys.stdout.writelines(f"    {each}\n" for each in lacking if "--list" in arguments)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
