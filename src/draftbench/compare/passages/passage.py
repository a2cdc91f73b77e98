"""Two versions of a text passage by passage: the clauses that answer to each other, and all that
differs between them. What JSON, pages and the terminal show is made from these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate, product

from draftbench.compare.comparison import Comparison
from draftbench.compare.links import Alignment, Grade, Link, Mode, Relation
from draftbench.compare.passages.marks import MarkChange, kept, mark_changes
from draftbench.compare.passages.notes import NoteChange, NoteFate, note_fates
from draftbench.compare.words.classes import Move, classes, hunk_classes, moved_phrases
from draftbench.compare.words.partorder import in_order_of_words
from draftbench.compare.words.strength import StrengthChange, strength_changes
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseId, RichText, printed_labels
from draftbench.document.richtext import join
from draftbench.language.words import token_texts

# The difference between a part of one text and a part of the other, cut out of that of the wholes:
# what a clause and one of the clauses that it was split into have in common.


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


BREAK = "\n"
"""What joins the clauses of a side where there are several."""
_NUMBER = re.compile(r"\w+")
CLASSES = ("text", "punctuation", "case", "spacing", "quotes", "label", "marks", "notes")
"""All classes of difference."""
SMALL = CLASSES[1:]
"""Those that can be hidden."""

OUTCOMES = (
    "changed",
    "moved",
    "split",
    "merged",
    "related",
    "added",
    "removed",
    "renumbered",
    "marked",
    "unchanged",
)
"""What can become of a passage."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Passage:
    """Clauses that answer to each other, or a clause that is new or gone (then the other side is
    empty and there is no ``link``). Parts of a split or merged clause stand in the order that they
    have in it.

    ``words`` is the difference of the plain texts (notes left out), of which those of several
    clauses on a side are joined by :data:`BREAK`; every range below is one of code points of these.
    ``moves`` are phrases that moved inside the passage, ``strength`` changes of its strength.
    ``labels`` are the printed numbers of the clauses, ``kinds`` the classes of each hunk. Of
    independent texts (not ``versions``) no hunk is ever seen: each is read for itself.
    """

    left: tuple[Clause, ...]
    right: tuple[Clause, ...]
    link: Link | None
    labels: tuple[tuple[str, ...], tuple[str, ...]]
    words: TextDiff
    kinds: tuple[tuple[str, ...], ...] = ()
    marks: tuple[MarkChange, ...] = ()
    notes: tuple[NoteChange, ...] = ()
    moves: tuple[Move, ...] = ()
    strength: tuple[StrengthChange, ...] = ()
    versions: bool = True

    @property
    def renumbered(self) -> bool:
        """Whether the printed number differs, of several clauses that of all."""
        return (
            self.versions
            and self.link is not None
            and set(self.labels[0]).isdisjoint(self.labels[1])
        )

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The classes of difference that occur, "same" first where no word differs."""
        found = {name for kinds in self.kinds for name in kinds}
        found.update(
            name
            for name, holds in (
                ("label", self.renumbered),
                ("marks", self.marks),
                ("notes", self.notes),
            )
            if holds
        )
        if self.link is None:
            found.add("text")
        same = () if "text" in found or self.words.hunks else ("same",)
        return same + tuple(name for name in CLASSES if name in found)

    @property
    def standing(self) -> str:
        """What changed in the standing of the clause ("promoted"), empty where nothing did."""
        return self.link.standing if self.link is not None else ""

    @cached_property
    def spans(self) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Where each clause stands in the joined plain text of its side."""
        return _spans(self.left), _spans(self.right)

    @cached_property
    def rich(self) -> tuple[RichText, RichText]:
        """The joined texts with their marks and notes."""
        return _joined(self.left), _joined(self.right)

    def seen(self, hidden: Collection[str] = ()) -> tuple[int, ...]:
        """The numbers of the hunks that are not of hidden classes alone."""
        if not self.versions:
            return ()
        return tuple(at for at, kinds in enumerate(self.kinds) if not set(kinds) <= set(hidden))

    def noted(self, hidden: Collection[str] = ()) -> tuple[NoteChange, ...]:
        """The changes of notes that are not hidden; with "label" those of a number alone are, and
        changed notes whose every change is of hidden classes."""
        if "notes" in hidden:
            return ()
        return tuple(change for change in self.notes if not _hides(change, hidden))


