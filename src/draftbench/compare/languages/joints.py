"""Clauses that stand as one in another language version: two paragraphs run together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftbench.compare.languages.anchors import Anchors, unite
from draftbench.compare.languages.pairing import Row, Scale

_GAIN = 0.35
"""By how much both clauses together speak more for the one than the first of them alone, at
least."""
_SHORTER = 1.2
"""How many times as long as usual the one is, at least, beside the first of them alone."""


@dataclass(frozen=True, slots=True)
class Joint:
    """The clause of a row that the text ``text`` has inside its clause of the row ``host``."""

    text: int
    host: int


def joints(
    anchors: Sequence[Sequence[Anchors]], rows: Sequence[Row], usual: Sequence[float]
) -> Mapping[int, tuple[Joint, ...]]:
    """By row the texts that have its clause inside that of a row before or behind it. ``usual`` is
    how long the clauses of each text are beside those of the first (:attr:`Anchors.measure`)."""
    search: _Search | None = None
    found: dict[int, tuple[Joint, ...]] = {}
    for at, row in enumerate(rows):
        absent = [text for text, place in enumerate(row.places) if place is None]
        if not absent or len(absent) == len(row.places):
            continue
        search = search or _Search(anchors, rows, usual, Scale(anchors))
        held = tuple(
            Joint(text, host)
            for text in absent
            if (host := search.host(at, text, found)) is not None
        )
        if held:
            found[at] = held
    return found


@dataclass(frozen=True, slots=True)
class _Search:
    anchors: Sequence[Sequence[Anchors]]
    rows: Sequence[Row]
    usual: Sequence[float]
    scale: Scale

    def host(self, at: int, text: int, known: Mapping[int, tuple[Joint, ...]]) -> int | None:
        """The row whose clause in ``text`` holds that of the row ``at`` too."""
        offers: list[tuple[float, int]] = []
        for near in (at - 1, at + 1):
            if not 0 <= near < len(self.rows):
                continue
            host = next((one.host for one in known.get(near, ()) if one.text == text), near)
            if self.rows[host].places[text] is not None:
                gain = self._gain(at, host, text, near)
                if gain >= _GAIN:
                    offers.append((gain, host))
        return max(offers)[1] if offers else None

    def _gain(self, at: int, host: int, text: int, near: int) -> float:
        """How much more the clause of ``host`` in ``text`` answers to both rows than to its own;
        the least of all texts that have both."""
        one = self._of(host, text)
        gains = []
        for other, place in enumerate(self.rows[at].places):
            if place is None or self.rows[host].places[other] is None or one is None:
                continue
            alone = self._of(host, other)
            if near != host and (between := self._of(near, other)) is not None:
                alone = between if alone is None else unite(alone, between)
            added = self.anchors[other][place]
            if alone is None or one.group != alone.group:
                continue
            both = unite(alone, added) if host < at else unite(added, alone)
            off = one.measure - self.usual[text] + self.usual[other]
            long, fits = off - alone.measure, abs(off - both.measure)
            if long < math.log(_SHORTER) or fits > abs(long):
                return -math.inf
            with_both = self.scale.between(other, both, text, one)
            gains.append(with_both - self.scale.between(other, alone, text, one))
        return min(gains, default=-math.inf)

    def _of(self, row: int, text: int) -> Anchors | None:
        place = self.rows[row].places[text]
        return None if place is None else self.anchors[text][place]
