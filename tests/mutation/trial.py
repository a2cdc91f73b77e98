"""Tries faults one after another: a fork with everything imported takes the fault on, runs the
tests that reach it, and ends with the first that fails."""

from __future__ import annotations

import gc
import os
import re
import resource
import signal
import sys
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

from mutation.faults import Fault
from mutation.patching import find_code, put_values
from mutation.reach import Reach, calm, options

AGAIN = "again"
"""Said in place of a test where a fault has to be imported to have an effect."""

MEMORY = 6 * 1024**3
"""Bytes of address space that a run may take."""


class Trials:
    """``budget``: seconds of processor time (as measured without a fault) of the tests of a fault;
    ``near``: by module the folders of its own tests."""

    def __init__(
        self, copy: Path, reach: Reach, budget: float, near: dict[str, tuple[str, ...]],
        told: Callable[[Fault, str, str], None],
    ) -> None:  # fmt: skip
        self.copy, self.reach, self.budget, self.near, self.told = copy, reach, budget, near, told
        self.recent: dict[str, list[str]] = defaultdict(list)
        self.clock = 1_000_000_000

    def choose(self, fault: Fault) -> list[str]:
        """The tests for a fault: first those that found the last ones in the module, then the
        quickest; tests of other parts only where none of its own reach the line."""
        tests = self.reach.lines.get((fault.file, fault.line), set())
        if not fault.function:
            tests = self.reach.file(fault.file) | self.naming(Path(fault.file).stem)
        near = self.near.get(fault.file, ())
        seconds = self.reach.seconds
        tests = {test for test in tests if test.startswith(near)} or tests
        turn: Counter[str] = Counter()  # second cases wait, but not for tests that cost far more
        order = []
        for test in sorted(tests & set(seconds), key=lambda test: (seconds[test], test)):
            turn[test.partition("[")[0]] += 1
            order.append((turn[test.partition("[")[0]] * seconds[test], test))
        sum_, chosen = 0.0, []
        for _, test in sorted(order):
            if not chosen or sum_ + seconds[test] <= self.budget:
                chosen.append(test)
                sum_ += seconds[test]
        finders = [test for test in self.recent[fault.file] if test in chosen][:4]
        return [*finders, *(test for test in chosen if test not in finders)]

    def naming(self, module: str) -> set[str]:
        """The tests in files that name a module: they may use what it defines and run no line."""
        files = {test.partition("::")[0] for test in self.reach.seconds}
        texts = {file: (self.copy / file).read_text("utf-8") for file in files}
        found = {file for file, text in texts.items() if re.search(rf"\b{module}\b", text)}
        return {test for test in self.reach.seconds if test.partition("::")[0] in found}

    def is_late(self, fault: Fault) -> bool:
        """Whether the fault can be put into modules that are imported already."""
        return not fault.function or (fault.file, fault.line) not in self.reach.early

    def run(self, fault: Fault, child: Callable[[list[str], bytes], str]) -> None:
        """Tells what becomes of a fault; ``child`` runs tests and gives the one that failed."""
        tests = self.choose(fault)
        if not tests:
            self.told(fault, "unreached", "")
            return
        source = (self.copy / fault.file).read_bytes()
        faulty = fault.apply(source)
        self.write(fault.file, faulty)
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                self.begin(tests)
                finder = child(tests, faulty)
                os.write(writing, finder.encode())
                os._exit(1 if finder else 0)
            finally:  # never back into the loop of the process that was forked
                os._exit(1)
        os.close(writing)
        status = self.wait(pid, tests)
        found = os.read(reading, 1000).decode()
        os.close(reading)
        self.write(fault.file, source)
        if found == AGAIN:
            return
        if found in tests:
            former = [test for test in self.recent[fault.file] if test != found]
            self.recent[fault.file] = [found, *former]
        self.told(fault, status, found)

    def write(self, file: str, source: bytes) -> None:
        """The module in the copy, for processes that tests start; never the same time twice."""
        path = self.copy / file
        path.write_bytes(source)
        self.clock += 1
        os.utime(path, (self.clock, self.clock))

    def limit(self, tests: list[str]) -> int:
        """Seconds of processor time after which a run hangs."""
        return int(2 + 6 * sum(self.reach.seconds[test] for test in tests))

    def begin(self, tests: list[str]) -> None:
        """What a run may use up, and that it says nothing."""
        os.setsid()
        most = self.limit(tests)
        resource.setrlimit(resource.RLIMIT_CPU, (most, most + 1))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        hush(0, 1, 2)

    def wait(self, pid: int, tests: list[str]) -> str:
        """How a run ended; one that sleeps for ever is ended by the clock."""
        end = time.monotonic() + 60 + 10 * self.limit(tests)
        done, status = os.waitpid(pid, os.WNOHANG)
        while not done and time.monotonic() < end:
            time.sleep(0.005)
            done, status = os.waitpid(pid, os.WNOHANG)
        with suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)
        if not done:
            os.waitpid(pid, 0)
            return "timeout"
        code = os.waitstatus_to_exitcode(status)
        if code in (-signal.SIGXCPU, -signal.SIGKILL):
            return "timeout"
        return "killed" if code else "survived"


