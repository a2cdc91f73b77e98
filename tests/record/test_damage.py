"""Files that are not what they should be: a sentence, and whatever is sound stays readable."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.errors import ProjectError, UsageError
from draftbench.record import Record, schema
from draftbench.record.lock import Lock
from support.laws import examples

COUNT = 12
NOW = schema.current_version()


def _record(path: Path) -> Path:
    with Record.create(path, title="T") as record:
        for number in range(COUNT):
            record.append("k", {"n": number, "text": f"clause {number} " * 30}, actor="ARG")
        record.store_original("report.txt", b"the original" * 500)
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return _record(tmp_path / "n.draftbench")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _record(tmp_path_factory.mktemp("sound") / "n.draftbench")


def _sql(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement, values)


@pytest.mark.parametrize(
    "change",
    [
        "payload = replace(payload, 'clause 6', 'clause 9')",
        "at = replace(at, '2', '3')",
        "actor = 'BRA'",
        "kind = 'l'",
        "undoes = id",
        "hash = zeroblob(32)",
        "hash = 'text'",
        "payload = 7",
        "payload = CAST(x'ff00' AS TEXT)",
    ],
)
def test_a_damaged_event_is_named_and_the_others_are_readable(project: Path, change: str) -> None:
    _sql(project, f"UPDATE event SET {change} WHERE seq = 7")  # noqa: S608  # ours
    with Record.open(project) as record:
        assert record.read_only
        assert record.damage is not None
        assert record.damage.number == 7
        assert "Event 7" in record.reason
        assert [e.payload["n"] for e in record.events()] == list(range(6))
        assert [e.payload["n"] for e in record.salvaged()] == list(range(7, COUNT))
        check = record.verify()
        assert (check.ok, check.first_damaged_event) == (False, 7)
        with pytest.raises(UsageError, match="damaged"):
            record.append("k", {}, actor="x")
        assert list(project.parent.iterdir()) == [project]


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("DELETE FROM event WHERE seq = 12", 12),
        ("DELETE FROM event WHERE seq = 5", 5),
        ("UPDATE event SET seq = 99 WHERE seq = 3", 3),
        ("DELETE FROM event", 1),
    ],
)
def test_missing_events_are_noticed(project: Path, statement: str, number: int) -> None:
    _sql(project, statement)
    with Record.open(project) as record:
        assert record.damage is not None
        assert record.damage.number == number
        assert len(record.events()) == number - 1


@pytest.mark.parametrize("value", ["", "12:zz", "x", "13:00"])
def test_a_damaged_count_is_noticed_and_the_events_stay(project: Path, value: str) -> None:
    _sql(project, "UPDATE meta SET value = ? WHERE key = 'head'", value)
    with Record.open(project) as record:
        assert record.read_only
        assert len(record.events()) == COUNT


@pytest.mark.parametrize(
    ("statement", "first", "lost", "after", "dated"),
    [
        ("DELETE FROM event WHERE seq >= 10", 10, [10, 11, 12], [], False),
        ("DELETE FROM event WHERE seq = 12", 12, [12], [], False),
        ("DELETE FROM event", 1, list(range(1, 13)), [], False),
        ("UPDATE event SET actor = 'B' WHERE seq IN (4, 5, 9)", 4, [4, 5, 9],
         [5, 6, 7, 9, 10, 11], True),
        ("UPDATE event SET actor = 'B' WHERE seq = 12", 12, [12], [], True),
        ("UPDATE event SET hash = zeroblob(32) WHERE seq = 3", 3, [3], list(range(3, 12)), True),
        ("UPDATE event SET at = 'x' WHERE seq = 2", 2, [2], list(range(2, 12)), False),
        ("UPDATE event SET at = replace(at, 'T', char(7)) WHERE seq = 2", 2, [2],
         list(range(2, 12)), False),
        ("UPDATE event SET at = 7 WHERE seq = 2", 2, [2], list(range(2, 12)), False),
        ("UPDATE event SET at = replace(at, 'T', 'é') WHERE seq = 2", 2, [2],
         list(range(2, 12)), False),
        ("UPDATE meta SET value = '14' || substr(value, 3) WHERE key = 'head'", 13, [13, 14],
         [], False),
        ("UPDATE meta SET value = '11' || substr(value, 3) WHERE key = 'head'", 13, [], [], False),
        ("DELETE FROM meta WHERE key = 'head'", 13, [], [], False),
    ],
)  # fmt: skip
def test_what_is_lost_and_what_is_intact(
    project: Path, statement: str, first: int, lost: list[int], after: list[int], dated: bool
) -> None:
    with Record.open(project) as record:
        times = [event.at for event in record.events()]
    _sql(project, statement)
    with Record.open(project) as record:
        assert record.damage is not None
        assert record.damage.number == first
        assert record.damage.at == (times[first - 1] if dated else "")
        assert record.damage.at in record.damage.message
        assert ("written" in record.damage.message) is dated
        assert record.lost() == tuple(lost)
        assert [event.payload["n"] for event in record.events()] == list(range(first - 1))
        assert [event.payload["n"] for event in record.salvaged()] == after
        check = record.verify()
    assert (check.ok, check.first_damaged_event, check.at) == (False, first, record.damage.at)
    assert (check.intact, check.after, check.lost) == (first - 1, len(after), tuple(lost))
    assert check.damaged_files == ()


def _long(path: Path, count: int = 60) -> Path:
    """A record whose events fill several pages of the file."""
    with Record.create(path, title="T") as record:
        for number in range(count):
            record.append("k", {"n": number, "text": "x" * 300}, actor="ARG")
    return path


def _spoil_page(path: Path, number: int) -> list[int]:
    """Makes the page unreadable that has event ``number`` in it; gives all events in it."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    start = data.index(b'"n":%d,' % number) // page * page
    assert data[start] == 13  # a leaf of a table
    here = [n for n in range(60) if start <= data.index(b'"n":%d,' % n) < start + page]
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(data)
    return here


