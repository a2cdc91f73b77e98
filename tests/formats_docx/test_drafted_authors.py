"""Changes of one delegation upon those of another, on the Word file that the base was read from."""

from dataclasses import replace

import pytest

from draftbench.amend.redlines.redline import Run
from draftbench.document import ClauseKind, Mark, MarkKind, Note, RichText
from draftbench.formats.docx.names import q
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.safety import parse_xml
from support.drafts import clause_at, largest, moved, read, redline, with_new, with_text, xml
from support.officials import in_rows, on_lines
from support.word import ARG, MEX, URY, declaration

FILE, BASE = read(declaration())
AT = clause_at(BASE, "Noting the growth")
NEW = "Welcomes the detailed report;"
LATER = replace(ARG, at="2010-04-16T10:00:00Z", reason="On reflection", amendment="a9")


def stamped(line, stamps):
    """The redline with other stamps, by the amendments of those that it has."""

    def other(stamp):
        return None if stamp is None else stamps.get(stamp.amendment, stamp)

    return replace(
        line,
        entries=tuple(
            replace(
                entry,
                inserted=other(entry.inserted),
                deleted=other(entry.deleted),
                moved_away=other(entry.moved_away),
                moved_here=other(entry.moved_here),
                runs=tuple(
                    replace(run, inserted=other(run.inserted), deleted=other(run.deleted))
                    for run in entry.runs
                ),
            )
            for entry in line.entries
        ),
    )


def written(line, file=FILE):
    made = drafted(line, file, "base.docx")
    assert paragraphs(made.data, View.REJECTED) == paragraphs(file)
    return made.data


def reasons(data):
    """What the comments say."""
    comments = parse_xml(xml(data, "word/comments.xml").encode(), "comments")
    return ["".join(one.itertext()) for one in comments]


def in_a_clause():
    text = BASE.clauses[AT].text
    place = text.text.index("growth")
    first = with_text(BASE, AT, text.splice(place, place, RichText("alarming ")))
    return redline(BASE, first, BASE)


def in_a_new_clause():
    first = with_new(BASE, AT, ClauseKind.OPERATIVE, NEW)
    return redline(BASE, first, with_text(first, AT, NEW.replace("detailed ", "")))


@pytest.mark.parametrize(("line", "word"), [(in_a_clause, "alarming"), (in_a_new_clause, "detail")])
def test_what_an_author_put_in_and_took_out_later_is_not_written(line, word):
    made = line()
    assert word in xml(written(made))
    assert word not in xml(written(stamped(made, {URY.amendment: LATER})))


@pytest.mark.parametrize("line", [in_a_clause, in_a_new_clause])
def test_whoever_takes_out_what_another_put_in_gives_the_reason(line):
    data = written(stamped(line(), {URY.amendment: MEX}))
    assert sorted(reasons(data)) == sorted([ARG.reason, MEX.reason])
    body = open_parts(data, "made").body()
    assert len(list(body.iter(q("commentReference")))) == 2


@pytest.mark.parametrize(
    ("file", "words"),
    [(FILE, "Calls upon"), (in_rows(), "Calls upon"), (on_lines(), "2. Calls upon")],
)
def test_a_clause_that_one_put_in_and_another_took_out_leaves_nothing(file, words):
    base = largest(file)
    first = with_new(base, clause_at(base, words.removeprefix("2. ")), ClauseKind.OPERATIVE, NEW)
    data = written(stamped(redline(base, first, base), {URY.amendment: MEX}), file)
    assert paragraphs(data, View.ACCEPTED) == paragraphs(file)
    inside = next(
        one
        for one in open_parts(data, "made").body().iter(q("ins"))
        if "detailed" in "".join(one.itertext())
    )
    assert inside.get(q("author")) == ARG.author
    assert inside.find(q("del")).get(q("author")) == MEX.author
    if file is FILE:
        assert reasons(data) == [ARG.reason, MEX.reason]


@pytest.mark.parametrize("at", [0, 10, 12])
@pytest.mark.parametrize("kept", ["", "Costa Rica"])
def test_a_clause_that_came_and_went_leaves_nothing_where_all_around_it_goes(at, kept):
    first = with_new(BASE, at, ClauseKind.OPERATIVE, NEW)
    table = BASE.clauses[clause_at(BASE, "Costa Rica")]
    rest = [table] if kept else []
    data = written(redline(BASE, first, BASE.with_clauses(tuple(rest))))
    cells = [one for row in table.text.text.split("\n") for one in row.split("\t")]
    assert paragraphs(data, View.ACCEPTED) == (*(cells if kept else ()), "")


