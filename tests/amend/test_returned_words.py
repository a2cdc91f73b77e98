"""Words that were taken out of a clause and stand in a new text again, wherever in the clause: what
took them out is not called incorporated. What only stands beside a light edit is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

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


MOVED = {
    "a member of a list": (
        "Noting the effects of dust on people, bees and water;",
        "Noting the effects of dust on people, livestock, bees and water;",
        "Noting the effects of dust on people, bees, livestock and water;",
    ),
    "the second of two": (
        "Urges towns to teach the use of tablets;",
        "Urges towns to teach the use of tablets and drones;",
        "Urges towns to teach the use of drones and tablets;",
    ),
    "words in commas": (
        "Requests towns to pay their dues before May;",
        "Requests towns to pay, where possible, their dues before May;",
        "Requests towns, where possible, to pay their dues before May;",
    ),
    "to the second part": (
        "Notes the dry years and asks towns to save water in May;",
        "Notes the dry years, welcomes the aid of the Bank and asks towns to save water in May;",
        "Notes the dry years;\nAsks towns to save water in May and welcomes the aid of the Bank;",
    ),
    "of Han characters": (
        "请各国政府和农民节约用水并每年提出报告；",
        "请各国政府、渔民和农民节约用水并每年提出报告；",
        "请各国政府和农民、渔民节约用水并每年提出报告；",
    ),
}


@pytest.mark.parametrize("name", MOVED)
def test_words_that_the_text_has_elsewhere_in_the_clause_are_not_put_in_twice(name: str) -> None:
    before, after, new = MOVED[name]
    item = told(decided(before, after), *new.split("\n"))
    assert (item.fate, item.outcome) == (Fate.REOPENED, Outcome.CONFIRM)
    assert ("at another place" in item.why) is ("\n" not in new)  # else "partly in other words"
    assert told(decided(before, after), before).fate is Fate.MADE_AGAIN


def test_words_that_stood_in_the_clause_before_are_put_in_again() -> None:
    before = "Urges towns to save water, schools to save power and all to report;"
    after = before.replace("power", "power and water")
    new = before.replace("Urges", "Invites")
    assert told(decided(before, after), new).fate is Fate.MADE_AGAIN
    small = before.replace("all", "all of these")
    other = before.replace("towns", "these towns")
    assert told(decided(before, small), other).fate is Fate.MADE_AGAIN


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
        (
            "Calls for a moratorium on fishing for eels in the fund;",
            "Calls for a moratorium on fishing for eels in the fund until 2035;",
            "Calls for an end to the moratorium on fishing for eels in the fund until 2035;",
        ),
        (
            "Supports the fund for lakes;",
            "Supports the voluntary fund for lakes;",
            "Opposes the voluntary fund for lakes;",
        ),
        (
            "Asks the fund to meet with experts;",
            "Asks the fund to meet with independent experts;",
            "Asks the fund to meet without independent experts;",
        ),
        (
            "Invites all States to the fund;",
            "Invites all coastal States to the fund;",
            "Invites all except coastal States to the fund;",
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


TURNED = {
    "fr": (
        "Demande un moratoire sur la pêche;",
        "Demande un moratoire sur la pêche au thon;",
        "Demande la levée du moratoire sur la pêche au thon;",
        "Demande, sans délai, un moratoire sur la pêche au thon;",
    ),
    "es": (
        "Exige una moratoria de la pesca;",
        "Exige una moratoria de la pesca de atún;",
        "Exige el fin de la moratoria de la pesca de atún;",
        "Exige, a fin de año, una moratoria de la pesca de atún;",
    ),
    "ru": (
        "Призывает ввести мораторий на промысел;",
        "Призывает ввести мораторий на промысел тунца;",
        "Призывает отменить мораторий на промысел тунца;",
        "Призывает без промедления ввести мораторий на промысел тунца;",
    ),
    "ar": (
        "يدعو إلى فرض حظر على الصيد كل سنة؛",
        "يدعو إلى فرض حظر على الصيد البحري كل سنة؛",
        "يدعو إلى إلغاء فرض حظر على الصيد البحري كل سنة؛",
        "يدعو إلى فرض حظر على الصيد البحري دون تأخير كل سنة؛",
    ),
    "zh": (
        "要求限制捕捞并每年提出报告；",
        "要求限制捕捞金枪鱼并每年提出报告；",
        "要求取消限制捕捞金枪鱼并每年提出报告；",
        "要求限制捕捞金枪鱼并每年提出书面报告；",
    ),
}


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes every text one in that language."""

    def spoken_in(language: str) -> None:
        for name, made in (("text", text), ("filed", filed)):
            monkeypatch.setitem(
                globals(), name, lambda *lines, made=made: replace(made(*lines), language=language)
            )

    return spoken_in


