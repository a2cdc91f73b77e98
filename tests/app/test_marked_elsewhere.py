"""Marked-up files: notes, headers and footers, and files of other word processors."""

from dataclasses import replace

import pytest

from app.test_marked_files import (
    ACT,
    BASE,
    DELEGATIONS,
    OP2,
    OP3,
    PP1,
    TEXTS,
    bring,
    brought,
)
from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.markedfiles import is_marked
from draftbench.app.workbench import Workbench
from draftbench.document import NOTE_MARK, Note, RichText
from draftbench.errors import Cancelled
from draftbench.formats import office
from support.incoming import read_marked
from support.revised import paragraph, run, word_file


@pytest.fixture
def work(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as opened:
        yield opened


def test_who_changes_in_a_note_what_another_puts_there_has_the_words_of_both(tmp_path):
    note = Note("n1", "1", RichText("See resolution 1."))
    clauses = list(BASE.clauses)
    clauses[1] = replace(clauses[1], text=RichText(f"{TEXTS[1]}{NOTE_MARK}", (), (note,)))
    base = BASE.with_clauses(tuple(clauses))
    body = paragraph(
        run("See resolution 1."),
        run(" See also", "ins by Brazil"),
        run(" annex", "ins by Brazil", "del by Mexico"),
        run(" part II", "ins by Mexico"),
        run(" of it.", "ins by Brazil"),
    )
    parts = {"footnotes": ("w:footnotes", f'<w:footnote w:id="2">{body}</w:footnote>')}
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    content = PP1 + paragraph(run(TEXTS[1]), reference) + OP2 + OP3
    with Workbench.create(tmp_path / "m.draftbench", base, delegations=DELEGATIONS) as work:
        made = bring(work, content, parts=parts)
        notes = {
            entry.amendment.sponsors: apply(base, entry.amendment.changes)
            .clauses[1]
            .text.notes[0]
            .text.plain
            for entry in work.state.entries
        }
        reasons = {e.amendment.sponsors: e.amendment.reason for e in work.state.entries}
    assert notes == {
        ("BRA",): "See resolution 1. See also annex of it.",
        ("MEX",): "See resolution 1. See also part II of it.",
    }
    assert "Contains what BRA proposes in OP 1 (am-1)" in reasons["MEX",]
    assert made.doubts == ()


def test_changes_in_headers_and_footers_are_told_and_nobody_is_put_on_the_list_for_them(work):
    mine = run("Rev.1", "ins by Mexico")
    parts = {
        "header": ("w:hdr", paragraph(run("A/C.3/L.1/"), mine)),
        "footer": ("w:ftr", paragraph(run("page", "del by Anna Smith"))),
    }
    made = brought(work, PP1 + paragraph(*ACT) + OP2 + OP3, parts=parts)
    assert [remark.code for remark in made.differences] == ["not-taken-over"] * 2
    words = " ".join(remark.message for remark in made.differences)
    assert "Mexico: in a header “Rev.1” is new" in words
    assert "Anna Smith: in a footer “page” is to go" in words
    assert made.delegations == ()
    assert made.doubts == ()


def test_files_of_other_word_processors_are_imported_through_libreoffice(work, monkeypatch):
    word = word_file(PP1 + paragraph(*ACT) + OP2 + OP3)
    asked = []

    def convert(data, name, ending, progress, **_):
        asked.append((data, ending))
        progress(0.5, "LibreOffice reads the file")
        return word

    monkeypatch.setattr(office, "convert", convert)
    given = b"{\\rtf1 made up}"
    found = read_marked("mexico.rtf", given, work.state)
    assert asked == [(given, "rtf")]
    assert found.data == given
    assert [remark.code for remark in found.doubts] == ["read-through-office"]
    assert [work.author for work in found.works] == ["Mexico"]
    assert is_marked("mexico.rtf", given)
    assert not is_marked("mexico.txt", b"text")

    def stop(*_):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_marked("mexico.rtf", given, work.state, stop)


def two_files(work):
    return [
        read_marked(name, word_file(PP1 + act + OP2 + OP3), work.state)
        for name, act in (
            (
                "Comments MEX.docx",
                paragraph(run("Urges "), run("all ", SOMEBODY), run(TEXTS[1][6:])),
            ),
            ("brazil 2010.docx", paragraph(run(TEXTS[1][:-1]), run(" soon", SOMEBODY), run(";"))),
        )
    ]


SOMEBODY = "ins by Microsoft Office User"


def test_a_name_that_says_nothing_is_another_author_in_each_file_and_the_file_says_whose(work):
    made = batch(work.state, two_files(work), 1)
    assert [a.sponsors for a in made.amendments] == [("MEX",), ("BRA",)]
    assert [(r.code, r.where) for r in made.doubts] == [
        ("by-file", "Comments MEX.docx"),
        ("by-file", "brazil 2010.docx"),
    ]


def test_authors_whose_names_say_nothing_are_chosen_for_in_one_file_or_in_all(work):
    files = two_files(work)
    for chosen, sponsors in (
        ({"Microsoft Office User": "URY"}, [("URY",), ("URY",)]),
        ({"Microsoft Office User (brazil 2010.docx)": "URY"}, [("MEX",), ("URY",)]),
    ):
        made = batch(work.state, files, 1, Choices(sponsors=chosen))
        assert [a.sponsors for a in made.amendments] == sponsors


def test_a_compilation_is_of_nobody_whom_its_name_says(work):
    both = paragraph(
        run("Urges "), run("all ", SOMEBODY), run("the ", "ins by Ann"), run("States;")
    )
    made = batch(
        work.state, [read_marked("Mexico.docx", word_file(PP1 + both + OP2 + OP3), work.state)], 1
    )
    assert [d.name for d in made.delegations] == ["Ann", "Microsoft Office User"]
