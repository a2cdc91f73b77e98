"""A rolling text of which somebody sends back what matters: without its small print, some of its
paragraphs alone, or with words put into what a paragraph loses."""

import io

import pytest
from docx import Document as WordDocument

from draftbench.app.exports.exporting import export
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.imports.smallprint import is_small_print
from draftbench.app.texts.circulated import Versions, keep_export, mark_of
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.document import RichText, spoken_labels
from draftbench.formats.reading import read

TEXTS = {
    "en": """Village bakeries

The General Assembly,

Recalling its resolution 61/9 on mills and the water that drives them,

Noting the role of bakers in the life of villages, mountain towns and islands,

Mindful of the price of flour, which rises in every dry year,

1. Urges owners of mills to repair the wheels before winter comes to the valleys;

2. Invites States to help bakers, and in particular:

(a) To lower the price of the wood that they burn;

(b) To teach the trade in schools near the mills;

(c) To open the markets of the cities to bread from the countryside;

3. Encourages the exchange of recipes among neighbouring villages;

4. Requests the secretariat to report on the price of flour every two years;

5. Decides to return to the question of bakeries at its next session.
""",
    "es": """Panaderías de los pueblos

La Asamblea General,

Recordando su resolución 61/9 sobre los molinos,

Consciente del precio de la harina, que sube todos los años,

1. Insta a los propietarios a reparar las ruedas antes del invierno;

2. Invita a los Estados a ayudar a los panaderos y, en particular, a:

a) Bajar el precio de la leña que queman;

b) Enseñar el oficio en las escuelas cercanas;

c) Abrir los mercados de las ciudades al pan del campo;

3. Decide volver a examinar la cuestión en su próximo período de sesiones.
""",
}
PLAIN = pytest.mark.parametrize("ending", ["docx", "txt"])
ENDINGS = pytest.mark.parametrize("ending", ["docx", "md", "txt"])


def project(folder, language="en"):
    text = choose(read(TEXTS[language].encode(), "base.txt"), "", "base.txt")
    return Workbench.create(folder / "bakeries.draftbench", text)


def called(work, label):
    labels = spoken_labels(work.state.draft)
    return next(c.id for c in work.state.draft if labels.get(c.id) == label)


def propose(work, label, old, new, who):
    clause = called(work, label)
    text = work.state.draft[clause].text.text
    assert old in text
    work.propose_text(clause, text.replace(old, new), sponsors=(who,))


def sent(work, kind, ending, *edits):
    """The file of a paper, in which words were replaced."""
    out = work.path.with_name(f"{kind}.{ending}")
    export(work.state, kind, out)
    data = out.read_bytes()
    for old, new in edits:
        data = in_word(data, old, new) if ending == "docx" else in_text(data, old, new)
    return data, out.name


def in_text(data, old, new):
    assert data.decode().count(old) == 1, old
    return data.decode().replace(old, new).encode()


def in_word(data, old, new):
    word = WordDocument(io.BytesIO(data))
    (paragraph,) = (p for p in word.paragraphs if old in p.text)
    paragraph.text = paragraph.text.replace(old, new)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def brought(work, data, name, sponsor="KEN"):
    file = read_incoming(name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(everybody=sponsor))


def wanted(work, made):
    """Whose the new amendments are, what they amend, and what they would have there."""
    labels = spoken_labels(work.state.draft)
    found = []
    for one in made.amendments:
        for change in one.changes.changes:
            at = getattr(change, "clause", None)
            new = getattr(change, "new", RichText()).text.strip()
            found.append((one.sponsors, one.parent, labels.get(at, ""), new))
    return found


GOES = pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "bread from", "rye bread from"),
        ("en", "the cities to", "the cities and ports to"),
        ("en", "countryside;]", "countryside and the hills;]"),
        ("es", "al pan del", "al buen pan del"),
    ],
)


@GOES
@ENDINGS
@pytest.mark.parametrize("kind", ["rolling", "compilation"])
def test_the_last_item_of_a_paragraph_that_would_go_is_amended(
    tmp_path, language, old, new, ending, kind
):
    with project(tmp_path, language) as work:
        work.propose_deletion(called(work, "OP 2"), sponsors=("ARG",))
        made = brought(work, *sent(work, kind, ending, (old, new)))
        ((who, parent, at, _),) = wanted(work, made)
        assert (who, parent, at) == (("KEN",), None, "OP 2 (c)")
        assert [code for code in (one.code for one in made.doubts) if "placed" in code] == []


def told(made):
    return [(one.code, str(one.message)) for one in made.differences]


def without_small_print(data, name):
    """The file without the lines that are printed beside the text."""
    if not name.endswith(".docx"):
        lines = data.decode().split("\n")
        kept = [one for one in lines if not is_small_print(one.strip("*"))]
        return "\n".join(kept).encode()
    word = WordDocument(io.BytesIO(data))
    for one in word.paragraphs:
        if is_small_print(one.text):
            one._p.getparent().remove(one._p)
    word.core_properties.identifier = word.core_properties.keywords = ""
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


@pytest.fixture
def negotiated(tmp_path):
    """A project with two proposals of words, a new paragraph, a deletion and a move."""
    with project(tmp_path) as work:
        propose(work, "PP 2", "villages, mountain", "villages, coastal and mountain", "NOR")
        propose(work, "OP 1", "winter comes", "the snow falls", "CHE")
        work.propose_insertion(
            "Thanks the millers for their patience;", after=called(work, "OP 3"), sponsors=("GEO",)
        )
        work.propose_deletion(called(work, "OP 2 (b)"), sponsors=("KAZ",))
        work.propose_move(called(work, "OP 3"), after=called(work, "OP 4"), sponsors=("BRA",))
        yield work


