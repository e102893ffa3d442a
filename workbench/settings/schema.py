"""The settings file: each setting with its title and description, from which file, page and command line are made."""

from __future__ import annotations

import contextlib
import difflib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import msgspec
import tomlkit
from msgspec import Meta

from workbench.domain.errors import BadInput, GoalFileError
from workbench.domain.settings_queries import SettingRow, SettingValue
from workbench.domain.values import Value
from workbench.settings.files import make_private
from workbench.settings.toml_tables import Table, read_table

Migration = Callable[[dict[str, Any]], None]
"""Changes what an older version wrote into what the next one reads; a renamed key is moved here."""


def _without_unread(values: dict[str, Any]) -> None:
    """Leave out what nothing ever read: the window keeps its own theme."""
    values.pop("theme", None)
    values.pop("default_model", None)


MIGRATIONS: tuple[Migration, ...] = (_without_unread,)
"""The first leads from version 1 to 2."""
Walls = Literal["best", "strict"]
OnAnomaly = Literal["revoke", "tell"]
MEND = "Mend it there, or move the file away; until then no run begins and no setting can be changed."


class Settings(Value):
    """What holds for all sessions on this machine."""

    accepted_terms: Annotated[
        tuple[str, ...],
        Meta(
            extra={"group": "models"},
            title="Accepted terms",
            description="Models whose terms of use were shown here and accepted.",
        ),
    ] = ()
    folder_files: Annotated[
        int,
        Meta(
            extra={"group": "storage"},
            title="Files of a work folder",
            description="A folder of more is not kept, and can't be forked over.",
        ),
    ] = 5_000
    folder_megabytes: Annotated[
        int,
        Meta(
            extra={"group": "storage"},
            title="Size of a work folder",
            description="In MB; a larger one is not kept, and can't be forked over.",
        ),
    ] = 100
    confinement: Annotated[
        Walls,
        Meta(
            extra={"group": "trust"},
            title="Confinement of tools",
            description="`strict`: tools run only where a sandbox is proven to hold. `best`: elsewhere they run too, "
            "with every call asked about.",
        ),
    ] = "best"
    connect_seconds: Annotated[
        float,
        Meta(
            extra={"group": "models"},
            title="Time to connect",
            description="Seconds in which a model's server must take a connection.",
        ),
    ] = 5.0
    first_token_seconds: Annotated[
        float,
        Meta(
            extra={"group": "models"},
            title="Time to the first token",
            description="Seconds in which a reply must begin; keep-alives don't count.",
        ),
    ] = 180.0
    stall_seconds: Annotated[
        float,
        Meta(
            extra={"group": "models"},
            title="Time of a stall",
            description="Seconds after which a reply that stopped coming is cut off.",
        ),
    ] = 60.0
    reply_seconds: Annotated[
        float,
        Meta(
            extra={"group": "models"},
            title="Time of a reply",
            description="Seconds in which a model's whole reply must have come.",
        ),
    ] = 900.0
    hub: Annotated[
        str,
        Meta(
            extra={"group": "models"},
            title="Hub of models",
            description="Address of the Hugging Face hub, or of a mirror; empty: HF_ENDPOINT, else huggingface.co.",
        ),
    ] = ""
    scanner: Annotated[
        str,
        Meta(
            extra={"group": "trust"},
            title="Scanner of results",
            description="A plugin's tool that takes `text` and answers JSON with `score` (0 to 1) and `signs`, such as "
            "`guard.scan`; empty: the patterns that come with Workbench. It labels results and never decides.",
        ),
    ] = ""
    on_anomaly: Annotated[
        OnAnomaly,
        Meta(
            extra={"group": "trust"},
            title="After a sign of trouble",
            description="`revoke`: where a run whose tools hold secrets does what none should, all secrets are taken "
            "back at once, it stands still, and you are told. `tell`: you are told only.",
        ),
    ] = "revoke"
    backups: Annotated[
        int,
        Meta(
            extra={"group": "storage"},
            title="Backups of the database",
            description="So many daily copies are kept, in `backups` beside it; one is made while Workbench runs, when "
            "the last is older than a day and something was saved since. 0: none is made.",
        ),
    ] = 3
    keep_days: Annotated[
        int,
        Meta(
            extra={"group": "storage"},
            title="Days that sessions are kept",
            description="Sessions in which nothing happened for longer are deleted, which can be undone for a week. "
            "Those with a label, a bookmark or a note, and those that wait for you, stay. 0: all are kept.",
        ),
    ] = 0
    keep_megabytes: Annotated[
        int,
        Meta(
            extra={"group": "storage"},
            title="Room for sessions",
            description="In MB; while they take more, those in which nothing happened for longest are deleted, with "
            "the same exceptions. 0: they may take any.",
        ),
    ] = 0


