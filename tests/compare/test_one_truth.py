"""The window's rows, a rebase and the command line say the same of the same two texts."""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.placement.succession import successor
from draftbench.amend.redlines.provenance import in_order
from draftbench.amend.registers.register import opened
from draftbench.app.texts.comparing import side_by_side
from draftbench.cli.main import main
from draftbench.compare.alignment import mode_of
from draftbench.compare.comparison import Comparison
from draftbench.compare.exchange import comparison_to_data
from draftbench.compare.links import Mode
from draftbench.compare.several.rows import compare
from draftbench.compare.versions.numbered import with_numbered
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.reading import read
from support.gold import document, pairs

VERSIONS = Path(__file__).parents[1] / "data" / "gold" / "versions"
REAL = sorted(path.name.removesuffix(".old.txt") for path in VERSIONS.glob("*.old.txt"))


def negotiation(base: Document, source: Document) -> Negotiation:
    """What is open in the window after ``source`` was added to a negotiation on ``base``."""
    draft = replace(base, name="draft")
    return replace(opened("", base, draft), sources=(source,)).negotiation()


def of_window(base: Document, source: Document) -> Comparison:
    """The rows of the base, the source and the draft."""
    return side_by_side(negotiation(base, source), (source.name,), model=False)


def said(comparison: Comparison) -> dict[str, Any]:
    return {
        key: value
        for key, value in comparison_to_data(comparison).items()
        if key in ("links", "clauses")
    }


def both_say_the_same(base: Document, source: Document) -> None:
    window = of_window(base, source)
    line = compare((base, source), modes={(0, 1): Mode.VERSIONS}, meaning=None)
    line = with_numbered(line) if base.source.sha256 and source.source.sha256 else line
    assert said(window) == said(line)
    rows = [cells[:2] for cells in (row.cells for row in window.rows) if any(cells[:2])]
    assert sorted(rows) == sorted(row.cells for row in line.rows)
    draft = replace(base, name="draft")
    onto, _ = successor(opened("", base, draft), source)
    names = {mine.id: new.id for mine, new in zip(source, onto, strict=True)}
    (links,) = (found.links for found in line.alignments if found is not None)
    for link in links:  # parts that stand in another order go on in the first of their words
        before, after = (
            " ".join(text[clause].text.text for clause in side)
            for text, side in ((base, link.left), (source, link.right))
        )
        first = in_order(link.right, source, before)[0]
        assert names[first] == in_order(link.left, base, after)[0]


def read_pair(name: str) -> tuple[Document, Document]:
    """The longest text of either file, each under a name of its own."""
    found = []
    for side in ("old", "new"):
        path = VERSIONS / f"{name}.{side}.txt"
        text = max(read(path.read_bytes(), path.name).parts, key=len)
        found.append(Document(side, text.clauses, text.title, text.kind, text.language))
    return found[0], found[1]


@pytest.mark.slow
@pytest.mark.parametrize("name", REAL)
def test_they_say_the_same_of_real_revisions(name: str) -> None:
    both_say_the_same(*read_pair(name))


@pytest.mark.parametrize("place", range(len(pairs())))
def test_they_say_the_same_of_the_gold(place: int) -> None:
    pair = pairs()[place]
    old, new = document("old", pair["old"]), document("new", pair["new"])
    if mode_of(old, new) is Mode.VERSIONS:
        both_say_the_same(old, new)


WORDS = """
urges invites requests States courts prisons youth trafficking statistics victims technical
assistance borders cooperation training judges prosecutors witnesses property detention
""".split()  # noqa: SIM905


def numbered(name: str, texts: list[str]) -> Document:
    """A text whose clauses are called by their numbers, as a reader calls those of any file."""
    clauses = (
        Clause(ClauseId(f"resolution.op{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
        for n, words in enumerate(texts, 1)
    )
    return Document(name, tuple(clauses))


@st.composite
def revisions(draw: st.DrawFn) -> tuple[Document, Document]:
    """A text and a revision of it: clauses put in, taken out, moved and reworded."""
    chance = random.Random(draw(st.integers(0, 2**32)))  # noqa: S311

    def sentence() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(8, 24))).capitalize() + ";"

    old = [sentence() for _ in range(draw(st.integers(4, 14)))]
    new = list(old)
    for _ in range(draw(st.integers(1, 4))):
        at = chance.randrange(len(new))
        match draw(st.sampled_from(("insert", "delete", "move", "reword"))):
            case "insert":
                new.insert(at, sentence())
            case "delete" if len(new) > 2:
                del new[at]
            case "move":
                new.insert(chance.randrange(len(new)), new.pop(at))
            case _:
                words = new[at].split()
                words[chance.randrange(len(words))] = chance.choice(WORDS)
                new[at] = " ".join(words)
    return numbered("old", old), numbered("new", new)


@given(revisions())
def test_they_say_the_same_of_any_revision(pair: tuple[Document, Document]) -> None:
    old, new = pair
    if mode_of(old, new) is Mode.VERSIONS:
        both_say_the_same(old, new)


COURTS = (
    "Invites Member States to keep courts open to all who seek justice;",
    "Invites Member States to keep prisons safe for all who are detained;",
    "Invites Member States to keep borders open to all who flee;",
    "Invites Member States to keep registers of all who are missing;",
)


def test_one_new_paragraph_rewrites_no_other() -> None:
    """Most clauses of the same number share words here; they are other clauses all the same."""
    new = ("Invites Member States to keep schools open to all who learn;", *COURTS)
    rows = of_window(numbered("old", list(COURTS)), numbered("new", list(new))).rows
    links = [link for row in rows for link in row.links if "changed" in link.relation.value]
    assert not links


def test_the_command_line_prints_what_the_window_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for name, texts in (("old", COURTS[:3]), ("new", (COURTS[3], *COURTS[:3]))):
        lines = (f"{n}. {words}" for n, words in enumerate(texts, 1))
        files.append(tmp_path / f"{name}.txt")
        files[-1].write_text("The General Assembly,\n\n" + "\n\n".join(lines), encoding="utf-8")
    assert main(["compare", str(files[0]), str(files[1]), "--json", "--no-model"]) == 1
    printed = json.loads(capsys.readouterr().out)
    texts = [read(path.read_bytes(), path.name).parts[0] for path in files]
    old, new = (
        Document(name, text.clauses, language=text.language)
        for name, text in zip(("old", "new"), texts, strict=True)
    )
    window = said(of_window(old, new))
    assert {key: printed[key] for key in window} == window


def test_the_window_says_too_that_a_clause_lost_its_number() -> None:
    text = "The Board,\n\nRecalling its rules,\n\n1. Keeps the lamps;\n\n2. Mends them.\n"
    base = read(text.encode(), "old.txt").parts[0]
    source = replace(read(text.replace("2. ", "").encode(), "new.txt").parts[0], name="new")
    both_say_the_same(base, source)
    found = of_window(base, source).alignments[1]
    assert found is not None
    assert [link.standing for link in found.links][-1] == "no longer numbered"
