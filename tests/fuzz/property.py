"""What must hold for every file, however spoiled."""

from __future__ import annotations

import hashlib
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from draftbench.errors import InputError
from draftbench.formats.docx.track.proof import verify
from draftbench.formats.reading import read
from support.accounting import accounted

SECONDS = 20
"""Processor time: a case that takes longer hangs. Real ones take milliseconds."""
WAITING = 600
"""Seconds by the clock after which a case is given up that works no more (the machine may be
busy)."""
MEMORY = 400
"""Megabytes that a case may add to what the program holds."""
FAILURES = Path(__file__).parents[2] / ".fuzz"


def reads_or_refuses(data: bytes, name: str, view: str = "accepted") -> None:
    """Reading gives texts with every character accounted for, or one sentence, and so does the
    check of a Word file; in time, and in bounds. The file is kept where it does not."""
    before = _memory()
    try:
        with _limited():
            try:
                imported = read(data, name, view=view)
            except InputError as error:
                sentence = str(error)
                assert sentence.count("\n") == 0, "more than a line"
                assert 20 < len(sentence) < 600, "no sentence"
            else:
                accounted(imported)
            if name.endswith(".docx"):
                _checks_or_refuses(data)
        assert _memory() - before < MEMORY, f"{_memory() - before} MB more"
    except BaseException:
        FAILURES.mkdir(exist_ok=True)
        kept = FAILURES / f"{hashlib.sha256(data).hexdigest()[:12]}-{name}"
        kept.write_bytes(data)
        sys.stderr.write(f"\nkept: {kept} (view {view})\n")
        raise


def _checks_or_refuses(data: bytes) -> None:
    """The linter tells faults, each in a sentence and with a place, or refuses the file."""
    try:
        found = verify(data).faults
    except InputError:
        return
    assert all(fault.where and fault.message.endswith(".") for fault in found), found


@contextmanager
def _limited() -> Iterator[None]:
    """Raises TimeoutError in the block after :data:`SECONDS` of the processor's time, whatever else
    the machine does, and after :data:`WAITING` by the clock, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(number: int, _: object) -> None:
        working = number == signal.SIGPROF
        raise TimeoutError(f"{SECONDS} s of work" if working else f"{WAITING} s")

    limits = (
        (signal.SIGPROF, signal.ITIMER_PROF, SECONDS),
        (signal.SIGALRM, signal.ITIMER_REAL, WAITING),
    )
    former = [signal.signal(number, stop) for number, _, _ in limits]
    for _, clock, seconds in limits:
        signal.setitimer(clock, seconds)
    try:
        yield
    finally:
        for (number, clock, _), handler in zip(limits, former, strict=True):
            signal.setitimer(clock, 0)
            signal.signal(number, handler)


def _memory() -> int:
    """The most megabytes that the program ever held; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1024 * 1024 if sys.platform == "darwin" else 1024)
