"""The names that panels share for effect classes, permissions, providers and amounts."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from workbench.domain.asking import Trust
from workbench.domain.memory import MemoryScope
from workbench.domain.observations import MarkKind
from workbench.domain.tools import Effect, Permission, ToolSpec

translate = QCoreApplication.translate

_EFFECTS: dict[Effect, tuple[object, object]] = {
    "pure": (
        QT_TRANSLATE_NOOP("Words", "pure"),
        QT_TRANSLATE_NOOP("Words", "Changes nothing; it can run again at any time."),
    ),
    "idempotent": (
        QT_TRANSLATE_NOOP("Words", "idempotent"),
        QT_TRANSLATE_NOOP("Words", "Changes something; running it again leaves the same result."),
    ),
    "reversible": (
        QT_TRANSLATE_NOOP("Words", "reversible"),
        QT_TRANSLATE_NOOP("Words", "Changes something that can be undone."),
    ),
    "irreversible": (
        QT_TRANSLATE_NOOP("Words", "irreversible"),
        QT_TRANSLATE_NOOP("Words", "Changes something for good; there is no way back."),
    ),
}

MOMENT = "yyyy-MM-dd HH:mm"
_OWN_LINE = re.compile(r"[ \t]|[-*+•>|#`]|\d+[.)]")
"""How a line begins that stands by itself: of a list, a table, a heading, a quotation, code."""

_PERMISSIONS: dict[Permission, object] = {
    "auto": QT_TRANSLATE_NOOP("Words", "auto: runs without asking"),
    "ask": QT_TRANSLATE_NOOP("Words", "ask: waits for you"),
    "never": QT_TRANSLATE_NOOP("Words", "never: is refused"),
}

_PROVIDERS = {
    "anthropic": "Anthropic",
    "azure": "Azure",
    "cohere": "Cohere",
    "deepseek": "DeepSeek",
    "gemini": "Google Gemini",
    "groq": "Groq",
    "mistral": "Mistral",
    "openai": "OpenAI",
    "openrouter": "OpenRouter",
    "xai": "xAI",
}


def effect_name(effect: Effect) -> str:
    """Return an effect class as one word."""
    return translate("Words", str(_EFFECTS[effect][0]))


def effect_meaning(effect: Effect) -> str:
    """Return what an effect class means for a call, in a sentence."""
    return translate("Words", str(_EFFECTS[effect][1]))


def effect_of(spec: ToolSpec) -> str:
    """Return a tool's effect class and whether it sends, short enough for a table."""
    if not spec.sends:
        return effect_name(spec.effect)
    return translate("Words", "{0}, sends").format(effect_name(spec.effect))


def mark_name(kind: MarkKind) -> str:
    """Return what is to be known about a result, as one word."""
    return {
        "stale": translate("Words", "stale"),
        "partial": translate("Words", "partial"),
        "malformed": translate("Words", "not in the declared form"),
    }[kind]


def permission_meaning(permission: Permission) -> str:
    """Return a permission with what it does."""
    return translate("Words", str(_PERMISSIONS[permission]))


def trust_word(trust: Trust) -> str:
    """Return how far a text is to be trusted, as a sign and a word."""
    return {
        "trusted": translate("Words", "trusted"),
        "derived": translate("Words", "∼ derived"),
        "untrusted": translate("Words", "⚠ untrusted"),
    }[trust]


def trust_meaning(trust: Trust) -> str:
    """Return what that means, in a sentence."""
    return {
        "trusted": translate("Words", "Written by you, by the workbench, or by a tool alone."),
        "derived": translate("Words", "The model wrote it after it had read strangers’ text."),
        "untrusted": translate("Words", "Strangers may have written it; it is set apart as data in the prompt."),
    }[trust]


def provider_name(prefix: str) -> str:
    """Return how a provider writes its own name, from the prefix of its models; a connection by its key is named so."""
    bare = prefix.rstrip("/")
    if bare.startswith("connection."):
        return translate("Words", "the connection {0}").format(bare.removeprefix("connection."))
    return _PROVIDERS.get(bare, bare)


def listed(text: str) -> tuple[str, ...]:
    """Return what is typed with commas between."""
    return tuple(each.strip() for each in text.split(",") if each.strip())


def size_of(size: int) -> str:
    """Return a number of bytes as people write it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def count(number: int) -> str:
    """Return a number with separators of thousands."""
    return f"{number:,}".replace(",", "\u2009")


def grouped(number: int) -> str:
    """Return a number as the person's language groups its digits: `12,345` or `12.345`."""
    return QLocale().toString(number)


def decimal(number: float, places: int) -> str:
    """Return a number with so many places, and the point that the person's language has."""
    return QLocale().toString(number, "f", places)


def seconds_of(seconds: float) -> str:
    """Return a time as people say it: `62 ms`, `1.9 s`, `3 min 4 s`."""
    if seconds < 1:
        return translate("Words", "{0} ms").format(round(seconds * 1000))
    if seconds < 60:
        return translate("Words", "{0} s").format(decimal(seconds, 1))
    return translate("Words", "{0} min {1} s").format(int(seconds // 60), int(seconds % 60))


def moment_of(seconds: float) -> str:
    """Return a moment by this machine's clock: `2027-01-31 18:00`."""
    return QDateTime.fromSecsSinceEpoch(int(seconds)).toString(MOMENT)


def flowing(text: str) -> str:
    """Return a text whose lines were broken by hand as it flows in a box of any width; lists keep their lines."""
    shown: list[str] = []
    for line in text.strip().split("\n"):
        follows = bool(shown and shown[-1].strip() and line.strip()) and not _OWN_LINE.match(line)
        if follows and not shown[-1].startswith(("|", "#", "`")):
            shown[-1] = f"{shown[-1].rstrip()} {line}"
        else:
            shown.append(line)
    return "\n".join(shown)


_SCOPES: dict[MemoryScope, object] = {
    "task": QT_TRANSLATE_NOOP("Words", "this run"),
    "session": QT_TRANSLATE_NOOP("Words", "the session"),
    "global": QT_TRANSLATE_NOOP("Words", "everywhere"),
}


def scope_words(scope: MemoryScope) -> str:
    """Return how long a scope's memories are kept, in words."""
    return translate("Words", str(_SCOPES[scope]))
