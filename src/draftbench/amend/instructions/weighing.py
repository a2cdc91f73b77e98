"""What quotations are for, told by the text: words that stand in the clause are those that go or
beside which something comes, words that do not are new. The word before a quotation confirms that
or contradicts it; what can be read in two ways is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from draftbench.amend.changesets.changes import Change, ChangeSet, Splice, Split
from draftbench.amend.instructions.fragments import aligned, replaced_by
from draftbench.amend.instructions.request import Brackets, Evidence, Quotation, Request
from draftbench.amend.wording.effects import occurrences
from draftbench.amend.wording.instruction import Edge, Verb
from draftbench.document import NOTE_MARK, ClauseId, Document

_OLD, _NEW, _AFTER, _BEFORE, _SINCE, _UNTIL, _ALSO, _RESULT = (
    *("old", "new", "after", "before", "since", "until", "also", "result"),
)
_CHANGING = frozenset("rzxNP")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the evidence: ``requests``, and words that the clause then has
    (``result``)."""

    requests: tuple[Request, ...]
    result: str = ""


_PLANS: dict[str, tuple[tuple[str, ...], ...]] = {
    "change": ((_OLD, _NEW), (_OLD, _NEW, _AFTER), (_OLD, _NEW, _BEFORE)),
    "delete": (
        (_OLD,),
        (_OLD, _AFTER),
        (_OLD, _BEFORE),
        (_SINCE, _UNTIL),
        (_OLD, _ALSO),
        (_OLD, _ALSO, _ALSO),
    ),
    "insert": ((_NEW, _AFTER), (_NEW, _BEFORE), (_NEW, _AFTER, _BEFORE)),
    "insert at the edge": ((_NEW,),),
    "bracket": ((_OLD,), (_SINCE, _UNTIL), (_OLD, _ALSO)),
    "split": ((_AFTER,), (_BEFORE,), (_AFTER, _BEFORE)),
    "give": ((_NEW,),),
}
"""The parts that quotations may have in what is asked for."""
_RELATIONS: dict[str, dict[str, str]] = {
    "change": {_OLD: "NLF", _NEW: "WTxa", _AFTER: "A", _BEFORE: "B"},
    "delete": {_OLD: "LF", _ALSO: "LF", _AFTER: "A", _BEFORE: "B", _SINCE: "F", _UNTIL: "T"},
    "insert": {_NEW: "xW", _AFTER: "A", _BEFORE: "B"},
    "insert at the edge": {_NEW: "xW"},
    "bracket": {_OLD: "LFT", _ALSO: "LFT", _SINCE: "F", _UNTIL: "T"},
    "split": {_AFTER: "A", _BEFORE: "BF"},
    "give": {_NEW: "xWPT"},
}
"""The words that may stand before each part; none may, but for those in ``_SAID``."""
_SAID = frozenset({_AFTER, _BEFORE, _SINCE, _UNTIL})
"""Parts that a word before them must name."""


def readings(plain: str, request: Request) -> Iterator[Reading]:
    """The ways to read the evidence of a request that fit the words of its clause (``plain``)."""
    evidence = request.evidence
    if evidence is None:
        return
    quotations = evidence.quotations
    told = len(quotations) > 1 and quotations[-1].relation in ("x", "R")
    deeds = evidence.deeds - {"x"} if told and evidence.deeds - {"x"} else evidence.deeds
    kind = _kind(deeds, evidence, edge=request.edge is not Edge.NONE)
    if not kind:
        return
    for plan in _PLANS[kind]:
        if len(plan) == len(quotations):
            yield from _planned(plain, request, kind, plan, quotations, "")
        elif len(plan) + 1 == len(quotations) and len(plan) > (kind == "give"):
            *others, last = quotations
            if last.relation in ("", "x", "(", "R") and not last.listed:
                yield from _planned(plain, request, kind, plan, others, last.words)


def _kind(deeds: frozenset[str], evidence: Evidence, *, edge: bool) -> str:
    """What sort of change is asked for; empty where it is not one."""
    deeds -= {"p"}
    if deeds - {"v"} == {"b"}:
        return "bracket"
    if deeds == {"s"}:
        return "split"
    if deeds in ({"d"}, {"d", "v"}):
        return "delete"
    if deeds in ({"i"}, {"v"}, {"i", "v"}, {"c"}):
        return "insert at the edge" if edge else "insert"
    if not deeds - _CHANGING - {"v"} or (deeds <= {"i", "N"}) or deeds == {"d", "i"}:
        return "give" if len(evidence.quotations) == 1 else "change"
    return ""


def _planned(
    plain: str,
    request: Request,
    kind: str,
    plan: Sequence[str],
    quotations: Sequence[Quotation],
    result: str,
) -> Iterator[Reading]:
    deeds = request.evidence.deeds if request.evidence is not None else frozenset()
    for order in dict.fromkeys(permutations(plan)):
        parts = list(zip(order, quotations, strict=True))
        fits = all(
            _is_said(kind, part, one, deeds) and _fits(plain, part, one.words, parts)
            for part, one in parts
        )
        if fits:
            found = _requests(plain, request, kind, parts)
            if found:
                yield Reading(found, result)


