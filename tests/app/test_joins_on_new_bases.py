"""A join that was accepted, and a new base text that has both parts in one clause in its own
way."""

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.redlines.provenance import stretches
from draftbench.app.amendments.adopting import accept_as_modified, reworded
from draftbench.app.drafts.dividing import joined, split
from draftbench.app.history.rebasing import Words, rebase
from draftbench.app.history.unexplained import unexplained
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, UsageError
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, circulate, clause, lakes, on_lakes, operative, revise

DATA, DONORS = OPERATIVE[1].rstrip(";"), OPERATIVE[2]


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


@pytest.fixture
def join(work):
    """OP 3 was joined to OP 2."""
    draft = work.state.draft
    second, third = (clause(work, words) for words in OPERATIVE[1:3])
    one = work.propose(joined(draft, third, second), sponsors=("MEX",))
    work.accept(one)
    return one


def rejoin(work, *whole):
    items = revise(work, OPERATIVE[0], *whole, *OPERATIVE[3:])
    return {amendment: item.fate for amendment, item in items.items()}


@pytest.mark.parametrize(
    "whole",
    [
        f"{DATA}, and invites{DONORS.removeprefix('Invites')}",
        f"{DATA}, and also invites{DONORS.removeprefix('Invites')}",
        f"{DATA}: invites{DONORS.removeprefix('Invites')}",
    ],
)
def test_a_new_text_that_links_the_parts_in_other_words_has_the_join(work, join, whole):
    assert rejoin(work, whole) == {join: Fate.INCORPORATED}
    assert operative(work)[1] == whole
    assert work.state.entry(join).status is Status.ACCEPTED
    assert len(operative(work)) == len(OPERATIVE) - 1


def test_words_elsewhere_in_the_draft_do_not_hide_where_the_parts_meet(work, join):
    clause = next(c for c in work.state.draft if c.text.text.startswith(DATA))
    more = clause.text.text.replace("the exchange", "the free exchange")
    work.edit(clause.id, more)
    whole = f"{DATA}, and invites{DONORS.removeprefix('Invites')}"
    whole = whole.replace("the exchange", "the free exchange")
    assert set(rejoin(work, whole).values()) == {Fate.INCORPORATED}
    assert operative(work)[1] == whole


def test_parts_that_stand_apart_are_no_join(work, join):
    assert rejoin(work, OPERATIVE[1], OPERATIVE[2])[join] is not Fate.INCORPORATED


def joined_again(work):
    """The base has two parts of OP 2 that an accepted division made, and the draft has them in one
    again; gives the division, the join and the parts."""
    draft = work.state.draft
    first = clause(work, OPERATIVE[1])
    at = OPERATIVE[1].index(" among neighbouring")
    division = work.propose(split(draft, first, at), sponsors=("MEX",))
    work.accept(division)
    rejoin(work, *operative(work)[1:4])
    draft = work.state.draft
    head, tail = draft.clauses[draft.position(first)], draft.clauses[draft.position(first) + 1]
    one = work.propose(joined(draft, tail.id, head.id), sponsors=("FRA",))
    work.accept(one)
    return division, one, head.text.text, tail.text.text


@pytest.mark.parametrize("link", [", and also ", "; and ", " as well as "])
def test_a_division_that_was_joined_again_is_not_brought_back(work, link):
    division, one, head, tail = joined_again(work)
    whole = f"{head}{link}{tail}"
    fates = rejoin(work, whole, OPERATIVE[2])
    assert fates == {division: Fate.INCORPORATED, one: Fate.INCORPORATED}
    assert operative(work)[1] == whole


def test_other_words_at_the_seam_are_no_mere_link(work):
    _, _, head, tail = joined_again(work)
    whole = f"{head}, without prejudice to the rules on secrecy, {tail}"
    assert set(rejoin(work, whole, OPERATIVE[2]).values()) != {Fate.INCORPORATED}


BUOYS = "Calls upon universities to keep measuring buoys on deep lakes;"
ROUTES = "Invites pilots to map the routes by which snow reaches the shores;"
DIVERS = "Thanks the divers of the lakes for the samples that they took;"
FIRST, *REST = OPERATIVE
STANDS = (Fate.INCORPORATED, Outcome.CONTAINED, Status.ACCEPTED)
ASKED = (Fate.REOPENED, Outcome.CONFIRM, Status.TABLED)


