"""Every Word file that the program makes, once for all tests here."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from support.exports import Made, exports


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Made]:
    """The files."""
    return exports(tmp_path_factory.mktemp("exports"))
