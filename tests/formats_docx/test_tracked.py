"""Tracked exports: accepting gives the result, rejecting the base, in the shapes of Word."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given
from lxml import etree

from draftbench.amend.redlines.redline import Redline, RedlineClause, Run
from draftbench.amend.stamp import Stamp
from draftbench.document import NOTE_MARK, ClauseKind, Mark, MarkKind, RichText
from draftbench.errors import OutputError
from draftbench.formats.docx.names import R, q
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.docx.write.paragraphs import printed_paragraphs
from support.word import ARG, FRONT, MEX, URY, clause, note, opening, redline, redlines

KEPT = RedlineClause(
    clause("k", ClauseKind.PREAMBULAR, ""), (Run(RichText("Recalling the Charter,")),)
)
FIRST = RedlineClause(clause("a", ClauseKind.OPERATIVE, ""), (Run(RichText("Urges States;")),))
SECOND = RedlineClause(clause("b", ClauseKind.OPERATIVE, ""), (Run(RichText("Calls upon all;")),))
HEADING = RedlineClause(clause("h", ClauseKind.HEADING, "", level=1), (Run(RichText("Aims")),))


def part(data: bytes, name: str = "document") -> etree._Element:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(f"word/{name}.xml"))


def body(made: Redline) -> etree._Element:
    return part(tracked(made, FRONT).data).find(q("body"))


def sides(data: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return paragraphs(data, View.ACCEPTED), paragraphs(data, View.REJECTED)


@given(redlines())
def test_accepting_gives_the_result_and_rejecting_the_base(made: Redline) -> None:
    accepted, rejected = sides(tracked(made, FRONT, opening_span=opening).data)
    assert accepted == (printed_paragraphs(made.result) or ("",))
    assert rejected == (printed_paragraphs(made.base) or ("",))


@given(redlines())
def test_every_revision_has_its_own_number_an_author_and_a_time(made: Redline) -> None:
    root = part(tracked(made, FRONT).data)
    kinds = ("ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart")
    found = [e for kind in (*kinds, "pPrChange") for e in root.iter(q(kind))]
    numbers = [e.get(q("id")) for e in found]
    numbers += [e.get(q("id")) for e in root.iter(q("commentReference"))]
    assert len(set(numbers)) == len(numbers)
    assert all(e.get(q("author")) for e in found)
    assert all(e.get(q("date"), "2010-01-01T00:00:00Z").endswith("Z") for e in found)


def test_a_file_that_does_not_say_what_it_must_is_not_given() -> None:
    made = redline((KEPT, replace(FIRST, inserted=ARG)))
    false = replace(made, result=made.base)
    with pytest.raises(OutputError, match="accepting all its changes would not give paragraph 2"):
        tracked(false, FRONT)


def test_a_whole_clause_is_tracked_with_its_paragraph_mark() -> None:
    inside = body(redline((KEPT, replace(FIRST, inserted=ARG), SECOND)))
    new = inside.findall(q("p"))[1]
    assert new.find("/".join(q(n) for n in ("pPr", "rPr", "ins"))) is not None
    assert not new.findall(q("r"))
    assert new.find(f"{q('ins')}/{q('r')}") is not None


@pytest.mark.parametrize(
    "entries",
    [
        (KEPT, replace(FIRST, deleted=ARG)),
        (KEPT, replace(FIRST, inserted=ARG)),
        (KEPT, replace(FIRST, deleted=ARG), replace(SECOND, inserted=URY)),
        (replace(FIRST, deleted=ARG), replace(SECOND, inserted=URY)),
        (KEPT, replace(HEADING, inserted=ARG), replace(FIRST, deleted=URY)),
        (replace(FIRST, deleted=ARG), replace(HEADING, deleted=URY)),
        (
            KEPT,
            replace(FIRST, moved_here=ARG, move="m"),
            SECOND,
            replace(FIRST, moved_away=ARG, move="m"),
        ),
    ],
)
def test_the_last_paragraph_keeps_an_untracked_mark(entries: tuple[RedlineClause, ...]) -> None:
    made = redline(entries)
    data = tracked(made, FRONT).data
    last = part(data).find(q("body")).findall(q("p"))[-1]
    looks = last.find(q("pPr"))
    assert looks is None or looks.find(q("rPr")) is None
    assert sides(data) == (
        printed_paragraphs(made.result) or ("",),
        printed_paragraphs(made.base) or ("",),
    )


def test_a_masthead_above_the_title_is_set_as_the_text() -> None:
    entries = [
        RedlineClause(clause(words, ClauseKind.TITLE, words), (Run(RichText(words)),))
        for words in ("Fifteenth session", "Missing persons")
    ]
    made = body(redline((*entries, FIRST))).findall(q("p"))
    looks = [one.find(f"{q('pPr')}/{q('pStyle')}").get(q("val")) for one in made[:2]]
    assert looks == ["SingleTxt", "TitleHCH"]


def test_a_paragraph_that_survives_at_the_end_keeps_its_own_style() -> None:
    inside = body(redline((HEADING, replace(FIRST, inserted=ARG))))
    looks = inside.findall(q("p"))[-1].find(q("pPr"))
    assert looks.find(q("pStyle")).get(q("val")) == "SingleTxt"
    old = looks.find(q("pPrChange"))
    assert old is looks[-1]
    assert old.find(f"{q('pPr')}/{q('pStyle')}").get(q("val")) == "HCh"


def test_a_move_is_written_as_word_writes_it() -> None:
    inside = body(
        redline(
            (
                KEPT,
                replace(FIRST, moved_here=ARG, move="m"),
                SECOND,
                replace(FIRST, moved_away=ARG, move="m"),
                HEADING,
            )
        )
    )
    to, source = inside.findall(q("p"))[1], inside.findall(q("p"))[3]
    starts = [to.find(q("moveToRangeStart")), source.find(q("moveFromRangeStart"))]
    assert starts[0].get(q("name")) == starts[1].get(q("name"))
    assert to.getnext().tag == q("moveToRangeEnd")
    assert source.getnext().tag == q("moveFromRangeEnd")
    assert source.getnext().get(q("id")) == starts[1].get(q("id"))
    assert to.find(f"{q('pPr')}/{q('rPr')}/{q('moveTo')}") is not None
    assert source.find(f"{q('pPr')}/{q('rPr')}/{q('moveFrom')}") is not None
    assert "".join(t.text for t in source.iter(q("t"))).endswith("Urges States;")
    assert not list(source.iter(q("delText")))


def test_clauses_that_move_together_share_one_range() -> None:
    item = RedlineClause(clause("i", ClauseKind.PREAMBULAR, ""), (Run(RichText("Noting,")),))
    pair = (FIRST, item)
    inside = body(
        redline(
            (
                *(replace(e, moved_here=ARG, move="m") for e in pair),
                KEPT,
                *(replace(e, moved_away=ARG, move="m") for e in pair),
                HEADING,
            )
        )
    )
    assert len(list(inside.iter(q("moveToRangeStart")))) == 1
    assert len(list(inside.iter(q("moveFromRangeEnd")))) == 1


def test_new_words_in_a_moved_clause_stand_beside_the_moved_ones() -> None:
    mover = replace(ARG, reason="")
    runs = (
        Run(RichText("Urges ")),
        Run(RichText("all "), inserted=URY),
        Run(RichText("some "), deleted=URY),
        Run(RichText("States;")),
    )
    was = tuple(Run(r.text, None, r.deleted) for r in runs if not r.inserted)
    made = clause("a", ClauseKind.PREAMBULAR, "")
    inside = body(
        redline(
            (
                RedlineClause(made, runs, moved_here=mover, move="m"),
                KEPT,
                RedlineClause(made, was, moved_away=mover, move="m"),
                HEADING,
            )
        )
    )
    to, source = inside.findall(q("p"))[0], inside.findall(q("p"))[2]
    assert [e.get(q("author")) for e in to.findall(q("ins"))] == ["Uruguay"]
    assert not list(to.iter(q("del")))
    assert [e.get(q("author")) for e in source.findall(q("del"))] == ["Uruguay"]
    assert not list(source.find(q("moveFrom")).iter(q("del")))


def test_words_put_in_by_one_and_taken_out_by_another_name_both() -> None:
    entry = replace(KEPT, runs=(*KEPT.runs, Run(RichText(" also"), ARG, URY)))
    outer = body(redline((entry, FIRST))).find(f"{q('p')}/{q('ins')}")
    assert outer.get(q("author")) == "Argentina"
    assert outer.find(q("del")).get(q("author")) == "Uruguay"


def test_a_number_that_changes_is_a_change_of_whoever_caused_it() -> None:
    inside = body(
        redline(
            (
                FIRST,
                replace(SECOND, deleted=MEX),
                replace(SECOND, clause=clause("c", ClauseKind.OPERATIVE, "")),
                replace(SECOND, clause=clause("d", ClauseKind.OPERATIVE, "")),
            )
        )
    )
    third = inside.findall(q("p"))[2]
    assert [e.tag for e in third][1:3] == [q("del"), q("ins")]
    assert third.find(q("del")).get(q("author")) == "Mexico"
    assert third.find(f"{q('ins')}/{q('r')}/{q('t')}").text == "2."


def test_a_reason_is_one_comment_with_initials_and_a_target() -> None:
    edited = replace(
        KEPT,
        runs=(Run(RichText("Recalling "), deleted=ARG), Run(RichText("Noting "), inserted=ARG)),
    )
    data = tracked(redline((edited, replace(FIRST, inserted=ARG), SECOND)), FRONT).data
    comments = part(data, "comments").findall(q("comment"))
    assert [c.get(q("initials")) for c in comments] == ["ARG"]
    assert "Closer to agreed language" in "".join(comments[0].itertext())
    number = comments[0].get(q("id"))
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [e.get(q("id")) for e in part(data).iter(q(kind))] == [number]


@pytest.mark.parametrize(
    "entry",
    [
        replace(FIRST, runs=(*FIRST.runs, Run(RichText(" also"), ARG, MEX))),
        replace(FIRST, runs=(Run(RichText("Urges all;"), ARG, MEX),), inserted=ARG, deleted=MEX),
        replace(FIRST, inserted=ARG, deleted=MEX),
    ],
)
def test_whoever_takes_out_what_another_put_in_gives_the_reason(entry: RedlineClause) -> None:
    data = tracked(redline((KEPT, entry, SECOND)), FRONT).data
    comments = part(data, "comments").findall(q("comment"))
    assert [one.get(q("author")) for one in comments] == ["Argentina", "Mexico"]
    numbers = [one.get(q("id")) for one in comments]
    assert sorted(e.get(q("id")) for e in part(data).iter(q("commentReference"))) == numbers


def test_the_name_of_an_author_is_cut_to_what_word_takes() -> None:
    long = "Group of States " * 20
    data = tracked(redline((KEPT, replace(FIRST, inserted=replace(ARG, author=long)))), FRONT).data
    names = {
        e.get(q("author")) for name in ("document", "comments") for e in part(data, name).iter()
    }
    assert names == {None, long[:255]}


def test_the_sign_of_a_comment_comes_and_goes_with_its_paragraph() -> None:
    moved = RedlineClause(
        FIRST.clause,
        (*FIRST.runs, Run(RichText(" now"), inserted=MEX), Run(RichText(" as ever"))),
        moved_here=ARG,
        move="m",
    )
    away = replace(moved, runs=(*FIRST.runs, moved.runs[-1]), moved_here=None, moved_away=ARG)
    inside = body(redline((KEPT, moved, SECOND, away, HEADING)))
    holders = [sign.getparent().getparent().tag for sign in inside.iter(q("commentReference"))]
    assert len(holders) == 2
    assert set(holders) == {q("moveTo")}
    mark = inside.findall(q("p"))[1].find(f"{q('pPr')}/{q('rPr')}")
    assert [one.tag for one in mark] == [q("moveTo")]


def test_notes_come_and_go_with_their_words() -> None:
    old = RichText(NOTE_MARK, (), (note(1, "Old."),))
    new = RichText(NOTE_MARK, (), (note(2, "New."),))
    entry = replace(KEPT, runs=(*KEPT.runs, Run(old, deleted=ARG), Run(new, inserted=ARG)))
    data = tracked(redline((entry, FIRST)), FRONT).data
    root, notes = part(data), part(data, "footnotes")
    texts = {n.get(q("id")): "".join(t.text for t in n.iter(q("t"))) for n in notes}
    for kind, text in (("del", "Old."), ("ins", "New.")):
        (reference,) = root.find(f".//{q(kind)}").iter(q("footnoteReference"))
        assert texts[reference.get(q("id"))].strip() == text


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("red\tgreen\tblue", "one\ttwo"),
        ("red\tgreen\tblue\none\ttwo", "one\ttwo"),
        ("one\ttwo", "one\ttwo\nred\tgreen\tblue"),
        ("\t".join("abcdefgh" * 9), "\t".join("abcdefgh" * 10)),
    ],
)
def test_a_table_of_other_columns_takes_the_place_of_one(was: str, now: str) -> None:
    old, new = (clause(name, ClauseKind.TABLE, "") for name in ("t", "u"))
    instead = (
        RedlineClause(old, (Run(RichText(was), deleted=ARG),), deleted=ARG),
        RedlineClause(new, (Run(RichText(now), inserted=MEX),), inserted=MEX),
    )
    reworded = RedlineClause(
        old, (Run(RichText(was), deleted=ARG), Run(RichText(now), inserted=ARG))
    )
    for entries in (instead, (reworded,)):
        data = tracked(redline((KEPT, *entries, FIRST)), FRONT).data
        for said, text in zip(sides(data), (now, was), strict=True):
            words = [word for one in said[1:-1] for word in one.split()]
            assert words == text.split()
        rows = part(data).iter(q("tr"))
        assert max(len(row.findall(q("tc"))) for row in rows) <= 63  # of Word


def test_words_and_rows_of_a_table_are_tracked() -> None:
    table = RedlineClause(
        clause("t", ClauseKind.TABLE, ""),
        (
            Run(RichText("State\tDate\nCosta ")),
            Run(RichText("Rica\t2009"), deleted=ARG),
            Run(RichText("Verde\t2009\nChile\t2010"), inserted=ARG),
        ),
    )
    made = redline((KEPT, table, FIRST))
    data = tracked(made, FRONT).data
    accepted, rejected = sides(data)
    assert accepted[1:] == (
        *("State", "Date", "Costa Verde", "2009", "Chile", "2010"),
        "Urges States;",
    )
    assert rejected[1:] == ("State", "Date", "Costa Rica", "2009", "Urges States;")
    rows = part(data).findall(f".//{q('trPr')}")
    assert [[q("ins") in [c.tag for c in r], q("del") in [c.tag for c in r]] for r in rows] == [
        [False, False],
        [False, False],
        [True, False],
    ]
    changed = list(part(data).iter(q("tr")))[1]
    assert ["".join(one.itertext()) for one in changed.iter(q("del"))] == ["Rica"]
    styles = {one.get(q("val")) for one in part(data).find(f".//{q('tbl')}").iter(q("pStyle"))}
    assert styles == {"TableTxt"}


def test_a_link_that_comes_in_leads_where_it_should() -> None:
    link = Mark(5, 10, MarkKind.LINK, "https://undocs.org/A/RES/55/59")
    entry = replace(KEPT, runs=(*KEPT.runs, Run(RichText(" and 55/59", (link,)), inserted=ARG)))
    data = tracked(redline((entry, FIRST)), FRONT).data
    (found,) = part(data).iter(q("hyperlink"))
    assert "".join(found.find(q("ins")).itertext()) == "55/59"
    with zipfile.ZipFile(BytesIO(data)) as archive:
        links = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
    leads = {one.get("Id"): one.get("Target") for one in links}
    assert leads[found.get(f"{{{R}}}id")] == "https://undocs.org/A/RES/55/59"


def test_the_same_redline_gives_the_same_bytes() -> None:
    made = redline((KEPT, replace(FIRST, inserted=ARG), SECOND))
    assert tracked(made, FRONT).data == tracked(made, FRONT).data


def test_a_reader_goes_on_tracking() -> None:
    settings = part(tracked(redline((KEPT,)), FRONT).data, "settings")
    assert settings.find(q("trackRevisions")) is not None


@pytest.mark.parametrize("taken", [ARG, replace(ARG, at="2010-04-16T10:00:00Z", amendment="a9")])
def test_what_an_author_put_in_and_took_out_again_is_not_written(taken: Stamp) -> None:
    entry = replace(KEPT, runs=(*KEPT.runs, Run(RichText(" also"), ARG, taken)))
    inside = body(redline((entry, FIRST)))
    assert "also" not in "".join(inside.itertext())


def test_a_moved_clause_that_ends_in_new_words_has_a_plain_mark() -> None:
    entry = replace(FIRST, runs=(*FIRST.runs, Run(RichText(" now"), inserted=URY)))
    inside = body(
        redline(
            (
                KEPT,
                replace(entry, moved_here=ARG, move="m"),
                SECOND,
                replace(FIRST, moved_away=ARG, move="m"),
                HEADING,
            )
        )
    )
    to, source = inside.findall(q("p"))[1], inside.findall(q("p"))[3]
    assert to.find(f"{q('pPr')}/{q('rPr')}/{q('ins')}") is not None
    assert source.find(f"{q('pPr')}/{q('rPr')}/{q('moveFrom')}") is not None


def test_a_moved_clause_that_ends_in_new_words_before_its_last_ones_went_has_a_plain_mark() -> None:
    gone = Run(RichText(" States;"), deleted=ARG)
    words = Run(RichText("Urges"))
    entry = replace(FIRST, runs=(words, Run(RichText(" all;"), inserted=URY), gone))
    inside = body(
        redline(
            (
                KEPT,
                replace(entry, moved_here=MEX, move="m"),
                SECOND,
                replace(FIRST, runs=(words, gone), moved_away=MEX, move="m"),
                HEADING,
            )
        )
    )
    to, source = inside.findall(q("p"))[1], inside.findall(q("p"))[3]
    assert to.find(f"{q('pPr')}/{q('rPr')}/{q('ins')}") is not None
    assert source.find(f"{q('pPr')}/{q('rPr')}/{q('del')}") is not None
