"""The page of a comparison: all of both texts, nothing of them as mark-up, small changes hidden."""

import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from draftbench.compare.links import Mode, Pin
from draftbench.compare.passages.passage import SMALL, passages
from draftbench.compare.several.rows import compare
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
    Source,
)
from draftbench.formats.html.comparison import comparison_page
from draftbench.language.words import visible
from support.laws import examples
from support.texts import text as document

FIRST = "Urges Member States to strengthen cooperation in the recovery of stolen assets"
SECOND = "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna"
THIRD = "Requests the Commission to consider the present declaration at its nineteenth session"
TREATY = "United Nations, Treaty Series, vol. 2225, No. 39574."
EVIL = "</td><script>alert(\"1\")</script> & ' \x1b[31m \u202etxet <b onclick='x'>bold</b> &lt;"


def page(left: Document, right: Document, hidden: tuple[str, ...] = ()) -> str:
    comparison = compare([left, right], modes={(0, 1): Mode.VERSIONS})
    return comparison_page(comparison, passages(comparison), hidden).data.decode("utf-8")


def rows(text: str) -> list[html.HtmlElement]:
    return list(html.fromstring(text).xpath("//tbody/tr"))


def words(element: html.HtmlElement) -> str:
    """The text of an element without numbers in the margin, notes and signs of ends."""
    kept = element.xpath(
        ".//text()[not(ancestor::*[@class='n'] or ancestor::sup or ancestor::*[@class='end'])]"
    )
    return re.sub(r"\s+", " ", "".join(kept)).strip()


def said(row: html.HtmlElement) -> str:
    return re.sub(r"\s+", " ", row.xpath("td[@class='said']")[0].text_content()).strip()


def test_a_link_in_doubt_is_told_as_such_in_a_word() -> None:
    old = "Requests banks to lend villages the money for terraces, wells and seeds;"
    new = "Appeals for cheap credit to be given to hill farmers who have lost a harvest of seeds;"
    left = document("L", f"{FIRST};", old, f"{THIRD}.")
    right = document("R", f"{FIRST.replace('stolen', 'lost')};", new, f"{THIRD}.")
    sure, doubtful, _ = map(said, rows(page(left, right)))
    assert "possible" in doubtful
    assert not {"sure", "possible"} & set(sure.split())
    assert not re.search(r"\d\.\d|%", f"{sure} {doubtful}")


def test_both_texts_stand_side_by_side_with_what_changed_between() -> None:
    left = document("L", f"{FIRST};", f"{THIRD}.")
    right = document("R", f"{FIRST.replace('stolen', 'lost')};", f"{SECOND};", f"{THIRD}.")
    changed, added, same = rows(page(left, right))
    assert [words(cell) for cell in changed.xpath("td")[:2]] == [
        f"{FIRST};",
        f"{FIRST.replace('stolen', 'lost')};",
    ]
    assert changed.xpath("td[1]//del")[0].text == "stolen"
    assert changed.xpath("td[2]//ins")[0].text == "lost"
    assert not changed.xpath("td[1]//ins | td[2]//del")
    assert said(changed) == "changed OP 11 word changed"
    assert (added.get("class"), words(added.xpath("td[2]")[0])) == ("added", f"{SECOND};")
    assert added.xpath("td[1]")[0].get("class") == "gap"
    assert same.get("class") == "renumbered newnumber h-label"
    assert same.xpath(".//span[@class='n']/text()") == ["OP 2", "OP 3"]


def test_nothing_of_a_document_is_mark_up_or_acts() -> None:
    note = Note("n", "<i>1</i>", RichText(f"{TREATY} {EVIL}"))
    evil = RichText(
        f"{FIRST} {EVIL}\ufffc", (Mark(0, 5, MarkKind.LINK, "javascript:evil()"),), (note,)
    )
    left, right = document("L<script>", FIRST, language='x" onload="y'), document("R", evil)
    left = Document(left.name, left.clauses, title=EVIL, language=left.language)
    text = page(left, right)
    assert not set("\x1b\u202e") & set(text)
    tree = html.fromstring(text)
    assert not tree.xpath("//script | //*[@onclick or @onload] | //td//b | //sup/i")
    assert not tree.xpath("//a[not(starts-with(@href, '#'))] | //img | //link | //iframe")
    shown = tree.xpath("//td[2]")[0].text_content()
    assert (
        "</td><script>alert(\"1\")</script> & ' ␛[31m ‹RLO›txet <b onclick='x'>bold</b> &lt;"
        in shown
    )
    assert tree.xpath("//td[1]/@lang") == ['x" onload="y']
    assert "default-src 'none'" in tree.xpath("//meta[@http-equiv]/@content")[0]
    assert "<script>" in tree.xpath("//h1")[0].text_content()


