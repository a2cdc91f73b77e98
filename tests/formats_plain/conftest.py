"""What the tests of the plain reader share."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from draftbench.resources import resource
from support.accounting import accounted

SAMPLE = "A_CONF.213_RPM.1_1.txt"
GOLD = Path(__file__).parents[1] / "data" / "gold"


@pytest.fixture(scope="session")
def report() -> Imported:
    return read(resource("samples", SAMPLE).read_bytes(), SAMPLE)


@pytest.fixture(scope="session")
def gold() -> dict[str, list[dict[str, Any]]]:
    return json.loads((GOLD / "seed_units.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def check_accounting() -> Callable[[Imported], None]:
    return accounted
