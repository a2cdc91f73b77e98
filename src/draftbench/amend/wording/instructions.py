"""A change set as instructions: what is to be done where, free of any language.

All instructions of one change set refer to the text before any of them is carried out, as the
changes do. Each can be carried out in one way only: where the words that are named occur more than
once, ``after`` names words before them that occur once, or ``occurrence`` counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftbench.amend.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.wording.places import Place, Places
from draftbench.document import NOTE_MARK, ClauseId, ClauseKind, RichText
from draftbench.language.words import tokens

_WHOLE = 0.6
"""From this share of its words on a clause is replaced as a whole; as compilations show it."""
_CONTEXT = 5
"""So many words before a place are named at most; else the occurrence is counted."""


class Verb(StrEnum):
    """What is to be done."""

    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"
    SPACING = "spacing"
    LOOKS = "looks"
    NOTE = "note"
    REPLACE_CLAUSE = "replace clause"
    INSERT_CLAUSE = "insert clause"
    DELETE_CLAUSE = "delete clause"
    MOVE_CLAUSE = "move clause"
    SPLIT_CLAUSE = "split clause"
    JOIN_CLAUSE = "join clause"


class Edge(StrEnum):
    """Where in a clause, or in a list or text, where no words need be named."""

    NONE = ""
    BEGINNING = "beginning"
    END = "end"


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction about the clause at ``place``.

    ``old`` and ``new`` are the words that go and come (for a split the words that the second part
    begins with), ``after`` words that stand directly before the place or, with ``old``, before its
    first occurrence; ``occurrence`` (from 1; 0: there is but one) counts what ``old``, or without
    it ``after``, names. ``edge`` says that the place is the beginning or the end. ``target`` is
    the clause that something comes after, goes under (``edge`` BEGINNING) or is joined to, None for
    the text itself. ``clauses`` are new clauses as (number, words), ``kind`` what they are, or what
    a moved clause becomes; ``notes`` the words of footnotes that come with ``new``, ``gone`` of
    those that go with ``old`` (how many).
    """

    verb: Verb
    place: Place | None
    old: str = ""
    new: str = ""
    after: str = ""
    occurrence: int = 0
    edge: Edge = Edge.NONE
    target: Place | None = None
    clauses: tuple[tuple[str, str], ...] = ()
    kind: ClauseKind | None = None
    notes: tuple[str, ...] = ()
    gone: int = 0


TextOf = Callable[[ClauseId], RichText | None]
"""The words of a clause before the changes; None where they are not known."""


def instructions(
    changes: Sequence[Change], places: Places, text_of: TextOf
) -> tuple[Instruction, ...]:
    """What a set of changes asks for, clause by clause. ``text_of`` gives the words that the
    changes were made for."""
    edits: dict[ClauseId, list[Splice]] = {}
    for change in changes:
        if isinstance(change, Splice):
            edits.setdefault(change.clause, []).append(change)
    found: list[Instruction] = []
    for change in changes:
        if not isinstance(change, Splice):
            found.append(_structure(change, places, text_of))
        elif change is edits[change.clause][0]:
            clause = change.clause
            found.extend(_words(clause, edits[clause], places, text_of(clause)))
    return tuple(found)


def _words(
    clause: ClauseId, splices: Sequence[Splice], places: Places, text: RichText | None
) -> Iterator[Instruction]:
    place = places.of(clause)
    if text is not None and all(s.end <= len(text) for s in splices):
        gone = sum(s.end - s.start for s in splices)
        come = sum(len(s.new) for s in splices)
        if come and gone > _WHOLE * max(1, len(text)):
            whole = text
            for splice in sorted(splices, key=lambda s: (s.start, s.end), reverse=True):
                whole = whole.splice(splice.start, splice.end, splice.new)
            new = tuple(note.text.plain for note in whole.notes)
            yield Instruction(Verb.REPLACE_CLAUSE, place, new=whole.plain, notes=new)
            return
    for splice in splices:
        yield _splice(splice, place, text)


def _splice(splice: Splice, place: Place, text: RichText | None) -> Instruction:
    if text is not None and text.text[splice.start : splice.end] == splice.old:
        before, behind = text.text[: splice.start], text.text[splice.end :]
    else:
        before, behind = splice.before, splice.after
    before, behind = (side.replace(NOTE_MARK, "") for side in (before, behind))
    before, bare, come, behind = _whole_words(
        before, splice.old.replace(NOTE_MARK, ""), splice.new.plain, behind
    )
    old, new = bare.strip(), come.strip()
    gone = splice.old.count(NOTE_MARK)
    notes = tuple(note.text.plain for note in splice.new.notes)
    if old == new:
        verb = Verb.LOOKS if old else Verb.SPACING
        if gone or notes:
            verb = Verb.NOTE
        if verb is Verb.NOTE and old:  # the note hangs behind the words, or among them
            whole = before + bare + behind
            after, count = _marked(whole, len(before) + len(bare.rstrip()))
            return Instruction(verb, place, after=after, occurrence=count, notes=notes, gone=gone)
    else:
        verb = Verb.REPLACE if old and new else Verb.DELETE if old else Verb.INSERT
    whole = before + bare + behind
    if old:
        start = len(before) + len(bare) - len(bare.lstrip())
        after, count = _told_apart(whole, start, old)
        return Instruction(
            verb, place, old, new, after=after, occurrence=count, notes=notes, gone=gone
        )
    edge = Edge.BEGINNING if not before.strip() else Edge.END if not behind.strip() else Edge.NONE
    after, count = ("", 0) if edge else _marked(whole, len(before.rstrip()))
    return Instruction(
        verb, place, "", new, after=after, occurrence=count, edge=edge, notes=notes, gone=gone
    )


