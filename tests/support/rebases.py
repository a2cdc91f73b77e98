"""Made-up rebases with a known answer: an amendment, a base that changed meanwhile, and the text
that must come out.

Every token of the base has a number that stays with it when clauses are moved, split or merged.
An amendment replaces, puts in or deletes one to three words. It has one right place where its
words, or the two words that it goes between, still stand side by side in one clause; then
``expected`` is the changed base with those words amended. Else it has none, and must not be applied
without a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.basechanges import DOUBTFUL, KINDS, Case, starts
from support.passages import BASES, Amendment, Maker, Passage, Passages


@dataclass(frozen=True, slots=True)
class Rebase:
    """``base`` was changed by some to ``changed`` and by the amendment to ``amended``;
    ``expected`` are the texts of the clauses with both, None where the amendment has no right
    place."""

    kind: str
    name: str
    base: Document
    changed: Document
    amended: Document
    expected: tuple[str, ...] | None


def _spoken(passage: Passage) -> int:
    return sum(token.is_word for token in passage.tokens)


def rebases(
    cases: int, seed: int, kinds: Sequence[str] = tuple(KINDS), bases: Sequence[str] = BASES
) -> Iterator[Rebase]:
    """``cases`` rebases, each kind and base in turn; the same ones for the same arguments."""
    made = 0
    attempt = 0
    while made < cases:
        kind = kinds[made % len(kinds)]
        base = bases[made // len(kinds) % len(bases)]
        found = rebase(kind, base, f"{seed}-{attempt}")
        attempt += 1
        if found is not None:
            made += 1
            yield found


def rebase(kind: str, base: str, seed: str) -> Rebase | None:
    """One rebase of that kind; None where the seed gives none."""
    random = Random(f"{kind}-{base}-{seed}")  # noqa: S311  (made-up text)
    maker = Maker(random, base)
    old = maker.old
    if len(old) > 30:
        start = random.choice([n for n in starts(old) if n + 26 <= len(old)])
        old = old[start : start + 26]
    places = [n for n, p in enumerate(old) if _spoken(p) > 2]
    amendment = maker.amendment(old, random.choice(places))
    case = Case(maker, old, amendment)
    made = (KINDS | DOUBTFUL)[kind](case)
    if made is None:
        return None
    before, changed = made
    target = next(n for n, p in enumerate(before) if p is case.target)
    amended = _amended(before, replace(amendment, at=target))
    name = f"{kind}/{base}/{seed}"
    texts = (_document(who, text) for who, text in _named(before, changed, amended))
    first, second, third = texts
    if len({tuple(c.text.plain for c in text) for text in (first, second, third)}) < 3:
        return None
    return Rebase(kind, name, first, second, third, _expected(case, changed))


def _named(*texts: Passages) -> Iterator[tuple[str, Passages]]:
    return zip(("base", "changed", "amended"), texts, strict=True)


def _amended(passages: Passages, amendment: Amendment) -> Passages:
    passage = passages[amendment.at]
    tokens = passage.tokens
    new = (*tokens[: amendment.start], *amendment.new, *tokens[amendment.end :])
    changed = replace(passage, tokens=new)
    return (*passages[: amendment.at], changed, *passages[amendment.at + 1 :])


def _expected(case: Case, changed: Passages) -> tuple[str, ...] | None:
    """The changed base with the amendment in its right place."""
    return amended_texts(case.target, case.amendment, changed)


def amended_texts(
    target: Passage, amendment: Amendment, changed: Passages
) -> tuple[str, ...] | None:
    """The texts of the passages that ``changed`` has, with the amendment of the passage ``target``
    in its right place; None where it has none."""
    start, end = amendment.start, amendment.end
    numbers = target.numbers
    wanted = numbers[start:end] if start < end else numbers[start - 1 : start + 1]
    for at, passage in enumerate(changed):
        own = passage.numbers
        if wanted[0] not in own:
            continue
        place = own.index(wanted[0])
        if own[place : place + len(wanted)] != wanted:
            return None
        first = place if start < end else place + 1
        new = amendment.new
        if start < end and new:
            new = (replace(new[0], space=passage.tokens[first].space), *new[1:])
        right = replace(amendment, at=at, start=first, end=first + end - start, new=new)
        return tuple(p.text for p in _amended(changed, right))
    return None


def _document(name: str, passages: Passages) -> Document:
    """A document of the passages; items hang on the clause of the level above."""
    made: list[Clause] = []
    above: dict[int, ClauseId] = {}
    for number, passage in enumerate(passages):
        level = passage.level
        kind, parent = passage.kind, above.get(level - 1) if level else None
        if level and parent is None:
            level, kind = 0, ClauseKind.PARAGRAPH
        clause = Clause(
            ClauseId(f"{name}{number}"), kind, RichText(passage.text), "", level, parent
        )
        above = {n: c for n, c in above.items() if n < level} | {level: clause.id}
        made.append(clause)
    return Document(name, tuple(made))


def listed(document: Document) -> dict[str, Any]:
    """The document as a clause list, as the command line reads it."""
    return {
        "clauses": [
            {
                "id": c.id,
                "kind": c.kind.value,
                "label": c.label,
                "text": c.text.plain,
                "level": c.level,
            }
            for c in document
        ]
    }
