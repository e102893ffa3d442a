"""Models of the Hugging Face hub: those that are proposed, those that are here, and their download."""

from __future__ import annotations

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.values import Value


class HubModel(Value):
    """A model that is proposed. Exact size and SHA-256 are the hub's to tell."""

    title: str
    repo: str
    file: str
    gigabytes: float
    """About."""
    licence: str
    context: int
    """Tokens that it was made for."""
    good_for: str
    tools: bool = False
    """Whether its chat template knows tools."""


class LocalFileRow(Value):
    """A file of the hub: proposed, here, or both."""

    model: HubModel
    path: str
    """Where it is or would be."""
    here: int = 0
    """Bytes of it that are here."""
    whole: bool = False
    proposed: bool = True

    @property
    def key(self) -> str:
        """Of the `Progress` of its download."""
        return f"model {self.model.repo}/{self.model.file}"


class LocalFiles(Query, tag="local_files"):
    """Answers `LocalFileList`: models that are proposed, and those that were downloaded."""


class LocalFileList(Answer, tag="local_file_list"):
    """Models of the hub."""

    rows: tuple[LocalFileRow, ...]
    folder: str
    hub: str
    """Its address; empty: it can't be told, since the settings that may name it are broken."""


class HubFile(Query, tag="hub_file"):
    """Answers `HubFileFound`: what the hub itself says of a file. Asks the hub; raises `WorkbenchError`."""

    repo: str
    file: str


class HubFileFound(Answer, tag="hub_file_found"):
    """A file as the hub tells of it."""

    repo: str
    file: str
    size: int
    sha256: str
    """As the hub tells it; empty: it does not, and then the file can't be proven."""
    licence: str
    commit: str = ""


class DownloadModel(Command, tag="download_model"):
    """Fetch a file of the hub, on from what is here of it. Answers `Done`.

    Publishes `Progress` with the key `model REPO/FILE`, under which `GiveUp` ends it.
    """

    repo: str
    file: str


class RemoveModel(Command, tag="remove_model"):
    """Delete a downloaded file, whole or not. Answers `Done`."""

    repo: str
    file: str
