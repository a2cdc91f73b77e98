"""What is signed of an event, and signatures in project files and exchange files."""

import hashlib
import json
import sqlite3
import sys
import zipfile
from contextlib import closing

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from draftbench.errors import InputError
from draftbench.record import NewEvent, Record
from draftbench.record.chain import START, link
from draftbench.record.event import Event, canonical, spelled
from draftbench.record.exchange_file import export_events, read_events
from draftbench.record.signatures import Signature, check_signatures, signed_bytes

EVENT = Event("a" * 32, "2026-01-31T09:30:00.000000Z", "Perú", "k", {"n": [1, "“x”"]}, "b" * 32)


class Desk:
    """Signs with a key of its own."""

    def __init__(self):
        self.private = Ed25519PrivateKey.generate()
        self.key = self.private.public_key().public_bytes_raw()

    def sign(self, message):
        return self.key, self.private.sign(message)

    def seal(self, signature):
        return hashlib.sha256(signature.link + signature.sig).digest()


@pytest.fixture
def record(tmp_path):
    with Record.create(tmp_path / "n.draftbench", title="T") as made:
        made.signer = Desk()
        made.append_all([NewEvent("opened", {"title": "T"}, "x"), NewEvent("k", {"n": 1}, "é")])
        yield made


def test_what_is_signed_is_what_the_chain_hashes():
    payload = canonical(EVENT.payload)
    words = spelled(EVENT, payload).encode()
    assert hashlib.sha256(START + words).digest() == link(START, EVENT, payload)
    assert words in signed_bytes("c" * 32, EVENT, payload)
    assert json.loads(words) == [
        EVENT.id,
        EVENT.at,
        EVENT.actor,
        EVENT.kind,
        EVENT.undoes,
        EVENT.payload,
    ]


def test_every_event_that_is_appended_is_signed_and_what_is_adopted_is_not(record):
    found = record.signatures()
    events = record.events()
    assert check_signatures(record.begins, events, [found[e.id] for e in events]) == [True, True]
    record.adopt([EVENT])
    assert EVENT.id not in record.signatures()


def test_a_signature_holds_for_its_event_alone(record):
    one, other = record.events()
    found = record.signatures()
    assert check_signatures(record.begins, [one], [found[other.id]]) == [False]
    moved = found[other.id]._replace(event=one.id)
    assert check_signatures(record.begins, [one], [moved]) == [False]
    assert check_signatures("f" * 32, [one], [found[one.id]]) == [False]
    waiting = found[one.id]._replace(sig=b"")
    assert check_signatures(record.begins, [one], [waiting]) == [False]
    for key in (b"", bytes(31), bytes(32), b"\xff" * 32):
        assert check_signatures(record.begins, [one], [found[one.id]._replace(key=key)]) == [False]


def test_many_signatures_are_checked_in_several_threads_and_told_in_order(record):
    made = record.append_all([NewEvent("k", {"n": n}, "x") for n in range(2500)])
    found = record.signatures()
    given = [found[event.id] for event in made]
    wrong = {0, 499, 500, 1250, 2499}
    given = [one._replace(sig=bytes(64)) if n in wrong else one for n, one in enumerate(given)]
    right = check_signatures(record.begins, made, given)
    assert {n for n, is_right in enumerate(right) if not is_right} == wrong


def test_signatures_stay_with_their_events_in_the_file(record):
    before = record.signatures()
    record.close()
    with Record.view(record.path) as again:
        assert again.signatures() == before
        assert all(one.checked and one.link for one in before.values())


def test_an_act_and_its_signature_are_one_write(record, monkeypatch):
    """Where the signature cannot be kept, the act is not either."""
    events = record.events()

    def fail(*_):
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr("draftbench.record.file.write_signatures", fail)
    with pytest.raises(Exception, match="disk"):
        record.append("k", {}, actor="x")
    monkeypatch.undo()
    assert record.events() == events
    with closing(sqlite3.connect(record.path)) as connection:
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (len(events),)


def test_signatures_go_along_in_an_exchange_file(record, tmp_path):
    export_events(record, tmp_path / "x.zip")
    sent = read_events(tmp_path / "x.zip")
    kept = record.signatures()
    assert {e: (s.key, s.sig) for e, s in sent.signatures.items()} == {
        e: (s.key, s.sig) for e, s in kept.items()
    }
    first, last = record.events()
    export_events(record, tmp_path / "y.zip", after=1)
    assert set(read_events(tmp_path / "y.zip").signatures) == {last.id}
    record.keep_signatures([Signature(first.id, kept[first.id].key, b"")])
    export_events(record, tmp_path / "z.zip")
    assert set(read_events(tmp_path / "z.zip").signatures) == {last.id}


