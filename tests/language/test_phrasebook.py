"""What papers say: the same sentences in every language, with the same place-holders, and every
sentence of the engine that a paper repeats."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator

import pytest

from draftbench.compare.options import Options
from draftbench.compare.versions import linking as told
from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.language.delegations import DelegationNames, NameKind, name_in
from draftbench.language.mastheads import day_in_words
from draftbench.language.phrasebook import phrasebook, spoken
from draftbench.messages import Message, message, quoted, series
from draftbench.messages.translation import say
from support.checkout import ROOT

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
OTHERS = LANGUAGES[1:]
SOURCE = ROOT / "src" / "draftbench"
SAYING = ("app/outputs", "compare/passages", "formats", "amend/notation")
ENGINE = (
    "amend/placement/placing.py",
    "amend/placement/placedwords.py",
    "amend/placement/placing.py",
    "amend/placement/rebasing.py",
    "amend/registers/subamendments.py",
    "amend/proceedings/locks.py",
)
_HOLDERS = re.compile(r"\{(\w+)\}")


def forms(phrase) -> tuple[str, ...]:
    return (phrase,) if isinstance(phrase, str) else tuple(phrase.values())


def holders(phrase) -> set[str]:
    return {name for form in forms(phrase) for name in _HOLDERS.findall(form)}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("part", ["phrases", "names"])
def test_every_language_has_every_sentence(language: str, part: str) -> None:
    own, english = getattr(phrasebook(language), part), getattr(phrasebook("en"), part)
    assert list(own) == list(english)
    for key, phrase in english.items():
        assert holders(own[key]) | {"n"} == holders(phrase) | {"n"}, key
        assert isinstance(own[key], str) == isinstance(phrase, str), key
        assert all(form.strip() for form in forms(own[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_a_form(language: str) -> None:
    book = phrasebook(language)
    wanted = {book.form(number) for number in range(300)}
    for key, phrase in book.phrases.items():
        if not isinstance(phrase, str):
            assert wanted <= set(phrase), key


def test_numbers_choose_their_forms() -> None:
    russian, arabic = phrasebook("ru"), phrasebook("ar")
    assert [russian.form(n) for n in (1, 2, 5, 11, 12, 21, 22, 111, 0)] == [
        *("one", "few", "many", "many", "many", "one", "few", "many", "many")
    ]
    assert [arabic.form(n) for n in (1, 2, 3, 10, 11, 99, 100, 102, 103, 0)] == [
        *("one", "two", "few", "few", "many", "many", "other", "other", "few", "other")
    ]
    assert russian("count.brackets", n=22) == "22 пары скобок"
    assert arabic("count.brackets", n=2) == "زوجان من الأقواس المعقوفة"
    assert phrasebook("fr")("count.proposals", n=0) == "0 proposition en suspens"
    assert phrasebook("fr").number(12345) == "12\u00a0345"
    assert phrasebook("es").number(1234) == "1234"
    assert phrasebook("fr").percent(0.84) == "84\u00a0%"
    assert phrasebook("en").percent(0.004) == "under 1%"
    assert phrasebook("en").percent(0) == "0%"


def test_days_are_said_in_every_language() -> None:
    assert [phrasebook(language).date("2026-11-26T09:00:00Z") for language in LANGUAGES] == [
        "26\u00a0November 2026",
        "26\u00a0novembre 2026",
        "26 de noviembre de 2026",
        "26\u00a0ноября 2026\u00a0года",
        "26 تشرين\u00a0الثاني/نوفمبر 2026",
        "2026年11月26日",
    ]
    assert day_in_words("2026-01-01", "fr") == "1er\u00a0janvier 2026"
    assert day_in_words("in spring", "zh") == "in spring"


def test_a_language_that_is_none_of_the_six_has_english() -> None:
    assert phrasebook("de").language == "en"
    assert say(message("same words"), "de") == "same words"


def keys_in(tree: ast.AST) -> Iterator[str]:
    """The keys that are said in a module; those that are put together as patterns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(
                re.escape(part.value) if isinstance(part, ast.Constant) else ".+"
                for part in node.values
            )


@pytest.mark.slow
def test_every_sentence_is_said_somewhere() -> None:
    """What nobody says any more is not kept."""
    found: set[str] = set()
    for folder in SAYING:
        for path in (SOURCE / folder).rglob("*.py"):
            found.update(keys_in(ast.parse(path.read_text("utf-8"))))
    pattern = re.compile("|".join(key for key in found if key != ".+"))
    assert [key for key in phrasebook("en").phrases if pattern.fullmatch(key) is None] == []


