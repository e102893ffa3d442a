"""The loop as openai-agents runs it, streamed, its items kept by its SQLite session."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from agents import (
    Agent,
    OpenAIChatCompletionsModel,
    RunConfig,
    Runner,
    SQLiteSession,
    function_tool,
    set_tracing_disabled,
)
from openai import AsyncOpenAI

from tests.benchmarks.peer_loops.measured import Loop, main
from tests.benchmarks.plain_loops import GOAL, SYSTEM, calculate

set_tracing_disabled(disabled=True)


@function_tool
def basics__calculate(expression: str) -> str:
    """Work out an arithmetic expression."""
    return calculate(expression)


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Loop]:
    """Agents whose sessions share a file."""

    async def loop(url: str) -> int:
        async with AsyncOpenAI(base_url=url, api_key="none", max_retries=0) as client:
            model = OpenAIChatCompletionsModel(model="bench", openai_client=client)
            agent = Agent(name="bench", instructions=SYSTEM, model=model, tools=[basics__calculate])
            with closing(SQLiteSession(uuid.uuid4().hex, file)) as session:
                config = RunConfig(tracing_disabled=True)
                running = Runner.run_streamed(agent, GOAL, session=session, max_turns=1_000_000, run_config=config)
                async for _ in running.stream_events():
                    pass
                items = await session.get_items()
        return sum(item.get("type") == "function_call_output" for item in items)

    yield loop


if __name__ == "__main__":
    main(opened, "sessions.db", "openai-agents")
