"""Every kind of tracked change in the three views, and what is known of who made it."""

from __future__ import annotations

import pytest

from draftbench.formats.docx.names import Element, q, value
from draftbench.formats.docx.read.revision import Kind, Revision, instant, revision_authors
from draftbench.formats.docx.read.revisions import Paragraph, Resolver, View, resolved
from support.revised import body, cell, paragraph, part, row, run, table, tracked


def accepted(made: Element, *authors: str) -> list[str]:
    only = frozenset(authors) if authors else None
    return [one.text for one in resolved(made, View.ACCEPTED, authors=only)]


def rejected(made: Element) -> list[str]:
    return [one.text for one in resolved(made, View.REJECTED)]


def marked(made: Element, *authors: str) -> list[str]:
    only = frozenset(authors) if authors else None
    return [one.marked for one in resolved(made, View.MARKED, authors=only)]


def kinds(one: Paragraph) -> list[tuple[str, list[str]]]:
    return [(s.text, [f"{r.kind.value} {r.author}" for r in s.revisions]) for s in one.shown]


# Runs of several authors


def test_nested_changes_stand_where_all_of_them_let_them() -> None:
    made = body(paragraph(run("a"), run("b", "ins by A", "del by B"), run("c", "ins by A")))
    assert (accepted(made), rejected(made)) == (["ac"], ["a"])
    assert accepted(made, "A") == ["abc"]
    assert accepted(made, "B") == ["a"]
    assert marked(made) == ["a{+[-b-]c+}"]
    assert kinds(resolved(made, View.MARKED)[0]) == [
        ("a", []),
        ("b", ["inserted A", "deleted B"]),
        ("c", ["inserted A"]),
    ]


def test_the_marked_view_of_one_author_leaves_the_others_out() -> None:
    made = body(paragraph(run("a", "del by A"), run("b", "ins by B"), run("c", "del by B")))
    assert marked(made, "A") == ["[-a-]c"]
    assert marked(made, "B") == ["a{+b+}[-c-]"]
    assert kinds(resolved(made, View.MARKED, authors=frozenset("A"))[0])[1] == ("c", [])


def test_changes_inside_moved_words() -> None:
    source = paragraph(
        '<w:moveFromRangeStart w:id="7" w:author="A" w:name="m"/>',
        run("kept ", "moveFrom"),
        run("lost ", "moveFrom by A", "del by B"),
        '<w:moveFromRangeEnd w:id="7"/>',
        run("."),
    )
    target = paragraph(
        '<w:moveToRangeStart w:id="8" w:author="A" w:name="m"/>',
        run("kept ", "moveTo"),
        run("lost ", "moveTo by A", "del by B"),
        run("new", "moveTo by A", "ins by B"),
        run("beside", "ins by B"),
        '<w:moveToRangeEnd w:id="8"/>',
    )
    made = body(source, target)
    assert accepted(made) == [".", "kept newbeside"]
    assert rejected(made) == ["kept lost .", ""]
    assert accepted(made, "A") == [".", "kept lost "]
    assert accepted(made, "B") == ["kept .", "beside"]
    parts = [s for one in resolved(made, View.MARKED) for s in one.shown if s.revisions]
    assert {r.move for s in parts for r in s.revisions if r.kind is not Kind.INSERTED} == {"m", ""}
    assert {(r.kind, r.move) for s in parts[:1] for r in s.revisions} == {(Kind.MOVED_FROM, "m")}


def test_nobody_named_and_no_date_are_read() -> None:
    made = body("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>")
    (one,) = resolved(made, View.MARKED)
    assert one.shown[0].revisions == (Revision(Kind.INSERTED, "", ""),)
    assert accepted(made, "") == ["a"]
    assert accepted(made, "A") == [""]


# Moves


def side(kind: str, name: str, number: int, *words: str) -> str:
    ends = f'<w:move{kind}RangeStart w:id="{number}" w:name="{name}"/>'
    paragraphs = [paragraph(run(word, f"move{kind}"), mark=(f"move{kind}",)) for word in words]
    return ends + "".join(paragraphs) + f'<w:move{kind}RangeEnd w:id="{number}"/>'


