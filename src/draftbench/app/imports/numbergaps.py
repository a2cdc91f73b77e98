"""What the numbers in a sender's file say of the paragraphs of a version that it does not have:
somebody deleted them, or the file is an excerpt that does not quote them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.app.drafts.drafting import inserted
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    printed_labels,
    spoken_labels,
)
from draftbench.document.counting import numbers, style_of_list, written
from draftbench.document.drafting import DraftingLabel, drafting_label
from draftbench.document.numbering import Number

_PARAGRAPHS = frozenset({ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH, ClauseKind.PREAMBULAR})
_COUNTED = _PARAGRAPHS | {ClauseKind.ITEM}
_BEGINNING = frozenset({ClauseKind.TITLE, ClauseKind.ORGAN})
_SEVERAL = 2
_AHEAD = 10
"""An item whose number is less than so far ahead of the last one comes behind that."""

_Number = tuple[str, tuple[str, ...]]


class Why(StrEnum):
    """What says that a file quotes some paragraphs of a version."""

    NUMBERS = "numbers"
    """It leaves out several paragraphs, and the others keep their numbers."""
    BEGINNING = "beginning"
    """It leaves out several paragraphs and the first lines, and nobody renumbered the others."""
    PREAMBLE = "preamble"
    """It leaves out the whole preamble, but not the paragraphs behind it."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """``quoted_only`` are the paragraphs that are not in the file and may only not be quoted, and
    ``why`` says what tells so; ``unchanged`` are those that were deleted, each with the number of
    the paragraph behind it left as it was, ``anew`` those behind which the sender counted anew."""

    quoted_only: frozenset[ClauseId] = frozenset()
    why: Why | None = None
    unchanged: tuple[ClauseId, ...] = ()
    anew: tuple[ClauseId, ...] = ()

    @property
    def is_excerpt(self) -> bool:
        """Whether the file as a whole quotes only some paragraphs."""
        return self.why in (Why.NUMBERS, Why.BEGINNING)


class _Kind(StrEnum):
    LEFT = "left"
    """The number of the paragraph behind was left as it was."""
    ANEW = "anew"
    """It was counted anew by the sender."""
    COUNTED = "counted"
    """It was counted anew by the word processor."""
    END = "end"
    """Nothing stands behind."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class _Run:
    clauses: tuple[Clause, ...]
    kind: _Kind
    closed: bool = False
    """Whether the paragraph before has now the sign of a last one."""


def number_gaps(version: Document, there: Collection[ClauseId], sent: Sequence[Sent]) -> Gaps:
    """What the numbers of the paragraphs ``sent`` say of those of ``version`` that are not
    ``there``."""
    if all(c.id in there for c in version if c.kind in _COUNTED):
        return Gaps()
    reading = _Numbers(version, there, sent)
    runs = list(reading.runs())
    left = [run for run in runs if run.kind is _Kind.LEFT]
    anew = tuple(c.id for run in runs if run.kind is _Kind.ANEW for c in run.clauses)
    unchanged = tuple(c.id for run in left for c in run.clauses)
    preamble = [c for c in version if c.kind is ClauseKind.PREAMBULAR]
    preamble = preamble if all(c.id not in there for c in preamble) else []
    begins = [c for c in version if c.kind in _BEGINNING]
    headless = bool(begins) and all(c.id not in there for c in begins)
    without_preamble = len(preamble) >= (1 if headless else _SEVERAL)
    body = [run for run in runs if run.clauses[0].kind in _PARAGRAPHS]
    why: Why | None = None
    if not anew:
        own = [*left, *(r for r in runs if r.kind is _Kind.END and not r.closed)]
        beyond = any(c not in preamble for run in body for c in run.clauses)
        if _is_several(own) or (without_preamble and left):
            why = Why.NUMBERS
        elif headless and beyond and _is_several(body):
            why = Why.BEGINNING
    if why is not None:
        every = frozenset(c.id for c in version if c.id not in there) - reading.replaced
        return Gaps(every, why)
    if without_preamble:
        return Gaps(frozenset(c.id for c in preamble), Why.PREAMBLE, unchanged, anew)
    return Gaps(unchanged=unchanged, anew=anew)


