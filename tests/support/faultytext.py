"""Faults in the text: ids, nesting, words, marks, moves, properties, tables."""

from __future__ import annotations

from random import Random

from draftbench.formats.docx.names import W16DU, q
from support.spoiled import (
    CHANGES,
    COMMENTS,
    GOING,
    NOTES,
    SIGNED,
    Spoiled,
    fault,
    gone,
    made,
    runs,
    some,
    swap,
)

_AROUND = "//w:p/w:ins | //w:p/w:del"


# ---- ids, authors, dates


@fault("no-id")
def id_missing(file: Spoiled, random: Random) -> None:
    del some(file, random, CHANGES).attrib[q("id")]


@fault("bad-id")
def id_in_letters(file: Spoiled, random: Random) -> None:
    some(file, random, CHANGES).set(q("id"), random.choice(["a1", "", "1.5", "0x1F"]))


@fault("large-id")
def id_over_int32(file: Spoiled, random: Random) -> None:
    some(file, random, CHANGES).set(q("id"), str(2**31 + random.randrange(9)))


@fault("duplicate-id")
def id_of_another(file: Spoiled, random: Random) -> None:
    one, other = random.sample(file.find(CHANGES), 2)
    one.set(q("id"), other.get(q("id"), ""))


@fault("duplicate-id")
def id_of_another_part(file: Spoiled, random: Random) -> None:
    head = file.find("//w:ins", "word/header1.xml")[0]
    head.set(q("id"), some(file, random, CHANGES).get(q("id"), ""))


@fault("duplicate-id")
def id_of_a_cell(file: Spoiled, random: Random) -> None:
    cell = some(file, random, "//w:cellIns | //w:cellMerge | //w:tblPrChange")
    cell.set(q("id"), some(file, random, "//w:ins | //w:del").get(q("id"), ""))


@fault("range-id-taken")
def range_id_of_a_run(file: Spoiled, random: Random) -> None:
    side = random.choice(["moveFrom", "moveTo"])
    number = some(file, random, f"//w:{side}").get(q("id"), "")
    for end in ("Start", "End"):
        file.find(f"//w:{side}Range{end}")[0].set(q("id"), number)


@fault("no-author")
def author_missing(file: Spoiled, random: Random) -> None:
    del some(file, random, CHANGES).attrib[q("author")]


@fault("no-author")
def author_of_comment_missing(file: Spoiled, random: Random) -> None:
    del some(file, random, "//w:comment", COMMENTS).attrib[q("author")]


@fault("long-author")
def author_over_255(file: Spoiled, random: Random) -> None:
    some(file, random, CHANGES).set(q("author"), "A" * random.randint(256, 400))


@fault("bad-date")
def date_without_time(file: Spoiled, random: Random) -> None:
    wrong = ["2026-03-02", "yesterday", "2026-02-30T10:00:00Z", "2026-03-02 10:00", ""]
    some(file, random, CHANGES).set(q("date"), random.choice(wrong))