def moved(made: Element) -> dict[str, tuple[Kind, str]]:
    return {
        shown.text + revision.kind.value[0]: (revision.kind, revision.move)
        for one in resolved(made, View.MARKED)
        for shown in one.shown
        for revision in shown.revisions
    }


def test_a_move_of_several_paragraphs_and_a_table_is_one() -> None:
    grid = table(row(cell(paragraph(run("t", "moveFrom"))), track=("del",)))
    source = side("From", "m", 1, "a", "b").replace(
        "<w:moveFromRangeEnd", grid + "<w:moveFromRangeEnd"
    )
    made = body(source, paragraph(run("x")), side("To", "m", 2, "a", "b"), paragraph(run("y")))
    assert accepted(made) == ["x", "a", "b", "y"]
    assert rejected(made) == ["a", "b", "t", "x", "y"]
    moves = [
        (s.text, [r.move for r in s.revisions])
        for one in resolved(made, View.MARKED)
        for s in one.shown
    ]
    assert moves == [
        ("a", ["m"]), ("b", ["m"]), ("t", ["", "m"]), ("x", []),
        ("a", ["m"]), ("b", ["m"]), ("y", []),
    ]  # fmt: skip
    marks = [[r.move for r in one.mark] for one in resolved(made, View.MARKED)]
    assert marks == [["m"], ["m"], [], [], ["m"], ["m"], []]


def test_a_moved_mark_belongs_to_the_range_that_starts_in_its_paragraph() -> None:
    made = "".join(
        paragraph(
            f'<w:move{kind}RangeStart w:id="{number}" w:name="m"/>',
            run("a", f"move{kind}"),
            mark=(f"move{kind}",),
        )
        + f'<w:move{kind}RangeEnd w:id="{number}"/>'
        + paragraph(run("b"))
        for number, kind in enumerate(("From", "To"))
    )
    assert Resolver(body(made).getparent(), View.MARKED).doubts == []
    marks = [[r.move for r in one.mark] for one in resolved(body(made), View.MARKED)]
    assert marks == [["m"], [], ["m"], []]


def test_a_move_without_its_other_end_is_a_deletion_or_an_insertion_and_said() -> None:
    made = body(side("From", "m", 1, "a"), side("To", "n", 2, "b"), paragraph(run("c", "moveTo")))
    assert set(moved(made).values()) == {(Kind.DELETED, ""), (Kind.INSERTED, "")}
    assert (accepted(made), rejected(made)) == (["b", "c"], ["a", ""])
    doubts = Resolver(made.getparent(), View.MARKED).doubts
    assert [(d.code, d.line) for d in doubts] == [
        ("lone-move", 3),
        ("lone-move", 1),
        ("lone-move", 2),
    ]
    assert doubts[1].message == (
        "A move has no destination in the file; what was moved is read as deleted."
    )


def test_moves_whose_names_collide_are_paired_by_their_words() -> None:
    made = body(
        side("From", "m", 1, "a"), side("From", "m", 2, "b"), side("From", "m", 3, "c"),
        side("To", "m", 4, "b"), side("To", "m", 5, "a"), side("To", "m", 6, "d"),
    )  # fmt: skip
    pairs: dict[str, list[str]] = {}
    for one in resolved(made, View.MARKED):
        pairs.setdefault(one.shown[0].revisions[0].move, []).append(one.shown[0].text)
    assert sorted(pairs.values()) == [["a", "a"], ["b", "b"], ["c", "d"]]
    assert not Resolver(made.getparent(), View.MARKED).doubts


# Paragraph marks


def test_the_properties_of_the_paragraph_whose_mark_stands_survive() -> None:
    style = '<w:pStyle w:val="{}"/>'
    made = body(
        paragraph(run("a"), mark=("del by A",), properties=style.format("One")),
        paragraph(run("b"), mark=("ins by B",), properties=style.format("Two")),
        paragraph(run("c"), properties=style.format("Three")),
    )
    found = [
        (one.text, value(one.properties, "pStyle"), one.sources)
        for view, authors in ((View.ACCEPTED, None), (View.REJECTED, None), (View.ACCEPTED, "A"))
        for one in resolved(made, view, authors=authors and frozenset(authors))
    ]
    assert found == [
        ("ab", "Two", (1, 2)), ("c", "Three", (3,)),
        ("a", "One", (1,)), ("bc", "Three", (2, 3)),
        ("abc", "Three", (1, 2, 3)),
    ]  # fmt: skip


