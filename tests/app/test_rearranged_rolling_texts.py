"""A rolling text that comes back with paragraphs in another order, put in, joined or divided."""

import io

import pytest
from docx import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from draftbench.amend.wording.titles import describe
from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.document import printed_labels
from draftbench.formats.reading import read

LINES = (
    "Resolution on orchards",
    "The Conference,",
    "Aware that old orchards shelter owls,",
    "Mindful of the growing price of apples,",
    "1. Asks growers:",
    "(a) to prune old trees before spring;",
    "(b) to keep bees beside every orchard;",
    "(c) to store apples in cool cellars;",
    "(d) to plant hedges around the fields;",
    "2. Thanks the owners of cider mills for their advice;",
    "3. Calls for a yearly survey of pear trees in mountain valleys;",
    "4. Decides to meet again in the autumn.",
)
BY = f'{nsdecls("w")} w:author="Ana" w:date="2026-03-01T10:00:00Z"'


@pytest.fixture
def work(tmp_path):
    base = read("\n\n".join(LINES).encode(), "base.txt").parts[0]
    with Workbench.create(tmp_path / "orchards.draftbench", base) as bench:
        propose(bench, "growing", "rising", "CHL")
        propose(bench, "in mountain", "and plum trees in mountain", "NOR")
        yield bench


def propose(work, old, new, who):
    clause = next(c for c in work.state.draft if old in c.text.text)
    work.propose_text(clause.id, clause.text.text.replace(old, new), sponsors=(who,))


def rolling(work):
    path = work.path.with_name("rolling.docx")
    export(work.state, "rolling", path)
    return WordDocument(io.BytesIO(path.read_bytes()))


def paragraph(word, words):
    return next(p._p for p in word.paragraphs if words in p.text and p.text[:5] != "(Open")


def cut(element):
    """Deletes a whole paragraph, tracked."""
    for run in [*element.iter("{*}r")]:
        gone = parse_xml(f'<w:del {BY} w:id="9100"></w:del>')
        run.addprevious(gone)
        gone.append(run)
        for words in [*run.iter("{*}t")]:
            words.tag = words.tag[:-1] + "delText"
    mark = f"<w:rPr {nsdecls('w')}><w:del {BY} w:id='9101'/></w:rPr>"
    element.get_or_add_pPr().append(parse_xml(mark))


def strike(element):
    for run in element.iter("{*}r"):
        run.get_or_add_rPr().append(parse_xml(f"<w:strike {nsdecls('w')}/>"))


def put_in(element, words, *, is_tracked=True):
    mark, start, end = "", "", ""
    if is_tracked:
        mark = f'<w:pPr><w:rPr><w:ins {BY} w:id="9102"/></w:rPr></w:pPr>'
        start, end = f'<w:ins {BY} w:id="9103">', "</w:ins>"
    run = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    element.addnext(parse_xml(f"<w:p {nsdecls('w')}>{mark}{start}{run}{end}</w:p>"))


def come_back(work, word):
    made = io.BytesIO()
    word.save(made)
    return bring(work, "copy.docx", made.getvalue())


def come_back_as_text(work, *edits):
    path = work.path.with_name("rolling.txt")
    export(work.state, "rolling", path)
    words = path.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in words
        words = words.replace(old, new)
    return bring(work, "copy.txt", words.encode())


