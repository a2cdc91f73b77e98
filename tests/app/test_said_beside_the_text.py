"""What somebody writes beside the text of a file: into its small print, or below a paragraph."""

import pytest

from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.imports.smallprint import is_small_print, says_more
from draftbench.app.texts.circulated import Versions
from draftbench.formats.docx.write.brackets import Wording
from draftbench.language.phrasebook import phrasebook, spoken
from support.lakes import lakes, on_lakes
from support.lives import Life


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def sent(work, words):
    file = read_incoming("sent.txt", words.encode(), Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Choices(everybody="KEN"))
    return made.amendments, {remark.code: remark.message for remark in made.doubts}


@pytest.mark.parametrize(
    "line",
    [
        "Strongly supported by Norway.",
        "(supported by Norway and Chile)",
        "Norway supports this paragraph.",
        "Fortement appuyé par la Norvège",
        "Apoyado por Noruega",
    ],
)
def test_a_position_below_a_paragraph_is_no_paragraph(work, line):
    words = lakes().replace("territory;", f"territory;\n\n{line}")
    amendments, remarks = sent(work, words)
    assert not amendments
    assert "states a position" in remarks["position"]


def test_a_sentence_below_a_paragraph_that_may_be_none_is_told(work):
    words = lakes().replace("territory;", "territory;\n\nThis was hard to agree.")
    _, remarks = sent(work, words)
    assert "may not be part of the text" in remarks["part-of-the-text"]


def test_a_new_paragraph_is_taken_without_a_doubt(work):
    words = lakes().replace("territory;", "territory;\n\nUrges all States to count lakes;")
    amendments, remarks = sent(work, words)
    assert len(amendments) == 1
    assert "part-of-the-text" not in remarks


PRINTED = "(Chile (CHL): “Delete OP 4”, tabled; applies. Alternative to am-2 (NOR).)"


@pytest.mark.parametrize(
    "line",
    [
        f"{PRINTED[:-1]} Please check.)",
        PRINTED.replace("tabled;", "tabled; please check;"),
        "(Deleted by Chile, am-3; we object.)",
        "(Was OP 3. Please restore.)",
        "(Supprimé : le Chili, am-3. Prière de vérifier.)",
    ],
)
def test_what_somebody_wrote_into_small_print_is_told(work, line):
    amendments, remarks = sent(work, lakes().replace("territory;", f"territory;\n\n{line}"))
    assert not amendments
    assert line in remarks["small-print-changed"]


def test_small_print_as_it_was_printed_is_not_remarked_on(work, tmp_path):
    _, remarks = sent(work, lakes().replace("territory;", f"territory;\n\n{PRINTED}"))
    assert "small-print-changed" not in remarks
    life = Life(tmp_path, "small print")
    for _ in range(30):
        life.act()
    state = life.bench.state
    for language in spoken():
        wording = Wording.of(state, phrasebook(language))
        lines = [wording.remark(entry) for entry in state.entries]
        assert lines
        assert [one for one in lines if not is_small_print(one) or says_more(one)] == []
    life.close()