def setting_rows(settings: Settings) -> tuple[SettingRow, ...]:
    """Return all settings in the order of the file: what each says of itself, beside what holds."""
    usual, rows = Settings(), []
    for key, hint in get_type_hints(Settings, include_extras=True).items():
        kind, meta = get_args(hint)[:2]
        rows.append(
            SettingRow(
                key=key,
                title=meta.title,
                description=meta.description,
                group=meta.extra["group"],
                usual=getattr(usual, key),
                value=getattr(settings, key),
                choices=get_args(kind) if get_origin(kind) is Literal else (),
            )
        )
    return tuple(rows)


def read_settings(file: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Settings:
    """Return what the file says; defaults where there is none. Raises `BadInput` that names line and key."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise BadInput(f"{file} can't be read: {error.strerror or error}.") from None
    try:
        return settings_of(read_table(file, data), migrations)
    except GoalFileError as error:
        raise BadInput(error.message, f"{error.todo} {MEND}".strip()) from None


def change_setting(file: Path, key: str, value: SettingValue | None) -> Settings:
    """Write one setting, or take it out (None): all else in the file stays as a person wrote it.

    Returns what holds then. Raises `BadInput` where there is no such setting, where the value can't be one, where the
    file is broken, and where it can't be written; the file is as it was then.
    """
    row = setting_named(key)
    read_settings(file)
    document = document_of(file)
    if value is None:
        document.pop(key, None)
    else:
        says = f"{row.title}. {row.description}"
        if key not in document and says not in tomlkit.dumps(document):
            document.add(tomlkit.comment(says))
        document[key] = list(value) if isinstance(value, tuple) else value
    text = tomlkit.dumps(document)
    try:
        changed = settings_of(read_table(file, text.encode()))
    except GoalFileError as error:
        raise BadInput(error.message.partition(": ")[2] or error.message, error.todo) from None
    put_document(file, text)
    return changed


def setting_named(key: str) -> SettingRow:
    """Return a setting by its key, as it usually holds. Raises `BadInput` that names the nearest."""
    found = {row.key: row for row in setting_rows(Settings())}
    if key not in found:
        near = difflib.get_close_matches(key, found, 1)
        raise BadInput(f"There is no setting called {key}.", f"Did you mean {near[0]}?" if near else "")
    return found[key]


def document_of(file: Path) -> tomlkit.TOMLDocument:
    """Return the file as a person wrote it, in the version of today; a new one where there is none."""
    newest = len(MIGRATIONS) + 1
    try:
        document = tomlkit.parse(file.read_text("utf-8"))
    except FileNotFoundError:
        document = tomlkit.document()
        document.add(tomlkit.comment("Settings of Workbench: `workbench settings` lists all there are."))
    if document.get("version", 1) != newest:
        for migrate in MIGRATIONS[document.get("version", 1) - 1 :]:
            migrate(document)
        document["version"] = newest
    return document


def put_document(file: Path, text: str) -> None:
    """Write the file, as a whole or not at all. Raises `BadInput`."""
    beside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        make_private(file.parent)
        beside.write_text(text, "utf-8")
        beside.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise BadInput(f"{file} can't be written: {error.strerror or error}.") from None


def settings_of(table: Table, migrations: Sequence[Migration] = MIGRATIONS) -> Settings:
    """Return what a table says, of any version. Raises `GoalFileError` that names line and key."""
    newest = len(migrations) + 1
    version = table.whole("version", 1) or 1
    if version > newest:
        table.fail("version", f"A newer Workbench wrote this file (version {version}, known here: {newest}).")
    table = table.changed(migrations[version - 1 :])
    settings = Settings(
        accepted_terms=table.texts("accepted_terms"),
        folder_files=_or(table.whole("folder_files", 0), Settings().folder_files),
        folder_megabytes=_or(table.whole("folder_megabytes", 0), Settings().folder_megabytes),
        confinement=msgspec.convert(_one_of(table, "confinement"), Walls),
        connect_seconds=_seconds(table, "connect_seconds"),
        first_token_seconds=_seconds(table, "first_token_seconds"),
        stall_seconds=_seconds(table, "stall_seconds"),
        reply_seconds=_seconds(table, "reply_seconds"),
        hub=table.text("hub", ""),
        scanner=table.text("scanner", ""),
        on_anomaly=msgspec.convert(_one_of(table, "on_anomaly"), OnAnomaly),
        backups=_or(table.whole("backups", 0), Settings().backups),
        keep_days=_or(table.whole("keep_days", 0), Settings().keep_days),
        keep_megabytes=_or(table.whole("keep_megabytes", 0), Settings().keep_megabytes),
    )
    table.finish()
    return settings


def _one_of(table: Table, key: str) -> str:
    choices = setting_named(key).choices
    given = table.text(key, str(getattr(Settings(), key)))
    if given not in choices:
        table.fail(key, f'It must be one of {", ".join(choices)}, not "{given}".')
    return given


def _seconds(table: Table, key: str) -> float:
    given = table.number(key, 0.1)
    return given if given is not None else float(getattr(Settings(), key))


def _or(given: int | None, otherwise: int) -> int:
    return otherwise if given is None else given
