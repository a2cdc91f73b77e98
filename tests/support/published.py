"""Published texts in two versions (``tests/data/versions``), and which of their clauses a reader
took for each other."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from draftbench.compare.normal import key
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

_HOME = Path(__file__).parents[1] / "data" / "versions"
_KINDS = {
    "TITLE": (ClauseKind.TITLE, 0),
    "ORGAN": (ClauseKind.ORGAN, 0),
    "CLOSING": (ClauseKind.CLOSING, 0),
    "H": (ClauseKind.HEADING, 0),
    "P": (ClauseKind.PARAGRAPH, 0),
    "PP": (ClauseKind.PREAMBULAR, 0),
    "OP1": (ClauseKind.OPERATIVE, 0),
    "OP2": (ClauseKind.ITEM, 1),
    "OP3": (ClauseKind.ITEM, 2),
}
_FRAME = {ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.CLOSING}
_PLAIN = 0.8
"""Likeness in characters from which no reader is asked."""

Pair = tuple[str, str]


@dataclass(frozen=True)
class Sampled:
    """A clause of the new text that was read against all old ones: those that it comes from, and
    those that may be named too."""

    new: str
    gold: frozenset[str]
    either: frozenset[str]


@dataclass(frozen=True)
class Revision:
    """Two versions. ``kept`` are links that must be found, ``either`` those that may be, ``moved``
    those of them that may be said to have moved; ``complete`` says whether all links are given, and
    ``half`` is ``tuning`` where thresholds were chosen on them, else ``aside`` or, of texts that
    were read later, ``aside 2``."""

    name: str
    old: Document
    new: Document
    sample: tuple[Sampled, ...]
    kept: frozenset[Pair]
    either: frozenset[Pair]
    moved: frozenset[Pair]
    complete: bool
    half: str

    def is_right(self, pair: Pair) -> bool:
        """Whether a link is right: a reader said so, or no reader would have been asked."""
        return pair in self.kept | self.either or self.is_plain(pair)

    def is_plain(self, pair: Pair) -> bool:
        """Whether two clauses say nearly the same, or frame the text."""
        one, two = self.old[ClauseId(pair[0])], self.new[ClauseId(pair[1])]
        if one.kind in _FRAME or key(one.text.plain) == key(two.text.plain):
            return True
        texts = one.text.plain, two.text.plain
        return SequenceMatcher(None, *texts, autojunk=False).ratio() > _PLAIN


def revisions() -> Iterator[Revision]:
    """All of them, in order of their names."""
    labels: dict[str, Any] = _read("labels")
    sampled: list[dict[str, Any]] = _read("sample")
    for name, label in sorted(labels.items()):
        texts = _read(name)
        language = "fr" if name.startswith("code") else "en"
        sample = [
            Sampled(one["new"], frozenset(one["gold"]), frozenset(one.get("either", ())))
            for one in sampled
            if one["pair"] == name
        ]
        kept = {tuple(pair) for pair in label["kept"]}
        kept |= {(old, one.new) for one in sample for old in one.gold}
        either = {tuple(pair) for pair in label["either"]}
        either |= {(old, one.new) for one in sample for old in one.either}
        yield Revision(
            name,
            _document("old", texts["old"], language),
            _document("new", texts["new"], language),
            tuple(sample),
            frozenset(kept),
            frozenset(either - kept),
            frozenset(tuple(pair) for pair in label["moved"]),
            label["complete"],
            label["half"],
        )


def _read(name: str) -> Any:
    return json.loads((_HOME / f"{name}.json").read_text(encoding="utf-8"))


def _document(name: str, units: list[dict[str, str]], language: str) -> Document:
    made: list[Clause] = []
    above: dict[int, ClauseId] = {}
    for unit in units:
        kind, level = _KINDS[unit["kind"]]
        parent = above.get(level - 1) if level else None
        text = RichText(unit["text"])
        made.append(Clause(ClauseId(unit["id"]), kind, text, unit["label"], level, parent))
        above[level] = made[-1].id
    return Document(name, tuple(made), language=language)
