"""What strangers' servers say of their tools becomes manifests, cleaned; and where their programs are is found out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import SetupError
from workbench.domain.servers import ToolServer
from workbench.tools.manifests import rows_of
from workbench.tools.program_places import find_program, places_of
from workbench.tools.programs import place_in
from workbench.tools.server_words import Listing, believed, clean_name, server_digest, sinks_of, words_of

SERVER = ToolServer(name="clock", transport="stdio", command="/bin/clock")
TOOL: dict[str, Any] = {"name": "get", "description": "Get.", "inputSchema": {"type": "object"}}


@given(st.text(max_size=80))
def test_a_name_is_in_our_grammar_or_nothing(text: str) -> None:
    name = clean_name(text)
    assert name == "" or (name[0].isalpha() and len(name) <= 48 and name.isascii())
    assert clean_name(name) == name


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("getTime", "get_time"), ("read-file", "read_file"), ("a.b/c", "a_b_c"), ("2fa", "t_2fa"), ("__", "")],
)
def test_names_are_cleaned_so_that_they_stay_readable(theirs: str, ours: str) -> None:
    assert clean_name(theirs) == ours


def test_sinks_are_told_by_their_names_and_all_texts_where_none_does() -> None:
    text, texts = {"type": "string"}, {"type": "array", "items": {"type": "string"}}
    named = {"repo_path": text, "issueId": text, "body": text, "recipients": texts, "count": {"type": "integer"}}
    assert sinks_of({"properties": named}) == ("repo_path", "issueId", "recipients")
    assert sinks_of({"properties": {"a": text, "b": {"type": "number"}, "c": {}}}) == ("a", "c")
    assert sinks_of({"properties": "no"}) == ()


@given(
    st.recursive(st.none() | st.booleans() | st.text(max_size=5), lambda x: st.lists(x) | st.dictionaries(st.text(), x))
)
def test_whatever_a_server_sends_as_a_tool_is_taken_or_left_out_with_a_reason(junk: Any) -> None:
    for tool in ({**TOOL, "inputSchema": junk}, {**TOOL, "description": junk}, {**TOOL, "annotations": junk}):
        words = words_of(SERVER, Listing([tool]))
        assert len(words.names) + len(words.left_out) == 1
        if words.names:
            assert all(row.spec for row in rows_of(words.listed))


def test_a_property_called_pattern_stays_and_patterns_go() -> None:
    schema = {"type": "object", "properties": {"pattern": {"type": "string", "pattern": "(a+)+$"}}}
    row = rows_of(words_of(SERVER, Listing([{**TOOL, "inputSchema": schema}])).listed)[0]
    assert row.spec is not None
    assert row.spec.schema == '{"type":"object","properties":{"pattern":{"type":"string"}}}'


@pytest.mark.parametrize(
    "other",
    [
        {"description": "Get!"},
        {"annotations": {"readOnlyHint": True}},
        {"inputSchema": {"type": "object", "title": "x"}},
        {"outputSchema": {"type": "object"}},
    ],
)
def test_each_word_counts_in_the_digest_and_the_order_does_not(other: dict[str, Any]) -> None:
    second = {**TOOL, "name": "put"}
    known = server_digest(SERVER, Listing([TOOL, second]))
    assert server_digest(SERVER, Listing([second, TOOL])) == known
    assert server_digest(SERVER, Listing([{**TOOL, **other}, second])) != known
    assert server_digest(SERVER, Listing([TOOL, TOOL, second])) != known


def program(file: Path, first_line: str = "#!/bin/sh") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{first_line}\n")
    file.chmod(0o755)
    return file


def test_a_program_of_a_virtual_environment_reads_that_environment(tmp_path: Path) -> None:
    real = program(tmp_path / "tools/x/bin/server")
    (tmp_path / "tools/x/pyvenv.cfg").write_text("home = /usr/bin\n")
    link = tmp_path / "bin/server"
    link.parent.mkdir()
    link.symlink_to(real)
    assert places_of(link, ()).readable == (tmp_path / "tools/x",)


def test_a_program_of_node_reads_the_outermost_modules(tmp_path: Path) -> None:
    real = program(tmp_path / "p/node_modules/a/node_modules/b/index.js", "#!/usr/bin/env no-such-node")
    link = tmp_path / "p/node_modules/.bin/b"
    link.parent.mkdir()
    link.symlink_to(real)
    places = places_of(link, ())
    assert places.program == real
    assert places.readable == (tmp_path / "p/node_modules",)


def test_a_script_reads_its_project_and_never_the_whole_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "package.json").write_text("{}")
    alone, inside = program(tmp_path / "server.js"), program(tmp_path / "project/dist/server.js")
    (tmp_path / "project/package.json").write_text("{}")
    node = program(tmp_path / "node/bin/node")
    assert places_of(node, ("--flag", str(alone))).readable == (node, alone)
    assert places_of(node, (str(inside),)).readable == (node, inside, tmp_path / "project")


def test_a_program_is_found_or_it_is_said_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    assert find_program("sh").name == "sh"
    for name, todo in (("/opt/bin/npx", "npm install"), ("uvx", "uv tool install"), ("docker", "Install the server")):
        with pytest.raises(SetupError, match=todo):
            find_program(name)
    with pytest.raises(SetupError, match="full path"):
        find_program("no-such-program")


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://x.example/mcp", "x.example:443"),
        ("http://[::1]:8080/", "[::1]:8080"),
        ("http://127.0.0.1/x", "127.0.0.1:80"),
    ],
)
def test_an_address_names_one_place(url: str, place: str) -> None:
    assert place_in(url) == place


@pytest.mark.parametrize("url", ["", "x", "file:///etc/passwd", "http://", "http://x:99999/", "ws://x/"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(SetupError):
        place_in(url)


def test_a_server_that_is_believed_may_take_keys_and_say_how_old_a_result_may_be() -> None:
    schema = {"type": "object", "properties": {"request_id": {"type": "string"}, "n": {"type": "integer"}}}
    tool = {**TOOL, "inputSchema": schema, "_meta": {"workbench": {"key": "request_id", "max_age": 60}}}
    words = words_of(SERVER, Listing([tool]))
    spec = rows_of(words.listed)[0].spec
    assert spec is not None
    assert not spec.takes_key, "nothing is believed by itself"
    better = believed(spec, SERVER, Listing([tool]), "get")
    assert (better.takes_key, better.key_argument, better.max_age) == (True, "request_id", 60.0)
    assert "request_id" not in better.schema


@pytest.mark.parametrize("form", [{"type": "object"}, {"$ref": "https://example.org/x"}, "no", {"\u200b": 1}])
def test_a_form_of_results_that_can_not_be_held_to_leaves_the_tool_as_it_is(form: Any) -> None:
    words = words_of(SERVER, Listing([{**TOOL, "outputSchema": form}]))
    spec = rows_of(words.listed)[0].spec
    assert spec is not None
    assert bool(spec.output_schema) == (form == {"type": "object"})
