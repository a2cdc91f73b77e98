"""Places in code points and in Qt's UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from draftbench.gui.widgets.offsets import Offsets, units


@given(st.text(alphabet=st.sampled_from("aß字𝒳😀\u0651 ")))
def test_every_place_comes_back_from_units(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.to_points(offsets.to_units(at)) for at in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@given(st.text(alphabet=st.sampled_from("aß字𝒳😀")))
def test_units_are_those_of_utf_16(text: str) -> None:
    offsets = Offsets(text)
    for at in range(len(text) + 1):
        assert offsets.to_units(at) == len(text[:at].encode("utf-16-le")) // 2
    assert units(text) == len(text.encode("utf-16-le")) // 2


def test_the_middle_of_a_character_is_the_place_before_it() -> None:
    assert Offsets("𝒳b").to_points(1) == 0
