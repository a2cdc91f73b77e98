"""The cells of the aligned columns, made when they are first looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import compress
from operator import or_
from weakref import proxy

from draftbench.amend.conflicts.contention import Tally
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.notation.whole import (
    DocumentNotation,
    bracket_count,
    document_notation,
    over_edges,
)
from draftbench.app.outputs.phrases import is_changed
from draftbench.compare.links import Link, Mode, Relation
from draftbench.document import Clause, ClauseId, ClauseKind
from draftbench.formats.docx.write.bracketed import Proposed
from draftbench.gui.cells.amendment_rows import Concerned, open_proposals
from draftbench.gui.cells.bracket_signs import BracketSigns
from draftbench.gui.cells.differences import ALL_SHOWN, Marks, Shown, Version
from draftbench.gui.cells.draft_cells import DraftCells
from draftbench.gui.cells.grid import Arrangement, Band, Grid, Late
from draftbench.gui.cells.language_versions import LanguageVersions
from draftbench.gui.cells.offered_links import Offers
from draftbench.gui.cells.partner_cells import Partners
from draftbench.gui.cells.reference_signs import ReferenceSigns
from draftbench.gui.cells.version_cells import Marking
from draftbench.gui.speech import relayed, tr
from draftbench.gui.terms import surety, term
from draftbench.gui.widgets.pieces import Block, Cell, Change, Node, is_heading, opening, pieces

NEAR = 0.2
"""The least likeness (0..1) of a clause that a gap names as near."""
CONFIRMED = "✓"
"""What stands before the reason of a link that somebody confirmed."""


class Cells(Grid):
    """The cells of a comparison in one order of its rows; its last text is the draft.

    Cells are built when they are asked for and kept. ``concerned``
    knows the amendments of a row. What the ``former`` cells found out of what is still the same
    is kept. What the cells are made of knows them weakly, so that they go with the last who looks
    at them: each act makes new ones.
    """

    def __init__(
        self,
        state: Negotiation,
        arrangement: Arrangement,
        shown: Shown = ALL_SHOWN,
        concerned: Concerned | None = None,
        former: Cells | None = None,
    ) -> None:
        super().__init__(
            state, arrangement.comparison, shown, None if former is None else former.differences
        )
        own: Cells = proxy(self)
        self.last_tally: Tally = Tally() if former is None else former.last_tally
        self._former_notations = {} if former is None else former.notations()
        self.concerned = Concerned() if concerned is None else concerned
        self.arrangement = arrangement
        self.languages: LanguageVersions = LanguageVersions(
            own, None if former is None else former.languages
        )
        self._made: dict[tuple[int, int], Cell] = {}
        self._differs: dict[int, bool] = {}
        self._notations: dict[int, DocumentNotation] = {}

        def alone(column: int, clause: ClauseId) -> Block:
            return own.alone(column, clause)  # a method of its own would hold the cells

        self.partners = Partners(state, own, alone)
        self._signs = ReferenceSigns(state, self.draft, shown.marks, BracketSigns(state))
        self._draft_cells = DraftCells(
            state,
            lambda: own.notation(own.draft),
            lambda clause: own.partners.way(own.draft, clause),
            lambda clauses: own.concerned.candidates(state, clauses),
            shown,
            None if former is None else former.proposed,
        )
        if former is not None and former.comparison.rows == self.comparison.rows:
            self._keep(former)

    def _keep(self, former: Cells) -> None:
        """Keeps what follows from the rows alone, and which of them differ, but for those whose
        clause of the draft has other words."""
        self._by_rows = former.by_rows
        if former.shown != self.shown:
            return
        changed = self.document(self.draft).others(former.document(former.draft))
        found = (self.find(self.draft, clause.id) for clause in changed)
        rows = {row for row in found if row is not None}
        self._differs = {r: on for r, on in former.known_to_differ.items() if r not in rows}

    @property
    def proposed(self) -> Proposed:
        """What is proposed at each clause of the draft, as a compilation says it."""
        return self._draft_cells.proposed

    @property
    def known_to_differ(self) -> dict[int, bool]:
        """Of the rows looked at so far, whether they differ."""
        return self._differs

    def notation(self, column: int) -> DocumentNotation:
        """The negotiation mark-up in the text of a column, read when it is first asked for."""
        if column not in self._notations:
            document = self.document(column)
            former = self._former_notations.get(document.name)
            same = former is not None and former.document is document
            made = former if same else document_notation(document, former)
            self._notations[column] = made or document_notation(document)
        return self._notations[column]

    def notations(self) -> dict[str, DocumentNotation]:
        """The notations read so far by the names of their texts; where two have one name, that of
        the draft."""
        return {one.document.name: one for _, one in sorted(self._notations.items())}

    def tally(self, state: Negotiation) -> Tally:
        """The conflicts of the state counted, from what was counted for the former cells."""

        def count() -> Tally:
            self.last_tally = self.last_tally.after(state)
            return self.last_tally

        return self.once("tally", count)

    def bracketed(self, row: int) -> bool:
        """Whether a bracket opens in the draft in that row, or, where proposals are shown in
        brackets, one is before the meeting."""
        notation = self.notation(self.draft)
        if any(bracket_count(notation.of(c)) for c in self.of_draft(row)):
            return True
        proposed = self.shown.marks is Marks.BRACKETS
        return proposed and any(entry.tabled for entry in self.entries(row))

    @property
    def all_bracketed(self) -> tuple[int, ...]:
        """The rows of :meth:`bracketed`."""
        if self.shown.marks is Marks.BRACKETS:
            return tuple(row for row in range(len(self)) if self.bracketed(row))
        found = {self.find(self.draft, clause) for clause in self.notation(self.draft).clauses}
        return tuple(sorted(row for row in found if row is not None and self.bracketed(row)))

    def entries(self, row: int) -> tuple[Entry, ...]:
        """The amendments that concern the clauses of a row, in the order of the register."""
        return self.concerned.of(self.state, self._clauses[row])

    @property
    def _clauses(self) -> list[tuple[ClauseId, ...]]:
        """The clauses of the base and the draft in each row."""

        def find() -> list[tuple[ClauseId, ...]]:
            return [(*self.of_base(row), *self.of_draft(row)) for row in range(len(self))]

        return self.of_rows("clauses", find)

    @cached_property
    def offers(self) -> Offers:
        """Which clauses of the base and the sources may treat the same matter."""
        return Offers(self.comparison, self.base, self.draft)

    def theme(self, row: int) -> str:
        """The theme of a row: that of the arrangement, else the heading that governs the row in the
        first text that has one there, as the first text writes it that has it."""
        if self.arrangement.bands:
            return self.arrangement.bands[self.arrangement.themes[row]].title
        return next((self._headings[key] for key in self._heading_keys(row)), "")

    def _heading_keys(self, row: int) -> Iterator[str]:
        for column, ids in enumerate(self.row(row).cells[:-1]):
            for clause in ids:
                heading = self.document(column).theme(clause)
                if heading is not None and heading.text.plain.strip():
                    yield _words(heading).casefold()

    @cached_property
    def _headings(self) -> dict[str, str]:
        """The headings of the base and the sources in their order, each once."""
        found: dict[str, str] = {}
        for column in (self.base, *self.sources):
            for clause in self.document(column):
                if clause.kind is ClauseKind.HEADING:
                    found.setdefault(_words(clause).casefold(), _words(clause))
        return found

    @property
    def themes(self) -> dict[str, int]:
        """The themes of the rows in their order, and how many rows each has."""
        return self.of_rows("themes", self._count_themes)

    def _count_themes(self) -> dict[str, int]:
        counts = Counter(theme for row in range(len(self)) if (theme := self.theme(row)))
        if self.arrangement.bands:
            return dict(counts)
        return {title: counts[title] for title in self._headings.values() if title in counts}

    def band(self, row: int) -> Band | None:
        """The head of the theme that a row belongs to."""
        bands = self.arrangement.bands
        return bands[self.arrangement.themes[row]] if bands else None

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""
        key = (row, column)
        if key not in self._made:
            self._made[key] = self.languages.on(column, self._build(row, column))
        return self._made[key]

    @property
    def two_texts(self) -> bool:
        """Whether there are but two texts: the base, which the draft still is, and a version."""
        state = self.state
        touched = state.steps or state.entries or state.proceedings.states
        one = len(self.sources) == 1 and self.lead == self.base
        return not touched and one and self.differences.version(self.sources[0]) is not None

    def draft_differs(self, row: int) -> bool:
        """Whether the draft differs from the base in that row."""
        if bool(self.of_base(row)) != bool(self.of_draft(row)):
            return True
        entries = (self.state.redline.of(clause) for clause in self.of_draft(row))
        return any(entry is not None and is_changed(entry) for entry in entries)

    @property
    def cheap(self) -> bool:
        """Whether all differences are known or few of them are still to be worked out."""
        versions = (self.differences.version(column) for column in self.differences.columns)
        return all(version is None or version.cheap for version in versions)

    def differs(self, row: int) -> bool:
        """Whether the draft differs from the base in that row, or a version from what leads."""
        if row not in self._differs:
            self._differs[row] = self.draft_differs(row) or self.differences.differs(row)
        return self._differs[row]

    def shows_change(self, row: int) -> bool:
        """Whether words of that row are marked: it differs, or proposals are shown and one for it
        is open."""
        clean = self.shown.marks is Marks.CLEAN
        return self.differs(row) or (not clean and any(e.open for e in self.entries(row)))

    @property
    def changes(self) -> tuple[int, ...]:
        """The rows of :meth:`shows_change`."""
        return self.once("changes", self._find_changes)

    def _find_changes(self) -> tuple[int, ...]:
        rows, known = range(len(self)), self._differs
        differ = [known[row] if row in known else self.differs(row) for row in rows]
        if self.shown.marks is not Marks.CLEAN:
            differ = list(map(or_, differ, self.concerned.are_open(self.state, self._clauses)))
        return tuple(compress(rows, differ))

    def _build(self, row: int, column: int) -> Cell:
        made = self._shown(row, column)
        if not self.shown.beside:
            return made
        if made.toward is not None:
            return replace(made, blocks=(self.partners.ghost(*made.toward),))
        ids = self.row(row).cells[column]
        ghosts = tuple(block for clause in ids for block in self.partners.ghosts(column, clause))
        return replace(made, blocks=(*made.blocks, *ghosts)) if made.blocks else made

    def _shown(self, row: int, column: int) -> Cell:
        ids = self.row(row).cells[column]
        if column == self.draft:
            offered = any(self.row(row).cells[source] for source in self.sources)
            cell = self._draft_cells.cell(self.of_base(row), ids, offered)
            return self._signs.on(replace(cell, blocks=tuple(map(self._with_asides, cell.blocks))))
        version = self.differences.version(column)
        if version is not None:
            return self._version_cell(row, column, version)
        if not ids:
            return self.languages.gap(row, column) or self._gap(row, column)
        text = self.document(column)
        made = (self._plain(column, text[c], self._link(row, column, c)) for c in ids)
        return Cell(tuple(self._led(column, block) for block in made))

    def _with_asides(self, block: Block) -> Block:
        """A clause of the draft with what stands under its number: the one that it had, and whose
        proposals for it are open."""
        if block.proposed or block.gone or self.shown.marks is Marks.CLEAN:
            return block
        entries = self.concerned.of(self.state, (block.clause,))
        codes, standing = open_proposals(entries)
        former = self.label(self.base, block.clause)
        was = "" if former in ("", block.label) else tr("was {clause}", clause=former)
        comments = self.comments
        said = comments.get(block.clause, 0) + sum(comments.get(e.amendment.id, 0) for e in entries)
        return replace(block, was=was, open=codes, standing=standing, comments=said)

    @property
    def comments(self) -> Counter[str]:
        """How many comments are open on clauses and on amendments, by their ids."""
        return self.once(
            "comments",
            lambda: Counter(
                c.target.id if c.passage is None else c.passage.clause
                for c in self.state.proceedings.comments
                if not c.done
            ),
        )

    def alone(self, column: int, clause: ClauseId) -> Block:
        """A clause of a column as it is shown elsewhere."""
        if column == self.draft:
            return self._draft_cells.block(clause)
        version = self.differences.version(column)
        text = self.document(column)[clause]
        if version is None or not self.shown.marks.of_changes:
            return self._plain(column, text, "")
        return self._version_block(column, text, version)

    def _gap(self, row: int, column: int) -> Cell:
        """Why nothing stands there, and what comes nearest among what the engine offers."""
        if column == self.base:
            if own := self.of_draft(row):
                wholes = self.state.redline.lineage.wholes(own[0])
                if name := next(filter(None, (self.label(self.base, one) for one in wholes)), ""):
                    return Cell(gap=tr("Divided from {clause}", clause=name))
                return Cell(gap=tr("New in the draft"))
            others = ((c, id_) for c in self.sources for id_ in self.row(row).cells[c])
            pairs = (pair for other in others for pair in self.offers.of(*other, column))
            near = next((pair.there for pair in pairs if pair.link.likeness >= NEAR), None)
            if not (name := "" if near is None else self.label(*near)):
                return Cell(gap=tr("Not in the base text"))
            return Cell(gap=tr("Not in the base text · {clause} is near", clause=name), toward=near)
        pairs = (p for c in self.of_base(row) for p in self.offers.of(self.base, c, column))
        best = next(pairs, None)
        name = "" if best is None else self.label(*best.there)
        if best is None or not name or best.link.likeness < NEAR:
            return Cell(gap=tr("No counterpart"))
        if best.link.confident:
            return Cell(gap=tr("See {clause}", clause=name), toward=best.there)
        return Cell(gap=tr("No counterpart · {clause} is near", clause=name), toward=best.there)

    def _link(self, row: int, column: int, clause: ClauseId) -> str:
        """Small print: the best related link of a clause with another of this row."""
        here = {id_ for ids in self.row(row).cells[:-1] for id_ in ids} - {clause}
        found: list[Link] = [
            link
            for link in self.row(row).links
            if column != self.lead
            and link.relation is Relation.RELATED
            and (
                (clause in link.right and here & set(link.left))
                or (clause in link.left and here & set(link.right))
            )
        ]
        alignment = self.comparison.alignments[column]
        versions = alignment if alignment and alignment.mode is Mode.LANGUAGES else None
        said = self.languages.small(column, clause)
        if not found or (versions and said):
            return " · ".join(said)
        if versions:  # their findings say what else there is to say
            found = [link for link in found if link.pinned_by and link in versions.links]
        if not found:
            return ""
        best = max(found, key=lambda link: (bool(link.pinned_by), link.score))
        grade = CONFIRMED if best.pinned_by else surety(best.grade)
        return f"{grade}  {relayed(best.why)}"

    def follow(self, outdated: Callable[[], Late]) -> None:
        """Lets ``outdated`` say, when a cell asks for it, which clauses are out of date."""
        if any(
            one is not None and one.mode is Mode.LANGUAGES for one in self.comparison.alignments
        ):
            self._outdated, self._late = outdated, None
            self._made.clear()

    def _plain(self, column: int, clause: Clause, small: str) -> Block:
        language = self.document(column).language
        return Block(
            clause.id,
            self._labels[column][clause.id] or clause.label,
            pieces(clause.text, italic=opening(clause, language)),
            small,
            (),
            clause.level if clause.kind is ClauseKind.ITEM else 0,
            is_heading(clause, self.document(column)),
            *over_edges(self.notation(column).of(clause.id)),
        )

    # versions

    def _version_cell(self, row: int, column: int, version: Version) -> Cell:
        ids, text = self.row(row).cells[column], self.document(column)
        marked = self.shown.marks.of_changes
        if ids and marked:
            return Cell(tuple(self._version_block(column, text[c], version) for c in ids))
        if ids:
            return Cell(tuple(self._led(column, self._plain(column, text[c], "")) for c in ids))
        lead = self.row(row).cells[self.lead]
        gone = [clause for clause in lead if version.of_lead(clause) is None]
        if gone and marked:
            return Cell(tuple(self._removed(clause) for clause in gone))
        if gone:
            return Cell(gap=tr("Removed"))
        for clause in lead:
            link = version.of_lead(clause)
            if link is not None:
                now = self.label(column, link.right[0])
                words = tr("Now {clause}", clause=now) if now else tr("Stands elsewhere")
                if now and len(link.left) > 1:
                    words = tr("Merged into {clause}", clause=now)
                return Cell(gap=words, toward=(column, link.right[0]))
        return self._gap(row, column)

    def _led(self, column: int, block: Block) -> Block:
        """A clause with the way to where else it stands."""
        way, toward = self.partners.way(column, block.clause)
        return replace(block, way=way, toward=toward)

    def _removed(self, clause_id: ClauseId) -> Block:
        clause = self.document(self.lead)[clause_id]
        made = self._plain(self.lead, clause, term("removed"))
        shown = tuple(replace(piece, change=Change.DELETED) for piece in made.pieces)
        return replace(made, pieces=shown, before=0, after=0)

    def _version_block(self, column: int, clause: Clause, version: Version) -> Block:
        link = version.of_own(clause.id)
        if link is None:
            made = self._plain(column, clause, term("added"))
            shown = tuple(replace(piece, change=Change.INSERTED) for piece in made.pieces)
            return replace(made, pieces=shown)
        passage = version.passage(link)
        languages = self.document(self.lead).language, self.document(column).language
        marking = Marking(passage, self.differences.shown.hidden, languages)
        number = [each.id for each in passage.right].index(clause.id)
        small = marking.small(
            number, (lambda c: self.label(self.lead, c), lambda c: self.label(column, c))
        )
        made = self._plain(column, clause, small)
        was = marking.was((self.label(self.lead, passage.left[0].id), made.label))
        made = replace(
            made,
            pieces=marking.pieces(number),
            was=tr("was {clause}", clause=was) if was else "",
            moved=marking.moved,
        )
        return self._led(column, made)

    def partner(self, row: int, column: int, clause: ClauseId | None = None) -> Node | None:
        """The clause that a cell leads to: where else one of its clauses stands (``clause``
        before the others), or what a gap names."""
        cell = self.cell(row, column)
        blocks = sorted(cell.blocks, key=lambda block: block.clause != clause)
        return next((block.toward for block in blocks if block.toward is not None), cell.toward)


def _words(heading: Clause) -> str:
    return " ".join(heading.text.plain.split())
