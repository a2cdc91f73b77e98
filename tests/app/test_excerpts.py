"""Files that leave out paragraphs of a version: their numbers say whether these are deleted or only
not quoted."""

import io

import pytest
from docx import Document as WordDocument

from draftbench.amend.changesets.changes import Deletion, Insertion, Splice
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.formats.reading import read
from support.incoming import read_marked

TEXTS = {
    "en": (
        "Bees and orchards",
        "The Assembly,",
        "Recalling its resolution 12/7 on the keepers of bees,",
        "Noting with concern that orchards in dry valleys bear less fruit every year,",
        "Aware of the knowledge of old beekeepers in the mountains,",
        "1. Decides that the trade in hives between islands shall be free of duty;",
        "2. Urges growers to leave a strip of wild flowers beside every field;",
        "3. Requests the Commission to count the swarms of each province in spring;",
        "4. Invites banks to lend to young beekeepers at a low rate of interest;",
        "5. Encourages schools to keep a glass hive in the yard:",
        "(a) For pupils of biology who learn about insects;",
        "(b) For neighbours who wish to see the queen;",
        "(c) For cooks who want to taste fresh honey;",
        "6. Calls upon makers of poisons to print a warning on each can;",
        "7. Stresses that smoke harms bees when it is used at noon;",
        "8. Welcomes the offer of Lima to hold a fair of honey in autumn;",
        "9. Decides to return to the matter at its next session.",
    ),
    "fr": (
        "Les abeilles et les vergers",
        "L’Assemblée,",
        "Rappelant sa résolution 12/7 sur les apiculteurs,",
        "Notant avec préoccupation que les vergers des vallées sèches donnent moins de fruits,",
        "1. Décide que le commerce des ruches entre les îles est libre de droits;",
        "2. Engage les cultivateurs à laisser une bande de fleurs sauvages près des champs;",
        "3. Prie la Commission de compter les essaims de chaque province au printemps;",
        "4. Invite les banques à prêter aux jeunes apiculteurs à un taux modeste;",
        "5. Encourage les écoles à placer une ruche de verre dans la cour;",
        "6. Demande aux fabricants de poisons d’imprimer un avertissement sur chaque bidon;",
        "7. Décide de revenir sur la question à sa prochaine session.",
    ),
    "es": (
        "Las abejas y los huertos",
        "La Asamblea,",
        "Recordando su resolución 12/7 sobre los apicultores,",
        "Observando con preocupación que los huertos de los valles secos dan menos fruta,",
        "1. Decide que el comercio de colmenas entre las islas quede libre de derechos;",
        "2. Insta a los cultivadores a dejar una franja de flores silvestres junto a los campos;",
        "3. Pide a la Comisión que cuente los enjambres de cada provincia en primavera;",
        "4. Invita a los bancos a prestar a los apicultores jóvenes a un interés bajo;",
        "5. Alienta a las escuelas a tener una colmena de vidrio en el patio;",
        "6. Exhorta a los fabricantes de venenos a imprimir una advertencia en cada lata;",
        "7. Decide volver a examinar la cuestión en su próximo período de sesiones.",
    ),
    "report": (
        "Orchards of the north",
        *(f"{n}. The {name} orchard was seen in {month} and had {n} rows of old trees."
          for n, (name, month) in enumerate(
              [("upper", "March"), ("lower", "April"), ("walled", "June"), ("burnt", "July"),
               ("drowned", "May"), ("priory", "August"), ("forgotten", "October")], 12)),
    ),
    "unnumbered": (
        "Declaration on orchards",
        "We, the growers of the valleys,",
        "We shall plant a hedge of thorn around every orchard in the open plain.",
        "We shall share water on Mondays with the villages that lie below the dam.",
        "We shall keep the old sorts of plum alive in at least three gardens each.",
        "We shall burn no leaves while the wind blows from the desert in summer.",
        "We shall teach pruning to whoever asks for it, and never for money.",
        "We shall meet again under the pear tree of the oldest among us.",
    ),
}  # fmt: skip


def automatic(lines):
    """A Word file in which Word counts the numbers."""
    file = WordDocument()
    for line in lines:
        number, _, words = line.partition(" ")
        if number.rstrip(".").isdecimal():
            file.add_paragraph(words, style="List Number")
        else:
            file.add_paragraph(line)
    return file


