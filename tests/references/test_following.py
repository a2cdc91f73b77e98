"""References of a draft through what happens to it: what they mean and what they must say."""

from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.references.following import references, referring
from draftbench.amend.references.standing import State
from draftbench.app.amendments.adopting import accept_as_modified, reworded
from draftbench.app.drafts import dividing
from draftbench.app.drafts.referring import out_of_date, say_what_is_meant, update_references
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, spoken_labels
from draftbench.formats.reading import read

TEXT = """# Archives

*The General Assembly,*

*Recalling* its resolution 65/230,

*Noting* the report,

1. *Decides* to act on paragraph 5 below and paragraph 5 of resolution 65/230;

2. *Requests* the Secretary-General:

(a) To report on the steps taken under paragraph 4;

(b) To help;

3. *Urges* States to act on paragraphs 1 and 2 (a) and (b) above;

4. *Invites* States to follow paragraphs 1 to 3 above and the second preambular paragraph;

5. *Decides* to remain seized of the matter.
"""


def opened(path: Path, text: str = TEXT, **more) -> Workbench:
    base = read(text.encode(), "text.md").parts[0]
    return Workbench.create(path / "n.draftbench", base, **more)


@pytest.fixture
def bench(tmp_path):
    with opened(tmp_path, delegations=(Delegation("ARG", "Argentina"),)) as bench:
        yield bench


def clause(bench: Workbench, name: str) -> ClauseId:
    return next(c for c, label in spoken_labels(bench.state.draft).items() if label == name)


def words(bench: Workbench, name: str) -> str:
    return bench.state.draft[clause(bench, name)].text.plain


def states(bench: Workbench) -> list[tuple[str, str]]:
    return [(one.words, one.state.value) for one in references(bench.state)]


def test_all_is_right_in_the_base(bench):
    assert states(bench) == [
        ("paragraph 5", "right"),
        ("paragraph 5", "another text"),
        ("paragraph 4", "right"),
        ("paragraphs 1 and 2 (a) and (b)", "right"),
        ("paragraphs 1 to 3", "right"),
        ("second preambular paragraph", "right"),
    ]
    assert not update_references(bench).done
    assert bench.events[-1].kind != "draft-changed"


def test_numbers_follow_and_one_undo_takes_them_back(bench):
    bench.insert("Welcomes the work;", after=clause(bench, "PP 2"))
    new = clause(bench, "PP 3")
    bench.move(new, after=clause(bench, "OP 1"))
    before = bench.state.draft
    made = update_references(bench)
    assert [one.new for one in made.done] == [
        "paragraph 6",
        "paragraph 5",
        "paragraphs 1 and 3 (a) and (b)",
    ]
    assert words(bench, "OP 1").startswith(
        "Decides to act on paragraph 6 below and paragraph 5 of resolution 65/230;"
    )
    assert bench.events[-1].actor == "Editor"
    assert bench.undo() == "Updated 3 references"
    assert bench.state.draft == before


def test_a_range_with_something_new_in_it_is_asked(bench):
    bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
    asked = next(one for one in references(bench.state) if one.state is State.UNSURE)
    assert asked.why == "OP 2 came between the paragraphs of “paragraphs 1 to 3”."
    update_references(bench)
    assert "paragraphs 1 to 3 above" in words(bench, "OP 5")
    asked = next(one for one in references(bench.state) if one.state is State.UNSURE)
    four = [clause(bench, f"OP {n}") for n in (1, 2, 3, 4)]
    say_what_is_meant(bench, asked, four)
    update_references(bench)
    assert "paragraphs 1 to 4 above" in words(bench, "OP 5")
    assert not out_of_date(bench.state)
    bench.undo()
    bench.undo()
    say_what_is_meant(bench, asked, [four[0], four[2], four[3]])
    update_references(bench)
    assert "paragraphs 1, 3 and 4 above" in words(bench, "OP 5")


def test_what_is_said_to_stand_below_may_come_to_stand_above(bench):
    bench.move(clause(bench, "OP 5"), after=clause(bench, "PP 2"))
    update_references(bench)
    assert "paragraph 1 above and paragraph 5 of resolution 65/230" in words(bench, "OP 2")


