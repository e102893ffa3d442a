"""Settings as they are shown: what each says of itself, beside what holds."""

from __future__ import annotations

from workbench.domain.settings_queries import SettingRow
from workbench.settings.schema import Settings, fields


def setting_rows(settings: Settings) -> tuple[SettingRow, ...]:
    """Return all settings in the order of the file."""
    return tuple(
        SettingRow(
            key=field.key,
            title=field.title,
            description=field.description,
            group=field.group,
            usual=field.usual,
            value=getattr(settings, field.key),
            choices=field.choices,
        )
        for field in fields()
    )
