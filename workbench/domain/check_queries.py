"""Looking at checks before there is a run."""

from __future__ import annotations

from workbench.domain.asking import Answer, Query
from workbench.domain.checks import Check, CheckResult


class TryChecks(Query, tag="try_checks"):
    """Answers `ChecksTried`: what the checks of files, of files' JSON schemas and of databases find now.

    Nothing runs, no model is asked; checks of other kinds are left out.
    """

    checks: tuple[Check, ...]
    work_folder: str = ""


class ChecksTried(Answer, tag="checks_tried"):
    """What was found."""

    results: tuple[CheckResult, ...]