@pytest.mark.parametrize("language", TURNED)
def test_each_language_has_words_that_turn_others_round(
    language: str, speaking: Callable[[str], None]
) -> None:
    speaking(language)
    first, decision, new, harmless = TURNED[language]
    assert "which may turn what they say" in told(decided(first, decision), new).why
    assert told(decided(first, decision), harmless).fate is Fate.INCORPORATED


def test_words_that_no_longer_turn_the_accepted_ones_round_are_asked_about() -> None:
    first = "Decides that the Board shall not publish the maps;"
    decision = first.replace("maps", "maps of lakes")
    item = told(decided(first, decision), decision.replace("shall not", "shall"))
    assert item.fate is Fate.REOPENED
    assert "but no longer “shall not”" in item.why


def test_an_open_amendment_that_the_text_turns_round_is_not_said_to_be_in_it() -> None:
    first = "Calls for a moratorium on fishing;"
    register = proposed(first, "Calls for a moratorium on fishing for eels;")
    there = "Calls for a moratorium on the fishing for eels;"
    assert told(register, "Calls for a moratorium on fishing for eels;").fate is Fate.THERE
    assert told(register, there).fate is Fate.THERE
    assert told(register, there.replace("a mor", "an end to the mor")).fate is Fate.PENDING


INFLECTED = {
    "en": (LIST, SHORT, SHORT.replace("farmers and", "farmers, each fisher and")),
    "fr": (
        "Invite les agriculteurs, les pêcheurs et les forestiers à boire;",
        "Invite les agriculteurs et les forestiers à boire;",
        "Invite les agriculteurs, chaque pêcheur et les forestiers à boire;",
    ),
    "ru": (
        "Призывает фермеров, рыбаков и лесников беречь воду;",
        "Призывает фермеров и лесников беречь воду;",
        "Призывает фермеров и лесников вместе с рыбаками беречь воду;",
    ),
    "ar": (
        "يدعو المزارعين والصيادين والحطابين إلى توفير المياه كل سنة؛",
        "يدعو المزارعين والحطابين إلى توفير المياه كل سنة؛",
        "يدعو الصيادين والمزارعين والحطابين إلى توفير المياه كل سنة؛",
    ),
}


@pytest.mark.parametrize("language", INFLECTED)
def test_words_that_are_back_in_another_form_are_asked_about(
    language: str, speaking: Callable[[str], None]
) -> None:
    speaking(language)
    before, after, new = INFLECTED[language]
    assert told(decided(before, after), new).fate is Fate.REOPENED
    assert told(decided(before, after), after).fate is Fate.INCORPORATED


def proposed(first: str, words: str) -> Register:
    """A register in which an open amendment makes a clause read so."""
    draft = text(f"a: {first}", *BESIDE)
    changes = between(draft, text(f"a: {words}", *BESIDE))
    return opened("", draft, draft).with_amendment(
        Amendment(AmendmentId("am-1"), "", ("HUN",), changes)
    )


PORTS = "Urges ports, shipping companies and dredgers to avoid work in May;"
PLAN = "Recalls the plan of work that it adopted in May;"


@pytest.mark.parametrize(
    ("first", "wanted", "new", "fate"),
    [
        (PORTS, PORTS.replace(", shipping companies", ""), ("ports", "harbours"), Fate.THERE),
        (PORTS, PORTS.replace(", shipping companies", ""), ("ports", "ports, towns"), Fate.PENDING),
        (PORTS, PORTS.replace(", shipping companies", ""), ("ports", "companies"), Fate.PENDING),
        (PORTS, PORTS.replace(", shipping companies", ""), ("ports and ", ""), Fate.PENDING),
        (PLAN, PLAN.replace("plan of work", "programme"), ("that it", "which it"), Fate.THERE),
        (PLAN, PLAN.replace("plan of work", "programme"), ("programme", "plans"), Fate.PENDING),
    ],
)
def test_what_is_open_is_in_the_text_though_a_word_beside_it_differs_too(
    first: str, wanted: str, new: tuple[str, str], fate: Fate
) -> None:
    assert told(proposed(first, wanted), wanted.replace(*new)).fate is fate


FISHERS = "Also acknowledges the work of the herring fishers of the Frisian coast;"


@pytest.mark.parametrize(
    ("more", "fate"),
    [(" and of the herring fishers", Fate.REOPENED), (" and of the towns", Fate.MADE_AGAIN)],
)
def test_a_new_paragraph_of_which_another_has_words_is_asked_about(more: str, fate: Fate) -> None:
    first = text("a: Acknowledges the work of the river boards;", *BESIDE)
    second = text("a: Acknowledges the work of the river boards;", f"x: {FISHERS}", *BESIDE)
    register, name = opened("", first, first), AmendmentId("am-1")
    register = register.with_amendment(Amendment(name, "", ("HUN",), between(first, second)))
    register = register.with_acceptance(name, register.acceptable(name, confirmed=False))
    item = told(register, f"Acknowledges the work of the river boards{more};")
    assert item.fate is fate
    assert ("“herring fishers”" in item.why) is (fate is Fate.REOPENED)
