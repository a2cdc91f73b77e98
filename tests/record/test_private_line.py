"""The private line of a project file: its own chain, its passphrases, and no byte left in clear."""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from draftbench.errors import DraftbenchError, OutputError, ProjectError, UsageError
from draftbench.record import Event, Record, privatechain, remains, sealing, store
from draftbench.record.event import instant
from draftbench.record.privateline import PrivateAct
from draftbench.record.sealing import LockedError, PassphraseError

NOTE = "Vermilion herons nest late"
DRAFT = "Saffron badgers polish trombones"
PHRASE = "correct horse battery"
MARKERS = (NOTE.encode(), DRAFT.encode())


def act(number: int, words: str, seat: str = "BRA") -> tuple[PrivateAct, int]:
    event = Event(f"{number:032x}", instant(), "Brazil", "amendment-drafted", {"words": words})
    return PrivateAct(event, seat, ""), 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a note, two drafts of Brazil and one of Peru."""
    path = tmp_path / "n.draftbench"
    with Record.create(path, title="n") as record:
        record.append("opened", {"title": "n"}, actor="me")
        record.add_private_note(NOTE, about="op1", author="me")
        record.private.append([act(1, DRAFT), act(2, "Another.")])
        record.private.append([act(3, "Of Peru.", "PER")])
    return path


def clear(path: Path) -> list[bytes]:
    """The markers in all files of the folder of a project."""
    files = [one.read_bytes() for one in path.parent.iterdir() if one.is_file()]
    return [marker for marker in MARKERS if any(marker in data for data in files)]


def run(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement, values)


def test_what_was_written_is_there_again(path: Path) -> None:
    with Record.open(path) as record:
        assert [note.text for note in record.private_notes()] == [NOTE]
        acts = record.private.acts()
        assert [(one.event.payload["words"], one.seat) for one in acts] == [
            (DRAFT, "BRA"),
            ("Another.", "BRA"),
            ("Of Peru.", "PER"),
        ]
        assert [(h.seat, h.drafts, h.notes, h.locked) for h in record.private.holdings()] == [
            ("", 0, 1, False),
            ("BRA", 1, 0, False),
            ("PER", 1, 0, False),
        ]
        assert [event.kind for event in record.events()] == ["opened"]
        found = record.verify()
        assert (found.ok, found.private_intact, found.private_lost) == (True, 4, 0)


@pytest.mark.parametrize("sealed", [False, True])
def test_every_flipped_bit_of_the_line_is_seen(path: Path, tmp_path: Path, sealed: bool) -> None:
    if sealed:
        with Record.open(path) as record:
            record.private.protect("BRA", PHRASE)
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        stored = [
            value if isinstance(value, bytes) else str(value).encode()
            for row in (
                *connection.execute("SELECT id, seat, kind, body, hash FROM private_event"),
                *connection.execute("SELECT salt, wrapped FROM private_slot"),
                *connection.execute("SELECT value FROM meta WHERE key = 'private_head'"),
            )
            for value in row
            if len(value) > 8
        ]
    chance = random.Random(7)  # noqa: S311  # no secret
    flipped = tmp_path / "flipped.draftbench"
    for _ in range(60):
        value = chance.choice(stored)
        place = data.index(value) + chance.randrange(len(value))
        bad = bytearray(data)
        bad[place] ^= 1 << chance.randrange(8)
        flipped.write_bytes(bad)
        with Record.view(flipped) as record:
            found = record.verify()
            assert not found.ok, (value, place)
            assert found.private_lost
            assert len(record.events()) == 1, "what everybody has is not hurt"
            assert record.private.damage


def test_a_row_that_is_taken_out_or_put_elsewhere_is_seen(path: Path) -> None:
    for statement in (
        "DELETE FROM private_event WHERE seq = 4",
        "DELETE FROM private_event WHERE seq = 1",
        "UPDATE private_event SET drafts = 9 WHERE seq = 3",
        "UPDATE private_event SET seat = 'PER' WHERE seq = 2",
        "DELETE FROM meta WHERE key = 'private_head'",
        (
            "UPDATE meta SET value = '4:' || replace(hex(zeroblob(2500)), '0', '9') || ':00:00' "
            "WHERE key = 'private_head'"
        ),
        "UPDATE private_event SET seq = 4611686018427387904 WHERE seq = 4",
    ):
        copy = path.with_name("copy.draftbench")
        copy.write_bytes(path.read_bytes())
        run(copy, statement)
        with Record.view(copy) as record:
            assert not record.verify().ok, statement
        copy.unlink()


def test_nothing_is_added_to_a_damaged_line_and_what_is_intact_can_be_taken_over(
    path: Path, tmp_path: Path
) -> None:
    run(path, "UPDATE private_event SET body = X'7b7d' WHERE seq = 2")
    with Record.open(path) as record:
        assert not record.read_only
        with pytest.raises(ProjectError):
            record.add_private_note("More.")
        record.append("other", {}, actor="me")
        with Record.create(tmp_path / "saved.draftbench", title="n") as saved:
            assert saved.private.take_over(record.private_entries()) == 3
            assert [one.event.payload["words"] for one in saved.private.acts()] == [
                "Another.",
                "Of Peru.",
            ]
            assert saved.verify().ok


@pytest.mark.slow
def test_with_a_passphrase_no_byte_stands_in_clear(path: Path) -> None:
    assert clear(path) == list(MARKERS)
    with Record.open(path) as record:
        record.private.protect("BRA", PHRASE)
        assert clear(path) == [MARKERS[0]], "while it is open, the journal too"
        record.private.protect("", PHRASE)
        assert clear(path) == []
        record.private.append([act(4, DRAFT)])
        record.add_private_note(NOTE)
        assert clear(path) == []
    assert clear(path) == []
    with Record.open(path) as record:
        assert record.private_notes() == ()
        assert [one.seat for one in record.private.acts()] == ["PER"]
        assert [(h.seat, h.locked) for h in record.private.holdings()] == [
            ("", True),
            ("BRA", True),
            ("PER", False),
        ]
        assert record.verify().ok
        with pytest.raises(LockedError):
            record.private.append([act(5, "More.")])
        record.private.append([act(5, "More.", "PER")])
        with pytest.raises(PassphraseError):
            record.private.unlock("BRA", PHRASE.upper())
        record.private.unlock("BRA", PHRASE)
        assert DRAFT in [one.event.payload["words"] for one in record.private.acts()]
        assert record.private_notes() == ()
        record.private.lock("BRA")
        assert [one.seat for one in record.private.acts()] == ["PER", "PER"]


def test_what_was_deleted_before_leaves_the_file_with_the_passphrase(path: Path) -> None:
    """Programs that do not overwrite what they delete leave it in free pages."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        for number in range(40):
            row = (str(number), "", NOTE.encode() * 40)
            connection.execute("INSERT INTO snapshot VALUES (?, ?, ?)", row)
        connection.execute("DELETE FROM snapshot")
    with Record.open(path) as record:
        (note,) = record.private_notes()
        record.private.remove_note(note.id)
        assert clear(path) == list(MARKERS)
        record.private.protect("BRA", PHRASE)
    assert clear(path) == []


