"""Names in brackets at the end of a paragraph of a text sent back, or behind a bracket in it: whose
it is, who supports it, or words."""

import pytest

from app.test_signed_paragraphs import brought

SNOW = "Urges villages to keep the bridges free of snow{};"


def read(folder, words):
    return brought(folder, "of snow;", f"of snow{words}")


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (" and ice [CHL];", ("CHL",)),
        (" and ice (CHL);", ("CHL",)),
        (" and ice (proposed by Chile);", ("CHL",)),
        (" and ice (proposée par le Chili);", ("CHL",)),
        (" and ice (propuesto por Chile);", ("CHL",)),
        (" and ice; [CHL]", ("CHL",)),
        (" and ice; (UNEP)", ("UNEP",)),
        (" and ice; [UNEP]", ("UNEP",)),
        (" and ice; (CHL), (PER)", ("CHL", "PER")),
        (" and ice; [CHL] [PER]", ("CHL", "PER")),
        (" and ice; [CHL] – PER", ("CHL", "PER")),
    ],
)
def test_signs_before_or_behind_the_last_sign_say_whose_it_is(tmp_path, words, who):
    found, codes = read(tmp_path, words)
    assert found == [(who, SNOW.format(" and ice"))]
    assert "names-in-text" not in codes


@pytest.mark.parametrize("words", [" [CHL];", " (CHL);", "; [CHL]"])
def test_where_nothing_else_changed_that_is_told(tmp_path, words):
    found, codes = read(tmp_path, words)
    assert (found, "bracket-no-change" in codes) == ([], True)


@pytest.mark.parametrize("words", [" in Arica (Chile)", " and ice (UNEP)", " [CHL] and ice"])
def test_names_that_may_be_words_stay_and_are_listed(tmp_path, words):
    found, codes = read(tmp_path, f"{words};")
    assert found == [(("NOR",), SNOW.format(words))]
    assert "names-in-text" in codes


@pytest.mark.parametrize(
    "words",
    [" in the European Union (EU)", " with the United Nations Environment Programme (UNEP)"],
)
def test_a_sign_behind_the_name_that_it_is_short_for_is_a_word(tmp_path, words):
    found, codes = read(tmp_path, f"{words};")
    assert found == [(("NOR",), SNOW.format(words))]
    assert "names-in-text" not in codes


@pytest.mark.parametrize(
    "support",
    [
        "(supported by Peru)",
        "[supported by PER]",
        "(appuyé par le Pérou)",
        "(apoyado por el Perú)",
        "(opposed by PER)",
    ],
)
@pytest.mark.parametrize(
    "words", [" [CHL: and ice] {};", " [CHL: and ice]; {}", "[CHL: and ice] {};"]
)
def test_support_behind_a_bracket_is_a_position(tmp_path, words, support):
    found, codes = read(tmp_path, words.format(support))
    assert found == [(("CHL",), SNOW.format(" and ice"))]
    assert "position" in codes


@pytest.mark.parametrize("words", [" and ice {};", " and ice; {}"])
def test_so_is_that_for_the_words_of_the_sender(tmp_path, words):
    found, codes = read(tmp_path, words.format("(supported by Peru)"))
    assert found == [(("NOR",), SNOW.format(" and ice"))]
    assert "position" in codes


@pytest.mark.parametrize("name", ["(PER)", "[PER]", "(Peru)"])
def test_another_name_behind_a_bracket_with_a_name_is_listed(tmp_path, name):
    found, codes = read(tmp_path, f" [CHL: and ice] {name};")
    assert found == [(("CHL",), SNOW.format(" and ice"))]
    assert "bracket-not-understood" in codes
