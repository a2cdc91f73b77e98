"""Of amendments that differ only in a number or a date, the furthest is voted on first."""

import pytest

from draftbench.amend.ballots.sizes import resizing
from draftbench.amend.ballots.voting import Removal, voting_list
from draftbench.amend.changesets.changes import Splice
from draftbench.app.outputs.voting_list import voting_table
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, RichText
from draftbench.formats.reading import read
from support.lakes import clause, lakes


def voted(tmp_path, text, *news):
    """What the amendments that would make ``text`` read like each of ``news`` say, in the order of
    voting, and whether that follows from a size."""
    base = read(lakes(operative=(text, "Decides to meet again.")).encode(), "a.txt").parts[0]
    with Workbench.create(tmp_path / "p.draftbench", base) as work:
        own = clause(work, text)
        said = {work.propose_text(own, new, sponsors=("MEX",)): new for new in news}
        return [(said[b.entry.amendment.id], b.by_size) for b in voting_list(work.state)]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Requests a report every {} years;", ("10", "20", "15", "8")),
        ("Requests a report every {} years;", ("ten", "twenty", "fifteen")),
        ("Requests cuts of {} per cent;", ("10", "20", "15.5")),
        ("Requests cuts of emissions by {};", ("2030", "2040", "2035", "2028")),
        ("Requests a report by {};", ("1 June 2027", "1 December 2027", "1 July 2027")),
        ("Requests a report by {};", ("June 2027", "March 2026", "July 2027")),
        ("Allocates {} dollars;", ("1,500,000", "100,000", "1,000,000", "1,600,000")),
    ],
)
def test_the_furthest_size_comes_first(tmp_path, text, figures):
    base, *wanted = (text.format(figure) for figure in figures)
    found = voted(tmp_path, base, *reversed(wanted))
    assert found == [(one, True) for one in wanted]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Requests action on Goal {} now;", ("5", "6", "9")),
        ("Requests action under paragraph {};", ("2", "1", "9")),
        ("Requests action on resolution {};", ("70/1", "71/1", "75/1")),
        ("Requests cuts by {} tons;", ("10 or 20", "15 or 25", "90 or 95")),
        ("Requests {} tons;", ("cuts of 10", "deep cuts of 15", "deep cuts of 90")),
    ],
)
def test_what_is_no_size_is_not_measured(tmp_path, text, figures):
    base, *news = (text.format(figure) for figure in figures)
    assert not any(by_size for _, by_size in voted(tmp_path, base, *news))


def test_only_what_asks_the_same_question_is_put_in_order(tmp_path):
    text = "Requests reports every 10 years in 30 copies;"
    ten = text.replace("10", "100000")
    thirty = text.replace("30", "40")
    assert [by_size for _, by_size in voted(tmp_path, text, thirty, ten)] == [False, False]


def test_the_size_goes_before_strength_and_share_of_words(tmp_path):
    text = "Requests a report within 10 days;"
    near, far = text.replace("10", "9"), text.replace("10", "300")
    assert voted(tmp_path, text, near, far) == [(far, True), (near, True)]


def test_the_reason_stands_in_the_list(tmp_path):
    base = read(lakes(operative=("Asks for 10 reports;", "Ends.")).encode(), "a.txt").parts[0]
    with Workbench.create(tmp_path / "p.draftbench", base) as work:
        own = clause(work, "Asks for 10 reports;")
        for number in (15, 20):
            work.propose_text(own, f"Asks for {number} reports;", sponsors=("MEX",))
        first, second = voting_list(work.state)
        for ballot, row in zip((first, second), voting_table(work.state).rows, strict=True):
            assert "furthest from that of the text comes first" in ballot.why
            assert "furthest from that of the text comes first" in row.cells[3].plain
        assert second.former == first.entry.amendment.id


def test_amendments_to_an_amendment_are_measured_against_what_it_would_give(tmp_path):
    base = read(lakes(operative=("Asks for reports;", "Ends.")).encode(), "a.txt").parts[0]
    with Workbench.create(tmp_path / "p.draftbench", base) as work:
        own = clause(work, "Asks for reports;")
        parent = work.propose_text(own, "Asks for 10 reports;", sponsors=("MEX",))
        for number in (12, 30):
            words = f"Asks for {number} reports;"
            work.propose_text(own, words, sponsors=("FRA",), parent=parent)
        found = [(b.entry.amendment.id, b.by_size) for b in voting_list(work.state)]
        assert found == [("am-3", True), ("am-2", True), ("am-1", False)]


def test_splices_of_another_text_are_not_measured():
    splice = Splice(ClauseId("a"), 10, 40, "10", RichText("20"))
    assert resizing(ClauseId("a"), RichText("Ten"), [splice], "en") is None


def test_of_alternatives_that_differ_in_a_number_the_size_is_the_reason(tmp_path):
    base = read(lakes(operative=("Asks for 12 reports;", "Ends.")).encode(), "a.txt").parts[0]
    with Workbench.create(tmp_path / "p.draftbench", base) as work:
        own = clause(work, "Asks for 12 reports;")
        near = work.propose_text(own, "Asks for 15 reports;", sponsors=("MEX",))
        work.propose_text(own, "Asks for 30 reports;", sponsors=("PER",), alternative_to=near)
        first, second = voting_list(work.state)
        assert (second.entry.amendment.id, second.removal) == (near, Removal.WORDS)
        assert (first.removal, first.rivals) == (Removal.WORDS, 2)
        assert first.by_size
        assert second.by_size
        assert "comes after" not in second.why
        assert "furthest removed" not in second.why


def test_an_alternative_that_replaces_words_replaces_no_whole_paragraph(tmp_path):
    base = read(lakes(operative=("Asks for many reports a year;", "Ends.")).encode(), "a.txt")
    with Workbench.create(tmp_path / "p.draftbench", base.parts[0]) as work:
        own = clause(work, "Asks for many reports a year;")
        one = work.propose_text(own, "Asks for few reports a year;", sponsors=("MEX",))
        wished = "Asks for many good studies a year;"
        other = work.propose_text(own, wished, sponsors=("PER",), alternative_to=one)
        found = {b.entry.amendment.id: b for b in voting_list(work.state)}
        assert {b.removal for b in found.values()} == {Removal.WORDS}
        assert found[one].former == other
