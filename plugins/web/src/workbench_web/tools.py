"""The tools: `fetch` gives a page as text, `links` the links of a page."""

from typing import Any

from workbench_plugin import Context, Result, ToolError, partial, tool
from workbench_plugin.names import shown

from workbench_web.addresses import address_of
from workbench_web.client import MAX_BYTES
from workbench_web.pages import Got, Pages

MOST_CHARACTERS = 60_000
MOST_LINKS = 200
OLDEST = 86_400.0
"""Seconds after which a copy of a page is not taken for the page."""
_SENDS = ["the address to its host"]
_SCOPES = ["network:granted"]
_pages = Pages()


@tool(effect="pure", sends=_SENDS, sinks=["url"], scopes=_SCOPES, max_age=OLDEST)
async def fetch(
    context: Context, url: str, start: int = 0, max_characters: int = 20_000, everything: bool = False
) -> Result:
    """Read a web page as text, with its links as [words](address). Scripts do not run, and what is hidden is left out.

    What is not shown is said in [brackets] at the end. Text, JSON and the like come as they are; images, PDFs and other
    files are refused. Fails with `host_not_allowed`, `robots` (the site asks programs to stay away), `not_found`,
    `busy` or `server_error` (try again later), `not_text`, `too_slow`, `unreachable`, `bad_url`.

    Args:
        url: The address, beginning with https:// or http://. It is sent to its host.
        start: The first character wanted, counted from 0; for reading on, the number that the last call named.
        max_characters: How many characters to give at most, up to 60000.
        everything: Whether to give navigation, headers and footers of the page as well as its main part.
    """
    if start < 0 or not 1 <= max_characters <= MOST_CHARACTERS:
        raise _bad_range(f"There are no {max_characters:,} characters from {start:,} on.", MOST_CHARACTERS)
    got = await _pages.get(context, address_of(url), everything, again=start > 0)
    text = got.page.text
    if start and start >= len(text):
        raise _bad_range(f"The page has {len(text):,} characters, so none from {start:,} on.", MOST_CHARACTERS)
    end = _end(text, start, max_characters)
    data = _about(got) | {"title": got.page.title, "start": start, "end": end, "characters": len(text)}
    data |= {"content_type": got.body.kind, "charset": got.body.encoding, "undecodable": got.body.undecodable}
    data |= {"hidden_parts": got.page.hidden, "unseen_characters": got.unseen}
    notes = _fetch_notes(got, start, end)
    head = _head(got) if start == 0 else []
    said = "\n\n".join([*head, *([text[start:end]] if text else []), *_bracketed(notes)])
    rest = None
    if end < len(text):
        rest = partial("paged", shown=end - start, total=len(text), unit="characters", start=end)
    elif not got.whole:
        rest = partial("cut", shown=MAX_BYTES, unit="bytes")
    return Result(said, data, partial=rest, as_of=got.as_of, max_age=got.max_age)


@tool(effect="pure", sends=_SENDS, sinks=["url"], scopes=_SCOPES, max_age=OLDEST)
async def links(context: Context, url: str, containing: str = "", start: int = 0) -> Result:
    """List the links of a web page, navigation included, in the page's order. Gives at most 200 at a time.

    Fails as fetch does.

    Args:
        url: The address of the page. It is sent to its host.
        containing: Give only links with this in their words or address; capital and small letters count the same.
        start: The first link wanted, counted from 0; for reading on, the number that the last call named.
    """
    got = await _pages.get(context, address_of(url), everything=True, again=start > 0)
    wanted = [
        (words, target)
        for words, target in dict.fromkeys(got.page.links)
        if containing.lower() in f"{words} {target}".lower()
    ]
    if start < 0 or (start and start >= len(wanted)):
        raise _bad_range(f"There are {len(wanted)} such links, so none from {start} on.", MOST_LINKS)
    given = wanted[start : start + MOST_LINKS]
    end = start + len(given)
    notes = [*got.notes] if wanted else [*got.notes, f"none of {len(got.page.links)} links fits"]
    if end < len(wanted):
        notes.append(f"links {start} to {end} of {len(wanted)}; read on with start={end}")
    lines = [f"[{shown(words)}]({shown(target, 2_000)})" for words, target in given]
    listed = [{"text": words, "url": target} for words, target in given]
    data = _about(got) | {"links": listed, "start": start, "end": end, "total": len(wanted)}
    said = "\n\n".join([*_head(got), *(["\n".join(lines)] if lines else []), *_bracketed(notes)])
    more = end < len(wanted)
    rest = partial("paged", shown=len(given), total=len(wanted), unit="links", start=end) if more else None
    return Result(said, data, partial=rest, as_of=got.as_of, max_age=got.max_age)


def _about(got: Got) -> dict[str, Any]:
    return {"url": got.hops[-1], "hops": list(got.hops)}


def _head(got: Got) -> list[str]:
    title = shown(" ".join(got.page.title.split()))
    return [f"{title}\n{' → '.join(got.hops)}".strip()]


def _fetch_notes(got: Got, start: int, end: int) -> list[str]:
    page, body, notes = got.page, got.body, list(got.notes)
    if not page.text:
        notes.append("the page has no text; it may be made by scripts, which do not run here")
    if (start, end) != (0, len(page.text)):
        notes.append(f"characters {start:,} to {end:,} of {len(page.text):,}")
    if end < len(page.text):
        notes.append(f"read on with start={end}")
    if not page.whole:
        notes.append("navigation, header and footer are left out; everything=true gives them")
    if page.hidden:
        notes.append(f"{page.hidden} parts that the page hides from its readers are left out")
    if got.unseen:
        notes.append(f"{got.unseen} characters that do not show are left out")
    if body.undecodable:
        notes.append(f"{body.undecodable} characters shown as \N{REPLACEMENT CHARACTER} are not {body.encoding}")
    return notes


def _bracketed(notes: list[str]) -> list[str]:
    return [f"[{'; '.join(notes)}]"] if notes else []


def _end(text: str, start: int, most: int) -> int:
    """Where to cut: between lines if one ends in the last fifth."""
    end = min(len(text), start + most)
    if end == len(text):
        return end
    at = text.rfind("\n", end - most // 5, end)
    return at + 1 if at > start else end


def _bad_range(what: str, most: int) -> ToolError:
    return ToolError(what, instead=f"Count from 0, and ask for 1 to {most:,} at a time.", code="bad_range")