def alignment_of(comparison: Comparison) -> Alignment:
    """The alignment of the base with the first other text."""
    return next(found for found in comparison.alignments if found is not None)


def passages(comparison: Comparison) -> tuple[Passage, ...]:
    """The passages of the base and the first other text of a comparison, in the order of its rows,
    but for what is gone, which stands before what is new in its place.

    Of versions every clause of both texts stands in exactly one. Of independent texts there is a
    passage for each confident link, without marks and notes, which are their own in each.
    """
    found = alignment_of(comparison)
    place = comparison.alignments.index(found)
    made = _gone_first(_bare(comparison, place, found))
    if found.mode is not Mode.VERSIONS:
        return tuple(made)
    fates = note_fates([(one.left, one.right, one.words) for one in made])
    return tuple(
        replace(one, marks=_marks(one), notes=notes) if notes or one.link else one
        for one, notes in zip(
            made,
            (
                tuple(change for change in changes if change.fate is not NoteFate.SAME)
                for changes in fates
            ),
            strict=True,
        )
    )


def passage_of(
    found: Alignment, link: Link, labels: tuple[Mapping[ClauseId, str], Mapping[ClauseId, str]]
) -> Passage:
    """The passage of one link of an alignment, without looking at any other: a note that came from
    another passage counts as added, one that went to another as removed. ``labels`` are the printed
    numbers of both texts."""
    made = _passage(found, link.left, link.right, link, labels)
    if not made.versions:
        return made
    (fates,) = note_fates([(made.left, made.right, made.words)])
    notes = tuple(change for change in fates if change.fate is not NoteFate.SAME)
    return replace(made, marks=_marks(made), notes=notes)


def tally(found: Iterable[Passage], hidden: Collection[str] = ()) -> dict[str, int]:
    """How many passages are "changed", "moved", "split", "merged", "added", "removed", only
    "renumbered", only otherwise "marked", "unchanged", and of independent texts "related"; each
    counts once."""
    counts = Counter(outcome(one, hidden) for one in found)
    return {name: counts[name] for name in OUTCOMES if counts[name] or name != "related"}


def outcome(passage: Passage, hidden: Collection[str] = ()) -> str:
    """What became of a passage in one word, one of the names of :func:`tally`."""
    link = passage.link
    if link is None:
        return "removed" if passage.left else "added"
    if link.relation in (Relation.SPLIT, Relation.MERGED, Relation.MOVED, Relation.RELATED):
        return link.relation.value
    if passage.seen(hidden) or passage.standing or _rewritten(passage.noted(hidden)):
        return "changed"
    if passage.renumbered and "label" not in hidden:
        return "renumbered"
    if (passage.marks and "marks" not in hidden) or passage.noted(hidden):
        return "marked"
    return "unchanged"


def differs(passage: Passage, hidden: Collection[str] = (), *, strict: bool = False) -> bool:
    """Whether a passage counts as different: its words, its place, its standing or its notes; where
    ``strict`` also marks and printed numbers. Hidden classes never count."""
    kind = outcome(passage, hidden)
    return kind != "unchanged" and (strict or kind not in ("renumbered", "marked"))


def _rewritten(notes: Iterable[NoteChange]) -> bool:
    return any(change.fate is not NoteFate.RENUMBERED for change in notes)


def _hides(change: NoteChange, hidden: Collection[str]) -> bool:
    if change.fate is NoteFate.RENUMBERED:
        return "label" in hidden
    if change.fate is NoteFate.CHANGED and not change.moved and change.meant is None:
        return set(classes(change.words)) <= set(hidden)
    return False


