"""A rolling text that comes back with tracked changes proposes what it does with none tracked."""

import copy
import io

import pytest
from docx import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from draftbench.amend.changesets.changes import Join
from draftbench.amend.placement.twins import wishes
from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from support.lakes import on_lakes

BY = f'{nsdecls("w")} w:author="Ana" w:date="2026-03-01T10:00:00Z"'


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        propose(bench, "source of", "rich source of", "CHL")
        propose(bench, "every two years", "each winter", "NOR")
        propose(bench, "every two years", "each summer", "BRA")
        donors = clause_of(bench, "Invites donors")
        bench.propose_insertion("Stresses the value of peat;", after=donors, sponsors=("URY",))
        bench.propose_deletion(clause_of(bench, "Bearing in mind"), sponsors=("KEN",))
        yield bench


def clause_of(work, words):
    return next(c.id for c in work.state.draft if words in c.text.text)


def propose(work, old, new, who):
    clause = clause_of(work, old)
    text = work.state.draft[clause].text.text
    work.propose_text(clause, text.replace(old, new), sponsors=(who,))


EDITS = {
    "an alternative struck": [("[NOR: each winter]", "")],
    "the words of the text struck": [("[every two years]", "")],
    "all proposals struck": [("[NOR: each winter][BRA: each summer]", "")],
    "all but one struck": [("[every two years]", ""), ("[BRA: each summer]", "")],
    "all struck but the words of one": [
        ("[every two years][NOR: ", ""),
        ("][BRA: each summer]", ""),
    ],
    "own words in a bracket": [("each winter", "each winter and spring")],
    "the words of the text reworded in their bracket": [("[every two years]", "[every year]")],
    "a bracket of its own beside others": [("summer]", "summer][PER: each spring]")],
    "a bracket of its own alone": [("Invites donors", "Invites donors [PER: and banks]")],
    "a bracket of somebody else": [("Invites donors", "Invites donors [ARG: and banks]")],
    "the bracket of a deletion struck": [(" [KEN: delete]", "")],
    "words beside brackets": [("source of", "spring of")],
    "words where there are no brackets": [("Invites donors", "Urges donors")],
}


@pytest.mark.parametrize("edits", EDITS.values(), ids=EDITS)
def test_an_edit_tracked_or_not_proposes_the_same(work, edits):
    tracked, untracked = (edited(work, edits, is_tracked=one) for one in (True, False))
    assert proposed(work, tracked) == proposed(work, untracked)


def test_a_tracked_paragraph_in_a_bracket_is_a_proposal_of_whom_it_names(work):
    words = "[PER: Encourages States to plant reeds;]"
    files = [edited(work, [], is_tracked=one, below=words) for one in (True, False)]
    tracked, untracked = (proposed(work, one) for one in files)
    assert tracked == untracked
    ((sponsors, its),) = tracked[0]
    assert (sponsors, len(its)) == (("PER",), 1)
    assert "PER" not in str(its)


@pytest.mark.parametrize(
    "line",
    ["[ARG alt: {}]", "[ARG: alt: {}]", "3 alt. {} [ARG]", "OP3 ALT (ARG): {}", "3 alt [ARG: {}]"],
)
def test_a_tracked_paragraph_that_is_another_version_of_the_one_above_is_its_rewording(work, line):
    words = line.format("Urges donors to build dams;")
    files = [edited(work, [], is_tracked=one, below=words) for one in (True, False)]
    tracked, untracked = (proposed(work, one) for one in files)
    assert tracked == untracked
    ((sponsors, its),) = tracked[0]
    assert (sponsors, {sort for sort, *_ in its}) == (("ARG",), {"text"})


def test_who_strikes_all_alternatives_but_one_in_brackets_tables_nothing(work):
    edits = EDITS["all but one struck"]
    tabled, joined, told = proposed(work, edited(work, edits, is_tracked=True))
    assert (tabled, joined) == ([], [])
    assert "no longer prints it" in told[0]


def test_who_strikes_all_alternatives_but_the_words_of_one_joins_it(work):
    edits = EDITS["all struck but the words of one"]
    tabled, joined, told = proposed(work, edited(work, edits, is_tracked=True))
    assert (tabled, joined) == ([], [("PER",)])
    assert all("Brazil" in one for one in told)


