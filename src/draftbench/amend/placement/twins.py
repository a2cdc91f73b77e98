"""What a proposal wants, whatever words its file used to say so.

Two delegations that change "shall" to "should" in one clause want the same, even where the one
struck a word and the other a sentence: what counts is how the clause would read, which clause would
go, which new one would stand where, and what would move. Dates, the cut of splices, the sign that
ends a new clause and the looks of words do not count, but where the looks are all that changes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from sys import intern

from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.compare.normal import folded
from draftbench.compare.words.sequences import similarity_bound
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, Document, RichText
from draftbench.garbage import remembered
from draftbench.language.words import is_word, token_texts

_ENDS = " .;,"
_BEFORE_SIGN = re.compile(r" (?=[.,;:!?)\]])")
_ALIKE = 0.7
"""Similarity from which on two new clauses are one in two wordings; the least of a light edit (see
``compare.options``)."""
_OF_WORDS = ("text", "split")
Wish = tuple[str, ClauseId | None, object]
"""One thing that is wanted: of which sort, of which clause (None: at the beginning of the text),
and what. Equal wishes are equal values."""


def wishes(changes: ChangeSet, placed_on: Document | None = None) -> frozenset[Wish]:
    """Everything that ``changes`` want. Ids of new clauses do not count. Of a placement it is what
    they want of the words of the text that they are ``placed_on``, whatever text they were made
    for."""
    found: set[Wish] = set()
    edits: dict[ClauseId, list[Splice]] = {}
    new: dict[ClauseId | None, list[object]] = {}
    for change in changes.changes:
        match change:
            case Splice():
                edits.setdefault(change.clause, []).append(change)
            case Deletion():
                found.add(("delete", change.clause, None))
            case Insertion():
                texts = tuple((c.level, read_as_new(c.text)) for c in change.clauses)
                beside = change.slot.after or change.slot.parent
                found.add(("insert", beside, texts))
                new.setdefault(beside, []).append(texts)
            case Relocation():
                found.add(("move", change.clause, (change.slot, change.kind)))
            case Split():
                found.add(("split", change.clause, (change.start, change.end)))
            case Join():
                found.add(("join", change.clause, change.into))
    for beside, several in new.items():
        if len(several) > 1:
            found.add(("order", beside, tuple(several)))
    for clause, splices in edits.items():
        own = placed_on if placed_on is not None and clause in placed_on else None
        seen = changes.seen[clause] if own is None else own[clause].text
        found.add(("text", clause, _edited(seen, splices)))
    return frozenset(found)


def subjects(changes: ChangeSet) -> frozenset[tuple[type, ClauseId | None]]:
    """Which clauses ``changes`` are about, and in what way: the same, where their :func:`wishes`
    are."""
    return frozenset(
        (type(c), (c.slot.after or c.slot.parent) if isinstance(c, Insertion) else c.clause)
        for c in changes.changes
    )


def rewordings(changes: ChangeSet) -> frozenset[Wish]:
    """Which words of clauses ``changes`` take out, and which they put in their place."""
    return frozenset(
        ("words", c.clause, (read(changes.seen[c.clause].slice(c.start, c.end)), read(c.new)))
        for c in changes.changes
        if isinstance(c, Splice)
    )


def words_wanted(changes: ChangeSet, clause: ClauseId) -> frozenset[Wish]:
    """What ``changes`` want of the words of one clause: how it would read, and be divided."""
    own = [c for c in changes.changes if isinstance(c, Splice | Split) and c.clause == clause]
    return wishes(ChangeSet(changes.base, tuple(own), changes.seen))


def shared_wishes(one: frozenset[Wish], other: frozenset[Wish]) -> frozenset[Wish]:
    """What both want; how a clause would read and be divided counts as one thing."""

    def of_words(several: frozenset[Wish], clause: ClauseId | None) -> set[Wish]:
        return {wish for wish in several if wish[0] in _OF_WORDS and wish[1] == clause}

    return frozenset(
        wish
        for wish in one & other
        if wish[0] not in _OF_WORDS or of_words(one, wish[1]) == of_words(other, wish[1])
    )


def one_in_two_wordings(one: Insertion, other: Insertion) -> bool:
    """Whether two new clauses, with what hangs on them, read like one in two wordings."""
    return nearly_the_same(*(" ".join(c.text.text for c in new.clauses) for new in (one, other)))


@remembered
def nearly_the_same(one: str, other: str) -> bool:
    """Whether two texts are as much alike as after a light edit."""
    one, other = folded(one), folded(other)
    shorter, longer = sorted((len(one), len(other)))
    if 2 * shorter < _ALIKE * (shorter + longer):
        return False
    return similarity_bound(one, other) >= _ALIKE and diff(one, other).similarity >= _ALIKE


def clauses_of(shared: Iterable[Wish]) -> frozenset[ClauseId]:
    """The clauses that wishes are about."""
    return frozenset(clause for _, clause, _ in shared if clause is not None)


def _edited(seen: RichText, splices: list[Splice]) -> object:
    text = spliced(seen, splices)
    words = read(text)
    return (words, text.marks) if words == read(seen) else words


def read_as_new(text: RichText) -> tuple[str, ...]:
    """How a new clause reads, whatever sign ends it: that follows from where it comes to stand."""
    words, *notes = read(text)
    return (words.rstrip(_ENDS), *notes)


def read(text: RichText) -> tuple[str, ...]:
    """How a text reads: its words, and those of its notes; a space before a sign says nothing."""
    texts = (text, *(note.text for note in text.notes))
    return tuple(_BEFORE_SIGN.sub("", folded(one.text)) for one in texts)


# Clauses that read alike.

FLOOR = 0.6
"""The least similarity at which a clause is offered at all (algorithms.md E1: below it 14 % of
conflicts went through unseen, from it on 0.2 %)."""
_SHARED = 0.4
"""The least share of words that two clauses must have in common to be compared at all."""


@remembered
def alike(one: str, other: str) -> float:
    """How much two clauses read alike, 0 to 1; 0 where they have too few words in common."""
    words, own = _words(one), _words(other)
    common = (words & own).total()
    if common < _SHARED * max(words.total(), own.total(), 1):
        return 0
    return diff(one, other).similarity


def mostly(text: str, one: str, other: str) -> bool:
    """Whether a text has most of the words that ``one`` has and the ``other`` has not, and lacks
    most of those that only the ``other`` has."""
    mine, its, there = map(_words, (one, other, text))
    came, gone, rest = mine - its, its - mine, there - (mine & its)
    has = not came or 2 * (rest & came).total() > came.total()
    lacks = not gone or 2 * (rest & gone).total() < gone.total()
    return has and lacks and came != gone


@remembered
def _words(text: str) -> Counter[str]:
    return Counter(intern(token.casefold()) for token in token_texts(text) if is_word(token))
