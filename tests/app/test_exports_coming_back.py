"""Files that left as exports and come back, edited by others: what these changed, and no more."""

import copy
import io
import random
import re
from contextlib import suppress

import pytest
from docx import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.run import Run

from draftbench.amend.changesets.editing import apply
from draftbench.app.amendments.tabling import ground
from draftbench.app.drafts import dividing
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_edited, read_incoming
from draftbench.app.texts.circulated import Versions, is_new, keep_export, mark_of
from draftbench.app.texts.recognition import How
from draftbench.document import ClauseKind
from draftbench.errors import DraftbenchError, UsageError
from draftbench.formats.reading import read
from support.lakes import on_lakes

WARNING = ("early warning systems", "alarms")
"""What a delegation writes into its copy."""
MADE = (
    ("progress every two years", "progress every year"),
    ("rules for fishing", "rules for sailing, fishing"),
)
"""What the secretariat writes into an export to make the next base text."""


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as opened:
        yield opened


@pytest.fixture
def revised(work):
    """Gives the file of an export, and that of a base text made of it, which has the mark of the
    export."""
    amend(work, "within their territory", "everywhere", "BRA")
    sent = exported(work)
    return sent, onto(work, written(sent, *MADE))


def amend(work, old, new, who, *, accepted=True):
    found = next(c for c in work.state.draft if old in c.text.text)
    made = work.propose_text(found.id, found.text.text.replace(old, new), sponsors=(who,))
    if accepted:
        work.accept(made)


def clause_of(work, words):
    return next(c.id for c in work.state.draft if words in c.text.text)


def exported(work, kind="clean"):
    """A text that left, as bytes; the version is kept."""
    mark = mark_of(work)
    path = work.path.with_name(f"{kind}.docx")
    export(work.state, kind, path, choices=Choices(mark=mark))
    if is_new(Versions.in_project(work), kind, mark):
        keep_export(work, kind, path.name, mark)
    return path.read_bytes()


def onto(work, data):
    """Lays the negotiation on the text of a file; gives the file."""
    found = read(data, "rev.docx")
    rebase(work, found.parts[0], found)
    return data


def run_with(word, words):
    """The one run that has these words and is not struck out."""
    runs = (r for p in word.paragraphs for r in p.runs if not r.font.strike)
    (found,) = (r for r in runs if words in r.text)
    return found


def saved(word):
    data = io.BytesIO()
    word.save(data)
    return data.getvalue()


def written(data, *edits):
    """A Word file in which somebody replaced words and tracked nothing."""
    word = WordDocument(io.BytesIO(data))
    for old, new in edits:
        run = run_with(word, old)
        run.text = run.text.replace(old, new)
    return saved(word)


def tracked(data, edit, author="Peru"):
    """A Word file in which an author replaced words, tracked."""
    old, new = edit
    word = WordDocument(io.BytesIO(data))
    run = run_with(word, old)
    run.text, behind = run.text.split(old)
    by = f'{nsdecls("w")} w:author="{author}" w:date="2026-03-01T10:00:00Z"'
    for made in (
        f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{behind}</w:t></w:r>',
        f'<w:ins {by} w:id="9002"><w:r><w:t>{new}</w:t></w:r></w:ins>',
        f'<w:del {by} w:id="9001"><w:r><w:delText>{old}</w:delText></w:r></w:del>',
    ):
        element = parse_xml(made)
        if run._r.rPr is not None:  # it looks as what was typed before it
            next(element.iter(run._r.tag)).insert(0, copy.deepcopy(run._r.rPr))
        run._r.addnext(element)
    return saved(word)


def marked_by_hand(data, old, new):
    """A Word file in which words are struck out, and others in bold put behind them."""
    word = WordDocument(io.BytesIO(data))
    run = run_with(word, old)
    before, behind = run.text.split(old)
    parts = []
    for text in (behind, new, old):
        element = copy.deepcopy(run._r)
        run._r.addnext(element)
        parts.append(Run(element, run._parent))
        parts[-1].text = text
    run.text = before
    parts[1].bold = parts[2].font.strike = True
    return saved(word)


