"""Whoever amended an amendment gave words, whichever of the two was accepted first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, OP2, bench
from draftbench.amend.changesets.editing import between
from draftbench.amend.redlines.provenance import provenance, stretches
from draftbench.app.amendments.adopting import accept_as_modified, reworded
from draftbench.app.amendments.tabling import ground
from draftbench.app.history.carryover import carry_over
from draftbench.app.history.rebasing import rebase
from draftbench.document import RichText

NEW = "Invites cities to count the wells that they use;"


def insertion(work):
    return work.propose_insertion(NEW, after=OP1, sponsors=("BRA",))


def rewording(work):
    text = BASE[OP2].text.plain.replace("a meeting of experts", "two meetings of experts")
    return work.propose_text(OP2, text, sponsors=("BRA",))


def amended(work, main, sponsor, old, new):
    """An amendment to ``main``, in the one clause that has the words."""
    text = ground(work.register, main)
    clause = next(c for c in text if old in c.text.plain)
    words = clause.text.plain.replace(old, new)
    return work.propose_text(clause.id, words, sponsors=(sponsor,), parent=main)


def credit(work):
    """Who gave which words of which clause, and in whose hand they came and went."""
    state = work.state
    given_by = [
        (clause.text.plain[s.start : s.end], s.giver.stamp and s.giver.stamp.amendment)
        for clause in state.draft
        for s in stretches(state, clause.id)
    ]
    shares = {
        (clause.text.plain, share.amendment)
        for clause in state.draft
        for share in provenance(state, clause.id)
    }
    marked = [
        (
            run.text.plain,
            run.inserted and (run.inserted.codes, run.inserted.amendment),
            run.deleted and (run.deleted.codes, run.deleted.amendment),
        )
        for entry in state.redline.clauses
        for run in entry.runs
    ]
    return given_by, shares, marked


@pytest.mark.parametrize("proposed", [insertion, rewording])
def test_credit_does_not_depend_on_the_order(tmp_path, proposed):
    found = []
    for order in ("main first", "sub first", "one before and one behind"):
        folder = tmp_path / order
        folder.mkdir()
        with bench(folder) as work:
            main = proposed(work)
            old, new = (
                ("cities", "towns and cities")
                if proposed is insertion
                else ("on cybercrime", "on all cybercrime")
            )
            one = amended(work, main, "MEX", old, new)
            old, new = ("use", "dig") if proposed is insertion else ("of experts", "of lawyers")
            two = amended(work, main, "URY", old, new)
            for each in {
                "main first": (main, one, two),
                "sub first": (one, two, main),
                "one before and one behind": (one, main, two),
            }[order]:
                work.accept(each)
            found.append(credit(work))
            amendments = {amendment for _, amendment in found[-1][0]}
            assert {main, one, two} <= amendments
    assert found[0] == found[1] == found[2]


def test_credit_outlives_the_file(tmp_path):
    with bench(tmp_path) as work:
        main = insertion(work)
        sub = amended(work, main, "MEX", "cities", "towns")
        work.accept(sub)
        work.accept(main)
        before = credit(work)
        path = work.path
    with type(work).open(path) as again:
        assert credit(again) == before
        assert sub in {amendment for _, amendment in before[0]}


def test_words_that_were_refused_are_nobodys(tmp_path):
    with bench(tmp_path) as work:
        main = insertion(work)
        work.accept(amended(work, main, "MEX", "cities", "towns"))
        accept_as_modified(work, main, reworded(work.register, main, "Decides to count wells;"))
        assert not any("towns" in words for words, *_ in credit(work)[2])


def test_a_copy_of_before_is_carried_over_what_was_decided_of_amended_amendments(tmp_path):
    with bench(tmp_path) as work:
        main = rewording(work)
        work.accept(amended(work, main, "MEX", "on cybercrime", "on all cybercrime"))
        work.accept(main)
        draft, number = work.state.draft, len(work.events)
        text = draft[OP1].text.plain
        words = replace(draft[OP1], text=RichText(f"Strongly {text}"))
        changes = between(draft, draft.with_words([words]))
        rebase(work, replace(BASE, name="Rev.1"))
        carried = carry_over(work.events, number, changes)
        assert [change.clause for change in carried.changes] == [OP1]
