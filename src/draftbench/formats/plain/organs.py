"""Who speaks in a text, and the words with which a declaration begins to declare."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.outline import (
    annex_label,
    is_adoption_title,
    is_beginning,
    is_masthead,
    is_section_line,
)
from draftbench.formats.plain.paragraph import Paragraph, Style, ends_in_comma, is_closed
from draftbench.formats.plain.wording import WORDS
from draftbench.language import Role, opening

_ORGAN = re.compile(WORDS["organ"], re.IGNORECASE)
_ACTOR = re.compile(
    rf"(?:The|Le|La|Les|El|Los|Las|L['’])\s?(?:[^\W\d_]+\s){{0,3}}?{_ORGAN.pattern}", re.IGNORECASE
)
_HAN_ORGAN = re.compile(WORDS["han_organ"])
_ARTICLE = re.compile(WORDS["organ_article"])
_HEAD = 100
_LONGEST = 160
_WE = re.compile(WORDS["we"], re.IGNORECASE)
DECLARES = re.compile(WORDS["declares"], re.IGNORECASE)
"""The line that opens the operative part of a declaration ("Declare as follows:")."""

ENACTS = re.compile(WORDS["enacts"], re.IGNORECASE)
"""The line between the preamble of an act and its articles ("HAVE ADOPTED THIS DIRECTIVE:")."""

RESOLVES = re.compile(WORDS["resolves"], re.IGNORECASE)
"""The line that holds the verb of all operative paragraphs after it ("RESOLVES:" before "1. To
instruct ...", as in resolutions of the Organization of American States)."""

ADOPTS = re.compile(WORDS["adopts"], re.IGNORECASE)
"""The only operative clause of a resolution whose text is what it adopts."""


def names_organ(text: str) -> bool:
    """Whether ``text`` is short and names a body that adopts texts ("The General Assembly,")."""
    bare = text.strip()
    if len(bare) > _LONGEST:
        return False
    found = _ARTICLE.match(bare) is not None and _ORGAN.search(bare[:_HEAD]) is not None
    return found or _HAN_ORGAN.fullmatch(bare) is not None


def names_actor(text: str) -> bool:
    """Whether a sentence begins with the body that acts ("The Commission also recommends ...")."""
    return _ACTOR.match(text.strip()) is not None


def speaks_for_itself(text: str) -> bool:
    """Whether a declaration begins so: "We, the Heads of State ...,"."""
    return _WE.match(text.strip()) is not None


# The front of a text that begins with an organ line. What stands above "The General Assembly," is
# title, whatever style it was given: the templates of headquarters and Geneva set titles and
# sponsors in the styles of their headings.

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
