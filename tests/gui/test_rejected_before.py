"""Who proposes what was rejected before is told so, once and quietly."""

import pytest

from draftbench.amend.amendment import Status
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import go_to, lists, send, told, words

SAID = "Amendment of BRA tabled; am-{n} (ARG) proposed the same and was rejected"


@pytest.fixture
def rejected(window):
    """The number of a rejected amendment of OP 5, and the words that it proposed."""
    clause = go_to(window, "OP 5")
    before = words(window)
    wanted = before.replace(before.split()[0], "Strongly urges", 1)
    bench = window.workspace.bench
    one = bench.propose_text(clause, wanted, sponsors=("ARG",))
    bench.reject(one)
    return one.removeprefix("am-"), wanted


@pytest.mark.slow
def test_a_form_that_proposes_what_was_rejected_says_so(window, rejected):
    number, wanted = rejected
    go_to(window, "OP 5")
    window.run("amend.propose")
    send(window, codes=("BRA",), text=wanted)
    assert window.workspace.state.entries[-1].status is Status.TABLED
    assert window.notice.words.text() == SAID.format(n=number)
    go_to(window, "OP 4")
    window.workspace.part(DraftWords).write(words(window) + " More.")
    assert "rejected" not in window.notice.words.text()


@pytest.mark.slow
def test_words_written_for_a_delegation_that_were_rejected_are_told_of(window, rejected):
    number, wanted = rejected
    go_to(window, "OP 5")
    writing = window.workspace.part(DraftWords)
    writing.write_for("BRA")
    writing.write(wanted.replace("Strongly urges", "Kindly urges", 1))
    assert "rejected" not in window.notice.words.text()
    writing.write(wanted)
    assert window.notice.words.text() == SAID.format(n=number)
    window.run("edit.undo")
    assert "rejected" not in window.notice.words.text()


@pytest.mark.slow
def test_an_instruction_that_was_rejected_says_so_before_and_after_it_is_tabled(window, rejected):
    number, _ = rejected
    go_to(window, "OP 5")
    old = words(window).split()[0]
    window.run("amend.instructions")
    said = f"In operative paragraph 5, replace “{old}” by “Strongly urges”."
    send(window, words=said, of="draft")
    panel = lists(window)
    panel.choose("0")
    assert f"am-{number} (ARG) proposed the same and was rejected." in told(panel)
    panel.do("table")
    send(window, codes=("BRA",))
    end = f"; am-{number} (ARG) proposed the same and was rejected"
    assert window.notice.words.text() == f"The amendment is tabled{end}"
