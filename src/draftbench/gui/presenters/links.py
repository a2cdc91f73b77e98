"""The links of a row as the inspector lists them: drawn ones, offered ones, refused ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.compare.links import Pin, Quote
from draftbench.document import ClauseId, Document
from draftbench.gui.presenters.cells import Cells
from draftbench.gui.presenters.offers import Pair
from draftbench.gui.presenters.quotes import shortened

EXCERPT = 260
"""Characters of a sentence that are shown."""
MOST_LINKS = 5
"""Links of one clause with one source that are listed, refused ones aside."""

LinkKey = tuple[str, ClauseId, ClauseId]
"""A source, a clause of the base, and a clause of the source."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A clause that may treat the same matter as that of the row. ``state`` is "confirmed",
    "refused", or empty where nobody has decided, and ``by`` who did; ``drawn`` says that the
    columns show it beside this clause, ``offered`` that the link is too doubtful to be drawn.
    ``excerpt`` is its sentence that answers best, ``own`` the sentence of the row's own clause
    where that has several."""

    source: str
    left: ClauseId
    right: ClauseId
    label: str
    excerpt: str
    score: float
    why: str
    state: str = ""
    drawn: bool = True
    offered: bool = False
    own: str = ""
    by: str = ""
    target: bool = False

    @property
    def key(self) -> LinkKey:
        """What the link is known by."""
        return self.source, self.left, self.right


def links(state: Negotiation, cells: Cells, row: int) -> tuple[LinkRow, ...]:
    """The clauses of the sources shown that may treat the same matter as the base's in this row;
    where the base has none there, the clauses of the base for those of the sources. Drawn links
    first, then what is offered, each the best first, then what somebody refused."""
    base = cells.of_base(row)
    found: list[LinkRow] = []
    for column in cells.sources:
        name = cells.document(column).name
        pins = {(pin.left, pin.right): pin for pin in state.pins.get(name, ())}
        ids = cells.row(row).cells[column]
        own = base or ids
        made = list(_listed(cells, row, column, own, pins))
        known = {each.key for each in made}
        for pin in pins.values():
            inside = pin.left in base if base else pin.right in ids
            there = pin.left in cells.document(cells.base) and pin.right in cells.document(column)
            listed = pin.together and (name, pin.left, pin.right) in known
            if inside and there and not listed:
                made.append(_row(cells, row, column, (pin.left, pin.right), pin))
        found.extend(made)
    found.sort(
        key=lambda each: (each.state == "refused", each.offered, not each.drawn, -each.score)
    )
    return tuple(found)


def _listed(
    cells: Cells,
    row: int,
    column: int,
    own: tuple[ClauseId, ...],
    pins: dict[tuple[ClauseId, ClauseId], Pin],
) -> Iterator[LinkRow]:
    """The links of the ranking that nobody refused, the best five of each clause."""
    based = bool(cells.of_base(row))
    for clause in own:
        pairs = (
            [pair for pair in cells.offers.of_base(clause) if pair.column == column]
            if based
            else list(cells.offers.of_source(column, clause))
        )
        kept = [p for p in pairs if (pin := pins.get((p.base, p.source))) is None or pin.together]
        for pair in kept[:MOST_LINKS]:
            pin = pins.get((pair.base, pair.source))
            yield _row(cells, row, column, (pair.base, pair.source), pin, pair)


def _row(
    cells: Cells,
    row: int,
    column: int,
    ids: tuple[ClauseId, ClauseId],
    pin: Pin | None = None,
    pair: Pair | None = None,
) -> LinkRow:
    left, right = ids
    based = bool(cells.of_base(row))
    there, clause = (column, right) if based else (cells.base, left)
    here, mine = (cells.base, left) if based else (column, right)
    quotes = (None, None) if pair is None else (pair.theirs, pair.own)
    theirs, own = quotes if based else quotes[::-1]
    link = None if pair is None else pair.link
    state = "" if pin is None else "confirmed" if pin.together else "refused"
    pinned_by = link.pinned_by if link is not None else ""
    return LinkRow(
        cells.document(column).name,
        left,
        right,
        cells.name(there, clause),
        _sentence(cells.document(there), clause, theirs),
        0.0 if link is None else link.score,
        "" if link is None else link.why,
        state or ("confirmed" if pinned_by else ""),
        drawn=clause in cells.row(row).cells[there],
        offered=link is not None and not link.confident and not state,
        own=_own(cells.document(here), mine, own),
        by=pin.by if pin is not None else pinned_by,
    )


def _sentence(text: Document, clause: ClauseId, quote: Quote | None) -> str:
    plain = text[clause].text.plain
    words = plain if quote is None else plain[quote.start : quote.end]
    return shortened(" ".join(words.split()), EXCERPT)


def _own(text: Document, clause: ClauseId, quote: Quote | None) -> str:
    """The sentence of the row's own clause that a link is about; empty where it is all of it."""
    if quote is None:
        return ""
    whole = quote.end - quote.start >= len(text[clause].text.plain.rstrip())
    return "" if whole else _sentence(text, clause, quote)
