"""This desk: its name and its pair of keys, and signing for it.

What is public lies in ``desk.json`` beside the settings, with the secret by which this desk knows
again the signatures that it found right; where its private key lies is told below. A desk has a
pair of keys from its first act on. Nothing here raises where signing is not possible: an act is
worth more than its signature.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from draftbench.app.desks.roster import DeskKey, default_name, desk_name
from draftbench.errors import OutputError, UsageError
from draftbench.record.event import canonical
from draftbench.record.file import Record
from draftbench.record.signatures import KEY_SIZE, Signature, signed_bytes

# Where the private key of this desk lies: in the key ring of the system, where there is one that
# works without asking anybody, else in a file beside the settings that only its user can read. A
# key ring may be locked, broken or slow (a server without a desktop has none), so it is asked in a
# thread of its own and given up after a moment.

KEYRING, FILE = "keyring", "file"
"""The two places."""

SOON, PATIENT = 3.0, 20.0
"""Seconds for which a key ring is waited for: beside an act, and where somebody may be unlocking
it."""
_SERVICE = "draftbench desk"
_RECOMMENDED = 1
"""The least priority of a key ring that is kept as a secret."""
_ASKING = ("keyring.backends.kwallet",)
"""Key rings that may open a dialogue when they are asked."""

_OF_DESKTOP = ("SecretService", "libsecret")
"""Those that the desktop unlocks (Secret Service)."""

Given = TypeVar("Given")


class OutOfReachError(Exception):
    """The key ring does not answer: it is locked, slow or broken."""


def settings_folder() -> Path:
    """The folder of this user's settings. Raises RuntimeError where the system knows no home."""
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        return (Path(roaming) if roaming else Path.home() / "AppData" / "Roaming") / "draftbench"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "draftbench"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "draftbench"


def keep(folder: Path, name: str, secret: str) -> str:
    """Keeps a secret under ``name``; gives where: :data:`KEYRING` or :data:`FILE`. Raises
    OSError."""
    try:
        if _within(SOON, lambda: _kept_in_ring(name, secret)):
            return KEYRING
    except OutOfReachError:
        pass
    write_private(_file(folder, name), secret)
    return FILE


def find(folder: Path, name: str, place: str, patience: float, *, silent: bool) -> str | None:
    """The secret of that ``name``; None where it is gone. ``patience`` are seconds; a ``silent``
    search asks nobody to unlock a key ring. Raises OutOfReachError where the key ring does not
    answer, and OSError."""
    if place == KEYRING:
        return _within(patience, lambda: _in_ring(name, silent=silent))
    path = _file(folder, name)
    try:
        found = path.read_text("ascii")
    except (FileNotFoundError, ValueError):
        return None
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(0o600)
    return found


def write_private(path: Path, text: str) -> None:
    """Writes a file, in the place of one that is there, that nobody but its user can read. Raises
    OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with suppress(FileNotFoundError):
        draft.unlink()
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _file(folder: Path, name: str) -> Path:
    return folder / f"desk-{name[:16]}.key"


def _kept_in_ring(name: str, secret: str) -> bool:
    for ring in _rings():
        if not _would_ask(ring):
            ring.set_password(_SERVICE, name, secret)
            return bool(ring.get_password(_SERVICE, name) == secret)
    return False


def _in_ring(name: str, *, silent: bool) -> str | None:
    """The secret in any key ring. Raises OutOfReachError where there is none to look in, or one
    that must not be asked now may have it."""
    passed_over = False
    rings = _rings()
    for ring in rings:
        if silent and _would_ask(ring):
            passed_over = True
        elif (found := ring.get_password(_SERVICE, name)) is not None:
            return str(found)
    if passed_over or not rings:
        raise OutOfReachError
    return None


def _rings() -> list[Any]:
    """The key rings of the system that keep a secret, the preferred one first."""
    import keyring

    first = keyring.get_keyring()
    every = getattr(first, "backends", None) or [first]
    return [
        ring
        for ring in every
        if ring.priority >= _RECOMMENDED and not type(ring).__module__.startswith(_ASKING)
    ]


def _would_ask(ring: Any) -> bool:
    """Whether a key ring would open a dialogue."""
    return type(ring).__module__.endswith(_OF_DESKTOP) and _is_locked()


def _is_locked() -> bool:
    """Whether the key ring of the desktop (Secret Service) is locked or not made yet: it would ask
    for a password."""
    import secretstorage
    from secretstorage.collection import Collection

    with closing(secretstorage.dbus_init()) as connection:
        try:
            usual = Collection(connection, "/org/freedesktop/secrets/aliases/default")
            return bool(usual.is_locked())
        except secretstorage.exceptions.SecretStorageException:
            return True


def _within(seconds: float, work: Callable[[], Given]) -> Given:
    """What ``work`` gives, done in a thread of its own. Raises OutOfReachError where it fails or
    takes longer; then it is left to itself."""
    made: list[Given] = []

    def run() -> None:
        with suppress(Exception):  # a key ring may fail in any way: then there is none
            made.append(work())

    thread = threading.Thread(target=run, name="key ring", daemon=True)
    thread.start()
    thread.join(seconds)
    if not made:
        raise OutOfReachError
    return made[0]


if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_MARK = "desk"
_LOCK_SECONDS = 5
_SEAL_SIZE = 16


@dataclass(frozen=True, slots=True)
class Desk:
    """This desk: what it is called, its public ``key`` (bytes), where the private one lies
    (:data:`KEYRING` or :data:`FILE`), and the ``seal`` of what it found right. It is
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
        msg = (
            "This desk can have no key: the folder of the settings cannot be written. Make room "
            "or allow writing there, then try again."
        )
        raise OutputError(msg)
    return found


