"""An MCP client session with one tool host. The only place, with `messages` and `results`, that uses the MCP SDK."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeVar

import anyio
import mcp_types as types
from anyio.streams.memory import MemoryObjectSendStream
from mcp.client.session import ClientSession
from mcp.shared.exceptions import MCPError
from mcp.shared.message import SessionMessage
from pydantic import ValidationError

import workbench
from workbench.tools.messages import Told, read_message, refusal_of
from workbench.tools.process import Child

_PAGES, _TOOLS = 50, 200
"""How long a host's list of tools may be."""
_LIST_CHANGED = "notifications/tools/list_changed"
_DYING = 0.3
"""How long a child that closed its output may take to end by itself, so that its own exit code is known."""
_BURIAL = 3.0
"""How long a killed child may take to be gone; only one that the system can't kill takes longer."""
_CLIENT = types.Implementation(name="workbench", version=workbench.__version__)

Asked = TypeVar("Asked")
StartChild = Callable[[Callable[[bytes, int], bool], Callable[[], None]], Coroutine[Any, Any, Child]]
"""Starts the child, given who hears its lines and its end."""


class Gone(Exception):
    """The host did not start, or ended; says how."""


class Unreadable(Exception):
    """The host answered with something that can't be read; says what."""


class Connection:
    """One host and the session with it, from the start of the child to its end. Belongs to one event loop."""

    def __init__(self, start: StartChild, seconds: float) -> None:
        """`seconds`: how long the child may take until it answers."""
        self._start = start
        self._seconds = seconds
        self.tools: tuple[types.Tool, ...] = ()
        """What it said of its tools when it was last asked."""
        self.info: types.Implementation | None = None
        """What it calls itself, once it answered."""
        self.is_stale = False
        """Whether it said since that its tools are others now."""
        self._child: Child | None = None
        self._asked: set[int] = set()
        self._incoming: MemoryObjectSendStream[SessionMessage | Exception]
        self._ready: asyncio.Future[ClientSession] = asyncio.get_running_loop().create_future()
        self._ready.add_done_callback(_looked_at)
        self._over = asyncio.Event()
        self._task = asyncio.create_task(self._live(), name="tool host")

    @property
    def alive(self) -> bool:
        """Whether calls can be made, or could be once it has started."""
        return not self._over.is_set()

    @property
    def pid(self) -> int | None:
        """The child's process id once it runs."""
        return self._child.pid if self._child else None

    async def ready(self) -> None:
        """Wait until it can be called. Raises `Gone`."""
        await asyncio.shield(self._ready)

    async def call(self, tool: str, arguments: dict[str, Any], meta: dict[str, Any]) -> types.CallToolResult:
        """Call a tool and return its result. Raises `Gone` and `Unreadable`; cancelling tells the host."""
        session = await asyncio.shield(self._ready)
        given = types.CallToolRequestParams(name=tool, arguments=arguments, _meta=types.RequestParamsMeta(**meta))  # type: ignore[typeddict-item]
        return await self._asked_for(session.send_request(types.CallToolRequest(params=given), types.CallToolResult))

    async def look_again(self) -> None:
        """Ask for its tools anew. Raises `Gone` and `Unreadable`."""
        session = await asyncio.shield(self._ready)
        self.is_stale = False
        self.tools = await self._asked_for(_list(session))

    def kill(self, why: str = "") -> None:
        """End the host and all that it started; harmless where it has ended."""
        self._over.set()
        if self._child is not None:
            self._child.kill(why)

    async def closed(self) -> None:
        """Wait until nothing of it is left. Call after `kill`."""
        await asyncio.wait([self._task])

    async def _asked_for(self, asked: Coroutine[Any, Any, Asked]) -> Asked:
        """What was asked for. It is not held against the output schema: that would try a stranger's patterns here."""
        try:
            return await asked
        except MCPError as error:
            if error.code == types.CONNECTION_CLOSED:
                raise Gone(await self._end()) from None
            raise Unreadable(error.message) from None
        except (ValidationError, ValueError, RuntimeError, RecursionError) as error:
            raise Unreadable(f"its answer has not the shape of a result ({type(error).__name__})") from None

    async def _end(self) -> str:
        """How the child ended; it may take a moment until that is known."""
        assert self._child is not None
        with suppress(TimeoutError):
            async with asyncio.timeout(2):
                await asyncio.shield(self._child.ended)
        return f"{self._child.how_it_ended()}. {self._last_words()}".strip()

    def _last_words(self) -> str:
        """The last line that the child wrote to its stderr."""
        assert self._child is not None
        return next(iter(self._child.errors.strip().splitlines()[-1:]), "")

    async def _live(self) -> None:
        self._incoming, reader = anyio.create_memory_object_stream[SessionMessage | Exception](math.inf)
        try:
            self._child = await self._start(self._heard, self._ended)
            if self._over.is_set():
                return
            async with ClientSession(reader, _Outgoing(self._child, self._asked), client_info=_CLIENT) as session:
                await self._greet(session)
                await self._over.wait()
        except OSError as error:
            self._fail(f"it could not be started ({error})")
        finally:
            await self._bury()
            self._incoming.close()
            reader.close()

    async def _greet(self, session: ClientSession) -> None:
        assert self._child is not None
        try:
            async with asyncio.timeout(self._seconds):
                self.info = (await session.initialize()).server_info
                self.tools = await _list(session)
        except TimeoutError:
            self._fail(f"it did not answer within {self._seconds:g} seconds of its start")
        except MCPError as error:
            is_closed = error.code == types.CONNECTION_CLOSED
            self._fail(await self._end() if is_closed else f"it answered: {error.message.rstrip('.')}")
        except Unreadable as unreadable:
            self._fail(str(unreadable))
        except (ValidationError, ValueError, RuntimeError, RecursionError) as error:
            self._fail(f"it does not speak MCP as it should ({type(error).__name__})")
        else:
            if not self._ready.done():
                self._ready.set_result(session)

    async def _bury(self) -> None:
        """End the child; what is left of it is gone when this returns, which nothing can cut short."""
        self._over.set()
        self._fail("it was ended")
        if self._child is not None:
            if not self._child.killed:
                await asyncio.wait([self._child.ended], timeout=_DYING)
            self._child.kill()
            await asyncio.wait([self._child.ended], timeout=_BURIAL)

    def _fail(self, why: str) -> None:
        self._over.set()
        if not self._ready.done():
            self._ready.set_exception(Gone(why))

    def _heard(self, line: bytes, dropped: int) -> bool:
        message = read_message(line, dropped)
        if isinstance(message, Told):
            self._take(message)
            return False
        if message is None or not isinstance(message.id, int) or message.id not in self._asked:
            return False
        self._asked.discard(message.id)
        self._incoming.send_nowait(SessionMessage(message))
        return True

    def _take(self, message: Told) -> None:
        """What it says or asks of its own accord: that its tools changed is noted, a question is refused."""
        if isinstance(message, types.JSONRPCNotification):
            self.is_stale = self.is_stale or message.method == _LIST_CHANGED
        elif self._child is not None:
            with suppress(BrokenPipeError):
                self._child.write(refusal_of(message))

    def _ended(self) -> None:
        self._over.set()
        self._incoming.close()


