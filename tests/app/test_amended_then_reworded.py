"""A new base text rewords a paragraph that one amendment brought and another one amended: taking
the first again leaves what was decided on the second."""

from draftbench.amend.amendment import Status
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.amendments.resolving import take
from support.lakes import OPERATIVE, clause, on_lakes, operative, revise

NEW = "Invites the owners of hotels to publish every year how much water they take;"
AMENDED = NEW.replace("every year", "twice a year")
ANEW = "Invites tourists to publish twice a year where they went;"


def test_the_words_of_the_other_stay_where_the_new_paragraph_is_taken_as_proposed(tmp_path):
    with on_lakes(tmp_path) as work:
        third = clause(work, OPERATIVE[2])
        first = work.propose_insertion(NEW, after=third, sponsors=("CHL",))
        work.accept(first)
        second = work.propose_text(clause(work, NEW), AMENDED, sponsors=("NOR",))
        work.accept(second)
        text = operative(work)
        revise(work, *(words.replace(AMENDED, ANEW) for words in text))
        (found,) = conflicts(work.state)
        assert work.state.entry(second).status is Status.ACCEPTED
        assert next(s.text for s in found.sides if first in s.amendments) == AMENDED
        take(work, found, first)
        assert operative(work) == text
        assert work.state.entry(first).status is Status.ACCEPTED
