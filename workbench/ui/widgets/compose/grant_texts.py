"""Parts of a grant as lines that are typed, and what is wrong with them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime

from workbench.domain.tools import Setting
from workbench.ui.widgets.words import MOMENT, moment_of

translate = QCoreApplication.translate

_HOST = re.compile(r"(\*\.)?[A-Za-z0-9_.-]+(:\d{1,5})?|\[[0-9A-Fa-f:]+\](:\d{1,5})?|\*")
_NAMED = re.compile(r"\s*([^=:\s]+)\s*=\s*(.*?)\s*")


class BadLine(Exception):
    """What is typed can't be used; the message says which line and why."""


class Moment(NamedTuple):
    """When a rule ends, and how that was shown: what is not typed anew stays to the second."""

    until: float | None
    shown: str


def hosts_text(hosts: tuple[str, ...]) -> str:
    """Return hosts on one line."""
    return ", ".join(hosts)


def read_hosts(text: str) -> tuple[str, ...]:
    """Return the hosts that are typed. Raises `BadLine`."""
    hosts = tuple(each for each in re.split(r"[,\s]+", text.strip()) if each)
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise BadLine(
                translate("GrantTexts", "“{0}” is no host: write example.org, *.example.org or 127.0.0.1:8080.").format(
                    host
                )
            )
    return hosts


def lists_text(values: Mapping[str, tuple[str, ...]]) -> str:
    """Return names with several words each, one name a line."""
    return "\n".join(f"{name} = {', '.join(each)}" for name, each in values.items())


def read_lists(text: str) -> dict[str, tuple[str, ...]]:
    """Return names with several words each. Raises `BadLine`."""
    return {
        name: tuple(each for each in re.split(r"[,\s]+", value) if each) for name, value in _named_lines(text).items()
    }


def pairs_text(values: Mapping[str, str]) -> str:
    """Return names with one word each, one name a line."""
    return "\n".join(f"{name} = {each}" for name, each in values.items())


def read_pairs(text: str) -> dict[str, str]:
    """Return names with one word each. Raises `BadLine`."""
    return _named_lines(text)


def settings_text(settings: Mapping[str, Setting]) -> str:
    """Return settings, one a line, each value as JSON."""
    return "\n".join(f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in settings.items())


def read_settings(text: str) -> dict[str, Setting]:
    """Return settings. Raises `BadLine`."""
    return {name: _setting(name, value) for name, value in _named_lines(text).items()}


def moment_text(until: float | None) -> str:
    """Return when a rule ends, as it is typed; nothing: never."""
    return "" if until is None else moment_of(until)


def read_moment(text: str, known: Moment) -> float | None:
    """Return when a rule ends. Raises `BadLine`."""
    text = text.strip()
    if text == known.shown:
        return known.until
    if not text:
        return None
    moment = QDateTime.fromString(text, MOMENT)
    if not moment.isValid():
        raise BadLine(translate("GrantTexts", "“{0}” is no moment: write 2027-01-31 18:00.").format(text))
    return float(moment.toSecsSinceEpoch())


def _named_lines(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in text.split("\n"):
        if not line.strip():
            continue
        named = _NAMED.fullmatch(line)
        if named is None or not named[2]:
            raise BadLine(translate("GrantTexts", "“{0}” is not of the form name = value.").format(line.strip()))
        if named[1] in found:
            raise BadLine(translate("GrantTexts", "“{0}” stands twice.").format(named[1]))
        found[named[1]] = named[2]
    return found


def _setting(name: str, text: str) -> Setting:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    message = translate("GrantTexts", '{0}: write a number, true, false, "text" or ["several", "texts"].')
    raise BadLine(message.format(name))
