"""Getting a page: robots.txt asked, redirects followed and kept, all within one span of time."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial

import anyio
import anyio.to_thread
from httpx2 import URL
from workbench_plugin import Context, ToolError

from workbench_web.addresses import about_host, host_of, next_address
from workbench_web.ages import age_of
from workbench_web.bodies import Body, body_of
from workbench_web.client import MAX_BYTES, Answer, get, new_client
from workbench_web.failures import of_status
from workbench_web.rendering import Page, read_page
from workbench_web.robots import Robots
from workbench_web.visible import UNSEEN

MAX_HOPS = 5
MAX_SECONDS = 20.0
_LEFT_FOR_READING = 5.0
_KEPT_PAGES = 6
_KEPT_SECONDS = 600.0


@dataclass(frozen=True)
class Got:
    """A page and how it was come by; `hops` are the addresses on the way, the first and the last included."""

    hops: tuple[str, ...]
    body: Body
    page: Page
    unseen: int
    notes: tuple[str, ...]
    as_of: float = 0.0
    """When its server, or the last cache on the way, says that it was so; seconds since the epoch."""
    max_age: float | None = None
    """For how many seconds that is good, where it says so."""
    whole: bool = True
    """Whether all of it was read."""


class Pages:
    """Gets pages, and keeps the last few so that one can be read on as it was."""

    def __init__(self) -> None:
        self._robots = Robots()
        self._kept: OrderedDict[tuple[str, bool], tuple[Got, float]] = OrderedDict()

    async def get(self, context: Context, address: URL, everything: bool, again: bool = False) -> Got:
        """The page at an address; with `again`, the copy that was got lately. Raises ToolError."""
        key = (str(address), everything)
        kept, until = self._kept.get(key, (None, 0.0))
        if again and kept is not None and time.monotonic() < until:
            return kept
        answer, hops = await self._follow(context, address)
        got = await anyio.to_thread.run_sync(partial(_read, answer, hops, everything), abandon_on_cancel=True)
        self._kept[key] = (got, time.monotonic() + _KEPT_SECONDS)
        self._kept.move_to_end(key)
        while len(self._kept) > _KEPT_PAGES:
            self._kept.popitem(last=False)
        return got

    async def _follow(self, context: Context, address: URL) -> tuple[Answer, tuple[str, ...]]:
        seconds = min(MAX_SECONDS, max(0.5, context.seconds_left() - _LEFT_FOR_READING))
        hops = [address]
        try:
            with anyio.fail_after(seconds):
                async with new_client() as client:
                    while True:
                        await self._robots.check(client, hops[-1])
                        answer = await get(client, hops[-1], MAX_BYTES)
                        location = answer.headers.get("location", "")
                        if not (300 <= answer.status < 400 and location):
                            break
                        hops.append(_next(hops, location))
        except TimeoutError:
            what = f"{host_of(hops[-1])} did not send the page within {seconds:.3g} seconds."
            raise ToolError(what, "later", 60, instead="Use another source.", code="too_slow") from None
        if not 200 <= answer.status < 300:
            raise of_status(answer.address, answer.status, answer.headers)
        return answer, tuple(str(hop) for hop in hops)


def _next(hops: list[URL], location: str) -> URL:
    there = next_address(hops[-1], location)
    way = " → ".join(str(hop) for hop in (*hops, there))
    if there in hops:
        what = f"The page leads in a circle: {way}."
        raise ToolError(what, instead="Use another source.", code="redirect_loop")
    if len(hops) > MAX_HOPS:
        what = f"The page leads on more than {MAX_HOPS} times: {way}."
        raise ToolError(
            what, instead="Fetch the last of these addresses, if it is the right one.", code="redirect_loop"
        )
    return there


def _read(answer: Answer, hops: tuple[str, ...], everything: bool) -> Got:
    body = body_of(answer)
    text, unseen = UNSEEN.subn("", body.text)
    page = read_page(text, answer.address, everything) if body.is_page else Page(text=text)
    page.title, more = UNSEEN.subn("", page.title)
    page.text, still = UNSEEN.subn("", page.text)  # those that were spelt as entities
    page.links = [(UNSEEN.sub("", words), UNSEEN.sub("", target)) for words, target in page.links]
    notes = [] if answer.whole else [f"only the first {MAX_BYTES:,} bytes of it were read"]
    notes += [warning for warning in dict.fromkeys(about_host(URL(hop)) for hop in hops) if warning]
    as_of, max_age = age_of(answer.headers, time.time())
    return Got(hops, body, page, unseen + more + still, tuple(notes), as_of, max_age, answer.whole)
