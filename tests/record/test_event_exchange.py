"""Events by file: a set, checked, with nothing private in it."""

import hashlib
import json
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest

from draftbench.errors import InputError, OutputError, ProjectError
from draftbench.record import Record
from draftbench.record import exchange_file as by_file
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


def test_events_take_no_place_but_that_of_former_events(
    project: Path, sent: Path, tmp_path: Path
) -> None:
    other, text, package = (tmp_path / name for name in ("o.draftbench", "a.txt", "b.zip"))
    Record.create(other, title="").close()
    text.write_text("Declaration", encoding="utf-8")
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("manifest.json", "{}")
    before = {one: one.read_bytes() for one in (project, other, text, package)}
    with Record.open(project) as record:
        record.append("k", {}, actor="ARG")
        for path in (project, other, text, package):
            with pytest.raises(OutputError, match="already exists"):
                by_file.export_events(record, path)
        by_file.export_events(record, sent)
        record.append("k", {}, actor="ARG")
    with Record.open(project) as record:
        assert len(record.events()) == 4
        assert len(record.private_notes()) == 1
    assert len(by_file.read_events(sent).events) == 3
    for path in (other, text, package):
        assert path.read_bytes() == before[path]


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


def _packed(
    out: Path, lines: list[object], kept: dict[str, bytes] | None = None, **changes: object
) -> Path:
    """A file of events whose manifest is right but for ``changes``; None takes a part away."""
    events = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines).encode()
    files = {hashlib.sha256(data).hexdigest(): data for data in (kept or {}).values()}
    names = dict(zip(kept or {}, files, strict=True))
    manifest: dict[str, object] = {
        "format": by_file.FORMAT,
        "version": by_file.VERSION,
        "events": {"sha256": hashlib.sha256(events).hexdigest()},
        "originals": [{"name": name, "sha256": digest} for name, digest in names.items()],
    }
    manifest = {key: value for key, value in (manifest | changes).items() if value is not None}
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("events.jsonl", events)
        for digest, data in files.items():
            archive.writestr(f"originals/{digest}", data)
    return out


SOUND: dict[str, Any] = {
    "id": "0" * 32,
    "at": "2026-03-01T08:00:00.000000Z",
    "actor": "é" * 500,
    "kind": "k",
    "payload": {"a": [1]},
    "undoes": None,
}


def test_what_was_sent_comes_in_whole(tmp_path: Path) -> None:
    later = SOUND | {"id": "a" * 32, "undoes": "0" * 32}
    path = _packed(tmp_path / "x.zip", [SOUND, later], {"a.txt": b"1", "b.txt": b"22"})
    sent = by_file.read_events(path)
    assert [event.id for event in sent.events] == ["0" * 32, "a" * 32]
    assert [event.undoes for event in sent.events] == [None, "0" * 32]
    first = sent.events[0]
    assert (first.at, first.actor, first.kind, first.payload) == tuple(
        SOUND[name] for name in ("at", "actor", "kind", "payload")
    )
    assert sent.originals == (("a.txt", b"1"), ("b.txt", b"22"))
    assert sent.begins == "0" * 32
    assert by_file.read_events(_packed(path, [SOUND], begins="b" * 32)).begins == "b" * 32
    assert by_file.read_events(_packed(path, [])).begins == ""


@pytest.mark.parametrize(
    "change",
    [
        {"more": 1},
        {"id": "0" * 31},
        {"id": "G" * 32},
        {"id": 7},
        {"at": "2026-03-01T08:00:00Z"},
        {"at": "2026-03-01T09:00:00.000000+01:00"},
        {"at": 7},
        {"actor": 7},
        {"actor": "x" * 501},
        {"kind": None},
        {"kind": "k" * 501},
        {"undoes": "x"},
        {"undoes": 7},
        {"payload": []},
        {"payload": None},
    ],
    ids=lambda change: "".join(f"{key}={str(value)[:8]}" for key, value in change.items()),
)
def test_an_event_that_no_record_writes_is_refused(
    tmp_path: Path, change: dict[str, object]
) -> None:
    by_file.read_events(_packed(tmp_path / "x.zip", [SOUND]))
    with pytest.raises(InputError, match="damaged"):
        by_file.read_events(_packed(tmp_path / "x.zip", [SOUND, SOUND | change]))


@pytest.mark.parametrize("name", sorted(SOUND))
def test_an_event_that_lacks_something_is_refused(tmp_path: Path, name: str) -> None:
    line = {key: value for key, value in SOUND.items() if key != name}
    with pytest.raises(InputError, match="damaged"):
        by_file.read_events(_packed(tmp_path / "x.zip", [line]))


