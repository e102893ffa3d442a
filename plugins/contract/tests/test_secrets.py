"""Secrets: lent for one call, gone after it, minted and rotated apart from the tools."""

import json

import pytest
from workbench_plugin import Context, Plugin, PluginError, ToolError, tool
from workbench_plugin.manifest import manifest
from workbench_plugin.testing import call, check

STORED = "stored-secret-value"
kept: list[Context] = []


@tool(effect="pure", secrets=["token"])
def length(context: Context) -> str:
    """Tell how long the token is."""
    kept.append(context)
    return str(len(context.secret("token")))


def mint(name: str, stored: str) -> tuple[str, float]:
    assert (name, stored) == ("token", STORED)
    return "short-lived", 60


async def rotate(name: str, stored: str) -> str:
    raise ToolError("The service is asleep.", "later", 5, code="asleep")


@pytest.fixture
def plugin() -> Plugin:
    kept.clear()
    return Plugin("lender", [length], "Lends.", mint=mint, rotate=rotate)


def lent(**secrets: object) -> dict[str, object]:
    return {"workbench": {"secrets": secrets}}


def test_a_secret_is_there_for_the_call_and_gone_after_it(plugin):
    assert call(plugin, "length", meta=lent(token=STORED)).text == "19"
    with pytest.raises(ToolError, match="not handed over"):
        kept[0].secret("token")
    assert STORED not in repr(kept[0])


def test_one_that_was_not_lent_is_an_error_to_act_on(plugin):
    for meta in (None, lent(), lent(token=7), {"workbench": {"secrets": "token"}}):
        reply = call(plugin, "length", meta=meta)
        assert (reply.is_error, reply.meta["code"]) == (True, "no_secret")
        assert "tool set" in reply.text


def test_a_token_is_minted_and_a_secret_rotated(plugin):
    minted = call(plugin, "@mint", meta=lent(token=STORED))
    assert json.loads(minted.text) == {"value": "short-lived", "seconds": 60.0}
    failed = call(plugin, "@rotate", meta=lent(token=STORED))
    assert (failed.is_error, failed.meta["code"], failed.meta["retry_after"]) == (True, "asleep", 5)
    for nothing in (None, lent(), lent(token="a", other="b")):
        assert call(plugin, "@mint", meta=nothing).is_error
    assert call(Plugin("plain", [length], "Plain."), "@rotate", meta=lent(token=STORED)).is_error


def test_what_is_declared_stands_with_the_tools_that_need_secrets(plugin):
    [shape] = manifest(plugin)["tools"]
    said = shape["meta"]["workbench"]
    assert said["secrets"] == ["token"]
    assert (said["mints"], said["rotates"], said["rotate_at"]) == (True, True, "")
    assert check(plugin) == []


def test_wrong_declarations_are_told():
    with pytest.raises(PluginError, match="secret 'My Token'"):
        tool(effect="pure", secrets=["My Token"])(length.function)

    @tool(effect="pure")
    def nothing() -> None:
        """Do nothing."""

    assert "no tool of it needs a secret" in check(Plugin("x", [nothing], "X.", rotate_at="https://x.example"))[0]
