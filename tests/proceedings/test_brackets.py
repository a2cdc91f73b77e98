"""Brackets: real signs in the draft, records that follow them, and an end by decision."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.texts import OP1, OP2, OP3, bench, words
from draftbench.amend.changesets.changes import ChangeSet, Join, Splice, Split
from draftbench.amend.changesets.editing import apply
from draftbench.amend.notation import document_notation
from draftbench.amend.proceedings.brackets import Bracket, followed, recorded
from draftbench.amend.proceedings.contested import contested, exact, opened, place_of_words
from draftbench.amend.proceedings.statements import Occasion, Target, TargetKind
from draftbench.amend.proceedings.terms import Ending, Stance
from draftbench.amend.redlines.marking import unmarked
from draftbench.app.drafts.bracketing import (
    bracket_named,
    end_bracket,
    explain_bracket,
    note_bracket,
    open_bracket,
    standing,
)
from draftbench.app.meetings.proceedings import take_position
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Note, RichText
from draftbench.errors import ConflictError, UsageError
from proceedings.test_positions import rows_of

WHEN = Occasion("Secretariat", "2026-01-01T10:00:00Z")


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened_:
        yield opened_


def texts_between(work):
    return {one.id: one.words for one in standing(work).standing}


def test_a_bracket_is_real_signs_with_who_and_why(work):
    made = open_bracket(work, OP1, codes=("MEX", "BRA"), words="with concern", why="Too strong.")
    assert words(work)[0] == "Urges States to act [with concern] and to report;"
    (one,) = standing(work).standing
    assert (one.id, one.words, one.record.codes) == (made, "with concern", ("MEX", "BRA"))
    assert (one.record.why, one.record.before) == ("Too strong.", "Urges States to act ")
    assert one.stamp.codes == ("MEX", "BRA")
    assert work.undo() == "Opened a bracket in OP 1"
    assert standing(work).standing == ()
    assert words(work)[0] == "Urges States to act with concern and to report;"


def test_brackets_nest_also_around_the_same_words(work):
    outer = open_bracket(work, OP1, codes=("MEX",), words="act")
    inner = open_bracket(work, OP1, codes=("BRA",), words="act")
    assert words(work)[0].startswith("Urges States to [[act]] with")
    assert {one.id: one.within for one in standing(work).standing} == {outer: "", inner: outer}
    end_bracket(work, outer, Ending.KEPT)
    assert texts_between(work) == {inner: "act"}
    (ended,) = standing(work).ended
    assert (ended.id, ended.ended.how) == (outer, Ending.KEPT)
    assert words(work)[0].startswith("Urges States to [act] with")


@pytest.mark.parametrize(
    ("how", "text", "reads"),
    [
        (Ending.KEPT, "", "Urges States to act with concern and to report;"),
        (Ending.REMOVED, "", "Urges States to act and to report;"),
        (Ending.REPLACED, "at once", "Urges States to act at once and to report;"),
    ],
)
def test_a_bracket_ends_by_a_decision_that_can_be_undone(work, how, text, reads):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    inside = open_bracket(work, OP1, codes=("BRA",), words="concern")
    end_bracket(work, made, how, text=text, codes=("URY",), why="So decided.")
    found = {one.id: one.ended for one in standing(work).ended}
    assert found[made].how is how
    assert (found[made].codes, found[made].why) == (("URY",), "So decided.")
    if how is Ending.KEPT:
        assert texts_between(work) == {inside: "concern"}
        end_bracket(work, inside, Ending.KEPT)
    else:
        assert (found[inside].how, found[inside].within) == (how, made)
    assert words(work)[0] == reads
    with pytest.raises(UsageError, match="No bracket"):
        end_bracket(work, made, Ending.KEPT)
    while standing(work).ended:
        work.undo()
    assert texts_between(work) == {made: "with [concern]", inside: "concern"}


def test_a_bracket_on_whole_clauses(work):
    made = open_bracket(work, OP1, codes=("MEX",), last=OP2)
    assert words(work)[0].startswith("[Urges")
    assert words(work)[1].endswith("cybercrime;]")
    (one,) = standing(work).standing
    assert (one.clause, one.last, one.id) == (OP1, OP2, made)
    end_bracket(work, made, Ending.REMOVED)
    assert [c.id for c in work.state.draft] == [OP3]
    work.undo()
    end_bracket(work, made, Ending.REPLACED, text="Urges all to act;")
    assert words(work)[0] == "Urges all to act;"
    assert [c.id for c in work.state.draft] == [OP1, OP3]


def test_brackets_typed_in_a_text_are_the_same_kind_of_thing(work):
    work.edit(OP2, "Invites [MEX: kindly] the Secretariat to convene [a] meeting;", by="Chair")
    found = standing(work)
    assert [one.id for one in found.standing] == ["op2[1]", "op2[2]"]
    assert found.standing[0].owners == ("MEX",)
    assert found.standing[0].stamp.author == "Chair"
    noted = note_bracket(work, bracket_named(work, "OP 2 [2]"))
    assert noted == "br-1"
    work.edit(OP2, "Also invites [MEX: kindly] the Secretariat to convene [a] meeting;")
    assert bracket_named(work, noted).words == "a"
    end_bracket(work, "OP 2[1]", Ending.KEPT)
    assert words(work)[1] == "Also invites kindly the Secretariat to convene [a] meeting;"
    assert {one.id: one.typed for one in standing(work).ended} == {"br-2": True}


def test_a_bracket_whose_signs_went_is_a_record_that_is_lost(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    other = open_bracket(work, OP2, codes=("MEX",), words="experts")
    work.edit(OP1, "Urges States to report;", by="Chair")
    work.delete(OP2)
    lost = {one.id: one.ended for one in standing(work).ended}
    assert {one.how for one in lost.values()} == {Ending.LOST}
    assert lost[made].occasion.by == "Chair"
    assert "clause" in lost[other].why
    work.undo()
    assert texts_between(work) == {other: "experts"}


def test_words_in_a_bracket_may_change_and_the_clause_may_move(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    work.edit(OP1, "Urges States to act [with alarm] and to report;")
    work.move(OP1, after=OP3)
    assert texts_between(work) == {made: "with alarm"}
    amendment = work.propose_text(
        OP1, "Urges States to act [at once] and to report;", sponsors=("BRA",)
    )
    work.accept(amendment)
    assert texts_between(work) == {made: "at once"}


def test_signs_that_would_not_read_as_a_bracket_are_refused(work):
    open_bracket(work, OP1, codes=("MEX",), words="with concern")
    before = words(work)
    with pytest.raises(ConflictError, match="cross another"):
        open_bracket(work, OP1, codes=("BRA",), words="concern] and to")
    open_bracket(work, OP1, codes=("MEX",), words="report")
    with pytest.raises(ConflictError, match="cross another"):
        open_bracket(work, OP1, codes=("BRA",), words="with concern] and to [report")
    work.undo()
    with pytest.raises(UsageError, match="do not occur"):
        open_bracket(work, OP1, codes=("BRA",), words="nowhere")
    with pytest.raises(UsageError, match="not a delegation"):
        open_bracket(work, OP2, codes=("XXX",), words="experts")
    assert words(work) == before


def test_words_that_occur_more_than_once_are_told_apart(work):
    with pytest.raises(UsageError, match="occur 2 times"):
        open_bracket(work, OP1, codes=("MEX",), words="to")
    open_bracket(work, OP1, codes=("MEX",), words="to", nth=2)
    assert words(work)[0] == "Urges States to act with concern and [to] report;"


def test_what_cannot_be_kept_is_said(work):
    work.edit(OP2, "Invites all on [date]; and [MEX: delete]")
    for place in ("op2[1]", "op2[2]"):
        with pytest.raises(ConflictError, match="no words"):
            end_bracket(work, place, Ending.KEPT)
    end_bracket(work, "op2[1]", Ending.REPLACED, text="12 May")
    assert words(work)[1].startswith("Invites all on 12 May;")


def test_records_find_their_brackets_in_a_draft_that_came_otherwise(work):
    """A draft that no change set led to, such as one on a new base, with the same clauses."""
    kept = open_bracket(work, OP1, codes=("MEX",), words="concern")
    gone = open_bracket(work, OP2, codes=("MEX",), words="experts")
    take_position(work, Target(TargetKind.BRACKET, kept), Stance.SUPPORT, ("BRA",))
    draft = work.state.draft
    texts = {OP1: "Also urges all States to act with [concern];", OP2: "Invites experts;"}
    new = draft.with_clauses(
        tuple(replace(c, text=RichText(texts.get(c.id, c.text.text))) for c in draft.clauses[::-1])
    )
    register = replace(work.register, redline=unmarked(new, new))
    state = register.negotiation()
    found = contested(state.draft, state.proceedings, state.redline)
    assert {one.id: one.words for one in found.standing} == {kept: "concern"}
    assert {one.id: one.ended.how for one in found.ended} == {gone: Ending.LOST}
    (row,) = rows_of(state.proceedings)
    assert (row.target.id, row.counts) == (kept, {Stance.SUPPORT: 1})


# laws

CLAUSE = ClauseId("c")
TOKENS = st.lists(st.sampled_from(["the", "and", "crime", "shall"]), min_size=3, max_size=9)


def test_of_alternatives_side_by_side_one_is_kept(work):
    work.edit(OP2, "Invites Parties to [shall][should] act, [soon] or [MEX: later] on;")
    made = note_bracket(work, bracket_named(work, "op2[1]"))
    end_bracket(work, "op2[2]", Ending.KEPT, only=True, why="Weaker.")
    assert words(work)[1].startswith("Invites Parties to should act,")
    found = {one.id: one.ended for one in standing(work).ended}
    assert (found[made].how, found[made].within) == (Ending.REMOVED, "br-2")
    work.undo()
    end_bracket(work, "op2[2]", Ending.KEPT)
    assert words(work)[1].startswith("Invites Parties to [shall] should act,")
    work.undo()
    end_bracket(work, "op2[1]", Ending.REPLACED, text="may", only=True)
    assert words(work)[1].startswith("Invites Parties to may act,")
    end_bracket(work, "op2[2]", Ending.KEPT, only=True)
    assert words(work)[1] == "Invites Parties to may act, later on;"
    open_bracket(work, OP2, codes=("MEX",), words="later")
    with pytest.raises(UsageError, match="No alternatives"):
        end_bracket(work, "op2[1]", Ending.KEPT, only=True)


def test_the_first_of_two_brackets_is_undone_by_itself(work):
    outer = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    first = work.events[-1].id
    inner = open_bracket(work, OP1, codes=("BRA",), words="concern")
    work.undo(first)
    assert texts_between(work) == {inner: "concern"}
    assert words(work)[0] == "Urges States to act with [concern] and to report;"
    work.redo()
    assert texts_between(work) == {outer: "with [concern]", inner: "concern"}


def one_clause(tokens: list[str]) -> Document:
    text = RichText(" ".join(tokens))
    other = Clause(ClauseId("d"), ClauseKind.OPERATIVE, RichText("Decides the and crime;"))
    return Document("t", (Clause(CLAUSE, ClauseKind.OPERATIVE, text), other))


def token_places(tokens: list[str]) -> list[tuple[int, int]]:
    places, at = [], 0
    for token in tokens:
        places.append((at, at + len(token)))
        at += len(token) + 1
    return places


@given(data=st.data(), tokens=TOKENS)
def test_changes_elsewhere_never_lose_a_bracket_or_bring_it_to_other_words(data, tokens):
    """Words repeat on purpose; the tokens' own identity is the oracle."""
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    places = token_places(tokens)
    draft = one_clause(tokens)
    draft = apply(draft, opened(draft, CLAUSE, places[first][0], CLAUSE, places[last][1]))
    signs = (CLAUSE, places[first][0]), (CLAUSE, places[last][1] + 1)
    bracket = Bracket("br-1", *recorded("br-1", draft, *signs), ("MEX",), "", WHEN)
    inside = " ".join(tokens[first : last + 1])
    brackets = (bracket,)
    for _ in range(data.draw(st.integers(1, 4))):
        text = draft[CLAUSE].text.text
        opening, closing = brackets[0].opening.at, brackets[0].closing.at
        left = data.draw(st.booleans())
        low, high = (0, opening) if left else (closing + 1, len(text))
        start = data.draw(st.integers(low, high))
        end = data.draw(st.integers(start, high))
        new = data.draw(st.sampled_from(["", "the ", " and crime ", "[the] ", "shall [crime] "]))
        changes = exact(draft, [Splice(CLAUSE, start, end, "", RichText(new))])
        after = apply(draft, changes)
        brackets = followed(brackets, after, (draft, changes), WHEN)
        draft = after
        assert brackets[0].ended is None
        seen = draft[CLAUSE].text.text
        assert seen[brackets[0].opening.at] == "["
        assert seen[brackets[0].opening.at + 1 : brackets[0].closing.at] == inside
        assert seen[brackets[0].closing.at] == "]"
        moved = len(new) - (end - start) if left else 0
        assert brackets[0].opening.at == opening + moved


