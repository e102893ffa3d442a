"""The Hugging Face hub: what it says of a file, through `huggingface_hub`. The only module that imports it.

The hub itself tells a file's size and SHA-256 (the etag of a file in LFS), so no list of ours has to be believed.
"""

from __future__ import annotations

import os
import re
from typing import Any
from urllib.parse import urlsplit

import httpx
from msgspec import field

from workbench.domain.errors import BadInput, SetupError, WorkbenchError
from workbench.domain.hub import HubFileFound
from workbench.domain.values import Value

USUAL = "https://huggingface.co"
_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_FILE = re.compile(r"(?:[A-Za-z0-9][\w.+-]*/)*[A-Za-z0-9][\w.+-]*\.gguf")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SPLIT = re.compile(r"-\d{5}-of-\d{5}\.gguf$")


class Source(Value):
    """Where a file's bytes are now, and what they must be."""

    found: HubFileFound
    url: str
    """Good for a while only."""
    headers: dict[str, str] = field(default_factory=dict)
    """The token stands in them only where the bytes are at the hub itself."""


def check_names(repo: str, file: str) -> None:
    """Raise `BadInput` where a repository or a file is named that can't be."""
    if not _REPO.fullmatch(repo) or ".." in repo:
        raise BadInput(f"`{repo}` is no repository of the hub.", "Write it as owner/name.")
    if not _FILE.fullmatch(file) or ".." in file:
        raise BadInput(f"`{file}` is no GGUF file of a repository.", "Name a file that ends in .gguf.")
    if _SPLIT.search(file):
        raise BadInput("The model is in several files, which is not supported.", "Choose one that is in one file.")


def look(endpoint: str, repo: str, file: str, token: str) -> Source:
    """Return what the hub says of a file and where it is. Waits for the network. Raises `WorkbenchError`."""
    check_names(repo, file)
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    import huggingface_hub as hub
    from huggingface_hub import utils

    try:
        url = hub.hf_hub_url(repo, file, endpoint=endpoint)
        told = hub.get_hf_file_metadata(url, token=token or False, endpoint=endpoint)
        about = hub.HfApi(endpoint=endpoint, token=token or False).model_info(repo, timeout=10)
    except Exception as error:
        if (known := _meaning(utils, error, endpoint, repo, file)) is None:
            raise
        raise known from None
    finally:
        hub.close_session()
    sha256 = told.etag if told.etag and _SHA256.fullmatch(told.etag) else ""
    found = HubFileFound(
        repo=repo, file=file, size=told.size or 0, sha256=sha256, licence=_licence(about), commit=told.commit_hash or ""
    )
    at_home = urlsplit(told.location).netloc == urlsplit(endpoint).netloc
    return Source(
        found=found, url=told.location, headers={"authorization": f"Bearer {token}"} if token and at_home else {}
    )


def _licence(about: Any) -> str:
    card = getattr(about, "card_data", None)
    named = (card.get("license_name") or card.get("license")) if card is not None else None
    return named if isinstance(named, str) else "not told by the hub"


def _meaning(utils: Any, error: Exception, endpoint: str, repo: str, file: str) -> WorkbenchError | None:
    """What an error of the library says to a person; None: it is a bug."""
    host = urlsplit(endpoint).netloc
    if isinstance(error, utils.GatedRepoError):
        return SetupError(
            f"{repo} is gated: its owner gives it to those who accept the terms.",
            f"Accept them at {endpoint}/{repo}, then keep your token: workbench models login huggingface.",
        )
    if isinstance(error, utils.RepositoryNotFoundError):
        return BadInput(
            f"{host} has no {repo}, or not for you.",
            "Check the name. A private one needs a token: workbench models login huggingface.",
        )
    if isinstance(error, utils.EntryNotFoundError):
        return BadInput(f"{repo} has no file {file}.", "Look at its files on the hub.")
    if isinstance(error, utils.HfHubHTTPError):
        return refusal(error.response.status_code, host)
    if isinstance(error, httpx.HTTPError):
        return SetupError(f"{host} can't be reached: {error}.", "Is the network up? HF_ENDPOINT names another hub.")
    if isinstance(error, utils.HFValidationError):
        return BadInput(f"{repo} is no repository of the hub: {error}.")
    return None


def refusal(status: int, host: str) -> WorkbenchError:
    """Return what a refusal of the hub means."""
    if status in (401, 403):
        return SetupError(
            f"{host} answered {status}: the token is wrong, or may not read this.",
            "Keep another: workbench models login huggingface.",
        )
    if status == 429:
        return SetupError(f"{host} wants fewer requests (429).", "Wait a while; a token lets you have more.")
    return SetupError(f"{host} answered {status}.", "Try again later; what has come is kept.")
