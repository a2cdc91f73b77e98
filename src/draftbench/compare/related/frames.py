"""The frame of a sentence: who speaks and with which verb ("The Meeting also recommended that",
"We urge", "Se recomendó que"). Independent texts frame the same matter differently, so the frame is
left out when their clauses are compared.

Data: ``resources/language/frames.json`` for reported speech and for the words before examples; the
opening phrases of :mod:`draftbench.language.openings` for what stands at the head of a clause.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache

from draftbench.language.openings import opening
from draftbench.resources import resource

_PLAIN = re.compile(r"(?:[\w ](?!\?))*")
"""What a pattern begins with that is no pattern."""
_SIGN = re.compile(r"[,;:] ")
"""What a frame stands behind that does not begin a sentence."""


def matter(text: str, language: str) -> list[tuple[int, int]]:
    """The pieces of a folded sentence or clause outside its frames (code points)."""
    found = opening(text, language)
    start = found.end if found else 0
    pattern = _pattern(language)
    if pattern is None:
        return [(start, len(text))]
    pieces: list[tuple[int, int]] = []
    behind = 0
    for head in (0, *(sign.end() for sign in _SIGN.finditer(text))):
        frame = pattern.match(text, head) if head >= behind else None
        if frame is None:
            continue
        behind = frame.end()
        if frame.start() > start:
            pieces.append((start, frame.start()))
        start = max(start, frame.end())
    pieces.append((start, len(text)))
    return [(a, b) for a, b in pieces if b > a]


@cache
def _data() -> dict[str, dict[str, str]]:
    data: dict[str, dict[str, str]] = json.loads(
        resource("language", "frames.json").read_text(encoding="utf-8")
    )
    del data["about"]
    return data


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """A frame at the head of a sentence or after a comma."""
    data = _data().get(language)
    if data is None:
        return None
    verbs = "|".join(sorted(data["verbs"].split("|"), key=lambda verb: (-len(verb), verb)))
    name = r"[^\W\d_a-zà-ÿ][\w-]*"
    names = rf"(?i:{data['articles']}) ?{name}(?: (?:(?:{data['between_names']}) )*{name}){{0,5}}"
    markers = f"(?:(?:{data['markers']}),? )*"
    return re.compile(
        rf"(?:^|(?<=[,;:] )(?:(?:and|et|y|e) )?)(?:(?i:{data['leads']}),? )?"
        rf"(?:{names}|(?i:{data['speakers']})) ?"
        rf"{markers}(?:(?:{data['auxiliaries']}) {markers})*(?:{verbs})(?!\w)"
        rf"(?:,? {markers}(?:{data['joints']})(?!\w))*\s*"
    )


def examples_start(text: str, language: str) -> int:
    """The place (code points) of the words behind which a folded sentence gives only examples of
    what it says ("including", "inter alia"); the end of the text where it has none."""
    pattern, begins = _examples(language)
    lower = text.lower()
    found = pattern.search(text) if any(one in lower for one in begins) else None
    return found.start() if found else len(text)


@cache
def _examples(language: str) -> tuple[re.Pattern[str], Sequence[str]]:
    """The pattern of those words, and the letters of which some stand in every text that has
    any."""
    said = _data().get(language, {}).get("examples", "")
    begins = [found[0] for one in said.split("|") if said and (found := _PLAIN.match(one))]
    return re.compile(rf"(?<![\w-])(?i:{said})(?!\w)"), begins


@cache
def words(kind: str, language: str) -> frozenset[str]:
    """Lower-case words of the list ``kind`` of a language, none where there is no such list."""
    return frozenset(_data().get(language, {}).get(kind, "").split())