def _gone_first(found: Iterable[Passage]) -> list[Passage]:
    """The passages; where new ones stand directly before some that are gone, these come first."""
    made: list[Passage] = []
    new = 0
    for passage in found:
        if passage.link is None and passage.left:
            made.insert(len(made) - new, passage)
            continue
        made.append(passage)
        new = new + 1 if passage.link is None else 0
    return made


def _bare(comparison: Comparison, place: int, found: Alignment) -> Iterator[Passage]:
    """The passages without marks and notes."""
    labels = printed_labels(found.left), printed_labels(found.right)
    first: dict[ClauseId, list[Link]] = {}
    linked: tuple[set[ClauseId], set[ClauseId]] = (set(), set())
    for link in found.links:
        if link.confident:
            first.setdefault(link.left[0], []).append(link)
            linked[0].update(link.left)
            linked[1].update(link.right)
    for row in comparison.rows:
        for id_ in row.cells[comparison.base]:
            if id_ not in linked[0]:
                yield _passage(found, (id_,), (), None, labels)
            for link in first.get(id_, ()):
                yield _passage(found, link.left, link.right, link, labels)
        for id_ in row.cells[place]:
            if id_ not in linked[1]:
                yield _passage(found, (), (id_,), None, labels)


def _numbers(
    lefts: Sequence[Clause],
    rights: Sequence[Clause],
    labels: tuple[Mapping[ClauseId, str], Mapping[ClauseId, str]],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The printed numbers of both sides; those that stood in the files where a clause has the same
    place and another number in one of them ("5." twice)."""
    if len(lefts) == len(rights) == 1:
        read = (lefts[0].label, rights[0].label)
        one, two = (_NUMBER.findall(label) for label in read)
        same_place = labels[0][lefts[0].id] == labels[1][rights[0].id]
        if one and two and one != two and same_place:
            return (read[0],), (read[1],)
    return (
        tuple(labels[0][clause.id] for clause in lefts),
        tuple(labels[1][clause.id] for clause in rights),
    )


def _passage(
    found: Alignment,
    left: Sequence[ClauseId],
    right: Sequence[ClauseId],
    link: Link | None,
    labels: tuple[Mapping[ClauseId, str], Mapping[ClauseId, str]],
) -> Passage:
    lefts = tuple(found.left[id_] for id_ in left)
    rights = tuple(found.right[id_] for id_ in right)
    lefts, rights = in_order_of_words(lefts, rights, BREAK)
    words = difference(
        *(BREAK.join(clause.text.plain for clause in side) for side in (lefts, rights))
    )
    compares = link is not None and found.mode is Mode.VERSIONS and bool(words.hunks)
    moves = moved_phrases(words) if compares else ()
    weighs = compares and link is not None and link.grade is Grade.SURE
    return Passage(
        lefts,
        rights,
        link,
        _numbers(lefts, rights, labels),
        words,
        (("text",),) * len(words.hunks) if link is None else hunk_classes(words),
        moves=moves,
        strength=strength_changes(words, found.left.language, moves) if weighs else (),
        versions=found.mode is Mode.VERSIONS,
    )


def _marks(passage: Passage) -> tuple[MarkChange, ...]:
    if passage.link is None:
        return ()
    if not any(clause.text.marks for clause in (*passage.left, *passage.right)):
        return ()
    return mark_changes(*passage.rich, passage.words)


def _spans(clauses: Sequence[Clause]) -> tuple[Span, ...]:
    lengths = [len(clause.text.plain) for clause in clauses]
    starts = accumulate((length + len(BREAK) for length in lengths), initial=0)
    return tuple((at, at + length) for at, length in zip(starts, lengths, strict=False))


def _joined(clauses: Sequence[Clause]) -> RichText:
    if len(clauses) == 1:
        return clauses[0].text
    between = RichText(BREAK)
    parts = [part for clause in clauses for part in (between, clause.text)]
    return join(parts[1:])


# In which order the parts of a clause that was split stand in it; the other way round, merged
# clauses in the one that they became.
