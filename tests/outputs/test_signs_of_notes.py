"""What people type beside a text may hold the character that stands for a note in a text: pictures
that are pasted become one. Every paper is written all the same."""

from pathlib import Path

import pytest

from app.texts import OP1, OP2, bench
from draftbench.amend.amendment import Delegation
from draftbench.app.exports.exporting import EXPORTS, written
from draftbench.app.meetings.delegations import join_delegations
from draftbench.document import NOTE_MARK

PAPERS = [
    (kind, ending)
    for kind, what in EXPORTS.items()
    for ending in what.endings
    if ending not in (".pdf", ".json", ".xml")
]


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory):
    folder: Path = tmp_path_factory.mktemp("signs")
    with bench(folder) as work:
        said = {
            "title": f"Deeds{NOTE_MARK} [not words]",
            "reason": f"As{NOTE_MARK} [agreed] before",
        }
        pasted = Delegation(f"SEA{NOTE_MARK}", f"Friends{NOTE_MARK} of the Sea")
        join_delegations(work, (pasted,))
        work.propose_text(OP2, "Invites experts and others;", sponsors=(pasted.code,), **said)
        work.propose_text(
            OP1, "Urges States to act [now] and to report;", sponsors=("BRA",), **said
        )
        work.propose_text(OP1, "Urges States to report;", sponsors=("MEX",), **said)
        work.propose_text(OP2, "Invites [all] experts;", sponsors=("URY",), **said)
        return work.state


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "ending"), PAPERS)
def test_every_paper_is_written(state, kind: str, ending: str) -> None:
    assert written(state, kind, ending=ending).data
