"""Which texts of several files answer to each other: by their words first, then by what they are.

Files hold several texts: a resolution and its annexes, a report and the drafts in it. Of two files
each text goes with the one that has most runs of three words in common with it; one that is part of
another's words joins it (a reader may part at a line what it did not part in another version). What
is left goes together by title, then by kind and order where there are equally many.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from draftbench.compare.links import Alignment, Mode, Relation, components
from draftbench.compare.normal import folded, key
from draftbench.document import Clause, ClauseId, Document
from draftbench.document.labels import NOWHERE, Places, joined
from draftbench.language.words import is_word, token_texts

_RUN = 3
"""Words of a run. Of any two of sixty resolutions half have under 5 % of their runs in common, nine
in ten under 11 %: formulas."""
_ALIKE = 0.12
"""Share of common runs (Dice) from which on texts answer to each other by their words. The real
revisions in tests/data/gold/versions have .37 to .99."""
_MOST_PAIRS = 40_000
"""Pairs of texts of two files up to which each is held against each; compilations hold some
dozens."""
_INSIDE = 0.5
"""Share of a text's runs that another has, beside those of its own counterpart, to hold it."""
_APART = 0.1
"""By how much the text that answers to one text alone must lead before the next: of drafts that
differ in names only a revised one leads by .18 and more, a sister of one that is missing by .02."""
_FORMULAS = 0.05
"""Share of common runs that two texts have by formulas alone: half of any two resolutions."""
_TELLING = 30
"""Runs of a text that tells what it has by formulas."""
LISTS = frozenset({"participants", "documents"})
"""Kinds of lists of names: they answer to each other by their words or titles alone."""
_NUMBER = re.compile(r"-\d+$")

Sides = tuple[tuple[Document, ...], ...]


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Texts of several files that answer to each other: for each file its texts, none where it has
    no counterpart. Several of one file are one text in another. ``places`` are for each file those
    of its clauses, where they are known."""

    sides: Sides
    places: tuple[Places, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether more than one file has a text here, so that there is something to compare."""
        return sum(bool(side) for side in self.sides) > 1

    @property
    def texts(self) -> tuple[Document | None, ...]:
        """One text for each file: several are joined in the order of the file, and None stands for
        none."""
        places = self.places or (NOWHERE,) * len(self.sides)
        return tuple(
            joined(side, known) if side else None
            for side, known in zip(self.sides, places, strict=True)
        )


def counterparts(
    files: Sequence[Sequence[Document]], *, by_words: bool = False
) -> tuple[Counterparts, ...]:
    """The texts of ``files`` by what answers to what, in the order of the first file, then of the
    others; every text stands in exactly one. Where each of two files holds but one text, these
    answer to each other whatever they say; so do the first texts where nothing else does. With
    ``by_words`` texts of files that hold more answer to each other by words and titles alone."""
    if all(len(texts) == 1 for texts in files):
        return (Counterparts(tuple((texts[0],) for texts in files)),)
    groups: list[list[list[_Text]]] = []
    for place, texts in enumerate(files):
        rights = [_Text((text,)) for text in texts]
        if not place:
            groups = [[[one]] for one in rights]
            continue
        lefts = [_united(group) for group in groups]
        made: list[list[list[_Text]]] = []
        new = set(range(len(rights)))
        for ones, others in _grouped(lefts, rights, by_words=by_words):
            before = [[] for _ in range(place)] if not ones else _merged(groups[i] for i in ones)
            made.append([*before, [rights[j] for j in others]])
            new.difference_update(others)
        groups = made
    return tuple(
        Counterparts(tuple(tuple(one.documents[0] for one in side) for side in group))
        for group in groups
    )


def counterpart(text: Document, texts: Sequence[Document]) -> Document | None:
    """The one of ``texts`` that answers to ``text`` by its words; None where none does, or none
    more than another."""
    own = _Text((text,))
    scores = [(own.likeness(_Text((other,))), -at) for at, other in enumerate(texts)]
    (best, place), (second, _) = sorted((*scores, (0.0, 0), (0.0, 0)), reverse=True)[:2]
    return texts[-place] if best >= _ALIKE and best - second >= _APART else None


def may_answer(one: Document, other: Document) -> bool:
    """Whether a text may be a version of another, by their words: they have some in common, long
    ones more than formulas; or one of them has no words."""
    first, second = _Text((one,)), _Text((other,))
    words = [{word for run in text.runs for word in run} for text in (first, second)]
    if not all(words) or min(first.size, second.size) < _TELLING:
        return not all(words) or not words[0].isdisjoint(words[1])
    return first.likeness(second) >= _FORMULAS


