"""Where the words of a paragraph begin, and its opening phrase behind names."""

from __future__ import annotations

import pytest

from draftbench.amend.notation.markup_reader import opening_span, words_start
from draftbench.document import NOTE_MARK


@pytest.mark.parametrize(
    ("text", "italic"),
    [
        ("Noting the report,", "Noting"),
        ("[MEX: Noting the report,]", "Noting"),
        ("[[Recalls][Reaffirms] its resolution;]", "Recalls"),
        ("MEX, ARG: [Urges States to act;]", "Urges"),
        ("[EU: delete] Urges States to act;", "Urges"),
        ("Option 1: Decides to meet;", "Decides"),
        ("[over several paragraphs", ""),
        ("[EU: Urges all;", "Urges"),
        ("(agreed) Urges all;", "Urges"),
        ("[…]", ""),
    ],
)
def test_the_opening_phrase_stands_behind_the_mark_up(text: str, italic: str) -> None:
    assert text[slice(*opening_span(text))] == italic


def test_a_text_without_mark_up_begins_at_its_start() -> None:
    assert words_start("Urges all [to act];") == 0
    assert words_start("[sic] Urges all;") == 0
    assert words_start(f"[EU: Urges{NOTE_MARK} all;]") == 5
