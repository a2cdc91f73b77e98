"""The runs of a clause as pieces of its paragraph, and what new words look like there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import NOTE_MARK, ClauseKind, Mark, MarkKind, RichText
from draftbench.formats.docx.names import Element, flag, q
from draftbench.formats.docx.onfile import cutting
from draftbench.formats.docx.onfile.line import Line, R, Sort
from draftbench.formats.docx.onfile.places import Place, Places, UnplacedError
from draftbench.formats.docx.paragraphs import OpeningSpan, italic_span
from draftbench.formats.docx.revision import HOUSE
from draftbench.messages import message

DIVIDED = message("Words inside a field or an equation changed, which Word keeps as one.")


class Piece(NamedTuple):
    """A stretch of the compared string of a paragraph that is kept (neither stamp), goes, or, with
    ``text``, comes in at ``start``."""

    start: int
    end: int
    text: RichText | None = None
    inserted: Stamp | None = None
    deleted: Stamp | None = None


def pieces_of(entry: RedlineClause, at: Sequence[int], start: int) -> list[Piece]:
    """The runs of a clause in the compared string of its paragraph. Raises UnplacedError where one
    begins or ends inside what is a single thing there, as the result of a field is."""
    found: list[Piece] = []
    place = start
    for run in entry.runs:
        changed = run.inserted or run.deleted
        ends = (place,) if run.inserted else (place, place + len(run.text))
        if changed and any(0 < end < len(at) and at[end - 1] == at[end] for end in ends):
            raise UnplacedError(DIVIDED)
        if run.inserted is not None:
            if run.text:
                here = at[place] if place < len(at) else at[-1]
                found.append(
                    Piece(here, here, run.text, run.inserted, run.deleted or entry.deleted)
                )
            continue
        end = place + len(run.text)
        if end > place:
            found.append(Piece(at[place], at[end - 1] + 1, None, None, run.deleted))
        place = end
    return found


def stays_seen(piece: Piece) -> bool:
    """Whether what came in is written: not where its own author took it out again."""
    one, other = piece.inserted, piece.deleted
    return one is None or other is None or one.author != other.author


def said_with(line: Line, pieces: Sequence[Piece]) -> str:
    """What a paragraph says with all these changes accepted."""
    gone = [(p.start, p.end) for p in pieces if p.text is None and p.deleted is not None]
    come = [p for p in pieces if p.text is not None and p.deleted is None]
    found: list[str] = []
    at = -1

    def reach(place: int) -> None:
        nonlocal at
        found.extend(p.text.text for p in come if p.text is not None and at < p.start <= place)
        at = max(at, place)

    for leaf in line.leaves:
        words = NOTE_MARK if leaf.sort is Sort.NOTE else leaf.words
        one_by_one = leaf.sort is Sort.TEXT
        for number, word in enumerate(words if one_by_one else [words]):
            place = leaf.start + number
            reach(place)
            if not any(start <= place < end for start, end in gone):
                found.append(word)
    reach(len(line.key))
    return "".join(found)


def run_at(units: Sequence[cutting.Unit], at: int) -> Element | None:
    """The run whose looks new words at a place take: the one before, else the one behind."""
    texts = [u for u in units if u.element.tag == R and _has_text(u.element)]
    before = [unit for unit in texts if unit.end <= at]
    return before[-1].element if before else texts[0].element if texts else None


def last_run(paragraph: Element) -> Element | None:
    """The last run of a paragraph that holds text."""
    runs = [run for run in paragraph.iter(R) if _has_text(run)]
    return runs[-1] if runs else None


def opens_italic(paragraph: Element) -> bool:
    """Whether the first words of a paragraph are in italics."""
    for run in paragraph.iter(R):
        text = "".join(one.text or "" for one in run if one.tag in {q("t"), q("delText")})
        if sum(letter.isalpha() for letter in text) > 1:
            return flag(run.find(q("rPr")), "i")
    return False


def italic(text: RichText, start: int, end: int) -> RichText:
    """A text with a stretch of it in italics."""
    start, end = max(start, 0), min(end, len(text))
    if start >= end:
        return text
    return RichText(text.text, (*text.marks, Mark(start, end, MarkKind.ITALIC)), text.notes)


def _has_text(run: Element) -> bool:
    return any(run.find(q(name)) is not None for name in ("t", "delText"))


def level_of(before: Element, paragraph: Element, behind: Element | None) -> Element:
    """The element behind which new words are put: never inside a link unless they stand in its
    middle."""
    above = cutting.top(before, paragraph)
    if above is before or (behind is not None and cutting.top(behind, paragraph) is above):
        return before
    return above


# What new clauses look like on a Word file, and the numbers typed before clauses.

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
                message(
                    "The number {typed} is printed otherwise than it is counted, and was left "
                    "alone.",
                    typed=typed,
                )
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
