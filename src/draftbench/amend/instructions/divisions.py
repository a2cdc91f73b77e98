"""Clauses divided in two, and two made one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Change, Join, Splice, Split
from draftbench.amend.changesets.editing import retyped
from draftbench.amend.instructions.arrivals import new_clauses
from draftbench.amend.instructions.calling import NotPlacedError, called, clause_of
from draftbench.amend.instructions.request import Request, Side
from draftbench.amend.instructions.results import (
    Done,
    clause_meant,
    unclear,
    with_notes,
    without_number,
)
from draftbench.amend.wording.effects import UnclearError, occurrences, place_in
from draftbench.amend.wording.instruction import Instruction, Verb
from draftbench.document import ClauseId, Document, RichText, new_clause_id
from draftbench.messages import message

JOINING_GOES = message("What joins the two parts goes, and the first gets its own sign.")
_HANGING = re.compile(r"(?<!\w)(?:and|or|et|ou|y|e|o|u)$", re.IGNORECASE)
_JOINING = re.compile(r"[\s,;:.]*(?:(?:and|et|y|e) )?(?:(?:also|further|également|también) )?")
_SHORT = 3
_GAP = re.compile(r"[\s,;:]*")
_LAST_SIGN = re.compile(r"[ \u00a0\u202f]?[,;.]$")
_OWN_SIGN = re.compile(r"[ \u00a0\u202f]?[,;]$")
_SIGNS = ",;.:"


def divide(text: Document, request: Request) -> Done:
    """A clause divided in two. Raises NotPlacedError where it is not clear at which words."""
    clause = clause_meant(text, request)
    rich, name = text[clause].text, called(text, clause)
    if len(request.paragraphs) > 1:
        return _as_given(text, clause, request)
    if not request.after and not request.before:
        msg = message("It does not say where {name} is to be divided.", name=name)
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, (clause,))
    if request.after and request.before:
        return _between_parts(text, clause, name, request)
    one = Instruction(
        Verb.SPLIT_CLAUSE,
        None,
        after=request.after,
        before=request.before,
        occurrence=request.occurrence,
    )
    try:
        place, doubt = place_in(rich.plain, one)
    except UnclearError as trouble:
        raise unclear(trouble, rich.plain, one, name, clause) from None
    start = with_notes(rich, place, place)[0]
    if request.paragraphs:
        return _with_second(text, clause, start, request.paragraphs[0])
    if rich.text[start : start + 1] in tuple(",;:"):
        start += 1
        doubt = doubt or message("The sign behind these words stays with them.")
    while start and rich.text[start - 1].isspace():
        start -= 1
    if _HANGING.search(rich.text[:start]) and not _HANGING.search(request.after.rstrip()):
        doubt = doubt or message("The first part would end with the word that joins both.")
    end = start
    while end < len(rich) and rich.text[end].isspace():
        end += 1
    if not rich.text[:start].strip() or not rich.text[end:].strip():
        msg = message("Both parts of {name} need words.", name=name)
        raise NotPlacedError(Outcome.ORPHANED, msg, (clause,))
    change = Split(clause, start, end, new_clause_id())
    return Done((change,), (doubt,) if doubt else (), where=(clause,))


def _with_second(text: Document, clause: ClauseId, start: int, words: str) -> Done:
    """A clause divided at ``start``, whose second part is to read as given; the first gets the sign
    that it needs."""
    rich = text[clause].text
    stem = rich.text[:start].rstrip(", \u00a0")
    gap = _GAP.match(rich.text, len(stem))
    end = gap.end() if gap else start
    sign = _own_sign(text, clause)
    if not stem or end == len(rich):
        msg = message("Both parts of {name} need words.", name=called(text, clause))
        raise NotPlacedError(Outcome.ORPHANED, msg, (clause,))
    second = without_number(words, rich.plain)
    last = _LAST_SIGN.search(rich.plain)
    second += last.group() if last and second[-1:].isalnum() else ""
    changes: list[Change] = [
        Split(clause, len(stem), end, new_clause_id()),
        Splice(clause, len(stem), len(stem), "", RichText(sign)),
        *_reworded(clause, rich, end, len(rich), second),
    ]
    return Done(tuple(changes), (JOINING_GOES,), where=(clause,))


def _own_sign(text: Document, clause: ClauseId) -> str:
    """The sign that a clause ends with, or those of its kind."""
    alike = (c for c in (text[clause], *text) if c.kind is text[clause].kind)
    ends = (_OWN_SIGN.search(c.text.plain) for c in alike)
    return next((each.group() for each in ends if each), "")


def _between_parts(text: Document, clause: ClauseId, name: str, request: Request) -> Done:
    """A clause divided between the last words of its first part and the first words of its second,
    as both are to read: what joins them goes, the sign and the capital that they need come."""
    rich = text[clause].text
    plain = rich.plain
    stem, sign = request.after.rstrip(), ""
    if not occurrences(plain, stem) and stem[-1:] in tuple(_SIGNS):
        stem, sign = stem[:-1].rstrip(), stem[-1]
    ends = [find.end for find in occurrences(plain, stem)]
    starts = [find.start for find in occurrences(plain, request.before.rstrip("… "))]
    pairs = [(a, b) for a in ends for b in starts if a <= b and _JOINING.fullmatch(plain[a:b])]
    if not pairs and len(ends) == 1 and not any(start >= ends[0] for start in starts):
        opened = _with_opening(text, clause, ends[0], request.before, sign)
        if opened is not None:
            return opened
    if len(pairs) != 1:
        msg = message("The two parts do not stand side by side in {name}.", name=name)
        raise NotPlacedError(Outcome.ORPHANED, msg, (clause,))
    end, start = pairs[0]
    first, second = with_notes(rich, end, end)[0], with_notes(rich, start, start)[0]
    gap = rich.text[first:second]
    kept = gap[:1] if not sign and gap[:1] in tuple(_SIGNS) else ""
    changes: list[Change] = [Split(clause, first + len(kept), second, new_clause_id())]
    if sign:
        changes.append(Splice(clause, first, first, "", RichText(sign)))
    letter, wanted = rich.text[second], request.before[:1]
    if letter != wanted:
        changes.append(Splice(clause, second, second + 1, letter, RichText(wanted)))
    doubts = [JOINING_GOES] if gap.strip(f"{_SIGNS} \u00a0") or sign else []
    return Done(tuple(changes), tuple(doubts), where=(clause,))


def _with_opening(
    text: Document, clause: ClauseId, end: int, opening: str, sign: str
) -> Done | None:
    """A clause divided at ``end``, whose second part gets an ``opening`` that does not stand in it
    yet, but for the words that it ends with; None where it may be meant for words that do."""
    rich = text[clause].text
    joining = _JOINING.match(rich.plain, end)
    start = joining.end() if joining else end
    said, rest = opening.rstrip("… ,;.").split(), rich.plain[start:].rstrip(" ,;.").split()
    most = min(len(said), len(rest))
    both = next((n for n in range(most, 0, -1) if said[-n:] == rest[:n]), 0)
    own = said[: len(said) - both]
    again = {*own} & {*rest[both : both + len(said)]}
    if not own or any(len(word) > _SHORT for word in again):
        return None
    sign = sign or _own_sign(text, clause)
    first, second = with_notes(rich, end, end)[0], with_notes(rich, start, start)[0]
    changes = (
        Split(clause, first, second, new_clause_id()),
        Splice(clause, first, first, "", RichText(sign)),
        Splice(clause, second, second, "", RichText(f"{' '.join(own)} ")),
    )
    return Done(changes, (JOINING_GOES,), where=(clause,))


def _as_given(text: Document, clause: ClauseId, request: Request) -> Done:
    """A clause in place of which several are given: it is divided in two where its words go on in
    the second one; further ones are new."""
    rich = text[clause].text
    first, second, *rest = (without_number(one, rich.plain) for one in request.paragraphs)
    more = [first, second, *rest]
    start, end = _break(rich, first, second)
    changes: list[Change] = []
    if not rest and start and not text.children(clause):
        changes = [
            Split(clause, start, end, new_clause_id()),
            *_reworded(clause, rich, 0, start, first),
            *_reworded(clause, rich, end, len(rich), second),
        ]
    else:
        changes = list(_reworded(clause, rich, 0, len(rich), first))
        new = replace(
            request,
            places=(),
            target=request.places[0],
            new=" ".join(more[1:]),
            paragraphs=tuple(more[1:]),
            kind=text[clause].kind,
        )
        changes += new_clauses(text, new, 0)[0]
    return Done(tuple(changes), where=(clause,))


def _reworded(
    clause: ClauseId, rich: RichText, start: int, end: int, words: str
) -> Iterator[Splice]:
    part = rich.slice(start, end)
    if part.plain != words:
        yield Splice(clause, start, end, part.text, retyped(part, words))


def _break(rich: RichText, first: str, second: str) -> tuple[int, int]:
    """Where words end that go on in the first of two paragraphs and those begin that go on in the
    second; nowhere (0, 0) where one of them has none."""
    spans = [match.span() for match in re.finditer(r"\S+", rich.text)]
    ahead = first.split()
    words = [rich.text[start:end].strip(_SIGNS) for start, end in spans]
    given = [word.strip(_SIGNS) for word in (*ahead, *second.split())]
    blocks = SequenceMatcher(None, words, given, autojunk=False).get_matching_blocks()
    pairs = [(a + n, b + n) for a, b, size in blocks for n in range(size)]
    last = max((a for a, b in pairs if b < len(ahead)), default=-1)
    if last < 0 or not any(b >= len(ahead) for _, b in pairs):
        return 0, 0
    return spans[last][1], spans[last + 1][0]


def join(text: Document, request: Request) -> Done:
    """Two clauses made one. Raises NotPlacedError where they cannot be."""
    clause = clause_meant(text, request)
    if request.target is None:
        msg = message("It does not say with which paragraph.")
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, (clause,))
    into = clause_of(text, request.target)
    if request.side is Side.AT and text.position(clause) < text.position(into):
        clause, into = into, clause  # what is made one keeps its order
    inside = {c.id for c in text.subtree(clause)}
    if into in inside or clause in {c.id for c in text.subtree(into)}:
        msg = message("A clause cannot be joined to itself or to its own sub-paragraphs.")
        raise NotPlacedError(Outcome.ORPHANED, msg, (clause,))
    first = min((clause, into), key=text.position)
    sign = text[first].text.plain.rstrip()[-1:]
    doubts = [message("“{sign}” would stand inside the joined paragraph.", sign=sign)] * (
        sign in tuple(_SIGNS)
    )
    return Done((Join(clause, into),), tuple(doubts), where=(clause, into))
