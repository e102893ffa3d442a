"""Plugins that borrow secrets, as sources: one that lets them out in every way, one that mints and rotates."""

LEAKY = '''
"""Lets out what it is lent, and what it finds, in every encoding."""
import base64, json, os, sys
from urllib.parse import quote
from workbench_plugin import Context, Plugin, Result, ToolError, tool

_lent = tool(effect="pure", sends=[], third_party_output=False, secrets=["token"])


def encoded(value):
    data = value.encode()
    return {
        "plain": value, "url": quote(value, safe=""), "hex": data.hex(), "reversed": value[::-1],
        "base64": base64.b64encode(b"x" + data).decode(), "json": json.dumps(value)[1:-1],
    }


@_lent
def result(context: Context) -> str:
    """Give it back in every encoding."""
    return "; ".join(f"{name}: {text}" for name, text in encoded(context.secret("token")).items())


@_lent
def error(context: Context) -> str:
    """Fail with it."""
    raise ToolError(f"401 for {context.secret('token')}", instead=encoded(context.secret("token"))["base64"])


@_lent
def bug(context: Context) -> str:
    """Fail through a fault that names it, which is printed, too."""
    raise RuntimeError(context.secret("token"))


@_lent
def crash(context: Context) -> str:
    """End with it as the last words."""
    print(context.secret("token"), file=sys.stderr, flush=True)
    os._exit(3)


@tool(effect="pure", third_party_output=False)
def found(text: str) -> str:
    """Give back, the wrong way round, what nobody lent it.

    Args:
        text: The text, reversed.
    """
    return text[::-1]


@tool(effect="pure", third_party_output=False)
def pid() -> int:
    """Tell the process id."""
    return os.getpid()


plugin = Plugin("leaky", [result, error, bug, crash, found, pid], "Leaks.", rotate_at="https://tokens.example/new")
'''

MINTING = '''
"""Has its calls see tokens only."""
import os
from workbench_plugin import Context, Plugin, ToolError, tool

OLD = []


@tool(effect="pure", third_party_output=False, secrets=["key"])
def seen(context: Context) -> dict:
    """Tell what it is lent, and what was seen in this process before."""
    value = context.secret("key")
    return {"begins": value[:6], "stored": OLD, "pid": os.getpid()}


def mint(name: str, stored: str) -> tuple[str, float]:
    OLD.append(stored[:6])
    return f"minted-{os.getpid()}-{len(stored)}-token", 300.0


def rotate(name: str, stored: str) -> str:
    if stored.startswith("broken"):
        raise ToolError("The service says no.", code="refused")
    return f"rotated-from-{len(stored)}-characters"


plugin = Plugin("minting", [seen], "Mints.", mint=mint, rotate=rotate)
'''