def _whole_words(before: str, old: str, new: str, behind: str) -> tuple[str, str, str, str]:
    """What goes and comes, made so much longer on both sides that no word and no number is cut,
    neither in the text before nor in the one after; Han characters are words of their own."""
    while True:
        left = max(_into(before, one + behind) for one in (old, new))
        right = max(_left_of(before + one, behind) for one in (old, new))
        if not left and not right:
            return before, old, new, behind
        lead, tail = before[len(before) - left :], behind[:right]
        before, behind = before[: len(before) - left], behind[right:]
        old, new = lead + old + tail, lead + new + tail


def _into(before: str, rest: str) -> int:
    """How many characters before a place belong to the word that goes on behind it."""
    at = len(before)
    return next((at - t.start for t in tokens(before + rest) if t.start < at < t.end), 0)


def _left_of(front: str, behind: str) -> int:
    """How many characters behind a place belong to the word that begins before it."""
    at = len(front)
    return next((t.end - at for t in tokens(front + behind) if t.start < at < t.end), 0)


def _told_apart(whole: str, start: int, old: str) -> tuple[str, int]:
    """How the occurrence of ``old`` at ``start`` is told from others: words that stand before it
    and occur once, so that it is the first behind them; else which one it is."""
    if _only(whole, old):
        return "", 0
    for context in _contexts(whole, start):
        at = whole.find(context)
        if _only(whole, context) and whole.find(old, at + len(context)) == start:
            return context, 0
    return "", 1 + sum(whole.startswith(old, at) for at in range(start))


def _marked(whole: str, end: int) -> tuple[str, int]:
    """Words that end at ``end`` and occur once; else the last ones, with which occurrence it is."""
    contexts = list(_contexts(whole, end))
    for context in contexts:
        if _only(whole, context):
            return context, 0
    last = contexts[0] if contexts else ""
    start = end - len(last)
    return last, 1 + sum(whole.startswith(last, at) for at in range(start))


def _only(whole: str, words: str) -> bool:
    """Whether words occur once, also where occurrences would overlap."""
    at = whole.find(words)
    return at >= 0 and whole.find(words, at + 1) < 0


def _contexts(whole: str, end: int) -> Iterator[str]:
    """The last word before ``end``, the last two, and so on."""
    words = whole[:end].rstrip()
    at = len(words)
    for _ in range(_CONTEXT):
        at = max(words.rfind(sign, 0, at) for sign in (" ", "\n", "\u00a0"))
        yield words[at + 1 :]
        if at < 0:
            return


def _structure(change: Change, places: Places, text_of: TextOf) -> Instruction:
    match change:
        case Deletion():
            return Instruction(Verb.DELETE_CLAUSE, places.of(change.clause))
        case Insertion():
            edge, target = _slot(change.slot, places)
            clauses = tuple((c.label.strip(), c.text.plain) for c in change.clauses)
            clauses = ((("", clauses[0][1])), *clauses[1:])
            notes = tuple(n.text.plain for c in change.clauses for n in c.text.notes)
            kind = change.clauses[0].kind
            return Instruction(
                Verb.INSERT_CLAUSE,
                None,
                edge=edge,
                target=target,
                clauses=clauses,
                kind=kind,
                notes=notes,
            )
        case Relocation():
            edge, target = _slot(change.slot, places)
            place = places.of(change.clause)
            return Instruction(Verb.MOVE_CLAUSE, place, edge=edge, target=target, kind=change.kind)
        case Split():
            text = text_of(change.clause)
            place = places.of(change.clause)
            if text is None:
                return Instruction(Verb.SPLIT_CLAUSE, place)
            before = text.text[: change.start].replace(NOTE_MARK, "")
            after, count = _marked(text.plain, len(before.rstrip()))
            return Instruction(Verb.SPLIT_CLAUSE, place, after=after, occurrence=count)
        case Join():
            place, target = places.of(change.clause), places.of(change.into)
            return Instruction(Verb.JOIN_CLAUSE, place, target=target, new=change.glue.plain)
    msg = f"a {type(change).__name__} is no change of structure"
    raise TypeError(msg)


def _slot(slot: Slot, places: Places) -> tuple[Edge, Place | None]:
    if slot.after is not None:
        return Edge.NONE, places.of(slot.after)
    return Edge.BEGINNING, None if slot.parent is None else places.of(slot.parent)