def said_by_the_engine() -> Iterator[str]:
    """The templates in the modules that place amendments."""
    for module in ENGINE:
        for node in ast.walk(ast.parse((SOURCE / module).read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("message", "marked"):
                yield ast.literal_eval(node.args[0])


@pytest.mark.parametrize("template", sorted(set(said_by_the_engine())))
def test_what_the_engine_says_of_places_is_told_in_every_language(template: str) -> None:
    values = dict.fromkeys(holders(template), "7")
    for language in OTHERS:
        said = say(Message(template, values), language)
        assert said != template.format(**values)
        assert language in ("fr", "es") or not re.findall("[A-Za-z]{3,}", said), said


def links() -> Iterator[str]:
    """Every reason of a link that there is, as they are put together."""
    options = Options()
    pairs = (
        ("a b c d e f g", "a b c d e f g"),
        ("a b c d e f g", "a b c d e f"),
        ("a b c d e f", "a b c d e f g"),
        ("one two three four five six", "one two three four five seven"),
        ("some words here", "quite other things altogether, and much longer than before"),
        ("A word, here", "A word here"),
        ("a word here", "A Word here"),
        ("a “word” here", "a 'word' here"),
        ("a word here", "a  word here"),
        ("a word, here", "A word here"),
    )
    for left, right in pairs:
        yield told.wording(left, right, options).said
    yield from (told.shape(1, 2), told.shape(3, 1), told.shape(2, 3), told.shape(1, 12))
    for up in (True, False):
        for old in ("OP 1", ""):
            moved = told.place(old, "OP 4", moved=True, up=up)
            yield moved
            for first, behind in (("OP 2", 0), ("", 0), ("", 1), ("", 3)):
                yield told.company(moved, first, behind)
    yield told.renamed("OP 1", "OP 4")
    for at in range(5):
        for name in ("OP 4", ""):
            yield told.parted(at, name, merged=True)
            yield told.parted(at, name, merged=False)
    kinds = ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.ITEM
    one, two, item = (
        Clause(ClauseId(kind.value), kind, RichText("x"), "", 1 if kind is kinds[2] else 0)
        for kind in kinds
    )
    for left, right in ((one, two), (two, one), (item, two), (two, item)):
        yield told.told(told.standing(left, right))


@pytest.mark.parametrize("reason", sorted(set(filter(None, links()))))
def test_why_clauses_answer_to_each_other_is_told_in_every_language(reason: str) -> None:
    for language in ("ru", "ar", "zh"):
        by = message("joined by {by}", by="URY")
        for said in (reason, series((told.shape(1, 2), reason, by))):
            left = re.findall("[A-Za-z]{3,}", say(said, language).replace("URY", ""))
            assert not left, (language, say(said, language))


X, Y = quoted("x"), quoted("y")
RELATED = (
    message("both deal with {words}", words=(X, Y)),
    message("both mention {words}", words=X),
    message("alike in meaning"),
    message("joined by hand"),
    message("alike in meaning; {why}", why=message("both mention {words}", words=X)),
    message("alike by what they stand under"),
    message("few words in common"),
    message(
        "{why}; the same act in both: {words}",
        why=message("both mention {words}", words=X),
        words=(Y, X),
    ),
)


@pytest.mark.parametrize("reason", RELATED)
def test_what_independent_texts_share_is_told_in_every_language(reason: str) -> None:
    for language in ("ru", "ar", "zh"):
        assert not re.findall("[A-Za-z]{3,}", say(reason, language))
    assert "«x»" in "".join(say(message("both mention {words}", words=X), "fr").split())


def test_words_of_users_stay_as_they_are() -> None:
    written = "We insist, as ever; see below. same words"
    for language in LANGUAGES:
        assert say(written, language) == written
        assert say(message("joined by {by}", by="same words"), language).count("same words") == 1
    assert phrasebook("ru").name("Secretariat") == "Секретариат"
    assert phrasebook("ru").name("Mexico") == "Mexico"


@pytest.mark.parametrize("language", ["ru", "ar", "zh"])
def test_every_state_has_a_name(language: str) -> None:
    kinds = (NameKind.STATE, NameKind.OBSERVER_STATE)
    states = [one for one in DelegationNames.load().entries if one.kind in kinds]
    assert len(states) == 195
    said = [name_in(one.name, one.code, language) for one in states]
    assert not [name for name in said if re.search("[A-Za-z]", name)]
    assert len(set(said)) == 195
    assert name_in("Our own name", "BRA", language) == "Our own name"


def test_the_six_languages_are_spoken() -> None:
    assert spoken() == LANGUAGES


def test_no_phrase_is_written_twice() -> None:
    """The second would take the place of the first, whatever it says."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        assert sorted(set(keys)) == sorted(keys)
        return dict(pairs)

    for path in (ROOT / "resources" / "language").glob("*.json"):
        json.loads(path.read_text("utf-8"), object_pairs_hook=once)
