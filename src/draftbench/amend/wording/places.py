"""Which clauses an amendment is about, by their numbers, and whose numbers these are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain

from draftbench.amend.ballots.voting import changes_of, concerned
from draftbench.amend.changesets.changes import Change, Insertion, Splice
from draftbench.amend.draft_numbers import ClauseName, ClauseNames, revision
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proposed_numbers import NO_NUMBER, new_numbers
from draftbench.amend.redlines.provenance import stretches
from draftbench.amend.registers.states import IN_TEXT
from draftbench.amend.wording.titles import added, of_text, say_name
from draftbench.document import ClauseId
from draftbench.language.phrasebook import Phrasebook

_DRAFT = "draft"


class Relation(StrEnum):
    """How an amendment is about a clause: ``on`` it, the one that it put in, or would put in one
    ``after`` it."""

    ON = "on"
    AFTER = "after"
    NEW = "new"


def say_where(
    state: Negotiation, entries: Iterable[Entry], say: Phrasebook, *, texts: bool = False
) -> str:
    """Return the clauses of the draft that amendments are about: "OP 3 (was OP 5)"; for new
    clauses where they would come. With ``texts`` the texts whose numbers these are stand there too:
    "Draft: OP 3 (base: OP 5)", "Base: OP 8 (deleted)", and before the place of a new clause what it
    is called there: "Draft: OP 4 ter, after OP 4"."""
    found: dict[tuple[str, int | None], dict[str, None]] = {}
    for name, relation, new in chain.from_iterable(_places(state, entry) for entry in entries):
        if name is None:
            said, text, former = say("where.beginning"), _DRAFT, None
        else:
            said = say_name(name, say, alone=True, texts=texts)
            if relation is Relation.AFTER:
                said = say("place.after", what=said)
            elif relation is Relation.NEW and not name.was and name.clause not in state.base:
                said = say("name.added", name=said)
            text, former = name.text, name.former if name.text == "earlier" else None
        said = f"{new}{say.marks['comma']}{said}" if new and texts else said
        found.setdefault((text, former) if texts else ("", None), {})[said] = None
    listed = [
        of_text(text, say.listed(said), say, former) if text else say.listed(said)
        for (text, former), said in found.items()
    ]
    words = say.marks["semicolon"].join(listed)
    return words[:1].upper() + words[1:] if texts else words


_About = tuple[ClauseName | None, Relation, str]


def _places(state: Negotiation, entry: Entry) -> Iterator[_About]:
    """The names of the clauses, and how the amendment is about each, with what a clause is called
    that it would bring; None: where the text begins."""
    names, changes = ClauseNames(state), changes_of(state, entry).changes
    new = new_numbers(state) if entry.open else {}
    touched = set(concerned(state, changes))
    for change in changes:
        if went := _went_on(state, entry, change):
            for clause in went:
                yield names.of(clause, entry.amendment), Relation.ON, ""
        elif not isinstance(change, Insertion):
            yield names.of(change.clause, entry.amendment), Relation.ON, ""
        elif added(state, entry, change):
            yield names.of(change.clauses[0].id, entry.amendment), Relation.NEW, ""
        elif change.slot.after is None:
            yield None, Relation.AFTER, ""
        elif change.slot.after not in touched:
            called = new.get((entry.amendment.id, change.clauses[0].id), NO_NUMBER)
            yield names.of(change.slot.after, entry.amendment), Relation.AFTER, called.spoken


def _went_on(state: Negotiation, entry: Entry, change: Change) -> tuple[ClauseId, ...]:
    """The clauses of the draft that have an amendment's words of one which was divided since, or
    of a new one that was joined to another; none where the clause itself tells of it."""
    match change:
        case Insertion():
            clause = change.clauses[0].id
        case Splice() if change.clause in state.draft:
            clause = change.clause
        case _:
            return ()
    parts = state.redline.lineage.standing(clause, state.draft)
    if entry.status not in IN_TEXT or parts == (clause,):
        return ()
    one = entry.amendment.id
    found = tuple(
        part
        for part in parts
        if any(s.giver.stamp and s.giver.stamp.amendment == one for s in stretches(state, part))
    )
    return found or (() if clause in state.draft else parts)


def numbers_data(state: Negotiation, entry: Entry) -> list[dict[str, str]]:
    """Return as JSON which clauses of the draft an amendment is about, which it put in (``new``),
    or (``after``) behind which it would put one: the ``number`` and the text ``of`` which it is
    ("draft", "base", "earlier": that for which the amendment was written), and what the clause
    ``was`` in the text ``was_of``; ``earlier`` is the version that "earlier" means (empty: that is
    not known)."""
    found = []
    for name, relation, new in _places(state, entry):
        if name is not None:
            number = name.number if name.found is not None else name.was
            was = name.was if name.found is not None else ""
            found.append(
                {
                    "clause": name.clause,
                    "relation": relation.value,
                    "number": number,
                    "of": name.text,
                    "was": was,
                    "was_of": name.text_before if was else "",
                    "earlier": _version(name),
                    "new": new,
                }
            )
    return list({tuple(one.items()): one for one in found}.values())


def _version(name: ClauseName) -> str:
    """The name of the version that had the earlier number; empty where it is not known."""
    if name.former is None:
        return ""
    return revision(name.former) if name.former else "base"
