"""The rules by which files are repaired, one by one: where each acts, and where it must not."""

from __future__ import annotations

import ast

import pytest

from draftbench.document import spoken_labels
from draftbench.formats.imported import Imported, Use
from draftbench.formats.plain.encoding import decode
from draftbench.formats.plain.lines import LineNumbers, read_lines
from draftbench.formats.plain.reader import read_text
from draftbench.formats.reading import read
from support.accounting import accounted
from support.checkout import SOURCE

PLAIN = SOURCE / "formats" / "plain"


def notes(text: str, code: str, name: str = "x.txt") -> list[int]:
    """The lines of the notes that the rule ``code`` leaves."""
    imported = read_text(text, name)
    accounted(imported)
    return [note.line for note in imported.notes if note.code == code]


def texts(text: str) -> list[str]:
    return [c.text.plain for part in read_text(text, "x.txt").parts for c in part]


def codes_of(module: str) -> set[str]:
    """The codes of the import notes that a module makes."""
    found = set()
    for node in ast.walk(ast.parse((PLAIN / f"{module}.py").read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in {"ImportNote", "noted", "_say"}:
                found.add(str(node.args[0].value))
    return found


RULES = {
    "encoding": {"guessed-encoding", "decoded-twice", "lost-characters"},
    "reader": {"normalised", "leftover", "mail-quoted", "markup-read"},
    "pages": {"split-run-on", "joined-lines", "joined-page-break"},
    "notes": {
        "footnote-moved",
        "footnote-marked-twice",
        "footnote-without-mark",
        "ibid-resolved",
        "ibid-unresolved",
    },
    "markdown": {"front-matter", "comment-left-out", "code-kept", "signs-left-out"},
}
"""The rules by which a text file is repaired and doubted, by the module in which each stands."""


def test_the_list_of_rules_is_whole_and_every_rule_has_tests() -> None:
    modules = ("encoding", "inline", "lines", "markdown", "notes", "pages", "reader")
    found = {module: codes for module in modules if (codes := codes_of(module))}
    assert found == RULES
    tests = " ".join(path.read_text("utf-8") for path in SOURCE.parents[1].glob("tests/**/*.py"))
    rules = sorted(set().union(*RULES.values()))
    assert [code for code in rules if tests.count(f'"{code}"') < 2] == []  # once it stands above


# guessed-encoding, decoded-twice, lost-characters: more in test_encoding.py


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        ("où".encode("cp1252"), ["guessed-encoding"]),
        ("où".encode(), []),
        (b"plain", []),
        ("oÃ¹ Ã©tÃ©".encode(), ["decoded-twice"]),
        ("o\ufffd".encode(), ["lost-characters"]),
    ],
)
def test_encodings(data: bytes, codes: list[str]) -> None:
    assert [note.code for note in decode(data, "x.txt")[1]] == codes


# normalised


def test_accents_are_joined() -> None:
    assert notes("Re\u0301solution", "normalised") == [0]
    assert notes("Résolution", "normalised") == []


# lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\f", "\v"])
def test_every_line_end_ends_a_line(end: str) -> None:
    lines = read_lines(f"One{end}two{end}{end}three")
    assert [line.content.text for line in lines] == ["One", "two", "three"]
    assert [line.after_gap for line in lines] == [False, False, end not in "\f\v"]


def test_line_ends_of_all_kinds_in_one_file() -> None:
    lines = read_lines("a\r\nb\rc\nd\x85e\u2028f\u2029g\fh\vi")
    assert [line.content.text for line in lines] == list("abcdefghi")
    assert [line.number for line in lines] == [1, 2, 3, 4, 5, 6, 7, 7, 7]
    assert [line.content.text for line in lines if line.after_gap] == ["g"]
    numbers = LineNumbers("a\r\nb\rc\u2029d")
    assert [numbers.at(at) for at in (0, 1, 3, 5, 7)] == [1, 1, 2, 3, 4]


def test_a_form_feed_is_no_part_of_a_paragraph() -> None:
    assert texts("1. It met in\f\nthe hall.\n\f2. It ended.") == [
        "It met in the hall.",
        "It ended.",
    ]


def test_characters_without_width_do_not_hide_a_number() -> None:
    imported = read("\ufeff\u200b1. It met.\n\n\u200b2. It\ufeff ended.\u2060".encode(), "x.txt")
    accounted(imported)
    assert [(c.label, c.text.text) for c in imported.parts[0]] == [
        ("1.", "It met."),
        ("2.", "It ended."),
    ]
    left = [imported.text[s.start : s.end] for s in imported.spans if s.use is Use.LEFTOVER]
    assert left == ["\u200b", "\u200b", "\ufeff", "\u2060"]


