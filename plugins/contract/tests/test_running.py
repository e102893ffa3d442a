"""Running programs: limits, bounded output, and that nothing of them is left, whatever they try."""

import os
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from workbench_plugin import ToolError
from workbench_plugin.running import Limits, Output, run
from workbench_plugin.surroundings import environment, find_program, private_folder

PLENTY = 60.0
"""Seconds that only a broken test takes."""


@pytest.fixture
def go(tmp_path):
    """Run Python code in a folder of its own."""

    def started(code, **limits):
        stopped = limits.pop("stopped", lambda: False)
        stdin = limits.pop("stdin", b"")
        return run(
            [sys.executable, "-I", "-S", "-c", textwrap.dedent(code)],
            folder=tmp_path,
            environment=environment(tmp_path),
            limits=Limits(**{"seconds": PLENTY, **limits}),
            stdin=stdin,
            stopped=stopped,
        )

    return started


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def pids_in(file: Path) -> list[int]:
    return [int(line) for line in file.read_text().split()]


def test_both_outputs_the_code_and_what_was_fed_in(go):
    ended = go("import sys; print(sys.stdin.read().upper()); print('oh', file=sys.stderr); sys.exit(3)", stdin=b"abc")
    assert (ended.out.text(), ended.errors.text(), ended.code, ended.why) == ("ABC\n", "oh\n", 3, "")


def test_the_environment_is_what_is_given_and_nothing_else(go, monkeypatch):
    for name in ("LD_PRELOAD", "PYTHONSTARTUP", "GIT_SSH_COMMAND", "OPENAI_API_KEY", "BASH_ENV"):
        monkeypatch.setenv(name, "/evil")
    found = go("import os; print(sorted(os.environ))").out.text()
    assert found == "['HOME', 'LANG', 'LC_ALL', 'PATH', 'TERM', 'TMPDIR']\n"


def test_no_descriptor_of_ours_is_handed_down(go, tmp_path):
    with (tmp_path / "secret").open("w") as secret:
        os.set_inheritable(secret.fileno(), True)
        assert go("import os; print(os.listdir('/proc/self/fd'))").out.text() == "['0', '1', '2', '3']\n"


def test_a_daemon_in_a_session_of_its_own_is_ended_and_counted(go, tmp_path):
    ended = go(
        """
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                open("pids", "w").write(str(os.getpid()))
                time.sleep(100)
            os._exit(0)
        while not os.path.exists("pids") or not open("pids").read(): time.sleep(0.01)
        """
    )
    [pid] = pids_in(tmp_path / "pids")
    assert (ended.code, ended.left) == (0, 1)
    assert not alive(pid)


def test_a_program_that_kills_or_stops_its_supervisor_leaves_nothing_either(go, tmp_path):
    for signal in ("SIGKILL", "SIGSTOP"):
        ended = go(
            f"""
            import os, signal, time
            above = os.getppid()
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    open("pids", "w").write(str(os.getpid()))
                    os.kill(above, signal.{signal})
                    time.sleep(100)
                os._exit(0)
            time.sleep(100)
            """,
            seconds=PLENTY if signal == "SIGKILL" else 2,
        )
        assert ended.why == ("lost" if signal == "SIGKILL" else "time")
        assert not [pid for pid in pids_in(tmp_path / "pids") if alive(pid)]


def test_one_that_ignores_signals_is_ended_in_time(go):
    began = time.monotonic()
    ended = go("import signal, time\nfor n in (1, 2, 15): signal.signal(n, signal.SIG_IGN)\ntime.sleep(99)", seconds=1)
    assert (ended.why, ended.code) == ("time", None)
    assert time.monotonic() - began < PLENTY / 2


def test_it_is_ended_when_nobody_waits_any_more(go, tmp_path):
    nobody = threading.Event()
    found = []
    code = "import os, time; open('pids', 'w').write(str(os.getpid())); os.rename('pids', 'there'); time.sleep(100)"
    thread = threading.Thread(target=lambda: found.append(go(code, stopped=nobody.is_set)))
    thread.start()
    while not (tmp_path / "there").exists():
        time.sleep(0.01)
    nobody.set()
    thread.join(PLENTY)
    assert found[0].why == "stopped"
    assert not alive(pids_in(tmp_path / "there")[0])