class _Nesting(HTMLParser):
    """Checks that each element is closed where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "input", "col"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


class _Cells(HTMLParser):
    """The text of the cells of the rows, and all tags in these."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "td":
            self.cells.append("")
        if self.cells:
            self.tags.add(tag)
            assert {name for name, _ in attrs} <= {"class", "title", "id", "href", "lang", "dir"}

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


@pytest.mark.slow
@settings(deadline=None, max_examples=examples(60))
@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=5))
def test_any_text_is_text(old: str, new: str, label: str) -> None:
    """Whatever stands in a document stands on the page and does nothing there."""
    texts = []
    for words in (old, new):
        clean = unicodedata.normalize("NFC", words.replace("\ufffc", ""))
        note = Note(clean, label, RichText(clean))
        text = RichText(f"{clean}\ufffc", (Mark(0, len(clean), MarkKind.LINK, clean),), (note,))
        clause = Clause(ClauseId("a"), ClauseKind.HEADING, text, label)
        texts.append(Document(clean, (clause,), title=clean, language=label))
    parser = _Cells()
    parser.feed(page(*texts).partition("<tbody>")[2].partition("</tbody>")[0])
    allowed = {"td", "tr", "p", "span", "del", "ins", "sup", "br", "ul", "li", "a", "bdi"}
    assert parser.tags <= allowed
    cells = [re.sub(r"\s", "", cell) for cell in parser.cells]
    for text in texts:
        shown = re.sub(r"\s", "", visible(text.clauses[0].text.plain))
        assert any(shown in cell for cell in cells)


def test_elements_are_nested_and_targets_exist() -> None:
    left = document("L", f"{FIRST}, and {SECOND};", f"{THIRD}.", "Decides to return to the matter;")
    right = document("R", "Decides to return to the matter;", f"{FIRST};", f"{SECOND};", EVIL)
    text = page(left, right)
    parser = _Nesting()
    parser.feed(text)
    assert parser.open == []
    tree = html.fromstring(text)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in tree.xpath("//a/@href")} <= set(ids)
    assert set(tree.xpath("//label/@for")) == set(tree.xpath("//input/@id"))


def test_a_moved_clause_is_linked_from_its_new_place() -> None:
    left = document("L", "Decides to return to the matter;", f"{FIRST};", f"{SECOND};", f"{THIRD}.")
    right = document(
        "R", f"{FIRST};", f"{SECOND};", f"{THIRD}.", "Decides to return to the matter;"
    )
    found = rows(page(left, right))
    moved, notice = found[0], found[-1]
    assert said(moved).startswith("moved OP 1 → OP 4")
    assert moved.xpath(".//a/@href") == [f"#{notice.get('id')}"]
    assert notice.text_content() == "OP 4: moved here, stands beside OP 1"
    assert notice.xpath(".//a/@href") == [f"#{moved.get('id')}"]


def test_parts_of_a_split_clause_are_paragraphs_with_the_break_marked() -> None:
    left = document("L", f"{FIRST}, and {SECOND.replace('Invites', 'invites')};", f"{THIRD}.")
    right = document("R", f"{FIRST};", f"{SECOND};", f"{THIRD}.")
    split = rows(page(left, right))[0]
    assert len(split.xpath("td[1]/p")) == 1
    assert [words(one) for one in split.xpath("td[2]/p")] == [f"{FIRST};", f"{SECOND};"]
    assert split.xpath("td[2]/p[1]/ins/span[@class='end']/text()") == ["¶"]


