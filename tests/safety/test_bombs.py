"""Files that grow in one thing alone cost what their size allows, and no more.

Nothing here measures time: calls are counted, which are the same on every machine, and what takes
the processor too long hangs (:mod:`fuzz.property`).
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from string import ascii_uppercase
from types import FrameType
from typing import Any

import pytest
from lxml import etree

from draftbench.amend.instructions import read as read_instructions
from draftbench.amend.notation import read_notation
from draftbench.app.imports.absences import take_off_furniture
from draftbench.app.imports.sentlinks import _gather, _rejoin
from draftbench.app.imports.sentparagraphs import sent_file
from draftbench.app.imports.typography import apply_changes, changes, form
from draftbench.app.meetings.participantlist import read_list
from draftbench.cli.main import main
from draftbench.compare.passages.marks import mark_changes, plain_marks
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)
from draftbench.document.labels import detach
from draftbench.errors import InputError
from draftbench.formats import safety
from draftbench.formats.akn.wording import fill
from draftbench.formats.akn.writer import akn_file
from draftbench.formats.docx.read import prose
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.track import tracked
from draftbench.formats.docx.write.runs import stretches
from draftbench.formats.html.footnotes import hang_raised
from draftbench.formats.html.frame import Footnotes
from draftbench.formats.html.reader import _lines
from draftbench.formats.inline import BREAK
from draftbench.formats.office import SETTING
from draftbench.formats.plain import markdown
from draftbench.formats.plain.paragraph import MOST, Paragraph, with_few_blanks
from draftbench.formats.plain.traced import Traced
from draftbench.formats.prose.prose import plain_prose, prose_text
from draftbench.formats.reading import read
from draftbench.language import letters
from draftbench.language.letters import composed
from fuzz.property import reads_or_refuses
from support.bombs import BOMBS, TEXTS, Bomb, word

pytestmark = pytest.mark.slow

FAULTS = Path(__file__).parents[1] / "data" / "faults"
COUNTED = [one for one in BOMBS if one.ending != "pdf"]


@pytest.fixture(autouse=True)
def without_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "/nowhere/soffice")


def ids(one: Bomb) -> str:
    return f"{one.ending}: {one.what}"


def calls(work: Callable[[], object]) -> int:
    """How many functions ``work`` calls."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work()
    except InputError:
        pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("bomb", COUNTED, ids=ids)
def test_calls_grow_no_faster_than_the_file(bomb: Bomb) -> None:
    first, small, large = (bomb.make(size) for size in (1_000, 1_500, 6_000))
    calls(lambda: read(first, bomb.name))  # what is made once is made now
    before = calls(lambda: read(small, bomb.name))
    after = calls(lambda: read(large, bomb.name))
    assert after < 5 * before + 20_000