@given(data=st.data(), tokens=st.lists(st.integers(0, 10**6), min_size=4, max_size=9, unique=True))
def test_what_is_typed_elsewhere_never_loses_a_bracket(data, tokens):
    """Only the two texts are known here; every word is there once and so tells where it is."""
    said = [f"w{token}" for token in tokens]
    first = data.draw(st.integers(1, len(said) - 2))
    last = data.draw(st.integers(first, len(said) - 2))
    inside = " ".join(said[first : last + 1])
    draft = one_clause([*said[:first], f"[{inside}]", *said[last + 1 :]])
    text = draft[CLAUSE].text.text
    signs = (CLAUSE, text.index("[")), (CLAUSE, text.index("]"))
    brackets = (Bracket("br-1", *recorded("br-1", draft, *signs), (), "", WHEN),)
    before = data.draw(st.lists(st.sampled_from([*said[:first], "new", "words"]), max_size=5))
    after = data.draw(st.lists(st.sampled_from([*said[last + 1 :], "new", "words"]), max_size=5))
    now = one_clause([*before, f"[{inside}]", *after])
    (found,) = followed(brackets, now)
    seen = now[CLAUSE].text.text
    assert found.ended is None
    assert seen[found.opening.at : found.closing.at + 1] == f"[{inside}]"


