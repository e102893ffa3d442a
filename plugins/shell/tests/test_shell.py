"""Running programs from a list: what runs, what is refused, and that arguments stay arguments."""

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbench_plugin.testing import call, check
from workbench_shell import plugin
from workbench_shell.programs import KNOWN


@pytest.fixture
def go(work):
    """Run a program in the work folder, with the programs that the person listed, if any."""

    def started(program, *arguments, programs=None, **others):
        ours = {} if programs is None else {"settings": {"programs": programs}}
        meta = {"workbench": ours}
        return call(plugin, "run", work_folder=work, meta=meta, program=program, arguments=list(arguments), **others)

    return started


def snapshot(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "other"
        for path in folder.rglob("*")
    }


def test_the_plugin_is_well_formed():
    assert check(plugin) == []


def test_the_list_in_the_description_and_on_the_page_is_the_real_one():
    page = (Path(__file__).parent.parent / "README.md").read_text()
    for name in KNOWN:
        assert name in plugin.tools["run"].description
        assert f"`{name}`" in page


def test_output_errors_and_exit_code_come_back(go, work):
    (work / "a.txt").write_text("one\ntwo\n")
    told = go("grep", "-n", "t", "a.txt")
    assert (told.text, told.data["exit_code"]) == ("2:two", 0)
    assert go("grep", "x", "a.txt").text == "[ended with exit code 1]"
    told = go("cat", "a.txt", "no.txt")
    assert not told.is_error
    assert (
        told.text == "one\ntwo\n[on stderr]\n/usr/bin/cat: no.txt: No such file or directory\n[ended with exit code 1]"
    )
    assert go("sort", "-r", stdin="a\nb\n").text == "b\na"


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("cat", ["-n", "sub/b.txt"]),
        ("cut", ["-d", "/", "-f1", "a.txt"]),
        ("date", ["-u", "-d", "2020-01-02", "+%F"]),
        ("diff", ["-u", "a.txt", "sub/b.txt"]),
        ("diff", ["-rq", "sub", "."]),
        ("echo", ["-n", "x", "--anything", "/etc"]),
        ("grep", ["-rn", "/api/v1"]),
        ("grep", ["-e", "-x", "-A", "2", "a.txt"]),
        ("grep", ["--", "-x", "a.txt"]),
        ("head", ["-2", "a.txt"]),
        ("ls", ["-la", "sub/"]),
        ("sha256sum", ["a.txt"]),
        ("sort", ["-t,", "-k2", "--unique", "a.txt"]),
        ("tail", ["-n", "+2", "a.txt"]),
        ("uniq", ["-c", "a.txt"]),
        ("wc", ["-l", "a.txt", "-"]),
    ],
)
def test_ordinary_uses_run(go, work, program, arguments):
    (work / "sub").mkdir()
    (work / "a.txt").write_text("one\ntwo -x\n")
    (work / "sub/b.txt").write_text("one\nthree /api/v1\n")
    told = go(program, *arguments)
    assert not told.is_error, told.text
    assert told.data["exit_code"] in (0, 1)
    assert told.data["stderr"] == ""


def test_arguments_are_never_read_by_a_shell(go, work):
    hostile = ["$(touch canary)", "`touch canary`", "; touch canary", "| touch canary", "> canary", "*", "~", "a\nb"]
    assert go("echo", *hostile).data["stdout"] == " ".join(hostile) + "\n"
    assert list(work.iterdir()) == []