def test_spaces_and_soft_hyphens_stay_as_they_came() -> None:
    text = "It met at\u00a05\u202f%, in coop\u00aderation,\u2009here."
    assert texts(text) == [text]
    assert texts("1.\u00a0It met.") == ["It met."]


# leftover


def test_leftovers_are_said_with_their_line() -> None:
    assert notes("It met.\r\n\r\n\x01\x02\r\nIt\x03 ended.", "leftover") == [3, 4]
    assert notes("a\n\n- 7 -\n\nb\n\n- 8 -\n\nc", "leftover") == [3, 7]
    assert notes("a\n\n7\n\nb", "leftover") == []


# markup-read


def test_markup_left_by_a_conversion() -> None:
    assert notes("It *met*.", "markup-read") == [1]
    assert notes("It* met* 2*3.", "markup-read") == []


# joined-lines

WRAPPED = (
    "The Board, recalling its decision on the planting of trees along the roads\n"
    "of all its members and on the care for them in times of drought and of\n"
    "flood, and noting the report on their state and on what was done since,\n"
    "1. Urges all members to plant trees and to report on what they have done;\n"
)


def test_wrapped_lines_are_joined() -> None:
    assert notes(WRAPPED, "joined-lines") == [2]
    assert len(texts(WRAPPED)) == 2


@pytest.mark.parametrize(
    "text",
    ["The Board,\nRecalling it,\n1. Urges all;", "It met.\nIt ended.", "It met\n\nThen left"],
)
def test_lines_of_their_own_are_not(text: str) -> None:
    assert notes(text, "joined-lines") == []


def test_hyphens_at_the_end_of_a_line() -> None:
    assert texts("It met on crime-\nprevention and cooper\u00ad\nation.") == [
        "It met on crime-prevention and cooper\u00adation."
    ]


# joined-page-break


@pytest.mark.parametrize("gap", ["\n\n", "\n\f\n", "\u2029"])
def test_a_sentence_cut_by_a_page_is_made_whole(gap: str) -> None:
    assert len(notes(f"1. The Board met in{gap}the hall.", "joined-page-break")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "1. The Board met.\n\nthe hall was full.",
        "1. The Board met in\n\n2. the hall.",
        "1. The Board met in\n\nThe hall.",
        "Name\tState\n\nof all",
    ],
)
def test_a_whole_sentence_is_not(text: str) -> None:
    assert notes(text, "joined-page-break") == []


def test_a_bracketed_paragraph_that_ends_with_a_comma_is_whole() -> None:
    text = (
        "We, the representatives of States,\n\n[Noting [with concern] the rise of crime in all "
        "regions of the world and the need for cooperation,]\n\nDeclare as follows:\n\n"
        "1. We decide to act."
    )
    assert notes(text, "joined-page-break") == []
    assert texts(text)[2] == "Declare as follows:"


# footnote-moved, footnote-without-mark


@pytest.mark.parametrize(
    "text",
    ["It met.¹\n\n¹ A/1.", "It met.[^1]\n\n[^1]: A/1.", "It<sup>a</sup>\n\n<sup>a</sup> A/1."],
)
def test_a_note_is_hung_on_its_mark(text: str) -> None:
    assert notes(text, "footnote-moved") == [3]
    (clause,) = read_text(text, "x.txt").parts[0]
    assert [note.text.text for note in clause.text.notes] == ["A/1."]


def test_a_note_without_a_mark_and_a_mark_without_a_note() -> None:
    assert notes("It met.\n\n¹ A/1.", "footnote-without-mark") == [3]
    assert notes("It met.¹", "footnote-moved") == []
    assert notes("It has 3 m² of it.", "footnote-without-mark") == []


# footnote-marked-twice


@pytest.mark.parametrize("sign", ["¹", "[^1]", "<sup>1</sup>"])
def test_a_note_hangs_at_each_of_its_marks(sign: str) -> None:
    text = f"It met{sign} here.\n\nIt left{sign} again.\n\n{sign} A/1."
    assert notes(text, "footnote-marked-twice") == [3]
    read = read_text(text, "x.txt")
    accounted(read)
    assert [n.text.text for c in read.parts[0] for n in c.text.notes] == ["A/1.", "A/1."]


