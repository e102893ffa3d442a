"""What a file lets happen without asking is said in full."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.checks import Check, RubricTest
from workbench.domain.context import ContextPlan
from workbench.domain.goals import Goal, Limits
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.settings.grants import grants_of

AUTO = ToolGrant(permission="auto")


def test_nothing_happens_unasked_by_default() -> None:
    tools = ToolSet(grants={"files.write": ToolGrant(permission="ask"), "files.read": ToolGrant(permission="never")})
    assert grants_of(Goal(instructions="x", work_folder="/w"), Agent(model="local"), tools) == ()


def test_each_auto_is_a_sentence() -> None:
    tools = ToolSet(
        grants={
            "*": AUTO,
            "files.*": AUTO,
            "*.write": AUTO,
            "files.read": AUTO,
            "files.append": ToolGrant(permission="auto", calls=1),
            "files.edit": ToolGrant(permission="auto", calls=3),
        }
    )
    assert grants_of(Goal(instructions="x", work_folder="/w"), Agent(model="local"), tools) == (
        "Every tool may run without asking, those installed later too.",
        "Every tool of files may run without asking, those installed later too.",
        "Every tool whose name fits *.write may run without asking, those installed later too.",
        "The tool files.read may run without asking.",
        "The tool files.append may run without asking, once.",
        "The tool files.edit may run without asking, at most 3 times.",
        "Tools work in the folder /w.",
    )


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (Agent(model="anthropic/claude"), ("Everything in the context is sent to the provider anthropic.",)),
        (Agent(model="gpt-5"), ("Everything in the context is sent to the provider of the model gpt-5.",)),
        (Agent(model="x", base_url="http://h/v1"), ("Everything in the context is sent to the server http://h/v1.",)),
        (Agent(model="scripted:/a.json"), ()),
        (
            Agent(model="local", fallbacks=("openai/x", "openai/y", "z @ http://h/v1")),
            (
                "Everything in the context is sent to the provider openai where a model before it fails.",
                "Everything in the context is sent to the server http://h/v1 where a model before it fails.",
            ),
        ),
        (Agent(model="local:/m.gguf"), ()),
    ],
)
def test_who_gets_the_context(agent: Agent, said: tuple[str, ...]) -> None:
    assert grants_of(Goal(instructions="x"), agent, ToolSet()) == said


def test_who_makes_embeddings_is_told_where_they_are_made() -> None:
    plan = ContextPlan(strategy="retrieve", by="embeddings", embedder="e @ https://far.example/v1")
    agent, goal = Agent(model="local", context=plan), Goal(instructions="x")
    where = "the server https://far.example/v1 so that it can be looked up by embeddings"
    assert f"Everything in the context is sent to {where}." in grants_of(goal, agent, ToolSet())
    unused = replace(agent, context=replace(plan, by="words"))
    assert not any("far.example" in each for each in grants_of(goal, unused, ToolSet()))


def test_a_run_without_end_is_said() -> None:
    goal = Goal(instructions="x", limits=Limits(steps=None))
    assert grants_of(goal, Agent(model="local"), ToolSet()) == ("It may take any number of steps.",)


def test_who_judges_is_said() -> None:
    judge = RubricTest(criteria="Good.", model="judge", base_url="http://j.example/v1", file="a.md")
    goal = Goal(instructions="x", checks=(Check(test=judge), Check(test=RubricTest(criteria="Good."))))
    said = "The answer and the file a.md are sent to the server http://j.example/v1, which judges."
    assert grants_of(goal, Agent(model="local"), ToolSet()) == (said,)


def test_asking_a_person_is_no_grant() -> None:
    tools = ToolSet(grants={"ask_human": ToolGrant(permission="auto")})
    assert grants_of(Goal(instructions="x", work_folder="/w"), Agent(model="local"), tools) == ()


def test_sub_agents_are_told_with_servers_and_tools_however_deep() -> None:
    deep = SubAgent(name="sums", agent=Agent(model="x", base_url="http://h/v1"), tools=ToolSet(grants={"a.b": AUTO}))
    lent = ToolGrant(permission="ask", hosts=("example.org",), secrets={"token": "github"})
    asking = SubAgent(
        name="analyse",
        agent=Agent(model="local", fallbacks=("openai/gpt-5",), sub_agents=(deep,)),
        tools=ToolSet(grants={"web.fetch": lent}),
    )
    said = grants_of(Goal(instructions="x"), Agent(model="local", sub_agents=(asking,)), ToolSet())
    within = "as far as its supervisor may too:"
    assert said == (
        "What the sub-agent analyse is handed and reads is sent to the provider openai.",
        f"In the sub-agent analyse, {within} web.fetch may connect to example.org.",
        f"In the sub-agent analyse, {within} web.fetch is handed the secret github (it calls it token).",
        "What the sub-agent analyse › sums is handed and reads is sent to the server http://h/v1.",
        f"In the sub-agent analyse › sums, {within} The tool a.b may run without asking.",
    )
