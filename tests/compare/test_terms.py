"""The terms of clauses and the stems behind them."""

from draftbench.compare.terms import KIN, families, kin, placed_terms, terms


def test_families_are_the_same_with_and_without_places() -> None:
    text = "Calls upon all Member States to strengthen cooperation against organized crime"
    placed = placed_terms(text, "en")
    assert [term for term, _, _ in placed] == terms(text, "en")
    found = [term for term, _, _ in kin(placed, "en")]
    assert found == families(terms(text, "en"), "en")
    assert found
    assert all(term.startswith(KIN) for term in found)
