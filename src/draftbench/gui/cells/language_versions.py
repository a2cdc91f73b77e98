"""Language versions of the draft among the columns: what differs where, what is out of date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from draftbench.app.checks.outdated import Outdated
from draftbench.app.checks.outdated import sentence as late_sentence
from draftbench.app.texts.relations import declared_mode
from draftbench.compare.languages.concordance import Concordance, are_versions, concord_rows
from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.compare.languages.sentences import odd_words, sentence
from draftbench.compare.links import Mode
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, Document
from draftbench.gui.cells.clause_standing import Section
from draftbench.gui.cells.quotes import whole
from draftbench.gui.session.file_parts import LANGUAGES
from draftbench.gui.speech import joined, paper_language, tr
from draftbench.gui.widgets.pieces import Block, Cell, Node, Piece, Refer
from draftbench.gui.widgets.replies import Line, Look

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.gui.cells.grid import Grid

AT_ONCE = 600
"""Clauses of the texts up to which what differs is worked out while the window waits."""
_PLACES = frozenset({Code.MISSING, Code.EXTRA, Code.ORDER, Code.JOINED, Code.UNTRANSLATED})
"""Findings whose "texts" are those that they are to be seen in."""


def language_name(text: Document) -> str:
    """The language of a text by its name."""
    return tr(LANGUAGES[text.language]) if text.language in LANGUAGES else text.language


class LanguageVersions:
    """The language versions among the columns of ``cells``. Their clauses are held against those of
    the draft as they stand in the rows; of long texts that is done in the background
    (:meth:`find`), until which what was ``former`` found is shown."""

    def __init__(self, cells: Grid, former: LanguageVersions | None = None) -> None:
        self._cells = cells
        self.columns: tuple[int, ...] = self._versions()
        self._texts = (cells.draft, *self.columns)
        self._found: Concordance | None = None
        self._marks: dict[Node, list[Discrepancy]] | None = None
        self._by_draft: dict[ClauseId, list[Discrepancy]] | None = None
        self._differing: frozenset[int] | None = None
        self._stale: Concordance | None = None
        if former is not None and former.texts == self.texts:
            self._stale = former.latest

    def _versions(self) -> tuple[int, ...]:
        """The columns of the sources that say the same as the draft in another language."""
        cells = self._cells
        modes = [None if found is None else found.mode for found in cells.comparison.alignments]
        own = modes[cells.draft] is Mode.LANGUAGES
        language = cells.document(cells.draft).language
        return tuple(
            column
            for column in cells.sources
            if (
                cells.document(column).language != language
                and modes[column] in (None, Mode.VERSIONS, Mode.LANGUAGES)
                if own
                else modes[column] is Mode.LANGUAGES
            )
        )

    def not_shown(self, state: Negotiation) -> tuple[Document, ...]:
        """The sources that are language versions of the draft, declared or found out now, and do
        not stand in a column."""
        cells = self._cells
        draft = cells.document(cells.draft)
        shown = {cells.document(column).name for column in cells.sources}
        return tuple(
            source
            for source in state.sources
            if source.name not in shown
            and (mode := declared_mode(state, source.name)) in (None, Mode.LANGUAGES)
            and (mode is not None or are_versions(draft, source))
        )

    @property
    def texts(self) -> tuple[str, ...]:
        """The names of the texts that are held against each other, the draft first."""
        return tuple(self._cells.document(column).name for column in self._texts)

    def is_declared(self, column: int) -> bool:
        """Whether somebody said that the column is a language version; else it was found out."""
        found = self._cells.comparison.alignments
        declared = [each.declared for each in (found[column], found[self._cells.draft]) if each]
        return any(declared)

    # what differs

    @property
    def is_known(self) -> bool:
        """Whether what differs is known or found at once, or there is nothing to find."""
        return not self.columns or self._found is not None or self._is_short

    @property
    def _is_short(self) -> bool:
        return sum(len(self._cells.document(column)) for column in self._texts) <= AT_ONCE

    @property
    def latest(self) -> Concordance | None:
        """What was found last, of this draft or of the one before; None where nothing was."""
        if self._found is None and self.columns and self._is_short:
            self.find()
        return self._found or self._stale

    def find(self) -> None:
        """Works out what differs."""
        if self._found is None and self.columns:
            texts = [self._cells.document(column) for column in self._texts]
            rows = (
                [row.cells[column] for column in self._texts] for row in self._cells.comparison.rows
            )
            self._found = concord_rows(texts, rows)
            self._marks = self._by_draft = self._differing = None

    @property
    def findings(self) -> tuple[Discrepancy, ...]:
        """All that differs, in the order of the rows."""
        latest = self.latest
        if latest is None:
            return ()
        order = {id(one): self._row(one) for one in latest.findings}
        return tuple(sorted(latest.findings, key=lambda one: order[id(one)]))

    def _row(self, finding: Discrepancy) -> int:
        rows = (
            self._cells.find(column, clause)
            for column, clause in zip(self._texts, finding.clauses, strict=True)
            if clause is not None
        )
        known = [row for row in rows if row is not None]
        return max(known) if finding.code is Code.JOINED and known else min(known, default=-1)

    def node(self, finding: Discrepancy) -> Node | None:
        """The clause that a finding is shown at: of the draft, else of the first version."""
        for column, clause in zip(self._texts, finding.clauses, strict=True):
            if clause is not None and self._cells.find(column, clause) is not None:
                return column, clause
        return None

    def said(self, finding: Discrepancy) -> str:
        """A finding as a sentence."""
        found = self.latest
        return "" if found is None else sentence(found, finding, paper_language())

    def at(self, column: int, clause: ClauseId) -> tuple[Discrepancy, ...]:
        """The findings that are to be seen at a clause."""
        latest = self.latest
        if latest is None:
            return ()
        if self._marks is None:
            self._marks = {}
            for one in latest.findings:
                for node in self._nodes(one):
                    self._marks.setdefault(node, []).append(one)
        return tuple(self._marks.get((column, clause), ()))

    def _nodes(self, finding: Discrepancy) -> Iterator[Node]:
        """The clauses of versions that a finding is told at: those that say otherwise than the
        draft; a missing one at nothing."""
        values, clauses = finding.values, finding.clauses
        told = values.get("found") or values.get("counts")
        for at, (column, clause) in enumerate(zip(self._texts, clauses, strict=True)):
            if clause is None or (at == 0 and finding.code not in _PLACES):
                continue
            if finding.code in _PLACES:
                if at in values["texts"] and finding.code is not Code.JOINED:
                    yield column, clause
            elif told is None or clauses[0] is None or told[at] != told[0]:
                yield column, clause

    @property
    def differing(self) -> frozenset[int]:
        """The rows in which something differs."""
        if self._differing is None:
            self._differing = frozenset(map(self._row, self.findings)) - {-1}
        return self._differing

    @property
    def rows(self) -> frozenset[int]:
        """The rows in which something differs or is out of date."""
        cells = self._cells
        late = (cells.find(cells.draft, one.clause) for one in self.late)
        return self.differing | {row for row in late if row is not None}

    @property
    def late(self) -> tuple[Outdated, ...]:
        """What is out of date, in the order of the rows."""
        cells = self._cells
        found = (
            cells.late(column, clause)
            for row in range(len(cells))
            for column in self.columns
            for clause in cells.row(row).cells[column]
        )
        return tuple(one for one in found if one is not None)

    # as it is shown

    def small(self, column: int, clause: ClauseId) -> tuple[str, ...]:
        """What the small print says of a clause."""
        if column not in self.columns:
            return ()
        late = self._cells.late(column, clause)
        said = [tr("Out of date")] if late is not None else []
        return (*said, *(self.said(one).rstrip(".。") for one in self.at(column, clause)))

    def on(self, column: int, cell: Cell) -> Cell:
        """The cell with the words marked that differ."""
        if column not in self._texts or self.latest is None:
            return cell
        blocks = tuple(
            block if block.ghost or block.proposed else self._marked(column, block)
            for block in cell.blocks
        )
        alike = all(one is two for one, two in zip(blocks, cell.blocks, strict=True))
        return cell if alike else replace(cell, blocks=blocks)

    def _marked(self, column: int, block: Block) -> Block:
        found = tuple(self._refers(column, block))
        return replace(block, refers=(*block.refers, *found)) if found else block

    def _refers(self, column: int, block: Block) -> Iterator[Refer]:
        latest, at = self.latest, self._texts.index(column)
        text = self._cells.document(column)
        if latest is None or text.get(block.clause) is None:
            return
        if latest.texts[at] is not text:  # found of the draft before
            before = latest.texts[at].get(block.clause)
            if before is None or before.text.plain != text[block.clause].text.plain:
                return
        for one in self._concerned(at, block.clause):
            for start, end in odd_words(text, at, one):
                shown = _shown(block, start), _shown(block, end - 1) + 1
                if shown[0] < shown[1]:
                    yield Refer(*shown, self.said(one), wrong=True)

    def _concerned(self, at: int, clause: ClauseId) -> Sequence[Discrepancy]:
        """The findings whose words are marked in a clause."""
        return self._of_draft.get(clause, ()) if at == 0 else self.at(self._texts[at], clause)

    @property
    def _of_draft(self) -> Mapping[ClauseId, Sequence[Discrepancy]]:
        """The findings by their clause of the draft."""
        if self._by_draft is None:
            self._by_draft = {}
            for one in self.findings:
                if one.clauses[0] is not None:
                    self._by_draft.setdefault(one.clauses[0], []).append(one)
        return self._by_draft

    def gap(self, row: int, column: int) -> Cell | None:
        """What stands where a version has no clause of its own; None where that is not known."""
        if column not in self.columns:
            return None
        at = self._texts.index(column)
        for clause in self._cells.of_draft(row):
            for one in self._of_draft.get(clause, ()):
                if at not in one.values.get("texts", ()):
                    continue
                if one.code is Code.MISSING:
                    return Cell(gap=tr("Missing in this language version"))
                host = one.clauses[at]
                if one.code is Code.JOINED and host is not None:
                    name = self._cells.label(column, host)
                    words = (
                        tr("Part of {clause} here", clause=name)
                        if name
                        else tr("Part of a longer paragraph here")
                    )
                    return Cell(gap=words, toward=(column, host))
        return None

    def role(self, column: int) -> str:
        """What the head of a column calls a language version."""
        language = language_name(self._cells.document(column))
        return tr("{language} version", language=language)

    def count(self, column: int) -> int:
        """How many findings a version has; out of date clauses are not counted."""
        at = self._texts.index(column)
        return sum(
            any(node[0] == column for node in self._nodes(one)) or self._lacks(one, at)
            for one in self.findings
        )

    def _lacks(self, finding: Discrepancy, at: int) -> bool:
        return finding.code in (Code.MISSING, Code.JOINED) and at in finding.values["texts"]

    def sections(self, row: int) -> tuple[Section, ...]:
        """What the inspector says of a row: its clause in every language version, and what does not
        agree."""
        cells = self._cells
        lines: list[Line] = []
        for column in self.columns:
            ids = cells.row(row).cells[column]
            name = language_name(cells.document(column))
            if not ids:
                gap = self.gap(row, column)
                if gap is not None:
                    lines += [Line(name, Look.HEAD), Line(gap.gap, Look.DIM)]
                continue
            for clause in ids:
                lines.append(Line(self._called(column, clause), Look.HEAD))
                lines.append(self._quoted(column, clause, self.at(column, clause)))
                lines += self._told(column, clause)
        return (Section(tr("Language versions"), tuple(lines)),) if lines else ()

    def _told(self, column: int, clause: ClauseId) -> Iterator[Line]:
        """What does not agree, and the words of the draft that changed since the version came."""
        late = self._cells.late(column, clause)
        if late is not None:
            now = self._cells.document(self._cells.draft)[late.clause].text.plain
            yield Line(tr("Out of date; the draft has changed since:"), Look.DIM)
            yield Line(now, Look.QUOTE, whole(diff(late.before, now)))
        yield from (Line(self.said(one), Look.DIM) for one in self.at(column, clause))

    def _quoted(self, column: int, clause: ClauseId, found: Sequence[Discrepancy]) -> Line:
        """The words of a clause, those that differ in bold."""
        text, at = self._cells.document(column), self._texts.index(column)
        plain = text[clause].text.plain
        spans = [span for one in found for span in odd_words(text, at, one)]
        edges = sorted({0, len(plain), *(place for span in spans for place in span)})
        shown = tuple(
            Piece(plain[a:b], bold=any(start <= a and b <= end for start, end in spans))
            for a, b in pairwise(edges)
        )
        return Line(plain, Look.QUOTE, shown)

    def quotes(self, finding: Discrepancy) -> tuple[Line, ...]:
        """The clauses that a finding is about, each in its language."""
        lines: list[Line] = []
        for column, clause in zip(self._texts, finding.clauses, strict=True):
            if clause is not None and clause in self._cells.document(column):
                lines.append(Line(self._called(column, clause), Look.SECTION))
                lines.append(self._quoted(column, clause, (finding,)))
        return tuple(lines)

    def change(self, one: Outdated) -> tuple[Line, ...]:
        """What is told of a clause that is out of date: how the clause of the draft changed since,
        and the clause that translates it."""
        cells = self._cells
        lines = [Line(late_sentence(one, paper_language()), Look.HEAD)]
        now = cells.document(cells.draft)[one.clause].text.plain
        lines.append(Line(self._called(cells.draft, one.clause), Look.SECTION))
        lines.append(Line(now, Look.QUOTE, whole(diff(one.before, now))))
        for column in self.columns:
            text = cells.document(column)
            if text.name == one.source and one.partner in text:
                lines.append(Line(self._called(column, one.partner), Look.SECTION))
                lines.append(self._quoted(column, one.partner, self.at(column, one.partner)))
        return tuple(lines)

    def _called(self, column: int, clause: ClauseId) -> str:
        """The language of a clause, and its label."""
        name, label = language_name(self._cells.document(column)), self._cells.label(column, clause)
        return f"{name} · {label}" if label else name

    def languages(self, finding: Discrepancy) -> str:
        """The languages of the versions that a finding is told at."""
        columns = [column for column, _ in self._nodes(finding)]
        columns += [column for at, column in enumerate(self._texts) if self._lacks(finding, at)]
        names = [language_name(self._cells.document(c)) for c in dict.fromkeys(columns)]
        return joined(names)


def _shown(block: Block, place: int) -> int:
    """Where a place of the plain text of a clause stands in what its block shows (code points)."""
    shown = plain = 0
    for piece in block.pieces:
        if not (piece.note or piece.change.gone):
            if place < plain + len(piece.text):
                return shown + place - plain
            plain += len(piece.text)
        shown += len(piece.text)
    return shown
