"""The clock as a tool."""

from datetime import datetime, timedelta, tzinfo
from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

from workbench_plugin import Result, ToolError, tool


@tool(effect="pure", third_party_output=False, timeout=5)
def now(timezone: str = "local") -> Result:
    """Tell the date, weekday and time.

    Pure, yet never twice the same: what it said is recorded, so that a replay hears it again.

    Args:
        timezone: "local", "UTC", or a name such as "Europe/Zurich".
    """
    moment = datetime.now().astimezone() if timezone == "local" else datetime.now(_zone(timezone))
    offset = moment.utcoffset() or timedelta(0)
    data = {
        "iso": moment.isoformat(timespec="seconds"),
        "weekday": _WEEKDAYS[moment.weekday()],
        "timezone": moment.tzname() if timezone == "local" else timezone,
        "utc_offset_minutes": int(offset.total_seconds()) // 60,
        "unix": int(moment.timestamp()),
    }
    return Result(f"{data['weekday']}, {moment:%Y-%m-%d %H:%M:%S} {data['timezone']} (UTC{moment:%z})", data)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise _unknown_zone(name) from None


def _unknown_zone(name: str) -> ToolError:
    known = available_timezones()
    by_lower = {zone.lower(): zone for zone in known}
    near = get_close_matches(name.lower().replace(" ", "_"), by_lower, 1, 0.6)
    towns = [zone for zone in sorted(known) if zone.lower().endswith("/" + name.lower().replace(" ", "_"))]
    guess = towns[0] if towns else by_lower[near[0]] if near else None
    return ToolError(
        f"There is no time zone {name[:60]!r} on this machine.",
        instead=f"Did you mean {guess!r}?" if guess else 'Use "UTC", "local", or a name such as "Europe/Zurich"',
        code="unknown_timezone",
    )
