"""How well two English clauses agree in meaning, beside all others of their texts.

Two views of an encoder (:mod:`draftbench.compare.related.encoder`) compete each for itself, as
words do (:mod:`draftbench.compare.related.contest`): the pieces of each clause with their best
counterparts in the other one, by rarity, the mean of both directions (Zhang et al. 2020); and the
means of all pieces of the clauses, less part of what all clauses of both texts have in common. In
both, examples ("including") count for less, as among words. What a
pair wins of both, beside what it wins by its words, is its measure
(``benchmarks/compare.py --only independent``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from math import log
from typing import Any

from draftbench.compare.options import MeaningOptions, RelatedOptions
from draftbench.compare.related.contest import field, powers
from draftbench.compare.related.encoder import Encoder, Reading
from draftbench.compare.related.frames import examples_start
from draftbench.compare.terms import stop_words
from draftbench.language.words import sentences


class Agreement:
    """The agreement of the left texts with the right ones. ``progress`` hears the share that is
    read and may raise to stop."""

    def __init__(
        self,
        encoder: Encoder,
        lefts: Sequence[str],
        rights: Sequence[str],
        options: tuple[RelatedOptions, MeaningOptions],
        progress: Callable[[float], None],
    ) -> None:
        readings: list[Reading] = []
        for at, text in enumerate((*lefts, *rights)):
            progress(at / (len(lefts) + len(rights)))
            readings.append(encoder.read(text))
        related, meaning = options
        shares = [_shares(encoder, text, related.examples) for text in (*lefts, *rights)]
        views = (
            (_pieces(readings, shares, len(lefts)), meaning.heat_pieces),
            (_wholes(readings, shares, len(lefts), meaning.common), meaning.heat_wholes),
        )
        won = [_won(alike.round(4) / heat, related) for alike, heat in views]
        self._rows: list[list[float]] = ((won[0] * won[1]) ** 0.5).tolist()

    def won(self, j: int) -> list[float]:
        """What each left text wins (0..1) of right text ``j``."""
        return self._rows[j]


def nearest(encoder: Encoder, lefts: Sequence[str], rights: Sequence[str]) -> tuple[int, int]:
    """The places of the two texts, one of each side, that are most alike in meaning; the first ones
    of several."""
    alike = [
        (round(float(encoder.read(one).whole @ encoder.read(two).whole), 4), -a, -b)
        for a, one in enumerate(lefts)
        for b, two in enumerate(rights)
    ]
    _, a, b = max(alike)
    return -a, -b


def _shares(encoder: Encoder, text: str, examples: float) -> Any:
    """What each piece of a text counts: 1, and ``examples`` where a sentence gives examples."""
    import numpy as np

    shares = np.ones(len(encoder.read(text).pieces))
    for start, end in sentences(text):
        place = start + examples_start(text[start:end], "en")
        if place < end:
            shares[encoder.count(text[:place]) : encoder.count(text[:end])] = examples
    return shares


def _pieces(readings: Sequence[Reading], shares: Sequence[Any], lefts: int) -> Any:
    """How well the pieces of each right text and each left one are met by the other's."""
    import numpy as np

    small = stop_words("en")
    frequency = Counter(piece for one in readings for piece in set(one.pieces))
    rows: list[Any] = []
    weights: list[Any] = []
    for one, share in zip(readings, shares, strict=True):
        kept = [
            at
            for at, piece in enumerate(one.pieces)
            if piece not in small and any(char.isalnum() for char in piece)
        ] or [0]
        rows.append(one.rows[kept])
        weights.append(
            np.array(
                [1 + log((1 + len(readings)) / (1 + frequency[one.pieces[at]])) for at in kept]
            )
            * share[kept]
        )
    found = np.zeros((len(readings) - lefts, lefts))
    if not found.size:
        return found
    there = np.concatenate(rows[:lefts]).T
    starts = np.cumsum([0, *(len(one) for one in rows[: lefts - 1])])
    theirs = np.concatenate(weights[:lefts])
    totals = np.add.reduceat(theirs, starts)
    for j, (own, weight) in enumerate(zip(rows[lefts:], weights[lefts:], strict=True)):
        alike = own @ there
        mine = weight @ np.maximum.reduceat(alike, starts, axis=1) / weight.sum()
        found[j] = (mine + np.add.reduceat(alike.max(axis=0) * theirs, starts) / totals) / 2
    return found


def _wholes(readings: Sequence[Reading], shares: Sequence[Any], lefts: int, common: float) -> Any:
    """The cosines of the means of the pieces of the texts, ``common`` times the mean of all texts
    taken off, 0 at least."""
    import numpy as np

    wholes = np.array(
        [share @ one.rows for one, share in zip(readings, shares, strict=True)], dtype=np.float64
    )
    wholes /= np.linalg.norm(wholes, axis=1, keepdims=True)
    wholes -= common * wholes.mean(axis=0)
    wholes /= np.linalg.norm(wholes, axis=1, keepdims=True)
    return np.maximum(0.0, wholes[lefts:] @ wholes[:lefts].T)


def _won(strength: Any, options: RelatedOptions) -> Any:
    """What each pair wins (0..1) in the competition of all pairs, by the rules of
    :class:`draftbench.compare.related.contest.Contest`."""
    import numpy as np

    if not strength.size:
        return strength
    entries = np.exp(strength)
    rights, lefts = entries.shape
    left_power, right_power = powers(lefts, rights, options.lean)
    scale = np.outer(
        _fields(entries, options) ** right_power, _fields(entries.T, options) ** left_power
    )
    return np.minimum(1.0, entries / scale)


def _fields(entries: Any, options: RelatedOptions) -> Any:
    """The size of the field of each row."""
    import numpy as np

    members = entries.shape[1]
    crowd = min(options.crowd, members)
    strongest = np.partition(entries, members - crowd, axis=1)[:, members - crowd :]
    return np.array(
        [
            field(own, total, members, options)
            for own, total in zip(strongest.tolist(), entries.sum(axis=1).tolist(), strict=True)
        ]
    )
