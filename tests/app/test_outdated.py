"""Language versions of the working draft that no longer say what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.app.checks.mending import checked_draft
from draftbench.app.checks.outdated import RULE, outdated
from draftbench.app.workbench import Workbench
from draftbench.document import Document, RichText
from support.tonguesets import resolution

BASE, FRENCH = resolution("roads", "en"), resolution("roads", "fr")
URGES = BASE.clauses[8]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with Workbench.create(tmp_path / "talks.draftbench", BASE) as made:
        yield made


def _changed(bench: Workbench, old: str, new: str) -> None:
    clause = bench.state.draft[URGES.id]
    bench.edit(clause.id, RichText(clause.text.plain.replace(old, new)))


def _found(bench: Workbench) -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    return [(one.source, one.partner, one.words) for one in outdated(bench)]


def test_a_clause_that_was_changed_since(bench: Workbench) -> None:
    bench.add_source(FRENCH)
    assert _found(bench) == []
    _changed(bench, "2025", "2026")
    ((source, partner, words),) = _found(bench)
    assert (source, partner) == (FRENCH.name, FRENCH.clauses[8].id)
    assert [word for pair in words for word in pair if "202" in word]
    findings = [one for one in checked_draft(bench).findings if one.rule == RULE]
    assert [one.clause for one in findings] == [URGES.id]
    _changed(bench, "2026", "2025")
    assert _found(bench) == []


def test_a_version_that_came_later_is_of_the_later_draft(bench: Workbench) -> None:
    _changed(bench, "speed", "speed and alcohol")
    bench.add_source(FRENCH)
    assert _found(bench) == []
    _changed(bench, "national laws", "laws")
    assert len(_found(bench)) == 1


@pytest.mark.parametrize(
    "other", [resolution("forests", "fr"), replace(FRENCH, name="copy", language="en")]
)
def test_other_texts_are_never_out_of_date(bench: Workbench, other: Document) -> None:
    bench.add_source(other)
    _changed(bench, "2025", "2026")
    assert _found(bench) == []
