"""Automatic numbers as Word prints them."""

from __future__ import annotations

from pathlib import Path

import pytest

from draftbench.formats.docx.names import MC, W
from draftbench.formats.docx.read.numbering import formatted
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revisions import View
from draftbench.formats.docx.read.wordfile import WordFile
from draftbench.formats.safety import open_package
from support.lists import abstract, item, level, num, random_lists, restart, word_file
from support.office import SOFFICE, convert

LEVELS = (level(0, "decimal", "%1."), level(1, "lowerLetter", "%1%2)"), level(2, "decimal", "%2%3"))


def printed(data: bytes, view: View = View.ACCEPTED) -> list[str]:
    """The numbers of a file, in order."""
    file = WordFile(open_package(data, "a.docx"), "a.docx", view)
    return [paragraph.label for paragraph in file.paragraphs()]


def numbers(order: str, *lists: str, levels: tuple[str, ...] = LEVELS) -> list[str]:
    """What is printed where lists are used in that ``order``: "1.0 2.1" is list 1 at its first
    level, then list 2 at its second."""
    places = (place.split(".") for place in order.split())
    body = "".join(item("words", int(n), int(depth)) for n, depth in places)
    return printed(word_file(body, numbering=abstract(0, *levels) + "".join(lists)))


@pytest.mark.parametrize(
    ("order", "lists", "expected"),
    [
        ("1.0 1.1 1.1 1.0 1.1", [num(1, 0)], "1. 1a) 1b) 2. 2a)"),
        ("1.0 1.0 2.0 1.0", [num(1, 0), num(2, 0)], "1. 2. 3. 4."),
        ("1.0 1.0 2.0 2.0 1.0", [num(1, 0), num(2, 0, restart(0, 1))], "1. 2. 1. 2. 3."),
        ("1.0 1.1 2.1 2.0", [num(1, 0), num(2, 0, restart(0, 7))], "1. 1a) 1b) 7."),
        ("1.0 1.1 1.0 1.1", [num(1, 0, restart(1, 4))], "1. 1d) 2. 2d)"),
        ("1.1 1.0 1.1", [num(1, 0)], "1a) 2. 2a)"),
        ("1.0 1.2", [num(1, 0)], "1. a1"),
        ("3.0", [num(1, 0)], ""),
    ],
    ids=["deeper levels start again", "lists of one definition count on", "a start of its own",
         "a start only at its level", "a start at each restart", "a level passed over counts",
         "two levels passed over", "no such list"],
)  # fmt: skip
def test_lists_count(order: str, lists: list[str], expected: str) -> None:
    assert " ".join(numbers(order, *lists)) == expected


@pytest.mark.parametrize(
    ("restart_after", "expected"),
    [("0", "1. a 2. b 3. c"), ("1", "1. a 2. a 3. a"), ("5", "1. a 2. a 3. a")],
)
def test_a_level_starts_again_after_the_level_it_is_bound_to(
    restart_after: str, expected: str
) -> None:
    bound = level(1, "lowerLetter", "%2", more=f'<w:lvlRestart w:val="{restart_after}"/>')
    found = numbers("1.0 1.1 1.0 1.1 1.0 1.1", num(1, 0), levels=(LEVELS[0], bound))
    assert " ".join(found) == expected


