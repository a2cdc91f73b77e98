"""How a text is made of others: which of its words come from which, and which words of theirs it
leaves out. Merging the clauses of several sources loses nothing: what is not taken is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.compare.words.worddiff import diff

_LEAST = 2
"""The fewest words in a row that are told to come from a source: single words are everybody's."""


@dataclass(frozen=True, slots=True)
class Taken:
    """``text[start:end]`` of the made text stands in the source of number ``source`` (from 0) at
    ``[source_start, source_end)`` (code points)."""

    start: int
    end: int
    source: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """``[start, end)`` of the source of number ``source`` does not stand in the made text."""

    source: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Derivation:
    """``taken`` in the order of the made text, without overlap; ``left_out`` in the order of the
    sources. Law: every word of a source is in exactly one of the two for that source, or stands in
    the made text as another source's words (``shared``)."""

    taken: tuple[Taken, ...]
    left_out: tuple[LeftOut, ...]
    shared: tuple[Taken, ...] = ()


def derived(text: str, sources: Sequence[str]) -> Derivation:
    """What of ``text`` comes from which of ``sources``: the longest stretch first; of two sources
    with the same words the first."""
    found: list[Taken] = []
    left_out: list[LeftOut] = []
    for number, source in enumerate(sources):
        at = 0
        shift = 0
        hunks = diff(source, text).hunks
        for l0, l1, r0, r1 in (*hunks, (len(source), len(source), len(text), len(text))):
            run = Taken(at + shift, r0, number, at, l0)
            if len(source[at:l0].split()) >= _LEAST or (run.end - run.start == len(text)):
                found.append(run)
            elif source[at:l0].strip():
                left_out.append(LeftOut(number, at, l0))
            if source[l0:l1].strip():
                left_out.append(LeftOut(number, l0, l1))
            at, shift = l1, r1 - l1
    return _settled(found, left_out)


def _settled(found: list[Taken], left_out: list[LeftOut]) -> Derivation:
    """Each word of the text to one source."""
    taken: list[Taken] = []
    shared: list[Taken] = []
    for run in sorted(found, key=lambda r: (r.start - r.end, r.source, r.start)):
        free = [(run.start, run.end)]
        for other in taken:
            free = [piece for part in free for piece in _outside(part, (other.start, other.end))]
        for start, end in free:
            moved = run.source_start - run.start
            taken.append(Taken(start, end, run.source, start + moved, end + moved))
        if free != [(run.start, run.end)]:
            shared.append(run)
    return Derivation(
        tuple(sorted(taken, key=lambda r: r.start)),
        tuple(_joined(left_out)),
        tuple(sorted(shared, key=lambda r: (r.source, r.start))),
    )


def _outside(part: tuple[int, int], other: tuple[int, int]) -> list[tuple[int, int]]:
    start, end = part
    pieces = [(start, min(end, other[0])), (max(start, other[1]), end)]
    return [piece for piece in pieces if piece[0] < piece[1]]


def _joined(left_out: list[LeftOut]) -> list[LeftOut]:
    out: list[LeftOut] = []
    for one in sorted(left_out, key=lambda r: (r.source, r.start)):
        if out and out[-1].source == one.source and out[-1].end >= one.start:
            out[-1] = LeftOut(one.source, out[-1].start, max(out[-1].end, one.end))
        else:
            out.append(one)
    return out
