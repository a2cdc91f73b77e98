"""Pairs of brackets and of change signs in one text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

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
