"""Characters that act on a screen are shown instead."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.language.words import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("States\x1b[31m", "States␛[31m"),
        ("a\x00b\x07", "a␀b␇"),
        ("a\x7fb", "a␡b"),
        ("\x9b2J", "‹U+009B›2J"),
        ("\u202eabc\u202c", "‹RLO›abc‹PDF›"),
        ("\u2066abc\u2069", "‹LRI›abc‹PDI›"),
        ("a\r\nb\tc", "a␍\nb\tc"),
        ("a\u2028b\u2029c", "a‹LS›b‹PS›c"),
        ("half \ud83d", "half \ufffd"),
        ("“Urges” all – à l’unanimité, 犯罪، الدول", "“Urges” all – à l’unanimité, 犯罪، الدول"),
        ("marks of direction \u200e\u200f stay", "marks of direction \u200e\u200f stay"),
    ],
)
def test_what_acts_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters(codec=None)))
def test_nothing_that_acts_is_left(text: str) -> None:
    shown = visible(text)
    assert {unicodedata.category(char) for char in shown if char not in "\n\t"}.isdisjoint(
        {"Cc", "Cs", "Zl", "Zp"}
    )
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(shown)
    assert visible(shown) == shown
