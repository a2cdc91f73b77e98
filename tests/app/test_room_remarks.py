"""What brackets and parentheses of a text sent back say of positions, or comment, is listed and
becomes no words of anybody."""

from dataclasses import replace

import pytest

from app.test_named_alternatives import TEXTS, brought, codes, project, wanted
from draftbench.amend.changesets.editing import between
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.document import RichText

ENDINGS = pytest.mark.parametrize("ending", ["docx", "txt"])
DUES = "Urges owners of ships to pay the dues of the light{};"


def sent(folder, ending, words, old=" on time;"):
    with project(folder) as work:
        new = TEXTS["en"].replace(old, words)
        made = brought(work, ending, new.strip().split("\n\n"))
        return wanted(work, made), made


def listed(made, words):
    return [one for one in (*made.doubts, *made.differences) if words in str(one.message)]


@pytest.mark.parametrize(
    "said",
    [
        "[CHL against]",
        "[CHL reserves on the dues; PER ad ref]",
        "[CHL comment: too vague]",
        "[Chile note: agreed language from A/75/10]",
        "[Comment by Chile: too vague]",
        "[Note: agreed language]",
        "[Chile is flexible]",
        "[CHL, but not PER: and in full]",
        "[CHL to confirm]",
        "[le Chili émet une réserve]",
        "[Chile se opone a esto]",
        "(CHL: to be discussed)",
        "(CHL to confirm)",
        "(to be confirmed by CHL)",
        "(CHL reserves)",
        "[the EU cannot support this]",
        "[CHL, PER: against]",
        "(CHL: por consultar)",
        "[PER: à revoir avec la capitale]",
        "(CHL: parking lot)",
        "[Chair: to check with the lawyers]",
        "(to be discussed in the contact group)",
        "[Observación de Chile: demasiado vago]",
        "[Commentaire du Pérou : trop long]",
        "[Comment from Peru: see above]",
        "[Note du secrétariat : date à confirmer]",
        "[CHL: voir OP 2]",
        "(cf. OP 2)",
        "[PER: duplicates OP 3]",
        "(CHL: necesitamos más tiempo)",
        "(PER: besoin de consulter)",
    ],
)
@ENDINGS
def test_a_remark_becomes_no_words(tmp_path, ending, said):
    places = (f" on time {said};", f" {said} on time;", f" on time; {said}")
    for number, words in enumerate(places):
        folder = tmp_path / str(number)
        folder.mkdir()
        found, made = sent(folder, ending, words)
        assert found == []
        assert listed(made, said)


@pytest.mark.parametrize(
    ("words", "own", "said"),
    [
        (" [on time – CHL reserves];", " [on time];", "CHL reserves"),
        (" [on time (CHL reserves)];", " [on time];", "(CHL reserves)"),
        (" [on time, CHL against];", " [on time];", "CHL against"),
        (" [on time – to be confirmed];", " [on time];", "to be confirmed"),
        (" [on time] [CHL against];", " [on time];", "[CHL against]"),
        (" [on time – CHL, PER reserve];", " [on time];", "CHL, PER reserve"),
        (" early; supported by CHL;", " early", "supported by CHL"),
        (" early – apoyado por el Perú;", " early", "apoyado por el Perú"),
        (" early, with the support of CHL and PER;", " early", "with the support of CHL and PER"),
        (" early; – CHL réserve;", " early", "CHL réserve"),
    ],
)
@ENDINGS
def test_words_beside_a_remark_stay_the_senders(tmp_path, ending, words, own, said):
    found, made = sent(tmp_path, ending, words)
    assert found == [(("MEX",), ("OP 1", DUES.format(own.rstrip(";"))))]
    assert listed(made, said)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (" on time [CHL: and in full – to be confirmed];", "to be confirmed"),
        (" on time [CHL: and in full – PER supports];", "PER supports"),
        (" on time [CHL: and in full (PER reserves)];", "(PER reserves)"),
        (" on time [(CHL) and in full];", "[(CHL) and in full]"),
        (" on time [and in full, CHL];", "[and in full, CHL]"),
        (" on time [CHL: and in full; supported by PER];", "supported by PER"),
        (" on time [CHL: and in full – appuyé par le Pérou];", "appuyé par le Pérou"),
        (" on time [CHL: and in full, avec l’appui du Pérou];", "avec l’appui du Pérou"),
        (" on time [CHL: and in full – con el apoyo del Perú];", "con el apoyo del Perú"),
        (" on time [CHL: and in full; PER: à vérifier];", "[PER: à vérifier]"),
    ],
)
@ENDINGS
def test_words_of_others_beside_a_remark_stay_theirs(tmp_path, ending, words, said):
    found, made = sent(tmp_path, ending, words)
    assert found == [(("CHL",), ("OP 1", DUES.format(" on time and in full")))]
    assert listed(made, said)


@ENDINGS
def test_a_whole_paragraph_in_a_bracket_keeps_its_last_sign(tmp_path, ending):
    old = "Urges owners of ships to pay the dues of the light on time;"
    found, made = sent(tmp_path, ending, f"[{old} CHL: reserve]", old)
    assert found == [(("MEX",), ("OP 1", f"[{old}]"))]
    assert listed(made, "CHL: reserve")


@pytest.mark.parametrize(
    "words",
    [" in Boston, USA", " – an agreed aim", " (see the EU Charter)", " in Arica, Chile"],
)
def test_names_in_words_stay(tmp_path, words):
    found, _ = sent(tmp_path, "txt", f" on time{words};")
    assert found == [(("MEX",), ("OP 1", DUES.format(f" on time{words}")))]


@pytest.mark.parametrize("tail", [" – CHL supports", " – support", " (supported by CHL)"])
def test_support_in_a_printed_bracket_is_no_amendment(tmp_path, tail):
    with project(tmp_path) as work:
        draft = work.state.draft
        clause = next(c for c in draft if "three years" in c.text.text)
        new = replace(clause, text=RichText(clause.text.text.replace("three", "four")))
        work.propose(between(draft, draft.with_words([new])), sponsors=("PER",))
        new = TEXTS["en"].replace("three", f"[three] [PER: four{tail}]")
        file = read_incoming("sent.txt", new.encode(), Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Choices(everybody="CHL"))
        assert (wanted(work, made), "position" in codes(made)) == ([], True)


def test_a_date_of_adoption_inside_a_sentence_stays_in_the_text(tmp_path):
    words = " on time (agreed on 19 April 2013) and in full"
    found, _ = sent(tmp_path, "txt", f"{words};")
    assert found == [(("MEX",), ("OP 1", DUES.format(words)))]


@pytest.mark.parametrize("said", ["[Facilitator: clean]", "[CHL: propre]", "(pending)"])
def test_a_word_at_the_end_that_only_a_room_says_is_no_word_of_the_text(tmp_path, said):
    found, made = sent(tmp_path, "txt", f" early {said};")
    assert found == [(("MEX",), ("OP 1", DUES.format(" early")))]
    assert listed(made, said)


@pytest.mark.parametrize(
    "words", ["to review the dues", "to consult with owners of ships", "clean", "review"]
)
def test_what_a_delegation_wants_done_in_the_text_is_proposed(tmp_path, words):
    found, _ = sent(tmp_path, "txt", f" on [CHL: {words}] time;")
    assert found == [(("CHL",), ("OP 1", DUES.format(f" on {words} time")))]


def test_support_in_words_that_may_be_those_of_a_text_stays(tmp_path):
    words = " on time, supported by Chile"
    found, _ = sent(tmp_path, "txt", f"{words};")
    assert found == [(("MEX",), ("OP 1", DUES.format(words)))]
