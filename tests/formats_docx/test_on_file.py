"""Tracked changes on a Word file that is there, example by example."""

import re
import zipfile
from io import BytesIO

import pytest

from draftbench.errors import InputError
from draftbench.formats.docx.compare.comparison import RENUMBERING, compared
from draftbench.formats.docx.read.revisions import View, paragraphs
from support.revised import paragraph, run, word_file
from support.wordpieces import Boxed, Counted, Grid, Linked, Noted, Paragraph, Words, made

FIRST = "Urges all Member States to strengthen the recovery of stolen assets"
SECOND = "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna"
THIRD = "Requests the Commission to consider the declaration at its nineteenth session"


def words(*texts, **options):
    return [Paragraph((Words(text),), **options) for text in texts]


def body(data, part="word/document.xml"):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(part).decode()


def result(old, new, **options):
    return body(compared(made(old), made(new), **options).written.data)


def texts(xml, kind):
    """The words in all revisions of a kind."""
    name = "delText" if kind == "del" else "t"
    found = re.findall(rf"<w:{kind} [^/>]*>(.*?)</w:{kind}>", xml)
    return ["".join(re.findall(rf"<w:{name}[^>]*>([^<]*)<", one)) for one in found]


def test_only_the_words_that_changed_are_tracked_and_keep_the_looks_around_them():
    old = [Paragraph((Words("Urges all ", "<w:b/>"), Words("Member States to act")))]
    new = [Paragraph((Words("Urges all ", "<w:b/>"), Words("Observer States to act")))]
    xml = result(old, new)
    assert (texts(xml, "del"), texts(xml, "ins")) == (["Member"], ["Observer"])
    assert "<w:rPr><w:b/></w:rPr>" in xml


def test_changes_bear_an_author_and_the_time_of_the_second_file():
    xml = result(
        words(FIRST), words(FIRST + " soon"), author="Brazil", at="2026-11-26T10:00:00+01:00"
    )
    assert 'w:author="Brazil"' in xml
    assert 'w:date="2026-11-26T09:00:00Z"' in xml
    assert 'w16du:dateUtc="2026-11-26T09:00:00Z"' in xml


def test_a_number_that_changed_with_its_clause_is_signed_apart():
    old = words(f"1.\t{FIRST}", f"2.\t{SECOND}", f"3.\t{THIRD}")
    new = words(f"1.\t{SECOND}", f"2.\t{THIRD}")
    xml = result(old, new, author="Brazil")
    numbered = re.findall(rf'<w:(del|ins) [^>]*w:author="{RENUMBERING}"[^>]*>', xml)
    assert numbered == ["ins", "del"] * 2 or numbered == ["del", "ins"] * 2
    assert "convene" not in "".join(texts(xml, "del") + texts(xml, "ins"))
    plain = result(old, new, author="Brazil", renumbering=True)
    assert RENUMBERING not in plain


def test_numbers_alone_do_not_make_files_differ():
    found = compared(made(words(f"1.\t{FIRST}")), made(words(f"4.\t{FIRST}")))
    assert (found.differs, found.differs_at_all) == (False, True)


def test_a_number_of_another_level_is_no_number_that_counts_on():
    old, new = words("(a)\tTo act;", f"(b)\t{FIRST}"), words("(a)\tTo act;", f"3.\t{FIRST}")
    found = compared(made(old), made(new), author="Brazil")
    assert found.differs
    assert RENUMBERING not in body(found.written.data)


def test_a_move_stands_at_both_places_and_shows_what_was_reworded_on_the_way():
    old = words(FIRST, SECOND, THIRD, "A last one that stays.")
    changed = SECOND.replace("meeting", "conference")
    xml = result(old, words(FIRST, THIRD, "A last one that stays.", changed))
    assert len(re.findall("<w:moveFromRangeStart ", xml)) == 1
    assert len(re.findall("<w:moveToRangeStart ", xml)) == 1
    names = re.findall(r'w:name="(move\d+)"', xml)
    assert len(set(names)) == 1
    assert texts(xml, "del") == ["meeting"]
    assert "conference" in texts(xml, "ins")
    moved = "".join(re.findall(r"<w:moveTo [^/>]*>.*?</w:moveTo>", xml))
    assert "<w:delText" not in moved


