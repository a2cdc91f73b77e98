"""What stands in the cells of the aligned columns: plain values, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, pairwise

from draftbench.amend.marking import base_text
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.leading import opening_span
from draftbench.amend.notation.whole import (
    DocumentNotation,
    bracket_count,
    document_notation,
    over_edges,
)
from draftbench.amend.redline import RedlineClause, Run, Stamp
from draftbench.compare.comparison import Comparison, Row
from draftbench.compare.links import Link, Relation
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    MarkKind,
    RichText,
    spoken_labels,
)


class Change(StrEnum):
    """How a piece of text differs from the base."""

    NONE = ""
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that looks alike throughout. ``note`` pieces are the numbers of notes."""

    text: str
    change: Change = Change.NONE
    italic: bool = False
    bold: bool = False
    note: bool = False
    strike: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One clause in a cell: its spoken label, its text, small print under it, the codes of the
    delegations whose changes it holds (chips; the first gives the gutter tab its colour).
    ``indent`` counts list levels; ``heading`` clauses are set in the program's own face; ``before``
    and ``after`` count the brackets that open before the clause and go on behind it."""

    clause: ClauseId
    label: str
    pieces: tuple[Piece, ...]
    small: str = ""
    codes: tuple[str, ...] = ()
    indent: int = 0
    heading: bool = False
    before: int = 0
    after: int = 0

    @property
    def undeleted(self) -> str:
        """The text shown with spaces for deleted words and the numbers of notes: every place is
        the same."""
        hidden = (Change.DELETED,)
        return "".join(
            " " * len(piece.text) if piece.note or piece.change in hidden else piece.text
            for piece in self.pieces
        )

    @property
    def spoken(self) -> str:
        """The text for a screen reader, changes in words."""
        words = [self.label] if self.label else []
        for change, alike in groupby(self.pieces, key=lambda piece: piece.change):
            said = "".join(piece.text for piece in alike).strip()
            if said and change in (Change.INSERTED, Change.DELETED):
                said = f"{change.value}: {said};"
            if said:
                words.append(said)
        if self.small:
            words.append(self.small)
        return " ".join(words)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: blocks, or a ``gap`` with words and perhaps a ``hint`` (what a key would do)."""

    blocks: tuple[Block, ...] = ()
    gap: str = ""
    hint: str = ""

    @property
    def spoken(self) -> str:
        """The text for a screen reader."""
        return " ".join(block.spoken for block in self.blocks) or self.gap

    @property
    def changed(self) -> frozenset[Change]:
        """The kinds of change in it."""
        return frozenset(p.change for b in self.blocks for p in b.pieces) - {Change.NONE}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: title, subtitle, and the name of its text."""

    title: str
    subtitle: str
    name: str


class Cells:
    """The cells of one comparison whose first text is the base and whose last is the draft.

    Cells are built when they are asked for and kept.
    """

    def __init__(self, state: Negotiation, comparison: Comparison) -> None:
        self._state = state
        self._comparison = comparison
        self._labels = [spoken_labels(text) for text in comparison.texts]
        self._made: dict[tuple[int, int], Cell] = {}
        self._notations: dict[int, DocumentNotation] = {}
        self._away = {e.clause.id: e for e in state.redline.clauses if e.moved_away is not None}

    def __len__(self) -> int:
        return len(self._comparison.rows)

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self._comparison.texts)

    def row(self, row: int) -> Row:
        """The row as the engine gave it."""
        return self._comparison.rows[row]

    def head(self, column: int) -> Head:
        """The head of a column."""
        text = self._comparison.texts[column]
        if column == self.columns - 1:
            accepted = sum(1 for e in self._state.entries if e.status.value == "accepted")
            stuck = sum(1 for e in self._state.entries if e.in_conflict)
            words = f"{accepted} accepted" + (f", {stuck} in conflict" if stuck else "")
            return Head("Working draft", words, text.name)
        where = ", ".join(part for part in (text.source.symbol, text.source.part) if part)
        role = "base" if column == 0 else ""
        subtitle = " · ".join(part for part in (where, role) if part)
        return Head(text.title or text.name.title(), subtitle, text.name)

    def document(self, column: int) -> Document:
        """The text of a column."""
        return self._comparison.texts[column]

    def notation(self, column: int) -> DocumentNotation:
        """The negotiation mark-up in the text of a column, read when it is first asked for."""
        if column not in self._notations:
            self._notations[column] = document_notation(self.document(column))
        return self._notations[column]

    def bracketed(self, row: int) -> bool:
        """Whether a bracket opens in the draft in that row."""
        notation = self.notation(self.columns - 1)
        return any(bracket_count(notation.of(c)) for c in self.row(row).cells[-1])

    def clause(self, row: int, column: int) -> ClauseId | None:
        """The first clause in a cell."""
        ids = self.row(row).cells[column]
        return ids[0] if ids else None

    def label(self, column: int, clause: ClauseId) -> str:
        """What delegates call a clause of that column."""
        return self._labels[column].get(clause, "")

    def find(self, column: int, clause: ClauseId) -> int | None:
        """The row in which a clause of that column stands."""
        for number, row in enumerate(self._comparison.rows):
            if clause in row.cells[column]:
                return number
        return None

    def theme(self, row: int) -> ClauseId | None:
        """The heading that governs the row in the first text that has one there."""
        for column, ids in enumerate(self.row(row).cells[:-1]):
            for clause in ids:
                heading = self.document(column).theme(clause)
                if heading is not None:
                    return heading.id
        return None

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell."""
        key = (row, column)
        if key not in self._made:
            self._made[key] = self._build(row, column)
        return self._made[key]

    def differs(self, row: int) -> bool:
        """Whether the draft differs from the base in that row."""
        base, draft = self.row(row).cells[0], self.row(row).cells[-1]
        return bool(self.cell(row, self.columns - 1).changed) or bool(base) != bool(draft)

    def _build(self, row: int, column: int) -> Cell:
        ids = self.row(row).cells[column]
        last = self.columns - 1
        if column == last:
            return self._draft_cell(row, ids)
        if not ids:
            if column == 0:
                taken = bool(self.row(row).cells[last])
                return Cell(gap="New in the draft" if taken else "Not in the base text")
            return Cell(gap="No counterpart")
        links = {c: self._link(row, column, c) for c in ids}
        text = self.document(column)
        return Cell(tuple(self._plain(column, text[c], links[c]) for c in ids))

    def _link(self, row: int, column: int, clause: ClauseId) -> str:
        """Small print: the best related link of a source clause with another of this row."""
        here = {id_ for ids in self.row(row).cells[:-1] for id_ in ids} - {clause}
        found: list[Link] = [
            link
            for link in self.row(row).links
            if column
            and link.relation is Relation.RELATED
            and (
                (clause in link.right and here & set(link.left))
                or (clause in link.left and here & set(link.right))
            )
        ]
        if not found:
            return ""
        best = max(found, key=lambda link: link.score)
        return f"{best.score:.2f}  {best.why}"

    def _plain(self, column: int, clause: Clause, small: str) -> Block:
        language = self.document(column).language
        return Block(
            clause.id,
            self._labels[column][clause.id] or clause.label,
            pieces(clause.text, italic=_opening(clause, language)),
            small,
            (),
            clause.level if clause.kind is ClauseKind.ITEM else 0,
            clause.kind in (ClauseKind.HEADING, ClauseKind.TITLE),
            *over_edges(self.notation(column).of(clause.id)),
        )

    def _draft_cell(self, row: int, ids: tuple[ClauseId, ...]) -> Cell:
        if ids:
            return Cell(tuple(self._draft_block(c) for c in ids))
        base = self.row(row).cells[0]
        blocks: list[Block] = []
        for clause in base:
            entry = self._away.get(clause) or self._state.redline.of(clause)
            if entry is not None and entry.deleted is not None:
                blocks.append(self._gone(entry, entry.deleted, "deleted"))
            elif entry is not None and entry.moved_away is not None:
                now = self._labels[-1].get(clause, "")
                blocks.append(self._gone(entry, entry.moved_away, f"moved, now {now}"))
        if blocks:
            return Cell(tuple(blocks))
        if any(self.row(row).cells[1:-1]):
            return Cell(gap="Take into the draft", hint="Alt+→")
        return Cell(gap="Not in the draft")

    def _gone(self, entry: RedlineClause, stamp: Stamp, small: str) -> Block:
        change = Change.MOVED if entry.moved_away is not None else Change.DELETED
        return Block(
            entry.clause.id,
            self._labels[0].get(entry.clause.id, ""),
            pieces(base_text(entry), change=change),
            small,
            stamp.codes,
            entry.clause.level if entry.clause.kind is ClauseKind.ITEM else 0,
        )

    def _moved_behind(self, clause: ClauseId) -> str:
        """That a moved clause stands behind this one in the draft, where the rows show it at its
        old place, beside the base."""
        order = tuple(self._state.draft)
        place = next(at for at, each in enumerate(order) if each.id == clause) + 1
        entry = self._state.redline.of(order[place].id) if place < len(order) else None
        if entry is None or entry.moved_here is None:
            return ""
        moved, last = entry.clause.id, self.columns - 1
        here, there = self.find(last, clause), self.find(last, moved)
        was = self._labels[0].get(moved, "")
        if here is None or there is None or there == here + 1 or not was:
            return ""
        return f"{self._labels[-1][moved]} follows here: see beside {was}"

    def _draft_block(self, clause_id: ClauseId) -> Block:
        draft = self._state.draft
        clause = draft[clause_id]
        entry = self._state.redline.of(clause_id)
        runs = (Run(clause.text),) if entry is None else entry.runs
        shown: list[Piece] = []
        codes: list[str] = []
        italic = _opening(clause, draft.language)
        moved = entry is not None and entry.moved_here is not None
        for run in runs:
            change = Change.MOVED if moved else Change.NONE
            stamp = run.deleted or run.inserted
            if run.deleted is not None:
                change = Change.DELETED
            elif run.inserted is not None:
                change = Change.INSERTED
            shown.extend(pieces(run.text, change=change, italic=italic))
            if change is not Change.DELETED:
                italic = (italic[0] - len(run.text), italic[1] - len(run.text))
            codes.extend(stamp.codes if stamp is not None else ())
        small = ""
        if moved and entry is not None and entry.moved_here is not None:
            codes.extend(entry.moved_here.codes)
            was = self._labels[0].get(clause_id, "")
            small = f"moved, was {was}" if was else "moved"
        if clause.origins:
            small = f"from {self._origin(clause)}"
        if follows := self._moved_behind(clause_id):
            small = f"{small} · {follows}" if small else follows
        return Block(
            clause_id,
            self._labels[-1][clause_id] or clause.label,
            tuple(shown),
            small,
            tuple(dict.fromkeys(codes)),
            clause.level if clause.kind is ClauseKind.ITEM else 0,
            clause.kind in (ClauseKind.HEADING, ClauseKind.TITLE),
            *over_edges(self.notation(self.columns - 1).of(clause_id)),
        )

    def _origin(self, clause: Clause) -> str:
        origin = clause.origins[0]
        for text in (self._state.base, *self._state.sources):
            if text.name == origin.document:
                label = spoken_labels(text).get(origin.clause, "")
                return f"{text.name} {label}".strip()
        return origin.document


