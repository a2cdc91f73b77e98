"""What new clauses look like on a Word file, and the numbers typed before clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run, Stamp
from draftbench.document import ClauseKind, RichText
from draftbench.formats.docx.onfile.draftpieces import Piece, italic, opens_italic
from draftbench.formats.docx.onfile.places import Place, Places
from draftbench.formats.docx.paragraphs import OpeningSpan, italic_span
from draftbench.formats.docx.revision import HOUSE

_HEADS = frozenset({ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.ORGAN, ClauseKind.ANNEX})


@dataclass(slots=True)
class Models:
    """Finds for the clauses of a redline those that they look like. ``losses`` says which numbers
    were left alone."""

    redline: Redline
    places: Places
    opening_span: OpeningSpan | None
    losses: list[str] = field(default_factory=list)

    def near(self, entry: RedlineClause) -> Iterator[RedlineClause]:
        """The entries before an entry, the nearest first, then those behind it."""
        entries = self.redline.clauses
        at = next(n for n, one in enumerate(entries) if one is entry)
        yield from (entries[n] for n in (*range(at - 1, -1, -1), *range(at + 1, len(entries))))

    def model(self, entry: RedlineClause) -> Place | None:
        """The nearest clause before, else behind, of the same kind and level; else of any kind that
        is no head."""
        second: Place | None = None
        for one in self.near(entry):
            place = self.places.of.get(one.clause.id)
            if place is None or not place.is_whole:
                continue
            if (one.clause.kind, one.clause.level) == (entry.clause.kind, entry.clause.level):
                return place
            if second is None and one.clause.kind not in _HEADS:
                second = place
        return second

    def opened(self, entry: RedlineClause, model: Place | None) -> Iterator[Run]:
        """The runs of a new clause, its opening phrase in italics where that of the model is."""
        runs = [run for run in entry.runs if run.text]
        if model is None or not opens_italic(self.places.element(model)):
            yield from runs
            return
        text = "".join(run.text.text for run in runs if run.deleted is None)
        language = self.redline.result.language
        start, end = italic_span(text, entry.clause, language, self.opening_span)
        at = 0
        for run in runs:
            if run.deleted is not None:
                yield run
                continue
            yield Run(italic(run.text, start - at, end - at), run.inserted)
            at += len(run.text)

    def words(self, entry: RedlineClause) -> list[Piece]:
        """The words of a clause that comes in, its number before them."""
        stamp = entry.inserted or entry.moved_here or HOUSE
        model = self.model(entry)
        label = self.new_number(entry, model)
        found = [Piece(0, 0, RichText(label), stamp)] if label else []
        runs = self.opened(entry, model)
        return [*found, *(Piece(0, 0, r.text, r.inserted or stamp, r.deleted) for r in runs)]

    # numbers

    @staticmethod
    def new_number(entry: RedlineClause, model: Place | None) -> str:
        """The number typed before a clause that comes in, as before its model."""
        if model is None or not model.has_number or not entry.label_after:
            return ""
        return f"{entry.label_after}{model.text[model.label_end : model.start]}"

    def number(self, entry: RedlineClause) -> str:
        """The new typed number of a clause that stays; empty where it keeps its own."""
        place = self.places.of.get(entry.clause.id)
        if entry.deleted or entry.moved_away or place is None or not place.is_whole:
            return ""
        typed = place.text[place.label_start : place.label_end]
        if not typed or entry.label_before == entry.label_after or not entry.label_after:
            return ""
        if typed.strip() != entry.label_before.strip():
            self.losses.append(
                f"The number {typed} is printed otherwise than it is counted, and was left alone."
            )
            return ""
        return entry.label_after


def number_pieces(place: Place, at: Sequence[int], stamp: Stamp, label: str) -> list[Piece]:
    """The change of the number typed before a clause to ``label``."""
    start, end = at[place.label_start], at[place.label_end - 1] + 1
    return [
        Piece(start, end, None, None, stamp),
        Piece(end, end, RichText(label), stamp),
    ]
