"""Finds the sentences that the rooms below the window make and the window shows: each as a pattern with places.

Those rooms speak English and know no Qt; what they say is recorded, logged and printed so. The window looks a sentence
up as it came (`workbench/ui/said.py`): by its pattern, `{0} can't be read: {1}.`, whose values are carried over. A
place that may hold a sentence of ours in its turn, such as another error, is written `{1:said}`.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "workbench"
ROOMS = (
    "debug",
    "domain",
    "driver",
    "engine",
    "policy",
    "providers",
    "service",
    "settings",
    "store",
    "telemetry",
    "tools",
)
SAYS: dict[str, tuple[int, ...]] = {
    "GoalFileError": (3, 4),
    "ModelError": (1, 2),
    "ToolError": (1, 2),
}
"""Known errors, with the places of what they say: those that have others than the first two."""
NAMED = ("message", "todo", "text", "why", "what", "instead", "trouble")
"""Arguments that hold what is said, also where it is no whole sentence."""
WRAPS = re.compile(
    r"error|failed|refused|refusal|why|troubles?|wrong|said|reason|unfit|problem|bad|message|todo|evidence|lost|says|how|what|where|now"
)
"""What a value is called that is a sentence or a word of ours itself."""
NEITHER = frozenset(
    {
        "domain/delegating.py",
        "engine/abilities.py",
        "engine/context.py",
        "engine/memory_tools.py",
        "engine/rubrics.py",
        "engine/summaries.py",
        "providers/constrained.py",
        "providers/examples.py",
        "providers/few_shot.py",
        "settings/schema.py",
        "telemetry/dialects.py",
    }
)
"""Files in which only known errors count: the rest is for models or for other programs, or stands in a table."""
PHRASES: dict[str, str] = {
    "debug": "audit compare fsck fsck_calls oversight retelling",
    "domain": "audit_text backups check_words event_parts timeline_changes timeline_context"
    " timeline_evaluation timeline_fold timeline_oversight",
    "driver": "checking performing windowing",
    "engine": "command_checks oversight returning surgery troubles wording",
    "policy": "anomalies arguments expressions injection limits pipeline redacting secret_rules sub_agents suitability",
    "providers": "breaker chain chunks connecting downloading local_model local_process scripted_model trying weights",
    "service": "alarms auditing backing_up baselines connecting hubbing peeking plugins policies remembering runs"
    " secret_keeping servers settling setup workbench",
    "settings": "connection_files connection_tables goal_files grant_files grants keyrings memory_files"
    " oversight_files server_files sub_agent_files toml_tables",
    "store": "backup_loss faults folder_applying folder_comparing folder_files folder_scan folder_secrets header"
    " importing opening restoring session_file",
    "tools": "catalogue checks connection discovery environments host inspected installing listing manifests pip"
    " probing process server_words servers",
}
"""Files, by room, in which also pieces of sentences count: they stand in others, or as lines of their own."""
FOREIGN = re.compile(
    r"%[sd]|_ |_$|-$|^asyncio\.|^Bearer |^Cannot |^Could not decode|^Requirement already|^No matching distribution"
)
"""What no person reads: lines of our log, beginnings of keys, and what other programs say, to be compared with."""
GLUE = re.compile(r"\b(a|an|the|its|is|are|was|of|to|by|in|on|at|for|from|not|no|that|as|and|this|has|it)\b")
"""Words of which a piece of a sentence that is longer has one, and a list of words has none."""
MOST = 24
"""So many patterns of one text at most: what has more choices in it is left as a value."""

Part = str | bool
"""A piece of a pattern: what stands there, or a place for a value; True: the value may be a sentence of ours."""
Form = tuple[Part, ...]


def sentences() -> list[str]:
    """Return the patterns of all sentences, in the order of the source, each once."""
    found = (pattern(form) for file in _files() for _, form in _of_file(file))
    return [text for text in dict.fromkeys(found) if _tells(text)]


def unread() -> Iterator[str]:
    """Yield the known errors of which no text can be read in the source: they hand on what another room said."""
    for file in _files():
        reader = _Reader(file)
        for call in reader.errors():
            if not any(list(reader.forms(each)) for each in _given(call)):
                yield f"{file.relative_to(ROOT)}: {ast.unparse(call)}"


def pattern(form: Form) -> str:
    """Return a form with its places counted: neighbours without a word between them are one place."""
    text, count, before = "", 0, False
    for part in form:
        if isinstance(part, str):
            text, before = text + part, before and not part
        elif not before:
            text, count, before = text + (f"{{{count}:said}}" if part else f"{{{count}}}"), count + 1, True
    return text


def _files() -> list[Path]:
    return [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]


def _of_file(file: Path) -> Iterator[tuple[int, Form]]:
    """Yield what known errors say, and all that reads as a sentence, with its line."""
    reader = _Reader(file)
    for call in reader.errors():
        for given in _given(call):
            yield from ((call.lineno, form) for form in reader.forms(given))
    if str(file.relative_to(ROOT)) in NEITHER:
        return
    is_said = _is_piece if file.stem in PHRASES.get(file.parent.name, "").split() else _is_sentence
    for node in reader.texts():
        yield from ((node.lineno, form) for form in reader.forms(node) if is_said(pattern(form)))
    for node in reader.named():
        yield from ((node.lineno, form) for form in reader.forms(node) if _is_phrase(pattern(form)))
    for node in reader.badges():
        yield from ((node.lineno, form) for form in reader.forms(node) if len(form) == 1 or _is_long(pattern(form)))


def _given(call: ast.Call) -> list[ast.expr]:
    places = SAYS.get(_called(call), (0, 1))
    return [
        *(each for place, each in enumerate(call.args) if place in places),
        *(each.value for each in call.keywords if each.arg in ("message", "todo")),
    ]


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_sentence(text: str) -> bool:
    """Say whether a text reads as a whole sentence."""
    return bool(re.match(r"[A-Z`'{]", text) and re.search(r"[.!?:]['`)]?$", text)) and _is_phrase(text)


def _is_piece(text: str) -> bool:
    """Say whether a text reads as a sentence or as a piece of one that can be told from others."""
    if _is_sentence(text):
        return True
    own = re.sub(r"\{\d[^}]*\}|`[^`]*`", "", text)
    is_words = " " in text.strip() and re.search(r"[a-z]{2,}", own) and not FOREIGN.search(text)
    is_list = re.fullmatch(r"[a-z]+( [a-z]+){3,} ?", text) and (len(text) > 300 or not GLUE.search(text))
    is_code = re.search(r"\n|\\|\{[a-z]+\}|^[^A-Za-z“\"`{(]|^[{(]\D|SELECT|PRAGMA|\[\{|^[\w.]+ = \S+$|=\"", text)
    return bool(_is_long(text) and is_words and not is_list and not is_code)


def _is_long(text: str) -> bool:
    """Say whether enough of a text is words of ours to tell it from others."""
    own = re.sub(r"\{\d[^}]*\}|`[^`]*`|\s", "", text)
    return len(own) >= 6


def _is_phrase(text: str) -> bool:
    """Say whether a text is more than a name."""
    own = re.sub(r"\{\d[^}]*\}|`[^`]*`", "", text)
    return " " in text and len(re.findall(r"[A-Za-z]{2,}", own)) > 1 and not re.search(r"\{[a-z]+\}", own)


def _tells(text: str) -> bool:
    """Say whether anything in a text can be said in another language: it has a word beside its values and its code."""
    return bool(re.search(r"[A-Za-z]{2,}", re.sub(r"\{\d[^}]*\}|`[^`]*`|https?://\S+", "", text)))


@cache
def known_errors() -> frozenset[str]:
    """Return the names of all known errors, read from their tree."""
    names = {"WorkbenchError"}
    for node in ast.parse((ROOT / "domain" / "errors.py").read_text()).body:
        if isinstance(node, ast.ClassDef) and any(
            isinstance(each, ast.Name) and each.id in names for each in node.bases
        ):
            names.add(node.name)
    return frozenset(names)


@cache
def _constants(file: Path) -> dict[str, ast.expr]:
    """Return the texts that a file names, and those that it takes from other files of ours."""
    found: dict[str, ast.expr] = {}
    if not file.is_file():
        return found
    for node in ast.parse(file.read_text()).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found[name] = value
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("workbench."):
                theirs = _constants(ROOT.parent / (module.replace(".", "/") + ".py"))
                found |= {each.asname or each.name: theirs[each.name] for each in names if each.name in theirs}
            case _:
                pass
    return {name: value for name, value in found.items() if _is_text(value)}


def _is_text(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _is_text(left) and _is_text(right)
        case _:
            return False


def _is_counted(node: ast.expr) -> bool:
    """Say whether it is a word with its number, `3 calls`."""
    match node:
        case ast.Call(func=ast.Name(id="_plural" | "_count"), args=[_, ast.Constant(value=str())]):
            return True
        case _:
            return False


class _Reader:
    """Reads the texts of one file, each choice in them as a form of its own."""

    def __init__(self, file: Path) -> None:
        self._tree = ast.parse(file.read_text())
        self._names = _constants(file)
        self._within: dict[int, int] = {}
        """Of each node: its function."""
        self._given: dict[tuple[int, str], list[ast.Assign]] = {}
        """What names are given, by function and name."""
        self._nodes: list[tuple[ast.AST, ast.AST]] = []
        """All nodes, each with the one that it stands in."""
        self._walk(self._tree, 0)

    def _walk(self, node: ast.AST, function: int) -> None:
        for child in ast.iter_child_nodes(node):
            self._nodes.append((child, node))
            self._within[id(child)] = function
            if isinstance(child, ast.Assign):
                for name in (each.id for each in child.targets if isinstance(each, ast.Name)):
                    self._given.setdefault((function, name), []).append(child)
            self._walk(child, id(child) if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else function)

    def errors(self) -> Iterator[ast.Call]:
        """Yield the calls that make a known error."""
        names = known_errors()
        for node, _ in self._nodes:
            if isinstance(node, ast.Call) and _called(node) in names:
                yield node

    def texts(self) -> Iterator[ast.expr]:
        """Yield the outermost texts: no docstring, no key, no piece of another text."""
        for node, above in self._nodes:
            if isinstance(above, ast.Expr | ast.JoinedStr | ast.BinOp | ast.Subscript):
                continue
            if isinstance(above, ast.Attribute) and above.attr == "split":
                continue
            if isinstance(node, ast.expr) and _is_text(node):
                yield node

    def named(self) -> Iterator[ast.expr]:
        """Yield what is handed over under a name that stands for words to a person."""
        for node, _ in self._nodes:
            if isinstance(node, ast.Call) and _called(node) != "filterwarnings":
                yield from (each.value for each in node.keywords if each.arg in NAMED)

    def badges(self) -> Iterator[ast.expr]:
        """Yield the words of small signs beside a row, which may be single ones."""
        for node, _ in self._nodes:
            if isinstance(node, ast.Call) and _called(node) == "Badge":
                yield from (each.value for each in node.keywords if each.arg == "text")

    def forms(self, node: ast.expr, depth: int = 0) -> Iterator[Form]:
        """Yield the forms of a text; none where it is no text that can be read here."""
        for leaf in self._choices(node, depth):
            match leaf:
                case ast.Constant(value=str(text)):
                    yield (text,)
                case ast.JoinedStr(values=values):
                    yield from _product([self._pieces(each, depth + 1) for each in values])
                case ast.Call(args=[_, ast.Constant(value=str(word))]) if _is_counted(leaf):
                    yield from ((False, f" {word}"), (False, f" {word}s"))
                case ast.BinOp(left=left, op=ast.Add(), right=right):
                    yield from _product([self._pieces(left, depth + 1), self._pieces(right, depth + 1)])
                case _:
                    pass

    def _choices(self, node: ast.expr, depth: int) -> Iterator[ast.expr]:
        """Yield what a text may be: both ends of a choice, and what a name stands for."""
        match node:
            case ast.IfExp(body=body, orelse=other):
                yield from self._choices(body, depth)
                yield from self._choices(other, depth)
            case ast.BoolOp(values=values) | ast.Subscript(value=ast.Dict(values=values)):
                for each in values:
                    yield from self._choices(each, depth)
            case ast.Call(func=ast.Attribute(value=value, attr="strip" | "rstrip" | "lstrip")):
                yield from self._choices(value, depth)
            case ast.Name(id=name) if depth < 4 and (values := self._values(node, name)):
                for each in values:
                    yield from self._choices(each, depth + 1)
            case _:
                yield node

    def _pieces(self, node: ast.expr, depth: int) -> list[Form]:
        """Return the forms of a piece of a text; where it can't be read, wholly or in part, also a place for it."""
        value, is_plain = node, True
        if isinstance(node, ast.FormattedValue):
            value, is_plain = node.value, node.format_spec is None and node.conversion == -1
        found = list(self.forms(value, depth)) if is_plain else []
        leaves = [] if found and depth > 4 else list(self._choices(value, depth))
        if not found or not all(_is_text(each) or _is_counted(each) for each in leaves):
            name = re.sub(r"\W+$", "", ast.unparse(value)).rpartition(".")[2].rpartition("(")[2]
            found.append((is_plain and bool(WRAPS.fullmatch(name)),))
        return found

    def _values(self, node: ast.AST, name: str) -> list[ast.expr]:
        """Return what a name may stand for: what its function gave it before, else a constant."""
        line = getattr(node, "lineno", 0)
        given = self._given.get((self._within.get(id(node), 0), name), ())
        here = [each.value for each in given if (each.end_lineno or 0) < line]
        return here or ([self._names[name]] if name in self._names else [])


def _product(choices: Sequence[list[Form]]) -> Iterator[Form]:
    """Yield each way to go through the choices; where there are too many, those with more than one are values."""
    count = 1
    for each in choices:
        count *= len(each)
    if count > MOST:
        choices = [each if len(each) == 1 else [(True,)] for each in choices]
    for chosen in itertools.product(*choices):
        yield tuple(part for form in chosen for part in form)
