"""Mark-up of every shape: nothing is lost and nothing breaks the reader."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from draftbench.errors import InputError
from draftbench.formats.html.reader import read_html
from draftbench.formats.inline import Inline
from draftbench.formats.reading import read
from support.accounting import accounted

TAGS = "p div span b i ul ol li table tr td th h1 h2 br sup a ins del nav pre section main script"
ATTRIBUTES = st.sampled_from(
    [
        "",
        " hidden",
        ' id="n"',
        ' href="#n"',
        ' style="font-style:italic"',
        ' type="a"',
        ' value="3"',
    ]
)
WORDS = st.text(st.sampled_from("abx12 (.)\n,;é\u0301&<>²\u00a0"), max_size=10)
PIECES = st.one_of(
    WORDS,
    st.builds(lambda tag, more: f"<{tag}{more}>", st.sampled_from(TAGS.split()), ATTRIBUTES),
    st.builds(lambda tag: f"</{tag}>", st.sampled_from(TAGS.split())),
)


@given(st.lists(PIECES, max_size=30), st.sampled_from(["accepted", "rejected", "marked"]))
def test_any_tags_are_read_and_accounted_for(pieces: list[str], view: str) -> None:
    page = "<html><body>" + "".join(pieces)
    with suppress(InputError):
        accounted(read(page.encode(), "a.html", view=view))


BLOCKS = st.recursive(
    st.text("abx ", min_size=1, max_size=8),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from([tag for tag in TAGS.split() if tag not in ("br", "script")]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(BLOCKS)
def test_no_letter_is_lost(page: str) -> None:
    page = f"<html><body>{page}q</body></html>"
    imported = read_html(page.encode(), page, "a.html", "marked")
    assert imported.text.count("x") == page.count("x")


PRINTED = st.characters(exclude_categories=("Cc", "Cs"))


@given(st.lists(st.tuples(st.text(PRINTED, max_size=6), st.booleans()), max_size=8))
def test_running_text_is_what_its_pieces_say(pieces: list[tuple[str, bool]]) -> None:
    run = Inline()
    for text, close in pieces:
        run.add(text)
        if close:
            run.space()
    said = unicodedata.normalize("NFC", run.take().text)
    wanted = unicodedata.normalize("NFC", "".join(text for text, _ in pieces))
    assert sorted("".join(said.split())) == sorted(
        "".join(wanted.replace("\ufffc", "").split())
    ) or any(unicodedata.combining(sign) for sign in wanted)


def test_the_reader_goes_through_any_depth_that_the_parser_takes() -> None:
    page = "<html><body><p>" + "<span>" * 2000 + "The boats float." + "</span>" * 2000
    (part,) = read(page.encode(), "a.html").parts
    assert [clause.text.text for clause in part] == ["The boats float."]
