"""The page of a comparison in every language of the United Nations: nothing that it says itself is
left in English, wherever it says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import html

from draftbench.compare.links import Mode
from draftbench.compare.passages.passage import passages
from draftbench.compare.several.rows import compare
from draftbench.document import Clause, ClauseId, Document, Mark, MarkKind, Note, RichText, Source
from draftbench.formats.html.comparison import comparison_page
from draftbench.formats.reading import read
from draftbench.language.phrasebook import phrasebook
from support.papers import WORDS
from support.texts import text as document

OTHERS = tuple(language for language in WORDS if language != "en")
FOREIGN = ("ru", "ar", "zh")
_WORD = re.compile("[A-Za-z]{2,}")
_LABELS = {"OP", "PP"}
_TREATY = "1234 5678 9012 3456 7890"
_ADDRESS = "https://un.org"


def noted(clause: Clause, *notes: tuple[str, str], marks: tuple[Mark, ...] = ()) -> Clause:
    """A clause with notes (number, words) behind its first words, one further than the other."""
    words = clause.text.plain
    made = tuple(
        Note(f"{clause.id}{label}", label, RichText(said) if said else RichText("x"))
        for label, said in notes
    )
    step = len(words) // 3
    for at, _ in reversed(list(enumerate(made, 1))):
        place = max(words.find(" ", at * step), at * step)
        words = f"{words[:place]}\ufffc{words[place:]}"
    return replace(clause, text=RichText(words, marks, made))


def versions(language: str) -> tuple[Document, Document]:
    """Two texts between which all has happened that a page tells of versions."""
    words = WORDS[language]
    base = read(words.draft.encode(), "draft.txt").parts[0]
    clauses = list(base.clauses)
    ops = [at for at, one in enumerate(clauses) if one.kind.value == "operative"]
    first, second, third, fourth, fifth, sixth = (clauses[at] for at in ops)
    old = clauses[: ops[0]]
    italic = MarkKind.ITALIC, MarkKind.LINK
    left = [
        *old,
        noted(first, ("1", _TREATY), ("2", f"{_TREATY} 1")),
        noted(second, ("3", f"{_TREATY} 22 33 44")),
        noted(third, ("4", "9 8 7 6 5 4"), marks=(Mark(0, 4, italic[0]),)),
        fourth,
        noted(fifth, ("5", "55 66 77 88 99")),
        sixth,
    ]
    new = replace(first, text=RichText(first.text.plain.replace(words.old, words.new[0])))
    cut = second.text.plain.index(words.divide)
    parts = second.text.plain[:cut], second.text.plain[cut:]
    right = [
        *old[:-1],
        noted(new, ("1", _TREATY), ("2", f"{_TREATY} 2"), ("3", "31 32 33 34 35")),
        sixth,
        replace(second, text=RichText(parts[0])),
        replace(second, id=ClauseId("part"), text=RichText(parts[1])),
        noted(third, ("6", "55 66 77 88 99"), marks=(Mark(5, 9, italic[1], _ADDRESS),)),
        replace(fourth, id=ClauseId("fresh"), text=RichText(words.paragraph)),
        replace(fifth, text=RichText(fifth.text.plain.replace(" ", "  ", 1))),
    ]
    source = Source(date="2026-11-26")
    return (
        replace(base, clauses=tuple(left), source=source, name="base"),
        replace(base, clauses=tuple(right), source=source, name="event 7"),
    )


def page(texts: tuple[Document, Document], mode: Mode = Mode.VERSIONS) -> str:
    comparison = compare(texts, modes={(0, 1): mode})
    return comparison_page(comparison, passages(comparison)).data.decode("utf-8")


def independent(language: str) -> tuple[Document, Document]:
    words = WORDS[language]
    left, right = (read(one.encode(), "text.txt").parts[0] for one in (words.draft, words.source))
    return left, right


def translated(language: str) -> tuple[Document, Document]:
    """A text and its version in another language."""
    other = "fr" if language == "es" else "es"
    left, right = (
        read(WORDS[one].draft.encode(), "text.txt").parts[0] for one in (language, other)
    )
    return left, right


def said(text: str) -> Iterator[str]:
    """All that a page says itself: not the words of the two texts, but what is told of them."""
    tree = html.fromstring(text)
    for cell in tree.xpath("//td[contains(@class, 'text')]"):
        yield from (one for one in cell.xpath(".//@title"))
        cell.getparent().remove(cell)
    for one in tree.xpath("//h1 | //bdi//ins | //bdi//del"):
        yield from one.xpath("@title")
        for child in list(one):
            one.remove(child)
        one.text = ""
    yield from re.findall(r'content: "([^"]*)"', tree.xpath("string(//style)"))
    body = tree.find("body")
    yield from (str(one).strip() for one in body.xpath(".//text()") if str(one).strip())
    yield from body.xpath(".//@aria-label | .//@title")


@pytest.fixture(scope="module")
def pages() -> dict[tuple[str, Mode], str]:
    made = {}
    for language in WORDS:
        made[language, Mode.VERSIONS] = page(versions(language))
        made[language, Mode.INDEPENDENT] = page(independent(language), Mode.INDEPENDENT)
        made[language, Mode.LANGUAGES] = page(translated(language), Mode.LANGUAGES)
    return made


@pytest.mark.slow
def test_everything_that_a_page_tells_is_told(pages) -> None:
    """The two texts are such that the tests below see nearly every sentence."""
    tree = html.fromstring(pages["en", Mode.VERSIONS])
    assert {row.get("class").split()[0] for row in tree.xpath("//tbody/tr")} == {
        *("unchanged", "changed", "moved", "split", "added", "removed", "notice")
    }
    told = " ".join(said(pages["en", Mode.VERSIONS]))
    for words in (
        "note 2 changed",
        "note 3 added",
        "note 3 removed",
        "italic removed",
        "moved here",
    ):
        assert words in told


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_is_said_in_english(pages, language: str, mode: Mode) -> None:
    lines = [line.replace(_ADDRESS, "") for line in said(pages[language, mode])]
    kept = (
        _LABELS if mode is Mode.VERSIONS else {*_LABELS, "text", "txt", "resolution", "declaration"}
    )
    assert {word for line in lines for word in _WORD.findall(line)} <= kept


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("language", ["fr", "es"])
def test_no_sentence_is_the_english_one(pages, language: str, mode: Mode) -> None:
    """French shares a few words with English, and hardly a line."""
    own, english = (set(said(pages[one, mode])) for one in (language, "en"))
    shared = {
        line for line in own & english if set(_WORD.findall(line)) - _LABELS and "#" not in line
    }
    assert shared <= {"notes"}


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("language", OTHERS)
def test_the_page_is_built_alike_in_every_language(pages, language: str, mode: Mode) -> None:
    """The same rows, boxes and legend; the whole page runs as its language does."""
    own, english = (html.fromstring(pages[one, mode]) for one in (language, "en"))
    direction = "rtl" if language == "ar" else "ltr"
    assert (own.get("lang"), own.get("dir")) == (language, direction)
    for path in ("//input/@id", "//ul[@class='tally']/li/a/@href", "//thead/tr/th/@scope"):
        assert own.xpath(path) == english.xpath(path)
    legends = [len(tree.xpath("//p[@class='legend']/*")) for tree in (own, english)]
    assert legends[0] == legends[1]
    if mode is Mode.VERSIONS:
        kinds = [
            [row.get("class").split()[0] for row in tree.xpath("//tbody/tr")]
            for tree in (own, english)
        ]
        assert kinds[0] == kinds[1]


def test_the_words_of_the_page_in_french(pages) -> None:
    tree = html.fromstring(pages["fr", Mode.VERSIONS])
    assert [one.text_content() for one in tree.xpath("//thead//th")] == [
        "texte de base26\u00a0novembre 2026",
        "événement 7texte révisé · 26\u00a0novembre 2026",
        "Ce qui a changé",
    ]
    counts = [one.text_content() for one in tree.xpath("//ul[@class='tally']/li")]
    assert counts == [
        "3 modifiés",
        *("1 déplacé", "1 scindé", "1 ajouté", "2 supprimés", "3 sans changement"),
    ]
    items = [one.text_content() for one in tree.xpath("//td[@class='said']//li")]
    assert f"lien ajouté\u00a0: «\u00a0de a\u00a0» ({_ADDRESS})" in items
    assert 'td del::before { content: "[supprimé\u00a0: "; }' in pages["fr", Mode.VERSIONS]
    assert "[deleted" not in pages["fr", Mode.VERSIONS]
    split = tree.xpath("//tr[starts-with(@class, 'split')]/td[@class='said']/p")
    assert [one.text_content() for one in split][:2] == [
        "scindé OP 2 → OP 3, OP 4",
        "scindé en deux, seuls des espaces ou des signes invisibles ont changé",
    ]


def test_arrows_follow_the_direction_of_the_page(pages) -> None:
    """From right to left each name stands by itself on its side of the arrow."""
    text = pages["ar", Mode.VERSIONS]
    assert "<bdi>OP 6</bdi> ← <bdi>OP 2</bdi>" in text
    assert "→" not in text


@pytest.mark.parametrize("mode", list(Mode))
def test_a_page_of_any_other_language_is_english_and_says_so(mode: Mode) -> None:
    left = document("L", "Der Ausschuss tagt in Wien;", language="de")
    right = document("R", "Der Ausschuss tagt in Genf;", language="de")
    tree = html.fromstring(page((replace(left, title="Entwurf"), right), mode))
    assert (tree.get("lang"), tree.get("dir")) == ("en", "ltr")
    assert tree.xpath("//td[@class='text']/@lang") == ["de", "de"]
    assert tree.xpath("//h1/bdi/@lang") == ["de"]


def test_the_base_decides_the_language() -> None:
    french = document("L", "Prie le Comité de se réunir à Vienne;", language="fr")
    english = document("R", "Requests the Committee to meet in Vienna;")
    assert html.fromstring(page((french, english), Mode.INDEPENDENT)).get("lang") == "fr"
    assert html.fromstring(page((english, french), Mode.INDEPENDENT)).get("lang") == "en"


@pytest.mark.parametrize("language", WORDS)
def test_changes_of_marks_and_strength_are_told_in_every_language(language: str) -> None:
    say = phrasebook(language)
    words = "abc def ghi"
    for kind in MarkKind:
        value = _ADDRESS if kind is MarkKind.LINK else ""
        marked = RichText(words, (Mark(0, 3, kind, value),))
        one, two = document("L", words, language=language), document("R", marked, language=language)
        for texts, change in (((one, two), "added"), ((two, one), "removed")):
            tree = html.fromstring(page(texts))
            told = say(f"mark.{kind.value}.{change}")
            (item,) = tree.xpath("//li[@class='r-marks']")
            assert told in item.text_content()


def test_strength_is_told_in_french() -> None:
    left = document("L", "Invite les États à coopérer avec le Comité;", language="fr")
    right = document("R", "Prie les États de coopérer avec le Comité;", language="fr")
    tree = html.fromstring(page((left, right)))
    (item,) = tree.xpath("//li[@class='r-strength']")
    assert item.text_content() == "renforcé\u00a0: «\u00a0Invite\u00a0» → «\u00a0Prie\u00a0»"
    assert tree.xpath("//ins//span[@class='strength stronger']/@title") == [item.text_content()]
