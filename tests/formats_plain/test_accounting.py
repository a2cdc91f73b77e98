"""No character is lost, whatever the text: the law of the plain reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.formats.imported import Imported
from draftbench.formats.plain.reader import read_text
from draftbench.formats.reading import read
from support.accounting import accounted

UN = Path(__file__).parents[3] / "shared" / "data" / "un"

_PIECES = st.sampled_from(
    [
        "The General Assembly,",
        "Recalling its resolution 63/193,",
        "Noting with concern the gap¹",
        "1. *Urges* States:",
        "2. Requests more;",
        "- (a) To act;",
        "(i) At once;",
        "a) Agir;",
        "¹ A/CONF.213/5.",
        "¹ Ibid., vol. 2.",
        "[^1]: A note",
        "word[^1] and <sup>2</sup>",
        "We, the peoples,",
        "Declare as follows:",
        "3. We recognize that",
        "and the rest of it.",
        "Annex I",
        "Annex II",
        "List of participants",
        "Elements proposed",
        "Argentina\tAna Paz",
        "\tJuan Paz",
        "Contents",
        "I. Introduction\t2",
        "I. Introduction",
        "II. Conclusions and recommendations",
        "A. Declaration",
        "B. Items",
        "**Title****Contents**",
        "**General Assembly**Distr.: General",
        "**open bold",
        "shut bold**",
        "<i>Chair:</i>",
        "# Heading",
        "50th plenary meeting",
        "26 May 2009",
        "7",
        "8",
        "A/CONF.213/1",
        "V.09-83827 (E)",
        "Workshop 1. Title",
        "PP1. Recalling",
        "OP2 bis. Urges",
        "crime-",
        "\ufffc\x01",
        "e\u0301 *\u0301x*",
        "2",
    ]
)
_GLUE = st.sampled_from(["\n", "\n\n", "\r\n", "\n \t\n", " ", "\f", ""])


@st.composite
def texts(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=25))
    return "".join(piece + draw(_GLUE) for piece in pieces)


@given(texts())
def test_every_character_has_one_use(text: str) -> None:
    accounted(read_text(text, "x.txt"))


@given(texts())
def test_reading_is_deterministic(text: str) -> None:
    one, two = read_text(text, "x.txt"), read_text(text, "x.txt")
    assert one.parts == two.parts
    assert one.spans == two.spans


@pytest.mark.parametrize("path", sorted(UN.glob("*.txt")), ids=lambda path: path.stem)
def test_resolutions_are_read_whole(
    path: Path, check_accounting: Callable[[Imported], None]
) -> None:
    imported = read(path.read_bytes(), path.name)
    check_accounting(imported)
    (main, *annexes) = imported.parts
    assert main.name == "resolution"
    kinds = [clause.kind.value for clause in main]
    assert kinds.count("organ") == 1
    assert kinds.count("preambular") >= 1
    assert kinds.count("operative") >= 1
    assert main.source.symbol == path.stem.replace("_", "/")
    numbers = [c.label for c in main if c.kind.value == "operative" and c.label]
    assert numbers == [f"{n}." for n in range(1, len(numbers) + 1)]
    assert [annex.name for annex in annexes] == (["declaration"] if "55_59" in path.stem else [])
    assert not [note for note in imported.notes if note.code == "guessed-kind"]
