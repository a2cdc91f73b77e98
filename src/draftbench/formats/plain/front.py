"""The front of a text that begins with an organ line.

What stands above "The General Assembly," is title, whatever style it was given: the templates of
headquarters and Geneva set titles and sponsors in the styles of their headings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from draftbench.formats.plain.endings import ends_in_comma, is_closed
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.organs import names_organ, speaks_for_itself
from draftbench.formats.plain.outline import (
    annex_label,
    is_adoption_title,
    is_beginning,
    is_masthead,
    is_section_line,
)
from draftbench.formats.plain.paragraph import Paragraph, Style
from draftbench.language import Role, opening

_LONGEST_FRONT = 20


def with_titles(paragraphs: Sequence[Paragraph], language: str) -> Sequence[Paragraph]:
    """The paragraphs; headings above the organ line that a text begins with are titles, and the
    heading of its preamble is one by its words alone. So is a heading that begins a file and has
    all others below it. As they are where the text begins otherwise."""
    end = _front(paragraphs, language)
    if not end and _is_above_all(paragraphs):
        end = 1
    return [*map(_titled, paragraphs[:end]), *paragraphs[end:]] if end else paragraphs


def _is_above_all(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a file begins with a heading without a number and has only deeper ones below it."""
    first = paragraphs[0] if paragraphs else None
    if first is None or first.style is not Style.HEADING or first.label:
        return False
    text = first.text.text
    levels = [one.level for one in paragraphs[1:] if one.style is Style.HEADING]
    named = read_label(text) is None and not is_beginning(text) and not annex_label(text)
    return named and bool(levels) and min(levels) > first.level


def _front(paragraphs: Sequence[Paragraph], language: str) -> int:
    """How many paragraphs stand above the organ line; 0 where more than a front does."""
    for at, paragraph in enumerate(paragraphs[:_LONGEST_FRONT]):
        text = paragraph.text.text
        if paragraph.style in (Style.ROW, Style.NOTE, Style.ASIDE):
            continue
        if ends_in_comma(text) and (names_organ(text) or speaks_for_itself(text)):
            return at
        if names_organ(text) and _opens(paragraphs[at + 1 : at + 2], language):
            return at
        label = read_label(f"{paragraph.label} x" if paragraph.label else text)
        numbered = label is not None and not label.has(NumberStyle.RESOLUTION)
        closed = is_closed(text) and not is_masthead(text)
        if numbered or closed or annex_label(text) or is_section_line(text):
            return 0
    return 0


def _opens(following: Sequence[Paragraph], language: str) -> bool:
    """Whether a clause of a resolution begins here, by its verb."""
    spoken = next((opening(one.text.text, language) for one in following), None)
    return spoken is not None and spoken.known and spoken.role is not Role.DECLARATION


def _titled(paragraph: Paragraph) -> Paragraph:
    text = paragraph.text.text.strip()
    remark = paragraph.style is Style.NOTE and text[:1] in "([" and is_adoption_title(text[1:])
    if not remark and paragraph.style not in (Style.HEADING, Style.BODY):
        return paragraph
    beginning = is_beginning(paragraph.text.text)
    return replace(paragraph, style=Style.BODY if beginning else Style.TITLE, level=0)
