"""What the hosts granted to a call name: pure, by text; addresses are looked at when a connection is made."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

from workbench.domain.values import Value

DEFAULT_PORTS = frozenset({80, 443})
"""What a grant without a port opens."""
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NoHost(Exception):
    """A text names no host that can be reached; says why."""


class Place(Value):
    """A host and a port, in the one way of writing that is compared."""

    host: str
    """Lower case, without the last dot, IDNA; an address in its canonical form, without brackets."""
    port: int

    @property
    def address(self) -> Address | None:
        """The address, where the host is one."""
        return _address(self.host)

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Grants:
    """The hosts that may be reached; what can't be read grants nothing."""

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        self._rules: set[tuple[str, int | None]] = set()
        for pattern in patterns:
            try:
                self._rules.add(_rule(pattern))
            except NoHost:
                continue

    def allow(self, place: Place) -> bool:
        """Whether a rule names the place: exactly, as a subdomain (`*.example.org`), `localhost` with its port."""
        if place.host == "localhost":
            return ("localhost", place.port) in self._rules
        if self._has(place.host, place.port):
            return True
        if place.address is not None:
            return False
        parents = place.host.split(".")[1:]
        return any(self._has("*." + ".".join(parents[at:]), place.port) for at in range(len(parents)))

    def allow_address(self, address: Address, port: int, host: str) -> bool:
        """Whether the user named that very address, or `localhost` and its port, so that it need not be public."""
        if host == "localhost" and address.is_loopback:
            return ("localhost", port) in self._rules
        return self._has(str(address), port)

    def _has(self, host: str, port: int) -> bool:
        return (host, port) in self._rules or (port in DEFAULT_PORTS and (host, None) in self._rules)


def place_of(text: str, port: int | None = None) -> Place:
    """Return the place that `host`, `host:port`, `[v6]` or `[v6]:port` names. Raises `NoHost`."""
    host, given = _split(text)
    number = port if given is None else given
    if number is None:
        raise NoHost("no port is named")
    return Place(host=_host(host), port=number)


def _rule(pattern: str) -> tuple[str, int | None]:
    text = pattern.strip()
    host, port = _split(text.removeprefix("*.")) if text.count(":") < 2 or text.startswith("[") else (text, None)
    name = _host(host)
    if not text.startswith("*."):
        return name, port
    if _address(name) is not None:
        raise NoHost("an address has no subdomains")
    return f"*.{name}", port


def _split(text: str) -> tuple[str, int | None]:
    found = re.fullmatch(r"(\[[^\]]*\]|[^:\[\]]*)(?::(\d{1,5}))?", text)
    if found is None:
        raise NoHost("it is not host:port")
    port = None if found[2] is None else int(found[2])
    if port is not None and not 0 < port < 65_536:
        raise NoHost("there is no such port")
    return found[1], port


def _host(text: str) -> str:
    inner = text[1:-1] if text.startswith("[") else text
    if (address := _address(inner)) is not None:
        if text.startswith("[") and address.version != 6:
            raise NoHost("only IPv6 stands in brackets")
        return str(address)
    if text.startswith("["):
        raise NoHost("it is no address")
    name = _ascii(inner).removesuffix(".")
    labels = name.split(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise NoHost("it is no host name")
    if _NUMBER.fullmatch(labels[-1]):
        raise NoHost("it is an address in disguise")
    return name


def _ascii(name: str) -> str:
    if name.isascii():
        return name.lower()
    try:
        return name.encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise NoHost("it is no host name") from None


def _address(text: str) -> Address | None:
    if "%" in text:
        return None
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
