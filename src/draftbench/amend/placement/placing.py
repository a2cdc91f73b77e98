"""Placing an amendment on a text that has moved on since it was written.

The place is found by the identity of the clause and by the words that the author saw, never by a
fuzzy search over the whole text. Inside the clause the word difference between what the author saw
and what stands there now carries each position over. An edit applies only where the words it
replaces still stand as they were and nothing touches them but what can stand beside it; everything
else is said, with the reason, as one of the six outcomes. (Measured: searching the whole text with
diff-match-patch put 17 % of amendments in a wrong place without a word.)

Edits of words are placed in ``placedwords.py``, changes of whole clauses here;
what each looks at is in ``situation.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from draftbench.amend.amendment import Outcome, Placement
from draftbench.amend.changesets.building import Arrival, built, parted
from draftbench.amend.changesets.changes import (
    Change,
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Slot,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.placement.arranging import Arrangement
from draftbench.amend.placement.lineage import Precedence, arriving
from draftbench.amend.placement.placed import Placed
from draftbench.amend.placement.placedwords import at_work, in_other_words, join, moves_along, split
from draftbench.amend.placement.returning import edit, nearly
from draftbench.amend.placement.situation import Situation
from draftbench.amend.placement.twins import nearly_the_same
from draftbench.amend.placement.wholeness import with_whole_brackets
from draftbench.amend.redlines.redline import Redline
from draftbench.compare.normal import folded, key
from draftbench.compare.words.patches import patch_text
from draftbench.document import ClauseId, Document
from draftbench.messages import capitalized, message, sentences

_ORDER = (
    Outcome.CONFLICT,
    Outcome.ORPHANED,
    Outcome.AMBIGUOUS,
    Outcome.CONFIRM,
    Outcome.APPLIES,
    Outcome.CONTAINED,
)

_WHICH = message(
    "The new text has several clauses like the one that it amends; look which is meant."
)
_NOT_TOGETHER = message(
    "The parts of the proposal no longer fit together; propose them one by one."
)
UNTOUCHED = message("The text has not changed since this was proposed.")
"""Why an amendment applies where nothing came between."""


def place(
    changes: ChangeSet,
    target: Document,
    redline: Redline | None = None,
    precedence: Precedence | None = None,
    *,
    decided: bool = False,
) -> Placement:
    """Where and whether ``changes`` go on ``target``.

    ``redline`` (whose result is ``target``) tells who made the changes that stand in the way.
    What an amendment brings stands before what others of a later ``precedence`` brought to the
    same place, whichever is accepted first; without a precedence it comes behind all of it.
    What was ``decided`` before is to be confirmed where the text has most of it, and is not made a
    second time.
    """
    found = placed(changes, target, redline, precedence, decided=decided)
    if found.changes is None or target.was(changes.base):
        return found
    return replace(found, changes=_rebased(changes, target, found.changes.changes, patched=True))


def placed(
    changes: ChangeSet,
    target: Document,
    redline: Redline | None,
    precedence: Precedence | None = None,
    *,
    decided: bool = False,
) -> Placement:
    """As :func:`place`, to be read and not to be applied.

    Where all that ``changes`` touch stands as it did, they are given as they are, made for whatever
    text they were made for; else they come without patch texts. What applies is to be confirmed
    where a new base text left in doubt which clause is meant.
    """
    situation = Situation(changes, target, redline, precedence, decided=decided)
    found = with_whole_brackets(_by_its_words(changes, situation), situation)
    if redline is None or not redline.lineage.doubts or found.outcome is not Outcome.APPLIES:
        return found
    doubts = redline.lineage.doubts
    if any(changes.base in doubts.get(clause, ()) for clause in touched(changes.changes)):
        return replace(found, outcome=Outcome.CONFIRM, why=_WHICH)
    return found


def _by_its_words(changes: ChangeSet, situation: Situation) -> Placement:
    target = situation.target
    if _plain(changes, target) or target.was(changes.base):
        if _gaps_are_there(target, changes.changes) or _buildable(target, changes.changes):
            return Placement(Outcome.APPLIES, UNTOUCHED, changes, where=_where(changes))
        return Placement(Outcome.CONFLICT, _NOT_TOGETHER)
    found = [_placed(change, situation) for change in changes.changes]
    if not found:
        return Placement(Outcome.CONTAINED, message("It changes nothing."))
    outcome = next(o for o in _ORDER if any(single.outcome is o for single in found))
    decisive = [single for single in found if single.outcome is outcome]
    where = tuple(dict.fromkeys(c for s in decisive for c in (s.where or (s.clause,)) if c))
    rivals = tuple(dict.fromkeys(r for s in decisive for r in s.rivals))
    why = sentences(*dict.fromkeys(capitalized(single.why) for single in decisive))
    if outcome is Outcome.APPLIES and any(s.outcome is Outcome.CONTAINED for s in found):
        why = sentences(why, message("A part of it is already in the text."))
    there = tuple(
        change
        for single, change in zip(found, changes.changes, strict=True)
        if single.outcome is Outcome.CONTAINED
        or (single.outcome is Outcome.CONFIRM and not single.changes)
    )
    if outcome not in (Outcome.APPLIES, Outcome.CONFIRM):
        return Placement(outcome, why, None, rivals, where, there)
    arranged = Arrangement(situation, list(zip(changes.changes, found, strict=True)))
    circling = arranged.circular()
    if circling is not None:
        why, rivals = _overtaken(circling, situation), situation.movers(circling)
        return Placement(Outcome.CONFLICT, why, None, rivals, (circling,), there)
    own = arranged.changes()
    if not own:
        return Placement(outcome, why, None, rivals, where, there)
    if not _buildable(target, own):
        where = tuple(dict.fromkeys(single.clause for single in found if single.clause))
        return Placement(Outcome.CONFLICT, _NOT_TOGETHER, None, rivals, where, there)
    stays = [s.where for s in found if s.outcome is Outcome.CONFIRM and not s.changes]
    if stays:
        names = dict.fromkeys(situation.name(c, of_base=True) for own in stays for c in own)
        why = message(
            "The new text has a part of this in {names}, but in other words. Accepting it leaves "
            "those words as they are and makes the rest.",
            names=tuple(names),
        )
    if arranged.along:
        asked = moves_along(situation, arranged.along)
        why = asked if outcome is Outcome.APPLIES else sentences(why, asked)
        outcome = Outcome.CONFIRM
    if outcome is Outcome.APPLIES and _as_proposed(own, changes.changes):
        return Placement(outcome, UNTOUCHED, changes, where=_where(changes))
    return Placement(outcome, why, _rebased(changes, target, own), rivals, where, there)


def _as_proposed(own: Sequence[Change], changes: Sequence[Change]) -> bool:
    """Whether what is made is what was proposed, from whatever number ranks are counted."""
    return len(own) == len(changes) and all(
        replace(made, rank=of.rank) == of
        if isinstance(made, Arrival) and isinstance(of, Arrival)
        else made == of
        for made, of in zip(own, changes, strict=True)
    )


def _buildable(target: Document, changes: Sequence[Change]) -> bool:
    """Whether changes that each have their place on ``target`` can be made together."""
    whole = [change for change in changes if not isinstance(change, Splice)]
    there = all(clause in target for clause in touched(whole)) and _gaps_are_there(target, whole)
    if there and len(whole) < 2 and not any(isinstance(change, Split | Join) for change in whole):
        return True  # each was looked at by itself
    try:
        built(target, changes)
    except ValueError:
        return False
    return True


def _gaps_are_there(target: Document, changes: Sequence[Change]) -> bool:
    """Whether what comes or moves does so between clauses that hang on one another there."""
    return all(
        one.slot.after in target and target[one.slot.after].parent == one.slot.parent
        if one.slot.after is not None
        else one.slot.parent is None or one.slot.parent in target
        for one in changes
        if isinstance(one, Insertion | Relocation)
    )


def anchored_as(proposed: ChangeSet, changes: ChangeSet, target: Document) -> ChangeSet:
    """``changes``, by which ``proposed`` was accepted, where what they put behind a clause that
    ``target`` does not have comes to the place for which it was proposed."""
    return _with_slots(
        changes, proposed, lambda slot: slot.after is not None and slot.after not in target
    )


def at_its_place(proposed: ChangeSet, placed: ChangeSet) -> ChangeSet:
    """``proposed``, where what comes or moves comes to the place that it has when it is
    ``placed``."""
    return _with_slots(proposed, placed, lambda _: True)


def _with_slots(changes: ChangeSet, other: ChangeSet, which: Callable[[Slot], bool]) -> ChangeSet:
    slots = {arriving(c): c.slot for c in other.changes if isinstance(c, Arrival)}
    own = tuple(
        replace(c, slot=slots.get(arriving(c), c.slot))
        if isinstance(c, Arrival) and which(c.slot)
        else c
        for c in changes.changes
    )
    return changes if own == changes.changes else replace(changes, changes=own)


def _plain(changes: ChangeSet, target: Document) -> bool:
    """Whether these are edits of words in clauses that stand as they did."""
    for change in changes.changes:
        if type(change) is not Splice:
            return False
        clause, seen = target.get(change.clause), changes.seen[change.clause]
        if clause is None or clause.text.text != seen.text:
            return False
    return bool(changes.changes)


def touched(changes: Iterable[Change]) -> frozenset[ClauseId]:
    """The clauses that changes edit, delete, move, split or join."""
    found: set[ClauseId] = set()
    for change in changes:
        match change:
            case Splice() | Deletion() | Relocation() | Split():
                found.add(change.clause)
            case Join():
                found.update((change.clause, change.into))
    return frozenset(found)


def _placed(change: Change, situation: Situation) -> Placed:
    match change:
        case Splice():
            return edit(change, situation)
        case Split():
            return _divided(change, situation)
        case Join():
            return join(change, situation)
        case Deletion():
            return deletion(change, situation)
        case Insertion():
            return insertion(change, situation)
        case Relocation():
            return relocation(change, situation)


def _where(changes: ChangeSet) -> tuple[ClauseId, ...]:
    found: list[ClauseId] = []
    for change in changes.changes:
        if isinstance(change, Insertion):
            found.extend(a for a in (change.slot.after, change.slot.parent) if a is not None)
        else:
            found.append(change.clause)
    return tuple(dict.fromkeys(found))


def _rebased(
    changes: ChangeSet, target: Document, placed: Sequence[Change], *, patched: bool = False
) -> ChangeSet:
    seen = {clause: target[clause].text for clause in changes.seen if clause in target}
    stood = {clause: slot_of(target, clause) for clause in changes.stood if clause in target}
    seen |= {clause: target[clause].text for clause in touched(placed) if clause in target}
    for change in placed:
        if isinstance(change, Deletion):
            seen |= {clause.id: clause.text for clause in target.subtree(change.clause)}
    patches = dict(_patches(placed, target)) if patched else {}
    return ChangeSet(target.fingerprint, tuple(placed), seen, patches, stood)


def _patches(placed: Sequence[Change], target: Document) -> Iterator[tuple[ClauseId, str]]:
    for clause in touched(placed):
        if clause not in target:
            continue  # a part that a split of the same set makes
        own = [c for c in placed if isinstance(c, Splice) and c.clause == clause]
        breaks = [c for c in placed if isinstance(c, Split) and c.clause == clause]
        text = target[clause].text
        try:
            new = "\n".join(part.text for part in parted(text, own, breaks))
        except ValueError:
            continue  # an edit over a break: applying says so
        if new != text.text:
            yield clause, patch_text(text.text, new)


# Placing deletions, new clauses and moves.


def deletion(change: Deletion, situation: Situation) -> Placed:
    """A clause that goes, with all that hangs on it."""
    target, clause = situation.target, change.clause
    if clause not in target:
        joined = situation.joining(clause)
        if joined is not None:
            why = message("The clause went on in another since its deletion was proposed.")
            return Placed(Outcome.CONFLICT, why, joined.into, rivals=situation.deleters(clause))
        if left := situation.divided(clause):
            return _parts_deleted(change, left, situation)
        return Placed(Outcome.CONTAINED, message("The clause is already gone."), clause)
    parts = situation.divided(clause)
    if len(parts) > 1 and not situation.unchanged(clause):
        return _parts_deleted(change, parts, situation)
    changed = [one.id for one in target.subtree(clause) if not situation.unchanged(one.id)]
    if not changed:
        return Placed(Outcome.APPLIES, _UNCHANGED, clause, (change,))
    name = situation.name(changed[0])
    why = message("{name} was amended since its deletion was proposed.", name=name)
    if changed[0] not in situation.changes.seen:
        why = message("The clause was added to since its deletion was proposed.")
    return Placed(Outcome.CONFLICT, why, clause, rivals=at_work(changed, situation))


def _parts_deleted(change: Deletion, parts: tuple[ClauseId, ...], situation: Situation) -> Placed:
    """A clause that was split since: it goes with its parts, if their words are still its words."""
    target = situation.target
    words = folded(" ".join(target[part].text.text for part in parts))
    seen = situation.changes.seen
    below = [c.id for part in parts for c in target.subtree(part) if c.id not in parts]
    kept = all(clause in seen and seen[clause] == target[clause].text for clause in below)
    if words != folded(seen[change.clause].text) or not kept:
        why = message("The clause was divided and amended since its deletion was proposed.")
        rivals = at_work((*parts, *below), situation)
        return Placed(Outcome.CONFLICT, why, change.clause, rivals=rivals, where=parts)
    why = message("The clause was divided since; its parts would go together.")
    deletions = tuple(Deletion(p) for p in parts if target[p].parent not in parts)
    return Placed(Outcome.CONFIRM, why, change.clause, deletions, where=parts)


def insertion(change: Insertion, situation: Situation) -> Placed:
    """New clauses."""
    target = situation.target
    there = tuple(clause.id for clause in change.clauses if clause.id in target)
    if there:
        return _come_back(change, there, situation)
    slot = situation.following(change.slot)
    placed = _into(change, slot, situation)
    went = [situation.joining(clause.id) for clause in change.clauses]
    into = next((joining for joining in went if joining is not None), None)
    if into is not None and not into.whole and into.into in target:
        return in_other_words((into.into,), situation)
    fits = placed.outcome in (Outcome.APPLIES, Outcome.CONFIRM)
    if into is not None and fits:
        return _asking(placed, _twice(into.into, situation))
    words = key(change.clauses[0].text.plain)
    twins = [c for c in situation.twins(words) if situation.is_new(c) and c not in situation.taken]
    for twin in twins:
        if twin in situation.arrived(slot) and _all_there(change, twin, situation):
            why = message("{name} already has these words.", name=situation.name(twin))
            situation.taken.add(twin)
            return Placed(Outcome.CONTAINED, why, twin)
    if twins and fits:
        return _asking(placed, _twice(twins[0], situation))
    new = " ".join(clause.text.text for clause in change.clauses)
    parts = () if change.slot.after is None else situation.divided(change.slot.after)
    others = (*situation.arrived(slot), *(part for part in parts if part != change.slot.after))
    return _beside_its_like(new, others, placed, situation)


def _divided(change: Split, situation: Situation) -> Placed:
    """The division of a clause, by the side of what came behind the clause."""
    placed, clause = split(change, situation), change.clause
    texts = situation.wanted(clause) if placed.outcome is Outcome.APPLIES else ()
    if not texts:
        return placed
    breaks = [c for c in situation.changes.changes if isinstance(c, Split) and c.clause == clause]
    number = sorted(one.start for one in breaks).index(change.start) + 1
    slot = situation.following(Slot(situation.target[clause].parent, clause))
    return _beside_its_like(texts[number].text, situation.arrived(slot), placed, situation)


_SAME_PLACE = message("Its place is unchanged.")
_UNCHANGED = message("The clause stands unchanged.")


def _asking(placed: Placed, why: str) -> Placed:
    """What has a place, to be confirmed; with what became of its place, where that is another."""
    if placed.why not in (_SAME_PLACE, _UNCHANGED):
        why = sentences(placed.why, why)
    return replace(placed, outcome=Outcome.CONFIRM, why=why)


def _twice(clause: ClauseId, situation: Situation) -> str:
    return message(
        "{name} has these words too; they would stand twice.", name=situation.name(clause)
    )


def _beside_its_like(
    new: str, others: Iterable[ClauseId], placed: Placed, situation: Situation
) -> Placed:
    """A new clause that has a place: to be confirmed where one of the ``others`` that came there
    reads like it in other words."""
    for other in others if placed.outcome is Outcome.APPLIES else ():
        words = " ".join(clause.text.text for clause in situation.target.subtree(other))
        if other not in situation.own | situation.taken and nearly_the_same(new, words):
            why = message(
                "{name} was put at the same place and says nearly the same; both would stand.",
                name=situation.name(other),
            )
            return _asking(placed, why)
    return placed


def _come_back(change: Insertion, there: tuple[ClauseId, ...], situation: Situation) -> Placed:
    """New clauses that were put in before, and that a new base text has, or some of them."""
    name, target = situation.name(there[0]), situation.target
    words = [target[clause].text.plain for clause in there]
    if list(map(key, words)) == [key(clause.text.plain) for clause in change.clauses]:
        return Placed(
            Outcome.CONTAINED, message("{name} already has these words.", name=name), there[0]
        )
    decided = " ".join(clause.text.text for clause in change.clauses)
    if situation.mostly_reads(decided, "", there):
        return nearly(there, decided, situation)
    why = message("The clause is already in the text ({name}), but worded differently.", name=name)
    return Placed(Outcome.CONFLICT, why, there[0])


def _all_there(change: Insertion, twin: ClauseId, situation: Situation) -> bool:
    """Whether a clause has the words of a new one, and what hangs on it those of the rest."""
    target = situation.target
    here = [(c.level - target[twin].level, key(c.text.plain)) for c in target.subtree(twin)]
    first = change.clauses[0].level
    return here == [(c.level - first, key(c.text.plain)) for c in change.clauses]


_INTO_ITSELF = message("The clause cannot move into itself.")
_ELSEWHERE = message("The new text has the clause in another place; it would move from there.")


def relocation(change: Relocation, situation: Situation) -> Placed:
    """A move."""
    target, clause = situation.target, change.clause
    slot = situation.following(change.slot)
    if clause in situation.own:
        return _with_company(change, _into(change, slot, situation), situation)
    if clause not in target:
        rivals = situation.deleters(clause)
        outcome = Outcome.CONFLICT if rivals or situation.joining(clause) else Outcome.ORPHANED
        return Placed(outcome, message("The clause that it moves is gone."), clause, rivals=rivals)
    rival = _behind_itself(change, situation)
    if rival is not None and rival.clause not in target:
        return rival
    parts = situation.divided(clause)
    if slot.after in parts and (at := change.slot.after) and situation.was_deleted(at):
        slot = slot_of(target, clause)
    same_kind = change.kind is None or target[clause].kind is change.kind
    there = situation.stands_in(change, slot) and situation.came_to_stand(clause, slot)
    if same_kind and there:
        why = message("The clause already stands there.")
        return Placed(Outcome.CONTAINED, why, clause)
    elsewhere = situation.was_moved(clause)
    if elsewhere and situation.moved_otherwise(change):
        why = message("The clause was moved to another place since.")
        return Placed(Outcome.CONFLICT, why, clause, rivals=situation.movers(clause))
    inside = {c.id for c in target.subtree(clause)}
    if slot.parent in inside or slot.after in inside.union(parts):
        return Placed(Outcome.CONFLICT, _INTO_ITSELF, clause)
    if rival is not None:
        return rival
    placed = _into(change, slot, situation)
    placed = _asking(placed, _ELSEWHERE) if elsewhere and placed.changes else placed
    return _with_company(change, placed, situation)


def _behind_itself(change: Relocation, situation: Situation) -> Placed | None:
    """A move behind a clause that was moved behind this one since, whether or not it was deleted
    then: which of the two would stay depends on nothing but who was first."""
    after = change.slot.after
    if after is None or not situation.came_behind(after, change.clause):
        return None
    if after in situation.target:
        since = situation.was_moved(after)
    else:
        seen = situation.changes.stood.get(after)
        known = seen is not None and situation.lineage.stands_with(seen.after, change.clause)
        since = situation.was_deleted(after) and not known
    if not since:
        return None
    why = _overtaken(after, situation)
    return Placed(Outcome.CONFLICT, why, after, rivals=situation.movers(after))


def _overtaken(after: ClauseId, situation: Situation) -> str:
    return message(
        "{name}, which it would follow, has been moved to follow it.", name=situation.name(after)
    )


def _with_company(change: Relocation, placed: Placed, situation: Situation) -> Placed:
    """A move that has a place, with the parts of its clause and what was put behind it since: they
    stay together, as they would if that came after the move."""
    if not placed.changes:
        return placed
    target = situation.target
    whole, last = situation.last_part(change.clause)
    if whole not in target:
        return placed
    slot = next(move.slot for move in placed.changes if isinstance(move, Relocation))
    beside = target[whole].parent
    moving = [change.clause]
    if change.clause in target:
        parts = situation.divided(change.clause)
        moving = [part for part in parts if target[part].parent == beside]
    asked: list[str] = []
    if len(moving) > 1:
        asked.append(message("The clause was divided since; its parts would move together."))
    behind = situation.followers(whole) if change.clause == last else ()
    if behind and (slot.parent != beside or change.kind is not None):
        names = tuple(situation.name(other) for other in behind)
        asked.append(
            message("What was placed after it since ({names}) would stay where it is.", names=names)
        )
    if not asked:
        return placed
    if slot.after in moving:
        return Placed(Outcome.CONFLICT, _INTO_ITSELF, change.clause)
    if placed.outcome is Outcome.CONFIRM:
        asked.insert(0, placed.why)
    moves = tuple(replace(change, clause=each, slot=slot) for each in moving)
    return replace(placed, outcome=Outcome.CONFIRM, why=sentences(*asked), changes=moves)


_FOLLOWED_IS_GONE = message(
    "The clause that it follows was deleted; it would go where that clause stood."
)
_FOLLOWED_IS_DROPPED = message(
    "The new text does not have the clause that it follows; it would go where that clause stood."
)


def _into(change: Insertion | Relocation, slot: Slot, situation: Situation) -> Placed:
    target = situation.target
    for anchor in slot:
        if anchor is not None and anchor not in target and anchor not in situation.own:
            rivals = situation.deleters(anchor)
            outcome = Outcome.CONFLICT if rivals else Outcome.ORPHANED
            return Placed(
                outcome, message("The clause that it follows is gone."), anchor, rivals=rivals
            )
    clause = change.clause if isinstance(change, Relocation) else slot.after
    asked, why = "", _SAME_PLACE
    former = change.slot.after
    after = slot.after if former is not None and slot.after in target else None
    if after is not None and target[after].parent != slot.parent:
        name, rivals = situation.name(after), situation.movers(after)
        why = message("{name}, which it follows, was moved into another list.", name=name)
        return Placed(Outcome.CONFLICT, why, after, rivals=rivals)
    if former is not None and situation.was_deleted(former):
        if situation.entry(former) is not None:
            why = _FOLLOWED_IS_GONE
        else:
            asked = _FOLLOWED_IS_DROPPED
    elif former is not None and after is not None:
        asked = _behind_another(change.slot, former, after, situation)
    behind, overtaken = situation.behind_others(change, slot)
    if not asked and overtaken is not None:
        asked = message(
            "{name} is already at this place and keeps its number; this would follow it, although "
            "it was proposed earlier.",
            name=situation.name(overtaken),
        )
    if asked:
        return Placed(Outcome.CONFIRM, asked, clause, (replace(change, slot=behind),))
    if why == _SAME_PLACE and behind != slot and behind.after is not None:
        name = situation.name(behind.after)
        why = message("{name} was put at the same place; this would follow it.", name=name)
    return Placed(Outcome.APPLIES, why, clause, (replace(change, slot=behind),))


def _behind_another(slot: Slot, former: ClauseId, after: ClauseId, situation: Situation) -> str:
    """Why somebody must look whether what came behind ``former``, into ``slot``, is right behind
    ``after``; empty where that is the same place."""
    name = situation.name(after)
    if situation.joining(former):
        return message(
            "The clause that it follows is joined to {name}; it would follow that.", name=name
        )
    if situation.was_moved(after) or situation.was_moved(former):
        return message("{name}, which it follows, stands elsewhere; it would go there.", name=name)
    if situation.took_up(slot):
        return message(
            "The clause after {name} is joined to it; it would follow them both.", name=name
        )
    return ""
