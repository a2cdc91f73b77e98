"""Two Word files whose automatic numbers, raised figures, headers or tracked changes differ: what
the command line says of them, and that the exit code is the same whatever is written."""

import pytest

from support.lists import abstract, item, level, num, word_file
from support.revised import paragraph, tracked
from support.revised import run as words
from support.revised import word_file as package
from support.wordpieces import Boxed, Paragraph, Words, made

LISTS = abstract(0, level(0), level(1, "lowerLetter", "(%2)"), level(2, "bullet", "–")) + num(1, 0)
HEAD = ("Rules of the lake", "The Council,", "Noting the report on lakes,")
PARAGRAPHS = (
    "Requests the Secretariat:",
    "To map every lake of the basin;",
    "To report on what that will cost;",
    "Decides to meet again in Lima.",
)


@pytest.fixture
def pair(tmp_path):
    """Writes two Word files, whose operative paragraphs stand at these levels (None: no number)."""

    def write(old, new, words=PARAGRAPHS):
        for name, depths in (("old", old), ("new", new)):
            plain = [item(text, None, None) for text in HEAD]
            items = [
                item(text, None if depth is None else 1, depth)
                for text, depth in zip(words, depths, strict=True)
            ]
            data = word_file("".join([*plain, *items]), numbering=LISTS)
            (tmp_path / f"{name}.docx").write_bytes(data)
        return tmp_path / "old.docx", tmp_path / "new.docx", tmp_path / "out.docx"

    return write


LEVELS = [
    pytest.param((0, 1, 1, 0), (0, 1, 0, 0), id="promoted"),
    pytest.param((0, 1, 0, 0), (0, 1, 1, 0), id="demoted"),
    pytest.param((0, 0, None, 0), (0, 0, 0, 0), id="numbered"),
    pytest.param((0, 0, 0, 0), (0, 0, None, 0), id="no-longer-numbered"),
]


@pytest.mark.parametrize(("old", "new"), LEVELS)
def test_another_level_is_tracked_and_counts(run, pair, old, new):
    one, two, out = pair(old, new)
    assert run("compare", one, two, "-o", out)[0] == 1
    assert run("verify", out, "--accepted", two, "--rejected", one)[0] == 0


@pytest.mark.parametrize(("old", "new"), LEVELS)
def test_a_file_at_another_level_is_another_text(run, run_json, pair, old, new):
    one, two, _ = pair(old, new)
    assert run("verify", one, "--accepted", one)[0] == 0
    code, data = run_json("verify", one, "--accepted", two)
    assert (code, data["accepted"]) == (1, False)


def test_equal_levels_are_not_tracked(run, pair):
    one, two, out = pair((0, 1, 1, 0), (0, 1, 1, 0))
    assert run("compare", one, two, "-o", out)[0] == 0
    assert out.read_bytes() == one.read_bytes()


def test_words_and_level_change_together(run, pair):
    one, two, out = pair((0, 1, 1, 0), (0, 1, 1, 0))
    other = ("Requests the Secretariat:", "To map lakes;", *PARAGRAPHS[2:])
    two.write_bytes(pair((0, 0, 1, 0), (0, 1, 0, 2), other)[1].read_bytes())
    one.write_bytes(pair((0, 1, 1, 0), (0, 1, 0, 2), PARAGRAPHS)[0].read_bytes())
    assert run("compare", one, two, "-o", out)[0] == 1
    assert run("verify", out, "--accepted", two, "--rejected", one)[0] == 0


def raised(text, figure, looks):
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    held = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f"<w:p>{run}<w:r>{held}<w:t>{figure}</w:t></w:r></w:p>"


HIGH, STYLED = '<w:vertAlign w:val="superscript"/>', '<w:rStyle w:val="Power"/>'
STYLES = (
    f'<w:style w:type="character" w:styleId="High"><w:name w:val="High"/><w:rPr>{HIGH}</w:rPr>'
    '</w:style><w:style w:type="character" w:styleId="Power"><w:name w:val="Power"/>'
    '<w:basedOn w:val="High"/></w:style>'
)
LOW = f'{STYLED}<w:vertAlign w:val="baseline"/>'


@pytest.mark.parametrize(
    ("old", "new"), [(HIGH, ""), ("", HIGH), (STYLED, ""), ("", STYLED), (STYLED, LOW)]
)
def test_a_raised_figure_is_another_number(run, tmp_path, old, new):
    one, two, out = (tmp_path / f"{name}.docx" for name in ("old", "new", "out"))
    for path, looks in ((one, old), (two, new)):
        body = raised("1. Sets the area of the camp at ten hectares or 10", "5", looks)
        path.write_bytes(word_file(body, styles=STYLES))
    assert run("compare", one, two)[0] == run("compare", one, two, "-o", out)[0] == 1
    assert run("verify", out, "--accepted", two, "--rejected", one)[0] == 0
    assert run("verify", one, "--accepted", two)[0] == 1
    assert run("compare", out, two)[0] == 0


def codes(run, run_json, one, two, folder):
    """The exit codes of one comparison in every form."""
    found = [run("compare", one, two)[0], run_json("compare", one, two)[0]]
    files = [folder / f"written.{ending}" for ending in ("docx", "html", "json")]
    return found + [run("compare", one, two, "-o", file)[0] for file in files]


@pytest.mark.parametrize(("old", "new"), LEVELS)
def test_the_exit_code_of_levels_is_one_in_every_form(run, run_json, pair, tmp_path, old, new):
    one, two, _ = pair(old, new)
    assert codes(run, run_json, one, two, tmp_path) == [1] * 5


