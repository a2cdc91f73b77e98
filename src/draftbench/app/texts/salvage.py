"""What is still in a damaged project, as a new and sound one."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from draftbench.app.desks.desk import DeskSigner
from draftbench.app.history.act import SECRETARIAT
from draftbench.app.history.acts import MisfitError, fitted, folded, standing
from draftbench.app.history.joint import is_joint
from draftbench.app.history.naming import KIND as NAMING
from draftbench.app.history.olddrafts import amendments_begun, is_of_the_meeting, sift
from draftbench.app.history.privateacts import DRAFTED
from draftbench.app.history.validity import flaws, misfit
from draftbench.app.texts.baseless import LEFT_FILE, as_lines, list_apart, list_drafts
from draftbench.errors import DraftbenchError, InputError, ProjectError, UsageError
from draftbench.messages import message
from draftbench.record import Integrity, Record, remains
from draftbench.record.event import Event
from draftbench.record.permissions import mode_of
from draftbench.record.privateline import ACT
from draftbench.record.remains import Remains
from draftbench.record.signatures import Signature

KIND = "salvaged"
_MOST_RECENT = 32
_DOUBTFUL = message("It is not known whether it is damaged or the one before it.")
_LONGEST = 500
"""Of names in a damaged file so many characters are told."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An event that is intact but does not fit, and ``why`` in a sentence."""

    event: Event
    why: str


@dataclass(frozen=True, slots=True)
class Salvage:
    """What a new project has of a damaged one: ``events`` of before the first damage, ``after``
    events of behind it, the number of kept ``files``, private ``notes`` and ``drafts`` that are not
    tabled; and what it has not: events that are ``left`` out (kept in a file of it, but for those
    ``apart`` in the file ``private_list`` beside it), the numbers of
    those that are ``lost``, the names of ``files_lost`` and whether notes or drafts may be
    (``notes_lost``). ``unproved`` are the numbers of events behind one that is lost: they are taken
    as they stand, and nothing proves every letter. ``open_ended``: the file was read from its
    pages, where nothing proves that these events are all that there were.
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
    drafts: int = 0
    open_ended: bool = False
    apart: int = 0
    private_list: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it certainly has everything that the damaged one had."""
        return not (self.lost or self.left or self.files_lost or self.notes_lost or self.open_ended)

    @property
    def said_of_drafts(self) -> str:
        """Where what may hold words of drafts is listed; empty where nothing was."""
        if not self.private_list:
            return ""
        return message(
            "What was left out and may hold words of private drafts is listed in “{file}” beside "
            "the copy.",
            file=self.private_list,
        )


def check(path: Path) -> Integrity:
    """Everything on the disk checked, and that the events make a negotiation; no byte of the file
    changes. Raises ProjectError where it cannot be read at all."""
    with Record.view(path) as record:
        found = record.verify()
        if found.ok:
            return _looked_through(record.events(), found)
    return found


def _looked_through(events: Sequence[Event], found: Integrity) -> Integrity:
    """What a check says where the events are those that were written: whether they can be used."""
    flawed = [*flaws(events)]
    if flawed:
        intact = flawed[0].number - 1
        unusable = tuple(str(one) for one in flawed)
        return replace(found, ok=False, message=unusable[0], intact=intact, unusable=unusable)
    try:
        folded(events).negotiation()
    except MisfitError as error:
        said = str(misfit(events, error))
        return replace(found, ok=False, message=said, unusable=(said,))
    except DraftbenchError as error:
        return replace(found, ok=False, message=str(error))
    return found


def salvage(
    path: Path, out: Path, *, notes: bool = True, passphrases: Iterable[str] = ()
) -> Salvage:
    """Writes a new project at ``out`` (which must not exist) with everything of the one at ``path``
    that is intact: the events before the first damage, those behind it that still fit, the kept
    files and (``notes``) the private notes and drafts. Events that do not fit are kept as a file in
    it, which travels with it; those that may hold words of drafts are listed beside ``out``.

    Raises ProjectError where not even the base text can be read (what can is then listed beside
    ``out``, see :func:`.baseless.list_apart`, also for ``passphrases``), OutputError where ``out``
    cannot be written; then nothing is left there.
    """
    with remains.opened(path) as record:
        if not record.events():
            raise list_apart(record, path, out, notes=notes, passphrases=passphrases)
        kept, left = _fitting(record.events(), record.salvaged(), path)
        left += tuple(LeftOut(event, _DOUBTFUL) for event in getattr(record, "doubtful", ()))
        behind = {event.id for event in record.salvaged()}
        after = sum(event.id in behind for event in kept)
        with _made(out, record.title, mode_of(path)) as made:
            files, files_lost = _files(record, made)
            copied, drafts, notes_lost = _private(record, made) if notes else (0, 0, False)
            shared = _without_drafts(kept, left)
            if not notes:
                kept, left = shared
                after = sum(event.id in behind for event in kept)
            made.adopt(kept, _signatures(record))
            if record.damage is not None or left or files_lost or notes_lost:
                payload = {
                    "source": path.name,
                    "damage": "" if record.damage is None else record.damage.message,
                    "lost": list(record.lost()),
                    "left": [_told(one) for one in shared[1]],
                    "file": _kept_whole(made, shared[1]),
                }
                made.append(KIND, payload, actor=SECRETARIAT)
            private = [one.event for one in left if one not in shared[1]]
            listed = list_drafts(private, path, out) if private else ""
        by_itself = getattr(record, "unproved", ())
        return Salvage(
            len(kept) - after,
            after,
            left,
            record.lost(),
            files,
            files_lost,
            copied,
            notes_lost,
            by_itself,
            drafts,
            isinstance(record, remains.Remains),
            len(private),
            listed,
        )


