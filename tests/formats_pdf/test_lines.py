"""Glyphs to lines."""

from __future__ import annotations

import pytest

from draftbench.formats.pdf.extraction import BOLD, TURNED
from draftbench.formats.pdf.lines import Line, read_lines
from draftbench.formats.pdf.pages import Glyph, Page


def glyphs(
    text: str, x: float = 100, y: float = 700, *, size: float = 10, gap: float = 0.0
) -> list[Glyph]:
    """``text`` in letters half as wide as their size, with spaces of a quarter."""
    found: list[Glyph] = []
    for char in text:
        end = x + size * (0.25 if char == " " else 0.5)
        found.append(Glyph(char, x, end, y, size))
        x = end + gap
    return found


def lines(*groups: list[Glyph]) -> list[Line]:
    page = Page(1, 595, 842, tuple(glyph for group in groups for glyph in group))
    return [line for row in read_lines(page)[0] for line in row]


def text(*groups: list[Glyph]) -> list[str]:
    return [line.text for line in lines(*groups)]


def test_lines_are_read_from_top_to_bottom_whatever_the_order_of_painting() -> None:
    assert text(glyphs("below", y=680), glyphs("above", y=700)) == ["above", "below"]


def test_words_without_painted_spaces_are_parted_at_gaps() -> None:
    assert text(glyphs("two"), glyphs("words", x=118)) == ["two words"]


@pytest.mark.parametrize("spacing", [0.0, 0.5, 1.0])
def test_letter_spacing_makes_no_spaces(spacing: float) -> None:
    assert text(glyphs("declaration of", gap=spacing)) == ["declaration of"]


def test_a_painted_space_without_room_is_none() -> None:
    assert text(glyphs("drug"), glyphs(" ", x=120), glyphs("-free", x=120.2)) == ["drug-free"]


def test_a_hyphen_set_a_little_apart_belongs_to_its_word() -> None:
    assert text(glyphs("people"), glyphs("-", x=131.5), glyphs("centred", x=138)) == [
        "people-centred"
    ]


def test_a_wide_gap_parts_the_line_in_two_pieces() -> None:
    assert text(glyphs("1."), glyphs("Takes note", x=125)) == ["1.", "Takes note"]


def test_what_is_painted_twice_is_bold_once() -> None:
    [line] = lines(glyphs("Bold"), glyphs("Bold", x=100.3))
    assert line.text == "Bold"
    assert line.look == BOLD


def test_what_is_painted_twice_at_one_place_is_not_bold() -> None:
    [line] = lines(glyphs("Plain"), glyphs("Plain"))
    assert (line.text, line.look) == ("Plain", 0)


def test_letters_that_repeat_side_by_side_stay() -> None:
    assert text(glyphs("committee success")) == ["committee success"]


def test_ligatures_become_letters_and_accents_join_their_letters() -> None:
    accent = Glyph("\u0301", 103, 105, 700, 10)
    assert text([*glyphs("e"), accent, *glyphs("tat", x=105)]) == ["état"]
    assert text(glyphs("o\ufb03ce of the \ufb01rst")) == ["office of the first"]


def test_a_small_sign_above_the_line_is_raised() -> None:
    [line] = lines(glyphs("note;"), glyphs("12", x=125, y=703.5, size=6.5), glyphs("and", x=134))
    assert line.text == "note;¹² and"
    assert [cell.raised for cell in line.cells][5:7] == [True, True]


def test_a_small_line_close_below_stays_a_line() -> None:
    assert text(glyphs("The text of the body"), glyphs("1 note", y=690, size=7)) == [
        "The text of the body",
        "1 note",
    ]


def test_what_is_painted_across_the_page_is_set_aside() -> None:
    stamp = [glyph._replace(odd=TURNED) for glyph in glyphs("DRAFT", y=400)]
    page = Page(1, 595, 842, (*glyphs("Text"), *stamp))
    rows, aside = read_lines(page)
    assert [line.text for row in rows for line in row] == ["Text"]
    assert [line.text for line in aside] == ["DRAFT"]


def test_characters_that_no_text_may_hold_are_marked() -> None:
    assert text(glyphs("a\x01b\ufffcc")) == ["a\ufffdb\ufffdc"]


def test_ideographs_set_apart_are_not_parted() -> None:
    assert text(glyphs("大", x=100), glyphs("会", x=107.5), glyphs("20", x=115)) == ["大会20"]


# right to left: as it is seen, from left to right


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("ابحرم", "مرحبا"),
        ("63/193 رارق", "قرار 63/193"),
        ("٢٠١٠ ماع", "عام ٢٠١٠"),
        ("ةماعلا UNODC ةمظنم", "منظمة UNODC العامة"),
        ("2010-2005 ةرتف", "فترة 2005-2010"),
    ],
)
def test_arabic_is_put_in_the_order_of_reading(seen: str, meant: str) -> None:
    assert text(glyphs(seen))[0] == meant


@pytest.mark.parametrize("brackets", ["()", ")("])
def test_brackets_open_before_they_close_whichever_was_written_down(brackets: str) -> None:
    right, left = brackets
    assert text(glyphs(f"ةديدج {left}ةرابع{right} ماع")) == ["عام (عبارة) جديدة"]


def test_presentation_forms_become_letters_but_nothing_else_is_folded() -> None:
    assert text(glyphs("\ufee3\ufe8e")) == ["ام"]
    assert text(glyphs("№ ½ ² ™")) == ["№ ½ ² ™"]