def test_a_paragraph_that_gives_nothing_is_no_source() -> None:
    made = body(paragraph(run("a", "del"), mark=("del",)), paragraph(run("b")))
    assert [one.sources for one in resolved(made, View.ACCEPTED)] == [(2,)]


@pytest.mark.parametrize("holder", ["body", "cell", "note", "box"])
def test_the_last_mark_of_a_container_cannot_go(holder: str) -> None:
    words = paragraph(run("a")) + paragraph(run("b"), mark=("del",))
    gone = paragraph(run("a")) + paragraph(run("b", "del"), mark=("del",))
    for held, expected in ((words, ["a", "b"]), (gone, ["a"])):
        if holder == "body":
            assert accepted(body(held, "<w:sectPr/>")) == expected
        elif holder == "cell":
            made = body(table(row(cell(held))), paragraph(run("z")))
            assert accepted(made) == [*expected, "z"]
        elif holder == "note":
            assert accepted(part("w:footnotes", f"<w:footnote>{held}</w:footnote>")[0]) == expected
        else:
            box = f"<w:r><w:pict><w:txbxContent>{held}</w:txbxContent></w:pict></w:r>"
            assert accepted(body(paragraph(run("z"), box))) == ["z", *expected]


def test_a_mark_before_a_table_cannot_go_and_one_behind_a_section_can() -> None:
    grid = table(row(cell(paragraph(run("t")))))
    made = body(
        paragraph(run("a"), mark=("del",)),
        grid,
        paragraph(run("b", "del"), mark=("del",)),
        grid,
        paragraph(run("c"), mark=("del",), properties="<w:sectPr/>"),
        paragraph(run("d")),
    )
    assert accepted(made) == ["a", "t", "t", "cd"]
    assert rejected(made) == ["a", "t", "b", "t", "c", "d"]


def test_text_boxes_follow_the_paragraph_that_they_hang_on_when_it_is_joined() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('box'))}</w:txbxContent></w:pict></w:r>"
    made = body(paragraph(run("a"), box, mark=("del",)), paragraph(run("b")))
    assert [(p.text, p.sources) for p in resolved(made, View.ACCEPTED)] == [
        ("ab", (1, 3)),
        ("box", (2,)),
    ]


# Tables


def test_rows_and_cells_by_author() -> None:
    made = body(
        table(
            row(cell(paragraph(run("1"))), cell(paragraph(run("2")), track="cellIns by A")),
            row(cell(paragraph(run("3", "ins by A"))), track=("ins by A", "del by B")),
            row(cell(paragraph(run("4"))), cell(paragraph(run("5")), track="cellDel by B")),
        ),
        paragraph(run("z")),
    )
    assert (accepted(made), rejected(made)) == (["1", "2", "4", "z"], ["1", "4", "5", "z"])
    assert accepted(made, "A") == ["1", "2", "3", "4", "5", "z"]
    assert accepted(made, "B") == ["1", "4", "z"]
    assert marked(made) == ["1", "{+2+}", "{+[-3-]+}", "4", "[-5-]", "z"]
    assert kinds(resolved(made, View.MARKED)[2]) == [("3", ["inserted A", "deleted B"])]
    places = [one.place for one in resolved(made, View.ACCEPTED)]
    assert places == [(0, 0, 0), (0, 0, 1), (0, 2, 0), None]


def test_a_table_that_goes_whole_leaves_nothing_and_keeps_the_numbers_of_others() -> None:
    gone = table(row(cell(paragraph(run("t", "del"), mark=("del",))), track=("del",)))
    made = body(paragraph(run("a")), gone, table(row(cell(paragraph(run("u"))))), paragraph())
    assert [(p.text, p.place) for p in resolved(made, View.ACCEPTED)] == [
        ("a", None),
        ("u", (1, 0, 0)),
        ("", None),
    ]
    assert rejected(made) == ["a", "t", "u", ""]