def _rewritten(source, out, change):
    """The zip with other members: ``change`` gets them by name."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out


def test_an_exchange_file_from_before_signatures_is_read(record, tmp_path):
    def older(members):
        manifest = json.loads(members["manifest.json"])
        del manifest["signatures"], members["signatures.jsonl"]
        members["manifest.json"] = canonical(manifest).encode()

    export_events(record, tmp_path / "x.zip")
    sent = read_events(_rewritten(tmp_path / "x.zip", tmp_path / "old.zip", older))
    assert sent.events == record.events()
    assert sent.signatures == {}


def test_an_older_program_reads_a_file_with_signatures(record, tmp_path):
    """It looks at these entries and members, at the version, and at nothing else."""
    export_events(record, tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        lines = archive.read("events.jsonl").decode().splitlines()
    assert (manifest["format"], manifest["version"]) == ("draftbench events", 1)
    fields = {"id", "at", "actor", "kind", "payload", "undoes"}
    assert all(set(json.loads(line)) == fields for line in lines)


@pytest.mark.parametrize(
    "line",
    [
        b"not json\n",
        b"[]\n",
        b'{"event":"zz","key":"00","sig":"00"}\n',
        b'{"event":7,"key":7,"sig":7}\n',
        b'{"event":"' + b"a" * 32 + b'","key":"' + b"00" * 31 + b'","sig":"' + b"00" * 64 + b'"}\n',
        b"\xff\xfe\n",
    ],
)
def test_signatures_that_are_none_make_the_file_unreadable(record, tmp_path, line):
    def spoil(members):
        manifest = json.loads(members["manifest.json"])
        manifest["signatures"]["sha256"] = hashlib.sha256(line).hexdigest()
        members["manifest.json"] = canonical(manifest).encode()
        members["signatures.jsonl"] = line

    export_events(record, tmp_path / "x.zip")
    with pytest.raises(InputError):
        read_events(_rewritten(tmp_path / "x.zip", tmp_path / "bad.zip", spoil))


def test_signatures_that_are_not_those_of_the_manifest_make_the_file_unreadable(record, tmp_path):
    def spoil(members):
        members["signatures.jsonl"] += b"\n"

    export_events(record, tmp_path / "x.zip")
    with pytest.raises(InputError):
        read_events(_rewritten(tmp_path / "x.zip", tmp_path / "bad.zip", spoil))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody write into an open file")
def test_a_rescue_copy_has_the_signatures_of_all_events(record):
    """Also of those that were recorded after the file was opened, and those that were replaced."""
    made = [record.append("k", {"n": n}, actor="x") for n in range(5)]
    kept = record.signatures()
    again = kept[made[0].id]._replace(sig=bytes(64))
    record.keep_signatures([again])
    record.append("k", {"n": 5}, actor="x")
    kept = record.signatures()
    with record.path.open("rb+") as file:
        file.write(bytes(3000))
    last = record.append("k", {"n": 6}, actor="x")
    assert record.rescued
    found = record.signatures()
    assert {name: (one.key, one.sig) for name, one in found.items() if name != last.id} == {
        name: (one.key, one.sig) for name, one in kept.items()
    }
    right = check_signatures(record.begins, [last], [found[last.id]])
    assert right == [True]
    assert record.verify().ok


@pytest.mark.parametrize("column", ["event", "key", "sig", "checked"])
def test_a_bit_of_a_signature_that_fell_over_is_found(record, column):
    assert record.verify().ok
    record.close()
    with closing(sqlite3.connect(record.path)) as connection:
        query = f"SELECT rowid, {column} FROM signature"  # noqa: S608  # our names
        rows = connection.execute(query).fetchall()
        number, value = rows[-1]
        if isinstance(value, str):
            changed = value[:-1] + chr(ord(value[-1]) ^ 1)
        else:
            changed = value[:-1] + bytes([value[-1] ^ 1])
        update = f"UPDATE signature SET {column} = ? WHERE rowid = ?"  # noqa: S608  # our names
        connection.execute(update, (changed, number))
        connection.commit()
    with Record.view(record.path) as again:
        found = again.verify()
        assert not found.ok
        assert found.intact == len(again.events())
