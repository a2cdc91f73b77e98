"""Events by file: a set, checked, with nothing private in it."""

import json
import zipfile
from pathlib import Path

import pytest

from draftbench.errors import InputError, OutputError
from draftbench.record import Record
from draftbench.record import exchange as by_file
from draftbench.record.event import Event


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "n.draftbench"
    with Record.create(path, title="T") as record:
        first = record.append("k", {"text": "é 中 \u2028 \n"}, actor="ARG")
        record.append("undone", {}, actor="ARG", undoes=first.id)
        record.store_original("report.txt", b"original")
        record.add_private_note("our red line")
    return path


@pytest.fixture
def sent(project: Path, tmp_path: Path) -> Path:
    out = tmp_path / "sent.zip"
    with Record.open(project) as record:
        by_file.export_events(record, out)
    return out


def take_in(record: Record, source: Path) -> tuple[Event, ...]:
    """What is new in the record of the events in a file."""
    sent = by_file.read_events(source)
    for name, data in sent.originals:
        record.store_original(name, data)
    return record.adopt(sent.events)


def test_a_set_of_events_unites_in_any_order_and_twice(
    project: Path, sent: Path, tmp_path: Path
) -> None:
    with Record.open(project) as mine, Record.create(tmp_path / "o", title="") as theirs:
        own = theirs.append("own", {}, actor="BRA")
        assert take_in(theirs, sent) == mine.events()
        assert take_in(theirs, sent) == ()
        by_file.export_events(theirs, tmp_path / "back.zip")
        assert take_in(mine, tmp_path / "back.zip") == (own,)
        assert {e.id for e in mine.events()} == {e.id for e in theirs.events()}
        assert theirs.original(theirs.originals()[0].sha256) == b"original"
        assert mine.verify().ok
        assert theirs.verify().ok


def test_the_same_record_gives_the_same_bytes_without_private_notes(
    project: Path, sent: Path, tmp_path: Path
) -> None:
    with Record.open(project) as record:
        by_file.export_events(record, tmp_path / "again.zip")
        with pytest.raises(OutputError):
            by_file.export_events(record, tmp_path / "no" / "x.zip")
    assert (tmp_path / "again.zip").read_bytes() == sent.read_bytes()
    with zipfile.ZipFile(sent) as archive:
        assert all(b"red line" not in archive.read(name) for name in archive.namelist())


def _changed(sent: Path, member: str, old: bytes, new: bytes) -> Path:
    out = sent.with_name("changed.zip")
    with zipfile.ZipFile(sent) as archive, zipfile.ZipFile(out, "w") as target:
        for name in archive.namelist():
            data = archive.read(name)
            target.writestr(name, data.replace(old, new) if name == member else data)
    return out


@pytest.mark.parametrize(
    ("member", "old", "new"),
    [
        ("events.jsonl", b"ARG", b"BRA"),
        ("events.jsonl", b"\n", b""),
        ("manifest.json", b"draftbench events", b"something else"),
        ("manifest.json", b"}", b""),
        ("manifest.json", b'"sha256":"', b'"sha256":"../'),
        ("manifest.json", b'"version":1', b'"version":"1"'),
    ],
)
def test_a_changed_file_is_refused(
    project: Path, sent: Path, member: str, old: bytes, new: bytes
) -> None:
    changed = _changed(sent, member, old, new)
    with pytest.raises(InputError, match="damaged"):
        by_file.read_events(changed)


def test_a_newer_file_is_refused(project: Path, sent: Path) -> None:
    newer = _changed(sent, "manifest.json", b'"version":1', b'"version":2')
    with pytest.raises(InputError, match="newer"):
        by_file.read_events(newer)


def test_a_file_that_unpacks_to_too_much_is_refused(
    project: Path, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_file, "_EVENTS_LIMIT", 50)
    with pytest.raises(InputError, match="unpacks"):
        by_file.read_events(sent)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + bytes(40)])
def test_something_else_is_refused(project: Path, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(content)
    with pytest.raises(InputError, match="not a file of draftbench events"):
        by_file.read_events(tmp_path / "x.zip")
    with pytest.raises(InputError, match="no file"):
        by_file.read_events(tmp_path / "missing.zip")


def test_one_id_for_two_events_is_refused(project: Path, tmp_path: Path) -> None:
    with Record.open(project) as record:
        event = record.events()[0]
        line = {"id": event.id, "at": event.at, "actor": "x", "kind": "k"} | {
            "payload": {},
            "undoes": None,
        }
        events = (json.dumps(line) + "\n").encode()
        import hashlib

        manifest = {
            "format": by_file.FORMAT,
            "version": 1,
            "events": {"sha256": hashlib.sha256(events).hexdigest()},
            "originals": [],
        }
        with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
            archive.writestr("manifest.json", json.dumps(manifest))
            archive.writestr("events.jsonl", events)
        with pytest.raises(InputError, match="another"):
            take_in(record, tmp_path / "x.zip")
        assert record.events()[0] == event
