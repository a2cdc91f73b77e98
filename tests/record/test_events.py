"""What is written stands there, in order, and nothing else does."""

import hashlib
import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftbench.errors import OutputError, ProjectError, UsageError
from draftbench.record import NewEvent, Record, schema
from draftbench.record.chain import read_chain
from draftbench.record.event import Event, bundle, made
from support.laws import examples

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",))),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(exclude_categories=("Cs",))), inner, max_size=3)
    ),
    max_leaves=8,
)
PAYLOADS = st.dictionaries(st.text(st.characters(exclude_categories=("Cs",))), JSON, max_size=4)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Réunion #1 100%?.draftbench"


def test_events_come_back_in_the_order_of_writing(path: Path) -> None:
    with Record.create(path, title="San José") as record:
        first = record.append("draft.edited", {"text": "العربية 中文 ‘x’"}, actor="secretariat")
        second = record.append("undone", {}, actor="ARG", undoes=first.id)
        third, fourth = record.append_all(
            [NewEvent("a", {"n": 1}, "BRA"), NewEvent("b", {"n": 2}, "BRA")]
        )
        assert record.events() == (first, second, third, fourth)
    with Record.open(path) as again:
        assert again.events() == (first, second, third, fourth)
        assert again.title == "San José"
        assert not again.read_only
        assert again.damage is None
    assert second.undoes == first.id
    assert len({e.id for e in (first, second, third, fourth)}) == 4


@pytest.mark.slow
@given(st.lists(PAYLOADS, max_size=6))
@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_payload_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, payloads: list[dict[str, object]]
) -> None:
    path = tmp_path_factory.mktemp("record") / "n.draftbench"
    with Record.create(path, title="") as record:
        record.append_all([NewEvent("k", payload, "x") for payload in payloads])
        assert [event.payload for event in record.events()] == payloads
    with Record.open(path) as record:
        assert [event.payload for event in record.events()] == payloads
        assert record.verify().ok


def test_the_hash_of_each_event_covers_it_and_all_before(path: Path) -> None:
    with Record.create(path, title="") as record:
        for number in range(3):
            record.append("k", {"z": number, "a": "é"}, actor="x")
    before = bytes(32)
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT * FROM event ORDER BY seq").fetchall()
    for row in rows:
        _, ident, at, actor, kind, payload, undoes, stored = row
        assert payload == json.dumps(
            json.loads(payload), sort_keys=True, ensure_ascii=False, separators=(",", ":")
        )
        names = json.dumps([ident, at, actor, kind, undoes], separators=(",", ":"))
        before = hashlib.sha256(before + f"{names[:-1]},{payload}]".encode()).digest()
        assert stored == before


def test_the_file_says_what_it_is(path: Path) -> None:
    Record.create(path, title="").close()
    header = path.read_bytes()[:100]
    assert header[68:72] == bytes.fromhex("44424e31")
    assert int.from_bytes(header[60:64], "big") == schema.current_version()


def test_one_file_is_left_after_closing(path: Path) -> None:
    with Record.create(path, title="") as record:
        record.append("k", {}, actor="x")
        assert path.with_name(path.name + "-wal").exists()
        assert path.with_name(path.name + ".lock").exists()
    assert list(path.parent.iterdir()) == [path]
    with Record.open(path) as record:
        record.append("k", {}, actor="x")
    assert list(path.parent.iterdir()) == [path]


def test_a_batch_is_written_whole_or_not_at_all(path: Path) -> None:
    with Record.create(path, title="") as record:
        with pytest.raises(UsageError):
            record.append_all([NewEvent("a", {}, "x"), NewEvent("b", {}, "x", "no such event")])
        with pytest.raises(UsageError):
            record.append_all([NewEvent("a", {}, "x"), NewEvent("b", {"n": float("nan")}, "x")])
        assert record.events() == ()
    with Record.open(path) as record:
        assert record.events() == ()