def typed(lines):
    file = WordDocument()
    for line in lines:
        file.add_paragraph(line)
    return file


def bytes_of(lines, ending):
    if ending == "eml":
        head = "From: a@example.org\nTo: b@example.org\nSubject: Bees\n\nDear colleagues,\n\n"
        return (head + "\n\n".join(lines) + "\n\nBest regards,\n\nA. Silva\n").encode()
    if ending == "html":
        return "".join(f"<p>{line}</p>\n" for line in lines).encode()
    if ending == "txt":
        return ("\n\n".join(lines) + "\n").encode()
    kept = io.BytesIO()
    (automatic if ending == "auto" else typed)(lines).save(kept)
    return kept.getvalue()


def without(text, *numbers, edit=("", "")):
    """The lines of a text without some: by their number, or the beginning of their words."""
    begun = tuple(f"{one}. " if isinstance(one, int) else one for one in numbers)
    return [one.replace(*edit) for one in text if not one.startswith(begun)]


def anew(lines):
    """The lines with their numbers counted anew."""
    found, number = [], 0
    for line in lines:
        label, _, words = line.partition(" ")
        if label.rstrip(".").isdecimal():
            number += 1
            found.append(f"{number}. {words}")
        else:
            found.append(line)
    return found


def sent(folder, text, lines, ending="txt"):
    """What a file brings: what is proposed, the codes of the doubts, and the sentences."""
    base = choose(read(bytes_of(text, "txt"), "base.txt"), "", "base.txt")
    name = f"sent.{'docx' if ending == 'auto' else ending}"
    folder.mkdir(exist_ok=True)
    with Workbench.create(folder / "bees.draftbench", base) as work:
        file = read_marked(name, bytes_of(lines, ending), work.state)
        made = batch(work.state, [file], 1, Choices("clause", {}, "NOR"))
    labels = spoken_labels(base)
    found = []
    for one in made.amendments:
        for change in one.changes.changes:
            match change:
                case Splice():
                    found.append(("amend", labels.get(change.clause)))
                case Deletion():
                    found.append(("delete", labels.get(change.clause)))
                case Insertion():
                    found.append(("insert", labels.get(change.slot.after)))
                case _:
                    found.append((type(change).__name__, labels.get(change.clause)))
    told = {code: [str(d.message) for d in made.doubts if d.code == code]
            for code in ("numbers-left", "not-in-file")}  # fmt: skip
    return sorted(set(found), key=str), told


FREE = {"en": ("be free", "be wholly free"), "fr": ("modeste", "bas"), "es": ("bajo", "muy bajo")}
AMENDED = {"en": "OP 1", "fr": "OP 4", "es": "OP 4"}
LANGUAGES = pytest.mark.parametrize("language", ["en", "fr", "es"])
TYPED = pytest.mark.parametrize("ending", ["txt", "docx", "html"])
EVERY = pytest.mark.parametrize("ending", ["auto", "eml"])


@TYPED
@LANGUAGES
@pytest.mark.parametrize("gone", [(3, 6), (2, 3), (1, 2), (2, 4, 6)])
def test_several_that_are_missing_where_the_others_keep_their_numbers_are_not_quoted(
    tmp_path, language, gone, ending
):
    text = TEXTS[language]
    found, told = sent(tmp_path, text, without(text, *gone, edit=FREE[language]), ending)
    assert [one for one in found if one[0] != "amend"] == []
    assert len(told["numbers-left"]) == 1
    assert f"OP {gone[-1]}" in told["not-in-file"][0]


@TYPED
@LANGUAGES
def test_one_that_is_missing_is_deleted_and_the_numbers_are_told(tmp_path, language, ending):
    text = TEXTS[language]
    found, told = sent(tmp_path, text, without(text, 3, edit=FREE[language]), ending)
    assert found == [("amend", AMENDED[language]), ("delete", "OP 3")]
    assert "OP 3" in told["numbers-left"][0]
    assert told["not-in-file"] == []


@EVERY
@LANGUAGES
@pytest.mark.parametrize("gone", [(3,), (3, 6), (2, 3)])
def test_those_behind_which_the_numbers_are_counted_anew_are_deleted(
    tmp_path, language, gone, ending
):
    text = TEXTS[language]
    lines = anew(without(text, *gone, edit=FREE[language]))
    found, told = sent(tmp_path, text, lines, ending)
    assert [one for one in found if one[0] != "amend"] == [("delete", f"OP {n}") for n in gone]
    assert told == {"numbers-left": [], "not-in-file": []}


