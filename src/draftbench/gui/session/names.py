"""What texts, clauses, amendments and delegations are called, in the language of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.changesets.bundles import Part
from draftbench.amend.conflicts.contention import Conflict, Side
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.wording import titles as wording
from draftbench.amend.wording.places import say_where
from draftbench.document import ClauseId, Document
from draftbench.gui.speech import book, directed, listed, marked, paper_language, relayed, tr
from draftbench.gui.widgets.replies import Choice, with_code
from draftbench.language.delegations import name_in, own_name
from draftbench.language.words import shorten

WORKING_DRAFT = marked("Working draft")
_MOST = 40
"""Characters of a title before the name of a clause."""


def title_of(state: Negotiation, amendment: Amendment) -> str:
    """Return what an amendment is called: as a person called it, else what it does."""
    return wording.title(state, amendment, book())


def name_of(state: Negotiation, clause: ClauseId, amendment: Amendment | None = None) -> str:
    """Return what a clause is called now, for a reader of ``amendment`` where one is given."""
    return directed(wording.names_of(state, book(), amendment, alone=True)(clause))


def where_said(state: Negotiation, entry: Entry) -> str:
    """Return the clauses that an amendment is about, with the texts whose numbers these are."""
    return directed(say_where(state, (entry,), book(), texts=True))


def part_said(state: Negotiation, amendment: AmendmentId, part: Part) -> str:
    """Return what a part of an amendment does."""
    entry = state.entry(amendment)
    known = None if entry is None else entry.amendment
    return wording.say_part(part, wording.names_of(state, book(), known), book())


def conflict_name(state: Negotiation, conflict: Conflict) -> str:
    """Return what the clause of a conflict is called."""
    return directed(wording.say_conflict(state, conflict, book()))


def side_said(state: Negotiation, side: Side) -> str:
    """Return what a side of a conflict would do."""
    return wording.say_side(state, side, book())


def delegation_name(delegation: Delegation) -> str:
    """What a delegation is called in the language of the window; one that somebody gave another
    name than the listed one as it is."""
    return name_in(book().name(delegation.name), delegation.code, paper_language())


def names_of(state: Negotiation, codes: Sequence[str]) -> str:
    """The names of delegations with commas between."""
    known = (state.delegation(code) for code in codes)
    return listed(
        code if d is None else delegation_name(d) for code, d in zip(codes, known, strict=True)
    )


def person_name(who: str) -> str:
    """Who did something, as the record has it: the names of delegations with commas between, in
    the language of the window; anybody else's name as it is."""
    names = who.split(", ")
    said = [own_name(name, paper_language()) for name in names]
    return relayed(who) if said == names else listed(directed(name) for name in said)


def delegation_choices(state: Negotiation) -> tuple[Choice, ...]:
    """Return all delegations to choose from: the code, and what is shown of it."""
    return tuple((d.code, with_code(d.code, delegation_name(d))) for d in state.delegations)


def text_name(text: Document) -> str:
    """The short name of a text in a sentence: "Western Asia" of western_asia."""
    return " ".join(text.name.replace("_", " ").split()).title()


def titles(state: Negotiation) -> dict[str, str]:
    """The base and the sources as they are called, by their names: by their titles, before which
    the name stands where another text has the same title (versions of one text do)."""
    texts = (state.base, *state.sources)
    counts = Counter(_folded(text) for text in texts)
    return {
        text.name: _title(text)
        if counts[_folded(text)] == 1
        else f"{text_name(text)} · {_title(text)}"
        for text in texts
    }


def clause_name(text: str, clause: str) -> str:
    """What a ``clause`` is called with the title of its text, which is cut where it is long."""
    return tr("{text}, {clause}", text=shorten(text, _MOST), clause=clause) if clause else text


def _title(text: Document) -> str:
    return text.title or text_name(text)


def _folded(text: Document) -> str:
    return " ".join(_title(text).casefold().split())
