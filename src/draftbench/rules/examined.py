"""A text with what all rules ask of it, worked out once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.document.labels import printed_labels, spoken_labels
from draftbench.language.openings import Opening, opening
from draftbench.rules.finding import Edit, Finding, Severity
from draftbench.rules.profile import Profile

PROSE = frozenset(
    {
        ClauseKind.PREAMBULAR,
        ClauseKind.OPERATIVE,
        ClauseKind.PARAGRAPH,
        ClauseKind.CHAPEAU,
        ClauseKind.ITEM,
        ClauseKind.TAIL,
    }
)
"""Clauses that are drafted in sentences."""
_QUOTED = re.compile(r"“[^“”]{3,}”|«[^«»]{3,}»|\"[^\"“”]{3,}\"")


@dataclass(frozen=True)
class Examined:
    """``document`` as it is checked under ``profile``; ``clean`` says that it is to go out as a
    finished text, in which nothing of a negotiation may be left."""

    document: Document
    profile: Profile
    clean: bool = False
    others: tuple[Document, ...] = field(default=())

    @cached_property
    def labels(self) -> Mapping[ClauseId, str]:
        """What delegates call each clause."""
        return spoken_labels(self.document)

    @cached_property
    def printed(self) -> Mapping[ClauseId, str]:
        """The number before each clause as it must be printed."""
        return printed_labels(self.document)

    @cached_property
    def prose(self) -> tuple[Clause, ...]:
        """The clauses that are drafted in sentences, in order."""
        return tuple(clause for clause in self.document if clause.kind in PROSE)

    @cached_property
    def _joined(self) -> tuple[str, tuple[int, ...]]:
        """The words of all prose in small letters, a line each, and where each line begins."""
        lines = [clause.text.text.replace("\n", " ").lower() for clause in self.prose]
        starts = tuple(accumulate((len(line) + 1 for line in lines), initial=0))
        return "\n".join(lines), starts

    @cached_property
    def _vocabulary(self) -> str:
        """The different words of all prose with the signs on them, a line each."""
        words = set(self._joined[0].split())
        return "\n".join(("", *words, ""))

    def _absent(self, piece: str) -> bool:
        """Whether a piece of text surely stands nowhere, because one of its words does not. Texts
        have far fewer different words than words, so that this is quick."""
        if "  " in piece or any(sign.isspace() and sign != " " for sign in piece):
            return False
        return any(
            part.strip("\n") and part not in self._vocabulary for part in _bounded(piece.split(" "))
        )

    def holding(self, *words: str | re.Pattern[str]) -> Iterator[Clause]:
        """The clauses of prose that hold one of these words (in small letters, as pieces of text,
        or as a pattern), in order: what makes a rule quick that looks for something rare."""
        joined, starts = self._joined
        places: set[int] = set()
        for word in words:
            if isinstance(word, str) and self._absent(word):
                continue
            at = 0
            while 0 <= at < len(joined):
                if isinstance(word, str):
                    at = joined.find(word, at)
                else:
                    match = word.search(joined, at)
                    at = -1 if match is None else match.start()
                if at >= 0:
                    place = bisect_right(starts, at) - 1
                    places.add(place)
                    at = starts[place + 1]
        return (self.prose[place] for place in sorted(places))

    @cached_property
    def openings(self) -> Mapping[ClauseId, Opening]:
        """The opening phrases of preambular, operative and numbered paragraphs that have one."""
        found = {}
        for clause in self.document:
            if clause.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH):
                phrase = opening(clause.text.text, self.document.language)
                if phrase is not None:
                    found[clause.id] = phrase
        return found

    def quoted(self, clause: Clause, start: int, end: int) -> bool:
        """Whether words of a clause stand in quotation marks: they are somebody else's."""
        spans = (quoted.span() for quoted in _QUOTED.finditer(clause.text.text))
        return any(first < end and start < last for first, last in spans)

    def name(self, clause: Clause) -> str:
        """The clause as messages name it, empty where it has no name."""
        return self.labels.get(clause.id, "")

    def of_kind(self, kind: ClauseKind) -> Iterator[Clause]:
        """The clauses of that kind, in order."""
        return (clause for clause in self.document if clause.kind is kind)


def _bounded(parts: list[str]) -> Iterator[str]:
    """Words of a piece of text, with the ends of words that lie within it."""
    last = len(parts) - 1
    for at, part in enumerate(parts):
        yield ("\n" if at else "") + part + ("\n" if at < last else "")


def found(
    rule: str,
    clause: Clause,
    start: int,
    end: int,
    message: str,
    new: RichText | str | None = None,
) -> Finding:
    """A finding on words of a clause; ``new`` is what they must be, where that is known. The
    severity is set by the rule's own (``checking``)."""
    edits: tuple[Edit, ...] = ()
    if new is not None:
        text = _worn(clause.text, start, end, new) if isinstance(new, str) else new
        edits = (Edit(clause.id, start, end, text),)
    return Finding(rule, Severity.WARNING, clause.id, start, end, message, edits)


def _worn(text: RichText, start: int, end: int, new: str) -> RichText:
    """New words in the marks of those that they replace, or of those before them."""
    old = text.slice(start, end) if end > start else text.slice(max(0, start - 1), start)
    if not old.marks or not new:
        return RichText(new)
    whole = tuple(mark for mark in old.marks if (mark.start, mark.end) == (0, len(old)))
    return RichText(new, tuple(replace(mark, start=0, end=len(new)) for mark in whole))
