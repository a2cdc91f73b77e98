"""This desk: its name and its pair of keys, and signing for it.

What is public lies in ``desk.json`` beside the settings, with the secret by which this desk knows
again the signatures that it found right; for the private key see :mod:`.keyplace`. A desk has a
pair of keys from its first act on. What is damaged or cannot be read of it is never written over:
acts are recorded without a signature, and :func:`trouble` says so. Only where the private key is
missing a new desk begins by itself; it remembers the keys of the ``former`` ones. No act is refused
where signing is not possible: it is worth more than its signature.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import proxy

from draftbench.app.desks import keyplace
from draftbench.app.desks.roster import DeskKey, default_name, desk_name
from draftbench.errors import OutputError, UsageError
from draftbench.messages import message
from draftbench.processes import when_forked
from draftbench.record.event import canonical
from draftbench.record.file import Record
from draftbench.record.signatures import KEY_SIZE, Signature, signed_bytes

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_MARK = "desk"
_LOCK_SECONDS = 5
_SEAL_SIZE = 16
_DESCRIPTION = "desk.json"


class _SpoiledError(Exception):
    """What describes this desk is damaged or cannot be read; the sentence about it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """This desk: what it is called, its public ``key`` (bytes), where the private one lies
    (:data:`.keyplace.KEYRING` or ``FILE``), the ``seal`` of what it found right, and the public
    keys of the ``former`` desks in its place. It is described in ``folder``."""

    folder: Path
    name: str
    key: bytes
    place: str
    seal: bytes
    former: tuple[bytes, ...] = ()

    @property
    def public(self) -> DeskKey:
        """What others get to know of it."""
        return DeskKey(self.name, self.key)

    @property
    def key_place(self) -> str:
        """Where its private key lies, in words."""
        return _place_in_words(self.folder, self.key, self.place)


class _Desks:
    """What this process knows of its desk, by the folder of the settings."""

    def __init__(self) -> None:
        self.mutex = threading.RLock()
        self.known: dict[Path, Desk | None] = {}
        self.private: dict[bytes, Ed25519PrivateKey] = {}
        self.fetching: set[bytes] = set()
        self.gone: set[bytes] = set()
        """Keys whose private part was looked for and is not there."""
        self.trouble: dict[Path, str] = {}


_DESKS = _Desks()


@when_forked
def _forked() -> None:
    """Keys that were being fetched are fetched again."""
    _DESKS.mutex = threading.RLock()
    _DESKS.fetching.clear()


def forget() -> None:
    """Forgets what this process knows of its desk, keys too; it is read again when it is needed."""
    with _DESKS.mutex:
        _DESKS.known.clear()
        _DESKS.private.clear()
        _DESKS.fetching.clear()
        _DESKS.gone.clear()
        _DESKS.trouble.clear()


def trouble() -> str:
    """Why this desk cannot sign, where its files are damaged or cannot be read, and what to do; ""
    where nothing of that kind is known."""
    try:
        return _DESKS.trouble.get(keyplace.settings_folder(), "")
    except RuntimeError:
        return ""


def this_desk() -> Desk:
    """This desk, with a pair of keys that is made where there is none. Raises OutputError where it
    cannot be kept."""
    found = _existing_or_new()
    if found is None:
        if said := trouble():
            raise OutputError(said)
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
        except (OSError, RuntimeError, _SpoiledError):
            return None


def new_desk() -> Desk:
    """Begins a new desk in the place of one whose files are damaged or cannot be read; these are
    kept. Raises UsageError where nothing is wrong with them, and OutputError."""
    with _DESKS.mutex:
        before, desk = known_desk(), _existing_or_new()
        if desk is not None and before is not None and desk.key != before.key:
            return desk  # its key was missing
        if desk is not None and not trouble():
            unlock(desk)  # a key ring may have something to say
        if not trouble():
            raise UsageError("The key of this desk is sound; nothing was changed.")
        folder = keyplace.settings_folder()
        try:
            new = _made(folder, anew=True)
        except (OSError, TimeoutError) as error:
            raise OutputError(
                "This desk can have no new key: the folder of the settings refuses ({reason}).",
                reason=str(error),
            ) from error
        _DESKS.known[folder] = new
        _DESKS.trouble.pop(folder, None)
        return new


