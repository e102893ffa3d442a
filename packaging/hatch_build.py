"""What a wheel carries besides the package: resources, the first-party plugins and what these need.

An editable install finds both in the checkout, so only a real wheel gets copies.
"""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CarryAlong(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the folders at the top of the checkout under names of their own in the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it builds; `version` is "editable" or "standard"."""
        if version != "editable":
            build_data["force_include"] |= {
                "resources": "workbench/_resources",
                "plugins": "workbench/_plugins",
                "packaging/locks/plugins.txt": "workbench/_plugins/lock.txt",
            }
