"""Declaring tools: what hints and docstrings become, and what is refused."""

from pathlib import Path
from typing import Annotated, Literal

import pytest
from workbench_plugin import Context, Plugin, PluginError, Result, ToolError, partial, tool
from workbench_plugin.manifest import manifest
from workbench_plugin.testing import call, check
from workbench_plugin.wire import wire_tool


@tool(
    effect="irreversible",
    sends=["the text to example.org"],
    sinks=["recipient"],
    third_party_output=False,
    scopes=["network:example.org"],
    timeout=7,
)
def post(context: Context, recipient: str, text: str, copies: int = 1, how: Literal["fast", "slow"] = "fast") -> str:
    """Send a message to somebody.

    It is gone then.

    Args:
        recipient: Who gets it, by the name
            in the address book.
        text (str): What to say.
        copies: How many.
        how: The way it takes.

    Returns:
        Nothing of interest.
    """
    return f"{recipient} {text} {copies} {how} {context.call_id}"


@pytest.fixture
def plugin() -> Plugin:
    return Plugin("mail", [post], "Mail.", "1.2")


def test_hints_and_docstring_become_a_schema_without_the_context(plugin):
    [shape] = manifest(plugin)["tools"]
    assert shape["description"] == "Send a message to somebody.\n\nIt is gone then."
    assert shape["input_schema"] == {
        "type": "object",
        "additionalProperties": False,
        "required": ["recipient", "text"],
        "properties": {
            "recipient": {"type": "string", "description": "Who gets it, by the name in the address book."},
            "text": {"type": "string", "description": "What to say."},
            "copies": {"type": "integer", "default": 1, "description": "How many."},
            "how": {"enum": ["fast", "slow"], "type": "string", "default": "fast", "description": "The way it takes."},
        },
    }
    assert check(plugin) == []


def test_all_that_is_declared_stands_in_meta_and_in_standard_hints(plugin):
    [shape] = manifest(plugin)["tools"]
    assert shape["meta"]["workbench"] == {
        "effect": "irreversible",
        "sends": ["the text to example.org"],
        "sinks": ["recipient"],
        "third_party_output": False,
        "compensator": None,
        "scopes": ["network:example.org"],
        "secrets": [],
        "timeout": 7,
        "deterministic": False,
    }
    assert shape["annotations"] == {
        "readOnlyHint": False,
        "destructiveHint": True,
        "idempotentHint": False,
        "openWorldHint": True,
    }


def test_a_decorated_function_stays_a_function():
    assert post(Context(call_id="c"), "Ada", "hi") == "Ada hi 1 fast c"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"recipient": "Ada"}, "'text' is missing"),
        ({"recipient": "Ada", "text": "x", "copies": "5"}, "'copies' should be a valid integer, not \"5\""),
        ({"recipient": "Ada", "text": "x", "copies": True}, "'copies' should be a valid integer, not true"),
        ({"recipient": "Ada", "text": "x", "copies": 1.5}, "'copies'"),
        ({"recipient": "Ada", "text": 3}, "'text' should be a valid string, not 3"),
        ({"recipient": "Ada", "text": None}, "'text' should be a valid string, not null"),
        ({"recipient": "Ada", "text": "x", "copy": 2}, "there is no \"copy\", did you mean 'copies'?"),
        ({"recipient": "Ada", "text": "x", "context": {}}, 'there is no "context"'),
        ({"recipient": "Ada", "text": "x", "field_1": "y"}, 'there is no "field_1"'),
        ({"recipient": "Ada", "text": "x", "how": "quick"}, "'fast' or 'slow', not \"quick\""),
    ],
)
def test_arguments_are_checked_strictly_and_errors_can_be_acted_on(plugin, arguments, said):
    reply = call(plugin, "post", **arguments)
    assert reply.is_error
    assert said in reply.text
    assert "recipient, text, [copies], [how]" in reply.text
    assert reply.meta["code"] == "bad_arguments"


def test_nested_arguments_and_names_that_pydantic_uses_itself_will_do():
    @tool(effect="pure")
    def odd(schema: list[dict[str, int]], model_config: float, copy: Annotated[str, "x"] = "") -> dict[str, object]:
        """Do."""
        return {"schema": schema, "model_config": model_config, "copy": copy}

    plugin = Plugin("odd", [odd])
    assert call(plugin, "odd", schema=[{"a": 1}], model_config=2).data == {
        "schema": [{"a": 1}],
        "model_config": 2,
        "copy": "",
    }
    assert "'schema.0.a'" in call(plugin, "odd", schema=[{"a": "1"}], model_config=2).text
    assert call(plugin, "odd", schema=[], model_config=float("nan")).is_error


