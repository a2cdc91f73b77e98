"""A paragraph that a sender divided or joined to another is that, tracked or not. What says nearly
the same is asked, and what was part of a side that lost goes with it."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.changesets.bundles import clausewise
from draftbench.amend.changesets.changes import Insertion, Join, Splice, Split
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.registers.register import opened
from draftbench.app.amendments.resolving import take
from draftbench.app.drafts.dividing import joined
from draftbench.app.imports.retyped import prepare
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.reading import read
from support.incoming import read_marked
from support.laws import examples
from support.revised import paragraph, run, word_file
from support.sentcopies import (
    FILES,
    Para,
    page,
    paras,
    result,
    seamed_join,
    seamed_split,
    text,
    unedited,
)

INVITES = "Invites Parties to designate reserves around observatories and breeding sites"
CONSULT = "consult local communities and indigenous peoples before doing so;"
TEXTS = (
    "Encourages authorities to draw up maps of the night sky;",
    f"{INVITES}, and to {CONSULT}",
    "Requests Parties to replace lamps that emit blue light;",
)
BASE = Document(
    "sky",
    tuple(
        Clause(ClauseId(f"c{at}"), ClauseKind.OPERATIVE, RichText(words))
        for at, words in enumerate(TEXTS)
    ),
    "Sky",
    "resolution",
)
WHOLE, NEW = ClauseId("c1"), ClauseId("new")


def revised(*parts):
    """The base with OP 2 in parts, the first of which is the clause."""
    first, *rest = parts
    clauses = list(BASE)
    clauses[1:2] = [
        Clause(WHOLE, ClauseKind.OPERATIVE, RichText(first)),
        *(
            Clause(ClauseId(f"new{at}"), ClauseKind.OPERATIVE, RichText(words))
            for at, words in enumerate(rest)
        ),
    ]
    return BASE.with_clauses(tuple(clauses))


def division(verb):
    return between(
        BASE, revised(f"{INVITES};", f"{verb} {CONSULT}"), splits={ClauseId("new0"): WHOLE}
    )


def sorts(changes):
    return [type(change) for change in changes.changes if not isinstance(change, Splice)]


@pytest.mark.parametrize("how", [seamed_split, seamed_join])
@settings(max_examples=examples(25), deadline=None)
@given(seed=st.integers(0, 99999))
def test_what_is_tracked_is_what_the_clean_copy_says(how, seed):
    chance = Random(seed)  # noqa: S311 (made-up text)
    base = read(page(text(chance)), "base.html").parts[0]
    pieces = unedited(paras(base))
    places = [*range(len(pieces))]
    chance.shuffle(places)
    assert any(how(chance, pieces, at) for at in places)
    state = opened("t", base, base).negotiation()
    (work,) = read_marked("t.docx", FILES["tracked.docx"](pieces), state).works
    clean = prepare(read(FILES["copy.docx"](pieces), "copy.docx"), base).changes
    for changes in (work.changes, clean):
        assert sorts(changes) == [Split if how is seamed_split else Join]
        assert paras(apply(base, changes)) == result(pieces)


def tracked(*paragraphs):
    first, last = (paragraph(run(TEXTS[at])) for at in (0, 2))
    state = opened("t", BASE, BASE).negotiation()
    (work,) = read_marked("t.docx", word_file(first + "".join(paragraphs) + last), state).works
    return work.changes


def test_a_connecting_word_that_becomes_a_verb_is_an_edit_of_the_second_part():
    changes = tracked(
        paragraph(run(INVITES), run(";", "ins by CHE"), mark=("ins by CHE",)),
        paragraph(
            run(", and to", "del by CHE"), run("Urges them to", "ins by CHE"), run(f" {CONSULT}")
        ),
    )
    assert sorts(changes) == [Split]
    made = apply(BASE, changes)
    assert [c.text.text for c in made][1:3] == [f"{INVITES};", f"Urges them to {CONSULT}"]
    assert {c.kind for c in made} == {ClauseKind.OPERATIVE}


@pytest.mark.parametrize("half", ["Local communities", "(Local) communities first of all;", "A"])
def test_a_half_is_of_the_kind_of_the_clause_that_it_is_a_part_of(half):
    """Whatever the reader takes it for: it has no verb, and no number."""
    changes = tracked(
        paragraph(run(INVITES), mark=("ins by CHE",)),
        paragraph(run(", and to ", "del by CHE"), run(half, "ins by CHE"), run(f" {CONSULT}")),
    )
    assert sorts(changes) == [Split]
    assert {c.kind for c in apply(BASE, changes)} == {ClauseKind.OPERATIVE}


def test_a_clean_copy_is_read_so_where_other_words_speak_against_it():
    """Words that come again say less, so that the copies alone do not show what was divided."""
    words = "bridges engineers border migrants cyber wildlife fisheries bridges prison"
    whole = f"Stressing {words} prison textiles cyber bridges fisheries,"
    base = page([Para("pp", whole), *(Para("op", one) for one in TEXTS)])
    said = [f"Stressing {words},", "Recognizing textiles cyber bridges fisheries,"]
    copy = page([*(Para("pp", one) for one in said), *(Para("op", one) for one in TEXTS)])
    old = read(base, "base.html").parts[0]
    assert sorts(prepare(read(copy, "copy.html"), old).changes) == [Split]


def test_a_second_half_in_mostly_new_words_is_a_new_paragraph():
    changes = tracked(
        paragraph(run(INVITES), run(";", "ins by CHE"), mark=("ins by CHE",)),
        paragraph(
            run(f", and to {CONSULT[:-9]}", "del by CHE"),
            run("Requests the Secretariat to publish all of the results", "ins by CHE"),
            run(CONSULT[-9:]),
        ),
    )
    assert sorts(changes) == [Insertion]


def test_a_half_that_was_cut_and_pasted_is_a_division_too():
    changes = tracked(
        paragraph(
            run(INVITES),
            run(f", and to {CONSULT}", "del by CHE"),
            run(";", "ins by CHE"),
            mark=("ins by CHE",),
        ),
        paragraph(run(f"Urges them to {CONSULT}", "ins by CHE")),
    )
    assert sorts(changes) == [Split]


def test_the_division_stays_one_where_the_senders_copy_reads_otherwise():
    old = paragraph(run(TEXTS[0].replace("night", "dark")))
    state = opened("t", BASE, BASE).negotiation()
    content = (
        old
        + paragraph(run(INVITES), run(";", "ins by CHE"), mark=("ins by CHE",))
        + paragraph(
            run(", and", "del by CHE"), run("Urges them", "ins by CHE"), run(f" to {CONSULT}")
        )
        + paragraph(run(TEXTS[2]))
    )
    (work,) = read_marked("t.docx", word_file(content), state).works
    assert sorts(work.changes) == [Split]


def test_a_deleted_paragraph_is_no_join():
    changes = tracked(
        paragraph(run(TEXTS[1]), mark=("del by CHE",)),
        paragraph(run("Requests the Secretary-General to report;", "del by CHE")),
    )
    assert Join not in sorts(changes)


# What says nearly the same is asked.


@pytest.fixture
def work(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        yield bench


def test_what_goes_to_a_new_paragraph_goes_with_it():
    """As older versions read a tracked division."""
    changes = between(BASE, revised(f"{INVITES};", f"Urges them to {CONSULT}"))
    assert sorts(changes) == [Insertion]
    assert len(clausewise(changes, BASE)) == 1
    apart = between(
        BASE, revised(f"{INVITES};", "Requests the Secretariat to publish the results;")
    )
    assert len(clausewise(apart, BASE)) == 2


def test_the_second_half_of_a_side_that_lost_goes_with_it(work):
    work.propose(division("Also invites Parties to"), sponsors=("EU",))
    work.propose(
        between(BASE, revised(f"{INVITES};", f"Urges them to {CONSULT}")), sponsors=("CHE",)
    )
    (conflict,) = conflicts(work.state)
    assert take(work, conflict, conflict.members[0]) == ()


@pytest.mark.parametrize("first", ["division", "new paragraph"])
def test_a_new_paragraph_that_says_nearly_what_a_half_does_is_asked(work, first):
    divided = work.propose(division("Also invites Parties to"), sponsors=("EU",))
    new = work.propose_insertion(f"Urges them to {CONSULT}", after=WHOLE, sponsors=("CHE",))
    one, other = (divided, new) if first == "division" else (new, divided)
    assert work.state.entry(other).placement.outcome is Outcome.APPLIES
    work.accept(one)
    placement = work.state.entry(other).placement
    assert placement.outcome is Outcome.CONFIRM
    assert "nearly the same" in str(placement.why)


def test_a_new_paragraph_that_says_something_else_is_not_asked(work):
    divided = work.propose(division("Also invites Parties to"), sponsors=("EU",))
    new = work.propose_insertion("Decides to meet again;", after=WHOLE, sponsors=("CHE",))
    work.accept(divided)
    assert work.state.entry(new).placement.outcome is Outcome.APPLIES


@pytest.mark.parametrize("also", [False, True], ids=["alone", "beside a change that goes"])
def test_a_change_in_a_paragraph_that_is_parted_again_for_a_deletion_stays(tmp_path, also):
    lamps = ClauseId("c2")
    with Workbench.create(tmp_path / "sky.draftbench", BASE) as work:
        join = work.propose(joined(work.state.draft, lamps, WHOLE), sponsors=("BEL",))
        new = TEXTS[2].replace("blue", "white")
        change = work.propose_text(lamps, new, sponsors=("CAN",))
        gone = work.propose_deletion(WHOLE, sponsors=("SEN",))
        reserves = work.propose_text(
            WHOLE, TEXTS[1].replace("reserves", "zones"), sponsors=("CHE",)
        )
        for one in (join, change, *([reserves] if also else [])):
            work.accept(one)
        (conflict,) = conflicts(work.state)
        take(work, conflict, gone)
        states = {one: work.state.entry(one).status for one in (join, change, gone)}
        assert states == {
            join: Status.SUPERSEDED,
            change: Status.ACCEPTED,
            gone: Status.ACCEPTED,
        }
        assert [one.text.plain for one in work.state.draft] == [TEXTS[0], new]
        before = work.state.draft.fingerprint
        work.undo()
        assert {work.state.entry(one).status for one in (join, change)} == {Status.ACCEPTED}
        work.redo()
        assert work.state.draft.fingerprint == before