def unlock(desk: Desk) -> None:
    """Makes sure that this desk can sign at once. Raises OutputError where its key ring does not
    give the private key, or its file is damaged."""
    if _private(desk, keyplace.PATIENT) is None:
        if said := trouble():
            raise OutputError(said)
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
    """Signs the events of ``record`` for this desk
    (:class:`draftbench.record.signatures.Signer`), and tells there why it does not, or that it
    signs with another key than before. ``has_waited``: a signature had to wait."""

    def __init__(self, record: Record | None = None) -> None:
        self.has_waited = False
        self._record = None if record is None else proxy(record)
        self._compared = False

    def sign(self, msg: bytes) -> tuple[bytes, bytes] | None:
        """At once where the private key is at hand; else the signature waits for
        :func:`completed`, so that no act waits for a key ring."""
        desk = _existing_or_new()
        private = None if desk is None else _private(desk, patience=0)
        self._tell(trouble() or self._changed(desk))
        if desk is None:
            return None
        self.has_waited |= private is None
        return desk.key, b"" if private is None else private.sign(msg)

    def _changed(self, desk: Desk | None) -> str:
        """That this desk signed with another key in this record before; once."""
        if desk is None or not desk.former or self._record is None or self._compared:
            return ""
        self._compared = True
        keys = {one.key for one in self._record.signatures().values()}
        lost = next((key for key in reversed(desk.former) if key in keys), None)
        if lost is None or desk.key in keys:
            return ""
        return message(
            "This desk signed in “{path}” before with a key that it does not have any more "
            "({where}). Now it signs with a new one, as {desk}, which others do not know. To be "
            "the former desk again, close draftbench and put back a back-up of {folder}; otherwise "
            "send whoever keeps the roster the line with the new key.",
            path=self._record.path.name,
            where=_place_in_words(desk.folder, lost, desk.place),
            desk=desk.name,
            folder=str(desk.folder),
        )

    def _tell(self, sentence: str) -> None:
        if sentence and self._record is not None:
            self._record.tell(sentence)

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
    except _SpoiledError as error:
        _DESKS.trouble[folder] = error.args[0]
        return None
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
    """The desk that is described there, None where none is. Raises _SpoiledError, and OSError where
    there is no folder."""
    path = folder / _DESCRIPTION
    try:
        data = json.loads(keyplace.read_small(path).decode("utf-8"))
        key, own = bytes.fromhex(data["key"]), bytes.fromhex(data["seal"])
        name, place = desk_name(data["name"]), data["place"]
        former = tuple(bytes.fromhex(one) for one in data.get("former", ()))
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        raise
    except OSError as error:
        raise _SpoiledError(_unreadable(str(path))) from error
    except (ValueError, LookupError, TypeError, AttributeError, UsageError) as error:
        raise _SpoiledError(_damaged(str(path))) from error
    if len(key) != KEY_SIZE or not own or place not in (keyplace.KEYRING, keyplace.FILE):
        raise _SpoiledError(_damaged(str(path)))
    return Desk(folder, name, key, place, own[:32], former)


def _place_in_words(folder: Path, key: bytes, place: str) -> str:
    if place == keyplace.KEYRING:
        return message("the key ring of the system")
    return str(keyplace.key_file(folder, key.hex()))


def _damaged(where: str) -> str:
    return message(
        "The key of this desk is damaged ({where}), so what you do is recorded without a "
        "signature. Put back a back-up of it, or begin with a new key: “draftbench desk new-key”, "
        "or Negotiation > Desks > This desk.",
        where=where,
    )


def _unreadable(where: str) -> str:
    return message(
        "The key of this desk cannot be read ({where}), so what you do is recorded without a "
        "signature. Allow reading it, put back a back-up, or begin with a new key: “draftbench "
        "desk new-key”, or Negotiation > Desks > This desk.",
        where=where,
    )


def _write(desk: Desk) -> None:
    data = {
        "draftbench": _MARK,
        "name": desk.name,
        "key": desk.key.hex(),
        "place": desk.place,
        "seal": desk.seal.hex(),
        "former": [key.hex() for key in desk.former],
    }
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    keyplace.write_private(desk.folder / _DESCRIPTION, text)


def _made(folder: Path, *, anew: bool = False) -> Desk:
    """A new desk, unless another process made one at this moment or, ``anew``, in any case: then
    what describes the one before is set aside. Raises OSError, TimeoutError and _SpoiledError."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from filelock import FileLock

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(folder / "desk.lock", timeout=_LOCK_SECONDS):
        if not anew and (there := _sound(folder)) is not None:
            return there
        before = known_desk()
        left = None if before or anew else _left_behind(folder)
        private = left or Ed25519PrivateKey.generate()
        key, place = private.public_key().public_bytes_raw(), keyplace.FILE
        if left is None:
            place = keyplace.keep(folder, key.hex(), private.private_bytes_raw().hex())
        former = () if before is None else (*before.former, before.key)
        desk = Desk(folder, default_name(key), key, place, secrets.token_bytes(32), former)
        if anew:
            (folder / _DESCRIPTION).replace(folder / f"desk-before-{key.hex()[:16]}.json")
        _write(desk)
        _DESKS.private[key] = private
        return desk


def _left_behind(folder: Path) -> Ed25519PrivateKey | None:
    """The private key of a desk whose description is gone, where it is the only one there."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    found = []
    for path in folder.glob("desk-*.key"):
        with suppress(OSError, ValueError):
            secret = bytes.fromhex(keyplace.read_small(path).decode("ascii", "replace"))
            private = Ed25519PrivateKey.from_private_bytes(secret)
            name = private.public_key().public_bytes_raw().hex()
            found += [private] if path == keyplace.key_file(folder, name) else []
    return found[0] if len(found) == 1 else None


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
    except keyplace.OutOfReachError:
        return None
    except OSError:
        _DESKS.trouble[desk.folder] = _unreadable(desk.key_place)
        return None
    if secret is None:
        with _DESKS.mutex:
            _DESKS.gone.add(desk.key)
            _DESKS.known.pop(desk.folder, None)
        return None
    try:
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
    except ValueError:
        private = None
    if private is None or private.public_key().public_bytes_raw() != desk.key:
        _DESKS.trouble[desk.folder] = _damaged(desk.key_place)
        return None
    _DESKS.private[desk.key] = private
    _DESKS.trouble.pop(desk.folder, None)
    return private
