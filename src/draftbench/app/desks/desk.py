"""This desk: its name and its pair of keys, and signing for it.

What is public lies in ``desk.json`` beside the settings, with the secret by which this desk knows
again the signatures that it found right; for the private key see :mod:`.keyplace`. A desk has a
pair of keys from its first act on. Nothing here raises where signing is not possible: an act is
worth more than its signature.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.app.desks import keyplace
from draftbench.app.desks.roster import DeskKey, default_name, desk_name
from draftbench.errors import OutputError, UsageError
from draftbench.record.event import canonical
from draftbench.record.file import Record
from draftbench.record.signatures import KEY_SIZE, Signature, signed_bytes

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_MARK = "desk"
_LOCK_SECONDS = 5
_SEAL_SIZE = 16


@dataclass(frozen=True, slots=True)
class Desk:
    """This desk: what it is called, its public ``key`` (bytes), where the private one lies
    (:data:`.keyplace.KEYRING` or ``FILE``), and the ``seal`` of what it found right. It is
    described in ``folder``."""

    folder: Path
    name: str
    key: bytes
    place: str
    seal: bytes

    @property
    def public(self) -> DeskKey:
        """What others get to know of it."""
        return DeskKey(self.name, self.key)


class _Desks:
    """What this process knows of its desk, by the folder of the settings."""

    def __init__(self) -> None:
        self.mutex = threading.RLock()
        self.known: dict[Path, Desk | None] = {}
        self.private: dict[bytes, Ed25519PrivateKey] = {}
        self.fetching: set[bytes] = set()
        self.gone: set[bytes] = set()
        """Keys whose private part was looked for and is not there."""


_DESKS = _Desks()


def forget() -> None:
    """Forgets what this process knows of its desk, keys too; it is read again when it is needed."""
    with _DESKS.mutex:
        _DESKS.known.clear()
        _DESKS.private.clear()
        _DESKS.fetching.clear()
        _DESKS.gone.clear()


def this_desk() -> Desk:
    """This desk, with a pair of keys that is made where there is none. Raises OutputError where it
    cannot be kept."""
    found = _existing_or_new()
    if found is None:
        raise OutputError(
            "This desk can have no key: the folder of the settings cannot be written. "
            "Make room or allow writing there, then try again."
        )
    return found


def known_desk() -> Desk | None:
    """This desk where it has a pair of keys already; nothing is made."""
    with _DESKS.mutex:
        try:
            return _read(keyplace.settings_folder())
        except (OSError, RuntimeError):
            return None


def unlock(desk: Desk) -> None:
    """Makes sure that this desk can sign at once. Raises OutputError where its key ring does not
    give the private key."""
    if _private(desk, keyplace.PATIENT) is None:
        raise OutputError(
            "The key ring does not give the key of this desk; unlock it, then try again."
        )


def rename_desk(name: str) -> Desk:
    """Gives this desk another name; its key stays. Raises UsageError and OutputError."""
    with _DESKS.mutex:
        desk = replace(this_desk(), name=desk_name(name))
        try:
            _write(desk)
        except OSError as error:
            raise OutputError(
                "The name was not kept: the folder of the settings refuses ({reason}).",
                reason=error.strerror,
            ) from error
        _DESKS.known[desk.folder] = desk
        return desk


class DeskSigner:
    """Signs the events of a record for this desk (:class:`draftbench.record.signatures.Signer`).
    ``has_waited``: a signature had to wait."""

    def __init__(self) -> None:
        self.has_waited = False

    def sign(self, msg: bytes) -> tuple[bytes, bytes] | None:
        """At once where the private key is at hand; else the signature waits for
        :func:`completed`, so that no act waits for a key ring."""
        desk = _existing_or_new()
        if desk is None:
            return None
        private = _private(desk, patience=0)
        self.has_waited |= private is None
        return desk.key, b"" if private is None else private.sign(msg)

    def seal(self, signature: Signature) -> bytes:
        """Binds the signature to its event in the chain by a secret of this desk."""
        desk = _existing_or_new()
        return b"" if desk is None else seal(desk, signature)


def seal(desk: Desk, one: Signature) -> bytes:
    """What this desk notes of a signature that it found right."""
    told = b"".join((one.event.encode(), one.key, one.sig, one.link))
    return hashlib.blake2b(told, key=desk.seal, digest_size=_SEAL_SIZE).digest()


def completed(
    record: Record, patience: float = keyplace.PATIENT, *, silent: bool = False
) -> dict[str, Signature]:
    """The signatures of a record, with those of this desk that waited for its private key; they
    are kept where the record can be written. ``patience`` are seconds for a key ring, which asks
    nobody where it is to be ``silent``."""
    found = record.signatures()
    desk = known_desk()
    waiting = [one for one in found.values() if not one.sig and desk and one.key == desk.key]
    private = _private(desk, patience, silent=silent) if desk and waiting else None
    if private is None:
        return found
    events = {event.id: event for event in record.events()}
    begins = record.begins
    made = {
        one.event: one._replace(sig=signature, checked=signature)
        for one in waiting
        if (event := events.get(one.event)) is not None
        and (signature := private.sign(signed_bytes(begins, event, canonical(event.payload))))
    }
    if not record.read_only:
        record.keep_signatures(made.values())
    return found | made


def _existing_or_new() -> Desk | None:
    try:
        folder = keyplace.settings_folder()
        with _DESKS.mutex:
            if folder not in _DESKS.known:
                _DESKS.known[folder] = _sound(folder) or _made(folder)
            return _DESKS.known[folder]
    except (ImportError, OSError, RuntimeError, TimeoutError):
        with _DESKS.mutex:
            return _DESKS.known.setdefault(keyplace.settings_folder(), None)


def _sound(folder: Path) -> Desk | None:
    """The desk that is described there, unless its private key is gone for good."""
    desk = _read(folder)
    if desk is None or desk.key in _DESKS.gone:
        return None
    if desk.place == keyplace.FILE:
        _private(desk, patience=0)
    return None if desk.key in _DESKS.gone else desk


def _read(folder: Path) -> Desk | None:
    try:
        data = json.loads((folder / "desk.json").read_text("utf-8"))
        key, own = bytes.fromhex(data["key"]), bytes.fromhex(data["seal"])
        name, place = desk_name(data["name"]), data["place"]
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError, UsageError):
        return None
    if len(key) != KEY_SIZE or not own or place not in (keyplace.KEYRING, keyplace.FILE):
        return None
    return Desk(folder, name, key, place, own[:32])


def _write(desk: Desk) -> None:
    data = {
        "draftbench": _MARK,
        "name": desk.name,
        "key": desk.key.hex(),
        "place": desk.place,
        "seal": desk.seal.hex(),
    }
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    keyplace.write_private(desk.folder / "desk.json", text)


def _made(folder: Path) -> Desk:
    """A new desk, unless another process made one at this moment."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from filelock import FileLock

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(folder / "desk.lock", timeout=_LOCK_SECONDS):
        if (there := _sound(folder)) is not None:
            return there
        private = Ed25519PrivateKey.generate()
        key = private.public_key().public_bytes_raw()
        place = keyplace.keep(folder, key.hex(), private.private_bytes_raw().hex())
        desk = Desk(folder, default_name(key), key, place, secrets.token_bytes(32))
        _write(desk)
        _DESKS.private[key] = private
        return desk


