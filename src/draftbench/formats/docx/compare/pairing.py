"""Which paragraphs and tables of two files are each other, in the order in which they are written.

Blocks that say something are aligned as clauses are (:mod:`draftbench.compare.versions`), numbers
typed before them left aside; what says nothing (empty paragraphs, pictures) is paired in the gaps
between those. What left the order of the others has moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from draftbench.compare.increasing import longest_increasing
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.evidence import Bead
from draftbench.compare.versions.linking import packed
from draftbench.compare.versions.moves import astray
from draftbench.compare.versions.reading import anchors
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.docx.names import Element
from draftbench.formats.docx.track.line import Line
from draftbench.language.guessing import guess_language
from draftbench.language.words import token_texts
from draftbench.progress import Progress, silent

_FEWEST_WORDS = 5
"""Shorter paragraphs are too like each other to say that one moved."""
_ENOUGH_WORDS = 12
_SHORT_ALIKE = 0.8
"""The share of common words (Dice) from which a paragraph of fewer words than ``_ENOUGH_WORDS``
has moved; ``_MOVED_ALIKE`` that of longer ones."""
_MOVED_ALIKE = 0.6
_ALIKE = 0.4
_FEW_ALIKE = 0.25
"""The share of common words (Dice) from which the only two blocks of a gap are taken for one; the
second where one of them has fewer words than ``_FEWEST_WORDS``."""
_GAP = 400


class Fate(Enum):
    """What becomes of blocks."""

    KEPT = 1
    GROUP = 2
    GONE = 3
    NEW = 4
    AWAY = 5
    HERE = 6


@dataclass(slots=True, eq=False)
class Block:
    """A paragraph (with its line) or a table of a container; ``words`` is what it says."""

    element: Element
    line: Line | None
    words: str

    @property
    def is_mute(self) -> bool:
        """Whether it says nothing in words."""
        return not self.words.strip()


def line_of(block: Block) -> Line:
    """The line of a block that is a paragraph."""
    if block.line is None:
        msg = "a table has no line"
        raise TypeError(msg)
    return block.line


@dataclass(slots=True, eq=False)
class Row:
    """Blocks that are each other, or one that has none on the other side. AWAY and HERE are the
    two places of one move and hold both its blocks. ``is_whole`` says that nothing of the left
    block's words is kept."""

    fate: Fate
    left: tuple[Block, ...] = ()
    right: tuple[Block, ...] = ()
    is_whole: bool = False


@dataclass(slots=True)
class _Links:
    """Pairs of places: those that keep their order, groups of them, and moves."""

    kept: list[tuple[int, int]] = field(default_factory=list)
    groups: dict[tuple[int, int], tuple[range, range]] = field(default_factory=dict)
    away: dict[int, int] = field(default_factory=dict)


def pair_blocks(
    left: Sequence[Block], right: Sequence[Block], progress: Progress = silent
) -> list[Row]:
    """The blocks of two containers in the order in which they are written: what goes stands before
    what comes in its place."""
    shorter = min(len(left), len(right))
    end = 0
    while end < shorter and _equal(left[-1 - end], right[-1 - end]):
        end += 1
    start = 0
    while start < shorter - end and _equal(left[start], right[start]):
        start += 1
    links = _linked(left[start : len(left) - end], right[start : len(right) - end], progress)
    rows = [Row(Fate.KEPT, (one,), (other,)) for one, other in zip(left, right, strict=False)]
    middle = _ordered(left[start : len(left) - end], right[start : len(right) - end], links)
    tails = zip(left[len(left) - end :], right[len(right) - end :], strict=True)
    return [*rows[:start], *middle, *(Row(Fate.KEPT, (one,), (two,)) for one, two in tails)]


def _equal(one: Block, other: Block) -> bool:
    if one.line is None or other.line is None:
        return one.line is other.line and one.words == other.words
    return one.line.key == other.line.key


