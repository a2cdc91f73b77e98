"""A change set as instructions: what is to be done where, free of any language.

All instructions of one change set refer to the text before any of them is carried out, as the
changes do. Each can be carried out in one way only: where the words that are named occur more than
once, ``after`` names words before them that occur once, or ``occurrence`` counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.changes import (
    Change,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.wholebrackets import brackets_at, without_parted_brackets
from draftbench.amend.proposed_numbers import typed_number
from draftbench.amend.wording.effects import UnclearError, carried_out, effects, occurrences
from draftbench.amend.wording.instruction import Edge, Instruction, Place, Places, Verb
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
)
from draftbench.document.drafting import drafting_label
from draftbench.language.words import tokens

__all__ = ["Edge", "Instruction", "TextOf", "Verb", "instructions"]

_WHOLE = 0.6
"""From this share of its words on a clause is replaced as a whole; as compilations show it."""
_CONTEXT = 5
"""So many words before a place are named at most; else the occurrence is counted."""


TextOf = Callable[[ClauseId], RichText | None]
"""The words of a clause before the changes; None where they are not known."""


Called = Callable[[ClauseId], str]
"""The number of a new clause in every paper; empty where it has none."""


def instructions(
    changes: Sequence[Change], places: Places, text_of: TextOf, number_of: Called | None = None
) -> tuple[Instruction, ...]:
    """What a set of changes asks for, clause by clause. ``text_of`` gives the words that the
    changes were made for, ``number_of`` the numbers of new clauses (None: those that were typed
    before them)."""
    edits: dict[ClauseId, list[Splice]] = {}
    for change in changes:
        if isinstance(change, Splice):
            edits.setdefault(change.clause, []).append(change)
    breaks: dict[ClauseId, list[Split]] = {}
    for change in changes:
        if isinstance(change, Split):
            breaks.setdefault(change.clause, []).append(change)
    found: list[Instruction] = []
    for change in changes:
        if not isinstance(change, Splice):
            found.append(_structure(change, places, text_of, number_of))
        elif change is edits[change.clause][0]:
            clause = change.clause
            place, text = places.of(clause), text_of(clause)
            said = _words(edits[clause], place, text, breaks.get(clause, ()))
            found.extend(_behind_words(one, text) if places.lists(clause) else one for one in said)
    return tuple(found)


def _behind_words(one: Instruction, text: RichText | None) -> Instruction:
    """Of a clause with a list what comes at its end is said to come behind its last words: "at the
    end" may be behind the list."""
    if one.edge is not Edge.END or text is None or not (plain := text.plain.rstrip()):
        return one
    after, count = _marked(plain, len(plain))
    return replace(one, edge=Edge.NONE, after=after, occurrence=count)


def _words(
    splices: Sequence[Splice], place: Place, text: RichText | None, breaks: Sequence[Split]
) -> Iterator[Instruction]:
    """What is asked of the words of a clause; one that is divided is not replaced as a whole."""
    whole = not breaks
    if text is None or any(s.end > len(text) for s in splices):
        yield from (_splice(splice, place, text) for splice in splices)
        return
    gone = sum(s.end - s.start for s in splices)
    come = sum(len(s.new) for s in splices)
    if whole and come and gone > _WHOLE * max(1, len(text)):
        yield _replaced(place, text, splices)
        return
    starts = {split.end for split in breaks}
    said: list[Instruction] = []
    waiting = without_parted_brackets(text, splices) if whole else sorted(splices, key=_start)
    while waiting:
        first = waiting.pop(0)
        partner = bracket_partner(first, waiting)
        pair = _brackets((first, partner), place, text) if partner is not None else None
        if partner is not None and pair is not None:
            waiting.remove(partner)
        said.append(pair or _exact(first, place, text, behind=first.start in starts))
    if whole and not _gives(text.plain, said, spliced(text, splices).plain):
        yield _replaced(place, text, splices)
    else:
        yield from said


def _start(splice: Splice) -> tuple[int, int]:
    return splice.start, splice.end


_SIGNS = {("", "["): ("", "]"), ("[", ""): ("]", "")}
"""The change that puts in or takes out the first sign of a bracket alone, and that of the last."""


