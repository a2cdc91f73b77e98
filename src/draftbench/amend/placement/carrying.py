"""Carrying a stretch of a clause over from the words that an author saw to those that stand now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.changesets.building import Gap, beside, reach
from draftbench.amend.changesets.changes import ChangeSet, Splice
from draftbench.amend.conflicts.doubts import rewritten
from draftbench.amend.placement.edges import side_by_side
from draftbench.amend.placement.lineage import Edited, Lineage
from draftbench.amend.placement.twins import nearly_the_same
from draftbench.compare.normal import folded, key
from draftbench.compare.passages.marks import kept
from draftbench.compare.words.textdiff import Hunk
from draftbench.compare.words.worddiff import diff
from draftbench.document import NOTE_MARK, ClauseId, RichText
from draftbench.document.richtext import join
from draftbench.garbage import remembered
from draftbench.language.words import is_word, token_texts, tokens


@dataclass(frozen=True, slots=True)
class Carried:
    """``kept``: the stretch stands untouched at ``[start, end)`` of the new text, ``beside`` words
    that were changed or not. Otherwise something overlaps or touches it: the smallest stretch
    around it that has an answer is ``[seen_start, seen_end)`` of the old text and ``[start, end)``
    of the new one (code points)."""

    kept: bool
    start: int
    end: int
    seen_start: int
    seen_end: int
    beside: bool = False


_diff = remembered(diff)
"""Many amendments were made for the same words of one clause."""


def reaches(
    seen: str, now: str, known: Edited | None = None
) -> Iterator[tuple[Hunk, tuple[int, int]]]:
    """The hunks of what changed from ``seen`` to ``now``, each with the range of ``seen`` in which
    it could lie: as those who changed it said, where ``known`` tells, else as the texts differ."""
    if known is None or (known.before, known.after) != (seen, now):
        hunks = _diff(seen, now).hunks
    else:
        hunks = known.hunks
    for hunk in hunks:
        words = now[hunk.right_start : hunk.right_end]
        edits = stirred(seen, hunk.left_start, hunk.left_end, words)
        ranges = [reach(seen, *edit) for edit in edits]
        yield hunk, (min(first for first, _ in ranges), max(last for _, last in ranges))


def carried(
    seen: str,
    now: str,
    start: int,
    end: int,
    new: str | None = None,
    known: Edited | None = None,
) -> Carried:
    """Where ``seen[start:end]`` is in ``now``. Changes that only white space separates from the
    stretch touch it, at whichever place they could lie; white space alone that changed beside a
    stretch of words does not. ``new`` is what the stretch is to become, if that is known: then it
    may be touched wherever that edit could lie (:func:`reach`), and not by edits, looked at one by
    one, beside which it can be made too (:func:`side_by_side`). ``known`` is the last edit of the
    clause, if that is."""
    path = [(seen, now, known)] if new is None else _path(seen, now, known)
    at, size, beside = start, end - start, False
    for before, after, edit in path:
        found = _through(before, after, at, at + size, new, edit)
        at, beside = found.start, beside or found.beside
        if not found.kept:
            break
    if len(path) == 1:
        return found
    if found.kept:
        return Carried(True, at, at + size, start, end, beside)
    return _through(seen, now, start, end, new, None, alone=True)


def _path(seen: str, now: str, known: Edited | None) -> list[tuple[str, str, Edited | None]]:
    """The edits that made ``now`` of ``seen``, as far as they are known, one after the other."""
    edits = () if known is None else known.since(seen, now)
    first = edits[0].before if edits else now
    path = [(seen, first, known)] if first != seen or not edits else []
    return [*path, *((edit.before, edit.after, edit) for edit in edits)]


def _through(
    seen: str,
    now: str,
    start: int,
    end: int,
    new: str | None,
    known: Edited | None,
    *,
    alone: bool = False,
) -> Carried:
    """As :func:`carried`, by one edit or else by how the texts differ: then words put in, or one in
    place of others, are one edit. ``alone``: nothing may touch it."""
    left, right = start, end
    first, last = (start, end) if new is None else reach(seen, start, end, new)
    told = known is not None and (known.before, known.after) == (seen, now)
    own = None if alone or new is None else (start, end, new)
    before = within = 0
    hit = near = False
    for hunk, far in reaches(seen, now, known):
        words = now[hunk.right_start : hunk.right_end]
        blank = first < last and not (words + seen[hunk.left_start : hunk.left_end]).strip()
        if far[1] <= first and (blank or seen[far[1] : first].strip()):
            before = within = hunk.right_end - hunk.left_end
        elif far[0] < last or not (blank or seen[last : far[0]].strip()):
            other = hunk.left_start, hunk.left_end, words
            one_edit = told or other[0] == other[1] or len(words.split()) == 1
            if own is not None and one_edit and side_by_side(seen, own, other):
                near = True
                if other < own:
                    before = within = hunk.right_end - hunk.left_end
                continue
            hit = True
            left = min(left, hunk.left_start)
            right = max(right, hunk.left_end)
            within = hunk.right_end - hunk.left_end
    return Carried(not hit, left + before, right + within, left, right, near)


def break_carried(seen: str, now: str, gap: Gap, known: Edited | None = None) -> Gap | None:
    """Where the white space of ``seen`` at which it is to be divided is in ``now``; None where it
    went, or where nobody knows on which side of it words came or went (:func:`at_break`)."""
    for before, after, by in _path(seen, now, known):
        shift = 0
        for hunk, _ in reaches(before, after, by):
            words = after[hunk.right_start : hunk.right_end]
            edits = stirred(before, hunk.left_start, hunk.left_end, words)
            if any(at_break(before, edit, gap, [gap]) for edit in edits):
                return None
            if hunk.left_start + hunk.left_end < sum(gap):
                shift += len(words) - (hunk.left_end - hunk.left_start)
        gap = gap[0] + shift, gap[1] + shift
    return gap


def keeps_both_sides(seen: str, gap: Gap, texts: Sequence[str]) -> bool:
    """Whether the parts of a clause have, one behind the other, what stood in it on either side of
    a gap, with few other words and none of the other side."""
    for at in range(1, len(texts)):
        head, tail = " ".join(texts[:at]), " ".join(texts[at:])
        stays = kept(_diff(seen, f"{head} {tail}"))
        if all(
            (start >= gap[0] or there + min(end, gap[0]) - start <= len(head))
            and (end <= gap[1] or there + max(start, gap[1]) - start > len(head))
            for start, end, there in stays
        ) and all(map(nearly_the_same, (seen[: gap[0]], seen[gap[1] :]), (head, tail))):
            return True
    return False


def at_break(text: str, edit: tuple[int, int, str], gap: Gap, gaps: Sequence[Gap]) -> bool:
    """Whether an edit of ``text``, ``[start, end)`` into new words, may not be made where it is
    divided at the white space ``gap``, one of ``gaps``. Words beside it may change; of words put in
    at it, or gone from one side or the other, nobody knows where they belong."""
    start, end, new = edit
    first, last = reach(text, start, end, new)
    if start == end:
        return first <= gap[1] and gap[0] <= last
    if new:
        return first < gap[1] and gap[0] < last
    place = beside(text, start, end, gaps)
    if place is None:
        return True
    first, last = reach(text, *place, "")
    first += len(text[first:last]) - len(text[first:last].lstrip())
    last = first + len(text[first:last].rstrip())
    return gap[0] in range(first, last)


def stirred(text: str, start: int, end: int, new: str) -> tuple[tuple[int, int, str], ...]:
    """An edit of ``text``, and what it changes of the words where it begins or ends with words
    that it leaves as they are."""
    own = (start, end, new)
    if start == end or not new or (text[start] != new[0] and text[end - 1] != new[-1]):
        return (own,)
    after = text[:start] + new + text[end:]
    hunks = _diff(text, after).hunks
    return own, *((h.left_start, h.left_end, after[h.right_start : h.right_end]) for h in hunks)


@remembered
def written_anew(seen: str, now: str) -> bool:
    """Whether the words that an author saw are others now for the most part."""
    hunks = _diff(seen, now).hunks
    return rewritten(seen, ((seen[l0:l1], now[r0:r1]) for l0, l1, r0, r1 in hunks))


def mildly(seen: str, now: str, start: int, end: int) -> tuple[int, int] | None:
    """Where ``seen[start:end]`` is in ``now`` where its words and those beside it stand there as
    they did, and only signs around them changed: brackets, quotation marks, punctuation, notes,
    capitals, "also" and its like before them. None where any other word came or went.

    An empty stretch stays with the word that it touches, so that the white space of words put in
    there is on the right side of them.
    """
    found = carried(seen, now, start, end)
    here = now[found.start : found.end]
    if _without_also(_words(here)) != _without_also(
        _words(seen[found.seen_start : found.seen_end])
    ):
        return None
    wanted = _words(seen[start:end])
    if wanted:
        place = _alone(here, wanted, found.start)
        return None if place is None else _with_signs(seen[start:end], now, place)
    if seen[start:end].strip():
        return None  # the signs are what it changes
    before, behind = _words(seen[:start])[-1:], _words(seen[end:])[:1]
    near = max(0, found.start - _NEAR)
    place = _alone(now[near : found.end + _NEAR], [*before, *behind], near)
    if place is None:
        return None
    at = _between(seen, now, start, place, bool(before), bool(behind))
    return at, at


def with_brackets(now: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the brackets around it, if nothing else is in them."""
    while now[:start].endswith("[") and now[end : end + 1] == "]":
        start, end = start - 1, end + 1
    return start, end


