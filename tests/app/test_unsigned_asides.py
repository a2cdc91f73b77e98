"""Questions, comments and "[alt: …]" in brackets that name nobody: none becomes words of the text,
and each is listed."""

import pytest

from app.test_remarks_in_brackets import DONORS, parsed, positions
from app.test_status_notes import sent
from support.lakes import OPERATIVE, lakes

FORMS = pytest.mark.parametrize("form", ["txt", "docx"])
QUESTIONS = [
    "[who are the donors?]",
    "[¿quiénes son los donantes?]",
    "[qui sont les donateurs ?]",
    "[question: who pays]",
    "[comment: this is not clear]",
]


@pytest.mark.parametrize("question", QUESTIONS)
@FORMS
def test_a_question_is_listed(question, form):
    for text in (
        f"{DONORS} {question}",
        DONORS.replace("donors", f"donors {question}"),
        DONORS.replace("floods", f"floods {question}"),
        f"{DONORS}\n\n{question}",
    ):
        mine, others, remarks = sent(lakes().replace(DONORS, text), form)
        assert (mine, others) == ([], {})
        assert any(question in words for words in positions(remarks))


@pytest.mark.parametrize("other", ["[alt: prompt]", "[alternative: prompt]", "[variante : rapide]"])
@FORMS
def test_an_alternative_of_nobody_is_listed(other, form):
    for text in (
        DONORS.replace("early", f"early {other}"),
        DONORS.replace("floods", f"floods {other}"),
        f"{DONORS}\n\n{other}",
    ):
        mine, others, remarks = sent(lakes().replace(DONORS, text), form)
        assert (mine, others) == ([], {})
        assert any(code == "bracket-not-understood" and other in words for code, words in remarks)


def test_a_question_beside_the_words_of_another_is_listed():
    text = DONORS.replace("early", "[early] [KEN: prompt]").replace(";", " [by when?];")
    mine, others, remarks = sent(lakes().replace(DONORS, text))
    assert (mine, others) == ([], {("KEN",): [DONORS.replace("early", "prompt")]})
    assert any("[by when?]" in words for words in positions(remarks))


@pytest.mark.parametrize(
    "words",
    ["[early and prompt]", "[the question of early]", "[Alt 1: early Alt 2: prompt]", "[altered]"],
)
def test_words_in_brackets_stay_the_senders(words):
    text = DONORS.replace("early", words)
    mine, others, _ = sent(lakes().replace(DONORS, text))
    assert (mine, others) == ([text], {})


def test_a_question_of_the_text_stays(monkeypatch):
    own = DONORS.replace("early", "early [which?]")
    base = lakes(operative=(*OPERATIVE[:2], own, *OPERATIVE[3:]))
    monkeypatch.setattr("app.test_status_notes.BASE", parsed(base))
    mine, others, remarks = sent(base.replace("donors", "all donors"))
    assert (mine, others) == ([own.replace("donors", "all donors")], {})
    assert positions(remarks) == []
