"""Peers are measured beside us where they are installed, and said to be missing where they are not."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.benchmarks import peers
from tests.benchmarks.peer_loops.processes import Helpers
from tests.benchmarks.peers import OURS, PEERS, Figures
from tests.benchmarks.plain_loops import in_httpx
from tests.benchmarks.row import Row

LANGGRAPH, PYDANTIC_AI, _ = PEERS
TOOK = Figures(4.0, 1.0, 8.0, 3000, 100_000_000, {"langgraph": "1.2"})


def test_ours_is_set_against_all_that_a_peer_takes() -> None:
    ran = {OURS: TOOK, LANGGRAPH: replace(TOOK, cpu_ms=50.0, helpers_ms=0.0), PYDANTIC_AI: replace(TOOK, cpu_ms=9.0)}
    rows = list(peers.compared(ran, 50))
    first, second = rows[:2]
    assert (first.measured, first.verdict, first.against) == (0.1, "over", "LangGraph + SqliteSaver (1.2)")
    assert (second.measured, second.verdict) == (0.5, "")
    figures = {row.what: (row.measured, row.unit) for row in rows[2:]}
    assert figures["Workbench, 50 steps: CPU a step"] == (5.0, "ms")
    assert figures["Workbench, 50 steps: most memory"] == (100.0, "MB")
    assert len(figures) == 9


def test_a_budget_of_a_fifteenth_is_met_at_a_fifteenth() -> None:
    [ratio, *_] = peers.compared({OURS: TOOK, LANGGRAPH: replace(TOOK, cpu_ms=75.0, helpers_ms=0.0)}, 200)
    assert ratio.verdict == "ok"


def test_without_us_nothing_is_compared_and_memory_may_be_unknown() -> None:
    rows = list(peers.compared({LANGGRAPH: replace(TOOK, peak_bytes=None)}, 50))
    assert [row.unit for row in rows] == ["ms", "ms"]


def test_medians_are_of_each_figure_and_memory_is_the_highest() -> None:
    rounds = [replace(TOOK, cpu_ms=cpu, wall_ms=20 - cpu, peak_bytes=round(cpu)) for cpu in (9.0, 2.0, 4.0)]
    middle = peers.medians(rounds)
    assert (middle.cpu_ms, middle.wall_ms, middle.peak_bytes) == (4.0, 16.0, 9)


def test_where_the_peers_are_missing_each_row_says_how_to_get_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "ENVIRONMENT", tmp_path / ".peers")
    rows = list(peers.measure())
    assert [row.what for row in rows] == [peer.name for peer in PEERS]
    assert {(row.verdict, row.trouble) for row in rows} == {
        ("failed", "the peers are not installed: ./dev bench --peers does that")
    }


def test_a_peer_that_cannot_be_imported_is_a_row_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {OURS: [TOOK], LANGGRAPH: [TOOK, "ModuleNotFoundError: No module named 'langgraph'"], PYDANTIC_AI: [TOOK]}
    going = [OURS, LANGGRAPH, PYDANTIC_AI]
    rows = list(peers.judged(going, found, 50, peers.compared))
    assert rows[0] == Row(LANGGRAPH.name, "–", None, None, "", "ModuleNotFoundError: No module named 'langgraph'")
    assert {row.against for row in rows if row.unit == "×"} == {"pydantic-ai, its JSON in SQLite (1.2)"}
    assert going == [OURS, PYDANTIC_AI]


def test_a_program_that_falls_says_so_in_its_last_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "python_of", lambda _: Path(sys.executable))
    missing = peers.run(replace(LANGGRAPH, module="in_nothing"), "http://warm", "http://url", 3)
    assert isinstance(missing, str)
    assert "in_nothing" in missing
    monkeypatch.setattr(peers, "python_of", lambda _: tmp_path / "python")
    assert peers.run(LANGGRAPH, "", "", 3) == f"{tmp_path / 'python'}: No such file or directory"


_REPORTS = """
import threading, socket
from contextlib import suppress
from tests.benchmarks.peer_loops.loopback import only_loopback

refused = only_loopback()

def report():
    with suppress(OSError):
        socket.create_connection(("192.0.2.1", 443), 5)
    with suppress(OSError):
        socket.getaddrinfo("example.org", 443)
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as told:
        told.sendto(b"x", ("192.0.2.2", 53))

thread = threading.Thread(target=report)
thread.start()
thread.join()
with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
    print(*sorted(refused))
"""


def test_what_a_thread_tries_to_report_is_refused_and_told(checkout: Path) -> None:
    command = [sys.executable, "-c", _REPORTS]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["192.0.2.1", "192.0.2.2", "example.org"]


@pytest.mark.slow
async def test_a_peer_runs_three_steps_and_keeps_them() -> None:
    if not peers.python_of(LANGGRAPH).exists():
        pytest.skip("the peers are not installed: ./dev bench --peers does that")
    with peers.model_server(3, 10) as url:
        took = peers.run(LANGGRAPH, url, url, 3)
        messages = await in_httpx(url)
    assert isinstance(took, Figures), took
    assert took.cpu_ms > 0
    assert took.disk_bytes > sum(len(message["content"]) for message in messages)
    assert set(took.versions) == {"langgraph", "langgraph-checkpoint-sqlite", "langchain-openai"}


_BUSY = "import time\nwhile time.process_time() < 0.5: pass"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no /proc")
def test_what_a_helper_used_counts_though_it_has_ended() -> None:
    with Helpers() as helpers:
        subprocess.run([sys.executable, "-c", _BUSY], timeout=60, check=True)
    assert helpers.seconds > 0.2
