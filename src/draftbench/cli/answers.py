"""What an act did to a negotiation, as JSON: its sentences are for people."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from draftbench.cli.opening import project
from draftbench.cli.output import as_json, quietly

if TYPE_CHECKING:
    from draftbench.amend.negotiation import Negotiation
    from draftbench.app.workbench import Workbench

_Standing = tuple[dict[str, dict[str, Any]], dict[str, dict[str, Any]]]


@contextmanager
def acting(options: argparse.Namespace) -> Iterator[tuple[Workbench, dict[str, Any]]]:
    """Open the project of an act, with what the act adds to its answer. Asked for JSON, its answer
    is that, the amendments and the clauses of the draft that are others than before or have other
    numbers, and the ids of the clauses that are gone, instead of its sentences."""
    with quietly(options.json), project(options.project) as bench:
        before = _standing(bench.state) if options.json else ({}, {})
        answer: dict[str, Any] = {}
        yield bench, answer
        if options.json:
            as_json(answer | _changed(before, _standing(bench.state)))


def _standing(state: Negotiation) -> _Standing:
    from draftbench.app.amendments.amendment_data import entry_data
    from draftbench.document import spoken_labels

    labels = spoken_labels(state.draft)
    return (
        {entry.amendment.id: entry_data(state, entry) for entry in state.entries},
        {
            clause.id: {
                "id": clause.id,
                "kind": clause.kind.value,
                "label": labels[clause.id],
                "text": clause.text.plain,
                "parent": clause.parent,
            }
            for clause in state.draft
        },
    )


def _changed(before: _Standing, after: _Standing) -> dict[str, Any]:
    (entries, clauses), (former_entries, former) = after, before
    return {
        "amendments": [one for name, one in entries.items() if former_entries.get(name) != one],
        "clauses": [one for name, one in clauses.items() if former.get(name) != one],
        "gone": [name for name in former if name not in clauses],
    }
