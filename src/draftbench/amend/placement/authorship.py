"""Whose the words of a base text are: what amendments brought that it has taken in, where that
stands, how a text reads without it, and whether a text has what was decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import NamedTuple

from draftbench.amend.changesets.changes import ChangeSet, Insertion, Splice
from draftbench.amend.changesets.editing import replaced
from draftbench.amend.placement.carrying import ALSO
from draftbench.amend.placement.lineage import Authored, Lineage, spoken
from draftbench.amend.proceedings.brackets import SIGNS
from draftbench.amend.redlines.redline import DraftStep, Redline
from draftbench.amend.stamp import NOTHING, TakenOver
from draftbench.compare.words.islands import LINKS
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.language import opening


class Edited(NamedTuple):
    """A clause ``after`` its edits: at each of ``places`` the words of ``gone`` stood before."""

    after: str
    places: Sequence[tuple[int, int]]
    gone: Sequence[RichText]


def edited(changes: ChangeSet, clause: ClauseId) -> Edited:
    """How ``changes`` edit a clause that they touch."""
    before = changes.seen[clause]
    after, at = "", 0
    places: list[tuple[int, int]] = []
    gone: list[RichText] = []
    own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
    for splice in sorted(own, key=lambda each: (each.start, each.end)):
        after += before.text[at : splice.start]
        places.append((len(after), len(after) + len(splice.new)))
        gone.append(before.slice(splice.start, splice.end))
        after, at = after + splice.new.text, splice.end
    return Edited(after + before.text[at:], places, gone)


class Share(NamedTuple):
    """What a part has of the edits of the ``whole``, which was divided since: their ``places`` in
    the part."""

    whole: ClauseId
    places: Sequence[tuple[int, int]]


def shares(changes: ChangeSet, whole: ClauseId, parts: Sequence[Clause]) -> dict[ClauseId, Share]:
    """What each of the ``parts`` into which a clause was divided since has of its edits; only those
    that have something."""
    own = next((edits for clause, edits in brought(changes) if clause == whole), None)
    found: dict[ClauseId, list[tuple[int, int]]] = {}
    hunks = difference(own.after, " ".join(p.text.text for p in parts)).hunks if own else ()
    for start, end in own.places if own else ():
        touching = [hunk for hunk in hunks if hunk[0] <= end and hunk[1] >= start]
        shift = sum(h[3] - h[2] - h[1] + h[0] for h in hunks if h[1] < start)
        grown = sum(h[3] - h[2] - h[1] + h[0] for h in touching)
        first = min((start + shift, *(h[2] for h in touching)))
        last = max((end + shift + grown, *(h[3] for h in touching)))
        at = 0
        for part in parts:
            if first <= at + len(part.text) and last >= at:
                place = max(first - at, 0), min(last - at, len(part.text))
                found.setdefault(part.id, []).append(place)
            at += len(part.text) + 1
    return {part: Share(whole, places) for part, places in found.items()}


def as_new(clause: Clause) -> Edited:
    """A new clause: all its words came."""
    return Edited(clause.text.text, ((0, len(clause.text)),), (RichText(""),))


def authors(
    base: Document, steps: Sequence[DraftStep], given: TakenOver = NOTHING
) -> dict[ClauseId, tuple[Authored, ...]]:
    """Where the words of ``base`` are those of amendments: what the ``steps``, which it has taken
    in, put there or took out there, as far as the base shows it; and what of them was ``given`` to
    other clauses, which theirs were joined to or divided into."""
    found: dict[ClauseId, list[Authored]] = {}
    decided = {step.stamp.amendment for step in steps}
    for step in steps:
        amendment = step.stamp.amendment
        if amendment is None:
            continue
        for clause, own in brought(step.changes):
            if clause in base:
                places = as_made(own, base[clause].text.text)
                made = (Authored(start, end, amendment) for start, end, _ in places)
                found.setdefault(clause, []).extend(made)
    for clause, pieces in given.pieces.items():
        known, at = {one.amendment for one in found.get(clause, ())}, 0
        for length, giver in pieces:
            one = None if giver.stamp is None else giver.stamp.amendment
            if one is not None and one in decided - known:
                found.setdefault(clause, []).append(Authored(at, at + length, one))
            at += length
    return {clause: tuple(own) for clause, own in found.items() if own}


def words_of(changes: ChangeSet) -> ChangeSet:
    """What of ``changes`` writes words; not what deletes, moves, divides or joins clauses."""
    own = tuple(change for change in changes.changes if isinstance(change, Splice | Insertion))
    return changes if own == changes.changes else replace(changes, changes=own)


def without(text: Document, steps: Sequence[DraftStep]) -> Document:
    """``text`` without the words that ``steps`` brought to it, as far as they stand there. What
    they deleted, moved, divided or joined stays so."""
    for step in reversed(steps):
        new = {c.id for i in step.changes.changes if isinstance(i, Insertion) for c in i.clauses}
        for clause, own in brought(step.changes):
            if clause not in text:
                continue
            if clause in new:
                text = _cut(text, text[clause], own)
                continue
            words = text[clause].text
            for start, end, former in reversed(list(as_made(own, words.text))):
                words = words.slice(0, start) + former + words.slice(end, len(words))
            text = replaced(text, clause, words)
    return text


def _cut(text: Document, clause: Clause, own: Edited) -> Document:
    if not any(as_made(own, clause.text.text)):
        return text
    gone = {each.id for each in text.subtree(clause.id)}
    return text.with_clauses(tuple(each for each in text if each.id not in gone))


def but_for(changes: ChangeSet, clause: ClauseId, now: RichText) -> RichText:
    """A clause that reads ``now`` without what stands where ``changes`` edit it, as they wrote it
    or with other words; what differs elsewhere in it is not theirs."""
    seen, words = changes.seen[clause], now
    own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == clause]
    for first, last, came, end in reversed(difference(seen.text, now.text).hunks):
        if any(first <= each.end and last >= each.start for each in own):
            words = words.slice(0, came) + seen.slice(first, last) + words.slice(end, len(words))
    return words


def shows(
    text: str,
    step: DraftStep,
    clause: ClauseId,
    former: Redline,
    taken_over: TakenOver,
    share: Share | None = None,
) -> bool:
    """Whether ``text`` has a clause of a draft with all that a step wrote there and nothing of what
    it took out, whatever else was changed. ``former`` led to the draft from a base that had
    ``taken_over`` words; ``share`` is what the clause has of one that was divided since. False
    where none of these tells of the step in that clause."""
    share = share or Share(clause, ())
    edits = [c for c in step.changes.changes if isinstance(c, Splice) and c.clause == share.whole]
    gone = [each.old.strip() for each in edits if each.old.strip()]
    before = former.result[clause].text.text
    text = _with_former_marker(text, before, step, clause, former.result.language)
    marks = tuple(_marks(step, clause, former, taken_over)) or share.places
    put_in = (c.clauses for c in step.changes.changes if isinstance(c, Insertion))
    new = any(each.id == clause for clauses in put_in for each in clauses)
    return keeps(text, before, marks, gone, whole=new)


def keeps(
    text: str,
    before: str,
    places: Iterable[tuple[int, int]],
    gone: Sequence[str],
    *,
    whole: bool = False,
) -> bool:
    """Whether ``text`` has what was written at ``places`` of the words ``before``, and beside it
    nothing of what was ``gone`` from there, whatever else differs; False where no words, or none
    but white space, were written. ``whole``: all of it was."""
    hunks = difference(before, text).hunks
    marks = [(start, end) for start, end in places if start == end or before[start:end].strip()]
    ends = (0, len(before)) if whole else ()  # what a new clause begins and ends with is its own
    for start, end in marks:
        words_end = start + len(before[start:end].rstrip())  # a comma behind them is not theirs
        for first, last, came, came_end in hunks:
            comma = before[first:last] + text[came:came_end] == ","
            if (first < (words_end if comma else end) and last > start) or first == last in ends:
                return False
            if first <= end and last >= len(before[:start].rstrip()):
                there = text[came:came_end]
                if any(old in there for old in gone) or (start == end and _share(there, gone)):
                    return False
    return bool(marks)


def _with_former_marker(
    text: str, before: str, step: DraftStep, clause: ClauseId, language: str
) -> str:
    """``text`` with the opening that a clause had ``before``, where they are one but for "also" and
    its like, which follow from what stands before it; not where these are what a step is about."""
    former, now = _opening_but_order(before, language), _opening_but_order(text, language)
    if former[0] != now[0] or former[0] is None:
        return text
    if any(isinstance(c, Splice) and c.clause == clause for c in step.changes.changes):
        seen, after = step.changes.seen[clause].text, edited(step.changes, clause).after
        its, made = _opening_but_order(seen, language), _opening_but_order(after, language)
        if its[0] == made[0] and seen[: its[1]] != after[: made[1]]:
            return text
    return before[: former[1]] + text[now[1] :]


def _opening_but_order(text: str, language: str) -> tuple[object, int]:
    """What a clause begins with, but for the words that tell its place among others, and where that
    ends."""
    found = opening(text, language)
    if found is None:
        return None, 0
    markers = tuple(word for word in found.markers if word not in ALSO)
    own = found.role, found.verb, found.adverbs, found.qualifier, markers
    return (text[: found.start], *own), found.end


def _share(words: str, gone: Iterable[str]) -> bool:
    """Whether there is a word among these that is among those that went."""
    return not set(spoken(words)).isdisjoint(word for old in gone for word in spoken(old))


def _marks(
    step: DraftStep, clause: ClauseId, former: Redline, taken_over: TakenOver
) -> Iterator[tuple[int, int]]:
    """Where in a clause of the draft the words of a step stand, and where it took some out."""
    entry = former.of(clause)
    runs = () if entry is None else entry.runs
    wrote = (step.stamp, *(by for _, by in step.layers))
    stamps = {*wrote, *(replace(stamp, event="") for stamp in wrote)}  # as marked, without event
    kept = "".join(run.text.text for run in runs if run.inserted is None)
    base = former.base.get(clause)
    known: tuple[tuple[int, int], ...] = ()
    if base is not None and kept == base.text.text:
        known = tuple(_marks_of_base(step, clause, former, taken_over))
    at = of_base = 0
    for run in runs:
        length = len(run.text)
        if run.deleted is None:
            if run.inserted in stamps:
                yield at, at + length
            elif run.inserted is None:
                for start, end in known:
                    first, last = max(start, of_base), min(end, of_base + length)
                    if first < last or first == last == start == end:
                        yield first + at - of_base, last + at - of_base
            at += length
        elif run.deleted in stamps:
            yield at, at
        of_base += length if run.inserted is None else 0


def _marks_of_base(
    step: DraftStep, clause: ClauseId, former: Redline, taken_over: TakenOver
) -> Iterator[tuple[int, int]]:
    """The same in a clause of the base, where that had taken the step in."""
    at = 0
    for length, giver in taken_over.pieces.get(clause, ()):
        if giver.stamp == step.stamp:
            yield at, at + length
        at += length
    text = former.base[clause].text.text
    for one, own in brought(step.changes):
        if one == clause:  # also what others wrote and the meeting took for what it had decided
            yield from ((start, end) for start, end, _ in as_made(own, text))


def brought(changes: ChangeSet) -> Iterator[tuple[ClauseId, Edited]]:
    """Each clause that changes edit or put in, and the words that they bring there."""
    for clause in dict.fromkeys(c.clause for c in changes.changes if isinstance(c, Splice)):
        yield clause, edited(changes, clause)
    for change in changes.changes:
        if isinstance(change, Insertion):
            for each in change.clauses:
                yield each.id, as_new(each)


def as_made(own: Edited, now: str) -> Iterator[tuple[int, int, RichText]]:
    """Where in a clause that reads ``now`` the edits stand as they were made, with the words that
    were there before; in the order of the clause."""
    hunks = difference(own.after, now).hunks
    for (start, end), former in zip(own.places, own.gone, strict=True):
        if any(hunk[0] < end and hunk[1] > start for hunk in hunks):
            continue
        if start == end and any(hunk[0] <= start <= hunk[1] for hunk in hunks):
            continue
        more = sum(h[3] - h[2] - h[1] + h[0] for h in hunks if h[1] <= start)
        yield start + more, end + more, former


# What a new base text has of the draft of before.


def having(
    step: DraftStep,
    clause: ClauseId,
    former: Redline,
    taken_over: TakenOver,
    new: Redline,
    share: Share | None = None,
) -> tuple[ClauseId, ...]:
    """The clauses of the base of ``new`` that have, one alone or all together, what a step wrote in
    one of the draft of ``former``, or its ``share`` (see :func:`shows`); none where they do not, or
    where what was made again on them took it back. ``new`` has the lineage of its base."""
    parts = new.lineage.standing(clause, new.base)
    for some in (*((part,) for part in parts), parts):
        again = (  # with what was split off from them again
            one
            for part in some
            for one in new.lineage.divided(part, new.result)
            if one == part or one not in new.base
        )
        rows = (new.base, some), (new.result, dict.fromkeys(again))
        texts = {" ".join(text[one].text.text for one in row) for text, row in rows}
        if all(shows(words, step, clause, former, taken_over, share) for words in texts):
            return some
    return parts if _redivided(clause, former.result, new.base, new.lineage) else ()


def stands_as_it_did(clause: ClauseId, former: Redline, new: Redline) -> bool:
    """Whether the base of ``new`` has a clause, or that in which it went on, as the draft of
    ``former`` had it, or both have it not."""
    here = former.lineage.went_on(clause, former.result)
    its = _shown(new.base, clause, new.lineage) or _shown(new.base, here, new.lineage)
    return _alike(_shown(former.result, clause, former.lineage), its, former.lineage)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A clause as a text has it."""

    clause: ClauseId
    words: str
    notes: tuple[str, ...]


