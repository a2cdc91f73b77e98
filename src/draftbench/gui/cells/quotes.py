"""What an amendment changes, quoted: the words concerned with a little of what stands around."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from draftbench.amend.amendment import Amendment
from draftbench.amend.changesets.changes import Change as AnyChange
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.registers.states import STATES
from draftbench.compare.words.textdiff import TextDiff
from draftbench.document import Clause, ClauseId, RichText
from draftbench.gui.speech import quoted, tr
from draftbench.gui.widgets.pieces import Change, Piece, opening, pieces, spoken
from draftbench.gui.widgets.replies import Line, Look
from draftbench.language.words import shorten

CONTEXT = 30
"""Characters of unchanged text that are shown on either side of a change."""
BRIEF = 18
"""The same before the first change, where there is one line."""
NEAR = 60
"""Changes of one clause that stand no farther apart are shown in one quotation."""
MOST = 280
"""Characters of one stretch of a quotation, before it is cut short."""
LEAST = 110
"""The same for a text that is moved as it stands."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation. ``where`` says in words what happens where, empty for words changed in the
    clause that was asked for."""

    where: str
    pieces: tuple[Piece, ...]

    @property
    def spoken(self) -> str:
        """The quotation for a screen reader, changes in words."""
        words = [f"{self.where}:"] if self.where else []
        return " ".join(filter(None, (*words, spoken(self.pieces))))


def quotes(
    state: Negotiation,
    changes: ChangeSet,
    clauses: tuple[ClauseId, ...],
    call: Callable[[ClauseId], str],
) -> tuple[Quote, ...]:
    """The changes quoted, those of ``clauses`` first; ``call`` names a clause."""
    splices: dict[ClauseId, list[Splice]] = {}
    whole: list[AnyChange] = []
    for change in changes.changes:
        if isinstance(change, Splice):
            splices.setdefault(change.clause, []).append(change)
        else:
            whole.append(change)
    found: list[Quote] = []
    for clause, own in sorted(splices.items(), key=lambda item: item[0] not in clauses):
        where = "" if clause in clauses else tr("In {clause}", clause=call(clause))
        seen = changes.seen.get(clause)
        found.extend(Quote(where, _spliced(group, seen)) for group in _grouped(own))
    for change in whole:
        found.extend(_whole(state, change, changes, call))
    return tuple(found)


def under_title(amendment: Amendment, found: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The quotations under what the amendment is called: where that says what happens where, they
    do not say it again."""
    said = {quote.where for quote in found if quote.where}
    if amendment.title or len(said) != 1 or not found[0].where:
        return found
    return tuple(replace(quote, where="") for quote in found)


def redlined(words: TextDiff) -> tuple[Piece, ...]:
    """A difference of words with a little of what stands around its changes."""
    shown: list[Piece] = []
    at = 0
    for hunk in words.hunks:
        between = words.left[at : hunk.left_start]
        if len(between) > 2 * CONTEXT:
            between = (_head(between) if at else "") + _tail(between)
        shown.append(Piece(between))
        shown.append(Piece(words.left[hunk.left_start : hunk.left_end], Change.DELETED))
        shown.append(Piece(words.right[hunk.right_start : hunk.right_end], Change.INSERTED))
        at = hunk.left_end
    shown.append(Piece(_head(words.left[at:])))
    return _cut(tuple(piece for piece in shown if piece.text))


def whole(words: TextDiff) -> tuple[Piece, ...]:
    """A difference of words with the whole text around it."""
    shown: list[Piece] = []
    at = 0
    for hunk in words.hunks:
        shown.append(Piece(words.left[at : hunk.left_start]))
        shown.append(Piece(words.left[hunk.left_start : hunk.left_end], Change.DELETED))
        shown.append(Piece(words.right[hunk.right_start : hunk.right_end], Change.INSERTED))
        at = hunk.left_end
    shown.append(Piece(words.left[at:]))
    return tuple(piece for piece in shown if piece.text)


def called(state: Negotiation, clause: ClauseId, call: Callable[[ClauseId], str]) -> str:
    """What a clause is called in a sentence; one without a number by its first words."""
    label = call(clause)
    if label:
        return label
    known = state.draft.get(clause) or state.base.get(clause)
    if known is None:
        return tr("a paragraph that is gone")
    words = shorten(known.text.plain, CONTEXT)
    return quoted(words) if words else tr("a paragraph without words")


def _grouped(splices: Iterable[Splice]) -> list[list[Splice]]:
    groups: list[list[Splice]] = []
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        if groups and splice.start - groups[-1][-1].end <= NEAR:
            groups[-1].append(splice)
        else:
            groups.append([splice])
    return groups


def _spliced(group: list[Splice], seen: RichText | None) -> tuple[Piece, ...]:
    first, last = group[0], group[-1]
    shown: list[Piece] = []
    before = first.before if seen is None else seen.text[: first.start]
    after = last.after if seen is None else seen.text[last.end :]
    shown.append(Piece(_tail(before)))
    former = first.start
    for splice in group:
        if seen is not None:
            shown.extend(pieces(seen.slice(former, splice.start)))
            shown.extend(_cut(pieces(seen.slice(splice.start, splice.end), change=Change.DELETED)))
        else:
            shown.append(Piece(_plain(splice.old), Change.DELETED))
        shown.extend(_cut(pieces(splice.new, change=Change.INSERTED)))
        former = splice.end
    shown.append(Piece(_head(after)))
    return tuple(piece for piece in shown if piece.text)


