"""Paragraphs of a sender's text that name before or behind their words whose they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from draftbench.amend.notation.owners import names_all, read_head
from draftbench.app.imports.attributed import without_others
from draftbench.app.imports.clausereadings import Reading, Voice, with_support
from draftbench.document import RichText

_SIGNED = re.compile(
    r"\A\s*\[(?P<first>[^\[\]]{2,120})\]\s*:?|"
    r"\s?(?:\[(?P<last>[^\[\]]{2,120})\]|\((?P<braced>[^()]{2,120})\))(?=[.,;:]?\s*\Z)|"
    r"\s[–—-]\s(?P<dashed>[^–—\[\]]{2,120})\Z"
)


def read_signed(
    text: RichText, is_kept: Callable[[str], bool], is_clause: Callable[[str], bool]
) -> Reading | None:
    """A paragraph that names before or behind its words whose it is, as one that is put in beside
    those that are counted may ("5 alt. Urges … [KEN]", "5 alt. Urges … – KEN"); None where it does
    not."""
    found = _SIGNED.search(text.text)
    name_in = read_head if found is not None and found["dashed"] else names_all
    head = None if found is None else name_in(found[found.lastgroup or 0].strip(" .;,"))
    if found is None or head is None or head.verb or is_kept(text.text):
        return None
    own = text.splice(*found.span(), RichText()).strip()
    words, others = without_others(own, is_kept, is_clause)
    voice = Voice(head.owners, text.plain, whole=words.text)
    read = Reading(words, (voice,), others, mine=False)
    return with_support(read, head) if words.has_words else None