def brought(work, data):
    """The file as it was read, and what of it would be tabled for Peru: the outcome, and the words
    that go and come."""
    file = read_incoming("copy.docx", data, Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
    state = work.preview(made)
    return file, [
        (amendment.sponsors, state.entry(amendment.id).placement.outcome.value, *said(amendment))
        for amendment in made.amendments
    ]


def said(amendment):
    for change in amendment.changes.changes:
        yield (
            (change.old.strip(), change.new.plain.strip())
            if hasattr(change, "old")
            else type(change).__name__
        )


def codes(file):
    return [doubt.code for doubt in file.doubts]


OWN = [(("PER",), "applies", WARNING)]


@pytest.mark.slow
@pytest.mark.parametrize("by", [written, tracked])
@pytest.mark.parametrize(("of", "name"), [(0, "clean.docx"), (1, "Rev.1")])
def test_the_words_tell_a_copy_of_an_export_from_one_of_the_base_text_made_of_it(
    work, revised, by, of, name
):
    data = by(revised[of], WARNING)
    file, tabled = brought(work, data)
    assert (file.written_on.version.name, file.written_on.how) == (name, How.LIKENESS)
    assert "version-mark" in codes(file)
    assert tabled == OWN
    assert read_edited("copy.docx", data, Versions.in_project(work)).written_on.version.name == name


def test_of_two_base_texts_with_the_same_mark_each_is_known(work, revised):
    second = onto(work, written(revised[1], ("second conference", "third conference")))
    for data, name in ((revised[0], "clean.docx"), (revised[1], "Rev.1"), (second, "Rev.2")):
        file, tabled = brought(work, written(data, WARNING))
        assert (file.written_on.version.name, tabled) == (name, OWN)


def test_an_export_of_the_new_base_text_has_a_mark_of_its_own(work, revised):
    file, tabled = brought(work, written(exported(work), WARNING))
    assert (file.written_on.version.name, file.written_on.how) == ("Rev.1", How.MARK)
    assert "version-mark" not in codes(file)
    assert tabled == OWN


def test_what_an_export_held_as_tracked_changes_is_not_tabled_again(work):
    amend(work, "within their territory", "everywhere", "BRA")
    work.insert("Stresses the value of peat;", after=clause_of(work, "Invites donors"))
    work.delete(clause_of(work, "Bearing in mind"))
    data = tracked(exported(work, "tracked"), WARNING, "John Smith")
    file, tabled = brought(work, data)
    assert tabled == OWN
    assert "exported-changes" in codes(file)
    assert [work.author for work in file.works] == ["John Smith"]
    changes = read_edited("copy.docx", data, Versions.in_project(work)).changes.changes
    assert [(one.old, one.new.plain) for one in changes] == [WARNING]


@pytest.mark.parametrize("kind", ["clean", "tracked"])
def test_the_tracked_changes_of_a_new_base_text_are_not_tabled_again(work, kind):
    amend(work, "within their territory", "everywhere", "BRA")
    old, new = MADE[1]
    revised = onto(work, tracked(exported(work, kind), (old, new), "SECR"))
    file, tabled = brought(work, tracked(revised, WARNING, "John Smith"))
    assert tabled == OWN
    assert [work.author for work in file.works] == ["John Smith"]
    assert "exported-changes" in codes(file)
    assert not brought(work, revised)[1]


def test_words_struck_out_by_hand_are_deleted_and_that_is_said(work):
    data = marked_by_hand(exported(work), *WARNING)
    word = WordDocument(io.BytesIO(data))
    for run in next(p for p in word.paragraphs if "fishing and navigation" in p.text).runs:
        run.font.strike = True
    file, tabled = brought(work, saved(word))
    assert tabled == [*OWN, (("PER",), "applies", "Deletion")]
    assert codes(file).count("struck-out") == 2


@pytest.mark.parametrize("by", [written, tracked])
@pytest.mark.parametrize("kind", ["rolling", "compilation"])
def test_an_edited_rolling_text_proposes_what_its_editor_changed(work, kind, by):
    """Its struck words, and brackets inside brackets, are not those of its editor."""
    amend(work, "within their territory", "everywhere", "BRA")
    work.delete(clause_of(work, "fishing and navigation"))
    amend(work, "every two years", "every year", "CHL", accepted=False)
    work.propose_deletion(clause_of(work, "every two years"), sponsors=("URY",))
    before = len(work.state.entries)
    file, tabled = brought(work, by(exported(work, kind), WARNING))
    assert tabled == OWN
    assert len(work.state.entries) == before
    assert file.differences == ()


@pytest.mark.parametrize("to", [0, -1])
@pytest.mark.parametrize("by", [written, tracked])
def test_words_changed_in_a_paragraph_that_a_rolling_text_shows_as_moved_amend_it(work, by, to):
    """Where it stood the paragraph is struck out, and has the words of before."""
    moved = clause_of(work, WARNING[0])
    operative = [c.id for c in work.state.draft if c.kind is ClauseKind.OPERATIVE]
    work.move(moved, after=[one for one in operative if one != moved][to])
    file, tabled = brought(work, by(exported(work, "rolling"), WARNING))
    assert tabled == OWN
    assert codes(file).count("struck-out") == (by is written)


def test_a_word_tracked_among_bold_ones_of_a_rolling_text_is_not_bold(work):
    """Its bold words are those that came since the base."""
    work.insert("Stresses the value of mossy peat;", after=clause_of(work, "Invites donors"))
    edit = ("mossy", "deep")
    file, tabled = brought(work, tracked(exported(work, "rolling"), edit))
    assert tabled == [(("PER",), "applies", edit)]
    (change,) = file.works[0].changes.changes
    assert not change.new.marks


BESIDE = ("protect mountain lakes", "guard ponds")
"""Words beside those that a rolling text shows struck out in :func:`shown_struck`."""


@pytest.fixture
def shown_struck(work):
    """A rolling text that shows struck words, a divided paragraph, and a proposal in brackets."""
    amend(work, "within their territory", "everywhere", "BRA")
    whole = clause_of(work, "every two years")
    text = work.state.draft[whole].text
    at = text.text.index("progress")
    work.amend_draft("split", dividing.split(work.state.draft, whole, at - 1, text))
    amend(work, "source of", "rich source of", "CHL", accepted=False)
    return exported(work, "rolling")


@pytest.mark.parametrize("by", [written, tracked])
@pytest.mark.parametrize(
    "edit", [BESIDE, ("the secretariat", "the bureau"), ("progress", "events"), WARNING]
)
def test_words_changed_in_a_rolling_text_amend_the_paragraph_that_has_them(
    work, shown_struck, by, edit
):
    file, tabled = brought(work, by(shown_struck, edit))
    (own,) = tabled
    assert own[:2] == (("PER",), "applies")
    (change,) = file.works[0].changes.changes
    assert apply(work.state.draft, file.works[0].changes)[change.clause].text.text == (
        work.state.draft[change.clause].text.text.replace(*edit)
    )
    assert file.differences == ()


@pytest.mark.parametrize("words", ["within their", "Changed by", "open proposal"])
def test_words_tracked_in_what_is_not_the_text_of_a_rolling_text_are_not_lost(
    work, shown_struck, words
):
    """In struck words, in small print and in the counts."""
    word = WordDocument(io.BytesIO(shown_struck))
    (found,) = (r for p in word.paragraphs for r in p.runs if words in r.text)
    found.font.strike, was_struck = None, found.font.strike
    data = tracked(saved(word), (words, "zebras"))
    if was_struck:
        word = WordDocument(io.BytesIO(data))
        for element in word.element.body.iter("{*}r"):
            run = Run(element, word)
            if "territory" in run.text:
                run.font.strike = True
        data = saved(word)
    file, tabled = brought(work, data)
    assert [(who, outcome) for who, outcome, *_ in tabled if outcome == "applies"] == []
    assert "zebras" in str(tabled)
    assert file.differences


def test_a_proposal_written_into_a_tracked_rolling_text_is_that_of_who_is_named(work, shown_struck):
    old = "second conference"
    data = written(shown_struck, (old, f"{old} [NOR: or a third one]"))
    _, tabled = brought(work, tracked(data, WARNING))
    assert sorted(tabled) == [(("NOR",), "applies", ("", "or a third one")), *OWN]


PRINTED = (
    ("[CHL: rich]", "rich", "poor and rich"),
    ("[BRA: Stresses the value of peat and marshes;]", "peat", "reed"),
    ("[BRA: Stresses the value of peat and marshes;]", "the value", "the worth"),
    ("[BRA: Notes the work on wells;]", "wells", "wells and springs"),
    ("[NOR: each winter]", "winter", "winter and summer"),
)
"""Proposals that :func:`printed_proposals` prints, and words in them to be replaced."""


@pytest.fixture
def printed_proposals(work):
    """A rolling text that prints proposals of words, paragraphs and a deletion."""
    amend(work, "source of", "rich source of", "CHL", accepted=False)
    amend(work, "every two years", "each winter", "NOR", accepted=False)
    donors = clause_of(work, "Invites donors")
    for words in ("Stresses the value of peat and marshes;", "Notes the work on wells;"):
        work.propose_insertion(words, after=donors, sponsors=("BRA",))
    work.propose_deletion(clause_of(work, "Bearing in mind"), sponsors=("KEN",))
    return exported(work, "rolling")


@pytest.mark.parametrize("by", [written, tracked])
@pytest.mark.parametrize(("said", "old", "new"), PRINTED)
def test_words_changed_in_a_printed_proposal_amend_that_one(
    work, printed_proposals, by, said, old, new
):
    data = by(printed_proposals, (old, new))
    made, (one,) = taken(work, data)
    assert one.sponsors == ("PER",)
    (parent,) = (e.amendment for e in work.state.entries if e.amendment.id == one.parent)
    assert (parent.sponsors[0], made.differences) == (said[1:4], ())
    assert not [r for r in made.doubts if r.code == "named-in-brackets" and new in str(r.message)]
    work.bring_in(made)
    work.accept(one.id)
    work.accept(parent.id)
    assert said[6:-1].replace(old, new) in draft_of(work)
    assert not taken(work, data)[1]  # nor is it tabled again


@pytest.mark.parametrize("by", [written, tracked])
def test_who_writes_its_name_into_a_printed_proposal_joins_it(work, printed_proposals, by):
    made, tabled = taken(work, by(printed_proposals, ("[CHL", "[CHL, PER")))
    (joined,) = made.joined
    assert (joined.sponsors[-1], tabled, made.differences) == ("PER", (), ())


def test_words_changed_in_a_printed_proposal_need_a_sponsor(work, printed_proposals):
    file = read_incoming(
        "copy.docx", written(printed_proposals, ("peat", "reed")), Versions.in_project(work)
    )
    with pytest.raises(UsageError, match="nothing in it says whose"):
        batch(work.state, [file], work.next_number)


@pytest.mark.parametrize("by", [written, tracked])
@pytest.mark.parametrize("seed", range(12))
def test_what_is_changed_in_printed_proposals_is_never_said_by_those_who_are_named(
    work, printed_proposals, by, seed
):
    chance = random.Random(seed)  # noqa: S311
    word = WordDocument(io.BytesIO(printed_proposals))
    inside = [
        match[0]
        for p in word.paragraphs
        if "(" not in p.text[:1]
        for bracket in re.findall(r"\[\w{3}: ([^\]]+)\]", p.text)
        for match in re.finditer(r"\w{4,}", bracket)
    ]
    old = chance.choice([one for one in inside if _stands_once(word, one)])
    new = chance.choice(["", "zebras", f"{old} and zebras", f"zebras; {old}"])
    made, tabled = taken(work, by(printed_proposals, (old, new)))
    assert all(one.sponsors == ("PER",) for one in tabled)
    emptied = [one for one in made.doubts if one.code == "bracket-no-change"]
    assert [one for one in tabled if one.parent] or made.differences or emptied
    work.bring_in(made)
    for entry in (*reversed(work.state.entries), *work.state.entries):
        with suppress(DraftbenchError):
            work.accept(entry.amendment.id)
    assert not re.search(r"[\[\]]|CHL|BRA|NOR|KEN", draft_of(work))


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("peat and marshes", "“New paragraph after OP 3” of Brazil"),
        ("wells", "“New paragraph after OP 3” of Brazil"),
        ("rich", "“Amend PP 3” of Chile"),
    ],
)
def test_a_printed_proposal_that_somebody_deletes_is_told(work, printed_proposals, words, whose):
    made, tabled = taken(work, without_bracket(printed_proposals, words))
    assert tabled == ()
    (told,) = made.differences
    assert f"{whose} " in str(told.message)
    assert "no longer prints it" in str(told.message)


