"""What the checks of goals need of the outside: files, databases, judges."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from workbench.domain.agents import Agent
from workbench.domain.check_queries import ChecksTried, TryChecks
from workbench.domain.checks import Check, CheckResult, SchemaTest, SqlTest
from workbench.domain.errors import BadInput
from workbench.domain.messages import ModelReply, ModelRequest
from workbench.driver.ports import ModelPort, Subject
from workbench.store.sql_checks import looked_up
from workbench.tools.checks import looked_at, read_text
from workbench.tools.work_files import NotLookedAt


class Checking:
    """Fulfils the driver's `CheckPort`."""

    def __init__(
        self,
        connect: Callable[[Agent, str], Awaitable[ModelPort]],
        script_of: Callable[[Agent], Awaitable[str]],
    ) -> None:
        self._connect = connect
        self._script_of = script_of

    async def run(self, checks: Sequence[Check], subject: Subject) -> tuple[CheckResult, ...]:
        """Return one result for each check; what can't be looked at has not passed, with the reason as evidence."""
        if not checks:
            return ()
        return await asyncio.to_thread(lambda: tuple(_result(check, subject) for check in checks))

    async def ask(self, query: TryChecks) -> ChecksTried:
        """Look at what costs nothing and needs no run."""
        cheap = [check for check in query.checks if _needs_no_run(check)]
        return ChecksTried(results=await self.run(cheap, Subject(work_folder=query.work_folder, answer="")))

    async def read(self, file: str, subject: Subject) -> str:
        """Return a file of the work folder. Raises `BadInput`."""
        try:
            return await asyncio.to_thread(read_text, subject.work_folder, file)
        except NotLookedAt as reason:
            raise BadInput(str(reason)) from None

    async def judge(self, agent: Agent, request: ModelRequest) -> ModelReply:
        """Ask a judge, over a connection of its own. Raises `ModelError`, `BadInput` or `SetupError`."""
        model = await self._connect(agent, await self._script_of(agent))
        try:
            return await model.ask(request, model.payload(request), lambda _text, _reasoning: None)
        finally:
            await model.close()


def _needs_no_run(check: Check) -> bool:
    test = check.test
    return test is None or isinstance(test, SqlTest) or (isinstance(test, SchemaTest) and bool(test.file))


def _result(check: Check, subject: Subject) -> CheckResult:
    if isinstance(check.test, SqlTest):
        return looked_up(check, check.test, subject.work_folder)
    return looked_at(check, subject.work_folder, subject.answer)
