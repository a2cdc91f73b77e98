"""All themes can be read: contrast as WCAG 2.2 measures it, of what stands on what."""

import re
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette

from draftbench.gui.columns.word_selection import SHADE
from draftbench.gui.theme.colours import (
    CONTRAST,
    CONTRAST_DARK,
    DARK,
    LIGHT,
    READABLE,
    STRONG,
    THEMES,
    Theme,
)
from draftbench.gui.theme.delegation_colours import TOLD_APART, Form, identity, numbered, use
from draftbench.gui.theme.style import palette, style_sheet
from draftbench.resources import resource
from support.colourvision import SIGHT, ciede2000, distance

SEEN = 3.0
"""The least contrast of the border of a control with its ground (WCAG 2.2, 1.4.11)."""

ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def over(colour: str, ground: str, alpha: int) -> str:
    """A colour of that opacity (of 255) on a ground."""
    pairs = zip(QColor(colour).getRgb()[:3], QColor(ground).getRgb()[:3], strict=True)
    return QColor(*(round((a * alpha + b * (255 - alpha)) / 255) for a, b in pairs)).name()


GROUNDS = ("window", "panel", "page", "row", "hover")
"""On these stands writing of every kind."""
MARKS = ("deleted", "inserted", "moved", "bracket")
"""Marks of changes; each has a ground of its own, and all are found and chosen."""
WRITING: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", (*GROUNDS, "hatch", "accent_ground", "private_ground")),
    ("text", ("found_ground", "nested_ground")),
    ("text", tuple(f"{name}_ground" for name in MARKS)),
    ("dim", (*GROUNDS, "hatch", "accent_ground", "private_ground")),
    ("faint", (*GROUNDS, "hatch", "private_ground")),
    ("accent", (*GROUNDS, "hatch", "accent_ground", "bracket_ground", "nested_ground")),
    ("on_accent", ("accent",)),
    *((name, (*GROUNDS, f"{name}_ground", "found_ground")) for name in MARKS),
    ("bracket", ("nested_ground",)),
    ("private", ("window", "panel", "row", "private_ground")),
    ("ok", (*GROUNDS, "moved_ground")),
    ("warn", (*GROUNDS, "bracket_ground")),
)


@ALL
def test_words_stand_out_from_their_ground(theme: Theme) -> None:
    poor = [
        (name, ground, round(contrast(getattr(theme, name), getattr(theme, ground)), 2))
        for name, grounds in WRITING
        for ground in grounds
        if contrast(getattr(theme, name), getattr(theme, ground)) < theme.readable
    ]
    assert poor == []


@ALL
def test_chosen_words_stand_out_from_the_shade_of_the_choice(theme: Theme) -> None:
    """In the columns what is chosen is shaded; in fields it stands on the accent."""
    shades = {g: over(theme.accent, getattr(theme, g), SHADE) for g in ("panel", "row")}
    shades |= {n: over(theme.accent, getattr(theme, f"{n}_ground"), SHADE) for n in MARKS}
    poor = [
        (ground, round(contrast(theme.text, shade), 2))
        for ground, shade in shades.items()
        if contrast(theme.text, shade) < theme.readable
    ]
    assert poor == []


@ALL
def test_controls_and_the_focus_have_borders_that_are_seen(theme: Theme) -> None:
    least = READABLE if theme.strong else SEEN
    for ground in (theme.window, theme.panel):
        assert contrast(theme.edge, ground) >= least
        assert contrast(theme.accent, ground) >= least
        assert contrast(theme.faint, ground) >= least  # ticks, handles of scroll bars
        if theme.strong:
            assert contrast(theme.line, ground) >= least


def test_high_contrast_is_that_of_level_aaa() -> None:
    assert CONTRAST.readable == CONTRAST_DARK.readable == STRONG == 7
    assert LIGHT.readable == DARK.readable == READABLE == 4.5
    assert not CONTRAST.dark
    assert CONTRAST_DARK.dark
    assert DARK.dark


