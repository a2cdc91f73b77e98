"""The colours of the window, light and dark, and the colour of each delegation."""

from __future__ import annotations

import colorsys
import zlib
from functools import lru_cache
from typing import NamedTuple

READABLE = 4.5
"""The least contrast of writing with its ground (WCAG 2.2, level AA)."""


class Theme(NamedTuple):
    """All colours as "#rrggbb".

    ``window`` is the ground of bars and side panels, ``panel`` that of texts and fields, ``line``
    parts them. ``text``, ``dim`` and ``faint`` are writing, each readable (4.5 : 1) on both
    grounds. A name with ``_ground`` is the ground behind writing in the colour of that name.
    ``row`` is the ground of the selected row, ``hatch`` the stripes of a gap, ``hover`` the ground
    under the mouse, ``on_accent`` writing on ``accent``, ``found_ground`` the ground of what a
    search found, ``nested_ground`` that of a bracket in a bracket; ``private`` is
    what no export has.
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


LIGHT = Theme(
    name="light",
    window="#f4f5f7",
    panel="#ffffff",
    line="#e3e6ea",
    text="#1d232b",
    dim="#59636f",
    faint="#69727d",
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
    found_ground="#6b5600",
)


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


@lru_cache(maxsize=1024)
def delegation_colour(code: str) -> str:
    """The colour of a delegation: always the same for the same code, on every machine, and dark
    enough for white writing on it."""
    number = zlib.crc32(code.encode())
    hue = number % 360 / 360
    saturation = (0.45, 0.62, 0.8)[number // 360 % 3]
    lightness = 0.46
    while True:
        mixed = colorsys.hls_to_rgb(hue, lightness, saturation)
        colour = "#" + "".join(f"{round(channel * 255):02x}" for channel in mixed)
        if contrast(colour, "#ffffff") >= READABLE + 0.3:
            return colour
        lightness -= 0.02