@pytest.mark.parametrize(
    "program",
    [
        *("bash", "sh", "env", "find", "xargs", "python3", "sudo", "/bin/cat", "./cat", "../cat", "cat ", "cat a.txt"),
        *("-c", "", "cd", "eval", "exec", "command", "$(cat)", "ca\nt", "\N{CYRILLIC SMALL LETTER ES}at", "CAT"),
    ],
)
def test_what_is_not_on_the_list_does_not_run(go, program):
    told = go(program)
    assert told.meta["code"] == "not_allowed"
    assert "cat" in told.text


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("sort", ["-o", "canary", "a.txt"]),
        ("sort", ["-ro", "canary", "a.txt"]),
        ("sort", ["-ocanary", "a.txt"]),
        ("sort", ["a.txt", "-o", "canary"]),
        ("sort", ["--output=canary", "a.txt"]),
        ("sort", ["--outp=canary", "a.txt"]),
        ("sort", ["--compress-program=./evil", "a.txt"]),
        ("sort", ["--comp", "./evil", "a.txt"]),
        ("sort", ["-S", "1", "-T", ".", "a.txt"]),
        ("sort", ["--files0-from=a.txt"]),
        ("uniq", ["a.txt", "canary"]),
        ("uniq", ["--", "a.txt", "canary"]),
        ("diff", ["-l", "a.txt", "a.txt"]),
        ("diff", ["--paginate", "a.txt", "a.txt"]),
        ("date", ["-s", "2001-01-01"]),
        ("date", ["--set=2001-01-01"]),
        ("date", ["010100002001"]),
        ("date", ["-f", "a.txt"]),
        ("tail", ["-f", "a.txt"]),
        ("tail", ["-5f", "a.txt"]),
        ("tail", ["--follow", "a.txt"]),
        ("grep", ["-R", "x"]),
        ("grep", ["--dereference-recursive", "x"]),
        ("grep", ["--exclude-from=a.txt", "x"]),
        ("ls", ["-L"]),
        ("wc", ["--files0-from=a.txt"]),
        ("sha256sum", ["-c", "a.txt"]),
        ("cat", ["--version"]),
    ],
)
def test_options_that_write_run_or_never_end_are_refused(go, work, program, arguments):
    (work / "a.txt").write_text("../secret.txt\n")
    (work / "evil").write_text("#!/bin/sh\ntouch canary\n")
    (work / "evil").chmod(0o755)
    told = go(program, *arguments)
    assert told.meta["code"] == "refused"
    assert not (work / "canary").exists()


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("cat", ["../secret.txt"]),
        ("cat", ["/etc/passwd"]),
        ("cat", ["sub/../../secret.txt"]),
        ("cat", ["--", "../secret.txt"]),
        ("cat", ["/proc/self/root/etc/passwd"]),
        ("grep", ["", "../secret.txt"]),
        ("grep", ["-f", "../secret.txt", "a.txt"]),
        ("grep", ["-f../secret.txt", "a.txt"]),
        ("grep", ["-vf../secret.txt", "a.txt"]),
        ("grep", ["--file=../secret.txt", "a.txt"]),
        ("grep", ["--file", "../secret.txt", "a.txt"]),
        ("grep", ["-e", "x", "../secret.txt"]),
        ("diff", ["a.txt", "../secret.txt"]),
        ("ls", [".."]),
        ("head", ["-1", "{work}_evil/secret.txt"]),
        ("cat", ["link"]),
        ("cat", ["linked/secret.txt"]),
        ("wc", ["-l", "link"]),
    ],
)
def test_paths_of_known_programs_stay_inside(go, work, program, arguments):
    (work / "a.txt").write_text("x")
    (work / "link").symlink_to(work.parent / "secret.txt")
    (work / "linked").symlink_to(work.parent)
    told = go(program, *(argument.format(work=work) for argument in arguments))
    assert told.meta["code"] in ("bad_path", "is_link")
    assert "SECRET" not in told.text


def test_links_inside_a_folder_are_not_followed(go, work):
    (work / "sub").mkdir()
    (work / "sub/link").symlink_to(work.parent / "secret.txt")
    (work / "sub/folder").symlink_to(work.parent)
    for program, *arguments in (("grep", "-r", "SECRET"), ("diff", "-r", "-N", "sub", "."), ("ls", "-R", "sub")):
        assert "SECRET" not in go(program, *arguments).text


