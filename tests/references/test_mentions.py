"""What a clause refers to, by its words, in three languages."""

import pytest

from draftbench.amend.references.mentions import mentions

READ = [
    ("en", "the measures in paragraph 5 above", [("paragraph 5", "above", "5")]),
    ("en", "paragraph 5 of resolution 65/230", [("paragraph 5", "other", "5")]),
    ("en", "paragraphs 3 to 5 of the present resolution",
     [("paragraphs 3 to 5", "own resolution", "3 -5")]),
    ("en", "paragraph 2 (a) and (c) below", [("paragraph 2 (a) and (c)", "below", "2a 2c")]),
    ("en", "subparagraph (b) above", [("subparagraph (b)", "above", "b")]),
    ("en", "subparagraphs (a) and (b) of paragraph 2",
     [("subparagraphs (a) and (b) of paragraph 2", "bare", "2a 2b")]),
    ("en", "operative paragraph 4", [("operative paragraph 4", "bare", "4")]),
    ("en", "the fifth and sixth preambular paragraphs",
     [("fifth and sixth preambular paragraphs", "bare", "5 6")]),
    ("en", "the third paragraph of the preamble",
     [("third paragraph of the preamble", "bare", "3")]),
    ("en", "(A/77/456, para. 61)", [("para. 61", "other", "61")]),
    ("en", "article 57, paragraph 3, of the Convention", [("paragraph 3", "other", "3")]),
    ("en", "resolution 70/1, in particular paragraph 5", [("paragraph 5", "other", "5")]),
    ("en", "recalls resolution 70/1 and paragraph 5", [("paragraph 5", "doubtful", "5")]),
    ("en", "recalls resolution 70/1; acts on paragraph 5", [("paragraph 5", "bare", "5")]),
    ("en", "paragraph 2 and paragraph 3 of the report",
     [("paragraph 2", "other", "2"), ("paragraph 3", "other", "3")]),
    ("en", "section II, paragraph 1, above",
     [("section II", "above", "II"), ("paragraph 1", "above", "1")]),
    ("en", "paragraph 5 thereof", [("paragraph 5", "other", "5")]),
    ("en", "paragraph 5 bis above", [("paragraph 5 bis", "above", "5 bis")]),
    ("en", "in paragraph 5, 12 States", [("paragraph 5", "bare", "5")]),
    ("en", "annexes I and II to the present resolution",
     [("annexes I and II", "own", "I II"), ("the present resolution", "own", "")]),
    ("en", "a paragraph 4c of it", []),
    ("en", "paragraph 8, section V, of its resolution 68/247 A",
     [("paragraph 8", "other", "8"), ("section V", "other", "V")]),
    ("en", "paragraphs 5A and A1", [("paragraphs 5A and A1", "bare", "5A A1")]),
    ("en", "paragraph 17, 19 and 20 of resolution 1970 (2011)", [("paragraph 17", "other", "17")]),
    ("en", "resolution 62/242 of 4 March 2007, in particular paragraph 5",
     [("paragraph 5", "other", "5")]),
    ("en", "under paragraph 1 or 2 of this article", [("paragraph 1 or 2", "other", "1 2")]),
    ("en", "article\u00a014, paragraph 2", [("paragraph 2", "other", "2")]),
    ("en", "resolution 2664 (2022), in particular its paragraph 6",
     [("paragraph 6", "other", "6")]),
    ("fr", "au paragraphe 5 ci-dessus", [("paragraphe 5", "above", "5")]),
    ("fr", "aux paragraphes 3 à 5 de la présente résolution",
     [("paragraphes 3 à 5", "own resolution", "3 -5"), ("la présente résolution", "own", "")]),
    ("fr", "l’alinéa a) du paragraphe 2", [("alinéa a) du paragraphe 2", "bare", "2a")]),
    ("fr", "du paragraphe 2 a) et b) ci-après", [("paragraphe 2 a) et b)", "below", "2a 2b")]),
    ("fr", "au cinquième alinéa du préambule", [("cinquième alinéa du préambule", "bare", "5")]),
    ("fr", "le paragraphe 7 de sa résolution 65/1", [("paragraphe 7", "other", "7")]),
    ("es", "el párrafo 5 supra", [("párrafo 5", "above", "5")]),
    ("es", "los párrafos 3 a 5 de la presente resolución",
     [("párrafos 3 a 5", "own resolution", "3 -5"), ("la presente resolución", "own", "")]),
    ("es", "el apartado a) del párrafo 2", [("apartado a) del párrafo 2", "bare", "2a")]),
    ("es", "el quinto párrafo del preámbulo", [("quinto párrafo del preámbulo", "bare", "5")]),
    ("es", "el párrafo 7 de su resolución 65/1", [("párrafo 7", "other", "7")]),
    ("es", "los anexos I y II", [("anexos I y II", "bare", "I II")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), READ)
def test_a_reference_is_read(language, text, expected):
    found = [
        (
            one.words(text),
            one.belonging.value,
            " ".join(f"{'-' * a.to}{a.number}{''.join(a.items)}" for a in one.atoms),
        )
        for one in mentions(text, language)
    ]
    if len(expected) == 1:
        found = [one for one in found if one[2] or expected[0][2] == ""]
    assert found == expected


def test_a_language_without_patterns_has_none():
    assert mentions("paragraph 5 above", "ru") == ()


def test_a_line_break_is_no_space_in_a_reference():
    assert mentions("Annexes\nI. Elements", "en") == ()
