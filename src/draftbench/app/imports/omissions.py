"""Signs inside a quoted paragraph that words of it were left out ("…", "[…]", "(...)"): which words
of the text each stands for, which stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from draftbench.app.imports.batch import Remark
from draftbench.messages import message

OMISSION = re.compile(r"\(\s?(?:…|\.{3,4})\s?\)|\[\s?(?:…|\.{3,4})\s?\]|…|(?<!\.)\.{3}(?!\.)")
_TOKEN = re.compile(r"\w+(?:['’‑-]\w+)*|[^\w\s]")
_ALIKE = str.maketrans("‘’‚′`´“”„″«»–—‑", "''''''\"\"\"\"\"\"---")
_MOST = 400_000
"""Cells, words of the one text times words of the other, beyond which nothing is looked for."""
_OTHER_NUMBER = 0.9
"""What a number in the place of another costs; a word that comes or goes costs 1."""
_FEWEST = 3
"""A sign that stands for fewer words may be a blank that is still to be filled."""


class Passage(NamedTuple):
    """What ``former[start:end]`` became: ``typed[typed_start:typed_end]`` (code points)."""

    start: int
    end: int
    typed_start: int
    typed_end: int


@dataclass(frozen=True, slots=True)
class Omission:
    """``said``, the sign, stands for ``former[start:end]``. It is ``sure`` where the words on both
    sides of it are those of the text, and it can be no blank."""

    said: str
    start: int
    end: int
    sure: bool


@dataclass(frozen=True, slots=True)
class _Token:
    said: str
    start: int
    end: int
    is_sign: bool = False


def omissions(former: str, typed: str) -> tuple[tuple[Omission, ...], tuple[Passage, ...]]:
    """The signs in ``typed`` that words of ``former`` were left out, and the passages between them,
    which are to be compared. Without a sign the two texts are one passage, and so they are where
    the text itself has such signs; where they are too long to be sure of any, there is none."""
    if not _signs(typed) or _signs(former):
        return (), (Passage(0, len(former), 0, len(typed)),)
    ours, theirs = list(_tokens(former)), list(_tokens(typed))
    if len(ours) * len(theirs) > _MOST:
        return tuple(Omission(one.said, 0, 0, sure=False) for one in theirs if one.is_sign), ()
    partners = _partners([one.said for one in ours], theirs)
    found: list[Omission] = []
    passages: list[Passage] = []
    at = typed_at = 0
    for index, one in enumerate(theirs):
        if not one.is_sign:
            continue
        first, last = partners[index]
        start = ours[first - 1].end if first else 0
        end = max(start, ours[last].start if last < len(ours) else len(former))
        is_sure = (
            _is_kept(partners, theirs, index - 1)
            and _is_kept(partners, theirs, index + 1)
            and last - first >= _FEWEST
        )
        found.append(Omission(one.said, *_trimmed(former, start, end), is_sure))
        passages.append(Passage(at, start, *_trimmed(typed, typed_at, one.start)))
        at, typed_at = end, one.end
    passages.append(Passage(at, len(former), *_trimmed(typed, typed_at, len(typed))))
    return tuple(found), tuple(passages)


def remark(one: Omission, former: str, where: str) -> Remark:
    """What is said of a sign in a paragraph that reads ``former`` in the text."""
    words = former[one.start : one.end].strip(" ,;")
    if one.sure:
        said = message(
            "“{sign}” says that words were left out; they stay: “{words}”.",
            sign=one.said,
            words=words,
        )
        return Remark("words-left-out", where, said)
    if words:
        said = message(
            "“{sign}” was read as a sign that words were left out; they stay: “{words}”. If the "
            "sender wants other words there, or a blank, table that by hand.",
            sign=one.said,
            words=words,
        )
    else:
        said = message(
            "“{sign}” was read as a sign that words were left out, but it is not clear which. "
            "Nothing was made of it; compare the paragraph with the file.",
            sign=one.said,
        )
    return Remark("omission-unclear", where, said)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the spaces around its words."""
    words = text[start:end]
    return end - len(words.lstrip()), max(end - len(words.lstrip()), start + len(words.rstrip()))


def _signs(text: str) -> list[re.Match[str]]:
    """The signs in ``text``, but for blanks in brackets ("[… May 2030]")."""
    found: list[re.Match[str]] = []
    depth = at = 0
    for sign in OMISSION.finditer(text):
        depth += text.count("[", at, sign.start()) - text.count("]", at, sign.start())
        at = sign.end()
        if depth <= 0:
            found.append(sign)
    return found


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    for sign in (*_signs(text), None):
        end = len(text) if sign is None else sign.start()
        for found in _TOKEN.finditer(text, at, end):
            yield _Token(found.group().casefold().translate(_ALIKE), found.start(), found.end())
        if sign is not None:
            yield _Token(sign.group(), sign.start(), sign.end(), is_sign=True)
            at = sign.end()


def _is_kept(partners: Sequence[tuple[int, int]], theirs: Sequence[_Token], index: int) -> bool:
    """Whether the word at ``index`` of ``theirs`` is one of the text, or the text ends there."""
    if not 0 <= index < len(theirs):
        return True
    first, last = partners[index]
    return theirs[index].is_sign or first < last


def _partners(ours: Sequence[str], theirs: Sequence[_Token]) -> list[tuple[int, int]]:
    """Of each of ``theirs`` the run of ``ours``, from the first to behind the last, that it is: of
    a sign any run, of a word one or none. The words that come and go are as few as can be."""
    rows = [[float(at) for at in range(len(ours) + 1)]]
    for one in theirs:
        above = rows[-1]
        rows.append(_row_of_sign(above) if one.is_sign else _row_of_word(above, ours, one.said))
    found: list[tuple[int, int]] = []
    at = len(ours)
    for (row, above), one in zip(pairwise(reversed(rows)), reversed(theirs), strict=True):
        last = at
        while at and not one.is_sign and row[at] == row[at - 1] + 1:
            at -= 1
            last = at
        if one.is_sign:
            while at and row[at] != above[at]:
                at -= 1
        elif at and row[at] == above[at - 1] + _cost(ours[at - 1], one.said):
            at -= 1
        found.append((at, last))
    return found[::-1]


def _row_of_sign(above: Sequence[float]) -> list[float]:
    row: list[float] = []
    for cost in above:
        row.append(min(cost, row[-1]) if row else cost)
    return row


def _row_of_word(above: Sequence[float], ours: Sequence[str], said: str) -> list[float]:
    row = [above[0] + 1]
    for at, own in enumerate(ours):
        row.append(min(above[at] + _cost(own, said), above[at + 1] + 1, row[-1] + 1))
    return row


def _cost(own: str, said: str) -> float:
    if own == said:
        return 0.0
    return _OTHER_NUMBER if own.isdecimal() and said.isdecimal() else 2.0
