"""Akoma Ntoso as it is found: one small file for each dialect and mistake, with its clauses."""

from __future__ import annotations

from pathlib import Path

import pytest

from draftbench.document import Clause, MarkKind, RichText
from draftbench.errors import InputError
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from support.accounting import accounted

FILES = Path(__file__).parents[1] / "data" / "akn" / "dialects"
NAMES = sorted(path.stem for path in FILES.glob("*.xml"))


def shown(text: RichText) -> str:
    """The words, each note in brackets at its mark, rows and cells of tables with slashes."""
    said = text.text.replace("\n", " // ").replace("\t", " / ")
    for note in text.notes:
        said = said.replace("\ufffc", f"[{note.label}: {note.text.plain}]", 1)
    return said


def line(part: str, clause: Clause) -> str:
    fields = (part, clause.kind, clause.label.strip(), str(clause.level), shown(clause.text))
    return " | ".join(fields).replace(" |  | ", " | | ").rstrip()


def lines(imported: Imported) -> list[str]:
    found = [line(part.name, clause) for part in imported.parts for clause in part]
    return found + [f"! {code}" for code in sorted({note.code for note in imported.notes})]


def dialect(name: str, view: str = "accepted") -> Imported:
    imported = read((FILES / f"{name}.xml").read_bytes(), f"{name}.xml", view=view)
    accounted(imported)
    return imported


@pytest.mark.parametrize("name", NAMES)
def test_every_dialect_gives_its_clauses(name: str) -> None:
    expected = (FILES / f"{name}.txt").read_text("utf-8").splitlines()
    assert lines(dialect(name)) == [one.rstrip() for one in expected]


def test_items_hang_on_their_clauses() -> None:
    (part,) = dialect("bare_preamble").parts
    parents = {clause.id: clause.parent for clause in part if clause.parent}
    assert parents == {
        "p_a": "para_1",
        "resolution.tail1": "p_a",
        "p_b": "para_1",
        "p_b_i": "p_b",
        "p_b_ii": "p_b",
        "resolution.tail2": "para_1",
    }


def test_ids_used_twice_are_made_unique() -> None:
    (part,) = dialect("itu_style").parts
    ids = [clause.id for clause in part if clause.id.startswith("para_1")]
    assert ids == ["para_1", "para_1__a", "para_1-2"]


def test_symbol_date_language_and_title_are_read() -> None:
    (part,) = dialect("bare_preamble").parts
    assert (part.title, part.language) == ("Boats", "en")
    assert (part.source.symbol, part.source.date) == ("71/4.", "2 March 2026")
    collection, resolution, _ = dialect("collection").parts
    assert collection.source.symbol == "A/RES/90/7"
    assert (resolution.language, resolution.source.date) == ("fr", "2026-03-02")


def test_marks_are_read_in_all_their_spellings() -> None:
    (part,) = dialect("bare_preamble").parts
    italic = {
        clause.text.text[mark.start : mark.end]
        for clause in part
        for mark in clause.text.marks
        if mark.kind is MarkKind.ITALIC
    }
    assert italic == {"Recalling", "Urges", "Noting", "Requests"}


def test_what_stands_in_another_language_is_said_and_accounted_for() -> None:
    imported = dialect("two_languages")
    (note,) = (
        note for note in imported.notes if note.code == "other-language" and "fr" in note.message
    )
    assert note.message.startswith("2 passage(s) in fr")
    assert "Nous savons que les bateaux flottent." in imported.text


URGES = "Urges [-small -]{+large +}boats to sail;"


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (
            "rejected",
            [
                "resolution | preambular | | 0 | Noting boats,",
                "resolution | operative | 1. | 0 | Urges small boats to sail;",
            ],
        ),
        (
            "marked",
            [
                "resolution | preambular | | 0 | [-Noting boats,-]",
                f"resolution | operative | [-1.-]{{+2.+}} | 0 | {URGES}",
                "resolution | operative | {+3.+} | 0 | {+Requests boats:+}",
                "resolution | item | {+(a)+} | 1 | {+To sail.+}",
            ],
        ),
    ],
)
def test_insertions_and_deletions_are_read_in_the_view(view: str, expected: list[str]) -> None:
    assert lines(dialect("redline", view))[:-1] == expected


AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            f'<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso xmlns="{AKN}">&a;</akomaNtoso>',
            "declares a document type",
        ),
        (f'<akomaNtoso xmlns="{AKN}">{"<p>" * 100_000}', "nested too deep"),
        (
            f'<akomaNtoso xmlns="{AKN}"><doc>{"<p>" * 150}deep{"</p>" * 150}</doc></akomaNtoso>',
            "nests its elements",
        ),
        ('<?xml version="1.0"?><rss><p>no law</p></rss>', "XML of a kind that is not read"),
    ],
)
def test_what_is_unsafe_or_foreign_is_refused_in_a_sentence(data: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read(data.encode(), "a.xml")


def test_a_file_of_metadata_alone_is_read_and_said_to_have_no_text() -> None:
    imported = read(f'<akomaNtoso xmlns="{AKN}"><act><meta/></act></akomaNtoso>'.encode(), "a.xml")
    assert [len(part) for part in imported.parts] == [0]
    assert [note.code for note in imported.notes] == ["no-text"]