def _signatures(record: Record | Remains) -> list[Signature]:
    """Those that can be read: they are checked when somebody asks who signed."""
    try:
        return [one._replace(checked=b"") for one in record.signatures().values()]
    except DraftbenchError:
        return []


def _fitting(
    before: Sequence[Event], behind: Sequence[Event], path: Path
) -> tuple[list[Event], tuple[LeftOut, ...]]:
    every = [*before, *behind]
    unusable = {one.number: one.why for one in flaws(every)}
    if 1 in unusable:
        raise ProjectError(
            "The base text of “{path}” itself cannot be used ({unusable}), so nothing "
            "can be built upon it; go back to a copy or back-up.",
            path=path.name,
            unusable=unusable[1],
        )
    joint = is_joint(every)  # of several files: what does not fit is told there
    fold = _begun(before, unusable, joint=joint)
    left: list[LeftOut] = []
    for number, event in enumerate(every[len(fold.kept) :], len(fold.kept) + 1):
        try:
            if number in unusable:
                _must_have_its_ground(event, {one.id for one in fold.kept})
                left.append(
                    LeftOut(
                        event, message("It cannot be used: {unusable}.", unusable=unusable[number])
                    )
                )
            else:
                fold.take(event)
        except DraftbenchError as error:
            left.append(LeftOut(event, str(error)))
    if joint:
        folded(fold.kept)
    return fold.kept, tuple(left)


def _begun(before: Sequence[Event], unusable: Collection[int], *, joint: bool) -> _Fold | _Heap:
    """The events before the first damage where all of them fit; else the first alone."""
    if joint:
        return _Heap(before[:1])
    if all(number > len(before) for number in unusable):
        with suppress(MisfitError):
            return _Fold(before)
    return _Fold(before[:1])


class _Heap:
    """Events of several files, which need not fit together."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.kept = list(events)
        self._known = {event.id for event in events}

    def take(self, event: Event) -> None:
        """With one more event. Raises ProjectError where what it speaks of is not there."""
        _must_have_its_ground(event, self._known)
        self.kept.append(event)
        self._known.add(event.id)


class _Fold:
    """Events that fit, one after the other, and what follows from them. The last states are kept,
    since what is taken back is mostly what was done last."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.kept = list(events)
        self._known = {event.id for event in events}
        self._acts = _acts(events)
        self._recent = deque([(len(self._acts), folded(events))], _MOST_RECENT)

    def take(self, event: Event) -> None:
        """With one more event. Raises as :func:`draftbench.app.history.acts.fitted` where it
        does not fit; then it is left out."""
        _must_have_its_ground(event, self._known)
        if event.undoes is None:
            self._recent.append((len(self._acts) + 1, fitted(self._recent[-1][1], event)))
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
                recent.append((recent[-1][0] + 1, fitted(recent[-1][1], each)))
            self._acts, self._recent = acts, deque(recent, _MOST_RECENT)
        self.kept.append(event)
        self._known.add(event.id)


def _acts(events: Sequence[Event]) -> list[Event]:
    return [event for event in standing(events) if event.kind != "undone"]


def _must_have_its_ground(event: Event, kept: Collection[str]) -> None:
    """Raises ProjectError where an event names one that is not there. What is no name at all is
    found by :func:`flaws`."""
    named = event.undoes or (event.payload.get("event") if event.kind == NAMING else None)
    if isinstance(named, str) and named not in kept:
        raise ProjectError("The event that it speaks of is lost or was left out.")


@contextmanager
def _made(out: Path, title: str, mode: int) -> Iterator[Record]:
    """A new record, which is removed again where something is raised."""
    record = Record.create(out, title=title, mode=mode)
    record.signer = DeskSigner()
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
        except (InputError, UsageError):  # the latter where its hash itself is damaged
            lost.append(kept.name)
    return len(originals) - len(lost), tuple(lost)


def _private(record: Record | Remains, made: Record) -> tuple[int, int, bool]:
    """How many private notes and drafts were taken over, and whether some may be lost."""
    stored = record.private_entries()
    made.private.take_over(stored)
    held = made.private.holdings()
    begun = Counter(act.seat for act in made.private.acts() if act.event.kind == DRAFTED)
    begun.update(row.seat for row in stored.rows if row.kind == ACT and row.sealed)
    # the last act says how many there were then, but some of them may be lost
    drafts = sum(min(one.drafts, begun[one.seat]) for one in held)
    return sum(one.notes for one in held), drafts, bool(stored.damage)


def _without_drafts(
    kept: Sequence[Event], left: Sequence[LeftOut]
) -> tuple[list[Event], tuple[LeftOut, ...]]:
    """Without the drafts of an older project that were never tabled, as far as can be told: of what
    is left out, also without what may be about a draft whose beginning is lost."""
    sifted = sift([*kept, *(one.event for one in left)])
    going = {event.id for event in sifted.events}
    begun = {one for event in sifted.events for one in amendments_begun(event)}
    return (
        [event for event in kept if event.id in going],
        tuple(one for one in left if one.event.id in going and is_of_the_meeting(one.event, begun)),
    )


def _told(left: LeftOut) -> dict[str, Any]:
    event = left.event
    return {
        "id": event.id[:_LONGEST],
        "at": event.at[:_LONGEST],
        "actor": event.actor[:_LONGEST],
        "kind": event.kind[:_LONGEST],
        "why": left.why,
    }


def _kept_whole(made: Record, left: Sequence[LeftOut]) -> str | None:
    if not left:
        return None
    return made.store_original(LEFT_FILE, as_lines([one.event for one in left]))
