"""Spoiled files are read or refused with one sentence.

A few cases run with every test. For more:

    DRAFTBENCH_FUZZ_SECONDS=600 python3 dev.py test tests/fuzz

goes on until the time is over, from the seed in ``DRAFTBENCH_FUZZ_SEED`` (default 0), which is
counted up for every round and printed where a round fails. A failing file is made as small as
possible and kept in ``.fuzz/``; put it in ``tests/data/fuzz/`` when what it found is repaired.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from draftbench.formats.office import SETTING
from fuzz.corpus import DATA, files
from fuzz.mutations import MUTATIONS
from fuzz.property import reads_or_refuses

BUDGET = float(os.environ.get("DRAFTBENCH_FUZZ_SECONDS", "0"))
SEED = int(os.environ.get("DRAFTBENCH_FUZZ_SEED", "0"))
ROUND = 100
KEPT = sorted((DATA / "fuzz").glob("*"))

_numbers = st.lists(st.integers(0, 65_535), min_size=4, max_size=4)
_PACKAGES = ["elements", "elements", "elements", "inside", "members", "directory", "cut", "flip"]
_views = st.sampled_from(["accepted", "rejected", "marked"])


@pytest.fixture(autouse=True)
def without_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """LibreOffice is not started: it takes a second a file, and its faults are not ours."""
    monkeypatch.setenv(SETTING, str(tmp_path / "none"))


@pytest.mark.slow
def test_the_files_themselves_are_read() -> None:
    for name, data in files().items():
        reads_or_refuses(data, name)
    assert len(files()) >= 12


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_was_once_found_stays_repaired(path: Path) -> None:
    for view in ("accepted", "rejected", "marked"):
        reads_or_refuses(path.read_bytes(), path.name, view)


def mutations(name: str) -> st.SearchStrategy[list[tuple[str, list[int]]]]:
    """Some mutations for the file; most of those of packages leave a sound package."""
    kinds = _PACKAGES if files()[name].startswith(b"PK") else sorted(MUTATIONS)
    return st.lists(st.tuples(st.sampled_from(kinds), _numbers), max_size=4)


def spoil(examples: int, number: int) -> None:
    """One round."""

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(sorted(files())), st.data(), _views)
    def case(name: str, choice: st.DataObject, view: str) -> None:
        data = files()[name]
        for mutation, numbers in choice.draw(mutations(name), "mutations"):
            data = MUTATIONS[mutation](data, numbers)
        reads_or_refuses(data, name, view)

    try:
        case()
    except BaseException:
        print(f"seed {number}")
        raise


@pytest.mark.slow
def test_spoiled_files_are_read_or_refused() -> None:
    end = time.monotonic() + BUDGET
    spoil(ROUND, SEED)
    number = SEED
    while time.monotonic() < end:
        number += 1
        spoil(ROUND, number)