def _shown(text: Document, clause: ClauseId, lineage: Lineage) -> _Shown | None:
    """A clause as a text has it, or that in which it went on; None where it has none of them."""
    found = text.get(lineage.went_on(clause, text))
    if found is None:
        return None
    return _Shown(found.id, found.text.text, tuple(note.text.text for note in found.text.notes))


def _alike(former: _Shown | None, new: _Shown | None, lineage: Lineage) -> bool:
    """Whether a new text has a clause as the draft of ``lineage`` had it; in one that was joined,
    the words that link its parts may be others."""
    if former is None or new is None or former == new:
        return former == new
    if (former.clause, former.notes) != (new.clause, new.notes):
        return False
    wanted = spoken(new.words)
    for first, last in lineage.links(former.clause, former.words):
        head, tail = spoken(former.words[:first]), spoken(former.words[last:])
        more = len(wanted) - len(head) - len(tail)
        if 0 <= more <= _LINK and wanted == [*head, *wanted[len(head) :][:more], *tail]:
            return True
    return False


def _redivided(clause: ClauseId, before: Document, base: Document, lineage: Lineage) -> bool:
    """Whether a new text has all the words and notes of a clause of ``before`` joined to others, or
    divided; few words may be new, and none inside its own but where it is divided."""
    pieces = [base[part] for part in lineage.divided(lineage.went_on(clause, base), base)]
    places = {piece.id for piece in pieces}
    parts = [one for one in before if lineage.went_on(one.id, base) in places]
    if before[clause] not in parts or len(parts) + len(pieces) < 3:
        return False
    words = [spoken(piece.text.text) for piece in pieces]
    new = Counter(word for piece in words for word in piece)
    new.subtract(word for one in parts for word in spoken(one.text.text))
    notes = [note.text.text for piece in pieces for note in piece.text.notes]
    own = spoken(before[clause].text.text)
    return (
        sum(count for count in new.values() if count > 0) <= _LINK * (len(parts) + len(pieces) - 2)
        and _brackets(parts) == _brackets(pieces)
        and all(note.text.text in notes for note in before[clause].text.notes)
        and any(_run_in(row, words) for row in (own, *_shortened(own, clause, parts)))
    )


