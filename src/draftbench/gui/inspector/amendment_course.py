"""What became of an amendment since it was tabled, as lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.states import NO_COURSE, STATES, Advice, Moment, Recommendation
from draftbench.amend.wording.titles import say_why
from draftbench.document import ClauseId
from draftbench.gui.cells.quotes import called, quoted_line, quotes
from draftbench.gui.dates import when
from draftbench.gui.session.names import person_name
from draftbench.gui.speech import beside, book, headed, listed, tr
from draftbench.gui.terms import standing, term
from draftbench.gui.widgets.replies import Line, Look


def course_lines(
    state: Negotiation, amendment: AmendmentId, call: Callable[[ClauseId], str]
) -> tuple[Line, ...]:
    """Every step with who took it, who joined and left, what was recommended, and the former
    wordings, which stay readable."""
    course = state.course(amendment)
    entry = state.entry(amendment)
    found: list[tuple[str, str]] = []
    if entry is not None and entry.amendment.at:
        found.append((entry.amendment.at, tr("Proposed, {when}", when=when(entry.amendment.at))))
    for turn in course.turns:
        last = course if turn is course.turns[-1] else NO_COURSE
        words = standing(STATES[turn.status].words, last)
        moment = replace(turn.moment, why=say_why(state, amendment, turn, book()))
        found.append((turn.moment.at, _told(words.capitalize(), moment)))
    for one in course.sponsorships:
        words = (
            tr("{code} joined", code=one.code) if one.joined else tr("{code} left", code=one.code)
        )
        found.append((one.moment.at, _told(words, one.moment)))
    found += [
        (said.moment.at, _told(_recommended(said), said.moment)) for said in course.recommendations
    ]
    lines = [Line(words, Look.DIM) for _, words in sorted(found, key=lambda each: each[0])]
    for former in course.revisions:
        lines.append(
            Line(
                tr("Wording {revision}, until it was changed", revision=former.revision), Look.HEAD
            )
        )
        told = quotes(state, former.changes, (), lambda c: called(state, c, call))
        for quote in told:
            if quote.where:
                lines.append(Line(quote.where, Look.DIM))
            lines.append(quoted_line(quote))
    return tuple(lines)


def advised(state: Negotiation, amendment: AmendmentId) -> str:
    """The recommendation that stands, in a sentence; empty where there is none."""
    said = state.course(amendment).recommendation
    if said is None:
        return ""
    return headed(_recommended(said), said.moment.why)


def _recommended(said: Recommendation) -> str:
    if said.advice is Advice.NONE:
        return tr("Recommendation withdrawn")
    advice = term(said.advice.value)
    if said.into:
        return tr("Recommended: {advice} into {amendment}", advice=advice, amendment=said.into)
    if said.to:
        return tr("Recommended: {advice} to {body}", advice=advice, body=said.to)
    return tr("Recommended: {advice}", advice=advice)


def _told(words: str, moment: Moment) -> str:
    who = listed(part for part in (when(moment.at), person_name(moment.by)) if part)
    return headed(beside(words, who), moment.why)
