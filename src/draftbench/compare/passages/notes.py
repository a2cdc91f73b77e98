"""What became of the notes: kept, renumbered, changed in their words, moved, added, removed.

Notes are matched within linked clauses by their words and by the word that they hang on, and what
is left over then among all clauses, so that a note that went with a phrase is not taken for one
note removed and another added. Their numbers play no part.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from draftbench.compare.normal import folded
from draftbench.compare.options import NOTES, NoteOptions
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Note
from draftbench.language.words import TokenKind, tokens


class NoteFate(StrEnum):
    """What became of a note."""

    SAME = "same"
    RENUMBERED = "renumbered"
    CHANGED = "changed"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note hangs: the clause, the code point of its plain text, and the note's number."""

    clause: ClauseId
    offset: int
    label: str


@dataclass(frozen=True, slots=True)
class NoteChange:
    """One note of a comparison: where it hangs in each text (None: not there), and the difference
    of its words. A note whose words changed may be ``moved`` too. A note that went from one
    passage to another belongs to both. Of a note whose words are the same but mean another source
    ("Ibid." behind a new note) ``meant`` is the difference of what they stand for; it is changed.
    """

    fate: NoteFate
    left: NotePlace | None
    right: NotePlace | None
    words: TextDiff
    moved: bool = False
    meant: TextDiff | None = None


@dataclass(frozen=True, slots=True)
class _Hanging:
    """A note, where it hangs, and where in the joined text of its passage."""

    note: Note
    place: NotePlace
    at: int
    passage: int
    words: Counter[str] = field(compare=False)


def note_fates(
    passages: Sequence[tuple[Sequence[Clause], Sequence[Clause], TextDiff]],
    options: NoteOptions = NOTES,
) -> list[tuple[NoteChange, ...]]:
    """For each passage of a comparison what became of its notes; each note of either text is in
    exactly one change.

    A passage is the clauses of both sides that belong together, and the difference of their plain
    texts, those of a side joined by line feeds. Changes stand in the order of the left text, then
    of the right one.
    """
    fates: list[list[NoteChange]] = [[] for _ in passages]
    gone: list[_Hanging] = []
    new: list[_Hanging] = []
    for at, (lefts, rights, found) in enumerate(passages):
        one, two = _hanging(lefts, at), _hanging(rights, at)
        ground = _Ground(found)
        pairs = _within(one, two, ground, options) if one and two else []
        fates[at].extend(
            _paired(one[i], two[j], ground.same(one[i].at, two[j].at)) for i, j in pairs
        )
        gone.extend(_without(one, {i for i, _ in pairs}))
        new.extend(_without(two, {j for _, j in pairs}))
    far = _among(gone, new, options) if gone and new else []
    for i, j in far:
        change = _paired(gone[i], new[j], same_place=False)
        for at in dict.fromkeys((gone[i].passage, new[j].passage)):
            fates[at].append(change)
    for one_gone in _without(gone, {i for i, _ in far}):
        fates[one_gone.passage].append(_alone(one_gone, NoteFate.REMOVED))
    for one_new in _without(new, {j for _, j in far}):
        fates[one_new.passage].append(_alone(one_new, NoteFate.ADDED))
    return [
        tuple(sorted(changes, key=_Order(passage)))
        for changes, passage in zip(fates, passages, strict=True)
    ]


class _Order:
    """Sorts the changes of a passage: by the left place, new notes behind by the right one."""

    def __init__(self, passage: tuple[Sequence[Clause], Sequence[Clause], TextDiff]) -> None:
        self._left = {clause.id: at for at, clause in enumerate(passage[0])}
        self._right = {clause.id: at for at, clause in enumerate(passage[1])}

    def __call__(self, change: NoteChange) -> tuple[int, int, int]:
        left, right = change.left, change.right
        if left is not None and left.clause in self._left:
            return 0, self._left[left.clause], left.offset
        assert right is not None  # noqa: S101 a change has a side, and it is of this passage
        return 1, self._right[right.clause], right.offset


def _hanging(clauses: Sequence[Clause], passage: int) -> list[_Hanging]:
    found: list[_Hanging] = []
    start = 0
    for clause in clauses:
        places = clause.text.note_positions() if clause.text.notes else ()
        for before, (at, note) in enumerate(zip(places, clause.text.notes, strict=True)):
            place = NotePlace(clause.id, at - before, note.label)
            words = _words(note.resolved or note.text.plain)
            found.append(_Hanging(note, place, start + at - before, passage, words))
        start += len(clause.text.plain) + 1
    return found


def _words(text: str) -> Counter[str]:
    return Counter(token.text.casefold() for token in tokens(text) if token.kind is TokenKind.WORD)


def _without(notes: Sequence[_Hanging], taken: set[int]) -> list[_Hanging]:
    return [note for at, note in enumerate(notes) if at not in taken]


