"""Which addresses lie in the open internet, and which a name must never lead to unless the user named them."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator

import psutil

from workbench.tools.egress.grants import Address

_UNICAST = ipaddress.ip_network("2000::/3")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_SHARED = ipaddress.ip_network("100.64.0.0/10")
_CLOUD = frozenset(map(ipaddress.ip_address, ("169.254.169.254", "fd00:ec2::254", "100.100.100.200")))
"""Where clouds hand out a machine's credentials."""


def why_not_public(address: Address, ours: frozenset[Address] = frozenset()) -> str:
    """Say why an address is not in the open internet, in words that follow it; empty: it is. `ours`: this machine's."""
    for seen in _meant(address):
        if seen in ours:
            return "is this machine's own"
        if why := _why(seen):
            return why
    return ""


def own_addresses() -> frozenset[Address]:
    """Return the addresses of this machine's interfaces."""
    found = set()
    for entries in psutil.net_if_addrs().values():
        for entry in entries:
            if entry.family in (socket.AF_INET, socket.AF_INET6):
                found.add(ipaddress.ip_address(entry.address.partition("%")[0]))
    return frozenset(found)


def _meant(address: Address) -> Iterator[Address]:
    """The address and those that are packed into it."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    packed = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))
    inner = [part for part in packed if part is not None]
    if address in _NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
    yield from inner
    if not inner or address in _UNICAST:
        yield address


def _why(address: Address) -> str:
    kinds = (
        (address in _CLOUD, "hands out a cloud's credentials"),
        (address.is_unspecified, "means this machine"),
        (address.is_loopback, "is this machine"),
        (address.is_link_local, "belongs to the local network (link-local)"),
        (address.is_multicast, "is for many at once (multicast)"),
        (address in _SHARED, "belongs to the provider's network (CGNAT)"),
        (address.version == 6 and address not in _UNICAST, "is not in the open internet"),
        (address.is_private or address.is_reserved or not address.is_global, "is private"),
    )
    return next((why for holds, why in kinds if holds), "")
