"""Time and memory of a piece of work, and the console that the benchmarks print to."""

import time
import tracemalloc
from collections.abc import Callable
from typing import Any

from rich.console import Console

CONSOLE = Console()


def measured(work: Callable[[], Any]) -> tuple[Any, float, float]:
    """The result of ``work``, its seconds, and its peak memory in MB (in a second run, since
    counting slows it down)."""
    start = time.process_time()
    result = work()
    seconds = time.process_time() - start
    return result, seconds, memory(work)


def memory(work: Callable[[], Any]) -> float:
    """The peak memory of ``work`` in MB."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return peak


def timed(work: Callable[[], Any]) -> float:
    """The seconds of process time that ``work`` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start