def test_a_note_that_goes_with_its_words_while_they_move_stands_in_the_file_once():
    noted = Paragraph((Words("Invites the Secretariat,"), Noted("See A/1."), Words(SECOND[23:])))
    others = words(FIRST, THIRD, "A last one that stays.")
    data = compared(made([noted, *others]), made([*others, *words(SECOND)])).written.data
    assert "<w:moveFrom " in body(data)
    hanging = re.findall(r'<w:footnoteReference w:id="(\d+)"', body(data))
    assert re.findall(r'<w:footnote w:id="(\d+)"', body(data, "word/footnotes.xml")) == hanging
    assert len(hanging) == 1


RESOLUTION = Linked("its resolution", "there")


@pytest.mark.parametrize(("to", "links"), [("there", 1), ("elsewhere", 2)])
def test_new_words_of_a_link_come_into_the_one_beside_them_where_it_leads_to_the_same(to, links):
    before, behind = Words("Recalling "), Words(" of 2008")
    annex = Linked(", the annex", to)
    old, new = (before, RESOLUTION, behind), (before, RESOLUTION, annex, behind)
    xml = result([Paragraph(old)], [Paragraph(new)])
    found = re.findall(r'<w:hyperlink w:anchor="(\w+)"[^>]*>(.*?)</w:hyperlink>', xml)
    assert len(found) == links
    assert [target for target, held in found if "annex" in held] == [to]


@pytest.mark.parametrize(
    ("before", "behind"), [((), (Words(", then,"),)), ((Words("Annex: "),), ())]
)
def test_new_words_that_are_no_link_stay_out_of_the_one_beside_them(before, behind):
    old, new = (RESOLUTION,), (*before, RESOLUTION, *behind)
    xml = result([Paragraph(old)], [Paragraph(new)])
    (link,) = re.findall(r"<w:hyperlink [^>]*>(.*?)</w:hyperlink>", xml)
    assert texts(xml, "ins")
    assert texts(link, "ins") == []


def test_a_split_and_a_merge_send_no_word_again():
    one = words(f"{FIRST}. {SECOND}.")
    two = words(f"{FIRST}.", f"{SECOND}.")
    split, merged = result(one, two), result(two, one)
    for xml in (split, merged):
        assert "".join([*texts(xml, "ins"), *texts(xml, "del")]).strip() == ""
    assert re.search(r"<w:rPr><w:ins [^>]*/></w:rPr>", split)
    assert re.search(r"<w:rPr><w:del [^>]*/></w:rPr>", merged)


def test_the_last_paragraph_of_a_text_keeps_its_mark():
    xml = result(words(FIRST, SECOND), words(FIRST))
    last = xml.rpartition("<w:p>")[2]
    assert "<w:del " in last
    assert not re.search(r"<w:pPr>.*<w:rPr><w:del ", last)


def test_notes_are_changed_inside_and_brought_over():
    old = [Paragraph((Words(FIRST), Noted("See A/CONF.213/3.")))]
    new = [
        Paragraph((Words(FIRST), Noted("See A/CONF.213/4."))),
        Paragraph((Words(SECOND), Noted("A new one."))),
    ]
    data = compared(made(old), made(new)).written.data
    notes = body(data, "word/footnotes.xml")
    assert texts(notes, "del") == ["A/CONF.213/3"]
    assert texts(notes, "ins") == ["A/CONF.213/4"]
    assert "A new one." in notes
    assert texts(body(data), "del") == []


