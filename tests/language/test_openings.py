"""Opening phrases: found whole, found only as far as they go, told apart by what they open."""

import pytest

from draftbench.language import Lexicon, Role, opening


@pytest.mark.parametrize(
    ("text", "phrase", "role"),
    [
        ("We urge States to act", "We urge", Role.DECLARATION),
        ("We are convinced that", "We are convinced", Role.DECLARATION),
        ("We also commit ourselves to", "We also commit ourselves", Role.DECLARATION),
        ("We recommend moreover that", "We recommend moreover", Role.DECLARATION),
        ("We consider it essential that", "We consider it essential", Role.DECLARATION),
        ("We shall accord high priority", "We shall accord", Role.DECLARATION),
        ("Bearing in mind that", "Bearing in mind", Role.PREAMBULAR),
        ("Bearing in mind also that", "Bearing in mind also", Role.PREAMBULAR),
        ("Noting with concern the", "Noting with concern", Role.PREAMBULAR),
        ("Noting with deep concern also that", "Noting with deep concern also", Role.PREAMBULAR),
        ("Taking note of the report", "Taking note", Role.PREAMBULAR),
        ("Recalling, in this regard, the", "Recalling", Role.PREAMBULAR),
        ("Deeply concerned also that", "Deeply concerned also", Role.PREAMBULAR),
        ("Strongly urges States", "Strongly urges", Role.OPERATIVE),
        ("Calls upon States", "Calls upon", Role.OPERATIVE),
        ("Takes note with appreciation of", "Takes note with appreciation", Role.OPERATIVE),
        ("Expresses its deep concern at", "Expresses its deep concern", Role.OPERATIVE),
        ("“[Urges] States", "Urges", Role.OPERATIVE),
        ("Urges\u00a0States", "Urges", Role.OPERATIVE),
    ],
)
def test_english_openings(text: str, phrase: str, role: Role) -> None:
    found = opening(text)
    assert found is not None
    assert text[found.start : found.end].replace("\u00a0", " ") == phrase
    assert found.role is role


@pytest.mark.parametrize(
    ("language", "text", "phrase", "role"),
    [
        ("fr", "Rappelant également sa résolution", "Rappelant également", Role.PREAMBULAR),
        ("fr", "Prie instamment les États", "Prie instamment", Role.OPERATIVE),
        ("fr", "Nous engageons les États", "Nous engageons", Role.DECLARATION),
        ("es", "Recordando además su resolución", "Recordando además", Role.PREAMBULAR),
        ("es", "Insta encarecidamente a los Estados", "Insta encarecidamente", Role.OPERATIVE),
        ("fr", "Ayant à l’esprit sa résolution", "Ayant à l’esprit", Role.PREAMBULAR),
        ("fr", "Conscientes de leur rôle", "Conscientes", Role.PREAMBULAR),
        ("fr", "Se dit gravement préoccupée par", "Se dit gravement préoccupée", Role.OPERATIVE),
        ("fr", "Nous nous engageons à agir", "Nous nous engageons à", Role.DECLARATION),
        ("es", "Convencidas de que", "Convencidas", Role.PREAMBULAR),
        ("es", "Reafirmamos nuestro compromiso", "Reafirmamos", Role.DECLARATION),
        ("es", "Nosotros reafirmamos también", "Nosotros reafirmamos también", Role.DECLARATION),
        ("es", "RECORDANDO su resolución", "RECORDANDO", Role.PREAMBULAR),
        ("ru", "ссылаясь на свою резолюцию", "ссылаясь на", Role.PREAMBULAR),
        ("ru", "отмечая далее доклад", "отмечая далее", Role.PREAMBULAR),
        ("ru", "настоятельно призывает все", "настоятельно призывает", Role.OPERATIVE),
        ("ru", "Мы призываем всех", "Мы призываем", Role.DECLARATION),
        ("ar", "وإذ تشير إلى", "وإذ", Role.PREAMBULAR),
        ("ar", "تقرر أيضا أن", "تقرر أيضا", Role.OPERATIVE),
        ("zh", "又回顾其决议，", "又回顾", Role.PREAMBULAR),
        ("zh", "嚴重關切黑暗，", "嚴重關切", Role.PREAMBULAR),
        ("zh", "强调合作；", "强调", Role.OPERATIVE),
        ("zh", "强调合作，", "强调", Role.PREAMBULAR),
        ("zh", "我们承诺合作。", "我们承诺", Role.DECLARATION),
    ],
)
def test_openings_of_other_languages(language: str, text: str, phrase: str, role: Role) -> None:
    found = opening(text, language)
    assert found is not None
    assert (text[found.start : found.end], found.role) == (phrase, role)