def _signs(one: Splice) -> tuple[str, str]:
    return one.old, one.new.text


def bracket_partner(first: Splice, others: Sequence[Splice]) -> Splice | None:
    """The change of ``others``, in order, that does with the last sign of a bracket what ``first``
    does with the first one."""
    last = _SIGNS.get(_signs(first))
    depth = 1
    for one in others if last else ():
        depth += (_signs(one) == _signs(first)) - (_signs(one) == last)
        if not depth:
            return one
    return None


def _brackets(pair: Sequence[Splice], place: Place, text: RichText) -> Instruction | None:
    """The instruction for two splices that put words in brackets, or take these away."""
    comes = not pair[0].old
    start, end = (len(text.slice(0, at).plain) for at in (pair[0].end, pair[1].start))
    words = text.plain[start:end]
    sought = words if comes else f"[{words}]"
    after, count = _told_apart(text.plain, start - (not comes), sought)
    verb = Verb.BRACKET if comes else Verb.UNBRACKET
    said = Instruction(verb, place, words, after=after, occurrence=count)
    return said if words and _gives(text.plain, [said], spliced(text, pair).plain) else None


def _replaced(place: Place, text: RichText, splices: Sequence[Splice]) -> Instruction:
    made = spliced(text, splices)
    notes = tuple(note.text.plain for note in made.notes)
    return Instruction(Verb.REPLACE_CLAUSE, place, new=made.plain, notes=notes)


def _gives(text: str, said: Sequence[Instruction], wanted: str) -> bool:
    """Whether who carries the instructions out gets these words, spaces as they may be."""
    try:
        found = [effect for one in said for effect in effects(text, one)]
        if any(effect.doubt for effect in found):
            return False
        got = carried_out(text, tuple(found))
    except (UnclearError, ValueError):
        return False
    return got.split() == wanted.split()


def _exact(splice: Splice, place: Place, text: RichText, *, behind: bool) -> Instruction:
    """The instruction for one splice; where it would not give the words exactly, with the words
    beside them quoted too; with those that follow where it stands directly ``behind`` a break."""
    said = _splice(splice, place, text)
    plain, wanted = text.plain, spliced(text, [splice]).plain
    if (not behind or said.verb is Verb.SPACING) and _gives(plain, [said], wanted):
        return said
    first, last = (at - text.text.count(NOTE_MARK, 0, at) for at in (splice.start, splice.end))
    for start, end in _wider(plain, first, last, behind=behind):
        new = plain[start:first] + splice.new.plain + plain[last:end]
        old = plain[start:end].strip()
        at = start + len(plain[start:end]) - len(plain[start:end].lstrip())
        after, count = _told_apart(plain, at, old)
        wider = replace(
            said,
            verb=Verb.REPLACE if new.strip() else Verb.DELETE,
            old=old,
            new=new.strip(),
            after=after,
            occurrence=count,
            edge=Edge.NONE,
        )
        if _gives(plain, [wider], wanted):
            return wider
    return said


def _wider(text: str, start: int, end: int, *, behind: bool) -> Iterator[tuple[int, int]]:
    """Ever wider stretches of a text around one: first, where it has no width, with the brackets
    beside it, then with the words on both sides, or those that follow only (``behind`` a break)."""
    beside = brackets_at(text, start) if start == end and not behind else (start, end)
    if beside != (start, end):
        yield beside
    for _ in range(_CONTEXT):
        while not behind and start and text[start - 1].isspace():
            start -= 1
        while not behind and start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and text[end].isspace():
            end += 1
        while end < len(text) and not text[end].isspace():
            end += 1
        yield start, end


