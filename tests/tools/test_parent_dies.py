"""Hosts die with the engine, even when it is killed without a chance to say so."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import psutil

from tests.tools.conftest import every_level, until
from tests.tools.test_hosts import left_behind
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment

ENGINE = """
import asyncio, sys
from pathlib import Path
from workbench.domain.calls import CallToRun
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.runner import ToolHosts

home, folder, kind, program, work = sys.argv[1:]

async def main():
    hosts = ToolHosts(Path(home), ToolEnvironment(folder=Path(folder)))
    hosts._confinement = Confinement(kind=kind, program=program)
    tools = {row.name: row.spec for row in await hosts.rows()}
    def call(name, arguments):
        asked = dict(run="r", call="c1.1", tool=tools[name], arguments=arguments, attempt=1, work_folder=work)
        return hosts.call(CallToRun(**asked))
    await call("bad.daemon", '{"seconds": 600}')
    print("ready", flush=True)
    await asyncio.gather(call("bad.nap", '{"seconds": 15}'), call("bad.hang", "{}"))

asyncio.run(main())
"""


@every_level
async def test_nothing_survives_the_engine(
    shared_home: Path, environment: ToolEnvironment, confinement: Confinement, work: Path
) -> None:
    arguments = [str(shared_home), str(environment.folder), confinement.kind, confinement.program, str(work)]
    with subprocess.Popen(  # noqa: ASYNC220
        [sys.executable, "-c", ENGINE, *arguments], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    ) as engine:
        assert engine.stdout is not None
        assert await asyncio.to_thread(engine.stdout.readline) == b"ready\n"
        below = psutil.Process(engine.pid).children(recursive=True)
        assert below
        assert left_behind(work)
        engine.send_signal(signal.SIGKILL)
        await asyncio.to_thread(engine.wait)
    await until(lambda: not left_behind(work))
    await until(lambda: not any(process.is_running() for process in below))
