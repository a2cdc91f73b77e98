"""An amendment of the register in lines for people."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.ballots.voting import strengthening
from draftbench.amend.changesets.bundles import parts
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.placing import UNTOUCHED
from draftbench.amend.proceedings.timing import deadline_missed
from draftbench.amend.registers.states import STATES, Moment, Recommendation, allows
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.wording.titles import names_of, say_part, title
from draftbench.app.amendments.amendment_data import differences, explained, shown_against
from draftbench.cli.output import book, in_words
from draftbench.compare.passages.remarks import strength
from draftbench.errors import NoAmendmentError
from draftbench.messages import message


def entry_named(state: Negotiation, name: str) -> Entry:
    """The entry of an amendment. Raises UsageError where there is none."""
    entry = state.entry(AmendmentId(name))
    if entry is None:
        msg = message(
            "There is no amendment {name}; “amend PROJECT list” shows those there are.", name=name
        )
        raise NoAmendmentError(msg, name)
    return entry


def placed(entry: Entry | None) -> str:
    """What placing an amendment on the draft gives, in a line; why it applies is not said where
    nothing came between."""
    if entry is None or entry.placement is None:
        return ""
    placement = entry.placement
    withs = message(" (with {rivals})", rivals=tuple(placement.rivals)) if placement.rivals else ""
    withs = in_words(withs)
    if entry.competing:
        withs += in_words(message(", but excludes {competing}", competing=tuple(entry.competing)))
    others = ", ".join(entry.alternatives)
    choice = message(" Alternative to {others}.", others=others) if others else ""
    why = "" if placement.why == UNTOUCHED else f" {in_words(placement.why)}"
    more = "".join(map(in_words, (withs, ".", why, choice)))
    return f"{outcome_words(placement.outcome)}{more}"


def outcome_words(outcome: Outcome) -> str:
    """What an outcome of placing is called."""
    return book()(f"outcome.{outcome.value}")


def stands(state: Negotiation, entry: Entry) -> str:
    """The state of an amendment, with what it was merged into, its package, and what is
    recommended."""
    course = state.course(entry.amendment.id)
    said = [in_words(STATES[entry.status].words)]
    if course.merged_into is not None:
        said[0] += f" {course.merged_into}"
    if course.superseded_by is not None:
        said[0] += f" by {course.superseded_by}"
    if course.rest is not None:
        said.append(message("rest: {rest}", rest=course.rest))
    if deadline_missed(entry.amendment, state.proceedings.deadlines, state.draft) is not None:
        said.append("late")
    package = state.package_of(entry.amendment.id)
    if package is not None:
        said.append(message("package “{package}”", package=package.name))
    if entry.open and course.recommendation is not None:
        said.append(message("recommended: {advised}", advised=advised(course.recommendation)))
    return "; ".join(map(in_words, said))


def advised(said: Recommendation) -> str:
    """A recommendation in a few words."""
    more = (
        message(" into {into}", into=said.into)
        if said.into
        else f" to {said.to}"
        if said.to
        else ""
    )
    return f"{said.advice.value}{more}"


def told(state: Negotiation, entry: Entry) -> Iterator[str]:
    """All that is known of an amendment, in lines."""
    amendment, say = entry.amendment, book()
    name = names_of(state, say, amendment)
    course = state.course(amendment.id)
    wording = (
        message(", revision {revision}", revision=amendment.revision)
        if amendment.revision > 1
        else ""
    )
    yield f"{amendment.id}{wording}: {title(state, amendment, say)}"
    yield f"  sponsors: {', '.join(amendment.sponsors) or 'none'}"
    yield f"  state: {stands(state, entry)}"
    if amendment.parent is not None:
        yield f"  {'amends' if is_sub(amendment) else 'rest of'}: {amendment.parent}"
    if amendment.reason:
        yield f"  reason: {amendment.reason}"
    if entry.placement is not None:
        yield f"  placed: {placed(entry)}"
    against, text, changes = shown_against(state, entry)
    shown = list(differences(text, changes))
    if shown:
        yield f"  against {'the draft' if against == 'draft' else f'what {against} would give'}:"
    for _, label, before, after in shown:
        yield f"    {label or 'a paragraph'}: {signed(before, after)}"
    for one in () if changes is None else parts(changes, text):
        yield f"  part {one.number}: {say_part(one, name, say)}"
    for strong in strengthening(state, entry):
        yield f"  {strength(strong)}"
    for turn in course.turns:
        who = _who(explained(state, entry, turn))
        yield f"  {turn.moment.at[:19]} {turn.status.value} by {who}"
    for said in course.recommendations:
        yield f"  {said.moment.at[:19]} recommended: {advised(said)} by {_who(said.moment)}"
    for change in course.sponsorships:
        what = "joined" if change.joined else "left"
        yield f"  {change.moment.at[:19]} {change.code} {what}"
    allowed = [step.value for step in STATES[entry.status].steps if allows(entry.status, step)]
    yield f"  allowed: {', '.join(allowed) or 'only undo'}"


def _who(moment: Moment) -> str:
    return f"{moment.by or 'the secretariat'}{f' ({moment.why})' if moment.why else ''}"


def signed(before: str, after: str) -> str:
    """Words with signs around what goes and what comes: "with [-concern-]{+alarm+}"."""
    from draftbench.compare.words.worddiff import diff

    if before == after:
        return message("{after} (moved)", after=after)
    out: list[str] = []
    at = 0
    for l0, l1, r0, r1 in diff(before, after).hunks:
        gone, new = before[l0:l1], after[r0:r1]
        out += [before[at:l0], f"[-{gone}-]" * bool(gone), f"{{+{new}+}}" * bool(new)]
        at = l1
    return "".join([*out, before[at:]])
