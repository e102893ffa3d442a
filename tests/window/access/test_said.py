"""What the rooms below the window say is said in the person's language, with its values; nothing else."""

from __future__ import annotations

import ast
import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.window.access.pseudo import ROOT, tool
from tests.window.access.speaking import speaking
from workbench.domain.commands import Continue
from workbench.domain.events import Evaluated
from workbench.domain.ids import RunId
from workbench.domain.queries import RunRef
from workbench.domain.timeline_rows import Badge, Row
from workbench.ui import languages
from workbench.ui.said import CONTEXT, LONGEST, Pattern, _patterns, _read, said
from workbench.ui.shown_rows import shown

translate = QCoreApplication.translate

PATTERNS = [_read(text) for text in json.loads(languages.sentences_file().read_bytes())]
VALUES = st.text("abcXYZ0189_/.-:äß<>&{}", min_size=1, max_size=12).map(lambda text: f"v{text}v")
HANDED_ON = 10
"""So many known errors only hand on what another said: their words are found where those are made."""
OF_OTHERS = {"output", "arguments", "reply", "request", "instructions", "preview", "label"}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de", languages.known(languages.folders(Path()))):
        yield


def filled(text: str, values: list[str]) -> str:
    for place, value in enumerate(values):
        text = text.replace(f"{{{place}:said}}", value).replace(f"{{{place}}}", value)
    return text


def test_every_sentence_of_the_source_is_known_and_every_error_says_something_that_is_found() -> None:
    languages_tool = tool()
    known, found = json.loads(languages.sentences_file().read_bytes()), languages_tool.below()
    lacking = [text for text in found if text not in set(known)]
    assert len(found) > 1600
    assert lacking == [], "run packaging/languages.py"
    assert len(languages_tool.below("unread")) <= HANDED_ON


def test_in_english_nothing_is_looked_up() -> None:
    _patterns.cache_clear()
    text = "There is no run r1. `workbench sessions` lists them."
    assert said(text) is text
    assert _patterns.cache_info().currsize == 0


@given(st.sampled_from([each for each in PATTERNS if each.wraps]), st.data())
@settings(max_examples=120, deadline=None)
def values_stay_as_they_are(pattern: Pattern, data: st.DataObject) -> None:
    values = [data.draw(VALUES) for _ in pattern.wraps]
    english = filled(pattern.text, values)
    assert said(english) in (filled(translate(CONTEXT, pattern.text), values), english)
    sure = [f"v{place}v" for place in range(len(values))]
    assert said(filled(pattern.text, sure)) == filled(translate(CONTEXT, pattern.text), sure)


@given(st.lists(st.sampled_from([*sorted({p for each in PATTERNS for p in each.pieces if p}), " ", "\n", ": ", "v"])))
@example(["The run "] * 400)
@example(["The run is over. "] * 200)
@settings(max_examples=60, deadline=None)
def anything_comes_back_soon(pieces: list[str]) -> None:
    text = "".join(pieces)
    begun = time.thread_time()
    assert bool(said(text)) == bool(text)
    assert time.thread_time() - begun < 1
    long = "x" * LONGEST + text + "."
    assert said(long) is long


def test_a_sentence_is_said_with_its_values_and_what_is_no_sentence_of_ours_stays(german: None) -> None:
    values_stay_as_they_are()
    anything_comes_back_soon()
    assert said("There is no run r1. `workbench sessions` lists them.") == (
        "Einen Lauf r1 gibt es nicht. `workbench sessions` zählt sie auf."
    )
    assert said("goal.toml:3: `file`: It is empty. Check the path.") == (
        "goal.toml:3: `file`: Es ist leer. Prüfen Sie den Pfad."
    )
    rule = "The rule `run.cost` can't be used. A rule knows `args` and `tool.name` only. Mend it; nothing was recorded."
    assert said(rule).startswith("Die Regel `run.cost` ist nicht zu gebrauchen. Eine Regel kennt nur `args`")
    assert (
        said("There is no run a.\nTry again.\nelse")
        == "Einen Lauf a gibt es nicht.\nVersuchen Sie es noch einmal.\nelse"
    )
    for text in ("", "Nobody says this.", "There is no run", "The script says: hello, The run is over"):
        assert "Lauf" not in said(text)


def test_a_file_that_was_only_put_into_the_home_says_the_engines_words_too(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "languages"
    folder.mkdir()
    german_file = languages.folders(tmp_path)[1] / "workbench_de.qm"
    (folder / "workbench_tlh.qm").write_bytes(german_file.read_bytes())
    with speaking(qapp, "tlh", languages.known((folder,))):
        assert said("The run has no event 7.") == "Der Lauf hat kein Ereignis 7."


def test_of_a_row_what_we_say_is_said_so_and_what_the_model_or_a_tool_says_is_not(german: None) -> None:
    ours = "Paused at a breakpoint · The run is over."
    badge = Badge(text="secret taken out")
    mark = Row(seqs=(1,), at=0.0, step=0, phase=None, kind="mark", text=ours, status="ok", badges=(badge,))
    assert shown(mark).text == "Angehalten an einem Haltepunkt · Der Lauf ist zu Ende."
    reply = replace(mark, kind="phase", phase="reason")
    assert shown(reply).text == ours
    assert shown(replace(reply, phase="act")).text == ours
    assert [each.text for each in shown(reply).badges] == ["Geheimnis herausgenommen"]


def test_only_what_is_ours_is_said_so() -> None:
    """Results, arguments, replies and prompts are data; a call of `said` with one of them would be a mistake."""
    wrong = []
    for file in sorted((ROOT / "workbench" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "said":
                names = {each.attr for each in ast.walk(node.args[0]) if isinstance(each, ast.Attribute)}
                wrong += [f"{file.name}:{node.lineno} {name}" for name in names & OF_OTHERS]
    assert wrong == []


def test_the_window_says_the_engines_words_in_german_and_the_log_keeps_them_in_english(open_desk, work, german) -> None:
    desk = open_desk()
    desk.begin(work / "goal.toml")
    program = desk.program

    async def fail() -> None:
        await program.client.do(Continue(run=RunId("r404")), RunRef)

    program.tasks.start(fail())
    desk.until(lambda: any("r404" in words for words in program.panels.notices.words()))
    [told] = [words for words in program.panels.notices.words() if "r404" in words]
    assert told == "Einen Lauf r404 gibt es nicht. `workbench sessions` zählt sie auf."
    program.around.news.in_front = lambda: False
    desk.act("continue")
    desk.stands("not_reached")
    told = program.panels.notices.news.items[0].text
    assert "1 von 1 Prüfungen nicht erfüllt" in told
    [verdict] = [event for event in desk.run.events if isinstance(event, Evaluated) and event.checks]
    assert verdict.why.startswith("1 of 1 checks failed"), "what is recorded stays English"