def recased(new: RichText, seen: str, now: str) -> RichText:
    """The new words for ``seen``, with a small first letter where ``now`` has one and ``seen`` had
    not ("Urges", now "also urges")."""
    lowered = seen[:1].isupper() and seen[:1].casefold() == now[:1]
    if not lowered or new.text[1:2].isupper():
        return new
    first = new.slice(0, 1)
    return join((RichText(first.text.lower(), first.marks), new.slice(1, len(new.text))))


def _between(
    seen: str, now: str, start: int, place: tuple[int, int], before: bool, behind: bool
) -> int:
    """Where the empty stretch at ``start`` of ``seen`` is in ``now``, which has the word ``before``
    it and the one ``behind`` it at ``place``: at the word that it touches; where that is a sign,
    outside the signs at the word."""
    own = tokens(now[slice(*place)])
    first = place[0] + own[0].end if before else 0
    last = place[0] + own[-1].start if behind else len(now)
    touches = seen[start : start + 1].isalnum(), seen[:start][-1:].isalnum()
    if touches[0] or not before or seen[start - 1].isspace():
        at = last
        while not touches[0] and at > first and not now[at - 1].isspace():
            at -= 1
        return at
    at = first
    while not touches[1] and at < last and not now[at].isspace():
        at += 1
    return at