def pieces(
    text: RichText, *, change: Change = Change.NONE, italic: tuple[int, int] = (0, 0)
) -> tuple[Piece, ...]:
    """``text`` cut where its looks change; the characters ``italic`` are set in italics."""
    edges = {0, len(text), *(place for place in italic if 0 < place < len(text))}
    for mark in text.marks:
        edges.update((mark.start, mark.end))
    for place in text.note_positions():
        edges.update((place, place + 1))
    cuts = sorted(edges)
    found: list[Piece] = []
    notes = iter(text.notes)
    for start, end in pairwise(cuts):
        part = text.text[start:end]
        if part == NOTE_MARK:
            found.append(Piece(next(notes).label, change, note=True))
            continue
        kinds = {m.kind for m in text.marks if m.start <= start and m.end >= end}
        slanted = MarkKind.ITALIC in kinds or italic[0] <= start < end <= italic[1]
        struck = MarkKind.STRIKE in kinds
        found.append(Piece(part, change, slanted, MarkKind.BOLD in kinds, strike=struck))
    return tuple(found)


def _opening(clause: Clause, language: str) -> tuple[int, int]:
    """What is set in italics: the opening phrase, the organ line; nothing where the text begins in
    italics already."""
    if any(mark.kind is MarkKind.ITALIC and not mark.start for mark in clause.text.marks):
        return 0, 0
    if clause.kind is ClauseKind.ORGAN:
        return 0, len(clause.text.text.rstrip(" ,"))
    if clause.kind not in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE):
        return 0, 0
    return opening_span(clause.text.text, language)
