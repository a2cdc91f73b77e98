"""The amendments whose place is gone: what each wanted, where it could be meant, and how it is put
there or let go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.states import Step
from draftbench.app.amendments.anchoring import (
    anchor,
    candidates,
    old_text,
    without_place,
    words_at,
)
from draftbench.document import ClauseId
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.cells.census import is_orphan
from draftbench.gui.cells.quotes import Quote
from draftbench.gui.inspector.amendment_cards import cards_for, labels_of
from draftbench.gui.speech import tr
from draftbench.gui.widgets.pieces import Piece
from draftbench.gui.widgets.replies import Field, FieldKind, Form, Reply, Said

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_MOST = 8
"""Amendments in the tray at once; the others follow when these are placed or let go."""


@dataclass(frozen=True, slots=True)
class Orphan:
    """An amendment without a place. ``quotes`` say what it wanted, in the words that it was made
    for; ``why`` is what became of its place; ``near`` are the clauses that read most like its own:
    id and "OP 4, 61 %"."""

    id: AmendmentId
    codes: tuple[str, ...]
    names: str
    title: str
    why: str
    quotes: tuple[Quote, ...]
    near: tuple[tuple[ClauseId, str], ...]


def orphans(state: Negotiation) -> tuple[Orphan, ...]:
    """The amendments without a place, as they were tabled; of very many the first."""
    call = labels_of(state)
    nameless = tr("a paragraph")
    found: list[Orphan] = []
    for entry in [e for e in state.entries if is_orphan(e)][:_MOST]:
        (card,) = cards_for(state, (entry.amendment.id,))
        quotes = card.quotes or (Quote("", (Piece(old_text(entry.amendment)),)),)
        near = tuple(
            (one.clause, f"{call(one.clause) or nameless}, {round(one.score * 100)} %")
            for one in candidates(state.draft, entry.amendment)
        )
        found.append(Orphan(card.id, card.codes, card.names, card.title, card.why, quotes, near))
    return tuple(found)


class OrphanPlacement:
    """Puts amendments of one workspace at other clauses."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def target(self) -> AmendmentId | None:
        """The amendment that is to be placed: the one that was gone to last where it is open, else
        the first without a place."""
        state = self._workspace.state
        last = self._workspace.part(Decisions).target
        entry = None if last is None else state.entry(last)
        if entry is not None and entry.open:
            return entry.amendment.id
        return next((e.amendment.id for e in state.entries if is_orphan(e)), None)

    def place_here(self, amendment: AmendmentId | None = None) -> Reply:
        """Puts an amendment at the current clause of the draft; where its words cannot be carried
        over it is asked how the clause is to read."""
        workspace = self._workspace
        one = amendment or self.target()
        clause = workspace.draft_clause()
        if one is None:
            return Said(tr("Every amendment has a place."), bad=True)
        if clause is None:
            return Said(tr("Choose the clause of the draft first."), bad=True)
        entry = workspace.state.entry(one)
        name = workspace.name(clause)
        said = self._put(
            one, clause, tr("{amendment} stands at {clause} now", amendment=one, clause=name)
        )
        words = entry is not None and words_at(workspace.state.draft, entry.amendment, clause)
        if not said.bad or entry is None or words:
            return said
        text = workspace.state.draft[clause].text.plain
        return Form(
            tr("Place {amendment} on {clause}", amendment=one, clause=name),
            (
                Field(
                    "text",
                    tr("{clause} is to read", clause=name),
                    FieldKind.TEXT,
                    text,
                    needed=True,
                ),
            ),
            tr("Place it"),
            lambda a: self._put(
                one,
                clause,
                tr("{amendment} stands at {clause} now", amendment=one, clause=name),
                a["text"],
            ),
            tr(
                "{refusal} It was made for: “{words}”",
                refusal=said.words,
                words=old_text(entry.amendment),
            ),
        )

    def _put(self, one: AmendmentId, clause: ClauseId, told: str, words: str = "") -> Said:
        bench = self._workspace.bench
        return self._workspace.attempt(lambda: anchor(bench, one, clause, words), told)

    def let_go(self, amendment: AmendmentId) -> Reply:
        """Closes it, and keeps who did: only its own sponsors withdraw what was tabled; for anybody
        else it is superseded by the text that no longer has its place."""
        writer, entry = self._workspace.writes_as, self._workspace.state.entry(amendment)
        own = entry is not None and (not entry.tabled or writer in entry.amendment.sponsors)
        step = Step.WITHDRAW if own else Step.SUPERSEDE
        acts = self._workspace.part(AmendmentActs)
        return acts.step(step, (amendment,), why=without_place(writer))
