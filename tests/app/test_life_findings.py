"""What random lives (:mod:`support.lives`) found, each made as small as it can be."""

import pytest

from app.texts import BASE, DELEGATIONS, OP1, bench, words
from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.building import built
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.changesets.plain_data import change_set_from_data, change_set_to_data
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.rebasing import plan, rebased
from draftbench.amend.placement.succession import successor
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.registers.register import opened
from draftbench.amend.registers.states import Moment
from draftbench.amend.stamp import Stamp
from draftbench.app.drafts import dividing
from draftbench.app.history import receiving
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.track.tracked import tracked
from support.clauselines import filed, lines, text

MEXICO = Stamp("Mexico", ("MEX",), "")
ITEMS = ("a: Urges States to:", "b<a: report yearly;", "c<a: meet often;", "d: Thanks donors.")


def test_a_clause_does_not_go_on_in_what_hangs_on_it():
    draft = text(*ITEMS)
    for clause, into in (("a", "b"), ("b", "a"), ("a", "a")):
        with pytest.raises(UsageError):
            dividing.joined(draft, ClauseId(clause), ClauseId(into))


def test_joined_clauses_keep_the_order_of_their_words():
    """Whichever of two neighbours is joined to the other; not past what stands between them."""
    draft = text("a: Urges States;", "b: Invites donors;", "c<b: yearly;", "d: Thanks all.")
    for clause, into in (("a", "b"), ("b", "a")):
        whole = apply(draft, dividing.joined(draft, ClauseId(clause), ClauseId(into)))
        assert lines(whole) == lines(
            text("a: Urges States; Invites donors;", "c<a: yearly;", "d: Thanks all.")
        )
    typed = RichText("Urges all States;")
    whole = apply(draft, dividing.joined(draft, ClauseId("a"), ClauseId("b"), typed))
    assert whole[ClauseId("a")].text.text == "Urges all States; Invites donors;"
    for clause, into in (("a", "d"), ("a", "c"), ("c", "d")):
        with pytest.raises(UsageError):
            dividing.joined(draft, ClauseId(clause), ClauseId(into))


def test_a_proposal_quotes_what_stood_where_it_also_divides_a_clause():
    """An item is reworded and saved from a deletion, and another clause is divided."""
    old = text(*ITEMS)
    new = text("c: meet very often;", "d: Thanks", "x: donors.")
    changes = between(old, new, splits={ClauseId("x"): ClauseId("d")})
    assert changes.seen[ClauseId("c")] == old[ClauseId("c")].text
    assert change_set_from_data(change_set_to_data(changes)) == changes
    assert lines(apply(old, changes)) == lines(new)


def test_a_part_that_its_author_saw_is_a_clause_of_its_own():
    """It deletes the part, and puts items under the clause that this was split from."""
    whole = text("a: Urges States to act and to report:", "c<a: yearly;", "d: Thanks donors.")
    parts = text("a: Urges States to act", "b: and to report:", "c<b: yearly;", "d: Thanks donors.")
    split = between(whole, parts, splits={ClauseId("b"): ClauseId("a")})
    redline = advanced(unmarked(whole, whole), split, MEXICO)
    wanted = text("a: Urges States to act", "n<a: soon;", "c<a: yearly;", "d: Thanks donors.")
    changes = between(parts, wanted)
    other = text(*lines(parts)[:3], "d: Thanks all donors.")
    redline = advanced(redline, between(parts, other), MEXICO)
    placed = place(changes, redline.result, redline)
    assert placed.outcome is Outcome.APPLIES
    after = built(redline.result, placed.changes.changes)
    assert lines(after) == [*lines(wanted)[:3], "d: Thanks all donors."]


