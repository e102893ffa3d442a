"""What an answer holds: whether it is text, in which encoding, and the text."""

import codecs
import re
from dataclasses import dataclass

from workbench_plugin import ToolError
from workbench_plugin.names import shown

from workbench_web.client import Answer

_PAGES = ("text/html", "application/xhtml+xml")
_TEXTS = re.compile(
    r"text/.+|application/(?:.+\+)?(?:json|xml|yaml|toml|javascript|ecmascript|x-ndjson|sql|rtf|x-sh|graphql)",
    re.IGNORECASE,
)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_BEGINS_LIKE_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_NOT_OF_THE_WEB = (
    "base64", "bz2", "hex", "idna", "punycode", "quopri", "raw", "rot", "undefined", "unicode", "utf-7", "utf-16",
    "utf-32", "uu", "zlib",
)  # fmt: skip
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class Body:
    """The text of an answer; `undecodable` counts characters that its encoding does not have."""

    kind: str
    is_page: bool
    text: str
    encoding: str
    undecodable: int


def body_of(answer: Answer) -> Body:
    """The text of an answer. Raises ToolError for what is no text."""
    declared = answer.headers.get("content-type", "")
    kind = declared.split(";")[0].strip().lower() or _guessed(answer.body)
    is_page = kind in _PAGES
    if not is_page and not _TEXTS.fullmatch(kind):
        raise _no_text(answer, kind)
    mark = next((name for bom, name in _MARKS if answer.body.startswith(bom)), "")
    if not mark and b"\0" in answer.body[:8_192]:
        raise _no_text(answer, f"binary, and calls itself {kind}")
    encoding = mark or _encoding(declared, answer.body if is_page else b"")
    text = answer.body.decode(encoding, "replace")
    # The last character of a page that was cut may be half a one.
    undecodable = text.count("\N{REPLACEMENT CHARACTER}") - (
        not answer.whole and text.endswith("\N{REPLACEMENT CHARACTER}")
    )
    return Body(kind, is_page, text, encoding, undecodable)


def _guessed(body: bytes) -> str:
    if _BEGINS_LIKE_HTML.match(body[:1_000]):
        return "text/html"
    return "application/octet-stream" if b"\0" in body[:8_192] else "text/plain"


def _encoding(declared: str, page: bytes) -> str:
    """What the server says, else what the page says of itself, else UTF-8 if it is that, else the web's old default."""
    inside = page[:2_048].decode("latin-1")
    for said in (_CHARSET.search(declared), _CHARSET.search(inside)):
        if said and (known := _known(said[1])):
            return known
    return "utf-8"


def _known(name: str) -> str:
    """Python's name of an encoding of text; empty where there is none, or none that the web reads."""
    if name.lower() in ("iso-8859-1", "latin1", "us-ascii", "ascii"):
        return "cp1252"
    try:
        found = codecs.lookup(name)
    except LookupError:
        return ""
    return "" if found.name.startswith(_NOT_OF_THE_WEB) else found.name


def _no_text(answer: Answer, kind: str) -> ToolError:
    size = answer.headers.get("content-length", "")
    said = f", {int(size):,} bytes" if size.isdecimal() and len(size) < 16 else ""
    return ToolError(
        f"{answer.address} is no text: {shown(kind, 80)}{said}.",
        instead="Look for the same as a page, or ask the person to open it.",
        code="not_text",
    )