def test_no_note_hangs_where_a_figure_may_mean_another() -> None:
    assert notes("It has 3 km² here.\n\nIt met.²\n\n² A/1.", "footnote-marked-twice") == []
    text = "It met.¹\n\n¹ A/1.\n\nIt left.¹\n\n¹ A/2.\n\nWhich?¹"
    assert notes(text, "footnote-marked-twice") == []


# ibid-resolved, ibid-unresolved


def test_ibid() -> None:
    text = "It met¹ here.²\n\n¹ A/1, para. 2.\n\n² Ibid., para. 3."
    assert notes(text, "ibid-resolved") == [5]
    assert notes(text, "ibid-unresolved") == []
    assert notes("It met.¹\n\n¹ Ibid., para. 3.", "ibid-unresolved") == [3]
    assert notes("It met.¹\n\n¹ A/1.", "ibid-resolved") == []


# front-matter, comment-left-out, code-kept, signs-left-out: more in test_markdown.py


def test_rules_of_markdown() -> None:
    assert notes("---\na: b\n---\nIt met.", "front-matter", "x.md") == [1]
    assert notes("It <!-- x --> met.", "comment-left-out", "x.md") == [1]
    assert notes("```\nx\n```", "code-kept", "x.md") == [1]
    assert notes("***\n\nIt met.", "signs-left-out", "x.md") == [1]
    for code in ("front-matter", "comment-left-out", "code-kept", "signs-left-out"):
        assert notes("---\n\na: b <!-- x -->\n```", code, "x.txt") == []


def test_one_rule_is_one_note(report: Imported) -> None:
    assert len({note.code for note in report.notes if note.code == "joined-lines"}) == 1


@pytest.mark.parametrize(
    "entries",
    [
        "I. Work of the meeting\n\nII. The lamps\n\nIII. The oil",
        "I. Work of the meeting\t3\n\nII. The lamps\n\nIII. The oil\t5",
        "I.Work of the meeting1–23\n\nII. The lamps\t4\n\nIII. The oil5",
    ],
)
def test_entries_of_a_table_of_contents_may_lack_the_numbers_of_their_pages(entries: str) -> None:
    body = "\n\n".join(
        f"{number} {title}\n\n{at}. It was dealt with. Nothing was left."
        for at, (number, title) in enumerate(
            (("I.", "Work of the meeting"), ("II.", "The lamps"), ("III.", "The oil")), 1
        )
    )
    (document,) = read_text(f"Report\n\nContents\n\n{entries}\n\n{body}", "x.txt").parts
    told = [f"{c.kind.value} {c.label}".strip() for c in document][-8:]
    assert told[:2] == ["heading", "table"]
    assert told[2:] == [
        f"{kind} {n}."
        for at, n in enumerate(("I", "II", "III"), 1)
        for kind, n in (("heading", n), ("paragraph", at))
    ]


def test_a_heading_that_stands_again_makes_no_table_of_contents() -> None:
    text = "Report\n\nContents\n\nI. Lamps\n\nA. Overall\n\n1. It met.\n\nII. Oil\n\nA. Overall"
    (document,) = read_text(f"{text}\n\n2. It ended.", "x.txt").parts
    assert "table" not in [c.kind.value for c in document]
    assert [c.label for c in document if c.label] == ["I.", "A.", "1.", "II.", "A.", "2."]


def test_notes_of_a_table_are_notes() -> None:
    text = "1. It met.\n\nPosts\tLevel\n\nChief\tP-5 a\n\na Funded under general assistance.\n\n"
    (document,) = read_text(f"{text}b No response.\n\n2. It ended.", "x.txt").parts
    assert [c.kind.value for c in document] == ["paragraph", "table", "note", "note", "paragraph"]


@pytest.mark.parametrize(
    "name", ["Mr. António Guterres", "H.E. Ms. Ana Lampe", "Félix SCHNYDER", "(Signed) Ana Lampe"]
)
def test_the_name_of_a_person_is_no_heading(name: str) -> None:
    (document,) = read_text(f"1. It met.\n\n{name}\n\n2. It ended.", "x.txt").parts
    assert [c.kind.value for c in document if c.text.plain == name] != ["heading"]


def test_running_heads_of_a_volume_are_no_part_of_the_text() -> None:
    head = "V. Resolutions adopted on the reports of the Second Committee"
    text = f"1. It met.\n\n{head}\n\n2. It went on.\n\n{head}\n\n3. It ended."
    (document,) = read_text(text, "x.txt").parts
    assert [c.label for c in document] == ["1.", "2.", "3."]
    assert [c.text.plain for c in document] == ["It met.", "It went on.", "It ended."]


