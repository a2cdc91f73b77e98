"""The numbers of new paragraphs that are not in the text yet: one paragraph has the same one in
every paper, list and window.

New paragraphs behind one clause are bis, ter and so on in the order in which a compilation prints
them, whatever number each sender typed; those that read alike at one place have one number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, compress, count, repeat
from operator import is_not
from typing import NamedTuple

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.changes import Change, ChangeSet, Insertion, Slot, Split
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.twins import read
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.registers.survival import is_in_base
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    printed_labels,
    spoken_labels,
)
from draftbench.document.counting import NewNumbers, numbers
from draftbench.document.drafting import drafting_label, ordinal
from draftbench.garbage import Lately, let_go_unused

Numbers = Mapping[tuple[AmendmentId, ClauseId], "NewNumber"]
"""The numbers of new clauses by the amendments that bring them."""


@dataclass(frozen=True, slots=True)
class NewNumber:
    """The ``number`` of a new clause ("4 ter"; empty where the clause before it has none), and what
    that clause is called with it: ``printed`` before its words ("4 ter", "PP 2 bis"; empty: nothing
    is known) and ``spoken`` ("OP 4 ter")."""

    number: str = ""
    printed: str = ""
    spoken: str = ""


NO_NUMBER = NewNumber()


def typed_number(clause: Clause) -> str:
    """The number beside the counted ones that a sender typed before a new paragraph: "4 bis"; empty
    where there is none."""
    label = drafting_label(clause.label) if clause.label else None
    if label is None or not label.suffixes:
        return ""
    return clause.label.strip(" .").removeprefix(label.kind).strip()


def new_numbers(state: Negotiation) -> Numbers:
    """Return the numbers of the paragraphs that open amendments would bring to the draft, or divide
    off there, beside each other. Drafts that are not tabled come behind all that are, so that none
    of these is numbered for what others do not see."""
    known = _open.find(lambda one: one.entries is state.entries and one.text is state.draft)
    if known is not None:
        return known.found
    former = next(iter(_open), None)
    bringing = _bringing(state, former)
    text = state.draft
    if former is not None and _same(bringing, former) and _numbered_alike(text, former.text):
        found = former.found
    else:
        found = _open_numbers(text, [entry for _, entry in sorted(bringing.items())])
    return _open.take(_Known(state.entries, bringing, text, found)).found


def accepted_numbers(state: Negotiation) -> Numbers:
    """Return the numbers of the paragraphs that accepted amendments brought since the base text,
    beside each other in that text."""
    known = _accepted.find(lambda one: one.entries is state.entries and one.text is state.base)
    if known is None:
        made = _Known(state.entries, {}, state.base, _accepted_numbers(state))
        known = _accepted.take(made)
    return known.found


class _Known(NamedTuple):
    """What was worked out for a state: its entries, those of them that bring paragraphs by their
    places, the draft, and the numbers. An older draft that is kept for undoing holds none of it."""

    entries: Sequence[Entry]
    bringing: Mapping[int, Entry]
    text: Document
    found: Numbers


_open = let_go_unused(Lately[_Known](4))
_accepted = let_go_unused(Lately[_Known](4))


def _bringing(state: Negotiation, former: _Known | None) -> dict[int, Entry]:
    """The entries that bring paragraphs which are not in the draft, or divide some, with those that
    they amend, by their places. What was found of the same entries is taken over."""
    entries = state.entries
    known: Sequence[Entry] = former.entries if former is not None else ()
    found = {} if former is None else {**former.bringing}
    for at in range(len(entries), len(known)):
        found.pop(at, None)
    for at in compress(count(), map(is_not, entries, chain(known, repeat(None)))):
        if _brings(entries[at]):
            found[at] = entries[at]
        else:
            found.pop(at, None)
    subs = [one for one in found.values() if is_sub(one.amendment)]
    if subs:
        places = {one.amendment.id: at for at, one in enumerate(entries) if _is_shown(one)}
        while subs:
            above = places.get(subs.pop().amendment.parent or AmendmentId(""))
            if above is not None and above not in found:
                found[above] = entries[above]
                subs += [entries[above]] if is_sub(entries[above].amendment) else []
    return found


def _is_shown(entry: Entry) -> bool:
    return entry.open and not is_contained(entry)


def _brings(entry: Entry) -> bool:
    return _is_shown(entry) and any(True for _ in _brought(entry))


def _brought(entry: Entry) -> Iterator[Insertion | Split]:
    """Those changes of an entry that bring paragraphs."""
    for change in changes_shown(entry).changes:
        if isinstance(change, Insertion | Split):
            yield change


def _same(bringing: Mapping[int, Entry], former: _Known) -> bool:
    """Whether the same amendments bring the same paragraphs as before, in the same places of the
    list."""
    before = former.bringing
    return len(bringing) == len(before) and all(
        entry is (known := before.get(at)) or (known is not None and _bring_alike(entry, known))
        for at, entry in bringing.items()
    )


def _bring_alike(one: Entry, other: Entry) -> bool:
    """Whether an entry that was placed again is numbered as it was before."""
    return (
        one.amendment is other.amendment
        and one.tabled is other.tabled
        and [*_brought(one)] == [*_brought(other)]
    )


def _numbered_alike(text: Document, former: Document) -> bool:
    """Whether two drafts have the same clauses with the same numbers."""
    if text is former:
        return True
    return (
        text.numbering == former.numbering
        and len(text) == len(former)
        and all(
            one is other
            or (one.id, one.kind, one.level, one.parent, one.label)
            == (other.id, other.kind, other.level, other.parent, other.label)
            for one, other in zip(text, former, strict=True)
        )
        and printed_labels(text) == printed_labels(former)
        and spoken_labels(text) == spoken_labels(former)
    )


def _open_numbers(text: Document, shown: Sequence[Entry]) -> Numbers:
    numbering = _Numbering(text)
    for tabled in (True, False):
        ordered = with_their_own(entry for entry in shown if entry.tabled is tabled)
        numbering.take(
            (entry.amendment.id, change)
            for entry in ordered
            for change in changes_shown(entry).changes
        )
    return numbering.found


def _accepted_numbers(state: Negotiation) -> Numbers:
    numbering = _Numbering(state.base)
    accepted = [e for e in state.entries if e.in_text and not is_in_base(state, e)]
    numbering.take(
        (entry.amendment.id, change)
        for entry in accepted
        for change in (state.course(entry.amendment.id).adopted or entry.amendment.changes).changes
    )
    return numbering.found


def as_called(state: Negotiation, text: Document) -> Document:
    """Return what an open amendment would give, as people call its clauses: the draft's own by
    their numbers in the draft, new ones by those that every paper gives them."""
    called = {clause: new.number for (_, clause), new in new_numbers(state).items()}

    def label(clause: Clause) -> Clause:
        number = called.get(clause.id, "") if clause.id not in state.draft else ""
        return replace(clause, label=number) if number else clause

    return text.with_clauses(tuple(map(label, text)))


class _Numbering:
    """New clauses of one text as they are numbered."""

    def __init__(self, text: Document) -> None:
        self.found: dict[tuple[AmendmentId, ClauseId], NewNumber] = {}
        self._text = text
        self._behind: dict[ClauseId, Iterator[NewNumber]] = {}
        self._alike: dict[object, NewNumber] = {}

    @cached_property
    def _printed(self) -> Mapping[ClauseId, str]:
        return printed_labels(self._text)

    @cached_property
    def _new(self) -> NewNumbers:
        return NewNumbers(self._text)

    def take(self, proposed: Iterable[tuple[AmendmentId, Change]]) -> None:
        """Number what these changes bring: first what is divided off, then what comes in the order
        of the text."""
        coming: list[tuple[AmendmentId, Insertion]] = []
        for owner, change in proposed:
            if isinstance(change, Split) and change.clause in self._text:
                self.found[owner, change.new] = self._next(self._text[change.clause])
            elif isinstance(change, Insertion) and self._has(change.slot):
                coming.append((owner, change))
        for owner, change in sorted(coming, key=lambda one: self._order(one[1])):
            words = tuple((c.kind, c.level, read(c.text)) for c in change.clauses)
            if (change.slot, words) not in self._alike:
                self._alike[change.slot, words] = self._number(change)
            self.found[owner, change.clauses[0].id] = self._alike[change.slot, words]

    def _has(self, slot: Slot) -> bool:
        """Whether the text has that place."""
        if slot.after is not None:
            return slot.after in self._text and self._text[slot.after].parent == slot.parent
        return slot.parent is None or slot.parent in self._text

    def _order(self, change: Insertion) -> tuple[int, int, int]:
        """Where a new clause comes: behind all that hangs on the one before it."""
        slot, text = change.slot, self._text
        if slot.after is None:
            at = -1 if slot.parent is None else text.position(slot.parent)
            return at, -len(text), change.rank
        last = text.subtree(slot.after)[-1].id
        return text.position(last), -len([*text.above(slot.after)]), change.rank

    def _number(self, change: Insertion) -> NewNumber:
        """The number behind the nearest clause that is numbered like the new one."""
        first, beside = change.clauses[0], change.slot.after or change.slot.parent
        if beside is None:
            return NO_NUMBER
        for known in reversed(self._text.clauses[: self._text.position(beside) + 1]):
            if known.kind is first.kind and known.level == first.level:
                return self._next(known)
        return NO_NUMBER

    def _next(self, anchor: Clause) -> NewNumber:
        return next(self._behind.setdefault(anchor.id, self._names(anchor)))

    def _names(self, anchor: Clause) -> Iterator[NewNumber]:
        """What one clause after another behind ``anchor`` is called."""
        spoken = spoken_labels(self._text)[anchor.id]
        name = printed_name(anchor, self._printed[anchor.id], spoken)
        before = spoken.removesuffix(name)
        own = numbers(self._text).get(anchor.id)
        if own is not None:
            head = name.removesuffix(own.text.rstrip(" .-"))
            for said in self._new.behind(anchor.id):
                number = said.rstrip(".")
                yield NewNumber(number, f"{head}{number}", f"{before}{head}{number}")
        for place in count(1):
            printed = f"{name} {ordinal(place)}" if name else ""
            yield NewNumber("", printed, f"{before}{printed}" if name else "")


def printed_name(clause: Clause, printed: str, spoken: str) -> str:
    """Return what stands before a clause in a compilation, without a sign at its end: the number
    that is ``printed`` before it in a text, or what it is called (``spoken``)."""
    if clause.kind is ClauseKind.PREAMBULAR:
        return spoken
    return printed.rstrip(" .-") or spoken


# Which open amendments are printed in the text, in which order.


def is_contained(entry: Entry) -> bool:
    """Whether the text reads as an amendment proposes, or has that in its own way, so that no words
    of it are open."""
    placed = entry.placement
    return placed is not None and (placed.outcome is Outcome.CONTAINED or placed.stays)


def changes_shown(entry: Entry) -> ChangeSet:
    """The changes of an amendment on the draft; where it has no place there, on its own text."""
    placed = entry.placement.changes if entry.placement is not None else None
    return entry.amendment.changes if placed is None else placed


def with_their_own(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Each entry, with the amendments to it directly behind it."""
    known = {entry.amendment.id: entry for entry in entries}
    upon: dict[AmendmentId | None, list[Entry]] = {}
    for entry in known.values():
        parent = entry.amendment.parent if is_sub(entry.amendment) else None
        upon.setdefault(parent if parent in known else None, []).append(entry)
    waiting = upon.get(None, [])[::-1]
    while waiting:
        entry = waiting.pop()
        yield entry
        waiting += upon.get(entry.amendment.id, [])[::-1]
