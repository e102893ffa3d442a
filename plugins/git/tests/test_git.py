"""What the tools tell about real repositories, and what a commit holds."""

import subprocess
from pathlib import Path, PureWindowsPath

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbench_git import plugin
from workbench_plugin.testing import check


def test_the_plugin_is_well_formed():
    assert check(plugin) == []


def test_status_of_a_new_and_of_a_busy_repository(use, made):
    assert use("status").text == "No commits yet on main\n[nothing is changed, staged or new]"
    made.save("first", a__txt="1\n", b__txt="many lines\nof the same\ntext\n", gone__txt="x\n")
    made.write("a.txt", "2\n")
    made.write("new/ü \x1b.txt", "")
    made.git("mv", "b.txt", "c.txt")
    (made.folder / "gone.txt").unlink()
    told = use("status")
    assert told.text.splitlines() == [
        "On main",
        " M a.txt",
        "R  c.txt (was b.txt)",
        " D gone.txt",
        "?? new/ü \\x1b.txt",
    ]
    assert told.data["entries"][1] == {"state": "R ", "path": "c.txt", "from": "b.txt"}
    assert use("status", skip=3).text.splitlines()[1:] == ["?? new/ü \\x1b.txt"]


def test_log_gives_pages_ranges_and_paths(use, made):
    ids = [made.save(f"commit {n}", a__txt=str(n)) for n in range(3)]
    ids.append(made.save("other", b__txt="x"))
    made.git("tag", "v1", ids[1])
    told = use("log", count=2)
    assert [commit["id"] for commit in told.data["commits"]] == [ids[3], ids[2]]
    assert told.text.endswith("[there are more; read on with skip=2]")
    assert [commit["id"] for commit in use("log", skip=2).data["commits"]] == [ids[1], ids[0]]
    assert [commit["subject"] for commit in use("log", revision="v1..HEAD").data["commits"]] == ["other", "commit 2"]
    assert [commit["id"] for commit in use("log", paths=["b.txt"]).data["commits"]] == [ids[3]]
    first = use("log", revision=ids[0][:10]).data["commits"][0]
    assert (first["author"], first["email"], first["subject"]) == ("Ada", "ada@example.org", "commit 0")
    assert "(tag: v1)" in use("log", revision="v1").text


def test_diff_of_files_of_what_is_staged_and_of_commits(use, made):
    old = made.save("one", a__txt="1\n", b__txt="1\n")
    new = made.save("two", a__txt="2\n", b__txt="2\n")
    assert use("diff").text == "[no differences]"
    made.write("a.txt", "3\n")
    assert "-2\n+3\n" in use("diff").text
    assert use("diff", paths=["b.txt"]).text == "[no differences]"
    made.git("add", "a.txt")
    assert use("diff").text == "[no differences]"
    assert "+3" in use("diff", staged=True).text
    assert "+++ b/b.txt" in use("diff", old=old, new=new).text
    assert "-1\n+3\n" in use("diff", old="HEAD~1").text
    assert use("diff", new=new).meta["code"] == "bad_arguments"


def test_show_gives_a_commit_or_a_file_as_it_was(use, made):
    made.save("one\n\nthe long story", a__txt="old text\n")
    made.save("two", a__txt="new text\n")
    (made.folder / "dir").mkdir()
    (made.folder / "dir/blob").write_bytes(b"\0\1")
    made.git("add", "-A")
    made.git("commit", "-qm", "three")
    told = use("show", revision="HEAD~2")
    assert "the long story" in told.text
    assert "+old text" in told.text
    assert use("show", revision="HEAD~2", path="a.txt").text == "old text\n"
    assert use("show", path="dir").meta["code"] == "not_a_file"
    assert use("show", path="no.txt").meta["code"] == "not_found"
    assert use("show", path="dir/blob").meta["code"] == "binary"


def test_long_answers_come_in_pages(use, made):
    lines = [f"line {n} {'x' * 50}\n" for n in range(2_000)]
    made.save("long", a__txt="".join(lines))
    first = use("show", path="a.txt")
    assert len(first.text) < 61_000
    assert first.text.endswith(f"read on with first_line={first.data['last_line'] + 1}]")
    second = use("show", path="a.txt", first_line=first.data["last_line"] + 1)
    assert second.text.startswith(lines[first.data["last_line"]])
    assert use("show", path="a.txt", first_line=2_001).meta["code"] == "bad_range"
    made.save("huge", b__txt="y" * 6_000_000)
    told = use("show", path="b.txt")
    assert told.meta["code"] == "output"
    assert "Ask for less" in told.text


