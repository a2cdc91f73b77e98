"""On which text an author worked: his own copy without his changes, laid on the text that the
meeting has.

Delegations work on copies that are older, retyped or corrected. Where the copy reads as the text
does, its clauses are the text's; else the two are aligned, and every difference is told, for a
change can be right in one and wrong in the other.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from draftbench.amend.changesets.building import made
from draftbench.amend.changesets.bundles import name_of
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
from draftbench.amend.changesets.editing import adopted, slot_of
from draftbench.amend.draft_numbers import with_arrivals
from draftbench.amend.redlines.hands import renamed, revised
from draftbench.compare.alignment import align, mode_of
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.normal import folded
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document
from draftbench.language.words import shorten
from draftbench.messages import message

_AROUND = 40
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a copy is not the text: ``code`` is "reads-otherwise", "only-in-file",
    "only-in-text" or "stands-elsewhere", ``where`` the clause in words, ``message`` a sentence."""

    code: str
    where: str
    message: str


@dataclass(frozen=True, slots=True)
class Ground:
    """A copy on ``target``: ``text`` is the copy with the target's ids and structure for the
    clauses that answer to one, ``names`` the copy's ids to these. ``exact``: it reads as the target
    does, word for word, so that every place in one is a place in the other."""

    target: Document
    text: Document
    names: dict[ClauseId, ClauseId]
    exact: bool
    differences: tuple[Difference, ...] = ()


def ground(copy: Document, target: Document, noun: str) -> Ground | None:
    """``copy`` on the text ``target``, which is called ``noun`` in sentences ("the base text");
    None where it is no version of it."""
    if _equal(copy, target):
        names = {mine.id: its.id for mine, its in zip(copy, target, strict=True)}
        return Ground(target, revised(target, renamed(copy, names)), names, exact=True)
    if mode_of(target, copy) is not Mode.VERSIONS:
        return None
    found = align(target, copy, mode=Mode.VERSIONS)
    text = adopted(found)
    names = {mine.id: its.id for mine, its in zip(copy, text, strict=True)}
    differences = tuple(_differences(target, text, found, noun))
    return Ground(target, revised(target, text), names, exact=False, differences=differences)


def rebased(ground: Ground, changes: ChangeSet) -> ChangeSet:
    """``changes`` made for ``ground.text`` (which must be exact) as made for its target."""
    seen = {clause: ground.target[clause].text for clause in changes.seen}
    stood = {clause: slot_of(ground.target, clause) for clause in changes.stood}
    return replace(changes, base=ground.target.fingerprint, seen=seen, stood=stood)


def with_names(changes: ChangeSet, names: Mapping[ClauseId, ClauseId]) -> ChangeSet:
    """``changes`` with other ids for the clauses of the text that they were made for; those that
    ``names`` does not have are given ids that no text has, so that nothing is taken for them.
    Clauses that the changes bring keep theirs."""
    own = {clause.id for c in changes.changes if isinstance(c, Insertion) for clause in c.clauses}
    own |= {c.new for c in changes.changes if isinstance(c, Split)}

    def name(clause: ClauseId) -> ClauseId:
        return clause if clause in own else names.get(clause) or ClauseId(f"elsewhere.{clause}")

    def slot(at: Slot) -> Slot:
        return Slot(*(None if one is None else name(one) for one in at))

    def change(one: Change) -> Change:
        match one:
            case Insertion():
                return replace(one, slot=slot(one.slot))
            case Relocation():
                return replace(one, clause=name(one.clause), slot=slot(one.slot))
            case Join():
                return replace(one, clause=name(one.clause), into=name(one.into))
            case Splice() | Deletion() | Split():
                return replace(one, clause=name(one.clause))

    return replace(
        changes,
        changes=tuple(map(change, changes.changes)),
        seen={name(clause): text for clause, text in changes.seen.items()},
        patches={name(clause): text for clause, text in changes.patches.items()},
        stood={name(clause): slot(at) for clause, at in changes.stood.items()},
    )


def anchored(change: Change, target: Document) -> Change:
    """The change with its place in the target's own lists, where the clause that it follows hangs
    on another one there."""
    if isinstance(change, Insertion | Relocation) and change.slot.after is not None:
        before = target.get(change.slot.after)
        if before is not None:
            return replace(change, slot=Slot(before.parent, before.id))
    return change


