"""The filter of system calls, run step by step as the kernel would, for each machine that it is written for."""

from __future__ import annotations

import errno

import pytest

from workbench.tools.walls.calls import ARCHITECTURES, ASKED, OTHERS, REFUSED, numbers
from workbench.tools.walls.seccomp import Step, program

ALLOW, KILL, ERROR, ASK = 0x7FFF0000, 0x80000000, 0x00050000, 0x7FC00000

machines = pytest.mark.parametrize("machine", list(ARCHITECTURES))


def decide(steps: list[Step], architecture: int, number: int, *arguments: int) -> int:
    """What the filter says of one call."""
    data = {0: number, 4: architecture, **{16 + 8 * at: value for at, value in enumerate(arguments)}}
    held, at = 0, 0
    while True:
        code, yes, no, value = steps[at]
        at += 1
        if code == 0x06:
            return value
        if code == 0x20:
            held = data.get(value, 0)
        elif code == 0x54:
            held &= value
        else:
            holds = {0x15: held == value, 0x35: held >= value, 0x45: bool(held & value)}[code]
            at += yes if holds else no


@machines
def test_every_call_has_its_answer(machine: str) -> None:
    steps, ours = program(machine, 7), ARCHITECTURES[machine]
    for number in numbers(REFUSED, machine).values():
        assert decide(steps, ours, number) == ERROR | errno.EPERM
    for number in numbers(ASKED, machine).values():
        assert decide(steps, ours, number) == ASK
    known = {**numbers(REFUSED, machine), **numbers(ASKED, machine), **numbers(OTHERS, machine)}
    assert len(set(known.values())) == len(known)
    for number in set(range(500)) - set(known.values()):
        assert decide(steps, ours, number) == ALLOW
    assert decide(steps, 0x40000003, 1) == KILL
    if machine == "x86_64":
        assert decide(steps, ours, 0x40000000 | 42) == ERROR | errno.ENOSYS


@machines
@pytest.mark.parametrize(
    ("name", "arguments", "allowed"),
    [
        ("socket", (1, 1 | 0x80000, 0), True),
        ("socket", (2, 1 | 0x800, 0), True),
        ("socket", (10, 1, 6), True),
        ("socket", (1, 2, 0), False),
        ("socket", (1, 5, 0), False),
        ("socket", (2, 2, 0), False),
        ("socket", (2, 1, 262), False),
        ("socket", (16, 3, 0), False),
        ("socket", (40, 1, 0), False),
        ("socketpair", (1, 1 | 0x80000, 0), True),
        ("socketpair", (1, 5, 0), True),
        ("socketpair", (1, 2, 0), False),
        ("sendto", (3, 0, 0, 0x4000), True),
        ("sendto", (3, 0, 0, 0x20000000), False),
        ("sendmsg", (3, 0, 0x20000000), False),
        ("sendmmsg", (3, 0, 1, 0x20000000), False),
        ("clone", (0x3D0F00,), True),
        ("clone", (0x10000011,), False),
        ("clone3", (0,), False),
        ("prlimit64", (0, 7), True),
        ("prlimit64", (1234, 7), False),
        ("truncate", (0,), True),
    ],
)
def test_what_is_looked_at_is_told_apart(machine: str, name: str, arguments: tuple[int, ...], allowed: bool) -> None:
    said = decide(program(machine, 7), ARCHITECTURES[machine], numbers(OTHERS, machine)[name], *arguments)
    assert (said == ALLOW) is allowed
    assert said == ALLOW or said & 0xFFFF0000 == ERROR


@machines
def test_an_old_landlock_leaves_cutting_files_to_the_filter(machine: str) -> None:
    number = numbers(OTHERS, machine)["truncate"]
    assert decide(program(machine, 2), ARCHITECTURES[machine], number) == ERROR | errno.EPERM
