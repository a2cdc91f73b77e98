"""The colours of the window: one set for a light room, one for a dark one.

Change, author and status are separate channels, and none is told by colour alone: deletions are
struck out, insertions underlined, moves underlined twice, authors have initials, status has words.
Every text colour keeps a contrast of at least 4.5 to 1 on the ground that it stands on, apart from
``faint``, which is for ornaments only.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, as ``#rrggbb``.

    ``ground`` is behind the sides, ``panel`` behind the text; ``hover`` and ``chosen`` are states
    of a line in a list; each of the pairs ``deleted`` … ``good`` is a text colour and the tint
    that it stands on.
    """

    name: str
    ground: str
    panel: str
    line: str
    ink: str
    dim: str
    faint: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    row: str
    hatch: str
    gap: str
    deleted: str
    deleted_ground: str
    inserted: str
    inserted_ground: str
    moved: str
    moved_ground: str
    doubtful: str
    doubtful_ground: str
    found: str
    authors: tuple[str, ...]
    on_author: str


LIGHT = Colours(
    name="light",
    ground="#f4f5f7",
    panel="#ffffff",
    line="#e3e6ea",
    ink="#1d232b",
    dim="#5f6975",
    faint="#9aa3ae",
    accent="#0b6bcb",
    on_accent="#ffffff",
    chosen="#e3eefa",
    hover="#eaedf1",
    row="#f5f9fe",
    hatch="#f3f5f7",
    gap="#fafbfc",
    deleted="#b3261e",
    deleted_ground="#fdecea",
    inserted="#0b57d0",
    inserted_ground="#e9f0fe",
    moved="#1b7f4b",
    moved_ground="#e7f5ed",
    doubtful="#8f5600",
    doubtful_ground="#fff1da",
    found="#ffe58a",
    authors=(
        "#c2410c",
        "#18794a",
        "#0e7490",
        "#7c4dbd",
        "#b4236a",
        "#3f6212",
        "#4453c4",
        "#8a5a12",
        "#0f766e",
        "#9f3a52",
    ),
    on_author="#ffffff",
)

DARK = Colours(
    name="dark",
    ground="#15181d",
    panel="#1b1f25",
    line="#2c323b",
    ink="#e4e8ee",
    dim="#9aa5b3",
    faint="#66707d",
    accent="#5aa9f5",
    on_accent="#08192b",
    chosen="#1d3450",
    hover="#232932",
    row="#1e2631",
    hatch="#20252c",
    gap="#1a1e24",
    deleted="#ff8f85",
    deleted_ground="#3c2222",
    inserted="#8ab8ff",
    inserted_ground="#1f2f4a",
    moved="#6fd39e",
    moved_ground="#1c3528",
    doubtful="#f2b65a",
    doubtful_ground="#3a2d17",
    found="#6b5a14",
    authors=(
        "#f08a5b",
        "#5cc48d",
        "#4fbcd3",
        "#b694ea",
        "#ec7fb0",
        "#a3c35f",
        "#94a0f5",
        "#d8a650",
        "#4ec5b6",
        "#e58a9f",
    ),
    on_author="#14181d",
)


def author_colour(code: str, colours: Colours) -> str:
    """The colour of a delegation: always the same for the same code, on every machine."""
    if not code:
        return colours.dim
    return colours.authors[zlib.crc32(code.encode()) % len(colours.authors)]
