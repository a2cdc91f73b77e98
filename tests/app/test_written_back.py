"""Words that the base has of an amendment and that make room for another are told as what happened
to them."""

from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.amendments.resolving import write
from support.lakes import OPERATIVE, circulate, clause, on_lakes


def test_why_words_of_the_base_went_is_that_another_was_accepted_in_place_of_theirs(tmp_path):
    with on_lakes(tmp_path) as work:
        third = clause(work, OPERATIVE[2])
        one = work.propose_text(third, OPERATIVE[2].replace("floods", "quakes"), sponsors=("PER",))
        work.propose_text(third, OPERATIVE[2].replace("floods", "storms"), sponsors=("NOR",))
        work.accept(one)
        circulate(work)
        (found,) = conflicts(work.state)
        new = write(work, found, OPERATIVE[2].replace("floods", "all disasters"))
        runs = next(e.runs for e in work.state.redline.entries if e.clause.id == third)
        (why,) = [run.deleted.reason for run in runs if run.deleted is not None]
        assert f"{new} was accepted in place of {one}" in str(why)