def test_of_two_printed_proposals_one_of_them_deleted_the_reworded_one_is_amended(
    work, printed_proposals
):
    data = tracked(without_bracket(printed_proposals, "peat and marshes"), ("wells", "springs"))
    made, (one,) = taken(work, data)
    (told,) = made.differences
    assert "“New paragraph after OP 3” of Brazil (BRA)" in str(told.message)
    assert "no longer prints it" in str(told.message)
    parent = next(e.amendment for e in work.state.entries if e.amendment.id == one.parent)
    assert "wells" in parent.changes.changes[0].clauses[0].text.text


def without_bracket(data, words):
    """A Word file in which a bracket that has the words is deleted, tracked."""
    word = WordDocument(io.BytesIO(data))
    (paragraph,) = (p for p in word.paragraphs if words in p.text and "[" in p.text)
    by = f'{nsdecls("w")} w:author="Peru" w:date="2026-03-01T10:00:00Z"'
    bracket = re.search(r"\[\w{3}: [^\]]+\]", paragraph.text)[0]
    for run in paragraph.runs:
        if run.text.strip() and run.text in bracket:
            gone = parse_xml(f'<w:del {by} w:id="9001"></w:del>')
            run._r.addprevious(gone)
            gone.append(run._r)
            for one in gone.iter("{*}t"):
                one.tag = one.tag.replace("}t", "}delText")
    return saved(word)


