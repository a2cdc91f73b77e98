"""Two to five texts in columns, by clause or by theme, with a column for the compromise.

The model is the matrix that secretariats make by hand for regional meetings, and the table of four
columns of three-party talks, whose last column is the compromise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.compare.comparison import Comparison
from draftbench.compare.comparison import Row as Compared
from draftbench.compare.links import Grade, Link, Relation
from draftbench.compare.several.agenda import Agenda
from draftbench.compare.words.strength import Direction, strength_changes
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
    text_without_notes,
)
from draftbench.document.richtext import join
from draftbench.formats.docx.write.bracketed import Line as CompiledLine
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.docx.write.brackets import Role
from draftbench.formats.docx.write.paragraphs import OpeningSpan, with_opening
from draftbench.formats.table.table import Cell, Column, Line, Look, Row, Span, Table, cell, small
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.messages.translation import say as said_in

_ALIKE = 0.5
"""From this share of equal characters on, differences between related clauses are marked; below
it almost every word would be."""
_FRAMES = {ClauseKind.HEADING, ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.ANNEX}
_LOOKS = {
    Role.TEXT: Look.KEPT,
    Role.BRACKET: Look.QUIET,
    Role.ADDED: Look.BOLD,
    Role.GONE: Look.DELETED,
}


class Compromise(StrEnum):
    """What the last column holds: the open versions of the draft, room to write, or nothing."""

    PROPOSALS = "proposals"
    EMPTY = "empty"
    NONE = "none"


def side_table(
    comparison: Comparison,
    *,
    agenda: Agenda | None = None,
    proposals: Mapping[ClauseId, Sequence[CompiledLine]] | None = None,
    unplaced: Sequence[str] = (),
    measure: OpeningSpan | None = opening_span,
) -> Table:
    """``comparison`` with a column for each text: row by row in the order of the base, or by the
    themes of ``agenda``. With ``proposals`` (lines by clauses of the last text) a column for the
    compromise follows, and at the end what is proposed and ``unplaced`` in that text.

    Against the base column, words that a text leaves out are struck, words that it adds
    underlined; under each counterpart stands in small print how it relates, with score and reason.
    Clauses without a counterpart face the words "No counterpart".
    """
    writer = _Columns(comparison, measure, proposals)
    say = writer.say
    columns = [Column(writer.head(at)) for at in range(len(comparison.texts))]
    if proposals is not None:
        columns.append(Column(say("head.compromise")))
    order: list[tuple[int, str]] = [(at, "") for at in range(len(comparison.rows))]
    if agenda is not None:
        order = [
            (row, say("no-theme") if group.theme is None else group.theme.name)
            for group in agenda.groups(comparison)
            for row in group.rows
        ]
    rows = [writer.row(comparison.rows[at], group) for at, group in order]
    if proposals is not None and unplaced:
        none = (cell("–", look=Look.QUIET),) * len(comparison.texts)
        group = "" if agenda is None else say("no-theme")
        rows.append(Row((*none, cell(small(say("unplaced")), *unplaced)), group))
    return Table(
        "Texts side by side",
        tuple(columns),
        tuple(rows),
        grouping="" if agenda is None else say("head.theme"),
        row_heads=False,
        language=say.language,
    )


def proposals_by_clause(
    state: Negotiation,
) -> tuple[dict[ClauseId, list[CompiledLine]], Sequence[str]]:
    """For each clause of the draft on which something is open its line with all brackets and the
    proposed ones that follow it; and what is proposed and has no place in the draft."""
    found: dict[ClauseId, list[CompiledLine]] = {}
    current: list[CompiledLine] = []
    all_lines = compiled(state)
    for line in all_lines.lines:
        if line.own:
            current = []
            if line.asked or any(one.role is Role.BRACKET for one in line.stretches):
                current.append(line)
            found[line.clause.id] = current
        else:
            current.append(line)
    shown = {clause: lines for clause, lines in found.items() if lines}
    return shown, all_lines.unplaced


class _Columns:
    """One table under way."""

    def __init__(
        self,
        comparison: Comparison,
        measure: OpeningSpan | None,
        proposals: Mapping[ClauseId, Sequence[CompiledLine]] | None,
    ) -> None:
        self.comparison = comparison
        self.measure = measure
        self.proposals = proposals
        self.say = phrasebook(comparison.texts[comparison.base].language)
        columns = len(comparison.texts)
        self.spoken = [spoken_labels(text) for text in comparison.texts]
        self.printed = [printed_labels(text) for text in comparison.texts]
        self.links = [_by_right(comparison, at) for at in range(columns)]

    def head(self, at: int) -> str:
        """What stands over a column."""
        text = self.comparison.texts[at]
        name = text.title or self.say.name(text.name)
        if at == self.comparison.base:
            return self.say("with", what=name, more=self.say("head.base"))
        same = [t for t in self.comparison.texts if (t.title or self.say.name(t.name)) == name]
        if len(same) > 1:
            other = self.say.name(text.name)
            other = other if other != name else self.say("head.other-version")
            return self.say("with", what=name, more=other)
        return name

    def row(self, row: Compared, group: str) -> Row:
        """One row; gaps are said in words."""
        clauses = [
            [text[clause] for clause in ids]
            for text, ids in zip(self.comparison.texts, row.cells, strict=True)
        ]
        frame = all(c.kind in _FRAMES for found in clauses for c in found)
        cells: list[Cell] = []
        for at, found in enumerate(clauses):
            lines = tuple(self.cell(at, found, row))
            language = self.comparison.texts[at].language
            if lines:
                cells.append(Cell(lines, language=language))
            else:
                cells.append(cell("–" if frame else self.say("no-counterpart"), look=Look.QUIET))
        if self.proposals is not None:
            cells.append(self._compromise(row.cells[-1]))
        return Row(tuple(cells), group, frame)

    def _compromise(self, clauses: Sequence[ClauseId]) -> Cell:
        lines: list[Line] = []
        for clause in clauses:
            for one in (self.proposals or {}).get(clause, ()):
                label = self._label(-1, [clause]) if one.own else []
                if one.label and not one.own:
                    label = [Span(text_without_notes(f"{one.label}  "), Look.BOLD)]
                spans = (Span(s.text, _LOOKS[s.role]) for s in one.stretches)
                lines.append(Line((*label, *spans)))
                lines += [Line((Span(text_without_notes(words)),)) for words in one.asked]
        return Cell(tuple(lines), language=self.comparison.texts[-1].language if lines else "")

    def cell(self, at: int, clauses: list[Clause], row: Compared) -> Iterator[Line]:
        """The lines of one cell: each clause, or the clauses of one link together."""
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
            yield small(_reason(link, self.say))
            yield from self._strength(at, together, [i for i in link.left if i in across], link)

    def _plain(self, at: int, clause: Clause) -> Line:
        text = self.comparison.texts[at]
        shown = with_opening(clause.text, clause, text.language, self.measure)
        look = Look.BOLD if clause.kind in _FRAMES else Look.KEPT
        return Line((*self._label(at, [clause.id]), Span(shown, look)))

    def _compared(self, at: int, right: list[ClauseId], left: list[ClauseId], link: Link) -> Line:
        """Clauses of a text with their differences from those of the base."""
        text, base = self.comparison.texts[at], self.comparison.texts[self.comparison.base]
        old, new = _joined(base, left), _joined(text, right)
        found = diff(old.text, new.text)
        look = Look.KEPT
        if len(right) == 1:
            new = with_opening(new, text[right[0]], text.language, self.measure)
            look = Look.BOLD if text[right[0]].kind in _FRAMES else Look.KEPT
        if link.relation is Relation.RELATED and found.similarity < _ALIKE:
            return Line((*self._label(at, right), Span(new, look)))
        spans = list(self._label(at, right))
        start = 0
        for hunk in found.hunks:
            gone = RichText(old.slice(hunk.left_start, hunk.left_end).plain)
            spans += [
                Span(new.slice(start, hunk.right_start), look),
                Span(gone, Look.DELETED),
                Span(new.slice(hunk.right_start, hunk.right_end), Look.INSERTED),
            ]
            start = hunk.right_end
        spans.append(Span(new.slice(start, len(new)), look))
        return Line(tuple(span for span in spans if span.text))

    def _strength(
        self, at: int, right: list[ClauseId], left: list[ClauseId], link: Link
    ) -> Iterator[Line]:
        """Where the text is weaker or stronger than the base; of independent texts, which say it
        each in their own words, nothing, nor of a link that is in doubt."""
        if link.relation is Relation.RELATED or link.grade is not Grade.SURE:
            return
        text, base = self.comparison.texts[at], self.comparison.texts[self.comparison.base]
        found = diff(_joined(base, left).plain, _joined(text, right).plain)
        for change in strength_changes(found, text.language):
            if change.direction is not Direction.OTHER:
                old, new = (self.say.quoted(w) if w else "–" for w in (change.old, change.new))
                key = "side.weaker" if change.direction is Direction.WEAKER else "side.stronger"
                yield small(self.say(key, old=old, new=new))

    def _label(self, at: int, clauses: list[ClauseId]) -> list[Span]:
        said = ", ".join(filter(None, (self.spoken[at][c] or self.printed[at][c] for c in clauses)))
        return [Span(text_without_notes(f"{said}  "), Look.BOLD)] if said else []


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


def _reason(link: Link, say: Phrasebook) -> str:
    """How a clause relates to that of the base, how surely where that is in doubt, and why."""
    words = say(f"relation.{link.relation.value}")
    if link.relation is Relation.SAME:
        return words
    if link.pinned_by:
        words = say("relation.confirmed", relation=words, who=link.pinned_by)
    said = words
    if link.grade is not Grade.SURE:
        said = say("relation.sure", relation=words, share=say(f"grade.{link.grade.value}"))
    return say("because", said=said, why=said_in(link.why, say.language)) if link.why else said