def test_commit_takes_just_its_paths(use, made):
    made.save("first", a__txt="1", gone__txt="x", other__txt="1")
    made.write("a.txt", "2")
    made.write("new/file.txt", "")
    made.write("other.txt", "2")
    made.git("add", "other.txt")
    (made.folder / "gone.txt").unlink()
    told = use("commit", message="Second\n\n# not a comment", paths=["a.txt", "new", "gone.txt"])
    assert told.data["files"] == ["a.txt", "gone.txt", "new/file.txt"]
    assert told.text == f"Committed 3 files as {told.data['commit'][:12]} on main."
    assert made.git("log", "-1", "--format=%an <%ae>%n%B").strip() == "Ada <ada@example.org>\nSecond\n\n# not a comment"
    assert made.git("status", "--porcelain") == "M  other.txt\n"
    assert use("commit", message="rest", paths=["."]).data["files"] == ["other.txt"]
    assert made.git("status", "--porcelain") == ""


def test_a_first_commit_and_who_makes_it(use, work, make):
    made = make(work / "sub")
    made.git("config", "--unset", "user.name")
    made.git("config", "--unset", "user.email")
    made.write("a.txt", "1")
    assert use("commit", message="m", paths=["a.txt"], repository="sub").data["total"] == 1
    assert made.git("log", "-1", "--format=%an <%ae> %cn") == "Workbench <workbench@localhost> Workbench\n"
    made.write("a.txt", "2")
    ours = {"workbench": {"settings": {"author_name": "Bo", "author_email": "bo@example.org"}}}
    use("commit", ours, message="m", paths=["a.txt"], repository="sub")
    assert made.git("log", "-1", "--format=%an <%ae>") == "Bo <bo@example.org>\n"


def test_commit_again_after_a_crash_answers_the_same_and_commits_once(use, made):
    made.write("a.txt", "1")
    first = use("commit", message="  once \n", paths=["a.txt"])
    again = {"workbench": {"attempt": 2}}
    assert use("commit", again, message="  once \n", paths=["a.txt"]) == first
    assert use("commit", again, message="another", paths=["a.txt"]).meta["code"] == "nothing_to_commit"
    assert use("commit", message="once", paths=["a.txt"]).meta["code"] == "nothing_to_commit"
    assert made.git("rev-list", "--count", "HEAD") == "1\n"


def test_a_lock_is_told_as_worth_another_try(use, made):
    made.write("a.txt", "1")
    made.write(".git/index.lock", "")
    told = use("commit", message="m", paths=["a.txt"])
    assert (told.meta["code"], told.meta["retry"]) == ("locked", "later")


def test_a_linked_work_tree_inside_of_the_folder_works(use, work, make):
    made = make(work / "one")
    made.save("first", a__txt="1")
    made.git("worktree", "add", "-q", "-b", "side", "../two")
    (work / "two/a.txt").write_text("2")
    assert use("status", repository="two").text == "On side\n M a.txt"
    use("commit", message="there", paths=["a.txt"], repository="two")
    assert made.git("log", "-1", "--format=%s", "side") == "there\n"


def test_what_is_wrong_is_told(use, work, made):
    (work / "plain").mkdir()
    assert use("status", repository="plain").meta["code"] == "no_repository"
    assert use("status", repository="absent").meta["code"] == "not_found"
    assert use("log").meta["code"] == "unknown_revision"
    made.save("m", a__txt="1")
    assert use("log", revision="nowhere").meta["code"] == "unknown_revision"
    assert use("log", count=0).meta["code"] == "bad_range"
    assert use("commit", message=" ", paths=["a.txt"]).meta["code"] == "bad_arguments"
    assert use("commit", message="m", paths=[]).meta["code"] == "bad_arguments"
    made.write(".gitignore", "*.log\n")
    made.write("x.log", "1")
    told = use("commit", message="m", paths=["x.log"])
    assert told.meta["code"] == "nothing_to_commit"
    assert "ignored" in told.text


NAMES = st.text("ab -*?[]:!\"'é", min_size=1, max_size=8).filter(
    lambda name: name.strip() and not PureWindowsPath(name).drive  # `a:` is refused everywhere, as a way out
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=1, max_size=3, unique=True))
def test_odd_names_are_committed_as_they_are_and_no_other(use, tmp_path_factory, work, make, names):
    made = make(work / Path(tmp_path_factory.mktemp("r")).name)
    made.write("other.txt", "1")
    for name in names:
        made.write(name, "1")
    told = use("commit", message="m", paths=names, repository=made.folder.name)
    assert told.data["files"] == sorted(names, key=str.encode), told.text


def test_the_page_names_every_tool(made):
    page = (Path(__file__).parent.parent / "README.md").read_text()
    assert [name for name in plugin.tools if f"| `{name}` |" not in page] == []
    assert subprocess.run(["git", "fsck"], cwd=made.folder, capture_output=True, check=True).returncode == 0
