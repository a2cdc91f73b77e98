"""A row of digits without end before a paragraph counts nothing."""

import pytest

from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.document.sections import printed_number


@pytest.mark.parametrize(
    ("label", "number"), [("12.", 12), ("9" * 18, 10**18 - 1), ("9" * 5000, 0)]
)
def test_a_number_is_that_of_its_digits(label, number):
    clause = Clause(ClauseId("a"), ClauseKind.OPERATIVE, RichText("Decides to meet."), label=label)
    assert printed_number(clause) == number
