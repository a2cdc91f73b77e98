"""Brackets, alternatives and agreements as objects in the text of the draft: what is shown at their
signs, and where in the text of a clause something shown stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.alternatives import AlternativeSet, labels
from draftbench.amend.proceedings.brackets import SIGNS
from draftbench.amend.proceedings.locks import governing
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.document import NOTE_MARK, ClauseId, spoken_labels
from draftbench.gui.dates import figures_of_day
from draftbench.gui.speech import listed, tr
from draftbench.gui.widgets.pieces import Block, Cell, Change, Piece

MOST = 3
"""Codes of delegations in the tag of a bracket; more are counted."""


class BracketSigns:
    """The objects of one state."""

    def __init__(self, state: Negotiation) -> None:
        self._state = state
        done = state.proceedings
        self._records: dict[ClauseId, list[tuple[int, str, tuple[str, ...]]]] = {}
        for one in done.brackets:
            if one.ended is None and one.codes:
                place = (one.opening.at, one.opening.seen, one.codes)
                self._records.setdefault(one.opening.clause, []).append(place)
        self._sets: dict[ClauseId, list[AlternativeSet]] = {}
        for each in done.sets:
            if each.choice is None:
                self._sets.setdefault(each.clause, []).append(each)

    def on(self, cell: Cell) -> Cell:
        """The cell with what belongs to its clauses."""
        blocks = tuple(self.block(block) for block in cell.blocks)
        alike = all(new is old for new, old in zip(blocks, cell.blocks, strict=True))
        return cell if alike else replace(cell, blocks=blocks)

    def block(self, block: Block) -> Block:
        """The block with the tags of its brackets, its alternatives, and since when it is agreed.
        One that does not show the text of its clause as it stands stays as it is."""
        clause = self._state.draft.get(block.clause)
        if clause is None or block.proposed:
            return block
        small = [*self._since(block), *self._alternatives(block.clause)]
        if small:
            parts = [*small, block.small] if block.small else small
            block = replace(block, small=" · ".join(parts))
        found = [
            (at + 1, _tag(codes))
            for at, seen, codes in self._records.get(block.clause, ())
            if seen == clause.text.text
        ]
        if found and own_text(block.pieces) == clause.text.text:
            return replace(block, pieces=tuple(tagged(block.pieces, found)))
        return block

    def _since(self, block: Block) -> Iterator[str]:
        """When, and in which meeting, a clause was agreed or parked."""
        if block.sign is None:
            return
        done = self._state.proceedings
        lock = governing(done, self._state.draft, block.clause) or block.clause
        decision = done.states.get(lock)
        if decision is not None and decision.state is not ClauseState.OPEN:
            yield figures_of_day(datetime.fromisoformat(decision.occasion.at).date())
            if decision.occasion.meeting:
                yield decision.occasion.meeting

    def _alternatives(self, clause: ClauseId) -> Iterator[str]:
        for one in self._sets.get(clause, ()):
            names = labels(one, spoken_labels(self._state.draft).get(clause, ""))[1:]
            said = []
            for name, member in zip(names, one.members, strict=True):
                entry = self._state.entry(member)
                codes = () if entry is None else entry.amendment.sponsors
                said.append(f"{name} {listed(codes)}".strip())
            yield tr("beside it {said}", said=listed(said))


def asked_for(state: Negotiation) -> dict[tuple[ClauseId, int], tuple[str, ...]]:
    """Who asked for the recorded brackets that are open, by the places of their opening signs."""
    return {
        one.opening[:2]: one.codes
        for one in state.proceedings.brackets
        if one.ended is None and one.codes
    }


def _tag(codes: Sequence[str]) -> str:
    more = f" +{len(codes) - MOST}" if len(codes) > MOST else ""
    return f"{' '.join(codes[:MOST])}{more}\u2009"


def own_text(pieces: Iterable[Piece]) -> str:
    """The text of the clause that pieces show, with the mark of a note for its number."""
    return "".join(
        NOTE_MARK if piece.note else piece.text for piece in pieces if not piece.change.gone
    )


def tagged(pieces: Iterable[Piece], tags: Iterable[tuple[int, str]]) -> Iterator[Piece]:
    """The pieces with tags put in at places of the clause's text."""
    waiting = sorted(tags)
    at = 0
    for piece in pieces:
        rest = piece
        if not piece.change.gone:
            end = at + (1 if piece.note else len(piece.text))
            while waiting and (waiting[0][0] <= at or (waiting[0][0] < end and not piece.note)):
                place, words = waiting.pop(0)
                if place > at:
                    yield replace(rest, text=rest.text[: place - at])
                    rest, at = replace(rest, text=rest.text[place - at :]), place
                yield Piece(words, Change.OWNER)
            at = end
        yield rest
    yield from (Piece(words, Change.OWNER) for _, words in waiting)


def raw_place(text: str, plain_place: int) -> int:
    """A place in the plain words of a text as one in the text with its notes."""
    passed = 0
    for at, character in enumerate(text):
        if character != NOTE_MARK:
            if passed == plain_place:
                return at
            passed += 1
    return len(text)


@dataclass(frozen=True, slots=True)
class Shown:
    """Where something shown of a block stands: ``place`` is that in the text of its clause (code
    points), ``sign`` that of the bracket's sign there, where it is one or the tag of one."""

    place: int
    sign: int | None = None


def shown_at(block: Block, at: int) -> Shown:
    """What the code point ``at`` of what a block shows is."""
    place = passed = 0
    for piece in block.pieces:
        length = len(piece.text)
        if at < passed + length:
            inside = at - passed
            if piece.change is Change.OWNER:
                return Shown(place, place - 1)
            if piece.note or piece.change.gone:
                return Shown(place)
            here = place + inside
            return Shown(here, here if piece.text[inside] in SIGNS else None)
        passed += length
        if not piece.change.gone:
            place += 1 if piece.note else length
    return Shown(place)
