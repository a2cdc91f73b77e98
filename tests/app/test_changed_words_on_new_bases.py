"""What was accepted, and a new base text has with a word more, a word less or other words."""

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.ballots.voting import left_out, voting_list
from draftbench.amend.changesets.editing import between, replaced
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.redlines.provenance import stretches
from draftbench.app.amendments.adopting import accept_as_modified, reworded
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.errors import ConflictError
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, circulate, clause, lakes, on_lakes, operative, revise

FIRST, DATA, DONORS, *REST = OPERATIVE
BUOYS = "Calls upon universities to keep measuring buoys on deep lakes;"
MORE = BUOYS.replace("deep", "very deep")
ROUTES = "Invites pilots to map the routes by which snow reaches the shores;"
OPEN = DATA.replace("data on", "full, timely and open data on")
FREE = OPEN.replace("timely", "timely, free")
KEPT = (Fate.INCORPORATED, Outcome.CONTAINED, Status.ACCEPTED)
MADE = (Fate.MADE_AGAIN, Outcome.APPLIES, Status.ACCEPTED)
ASKED = (Fate.REOPENED, Outcome.CONFIRM, Status.TABLED)
STUCK = (Fate.REOPENED, Outcome.CONFLICT, Status.TABLED)
WAITS = (Fate.PENDING, Outcome.CONFIRM, Status.TABLED)


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def put_in(work, words, after=FIRST, who="MEX"):
    one = work.propose_insertion(words, after=clause(work, after), sponsors=(who,))
    work.accept(one)
    return one


def reword(work, before, after, who="MEX"):
    one = work.propose_text(clause(work, before), after, sponsors=(who,))
    work.accept(one)
    return one


def laid(work, *paragraphs):
    """What becomes of each amendment on a text with these paragraphs; nothing else comes into the
    draft, and the state, the report and the project that is opened again say the same."""
    items = revise(work, *paragraphs)
    with Workbench.view(work.path) as again:
        assert again.state.draft == work.state.draft
        assert list(again.state.entries) == list(work.state.entries)
    found = {}
    for one, item in items.items():
        entry = work.state.entry(one)
        if entry.open:
            assert entry.placement.outcome is item.outcome
        found[one] = (item.fate, item.outcome, entry.status)
    return found


def given(work):
    """The words of the draft that came with an amendment."""
    found = {}
    for each in work.state.draft:
        for one in stretches(work.state, each.id):
            if one.giver.stamp is not None:
                words = each.text.text[one.start : one.end].strip()
                found.setdefault(one.giver.stamp.amendment, []).append(words)
    return found


CHANGED = {
    "a word more in a new paragraph": (BUOYS, MORE, [MORE.split(" very ")[0], "deep lakes;"]),
    "a word less in a new paragraph": (MORE, BUOYS, [BUOYS]),
    "words among those of a rewording": (OPEN, FREE, ["full, timely", "and open"]),
    "a word less of a rewording": (OPEN, OPEN.replace(", timely", ""), ["full and open"]),
    "words there and elsewhere": (
        OPEN,
        FREE.replace("neighbouring", "all neighbouring"),
        ["full, timely", "and open"],
    ),
}


def decided(work, words):
    return reword(work, DATA, words) if words == OPEN else put_in(work, words)


def text_of(words, now):
    """The operative paragraphs with ``now`` for what was decided to read ``words``."""
    return (FIRST, now, *OPERATIVE[2 if words == OPEN else 1 :])


