"""What can happen to a project file, tried on files of every act: they are overwritten while they
are open, cut, their bits are flipped and their pages zeroed, and whoever writes is killed.

Every trial gives the number of cases and what failed, in words.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from draftbench.amend.amendment import Delegation
from draftbench.app.texts.salvage import check, salvage
from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError
from draftbench.record import Event, Record, schema
from draftbench.record.event import canonical
from support import everyact, killed
from support.checkout import ROOT

PAGE = 4096
_HASH = 32
_HEAD = 16
"""The most bytes of a row before its first value: its length, its number, the kinds of its values.
"""
_PARTS = ("header", "event", "meta", "original", "schema", "index", "free")
_ZERO = 8
"""How a row says that a column is 0."""


@dataclass(slots=True)
class Trial:
    """One kind of trial: how many cases, and of those that failed what went wrong."""

    what: str
    tried: int = 0
    failed: list[str] = field(default_factory=list)

    def case(self, failure: str = "") -> None:
        """One more case; ``failure`` is empty where it went well."""
        self.tried += 1
        if failure:
            self.failed.append(failure)


def build(folder: Path) -> Path:
    """A project with every kind of act and some more, closed."""
    path = folder / "n.draftbench"
    everyact.build(path)
    with Workbench.open(path) as bench:
        clause = bench.state.draft.clauses[-1].id
        for number in range(60):
            bench.edit(
                clause, f"Urges {number} States to act, {'and to report, ' * (number % 9)}soon;"
            )
        bench.record.store_original("official.pdf", random.Random(1).randbytes(40_000))  # noqa: S311
        bench.record.memory.keep_output(b"a paper")
    return path


# overwritten while it is open


def copy_over(path: Path, older: Path, _: random.Random) -> None:
    """As ``cp`` does it: the same file, emptied and filled again."""
    subprocess.run(["cp", older, path], check=True)


def truncate(path: Path, _: Path, chance: random.Random) -> None:
    """Cuts it."""
    size = chance.randrange(path.stat().st_size)
    subprocess.run(["truncate", "-s", str(size), path], check=True)


def write_block(path: Path, _: Path, chance: random.Random) -> None:
    """Writes a block of noise somewhere into it."""
    place = chance.randrange(path.stat().st_size // PAGE)
    command = ["dd", "if=/dev/urandom", f"of={path}", f"bs={PAGE}", f"seek={place}", "count=1"]
    subprocess.run([*command, "conv=notrunc"], check=True, stderr=subprocess.DEVNULL)


def put_in_place(path: Path, older: Path, _: random.Random) -> None:
    """As a sync client does it: another file gets the name."""
    made = path.with_name("made")
    shutil.copyfile(older, made)
    made.replace(path)


WRITES = (copy_over, truncate, write_block, put_in_place)


def overwrite(folder: Path, rounds: int, seed: int = 1) -> Iterator[Trial]:
    """Another process writes into the file at a random moment while acts are done: every act that
    was acknowledged is in the project in which work goes on, and that is sound."""
    for write in WRITES:
        trial = Trial(f"overwritten while open ({write.__name__.replace('_', ' ')})")
        chance = random.Random(f"{seed}{write.__name__}")  # noqa: S311  # moments, not secrets
        source = build(_fresh(folder))
        older = source.with_name("older")
        shutil.copyfile(source, older)
        with Workbench.open(source) as bench:
            bench.edit(bench.state.draft.clauses[-1].id, "Decides to remain seized of it.")
        for _ in range(rounds):
            trial.case(_overwritten(_fresh(folder), source, older, write, chance))
        yield trial


def _overwritten(
    folder: Path,
    source: Path,
    older: Path,
    write: Callable[[Path, Path, random.Random], None],
    chance: random.Random,
) -> str:
    path = folder / source.name
    shutil.copyfile(source, path)
    wait = chance.uniform(0, 0.05)

    def disturb() -> None:
        time.sleep(wait)
        write(path, older, chance)

    said: list[Event] = []
    notes: list[str] = []
    try:
        with Record.open(path) as record:
            record.check_files()
            said.extend(record.events())
            thread = threading.Thread(target=disturb)
            thread.start()
            number = 0
            while thread.is_alive() or number < 5:
                number += 1
                if number % 4 == 0:
                    notes.append(record.add_private_note(f"note {number}").id)
                said.append(record.append("undone", {"n": number}, actor="ARG"))
                if number % 7 == 0:
                    record.settle()
            thread.join()
            said.append(record.append("undone", {}, actor="ARG"))
        with Record.view(record.path) as found:
            if list(found.events()) != said:
                return f"{len(found.events())} events instead of {len(said)}"
            if not set(notes) <= {note.id for note in found.private_notes()}:
                return "a note is gone"
            if not (result := found.verify()).ok:
                return result.message
            if write is copy_over and len(found.originals()) < 3:
                return "a kept file is gone"
    except DraftbenchError as error:
        return str(error)
    finally:
        shutil.rmtree(folder)
    return ""


# damaged while it is closed


def cut(folder: Path, cuts: int) -> Trial:
    """The file is cut at as many places from 5 to 99 %: every event that is still in it as a whole
    is given back, and so is every kept file."""
    trial = Trial("cut")
    path = build(_fresh(folder))
    content = _content(path)
    data = content.data
    for number in range(cuts):
        percent = 5 + 94 * number / max(1, cuts - 1)
        left = data[: int(len(data) * percent / 100)]
        trial.case(_salvaged(_fresh(folder), left, content, f"{percent:.0f} %"))
    return trial


def zero(folder: Path, pages: int, seed: int = 1) -> Trial:
    """Single pages are zeroed: what lies in the others is given back."""
    trial = Trial("a page zeroed")
    path = build(_fresh(folder))
    content = _content(path)
    data = content.data
    places = list(range(len(data) // PAGE))
    random.Random(seed).shuffle(places)  # noqa: S311  # places, not secrets
    for place in places[:pages]:
        left = data[: place * PAGE] + bytes(PAGE) + data[(place + 1) * PAGE :]
        trial.case(_salvaged(_fresh(folder), left, content, f"page {place + 1}"))
    return trial


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a sound file; where each event lies in it (by id), of those that lie in one
    piece; and the kept files (by sha256)."""

    data: bytes
    events: dict[str, tuple[int, int]]
    files: dict[str, bytes]

    def whole_in(self, left: bytes) -> set[str]:
        """The events that are untouched in what is left of the file."""
        return {
            ident
            for ident, (begin, end) in self.events.items()
            if left[begin:end] == self.data[begin:end]
        }


