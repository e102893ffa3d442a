"""What was used last, kept with the window: names, newest first."""

from __future__ import annotations

from PySide6.QtCore import QSettings


class Recent:
    """A short list under a key of the window's settings."""

    def __init__(self, settings: QSettings, key: str, most: int = 12) -> None:
        self._settings, self._key, self._most = settings, f"recent/{key}", most

    @property
    def names(self) -> tuple[str, ...]:
        """The names, newest first."""
        kept = self._settings.value(self._key, [])
        return tuple(str(name) for name in kept) if isinstance(kept, list) else (str(kept),) if kept else ()

    def add(self, name: str) -> None:
        """Put a name at the beginning."""
        names = [name, *(each for each in self.names if each != name)]
        self._settings.setValue(self._key, names[: self._most])

    def remove(self, name: str) -> None:
        """Take a name out."""
        self._settings.setValue(self._key, [each for each in self.names if each != name])

    def clear(self) -> None:
        """Forget all names."""
        self._settings.remove(self._key)
