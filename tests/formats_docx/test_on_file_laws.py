"""Laws of tracked changes on a Word file that is there."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.formats.docx.compare.comparison import compared
from draftbench.formats.docx.read.revisions import View, paragraphs
from support.wordpieces import blocks, edited, made

pairs = blocks.flatmap(lambda old: st.tuples(st.just(old), edited(old)))
strangers = st.tuples(blocks, blocks)


def parts_of(data):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def check(old, new, **options):
    left, right = made(old), made(new)
    result = compared(left, right, **options).written.data  # proved, and sound
    assert without_last(paragraphs(result, View.ACCEPTED)) == without_last(paragraphs(right))
    assert without_last(paragraphs(result, View.REJECTED)) == without_last(paragraphs(left))
    return left, right, result


def without_last(texts):
    """Word needs a paragraph behind a table; an empty one at the very end does not count."""
    return texts[:-1] if texts and not texts[-1] else texts


@pytest.mark.slow
@given(strangers)
def test_files_that_have_nothing_in_common_are_as_exact(pair):
    check(*pair)


@pytest.mark.slow
@given(pairs)
def test_other_looks_change_no_word(pair):
    check(*pair, formatting=True, renumbering=True)


@pytest.mark.slow
@given(pairs)
def test_the_sides_are_the_files_and_parts_that_do_not_change_stay_byte_for_byte(pair):
    left, _, result = check(*pair)
    before, after = parts_of(left), parts_of(result)
    touched = {"word/document.xml", "word/footnotes.xml", "[Content_Types].xml"}
    touched |= {"word/_rels/document.xml.rels"}
    for name in before.keys() - touched:
        assert after[name] == before[name]


@given(blocks)
def test_a_file_and_itself_have_no_changes(old):
    data = made(old)
    found = compared(data, data)
    assert not found.differs_at_all
    assert b"<w:ins " not in parts_of(found.written.data)["word/document.xml"]
    assert b"<w:del " not in parts_of(found.written.data)["word/document.xml"]
