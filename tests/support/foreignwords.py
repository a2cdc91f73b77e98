"""Words of ours that a reader meets in a language that they did not ask for.

What the terminal prints holds words of documents and of their authors, names of files, ids, codes
and commands, which stand as they are. What is left must be in the language that was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from draftbench.amend.registers.states import Step
from support.translations import catalogues

_APART = re.compile(
    r"[“«]\xa0?(?:draftbench|record|negotiate|amend|show|export)\b[^”»]*[”»]"  # a command
    r"|--[\w-]+(?:[ =]\w+:\w+|[ \xa0]\S+=\S+)?"  # an option
    r"|[\w.-]+\.(?:txt|csv|docx|html|json|draftbench|zip)\b"
    r"|\b(?:am|br|alt|dl|si|c|draft|note)-[0-9a-f]+\b"
    r"|\b(?=[a-f]*\d)[0-9a-f]{8,12}\b|\b[0-9a-f]{8}\b"  # the beginning of an id
    r"|\bOP \d+ alt\b"
    rf"|\((?:{'|'.join(one.value for one in Step)})\)"  # a command behind what it does
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_CODE = re.compile(r"[A-Z][A-Z0-9]+")


def words(text: str) -> set[str]:
    """The words of a text, in small letters."""
    return {one.casefold() for one in _WORD.findall(text)}


def _words_of(forms: str | Sequence[str]) -> set[str]:
    whole = " ".join([forms] if isinstance(forms, str) else forms)
    return words(re.sub(r"\{[^{}]*\}", " ", _APART.sub(" ", whole)))


def english_alone(language: str) -> set[str]:
    """The words of our English sentences that none of their translations into a language has."""
    said = [(one.id, one.string) for one in catalogues.read(language) if one.id]
    english, foreign = (set().union(*map(_words_of, side)) for side in zip(*said, strict=True))
    return english - foreign


def in_latin_letters(line: str, known: Iterable[str]) -> Iterator[str]:
    """The words of a line in Latin letters that are none of those that are ``known``."""
    held = {*known}
    for word in _WORD.findall(_APART.sub(" ", line)):
        if _LATIN.fullmatch(word) and not _CODE.fullmatch(word) and word.casefold() not in held:
            yield word