def test_too_many_processes_are_ended(go, tmp_path):
    ended = go(
        """
        import os, time
        for _ in range(60):
            if os.fork() == 0:
                open("pids", "a").write(f"{os.getpid()}\\n")
                time.sleep(100)
        time.sleep(100)
        """,
        processes=10,
    )
    assert ended.why == "processes" or "BlockingIOError" in ended.errors.text()
    assert not [pid for pid in pids_in(tmp_path / "pids") if alive(pid)]


def test_memory_of_one_and_of_all_together_is_limited(go):
    one = go("b = b'x' * 500_000_000", memory=200_000_000)
    assert "MemoryError" in one.errors.text()
    keeps = "import os, time\nfor _ in range(5): os.fork() or [b'x' * 60_000_000, time.sleep(100)]\ntime.sleep(100)"
    assert go(keeps, memory=200_000_000).why == "memory"


def test_processor_time_and_sizes_of_files_are_limited(go, tmp_path):
    assert go("while True: pass", cpu_seconds=1).signal == "SIGXCPU"
    assert "File too large" in go("open('big', 'wb').write(b'x' * 9_000_000)", file_size=1_000_000).errors.text()
    assert (tmp_path / "big").stat().st_size <= 1_000_000


def test_a_flood_is_cut_and_then_ended(go):
    cut = go("print('a' * 10_000, end=''); print('b' * 90_000, end=''); print('end')", kept=2_000)
    assert cut.out.text().startswith("aaa")
    assert cut.out.text().endswith("bbbend\n")
    assert "[98,004 of 100,004 bytes left out here]" in cut.out.text()
    assert go("while True: print('x' * 65536)", flood=1_000_000).why == "output"


def test_runs_side_by_side_do_not_end_each_other(go):
    found = {}
    threads = [
        threading.Thread(target=lambda n=n: found.update({n: go(f"import time; time.sleep(0.3); print({n})")}))
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PLENTY)
    assert {n: ended.out.text() for n, ended in found.items()} == {n: f"{n}\n" for n in range(4)}


def test_what_can_not_be_started_says_so(tmp_path):
    ended = run(["/no/such"], folder=tmp_path, environment={})
    assert (ended.code, ended.errors.text()) == (127, "/no/such: No such file or directory\n")
    with pytest.raises(ToolError, match="could not be started"):
        run(["/bin/true"], folder=tmp_path / "absent", environment={})


@given(st.lists(st.binary(max_size=30)), st.integers(0, 50))
def test_kept_output_is_all_or_its_two_ends(pieces, limit):
    whole, output = b"".join(pieces), Output(limit)
    for piece in pieces:
        output.add(piece)
    assert len(output.head + output.tail) == min(limit, len(whole))
    assert whole.startswith(output.head)
    assert whole.endswith(output.tail)
    assert output.missing == max(0, len(whole) - limit)


def test_programs_come_from_the_system_only(tmp_path):
    assert find_program("cat", tmp_path).endswith("/cat")
    for name in ("/bin/cat", "./cat", "../cat", "-c", "a b", "cat\n", "", "$(cat)", "c\0t"):
        with pytest.raises(ToolError):
            find_program(name, tmp_path)
    with pytest.raises(ToolError, match="not installed"):
        find_program("cat", Path("/"))  # all of it is the work folder
    with pytest.raises(ToolError) as caught:
        find_program("sha256sun", tmp_path)
    assert caught.value.instead == "Did you mean sha256sum?"


def test_a_private_folder_goes_with_what_is_in_it_and_touches_nothing_else(tmp_path):
    (tmp_path / "mine").mkdir(mode=0o755)
    with private_folder() as folder:
        (folder / "shut").mkdir()
        (folder / "shut/file").write_text("x")
        (folder / "shut/link").symlink_to(tmp_path / "mine")
        (folder / "shut").chmod(0)
    assert not folder.exists()
    assert (tmp_path / "mine").stat().st_mode & 0o777 == 0o755
