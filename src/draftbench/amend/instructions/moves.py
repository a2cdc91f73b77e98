"""Clauses and whole sections of a text, put elsewhere or taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, takewhile

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Deletion, Relocation, Slot
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.instructions.calling import NotPlacedError, called, clause_of
from draftbench.amend.instructions.reference import Reference, found, section_of
from draftbench.amend.instructions.request import Request, Side
from draftbench.amend.instructions.results import Done
from draftbench.amend.wording.instruction import Verb
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.messages import message

_MOVING = frozenset({ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH})

OF_WHICH_PART = message("It does not say of which part of the text.")


def delete(text: Document, request: Request) -> Done:
    """Clauses or whole sections taken out, with all that hangs on them; where items are spared,
    the others of their list."""
    ids = _ids(text, request.places)
    if request.spared:
        spared = {clause_of(text, one) for one in request.spared}
        items = (id_ for above in ids for id_ in text.children(above))
        ids = tuple(id_ for id_ in items if id_ not in spared)
    below = {c.id for id_ in ids for c in text.subtree(id_)[1:]}
    return Done(tuple(Deletion(id_) for id_ in ids if id_ not in below), where=ids)


def _ids(text: Document, places: Iterable[Reference]) -> tuple[ClauseId, ...]:
    """The clauses that are meant, those of whole sections too."""
    each = ((place, clause_of(text, place)) for place in places)
    ids = (_section(text, id_) if place.whole else (id_,) for place, id_ in each)
    return tuple(dict.fromkeys(chain.from_iterable(ids)))


def _section(text: Document, heading: ClauseId) -> tuple[ClauseId, ...]:
    """All of a section. Raises NotPlacedError where nothing stands below its heading: another line
    may be a part of that."""
    ids = section_of(text, heading)
    if len(ids) == 1:
        msg = message("No paragraph stands below {clause}.", clause=called(text, heading))
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, ids)
    return ids


def _slot(text: Document, request: Request) -> Slot:
    """Where something comes."""
    if request.target is None and any(place.whole for place in request.places):
        return _edge_of_sections(text, request)
    if request.target is None:
        tops, end = text.children(None), request.side is Side.END
        if any(place.section for place in request.places):
            raise NotPlacedError(Outcome.AMBIGUOUS, OF_WHICH_PART)
        if not request.border and not end:
            return Slot(None, None)
        kinds = {text[clause_of(text, place)].kind for place in request.places}
        if (ClauseKind.PREAMBULAR if end else ClauseKind.OPERATIVE) in kinds:
            raise NotPlacedError(Outcome.AMBIGUOUS, OF_WHICH_PART)
        like = [id_ for id_ in tops if text[id_].kind in kinds] or list(tops)
        if not like:
            return Slot(None, None)
        return Slot(None, like[-1]) if end else slot_of(text, like[0])
    first = request.target.kind is ClauseKind.ITEM and request.target.ordinal == 1
    if first and request.side is Side.BEFORE and request.target.within is not None:
        return Slot(clause_of(text, request.target.within), None)
    target = clause_of(text, request.target)
    match request.side:
        case Side.AFTER if request.target.whole:
            return Slot(None, section_of(text, target)[-1])
        case Side.AFTER:
            return Slot(text[target].parent, target)
        case Side.BEFORE:
            return slot_of(text, target)
        case Side.BEGINNING:
            return Slot(target, None)
    children = text.children(target)
    return Slot(target, children[-1] if children else None)


def _edge_of_sections(text: Document, request: Request) -> Slot:
    """The place before the first section of a text, or behind its last paragraph."""
    here = text.children(None)
    first = next(at for at, id_ in enumerate(here) if text[id_].kind is ClauseKind.HEADING)
    body = list(takewhile(lambda id_: text[id_].kind is not ClauseKind.ANNEX, here[first:]))
    body = [id_ for id_ in body if text[id_].kind in (*_MOVING, ClauseKind.HEADING)]
    return Slot(None, body[-1]) if request.side is Side.END else slot_of(text, body[0])


def move(text: Document, request: Request, rank: int) -> Done:
    """Clauses or whole sections put elsewhere."""
    if request.side is Side.SWAP and request.target is not None:
        return _swapped(text, request, request.target, rank)
    ids = _ids(text, request.places)
    if request.side is Side.AT and request.target is not None and ids:
        below = text.position(clause_of(text, request.target)) > text.position(ids[0])
        request = replace(request, side=Side.AFTER if below else Side.BEFORE)
    where = _slot(text, request)
    standing = ""
    for id_ in ids:
        inside = {c.id for c in text.subtree(id_)}
        if request.target is None and where.after == id_:
            standing = message("{clause} stands there already.", clause=called(text, id_))
        elif where.after in inside or where.parent in inside:
            msg = message(
                "{clause} cannot be moved behind itself or into itself.", clause=called(text, id_)
            )
            raise NotPlacedError(Outcome.ORPHANED, msg, (id_,))
        same = request.kind in (None, text[id_].kind)
        if id_ == ids[0] and len(request.places) == 1 and where == slot_of(text, id_) and same:
            standing = message("{clause} stands there already.", clause=called(text, id_))
    if standing:
        return Done((), standing=standing, where=ids)
    changes = tuple(_relocations(text, request, ids, where, rank))
    return Done(changes, where=ids)


def _swapped(text: Document, request: Request, target: Reference, rank: int) -> Done:
    """Two clauses or whole sections, each where the other is now; beside each other, the second one
    comes before the first. Raises NotPlacedError where they are not of one kind."""
    one, other = sorted(
        (_ids(text, (place,)) for place in (*request.places, target)),
        key=lambda ids: text.position(ids[0]),
    )
    first, second = text[one[0]], text[other[0]]
    if first.kind is not second.kind or first.level != second.level or {*one} & {*other}:
        both = {"one": called(text, first.id), "other": called(text, second.id)}
        msg = message("{one} and {other} cannot change places.", **both)
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, (first.id, second.id))
    before, behind = (slot_of(text, ids[0]) for ids in (one, other))
    kept = replace(request, kind=first.kind)
    changes = list(_relocations(text, kept, other, before, rank))
    if behind.after != one[-1]:
        changes += _relocations(text, kept, one, behind, rank + len(changes))
    return Done(tuple(changes), where=(*one, *other))


def is_renumbering(text: Document, request: Request) -> bool:
    """Whether a paragraph "becomes" the one behind the last: that is about its number, for there is
    no such place."""
    if request.deed is not Verb.MOVE_CLAUSE or request.side is not Side.AT or request.kind:
        return False
    target, places = request.target, request.places
    if target is None or len(places) != 1 or found(text, target) or not found(text, places[0]):
        return False
    numbers = (places[0].number, target.number)
    same = target.kind is places[0].kind and target.within == places[0].within
    return same and all(n.isdigit() for n in numbers) and int(numbers[0]) + 1 == int(numbers[1])


def _relocations(
    text: Document, request: Request, ids: Sequence[ClauseId], where: Slot, rank: int
) -> Iterator[Relocation]:
    for step, id_ in enumerate(ids):
        clause = text[id_]
        stays = any(place.whole for place in request.places)
        kind = clause.kind if stays else request.kind or _kind_there(text, id_, where)
        yield Relocation(id_, where, rank + step, kind if kind is not clause.kind else None)


def _kind_there(text: Document, moving: ClauseId, where: Slot) -> ClauseKind:
    """What a moved clause becomes where that is not said: between two clauses of another kind one
    of them, at the border what it is."""
    kind = text[moving].kind
    if where.after is None:
        return kind
    beside = text[where.after].kind
    siblings = [c for c in text.children(where.parent) if c != moving]
    at = siblings.index(where.after) + 1 if where.after in siblings else len(siblings)
    behind = text[siblings[at]].kind if at < len(siblings) else None
    if kind in _MOVING and beside in _MOVING and behind is kind:
        return kind
    return beside if kind in _MOVING and beside in _MOVING else kind
