"""Each delegation has a colour of its own from its first proposal on, whoever comes and goes."""

import pytest

from draftbench.app.amendments.sponsoring import join
from draftbench.app.meetings.delegations import rename_delegation
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read

TEXT = b"Recalling its resolution 70/1,\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"
CODES = ("ARG", "BRA", "CHL", "DOM", "ECU", "FJI", "GHA", "HND", "IND", "JPN")


@pytest.fixture
def bench(tmp_path):
    (text,) = read(TEXT, "a.txt").parts
    with Workbench.create(tmp_path / "p.draftbench", text) as made:
        yield made


def table(bench, *codes):
    """Tables an amendment of these; gives the id of its event."""
    clause = bench.state.draft.children(None)[-1]
    words = f"Decides to meet again with {', '.join(codes)}."
    bench.propose_text(clause, words, sponsors=codes)
    return bench.events[-1].id


def colours(bench):
    return dict(bench.state.colours)


def test_colours_are_given_in_the_order_of_the_first_proposals(bench):
    table(bench, "JPN")
    table(bench, "ARG", "JPN")
    table(bench, "BRA")
    assert colours(bench) == {"JPN": 0, "ARG": 1, "BRA": 2}


def test_no_two_have_the_same_colour_and_who_proposed_nothing_has_none(bench):
    for code in CODES[:9]:
        table(bench, code)
    assert sorted(colours(bench).values()) == list(range(9))
    assert "JPN" not in colours(bench)


def test_a_new_name_changes_no_colour(bench):
    table(bench, "ARG", "BRA")
    before = colours(bench)
    rename_delegation(bench, "ARG", "Another name")
    assert colours(bench) == before


def test_what_is_undone_before_it_changes_nobodys_colour_also_in_the_file(bench):
    first = table(bench, "ARG", "BRA")
    table(bench, "CHL")
    table(bench, "DOM", "ECU")
    join(bench, bench.state.entries[1].amendment.id, ["GHA"])
    before = colours(bench)
    bench.undo(first)
    left = {code: before[code] for code in ("CHL", "DOM", "ECU", "GHA")}
    assert colours(bench) == left
    path = bench.path
    bench.close()
    with Workbench.open(path) as again:
        assert colours(again) == left
        table(again, "FJI")
        now = colours(again)
        assert now == left | {"FJI": 0}, "a colour that is free again is used first"


def test_who_comes_back_gets_another_colour_where_its_own_is_taken(bench):
    first = table(bench, "ARG", "BRA")
    table(bench, "CHL")
    bench.undo(first)
    undone = bench.events[-1].id
    table(bench, "DOM")
    bench.undo(undone)
    now = colours(bench)
    assert now["CHL"] == 2
    assert len(set(now.values())) == len(now) == 4


def test_colours_of_an_older_project_come_from_the_order_of_its_proposals(bench):
    for code in CODES[:4]:
        table(bench, code)
    register = bench.register
    for event in bench.events:
        event.payload.pop("colours", None)
    path = bench.path
    bench.close()
    with Workbench.open(path) as again:
        assert dict(again.register.colours) == dict(register.colours)
