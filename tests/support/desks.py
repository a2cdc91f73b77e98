"""Several desks on one computer, and what somebody who means harm does with an exchange file."""

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from draftbench.app.desks.desk import Desk, rename_desk, this_desk
from draftbench.record.event import Event, canonical
from draftbench.record.exchange_file import Sent, read_events
from draftbench.record.signatures import Signature, signed_bytes

_PLACES = {"HOME": "", "USERPROFILE": "", "XDG_CONFIG_HOME": ".config", "APPDATA": "AppData"}
"""Where a desk looks for its settings, and the place below its home."""


@contextmanager
def at_home(home: Path) -> Iterator[None]:
    """Works on the computer of a user who has that home."""
    before = {variable: os.environ.get(variable) for variable in _PLACES}
    for variable, place in _PLACES.items():
        os.environ[variable] = str(home / place)
    try:
        yield
    finally:
        for variable, value in before.items():
            if value is None:
                del os.environ[variable]
            else:
                os.environ[variable] = value


@contextmanager
def at_desk(home: Path, name: str = "") -> Iterator[Desk]:
    """Works at the desk whose user has that home, as ``name`` where one is given."""
    with at_home(home):
        yield rename_desk(name) if name else this_desk()


def forge(
    source: Path, out: Path, events: Iterable[Event], signatures: Mapping[str, Signature]
) -> Path:
    """Writes an exchange file with other ``events`` and ``signatures`` than the one at ``source``,
    sound in itself."""
    lines = "".join(
        canonical(
            {
                "id": event.id,
                "at": event.at,
                "actor": event.actor,
                "kind": event.kind,
                "payload": event.payload,
                "undoes": event.undoes,
            }
        )
        + "\n"
        for event in events
    ).encode()
    signed = "".join(
        canonical({"event": name, "key": one.key.hex(), "sig": one.sig.hex()}) + "\n"
        for name, one in signatures.items()
    ).encode()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(out, "w") as new:
        manifest = json.loads(old.read("manifest.json"))
        manifest["events"] = {
            "count": lines.count(b"\n"),
            "sha256": hashlib.sha256(lines).hexdigest(),
        }
        manifest["signatures"] = {
            "count": signed.count(b"\n"),
            "sha256": hashlib.sha256(signed).hexdigest(),
        }
        new.writestr("manifest.json", canonical(manifest))
        new.writestr("events.jsonl", lines)
        new.writestr("signatures.jsonl", signed)
        for name in old.namelist():
            if name.startswith("originals/"):
                new.writestr(name, old.read(name))
    return out


def sent_in(path: Path) -> Sent:
    """What an exchange file holds."""
    return read_events(path)


def sign_as(desk: Desk, begins: str, event: Event) -> Signature:
    """The signature of a desk whose private key lies in a file."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(private_bytes(desk))
    message = signed_bytes(begins, event, canonical(event.payload))
    return Signature(event.id, desk.key, private.sign(message))


def private_bytes(desk: Desk) -> bytes:
    """The private key of a desk, from its file."""
    (path,) = (
        each
        for each in desk.folder.glob("desk-*.key")
        if desk.key.hex().startswith(each.stem.removeprefix("desk-"))
    )
    return bytes.fromhex(path.read_text("ascii"))
