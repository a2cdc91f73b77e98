"""What was accepted and makes room for another text: it is taken out of the draft, and superseded,
or accepted as modified where a part of it stays."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.bundles import part, parts
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import apply, between, replaced
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.conflicts.collisions import colliding
from draftbench.amend.conflicts.contention import Conflict, edits_beside
from draftbench.amend.placement.authorship import authors, brought, shows, without, words_of
from draftbench.amend.placement.carrying import onto_part
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import wishes
from draftbench.amend.proceedings.locks import must_be_open
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.redlines.marking import relabelled, unmarked
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.registers.ledger import condition
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import STATES, Moment
from draftbench.amend.registers.subamendments import on_its_text
from draftbench.amend.stamp import Stamp
from draftbench.app.history.act import Payload
from draftbench.document import ClauseId, Document
from draftbench.errors import ConflictError
from draftbench.messages import headed, message


@dataclass(frozen=True, slots=True)
class Room:
    """The ``register`` as a text is chosen or written on it, with those accepted amendments out of
    its text that leave no room for it: ``replaced``, each with what of it stays (None: nothing);
    ``of_base`` those of them that the base has taken in. ``ground`` is the register without these
    alone, where words that no amendment brought make room too."""

    register: Register
    replaced: tuple[tuple[AmendmentId, ChangeSet | None], ...] = ()
    of_base: tuple[AmendmentId, ...] = ()
    ground: Register | None = None


def room_for(register: Register, conflict: Conflict, side: AmendmentId, moment: Moment) -> Room:
    """Return where an open amendment has its place as it stands. Raises ConflictError where what
    was accepted in its place cannot be taken out of the text."""
    out = list(conflict.accepted)
    if conflict.on is not None:
        return Room(register)
    if not out:
        return Room(_as_seen(register, side, moment), ground=register)
    for one in out:
        _must_stand_alone(register, one)
    content = register.known(side)[0]
    bare = take_out(register, out, (), moment, out)
    while True:
        placement = bare.placement(side)
        more = [r for r in placement.rivals if r not in out]
        if placement.changes is not None or not more:
            break
        out += more
        for one in more:
            _must_stand_alone(register, one)
        bare = take_out(register, out, (), moment, out)
    seen = _as_seen(bare, side, moment)
    placed = on_its_text(content, seen.states, seen.redline)[1].changes

    def gone(its: ChangeSet) -> set[Change]:
        return set() if placed is None else _leaving_no_room(its, bare, placed, seen)

    room = room_beside(register, bare, out, gone, moment)
    if placed is not None and _as_seen(room.register, side, moment).placement(side).changes is None:
        # what would stay stands among words that no amendment brought, and that make room too
        room = room_beside(register, bare, out, lambda its: set(its.changes), moment)
    return replace(room, register=_as_seen(room.register, side, moment), ground=room.register)


def _leaving_no_room(
    its: ChangeSet, bare: Register, placed: ChangeSet, seen: Register
) -> set[Change]:
    """Which of the changes to the draft of ``bare`` collide with ``placed``, which is made for that
    of ``seen``."""
    if seen is bare:
        return {own for own, _, _ in colliding(its, placed, bare.draft)}
    lost: set[Change] = set()
    for change in its.changes:
        there = place(part(its, [change], bare.draft), seen.draft, seen.redline)
        if there.changes is None:
            lost |= set() if there.outcome is Outcome.CONTAINED else {change}
        elif any(colliding(there.changes, placed, seen.draft)):
            lost.add(change)
    return lost


def _as_seen(register: Register, side: AmendmentId, moment: Moment) -> Register:
    """The register whose draft reads as the author of an amendment saw it where that collides with
    words that no amendment brought, and stands where it stood. What they changed elsewhere in the
    same clauses stays. Raises ConflictError where a clause is agreed."""
    placement, draft = register.placement(side), register.draft
    lineage = register.redline.lineage
    proposed = onto_part(register.known(side)[0].changes, placement.where, lineage)
    if placement.outcome is not Outcome.CONFLICT or placement.rivals:
        return register
    text, gone = draft, set[ClauseId]()
    for change in proposed.changes:
        if isinstance(change, Insertion) or change.clause not in draft:
            continue
        words, slot = proposed.seen.get(change.clause), proposed.stood.get(change.clause)
        match change:
            case Deletion():
                for clause in draft.subtree(change.clause):
                    gone |= set() if clause.id in proposed.seen else {clause.id}
                    text = replaced(text, clause.id, proposed.seen.get(clause.id, clause.text))
            case Splice() | Split() if words is not None:
                own = [c for c in proposed.changes if isinstance(c, Splice | Split)]
                own = [c for c in own if c.clause == change.clause]
                others = edits_beside(words, own, draft[change.clause])
                text = replaced(text, change.clause, spliced(words, others))
            case Relocation() if slot is not None and _stands(slot, change.clause, text):
                text = apply(text, ChangeSet(text.fingerprint, (Relocation(change.clause, slot),)))
    text = text.with_clauses(tuple(clause for clause in text if clause.id not in gone))
    back = between(draft, text)
    if not back.changes:
        return register
    must_be_open(register.proceedings, draft, back)
    return register.changed(back, Stamp(moment.by, (), moment.at, moment.why), again=True)


def _stands(slot: Slot, clause: ClauseId, text: Document) -> bool:
    """Whether a clause can be put into a slot of the text."""
    others = {c.id for c in text} - {c.id for c in text.subtree(clause)}
    return {*slot} <= {None, *others} and (
        slot.after is None or text[slot.after].parent == slot.parent
    )


def room_beside(
    register: Register,
    bare: Register,
    out: Sequence[AmendmentId],
    gone: Callable[[ChangeSet], set[Change]],
    moment: Moment,
) -> Room:
    """The room on the text without the amendments in ``out``: what of these is not ``gone``
    stays."""
    replaced: list[tuple[AmendmentId, ChangeSet | None]] = []
    kept: list[DraftStep] = []
    for one in out:
        steps = [step for step in register.steps if step.stamp.amendment == one]
        former = taken_in(register, one)
        steps = [*former, *steps]
        stays = _staying(bare, steps, gone, of_base=bool(former))
        if stays is None and not former:
            stays = _as_proposed(bare, one, gone)
        replaced.append((one, stays))
        if stays is not None:
            kept.append(DraftStep(stays, steps[0].stamp))
    done = bare if not kept else take_out(register, out, kept, moment, out)
    of_base = tuple(one for one in out if taken_in(register, one))
    return Room(done, tuple(replaced), of_base)


def _as_proposed(
    bare: Register, one: AmendmentId, gone: Callable[[ChangeSet], set[Change]]
) -> ChangeSet | None:
    """An amendment that was accepted as it was proposed, on the text in which a clause is parted
    again that it was accepted in; None where it has no place there, or any of it is gone."""
    amendment, status = bare.known(one)
    if status is not Status.ACCEPTED:
        return None
    its = place(amendment.changes, bare.draft, bare.redline).changes
    return None if its is None or not its.changes or gone(its) else its


def _staying(
    bare: Register,
    steps: Sequence[DraftStep],
    gone: Callable[[ChangeSet], set[Change]],
    *,
    of_base: bool,
) -> ChangeSet | None:
    """What of an accepted amendment is not gone: in coordinates of the text without it, or, where
    the base has deleted, moved, divided or joined clauses by it and keeps them so, in its own."""
    if len(steps) != 1:
        return None
    changes = steps[0].changes
    its = place(changes, bare.draft, bare.redline).changes
    lost = set() if its is None else gone(its)
    words = words_of(changes)
    if of_base and words is not changes:
        where = frozenset[ClauseId]().union(*(_edited(change) for change in lost))
        left = (c for c in changes.changes if c not in words.changes or not _edited(c) & where)
        return replace(changes, changes=tuple(left))
    if its is None:
        return None
    stays = [
        change
        for one in parts(its, bare.draft)
        if not set(one.changes) & lost
        for change in one.changes
    ]
    return part(its, stays, bare.draft) if stays else None


def _edited(change: Change) -> frozenset[ClauseId]:
    """The clause that a change edits, or those that it puts in."""
    if isinstance(change, Insertion):
        return frozenset(clause.id for clause in change.clauses)
    return frozenset((change.clause,))


def _must_stand_alone(register: Register, amendment: AmendmentId) -> None:
    """Raises ConflictError where an accepted amendment was accepted with a package."""
    for package in register.packages.values():
        if amendment in package.members and condition(package, register.states) == "accepted":
            raise ConflictError(
                "{amendment} was accepted with the package “{package}”; undo that "
                "acceptance, or write how the clause is to read.",
                amendment=amendment,
                package=package.name,
            )


def replaced_to_data(room: Room) -> dict[str, Any]:
    if not room.replaced:
        return {}
    return {
        "replaced": [
            {"id": one, "kept": None if kept is None else change_set_to_data(kept)}
            | ({"of_base": True} if one in room.of_base else {})
            for one, kept in room.replaced
        ]
    }


def with_replaced(register: Register, data: Payload, by: AmendmentId, moment: Moment) -> Register:
    """After accepted amendments made room for the one ``by``: out of the text, and superseded, or
    accepted as modified where a part of them stays; one of which all stays is what it was."""
    gone = {
        AmendmentId(one["id"]): None if one["kept"] is None else change_set_from_data(one["kept"])
        for one in data.get("replaced", ())
    }
    if not gone:
        return register
    for one in gone:
        if not STATES[register.known(one)[1]].in_text:
            raise ConflictError(
                "{one} is not in the text, so nothing can take its place there.", one=one
            )
    of_base = [AmendmentId(one["id"]) for one in data["replaced"] if one.get("of_base")]
    steps = (*register.incorporated, *register.steps)
    stamps = {step.stamp.amendment: step.stamp for step in steps}
    kept = [
        DraftStep(left, stamps[one])
        for one, left in gone.items()
        if left is not None and one in stamps
    ]
    said = message("{chosen} was accepted in place of {others}", chosen=by, others=tuple(gone))
    taking = replace(moment, why=headed(said, moment.why))
    register = take_out(register, gone, kept, taking, of_base)
    for one, left in gone.items():
        if left is None:
            register = register.with_superseded(one, by, in_its_place(moment, by))
        elif wishes(left) != wishes(register.known(one)[0].changes):
            said = message("{chosen} was accepted in place of a part of it", chosen=by)
            why = replace(moment, why=headed(said, moment.why))
            register = register.with_reduced(one, left, why)
    return register


def in_its_place(moment: Moment, chosen: AmendmentId) -> Moment:
    """The moment at which an amendment was put aside for another, with that as its reason."""
    said = message("{chosen} was accepted in its place", chosen=chosen)
    return replace(moment, why=headed(said, moment.why))


# Taking accepted amendments out of the text again, because another one is taken in their place. The
# text is made again from its base without them: what they struck stands as it did, what they put in
# is gone, and every other change keeps who made it. Where a later change builds on them that cannot
# be, and a ConflictError says which.


def take_out(
    register: Register,
    amendments: Collection[AmendmentId],
    kept: Iterable[DraftStep],
    moment: Moment,
    of_base: Collection[AmendmentId] = (),
) -> Register:
    """Return the register whose text has nothing of some accepted amendments but what is ``kept``
    of them (made for the text without them); what the base has of those ``of_base`` is written
    back. Their states are what they were. Raises ConflictError where later changes build on them,
    or an agreed clause would read otherwise."""
    former = register.redline
    ground = replace(register.base, name="draft").with_numbering(register.draft.numbering)
    redline = replace(unmarked(register.base, ground), lineage=register.origin)
    now = replace(register, redline=redline, steps=())
    meanings = list(register.meanings)
    for number, step in enumerate(register.steps, 1):
        if step.stamp.amendment not in amendments:
            now = _made_again(now, step)
        for at, one in enumerate(register.meanings):
            if one.step == number:
                meanings[at] = replace(one, step=len(now.steps))
    kept = list(kept)
    now = _written_back(now, of_base, [s for s in kept if s.stamp.amendment in of_base], moment)
    for step in kept:
        if not any(one is step for one in now.incorporated):
            now = now.with_changes(step.changes, step.stamp, again=True)
    labels = {clause.id: clause.label for clause in former.result}
    now = replace(now, redline=relabelled(now.redline, labels), meanings=tuple(meanings))
    net = between(former.result, now.draft)
    if not net.changes:
        return now
    must_be_open(register.proceedings, former.result, net)
    occasion = Occasion(moment.by, moment.at, register.proceedings.meeting_name)
    proceedings = register.proceedings.followed(now.draft, (former.result, net), occasion)
    return replace(now, proceedings=proceedings)


def _written_back(
    now: Register, of_base: Collection[AmendmentId], kept: Sequence[DraftStep], moment: Moment
) -> Register:
    """The register whose draft has nothing of what the base took in of some amendments, but what is
    ``kept``; whoever decided so wrote the former words back."""
    text = now.draft
    own = {one: steps for one in of_base if (steps := taken_in(now, one))}
    for steps in own.values():
        text = without(text, steps)
    stays = [step for step in kept if step.stamp.amendment in own]
    for step in stays:
        made = place(words_of(step.changes), text).changes
        text = text if made is None else apply(text, made)
    others = [step for step in now.incorporated if step.stamp.amendment not in own]
    if own:
        now = replace(now, incorporated=(*others, *stays)).without_authors(own)
    back = between(now.draft, text)
    if not back.changes:
        return now
    return now.changed(back, Stamp(moment.by, (), moment.at, moment.why), again=True)


def taken_in(register: Register, amendment: AmendmentId) -> list[DraftStep]:
    """What the base has of an amendment, as it was made."""
    return [step for step in register.incorporated if step.stamp.amendment == amendment]


def _made_again(now: Register, step: DraftStep) -> Register:
    """The register after a step of the draft, whose words mean the numbers that they meant."""
    try:
        after = now.with_changes(step.changes, step.stamp, again=True)
    except ConflictError as error:
        later = step.stamp.amendment or message("a change by {author}", author=step.stamp.author)
        raise ConflictError(
            "The text has moved on: {later} builds on it. {error}", later=later, error=error
        ) from error
    if after is now or step.texts is None:
        return after
    return replace(after, steps=(*after.steps[:-1], replace(after.steps[-1], texts=step.texts)))


def is_kept(register: Register, one: AmendmentId, text: Document, after: Document) -> bool:
    """Return whether ``after`` has all that ``text`` shows of an accepted amendment."""
    redline, taken_over = register.redline, register.taken_over
    steps = [s for s in (*register.incorporated, *register.steps) if s.stamp.amendment == one]
    before, now = (
        {clause: len(own) for clause, own in authors(each, steps).items()} for each in (text, after)
    )
    if before:
        return before == now or all(
            clause in after and shows(after[clause].text.text, s, clause, redline, taken_over)
            for s in steps
            for clause, _ in brought(s.changes)
        )
    there = redline.lineage.authors.items()
    words = [
        (c, register.base[c].text.text[a.start : a.end].strip())
        for c, own in there
        for a in own
        if a.amendment == one
    ]
    return bool(words) and all(c in after and own in after[c].text.text for c, own in words)
