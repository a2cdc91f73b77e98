"""Work that another core does while this one goes on.

The process is copied (fork), so that the work sees every object as it stands at that moment and
nothing has to be handed over but a question and answers. Where a copy is not safe or would not
help (other threads run, Qt is loaded, one core, a system without fork), all is done here.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Generic, NoReturn, TypeVar, cast

from draftbench.errors import OutputError

Asked = TypeVar("Asked")
Given = TypeVar("Given")


def is_possible() -> bool:
    """Whether this process may be copied now, and another core is there for the copy."""
    return (
        sys.platform == "linux"
        and "PySide6" not in sys.modules
        and threading.active_count() == 1
        and len(os.sched_getaffinity(0)) > 1
    )


class Work(Generic[Asked, Given]):
    """Work that is done up to its first ``yield`` and waits there for a question. Every further
    ``yield`` gives an answer, and what is returned is the last one."""

    def __init__(self, work: Generator[Given | None, Asked, Given]) -> None:
        self._work = work
        self._question: Asked | None = None
        """What is sent in next; nothing is where a further answer is waited for."""
        self.is_done = False
        next(work)

    def ask(self, question: Asked) -> None:
        """Sends in the question, once; the work goes on."""
        self._question = question

    def answer(self) -> Given:
        """Waits for the next answer, or raises what the work raises."""
        question, self._question = self._question, None
        try:
            given = self._work.send(cast("Asked", question))
        except StopIteration as end:
            self.is_done = True
            given = end.value
        return cast("Given", given)


class _Copied(Work[Asked, Given]):
    """Work of a copy of this process, reached by two pipes."""

    def __init__(self, to: BinaryIO, come: BinaryIO) -> None:
        self._to = to
        self._come = come

    def ask(self, question: Asked) -> None:
        with suppress(BrokenPipeError):  # it failed before it was asked, and has said so
            pickle.dump(question, self._to, pickle.HIGHEST_PROTOCOL)
            self._to.close()

    def answer(self) -> Given:
        """Raises OutputError, too, where the system stopped the copy."""
        try:
            given, error = pickle.load(self._come)  # noqa: S301 - from our own copy
        except (EOFError, pickle.UnpicklingError) as lost:
            msg = "A part of the work was stopped by the system (memory may be short); try again."
            raise OutputError(msg) from lost
        if error is not None:
            raise error
        return cast("Given", given)


@contextmanager
def meanwhile(work: Generator[Given | None, Asked, Given]) -> Iterator[Work[Asked, Given]]:
    """Does ``work`` up to its first ``yield`` on the objects as they stand now, and what follows
    when it is asked. Question and answers can be pickled; what else the work changes is not to be
    counted on. Where the block ends before the last answer, the work is dropped."""
    if not is_possible():
        yield Work(work)
        return
    asked, ask = os.pipe()
    answered, answer = os.pipe()
    copy = os.fork()
    if not copy:
        os.close(ask)
        _live(work, asked, answer)
    os.close(asked)
    os.close(answer)
    with os.fdopen(answered, "rb") as come, os.fdopen(ask, "wb") as to:
        try:
            yield _Copied(to, come)
        finally:
            with suppress(ProcessLookupError):
                os.kill(copy, signal.SIGKILL)  # at work that nobody waits for any more
            os.waitpid(copy, 0)


def _live(work: Generator[Given | None, Asked, Given], asked: int, answer: int) -> NoReturn:
    """The life of the copy. It ends without what this process does at its own end."""
    try:
        with os.fdopen(answer, "wb") as pipe:
            try:
                begun = Work(work)
                with os.fdopen(asked, "rb") as questions:
                    begun.ask(pickle.load(questions))  # noqa: S301 - our own
                while not begun.is_done:
                    pickle.dump((begun.answer(), None), pipe, pickle.HIGHEST_PROTOCOL)
                    pipe.flush()
            except Exception as error:  # noqa: BLE001 - raised again where it is asked for
                pickle.dump((None, error), pipe, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)
