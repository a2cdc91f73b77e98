"""The amendments counted from one state to the next."""

from collections import Counter
from dataclasses import replace

import pytest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.negotiation import Entry, changed_entries
from draftbench.amend.registers.states import IN_TEXT
from draftbench.gui.cells.amendment_rows import Concerned
from draftbench.gui.cells.census import Census, is_orphan, needs, own_places
from draftbench.gui.rows.workspace import Workspace


def counted(census: Census) -> dict[str, object]:
    where = {need: dict(clauses) for need, clauses in census.where.items() if clauses}
    return {**vars(census), "where": where}


def one_by_one(entries: tuple[Entry, ...]) -> dict[str, object]:
    """The same, counted without any memory."""
    needing = Counter(needs(entry) for entry in entries)
    del needing[""]
    where: dict[str, Counter[str]] = {}
    for entry in entries:
        if needs(entry):
            where.setdefault(needs(entry), Counter()).update(own_places(entry))
    return {
        "accepted": sum(entry.status in IN_TEXT for entry in entries),
        "waiting": sum(entry.open for entry in entries),
        "orphaned": sum(map(is_orphan, entries)),
        "needing": needing,
        "sponsored": Counter(code for entry in entries for code in entry.amendment.sponsors),
        "where": {need: dict(clauses) for need, clauses in where.items()},
    }


def test_after_every_act_the_numbers_are_those_of_counting_anew(workspace: Workspace) -> None:
    concerned, bench = workspace.cells.concerned, workspace.bench
    tops = workspace.state.draft.children(None)
    acts = (
        lambda: bench.accept(AmendmentId("am-13")),
        lambda: bench.delete(tops[5]),
        lambda: bench.reject(AmendmentId("am-7")),
        lambda: bench.propose_text(tops[3], "Other words,", sponsors=("MEX",)),
        bench.undo,
        bench.undo,
        bench.undo,
        bench.redo,
        lambda: bench.withdraw(AmendmentId("am-8")),
    )
    for act in acts:
        act()
        found = counted(concerned.census(workspace.state))
        assert found == one_by_one(tuple(workspace.state.entries))
        assert workspace.cells.concerned is concerned


def test_only_amendments_that_an_act_changed_are_counted_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tuple(workspace.state.entries)
    workspace.cells.concerned.census(workspace.state)
    names = []
    count = Census.count
    monkeypatch.setattr(
        Census, "count", lambda self, e, by=1: (names.append(e.amendment.id), count(self, e, by))
    )
    workspace.bench.accept(AmendmentId("am-13"))
    workspace.cells.concerned.census(workspace.state)
    after = tuple(workspace.state.entries)
    others = {one.amendment.id for one, two in zip(before, after, strict=True) if one is not two}
    assert set(names) == others
    assert len(others) < len(after)


def test_registers_are_compared_place_by_place(workspace: Workspace) -> None:
    one, two, three, *_ = workspace.state.entries
    new = replace(two, status=Status.WITHDRAWN)
    assert list(changed_entries((one, two, three), (one, new, three))) == [(1, two, new)]
    assert list(changed_entries((one, two), (one, two, three))) == [(2, None, three)]
    assert list(changed_entries((one, two, three), (one,))) == [(1, two, None), (2, three, None)]
    assert list(changed_entries((), ())) == []
    fresh = Concerned()
    assert fresh.census(workspace.state).waiting == sum(e.open for e in workspace.state.entries)
