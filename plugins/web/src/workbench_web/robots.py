"""What sites ask of programs in robots.txt (RFC 9309): read once for each site, and kept for a while."""

import time
from collections import OrderedDict

from httpx2 import URL, AsyncClient
from protego import Protego
from workbench_plugin import ToolError

from workbench_web.addresses import host_of, next_address
from workbench_web.client import AGENT, get

_MAX_BYTES = 512_000
_MAX_HOPS = 5
_MAX_SITES = 50
_KEPT_SECONDS = 3_600.0
_KEPT_CLOSED_SECONDS = 60.0


class Robots:
    """Rules of the sites that were asked lately."""

    def __init__(self) -> None:
        self._sites: OrderedDict[str, tuple[Protego | None, float]] = OrderedDict()

    async def check(self, client: AsyncClient, address: URL) -> None:
        """Raises ToolError where the site asks programs not to read the page, or can't say."""
        rules = await self._rules(client, address)
        if rules is None:
            raise ToolError(
                f"{host_of(address)} fails to give its robots.txt, so nothing there may be read for now.",
                "later",
                _KEPT_CLOSED_SECONDS,
                instead="Use another source until then.",
                code="robots_unreachable",
            )
        if not rules.can_fetch(str(address), AGENT):
            raise ToolError(
                f"{host_of(address)} asks programs not to read {address.raw_path.decode('ascii')} (robots.txt).",
                instead="Use another source, or ask the person to open the page.",
                code="robots",
            )

    async def _rules(self, client: AsyncClient, address: URL) -> Protego | None:
        site = str(address.copy_with(raw_path=b"/robots.txt"))
        rules, until = self._sites.get(site, (None, 0.0))
        if time.monotonic() < until:
            return rules
        rules = await _read(client, URL(site))
        kept = _KEPT_CLOSED_SECONDS if rules is None else _KEPT_SECONDS
        self._sites[site] = (rules, time.monotonic() + kept)
        self._sites.move_to_end(site)
        while len(self._sites) > _MAX_SITES:
            self._sites.popitem(last=False)
        return rules


async def _read(client: AsyncClient, address: URL) -> Protego | None:
    """A site's rules; all is allowed where it has none (4xx), and None where its server fails (5xx)."""
    for _ in range(_MAX_HOPS + 1):
        answer = await get(client, address, _MAX_BYTES)
        location = answer.headers.get("location", "")
        if not (300 <= answer.status < 400 and location):
            break
        address = next_address(address, location)
    else:
        return Protego.parse("")
    if answer.status >= 500:
        return None
    return Protego.parse(answer.body.decode("utf-8", "replace") if answer.status < 300 else "")
