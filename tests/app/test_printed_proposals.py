"""A rolling text that comes back with what it prints of others changed, and nothing tracked."""

import io

import pytest
from docx import Document as WordDocument

from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from support.lakes import on_lakes

ENDINGS = pytest.mark.parametrize("ending", ["docx", "txt"])


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def clause_of(work, words):
    return next(c.id for c in work.state.draft if words in c.text.text)


def propose(work, old, new, who):
    clause = clause_of(work, old)
    text = work.state.draft[clause].text.text
    return work.propose_text(clause, text.replace(old, new), sponsors=(who,))


def back(work, ending, *edits):
    """What comes of the rolling text for Peru, which replaced words in it."""
    path = work.path.with_name(f"rolling.{ending}")
    export(work.state, "rolling", path)
    data = path.read_bytes()
    for old, new in edits:
        data = _edited(data, ending, old, new)
    file = read_incoming(path.name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))


def _edited(data, ending, old, new):
    if ending == "txt":
        text = data.decode()
        assert text.count(old) == 1
        return text.replace(old, new).encode()
    word = WordDocument(io.BytesIO(data))
    (paragraph,) = (p for p in word.paragraphs if old in p.text)
    paragraph.text = paragraph.text.replace(old, new)
    if not paragraph.text.strip():
        paragraph._p.getparent().remove(paragraph._p)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def told(made):
    return [(one.code, str(one.message)) for one in made.differences]


@pytest.fixture
def printed(work):
    propose(work, "source of", "rich source of", "CHL")
    propose(work, "every two years", "each winter", "NOR")
    donors = clause_of(work, "Invites donors")
    work.propose_insertion("Stresses the value of peat;", after=donors, sponsors=("BRA", "URY"))
    work.propose_deletion(clause_of(work, "Bearing in mind"), sponsors=("KEN",))
    reporting = clause_of(work, "Requests")
    work.propose_move(reporting, after=clause_of(work, "Calls upon"), sponsors=("ARG",))
    return work


TAKEN_OUT = (
    (" [CHL: rich]", "", "Chile (CHL)"),
    ("[every two years][NOR: each winter]", "every two years", "Norway (NOR)"),
    ("[BRA, URY: Stresses the value of peat;]", "", "Brazil (BRA), Uruguay (URY)"),
    (" [KEN: delete]", "", "Kenya (KEN)"),
    ("[ARG: move OP 4 after OP 1]", "", "Argentina (ARG)"),
)


@ENDINGS
@pytest.mark.parametrize(("old", "new", "whose"), TAKEN_OUT)
def test_a_printed_proposal_that_somebody_takes_out_is_told(printed, ending, old, new, whose):
    made = back(printed, ending, (old, new))
    ((code, said),) = told(made)
    assert (code, made.joined) == ("not-taken-over", ())
    assert f" of {whose} in its small print" in said
    assert all(one.sponsors == ("PER",) for one in made.amendments)


@ENDINGS
def test_a_rolling_text_in_which_nothing_was_changed_tells_of_nothing(printed, ending):
    made = back(printed, ending)
    assert (told(made), made.amendments, len(made.standing)) == ([], (), 5)


@ENDINGS
@pytest.mark.parametrize(
    ("old", "new"), [("[CHL: rich]", "rich"), ("[CHL: rich]", "[PER: rich]"), ("[CHL", "[PER, CHL")]
)
def test_a_printed_proposal_that_the_sender_makes_its_own_is_not_taken_out(
    printed, ending, old, new
):
    made = back(printed, ending, (old, new))
    assert told(made) == []
    assert ["PER" in one.sponsors for one in made.joined] == [True]


@ENDINGS
def test_of_two_proposals_of_one_delegation_the_one_taken_out_is_told(work, ending):
    reporting = clause_of(work, "Requests")
    propose(work, "every two years", "each winter", "NOR")
    work.propose_insertion("Notes the work on wells;", after=reporting, sponsors=("NOR",))
    ((_, said),) = told(back(work, ending, ("[NOR: Notes the work on wells;]", "")))
    assert "“New paragraph after OP 4” of Norway (NOR)" in said