@pytest.mark.parametrize("size", [None, "3:00", "99999999999:00", ""])
def test_behind_a_page_that_cannot_be_read_the_events_are_found_again(
    tmp_path: Path, size: str | None
) -> None:
    """Also where the count of events is damaged (``size``). The first one behind the page follows
    on nothing that is known, so it cannot be proved."""
    path = _long(tmp_path / "n.draftbench")
    if size is not None:
        _sql(path, "UPDATE meta SET value = ? WHERE key = 'head'", size)
    here = _spoil_page(path, 30)
    with Record.open(path) as record:
        assert record.damage is not None
        assert record.damage.number == here[0] + 1
        assert record.damage.at == ""
        assert [event.payload["n"] for event in record.events()] == list(range(here[0]))
        lost = [n + 1 for n in [*here, here[-1] + 1]]
        assert list(record.lost())[: len(lost)] == lost
        assert (len(record.lost()) == len(lost)) is (size != "99999999999:00")
        found = [event.payload["n"] for event in record.salvaged()]
        assert found == list(range(here[-1] + 2, 60))


def test_between_two_pages_that_cannot_be_read_the_events_are_found_again(tmp_path: Path) -> None:
    path = _long(tmp_path / "n.draftbench")
    first, last = _spoil_page(path, 20), _spoil_page(path, 59)
    with Record.open(path) as record:
        assert [event.payload["n"] for event in record.events()] == list(range(first[0]))
        found = [event.payload["n"] for event in record.salvaged()]
        assert found == list(range(first[-1] + 2, last[0]))
        assert record.lost() == tuple(n + 1 for n in [*first, first[-1] + 1, *last])


def test_a_last_page_that_cannot_be_read_is_noticed_without_a_count(tmp_path: Path) -> None:
    path = _long(tmp_path / "n.draftbench")
    _sql(path, "DELETE FROM meta WHERE key = 'head'")
    last = _spoil_page(path, 59)
    with Record.open(path) as record:
        assert record.damage is not None
        assert record.damage.number == last[0] + 1
        assert record.lost() == (last[0] + 1,)
        assert len(record.events()) == last[0]


def test_a_count_that_is_not_there_and_events_that_cannot_be_counted(project: Path) -> None:
    _sql(project, "DELETE FROM meta WHERE key = 'head'")
    _sql(project, "UPDATE event SET actor = 'B' WHERE seq = 12")
    with Record.open(project) as record:
        assert record.lost() == (12,)
        assert record.damage is not None
        assert record.damage.number == 12


def test_a_count_beyond_all_measure_is_believed_only_as_far_as_the_file_has_room(
    project: Path,
) -> None:
    _sql(project, "UPDATE meta SET value = '99999999999:00' WHERE key = 'head'")
    with Record.open(project) as record:
        assert len(record.events()) == COUNT
        assert record.lost()[0] == COUNT + 1
        assert record.lost()[-1] * 90 < project.stat().st_size


