"""Tools that change: `write`, `edit`, `append`, `delete`.

Effect classes say what a second run of the same call does, after a crash that hid how the first one ended:
write and delete end in the same state with the same answer (idempotent); edit may find its text again in what it put
there, and swapping old and new undoes it (reversible); append adds again, and nothing here takes it back
(irreversible), but one call of it, which its key tells from any other, is told by a mark on the file that it was done.
"""

import os
import stat
from threading import Lock

from workbench_plugin import Context, Result, ToolError, tool
from workbench_plugin.folders import Folder, failure, opened
from workbench_plugin.names import Parts, check_writable, joined, nearest, parts_of

from workbench_files.contents import read_whole, replace_file
from workbench_files.keeping import done_calls, noted

_one_at_a_time = Lock()
"""Calls may come in parallel; reading a file and putting it back must not be interleaved."""


@tool(effect="idempotent", sinks=["path"], third_party_output=False, scopes=["work_folder:write"])
def write(context: Context, path: str, content: str) -> Result:
    """Write a text file, replacing what it held before. Folders that are missing are made.

    Args:
        path: The file, relative to the work folder.
        content: All that the file shall hold.
    """
    parts = _target(path, context)
    with _one_at_a_time, opened(context.work_folder, parts[:-1], create=True) as folder:
        replace_file(folder, parts[-1], content.encode(), context.idempotency_key)
    return _wrote(f"Wrote {_size(content)} to {joined(parts)}.", parts, content)


@tool(
    effect="irreversible",
    sinks=["path"],
    third_party_output=False,
    scopes=["work_folder:write"],
    destructive=False,
    key="context",
)
def append(context: Context, path: str, content: str) -> Result:
    """Add text at the end of a file; the file is made if it is missing. No line break is added by itself.

    Args:
        path: The file, relative to the work folder.
        content: What to add.
    """
    parts = _target(path, context)
    with _one_at_a_time, opened(context.work_folder, parts[:-1], create=True) as folder:
        if not _was_appended(folder, parts[-1], content.encode(), context):
            is_there = folder.status(parts[-1]) is not None
            before = read_whole(folder, parts[-1])[0] if is_there else b""
            calls = noted(done_calls(folder, parts[-1]) if is_there else (), context.idempotency_key)
            replace_file(folder, parts[-1], before + content.encode(), context.idempotency_key, calls)
    return _wrote(f"Added {_size(content)} to {joined(parts)}.", parts, content)


@tool(effect="reversible", compensator="edit", sinks=["path"], scopes=["work_folder:read", "work_folder:write"])
def edit(context: Context, path: str, old: str, new: str) -> Result:
    """Replace a piece of text in a file. It must stand there exactly once, so give enough around it.

    Args:
        path: The file, relative to the work folder.
        old: The text to replace, exactly as it stands in the file.
        new: The text to put there.
    """
    parts = _target(path, context)
    if not old or old == new:
        raise ToolError("There is nothing to replace.", instead="Give an old text, and a new one that differs.")
    with _one_at_a_time, opened(context.work_folder, parts[:-1]) as folder:
        text = _as_text(read_whole(folder, parts[-1])[0], joined(parts))
        if "\r\n" in text and "\r" not in old:
            old, new = old.replace("\n", "\r\n"), new.replace("\n", "\r\n")
        line = _only_place(text, old, joined(parts))
        replace_file(folder, parts[-1], text.replace(old, new, 1).encode(), context.idempotency_key)
    data = {"path": joined(parts), "line": line, "removed": len(old), "added": len(new)}
    return Result(f"Replaced the text at line {line} of {joined(parts)}.", data, [joined(parts)])


