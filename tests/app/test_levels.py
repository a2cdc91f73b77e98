"""Clauses that go a level down or up; the order of the text stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from draftbench.app.drafts import levels
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, spoken_labels
from draftbench.errors import UsageError


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    kind = ClauseKind.OPERATIVE
    names = ("Urges States:", "To act;", "To report;", "Thanks all.")
    clauses = [Clause(ClauseId(f"c{n}"), kind, RichText(text)) for n, text in enumerate(names)]
    base = Document("base", tuple(clauses))
    with Workbench.create(tmp_path / "n.draftbench", base) as made:
        yield made


def down(bench: Workbench, clause: str) -> None:
    bench.change("level", levels.lowered(bench.state.draft, ClauseId(clause)))


def up(bench: Workbench, clause: str) -> None:
    bench.change("level", levels.raised(bench.state.draft, ClauseId(clause)))


def labels(bench: Workbench) -> list[str]:
    names = spoken_labels(bench.state.draft)
    return [names[clause.id] for clause in bench.state.draft]


def test_a_clause_becomes_an_item_and_numbers_follow(bench: Workbench) -> None:
    down(bench, "c1")
    down(bench, "c2")
    assert labels(bench) == ["OP 1", "OP 1 (a)", "OP 1 (b)", "OP 2"]
    down(bench, "c2")
    assert labels(bench) == ["OP 1", "OP 1 (a)", "OP 1 (a) (i)", "OP 2"]
    assert bench.state.draft[ClauseId("c2")].level == 2
    bench.undo()
    bench.undo()
    bench.undo()
    assert labels(bench) == ["OP 1", "OP 2", "OP 3", "OP 4"]


def test_an_item_goes_up_and_takes_what_follows_it(bench: Workbench) -> None:
    down(bench, "c1")
    down(bench, "c2")
    up(bench, "c1")
    assert labels(bench) == ["OP 1", "OP 2", "OP 2 (a)", "OP 3"]
    assert [c.id for c in bench.state.draft] == ["c0", "c1", "c2", "c3"]
    assert bench.state.draft[ClauseId("c1")].kind is ClauseKind.OPERATIVE


def test_what_hangs_on_a_clause_goes_down_with_it(bench: Workbench) -> None:
    down(bench, "c2")
    down(bench, "c1")
    assert labels(bench) == ["OP 1", "OP 1 (a)", "OP 1 (a) (i)", "OP 2"]


def test_there_must_be_something_to_hang_on(bench: Workbench) -> None:
    with pytest.raises(UsageError, match="OP 1 has no clause before it"):
        levels.lowered(bench.state.draft, ClauseId("c0"))
    with pytest.raises(UsageError, match="OP 1 is not under another"):
        levels.raised(bench.state.draft, ClauseId("c0"))
    with pytest.raises(UsageError, match="has no clause x"):
        levels.raised(bench.state.draft, ClauseId("x"))


def test_items_have_a_deepest_level(tmp_path: Path) -> None:
    item, kind = ClauseKind.ITEM, ClauseKind.OPERATIVE
    made = [Clause(ClauseId("c0"), kind, RichText("Urges:"))]
    for level in range(1, 5):
        before = ClauseId(f"c{level - 1}")
        text = RichText(f"item {level}")
        made.append(Clause(ClauseId(f"c{level}"), item, text, level=level, parent=before))
    text = RichText("item too deep")
    made.append(Clause(ClauseId("c5"), item, text, level=4, parent=ClauseId("c3")))
    with pytest.raises(UsageError, match="at most 4 levels"):
        levels.lowered(Document("base", tuple(made)), ClauseId("c5"))
