"""What papers say: the same sentences in every language, with the same place-holders, and every
sentence of the engine that a paper repeats."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from draftbench.language.reasons import retold

from draftbench.compare.options import Options
from draftbench.compare.versions import linking as told
from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.language.delegations import DelegationNames, NameKind, name_in
from draftbench.language.mastheads import day_in_words
from draftbench.language.phrasebook import phrasebook, spoken
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
@pytest.mark.parametrize("part", ["phrases", "reasons"])
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
    for part in (book.phrases, book.reasons):
        for key, phrase in part.items():
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
    assert retold("same words", "de") == "same words"


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


def test_every_sentence_is_said_somewhere() -> None:
    """What nobody says any more is not kept."""
    found: set[str] = set()
    for folder in SAYING:
        for path in (SOURCE / folder).rglob("*.py"):
            found.update(keys_in(ast.parse(path.read_text("utf-8"))))
    pattern = re.compile("|".join(key for key in found if key != ".+"))
    assert [key for key in phrasebook("en").phrases if pattern.fullmatch(key) is None] == []


def said_by_the_engine() -> Iterator[str]:
    """Whole sentences in the modules that place amendments, with a clause where one is named."""
    for module in ENGINE:
        tree = ast.parse((SOURCE / module).read_text("utf-8"))
        documented = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        inside = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in node.values
        }
        documented |= {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            words = ""
            if id(node) in documented | inside:
                continue
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words = node.value
            elif isinstance(node, ast.JoinedStr):
                words = "".join(
                    part.value if isinstance(part, ast.Constant) else "OP 3" for part in node.values
                )
            if re.fullmatch(r"[A-Z].*\s.*[.]", words, re.DOTALL):
                yield words
    yield (
        "Only signs around the words were changed (such as brackets, commas, quotation marks, "
        "capitals, notes); look whether the proposal still fits."
    )
    yield "OP 3 was written anew for the most part; look whether this still fits."


@pytest.mark.parametrize("sentence", sorted(set(said_by_the_engine())))
def test_what_the_engine_says_of_places_is_told_in_every_language(sentence: str) -> None:
    said = sentence.replace("is OP 3.", "is accepted.").replace("OP 3; this", "is rejected; this")
    said = said.replace("The new base text OP 3.", "The new base text reads otherwise.")
    for language in ("ru", "ar", "zh"):
        left = re.findall("[A-Za-z]{3,}", retold(said, language))
        assert not left, (language, retold(said, language))


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
    for moved in (told.place("OP 1", "OP 4", moved=True, up=False), "moved up", "moved down"):
        yield moved
        for first, behind in (("OP 2", 0), ("", 0), ("", 1), ("", 3)):
            yield moved + told.company(first, behind)
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
        for said in (reason, f"split in two, {reason}, joined by URY"):
            left = re.findall("[A-Za-z]{3,}", retold(said, language).replace("URY", ""))
            assert not left, (language, retold(said, language))


RELATED = (
    "both deal with “x”, “y” (“z”)",
    "both mention “x”",
    "alike in meaning",
    "joined by hand",
    "alike in meaning; both mention “x”",
    "alike by what they stand under",
    "few words in common",
    "both mention “x”; the same act in both: “y”, “z”",
    "alike in meaning; both mention “x”; the same act in both: “y”, “z”",
)


@pytest.mark.parametrize("reason", RELATED)
def test_what_independent_texts_share_is_told_in_every_language(reason: str) -> None:
    for language in ("ru", "ar", "zh"):
        assert not re.findall("[A-Za-z]{3,}", retold(reason, language))
    assert "«\u00a0x\u00a0»" in retold("both mention “x”", "fr")


def test_words_of_users_stay_as_they_are() -> None:
    written = "We insist, as ever; see below. Amend the text, please."
    for language in LANGUAGES:
        assert retold(written, language) == written
        assert retold("Amend PP 7, OP 1", language) == "Amend PP 7, OP 1"


@pytest.mark.parametrize("language", ["ru", "ar", "zh"])
def test_every_state_has_a_name(language: str) -> None:
    states = [one for one in DelegationNames.load().entries if one.kind is not NameKind.GROUP]
    assert len(states) == 195
    said = [name_in(one.name, one.code, language) for one in states]
    assert not [name for name in said if re.search("[A-Za-z]", name)]
    assert len(set(said)) == 195
    assert name_in("Our own name", "BRA", language) == "Our own name"


def test_the_six_languages_are_spoken() -> None:
    assert spoken() == LANGUAGES
