"""Schemes of keys: the registry's own are those of VS Code; another scheme says what differs. Light."""

from __future__ import annotations

from typing import Literal

Scheme = Literal["vscode", "jetbrains"]
SCHEMES: tuple[Scheme, ...] = ("vscode", "jetbrains")
_JETBRAINS: dict[str, str] = {
    "continue": "F9",
    "over": "F8",
    "into": "F7",
    "out": "Shift+F8",
    "until": "Alt+F9",
    "pause": "Ctrl+Pause",
    "stop": "Ctrl+F2",
    "again": "Ctrl+F5",
    "next_ask": "Alt+F10",
    "toggle_breakpoint": "Ctrl+F8",
    "new_breakpoint": "Ctrl+Shift+F8",
    "mute": "Ctrl+Alt+F8",
    "edit_stop": "F4",
    "rename": "Shift+F6",
    "next_stop": "Ctrl+Alt+F9",
    "previous_stop": "Ctrl+Alt+Shift+F9",
    "restart_frame": "Ctrl+Alt+F7",
    "collapse": "Ctrl+-",
    "expand": "Ctrl+=",
    "zoom_in": "Alt+Shift+=",
    "zoom_out": "Alt+Shift+-",
    "zoom_reset": "Alt+Shift+0",
}


def key_in(scheme: Scheme, name: str, own: str) -> str:
    """Return an action's key in a scheme; `own` is the one in the registry."""
    return _JETBRAINS.get(name, own) if scheme == "jetbrains" else own


def scheme_named(name: object) -> Scheme:
    """Return the scheme that was kept; VS Code's where none was."""
    return next((scheme for scheme in SCHEMES if scheme == name), "vscode")
