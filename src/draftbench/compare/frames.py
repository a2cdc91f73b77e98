"""The frame of a sentence: who speaks and with which verb ("The Meeting also recommended that",
"We urge"). Independent texts frame the same matter differently, so the frame is left out when
their clauses are compared."""

import re

from draftbench.language.openings import opening

_REPORTED = re.compile(
    r"(?:The\s+(?:[A-Z]\w+\s+){1,3}|It\s+)(?:was\s+|were\s+|had\s+)?"
    r"(?:(?:also|further|furthermore|moreover|therefore|thus|strongly|specifically|particularly)\s+)*"
    r"(?:acknowledged|affirmed|agreed|appealed|called|commended|concluded|considered|discussed|"
    r"drew\s+attention|emphasized|encouraged|endorsed|expressed|felt|highlighted|identified|"
    r"invited|noted|observed|pointed\s+out|proposed|reaffirmed|recalled|recognized|recommended|"
    r"referred|reiterated|requested|said|stated|stressed|suggested|supported|took\s+note|"
    r"underlined|underscored|urged|welcomed)\b(?:\s+(?:that|to|for|of|upon|on)\b)?\s*"
)
_WE = re.compile(r"We\s+(?:\w+\s+){1,6}?that\s+")
_SENTENCE = re.compile(r"(?<=[.;!?。؟])[\"')\]]*\s+(?=[^\sa-z])")


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of ``text`` stand (code points), without white space around them."""
    places: list[tuple[int, int]] = []
    start = 0
    for gap in _SENTENCE.finditer(text):
        places.append((start, gap.start()))
        start = gap.end()
    places.append((start, len(text.rstrip())))
    return [(a, b) for a, b in places if b > a]


def matter(text: str, language: str) -> int:
    """Where in a sentence or clause the matter begins, after its frame (0: it has none)."""
    reported = _REPORTED.match(text)
    if reported:
        return reported.end()
    found = opening(text, language)
    start = found.end if found else 0
    that = _WE.match(text)
    return max(start, that.end()) if that else start
