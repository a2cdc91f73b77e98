"""A redline on a file with clauses in text boxes."""

import re

import pytest

from draftbench.document import ClauseKind
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import UnplacedError, drafted
from draftbench.formats.docx.track.objects import all_boxes
from draftbench.formats.docx.track.parts import open_parts
from support.drafts import clause_at, largest, moved, redline, with_new, with_text, without, xml
from support.officials import BOXED, with_box

FILE = with_box()
BASE = largest(FILE)
HOST, AFTER = (
    "Recalling its resolution 63/193,",
    "1. Urges all States to implement the Declaration;",
)


def written(*versions):
    made = drafted(redline(BASE, *versions), FILE, "base.docx")
    assert paragraphs(made.data, View.REJECTED) == paragraphs(FILE)
    assert forms(made.data)[0] == forms(made.data)[1]
    return made


def forms(data):
    """What both forms of the box say, revisions with it, without numbers."""
    body = open_parts(data, "made").body()
    found = next(one for one in body.iter() if str(one.tag).endswith("AlternateContent"))
    return [
        [re.sub(r"\d+", "", str([(e.tag, e.text) for e in box.iter()])) for box in form]
        for form in all_boxes(found)
    ]


def accepted(made):
    return list(paragraphs(made.data, View.ACCEPTED))[1:]


def test_the_clauses_of_a_box_are_part_of_the_text():
    assert [one.text.text for one in BASE][1:4] == [HOST, *BOXED]


def test_words_change_in_both_forms_of_a_box():
    at = clause_at(BASE, BOXED[0])
    made = written(with_text(BASE, at, "Noting the first box with alarm,"))
    assert accepted(made)[1] == "Noting the first box with alarm,"
    said = xml(made.data)
    assert said.count("<w:ins ") == 2
    assert len(set(re.findall(r'<w:ins w:id="(\d+)"', said))) == 2


def test_a_clause_goes_from_a_box_and_another_comes_in_its_place():
    at = clause_at(BASE, BOXED[0])
    new = with_new(without(BASE, at), at, ClauseKind.PREAMBULAR, "Noting a third,")
    made = written(new)
    assert accepted(made)[:4] == [HOST, "Noting a third,", BOXED[1], AFTER]


def test_a_clause_that_comes_between_two_of_a_box_stands_in_it():
    at = clause_at(BASE, BOXED[1])
    made = written(with_new(BASE, at, ClauseKind.PREAMBULAR, "Noting a third,"))
    assert accepted(made)[:4] == [HOST, BOXED[0], "Noting a third,", BOXED[1]]
    assert all("Noting a third," in form[0] for form in forms(made.data))


def test_clauses_that_come_between_a_box_and_its_host_stand_in_the_box():
    at = clause_at(BASE, BOXED[0])
    new = with_new(BASE, at, ClauseKind.PREAMBULAR, "Noting one,")
    made = written(with_new(new, at + 1, ClauseKind.PREAMBULAR, "Noting two,"))
    assert accepted(made)[1:4] == ["Noting one,", "Noting two,", BOXED[0]]


def test_a_box_stays_where_the_words_beside_it_go():
    made = written(without(BASE, clause_at(BASE, HOST)))
    assert accepted(made)[:4] == ["", *BOXED, AFTER]


def test_a_box_goes_with_the_words_beside_it_where_all_go():
    version = BASE
    for text in (HOST, *BOXED):
        version = without(version, clause_at(version, text))
    made = written(version)
    assert accepted(made)[0] == AFTER


def test_what_moves_beside_a_box_or_in_it_is_deleted_and_inserted():
    for text in (HOST, BOXED[0]):
        made = written(moved(BASE, clause_at(BASE, text), 4))
        assert paragraphs(made.data, View.ACCEPTED).index(text) > accepted(made).index(AFTER)
        (loss,) = made.losses
        assert loss.startswith("A clause that moved beside a text box stands as deleted at its old")


def test_a_reason_hangs_beside_the_box():
    at = clause_at(BASE, BOXED[0])
    made = written(with_text(BASE, at, "Noting the first box with alarm,"))
    body = open_parts(made.data, "made").body()
    start = next(one for one in body.iter() if str(one.tag).endswith("}commentRangeStart"))
    assert not any(str(one.tag).endswith("}txbxContent") for one in start.iterancestors())


def test_a_table_cannot_come_into_a_box():
    at = clause_at(BASE, BOXED[1])
    with pytest.raises(UnplacedError, match="text box"):
        drafted(redline(BASE, with_new(BASE, at, ClauseKind.TABLE, "A\tB")), FILE, "base.docx")
