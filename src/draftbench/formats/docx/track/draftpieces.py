"""The runs of a clause as pieces of its paragraph, and what new words look like there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import pairwise

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import NOTE_MARK, Clause, ClauseKind, RichText
from draftbench.document.richtext import italicized
from draftbench.formats.docx.names import Element, flag, q
from draftbench.formats.docx.read.blocks import TABLE
from draftbench.formats.docx.track.ends import bare
from draftbench.formats.docx.track.hand import HOUSE
from draftbench.formats.docx.track.line import Line, R, Sort
from draftbench.formats.docx.track.pen import Edit, has_text
from draftbench.formats.docx.track.places import Place, Places, UnplacedError
from draftbench.formats.docx.write.paragraphs import (
    OpeningSpan,
    house_table,
    italic_span,
    properties,
)
from draftbench.messages import message

DIVIDED = message("Words inside a field or an equation changed, which Word keeps as one.")


def pieces_of(entry: RedlineClause, at: Sequence[int], start: int) -> list[Edit]:
    """The runs of a clause in the compared string of its paragraph. Raises UnplacedError where one
    begins or ends inside what is a single thing there, as the result of a field is."""
    found: list[Edit] = []
    place = start
    for run in entry.runs:
        changed = run.inserted or run.deleted
        ends = (place,) if run.inserted else (place, place + len(run.text))
        if changed and any(0 < end < len(at) and at[end - 1] == at[end] for end in ends):
            raise UnplacedError(DIVIDED)
        if run.inserted is not None:
            if run.text:
                here = at[place] if place < len(at) else at[-1]
                found.append(Edit(here, here, run.text, run.inserted, run.deleted or entry.deleted))
            continue
        end = place + len(run.text)
        if end > place:
            found.append(Edit(at[place], at[end - 1] + 1, None, None, run.deleted))
        place = end
    return found


def said_with(line: Line, pieces: Sequence[Edit]) -> str:
    """What a paragraph says with all these changes accepted."""
    gone = [(p.start, p.end) for p in pieces if p.text is None and p.deleted is not None]
    come = [p for p in pieces if p.text is not None and p.deleted is None]
    found: list[str] = []
    at = -1

    def reach(place: int) -> None:
        nonlocal at
        found.extend(p.text.text for p in come if p.text is not None and at < p.start <= place)
        at = max(at, place)

    cuts = sorted({*(p.start for p in come), *(edge for pair in gone for edge in pair)})
    for leaf in line.leaves:
        words = NOTE_MARK if leaf.sort is Sort.NOTE else leaf.words
        if leaf.sort is not Sort.TEXT:
            stretches = [(leaf.start, words)]
        else:
            inside = cuts[bisect_right(cuts, leaf.start) : bisect_left(cuts, leaf.end)]
            edges = [leaf.start, *inside, leaf.end] if words else []
            stretches = [(m, words[m - leaf.start : n - leaf.start]) for m, n in pairwise(edges)]
        for place, stretch in stretches:
            reach(place)
            if not any(start <= place < end for start, end in gone):
                found.append(stretch)
    reach(len(line.key))
    return "".join(found)


def last_run(paragraph: Element) -> Element | None:
    """The last run of a paragraph that holds text."""
    runs = [run for run in paragraph.iter(R) if has_text(run)]
    return runs[-1] if runs else None


def opens_italic(paragraph: Element) -> bool:
    """Whether the first words of a paragraph are in italics."""
    for run in paragraph.iter(R):
        text = "".join(one.text or "" for one in run if one.tag in {q("t"), q("delText")})
        if sum(letter.isalpha() for letter in text) > 1:
            return flag(run.find(q("rPr")), "i")
    return False


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

    def peer(self, entry: RedlineClause) -> Place | None:
        """The nearest clause before, else behind, that was of the same kind and level."""
        alike = (entry.clause.kind, entry.clause.level)
        return self._nearest(entry, lambda was: (was.kind, was.level) == alike)

    def model(self, entry: RedlineClause) -> Place | None:
        """The nearest clause of the same kind and level; else of any kind that is no head."""
        return self.peer(entry) or self._nearest(entry, lambda was: was.kind not in _HEADS)

    def _nearest(self, entry: RedlineClause, is_meant: Callable[[Clause], bool]) -> Place | None:
        """The place of the nearest clause that is meant, as it was in the base: what moved between
        the parts of a text is of another kind now."""
        for one in self.near(entry):
            place = self.places.of.get(one.clause.id)
            if place is not None and place.is_whole and is_meant(self.redline.base[one.clause.id]):
                return place
        return None

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
            yield Run(italicized(run.text, start - at, end - at), run.inserted)
            at += len(run.text)

    def properties(self, entry: RedlineClause, model: Place | None) -> Element | None:
        """The properties of the paragraph of a clause that comes in."""
        return None if model is None else bare(self.places.element(model))

    def looks(self, model: Place | None) -> Element | None:
        """A run that its words look like."""
        return None if model is None else last_run(self.places.element(model))

    def table(self, entry: RedlineClause) -> Element | None:
        """The table that one that comes in looks like: the nearest of the text."""
        for one in self.near(entry):
            place = self.places.of.get(one.clause.id)
            if one.clause.kind is ClauseKind.TABLE and place is not None:
                return next(self.places.element(place).iterancestors(TABLE), None)
        return None

    def words(self, entry: RedlineClause) -> list[Edit]:
        """The words of a clause that comes in, its number before them."""
        stamp = entry.inserted or entry.moved_here or HOUSE
        model = self.model(entry)
        label = self.new_number(entry, model)
        found = [Edit(0, 0, RichText(label), stamp)] if label else []
        runs = self.opened(entry, model)
        return [*found, *(Edit(0, 0, r.text, r.inserted or stamp, r.deleted) for r in runs)]

    # numbers

    @staticmethod
    def new_number(entry: RedlineClause, model: Place | None) -> str:
        """The number typed before a clause that comes in, as before its model."""
        if model is None or not model.has_number or not entry.label_after:
            return ""
        return f"{entry.label_after}{model.gap}"

    def number(self, entry: RedlineClause) -> str | None:
        """The new typed number of a clause that stays (empty: it has none any more); None where it
        keeps its own."""
        place = self.places.of.get(entry.clause.id)
        if entry.deleted or entry.moved_away or place is None or not place.is_whole:
            return None
        typed = place.text[place.label_start : place.label_end]
        if not typed or entry.label_before == entry.label_after:
            return None
        if entry.label_before and typed.strip() != entry.label_before.strip():
            self.losses.append(
                message(
                    "The number {typed} is printed otherwise than it is counted, and was left "
                    "alone.",
                    typed=typed,
                )
            )
            return None
        return entry.label_after

    def number_there(self, entry: RedlineClause, place: Place) -> str | None:
        """The new typed number of a clause at the place that it moved to (empty: it has none any
        more); None where it keeps its own. One without a number has one where its new neighbours
        have theirs typed."""
        away = (e.label_before for e in self.near(entry) if e.clause.id == entry.clause.id)
        if next(away, "") == entry.label_after:
            return None
        peer = self.peer(entry)
        if not place.has_number and (peer is None or not peer.has_number):
            return None
        old = place.text[place.label_start : place.label_end]
        return entry.label_after if entry.label_after != old else None


@dataclass(slots=True)
class HouseModels(Models):
    """What clauses look like in a file of our own: each by its kind. ``plain`` is a run of the
    text without marks."""

    plain: Element = field(kw_only=True)
    right_to_left: bool = field(kw_only=True)

    def peer(self, entry: RedlineClause) -> Place | None:
        """None: no clause looks like another one."""
        return None

    def model(self, entry: RedlineClause) -> Place | None:
        """None: no clause looks like another one."""
        return None

    def opened(self, entry: RedlineClause, model: Place | None) -> Iterator[Run]:
        """The runs of a new clause, which has its italics."""
        yield from entry.runs

    def properties(self, entry: RedlineClause, model: Place | None) -> Element | None:
        """The properties of the paragraph of a clause."""
        return properties(entry.clause, right_to_left=self.right_to_left)

    def looks(self, model: Place | None) -> Element | None:
        """A run that its words look like."""
        return self.plain

    def table(self, entry: RedlineClause) -> Element | None:
        """The table that one that comes in looks like."""
        return house_table(entry.clause, lambda text: [deepcopy(self.plain)] if text else [])

    @staticmethod
    def new_number(entry: RedlineClause, model: Place | None) -> str:
        """The number typed before a clause that comes in."""
        return f"{entry.label_after}\t" if entry.label_after else ""

    def number(self, entry: RedlineClause) -> str | None:
        """The new number of a clause that stays (empty: it has none any more)."""
        stays = not (entry.deleted or entry.moved_away or entry.inserted or entry.moved_here)
        return entry.label_after if stays and entry.label_before != entry.label_after else None

    def number_there(self, entry: RedlineClause, place: Place) -> str | None:
        """The new number of a clause at the place that it moved to."""
        old = place.text[place.label_start : place.label_end]
        return entry.label_after if entry.label_after != old else None


def number_pieces(
    place: Place, at: Sequence[int], stamp: Stamp, label: str, gap: str = "\t"
) -> list[Edit]:
    """The change of the number typed before a clause to ``label``; where one of the two is empty,
    the ``gap`` behind the number comes or goes with it."""
    if not place.has_number:
        start = at[place.start]
        return [Edit(start, start, RichText(f"{label}{gap}"), stamp)]
    start, end = at[place.label_start], at[place.label_end - 1] + 1
    if not label:
        return [Edit(start, at[place.start - 1] + 1, None, None, stamp)]
    return [Edit(start, end, None, None, stamp), Edit(end, end, RichText(label), stamp)]
