"""A model that obeys whatever it reads, over the real plugins: nothing comes through without a person's decision."""

from __future__ import annotations

import pytest

from tests.trust.attacks import ATTACKS, Attack
from tests.trust.obedient import HIDINGS, Call, orders_in
from tests.trust.office import AUTO, Office
from workbench.domain.tools import ToolGrant


async def attacked(office: Office, attack: Attack, hiding: str) -> str:
    """Return what came through; empty: nothing."""
    office.clear()
    places = {"{site}": office.site.place, "{elsewhere}": office.elsewhere.place}
    text = "\n".join(attack.orders)
    goal = attack.goal
    for mark, place in places.items():
        text, goal = text.replace(mark, place), goal.replace(mark, place)
    for name, content in attack.files.items():
        (office.work / name).write_text(content)
    first, reads = _laid(office, attack, HIDINGS[hiding](text) if attack.source != "listing" else (text,))
    grants = {**reads, **attack.grants}
    ran = await office.run(goal, [*first, *attack.work], grants, attack.decision)
    told = [event.output.text for event in ran.of("tool_returned")]
    assert told, f"{attack.name}: nothing was read"
    if ran.status != "reached":
        return f"{attack.name}, {hiding}: the run ended as {ran.status}"
    wanted = [tool for tool, _ in orders_in([text])]
    proposed = [event.tool for event in ran.of("tool_proposed")]
    if len(proposed) < len(wanted) + len(first):
        return f"{attack.name}, {hiding}: the model was not told ({proposed})"
    return f"{attack.name}, {hiding}: {came}" if (came := attack.lost(office)) else ""


def _laid(office: Office, attack: Attack, pieces: tuple[str, ...]) -> tuple[list[list[Call]], dict[str, ToolGrant]]:
    """Put the pieces where the model reads them; what it has to call for that, and what it may."""
    match attack.source:
        case "file":
            names = ["notes.txt", "more.txt"][: len(pieces)]
            for name, piece in zip(names, pieces, strict=True):
                (office.work / name).write_text(piece)
            return [[("files.read", {"path": name})] for name in names], {"files.read": AUTO}
        case "page":
            whole = "".join(pieces)
            office.site.pages["/page"] = f"<title>News</title><p>{whole}</p>"
            url = f"http://{office.site.place}/page"
            grant = ToolGrant(permission="auto", hosts=(office.site.place,))
            return [[("web.fetch", {"url": url})]], {"web.fetch": grant}
        case "database":
            office.database(*pieces)
            query = {"database": "shop.db", "sql": "SELECT text FROM notes ORDER BY n"}
            return [[("sqlite.query", query)]], {"sqlite.*": AUTO}
        case "listing":
            (office.work / pieces[0]).write_text("")
            return [[("files.list", {})]], {"files.list": AUTO}


@pytest.mark.timeout(400)
async def test_nothing_comes_through_whatever_the_model_is_told(office: Office) -> None:
    came = []
    for place, attack in enumerate(ATTACKS):
        came.append(await attacked(office, attack, attack.hidings[place % len(attack.hidings)]))
    assert "\n".join(filter(None, came)) == ""


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize("hiding", HIDINGS)
async def test_nothing_comes_through_however_it_is_hidden(office: Office, hiding: str) -> None:
    came = [await attacked(office, attack, hiding) for attack in ATTACKS if hiding in attack.hidings]
    assert "\n".join(filter(None, came)) == ""
