"""What the rows of long texts become right after an act, before anything is aligned again: what was
done is seen at once, and the window does not wait for what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.amend.negotiation import Negotiation
from draftbench.app.texts.comparing import decided
from draftbench.compare.several.interim import interim
from draftbench.document import Document
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.compared import Compared

AT_ONCE = 500
"""Clauses of all texts shown up to which everything is worked out while the window waits."""


def is_long(compared: Compared) -> bool:
    """Whether the rows are to follow from the background."""
    return sum(map(len, compared.comparison.texts)) > AT_ONCE


def reworded(compared: Compared, state: Negotiation, sources: Sequence[str]) -> Compared | None:
    """After an act by which in a long text at most words changed, of clauses of the draft that the
    base has: the rows stand as they did, so nothing is left to be worked out. None after any other
    act, or where other ``sources`` are to be shown (their names in the order of the columns)."""
    comparison = compared.comparison
    former, *others = comparison.texts[-1], *comparison.texts[:-1]
    known = {id(text) for text in (state.base, *state.sources)}
    if not is_long(compared) or {id(text) for text in others} - known:
        return None
    if [text.name for text in others if text is not state.base] != list(sources):
        return None
    if comparison.base == len(others):  # the words of the text that leads show in every column
        return None
    pairs = zip(former.clauses, state.draft.clauses, strict=False)
    if len(former) != len(state.draft) or not all(
        one is two or (one.id == two.id and one.origins == two.origins and two.id in state.base)
        for one, two in pairs
    ):
        return None
    texts = (*others, state.draft)
    return replace(compared, comparison=replace(comparison, texts=texts), cells=None)


def seen_first(compared: Compared, state: Negotiation, cells: Cells) -> Compared | None:
    """After any other act: the same rows but for what changed, until the comparison is made again;
    ``cells`` are those of the rows before. None where a text that has a column is gone."""
    comparison, agenda = compared.comparison, compared.agenda
    texts = _texts(compared, state, cells)
    if texts is None:
        return None
    if any(one is not two for one, two in zip(comparison.texts, texts, strict=True)):
        comparison = interim(comparison, texts)
    if agenda is not None:
        agenda = decided(state, comparison, agenda)
    return Compared(comparison, agenda, provisional=True)


def _texts(compared: Compared, state: Negotiation, cells: Cells) -> tuple[Document, ...] | None:
    """The texts of the columns as they are now."""
    known = {source.name: source for source in state.sources}
    found: list[Document] = []
    for column, text in enumerate(compared.comparison.texts):
        if column in (cells.draft, cells.base):
            found.append(state.draft if column == cells.draft else state.base)
        elif text.name in known:
            found.append(known[text.name])
        else:
            return None
    return tuple(found)