@ALL
def test_the_palette_can_be_read_too(theme: Theme) -> None:
    made, role = palette(theme), QPalette.ColorRole
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        for writing, ground in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.Text, role.AlternateBase),
            (role.ButtonText, role.Button),
            (role.HighlightedText, role.Highlight),
            (role.ToolTipText, role.ToolTipBase),
            (role.PlaceholderText, role.Base),
            (role.Link, role.Base),
        ):
            one, other = made.color(group, writing).name(), made.color(group, ground).name()
            assert contrast(one, other) >= theme.readable, (group, writing)


@ALL
def test_every_rule_of_the_sheet_with_writing_and_a_ground_can_be_read(theme: Theme) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(theme), flags=re.DOTALL)
    assert "$" not in sheet
    pairs = []
    for rule, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        told = dict(re.findall(r"(?:^|;)\s*([\w-]+)\s*:\s*(#[0-9a-f]{6})", body))
        for one, other in (
            ("color", "background"),
            ("selection-color", "selection-background-color"),
        ):
            if one in told and other in told:
                pairs.append((rule.strip(), contrast(told[one], told[other])))
    assert len(pairs) > 15
    assert [(rule, value) for rule, value in pairs if value < theme.readable] == []


@ALL
def test_a_button_that_is_on_or_under_the_mouse_can_be_read(theme: Theme) -> None:
    grounds = {}
    for rule, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme)):
        for ground in re.findall(r"background: (#[0-9a-f]{6})", body):
            grounds |= dict.fromkeys(map(str.strip, rule.split(",")), ground)
    for rule in ("QToolButton:checked", "QPushButton:checked", 'QToolButton[kind="sign"]:hover'):
        assert contrast(theme.text, grounds[rule]) >= theme.readable, rule


def test_every_theme_has_its_drawings() -> None:
    for name in THEMES:
        for drawing in ("check", "down", "right"):
            assert resource("theme", f"{drawing}-{name}.svg").is_file()


def test_every_colour_is_one() -> None:
    for theme in THEMES.values():
        for name, value in theme._asdict().items():
            if name not in ("name", "strong"):
                assert re.fullmatch("#[0-9a-f]{6}", value)


MARGIN = 12.5
"""CIEDE2000 between two delegations, at least: what is seen at a glance, not only side by side."""


@pytest.mark.parametrize("sight", SIGHT)
@ALL
def test_eight_delegations_are_told_apart_by_every_sight(theme: Theme, sight: str) -> None:
    hues = [numbered(number).colour(theme) for number in range(8)]
    near = {
        (one, other): round(distance(one, other, sight), 1)
        for one, other in combinations(hues, 2)
        if distance(one, other, sight) < MARGIN
    }
    assert near == {}


@ALL
def test_no_delegation_is_taken_for_writing_without_one(theme: Theme) -> None:
    hues = [numbered(number).colour(theme) for number in range(8)]
    if theme.dark:
        assert min(distance(hue, theme.text) for hue in hues) > 16


def test_twenty_four_differ_in_hue_or_form_and_whoever_is_more_has_none() -> None:
    worn = [numbered(number) for number in range(TOLD_APART)]
    assert TOLD_APART == 24
    assert len(set(worn)) == 24
    assert [one.form for one in worn[:8]] == [Form.SOLID] * 8
    assert {one.form for one in worn} == {Form.SOLID, Form.OUTLINE, Form.BANDED}
    assert {numbered(number).form for number in (-1, 24, 25, 400)} == {Form.PLAIN}


@ALL
def test_codes_can_be_read_on_their_colour_and_in_it(theme: Theme) -> None:
    """A full chip has the ground of texts as writing, the others have writing in the hue."""
    for number in range(TOLD_APART + 1):
        colour = numbered(number).colour(theme)
        assert contrast(colour, theme.panel) >= theme.readable
        if not theme.strong:
            assert all(contrast(colour, getattr(theme, name)) >= READABLE for name in GROUNDS)


def test_whoever_proposed_nothing_has_no_colour() -> None:
    use({"BRA": 3})
    assert identity("BRA") == numbered(3)
    assert identity("MEX").form is Form.PLAIN
    use({})
    assert identity("BRA").form is Form.PLAIN


def test_the_measure_is_that_of_the_published_examples() -> None:
    """Three of the pairs of Sharma, Wu and Dalal."""
    assert ciede2000((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert ciede2000((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)
    assert ciede2000((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619)) == pytest.approx(
        2.0373, abs=1e-4
    )
