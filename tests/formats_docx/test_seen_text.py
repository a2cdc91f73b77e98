"""Words of a file that are read otherwise than they stand there, and what changes beside them."""

import pytest

from draftbench.formats.docx.names import MATH
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted
from support.drafts import clause_at, largest, redline, with_text, xml
from support.revised import word_file


def run(text, looks=""):
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


PROMPT = (
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
    f"{run('Write the place here')}</w:sdtContent></w:sdt>"
)
POWER = (
    f'<m:oMath xmlns:m="{MATH}"><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2'
    "</m:t></m:r></m:sup></m:sSup></m:oMath>"
)
SIGN = '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>'


def changed(content, old, new):
    """What the file says with a word of its last clause changed."""
    file = word_file(f"<w:p>{run('Recalling its reports,')}</w:p><w:p>{content}</w:p>")
    base = largest(file)
    at = clause_at(base, old)
    version = with_text(base, at, base.clauses[at].text.text.replace(old, new))
    data = drafted(redline(base, version), file, "base.docx").data
    assert largest(data).clauses[at].text.text == version.clauses[at].text.text
    return file, data


@pytest.mark.parametrize(
    "between",
    [run("(draft) ", "<w:vanish/>"), PROMPT, POWER, SIGN],
    ids=["hidden", "prompt", "equation", "symbol"],
)
def test_words_change_beside_what_is_read_otherwise(between):
    content = f"{run('Noting the old area of ')}{between}{run(' of the meeting,')}"
    file, data = changed(content, "old", "new")
    assert paragraphs(data, View.REJECTED) == paragraphs(file)
    assert xml(data).count("<w:del ") == 1


def test_an_equation_of_which_a_part_changes_is_deleted_whole():
    content = f"{run('Noting the area ')}{POWER}{run(' of the meeting,')}"
    _, data = changed(content, "r^2", "r^3 and")
    assert "Noting the area r^3 and of the meeting," in paragraphs(data)


def test_arabic_vowel_signs_are_the_same_in_either_order():
    content = run("إذ تلاحظ النظام المحد\u064e\u0651د في الفقرة القديمة،")
    _, data = changed(content, "القديمة", "الجديدة")
    assert "الجديدة" in paragraphs(data)[-1]