@given(data=st.data(), tokens=TOKENS)
def test_splits_and_joins_carry_brackets_with_their_words(data, tokens):
    first = data.draw(st.integers(0, len(tokens) - 1))
    places = token_places(tokens)
    draft = one_clause(tokens)
    draft = apply(draft, opened(draft, CLAUSE, places[first][0], CLAUSE, places[first][1]))
    signs = (CLAUSE, places[first][0]), (CLAUSE, places[first][1] + 1)
    brackets = (Bracket("br-1", *recorded("br-1", draft, *signs), (), "", WHEN),)
    gaps = [i for i, char in enumerate(draft[CLAUSE].text.text) if char == " "]
    gap = data.draw(st.sampled_from(gaps))
    part = ClauseId("part")
    split = ChangeSet(
        draft.fingerprint,
        (Split(CLAUSE, gap, gap + 1, part),),
        {CLAUSE: draft[CLAUSE].text},
    )
    middle = apply(draft, split)
    (found,) = followed(brackets, middle, (draft, split))
    assert found.ended is None
    assert found.opening.clause == (CLAUSE if places[first][0] < gap else part)
    text = middle[found.opening.clause].text.text
    assert text[found.opening.at : found.closing.at + 1] == f"[{tokens[first]}]"
    joined = ChangeSet(
        middle.fingerprint,
        (Join(part, CLAUSE),),
        {CLAUSE: middle[CLAUSE].text, part: middle[part].text},
    )
    again = apply(middle, joined)
    (back,) = followed((found,), again, (middle, joined))
    assert again[CLAUSE].text.text == draft[CLAUSE].text.text
    assert (back.opening[:2], back.closing[:2]) == signs


def balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "[") - (char == "]")
        if depth < 0:
            return False
    return depth == 0


@given(data=st.data(), tokens=TOKENS)
def test_opening_one_more_is_one_more_in_the_text_and_the_others_stay(data, tokens):
    draft = one_clause(tokens)
    count = 0
    for _ in range(3):
        text = draft[CLAUSE].text.text
        pairs = token_places(text.split(" "))
        first, last = sorted(
            (data.draw(st.integers(0, len(pairs) - 1)), data.draw(st.integers(0, len(pairs) - 1)))
        )
        inside = text[pairs[first][0] : pairs[last][1]]
        if not balanced(inside):
            continue
        draft = apply(draft, opened(draft, CLAUSE, pairs[first][0], CLAUSE, pairs[last][1]))
        count += 1
        found = contested(draft)
        assert len(found.standing) == document_notation(draft).count == count
        assert inside in {one.words for one in found.standing}


def test_places_of_words_count_the_marks_of_notes():
    notes = tuple(Note(f"n{n}", str(n), RichText("See A/1.")) for n in (1, 2))
    text = RichText("the\ufffc words\ufffc and", (), notes)
    draft = Document("t", (Clause(CLAUSE, ClauseKind.OPERATIVE, text),))
    assert place_of_words(draft, CLAUSE, "words") == (5, 10)
    assert place_of_words(draft, CLAUSE, "the words") == (0, 10)


