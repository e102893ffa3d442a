"""How to tell that a goal is reached: what is looked at, and what was found there."""

from __future__ import annotations

from typing import Literal

from workbench.domain.values import Value

When = Literal["step", "end"]
"""After each step, or when the model says that it is done (then all checks are looked at)."""


class TextTest(Value, tag_field="kind", tag="text"):
    """The final answer holds a text, matches a pattern, or both."""

    contains: str | None = None
    matches: str | None = None
    """A regular expression (searched, multi-line)."""


class SchemaTest(Value, tag_field="kind", tag="schema"):
    """A file, or the final answer, is JSON of a certain form."""

    schema: str
    """A JSON schema, as JSON."""
    file: str = ""
    """Within the work folder; empty: the answer."""


class SqlTest(Value, tag_field="kind", tag="sql"):
    """A query on an SQLite file in the work folder gives what is expected. It can only read."""

    file: str
    query: str
    expects: str = ""
    """As JSON: one value, one row (a list) or all rows (a list of lists); empty: at least one row."""


class CommandTest(Value, tag_field="kind", tag="command"):
    """A program in the work folder ends with an exit code: a call of the tool `shell.run`, asked for like any."""

    program: str
    arguments: tuple[str, ...] = ()
    exit_code: int = 0
    seconds: int = 55
    """1 to 55."""


class ExpressionTest(Value, tag_field="kind", tag="expression"):
    """An expression in the breakpoints' language holds."""

    expression: str


class RubricTest(Value, tag_field="kind", tag="rubric"):
    """A model judges the final answer, and a file where one is named, by criteria in words."""

    criteria: str
    threshold: float = 0.7
    """The least score, 0 to 1."""
    file: str = ""
    model: str = ""
    """Written as an agent's; empty: the agent's own."""
    base_url: str = ""


AnyTest = TextTest | SchemaTest | SqlTest | CommandTest | ExpressionTest | RubricTest


class Check(Value):
    """One thing that must hold: a file in the work folder is there, with a text where one is given; or a test."""

    file: str = ""
    contains: str | None = None
    matches: str | None = None
    """A regular expression (searched, multi-line)."""
    when: When = "end"
    test: AnyTest | None = None
    """Something else than a file; then `file`, `contains` and `matches` are left as they are by default."""

    @property
    def kind(self) -> str:
        """`file`, or the test's tag."""
        return "file" if self.test is None else str(self.test.__struct_config__.tag)


class CheckResult(Value):
    """What one check found."""

    check: Check
    passed: bool
    evidence: str
    """In plain words: what was looked at and what was there."""
    quotes: bool = False
    """Whether the evidence repeats something that strangers may have written."""
