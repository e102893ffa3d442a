"""`workbench models search|hub|get|remove`: the catalogue, and files of the hub."""

from __future__ import annotations

import argparse
import asyncio
import sys

from workbench.cli.json_lines import pretty, values
from workbench.cli.out import Out
from workbench.cli.showing import showing_progress
from workbench.domain.commands import DownloadModel, RemoveModel
from workbench.domain.connections import Catalogue, CataloguePage, CatalogueRow
from workbench.domain.errors import BadInput
from workbench.domain.hub import HubFile, HubFileFound, LocalFileList, LocalFiles
from workbench.domain.queries import Done
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench


async def search(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    """Print what the catalogue knows. Raises `WorkbenchError`."""
    query = Catalogue(text=" ".join(given.name), after=given.after, limit=given.limit)
    page = await workbench.ask(query)
    if not isinstance(page, CataloguePage):
        raise TypeError(f"the catalogue answered {type(page).__name__}")
    if given.json:
        out.data(pretty(values([page])[0]))
        return 0
    width = max((len(row.model) for row in page.rows), default=0)
    for row in page.rows:
        out.line(f"{one_line(row.model, 80):<{width}}  {_prices(row)}  {_limits(row)}  {out.paint('dim', _can(row))}")
    left = page.total - given.after - len(page.rows)
    out.remark(f"{page.total} found" + (f"; {left} more: --after {given.after + len(page.rows)}" if left > 0 else ""))
    return 0


async def list_files(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    """Print models of the hub: proposed, and here. Raises `WorkbenchError`."""
    listed = await workbench.ask(LocalFiles())
    if not isinstance(listed, LocalFileList):
        raise TypeError(f"files answered {type(listed).__name__}")
    if given.json:
        out.data(pretty(values([listed])[0]))
        return 0
    for row in listed.rows:
        state = "here" if row.whole else f"{row.here / 1e6:,.0f} MB here" if row.here else "not here"
        model = row.model
        out.line(f"{one_line(model.repo, 80)}/{one_line(model.file, 80)}")
        facts = f"  about {model.gigabytes:g} GB, {model.licence}, {model.context:,} tokens, {state}"
        out.line(out.paint("dim", facts))
        if model.good_for:
            out.line(out.paint("dim", f"  {model.good_for}"))
    out.remark(f"From {listed.hub}, kept in {listed.folder}")
    return 0


async def get(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    """Show size and licence, ask, and download. Raises `WorkbenchError`."""
    repo, file = names_of(given)
    found = await workbench.ask(HubFile(repo=repo, file=file))
    if not isinstance(found, HubFileFound):
        raise TypeError(f"the hub answered {type(found).__name__}")
    out.line(f"{visible(repo)}/{visible(file)}: {found.size / 1e9:,.2f} GB, licence: {one_line(found.licence, 100)}")
    out.line(f"SHA-256 as the hub tells it: {found.sha256 or 'none'}")
    if not given.yes and not await asyncio.to_thread(_agrees):
        out.line("Nothing was downloaded.")
        return 1
    with showing_progress(workbench, f"model {repo}/{file}", out):
        done = await workbench.dispatch(DownloadModel(repo=repo, file=file))
    out.line(visible(done.note) if isinstance(done, Done) else "Done.")
    return 0


async def remove(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    """Delete a downloaded file. Raises `WorkbenchError`."""
    repo, file = names_of(given)
    done = await workbench.dispatch(RemoveModel(repo=repo, file=file))
    out.line(visible(done.note) if isinstance(done, Done) else "Done.")
    return 0


def names_of(given: argparse.Namespace) -> tuple[str, str]:
    """Return the repository and the file that were typed. Raises `BadInput`."""
    parts = "".join(given.name[:1]).split("/", 2)
    if len(parts) != 3:
        raise BadInput("Name a file of the hub.", f"Such as: workbench models {given.act} OWNER/NAME/FILE.gguf")
    return f"{parts[0]}/{parts[1]}", parts[2]


def _agrees() -> bool:
    if not sys.stdin.isatty():
        raise BadInput("Nobody can be asked here.", "Add --yes once you have read size and licence.")
    sys.stdout.write("Download it? [y/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _prices(row: CatalogueRow) -> str:
    if row.price_in is None or row.price_out is None:
        return f"{'no price':>16}"
    return f"{f'${row.price_in:g} / ${row.price_out:g}':>16}"


def _limits(row: CatalogueRow) -> str:
    return f"{f'{row.context:,}' if row.context else '?':>10} tokens"


def _can(row: CatalogueRow) -> str:
    can = {"tools": row.tools, "schema": row.schema, "images": row.images, "reasoning": row.reasoning}
    return ", ".join(name for name, does in can.items() if does)
