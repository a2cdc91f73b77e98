"""Taking a change set apart by clauses, and what clauses are called in what readers remark."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, permutations

from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import apply, between, follower, slot_of
from draftbench.amend.changesets.spanningbrackets import bracket_ties
from draftbench.amend.changesets.summaries import Summary, summarize
from draftbench.compare.terms import any_stop_words, articles
from draftbench.document import ClauseId, ClauseKind, Document, new_clause_id, spoken_labels
from draftbench.language.words import is_word, shorten, token_texts
from draftbench.messages import message

_LONGEST = 40


def part(whole: ChangeSet, some: Sequence[Change], text: Document) -> ChangeSet:
    """The change set of ``some`` of the changes of ``whole``, which was made for ``text``. What
    stands behind a clause that others went on in stands behind those where they stay."""
    joins = [other for other in whole.changes if isinstance(other, Join) and other not in some]
    some = [_behind_those_that_stay(change, joins, text) for change in some]
    seen: set[ClauseId] = set()
    stood: set[ClauseId] = set()
    patched: set[ClauseId] = set()
    for change in some:
        match change:
            case Splice():
                seen.add(change.clause)
                patched.add(change.clause)
            case Split():
                seen.add(change.clause)
                patched.add(change.clause)
            case Join():
                seen.update((change.clause, change.into))
                patched.add(change.into)
            case Deletion():
                seen.update(clause.id for clause in text.subtree(change.clause))
            case Insertion() | Relocation():
                moved = (change.clause,) if isinstance(change, Relocation) else ()
                seen.update(a for a in (*change.slot, *moved) if a is not None)
                behind = follower(text, change.slot)
                stood.update(a for a in (change.slot.after, behind, *moved) if a is not None)
    return ChangeSet(
        whole.base,
        tuple(some),
        {clause: seen_as for clause, seen_as in whole.seen.items() if clause in seen},
        {clause: patch for clause, patch in whole.patches.items() if clause in patched},
        {clause: slot for clause, slot in whole.stood.items() if clause in stood}
        | {c: slot_of(text, c) for c in sorted(stood - whole.stood.keys()) if c in text},
    )


def _behind_those_that_stay(change: Change, joins: Sequence[Join], text: Document) -> Change:
    if not isinstance(change, Insertion | Relocation):
        return change
    gone = [other.clause for other in joins if other.into == change.slot.after]
    beside = [clause for clause in gone if text[clause].parent == change.slot.parent]
    if not beside:
        return change
    last = max(beside, key=text.position)
    return replace(change, slot=Slot(change.slot.parent, last))


def clausewise(
    whole: ChangeSet, text: Document, ties: Iterable[frozenset[ClauseId]] = ()
) -> tuple[ChangeSet, ...]:
    """``whole`` (made for ``text``) in parts that make sense alone, one a clause, in reading order.

    What belongs together stays together: all edits and the move of one clause, the signs of a
    square bracket over several clauses, new clauses for one gap, a clause with the new one that
    stands in for it, words that go from a clause with the new one that has most of them, what goes
    under a new clause, children that leave a deleted clause; and the clauses of each of ``ties``
    (old and new ids: the parts of a clause that was split, or those that were merged).
    """
    groups = _Groups(len(whole.changes))
    first: dict[object, int] = {}

    def tie(at: int, key: object) -> None:
        groups.join(at, first.setdefault(key, at))

    tied = [frozenset(tie_) for tie_ in ties]
    for at, change in enumerate(whole.changes):
        own = _own(change, text)
        for clause in own:
            tie(at, clause)
        for number, together in enumerate(tied):
            if together & set(own):
                tie(at, ("tie", number))
        if isinstance(change, Insertion | Relocation):
            tie(at, change.slot)
            if change.slot.parent is not None and change.slot.parent not in text:
                tie(at, change.slot.parent)
    for one, other in bracket_ties(text, whole.changes):
        groups.join(one, other)
    _stand_ins(whole, text, groups)
    _taken_out(whole, text, groups)
    order = sorted(groups.parts(), key=lambda part_: _place(whole, part_, text))
    return tuple(part(whole, [whole.changes[at] for at in sorted(g)], text) for g in order)


def name_of(clause: ClauseId, text: Document) -> str:
    """Return what people call a clause of ``text`` in English: "OP 3", "the heading “Aims”"."""
    found, label = text.get(clause), spoken_labels(text).get(clause, "")
    if found is None or label:
        return label or message("a new paragraph")
    if found.kind is ClauseKind.ORGAN:
        return message("the organ line")
    return message(
        "the {kind} “{words}”", kind=found.kind, words=shorten(found.text.plain, _LONGEST)
    )


def with_new_ids(changes: ChangeSet) -> ChangeSet:
    """The changes with ids for their new clauses that no other clause has or will have."""
    names: dict[ClauseId | None, ClauseId] = {}
    for change in changes.changes:
        if isinstance(change, Insertion):
            names |= {clause.id: new_clause_id() for clause in change.clauses}
        elif isinstance(change, Split):
            names[change.new] = new_clause_id()
    made: list[Change] = []
    for change in changes.changes:
        if isinstance(change, Split):
            made.append(replace(change, new=names[change.new]))
            continue
        if not isinstance(change, Insertion | Relocation):
            made.append(change)
            continue
        slot = Slot(*(names.get(anchor, anchor) for anchor in change.slot))
        if isinstance(change, Relocation):
            made.append(replace(change, clause=names.get(change.clause, change.clause), slot=slot))
            continue
        clauses = tuple(
            replace(c, id=names[c.id], parent=names.get(c.parent, c.parent)) for c in change.clauses
        )
        made.append(replace(change, slot=slot, clauses=clauses))
    return replace(changes, changes=tuple(made))


class _Groups:
    """Which changes belong together (union of sets)."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def top(self, at: int) -> int:
        while self._above[at] != at:
            at = self._above[at]
        return at

    def join(self, one: int, other: int) -> None:
        one, other = sorted((self.top(one), self.top(other)))
        self._above[other] = one

    def parts(self) -> list[list[int]]:
        found: dict[int, list[int]] = {}
        for at in range(len(self._above)):
            found.setdefault(self.top(at), []).append(at)
        return list(found.values())


