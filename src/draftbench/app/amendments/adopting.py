"""Accepting an amendment with other words, or a part of it. Kinds of events and their payloads:

    amendment-modified          {id, changes, revised?, why?}   accepted with these changes instead
    amendment-accepted-in-part  {id, changes, amendment, refused, why?}   amendment: what was left
                                over, as an amendment of its own; refused: by choice not accepted

What was proposed stays in the amendment; what was adopted stands in its course.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.amendmentdata import AmendmentData, AmendmentName, ChangeSetData
from draftbench.amend.changesets.bundles import Part, divided, part, parts
from draftbench.amend.changesets.changes import Change, ChangeSet, Deletion, Insertion
from draftbench.amend.changesets.documentdata import Words
from draftbench.amend.changesets.editing import apply, between, replaced
from draftbench.amend.changesets.plain_data import amendment_from_data, amendment_to_data
from draftbench.amend.changesets.wordless import deleting_emptied, emptied
from draftbench.amend.placement.placing import place
from draftbench.amend.registers.register import (
    Adoption,
    Register,
    adoption_of,
    fitting,
    with_adoption,
    with_part,
)
from draftbench.amend.registers.states import Moment, Step
from draftbench.amend.registers.subamendments import on_its_text, open_parent
from draftbench.amend.wording.titles import names_in, say_summary
from draftbench.app.amendments.deciding import (
    accept,
    adoption_from_data,
    adoption_to_data,
    as_it_stands,
    moment_of,
    must_be_free,
)
from draftbench.app.amendments.tabling import clause_named
from draftbench.app.drafts.typednumbers import as_retyped
from draftbench.app.history.act import Act, ActData, SaidData
from draftbench.document import ClauseId, Document, RichText, spoken_labels
from draftbench.errors import ConflictError, UsageError
from draftbench.language.phrasebook import FALLBACK, phrasebook
from draftbench.messages import message, message_data
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def accept_as_modified(
    bench: Workbench,
    amendment: AmendmentId,
    adopted: Document,
    *,
    why: str = "",
    by: str = "",
) -> None:
    """Accepts an amendment so that the text which it was to change reads as ``adopted`` (made from
    that text, see :func:`reworded` and :func:`make_edits`). Where that is just what was proposed,
    it is accepted as it is; a clause that would have no words is deleted. Raises UsageError where
    nothing would change, but for words of a new base text that stand for what was proposed, or
    what hangs on such a clause would stay."""
    register = bench.register
    content = register.before(amendment, Step.MODIFY)
    must_be_free(register, amendment)
    text, placement = on_its_text(content, register.states, register.redline)
    proposed = placement.changes
    changes = between(text, adopted)
    if emptied(changes):
        adopted = apply(text, deleting_emptied(changes, text))
    if proposed is not None and adopted.fingerprint == apply(text, proposed).fingerprint:
        accept(bench, (amendment,), confirmed=True, why=why, by=by).raise_first()
        return
    what = adoption_of(register, amendment, text, adopted)
    unfit = placement.outcome in (Outcome.CONFLICT, Outcome.CONFIRM) and not placement.rivals
    if what.changes is None and (proposed is not None or not unfit):
        raise UsageError(
            "That changes nothing; to say no to {amendment}, reject it.", amendment=amendment
        )
    said = {"why": message_data(why)} if why else {}
    bench.act("amendment-modified", adoption_to_data(what) | said, by)


def wanted(register: Register, amendment: AmendmentId) -> tuple[Document, ChangeSet | None]:
    """The text that an amendment is to change as it stands now, and its changes placed on it (None
    where they have no place)."""
    content, _ = register.known(amendment)
    text, placement = on_its_text(content, register.states, register.redline)
    return text, placement.changes


def reworded(
    register: Register, amendment: AmendmentId, words: RichText | str, clause: str = ""
) -> Document:
    """The text with the amendment made, but one clause of it reading ``words``: the one that it
    changes or puts in, or the one named ``clause`` where it does that to several. Raises UsageError
    where it is not clear which."""
    if not any(map(str.isalnum, words.text if isinstance(words, RichText) else words)):
        raise UsageError(
            "A clause needs words; to take it out, accept an amendment that deletes it."
        )
    text, placed = wanted(register, amendment)
    changes = register.known(amendment)[0].changes if placed is None else placed
    chosen = _the_clause(text, changes, clause)
    if chosen not in text:
        if placed is None:
            raise UsageError(
                "{amendment} no longer has a place; name the clause to which these words apply.",
                amendment=amendment,
            )
        after = apply(text, placed)
        return replaced(after, chosen, as_retyped(after, chosen, words))
    after = text
    if placed is not None:
        others = [c for c in placed.changes if not _rewrites(c, chosen, text)]
        after = apply(text, part(placed, others, text))
    if chosen not in after:
        raise UsageError(
            "The amendment moves that clause elsewhere; hand in an edited copy instead."
        )
    return replaced(after, chosen, as_retyped(text, chosen, words))


def _the_clause(text: Document, changes: ChangeSet, clause: str) -> ClauseId:
    if clause:
        return clause_named(text, clause)
    own: dict[ClauseId, None] = {}
    for change in changes.changes:
        if isinstance(change, Insertion):
            own.update((c.id, None) for c in change.clauses)
        else:
            own[change.clause] = None
    if len(own) == 1:
        return next(iter(own))
    labels = spoken_labels(text)
    names = tuple(labels.get(c) or message("a new clause") for c in own)
    raise UsageError(
        "The amendment concerns several clauses ({names}); "
        "name the one that is to have these words.",
        names=names,
    )


def _rewrites(change: Change, clause: ClauseId, text: Document) -> bool:
    if isinstance(change, Insertion):
        return False
    if isinstance(change, Deletion):
        return clause in {c.id for c in text.subtree(change.clause)}
    return change.clause == clause and not hasattr(change, "slot")


def make_edits(register: Register, amendment: AmendmentId, changes: ChangeSet) -> Document:
    """The text that the amendment is to change, with the ``changes`` that somebody made in a copy
    of it or of an earlier version. Raises ConflictError where they have no sure place in it."""
    content, _ = register.known(amendment)
    text, _ = wanted(register, amendment)
    parent = open_parent(content, register.states)
    placement = place(changes, text, register.redline if parent is None else None)
    if placement.outcome is Outcome.CONTAINED:
        return text
    if placement.outcome is not Outcome.APPLIES or placement.changes is None:
        raise ConflictError(
            "The edited copy does not fit the text as it is now: {why}", why=placement.why
        )
    return apply(text, placement.changes)


def parts_of(register: Register, amendment: AmendmentId) -> tuple[Part, ...]:
    """The parts of an open amendment that can be accepted alone; none where it has no place."""
    text, placed = wanted(register, amendment)
    return () if placed is None else parts(placed, text)


def accept_in_part(
    bench: Workbench,
    amendment: AmendmentId,
    only: Sequence[str],
    *,
    confirmed: bool = False,
    refuse_rest: bool = False,
    why: str = "",
    by: str = "",
) -> AmendmentId | None:
    """Accepts some parts of an amendment: ``only`` names them by their numbers or by clauses. What
    is left over becomes an open amendment of the same sponsors, whose id this gives (None where
    all was chosen); with ``refuse_rest`` it is rejected at once."""
    made, rest = acceptance_in_part(
        bench, amendment, only, confirmed=confirmed, refuse_rest=refuse_rest, why=why
    )
    if made is None:
        accept(bench, (amendment,), confirmed=confirmed, why=why, by=by).raise_first()
        return None
    bench.act(*made, by)
    return rest


def acceptance_in_part(
    bench: Workbench,
    amendment: AmendmentId,
    only: Sequence[str],
    *,
    confirmed: bool = False,
    refuse_rest: bool = False,
    why: str = "",
) -> tuple[tuple[str, dict[str, Any]] | None, AmendmentId | None]:
    """The event of :func:`accept_in_part`, its kind and payload, and the id of what is left over;
    None and None where all was chosen."""
    register = bench.register
    content = register.before(amendment, Step.MODIFY)
    must_be_free(register, amendment)
    if open_parent(content, register.states) is not None:
        raise UsageError(
            "{amendment} amends an open amendment; accept it whole, or with other words.",
            amendment=amendment,
        )
    text, placement = on_its_text(content, register.states, register.redline)
    placed = fitting(amendment, placement, confirmed=confirmed)
    if placed is None:
        raise UsageError(
            "The text reads as {amendment} proposes already; accept it whole.", amendment=amendment
        )
    there = parts(placed, text)
    chosen = chosen_parts(there, text, only)
    if len(chosen) == len(there):
        return None, None
    taken, left = divided(placed, text, [change for one in chosen for change in one.changes])
    rest = _rest(content, left, bench.next_number)
    data = adoption_to_data(Adoption(amendment, taken))
    data |= {"amendment": amendment_to_data(rest), "refused": refuse_rest, "why": message_data(why)}
    return ("amendment-accepted-in-part", data), rest.id


def chosen_parts(there: Sequence[Part], text: Document, only: Sequence[str]) -> list[Part]:
    """The parts that ``only`` names, by numbers or by clauses. Raises UsageError where one is not
    there, or none is named."""
    say = phrasebook(FALLBACK)
    said = names_in(text, say)
    numbers: set[int] = set()
    for name in only:
        if name.isdecimal() and 1 <= int(name) <= len(there):
            numbers.add(int(name))
            continue
        found = set()
        if not name.isdecimal():
            clause = clause_named(text, name)
            inside = {c.id for c in text.subtree(clause)}
            found = {one.number for one in there if one.clauses & inside}
        if not found:
            listed = "; ".join(f"{one.number} {say_summary(one.what, said, say)}" for one in there)
            raise UsageError(
                "The amendment has no part “{name}”; its parts are: {names}.",
                name=name,
                names=listed,
            )
        numbers |= found
    if not numbers:
        raise UsageError("Say which parts are accepted, by number or by clause.")
    return [one for one in there if one.number in numbers]


def _rest(whole: Amendment, left: ChangeSet, number: int) -> Amendment:
    return replace(
        whole,
        id=AmendmentId(f"am-{number}"),
        changes=left,
        alternative_to=None,
        parent=whole.id,
        rest=True,
        revision=1,
    )


def _modified(register: Register, event: Event) -> Register:
    what = adoption_from_data(event.payload)
    return as_it_stands(with_adoption(register, what, moment_of(event), Step.MODIFY), what)


def _in_part(register: Register, event: Event) -> Register:
    data = event.payload
    moment = moment_of(event)
    refused = None
    if data["refused"]:
        why = message("not accepted when a part of {id} was", id=data["id"])
        refused = Moment(event.at, event.actor, why)
    rest, what = amendment_from_data(data["amendment"]), adoption_from_data(data)
    return as_it_stands(with_part(register, what, rest, moment, refused), what)


class _Modification(ActData):
    id: AmendmentName
    changes: ChangeSetData | None
    revised: ChangeSetData | None = None
    why: Words | SaidData = ""


class _Part(ActData):
    id: AmendmentName
    changes: ChangeSetData
    amendment: AmendmentData
    refused: bool
    why: Words | SaidData = ""


ACTS: dict[str, Act] = {
    "amendment-modified": Act(
        _modified,
        lambda data: message("Accepted {id} as modified", id=data["id"]),
        _Modification,
    ),
    "amendment-accepted-in-part": Act(
        _in_part, lambda data: message("Accepted part of {id}", id=data["id"]), _Part
    ),
}
"""What adopts something else than what was proposed, by the kind of its event."""