def test_an_event_that_follows_a_sound_one_is_kept_with_what_it_undoes(tmp_path: Path) -> None:
    path = tmp_path / "n.draftbench"
    with Record.create(path, title="T") as record:
        first = record.append("k", {}, actor="a")
        undoing = record.append("undone", {"a": [1]}, actor="é", undoes=first.id)
    with Record.open(path) as record:
        assert record.events() == (first, undoing)
    _sql(path, "UPDATE event SET actor = 'b' WHERE seq = 1")
    with Record.open(path) as record:
        assert record.salvaged() == (undoing,)


def test_more_names_than_are_remembered(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftbench.record.chain._MOST_QUOTED", 2)
    with Record.open(project) as record:
        for name in "abcdefa":
            record.append(name, {}, actor=name)
        every = record.events()
    with Record.open(project) as record:
        assert record.events() == every
        assert record.damage is None


@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_no_flipped_bit_changes_an_event_unseen(
    tmp_path_factory: pytest.TempPathFactory, sound: Path, place: int, bit: int
) -> None:
    data = bytearray(sound.read_bytes())
    data[place % len(data)] ^= 1 << bit
    path = tmp_path_factory.mktemp("flip") / "n.draftbench"
    path.write_bytes(data)
    try:
        record = Record.open(path)
    except ProjectError:
        return
    with record:
        numbers = [event.payload["n"] for event in record.events()]
        texts = [event.payload["text"] for event in record.events()]
        assert numbers == list(range(len(numbers)))
        assert texts == [f"clause {number} " * 30 for number in numbers]
        assert {event.actor for event in record.events()} <= {"ARG"}
        assert len(numbers) == COUNT or record.damage is not None


@given(keep=st.floats(0, 1, exclude_max=True))  # opening a whole file counts in its header
@settings(max_examples=examples(25), deadline=None)
def test_a_cut_file_gives_a_sentence_or_its_beginning(
    tmp_path_factory: pytest.TempPathFactory, sound: Path, keep: float
) -> None:
    path = tmp_path_factory.mktemp("cut") / "n.draftbench"
    left = sound.read_bytes()[: int(sound.stat().st_size * keep)]
    path.write_bytes(left)
    try:
        record = Record.open(path)
    except ProjectError:
        return
    with record:
        assert len(record.events()) == COUNT or record.damage is not None
        assert _refuses(record)
    assert path.read_bytes() == left


def _refuses(record: Record) -> bool:
    """Whether a damaged record takes nothing more, and says why in the words of the check."""
    with pytest.raises(UsageError) as refused:
        record.append("k", {}, actor="ARG")
    return record.verify().message in str(refused.value)


@pytest.mark.parametrize("missing", [1, 30, 90, 4000])
@pytest.mark.parametrize("journal", [b"", None])
def test_a_file_without_its_end_takes_nothing_more(
    project: Path, missing: int, journal: bytes | None
) -> None:
    """SQLite reads zeros in the place of what is missing of the last page, and an act would write
    them."""
    left = project.read_bytes()[:-missing]
    project.write_bytes(left)
    if journal is not None:
        project.with_name(f"{project.name}-wal").write_bytes(journal)
    with Record.open(project) as record:
        assert _refuses(record)
        assert not record.verify().ok
    assert project.read_bytes() == left


def test_the_end_of_a_file_may_be_in_its_journal_alone(tmp_path: Path) -> None:
    """A program that is killed while it brings the journal into the file leaves it shorter than
    its head says."""
    left = tmp_path / "left.draftbench"
    with Record.create(tmp_path / "n.draftbench", title="T") as record:
        data = record.path.read_bytes()
        for number in range(COUNT):
            record.append("k", {"n": number, "text": "clause " * 300}, actor="ARG")
        journal = record.path.with_name(f"{record.path.name}-wal")
        left.with_name(f"{left.name}-wal").write_bytes(journal.read_bytes())
    head = record.path.read_bytes()[: len(data)]
    left.write_bytes(head)
    with Record.open(left) as again:
        assert (len(again.events()), again.read_only) == (COUNT, False)
    assert left.stat().st_size > len(data)


def test_the_end_that_is_in_no_journal_is_missing(tmp_path: Path) -> None:
    left = tmp_path / "left.draftbench"
    with Record.create(tmp_path / "n.draftbench", title="T") as record:
        for number in range(COUNT):
            record.append("k", {"n": number, "text": "clause " * 300}, actor="ARG")
        record.store_original("report.txt", b"the original" * 500)
        record.settle()
        record.append("k", {}, actor="ARG")
        journal = record.path.with_name(f"{record.path.name}-wal")
        left.with_name(f"{left.name}-wal").write_bytes(journal.read_bytes())
        left.write_bytes(record.path.read_bytes()[:-5000])
    with Record.open(left) as again:
        assert _refuses(again)


def test_a_damaged_original_is_found(project: Path) -> None:
    _sql(project, "UPDATE original SET data = zeroblob(size)")
    with Record.open(project) as record:
        (kept,) = record.originals()
        assert kept.name == "report.txt"
        with pytest.raises(ProjectError, match="damaged"):
            record.original(kept.sha256)
        check = record.verify()
        assert not check.ok
        assert "report.txt" in check.message
        assert check.damaged_files == ("report.txt",)
        assert (check.first_damaged_event, check.intact, check.after) == (None, COUNT, 0)
        assert (check.lost, check.at) == ((), "")


def test_a_sound_file_is_sound(project: Path) -> None:
    with Record.open(project) as record:
        check = record.verify()
    assert (check.ok, check.first_damaged_event, check.intact) == (True, None, COUNT)
    assert (check.after, check.lost, check.damaged_files, check.at) == (0, (), (), "")


def test_tables_that_are_not_in_order_are_found(project: Path) -> None:
    """The index of the ids lacks a row; every event is still there."""
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_event_1'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(project.read_bytes())
    start = (page - 1) * size
    data[start + 3 : start + 5] = (COUNT - 1).to_bytes(2, "big")  # its number of cells
    project.write_bytes(data)
    with Record.open(project) as record:
        assert len(record.events()) == COUNT
        check = record.verify()
    assert (check.ok, check.first_damaged_event, check.intact) == (False, None, COUNT)
    assert check.damaged_files == ()


def test_kept_files_that_cannot_be_gone_through_are_not_called_sound(project: Path) -> None:
    with closing(sqlite3.connect(project)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'original'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(project.read_bytes())
    data[(page - 1) * size : page * size] = b"\xff" * size
    project.write_bytes(data)
    with Record.open(project) as record:
        check = record.verify()
        assert (check.ok, check.first_damaged_event) == (False, None)
        assert check.damaged_files == ()
        assert len(record.events()) == COUNT


def test_only_the_file_that_is_damaged_is_named(project: Path) -> None:
    with Record.open(project) as record:
        sound = record.store_original("sound.txt", b"other")
        record.store_original("more.txt", b"more")
    _sql(project, "UPDATE original SET data = 7 WHERE name IN ('report.txt', 'more.txt')")
    with Record.open(project) as record:
        assert record.verify().damaged_files == ("report.txt", "more.txt")
        assert record.original(sound) == b"other"
        with pytest.raises(ProjectError):
            record.original(record.originals()[0].sha256)
        with pytest.raises(UsageError):
            record.original("0" * 64)


def _missing(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text("Declaration of San José\n" * 400)


def _foreign(path: Path) -> None:
    path.unlink()
    _sql(path, "CREATE TABLE t (x)")


def _newer(path: Path) -> None:
    _sql(path, "PRAGMA user_version = 99")


def _stump(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def _no_schema(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:4096] = os.urandom(3996)
    path.write_bytes(data)


def _no_text(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE meta", b"CREATE T\xc1BLE meta"))


def _trigger(path: Path) -> None:
    _sql(path, "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END")


def _view(path: Path) -> None:
    _sql(path, "CREATE VIEW v AS SELECT * FROM event")


def _own_table(path: Path) -> None:
    _sql(path, "DROP TABLE snapshot")
    _sql(path, "CREATE TABLE snapshot (key TEXT, sha256 TEXT, data BLOB DEFAULT (zeroblob(1e9)))")


def _no_table(path: Path) -> None:
    _sql(path, "DROP TABLE original")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_missing, "no file"),
        (_folder, "is a folder"),
        (_empty, "is empty"),
        (_text, "not a draftbench project"),
        (_foreign, "not a draftbench project"),
        (_newer, "made by a newer draftbench"),
        (_stump, "not a draftbench project|damaged"),
        (_no_schema, "damaged"),
        (_no_text, "damaged"),
        (_trigger, "trigger"),
        (_view, "view"),
        (_own_table, "table"),
        (_no_table, "table"),
    ],
)
def test_what_cannot_be_opened_is_said_in_a_sentence(
    project: Path, spoil: object, sentence: str
) -> None:
    assert callable(spoil)
    spoil(project)
    before = project.read_bytes() if project.is_file() else None
    with pytest.raises(ProjectError, match=sentence) as caught:
        Record.open(project)
    assert caught.value.exit_code == 3
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)
    assert [p for p in project.parent.iterdir() if p != project] == []
    if before is not None:
        assert project.read_bytes() == before


def _second_version(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE later (x)")


def test_an_older_file_is_brought_up_to_date_after_a_back_up(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _second_version))
    with pytest.raises(ProjectError, match="older"):
        Record.open(project, migrate=False)
    with Record.open(project) as record:
        assert len(record.events()) == COUNT
        assert not record.read_only
    backup = project.with_name(f"n.version-{NOW}.draftbench")
    assert sorted(project.parent.iterdir()) == sorted([project, backup])
    monkeypatch.undo()
    with Record.open(backup) as old:
        assert len(old.events()) == COUNT
    with pytest.raises(ProjectError, match="newer"):
        Record.open(project)


def test_a_back_up_of_the_same_file_that_is_there_already_stays(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    former = project.read_bytes()
    backups = [project.with_name(f"n.version-{NOW}{end}.draftbench") for end in ("", "-2", "-3")]
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _second_version))
    kept: list[bytes] = []
    for backup in backups:
        project.write_bytes(former)
        Record.open(project).close()
        kept.append(backup.read_bytes())
    assert [backup.read_bytes() for backup in backups] == kept
    assert sorted(project.parent.iterdir()) == sorted([project, *backups])


