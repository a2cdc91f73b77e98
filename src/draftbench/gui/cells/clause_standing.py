"""What is to be said of a clause beside its amendments: how far it is, who stands where, and why
every word is here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.locks import governing, state_in
from draftbench.amend.proceedings.matrix import Positions, Row
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import STANCES, ClauseState, SilenceState
from draftbench.amend.redlines.provenance import said, stretches, why
from draftbench.amend.registers.survival import IN_BASE
from draftbench.amend.stamp import Giver
from draftbench.app.drafts.consolidating import contributions
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.dates import when
from draftbench.gui.session.names import clause_name, names_of, person_name, titles
from draftbench.gui.speech import beside, counted, headed, listed, marked, quoted, relayed, tr
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Change, Piece, Pill, Tone
from draftbench.gui.widgets.replies import Line, Look
from draftbench.language.words import cut_out, shorten

SIGNS = {
    ClauseState.AGREED: Pill(marked("✓ agreed"), Tone.GOOD, lock=True),
    ClauseState.AD_REF: Pill(marked("✓ agreed ad ref"), Tone.GOOD),
    ClauseState.PARKED: Pill(marked("‖ parked"), Tone.DOUBTFUL),
    ClauseState.DELETED: Pill(marked("deleted by the meeting"), Tone.QUIET),
}
"""What is said of the states of clauses; of open ones nothing."""
_QUOTED = 70
"""Characters of a stretch of words that are quoted."""
_MOST = 24
"""Stretches of a clause that are told; the others are counted."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the inspector."""

    title: str
    lines: tuple[Line, ...]


def sign(state: Negotiation, clause: ClauseId) -> Pill | None:
    """How far a clause of the draft is; None while it is open."""
    if not state.proceedings.decisions:
        return None
    pill = SIGNS.get(state_in(state.proceedings, state.draft, clause))
    return None if pill is None else replace(pill, text=tr(pill.text))


def sections(state: Negotiation, clause: ClauseId) -> tuple[Section, ...]:
    """All sections of a clause of the draft that have something in them."""
    made = (
        Section(tr("How far it is"), _decided(state, clause)),
        Section(tr("Positions"), _positions(state, clause)),
        Section(tr("Why these words are here"), _why(state, clause)),
        Section(tr("What its sources gave"), _given(state, clause)),
    )
    return tuple(one for one in made if one.lines)


def _decided(state: Negotiation, clause: ClauseId) -> tuple[Line, ...]:
    done, draft = state.proceedings, state.draft
    lines: list[Line] = []
    lock = governing(done, draft, clause)
    if lock is not None and lock != clause:
        name = spoken_labels(draft).get(lock) or tr("the clause above it")
        lines.append(Line(tr("Agreed with {clause}", clause=name), Look.DIM))
    for one in done.decisions:
        if one.clause == clause:
            parts = (when(one.occasion.at), one.occasion.meeting, listed(one.codes))
            where = listed(part for part in parts if part)
            words = beside(term(one.state.value).capitalize(), where)
            lines.append(Line(headed(words, one.why), Look.DIM))
    lines.extend(
        Line(tr("Under silence until {time}", time=when(silence.until)), Look.DIM)
        for silence in done.silences
        if silence.state is SilenceState.RUNNING and clause in {c for c, _ in silence.covered}
    )
    return tuple(lines)


def _positions(state: Negotiation, clause: ClauseId) -> tuple[Line, ...]:
    if not state.proceedings.positions:
        return ()
    row = Positions(state.proceedings).row(Target(TargetKind.CLAUSE, clause))
    return tuple(Line(words, Look.DIM) for words in _held(row))


def positions_on(state: Negotiation, amendment: AmendmentId) -> tuple[str, ...]:
    """Who stands where on an amendment, a line a stance."""
    if not state.proceedings.positions:
        return ()
    target = Target(TargetKind.AMENDMENT, amendment)
    return tuple(_held(Positions(state.proceedings).row(target)))


def _held(row: Row) -> list[str]:
    found = []
    for stance, each in STANCES.items():
        codes = [
            tr("{delegation} (by {group})", delegation=code, group=held.via) if held.via else code
            for code, held in row.held.items()
            if held.stance is stance
        ]
        if codes:
            found.append(headed(term(each.said).capitalize(), listed(codes)))
    unclear = [code for code, held in row.held.items() if held.stance is None]
    if unclear:
        found.append(tr("Unclear, their groups differ: {codes}", codes=listed(unclear)))
    return found


