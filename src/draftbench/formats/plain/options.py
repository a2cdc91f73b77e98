"""Options that are whole paragraphs, made plain for the recogniser.

``Option 1:`` alone on a line is a note. The numbers under a further option begin again where those
of the first began; they are read as beside the first, so that no number is missed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from draftbench.document import RichText
from draftbench.document.optionsets import FARTHEST, NO_TEXT, OPTION, option_place
from draftbench.formats.plain.negotiated import Bared
from draftbench.formats.plain.numbering import NumberStyle, read_label
from draftbench.formats.plain.paragraph import Paragraph, Style

_OPTION = re.compile(rf"\s*+\[?\s*+{OPTION.pattern}", re.IGNORECASE)


def with_options(bare: Sequence[Bared], paragraphs: Sequence[Paragraph]) -> list[Bared]:
    """``bare``, made of ``paragraphs``, with the heads that stand alone as notes, and with the
    numbers that stood under an option before marked, so that they are not counted again."""
    found = list(bare)
    place = first = last = 0
    head = -FARTHEST
    for at, paragraph in enumerate(paragraphs):
        text = paragraph.text.text
        if option := _OPTION.match(text):
            following = option_place(option.group("n"))
            place = following if following == 1 or following == place + 1 else 0
            head = at
            if place == 1:
                first = last = 0
            rest = text[option.end() :].strip(" ]")
            if not rest or NO_TEXT.fullmatch(rest):
                found[at] = Bared(replace(paragraph, style=Style.NOTE))
        if not place or at - head > FARTHEST:
            place = 0
            continue
        number = _own_number(found[at].paragraph)
        if number is None:
            continue
        value, span = number
        first = first or value
        if place > 1 and first <= value <= last:
            found[at] = _set_apart(found[at], span)
        last = max(last, value)
    return found


def _own_number(paragraph: Paragraph) -> tuple[int, tuple[int, int]] | None:
    """The arabic number of a paragraph and where it stands; (0, 0) where the format told it."""
    read = read_label(paragraph.label or paragraph.text.text)
    if read is None or read.suffix:
        return None
    value = read.value(NumberStyle.ARABIC)
    return None if value is None else (value, (0, 0) if paragraph.label else (read.start, read.end))


def _set_apart(bare: Bared, span: tuple[int, int]) -> Bared:
    """A paragraph whose number is not to be counted."""
    start, end = span
    if start == end:
        return replace(bare, again=True)
    text = bare.paragraph.text
    shown = text.text[:start] + " " * (end - start) + text.text[end:]
    said = text.text[start:end]
    label = (start, start + len(said.rstrip()))
    made = replace(bare.paragraph, text=RichText(shown, text.marks, text.notes), label=said.strip())
    return Bared(made, bare.blanks, label, again=True)