def known_desk() -> Desk | None:
    """This desk where it has a pair of keys already; nothing is made."""
    with _DESKS.mutex:
        try:
            return _read(settings_folder())
        except (OSError, RuntimeError):
            return None


def unlock(desk: Desk) -> None:
    """Makes sure that this desk can sign at once. Raises OutputError where its key ring does not
    give the private key."""
    if _private(desk, PATIENT) is None:
        msg = "The key ring does not give the key of this desk; unlock it, then try again."
        raise OutputError(msg)


def rename_desk(name: str) -> Desk:
    """Gives this desk another name; its key stays. Raises UsageError and OutputError."""
    with _DESKS.mutex:
        desk = replace(this_desk(), name=desk_name(name))
        try:
            _write(desk)
        except OSError as error:
            msg = f"The name was not kept: the folder of the settings refuses ({error.strerror})."
            raise OutputError(msg) from error
        _DESKS.known[desk.folder] = desk
        return desk


class DeskSigner:
    """Signs the events of a record for this desk (:class:`draftbench.record.signatures.Signer`).
    ``has_waited``: a signature had to wait."""

    def __init__(self) -> None:
        self.has_waited = False

    def sign(self, message: bytes) -> tuple[bytes, bytes] | None:
        """At once where the private key is at hand; else the signature waits for
        :func:`completed`, so that no act waits for a key ring."""
        desk = _existing_or_new()
        if desk is None:
            return None
        private = _private(desk, patience=0)
        self.has_waited |= private is None
        return desk.key, b"" if private is None else private.sign(message)

    def seal(self, signature: Signature) -> bytes:
        """Binds the signature to its event in the chain by a secret of this desk."""
        desk = _existing_or_new()
        return b"" if desk is None else seal(desk, signature)


def seal(desk: Desk, one: Signature) -> bytes:
    """What this desk notes of a signature that it found right."""
    told = b"".join((one.event.encode(), one.key, one.sig, one.link))
    return hashlib.blake2b(told, key=desk.seal, digest_size=_SEAL_SIZE).digest()


def completed(
    record: Record, patience: float = PATIENT, *, silent: bool = False
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
        folder = settings_folder()
        with _DESKS.mutex:
            if folder not in _DESKS.known:
                _DESKS.known[folder] = _sound(folder) or _made(folder)
            return _DESKS.known[folder]
    except (ImportError, OSError, RuntimeError, TimeoutError):
        with _DESKS.mutex:
            return _DESKS.known.setdefault(settings_folder(), None)


def _sound(folder: Path) -> Desk | None:
    """The desk that is described there, unless its private key is gone for good."""
    desk = _read(folder)
    if desk is None or desk.key in _DESKS.gone:
        return None
    if desk.place == FILE:
        _private(desk, patience=0)
    return None if desk.key in _DESKS.gone else desk


def _read(folder: Path) -> Desk | None:
    try:
        data = json.loads((folder / "desk.json").read_text("utf-8"))
        key, own = bytes.fromhex(data["key"]), bytes.fromhex(data["seal"])
        name, place = desk_name(data["name"]), data["place"]
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError, UsageError):
        return None
    if len(key) != KEY_SIZE or not own or place not in (KEYRING, FILE):
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
    write_private(desk.folder / "desk.json", text)


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
        place = keep(folder, key.hex(), private.private_bytes_raw().hex())
        desk = Desk(folder, default_name(key), key, place, secrets.token_bytes(32))
        _write(desk)
        _DESKS.private[key] = private
        return desk


def _private(desk: Desk, patience: float, *, silent: bool = False) -> Ed25519PrivateKey | None:
    """The private key of the desk; None where it is gone or a key ring does not give it within that
    many seconds (0: it is fetched in the background, for later, without asking anybody)."""
    found = _DESKS.private.get(desk.key)
    if found is None and (patience or desk.place == FILE):
        found = _fetched(desk, patience, silent=silent)
    elif found is None:
        with _DESKS.mutex:
            started = desk.key in _DESKS.fetching
            _DESKS.fetching.add(desk.key)
        if not started:
            threading.Thread(
                target=_fetched,
                args=(desk, PATIENT),
                kwargs={"silent": True},
                name="desk key",
                daemon=True,
            ).start()
    return found


def _fetched(desk: Desk, patience: float, *, silent: bool) -> Ed25519PrivateKey | None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        secret = find(desk.folder, desk.key.hex(), desk.place, patience, silent=silent)
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret or ""))
    except (OutOfReachError, OSError):
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
