"""What is still in a damaged project, as a new and sound one."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from draftbench.app.history.acts import SECRETARIAT, folded, standing, stepped
from draftbench.app.history.joint import is_joint
from draftbench.app.history.naming import KIND as NAMING
from draftbench.app.texts.files import write_bytes
from draftbench.errors import DraftbenchError, InputError, ProjectError
from draftbench.record import Integrity, Record, remains
from draftbench.record.event import Event
from draftbench.record.permissions import mode_of
from draftbench.record.remains import Remains

KIND = "salvaged"
_MOST_RECENT = 32
_DOUBTFUL = "It is not known whether it is damaged or the one before it."
LEFT_FILE = "events left out.jsonl"
"""The name of the kept file with the events that did not fit, one JSON object a line."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An event that is intact but does not fit, and ``why`` in a sentence."""

    event: Event
    why: str


@dataclass(frozen=True, slots=True)
class Salvage:
    """What a new project has of a damaged one: ``events`` of before the first damage, ``after``
    events of behind it, the number of kept ``files`` and private ``notes``; and what it has not:
    events that are ``left`` out (kept in a file of it), the numbers of those that are ``lost``, the
    names of ``files_lost`` and whether notes were (``notes_lost``). ``unproved`` are the numbers of
    events behind one that is lost: they are taken as they stand, and nothing proves every letter.
    """

    events: int
    after: int
    left: tuple[LeftOut, ...]
    lost: tuple[int, ...]
    files: int
    files_lost: tuple[str, ...]
    notes: int
    notes_lost: bool
    unproved: tuple[int, ...] = ()


def check(path: Path) -> Integrity:
    """Everything on the disk checked, and that the events make a negotiation; no byte of the file
    changes. Raises ProjectError where it cannot be read at all."""
    with Record.view(path) as record:
        found = record.verify()
        if found.ok:
            try:
                folded(record.events())
            except DraftbenchError as error:
                return Integrity(False, None, str(error), intact=found.intact)
    return found


def salvage(path: Path, out: Path, *, notes: bool = True) -> Salvage:
    """Writes a new project at ``out`` (which must not exist) with everything of the one at ``path``
    that is intact: the events before the first damage, those behind it that still fit, the kept
    files and (``notes``) the private notes. Events that do not fit are kept as a file in it.

    Raises ProjectError where not even the base text can be read (events that can are then listed in
    a file beside ``out``), OutputError where ``out`` cannot be written; then nothing is left there.
    """
    with remains.opened(path) as record:
        if not record.events():
            raise ProjectError(_without_base(record.salvaged(), path, out))
        kept, left = _fitting(record.events(), record.salvaged())
        left += tuple(LeftOut(event, _DOUBTFUL) for event in getattr(record, "doubtful", ()))
        with _made(out, record.title, mode_of(path)) as made:
            files, files_lost = _files(record, made)
            copied, notes_lost = _notes(record, made) if notes else (0, False)
            made.adopt(kept)
            if record.damage is not None or left or files_lost or notes_lost:
                payload = {
                    "source": path.name,
                    "damage": "" if record.damage is None else record.damage.message,
                    "lost": list(record.lost()),
                    "left": [_told(one) for one in left],
                    "file": _kept_whole(made, left),
                }
                made.append(KIND, payload, actor=SECRETARIAT)
        by_itself = getattr(record, "unproved", ())
        return Salvage(
            len(record.events()),
            len(kept) - len(record.events()),
            left,
            record.lost(),
            files,
            files_lost,
            copied,
            notes_lost,
            by_itself,
        )


def _without_base(behind: Sequence[Event], path: Path, out: Path) -> str:
    """Writes the events that are intact beside ``out``, for nothing can be built upon a base text
    that is lost; gives the sentence about it."""
    if not behind:
        return (
            f"The base text of '{path.name}' itself is damaged, so nothing can be built upon it; "
            "go back to a copy or back-up."
        )
    listed = out.with_name(f"{out.stem} - {LEFT_FILE}")
    write_bytes(listed, _as_lines(behind))
    return (
        f"The base text of '{path.name}' itself is damaged, so nothing can be built upon it; the "
        f"events that are intact are listed in '{listed.name}'. Go back to a copy or back-up."
    )