@fault("bad-date")
def date_in_utc_wrong(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:ins").set(f"{{{W16DU}}}dateUtc", "2026-13-01T10:00:00Z")


# ---- what stands in what


@fault("change-in-run")
def change_inside_run(file: Spoiled, random: Random) -> None:
    run = some(file, random, "//w:p/w:r[w:t]")
    run.append(made(f'<w:ins w:id="401" {SIGNED}/>'))


@fault("ins-in-del")
def insertion_inside_deletion(file: Spoiled, random: Random) -> None:
    words = f'<w:ins w:id="402" {SIGNED}><w:r><w:delText>x</w:delText></w:r></w:ins>'
    some(file, random, "//w:p/w:del").append(made(words))


@fault("block-in-change")
def paragraph_inside_change(file: Spoiled, random: Random) -> None:
    some(file, random, _AROUND).append(made("<w:p/>"))


@fault("block-in-change")
def table_inside_change(file: Spoiled, random: Random) -> None:
    some(file, random, _AROUND).append(made("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"))


@fault("block-in-change")
def change_around_paragraph(file: Spoiled, random: Random) -> None:
    paragraph = some(file, random, "/w:document/w:body/w:p[not(w:pPr)]")
    around = made(f'<w:ins w:id="403" {SIGNED}/>')
    paragraph.addprevious(around)
    around.append(paragraph)


@fault("link-in-change")
def hyperlink_inside_change(file: Spoiled, random: Random) -> None:
    link = '<w:hyperlink w:anchor="a"><w:r><w:t>x</w:t></w:r></w:hyperlink>'
    some(file, random, "//w:p/w:ins").append(made(link))


@fault("link-in-change")
def simple_field_inside_change(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:p/w:ins").append(made('<w:fldSimple w:instr="PAGE"/>'))


@fault("stray-content")
def words_without_run(file: Spoiled, random: Random) -> None:
    some(file, random, _AROUND).append(made(random.choice(["<w:t>x</w:t>", "<w:pPr/>"])))


@fault("change-in-properties")
def mark_outside_its_properties(file: Spoiled, random: Random) -> None:
    properties = some(file, random, "//w:pPr[not(ancestor::w:pPrChange)] | //w:tcPr")
    properties.insert(0, made(f'<w:ins w:id="440" {SIGNED}/>'))


@fault("sign-with-content")
def mark_with_text(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:pPr/w:rPr/w:ins").append(made("<w:r><w:t>x</w:t></w:r>"))


# ---- texts


@fault("text-in-del")
def plain_text_in_deletion(file: Spoiled, random: Random) -> None:
    swap(some(file, random, "//w:delText"), "t")


@fault("code-in-del")
def plain_code_in_deletion(file: Spoiled, random: Random) -> None:
    swap(some(file, random, "//w:delInstrText"), "instrText")


@fault("deltext-outside-del")
def deleted_text_in_insertion(file: Spoiled, random: Random) -> None:
    swap(some(file, random, "//w:p/w:ins/w:r/w:t"), "delText")


@fault("deltext-outside-del")
def deleted_text_in_move(file: Spoiled, random: Random) -> None:
    swap(some(file, random, "//w:moveFrom/w:r/w:t"), "delText")


@fault("deltext-outside-del")
def deleted_code_outside(file: Spoiled, random: Random) -> None:
    swap(some(file, random, "//w:instrText"), "delInstrText")


@fault("half-field")
def field_deleted_by_half(file: Spoiled, random: Random) -> None:
    run = some(file, random, "//w:p/w:r[w:fldChar]")
    around = made(f'<w:del w:id="404" {SIGNED}/>')
    run.addprevious(around)
    around.append(run)


@fault("open-field")
def field_without_end(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:fldChar"))


# ---- paragraph marks


@fault("mark-order")
def mark_behind_properties(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:pPr/w:rPr/w:ins").addprevious(made("<w:b/>"))


@fault("mark-order")
def mark_del_before_ins(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:pPr/w:rPr/w:ins").addprevious(made(f'<w:del w:id="405" {SIGNED}/>'))


@fault("mark-twice")
def mark_inserted_twice(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:pPr/w:rPr/w:ins").addnext(made(f'<w:ins w:id="406" {SIGNED}/>'))


@fault("mark-of-run")
def mark_in_run(file: Spoiled, random: Random) -> None:
    run = some(file, random, "//w:p/w:r[not(w:rPr)]")
    run.insert(0, made(f'<w:rPr><w:ins w:id="407" {SIGNED}/></w:rPr>'))


@fault("last-mark-deleted")
def mark_of_text(file: Spoiled, random: Random) -> None:
    file.find("/w:document/w:body/w:p[last()]")[0].insert(0, made(GOING))


@fault("last-mark-deleted")
def mark_of_cell(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:tr[not(w:trPr)]/w:tc[not(w:tcPr/w:cellDel)]/w:p").insert(0, made(GOING))


@fault("last-mark-deleted")
def mark_of_note(file: Spoiled, random: Random) -> None:
    file.find("//w:footnote[@w:id='1']/w:p", NOTES)[0].insert(0, made(GOING))


@fault("last-mark-deleted")
def mark_of_header(file: Spoiled, random: Random) -> None:
    file.find("/w:hdr/w:p", "word/header1.xml")[0].insert(0, made(GOING))


# ---- moves and ranges


@fault("no-move-name")
def move_without_name(file: Spoiled, random: Random) -> None:
    del some(file, random, "//w:moveFromRangeStart | //w:moveToRangeStart").attrib[q("name")]


@fault("move-name-twice")
def move_name_again(file: Spoiled, random: Random) -> None:
    side = random.choice(["moveFrom", "moveTo"])
    paragraph = file.find("//w:p")[0]
    for one in runs(
        f'<w:{side}RangeStart w:id="410" {SIGNED} w:name="move1"/><w:{side} w:id="411" {SIGNED}>'
        f'<w:r><w:t>again</w:t></w:r></w:{side}><w:{side}RangeEnd w:id="410"/>'
    ):
        paragraph.append(one)


@fault("lone-move")
def move_of_other_name(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:moveFromRangeStart | //w:moveToRangeStart").set(q("name"), "other")


@fault("lone-move")
def move_without_destination(file: Spoiled, random: Random) -> None:
    for one in file.find("//w:moveToRangeStart | //w:moveToRangeEnd"):
        gone(one)


@fault("open-move")
def move_without_start(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:moveFromRangeStart | //w:moveToRangeStart"))


@fault("open-move")
def move_without_end(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:moveFromRangeEnd | //w:moveToRangeEnd"))


@fault("open-move")
def move_ended_before_it_begins(file: Spoiled, random: Random) -> None:
    side = random.choice(["moveFrom", "moveTo"])
    file.find(f"//w:{side}RangeStart")[0].addprevious(file.find(f"//w:{side}RangeEnd")[0])


@fault("moved-outside")
def move_without_any_range(file: Spoiled, random: Random) -> None:
    side = random.choice(["moveFrom", "moveTo"])
    for one in file.find(f"//w:{side}RangeStart | //w:{side}RangeEnd"):
        gone(one)


@fault("bookmark-twice")
def bookmark_of_same_id(file: Spoiled, random: Random) -> None:
    for name in ("a", "b"):
        paragraph = some(file, random, "//w:p[w:r]")
        paragraph.append(made(f'<w:bookmarkStart w:id="9" w:name="{name}"/>'))
        paragraph.append(made('<w:bookmarkEnd w:id="9"/>'))


@fault("open-control")
def control_without_end(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:customXmlInsRangeEnd"))


@fault("open-control")
def control_without_start(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:customXmlInsRangeStart"))


@fault("crossed-controls")
def controls_across(file: Spoiled, random: Random) -> None:
    file.find("//w:customXmlInsRangeStart")[1].addnext(file.find("//w:customXmlInsRangeEnd")[0])


@fault("open-comment")
def comment_without_start(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:commentRangeStart"))


@fault("open-comment")
def comment_without_end(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:commentRangeEnd"))


# ---- properties


@fault("change-not-last")
def paragraph_change_before_others(file: Spoiled, random: Random) -> None:
    file.find("//w:pPrChange")[0].addnext(made('<w:outlineLvl w:val="1"/>'))


@fault("change-not-last")
def run_change_before_others(file: Spoiled, random: Random) -> None:
    file.find("//w:rPrChange")[0].addnext(made("<w:b/>"))


@fault("change-misplaced")
def run_change_in_paragraph(file: Spoiled, random: Random) -> None:
    file.find("//w:pPr[w:keepNext]")[0].append(
        made(f'<w:rPrChange w:id="420" {SIGNED}><w:rPr/></w:rPrChange>')
    )


@fault("empty-change")
def change_of_nothing(file: Spoiled, random: Random) -> None:
    one = some(file, random, "//w:pPrChange | //w:rPrChange | //w:tblPrChange")
    gone(one[0])


@fault("change-content")
def change_with_mark(file: Spoiled, random: Random) -> None:
    inner = random.choice(["<w:rPr/>", "<w:sectPr/>"])
    file.find("//w:pPrChange/w:pPr")[0].append(made(inner))


@fault("property-order")
def properties_in_disorder(file: Spoiled, random: Random) -> None:
    file.find("//w:pPr[w:keepNext]/w:jc")[0].addnext(file.find("//w:pPr/w:keepNext")[0])


@fault("property-order")
def number_behind_its_sign(file: Spoiled, random: Random) -> None:
    file.find("//w:numPr")[0].insert(0, file.find("//w:numPr/w:ins")[0])


@fault("property-late")
def properties_behind(file: Spoiled, random: Random) -> None:
    paragraph = some(file, random, "//w:p[w:pPr and (w:r or w:ins)]")
    paragraph.append(paragraph[0])


# ---- tables


@fault("row-sign")
def row_sign_first(file: Spoiled, random: Random) -> None:
    file.find("//w:trPr/w:cantSplit")[0].addprevious(file.find("//w:trPr/w:del")[0])


@fault("row-content")
def row_with_words_that_stay(file: Spoiled, random: Random) -> None:
    around = some(file, random, "//w:tr[w:trPr/w:ins]//w:p/w:ins")
    around.addprevious(around[0])
    gone(around)


@fault("cell-sign")
def cell_tracked_twice(file: Spoiled, random: Random) -> None:
    file.find("//w:cellIns")[0].addnext(made(f'<w:cellDel w:id="430" {SIGNED}/>'))


@fault("cell-sign")
def cell_sign_in_row(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:trPr").append(made(f'<w:cellDel w:id="431" {SIGNED}/>'))


@fault("cell-merge")
def merge_of_other_kind(file: Spoiled, random: Random) -> None:
    file.find("//w:cellMerge")[0].set(q("vMerge"), "begin")


@fault("cell-end")
def cell_without_paragraph(file: Spoiled, random: Random) -> None:
    gone(some(file, random, "//w:tc/w:p"))
