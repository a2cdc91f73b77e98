"""Where the sentences of a text stand."""

from __future__ import annotations

import re

_SENTENCE = re.compile(
    r"[.;!?؟。！？；](?:(?<![。！？；])([\"'”’»)\]]*)\s+(?=[^\sa-z])|(?<=[。！？；])(?=\S))"
)
_ABBREVIATED = re.compile(
    r"(?<!\w)(?:(?:No|Nos|art|arts|para|paras|párr|chap|cap|vol|núm|Mr|Ms|Mrs|Dr|St|Sr|Sra|cf|pp|p"
    r"|ed|Rev|Add|Corr|Mme|M)|(?:\w\.)+\w)\.$"
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` stand (code points), without white space around them. A stop
    after an abbreviation ("No. 5") ends none."""
    places: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for gap in _SENTENCE.finditer(text):
        stop = gap.start() + 1
        closing = gap[1] is not None
        if closing and _ABBREVIATED.search(text, max(0, stop - 8), stop):
            continue
        places.append((start, gap.end(1) if closing else stop))
        start = gap.end()
    places.append((start, len(text.rstrip())))
    return [(a, b) for a, b in places if b > a]
