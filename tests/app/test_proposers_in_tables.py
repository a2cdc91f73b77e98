"""A table of proposals that names beside each of them the delegation that makes it."""

import pytest

from draftbench.app.amendments.instructing import paper_of, pasted, reading
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.errors import UsageError
from support.lakes import on_lakes

TABLE = """| Paragraph | Delegation | Proposal |
|---|---|---|
| OP 3 | Chile | Replace “floods” with “floods and fires” |
| OP 4 | {second} | Delete |
| OP 5 | CHL, Peru | Replace “fishing” with “angling” |
"""


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def brought(work, table, **sponsors):
    file = read_incoming("table.md", table.encode(), Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(**sponsors))


def test_each_row_is_the_proposal_of_its_delegation(work):
    table = TABLE.format(second="Perú")
    wanted = {("CHL",), ("PER",), ("CHL", "PER")}
    assert {one.sponsors for one in brought(work, table).amendments} == wanted
    by_all = brought(work, table, everybody="FRA").amendments
    assert {one.sponsors for one in by_all} == wanted
    found = reading(work, pasted(table), ("FRA",)).batch.amendments
    assert [one.sponsors for one in found] == [("CHL",), ("PER",), ("CHL", "PER")]


def test_what_is_no_delegation_leaves_a_row_to_the_sender_and_is_told(work):
    table = TABLE.format(second="A/RES/70/1")
    with pytest.raises(UsageError):
        brought(work, table)
    found = brought(work, table, everybody="FRA")
    assert {one.sponsors for one in found.amendments} == {("CHL",), ("FRA",), ("CHL", "PER")}
    assert "A/RES/70/1" in str([one.message for one in found.doubts])
    assert not reading(work, pasted(table)).batch.amendments


def test_one_amendment_of_all_is_one_for_each_delegation(work):
    table = TABLE.format(second="Chile")
    found = reading(work, pasted(table), as_one=True)
    assert [one.sponsors for one in found.batch.amendments] == [("CHL",), ("CHL", "PER")]


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_table_of_cells_without_proposers_is_the_senders(work, sign):
    rows = [
        ["Paragraph", "Proposal"],
        ["OP 3", '"Replace ""floods"" with ""floods and fires"""'],
        ["OP 4", '"Delete\nthe paragraph"'],
    ]
    data = "\r\n".join(sign.join(row) for row in rows).encode()
    found = reading(work, paper_of("table.csv", data), ("FRA",))
    assert [one.sponsors for one in found.batch.amendments] == [("FRA",), ("FRA",)]
    assert found.complete


def test_a_table_without_proposers_is_the_senders(work):
    table = "| Paragraph | Proposal |\n|---|---|\n| OP 4 | Delete |\n"
    assert [one.sponsors for one in brought(work, table, everybody="FRA").amendments] == [("FRA",)]
