"""The difference between a part of one text and a part of the other, cut out of that of the wholes:
what a clause and one of the clauses that it was split into have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from draftbench.compare.passages.marks import kept, mark_changes
from draftbench.compare.passages.notes import NoteChange
from draftbench.compare.passages.passage import Passage
from draftbench.compare.words.classes import hunk_classes
from draftbench.compare.words.shifts import Move
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.document import ClauseId
from draftbench.language.words import token_texts

Span = tuple[int, int]


def restricted(found: TextDiff, left: Span, right: Span) -> TextDiff:
    """The difference between ``found.left`` and ``found.right`` within those ranges (code points),
    in their own coordinates.

    Equal is what ``found`` holds to be equal and lies in both ranges, and tokens on which what is
    left between agrees at its ends. All else is deleted or inserted, so that of a clause split in
    two each half is kept in its own difference.
    """
    hunks: list[Hunk] = []
    at_left, at_right = left[0], right[0]
    for run_start, run_end, answer in kept(found):
        shift = answer - run_start
        start = max(run_start, left[0], right[0] - shift)
        end = min(run_end, left[1], right[1] - shift)
        if start < end:
            hunks.append(Hunk(at_left, start, at_right, start + shift))
            at_left, at_right = end, end + shift
    hunks.append(Hunk(at_left, left[1], at_right, right[1]))
    trimmed = (_trimmed(found, hunk) for hunk in hunks)
    return TextDiff(
        found.left[slice(*left)],
        found.right[slice(*right)],
        tuple(
            Hunk(h[0] - left[0], h[1] - left[0], h[2] - right[0], h[3] - right[0])
            for h in trimmed
            if h[0] < h[1] or h[2] < h[3]
        ),
        found.precise,
    )


def _trimmed(found: TextDiff, hunk: Hunk) -> Hunk:
    """The hunk without the tokens that both its sides begin or end with: where the rest of a clause
    went elsewhere, its semicolon did not."""
    old = token_texts(found.left[hunk.left_start : hunk.left_end])
    new = token_texts(found.right[hunk.right_start : hunk.right_end])
    start = _common(old, new)
    end = _common(
        old[: start - 1 if start else None : -1], new[: start - 1 if start else None : -1]
    )
    before = sum(map(len, old[:start]))
    behind = sum(map(len, old[len(old) - end :]))
    return Hunk(
        hunk.left_start + before,
        hunk.left_end - behind,
        hunk.right_start + before,
        hunk.right_end - behind,
    )


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    """How many tokens both begin with."""
    pairs = zip(old, new, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(old), len(new)))


def parts(passage: Passage) -> tuple[Passage, ...]:
    """A passage of several clauses as passages of one clause a side, each left clause with each
    right one; any other as it is. A note that went from one clause of the passage to another is in
    the part of these two."""
    if len(passage.left) <= 1 and len(passage.right) <= 1:
        return (passage,)
    places = product(range(len(passage.left)), range(len(passage.right)))
    return tuple(_part(passage, i, j) for i, j in places)


def _part(passage: Passage, i: int, j: int) -> Passage:
    left, right = passage.left[i], passage.right[j]
    spans = passage.spans[0][i], passage.spans[1][j]
    words = restricted(passage.words, *spans)
    return replace(
        passage,
        left=(left,),
        right=(right,),
        labels=((passage.labels[0][i],), (passage.labels[1][j],)),
        words=words,
        kinds=hunk_classes(words),
        marks=mark_changes(left.text, right.text, words) if passage.marks else (),
        notes=tuple(n for n in passage.notes if _belongs(n, passage, left.id, right.id)),
        moves=tuple(
            Move(*_shifted(move[:2], spans[0]), *_shifted(move[2:], spans[1]))
            for move in passage.moves
            if _in(move[:2], spans[0]) and _in(move[2:], spans[1])
        ),
        strength=tuple(
            one._replace(left=_shifted(one.left, spans[0]), right=_shifted(one.right, spans[1]))
            for one in passage.strength
            if _in(one.left, spans[0]) and _in(one.right, spans[1])
        ),
    )


def _in(span: Span, part: Span) -> bool:
    return part[0] <= span[0] and span[1] <= part[1]


def _shifted(span: Span, part: Span) -> Span:
    return span[0] - part[0], span[1] - part[0]


def _belongs(note: NoteChange, passage: Passage, left: ClauseId, right: ClauseId) -> bool:
    """Whether a change of a note is told with these two clauses: both its places are in them, or
    one is, the other lies outside the passage, and they are the first in which it is."""
    old, new = ({clause.id for clause in side} for side in (passage.left, passage.right))
    one = note.left.clause if note.left is not None and note.left.clause in old else None
    two = note.right.clause if note.right is not None and note.right.clause in new else None
    return (one or passage.left[0].id, two or passage.right[0].id) == (left, right)