def _own(change: Change, text: Document) -> tuple[ClauseId, ...]:
    """The clauses that a change takes hold of."""
    match change:
        case Insertion():
            return tuple(clause.id for clause in change.clauses)
        case Deletion():
            return tuple(clause.id for clause in text.subtree(change.clause))
        case Split():
            return change.clause, change.new
        case Join():
            return change.clause, change.into
    return (change.clause,)


def _stand_ins(whole: ChangeSet, text: Document, groups: _Groups) -> None:
    """Joins the deletion of a clause with what comes into the gap that it leaves."""
    gone = {c.clause: at for at, c in enumerate(whole.changes) if isinstance(c, Deletion)}
    for at, change in enumerate(whole.changes):
        if not isinstance(change, Insertion):
            continue
        behind = follower(text, change.slot)
        if behind is not None and behind in gone:
            groups.join(at, gone[behind])


def _taken_out(whole: ChangeSet, text: Document, groups: _Groups) -> None:
    """Joins words that go from a clause with the new one behind it that has most of them."""
    for at, change in enumerate(whole.changes):
        if not isinstance(change, Insertion):
            continue
        come = _counting(" ".join(clause.text.plain for clause in change.clauses))
        for other, edit in enumerate(whole.changes):
            if isinstance(edit, Splice) and edit.clause == change.slot.after:
                gone = _counting(edit.old) - _counting(edit.new.plain)
                if len(gone & come) >= max(_FEW, len(gone) / 2):
                    groups.join(at, other)


_FEW = 3
"""The least words that a new clause shares with those that go from the one before it, for it to
have them from there."""


def _counting(words: str) -> set[str]:
    """The words of a text that count."""
    return {*filter(is_word, token_texts(words.casefold()))} - any_stop_words()


def _place(whole: ChangeSet, group: Sequence[int], text: Document) -> int:
    """Where in the text a group stands: at its first clause that the text has."""
    places: list[int] = []
    for at in group:
        change = whole.changes[at]
        if isinstance(change, Insertion):
            parent, after = change.slot
            if after is not None and after in text:
                places.append(text.position(text.subtree(after)[-1].id))
            else:
                places.append(text.position(parent) if parent is not None else -1)
        elif change.clause in text:
            places.append(text.position(change.clause))
    return min(places)


# The parts of an amendment that can be accepted alone, and what is left when some are.


