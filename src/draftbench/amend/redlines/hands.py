"""The text as one author of tracked changes would have it.

A reader gives the text as it stands with the changes of one author accepted, its clauses named as
in the text without any changes. What that reader thought of a clause in its new surroundings (its
kind, what it hangs on) is no change by anybody: a tracked change puts words in, takes them out or
moves them. So a clause that did not move stays what it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from draftbench.amend.changesets.changes import ChangeSet, Insertion, Splice
from draftbench.amend.placement.twins import nearly_the_same
from draftbench.compare.normal import key
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    RichText,
)

_PARTS = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE})
_AT_AN_END = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
"""What a text begins with, and what it ends with."""


def revised(text: Document, view: Document, moved: Collection[ClauseId] = ()) -> Document:
    """``text`` with the clauses, the words and the order of ``view``. Clauses of the same id are
    the same; those not in ``moved`` keep kind, level and place in the tree while what they hang on
    still stands before them; notes that read the same stay the same notes."""
    out: list[Clause] = []
    chain: list[ClauseId] = []
    for clause in in_lists(view.clauses, text):
        former = text.get(clause.id)
        new = clause
        if former is not None:
            kept = clause.id not in moved and former.parent in (None, *chain)
            branch = (one for one in out if one.id in chain)
            new = _kept(former, clause) if kept else _moved(former, beside(former, clause, branch))
        if new.parent not in (None, *chain):
            parent = clause.parent if clause.parent in chain else None
            level = clause.level if parent is not None else 0
            new = replace(new, parent=parent, level=level)
        if new.parent is None:
            chain.clear()
        else:
            del chain[chain.index(new.parent) + 1 :]
        chain.append(new.id)
        out.append(new)
    there = [
        _in_its_part(at, out, text, moved, view[one.id].label) if one.id in moved else one
        for at, one in enumerate(out)
    ]
    return text.with_clauses(tuple(there))


def _in_its_part(
    at: int, clauses: Sequence[Clause], text: Document, moved: Collection[ClauseId], label: str
) -> Clause:
    """A clause that moved, with the number (``label``) that it has there: between two paragraphs of
    the other part of the text, or at an end of it, it is of that part; at the border between the
    two it stays what it was, unless it got a number there or lost its own."""
    clause = clauses[at]
    former = text.get(clause.id)
    if former is None or clause.parent is not None or not {former.kind, clause.kind} <= _PARTS:
        return clause
    settled = [
        next(
            (c.kind for c in way if c.parent is None and c.kind in _PARTS and c.id not in moved),
            None,
        )
        for way in (reversed(clauses[:at]), clauses[at + 1 :])
    ]
    kinds = {kind for kind in settled if kind is not None}
    if len(kinds) != 1 or (None in settled and kinds != {_AT_AN_END[settled.index(None)]}):
        numbered = bool(label)
        if numbered is bool(former.label):
            return replace(clause, kind=former.kind)
        return replace(clause, kind=_AT_AN_END[numbered])
    (kind,) = kinds
    if kind is ClauseKind.PREAMBULAR and label not in {"", former.label}:
        return clause
    return replace(clause, kind=kind)


def cut_and_pasted(text: Document, view: Document) -> dict[ClauseId, ClauseId]:
    """The clauses that came in ``view`` and read, at most lightly edited, as one of ``text`` that
    went: somebody cut that one and pasted it; each with the one that it is."""
    gone = [clause for clause in text if clause.id not in view and clause.text.has_words]
    came = [clause for clause in view if clause.id not in text]
    found: dict[ClauseId, ClauseId] = {}
    for is_same in (_reads_the_same, nearly_the_same):
        for clause in came:
            its = (old for old in gone if is_same(old.text.plain, clause.text.plain))
            if clause.id not in found and (old := next(its, None)) is not None:
                found[clause.id] = old.id
                gone.remove(old)
    return found


def _reads_the_same(one: str, other: str) -> bool:
    return key(one) == key(other)


def reranked(text: Document, view: Document) -> Iterator[ClauseId]:
    """The clauses of ``view`` to which somebody gave a number of another rank than in ``text``:
    "(c)" became "(i)", "4." became "(d)"."""
    for clause in view:
        former = text.get(clause.id)
        if former is None or former.label == clause.label:
            continue
        if (former.kind, former.level) != (clause.kind, clause.level):
            yield clause.id


def _kept(former: Clause, clause: Clause) -> Clause:
    return replace(former, text=noted(former.text, clause.text))


def _moved(former: Clause, clause: Clause) -> Clause:
    """A clause at its new place; it becomes preambular or operative, an item or none, as it is
    there."""
    alike = (former.parent is None) == (clause.parent is None)
    kind = clause.kind if not alike or {former.kind, clause.kind} <= _PARTS else former.kind
    level = clause.level if kind is ClauseKind.ITEM else former.level
    text = noted(former.text, clause.text)
    return replace(former, text=text, kind=kind, parent=clause.parent, level=level)


def beside(former: Clause, clause: Clause, branch: Iterable[Clause]) -> Clause:
    """``clause`` as an item where ``former``, which is the same, was one and its typed letter is
    not the next at its new place, "(a)" behind "(c)", for which the reader took it for a paragraph:
    beside an item of the ``branch`` that ends above it, one of its own level if there is one."""
    items = [one for one in branch if one.kind is ClauseKind.ITEM]
    read_as = former.kind, clause.kind
    if not items or read_as != (ClauseKind.ITEM, ClauseKind.PARAGRAPH):
        return clause
    beside = next((one for one in items if one.level == former.level), items[-1])
    return replace(clause, kind=ClauseKind.ITEM, parent=beside.parent, level=beside.level)


def in_lists(clauses: Sequence[Clause], text: Document) -> tuple[Clause, ...]:
    """``clauses`` in which what ``text`` does not have and somebody put between two items of one
    list, or between a list and the words above it, is an item of that list too. A paragraph with a
    number ("3 bis.") or with a list of its own is none."""
    out: list[Clause] = []
    behind: Clause | None = None
    for at in range(len(clauses) - 1, -1, -1):
        clause = clauses[at]
        if clause.id in text:
            behind = clause if clause.kind is ClauseKind.ITEM else text[clause.id]
        elif behind is not None and _may_be_item(clause):
            before = (c for c in reversed(clauses[:at]) if c.id in text or not _may_be_item(c))
            if behind.kind is ClauseKind.ITEM and _holds(next(before, None), behind.parent, text):
                clause = replace(
                    clause, kind=ClauseKind.ITEM, parent=behind.parent, level=behind.level
                )
        else:
            behind = clause
        out.append(clause)
    return tuple(reversed(out))


def _holds(before: Clause | None, owner: ClauseId | None, text: Document) -> bool:
    """Whether ``owner`` is the clause ``before``, if it announces a list, or one above that."""
    if before is None or owner is None:
        return False
    if before.id == owner:
        return before.text.plain.rstrip().endswith(":")
    above = text.above(before.id) if before.id in text else ()
    return owner in (before.parent, *above)


def _may_be_item(clause: Clause) -> bool:
    numbered = any(sign.isdecimal() for sign in clause.label)
    return clause.kind in _NO_ITEMS and not numbered and not clause.text.plain.endswith(":")


_NO_ITEMS = frozenset(
    {ClauseKind.PARAGRAPH, ClauseKind.TAIL, ClauseKind.OPERATIVE, ClauseKind.PREAMBULAR}
)
"""What a paragraph without a number may have been taken for."""


def noted(former: RichText, text: RichText) -> RichText:
    """``text`` in which the notes of ``former`` keep their identity: those that read the same, and
    those that hang at the same word and read otherwise now."""
    if not text.notes:
        return text
    left = list(former.notes)
    notes: list[Note | None] = []
    for note in text.notes:
        same = next((n for n in left if n.text.plain == note.text.plain), None)
        notes.append(same)
        if same is not None:
            left.remove(same)
    answering = _answering(former, text) if left and None in notes else {}
    taken = {note.id for note in notes if note is not None}
    made: list[Note] = []
    for at, (found, note) in enumerate(zip(notes, text.notes, strict=True)):
        own = found
        if own is None and at in answering and answering[at] in left:
            same = answering[at]
            own = Note(same.id, same.label, note.text, note.resolved)
        if own is None:
            own = replace(note, id=_free(note.id, taken | {n.id for n in former.notes}))
        taken.add(own.id)
        made.append(own)
    return replace(text, notes=tuple(made))


def _answering(former: RichText, text: RichText) -> dict[int, Note]:
    """For each note of ``text`` (by number) the note of ``former`` at the same word."""
    shift = 0
    hunks = list(diff(former.text, text.text).hunks)
    found: dict[int, Note] = {}
    places = {place: number for number, place in enumerate(text.note_positions())}
    for number, place in enumerate(former.note_positions()):
        while hunks and hunks[0].left_end <= place:
            shift = hunks[0].right_end - hunks[0].left_end
            hunks.pop(0)
        kept = not hunks or place < hunks[0].left_start
        if kept and place + shift in places:
            found[places[place + shift]] = former.notes[number]
    return found


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name += "+"
    return name


def built_on(
    mine: Document, both: Document, clauses: Iterable[ClauseId], text: Document
) -> Document:
    """The view ``mine`` of one author, in which ``clauses`` read as in the view ``both`` of him and
    those whose changes he changed: new clauses of theirs come in where they stand there. ``text``
    is the text without changes; what he deletes of it stays deleted."""
    wanted = [clause.id for clause in both if clause.id in set(clauses)]
    out = list(mine)
    for clause_id in wanted:
        clause = both[clause_id]
        at = next((at for at, own in enumerate(out) if own.id == clause_id), None)
        if at is not None:
            out[at] = replace(out[at], text=clause.text)
            continue
        if clause_id in text:
            continue
        ids = {own.id for own in out}
        parent = clause.parent if clause.parent in ids else None
        before = both.clauses[: both.position(clause_id)]
        behind = next((c.id for c in reversed(before) if c.id in ids), None)
        at = 0 if behind is None else 1 + next(n for n, o in enumerate(out) if o.id == behind)
        out.insert(at, replace(clause, parent=parent))
    return mine.with_clauses(tuple(out))


def without_looks(changes: ChangeSet) -> tuple[ChangeSet, tuple[ClauseId, ...]]:
    """The changes without those that alter only the looks of words (italics, bold, underlining),
    and the clauses in which there are such."""
    kept = []
    looks: dict[ClauseId, None] = {}
    for change in changes.changes:
        if isinstance(change, Splice) and _looks_only(change):
            looks[change.clause] = None
        else:
            kept.append(change)
    touched = {change.clause for change in kept if not isinstance(change, Insertion)}
    gone = looks.keys() - touched
    seen = {clause: text for clause, text in changes.seen.items() if clause not in gone}
    return replace(changes, changes=tuple(kept), seen=seen), tuple(looks)


def _looks_only(change: Splice) -> bool:
    return change.old == change.new.text and NOTE_MARK not in change.old


def renamed(document: Document, names: Mapping[ClauseId, ClauseId]) -> Document:
    """The document with other ids; what ``names`` does not have keeps its own."""
    return document.with_clauses(
        tuple(
            replace(
                clause,
                id=names.get(clause.id, clause.id),
                parent=None if clause.parent is None else names.get(clause.parent, clause.parent),
            )
            for clause in document
        )
    )
