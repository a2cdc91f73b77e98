"""What is unusual in a Word file and sound."""

from __future__ import annotations

from random import Random

from draftbench.formats.docx.names import q
from support.spoiled import (
    CHANGES,
    GOING,
    LINKS,
    NOTES,
    SIGNED,
    TYPES,
    Spoiled,
    gone,
    made,
    some,
    sound,
)

# ---- unusual and sound


@sound
def nothing_done(file: Spoiled, random: Random) -> None:
    """The base itself."""


@sound
def insertion_in_insertion(file: Spoiled, random: Random) -> None:
    words = f'<w:ins w:id="501" {SIGNED}><w:r><w:t>x</w:t></w:r></w:ins>'
    some(file, random, "//w:p/w:ins").append(made(words))


@sound
def id_below_zero(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:ins").set(q("id"), str(-random.randint(1, 2**31)))


@sound
def date_in_another_zone(file: Spoiled, random: Random) -> None:
    when = random.choice(["2026-03-02T10:00:00", "2026-03-02T10:00:00.25+05:30"])
    some(file, random, CHANGES).set(q("date"), when)


@sound
def date_missing(file: Spoiled, random: Random) -> None:
    del some(file, random, CHANGES).attrib[q("date")]


@sound
def author_of_255(file: Spoiled, random: Random) -> None:
    some(file, random, CHANGES).set(q("author"), "A" * 255)


@sound
def new_line_in_text(file: Spoiled, random: Random) -> None:
    some(file, random, "//w:t").text = "two\nlines"


@sound
def bookmark_with_id_of_change(file: Spoiled, random: Random) -> None:
    number = some(file, random, "//w:ins").get(q("id"), "")
    paragraph = some(file, random, "//w:p[w:r]")
    paragraph.append(made(f'<w:bookmarkStart w:id="{number}" w:name="b"/>'))
    paragraph.append(made(f'<w:bookmarkEnd w:id="{number}"/>'))


@sound
def mark_put_in_and_deleted(file: Spoiled, random: Random) -> None:
    mark = some(file, random, "/w:document/w:body/w:p/w:pPr/w:rPr/w:ins")
    mark.addnext(made(f'<w:del w:id="502" {SIGNED}/>'))


@sound
def deletion_inside_move(file: Spoiled, random: Random) -> None:
    words = f'<w:del w:id="503" {SIGNED}><w:r><w:delText>x</w:delText></w:r></w:del>'
    some(file, random, "//w:moveFrom | //w:moveTo").append(made(words))


@sound
def range_ended_behind_the_paragraph(file: Spoiled, random: Random) -> None:
    end = some(file, random, "//w:moveFromRangeEnd | //w:moveToRangeEnd")
    paragraph = end.getparent()
    assert paragraph is not None
    paragraph.addnext(end)


@sound
def comment_at_a_point(file: Spoiled, random: Random) -> None:
    for one in file.find("//w:commentRangeStart | //w:commentRangeEnd"):
        gone(one)


@sound
def comments_without_threads(file: Spoiled, random: Random) -> None:
    for part in ("commentsExtended", "commentsIds"):
        file.drop(f"word/{part}.xml")
        gone(next(one for one in file.root(LINKS) if one.get("Target") == f"{part}.xml"))
        name = f"/word/{part}.xml"
        gone(next(one for one in file.root(TYPES) if one.get("PartName") == name))


@sound
def note_that_goes_with_its_mark(file: Spoiled, random: Random) -> None:
    file.find("//w:footnote[@w:id='1']/w:p", NOTES)[0].insert(0, made(GOING))
    mark = file.find("//w:r[w:footnoteReference]")[0]
    around = made(f'<w:del w:id="504" {SIGNED}/>')
    mark.addprevious(around)
    around.append(mark)


@sound
def rows_that_swap_a_word(file: Spoiled, random: Random) -> None:
    cell = file.find("//w:tr[w:trPr/w:ins]//w:p")[0]
    cell.append(made("<w:r><w:t>typed later</w:t></w:r>"))


@sound
def thrown_away_by_word(file: Spoiled, random: Random) -> None:
    file.raw["[trash]/0000.dat"] = b"\xff\xff"


@sound
def tab_stops_in_a_new_row(file: Spoiled, random: Random) -> None:
    properties = file.find("//w:tr[w:trPr/w:ins]//w:pPr")[0]
    properties.insert(0, made('<w:tabs><w:tab w:val="left" w:pos="360"/></w:tabs>'))