BUDGET = (level(0, "decimal", "29B.%1", 99), level(1, "lowerLetter", "(%2)"))
CHAPTERS = (level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"), level(2, "decimal", "§ %3"))


@pytest.mark.parametrize(
    ("order", "levels", "expected"),
    [
        (
            "1.0 1.0 1.1 1.1 1.0",
            BUDGET,
            "paragraph 29B.99, paragraph 29B.100, item (a), item (b), paragraph 29B.101",
        ),
        ("1.1 1.1 1.2 1.2", CHAPTERS, "paragraph 1.1, paragraph 1.2, paragraph § 1, paragraph § 2"),
        ("1.0 1.0 1.0", CHAPTERS, "paragraph 1, paragraph 2, paragraph 3"),
    ],
)
def test_automatic_numbers_open_paragraphs(
    order: str, levels: tuple[str, ...], expected: str
) -> None:
    words = "The Office supports the work of all States. It does so on every day of the year."
    places = (place.split(".") for place in order.split())
    body = "".join(item(words, int(n), int(depth)) for n, depth in places)
    data = word_file(body, numbering=abstract(0, *levels) + num(1, 0))
    (document,) = read_docx(data, "a.docx").parts
    assert ", ".join(f"{c.kind.value} {c.label}" for c in document) == expected


def test_legal_levels_are_arabic_but_keep_leading_zeros() -> None:
    levels = (
        level(0, "upperRoman", "%1"),
        level(1, "decimalZero", "%1.%2", more="<w:isLgl/>"),
        level(2, "lowerLetter", "%1.%2.%3", more="<w:isLgl/>"),
    )
    assert numbers("1.0 1.1 1.2", num(1, 0), levels=levels) == ["I", "1.01", "1.01.1"]


def test_a_list_may_override_a_whole_level() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1-", 5)}</w:lvlOverride>'
    assert numbers("1.0 1.0 2.0 1.0", num(1, 0), num(2, 0, own)) == ["1.", "2.", "III-", "4."]


def test_bullets_are_one_sign_and_dashes_stay() -> None:
    levels = (
        level(0, "bullet", "\uf0b7"),
        level(1, "bullet", "o"),
        level(2, "bullet", "–"),
    )
    assert numbers("1.0 1.1 1.2", num(1, 0), levels=levels) == ["•", "•", "–"]


def test_numbers_come_through_styles_and_zero_takes_them_off() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Clause"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr>'
        '<w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/></w:style>'
    )
    bound = LEVELS[2].replace("<w:suff", '<w:pStyle w:val="C"/><w:suff')
    body = (
        item("a", None, None, style="A")
        + item("b", None, None, style="B")
        + item("c", None, None, style="C")
        + item("d", 0, None, style="A")
        + item("e", 1, None, style="B")
    )
    lists = abstract(0, *LEVELS[:2], bound) + num(1, 0)
    assert printed(word_file(body, numbering=lists, styles=styles)) == [
        "1.",
        "1a)",
        "a1",
        "",
        "1b)",
    ]


def test_numbering_styles_lead_to_their_definition() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr>'
        "</w:pPr></w:style>"
    )
    lists = (
        abstract(0, more='<w:numStyleLink w:val="L"/>')
        + abstract(1, level(0, "upperLetter", "%1)"), more='<w:styleLink w:val="L"/>')
        + num(1, 0)
        + num(2, 1)
    )
    assert printed(word_file(item("a") + item("b"), numbering=lists, styles=styles)) == ["A)", "B)"]


def test_an_empty_paragraph_is_counted_and_said() -> None:
    data = word_file(item("a") + item("") + item("c"), numbering=abstract(0, *LEVELS) + num(1, 0))
    assert printed(data) == ["1.", "3."]
    codes = [
        note.message for note in read_docx(data, "a.docx").notes if note.code == "empty-number"
    ]
    assert codes == ["Paragraph 2: the number 2. stands before no words; it was counted."]


def test_a_deleted_paragraph_shows_its_number_and_does_not_count() -> None:
    deleted = item("b").replace("</w:pPr>", '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>')
    deleted = deleted.replace("<w:r><w:t>b</w:t></w:r>",
        '<w:del w:id="2" w:author="A"><w:r><w:delText>b</w:delText></w:r></w:del>')  # fmt: skip
    body = item("a") + deleted + item("c")
    data = word_file(body, numbering=abstract(0, *LEVELS) + num(1, 0))
    assert printed(data, View.MARKED) == ["1.", "2.", "2."]
    assert printed(data, View.ACCEPTED) == ["1.", "2."]
    assert printed(data, View.REJECTED) == ["1.", "2.", "3."]


