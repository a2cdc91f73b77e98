"""What a compilation says of a proposal beside it."""

from draftbench.app.amendments.tabling import ground
from draftbench.app.drafts.dividing import split
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.rolling import rolling
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.docx.write.brackets import Wording
from support.lakes import OPERATIVE, clause, on_lakes


def test_a_remark_says_what_a_proposal_cannot_be_accepted_together_with(tmp_path):
    with on_lakes(tmp_path) as work:
        own = clause(work, OPERATIVE[4])
        work.propose_text(own, OPERATIVE[4].replace("Urges", "Invites"), sponsors=("MEX",))
        work.propose_text(own, OPERATIVE[4].replace("Urges", "Requests"), sponsors=("KEN",))
        work.propose_text(clause(work, OPERATIVE[1]), "Asks for data;", sponsors=("BRA",))
        first, _, apart = (Wording.of(work.state).remark(entry) for entry in work.state.entries)
        said = "Cannot be accepted together with am-2 (KEN)."
        assert f"applies. {said}" in first
        assert apart.endswith("applies.)")
        listed = {row.cells[0].plain.split("\n")[0]: row for row in amendment_list(work.state).rows}
        assert said in listed["am-1"].cells[5].plain


def on_a_new_paragraph(work):
    """A proposed paragraph with amendments to it, among them one to one of these, one that came
    after another delegation's proposal at the same place, and one with the same words."""
    anchor = clause(work, OPERATIVE[3])
    words = "Calls upon developed States to provide new means;"
    parent = work.propose_insertion(words, after=anchor, sponsors=("MEX",))
    work.propose_insertion("Invites all to give;", after=anchor, sponsors=("KEN",))
    (new,) = work.state.entry(parent).amendment.changes.changes[0].clauses
    sub = work.propose_text(
        new.id, words.replace("developed", "all"), sponsors=("FRA",), parent=parent
    )
    work.propose_text(new.id, words.replace("developed", "all rich"), sponsors=("BRA",), parent=sub)
    work.propose_insertion("Adds this;", after=new.id, sponsors=("CHL",), parent=parent)
    work.propose_deletion(new.id, sponsors=("ITA",), parent=parent)
    return parent


def test_amendments_to_a_proposed_paragraph_stand_with_it(tmp_path):
    with on_lakes(tmp_path) as work:
        parent = on_a_new_paragraph(work)
        assert not compiled(work.state).unplaced
        assert not rolling(work.state).after
        line = next(one for one in compiled(work.state).lines if "MEX" in one.text.text)
        assert line.asked == [
            "[FRA: replace “developed” by “all”]",
            "[BRA: after “Calls upon all” add “rich”]",
            "[CHL: add after this paragraph “Adds this;”]",
            "[ITA: delete this paragraph]",
        ]
        assert line.small[0].startswith("(Mexico (MEX)")  # first what they amend
        assert f"It amends {parent} (MEX), which is voted on after it." in line.small[2]
        assert "It amends am-3 (FRA)" in line.small[4]


def test_amendments_to_a_proposal_in_words_of_another_stand_with_it(tmp_path):
    with on_lakes(tmp_path) as work:
        anchor, words = clause(work, OPERATIVE[3]), "Calls upon developed States to help;"
        work.propose_insertion(words, after=anchor, sponsors=("KEN",))
        same = work.propose_insertion(words, after=anchor, sponsors=("MEX",), apart=True)
        (new,) = work.state.entry(same).amendment.changes.changes[0].clauses
        work.propose_deletion(new.id, sponsors=("ITA",), parent=same)
        made = compiled(work.state)
        assert not made.unplaced
        (line,) = [one for one in made.lines if not one.own]
        assert line.asked == ["[ITA: delete this paragraph]"]


def test_amendments_to_what_has_no_place_follow_it_there(tmp_path):
    with on_lakes(tmp_path) as work:
        own = clause(work, OPERATIVE[4])
        more = OPERATIVE[4].replace("fishing", "fishing, hunting")
        parent = work.propose_text(own, more, sponsors=("MEX",))
        work.propose_text(own, OPERATIVE[4].replace("rules", "laws"), sponsors=("KEN",))
        work.propose_text(
            own, more.replace("hunting", "trapping"), sponsors=("FRA",), parent=parent
        )
        work.accept(work.propose_deletion(own, sponsors=("BRA",)))
        who = [words[1:4] for words in compiled(work.state).unplaced if words.startswith("[")]
        assert who == ["MEX", "FRA", "KEN"]


def test_where_an_amendment_to_an_amendment_divides_is_said_in_the_words_of_that_text(tmp_path):
    with on_lakes(tmp_path) as work:
        own = clause(work, OPERATIVE[4])
        more = OPERATIVE[4].replace("Urges", "Urges, once more and with all respect,")
        parent = work.propose_text(own, more, sponsors=("MEX",))
        division = split(ground(work.register, parent), own, more.index("and navigation"))
        work.propose(division, sponsors=("FRA",), parent=parent)
        (line,) = [one for one in compiled(work.state).lines if one.asked]
        assert line.asked == ["[FRA: divide OP 5 before “and navigation;”]"]
