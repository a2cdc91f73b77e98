"""Private entries under a passphrase: Argon2id makes of it the key that opens a slot, the slot has
the random key of the entries, and each entry is sealed by itself (ChaCha20-Poly1305).

What stands beside an entry in clear (its number, id, delegation, kind) is sealed along with it, so
that no entry can stand in the place of another. A passphrase that is lost cannot be got round.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass

from draftbench.errors import UsageError
from draftbench.messages import message
from draftbench.record.event import canonical

SHORTEST = 8
"""Characters that a passphrase needs."""

_MEMORY = 64 * 1024
_PASSES = 3
_LANES = 4
_BOUNDS = {"memory": (8 * 1024, 256 * 1024), "passes": (1, 16), "lanes": (1, 16)}
"""What a slot may ask for; more comes from nobody who means well. Memory is in KiB."""
_SALT = 16
_KEY = 32
_NONCE = 12
_TAG = 16


class LockedError(UsageError):
    """What is asked for is under a passphrase that was not given."""


class PassphraseError(UsageError):
    """The passphrase is another one."""


@dataclass(frozen=True, slots=True)
class Slot:
    """How the key of one delegation's entries is kept: ``memory`` (KiB), ``passes``, ``lanes`` and
    ``salt`` of Argon2id, and the key ``wrapped`` under what it makes of the passphrase."""

    seat: str
    memory: int
    passes: int
    lanes: int
    salt: bytes
    wrapped: bytes

    @property
    def facts(self) -> bytes:
        """All of it but the wrapped key, as it is sealed along with that."""
        facts = [self.seat, "argon2id", self.memory, self.passes, self.lanes, self.salt.hex()]
        return canonical(facts).encode()


def new_key() -> bytes:
    """A random key for entries."""
    return secrets.token_bytes(_KEY)


def wrap(seat: str, key: bytes, passphrase: str) -> Slot:
    """A slot that gives ``key`` to whoever has the passphrase. Raises UsageError where it is too
    short."""
    if len(_normal(passphrase)) < SHORTEST:
        raise UsageError(
            "A passphrase needs at least {shortest} characters; choose a longer one.",
            shortest=SHORTEST,
        )
    empty = Slot(seat, _MEMORY, _PASSES, _LANES, secrets.token_bytes(_SALT), b"")
    wrapped = seal(_stretched(empty, passphrase), key, empty.facts)
    return Slot(seat, _MEMORY, _PASSES, _LANES, empty.salt, wrapped)


def unwrap(slot: Slot, passphrase: str) -> bytes:
    """The key in a slot. Raises PassphraseError where the passphrase is another one, UsageError
    where the slot asks for what no slot of ours does."""
    key = unseal(_stretched(slot, passphrase), slot.wrapped, slot.facts)
    if key is None or len(key) != _KEY:
        msg = message("That is not the passphrase; nothing was unlocked.")
        raise PassphraseError(msg)
    return key


def seal(key: bytes, text: bytes, about: bytes) -> bytes:
    """``text`` sealed together with what it is ``about``, which is not in the result."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = secrets.token_bytes(_NONCE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, text, about)


def unseal(key: bytes, sealed: bytes, about: bytes) -> bytes | None:
    """The text; None where key, text or what it is about is another."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(sealed) < _NONCE + _TAG:
        return None
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
    except InvalidTag:
        return None


def _stretched(slot: Slot, passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    wanted = {"memory": slot.memory, "passes": slot.passes, "lanes": slot.lanes}
    for name, (least, most) in _BOUNDS.items():
        if not least <= wanted[name] <= most:
            raise UsageError(
                "The lock of the private line of {seat} asks for more work than "
                "draftbench's own do, so it was not tried; go back to a copy.",
                seat=slot.seat or message("this computer"),
            )
    if not 8 <= len(slot.salt) <= 64:
        raise UsageError("The lock of the private line is damaged; go back to a copy.")
    made = Argon2id(
        salt=slot.salt,
        length=_KEY,
        iterations=slot.passes,
        lanes=slot.lanes,
        memory_cost=slot.memory,
    )
    return made.derive(_normal(passphrase).encode())


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFC", passphrase)