def misnumbered(version: Document, sent: Sequence[Sent], *, is_part: bool) -> frozenset[ClauseId]:
    """The paragraphs of ``version`` that the file calls by a number which neither it nor any
    deletion, new or moved paragraph explains; nothing is moved by a file that holds only a
    part."""
    reading = _Numbers(version, [clause.id for clause in version], sent)
    moved = (one for one in sent if one.moved and is_part and not (one.aside or one.theirs))
    return reading.misnumbered | {
        one.target
        for one in moved
        if one.target is not None and reading.is_called_otherwise(one, version[one.target])
    }


def in_other_order(sent: Sequence[Sent], version: Document) -> tuple[str, ...]:
    """The items that stand in another order than in ``version`` and are lettered anew so, by their
    names there."""
    labels, spoken = printed_labels(version), spoken_labels(version)
    places = {clause.id: at for at, clause in enumerate(version)}
    last: dict[ClauseId | None, int] = {}
    found: list[str] = []
    for one in sent:
        if one.target is None or one.aside or version[one.target].kind is not ClauseKind.ITEM:
            continue
        parent, place = version[one.target].parent, places[one.target]
        said, own = (label.strip(" ().") for label in (one.clause.label, labels[one.target]))
        if place < last.get(parent, -1) and said and said != own:
            found.append(spoken.get(one.target, ""))
        last[parent] = max(place, last.get(parent, -1))
    return tuple(filter(None, found))


def is_put_in(one: Sent, clause: ClauseId, version: Document) -> bool:
    """Whether a paragraph has the number of one that was put in ("3 bis") where ``clause`` has
    another."""
    if not is_new_by_number(one.clause.label):
        return False
    return _number(one.clause.label) != _number(printed_labels(version).get(clause, ""))


def is_new_by_number(label: str) -> bool:
    """Whether ``label`` is the number of a paragraph that was put in ("3 bis")."""
    said = drafting_label(label)
    return said is not None and said.put_in and not said.alternative


def without_original(paragraphs: Sequence[Sent], version: Document) -> Iterator[Sent]:
    """The paragraphs that are called other versions of one ("9 alt.", "3 bis alt.", "(f) alt.")
    that neither ``version`` nor the file has: no number is its."""
    said = [label for one in paragraphs if (label := drafting_label(one.clause.label))]
    if not any(label.alternative for label in said):
        return
    printed = (drafting_label(label.strip()) for label in printed_labels(version).values())
    spoken = (drafting_label(label) for label in spoken_labels(version).values())
    known = [*printed, *spoken, *(label for label in said if not label.alternative)]
    originals = {_original(one) for one in known if one is not None}
    for one in paragraphs:
        label = drafting_label(one.clause.label)
        if label is None or one.aside or not label.alternative:
            continue
        counted = label.number.isdecimal() or one.clause.kind is ClauseKind.ITEM
        if counted and label.kind in ("", "OP", "PP") and _original(label) not in originals:
            yield one


def _original(label: DraftingLabel) -> tuple[str, str, tuple[str, ...]]:
    """The number of the paragraph of which that with ``label`` is another version, or its own."""
    own = takewhile(lambda suffix: not suffix.startswith("alt"), label.suffixes)
    return label.kind.upper() or "OP", label.number.lower(), tuple(own)


def behind_number(label: str, version: Document, above: ClauseId | None = None) -> ClauseId | None:
    """The clause of ``version`` behind which a new one comes by its number, a paragraph or one that
    hangs on the clause ``above``: "5 bis" behind 5, "(c bis)" behind (c), and a number that comes
    after the last one behind that; None where it does not say that."""
    said = drafting_label(label)
    if above is not None and above in version:
        found = _in_list(label, version, above)
    elif said is None or not said.number.isdecimal():
        found = None
    else:
        labels = {spoken: clause for clause, spoken in spoken_labels(version).items()}

        def named(number: int) -> ClauseId | None:
            return labels.get(f"{said.kind or 'OP'} {number}") or labels.get(str(number))

        number = int(said.number)
        found = named(number)
        if not said.put_in:
            lower = (named(each) for each in range(number - 1, 0, -1))
            found = next(filter(None, lower), None) if found is None else None
    return None if found is None else version.subtree(found)[-1].id


