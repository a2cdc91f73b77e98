"""Aligning two versions of one text: anchors, beads, moves, and each link's reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from draftbench.compare.links import Alignment, Grade, Link, Mode, Pin, Relation, Sides, components
from draftbench.compare.options import Options
from draftbench.compare.terms import KIN, has_families
from draftbench.compare.versions.beads import Packing
from draftbench.compare.versions.evidence import Bead, Rivals
from draftbench.compare.versions.headings import with_headings
from draftbench.compare.versions.moves import Answer, Answers, Chain, blocks, moved, parts, strays
from draftbench.compare.versions.organs import with_organs
from draftbench.compare.versions.reading import (
    Grounds,
    Said,
    anchors,
    keep,
    openings,
    outline,
    read_both,
)
from draftbench.compare.versions.vectors import Rarity, Vectors
from draftbench.compare.words.classes import classes
from draftbench.compare.words.counts import count_signs, count_words
from draftbench.compare.words.partorder import in_order_of_words
from draftbench.compare.words.textdiff import TextDiff
from draftbench.compare.words.worddiff import difference
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    printed_labels,
    spoken_labels,
)
from draftbench.garbage import remembered
from draftbench.messages import counted_message, message, message_as, series
from draftbench.progress import Progress

_FRAME = frozenset(
    {ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.HEADING, ClauseKind.NOTE, ClauseKind.ANNEX}
)
_EVERY = 64


def link_versions(
    left: Document, right: Document, pins: Sequence[Pin], options: Options, progress: Progress
) -> Alignment:
    """The links between two versions; every clause stands in at most one."""
    allowed = permitted(left, right, pins)
    pinned = components(
        (left.position(pin.left), right.position(pin.right)) for pin in pins if pin.together
    )
    beads = packed(left, right, pinned, allowed, options, progress)
    return aligned(left, right, Mode.VERSIONS, beads, options, progress, authors(pins))


def aligned(
    left: Document,
    right: Document,
    mode: Mode,
    beads: Sequence[Bead],
    options: Options,
    progress: Progress,
    pinned_by: dict[tuple[ClauseId, ClauseId], str],
) -> Alignment:
    """Beads as an alignment; ``pinned_by`` names who joined two clauses by hand."""
    links = _links(left, right, beads, options, progress, pinned_by)
    return replace(linked(left, right, links), mode=mode)


def linked(
    left: Document, right: Document, links: Sequence[Link], pins: Sequence[Pin] = ()
) -> Alignment:
    """The alignment of two versions with these links."""
    held_left = {id_ for link in links for id_ in link.left}
    held_right = {id_ for link in links for id_ in link.right}
    return Alignment(
        left,
        right,
        Mode.VERSIONS,
        tuple(links),
        tuple([id_ for id_ in left.places if id_ not in held_left]),
        tuple([id_ for id_ in right.places if id_ not in held_right]),
        tuple(pins),
    )


def packed(
    left: Document,
    right: Document,
    pinned: Sequence[Sides],
    allowed: Callable[[int, int], bool],
    options: Options,
    progress: Progress,
    *,
    held: Sequence[Bead] = (),
    measure: Rarity | None = None,
    said: tuple[list[Said], list[Said]] | None = None,
    rivals: Rivals | None = None,
    strangers: int = 0,
) -> list[Bead]:
    """The beads of two texts. ``held`` are beads that stand beforehand and are among them;
    ``measure`` is a rarity of terms found earlier, instead of that in these texts; without it what
    was found out is kept (:mod:`draftbench.compare.versions.reading`). ``said`` is what the clauses
    say, where somebody has read them. ``rivals`` and ``strangers`` see
    :class:`draftbench.compare.versions.beads.Packing`."""
    said_left, said_right = said or read_both(left, right, (left.language, right.language))
    terms = [said.terms for said in said_left], [said.terms for said in said_right]
    sides = [*pinned, *((bead.left, bead.right) for bead in held)]
    fixed_pairs = [(i, j) for lefts, rights in sides for i in lefts for j in rights]
    keys = [said.key for said in said_left], [said.key for said in said_right]
    equal = anchors(*keys, allowed, fixed_pairs)
    progress(0.2, message("comparing clauses"))
    vectors = Vectors(
        *terms,
        settled=(
            {*(i for i, _ in equal), *(i for bead in held for i in bead.left)},
            {*(j for _, j in equal), *(j for bead in held for j in bead.right)},
        ),
        factors={KIN: options.kin},
        measure=measure,
    )
    if measure is None:
        keep(left, right, options, Grounds(*terms, vectors.measure))
    joined = [Bead(*sides, vectors.similarity(*sides), fixed=True) for sides in pinned]
    fixed = [Bead((i,), (j,), 1.0, fixed=True) for i, j in equal]
    fixed.extend(joined)
    fixed.extend(bead._replace(fixed=True) for bead in held)
    progress(0.4, message("packing clauses"))
    outlines = (outline(left), outline(right))
    if not has_families(left.language):
        options = replace(
            options,
            threshold=options.threshold_words,
            order_lead=options.order_lead_words,
            moved_lead=options.order_lead_words,
            wordless_lead=options.order_lead_words,
        )
    begun = openings(*keys, options.opening, options.opening_lead)
    packing = Packing(vectors, fixed, outlines, allowed, options, joined, rivals, begun, strangers)
    settled = frozenset((tuple(lefts), tuple(rights)) for lefts, rights in sides)
    beads = with_headings(packing.pack(), outlines, allowed, settled)
    return with_organs(beads, outlines, allowed, options.sure)


def permitted(left: Document, right: Document, pins: Sequence[Pin]) -> Callable[[int, int], bool]:
    """Which two clauses may be linked, by their places: those of one part of a document that no
    user keeps apart."""
    apart = {
        (left.position(pin.left), right.position(pin.right)) for pin in pins if not pin.together
    } - {(left.position(pin.left), right.position(pin.right)) for pin in pins if pin.together}
    left_part = [_part(clause.kind) for clause in left]
    right_part = [_part(clause.kind) for clause in right]

    def allowed(i: int, j: int) -> bool:
        return left_part[i] == right_part[j] and (i, j) not in apart

    return allowed


def _part(kind: ClauseKind) -> str:
    """The part of a document that a clause belongs to; links stay within a part."""
    if kind is ClauseKind.CLOSING:
        return "closing"
    return "frame" if kind in _FRAME else "text"


def authors(pins: Sequence[Pin]) -> dict[tuple[ClauseId, ClauseId], str]:
    """Who joined which two clauses."""
    return {(pin.left, pin.right): pin.by for pin in pins if pin.together}


def _links(
    left: Document,
    right: Document,
    beads: Iterable[Bead],
    options: Options,
    progress: Progress,
    pinned_by: dict[tuple[ClauseId, ClauseId], str],
) -> tuple[Link, ...]:
    """Beads as links, in order of the left text, with relation and reason."""
    answers = [answer(left, right, bead) for bead in sorted(beads)]
    telling = Telling(left, right, answers, options, pinned_by)
    links: list[Link] = []
    for at in range(len(answers)):
        if at % _EVERY == 0:
            progress(0.6 + 0.4 * at / len(answers), message("naming the changes"))
        links.append(telling.link(at))
    return tuple(links)


class Labels(NamedTuple):
    """What stands before the clauses of a text on the page, and what delegates call them."""

    printed: Mapping[ClauseId, str]
    spoken: Mapping[ClauseId, str]


def labels_of(document: Document) -> Labels:
    """The labels of a text."""
    return Labels(printed_labels(document), spoken_labels(document))


def answer(left: Document, right: Document, bead: Bead) -> Answer:
    """A bead by the clauses of its two texts."""
    lefts, rights = (
        tuple([text.clauses[at].id for at in places])
        for text, places in ((left, bead.left), (right, bead.right))
    )
    return Answer(lefts, rights, bead.score, bead.fixed)


class Telling:
    """Says of each answer, in order of the left text, what happened to its clauses."""

    def __init__(
        self,
        left: Document,
        right: Document,
        answers: Answers,
        options: Options,
        pinned_by: dict[tuple[ClauseId, ClauseId], str],
        labels: tuple[Labels, Labels] | None = None,
        chain: Chain | None = None,
    ) -> None:
        """``labels`` are those of the two texts, and ``chain`` what is known of their order, where
        somebody keeps them."""
        self._texts = left, right
        self._answers = answers
        self._options = options
        self._pinned_by = pinned_by
        self.strays = strays(left, right, answers, chain or Chain())
        """The parts that left their order, by their answers."""
        self._moved = frozenset(moved(answers, self.strays))
        known = labels or (labels_of(left), labels_of(right))
        self._names = known[0].spoken, known[1].spoken
        self._numbers = known[0].printed, known[1].printed

    @cached_property
    def _blocks(self) -> dict[int, list[int]]:
        return blocks(self._texts[1], self._answers, sorted(self._moved))

    @cached_property
    def _numbered(self) -> dict[int, int]:
        """The number, from 1, of each block by its first answer."""
        firsts = dict.fromkeys(block[0] for block in self._blocks.values())
        return {first: number for number, first in enumerate(firsts, 1)}

    def _block(self, at: int) -> int:
        """The number of the block in which an answer moved; 0 where it moved in none."""
        block = self._blocks.get(at) if at in self._moved else None
        return self._numbered[block[0]] if block else 0

    def circumstances(self, at: int) -> tuple[object, ...]:
        """What a link says beside what stands in its clauses."""
        one, (lefts, rights) = self._answers[at], self._names
        (old, new), gone = self._named(at), self.strays.get(at, ())
        block = self._blocks.get(at) if at in self._moved else None
        return (
            lefts[old],
            rights[new],
            self._texts[1].position(new) < self._texts[0].position(old),
            self._numbers[0][old] != self._numbers[1][new],
            at in self._moved,
            [(p, p in gone, lefts.get(p), rights.get(p)) for p in parts(one)] if gone else [],
            block and (lefts[self._answers[block[0]].left[0]], at == block[0], len(block)),
            self._block(at),
        )

    def _sides(self, at: int) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
        """The clauses of an answer on both sides, parts as their words follow each other."""
        ids, (left, right) = self._answers[at], self._texts
        lefts, rights = map(left.__getitem__, ids.left), map(right.__getitem__, ids.right)
        return in_order_of_words(tuple(lefts), tuple(rights), " ")

    def _named(self, at: int) -> tuple[ClauseId, ClauseId]:
        """The clauses by which an answer is called: on each side the first that kept its place, if
        one did."""
        ids, gone = self._answers[at], self.strays.get(at, ())
        if len(ids.left) == len(ids.right) == 1:
            return ids.left[0], ids.right[0]
        sides = ([clause.id for clause in side] for side in self._sides(at))
        old, new = (next((one for one in own if one not in gone), own[0]) for own in sides)
        return old, new

    def link(self, at: int) -> Link:
        """The link of one answer."""
        ids = self._answers[at]
        lefts, rights = self._sides(at)
        old = " ".join(clause.text.plain for clause in lefts)
        new = " ".join(clause.text.plain for clause in rights)
        changed = old != new
        by = self._author(ids.left, ids.right)
        ranks = {standing(one, two) for one in lefts for two in rights}
        rank = ranks.pop() if len(ranks) == 1 else ""
        words = wording(old, new, self._options)
        reason = [
            shape(len(lefts), len(rights)),
            self._place(at),
            *self._partings(at),
            told(rank),
            words.said,
            message("joined by {by}", by=by) if by else "",
        ]
        gone, known = self.strays.get(at, ()), self._named(at)
        return Link(
            ids.left,
            ids.right,
            _relation(len(lefts), len(rights), at in self._moved, changed),
            ids.score,
            series(reason),
            ids.grade if isinstance(ids, Link) else self._grade(ids, words, by),
            changed=changed,
            pinned_by=by,
            moved=at in self._moved,
            renumbered=self._numbers[0][known[0]] != self._numbers[1][known[1]],
            standing=rank,
            block=self._block(at),
            strays=tuple(part for part in parts(ids) if part in gone),
        )

    def _grade(self, one: Answer, words: Wording, by: str) -> Grade:
        """How surely clauses are each other: neither terms nor the words in their order may show
        it."""
        if by or one.settled or words.kept or one.score >= self._options.plain:
            return Grade.SURE
        return Grade.LIKELY if one.score >= self._options.sure else Grade.POSSIBLE

    def _author(self, lefts: Sequence[ClauseId], rights: Sequence[ClauseId]) -> str:
        pairs = ((one, two) for one in lefts for two in rights)
        return next((self._pinned_by[pair] for pair in pairs if pair in self._pinned_by), "")

    def _place(self, at: int) -> str:
        old, new = self._named(at)
        said = place(
            self._names[0][old],
            self._names[1][new],
            moved=at in self._moved,
            up=self._texts[1].position(new) < self._texts[0].position(old),
        )
        if at not in self._moved or at not in self._blocks:
            return said
        block = self._blocks[at]
        first = self._names[0][self._answers[block[0]].left[0]]
        return company(said, first, len(block) - 1 if at == block[0] else 0)

    def _partings(self, at: int) -> Iterator[str]:
        """What is to be said of the parts that left their order while others kept it."""
        if at in self._moved or at not in self.strays:
            return
        ids = self._answers[at]
        merged = len(ids.left) > len(ids.right)
        side = self._sides(at)[0 if merged else 1]
        for number, part in enumerate(clause.id for clause in side):
            if part in self.strays[at]:
                yield parted(number, self._names[0 if merged else 1][part], merged=merged)


def _relation(lefts: int, rights: int, moved: bool, changed: bool) -> Relation:
    if lefts < rights:
        return Relation.SPLIT
    if lefts > rights:
        return Relation.MERGED
    if moved:
        return Relation.MOVED
    return Relation.CHANGED if changed else Relation.SAME


# The reason of a link in words, for a reader who looks at the two clauses.

_NUMBERS = (
    message_as("no", "a number"),
    message_as("one", "a number"),
    message_as("two", "a number"),
    message_as("three", "a number"),
    message_as("four", "a number"),
    message_as("five", "a number"),
    message_as("six", "a number"),
    message_as("seven", "a number"),
    message_as("eight", "a number"),
    message_as("nine", "a number"),
    message_as("ten", "a number"),
)
_ORDINALS = (
    message("the first part"),
    message("the second part"),
    message("the third part"),
    message("the fourth part"),
)
_PARTS = {ClauseKind.PREAMBULAR: "preamble", ClauseKind.OPERATIVE: "operative part"}
_RANKS: dict[str, str] = {
    "to the operative part": message("from the preamble to the operative part"),
    "to the preamble": message("from the operative part to the preamble"),
    "promoted": message("promoted"),
    "demoted": message("demoted"),
    "now numbered": message("now numbered"),
    "no longer numbered": message("no longer numbered"),
    "another number": message("another number"),
}
"""What is said of each change of rank."""
_SMALL: dict[tuple[str, ...], str] = {
    ("punctuation",): message("only the punctuation changed"),
    ("case",): message("only capitals changed"),
    ("spacing",): message("only spaces or signs that nobody sees changed"),
    ("quotes",): message("only the quotation marks changed"),
}


class Wording(NamedTuple):
    """What became of words, as a reason says it ("same words", "2 words changed", "reworded"), and
    whether at least half of them (by characters) were kept in their order."""

    said: str
    kept: bool


_SAME = Wording(message("same words"), kept=True)


def wording(left: str, right: str, options: Options) -> Wording:
    """What became of the words of a text."""
    if left == right:
        return _SAME
    return _wording(left, right, options.rewritten, options.reworded)


@remembered
def _wording(left: str, right: str, rewritten: float, reworded: float) -> Wording:
    found = difference(left, right)
    if not found.hunks:
        return _SAME
    kinds = classes(found)
    if "text" not in kinds:
        small = _SMALL.get(kinds, message("only punctuation, spacing or capitals changed"))
        return Wording(small, kept=True)
    if found.similarity < rewritten:
        return Wording(message("rewritten"), kept=False)
    if found.similarity < reworded:
        return Wording(message("reworded"), kept=False)
    return Wording(_changed_words(found), kept=True)


def _changed_words(found: TextDiff) -> str:
    count = count_words(found, found.hunks)
    if not count.changed:
        return _changed_signs(found)
    if not count.old:
        return counted_message("{n} word added", "{n} words added", n=count.new)
    if not count.new:
        return counted_message("{n} word deleted", "{n} words deleted", n=count.old)
    return counted_message("{n} word changed", "{n} words changed", n=count.changed)


def _changed_signs(found: TextDiff) -> str:
    """What became of signs where every word is as it was."""
    count, are_brackets = count_signs(found)
    if are_brackets:
        if not count.new:
            return message("brackets removed")
        return message("brackets added") if not count.old else message("brackets changed")
    if not count.new:
        return counted_message("{n} sign removed", "{n} signs removed", n=count.old)
    if not count.old:
        return counted_message("{n} sign added", "{n} signs added", n=count.new)
    return counted_message("{n} sign changed", "{n} signs changed", n=count.changed)


def shape(lefts: int, rights: int) -> str:
    """How many clauses became how many: "split in two", "merged from three clauses"; empty for one
    and one."""
    if lefts == rights == 1:
        return ""
    if lefts == 1:
        return counted_message(
            "split in {number}", "split in {number}", n=rights, number=_number(rights)
        )
    if rights == 1:
        return counted_message(
            "merged from {number} clauses",
            "merged from {number} clauses",
            n=lefts,
            number=_number(lefts),
        )
    return message("{lefts} clauses became {rights}", lefts=lefts, rights=rights)


def place(old: str, new: str, *, moved: bool, up: bool) -> str:
    """Where the clause went, by the names that delegates give it."""
    if moved:
        if old and new and old != new:
            return moved_between(old, new)
        return message("moved up") if up else message("moved down")
    return renamed(old, new)


def moved_between(old: str, new: str) -> str:
    """That a clause went from one place to another."""
    return message("moved from {old} to {new}", old=old, new=new)


def renamed(old: str, new: str) -> str:
    """That a clause which kept its place is called otherwise; empty where it is not."""
    return message("{old} is now {new}", old=old, new=new) if old and new and old != new else ""


def company(move: str, first: str, behind: int) -> str:
    """A ``move`` with what moved along: for the first clause of a block how many clauses follow it
    (``behind``), for the others the name of the first."""
    if behind == 1:
        return message("{move} with the clause behind it", move=move)
    if behind:
        return counted_message(
            "{move} with the {number} clauses behind it",
            "{move} with the {number} clauses behind it",
            n=behind,
            move=move,
            number=_number(behind),
        )
    if first:
        return message("{move} with {first}", move=move, first=first)
    return message("{move} with the clauses before it", move=move)


def parted(at: int, name: str, *, merged: bool) -> str:
    """Where one part of a split went, or of a merge came from, that left its order; ``at`` counts
    from 0 and ``name`` is what delegates call it."""
    part = _ORDINALS[at] if at < len(_ORDINALS) else message("another part")
    if merged:
        return (
            message("{part} moved from {name}", part=part, name=name)
            if name
            else message("{part} moved", part=part)
        )
    return (
        message("{part} moved to {name}", part=part, name=name)
        if name
        else message("{part} moved", part=part)
    )


def standing(left: Clause, right: Clause) -> str:
    """What became of the rank of a clause: "to the operative part", "to the preamble", "promoted"
    (from item to paragraph, say), "demoted", or of a title, whose number is that of the whole text,
    "another number"; empty where it kept its rank."""
    if left.kind in _PARTS and right.kind in _PARTS and left.kind is not right.kind:
        return f"to the {_PARTS[right.kind]}"
    if left.kind is right.kind is ClauseKind.TITLE:
        return "another number" if left.label != right.label else ""
    if ClauseKind.HEADING in (left.kind, right.kind):
        return ""
    if left.level == right.level:
        return ""
    return "promoted" if left.level > right.level else "demoted"


def told(standing: str) -> str:
    """A change of rank as a reason says it: "from the preamble to the operative part"."""
    return _RANKS.get(standing, "")


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
