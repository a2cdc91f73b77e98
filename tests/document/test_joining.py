"""Several texts of a file as one."""

import pytest

from draftbench.document import printed_labels, spoken_labels
from draftbench.document.labels import joined
from support.texts import text


def test_each_text_counts_its_own_paragraphs() -> None:
    one, two = text("L", "Urges haste", "Invites care"), text("R", "Asks for more", "Thanks all")
    whole = joined([one, two])
    assert [clause.id for clause in whole] == ["L1", "L2", "R1", "R2"]
    assert list(printed_labels(whole).values()) == ["1.", "2.", "1.", "2."]
    assert list(spoken_labels(whole).values()) == ["OP 1", "OP 2", "OP 1", "OP 2"]


def test_one_text_stays_what_it_is_and_ids_must_differ() -> None:
    one = text("L", "Urges haste")
    assert joined([one]) is one
    with pytest.raises(ValueError, match="L1"):
        joined([one, one])
