"""Every output in every language of the United Nations: nothing of it is left in English but what
has no other form (codes, "OP 3", instructions in Arabic, Chinese and Russian)."""

from __future__ import annotations

import csv
import html
import io
import re
import zipfile
from collections import Counter

import pytest

from draftbench.amend.notation import read_notation
from draftbench.amend.notation.objects import Position, StatusNote
from draftbench.amend.notation.whole import bracket_count
from draftbench.app.exports.exporting import EXPORTS, Choices, prose_of, table_of, written
from draftbench.formats.docx.read.revisions import paragraphs
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.reading import read
from draftbench.language.mastheads import stage
from support.papers import DELEGATIONS, WORDS, negotiation

TABLES = ("table", "amendments", "voting", "positions", "trace", "numbers", "gaps")
TEXTS = ("rolling", "compilation", "tracked")
PLAIN = Choices(model=False)
OTHERS = tuple(language for language in WORDS if language != "en")
FOREIGN = ("ru", "ar", "zh")
_CODES = {one.code for one in DELEGATIONS}
_SIGNS = {"OP", "PP", "am", "alt", "bis", "Rev", "Ad", "ad", "referendum"}
_WORD = re.compile("[A-Za-z]{2,}")


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    found = {}
    for language in WORDS:
        with negotiation(language, tmp_path_factory.mktemp(language)) as bench:
            found[language] = bench.state
    return found


def said(table) -> list[str]:
    """Everything that a table says itself: not the words of a text."""
    cells = [c.plain for row in table.rows for c in row.cells if not c.language]
    groups = [row.group for row in table.rows]
    return [*table.heads, table.grouping, *table.notes, *table.after, *groups, *cells]


def small(prose) -> list[str]:
    """Everything that a text says beside its own words."""
    lines = [line for one in prose.paragraphs for line in one.small]
    return [*prose.summary, prose.after_title, *prose.after, *lines]


def words_of(kind: str, state) -> list[str]:
    return small(prose_of(state, kind)) if kind in TEXTS else said(table_of(state, kind, PLAIN))


def english(lines: list[str]) -> set[str]:
    """The words in Latin letters that no language but English has there."""
    return {word for line in lines for word in _WORD.findall(line)} - _CODES - _SIGNS


@pytest.mark.slow
@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.parametrize("kind", [*TABLES, *TEXTS])
def test_nothing_is_said_in_english(states, language: str, kind: str) -> None:
    assert english(words_of(kind, states[language])) == set()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("kind", [*TABLES, *TEXTS])
def test_no_sentence_is_the_english_one(states, language: str, kind: str) -> None:
    """French and Spanish share words with English, but hardly a line."""
    own, other = (set(words_of(kind, states[one])) for one in (language, "en"))
    names = {one.name for one in DELEGATIONS}
    shared = {line for line in own & other if english([line]) - names}
    assert shared <= {"Vote", "Positions", "Ad referendum"}
    wrong = "the of and by with was were is are this paragraph clause text draft from since words"
    left = {word for line in own for word in re.findall(r"[A-Za-zÀ-ÿ’]+", line)} & set(
        wrong.split()
    )
    assert left == set()


@pytest.mark.slow
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", TABLES)
def test_heads_are_in_the_language_in_every_format(states, language: str, kind: str) -> None:
    state = states[language]
    heads = table_of(state, kind, PLAIN).heads
    rows = csv.reader(
        io.StringIO(written(state, kind, ending=".csv", choices=PLAIN).data.decode("utf-8-sig"))
    )
    assert next(rows)[-len(heads) :] == list(heads)
    page = written(state, kind, ending=".html", choices=PLAIN).data.decode()
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page
    assert all(f">{html.escape(head)}</th>" in page for head in heads)
    word = written(state, kind, ending=".docx", choices=PLAIN).data
    lines = [" ".join(line.split()) for line in paragraphs(word)]
    assert set(heads) <= set(lines)
    with zipfile.ZipFile(
        io.BytesIO(written(state, kind, ending=".xlsx", choices=PLAIN).data)
    ) as book:
        strings = html.unescape(book.read("xl/sharedStrings.xml").decode())
        sheets = book.read("xl/workbook.xml").decode()
    assert all(head in strings for head in heads)
    if stage(EXPORTS[kind].title, language) != EXPORTS[kind].title:
        assert f'name="{stage(EXPORTS[kind].title, language)[:31]}"' in sheets
    assert "About" not in sheets


def told(text: str) -> Counter[str]:
    """What a compilation says, read again: positions by what they ask, states of paragraphs."""
    document = read(text.encode(), "compilation.txt").parts[0]
    found: Counter[str] = Counter()
    for clause in document:
        marks = read_notation(clause.text)
        found["brackets"] += bracket_count(marks)
        found.update(m.verb.value for m in marks if isinstance(m, Position))
        found.update(m.status for m in marks if isinstance(m, StatusNote))
    return found


@pytest.mark.parametrize("language", WORDS)
def test_a_compilation_is_read_again_in_its_language(states, language: str) -> None:
    texts = {
        one: written(states[one], "compilation", ending=".txt").data.decode()
        for one in (language, "en")
    }
    assert told(texts[language]) == told(texts["en"])
    assert told(texts[language])["brackets"] == compiled(states[language]).brackets


@pytest.mark.slow
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", [k for k, e in EXPORTS.items() if ".docx" in e.endings])
def test_word_files_in_every_language_are_sound(states, language: str, kind: str) -> None:
    assert verify(written(states[language], kind, ending=".docx", choices=PLAIN).data).faults == ()


def test_names_of_states_follow_the_language(states) -> None:
    assert "Mexique (MEX)" in " ".join(words_of("amendments", states["fr"]))
    assert "(Modificado por Chile, am-4.)" in words_of("rolling", states["es"])
    assert "Brasil (BRA)" in " ".join(words_of("compilation", states["es"]))
    assert "البرازيل (BRA)، أوروغواي (URY)" in words_of("amendments", states["ar"])
    assert "智利 (CHL)" in words_of("amendments", states["zh"])


def test_instructions_without_words_in_a_language_say_which_they_have(states) -> None:
    page = written(states["ar"], "amendments", ending=".html", choices=PLAIN).data.decode()
    assert re.search(r'<td [^>]*lang="en" dir="ltr"><p>Delete operative paragraph', page)
    french = written(states["fr"], "amendments", ending=".html", choices=PLAIN).data.decode()
    assert re.search(r'<td [^>]*lang="fr" dir="ltr"><p>Supprimer le paragraphe', french)


def test_what_the_screen_reader_says_follows_the_language(states) -> None:
    page = written(states["es"], "rolling", ending=".html", choices=PLAIN).data.decode()
    assert 'del::before { content: "[suprimido: "; }' in page
    assert "[deleted: " not in page
