"""Putting brackets into a text and taking them out again, as change sets of exactly these words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from draftbench.amend.changesets.changes import Change, ChangeSet, Deletion, Splice
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.notation import objects as notation
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.proceedings.contested import Contested
from draftbench.amend.proceedings.terms import Ending
from draftbench.compare.words.patches import patch_text
from draftbench.document import ClauseId, Document, RichText, spoken_labels
from draftbench.errors import ConflictError, UsageError


def opened(draft: Document, first: ClauseId, start: int, last: ClauseId, end: int) -> ChangeSet:
    """The change set that puts brackets around what stands from ``start`` of ``first`` to before
    ``end`` of ``last``."""
    signs = (
        Splice(first, start, start, "", RichText("[")),
        Splice(last, end, end, "", RichText("]")),
    )
    return exact(draft, signs)


def ended(
    draft: Document,
    one: Contested,
    how: Ending,
    text: str = "",
    *,
    place: tuple[int, int] | None = None,
) -> ChangeSet:
    """The change set that ends a standing bracket: keeps its words, takes them out, or puts
    ``text`` in their place; all else at the ``place`` of its alternatives goes. What names whose it
    is goes with the signs. Raises ConflictError where there are no words to keep, or more than the
    bracket's clauses would go."""
    new = RichText(" ".join(text.split()))
    if how is Ending.REPLACED and not new.text:
        msg = "Write the words that take the place of the bracket, or remove it."
        raise UsageError(msg)
    before, behind = _gaps(draft, one) if place is None else (RichText(), RichText())
    if how is Ending.KEPT:
        splices = list(_kept(one, before, behind))
    elif how is Ending.REPLACED and one.last == one.clause:
        splices = [Splice(one.clause, one.start, _reach(one), "", before + new + behind)]
    else:
        return _without(draft, one, new)
    if place is not None:
        splices.append(Splice(one.clause, place[0], one.start, "", RichText()))
        splices.append(Splice(one.clause, _reach(one), place[1], "", RichText()))
    return exact(draft, (s for s in splices if s.start < s.end or s.new))


def _without(draft: Document, one: Contested, new: RichText) -> ChangeSet:
    """Without the bracket and its words; ``new`` stands where it opened."""
    splices: list[Splice] = []
    gone: list[ClauseId] = []
    for clause, *stretch in _stretches(draft, one):
        here = new if clause == one.clause else RichText()
        whole = draft[clause].text.text
        start, end = stretch if here.text else _with_space(whole, *stretch)
        if here.text or any(c.isalnum() for c in whole[:start] + whole[end:]):
            splices.append(Splice(clause, start, end, "", here))
        else:
            gone.append(clause)
    _all_inside(draft, gone)
    tops = [c for c in gone if draft[c].parent not in gone]
    return exact(draft, splices, tops)


def _kept(one: Contested, before: RichText, behind: RichText) -> Iterator[Splice]:
    found = one.found
    words = found.words if isinstance(found, notation.Bracket) else (0, 0)
    several = one.last != one.clause
    if (
        isinstance(found, notation.Placeholder)
        or found.position is not None
        or (words[0] >= words[1] and not several)
    ):
        msg = "There are no words in that bracket to keep; remove it, or replace it by words."
        raise ConflictError(msg)
    start, end = (words[0], one.end - 1) if several else words
    yield Splice(one.clause, one.start, start, "", before)
    yield Splice(one.last, end, _reach(one), "", behind)


def _gaps(draft: Document, one: Contested) -> tuple[RichText, RichText]:
    """The spaces that words need which stood directly beside other brackets."""
    before = draft[one.clause].text.text[: one.start]
    behind = draft[one.last].text.text[_reach(one) :]
    return RichText(" " * before.endswith("]")), RichText(" " * behind.startswith("["))


