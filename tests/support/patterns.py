"""Which regular expressions may take more time than the length of the text.

Python's engine goes back and tries again. A loop costs the square of a text's length where the
search begins anew inside what the loop has read (``\\s+x`` in a line of blanks), or where two
loops can share the same characters (``a*b?a*x``); a loop in a loop can cost an exponential of it
(``(a+)+x``). Both are told from the parsed pattern, without matching anything: a pattern is a
graph whose edges are sets of characters, and a loop is dangerous where a path leads into it, or
from one loop to another, on characters that the loop reads too. Sets are tried on the characters
of the pattern and on some of every kind. What is bounded by a count counts as a single character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from re import _constants as sign  # type: ignore[attr-defined]  # the parser has no public name
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MANY = 500
"""A repetition of at most so many times is no loop."""
_KINDS = " \t\n\u00a0aAzZéß09_.,;:!?-–—()[]{}<>\"'“”‘’«»/\\|*+#=&%^~`@$中مд\u0301\u200f\0"
_REPEATS = (sign.MAX_REPEAT, sign.MIN_REPEAT, sign.POSSESSIVE_REPEAT)
_CHARACTERS = (sign.LITERAL, sign.NOT_LITERAL, sign.ANY, sign.IN)


@dataclass(slots=True)
class _Loop:
    """A loop: the states where it is entered and left, and every character that is read in it."""

    entry: int
    exit: int
    mask: int
    single: bool
    keeps: bool
    """Whether it gives back nothing of what it has read."""


@dataclass(slots=True)
class _Graph:
    """``edges[state]`` are (characters, next state), ``free[state]`` (condition, next state)."""

    alphabet: str
    flags: int
    edges: list[list[tuple[int, int]]] = field(default_factory=list)
    free: list[list[tuple[Any, int]]] = field(default_factory=list)
    loops: list[_Loop] = field(default_factory=list)
    masks: dict[tuple[Any, str], int] = field(default_factory=dict)
    atomic: int = 0
    bounded: bool = False

    def state(self) -> int:
        self.edges.append([])
        self.free.append([])
        return len(self.edges) - 1

    def mask(self, op: Any, av: Any) -> int:
        if op is sign.LITERAL:
            char = chr(av)
            folded = bool(self.flags & re.IGNORECASE)
            forms = {char, char.lower()[:1], char.upper()[:1]} if folded else {char}
            return sum(1 << at for one in forms if (at := self.alphabet.find(one)) >= 0)
        key = (op, str(av))
        if key not in self.masks:
            self.masks[key] = self._mask(op, av)
        return self.masks[key]

    def _mask(self, op: Any, av: Any) -> int:
        found = 0
        for bit, char in enumerate(self.alphabet):
            if _reads(op, av, char, self.flags):
                found |= 1 << bit
        return found

    def add(self, nodes: Iterable[tuple[Any, Any]], at: int) -> int:
        for op, av in nodes:
            at = self._node(op, av, at)
        return at

    def _node(self, op: Any, av: Any, at: int) -> int:
        if op in _CHARACTERS:
            end = self.state()
            self.edges[at].append((self.mask(op, av), end))
            return end
        if op in _REPEATS:
            return self._repeat(op, av, at)
        if op is sign.SUBPATTERN:
            return self.add(av[3], at)
        if op is sign.ATOMIC_GROUP:
            self.atomic += 1
            end = self.add(av, at)
            self.atomic -= 1
            return end
        if op is sign.BRANCH:
            return self._branches(av[1], at)
        end = self.state()
        if op is sign.GROUPREF:
            self.edges[at].append((self.mask(sign.NOT_LITERAL, -1), end))
            return end
        if op is sign.GROUPREF_EXISTS:
            for branch in (one for one in av[1:] if one):
                self.free[self.add(branch, at)].append((None, end))
        self.free[at].append((self._condition(op, av, at), end))
        return end

    def _branches(self, branches: Iterable[Any], at: int) -> int:
        end = self.state()
        for branch in branches:
            start = self.state()
            self.free[at].append((None, start))
            self.free[self.add(branch, start)].append((None, end))
        return end

    def _condition(self, op: Any, av: Any, at: int) -> Any:
        """What must hold at a place; what is read ahead there leads nowhere, but can be a loop."""
        if op is sign.AT:
            return av
        if op not in (sign.ASSERT, sign.ASSERT_NOT):
            return None
        if av[0] < 0:
            return self._behind(op, av[1])
        self.add(av[1], at)
        return "ahead"

    def _behind(self, op: Any, body: Any) -> Any:
        """What must, or must not, stand before: the last character of it."""
        nodes = list(body)
        while len(nodes) == 1 and nodes[0][0] is sign.SUBPATTERN:
            nodes = list(nodes[0][1][3])
        if len(nodes) == 1 and nodes[0][0] in _CHARACTERS:
            return (op is sign.ASSERT_NOT, self.mask(*nodes[0]))
        return "behind"

    def _repeat(self, op: Any, av: tuple[int, int, Any], at: int) -> int:
        low, high, body = av
        keeps = op is sign.POSSESSIVE_REPEAT or self.atomic > 0
        start = at
        for _ in range(min(low, 3)):
            start = self.add(body, start)
        end = self.state()
        if high is not sign.MAXREPEAT and high <= MANY:
            if high > low:
                self.free[self.add(body, start)].append((None, end))
            self.free[start].append((None, end))
            return end
        entry = self.state()
        self.free[start].append((None, entry))
        self.free[entry].append((None, end))
        before = len(self.edges)
        last = self.add(body, entry)
        self.free[last].append((None, entry))
        inner = [
            mask
            for state in (entry, *range(before, len(self.edges)))
            for mask, _ in self.edges[state]
        ]
        whole = 0
        for mask in inner:
            whole |= mask
        single = len(inner) == 1
        white = sum(1 << at for at, char in enumerate(self.alphabet) if char.isspace())
        if whole & ~white or not self.bounded:
            self.loops.append(_Loop(entry, end, whole, single, keeps))
        return end

    def steps(self, start: Iterable[int], mask: int, *, first: bool) -> set[int]:
        """The states that a word of the characters in ``mask`` leads to; where the search begins
        anew (``first``) inside such a word, conditions before its first character hold or not."""
        seen: set[int] = set()
        todo = [(state, first) for state in start]
        known: set[tuple[int, bool]] = set()
        while todo:
            state, early = todo.pop()
            if (state, early) in known:
                continue
            known.add((state, early))
            seen.add(state)
            for condition, following in self.free[state]:
                if not early or self._holds(condition, mask):
                    todo.append((following, early))
            for read, following in self.edges[state]:
                if read & mask:
                    todo.append((following, False))
        return seen

    def _holds(self, condition: Any, mask: int) -> bool:
        """Whether a condition can hold between two characters of ``mask``."""
        if isinstance(condition, tuple):
            forbidden, known = condition
            return bool(mask & ~known) if forbidden else bool(mask & known)
        if condition in (sign.AT_BEGINNING_STRING, sign.AT_END_STRING):
            return False
        if condition in (sign.AT_BEGINNING, sign.AT_END):
            line = bool(self.flags & re.MULTILINE) and "\n" in self.alphabet
            return line and bool(mask >> self.alphabet.index("\n") & 1)
        if condition in (sign.AT_BOUNDARY, sign.AT_NON_BOUNDARY):
            words = self.mask(sign.IN, [(sign.CATEGORY, sign.CATEGORY_WORD)])
            mixed = bool(mask & words) and bool(mask & ~words)
            return mixed or (condition is sign.AT_NON_BOUNDARY)
        return True

    def ends(self, start: int, accept: int) -> bool:
        """Whether nothing more has to be read or to hold from ``start`` on."""
        seen, todo = set(), [start]
        while todo:
            state = todo.pop()
            if state == accept:
                return True
            if state in seen:
                continue
            seen.add(state)
            todo += [following for condition, following in self.free[state] if condition is None]
        return False


def dangers(
    pattern: re.Pattern[Any], *, searched: bool = True, bounded: bool = False
) -> Iterator[str]:
    """What in ``pattern`` may take more than linear time: "anew" (where it is ``searched`` for, not
    matched at one place), "twice" (two loops share characters), "nested" (a loop in a loop). Where
    white space is ``bounded``, a loop over it alone is none."""
    source = pattern.pattern
    flags = pattern.flags & ~re.UNICODE if isinstance(source, bytes) else pattern.flags
    tree = parser.parse(source, flags)
    if not any(op in _REPEATS and av[1] > MANY for op, av in _walk(tree)):
        return
    graph = _Graph(_alphabet(tree), flags, bounded=bounded)
    start = graph.state()
    accept = graph.add(tree, start)
    found: set[str] = set()
    for loop in graph.loops:
        if graph.ends(loop.exit, accept):
            continue
        if (
            searched
            and "anew" not in found
            and loop.entry in graph.steps((start,), loop.mask, first=True)
        ):
            found.add("anew")
        if loop.keeps or not loop.single:
            continue
        for other in graph.loops:
            if not other.single or graph.ends(other.exit, accept):
                continue
            shared = loop.mask & other.mask
            if not shared:
                continue
            reached = graph.steps((loop.exit,), shared, first=False)
            if other.entry in reached:
                found.add("nested" if other is loop else "twice")
    yield from sorted(found)


def _alphabet(tree: Any) -> str:
    """The characters of the pattern, and some of every kind."""
    chars = dict.fromkeys(_KINDS)
    for op, av in _walk(tree):
        if op in (sign.LITERAL, sign.NOT_LITERAL):
            chars[chr(av)] = None
        elif op is sign.IN:
            for inner, value in av:
                if inner is sign.LITERAL:
                    chars[chr(value)] = None
                elif inner is sign.RANGE:
                    chars |= {chr(value[0]): None, chr(value[1]): None}
    return "".join(chars)


def _walk(nodes: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    for op, av in nodes:
        yield op, av
        if op in _REPEATS:
            yield from _walk(av[2])
        elif op is sign.SUBPATTERN:
            yield from _walk(av[3])
        elif op is sign.BRANCH:
            for branch in av[1]:
                yield from _walk(branch)
        elif op is sign.ATOMIC_GROUP:
            yield from _walk(av)
        elif op in (sign.ASSERT, sign.ASSERT_NOT):
            yield from _walk(av[1])
        elif op is sign.GROUPREF_EXISTS:
            for branch in (one for one in av[1:] if one):
                yield from _walk(branch)


def _reads(op: Any, av: Any, char: str, flags: int) -> bool:
    """Whether a node reads a character."""
    if flags & re.IGNORECASE:
        forms = {char, char.lower()[:1], char.upper()[:1]}
        return any(_reads(op, av, form, flags & ~re.IGNORECASE) for form in forms)
    code = ord(char)
    if op is sign.LITERAL:
        return bool(code == av)
    if op is sign.NOT_LITERAL:
        return bool(code != av)
    if op is sign.ANY:
        return bool(flags & re.DOTALL) or char != "\n"
    if op is sign.RANGE:
        return bool(av[0] <= code <= av[1])
    if op is sign.CATEGORY:
        said = str(av)
        if "DIGIT" in said:
            hit = char.isdigit()
        elif "SPACE" in said:
            hit = char.isspace()
        else:
            hit = char.isalnum() or char == "_"
        return hit != ("NOT" in said)
    hit = negated = False
    for inner, value in av:
        if inner is sign.NEGATE:
            negated = True
        elif _reads(inner, value, char, flags):
            hit = True
    return hit != negated
