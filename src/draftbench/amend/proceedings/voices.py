"""Who holds what on something."""

from __future__ import annotations

from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.positions import Target
from draftbench.amend.proceedings.terms import COUNTED, Stance


def stances(positions: Positions, target: Target) -> list[tuple[Stance | None, list[str]]]:
    """The codes of those who hold each stance, where they spoke themselves, and of groups for their
    members; at the end (None) those whose groups say different things. Nothing where nobody said
    anything."""
    row = positions.row(target)
    said: list[tuple[Stance | None, list[str]]] = []
    for stance in COUNTED:
        codes = [code for code, one in row.held.items() if one.stance is stance and not one.via]
        if codes:
            said.append((stance, codes))
    unclear = [code for code, one in row.held.items() if one.stance is None]
    if unclear:
        said.append((None, unclear))
    return said
