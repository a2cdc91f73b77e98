"""Comments: threads that go with the words that they are on, for those who share a project."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.proceedings.comments import Comment, Passage, Remark, carried
from draftbench.amend.proceedings.statements import Occasion, Target, TargetKind
from draftbench.app.drafts import dividing
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings import commenting
from draftbench.app.meetings.commenting import answer, comment_on, comments_data, people
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.reading import read as read_text

WHEN = Occasion("Mexico", "2026-01-01T10:00:00Z")


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened_:
        yield opened_


def on(clause):
    return Target(TargetKind.CLAUSE, clause)


def read(work):
    """Where each comment stands and on which words of the draft; None where they are gone."""
    return [
        None if one["gone"] else (one["place"]["name"], one["place"]["words"])
        for one in comments_data(work.state)
    ]


def test_a_thread_has_its_words_its_people_and_its_end(work):
    made = comment_on(
        work, on(OP1), "Agreed\nlanguage?", words="with concern", assignee="BRA", by="MEX"
    )
    answer(work, made, "Yes.", assignee="Anna", by="Brazil")
    answer(work, made, done=True)
    (one,) = comments_data(work.state)
    assert (one["id"], one["words"], one["assignee"], one["done"]) == (
        "cm-1",
        "with concern",
        "Anna",
        True,
    )
    assert [(r["by"], r["text"]) for r in one["remarks"]] == [
        ("Mexico", "Agreed\nlanguage?"),
        ("Brazil", "Yes."),
        ("Secretariat", ""),
    ]
    assert people(work.state)[:4] == ("Secretariat", "Anna", "Brazil", "Mexico")
    assert work.undo() == "Marked the comment on OP 1 as done"
    assert not comments_data(work.state)[0]["done"]
    answer(work, made, done=False)  # says nothing new
    assert work.undo() == "Replied to the comment on OP 1"
    assert work.undo() == "Commented on OP 1"
    assert comments_data(work.state) == []
    assert work.redo() == "Commented on OP 1"
    assert read(work) == [("OP 1", "with concern")]


def test_a_reply_cannot_stay_without_its_thread(work):
    made = comment_on(work, on(OP1), "Agreed?")
    event = work.events[-1].id
    answer(work, made, "Yes.")
    with pytest.raises(ConflictError):
        work.undo(event)


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("All States urge to act with concern and to report;", "with concern"),
        ("Urges States to act with deep concern and to report;", "with deep concern"),
        ("Urges States to act concern and to report;", "concern"),
        ("Urges States to act and to report;", None),
        ("Urges States to act quickly and to report;", None),
        ("Urges States to report with concern and to act;", "with concern"),
    ],
)
def test_words_are_followed_through_edits_or_are_gone(work, text, now):
    comment_on(work, on(OP1), "?", words="with concern")
    work.edit(OP1, text)
    assert read(work) == [now if now is None else ("OP 1", now)]
    work.undo()
    assert read(work) == [("OP 1", "with concern")]


def test_words_go_with_a_part_that_is_split_off_and_into_what_they_are_joined_to(work):
    comment_on(work, on(OP1), "?", words="to report")
    comment_on(work, on(OP1), "?", words="Urges")
    comment_on(work, on(OP1), "?")
    draft = work.state.draft
    at = draft[OP1].text.text.index("to report")
    work.amend_draft("Split", dividing.split(draft, OP1, at))
    assert read(work) == [("OP 2", "to report"), ("OP 1", "Urges"), ("OP 1", "")]
    draft = work.state.draft
    work.amend_draft("Joined", dividing.joined(draft, draft.clauses[1].id, OP1))
    work.amend_draft("Joined", dividing.joined(work.state.draft, OP2, OP1))
    assert read(work) == [("OP 1", "to report"), ("OP 1", "Urges"), ("OP 1", "")]
    work.move(OP3, after=work.state.draft.before(OP1))
    work.amend_draft("Joined", dividing.joined(work.state.draft, OP1, OP3))
    assert words(work)[0].startswith("Requests the Commission")
    assert read(work) == [("OP 1", "to report"), ("OP 1", "Urges"), ("OP 1", "")]


def test_a_comment_outlives_its_clause_and_says_so(work):
    comment_on(work, on(OP2), "?")
    work.move(OP2, after=OP3)
    assert read(work) == [("OP 3", "")]
    work.delete(OP2)
    assert read(work) == [None]


def test_comments_go_with_their_clauses_onto_a_new_base(work):
    comment_on(work, on(OP1), "?", words="with concern")
    comment_on(work, on(OP3), "?")
    new = (
        "1. Notes the report;\n\n2. Urges all States to act with deep concern and to report;\n\n"
        "3. Invites the Secretariat to convene a meeting of experts on cybercrime;\n"
    )
    rebase(work, read_text(new.encode(), "rev1.txt").parts[0])
    assert read(work) == [("OP 2", "with deep concern"), None]
    work.edit(OP1, "Urges all States to act with the deepest concern and to report;")
    assert read(work)[0] == ("OP 2", "with the deepest concern")


def test_comments_on_amendments_stand_whatever_is_decided(work):
    one = work.propose_text(OP1, "Urges States to act;", sponsors=("MEX",))
    comment_on(work, Target(TargetKind.AMENDMENT, one), "Ask the capital.")
    work.accept(one)
    (found,) = comments_data(work.state)
    assert (found["target"]["name"], found["gone"]) == ("am-1", False)


def test_what_cannot_be_commented_on_is_said(work):
    draft = work.propose_text(OP1, "Urges all;", sponsors=("MEX",), draft=True)
    for target in (draft, "am-9"):
        with pytest.raises(UsageError):
            comment_on(work, Target(TargetKind.AMENDMENT, target), "?")
    with pytest.raises(UsageError):
        comment_on(work, on(OP1), " \n ")
    with pytest.raises(UsageError):
        comment_on(work, on(OP1), "?", words="not there")
    with pytest.raises(UsageError):
        answer(work, "cm-1", "?")
    assert commenting.comments_data(work.state) == []


WORDS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta", "zeta"]), max_size=8)


@given(WORDS, WORDS, st.data())
def test_a_passage_never_leaves_its_clause(before, after, data):
    def document(text):
        return Document("d", (Clause(ClauseId("a"), ClauseKind.OPERATIVE, RichText(text)),), "D")

    first, second = " ".join(before), " ".join(after)
    start = data.draw(st.integers(0, len(first)))
    end = data.draw(st.integers(start, len(first)))
    place = Passage(ClauseId("a"), start, end, first)
    one = Comment("cm-1", on("a"), (Remark("?", WHEN),), first[start:end] or "x", place)
    (found,) = carried((one,), document(second))
    assert 0 <= found.passage.start <= found.passage.end <= len(second)
    assert found.passage.seen == second
    whole = first.removeprefix(first[:start]).removesuffix(first[end:])
    (again,) = carried((one,), document(f"omega {first} omega"))
    assert again.passage.seen[again.passage.start : again.passage.end] == whole
