"""What several outputs say of amendments, clauses and delegations."""

from __future__ import annotations

from collections.abc import Iterable

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.precedence import changes_of, concerned
from draftbench.amend.proceedings.locks import state_in
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.positions import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.proceedings.voices import stances
from draftbench.amend.states import STATES
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.formats.docx.wording import Wording
from draftbench.formats.table.table import Tone

_EXCERPT = 70
TONES = {
    ClauseState.OPEN: Tone.OPEN,
    ClauseState.PARKED: Tone.PARKED,
    ClauseState.AD_REF: Tone.AD_REF,
    ClauseState.AGREED: Tone.AGREED,
    ClauseState.DELETED: Tone.GONE,
}
"""The shade of each state of a clause."""


def tone_of(state: Negotiation, clause: ClauseId) -> Tone:
    """The shade of a clause of the draft."""
    return TONES[state_in(state.proceedings, state.draft, clause)]


def called(text: Document, clause: ClauseId) -> str:
    """What people call a clause of ``text``; its kind and first words where it has no number."""
    label = spoken_labels(text).get(clause, "")
    if label or clause not in text:
        return label
    return f"{text[clause].kind.value} “{excerpt(text[clause].text.plain)}”"


def excerpt(words: str, length: int = _EXCERPT) -> str:
    """The first words."""
    words = " ".join(words.split())
    return words if len(words) <= length else f"{words[:length].rsplit(' ', 1)[0]} …"


def names(state: Negotiation, codes: Iterable[str]) -> str:
    """Delegations with their codes: "Argentina (ARG), Uruguay (URY)"."""
    known = [(code, state.delegation(code)) for code in codes]
    return ", ".join(
        code if one is None or one.name == code else f"{one.name} ({code})" for code, one in known
    )


def where(state: Negotiation, entry: Entry) -> str:
    """The clauses of the draft that an amendment is about: "OP 3, OP 5"; for new clauses where
    they would come."""
    changes = changes_of(entry)
    found: dict[str, None] = {}
    touched = set(concerned(state, changes))
    for change in changes:
        slot = getattr(change, "slot", None)
        clause = getattr(change, "clause", None)
        if clause is not None:
            text = state.draft if clause in state.draft else state.base
            found[called(text, clause) or "no longer in the text"] = None
        elif slot is not None and slot.after is not None and slot.after not in touched:
            text = state.draft if slot.after in state.draft else state.base
            found[f"after {called(text, slot.after) or 'a paragraph that is gone'}"] = None
        elif slot is not None and slot.after is None:
            found["at the beginning"] = None
    return ", ".join(found)


def positions_on(positions: Positions, amendment: AmendmentId) -> str:
    """Who holds what on an amendment, each where it spoke itself: "supports: CHL, COL; opposes:
    USA"; empty where nobody said anything."""
    return stances(positions, Target(TargetKind.AMENDMENT, amendment))


def stands(state: Negotiation, entry: Entry, wording: Wording) -> tuple[str, ...]:
    """The state of an amendment and what came or comes of it, in lines."""
    course = state.course(entry.amendment.id)
    lines = [STATES[entry.status].words.capitalize()]
    if entry.placement is not None:
        said = wording.standing(entry.placement)
        lines.append(f"{said[:1].upper()}{said[1:]}.")
    if course.merged_into is not None:
        lines[0] += f" {course.merged_into}"
    if course.turns:
        moment = course.turns[-1].moment
        by = f" by {moment.by}" if moment.by else ""
        if moment.at:
            lines.append(f"Since {moment.at[:10]}{by}.")
        if moment.why:
            lines.append(moment.why)
    if entry.competing:
        lines.append(f"Cannot be accepted together with {', '.join(entry.competing)}.")
    if entry.alternatives:
        lines.append(f"Alternative to {', '.join(entry.alternatives)}.")
    package = state.package_of(entry.amendment.id)
    if package is not None:
        others = [m for m in package.members if m != entry.amendment.id]
        lines.append(f"In the package “{package.name}” with {', '.join(others)}.")
    advice = course.recommendation
    if advice is not None and entry.open:
        lines.append(f"Recommended: {advice.advice.value}.")
    return tuple(lines)


def before_the_meeting(state: Negotiation) -> list[Entry]:
    """The amendments that outputs speak of: all but drafts and what is only submitted."""
    return [entry for entry in state.entries if entry.tabled or not entry.open]