def _reach(one: Contested) -> int:
    """Where the bracket ends, names behind it included."""
    found = one.found
    if isinstance(found, notation.Bracket) and found.attribution is not None:
        behind = found.attribution
        if one.last == one.clause and behind.start >= found.end:
            return behind.end
    return one.end


def _stretches(draft: Document, one: Contested) -> Iterator[tuple[ClauseId, int, int]]:
    """What of each clause lies in the bracket, signs and names included."""
    first, last = draft.position(one.clause), draft.position(one.last)
    for at in range(first, last + 1):
        clause = draft.clauses[at]
        start = one.start if at == first else 0
        yield clause.id, start, _reach(one) if at == last else len(clause.text)


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the white space that would be left over."""
    before, after = text[:start], text[end:]
    if after[:1].isspace() and (not before.strip() or before[-1:].isspace()):
        return start, end + 1
    if before[-1:].isspace() and (not after or after[0] in ",.;:!?)]"):
        return start - 1, end
    return start, end


def _all_inside(draft: Document, gone: list[ClauseId]) -> None:
    for clause in gone:
        if any(c.id not in gone for c in draft.subtree(clause)):
            name = spoken_labels(draft)[clause] or "the clause"
            msg = f"More hangs on {name} than stands in the bracket; delete {name} instead."
            raise ConflictError(msg)


def place_of_words(draft: Document, clause: ClauseId, words: str, nth: int = 0) -> tuple[int, int]:
    """Where ``words`` stand in a clause (code points); they must occur once, or ``nth`` says which
    of them is meant (from 1). Raises UsageError."""
    text = draft[clause].text
    here = plain(text.text)
    places: list[int] = []
    at = here.find(words) if words else -1
    while at >= 0:
        places.append(at)
        at = here.find(words, at + 1)
    name = spoken_labels(draft)[clause] or "the clause"
    if not places or (nth == 0 and len(places) > 1) or nth > len(places):
        times = "do not occur" if not places else f"occur {len(places)} times"
        msg = f"The words {times} in {name}; quote words that occur once, or say which is meant."
        raise UsageError(msg)
    start = places[max(nth, 1) - 1]
    return _with_notes(text, start, left=True), _with_notes(text, start + len(words), left=False)


def _with_notes(text: RichText, place: int, *, left: bool) -> int:
    """A place in the plain text, counted with note marks: those at it stand before it at the
    ``left`` edge of words, else behind it."""
    for at in text.note_positions():
        if at < place or (left and at == place):
            place += 1
    return place


def exact(draft: Document, splices: Iterable[Splice], gone: Iterable[ClauseId] = ()) -> ChangeSet:
    """The change set of exactly these splices and deletions on ``draft``; the splices need no
    quotes, they are made here, and those that touch become one."""
    by_clause: dict[ClauseId, list[Splice]] = {}
    for splice in sorted(splices, key=lambda s: (s.start, s.end)):
        own = by_clause.setdefault(splice.clause, [])
        if own and own[-1].end == splice.start:
            own[-1] = replace(own[-1], end=splice.end, new=own[-1].new + splice.new)
        else:
            own.append(splice)
    changes: list[Change] = []
    seen: dict[ClauseId, RichText] = {}
    patches: dict[ClauseId, str] = {}
    for clause, own in by_clause.items():
        text = draft[clause].text
        new = text
        changes.extend(
            replace(
                one,
                old=text.text[one.start : one.end],
                before=text.text[max(0, one.start - CONTEXT) : one.start],
                after=text.text[one.end : one.end + CONTEXT],
            )
            for one in own
        )
        for one in reversed(own):
            new = new.splice(one.start, one.end, one.new)
        seen[clause] = text
        if new.text != text.text:
            patches[clause] = patch_text(text.text, new.text)
    for clause in gone:
        changes.append(Deletion(clause))
        seen.update((c.id, c.text) for c in draft.subtree(clause))
    return ChangeSet(draft.fingerprint, tuple(changes), seen, patches)