@pytest.mark.parametrize("what", ["notes", "notes of one name", "annexes", "items", "rows"])
def test_comparing_costs_what_the_files_allow(what: str, tmp_path: Path) -> None:
    bomb = next(one for one in BOMBS if one.what == what and one.ending in ("txt", "md"))
    out = str(tmp_path / "x.docx")

    def compared(size: int) -> int:
        paths = [tmp_path / f"{name}{size}.{bomb.ending}" for name in "ab"]
        for path, more in zip(paths, (0, size // 20), strict=True):
            path.write_bytes(bomb.make(size + more))
        return calls(lambda: main(["compare", *map(str, paths), "-o", out]))

    compared(1_000)  # what is made once is made now
    assert compared(12_000) < 5 * compared(3_000) + 20_000


def steps(work: Callable[[], object]) -> int:
    """How many steps Python takes, those of loops that call nothing too."""
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return counted

    sys.settrace(counted)
    try:
        work()
    finally:
        sys.settrace(None)
    return count


def looking(number: int) -> RichText:
    """A text of so many words of which each second one is bold, and on which notes hang."""
    marks = [Mark(at, at + 1, MarkKind.BOLD) for at in range(0, 4 * number, 4)]
    notes = [Note(f"n{at}", "", RichText("Ibid.")) for at in range(number)]
    return RichText(f"a b{NOTE_MARK}" * number, tuple(marks), tuple(notes))


def in_markdown(text: RichText) -> object:
    document = Document("d", (Clause(ClauseId("c"), ClauseKind.OPERATIVE, text),), language="en")
    return prose_text(plain_prose(document, ""), FrontMatter(), markdown=True)


def in_a_table(text: RichText) -> object:
    table = replace(text, text=text.text.replace(" ", "\t"))
    document = Document("d", (Clause(ClauseId("c"), ClauseKind.TABLE, table),), language="en")
    return akn_file(document)


def hung(text: RichText) -> object:
    lines = [Paragraph(RichText("a¹ b²")), Paragraph(RichText("¹ c")), Paragraph(RichText("² d"))]
    return hang_raised([one for one in lines for _ in text.marks])


def in_lines(text: RichText) -> object:
    return [*_lines(replace(text, text=text.text.replace(" ", BREAK)))]


def in_brackets(text: RichText) -> object:
    return read_notation(replace(text, text=text.text.replace("a b", "[b]")))


def with_other_notes(text: RichText) -> object:
    """A clause into which others put notes and words."""
    version = RichText("a b " * len(text.notes))
    return apply_changes(version, text, changes(version.text, text.text))


def copied(text: RichText) -> object:
    return [*pytest.importorskip("draftbench.gui.editor.pasted_text").stretches(text)]


def in_pieces(text: RichText) -> object:
    return pytest.importorskip("draftbench.gui.widgets.pieces").pieces(text)


def in_the_editor(text: RichText) -> object:
    return pytest.importorskip("draftbench.gui.cells.typed_words").shown_marks(text)


def with_other_links(text: RichText) -> object:
    """The same words with links to as many addresses, on each side others."""
    one, two = (
        RichText(
            text.plain,
            tuple(
                Mark(m.start, m.end, MarkKind.LINK, f"{side}{m.start}") for m in plain_marks(text)
            ),
        )
        for side in "ab"
    )
    return mark_changes(one, two, diff(one.text, two.text))


@pytest.mark.parametrize(
    "work",
    [
        in_markdown,
        in_a_table,
        hung,
        in_lines,
        in_brackets,
        copied,
        in_pieces,
        in_the_editor,
        with_other_links,
        with_other_notes,
    ],
)
def test_a_text_of_many_marks_and_notes_costs_what_it_is_long(
    work: Callable[[RichText], object],
) -> None:
    first, small, large = looking(29), looking(30), looking(240)
    work(first)  # what is made once is made now
    assert steps(partial(work, large)) < 12 * steps(partial(work, small))


def test_marks_of_a_word_file_move_with_the_letters_in_one_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(prose, "composed", lambda text: [composed(text), seen.append(text)][0])
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>e\u0301</w:t></w:r><w:r><w:t>b</w:t></w:r>"
    imported = read(word(f"<w:p><w:r><w:t>1. Urges </w:t></w:r>{run * 200}</w:p>"), "x.docx")
    (clause,) = imported.parts[0]
    assert len(clause.text.marks) == 200
    assert {clause.text.text[mark.start : mark.end] for mark in clause.text.marks} == {"é"}
    assert sum(map(len, seen)) < 2_000


def test_marks_in_turn_are_put_in_order_before_python_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes the square of their number: minutes for a file of 1 MB."""
    given: list[str] = []

    def normalize(form: str, text: str) -> str:
        given.append(text)
        return unicodedata.normalize(form, text)

    monkeypatch.setattr(letters, "normalize", normalize)
    text = "e" + "\u0301\u0323" * 100 + "a" + "\u0f73\u0344" * 100
    assert composed(text) == unicodedata.normalize("NFC", text)
    for one in given:
        assert sum(a > b > 0 for a, b in pairwise(map(unicodedata.combining, one))) < 3


@pytest.mark.parametrize("seed", range(20))
def test_letters_are_composed_as_unicode_has_it(seed: int) -> None:
    chance = Random(seed)  # noqa: S311  # signs, not secrets
    signs = "eé中한\u1100\u1161\u11a8\u0301\u0323\u0345\u0f73\u0344\u09c7\u09be\u034f\u200d"
    text = "".join(chance.choices(signs, k=400)) + "".join(chance.choices(signs[7:12], k=200))
    assert composed(text) == unicodedata.normalize("NFC", text)
    assert "".join(map(composed, letters.letters(text))) == composed(text)


def test_the_lines_of_a_markdown_file_are_not_all_held(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    held: list[int] = []
    line = markdown._Line

    def making(number: int, content: Traced, hidden: bool) -> markdown._Line:
        made.append(number)
        return line(number, content, hidden)

    def taking(self: object, one: markdown._Line, following: str) -> None:
        held.append(made[-1] - one.number)

    monkeypatch.setattr(markdown, "_Line", making)
    monkeypatch.setattr(markdown._Reader, "_line", taking)
    markdown.read_blocks("|a|b|\n" * 50)
    assert len(held) >= 50
    assert max(held) < 3


def test_the_marks_of_a_text_are_not_gone_through_for_each_of_its_runs() -> None:
    class Marks(tuple[Mark, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[Mark]:
            gone_through.append(self)
            return super().__iter__()

    gone_through: list[Marks] = []
    text = RichText("ab" * 50, tuple(Mark(at, at + 1, MarkKind.BOLD) for at in range(0, 100, 2)))
    object.__setattr__(text, "marks", Marks(text.marks))
    for said in (stretches, Footnotes("en").words, partial(fill, etree.Element("p"))):
        gone_through.clear()
        list(said(text) or ())
        assert len(gone_through) < 5


@pytest.mark.parametrize("what", ["rows", "headings", "stars"])
def test_a_long_word_file_is_refused_before_it_is_made(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bomb = next(one for one in BOMBS if one.what == what and one.ending == "md")
    paths = [tmp_path / f"{name}.md" for name in "ab"]
    for path, size in zip(paths, (4_000, 4_100), strict=True):
        path.write_bytes(bomb.make(size))
    out = tmp_path / "x.docx"
    monkeypatch.setattr(tracked, "_MOST_PIECES", 300)
    monkeypatch.setattr(tracked, "_written", None)
    assert main(["compare", *map(str, paths), "-o", str(out)]) == 3
    assert "more than 300 are too many" in capsys.readouterr().err
    assert not out.exists()


def test_blank_lines_among_instructions_cost_what_lines_do() -> None:
    text = Document("base", ())
    work = [partial(read_instructions, "\n" * number + "Delete it.", text) for number in (50, 800)]
    work[0]()  # what is made once is made now
    before, after = map(calls, work)
    assert after < 20 * before


@pytest.mark.parametrize("what", ["spaces in a line", "brackets in brackets", "a long line"])
def test_a_long_line_among_instructions_costs_what_its_length_does(what: str) -> None:
    bomb = next(one for one in TEXTS if one.what == what)
    text = Document("base", ())

    def work(size: int) -> Callable[[], object]:
        return partial(read_instructions, bomb.make(size).decode(), text)

    work(1_000)()  # what is made once is made now
    assert characters(work(40_000)) < 5 * characters(work(10_000)) + 400_000
    assert calls(work(41_000)) < calls(work(11_000)) + 60_000


@pytest.mark.parametrize("part", ["[Mali: a] ", "[word: MLI, ARG] "])
def test_each_colon_of_a_line_costs_the_same(part: str) -> None:
    text = Document("base", ())
    lines = [f"1. Urges {part * number}" for number in (9, 20, 60)]
    _, before, after = (characters(partial(read_instructions, line, text)) for line in lines)
    assert after < 5 * before


def test_a_list_of_delegations_costs_what_its_lines_do() -> None:
    chance = Random(1)  # noqa: S311  # names, not secrets

    def lines(number: int) -> str:
        names = ("".join(chance.choices(ascii_uppercase, k=10)) for _ in range(number))
        return "\n".join(f"{name[:6]}, {name}" for name in names)

    read_list("MEX, Mexico", ())  # what is made once is made now
    before, after = (calls(partial(read_list, lines(number), ())) for number in (10, 160))
    assert after < 20 * before


def test_lines_of_a_sent_file_are_not_held_against_every_clause() -> None:
    """Neither those that stand there again and again nor those that are like nothing."""

    def linked(number: int) -> Callable[[], object]:
        clauses = "".join(f"{n}. Urges all States to act {n};\n\n" for n in range(1, number))
        lines = "".join(
            f"{word(n)} {word(n + 1)}\n\nPage of {word(n // 3)}\n\n" for n in range(number)
        )
        version = read(clauses.encode(), "a.txt").parts[0]
        sent = sent_file(read((clauses + lines).encode(), "b.txt"), version).paragraphs
        for one in (*version, *sent):
            form(one.text.text, small=True)  # is remembered

        def work() -> None:
            take_off_furniture(sent, version)
            _gather(sent, version)
            _rejoin(sent, version)

        return work

    linked(10)()  # what is made once is made now
    before, after = calls(linked(20)), calls(linked(80))
    assert after < 6 * before


def characters(work: Callable[[], object]) -> int:
    """How many characters have the texts on which ``work`` calls methods: none of these takes more
    than one step for each."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        text = getattr(argument, "__self__", None) if event == "c_call" else None
        count += len(text) if isinstance(text, str) else 0

    sys.setprofile(counted)
    try:
        work()
    except InputError:
        pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("bomb", [b for b in TEXTS if b.what.startswith("parentheses")], ids=ids)
def test_a_long_text_is_not_gone_through_for_each_of_its_signs(bomb: Bomb) -> None:
    small, large = (bomb.make(size) for size in (4_000, 16_000))
    before = characters(lambda: read(small, bomb.name))
    after = characters(lambda: read(large, bomb.name))
    assert after < 5 * before + 400_000


@pytest.mark.parametrize("bomb", BOMBS, ids=ids)
def test_bombs_are_read_or_refused(bomb: Bomb) -> None:
    reads_or_refuses(bomb.make(8_000), bomb.name)


@pytest.mark.parametrize("name", sorted(path.name for path in FAULTS.iterdir()))
def test_files_that_once_hurt_are_read_or_refused(name: str) -> None:
    reads_or_refuses((FAULTS / name).read_bytes(), name)


def test_a_hundred_thousand_brackets_are_read_or_refused() -> None:
    reads_or_refuses(b"[" * 100_000 + b"]" * 100_000, "x.json")


@pytest.mark.parametrize("name", ["empty-paragraphs.docx", "vmerge.docx"])
def test_a_small_file_with_a_huge_tree_is_refused_in_a_sentence(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["parts", str(FAULTS / name)]) == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert name in said


@pytest.mark.parametrize(
    ("kind", "data", "name"),
    [
        ("lines", b"a\n" * 60, "x.txt"),
        ("lines", b"# A\n" * 60, "x.md"),
        ("paragraphs", b"Urges all.\n\n" * 60, "x.txt"),
        ("paragraphs", word("<w:p/>" * 60), "x.docx"),
        ("characters", b"Urges all. " * 60, "x.txt"),
        ("brackets", b"1. Urges " + b"[a]" * 60, "x.txt"),
        ("notes", "".join(f"a[^{n}]\n\n[^{n}]: b\n\n" for n in range(60)).encode(), "x.md"),
    ],
)
def test_the_budget_of_each_kind_holds(
    monkeypatch: pytest.MonkeyPatch, kind: str, data: bytes, name: str
) -> None:
    read(data, name)
    monkeypatch.setitem(safety.MOST, kind, 50)
    with pytest.raises(InputError, match=name):
        read(data, name)


def test_instructions_have_a_budget(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is longer is refused in a sentence, and is imported where it is a text."""
    project, base = tmp_path / "x.draftbench", tmp_path / "base.txt"
    clauses = "".join(f"{n}. Urges the States of region {n} to act;\n\n" for n in range(1, 9))
    base.write_text(f"The Board,\n\n{clauses}", encoding="utf-8")
    main(["new", str(project), "--base", str(base)])
    asked, sent = tmp_path / "asked.txt", tmp_path / "sent.txt"
    asked.write_text("Delete paragraph 2.\n" * 3, encoding="utf-8")
    sent.write_text(f"The Board,\n\n{clauses}9. Decides to meet again.\n", encoding="utf-8")
    assert main(["amend", str(project), "instructions", "--dry-run", str(asked)]) == 0
    for kind, most, said in (("instruction lines", 2, "3 lines"), ("instructions", 50, "60 char")):
        monkeypatch.setitem(safety.MOST, kind, most)
        capsys.readouterr()
        for command in (["instructions"], ["import", "--sponsor", "MLI"]):
            assert main(["amend", str(project), *command, "--dry-run", str(asked)]) == 3
            assert f"asked.txt has {said}" in capsys.readouterr().err
    assert main(["amend", str(project), "import", "--sponsor", "MLI", "--dry-run", str(sent)]) == 0


def test_parts_of_a_package_share_one_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    paragraphs = "<w:p><w:r><w:t>Urges all.</w:t></w:r></w:p>" * 50
    notes = "".join(f'<w:footnote w:id="{n}"><w:p/></w:footnote>' for n in range(50))
    alone, both = word(paragraphs), word(paragraphs, footnotes=notes)
    read(both, "x.docx")
    weight = safety.tree_weight(paragraphs.encode()) * 5 // 4
    monkeypatch.setattr(safety, "MOST_TREE", weight)
    monkeypatch.setattr(safety, "TREE_FOR_BYTE", 0)
    read(alone, "x.docx")
    with pytest.raises(InputError, match=r"x\.docx"):
        read(both, "x.docx")


def test_an_element_with_thousands_of_attributes_is_refused() -> None:
    page = "<!DOCTYPE html><html><body><p {}>The Board,</p></body></html>"
    read(page.format(" ".join(f"a{n}=b" for n in range(200))).encode(), "x.html")
    with pytest.raises(InputError, match=r"x\.html"):
        read(page.format(" ".join(f"a{n}=b" for n in range(5_000))).encode(), "x.html")


@pytest.mark.parametrize("name", ["x.txt", "x.md", "x.html"])
def test_no_clause_has_much_white_space_in_a_row(name: str) -> None:
    blank = "\u00a0" * 3_000
    text = f"1. Urges{blank}all States;"
    imported = read((f"<!DOCTYPE html><p>{text}</p>" if name == "x.html" else text).encode(), name)
    (clause,) = imported.parts[0]
    assert clause.text.text.split() == ["Urges", "all", "States;"]
    assert len(clause.text.text) < 3 * MOST


def test_white_space_that_people_type_stays() -> None:
    text = RichText("a" + " " * MOST + "b")
    assert with_few_blanks(text) is text


def test_what_is_said_of_many_lines_is_held_once() -> None:
    """Of fifty thousand items, each with its doubts, that is a tenth of all memory."""
    bomb = next(one for one in BOMBS if (one.ending, one.what) == ("txt", "items"))
    notes = read(bomb.make(2_000), bomb.name).notes
    said = [note.message.values["words"] for note in notes]  # type: ignore[attr-defined]
    assert len(said) > 100
    assert len({id(words) for words in said}) == len(set(said))


def test_brackets_without_a_partner_are_told_in_few_notes() -> None:
    imported = read(b"1. Urges " + b"]" * 5_000, "x.txt")
    notes = [note for note in imported.notes if note.code == "unbalanced-bracket"]
    assert 1 < len(notes) < 100
    assert any("4950" in note.message for note in notes)


def test_bullets_before_bullets_are_no_recursion() -> None:
    reads_or_refuses(b"# A\n\n" + b"- " * 5_000 + b"x", "x.md")
    imported = read(b"# A\n\n- - (a) Here;\n", "x.md")
    assert any(clause.label == "(a)" for part in imported.parts for clause in part)


# ------------------------------------------------- a list that another paragraph interrupted


def test_a_comparison_with_an_interrupted_list_ends_well(tmp_path: Path) -> None:
    other = tmp_path / "b.docx"
    other.write_bytes(word("<w:p><w:r><w:t>1. Urges all States to act;</w:t></w:r></w:p>"))
    written = tmp_path / "out.docx"
    page = FAULTS / "html-compare-crash.html"
    assert main(["compare", str(page), str(other), "-o", str(written)]) in (0, 1)
    assert read(written.read_bytes(), "out.docx").parts


def test_an_item_behind_another_paragraph_is_detached() -> None:
    data = b"""{"clauses": [
        {"id": "a", "kind": "operative", "text": "Urges:"},
        {"id": "b", "kind": "item", "level": 1, "parent": "a", "text": "here;"},
        {"id": "c", "kind": "operative", "text": "Calls."},
        {"id": "d", "kind": "item", "level": 1, "parent": "a", "text": "there."}]}"""
    text = read(data, "x.json").parts[0]
    clauses, apart = detach(text.clauses)
    assert {clause.id: clause.parent for clause in clauses} == {
        "a": None, "b": "a", "c": None, "d": None,
    }  # fmt: skip
    assert apart == ("d",)
    assert detach(clauses) == (clauses, ())


def test_a_long_sentence_is_no_instruction() -> None:
    from draftbench.amend.instructions.heard import parts

    text = read(b"The Board,\n\n1. Urges all;\n", "x.txt").parts[0]
    sentence = "delete operative paragraph 1 and " * 2_000
    assert not any(one.requests for one in parts(sentence, text))


def test_there_is_a_bomb_for_every_reader() -> None:
    assert {one.ending for one in BOMBS} >= {"txt", "md", "html", "docx", "pdf", "json", "xml"}
    assert len(TEXTS) > 50