def _brackets(clauses: Iterable[Clause]) -> Counter[str]:
    """The signs of brackets in clauses."""
    return Counter(sign for one in clauses for sign in one.text.text if sign in SIGNS)


def _shortened(
    own: Sequence[str], clause: ClauseId, parts: Sequence[Clause]
) -> Iterator[Sequence[str]]:
    """The words of a clause as they may go on behind one that begins alike: a link, and not all of
    what the two begin with ("and shall keep", "The Secretariat shall" publish)."""
    for one in parts:
        alike = zip(own, spoken(one.text.text), strict=False)
        said = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], alike))
        if one.id != clause and 1 < said < len(own):
            yield from ([link, *own[said - 1 :]] for link in LINKS)


def _run_in(wanted: Sequence[str], pieces: Sequence[Sequence[str]]) -> bool:
    """Whether the words stand one after the other in these pieces of a text, but for a link at the
    beginning of each further one."""
    row = pieces[0] if pieces else ()
    return any(_continued(wanted, row[at:], pieces[1:]) for at in range(len(row))) or (
        len(pieces) > 1 and _run_in(wanted, pieces[1:])
    )


def _continued(wanted: Sequence[str], row: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    shared = min(len(wanted), len(row))
    if wanted[:shared] != row[:shared]:
        return False
    if shared == len(wanted):
        return True
    return bool(rest) and any(
        _continued(wanted[shared:], rest[0][gap:], rest[1:]) for gap in range(_LINK + 1)
    )


_LINK = 3
"""The most words that link two parts of a clause."""