def _failing(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE later (x)")
    raise sqlite3.OperationalError("database or disk is full")


def test_a_migration_that_fails_changes_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _failing))
    with pytest.raises(Exception, match="disk is full"):
        Record.open(project)
    monkeypatch.undo()
    with Record.open(project) as record:
        assert len(record.events()) == COUNT


def test_every_back_up_keeps_its_own_name(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = project.read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _second_version))
    names = []
    for _ in range(3):
        project.write_bytes(before)
        Record.open(project).close()
        names.append(sorted(each.name for each in project.parent.iterdir()))
    assert names[-1] == [
        "n.draftbench",
        f"n.version-{NOW}-2.draftbench",
        f"n.version-{NOW}-3.draftbench",
        f"n.version-{NOW}.draftbench",
    ]
    assert names[0] == ["n.draftbench", f"n.version-{NOW}.draftbench"]


def test_an_older_file_that_is_viewed_is_brought_up_to_date(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _second_version))
    with Record.view(project) as record:
        assert len(record.events()) == COUNT
        assert not record.read_only


def test_a_file_is_brought_up_to_date_from_its_own_version_on(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as connection:
        schema.upgrade(connection)
        schema.upgrade(connection)
        version = connection.execute("PRAGMA user_version").fetchone()
        assert version == (schema.current_version(),)
        assert not connection.in_transaction


def test_what_is_strange_in_a_file_is_named(project: Path) -> None:
    def strange() -> str:
        with closing(sqlite3.connect(project)) as connection:
            connection.text_factory = bytes
            return schema.foreign_objects(connection)

    assert strange() == ""
    _sql(project, "CREATE VIEW v AS SELECT 1")
    assert strange() == "view"
    _sql(project, "CREATE INDEX i ON event (kind)")
    assert strange() == "index, view"
    _sql(project, "DROP VIEW v")
    _sql(project, "DROP INDEX i")
    _sql(project, "DROP TABLE snapshot")
    assert strange() == "table"


def test_who_has_a_damaged_file_is_told_too(project: Path) -> None:
    _sql(project, "UPDATE event SET actor = 'B' WHERE seq = 3")
    lock = Lock(project)
    with Record.open(project) as record:
        assert record.damage is not None
        assert "Event 3" in record.reason
        assert record.holder
    lock.release()


def test_an_older_file_that_somebody_else_has_is_shown_as_it_is(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = project.read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _second_version))
    lock = Lock(project)
    with Record.open(project) as record:
        assert record.read_only
        assert record.holder
        assert len(record.events()) == COUNT
    lock.release()
    assert project.read_bytes() == before
    assert list(project.parent.iterdir()) == [project]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE meta SET value = 'U' WHERE key = 'title'",
        "UPDATE meta SET value = replace(value, '2', '3') WHERE key = 'created'",
        "UPDATE meta SET value = 'x' || value WHERE key = 'outputs'",
        "UPDATE meta SET value = 'x' WHERE key = 'checksum'",
        "DELETE FROM meta WHERE key = 'checksum'",
        "DELETE FROM meta WHERE key = 'record'",
        "INSERT INTO meta VALUES ('more', 'x')",
        "UPDATE original SET name = 'report.doc'",
        "UPDATE original SET size = size + 1",
    ],
)
def test_what_the_file_says_of_itself_is_covered(project: Path, statement: str) -> None:
    """The check sees it, and so does the opening, which writes nothing upon it."""
    with Record.open(project) as record:
        record.memory.keep_output(b"a paper")
    _sql(project, statement)
    with Record.open(project) as record:
        assert record.damage is not None
        assert record.damage.number == COUNT + 1
        assert record.read_only
        assert len(record.events()) == COUNT
        check = record.verify()
        assert (check.ok, check.first_damaged_event, check.intact) == (False, None, COUNT)
        with pytest.raises(UsageError):
            record.memory.keep_output(b"another")


