"""How the window looks, and where its docks stand, as entries of the registry. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec

_LAYOUT, _THEME, _ZOOM = "Layout", "Theme", "Zoom"
LAYOUTS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "layout_compose",
        "Compose",
        "View",
        "Ctrl+Alt+1",
        "edit",
        "Goal, agent and tools wide",
        gap_before=True,
        within=_LAYOUT,
    ),
    ActionSpec("layout_debug", "Debug", "View", "Ctrl+Alt+2", "debug-alt", "All panels", within=_LAYOUT),
    ActionSpec("layout_compare", "Compare", "View", "Ctrl+Alt+3", "diff", "Room for two runs", within=_LAYOUT),
    ActionSpec("layouts", "Layouts of Your Own…", "View", "", "layout", "Save, use and remove them", within=_LAYOUT),
    ActionSpec("reset_layout", "Reset Layout", "View", "", "discard", "The one in use", within=_LAYOUT),
    ActionSpec(
        "layout_follows",
        "Compare Layout While Comparing",
        "View",
        tip="Else the layout stays as it is",
        checkable=True,
        within=_LAYOUT,
    ),
)
APPEARANCE: tuple[ActionSpec, ...] = (
    ActionSpec("theme_system", "As the Desktop", "View", "", "device-desktop", within=_THEME),
    ActionSpec("theme_light", "Light", "View", within=_THEME),
    ActionSpec("theme_dark", "Dark", "View", within=_THEME),
    ActionSpec("theme_contrast-light", "High Contrast, Light", "View", tip="Black on white", within=_THEME),
    ActionSpec("theme_contrast-dark", "High Contrast, Dark", "View", tip="White on black", within=_THEME),
    ActionSpec("zoom_in", "Larger", "View", "Ctrl+=", "zoom-in", "Texts, icons and all between them", within=_ZOOM),
    ActionSpec("zoom_out", "Smaller", "View", "Ctrl+-", "zoom-out", "Texts, icons and all between them", within=_ZOOM),
    ActionSpec("zoom_reset", "Ordinary Size", "View", "Ctrl+0", tip="100 %", within=_ZOOM),
    ActionSpec("calm", "Reduce Motion", "View", tip="Nothing glides, blinks or runs to and fro", checkable=True),
    ActionSpec("language", "Language…", "View", "", "globe", "Of all that the window says"),
)