def _private(desk: Desk, patience: float, *, silent: bool = False) -> Ed25519PrivateKey | None:
    """The private key of the desk; None where it is gone or a key ring does not give it within that
    many seconds (0: it is fetched in the background, for later, without asking anybody)."""
    found = _DESKS.private.get(desk.key)
    if found is None and (patience or desk.place == keyplace.FILE):
        found = _fetched(desk, patience, silent=silent)
    elif found is None:
        with _DESKS.mutex:
            started = desk.key in _DESKS.fetching
            _DESKS.fetching.add(desk.key)
        if not started:
            threading.Thread(
                target=_fetched,
                args=(desk, keyplace.PATIENT),
                kwargs={"silent": True},
                name="desk key",
                daemon=True,
            ).start()
    return found


def _fetched(desk: Desk, patience: float, *, silent: bool) -> Ed25519PrivateKey | None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        secret = keyplace.find(desk.folder, desk.key.hex(), desk.place, patience, silent=silent)
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret or ""))
    except (keyplace.OutOfReachError, OSError):
        return None
    except ValueError:
        private = None
    if private is None or private.public_key().public_bytes_raw() != desk.key:
        with _DESKS.mutex:
            _DESKS.gone.add(desk.key)
            _DESKS.known.pop(desk.folder, None)
        return None
    _DESKS.private[desk.key] = private
    return private
