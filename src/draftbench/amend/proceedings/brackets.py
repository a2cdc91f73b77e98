"""Brackets as records, tied to their two signs in the draft.

The choice: a bracket **is** the real characters "[" and "]" in the working draft, put there and
taken out by change sets like every other change. So what exports print, what the reader of
notation finds, what is counted and what delegates see is one thing; a bracket typed in the base
text or in an edit is the same as one opened as an act; the redline says who put the signs in; and
undo is that of a change. A record adds what the text cannot say: who opened it and why, and by
which decision it ended. (Marks over ranges were the other way: every export would have had to draw
them, and typed brackets would have stayed another kind of thing.)

A record knows each of its signs by clause and code point, and the words that the clause had then.
When the draft changes, the signs are carried along by the splices, splits and joins made; where a
change set does not tell, by the word difference to the words seen. A sign that was itself replaced
is found again only if the new words have the same signs in the same order. Two signs that are no
pair any more, because another bracket was written beside theirs, are those of the one with the
words most like theirs. Else the bracket is
*lost*, a record that people see.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import NamedTuple

from draftbench.amend.changesets.bracketpairs import bracket_pairs
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.changes import ChangeSet, Deletion, Join, Splice, Split
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.proceedings.statements import Occasion
from draftbench.amend.proceedings.terms import Ending
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, Document, RichText
from draftbench.errors import ConflictError
from draftbench.messages import message

SIGNS = "[]［］"
"""The characters that are signs of brackets."""


def is_bracketing(changes: ChangeSet) -> bool:
    """Whether all that ``changes`` do is to put in signs of brackets."""
    return bool(changes.changes) and all(
        isinstance(one, Splice) and not one.old and is_sign(one.new.text) for one in changes.changes
    )


def is_sign(words: str) -> bool:
    """Whether ``words`` are nothing but signs of brackets."""
    return bool(words) and set(words) <= set(SIGNS)


class Sign(NamedTuple):
    """One of the two signs: the character ``at`` of ``clause``, whose text was ``seen`` then."""

    clause: ClauseId
    at: int
    seen: str


@dataclass(frozen=True, slots=True)
class Ended:
    """How a bracket ended, with the ``text`` that took its place (empty: none), by whom and why;
    ``within`` is the bracket around it that ended so, where it ended with that."""

    how: Ending
    text: str = ""
    codes: tuple[str, ...] = ()
    why: str = ""
    occasion: Occasion | None = None
    within: str = ""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A recorded bracket. ``codes`` are the delegations that opened it (empty with ``typed``: it
    stood in the text when somebody first spoke of it), ``words`` what it was opened over,
    ``before`` and ``after`` up to 48 characters around it then."""

    id: str
    opening: Sign
    closing: Sign
    words: str
    before: str
    after: str
    codes: tuple[str, ...]
    why: str
    occasion: Occasion
    typed: bool = False
    ended: Ended | None = None


def recorded(
    id_: str, draft: Document, opening: tuple[ClauseId, int], closing: tuple[ClauseId, int]
) -> tuple[Sign, Sign, str, str, str]:
    """The two signs in ``draft`` with the words between, before and after them. Raises
    ConflictError where no signs stand there."""
    signs = []
    for clause, at in (opening, closing):
        found = draft.get(clause)
        text = "" if found is None else found.text.text
        if not 0 <= at < len(text) or text[at] not in SIGNS:
            raise ConflictError(
                "The signs of {id} do not stand where they stood; look at the clause again.", id=id_
            )
        signs.append(Sign(clause, at, text))
    first, last = signs
    words = between_signs(draft, first, last)
    before = first.seen[max(0, first.at - CONTEXT) : first.at]
    return first, last, words, before, last.seen[last.at + 1 : last.at + 1 + CONTEXT]


def between_signs(draft: Document, opening: Sign, closing: Sign) -> str:
    """The plain words between two signs; clauses are parted by line breaks."""
    if opening.clause == closing.clause:
        return plain(opening.seen[opening.at + 1 : closing.at])
    first, last = draft.position(opening.clause), draft.position(closing.clause)
    middle = [c.text.plain for c in draft.clauses[first + 1 : last]]
    return "\n".join(
        [plain(opening.seen[opening.at + 1 :]), *middle, plain(closing.seen[: closing.at])]
    )


def plain(text: str) -> str:
    """A piece of a text without the characters at which notes hang."""
    return RichText(text.replace("\ufffc", "")).plain


def followed(
    brackets: tuple[Bracket, ...],
    draft: Document,
    made: tuple[Document, ChangeSet] | None = None,
    occasion: Occasion | None = None,
) -> tuple[Bracket, ...]:
    """The brackets on the ``draft`` of now, ``made`` from the draft before by a change set (None:
    not known). The same tuple where nothing touched them."""
    if made is not None:
        touched = reworded(*made)
        if not any(b.ended is None and _lies_in(b, touched) for b in brackets):
            return brackets
    splices = _by_clause(None if made is None else made[1])
    if made is not None and any(isinstance(c, Split | Join) for c in made[1].changes):
        brackets = _divided(brackets, *made)
    found = tuple(
        one if one.ended is not None else _followed(one, draft, splices, occasion)
        for one in brackets
    )
    alike = all(new is old for new, old in zip(found, brackets, strict=True))
    return brackets if alike else found


def reworded(before: Document, changes: ChangeSet) -> set[ClauseId]:
    """The clauses whose words changed or that went."""
    found: set[ClauseId] = set()
    for change in changes.changes:
        match change:
            case Splice() | Split():
                found.add(change.clause)
            case Join():
                found.update((change.clause, change.into))
            case Deletion() if change.clause in before:
                found.update(clause.id for clause in before.subtree(change.clause))
            case _:
                pass
    return found


