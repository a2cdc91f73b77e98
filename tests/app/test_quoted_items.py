"""Items of lists that a file quotes by their letters: with the number of their paragraph, or behind
a sign that some of the list was left out."""

import io

import pytest
from docx import Document as WordDocument

from support.sentback import sent_back

TEXTS = {
    "en": (
        "Bees and orchards",
        "The Assembly,",
        "Recalling its resolution 12/7 on the keepers of bees,",
        "1. Urges growers to leave a strip of wild flowers beside every field;",
        "2. Requests the Commission to carry out the following tasks:",
        "(a) To count the swarms of each province;",
        "(b) To plant lime trees along the roads:",
        "(i) Where shade is wanted;",
        "(ii) Where wind does harm;",
        "(c) To train young keepers;",
        "(d) To print a calendar of blossoms;",
        "3. Invites banks to lend to young beekeepers at a low rate of interest;",
        "4. Decides to return to the matter at its next session.",
    ),
    "fr": (
        "Les abeilles et les vergers",
        "L’Assemblée,",
        "Rappelant sa résolution 12/7 sur les apiculteurs,",
        "1. Engage les cultivateurs à laisser une bande de fleurs sauvages près des champs;",
        "2. Prie la Commission de s’acquitter des tâches suivantes :",
        "a) Compter les essaims de chaque province;",
        "b) Planter des tilleuls le long des routes;",
        "c) Former de jeunes apiculteurs;",
        "d) Imprimer un calendrier des floraisons;",
        "3. Décide de revenir sur la question à sa prochaine session.",
    ),
    "es": (
        "Las abejas y los huertos",
        "La Asamblea,",
        "Recordando su resolución 12/7 sobre los apicultores,",
        "1. Insta a los cultivadores a dejar una franja de flores silvestres junto a los campos;",
        "2. Pide a la Comisión que lleve a cabo las siguientes tareas:",
        "a) Contar los enjambres de cada provincia;",
        "b) Plantar tilos a lo largo de los caminos;",
        "c) Formar a apicultores jóvenes;",
        "d) Imprimir un calendario de floraciones;",
        "3. Decide volver a examinar la cuestión en su próximo período de sesiones.",
    ),
}
GROWERS, BANKS = TEXTS["en"][3], TEXTS["en"][11]
ENDINGS = pytest.mark.parametrize("ending", ["txt", "docx"])


def bytes_of(lines, ending="txt"):
    if ending == "txt":
        return ("\n\n".join(lines) + "\n").encode()
    file, kept = WordDocument(), io.BytesIO()
    for line in lines:
        file.add_paragraph(line)
    file.save(kept)
    return kept.getvalue()


def sent(folder, lines, language="en", ending="txt"):
    """What a file brings: what is proposed and with which words, and what was not certain."""
    base, data = bytes_of(TEXTS[language]), bytes_of(lines, ending)
    found, doubts = sent_back(folder, base, data, ending=ending)
    return found, set(doubts)


def codes(doubts):
    return {code for code, _ in doubts}


@ENDINGS
@pytest.mark.parametrize(
    "line",
    [
        "2. (c) To train young keepers and smiths;",
        "2 (c) To train young keepers and smiths;",
        "2 (c). To train young keepers and smiths;",
        "2(c) To train young keepers and smiths;",
        "2. c) To train young keepers and smiths;",
        "OP 2 (c) To train young keepers and smiths;",
        "OP2(c): To train young keepers and smiths;",
        "OP 2(c). To train young keepers and smiths;",
        "2.\t(c)\tTo train young keepers and smiths;",
        "2 (c)\tTo train young keepers and smiths;",
        "OP 2\t(c)\tTo train young keepers and smiths;",
    ],
)
def test_an_item_with_the_number_of_its_paragraph_is_that_item(tmp_path, line, ending):
    found, doubts = sent(tmp_path, [line], ending=ending)
    assert found == [("amend", "OP 2 (c)", "and smiths")]
    assert "unexpected-number" not in codes(doubts)


@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        ("fr", "2. c) Former de jeunes apiculteurs et forgerons;", "et forgerons"),
        ("fr", "2 c) Former de jeunes apiculteurs et forgerons;", "et forgerons"),
        ("es", "2. c) Formar a apicultores jóvenes y herreros;", "y herreros"),
    ],
)
def test_so_it_is_in_other_languages(tmp_path, language, line, words):
    found, _ = sent(tmp_path, [TEXTS[language][3], line], language)
    assert found == [("amend", "OP 2 (c)", words)]


def test_items_of_items_are_quoted_so_too(tmp_path):
    found, _ = sent(tmp_path, ["2. (b) (ii) Where strong wind does harm;"])
    assert found == [("amend", "OP 2 (b) (ii)", "strong")]


@ENDINGS
def test_behind_other_paragraphs_and_out_of_their_order(tmp_path, ending):
    lines = (
        "3. Invites banks to lend to beekeepers at a low rate of interest;",
        "2. (c) To train young keepers and smiths;",
        "(d) [deleted]",
        "(e) To keep a library of honeys;",
    )
    found, doubts = sent(tmp_path, lines, ending=ending)
    assert set(found) == {
        ("amend", "OP 3", ""),
        ("amend", "OP 2 (c)", "and smiths"),
        ("delete", "OP 2 (d)", ""),
        ("insert", "OP 2 (c)", "To keep a library of honeys;"),
    }
    assert not codes(doubts) & {"unexpected-number", "beyond-the-text"}


