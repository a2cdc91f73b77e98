"""The colours of the window: light, dark and two of high contrast."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from draftbench.resources import resource

READABLE = 4.5
"""The least contrast of writing with its ground (WCAG 2.2, level AA)."""
STRONG = 7.0
"""The least contrast of writing in high contrast (WCAG 2.2, level AAA)."""


class Theme(NamedTuple):
    """All colours as "#rrggbb".

    ``window`` is the ground of bars and side panels, ``panel`` that of the draft and of fields,
    ``page`` that of the base and the sources, ``line`` parts them; ``edge`` is the border of what
    can be pressed or written in. ``text``, ``dim`` and ``faint`` are writing, each readable
    (4.5 : 1) on all grounds. A name with ``_ground`` is the ground behind writing in the colour of
    that name. ``row`` is the ground of the selected row, ``hatch`` the stripes of what stands
    elsewhere, ``hover`` the ground under the mouse, ``on_accent`` writing on ``accent``,
    ``found_ground`` the ground of what a search found, ``nested_ground`` that of a bracket in a
    bracket; ``private`` is what no export has. ``strong`` themes have borders where others have
    pale grounds alone.
    """

    name: str
    window: str
    panel: str
    page: str
    line: str
    text: str
    dim: str
    faint: str
    accent: str
    accent_ground: str
    on_accent: str
    deleted: str
    deleted_ground: str
    inserted: str
    inserted_ground: str
    moved: str
    moved_ground: str
    bracket: str
    bracket_ground: str
    nested_ground: str
    private: str
    private_ground: str
    ok: str
    warn: str
    row: str
    hatch: str
    hover: str
    found_ground: str
    edge: str
    strong: bool = False

    @property
    def dark(self) -> bool:
        """Whether writing is paler than its ground."""
        return luminance(self.text) > luminance(self.panel)

    @property
    def readable(self) -> float:
        """The least contrast of writing with its ground in this theme."""
        return STRONG if self.strong else READABLE


def _themes() -> Iterator[Theme]:
    """The themes of ``resources/theme/colours.json``, which has a row for each colour."""
    table = json.loads(resource("theme", "colours.json").read_text("utf-8"))
    for at, name in enumerate(("light", "dark", "contrast", "contrast-dark")):
        colours = {colour: row[at] for colour, row in table.items()}
        yield Theme(name, **colours, strong=name.startswith("contrast"))


LIGHT, DARK, CONTRAST, CONTRAST_DARK = _themes()
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST, CONTRAST_DARK)}
"""The themes by their names."""


def luminance(colour: str) -> float:
    """The relative luminance of "#rrggbb", 0..1 (WCAG 2.2)."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1..21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