def bring(work, name, data):
    """What the file has Peru table, and what is told; the amendments are accepted."""
    file = read_incoming(name, data, Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
    work.bring_in(made)
    titles = [describe(one.changes, work.state.base) for one in made.amendments]
    assert {code for one in made.amendments for code in one.sponsors} <= {"PER"}
    for one in made.amendments:
        work.accept(one.id)
    return titles, [one.code for one in made.differences]


def numbered(work):
    labels = printed_labels(work.state.draft)
    return [f"{labels[c.id]} {c.text.text}".strip() for c in work.state.draft]


MOVED = ["Move OP 1 (a) after OP 1 (c)"]


def test_an_item_cut_and_pasted_with_its_letter_is_moved(work):
    word = rolling(work)
    cut(paragraph(word, "prune"))
    put_in(paragraph(word, "cool cellars"), "(a) to prune old trees before spring;")
    assert come_back(work, word) == (MOVED, [])
    assert "(d) to plant hedges around the fields;" in numbered(work)


def test_an_item_struck_by_hand_and_written_again_elsewhere_is_moved(work):
    word = rolling(work)
    strike(paragraph(word, "prune"))
    words = "(a) to prune old trees before spring;"
    put_in(paragraph(word, "cool cellars"), words, is_tracked=False)
    assert come_back(work, word) == (MOVED, [])
    assert "(c) to prune old trees before spring;" in numbered(work)


@pytest.mark.parametrize("words", ["{}", "3. {}", "3. {} Please."])
def test_a_paragraph_cut_and_pasted_is_moved(work, words):
    word = rolling(work)
    said = "Calls for a yearly survey of pear trees in mountain valleys;"
    cut(paragraph(word, "yearly survey"))
    put_in(paragraph(word, "hedges"), words.format(said))
    titles, _ = come_back(work, word)
    lead = "Amend OP 3; move" if "Please" in words else "Move"
    assert titles == [f"{lead} OP 3 after OP 1"]


def test_a_paragraph_between_two_items_is_an_item(work):
    new = "to oil the presses;"
    edit = ("cellars;\n", f"cellars;\n\n{new}\n")
    assert come_back_as_text(work, edit) == (["New paragraph after OP 1 (c)"], [])
    assert numbered(work)[8:10] == [f"(d) {new}", "(e) to plant hedges around the fields;"]


@pytest.mark.parametrize("new", ["to oil the presses;", "[PER: to oil the presses;]"])
def test_a_tracked_paragraph_between_two_items_is_an_item(work, new):
    word = rolling(work)
    put_in(paragraph(word, "cool cellars"), new)
    assert come_back(work, word) == (["New paragraph after OP 1 (c)"], [])
    assert numbered(work)[8:10] == [
        "(d) to oil the presses;",
        "(e) to plant hedges around the fields;",
    ]


def test_a_numbered_paragraph_between_two_items_is_none(work):
    come_back_as_text(work, ("cellars;\n", "cellars;\n\n1 bis. Asks mills to oil the presses;\n"))
    assert "(d) Asks mills to oil the presses;" not in numbered(work)


def test_printed_words_stay_those_of_their_paragraph_where_it_is_joined_to_another(work):
    path = work.path.with_name("rolling.txt")
    export(work.state, "rolling", path)
    lines = path.read_text(encoding="utf-8")
    start, end = lines.index(" owls,"), lines.index("indful of")
    edit = (lines[start : end + len("indful of")], " owls and mindful of")
    titles, told = come_back_as_text(work, edit)
    assert len(titles) == 1
    assert "oin PP 2 to PP 1" in titles[0]
    assert told == []


def test_what_is_written_above_the_small_print_of_a_paragraph_takes_nothing_from_it(work):
    edit = ("valleys;\n", "valleys;\n\n4. Thanks all who planted trees;\n")
    assert come_back_as_text(work, edit) == (["New paragraph after OP 3"], [])


def test_a_tracked_line_that_asks_for_a_move_is_no_paragraph(work):
    word = rolling(work)
    put_in(paragraph(word, "cider mills"), "[PER: move OP 2 after OP 3]")
    assert come_back(work, word) == (["Move OP 2 after OP 3"], [])


def test_dates_that_cannot_be_are_left_out_and_said(work):
    word = rolling(work)
    put_in(paragraph(word, "cider mills"), "Thanks the pickers;")
    for one in word.element.iter("{*}ins"):
        one.set(qn("w:date"), "1955-03-01T10:00:00Z")
    made = io.BytesIO()
    word.save(made)
    file = read_incoming("copy.docx", made.getvalue(), Versions.in_project(work))
    assert "date" in [one.code for one in file.doubts]
    assert len(bring(work, "copy.docx", made.getvalue())[0]) == 1


@pytest.mark.parametrize("code", ["NOR", "URY"])
def test_who_takes_the_brackets_off_a_proposal_joins_it_tracked_or_not(work, code):
    mills = next(c.id for c in work.state.draft if "cider" in c.text.text)
    work.propose_insertion("Praises all who graft trees;", after=mills, sponsors=("URY",))
    word = rolling(work)
    element = paragraph(word, f"[{code}: ")
    for run in [*element.iter("{*}r")]:
        words = "".join(one.text or "" for one in run.iter("{*}t")).strip()
        if words in (f"[{code}:", "]"):
            gone = parse_xml(f'<w:del {BY} w:id="9104"></w:del>')
            run.addprevious(gone)
            gone.append(run)
            for one in [*run.iter("{*}t")]:
                one.tag = one.tag[:-1] + "delText"
    assert come_back(work, word) == ([], [])
    joined = [e for e in work.state.entries if e.amendment.sponsors == (code, "PER")]
    assert len(joined) == 1