def _content(path: Path) -> Content:
    data = path.read_bytes()
    used = set(parts(data)["event"])
    with Record.view(path) as record:
        files = {kept.sha256: record.original(kept.sha256) for kept in record.originals()}
        events = {}
        for event in record.events():
            body = _body(event)
            place = data.find(body)
            while place >= 0 and place not in used:  # what is left of a former place of it
                place = data.find(body, place + 1)
            if place >= 0 and len(body) < PAGE - 200:
                events[event.id] = place - _HEAD, place + len(body) + _HASH
    return Content(data, events, files)


def _body(event: Event) -> bytes:
    texts = (event.id, event.at, event.actor, event.kind, canonical(event.payload))
    return ("".join(texts) + (event.undoes or "")).encode()


def _salvaged(folder: Path, left: bytes, content: Content, where: str) -> str:
    path, out = folder / "n.draftbench", folder / "out.draftbench"
    path.write_bytes(left)
    there = content.whole_in(left)
    try:
        salvage(path, out)
    except DraftbenchError as error:
        listed = _lists_in(folder)
        missing = [ident for ident in there if ident not in listed]
        return f"{where}: {error} ({len(missing)} are there)" if missing else ""
    try:
        with Record.view(out) as made:
            if not (found := made.verify()).ok:
                return f"{where}: {found.message}"
            kept = {event.id for event in made.events()}
            originals = {one.sha256: made.original(one.sha256) for one in made.originals()}
        text = b"".join(originals.values()).decode("utf-8", "replace") + _lists_in(folder)
        missing = [ident for ident in there if ident not in kept and ident not in text]
        wrong = [sha for sha, data in originals.items() if content.files.get(sha, data) != data]
        if missing or wrong:
            return f"{where}: {len(missing)} of {len(there)} events, {len(wrong)} files"
    finally:
        shutil.rmtree(folder)
    return ""