@EVERY
@LANGUAGES
def test_an_excerpt_without_the_first_lines_deletes_nothing(tmp_path, language, ending):
    """Also where Word counts its numbers anew."""
    text = TEXTS[language]
    lines = without(text, *text[:3], 3, 6, edit=FREE[language])
    found, told = sent(tmp_path, text, lines, ending)
    assert found == [("amend", AMENDED[language])]
    assert len(told["numbers-left"]) == 1


@EVERY
@LANGUAGES
@pytest.mark.parametrize("with_head", [True, False])
def test_a_whole_preamble_that_is_missing_is_not_quoted(tmp_path, language, with_head, ending):
    text = TEXTS[language]
    preamble = [one for one in text[2:] if not one[0].isdecimal() and one[0] != "("]
    gone = preamble if with_head else [*text[:2], *preamble]
    found, told = sent(tmp_path, text, without(text, *gone, edit=FREE[language]), ending)
    assert found == [("amend", AMENDED[language])]
    assert len(told["numbers-left"]) == 1
    assert "PP 1" in told["not-in-file"][0]


@EVERY
def test_a_paragraph_without_a_number_is_deleted_as_before(tmp_path, ending):
    text = TEXTS["en"]
    found, told = sent(tmp_path, text, without(text, "Noting"), ending)
    assert (found, told["numbers-left"]) == ([("delete", "PP 2")], [])


@EVERY
def test_what_an_excerpt_has_in_the_place_of_a_paragraph_replaces_that(tmp_path, ending):
    text, new = TEXTS["en"], "3. Asks every mayor to paint the town hall yellow;"
    lines = [new if one.startswith("3.") else one for one in text]
    found, told = sent(tmp_path, text, lines, ending)
    assert (found, told["numbers-left"]) == ([("delete", "OP 3"), ("insert", "OP 2")], [])


@pytest.mark.parametrize(
    ("edit", "wanted"),
    [
        (("at noon;", "at noon."), [("amend", "OP 7"), ("delete", "OP 8"), ("delete", "OP 9")]),
        (("be free", "be wholly free"), [("amend", "OP 1")]),
    ],
)
@EVERY
def test_those_at_the_end_are_deleted_where_the_one_before_ends_the_text(
    tmp_path, edit, wanted, ending
):
    text = TEXTS["en"]
    found, told = sent(tmp_path, text, without(text, 8, 9, edit=edit), ending)
    assert found == wanted
    assert len(told["numbers-left"]) == (len(wanted) == 1)


@TYPED
def test_letters_of_a_list_tell_it_too(tmp_path, ending):
    text = TEXTS["en"]
    lines = without(text, "(b)")
    found, told = sent(tmp_path / "a", text, lines, ending)
    assert found == [("delete", "OP 5 (b)")]
    assert "OP 5 (b)" in told["numbers-left"][0]
    lines = [one.replace("(c)", "(b)") for one in lines]
    found, told = sent(tmp_path / "b", text, lines, ending)
    assert (found, told["numbers-left"]) == ([("delete", "OP 5 (b)")], [])


@pytest.mark.parametrize("ending", ["txt", "docx", "eml"])
@pytest.mark.parametrize("label", ["OP {}. ", "OP{}: ", "OP{}. "])
def test_labels_as_delegations_say_them_are_numbers(tmp_path, label, ending):
    text = TEXTS["en"]
    lines = []
    for one in without(text, 3, 7, edit=("be free", "be wholly free")):
        number, _, words = one.partition(". ")
        lines.append(label.format(number) + words if number.isdecimal() else one)
    found, told = sent(tmp_path, text, lines, ending)
    assert found == [("amend", "OP 1")]
    assert len(told["numbers-left"]) == 1


def test_so_it_is_in_a_report_and_in_a_text_without_numbers(tmp_path):
    text = TEXTS["report"]
    lines = without(text, 14, 16, edit=("in March", "in early March"))
    found, told = sent(tmp_path / "a", text, lines)
    assert (found, len(told["numbers-left"])) == ([("amend", "12")], 1)
    text, gone = TEXTS["unnumbered"], ("We shall share", "We shall burn")
    found, told = sent(tmp_path / "b", text, without(text, *gone))
    assert (found, told["numbers-left"]) == ([("delete", "")], [])
    found, told = sent(tmp_path / "c", text, without(text, *text[:2], *gone, edit=("thorn", "oak")))
    assert (found, len(told["numbers-left"])) == ([("amend", "")], 1)


