"""The programs that may run where nobody says otherwise, with all of their options that are harmless.

What is not in a table is refused. Left out on purpose are options that write elsewhere (`sort -o`, `sort -T`, a second
operand of `uniq`), run other programs (`sort --compress-program`, `diff -l`), set the clock (`date -s`), read names of
files out of files (`wc --files0-from`, `sha256sum -c`), follow links (`grep -R`, `ls -L`) or never end (`tail -f`).
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["file", "text", "format"]
"""What an operand is: a path inside the work folder (or -), any text, or text that begins with +."""


@dataclass(frozen=True)
class Known:
    """What a program takes. Letters are short options, words are long ones without their --.

    `first_is_text`: the first operand is a pattern unless one of these options gives it. `always`: put before the rest.
    """

    operands: Kind = "file"
    most: int | None = None
    flags: str = ""
    valued: str = ""
    filed: str = ""
    long_flags: tuple[str, ...] = ()
    long_valued: tuple[str, ...] = ()
    long_filed: tuple[str, ...] = ()
    long_optional: tuple[str, ...] = ()
    first_is_text: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    plain: bool = False
    """It takes any text, and no option of it can do harm."""

    @property
    def options(self) -> list[str]:
        """All options as the agent would write them."""
        short = [f"-{letter}" for letter in self.flags + self.valued + self.filed]
        words = (*self.long_flags, *self.long_valued, *self.long_filed, *self.long_optional)
        return short + [f"--{word}" for word in words]


_DIGITS = "0123456789"

KNOWN: dict[str, Known] = {
    "cat": Known(
        flags="AbeEnstTuv",
        long_flags=(
            "number",
            "number-nonblank",
            "show-all",
            "show-ends",
            "show-nonprinting",
            "show-tabs",
            "squeeze-blank",
        ),
    ),
    "cut": Known(
        flags="nsz",
        valued="bcdf",
        long_flags=("complement", "only-delimited", "zero-terminated"),
        long_valued=("bytes", "characters", "delimiter", "fields", "output-delimiter"),
    ),
    "date": Known(
        operands="format",
        most=1,
        flags="uR",
        valued="d",
        long_flags=("utc", "universal", "rfc-email"),
        long_valued=("date", "rfc-3339"),
        long_optional=("iso-8601",),
    ),
    "diff": Known(
        most=2,
        flags="abBcEiNqrstTuwy",
        valued="CFIUWx",
        long_flags=(
            "brief",
            "ignore-all-space",
            "ignore-blank-lines",
            "ignore-case",
            "ignore-space-change",
            "minimal",
            "new-file",
            "recursive",
            "report-identical-files",
            "side-by-side",
            "suppress-common-lines",
            "text",
        ),
        long_valued=("exclude", "ignore-matching-lines", "label", "width"),
        long_optional=("context", "unified"),
        always=("--no-dereference",),
    ),
    "echo": Known(plain=True, operands="text"),
    "grep": Known(
        flags="abcEFGhHilLnoPqrsvwxzZ" + _DIGITS,
        valued="ABCem",
        filed="f",
        long_flags=(
            "basic-regexp",
            "count",
            "extended-regexp",
            "files-with-matches",
            "files-without-match",
            "fixed-strings",
            "ignore-case",
            "invert-match",
            "line-number",
            "line-regexp",
            "no-filename",
            "no-messages",
            "only-matching",
            "perl-regexp",
            "quiet",
            "recursive",
            "text",
            "with-filename",
            "word-regexp",
        ),
        long_valued=(
            "after-context",
            "before-context",
            "context",
            "exclude",
            "exclude-dir",
            "include",
            "max-count",
            "regexp",
        ),
        long_filed=("file",),
        first_is_text=("-e", "-f", "--regexp", "--file"),
    ),
    "head": Known(
        flags="qvz" + _DIGITS,
        valued="cn",
        long_flags=("quiet", "silent", "verbose", "zero-terminated"),
        long_valued=("bytes", "lines"),
    ),
    "ls": Known(
        flags="1aAdFghiklmnopqrRsStx",
        long_flags=("all", "almost-all", "directory", "human-readable", "recursive", "reverse", "size"),
        long_valued=("sort", "time", "time-style"),
    ),
    "sha256sum": Known(flags="btz", long_flags=("binary", "tag", "text", "zero")),
    "sort": Known(
        flags="bcCdfghiMmnrRsuVz",
        valued="kt",
        long_flags=(
            "dictionary-order",
            "general-numeric-sort",
            "human-numeric-sort",
            "ignore-case",
            "ignore-leading-blanks",
            "merge",
            "month-sort",
            "numeric-sort",
            "reverse",
            "stable",
            "unique",
            "version-sort",
            "zero-terminated",
        ),
        long_valued=("field-separator", "key"),
        long_optional=("check",),
    ),
    "tail": Known(
        flags="qvz" + _DIGITS,
        valued="cn",
        long_flags=("quiet", "silent", "verbose", "zero-terminated"),
        long_valued=("bytes", "lines"),
    ),
    "uniq": Known(
        most=1,
        flags="cdDiuz",
        valued="fsw",
        long_flags=("count", "ignore-case", "repeated", "unique", "zero-terminated"),
        long_valued=("check-chars", "skip-chars", "skip-fields"),
        long_optional=("all-repeated", "group"),
    ),
    "wc": Known(flags="clLmw", long_flags=("bytes", "chars", "lines", "max-line-length", "words")),
}