@pytest.mark.parametrize(
    ("place", "value"), [(20, 1), (21, 65), (27, 1), (43, 1), (75, 1), (99, 1)]
)
def test_the_head_of_the_file_is_looked_at_by_the_check(
    project: Path, place: int, value: int
) -> None:
    """SQLite ignores most of it."""
    data = bytearray(project.read_bytes())
    data[place] ^= value
    project.write_bytes(data)
    try:
        with Record.view(project) as record:
            assert not record.verify().ok
    except ProjectError:
        pass


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET payload = CAST(payload AS BLOB) WHERE seq = 4",
        "UPDATE meta SET value = CAST(value AS BLOB) WHERE key = 'head'",
        "UPDATE original SET name = CAST(name AS BLOB)",
    ],
)
def test_a_text_that_became_bytes_is_seen_by_the_check(project: Path, statement: str) -> None:
    """One bit does that, and every letter is still the same."""
    _sql(project, statement)
    with Record.view(project) as record:
        assert not record.verify().ok


def test_an_index_without_rows_is_looked_at_by_the_check(project: Path) -> None:
    """A page that says another kind, by one bit: SQLite's own check finds nothing there."""
    query = "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'snapshot'"
    with closing(sqlite3.connect(project)) as connection:
        ((root,),) = connection.execute(query)
    data = bytearray(project.read_bytes())
    data[(root - 1) * 4096] ^= 8
    project.write_bytes(data)
    with Record.view(project) as record:
        assert not record.verify().ok