def test_moves_that_have_their_places_and_cannot_be_made_together_are_a_conflict():
    """The one moves a under b, the other b under c, and others have moved c under a."""
    base = text("a: Urges States:", "b: To report yearly:", "c: To meet often;")
    changes = between(
        base, text("c: To meet often;", "b<c: To report yearly:", "a<b: Urges States:")
    )
    others = text("a: Urges States:", "c<a: To meet often;", "b: To report yearly:")
    redline = advanced(unmarked(base, base), between(base, others), MEXICO)
    placed = place(changes, redline.result, redline)
    assert (placed.outcome, placed.changes) == (Outcome.CONFLICT, None)


def test_items_that_are_deleted_from_a_clause_that_moves_are_deleted_where_they_stood():
    base = text(*ITEMS)
    changes = between(
        base, text("d: Thanks donors.", "a: Urges States to:"), moving=[ClauseId("a")]
    )
    redline = advanced(unmarked(base, base), changes, MEXICO)
    away = {entry.move for entry in redline.clauses if entry.moved_away}
    here = {entry.move for entry in redline.clauses if entry.moved_here}
    assert away == here == {"move-a"}
    assert [e.clause.id for e in redline.clauses if e.deleted] == ["b", "c"]
    data = tracked(redline, FrontMatter()).data
    for view, wanted in ((View.ACCEPTED, redline.result), (View.REJECTED, base)):
        (part,) = read_docx(data, "a.docx", view).parts
        assert len(part) == len(wanted)


def test_delegations_that_proposed_something_are_not_taken_back(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as work:
        work.propose_deletion(OP1, sponsors=("MEX",))
        listed = next(event for event in work.events if event.kind == "delegations-added")
        with pytest.raises(ConflictError):
            work.undo(listed.id)
        work.undo()
        work.undo(listed.id)
        assert work.state.delegations == ()


def test_an_item_comes_after_parts_of_what_a_new_base_text_brought():
    """A clause that came with one base text and was divided by the next is new, and so are its
    parts."""
    base = text("a: Urges States to act;")
    register = opened("", base, base)
    for number, new in enumerate(
        (
            ("a: Urges States to act;", "x: Thanks the host country and the Secretariat;"),
            ("a: Urges States to act;", "x: Thanks the host country", "y: and the Secretariat;"),
        )
    ):
        what = plan(register, *successor(register, filed(*new)))
        register = rebased(register, what, (), Moment(str(number)))
    assert len(register.draft) == 3
    assert set(register.redline.newcomers) == {c.id for c in register.draft} - {"a"}


def test_a_new_base_text_of_a_copy_is_laid_on_what_was_accepted_meanwhile(tmp_path):
    act, experts, request = (clause.text.text for clause in BASE)
    with bench(tmp_path) as work:
        alarm = work.propose_text(OP1, act.replace("concern", "alarm"), sponsors=("MEX",))
        path = tmp_path / "copy.draftbench"
        work.record.copy_to(path)
        work.accept(alarm)
        with Workbench.open(path) as other:
            rebase(other, filed(f"a: {act}", f"b: {experts}", f"c: All {request}"))
        assert not receiving.receive(work, path, confirmed=True).fit
        assert "alarm" in words(work)[0]
        for one in receiving.waiting(work):
            receiving.do_again(work, one.event)
        assert not receiving.waiting(work)
        assert "alarm" in words(work)[0]
        assert words(work)[2].startswith("All ")
        assert work.state.entry(alarm).status.value == "accepted"


def test_an_amendment_that_a_new_base_text_reopens_must_be_there(tmp_path):
    with bench(tmp_path) as work, pytest.raises(UsageError):
        work.register.reopened(AmendmentId("am-9"), Moment())


def test_the_register_of_a_step_without_its_amendment_can_be_laid_on_a_new_base():
    """Old projects may have a change of an amendment whose tabling was taken back since."""
    base = text("a: Urges States to act with concern;", "b: Thanks donors.")
    changes = between(base, text("a: Urges States to act with alarm;", "b: Thanks donors."))
    register = opened("", base, base).changed(
        changes, Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-1"))
    )
    what = plan(
        register, *successor(register, filed("a: Urges all to act with care;", "b: Thanks."))
    )
    assert len(what.strays) == 1
    assert not what.reopened