@pytest.mark.parametrize(
    "numbers",
    [
        ("22.98.", "22.99.", "22.100."),
        ("29B.1", "29B.2", "29B.3"),
        ("1.1.1", "1.1.2", "1.1.3"),
        ("§ 1", "§ 2", "§ 3"),
        ("Article 255/1.", "Article 255/2.", "Article 255/3."),
        ("Article L. 123-1.", "Article L. 123-2.", "Article L. 123-3."),
        ("Art. R*12-1.", "Art. R*12-2.", "Art. R*12-3."),
        ("Article 255/1 :", "Article 255/2 :", "Article 255/12 :"),
        ("Article 255/1", "Article 255/2", "Article 255/123"),
        ("22.99", "22.99 bis", "22.100"),
    ],
)
def test_numbers_that_say_where_they_stand_are_read(numbers: tuple[str, ...]) -> None:
    body = "\n\n".join(f"{number} The Board shall keep the lamps lit." for number in numbers)
    (document,) = read_text(f"Regulation on harbours\n\n{body}\n", "x.txt").parts
    assert [clause.label for clause in document][1:] == list(numbers)
    assert {clause.kind.value for clause in document} == {"title", "paragraph"}


def _resolution(number: str, title: str, day: str, verb: str, annex: str = "") -> str:
    lines = [
        f"Resolution adopted by the General Assembly on {day}",
        f"[on the report of the Sixth Committee (A/{number}, para. 7)]",
        f"{number}. {title}",
        "*",
        "The General Assembly,",
        f"Recalling its resolutions on {title.lower()},",
        f"1. {verb} the outcome on {title.lower()};",
        "2. Decides to remain seized of the matter.",
        "44th plenary meeting",
        day,
    ]
    if annex:
        lines += ["Annex", annex, "1. We reaffirm our goals.", "2. We shall build lighthouses."]
    return "\n\n".join(lines) + "\n\n"