def _within(
    lefts: Sequence[_Hanging], rights: Sequence[_Hanging], ground: _Ground, options: NoteOptions
) -> list[tuple[int, int]]:
    """Which notes of a passage are one, by words and place."""
    if len(lefts) * len(rights) > options.pairs:
        return _equal(lefts, rights)
    values: list[tuple[float, int, int]] = []
    for i, left in enumerate(lefts):
        for j, right in enumerate(rights):
            value = _likeness(left.words, right.words)
            if ground.same(left.at, right.at):
                value += options.place
            if value >= options.alike:
                values.append((value, i, j))
    return _best(values)


def _among(
    gone: Sequence[_Hanging], new: Sequence[_Hanging], options: NoteOptions
) -> list[tuple[int, int]]:
    """Which notes left over are one, wherever they stand: equal ones in their order, then those
    that have most of their words in common."""
    pairs = _equal(gone, new)
    lefts = _telling(gone, {i for i, _ in pairs}, options)
    rights = _telling(new, {j for _, j in pairs}, options)
    if len(lefts) * len(rights) <= options.pairs:
        values = [
            (value, i, j)
            for i in lefts
            for j in rights
            if (value := _likeness(gone[i].words, new[j].words)) >= options.elsewhere
        ]
        pairs.extend(_best(values))
    return sorted(pairs)


def _equal(lefts: Sequence[_Hanging], rights: Sequence[_Hanging]) -> list[tuple[int, int]]:
    """The notes of equal words, those of the same words in their order."""
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, notes in enumerate((lefts, rights)):
        for at, hanging in enumerate(notes):
            places[folded(hanging.note.resolved or hanging.note.text.plain)][side].append(at)
    return sorted(pair for one, two in places.values() for pair in zip(one, two, strict=False))


def _telling(notes: Sequence[_Hanging], taken: set[int], options: NoteOptions) -> list[int]:
    return [
        at
        for at, hanging in enumerate(notes)
        if at not in taken and hanging.words.total() >= options.telling
    ]


def _best(values: Iterable[tuple[float, int, int]]) -> list[tuple[int, int]]:
    """The pairs of the greatest values, each left and right once; of equal ones those whose places
    agree best. The order does not favour a side."""
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for _, i, j in sorted(values, key=lambda one: (-one[0], abs(one[1] - one[2]), one[1] + one[2])):
        if i not in taken[0] and j not in taken[1]:
            pairs.append((i, j))
            taken[0].add(i)
            taken[1].add(j)
    return sorted(pairs)


def _likeness(one: Counter[str], two: Counter[str]) -> float:
    """Share of common words (Dice, 0..1); 1 where neither has any."""
    total = one.total() + two.total()
    return 2 * (one & two).total() / total if total else 1.0


class _Ground:
    """Two joined texts and their difference, on which notes hang."""

    def __init__(self, found: TextDiff) -> None:
        self._found = found
        self._back = tuple(
            Hunk(h.right_start, h.right_end, h.left_start, h.left_end) for h in found.hunks
        )

    def same(self, left: int, right: int) -> bool:
        """Whether notes at these code points hang on the same word, or on words that took the
        place of each other."""
        found = self._found
        one, two = _word_end(found.left, left), _word_end(found.right, right)
        return _answers(one, two, found.hunks, found.right) or _answers(
            two, one, self._back, found.left
        )


def _answers(one: int, two: int, hunks: Sequence[Hunk], right: str) -> bool:
    """Whether ``two`` of the right text is where ``one`` of the left text went."""
    if not one or not hunks:
        return one == two
    at = bisect_right(hunks, one - 1, key=lambda hunk: hunk.left_start) - 1
    if at < 0:
        return one == two
    hunk = hunks[at]
    if one > hunk.left_end:
        return one - hunk.left_end == two - hunk.right_end
    return _word_end(right, hunk.right_start) <= two <= hunk.right_end


def _word_end(text: str, at: int) -> int:
    """The end of the last word that ends at ``at`` or before it."""
    while at and not text[at - 1].isalnum():
        at -= 1
    return at


def _paired(left: _Hanging, right: _Hanging, same_place: bool) -> NoteChange:
    words = diff(left.note.text.plain, right.note.text.plain)
    meant = None
    if not words.hunks and left.note.resolved != right.note.resolved:
        meant = diff(*(one.note.resolved or one.note.text.plain for one in (left, right)))
    if words.hunks or meant is not None:
        fate = NoteFate.CHANGED
    elif not same_place:
        fate = NoteFate.MOVED
    elif left.note.label != right.note.label:
        fate = NoteFate.RENUMBERED
    else:
        fate = NoteFate.SAME
    return NoteChange(fate, left.place, right.place, words, not same_place, meant)


def _alone(hanging: _Hanging, fate: NoteFate) -> NoteChange:
    text = hanging.note.text.plain
    if fate is NoteFate.REMOVED:
        hunks = (Hunk(0, len(text), 0, 0),) if text else ()
        return NoteChange(fate, hanging.place, None, TextDiff(text, "", hunks))
    hunks = (Hunk(0, 0, 0, len(text)),) if text else ()
    return NoteChange(fate, None, hanging.place, TextDiff("", text, hunks))
