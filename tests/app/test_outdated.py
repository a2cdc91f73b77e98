"""Language versions of the working draft that no longer say what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.app.checks.mending import checked_draft
from draftbench.app.checks.outdated import RULE, outdated
from draftbench.app.workbench import Workbench
from draftbench.compare.links import Mode
from draftbench.document import Document, RichText
from draftbench.language.phrasebook import spoken
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


def test_what_was_declared_counts_and_not_what_texts_look_like(bench: Workbench) -> None:
    bench.add_source(FRENCH)
    _changed(bench, "2025", "2026")
    assert len(_found(bench)) == 1
    bench.declare(FRENCH.name, Mode.INDEPENDENT)
    assert _found(bench) == []
    assert not [one for one in checked_draft(bench).findings if one.rule in (RULE, "L63")]
    bench.undo()
    assert len(_found(bench)) == 1
    bench.declare(FRENCH.name, Mode.LANGUAGES)
    assert len(_found(bench)) == 1


def test_a_text_that_looks_like_no_version_can_be_declared_one(bench: Workbench) -> None:
    """Taken for English by its reader, and half of it is not there."""
    half = replace(FRENCH, language="en", clauses=FRENCH.clauses[:12])
    bench.add_source(half)
    _changed(bench, "2025", "2026")
    assert _found(bench) == []
    bench.declare(half.name, Mode.LANGUAGES)
    assert [partner for _, partner, _ in _found(bench)] == [FRENCH.clauses[8].id]


def test_a_finding_says_itself_in_every_language(bench: Workbench) -> None:
    bench.add_source(FRENCH)
    _changed(bench, "of 93", "of 39")
    clause = bench.state.draft[URGES.id]
    bench.edit(clause.id, RichText(clause.text.plain.replace(" national", "")))
    found = [one for one in checked_draft(bench).findings if one.rule in (RULE, "L63")]
    assert found
    for one in found:
        assert one.retell is not None
        assert one.retell("en") == one.message
        for language in spoken():
            if language != "en":
                said = re.sub(r"[“«„].*?[”»“]", "", one.retell(language))
                assert not re.search(r"\b(none|now|is|of|English|French)\b", said)