def _in_list(label: str, version: Document, above: ClauseId) -> ClauseId | None:
    own, places = _number(label), numbers(version)
    items = [c for c in version.children(above) if version[c].kind is ClauseKind.ITEM]
    printed = printed_labels(version)
    known = {_number(printed[item]): item for item in items if item in places}
    if own is None or not known or own in known:
        return None
    if own[1]:
        return known.get((own[0], ()))
    last = max(known.values(), key=lambda item: places[item].number.place)
    style, place = style_of_list(version, last), places[last].number.place
    behind = (written(Number(place + more), style) for more in range(1, _AHEAD))
    return last if own in map(_number, behind) else None


def _is_several(runs: Sequence[_Run]) -> bool:
    return len(runs) >= _SEVERAL or any(len(run.clauses) >= _SEVERAL for run in runs)


class _Numbers:
    """The numbers of a version beside those in a file."""

    def __init__(
        self, version: Document, there: Collection[ClauseId], sent: Sequence[Sent]
    ) -> None:
        self._version = version
        self._there = there
        self._sent = sent
        self._printed = printed_labels(version)
        self._spoken = spoken_labels(version)
        self._places: dict[ClauseId, int] = {}
        for at, one in enumerate(sent):
            if one.target is not None and not (one.aside or one.theirs or one.moved):
                self._places.setdefault(one.target, at)
        self.replaced: set[ClauseId] = set()
        """The paragraphs in whose place the file has others."""
        rows = (row for row in self._rows() if row[0].kind in _PARAGRAPHS)
        self.misnumbered = frozenset(one for row in rows for one in self._misnumbered(row))

    def runs(self) -> Iterator[_Run]:
        """The paragraphs that are not there, those together that follow each other."""
        for row in self._rows():
            run: list[Clause] = []
            former: Clause | None = None
            for clause in row:
                if clause.id not in self._there:
                    run.append(clause)
                    continue
                if run and clause.id in self._places:
                    yield from self._read(run, former, clause)
                if clause.id in self._places:
                    run, former = [], clause
            if run:
                yield from self._read(run, former, None)

    def _rows(self) -> Iterator[list[Clause]]:
        """The paragraphs that are counted together, and may not be there."""
        rows: dict[tuple[ClauseId | None, ClauseKind], list[Clause]] = {}
        for clause in self._version:
            if clause.kind in _COUNTED and (clause.parent is None or clause.parent in self._there):
                rows.setdefault((clause.parent, clause.kind), []).append(clause)
        yield from rows.values()

    def _read(
        self, run: Sequence[Clause], former: Clause | None, behind: Clause | None
    ) -> Iterator[_Run]:
        start = -1 if former is None else self._places[former.id]
        end = len(self._sent) if behind is None else self._places[behind.id]
        between = [one for one in self._sent[start + 1 : end] if not one.aside]
        new = [one for one in between if _is_new(one, run[0].kind)]
        if len(new) >= len(run):
            self.replaced.update(c.id for c in run)
            return
        shown = {_number(one.clause.label) for one in new}
        self.replaced.update(c.id for c in run if self._number(c) in shown - {None})
        shown |= {_number(one.clause.label) for one in between}
        shown |= {self._shown(one) for one in (former, behind) if one is not None}
        gone = tuple(c for c in run if (self._number(c) or "") not in shown)
        if behind is None:
            closed = former is not None and self._is_closed(former)
            known = former is not None and self._shown(former) == self._number(former)
            if gone and run[0].kind is not ClauseKind.ITEM:
                yield _Run(gone, _Kind.END if known else _Kind.UNKNOWN, closed)
            return
        own, number = self._shown(behind), self._number(behind)
        if own is None or number is None or behind.id in self.misnumbered:
            yield _Run(tuple(run), _Kind.UNKNOWN)
        elif own == number:
            if gone:
                yield _Run(gone, _Kind.LEFT)
        else:
            counted = self._sent[self._places[behind.id]].counted
            yield _Run(tuple(run), _Kind.COUNTED if counted else _Kind.ANEW)

    def is_called_otherwise(self, one: Sent, clause: Clause) -> bool:
        """Whether the file calls a numbered paragraph by the number of another one."""
        own, shown = _plain(self._number(clause)), _plain(_number(one.clause.label))
        is_known = clause.kind in _PARAGRAPHS and None not in (own, shown)
        return is_known and own != shown

    def _misnumbered(self, row: Sequence[Clause]) -> Iterator[ClauseId]:
        """Those of a row whose number in the file does not follow from the one before: either all
        that the file leaves out between the two is counted, or nothing of it, and some of the new
        paragraphs between them."""
        shift, reached, absent = 0, -1, 0
        for clause in row:
            place = self._places.get(clause.id)
            if place is None:
                absent += 1
                continue
            own, shown = _plain(self._number(clause)), _plain(self._shown(clause))
            if own is None or shown is None or self._sent[place].counted:
                continue
            if place < reached:
                if shown - own not in (0, shift):
                    yield clause.id
                continue
            between = self._sent[reached + 1 : place]
            new = sum(_is_new(one, clause.kind) or one.moved for one in between if not one.aside)
            more = shown - own - shift
            if 0 <= more <= new or -absent <= more <= new - absent:
                shift, reached, absent = shown - own, place, 0
            else:
                yield clause.id

    def _is_closed(self, clause: Clause) -> bool:
        said = self._sent[self._places[clause.id]].text.plain.rstrip()
        return said.endswith(".") and not clause.text.plain.rstrip().endswith(".")

    def _number(self, clause: Clause) -> _Number | None:
        label = self._printed.get(clause.id) or self._spoken.get(clause.id, "")
        return _number(label)

    def _shown(self, clause: Clause) -> _Number | None:
        """The number that the file prints."""
        return _number(self._sent[self._places[clause.id]].clause.label)


