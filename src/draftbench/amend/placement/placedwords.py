"""Placing edits of words, splits and joins."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.building import Gap, beside
from draftbench.amend.changesets.changes import Join, Splice, Split
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.conflicts.doubts import FLOOR as LIGHTLY
from draftbench.amend.placement.carrying import (
    at_break,
    break_carried,
    carried,
    is_there,
    keeps_both_sides,
    mildly,
    recased,
    stands_there,
    stirred,
    with_brackets,
    written_anew,
)
from draftbench.amend.placement.lineage import Joining, share_kept
from draftbench.amend.placement.placed import Placed
from draftbench.amend.placement.situation import Situation
from draftbench.compare.normal import folded, key
from draftbench.document import NOTE_MARK, ClauseId
from draftbench.language.words import is_word, shorten, token_texts
from draftbench.messages import message

_FEW = 2
"""Words that a clause lost and the next one has may be the same by chance where they are fewer."""
_BREAK = "\n"
"""What stands between the parts of a clause that was split, while they are looked at as one."""
_CHANGED_ON_THE_WAY = message(
    "The clause went on in another, and the words were changed on the way."
)


def splice(change: Splice, situation: Situation) -> Placed:
    """An edit of words."""
    target = situation.target.get(change.clause)
    seen = situation.changes.seen[change.clause].text
    if target is None:
        return _in_what_is_left(change, seen, situation) or _elsewhere(change, seen, situation)
    if target.text.text == seen:
        why = message("The words stand unchanged.")
        return Placed(Outcome.APPLIES, why, change.clause, (change,))
    if situation.satisfied(change.clause):
        return contained(change.clause)
    parts = situation.divided(change.clause)
    if len(parts) > 1:
        return _in_parts(change, seen, parts, situation)
    taken = situation.taken_up(change.clause)
    if taken is not None:
        longer = _before_seam(change, seen, taken, situation)
        if longer.outcome is not Outcome.CONFLICT:
            return longer
        asked = _within(change, seen, change.clause, situation)
        if taken.whole and asked.outcome is Outcome.APPLIES:
            # these are words of the other clause: its own were changed when that went on in it
            head = situation.rivals(change.clause, 0, taken.head)
            return touched_since(change, change.clause, head)
        return asked
    placed = _within(change, seen, change.clause, situation)
    if placed.outcome is Outcome.CONFLICT:
        return _next_door(change, seen, situation) or placed
    return placed


def _next_door(change: Splice, seen: str, situation: Situation) -> Placed | None:
    """The splice among words that its clause lost at one end, where the clause on that side ends
    or begins with them now: a new base text draws the line between two clauses elsewhere. None
    where they do not stand there, or are too few to be known again."""
    now = situation.target[change.clause].text.text
    own = carried(seen, now, change.start, change.end, change.new.text)
    lost = seen[own.seen_start : own.seen_end]
    words = lost.strip()
    if now[own.start : own.end].strip() or sum(map(is_word, token_texts(words))) < _FEW:
        return None
    at_start = not seen[: own.seen_start].strip()
    if at_start is not bool(seen[own.seen_end :].strip()):
        return None  # in the middle, or all of it
    at = situation.target.position(change.clause)
    row = situation.target.clauses
    beyond = reversed(row[:at]) if at_start else iter(row[at + 1 :])
    neighbour = next((clause for clause in beyond if not situation.is_new(clause.id)), None)
    if neighbour is None or situation.unchanged(neighbour.id):
        return None
    there = neighbour.text.text.strip()
    stands = there.endswith(f" {words}") if at_start else there.startswith(f"{words} ")
    if not stands:
        return None
    text = neighbour.text.text
    first = text.rfind(words) if at_start else text.find(words)
    shift = first - own.seen_start - (len(lost) - len(lost.lstrip()))
    placed = _at(change, neighbour.id, change.start + shift, change.end + shift, text)
    why = message(
        "These words are now in {name}; check that the proposal still fits.",
        name=situation.name(neighbour.id),
    )
    return Placed(Outcome.CONFIRM, why, neighbour.id, (placed,))


def _before_seam(change: Splice, seen: str, taken: Joining, situation: Situation) -> Placed:
    """The splice of a clause in which another has gone on."""
    clause, head = change.clause, taken.whole[: taken.head]
    if not taken.whole:
        return _within(change, f"{seen}{_BREAK}{taken.text.text}", clause, situation)
    known = situation.edited(clause)
    own = carried(seen, head, change.start, change.end, change.new.text, known)
    if own.kept:
        moved = replace(change, start=own.start, end=own.end)
        placed = _within(moved, taken.whole, clause, situation, head)
        return _doubted(placed, situation) if written_anew(seen, head) else placed
    if is_there(change, seen, head, own):
        return contained(clause)
    return Placed(Outcome.CONFLICT, "", clause)


def _within(
    change: Splice, seen: str, clause: ClauseId, situation: Situation, own: str = ""
) -> Placed:
    """The splice through the difference between what the author saw and what stands now; ``own``
    are those of the words that the clause had before others went on in it."""
    now = situation.target[clause].text.text
    known = situation.edited(clause)
    found = carried(seen, now, change.start, change.end, change.new.text, known)
    if found.kept:
        placed = _at(change, clause, found.start, found.end, now)
        why = message(
            "The clause was changed elsewhere; the words that this changes stand as they were."
        )
        if found.beside:
            why = message(
                "Words right next to those that this changes were changed too; check that the "
                "sentence still reads well."
            )
        applied = Placed(Outcome.APPLIES, why, clause, (placed,))
        anew = written_anew(seen, now) and not (own and now.startswith(own))
        return _doubted(applied, situation) if anew else applied
    if is_there(change, seen, now, found):
        return contained(clause)
    if stands_there(change, seen, now):
        return contained(clause, beside=True)
    mild = mildly(seen, now, change.start, change.end)
    if mild is not None:
        mild = mild if change.new.text.strip() else with_brackets(now, *mild)
        old = now[slice(*mild)]
        new = recased(change.new, change.old, old)
        placed = replace(_at(change, clause, *mild, now), old=old, new=new)
        here, there = now[found.start : found.end], seen[found.seen_start : found.seen_end]
        if old == change.old and here.replace(NOTE_MARK, "") == there.replace(NOTE_MARK, ""):
            why = message("A note was put beside the words, which stand as they were.")
            return Placed(Outcome.APPLIES, why, clause, (placed,))
        why = message(
            "Only signs around the words were changed (such as brackets, commas, "
            "quotation marks, capitals, notes); look whether the proposal still fits."
        )
        return Placed(Outcome.CONFIRM, why, clause, (placed,))
    rivals = situation.rivals(clause, found.start, found.end)
    return touched_since(change, clause, rivals)


def at_work(clauses: Iterable[ClauseId], situation: Situation) -> tuple[AmendmentId, ...]:
    """Whose changes are in the clauses, or moved those that the deletion did not know there."""
    found: list[AmendmentId] = []
    for one in clauses:
        found += situation.rivals(one, 0, len(situation.target[one].text))
        found += situation.movers(one) if one not in situation.changes.seen else ()
    return tuple(dict.fromkeys(found))


def touched_since(change: Splice, clause: ClauseId, rivals: tuple[AmendmentId, ...]) -> Placed:
    """An edit the words of which, or those beside them, are others now."""
    words = change.old.strip() or _seam(change)
    why = message(
        "The words around “{words}” were changed since this was proposed.", words=shorten(words, 60)
    )
    return Placed(Outcome.CONFLICT, why, clause, rivals=rivals)


def _seam(change: Splice) -> str:
    """The words between which a change puts others in."""
    begun = change.before.rstrip().rfind(" ") + 1
    behind = change.after.lstrip()
    gap = change.after[: len(change.after) - len(behind)]
    return (change.before[begun:] + gap + behind.split(" ")[0]).strip()


def _doubted(placed: Placed, situation: Situation) -> Placed:
    """What would apply, to be confirmed since the clause was written anew."""
    if placed.outcome is not Outcome.APPLIES or placed.clause is None:
        return placed
    name = situation.name(placed.clause)
    why = message("{name} was largely rewritten; check whether this still fits.", name=name)
    return replace(placed, outcome=Outcome.CONFIRM, why=why)


def contained(clause: ClauseId, *, beside: bool = False) -> Placed:
    """Words that a clause has already, ``beside`` others that are not as their author saw them."""
    why = message("The clause already reads as proposed.")
    if beside:
        why = message("Its words stand in the clause; others beside them were changed too.")
    return Placed(Outcome.CONTAINED, why, clause)


def _at(change: Splice, clause: ClauseId, start: int, end: int, now: str) -> Splice:
    return replace(
        change,
        clause=clause,
        start=start,
        end=end,
        before=now[max(0, start - CONTEXT) : start],
        after=now[end : end + CONTEXT],
    )


def _in_parts(
    change: Splice, seen: str, parts: tuple[ClauseId, ...], situation: Situation
) -> Placed:
    """The splice in the part of its clause that has its words now."""
    texts, gaps = _texts(parts, situation)
    whole, new = " ".join(texts), change.new.text
    known = situation.edited(change.clause)
    found = carried(seen, whole, change.start, change.end, new, known)
    if found.kept:
        edits = stirred(whole, found.start, found.end, new)
        place = beside(whole, found.start, found.end, () if new else gaps)
        if any(at_break(whole, edit, gap, gaps) for edit in edits for gap in gaps):
            place = None
        inside = _part_of(place, parts, texts)
        if inside is not None:
            part, start, end = inside
            text = situation.target[part].text.text
            placed = replace(_at(change, part, start, end, text), old=text[start:end])
            why = message(
                "The clause was divided; its words stand in {name} as they were.",
                name=situation.name(part),
            )
            applied = Placed(Outcome.APPLIES, why, part, (placed,))
            return _doubted(applied, situation) if written_anew(seen, whole) else applied
    elif parts[0] == change.clause and is_there(change, seen, whole, found):
        return contained(change.clause)  # a part that went before it may have taken the words along
    left = _in_what_is_left(change, seen, situation)
    if left is not None:
        return left
    asked = _within(change, seen, change.clause, situation)
    inside = _part_of((found.start, found.end), parts, texts)
    part = inside[0] if inside is not None and inside[1] >= 0 else change.clause
    if asked.outcome is Outcome.CONFLICT:
        rivals = () if inside is None or part == change.clause else situation.rivals(*inside)
        others = tuple(one for one in rivals if one not in situation.bringers(part))
        return replace(asked, clause=part, rivals=others or asked.rivals)
    why = message("The clause was divided, and the words that this changes were changed too.")
    return Placed(Outcome.CONFLICT, why, part)


def _in_what_is_left(change: Splice, seen: str, situation: Situation) -> Placed | None:
    """The splice in a part of its clause, whose first part is gone or went on in another; None
    where no part has its words. A part that reads as it wants may do so because the words stand
    elsewhere now."""
    found = [_within(change, seen, part, situation) for part in situation.divided(change.clause)]
    placed = next((one for one in found if one.outcome is Outcome.APPLIES), None)
    if placed is None or placed.clause is None:
        return next((one for one in found if one.outcome is Outcome.CONFIRM), None)
    why = message(
        "The clause was divided; its words stand in {name} as they were.",
        name=situation.name(placed.clause),
    )
    return replace(placed, why=why)


def _texts(
    parts: Sequence[ClauseId], situation: Situation
) -> tuple[tuple[str, ...], tuple[Gap, ...]]:
    """The texts of the parts of a clause, and where the space between them stands if they are read
    with one."""
    texts = tuple(situation.target[part].text.text for part in parts)
    ends = list(accumulate(len(text) + 1 for text in texts))[:-1]
    return texts, tuple((end - 1, end) for end in ends)


def _part_of(
    place: tuple[int, int] | None, parts: Sequence[ClauseId], texts: Sequence[str]
) -> tuple[ClauseId, int, int] | None:
    """The part, and the stretch of it, in which a stretch of all parts together lies: one that
    reaches over no break."""
    first = 0
    for part, text in zip(parts, texts, strict=True):
        if place is not None and place[1] <= first + len(text):
            return part, place[0] - first, place[1] - first
        first += len(text) + 1
    return None


def _elsewhere(change: Splice, seen: str, situation: Situation) -> Placed:
    """The clause is gone: did its words go on in another, do they stand somewhere word for word,
    or nearly so in one new clause alone?"""
    joined = _joined(change, seen, situation)
    if joined is not None:
        return joined
    twins = situation.twins(key(situation.changes.seen[change.clause].plain))
    new = tuple(twin for twin in twins if not situation.was_there(twin))
    rivals = situation.deleters(change.clause)
    if len(new) > 1:
        why = message("The clause is gone, and several others have the same words.")
        return Placed(Outcome.AMBIGUOUS, why, None, where=new)
    if new:
        moved = _within(change, seen, new[0], situation)
        if moved.changes:
            why = message(
                "The clause is gone; {name} has the same words.", name=situation.name(new[0])
            )
            return replace(moved, outcome=Outcome.CONFIRM, why=why)
    if rivals:
        why = message("The clause was deleted by another proposal.")
        return Placed(Outcome.CONFLICT, why, change.clause, rivals=rivals)
    near = _resembling(seen, situation)
    if len(near) == 1:
        moved = _within(change, seen, near[0], situation)
        if moved.changes:
            why = message(
                "The clause is gone; {name} is new and reads much alike.",
                name=situation.name(near[0]),
            )
            return replace(moved, outcome=Outcome.CONFIRM, why=why)
    if len(near) > 1:
        names = ", ".join(situation.name(clause) for clause in near)
        why = message("The clause is gone, and several new ones read alike ({names}).", names=names)
        return Placed(Outcome.AMBIGUOUS, why, None, where=near)
    why = message("The clause that it amends is no longer in the text.")
    return Placed(Outcome.ORPHANED, why, change.clause)


def _joined(change: Splice, seen: str, situation: Situation) -> Placed | None:
    """The splice where the words of its clause went on; None where they went on nowhere."""
    clause, start, end, text = change.clause, change.start, change.end, seen
    new: str | None = change.new.text
    anew = False
    passed: set[ClauseId] = set()
    while (found := situation.joining(clause)) is not None and clause not in passed:
        passed.add(clause)
        here = carried(text, found.text.text, start, end, new)
        anew = anew or written_anew(text, found.text.text)
        if not here.kept:
            moved = replace(change, start=start, end=end)
            if not is_there(moved, text, found.text.text, here):
                return Placed(Outcome.CONFLICT, _CHANGED_ON_THE_WAY, found.into)
            new = None  # it was there already when the clause went on: is it still?
        start, end, text = here.start, here.end, found.text.text
        piece = found.whole[found.start : found.end]
        here = carried(text, piece, start, end, new, situation.edited(clause))
        first = clause == change.clause and piece != seen
        as_wanted = first and situation.went_on_as_wanted(clause)
        clause = found.into
        moved = replace(change, start=start, end=end)
        there = not here.kept and is_there(moved, text, piece, here)
        came = new is not None and (as_wanted or there)
        if found.whole and (here.kept or came):
            new = None if came else new  # it came with the join: is it still there?
            start, end, text = here.start + found.start, here.end + found.start, found.whole
            continue
        shift = len(found.before.text) + len(_BREAK)
        start, end, text = start + shift, end + shift, f"{found.before.text}{_BREAK}{text}"
    if clause not in situation.target:
        return None
    if new is None:
        now = " ".join(_texts(situation.divided(clause), situation)[0])
        here = carried(text, now, start, end, None, situation.edited(clause))
        if here.kept:
            return contained(clause)
        rivals = situation.rivals(clause, here.start, here.end)
        return Placed(Outcome.CONFLICT, _CHANGED_ON_THE_WAY, clause, rivals=rivals)
    moved = replace(change, clause=clause, start=start, end=end)
    placed = _in_parts(moved, text, situation.divided(clause), situation)
    if placed.outcome is Outcome.APPLIES and placed.clause == clause:
        name = situation.name(clause)
        placed = replace(
            placed, why=message("The clause went on in {name}; its words stand there.", name=name)
        )
    return _doubted(placed, situation) if anew else placed


def split(change: Split, situation: Situation) -> Placed:
    """The division of a clause."""
    placed = _split(change, situation)
    both, seen = (change.clause, change.new), situation.changes.seen[change.clause].text
    divided = situation.decided and all(part in situation.target for part in both)
    if placed.outcome is Outcome.CONFLICT and divided and situation.mostly_reads(seen, "", both):
        return in_other_words(both, situation)
    if not placed.changes or change.new not in situation.target:
        return placed
    name = situation.name(change.new)
    why = message("The clause is already in the text ({name}), but worded differently.", name=name)
    return Placed(Outcome.CONFLICT, why, change.new)


def _split(change: Split, situation: Situation) -> Placed:
    target = situation.target.get(change.clause)
    seen = situation.changes.seen[change.clause].text
    if target is None:
        rivals = situation.deleters(change.clause)
        outcome = Outcome.CONFLICT if rivals else Outcome.ORPHANED
        return Placed(
            outcome, message("The clause that it divides is gone."), change.clause, rivals=rivals
        )
    now = target.text.text
    if now == seen:
        why = message("The clause stands unchanged.")
        return Placed(Outcome.APPLIES, why, change.clause, (change,))
    if situation.satisfied(change.clause):
        return contained(change.clause)
    own = change.start, change.end
    parts = situation.divided(change.clause)
    texts, gaps = _texts(parts, situation)
    edited = situation.edited(change.clause)
    place = break_carried(seen, " ".join(texts), own, edited)
    taken = situation.taken_up(change.clause)
    first = taken and break_carried(seen, taken.whole[: taken.head], own, edited)
    if taken and first:
        place = break_carried(taken.whole, now, first)
    known = (
        break_carried(seen, parting.text, own) == (parting.start, parting.end)
        for parting in situation.partings(change.clause)
    )
    if place in gaps or any(known) or (situation.decided and keeps_both_sides(seen, own, texts)):
        why = message("The clause was divided there already.")
        return Placed(Outcome.CONTAINED, why, change.clause)
    inside = _part_of(place, parts, texts)
    if taken and taken.whole and not first:
        inside = None  # the words around it in the longer clause may be those that went on in it
    if inside is not None:
        part, start, end = inside
        return _divided(replace(change, clause=part, start=start, end=end), parts, situation)
    why = message("The words at which it would be divided were changed since.")
    found = carried(seen, now, *own)
    rivals = situation.rivals(change.clause, found.start, found.end)
    return Placed(Outcome.CONFLICT, why, change.clause, rivals=rivals)


def _divided(change: Split, parts: Sequence[ClauseId], situation: Situation) -> Placed:
    """The division of a clause, or a part of one, that has the white space for it."""
    words = situation.target[change.clause].text.text
    if not words[: change.start].strip() or not words[change.end :].strip():
        why = message("On one side of the place where it would be divided no words are left.")
        return Placed(Outcome.CONFIRM, why, change.clause, (change,))
    why = message(
        "The clause was changed elsewhere; the place where it is divided stands as it was."
    )
    if len(parts) > 1:
        why = message(
            "The clause was divided; {name} would be divided again.",
            name=situation.name(change.clause),
        )
    return Placed(Outcome.APPLIES, why, change.clause, (change,))


def in_other_words(clauses: tuple[ClauseId, ...], situation: Situation) -> Placed:
    """What was decided, or is proposed, and a new base text has in other words: nothing is to be
    made, but somebody must look whether that is what was meant."""
    found = situation.now(clauses)
    where = tuple(each for each in found if situation.target[each].parent not in found)
    names = tuple(situation.name(clause, of_base=True) for clause in where)
    why = message(
        "This is proposed, and the new text has it in {names}, but partly in other words. Accept "
        "it if the text is to stay as it is, or accept it with other words; rejecting it changes "
        "no word of the text.",
        names=names,
    )
    if situation.decided:
        why = message(
            "This was accepted, and the new text has it in {names}, but partly in other words. "
            "Accept it if the text is to stay as it is, or accept it with other words; rejecting "
            "it changes no word of the text.",
            names=names,
        )
    return Placed(Outcome.CONFIRM, why, clauses[0], where=where)


def moves_along(situation: Situation, clauses: Iterable[ClauseId]) -> str:
    """Return what is said of clauses that were put behind one that goes elsewhere."""
    names = tuple(situation.name(clause) for clause in clauses)
    return message("What was placed after it since ({names}) would move with it.", names=names)


def join(change: Join, situation: Situation) -> Placed:
    """One clause going on in another."""
    for clause in (change.clause, change.into):
        if clause in situation.target:
            continue
        went = situation.joining(clause)
        there = went and went.into == change.into and situation.stands_or_went_on(went.into)
        if there and situation.decided and _still_joined(change, situation) < LIGHTLY:
            return in_other_words((change.into,), situation)
        if there:
            why = message("It has gone on in {name} already.", name=situation.name(change.into))
            return Placed(Outcome.CONTAINED, why, change.into)
        rivals = situation.deleters(clause)
        outcome = Outcome.CONFLICT if rivals or went else Outcome.ORPHANED
        why = message("One of the clauses that it joins is gone.")
        return Placed(outcome, why, clause, rivals=rivals)
    under = {clause.id for clause in situation.target.subtree(change.clause)}
    if change.into in under:
        why = message(
            "{name} was put under the clause that would be joined to it.",
            name=situation.name(change.into),
        )
        return Placed(Outcome.CONFLICT, why, change.clause, rivals=situation.movers(change.into))
    into = _last_part(change, situation, under)
    parts = situation.divided(change.clause)
    if into in parts:
        parts = (change.clause,)
    placed = replace(change, into=into)
    words, taken = (situation.target[clause].text.text for clause in (change.clause, into))
    if folded(words) in folded(taken) and not situation.unchanged(change.into):
        why = message(
            "{name} has these words too; they would stand twice.", name=situation.name(into)
        )
        return Placed(Outcome.CONFIRM, why, change.clause, (placed,))
    aside = [part for part in situation.divided(change.into) if part in under]
    moved = [clause for clause in (change.clause, into) if situation.was_moved(clause)]
    apart = next(iter((*moved, *aside)), None)
    if apart is not None:
        why = message(
            "{name} was moved since; it would be joined where the other clause stands.",
            name=situation.name(apart),
        )
        return Placed(Outcome.CONFIRM, why, change.clause, (placed,), situation.movers(apart))
    new = situation.between(into, change.clause)
    if new is not None:
        why = message(
            "{name} stands between the two; it would follow them both.", name=situation.name(new)
        )
        return Placed(Outcome.CONFIRM, why, change.clause, (placed,))
    if len(parts) > 1:
        why = message("The clause was divided since; only its first part would be joined.")
        return Placed(Outcome.CONFIRM, why, change.clause, (placed,))
    if situation.taken_up(change.into) is not None:
        why = message(
            "Another clause has been joined to {name} since; this one would come after it.",
            name=situation.name(into),
        )
        return Placed(Outcome.CONFIRM, why, change.clause, (placed,))
    return Placed(Outcome.APPLIES, message("Both clauses stand."), change.clause, (placed,))


def _still_joined(change: Join, situation: Situation) -> float:
    """How much of a clause that was joined to another stands there beside its words."""
    own, other = (situation.changes.seen[c].text for c in (change.clause, change.into))
    return share_kept(own, other, " ".join(_texts(situation.now((change.into,)), situation)[0]))


def _last_part(change: Join, situation: Situation, under: Collection[ClauseId]) -> ClauseId:
    """The part of the clause that takes up another behind which its words come: the last one that
    is not ``under`` the other; where the other stands behind it, the last before that."""
    target, parts = situation.target, situation.divided(change.into)
    own = situation.divided(change.clause)
    end = target.position(change.clause)
    if target.position(change.into) < end:
        parts = tuple(p for p in parts if target.position(p) < end)
    parts = tuple(part for part in parts if part not in own and part not in under)
    return parts[-1] if parts else change.into


# Clauses that read much like one that is gone.

_MARGIN = 0.1
"""Clauses whose similarity is less than this apart are as good as each other."""


def _resembling(seen: str, situation: Situation) -> tuple[ClauseId, ...]:
    """The clauses new to the text that read like ``seen``, the best first and with it those that
    are no worse by a clear margin, in the order of the text where they are as good; none where no
    clause is like enough. Clauses that the author could see beside it are others, however alike
    they read."""
    scores = sorted(situation.like_new(seen), key=lambda found: -found[0])
    return tuple(clause for score, clause in scores if score > scores[0][0] - _MARGIN)
