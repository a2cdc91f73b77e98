"""The links of a row as the inspector lists them: drawn ones, offered ones, refused ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from draftbench.amend.negotiation import Negotiation
from draftbench.compare.links import Grade, Pin, Quote
from draftbench.document import ClauseId, Document
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.offered_links import Pair
from draftbench.gui.speech import relayed
from draftbench.gui.widgets.pieces import Node
from draftbench.language.words import shorten

EXCERPT = 260
"""Characters of a sentence that are shown."""
MOST_LINKS = 5
"""Links of one clause with one source that are listed, refused ones aside."""

LinkKey = tuple[str, ClauseId, ClauseId, str]
"""A source, a clause of the text that it is linked with, a clause of the source, and the name of
that text, empty for the base."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A clause that may treat the same matter as that of the row. ``state`` is "confirmed",
    "refused", or empty where nobody has decided, and ``by`` who did; ``drawn`` says that the
    columns show it beside this clause, ``offered`` that the link is too doubtful to be drawn;
    ``grade`` says in a word how sure it is, None where the engine offers no link.
    ``excerpt`` is its sentence that answers best, ``own`` the sentence of the row's own clause
    where that has several. ``against`` is the text of ``left``, empty for the base."""

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
    against: str = ""
    target: bool = False
    grade: Grade | None = None

    @property
    def key(self) -> LinkKey:
        """What the link is known by."""
        return self.source, self.left, self.right, self.against


def links(state: Negotiation, cells: Cells, row: int) -> tuple[LinkRow, ...]:
    """The clauses that may treat the same matter as the base's in this row, and as those of a
    source that leads; where the base has none there, as those of the sources. Drawn links first,
    then what is offered, each the best first, then what somebody refused."""
    found: dict[LinkKey, LinkRow] = {}
    for node, others in _nodes(cells, row):
        for other in others:
            pairs = cells.offers.of(*node, other)
            keys = {pair: _key(state, cells, node, pair.there) for pair in pairs}
            decided = {pair: _pin(state, key) for pair, key in keys.items()}
            kept = [p for p in pairs if (pin := decided[p]) is None or pin.together]
            for pair in kept[:MOST_LINKS]:
                found.setdefault(
                    keys[pair], _row(cells, row, keys[pair], node, pair.there, decided[pair], pair)
                )
            for there, pin in _pinned(state, cells, node, other):
                key = _key(state, cells, node, there)
                found.setdefault(key, _row(cells, row, key, node, there, pin))
    for node, other in _across(cells, row):
        for there, pin in _pinned(state, cells, node, other):
            key = _key(state, cells, node, there)
            found.setdefault(key, _row(cells, row, key, node, there, pin))
    return tuple(
        sorted(
            found.values(),
            key=lambda each: (each.state == "refused", each.offered, not each.drawn, -each.score),
        )
    )


def _nodes(cells: Cells, row: int) -> Iterator[tuple[Node, tuple[int, ...]]]:
    """The clauses of a row that links are listed of, each with the columns of the others."""
    base = cells.of_base(row)
    texts = (cells.base, *cells.sources)
    for clause in base:
        yield (cells.base, clause), cells.sources
    for column in cells.sources:
        others = tuple(c for c in texts if c != column and not (base and c == cells.base))
        if not base or column == cells.lead:
            for clause in cells.row(row).cells[column]:
                yield (column, clause), others


def _across(cells: Cells, row: int) -> Iterator[tuple[Node, int]]:
    """The clauses of sources in a row, each with the column of another source: what somebody
    decided on the two is listed wherever they stand, so that it can be taken back."""
    for column, other in permutations(cells.sources, 2):
        for clause in cells.row(row).cells[column]:
            yield (column, clause), other


def _key(state: Negotiation, cells: Cells, one: Node, two: Node) -> LinkKey:
    order = {text.name: at for at, text in enumerate((state.base, *state.sources))}
    (left, first), (right, second) = sorted(
        ((cells.document(column).name, clause) for column, clause in (one, two)),
        key=lambda each: order.get(each[0], 0),
    )
    return right, first, second, "" if left == state.base.name else left


def _pin(state: Negotiation, key: LinkKey) -> Pin | None:
    source, left, right, against = key
    pins = state.pins_across.get((against, source), ()) if against else state.pins.get(source, ())
    return next((pin for pin in pins if (pin.left, pin.right) == (left, right)), None)


def _pinned(state: Negotiation, cells: Cells, node: Node, other: int) -> Iterator[tuple[Node, Pin]]:
    """The clauses of another column that somebody linked with a clause or kept apart from it."""
    column, clause = node
    name, theirs = cells.document(column).name, cells.document(other).name
    base = state.base.name
    for left, right in ((name, theirs), (theirs, name)):
        pins = (
            state.pins.get(right, ()) if left == base else state.pins_across.get((left, right), ())
        )
        for pin in pins:
            ours, another = (pin.left, pin.right) if left == name else (pin.right, pin.left)
            if ours == clause and another in cells.document(other):
                yield (other, another), pin


def _row(
    cells: Cells,
    row: int,
    key: LinkKey,
    here: Node,
    there: Node,
    pin: Pin | None = None,
    pair: Pair | None = None,
) -> LinkRow:
    source, left, right, against = key
    link = None if pair is None else pair.link
    state = "" if pin is None else "confirmed" if pin.together else "refused"
    pinned_by = link.pinned_by if link is not None else ""
    return LinkRow(
        source,
        left,
        right,
        cells.name(*there),
        _sentence(cells.document(there[0]), there[1], None if pair is None else pair.theirs),
        0.0 if link is None else link.score,
        "" if link is None else relayed(link.why),
        state or ("confirmed" if pinned_by else ""),
        drawn=there[1] in cells.row(row).cells[there[0]],
        offered=link is not None and not link.confident and not state,
        own=_own(cells.document(here[0]), here[1], None if pair is None else pair.own),
        by=pin.by if pin is not None else pinned_by,
        against=against,
        grade=None if link is None else link.grade,
    )


def _sentence(text: Document, clause: ClauseId, quote: Quote | None) -> str:
    plain = text[clause].text.plain
    words = plain if quote is None else plain[quote.start : quote.end]
    return shorten(words, EXCERPT)


def _own(text: Document, clause: ClauseId, quote: Quote | None) -> str:
    """The sentence of the row's own clause that a link is about; empty where it is all of it."""
    if quote is None:
        return ""
    whole = quote.end - quote.start >= len(text[clause].text.plain.rstrip())
    return "" if whole else _sentence(text, clause, quote)


# The theme of the current clause, where the rows stand theme by theme.


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """What a clause is called, the ``name`` of its theme (empty: none) and why it is that one, and
    the ``names`` of all themes."""

    clause: str
    name: str
    why: str
    names: tuple[str, ...]


def themed_clause(cells: Cells, row: int, column: int) -> tuple[int, ClauseId] | None:
    """The clause whose theme can be chosen in a cell, with its column: the first one there, where
    that is the draft's or there is none the base's or else a source's."""
    for place in dict.fromkeys((column, cells.base, *cells.sources)):
        if place != cells.draft and (ids := cells.row(row).cells[place]):
            return place, ids[0]
    return None


def theme_row(cells: Cells, row: int, column: int) -> ThemeRow | None:
    """The theme of the clause in a cell; None where the rows do not stand theme by theme."""
    agenda = cells.arrangement.agenda
    found = themed_clause(cells, row, column)
    if agenda is None or found is None:
        return None
    theme, member = agenda.of(*found), agenda.members.get(found)
    return ThemeRow(
        cells.label(*found) or cells.name(*found),
        "" if theme is None else theme.name,
        "" if member is None else relayed(member.why),
        tuple(each.name for each in agenda.themes),
    )