def _equal(copy: Document, target: Document) -> bool:
    if len(copy) != len(target):
        return False
    places = {clause.id: at for at, clause in enumerate(copy)}
    others = {clause.id: at for at, clause in enumerate(target)}
    return all(
        mine.text.text == its.text.text
        and _notes(mine) == _notes(its)
        and (None if mine.parent is None else places[mine.parent])
        == (None if its.parent is None else others[its.parent])
        for mine, its in zip(copy, target, strict=True)
    )


def _notes(clause: Clause) -> tuple[str, ...]:
    return tuple(folded(note.text.text) for note in clause.text.notes)


def _differences(
    target: Document, text: Document, alignment: Alignment, noun: str
) -> list[Difference]:
    """In the order of the copy, then what it lacks."""
    moved = {clause for link in alignment.links if link.moved for clause in link.left}
    found: list[Difference] = []
    for clause in text:
        its = target.get(clause.id)
        if its is None:
            before = _before(clause.id, text, target)
            first = before is None
            where = message("the beginning") if before is None else name_of(before, target)
            place = (
                message("at the beginning") if first else message("after {clause}", clause=where)
            )
            words = message(
                "The file has a clause {place} that {noun} does not have: {said}.",
                place=place,
                noun=noun,
                said=_said(clause),
            )
            found.append(Difference("only-in-file", where, words))
            continue
        name = name_of(clause.id, target)
        if _read(clause) != _read(its):
            mine, other = _apart(clause, its)
            words = message(
                "{name} reads “{mine}” in the file and “{other}” in {noun}.",
                name=name,
                mine=mine,
                other=other,
                noun=noun,
            )
            found.append(Difference("reads-otherwise", name, words[:1].upper() + words[1:]))
        if clause.id in moved:
            words = message(
                "{name} stands at another place in the file than in {noun}.", name=name, noun=noun
            )
            found.append(Difference("stands-elsewhere", name, words[:1].upper() + words[1:]))
    for clause in target:
        if clause.id not in text:
            name = name_of(clause.id, target)
            words = message(
                "The file lacks {name} of {noun}: {said}.", name=name, noun=noun, said=_said(clause)
            )
            found.append(Difference("only-in-text", name, words))
    return found


def _before(clause: ClauseId, text: Document, target: Document) -> ClauseId | None:
    before = text.clauses[: text.position(clause)]
    return next((c.id for c in reversed(before) if c.id in target), None)


def _read(clause: Clause) -> tuple[str, ...]:
    return (folded(clause.text.text), *_notes(clause))


def _apart(mine: Clause, its: Clause) -> tuple[str, str]:
    """The stretch from the first to the last difference of the two, with a few words around."""
    left, right = folded(mine.text.text), folded(its.text.text)
    hunks = diff(left, right).hunks
    if not hunks:
        left, right = (" / ".join(_notes(one)) for one in (mine, its))
        return shorten(left, _LONGEST), shorten(right, _LONGEST)
    first, last = hunks[0], hunks[-1]
    return (
        _around(left, first.left_start, last.left_end),
        _around(right, first.right_start, last.right_end),
    )


def _around(text: str, start: int, end: int) -> str:
    a = text[: max(0, start - _AROUND)].rfind(" ") + 1
    b = text.find(" ", end + _AROUND)
    b = len(text) if b < 0 else b
    words = text[a:b]
    if len(words) > 2 * _LONGEST:
        words = f"{words[:_LONGEST].rstrip()} … {words[-_LONGEST:].lstrip()}"
    return ("… " if a else "") + words.strip() + (" …" if b < len(text) else "")


def _said(clause: Clause) -> str:
    return f"“{shorten(folded(clause.text.text), _LONGEST)}”"


# The draft as it was at earlier moments: the text that an author saw, by its fingerprint.

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.amend.registers.register import Register


def former_texts(
    state: Negotiation | Register, fingerprints: Collection[str]
) -> dict[str, Document]:
    """The texts of these fingerprints among the base, the draft of now and the drafts between;
    what lay before a new base text is not among them, nor what held an amendment that was taken out
    again, for which later steps may still have been made."""
    wanted = set(fingerprints)
    found: dict[str, Document] = {}
    text = state.base
    for step in state.steps:
        if step.changes.base in wanted and text.fingerprint == step.changes.base:
            found[step.changes.base] = text
        if wanted <= found.keys():
            return found
        text = with_arrivals(made(text, step.changes.changes)[0], step.changes.changes)
    if state.draft.fingerprint in wanted:
        found[state.draft.fingerprint] = state.draft
    return found
