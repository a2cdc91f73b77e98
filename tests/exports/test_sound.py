"""Every Word file that the program makes is sound."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from draftbench.formats.docx.track.proof import verify
from support.exports import Made


@pytest.mark.slow
def test_every_export_is_sound(made: Sequence[Made]) -> None:
    assert sum(one.tracked for one in made) >= 8
    for one in made:
        assert verify(one.path.read_bytes()).faults == (), one.path.name
