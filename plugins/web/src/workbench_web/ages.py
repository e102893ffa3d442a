"""How old a page is, by what came with it."""

import re

from httpx2 import Headers

_MAX_AGE = re.compile(r"(?:^|[,\s])(?:s-)?max-?age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)


def age_of(headers: Headers, now: float) -> tuple[float, float | None]:
    """From when a page is (seconds since the epoch), and for how many seconds its server says that it is good.

    A cache on the way says how old its copy is; a page that comes from its server itself is of now.
    """
    said = headers.get("age", "").strip()
    age = float(said) if said.isdecimal() and len(said) < 11 else 0.0
    found = _MAX_AGE.search(headers.get("cache-control", ""))
    return now - age, float(found[1]) if found and age else None
