"""A language that nobody speaks: every text in brackets and 40 % longer, made by the tools that make all languages."""

from __future__ import annotations

import importlib.util
import math
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

ROOT = Path(__file__).parents[3]
OPEN, CLOSE = "⟦", "⟧"
_LONGER = 0.4


@cache
def tool() -> ModuleType:
    """Return the program that brings languages up to date."""
    spec = importlib.util.spec_from_file_location("languages_tool", ROOT / "packaging" / "languages.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def pseudo(text: str) -> str:
    """Return a text as the language has it; what is filled in later stays."""
    return f"{OPEN}{text}{'·' * math.ceil(_LONGER * len(text))}{CLOSE}"


def make(folder: Path) -> Path:
    """Write the language into a folder, as `lupdate` finds the texts and `lrelease` makes the file; return that."""
    languages = tool()
    source = languages.template(folder / "workbench_xx.ts", language="en_US")
    tree = ElementTree.parse(source)
    for message in tree.getroot().iter("message"):
        found, text = message.find("translation"), message.findtext("source")
        assert found is not None
        assert text
        found.attrib.pop("type", None)
        forms = list(found.iter("numerusform"))
        for form in forms or [found]:
            form.text = pseudo(text)
    tree.write(source, encoding="utf-8", xml_declaration=True)
    return languages.release(source, folder / "workbench_xx.qm")
