"""What stands in a rolling text beside the text itself: small print, counts, words that were struck
out, and what others propose in brackets."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from draftbench.amend.notation import Bracket, read_notation
from draftbench.app.imports.attributed import read_clause
from draftbench.app.imports.sentparagraphs import words_of
from draftbench.app.imports.smallprint import is_small_print, struck_words
from draftbench.document import Document, RichText
from draftbench.formats.docx.read.markedup import MarkedUp, marked_up
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from draftbench.progress import Progress, silent

Span = tuple[int, int]
_LABEL = 12
"""A number before a paragraph has fewer characters than this."""


def look(
    data: bytes,
    name: str,
    choose: Callable[[Imported], Document],
    texts: Sequence[Document],
    progress: Progress = silent,
) -> tuple[MarkedUp, Imported | None]:
    """A .docx file as :func:`marked_up` reads it; where it is a rolling text with tracked changes,
    without all that stands in it beside the text, and as it was before these changes. ``texts`` are
    the versions that it may be. Raises as :func:`marked_up`."""
    marked = marked_up(data, name, choose, progress)
    if not marked.hands or not any(is_small_print(clause.text.plain) for clause in marked.text):
        return marked, None
    own = marked_up(data, name, choose, progress, _asides(texts))
    return own, read(data, name, view="rejected")


def _asides(texts: Sequence[Document]) -> Callable[[str, Sequence[Span]], Sequence[Span]]:
    """What says which stretches of a paragraph of a rolling text are not the text, given which of
    its words are struck out; but for what one of ``texts`` has."""
    clauses = [clause for text in texts for clause in text]
    is_kept, is_clause = words_of(clauses)
    known = {words.strip() for clause in clauses for words in struck_words(clause.text)}

    def named(words: str) -> Iterator[Span]:
        """What is not a clause's own because somebody is named in brackets."""
        text = RichText(words)
        reading = read_clause(text, read_notation(text), is_kept, is_clause)
        own = reading.own
        if own is None and reading.mine:
            at = words.find(reading.text.text)
            own = ((at, at + len(reading.text)),)
        for (_, start), (end, _) in pairwise([(0, 0), *(own or ()), (len(words), 0)]):
            if start < end:
                yield start, end

    def of(words: str, struck: Sequence[Span]) -> Sequence[Span]:
        whole = (0, len(words))
        struck = [(start, end) for start, end in struck if words[start:end].strip() not in known]
        small = is_small_print(words) and not is_kept(words)
        if small or whole in struck:
            return (whole,)
        if not unicodedata.is_normalized("NFC", words):
            return struck
        lead = words.find("\t", 0, _LABEL) + 1
        brackets = [
            (lead + one.start, lead + one.end)
            for one in read_notation(RichText(words[lead:]))
            if isinstance(one, Bracket) and one.attribution
        ]
        found = [(lead + start, lead + end) for start, end in named(words[lead:])]
        found += (
            (start, end)
            for start, end in struck
            if not any(first <= start and end <= last for first, last in brackets)
        )
        return (whole,) if found == [(lead, len(words))] else sorted(found)

    return of
