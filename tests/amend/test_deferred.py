"""Entries that are worked out when somebody reads them."""

from app.texts import OP1, bench
from draftbench.amend.registers.ledger import Ledger
from draftbench.amend.registers.standing import Deferred, Standing
from draftbench.app.workbench import Workbench


def test_a_project_opens_before_its_amendments_are_placed(tmp_path):
    with bench(tmp_path) as work:
        alarm = work.propose_text(
            OP1, "Urges States to act with alarm and to report;", sponsors=("MEX",)
        )
        drawn = tuple(work.state.entries)
    with Workbench.open(tmp_path / "n.draftbench") as again:
        entries = again.state.entries
        assert isinstance(entries, Deferred)
        assert len(entries) == 1
        assert entries == drawn
        assert again.state.entry(alarm) == entries[0] == drawn[0]
        again.accept(alarm)
        assert again.state.entry(alarm).status.value == "accepted"


def test_they_are_worked_out_once_and_only_when_read():
    asked = []

    def work():
        asked.append(1)
        return Standing()

    waiting = Deferred(Ledger(), work)
    assert len(waiting) == 0
    assert not asked
    assert list(waiting) == []
    assert waiting == ()
    assert asked == [1]
