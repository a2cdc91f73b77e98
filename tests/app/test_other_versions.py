"""Other versions of a paragraph, with and without the name of who proposes them, in English, French
and Spanish."""

import pytest

from app.test_status_notes import below, sent
from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.document.drafting import drafting_label
from support.lakes import OPERATIVE, lakes, on_lakes

DONORS = OPERATIVE[2]
OTHER = "Invites all donors to support warning systems;"
FORMS = ["txt", "docx", "eml"]


@pytest.mark.parametrize(
    "line",
    [
        f"OP 3 (variante) [KEN] : {OTHER}",
        f"3 variante. {OTHER} [KEN]",
        f"3 variante [KEN] : {OTHER}",
        f"OP 3 variante : {OTHER} – KEN",
        f"OP 3 (alternativa) [KEN]: {OTHER}",
        f"3 alternativa. {OTHER} – KEN",
        f"3 alternative. {OTHER} [KEN]",
        f"3 (variante). {OTHER} [KEN]",
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_a_version_in_french_or_spanish_is_an_alternative(line, form):
    mine, others, _ = sent(below(line), form)
    assert (mine, others) == ([], {("KEN",): [OTHER]})


@pytest.mark.parametrize(
    "line",
    [
        f"3 alt. {OTHER}",
        f"OP 3 alt: {OTHER}",
        f"OP 3 (alt) {OTHER}",
        f"3 variante. {OTHER}",
        f"3 alternativa. {OTHER}",
        f"OP3 alt. {OTHER}",
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_a_version_without_a_name_is_the_senders(line, form, tmp_path):
    assert sent(below(line), form)[:2] == ([OTHER], {})
    with on_lakes(tmp_path) as work:
        file = read_incoming("sent.txt", below(line).encode(), Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Choices(everybody="CHE")).amendments
        texts = [apply(work.state.draft, one.changes) for one in made]
        assert [one.sponsors for one in made] == [("CHE",)]
        assert [len(text) - len(work.state.draft) for text in texts] == [0]


def test_a_version_that_stands_elsewhere_moves_nothing():
    mine, others, _ = sent(lakes() + f"\n3 alt. {OTHER}\n")
    assert (mine, others) == ([OTHER], {})


@pytest.mark.parametrize(
    "lines",
    [
        f"3 bis. {OTHER}",
        f"3 alt 1. {OTHER}\n\n3 alt 2. Invites some donors to give;",
        f"3 bis alt. {OTHER}",
        f"3 ter. {OTHER}",
    ],
)
def test_other_paragraphs_of_the_sender_stay_new(lines):
    assert DONORS not in sent(below(lines))[0]
    assert OTHER in sent(below(lines))[0]
    assert sent(below(lines))[1] == {}


def test_what_others_say_of_the_paragraph_stays_theirs():
    text = below(f"3 alt. {OTHER}").replace("early", "early [KEN: and daily]")
    mine, others, _ = sent(text)
    assert mine == [OTHER]
    assert others == {("KEN",): [DONORS.replace("early", "early and daily")]}


@pytest.mark.parametrize("label", ["5 Alternative climate", "5 variantes", "5 Variante climate"])
def test_words_are_no_label(label):
    assert drafting_label(label) is None


@pytest.mark.parametrize("label", ["OP 5 (variante)", "5 variante.", "5 alternativa:", "5 alt."])
def test_labels_of_other_versions(label):
    found = drafting_label(label)
    assert found is not None
    assert (found.number, found.suffixes, found.alternative) == ("5", ("alt",), True)
