"""What failed requests mean for the agent: what happened, whether to try again and when, what to do instead."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from httpx2 import URL, ConnectError, Headers, HTTPError, ProxyError, RemoteProtocolError, TimeoutException
from workbench_plugin import ToolError
from workbench_plugin.names import shown

from workbench_web.addresses import host_of

REFUSED, FAILED = "x-workbench-refused", "x-workbench-failed"
"""Headers in which the way out says why it does not connect; they come from no server."""
_OTHER = "Use another source."


def of_way_out(address: URL, headers: Headers) -> ToolError | None:
    """The error for an answer that the way out gave instead of a server; None for any other answer."""
    if why := headers.get(REFUSED):
        return ToolError(
            f"{host_of(address)} may not be reached: {shown(why)}.",
            instead=f"Ask the person to allow {host_of(address)} for this tool, or use another source.",
            code="host_not_allowed",
        )
    if why := headers.get(FAILED):
        return ToolError(
            f"{host_of(address)}: {shown(why)}.", "later", instead="Check the address.", code="unreachable"
        )
    return None


def of_connection(address: URL, error: HTTPError) -> ToolError:
    """The error for a request that got no whole answer."""
    host = host_of(address)
    if isinstance(error, TimeoutException):
        return ToolError(f"{host} does not answer in time.", "later", 60, instead=_OTHER, code="too_slow")
    if "CERTIFICATE" in str(error).upper():
        what = f"{host} can't prove that it is {host}: its certificate is not accepted."
        return ToolError(what, instead="Use another source, and tell the user.", code="certificate")
    if isinstance(error, ConnectError | ProxyError):
        return ToolError(
            f"{host} can't be reached.",
            "later",
            instead=f"Check the address, or ask the person whether {host} is allowed for this tool.",
            code="unreachable",
        )
    cut = isinstance(error, RemoteProtocolError)
    said = "its answer breaks off or is not HTTP" if cut else "the connection broke"
    return ToolError(f"{host}: {said}.", "now", instead=_OTHER, code="broken_answer")


def of_status(address: URL, status: int, headers: Headers) -> ToolError:
    """The error for an answer whose status says that there is no page."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "an unknown status"
    what = f"{address} answers {status} ({phrase})."
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        return ToolError(what, "later", retry_after(headers), instead="Use another source until then.", code="busy")
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        return ToolError(
            what, instead="Check the address, or look for it from the site's front page.", code="not_found"
        )
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED):
        what += " The site does not show this page to us."
        return ToolError(what, instead="Use another source, or ask the person for the text.", code="forbidden")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ToolError(what, "later", retry_after(headers) or 60, instead=_OTHER, code="server_error")
    return ToolError(what, instead=_OTHER, code="refused")


def retry_after(headers: Headers) -> float | None:
    """Seconds that the server asks to wait, at most a day; a date counts from the server's own clock if it tells it."""
    said = headers.get("retry-after", "").strip()
    if said.isdecimal():
        return min(float(said[:6]), 86_400.0)
    until, now = _date(said), _date(headers.get("date", "")) or datetime.now(UTC)
    return min(max((until - now).total_seconds(), 0.0), 86_400.0) if until else None


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