def _is_said(kind: str, part: str, one: Quotation, deeds: frozenset[str]) -> bool:
    """Whether the word before a quotation lets it have a part."""
    relation, allowed = one.relation, _RELATIONS[kind][part]
    if part == _ALSO:
        return one.listed
    if kind == "change" and deeds & {"z", "P"}:  # "substitute new for old", "prefer new to old"
        allowed = {_OLD: "NLT", _NEW: "Px"}.get(part, allowed)
    if not relation:
        return part not in _SAID
    return relation in allowed


def _fits(plain: str, part: str, words: str, parts: Sequence[tuple[str, Quotation]]) -> bool:
    """Whether words stand in the clause as their part needs."""
    there = occurrences(plain, words)
    if part != _NEW:
        return bool(there)
    if any(other in (_AFTER, _BEFORE) for other, _ in parts) and len(words.split()) <= 2:
        return True  # where they come is said; short words may stand elsewhere too
    old = [find for other, one in parts if other == _OLD for find in occurrences(plain, one.words)]
    return all(
        any(one.start <= find.start and find.end <= one.end for one in old) for find in there
    )


def _requests(
    plain: str, request: Request, kind: str, parts: Sequence[tuple[str, Quotation]]
) -> tuple[Request, ...]:
    base = replace(request, evidence=None)
    said = {part: one.words for part, one in parts if part != _ALSO}
    old, new = said.get(_OLD, ""), said.get(_NEW, "")
    after, before = said.get(_AFTER, ""), said.get(_BEFORE, "")
    if kind == "give":
        return _given(plain, base, new)
    if kind == "change" and request.evidence is not None and request.evidence.rest:
        return (replace(base, deed=Verb.REPLACE, since=old, new=new, edge=Edge.NONE),)
    if kind == "change":
        return (replace(base, deed=Verb.REPLACE, old=old, new=new, after=after, before=before),)
    if kind in ("insert", "insert at the edge"):
        edge = base.edge if kind != "insert" else Edge.NONE
        return (replace(base, deed=Verb.INSERT, new=new, after=after, before=before, edge=edge),)
    if kind == "split":
        return (replace(base, deed=Verb.SPLIT_CLAUSE, after=after, before=before),)
    going = [one.words for part, one in parts if part in (_OLD, _ALSO)]
    deed = Verb.DELETE if kind == "delete" else Verb.REPLACE
    base = replace(base, deed=deed, brackets=Brackets.PUT if kind == "bracket" else Brackets.NONE)
    if _SINCE in said:
        return (replace(base, since=said[_SINCE], until=said[_UNTIL], edge=Edge.NONE),)
    rest = request.evidence is not None and request.evidence.rest
    if rest and len(going) == 1:
        return (replace(base, since=going[0], edge=Edge.NONE),)
    return tuple(replace(base, old=one, after=after, before=before) for one in going)


def _given(plain: str, base: Request, new: str) -> tuple[Request, ...]:
    """What new words replace that are given alone: told by those that they share with the
    clause."""
    words = new.strip().strip("….").strip() if "…" in (new[:1], new[-1:]) else new
    if words != new and base.edge is Edge.NONE:
        base = replace(base, edge=Edge.END if new.startswith("…") else Edge.BEGINNING)
    if occurrences(plain, words):
        return ()
    old = aligned(plain, words, base.edge) if base.edge is not Edge.NONE else ""
    old = old or replaced_by(plain, words)
    if not old:
        return ()
    return (replace(base, deed=Verb.REPLACE, old=old, new=words, edge=Edge.NONE),)


def changed(words: str, clause: ClauseId, changes: Sequence[Change]) -> str:
    """The words of a clause once changes are made, with a line for each part of it."""
    own = [c for c in changes if isinstance(c, Splice | Split) and c.clause == clause]
    for change in sorted(own, key=lambda c: c.start, reverse=True):
        new = change.new.text if isinstance(change, Splice) else "\n"
        words = words[: change.start] + new + words[change.end :]
    return words


def changed_words(text: Document, changes: ChangeSet) -> tuple[tuple[str, str], ...]:
    """The words of each clause before and after changes of its words, without notes."""
    clauses = dict.fromkeys(c.clause for c in changes.changes if isinstance(c, Splice | Split))
    return tuple(
        (
            text[id_].text.plain,
            changed(text[id_].text.text, id_, changes.changes).replace(NOTE_MARK, ""),
        )
        for id_ in clauses
        if id_ in text
    )


def comes_of(result: str, former: str, words: str) -> bool:
    """Whether words stand in a clause only once it is changed."""
    shown = result.strip("… .")
    return bool(occurrences(words, shown)) and not occurrences(former, shown)
