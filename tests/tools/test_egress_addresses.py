"""Which hosts a grant names, and which addresses are never reached by a name."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.tools.egress.addresses import own_addresses, why_not_public
from workbench.tools.egress.grants import Grants, NoHost, place_of
from workbench.tools.egress.heads import BadRequest, read_head


@pytest.mark.parametrize(
    ("pattern", "reached", "not_reached"),
    [
        ("example.org", ["example.org:443", "EXAMPLE.org.:80"], ["example.org:8080", "www.example.org:443"]),
        ("example.org:8080", ["example.org:8080"], ["example.org:443"]),
        ("*.example.org", ["a.example.org:80", "a.b.example.org:443"], ["example.org:443", "badexample.org:443"]),
        ("*.example.org:99", ["a.example.org:99"], ["a.example.org:443"]),
        ("bücher.example", ["xn--bcher-kva.example:443", "BÜCHER.example:443"], ["bucher.example:443"]),
        ("10.0.0.8:99", ["10.0.0.8:99"], ["10.0.0.8:80", "10.0.0.9:99"]),
        ("[fd00::1]:99", ["[fd00:0:0::1]:99"], ["[fd00::2]:99"]),
        ("fd00::1", ["[fd00::1]:443"], ["[fd00::1]:99"]),
        ("localhost:99", ["localhost:99"], ["localhost:80", "a.localhost:99", "127.0.0.1:99"]),
        ("localhost", [], ["localhost:80", "localhost:443"]),
        ("*", [], ["example.org:443"]),
        ("https://example.org", [], ["example.org:443"]),
        ("exam*.org", [], ["example.org:443"]),
        ("*.0.0.1", [], ["127.0.0.1:443"]),
        ("", [], ["example.org:443"]),
    ],
)
def test_a_grant_names_what_it_says_and_no_more(pattern: str, reached: list[str], not_reached: list[str]) -> None:
    grants = Grants([pattern])
    assert [place for place in reached if not grants.allow(place_of(place))] == []
    assert [place for place in not_reached if grants.allow(place_of(place))] == []


@pytest.mark.parametrize(
    "text",
    [
        *[
            "2130706433",
            "0x7f000001",
            "0177.0.0.1",
            "127.1",
            "1.2.3.0x4",
            "a.1",
            "[127.0.0.1]",
            "[fe80::1%eth0]",
            "-a.example",
            "a..b",
            "::1",
        ],
        *["a.example:0", "a.example:65536", "a.example:x", "u@a.example"],
        "a b",
        "a\x00b",
        "a" * 64,
    ],
)
def test_what_is_no_plain_host_is_none(text: str) -> None:
    with pytest.raises(NoHost):
        place_of(text, 80)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "169.254.1.1",
        "100.64.0.1",
        "100.100.100.200",
        "224.0.0.1",
        "239.255.255.250",
        "255.255.255.255",
        "240.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "::",
        "::1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::7f00:1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "2001:db8::1",
        "100::1",
    ],
)
def test_an_address_that_is_not_in_the_open_internet_is_told(address: str) -> None:
    assert why_not_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111"])
def test_an_address_in_the_open_internet_is_fine_unless_it_is_ours(address: str) -> None:
    known = ipaddress.ip_address(address)
    assert why_not_public(known) == ""
    assert why_not_public(known, frozenset({known})) == "is this machine's own"


def test_an_address_in_the_open_internet_is_reached_from_a_network_of_v6_only() -> None:
    assert why_not_public(ipaddress.ip_address("64:ff9b::808:808")) == ""


def test_this_machine_knows_its_addresses() -> None:
    assert ipaddress.ip_address("127.0.0.1") in own_addresses()


@given(st.ip_addresses(v=4))
def test_no_v4_address_hides_in_a_v6_one(address: ipaddress.IPv4Address) -> None:
    why = why_not_public(address)
    for packed in (f"::ffff:{address}", f"64:ff9b::{address}"):
        assert why_not_public(ipaddress.ip_address(packed)) == why


@given(st.binary(max_size=300))
def test_no_bytes_upset_the_reader_of_heads(data: bytes) -> None:
    try:
        asked = read_head(data)
    except (BadRequest, NoHost):
        return
    assert 0 < asked.place.port < 65_536


def test_a_plain_request_is_sent_on_as_a_server_expects_it() -> None:
    asked = read_head(
        b"GET http://Example.org:8080/a?b HTTP/1.1\r\nHost: evil.example\r\nProxy-Connection: keep-alive\r\n"
        b"Proxy-Authorization: x\r\nAccept: */*\r\n\r\n"
    )
    assert str(asked.place) == "example.org:8080"
    assert asked.head == b"GET /a?b HTTP/1.1\r\nHost: example.org:8080\r\nConnection: close\r\nAccept: */*\r\n\r\n"