def _linked(left: Sequence[Block], right: Sequence[Block], progress: Progress) -> _Links:
    links = _Links()
    if len(left) == len(right) == 1:
        if (left[0].line is None) == (right[0].line is None):
            links.kept.append((0, 0))
        return links
    spoken = [[at for at, one in enumerate(side) if not one.is_mute] for side in (left, right)]
    if spoken[0] and spoken[1]:
        _align(left, right, spoken[0], spoken[1], links, progress)
    links.kept.sort()
    _pair_mute(left, right, links)
    return links


def _align(
    left: Sequence[Block],
    right: Sequence[Block],
    lefts: list[int],
    rights: list[int],
    links: _Links,
    progress: Progress,
) -> None:
    """Links the blocks at the places ``lefts`` and ``rights``, which say something."""
    language = guess_language(" ".join(left[at].words for at in lefts[:200]))
    blocks = [left[at] for at in lefts], [right[at] for at in rights]
    beads = _beads(blocks, language, progress)
    sizes = [[len(block.words) for block in side] for side in blocks]
    lost = astray([(bead.left, bead.right) for bead in beads], *sizes)
    for at, bead in enumerate(beads):
        gone = lost.get(at, frozenset())
        merges = len(bead.left) > len(bead.right)
        has_moved = len(gone) == max(len(bead.left), len(bead.right))
        from_left = [lefts[i] for i in bead.left if has_moved or not merges or i not in gone]
        from_right = [rights[j] for j in bead.right if has_moved or merges or j not in gone]
        if not from_left or not from_right:
            continue
        if has_moved:
            i, j = _longest(left, from_left), _longest(right, from_right)
            if _can_move(left[i], right[j]):
                links.away[i] = j
        elif len(from_left) == len(from_right) == 1:
            links.kept.append((from_left[0], from_right[0]))
        elif _side_by_side(left, from_left) and _side_by_side(right, from_right):
            pair = (from_left[0], from_right[0])
            links.kept.append(pair)
            links.groups[pair] = (
                range(from_left[0], from_left[-1] + 1),
                range(from_right[0], from_right[-1] + 1),
            )
        else:
            links.kept.append((_longest(left, from_left), _longest(right, from_right)))
    _in_order(links)


def _beads(
    blocks: tuple[Sequence[Block], Sequence[Block]], language: str, progress: Progress
) -> list[Bead]:
    """The beads of two texts. Equal blocks are settled by themselves; only those that are left
    over are weighed, and those beside them."""
    words = [[block.words for block in side] for side in blocks]
    kinds = [[block.line is None for block in side] for side in blocks]
    equal = anchors(words[0], words[1], lambda i, j: kinds[0][i] is kinds[1][j])
    equal = sorted([*equal, *_renumbered(blocks, kinds, equal)])
    found = [Bead((i,), (j,), 1.0, fixed=True) for i, j in equal]
    found.extend(near(words, kinds, equal))
    settled = {i for bead in found for i in bead.left}, {j for bead in found for j in bead.right}
    chosen = [_beside(len(side), done) for side, done in zip(blocks, settled, strict=True)]
    for bead in found:  # what is settled is shown with what it is
        if not chosen[0].isdisjoint(bead.left) or not chosen[1].isdisjoint(bead.right):
            chosen[0].update(bead.left)
            chosen[1].update(bead.right)
    places = [sorted(side) for side in chosen]
    if not places[0] or not places[1]:
        return sorted(found)
    picked = [[side[at] for at in here] for side, here in zip(blocks, places, strict=True)]
    one, two = (
        _document(side, name, language, [_said(block) for block in side])
        for side, name in zip(picked, "ab", strict=True)
    )
    tables = [[block.line is None for block in side] for side in picked]
    for bead in packed(one, two, (), lambda i, j: tables[0][i] is tables[1][j], DEFAULT, progress):
        left = tuple(at for i in bead.left if (at := places[0][i]) not in settled[0])
        right = tuple(at for j in bead.right if (at := places[1][j]) not in settled[1])
        if left and right:
            found.append(Bead(left, right, bead.score))
    return sorted(found)


