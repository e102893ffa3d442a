"""The loop as pydantic-ai runs it, streamed node by node; what each adds to the history is a row of its own JSON.

It has no store of its own; its pages keep `ModelMessagesTypeAdapter`'s JSON of the new messages in SQLite.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from pydantic_ai import Agent, ModelMessagesTypeAdapter, UsageLimits
from pydantic_ai.messages import ModelMessage, ToolReturnPart
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

from tests.benchmarks.peer_loops.measured import Loop, main
from tests.benchmarks.plain_loops import GOAL, SYSTEM, calculate


def basics__calculate(expression: str) -> str:
    """Work out an arithmetic expression."""
    return calculate(expression)


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Loop]:
    """Agents whose messages go to one table."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE messages (id INTEGER PRIMARY KEY, list BLOB)")

        async def loop(url: str) -> int:
            model = OpenAIChatModel("bench", provider=OpenAIProvider(base_url=url, api_key="none"))
            agent = Agent(model, instructions=SYSTEM, tools=[basics__calculate])
            kept = 0
            async with agent.iter(GOAL, usage_limits=UsageLimits(request_limit=None)) as run:
                async for node in run:
                    if Agent.is_model_request_node(node):
                        async with node.stream(run.ctx) as stream:
                            async for _ in stream:
                                pass
                    kept += _keep(database, run.all_messages()[kept:])
            return sum(isinstance(part, ToolReturnPart) for said in run.all_messages() for part in said.parts)

        yield loop


def _keep(database: sqlite3.Connection, added: list[ModelMessage]) -> int:
    if added:
        with database:
            row = (ModelMessagesTypeAdapter.dump_json(added),)
            database.execute("INSERT INTO messages (list) VALUES (?)", row)
    return len(added)


if __name__ == "__main__":
    main(opened, "messages.db", "pydantic-ai-slim")
