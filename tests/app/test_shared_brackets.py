"""Brackets in which several delegations each say something: each of them is heard as if it had a
bracket of its own, and what cannot be told apart is listed and becomes nobody's words."""

import pytest

from app.test_remarks_in_brackets import DONORS, WITHOUT, in_place, positions
from app.test_status_notes import sent
from support.lakes import OPERATIVE, lakes

FORMS = pytest.mark.parametrize("form", ["txt", "docx", "eml"])


def beside_whole(brackets):
    return lakes().replace(DONORS, f"[{DONORS}] {brackets}")


def codes(remarks):
    return {code for code, _ in remarks}


@pytest.mark.parametrize(
    "brackets",
    [
        "[KEN: delete; GEO: retain]",
        "[KEN: delete, GEO: retain]",
        "[KEN: delete, and GEO: retain]",
        "[KEN: delete. GEO: retain.]",
        "[KEN: delete / GEO: retain]",
        "[KEN: delete and GEO: retain]",
        "[GEO: retain; KEN: delete]",
        "[GEO: retain;KEN: delete]",
        "[KEN : supprimer ; GEO : maintenir]",
        "[KEN: suprimir; GEO: mantener]",
        "[delete – KEN; retain – GEO]",
        "[delete – KEN, retain – GEO]",
        "[retain (GEO); delete (KEN)]",
        "[retain (GEO), delete (KEN)]",
        "[KEN – delete; GEO – retain]",
        "[KEN: delete; GEO reserves]",
        "[GEO reserves; KEN deletes]",
        "(KEN: delete; GEO: retain)",
    ],
)
@FORMS
def test_one_deletes_and_another_keeps_a_paragraph(brackets, form):
    mine, others, remarks = sent(beside_whole(brackets), form)
    assert (mine, others) == ([], {("KEN",): []})
    assert any("GEO" in words for words in positions(remarks))


def test_one_deletes_a_paragraph_and_another_changes_its_words():
    text = beside_whole("[KEN, PER: delete; CAN: replace “early” by “late”; JPN: retain]")
    mine, others, remarks = sent(text)
    reworded = DONORS.replace("early", "late")
    assert (mine, others) == ([], {("KEN", "PER"): [], ("CAN",): [reworded]})
    assert len(positions(remarks)) == 1


@pytest.mark.parametrize(
    "brackets",
    [
        "[early] [KEN: timely; GEO, CAN: good]",
        "[early][KEN: timely; GEO, CAN: good]",
        "[early] [KEN: timely, GEO and CAN: good]",
        "[early] [KEN: timely / GEO, CAN: good]",
        "[early] [timely – KEN; good – GEO, CAN]",
        "[early] [timely – KEN, good – GEO, CAN]",
        "[early] [timely (KEN); good (GEO, CAN)]",
        "[early] [KEN – timely; GEO, CAN – good]",
        "[early] [KEN alt: timely; GEO, CAN alt: good]",
    ],
)
@FORMS
def test_each_has_its_own_words(brackets, form):
    mine, others, _ = sent(in_place(brackets), form)
    good, timely = (DONORS.replace("early", words) for words in ("good", "timely"))
    assert (mine, others) == ([], {("KEN",): [timely], ("GEO", "CAN"): [good]})


@pytest.mark.parametrize(
    "brackets", ["[KEN: and fast; GEO: and good]", "[and fast – KEN; GEO: and good]"]
)
def test_each_adds_its_own_words(brackets):
    mine, others, _ = sent(in_place(f"early {brackets}"))
    fast, good = (DONORS.replace("early", f"early and {words}") for words in ("fast", "good"))
    assert (mine, others) == ([], {("KEN",): [fast], ("GEO",): [good]})


@pytest.mark.parametrize(
    "said",
    [
        "KEN: delete; GEO wants it kept",
        "KEN: delete; add “now” after “floods”",
        "KEN: delete “early”; add “now” after “floods”",
        "KEN: replace “early” by “late”; delete “warning”",
        "delete; perhaps later – KEN",
        "KEN: supprimer ; sinon modifier",
    ],
)
@FORMS
def test_what_cannot_be_told_apart_is_listed(said, form):
    for text in (beside_whole(f"[{said}]"), in_place(f"[early] [{said}]")):
        mine, others, remarks = sent(text, form)
        assert others == {}
        assert all(words.translate({91: "", 93: ""}) == DONORS for words in mine)
        assert "bracket-not-understood" in codes(remarks)
    for alone in (f"[{said}]", f"({said})" if said.startswith("KEN") else f"[{said}]"):
        mine, others, remarks = sent(lakes().replace(DONORS, f"{DONORS}\n\n{alone}"), form)
        assert (mine, others) == ([], {})
        assert "bracket-not-understood" in codes(remarks)


def test_a_deletion_said_at_length_beside_a_paragraph_is_listed():
    mine, others, remarks = sent(beside_whole("[KEN: delete as redundant]"))
    assert (mine, others) == ([f"[{DONORS}]"], {})
    assert "bracket-not-understood" in codes(remarks)


@pytest.mark.parametrize(
    "words",
    [
        "early; and fast",
        "timely, supported by Chile and Peru, and",
        "what the statements of Chile; the views of Peru: ask for",
        "early (“Mexico: early; Chile: late”)",
        "the early, as it keeps; deletes and adds,",
    ],
)
def test_words_of_one_stay_together(words):
    _, others, _ = sent(in_place(f"[early] [KEN: {words}]"))
    assert others == {("KEN",): [DONORS.replace("early", words)]}


def test_those_who_support_or_oppose_are_named_beside_the_words():
    _, others, _ = sent(in_place("[early] [KEN, supported by GEO; opposed by CAN: timely]"))
    assert others == {("KEN",): [DONORS.replace("early", "timely")]}


def test_a_bracket_of_the_text_stays(monkeypatch):
    from app.test_remarks_in_brackets import parsed

    own = DONORS.replace("early", "[Kenya: early; Georgia: late]")
    base = lakes(operative=(*OPERATIVE[:2], own, *OPERATIVE[3:]))
    monkeypatch.setattr("app.test_status_notes.BASE", parsed(base))
    assert sent(base)[:2] == ([], {})
    mine, others, _ = sent(base.replace("floods;", "big floods;"))
    assert (mine, others) == ([own.replace("floods", "big floods")], {})


def test_a_deletion_is_of_words_in_the_middle_of_a_paragraph():
    mine, others, remarks = sent(in_place("[early] [KEN: delete; GEO: retain]"))
    assert (mine, others) == ([], {("KEN",): [WITHOUT]})
    assert len(positions(remarks)) == 1


@pytest.mark.parametrize(
    "alone",
    [
        "[KEN: delete; GEO: retain]",
        "[KEN: delete, GEO: retain]",
        "[delete – KEN; retain – GEO]",
        "(KEN: delete; GEO: retain)",
        "(KEN: delete, GEO: retain)",
        "[KEN: Urges States to act; GEO: Asks States to act;]",
    ],
)
@FORMS
def test_a_bracket_of_several_that_stands_alone_is_listed(alone, form):
    mine, others, remarks = sent(lakes().replace(DONORS, f"{DONORS}\n\n{alone}"), form)
    assert (mine, others) == ([], {})
    assert any(code == "bracket-not-understood" and alone in words for code, words in remarks)