TYPED = ("1.\tRequests the Secretariat:", "(a)\tTo map every lake;", "(b)\tTo report on the cost;")
NOTHING = [
    pytest.param(TYPED, (*TYPED[:2], "2.\tTo report on the cost;"), 1, id="typed-level"),
    pytest.param(TYPED, (*TYPED[:2], "(c)\tTo report on the cost;"), 0, id="typed-number"),
    pytest.param(TYPED, (*TYPED, ""), 0, id="empty-paragraph"),
    pytest.param(TYPED, (*TYPED[:2], "(b)\tTo report on the cost; "), 0, id="space-at-the-end"),
]


@pytest.mark.parametrize(("old", "new", "code"), NOTHING)
def test_the_exit_code_of_typed_numbers_is_one(run, run_json, tmp_path, old, new, code):
    one, two = tmp_path / "old.docx", tmp_path / "new.docx"
    for path, texts in ((one, old), (two, new)):
        path.write_bytes(made([Paragraph((Words(text),)) for text in texts]))
    assert codes(run, run_json, one, two, tmp_path) == [code] * 5


def test_the_paragraph_that_is_numbered_now_is_named(run_json, pair):
    one, two, _ = pair((0, 0, None, 0), (0, 0, 0, 0))
    found = run_json("compare", one, two)[1]["links"]
    assert [link["standing"] for link in found if link["standing"]] == ["now numbered"]


def _with_header(head):
    """A Word file with a header, and a field in it that Word counts anew."""
    text, *field = head
    counted = (
        f'<w:fldSimple w:instr=" {field[0]} ">{words(field[1])}</w:fldSimple>' if field else ""
    )
    shown = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    return package(
        paragraph(words(PARAGRAPHS[3])) + shown,
        {"header": ("w:hdr", paragraph(words(text), counted))},
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (("For circulation",), ("Not for circulation",), 1),
        (("A/C.3/81/L.7",), ("A/C.3/81/L.7/Rev.1",), 1),
        (("For circulation",), ("",), 1),
        (("Page ", "PAGE", "1"), ("Page ", "PAGE", "7"), 0),
        (("Of ", "DATE", "3 May 2026"), ("Of ", "DATE", "4 May 2026"), 0),
    ],
)
def test_headers_that_differ_are_said(run, run_json, tmp_path, old, new, code):
    one, two = tmp_path / "old.docx", tmp_path / "new.docx"
    for path, head in ((one, old), (two, new)):
        path.write_bytes(_with_header(head))
    assert codes(run, run_json, one, two, tmp_path) == [code] * 5
    assert run_json("compare", one, two)[1].get("outside", False) is bool(code)
    assert bool(run("compare", one, two)[2]) is bool(code)


def test_a_file_with_tracked_changes_is_said_to_be_one(run, run_json, tmp_path):
    one, two = tmp_path / "old.docx", tmp_path / "new.docx"
    came = paragraph(words("Decides to meet "), tracked("ins", words("again")), words(" in Lima."))
    one.write_bytes(package(paragraph(words("Decides to meet again in Lima."))))
    two.write_bytes(package(came))
    assert codes(run, run_json, one, two, tmp_path) == [0] * 5
    for more in ((), ("--json",), ("-o", tmp_path / "x.html"), ("-o", tmp_path / "x.docx")):
        assert "new.docx" in run("compare", one, two, *more)[2]
    (said,) = run_json("compare", one, two)[1]["notes"]
    assert "new.docx" in said
    assert "notes" not in run_json("compare", one, one)[1]


def test_what_is_no_clause_is_not_passed_over(run, run_json, tmp_path):
    one, two = tmp_path / "old.docx", tmp_path / "new.docx"
    kept = Paragraph((Words("Decides to meet again in Lima."),))
    one.write_bytes(made([kept]))
    two.write_bytes(made([kept, Paragraph((Boxed(""),))]))
    assert codes(run, run_json, one, two, tmp_path) == [1] * 5
    assert run("compare", one, two)[2]


@pytest.mark.parametrize("ending", ["txt", "docx"])
@pytest.mark.parametrize("number", ["133 (VI).", "61/15."])
def test_the_number_of_a_resolution_is_part_of_its_words(run, run_json, tmp_path, ending, number):
    rest = (
        "The Council,",
        "Noting the report on lakes,",
        "1. Requests a map;",
        "2. Ends its work.",
    )
    one, two = tmp_path / f"old.{ending}", tmp_path / f"new.{ending}"
    for path, named in ((one, "132 (VI)."), (two, number)):
        texts = (f"{named} Mapping of lakes", *rest)
        if ending == "docx":
            path.write_bytes(made([Paragraph((Words(text),)) for text in texts]))
        else:
            path.write_text("\n\n".join(texts))
    assert codes(run, run_json, one, two, tmp_path) == [1] * 5
    (link,) = [link for link in run_json("compare", one, two)[1]["links"] if link["standing"]]
    assert link["renumbered"]


def test_items_that_lose_their_letters_differ(run, run_json, tmp_path):
    lettered = (
        "The Council,",
        "1. Requests the keeper:",
        "(a) To open the gate;",
        "(b) To paint it.",
    )
    one, two = tmp_path / "old.txt", tmp_path / "new.txt"
    one.write_text("\n\n".join(lettered))
    two.write_text("\n\n".join(text.removeprefix("(a) ").removeprefix("(b) ") for text in lettered))
    assert codes(run, run_json, one, two, tmp_path) == [1] * 5
    found = {link["standing"] for link in run_json("compare", one, two)[1]["links"]}
    assert found == {"", "no longer numbered"}