@tool(effect="idempotent", sinks=["path"], scopes=["work_folder:write"])
def delete(context: Context, path: str) -> Result:
    """Delete a file, a link or an empty folder. What it held is gone.

    Args:
        path: The file or folder, relative to the work folder.
    """
    parts = _target(path, context, folder_too=True)
    done = Result(f"Deleted {joined(parts)}.", {"path": joined(parts)}, [joined(parts)])
    try:
        with _one_at_a_time, opened(context.work_folder, parts[:-1]) as folder:
            _remove(folder, parts[-1])
    except ToolError as error:
        # The first attempt may have ended before the crash; then the answer is what it would have been.
        if error.code != "not_found" or context.attempt < 2:
            raise
    return done


def _was_appended(folder: Folder, name: str, content: bytes, context: Context) -> bool:
    """Whether this very call did its work before the crash that hid its end. Raises ToolError where nobody can tell.

    The mark that goes into place with the text says so; where the file bears none, only text that is not there at all
    was surely not added.
    """
    if context.attempt < 2 or folder.status(name) is None:
        return False
    calls = done_calls(folder, name)
    if calls:
        return noted((), context.idempotency_key)[0] in calls
    if content not in read_whole(folder, name)[0]:
        return False
    raise ToolError(
        f"{folder.says(name)} holds this text, and nobody knows whether this call added it before a crash.",
        instead="Read the file, and add the text only if it is missing.",
        code="in_doubt",
    )


def _remove(folder: Folder, name: str) -> None:
    status = folder.status(name)
    if status is None:
        raise folder.missing(name)
    try:
        if not stat.S_ISDIR(status.st_mode):
            os.unlink(folder.at(name), dir_fd=folder.fd)
            return
        with_inside = folder.enter(name)
        try:
            left = with_inside.names()
        finally:
            with_inside.close()
        if left:
            raise ToolError(
                f"{folder.says(name)} is a folder with {len(left)} entries.",
                instead="Delete what is in it first.",
                code="not_empty",
            )
        os.rmdir(folder.at(name), dir_fd=folder.fd)
    except OSError as error:
        raise failure(error, folder.says(name)) from error


def _target(path: str, context: Context, folder_too: bool = False) -> Parts:
    parts = parts_of(path, context.work_folder)
    check_writable(parts)
    if path.endswith("/") and not folder_too:
        raise ToolError(f"{joined(parts)}/ names a folder.", instead="Give the path of a file.", code="is_folder")
    return parts


def _wrote(said: str, parts: Parts, content: str) -> Result:
    path = joined(parts)
    return Result(said, {"path": path, "bytes": len(content.encode())}, [path])


def _size(content: str) -> str:
    lines = len(content.splitlines())
    size = len(content.encode())
    return f"{size} {'byte' if size == 1 else 'bytes'} ({lines} {'line' if lines == 1 else 'lines'})"


def _as_text(content: bytes, says: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ToolError(
            f"{says} is not UTF-8 text (byte {error.start}), so editing it would damage it.",
            instead="Tell the user.",
            code="encoding",
        ) from None


def _only_place(text: str, old: str, says: str) -> int:
    """The line of the only place where `old` stands. Raises ToolError that helps to find the one meant."""
    places: list[int] = []
    at = text.find(old)
    while at >= 0 and len(places) < 100:
        places.append(text.count("\n", 0, at) + 1)
        at = text.find(old, at + 1)
    if len(places) == 1:
        return places[0]
    if places:
        shown_lines = ", ".join(str(line) for line in places[:10])
        raise ToolError(
            f"The old text stands {len(places)} times in {says}, at lines {shown_lines}.",
            instead="Give more of the text around the one you mean.",
            code="not_unique",
        )
    lines = [line.strip() for line in text.splitlines()[:3_000] if line.strip() and len(line) < 300]
    first = next((line.strip() for line in old.splitlines() if line.strip()), old)
    hint = f" {nearest(first[:300], lines)}" if lines else ""
    raise ToolError(
        f"The old text does not stand in {says}.",
        instead=f"Read the file and copy the text exactly, spaces and line breaks too.{hint}",
        code="not_found",
    )