async def _list(session: ClientSession) -> tuple[types.Tool, ...]:
    """All pages of the list. Raises `Unreadable` where it is too long, and as `send_request` does."""
    found: list[types.Tool] = []
    cursor: str | None = None
    for _ in range(_PAGES):
        asked = types.ListToolsRequest(params=types.PaginatedRequestParams(cursor=cursor))
        page = await session.send_request(asked, types.ListToolsResult)
        found += page.tools
        if len(found) > _TOOLS:
            raise Unreadable(f"it has more than {_TOOLS} tools")
        if (cursor := page.next_cursor) is None:
            return tuple(found)
    raise Unreadable(f"its list of tools has more than {_PAGES} pages")


def _looked_at(future: asyncio.Future[ClientSession]) -> None:
    """A failed start is told at the call, if there is one."""
    if not future.cancelled():
        future.exception()


class _Outgoing:
    """The session's way to the child's stdin; remembers what was asked, so that only answers to it are let in."""

    def __init__(self, child: Child, asked: set[int]) -> None:
        self._child = child
        self._asked = asked

    async def send(self, item: SessionMessage, /) -> None:
        """Write one message."""
        message = item.message
        if isinstance(message, types.JSONRPCRequest) and isinstance(message.id, int):
            self._asked.add(message.id)
        text = message.model_dump_json(by_alias=True, exclude_unset=True)
        try:
            self._child.write(text.encode("utf-8", "replace") + b"\n")
        except BrokenPipeError:
            raise anyio.BrokenResourceError from None

    async def aclose(self) -> None:
        """Nothing is held here."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None