@pytest.mark.parametrize(
    "changes",
    [
        {"format": None},
        {"events": {"sha256": "0" * 64}},
        {"begins": 7},
        {"originals": [{"name": "a", "sha256": "0" * 64}]},
        {"originals": [{"name": "a", "sha256": "../../" + "0" * 58}]},
        {"originals": 7},
    ],
    ids=str,
)
def test_a_manifest_that_is_not_true_is_refused(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(InputError, match="damaged"):
        by_file.read_events(_packed(tmp_path / "x.zip", [SOUND], **changes))


def test_a_kept_file_without_a_name_or_with_other_bytes_is_refused(tmp_path: Path) -> None:
    data = b"kept"
    digest = hashlib.sha256(data).hexdigest()
    for name in (7, None):
        kept = [{"name": name, "sha256": digest}]
        with pytest.raises(InputError, match="damaged"):
            by_file.read_events(_packed(tmp_path / "x.zip", [], {"a": data}, originals=kept))
    changed = _changed(_packed(tmp_path / "y.zip", [], {"a": data}), f"originals/{digest}",
                       b"kept", b"lost")  # fmt: skip
    with pytest.raises(InputError, match="damaged"):
        by_file.read_events(changed)


@pytest.mark.parametrize(
    ("limit", "enough"),
    [("_MEMBERS_LIMIT", 4), ("_MANIFEST_LIMIT", None), ("_EVENTS_LIMIT", None),
     ("ORIGINAL_LIMIT", 7), ("_TOTAL_LIMIT", None)],
)  # fmt: skip
def test_each_limit_holds_to_the_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, enough: int | None
) -> None:
    path = _packed(tmp_path / "x.zip", [SOUND], {"a": b"1234567", "b": b"123"})
    with zipfile.ZipFile(path) as archive:
        sizes = {facts.filename: facts.file_size for facts in archive.infolist()}
    exact = {
        "_MANIFEST_LIMIT": sizes["manifest.json"],
        "_EVENTS_LIMIT": sizes["events.jsonl"],
        "_TOTAL_LIMIT": sum(sizes.values()) - sizes["manifest.json"],
    }
    enough = enough or exact[limit]
    monkeypatch.setattr(by_file, limit, enough)
    monkeypatch.setattr(by_file, "_CHUNK", 5)
    sent = by_file.read_events(path)
    assert [data for _, data in sent.originals] == [b"1234567", b"123"]
    monkeypatch.setattr(by_file, limit, enough - 1)
    with pytest.raises(InputError, match="unpacks"):
        by_file.read_events(path)


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["a" * 64 * 2**20, [[]] * 3_000_000], ids=["text", "lists"])
def test_a_small_file_takes_no_more_memory_than_its_size_allows(
    tmp_path: Path, piece: object
) -> None:
    """Neither by what it unpacks to nor by what is made of that."""
    path = _packed(tmp_path / "x.zip", [SOUND | {"payload": {"a": piece}}])
    assert path.stat().st_size < 2**20
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match="unpacks"):
            by_file.read_events(path)
        assert tracemalloc.get_traced_memory()[1] < 100 * 2**20
    finally:
        tracemalloc.stop()


def test_what_is_read_is_held_as_its_text(tmp_path: Path) -> None:
    """A copy of a long negotiation is in memory beside the negotiation for a moment."""
    numbers = [[n, n + 1] for n in range(300, 2300)]
    path = _packed(tmp_path / "x.zip", [SOUND | {"payload": {"a": numbers}}])
    tracemalloc.start()
    try:
        sent = by_file.read_events(path)
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert sent.events[0].payload == {"a": numbers}
    assert held < 2 * len(json.dumps(numbers))


def test_an_event_is_as_long_as_a_record_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _packed(tmp_path / "x.zip", [SOUND])
    size = len(json.dumps(SOUND, ensure_ascii=False))
    monkeypatch.setattr(by_file, "PAYLOAD_LIMIT", size)
    assert len(by_file.read_events(path).events) == 1
    monkeypatch.setattr(by_file, "PAYLOAD_LIMIT", size - 1)
    with pytest.raises(InputError, match="damaged"):
        by_file.read_events(path)


def test_only_what_came_later_and_the_files_it_names_go_out(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "late.zip"
    with Record.open(project) as record:
        digest = record.store_original("late.txt", b"late")
        record.append("k", {"file": digest}, actor="ARG")
        by_file.export_events(record, out, after=2)
        every = record.events()
        begins = every[0].id
    sent = by_file.read_events(out)
    assert sent.events == every[2:]
    assert sent.originals == (("late.txt", b"late"),)
    assert sent.begins == begins
    with zipfile.ZipFile(out) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["events"]["count"] == 1
    assert (manifest["version"], manifest["title"]) == (1, "T")


def test_nothing_in_the_file_tells_when_or_where_it_was_made(sent: Path) -> None:
    with zipfile.ZipFile(sent) as archive:
        facts = archive.infolist()
        assert [each.filename for each in facts][:2] == ["manifest.json", "events.jsonl"]
        assert {each.date_time for each in facts} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.external_attr >> 16 for each in facts} == {0o644}
        assert {each.compress_type for each in facts} == {zipfile.ZIP_DEFLATED}


def test_a_record_without_events_can_be_sent(tmp_path: Path) -> None:
    with Record.create(tmp_path / "e", title="") as record:
        by_file.export_events(record, tmp_path / "e.zip")
    sent = by_file.read_events(tmp_path / "e.zip")
    assert (sent.events, sent.originals, sent.begins) == ((), (), "")


def test_a_file_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="folder"):
        by_file.read_events(tmp_path)