def test_a_part_that_stands_apart_is_announced_at_its_place() -> None:
    left = document("L", f"{FIRST}; {SECOND};", f"{THIRD}.")
    right = document("R", f"{FIRST};", f"{THIRD}.", f"{SECOND};")
    pins = [Pin(ClauseId("L1"), ClauseId(name), True, "me") for name in ("R1", "R3")]
    comparison = compare([left, right], modes={(0, 1): Mode.VERSIONS}, pins={(0, 1): pins})
    found = rows(comparison_page(comparison, passages(comparison)).data.decode("utf-8"))
    assert len(found[0].xpath("td[2]/p")) == 2
    assert found[-1].text_content() == "OP 3: a part, stands beside OP 1"
    assert found[-1].xpath(".//a/@href") == [f"#{found[0].get('id')}"]


def test_marks_and_notes_are_shown_and_told() -> None:
    note = Note("n", "3", RichText(TREATY))
    plain = RichText(f"{FIRST}\ufffc;", (), (note,))
    new = Note("n", "4", RichText(TREATY.replace("2225", "2237")))
    marked = RichText(f"{FIRST}\ufffc;", (Mark(0, 5, MarkKind.ITALIC),), (new,))
    row = rows(page(document("L", plain), document("R", marked)))[0]
    assert row.xpath("td[2]//span[@class='remarked']")[0].get("title") == "italic added"
    assert row.xpath("td[2]//i/text()") == ["Urges"]
    assert row.xpath("td[2]//sup[@class='note changed']/text()") == ["4"]
    items = [item.text_content() for item in row.xpath("td[3]//li")]
    assert items[0] == "italic added: “Urges”"
    assert items[1].startswith("note 3 → 4 changed: United Nations, Treaty Series, vol. 22252237")


def test_arabic_stands_from_right_to_left() -> None:
    text = "تحث الدول الأعضاء على تعزيز التعاون في استرداد الأصول المسروقة"
    left = document("L", f"{text}؛", language="ar")
    right = document("R", f"{text} فورا؛", language="ar")
    row = rows(page(left, right))[0]
    assert row.xpath("td/@dir") == ["rtl", "rtl"]
    assert row.xpath("td/@lang") == ["ar", "ar"]


@pytest.mark.parametrize("hidden", [(), ("case", "notes")])
def test_boxes_stand_for_the_classes_that_can_be_hidden(hidden: tuple[str, ...]) -> None:
    tree = html.fromstring(page(document("L", FIRST), document("R", SECOND), hidden))
    boxes = {box.get("id"): box.get("checked") is not None for box in tree.xpath("//input")}
    assert boxes == {"s-same": True} | {f"s-{name}": name not in hidden for name in SMALL}
    assert not tree.xpath("//script")


def test_a_page_of_the_same_words_says_that_nothing_differs() -> None:
    tree = html.fromstring(page(document("L", FIRST), document("R", FIRST)))
    (counts,) = tree.xpath("//ul[@class='tally']")
    assert [one.text_content() for one in counts] == ["No differences", "1 unchanged"]
    assert not tree.xpath("//input | //*[@class='legend']")


def test_names_stand_once_and_under_titles_where_there_are_any() -> None:
    left, right = document("L", FIRST), document("R", SECOND)
    assert html.fromstring(page(left, right)).xpath("//header/*/bdi/text()") == ["L", "R"]
    titled = html.fromstring(page(replace(left, title="Draft"), right))
    assert titled.xpath("//header/*/bdi/text()") == ["Draft", "L", "R"]


def test_two_texts_of_one_symbol_or_file_are_told_apart() -> None:
    def heads(*files: str) -> list[str]:
        texts = (
            replace(document(name, FIRST), source=Source(file=file, symbol="A/CONF.213/L.6"))
            for name, file in zip("LR", files, strict=True)
        )
        found: list[str] = html.fromstring(page(*texts)).xpath("//header/h1/bdi/text()")
        return found

    assert heads("old.docx", "new.docx") == ["old.docx", "new.docx"]
    assert heads("one.txt", "one.txt") == ["one.txt#L", "one.txt#R"]


