"""Merging revised texts: what agrees is merged, and nothing is lost."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import documents, revisions
from draftbench.app.merges.merging import Merge, merged
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText


def told_apart(base: Document) -> Document:
    """The text with words in every clause that no other has, so that it is clear which is which."""
    return base.with_clauses(
        tuple(
            replace(c, text=RichText(f"one{n} two{n} three{n} four{n} ") + c.text)
            for n, c in enumerate(base)
        )
    )


BASES = st.shared(documents().map(told_apart), key="base")
FIRST, SECOND, THIRD = (BASES.flatmap(lambda b, p=p: revisions(b, p)) for p in ("x", "y", "z"))

ADOPT = "Urges States to adopt national legislation on organized crime;"
GROUP = "Recommends the establishment of a working group on prison overcrowding;"
REPORT = "Requests the Secretary-General to report to the Commission at its next session;"
FUND = "Invites donors to contribute to the trust fund for victims of trafficking;"
RATIFY = "Calls upon all parties to ratify the Convention without delay;"
REMAIN = "Decides to remain seized of the matter and to review progress."


def text(*clauses: str) -> Document:
    return Document(
        "text",
        tuple(
            Clause(ClauseId(f"c{n}"), ClauseKind.OPERATIVE, RichText(words))
            for n, words in enumerate(clauses)
        ),
    )


def of(base: Document, *revised: Document) -> Merge:
    return merged(base, [(f"rev{n}", document) for n, document in enumerate(revised, 1)])


def lines(merge: Merge) -> list[str]:
    return [clause.text.plain for clause in merge.redline.result]


def sides(merge: Merge) -> list[dict[str, str]]:
    return [dict(conflict.sides) for conflict in merge.conflicts]


BASE = text(ADOPT, GROUP, REPORT, FUND)


def test_an_edit_of_a_clause_on_which_others_collide_is_shown_and_not_lost():
    merge = of(
        BASE,
        text(ADOPT.replace("national", "domestic"), GROUP, REPORT, FUND),
        text(ADOPT.replace("national", "regional"), GROUP, REPORT, FUND),
        text(ADOPT.replace("crime", "crime and terrorism"), GROUP, REPORT, FUND),
    )
    assert lines(merge) == [ADOPT, GROUP, REPORT, FUND]
    assert sides(merge) == [
        {
            "rev1": ADOPT.replace("national", "domestic"),
            "rev2": ADOPT.replace("national", "regional"),
            "rev3": ADOPT.replace("crime", "crime and terrorism"),
        }
    ]


def test_a_new_clause_behind_one_whose_words_collide_is_merged():
    merge = of(
        BASE,
        text(ADOPT.replace("national", "domestic"), RATIFY, GROUP, REPORT, FUND),
        text(ADOPT.replace("national", "regional"), GROUP, REPORT, FUND),
    )
    assert lines(merge) == [ADOPT, RATIFY, GROUP, REPORT, FUND]
    assert [conflict.kind for conflict in merge.conflicts] == ["words"]


def test_new_clauses_that_claim_the_beginning_both_stand_there_and_that_is_said():
    one, other = text(RATIFY, *lines(of(BASE))), text(REMAIN, *lines(of(BASE)))
    for merge in (of(BASE, one, other), of(BASE, other, one)):
        assert lines(merge) == [RATIFY, REMAIN, *lines(of(BASE))]
        assert not merge.conflicts
        assert [(note.where, note.why.split(";")[0]) for note in merge.notes] == [
            ("", "rev1 and rev2 put clauses in one place")
        ]


def test_a_clause_put_behind_one_that_another_moves_is_a_conflict_in_any_order():
    one, other = text(GROUP, ADOPT, REPORT, FUND), text(ADOPT, REPORT, FUND, GROUP)
    for merge in (of(BASE, one, other), of(BASE, other, one)):
        assert lines(merge) == lines(of(BASE))
        assert [conflict.kind for conflict in merge.conflicts] == ["structure"]


def test_several_new_clauses_that_both_put_at_one_place_are_one():
    revised = text(ADOPT, GROUP, RATIFY, REMAIN, REPORT, FUND)
    other = text(ADOPT, GROUP, RATIFY, REMAIN, REPORT, FUND.replace("donors", "States"))
    merge = of(BASE, revised, other)
    assert lines(merge) == [c.text.plain for c in other]
    assert not merge.conflicts


def test_what_another_puts_behind_a_clause_that_goes_stands_where_that_stood():
    merge = of(BASE, text(ADOPT, REPORT, FUND), text(ADOPT, GROUP, RATIFY, REPORT, FUND))
    assert lines(merge) == [ADOPT, RATIFY, REPORT, FUND]
    assert not merge.conflicts


def test_a_move_that_also_changes_the_kind_collides_with_one_that_does_not():
    words = [f"one{n} two{n} three{n} four{n} States" for n in range(6)]
    base = text(*words)
    one = text(*words[2:5], words[1], words[5])
    two = text("Parties", words[0], *words[2:5], "States")
    last = two.clauses[-1]
    two = two.with_clauses((*two.clauses[:-1], replace(last, kind=ClauseKind.PREAMBULAR)))
    here, there = of(base, one, two), of(base, two, one)
    assert lines(here) == lines(there)
    assert "Parties" in lines(here)
    assert [(one.kind, one.where) for one in here.conflicts] == [("structure", "c1")]


@given(BASES, FIRST, SECOND, THIRD)
def test_what_a_revision_adds_stands_in_the_text_or_in_a_conflict(base, one, two, three):
    named = [
        revision.with_clauses(
            tuple(
                clause
                if clause.id in base
                else Clause(
                    clause.id,
                    clause.kind,
                    RichText(f"{clause.text.plain} proposal{n}{clause.id}"),
                    clause.label,
                    clause.level,
                    clause.parent,
                )
                for clause in revision
            )
        )
        for n, revision in enumerate((one, two, three))
    ]
    merge = of(base, *named)
    shown = "\n".join([*lines(merge), *(t for side in sides(merge) for t in side.values())])
    for revision in named:
        for clause in revision:
            for name in re.findall(r"proposal\S+", clause.text.plain):
                assert name in shown
    assert all(len(conflict.sides) > 1 for conflict in merge.conflicts)


@given(BASES, FIRST)
def test_revisions_that_are_the_same_agree(base, revised):
    merge = of(base, revised, revised)
    assert lines(merge) == [clause.text.plain for clause in revised]
    assert not merge.conflicts


@given(BASES, FIRST, SECOND)
def test_the_order_of_the_revisions_does_not_matter(base, one, two):
    here, there = of(base, one, two), of(base, two, one)
    assert lines(here) == lines(there)
    assert {c.where for c in here.conflicts} == {c.where for c in there.conflicts}
