"""What a wheel carries besides the package: resources, the first-party plugins, and the lock of what these need.

An editable install finds all of it in the checkout, so only a real wheel gets copies.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS_OF_A_PLUGIN = ("pyproject.toml", "README.md", "src")


class CarryAlong(BuildHookInterface):  # type: ignore[type-arg]
    """Adds folders of the checkout under names of their own in the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it builds; `version` is "editable" or "standard"."""
        if version == "editable":
            return
        carried: dict[str, str] = build_data["force_include"]
        carried |= {"resources": "workbench/_resources", "packaging/locks/plugins.txt": "workbench/_locks/plugins.txt"}
        for project in sorted(Path(self.root).glob("plugins/*/pyproject.toml")):
            plugin = f"plugins/{project.parent.name}"
            carried |= {f"{plugin}/{part}": f"workbench/_{plugin}/{part}" for part in PARTS_OF_A_PLUGIN}