def _lists_in(folder: Path) -> str:
    """The lists of what was left out, as far as they lie beside the copy: what may be private."""
    return "".join(each.read_text("utf-8") for each in folder.glob("*.jsonl"))


def flip(folder: Path, flips: int, seed: int = 1) -> Iterator[Trial]:
    """Single bits are flipped, ``flips`` in every part of the file: the check sees each, but for
    those in space that nothing uses; and no flip brings another text back."""
    path = build(_fresh(folder))
    data = path.read_bytes()
    used = parts(data)
    unread = numbers(data)
    chance = random.Random(seed)  # noqa: S311  # places, not secrets
    with Record.view(path) as record:
        texts = {event.id: event for event in record.events()}
    for part in _PARTS:
        places = used.get(part, [])
        seen = Trial(
            f"flips in the {part}" + (" (harmless, seen or not)" if part == "free" else "")
        )
        for _ in range(min(flips, len(places) * 8)):
            place, bit = chance.choice(places), chance.randrange(8)
            spoiled = bytearray(data)
            spoiled[place] ^= 1 << bit
            of = "free" if place in unread and spoiled[place] == _ZERO else part
            seen.case(_flipped(_fresh(folder), bytes(spoiled), texts, of, f"byte {place}.{bit}"))
        yield seen


def _flipped(folder: Path, spoiled: bytes, texts: dict[str, Event], part: str, where: str) -> str:
    path = folder / "n.draftbench"
    path.write_bytes(spoiled)
    try:
        found = check(path)
        if found.ok and part != "free":
            return f"{where}: unseen"
        with Record.view(path) as record:
            for event in (*record.events(), *record.salvaged()):
                if texts.get(event.id) != event:
                    return f"{where}: an event reads otherwise"
            if found.ok:
                for kept in record.originals():
                    record.original(kept.sha256)
    except DraftbenchError as error:
        return f"{where}: {error}" if part == "free" else ""
    finally:
        shutil.rmtree(folder)
    return ""


def flip_and_salvage(folder: Path, flips: int, seed: int = 1) -> Trial:
    """One to twenty bits are flipped anywhere: a salvage gives back every event that was not hit
    (of those that lie in one piece), and none that reads otherwise, but for what it says that
    nothing proves."""
    trial = Trial("flips anywhere, salvaged")
    path = build(_fresh(folder))
    content = _content(path)
    chance = random.Random(seed)  # noqa: S311  # places, not secrets
    with Record.view(path) as record:
        texts = {event.id: event for event in record.events()}
    for _ in range(flips):
        spoiled = bytearray(content.data)
        for _ in range(chance.choice((1, 1, 3, 20))):
            spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
        trial.case(_read_again(_fresh(folder), bytes(spoiled), content, texts))
    return trial


def _read_again(folder: Path, spoiled: bytes, content: Content, texts: dict[str, Event]) -> str:
    path, out = folder / "n.draftbench", folder / "out.draftbench"
    path.write_bytes(spoiled)
    try:
        made = salvage(path, out)
    except DraftbenchError as error:
        newer = struct.unpack_from(">I", spoiled, 60)[0] - schema.current_version()
        listed = "".join(each.read_text("utf-8") for each in folder.glob("*.jsonl"))
        missing = [each for each in content.whole_in(spoiled) if each not in listed]
        shutil.rmtree(folder)
        return f"{error}" if missing and not 0 < newer <= 1000 else ""
    with Record.view(out) as record:
        kept = {event.id: event for event in record.events() if event.kind != "salvaged"}
        left = "".join(each.decode("utf-8", "replace") for each in map(record.original, [
            one.sha256 for one in record.originals()
        ]))  # fmt: skip
    shutil.rmtree(folder)
    otherwise = [ident for ident, event in kept.items() if texts.get(ident) != event]
    if len(otherwise) > len(made.unproved):
        return f"{len(otherwise)} events read otherwise"
    whole = content.whole_in(spoiled)
    missing = [ident for ident in whole if ident not in kept and ident not in left]
    return f"{len(missing)} of {len(whole)} events are missing" if missing else ""


