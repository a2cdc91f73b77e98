"""The changes of words between two versions: splices, and where clauses were divided or joined."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.wholebrackets import Range, with_whole_options
from draftbench.compare.words.patches import patch_text
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


class WordChanges:
    """``seen`` and ``patches`` are those of the change set; both grow as changes are made."""

    def __init__(self, old: Document, new: Document) -> None:
        self._old = old
        self._new = new
        self._splits: dict[ClauseId, list[Split]] = {}
        self._joins: dict[ClauseId, list[tuple[Join, RichText]]] = {}
        self._first: dict[ClauseId, RichText] = {}
        self.seen: dict[ClauseId, RichText] = {}
        self.patches: dict[ClauseId, str] = {}

    @property
    def divided(self) -> bool:
        """Whether any clause was split or joined."""
        return bool(self._splits or self._joins)

    def split(self, whole: ClauseId, parts: Sequence[ClauseId]) -> None:
        """``whole`` was divided into itself and ``parts``, if the texts agree."""
        old, new = self._old, self._new
        if whole not in old or whole not in new or any(p in old or p not in new for p in parts):
            return
        if any(new.position(part) < new.position(whole) for part in parts):
            return
        texts = [new[clause].text.text for clause in (whole, *parts)]
        found = breaks(old[whole].text.text, texts)
        if found is not None:
            self._splits[whole] = [
                Split(whole, start, end, part)
                for (start, end), part in zip(found, parts, strict=True)
            ]

    def join(self, into: ClauseId, clauses: Sequence[ClauseId]) -> None:
        """The words of ``clauses`` went on in ``into``, if the texts agree."""
        old, new = self._old, self._new
        if into not in old or into not in new or any(c not in old or c in new for c in clauses):
            return
        whole = new[into].text
        found = breaks(whole.text, [old[clause].text.text for clause in (into, *clauses)])
        if found is None:
            return
        pieces = _pieces(whole, found)
        self._first[into] = pieces[0]
        self._joins[into] = [
            (Join(clause, into, whole.slice(start, end)), piece)
            for clause, (start, end), piece in zip(clauses, found, pieces[1:], strict=True)
        ]

    def changes(self) -> list[Change]:
        """All of them, in the order of the new text."""
        found: list[Change] = []
        divided = {*self._splits, *self._joins}
        for clause in self._new if divided else self._new.others(self._old):
            former = self._old.get(clause.id)
            if former is None or (former is clause and clause.id not in divided):
                continue
            text = self._first.get(clause.id, clause.text)
            if clause.id in self._splits:
                found += self._divided(former.text, text, self._splits[clause.id])
            elif former.text != text:
                found += splices(clause.id, former.text, text)
            for change, piece in self._joins.get(clause.id, ()):
                joined = self._old[change.clause].text
                found += splices(change.clause, joined, piece)
                found.append(change)
                self.seen[change.clause] = joined
            if former.text != clause.text or clause.id in divided:
                self.seen[clause.id] = former.text
                self._patch(clause.id, former.text, clause.text)
        return found

    def _divided(self, old: RichText, first: RichText, splits: Sequence[Split]) -> list[Change]:
        found: list[Change] = []
        start = 0
        ends = [*((s.start, s.end) for s in splits), (len(old.text), len(old.text))]
        texts = [first, *(self._new[split.new].text for split in splits)]
        for number, (text, (stop, following)) in enumerate(zip(texts, ends, strict=True)):
            own = splices(splits[0].clause, old.slice(start, stop), text)
            shifted = [_shifted(splice, start, old) for splice in own]
            if shifted and number and ends[number - 1][0] == start == shifted[0].end:
                shifted[0] = _wider(shifted[0], old)  # else it would go to the part before
            found += shifted
            start = following
        return [*found, *splits]

    def _patch(self, clause: ClauseId, old: RichText, new: RichText) -> None:
        parts = (self._new[split.new].text.text for split in self._splits.get(clause, ()))
        text = "\n".join((new.text, *parts))
        if text != old.text:
            self.patches[clause] = patch_text(old.text, text)

    def whole(
        self, change: Insertion | Relocation, moved: Collection[ClauseId]
    ) -> Insertion | Relocation:
        """The change, whose slot is one of the text with these changes, with that of the old text:
        behind the last part of a clause is behind the clause. ``moved`` clauses leave their
        place."""
        last = {
            next((s.new for s in reversed(splits) if s.new not in moved), whole): whole
            for whole, splits in self._splits.items()
        }
        parent, after = (
            None if anchor is None else last.get(anchor, anchor) for anchor in change.slot
        )
        return replace(change, slot=Slot(parent, after))

    def gives(self, changes: ChangeSet) -> bool:
        """Whether the changes turn the old text into the new one."""
        try:
            return built(self._old, changes.changes).fingerprint == self._new.fingerprint
        except ValueError:
            return False


def _pieces(text: RichText, found: Sequence[Break]) -> list[RichText]:
    starts = [0, *(end for _, end in found)]
    ends = [*(start for start, _ in found), len(text.text)]
    return [text.slice(start, end) for start, end in zip(starts, ends, strict=True)]


def _shifted(splice: Splice, start: int, text: RichText) -> Splice:
    """A splice of the part of ``text`` that begins at ``start`` as one of the whole."""
    first, last = splice.start + start, splice.end + start
    return replace(
        splice,
        start=first,
        end=last,
        before=text.text[max(0, first - CONTEXT) : first],
        after=text.text[last : last + CONTEXT],
    )


def _wider(splice: Splice, text: RichText) -> Splice:
    """The splice with the character behind it, which it leaves as it is."""
    end = splice.end + 1
    return replace(
        splice,
        end=end,
        old=text.text[splice.start : end],
        new=splice.new + text.slice(splice.end, end),
        after=text.text[end : end + CONTEXT],
    )


# Where a clause was divided: the white space between its parts, found by the words around it.

Break = tuple[int, int]
"""White space ``[start, end)`` (code points) at which a text is divided; of no width where words
follow each other without any, as in Chinese."""

_SPACE = re.compile(r"\s+")


def breaks(whole: str, parts: Sequence[str]) -> tuple[Break, ...] | None:
    """Where ``whole`` is divided so that its pieces answer to ``parts``, in order: one break fewer
    than there are parts. None where a part would get no words."""
    if len(parts) < 2:
        return ()
    together = " ".join(parts)
    hunks = diff(whole, together).hunks
    found: list[Break] = []
    former = at = 0
    for part in parts[:-1]:
        at += len(part)
        start, end = _widened(whole, _answering(whole, together, at, hunks), former)
        if not whole[former:start].strip() or not whole[end:].strip():
            return None
        found.append((start, end))
        former, at = end, at + 1
    return tuple(found)


def _answering(
    whole: str, together: str, at: int, hunks: Sequence[tuple[int, int, int, int]]
) -> int:
    """The place in ``whole`` that answers to the space at ``at`` of the parts."""
    shift = 0
    for l0, l1, r0, r1 in hunks:
        if r0 > at:
            break
        if at < r1:
            share = (at - r0) / (r1 - r0)
            aim = l0 + share * (l1 - l0)
            spaces = [m.start() for m in _SPACE.finditer(whole, max(0, l0 - 1), l1 + 1)]
            return min(spaces, key=lambda place: abs(place - aim), default=round(aim))
        shift = l1 - r1
    return at + shift


def _widened(whole: str, place: int, least: int) -> Break:
    """The white space around a place, not before ``least``."""
    start = end = max(place, least)
    while start > least and whole[start - 1].isspace():
        start -= 1
    while end < len(whole) and whole[end].isspace():
        end += 1
    return start, end


_PARTS_OF_TEXTS = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE})
_MOSTLY = 0.5
"""The least share of the words of a part that are those of the whole."""
_FEWER = 2 / 3
"""Below this share of the changes that it takes otherwise, a text was divided, or joined."""


def divisions(
    old: Document, new: Document
) -> tuple[dict[ClauseId, ClauseId], dict[ClauseId, ClauseId]]:
    """The clauses of ``new`` that are further parts of a clause which both have, and those of
    ``old`` whose words went on in one that both have, each with that clause: they stand directly
    behind it, most of the words of each part, the first too, are words of the whole, and the parts
    say it with far fewer changes than the first alone."""
    return _parts(old, new), _parts(new, old)


def _parts(whole: Document, divided: Document) -> dict[ClauseId, ClauseId]:
    found: dict[ClauseId, ClauseId] = {}
    runs: dict[ClauseId, list[Clause]] = {}
    first = None
    for clause in divided:
        if clause.id in whole:
            first = clause
        elif first is not None:
            runs.setdefault(first.id, [first]).append(clause)
    for name, run in runs.items():
        words = whole[name].text.text
        own = list(takewhile(bool, _kept(words, [c.text.text for c in run])))
        parts = [clause.text.text for clause in run[: len(own)]]
        if parts[1:] and _is_divided(words, parts):
            found |= {clause.id: name for clause in run[1 : len(own)]}
    return found


def _is_divided(whole: str, parts: Sequence[str]) -> bool:
    """Whether the parts explain the words of the whole, and not the first of them alone, beside
    which the others came or went: many paragraphs of a text are much alike."""
    apart = _changed(whole, parts[0]) + sum(map(len, parts[1:]))
    return _changed(whole, " ".join(parts)) < _FEWER * apart


def _changed(old: str, new: str) -> int:
    """How many characters go and come between two texts."""
    return sum(l1 - l0 + r1 - r0 for l0, l1, r0, r1 in diff(old, new).hunks)


def _kept(whole: str, parts: Sequence[str]) -> Iterator[bool]:
    """Of each part whether most of it is words of the whole, which stand there in this order."""
    new = [(r0, r1) for *_, r0, r1 in diff(whole, " ".join(parts)).hunks]
    start = 0
    for part in parts:
        end = start + len(part)
        came = sum(max(0, min(r1, end) - max(r0, start)) for r0, r1 in new)
        yield came <= (1 - _MOSTLY) * len(part)
        start = end + 1


def as_parts(text: Document, splits: Mapping[ClauseId, ClauseId]) -> Document:
    """``text`` where what stands beside the clause that it is a part of is of its kind, unless the
    one is preambular and the other operative."""
    return text.with_clauses(tuple(_beside(text.get(splits.get(c.id, c.id)), c) for c in text))


def _beside(whole: Clause | None, part: Clause) -> Clause:
    if whole is None or whole.parent != part.parent or {whole.kind, part.kind} == _PARTS_OF_TEXTS:
        return part
    return replace(part, kind=whole.kind, level=whole.level)


# The word splices that turn one text into another, marks and notes included.

CONTEXT = 48
"""Characters of context quoted on either side of a splice."""


def splices(clause: ClauseId, old: RichText, new: RichText) -> tuple[Splice, ...]:
    """The word splices that turn ``old`` into ``new``, marks and notes included. Words that only
    change their marks are spliced with themselves; options in square brackets are one splice."""
    ranges: Sequence[Range] = diff(old.text, new.text).hunks
    ranges = _with_mark_changes(old, new, with_whole_options(old.text, new.text, ranges))
    return tuple(
        Splice(
            clause,
            l0,
            l1,
            old.text[l0:l1],
            new.slice(r0, r1),
            old.text[max(0, l0 - CONTEXT) : l0],
            old.text[l1 : l1 + CONTEXT],
        )
        for l0, l1, r0, r1 in ranges
    )


def _with_mark_changes(old: RichText, new: RichText, hunks: list[Range]) -> list[Range]:
    """Adds a range for every kept stretch whose marks or notes differ."""
    ranges: list[Range] = []
    at_left = at_right = 0
    for hunk in [*hunks, (len(old.text), len(old.text), len(new.text), len(new.text))]:
        ranges.extend(_marked_apart(old, new, at_left, hunk[0], at_right))
        ranges.append(hunk)
        at_left, at_right = hunk[1], hunk[3]
    return _joined([r for r in ranges if r[0] < r[1] or r[2] < r[3]])


def _marked_apart(old: RichText, new: RichText, start: int, end: int, right: int) -> list[Range]:
    left_part, right_part = old.slice(start, end), new.slice(right, right + end - start)
    if left_part == right_part:
        return []
    edges = {0, end - start}
    for part in (left_part, right_part):
        for mark in part.marks:
            edges.update((mark.start, mark.end))
        for place in part.note_positions():
            edges.update((place, place + 1))
    cuts = sorted(edges)
    return [
        (start + a, start + b, right + a, right + b)
        for a, b in pairwise(cuts)
        if left_part.slice(a, b) != right_part.slice(a, b)
    ]


def _joined(ranges: list[Range]) -> list[Range]:
    out: list[Range] = []
    for found in ranges:
        if out and out[-1][1] >= found[0] and out[-1][3] >= found[2]:
            out[-1] = (out[-1][0], found[1], out[-1][2], found[3])
        else:
            out.append(found)
    return out