def test_a_copy_says_of_itself_what_it_is(project: Path, tmp_path: Path) -> None:
    with Record.open(project) as record:
        record.copy_to(tmp_path / "whole.draftbench")
        record.copy_to(tmp_path / "clean.draftbench", private=False)
        project.unlink()
        record.append("k", {"n": COUNT}, actor="ARG")
    for path in tmp_path.iterdir():
        with Record.view(path) as record:
            assert record.verify().ok


def test_a_file_of_another_version_of_sqlite_says_who_wrote_it_last(project: Path) -> None:
    data = bytearray(project.read_bytes())
    _sql(project, "UPDATE meta SET value = value || '9' WHERE key = 'header'")
    with Record.view(project) as record:
        assert record.damage is not None  # it is covered
    project.write_bytes(data)
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        connection.text_factory = bytes
        connection.execute("CREATE TABLE gone (x)")
        connection.execute("DROP TABLE gone")
        cookie = connection.execute("PRAGMA schema_version").fetchone()[0]
        stated = connection.execute("SELECT value FROM meta WHERE key = 'header'").fetchone()[0]
        assert not stated.decode().startswith(f"{cookie} ")
    with Record.open(project) as record:
        assert not record.read_only
    with Record.view(project) as record:
        assert record.verify().ok


def test_a_damaged_file_is_mended_by_adding_it_again(project: Path) -> None:
    _sql(project, "UPDATE original SET data = zeroblob(size)")
    with Record.open(project) as record:
        assert record.check_files() == ("report.txt",)
        assert record.check_files(10) == ()
        record.store_original("report.txt", b"the original" * 500)
        assert record.check_files() == ()
        assert record.verify().ok
