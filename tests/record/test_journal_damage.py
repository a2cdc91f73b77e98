"""The journal that a program leaves when it is killed holds acts that were saved and are nowhere
else yet: where it is damaged, nothing of them is lost in silence."""

from __future__ import annotations

import random
import shutil
import struct
from pathlib import Path
from typing import NamedTuple

import pytest

from draftbench.app.texts.salvage import check
from draftbench.record import Event, Record
from draftbench.record.journaldamage import lost_transactions
from draftbench.record.remains import opened

PAGE, HEADER, FRAME = 4096, 32, 4096 + 24


class Left(NamedTuple):
    """What a dead program left: the file, its journal, and what it had saved."""

    path: Path
    wal: bytes
    events: tuple[Event, ...]


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Left:
    """The files of a program at the moment when it died."""
    folder = tmp_path_factory.mktemp("dead")
    path = folder / "lakes.draftbench"
    with Record.create(folder / "open.draftbench", title="Lakes") as record:
        record.add_private_note("Their minister will call back.")
        for number in range(24):
            record.append("k", {"n": number, "text": "levels of lakes " * 30}, actor="CHE")
        shutil.copyfile(record.path, path)
        wal = record.path.with_name("open.draftbench-wal").read_bytes()
        return Left(path, wal, record.events())


def crashed(left: Left, folder: Path, wal: bytes) -> Path:
    path = folder / left.path.name
    shutil.copyfile(left.path, path)
    path.with_name(path.name + "-wal").write_bytes(wal)
    return path


def flipped(wal: bytes, bit: int) -> bytes:
    made = bytearray(wal)
    made[bit // 8] ^= 1 << bit % 8
    return bytes(made)


def test_a_whole_journal_is_taken_in(left: Left, tmp_path: Path) -> None:
    with Record.open(crashed(left, tmp_path, left.wal)) as record:
        assert record.events() == left.events
        assert not record.read_only
        assert len(record.private_notes()) == 1


BITS = [
    *(byte * 8 + 2 for byte in (0, 3, 8, 13, 17, 22, 25, 31)),
    *(8 * HEADER + byte * 8 + 2 for byte in (9, 14, 17, 300)),
    *random.Random(5).sample(range(8 * HEADER, 8 * 60 * FRAME), 12),  # noqa: S311
]


@pytest.mark.parametrize("bit", BITS)
def test_what_was_saved_is_not_lost_in_silence(left: Left, tmp_path: Path, bit: int) -> None:
    path = crashed(left, tmp_path, wal := flipped(left.wal, bit))
    with Record.open(path) as record:
        assert record.read_only
        assert record.damage is not None
        assert record.damage.number == len(record.events()) + 1
    assert not check(path).ok
    assert path.with_name(path.name + "-wal").read_bytes() == wal
    with opened(path) as remains:
        known = {event.id for event in (*remains.events(), *remains.salvaged())}
        assert len(known | {event.id for event in left.events}) == len(left.events)
        assert len(known) >= len(left.events) - 1
        assert len(remains.private_entries().rows) == 1


@pytest.mark.parametrize("block", [0, 1, 9, 30])
def test_a_block_that_cannot_be_read_is_seen(left: Left, tmp_path: Path, block: int) -> None:
    wal = bytearray(left.wal)
    wal[block * 4096 : block * 4096 + 4096] = bytes(4096)
    with Record.open(crashed(left, tmp_path, bytes(wal))) as record:
        assert record.damage is not None


def test_the_mark_of_the_last_frame_is_damaged(left: Left, tmp_path: Path) -> None:
    last = HEADER + (len(left.wal) - HEADER) // FRAME * FRAME - FRAME
    with Record.open(crashed(left, tmp_path, flipped(left.wal, 8 * (last + 12)))) as record:
        assert record.damage is not None


@pytest.mark.parametrize("frames", [0, 1, 2, 7, 20])
@pytest.mark.parametrize("more", [0, 11, 2000])
def test_what_was_not_written_to_its_end_is_no_damage(left: Left, frames: int, more: int) -> None:
    cut = left.wal[: HEADER + frames * FRAME + more]
    assert lost_transactions(cut, PAGE) == 0
    assert lost_transactions(cut + bytes(FRAME * 2), PAGE) == 0


def test_frames_of_a_former_turn_are_no_damage(left: Left) -> None:
    """SQLite begins at the front again, with another mark, and leaves what is behind."""
    former = bytearray(left.wal)
    for at in range(HEADER, len(former), FRAME):
        mark = int.from_bytes(former[at + 8 : at + 12], "big") - 1
        former[at + 8 : at + 16] = mark.to_bytes(4, "big") + bytes(range(4))
    kept = HEADER + 9 * FRAME
    assert lost_transactions(left.wal[:kept] + bytes(former[kept:]), PAGE) == 0


@pytest.mark.parametrize("junk", [b"", b"x" * 31, b"x" * 40_000, bytes(50_000)])
def test_what_is_no_journal_takes_nothing_away(left: Left, tmp_path: Path, junk: bytes) -> None:
    with Record.create(tmp_path / "n.draftbench", title="Lakes") as record:
        record.append("k", {}, actor="CHE")
    (tmp_path / "n.draftbench-wal").write_bytes(junk)
    with Record.open(tmp_path / "n.draftbench") as record:
        assert len(record.events()) == 1
        assert not record.read_only


def summed(data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """The check sum of a journal over more bytes (SQLite file format, 4.2)."""
    one, two = sums
    for first, second in struct.iter_unpack("<2I", data):
        one = (one + first + two) % 2**32
        two = (two + second + one) % 2**32
    return one, two


def journal(*acts: tuple[bytes, ...]) -> bytes:
    """A journal of acts, each with its pages."""
    head = struct.pack(">IIIIQ", 0x377F0682, 3007000, PAGE, 0, 0x1234_5678_9ABC_DEF0)
    sums = summed(head, (0, 0))
    made = head + struct.pack(">2I", *sums)
    for act in acts:
        for number, page in enumerate(act, 1):
            start = struct.pack(">2I", number, 9 if number == len(act) else 0)
            sums = summed(start + page, sums)
            made += start + head[16:] + struct.pack(">2I", *sums) + page
    return made


TREE = b"\x0d" + random.Random(1).randbytes(PAGE - 1)  # noqa: S311
FULL = bytes(3) + b"\x07" + random.Random(2).randbytes(PAGE - 4)  # noqa: S311
LAST = bytes(4) + (b"levels of lakes " * 90).ljust(PAGE - 4, b"\0")
LONG = journal((TREE, TREE), (TREE, FULL, LAST))
"""The last act is long, and leaves zeros on its last page."""


@pytest.mark.parametrize("frame", [2, 3, 4])
@pytest.mark.parametrize("byte", [1, 5, 9, 20, 700, 3900])
def test_damage_in_a_long_last_act_is_seen(frame: int, byte: int) -> None:
    assert lost_transactions(LONG, PAGE) == 0
    assert lost_transactions(flipped(LONG, 8 * (HEADER + frame * FRAME + byte)), PAGE) >= 1


@pytest.mark.parametrize("frame", [2, 3, 4])
@pytest.mark.parametrize("sector", [1, 2])
def test_a_long_last_act_that_was_not_written_to_its_end_is_no_damage(
    frame: int, sector: int
) -> None:
    at = (HEADER + frame * FRAME) // 512 * 512 + 512 * sector
    assert lost_transactions(LONG[:at] + bytes(len(LONG) - at), PAGE) == 0
