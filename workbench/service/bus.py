"""Who hears what: publications go to every subscriber, in order, in the engine's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from workbench.domain.published import AnyPublished

log = logging.getLogger("workbench.bus")

Hear = Callable[[AnyPublished], None]


class Bus:
    """Publishes to subscribers. One that fails is a bug in it, and does not keep the others from hearing."""

    def __init__(self) -> None:
        self._hearers: list[Hear] = []

    def subscribe(self, hear: Hear) -> Callable[[], None]:
        """Let `hear` have every publication from now on; call what is returned to end that."""
        self._hearers.append(hear)
        return lambda: self._hearers.remove(hear)

    def publish(self, published: AnyPublished) -> None:
        """Tell every subscriber."""
        log.debug("%s", published)
        for hear in tuple(self._hearers):
            try:
                hear(published)
            except Exception:
                log.exception("a subscriber failed")
