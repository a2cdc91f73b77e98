"""Brackets of delegations that are positions, questions or deletions, wherever they stand: none
becomes words, and none is lost."""

import pytest

from app.test_status_notes import sent
from support.lakes import OPERATIVE, lakes

DONORS = OPERATIVE[2]
WITHOUT = DONORS.replace("early ", "")


def in_place(brackets):
    return lakes().replace("early", brackets)


def positions(remarks):
    return [words for code, words in remarks if code == "position"]


@pytest.mark.parametrize(
    "brackets",
    [
        "[early] [PER: retain] [KEN: delete]",
        "[early] [PER: keep] [KEN: delete]",
        "[early] [KEN: delete] [PER: retain]",
        "[early] [PER : conserver] [KEN : supprimer]",
        "[early] [PER: mantener] [KEN: suprimir]",
        "[early][PER: retain][KEN: delete]",
        "[early] [retain – PER] [delete – KEN]",
        "[early] [PER: opposes] [KEN: delete]",
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_position_between_two_brackets_is_listed(brackets, form):
    mine, others, remarks = sent(in_place(brackets), form)
    assert mine == []
    assert others == {("KEN",): [WITHOUT]}
    assert any("PER" in words for words in positions(remarks))


def test_it_is_listed_beside_other_words():
    _, others, remarks = sent(in_place("[early] [PER: retain] [KEN: timely]"))
    assert others == {("KEN",): [DONORS.replace("early", "timely")]}
    assert len(positions(remarks)) == 1


@pytest.mark.parametrize("note", ["and loud", "now and then", "in all lakes", "or timely"])
def test_other_words_between_two_brackets_are_proposed(note):
    _, others, remarks = sent(in_place(f"[early] [PER: {note}] [KEN: delete]"))
    assert ("PER",) in others
    assert positions(remarks) == []


@pytest.mark.parametrize(
    "note",
    [
        "(KEN: delete)",
        "(KEN: delete the paragraph)",
        "(delete – KEN)",
        "(KEN : supprimer)",
        "(KEN: suprimir el párrafo)",
        "[delete - KEN]",
        "[supprimer - KEN]",
        "[suprimir - KEN]",
        "[Delete para - KEN]",
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_deletion_alone_below_a_paragraph_deletes_it(note, form):
    text = lakes().replace(DONORS, f"{DONORS}\n\n{note}")
    mine, others, _ = sent(text, form)
    assert (mine, others) == ([], {("KEN",): []})


@pytest.mark.parametrize(
    "words",
    [
        "(Urges States to delete old data;)",
        "(Notes the report – and thanks its authors;)",
        "(Invites the guides: delete nothing;)",
        "(Reaffirming the declaration of Kenya,)",
    ],
)
def test_a_paragraph_in_parentheses_stays_the_senders(words):
    mine, others, _ = sent(lakes().replace(DONORS, f"{DONORS}\n\n3 bis. {words}"))
    assert (mine, others) == ([words], {})


def test_a_paragraph_in_parentheses_with_a_name_is_that_delegations():
    words = "Invites guides to count visitors;"
    mine, others, _ = sent(lakes().replace(DONORS, f"{DONORS}\n\n(KEN: {words})"))
    assert (mine, others) == ([], {("KEN",): [words]})


QUESTIONS = [
    "[KEN: why only donors?]",
    "[KEN : pourquoi les donateurs ?]",
    "[KEN: ¿por qué solo donantes?]",
    "[why only donors? – KEN]",
    "[KEN: comment: this is not clear]",
    "[KEN: question: who pays]",
]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("form", ["txt", "docx", "eml"])
def test_a_question_is_no_words(question, form):
    for text in (f"{DONORS} {question}", DONORS.replace("floods", f"floods {question}")):
        mine, others, remarks = sent(lakes().replace(DONORS, text), form)
        assert (mine, others) == ([], {})
        assert any(question in words for words in positions(remarks))
    mine, others, remarks = sent(lakes().replace(DONORS, f"{DONORS}\n\n{question}"), form)
    assert (mine, others) == ([], {})
    assert any(question in words for words in positions(remarks))


@pytest.mark.parametrize(
    "words",
    ["“Whose lakes?” and", "commented", "questionable but", "remarkably"],
)
def test_words_that_are_no_question_are_proposed(words):
    _, others, remarks = sent(in_place(f"[KEN: {words}] early"))
    assert others == {("KEN",): [DONORS.replace("early", f"{words} early")]}
    assert positions(remarks) == []


MONEY = DONORS.replace("early", "2 million").replace("warning systems", "dollars")


@pytest.mark.parametrize(
    "beside", ["[KEN: 5] 2", "2 [KEN: 5]", "[KEN: 5]2", "[5 – KEN] 2", "2 (KEN: 5)"]
)
def test_a_number_beside_a_number_stands_in_its_place(beside, monkeypatch):
    base = lakes(operative=(*OPERATIVE[:2], MONEY, *OPERATIVE[3:]))
    monkeypatch.setattr("app.test_status_notes.BASE", parsed(base))
    mine, others, remarks = sent(base.replace("2 million", f"{beside} million"))
    assert (mine, others) == ([], {("KEN",): [MONEY.replace("2", "5")]})
    assert "bracket-place" in {code for code, _ in remarks}


@pytest.mark.parametrize(
    "options",
    [
        "[early/timely – KEN]",
        "[KEN: early/timely]",
        "[timely/early – KEN]",
        "[KEN: early / timely]",
    ],
)
def test_an_option_with_a_slash_beside_the_words_of_the_text_stands_for_them(options):
    mine, others, _ = sent(in_place(options))
    assert (mine, others) == ([], {("KEN",): [DONORS.replace("early", "timely")]})


def test_several_options_with_a_slash_are_listed():
    mine, others, remarks = sent(in_place("[early/timely/daily – KEN]"))
    assert (mine, others) == ([], {})
    assert "bracket-not-understood" in {code for code, _ in remarks}


@pytest.mark.parametrize("words", ["and/or timely", "women/girls", "his/her"])
def test_words_with_a_slash_that_are_added_stay(words):
    _, others, _ = sent(in_place(f"early [KEN: {words}]"))
    assert others == {("KEN",): [DONORS.replace("early", f"early {words}")]}


def parsed(text):
    from draftbench.formats.reading import read

    return read(text.encode(), "circulated.txt").parts[0]
