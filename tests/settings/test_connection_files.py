"""The file of connections: what is broken in it is named with its place, and costs nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.connections import ModelConnection
from workbench.domain.errors import BadInput
from workbench.settings.connection_files import drop_connection, keep_connection, read_connections
from workbench.settings.connection_tables import read_tables

GOOD = """\
# Mine; ask Ann before changing it.
[lab]
kind = "provider"
provider = "anthropic"  # by contract 12

[work]
kind = "server"
base_url = "http://127.0.0.1:1/v1"
[work.headers]
X-Team = "tools"
"""


def of(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "connections.toml"
    file.write_text(text)
    return file


@pytest.mark.parametrize(
    ("more", "line", "name", "says"),
    [
        ('[bad]\nkind = "server"\nurl = "x"\n', 13, "bad", "nothing is called url"),
        ('[bad]\nkind = "serve"\n', 12, "bad", "kind: Invalid enum value"),
        ('[bad]\nkind = "server"\nbase_url = "http://x/v1"\nstall_seconds = "1"\n', 14, "bad", "stall_seconds"),
        ('[bad]\nkind = "file"\n', 11, "bad", "GGUF"),
        ('[bad]\nkind = "server\nbase_url = "http://x/v1"\n', 12, "bad", "not TOML"),
        ("[bad]\nkind =\n", 12, "bad", "not TOML"),
        ('[work]\nkind = "server"\n', 11, "work", "twice"),
        ("[bad", 11, "bad", "not TOML"),
    ],
)
def test_what_is_broken_is_named_with_its_line_and_the_rest_is_read(
    tmp_path: Path, more: str, line: int, name: str, says: str
) -> None:
    found = read_connections(of(tmp_path, GOOD + more))
    (part,) = found.broken
    assert part.name == name
    assert f"connections.toml:{line}: " in part.message
    assert says in part.message
    assert {each.name for each in found.rows} == {"lab", "work"} - {name}
    with pytest.raises(BadInput, match=r"connections\.toml"):
        found.find(name)


def test_a_file_of_which_nothing_can_be_read_is_told_whole(tmp_path: Path) -> None:
    file = tmp_path / "connections.toml"
    file.write_bytes(b"\xff\xfe[work]")
    assert "not UTF-8" in read_connections(file).broken[0].message
    assert read_connections(tmp_path / "none.toml").broken == ()


def test_writing_leaves_comments_and_broken_tables_as_they_are(tmp_path: Path) -> None:
    file = of(tmp_path, f'{GOOD}[bad]\nkind = "serve" # soon\n')
    new = ModelConnection(name="lab2", kind="provider", provider="anthropic", stall_seconds=30)
    keep_connection(file, new)
    keep_connection(file, ModelConnection(name="lab", kind="provider", provider="gemini"))
    text = file.read_text()
    for kept in ("ask Ann", '"serve" # soon', 'X-Team = "tools"'):
        assert kept in text
    found = read_connections(file)
    assert [each.name for each in found.rows] == ["lab", "lab2", "work"]
    assert found.find("lab2") == new
    keep_connection(file, ModelConnection(name="lab3", kind="file", path="/x.gguf"), "lab2")
    drop_connection(file, "work")
    assert [each.name for each in read_connections(file).rows] == ["lab", "lab3"]
    assert '"serve" # soon' in file.read_text()


def test_a_file_that_is_no_toml_is_not_written_to(tmp_path: Path) -> None:
    file = of(tmp_path, f"{GOOD}[bad]\nkind =\n")
    before = file.read_bytes()
    with pytest.raises(BadInput, match=r"Nothing was changed.*connections\.toml:12"):
        keep_connection(file, ModelConnection(name="a", kind="file", path="/x.gguf"))
    with pytest.raises(BadInput, match="Nothing was changed"):
        drop_connection(file, "work")
    assert file.read_bytes() == before


@given(st.lists(st.sampled_from(["[a]", "[a.headers]", "[b]", 'kind = "server"', '"', "[[a]]", "x = 1", "[", "'''"])))
def test_any_text_is_read_without_a_crash(lines: list[str]) -> None:
    found = read_tables("connections.toml", "\n".join(lines))
    assert not {each.name for each in found.rows} & {part.name for part in found.broken}