@pytest.mark.slow
def test_each_delegation_has_a_passphrase_of_its_own_and_can_change_and_remove_it(
    path: Path,
) -> None:
    with Record.open(path) as record:
        record.private.protect("BRA", PHRASE)
        record.private.protect("PER", "another passphrase")
    with Record.open(path) as record:
        with pytest.raises(PassphraseError):
            record.private.unlock("PER", PHRASE)
        with pytest.raises(LockedError):
            record.private.protect("BRA", "one more passphrase")
        with pytest.raises(LockedError):
            record.private.unprotect("BRA")
        record.private.unlock("BRA", PHRASE)
        record.private.protect("BRA", "one more passphrase")
    with Record.open(path) as record:
        with pytest.raises(PassphraseError):
            record.private.unlock("BRA", PHRASE)
        record.private.unlock("BRA", "one more passphrase")
        record.private.unprotect("BRA")
        with pytest.raises(UsageError):
            record.private.unlock("BRA", "one more passphrase")
    with Record.open(path) as record:
        assert {one.seat for one in record.private.acts()} == {"BRA"}


def test_a_passphrase_is_the_same_however_its_letters_are_composed(path: Path) -> None:
    with Record.open(path) as record:
        record.private.protect("BRA", "São José 2026")
        record.private.lock("BRA")
        record.private.unlock("BRA", "São José 2026")
        with pytest.raises(UsageError):
            record.private.protect("PER", "short")