def _splice(splice: Splice, place: Place, text: RichText | None) -> Instruction:
    if text is not None and text.text[splice.start : splice.end] == splice.old:
        before, behind = text.text[: splice.start], text.text[splice.end :]
    else:
        before, behind = splice.before, splice.after
    ahead, behind = (side.replace(NOTE_MARK, "") for side in (before, behind))
    before, bare, come, behind = _whole_words(
        ahead, splice.old.replace(NOTE_MARK, ""), splice.new.plain, behind
    )
    old, new = bare.strip(), come.strip()
    gone = splice.old.count(NOTE_MARK)
    notes = tuple(note.text.plain for note in splice.new.notes)
    if old == new:
        verb = Verb.LOOKS if old else Verb.SPACING
        if gone or notes:
            verb = Verb.NOTE
        if verb is Verb.NOTE and old:  # the note hangs among the words, or behind them
            whole = before + bare + behind
            hanging = ahead[len(before) :] + (splice.old if gone else splice.new.text)
            after, count = _marked(whole, len(before) + _up_to_note(hanging, bare))
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


def _up_to_note(hanging: str, words: str) -> int:
    """How many characters of ``words`` stand before the first note of ``hanging``, which has the
    same words with other spaces."""
    letters = sum(not sign.isspace() for sign in hanging.partition(NOTE_MARK)[0])
    ends = [at for at, sign in enumerate(words, 1) if not sign.isspace()]
    return ends[letters - 1] if letters else 0


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
    places = [find.start for find in occurrences(whole, old)]
    if len(places) <= 1:
        return "", 0
    for context in _contexts(whole, start):
        found = occurrences(whole, context)
        if len(found) == 1 and next((at for at in places if at >= found[0].end), -1) == start:
            return context, 0
    return "", 1 + sum(at < start for at in places)


def _marked(whole: str, end: int) -> tuple[str, int]:
    """Words that end at ``end`` and occur once; else the last ones, with which occurrence it is."""
    contexts = list(_contexts(whole, end))
    for context in contexts:
        if len(occurrences(whole, context)) == 1:
            return context, 0
    last = contexts[0] if contexts else ""
    return last, sum(find.end <= end for find in occurrences(whole, last))


def _contexts(whole: str, end: int) -> Iterator[str]:
    """The last word before ``end``, the last two, and so on."""
    words = whole[:end].rstrip()
    at = len(words)
    for _ in range(_CONTEXT):
        at = max(words.rfind(sign, 0, at) for sign in (" ", "\n", "\u00a0"))
        yield words[at + 1 :]
        if at < 0:
            return


def _structure(
    change: Change, places: Places, text_of: TextOf, number_of: Called | None
) -> Instruction:
    match change:
        case Deletion():
            return Instruction(Verb.DELETE_CLAUSE, places.of(change.clause))
        case Insertion():
            edge, target = _slot(change.slot, places)
            first = change.clauses[0]
            typed = number = typed_number(first)
            if number_of is None:
                number = _beside(first, typed, target)
            elif typed or first.kind is not ClauseKind.ITEM:  # items are counted anew
                number = number_of(first.id)
            clauses = _numbered(change.clauses, places.draft.language, number)
            notes = tuple(n.text.plain for c in change.clauses for n in c.text.notes)
            return Instruction(
                Verb.INSERT_CLAUSE,
                None,
                edge=edge,
                target=target,
                clauses=clauses,
                kind=first.kind,
                notes=notes,
                typed="" if number_of is None or typed == number else typed,
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


def _beside(clause: Clause, typed: str, target: Place | None) -> str:
    """The number typed before a new clause, with that which the clause before it, ``target``, has
    now; none where that is gone."""
    label = drafting_label(clause.label) if typed and target is not None else None
    if label is None or target is None:
        return typed
    if target.former:
        return ""
    counted = label.number.isdigit() and target.number.isdigit()
    return typed.replace(label.number, target.number, 1) if counted else typed


def _numbered(clauses: Sequence[Clause], language: str, number: str) -> tuple[tuple[str, str], ...]:
    """New clauses with the numbers that they will have among themselves; the first has that which
    it is given."""
    first = clauses[0]
    labels = printed_labels(
        Document("", (replace(first, parent=None), *clauses[1:]), language=language)
    )
    labels[first.id] = number
    return tuple((labels[c.id].strip(), c.text.plain) for c in clauses)


def _slot(slot: Slot, places: Places) -> tuple[Edge, Place | None]:
    if slot.after is not None:
        return Edge.NONE, places.of(slot.after)
    return Edge.BEGINNING, None if slot.parent is None else places.of(slot.parent)
