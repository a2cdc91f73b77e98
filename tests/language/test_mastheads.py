"""The words at the head of a document, in its language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.language import mastheads

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


@pytest.mark.parametrize(
    ("symbol", "organ"),
    [
        ("A/RES/63/193", "General Assembly"),
        ("S/RES/1325 (2000)", "Security Council"),
        ("E/CN.15/2010/1", "Economic and Social Council"),
        ("A/CONF.213/RPM.1/1", ""),
        ("FCCC/CP/2015/L.9", ""),
        ("", ""),
    ],
)
def test_a_symbol_says_which_organ(symbol: str, organ: str) -> None:
    assert mastheads.organ_of(symbol, "en") == organ


@pytest.mark.parametrize(
    ("symbol", "lines", "expected"),
    [
        ("A/RES/63/193", (), True),
        ("CBD/COP/15/L.25", (), True),
        ("A75/10", (), False),  # of the World Health Organization
        ("RP/COP.12/L.4", ("River Partnership",), False),
        ("", ("Организация Объединенных Наций",), True),
        ("", ("UNITED NATIONS",), True),
        ("", ("Distr. LIMITED",), True),
        ("", ("A district of the Partnership",), False),
        ("", (), False),
    ],
)
def test_symbol_and_head_say_whose_a_document_is(symbol, lines, expected) -> None:
    assert mastheads.is_of_the_organization(symbol, lines) is expected


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [("A/C.3/65/L.3", "limited"), ("A/CONF.213/L.6/Rev.1", "limited"), ("A/65/1", "general")],
)
def test_documents_of_the_series_l_are_limited(symbol: str, kind: str) -> None:
    assert mastheads.distribution_of(symbol) == kind


def test_a_kind_is_known_by_its_word_in_any_language_and_other_words_stand() -> None:
    for said in ("limited", "Limited", "limitada", "LIMITÉE"):
        assert mastheads.distribution(said, "fr") == "Distr. limitée"
    assert mastheads.distribution("Participants only", "en") == "Distr.: Participants only"


def test_the_original_is_named_in_the_language_of_the_document() -> None:
    assert mastheads.original("español", "en") == "Original: Spanish"
    assert mastheads.original("Arabic/en", "es") == "Original: árabe/inglés"
    assert mastheads.original("Quechua", "en") == "Original: Quechua"
    assert mastheads.own_language("es", "en") == "English"
    assert mastheads.own_language("en, es", "en") == ""
    assert mastheads.own_language("en", "fr") == "Français"


def test_only_dates_in_numbers_are_written_out() -> None:
    assert mastheads.date_in_words("2010-04-12", "es") == "12 de abril de 2010"
    assert mastheads.date_in_words("2010-02-30", "es") == "2010-02-30"
    assert mastheads.date_in_words("12 avril", "en") == "12 avril"


@given(st.dates(), st.sampled_from(LANGUAGES))
def test_every_date_has_words(day, language: str) -> None:
    said = mastheads.date_in_words(day.isoformat(), language)
    assert str(day.year) in said
    assert "-" not in said


@given(st.sampled_from((*LANGUAGES, "de", "")), st.text(max_size=20))
def test_there_are_words_for_everything(language: str, words: str) -> None:
    assert mastheads.organization(language)
    assert mastheads.stage(words, language) or not words
    assert mastheads.original(words, language).startswith("Original")
    assert mastheads.distribution(words, language).startswith("Distr.")
