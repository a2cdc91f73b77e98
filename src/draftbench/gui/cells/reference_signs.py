"""What the draft refers to, as the window shows it: lines under the words, what is said of them,
sections of the inspector."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.changesets.changes import Deletion
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.references.following import references_in, referring
from draftbench.amend.references.mentions import Naming
from draftbench.amend.references.standing import Reference, State
from draftbench.app.drafts.referring import out_of_date
from draftbench.document import ClauseId, spoken_labels
from draftbench.gui.cells.bracket_signs import BracketSigns
from draftbench.gui.cells.clause_standing import Section
from draftbench.gui.cells.differences import Marks
from draftbench.gui.cells.excerpts import shown_place
from draftbench.gui.speech import counted, headed, joined, listed, quoted, relayed, tr
from draftbench.gui.widgets.pieces import Block, Cell, Refer
from draftbench.gui.widgets.replies import Line, Look
from draftbench.language.words import shorten

_EXCERPT = 90
_MOST = 12


@dataclass(frozen=True, slots=True)
class ReferenceSigns:
    """Marks in the draft's cells the words that refer to something, after ``brackets`` has marked
    those; ``column`` is the draft's. Not where proposals are shown in brackets."""

    state: Negotiation
    column: int
    marks: Marks
    brackets: BracketSigns

    def on(self, cell: Cell) -> Cell:
        """The cell with its signs."""
        cell = self.brackets.on(cell)
        if self.marks is Marks.BRACKETS:
            return cell
        draft = self.state.draft
        blocks = tuple(
            self._marked(block) if block.clause in draft and _stands(block) else block
            for block in cell.blocks
        )
        return cell if blocks == cell.blocks else replace(cell, blocks=blocks)

    def _marked(self, block: Block) -> Block:
        found = tuple(self._refers(block))
        return replace(block, refers=found) if found else block

    def _refers(self, block: Block) -> Iterator[Refer]:
        for one in shown(references_in(self.state, block.clause)):
            if one.note >= 0:
                continue
            start, end = shown_place(block, one.start), shown_place(block, one.end - 1) + 1
            if start < end:
                toward = next((c for c in one.targets if c in self.state.draft), None)
                node = None if toward is None else (self.column, toward)
                yield Refer(start, end, told(self.state, one), node, wrong=one.wrong)


def _stands(block: Block) -> bool:
    return not block.ghost and not block.proposed


def shown(found: Sequence[Reference]) -> Iterator[Reference]:
    """Those that people want to see: to other texts, and to the text as a whole, they do not."""
    for one in found:
        if one.state is not State.OTHER and one.mention.naming is not Naming.TEXT:
            yield one


def told(state: Negotiation, one: Reference) -> str:
    """What is said of a reference in one line."""
    if one.state is State.STALE:
        return tr(
            "{reason}. It must say “{words}”.",
            reason=relayed(one.why)[:-1],
            words=shorten(one.new, _EXCERPT),
        )
    if one.why:
        return relayed(one.why)
    names = listed(named(state, clause) for clause in one.targets[:_MOST])
    return (
        tr("“{words}” means {clauses}.", words=one.words, clauses=names)
        if names
        else tr("“{words}” is right.", words=one.words)
    )


def named(state: Negotiation, clause: ClauseId) -> str:
    """A clause by its number, else by its first words."""
    text = state.draft if clause in state.draft else state.base
    if clause not in text:
        return tr("a clause that is gone")
    name = spoken_labels(text).get(clause, "")
    return name or quoted(shorten(text[clause].text.plain, 40))


def reference_sections(state: Negotiation, clause: ClauseId) -> tuple[Section, ...]:
    """What the inspector says of a clause: what it refers to, and what refers to it."""
    own = [_line(told(state, one), wrong=one.wrong) for one in shown(references_in(state, clause))]
    to_it = [
        _line(headed(named(state, one.clause), told(state, one)), wrong=one.wrong)
        for one in referring(state, clause)
    ]
    made = (
        Section(tr("Refers to"), tuple(own[:_MOST])),
        Section(tr("Referred to by"), tuple(to_it[:_MOST])),
    )
    return tuple(one for one in made if one.lines)


def _line(words: str, *, wrong: bool) -> Line:
    return Line(f"⚠ {words}", Look.HEAD) if wrong else Line(words, Look.DIM)


def lost_with(state: Negotiation, entry: Entry) -> tuple[str, ...]:
    """What an open amendment that deletes clauses takes from those that refer to them."""
    if not entry.open or entry.placement is None or entry.placement.changes is None:
        return ()
    gone = [c.clause for c in entry.placement.changes.changes if isinstance(c, Deletion)]
    out: list[str] = []
    for clause in gone:
        names = dict.fromkeys(named(state, one.clause) for one in referring(state, clause))
        if names:
            out.append(
                counted(
                    "{clauses} refers to {clause}, which this deletes.",
                    "{clauses} refer to {clause}, which this deletes.",
                    len(names),
                    clauses=joined([*names]),
                    clause=named(state, clause),
                )
            )
    return tuple(out)


def wrong_words(state: Negotiation) -> str:
    """How many references somebody must see to, in a sentence; empty where none."""
    found = out_of_date(state)
    if not found:
        return ""
    stale = sum(one.state is State.STALE for one in found)
    rest = len(found) - stale
    if not stale:
        return counted("{n} reference needs a decision.", "{n} references need a decision.", rest)
    if not rest:
        return counted("{n} reference is out of date.", "{n} references are out of date.", stale)
    return tr(
        "{stale}; {others}.",
        stale=counted("{n} reference is out of date", "{n} references are out of date", stale),
        others=counted("{n} more needs a decision", "{n} more need a decision", rest),
    )
