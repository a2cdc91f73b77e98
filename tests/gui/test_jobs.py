"""Work beside the window: results, errors, cancelling, and nothing stale."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from draftbench.errors import InputError
from draftbench.gui.session.jobs import Jobs
from draftbench.progress import Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_comes_back_in_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[tuple[object, int]] = []

    def work(progress: Progress) -> tuple[str, int]:
        return "done", threading.get_ident()

    jobs.start(work, lambda got: seen.append((got, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    (words, worker), home = seen[0]
    assert words == "done"
    assert worker != threading.get_ident()
    assert home == threading.get_ident()
    assert not jobs.busy


def test_progress_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    steps: list[tuple[float, str]] = []
    jobs.progressed.connect(steps.append)

    def work(progress: Progress) -> None:
        progress(0.25, "first quarter")

    with qtbot.waitSignal(jobs.idle):
        jobs.start(work, lambda _: None)
    assert steps == [(0.25, "first quarter")]


def test_an_error_becomes_its_sentence(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise InputError("There is no file x; check the name.")

    with qtbot.waitSignal(jobs.failed) as caught:
        jobs.start(work, lambda _: None)
    assert caught.args == ["There is no file x; check the name."]


def test_a_later_job_makes_the_first_one_stale(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()
    results: list[object] = []

    def slow(progress: Progress) -> str:
        go_on.wait(10)
        return "old"

    jobs.start(slow, results.append)
    jobs.start(lambda progress: "new", results.append)
    qtbot.waitUntil(lambda: results == ["new"])
    go_on.set()
    jobs.close()
    qtbot.wait(0)
    assert results == ["new"]


def test_a_cancelled_job_stops_at_its_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    running, go_on = threading.Event(), threading.Event()
    reached: list[object] = []

    def work(progress: Progress) -> None:
        running.set()
        go_on.wait(10)
        progress(0.5, "half")
        reached.append("beyond")

    jobs.start(work, reached.append)
    assert running.wait(10)
    jobs.cancel()
    go_on.set()
    jobs.close()
    qtbot.wait(0)
    assert reached == []


def test_a_result_that_comes_too_late_is_handed_to_be_closed(jobs: Jobs, qtbot: QtBot) -> None:
    taken: list[object] = []
    dropped: list[object] = []
    gate = threading.Event()

    def slow(_: Progress) -> str:
        gate.wait(5)
        return "project"

    jobs.start(slow, taken.append, dropped=dropped.append)
    jobs.start(lambda _: "other", taken.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(dropped) and bool(taken))
    assert (taken, dropped) == (["other"], ["project"])


def test_closing_hands_back_what_nobody_took(jobs: Jobs) -> None:
    taken: list[object] = []
    dropped: list[object] = []
    jobs.start(lambda _: "project", taken.append, dropped=dropped.append)
    jobs.close()
    assert (taken, dropped) == ([], ["project"])


def test_what_a_job_found_is_let_go_with_whoever_took_it(jobs: Jobs, qtbot: QtBot) -> None:
    class Found:
        """What a job found."""

    seen: list[weakref.ref[Found]] = []
    for _ in range(3):
        with qtbot.waitSignal(jobs.idle):
            jobs.start(lambda _: Found(), lambda found: seen.append(weakref.ref(found)))
    jobs.close()
    gc.collect()
    assert [one() for one in seen] == [None, None, None]
