"""What users say of clauses that belong together: kept, listed, taken back, and always obeyed."""

import pytest

from app.texts import BASE, ELEMENTS, OP1, OP2, OP3, text
from draftbench.app.meetings.decisions import listed, pair_in_words
from draftbench.app.texts.comparing import side_by_side, themes_of
from draftbench.app.workbench import Workbench
from draftbench.compare.versions import realignment
from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.errors import ConflictError, UsageError

E1, E2 = ClauseId("e1"), ClauseId("e2")
S1, S2 = ClauseId("s1"), ClauseId("s2")
SPEECH = text(
    "speech",
    ClauseKind.PARAGRAPH,
    ("s1", "Stolen assets should be returned to the countries that they came from."),
    ("s2", "The oceans rise."),
)
REVISED = text(
    "revised",
    ClauseKind.OPERATIVE,
    ("r1", "Urges States to act with grave concern and to report every year;"),
    ("r2", "Invites the Secretariat to convene a meeting of experts on cybercrime;"),
    ("r3", "Welcomes the host country;"),
    ("r4", "Requests the Commission to consider the present declaration."),
)
R1, R3 = ClauseId("r1"), ClauseId("r3")


@pytest.fixture
def work(tmp_path):
    sources = (ELEMENTS, SPEECH, REVISED)
    with Workbench.create(tmp_path / "n.draftbench", BASE, sources=sources) as bench:
        yield bench


def shown(bench, *sources):
    return side_by_side(bench.state, sources)


def beside(comparison, place, clause, other):
    """The clauses of another text in the row of a clause."""
    return next(row.cells[other] for row in comparison.rows if clause in row.cells[place])


@pytest.mark.parametrize(("source", "clause"), [("elements", E2), ("revised", R3)])
def test_a_link_joins_what_the_comparison_would_not(work, source, clause):
    before = shown(work, source)
    assert clause not in beside(before, 0, OP3, 1)
    work.pin(source, OP3, clause, together=True, by="Peru")
    after = shown(work, source)
    assert clause in beside(after, 0, OP3, 1)
    link = next(k for k in after.alignments[1].links if clause in k.right and OP3 in k.left)
    assert link.pinned_by == "Peru"
    assert link.confident
    for other in (OP1, OP2):
        assert beside(after, 0, other, 1) == beside(before, 0, other, 1)
    work.unpin(source, OP3, clause)
    assert shown(work, source).rows == before.rows
    assert listed(work.state) == ()


@pytest.mark.parametrize(("source", "clause"), [("elements", E1), ("revised", R1)])
def test_a_refusal_parts_what_the_comparison_would_join(work, source, clause):
    left = OP2 if source == "elements" else OP1
    assert clause in beside(shown(work, source), 0, left, 1)
    work.pin(source, left, clause, together=False)
    assert clause not in beside(shown(work, source), 0, left, 1)
    work.undo()
    assert clause in beside(shown(work, source), 0, left, 1)


@pytest.mark.parametrize("mode", ["elements", "revised"])
def test_several_clauses_are_linked_by_one_decision(work, mode):
    left, right = ((OP1, OP3), (E2,)) if mode == "elements" else ((OP3,), (R3, ClauseId("r4")))
    work.pin(mode, left, right, together=True)
    assert len(listed(work.state)) == 2
    found = shown(work, mode)
    assert set(right) <= {c for at in left for c in beside(found, 0, at, 1)}
    linked = {
        (one, two)
        for link in found.alignments[1].links
        if link.pinned_by
        for one in link.left
        for two in link.right
    }
    assert linked == {(one, two) for one in left for two in right}
    assert work.undo() == "Linked clauses"
    assert listed(work.state) == ()


def test_links_between_two_sources(work):
    work.pin("speech", E1, S2, together=True, against="elements")
    found = shown(work, "elements", "speech")
    assert S2 in beside(found, 1, E1, 2)
    assert work.state.pins == {}
    work.pin("elements", S1, E2, together=False, against="speech")
    (first, second) = listed(work.state)
    assert (first.left_text, first.right_text) == ("elements", "speech")
    assert (second.left_text, second.pin.left, second.pin.right) == ("elements", E2, S1)
    found = shown(work, "elements", "speech")
    assert S1 not in beside(found, 1, E2, 2)
    work.unpin("speech", E2, S1, against="elements")
    assert S1 in beside(shown(work, "elements", "speech"), 1, E2, 2)
    assert side_by_side(work.state, ("speech", "elements")).rows


