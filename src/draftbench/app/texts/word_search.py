"""Words found in all texts of a negotiation, as people look for them.

White space of any kind and length counts as one space; straight and curly quotation marks, and the
hyphens, count as the same; soft hyphens and places where notes hang do not count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from draftbench.amend.negotiation import Negotiation
from draftbench.document import NOTE_MARK, ClauseId, Document, spoken_labels
from draftbench.language.words import MARKS
from draftbench.messages import message

_ALIKE = ("'’ʼ‘‛", '"“”„«»', "-\u2010\u2011")
_UNSEEN = f"[{NOTE_MARK}\u00ad]*"
_LETTER = rf"[\w{MARKS}]"
_AROUND = 48


@dataclass(frozen=True)
class Query:
    """What is looked for: ``words``, only as ``whole`` words, only in the same ``case``."""

    words: str
    whole: bool = False
    case: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str] | None:
        """What matches it; None where there is nothing to look for."""
        words = " ".join(unicodedata.normalize("NFC", self.words).split())
        if not words:
            return None
        found = _UNSEEN.join(_one(character) for character in words)
        if self.whole:
            begins = rf"(?<!{_LETTER})" if re.match(_LETTER, words[0]) else ""
            ends = rf"(?!{_LETTER})" if re.match(_LETTER, words[-1]) else ""
            found = f"{begins}{found}{ends}"
        return re.compile(found, 0 if self.case else re.IGNORECASE)


def _one(character: str) -> str:
    if character == " ":
        return r"\s+"
    alike = next((group for group in _ALIKE if character in group), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(character)


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in a clause of the text of that name, from ``start`` to before ``end`` of its
    words (code points, places of notes count), or of its note of that number (from 0; -1: none).
    """

    text: str
    clause: ClauseId
    start: int
    end: int
    note: int = -1


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A hit as people read it: what stands ``before``, the ``words``, what stands ``after``."""

    before: str
    words: str
    after: str


def texts_of(state: Negotiation) -> tuple[Document, ...]:
    """All texts: the working draft, the base, the sources."""
    return (state.draft, state.base, *state.sources)


def hits(text: Document, query: Query) -> Iterator[Hit]:
    """Where the words occur in one text, in its order; those of notes behind their clauses."""
    pattern = query.pattern
    if pattern is None:
        return
    for clause in text:
        for match in pattern.finditer(clause.text.text):
            yield Hit(text.name, clause.id, *match.span())
        for number, note in enumerate(clause.text.notes):
            for match in pattern.finditer(note.text.text):
                yield Hit(text.name, clause.id, *match.span(), number)


def found(state: Negotiation, query: Query, names: Sequence[str] = ()) -> tuple[Hit, ...]:
    """Where the words occur in the texts of those ``names`` (none: in all)."""
    wanted = [text for text in texts_of(state) if not names or text.name in names]
    return tuple(hit for text in wanted for hit in hits(text, query))


def surroundings(text: Document, hit: Hit, around: int = _AROUND) -> Surroundings:
    """The hit with about ``around`` characters on both sides, cut between words."""
    rich = text[hit.clause].text
    words = (rich if hit.note < 0 else rich.notes[hit.note].text).text
    before, after = words[: hit.start], words[hit.end :]
    if len(before) > around:
        before = "… " + before[-around:].partition(" ")[2]
    if len(after) > around:
        after = after[:around].rpartition(" ")[0] + " …"
    parts = (before, words[hit.start : hit.end], after)
    return Surroundings(*(part.replace(NOTE_MARK, "").replace("\n", " ") for part in parts))


def place(text: Document, hit: Hit) -> str:
    """What the place of a hit is called: "OP 3", "OP 3, note 5"."""
    clause = text[hit.clause]
    name = spoken_labels(text).get(hit.clause) or message("the {kind}", kind=clause.kind)
    if hit.note < 0:
        return name
    return message("{clause}, note {note}", clause=name, note=clause.text.notes[hit.note].label)
