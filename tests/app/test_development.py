"""The draft at one moment beside the draft at another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import BASE, OP1, OP2, OP3, bench
from draftbench.app.history import moments
from draftbench.app.history.development import compare_stages, redline_between, stage
from draftbench.compare.links import Relation
from draftbench.compare.passages.passage import passages
from draftbench.errors import UsageError
from support.lakes import OPERATIVE, circulate, clause, on_lakes
from support.laws import examples
from support.replaying import accepted, rejected


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def stages(work, one, other):
    return stage(work.events, one), stage(work.events, other)


def texts(document):
    return tuple((each.id, each.text) for each in document)


def relations(comparison):
    found = comparison.alignments[1]
    return {
        (link.left, link.right): link.relation
        for link in found.links
        if link.relation is not Relation.SAME
    } | {
        **{((id_,), ()): Relation.REMOVED for id_ in found.unmatched_left},
        **{((), (id_,)): Relation.ADDED for id_ in found.unmatched_right},
    }


def test_clauses_answer_by_identity_even_where_every_word_is_another(work):
    moments.name_version(work, "Rev.1")
    work.edit(OP1, "Completely different phrases stand here now.")
    work.move(OP3, after=None)
    new = work.insert("Thanks the host;", after=OP2)
    comparison = compare_stages(*stages(work, "Rev.1", "now"))
    assert [text.name for text in comparison.texts] == ["Rev.1", "now"]
    assert relations(comparison) == {
        ((OP1,), (OP1,)): Relation.CHANGED,
        ((OP3,), (OP3,)): Relation.MOVED,
        ((), (new,)): Relation.ADDED,
    }


def test_a_clause_that_was_taken_out_and_one_that_is_no_more(work):
    work.delete(OP2)
    first = len(work.events)
    work.undo()
    work.delete(OP1)
    found = relations(compare_stages(*stages(work, str(first), "now")))
    assert found == {((OP1,), ()): Relation.REMOVED, ((), (OP2,)): Relation.ADDED}
    back = relations(compare_stages(*stages(work, "now", str(first))))
    assert back == {((OP2,), ()): Relation.REMOVED, ((), (OP1,)): Relation.ADDED}


def test_a_draft_has_the_numbers_that_it_counts_not_those_of_its_base(tmp_path):
    """A paragraph that the meeting deleted had renumbered the others before the next text came."""
    with on_lakes(tmp_path) as lake:
        lake.delete(clause(lake, OPERATIVE[0]))
        moments.name_version(lake, "Before Rev.1")
        circulate(lake)
        comparison = compare_stages(*stages(lake, "Before Rev.1", "now"))
        assert not any(passage.renumbered for passage in passages(comparison))


def test_each_change_since_a_version_keeps_its_author(work):
    one = work.propose_text(
        OP1, "Urges all States to act with concern and to report;", sponsors=("MEX",)
    )
    work.accept(one)
    moments.name_version(work, "Rev.1")
    two = work.propose_text(
        OP1, "Urges all States to act with concern and to report yearly;", sponsors=("BRA", "URY")
    )
    work.accept(two)
    work.edit(OP2, "Invites experts to meet;")
    left, right = stages(work, "Rev.1", "now")
    redline = redline_between(work.events, left, right)
    assert rejected(redline) == texts(left.text)
    assert accepted(redline) == texts(right.text)
    authors = {
        stamp.author
        for entry in redline.clauses
        for run in entry.runs
        for stamp in (run.inserted, run.deleted)
        if stamp is not None
    }
    assert authors == {"Brazil, Uruguay", "Secretariat"}


@pytest.mark.parametrize(("one", "other"), [("base", "now"), ("now", "base"), ("now", "1")])
def test_base_and_backwards(work, one, other):
    work.edit(OP1, "Urges all States to report;")
    work.delete(OP2)
    left, right = stages(work, one, other)
    redline = redline_between(work.events, left, right)
    assert rejected(redline) == texts(left.text)
    assert accepted(redline) == texts(right.text)
    assert len(left.text) - len(right.text) == (1 if one == "base" else -1)
    assert texts((left if one == "base" else right).text) == texts(BASE)


def test_a_moment_that_there_is_not(work):
    with pytest.raises(UsageError):
        stage(work.events, "Rev.7")


ACT = st.tuples(
    st.sampled_from(["edit", "delete", "move", "insert", "undo", "redo"]),
    st.integers(0, 2),
    st.integers(0, 3),
)


@given(acts=st.lists(ACT, min_size=1, max_size=8), data=st.data())
@settings(max_examples=examples(30), deadline=None)
def test_the_redline_between_any_two_moments_gives_both(tmp_path_factory, acts, data):
    with bench(tmp_path_factory.mktemp("b")) as work:
        for what, place, number in acts:
            draft = work.state.draft
            if what in ("undo", "redo"):
                getattr(work, what)()
                continue
            if len(draft) < 2:
                continue
            clause = draft.clauses[place % len(draft)].id
            after = draft.clauses[(place + 1) % len(draft)].id
            if what == "edit":
                work.edit(clause, f"{draft[clause].text.text} {number}")
            elif what == "delete":
                work.delete(clause)
            elif what == "move":
                work.move(clause, after=after)
            else:
                work.insert(f"Clause {number};", after=after)
        moment = st.integers(1, len(work.events)).map(str) | st.just("base")
        left, right = stages(work, data.draw(moment), data.draw(moment))
        redline = redline_between(work.events, left, right)
        assert rejected(redline) == texts(left.text)
        assert accepted(redline) == texts(right.text)
        comparison = compare_stages(left, right)
        found = comparison.alignments[1]
        pairs = [(one, other) for link in found.links for one in link.left for other in link.right]
        assert sorted(pairs) == sorted((c.id, c.id) for c in left.text if c.id in right.text)
        assert set(found.unmatched_left) == {c.id for c in left.text if c.id not in right.text}
        assert set(found.unmatched_right) == {c.id for c in right.text if c.id not in left.text}