@pytest.mark.slow
def test_sealed_entries_cannot_stand_in_each_others_place(path: Path) -> None:
    """Whoever can write the file could make a new chain; the seal is over the place too."""
    with Record.open(path) as record:
        record.private.protect("BRA", PHRASE)
    key = sealing.new_key()
    assert sealing.unseal(key, sealing.seal(key, b"text", b"place 1"), b"place 2") is None
    with closing(store.connect(path, "rw")) as connection:
        chain = privatechain.read_private(connection)
        one, other = (row for row in chain.rows if row.seat == "BRA")
        forged = {one.number: other.body, other.number: one.body}
        rows = [replace(row, body=forged.get(row.number, row.body)) for row in chain.rows]
        made, head = privatechain.rows_to_store(privatechain.START, rows)
        connection.execute("DELETE FROM private_event")
        connection.executemany(privatechain.ADD_ENTRY, made)
        told = privatechain.private_head(len(rows), chain.last, head, chain.slots)
        connection.execute(privatechain.SET_HEAD, (told,))
        store.seal_copy(connection)
    with Record.open(path) as record:
        assert record.verify().ok, "the chain is sound again"
        record.private.unlock("BRA", PHRASE)
        assert [act.seat for act in record.private.acts()] == ["PER"]
        assert record.private.damage


@pytest.mark.parametrize("asked", [{"memory": 2**31 - 1}, {"passes": 10**9}, {"lanes": 0}])
def test_a_lock_that_asks_for_too_much_is_not_tried(asked: dict[str, int]) -> None:
    slot = replace(sealing.wrap("BRA", sealing.new_key(), PHRASE), **asked)
    with pytest.raises(UsageError) as caught:
        sealing.unwrap(slot, PHRASE)
    assert not isinstance(caught.value, PassphraseError)


def test_a_note_that_is_removed_leaves_the_file_and_its_journal(path: Path) -> None:
    with Record.open(path) as record:
        (note,) = record.private_notes()
        record.private.remove_note(note.id)
        assert clear(path) == [MARKERS[1]]
        later = record.add_private_note("Later.")
        assert record.private_notes() == (later,)
        assert record.verify().ok
    assert clear(path) == [MARKERS[1]]


