"""The shipped report is read without a hint, down to every note and every character."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from draftbench.document import NOTE_MARK, ClauseKind, Document, MarkKind
from draftbench.formats.imported import Imported, Use


def part(report: Imported, name: str) -> Document:
    found = report.part(name)
    assert found is not None
    return found


def kinds(document: Document) -> dict[str, int]:
    return dict(Counter(clause.kind.value for clause in document))


def test_the_six_texts_are_found(report: Imported) -> None:
    assert [document.name for document in report.parts] == [
        "report",
        "declaration",
        "recommendations",
        "elements",
        "participants",
        "documents",
    ]
    assert [document.kind for document in report.parts] == [d.name for d in report.parts]
    assert {document.language for document in report.parts} == {"en"}
    assert [document.source.part for document in report.parts] == [
        "",
        "II.A",
        "II.B-C",
        "Annex I",
        "Annex II",
        "Annex III",
    ]
    assert part(report, "report").title.startswith("Report of the Latin American")
    assert part(report, "participants").title == "List of participants"


def test_the_masthead_and_the_file_name_are_kept(report: Imported) -> None:
    source = part(report, "declaration").source
    assert source.symbol == "A/CONF.213/RPM.1/1"
    assert source.date == "26 May 2009"
    assert source.file == "A_CONF.213_RPM.1_1.txt"
    assert len(source.sha256) == 64


def test_the_declaration_has_its_clauses(report: Imported) -> None:
    declaration = part(report, "declaration")
    assert kinds(declaration) == {"organ": 1, "preambular": 12, "item": 13, "operative": 6}
    assert declaration.clauses[0].kind is ClauseKind.ORGAN
    operative = [c.label for c in declaration if c.kind is ClauseKind.OPERATIVE]
    assert operative == ["1.", "2.", "3.", "4.", "5.", "6."]
    preambular = [c for c in declaration if c.kind is ClauseKind.PREAMBULAR]
    lists = {c.id: [declaration[i].label for i in declaration.children(c.id)] for c in preambular}
    assert [labels for labels in lists.values() if labels] == [
        ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."],
        ["(a)", "(b)", "(c)", "(d)", "(e)"],
    ]
    last = declaration[declaration.children(preambular[1].id)[-1]]
    assert last.text.text.endswith("migrant workers and their families,")


def test_notes_hang_on_the_right_words(report: Imported) -> None:
    noted = [
        (note.label, clause.text.text[max(0, at - 14) : at], note.text.text)
        for clause in part(report, "declaration")
        for at, note in zip(clause.text.note_positions(), clause.text.notes, strict=True)
    ]
    assert noted == [
        ("1", "an decreasing,", "A/CONF.203/RPM.2/1, para. 8."),
        ("2", "h Guidelines”)", "General Assembly resolution 45/112, annex, para. 5."),
        ("3", "-first Century", "General Assembly resolution 55/59, annex, art. 25."),
        (
            "4",
            "ocols thereto,",
            "United Nations, Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574.",
        ),
    ]


def test_markup_is_read_as_marks(report: Imported) -> None:
    declaration = part(report, "declaration")
    first = next(c for c in declaration if c.kind is ClauseKind.OPERATIVE)
    assert [(m.start, m.end, m.kind) for m in first.text.marks] == [(0, 5, MarkKind.ITALIC)]
    notes = [note for clause in declaration for note in clause.text.notes]
    marked = [note.text.text[m.start : m.end] for note in notes for m in note.text.marks]
    assert marked == ["Treaty Series"]
    for document in report.parts:
        for clause in document:
            assert "*" not in clause.text.text
            assert "<i>" not in clause.text.text


def test_ibid_is_resolved(report: Imported) -> None:
    notes = [note for clause in part(report, "recommendations") for note in clause.text.notes]
    assert [note.label for note in notes] == ["5", "6", "7", "8"]
    assert notes[0].text.text == "Ibid., vol. 2349, No. 42146."
    assert notes[0].resolved == "United Nations, Treaty Series, vol. 2349, No. 42146."
    assert [note.resolved for note in notes[1:]] == ["", "", ""]


def test_recommendations_are_paragraphs_7_to_78_under_their_themes(report: Imported) -> None:
    text = part(report, "recommendations")
    assert kinds(text) == {"heading": 15, "paragraph": 72}
    numbers = [c.label for c in text if c.kind is ClauseKind.PARAGRAPH]
    assert numbers == [f"{n}." for n in range(7, 79)]
    headings = [(c.level, c.label) for c in text if c.kind is ClauseKind.HEADING]
    assert headings == [
        (1, "B."),
        *((2, f"{n}.") for n in range(1, 9)),
        (1, "C."),
        *((2, f"Workshop {n}.") for n in range(1, 6)),
    ]
    theme = text.theme(next(c.id for c in text if c.label == "78."))
    assert theme is not None
    assert theme.text.text.startswith("Strategies and best practices against overcrowding")


def test_elements_are_thirteen_paragraphs(report: Imported) -> None:
    text = part(report, "elements")
    assert kinds(text) == {"paragraph": 13, "item": 3}
    last = [c for c in text if c.kind is ClauseKind.PARAGRAPH][-1]
    assert [text[i].label for i in text.children(last.id)] == ["(a)", "(b)", "(c)"]


def test_the_rest_of_the_report_keeps_its_numbers(report: Imported) -> None:
    text = part(report, "report")
    numbers = [c.label for c in text if c.kind is ClauseKind.PARAGRAPH and c.label]
    assert numbers == [f"{n}." for n in (*range(1, 7), *range(79, 103))]
    agenda = next(c for c in text if c.label == "94.")
    items = text.children(agenda.id)
    assert [text[i].label for i in items] == [f"{n}." for n in range(1, 8)]
    assert len(text.children(items[3])) == 8
    assert len(text.children(items[4])) == 5
    chapters = [c.label for c in text if c.kind is ClauseKind.HEADING and c.level == 1]
    assert [label for label in chapters if label] == ["I.", "II.", "III.", "IV.", "V."]


@pytest.mark.parametrize(
    ("name", "label", "words"),
    [
        ("recommendations", "12.", "recommended the adoption of measures to ensure"),
        ("recommendations", "37.", "standards and safeguards be developed"),
        ("recommendations", "45.", "Mutual backing of arrest warrants, as promoted"),
        ("recommendations", "57.", "religious freedom, non-discrimination and"),
        ("report", "88.", "noted that States, ranging from the more"),
    ],
)
def test_sentences_broken_by_pages_are_whole(
    report: Imported, name: str, label: str, words: str
) -> None:
    clause = next(c for c in part(report, name) if c.label == label)
    assert words in clause.text.plain


def test_texts_equal_the_independent_reading(
    report: Imported, gold: dict[str, list[dict[str, Any]]]
) -> None:
    left = [
        (clause.label, clause.text.plain)
        for name in ("declaration", "recommendations")
        for clause in part(report, name)
        if clause.kind is not ClauseKind.HEADING
    ]
    assert left == [(unit["label"], unit["text"]) for unit in gold["left"]]
    right = [(clause.label, clause.text.plain) for clause in part(report, "elements")]
    assert right == [(unit["label"], unit["text"]) for unit in gold["right"]]


def test_what_was_done_is_noted_with_its_line(report: Imported) -> None:
    lines = report.text.split("\n")
    by_code: dict[str, list[int]] = {}
    for note in report.notes:
        by_code.setdefault(note.code, []).append(note.line)
    assert len(by_code["footnote-moved"]) == 8
    assert all(lines[line - 1][0] in "¹²³⁴⁵⁶⁷⁸" for line in by_code["footnote-moved"])
    assert len(by_code["joined-page-break"]) == 5
    assert all(lines[line - 1][0].islower() for line in by_code["joined-page-break"])
    (ibid,) = by_code["ibid-resolved"]
    assert "Ibid." in lines[ibid - 1]


def test_every_character_is_accounted_for(
    report: Imported, check_accounting: Callable[[Imported], None]
) -> None:
    check_accounting(report)
    assert not [span for span in report.spans if span.use is Use.LEFTOVER]
    assert report.text.count(NOTE_MARK) == 0


def test_reading_twice_gives_the_same_ids(report: Imported) -> None:
    from draftbench.formats.reading import read

    again = read(report.original, "A_CONF.213_RPM.1_1.txt")
    assert again.parts == report.parts
    assert again.spans == report.spans
