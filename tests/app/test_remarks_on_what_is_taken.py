"""What is not sure of an instruction is still said once it is tabled all the same."""

import pytest

from draftbench.app.amendments.instructing import pasted, reading
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions
from support.lakes import on_lakes


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


WORDS = "Delete OP 5 (consequential changes in OP 1)."


def test_an_instruction_that_is_tabled_in_doubt_keeps_its_remark(work):
    found = reading(work, pasted(WORDS), ("KEN",), doubtful=True).batch
    wanted = Wanted(sender="KEN", doubtful=True)
    file = read_incoming("mail.txt", WORDS.encode(), Versions.in_project(work), wanted=wanted)
    made = batch(work.state, [file], work.next_number, Choices(everybody="KEN"))
    for one in (found, made):
        assert len(one.amendments) == 1
        (said,) = [remark for remark in one.doubts if remark.code == "instruction"]
        assert "in parentheses are not read" in said.message
        assert not one.differences


def test_what_waits_is_told_once(work):
    found = reading(work, pasted(WORDS), ("KEN",)).batch
    assert [remark.code for remark in found.differences] == ["instruction"]
    assert not found.doubts