@pytest.mark.parametrize("circulated", [True, False])
@pytest.mark.parametrize("name", CHANGED)
def test_it_is_asked_once_whether_the_text_is_to_stay(work, name, circulated):
    words, now, mine = CHANGED[name]
    one = decided(work, words)
    if circulated:
        circulate(work)
    text = text_of(words, now)
    assert laid(work, *text) == {one: ASKED}
    assert operative(work) == list(text)
    assert not conflicts(work.state)
    assert not voting_list(work.state)
    assert [each.entry.amendment.id for each in left_out(work.state)] == [one]
    assert laid(work, *text) == {one: WAITS}
    with pytest.raises(ConflictError):
        work.accept(one)
    work.accept(one, confirmed=True)
    assert operative(work) == list(text)
    assert given(work) == {one: mine}
    for _ in range(2):
        assert laid(work, *text) == {one: KEPT}
        assert given(work) == {one: mine}
    again = now.replace("and open", "and very open").replace("measuring", "mooring")
    assert laid(work, *text_of(words, again)) == {one: ASKED}
    while work.state.undo:
        work.undo()
    assert operative(work) == list(OPERATIVE)


@pytest.mark.parametrize("name", CHANGED)
def test_it_can_be_rejected_or_given_its_words_again(work, name):
    words, now, _ = CHANGED[name]
    one = decided(work, words)
    text = text_of(words, now)
    revise(work, *text)
    work.reject(one)
    assert operative(work) == list(text)
    assert laid(work, *text) == {}
    work.undo()
    work.undo()
    accept_as_modified(work, one, reworded(work.register, one, words, "OP 2"))
    assert operative(work) == list(text_of(words, words))
    assert laid(work, *text_of(words, words)) == {one: (*KEPT[:2], Status.MODIFIED)}


def test_a_text_that_went_away_from_what_was_decided_is_no_such_question(work):
    """It has the words of before, or few of those that were decided."""
    one = reword(work, DATA, OPEN)
    for now, expected in {
        DATA: MADE,
        DATA.replace("neighbouring", "all neighbouring"): MADE,
        DATA.replace("data on", "full data on"): STUCK,
        DATA.replace("data on", "digital data on"): STUCK,
        DATA.replace("data on water levels", "reliable records of floods"): STUCK,
    }.items():
        assert laid(work, FIRST, now, DONORS, *REST) == {one: expected}
        work.undo()
    other = reword(work, REST[0], REST[0].replace("two years", "year"))
    assert laid(work, FIRST, OPEN, DONORS, REST[0].replace("two years", "session"), *REST[1:]) == {
        one: KEPT,
        other: STUCK,
    }
    work.undo()
    new = put_in(work, BUOYS)
    anew = "Calls upon universities to teach hydrology;"
    assert laid(work, FIRST, anew, OPEN, DONORS, *REST)[new] == STUCK


SHORT = DATA.replace(" on water levels among neighbouring States", "")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (SHORT, KEPT),
        (SHORT.replace("data", "new data"), KEPT),
        (SHORT.replace("data", "data everywhere"), KEPT),
        (SHORT.replace("data", "data among States"), ASKED),
        (DATA.replace("neighbouring ", ""), STUCK),
        (DATA, MADE),
    ],
)
def test_words_that_were_to_go_and_are_back(work, now, expected):
    one = reword(work, DATA, SHORT)
    assert laid(work, FIRST, now, DONORS, *REST) == {one: expected}


@pytest.mark.parametrize("circulated", [True, False])
def test_a_new_paragraph_that_was_moved_and_changed(work, circulated):
    one = put_in(work, BUOYS)
    if circulated:
        circulate(work)
    text = (*OPERATIVE[:4], MORE, *OPERATIVE[4:])
    assert laid(work, *text) == {one: ASKED}
    assert "would follow" not in work.state.course(one).note
    work.accept(one, confirmed=True)
    assert operative(work) == list(text)
    assert laid(work, *text) == {one: KEPT}


@pytest.mark.parametrize("turned", [True, False])
def test_two_new_paragraphs_that_were_changed(work, turned):
    one, two = put_in(work, BUOYS), put_in(work, ROUTES, BUOYS, "FRA")
    both = [MORE, ROUTES.replace("snow", "most snow")]
    if turned:
        both.reverse()
    text = (FIRST, *both, DATA, DONORS, *REST)
    assert laid(work, *text) == {one: ASKED, two: ASKED}
    assert operative(work) == list(text)
    work.accept(one, confirmed=True)
    assert laid(work, *text) == {one: KEPT, two: WAITS}
    assert given(work).keys() == {one}