def distinct(texts: Sequence[Document]) -> tuple[Document, ...]:
    """The texts of one file with clause ids that are unique in it: readers see to that, but lists
    of clauses made elsewhere may not."""
    taken: set[ClauseId] = set()
    made: list[Document] = []
    for text in texts:
        names: dict[ClauseId, ClauseId] = {}
        for clause in text:
            name = clause.id
            while name in taken:
                name = ClauseId(f"{text.name}:{name}")
            taken.add(name)
            names[clause.id] = name
        made.append(text if all(a == b for a, b in names.items()) else _renamed(text, names))
    return tuple(made)


def _renamed(text: Document, names: dict[ClauseId, ClauseId]) -> Document:
    def named(clause: Clause) -> Clause:
        parent = None if clause.parent is None else names[clause.parent]
        return replace(clause, id=names[clause.id], parent=parent)

    return text.with_clauses(tuple(map(named, text)))


def united(left: Document, right: Document, alignments: Sequence[Alignment]) -> Alignment:
    """The alignments of the parts of ``left`` and ``right`` as one of the whole."""
    if len(alignments) == 1:
        return replace(alignments[0], left=left, right=right)
    modes = {found.mode for found in alignments}
    return Alignment(
        left,
        right,
        modes.pop() if len(modes) == 1 else Mode.INDEPENDENT,
        tuple(link for found in alignments for link in found.links),
        tuple(clause for found in alignments for clause in found.unmatched_left),
        tuple(clause for found in alignments for clause in found.unmatched_right),
        alignments[0].pins if alignments else (),
        next((found.model for found in alignments if found.model), ""),
    )


def stand_otherwise(alignments: Sequence[Alignment], before: Places, after: Places) -> bool:
    """Whether the texts of two versions of a file stand in another order: of two clauses of
    different texts, neither of which moved inside its own, the one that was first is second.
    ``before`` and ``after`` are the places of the clauses in the files."""
    pairs = sorted(
        (before[link.left[0]], after[link.right[0]], at)
        for at, found in enumerate(alignments)
        if found.mode is Mode.VERSIONS
        for link in found.links
        if len(link.left) == len(link.right) == 1 and link.relation is not Relation.MOVED
    )
    furthest: dict[int, int] = {}
    for _, place, at in pairs:
        if any(place < other for one, other in furthest.items() if one != at):
            return True
        furthest[at] = max(place, furthest.get(at, place))
    return False


class _Text:
    """One or several texts as they are compared with others."""

    def __init__(self, documents: tuple[Document, ...]) -> None:
        self.documents = documents

    @cached_property
    def runs(self) -> Counter[tuple[str, ...]]:
        """How often each run of words occurs."""
        found: Counter[tuple[str, ...]] = Counter()
        for document in self.documents:
            for clause in document:
                found.update(_runs(clause))
        return found

    @cached_property
    def size(self) -> int:
        """How many runs there are."""
        return self.runs.total()

    @property
    def family(self) -> tuple[str, str]:
        """Kind and name without its number."""
        first = self.documents[0]
        return first.kind, _NUMBER.sub("", first.name)

    @property
    def title(self) -> str:
        """The title, folded."""
        return key(self.documents[0].title)

    @property
    def is_list(self) -> bool:
        """Whether it lists names or documents."""
        return self.documents[0].kind in LISTS

    def likeness(self, other: _Text) -> float:
        """Share of common runs (Dice)."""
        if not self.size + other.size:
            return 0.0
        return 2 * _common(self.runs, other.runs).total() / (self.size + other.size)


def _common(
    one: Counter[tuple[str, ...]], two: Counter[tuple[str, ...]]
) -> Counter[tuple[str, ...]]:
    small, large = (one, two) if len(one) <= len(two) else (two, one)
    return Counter({run: min(n, large[run]) for run, n in small.items() if run in large})


