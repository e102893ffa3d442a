"""Running Python code: what comes back, how failures are told, and that nothing is left."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from workbench_plugin.testing import call, check
from workbench_python import plugin

PAGE = (Path(__file__).parent.parent / "README.md").read_text()


@pytest.fixture
def go(work):
    """Run code in the work folder."""

    def started(code, **arguments):
        return call(plugin, "run", work_folder=work, code=code, **arguments)

    return started


def ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


def test_the_plugin_is_well_formed():
    assert check(plugin) == []


def test_the_last_expression_is_shown_like_in_a_notebook(go):
    assert go("x = 6\nx * 7").text == "42"
    assert go("print('hi')\n[1, 'two']").text == "hi\nvalue: [1, 'two']"
    assert go("print('hi')\nNone").text == "hi"
    assert go("x = 1").text == "[nothing was printed, and there is no value]"
    told = go("import sys\nprint('é')\nsys.stderr.write('careful')\n{'a': 1}")
    assert (told.data["stdout"], told.data["stderr"], told.data["value"]) == ("é\n", "careful", "{'a': 1}")


def test_it_works_in_the_work_folder_and_remembers_files_only(go, work):
    (work / "numbers.txt").write_text("1\n2\n3\n")
    assert go("total = sum(map(int, open('numbers.txt')))\nopen('sum.txt', 'w').write(str(total))").text == "1"
    assert (work / "sum.txt").read_text() == "6"
    assert "name 'total' is not defined" in go("total").text
    assert sorted(path.name for path in work.iterdir()) == ["numbers.txt", "sum.txt"]


def test_it_reads_what_it_is_fed(go):
    assert go("import sys\nsys.stdin.read()[::-1]", stdin="abc").text == "'cba'"


def test_an_exception_shows_the_frames_of_the_code_and_what_was_printed(go):
    told = go("def half(x):\n    return x / 0\n\nprint('so far')\nhalf(4)")
    assert told.is_error
    assert told.meta["code"] == "exception"
    assert "The code raised ZeroDivisionError: division by zero" in told.text
    assert 'File "<code>", line 2, in half\n    return x / 0' in told.text
    assert "so far" in told.text
    assert "inside.py" not in told.text
    assert "Repeating the same call will not help" in told.text


def test_causes_are_told_without_our_frames_too(go):
    told = go("import json\ntry: json.loads('{')\nexcept ValueError as e: raise RuntimeError('bad file') from e")
    assert "JSONDecodeError" in told.text
    assert "RuntimeError: bad file" in told.text
    assert "decoder.py" not in told.text


def test_what_is_no_python_says_where(go):
    told = go("x = 1\nif x\n  pass")
    assert "SyntaxError: expected ':'" in told.text
    assert "line 2" in told.text


@pytest.mark.parametrize(
    "error", ["KeyboardInterrupt()", "GeneratorExit()", "MemoryError()", "ExceptionGroup('g', [OSError()])"]
)
def test_unusual_exceptions_are_told_the_same_way(go, error):
    assert go(f"raise {error}").meta["code"] == "exception"


def test_an_exit_code_is_a_result(go):
    told = go("print('x')\nraise SystemExit(3)")
    assert not told.is_error
    assert told.text == "x\n[ended with exit code 3]"
    assert go("import os; os._exit(4)").data["exit_code"] == 4


def test_a_crash_of_the_interpreter_is_told(go):
    told = go("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)")
    assert told.meta["code"] == "crashed"
    assert "SIGSEGV" in told.text


def test_the_environment_is_clean(go, monkeypatch, work):
    for name in ("LD_PRELOAD", "PYTHONPATH", "PYTHONSTARTUP", "OPENAI_API_KEY"):
        monkeypatch.setenv(name, str(work))
    (work / "json.py").write_text("raise SystemExit('loaded from the work folder')")
    (work / "sitecustomize.py").write_text("raise SystemExit('loaded from the work folder')")
    told = go("import json, os\njson.dumps(sorted(os.environ))")
    assert json.loads(told.text.strip("'")) == ["HOME", "LANG", "LC_ALL", "PATH", "TERM", "TMPDIR"]


def test_its_temporary_folder_is_its_own_and_gone_afterwards(go, work):
    told = go("import os, tempfile\nprint(tempfile.mkstemp()[1])\nprint(oct(os.stat(os.environ['HOME']).st_mode))")
    file, mode = told.data["stdout"].split()
    assert mode == "0o40700"
    assert not Path(file).parent.exists()
    assert not Path(file).is_relative_to(work)


def test_code_that_hangs_is_ended_with_all_it_started(go, work):
    told = go(
        """
