"""Comments and exports: none has a word of them, unless a Word file is asked to have them."""

import io
import zipfile

import pytest

from app.texts import OP1, OP2, OP3, bench
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.app.exports.exporting import COMMENTABLE, EXPORTS, Choices, written
from draftbench.app.imports.importing import batch
from draftbench.app.meetings.commenting import answer, comment_on
from draftbench.errors import UsageError
from draftbench.formats.docx.read.comments import read_comments
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.docx.track.proof import word_text
from support.incoming import read_marked

SECRET, PERSON = "Kryptonite", "Zebedee"


@pytest.fixture(scope="module")
def state(tmp_path_factory):
    with bench(tmp_path_factory.mktemp("comments")) as work:
        one = work.propose_text(
            OP2,
            "Invites the Secretariat to convene a meeting of many experts on cybercrime;",
            sponsors=("MEX",),
        )
        on = Target(TargetKind.CLAUSE, OP1)
        first = comment_on(work, on, SECRET, words="with concern", assignee=PERSON, by="BRA")
        answer(work, first, f"{SECRET} again.\nTwo lines.", by=PERSON)
        work.edit(OP1, "Urges all States to act with deep concern and to report;")
        comment_on(work, Target(TargetKind.CLAUSE, OP2), SECRET, words="experts", by="BRA")
        comment_on(work, Target(TargetKind.AMENDMENT, one), SECRET)
        done = comment_on(work, Target(TargetKind.CLAUSE, OP3), f"{SECRET} done")
        answer(work, done, done=True)
        return work.state


def said(data):
    """All bytes of a file, those in a zip too."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return b"\n".join(parts.read(name) for name in parts.namelist())


@pytest.mark.parametrize(
    ("kind", "ending"),
    [(k, e) for k, known in EXPORTS.items() for e in known.endings if e != ".pdf"],
)
def test_no_export_has_a_word_of_a_comment(state, kind, ending):
    data = said(written(state, kind, ending=ending).data)
    assert data
    for word in (SECRET, PERSON):
        assert word.encode() not in data


@pytest.mark.parametrize("kind", COMMENTABLE)
def test_word_files_have_the_open_comments_at_their_words_where_asked(state, kind):
    plain = written(state, kind, ending=".docx")
    made = written(state, kind, ending=".docx", choices=Choices(comments=True))
    parts = open_parts(made.data, "n.docx")
    main = parts.tree(parts.main)

    def related(name):
        part = parts.related(name)
        return parts.tree(part) if part else None

    found = [c for c in read_comments(main, related).comments if SECRET in c.text]
    assert [(c.author, c.text, c.quoted) for c in found] == [
        ("Brazil", SECRET, "with deep concern"),
        (PERSON, f"{SECRET} again.\nTwo lines.", "with deep concern"),
        ("Secretariat", f"am-1: {SECRET}", found[2].quoted),
        ("Brazil", SECRET, "experts"),
    ]
    assert "a meeting of" in found[2].quoted
    assert [loss for loss in made.losses if "not in the file" in loss] == []
    assert word_text(made.data, "n") == word_text(plain.data, "n")


def test_comments_that_come_back_in_a_file_are_no_news(state):
    data = written(state, "tracked", ending=".docx", choices=Choices(comments=True)).data
    made = batch(state, [read_marked("1.docx", data, state)], 9)
    assert SECRET not in str(made)


def test_other_outputs_cannot_have_comments(state):
    for kind, ending in (("table", ".docx"), ("clean", ".html")):
        with pytest.raises(UsageError):
            written(state, kind, ending=ending, choices=Choices(comments=True))


def test_a_rolling_text_has_a_comment_on_a_clause_in_which_words_were_replaced(tmp_path):
    with bench(tmp_path) as work:
        comment_on(work, Target(TargetKind.CLAUSE, OP1), SECRET, words="report", by="BRA")
        work.edit(OP1, "Urges all States to respond with concern and to report;")
        made = written(work.state, "rolling", ending=".docx", choices=Choices(comments=True))
    assert not [loss for loss in made.losses if "not in the file" in loss]
    assert SECRET.encode() in said(made.data)
