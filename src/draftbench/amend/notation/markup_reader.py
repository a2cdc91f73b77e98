"""The mark-up of one clause.

Rules (conventions of negotiated texts; the word lists are data): a pair of square brackets is
contested text unless an editor put it there, a status stands in it or nothing but a placeholder;
names and a colon at its head say whose it is; brackets side by side are alternatives, and so are
words that a slash parts inside of one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, zip_longest
from typing import NamedTuple

from draftbench.amend.notation import editorial, signs
from draftbench.amend.notation.alternatives import adjacent, in_options, reach, slashed
from draftbench.amend.notation.editorial import hint_of, is_editorial
from draftbench.amend.notation.objects import (
    Addition,
    Alternatives,
    Attribution,
    Bracket,
    Deletion,
    Keyword,
    Markup,
    OptionHead,
    Phrases,
    Placeholder,
    Position,
    Span,
    StatusNote,
    Unbalanced,
    Verb,
    order,
)
from draftbench.amend.notation.owners import LONGEST, Head, names_all, read_head, read_position
from draftbench.amend.notation.signs import Pair, bare, looks, scan
from draftbench.document import NOTE_MARK, ClauseKind, RichText
from draftbench.document.drafting import SUFFIXES
from draftbench.garbage import remembered
from draftbench.language.openings import opening

LONGEST_LEAD = 160
"""Names before a whole paragraph are no longer than this (code points)."""

_COLON = re.compile(r"[:：]\s*")
_NUMBER = re.compile(
    rf"(?:new\s)?(?:PP|OP|paras?\.?|paragraph)?\s?\d{{1,3}}{SUFFIXES}[.:]?\s+(?=[\w(])",
    re.IGNORECASE,
)
_PLUS = re.compile(r"\s*\+\s*")
"""May stand before the names of those who add words: ``[+KEN: and daily]``."""
_SIGNED = re.compile(r"\s*\((?P<who>[^()]{2,120})\)\.?\s+(?=\S)")
_BARE = (ClauseKind.HEADING, ClauseKind.TITLE)


@remembered
def read_notation(
    text: RichText, kind: ClauseKind = ClauseKind.PARAGRAPH, *, struck: bool = False
) -> tuple[Markup, ...]:
    """The mark-up of a clause's ``text``, in reading order, outer before inner.

    ``kind`` matters for looks (a bold heading is no addition), ``struck`` says that words are
    struck elsewhere in the document. Raises nothing; brackets without their other half are
    :class:`Unbalanced` and everything else is read all the same.
    """
    plain = text.text.replace(NOTE_MARK, " ")
    reader = _Reader(plain)
    if "[" in plain or "]" in plain or "{+" in plain or "［" in plain:
        reader.brackets()
    if "(" in plain or "（" in plain:
        taken = reader.taken()
        reader.add(s for s in editorial.notes(plain) if not taken.holds(s.start))
    reader.head()
    if text.marks:
        reader.add(looks(text, reader.found, struck=struck, bare=kind in _BARE))
    return tuple(sorted(reader.found, key=order))


class Named(NamedTuple):
    """The names in ``text[start:end]``, the colon behind them included."""

    head: Head
    start: int
    end: int


def head_in(text: str, start: int, end: int) -> Named | None:
    """The names at ``start``, or behind the number of a paragraph there, up to a colon; its
    ``end`` is where the words behind it begin."""
    colon = _COLON.search(text, start, min(end, start + LONGEST))
    if colon is None:
        return None
    number = _NUMBER.match(text, start, colon.start())
    if number is not None and (head := read_head(text[number.end() : colon.start()])):
        return Named(head, number.end(), colon.end())
    head = read_head(text[start : colon.start()])
    return None if head is None else Named(head, start, colon.end())


class _Taken:
    """Parts of a text, from and to (code points)."""

    def __init__(self, parts: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(parts)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def holds(self, place: int) -> bool:
        """Whether ``place`` lies in one of them."""
        before = bisect_right(self._starts, place)
        return before > 0 and place < self._ends[before - 1]


@dataclass(slots=True)
class _Reader:
    """One text under way; ``waiting`` are pairs that are still to be read, with their depth."""

    text: str
    found: list[Markup] = field(default_factory=list)
    waiting: list[tuple[list[Pair], int]] = field(default_factory=list)

    def add(self, found: Iterable[Markup]) -> None:
        self.found.extend(found)

    def taken(self) -> _Taken:
        """Where the notes on the status stand that were read already."""
        return _Taken([(m.start, m.end) for m in self.found if isinstance(m, StatusNote)])

    def brackets(self) -> None:
        top, single = scan(self.text)
        self.waiting.append((top, 0))
        while self.waiting:
            self._level(*self.waiting.pop())
        self.add(Unbalanced(one.start, one.start + 1, 0, one.sign) for one in single)

    def _level(self, pairs: list[Pair], depth: int) -> None:
        read: list[Bracket | Placeholder] = []
        led: Attribution | None = None
        for pair, other in zip_longest(pairs, pairs[1:]):
            if read and pair.start < reach(read[-1]):
                continue  # the names behind the bracket before
            if led is None and other is not None:
                head = signs.before(self.text, pair, other)
                if head is not None:
                    led = _attributed(head, pair.start, pair.end, depth)
                    continue
            one = self._pair(pair, depth, led)
            if led is not None and not (isinstance(one, Bracket) and one.attribution is led):
                self.found.append(led)
            led = None
            if one is not None:
                read.append(one)
        self.add(adjacent(self.text, read, depth))

    def _pair(
        self, pair: Pair, depth: int, led: Attribution | None
    ) -> Bracket | Placeholder | None:
        if pair.kind != "[":
            made = Deletion if pair.kind == "-" else Addition
            self.found.append(made(pair.start, pair.end, depth, (pair.inner, pair.outer)))
            self.waiting.append((pair.parts, depth))
            return None
        if is_editorial(self.text, pair.start, pair.end):
            return None
        inside = self.text[pair.inner : pair.outer]
        status = editorial.in_brackets(inside, alone=self._alone(pair))
        if status and not self._beside(pair):
            self.found.append(StatusNote(pair.start, pair.end, depth + 1, status))
            return None
        if not pair.parts and (hint := self._hint(pair, inside)) is not None:
            gap = Placeholder(pair.start, pair.end, depth + 1, hint)
            self.found.append(gap)
            return gap
        return self._bracket(pair, depth + 1, led)

    def _hint(self, pair: Pair, inside: str) -> str | None:
        """What a placeholder says of the words to come; None where the bracket is none, or is
        signed: "may – GEO" is no month with a gap behind it."""
        hint = hint_of(inside)
        is_signed = hint is not None and signs.signed(
            self.text, bare(self.text, pair.inner, pair.outer)
        )
        return None if is_signed else hint

    def _bracket(self, pair: Pair, depth: int, led: Attribution | None) -> Bracket:
        first = pair.parts[0].start if pair.parts else pair.outer
        attribution, words, verb = self._attribution(pair, first, depth, led)
        position = None
        if not pair.parts or self._quotes(words):
            position = read_position(self.text, *words, depth, signed=attribution is not None)
        if position is None and verb is not None:
            position = Position(words[0], words[0], depth, verb, words=words)
        around = " .;,\t"
        whole = not self.text[: pair.start].strip() and not self.text[pair.end :].strip(around)
        bracket = Bracket(pair.start, pair.end, depth, words, attribution, position, whole)
        self.found.append(bracket)
        self.add(one for one in (attribution, position) if one is not None)
        if position is None:
            inner = [(p.start, p.end) for p in pair.parts]
            self.add(
                in_options(self.text, words, inner, depth)
                or slashed(self.text, words, inner, depth)
            )
            filler = hint_of(self.text[slice(*words)]) if words[1] > words[0] else None
            if attribution is not None and filler is not None:
                self.found.append(Placeholder(*words, depth, filler))
        self.waiting.append((pair.parts, depth))
        return bracket

    def _quotes(self, words: Span) -> bool:
        return self.text[words[0] : words[1]].rstrip(" .;").endswith(("”", '"', "’", "'", "»"))

    def _attribution(
        self, pair: Pair, inner: int, depth: int, led: Attribution | None
    ) -> tuple[Attribution | None, Span, Verb | None]:
        """Whose a bracket is, where its words stand, and a position said with the names."""
        text = self.text
        words = bare(text, pair.inner, pair.outer)
        plus = _PLUS.match(text, pair.inner)
        if named := head_in(text, pair.inner if plus is None else plus.end(), inner):
            head, at = named.head, named.end
            start = max(words[0], named.start)
            made = _attributed(head, start, _bare_end(text, pair.inner, at), depth)
            return made, bare(text, at, pair.outer), head.verb
        first = _SIGNED.match(text, pair.inner, inner)
        if first is not None and (who := names_all(first["who"])):
            made = _attributed(who, words[0], _bare_end(text, pair.inner, first.end()), depth)
            return made, bare(text, first.end(), pair.outer), who.verb
        if not pair.parts and (signed := signs.signed(text, signs.unbraced(text, words))):
            head, place, rest = signed
            return _attributed(head, *place, depth), rest, head.verb
        if led is not None:
            return led, words, None
        if names := signs.behind(text, pair):
            head, at = names
            return _attributed(head, pair.end, at, depth - 1), words, head.verb
        return None, words, None

    def head(self) -> None:
        """What stands before the words of a whole paragraph."""
        phrases, text = Phrases.load(), self.text
        start = len(text) - len(text.lstrip())
        if keyword := phrases.keyword.match(text, start):
            self.found.append(Keyword(*keyword.span(1), 0, keyword.group(1)))
        opened = re.compile(r"\[?\s*").match(text, start)
        first = start if opened is None else opened.end()
        if any(isinstance(m, Alternatives) and m.start == first for m in self.found):
            return
        if option := phrases.option.match(text, first):
            empty = phrases.no_text.fullmatch(text[option.end() :].strip(" []")) is not None
            depth = int("[" in text[start:first])
            who = names_all(option.group("who") or "")
            end = option.end() if who is None else option.start("who") - 1
            end = _bare_end(text, first, end)
            self.found.append(OptionHead(first, end, depth, option.group("n"), empty))
            if who is not None:
                shut = _bare_end(text, first, option.end())
                self.found.append(_attributed(who, option.start("who") - 1, shut, depth))
        elif phrases.no_text.fullmatch(text.strip()):
            self.found.append(OptionHead(start, len(text.rstrip()), 0, "", empty=True))
        elif status := editorial.lead(text, start):
            self.found.append(status)
        elif text[start : start + 1] != "[" and not self.taken().holds(start):
            self._leads(start)
        if status := editorial.tail(text):
            self.found.append(status)

    def _leads(self, start: int) -> None:
        """``MEX: Urges …`` and ``(MEX) Urges …``: known names before a paragraph."""
        text = self.text
        named = head_in(text, start, min(len(text), start + LONGEST_LEAD))
        if named is not None and named.head.known and text[named.end :].strip():
            head, at = named.head, named.end
            self.found.append(_attributed(head, named.start, _bare_end(text, start, at), 0))
            end = len(text.rstrip())
            position = read_position(text, at, end, 0, signed=True)
            if position is None and head.verb is not None:
                position = Position(at, at, 0, head.verb, words=(at, end))
            self.add(one for one in (position,) if one is not None)
        elif (signed := _SIGNED.match(text, start)) and (head_ := names_all(signed.group("who"))):
            self.found.append(_attributed(head_, start, _bare_end(text, start, signed.end()), 0))

    def _alone(self, pair: Pair) -> bool:
        """Whether a bracket stands at an end of the paragraph, before its first words or behind
        its last."""
        before, after = self.text[: pair.start], self.text[pair.end :].strip(" \t.;,]")
        return not after or (not before.strip() and not after[0].islower())

    def _beside(self, pair: Pair) -> bool:
        return self.text[pair.start - 1 : pair.start] == "]" or self.text[pair.end :][:1] == "["


def _attributed(head: Head, start: int, end: int, depth: int) -> Attribution:
    return Attribution(start, end, depth, head.owners, head.supporters, head.opponents)


def _bare_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


# Where the words of a paragraph begin, behind the mark-up before them.


def words_start(text: str) -> int:
    """Where the words of a paragraph begin behind brackets, names and heads of options: of
    ``[MEX: Noting …`` at 6; 0 where there is no mark-up before them."""
    if not any(sign in text[:LONGEST_LEAD] for sign in "[(:"):
        return 0
    found = read_notation(RichText(text.replace(NOTE_MARK, " ")))
    at = begun = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = _sign_end(text, at, found)
        if end <= at:
            break
        at = begun = end
    return at if begun and at < len(text) else 0


def _sign_end(text: str, at: int, found: Sequence[Markup]) -> int:
    for one in found:
        if one.start != at:
            continue
        if isinstance(one, (Keyword, OptionHead, Attribution, StatusNote)):
            return one.end
        if isinstance(one, Bracket):
            asks = one.position is not None and not one.position.words[1]
            return one.end if asks else at + 1
        if isinstance(one, Unbalanced) and one.sign == "[":
            named = head_in(text, at + 1, len(text))
            return at + 1 if named is None else named.end
    return at


def opening_span(text: str, language: str = "en") -> tuple[int, int]:
    """Where the opening phrase of a paragraph stands, the mark-up before it left out; empty where
    it has none.

    >>> opening_span("[MEX: Noting the report,]")
    (6, 12)
    """
    start = words_start(text)
    found = opening(text[start:], language)
    return (0, 0) if found is None else (start, start + found.end)


_IN_PARENTHESES = re.compile(r"\s*\(([^()\[\]]++)\)[\s.;]*")


def bracket_in_parentheses(text: str) -> Iterator[Bracket]:
    """A paragraph that is one pair of parentheses with a known name, read as a bracket."""
    found = _IN_PARENTHESES.fullmatch(text)
    if found is None:
        return
    start, end = found.span(1)
    for one in read_notation(RichText(f"{text[: start - 1]}[{found[1]}]{text[end + 1 :]}")):
        if isinstance(one, Bracket) and one.attribution and one.attribution.known:
            yield one