def _why(state: Negotiation, clause: ClauseId) -> tuple[Line, ...]:
    """Who gave which words; nothing where all of them are the base's and nothing was done."""
    found = stretches(state, clause)
    if not found:
        return ()
    text = state.draft[clause].text.text
    deeds = why(state, clause, found[0].start).deeds
    lines: list[Line] = []
    if any(one.giver.stamp is not None for one in found):
        for one in found[:_MOST]:
            words = " ".join(text[one.start : one.end].replace("\ufffc", "").split())
            if not any(sign.isalnum() for sign in words):
                continue
            words = cut_out(words)
            new = one.giver.stamp is not None and one.giver.base is None
            shown = Piece(_middle(words), Change.INSERTED if new else Change.NONE)
            lines.append(Line(quoted(words), Look.QUOTE, (shown,)))
            event = "" if one.giver.stamp is None else one.giver.stamp.event
            lines.append(Line(_giver(state, one.giver), Look.DIM, event=event))
        if len(found) > _MOST:
            lines.append(
                Line(
                    counted("and {n} stretch more", "and {n} stretches more", len(found) - _MOST),
                    Look.DIM,
                )
            )
    for deed in deeds:
        stamp = deed.stamp
        parts = (person_name(stamp.author), stamp.amendment, when(stamp.at), stamp.meeting)
        told = listed(part for part in parts if part)
        lines.append(Line(headed(_done(deed.what), told), Look.DIM, event=stamp.event))
    return tuple(lines)


def _done(what: str) -> str:
    """What became of a clause, as a sentence before who did it."""
    match what:
        case "another clause went on in it":
            return tr("Another clause went on in this one")
        case "put in":
            return tr("The clause was put in")
        case "split off from another clause":
            return tr("The clause was split off from another one")
    return tr(what)


def _giver(state: Negotiation, giver: Giver) -> str:
    words, stamp = shorten(_who(state, giver), _QUOTED), giver.stamp
    if stamp is None:
        return tr("{words}, the base", words=words)
    how = f"{stamp.amendment}" if stamp.amendment else tr("written directly")
    if giver.origin is not None:
        how = tr("taken by {person}", person=person_name(stamp.author))
    parts = [words, how, when(stamp.at), stamp.meeting]
    instead = " ".join(giver.instead_of.split())
    if instead:
        parts.append(tr("instead of “{words}”", words=cut_out(shorten(instead, _QUOTED))))
    if giver.base is not None:
        parts.append(relayed(IN_BASE))
    return headed(listed(part for part in parts if part), stamp.reason)


def _who(state: Negotiation, giver: Giver) -> str:
    """Who gave words: the text that they are from, or the sponsors."""
    stamp = giver.stamp
    if giver.origin is None and stamp is not None and stamp.amendment is not None:
        entry = state.entry(stamp.amendment)
        if entry is not None and entry.amendment.sponsors:
            return names_of(state, entry.amendment.sponsors)
    words = said(state, giver)
    return person_name(words) if giver.origin is None else relayed(words)


def _middle(words: str) -> str:
    """The beginning and the end of long words."""
    if len(words) <= _QUOTED:
        return words
    return f"{shorten(words, _QUOTED // 2)} {words[words.rfind(' ', 0, -_QUOTED // 2) + 1 :]}"


def _given(state: Negotiation, clause: ClauseId) -> tuple[Line, ...]:
    """What each source clause gave, and what of it is not taken; of one source alone that is
    told by the shares."""
    if len(state.draft[clause].origins) < 2:
        return ()
    lines: list[Line] = []
    called = titles(state)
    for one in contributions(state, clause):
        text = called.get(one.origin.document, one.origin.document)
        lines.append(Line(clause_name(text, one.name), Look.HEAD))
        for what, found in (
            (tr("gives"), one.taken),
            (tr("says too"), one.shared),
            (tr("not taken"), one.left_out),
        ):
            lines += [Line(headed(what, quoted(shorten(words, 120))), Look.DIM) for words in found]
    return tuple(lines)