def test_a_table_that_one_put_in_and_another_took_out_leaves_nothing_and_is_a_loss():
    first = with_new(BASE, 4, ClauseKind.TABLE, "A\tB")
    made = drafted(redline(BASE, first, BASE), FILE, "base.docx")
    assert paragraphs(made.data, View.ACCEPTED) == paragraphs(FILE)
    assert len(made.losses) == 1


def test_words_that_a_clause_lost_where_it_was_are_deleted_there_and_not_moved():
    line = redline(BASE, moved(BASE, AT, 1))
    text = BASE.clauses[AT].text
    lost = text.text.index("organized ")
    runs = (
        Run(text.slice(0, lost)),
        Run(text.slice(lost, lost + 10), deleted=URY),
        Run(text.slice(lost + 10, len(text))),
    )
    kept = with_text(BASE, AT, text.splice(lost, lost + 10, RichText("")))
    entries = tuple(
        replace(entry, runs=runs) if entry.moved_away or entry.moved_here else entry
        for entry in line.entries
    )
    data = written(replace(line, entries=entries, result=moved(kept, AT, 1)))
    body = open_parts(data, "made").body()
    (gone,) = body.iter(q("del"))
    assert gone.get(q("author")) == URY.author
    assert "".join(gone.itertext()) == "organized "
    said = [
        "".join("".join(o.itertext()) for o in body.iter(q(f"move{e}"))) for e in ("From", "To")
    ]
    assert said[0] == said[1] == "Noting the growth of crime,"


def test_a_moved_clause_that_loses_its_last_words_has_a_deleted_mark_where_it_was():
    line = redline(BASE, moved(BASE, AT, 1))
    text = BASE.clauses[AT].text
    lost = text.text.index(" crime,")
    runs = (Run(text.slice(0, lost)), Run(text.slice(lost, len(text)), deleted=URY))
    kept = with_text(BASE, AT, text.slice(0, lost))
    entries = tuple(
        replace(entry, runs=runs) if entry.moved_away or entry.moved_here else entry
        for entry in line.entries
    )
    data = written(replace(line, entries=entries, result=moved(kept, AT, 1)))
    body = open_parts(data, "made").body()
    (start,) = body.iter(q("moveFromRangeStart"))
    mark = start.getparent().find(f"{q('pPr')}/{q('rPr')}")
    assert [one.tag for one in mark] == [q("del")]


def test_a_note_that_goes_while_its_clause_moves_stands_in_the_file_once():
    note = RichText("\ufffc", (), (Note("x", "*", RichText("See A/CONF.213/4.")),))
    file, base = read(with_text(declaration(), AT, RichText("Noting the growth of crime,") + note))
    text = base.clauses[AT].text
    less = with_text(base, AT, text.slice(0, text.text.index("\ufffc")))
    data = written(redline(base, moved(less, AT, 1)), file)
    assert "<w:moveFrom " in xml(data)
    assert hanging(data) == kept_notes(data)
    assert len(kept_notes(data)) == 3


def hanging(data):
    """The notes that hang in the text."""
    body = open_parts(data, "made").body()
    return sorted(one.get(q("id")) for one in body.iter(q("footnoteReference")))


def kept_notes(data):
    """The notes that the file keeps, but for the lines that separate them."""
    notes = parse_xml(xml(data, "word/footnotes.xml").encode(), "notes")
    return sorted(one.get(q("id")) for one in notes if one.get(q("type")) is None)


@pytest.mark.parametrize(("before", "is_inside"), [("the", True), ("resolution", False)])
def test_new_words_stand_in_a_link_only_where_both_sides_of_them_do(before, is_inside):
    link = Mark(10, 24, MarkKind.LINK, "https://undocs.org/A/RES/55/59")
    linked = RichText("Recalling the resolution on organized crime,", (link,))
    file, base = read(with_text(declaration(), AT, linked))
    text = base.clauses[AT].text
    place = text.text.index(before) + len(before)
    line = redline(base, with_text(base, AT, text.splice(place, place, RichText(", former,"))))
    body = open_parts(written(line, file), "made").body()
    (made,) = (one for one in body.iter(q("ins")) if "former" in "".join(one.itertext()))
    assert (made.getparent().tag == q("hyperlink")) is is_inside