def test_what_was_decided_beside_it_stays(work):
    one = put_in(work, BUOYS)
    gone = work.propose_deletion(clause(work, DONORS), sponsors=("FRA",))
    moved = work.propose_move(clause(work, DATA), after=clause(work, REST[0]), sponsors=("CHE",))
    for each in (gone, moved):
        work.accept(each)
    text = (FIRST, MORE, REST[0], DATA, *REST[1:])
    assert laid(work, *text) == {one: ASKED, gone: KEPT, moved: KEPT}
    assert operative(work) == list(text)


def linked(one, other):
    return f"{one.rstrip(';')}, and {other[0].lower()}{other[1:]}"


@pytest.mark.parametrize("circulated", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        (FIRST, linked(FREE, DONORS), *REST),
        (linked(FIRST, FREE), DONORS, *REST),
        (FIRST, *FREE.replace(" among", ",|Among").split("|"), DONORS, *REST),
    ],
)
def test_a_rewording_that_a_later_text_joins_or_divides_with_a_word_more(work, text, circulated):
    one = reword(work, DATA, OPEN)
    if circulated:
        circulate(work)
    assert laid(work, *text) == {one: ASKED}
    work.accept(one, confirmed=True)
    for _ in range(2):
        assert laid(work, *text) == {one: KEPT}
    assert given(work) == {one: ["full, timely", "and open"]}
    assert laid(work, FIRST, FREE, DONORS, *REST) == {one: KEPT}


def test_what_was_asked_about_and_is_half_gone_is_told_as_every_list_tells_it(work):
    draft, other = work.state.draft, DONORS.replace("floods", "floods and storms")
    edited = replaced(draft, clause(work, DATA), RichText(OPEN))
    edited = replaced(edited, clause(work, DONORS), RichText(other))
    one = work.propose(between(draft, edited), sponsors=("MEX",))
    work.accept(one)
    assert laid(work, FIRST, FREE, other, *REST) == {one: ASKED}
    fate, outcome, status = laid(work, FIRST, FREE, *REST)[one]  # its outcome is the listed one
    assert (fate, status) == (Fate.PENDING, Status.TABLED)
    assert outcome in (Outcome.CONFLICT, Outcome.ORPHANED)


def test_what_was_accepted_as_modified_is_asked_about_as_it_was_decided(work):
    one = work.propose_text(
        clause(work, DATA), DATA.replace("data", "good data"), sponsors=("MEX",)
    )
    accept_as_modified(work, one, reworded(work.register, one, OPEN, "OP 2"))
    two = work.propose_insertion(BUOYS, after=clause(work, OPEN), sponsors=("FRA",))
    accept_as_modified(work, two, reworded(work.register, two, ROUTES))
    text = (FIRST, FREE, ROUTES.replace("snow", "most snow"), DONORS, *REST)
    assert laid(work, *text) == {one: ASKED, two: ASKED}
    former = [work.state.course(each).revisions[-1].changes for each in (one, two)]
    assert [BUOYS in str(changes) for changes in former] == [False, True]
    for each in (one, two):
        work.accept(each, confirmed=True)
    assert laid(work, *text) == {one: KEPT, two: KEPT}
    assert operative(work) == list(text)


def test_what_amends_another_one_is_asked_about_alone(work):
    one = work.propose_text(clause(work, DATA), OPEN, sponsors=("MEX",))
    upon = OPEN.replace("timely", "timely, cheap, reliable")
    two = work.propose_text(clause(work, DATA), upon, sponsors=("FRA",), parent=one)
    work.accept(one)
    work.accept(two, confirmed=True)
    text = (FIRST, upon.replace("cheap", "very cheap"), DONORS, *REST)
    assert laid(work, *text) == {one: KEPT, two: ASKED}
    work.accept(two, confirmed=True)
    assert laid(work, *text) == {one: KEPT, two: KEPT}