def linked(*paragraphs):
    """The paragraphs in one."""
    first, *others = (words.rstrip(";") for words in paragraphs)
    return "".join([first, *(f", and {words[0].lower()}{words[1:]}" for words in others), ";"])


def new_paragraphs(work, *paragraphs):
    """New paragraphs of several delegations, one behind the other, that Rev.1 has."""
    found, after = [], clause(work, FIRST)
    for words, code in zip(paragraphs, ("MEX", "FRA", "CHE"), strict=False):
        found.append(work.propose_insertion(words, after=after, sponsors=(code,)))
        work.accept(found[-1])
        after = clause(work, words)
    circulate(work)
    return found


def told(work, amendments, *paragraphs):
    """What becomes of each on a text with these paragraphs, by the report and by the register;
    nothing else comes into the text, and it is so when the project is opened again."""
    items = revise(work, *paragraphs)
    assert operative(work) == list(paragraphs)
    with Workbench.view(work.path) as again:
        assert again.state.draft == work.state.draft
        assert [e.status for e in again.state.entries] == [e.status for e in work.state.entries]
    return [
        (items[one].fate, items[one].outcome, work.state.entry(one).status) for one in amendments
    ]


@pytest.mark.parametrize("paragraphs", [(BUOYS, ROUTES), (BUOYS, ROUTES, DIVERS)])
@pytest.mark.parametrize(
    "whole", [linked, lambda *own: " ".join(own), lambda *own: linked(*reversed(own))]
)
def test_new_paragraphs_that_a_later_text_joins_are_incorporated(work, paragraphs, whole):
    found = new_paragraphs(work, *paragraphs)
    for _ in range(2):
        assert told(work, found, FIRST, whole(*paragraphs), *REST) == [STANDS] * len(found)
    assert told(work, found, FIRST, *paragraphs, *REST) == [STANDS] * len(found)
    work.undo()
    work.undo()
    assert operative(work)[1] == whole(*paragraphs)


@pytest.mark.parametrize(
    "texts",
    [(linked(FIRST, BUOYS), *REST), (FIRST, linked(BUOYS, REST[0]), *REST[1:])],
)
def test_a_new_paragraph_that_a_later_text_joins_to_an_old_one_is_incorporated(work, texts):
    assert told(work, new_paragraphs(work, BUOYS), *texts) == [STANDS]


def test_a_paragraph_of_two_that_are_joined_is_made_again_where_it_alone_is_gone(work):
    one, other = new_paragraphs(work, BUOYS, ROUTES)
    told(work, (one, other), FIRST, linked(BUOYS, ROUTES), *REST)
    items = revise(work, FIRST, ROUTES, *REST)
    assert [items[each].fate for each in (one, other)] == [Fate.MADE_AGAIN, Fate.INCORPORATED]
    assert sorted(operative(work)[1:3]) == [BUOYS, ROUTES]


def changed_on_the_way(*words):
    """Two new paragraphs in one, with other words in place of some."""
    both = linked(BUOYS, ROUTES)
    for old, new in zip(words[::2], words[1::2], strict=True):
        both = both.replace(old, new)
    return both


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("deep", "very deep"), [ASKED, STANDS]),
        (("snow", "most snow"), [STANDS, ASKED]),
        (("deep", "very deep", "snow", "most snow"), [ASKED, ASKED]),
        (("and invites", "without prejudice to any other rule, and invites"), [ASKED, ASKED]),
    ],
)
@pytest.mark.parametrize("incorporated", [True, False])
def test_what_a_later_text_joins_in_other_words_waits_for_an_answer(
    work, words, expected, incorporated
):
    found = new_paragraphs(work, BUOYS, ROUTES)
    both = changed_on_the_way(*words)
    assert told(work, found, FIRST, both, *REST) == expected
    asked = [one for one, what in zip(found, expected, strict=True) if what == ASKED]
    for one in asked:
        with pytest.raises(ConflictError):
            work.accept(one)
        if incorporated:
            work.accept(one, confirmed=True)
        else:
            work.reject(one)
    assert operative(work) == [FIRST, both, *REST]
    wanted = Status.ACCEPTED if incorporated else Status.REJECTED
    assert {work.state.entry(one).status for one in asked} == {wanted}
    items = revise(work, FIRST, both, *REST)
    fates = {items[one].fate for one in asked if one in items}
    assert fates == ({Fate.INCORPORATED} if incorporated else set())
    assert {work.state.entry(one).status for one in asked} == {wanted}