OPTIONS = st.one_of(
    st.sampled_from([(name, option) for name, known in KNOWN.items() for option in known.options]),
)
VALUES = st.sampled_from(["a.txt", "sub", "2", "x", "../secret.txt", "/etc/passwd", "link", "canary", "-", "--", "+%F"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_known_programs_are_given_nothing_is_written_and_nothing_outside_is_read(go, work, data):
    (work / "sub").mkdir(exist_ok=True)
    (work / "a.txt").write_text("x 1\ny 2\n")
    if not (work / "link").is_symlink():
        (work / "link").symlink_to(work.parent / "secret.txt")
    before = snapshot(work.parent)
    program = data.draw(st.sampled_from(sorted(set(KNOWN) - {"echo"})))
    known = KNOWN[program]
    options = st.sampled_from(known.options) if known.options else VALUES
    joined = st.tuples(options, VALUES).map("".join)
    with_equals = st.tuples(options, VALUES).map("=".join)
    arguments = data.draw(st.lists(st.one_of(options, VALUES, joined, with_equals), max_size=6))
    told = go(program, *arguments, seconds=20)
    assert "SECRET" not in told.text
    assert "root:" not in told.text
    assert snapshot(work.parent) == before


def test_the_list_of_the_person_holds_instead(go, work):
    (work / "a.txt").write_text("x")
    assert go("touch", "new.txt", programs=["touch"]).text == "[no output]"
    assert (work / "new.txt").exists()
    assert go("cat", "a.txt", programs=["touch"]).meta["code"] == "not_allowed"
    assert go("cat", "a.txt", programs=[]).meta["code"] == "not_allowed"
    assert go("sort", "-o", "b.txt", "a.txt", programs=["sort"]).meta["code"] == "refused"


@pytest.mark.parametrize("programs", ["cat", ["./cat"], ["/bin/cat"], [3], {"cat": True}, None, ["-c"], ["cat\n"]])
def test_a_list_that_is_none_lets_nothing_run(work, programs):
    meta = {"workbench": {"settings": {"programs": programs}}}
    told = call(plugin, "run", work_folder=work, meta=meta, program="cat", arguments=[])
    assert told.meta["code"] == "bad_settings"


def test_programs_come_from_the_system_and_find_a_clean_environment(go, work, monkeypatch):
    for name in ("LD_PRELOAD", "LD_LIBRARY_PATH", "GREP_OPTIONS", "GIT_SSH_COMMAND", "BASH_ENV", "API_KEY"):
        monkeypatch.setenv(name, str(work))
    monkeypatch.setenv("PATH", f"{work}{os.pathsep}{os.environ['PATH']}")
    for name in ("env", "grep"):
        (work / name).write_text("#!/bin/sh\necho from the work folder\n")
        (work / name).chmod(0o755)
    told = go("env", programs=["env"])
    names = sorted(line.partition("=")[0] for line in told.data["stdout"].splitlines())
    assert names == ["HOME", "LANG", "LC_ALL", "PATH", "TERM", "TMPDIR"]
    assert str(work) not in told.text
    assert go("grep", "x", stdin="x\n").text == "x"
    assert go("no-such-program", programs=["no-such-program"]).meta["code"] == "not_installed"


def test_a_program_that_hangs_or_floods_is_ended(go):
    told = go("sleep", "100", programs=["sleep"], seconds=1)
    assert told.meta["code"] == "timeout"
    assert "sleep took longer than 1 seconds" in told.text
    assert go("yes", programs=["yes"]).meta["code"] == "output"


def test_a_daemon_that_is_left_is_ended_and_told(go, work):
    told = go("sh", "-c", "setsid sleep 100 >/dev/null 2>&1 & echo $! > pid", programs=["sh"])
    assert told.data["ended_processes"] == 1
    state = Path(f"/proc/{(work / 'pid').read_text().strip()}/stat")
    assert not state.exists() or ") Z " in state.read_text()


def test_wrong_arguments_are_told(go):
    assert go("echo", "a\0b").meta["code"] == "bad_arguments"
    assert go("echo", *["x"] * 501).meta["code"] == "bad_arguments"
    assert go("echo", "x" * 100_001).meta["code"] == "bad_arguments"
    assert go("echo", seconds=56).meta["code"] == "bad_arguments"
    assert not go("echo", "é" * 50_000).is_error
