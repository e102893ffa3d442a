"""The rows themselves."""

from __future__ import annotations

from tests.trust.rows_of_attacks import ATTACKS
from tests.trust.rows_of_faults import FAULTS, INVARIANTS

ROWS = {"invariants": INVARIANTS, "attacks": ATTACKS, "faults": FAULTS}
