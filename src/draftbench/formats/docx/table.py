"""Two to five texts side by side as a Word table."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.links import Link, Relation
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
)
from draftbench.document.richtext import join
from draftbench.formats.docx import grid
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.paragraphs import OpeningSpan, with_opening
from draftbench.formats.docx.runs import BOLD, GONE, NEW, QUIET, Paint, Typesetter
from draftbench.formats.docx.template import finished, text_width
from draftbench.formats.imported import Written

GAP = "No counterpart"
_ALIKE = 0.5
"""From this share of equal characters on, differences between related clauses are marked; below
it almost every word would be."""
_FRAMES = {ClauseKind.HEADING, ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.ANNEX}


def table(
    comparison: Comparison, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """``comparison`` in landscape, one column for each text, the heads repeated on every page.

    Against the base column, words that a text leaves out are red and struck, words that it adds
    blue and underlined; under each counterpart stands in small print how it relates, with score
    and reason. Clauses without a counterpart face the words "No counterpart".
    """
    writer = _Columns(comparison, front, opening_span)
    data = writer.data()
    return Written(data, tuple(writer.setter.losses))


class _Columns:
    """One table under way."""

    def __init__(
        self, comparison: Comparison, front: FrontMatter, opening_span: OpeningSpan | None
    ) -> None:
        self.comparison = comparison
        self.front = front
        self.opening_span = opening_span
        self.package = Package()
        self.setter = Typesetter(self.package, front.right_to_left)
        columns = len(comparison.texts)
        self.width = text_width(front, landscape=True) // columns
        self.spoken = [spoken_labels(text) for text in comparison.texts]
        self.printed = [printed_labels(text) for text in comparison.texts]
        self.links = [_by_right(comparison, at) for at in range(columns)]

    def data(self) -> bytes:
        columns = len(self.comparison.texts)
        element = grid.frame([self.width] * columns)
        heads = [
            grid.cell(self.setter.plain(self._head(at)), self.width, style="TableHead")
            for at in range(columns)
        ]
        element.append(grid.row(heads, head=True))
        for row in self.comparison.rows:
            element.append(self.row(row))
        body = [element, w("p")]
        self.setter.close()
        return finished(self.package, self.front, body, landscape=True, notes=self.setter.has_notes)

    def _head(self, at: int) -> str:
        text = self.comparison.texts[at]
        name = text.title or text.name
        if at == self.comparison.base:
            return f"{name} (base)"
        same = [t for t in self.comparison.texts if (t.title or t.name) == name]
        if len(same) > 1:
            return f"{name} ({text.name if text.name != name else 'other version'})"
        return name

    def row(self, row: Row) -> Element:
        """One row; headings are shaded, gaps said in words."""
        clauses = [
            [text[clause] for clause in cell]
            for text, cell in zip(self.comparison.texts, row.cells, strict=True)
        ]
        frame = all(c.kind in _FRAMES for cell in clauses for c in cell)
        cells: list[Element] = []
        for at, cell in enumerate(clauses):
            paragraphs = list(self.cell(at, cell, row))
            if not paragraphs:
                paint = QUIET._replace(italic=True)
                gap = self.setter.plain("–" if frame else GAP, paint=paint)
                paragraphs = [_paragraph(gap)]
            cells.append(grid.cell_of(paragraphs, self.width, fill="EEF1F5" if frame else ""))
        return grid.row(cells)

    def cell(self, at: int, clauses: list[Clause], row: Row) -> Iterator[Element]:
        """The paragraphs of one cell: each clause, or the clauses of one link together."""
        done: set[ClauseId] = set()
        own = {clause.id for clause in clauses}
        across = set(row.cells[self.comparison.base])
        for clause in clauses:
            if clause.id in done:
                continue
            link = self.links[at].get(clause.id)
            if link is None or not across & set(link.left):
                yield self._plain(at, clause)
                continue
            together = [i for i in link.right if i in own and i not in done] or [clause.id]
            done.update(together)
            yield self._compared(at, together, [i for i in link.left if i in across], link)
            yield _paragraph(self.setter.plain(_reason(link), paint=QUIET), small=True)

    def _plain(self, at: int, clause: Clause) -> Element:
        text = self.comparison.texts[at]
        shown = with_opening(clause.text, clause, text.language, self.opening_span)
        return _paragraph(
            [*self._label(at, [clause.id]), *self.setter.elements(shown, _paint(clause))]
        )

    def _compared(
        self, at: int, right: list[ClauseId], left: list[ClauseId], link: Link
    ) -> Element:
        """Clauses of a text with their differences from those of the base."""
        text, base = self.comparison.texts[at], self.comparison.texts[self.comparison.base]
        old, new = _joined(base, left), _joined(text, right)
        found = diff(old.text, new.text)
        if link.relation is Relation.RELATED and found.similarity < _ALIKE:
            shown = new
            if len(right) == 1:
                shown = with_opening(new, text[right[0]], text.language, self.opening_span)
            return _paragraph([*self._label(at, right), *self.setter.elements(shown)])
        content = self._label(at, right)
        start = 0
        for hunk in found.hunks:
            content += self.setter.elements(new.slice(start, hunk.right_start))
            gone = RichText(old.slice(hunk.left_start, hunk.left_end).plain)
            content += self.setter.elements(gone, GONE)
            content += self.setter.elements(new.slice(hunk.right_start, hunk.right_end), NEW)
            start = hunk.right_end
        content += self.setter.elements(new.slice(start, len(new)))
        return _paragraph(content)

    def _label(self, at: int, clauses: list[ClauseId]) -> list[Element]:
        said = ", ".join(filter(None, (self.spoken[at][c] or self.printed[at][c] for c in clauses)))
        return self.setter.plain(f"{said}  ", paint=BOLD) if said else []


def _paint(clause: Clause) -> Paint:
    return BOLD if clause.kind in _FRAMES else Paint()


def _joined(text: Document, clauses: list[ClauseId]) -> RichText:
    parts: list[RichText] = []
    for clause in clauses:
        parts += [RichText("\n"), text[clause].text] if parts else [text[clause].text]
    return join(parts)


def _by_right(comparison: Comparison, at: int) -> dict[ClauseId, Link]:
    """The drawn link of each clause of the text at column ``at``, best first."""
    alignment = comparison.alignments[at]
    found: dict[ClauseId, Link] = {}
    if alignment is None:
        return found
    for link in sorted(alignment.links, key=lambda link: -link.score):
        if link.confident and link.left:
            for clause in link.right:
                found.setdefault(clause, link)
    return found


def _reason(link: Link) -> str:
    if link.relation is Relation.SAME:
        return "The same"
    words = link.relation.value.capitalize()
    if link.pinned_by:
        words += f", confirmed by {link.pinned_by}"
    return f"{words}, {link.score:.0%}: {link.why}" if link.why else f"{words}, {link.score:.0%}"


def _paragraph(content: list[Element], *, small: bool = False) -> Element:
    looks = w("pPr", w("pStyle", val="TableNote" if small else "TableTxt"))
    return w("p", looks, *content)
