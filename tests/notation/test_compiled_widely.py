"""A negotiation of many proposals: its compilation says the same in every form."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation import document_notation
from draftbench.amend.notation.whole import clause_markup_to_data
from draftbench.app.exports.exporting import export
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseKind, Document
from draftbench.formats.plain.reader import read_text
from draftbench.formats.reading import read

CODES = ["ARG", "BRA", "CHL", "EGY", "EU", "G77+China", "IND", "JPN", "MEX", "NOR", "USA", "ZAF"]
WORDS = ["also", ", inter alia,", "in particular", "and/or territories", "girls and", "all"]


def base() -> Document:
    said = "to strengthen cooperation among women, girls and youth, as they “agreed [sic]”"
    lines = ["The General Assembly,"]
    lines += [f"Recalling the efforts of {who} {said}," for who in ("States", "donors", "groups")]
    lines += [f"{n}. Urges Member States {said} in year {n};" for n in range(1, 16)]
    (part,) = read_text("\n\n".join(lines) + "\n", "base.txt").parts
    return part


def propose(bench: Workbench, chance: random.Random) -> None:
    """One proposal: new, other or fewer words, another paragraph, none, or one elsewhere."""
    clauses = [c for c in bench.state.base if c.kind is not ClauseKind.ORGAN]
    clause = chance.choice(clauses)
    text = clause.text.text
    sponsors = tuple(chance.sample(CODES, chance.choice([1, 1, 2, 3])))
    gaps = [at for at, char in enumerate(text) if char == " "]
    at = chance.randrange(len(gaps) - 3)
    start, end = gaps[at], gaps[at + chance.randint(1, 3)]
    new = f" {chance.choice(WORDS).strip(', ')}"
    what = chance.randrange(8)
    if what < 5:
        kept = text[start:] if what < 2 else text[end:]
        bench.propose_text(
            clause.id, text[:start] + (new if what < 4 else "") + kept, title="", sponsors=sponsors
        )
    elif what == 5:
        said = text.replace("efforts", "work").replace("Urges", "Invites")
        bench.propose_insertion(said, after=clause.id, title="", sponsors=sponsors)
    elif what == 6:
        bench.propose_deletion(clause.id, title="", sponsors=sponsors)
    else:
        bench.propose_text(clause.id, "Invites all to act;", title="", sponsors=sponsors)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Negotiation]:
    folder = tmp_path_factory.mktemp("many")
    chance = random.Random(3)  # noqa: S311
    people = tuple(Delegation(code, code) for code in CODES)
    with Workbench.create(folder / "n.draftbench", base(), delegations=people) as bench:
        for _ in range(60):
            propose(bench, chance)
        for ending in ("txt", "md", "docx"):
            export(bench.state, "compilation", folder / f"c.{ending}")
        for kind in ("clean", "tracked"):
            export(bench.state, kind, folder / f"{kind}.docx")
        return folder, bench.state


def text_in(path: Path) -> Document:
    (part,) = read(path.read_bytes(), path.name).parts
    return part


@pytest.mark.slow
def test_every_form_holds_the_same(made: tuple[Path, Negotiation]) -> None:
    folder, state = made
    found = []
    for ending in ("txt", "md", "docx"):
        text = text_in(folder / f"c.{ending}")
        notation = document_notation(text)
        assert not notation.unbalanced
        marked = [
            [{k: v for k, v in one.items() if k not in ("from", "to")} for one in objects]
            for objects in (clause_markup_to_data(notation, c) for c in text)
        ]
        found.append([(c.kind, c.label, c.text.plain) for c in text] + marked)
        named = Counter(code for e in state.entries for code in e.amendment.sponsors)
        assert notation.attributions == dict(sorted(named.items()))
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("kind", ["clean", "tracked"])
def test_the_brackets_of_editors_go_out_as_they_came(
    made: tuple[Path, Negotiation], kind: str
) -> None:
    said = "".join(c.text.text for c in text_in(made[0] / f"{kind}.docx"))
    assert said.count("[sic]") == 18
    assert said.count("[") == 18
