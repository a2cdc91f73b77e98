"""One import is one act: it is recorded, taken back and done again as a whole."""

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, OP2, bench
from draftbench.amend.amendment import Amendment, AmendmentId, Delegation, Status
from draftbench.amend.changesets.editing import between, replaced
from draftbench.app.imports.batch import Batch, Joining, Remark, grouped
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.errors import UsageError
from draftbench.messages import message

EU = Delegation("EU", "European Union")


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def amendment(name, clause, text, *sponsors, reason=""):
    changes = between(BASE, replaced(BASE, clause, RichText(text)))
    return Amendment(AmendmentId(name), "Amend", sponsors, changes, reason, "2010-04-12T10:00:00Z")


def batch(work):
    work.propose_text(OP1, "Urges all States to act;", sponsors=("MEX",), reason="All of them.")
    return Batch(
        files=(("eu.docx", b"bytes"),),
        delegations=(EU,),
        amendments=(amendment("am-2", OP2, "Invites experts;", "EU", "BRA"),),
        joined=(Joining(AmendmentId("am-1"), ("EU", "MEX"), "EU: Everybody."),),
        doubts=(Remark("comment", "eu.docx", "A comment stands on no change."),),
    )


def test_a_batch_is_tabled_and_survives_closing(work, tmp_path):
    brought = batch(work)
    seen = work.preview(brought)
    assert len(work.state.entries) == 1
    work.bring_in(brought)
    assert work.state.entries == seen.entries
    first, second = work.state.entries
    assert first.amendment.sponsors == ("MEX", "EU")
    assert first.amendment.reason == "All of them.\nEU: Everybody."
    assert second.amendment == brought.amendments[0]
    assert work.state.delegation("EU") == EU
    assert work.next_number == 3
    assert work.events[-1].payload["remarks"][0]["code"] == "comment"
    work.close()
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert again.state.entries == seen.entries


def test_one_undo_takes_the_whole_import_back_and_redo_brings_it_again(work):
    brought = batch(work)
    before = work.state
    work.bring_in(brought)
    after = work.state.entries
    assert work.undo() == "Imported eu.docx"
    assert work.state.entries == before.entries
    assert work.state.delegations == before.delegations
    assert work.redo() == "Imported eu.docx"
    assert work.state.entries == after
    work.undo()
    assert work.propose_deletion(OP2, sponsors=("MEX",)) == "am-3"


def test_the_joint_amendment_is_accepted_under_all_names(work):
    work.bring_in(batch(work))
    work.accept(AmendmentId("am-1"))
    run = next(r for r in work.state.redline.of(OP1).runs if r.inserted)
    assert run.inserted.codes == ("MEX", "EU")


def test_what_is_decided_gets_no_more_sponsors(work):
    brought = batch(work)
    work.reject(AmendmentId("am-1"))
    with pytest.raises(UsageError, match="rejected already"):
        work.bring_in(brought)
    assert work.state.entry("am-1").status is Status.REJECTED
    assert len(work.state.entries) == 1


def test_a_batch_that_brings_nothing_is_no_act(work):
    count = len(work.events)
    work.bring_in(replace(batch(work), amendments=(), joined=()))
    assert len(work.events) == count + 1


def placed(code, words, line, file="a.txt"):
    said = message("Line {line}: {words}", line=line, words=words)
    return Remark(code, message("{file}, line {line}", file=file, line=line), said)


def test_equal_remarks_are_said_once_behind_the_others_with_their_number_and_places():
    opening = message("no opening phrase was recognised.")
    remarks = (
        *(placed("opening", opening, line) for line in (3, 4, 5, 9)),
        placed("number", message("no number"), 7),
        placed("opening", opening, 1, "b.txt"),
        Remark("other", "a.txt", "Check the names."),
    )
    assert [(one.where, str(one.message)) for one in grouped(remarks[:4])] == [
        ("a.txt, lines 3–5, 9", "No opening phrase was recognised. (4 times)")
    ]
    said = grouped(remarks)
    assert [one.code for one in said] == ["number", "other", "opening"]
    assert said[0] == remarks[4]
    assert "(5 times)" in said[-1].message
    assert "b.txt, line 1" in said[-1].where


def test_lines_of_small_print_are_counted_and_one_alone_is_quoted():
    lines = [
        Remark("small-print", message("{file}, paragraph {line}", file="a.docx", line=n), w)
        for n, w in ((2, "One."), (4, "Two."), (5, "Three."))
    ]
    (one,) = grouped(lines)
    assert one.where == "a.docx, paragraphs 2, 4–5"
    assert one.message == "Not part of the text: 3 lines of small print of a rolling text."
    assert grouped(lines[:1]) == tuple(lines[:1])
