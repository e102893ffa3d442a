"""A person names a server, tries it, takes it away and back, and fetches a model of the hub."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester

from tests.providers.hub_server import FILE, REPO, Hub, serving_hub
from tests.providers.plain_server import plain_server
from tests.window.debugger.desk import Desk
from workbench.domain.connections import CatalogueRow, ConnectionRow, ModelConnection
from workbench.domain.hub import HubModel, LocalFileRow
from workbench.ui.dialogs.connection import ConnectionDialog
from workbench.ui.dialogs.sure import SureDialog
from workbench.ui.itemmodels.models import CatalogueItemModel, ConnectionsItemModel, LocalFilesItemModel
from workbench.ui.widgets.models import ModelsPage


def opened(desk: Desk) -> ModelsPage:
    desk.act("connections")
    page = desk.program.leaves.connections.page
    desk.until(lambda: not desk.program.client.is_busy and page.catalogue.count)
    return page


def names(page: ModelsPage) -> list[str]:
    model = page.connections.panel.item_model
    return [model.value(place).connection.name for place in range(model.rowCount())]


def test_a_server_is_named_tried_removed_and_brought_back(desk: Desk) -> None:
    page = opened(desk)
    tab = page.connections
    with plain_server() as url:
        desk.click(tab.add)
        dialog = desk.dialog(ConnectionDialog)
        assert not dialog.yes.isEnabled()
        desk.qtbot.keyClicks(dialog.name, "work")
        desk.qtbot.keyClicks(dialog.base_url, url)
        desk.click(dialog.yes)
        desk.until(lambda: names(page) == ["work"])
        desk.click(tab.test)
        desk.until(lambda: tab.selected.tried is not None and not page.under_way.rows)
    found = {each.what: each.says for each in tab.selected.tried.abilities}
    assert (found["streaming"], found["tools"], found["images"]) == ("yes", "no", "no")
    assert "plain answers" in tab.details.result.title.text()
    desk.click(tab.remove)
    desk.until(lambda: names(page) == [])
    desk.until(tab.undo.isVisible)
    desk.click(tab.undo)
    desk.until(lambda: names(page) == ["work"])
    desk.click(tab.use)
    desk.until(lambda: desk.program.composing.dialog is not None)
    assert desk.program.composing.dialog.value()[1].model == "work/plain"


def test_the_catalogue_is_searched_while_one_types(desk: Desk) -> None:
    page = opened(desk)
    page.tabs.setCurrentWidget(page.catalogue)
    page.catalogue.search.setText("anthropic/claude-sonnet-4-5")
    desk.until(lambda: 0 < page.catalogue.count < 10)
    assert page.catalogue.selected.price_out


PROPOSED = HubModel(
    title="Small", repo=REPO, file=FILE, gigabytes=0.1, licence="x", context=1, good_for="trying", tools=False
)
PROPOSED_KEY = f"model {REPO}/{FILE}"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """There before the window, whose engine is told of it."""
    with serving_hub(b"GGUF" + bytes(2_000_000)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
        yield hub


def test_a_model_of_the_hub_is_fetched_once_size_and_licence_were_shown(
    hub: Hub, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    page = opened(desk)
    page.tabs.setCurrentWidget(page.local)
    page.local.download_requested.emit(LocalFileRow(model=PROPOSED, path="x"))
    dialog = desk.dialog(SureDialog)
    assert hub.starts == []
    desk.click(dialog.yes)
    desk.until(lambda: any(row.whole for row in _rows(page)))


def test_a_broken_file_is_told_on_the_page_and_each_job_is_stopped_by_itself(
    hub: Hub, open_desk: Callable[[], Desk]
) -> None:
    hub.cuts, hub.hold = [1_500_000], threading.Event()
    with plain_server(threading.Event()) as url:
        desk = open_desk()
        page = opened(desk)
        jobs = page.under_way.rows
        file = Path(_rows(page)[0].path).parents[2] / "connections.toml"
        file.write_text(f'[work]\nkind = "server"\nbase_url = "{url}"\nmodel = "plain"\n[bad]\nkind = 1\n')
        desk.program.leaves.connections.refresh()
        desk.until(page.broken.isVisible)
        assert f"{file}:6: [bad]: " in page.broken.accessibleName()
        assert names(page) == ["work"], "what can be read goes on"
        desk.click(page.connections.test)
        page.tabs.setCurrentWidget(page.local)
        page.local.download_requested.emit(LocalFileRow(model=PROPOSED, path="x"))
        desk.click(desk.dialog(SureDialog).yes)
        test, download = "connection work", PROPOSED_KEY
        desk.until(lambda: download in jobs and "1 of 2 MB" in jobs[download].words.whole)
        assert jobs[test].bar.maximum() > 0, "a trial tells how far it is, too"
        assert "stays" in jobs[download].stop.toolTip()
        desk.click(jobs[test].stop)
        desk.until(lambda: test not in jobs)
        assert download in jobs, "the other one goes on"
        desk.click(jobs[download].stop)
        desk.until(lambda: not jobs and any(row.here for row in _rows(page)))
    page.local.panel.select(next(place for place, row in enumerate(_rows(page)) if row.here))
    assert page.local.download.text() == "Go on…"
    file.write_text("")
    desk.program.leaves.connections.refresh()
    desk.until(page.broken.isHidden)


def _rows(page: ModelsPage) -> list[LocalFileRow]:
    model = page.local.panel.item_model
    return [model.value(place) for place in range(model.rowCount())]


def test_the_lists_are_item_models(qtmodeltester: ModelTester) -> None:
    connections, catalogue, files = ConnectionsItemModel(), CatalogueItemModel(), LocalFilesItemModel()
    connection = ModelConnection(name="a", kind="server", base_url="http://x/v1")
    connections.show([ConnectionRow(connection=connection)])
    catalogue.show([CatalogueRow(model="a/b", provider="a")])
    model = HubModel(title="t", repo="a/b", file="c.gguf", gigabytes=1, licence="MIT", context=1, good_for="x")
    files.show([LocalFileRow(model=model, path="p")])
    for each in (connections, catalogue, files):
        qtmodeltester.check(each)
    assert connections.index(0, 1).data() == "not tested"
    assert catalogue.index(0, 2).data() == "no price"
