"""An amendment of the register in lines for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.ballots.voting import strengthening
from draftbench.amend.changesets.bundles import parts
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.grounding import former_texts
from draftbench.amend.placement.placing import UNTOUCHED
from draftbench.amend.proceedings.timing import deadline_missed
from draftbench.amend.registers.states import (
    IN_TEXT,
    STATES,
    STEP_WORDS,
    Moment,
    Recommendation,
    Step,
    allows,
    no_amendment,
)
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.registers.survival import Since, became_since, state_words
from draftbench.amend.wording.titles import names_of, say_part, title
from draftbench.app.amendments.amendment_data import (
    differences,
    explained,
    moved_by,
    shown_against,
    wanted,
)
from draftbench.cli.engine_words import person
from draftbench.cli.output import book, in_words
from draftbench.compare.passages.remarks import strength
from draftbench.document import ClauseId, Document
from draftbench.messages import (
    Message,
    beside,
    headed,
    listed,
    message,
    message_as,
    sentence,
    sentences,
    several,
    together,
)
from draftbench.messages.catalogue import marked


def entry_named(state: Negotiation, name: str) -> Entry:
    """The entry of an amendment. Raises UsageError where there is none."""
    entry = state.entry(AmendmentId(name))
    if entry is None:
        raise no_amendment(name, state.states)
    return entry


def placed(entry: Entry | None) -> str:
    """What placing an amendment on the draft gives, in a line; why it applies is not said where
    nothing came between."""
    if entry is None or entry.placement is None:
        return ""
    placement = entry.placement
    said: str = outcome_words(placement.outcome)
    if placement.rivals:
        said = message("{outcome} (with {rivals})", outcome=said, rivals=tuple(placement.rivals))
    if entry.competing:
        said = message(
            "{outcome}, but excludes {competing}", outcome=said, competing=tuple(entry.competing)
        )
    choice = (
        message("Alternative to {others}.", others=tuple(entry.alternatives))
        if entry.alternatives
        else ""
    )
    return sentences(sentence(said), "" if placement.why == UNTOUCHED else placement.why, choice)


def outcome_words(outcome: Outcome) -> str:
    """What an outcome of placing is called."""
    return _OUTCOMES[outcome]


_OUTCOMES = {
    Outcome.APPLIES: message_as("applies", "an outcome on the draft"),
    Outcome.CONTAINED: message_as("already in the text", "an outcome on the draft"),
    Outcome.CONFIRM: message_as("needs confirmation", "an outcome on the draft"),
    Outcome.CONFLICT: message_as("in conflict", "an outcome on the draft"),
    Outcome.AMBIGUOUS: message_as("fits in more than one place", "an outcome on the draft"),
    Outcome.ORPHANED: message_as("no longer has a place", "an outcome on the draft"),
}


def stands(state: Negotiation, entry: Entry) -> str:
    """The state of an amendment, with what it was merged into, its package, and what is
    recommended."""
    course = state.course(entry.amendment.id)
    said: list[str] = [state_words(state, entry)]
    if course.merged_into is not None:
        said[0] = message("merged into {amendment}", amendment=course.merged_into)
    if course.superseded_by is not None:
        said[0] = message("superseded by {amendment}", amendment=course.superseded_by)
    if course.reopened:
        said.append(message_as("reopened", "an amendment on a new text"))
    if since := became_since(state, entry.amendment.id):
        said.append(_SINCE[since])
    if course.rest is not None:
        said.append(message("rest: {rest}", rest=course.rest))
    if deadline_missed(entry.amendment, state.proceedings.deadlines, state.draft) is not None:
        said.append(message("late"))
    package = state.package_of(entry.amendment.id)
    if package is not None:
        said.append(message("package “{package}”", package=package.name))
    if entry.open and course.recommendation is not None:
        said.append(message("recommended: {advised}", advised=advised(course.recommendation)))
    return several(said)


_SINCE = {
    Since.WORDS: message("its words were changed since"),
    Since.BRACKETS: message("its brackets were resolved since"),
    Since.OTHERWISE: message("the text says it in other words"),
}


def advised(said: Recommendation) -> str:
    """A recommendation in a few words."""
    if said.into:
        return message("{advice} into {amendment}", advice=said.advice, amendment=said.into)
    if said.to:
        return message("{advice} to {whom}", advice=said.advice, whom=said.to)
    return message("{advice}", advice=said.advice)


def told(
    state: Negotiation, entry: Entry, former: Callable[[str], Document | None] = lambda _: None
) -> Iterator[str]:
    """All that is known of an amendment, in lines; ``former`` gives texts of before a new base
    text by their fingerprints."""
    amendment, say = entry.amendment, book()
    name = names_of(state, say, amendment)
    course = state.course(amendment.id)
    what = title(state, amendment, say)
    yield (
        message(
            "{amendment}, revision {revision}: {what}",
            amendment=amendment.id,
            revision=amendment.revision,
            what=what,
        )
        if amendment.revision > 1
        else message("{amendment}: {what}", amendment=amendment.id, what=what)
    )
    if amendment.sponsors:
        yield message("  sponsors: {sponsors}", sponsors=tuple(amendment.sponsors))
    else:
        yield message("  no sponsors")
    yield message("  status: {status}", status=stands(state, entry))
    if amendment.parent is not None:
        yield (
            message("  amends: {amendment}", amendment=amendment.parent)
            if is_sub(amendment)
            else message("  rest of: {amendment}", amendment=amendment.parent)
        )
    if amendment.reason:
        yield message("  reason: {reason}", reason=amendment.reason)
    if entry.placement is not None:
        yield message("  fit: {fit}", fit=placed(entry))
    yield from _words(state, entry, former)
    _, text, changes = shown_against(state, entry)
    for one in () if changes is None else parts(changes, text):
        yield message("  part {number}: {what}", number=one.number, what=say_part(one, name, say))
    for strong in strengthening(state, entry):
        yield together("  ", strength(strong, say))
    for turn in course.turns:
        yield message(
            "  {at} {state}, by {who}",
            at=turn.moment.at[:19],
            state=STATES[turn.status].words,
            who=_who(explained(state, entry, turn)),
        )
    for said in course.recommendations:
        yield message(
            "  {at} recommended: {advice}, by {who}",
            at=said.moment.at[:19],
            advice=advised(said),
            who=_who(said.moment),
        )
    for change in course.sponsorships:
        values = {"at": change.moment.at[:19], "delegation": change.code}
        yield (
            message("  {at} {delegation} joined", **values)
            if change.joined
            else message("  {at} {delegation} left", **values)
        )
    allowed = [
        _step_words(step)
        for step in STATES[entry.status].steps
        if allows(entry.status, step) and not (entry.fell_open and step is Step.ACCEPT)
    ]
    if allowed:
        yield message("  can follow: {steps}", steps=listed(allowed))
    else:
        yield message("  can follow: only undo")


def _step_words(step: Step) -> str:
    """A command that can follow; in other languages than English with what it does."""
    words = STEP_WORDS[step]
    return step.value if in_words(words) == step.value else beside(words, step.value)


def _words(
    state: Negotiation, entry: Entry, former: Callable[[str], Document | None]
) -> Iterator[str]:
    """The clauses that an amendment changes, with what goes and what comes: as it would change the
    text of now, or, where it is decided or has no place there, as it was proposed."""
    against, text, changes = shown_against(state, entry)
    shown = list(differences(text, changes, state))
    if shown:
        yield (
            message("  against the draft:")
            if against == "draft"
            else message("  against what {amendment} would give:", amendment=against)
        )
    else:
        adopted = state.course(entry.amendment.id).adopted if entry.status in IN_TEXT else None
        if adopted is not None:
            yield message("  as it was accepted:")
            yield from _lines(adopted, _on_its_text(state, adopted, former))
        proposed = entry.amendment.changes
        shown = _on_its_text(state, proposed, former)
        if shown:
            yield message("  against the text when it was proposed:")
        elif proposed.changes:
            yield message("  as it was proposed:")
        yield from _lines(proposed, shown)
        return
    yield from _lines(entry.amendment.changes, shown)


Shown = list[tuple[ClauseId, str, str, str]]


def _on_its_text(
    state: Negotiation, changes: ChangeSet, former: Callable[[str], Document | None]
) -> Shown:
    """The clauses that change in the text for which changes were made; none where it is not
    known."""
    on = former_texts(state, {changes.base}).get(changes.base) or former(changes.base)
    if on is not None:
        with suppress(ValueError):  # a stranger's changes, which fit not even their own text
            return list(differences(on, changes))
    return []


def _lines(changes: ChangeSet, shown: Shown) -> Iterator[str]:
    moved = moved_by(changes)
    if not shown:
        for clause, *words in wanted(changes):
            yield together("    ", signed(*words, moved=clause in moved))
    for clause, label, before, after in shown:
        said = signed(before, after, moved=clause in moved)
        yield together("    ", headed(label or message("a paragraph"), said))


def _who(moment: Moment) -> str:
    return beside(person(moment.by) if moment.by else message("the secretariat"), moment.why)


_BECAME = {
    Status.DRAFT: marked("{amendment} is a draft again."),
    Status.SUBMITTED: marked("{amendment} is submitted."),
    Status.TABLED: marked("{amendment} is tabled."),
    Status.HELD: marked("{amendment} is put on hold."),
    Status.ACCEPTED: marked("{amendment} is accepted."),
    Status.MODIFIED: marked("{amendment} is accepted as modified."),
    Status.REJECTED: marked("{amendment} is rejected."),
    Status.WITHDRAWN: marked("{amendment} is withdrawn."),
    Status.SUPERSEDED: marked("{amendment} is superseded."),
    Status.MERGED: marked("{amendment} is merged into another amendment."),
}
_REFUSED = {
    Status.DRAFT: marked("{amendment} is not a draft again: {why}"),
    Status.SUBMITTED: marked("{amendment} is not submitted: {why}"),
    Status.TABLED: marked("{amendment} is not tabled: {why}"),
    Status.HELD: marked("{amendment} is not put on hold: {why}"),
    Status.ACCEPTED: marked("{amendment} is not accepted: {why}"),
    Status.MODIFIED: marked("{amendment} is not accepted as modified: {why}"),
    Status.REJECTED: marked("{amendment} is not rejected: {why}"),
    Status.WITHDRAWN: marked("{amendment} is not withdrawn: {why}"),
    Status.SUPERSEDED: marked("{amendment} is not superseded: {why}"),
    Status.MERGED: marked("{amendment} is not merged: {why}"),
}


def became(amendment: str, status: Status, former: str = "") -> str:
    """That an amendment is in a state now; ``former`` is the draft that it was tabled from."""
    if former:
        return message("{draft} is tabled as {amendment}.", draft=former, amendment=amendment)
    return Message(_BECAME[status], {"amendment": amendment})


def refused(amendment: str, status: Status, why: str) -> str:
    """That an amendment did not come into a state, and why."""
    return Message(_REFUSED[status], {"amendment": amendment, "why": why})


def signed(before: str, after: str, *, moved: bool | None = None) -> str:
    """Words with signs around what goes and what comes: "with [-concern-]{+alarm+}"; and that they
    ``moved`` (None: where they stay as they are)."""
    from draftbench.compare.words.worddiff import diff

    if before == after if moved is None else moved:
        return message("{after} (moved)", after=signed(before, after, moved=False))
    out: list[str] = []
    at = 0
    for l0, l1, r0, r1 in diff(before, after).hunks:
        gone, new = before[l0:l1], after[r0:r1]
        out += [before[at:l0], f"[-{gone}-]" * bool(gone), f"{{+{new}+}}" * bool(new)]
        at = l1
    return "".join([*out, before[at:]])