def test_of_what_was_decided_together_the_rest_is_made(work):
    draft = work.state.draft
    after = replaced(draft, clause(work, DATA), RichText(OPEN))
    donors = clause(work, DONORS)
    after = after.with_clauses(tuple(each for each in after if each.id != donors))
    one = work.propose(between(draft, after), sponsors=("MEX",))
    work.accept(one)
    assert laid(work, FIRST, FREE, DONORS, *REST) == {one: ASKED}
    assert "makes the rest" in work.state.entry(one).placement.why
    assert operative(work) == [FIRST, FREE, DONORS, *REST]
    work.accept(one, confirmed=True)
    assert operative(work) == [FIRST, FREE, *REST]
    assert laid(work, FIRST, FREE, *REST) == {one: KEPT}
    assert laid(work, FIRST, FREE, DONORS, *REST) == {one: MADE}
    assert operative(work) == [FIRST, FREE, *REST]


def test_who_wants_the_words_of_before_joins_no_question_whether_others_stay(work):
    one = reword(work, DATA, OPEN)
    revise(work, FIRST, FREE, DONORS, *REST)
    two = work.propose_text(clause(work, FREE), OPEN, sponsors=("FRA",))
    assert two != one
    assert work.state.entry(two).placement.outcome is Outcome.APPLIES
    work.accept(two)
    assert operative(work)[1] == OPEN
    assert work.state.entry(one).placement.outcome is Outcome.CONTAINED


def test_what_was_only_proposed_is_placed_as_ever(work):
    new = work.propose_insertion(BUOYS, after=clause(work, FIRST), sponsors=("MEX",))
    other = work.propose_text(clause(work, DATA), OPEN, sponsors=("FRA",))
    found = laid(work, FIRST, MORE, FREE, DONORS, *REST)
    assert found == {new: WAITS, other: (Fate.PENDING, Outcome.CONFLICT, Status.TABLED)}
    assert "both would stand" in work.state.entry(new).placement.why


@pytest.mark.parametrize("accepted", [True, False])
@pytest.mark.parametrize("amended", [0, 1])
@pytest.mark.parametrize("new", [0, 1, 2])
def test_words_of_joined_paragraphs_are_found_where_a_later_text_divides_them_in_turned_order(
    work, new, amended, accepted
):
    found = [put_in(work, BUOYS)] if new else []
    if new > 1:
        found.append(put_in(work, ROUTES, BUOYS, "FRA"))
    before = operative(work)[1:3][amended]
    *head, last = before.split()
    after = " ".join([*head, "other", last])
    one = work.propose_text(clause(work, before), after, sponsors=("CHL",))
    if accepted:
        work.accept(one)
    _, first, second, *rest = operative(work)
    revise(work, FIRST, linked(first, second), *rest)
    report = rebase(
        work, read(lakes(operative=(FIRST, second, first, *rest)).encode(), "2").parts[0]
    )
    assert not any("deleted" in heading.name for heading in report.headings)
    items = {item.amendment: item for item in report.rebase.items}
    assert {items[each].fate for each in found} <= {Fate.INCORPORATED}
    (where,) = (work.state.draft[each].text.text for each in items[one].where)
    assert where == (after if accepted else before)
    if accepted:
        assert items[one].fate is Fate.INCORPORATED
    else:
        work.accept(one, confirmed=True)
    assert after in operative(work)
    assert len(operative(work)) == len(OPERATIVE) + new


def test_papers_print_no_second_paragraph_of_what_the_text_has_in_other_words(work):
    one = put_in(work, BUOYS)
    laid(work, FIRST, MORE, DATA, DONORS, *REST)
    assert work.state.entry(one).placement.stays
    printed = compiled(work.state)
    assert printed.additions == 0
    (said,) = (line for line in printed.lines if line.small)
    assert said.clause.text.text == MORE
    assert "with others among them (“very”)" in said.small[0]
