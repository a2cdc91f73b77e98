"""The ids of paragraphs, to which threads of comments refer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.lint.rule import Finding, Rule
from draftbench.formats.docx.names import MC, W14

_PARAGRAPH_ID, _TEXT_ID = f"{{{W14}}}paraId", f"{{{W14}}}textId"
_FALLBACK = f"{{{MC}}}Fallback"
_HEX = re.compile(r"[0-9A-Fa-f]{8}")
_LIMIT = 0x80000000


def bad_paragraph_id(file: Checked) -> Iterator[Finding]:
    """[MS-DOCX] 2.6.2.3 (paraId, textId): eight hexadecimal digits, above 0 and below 80000000."""
    for story, one in file.every("p"):
        for name in (_PARAGRAPH_ID, _TEXT_ID):
            number = one.get(name)
            if number is not None and not (_HEX.fullmatch(number) and 0 < int(number, 16) < _LIMIT):
                yield Finding(
                    story.where(one),
                    "The paraId or textId of a paragraph must be eight hexadecimal digits, above 0 "
                    "and below 80000000.",
                )


def paragraph_id_twice(file: Checked) -> Iterator[Finding]:
    """[MS-DOCX] 2.6.2.3: a paraId is unique in its part. Drawings may stand twice, for new and for
    old programs."""
    for story in file.stories:
        seen: Counter[str] = Counter()
        for one in story.every("p"):
            number = one.get(_PARAGRAPH_ID)
            if number is None or next(one.iterancestors(_FALLBACK), None) is not None:
                continue
            seen[number.upper()] += 1
            if seen[number.upper()] == 2:
                yield Finding(story.where(one), "Two paragraphs have the same paraId.")


RULES = (
    Rule("bad-paragraph-id", "A paraId is above 0 and below 80000000.", bad_paragraph_id),
    Rule("duplicate-paragraph-id", "No two paragraphs have the same paraId.", paragraph_id_twice),
)
