"""Pairs of brackets and of change signs, words struck out, and names that stand with a bracket
without a colon: in it, behind it, in a bracket of their own before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from draftbench.amend.notation.objects import (
    Addition,
    Bracket,
    Deletion,
    Keyword,
    Markup,
    Phrases,
    Span,
    StatusNote,
)
from draftbench.amend.notation.owners import Head, introduces, names_all, read_position
from draftbench.document import MarkKind, RichText
from draftbench.language.openings import opening

_COLON = re.compile(r"[:：]\s*")
_DASH = re.compile(r"\s[–—-]\s")
_TAIL = re.compile(
    r"(?:(?<!\s)\s++)?\((?P<who>[^()]{2,120})\)\s*+\Z"
    r"|\s(?:[–—]\s*+|-\s++)(?P<dash>(?:(?!\s-\s)[^–—()]){2,80}+)\s*+\Z"
)
_STATES = re.compile(r"(?<=[^A-Z])(?<!,),\s(?P<who>(?!USA\b)[A-Z]{3}(?:,\s[A-Z]{3}){0,9})\Z")
"""Signs of States behind a comma: "and daily, KEN". No text has them, but for "New York, USA"."""
_CODES = r"[A-Z\d][A-Z\d+&/, -]{1,60}"
_OWN = re.compile(rf"\s*{_CODES}")
_BEHIND = re.compile(
    r"[ \u00a0]?\((?P<who>[^()]{2,120})\)|(?P<glued>[A-Z][\w+&/-]{1,40})(?!\w)"
    rf"|[ \u00a0]?\[(?P<code>{_CODES})\]"
)


def before(text: str, pair: Pair, other: Pair) -> Head | None:
    """The names in a bracket of their own, in capitals, right before the bracket ``other`` with
    words, as in ``[USA] [words]``; None where ``pair`` is no such bracket."""
    if pair.kind != "[" or other.kind != "[" or text[pair.end : other.start].strip():
        return None
    head = _own(text, pair)
    return None if head is None or _own(text, other) is not None else head


def _own(text: str, pair: Pair) -> Head | None:
    bare = not pair.parts and _OWN.fullmatch(text, pair.inner, pair.outer)
    return names_all(text[pair.inner : pair.outer].strip()) if bare else None


def behind(text: str, pair: Pair) -> tuple[Head, int] | None:
    """The names right behind a bracket, and where they end: ``[words] (EU)``, ``[words] [EU]``."""
    match = _BEHIND.match(text, pair.end)
    if match is None:
        return None
    head = names_all((match.group("who") or match.group("glued") or match.group("code")).strip())
    if head is None or introduces(text[pair.inner : pair.outer], head):
        return None
    return head, match.end()


def signed(text: str, words: Span) -> tuple[Head, Span, Span] | None:
    """The names in a bracket without a colon behind them, where they stand, and where the rest
    does: ``EU – delete``, ``shall (EU)``, ``EU reserves``, ``delete: EU``, ``deletion proposed by
    EU``."""
    start, end = words
    said = text[start:end]
    if Phrases.load().asked_by.match(said) and (head := names_all(said)):
        return head, (start, end), (end, end)
    if (tail := _TAIL.search(said)) and (head := names_all(said[: tail.start()])):
        place = tail.span("who" if tail.group("who") else "dash")
        if read_position(text, start + place[0], start + place[1], 0, signed=True):
            return head, (start, start + tail.start()), (start + place[0], start + place[1])
    if (dash := _DASH.search(said)) and (head := names_all(said[: dash.start()])):
        at = start + dash.end()
        return head, (start, _bare_end(text, start, at)), bare(text, at, end)
    if tail := _TAIL.search(said):
        head = names_all(tail.group("who") or tail.group("dash"))
        if head is not None and not introduces(said[: tail.start()], head):
            return head, (start + tail.start(), end), (start, start + tail.start())
    if listed := _STATES.search(said):
        head = names_all(listed["who"])
        if head is not None and not introduces(said[: listed.start()], head):
            return head, (start + listed.start(), end), (start, start + listed.start())
    return _with_position(text, words) if len(said) <= 80 else None


def _with_position(text: str, words: Span) -> tuple[Head, Span, Span] | None:
    start, end = words
    said = text[start:end]
    if colon := _COLON.search(said):
        head = names_all(said[colon.end() :])
        verb = read_position(text, start, start + colon.start(), 0, signed=True)
        if head is not None and verb is not None:
            return head, (start + colon.start(), end), (start, start + colon.start())
    for space in [match.start() for match in re.finditer(r"\s", said)][:6]:
        verb = read_position(text, start + space + 1, end, 0, signed=True)
        if verb is not None and (head := names_all(said[:space])):
            return head, (start, start + space), (start + space + 1, end)
    return None


def bare(text: str, start: int, end: int) -> Span:
    """A span without white space at its ends."""
    said = text[start:end]
    at = start + len(said) - len(said.lstrip())
    return (at, max(at, start + len(said.rstrip())))


def unbraced(text: str, words: Span) -> Span:
    """A span without the one pair of parentheses around all of it."""
    start, end = words
    braced = text[start : start + 1] == "(" and text.find(")", start, end) == end - 1
    return (start + 1, end - 1) if braced else words


def _bare_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


# Words struck out, and beside them bold or underlined ones, as deletions and additions.

_NEW = (MarkKind.BOLD, MarkKind.UNDERLINE)


def looks(text: RichText, found: Sequence[Markup], *, struck: bool, bare: bool) -> Iterator[Markup]:
    """What the marks of ``text`` say: struck words are deletions; bold and underlined ones are
    additions inside a bracket, and elsewhere where words are struck in the clause or (``struck``)
    in the document. A ``bare`` clause (a heading) is bold for its own sake, as an opening phrase
    is. Marks over just what a bracket's names or position speak of say nothing new.
    """
    struck = struck or any(mark.kind is MarkKind.STRIKE for mark in text.marks)
    brackets = [m for m in found if isinstance(m, Bracket)]
    if not struck and not brackets:
        return
    said = {m.words for m in brackets if m.attribution is not None}
    said |= {m.position.old for m in brackets if m.position is not None}
    said |= {m.position.words for m in brackets if m.position is not None}
    said |= {(m.start, m.end) for m in found if isinstance(m, (Keyword, StatusNote))}
    spoken = opening(text.text) if struck else None
    done: set[tuple[int, int]] = set()
    coming = sorted(brackets, key=lambda one: one.start, reverse=True)
    opened: list[Bracket] = []
    for mark in text.marks:
        span = _bare(text.text, mark.start, mark.end)
        if span in said or span in done or span[0] >= span[1]:
            continue
        while coming and coming[-1].start < span[0]:
            while opened and opened[-1].end <= coming[-1].start:
                opened.pop()
            opened.append(coming.pop())
        inside = bisect_left(opened, -span[1], key=lambda one: -one.end)  # each in the one before
        depth = opened[inside - 1].depth if inside else 0
        if mark.kind is MarkKind.STRIKE:
            yield Deletion(*span, depth, span)
        elif mark.kind in _NEW and not bare and (inside or struck):
            if spoken is not None and spoken.start <= span[0] and span[1] <= spoken.end:
                continue
            yield Addition(*span, depth, span)
        else:
            continue
        done.add(span)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    at = start + len(said) - len(said.lstrip())
    return at, max(at, start + len(said.rstrip()))


# Pairs of brackets and of change signs in one text.

_END = r"[-+−]?(?:\d[\d.]*|∞|[a-zA-Z])"
_SIGNS = re.compile(
    rf"(?P<interval>\[{_END},\s?{_END}\)|\({_END},\s?{_END}\])"
    r"|\[-(?=\S)|(?<=\S)-\]|\{\+(?=\S)|(?<=\S)\+\}|[\[\]［］]"
)
"""The signs; the half-open interval of mathematics, ``[0, 1)``, holds none."""
DEEPEST = 100
"""Brackets deeper than this are no mark-up that anybody could read: they are left single."""

_OPENS = {"[": "[", "［": "[", "[-": "-", "{+": "+"}
_SHUTS = {"]": "[", "］": "[", "-]": "-", "+}": "+"}


@dataclass(slots=True)
class Pair:
    """``text[start:end]`` with its signs, ``text[inner:outer]`` without; ``kind`` is ``[`` for
    brackets, ``-`` for ``[-…-]``, ``+`` for ``{+…+}``; ``parts`` are the pairs directly inside."""

    kind: str
    start: int
    inner: int
    outer: int = 0
    end: int = 0
    parts: list[Pair] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Single:
    """A bracket ``sign`` at ``start`` without its other half."""

    start: int
    sign: str


def scan(text: str) -> tuple[list[Pair], list[Single]]:
    """The outermost pairs of ``text`` in order, and the brackets that are left over.

    A closing bracket belongs to the last open one; change signs only count in pairs, else their
    bracket is a bracket.
    """
    scanner = _Scanner()
    for match in _SIGNS.finditer(text):
        sign = match.group()
        if match.group("interval"):
            continue
        if sign in _OPENS:
            scanner.open(Pair(_OPENS[sign], match.start(), match.end()))
        else:
            scanner.shut(_SHUTS[sign], match.start(), match.end())
    return scanner.done()


class _Scanner:
    """The pairs found, those still open (outermost first), and the brackets left over."""

    def __init__(self) -> None:
        self.top: list[Pair] = []
        self.stack: list[Pair] = []
        self.single: list[Single] = []

    def open(self, pair: Pair) -> None:
        """An opening sign."""
        if len(self.stack) < DEEPEST:
            self.stack.append(pair)
        else:
            self.single.append(Single(pair.start, "["))

    def shut(self, kind: str, start: int, end: int) -> None:
        """A closing sign of a kind, from ``start`` to ``end``."""
        last = self.stack[-1].kind if self.stack else ""
        if kind == "-" and last != "-":
            kind, start = "[", end - 1
        if kind == "[" and last == "-":
            self.stack[-1].kind, self.stack[-1].inner = "[", self.stack[-1].start + 1
        depth = len(self.stack)
        while depth and self.stack[depth - 1].kind != kind:
            depth -= 1
        if not depth:
            if kind == "[":
                self.single.append(Single(end - 1, "]"))
            return
        while len(self.stack) > depth:
            self._drop()
        pair = self.stack.pop()
        pair.outer, pair.end = start, end
        self._inside().append(pair)

    def done(self) -> tuple[list[Pair], list[Single]]:
        """What was found, in the order of the text."""
        while self.stack:
            self._drop()
        self.top.sort(key=lambda pair: pair.start)
        self.single.sort(key=lambda one: one.start)
        return self.top, self.single

    def _drop(self) -> None:
        """Gives up the innermost open sign: what it holds belongs to the one around it."""
        pair = self.stack.pop()
        if pair.kind != "+":
            self.single.append(Single(pair.start, "["))
        self._inside().extend(pair.parts)

    def _inside(self) -> list[Pair]:
        return self.stack[-1].parts if self.stack else self.top