@pytest.mark.parametrize(
    "payload",
    [{"n": float("inf")}, {"n": b"bytes"}, {"n": "\ud800"}, {"n": object()}],
    ids=["infinity", "bytes", "half a pair", "object"],
)
def test_what_is_not_json_is_refused(path: Path, payload: dict[str, object]) -> None:
    with Record.create(path, title="") as record, pytest.raises(UsageError, match="JSON"):
        record.append("k", payload, actor="x")


def test_a_payload_that_is_too_large_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draftbench.record.event.PAYLOAD_LIMIT", 100)
    with Record.create(path, title="") as record:
        record.append("k", {"t": "x" * 80}, actor="x")
        with pytest.raises(UsageError, match="too large"):
            record.append("k", {"t": "x" * 200}, actor="x")
        record.append("k", {"t": "x" * (100 - len('{"t":""}'))}, actor="x")
        with pytest.raises(UsageError, match="too large"):
            record.append("k", {"t": "x" * (101 - len('{"t":""}'))}, actor="x")
        with pytest.raises(UsageError, match="too large"):
            record.append("k", {"t": "é" * 50}, actor="x")


def test_an_event_does_not_change_with_the_data_it_was_made_from(path: Path) -> None:
    payload = {"list": [1]}
    with Record.create(path, title="") as record:
        record.append("k", payload, actor="x")
        payload["list"].append(2)
        assert record.events()[0].payload == {"list": [1]}


def test_times_are_kept_in_utc_with_microseconds(path: Path) -> None:
    with Record.create(path, title="") as record:
        event = record.append("k", {}, actor="x", at="2026-03-01T10:00:00+02:00")
        assert event.at == "2026-03-01T08:00:00.000000Z"
        now = record.append("k", {}, actor="x").at
        assert now.endswith("Z")
        assert len(now) == len(event.at)
        for bad in ("yesterday", "2026-03-01T10:00:00", ""):
            with pytest.raises(UsageError, match="zone"):
                record.append("k", {}, actor="x", at=bad)


def test_a_record_is_not_made_over_something_else(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(OutputError, match="already exists"):
        Record.create(path, title="")
    assert path.read_text() == "mine"
    assert list(path.parent.iterdir()) == [path]


def test_a_record_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        Record.create(tmp_path / "no" / "n.draftbench", title="")
    assert list(tmp_path.iterdir()) == []


def test_a_closed_record_says_so(path: Path) -> None:
    record = Record.create(path, title="")
    record.close()
    record.close()
    with pytest.raises(UsageError, match="closed"):
        record.append("k", {}, actor="x")


def test_threads_may_write_at_once(path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with Record.create(path, title="") as record:
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda n: record.append("k", {"n": n}, actor="x"), range(20)))
        assert sorted(e.payload["n"] for e in record.events()) == list(range(20))
        assert record.verify().ok


def test_names_are_as_long_as_a_file_of_events_takes(path: Path) -> None:
    with Record.create(path, title="") as record:
        first = record.append("k" * 500, {}, actor="a" * 500)
        for new in (NewEvent("k" * 501, {}, "a"), NewEvent("k", {}, "a" * 501),
                    NewEvent("k", {}, "a", "u" * 501), NewEvent("", {}, "a"),
                    NewEvent("k", [], "a"), NewEvent("k", {}, "\ud800")):  # type: ignore[arg-type]  # fmt: skip
            with pytest.raises(UsageError, match="nothing was recorded"):
                record.append_all([new])
        assert record.events() == (first,)


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00+10:00", "9999-12-31T23:00:00-10:00", "2026-13-01T00:00:00Z"]
)
def test_a_moment_outside_all_calendars_is_refused(path: Path, at: str) -> None:
    with Record.create(path, title="") as record, pytest.raises(UsageError, match="zone"):
        record.append("k", {}, actor="x", at=at)


def test_the_next_id_is_the_one_that_the_next_event_may_have(path: Path) -> None:
    with Record.create(path, title="") as record:
        first = record.append("k", {}, actor="x", id=record.next_id())
        second, third = record.append_all([NewEvent("k", {}, "x"), NewEvent("k", {}, "x")])
        assert second.id[-12:] == first.id[:12]
        assert third.id[-12:] == second.id[:12]
        promised = record.next_id()
        assert promised[-12:] == third.id[:12]
        assert record.append("k", {}, actor="x", id=promised).id == promised
        assert {len(event.id) for event in record.events()} == {32}