class _Only:
    """A plugin of pytest: these tests in this order, and which of them failed first."""

    def __init__(self, tests: list[str]) -> None:
        self.tests, self.finder = tests, ""

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        calm(items)
        by_name = {item.nodeid: item for item in items}
        items[:] = [by_name[test] for test in self.tests if test in by_name]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.finder:
            self.finder = report.nodeid


def try_early(trials: Trials, faults: list[Fault]) -> None:
    """Faults that take effect at the import: every fork imports the package anew."""

    def child(tests: list[str], _: bytes) -> str:
        only = _Only(tests)
        files = sorted({test.partition("::")[0] for test in tests})
        code = pytest.main([*options(files), "-x"], plugins=[only])
        return only.finder or ("nothing can be imported" if code else "")

    for fault in faults:
        trials.run(fault, child)


def try_late(trials: Trials, faults: list[Fault]) -> None:
    """Other faults: pytest collects once, and forks get other code for a function, or another
    value for a constant. Nothing is told of those that remain for :func:`try_early`."""
    tests = {test for fault in faults for test in trials.choose(fault)}
    files = sorted({test.partition("::")[0] for test in tests or trials.reach.seconds})

    def collect() -> int:
        hush(1)
        return pytest.main(options(files), plugins=[_Late(trials, faults)])

    if join(fork(collect)):  # what pytest imports stays there
        sys.exit("The tests could not be collected.")


def fork(action: Callable[[], int | None]) -> int:
    """The id of a process of its own that does only that; its exit code is 1 where it raises."""
    pid = os.fork()
    if pid == 0:
        try:
            os._exit(action() or 0)
        finally:  # only where something was raised
            traceback.print_exc()
            os._exit(1)
    return pid


def join(pid: int) -> int:
    """The exit code of a forked process, once it has ended."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def hush(*streams: int) -> None:
    """From here on nothing is read from or written to these."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in streams:
        os.dup2(null, stream)


class _Late:
    def __init__(self, trials: Trials, faults: list[Fault]) -> None:
        self.trials, self.faults = trials, faults

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        calm(session.items)
        items = {item.nodeid: item for item in session.items}
        functions = self.functions()
        gc.collect()
        gc.freeze()

        def child(tests: list[str], source: bytes) -> str:
            code = compile(source, str(self.trials.copy / fault.file), "exec")
            if fault.function:
                try:
                    inner = find_code(code, fault.function, fault.first)
                    for function in functions[fault.file, fault.function, fault.first]:
                        function.__code__ = inner
                except (LookupError, ValueError):  # other free variables than before
                    return AGAIN
            elif not put_values(self.module(fault.file), code):
                return AGAIN
            only = _Only(tests)
            session.config.pluginmanager.register(only)
            chosen = [items[test] for test in tests]
            for item, following in zip(chosen, [*chosen[1:], None], strict=True):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                if only.finder:
                    break
            return only.finder

        for fault in self.faults:
            self.trials.run(fault, child)
        return True

    def module(self, file: str) -> ModuleType:
        path = str(self.trials.copy / file)
        return next(each for each in sys.modules.values() if getattr(each, "__file__", "") == path)

    def functions(self) -> dict[tuple[str, str, int], list[FunctionType]]:
        """Every function of the package by its file, name and first line."""
        found = defaultdict(list)
        for each in gc.get_objects():
            if isinstance(each, FunctionType):
                code = each.__code__
                with suppress(ValueError):
                    file = Path(code.co_filename).relative_to(self.trials.copy).as_posix()
                    found[file, code.co_qualname, code.co_firstlineno].append(each)
        return found
