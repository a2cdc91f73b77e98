"""Who holds what on something, in words."""

from __future__ import annotations

from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.positions import Target
from draftbench.amend.proceedings.terms import COUNTED, STANCES


def stances(positions: Positions, target: Target) -> str:
    """Who holds what, each where it spoke itself and groups for their members: "supports: CHL,
    G77; opposes: USA"; empty where nobody said anything.

    A delegation whose groups say different things is called unclear.
    """
    row = positions.row(target)
    said: list[str] = []
    for stance in COUNTED:
        codes = [code for code, one in row.held.items() if one.stance is stance and not one.via]
        if codes:
            said.append(f"{STANCES[stance].said}: {', '.join(codes)}")
    unclear = [code for code, one in row.held.items() if one.stance is None]
    if unclear:
        said.append(f"unclear, as their groups differ: {', '.join(unclear)}")
    return "; ".join(said)
