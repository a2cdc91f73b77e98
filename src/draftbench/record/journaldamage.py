"""Whether a file is there to its end, and the journal that a program left when it was killed is
whole: SQLite takes what is missing of a last page for zeros, passes over what is behind the first
damaged frame of a journal, and says nothing (SQLite file format, 1.3 and 4.1 to 4.3)."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from draftbench.messages import message
from draftbench.record import header
from draftbench.record.contents import HEADER_DAMAGED
from draftbench.record.filewatch import first_bytes, size_of
from draftbench.record.rawpages import page_size
from draftbench.record.sidefiles import journals

JOURNAL_DAMAGED = message(
    "Everything that is shown is intact, but the journal beside the file is damaged, so what was "
    "saved last is missing; salvage it and use that."
)
END_MISSING = message("The end of the file is missing; salvage it and use that.")
_HEADER, _FRAME = 32, 24
_ENDINGS = {b"\x37\x7f\x06\x82": "<", b"\x37\x7f\x06\x83": ">"}
"""How the numbers are stored over which a check sum goes."""
_ALIKE = 7
"""Bytes of eight."""
_TAIL = 64
_TREES = frozenset(b"\x02\x05\x0a\x0dS")
"""How pages begin that are filled from their end, so that so many last bytes are not all zero,
unless power failed while one was written (SQLite file format, 1.6)."""
_SECTOR = 512
"""Bytes that are written together."""


class _Frame(NamedTuple):
    """A frame: where it stands, the number of its page, whether a transaction ends with it, what
    marks its turn, the sum that it has, and the bytes over which that goes."""

    at: int
    page: int
    ends: bool
    turn: bytes
    stated: tuple[int, int]
    summed: bytes


def find_damage(path: Path) -> str:
    """What is wrong with the project at ``path`` or the journal beside it before it is opened, in a
    sentence; empty where they are whole, or cannot be read. What somebody writes at this moment is
    looked at twice."""
    try:
        found = _look(path)
        return found[0] if found[0] and _look(path) == found else ""
    except OSError:
        return ""


def _look(path: Path) -> tuple[str, int, bytes]:
    """What is wrong, and what was looked at: how large the file is, and its journal."""
    journal, rollback = journals(path)
    start, size = first_bytes(path), path.stat().st_size
    wal = journal.read_bytes() if size_of(journal) else b""
    if len(start) < header.SIZE or size_of(rollback):
        return "", size, wal
    page = page_size(start, wal)
    if lost_transactions(wal, page):
        return JOURNAL_DAMAGED, size, wal
    missing = range(size // page + 1, header.pages(start) + 1)
    in_journal = {frame.page for frame in _frames(wal, page)}
    if len(missing) > len(in_journal) or not in_journal.issuperset(missing):
        return END_MISSING, size, wal
    sound = wal or header.is_older(start) or header.is_sound(start, size)
    return "" if sound else HEADER_DAMAGED, size, wal


def lost_transactions(wal: bytes, size: int) -> int:
    """How many transactions stand in a journal with pages of that ``size`` behind its first damaged
    frame, that one's own included. One that was not written to its end, for the program was killed
    or power failed, is none."""
    frames = list(_frames(wal, size))
    if not frames:
        return 0
    ending = _ENDINGS.get(wal[:4], "<")
    turn, sums = wal[16:24], _sum(wal[:24], ending, (0, 0))
    whole = wal[:4] in _ENDINGS and sums == struct.unpack_from(">2I", wal, 24)
    if not whole:
        turn = _proved_turn(wal, frames)
    lost, torn = 0, False
    for frame in frames:
        sums = _sum(frame.summed, ending, sums)
        follows = sums == frame.stated
        whole = whole and frame.turn == turn and follows
        if not whole and _alike(frame.turn, turn):
            lost += frame.ends
            torn = torn or (not follows and _is_torn(frame))
        sums = frame.stated
    return 0 if lost == 1 and torn else lost


def _is_torn(frame: _Frame) -> bool:
    """Whether a damaged frame was not written to its end: zeros stand there that no whole page has,
    or from a sector on. What a long act leaves free on its last page begins anywhere."""
    page = frame.summed[8:]
    written = page.rstrip(b"\0")
    if len(page) - len(written) < _TAIL:
        return False
    return page[0] in _TREES or not (frame.at + _FRAME + len(written)) % _SECTOR or not written


def _frames(wal: bytes, size: int) -> Iterator[_Frame]:
    for at in range(_HEADER, len(wal) - _FRAME - size + 1, _FRAME + size):
        page, pages, *sums = struct.unpack_from(">2I8x2I", wal, at)
        summed = wal[at : at + 8] + wal[at + _FRAME : at + _FRAME + size]
        yield _Frame(at, page, pages > 0, wal[at + 8 : at + 16], (sums[0], sums[1]), summed)


def _proved_turn(wal: bytes, frames: Sequence[_Frame]) -> bytes:
    """The mark of the first frame whose sum follows from the one before it, where the head of the
    journal is damaged; b"" where none does, for then it is no journal."""
    former = [struct.unpack_from(">2I", wal, 24), *(frame.stated for frame in frames)]
    for before, frame in zip(former, frames, strict=False):
        if any(_sum(frame.summed, one, before) == frame.stated for one in _ENDINGS.values()):
            return frame.turn
    return b""


def _alike(one: bytes, other: bytes) -> bool:
    """Whether two marks are of one turn, where bits of them may be damaged: half of the mark of
    another turn is random."""
    return sum(first == second for first, second in zip(one, other, strict=False)) >= _ALIKE


def _sum(data: bytes, ending: str, sums: tuple[int, int]) -> tuple[int, int]:
    one, two = sums
    numbers = iter(struct.unpack(f"{ending}{len(data) // 4}I", data))
    for first, second in zip(numbers, numbers, strict=True):
        one = one + first + two & 0xFFFFFFFF
        two = two + second + one & 0xFFFFFFFF
    return one, two
