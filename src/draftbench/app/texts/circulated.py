"""The versions of a negotiation on which people may write: the base, each revision, each named
moment, and each text that left as an export. Each can be asked for at any later time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, partial
from typing import Any

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.draft_numbers import revision
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.registers.register import Register
from draftbench.app.drafts.referring import with_references
from draftbench.app.history import moments
from draftbench.app.history.acts import acts_of, continued, standing
from draftbench.app.history.carryover import carry_over
from draftbench.app.history.circulation import KIND, words_of
from draftbench.app.history.joint import is_joint, named_apart
from draftbench.app.history.naming import BASE, NOW, same_name
from draftbench.app.history.registers import Past
from draftbench.app.workbench import Workbench
from draftbench.document import Document
from draftbench.errors import UsageError
from draftbench.formats.versionmarks import VersionMark, marks_in
from draftbench.record.event import Event
from draftbench.record.file import Record
from draftbench.record.order import seen_by

DRAFT = "draft"
"""What the draft of now is called among the versions."""
TEXTS = ("clean", "tracked", "rolling", "compilation", "html", "akn", "json")
"""The outputs that hold the text: who gets one may write on it."""


class Kind(StrEnum):
    """How a version came about."""

    BASE = "base"
    REVISION = "revision"
    NAMED = "named"
    EXPORT = "export"
    MOMENT = "moment"
    """A moment that nobody named, of which a file says that it was written on it."""
    DRAFT = "draft"
    """The draft of now, which nobody has yet unless it is one of the others too."""


@dataclass(frozen=True)
class Circulated:
    """A version: its ``name``; ``number`` of the last event that belongs to it (from 1); ``at``
    when it came about (ISO 8601, UTC), ``by`` whom; ``event``, the id of the event that says so;
    and its ``text``."""

    name: str
    kind: Kind
    number: int
    at: str
    by: str
    event: str
    text: Document

    @cached_property
    def words(self) -> str:
        """What tells its words and numbers from those of other texts."""
        return words_of(self.text)


Known = dict[tuple[str, Kind, str, bool], Circulated]
"""Versions by the ids of the event that they end with and of that which says so, by their kind, and
whether their references have new numbers: what was done up to a moment does not change."""


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """A version without its text: see :class:`Circulated`. ``references``: with their new
    numbers."""

    name: str
    kind: Kind
    number: int
    at: str
    by: str
    event: str
    references: bool = False


def _entry(name: str, kind: Kind, number: int, event: Event) -> VersionEntry:
    references = bool(kind is Kind.EXPORT and event.payload.get("references"))
    return VersionEntry(name, kind, number, event.at, event.actor, event.id, references)


def _exports(events: Sequence[Event], *, again: bool = False) -> Iterator[VersionEntry]:
    """The exports with new words, or those that left ``again``, with the words of a version that
    there was already."""
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    for event in standing(events):
        if event.kind != KIND or bool(event.payload.get("repeated")) is not again:
            continue
        if (number := numbers.get(event.payload["event"])) is not None:
            yield _entry(str(event.payload["file"]), Kind.EXPORT, number, event)


def version_entries(events: Sequence[Event]) -> tuple[VersionEntry, ...]:
    """The versions of a negotiation in the order of the moments that they are, the base first; the
    draft of now is none."""
    numbers = {event.id: number for number, event in enumerate(events, 1)}
    by_id = {event.id: event for event in events}
    found = [
        _entry("", Kind.REVISION, numbers[event.id], event)
        for event in standing(events)
        if event.kind == "rebased"
    ]
    found = sorted((*found, *_exports(events)), key=lambda one: numbers[one.event])
    found += [
        _entry(one.name, Kind.NAMED, one.number, by_id[one.event])
        for one in moments.versions(events)
        if one.number is not None
    ]
    found.sort(key=lambda one: one.number)
    return _named([_entry(BASE, Kind.BASE, 1, events[0]), *found])


def list_versions(
    events: Sequence[Event], known: Known | None = None, past: Past | None = None
) -> tuple[Circulated, ...]:
    """:func:`version_entries` with their texts. What is ``known`` of them is not worked out again,
    and what is found is added to it; ``past`` as in :func:`registers_at`. Raises as
    :func:`draftbench.app.history.acts.folded`."""
    known = {} if known is None else known
    entries = version_entries(events)
    keys = [(events[one.number - 1].id, one.kind, one.event, one.references) for one in entries]
    new = [(key, one) for key, one in zip(keys, entries, strict=True) if key not in known]
    registers = registers_at(events, [one.number for _, one in new], past)
    for (key, one), register in zip(new, registers, strict=True):
        text = _text(one, register)
        known[key] = Circulated(one.name, one.kind, one.number, one.at, one.by, one.event, text)
    return tuple(
        made
        if (made.name, made.number) == (one.name, one.number)
        else replace(made, name=one.name, number=one.number)
        for made, one in zip([known[key] for key in keys], entries, strict=True)
    )


def files_of(events: Sequence[Event], listed: Sequence[Circulated]) -> tuple[tuple[str, ...], ...]:
    """For each of the ``listed`` versions the files in which its text left; of several with the
    same words the first has them."""
    left: dict[str, dict[str, None]] = {}
    for event in standing(events):
        if event.kind == KIND:
            left.setdefault(event.payload["words"], {})[str(event.payload["file"])] = None
    return tuple(tuple(left.pop(one.words, ())) for one in listed)


def _text(entry: VersionEntry, register: Register) -> Document:
    if entry.kind in (Kind.BASE, Kind.REVISION):
        return register.base
    return _draft(register, updated=entry.references)


def _draft(register: Register, *, updated: bool) -> Document:
    return with_references(register.negotiation()).draft if updated else register.draft


def _named(found: Sequence[VersionEntry]) -> tuple[VersionEntry, ...]:
    """Each with a name of its own: revisions are counted, as all outputs call them; of two others
    alike, or alike with one, the later one says after which event it left."""
    names: dict[int, str] = {}
    taken = {BASE, DRAFT}
    revisions = 0
    order = (Kind.BASE, Kind.REVISION, Kind.NAMED, Kind.EXPORT)
    for at, one in sorted(enumerate(found), key=lambda each: order.index(each[1].kind)):
        name = one.name
        if one.kind is Kind.REVISION:
            revisions += 1
            name = revision(revisions)
        elif one.kind is not Kind.BASE and name.casefold() in taken:
            name = f"{name}, event {one.number}"
        taken.add(name.casefold())
        names[at] = name
    return tuple(replace(one, name=names[at]) for at, one in enumerate(found))


def registers_at(
    events: Sequence[Event], numbers: Sequence[int], past: Past | None = None
) -> Iterator[Register]:
    """The registers after the events of these numbers (ascending), as they were then
    (:func:`draftbench.app.history.moments.state_at`); what two have in common is folded once, and
    what leads to a register of the ``past`` is not."""
    kept: list[tuple[list[Event], Register]] = []
    for number in numbers:
        seen = seen_by(events, number)
        acts = acts_of(named_apart(seen))
        while kept and not _begins(acts, kept[-1][0]):
            kept.pop()
        former, register = kept[-1] if kept else ([], None)
        near, known = (past or Past()).last_in_common(acts)
        done, register = max((len(former), register), (near, known), key=lambda one: one[0])
        register = continued(register, acts[done:], {} if is_joint(seen) else None)
        kept.append((acts, register))
        yield register


def former_text(events: Sequence[Event], fingerprint: str) -> Document | None:
    """The text of that fingerprint that was a base or a draft before a new base text came."""
    last = [number for number, event in enumerate(events) if event.kind == "rebased"]
    for register in registers_at(events, last):
        found = former_texts(register, {fingerprint})
        if found:
            return found[fingerprint]
    return None


def _begins(acts: Sequence[Event], former: Sequence[Event]) -> bool:
    return len(former) <= len(acts) and all(
        one is other for one, other in zip(acts, former, strict=False)
    )


class Versions:
    """The versions of a negotiation as it is now; what is done later does not show in it, so that
    it can be used in another thread. ``of`` is the negotiation, ``events`` its history, ``known``
    what was found out of its versions before; ``kept`` gives the name and the bytes of a kept file
    by its sha256, ``past`` has registers that need not be worked out."""

    def __init__(
        self,
        events: tuple[Event, ...],
        state: Negotiation,
        known: Known | None = None,
        kept: Callable[[str], tuple[str, bytes] | None] = lambda _: None,
        past: Past | None = None,
    ) -> None:
        self.events = events
        self._past = past
        self._known = {} if known is None else known
        self._kept = kept
        self.of = state
        last = self.events[-1]
        self.draft = Circulated(
            DRAFT, Kind.DRAFT, len(self.events), last.at, last.actor, last.id, self.of.draft
        )

    @classmethod
    def in_project(cls, bench: Workbench) -> Versions:
        """The versions of an open project."""
        known = bench.worked_out.setdefault(__name__, {})
        return cls(bench.events, bench.state, known, partial(_kept, bench.record), bench.past())

    @cached_property
    def listed(self) -> tuple[Circulated, ...]:
        """:func:`list_versions`."""
        return list_versions(self.events, self._known, self._past)

    def at(self, number: int) -> Register:
        """The register after the event of that number (:func:`registers_at`)."""
        (register,) = registers_at(self.events, [number], self._past)
        return register

    def _then(self, number: int, name: str = "", *, updated: bool = False) -> Circulated:
        """The draft after the event of that number as a version."""
        event, text = self.events[number - 1], _draft(self.at(number), updated=updated)
        name = name or f"the draft after event {number}"
        return Circulated(name, Kind.MOMENT, number, event.at, event.actor, event.id, text)

    def carry_over(self, version: Circulated, changes: ChangeSet) -> ChangeSet:
        """Changes of a version as they would be now
        (:func:`draftbench.app.history.carryover.carry_over`)."""
        return carry_over(self.events, version.number, changes, self._past)

    @cached_property
    def candidates(self) -> tuple[Circulated, ...]:
        """Those that a text may have been written on, each text once, the newest first; behind them
        the draft of now, where no version has its text."""
        found: dict[tuple[str, str], Circulated] = {}
        for one in (*reversed(self.listed), self.draft):
            found.setdefault((one.text.fingerprint, one.words), one)
        return tuple(found.values())

    def named(self, text: str) -> Circulated:
        """The version that ``text`` means: its name, its number in the list (from 1), the name of a
        file in which it left again, "draft" for the draft of now, or any moment as
        :func:`draftbench.app.history.moments.moment_named` knows them. Raises UsageError where it
        is none."""
        words = " ".join(text.split())
        if words.casefold() in (DRAFT, NOW):
            return self.draft
        for one in self.listed:
            if same_name(one.name, words):
                return one
        if words.isdecimal() and 1 <= int(words[:20]) <= len(self.listed):
            return self.listed[int(words) - 1]
        again = sent_version(self.events, words)
        if again is not None:
            left = self._then(again.number, again.name, updated=again.references)
            return next((one for one in self.listed if one.words == left.words), left)
        moment = None
        if not words.isdecimal():
            with suppress(UsageError):
                moment = moments.moment_named(self.events, words)
        if moment is None:
            names = ", ".join(f"“{one.name}”" for one in (*self.listed, self.draft))
            raise UsageError(
                "There is no version “{text}”; the versions are: {names}.", text=text, names=names
            )
        return self._then(moment.number, moment.name)

    def marked(self, mark: VersionMark) -> Circulated | None:
        """The version of which a mark of this negotiation speaks; None where its moment is not in
        this project, or its words were others."""
        number = self.number_of(mark)
        if number is None:
            return None
        for one in (*reversed(self.listed), self.draft):
            if one.words == mark.words and (one.number == number or one.kind is Kind.EXPORT):
                return one
        found = self._then(number, updated=mark.references)
        return found if found.words == mark.words else None

    def number_of(self, mark: VersionMark) -> int | None:
        """The number of the event of which a mark speaks; None where it is not in this project."""
        return next((n for n, e in enumerate(self.events, 1) if e.id == mark.event), None)

    def known_to(self, version: Circulated, marks: Iterable[VersionMark]) -> Negotiation:
        """The last negotiation that a file can know of which was written on a version: that of
        which one of its ``marks`` speaks, else the last before the text became another."""
        own = (self.number_of(mark) for mark in marks if mark.words == version.words)
        number = max((one for one in own if one is not None), default=None)
        if number is None:
            everything = (version, *self.listed, self.draft)
            last = max(one.number for one in everything if one.words == version.words)
            later = (one.number - 1 for one in self.listed if one.number > last)
            number = min(later, default=len(self.events))
        return self.of if number == len(self.events) else self.at(number).negotiation()

    def bearing(self, mark: VersionMark) -> tuple[Circulated, ...]:
        """The base texts, the newest first, whose own file carries that mark: they were written on
        the version that it means."""
        return tuple(one for one, name, data in self.base_files() if mark in marks_in(data, name))

    def base_files(self) -> Iterator[tuple[Circulated, str, bytes]]:
        """The base texts, the newest first, with the names and the bytes of their own files, where
        these are kept."""
        for one in reversed(self.listed):
            if one.kind in (Kind.BASE, Kind.REVISION):
                found = self._kept(one.text.source.sha256)
                if found is not None:
                    yield one, *found

    def base_at(self, number: int) -> Circulated:
        """The base text as it was after the event of that number."""
        bases = [one for one in self.listed if one.kind in (Kind.BASE, Kind.REVISION)]
        base = self.at(number).base
        same = [one for one in bases if one.text.fingerprint == base.fingerprint]
        return max(same or bases[:1], key=lambda one: one.number)


def _kept(record: Record, sha256: str) -> tuple[str, bytes] | None:
    kept = next((one for one in record.originals() if one.sha256 == sha256), None)
    return None if kept is None else (kept.name, record.original(sha256))


def mark_of(bench: Workbench, *, updated: bool = False) -> VersionMark:
    """The mark that a file gets in which the draft of now leaves; ``updated``: with its references
    written anew."""
    events = bench.events
    last = next(event for event in reversed(events) if event.kind != KIND)
    state = with_references(bench.state) if updated else bench.state
    return VersionMark(events[0].id, last.id, words_of(state.draft), updated)


def is_new(versions: Versions, kind: str, mark: VersionMark | None) -> bool:
    """Whether a text that left as the output ``kind`` with that ``mark`` is a new version: not
    where one of these words is there already, or the output is no text. May take its time in
    another thread."""
    return (
        mark is not None
        and kind in TEXTS
        and not any(one.words == mark.words for one in versions.listed)
    )


def keep_export(
    bench: Workbench, kind: str, file: str, mark: VersionMark | None, *, again: bool = False
) -> None:
    """Keeps that the text left as the output ``kind`` in a ``file`` (its name) with that ``mark``
    (:func:`mark_of`, from before it was written): as a version, or ``again``, where it is not
    :func:`is_new`. Once for each name; who may only read a project keeps nothing."""
    if mark is None or kind not in TEXTS or bench.read_only:
        return
    left = (event.payload for event in bench.events if event.kind == KIND)
    if again and any((one["file"], one["words"]) == (file, mark.words) for one in left):
        return
    numbers = {event.id: number for number, event in enumerate(bench.events, 1)}
    payload: dict[str, Any] = {
        "kind": kind,
        "file": file,
        "event": mark.event,
        "events": numbers[mark.event],
        "words": mark.words,
    }
    if mark.references:
        payload["references"] = True
    if again:
        payload["repeated"] = True
    bench.act(KIND, payload)


def sent_version(events: Sequence[Event], name: str) -> VersionEntry | None:
    """The revision, the named moment or the export of that name, also of one that left again; None
    where there is none."""
    sent = [one for one in version_entries(events) if one.kind is not Kind.BASE]
    sent += _exports(events, again=True)
    return next((one for one in sent if same_name(one.name, name)), None)
