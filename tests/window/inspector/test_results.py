"""A result shows as what it is; the switch and what strangers may have written stay."""

from __future__ import annotations

import base64
import json

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter
from pytestqt.qtbot import QtBot

from tests.window.inspector.run import READ, a_run, row_of
from workbench.domain.events import ToolReturned
from workbench.domain.values import body_of
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.inspector.call_line import CallLine
from workbench.ui.widgets.inspector.image_view import ImageView
from workbench.ui.widgets.inspector.result_view import ResultView

ROWS = [{"vendor": name, "total": total} for name, total in (("Acme", 9), ("Birch", 100), ("Cedar", 20), ("acorn", 3))]


def shown(qtbot: QtBot, text: str) -> Inspector:
    inspector, log = Inspector(), a_run()
    qtbot.addWidget(inspector)
    inspector.show()
    place = next(at for at, each in enumerate(log) if isinstance(each, ToolReturned) and each.call == READ)
    log[place] = replace(log[place], output=body_of(text))
    inspector.show_row(row_of(log, "act", READ), log)
    inspector.set_body(body_of(text).ref or "", text)
    return inspector


def column(result: ResultView, number: int) -> list[str]:
    model = result.table.item_model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def choose(result: ResultView, kind: str) -> None:
    place = result.kind.findText(kind)
    result.kind.setCurrentIndex(place)
    result.kind.activated.emit(place)


def test_a_list_of_objects_is_a_table_that_sorts_and_filters(qtbot: QtBot) -> None:
    inspector = shown(qtbot, json.dumps(ROWS))
    result = inspector.call.result
    assert result.shown_kind == "table"
    assert result.table.isVisible()
    assert column(result, 0) == ["Acme", "Birch", "Cedar", "acorn"]
    result.table.rows.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column(result, 1) == ["100", "20", "9", "3"], "numbers by their values"
    qtbot.keyClicks(result.table.filter, "AC")
    assert column(result, 0) == ["Acme", "acorn"]
    assert result.table.count.whole.startswith("2 of 4 ")
    assert not inspector.call.trust.isHidden(), "who may have written it stands beneath a table too"
    assert inspector.call.trust.tag.text()


def test_what_a_person_chose_is_kept_and_the_text_is_what_came(qtbot: QtBot) -> None:
    inspector = shown(qtbot, json.dumps(ROWS))
    result = inspector.call.result
    choose(result, "Tree")
    assert result.tree.topLevelItemCount() == 4
    choose(result, "Text")
    assert json.loads(result.code.toPlainText()) == ROWS
    result.show_result(body_of('[{"a": 1}]'), None, "")
    assert result.shown_kind == "text"
    result.show_result(body_of("plain"), None, "")
    assert result.kind.isHidden()
    assert result.code.toPlainText() == "plain"


def test_an_edit_shows_what_it_replaced(qtbot: QtBot) -> None:
    inspector = shown(qtbot, "first")
    result = inspector.call.result
    result.show_result(body_of("Edited."), body_of('{"old_string": "a\\nb", "new_string": "a\\nc"}'), "")
    assert result.code.toPlainText() == "  a\n- b\n+ c"
    choose(result, "Text")
    assert result.code.toPlainText() == "Edited."


def test_a_picture_is_shown_and_a_broken_one_does_no_harm(qtbot: QtBot) -> None:
    image, buffer = QImage(8, 6, QImage.Format.Format_RGB32), QBuffer()
    image.fill(Qt.GlobalColor.red)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"png").write(image)
    data = base64.b64encode(buffer.data().data()).decode()
    inspector = shown(qtbot, f"data:image/png;base64,{data}")
    result = inspector.call.result
    (view,) = result.images.findChildren(ImageView)
    assert "8 × 6" in view.about.whole
    assert result.images.isVisible()
    result.show_result(body_of("iVBORw0KGgoAAAA="), None, "")
    assert result.shown_kind == "image"


@pytest.mark.parametrize("text", ["<b>x</b>", "a,b\n<img src=x>,2\n3,4"])
def test_nothing_in_a_result_is_rendered(qtbot: QtBot, text: str) -> None:
    inspector = shown(qtbot, text)
    result = inspector.call.result
    assert "<" in (column(result, 0)[0] if result.shown_kind == "table" else result.code.toPlainText())


def test_a_call_of_a_reply_leads_to_its_result_and_back(qtbot: QtBot) -> None:
    inspector, log = Inspector(), a_run()
    qtbot.addWidget(inspector)
    inspector.show()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    lines = inspector.response.findChildren(CallLine)
    assert [(line.link.text(), line.state.text()) for line in lines] == [
        ("files.read", "returned"),
        ("files.write", "returned"),
    ]
    lines[1].link.click()
    assert inspector.tab == "call"
    assert inspector.call.result.whole == "Wrote it."
    inspector.call.reply.click()
    assert inspector.tab == "response"
