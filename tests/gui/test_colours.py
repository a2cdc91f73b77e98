"""Both themes can be read: contrast as WCAG 2.1 measures it."""

import pytest

from draftbench.gui.theme.colours import DARK, LIGHT, Theme, delegation_colour

ENOUGH = 4.5


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(theme: Theme) -> None:
    pairs = [
        (theme.text, theme.panel),
        (theme.text, theme.row),
        (theme.dim, theme.panel),
        (theme.dim, theme.window),
        (theme.panel, theme.accent),
        (theme.accent, theme.accent_ground),
        (theme.deleted, theme.deleted_ground),
        (theme.inserted, theme.inserted_ground),
        (theme.moved, theme.moved_ground),
        (theme.bracket, theme.bracket_ground),
        (theme.bracket, theme.nested_ground),
        (theme.accent, theme.bracket_ground),
        (theme.accent, theme.nested_ground),
        (theme.text, theme.nested_ground),
        (theme.ok, theme.moved_ground),
        (theme.private, theme.private_ground),
        (theme.text, theme.private_ground),
        (theme.faint, theme.private_ground),
        (theme.warn, theme.bracket_ground),
    ]
    poor = [(one, other) for one, other in pairs if contrast(one, other) < ENOUGH]
    assert poor == []


def test_every_colour_is_one() -> None:
    for theme in (LIGHT, DARK):
        for value in theme[1:]:
            assert len(value) == 7
            int(value[1:], 16)


def test_a_delegation_has_one_colour_that_carries_white_letters() -> None:
    codes = ("ARG", "BRA", "CHL", "COL", "CRI", "MEX", "URY", "")
    assert [delegation_colour(c) for c in codes] == [delegation_colour(c) for c in codes]
    assert len({delegation_colour(c) for c in codes}) >= 5
    assert all(contrast("#ffffff", delegation_colour(c)) >= ENOUGH for c in codes)
