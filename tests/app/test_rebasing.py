"""Rev.1 arrives: everything that was proposed and accepted, on the new text."""

from dataclasses import replace

import pytest

from app.texts import BASE, OP1, OP2, OP3, bench, words
from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.placement.rebasing import Fate, Item, Rebase
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.redlines.provenance import stretches
from draftbench.app.history.rebasing import preview, rebase
from draftbench.app.meetings.proceedings import decide_clause
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, RichText


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def revised(*texts: str):
    """A file of its own, whose ids mean nothing here."""
    return BASE.with_clauses(
        tuple(
            Clause(ClauseId(f"x{n}"), ClauseKind.OPERATIVE, RichText(t))
            for n, t in enumerate(texts)
        )
    )


ACT, EXPERTS, REQUEST = (c.text.text for c in BASE)


def fates(report):
    return {item.amendment: item.fate for item in report.rebase.items}


def test_what_was_accepted_and_stands_in_the_new_text_is_incorporated(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(alarm)
    report = rebase(work, revised(*words(work)))
    assert fates(report) == {alarm: Fate.INCORPORATED}
    assert not report.rebase.undecided
    assert work.state.entry(alarm).status is Status.ACCEPTED
    assert words(work) == [c.text.text for c in work.state.base]
    assert "alarm" in words(work)[0]


def givers(work, clause):
    """The words of a clause that somebody gave, and who: the amendment, or who wrote them."""
    whole = work.state.draft[clause].text.text
    return {
        whole[one.start : one.end].strip(): one.giver.stamp.amendment or one.giver.stamp.author
        for one in stretches(work.state, clause)
        if one.giver.stamp is not None
    }


def test_words_that_new_base_texts_took_over_keep_who_gave_them(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(alarm)
    deep = ACT.replace("concern", "deep alarm")
    work.edit(OP1, RichText(deep), by="Chair")
    rebase(work, revised(f"Again {deep[0].lower()}{deep[1:]}", EXPERTS, REQUEST))
    assert givers(work, OP1) == {"alarm": alarm, "deep": "Chair"}
    annually = work.propose_text(
        OP1, work.state.draft[OP1].text.text.replace("report", "report annually"), sponsors=("BRA",)
    )
    work.accept(annually)
    text = work.state.draft[OP1].text.text
    first, second = text.split(" and ")
    rebase(work, revised(f"{first};", f"Urges States {second}", EXPERTS, REQUEST))
    part = work.state.draft.clauses[1].id
    assert givers(work, OP1) | givers(work, part) == {
        "alarm": alarm,
        "deep": "Chair",
        "annually": annually,
    }


@pytest.mark.parametrize("turned", [False, True])
def test_new_paragraphs_that_were_joined_and_stand_apart_again_keep_who_gave_them(work, turned):
    thanks, host = "Thanks the host country;", "Notes that rivers are never quite alike;"
    one = work.propose_insertion(thanks, after=OP2, sponsors=("MEX",))
    work.accept(one)
    two = work.propose_insertion(host, after=work.state.draft.clauses[2].id, sponsors=("BRA",))
    work.accept(two)
    joined = f"{thanks[:-1]}, and {host[0].lower()}{host[1:]}"
    rebase(work, revised(ACT, EXPERTS, joined, REQUEST))
    assert givers(work, work.state.draft.clauses[2].id) == {thanks[:-1]: one, host[6:]: two}
    apart = (host, thanks) if turned else (thanks, host)
    rebase(work, revised(ACT, EXPERTS, *apart, REQUEST))
    found = [givers(work, clause.id) for clause in work.state.draft]
    assert [set(given.values()) for given in found[2:4]] == (
        [{two}, {one}] if turned else [{one}, {two}]
    )


@pytest.fixture
def support(work):
    """A new paragraph before OP2, and a word in OP2, both accepted."""
    request = "Requests the Secretariat to provide adequate technical support;"
    one = work.propose_insertion(request, after=OP1, sponsors=("MEX",))
    work.accept(one)
    more = work.propose_text(OP2, EXPERTS.replace("convene", "swiftly convene"), sponsors=("BRA",))
    work.accept(more)
    return request, one, more


def test_a_new_paragraph_that_is_joined_behind_what_followed_it_keeps_who_gave_it(work, support):
    request, one, more = support
    joined = f"{EXPERTS[:-1]}, and requests{request.removeprefix('Requests')}"
    report = rebase(work, revised(ACT, joined, REQUEST))
    assert fates(report) == {one: Fate.INCORPORATED, more: Fate.MADE_AGAIN}
    assert [clause.id for clause in work.state.draft] == [OP1, OP2, OP3]
    assert words(work)[1] == joined.replace("convene", "swiftly convene")
    assert givers(work, OP2) == {"swiftly": more, request.removeprefix("Requests "): one}


def test_parts_that_a_new_base_text_puts_in_another_order_keep_who_gave_them(work, support):
    request, one, more = support
    swiftly = EXPERTS.replace("convene", "swiftly convene")
    joined = f"{swiftly[:-1]}, and requests{request.removeprefix('Requests')}"
    rebase(work, revised(ACT, joined, REQUEST))
    report = rebase(work, revised(request, ACT, swiftly, REQUEST))
    assert fates(report) == {one: Fate.INCORPORATED, more: Fate.INCORPORATED}
    draft = work.state.draft
    assert draft.clauses[2].id == OP2
    assert set(givers(work, draft.clauses[0].id).values()) == {one}
    assert givers(work, OP2) == {"swiftly": more}


def test_what_was_accepted_and_is_missing_is_made_again(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(alarm)
    report = rebase(work, revised(ACT.replace("Urges", "Strongly urges"), EXPERTS, REQUEST))
    assert fates(report) == {alarm: Fate.MADE_AGAIN}
    assert words(work)[0] == "Strongly urges States to act with alarm and to report;"
    assert work.state.base.clauses[0].text.text.startswith("Strongly urges States to act with con")


def test_the_list_of_amendments_says_once_why_something_is_before_the_meeting_again(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(alarm)
    rebase(work, revised(ACT.replace("concern", "grave worry"), EXPERTS, REQUEST))
    why = work.state.entry(alarm).placement.why
    assert work.state.course(alarm).note == why
    listed = amendment_list(work.state).rows[0].cells[-1].plain
    assert listed.count(why) == 1


def test_what_was_accepted_and_conflicts_is_before_the_meeting_again(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(alarm)
    report = rebase(work, revised(ACT.replace("concern", "grave worry"), EXPERTS, REQUEST))
    assert fates(report) == {alarm: Fate.REOPENED}
    entry = work.state.entry(alarm)
    assert entry.status is Status.TABLED
    assert entry.placement.outcome.value == "conflict"
    assert work.state.course(alarm).note
    work.undo()
    assert work.state.entry(alarm).status is Status.ACCEPTED
    assert "alarm" in words(work)[0]


def test_open_amendments_get_a_wording_for_the_new_text_and_keep_the_old_one(work):
    amendment = work.propose_text(
        OP2, EXPERTS.replace("experts", "governmental experts"), sponsors=("BRA",)
    )
    former = work.state.entry(amendment).amendment
    report = rebase(work, revised(REQUEST, ACT, f"Also {EXPERTS[0].lower()}{EXPERTS[1:]}"))
    assert fates(report) == {amendment: Fate.CARRIED}
    now = work.state.entry(amendment).amendment
    assert now.revision == 2
    assert work.state.course(amendment).revisions == (former,)
    work.accept(amendment)
    assert "Also invites the Secretariat to convene a meeting of governmental experts" in " ".join(
        words(work)
    )


def test_an_amendment_of_a_clause_that_is_gone_is_orphaned_and_keeps_its_words(work):
    amendment = work.propose_text(OP2, EXPERTS.replace("experts", "judges"), sponsors=("BRA",))
    report = rebase(work, revised(ACT, REQUEST))
    (item,) = report.rebase.undecided
    assert (item.amendment, item.outcome.value) == (amendment, "orphaned")
    assert work.state.entry(amendment).amendment.changes.seen[OP2].text == EXPERTS
    assert [heading.name for heading in report.headings] == ["former OP 2 (deleted)"]


def test_what_amends_a_proposed_paragraph_is_listed_under_that(work):
    main = work.propose_insertion("Thanks the host;", after=OP3, sponsors=("BRA",))
    new = work.state.entry(main).amendment.changes.changes[0].clauses[0].id
    upon = work.propose_text(new, "Thanks the kind host;", sponsors=("MEX",), parent=main)
    report = rebase(work, revised(ACT, REQUEST))
    heading = next(h for h in report.headings if upon in [i.amendment for i in h.items])
    assert heading.name == f"the new paragraph proposed by {main}"


def test_an_amendment_follows_its_words_where_the_new_text_splits_the_clause(work):
    amendment = work.propose_text(OP1, ACT.replace("report", "report annually"), sponsors=("BRA",))
    new = revised("Urges States to act with concern;", "and to report;", EXPERTS, REQUEST)
    rebase(work, new)
    assert work.state.entry(amendment).placement.outcome.value in ("applies", "confirm")
    work.accept(amendment, confirmed=True)
    assert words(work)[1] == "and to report annually;"


def test_a_clause_that_came_with_the_new_text_is_not_put_in_a_second_time(work):
    new = work.propose_insertion("Thanks the host country;", after=OP2, sponsors=("BRA",))
    rebase(work, revised(ACT, EXPERTS, "Thanks the host country;", REQUEST))
    assert work.state.entry(new).placement.outcome.value == "contained"


def test_a_new_clause_that_was_accepted_and_has_a_word_more_waits_for_an_answer(work):
    thanks = "Thanks the host country for its support;"
    new = work.propose_insertion(thanks, after=OP2, sponsors=("BRA",))
    work.accept(new)
    there = thanks.replace("its", "all its")
    report = rebase(work, revised(ACT, EXPERTS, there, REQUEST))
    assert fates(report) == {new: Fate.REOPENED}
    assert words(work) == [ACT, EXPERTS, there, REQUEST]
    assert work.state.entry(new).status is Status.TABLED
    assert work.state.entry(new).placement.outcome is Outcome.CONFIRM
    work.undo()
    assert words(work) == [ACT, EXPERTS, thanks, REQUEST]


@pytest.mark.parametrize("rewording", [False, True])
@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("to meet", "not to meet", "but also “not to”, which may turn"),
        ("to meet", "to meet often", "its words, with others among them (“often”)"),
        ("to meet", "to gather", "partly in other words"),
    ],
)
def test_words_that_the_new_text_adds_to_the_accepted_ones_are_named(
    work, old, new, why, rewording
):
    words = "Asks experts to meet and to map the shores of every lake;"
    if rewording:
        one = work.propose_text(OP2, words, sponsors=("MEX",))
    else:
        one = work.propose_insertion(words, after=OP1, sponsors=("MEX",))
    work.accept(one)
    paragraphs = [ACT, words.replace(old, new), REQUEST]
    if not rewording:
        paragraphs.insert(2, EXPERTS)
    (item,) = preview(work, revised(*paragraphs)).rebase.items
    assert (item.fate, item.outcome) == (Fate.REOPENED, Outcome.CONFIRM)
    assert why in str(item.why)


def test_a_direct_change_without_a_place_becomes_an_amendment_of_the_secretariat(work):
    work.edit(OP1, ACT.replace("concern", "care"))
    rebase(work, revised(ACT.replace("concern", "grave worry"), EXPERTS, REQUEST))
    (entry,) = work.state.entries
    assert entry.amendment.sponsors == ("SECR",)
    assert any("care" in str(c) for c in entry.amendment.changes.changes)
    assert work.state.delegation("SECR").name == "Secretariat"


def test_every_direct_change_without_a_place_becomes_one(work):
    work.edit(OP1, ACT.replace("concern", "care"))
    work.edit(OP2, EXPERTS.replace("experts", "judges"))
    rebase(
        work, revised(ACT.replace("concern", "worry"), EXPERTS.replace("experts", "all"), REQUEST)
    )
    assert [entry.amendment.sponsors for entry in work.state.entries] == [("SECR",)] * 2


def test_a_preview_does_nothing_and_says_the_same(work):
    amendment = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    before = work.state
    report = preview(work, revised(ACT.replace("concern", "worry"), EXPERTS, REQUEST))
    assert fates(report) == {amendment: Fate.PENDING}
    assert work.state is before


def test_onto_the_draft_itself_nothing_changes_but_the_base(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    tell = work.propose_text(OP1, ACT.replace("report", "tell"), sponsors=("BRA",))
    gone = work.propose_deletion(OP3, sponsors=("URY",))
    work.accept(alarm)
    outcomes = {e.amendment.id: e.placement.outcome for e in work.state.entries if e.open}
    report = rebase(work, replace(work.state.draft, name="rev1"))
    assert not report.rebase.undecided
    assert {e.amendment.id: e.placement.outcome for e in work.state.entries if e.open} == outcomes
    assert outcomes.keys() == {tell, gone}
    assert not any(
        run.inserted or run.deleted for c in work.state.redline.clauses for run in c.runs
    )


def test_a_rebased_project_opens_as_it_was_closed(tmp_path):
    with bench(tmp_path) as work:
        alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
        work.accept(alarm)
        work.propose_text(OP2, EXPERTS.replace("experts", "judges"), sponsors=("BRA",))
        rebase(work, revised(ACT.replace("Urges", "Calls upon"), EXPERTS, REQUEST))
        drawn = words(work), [(e.amendment, e.status) for e in work.state.entries]
    with Workbench.open(tmp_path / "n.draftbench") as again:
        assert (words(again), [(e.amendment, e.status) for e in again.state.entries]) == drawn


def test_the_draft_of_before_stays_readable(work):
    work.edit(OP1, ACT.replace("concern", "care"))
    rebase(work, revised(ACT, EXPERTS, REQUEST))
    work.undo()
    assert "care" in words(work)[0]


@pytest.mark.parametrize("agreed", [True, False])
def test_an_agreed_clause_is_closed_to_what_is_open_while_the_new_text_has_it_so(work, agreed):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    decide_clause(work, OP1, ClauseState.AGREED)
    act = ACT if agreed else ACT.replace("Urges", "Strongly urges")
    found = preview(work, revised(act, EXPERTS.replace("experts", "judges"), REQUEST)).rebase
    (item,) = found.items
    assert item.fate is (Fate.PENDING if agreed else Fate.CARRIED)
    assert item.outcome.value == ("conflict" if agreed else "applies")
    assert [one for one, _ in found.wordings] == ([] if agreed else [alarm])
    assert found.unsettled == (() if agreed else (OP1,))


def test_what_was_accepted_is_made_again_in_a_clause_that_was_agreed_since(work):
    alarm = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(alarm)
    decide_clause(work, OP1, ClauseState.AGREED)
    report = rebase(work, revised(ACT.replace("Urges", "Strongly urges"), EXPERTS, REQUEST))
    assert fates(report) == {alarm: Fate.MADE_AGAIN}
    assert words(work)[0] == "Strongly urges States to act with alarm and to report;"


def test_programs_read_what_becomes_of_an_amendment_by_these_words():
    accepted, open_now = {"incorporated", "made again", "reopened"}, {"carried over", "pending"}
    words_of_json = accepted | open_now | {"already in the text", "still in brackets"}
    assert {fate.value for fate in Fate} == words_of_json


def test_every_accepted_amendment_that_is_missing_is_made_again(work):
    for clause, old, new in ((OP1, "concern", "alarm"), (OP2, "experts", "judges")):
        now = work.state.draft[clause].text.text
        work.accept(work.propose_text(clause, now.replace(old, new), sponsors=("MEX",)))
    made = words(work)
    report = rebase(work, revised(ACT, EXPERTS, REQUEST))
    assert [item.fate for item in report.rebase.items] == [Fate.MADE_AGAIN] * 2
    assert words(work) == made


def test_every_accepted_amendment_that_conflicts_is_before_the_meeting_again(work):
    made = []
    for clause, old, new in ((OP1, "concern", "alarm"), (OP2, "experts", "judges")):
        now = work.state.draft[clause].text.text
        made.append(work.propose_text(clause, now.replace(old, new), sponsors=("MEX",)))
        work.accept(made[-1])
    rebase(
        work, revised(ACT.replace("concern", "worry"), EXPERTS.replace("experts", "all"), REQUEST)
    )
    assert {work.state.entry(one).status for one in made} == {Status.TABLED}


def test_every_accepted_amendment_is_told_of(work):
    wanted = {
        work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",)),
        work.propose_text(OP2, EXPERTS.replace("experts", "judges"), sponsors=("BRA",)),
    }
    for one in sorted(wanted):
        work.accept(one)
    found = preview(work, revised(*words(work))).rebase
    assert {item.amendment: item.fate for item in found.items} == dict.fromkeys(
        wanted, Fate.INCORPORATED
    )


def test_a_deleted_clause_that_the_new_text_has_again_is_the_same_one(work):
    gone = work.propose_deletion(OP2, sponsors=("URY",))
    work.accept(gone)
    report = rebase(work, revised(ACT, EXPERTS, REQUEST))
    assert [c.id for c in report.rebase.base][1] == OP2
    assert fates(report) == {gone: Fate.MADE_AGAIN}


def test_an_accepted_move_is_not_in_a_text_where_the_clause_stands_as_before(work):
    first = work.propose_move(OP3, after=None, sponsors=("URY",))
    work.accept(first)
    assert words(work) == [REQUEST, ACT, EXPERTS]
    assert fates(preview(work, revised(REQUEST, ACT, EXPERTS))) == {first: Fate.INCORPORATED}
    assert fates(preview(work, revised(ACT, EXPERTS, REQUEST))) != {first: Fate.INCORPORATED}


def test_an_amendment_to_a_decided_one_keeps_its_wording(work):
    parent = work.propose_text(OP1, ACT.replace("concern", "alarm"), sponsors=("MEX",))
    upon = ACT.replace("concern", "alarm").replace("report", "report annually")
    child = work.propose_text(OP1, upon, sponsors=("BRA",), parent=parent)
    work.accept(parent)
    found = preview(work, revised(ACT.replace("Urges", "Calls upon"), EXPERTS, REQUEST)).rebase
    assert {item.amendment: item.fate for item in found.items} == {
        parent: Fate.MADE_AGAIN,
        child: Fate.CARRIED,
    }
    assert found.wordings == ()


def test_what_was_accepted_and_is_open_again_needs_a_decision_however_well_it_fits() -> None:
    items = tuple(
        Item(None, "", fate, outcome, "")
        for fate in (Fate.REOPENED, Fate.CARRIED)
        for outcome in (Outcome.APPLIES, Outcome.CONTAINED, Outcome.CONFLICT)
    )
    found = Rebase(BASE, Lineage(), items=items).undecided
    assert [(item.fate, item.outcome) for item in found] == [
        (Fate.REOPENED, Outcome.APPLIES),
        (Fate.REOPENED, Outcome.CONTAINED),
        (Fate.REOPENED, Outcome.CONFLICT),
        (Fate.CARRIED, Outcome.CONFLICT),
    ]


def test_two_that_the_new_text_makes_the_same_become_one(work):
    alarm = ACT.replace("concern", "alarm")
    one = work.propose_text(OP1, alarm, sponsors=("MEX",))
    both = alarm.replace("to report", "to report promptly")
    other = work.propose_text(OP1, both, sponsors=("BRA",))
    kept = work.propose_text(OP2, EXPERTS.replace("convene", "hold"), sponsors=("MEX",))
    again = EXPERTS.replace("convene", "hold")
    apart = work.propose_text(OP2, again, sponsors=("BRA",), apart=True)
    new = revised(ACT.replace("to report", "to report promptly"), EXPERTS, REQUEST)
    assert rebase(work, new).united == ((one, other),)
    assert work.state.entry(one).amendment.sponsors == ("MEX", "BRA")
    assert [work.state.entry(each).status for each in (one, other, kept, apart)] == [
        Status.TABLED,
        Status.MERGED,
        Status.TABLED,
        Status.TABLED,
    ]


@pytest.mark.parametrize("sure_first", [True, False])
def test_what_applies_does_not_become_one_with_what_has_only_a_likely_place(work, sure_first):
    near = EXPERTS.replace("experts", "government experts")
    clause = work.insert(near, after=OP2)
    proposals = [(clause, near, "MEX"), (OP2, EXPERTS, "BRA")]
    tabled = {
        on: work.propose_text(on, text.replace("convene", "hold"), sponsors=(who,))
        for on, text, who in (proposals if sure_first else reversed(proposals))
    }
    foreseen = preview(work, revised(ACT, near, REQUEST))
    report = rebase(work, revised(ACT, near, REQUEST))
    said = {item.amendment: item.outcome for item in report.rebase.items if item.amendment}
    assert said == {tabled[clause]: Outcome.APPLIES, tabled[OP2]: Outcome.CONFIRM}
    assert foreseen.rebase.items == report.rebase.items
    assert said == {e.amendment.id: e.placement.outcome for e in work.state.entries if e.tabled}
