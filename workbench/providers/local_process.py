"""One local server as a child process: started when first needed, watched, started again after a crash."""

from __future__ import annotations

import asyncio
import os
import secrets
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from workbench.domain.errors import ModelError

ROLE = "local-model"
START_SECONDS = 180.0
_END_SECONDS = 1.0
_TAIL = 4_000

SpawnCommand = Callable[..., Sequence[str]]
"""Gives the command line that starts this program in a role."""


def threads() -> int:
    """Return how many threads a local model gets: all cores but one, so that the rest of the program stays quick."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)


class LocalProcess:
    """The server of one GGUF file. `url` and `token` are those of the process that runs now."""

    def __init__(self, spawn_command: SpawnCommand, context: int, *, embeds: bool = False) -> None:
        """`embeds`: it makes embeddings rather than replies."""
        self._spawn_command = spawn_command
        self._context = context
        self._mode = ("embeddings",) if embeds else ()
        self._process: Process | None = None
        self._said = bytearray()
        self._listening: asyncio.Task[None] | None = None
        self._starting = asyncio.Lock()
        self.url = ""
        self.token = ""

    @property
    def is_running(self) -> bool:
        """Whether the process is there, as far as we have heard."""
        return self._process is not None and self._process.returncode is None

    async def start(self, model: Path) -> None:
        """Start it unless it runs. Raises `ModelError` (`unreachable`) with what it said where it does not come up."""
        async with self._starting:
            if self.is_running:
                return
            await self._end()
            try:
                await self._begin(model)
            except BaseException:
                await self._end()
                raise

    async def _begin(self, model: Path) -> None:
        command = self._spawn_command(ROLE, str(model), str(self._context), str(threads()), *self._mode)
        self.token = secrets.token_hex(24)
        process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, stderr=PIPE)
        self._process = process
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("the pipes that were asked for are missing")
        self._listening = asyncio.ensure_future(self._listen(process))
        with suppress(ConnectionError):
            process.stdin.write(f"{self.token}\n".encode())
            await process.stdin.drain()
        try:
            async with asyncio.timeout(START_SECONDS):
                line = await process.stdout.readline()
        except TimeoutError:
            raise self._failed(f"did not start within {START_SECONDS:g} s") from None
        self.url = line.decode("utf-8", "replace").strip()
        if not self.url.startswith("http://127.0.0.1:"):
            await process.wait()
            raise self._failed("could not start")

    async def _listen(self, process: Process) -> None:
        """Keep the end of what it says on stderr, for the person."""
        while process.stderr is not None and (piece := await process.stderr.read(4096)):
            self._said += piece
            del self._said[:-_TAIL]

    async def why(self) -> ModelError | None:
        """Return how it ended, if it has ended."""
        if self._process is None:
            return None
        with suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                await self._process.wait()
        if self._process.returncode is None:
            return None
        return self._failed(f"ended by itself (code {self._process.returncode})")

    def _failed(self, what: str) -> ModelError:
        said = self._said.decode("utf-8", "replace").strip().splitlines()[-1:]
        return ModelError(
            "unreachable",
            f"The local model's server {what}." + (f" It said: {said[0][:300]}" if said else ""),
            "It is started again at the next request; if that fails too, choose another model.",
        )

    async def close(self) -> None:
        """End the process."""
        async with self._starting:
            await self._end()

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(_END_SECONDS):
                await process.wait()
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        if self._listening is not None:
            await self._listening
        self._said.clear()
