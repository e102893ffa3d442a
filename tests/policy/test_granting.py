"""Rules that are offered with an answer fit the call, and no wider one than it says."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.policy.granting import bounds_for, misfit, names_argument


def offered(sinks: tuple[str, ...] = ("path",), **arguments: object) -> list[str]:
    return [bound.when for bound in bounds_for(json.dumps(arguments), sinks)]


@pytest.mark.parametrize(
    ("arguments", "sinks", "whens"),
    [
        ({"path": "x.txt"}, ("path",), ["args.path == 'x.txt'"]),
        (
            {"path": "out/x.txt"},
            ("path",),
            ["args.path == 'out/x.txt'", "args.path.startswith('out/') and '..' not in args.path"],
        ),
        (
            {"url": "https://corp.example/a?b=1"},
            ("url",),
            ["args.url == 'https://corp.example/a?b=1'", "args.url.startswith('https://corp.example/')"],
        ),
        ({"to": "a@corp.example"}, ("to",), ["args.to == 'a@corp.example'", "args.to.endswith('@corp.example')"]),
        ({"to": ["a@x.y"]}, ("to",), ["len(args.to) == 1 and args.to[0] == 'a@x.y'"]),
        ({"path": "a", "to": "b"}, ("path", "to"), ["args.path == 'a' and args.to == 'b'"]),
        ({"path": {"deep": 1}}, ("path",), []),
        ({"body": "x"}, ("path",), []),
    ],
)
def test_what_is_offered(arguments: dict[str, object], sinks: tuple[str, ...], whens: list[str]) -> None:
    assert offered(sinks, **arguments) == whens


@given(st.text(max_size=60) | st.lists(st.text(max_size=20), max_size=6) | st.integers())
def test_what_is_offered_fits_the_call(value: object) -> None:
    text = json.dumps({"path": value})
    assert [misfit(bound.when, "files.write", text) for bound in bounds_for(text, ("path",))] == [
        "" for _ in bounds_for(text, ("path",))
    ]


@pytest.mark.parametrize("path", ["out/../x", "outside/x", "/out/x", "x/out/y"])
def test_a_folder_is_not_left_by_a_path(path: str) -> None:
    folder = offered(path="out/x.txt")[1]
    assert misfit(folder, "files.write", json.dumps({"path": path}))


def test_a_host_is_no_prefix_of_another() -> None:
    host = offered(("url",), url="https://corp.example/a")[1]
    assert misfit(host, "web.fetch", '{"url": "https://corp.example.evil.test/a"}')


def test_what_is_wrong_is_told() -> None:
    assert "Did you mean" in misfit("arg.path == 'x'", "files.write", "{}") or "no name" in misfit(
        "arg.path == 'x'", "files.write", "{}"
    )
    assert misfit("args.path == 'y'", "files.write", '{"path": "x"}') == "This call does not fit it."


def test_a_rule_names_an_argument_by_its_whole_name() -> None:
    assert names_argument("args.to == 'x'", "to")
    assert names_argument("len(args.to) == 1", "to")
    assert not names_argument("args.topic == 'x'", "to")
