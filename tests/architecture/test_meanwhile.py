"""Work that another core does: what it sees, what it gives, and what becomes of its faults."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator
from pathlib import Path

import pytest

from draftbench import meanwhile as module
from draftbench.errors import InputError, OutputError
from draftbench.meanwhile import meanwhile

CAN_COPY = hasattr(os, "fork")


@pytest.fixture(
    params=[False, pytest.param(True, marks=pytest.mark.skipif(not CAN_COPY, reason="no fork"))]
)
def copied(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the work is done by a copy of this process."""
    monkeypatch.setattr(module, "is_possible", lambda: request.param)
    return bool(request.param)


def _sum(numbers: list[int]) -> Generator[None, int, tuple[int, int]]:
    before = sum(numbers)
    more = yield
    return before + more, os.getpid()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_the_work_sees_what_stood_at_its_beginning(copied: bool) -> None:
    numbers = [1, 2]
    with meanwhile(_sum(numbers)) as work:
        numbers.append(100)
        work.ask(4)
        total, process = work.answer()
    assert total == 7
    assert (process != os.getpid()) == copied


def _doubles() -> Generator[int | None, list[int], int]:
    asked = yield None
    for number in asked:
        yield 2 * number
    return 0


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("size", [0, 3, 50_000])
def test_there_may_be_several_answers(copied: bool, size: int) -> None:
    with meanwhile(_doubles()) as work:
        work.ask(list(range(1, size + 1)))
        assert [work.answer() for _ in range(size)] == list(range(2, 2 * size + 1, 2))
        assert work.answer() == 0


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_answers_that_nobody_waits_for_hold_up_nothing(copied: bool) -> None:
    with meanwhile(_doubles()) as work:
        work.ask(list(range(1, 50_000)))
        assert work.answer() == 2


def _fails(when: str) -> Generator[None, str, str]:
    if when == "before":
        raise InputError("The file is empty.")
    asked = yield
    raise OutputError(f"Not {asked}.")


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize(
    ("when", "said"), [("before", "The file is empty."), ("after", "Not this.")]
)
def test_what_it_raises_is_raised_here(copied: bool, when: str, said: str) -> None:
    def asked() -> None:
        with meanwhile(_fails(when)) as work:
            work.ask("this")
            work.answer()

    with pytest.raises((InputError, OutputError), match=said):
        asked()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_work_that_nobody_asks_for_leaves_nothing_behind(
    copied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_before, copies = _open_files(), []
    if copied:
        fork = os.fork
        monkeypatch.setattr(module.os, "fork", lambda: copies.append(fork()) or copies[-1])
    with pytest.raises(KeyError), meanwhile(_sum([1])):
        raise KeyError
    assert len(copies) == copied
    for copy in copies:
        with pytest.raises(ChildProcessError):
            os.waitpid(copy, os.WNOHANG)
    assert _open_files() == open_before


def _open_files() -> set[str]:
    place = Path("/proc/self/fd")
    return {one.name for one in place.iterdir()} if place.exists() else set()


def _killed() -> Generator[None, int, int]:
    _ = yield
    os.kill(os.getpid(), signal.SIGKILL)
    return 1


@pytest.mark.skipif(not CAN_COPY, reason="no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_copy_that_the_system_stops_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_possible", lambda: True)
    with meanwhile(_killed()) as work:
        work.ask(1)
        with pytest.raises(OutputError, match="memory may be short"):
            work.answer()
