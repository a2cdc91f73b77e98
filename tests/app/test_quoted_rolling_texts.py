"""A rolling text of which somebody sends back what matters: without its small print, some of its
paragraphs alone, or with words put into what a paragraph loses."""

import io

import pytest
from docx import Document as WordDocument

from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
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