def test_a_footnote_that_becomes_an_endnote_goes_and_the_endnote_comes():
    def noted(kind, text):
        note = f'<w:{kind} w:id="1">{paragraph(run(text))}</w:{kind}>'
        reference = f'<w:r><w:{kind}Reference w:id="1"/></w:r>'
        return word_file(
            f"{paragraph(run(FIRST), reference)}<w:sectPr/>", {f"{kind}s": (f"w:{kind}s", note)}
        )

    made = compared(noted("footnote", "See below."), noted("endnote", "See the end."))
    xml = body(made.written.data)
    assert re.search(r"<w:del [^>]*><w:r><w:footnoteReference", xml)
    assert re.search(r"<w:ins [^>]*><w:r><w:endnoteReference", xml)


def test_rows_come_and_go_and_cells_are_compared():
    def grid(*rows):
        return [Grid(tuple(tuple(words(*row)) for row in rows)), *words("After the table.")]

    old = grid(("State", "Year"), ("Brazil", "2009"), ("Chile", "2010"))
    new = grid(("State", "Year"), ("Brazil", "2011"), ("Cuba", "2012"), ("Chile", "2010"))
    xml = result(old, new)
    assert len(re.findall(r"<w:trPr><w:ins [^>]*/></w:trPr>", xml)) == 1
    assert texts(xml, "del") == ["2009"]
    assert texts(xml, "ins")[0] == "2011"


def test_text_boxes_fields_and_links_are_changed_inside_or_whole():
    old = [Paragraph((Words("See "), Counted("1"), Boxed("Draft of May"), Linked("the annex")))]
    new = [Paragraph((Words("See "), Counted("2"), Boxed("Draft of June"), Linked("the annexes")))]
    xml = result(old, new)
    assert {"May", "annex"} <= set(texts(xml, "del"))
    assert {"June", "annexes"} <= set(texts(xml, "ins"))
    assert xml.count("<w:delInstrText") == 1
    assert "<w:hyperlink" in xml.partition("annexes")[0]


def test_styles_and_lists_of_new_paragraphs_are_found_or_brought_over():
    old = made(words(FIRST, style="SingleTxt"), styles=("SingleTxt",))
    new = made(
        [*words(FIRST, style="SingleTxt"), *words("A new heading", style="Heading1")],
        styles=("Heading1", "SingleTxt"),
    )
    data = compared(old, new).written.data
    assert '<w:pStyle w:val="Heading1"/>' in body(data)
    assert 'w:styleId="Heading1"' in body(data, "word/styles.xml")
    assert body(data, "word/numbering.xml") == body(old, "word/numbering.xml")


def test_other_looks_are_tracked_only_when_asked_for():
    old = [Paragraph((Words(FIRST),))]
    new = [Paragraph((Words(FIRST, "<w:i/>"),), style="Heading1")]
    assert not compared(made(old), made(new)).differs_at_all
    found = compared(made(old), made(new), formatting=True)
    xml = body(found.written.data)
    assert (found.differs, found.differs_at_all) == (False, True)
    assert xml.count("<w:rPrChange ") == 1
    assert xml.count("<w:pPrChange ") == 1


def test_a_file_that_holds_changes_is_read_as_if_they_were_accepted():
    left = word_file(
        paragraph(run("Urges "), run("all ", "ins"), run("some ", "del"), run("States"))
    )
    right = word_file(paragraph(run("Urges all Member States")))
    found = compared(left, right, names=("draft.docx", "new.docx"))
    assert found.written.losses == (
        "draft.docx holds tracked changes; it was compared as if they were accepted.",
    )
    assert paragraphs(found.written.data, View.REJECTED) == ("Urges all States",)
    assert texts(body(found.written.data), "ins") == ["Member "]


def test_equal_files_give_the_first_one_back():
    data = made(words(FIRST, SECOND))
    assert compared(data, data).written.data == data


def test_a_strict_file_is_refused_in_a_sentence():
    data = made(words(FIRST))
    strict = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as one, zipfile.ZipFile(strict, "w") as two:
        for name in one.namelist():
            held = one.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            two.writestr(name, held)
    with pytest.raises(InputError, match="strict Office Open XML"):
        compared(strict.getvalue(), data, names=("strict.docx", "b.docx"))