def _sets(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    imported = read_text(text, "x.txt")
    accounted(imported)
    return [
        (part.name.split("-")[0], part.title, tuple(clause.text.plain for clause in part))
        for part in imported.parts
    ]


@pytest.mark.parametrize("annex", ["", "The light that we want"])
def test_the_lines_above_a_resolution_stand_with_it_wherever_it_stands(annex: str) -> None:
    """Also behind the annex of another one, which ends where the next resolution begins."""
    one = _resolution("66/901", "Lighthouses", "27 July 2012", "Endorses", annex)
    two = _resolution("60/902", "Harbours", "16 September 2005", "Welcomes")
    parts = _sets(one + two)
    assert sorted(parts) == sorted(_sets(two + one)) == sorted(_sets(one) + _sets(two))
    assert parts[-1][2][:3] == (
        "Resolution adopted by the General Assembly on 16 September 2005",
        "[on the report of the Sixth Committee (A/60/902, para. 7)]",
        "Harbours",
    )
    kinds = [[c.kind.value for c in part][:5] for part in read_text(one + two, "x.txt").parts]
    assert kinds[0] == kinds[-1] == ["title"] * 4 + ["organ"]


def test_what_is_numbered_in_an_annex_is_no_other_resolution() -> None:
    text = _resolution("66/901", "Lighthouses", "27 July 2012", "Endorses", "The light")
    text += "3. We recall that a resolution was adopted by the Council.\n\n4. We end.\n\n"
    assert [name for name, _, _ in _sets(text)] == ["resolution", "annex"]


@pytest.mark.parametrize(
    "enacts",
    ["HAVE ADOPTED THIS DIRECTIVE:", "Has adopted this Decision:", "DECIDES AS FOLLOWS:"],
)
def test_the_line_that_enacts_parts_the_preamble_from_the_articles(enacts: str) -> None:
    text = f"""THE COUNCIL OF THE UNION,

Having regard to the Treaty,

{enacts}

Article 1

The Annex is replaced.

Article 2

For this act, the following definitions apply:

(1) ‘water’ means:

(a) all water;

(2) ‘pipe’ means a pipe.
"""
    (found,) = read_text(text, "x.txt").parts
    chapeau, definitions = (c for c in found if c.kind.value == "chapeau")
    assert chapeau.text.plain == enacts
    items = [c for c in found if c.kind.value == "item"]
    assert [(c.label, c.level) for c in items] == [("(1)", 1), ("(a)", 2), ("(2)", 1)]
    assert items[0].parent == items[2].parent == definitions.id


def test_an_annex_ends_at_the_heading_above_another_organ_line() -> None:
    text = """The Assembly,

Recalling its resolution 70/1 of 25 September 2015,

1. Calls upon States to protect wetlands;

Annex

Rules of the Fund

1. The Fund is open to all States.

Protection of rivers

The Assembly,

Recalling its resolution 71/222 of 21 December 2016,

1. Calls upon States to protect rivers.
"""
    first, annex, last = read_text(text, "x.txt").parts
    assert [first.name, annex.name, last.name] == ["resolution", "annex", "resolution-2"]
    assert [clause.text.plain for clause in annex] == [
        *("Annex", "Rules of the Fund", "The Fund is open to all States.")
    ]
    assert (last.title, last.clauses[1].text.plain) == ("Protection of rivers", "The Assembly,")
    inside = text.replace("1. The Fund is open to all States.\n\n", "")
    assert [part.name for part in read_text(inside, "x.txt")] == ["resolution", "annex"]


@pytest.mark.parametrize(
    ("number", "beside", "spoken"),
    [
        ("ru: 3. просит держать фонари в порядке;", "3 бис. предлагает помощь;", "OP 3 бис"),
        ("ru: 3. просит держать фонари в порядке;", "3-бис. предлагает помощь;", "OP 3 бис"),
        ("ar: 3 - تطلب إلى الأمين العام إعداد تقرير؛", "3 مكررا - تدعو المانحين؛", "OP 3 مكررا"),
        ("zh: 3. 请秘书长编写报告；", "3之二. 邀请捐助方捐款；", "OP 3之二"),
        ("en: 3. Requests the Board to keep the lamps;", "3 bis. Invites help;", "OP 3 bis"),
    ],
)
def test_a_paragraph_beside_a_number_is_told_in_its_language(
    number: str, beside: str, spoken: str
) -> None:
    language, _, third = number.partition(": ")
    organ = {"ru": "Генеральная Ассамблея,", "ar": "إن الجمعية العامة،", "zh": "大会，"}
    first = {"ru": "1. просит ждать;\n\n2. просит строить;", "zh": "1. 请等待；\n\n2. 请建造；"}
    first["ar"] = "1 - تطلب إلى الدول الانتظار؛\n\n2 - تطلب إلى الدول البناء؛"
    begun = first.get(language, "1. Requests patience;\n\n2. Requests work;")
    text = "\n\n".join([organ.get(language, "The General Assembly,"), begun, third, beside])
    (document,) = read_text(text, "x.txt").parts
    labels = spoken_labels(document)
    last = document.clauses[-1]
    assert last.kind.value == "operative"
    assert labels[last.id] == spoken
    assert last.label.rstrip(" .-") == beside.split(".", maxsplit=1)[0].split(" -", maxsplit=1)[0]
    assert [labels[clause.id] for clause in document][-2] == "OP 3"


_LAW = """REGULATION ON HARBOURS

THE PARLIAMENT AND THE COUNCIL,

Having regard to the Treaty on Lamps,

Whereas:

{recitals}

HAVE ADOPTED THIS REGULATION:

CHAPTER I

LAMPS

Article 3

Lamps

1. This Regulation lays down rules on lamps.

2. Lamps shall be lit.

Article 17

Fines

1. A fine shall be paid for a lamp that is out.

2. Fines shall be spent on lamps.
"""


def test_the_recitals_of_an_extract_stay_recitals_whatever_numbers_it_leaves_out() -> None:
    for numbers in ((1, 2, 3), (1, 4, 32)):
        recitals = "\n\n".join(f"({number}) Lamps save lives." for number in numbers)
        text = _LAW.format(recitals=recitals)
        (document,) = read_text(text, "x.txt").parts
        items = [clause for clause in document if clause.text.plain == "Lamps save lives."]
        assert [clause.label for clause in items] == [f"({number})" for number in numbers]
        assert {document[c.parent].text.plain for c in items if c.parent} == {"Whereas:"}
        assert len({clause.parent for clause in items}) == 1
        doubted = [line.code for line in read_text(text, "x.txt").notes if "gap" in line.code]
        assert len(doubted) == (0 if numbers == (1, 2, 3) else 2)


def test_a_paragraph_of_an_article_is_called_by_the_number_of_the_article() -> None:
    (document,) = read_text(_LAW.format(recitals="(1) Lamps save lives."), "x.txt").parts
    labels = spoken_labels(document)
    named = {labels[c.id]: c.text.plain for c in document if c.kind.value == "paragraph"}
    assert list(named) == ["Article 3 § 1", "Article 3 § 2", "Article 17 § 1", "Article 17 § 2"]
    assert named["Article 17 § 2"].startswith("Fines")
