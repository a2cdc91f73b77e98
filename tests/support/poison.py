"""Sound events with one thing spoiled, in every way in which events reach the program.

A case takes a negotiation, spoils one value of one of its events, and writes the events as whoever
means harm would: with a chain, hashes and a manifest that are in order. What then happens must be
an error that is a sentence, or everything goes on working: lists, papers, undo, salvage and what
the window shows.
"""

from __future__ import annotations

import contextlib
import copy
import hashlib
import io
import json
import re
import shutil
import sqlite3
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from draftbench.app.amendments.amendment_data import entry_data
from draftbench.app.exports.exporting import written
from draftbench.app.history import receiving
from draftbench.app.history.undoing import told
from draftbench.app.merges.settling import SavedMerge, saved
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.texts.salvage import check, salvage
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.errors import DraftbenchError
from draftbench.formats.akn.amendments import amendments_in
from draftbench.formats.reading import read
from draftbench.record import Record
from draftbench.record.chain import START, head_text, link
from draftbench.record.event import Event
from support.lives import Life, same_names

PROJECTS = Path(__file__).resolve().parents[1] / "data" / "projects"
Data = dict[str, Any]
Path_ = tuple[str | int, ...]


_SALVAGED = 0.2
"""Of refused projects so many are salvaged: it takes longest."""


class PoisonedError(AssertionError):
    """Something ended in another way than with a sentence."""


# the events


def events_of(path: Path) -> list[Data]:
    """The events of a project as plain data; the file, which may be of a former version, stays as
    it is."""
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / path.name
        shutil.copyfile(path, copied)
        return _events_of(copied)


def _events_of(path: Path) -> list[Data]:
    with Record.view(path) as record:
        return [
            {
                "id": event.id,
                "at": event.at,
                "actor": event.actor,
                "kind": event.kind,
                "payload": event.payload,
                "undoes": event.undoes,
            }
            for event in record.events()
        ]


def stock(folder: Path, lives: int, acts: int, seed: str = "poison") -> list[list[Data]]:
    """Negotiations to spoil: one in which everything happens, and random lives."""
    found = [events_of(PROJECTS / f"version-{number}.draftbench") for number in ("0.8", "0.5")]
    for number in range(lives):
        place = folder / f"life-{number}"
        place.mkdir(parents=True, exist_ok=True)
        with same_names():
            life = Life(place, f"{seed}-{number}")
            try:
                for _ in range(acts):
                    life.act()
            finally:
                life.close()
        found += [events_of(one) for one in sorted(place.glob("life*.draftbench"))]
    return [one for one in found if len(one) > 2]


# spoiling

_ODD = (
    "",
    " ",
    "\x00",
    "\x1b[31m",
    "\x7f\x85",
    "\u202e\u2066",
    "\ufffc",
    "\ufffe\uffff",
    "e\u0301" * 3,
    "\ud800",
    "🏳️\u200d🌈",
    "../../etc/passwd",
    "<script>&amp;",
    "=1+1",
    "{0}%s$x",
    "a/b",
    "now",
    "am-1",
    "am-99999999999999999999",
    "op1",
    "draft",
    "9999-12-31T23:59:59.999999Z",
    "0001-01-01T00:00:00.000000Z",
    "2026-02-30",
    "\n\n",
    "٣",
)
_NUMBERS = (-1, 0, 1, 2, 3, 7, 48, 10**6, 2**31, 2**63, 10**40, -(10**30), 0.5, 1e308)
_PLAIN: tuple[Any, ...] = (None, True, False, [], {}, [[]], {"": None}, float("nan"), float("inf"))


