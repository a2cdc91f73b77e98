"""What the delegations of a negotiation are called, and how a form offers them."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.amend.amendment import Delegation
from draftbench.amend.negotiation import Negotiation
from draftbench.gui.speech import book, directed, listed, paper_language, relayed
from draftbench.gui.widgets.replies import Choice
from draftbench.language.delegations import name_in, own_name


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
    return tuple(
        (d.code, f"{d.code}  {delegation_name(d)}" if d.name != d.code else d.code)
        for d in state.delegations
    )
