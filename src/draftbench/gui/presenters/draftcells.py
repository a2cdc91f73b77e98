"""The cells of the working draft: its text with every change, and who made it."""

from __future__ import annotations

from collections.abc import Callable

from draftbench.amend.marking import base_text
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.whole import DocumentNotation, over_edges
from draftbench.amend.redline import RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, spoken_labels
from draftbench.gui.presenters.pieces import Block, Cell, Change, Piece, opening, pieces
from draftbench.gui.presenters.standing import sign


class DraftCells:
    """See the module. ``follows`` says in words what stands behind a clause of the draft and is
    shown elsewhere."""

    def __init__(
        self,
        state: Negotiation,
        notation: Callable[[], DocumentNotation],
        follows: Callable[[ClauseId], str],
    ) -> None:
        self._state = state
        self._notation = notation
        self._follows = follows
        self._base = spoken_labels(state.base)
        self._labels = spoken_labels(state.draft)
        self._away = {e.clause.id: e for e in state.redline.entries if e.moved_away is not None}

    def cell(self, base: tuple[ClauseId, ...], draft: tuple[ClauseId, ...], offered: bool) -> Cell:
        """The cell of a row with those clauses of the base and of the draft; ``offered`` says that
        a source has something there that could be taken."""
        if draft:
            return Cell(tuple(self._block(clause) for clause in draft))
        blocks = tuple(block for clause in base for block in self._gone(clause))
        if blocks:
            return Cell(blocks)
        if offered:
            return Cell(gap="Take into the draft", hint="Alt+→")
        return Cell(gap="Not in the draft")

    def _gone(self, clause: ClauseId) -> tuple[Block, ...]:
        entry = self._away.get(clause) or self._state.redline.of(clause)
        if entry is not None and entry.deleted is not None:
            return (self._former(entry, entry.deleted, "deleted"),)
        if entry is not None and entry.moved_away is not None:
            now = self._labels.get(clause, "")
            return (self._former(entry, entry.moved_away, f"moved, now {now}"),)
        return ()

    def _former(self, entry: RedlineClause, stamp: Stamp, small: str) -> Block:
        change = Change.MOVED if entry.moved_away is not None else Change.DELETED
        return Block(
            entry.clause.id,
            self._base.get(entry.clause.id, ""),
            pieces(base_text(entry), change=change),
            small,
            stamp.codes,
            entry.clause.level if entry.clause.kind is ClauseKind.ITEM else 0,
        )

    def _block(self, clause_id: ClauseId) -> Block:
        draft = self._state.draft
        clause = draft[clause_id]
        entry = self._state.redline.of(clause_id)
        runs = (Run(clause.text),) if entry is None else entry.runs
        shown: list[Piece] = []
        codes: list[str] = []
        italic = opening(clause, draft.language)
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
            was = self._base.get(clause_id, "")
            small = f"moved, was {was}" if was else "moved"
        if clause.origins:
            small = f"from {self._origin(clause)}"
        if follows := self._follows(clause_id):
            small = f"{small} · {follows}" if small else follows
        return Block(
            clause_id,
            self._labels[clause_id] or clause.label,
            tuple(shown),
            small,
            tuple(dict.fromkeys(codes)),
            clause.level if clause.kind is ClauseKind.ITEM else 0,
            clause.kind in (ClauseKind.HEADING, ClauseKind.TITLE),
            *over_edges(self._notation().of(clause_id)),
            sign(self._state, clause_id),
        )

    def _origin(self, clause: Clause) -> str:
        origin = clause.origins[0]
        for text in (self._state.base, *self._state.sources):
            if text.name == origin.document:
                label = spoken_labels(text).get(origin.clause, "")
                return f"{text.name} {label}".strip()
        return origin.document


def is_changed(entry: RedlineClause) -> bool:
    """Whether a clause of the marked text is new, gone, moved (counted where it is now) or has
    other words."""
    if entry.moved_away is not None:
        return False
    whole = entry.inserted or entry.deleted or entry.moved_here
    return whole is not None or any(run.inserted or run.deleted for run in entry.runs)