def _is_new(one: Sent, kind: ClauseKind) -> bool:
    """Whether a paragraph is one of the sender's own that is counted as the others are."""
    if one.target is not None or one.theirs or not one.text.has_words:
        return False
    label = drafting_label(one.clause.label)
    return one.clause.kind is kind if label is None else not label.put_in


def _plain(number: _Number | None) -> int | None:
    """A number in figures without anything behind it; else None."""
    return int(number[0]) if number and number[0].isdecimal() and not number[1] else None


def _number(label: str) -> _Number | None:
    found = drafting_label(label.strip())
    if found is not None and found.number:
        return found.number.lower(), found.suffixes
    bare = label.strip(" .()[]:\u00a0").lower()
    return (bare, ()) if any(sign.isalnum() for sign in bare) else None


_TYPED = re.compile(r"(?P<part>PP|OP)?\s?(?P<number>\d{1,3})[.):]*", re.IGNORECASE)


def as_last_paragraph(paragraph: Clause, version: Document) -> ChangeSet | None:
    """What puts a lone ``paragraph`` behind the last one of its kind, where its number is the next
    one; else None."""
    said = _TYPED.fullmatch(paragraph.label.strip())
    if said is None:
        return None
    is_recital = (said["part"] or "").upper() == "PP"
    kinds = (ClauseKind.PREAMBULAR,) if is_recital else _TAILS
    last = next((c for c in reversed(version.clauses) if c.kind in kinds), None)
    if last is None:
        return None
    number = _TYPED.fullmatch(spoken_labels(version)[last.id])
    if number is None or int(number["number"]) + 1 != int(said["number"]):
        return None
    revised, _ = inserted(version, paragraph.text, last.id)
    return between(version, revised)


_TAILS = (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)