def test_merged_cells_are_counted_and_their_words_are_changes_like_others() -> None:
    merge = "<w:tcPr>" + tracked("cellMerge", author="A", vMerge="cont") + "</w:tcPr>"
    made = body(table(f"<w:tr><w:tc>{merge}{paragraph(run('4', 'del'))}</w:tc></w:tr>"))
    assert (accepted(made), rejected(made)) == ([""], ["4"])
    assert revision_authors([made])[0].counts[Kind.MERGED] == 1


# What stands inside a paragraph


def test_content_controls_links_and_fields_with_changes_around_and_inside() -> None:
    control = (
        tracked("customXmlDelRangeStart")
        + f"<w:sdt><w:sdtContent>{run('c')}{run('d', 'del')}</w:sdtContent></w:sdt>"
        + '<w:customXmlDelRangeEnd w:id="1"/>'
    )
    link = f'<w:hyperlink r:id="rId9">{run("old", "del")}{run("new", "ins")}</w:hyperlink>'
    simple = f'<w:fldSimple w:instr="PAGE">{run("7", "ins")}</w:fldSimple>'
    made = body(paragraph(control, link, simple))
    assert (accepted(made), rejected(made)) == (["cnew7"], ["cdold"])
    assert [s.link for s in resolved(made, View.ACCEPTED)[0].shown] == ["", "rId9", ""]
    block = f"<w:sdt><w:sdtContent>{paragraph(run('e'), mark=('del',))}</w:sdtContent></w:sdt>"
    assert accepted(body(block, paragraph(run("f")))) == ["ef"]


def char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str, name: str = "instrText") -> str:
    return f"<w:r><w:{name}>{text}</w:{name}></w:r>"


def test_field_codes_are_no_text_tracked_or_not() -> None:
    field = char("begin") + code("PAGE") + char("separate") + run("7") + char("end")
    deleted = field.replace("instrText", "delInstrText").replace("<w:t ", "<w:delText ")
    deleted = tracked("del", deleted.replace("</w:t>", "</w:delText>"))
    made = body(paragraph(run("a"), deleted, run("b"), tracked("ins", field)))
    assert (accepted(made), rejected(made)) == (["ab7"], ["a7b"])
    assert marked(made) == ["a[-7-]b{+7+}"]


def test_a_field_in_the_code_of_a_field_is_no_text_and_a_broken_one_hides_none() -> None:
    inner = char("begin") + code("REF x") + char("separate") + run("hidden") + char("end")
    outer = char("begin") + code("IF ") + inner + char("separate") + run("shown") + char("end")
    assert accepted(body(paragraph(outer, run("!")))) == ["shown!"]
    assert accepted(body(paragraph(char("begin"), run("a")), paragraph(run("b")))) == ["a", "b"]
    assert accepted(body(paragraph(run("a"), char("separate"), char("end"), run("b")))) == ["ab"]


def test_changes_in_equations() -> None:
    def maths(inner: str) -> Element:
        return body(paragraph(f"<m:oMath>{inner}</m:oMath>"))

    plain = "<m:r><m:t>{}</m:t></m:r>"
    around = maths(plain.format("a") + tracked("ins", plain.format("b")))
    assert (accepted(around), rejected(around)) == (["ab"], ["a"])
    held = maths(f"<m:r>{tracked('del', '<w:rPr/><m:t>c</m:t>')}</m:r>" + plain.format("d"))
    assert (accepted(held), rejected(held)) == (["d"], ["cd"])
    before = maths(f"<m:r>{tracked('del', '<w:rPr/>')}<m:t>e</m:t></m:r>")
    assert (accepted(before), rejected(before), marked(before)) == ([""], ["e"], ["[-e-]"])
    power = f"<m:e>{plain.format('r')}</m:e><m:sup>{plain.format('2')}</m:sup>"
    assert accepted(maths(f"<m:sSup><m:sSupPr/>{power}</m:sSup>")) == ["r2"]


