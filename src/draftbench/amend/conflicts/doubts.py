"""Which clauses of a base one cannot be sure to have found in a revision of it.

Without these rules amendments of them would go unseen into a clause that only looks like theirs:
clauses that were written anew for the most part; clauses whose words stand at several places, and
changed clauses than which another is as much alike, unless what stands around them tells which is
which.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import takewhile

from draftbench.amend.changesets.changes import ChangeSet, Splice
from draftbench.compare.links import Alignment
from draftbench.compare.normal import key
from draftbench.document import ClauseId, Document
from draftbench.language.words import is_word, token_texts

FLOOR = 0.7
"""The least share of words that stay, of the shorter of two texts, from which on one clause is
taken for what became of the other without question: that of light edits (algorithms.md C3), and
measured: of clauses in whose place came others with two thirds of their words 4 % reach it, of
clauses with one edit of up to three words 99 %."""
MARGIN = 0.1
"""How much more alike (twice the words in common, as a share of both texts) a clause must be to
what became of it than to any other that is new or changed."""
_COMMON = 50
"""Words in more new and changed clauses than this do not make one of them a rival."""


def doubtful(alignment: Alignment, changes: ChangeSet) -> frozenset[ClauseId]:
    """The clauses of the left text that are linked, though not for sure, with one of the right.
    ``changes`` is the difference of the two
    (:func:`draftbench.amend.changesets.editing.revision`)."""
    return _rewritten(alignment.left, changes) | ambiguous(alignment)


def rewritten(text: str, hunks: Iterable[tuple[str, str]]) -> bool:
    """Whether a text was written anew for the most part, by what went from it and came in its
    place. One word for another is an edit, however short the text; of a date or a name that is
    replaced as one, only the words count that differ."""
    size, gone, come = len(_words(text)), 0, 0
    for old, new in hunks:
        before, after = _words(old), _words(new)
        same = _same(before, after)
        same += _same(before[same:][::-1], after[same:][::-1])
        gone += len(before) - same
        come += len(after) - same
    kept = size - gone
    return max(gone, come) > 1 and kept < FLOOR * min(size, kept + come)


def _rewritten(base: Document, changes: ChangeSet) -> frozenset[ClauseId]:
    hunks: dict[ClauseId, list[tuple[str, str]]] = defaultdict(list)
    for change in changes.changes:
        if isinstance(change, Splice):
            hunks[change.clause].append((change.old, change.new.text))
    return frozenset(c for c, own in hunks.items() if rewritten(base[c].text.text, own))


def _same(one: list[str], other: list[str]) -> int:
    """How many words two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _words(text: str) -> list[str]:
    return [word for word in token_texts(text) if is_word(word)]


def ambiguous(alignment: Alignment) -> frozenset[ClauseId]:
    """The clauses of the left text whose place in the right one could be another's."""
    left, right = alignment.left, alignment.right
    before, after = (_keys(text) for text in (left, right))
    counts = Counter(before.values()), Counter(after.values())
    links = {
        link.left[0]: link.right[0]
        for link in alignment.links
        if len(link.left) == len(link.right) == 1
    }
    kept = {other for one, other in links.items() if before[one] == after[other]}
    rivals = _Rivals(right, [clause.id for clause in right if clause.id not in kept])
    found: set[ClauseId] = set()
    for one, other in links.items():
        words = before[one]
        twins = counts[0][words], counts[1][words]
        if other in kept and max(twins) == 1:
            continue
        confirmed = sum(
            _beside(left, one, step, links) == _beside(right, other, step, None) for step in (-1, 1)
        )
        if confirmed == 2 or (other in kept and confirmed and twins[0] == twins[1]):
            continue
        if other in kept or rivals.any(left[one].text.text, other):
            found.add(one)
    return frozenset(found)


class _Rivals:
    """The clauses of a text that might have become of one, by their words."""

    def __init__(self, text: Document, clauses: Iterable[ClauseId]) -> None:
        self._words = {clause: _counted(text[clause].text.text) for clause in clauses}
        self._by_word: dict[str, list[ClauseId]] = defaultdict(list)
        for clause, words in self._words.items():
            for word in words:
                self._by_word[word].append(clause)

    def any(self, text: str, chosen: ClauseId) -> bool:
        """Whether another of them is about as much like ``text`` as the one that was chosen."""
        own = _counted(text)
        near = {
            clause
            for word in own
            if len(self._by_word.get(word, ())) <= _COMMON
            for clause in self._by_word.get(word, ())
        }
        others = [_alike(own, self._words[clause]) for clause in near if clause != chosen]
        return bool(others) and max(others) >= _alike(own, self._words[chosen]) - MARGIN


def _counted(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in token_texts(text) if is_word(word))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    """Twice the words in common, as a share of both; one of the two has words."""
    return 2 * (one & other).total() / (one.total() + other.total())


def _keys(text: Document) -> dict[ClauseId, str]:
    return {clause.id: key(clause.text.plain) for clause in text}


def _beside(
    text: Document, clause: ClauseId, step: int, links: dict[ClauseId, ClauseId] | None
) -> ClauseId | None:
    """The clause before or behind, as its link names it; None at the end of the text, "" where it
    is linked with none."""
    place = text.position(clause) + step
    if not 0 <= place < len(text):
        return None
    neighbour = text.clauses[place].id
    return neighbour if links is None else links.get(neighbour, ClauseId(""))
