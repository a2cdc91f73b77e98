"""What a compilation says of a proposal beside it."""

from draftbench.app.outputs.amendments import amendment_list
from draftbench.formats.docx.write.brackets import Wording
from support.lakes import OPERATIVE, clause, on_lakes


def test_a_remark_says_what_a_proposal_cannot_be_accepted_together_with(tmp_path):
    with on_lakes(tmp_path) as work:
        own = clause(work, OPERATIVE[4])
        work.propose_text(own, OPERATIVE[4].replace("Urges", "Invites"), sponsors=("MEX",))
        work.propose_text(own, OPERATIVE[4].replace("Urges", "Requests"), sponsors=("KEN",))
        work.propose_text(clause(work, OPERATIVE[1]), "Asks for data;", sponsors=("BRA",))
        first, _, apart = (Wording.of(work.state).remark(entry) for entry in work.state.entries)
        said = "Cannot be accepted together with am-2 (KEN)."
        assert f"applies. {said}" in first
        assert apart.endswith("applies.)")
        listed = {row.cells[0].plain.split("\n")[0]: row for row in amendment_list(work.state).rows}
        assert said in listed["am-1"].cells[5].plain
