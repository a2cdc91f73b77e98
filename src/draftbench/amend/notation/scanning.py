"""Pairs of brackets and of change signs in one text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SIGNS = re.compile(r"\[-(?=\S)|(?<=\S)-\]|\{\+(?=\S)|(?<=\S)\+\}|[\[\]［］]")
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
    top: list[Pair] = []
    single: list[Single] = []
    stack: list[Pair] = []

    def drop(pair: Pair) -> None:
        if pair.kind != "+":
            single.append(Single(pair.start, "["))
        (stack[-1].parts if stack else top).extend(pair.parts)

    for match in _SIGNS.finditer(text):
        sign = match.group()
        if sign in _OPENS:
            stack.append(Pair(_OPENS[sign], match.start(), match.end()))
            continue
        kind = _SHUTS[sign]
        at = match.start()
        if kind == "-" and not (stack and stack[-1].kind == "-"):
            kind, at = "[", match.end() - 1
        if kind == "[" and stack and stack[-1].kind == "-":
            stack[-1].kind, stack[-1].inner = "[", stack[-1].start + 1
        depth = next((d for d in range(len(stack), 0, -1) if _fits(stack[d - 1], kind)), 0)
        if not depth:
            if kind == "[":
                single.append(Single(match.end() - 1, "]"))
            continue
        while len(stack) > depth:
            drop(stack.pop())
        pair = stack.pop()
        if pair.kind == "-" and kind == "[":
            pair.kind, pair.inner = "[", pair.start + 1
        pair.outer, pair.end = at, match.end()
        (stack[-1].parts if stack else top).append(pair)
    while stack:
        drop(stack.pop())
    top.sort(key=lambda pair: pair.start)
    single.sort(key=lambda one: one.start)
    return top, single


def _fits(pair: Pair, kind: str) -> bool:
    return pair.kind == kind or (kind == "[" and pair.kind == "-")
