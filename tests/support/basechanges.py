"""What may become of a base while an amendment of it is on its way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from support.passages import Amendment, Maker, Passage, Passages, Token

AWAY = 2
"""Tokens that stand unchanged between an amendment and a change of the same clause at least."""


def edited(maker: Maker, passage: Passage, keep: Sequence[Token] = ()) -> Passage | None:
    """The passage with one to three words replaced, deleted or put in, ``AWAY`` tokens or more
    from those that are to be kept; None where it is too short for that."""
    tokens, random = passage.tokens, maker.random
    free = [n for n, token in enumerate(tokens) if token.is_word]
    if keep:
        numbers = passage.numbers
        first, last = numbers.index(keep[0].number), numbers.index(keep[-1].number)
        free = [n for n in free if n + AWAY < first or n > last + AWAY]
    if not free:
        return None
    start = random.choice(free)
    end = start
    if random.random() < 0.7:
        size = random.randint(1, 3)
        while end - start < size and end in free:
            end += 1
    may_delete = end > start and len(free) > end - start
    new = maker.words(random.randint(0 if may_delete else 1, 3), tokens[start:end])
    rest = tokens[end:]
    if new:
        new = (replace(new[0], space=tokens[start].space), *new[1:])
        if end == start:
            rest = (replace(rest[0], space=True), *rest[1:])
    return replace(passage, tokens=(*tokens[:start], *new, *rest))


@dataclass(frozen=True, slots=True)
class Case:
    """What a kind of base change works on: the base, and the amendment of it."""

    maker: Maker
    base: Passages
    amendment: Amendment

    @property
    def target(self) -> Passage:
        return self.base[self.amendment.at]

    @property
    def random(self) -> Random:
        return self.maker.random

    def rest(self) -> list[int]:
        """Places of clauses at the top, without items, that are not the amended one."""
        follows = [p.level for p in self.base[1:]] + [0]
        return [
            n
            for n, p in enumerate(self.base)
            if n != self.amendment.at and not p.level and not follows[n]
        ]

    def with_target(self, *new: Passage) -> Passages:
        at = self.amendment.at
        return (*self.base[:at], *new, *self.base[at + 1 :])

    @property
    def span(self) -> tuple[int, int]:
        return self.amendment.start, self.amendment.end

    @property
    def kept(self) -> tuple[Token, ...]:
        """The tokens that the amendment is about: its own, or those that it goes between."""
        start, end = self.span
        return self.target.tokens[start:end] or self.target.tokens[start - 1 : start + 1]

    def copied(self, least: float, most: float) -> Passage:
        """A clause that reads like the amended one, but for such a share of its words."""
        return self.maker.copied(self.target, self.random.uniform(least, most))

    def target_edited(self) -> Passage | None:
        """The amended clause with one to three edits away from the amendment."""
        new = edited(self.maker, self.target, self.kept)
        for _ in range(self.random.choice([0, 0, 1, 2])):
            new = new and (edited(self.maker, new, self.kept) or new)
        return new


Change = Callable[[Case], tuple[Passages, Passages] | None]
"""Gives the base and the changed base; None where the case does not lend itself to it."""


def _elsewhere(case: Case) -> tuple[Passages, Passages] | None:
    new = list(case.base)
    for at in case.random.sample(case.rest(), min(3, len(case.rest()))):
        new[at] = edited(case.maker, new[at]) or new[at]
    return case.base, tuple(new)


def _big_shift(case: Case) -> tuple[Passages, Passages] | None:
    count = case.random.choice([6, 6, 12, 40])
    return case.base, (*(case.maker.foreign() for _ in range(count)), *case.base)


def _moved(case: Case) -> tuple[Passages, Passages] | None:
    at = case.amendment.at
    if at not in _tops(case.base):
        return None
    left = [*case.base[:at], *case.base[at + 1 :]]
    spots = [n for n in (*starts(left), len(left)) if abs(n - at) > 1]
    if not spots:
        return None
    left.insert(case.random.choice(spots), case.target)
    return case.base, tuple(left)


def _tops(passages: Sequence[Passage]) -> list[int]:
    """Places of clauses at the top without items."""
    follows = [p.level for p in passages[1:]] + [0]
    return [n for n, p in enumerate(passages) if not p.level and not follows[n]]


def starts(passages: Sequence[Passage]) -> list[int]:
    return [n for n, passage in enumerate(passages) if not passage.level]


def _near_duplicate(case: Case) -> tuple[Passages, Passages] | None:
    twin = case.copied(0.05, 0.3)
    if twin.text == case.target.text:
        return None
    pair = [twin, case.target]
    if case.random.random() < 0.3:
        pair.reverse()
    return case.base, case.with_target(*pair)


def _away(case: Case) -> tuple[Passages, Passages] | None:
    new = case.target_edited()
    return None if new is None else (case.base, case.with_target(new))


def _mixed(case: Case) -> tuple[Passages, Passages] | None:
    random, at = case.random, case.amendment.at
    new: list[list[Passage]] = [[p] for p in case.base]
    rest = random.sample(case.rest(), len(case.rest()))
    if len(rest) < 8:
        return None
    deleted, moved = rest[:2], rest[2]
    for n in rest[3:8]:
        new[n] = [edited(case.maker, case.base[n]) or case.base[n]]
    for n in deleted:
        new[n] = []
    new[moved] = []
    for n in random.sample(starts(case.base), 3):
        new[n].insert(0, case.maker.foreign())
    new[random.choice(starts(case.base))].insert(0, case.base[moved])
    if random.random() < 0.7:
        place = new[at].index(case.target)
        new[at][place] = case.target_edited() or case.target
    return case.base, tuple(p for group in new for p in group)


def _split(case: Case) -> tuple[Passages, Passages] | None:
    tokens = case.target.tokens
    places = [
        n
        for n in range(4, len(tokens) - 3)
        if tokens[n].space and (tokens[n - 1].text in ".,;" or case.random.random() < 0.15)
    ]
    if not places or case.amendment.at not in _tops(case.base):
        return None
    at = case.random.choice(places)
    first = replace(case.target, tokens=tokens[:at])
    second = replace(case.target, tokens=(replace(tokens[at], space=False), *tokens[at:][1:]))
    if case.random.random() < 0.5 and tokens[at - 1].text in ",." and at - 1 > case.span[1]:
        first = replace(first, tokens=(*tokens[: at - 1], case.maker.token(";", space=False)))
    return case.base, case.with_target(first, second)


def _merged(case: Case) -> tuple[Passages, Passages] | None:
    at = case.amendment.at
    tops = _tops(case.base)
    partners = [n for n in (at - 1, at + 1) if n in tops and at in tops]
    partners = [n for n in partners if case.base[n].kind is case.target.kind]
    if not partners:
        return None
    other = case.random.choice(partners)
    first, second = sorted((at, other))
    one, two = case.base[first].tokens, case.base[second].tokens
    joint: tuple[Token, ...] = ()
    last = one[-1]
    ends = case.span[1] if first == at else 0
    if not last.is_word and len(one) - 1 > ends and case.random.random() < 0.7:
        one = one[:-1]
        joint = case.random.choice(
            [
                (case.maker.token(",", space=False), case.maker.token("and")),
                (case.maker.token(";", space=False),),
                (case.maker.token("and"),),
            ]
        )
    whole = replace(case.target, tokens=(*one, *joint, replace(two[0], space=True), *two[1:]))
    return case.base, (*case.base[:first], whole, *case.base[second + 1 :])


def _span_changed(case: Case) -> tuple[Passages, Passages] | None:
    """The amended words themselves changed: one of them replaced or deleted, or words put in
    between them; for words put in, those before or behind them."""
    tokens = case.target.tokens
    start, end = case.span
    random = case.random
    if start == end:
        side = random.choice([start - 1, start])
        if random.random() < 0.4:
            start = end = side + (side < start)
        else:
            start, end = side, side + 1
    elif random.random() < 0.5 and end - start > 1:
        start = random.randrange(start, end)
        end = start + 1
    count = random.randint(0 if start < end else 1, 3)
    new = case.maker.words(count, tokens[start:end])
    changed = (*tokens[:start], *new, *tokens[end:])
    if len(changed) < 2:
        return None
    return case.base, case.with_target(replace(case.target, tokens=changed))


def _deleted(case: Case) -> tuple[Passages, Passages] | None:
    if case.amendment.at not in [*_tops(case.base), *_items(case.base)]:
        return None
    new = list(case.with_target())
    for at in case.random.sample(_tops(new), min(2, len(_tops(new)))):
        if case.random.random() < 0.5:
            new[at] = edited(case.maker, new[at]) or new[at]
    return case.base, tuple(new)


def _items(passages: Sequence[Passage]) -> list[int]:
    return [n for n, passage in enumerate(passages) if passage.level]


def _deleted_with_alike(case: Case) -> tuple[Passages, Passages] | None:
    """A look-alike stands near the amended clause, which goes while the look-alike stays; or one
    comes in its place."""
    at = case.amendment.at
    if at not in _tops(case.base):
        return None
    if case.random.random() < 0.5:
        return case.base, case.with_target(case.copied(0.35, 0.6))
    twin = case.copied(0.1, 0.5)
    spots = [at, at + 1, at + 1, *starts(case.base)]
    spots = [n for n in spots if n == at + 1 or not case.base[min(n, len(case.base) - 1)].level]
    spot = case.random.choice(spots)
    base = (*case.base[:spot], twin, *case.base[spot:])
    return base, tuple(p for p in base if p is not case.target)


def _beside(case: Case) -> tuple[Passages, Passages] | None:
    """A word that touches the amended ones changed."""
    tokens = case.target.tokens
    beside = [n for n in (case.span[0] - 1, case.span[1]) if 0 <= n < len(tokens)]
    beside = [n for n in beside if tokens[n].is_word]
    if not beside or case.span[0] == case.span[1]:
        return None
    at = case.random.choice(beside)
    (word,) = case.maker.words(1, [tokens[at]])
    word = replace(word, space=tokens[at].space)
    changed = (*tokens[:at], word, *tokens[at + 1 :])
    return case.base, case.with_target(replace(case.target, tokens=changed))


KINDS: dict[str, Change] = {
    "elsewhere": _elsewhere,
    "big shift": _big_shift,
    "clause moved": _moved,
    "near-duplicate inserted": _near_duplicate,
    "same clause, away": _away,
    "mixed, heavy": _mixed,
    "clause split": _split,
    "clauses merged": _merged,
    "words changed": _span_changed,
    "clause deleted": _deleted,
    "clause deleted, look-alike stays": _deleted_with_alike,
}
"""The kinds of base change; in the last three the amendment mostly has no right place."""

DOUBTFUL: dict[str, Change] = {"word beside changed": _beside}
"""Kinds for which people would not agree on one answer: shown, and not counted."""
