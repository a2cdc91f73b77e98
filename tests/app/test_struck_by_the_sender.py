"""A rolling text that comes back with words struck out by its sender, by formatting alone: they are
read as taken out by hand."""

import copy
import io

import pytest
from docx import Document as WordDocument
from docx.text.run import Run

from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from support.lakes import on_lakes

OWN = ("within their territory", "everywhere")
"""What is accepted, so that the rolling text shows struck words of its own."""


def clause_of(work, words):
    return next(c.id for c in work.state.draft if words in c.text.text)


def propose(work, old, new, who):
    clause = clause_of(work, old)
    text = work.state.draft[clause].text.text
    return work.propose_text(clause, text.replace(old, new), sponsors=(who,))


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        bench.accept(propose(bench, *OWN, "BRA"))
        propose(bench, "source of", "rich source of", "CHL")
        propose(bench, "every two years", "each winter", "NOR")
        propose(bench, "early warning", "warning", "VEN")
        donors = clause_of(bench, "Invites donors")
        bench.propose_insertion("Stresses the value of peat;", after=donors, sponsors=("URY",))
        bench.propose_deletion(clause_of(bench, "Bearing in mind"), sponsors=("KEN",))
        bench.propose_move(
            clause_of(bench, "Requests"), after=clause_of(bench, "Calls upon"), sponsors=("ARG",)
        )
        yield bench


def brought(work, edit, *places):
    """What the rolling text brings for Peru, which edited it in the ``places``."""
    path = work.path.with_name("rolling.docx")
    export(work.state, "rolling", path)
    word = WordDocument(path)
    for place in places:
        edit(word, place)
    data = io.BytesIO()
    word.save(data)
    file = read_incoming(path.name, data.getvalue(), Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(everybody="PER"))


def back(work, edit, *places):
    """What comes of that."""
    made = brought(work, edit, *places)
    own = tuple(one.changes.changes for one in made.amendments)
    told = [str(one.message) for one in made.differences]
    return own, made.joined, len(made.standing), told


def cut(word, words):
    """The runs that are just these words; the runs of a rolling text are parted for it."""
    paragraph = next(p for p in word.paragraphs if words in p.text)
    start = paragraph.text.index(words)
    at, found = 0, []
    for run in paragraph.runs:
        own = run.text
        first, last = max(start - at, 0), min(start + len(words) - at, len(own))
        at += len(own)
        if first >= last:
            continue
        if (first, last) == (0, len(own)):
            found.append(run)
            continue
        for text in (own[:first], own[first:last], own[last:]):
            piece = Run(copy.deepcopy(run._r), run._parent)
            run._r.addprevious(piece._r)
            piece.text = text
            if text == own[first:last]:
                found.append(piece)
        run._r.getparent().remove(run._r)
    return paragraph, found


def strike(word, words):
    for run in cut(word, words)[1]:
        run.font.strike = True


def take_out(word, words):
    paragraph, runs = cut(word, words)
    for run in runs:
        run._r.getparent().remove(run._r)
    if not paragraph.text.strip():
        paragraph._p.getparent().remove(paragraph._p)


BOTH = pytest.mark.parametrize("edit", [strike, take_out])


@pytest.mark.slow
def test_the_struck_words_of_the_program_are_nobodys(work):
    assert back(work, strike) == ((), (), 6, [])


@pytest.mark.slow
@BOTH
@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("[CHL: rich]", "Chile (CHL)"),
        ("[NOR: each winter]", "Norway (NOR)"),
        ("[URY: Stresses the value of peat;]", "Uruguay (URY)"),
        ("] [KEN: delete]", "Kenya (KEN)"),
        (" [KEN: delete]", "Kenya (KEN)"),
        ("[ARG: move OP 4 after OP 1]", "Argentina (ARG)"),
    ],
)
def test_a_proposal_that_the_sender_strikes_is_told(work, edit, words, whose):
    own, joined, _, told = back(work, edit, words)
    assert (own, joined, len(told)) == ((), (), 1)
    assert f" of {whose} in its small print" in told[0]


@pytest.mark.slow
def test_a_bracket_of_which_all_words_are_struck_is_taken_out(work):
    told = back(work, strike, "each winter", "rich")[3]
    assert {who for who in ("Norway", "Chile") for one in told if who in one} == {"Norway", "Chile"}
    assert len(told) == 2


@pytest.mark.slow
@BOTH
def test_words_taken_out_beside_those_proposed_for_them_are_told_and_tabled_for_nobody(work, edit):
    own, joined, standing, told = back(work, edit, "[every two years]")
    assert (own, joined, standing) == ((), (), 6)
    assert [one.partition(". ")[0] for one in told] == [
        "The file no longer prints “every two years” beside “[NOR: each winter]”"
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    "words",
    [
        "[VEN: delete “early”]",
        " [VEN: delete “early”]",
        "VEN: delete “early”",
        "delete “early”",
        "[VEN: delete",
    ],
)
def test_of_a_deletion_that_the_sender_strikes_it_is_asked_what_is_meant(work, words):
    made = brought(work, strike, words)
    assert (made.amendments, made.joined, made.differences, len(made.standing)) == ((), (), (), 6)
    said = [str(one.message) for one in made.doubts if one.code == "bracket-struck"]
    assert [one.partition("”]”")[0] for one in said] == ["“[VEN: delete “early"]


@pytest.mark.slow
def test_a_deletion_that_is_struck_with_words_beside_it_goes_with_them(work):
    own, joined, _, told = back(work, strike, "support [VEN: delete “early”]")
    assert (len(own), joined, len(told)) == (1, (), 1)
    assert " of Venezuela" in told[0]
