"""Each delegation has a colour of its own for as long as it takes part, whoever comes and goes."""

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.meetings.delegations import (
    join_delegations,
    remove_delegation,
    rename_delegation,
)
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read

TEXT = b"Recalling its resolution 70/1,\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"
MANY = [Delegation(f"D{number:02}", f"Delegation {number}") for number in range(40)]


@pytest.fixture
def bench(tmp_path):
    (text,) = read(TEXT, "a.txt").parts
    with Workbench.create(tmp_path / "p.draftbench", text) as made:
        yield made


def colours(bench):
    return {one.code: one.colour for one in bench.state.delegations}


def test_no_two_have_the_same_colour(bench):
    join_delegations(bench, MANY)
    assert sorted(colours(bench).values()) == list(range(40))


def test_the_others_keep_theirs_when_one_leaves_comes_or_changes_its_name(bench):
    join_delegations(bench, MANY[:5])
    before = colours(bench)
    remove_delegation(bench, "D01")
    rename_delegation(bench, "D02", "Another name")
    left = {code: colour for code, colour in before.items() if code != "D01"}
    assert colours(bench) == left
    join_delegations(bench, MANY[5:7])
    now = colours(bench)
    assert {code: now[code] for code in left} == left
    assert now["D05"] == before["D01"], "a colour that is free again is used first"
    assert len(set(now.values())) == len(now)


def test_what_is_undone_before_it_changes_nobodys_colour_also_in_the_file(bench, tmp_path):
    join_delegations(bench, MANY[:3])
    first = bench.events[-1].id
    join_delegations(bench, MANY[3:5])
    before = colours(bench)
    bench.undo(first)
    assert colours(bench) == {code: before[code] for code in ("D03", "D04")}
    path = bench.path
    bench.close()
    with Workbench.open(path) as again:
        assert colours(again) == {code: before[code] for code in ("D03", "D04")}
        join_delegations(again, MANY[5:6])
        again.undo(again.events[-2].id)  # the first ones come back
        now = colours(again)
        assert len(set(now.values())) == len(now) == 6
        assert (now["D03"], now["D04"]) == (before["D03"], before["D04"])


def test_a_project_without_colours_in_it_gives_each_its_own(bench, monkeypatch):
    monkeypatch.setattr("draftbench.app.workbench.with_colours", lambda payload, _: payload)
    join_delegations(bench, MANY[:4])
    join_delegations(bench, MANY[4:9])
    assert sorted(colours(bench).values()) == list(range(9))
