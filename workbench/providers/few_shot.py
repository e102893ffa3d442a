"""Tools for models that know none: a transcript with examples, which the model carries on by a line. Pure."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from workbench.domain.errors import ModelError
from workbench.domain.messages import ModelRequest, PromptCall, PromptMessage, RawCall
from workbench.domain.tools import ToolSpec
from workbench.providers.examples import EXAMPLES, Example
from workbench.providers.grammar import grammar_for

_RESULT_CHARACTERS = 3_000
DONE = "Done: "
"""What a final answer begins with."""
_MOST_EXAMPLES = 6
_MOST_NAMES = 60
_CALLS_BEFORE_GIVING_UP = 6
_FILE = r"(?:[\w-]+/)*[\w-]*(?:\.[A-Za-z]\w{0,7})+(?![\w/])"
_NAME = re.compile(rf"(?<![\w./-]){_FILE}|(?<=file )[\w-]*[A-Z][\w-]*(?![\w.])")
"""A path with an ending; after the word file also a capital word, such as LICENSE."""
_INTO = r"(?:\b(?:to|into)|\b(?:save|put|store|write|keep)\b[^.;?!]*\bin) (?:(?:the|a) (?:new )?file )?"
_POSING = re.compile(
    r"^(?=\s*(?:(?:Task|Result|Done|Tools)\s*:|[a-z_]+(?:\.[a-z_]+)?\s*\{))", re.MULTILINE | re.IGNORECASE
)
"""Where a line begins that could be taken for the transcript's own."""
_WANTED = re.compile(rf"{_INTO}({_FILE})", re.IGNORECASE)
"""A file that something is to be put into."""


def prompt_for(request: ModelRequest) -> str:
    """Return the text that the model carries on."""
    parts = [_introduction(request.tools)]
    parts += [_example(example) for example in examples_for(_task(request.messages), request.tools)]
    parts.append(_transcript(request.messages))
    return "\n\n".join(parts)


def _introduction(tools: Sequence[ToolSpec]) -> str:
    lines = ["A helper carries out tasks. It calls one tool at a time, and writes Done when the task is finished."]
    return "\n".join([*lines, "Tools:", *(_signature(tool) for tool in tools)]) if tools else lines[0]


def _signature(tool: ToolSpec) -> str:
    names = ", ".join(json.loads(tool.schema or "{}").get("properties", {}))
    return f"{tool.name}({names}): {tool.description.split(chr(10))[0]}"


def examples_for(task: str, tools: Iterable[ToolSpec]) -> list[Example]:
    """Return the examples that call nothing but these tools and are most like the task; the one most like it last."""
    names = {tool.name for tool in tools}
    fitting = [example for example in EXAMPLES if _called(example) <= names]
    wanted = _words(task)
    return sorted(fitting, key=lambda example: _likeness(wanted, _words(example[0])))[-_MOST_EXAMPLES:]


def _called(example: Example) -> set[str]:
    return {line.partition(" ")[0] for line in example[1:-1:2]}


def _words(text: str) -> frozenset[str]:
    """Words, pairs of them, and the first one, which tells best what is to be done first."""
    words = re.findall(r"[a-z]+", text.lower())
    return frozenset([*words, *(" ".join(pair) for pair in pairwise(words)), *(f"^{word}" for word in words[:1])])


def _likeness(wanted: frozenset[str], words: frozenset[str]) -> float:
    """Shared words, each the more telling the fewer examples have it."""
    shared = sum(_TELLING[word] for word in sorted(wanted & words))
    return shared / math.sqrt(sum(_TELLING[word] for word in sorted(words)))


_OF_EXAMPLES = [_words(example[0]) for example in EXAMPLES]
_TELLING = {
    word: math.log(1 + len(EXAMPLES) / sum(word in words for words in _OF_EXAMPLES)) ** 2
    for word in frozenset[str]().union(*_OF_EXAMPLES)
}


