"""What must not get out of this engine: known secrets and what looks like one, struck out of all that passes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from workbench.domain.calls import CallToRun
from workbench.domain.errors import WorkbenchError
from workbench.domain.published import AnyPublished, Notice
from workbench.driver.leases import Lease, Result, Taken
from workbench.engine.outcomes import Replied
from workbench.policy.redacted_stream import RedactedStream
from workbench.policy.redacting import Redacting
from workbench.policy.redaction import Redactor
from workbench.service import scrubbing
from workbench.service.lending import Lending
from workbench.settings.secrets import Secrets


class Secrecy:
    """Fulfils the driver's `SecretPort`; knows every secret that was handed in or out here.

    Belongs to the event loop, but for `redactor`.
    """

    def __init__(self, secrets: Secrets, lending: Lending, publish: Callable[[AnyPublished], None]) -> None:
        self._secrets = secrets
        self._lending = lending
        self._publish = publish
        self._made: tuple[int, Redactor] = (-1, Redactor())
        self._forget = scrubbing.know(self.redactor)

    def redactor(self) -> Redactor:
        """Return what knows the secrets of now; made anew only where there are others. From any thread."""
        number, known = self._secrets.known()
        if self._made[0] != number:
            self._made = (number, Redactor(known))
        return self._made[1]

    def clean(self, value: Taken) -> Taken:
        """Return what came back or was typed without any secret."""
        return Redacting(self.redactor()).clean(value)

    async def lease(self, call: CallToRun) -> Lease:
        """Return what a call's tool asks for. Raises `ToolError` where something is missing, locked or revoked."""
        return await self._lending.lease(call)

    def clean_result(self, outcome: Result, call: CallToRun) -> Result:
        """Return a call's result without any secret; what looks like a key of somebody else's is told.

        One that is kept here and was not lent to the call is an anomaly, found in the log: `policy.anomalies`.
        """
        redacting = Redacting(self.redactor())
        cleaned = redacting.clean(outcome)
        if not redacting.found:
            return outcome
        if redacting.shapes:
            self._publish(
                Notice(
                    level="warning",
                    text=f"What {call.tool.name} returned held what looks like {', '.join(redacting.shapes)}. "
                    "It was struck out.",
                    todo="Look where it came from. If the tool should not know it, revoke all secrets and rotate it.",
                    run=call.run,
                )
            )
        return replace(cleaned, redacted=redacting.found)

    def clean_reply(self, outcome: Replied) -> Replied:
        """Return a model's reply without any secret, noting what was in it."""
        redacting = Redacting(self.redactor())
        cleaned = redacting.clean(outcome)
        return replace(cleaned, redacted=redacting.found) if redacting.found else outcome

    def stream(self) -> RedactedStream:
        """Return what a text that streams in passes through."""
        return RedactedStream(self.redactor())

    @contextlib.contextmanager
    def clean_errors(self) -> Iterator[None]:
        """Let what is raised say no secret, whoever is told: a path, a line of a file or a header may hold one."""
        try:
            yield
        except WorkbenchError as error:
            redacting = Redacting(self.redactor())
            error.message, error.todo = redacting.text(error.message), redacting.text(error.todo)
            if redacting.found:
                error.args = (error.message,)
                raise error.with_traceback(error.__traceback__) from None
            raise
        except Exception as error:
            cleaned = self.redactor().clean(str(error))
            if not cleaned.is_hit:
                raise
            raise RuntimeError(f"{type(error).__name__}: {cleaned.text}").with_traceback(error.__traceback__) from None

    def close(self) -> None:
        """Let the process's log know nothing of these secrets any more."""
        self._forget()
