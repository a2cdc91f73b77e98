"""The colours of the window: light, dark and two of high contrast."""

from __future__ import annotations

from typing import NamedTuple

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


LIGHT = Theme(
    name="light",
    window="#f3f3f0",
    panel="#ffffff",
    page="#fafaf8",
    line="#e3e3de",
    text="#1a1e22",
    dim="#4e555c",
    faint="#666c73",
    accent="#0b6478",
    accent_ground="#e2eff2",
    on_accent="#ffffff",
    deleted="#b3261e",
    deleted_ground="#fcebe9",
    inserted="#1650b8",
    inserted_ground="#e8effc",
    moved="#1b6e3c",
    moved_ground="#e6f3ea",
    bracket="#8a5200",
    bracket_ground="#fff1d6",
    nested_ground="#ffe7bd",
    private="#6a3fa0",
    private_ground="#f8f5fe",
    ok="#1b6e3c",
    warn="#8a5200",
    row="#f1f7f8",
    hatch="#f5f5f2",
    hover="#eeeeea",
    found_ground="#ffe58a",
    edge="#868b90",
)

DARK = Theme(
    name="dark",
    window="#1f2226",
    panel="#15171a",
    page="#191c1f",
    line="#2e3237",
    text="#e7e8e9",
    dim="#b3b9c0",
    faint="#99a1a9",
    accent="#5cc3d6",
    accent_ground="#173840",
    on_accent="#06262d",
    deleted="#ff9388",
    deleted_ground="#3b1d1b",
    inserted="#93b9ff",
    inserted_ground="#1a2b47",
    moved="#7bd49a",
    moved_ground="#16301f",
    bracket="#f0b75a",
    bracket_ground="#362a12",
    nested_ground="#453618",
    private="#cbb0f5",
    private_ground="#33274a",
    ok="#7bd49a",
    warn="#f0b75a",
    row="#172328",
    hatch="#1c1f23",
    hover="#292d32",
    found_ground="#4d3e00",
    edge="#7f8790",
)

CONTRAST = Theme(
    name="contrast",
    window="#ffffff",
    panel="#ffffff",
    page="#ffffff",
    line="#595959",
    text="#000000",
    dim="#1f1f1f",
    faint="#3b3b3b",
    accent="#003a94",
    accent_ground="#dce9ff",
    on_accent="#ffffff",
    deleted="#8a0000",
    deleted_ground="#ffe8e6",
    inserted="#00309c",
    inserted_ground="#e3ecff",
    moved="#00451d",
    moved_ground="#dcf5e5",
    bracket="#553000",
    bracket_ground="#fff0d1",
    nested_ground="#ffe3ab",
    private="#42177a",
    private_ground="#f2eaff",
    ok="#00451d",
    warn="#553000",
    row="#e8f1ff",
    hatch="#e2e2e2",
    hover="#e4e4e4",
    found_ground="#ffe14d",
    edge="#000000",
    strong=True,
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    window="#000000",
    panel="#000000",
    page="#000000",
    line="#a6a6a6",
    text="#ffffff",
    dim="#ededed",
    faint="#d6d6d6",
    accent="#7cd3ff",
    accent_ground="#00283d",
    on_accent="#000000",
    deleted="#ffb3ad",
    deleted_ground="#3d0600",
    inserted="#b3d2ff",
    inserted_ground="#001c4a",
    moved="#80ffb5",
    moved_ground="#00301a",
    bracket="#ffd97a",
    bracket_ground="#332300",
    nested_ground="#453000",
    private="#e6d4ff",
    private_ground="#27104a",
    ok="#80ffb5",
    warn="#ffd97a",
    row="#0b2233",
    hatch="#242424",
    hover="#2b2b2b",
    found_ground="#3f3200",
    edge="#ffffff",
    strong=True,
)

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
