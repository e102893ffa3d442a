"""What leaving pieces out of a context changes, told from what a model does with and without them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def difference(kept: Sequence[str], left_out: Sequence[str]) -> str:
    """Return in a sentence or two whether what a model does depends on pieces: its actions with and without them.

    Few samples tell little, so shares are named, never a certainty.
    """
    if not kept or not left_out:
        return "One side has no samples, so nothing can be compared."
    usual, often = Counter(kept).most_common(1)[0]
    other, as_often = Counter(left_out).most_common(1)[0]
    still = Counter(left_out)[usual]
    if set(kept) == set(left_out) == {usual}:
        return f"It does the same without them, {len(left_out)} of {len(left_out)} times."
    if other != usual:
        return (
            f"Without them it does something else most often ({as_often} of {len(left_out)}). What it does most often"
            f" with them ({often} of {len(kept)}) comes up {still} of {len(left_out)} times without."
        )
    return f"It does the same most often: {often} of {len(kept)} times with them, {still} of {len(left_out)} without."
