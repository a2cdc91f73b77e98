"""The colours of the window: light, dark and two of high contrast."""

from __future__ import annotations

from typing import NamedTuple

READABLE = 4.5
"""The least contrast of writing with its ground (WCAG 2.2, level AA)."""
STRONG = 7.0
"""The least contrast of writing in high contrast (WCAG 2.2, level AAA)."""


class Theme(NamedTuple):
    """All colours as "#rrggbb".

    ``window`` is the ground of bars and side panels, ``panel`` that of texts and fields, ``line``
    parts them; ``edge`` is the border of what can be pressed or written in. ``text``, ``dim`` and
    ``faint`` are writing, each readable (4.5 : 1) on both grounds. A name with ``_ground`` is the
    ground behind writing in the colour of that name.
    ``row`` is the ground of the selected row, ``hatch`` the stripes of a gap, ``hover`` the ground
    under the mouse, ``on_accent`` writing on ``accent``, ``found_ground`` the ground of what a
    search found, ``nested_ground`` that of a bracket in a bracket; ``private`` is
    what no export has. ``strong`` themes have borders where others have pale grounds alone.
    """

    name: str
    window: str
    panel: str
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
    window="#f4f5f7",
    panel="#ffffff",
    line="#e3e6ea",
    text="#1d232b",
    dim="#59636f",
    faint="#646d78",
    accent="#0b6bcb",
    accent_ground="#e8f1fb",
    on_accent="#ffffff",
    deleted="#b3261e",
    deleted_ground="#fdecea",
    inserted="#0b57d0",
    inserted_ground="#e9f0fe",
    moved="#1a7545",
    moved_ground="#e7f5ed",
    bracket="#8f5500",
    bracket_ground="#fff4e0",
    nested_ground="#ffecc9",
    private="#6a3fa0",
    private_ground="#f8f5fe",
    ok="#1a7545",
    warn="#8f5500",
    row="#f3f8fe",
    hatch="#f3f5f8",
    hover="#eceef2",
    found_ground="#ffe58a",
    edge="#858e99",
)

DARK = Theme(
    name="dark",
    window="#15181c",
    panel="#1c2025",
    line="#31373f",
    text="#e3e7ec",
    dim="#a7b0bb",
    faint="#8f99a4",
    accent="#62adf6",
    accent_ground="#1d3550",
    on_accent="#0a1826",
    deleted="#ff9388",
    deleted_ground="#48231f",
    inserted="#8fb9fb",
    inserted_ground="#213352",
    moved="#74d6a0",
    moved_ground="#19382a",
    bracket="#f2b75c",
    bracket_ground="#40311a",
    nested_ground="#4a381e",
    private="#cbb0f5",
    private_ground="#33274a",
    ok="#74d6a0",
    warn="#f2b75c",
    row="#212b37",
    hatch="#20252b",
    hover="#272d35",
    found_ground="#4d3e00",
    edge="#6d7784",
)

CONTRAST = Theme(
    name="contrast",
    window="#ffffff",
    panel="#ffffff",
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