@pytest.mark.parametrize(
    ("declaration", "said"),
    [
        ({"effect": "sometimes"}, "none of pure"),
        ({"effect": "pure", "sinks": ["nobody"]}, "none of its arguments"),
        ({"effect": "pure", "timeout": 0}, "timeout"),
        ({"effect": "reversible"}, "names its compensator"),
        ({"effect": "pure", "name": "Not-a-name"}, "lower-case"),
    ],
)
def test_what_is_declared_wrongly_is_refused_at_once(declaration, said):
    with pytest.raises(PluginError, match=said):
        tool(**{"name": "fine", **declaration})(lambda: None)


def test_a_plugin_whose_parts_do_not_fit_is_refused():
    @tool(effect="reversible", compensator="undo", name="do")
    def do() -> None:
        """Do."""

    with pytest.raises(PluginError, match="'undo' is no tool"):
        Plugin("p", [do])
    with pytest.raises(PluginError, match="two tools"):
        Plugin("p", [post, post])
    with pytest.raises(PluginError, match="decorate it"):
        Plugin("p", [print])  # type: ignore[list-item]
    with pytest.raises(PluginError, match="lower-case"):
        Plugin("P q", [])


def test_an_argument_without_a_hint_is_refused():
    @tool(effect="pure")
    def bare(thing):  # type: ignore[no-untyped-def]
        """Do."""

    with pytest.raises(PluginError, match="type hint"):
        manifest(Plugin("p", [bare]))


def test_check_finds_what_an_agent_or_a_person_would_miss():
    @tool(effect="pure")
    def sly(thing: str) -> str:
        """Say it.\u200b Now."""
        return thing

    problems = check(Plugin("sly", [sly]))
    assert "plugin sly: has no description" in problems
    assert any("'thing' is not described" in problem for problem in problems)
    assert any("U+200B" in problem for problem in problems)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ToolError("It broke"), "It broke. Repeating the same call will not help."),
        (
            ToolError("Busy.", "later", 3, "Wait"),
            "Busy. Repeating the same call may work in 3 seconds, not before. Wait.",
        ),
        (ToolError("Busy.", "later"), "Busy. Repeating the same call may work later, not before."),
        (ToolError("Hm?", "now"), "Hm? Repeating the same call may work."),
    ],
)
def test_an_error_says_what_happened_when_to_retry_and_what_to_do_instead(error, message):
    assert error.message() == message


def test_every_field_on_the_wire_is_on_the_page():
    page = (Path(__file__).parent.parent / "README.md").read_text()
    [shape] = manifest(Plugin("mail", [post]))["tools"]
    fields = [*shape["meta"]["workbench"], *shape["annotations"], *shape, *ToolError("x").meta()]
    fields += ["work_folder", "call_id", "idempotency_key", "attempt", "timeout", "settings", "traceparent"]
    fields += ["changed", "truncated", "partial", "as_of", "key", "max_age", "outputSchema"]
    assert [name for name in fields if f"`{name}`" not in page and f'"{name}"' not in page] == []


def test_a_key_goes_into_the_context_or_an_argument():
    @tool(effect="irreversible", key="request", max_age=60, output={"type": "object"})
    def order(item: str, request: str) -> str:
        """Order it."""
        return f"{item} {request}"

    [shape] = manifest(Plugin("shop", [order]))["tools"]
    assert (shape["meta"]["workbench"]["key"], shape["meta"]["workbench"]["max_age"]) == ("request", 60)
    assert wire_tool(shape)["outputSchema"] == {"type": "object"}
    [plain] = manifest(Plugin("mail", [post]))["tools"]
    assert "key" not in plain["meta"]["workbench"]
    with pytest.raises(PluginError, match="'token' is neither"):
        tool(effect="pure", key="token")(order.function)
    with pytest.raises(PluginError, match="max_age"):
        tool(effect="pure", max_age=0)(order.function)


def test_a_result_says_that_it_is_a_part_and_from_when():
    @tool(effect="pure")
    def rows(start: int = 0) -> Result:
        """Give rows."""
        return Result("a", partial=partial("paged", shown=1, total=3, unit="rows", start=1), as_of=5.0)

    told = call(Plugin("p", [rows]), "rows").meta
    assert told["partial"] == {"reason": "paged", "shown": 1, "total": 3, "unit": "rows", "next": {"start": 1}}
    assert told["as_of"] == 5.0
