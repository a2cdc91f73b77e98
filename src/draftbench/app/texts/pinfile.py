"""Links made by hand, from a file: ``align --pins FILE.json``.

The file is a list of ``{"left", "right", "together"}``: clauses by their names or ids (one or a
list), and whether they belong together (true where it is missing). With more than two texts
``"texts": [i, j]`` says which are meant, by their places from 0 as ``align --json`` counts them, or
by their names; it may be missing where only one pair of texts has such clauses.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from draftbench.app.amendments.tabling import clause_named
from draftbench.app.texts.files import read_bytes
from draftbench.compare.links import Pin
from draftbench.document import ClauseId, Document
from draftbench.errors import InputError, UsageError
from draftbench.messages import message

Pair = tuple[int, int]
_NOBODY = "hand"
"""Who is said to have made a link of which the file does not say it."""


def pins_in(file: str, texts: Sequence[Document]) -> dict[Pair, list[Pin]]:
    """The pins of a file by the places of the two texts. Raises InputError where the file cannot be
    read, UsageError where a pin names what no text has or two say the contrary of each other."""
    path = Path(file)
    try:
        data = json.loads(read_bytes(path).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputError(
            "{path} is no JSON; give a list of links, each with “left” and “right”.", path=path.name
        ) from error
    if isinstance(data, dict):
        data = data.get("links")
    if not isinstance(data, list):
        raise InputError(
            "{path} has no list of links; give one, each with “left” and “right”.", path=path.name
        )
    pins: dict[Pair, list[Pin]] = {}
    said: dict[tuple[tuple[int, ClauseId], ...], tuple[int, bool]] = {}
    for number, entry in enumerate(data, 1):
        where = message("Link {number} in {path}", number=number, path=path.name)
        for pair, pin in _pins(entry, texts, where):
            both = tuple(sorted(zip(pair, (pin.left, pin.right), strict=True)))
            first, together = said.setdefault(both, (number, pin.together))
            if together is not pin.together:
                raise UsageError(
                    "{where} says the contrary of link {first}; keep one of them.",
                    where=where,
                    first=first,
                )
            pins.setdefault(pair, []).append(pin)
    return pins


def _pins(entry: Any, texts: Sequence[Document], where: str) -> list[tuple[Pair, Pin]]:
    if not isinstance(entry, dict):
        raise InputError("{where} is no object with “left” and “right”.", where=where)
    lefts, rights = (_names(entry, side, where) for side in ("left", "right"))
    together, by = entry.get("together", True), entry.get("by") or _NOBODY
    if not isinstance(together, bool) or not isinstance(by, str):
        raise InputError(
            "{where} needs true or false as “together”, and a name as “by”.", where=where
        )
    i, j = _pair(entry.get("texts"), texts, lefts, rights, where)
    return [
        ((i, j), Pin(_clause(texts[i], left, where), _clause(texts[j], right, where), together, by))
        for left in lefts
        for right in rights
    ]


def _names(entry: dict[str, Any], side: str, where: str) -> list[str]:
    given = entry.get(side)
    names = [given] if isinstance(given, str) else given
    if not isinstance(names, list) or not names or not all(isinstance(n, str) for n in names):
        raise InputError(
            "{where} needs a clause, or a list of clauses, as “{side}”.", where=where, side=side
        )
    return names


def _pair(
    given: Any, texts: Sequence[Document], lefts: list[str], rights: list[str], where: str
) -> Pair:
    if given is None:
        pairs = list(combinations(range(len(texts)), 2))
        fitting = [
            (i, j)
            for i, j in pairs
            if all(_has(texts[i], n) for n in lefts) and all(_has(texts[j], n) for n in rights)
        ]
        if len(pairs) == 1:
            return pairs[0]
        if len(fitting) == 1:
            return fitting[0]
        raise UsageError(
            "{where} does not say which texts are meant; add “texts”, like [0, 1].", where=where
        )
    if isinstance(given, list) and len(given) == 2:
        found = [_place(each, texts) for each in given]
        if None not in found and found[0] != found[1]:
            return found[0] or 0, found[1] or 0
    raise UsageError(
        "{where} names texts that are not there; “texts” are two places from 0, or two names.",
        where=where,
    )


def _place(given: Any, texts: Sequence[Document]) -> int | None:
    if isinstance(given, int) and not isinstance(given, bool) and 0 <= given < len(texts):
        return given
    return next((at for at, text in enumerate(texts) if text.name == given), None)


def _has(text: Document, name: str) -> bool:
    try:
        clause_named(text, name)
    except UsageError:
        return False
    return True


def _clause(text: Document, name: str, where: str) -> ClauseId:
    try:
        return clause_named(text, name)
    except UsageError as error:
        raise UsageError(
            "{where}: {text} has no clause “{name}”; name one that it has.",
            where=where,
            text=text.name,
            name=name,
        ) from error
