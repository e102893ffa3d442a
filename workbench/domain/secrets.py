"""What a person asks for about secrets, and what is told of them: names, never values.

Commands that carry a value are never recorded, and show nothing of it.
"""

from __future__ import annotations

from typing import Literal

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.values import Value

CANARY = "canary/"
"""Stands before the name of a secret that is lent to nobody, and planted where a thief would look."""
VaultState = Literal["none", "locked", "unlocked"]


def is_canary(name: str) -> bool:
    """Tell whether a secret is there only to be noticed where it turns up."""
    return name.startswith(CANARY)


class SetSecret(Command, tag="set_secret"):
    """Keep a secret: in the system keyring, else in the file if it is unlocked, else until the program ends.

    Answers `Done`, noting where. Never recorded.
    """

    name: str
    value: str

    def __repr__(self) -> str:
        return f"SetSecret(name={self.name!r}, value=…)"


class ForgetSecret(Command, tag="forget_secret"):
    """Remove a secret from everywhere. Answers `Done`."""

    name: str


class MakeVault(Command, tag="make_vault"):
    """Begin a file of secrets under a passphrase, which the person was asked about. Answers `Done`. Never recorded."""

    passphrase: str

    def __repr__(self) -> str:
        return "MakeVault(passphrase=…)"


class UnlockVault(Command, tag="unlock_vault"):
    """Open the file of secrets until the program ends. Answers `Done`. Never recorded."""

    passphrase: str

    def __repr__(self) -> str:
        return "UnlockVault(passphrase=…)"


class ChangePassphrase(Command, tag="change_passphrase"):
    """Put the file of secrets under another passphrase. Answers `Done`. Never recorded."""

    passphrase: str
    new: str

    def __repr__(self) -> str:
        return "ChangePassphrase(passphrase=…, new=…)"


class RevokeSecrets(Command, tag="revoke_secrets"):
    """End every host that was lent a secret, and lend none in any program until `RestoreSecrets`. Answers `Done`."""

    why: str = ""


class RestoreSecrets(Command, tag="restore_secrets"):
    """Lend secrets again. Answers `Done`."""


class RotateSecret(Command, tag="rotate_secret"):
    """Let the plugin that knows how put a new secret in the place of a kept one; else say where to do it.

    Answers `Done`, noting what was done or what is left to do.
    """

    name: str


class MarkRotated(Command, tag="mark_rotated"):
    """A secret was changed elsewhere and what was exposed is good for nothing any more. Answers `Done`."""

    name: str


SecretCommand = (
    SetSecret
    | ForgetSecret
    | MakeVault
    | UnlockVault
    | ChangePassphrase
    | RevokeSecrets
    | RestoreSecrets
    | RotateSecret
    | MarkRotated
)


class Secrets(Query, tag="secrets"):
    """Answers `SecretList`: names, and where each is kept."""


class Exposed(Query, tag="exposed"):
    """Answers `ExposedSecrets`: what was lent to which tool or stood in its result, in which call of which run."""


class SecretRow(Value):
    """A kept secret."""

    name: str
    where: Literal["keyring", "file", "locked", "memory", ""]
    """`locked`: in the file, which is locked; empty: it is gone from where it was."""
    changed: float
    """Seconds since the epoch when it was last set or marked as rotated; 0: nobody knows."""


class SecretList(Answer, tag="secret_list"):
    """Kept secrets, by name."""

    rows: tuple[SecretRow, ...]
    keyring: str
    """The name of the system keyring; empty: none works here."""
    vault: VaultState
    revoked: str = ""
    """Why nothing is lent; empty: it is."""


class ExposedRow(Value):
    """A secret that was lent to a tool, or that stood in a result of one that should not know it."""

    stored: str
    """The name under which it is kept."""
    tool: str
    session: SessionId
    run: RunId
    call: ToolCallId
    at: float
    until: float
    """Seconds since the epoch."""
    minted: bool
    """Whether the tool had a short-lived token of it only."""
    done: bool
    """Whether it was set anew or marked as rotated since."""
    in_result: bool = False
    """Whether it was not lent, but stood in what the tool gave back; `until` is when that was, then."""


class ExposedSecrets(Answer, tag="exposed_secrets"):
    """What was lent or stood in results, newest first."""

    rows: tuple[ExposedRow, ...]
