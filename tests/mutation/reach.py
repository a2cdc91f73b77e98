"""Which tests reach which lines, measured once and kept by the contents of the files concerned."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import coverage
import pytest

EXAMPLES = 20
"""The most examples of a property, always the same ones."""


@dataclass(slots=True)
class Reach:
    """``seconds`` of processor time by test; ``lines`` gives for a file and a line the tests that
    run it; ``early`` are the lines that run when modules are imported; ``failed`` the tests that
    fail without a fault, which are left out."""

    seconds: dict[str, float] = field(default_factory=dict)
    lines: dict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))
    early: set[tuple[str, int]] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)

    def add(self, entry: dict[str, Any]) -> None:
        """Takes in what is known of one test file."""
        self.seconds.update(entry["seconds"])
        for file, by_line in entry["lines"].items():
            for line, tests in by_line.items():
                self.lines[file, int(line)].update(tests)
        self.early.update((file, line) for file, line in entry["early"])
        self.failed += entry["failed"]

    def file(self, file: str) -> set[str]:
        """The tests that run any line of a file."""
        return {test for (name, _), tests in self.lines.items() if name == file for test in tests}


def calm(items: list[pytest.Item]) -> None:
    """Makes every property quick and the same at each run, whatever its own settings."""
    from hypothesis import Phase, settings

    for item in items:
        function = getattr(item, "obj", None)
        function = getattr(function, "__func__", function)
        wanted = getattr(function, "_hypothesis_internal_use_settings", None)
        if wanted is not None:
            few = min(EXAMPLES, wanted.max_examples)
            phases = [Phase.explicit, Phase.generate]
            function._hypothesis_internal_use_settings = settings(
                wanted, max_examples=few, derandomize=True, database=None, phases=phases,
                deadline=None,
            )  # fmt: skip


def spent() -> float:
    """Seconds of processor time of this process and those that it started."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def options(files: list[str]) -> list[str]:
    """The arguments for pytest; sentences about failures are of no use here."""
    quiet = ["-q", "--tb=native", "--assert=plain", "-p", "no:cacheprovider", "--no-header"]
    return [*quiet, "-W", "ignore::coverage.exceptions.CoverageWarning", *files]


class Measuring:
    """A plugin of pytest: the lines of each test, and what it costs."""

    def __init__(self, copy: Path) -> None:
        self.coverage = coverage.Coverage(
            data_file=None, source=[str(copy / "src")], config_file=False, messages=False
        )
        self.seconds: dict[str, float] = {}
        self.failed: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        calm(items)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.coverage.switch_context(item.nodeid)
        start = spent()
        result = yield
        self.seconds[item.nodeid] = round(spent() - start, 4)
        self.coverage.switch_context("")
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)


def measure(copy: Path, files: list[str], target: Path) -> None:
    """Runs the tests of ``files`` in ``copy`` and writes one JSON file into ``target`` for each.
    A test that fails without a fault, or is skipped, is left out."""
    plugin = Measuring(copy)
    plugin.coverage.start()
    if pytest.main(options(files), plugins=[plugin]) > pytest.ExitCode.TESTS_FAILED:
        sys.exit(1)  # not even collected
    plugin.coverage.stop()
    data = plugin.coverage.get_data()
    early: list[tuple[str, int]] = []
    lines: dict[str, dict[str, dict[int, list[str]]]] = {file: {} for file in files}
    for path in sorted(data.measured_files()):
        name = Path(path).relative_to(copy).as_posix()
        for line, tests in data.contexts_by_lineno(path).items():
            early += [(name, line)] * ("" in tests)
            for test in set(tests) - {"", *plugin.failed}:
                by_line = lines[test.partition("::")[0]].setdefault(name, {})
                by_line.setdefault(line, []).append(test)
    for file in files:
        seconds = {test: cost for test, cost in plugin.seconds.items()
                   if test.partition("::")[0] == file and test not in plugin.failed}  # fmt: skip
        used = {name: _digest(copy / name) for name in lines[file]}
        failed = sorted({test for test in plugin.failed if test.partition("::")[0] == file})
        entry = {"seconds": seconds, "lines": lines[file], "early": early, "used": used,
                 "failed": failed}  # fmt: skip
        place(target, file).write_text(json.dumps({**entry, "key": _key(copy, file)}))


def known(copy: Path, file: str, target: Path) -> dict[str, Any] | None:
    """What was measured of a test file, where that still holds."""
    path = place(target, file)
    entry: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    if not entry or entry["key"] != _key(copy, file):
        return None
    same = all(_digest(copy / name) == digest for name, digest in entry["used"].items())
    return entry if same else None


def place(target: Path, file: str) -> Path:
    """Where the measurement of a test file is kept."""
    return target / (file.removesuffix(".py").replace("/", ".") + ".json")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def _key(copy: Path, file: str) -> str:
    """Of the test file and all that tests share."""
    tests = copy / "tests"
    shared = [path for path in tests.rglob("*.py") if not path.name.startswith("test_")]
    kept = [path for path in sorted(shared) if "mutation" not in path.parts]
    return "".join(_digest(path)[:8] for path in [copy / file, Path(__file__), *kept])
