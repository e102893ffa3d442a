"""Whole texts of recorded events, read where they are kept apart."""

from __future__ import annotations

from collections import OrderedDict

from workbench.cli.json_lines import event_line
from workbench.domain.events import Event, bodies_in
from workbench.domain.queries import BodyText, Text
from workbench.domain.values import Body
from workbench.service.workbench import Workbench

_KEPT = 32


class Texts:
    """Reads texts, and keeps those used last: a call's arguments stand in several events."""

    def __init__(self, workbench: Workbench) -> None:
        self._workbench = workbench
        self._recent: OrderedDict[str, str] = OrderedDict()

    async def text(self, body: Body) -> str:
        """Return the whole text of a body. Raises `BodyMissing`."""
        if body.ref is None:
            return body.text
        if body.ref not in self._recent:
            answer = await self._workbench.ask(BodyText(ref=body.ref))
            self._recent[body.ref] = answer.text if isinstance(answer, Text) else ""
        self._recent.move_to_end(body.ref)
        while len(self._recent) > _KEPT:
            self._recent.popitem(last=False)
        return self._recent[body.ref]

    async def line(self, event: Event) -> bytes:
        """Return an event as its JSON line. Raises `BodyMissing`."""
        whole = {body: await self.text(body) for body in bodies_in(event)}
        return event_line(event, whole.__getitem__)