def test_a_new_paragraph_that_a_later_text_divides(work):
    whole = linked(BUOYS, ROUTES)
    found = new_paragraphs(work, whole)
    parts = BUOYS, f"And i{ROUTES[1:]}"
    assert told(work, found, FIRST, *parts, *REST) == [STANDS]
    assert told(work, found, FIRST, whole, *REST) == [STANDS]
    assert told(work, found, FIRST, BUOYS, ROUTES, *REST) == [ASKED]
    work.accept(found[0], confirmed=True)
    assert operative(work) == [FIRST, BUOYS, ROUTES, *REST]


@pytest.mark.parametrize("apart", [True, False])
def test_a_rewording_that_a_later_text_divides_or_joins(work, apart):
    """... and joins to another, be it with a text between that has it by itself or at once."""
    longer = OPERATIVE[1].replace("water levels", "water levels and their temperature")
    one = work.propose_text(clause(work, OPERATIVE[1]), longer, sponsors=("MEX",))
    work.accept(one)
    circulate(work)
    head, tail = longer.split(" among ")
    assert told(work, [one], FIRST, f"{head},", f"Among {tail}", *OPERATIVE[2:]) == [STANDS]
    assert told(work, [one], FIRST, linked(longer, OPERATIVE[2]), *OPERATIVE[3:]) == [STANDS]
    if apart:
        assert told(work, [one], FIRST, longer, *OPERATIVE[2:]) == [STANDS]
    assert told(work, [one], linked(FIRST, longer), *OPERATIVE[2:]) == [STANDS]


def test_a_paragraph_that_leaves_one_join_for_another(work, join):
    """What was decided of it stands there; the join, and those words where they go, are lost."""
    both = next(words for words in operative(work) if words.startswith(DATA))
    longer = OPERATIVE[1].replace("water levels", "water levels and their temperature")
    one = work.propose_text(
        clause(work, both), both.replace(OPERATIVE[1], longer), sponsors=("MEX",)
    )
    work.accept(one)
    circulate(work)
    apart = linked(FIRST, longer), *OPERATIVE[2:]
    for _ in range(2):
        assert told(work, [one], *apart) == [STANDS]
        assert work.state.entry(join).status is Status.TABLED
    assert told(work, [one], FIRST, *OPERATIVE[2:])[0] != STANDS


def test_a_join_of_which_one_part_was_written_anew_is_no_more(work, join):
    whole = f"{DATA}, and invites universities to teach hydrology;"
    assert rejoin(work, whole) == {join: Fate.REOPENED}
    assert work.state.entry(join).placement.outcome is not Outcome.CONTAINED


@pytest.mark.parametrize("new", [True, False])
def test_what_a_later_text_has_in_other_words_can_be_accepted_so(work, new):
    """Nothing is changed, and the decision stays one, also on the next texts."""
    if new:
        (one,) = new_paragraphs(work, BUOYS)
        texts = FIRST, BUOYS.replace("deep", "very deep"), *REST
    else:
        longer = OPERATIVE[1].replace("water levels", "water levels and their temperature")
        one = work.propose_text(clause(work, OPERATIVE[1]), longer, sponsors=("MEX",))
        work.accept(one)
        circulate(work)
        texts = FIRST, longer.replace("their", "the"), *OPERATIVE[2:]
    fate, outcome, _ = told(work, [one], *texts)[0]
    assert (fate, outcome) == (Fate.REOPENED, Outcome.CONFIRM)
    accept_as_modified(work, one, reworded(work.register, one, texts[1], "OP 2"))
    assert operative(work) == list(texts)
    assert work.state.entry(one).status is Status.MODIFIED
    mine = [s for s in stretches(work.state, clause(work, texts[1])) if s.giver.stamp]
    assert {s.giver.stamp.amendment for s in mine} == {one}
    assert revise(work, *texts)[one].fate is Fate.INCORPORATED
    lost = (FIRST, *REST) if new else OPERATIVE
    assert revise(work, *lost)[one].fate is Fate.MADE_AGAIN
    assert operative(work) == list(texts)


