"""A plugin that is quick to be looked at and then takes for ever to be loaded is given up, and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.tools.conftest import until
from tests.tools.hostile import GOOD, make_environment
from tests.tools.test_hosts import left_behind
from workbench.domain.calls import CallToRun
from workbench.domain.errors import ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.tools import making
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.programs import Program, plugin_program
from workbench.tools.runner import ToolHosts

SLOW = f"import sys, time\nif 'workbench_plugin.serve' in sys.orig_argv:\n    time.sleep(600)\n{GOOD}".replace(
    '"good"', '"slow"'
)


async def test_a_plugin_that_imports_for_ever_is_given_up(
    tmp_path: Path, work: Path, best: Confinement, monkeypatch: pytest.MonkeyPatch
) -> None:
    def impatient(environment: ToolEnvironment, plugin: str) -> Program:
        return replace(plugin_program(environment, plugin), start_seconds=1.0)

    monkeypatch.setattr(making, "plugin_program", impatient)
    hosts = ToolHosts(tmp_path / "home", make_environment(tmp_path / "env", {"slow": SLOW}))
    hosts._confinement = best
    [spec] = [row.spec for row in await hosts.rows()]
    assert spec is not None
    call = CallToRun(
        run=RunId("r"),
        call=ToolCallId("c1.1"),
        tool=spec,
        arguments='{"a": 1, "b": 1}',
        attempt=1,
        work_folder=str(work),
    )
    with pytest.raises(ToolError, match="slow could not be started") as caught:
        await hosts.call(call)
    assert caught.value.code == "not_started"
    await until(lambda: not left_behind(work))
    await hosts.close()
