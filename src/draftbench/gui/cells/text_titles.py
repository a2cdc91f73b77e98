"""What the texts of a negotiation are called in the window, and the heads of the columns."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from draftbench.amend.conflicts.contention import count_conflicts
from draftbench.amend.negotiation import Negotiation
from draftbench.document import Document
from draftbench.gui.speech import counted, listed, marked, tr
from draftbench.gui.widgets.pieces import Head

if TYPE_CHECKING:
    from draftbench.gui.cells.cells import Cells

WORKING_DRAFT = marked("Working draft")


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


def _title(text: Document) -> str:
    return text.title or text_name(text)


def _folded(text: Document) -> str:
    return " ".join(_title(text).casefold().split())


def conflicts_of(state: Negotiation, cells: Cells) -> int:
    """How many conflicts there are, counted once for these cells."""
    if not cells.concerned.census(state).needing["conflicts"]:
        return 0
    return cells.once("conflicts", lambda: count_conflicts(state))


def head_of(state: Negotiation, cells: Cells, column: int) -> Head:
    """The head of a column."""
    text = cells.document(column)
    if column == cells.draft:
        census = cells.concerned.census(state)
        stuck = conflicts_of(state, cells)
        words = counted("{n} accepted", "{n} accepted", census.accepted)
        if stuck:
            words = listed((words, counted("{n} conflict", "{n} conflicts", stuck)))
        role = tr("leads") if cells.lead == cells.draft else ""
        return Head(tr(WORKING_DRAFT), f"{words} · {role}" if role else words, text.name)
    said = [text.source.symbol or "", text.source.part or ""]
    where = listed(part for part in said if part)
    role = tr("base", about="a text") if column == cells.base else ""
    if column == cells.lead != cells.base:
        role = tr("leads")
    if column in cells.languages.columns:
        parts = [cells.languages.role(column)]
        if cells.languages.is_known and (found := cells.languages.count(column)):
            parts.append(counted("{n} finding", "{n} findings", found))
        if not cells.languages.is_declared(column):
            parts.append(tr("recognized", about="a language version"))
        role = " · ".join(parts)
    version = cells.differences.version(column)
    if version is not None:
        role = tr("… differences")
        if version.cheap:
            role = counted("{n} difference", "{n} differences", version.count)
    subtitle = " · ".join(part for part in (role, where) if part)  # a narrow head shows the first
    return Head(titles(state).get(text.name) or _title(text), subtitle, text.name)
