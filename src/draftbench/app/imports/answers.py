"""Words that say what somebody thinks of a paragraph, and are none for it: "OK", "no comment",
"retain", "KEN reserves"."""

from __future__ import annotations

import re
from functools import cache

from draftbench.amend.notation import STANCES
from draftbench.amend.notation.editorial import status_of
from draftbench.amend.notation.objects import any_of, key_words
from draftbench.amend.notation.owners import Head, names_all, read_position
from draftbench.app.imports.coverings import POSITION
from draftbench.app.imports.statusnotes import STATUS

ANSWERS = frozenset({STATUS, POSITION})
"""The codes of answers."""
AROUND = " .:;,!–—-/[]()\u00a0\t"
_LONGEST_NAMES = 90


def answer(said: str, *, numbered: bool = False) -> str:
    """The code of an answer, ``numbered`` where it stands behind the number of a paragraph; empty
    where words are none."""
    words = " ".join(said.split()).strip(AROUND)
    if not words:
        return ""
    if _nothing().fullmatch(words) or status_of(words):
        return STATUS
    named = names_before(words)
    if named is not None and named[0].known and answer(named[1], numbered=numbered):
        return POSITION
    position = read_position(words, 0, len(words), 1, signed=True)
    if position is None or position.verb not in STANCES:
        return ""
    is_bare = position.words == position.old == (0, 0)
    return POSITION if is_bare and (numbered or not said.endswith((";", ","))) else ""


@cache
def _nothing() -> re.Pattern[str]:
    """What asks for no change, "no comments at this stage", "nous n’avons pas d’objection"."""
    data = key_words()
    said, behind = data["answers"], any_of(data["answers"]["behind"])
    return re.compile(
        rf"(?:{any_of(said['before'])}\s++){{0,2}}"
        rf"(?:{any_of(data['changed'])}|{any_of(said['nothing'])}(?:,?\s{behind}\b.{{0,40}})?)",
        re.IGNORECASE,
    )


def names_before(words: str) -> tuple[Head, str] | None:
    """The names before what is said, without a colon between them, and that."""
    found = None
    for space in re.finditer(r",?\s+(?:[–—-]\s+)?|[:,]\s*", words[:_LONGEST_NAMES]):
        head = names_all(words[: space.start()])
        if head is not None and not head.verb and words[space.end() :]:
            found = head, words[space.end() :]
    return found