def _lies_in(bracket: Bracket, clauses: set[ClauseId]) -> bool:
    return bracket.opening.clause in clauses or bracket.closing.clause in clauses


_MARKERS = 0xF0000
"""The first of the characters (of private use) that stand for signs while clauses are divided."""


def _divided(
    brackets: tuple[Bracket, ...], before: Document, changes: ChangeSet
) -> tuple[Bracket, ...]:
    """The brackets with their signs in the clauses that splits and joins brought them to: the same
    change set is made on the text with a character of its own in place of every sign."""
    signs = [sign for b in brackets if b.ended is None for sign in (b.opening, b.closing)]
    texts = {clause.id: list(clause.text.text) for clause in before}
    known = [s for s in signs if s.clause in before and before[s.clause].text.text == s.seen]
    for number, sign in enumerate(known):
        texts[sign.clause][sign.at] = chr(_MARKERS + number)
    marked = before.with_clauses(
        tuple(
            replace(c, text=replace(c.text, text="".join(texts[c.id])))
            if any(sign.clause == c.id for sign in known)
            else c
            for c in before
        )
    )
    after = built(before, changes.changes)
    found: dict[Sign, Sign] = {}
    for clause in built(marked, changes.changes):
        for at, char in enumerate(clause.text.text):
            if _MARKERS <= ord(char) < _MARKERS + len(known):
                now = Sign(clause.id, at, after[clause.id].text.text)
                found[known[ord(char) - _MARKERS]] = now
    return tuple(
        b
        if b.ended is not None
        else replace(
            b,
            opening=found.get(b.opening, b.opening),
            closing=found.get(b.closing, b.closing),
        )
        for b in brackets
    )


def _by_clause(changes: ChangeSet | None) -> Mapping[ClauseId, Sequence[Splice]]:
    found: dict[ClauseId, list[Splice]] = {}
    for change in () if changes is None else changes.changes:
        if isinstance(change, Splice):
            found.setdefault(change.clause, []).append(change)
    return {c: sorted(own, key=lambda s: (s.start, s.end)) for c, own in found.items()}


def _followed(
    one: Bracket,
    draft: Document,
    splices: Mapping[ClauseId, Sequence[Splice]],
    occasion: Occasion | None,
) -> Bracket:
    signs: list[Sign] = []
    for sign in (one.opening, one.closing):
        clause = draft.get(sign.clause)
        if clause is None:
            return _lost(one, message("The clause that it stood in is gone."), occasion)
        text = clause.text.text
        if text == sign.seen:
            signs.append(sign)
            continue
        at = _carried(sign, text, splices.get(sign.clause, ()))
        if at is None:
            return _lost(
                one, message("Its signs went with another change of the clause."), occasion
            )
        signs.append(Sign(sign.clause, at, text))
    opening, closing = _paired(one, *signs)
    if (opening, closing) == (one.opening, one.closing):
        return one
    return replace(one, opening=opening, closing=closing)


def _paired(one: Bracket, opening: Sign, closing: Sign) -> tuple[Sign, Sign]:
    """The signs; where words with signs of their own came between them, those two of the same
    clause that are a pair now, around the words that are most like those of then."""
    was, now = (one.opening.at, one.closing.at), (opening.at, closing.at)
    if opening.clause != closing.clause or was not in bracket_pairs(one.opening.seen):
        return opening, closing
    pairs = [pair for pair in bracket_pairs(opening.seen) if not {*now}.isdisjoint(pair)]
    if now in pairs or not pairs:
        return opening, closing
    before = one.opening.seen[was[0] + 1 : was[1]]
    start, end = max(
        pairs, key=lambda p: SequenceMatcher(None, before, opening.seen[p[0] + 1 : p[1]]).ratio()
    )
    return opening._replace(at=start), closing._replace(at=end)


def _lost(one: Bracket, why: str, occasion: Occasion | None) -> Bracket:
    return replace(one, ended=Ended(Ending.LOST, why=why, occasion=occasion))


def _carried(sign: Sign, now: str, splices: Sequence[Splice]) -> int | None:
    """Where the sign is in the text of now; None where it is gone."""
    if splices and _made(sign.seen, splices) == now:
        hunks = [(s.start, s.end, s.new.text) for s in splices]
    else:
        found = diff(sign.seen, now).hunks
        hunks = [(h.left_start, h.left_end, now[h.right_start : h.right_end]) for h in found]
    shift = 0
    for start, end, new in hunks:
        if start <= sign.at < end:
            inside = _inside(sign.seen[start:end], new, sign.at - start)
            return None if inside is None else start + shift + inside
        if start > sign.at:
            break
        shift += len(new) - (end - start)
    return sign.at + shift


def _made(text: str, splices: Sequence[Splice]) -> str:
    for splice in reversed(splices):
        text = text[: splice.start] + splice.new.text + text[splice.end :]
    return text


def _inside(old: str, new: str, at: int) -> int | None:
    """Where a sign of replaced words is in those that took their place."""
    shift = 0
    for hunk in diff(old, new).hunks:
        if hunk.left_start <= at < hunk.left_end:
            break
        if hunk.left_start > at:
            return at + shift
        shift = hunk.right_end - hunk.left_end
    else:
        return at + shift
    had = [(i, char) for i, char in enumerate(old) if char in SIGNS]
    has = [(i, char) for i, char in enumerate(new) if char in SIGNS]
    if [char for _, char in had] != [char for _, char in has]:
        return None
    return has[[i for i, _ in had].index(at)][0]