def test_words_whose_marks_are_hidden_look_like_any_others() -> None:
    text = page(document("L", FIRST), document("R", SECOND))
    rule = "#s-marks:not(:checked) ~ main .remarked { color: inherit;"
    assert rule in text


def test_a_rule_hides_each_set_of_small_classes_that_occurs() -> None:
    left = document("L", "the member states, all of them, act;", f"{SECOND};")
    right = document("R", "the Member states all of them, act;", f"{SECOND},")
    text = page(left, right)
    first, second = rows(text)
    assert first.get("class") == "changed h-punctuation-case"
    assert second.get("class") == "changed h-punctuation"
    assert second.xpath(".//ins/@class") == ["h-punctuation"]
    assert sorted(first.xpath("td[2]//ins/@class")) == ["h-case"]
    off = "#s-punctuation:not(:checked) ~ #s-case:not(:checked) ~ main"
    assert f"{off} tr.h-punctuation-case td.said > * {{ display: none; }}" in text
    assert "#s-case:not(:checked) ~ main :is(del, ins).h-case {" in text
    assert "h-notes" not in text


def test_a_change_of_words_cannot_be_hidden() -> None:
    row = rows(page(document("L", FIRST), document("R", FIRST.replace("Member", "member and"))))[0]
    assert row.get("class") == "changed"
    assert not row.xpath(".//ins/@class")


def test_the_same_page_every_time() -> None:
    left, right = document("L", FIRST, SECOND), document("R", SECOND, THIRD)
    assert page(left, right) == page(left, right)


def test_independent_texts_are_read_each_for_itself() -> None:
    left = document("L", f"{FIRST}.", "Decides to remain seized of prison overcrowding.")
    right = document("R", "We ask all to recover stolen assets. We thank the Secretariat.", SECOND)
    comparison = compare([left, right], modes={(0, 1): Mode.INDEPENDENT})
    text = comparison_page(comparison, passages(comparison)).data.decode("utf-8")
    found = rows(text)
    related = next(row for row in found if row.get("class") == "related")
    assert related.xpath("td[2]//mark/text()") == ["We ask all to recover stolen assets."]
    assert said(related).startswith("related, sure OP 1 × OP 1both deal with")
    assert not html.fromstring(text).xpath("//tbody//del | //tbody//ins")
    assert {row.get("class") for row in found} == {"related", "alone"}
    assert html.fromstring(text).xpath("//input/@id") == ["s-same"]
    assert html.fromstring(text).findtext(".//title") == "L × R"


def test_the_summary_leads_to_the_rows() -> None:
    left = document("L", f"{FIRST};", f"{THIRD}.")
    right = document("R", f"{FIRST.replace('stolen', 'lost')};", f"{SECOND};", f"{THIRD}.")
    tree = html.fromstring(page(left, right))
    links = {a.text_content(): a.get("href")[1:] for a in tree.xpath("//ul[@class='tally']//a")}
    assert set(links) == {"1 changed", "1 added", "1 renumbered"}
    for said_, target in links.items():
        row = tree.get_element_by_id(target)
        assert row.get("class").split()[0] == said_.split()[1]
    assert tree.xpath("//thead//bdi[1]/text()")[::2] == ["L", "R"]


def test_strength_and_moved_phrases_are_flagged() -> None:
    phrase = "in accordance with their national law"
    rest = "submit detailed annual reports on the recovery of assets to the Commission in Vienna"
    left = document("L", f"Decides that States should, {phrase}, {rest};")
    right = document("R", f"Decides that States shall {rest} {phrase};")
    (row,) = rows(page(left, right))
    flag = row.xpath("td[2]//ins//span[@class='strength stronger']")[0]
    assert (flag.text, flag.get("title")) == ("shall", "stronger: “should” → “shall”")
    for cell, tag in ((1, "del"), (2, "ins")):
        moved = row.xpath(f"td[{cell}]//{tag}[@class='move']")
        assert [(one.text_content(), one.get("title")) for one in moved] == [
            (phrase, "moved within the clause")
        ]
    assert row.xpath("td[3]//li[@class='r-strength']/text()") == ["stronger: “should” → “shall”"]
