"""Words that were taken out of a clause and stand in a new text again, wherever in the clause: what
took them out is not called incorporated. What only stands beside a light edit is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.amendment import Amendment, AmendmentId, Outcome
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.rebasing import Fate, Item, plan
from draftbench.amend.placement.returning import returned
from draftbench.amend.placement.succession import successor
from draftbench.amend.registers.register import Register, opened
from support.clauselines import filed, text

BESIDE = ("b: Invites donors to help the victims of floods;", "c: Decides to meet every year.")


def decided(*words: str) -> Register:
    """A register in which accepted amendments made each of the next words of a clause."""
    first, *rest = words
    register = opened("", text(f"a: {first}", *BESIDE), text(f"a: {first}", *BESIDE))
    for number, each in enumerate(rest, 1):
        changes = between(register.draft, text(f"a: {each}", *BESIDE))
        name = AmendmentId(f"am-{number}")
        register = register.with_amendment(Amendment(name, "", ("HUN",), changes))
        register = register.with_acceptance(name, register.acceptable(name, confirmed=False))
    return register


def told(register: Register, *paragraphs: str) -> Item:
    """What becomes of the first amendment on a text with these paragraphs before the others."""
    lines = (f"n{at}: {words}" for at, words in enumerate(paragraphs))
    made = plan(register, *successor(register, filed(*lines, *BESIDE)))
    return next(item for item in made.items if item.amendment == "am-1")


BACK = {
    "member, another went": (
        "Invites farmers, fishers and foresters to use less water;",
        "Invites farmers and foresters to use less water;",
        "Invites farmers and fishers to use less water;",
    ),
    "phrase, another went": (
        "Urges Parties to protect the lakes, to clean the lakes and to count the fish;",
        "Urges Parties to clean the lakes and to count the fish;",
        "Urges Parties to protect the lakes and to count the fish;",
    ),
    "last phrase, another went": (
        "Appeals to the banks to lend to villages and to insure villages;",
        "Appeals to the banks to lend to villages;",
        "Appeals to the banks to insure villages;",
    ),
    "decision of an assembly": (
        "Recalling decision 4/1 of 2010, decision 5/3 of 8 June 2012 and decision 6/2 of 2014;",
        "Recalling decision 4/1 of 2010 and decision 6/2 of 2014;",
        "Recalling decision 4/1 of 2010, and decision 5/3 of 8 June 2012;",
    ),
    "moved": (
        "Decides to hold a workshop in Osijek not later than May;",
        "Decides to hold a workshop in Osijek;",
        "Decides to hold, not later than May, a workshop in Osijek;",
    ),
    "turned round": (
        "Encourages towns to treat water and to save water;",
        "Encourages towns to save water;",
        "Encourages towns to save water and to treat water;",
    ),
    "moved and reworded": (
        "Thanks the donors, in particular the Bank of Pecs, for their generous gifts;",
        "Thanks the donors for their generous gifts;",
        "Thanks the Bank of Pecs and the other donors for their generous gifts;",
    ),
    "replaced, and there too": (
        "Requests the Secretariat to inform hospitals, schools and clinics of every dry year;",
        "Requests the Secretariat to inform hospitals, colleges and clinics of every dry year;",
        "Requests the Secretariat to inform schools, hospitals and colleges of every dry year;",
    ),
    "replaced, and elsewhere": (
        "Asks each Party to answer within 10 days and to pay within 20 days;",
        "Asks each Party to answer within 20 days and to pay within 20 days;",
        "Asks each Party to answer within 20 days and to pay within 10 days;",
    ),
    "only a small word": (
        "Calls upon all Parties in the basin to report to the Board;",
        "Calls upon Parties in the basin to report to the Board;",
        "Calls upon Parties to report to the Board, all Parties in the basin being equal;",
    ),
    "in the second part": (
        "Notes the dry years, welcomes the aid of the Bank and asks towns to save water in May;",
        "Notes the dry years and asks towns to save water in May;",
        "Notes the dry years;\nAsks towns to save water in May and welcomes the aid of the Bank;",
    ),
    "of Han characters": (
        "请各国政府、渔民和农民节约用水并每年提出报告；",
        "请各国政府和农民节约用水并每年提出报告；",
        "请各国政府和渔民节约用水并每年提出报告；",
    ),
}


@pytest.mark.parametrize("name", BACK)
def test_words_that_are_back_are_asked_about(name: str) -> None:
    before, after, new = BACK[name]
    item = told(decided(before, after), *new.split("\n"))
    assert item.fate is Fate.REOPENED
    assert item.outcome in (Outcome.CONFIRM, Outcome.CONFLICT)
    assert told(decided(before, after), after).fate is Fate.INCORPORATED


def test_words_that_stand_unchanged_beside_another_change_are_taken_out_again() -> None:
    before = "Decides to meet in May and to receive the report in June;"
    register = decided(before, before.replace(" in June", ""))
    assert told(register, before.replace("May", "July")).fate is Fate.MADE_AGAIN


def test_what_is_asked_names_the_words() -> None:
    before, after, new = BACK["moved"]
    item = told(decided(before, after), new)
    assert "not later than May" in item.why


SHORT = "Invites farmers and foresters to use less water in the summer months;"
LIST = SHORT.replace("farmers and", "farmers, fishers and")
RULES = (
    "Bearing in mind resolution 46/182 of 19 December 1991, resolution 49/139 of 20 December 1994 "
    "and the Rio Declaration of June 1992;"
)
FEWER = RULES.replace(", resolution 49/139 of 20 December 1994", "")
LAW = "Calls upon the Parties to act quickly and with full respect for the law;"
QUICK = LAW.replace(" and with full respect for the law", "")
SCHOOLS = "Requests the Secretariat to inform hospitals, schools and clinics of every dry year;"
COLLEGES = SCHOOLS.replace("schools", "colleges")
SHALL = "Decides that each Party shall report to the Board every year on the state of its lakes;"
SHOULD = SHALL.replace("shall", "should")
IN_TIME = "The Secretariat shall publish each notification on its website without delay;"
AT_EASE = IN_TIME.replace(" without delay", "")
ALSO = "Reaffirming also resolution 8/4 and the rules of the Board on reports every year;"
FURTHER = ALSO.replace("also", "further")
DUTIES = "Affirms the rights to water and the duties of all Parties to the Convention on lakes;"
PRINCIPLES = DUTIES.replace("rights to", "rights and principles of")
LIGHTLY = {
    LIST: (
        SHORT,
        ("Invites", "Also invites"),
        ("Invites", "Urges"),
        ("Invites farmers", "Invites the farmers"),
        ("less water", "less of the water"),
        ("summer", "dry"),
        ("the summer months", "July and August"),
        (" in the", ", in the"),
        ("months", "months and in dry years"),
        ("use", "reduce their use of"),
        ("foresters to", "foresters in the basin to"),
        ("farmers and foresters", "farmers, foresters and millers"),
        ("farmers and", "all farmers and"),
    ),
    RULES: (
        FEWER,
        ("1992;", "1992, and resolution 78/1 of 5 December 2023;"),
        ("Bearing in mind", "Recalling"),
        ("Bearing", "Also bearing"),
        ("46/182", "46/183"),
        ("Rio Declaration of", "Rio Declaration on Environment and Development of"),
        ("the Rio", "of the Rio"),
        ("resolution 46/182", "General Assembly resolution 46/182"),
        ("1992;", "1992, resolution 78/1 of 19 December 2023 and decision 3/1 of 19 June 2024;"),
    ),
    ALSO: (
        FURTHER,
        ("and the", "and also the"),
        ("every year", "each year, also in dry years,"),
    ),
    DUTIES: (
        PRINCIPLES,
        ("of all", "to report on the duties of all"),
        ("lakes;", "lakes, and the right to drink from them;"),
    ),
    LAW: (
        QUICK,
        ("Parties", "Parties and the Board"),
        ("Parties", "Parties and the members of the Board"),
        ("act", "act together and"),
        ("Calls upon", "Urges"),
        ("Calls", "Also calls"),
        ("Parties", "Parties with lakes"),
        ("Parties to", "Parties to the Convention to"),
    ),
    SCHOOLS: (
        COLLEGES,
        ("Secretariat to", "Secretariat and the Board to"),
        ("every dry", "each dry"),
        ("inform hospitals", "inform all hospitals"),
        ("of every", "and towns of every"),
        ("dry year", "dry year and of every flood"),
        ("hospitals,", "hospitals, prisons,"),
    ),
    SHALL: (
        SHOULD,
        ("every year", "each year"),
        ("lakes", "lakes and rivers"),
        ("each Party", "every Party"),
        ("to the Board", "in writing to the Board"),
        ("Decides", "Also decides"),
    ),
    IN_TIME: (
        AT_EASE,
        ("publish", "send and publish"),
        ("website", "website and in its journal"),
        ("each notification", "every notification"),
        ("notification", "notification of a dry year"),
    ),
}
LIGHT = [(before, after, pair) for before, (after, *pairs) in LIGHTLY.items() for pair in pairs]


@pytest.mark.parametrize(("before", "after", "pair"), LIGHT)
def test_a_light_edit_elsewhere_in_the_clause_leaves_it_incorporated(
    before: str, after: str, pair: tuple[str, str]
) -> None:
    assert after.count(pair[0]) == 1
    new = after.replace(*pair)
    if new.startswith("Also "):
        new = f"Also {new[5].lower()}{new[6:]}"
    assert told(decided(before, after), new).fate is Fate.INCORPORATED


MEMBERS = ("farmers", "fishers", "foresters", "millers", "towns", "schools", "the banks")
TAILS = ("to use less water", "to report in May", "to count the fish in the lakes")


def listed(members: list[str], tail: str) -> str:
    *most, last = members
    return f"Invites {', '.join(most)}{' and ' if most else ''}{last} {tail};"


@given(
    st.permutations(MEMBERS).flatmap(
        lambda row: st.tuples(
            st.just(list(row[:4])),
            st.integers(0, 3),
            st.lists(st.sampled_from(row[:6]), min_size=1, max_size=5, unique=True),
        )
    ),
    st.sampled_from(TAILS),
    st.sampled_from(TAILS),
)
def test_what_took_a_member_out_is_incorporated_only_where_the_list_has_it_not(
    row: tuple[list[str], int, list[str]], tail: str, other: str
) -> None:
    before, at, new = row
    after = [one for one in before if one != before[at]]
    item = told(decided(listed(before, tail), listed(after, tail)), listed(new, other))
    if before[at] in new:
        assert item.fate is not Fate.INCORPORATED
    elif new == after:
        assert item.fate is Fate.INCORPORATED


WORDS = st.lists(st.sampled_from(["lake", "dam", "well", "canal", "port"]), max_size=6)


@given(WORDS, WORDS, WORDS, WORDS, st.lists(st.sampled_from(["and", "of", "the"]), max_size=4))
def test_a_word_is_back_where_a_text_has_more_of_it_than_stood_without_it(
    before: list[str], gone: list[str], behind: list[str], new: list[str], small: list[str]
) -> None:
    seen, after = " ".join([*before, *gone, *behind]), " ".join([*before, *behind])
    now = " ".join([*new, *small])
    more = [word for word in gone if new.count(word) > (before + behind).count(word)]
    found = returned(seen, after, [after], [now])
    assert not found or gone
    if gone and set(more) == set(gone):
        assert found
    assert not returned(seen, after, [after], [" ".join([after, *small])])


@pytest.mark.parametrize(
    ("first", "decision", "new"),
    [
        (
            "Urges States to map their marshes;",
            "Urges States to map their marshes and to publish the maps;",
            "Urges States to map their marshes and not to publish the maps;",
        ),
        (
            "Asks the fund to open an office in Dakar;",
            "Asks the fund to open an office in Dakar within two years;",
            "Asks the fund to open an office in Dakar within no less than two years;",
        ),
    ],
)
def test_words_that_the_text_turns_round_are_not_called_incorporated(
    first: str, decision: str, new: str
) -> None:
    assert (
        told(decided(first, decision), decision.replace("fund", "bank")).fate is Fate.INCORPORATED
    )
    item = told(decided(first, decision), new)
    assert (item.fate, item.outcome) == (Fate.REOPENED, Outcome.CONFIRM)
    assert "which may turn what they say" in item.why