def _runs(clause: Clause) -> Iterator[tuple[str, ...]]:
    """The runs of three words of a clause; a shorter one is a run."""
    words = [word for word in token_texts(folded(clause.text.plain).casefold()) if is_word(word)]
    if len(words) < _RUN:
        return iter([tuple(words)] if words else [])
    return (tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _united(group: Sequence[Sequence[_Text]]) -> _Text:
    """What stands for a group: its texts in the first file that has any."""
    side = next(one for one in group if one)
    return side[0] if len(side) == 1 else _Text(tuple(d for one in side for d in one.documents))


def _merged(groups: Iterable[Sequence[Sequence[_Text]]]) -> list[list[_Text]]:
    return [[one for side in sides for one in side] for sides in zip(*groups, strict=True)]


_Places = tuple[tuple[int, ...], tuple[int, ...]]


def _grouped(lefts: Sequence[_Text], rights: Sequence[_Text], *, by_words: bool) -> list[_Places]:
    """The places of the texts of two files that answer to each other, each in exactly one group."""
    pairs = set(_by_words(lefts, rights))
    if _are_few(lefts, rights):
        pairs |= _inside(lefts, rights, pairs)
    for same in (_by_title,) if by_words else (_by_title, _by_order):
        paired = {i for i, _ in pairs}, {j for _, j in pairs}
        open_left = [i for i in range(len(lefts)) if i not in paired[0]]
        open_right = [j for j in range(len(rights)) if j not in paired[1]]
        pairs |= set(same(lefts, rights, open_left, open_right))
    if not pairs and lefts and rights and not by_words:
        pairs = {(_main(lefts), _main(rights))}
    groups = components(sorted(pairs))
    alone_left = set(range(len(lefts))) - {i for i, _ in pairs}
    alone_right = set(range(len(rights))) - {j for _, j in pairs}
    groups += [((i,), ()) for i in alone_left]
    groups.sort(key=lambda group: group[0])
    return [*groups, *(((), (j,)) for j in sorted(alone_right))]


def _are_few(lefts: Sequence[_Text], rights: Sequence[_Text]) -> bool:
    """Whether each text of one file can be held against each of the other."""
    return len(lefts) * len(rights) <= _MOST_PAIRS


def _by_words(lefts: Sequence[_Text], rights: Sequence[_Text]) -> Iterator[tuple[int, int]]:
    """One to one, the most alike first; of equally alike ones those at the same place. In files of
    very many texts only near places are looked at."""
    reach = len(rights) if _are_few(lefts, rights) else _MOST_PAIRS // len(lefts)
    scores = (
        (lefts[i].likeness(rights[j]), -abs(i - j), -i, -j)
        for i in range(len(lefts))
        for near in (i * len(rights) // len(lefts),)
        for j in range(max(0, near - reach), min(len(rights), near + reach + 1))
    )
    taken_left: set[int] = set()
    taken_right: set[int] = set()
    for score, _, i, j in sorted(scores, reverse=True):
        if score >= _ALIKE and -i not in taken_left and -j not in taken_right:
            taken_left.add(-i)
            taken_right.add(-j)
            yield -i, -j


def _inside(
    lefts: Sequence[_Text], rights: Sequence[_Text], pairs: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    """What is left of either side and stands, word for word for the most part, in a text that has a
    counterpart already, beside what that has of it."""
    found: set[tuple[int, int]] = set()
    for i, j in pairs:
        common = _common(lefts[i].runs, rights[j].runs)
        rest = lefts[i].runs - common, rights[j].runs - common
        known = {a for a, _ in pairs | found}, {b for _, b in pairs | found}
        found |= {(i, b) for b in _held(rights, known[1], rest[0])}
        found |= {(a, j) for a in _held(lefts, known[0], rest[1])}
    return found


def _held(texts: Sequence[_Text], known: set[int], rest: Counter[tuple[str, ...]]) -> Iterator[int]:
    for at, text in enumerate(texts):
        if at not in known and text.size:
            common = _common(text.runs, rest)
            if common.total() >= _INSIDE * text.size:
                yield at
                rest = rest - common


def _by_title(
    lefts: Sequence[_Text], rights: Sequence[_Text], ones: Sequence[int], others: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Those of one kind and one title that no other has."""
    marks = [
        [(texts[at].family[0], texts[at].title) for at in places]
        for texts, places in ((lefts, ones), (rights, others))
    ]
    counts = [Counter(side) for side in marks]
    places = dict(zip(marks[1], others, strict=True))
    for i, mark in zip(ones, marks[0], strict=True):
        if mark[1] and counts[0][mark] == counts[1][mark] == 1:
            yield i, places[mark]


def _by_order(
    lefts: Sequence[_Text], rights: Sequence[_Text], ones: Sequence[int], others: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Those of one kind in their order, where both files have equally many of it."""
    for family in dict.fromkeys(lefts[i].family for i in ones if not lefts[i].is_list):
        own = [i for i in ones if lefts[i].family == family]
        same = [j for j in others if rights[j].family == family]
        if len(own) == len(same):
            yield from zip(own, same, strict=True)


def _main(texts: Sequence[_Text]) -> int:
    """The first text that is no list and not the report around others."""
    places = range(len(texts))
    apart = {*LISTS, "report"}
    return next((at for at in places if texts[at].documents[0].kind not in apart), 0)