def test_whose_a_bracket_is_and_why_can_be_said_later(work):
    made = open_bracket(work, OP1, codes=(), words="with concern")
    assert explain_bracket(work, made, codes=("MEX",), why="Too strong.") == made
    (one,) = standing(work).standing
    assert (one.record.codes, one.record.why, one.record.words) == (
        ("MEX",),
        "Too strong.",
        "with concern",
    )
    assert work.undo() == "Explained br-1 in OP 1"
    assert standing(work).standing[0].record.codes == ()
    end_bracket(work, made, Ending.KEPT)
    with pytest.raises(UsageError, match="No bracket br-1"):
        explain_bracket(work, made, codes=("MEX",))


def test_a_typed_bracket_gets_a_name_when_it_is_explained(work):
    work.edit(OP1, words(work)[0].replace("act", "[act]"), by="Secretariat")
    (one,) = standing(work).standing
    made = explain_bracket(work, one.id, codes=("BRA",), why="Say how.")
    (one,) = standing(work).standing
    assert (one.id, one.record.codes, one.record.why) == (made, ("BRA",), "Say how.")


@pytest.mark.parametrize(
    ("reads", "place"),
    [
        ("[with concern][with alarm]", 0),
        ("[with alarm][with concern]", 12),
        ("[with alarm] or [with concern]", 16),
        ("[with grave concern][with alarm]", 0),
        ("[at once][with grave concern]", 9),
        ("[with concern[s]]", 0),
    ],
)
def test_a_bracket_beside_which_another_is_written_is_the_same_bracket(work, reads, place):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    work.edit(OP1, f"Urges States to act {reads} and to report;", by="Chair")
    found = standing(work)
    assert found.ended == ()
    assert len(found.standing) == 2
    assert found.of(made).start == len("Urges States to act ") + place
    assert found.of(made).record.codes == ("MEX",)


@pytest.mark.parametrize(
    ("place", "new", "start", "end"),
    [("]", "][with alarm", 20, 33), ("with c", "with alarm][", 32, 45)],
)
def test_the_record_is_not_lost_where_words_and_signs_are_written_between_its_signs(
    work, place, new, start, end
):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    at = words(work)[0].index(place)
    draft = work.state.draft
    changes = exact(draft, (Splice(OP1, at, at, "", RichText(new)),))
    records = work.state.proceedings.brackets
    (one,) = followed(records, apply(draft, changes), (draft, changes))
    assert (one.id, one.ended, one.opening.at, one.closing.at) == (made, None, start, end)


def test_of_a_bracket_that_ends_nothing_is_struck_and_who_opened_it_changed_no_word(work):
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    end_bracket(work, made, Ending.KEPT)
    (run,) = work.state.redline.of(OP1).runs
    assert (run.inserted, run.deleted) == (None, None)
    made = open_bracket(work, OP1, codes=("MEX",), words="with concern")
    work.edit(OP1, "Urges States to act [with concern][with alarm] and to report;", by="Chair")
    end_bracket(work, made, Ending.KEPT, only=True)
    assert words(work)[0] == "Urges States to act with concern and to report;"
    runs = work.state.redline.of(OP1).runs
    assert {run.inserted.author for run in runs if run.inserted} == {"Chair"}
    open_bracket(work, OP2, codes=("MEX",), words="experts")
    work.delete(OP2)
    assert "[" not in "".join(run.text.text for run in work.state.redline.of(OP2).runs)
