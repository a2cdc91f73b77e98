"""What the inspector tells of rows of a list that are chosen: the cards of amendments, or lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.gui.cells.clause_standing import Section
from draftbench.gui.cells.quotes import under_title
from draftbench.gui.inspector.amendment_cards import InspectorContent, cards_for
from draftbench.gui.speech import counted, tr
from draftbench.gui.widgets.replies import Line, Look

_MOST = 12
"""Cards that are shown of chosen amendments; the others are counted."""


def chosen_amendments(
    state: Negotiation,
    keys: Sequence[str],
    card: AmendmentId | None = None,
    *,
    read_only: bool = False,
) -> InspectorContent:
    """The cards of the amendments that are chosen; ``card`` is the one of several that the keys
    decide."""
    found = cards_for(state, [AmendmentId(key) for key in keys[:_MOST]])
    if not found:
        return InspectorContent(hint=tr("Choose an amendment to see what it proposes."))
    one = found[0]
    entry = state.entry(one.id)
    if len(keys) == 1 and entry is not None:
        found = (replace(one, quotes=under_title(entry.amendment, one.quotes)),)
    heading = (
        f"{one.id} · {one.title}"
        if len(keys) == 1
        else counted("{n} amendment", "{n} amendments", len(keys))
    )
    more = len(keys) - len(found)
    return InspectorContent(
        heading,
        counted("The first {n} of them.", "The first {n} of them.", len(found)) if more > 0 else "",
        found,
        target=card or (one.id if len(keys) == 1 and one.open else None),
        read_only=read_only,
    )


def chosen_lines(lines: Sequence[Line], hint: str = "") -> InspectorContent:
    """Lines as sections of the inspector; the first head is that of the whole."""
    if not lines:
        return InspectorContent(hint=hint)
    first, *rest = lines
    heading = first.words if first.look is Look.HEAD else ""
    sections: list[tuple[str, list[Line]]] = [("", [])]
    for line in rest if heading else lines:
        if line.look is Look.SECTION:
            sections.append((line.words, []))
        else:
            sections[-1][1].append(line)
    made = tuple(Section(title, tuple(under)) for title, under in sections if under)
    return InspectorContent(heading or tr("Chosen"), "", sections=made)