def flip_journal(folder: Path, flips: int, seed: int = 1) -> Trial:
    """A program died and its journal is all that has the last acts: a bit that is flipped in it is
    seen, whoever opens the file, and a salvage gives back all acts but the one that was hit, if
    need be in the file of those that do not fit without it."""
    trial = Trial("flips in the journal of a program that was killed")
    path, dead = build(_fresh(folder)), _fresh(folder)
    with Workbench.open(path) as bench:
        for number in range(30):
            bench.edit(bench.state.draft.clauses[-1].id, f"Decides to meet {number} times.")
        data, wal = path.read_bytes(), path.with_name(f"{path.name}-wal").read_bytes()
        saved = {event.id for event in bench.events}
    chance = random.Random(seed)  # noqa: S311  # places, not secrets
    path, out = dead / "n.draftbench", dead / "out.draftbench"
    for _ in range(flips):
        place, bit = chance.randrange(len(wal)), chance.randrange(8)
        spoiled = bytearray(wal)
        spoiled[place] ^= 1 << bit
        path.write_bytes(data)
        path.with_name(f"{path.name}-wal").write_bytes(spoiled)
        with Record.open(path) as record:
            failure = "" if record.read_only and record.damage is not None else "unseen"
        if not failure:
            salvage(path, out)
            with Record.view(out) as made:
                kept = b"".join(made.original(one.sha256) for one in made.originals())
                there = {event.id for event in made.events()}
            missing = [one for one in saved if one not in there and one.encode() not in kept]
            failure = f"{len(missing)} events are missing" if len(missing) > 1 else ""
        trial.case(failure and f"byte {place}.{bit}: {failure}")
        for left in dead.iterdir():
            left.unlink()
    return trial


def parts(data: bytes) -> dict[str, list[int]]:
    """Which bytes of a sound file belong to what: rows with the cells and the pages on which they
    go on, and free space. Reads the pages by itself (SQLite file format, 1.5 and 1.6)."""
    owner = ["free"] * len(data)
    owner[:100] = ["header"] * 100
    _mark(data, 1, 100, "schema", owner)
    for root, (kind, table, _) in _roots(data).items():
        name = table if kind == "table" and table in _PARTS else "index"
        if table not in ("private_note", "signature"):  # their own tests flip bits there
            _mark(data, root, 0, name, owner)
    found: dict[str, list[int]] = {}
    for place, name in enumerate(owner):
        found.setdefault(name, []).append(place)
    return found