def test_changes_and_runs_inside_a_run_where_none_may_be_are_read() -> None:
    made = body(paragraph(f"<w:r>{run('b', 'ins')}<w:t>a</w:t>{run('c')}</w:r>"))
    assert (accepted(made), rejected(made)) == (["bac"], ["ac"])


def test_of_two_forms_of_one_thing_the_first_that_says_something_is_read() -> None:
    emoji = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><symex:symEx symex:char="2696"/>'
        "</mc:Choice><mc:Fallback><w:t>no</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    picture = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice>'
        f"<mc:Fallback><w:pict><w:txbxContent>{paragraph(run('box'))}</w:txbxContent></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    drawn = "<w:r><w:drawing><a:p><a:r><a:t>drawn</a:t></a:r></a:p></w:drawing></w:r>"
    made = body(paragraph(emoji, picture, tracked("ins", drawn)))
    assert accepted(made) == ["\u2696", "box", "drawn"]
    assert rejected(made) == ["\u2696", "box"]
    block = (
        f'<mc:AlternateContent><mc:Choice Requires="x">{paragraph(run("a"))}</mc:Choice>'
        f"<mc:Fallback>{paragraph(run('b'))}</mc:Fallback></mc:AlternateContent>"
    )
    assert accepted(body(block)) == ["a"]


def test_pronunciation_guides_are_passed_over_and_said() -> None:
    ruby = f"<w:rt>{run('kan')}</w:rt><w:rubyBase>{run('x', 'ins')}</w:rubyBase>"
    made = body(paragraph(f"<w:r><w:ruby>{ruby}</w:ruby></w:r>"))
    resolver = Resolver(made.getparent(), View.ACCEPTED)
    assert [one.text for one in resolver.read(made)] == ["x"]
    assert [doubt.code for doubt in resolver.doubts] == ["pronunciation-guides"]
    assert rejected(made) == [""]


# Properties