@pytest.mark.parametrize("ending", ["txt", "docx"])
@pytest.mark.parametrize(
    ("new", "after"),
    [
        ("7 bis. Asks every mayor to paint the town hall yellow;", "OP 7"),
        ("10. Asks every mayor to paint the town hall yellow.", "OP 9"),
        ("9 bis. Encourages bakers to keep a jar of honey on the table.", "OP 9"),
    ],
)
def test_a_new_paragraph_of_an_excerpt_stands_where_its_number_says(tmp_path, new, after, ending):
    text = TEXTS["en"]
    lines = [*without(text, 3, 7, 8, 9), new]
    assert sent(tmp_path / "a", text, lines, ending)[0] == [("insert", after)]
    lines = [*without(text, *text[:5], 1, 3, 4, 7, 8, 9), new]
    assert sent(tmp_path / "b", text, lines, ending)[0] == [("insert", after)]


def test_a_new_paragraph_by_its_number_is_no_other_wording_of_one_that_is_not_quoted(tmp_path):
    text = TEXTS["en"]
    new = "3 bis. Invites all banks to lend to beekeepers;"
    lines = [text[6].replace("strip", "wide strip"), new, text[13]]
    assert sent(tmp_path, text, lines)[0] == [("amend", "OP 2"), ("insert", "OP 3")]


@pytest.mark.parametrize("ending", ["txt", "docx"])
@pytest.mark.parametrize(
    ("quoted", "new", "after"),
    [
        (("(b) For neighbours who wish to see the old queen;",), "(d)", "OP 5 (c)"),
        (("(b) For neighbours who wish to see the old queen;",), "(c bis)", "OP 5 (c)"),
        (("(b) For neighbours who wish to see the old queen;",), "(b bis)", "OP 5 (b)"),
        (("(b) For neighbours who wish to see the old queen;",), "(e)", "OP 5 (c)"),
        (("(a) For all pupils of biology who learn about insects;",), "(b bis)", "OP 5 (b)"),
    ],
)
def test_a_new_item_of_an_excerpt_stands_where_its_letter_says(
    tmp_path, quoted, new, after, ending
):
    lines = [TEXTS["en"][9], *quoted, f"{new} For painters in need of yellow;"]
    found, _ = sent(tmp_path, TEXTS["en"], lines, ending)
    assert found == [("amend", f"OP 5 {quoted[0][:3]}"), ("insert", after)]


def words_of(lines):
    """How a text reads with what an excerpt of ``TEXTS["en"]`` proposes."""
    base = choose(read(bytes_of(TEXTS["en"], "txt"), "base.txt"), "", "base.txt")
    made = prepare(read(bytes_of(lines, "txt"), "sent.txt"), base)
    return [clause.text.plain for clause in made.text]


def test_several_new_ones_behind_one_stand_in_the_order_of_their_numbers():
    new = ["(d) For painters;", "(e) For poets;", "(c bis) For dentists of the region;"]
    made = words_of([TEXTS["en"][9], "(b) For neighbours who wish to see the old queen;", *new])
    at = made.index("For cooks who want to taste fresh honey;")
    wanted = ["For dentists of the region;", "For painters;", "For poets;"]
    assert made[at + 1 : at + 4] == wanted
    new = ["Invites potters to bake jars;", "Urges tailors to sew veils;"]
    line = TEXTS["en"][6].replace("strip", "wide strip")
    assert words_of([line, f"10. {new[0]}", f"11. {new[1]}"])[-2:] == new


@pytest.mark.parametrize("label", ["(d)", "(c bis)"])
def test_so_does_one_of_another_delegation(tmp_path, label):
    quoted = "(b) For neighbours who wish to see the old queen;"
    lines = [TEXTS["en"][9], quoted, f"[KEN: {label} For painters in need of yellow;]"]
    found, _ = sent(tmp_path, TEXTS["en"], lines)
    assert found == [("amend", "OP 5 (b)"), ("insert", "OP 5 (c)")]
