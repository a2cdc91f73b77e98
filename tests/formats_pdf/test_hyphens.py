"""Words that a line end cut."""

from __future__ import annotations

import pytest

from draftbench.formats.pdf.paragraphs import Seam, Seams


@pytest.mark.parametrize(
    ("before", "after", "seam"),
    [
        ("the rule", "of law", Seam.SPACE),
        ("the coop\xad", "eration of", Seam.DROP),
        ("the coop-", "eration of", Seam.DROP),
        ("a non-", "governmental body", Seam.TIGHT),
        ("a well-", "meant text", Seam.DOUBT),
        ("the Secretary-", "General", Seam.TIGHT),
        ("from 2002–", "2004", Seam.TIGHT),
        ("the text –", "and more", Seam.SPACE),
        ("A/RES/", "55/59", Seam.TIGHT),
        ("联合国", "大会", Seam.TIGHT),
        ("联合国", "UNODC", Seam.SPACE),
    ],
)
def test_how_two_lines_are_joined(before: str, after: str, seam: Seam) -> None:
    seams = Seams(["their cooperation with a non-governmental body", before, after])
    assert seams.between(before, after) is seam


def test_the_cut_word_itself_proves_nothing() -> None:
    assert Seams(["a well-", "meant text"]).between("a well-", "meant text") is Seam.DOUBT