def test_a_target_that_goes_is_told_and_by_whom(bench):
    target = clause(bench, "OP 5")
    assert [one.words for one in referring(bench.state, target)] == ["paragraph 5"]
    bench.delete(target)
    gone = next(one for one in references(bench.state) if one.state is State.GONE)
    assert gone.why == "What “paragraph 5” means (OP 5) was deleted by Secretariat."
    assert not update_references(bench).done


def test_words_written_later_mean_the_numbers_of_then(bench):
    bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
    bench.edit(clause(bench, "OP 6"), "Decides to stand by paragraph 2.")
    bench.delete(clause(bench, "OP 1"))
    found = next(one for one in references(bench.state) if one.words == "paragraph 2")
    assert found.state is State.STALE
    assert found.new == "paragraph 1"


def test_an_amendment_means_the_numbers_of_the_text_that_it_was_made_for(bench):
    op5 = clause(bench, "OP 5")
    amendment = bench.propose_text(op5, "Decides to act on paragraph 3 above.", sponsors=("ARG",))
    bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
    bench.accept(amendment)
    found = next(one for one in references(bench.state) if one.clause == op5)
    assert (found.words, found.state, found.new) == ("paragraph 3", State.STALE, "paragraph 4")


def test_where_before_and_after_differ_it_is_asked(bench):
    bench.insert("Acts on paragraph 4;", after=clause(bench, "OP 2"))
    found = next(one for one in references(bench.state) if one.clause == clause(bench, "OP 3"))
    assert found.state is State.UNSURE
    labels = spoken_labels(bench.state.draft)
    assert [labels[c] for c in found.candidates] == ["OP 5", "OP 4"]
    assert found.why == "“paragraph 4” may mean OP 5 and OP 4."


def test_a_clause_that_was_split_is_asked_and_one_that_was_joined_is_followed(bench):
    op5 = clause(bench, "OP 5")
    at = words(bench, "OP 5").index("seized")
    bench.amend_draft("split", dividing.split(bench.state.draft, op5, at))
    found = references(bench.state)[0]
    assert found.state is State.UNSURE
    assert found.why == "What “paragraph 5” names was split: OP 5 and OP 6."
    bench.undo()
    bench.amend_draft("join", dividing.joined(bench.state.draft, op5, clause(bench, "OP 4")))
    found = references(bench.state)[0]
    assert (found.state, found.new) == (State.STALE, "paragraph 4")


def test_a_meaning_is_another_text(bench):
    bench.edit(clause(bench, "OP 5"), "Recalls resolution 70/1 and acts on paragraph 3.")
    bench.delete(clause(bench, "OP 1"))
    found = next(o for o in references(bench.state) if o.clause == clause(bench, "OP 4"))
    assert found.state is State.UNSURE
    assert found.why == (
        "“paragraph 3” may mean OP 2. Another text is named in the sentence; it may be meant."
    )
    say_what_is_meant(bench, found, [])
    found = next(o for o in references(bench.state) if o.clause == clause(bench, "OP 4"))
    assert found.state is State.OTHER


def test_words_taken_from_a_source_mean_its_paragraphs(tmp_path):
    source = read(
        b"Elements\n\n1. We urge States to act.\n\n2. We recall paragraph 1 above.\n", "elements.md"
    ).parts[0]
    with opened(tmp_path, sources=(source,)) as bench:
        first, second = [c.id for c in source if c.text.plain.startswith("We")]
        bench.take(source.name, (second,), after=clause(bench, "OP 5"))
        found = references(bench.state)[-1]
        assert found.state is State.GONE
        assert "does not stand in the draft" in found.why
        bench.take(source.name, (first,), after=clause(bench, "OP 2"))
        found = references(bench.state)[-1]
        assert (found.state, found.new) == (State.STALE, "paragraph 3")