import os, subprocess, time
child = subprocess.Popen(["sleep", "100"], start_new_session=True)
open("pids", "w").write(f"{os.getpid()} {child.pid}")
print("started", flush=True)
time.sleep(100)
""",
        seconds=2,
    )
    assert told.meta["code"] == "timeout"
    assert "took longer than 2 seconds" in told.text
    assert "started" in told.text
    assert "look before you go on" in told.text
    assert all(ended(int(pid)) for pid in (work / "pids").read_text().split())


def test_a_daemon_that_is_left_is_ended_and_told(go, work):
    told = go("import subprocess\nchild = subprocess.Popen(['sleep', '100'], start_new_session=True)\nchild.pid")
    assert told.data["ended_processes"] == 1
    assert "[it left processes running, which were ended: 1]" in told.text
    assert ended(int(told.data["value"]))


def test_a_flood_is_cut_and_says_so(go):
    told = go("print('x' * 1_000_000)\n'y' * 100_000")
    assert told.data["left_out"]["stdout"] == 1_000_001 - 60_000
    assert "bytes left out here]" in told.text
    assert "20,000 of 100,002 characters shown" in told.text
    assert len(told.text) < 90_000


def test_too_much_memory_is_an_error_that_says_so(go):
    assert "MemoryError" in go("x = b'x' * 2_000_000_000").text


@pytest.mark.parametrize(
    "trick",
    [
        "os.mkfifo(path)",
        "os.symlink('/etc/hostname', path)",
        "os.mkdir(path)",
        "open(path, 'w').write('[' * 100_000)",
        "open(path, 'w').write('{\"value\": 5}')",
        "open(path, 'wb').write(b'\\xff')",
    ],
)
def test_what_code_puts_where_its_outcome_is_told_does_no_harm(go, trick):
    code = f"import os, sys\npath = os.path.join(os.environ['HOME'], 'outcome.json')\n{trick}\nos._exit(0)"
    told = go(code)
    assert told.text == "[nothing was printed, and there is no value]"


def test_what_can_not_be_run_says_what_to_do(go, work):
    assert go(" \n").meta["code"] == "bad_arguments"
    assert go("x" * 200_001).meta["code"] == "too_big"
    assert go("1", seconds=56).meta["code"] == "bad_arguments"
    assert go("1", seconds=0).meta["code"] == "bad_arguments"
    assert call(plugin, "run", work_folder=work / "gone", code="1").meta["code"] == "no_folder"
    assert call(plugin, "run", code="1").meta["code"] == "no_folder"


@settings(max_examples=15, deadline=None)
@given(text=st.text(max_size=50))
def test_any_text_comes_back_as_it_is(tmp_path_factory, text):
    folder = tmp_path_factory.mktemp("w")
    told = call(plugin, "run", work_folder=folder, code=f"print({text!a}, end='')\n{text!a}")
    assert told.data["value"] == repr(text)
    assert told.data["stdout"] == text.encode("utf-8", "replace").decode()


def test_the_page_names_every_code():
    for code in ("exception", "timeout", "stopped", "output", "memory", "processes", "lost", "crashed", "too_big"):
        assert f"`{code}`" in PAGE