ALSO = frozenset(
    ("also", "further", "moreover", "également", "aussi", "en outre", "en plus", "también",
     "además", "asimismo", "также", "又")
)  # fmt: skip
"""What tells the place of a paragraph among those that begin alike."""
_NEAR = 40


def _with_signs(seen: str, now: str, place: tuple[int, int]) -> tuple[int, int] | None:
    """The place with the signs that stand at both ends of ``seen``, if they stand there too, be it
    outside brackets that were put around the words, which then belong to the place."""
    own = [token for token in tokens(seen) if is_word(token.text)]
    start = _before(seen[: own[0].start], now, place[0])
    end = _behind(seen[own[-1].end :], now, place[1])
    if start is None or end is None:
        return None
    inside = now[start:end]
    if inside.count("[") > inside.count("]") and now[end : end + 1] == "]":
        end += 1
    elif inside.count("]") > inside.count("[") and now[:start].endswith("["):
        start -= 1
    inside = now[start:end]
    added = [inside.count(sign) - seen.count(sign) for sign in "[]"]
    return (start, end) if added[0] == added[1] else None


def _before(signs: str, now: str, at: int) -> int | None:
    """Where the signs begin that end at ``at``, brackets among them passed over; None where others
    stand there."""
    for sign in reversed(signs):
        while now[:at].endswith("[") and sign != "[":
            at -= 1
        if now[:at][-1:] != sign:
            return None
        at -= 1
    return at


def _behind(signs: str, now: str, at: int) -> int | None:
    """Where the signs end that begin at ``at``, brackets among them passed over; None where others
    stand there."""
    for sign in signs:
        while now[at : at + 1] == "]" and sign != "]":
            at += 1
        if now[at : at + 1] != sign:
            return None
        at += 1
    return at


def _without_also(words: list[str]) -> list[str]:
    return [word for word in words if word not in ALSO]


def _words(text: str) -> list[str]:
    return [token.text.casefold() for token in tokens(text) if is_word(token.text)]


def _alone(text: str, wanted: list[str], shift: int) -> tuple[int, int] | None:
    """Where the words stand in ``text``, if at exactly one place."""
    own = [token for token in tokens(text) if is_word(token.text)]
    folded = [token.text.casefold() for token in own]
    places = [
        at for at in range(len(own) - len(wanted) + 1) if folded[at : at + len(wanted)] == wanted
    ]
    if not wanted or len(places) != 1:
        return None
    at = places.pop()
    first, last = own[at], own[at + len(wanted) - 1]
    return first.start + shift, last.end + shift


def is_there(change: Splice, seen: str, now: str, found: Carried) -> bool:
    """Whether the stretch around a splice reads as it wants; not where it changes looks alone."""
    if change.old == change.new.text:
        return False
    here = now[found.start : found.end]
    wanted = seen[found.seen_start : change.start] + change.new.text
    wanted += seen[change.end : found.seen_end]
    if change.old.count(NOTE_MARK) != change.new.text.count(NOTE_MARK):
        return folded(wanted) == folded(here) and wanted.count(NOTE_MARK) == here.count(NOTE_MARK)
    return folded(wanted) == folded(here)


def stands_there(change: Splice, seen: str, now: str) -> bool:
    """Whether the words of a splice stand untouched among those that the author saw, though what is
    beside them was changed too."""
    new = change.new.text
    if (
        key(new) == key(change.old)
        or NOTE_MARK in new + change.old
        or not any(map(is_word, token_texts(new)))
    ):
        return False
    made = seen[: change.start] + new + seen[change.end :]
    return carried(made, now, change.start, change.start + len(new)).kept


def onto_part(changes: ChangeSet, where: Iterable[ClauseId], lineage: Lineage) -> ChangeSet:
    """Edits of one clause that was divided since, as edits of the part ``where`` they are wanted;
    other changes as they are."""
    part = next(iter(where), None)
    whole = None if part is None else lineage.parts.get(part)
    if part is None or whole is None:
        return changes
    own = [c for c in changes.changes if isinstance(c, Splice) and c.clause == whole]
    if len(own) != len(changes.changes) or whole not in changes.seen:
        return changes
    there = tuple(replace(change, clause=part) for change in own)
    return replace(changes, changes=there, seen={**changes.seen, part: changes.seen[whole]})