@pytest.mark.parametrize("new", [True, False])
@pytest.mark.parametrize("circulated", [True, False])
def test_only_the_later_amendment_is_asked_about_where_only_its_words_are_others(
    work, new, circulated
):
    """A new paragraph, or a rewording, and an amendment of what it brought."""
    if new:
        one = work.propose_insertion(BUOYS, after=clause(work, FIRST), sponsors=("MEX",))
        before, words = BUOYS, BUOYS.replace("deep", "deep and shallow")
    else:
        before = REST[0].replace("water levels", "water levels and deep springs")
        one = work.propose_text(clause(work, REST[0]), before, sponsors=("MEX",))
        words = before.replace("deep", "deep and shallow")
    work.accept(one)
    other = work.propose_text(clause(work, before), words, sponsors=("FRA",))
    work.accept(other)
    if circulated:
        circulate(work)
    rest = REST if new else REST[1:]
    asked = (Fate.REOPENED, Outcome.CONFLICT, Status.TABLED)
    text = words.replace("shallow", "warm")
    assert told(work, [one, other], FIRST, text, *rest) == [STANDS, asked]
    work.undo()
    text = text.replace("deep", "high")
    assert told(work, [one, other], FIRST, text, *rest)[0] != STANDS


def test_accepting_as_modified_needs_words_of_the_text_for_it(work):
    third = clause(work, OPERATIVE[2])
    one = work.propose_text(third, OPERATIVE[2].replace("floods", "storms"), sponsors=("MEX",))
    with pytest.raises(UsageError):
        accept_as_modified(work, one, work.state.draft)
    two = work.propose_text(third, OPERATIVE[2].replace("floods", "fires"), sponsors=("FRA",))
    work.accept(two)
    with pytest.raises(UsageError):
        accept_as_modified(work, one, work.state.draft)


KEEP = "Requests the secretariat to keep a register of all floods and droughts;"
REPORT = OPERATIVE[3].rstrip(";")


@pytest.fixture
def register(work):
    """A new paragraph behind OP 4 was accepted that begins as that does."""
    one = work.propose_insertion(KEEP, after=clause(work, OPERATIVE[3]), sponsors=("MEX",))
    work.accept(one)
    return one


def on_report(work, whole):
    paragraphs = [whole if words == OPERATIVE[3] else words for words in OPERATIVE]
    return rebase(work, read(lakes(operative=paragraphs).encode(), "rev1.txt").parts[0])


def test_a_new_paragraph_that_goes_on_in_another_need_not_say_again_what_both_begin_with(
    work, register
):
    rest = KEEP.removeprefix("Requests the secretariat to ")
    report = on_report(work, f"{REPORT} and to {rest}")
    (item,) = report.rebase.items
    assert (item.amendment, item.fate) == (register, Fate.INCORPORATED)


@pytest.mark.parametrize(
    "rest",
    [
        "and the Board to keep a register of all floods and droughts;",
        "and not to keep a register of all floods and droughts;",
        "and to keep a register of all droughts;",
    ],
)
def test_a_new_paragraph_that_goes_on_otherwise_is_asked_about_with_the_clause_that_has_it(
    work, register, rest
):
    report = on_report(work, f"{REPORT} {rest}")
    (item,) = report.rebase.items
    assert item.fate is Fate.REOPENED
    assert report.words(item) == Words(KEEP, f"{REPORT} {rest}", stood=False)


def test_what_comes_where_words_were_taken_out_is_told_beside_what_is_asked(work):
    """OP 4 was amended twice; the new text has one of the two, and a word where the other took some
    out."""
    draft = OPERATIVE[3].replace(" every two years", "")
    one = work.propose_text(clause(work, OPERATIVE[3]), draft, sponsors=("MEX",))
    work.accept(one)
    words = draft.replace("the secretariat", "the Executive Secretary")
    other = work.propose_text(clause(work, draft), words, sponsors=("FRA",))
    work.accept(other)
    report = on_report(work, "Requests all members to report on progress regularly;")
    fates = {item.amendment: item.fate for item in report.rebase.items}
    assert fates == {one: Fate.INCORPORATED, other: Fate.REOPENED}
    _, (passage,) = unexplained(report)
    assert passage.words.right.endswith("regularly;")


def test_beside_a_new_paragraph_stands_the_one_that_has_words_of_it(work):
    words = "Also acknowledges the contribution of the herring fishers of the northern coast;"
    one = work.propose_insertion(words, after=clause(work, OPERATIVE[1]), sponsors=("MEX",))
    work.accept(one)
    circulate(work)
    has = "Calls upon all States to protect mountain lakes and the herring fishers there;"
    revised = lakes(operative=[has, *OPERATIVE[1:]]).encode()
    report = rebase(work, read(revised, "rev2.txt").parts[0])
    item = next(item for item in report.rebase.items if item.amendment == one)
    assert "OP 1 has words of it" in item.why
    assert report.words(item) == Words(words, has)
