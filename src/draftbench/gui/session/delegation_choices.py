"""The delegations of a negotiation, as a form offers them."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.gui.speech import delegation_name
from draftbench.gui.widgets.replies import Choice


def delegation_choices(state: Negotiation) -> tuple[Choice, ...]:
    """Return all delegations to choose from: the code, and what is shown of it."""
    return tuple(
        (d.code, f"{d.code}  {delegation_name(d)}" if d.name != d.code else d.code)
        for d in state.delegations
    )
