"""The sides of a conflict beside each other: how the clause reads now, what each side would make of
it, and what both together would, where their words leave room for each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.changes import Splice
from draftbench.amend.changesets.summaries import Deed
from draftbench.amend.conflicts.contention import Conflict, Side
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings import locks
from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, RichText
from draftbench.gui.cells.clause_standing import positions_on
from draftbench.gui.cells.quotes import colour_proposal, whole
from draftbench.gui.session.names import names_of, side_said
from draftbench.gui.speech import listed, relayed, tr, tr_as
from draftbench.gui.widgets.pieces import Change, Piece, opening, pieces

NOW, TOGETHER, KEEP = "now", "together", "stand"
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class SideBox:
    """One side: ``codes`` and ``names`` are the sponsors', ``pieces`` the clause with what would
    change in it (none: it would go, or there is none), ``spoken`` the same in words. ``verb`` is
    the act that chooses it and ``button`` what its button says; empty where it cannot be chosen,
    and ``why`` says why not, or what the side proposes. ``positions`` say who stands where on it,
    and ``then`` what becomes of the others where it is chosen."""

    id: str
    title: str
    codes: tuple[str, ...]
    names: str
    pieces: tuple[Piece, ...]
    spoken: str
    why: str = ""
    verb: str = ""
    button: str = ""
    positions: tuple[str, ...] = ()
    then: str = ""


def boxes(state: Negotiation, one: Conflict) -> tuple[SideBox, ...]:
    """All sides of a conflict, how the clause reads now first, both together last."""
    clause = state.draft.get(one.clause) if one.on is None else None
    now = "" if clause is None else clause.text.plain
    stands = next((side.text for side in one.sides if side.accepted), now)
    made = [_now(state, one, stands)]
    made += [_side(state, one, side, now) for side in one.sides if not side.accepted]
    held = any(held_by(state, side) for side in one.sides)
    if clause is not None and len(one.sides) > 1 and not held:
        made.append(_together(state, one, now))
    if clause is None:
        return tuple(made)
    language = state.draft.language
    return tuple(replace(box, pieces=_slanted(box.pieces, clause, language)) for box in made)


def _slanted(shown: tuple[Piece, ...], clause: Clause, language: str) -> tuple[Piece, ...]:
    """The pieces of how a clause would read, in italics where the clause is, and where the opening
    of the new words would be."""
    was = "".join(
        "i" * len(piece.text) if piece.italic else " " * len(piece.text)
        for piece in pieces(clause.text, italic=opening(clause, language))
        if not piece.note
    )
    new = "".join(piece.text for piece in shown if piece.change is not Change.DELETED)
    start, end = opening(clause, language, RichText(new))
    will = " " * start + "i" * (end - start) + " " * (len(new) - end)
    made: list[Piece] = []
    before = after = 0
    for piece in shown:
        looks = was[before:] if piece.change is not Change.INSERTED else will[after:]
        at = 0
        for look, alike in groupby(looks[: len(piece.text)].ljust(len(piece.text))):
            length = len(list(alike))
            part = piece.text[at : at + length]
            made.append(replace(piece, text=part, italic=look == "i"))
            at += length
        before += len(piece.text) if piece.change is not Change.INSERTED else 0
        after += len(piece.text) if piece.change is not Change.DELETED else 0
    return tuple(made)


def _now(state: Negotiation, one: Conflict, now: str) -> SideBox:
    accepted = [side for side in one.sides if side.accepted and side.amendments]
    ids = listed(member for side in accepted for member in side.amendments)
    codes = tuple(dict.fromkeys(code for side in accepted for code in side.sponsors))
    why = tr("With {amendments}, which was accepted.", amendments=ids) if ids else ""
    if not now:
        return SideBox(
            NOW,
            tr_as("Now", "the text as it stands"),
            codes,
            "",
            (),
            tr("The draft does not have this clause."),
            why,
        )
    box = SideBox(NOW, tr("As it stands"), codes, "", marked_pieces(now, now), now, why)
    stands = [member for side in accepted for member in side.amendments]
    if not stands:
        then = tr("Rejects {amendments}", amendments=listed(one.members))
        return replace(box, verb=KEEP, button=tr("Keep"), then=then) if one.on is None else box
    return replace(
        box,
        names=names_of(state, codes),
        verb=f"take-{stands[0]}",
        button=tr("Keep"),
        positions=positions_on(state, AmendmentId(stands[0])),
        then=_superseded(one.members),
    )


def _side(state: Negotiation, one: Conflict, side: Side, now: str) -> SideBox:
    ids = listed(side.amendments)
    shown = marked_pieces(now, side.text)
    said = side.text or side_said(state, side)
    names = names_of(state, side.sponsors)
    if not side.amendments:
        return SideBox(ids, tr("The text"), (), "", shown, said, side_said(state, side))
    entry = state.entry(side.amendments[0])
    if entry is not None:
        shown = colour_proposal(entry, shown)
    if held := held_by(state, side):
        return SideBox(ids, ids, side.sponsors, names, shown, said, relayed(held))
    reason = "" if entry is None else entry.amendment.reason
    chosen = side.amendments[0]
    falls = [each for each in (*one.accepted, *one.members) if each != chosen]
    if entry is not None and not one.accepted:
        falls = [each for each in falls if each in entry.competing]
    return SideBox(
        ids,
        ids,
        side.sponsors,
        names,
        shown,
        said,
        reason or side_said(state, side),
        f"take-{chosen}",
        tr("Use this text"),
        positions_on(state, chosen),
        _superseded(falls),
    )


def held_by(state: Negotiation, side: Side) -> str:
    """Why a side cannot be taken, whatever is decided of the others: what it touches is agreed.
    Empty where it is not."""
    entry = state.entry(side.amendments[0]) if side.amendments else None
    if entry is None or side.accepted:
        return ""
    found = locks.locked(state.proceedings, state.draft, entry.amendment.changes.changes)
    return locks.reason(state.draft, found) if found else ""


def _superseded(others: Sequence[AmendmentId]) -> str:
    return tr("Supersedes {amendments}", amendments=listed(others)) if others else ""


def _together(state: Negotiation, one: Conflict, now: str) -> SideBox:
    text = together(state, one, now)
    if text is None:
        why = tr("They change the same words: accept one of them, or write a new text.")
        return SideBox(TOGETHER, tr("Together"), (), "", (), why)
    shown, why = marked_pieces(now, text), tr("Check that it reads well.")
    title, button = tr("Both together"), tr("Accept both")
    return SideBox(TOGETHER, title, (), "", shown, text, why, "both", button)


def marked_pieces(now: str, then: str) -> tuple[Piece, ...]:
    """How a clause would read, with what differs from how it reads ``now`` marked; paragraphs
    behind it that it does not have now are wholly new."""
    if not then:
        return ()
    stands, *parts = now.split("\n")
    first, *more = then.split("\n")
    marks = (Change.NONE if line in parts else Change.INSERTED for line in more)
    new = tuple(Piece(f" ¶ {line}", mark) for line, mark in zip(more, marks, strict=True))
    if not now:
        return (Piece(first, Change.INSERTED), *new)
    return (*whole(diff(stands, first)), *new)


def together(state: Negotiation, one: Conflict, now: str) -> str | None:
    """How the clause would read with all sides: what they insert at the same place one after the
    other. None where two of them change the same words, or one of them is about more than the words
    of one clause."""
    if one.accepted:
        seen = [_proposed(state, member, one.clause) for member in one.members]
        former = seen[0][0] if len({before for before, _ in seen}) == 1 else ""
        wanted = [now, *(text for _, text in seen)]
    else:
        former = now
        wanted = [side.text for side in one.sides if side.amendments]
        if any(what.deed is Deed.JOIN for side in one.sides for what in side.what):
            return None
    if not former or len(wanted) < _SEVERAL or any(not t or "\n" in t for t in wanted):
        return None
    text = _merged(former, [each for each in wanted if each])
    return None if text == now else text


def _proposed(state: Negotiation, amendment: AmendmentId, clause: ClauseId) -> tuple[str, str]:
    """How a clause read when an amendment was proposed, and how it would have read with it; empty
    where the amendment is about more than its words."""
    entry = state.entry(amendment)
    changes = () if entry is None else entry.amendment.changes.changes
    own = [change for change in changes if isinstance(change, Splice) and change.clause == clause]
    seen = None if entry is None else entry.amendment.changes.seen.get(clause)
    if seen is None or not own or "\ufffc" in seen.text:
        return "", ""
    text = seen.text
    for change in sorted(own, key=lambda each: each.start, reverse=True):
        text = text[: change.start] + change.new.plain + text[change.end :]
    return seen.text, text


def _merged(former: str, texts: list[str]) -> str | None:
    edits: list[tuple[Hunk, str]] = []
    for text in texts:
        edits += [(h, text[h.right_start : h.right_end]) for h in diff(former, text).hunks]
    edits.sort(key=lambda edit: (edit[0].left_start, edit[0].left_end))
    made: list[str] = []
    at = 0
    for hunk, new in edits:
        if hunk.left_start < at:
            return None
        made += [former[at : hunk.left_start], new]
        at = hunk.left_end
    return "".join((*made, former[at:]))
