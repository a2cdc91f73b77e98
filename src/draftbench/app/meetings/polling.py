"""Votes on amendments and on the draft, and what follows from them.

Kinds and payloads:

    division-asked  {subject, parts, complete, objection?}   separate votes on parts (rule 89);
                    parts: [{called, names, operative}]; complete: nothing operative is beside them
    vote-recorded   {subject, part?, motion?, tally, moot?, effect?}   tally: {favour, against,
                    abstaining} or {without_vote}, two_thirds?; moot: amendments that are not put to
                    the vote as this was adopted (rule 90); effect: {kind, payload} of the event
                    that makes what follows (acceptance, rejection, the choice of a side, a
                    paragraph left out), so that
                    one undo takes the vote and its effect back
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta, convert, field

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.ballots.votes import (
    DRAFT,
    Division,
    Item,
    Poll,
    Separate,
    Tally,
    Vote,
    running,
)
from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.changesets.amendmentdata import AmendmentName, Subject
from draftbench.amend.changesets.bundles import Part
from draftbench.amend.changesets.changes import Change
from draftbench.amend.changesets.documentdata import Count, Form, Name, Words
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.plain_data import change_set_to_data
from draftbench.amend.conflicts.contention import Conflict, conflicts
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import STATES, Moment
from draftbench.amend.wording.titles import names_in, say_summary
from draftbench.app.amendments import adopting, deciding, resolving
from draftbench.app.amendments.tabling import clause_named
from draftbench.app.drafts.drafting import without
from draftbench.app.history.act import Act, ActData, Payload
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.document.labels import spoken_labels
from draftbench.errors import ConflictError, UsageError
from draftbench.language.phrasebook import FALLBACK, phrasebook
from draftbench.language.words import list_items
from draftbench.messages import message, message_data
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench


def running_result(bench: Workbench) -> tuple[Item, ...]:
    """What was voted on and what is left, the amendments in the order of voting."""
    poll, waiting, hindered = bench.state.poll, [], dict[AmendmentId, str]()
    for ballot in voting_list(bench.state):
        one, adopted = ballot.entry.amendment.id, ballot.entry.moot
        waiting.append(one)
        if adopted is not None:
            hindered[one] = message("{moot} was adopted", moot=adopted)
        elif ballot.hindrance and not ballot.to_confirm and poll.asked(one) is None:
            hindered[one] = ballot.hindrance
    return tuple(_with_fall(bench.state, item) for item in running(poll, waiting, hindered))


def _with_fall(state: Negotiation, item: Item) -> Item:
    """An item with what its amendment fell with after it was adopted."""
    entry = state.entry(AmendmentId(item.subject))
    vote = state.poll.on(item.subject, item.part)
    if item.motion or item.earlier or entry is None or vote is None or not vote.decides:
        return item
    return replace(item, said=entry.with_fall(item.said))


def divide(
    bench: Workbench, subject: str, parts: Sequence[str], *, objection: str = "", by: str = ""
) -> None:
    """Separate votes on parts of an amendment (each named by its numbers or clauses) or of the
    draft (by paragraphs); a part may name several ("OP 3, OP 4"). ``objection`` says who objects.
    Raises UsageError where there is nothing to divide, or it was divided already."""
    poll = bench.register.poll
    _must_wait(bench, subject)
    if poll.asked(subject) is not None:
        raise UsageError("Separate votes on {item} were asked for already.", item=_called(subject))
    made = (
        _parts_of_draft(bench.register.draft, parts)
        if subject == DRAFT
        else _parts_of_amendment(bench.register, AmendmentId(subject), parts)
    )
    data = {
        "subject": subject,
        "parts": [
            {"called": one.called, "names": list(one.names), "operative": one.operative}
            for one in made
        ],
        "complete": subject != DRAFT or _complete(bench.register.draft, made),
    }
    bench.act("division-asked", data | ({"objection": objection} if objection else {}), by)


def _parts_of_draft(draft: Document, parts: Sequence[str]) -> list[Separate]:
    labels = spoken_labels(draft)
    found: list[Separate] = []
    taken: set[ClauseId] = set()
    for given in parts:
        clauses = [clause_named(draft, name) for name in list_items(given)]
        if not clauses:
            continue
        if taken & set(clauses):
            raise UsageError("{given} is named twice; name each paragraph once.", given=given)
        taken |= set(clauses)
        called = ", ".join(labels.get(clause, "") or clause for clause in clauses)
        operative = any(draft[clause].kind is ClauseKind.OPERATIVE for clause in clauses)
        found.append(Separate(called, tuple(clauses), operative))
    if not found:
        raise UsageError("Say on which paragraphs there are separate votes.")
    return found


def _complete(draft: Document, parts: Sequence[Separate]) -> bool:
    """Whether parts of the draft hold all its operative paragraphs."""
    named = {name for part in parts for name in part.names}
    kinds = (ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)
    return all(clause.id in named for clause in draft if clause.kind in kinds)


def _parts_of_amendment(
    register: Register, amendment: AmendmentId, parts: Sequence[str]
) -> list[Separate]:
    """The parts that are named, and what is left of the amendment as the last one."""
    text, placed = adopting.wanted(register, amendment)
    there = adopting.parts_of(register, amendment)
    if placed is None:
        raise ConflictError(
            "{amendment} cannot be divided as it is: {why}",
            amendment=amendment,
            why=register.placement(amendment).why,
        )
    if len(there) < 2:
        raise UsageError(
            "{amendment} has no parts that could be voted on separately.", amendment=amendment
        )
    groups: list[list[Part]] = []
    for given in parts:
        group = adopting.chosen_parts(there, text, list_items(given))
        if any(part in other for other in groups for part in group):
            raise UsageError("{given} is named twice; name each part once.", given=given)
        groups.append(group)
    rest = [part for part in there if not any(part in group for group in groups)]
    if not groups:
        groups = [[part] for part in rest]
    elif rest:
        groups.append(rest)
    return [_separate(group, text) for group in groups]


def _separate(group: Sequence[Part], text: Document) -> Separate:
    operative = any(
        text[clause].kind is not ClauseKind.PREAMBULAR for part in group for clause in part.clauses
    )
    say = phrasebook(FALLBACK)
    called = "; ".join(say_summary(part.what, names_in(text, say), say) for part in group)
    numbers = tuple(part.number for part in group)
    return Separate(
        message("part {numbers} ({called})", numbers=numbers, called=called),
        tuple(str(part.number) for part in group),
        operative,
    )


def record_vote(
    bench: Workbench,
    subject: str,
    tally: Tally,
    *,
    part: int = 0,
    motion: bool = False,
    confirmed: bool = False,
    by: str = "",
) -> Vote:
    """Keeps the result of a vote and makes what follows from it, as one act. An adopted amendment
    goes into the text (of a divided one the approved parts), a rejected one is rejected; a part of
    the draft that is rejected is left out of it.

    Raises UsageError where it is not put to the vote (made moot, voted on already, something before
    it is to be voted on), and ConflictError where an adopted amendment does not apply.
    """
    if min(tally.favour, tally.against, tally.abstaining) < 0:
        raise UsageError("The numbers of votes cannot be below nought.")
    _must_wait(bench, subject)
    poll = bench.register.poll
    _in_its_turn(bench, subject, part, motion)
    vote = Vote(subject, tally, Moment("", by), part, motion)
    if tally.adopted and not part and not motion and subject != DRAFT:
        vote = replace(vote, moot=_moot(bench, AmendmentId(subject)))
    effect = _effect(bench, poll.with_vote(vote), vote, confirmed, by)
    data: dict[str, Any] = {"subject": subject, "tally": _tally_to_data(tally)}
    data |= {"part": part} if part else {}
    data |= {"motion": True} if motion else {}
    data |= {"moot": list(vote.moot)} if vote.moot else {}
    data |= {"effect": {"kind": effect[0], "payload": effect[1]}} if effect else {}
    bench.act("vote-recorded", data, by)
    return bench.register.poll.votes[-1]


def _must_wait(bench: Workbench, subject: str) -> None:
    """Raises UsageError where there is no vote on a subject any more."""
    poll = bench.register.poll
    if poll.on(subject) is not None or (subject == DRAFT and poll.nothing_left(DRAFT)):
        raise UsageError(
            "There was a vote on {item} already; undo it to vote again.", item=_called(subject)
        )
    if subject == DRAFT:
        return
    _, status = bench.register.known(AmendmentId(subject))
    if not STATES[status].tabled:
        raise UsageError(
            "{subject} is {state}, so there is no vote on it.",
            subject=subject,
            state=STATES[status].said,
        )
    entry = bench.state.entry(AmendmentId(subject))
    if entry is not None and entry.unvoted:
        raise UsageError(entry.unvoted)


def _in_its_turn(bench: Workbench, subject: str, part: int, motion: bool) -> None:
    """Raises UsageError where something must be voted on before."""
    poll = bench.register.poll
    if motion:
        if not poll.motion_open(subject):
            raise UsageError(
                "There is no motion for division of {item} to vote on.", item=_called(subject)
            )
        return
    if poll.motion_open(subject):
        raise UsageError("First there is a vote on the division of {item}.", item=_called(subject))
    left = poll.parts_left(subject)
    if part:
        if part not in left:
            raise UsageError(
                "There is no vote on part {part} of {item}.", part=part, item=_called(subject)
            )
        return
    if left:
        numbers = ", ".join(str(one) for one in left)
        raise UsageError(
            "First there are votes on the parts of {item}: {numbers}.",
            item=_called(subject),
            numbers=numbers,
        )
    ballots = tuple(ballot for ballot in voting_list(bench.state) if ballot.entry.tabled)
    if subject == DRAFT:
        waiting = tuple(ballot.entry.amendment.id for ballot in ballots)
        if waiting:
            raise UsageError(
                "Amendments come before the draft as a whole: {waiting}.", waiting=waiting
            )
        return
    upon = tuple(
        ballot.entry.amendment.id
        for ballot in ballots
        if ballot.before == subject and (ballot.to_confirm or not ballot.hindrance)
    )
    if upon:
        raise UsageError(
            "Amendments to {item} come before it: {waiting}.", item=subject, waiting=upon
        )


def _moot(bench: Workbench, amendment: AmendmentId) -> tuple[AmendmentId, ...]:
    """The amendments whose rejection the adoption of one implies."""
    ballots = voting_list(bench.state)
    return next((b.excludes for b in ballots if b.entry.amendment.id == amendment), ())


def _effect(
    bench: Workbench, poll: Poll, vote: Vote, confirmed: bool, by: str
) -> tuple[str, dict[str, Any]] | None:
    """The event that makes what follows from a vote, None where nothing follows yet."""
    if vote.motion:
        return None
    if vote.subject == DRAFT:
        return _effect_on_draft(bench, poll, vote)
    amendment = AmendmentId(vote.subject)
    if vote.part and not poll.nothing_left(vote.subject):
        return None
    why = message("all its operative parts were rejected") if vote.part else vote.tally.numbers
    if vote.part or not vote.tally.adopted:
        return deciding.rejection(bench.register, amendment, why, by)
    division, approved = poll.division(vote.subject), poll.approved(vote.subject)
    found = _to_choose(bench.state, amendment)
    if found and division is not None and len(approved) < len(division.parts):
        raise ConflictError(
            "{amendment} is in conflict with what the text has now, and only a part of it was "
            "approved; accept it with other words that have this part alone.",
            amendment=amendment,
        )
    if found:
        return _choice(bench, amendment, _united(found), confirmed, why, by)
    if division is not None:
        names = [name for part in approved for name in part.names]
        made, _ = adopting.acceptance_in_part(
            bench, amendment, names, confirmed=confirmed, refuse_rest=True, why=why
        )
        if made is not None:
            return made
    return deciding.acceptance(bench.register, amendment, confirmed, why, by)


def _to_choose(state: Negotiation, amendment: AmendmentId) -> list[Conflict]:
    """The conflicts in which an amendment was reopened."""
    if not any(b.to_choose for b in voting_list(state) if b.entry.amendment.id == amendment):
        return []
    return [one for one in conflicts(state) if amendment in one.members]


def _choice(
    bench: Workbench,
    amendment: AmendmentId,
    conflict: Conflict,
    confirmed: bool,
    why: str,
    by: str,
) -> tuple[str, dict[str, Any]]:
    """The event by which an adopted amendment, reopened in a conflict, is chosen over all that it
    collides with."""
    if not confirmed and conflict.accepted:
        raise ConflictError(
            "{amendment} needs your confirmation: if it is adopted, it replaces {others}.",
            remedy="confirm",
            amendment=amendment,
            others=conflict.accepted,
        )
    if not confirmed:
        raise ConflictError(
            "{amendment} needs your confirmation: if it is adopted, it replaces what the text has "
            "there now.",
            remedy="confirm",
            amendment=amendment,
        )
    return resolving.choice(bench, conflict, amendment, confirmed=True, why=why, by=by)


def _united(found: Sequence[Conflict]) -> Conflict:
    """The conflicts of one amendment as one, to be decided in its favour."""
    own: dict[AmendmentId, dict[Change, None]] = {}
    for member, changes in (pair for one in found for pair in one.own):
        own.setdefault(member, {}).update(dict.fromkeys(changes))
    return replace(
        found[0],
        members=tuple(dict.fromkeys(member for one in found for member in one.members)),
        accepted=tuple(dict.fromkeys(other for one in found for other in one.accepted)),
        own=tuple((member, tuple(changes)) for member, changes in own.items()),
    )


def _effect_on_draft(bench: Workbench, poll: Poll, vote: Vote) -> tuple[str, dict[str, Any]] | None:
    """A rejected part of the draft is left out of it."""
    division = poll.division(DRAFT)
    if not vote.part or vote.tally.adopted or division is None:
        return None
    part = division.parts[vote.part - 1]
    draft = left = bench.register.draft
    for name in part.names:
        if ClauseId(name) in left:
            left = without(left, ClauseId(name))
    changes = between(draft, left)
    if not changes.changes:
        return None
    what = message("Removed {called}, rejected in a separate vote", called=part.called)
    return "draft-changed", {"what": message_data(what), "changes": change_set_to_data(changes)}


def _called(subject: str) -> str:
    return message("the draft as a whole") if subject == DRAFT else subject


def _tally_to_data(tally: Tally) -> dict[str, Any]:
    more = {"two_thirds": True} if tally.two_thirds else {}
    if tally.without_vote:
        return {"without_vote": True, **more}
    return {
        "favour": tally.favour,
        "against": tally.against,
        "abstaining": tally.abstaining,
        **more,
    }


def _asked(register: Register, event: Event) -> Register:
    data = event.payload
    parts = tuple(
        Separate(one["called"], tuple(one["names"]), bool(one["operative"]))
        for one in data["parts"]
    )
    division = Division(
        data["subject"],
        parts,
        Moment(event.at, event.actor),
        data.get("objection", ""),
        data["complete"],
    )
    return replace(register, poll=register.poll.with_division(division))


def _recorded(register: Register, event: Event) -> Register:
    data = event.payload
    vote = Vote(
        data["subject"],
        Tally(**data["tally"]),
        Moment(event.at, event.actor),
        data.get("part", 0),
        data.get("motion", False),
        tuple(AmendmentId(one) for one in data.get("moot", ())),
    )
    effect = data.get("effect")
    if effect is not None:
        step, payload = _EFFECTS[effect["kind"]], effect["payload"]
        if "why" in payload and not vote.part:  # said anew: older sentences have no translation
            payload = payload | {"why": message_data(vote.tally.numbers)}
        register = step(register, replace(event, kind=effect["kind"], payload=payload))
    return replace(register, poll=register.poll.with_vote(vote))


def _said(data: Payload) -> str:
    item = message("the draft") if data["subject"] == DRAFT else data["subject"]
    tally = Tally(**data["tally"]).said
    if data.get("motion"):
        return message("Vote on the motion to divide {item}: {tally}", item=item, tally=tally)
    if part := data.get("part"):
        return message("Vote on part {part} of {item}: {tally}", part=part, item=item, tally=tally)
    return message("Vote on {item}: {tally}", item=item, tally=tally)


def _changed(register: Register, event: Event) -> Register:
    from draftbench.app.history.acts import ACTS as EVERY

    return EVERY["draft-changed"].step(register, event)


_EFFECTS = {
    **{kind: act.step for kind, act in (*deciding.ACTS.items(), *adopting.ACTS.items())},
    "conflict-taken": resolving.ACTS["conflict-taken"].step,
    "draft-changed": _changed,
}


class _Separate(Form):
    called: Words
    names: list[Name]
    operative: bool


class _Dividing(ActData):
    subject: Subject
    parts: Annotated[list[_Separate], Meta(min_length=1)]
    complete: bool
    objection: Words = ""


class _Tally(Form):
    favour: Count = 0
    against: Count = 0
    abstaining: Count = 0
    without_vote: bool = False
    two_thirds: bool = False


class _Effect(Form):
    kind: Name
    payload: dict[str, Any]

    def __post_init__(self) -> None:
        from draftbench.app.history.acts import ACTS as EVERY

        if self.kind not in _EFFECTS:
            msg = message("a vote has no effect of the kind {kind}", kind=self.kind[:40])
            raise ValueError(msg)
        convert(self.payload, EVERY[self.kind].payload, strict=True)


class _Voting(ActData):
    subject: Subject
    tally: _Tally
    part: Count = 0
    motion: bool = False
    moot: list[AmendmentName] = field(default_factory=list)
    effect: _Effect | None = None


ACTS: dict[str, Act] = {
    "division-asked": Act(
        _asked,
        lambda data: message("Asked for separate votes on {item}", item=_called(data["subject"])),
        _Dividing,
    ),
    "vote-recorded": Act(_recorded, _said, _Voting),
}
"""What votes are made of, by the kinds of their events."""