SIGNS = pytest.mark.parametrize("sign", ["…", "...", "[…]", "(...)", "[...]"])


@SIGNS
@ENDINGS
def test_behind_a_sign_that_words_were_left_out_items_go_by_their_letters(tmp_path, sign, ending):
    lines = [
        f"2. {sign}",
        "(c) To train smiths;",
        "(d) To print a calendar of blossoms and frosts;",
    ]
    found, doubts = sent(tmp_path, lines, ending=ending)
    assert found == [("amend", "OP 2 (c)", "smiths"), ("amend", "OP 2 (d)", "and frosts")]
    assert not codes(doubts) & {"unexpected-number", "page-furniture", "status-note"}


@SIGNS
def test_what_the_signs_stand_for_stays(tmp_path, sign):
    lines = [
        f"2. Requests the Commission to carry out the following tasks: {sign}",
        "(c) To train young keepers and smiths;",
        sign,
        "(e) To keep a library of honeys;",
    ]
    found, doubts = sent(tmp_path, lines)
    assert found == [
        ("amend", "OP 2 (c)", "and smiths"),
        ("insert", "OP 2 (d)", "To keep a library of honeys;"),
    ]
    assert "left-out" in codes(doubts)
    assert not codes(doubts) & {"unexpected-number", "page-furniture", "status-note"}


def test_with_signs_between_all_items(tmp_path):
    lines = [
        "2. Requests the Commission to carry out the following tasks:",
        "(...)",
        "(b) To plant lime trees along the streets:",
        "(...)",
        "(d) To print a calendar;",
    ]
    found, _ = sent(tmp_path, lines)
    assert found == [("amend", "OP 2 (b)", "streets"), ("amend", "OP 2 (d)", "")]


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("OP 2 (a) bis. To build hives;", "OP 2 (a)"),
        ("OP 2 (a bis). To build hives;", "OP 2 (a)"),
        ("2. (c) ter. To build hives;", "OP 2 (c)"),
        ("OP 2 (e) new: To build hives;", "OP 2 (d)"),
        ("2 (e) To build hives;", "OP 2 (d)"),
    ],
)
@ENDINGS
def test_new_items_come_where_their_letter_says(tmp_path, line, after, ending):
    lines = ["1. Urges growers to leave a strip of flowers beside every field;", line]
    lines.append("3. Invites banks to lend to beekeepers at a low rate of interest;")
    lines.append("4. Decides to return to the matter at its next session.")
    found, doubts = sent(tmp_path, lines, ending=ending)
    assert [one for one in found if one[0] == "insert"] == [("insert", after, "To build hives;")]
    assert len(found) == 3
    assert "guessed-kind" not in codes(doubts)


@pytest.mark.parametrize(
    "line",
    ["2. (c) To print a calendar of blossoms and frosts;", "2. (c) new: To build hives;"],
)
def test_a_letter_that_does_not_fit_the_words_is_listed(tmp_path, line):
    lines = ["1. Urges growers to leave a strip of flowers beside every field;", line]
    found, doubts = sent(tmp_path, lines)
    assert found == [("amend", "OP 1", "")]
    assert ("beyond-the-text", f"Outside the text: “{line}”.") in doubts


def test_a_whole_list_counted_anew_goes_by_its_words(tmp_path):
    lines = list(TEXTS["en"])
    lines[6:12] = [
        "(b) To build hives;",
        "(c) To plant lime trees along the roads:",
        "(i) Where shade is wanted;",
        "(ii) Where wind does harm;",
        "(d) To train young keepers and smiths;",
        "(e) To print a calendar of blossoms;",
        lines[11],
    ]
    found, _ = sent(tmp_path, lines)
    assert set(found) == {
        ("insert", "OP 2 (a)", "To build hives;"),
        ("amend", "OP 2 (c)", "and smiths"),
    }


@ENDINGS
@pytest.mark.parametrize("put_in", ["2 (a) bis. To build hives;", "2 (e) new: To build hives;"])
def test_one_new_item_makes_no_instructions_of_a_quoted_paragraph(tmp_path, put_in, ending):
    found, doubts = sent(tmp_path, [put_in, BANKS.replace("young", "all young")], ending=ending)
    assert [one[0] for one in found] == ["insert", "amend"]
    assert not any("asks for no change" in words for _, words in doubts)


def test_nor_does_another_version_of_a_paragraph(tmp_path):
    lines = [GROWERS.replace("wild ", ""), "3 alt. Invites banks to lend to every beekeeper;"]
    found, doubts = sent(tmp_path, lines)
    assert {clause for _, clause, _ in found} == {"OP 1", "OP 3"}
    assert not any("asks for no change" in words for _, words in doubts)


@ENDINGS
@pytest.mark.parametrize("words", [GROWERS, f"1. [{GROWERS[3:]}]"])
def test_a_number_out_of_turn_is_no_word_of_the_text(tmp_path, words, ending):
    lines = [BANKS.replace("young", "all young"), words]
    found, doubts = sent(tmp_path, lines, ending=ending)
    assert not any("1." in words for _, _, words in found)
    assert "unexpected-number" not in codes(doubts)