@pytest.mark.parametrize(
    "text",
    ["", "   ", "The General Assembly,", "We the peoples", "We, the States", "urges", "63/193"],
)
def test_no_opening(text: str) -> None:
    assert opening(text) is None


def test_the_parts_of_a_phrase() -> None:
    found = opening("Also strongly urges States")
    assert found is not None
    assert (found.verb, found.markers, found.adverbs) == ("urges", ("also",), ("strongly",))
    found = opening("Noting with grave concern also that")
    assert found is not None
    assert (found.verb, found.qualifier, found.markers) == (
        "noting",
        "with grave concern",
        ("also",),
    )


def test_a_word_that_is_not_listed_is_told_by_its_form() -> None:
    found = opening("Ballooning upwards,")
    assert found is not None
    assert (found.role, found.known) == (Role.PREAMBULAR, False)
    found = opening("Balloons the budget;")
    assert found is not None
    assert (found.role, found.known) == (Role.OPERATIVE, False)
    assert opening("Recalling it,") is not None
    assert opening("Recalling it,").known  # type: ignore[union-attr]


def test_phrases_come_with_counts() -> None:
    lexicon = Lexicon.load("en")
    assert lexicon.preambular["recalling"] > 5000
    assert lexicon.operative["requests"] > 1000
    assert lexicon is Lexicon.load("en")


def test_a_language_without_a_list_gets_english() -> None:
    found = opening("Recalling it", "de")
    assert found is not None
    assert found.role is Role.PREAMBULAR


def test_a_name_with_a_capital_letter_is_no_verb() -> None:
    assert opening("Генеральная Ассамблея,", "ru") is None


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Zigzagging around,", Role.PREAMBULAR),
        ("en", "Zigzags around;", Role.OPERATIVE),
        ("fr", "Zigzaguant,", Role.PREAMBULAR),
        ("es", "Zigzagueando,", Role.PREAMBULAR),
        ("ru", "разворачивая работу,", Role.PREAMBULAR),
        ("ru", "разворачивает работу;", Role.OPERATIVE),
    ],
)
def test_the_form_of_an_unlisted_verb_speaks(language: str, text: str, role: Role) -> None:
    found = opening(text, language)
    assert found is not None
    assert (found.role, found.known) == (role, False)


def test_a_marker_of_several_words_is_no_part_of_a_listed_verb() -> None:
    found = opening("Prie en outre le Secrétaire général de faire rapport", "fr")
    assert found is not None
    assert (found.verb, found.markers, found.end) == ("prie", ("en outre",), 13)
    found = opening("Rappelant en outre sa résolution 55/59", "fr")
    assert found is not None
    assert (found.verb, found.markers) == ("rappelant", ("en outre",))


@pytest.mark.parametrize("verb", ["Adds", "Sets", "Puts", "Asks"])
def test_short_verbs_open_operative_paragraphs(verb):
    found = opening(f"{verb} the granaries of the delta to the list;", "en")
    assert found is not None
    assert found.role is Role.OPERATIVE


@pytest.mark.parametrize("word", ["This", "Thus", "Days", "Its"])
def test_short_words_that_are_no_verbs_open_nothing(word):
    assert opening(f"{word} granaries of the delta,", "en") is None