def _places(data: Any, at: Path_ = ()) -> list[Path_]:
    found = [at] if at else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += _places(value, (*at, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            found += _places(value, (*at, number))
    return found


def _get(data: Any, at: Path_) -> Any:
    for key in at:
        data = data[key]
    return data


def _set(data: Any, at: Path_, value: Any) -> None:
    _get(data, at[:-1])[at[-1]] = value


_DEEP = re.compile('"\u2403(\\d+)\u2403"')
"""Stands for so many lists in each other, which the json module does not write."""


def _other(chance: Random, events: Sequence[Data], at: Path_) -> Any:
    """Something that another event says, under the same name if possible."""
    donor = chance.choice(events)
    places = _places(donor)
    same = [one for one in places if one[-1] == at[-1]]
    return copy.deepcopy(_get(donor, chance.choice(same or places)))


def spoil(chance: Random, events: Sequence[Data]) -> tuple[str, int, list[Data]]:
    """The events with one value of one of them spoiled; what was done, and to which (from 0)."""
    number = chance.randrange(len(events))
    made = list(events)
    event = made[number] = copy.deepcopy(events[number])
    inside = chance.random() < 0.93
    root: Path_ = ("payload",) if inside and event["payload"] else ()
    places = [one for one in _places(event) if one[: len(root)] == root and len(one) > len(root)]
    by_depth: dict[int, list[Path_]] = {}
    for one in places:
        by_depth.setdefault(len(one), []).append(one)
    at = chance.choice(by_depth[chance.choice(sorted(by_depth))])
    how = chance.choice(_WAYS)
    told = how(chance, events, event, at)
    where = ".".join(map(str, at))
    return (
        f"{event.get('kind')!s:.40} {where}: {told}",
        number,
        made,
    )


def _retype(chance: Random, _: Sequence[Data], event: Data, at: Path_) -> str:
    _set(event, at, copy.deepcopy(chance.choice((*_ODD, *_NUMBERS, *_PLAIN))))
    return "another value"


def _nudge(chance: Random, _: Sequence[Data], event: Data, at: Path_) -> str:
    """Near to what it was: a number one more, a word in other letters."""
    value = _get(event, at)
    if isinstance(value, bool):
        value = not value
    elif isinstance(value, int):
        value += chance.choice((-1, 1, 5, -5, 1000, -(2**40)))
    elif isinstance(value, str):
        cut = chance.randrange(len(value) + 1)
        value = chance.choice(
            (
                value[:cut],
                value[:cut] + chance.choice(_ODD) + value[cut:],
                value.upper(),
                value[::-1],
                value * 2,
            )
        )
    elif isinstance(value, list):
        chance.shuffle(value)
    else:
        value = [value]
    _set(event, at, value)
    return "a little else"


def _delete(_: Random, __: Sequence[Data], event: Data, at: Path_) -> str:
    del _get(event, at[:-1])[at[-1]]
    return "deleted"


def _add(chance: Random, events: Sequence[Data], event: Data, at: Path_) -> str:
    holder = _get(event, at)
    value = _other(chance, events, at)
    if isinstance(holder, list):
        holder.insert(chance.randrange(len(holder) + 1), value)
    elif isinstance(holder, dict):
        holder[chance.choice(("do", "id", "marks", "notes", "kind", "new", "x", ""))] = value
    else:
        _set(event, at, [holder, value])
    return "added"


def _double(_: Random, __: Sequence[Data], event: Data, at: Path_) -> str:
    holder = _get(event, at[:-1])
    if isinstance(holder, list):
        holder.insert(int(at[-1]), copy.deepcopy(holder[int(at[-1])]))
    else:
        value = holder[at[-1]]
        holder[at[-1]] = value * 2 if isinstance(value, str | list) else [value, value]
    return "twice"


def _swap(chance: Random, _: Sequence[Data], event: Data, at: Path_) -> str:
    holder = _get(event, at[:-1])
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    other = chance.choice(keys)
    holder[at[-1]], holder[other] = holder[other], holder[at[-1]]
    return f"changed with {other}"


def _nest(chance: Random, _: Sequence[Data], event: Data, at: Path_) -> str:
    depth = chance.choice((1, 3, 30, 900, 3000, 100_000))
    _set(event, at, f"\u2403{depth}\u2403" if depth > 1 else [_get(event, at)])
    return f"nested {depth} deep"


def _swell(chance: Random, _: Sequence[Data], event: Data, at: Path_) -> str:
    value = _get(event, at)
    size = chance.choice((100, 3_000, 30_000))
    if isinstance(value, list) and value:
        _set(event, at, [copy.deepcopy(value[0]) for _ in range(size // 100)])
    else:
        _set(event, at, chance.choice(("x", "é", "[", " ", "\n", "\ufffc", "1")) * size)
    return "huge"


def _borrow(chance: Random, events: Sequence[Data], event: Data, at: Path_) -> str:
    _set(event, at, _other(chance, events, at))
    return "of another event"


_WAYS: tuple[Callable[[Random, Sequence[Data], Data, Path_], str], ...] = (
    _retype,
    _retype,
    _nudge,
    _nudge,
    _nudge,
    _delete,
    _add,
    _double,
    _swap,
    _nest,
    _swell,
    _borrow,
    _borrow,
    _borrow,
)


# writing


def _dumps(data: Any) -> str:
    try:
        text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(data, sort_keys=True, separators=(",", ":"))
    return _DEEP.sub(lambda found: "[" * int(found[1]) + "]" * int(found[1]), text)


def write_project(template: Path, path: Path, events: Sequence[Data]) -> None:
    """A project file whose chain is in order, whatever its events say. ``template`` is an empty
    one."""
    shutil.copyfile(template, path)
    head, rows = START, []
    for number, one in enumerate(events, 1):
        payload = _dumps(one.get("payload", {}))
        names = [one.get(name) for name in ("id", "at", "actor", "kind", "undoes")]
        id_, at, actor, kind, undoes = (
            one if one is None or isinstance(one, str) else _dumps(one) for one in names
        )
        event = Event(id_ or "", at or "", actor or "", kind or "", {}, undoes)
        with contextlib.suppress(UnicodeEncodeError):
            head = link(head, event, payload)
        row = (number, event.id, event.at, event.actor, event.kind, payload, undoes, head)
        rows.append(tuple(_storable(each) for each in row))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        told = head_text(len(rows), head)
        connection.execute("UPDATE meta SET value = ? WHERE key = 'head'", (told,))
        connection.execute("COMMIT")


def _storable(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def write_exchange(path: Path, events: Sequence[Data], begins: str) -> None:
    """An exchange file whose manifest is in order."""
    data = "".join(f"{_dumps(one)}\n" for one in events).encode("utf-8", "replace")
    manifest = {
        "begins": begins,
        "format": "draftbench events",
        "version": 1,
        "title": "x",
        "events": {"count": len(events), "sha256": hashlib.sha256(data).hexdigest()},
        "originals": [],
    }
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("events.jsonl", data)


# what must go on working


def _quietly(*arguments: str) -> int:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            return main(arguments)
        except SystemExit as end:
            return int(end.code or 0)


def _commands(project: Path, out: Path, chance: Random) -> None:
    """Some commands of the command line, each in the state that the others leave."""
    name = str(project)
    every: list[tuple[str, ...]] = [
        ("amend", name, "list"),
        ("amend", name, "show", f"am-{chance.randrange(1, 9)}"),
        ("amend", name, "conflicts"),
        ("amend", name, "imports"),
        ("amend", name, "links"),
        ("amend", name, "packages"),
        ("amend", name, "place", f"am-{chance.randrange(1, 9)}"),
        ("amend", name, "accept", f"am-{chance.randrange(1, 9)}", "--confirm"),
        ("amend", name, "undo"),
        ("negotiate", name, "show"),
        ("negotiate", name, "positions"),
        ("negotiate", name, "brackets"),
        ("negotiate", name, "clauses"),
        ("voting", name),
        ("draft", name, "origins"),
        ("draft", name, "references"),
        ("draft", name, "numbers"),
        ("draft", name, "vocabulary"),
        ("record", name, "log"),
        ("record", name, "versions"),
        ("record", name, "show", "1"),
        ("record", name, "check"),
        ("record", name, "exchange", "-o", str(out / "e.zip")),
        ("delegations", name, "list"),
        ("masthead", name),
        ("check", name),
    ]
    for command in chance.sample(every, 1):
        _quietly(*command)


def _papers(bench: Workbench, chance: Random) -> None:
    state = bench.state
    kinds = ("clean", "tracked", "amendments", "voting", "akn", "json", "html")
    kind = "rolling" if chance.random() < 0.05 else chance.choice(kinds)  # it takes longest
    with contextlib.suppress(DraftbenchError):
        written(state, kind)


def _shown(bench: Workbench, chance: Random) -> None:
    """What the window shows of it: rows with all that is said of them, and its lists."""
    from draftbench.gui.amendments.bracket_forms import BracketForms
    from draftbench.gui.amendments.register import Packages, Register
    from draftbench.gui.history.history_lists import Events, Versions
    from draftbench.gui.inspector.amendment_cards import inspector_content
    from draftbench.gui.meeting.proceedings_list import parts
    from draftbench.gui.rows.workspace import Workspace

    workspace = Workspace(bench)
    for row in range(len(workspace.cells)):
        inspector_content(workspace.state, workspace.cells, row)
    lists = (Events(workspace), Versions(workspace), Register(workspace), Packages(workspace))
    for listing in (*lists, *parts(workspace, workspace.part(BracketForms))):
        rows = listing.rows()
        for one in chance.sample(list(rows), min(len(rows), 5)):
            listing.detail((one.key,))
            listing.verbs((one.key,))


def use(bench: Workbench, chance: Random) -> None:
    """Reads and does everything that a negotiation is for."""
    state = bench.state
    for entry in state.entries:
        entry_data(state, entry)
    events = bench.events
    for event in events:
        told(events, event)
    negotiation_data(state)
    chance.choice((_papers, _papers, _shown))(bench, chance)
    acts: tuple[Callable[[], object], ...] = (bench.undo, bench.undo, bench.redo)
    for act in acts:
        with contextlib.suppress(DraftbenchError):
            act()
    first = state.draft.clauses[0].id
    acts = (
        partial(bench.edit, first, "Other words for the first clause;"),
        partial(bench.propose_text, first, "Words for the first clause;", sponsors=("MEX",)),
        partial(bench.undo, chance.choice(events).id),
    )
    for act in acts:
        with contextlib.suppress(DraftbenchError):
            act()


# cases


@dataclass
class Tally:
    """What came of how many cases; ``failed`` are those that ended in another way than allowed,
    each with its traceback."""

    cases: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    harmless: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.cases + other.cases,
            self.refused + other.refused,
            self.harmless + other.harmless,
            self.kinds + other.kinds,
            self.failed + other.failed,
        )


class Bench:
    """Where cases are tried, in a ``folder`` of their own."""

    def __init__(self, folder: Path, lives: int = 4, acts: int = 25) -> None:
        self.folder = folder
        self.stock = stock(folder / "stock", lives, acts)
        self.template = folder / "template.draftbench"
        Record.create(self.template, title="x").close()
        self._files: dict[str, list[tuple[str, bytes]]] = {}

    def run(self, seed: str, tally: Tally) -> None:
        """One case, all of which follows from its seed."""
        chance = Random(seed)  # noqa: S311  (made-up faults)
        way = chance.choices(("project", "exchange", "file"), (12, 7, 1))[0]
        tally.cases[way] += 1
        case = {"project": self._project, "exchange": self._exchange, "file": self._file}[way]
        said = [way]
        try:
            refused = case(chance, said, tally)
        except DraftbenchError:
            refused = True
        except Exception:  # noqa: BLE001  what is looked for
            tally.failed.append((f"{seed}: {'; '.join(said)}", traceback.format_exc()))
            return
        (tally.refused if refused else tally.harmless)[way] += 1

    def _spoiled(
        self, chance: Random, said: list[str], tally: Tally
    ) -> tuple[list[Data], int, list[Data]]:
        whole = chance.choice(self.stock)
        events = whole[: chance.randrange(2, len(whole) + 1)]
        told, number, made = spoil(chance, events)
        said.append(told)
        tally.kinds[str(events[number]["kind"])] += 1
        return events, number, made

    def _project(self, chance: Random, said: list[str], tally: Tally) -> bool:
        _, _, events = self._spoiled(chance, said, tally)
        path = self.folder / "case.draftbench"
        self._clear()
        try:
            write_project(self.template, path, events)
        except sqlite3.IntegrityError:  # no file holds two events of one id
            return True
        try:
            with Workbench.view(path):
                pass
        except DraftbenchError as error:
            self._refused(path, error, chance)
            return True
        with Workbench.open(path) as bench:
            read_only = bool(bench.read_only)
            use(bench, chance)
        _commands(path, self.folder, chance)
        if read_only:  # the chain is not in order: a string that is none, say
            self._salvaged(path)
        else:
            with Workbench.open(path):
                pass
        return read_only

    def _refused(self, path: Path, error: DraftbenchError, chance: Random) -> None:
        words = str(error)
        if "\n" in words or len(words) > 1500 or any(one < " " for one in words):
            raise PoisonedError(f"no sentence: {words[:300]!r}")
        try:
            found = check(path)
        except DraftbenchError:
            pass
        else:
            if found.ok:
                raise PoisonedError(f"the check found nothing, but: {words}")
        if chance.random() < _SALVAGED:
            self._salvaged(path)

    def _salvaged(self, path: Path) -> None:
        out = self.folder / "case-out.draftbench"
        try:
            salvage(path, out)
        except DraftbenchError:
            if out.exists():
                raise PoisonedError("a refused salvage left something") from None
            return
        with Workbench.open(out) as bench:
            if bench.read_only:
                raise PoisonedError("the salvaged project can only be read")
            list(bench.state.entries)
        if not check(out).ok:
            raise PoisonedError("the salvaged project is not sound")

    def _exchange(self, chance: Random, said: list[str], tally: Tally) -> bool:
        events, number, made = self._spoiled(chance, said, tally)
        kept = max(1, min(number, chance.randrange(1, len(events) + 1)))
        path, source = self.folder / "case.draftbench", self.folder / "case.zip"
        self._clear()
        write_project(self.template, path, events[:kept])
        write_exchange(source, made, str(events[0]["id"]))
        with Workbench.open(path) as bench:
            before = len(bench.events)
            try:
                receiving.receive(bench, source, confirmed=True)
            except DraftbenchError:
                if len(bench.events) != before:
                    raise PoisonedError("a refused file left events") from None
                return True
            use(bench, chance)
        _commands(path, self.folder, chance)
        return False

    def _file(self, chance: Random, said: list[str], tally: Tally) -> bool:
        whole = self.stock[chance.randrange(len(self.stock))]
        key = str(whole[0]["id"])
        if key not in self._files:
            path = self.folder / "whole.draftbench"
            self._clear("whole")
            write_project(self.template, path, whole)
            with Workbench.view(path) as bench:
                revised = bench.state.draft
                merge = SavedMerge(bench.state.base, (("MEX", revised),), ())
                self._files[key] = [
                    ("x.xml", written(bench.state, "akn").data),
                    ("x.json", json.dumps(merge.data()).encode()),
                    ("y.json", written(bench.state, "json").data),
                ]
        name, data = chance.choice(self._files[key])
        tally.kinds[name] += 1
        if name.endswith(".json"):
            data = _spoiled_json(chance, json.loads(data), said)
        else:
            data = _spoiled_akn(chance, data, said)
        refused = False
        for reader in (
            lambda: read(data, name),
            lambda: saved(data, name).merge() if name == "x.json" else None,
            lambda: amendments_in(data, name) if name == "x.xml" else None,
        ):
            try:
                reader()
            except DraftbenchError:
                refused = True
        path, source = self.folder / "case.draftbench", self.folder / f"case{name[-5:]}"
        self._clear()
        write_project(self.template, path, whole[: max(1, len(whole) // 2)])
        source.write_bytes(data)
        code = _quietly("amend", str(path), "import", str(source))
        _quietly("merge", str(source), "-o", str(self.folder / "case-m.json"))
        with Workbench.open(path) as bench:
            if name == "x.xml" and not code:
                use(bench, chance)
        return refused or bool(code)

    def _clear(self, name: str = "case") -> None:
        for left in self.folder.glob(f"{name}*"):
            left.unlink()


def _spoiled_json(chance: Random, data: Data, said: list[str]) -> bytes:
    wrapped = {"kind": "json", "payload": data}
    told, _, made = spoil(chance, [wrapped])
    said.append(told)
    words = _dumps(made[0].get("payload", {}))
    words = words.replace("[" * 5000, "").replace("]" * 5000, "")  # no text then, but brackets
    return words.encode("utf-8", "replace")


def _spoiled_akn(chance: Random, data: bytes, said: list[str]) -> bytes:
    """The file with the data of one of its amendments spoiled."""
    head, *rest = data.decode().split("<db:amendment")
    if not rest:
        return data
    number = chance.randrange(len(rest))
    opening, _, behind = rest[number].partition(">")
    inside, _, tail = behind.partition("</db:amendment>")
    from xml.sax.saxutils import escape, unescape

    wrapped = {"kind": "akn", "payload": json.loads(unescape(inside))}
    told, _, made = spoil(chance, [wrapped])
    said.append(told)
    words = escape(json.dumps(made[0].get("payload", {})))
    rest[number] = f"{opening}>{words}</db:amendment>{tail}"
    return "<db:amendment".join([head, *rest]).encode()