def _stands_once(word, words):
    return sum(words in r.text for p in word.paragraphs for r in p.runs) == 1


def taken(work, data):
    """What a file would bring for Peru, and the amendments in it."""
    file = read_incoming("copy.docx", data, Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
    return made, made.amendments


def draft_of(work):
    return "\n".join(clause.text.text for clause in work.state.draft)


def test_struck_words_of_a_rolling_text_that_somebody_takes_out_are_no_change(work, shown_struck):
    word = WordDocument(io.BytesIO(shown_struck))
    (struck,) = (r for p in word.paragraphs for r in p.runs if "within their" in r.text)
    by = f'{nsdecls("w")} w:author="Peru" w:date="2026-03-01T10:00:00Z"'
    gone = parse_xml(f'<w:del {by} w:id="9001"></w:del>')
    struck._r.addprevious(gone)
    gone.append(struck._r)
    for one in gone.iter("{*}t"):
        one.tag = one.tag.replace("}t", "}delText")
    file, tabled = brought(work, tracked(saved(word), WARNING))
    assert tabled == OWN
    assert file.differences == ()


@pytest.mark.parametrize("as_proposed", [True, False])
def test_a_tracked_export_holds_what_was_amended_before_it_was_accepted_and_no_proposal(
    work, as_proposed
):
    """The words of a new paragraph, or put into one, by two hands: the draft has neither alone."""
    if as_proposed:
        parent = work.propose_insertion(
            "Stresses the value of deep peat;",
            after=clause_of(work, "Invites donors"),
            sponsors=("BRA",),
        )
        old, new = "deep peat", "mossy peat"
    else:
        parent = work.propose_text(
            *reworded(work, "fishing", "sailing, fishing"), sponsors=("BRA",)
        )
        old, new = "sailing", "sailing by night"
    text = ground(work.register, parent)
    clause = next(c for c in text if old in c.text.text)
    upon = work.propose_text(
        clause.id, clause.text.text.replace(old, new), sponsors=("CHL",), parent=parent
    )
    work.accept(upon)
    work.accept(parent)
    sent = exported(work, "tracked")
    file, tabled = brought(work, sent)
    assert tabled == []
    assert "exported-changes" in codes(file)
    file, tabled = brought(work, tracked(sent, WARNING, "John Smith"))
    assert tabled == OWN


def reworded(work, old, new):
    found = next(c for c in work.state.draft if old in c.text.text)
    return found.id, found.text.text.replace(old, new)


def test_what_is_printed_below_the_text_as_it_has_no_place_is_no_new_proposal(work):
    """A new paragraph was to follow one that is gone."""
    gone = clause_of(work, "Invites donors")
    parent = work.propose_text(gone, "Invites all;", sponsors=("BRA",))
    work.propose_insertion("Urges all;", after=gone, sponsors=("CHL",), parent=parent)
    work.delete(gone)
    for kind in ("rolling", "compilation"):
        file, tabled = brought(work, exported(work, kind))
        assert tabled == []
        assert "bracket-printed" in codes(file)
