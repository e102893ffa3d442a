"""`models` and `connections`, as they are typed, against servers and a hub on loopback; images and forms with `run`."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal, says
from tests.providers.hub_server import FILE, REPO, Hub, serving_hub
from tests.providers.plain_server import plain_server

KEY = "a-key-of-my-own-0123456789"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
FORM = '{"type":"object","properties":{"n":{"type":"number"}},"required":["n"]}'


@pytest.fixture
def own(tmp_path: Path) -> Terminal:
    """A home of its own: the file of connections is broken here, and downloads are kept."""
    return Terminal(tmp_path / "home", tmp_path)


def test_a_connection_is_added_listed_tried_edited_and_removed(own: Terminal) -> None:
    with plain_server() as url:
        assert "none yet" in own("connections").err
        added = own("connections", "add", "work", "--url", url, "--header", "X-Team: tools", "--connect", "3")
        assert (added.code, added.out) == (0, "work is kept. Models there are named work/…\n")
        assert own("connections", "add", "work", "--url", url).code == 2
        tried = own("connections", "test", "work")
        assert tried.code == 0, tried.err
        assert "It answers: plain" in tried.out
        assert "tools         no" in tried.out
        assert "it has plain" in tried.out
        found = own("connections", "test", "work", "--model", "plain", "--json").data
        assert {each["what"] for each in found["abilities"]} >= {"streaming", "tools", "images"}
        assert own("connections", "edit", "work", "--stall", "7", "--model", "plain").code == 0
        (row,) = own("connections", "list", "--json").data
        assert (row["connection"]["stall_seconds"], row["connection"]["connect_seconds"]) == (7, 3)
        assert row["connection"]["headers"] == {"X-Team": "tools"}
        assert "answered on" in own("connections").out
        assert "work/plain" in own("models").out
    failed = own("connections", "test", "work")
    assert failed.code == 1
    assert "It does not answer" in failed.out
    assert "and its key are removed" in own("connections", "remove", "work", "--forget-key").out
    assert own("connections", "list", "--json").data == []


@pytest.mark.parametrize(
    ("words", "says_so"),
    [
        (("add",), "needs a name"),
        (("add", "work"), "not said where"),
        (("add", "openai", "--url", "http://x/v1"), "name of a provider"),
        (("add", "Work!", "--url", "http://x/v1"), "no name of a connection"),
        (("add", "work", "--url", "x"), "address in full"),
        (("add", "work", "--file", "x.bin"), "GGUF"),
        (("add", "work", "--url", "http://x/v1", "--header", "nonsense"), "no header"),
        (("add", "work", "--url", "http://x/v1", "--stall", "0"), "time-out"),
        (("edit", "none", "--stall", "1"), "no connection called none"),
        (("key", "none"), "no connection called none"),
        (("test", "none"), "no connection called none"),
        (("remove", "none"), "no connection called none"),
    ],
)
def test_what_can_not_be_done_with_a_connection_is_told(own: Terminal, words: tuple[str, ...], says_so: str) -> None:
    done = own("connections", *words)
    assert done.code == 2
    assert says_so in done.err
    assert not (own.home / "connections.toml").exists()


def test_a_key_is_piped_in_and_where_it_can_not_be_kept_that_is_told(
    own: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    own("connections", "add", "lab", "--provider", "anthropic")
    kept = own("connections", "key", "lab", stdin=f"{KEY}\n")
    assert kept.code == 2
    assert "CONNECTION_LAB_API_KEY" in kept.err
    assert KEY not in kept.out + kept.err
    assert "No key was given" in own("connections", "key", "lab", stdin="\n").err
    assert "lab has no key" in own("connections", "test", "lab", "--model", "claude-x").out
    monkeypatch.setenv("CONNECTION_LAB_API_KEY", KEY)
    listed = own("connections")
    assert "key: environment" in listed.out
    assert KEY not in listed.out


def test_a_broken_file_is_told_with_its_line_and_stops_nothing_else(own: Terminal) -> None:
    own.home.mkdir()
    file = own.home / "connections.toml"
    with plain_server() as url:
        text = f'[work]\nkind = "server"\nbase_url = "{url}"\n\n[bad]\nkind = "server\n'
        file.write_text(text)
        listed = own("connections")
        assert listed.code == 0
        assert listed.out.startswith("work")
        assert f"{file}:6: [bad]: this is not TOML" in listed.err
        assert own("connections", "test", "work").code == 0
        for words in (("add", "new", "--url", url), ("remove", "work"), ("edit", "work", "--stall", "1")):
            refused = own("connections", *words)
            assert refused.code == 2
            assert f"{file}:6" in refused.err
        assert "work/plain" in own("models").out
    assert file.read_text() == text
    assert own("run", own.goal(says("Done."))).code == 0
    stopped = own("run", own.goal(says("Done.")), "--model", "bad/m")
    assert stopped.code == 2
    assert f"{file}:6" in stopped.err


def test_the_catalogue_and_the_list_are_printed(own: Terminal) -> None:
    found = own("models", "search", "claude-sonnet-4-5", "anthropic", "--limit", "2")
    assert found.code == 0
    assert "anthropic/claude-sonnet-4-5" in found.out
    assert "$3 / $15" in found.out
    assert "more: --after 2" in found.err
    row = own("models", "search", "anthropic/claude-sonnet-4-5", "--json").data["rows"][0]
    assert row["price_out"]
    assert "0 found" in own("models", "search", "no-such-model-at-all").err
    listed = own("models")
    assert listed.code == 0
    assert "local" in listed.out
    assert {row["kind"] for row in own("models", "list", "--json").data} >= {"provider"}
    assert "Qwen2.5 0.5B" in str(own("models", "hub", "--json").data)
    assert "Apache-2.0" in own("models", "hub").out


@pytest.mark.parametrize(
    ("words", "says_so"),
    [
        (("login",), "needs a name"),
        (("logout",), "needs a name"),
        (("get", "Qwen"), "Name a file of the hub"),
        (("remove", "a/b/c.gguf"), "Nothing of a/b/c.gguf is here"),
        (("remove", "a/b/../../c.gguf"), "no GGUF file"),
        (("gett", "a"), "did you mean get"),
    ],
)
def test_what_can_not_be_done_with_models_is_told(
    own: Terminal, words: tuple[str, ...], says_so: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done = own("models", *words)
    assert done.code == 2
    assert says_so in done.err


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with serving_hub(b"GGUF" + bytes(3_000_000)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


def test_a_model_is_fetched_listed_and_deleted(own: Terminal, hub: Hub) -> None:
    name = f"{REPO}/{FILE}"
    asked = own("models", "get", name)
    assert asked.code == 2
    assert "apache-2.0" in asked.out
    assert hub.sha256 in asked.out
    assert "--yes" in asked.err
    assert hub.starts == []
    got = own("models", "get", name, "--yes")
    assert got.code == 0, got.err
    assert "of 3 MB" in got.err
    assert "An agent names it local:" in got.out
    assert "is here already" in own("models", "get", name, "--yes").out
    (row,) = [row for row in own("models", "hub", "--json").data["rows"] if row["model"]["repo"] == REPO]
    assert row["whole"]
    assert f"local:{row['path']}" in own("models").out
    assert "free again" in own("models", "remove", name).out
    assert own("models", "get", f"{REPO}/other.gguf", "--yes").code == 2
    hub.size = 1 << 60
    full = own("models", "get", name, "--yes")
    assert full.code == 2
    assert "free" in full.err


def test_images_and_the_form_of_the_answer_are_named_with_run_and_debug(wb: Terminal) -> None:
    picture, form = wb.folder / "dot.png", wb.folder / "form.json"
    picture.write_bytes(PIXEL)
    form.write_text(FORM)
    goal = wb.goal(says("Four."), says('{"n": 4}'), extra='[agent.abilities]\nimages = "yes"\n')
    run = wb("run", goal, "--image", picture, "--answer-schema", form, "--json")
    assert run.code == 0, run.err
    assert [image["name"] for image in run.lines[0]["images"]] == ["dot.png"]
    assert json.loads(run.lines[0]["goal"]["answer_schema"]) == json.loads(FORM)
    assert run.of("model_replied")[-1]["text"] == '{"n": 4}'
    console = wb("debug", goal, "--image", picture, "--answer-schema", form, stdin="continue\nquit\n")
    assert '{"n": 4}' in console.out


@pytest.mark.parametrize(
    ("name", "text", "says_so"),
    [
        ("none.json", None, "There is no file"),
        ("form.json", "{", "holds no schema of an answer. It is not JSON"),
        ("form.json", '{"type": "objekt"}', "no JSON Schema"),
        ("form.json", '{"$ref": "http://x/y"}', "would have to be fetched"),
    ],
)
def test_a_file_that_holds_no_schema_is_told(wb: Terminal, name: str, text: str | None, says_so: str) -> None:
    if text is not None:
        (wb.folder / name).write_text(text)
    run = wb("run", wb.goal(says("x")), "--answer-schema", wb.folder / name)
    assert run.code == 2
    assert says_so in run.err


def test_an_image_that_no_model_takes_is_told(wb: Terminal) -> None:
    picture = wb.folder / "dot.png"
    picture.write_bytes(PIXEL)
    refused = wb("run", wb.goal(says("x")), "--model", "local", "--image", picture)
    assert refused.code == 2
    assert "local takes no images" in refused.err
    extra = '[agent.abilities]\nimages = "yes"\n'
    assert "can't be read" in wb("run", wb.goal(says("x"), extra=extra), "--image", wb.folder / "none.png").err
    assert "no PNG" in wb("run", wb.goal(says("x"), extra=extra), "--image", __file__).err