def test_decisions_survive_closing_and_can_be_undone_later(work, tmp_path):
    work.pin("elements", OP3, E2, together=True, by="Peru")
    work.pin("speech", E1, S2, together=False, against="elements")
    work.set_theme("elements", E1, " Crime  online ", by="Peru")
    work.unpin("elements", OP3, E2)
    path, pins, themes = work.path, listed(work.state), work.state.themes
    assert themes["elements"][0].theme == "Crime online"
    work.close()
    with Workbench.open(path) as again:
        assert (listed(again.state), again.state.themes) == (pins, themes)
        assert again.undo() == "Removed a link"
        (first, _) = listed(again.state)
        assert pair_in_words(again.state, first) == ("OP 3", "e2")
        assert first.pin.by == "Peru"
        assert again.undo() == "Set the theme of a clause"
        assert again.state.themes == {}
        assert again.redo() == "Set the theme of a clause"
        assert again.undo() == "Set the theme of a clause"
        assert again.undo() == "Refused a link"
        assert again.undo() == "Linked clauses"
        assert listed(again.state) == ()
    del tmp_path


def test_themes_are_found_and_what_users_say_of_them_holds_in_the_draft_too(work):
    report = text("report", ClauseKind.PARAGRAPH, ("p1", "The Meeting discussed cybercrime."))
    heading = Clause(ClauseId("h"), ClauseKind.HEADING, RichText("Cybercrime"))
    work.add_source(report.with_clauses((heading, *report.clauses)))
    comparison = shown(work, "report", "elements")
    found = themes_of(work.state, comparison)
    assert [theme.name for theme in found.themes] == ["Cybercrime"]
    for place, clause in ((0, OP2), (3, OP2), (2, E1)):
        assert found.of(place, clause) is found.themes[0]
    work.set_theme("declaration", OP2, None)
    work.set_theme("declaration", OP3, "Closing words")
    found = themes_of(work.state, comparison)
    assert found.of(0, OP2) is found.of(3, OP2) is None
    assert found.of(0, OP3) is found.of(3, OP3) is found.themes[1]
    work.undo()
    assert len(themes_of(work.state, comparison).themes) == 1


def test_a_link_that_was_removed_later_cannot_be_undone_by_itself(work):
    work.pin("elements", OP3, E2, together=True)
    pinned = work.events[-1].id
    work.unpin("elements", OP3, E2)
    with pytest.raises(ConflictError, match="later acts build on it"):
        work.undo(pinned)


def test_the_same_decision_again_is_no_new_event(work):
    work.pin("elements", OP3, E2, together=True)
    count = len(work.events)
    work.pin("elements", OP3, E2, together=True)
    assert len(work.events) == count
    work.pin("elements", OP3, E2, together=False)
    assert [one.pin.together for one in listed(work.state)] == [False]


def test_decisions_on_what_is_not_there_are_refused(work):
    count = len(work.events)
    for act, match in (
        (lambda: work.pin("nowhere", OP1, E1, together=True), "no text “nowhere”"),
        (lambda: work.pin("elements", OP1, S1, together=True), "“elements” has no clause s1"),
        (lambda: work.pin("elements", E1, E1, together=True), "“declaration” has no clause e1"),
        (lambda: work.pin("elements", E1, E2, together=True, against="elements"), "another text"),
        (lambda: work.unpin("elements", OP1, E1), "nothing to undo"),
        (lambda: work.set_theme("elements", OP1, "Crime"), "has no clause op1"),
        (lambda: work.set_theme("elements", E1, " "), "needs a name"),
    ):
        with pytest.raises(UsageError, match=match):
            act()
    assert len(work.events) == count


def test_what_was_aligned_before_is_kept_unless_its_pins_changed(work):
    first = shown(work, "elements", "speech")
    work.edit(OP1, "Urges States to act;")
    second = side_by_side(work.state, ("elements", "speech"), former=first)
    assert second.alignments[1] is first.alignments[1]
    work.pin("elements", OP3, E2, together=True)
    third = side_by_side(work.state, ("elements", "speech"), former=second)
    assert third.alignments[1] is not second.alignments[1]
    assert third.alignments[2] is second.alignments[2]
    assert third.rows == shown(work, "elements", "speech").rows


def test_the_first_decision_finds_the_texts_prepared(work, monkeypatch):
    before = shown(work, "revised")
    made = []
    monkeypatch.setattr(realignment, "Realigner", lambda *known: made.append(known))
    work.pin("revised", OP3, R3, together=True, by="Peru")
    after = side_by_side(work.state, ("revised",), former=before)
    assert R3 in beside(after, 0, OP3, 1)
    assert not made
