"""The colours of the light and of the dark theme. Text on its ground has a contrast of at least 4.5 to 1.

Those of high contrast are in `theme_contrast`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:  # not loaded before the first paint
    from workbench.domain.events import Phase
    from workbench.domain.timeline_rows import Lane, Tone

Scheme = Literal["dark", "light", "contrast-dark", "contrast-light"]
SCHEMES: tuple[Scheme, ...] = ("dark", "light", "contrast-dark", "contrast-light")
Syntax = Literal["key", "string", "number", "word", "comment", "name", "mark", "heading", "added", "dropped"]
"""What a piece of code is, as far as its colour goes."""


class ToneColours(NamedTuple):
    """What a tone comes to."""

    text: str
    fill: str
    edge: str


class Colours(NamedTuple):
    """All colours of a theme, by what they are for."""

    name: Scheme
    is_dark: bool
    window: str
    base: str
    """Behind lists, texts and inputs."""
    raised: str
    """Buttons and cards."""
    hover: str
    border: str
    border_strong: str
    text: str
    dim: str
    """What matters less, still readable."""
    disabled: str
    accent: str
    highlight: str
    highlighted_text: str
    selection: str
    """Behind a selected row; text keeps its colour on it."""
    waiting: str
    """Behind a row that waits for a person."""
    waiting_edge: str
    marker: str
    """The current position in time."""
    primary: str
    """The button that is most likely wanted. Its text is as the other buttons', since icons follow that."""
    primary_hover: str
    primary_text: str
    primary_edge: str
    focus: str
    """The ring around what has the keyboard."""
    phases: dict[Phase, str]
    lanes: dict[Lane, str]
    agents: tuple[str, ...]
    """Marks and names of sub-agents, in turn."""
    failed: str
    in_doubt: str
    tones: dict[Tone, ToneColours]
    syntax: dict[Syntax, str]

    @property
    def is_contrast(self) -> bool:
        """Whether they are for people who need more contrast than others."""
        return self.name.startswith("contrast")


DARK = Colours(
    name="dark",
    is_dark=True,
    window="#1c1f26",
    base="#16181d",
    raised="#262a33",
    hover="#2f3440",
    border="#2d323c",
    border_strong="#414857",
    text="#dadee6",
    dim="#9aa2b1",
    disabled="#666e7c",
    accent="#5b9bff",
    highlight="#2f5fae",
    highlighted_text="#ffffff",
    selection="#24344f",
    waiting="#2b2916",
    waiting_edge="#7a6c2a",
    marker="#f0c04f",
    primary="#2a5295",
    primary_hover="#3161ae",
    primary_text="#ffffff",
    primary_edge="#4577c4",
    focus="#6ea6ff",
    phases={
        "observe": "#7fb2ef",
        "reason": "#a592ff",
        "act": "#48c59c",
        "evaluate": "#cfc17a",
        "update": "#9aa2b1",
    },
    lanes={"model": "#8a78f4", "tools": "#38b48c", "human": "#e5a13a"},
    agents=("#5fb7d4", "#e594c6", "#b3cc68", "#e2a36d", "#a5abff", "#7ed3b2"),
    failed="#ea6a6e",
    in_doubt="#d9822b",
    tones={
        "neutral": ToneColours("#c3c8d2", "#242832", "#3a4150"),
        "good": ToneColours("#5fd0a3", "#16291f", "#2b6a4f"),
        "warning": ToneColours("#f0b35a", "#33260f", "#7a5a1e"),
        "bad": ToneColours("#ff9c8f", "#3a1c1c", "#8a3b36"),
    },
    syntax={
        "key": "#7fb8f5",
        "string": "#93cf8a",
        "number": "#e3ab6b",
        "word": "#c79bf2",
        "comment": "#8d95a4",
        "name": "#79cfd6",
        "mark": "#b6bcc8",
        "heading": "#8fc0ff",
        "added": "#5fd0a3",
        "dropped": "#ff9c8f",
    },
)

LIGHT = Colours(
    name="light",
    is_dark=False,
    window="#f4f5f8",
    base="#ffffff",
    raised="#ffffff",
    hover="#eaedf2",
    border="#dce0e7",
    border_strong="#bcc3cf",
    text="#1f2530",
    dim="#5a6270",
    disabled="#969dab",
    accent="#2362c6",
    highlight="#2362c6",
    highlighted_text="#ffffff",
    selection="#dfe9fb",
    waiting="#fdf5dc",
    waiting_edge="#d8b95a",
    marker="#b47b00",
    primary="#d8e6fd",
    primary_hover="#c6dbfc",
    primary_text="#12408c",
    primary_edge="#8db1ec",
    focus="#2362c6",
    phases={
        "observe": "#1c5ca8",
        "reason": "#5a3ecf",
        "act": "#0d6b4a",
        "evaluate": "#6c5800",
        "update": "#5a6270",
    },
    lanes={"model": "#7d68ee", "tools": "#2aa47d", "human": "#e09a2b"},
    agents=("#0b6781", "#a02c6d", "#4f6309", "#90490a", "#4a49b9", "#0b6851"),
    failed="#d8434a",
    in_doubt="#c46a12",
    tones={
        "neutral": ToneColours("#454c59", "#eef0f4", "#cfd4dd"),
        "good": ToneColours("#116241", "#e3f5ec", "#93d0b2"),
        "warning": ToneColours("#7a4a00", "#fdf1da", "#e2bd76"),
        "bad": ToneColours("#a1231b", "#fdeae8", "#e9aaa4"),
    },
    syntax={
        "key": "#1c5ca8",
        "string": "#2b6a22",
        "number": "#94500a",
        "word": "#7a2fb0",
        "comment": "#66707f",
        "name": "#0f6a72",
        "mark": "#4a5260",
        "heading": "#1c5ca8",
        "added": "#116241",
        "dropped": "#a1231b",
    },
)