def test_a_custom_format_stands_in_an_alternative() -> None:
    plain = level(0, "decimal", "%1.")
    custom = plain.replace(
        '<w:numFmt w:val="decimal"/>',
        f'<mc:AlternateContent xmlns:mc="{MC}" xmlns:w="{W}"><mc:Choice Requires="w14"><w:numFmt '
        'w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt '
        'w:val="decimal"/></mc:Fallback></mc:AlternateContent>',
    )
    assert numbers("1.0 1.0", num(1, 0), levels=(custom,)) == ["001.", "002."]


def test_formats_that_are_not_computed_are_said() -> None:
    data = word_file(item("a"), numbering=abstract(0, level(0, "bahtText", "%1.")) + num(1, 0))
    assert printed(data) == ["1."]
    assert "number-format" in {note.code for note in read_docx(data, "a.docx").notes}


@pytest.mark.parametrize(
    ("form", "number", "expected"),
    [
        ("lowerLetter", 28, "bb"), ("upperRoman", 1994, "MCMXCIV"), ("decimalZero", 7, "07"),
        ("ordinal", 112, "112th"), ("ordinal", 23, "23rd"), ("cardinalText", 42, "Forty-two"),
        ("ordinalText", 21, "Twenty-first"), ("ordinalText", 30, "Thirtieth"),
        ("ordinalText", 112, "One hundred twelfth"), ("chicago", 6, "††"), ("hex", 26, "1A"),
        ("numberInDash", 3, "- 3 -"), ("russianLower", 10, "к"), ("russianUpper", 30, "АА"),
        ("arabicAlpha", 3, "ت"), ("arabicAbjad", 3, "ج"), ("hebrew1", 15, "טו"),
        ("hebrew1", 116, "קטז"), ("hebrew2", 11, "כ"), ("hindiNumbers", 12, "१२"),
        ("thaiLetters", 3, "ค"), ("chineseCounting", 21, "二十一"),
        ("chineseCounting", 100, "一○○"),
        ("chineseCountingThousand", 105, "一百零五"),
        ("chineseCountingThousand", 1010, "一千零一十"),
        ("chineseLegalSimplified", 12, "壹拾贰"), ("japaneseCounting", 110, "百十"),
        ("ideographDigital", 10, "一〇"), ("ideographTraditional", 3, "丙"),
        ("ideographZodiacTraditional", 11, "甲戌"), ("koreanCounting", 21, "이십일"),
        ("koreanLegal", 21, "스물하나"), ("ganada", 2, "나"),
        ("vietnameseCounting", 21, "hai mươi mốt"),
        ("decimalEnclosedCircle", 12, "⑫"), ("decimalEnclosedCircle", 21, "21"),
        ("decimalFullWidth", 10, "１０"), ("lowerRoman", 0, "0"),
        ("lowerLetter", 10**8, "100000000"),
        ("none", 4, ""),
    ],
)  # fmt: skip
def test_number_formats(form: str, number: int, expected: str) -> None:
    assert formatted(number, form) == expected


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_random_lists_count_as_in_libreoffice(tmp_path: Path, office_profile: Path) -> None:
    files = {f"list{seed}": random_lists(seed) for seed in range(40)}
    for name, data in files.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    paths = [tmp_path / f"{name}.docx" for name in files]
    convert(paths, "txt:Text (encoded):UTF8", tmp_path, office_profile)
    for name, data in files.items():
        file = WordFile(open_package(data, name), name, View.ACCEPTED)
        found = [f"{one.label} {one.text.text}".strip() for one in file.paragraphs()]
        text = (tmp_path / f"{name}.txt").read_text("utf-8-sig")
        assert found == [line.strip() for line in text.split("\n") if line.strip()], name