def test_a_copy_without_the_line_has_nothing_of_it(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "copy.draftbench"
    target.parent.mkdir()
    with Record.open(path) as record:
        record.copy_to(target, private=False)
    assert clear(target) == []
    with Record.open(target) as copy:
        assert (copy.private.holdings(), copy.private_notes()) == ((), ())
        assert copy.verify().ok
        copy.add_private_note("Mine.")


@pytest.mark.parametrize("lost", [False, True])
def test_no_private_byte_comes_near_the_folder_of_a_copy_for_others(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, lost: bool
) -> None:
    """Neither at the end nor meanwhile: the program may be killed at any moment."""
    target = tmp_path / "stick" / "copy.draftbench"
    target.parent.mkdir()
    seen: set[bytes] = set()

    class Watched(sqlite3.Connection):
        def execute(self, *given: Any) -> sqlite3.Cursor:  # type: ignore[override]
            done = super().execute(*given)
            seen.update(clear(target))
            return done

    connect = sqlite3.connect
    with Record.open(path) as record:
        public = record.append("k", {"words": "Open."}, actor="me")
        record.append("k", {"words": DRAFT}, actor="me")
        if lost:
            path.write_bytes(b"")
        monkeypatch.setattr(sqlite3, "connect", lambda *a, **n: connect(*a, factory=Watched, **n))
        record.copy_to(target, private=False, events=(*record.events()[:1], public))
        monkeypatch.undo()
    assert seen == set()
    with Record.open(target) as copy:
        assert [event.kind for event in copy.events()] == ["opened", "k"]
        assert copy.verify().ok
        assert copy.private.holdings() == ()


@pytest.mark.slow
def test_a_passphrase_that_is_set_is_never_said_not_to_be(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with Record.open(path) as record:
        monkeypatch.setattr(store.Store, "forget", full)
        with pytest.raises(OutputError, match="is set"):
            record.private.protect("BRA", PHRASE)
        monkeypatch.undo()
        assert not record.private.is_locked("BRA")
    with Record.open(path) as record:
        assert record.private.is_locked("BRA")
        record.private.unlock("BRA", PHRASE)
        record.private.protect("BRA", PHRASE)
    assert DRAFT.encode() not in path.read_bytes()


def test_words_that_are_typed_in_private_forms_are_kept_once_and_forgotten(path: Path) -> None:
    with Record.open(path) as record:
        record.private.keep_typing("Note", {"text": "Vermil"})
        record.private.keep_typing("Note", {"text": NOTE + " again"})
        assert [words for _, words in record.private.typing().values()] == [
            {"text": NOTE + " again"}
        ]
        record.private.keep_typing("Note", {})
        assert record.private.typing() == {}
        assert record.verify().ok
    assert (NOTE + " again").encode() not in path.read_bytes()


def test_random_bytes_in_the_line_never_stop_a_project_from_opening(path: Path) -> None:
    data = path.read_bytes()
    chance = random.Random(11)  # noqa: S311  # no secret
    place = data.index(DRAFT.encode())
    for _ in range(40):
        bad = bytearray(data)
        for _ in range(chance.randrange(1, 30)):
            bad[place + chance.randrange(-300, 300)] = chance.randrange(256)
        path.write_bytes(bad)
        try:
            with Record.view(path) as record:
                record.private.acts()
                record.private.notes()
                record.private.holdings()
                assert not record.verify().ok
        except DraftbenchError:
            pass


@pytest.mark.slow
@pytest.mark.parametrize("sealed", [False, True])
def test_a_rescue_copy_has_the_private_line(path: Path, sealed: bool) -> None:
    """Another program writes an older state into the file while it is open."""
    old = path.read_bytes()
    with Record.open(path) as record:
        later = record.add_private_note("Later.")
        if sealed:
            record.private.protect("BRA", PHRASE)
        record.settle()
        with path.open("rb+") as file:
            file.write(old)
            file.truncate()
        record.append("other", {}, actor="me")
        last = record.add_private_note("Last.")
        rescued = record.path
    assert rescued != path
    with Record.open(rescued) as record:
        assert record.verify().ok
        assert [note.text for note in record.private_notes()] == [NOTE, later.text, last.text]
        if sealed:
            record.private.unlock("BRA", PHRASE)
        assert [one.seat for one in record.private.acts()] == ["BRA", "BRA", "PER"]


@pytest.mark.slow
def test_what_the_pages_of_a_cut_file_hold_is_found(path: Path) -> None:
    with Record.open(path) as record:
        record.private.protect("PER", PHRASE)
    with closing(sqlite3.connect(path)) as connection:
        wanted = {row[0] for row in connection.execute("SELECT id FROM private_event")}
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)  # the header of SQLite
    path.write_bytes(data)
    with remains.opened(path) as left:
        stored = left.private_entries()
        assert {row.id for row in stored.rows} == wanted
        assert [slot.seat for slot in stored.slots] == ["PER"]
        assert stored.damage
    with Record.create(path.with_name("saved.draftbench"), title="n") as saved:
        assert saved.private.take_over(stored) == len(wanted)
        saved.private.unlock("PER", PHRASE)
        assert {one.seat for one in saved.private.acts()} == {"BRA", "PER"}
        assert [note.text for note in saved.private_notes()] == [NOTE]
        assert saved.verify().ok
