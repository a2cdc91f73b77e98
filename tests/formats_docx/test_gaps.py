"""Which groups of paragraphs carry their marks as gaps, and that both sides stay what they are."""

import re

from draftbench.formats.docx.compare.comparison import compared
from draftbench.formats.docx.track.ends import Place, gaps
from draftbench.formats.safety import open_package
from support.revised import body
from support.wordpieces import Noted, Paragraph, Words, made

FIRST = "Urges all Member States to strengthen the recovery of stolen assets"
SECOND = "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna"
THIRD = "Requests the Commission to consider the declaration at its nineteenth session"
NEW = "Welcomes the offer of Brazil to be the host of the Congress"


def marks(old, new):
    """The kinds of the marks of all paragraphs, empty where a mark is not tracked. The file that
    they are read from has been proved."""
    data = compared(made(old), made(new), names=("A", "B")).written.data
    text = open_package(data, "")["word/document.xml"].decode()
    found = []
    for one in re.findall(r"<w:p[ >].*?</w:p>", text, re.DOTALL):
        properties = re.match(r".*?<w:pPr>(.*?)</w:pPr>", one, re.DOTALL)
        tracked = re.search(r"<w:(ins|del|moveFrom|moveTo) ", properties[1]) if properties else None
        found.append(tracked[1] if tracked else "")
    return found


def words(*texts):
    return [Paragraph((Words(text),)) for text in texts]


def noted(text):
    return Paragraph((Words(text), Noted(f"See {text}")))


def test_a_new_paragraph_carries_its_own_mark():
    assert marks(words(FIRST, THIRD), words(FIRST, NEW, THIRD)) == ["", "ins", ""]


def test_after_words_inserted_at_the_end_the_mark_before_is_the_new_one():
    new = words(f"{FIRST}, with urgency", NEW, SECOND, THIRD)
    assert marks(words(FIRST, THIRD), new) == ["ins", "ins", "", ""]
    new = words(f"{FIRST}, with urgency", THIRD)
    assert marks(words(FIRST, SECOND, THIRD), new) == ["", "del", ""]


def test_before_the_first_note_of_a_file_at_an_end_it_is_so_too():
    old = [*words(FIRST), noted(THIRD)]
    assert marks(old, [*words(FIRST), noted(NEW), noted(THIRD)]) == ["ins", "", ""]
    assert marks([*words(FIRST), noted(NEW), noted(THIRD)], old) == ["del", "", ""]
    old = [noted(FIRST), *words(THIRD)]
    assert marks(old, [noted(FIRST), noted(NEW), *words(THIRD)]) == ["", "ins", ""]


def test_at_the_beginning_of_a_text_marks_stay_where_they_are():
    assert marks(words(FIRST), [noted(NEW), *words(FIRST)]) == ["ins", ""]


def test_no_mark_is_written_across_a_table_or_the_end_of_a_section():
    inserted = '<w:p><w:ins w:author="A" w:date="D"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'
    one, other = body(inserted, inserted)
    changed = Place(is_kept=False, content=(other,))
    for is_end, found in ((False, [range(2)]), (True, [])):
        places = [Place(is_kept=True, content=(one,), is_end=is_end), changed]
        assert gaps(places, lambda _: False) == found


def test_insertions_of_others_do_not_go_on():
    by = '<w:p><w:ins w:author="{}" w:date="D"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'
    one, other = body(by.format("A"), by.format("B"))
    places = [Place(is_kept=True, content=(one,)), Place(is_kept=False, content=(other,))]
    assert gaps(places, lambda _: False) == []


def test_the_gaps_end_with_the_paragraph_of_the_first_note():
    hangs = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    run = '<w:p><w:{0} w:author="{1}" w:date="D"><w:r><w:t>x</w:t></w:r>{2}</w:{0}></w:p>'
    kept, first = "<w:p><w:r><w:t>x</w:t></w:r></w:p>", run.format("ins", "A", hangs)
    cases = (
        ([kept, first, run.format("del", "A", ""), kept], [range(2)]),
        ([kept, run.format("del", "A", ""), first, run.format("ins", "B", "")], [range(3)]),
        ([kept, first, run.format("ins", "A", ""), kept], []),
        ([first, run.format("del", "A", ""), kept], []),
    )
    for content, found in cases:
        elements = body(*content)
        places = [Place(kept == one, (e,)) for one, e in zip(content, elements, strict=True)]
        at = content.index(first)
        assert gaps(places, at.__eq__) == found