def _roots(data: bytes) -> dict[int, tuple[str, str, str]]:
    """The first pages of tables and indexes, each with what it is, its table and its SQL."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        rows = connection.execute("SELECT type, tbl_name, rootpage, sql FROM sqlite_schema")
        return {root: (kind, table, sql or "") for kind, table, root, sql in rows.fetchall()}


def numbers(data: bytes) -> set[int]:
    """The bytes in which rows say that their number stands before them, and not in them. SQLite
    reads the number there, so that a row that says 0 instead reads the same."""
    roots = _roots(data).items()
    keyed = [root for root, (_, _, sql) in roots if "INTEGER PRIMARY KEY" in sql]
    return {place for root in keyed for place in _numbers(data, root)}


def _numbers(data: bytes, number: int) -> Iterator[int]:
    start = (number - 1) * PAGE
    page = data[start : start + PAGE]
    head = 8 if page[0] == 13 else 12
    cells = range(head, head + 2 * int.from_bytes(page[3:5], "big"), 2)
    for cell in (int.from_bytes(page[at : at + 2], "big") for at in cells):
        if page[0] == 5:
            yield from _numbers(data, int.from_bytes(page[cell : cell + 4], "big"))
            continue
        _, at = _number(page, cell)
        _, at = _number(page, at)
        _, first = _number(page, at)
        yield start + first
    if page[0] == 5:
        yield from _numbers(data, int.from_bytes(page[8:12], "big"))


def _mark(data: bytes, number: int, head: int, name: str, owner: list[str]) -> None:
    start = (number - 1) * PAGE
    page = data[start : start + PAGE]
    kind = page[head]
    size = 8 if kind in (10, 13) else 12
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    begin = start + head
    end = begin + size + 2 * count
    owner[begin:end] = [name] * (end - begin)
    owner[begin + 7] = "free" if page[head + 7] else name  # a count of bytes between cells
    if kind in (2, 5):
        child = int.from_bytes(page[head + 8 : head + 12], "big")
        _mark(data, child, 0, name, owner)
    for at in range(head + size, head + size + 2 * count, 2):
        cell = int.from_bytes(page[at : at + 2], "big")
        _mark_cell(data, start, page, cell, kind, name, owner)


def _mark_cell(
    data: bytes, start: int, page: bytes, cell: int, kind: int, name: str, owner: list[str]
) -> None:
    at = cell
    if kind in (2, 5):
        _mark(data, int.from_bytes(page[at : at + 4], "big"), 0, name, owner)
        at += 4
    if kind == 5:
        _, at = _number(page, at)
        owner[start + cell : start + at] = [name] * (at - cell)
        return
    length, at = _number(page, at)
    if kind == 13:
        _, at = _number(page, at)
    most = PAGE - 35 if kind == 13 else (PAGE - 12) * 64 // 255 - 23
    least = (PAGE - 12) * 32 // 255 - 23
    local = length
    if length > most:
        local = least + (length - least) % (PAGE - 4)
        local = local if local <= most else least
    end = at + local
    following = 0
    if length > most:
        following = int.from_bytes(page[end : end + 4], "big")
        end += 4
    owner[start + cell : start + end] = [name] * (end - cell)
    rest = length - local
    while following:
        begin = (following - 1) * PAGE
        size = min(rest, PAGE - 4)
        owner[begin : begin + 4 + size] = [name] * (4 + size)
        rest -= size
        following = int.from_bytes(data[begin : begin + 4], "big")


def _number(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = page[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at + step + 1
    raise AssertionError


def _fresh(folder: Path) -> Path:
    made = folder / f"{time.monotonic_ns()}"
    made.mkdir()
    return made


def kill(folder: Path, kills: int, seed: int = 1) -> Trial:
    """Whoever writes is killed at a random moment, one writer after the other on one file: every
    act that was acknowledged is there, and the file is sound."""
    trial = Trial("killed while writing")
    chance = random.Random(seed)  # noqa: S311  # moments, not secrets
    path = _fresh(folder) / "n.draftbench"
    Workbench.create(path, killed.BASE, delegations=(Delegation("MEX", "Mexico"),)).close()
    places = [str(ROOT / "src"), str(ROOT / "tests")]
    known: set[tuple[str, str]] = set()
    with subprocess.Popen(
        [sys.executable, "-m", "support.killed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(kills):
            process.stdin.write(f"{path}\n")
            process.stdin.flush()
            pid = int(process.stdout.readline().split()[1])
            time.sleep(chance.uniform(0, 0.1))
            os.kill(pid, signal.SIGKILL)
            while (line := process.stdout.readline().split()) != ["gone"]:
                known.add((line[0], line[1]))
            trial.case(_after_kill(path, known))
        process.stdin.close()
    return trial


def _after_kill(path: Path, known: set[tuple[str, str]]) -> str:
    with Workbench.view(path) as bench:
        found = {("saved", event.id) for event in bench.events}
        found |= {("noted", note.id) for note in bench.record.private_notes()}
        found |= {("kept", kept.sha256) for kept in bench.record.originals()}
        sound = bench.record.verify()
    missing = len(known - found)
    return f"{missing} acts are gone" if missing else "" if sound.ok else sound.message
