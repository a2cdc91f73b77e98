"""What must come of an amendment, told from how its text was changed and not from how
it is placed.

Every token has a number that stays with it through edits, moves, splits and joins; all words are
others, so that the texts alone tell the same. What is known of an outcome is a set: only where
people could not tell either are there several in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from draftbench.amend.amendment import Outcome
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.basechanges import AWAY
from support.passages import Amendment, Passage, Passages, Token

APPLIES = frozenset({Outcome.APPLIES})
CONFIRM = frozenset({Outcome.CONFIRM})
CONFLICT = frozenset({Outcome.CONFLICT})
CONTAINED = frozenset({Outcome.CONTAINED})
GONE = frozenset({Outcome.CONFLICT, Outcome.ORPHANED})

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


def word(number: int) -> str:
    """A word that no other number has."""
    syllables = []
    number += 70
    while number:
        number, rest = divmod(number, len(_CONSONANTS) * len(_VOWELS))
        syllables.append(_CONSONANTS[rest // len(_VOWELS)] + _VOWELS[rest % len(_VOWELS)])
    return "".join(syllables)


@dataclass(frozen=True, repr=False)
class Version:
    """A text: each clause with its name, and what was split and joined to come to it from the one
    before, and what was moved. ``made`` counts the tokens that were ever made; ``seams`` are the
    tokens on either side of each join that ever was, ``parts`` all parts of clauses with those that
    they were split from."""

    clauses: tuple[tuple[ClauseId, Passage], ...]
    made: int
    splits: dict[ClauseId, ClauseId] = field(default_factory=dict)
    joins: dict[ClauseId, ClauseId] = field(default_factory=dict)
    moving: tuple[ClauseId, ...] = ()
    seams: tuple[tuple[frozenset[int], frozenset[int]], ...] = ()
    parts: dict[ClauseId, ClauseId] = field(default_factory=dict)

    def __repr__(self) -> str:
        return repr([(name, passage.text) for name, passage in self.clauses])

    def _repr_pretty_(self, printer: RepresentationPrinter, cycle: bool) -> None:
        """How hypothesis shows an example."""
        printer.text(repr(self))

    @property
    def names(self) -> list[ClauseId]:
        """The names of the clauses, in order."""
        return [name for name, _ in self.clauses]

    @property
    def passages(self) -> Passages:
        """The clauses without their names."""
        return tuple(passage for _, passage in self.clauses)

    @property
    def document(self) -> Document:
        """The text as a document."""
        made = (Clause(name, p.kind, RichText(p.text)) for name, p in self.clauses)
        return Document("text", tuple(made))

    def family(self, clause: ClauseId) -> list[ClauseId]:
        """The clause and what was ever split from it, as far as they stand, in order."""
        found = {clause}
        for part, whole in self.parts.items():
            if whole in found:
                found.add(part)
        return [name for name in self.names if name in found]

    def of(self, name: ClauseId) -> Passage | None:
        """A clause by its name."""
        return dict(self.clauses).get(name)

    def having(
        self, *clauses: tuple[ClauseId, Passage], made: int | None = None, **how: Any
    ) -> Version:
        """Another text made from this one."""
        how.setdefault("seams", self.seams)
        how["parts"] = {**self.parts, **how.get("splits", {})}
        return Version(tuple(clauses), self.made if made is None else made, **how)

    def with_tokens(self, name: ClauseId, tokens: Sequence[Token], made: int) -> Version:
        """With other tokens in one clause."""
        new = ((n, replace(p, tokens=tuple(tokens)) if n == name else p) for n, p in self.clauses)
        return self.having(*new, made=made)


def fresh(version: Version, count: int) -> tuple[Token, ...]:
    """So many words that were never in the text."""
    return tuple(Token(n, word(n), True) for n in range(version.made, version.made + count))


@st.composite
def texts(draw: st.DrawFn) -> Version:
    """Three to five clauses of five to nine words each."""
    clauses: list[tuple[ClauseId, Passage]] = []
    made = 0
    for number in range(draw(st.integers(3, 5))):
        size = draw(st.integers(5, 9))
        tokens = [Token(n, word(n), True) for n in range(made, made + size)]
        made += size
        if draw(st.booleans()):
            tokens.append(Token(made, ";", False))
            made += 1
        clauses.append((ClauseId(f"c{number}"), Passage(tuple(tokens), ClauseKind.OPERATIVE)))
    return Version(tuple(clauses), made)


@st.composite
def edits(draw: st.DrawFn, version: Version) -> tuple[Amendment, int]:
    """One to three words replaced, gone, or put in between two tokens; and how many tokens there
    are then."""
    at = draw(st.integers(0, len(version.clauses) - 1))
    tokens = version.passages[at].tokens
    words = [n for n, token in enumerate(tokens) if token.is_word]
    start = draw(st.sampled_from(words))
    end = start + draw(st.integers(0, 3))
    while end > start and not all(token.is_word for token in tokens[start:end]):
        end -= 1
    end = min(end, len(tokens))
    if start == end == 0 or end - start >= len(words):
        start = end = 1
    new = fresh(version, draw(st.integers(1 if start == end else 0, 2)))
    return Amendment(at, start, end, new), version.made + len(new)


def edited(version: Version, amendment: Amendment, made: int) -> Version:
    """The text with one edit made."""
    name, passage = version.clauses[amendment.at]
    start, end, new = amendment.start, amendment.end, amendment.new
    before, gone, rest = passage.tokens[:start], passage.tokens[start:end], passage.tokens[end:]
    first = gone or rest
    if new and first and first[0].is_word:
        new = (replace(new[0], space=first[0].space), *new[1:])
        rest = rest if gone else (replace(rest[0], space=True), *rest[1:])
    return version.with_tokens(name, (*before, *new, *rest), made)


# what may happen to a text meanwhile


def _edit(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    return edited(now, *draw(edits(now)))


def _same(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    """The edit that the amendment wants too, where its words still stand."""
    place = place_of(_core(base, wanted), now)
    if place is None:
        return now
    at, first = place
    start = first if wanted.start < wanted.end else first + 1
    new = tuple(replace(t, number=now.made + n) for n, t in enumerate(wanted.new))
    size = wanted.end - wanted.start
    return edited(now, Amendment(at, start, start + size, new), now.made + len(new))


def _signs(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    """Brackets put round some tokens, or a comma behind one."""
    name, passage = draw(st.sampled_from(now.clauses))
    tokens = passage.tokens
    first = draw(st.integers(0, len(tokens) - 1))
    last = draw(st.integers(first, min(first + 2, len(tokens) - 1)))
    if draw(st.booleans()):
        comma = Token(now.made, ",", False)
        return now.with_tokens(
            name, (*tokens[: last + 1], comma, *tokens[last + 1 :]), now.made + 1
        )
    opening = Token(now.made, "[", tokens[first].space)
    inside = (replace(tokens[first], space=False), *tokens[first + 1 : last + 1])
    new = (*tokens[:first], opening, *inside, Token(now.made + 1, "]", False), *tokens[last + 1 :])
    return now.with_tokens(name, new, now.made + 2)


def _anew(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    """All words of the amended clause are others, but those of the amendment and two beside."""
    place = place_of(_core(base, wanted), now)
    if place is None:
        return now
    at, first = place
    name, passage = now.clauses[at]
    near = range(first - 1, first + len(_core(base, wanted)) + 1)
    new = [
        token if n in near or not token.is_word else Token(now.made + n, word(now.made + n), True)
        for n, token in enumerate(passage.tokens)
    ]
    return now.with_tokens(name, new, now.made + len(new))


def _deleted(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    gone = draw(st.sampled_from(now.names))
    return now.having(*(c for c in now.clauses if c[0] != gone))


def _moved(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    at = draw(st.integers(0, len(now.clauses) - 1))
    left = [*now.clauses[:at], *now.clauses[at + 1 :]]
    left.insert(draw(st.integers(0, len(left))), now.clauses[at])
    return now.having(*left, moving=(now.clauses[at][0],))


def _inserted(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    new = Passage(fresh(now, 6), ClauseKind.OPERATIVE)
    clauses = list(now.clauses)
    clauses.insert(draw(st.integers(0, len(clauses))), (ClauseId(f"n{now.made}"), new))
    return now.having(*clauses, made=now.made + 6)


def _split(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    at = draw(st.integers(0, len(now.clauses) - 1))
    name, passage = now.clauses[at]
    places = [
        n
        for n, token in enumerate(passage.tokens)
        if n and token.space and any(t.is_word for t in passage.tokens[:n])
    ]
    places = [n for n in places if any(t.is_word for t in passage.tokens[n:])]
    if not places:
        return now
    place = draw(st.sampled_from(places))
    part = ClauseId(f"p{now.made}")
    first = replace(passage, tokens=passage.tokens[:place])
    second = replace(passage, tokens=passage.tokens[place:])
    clauses = (*now.clauses[:at], (name, first), (part, second), *now.clauses[at + 1 :])
    return now.having(*clauses, made=now.made + 1, splits={part: name})


def _joined(draw: st.DrawFn, now: Version, base: Version, wanted: Amendment) -> Version:
    if len(now.clauses) < 2:
        return now
    at = draw(st.integers(0, len(now.clauses) - 2))
    (into, first), (gone, second) = now.clauses[at : at + 2]
    whole = replace(first, tokens=(*first.tokens, *second.tokens))
    clauses = (*now.clauses[:at], (into, whole), *now.clauses[at + 2 :])
    seam = frozenset(first.numbers), frozenset(second.numbers)
    return now.having(*clauses, joins={gone: into}, seams=(*now.seams, seam))


Act = Callable[[st.DrawFn, Version, Version, Amendment], Version]

ACTS: dict[str, Act] = {
    "edit": _edit,
    "same": _same,
    "signs": _signs,
    "anew": _anew,
    "deleted": _deleted,
    "moved": _moved,
    "inserted": _inserted,
    "split": _split,
    "joined": _joined,
}
"""What may happen: each gives the text after it; the same text where it cannot happen."""


@st.composite
def courses(
    draw: st.DrawFn, base: Version, wanted: Amendment, made: int, acts: Sequence[str] = tuple(ACTS)
) -> list[Version]:
    """The texts that came one after the other since ``wanted`` was proposed for ``base``."""
    versions = [replace(base, made=made)]
    for act in draw(st.lists(st.sampled_from([*acts, "edit"]), min_size=1, max_size=3)):
        after = ACTS[act](draw, versions[-1], base, wanted)
        if after is not versions[-1] and after.clauses:
            versions.append(after)
    return versions[1:]


# what must come of an amendment of words


def _core(base: Version, wanted: Amendment) -> tuple[int, ...]:
    """The tokens that an amendment takes out, or those between which it puts others."""
    numbers = base.passages[wanted.at].numbers
    start, end = wanted.start, wanted.end
    return numbers[start:end] if start < end else numbers[start - 1 : start + 1]


def place_of(core: Sequence[int], now: Version) -> tuple[int, int] | None:
    """The clause, and the first token there, where these tokens stand side by side."""
    for at, passage in enumerate(now.passages):
        own = passage.numbers
        if core[0] in own:
            first = own.index(core[0])
            return (at, first) if own[first : first + len(core)] == tuple(core) else None
    return None


def words_of(base: Version, wanted: Amendment, now: Version) -> tuple[tuple[str, ...], ...] | None:
    """The words of each clause with the amendment made, wherever signs came between the words that
    it is about; None where other words did, or where they are not in one clause."""
    bare = [_bare(passage) for passage in (base.passages[wanted.at], *now.passages)]
    numbers = base.passages[wanted.at].numbers
    kept = {token.number for token in bare[0].tokens}
    left = [n for n in numbers[: wanted.start] if n in kept]
    core = [n for n in numbers[wanted.start : wanted.end] if n in kept]
    right = [n for n in numbers[wanted.end :] if n in kept]
    wide = core or [*left[-1:], *right[:1]]
    for at, passage in enumerate(bare[1:]):
        own = passage.numbers
        if wide[0] not in own:
            continue
        first = own.index(wide[0])
        if own[first : first + len(wide)] != tuple(wide):
            return None
        start = first if core else first + bool(left)
        tokens = passage.tokens
        new = (*tokens[:start], *wanted.new, *tokens[start + len(core) :])
        texts = [tuple(t.text for t in other.tokens) for other in bare[1:]]
        texts[at] = tuple(token.text for token in new)
        return tuple(texts)
    return None


def _bare(passage: Passage) -> Passage:
    return replace(passage, tokens=tuple(t for t in passage.tokens if t.is_word))


def allowed(base: Version, wanted: Amendment, now: Version) -> frozenset[Outcome]:
    """The outcomes that an amendment of words may have on ``now``, which others made of ``base``.
    It never applies where the words that it replaces are not there, side by side.

    Some rare classes, of which one text in sixty is, may have another outcome besides; about one
    in a thousand has. Where others made the same edit in a clause that was joined several times (or
    to one that was joined), joined and divided, or joined at the very words, or of which the first
    part went, it is not followed how the clause reads within the longer one, or without that part:
    it may be in conflict. So it may where a clause was joined several times and the longer one
    divided. A clause that lost words and was joined may count as written anew, so that one is asked
    to look; so may one whose parts stand in another order, or the amendment is in conflict."""
    name, target = base.clauses[wanted.at]
    own = set(target.numbers)
    joined = _joins_of(own, [one | other for one, other in now.seams])
    expected = _expected(base, wanted, now)
    left = [n for p in now.passages for n in p.numbers if n in own]
    if left != sorted(left):
        return expected | CONFLICT | CONFIRM
    if not joined:
        unread = now.of(name) is None and Outcome.CONTAINED in expected
        return expected | CONFLICT if unread else expected
    divided = len(now.family(name)) > 1 or not all(own <= both for both in joined)
    several = len(joined) > 1
    outer = wanted.start == 0 or not any(t.is_word for t in target.tokens[wanted.end :])
    if (several and divided) or (Outcome.CONTAINED in expected and (several or divided or outer)):
        expected |= CONFLICT
    return expected | CONFIRM if len(left) < 0.85 * len(own) and expected >= APPLIES else expected


def _joins_of(own: set[int], seams: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """The joins that a clause with these tokens took part in, also by what it was joined to."""
    linked, found = set(own), list[frozenset[int]]()
    while more := [both for both in seams if both not in found and linked & both]:
        found += more
        linked = linked.union(*more)
    return found


def _expected(base: Version, wanted: Amendment, now: Version) -> frozenset[Outcome]:
    name, target = base.clauses[wanted.at]
    home = {number: at for at, p in enumerate(now.passages) for number in p.numbers}
    if not any(number in home for number in target.numbers) and now.of(name) is None:
        return GONE
    place = place_of(_core(base, wanted), now)
    if place is not None:
        sides = _sides(base, wanted, now, place)
        if all(side in ("kept", "seam") for side in sides):
            found = _by_share(name, target, now)
            return found | CONFLICT if "seam" in sides else found
        if "other" not in sides:
            return APPLIES | CONFIRM | CONFLICT
    if _reads_so(base, wanted, now):
        return CONTAINED if _quiet(base, wanted, now) else CONTAINED | CONFLICT
    broken = len(now.family(name)) > 1 or len({home[n] for n in target.numbers if n in home}) > 1
    if _signs_only(base, wanted, now):
        return CONFIRM | CONFLICT | (APPLIES if broken else frozenset())
    return CONFLICT | (CONTAINED if broken else frozenset())


def _sides(
    base: Version, wanted: Amendment, now: Version, place: tuple[int, int]
) -> tuple[str, str]:
    """Whether what stands before and behind the words is "kept", whether the clause is now divided
    there ("break") or another joined there ("seam"), or whether it is "other"."""
    if wanted.start == wanted.end:
        return "kept", "kept"
    numbers = base.passages[wanted.at].numbers
    at, first = place
    own = now.passages[at].numbers
    last = first + wanted.end - wanted.start
    foreign = _foreign(base.passages[wanted.at], now)
    found = []
    for former, here, edge in (
        (numbers[: wanted.start][-1:], own[:first][-1:], -1),
        (numbers[wanted.end :][:1], own[last:][:1], 0),
    ):
        if former == here:
            found.append("kept")
        elif not former and here and here[0] in foreign:
            found.append("seam")
        elif former and not here and any(former[0] == p.numbers[edge] for p in now.passages):
            found.append("break")
        else:
            found.append("other")
    return found[0], found[1]


def _foreign(target: Passage, now: Version) -> frozenset[int]:
    """The tokens of clauses that were joined to the one that had those of ``target``."""
    own = set(target.numbers)
    pairs = [*now.seams, *((behind, before) for before, behind in now.seams)]
    return frozenset().union(*(other for one, other in pairs if own & one)) - own


def _by_share(name: ClauseId, target: Passage, now: Version) -> frozenset[Outcome]:
    """It applies where most of the clause is as it was, and asks where little is."""
    words = {token.number for token in target.tokens if token.is_word}
    family = now.family(name)
    holders = [p for n, p in now.clauses if n in family or words.intersection(p.numbers)]
    foreign = _foreign(target, now)
    here = [t.number for p in holders for t in p.tokens if t.is_word and t.number not in foreign]
    kept = len(words.intersection(here))
    share = kept / min(len(words), len(here))
    if len(words) == kept == len(here) or share > 0.85:
        return APPLIES
    if share < 0.5 and len(words) - kept > 1:
        return CONFIRM | CONFLICT
    return APPLIES | CONFIRM


def _reads_so(base: Version, wanted: Amendment, now: Version) -> bool:
    """Whether what stands between the nearest tokens that were kept reads as is wanted."""
    target = base.passages[wanted.at]
    home = {number: at for at, p in enumerate(now.passages) for number in p.numbers}
    if any(number in home for number in target.numbers[wanted.start : wanted.end]):
        return False
    before = [t for t in target.tokens[: wanted.start] if t.number in home]
    behind = [t for t in target.tokens[wanted.end :] if t.number in home]
    left, right = before[-1:], behind[:1]
    places = {home[token.number] for token in (*left, *right)}
    if len(places) != 1:
        return False
    (at,) = places
    here = now.passages[at]
    first = here.numbers.index(left[0].number) + 1 if left else 0
    last = here.numbers.index(right[0].number) if right else len(here.tokens)
    foreign = _foreign(target, now)
    while not right and last > first and foreign.intersection(here.numbers[first:last]):
        last -= 1  # what the clause took up
    while not left and first < last and foreign.intersection(here.numbers[first:last]):
        first += 1
    start = target.numbers.index(left[0].number) + 1 if left else 0
    end = target.numbers.index(right[0].number) if right else len(target.tokens)
    would = (
        *target.tokens[start : wanted.start],
        *wanted.new,
        *target.tokens[wanted.end : end],
    )
    return [t.text for t in would] == [t.text for t in here.tokens[first:last]]


def _quiet(base: Version, wanted: Amendment, now: Version) -> bool:
    """Whether nothing else was changed within ``AWAY`` tokens of the words, where one could take
    the two for one change."""
    numbers = base.passages[wanted.at].numbers
    before = numbers[: wanted.start][-AWAY:]
    behind = numbers[wanted.end :][:AWAY]
    return all(not side or place_of(side, now) is not None for side in (before, behind))


def _signs_only(base: Version, wanted: Amendment, now: Version) -> bool:
    """Whether the words stand side by side, and beside them the words that did, whatever signs
    came between."""
    target = _bare(base.passages[wanted.at])
    start = sum(t.is_word for t in base.passages[wanted.at].tokens[: wanted.start])
    end = start + wanted.end - wanted.start
    around = target.numbers[max(0, start - 1) : end + 1]
    return any(
        around == own[at : at + len(around)]
        for own in (_bare(passage).numbers for passage in now.passages)
        for at in range(len(own))
    )
