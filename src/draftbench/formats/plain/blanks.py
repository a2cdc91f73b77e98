"""White space that no drafter typed: thousands of blanks in a row, which cost time and say nothing.

No paragraph that is read has more than :data:`MOST` in a row, so that no rule that looks for a word
behind white space takes longer than the text is long.
"""

from __future__ import annotations

import re

from draftbench.document import RichText
from draftbench.document.richtext import join
from draftbench.formats.plain.traced import Traced

MOST = 100
_TOO_MANY = re.compile(rf"(?<!\s)(?:\s{{{MOST}}})(?P<more>\s++)")


def with_few_blanks(text: RichText) -> RichText:
    """The words with at most :data:`MOST` characters of white space in a row."""
    parts: list[RichText] = []
    at = 0
    for match in _TOO_MANY.finditer(text.text):
        parts.append(text.slice(at, match.start("more")))
        at = match.end()
    return join([*parts, text.slice(at, len(text.text))]) if parts else text


def traced_with_few_blanks(content: Traced) -> Traced:
    """The same of a line of a text, which remembers where the rest stands in it."""
    ranges = [match.span("more") for match in _TOO_MANY.finditer(content.text)]
    return content.replaced_all(ranges, "") if ranges else content
