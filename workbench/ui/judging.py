"""What widgets are told about expressions: of breakpoints and watches, and of rules."""

from __future__ import annotations

from workbench.policy.expressions import NAMES, completions, template_trouble, trouble_with
from workbench.policy.granting import rule_trouble
from workbench.ui.widgets.debugging.expression import Judging

_OF_RULES = {name: what for name, what in NAMES.items() if name in ("args", "tool.name")}


def _completions_of_rules(typed: str) -> tuple[str, ...]:
    return tuple(name for name in completions(typed) if name in _OF_RULES)


JUDGING = Judging(trouble_with, template_trouble, completions, NAMES)
RULES = Judging(rule_trouble, rule_trouble, _completions_of_rules, _OF_RULES)