def test_properties_of_a_view_in_which_their_change_is_not_accepted_are_the_former_ones() -> None:
    change = tracked(
        "pPrChange", '<w:pPr><w:pStyle w:val="Old"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    )
    looks = "<w:b/>" + tracked("rPrChange", "<w:rPr><w:i/></w:rPr>", author="B")
    section = "<w:sectPr><w:pgSz/>" + tracked("sectPrChange", "<w:sectPr><w:cols/></w:sectPr>")
    mark = "<w:rPr><w:u/>" + tracked("rPrChange", "<w:rPr><w:b/></w:rPr>") + "</w:rPr>"
    properties = f'<w:pStyle w:val="New"/>{mark}{section}</w:sectPr>{change}'
    made = body(paragraph(run("a", looks=looks), properties=properties))

    def facts(one: Paragraph) -> list[str]:
        found = one.properties
        assert found is not None
        looked = one.shown[0].looks
        assert looked is not None
        names = [element.tag.rpartition("}")[2] for element in (*found.iter(), *looked.iter())]
        return [value(found, "pStyle"), value(found, "numPr/numId"), *names]

    new = ["pPr", "pStyle", "rPr", "u", "sectPr", "pgSz"]
    old = ["pPr", "pStyle", "numPr", "numId", "rPr", "b", "sectPr", "cols"]
    assert facts(resolved(made, View.ACCEPTED)[0]) == ["New", "", *new, "rPr", "b"]
    assert facts(resolved(made, View.REJECTED)[0]) == ["Old", "3", *old, "rPr", "i"]
    only = resolved(made, View.ACCEPTED, authors=frozenset("A"))[0]
    assert facts(only) == ["New", "", *new, "rPr", "i"]
    marks = resolved(made, View.MARKED)[0]
    assert [(r.kind, r.author) for r in marks.mark] == [(Kind.FORMAT, "A")]
    assert [(r.kind, r.author) for r in marks.shown[0].revisions] == [(Kind.FORMAT, "B")]
    assert marks.marked == "a"
    for author, of_mark, of_words in (("A", ["A"], []), ("B", [], ["B"]), ("C", [], [])):
        told = resolved(made, View.MARKED, authors=frozenset(author))[0]
        assert [one.author for one in told.mark] == of_mark
        assert [one.author for one in told.shown[0].revisions] == of_words
    assert made.find(f".//{q('pPrChange')}") is not None, "the file itself is as it was"


def test_a_number_that_came_by_a_change_is_not_there_where_the_change_is_rejected() -> None:
    numbers = f'<w:numPr><w:numId w:val="2"/>{tracked("ins")}</w:numPr>'
    made = body(paragraph(run("a"), properties=numbers))
    found = [
        value(resolved(made, view)[0].properties, "numPr/numId")
        for view in (View.ACCEPTED, View.REJECTED, View.MARKED)
    ]
    assert found == ["2", "", "2"]
    assert revision_authors([made])[0].counts == {Kind.FORMAT: 1}


def test_a_former_number_kept_as_a_code_is_not_computed_and_this_is_said() -> None:
    change = tracked("numberingChange", original="%1:3:0:.")
    numbers = f'<w:numPr><w:numId w:val="2"/>{change}</w:numPr>'
    made = body(paragraph(run("a")), paragraph(run("b"), properties=numbers))
    assert Resolver(made.getparent(), View.ACCEPTED).doubts == []
    rejected = Resolver(made.getparent(), View.REJECTED)
    assert value(rejected.read(made)[1].properties, "numPr/numId") == "2"
    (doubt,) = rejected.doubts
    assert (doubt.code, doubt.line, "%1:3:0:." in doubt.message) == ("changed-number", 2, True)


# Who and when


@pytest.mark.parametrize(
    ("attributes", "at"),
    [
        ('w:date="2024-03-01T10:00:00Z"', "2024-03-01T10:00:00Z"),
        (
            'w:date="2024-03-01T10:00:00Z" w16du:dateUtc="2024-03-01T14:00:00Z"',
            "2024-03-01T14:00:00Z",
        ),
        ('w:date="2024-03-01T10:00:00+02:00"', "2024-03-01T08:00:00Z"),
        ('w:date="2024-03-01T10:00:00"', "2024-03-01T10:00:00Z"),
        ('w:date="yesterday"', ""),
        ("", ""),
    ],
)
def test_the_instant_of_a_change(attributes: str, at: str) -> None:
    made = body(f'<w:p><w:ins w:author="A" {attributes}>{run("a")}</w:ins></w:p>')
    assert resolved(made, View.ACCEPTED)[0].shown[0].revisions[0].at == at


def test_an_impossible_instant_is_none() -> None:
    assert instant("0001-01-01T00:00:00+14:00") == ""


def test_everybody_who_changed_something_is_listed() -> None:
    made = body(
        paragraph(
            tracked("ins", run("a"), "B", date="2024-03-02T10:00:00Z"),
            tracked("del", run("a"), "A", date="2024-03-01T10:00:00Z"),
            mark=("ins by B",),
        ),
        table(row(cell(paragraph(), track="cellDel by B"))),
    )
    notes = part("w:footnotes", paragraph(tracked("ins", "", "B", date="2024-03-01T09:00:00Z")))
    first, second = revision_authors([made, notes])
    assert (first.name, first.counts) == ("A", {Kind.DELETED: 1})
    assert (second.name, second.counts) == ("B", {Kind.INSERTED: 3, Kind.DELETED: 1})
    assert (second.first, second.last) == ("2024-03-01T09:00:00Z", "2024-03-02T10:00:00Z")


# The marked view


def test_tracked_ends_of_paragraphs_are_pilcrows_inside_the_signs() -> None:
    made = body(
        paragraph(run("a"), mark=("ins",)),
        paragraph(run("b", "del"), mark=("del",)),
        paragraph(mark=("ins by A", "del by B")),
        paragraph(run("c")),
    )
    assert marked(made) == ["a{+\u00b6+}", "[-b\u00b6-]", "{+[-\u00b6-]+}", "c"]


def test_signs_that_are_words_of_the_text_are_told_apart() -> None:
    made = body(paragraph(run("[-x-]{+y+}\u00b6\\d["), run("z-", "del"), run("\\", "ins")))
    assert marked(made) == ["\\[-x\\-]\\{+y\\+}\\\u00b6\\d[[-z--]{+\\\\+}"]
