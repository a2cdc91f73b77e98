"""What a rolling text that comes back can no longer print: not what the text has in its own way,
nor what was tabled after it had left."""

import io

import pytest
from docx import Document as WordDocument

from draftbench.app.exports.exporting import Choices, export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions, mark_of
from support.lakes import OPERATIVE, circulate, clause, on_lakes, operative, revise

PEAT = "Stresses the value of peat to the lakes of the north;"
OTHERWISE = "Stresses the value of peat and moss to all lakes of the north;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def leave(work, output="rolling", ending="docx"):
    path = work.path.with_name(f"{output}.{ending}")
    export(work.state, output, path, choices=Choices(mark=mark_of(work)))
    return path


def come_back(work, path):
    file = read_incoming(path.name, path.read_bytes(), Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))


def told(made):
    return [str(one.message) for one in made.differences]


def cut(path, *lines):
    """Takes words out of the paragraphs of a Word file, and paragraphs that have no others."""
    word = WordDocument(io.BytesIO(path.read_bytes()))
    for words in lines:
        (paragraph,) = (p for p in word.paragraphs if words in p.text)
        paragraph.text = paragraph.text.replace(words, "")
        if not paragraph.text.strip():
            paragraph._p.getparent().remove(paragraph._p)
    word.save(str(path))


def small_print(path, whose):
    word = WordDocument(str(path))
    return next(p.text for p in word.paragraphs if p.text.startswith(f"({whose}"))


def propose(work, old, new, who):
    own = next(c for c in work.state.draft if old in c.text.text)
    words = own.text.text.replace(old, new)
    return work.propose_text(own.id, words, sponsors=(who,))


@pytest.fixture
def in_other_words(work):
    """A new paragraph of Chile, which Rev.2 has in other words; it is to be confirmed."""
    one = work.propose_insertion(PEAT, after=clause(work, OPERATIVE[1]), sponsors=("CHL",))
    work.accept(one)
    circulate(work)
    paragraphs = [OTHERWISE if words == PEAT else words for words in operative(work)]
    revise(work, *paragraphs)
    placement = work.state.entry(one).placement
    assert placement is not None
    assert placement.stays
    return one


@pytest.mark.parametrize("output", ["rolling", "compilation"])
@pytest.mark.parametrize("ending", ["docx", "txt", "md", "html"])
def test_what_the_text_has_in_its_own_way_was_not_taken_out(work, in_other_words, output, ending):
    made = come_back(work, leave(work, output, ending))
    assert (told(made), made.amendments, made.joined) == ([], (), ())


@pytest.mark.parametrize("act", ["accept", "reject"])
def test_it_was_not_taken_out_either_where_it_was_decided_since(work, in_other_words, act):
    path = leave(work)
    work.reject(in_other_words) if act == "reject" else work.accept(in_other_words, confirmed=True)
    assert told(come_back(work, path)) == []


def test_another_proposal_beside_it_that_was_taken_out_is_told(work, in_other_words):
    propose(work, "value of peat", "great value of peat", "CHL")
    path = leave(work)
    assert told(come_back(work, path)) == []
    cut(path, "[CHL: great] ")
    (said,) = told(come_back(work, path))
    assert "of Chile (CHL) in its small print" in said


def test_only_what_the_file_could_print_is_said_to_be_missing(work):
    first = propose(work, "every two years", "each winter", "NOR")
    propose(work, "source of", "rich source of", "CHL")
    path = leave(work)
    propose(work, "data on", "all data on", "KEN")
    propose(work, "protect mountain", "protect all mountain", "NOR")
    assert told(come_back(work, path)) == []
    cut(path, small_print(path, "Norway"), "[NOR: each winter]")
    (said,) = told(come_back(work, path))
    assert f"no longer prints {first} of NOR, nor lists it" in said


def test_without_a_mark_what_came_before_the_next_text_may_be_meant(work):
    propose(work, "every two years", "each winter", "NOR")
    first = propose(work, "source of", "rich source of", "CHL")
    path = work.path.with_name("rolling.docx")
    export(work.state, "rolling", path)
    work.accept(propose(work, "data on", "all data on", "KEN"))
    circulate(work)
    propose(work, "protect mountain", "protect all mountain", "NOR")
    cut(path, small_print(path, "Chile"), "[CHL: rich] ")
    (said,) = told(come_back(work, path))
    assert f"no longer prints {first} of CHL, nor lists it" in said