def known_names(request: ModelRequest) -> Mapping[str, Sequence[str]]:
    """Return what each tool may be pointed at; nothing where the task names no file.

    A small model easily makes names up, reads what it should write, writes over what it should read, or reads the same
    thing for ever. So where the task names files, it chooses among names that stand in the task or in a result; what
    the task wants written is not read before, nothing else is written over, and nothing is read twice in a row.
    """
    task = _task(request.messages)
    if not _NAME.search(task):
        return {}
    texts = (message.text for message in request.messages if message.role in ("user", "tool"))
    found = list(dict.fromkeys(match.group() for text in texts for match in _NAME.finditer(text)))[:_MOST_NAMES]
    wanted, missing = wanted_files(task), missing_files(request)
    seen = _since_last_change(request)
    known: dict[str, Sequence[str]] = {}
    for tool in request.tools:
        if tool.effect == "pure":
            used = " ".join(call.arguments for call in seen if call.tool == tool.name)
            known[tool.name] = [name for name in found if name not in missing and json.dumps(name) not in used]
        else:
            known[tool.name] = wanted if wanted and _takes_content(tool) else found
    return known


def wanted_files(task: str) -> list[str]:
    """Return the files that a task wants something put into."""
    return list(dict.fromkeys(match.group(1) for match in _WANTED.finditer(task)))


def missing_files(request: ModelRequest) -> list[str]:
    """Return the files that the task wants written and that no call has named yet."""
    used = " ".join(call.arguments for message in request.messages for call in message.calls)
    return [name for name in wanted_files(_task(request.messages)) if json.dumps(name) not in used]


def _since_last_change(request: ModelRequest) -> list[PromptCall]:
    pure = {tool.name for tool in request.tools if tool.effect == "pure"}
    calls = [call for message in request.messages for call in message.calls]
    changed = [place for place, call in enumerate(calls) if call.tool not in pure]
    return calls[changed[-1] + 1 :] if changed else calls


def _takes_content(tool: ToolSpec) -> bool:
    """Whether a call says more than where."""
    return bool(set(json.loads(tool.schema or "{}").get("required", ())) - set(tool.sinks))


def _task(messages: Sequence[PromptMessage]) -> str:
    return next((message.text for message in messages if message.role == "user"), "")


def _example(example: Example) -> str:
    lines = [f"Task: {example[0]}"]
    for place, line in enumerate(example[1:]):
        lines.append(line if place % 2 == 0 else f"Result: {line}")
    return "\n".join(lines)


def _transcript(messages: Sequence[PromptMessage]) -> str:
    lines: list[str] = []
    for message in messages:
        if message.role == "tool":
            lines.append(f"Result: {_result(message)}")
        elif message.role == "assistant":
            lines += [f"{call.tool} {call.arguments}" for call in message.calls] or [DONE + message.text]
        elif message.role == "user":
            lines.append(f"Task: {message.text}")
    return "\n".join(lines) + "\n"


def _result(message: PromptMessage) -> str:
    """A result; in text by strangers, a line that poses as a line of the transcript is marked."""
    text = message.text[:_RESULT_CHARACTERS].rstrip()
    return _POSING.sub("│ ", text) if message.apart else text


def grammar_of(request: ModelRequest) -> str:
    """Return the grammar that the model's line has to fit.

    While the task names a file to be written that no call has named, the model has to go on, for a few calls.
    """
    calls = sum(len(message.calls) for message in request.messages)
    must_go_on = calls < _CALLS_BEFORE_GIVING_UP and any(map(_takes_content, request.tools)) and missing_files(request)
    return grammar_for(request.tools, known=known_names(request), may_answer=not must_go_on)


def read_reply(written: str, tools: Sequence[ToolSpec]) -> tuple[str, RawCall | None]:
    """Return the final answer, or the call, in what the model wrote."""
    line = written.strip()
    if line.startswith(DONE.strip()):
        return line.removeprefix(DONE.strip()).strip(), None
    name, _, arguments = line.partition(" ")
    if any(tool.name == name for tool in tools):
        return "", RawCall(tool=name, arguments=arguments)
    raise ModelError("malformed", f"The model wrote neither a call nor an answer: {line[:200]}", "Try again.")
