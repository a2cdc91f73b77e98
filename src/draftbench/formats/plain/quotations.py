"""Quotations that run over several paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draftbench.formats.plain.organs import names_organ

_OPENS = re.compile(r"\s*[“«„]")
_CLOSES = re.compile(r"[”»][\s.,;:!?\ufffc⁰¹²³⁴-⁹]*$")
_LONGEST = 30


def quotation_end(texts: Sequence[str], at: int) -> int:
    """Where the quotation that begins with paragraph ``at`` ends, as the place behind its last
    paragraph; 0 where none begins, where it ends in the same paragraph, where no closing mark
    follows within thirty, or where a whole resolution is quoted, which is read as one."""
    opens = _OPENS.match(texts[at])
    if (
        opens is None
        or names_organ(texts[at][opens.end() :])
        or "”" in texts[at]
        or "»" in texts[at]
    ):
        return 0
    for place in range(at + 1, min(at + _LONGEST, len(texts))):
        if _CLOSES.search(texts[place][-12:]):
            return place + 1
    return 0