def proposed(work, data):
    """The amendments that a file brings for Peru, those that it joins, and what is told."""
    file = read_incoming("copy.docx", data, Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
    tabled = sorted(((one.sponsors, wishes(one.changes)) for one in made.amendments), key=str)
    return (
        tabled,
        [one.sponsors for one in made.joined],
        sorted(str(one.message) for one in made.differences),
    )


def edited(work, edits, *, is_tracked, below=""):
    """The rolling text in which words were replaced, or a paragraph put in below the donors."""
    path = work.path.with_name("rolling.docx")
    export(work.state, "rolling", path)
    word = WordDocument(io.BytesIO(path.read_bytes()))
    for old, new in edits:
        (paragraph,) = (p for p in word.paragraphs if old in p.text and p.text[:1] != "(")
        _replace(paragraph, old, new)
    if below:
        _put_in(next(p for p in word.paragraphs if "Invites donors" in p.text), below)
    if not is_tracked:
        _accept(word.element)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def _replace(paragraph, old, new):
    """Strikes the words that are other and puts in the new ones, tracked, sign by sign."""
    kept = len(old) if new.startswith(old) else 0
    start = paragraph.text.index(old)
    struck = range(start + kept, start + len(old))
    at, last = 0, None
    for run in list(paragraph.runs):
        for sign in run.text:
            one = copy.deepcopy(run._r)
            for child in list(one):
                if not child.tag.endswith("}rPr"):
                    one.remove(child)
            shown = "delText" if at in struck else "t"
            its = f'<w:{shown} {nsdecls("w")} xml:space="preserve">{sign}</w:{shown}>'
            one.append(parse_xml(its))
            if at in struck:
                gone = parse_xml(f'<w:del {BY} w:id="{9100 + at}"></w:del>')
                gone.append(one)
                one = gone
            run._r.addprevious(one)
            if at == start + len(old) - 1:
                last = one
            at += 1
        run._r.getparent().remove(run._r)
    if new[kept:]:
        last.addnext(parse_xml(f'<w:ins {BY} w:id="9001">{_run(new[kept:])}</w:ins>'))


def _put_in(paragraph, words):
    mark = f'<w:pPr><w:rPr><w:ins {BY} w:id="9003"/></w:rPr></w:pPr>'
    new = f'<w:p {nsdecls("w")}>{mark}<w:ins {BY} w:id="9002">{_run(words)}</w:ins></w:p>'
    paragraph._p.addnext(parse_xml(new))


def _run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def _accept(element):
    for one in [*element.iter("{*}del")]:
        one.getparent().remove(one)
    for one in [*element.iter("{*}ins")]:
        for child in [*one]:
            one.addprevious(child)
        one.getparent().remove(one)


ENDS = {
    "of the paragraph above it": ["source of"],
    "between two lines of it": ["(Open: 1 pair"],
    "of its last line": ["(Chile (CHL):"],
    "of the paragraph and its first line": ["source of", "(Open: 1 pair"],
    "of another paragraph, too": ["source of", "Requests the secretariat"],
}


@pytest.mark.parametrize("words", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("edits", [[], [("millions of people", "us all")]], ids=["alone", "edited"])
def test_small_print_behind_an_end_that_was_taken_out_is_none_of_the_words(work, words, edits):
    wanted, made = (
        brought(work, without_ends(edited(work, edits, is_tracked=True), ends))
        for ends in ([], words)
    )
    assert texts(made) == texts(wanted)
    assert (made.standing, made.differences) == (wanted.standing, wanted.differences)


def test_paragraphs_that_are_joined_over_small_print_are_joined_without_it(work):
    data = edited(work, [("millions of people,", "millions of people, ")], is_tracked=True)
    data = without_ends(data, ["source of", "(Open: 1 pair", "(Chile (CHL):"])
    (one,) = brought(work, data).amendments
    (change,) = one.changes.changes
    assert isinstance(change, Join)
    assert [change.into, change.clause] == [
        clause_of(work, "source of"),
        clause_of(work, "floods c"),
    ]
    assert change.glue.text == " "


def without_ends(data, words):
    """The file in which the ends of paragraphs that begin or go on so are taken out, tracked."""
    word = WordDocument(io.BytesIO(data))
    for number, own in enumerate(words):
        found = [p for p in word.paragraphs if own in p.text]
        properties = found[0]._p.get_or_add_pPr()
        looks = properties.find(qn("w:rPr"))
        if looks is None:
            looks = parse_xml(f"<w:rPr {nsdecls('w')}/>")
            properties.append(looks)
        looks.insert(0, parse_xml(f'<w:del {BY} w:id="{9800 + number}"/>'))
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def brought(work, data):
    file = read_incoming("copy.docx", data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))


def texts(made):
    """How the clauses that the amendments change, or bring, would read."""
    return [
        [words for _, _, its in sorted(wishes(one.changes), key=str) for words in _strings(its)]
        for one in made.amendments
    ]


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _strings(one)