NOTED = """# Archives

*The General Assembly,*

1. *Recalls* the first Convention;[^1]

2. *Recalls* the second Convention;[^2]

3. *Recalls* the report,[^3] see note 2 above.

[^1]: United Nations, Treaty Series, vol. 2225, No. 39574.

[^2]: Ibid., vol. 2349, No. 42146.

[^3]: A/65/1.
"""


def test_ibid_follows_its_note_and_is_written_in_full_where_it_cannot(tmp_path):
    with opened(tmp_path, NOTED) as bench:
        ibid = references(bench.state)[0]
        assert (ibid.words, ibid.state) == ("Ibid.", State.RIGHT)
        bench.move(clause(bench, "OP 3"), after=clause(bench, "OP 1"))
        found = {one.words: one for one in references(bench.state)}
        assert found["Ibid."].state is State.STALE
        assert found["Ibid."].new == "United Nations, Treaty Series, vol. 2349, No. 42146."
        assert found["note 2 above"].new == "note 3 below"
        update_references(bench)
        notes = [note.text.plain for c in bench.state.draft for note in c.text.notes]
        assert notes == [
            "United Nations, Treaty Series, vol. 2225, No. 39574.",
            "A/65/1.",
            "United Nations, Treaty Series, vol. 2349, No. 42146.",
        ]
        assert words(bench, "OP 2") == "Recalls the report, see note 3 below."
        assert not out_of_date(bench.state)


REV1 = TEXT.replace(
    "1. *Decides* to act", "1. *Welcomes* the work of the panel;\n\n2. *Decides* to act"
)
for _old, _new in (("2. *Req", "3. *Req"), ("3. *Urg", "4. *Urg"), ("4. *Inv", "5. *Inv")):
    REV1 = REV1.replace(_old, _new)
REV1 = REV1.replace("5. *Decides* to remain", "6. *Decides* to remain").replace(
    "paragraph 5 below", "paragraph 6 below"
)


def test_what_was_written_for_a_former_base_text_is_not_taken_for_certain(bench):
    op5 = clause(bench, "OP 5")
    amendment = bench.propose_text(
        op5, "Decides to remain seized of the matter, with paragraph 3.", sponsors=("ARG",)
    )
    bench.accept(amendment)
    rebase(bench, read(REV1.encode(), "rev1.md").parts[0])
    found = {(spoken_labels(bench.state.draft)[o.clause], o.words): o for o in all_of(bench)}
    assert found["OP 2", "paragraph 6"].state is State.RIGHT
    other = found["OP 6", "paragraph 3"]
    assert other.state is State.PERHAPS
    assert other.why == "It was written for a former base text, which may have had other numbers."


def all_of(bench):
    return [one for one in references(bench.state) if one.state is not State.OTHER]


def test_other_words_taken_when_deciding_mean_the_numbers_of_then(bench):
    op5 = clause(bench, "OP 5")
    amendment = bench.propose_text(op5, "Decides to end the matter.", sponsors=("ARG",))
    bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
    words = "Decides to end what paragraph 4 asks for."
    accept_as_modified(bench, amendment, reworded(bench.register, amendment, words))
    found = next(one for one in references(bench.state) if one.clause == op5)
    assert (found.state, found.targets) == (State.RIGHT, (clause(bench, "OP 4"),))


def test_a_number_that_becomes_a_reference_means_the_number_of_then(bench):
    op5 = clause(bench, "OP 5")
    bench.edit(op5, "Decides to act on chapter 3 of it all.")
    bench.insert("Welcomes the work;", after=clause(bench, "OP 1"))
    bench.edit(op5, "Decides to act on paragraph 3 above.")
    bench.delete(clause(bench, "OP 2"))
    found = next(one for one in references(bench.state) if one.clause == op5)
    assert (found.state, found.new) == (State.STALE, "paragraph 2")


def test_agreed_clauses_keep_their_words_and_are_told(bench):
    op1 = clause(bench, "OP 1")
    bench.insert("Welcomes the work;", after=op1)
    decide_clause(bench, op1, ClauseState.AGREED)
    made = update_references(bench)
    assert [one.words for one in made.agreed] == ["paragraph 5"]
    assert len(made.done) == 2
    assert "paragraph 5 below" in words(bench, "OP 1")
