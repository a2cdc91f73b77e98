"""The register of delegations that a list of participants gives."""

from draftbench.amend.amendment import DelegationKind
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.imported import Imported
from draftbench.formats.plain.participants import delegations


def listing(*lines: tuple[ClauseKind, str]) -> Document:
    return Document(
        "participants",
        tuple(
            Clause(ClauseId(str(at)), kind, RichText(text)) for at, (kind, text) in enumerate(lines)
        ),
    )


def test_the_reports_delegations(report: Imported) -> None:
    text = report.part("participants")
    assert text is not None
    found = delegations(text)
    states = [d for d in found if d.kind is DelegationKind.STATE]
    assert len(states) == 17
    assert (states[0].code, states[0].name) == ("ARG", "Argentina")
    assert {"BOL", "DOM", "TTO", "URY"} <= {d.code for d in states}
    observers = [d for d in found if d.kind is DelegationKind.OBSERVER]
    assert [(d.code, d.name) for d in observers] == [("THA", "Thailand")]
    entities = {d.code: d.name for d in found if d.kind is DelegationKind.ENTITY}
    assert len(entities) == 13
    assert entities["UNODC"] == "United Nations Office on Drugs and Crime"
    assert entities["UN-Habitat"] == "United Nations Human Settlements Programme"
    assert entities["INTERPOL"] == "International Criminal Police Organization"
    assert len({d.code for d in found}) == len(found)


def test_persons_are_left_out(report: Imported) -> None:
    text = report.part("participants")
    assert text is not None
    names = {d.name for d in delegations(text)}
    assert not names & {"Vitaya Suriyawong", "Gustavo Arambarri"}


def test_codes_stay_unique() -> None:
    found = delegations(
        listing(
            (ClauseKind.HEADING, "Intergovernmental organizations"),
            (ClauseKind.PARAGRAPH, "African Union Commission, Asian Unity Council"),
        )
    )
    assert [d.code for d in found] == ["AUC", "AUC-2"]


def test_a_name_with_a_comma_in_it_stays_whole() -> None:
    found = delegations(
        listing(
            (ClauseKind.HEADING, "Specialized agencies"),
            (
                ClauseKind.PARAGRAPH,
                "United Nations Educational, Scientific and Cultural Organization (UNESCO)",
            ),
            (ClauseKind.PARAGRAPH, "Jane Smith"),
        )
    )
    assert [(d.code, d.name) for d in found] == [
        ("UNESCO", "United Nations Educational, Scientific and Cultural Organization")
    ]
