"""Whatever stands on the pages: every character has one use, and nothing raises."""

from __future__ import annotations

from unittest.mock import patch

from hypothesis import example, given
from hypothesis import strategies as st

from draftbench.errors import InputError
from draftbench.formats.pdf import reader
from draftbench.formats.pdf.pages import Glyph, Page, Rule
from support.accounting import accounted

CHARACTERS = st.sampled_from("abcdE 1 2.,;:()*-\xad ¹é\u0301اللأם大ﬁ\ufe8e\x01\ufffc가ᄀ\u1161/–")
SIZES = st.sampled_from([6.0, 8.0, 10.0, 10.0, 10.0, 14.0])


@st.composite
def words(draw: st.DrawFn) -> list[Glyph]:
    """A few characters side by side, somewhere on the page."""
    x = draw(st.sampled_from([60.0, 72.0, 96.0, 120.0, 300.0, 400.0]))
    y = draw(st.sampled_from([20.0, 60.0, 72.0, 84.0, 400.0, 403.5, 412.0, 424.0, 700.0, 800.0]))
    size, look = draw(SIZES), draw(st.integers(0, 3))
    odd = draw(st.sampled_from([0, 0, 0, 0, 1, 2, 4]))
    found = []
    for char in draw(st.text(CHARACTERS, min_size=1, max_size=30)):
        found.append(Glyph(char, x, x + size / 2, y, size, look, odd))
        x += draw(st.sampled_from([0.0, size / 2, size / 2, size / 2, size]))
    return found


RULES = st.builds(
    lambda x, y, long, level: Rule(x, y, x + long * level, y + long * (not level)),
    st.sampled_from([60.0, 72.0, 300.0]),
    st.sampled_from([50.0, 90.0, 410.0, 690.0, 780.0]),
    st.sampled_from([40.0, 80.0, 450.0]),
    st.booleans(),
)


def _glyphs(text: str, y: float) -> list[Glyph]:
    return [Glyph(char, 60.0, 63.0, y, 6.0, 0, 0) for char in text]


LIGATURE = [_glyphs("1", 20.0)] * 10 + [_glyphs("1", 403.5), _glyphs("12ﬁ", 400.0)]


@example([([_glyphs("1", 20.0)], []), (LIGATURE, [])])
@given(
    st.lists(
        st.tuples(st.lists(words(), min_size=1, max_size=12), st.lists(RULES, max_size=6)),
        min_size=1,
        max_size=3,
    )
)
def test_every_character_is_accounted_for(
    drawn: list[tuple[list[list[Glyph]], list[Rule]]],
) -> None:
    pages = [
        Page(number, 595, 842, tuple(glyph for group in groups for glyph in group), tuple(rules))
        for number, (groups, rules) in enumerate(drawn, 1)
    ]
    with patch.object(reader, "read_pages", lambda *_: (page for page in pages)):
        try:
            imported = reader.read_pdf(b"", "a.pdf")
        except InputError:
            assert not any(glyph.text.strip() for page in pages for glyph in page.glyphs)
        else:
            accounted(imported)
