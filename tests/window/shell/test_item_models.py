"""Item models: begin, change, end; nothing is reset for an append."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from pytestqt.modeltest import ModelTester

from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.queries import RunRow, Segment, SessionRow
from workbench.domain.timeline_rows import Badge, Row
from workbench.ui.itemmodels.run_lists import CallsItemModel, ProblemsItemModel, SegmentsItemModel, is_problem
from workbench.ui.itemmodels.sessions import VALUE, SessionsItemModel


def run(name: str, parent: str | None = None, **fields: object) -> RunRow:
    return RunRow(id=RunId(name), session=SessionId("s"), status="paused", parent=parent and RunId(parent), **fields)


def session(name: str, *runs: RunRow, changed: float = 1.0) -> SessionRow:
    return SessionRow(id=SessionId(name), name=name.upper(), goal="do it", changed=changed, runs=runs)


def names(model: SessionsItemModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        below = names(model, index)
        found.append((index.data(VALUE).id, below) if below else index.data(VALUE).id)
    return found


def resets(model: QAbstractItemModel) -> list[str]:
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    return told


def test_sessions_show_their_runs_as_a_tree(qtmodeltester: ModelTester) -> None:
    model = SessionsItemModel()
    qtmodeltester.check(model)
    model.show([session("a", run("r1"), run("r2", "r1"), run("r3", "gone")), session("b")], now=100.0)
    assert names(model) == [("a", [("r1", ["r2"]), "r3"]), "b"]
    assert model.index_of(RunId("r2")).parent() == model.index_of(RunId("r1"))
    assert model.index_of(SessionId("none")) == QModelIndex()


def test_what_stays_keeps_its_place_in_the_view(qtmodeltester: ModelTester) -> None:
    model = SessionsItemModel()
    qtmodeltester.check(model)
    told = resets(model)
    model.show([session("a", run("r1")), session("b"), session("c")], now=1.0)
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(model.index_of(SessionId("b")))
    model.show([session("d"), session("c"), session("b", run("r9")), session("a")], now=1.0)
    assert kept.row() == 2
    assert kept.data(VALUE).runs[0].id == "r9"
    assert told == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=st.lists(st.lists(st.sampled_from("abcdefg"), unique=True), max_size=6))
def test_any_list_follows_any_other(qapp: object, lists: list[list[str]]) -> None:
    model = SessionsItemModel()
    tester = ModelTester(None)
    tester.check(model)
    told = resets(model)
    for number, wanted in enumerate(lists):
        rows = [session(name, *(run(f"{name}{n}") for n in range((number + ord(name)) % 4))) for name in wanted]
        model.show(rows, now=5.0)
        assert [row.id for row in model.sessions()] == wanted
    tester._cleanup()
    assert told == []


def call(seq: int, status: str = "ok", text: str = "files.read()") -> Row:
    return Row(seqs=(seq,), at=1.0, step=1, phase="act", call=ToolCallId(f"c1.{seq}"), text=text, status=status)


def test_calls_are_appended_and_changed_in_place(qtmodeltester: ModelTester) -> None:
    model = CallsItemModel()
    qtmodeltester.check(model)
    told = resets(model)
    model.put([call(3, "running"), call(5, "proposed")])
    model.put([call(5, "failed"), call(9)])
    assert [model.value(row).status for row in range(3)] == ["running", "failed", "ok"]
    assert model.index(1, 1).data() == "failed"
    assert model.place(9) == 2
    assert told == []


def test_problems_that_are_none_any_more_go_away(qtmodeltester: ModelTester) -> None:
    model = ProblemsItemModel()
    qtmodeltester.check(model)
    model.put([call(3, "failed"), call(5, "denied"), call(7, "retried")])
    model.drop([5, 6])
    assert [model.value(row).start for row in range(2)] == [3, 7]
    assert model.place(7) == 1
    model.clear()
    assert model.rowCount() == 0


def test_a_sign_of_trouble_is_a_problem_and_a_limit_that_nears_is_none() -> None:
    trouble = Row(seqs=(3,), at=0.0, kind="mark", step=17, text="8 steps", badges=(Badge(text="no progress"),))
    limit = Row(seqs=(5,), at=0.0, kind="mark", step=17, text="64 of 80 steps", badges=(Badge(text="limit"),))
    assert (is_problem(trouble), is_problem(limit)) == (True, False)
    model = ProblemsItemModel()
    assert (model.words(trouble), model.tone(trouble)) == (("8 steps", "step 17"), "warning")
    failed = call(9, "failed")
    assert (model.words(failed)[1], model.tone(failed)) == (f"step {failed.step}" if failed.step else "failed", "bad")


def test_segments_show_exactly_what_is_in_the_context(qtmodeltester: ModelTester) -> None:
    model = SegmentsItemModel()
    qtmodeltester.check(model)
    told = resets(model)
    first = [
        Segment(role="system", source="agent", seq=0, tokens=10, preview="You"),
        Segment(role="user", source="goal", seq=0, tokens=1200, preview="Do"),
    ]
    model.show(first)
    model.show([*first, Segment(role="tool", source="files.read", seq=7, tokens=5, preview="x")])
    assert [model.index(row, 1).data() for row in range(3)] == ["10", "1.2k", "5"]
    model.show(first[:1])
    assert model.rowCount() == 1
    assert told == []


def test_a_list_of_which_every_row_changed_tells_so_once(qapp: object) -> None:
    model = SegmentsItemModel()
    one, other = (
        [Segment(role="user", source="goal", seq=seq, tokens=1, preview=words) for seq in range(3000)]
        for words in ("a", "b")
    )
    model.show(one)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show([one[0], *other[1:-1], one[-1]])
    assert told == [(1, 2998)]
    assert model.words(model.value(1))[0] == "goal · b"
    assert model.place(model.key(other[5])) == 5
    model.show([one[0], *other[1:-1], one[-1]])
    assert told == [(1, 2998)], "nothing changed"
