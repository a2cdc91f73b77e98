"""Headers and footers, comments and bookmarks in redlines of two Word files."""

import re

import pytest

from draftbench.formats.docx.compare.comparison import compared
from draftbench.formats.docx.names import R, q
from draftbench.formats.docx.read.comments import read_comments
from draftbench.formats.docx.read.revisions import View, resolved
from draftbench.formats.safety import open_package, parse_xml
from support.revised import paragraph, run, word_file

CLAUSE = "Urges all Member States to strengthen the recovery of stolen assets"
OTHER = "Requests the Secretariat to report to the Commission in Vienna"
COMMENT = '<w:comment w:id="7" w:author="Chair" w:initials="CH">{}</w:comment>'


def section(*references, first=False):
    """The end of a section; a reference is "header", or "footer first footer2"."""
    held = ""
    for one in references:
        kind, pages, part = one.split() if " " in one else (one, "default", one)
        held += f'<w:{kind}Reference w:type="{pages}" r:id="{part}"/>'
    return f"<w:sectPr>{held}{'<w:titlePg/>' if first else ''}</w:sectPr>"


def head(*texts, name="hdr"):
    return (f"w:{name}", "".join(paragraph(run(text)) for text in texts))


def field(code, result):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {code} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


END = section("header")


def file(parts=None, *, end=END, content=(CLAUSE,)):
    blocks = "".join(one if one.startswith("<") else paragraph(run(one)) for one in content)
    return word_file(blocks + end, parts)


def said(data, part, view):
    return [one.text for one in resolved(parse_xml(open_package(data, "")[part], part), view)]


def sides(data, part="word/header.xml"):
    return said(data, part, View.REJECTED), said(data, part, View.ACCEPTED)


def shown(data):
    """By pages: the sides of the parts that the sections of a file show."""
    package = open_package(data, "")
    links = parse_xml(package["word/_rels/document.xml.rels"], "")
    targets = {one.get("Id"): one.get("Target") for one in links}
    return [
        {
            one.get(q("type")): sides(data, f"word/{targets[one.get(f'{{{R}}}id')]}")
            for one in end.iter(q("headerReference"))
        }
        for end in parse_xml(package["word/document.xml"], "").iter(q("sectPr"))
    ]


def test_words_of_headers_and_footers_are_tracked_where_they_stand():
    parts = {"header": head("A/CONF.213/L.1", "English"), "footer": head("V.10-1", name="ftr")}
    later = {
        "header": head("A/CONF.213/L.1/Rev.1", "English"),
        "footer": head("V.10-2", name="ftr"),
    }
    made = compared(file(parts), file(later))
    assert sides(made.written.data) == (
        ["A/CONF.213/L.1", "English"],
        ["A/CONF.213/L.1/Rev.1", "English"],
    )
    assert made.differs
    end = section("header", "footer default footer")
    made = compared(file(parts, end=end), file(later, end=end), author="Brazil")
    assert sides(made.written.data, "word/footer.xml") == (["V.10-1"], ["V.10-2"])
    assert b'w:author="Brazil"' in open_package(made.written.data, "")["word/footer.xml"]


def test_numbers_of_pages_are_no_difference():
    old, new = (
        {"header": ("w:hdr", paragraph(run(f"Page {word}"), field("PAGE", number)))}
        for word, number in (("", "2"), ("", "14"))
    )
    assert not compared(file(old), file(new)).differs_at_all
    worded = {"header": ("w:hdr", paragraph(run("Side "), field("PAGE", "14")))}
    made = compared(file(old), file(worded)).written.data
    assert sides(made) == (["Page 2"], ["Side 2"])


def test_a_header_that_comes_or_goes_is_tracked_whole():
    none = file(end=section())
    held = file({"header": head("A/CONF.213/L.1")})
    assert shown(compared(none, held).written.data) == [{"default": ([""], ["A/CONF.213/L.1"])}]
    assert sides(compared(held, none).written.data) == (["A/CONF.213/L.1"], [""])


def test_sections_with_one_header_get_their_own_where_the_other_file_has_two():
    break_ = paragraph(properties=section())
    broken = paragraph(properties=section("header"))
    parts = {"header": head("Draft")}
    old = file(parts, content=(CLAUSE, broken, OTHER), end=section())
    new = file(
        {"header": head("Draft, revised"), "header2": head("Annex")},
        content=(CLAUSE, broken, OTHER),
        end=section("header default header2"),
    )
    made = compared(old, new)
    assert made.written.losses == ()
    assert shown(made.written.data) == [
        {"default": (["Draft"], ["Draft, revised"])},
        {"default": (["Draft"], ["Annex"])},
    ]
    one = compared(file(content=(CLAUSE, break_, OTHER), end=section()), new)
    assert shown(one.written.data)[0] == {"default": ([""], ["Draft, revised"])}


