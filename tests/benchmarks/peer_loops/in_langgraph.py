"""The loop as LangGraph's own pages draw it, streamed by messages, each step kept by its SQLite saver."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.benchmarks.peer_loops.measured import Loop, main
from tests.benchmarks.plain_loops import GOAL, SYSTEM, calculate

os.environ |= {"LANGSMITH_TRACING": "false", "LANGCHAIN_TRACING_V2": "false"}

from langchain_core.messages import HumanMessage, SystemMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.graph.state import CompiledStateGraph
from langgraph.prebuilt import ToolNode, tools_condition


@tool
def basics__calculate(expression: str) -> str:
    """Work out an arithmetic expression."""
    return calculate(expression)


def graph(url: str, saver: SqliteSaver) -> CompiledStateGraph:
    """The model and its tools in turns, until the model asks for none."""
    model = ChatOpenAI(model="bench", base_url=url, api_key="none", streaming=True, stream_usage=True, max_retries=0)
    asked = model.bind_tools([basics__calculate])
    built = StateGraph(MessagesState)
    built.add_node("model", lambda state: {"messages": [asked.invoke(state["messages"])]})
    built.add_node("tools", ToolNode([basics__calculate]))
    built.add_edge(START, "model")
    built.add_conditional_edges("model", tools_condition)
    built.add_edge("tools", "model")
    return built.compile(checkpointer=saver)


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Loop]:
    """Graphs that share a saver, a thread of its own for each run."""
    with SqliteSaver.from_conn_string(str(file)) as saver:

        async def loop(url: str) -> int:
            config = {"configurable": {"thread_id": uuid.uuid4().hex}, "recursion_limit": 1_000_000}
            begin = {"messages": [SystemMessage(SYSTEM), HumanMessage(GOAL)]}
            running = graph(url, saver)
            for _ in running.stream(begin, config, stream_mode="messages"):
                pass
            return sum(isinstance(said, ToolMessage) for said in running.get_state(config).values["messages"])

        yield loop


if __name__ == "__main__":
    main(opened, "checkpoints.db", "langgraph", "langgraph-checkpoint-sqlite", "langchain-openai")
