"""What the inspector says of a clause beside its amendments and links: origins and notes."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.redlines.provenance import Share, provenance
from draftbench.document import Clause, ClauseId


@dataclass(frozen=True, slots=True)
class ShareRow:
    """``percent`` of the words come from ``where``; ``code`` is the delegation's, or empty."""

    where: str
    percent: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note that hangs in the clause; ``resolved`` the full reference where it says "Ibid."."""

    label: str
    text: str
    resolved: str = ""


def shares(state: Negotiation, clause: ClauseId) -> tuple[ShareRow, ...]:
    """Who gave how many of the words of a clause of the draft, the most first."""
    return tuple(_share(state, share) for share in provenance(state, clause))


def _share(state: Negotiation, share: Share) -> ShareRow:
    entry = None if share.amendment is None else state.entry(share.amendment)
    code = entry.amendment.sponsors[0] if entry is not None and entry.amendment.sponsors else ""
    where = share.where if share.amendment is None else f"{share.where}, {share.amendment}"
    percent = round(share.share * 100)
    return ShareRow(where, f"{percent} %" if percent else "< 1 %", code)


def notes(clause: Clause) -> tuple[NoteRow, ...]:
    """The notes that hang in a clause."""
    return tuple(
        NoteRow(note.label, " ".join(note.text.plain.split()), note.resolved)
        for note in clause.text.notes
    )
