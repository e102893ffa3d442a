"""Models of the hub on this machine: which are proposed, which are here, fetching and deleting them."""

from __future__ import annotations

import asyncio
import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import BadInput, NotFound
from workbench.domain.hub import (
    DownloadModel,
    HubFileFound,
    HubModel,
    LocalFileList,
    LocalFileRow,
    RemoveModel,
)
from workbench.domain.published import AnyPublished, Progress
from workbench.providers.downloading import Patience, begun, download, part_of
from workbench.providers.hub import USUAL, Source, check_names, look
from workbench.settings.files import Places, resources
from workbench.settings.keys import Keys
from workbench.settings.schema import read_settings

HUB = "huggingface"
"""The provider whose key is the hub's token."""
_BETWEEN = "--"
"""Between owner and name in the name of a folder."""


class Hubbing:
    """Keeps each file in the folder of its repository, under the home's `models`."""

    def __init__(self, places: Places, keys: Keys, publish: Callable[[AnyPublished], None]) -> None:
        self._places, self._keys, self._publish = places, keys, publish
        self.patience = Patience()

    def list(self) -> LocalFileList:
        """Return what is proposed and what is here, also while the settings that name the hub are broken."""
        proposed = proposals()
        rows = [self._row(model) for model in proposed]
        known = {Path(row.path) for row in rows}
        whole = [(file, file.stat().st_size) for file in sorted(self._places.models.rglob("*.gguf"))]
        parts = [(file, size) for file, size in begun(self._places.models) if not file.is_file()]
        rows += [self._other(file, size) for file, size in (*whole, *parts) if file not in known]
        try:
            hub = self._endpoint()
        except BadInput:
            hub = ""
        return LocalFileList(rows=tuple(rows), folder=str(self._places.models), hub=hub)

    async def look(self, repo: str, file: str) -> HubFileFound:
        """Return what the hub says of a file. Raises `WorkbenchError`."""
        return (await self._source(repo, file)).found

    async def download(self, command: DownloadModel, key: str) -> str:
        """Fetch a file, on from what is here of it. Raises `WorkbenchError`."""
        target = self._place(command.repo, command.file)
        if target.is_file():
            return f"{command.file} is here already: local:{target}"

        def tell(text: str, done: float | None) -> None:
            self._publish(Progress(key=key, text=text, done=done, when_left="part"))

        tell(f"{command.file}: asking the hub", None)
        await download(lambda: self._source(command.repo, command.file), target, tell, self.patience)
        return f"{command.file} is here, with the SHA-256 that the hub tells. An agent names it local:{target}"

    def remove(self, command: RemoveModel) -> str:
        """Delete a file, whole or not. Raises `WorkbenchError`."""
        target = self._place(command.repo, command.file)
        part = part_of(target)
        gone = [each for each in (target, part) if each.is_file()]
        if not gone:
            raise NotFound(f"Nothing of {command.repo}/{command.file} is here.")
        freed = sum(each.stat().st_size for each in gone)
        for each in (*gone, part.with_name(f"{part.name}.json")):
            each.unlink(missing_ok=True)
        return f"{command.file} is deleted: {freed / 1e6:,.0f} MB are free again."

    async def _source(self, repo: str, file: str) -> Source:
        token = await asyncio.to_thread(self._keys.get, HUB) or ""
        return await asyncio.to_thread(look, await asyncio.to_thread(self._endpoint), repo, file, token.strip())

    def _endpoint(self) -> str:
        named = read_settings(self._places.settings).hub or os.environ.get("HF_ENDPOINT", "") or USUAL
        if not named.startswith(("http://", "https://")):
            raise BadInput(f"The hub's address `{named}` is none.", "Mend `hub` in the settings, or HF_ENDPOINT.")
        return named.rstrip("/")

    def _place(self, repo: str, file: str) -> Path:
        check_names(repo, file)
        return self._places.models / repo.replace("/", _BETWEEN) / file

    def _row(self, model: HubModel) -> LocalFileRow:
        return _state(model, self._place(model.repo, model.file))

    def _other(self, file: Path, size: int) -> LocalFileRow:
        """One that nobody proposed, but somebody fetched, or began to."""
        folder, _, name = file.relative_to(self._places.models).as_posix().partition("/")
        model = HubModel(
            title=file.stem,
            repo=folder.replace(_BETWEEN, "/", 1),
            file=name,
            gigabytes=round(size / 1e9, 2),
            licence="as its repository says",
            context=0,
            good_for="",
        )
        return replace(_state(model, file), proposed=False)


def _state(model: HubModel, target: Path) -> LocalFileRow:
    part = part_of(target)
    whole = target.is_file()
    at = target if whole else part
    here = at.stat().st_size if at.is_file() else 0
    return LocalFileRow(model=model, path=str(target), here=here, whole=whole)


class _Proposals(msgspec.Struct):
    models: tuple[HubModel, ...]


def proposals() -> tuple[HubModel, ...]:
    """Return the models that are proposed, smallest first."""
    text = (resources() / "hub-models.toml").read_text(encoding="utf-8")
    found = msgspec.convert(tomllib.loads(text), _Proposals).models
    return tuple(sorted(found, key=lambda model: model.gigabytes))
