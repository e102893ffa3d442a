"""What takes a while, told on stderr as it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.cli.out import Out
from workbench.domain.published import AnyPublished, Progress
from workbench.service.workbench import Workbench

_STEP = 0.05
"""Share of the whole after which it is told again."""


@contextmanager
def showing_progress(workbench: Workbench, key: str, out: Out) -> Iterator[None]:
    """Tell the progress of what has this key, a line for each twentieth."""
    told: tuple[str, float] = ("", -1.0)

    def hear(published: AnyPublished) -> None:
        nonlocal told
        if not isinstance(published, Progress) or published.key != key or not published.text:
            return
        what, done = published.text.partition(":")[2][:12], published.done or 0.0
        if what[:3] != told[0] or done - told[1] >= _STEP:
            told = (what[:3], done)
            out.remark(published.text)

    unsubscribe = workbench.subscribe(hear)
    try:
        yield
    finally:
        unsubscribe()
