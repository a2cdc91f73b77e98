"""Clauses that begin with a small letter in languages that begin them with a capital one.

Resolutions of the International Telecommunication Union set the verbs apart ("considering",
"resolves", "instructs the Director"), with lettered or numbered items below; declarations of
the Francophonie go on in small letters after "Nous, ...,".
"""

from __future__ import annotations

from draftbench.formats.plain.endings import ends_in_comma, ends_in_semicolon, is_closed
from draftbench.language import Opening, opening

_LONGEST = 60


def small_opening(text: str, language: str) -> Opening | None:
    """The opening phrase of a text that begins with a small letter, or None where no list has
    it."""
    bare = text.lstrip()
    if not bare[:1].islower():
        return None
    found = opening(bare[:1].upper() + bare[1:], language)
    return found if found is not None and found.known else None


def is_verb_line(text: str, language: str) -> bool:
    """Whether ``text`` is one line with a verb that is set apart from what it governs."""
    bare = text.strip()
    ended = is_closed(bare) or ends_in_comma(bare)
    return len(bare) <= _LONGEST and not ended and small_opening(bare, language) is not None


def goes_small(before: str, text: str, language: str) -> bool:
    """Whether ``text``, in small letters, is a clause after the paragraph that ends with
    ``before``, not its rest."""
    parted = ends_in_comma(before) or ends_in_semicolon(before)
    return parted and is_verb_line(text, language)