def _fitting(
    before: Sequence[Event], behind: Sequence[Event]
) -> tuple[list[Event], tuple[LeftOut, ...]]:
    if is_joint([*before, *behind]):  # of several files: what does not fit is told there
        kept, left = list(before), []
        for event in behind:
            try:
                _must_have_its_ground(event, kept)
                kept.append(event)
            except DraftbenchError as error:
                left.append(LeftOut(event, str(error)))
        folded(kept)
        return kept, tuple(left)
    fold, left = _Fold(before), []
    for event in behind:
        try:
            fold.take(event)
        except DraftbenchError as error:
            left.append(LeftOut(event, str(error)))
        except (KeyError, TypeError, ValueError):
            left.append(LeftOut(event, "What it says cannot be understood."))
    return fold.kept, tuple(left)


class _Fold:
    """Events that fit, one after the other, and what follows from them. The last states are kept,
    since what is taken back is mostly what was done last."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.kept = list(events)
        self._acts = _acts(events)
        self._recent = deque([(len(self._acts), folded(events))], _MOST_RECENT)

    def take(self, event: Event) -> None:
        """With one more event. Raises as :func:`draftbench.app.history.acts.stepped` where it
        does not fit; then it is left out."""
        _must_have_its_ground(event, self.kept)
        if event.undoes is None:
            self._recent.append((len(self._acts) + 1, stepped(self._recent[-1][1], event)))
            self._acts.append(event)
        else:
            acts = _acts([*self.kept, event])
            pairs = enumerate(zip(acts, self._acts, strict=False))
            shortest = min(len(acts), len(self._acts))
            same = next((at for at, (one, two) in pairs if one is not two), shortest)
            recent = [(count, state) for count, state in self._recent if count <= same]
            if not recent:
                recent = [(len(acts), folded(acts))]
            for each in acts[recent[-1][0] :]:
                recent.append((recent[-1][0] + 1, stepped(recent[-1][1], each)))
            self._acts, self._recent = acts, deque(recent, _MOST_RECENT)
        self.kept.append(event)


def _acts(events: Sequence[Event]) -> list[Event]:
    return [event for event in standing(events) if event.kind != "undone"]


def _must_have_its_ground(event: Event, kept: Sequence[Event]) -> None:
    """Raises ProjectError where an event names one that is not there."""
    named = event.undoes or (event.payload.get("event") if event.kind == NAMING else None)
    if named is not None and all(one.id != named for one in kept):
        msg = "The event that it speaks of is lost or was left out."
        raise ProjectError(msg)


@contextmanager
def _made(out: Path, title: str, mode: int) -> Iterator[Record]:
    """A new record, which is removed again where something is raised."""
    record = Record.create(out, title=title, mode=mode)
    try:
        yield record
    except BaseException:
        record.close()
        with suppress(OSError):
            out.unlink()
        raise
    record.close()


def _files(record: Record | Remains, made: Record) -> tuple[int, tuple[str, ...]]:
    lost: list[str] = []
    try:
        originals = record.originals()
    except InputError:
        return 0, ("all",)
    for kept in originals:
        try:
            made.store_original(kept.name, record.original(kept.sha256))
        except InputError:
            lost.append(kept.name)
    return len(originals) - len(lost), tuple(lost)


def _notes(record: Record | Remains, made: Record) -> tuple[int, bool]:
    try:
        found = record.private_notes()
    except InputError:
        return 0, True
    for note in found:
        made.adopt_private_note(note)
    return len(found), False


def _told(left: LeftOut) -> dict[str, Any]:
    event = left.event
    return {
        "id": event.id,
        "at": event.at,
        "actor": event.actor,
        "kind": event.kind,
        "why": left.why,
    }


def _kept_whole(made: Record, left: Sequence[LeftOut]) -> str | None:
    if not left:
        return None
    return made.store_original(LEFT_FILE, _as_lines([one.event for one in left]))


def _as_lines(events: Sequence[Event]) -> bytes:
    lines = [json.dumps(asdict(event), ensure_ascii=False, sort_keys=True) for event in events]
    return "".join(f"{line}\n" for line in lines).encode()