@dataclass(frozen=True, slots=True)
class Part:
    """A part: its ``number`` from 1 in reading order, its ``changes``, the ``clauses`` of the text
    that it touches, ``what`` it does, and of a single edit the ``words`` that go and come."""

    number: int
    changes: tuple[Change, ...]
    clauses: frozenset[ClauseId]
    what: tuple[Summary, ...]
    words: tuple[str, str] | None = None


def parts(changes: ChangeSet, text: Document) -> tuple[Part, ...]:
    """``changes`` (made for ``text``) in parts, in reading order: each edit of words is one; what
    makes no sense without each other (a new clause with what goes under it, a clause with the one
    that stands in for it, words that go here and come there, an article or the ending of a noun
    with what changes beside it) is one together."""
    found: list[Part] = []
    for group in clausewise(changes, text):
        alone = all(isinstance(change, Splice) for change in group.changes)
        for some in _edits(group.changes, text) if alone else [group.changes]:
            piece = part(changes, some, text)
            words = None
            if len(some) == 1 and isinstance(some[0], Splice):
                words = some[0].old, some[0].new.plain
            named = frozenset(
                clause
                for change in some
                for clause in (getattr(change, "clause", None), getattr(change, "into", None))
                if clause is not None and clause in text
            )
            found.append(Part(len(found) + 1, some, named, summarize(piece), words))
    return tuple(found)


def _edits(splices: Sequence[Change], text: Document) -> list[tuple[Change, ...]]:
    """The edits of clauses; together are two of which one brings what the other takes out, so that
    most words that count are the same, what only agrees with another one beside it, and the signs
    of a square bracket over several clauses."""
    gone: list[set[str]] = []
    come: list[set[str]] = []
    for one in splices:
        sides = (one.old, one.new.plain) if isinstance(one, Splice) else ("", "")
        old, new = map(_counting, sides)
        gone.append(old - new)
        come.append(new - old)
    groups = _Groups(len(splices))
    for here, there in permutations(range(len(splices)), 2):
        if len(gone[here] & come[there]) * 2 >= max(1, len(gone[here]), len(come[there])):
            groups.join(here, there)
    for at, (one, other) in enumerate(pairwise(splices)):
        if (_agrees(one) or _agrees(other)) and _in_one_phrase(one, other, text):
            groups.join(at, at + 1)
    for here, there in bracket_ties(text, splices):
        groups.join(here, there)
    return [tuple(splices[at] for at in sorted(each)) for each in groups.parts()]


_PHRASE = 3
"""The most words that stand between what changes in one phrase."""


def _in_one_phrase(one: Change, other: Change, text: Document) -> bool:
    """Whether few words and no sign stand between two edits of a clause."""
    if not isinstance(one, Splice) or not isinstance(other, Splice) or one.clause != other.clause:
        return False
    between_ = token_texts(text[one.clause].text.text[one.end : other.start])
    words = [token for token in between_ if is_word(token)]
    return len(words) <= _PHRASE and not any(t.strip() and not is_word(t) for t in between_)


def _agrees(change: Change) -> bool:
    """Whether an edit only changes articles, or words into other forms of themselves: it goes with
    what changes beside it ("a system", "fair systems")."""
    if not isinstance(change, Splice):
        return False
    old, new = (
        [word for word in token_texts(side.casefold()) if word.strip() and word not in articles()]
        for side in (change.old, change.new.plain)
    )
    return len(old) == len(new) and all(map(_is_form, old, new))


def _is_form(word: str, other: str) -> bool:
    """Whether two words are forms of one, as far as their first letters tell."""
    shared = max(_STEM, max(len(word), len(other)) - _ENDING)
    return word.isalpha() and word[:shared] == other[:shared]


_STEM, _ENDING = 4, 3
"""The least letters that two forms of a word share, and the most by which one is longer."""


def divided(
    changes: ChangeSet, text: Document, chosen: Collection[Change]
) -> tuple[ChangeSet, ChangeSet]:
    """``changes`` (made for ``text``) in what is chosen of them, and what then remains to be done,
    made for the text as the chosen ones leave it: the one after the other gives what all of
    ``changes`` give at once."""
    some = part(changes, [change for change in changes.changes if change in chosen], text)
    left = [change for change in changes.changes if change not in chosen]
    rest = between(
        apply(text, some),
        apply(text, changes),
        splits={change.new: change.clause for change in left if isinstance(change, Split)},
        joins={change.clause: change.into for change in left if isinstance(change, Join)},
    )
    return some, rest