@ENDINGS
@pytest.mark.parametrize("kind", ["rolling", "compilation"])
@pytest.mark.parametrize("done", ["", "accept", "reject", "rebase"])
def test_a_rolling_text_without_its_small_print_brings_nothing(negotiated, ending, kind, done):
    data, name = sent(negotiated, kind, ending)
    keep_export(negotiated, kind, name, mark_of(negotiated))
    if done == "accept":
        negotiated.accept("am-2")
    elif done == "reject":
        negotiated.reject("am-3")
    elif done == "rebase":
        rebase(negotiated, negotiated.state.draft)
    made = brought(negotiated, without_small_print(data, name), name)
    assert (made.amendments, made.joined, told(made)) == ((), (), [])


@PLAIN
@pytest.mark.parametrize(
    ("old", "new", "parent"),
    [
        ("[NOR: coastal and]", "[NOR: coastal, northern and]", "am-1"),
        ("[CHE: the snow falls]", "[CHE: the first snow falls]", "am-2"),
        ("Thanks the millers", "Warmly thanks the millers", "am-3"),
    ],
)
def test_words_put_into_printed_brackets_are_the_senders(negotiated, ending, old, new, parent):
    data, name = sent(negotiated, "rolling", ending, (old, new))
    made = brought(negotiated, without_small_print(data, name), name)
    assert [(one.sponsors, one.parent) for one in made.amendments] == [(("KEN",), parent)]
    assert told(made) == []


@PLAIN
@pytest.mark.parametrize(
    ("old", "new", "gone"),
    [
        (" [NOR: coastal and]", "", "am-1"),
        ("[winter comes][CHE: the snow falls]", "winter comes", "am-2"),
        ("[GEO: Thanks the millers for their patience;]", "", "am-3"),
        (" [KAZ: delete]", "", "am-4"),
        ("[BRA: move OP 3 after OP 4]", "", "am-5"),
    ],
)
def test_what_was_taken_out_of_a_text_without_small_print_is_told(
    negotiated, ending, old, new, gone
):
    data, name = sent(negotiated, "rolling", ending, (old, new))
    made = brought(negotiated, without_small_print(data, name), name)
    assert (made.amendments, made.joined) == ((), ())
    ((code, said),) = told(made)
    assert code == "not-taken-over"
    assert said.startswith(f"The file no longer prints {gone} of ")


def test_what_was_tabled_after_a_rolling_text_left_is_not_missed_in_it(negotiated):
    data, name = sent(negotiated, "rolling", "txt")
    keep_export(negotiated, "rolling", name, mark_of(negotiated))
    propose(negotiated, "OP 5", "question", "matter", "ARG")
    made = brought(negotiated, without_small_print(data, name), name)
    assert (made.amendments, told(made)) == ((), [])


def quoting(work, *starts, edits=()):
    """A mail that quotes the paragraphs of the rolling text that begin so."""
    data, _ = sent(work, "rolling", "txt", *edits)
    own = [line for line in data.decode().splitlines() if line.startswith(starts)]
    assert len(own) == len(starts)
    said = ("Dear colleagues,", "Kenya has these comments:", *own, "Best regards", "Wanjiru")
    return "\n\n".join(said).encode(), "mail.txt"


QUOTES = [
    (("1. ",), ("[CHE: the snow falls]", "[CHE: the deep snow falls]"), "am-2"),
    (("Noting", "3 bis"), ("Thanks the millers", "Also thanks the millers"), "am-3"),
    (("Noting", "4. "), ("[NOR: coastal and]", "[NOR: coastal, insular and]"), "am-1"),
]


@pytest.mark.parametrize(("starts", "edit", "parent"), QUOTES)
def test_of_quoted_paragraphs_what_is_changed_in_brackets_is_the_senders(
    negotiated, starts, edit, parent
):
    made = brought(negotiated, *quoting(negotiated, *starts))
    assert (made.amendments, made.joined, told(made)) == ((), (), [])
    made = brought(negotiated, *quoting(negotiated, *starts, edits=(edit,)))
    assert [(one.sponsors, one.parent) for one in made.amendments] == [(("KEN",), parent)]
    assert told(made) == []


@pytest.mark.parametrize("before", ["Mindful", "4. ", "(a) "])
def test_a_quoted_new_paragraph_comes_behind_its_number(negotiated, before):
    data, name = quoting(negotiated, before, "3. ")
    bracket = "2 bis [KEN: Asks the millers to count their wheels;]"
    lines = data.decode().split("\n\n")
    for at in (3, 4):
        mail = "\n\n".join((*lines[:at], bracket, *lines[at:])).encode()
        (one,) = brought(negotiated, mail, name).amendments
        (change,) = one.changes.changes
        assert change.slot.after == called(negotiated, "OP 2")


def test_what_a_delegation_proposes_anew_beside_its_own_words_is_its_own(negotiated):
    own = negotiated.state.draft[called(negotiated, "OP 5")].text.text
    typed = TEXTS["en"].replace(own, own.replace("bakeries", "[CHE: all] bakeries"))
    (one,) = brought(negotiated, typed.encode(), "reply.txt").amendments
    assert (one.sponsors, one.parent) == (("CHE",), None)
