"""Words and units: what is never cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.language import TokenKind, tokens
from draftbench.language.units import unit_around
from draftbench.language.words import cut_out, list_items, shorten, token_texts


@pytest.mark.parametrize(
    "word",
    [
        "money-laundering",
        "money‐laundering",
        "money‑laundering",
        "Dall'anese",
        "l’ONU",
        "A/CONF.213/L.6/Rev.1",
        "E/CN.15/2010/2",
        "A/65/201-S/2010/394",
        "S-27/3",
        "63/193",
        "63/193B",
        "2,241",
        "2.5",
        "10:30",
        "10\u00a0000",
        "1\u202f250\u202f000",
        "reso\u00adlution",
        "e\u0301tat",
        "مكافحة",
        "مدّة",
        "وبالتعاون",
        "борьба",
    ],
)
def test_words_stay_whole(word: str) -> None:
    assert token_texts(f"the {word}, and") == ["the", " ", word, ",", " ", "and"]


def test_han_characters_are_words_of_their_own_and_numbers_in_them_stay_whole() -> None:
    assert token_texts("会议2010年UNODC") == ["会", "议", "2010", "年", "UNODC"]


def test_kinds() -> None:
    found = tokens("5 (a)…\u00ad会")
    assert [token.kind.value for token in found] == [
        "word", "space", "other", "word", "other", "other", "word",
    ]  # fmt: skip
    assert found[1].kind is TokenKind.SPACE


@given(st.text())
def test_tokens_join_to_the_text(text: str) -> None:
    found = tokens(text)
    assert "".join(token.text for token in found) == text
    assert all(text[token.start : token.end] == token.text for token in found)
    assert [token.text for token in found] == token_texts(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("held from 12 to 19 April| 2010 in", "12 to 19 April 2010"),
        ("held on 17 |November 2025,", "17 November 2025"),
        ("since April| 2010", "April 2010"),
        ("April 17,| 2025 and", "April 17, 2025"),
        ("from 30 April| to 5 May 2010", "30 April to 5 May 2010"),
        ("du 12 au| 19 avril 2010", "12 au 19 avril 2010"),
        ("le 1er |janvier 2011", "1er janvier 2011"),
        ("del 12 al 19 de| abril de 2010", "12 al 19 de abril de 2010"),
        ("12–19 |апреля 2010 года", "12–19 апреля 2010 года"),
        ("于2010年4|月12日举行", "2010年4月12日"),
        ("resolution 217 A| (III) of", "217 A (III)"),
        ("see S/RES/1325 (|2000)", "S/RES/1325 (2000)"),
        ("paragraph 5 (|a) (ii) of", "5 (a) (ii)"),
        ("paragraph 4| bis of", "4 bis"),
        ("by 10 per| cent of", "10 per cent"),
        ("20 |% des", "20 %"),
        ("US$ 2.5| million for", "US$ 2.5 million"),
        ("10 |000 personnes", "10 000"),
        ("in 2010|–2015 and", "2010–2015"),
        ("of the “Smart |Strategies”, and", "“Smart Strategies”"),
        ("des « Principes| directeurs » et", "« Principes directeurs »"),
        ('of the "Smart |Strategies", and', '"Smart Strategies"'),
        ("see https://www.unodc|.org/a/b.html.", "https://www.unodc.org/a/b.html"),
        ("to cpcj|@un.org, and", "cpcj@un.org"),
        ("and|/or", "and/or"),
        ("e|.g. States", "e.g."),
        ("大会促|请各国", "促请"),
    ],
)
def test_units(text: str, unit: str) -> None:
    at = text.index("|")
    text = text.replace("|", "")
    found = unit_around(text, at)
    assert found is not None
    assert text[slice(*found)] == unit


@pytest.mark.parametrize(
    "text",
    [
        "States may| 5 years",
        "|12 April 2010",
        "12 April 2010|",
        "in “a quotation that is much too long for a title since it has| more than twelve words”",
        "States’ |and others’",
        "all States |and others",
    ],
)
def test_no_unit(text: str) -> None:
    at = text.index("|")
    assert unit_around(text.replace("|", ""), at) is None


@pytest.mark.parametrize(
    ("words", "most", "short"),
    [
        ("one two", 7, "one two"),
        ("one two three", 9, "one two …"),
        ("one\n two", 7, "one two"),
        ("abcdefghij", 4, "abcd …"),
    ],
)
def test_a_long_passage_is_cut_between_words(words: str, most: int, short: str) -> None:
    assert shorten(words, most) == short


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (", grave", "…, grave"),
        ("، بما في ذلك", "…، بما في ذلك"),
        ("，包括", "…，包括"),
        ("”, he said", "…”, he said"),
        ("(a) to act", "(a) to act"),
        ("“all” States", "“all” States"),
        ("", ""),
    ],
)
def test_words_that_go_on_have_an_ellipsis_before_them(words: str, shown: str) -> None:
    assert cut_out(words) == shown


@pytest.mark.parametrize(
    "sign", [",", " , ", ";", " ; ", "،", "؛ ", "、", "，", "；", "\n", "\r\n,\r\n"]
)
def test_a_list_is_read_as_it_is_written_in_any_language(sign: str) -> None:
    assert list_items(f" MEX{sign}BRA{sign}") == ["MEX", "BRA"]


def test_an_empty_list_has_no_items() -> None:
    assert list_items(" ;\n, ") == []
