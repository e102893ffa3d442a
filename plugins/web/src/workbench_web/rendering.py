"""A page as text that reads like Markdown: what a person would see of it, and its links with their addresses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from httpx2 import URL, InvalidURL
from justhtml import Element, JustHTML, Node, Text

from workbench_web.visible import Hiding
from workbench_web.writer import Writer

_LINES = frozenset((
    "div", "section", "article", "main", "header", "footer", "nav", "aside", "address", "figcaption", "dt", "dd",
    "summary", "legend", "label", "option", "tr", "caption", "form", "fieldset", "center",
))  # fmt: skip
_BLOCKS = frozenset(("p", "table", "blockquote", "figure", "dl", "details", "body", "dialog"))
_FURNITURE = frozenset(("nav", "header", "footer", "aside"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search"))
_SHORT = 40
"""Characters below which what calls itself the main part is not taken for it."""
_MAX_LINKS = 5_000
_MAX_LINK_TEXT = 300

Piece: TypeAlias = Node | Text


@dataclass
class Page:
    """What a page says: `hidden` counts parts left out as not shown, `whole` tells whether all else is there."""

    title: str = ""
    text: str = ""
    links: list[tuple[str, str]] = field(default_factory=list)
    hidden: int = 0
    whole: bool = True


def read_page(html: str, address: URL, everything: bool) -> Page:
    """The page as text: its main part, or also navigation, header and footer if asked for `everything`."""
    root = JustHTML(html, sanitize=False).root
    found: dict[str, list[Element]] = {"title": [], "style": [], "base": [], "body": []}
    for node in _all(root):
        if isinstance(node, Element) and node.name in found:
            found[node.name].append(node)
    hiding = Hiding(_words(sheet) for sheet in found["style"])
    base = next((_joined(address, node.attrs.get("href") or "") for node in found["base"]), None) or str(address)
    body: Piece = found["body"][0] if found["body"] else root
    drawing = _Drawing(hiding, base)
    for part, furniture in _parts(body, hiding, everything):
        drawing = _Drawing(hiding, base)
        drawing.draw(part, furniture)
        drawing.left_out = drawing.left_out or _is_more(body, part, hiding)
        if len(drawing.writer.done()) >= _SHORT:
            break
    title = " ".join(_words(found["title"][0], 1_000).split())[:300] if found["title"] else ""
    return Page(title, drawing.writer.done(), drawing.links, drawing.hidden, not drawing.left_out)


def _parts(body: Piece, hiding: Hiding, everything: bool) -> Iterator[tuple[Piece, bool]]:
    """What to show, best first, and whether with what stands around a main part; the last is all there is."""
    if not everything:
        for node in _all(body, hiding):
            if isinstance(node, Element) and (node.name == "main" or node.attrs.get("role") == "main"):
                yield node, True
                break
        yield body, False
    yield body, True


def _is_more(body: Piece, part: Piece, hiding: Hiding) -> bool:
    """Whether anything is shown beside a part of the body."""
    todo = [body]
    while todo:
        node = todo.pop()
        if node is part or (isinstance(node, Element) and hiding.hides(node)):
            continue
        if isinstance(node, Text):
            if (node.data or "").strip():
                return True
        else:
            todo += node.children or []
    return False


class _Drawing:
    """One walk over the tree, without recursion, since strangers decide how deep it is."""

    def __init__(self, hiding: Hiding, base: str) -> None:
        self.hiding = hiding
        self.base = base
        self.writer = Writer()
        self.links: list[tuple[str, str]] = []
        self.hidden = 0
        self.left_out = False
        self._lists: list[int | None] = []
        self._cells = 0

    def draw(self, start: Piece, furniture: bool) -> None:
        """Write what is below `start`; without `furniture`, what stands around the main part is left out."""
        todo: list[Piece | Callable[[], None]] = [start]
        while todo:
            node = todo.pop()
            if isinstance(node, Text):
                self.writer.text(node.data or "")
            elif not isinstance(node, Node):
                node()
            elif not isinstance(node, Element):
                todo += reversed(node.children or [])
            elif self._passes(node, furniture or node is start):
                todo += self._enter(node)

    def _passes(self, node: Element, furniture: bool) -> bool:
        if self.hiding.hides(node):
            self.hidden += bool(node.name not in ("script", "style") and _words(node, 10).strip())
            return False
        if furniture or not (node.name in _FURNITURE or (node.attrs.get("role") or "") in _ROLES):
            return True
        self.left_out = True
        return False

    def _enter(self, node: Element) -> Iterator[Piece | Callable[[], None]]:
        """Write how an element begins; what is still to do comes last thing first."""
        name, writer = node.name, self.writer
        inside: list[Piece] = list(reversed(node.children))
        if name == "a" and node.attrs.get("href"):
            self._link(node)
        elif name == "img":
            if alt := (node.attrs.get("alt") or "").strip():
                writer.text(f"[image: {alt[:_MAX_LINK_TEXT]}]")
        elif name == "br":
            writer.line()
        elif name in ("pre", "hr"):
            self._apart(f"```\n{self._shown_words(node).strip(chr(10))}\n```" if name == "pre" else "---")
        elif name in ("ul", "ol"):
            yield self._leave_list
            self._enter_list(ordered=name == "ol")
            yield from inside
        elif name == "li":
            writer.item(self._marker())
            yield from inside
        elif name in ("td", "th"):
            writer.cell(first=self._cells == 0)
            self._cells += 1
            yield from inside
        else:
            self._begin(name)
            if name in _LINES or name in _BLOCKS or _level(name):
                yield lambda: writer.line(blank=name not in _LINES)
            yield from inside

    def _begin(self, name: str) -> None:
        if name == "tr":
            self._cells = 0
        if level := _level(name):
            self.writer.line(blank=True)
            self.writer.raw("#" * level + " ")
        elif name in _LINES or name in _BLOCKS:
            self.writer.line(blank=name in _BLOCKS)

    def _link(self, node: Element) -> None:
        words = " ".join(self._shown_words(node).split())[:_MAX_LINK_TEXT]
        if not words:
            return
        target = _joined(self.base, node.attrs.get("href") or "") if len(self.links) < _MAX_LINKS else None
        if target is None:
            self.writer.text(words)
            return
        self.links.append((words, target))
        self.writer.raw(f"[{words.replace(']', ' ')}]({target.replace('(', '%28').replace(')', '%29')})")

    def _shown_words(self, node: Element) -> str:
        kept: list[str] = []
        todo: list[Piece] = list(reversed(node.children))
        while todo:
            inner = todo.pop()
            if isinstance(inner, Text):
                kept.append(inner.data or "")
            elif isinstance(inner, Element) and inner.name == "img":
                kept.append(f" {inner.attrs.get('alt') or ''} ")
            elif not isinstance(inner, Element) or self._passes(inner, furniture=True):
                kept.append(" " if isinstance(inner, Element) and inner.name in _LINES | _BLOCKS else "")
                todo += reversed(inner.children or [])
        return "".join(kept)

    def _apart(self, text: str) -> None:
        self.writer.line(blank=True)
        self.writer.raw(text)
        self.writer.line(blank=True)

    def _enter_list(self, ordered: bool) -> None:
        self.writer.line(blank=not self._lists)
        self._lists.append(0 if ordered else None)
        self.writer.depth += 1

    def _leave_list(self) -> None:
        self._lists.pop()
        self.writer.depth -= 1
        self.writer.line(blank=not self._lists)

    def _marker(self) -> str:
        if not self._lists or (number := self._lists[-1]) is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number + 1}. "


def _all(root: Piece, hiding: Hiding | None = None) -> Iterator[Piece]:
    """A node and all below it, in the order of the page; with `hiding`, what is shown of it."""
    todo = [root]
    while todo:
        node = todo.pop()
        if hiding and isinstance(node, Element) and hiding.hides(node):
            continue
        yield node
        if not isinstance(node, Text):
            todo += reversed(node.children or [])


def _words(node: Piece, most: int = 200_000) -> str:
    """Text below a node as it stands, up to some length."""
    kept, size = [], 0
    for inner in _all(node):
        if isinstance(inner, Text):
            kept.append(inner.data or "")
            size += len(inner.data or "")
            if size >= most:
                break
    return "".join(kept)


def _level(name: str) -> int:
    return int(name[1]) if len(name) == 2 and name[0] == "h" and name[1] in "123456" else 0


def _joined(base: URL | str, target: str) -> str | None:
    """A link's whole address; None where it leads to no page or mail."""
    try:
        address = URL(base).join(target.strip())
    except (InvalidURL, ValueError):
        return None
    return str(address) if address.scheme in ("http", "https", "mailto") else None