def test_nothing_to_record_is_nothing_recorded(path: Path) -> None:
    with Record.create(path, title="") as record:
        before = path.read_bytes()
        assert record.append_all([]) == ()
        assert record.adopt([]) == ()
        assert path.read_bytes() == before


def test_events_of_another_record_are_taken_in_once(path: Path) -> None:
    with Record.create(path, title="") as record:
        mine = record.append("k", {"n": 1}, actor="x")
        other = replace(mine, id="f" * 32, undoes=mine.id)
        assert record.adopt([mine, other, other]) == (other,)
        assert record.adopt([other]) == ()
        changed = replace(other, actor="y")
        new = replace(mine, id="e" * 32)
        for pair in ([new, changed], [new, replace(new, kind="l")]):
            with pytest.raises(ProjectError, match="another"):
                record.adopt(pair)
        assert record.events() == (mine, other)
        undoing = record.append("undone", {}, actor="x", undoes=other.id)
    with Record.open(path) as record:
        assert record.events() == (mine, other, undoing)


def test_a_kept_file_stands_once_in_the_order_of_arrival(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draftbench.record.file.ORIGINAL_LIMIT", 5)
    with Record.create(path, title="") as record:
        second = record.store_original("z.txt", b"zzzzz")
        first = record.store_original("a.txt", b"a")
        assert record.store_original("again.txt", b"a") == first
        assert record.originals() == (("z.txt", second, 5), ("a.txt", first, 1))
        assert record.original(first) == b"a"
        assert first == hashlib.sha256(b"a").hexdigest()
        with pytest.raises(UsageError, match="cannot be kept"):
            record.store_original("b.txt", b"bbbbbb")
        with pytest.raises(UsageError):
            record.store_original("\ud800", b"c")
        assert len(record.originals()) == 2


def test_private_notes_stand_in_the_order_of_writing(path: Path) -> None:
    with Record.create(path, title="") as record:
        one = record.add_private_note("z")
        two = record.add_private_note("a", about="c-1", author="ARG")
        assert record.private_notes() == (one, two)
        assert (one.about, one.author, one.text) == ("", "", "z")
        assert (two.about, two.author, two.text) == ("c-1", "ARG", "a")
        record.private.add_note(replace(one, text="changed"), "")
        assert record.private_notes() == (one, two)
        record.private.remove_note(one.id)
        assert record.private_notes() == (two,)
        with pytest.raises(UsageError):
            record.add_private_note("\ud800")
        assert len(one.id) == 32
    with Record.open(path) as record:
        assert record.private_notes() == (two,)


def test_an_event_holds_its_bytes_and_gives_its_payload_anew(path: Path) -> None:
    """Those of the day as those of the file: a window is open for long."""
    with Record.create(path, title="T") as record:
        written = record.append("draft.edited", {"words": ["a", "b"]}, actor="ARG")
        written.payload["words"].append("c")
        assert written.payload == {"words": ["a", "b"]}
    with Record.open(path) as record:
        (read,) = record.events()
        assert read == written
        assert written == read
        assert read != replace(written, payload={"words": ["a"]})
        assert replace(read, payload={}).payload == {}
        read.payload["words"].append("c")  # that of whoever asked
        assert read.payload == written.payload
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        every, looked = read_chain(connection), read_chain(connection, keep=False)
    assert (every.events, every.head, every.damage) == ([written], looked.head, None)
    assert looked.events == []
    assert looked.damage is None


def test_what_is_bundled_is_read_as_it_was() -> None:
    words = ["line\nof “words”", "x" * 20_000, ""]
    new = [NewEvent("noted", {"at": at, "words": words[at % 3]}, "A") for at in range(40)]
    events = [made(one)[0] for one in new]
    bundle(events)
    bundle(events)
    assert [event.payload for event in events] == [one.payload for one in new]
    held = [sys.getsizeof(vars(Event)["payload"].__get__(event)) for event in events]
    assert max(held[:32]) < 100  # it points into a bundle
