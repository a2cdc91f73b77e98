"""The short way over plain paragraphs says what the long way says, whatever stands in a file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from draftbench.formats.docx.names import MC, Element, W
from draftbench.formats.docx.read.revisions import Resolver, View, sides
from draftbench.formats.docx.read.shown import Paragraph

KINDS = ("ins", "del", "moveFrom", "moveTo")
SIGNED = 'w:id="1" w:author="A"'
BOX = (
    "<w:drawing><w:anchor><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>"
    "</w:anchor></w:drawing>"
)


def wrapped(tag: str, *inner: str) -> str:
    return f"<w:{tag} {SIGNED}>{''.join(inner)}</w:{tag}>"


IN_RUN = st.sampled_from(
    (
        "<w:t>one</w:t>",
        "<w:t> two </w:t>",
        "<w:t/>",
        "<w:t>a<!-- b -->c</w:t>",
        "<w:delText>gone</w:delText>",
        "<w:tab/>",
        "<w:br/>",
        "<w:noBreakHyphen/>",
        "<w:lastRenderedPageBreak/>",
        "<w:footnoteRef/>",
        '<w:sym w:char="00B6"/>',
        '<w:footnoteReference w:id="2"/>',
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
        "<w:instrText>PAGE</w:instrText>",
        "<w:ruby><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>",
        f"<mc:AlternateContent><mc:Choice><w:t>x</w:t></mc:Choice></mc:AlternateContent>{BOX}",
        BOX,
        wrapped("ins"),
        wrapped("del", "<w:t>t</w:t>"),
    )
)
LOOKS = st.sampled_from(("", "", "<w:rPr><w:b/></w:rPr>", f"<w:rPr>{wrapped('rPrChange')}</w:rPr>"))
PLAIN = st.sampled_from(("<w:r><w:t>plain</w:t></w:r>", "<w:r><w:tab/><w:t>words</w:t></w:r>"))
RUN = st.one_of(
    PLAIN,
    st.builds(
        lambda looks, inner: f"<w:r>{looks}{''.join(inner)}</w:r>",
        LOOKS,
        st.lists(IN_RUN, max_size=3),
    ),
)
MARKER = st.sampled_from(('<w:bookmarkStart w:id="1"/>', "<w:proofErr/>", "<!-- a remark -->"))
TRACKED = st.builds(wrapped, st.sampled_from(KINDS), PLAIN, st.one_of(RUN, MARKER, st.just("")))
INLINE = st.one_of(
    PLAIN,
    RUN,
    TRACKED,
    MARKER,
    st.builds(wrapped, st.sampled_from(KINDS), TRACKED),
    st.builds(lambda run: f"<w:hyperlink>{run}</w:hyperlink>", RUN),
    st.builds(lambda run: f"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>", TRACKED),
    st.just('<w:moveFromRangeStart w:id="3" w:name="m"/>'),
)
PROPERTIES = st.one_of(
    st.sampled_from(
        (
            "",
            "",
            '<w:pPr><w:pStyle w:val="x"/></w:pPr>',
            "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>",
            f"<w:pPr>{wrapped('pPrChange')}</w:pPr>",
        )
    ),
    st.builds(
        lambda kind: f"<w:pPr><w:rPr>{wrapped(kind)}</w:rPr></w:pPr>", st.sampled_from(KINDS)
    ),
)
PARAGRAPH = st.builds(
    lambda properties, inner: f"<w:p>{properties}{''.join(inner)}</w:p>",
    PROPERTIES,
    st.lists(INLINE, max_size=3),
)
TABLE = st.builds(
    lambda sign, inner: f"<w:tbl><w:tr>{sign}<w:tc>{''.join(inner)}</w:tc></w:tr></w:tbl>",
    st.sampled_from(
        ("", f"<w:trPr>{wrapped('ins')}</w:trPr>", f"<w:trPr>{wrapped('del')}</w:trPr>")
    ),
    st.lists(PARAGRAPH, min_size=1, max_size=3),
)
BLOCK = st.one_of(
    PARAGRAPH,
    PARAGRAPH,
    TABLE,
    st.builds(lambda inner: f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>", PARAGRAPH),
)


def body(inner: str) -> Element:
    return etree.fromstring(
        f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{inner}</w:body></w:document>'
    )[0]


def said(found: list[Paragraph]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(one.text, [part.note for part in one.shown if part.note]) for one in found]


@given(st.lists(BLOCK, max_size=6))
def test_both_ways_say_the_same(blocks: list[str]) -> None:
    container = body("".join(blocks))
    root = container.getroottree().getroot()
    short = Resolver(root, View.ACCEPTED)
    for view in (View.ACCEPTED, View.REJECTED, View.MARKED):
        short.turn(view)
        assert said(short.said(container)) == said(Resolver(root, view).read(container))
    theirs = frozenset({"B"})
    short.turn(View.ACCEPTED, theirs)
    long = Resolver(root, View.ACCEPTED, authors=theirs)
    assert said(short.said(container)) == said(long.read(container))


def test_a_plain_paragraph_is_read_on_both_sides_at_once() -> None:
    inner = "<w:r><w:t>all </w:t></w:r>" + wrapped("del", "<w:r><w:delText>old</w:delText></w:r>")
    inner += wrapped("ins", "<w:r><w:t>new</w:t></w:r>") + "<w:r><w:tab/></w:r>"
    assert sides(body(f"<w:p>{inner}</w:p>")[0]) == ("all new\t", "all old\t")
    tracked = f"<w:pPr><w:rPr>{wrapped('ins')}</w:rPr></w:pPr>"
    assert sides(body(f"<w:p>{tracked}{inner}</w:p>")[0]) is None
    link = "<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>"
    assert sides(body(f"<w:p>{inner}{link}</w:p>")[0]) is None


def test_what_follows_the_code_of_a_field_is_code() -> None:
    begin, end = (
        f'<w:p><w:r><w:fldChar w:fldCharType="{kind}"/></w:r></w:p>' for kind in ("begin", "end")
    )
    container = body(f"{begin}<w:p><w:r><w:t>code</w:t></w:r></w:p>{end}")
    resolver = Resolver(container.getroottree().getroot(), View.ACCEPTED)
    assert "".join(one.text for one in resolver.said(container)) == ""