def _renumbered(
    blocks: tuple[Sequence[Block], Sequence[Block]],
    kinds: Sequence[Sequence[bool]],
    equal: Sequence[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Further pairs of places, whose blocks are equal but for the number typed before them."""
    settled = {i for i, _ in equal}, {j for _, j in equal}
    keys = [
        [f"\0{side}{at}" if at in done else _said(block) for at, block in enumerate(blocks[side])]
        for side, done in enumerate(settled)
    ]
    return anchors(keys[0], keys[1], lambda i, j: kinds[0][i] is kinds[1][j], equal)


def _beside(size: int, settled: Set[int]) -> set[int]:
    """The places that are not settled, and those beside them."""
    free = [at for at in range(size) if at not in settled]
    return {near for at in free for near in (at - 1, at, at + 1) if 0 <= near < size}


def _in_order(links: _Links) -> None:
    """Leaves out pairs and groups that would cross others."""
    links.kept.sort()
    reached = -1
    end = -1
    kept: list[tuple[int, int]] = []
    for pair in links.kept:
        lefts, rights = links.groups.get(
            pair, (range(pair[0], pair[0] + 1), range(pair[1], pair[1] + 1))
        )
        if lefts.start <= end or rights.start <= reached:
            links.groups.pop(pair, None)
            continue
        kept.append(pair)
        end, reached = lefts[-1], rights[-1]
    links.kept = kept


def _document(
    blocks: Sequence[Block], prefix: str, language: str, texts: Sequence[str]
) -> Document:
    """Blocks as clauses with these texts, so that they can be aligned."""
    clauses = [
        Clause(
            ClauseId(f"{prefix}{number}"),
            ClauseKind.TABLE if block.line is None else ClauseKind.PARAGRAPH,
            RichText(text.replace(NOTE_MARK, "")),
        )
        for number, (block, text) in enumerate(zip(blocks, texts, strict=True))
    ]
    return Document("text", tuple(clauses), language=language)


def _said(block: Block) -> str:
    """What a block says without the number typed before it."""
    label = 0 if block.line is None else block.line.label
    return block.words[label:].strip() or block.words.strip()


def _can_move(one: Block, other: Block) -> bool:
    """Whether two paragraphs out of order are told as one that moved: those that say enough, and
    enough of the same."""
    if one.line is None or other.line is None:
        return False
    here, there = _said(one), _said(other)
    words = min(len(here.split()), len(there.split()))
    if words < _FEWEST_WORDS:
        return False
    return share(here, there) >= (_MOVED_ALIKE if words >= _ENOUGH_WORDS else _SHORT_ALIKE)


def _longest(blocks: Sequence[Block], places: Sequence[int]) -> int:
    return max(places, key=lambda at: len(blocks[at].words))


def _side_by_side(blocks: Sequence[Block], places: Sequence[int]) -> bool:
    """Whether nothing but empty paragraphs stands between."""
    chosen = set(places)
    between = [blocks[at] for at in range(places[0], places[-1] + 1) if at not in chosen]
    together = [blocks[at] for at in places]
    return all(one.line is not None for one in (*between, *together)) and all(
        one.is_mute and one.line is not None and one.line.is_empty for one in between
    )


def _pair_mute(left: Sequence[Block], right: Sequence[Block], links: _Links) -> None:
    """Pairs what says nothing, and the only two of a gap, between the pairs that are there."""
    found: list[tuple[int, int]] = []
    taken = set(links.away.values())
    for lefts, rights in _gaps(links, len(left), len(right)):
        if not lefts or not rights:
            continue
        free_left = [at for at in lefts if at not in links.away]
        free_right = [at for at in rights if at not in taken]
        mute_left = [at for at in free_left if left[at].is_mute]
        mute_right = [at for at in free_right if right[at].is_mute]
        pairs = list(_greedy(left, right, mute_left, mute_right))
        said_left = [at for at in free_left if at not in {i for i, _ in pairs}]
        said_right = [at for at in free_right if at not in {j for _, j in pairs}]
        if len(said_left) == len(said_right) == 1:
            only = (said_left[0], said_right[0])
            if _alike(left[only[0]], right[only[1]]) and _fits(only, pairs):
                pairs.append(only)
        found.extend(sorted(pairs))
    links.kept = sorted([*links.kept, *found])


def _gaps(links: _Links, lefts: int, rights: int) -> Iterator[tuple[range, range]]:
    one = two = 0
    for pair in links.kept:
        yield range(one, pair[0]), range(two, pair[1])
        group = links.groups.get(pair)
        one, two = (group[0].stop, group[1].stop) if group else (pair[0] + 1, pair[1] + 1)
    yield range(one, lefts), range(two, rights)


def _greedy(
    left: Sequence[Block], right: Sequence[Block], lefts: Sequence[int], rights: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Equal blocks in their order."""
    at = 0
    for i in lefts:
        for n in range(at, min(len(rights), at + _GAP)):
            if _equal(left[i], right[rights[n]]):
                yield i, rights[n]
                at = n + 1
                break


def _alike(one: Block, other: Block) -> bool:
    if (one.line is None) != (other.line is None):
        return False
    if one.is_mute or other.is_mute:
        return one.is_mute and other.is_mute and not _is_blank(one) and not _is_blank(other)
    here, there = Counter(token_texts(one.words)), Counter(token_texts(other.words))
    for side in (here, there):
        for token in [token for token in side if not token.strip()]:
            del side[token]
    total = here.total() + there.total()
    few = min(here.total(), there.total()) < _FEWEST_WORDS
    least = _FEW_ALIKE if few else _ALIKE
    return bool(total) and 2 * (here & there).total() / total >= least


def _is_blank(block: Block) -> bool:
    return block.line is not None and block.line.is_empty


def _fits(pair: tuple[int, int], pairs: Sequence[tuple[int, int]]) -> bool:
    return all((pair[0] < i) == (pair[1] < j) for i, j in pairs)


def _ordered(left: Sequence[Block], right: Sequence[Block], links: _Links) -> list[Row]:
    rows: list[Row] = []
    came = {j: i for i, j in links.away.items()}
    for (lefts, rights), pair in zip(
        _gaps(links, len(left), len(right)), [*links.kept, None], strict=True
    ):
        for i in lefts:
            if i in links.away:
                rows.append(Row(Fate.AWAY, (left[i],), (right[links.away[i]],)))
            else:
                rows.append(Row(Fate.GONE, (left[i],)))
        for j in rights:
            if j in came:
                rows.append(Row(Fate.HERE, (left[came[j]],), (right[j],)))
            else:
                rows.append(Row(Fate.NEW, (), (right[j],)))
        if pair is None:
            continue
        group = links.groups.get(pair)
        if group is None:
            rows.append(Row(Fate.KEPT, (left[pair[0]],), (right[pair[1]],)))
        else:
            rows.append(
                Row(Fate.GROUP, tuple(left[i] for i in group[0]), tuple(right[j] for j in group[1]))
            )
    return rows


# Paragraphs that were reworded, split or merged where they stand, found by what is around them.
# Between two paragraphs that are equal on both sides there are mostly few others; which of those
# are each other is seen from their common words alone, without a look at the rest of the files.
# What shares too little with what stands at its place is left to the alignment of all that is left
# over, which finds moves.

_MOST = 8
"""Gaps with more paragraphs on a side are left to the alignment."""
_NEAR = 0.6
"""The share of common words (Dice) from which two paragraphs at one place are one."""
_WHOLE = 0.85
"""The same for one paragraph and two that it was split into, or that it was merged from."""
_PART = 0.1
"""What each of the two must add to that share."""
Words = Counter[str]


class _Way(NamedTuple):
    """The best way through the rest of a gap: its score, and the step with which it begins."""

    score: float
    lefts: int
    rights: int


def share(one: str, other: str) -> float:
    """The share of common words of two texts (Dice, 0..1)."""
    return _share(Counter(one.split()), Counter(other.split()))


def _share(here: Words, there: Words) -> float:
    total = here.total() + there.total()
    return 2 * (here & there).total() / total if total else 1.0


def near(
    words: Sequence[Sequence[str]],
    kinds: Sequence[Sequence[bool]],
    equal: Sequence[tuple[int, int]],
) -> Iterator[Bead]:
    """The beads between pairs of equal paragraphs; ``words`` and ``kinds`` (whether it is a table)
    of both sides, ``equal`` the pairs of places that are settled, in order."""
    kept = longest_increasing([j for _, j in equal])
    used = {i for i, _ in equal}, {j for _, j in equal}
    i = j = 0
    for x, y in [*(equal[at] for at in kept), (len(words[0]), len(words[1]))]:
        lefts = [at for at in range(i, x) if at not in used[0]]
        rights = [at for at in range(j, y) if at not in used[1]]
        if 0 < len(lefts) <= _MOST and 0 < len(rights) <= _MOST:
            yield from _gap(words, kinds, lefts, rights)
        i, j = x + 1, y + 1


def _gap(
    words: Sequence[Sequence[str]],
    kinds: Sequence[Sequence[bool]],
    lefts: Sequence[int],
    rights: Sequence[int],
) -> Iterator[Bead]:
    """The beads of one gap: those of the greatest common words in all, in order."""
    one = [Counter(words[0][at].split()) for at in lefts]
    two = [Counter(words[1][at].split()) for at in rights]
    ways: dict[tuple[int, int], _Way] = {}
    for a in range(len(lefts), -1, -1):
        for b in range(len(rights), -1, -1):
            options = [_Way(0.0, 0, 0)]
            for m, n in ((1, 0), (0, 1)):
                if (a + m, b + n) in ways:
                    options.append(_Way(ways[a + m, b + n].score, m, n))
            for m, n in ((1, 1), (1, 2), (2, 1)):
                if (a + m, b + n) not in ways:
                    continue
                here, there = (lefts[a : a + m], rights[b : b + n])
                if _fit(kinds, here, there):
                    score = _score(one[a : a + m], two[b : b + n])
                    if score:
                        options.append(_Way(ways[a + m, b + n].score + score, m, n))
            ways[a, b] = max(options, key=lambda way: way.score)
    a = b = 0
    while (way := ways[a, b]).lefts or way.rights:
        if way.lefts and way.rights:
            score = _share(_together(one[a : a + way.lefts]), _together(two[b : b + way.rights]))
            yield Bead(tuple(lefts[a : a + way.lefts]), tuple(rights[b : b + way.rights]), score)
        a, b = a + way.lefts, b + way.rights


def _fit(kinds: Sequence[Sequence[bool]], lefts: Sequence[int], rights: Sequence[int]) -> bool:
    """Whether places can be each other: of one kind, side by side, and single ones if tables."""
    sorts = {kinds[0][at] for at in lefts} | {kinds[1][at] for at in rights}
    if len(sorts) > 1 or (True in sorts and len(lefts) + len(rights) > 2):
        return False
    return lefts[-1] - lefts[0] < len(lefts) and rights[-1] - rights[0] < len(rights)


def _score(one: Sequence[Words], two: Sequence[Words]) -> float:
    """How many words two sides share (0: they are not each other). Sides whose lengths alone keep
    the share under what is needed are not counted."""
    alone = len(one) == len(two)
    sizes = sum([w.total() for w in one]), sum([w.total() for w in two])
    most = 2 * min(sizes) / sum(sizes) if any(sizes) else 1.0
    if most < (_NEAR if alone else _WHOLE):
        return 0.0
    here, there = _together(one), _together(two)
    found = _share(here, there)
    if alone:
        return found * sizes[0] if found >= _NEAR else 0.0
    whole, parts = (here, two) if len(one) == 1 else (there, one)
    if found < _WHOLE or any(found - _share(whole, part) < _PART for part in parts):
        return 0.0
    return found * whole.total()


def _together(words: Sequence[Words]) -> Words:
    return words[0] if len(words) == 1 else sum(words, Counter())
