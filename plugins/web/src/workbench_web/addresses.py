"""Addresses as an agent or a server gives them: checked, and written so that look-alikes show. Nothing is reached."""

import unicodedata
from urllib.parse import urlsplit

from httpx2 import URL, InvalidURL
from workbench_plugin import ToolError
from workbench_plugin.names import shown

MAX_ADDRESS = 2_000
_EXAMPLE = "Give an address such as https://example.org/page."


def address_of(text: str) -> URL:
    """The address without its fragment. Raises ToolError for what is no plain web address."""
    text = text.strip()
    if len(text) > MAX_ADDRESS:
        raise _refused(f"The address has {len(text):,} characters, and {MAX_ADDRESS:,} are the most.")
    if "\\" in text or any(sign.isspace() or unicodedata.category(sign).startswith("C") for sign in text):
        raise _refused(f"The address {shown(text)} has spaces, backslashes or characters that do not show.")
    try:
        parts, address = urlsplit(text), URL(text)
        port = parts.port
    except (InvalidURL, ValueError):
        raise _refused(f"{shown(text)} is not an address.") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise _refused(f"{shown(text)} is no web address: only http and https are read.")
    if "@" in parts.netloc:
        raise _refused("The address has a name or password in it, and those are never sent.", "Give it without them.")
    if not address.raw_host or b"%" in address.raw_host or port == 0:
        raise _refused(f"{shown(text)} names no host that can be reached.")
    return address.copy_with(fragment=None)


def next_address(address: URL, location: str) -> URL:
    """Where a redirect leads. Raises ToolError where that is no plain web address."""
    try:
        return address_of(str(address.join(location)))
    except (InvalidURL, ValueError, ToolError):
        raise ToolError(
            f"{address} leads on to {shown(location)}, which is no address that may be read.",
            instead="Use another source.",
            code="bad_redirect",
        ) from None


def host_of(address: URL) -> str:
    """The host as it is connected to, in ASCII."""
    return address.raw_host.decode("ascii")


def about_host(address: URL) -> str:
    """A warning where the host has letters that may only look like those of another; else empty."""
    if address.host == host_of(address):
        return ""
    return f"the host {host_of(address)} is written with letters beyond ASCII, which may look like another's"


def _refused(what: str, instead: str = _EXAMPLE) -> ToolError:
    return ToolError(what, instead=instead, code="bad_url")