def _whole(
    state: Negotiation, change: AnyChange, changes: ChangeSet, call: Callable[[ClauseId], str]
) -> list[Quote]:
    match change:
        case Deletion(clause):
            where = tr("Delete {clause}", clause=call(clause))
            return [Quote(where, _cut(_seen(state, clause, changes, Change.DELETED)))]
        case Relocation(clause, slot):
            where = tr("Move {clause} {slot}", clause=call(clause), slot=_slot(slot, call))
            return [Quote(where, _cut(_seen(state, clause, changes, Change.MOVED), LEAST))]
        case Insertion(slot, clauses):
            return _new(slot, clauses, state.draft.language, call)
        case Split(clause, start, end):
            words = _text(state, clause, changes).text
            shown = (
                Piece(_tail(words[:start])),
                Piece(" ¶ ", Change.INSERTED),
                Piece(_head(words[end:])),
            )
            return [Quote(tr("Divide {clause}", clause=call(clause)), shown)]
        case Join(clause, into):
            where = tr("Join {clause} to {into}", clause=call(clause), into=call(into))
            return [Quote(where, _cut(_seen(state, clause, changes), LEAST))]
    return []


def _new(
    slot: Slot, clauses: tuple[Clause, ...], language: str, call: Callable[[ClauseId], str]
) -> list[Quote]:
    where = tr("New paragraph {slot}", slot=_slot(slot, call))
    shown = (
        pieces(clause.text, change=Change.INSERTED, italic=opening(clause, language))
        for clause in clauses
    )
    return [Quote("" if place else where, _cut(each)) for place, each in enumerate(shown)]


def _slot(slot: Slot, call: Callable[[ClauseId], str]) -> str:
    if slot.after is not None:
        return tr("after {clause}", clause=call(slot.after))
    if slot.parent is not None:
        return tr("at the start of {clause}", clause=call(slot.parent))
    return tr("at the start of the text")


def _text(state: Negotiation, clause: ClauseId, changes: ChangeSet) -> RichText:
    seen = changes.seen.get(clause)
    if seen is not None:
        return seen
    known = state.draft.get(clause) or state.base.get(clause)
    return RichText() if known is None else known.text


def _seen(
    state: Negotiation, clause: ClauseId, changes: ChangeSet, change: Change = Change.NONE
) -> tuple[Piece, ...]:
    """The whole text of a clause as the author saw it."""
    text = _text(state, clause, changes)
    known = state.draft.get(clause) or state.base.get(clause)
    italic = (0, 0) if known is None else opening(known, state.draft.language, text)
    return pieces(text, change=change, italic=italic)


def _cut(shown: tuple[Piece, ...], most: int = MOST) -> tuple[Piece, ...]:
    kept: list[Piece] = []
    room = most
    for piece in shown:
        if len(piece.text) > room:
            kept.append(replace(piece, text=_beginning(piece.text, room) if room > 1 else "…"))
            break
        kept.append(piece)
        room -= len(piece.text)
    return tuple(kept)


def _plain(text: str) -> str:
    return RichText(text.replace("\ufffc", "")).text


def _tail(text: str) -> str:
    """The last words of ``text``."""
    words = _plain(text)
    if len(words) <= CONTEXT:
        return words
    cut = words.find(" ", len(words) - CONTEXT)
    return "…" + words[cut if cut >= 0 else len(words) - CONTEXT :]


def _head(text: str) -> str:
    """The first words of ``text``."""
    return _beginning(_plain(text), CONTEXT)


def _beginning(words: str, most: int) -> str:
    """The first of ``words``, with the space before them."""
    return words if len(words) <= most else words[: -len(words.lstrip())] + shorten(words, most)


def colour_proposal(entry: Entry, shown: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces of a quotation with the changes in the colour of the first sponsor; what
    was accepted has that of what it did."""
    accepted = STATES[entry.status].in_text or not entry.amendment.sponsors
    by = "" if accepted else entry.amendment.sponsors[0]
    return tuple(replace(piece, by=by) if piece.change else piece for piece in shown)


def quoted_words(state: Negotiation, changes: ChangeSet) -> tuple[Piece, ...]:
    """Return the words that are changed for one line, the first changes first, inserted and deleted
    ones as such: the line names beside them who changes them."""
    found = quotes(state, changes, (), lambda clause: "")
    shown = [piece for quote in found for piece in (*quote.pieces, Piece(" "))]
    first = shown[0].text if shown and not shown[0].change else ""
    if len(first) > BRIEF:
        at = first.find(" ", len(first) - BRIEF)
        shown[0] = replace(shown[0], text="…" + first[at:] if at >= 0 else "… ")
    return tuple(shown)


def quoted_line(quote: Quote) -> Line:
    """Return a quotation as a line of a description."""
    return Line(quote.spoken, Look.QUOTE, quote.pieces)
