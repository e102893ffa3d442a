"""What a person would not see: elements that attributes or style hide, and characters that do not show."""

import re
from collections.abc import Iterable, Iterator

from justhtml import Element

UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
"""Controls, marks of direction, zero widths and tags; the joiners that scripts and emoji need are not among them."""
_NEVER_SHOWN = frozenset((
    "script", "style", "template", "noscript", "head", "iframe", "object", "embed", "canvas", "audio", "video", "svg",
    "math", "datalist", "select", "textarea", "input", "param", "source", "track", "map", "area", "frameset", "noembed",
    "noframes", "rp",
))  # fmt: skip
_ZERO = r"[+-]?0*\.?0+(?:[a-z%]+)?"
_TINY = r"(?:[+-]?0*[012]?(?:\.\d+)?(?:px|pt)|0*\.[01]\d*(?:em|rem|%)?|[01](?:\.\d+)?%)"
_FAR = r"-(?:(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?[a-z]*|[1-9]\d\d+(?:%|v[wh]))"
_HIDING = re.compile(
    rf"""(?:^|;)\s*(?:
      display\s*:\s*none | visibility\s*:\s*(?:hidden|collapse) | content-visibility\s*:\s*hidden
    | opacity\s*:\s*(?:0*\.?0\d*|{_ZERO})(?=\s*(?:;|!|$))
    | (?:font-size|zoom)\s*:\s*(?:{_ZERO}|{_TINY})(?=\s*(?:;|!|$))
    | (?:max-)?(?:width|height)\s*:\s*(?:{_ZERO}|[01]px)(?=\s*(?:;|!|$))
    | (?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*{_FAR}
    | clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)
    | clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0) | transform\s*:[^;]*scale[xy]?\(\s*0*\.?0+\s*\)
    | color\s*:\s*transparent
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_COLOUR = re.compile(r"(?:^|;)\s*(color|background(?:-color)?)\s*:\s*([^;!]+)", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SIMPLE = re.compile(r"[a-z][\w-]*|[.#][\w-]+", re.IGNORECASE)
_MAX_STYLE = 200_000


class Hiding:
    """Tells which elements of a page are hidden by themselves, by their style or by simple rules of its style sheets.

    Simple means one class, id or name; rules in media queries, combined selectors and style sheets of other files are
    not looked at.
    """

    def __init__(self, sheets: Iterable[str]) -> None:
        self._selectors: set[str] = set()
        for sheet in sheets:
            self._read(sheet[:_MAX_STYLE])

    def hides(self, element: Element) -> bool:
        """Whether the element and all in it is not shown."""
        attributes = element.attrs
        if element.name in ("html", "body"):
            return False  # pages fade in: what hides all of it hides nothing from readers
        if element.name in _NEVER_SHOWN or "hidden" in attributes:
            return True
        if (attributes.get("aria-hidden") or "").strip().lower() == "true":
            return True
        if element.name == "dialog" and "open" not in attributes:
            return True
        return hides_by_style(attributes.get("style") or "") or self._ruled(element)

    def _ruled(self, element: Element) -> bool:
        if not self._selectors:
            return False
        named = {element.name, f"#{element.attrs.get('id') or ''}"}
        named |= {f".{name}" for name in (element.attrs.get("class") or "").split()}
        return not named.isdisjoint(self._selectors)

    def _read(self, sheet: str) -> None:
        for heading, body in _rules(_COMMENT.sub(" ", sheet)):
            if hides_by_style(body):
                named = (selector.strip() for selector in heading.split(","))
                self._selectors.update(selector for selector in named if _SIMPLE.fullmatch(selector))


def hides_by_style(style: str) -> bool:
    """Whether declarations make something invisible: gone, transparent, tiny, far away, or its ground's colour."""
    if not style:
        return False
    plain = _COMMENT.sub("", style[:5_000])
    if _HIDING.search(plain):
        return True
    colours = {name.lower()[:10]: value.strip().lower() for name, value in _COLOUR.findall(plain)}
    return "color" in colours and colours["color"] == colours.get("background")


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Heading and body of the rules that hold always: what stands in blocks of @media and the like is left out."""
    depth, heading = 0, ""
    before = ""
    for piece in re.split(r"([{}])", sheet):
        if piece == "{":
            depth += 1
            heading = before if depth == 1 else heading
        elif piece == "}":
            if depth == 1:
                yield heading, before
            depth = max(0, depth - 1)
        before = piece