def test_sections_are_matched_by_what_their_headers_say_and_others_are_told():
    first, second = paragraph(properties=section("header")), section("header default header2")
    three = file(
        {"header": head("Draft"), "header2": head("Table"), "header3": head("Annex")},
        content=(CLAUSE, first, CLAUSE, paragraph(properties=second), OTHER),
        end=section("header default header3"),
    )
    two = file(
        {"header": head("Draft"), "header2": head("Annex")},
        content=(CLAUSE, first, OTHER),
        end=section("header default header2"),
    )
    made = compared(three, two, names=("A.docx", "B.docx"))
    told = [one for one in made.written.losses if "headers and footers" in one]
    assert len(told) == 1
    assert "section 2 of A.docx" in told[0]
    assert sides(made.written.data, "word/header3.xml") == (["Annex"], ["Annex"])


def test_a_header_for_first_pages_that_only_the_second_file_has_is_told():
    parts = {"header": head("Draft"), "header2": head("United Nations")}
    first = section("header", "header first header2", first=True)
    made = compared(file(parts), file(parts, end=first), names=("A.docx", "B.docx"))
    assert [one for one in made.written.losses if "first-page header of section 1" in one]
    back = compared(file(parts, end=first), file(parts))
    assert sides(back.written.data, "word/header2.xml") == (["United Nations"], ["Draft"])


def commented(text, number="7", *, point=False):
    start = "" if point else f'<w:commentRangeStart w:id="{number}"/>'
    end = "" if point else f'<w:commentRangeEnd w:id="{number}"/>'
    return f'{start}{run(text)}{end}<w:r><w:commentReference w:id="{number}"/></w:r>'


def comments_of(data):
    package = open_package(data, "")

    def part(kind):
        name = f"word/{kind}.xml"
        return parse_xml(package[name], name) if name in package else None

    return read_comments(part("document"), part)


@pytest.mark.parametrize("point", [False, True])
def test_comments_on_new_words_come_along(point):
    parts = {"comments": ("w:comments", COMMENT.format(paragraph(run("Why?"))))}
    new = paragraph(commented(OTHER, point=point))
    made = compared(file(end=section()), file(parts, content=(CLAUSE, new), end=section()))
    assert made.written.losses == ()
    found, doubts = comments_of(made.written.data)
    quoted = "" if point else OTHER
    assert [(one.author, one.text, one.quoted) for one in found] == [("Chair", "Why?", quoted)]
    assert doubts == ()


def test_a_comment_stands_on_those_of_its_words_that_are_new():
    parts = {"comments": ("w:comments", COMMENT.format(paragraph(run("Why?"))))}
    new = paragraph(run("Urges "), commented("all interested Member States"), run(CLAUSE[23:]))
    made = compared(file(end=section()), file(parts, content=(new,), end=section()))
    (found,), _ = comments_of(made.written.data)
    assert found.quoted.strip() == "interested"


def test_comments_on_words_of_both_files_stay_behind_and_are_told():
    parts = {"comments": ("w:comments", COMMENT.format(paragraph(run("Why?"))))}
    new = file(parts, content=(paragraph(commented(CLAUSE)),), end=section())
    made = compared(file(end=section()), new, names=("A.docx", "B.docx"))
    told = "A comment of B.docx on words that both files have did not come over."
    assert made.written.losses == (told,)
    assert compared(new, new).written.losses == ()


def test_answers_stay_answers():
    name = '<w:p w14:paraId="0000000{}"><w:r><w:t>{}</w:t></w:r></w:p>'
    comments = COMMENT.format(name.format(1, "Why?"))
    comments += COMMENT.replace('"7"', '"8"').format(name.format(2, "Because."))
    threads = (
        '<w15:commentEx w15:paraId="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
    )
    parts = {
        "comments": ("w:comments", comments),
        "commentsExtended": ("w15:commentsEx", threads),
    }
    new = paragraph(
        '<w:commentRangeStart w:id="8"/>',
        commented(OTHER),
        '<w:commentRangeEnd w:id="8"/><w:r><w:commentReference w:id="8"/></w:r>',
    )
    made = compared(file(end=section()), file(parts, content=(CLAUSE, new), end=section()))
    (one, answer), doubts = comments_of(made.written.data)
    assert (answer.text, answer.parent, answer.quoted) == ("Because.", one.id, OTHER)
    assert doubts == ()


def test_bookmarks_around_new_words_come_along_and_others_are_told():
    def marked(text, name, number):
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return f'{start}{run(text)}<w:bookmarkEnd w:id="{number}"/>'

    new = (
        paragraph(marked(CLAUSE, "kept", 1)),
        paragraph(run("Also "), marked(OTHER, "report", 2), marked("", "_GoBack", 3)),
    )
    made = compared(
        file(end=section()), file(content=new, end=section()), names=("A.docx", "B.docx")
    )
    assert made.written.losses == (
        "A bookmark of B.docx on words that both files have did not come over.",
    )
    text = open_package(made.written.data, "")["word/document.xml"].decode()
    enclosed = re.search(r'w:name="report"/>(.*?)<w:bookmarkEnd', text)
    assert enclosed is not None
    assert OTHER in enclosed[1]
    assert said(made.written.data, "word/document.xml", View.REJECTED) == [CLAUSE]
