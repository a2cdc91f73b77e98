"""Which faults are made, which are found, and that the checkout stays as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mutation.faults import Fault, find_faults
from mutation.reach import Reach
from mutation.trial import Trials

HERE = Path(__file__).resolve().parent

MODULE = """\
LIMIT = 3

def strong(number):
    if number < LIMIT:
        return "few"
    return "many"

def weak(number):
    return 1 if number < 0 else 2

def lonely(number):
    return number + 1

class Counter:
    def count(self, items):
        found = []
        for item in items:
            found.append(item)
        return found

from enum import Enum

class Kind(Enum):
    ONE = 1
"""
STRONG = """\
from tiny.counting import Counter, Kind, strong

def test_kind():
    assert Kind.ONE.value == 1

def test_strong():
    assert [strong(number) for number in (2, 3)] == ["few", "many"]

def test_count():
    assert Counter().count([1, 2]) == [1, 2]
"""
WEAK = """\
from tiny.counting import weak

def test_weak():
    assert weak(5)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A package with one strong and one weak test."""
    files = {
        "src/tiny/__init__.py": "",
        "src/tiny/counting.py": MODULE,
        "tests/test_strong.py": STRONG,
        "tests/test_weak.py": WEAK,
        "targets.toml": '[target.counting]\nnear = ["tests"]\n',
        "equivalent.toml": "",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def run(project: Path, *arguments: str) -> list[tuple[str, str]]:
    """What became of each fault: its status and its name."""
    tables = ["--targets", str(project / "targets.toml")]
    tables += ["--equivalent", str(project / "equivalent.toml")]
    command = [sys.executable, str(HERE), "--root", str(project), *tables, *arguments]
    bare = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    subprocess.run(command, check=True, capture_output=True, env=bare)
    lines = (project / "build/mutants/progress.txt").read_text("utf-8").splitlines()
    return [(line.split("\t")[0], line.split("\t")[3]) for line in lines]


@pytest.mark.slow
def test_faults_survive_where_the_test_is_weak_and_nowhere_else(project: Path) -> None:
    results = run(project)
    by_line = {name.split("  ")[0].rpartition(":")[2] for status, name in results}
    assert by_line == {"1", "4", "5", "6", "9", "12", "18", "24"}
    assert {name.split("  ")[0].rpartition(":")[2] for status, name in results
            if status in ("survived", "unreached")} == {"9", "12"}  # fmt: skip
    assert {status for status, name in results if ":12 " in name} == {"unreached"}
    listed = (project / "build/mutants/survivors.txt").read_text("utf-8").splitlines()
    assert listed == [name for status, name in results if status in ("survived", "unreached")]
    assert (project / "src/tiny/counting.py").read_text("utf-8") == MODULE


@pytest.mark.slow
def test_a_list_of_survivors_and_a_sample_limit_the_run(project: Path) -> None:
    everything = run(project)
    again = run(project, "--only", str(project / "build/mutants/survivors.txt"))
    assert again == [each for each in everything if each[0] in ("survived", "unreached")]
    assert len(run(project, "--sample", "2", "--seed", "4")) == 2


@pytest.mark.slow
def test_a_fault_that_changes_nothing_is_excused_by_name(project: Path) -> None:
    row = {"file": "src/tiny/counting.py", "function": "weak", "reason": "An example."}
    row["before"] = "return 1 if number < 0 else 2"
    row["after"] = "return 1 if number <= 0 else 2"
    table = "[[equivalent]]\n" + "".join(f"{key} = '{value}'\n" for key, value in row.items())
    (project / "equivalent.toml").write_text(table, "utf-8")
    assert not any(name.endswith(row["after"]) for _, name in run(project))


@pytest.mark.slow
def test_a_fault_that_never_ends_is_stopped(project: Path) -> None:
    source = project / "src/tiny/counting.py"
    loop = "def down(n):\n    while n > 1:\n        n = n - 1\n    return n\n"
    source.write_text(loop, "utf-8")
    (project / "tests/test_strong.py").write_text(
        "from tiny.counting import down\n\ndef test_down():\n    assert down(3) == 1\n", "utf-8"
    )
    (project / "tests/test_weak.py").unlink()
    results = {name.split("=>  ")[1]: status for status, name in run(project)}
    assert results["n = n"] == "timeout"
    assert results["while n >= 1:"] == "killed"


@pytest.mark.slow
def test_a_test_that_fails_without_a_fault_finds_none_and_is_named(project: Path) -> None:
    wrong = "\n\ndef test_wrong():\n    assert weak(5) == 7\n"
    (project / "tests/test_weak.py").write_text(WEAK + wrong, "utf-8")
    tables = [f"--{name}={project / name}.toml" for name in ("targets", "equivalent")]
    command = [sys.executable, str(HERE), "--root", str(project), *tables]
    bare = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    for _ in range(2):  # measured, and remembered
        done = subprocess.run(command, check=True, capture_output=True, env=bare, text=True)
        assert "tests/test_weak.py::test_wrong" in done.stdout
    rows = (project / "build/mutants/progress.txt").read_text("utf-8").splitlines()
    assert {row.split("\t")[0] for row in rows if ":9 " in row} == {"survived"}


def test_later_cases_that_cost_little_are_tried_before_dear_tests() -> None:
    reach = Reach({"t.py::a[1]": 0.01, "t.py::a[2]": 0.01, "t.py::b": 3.0, "t.py::c": 3.0})
    fault = Fault("m.py", 1, "f", 1, 0, 1, "", "", "")
    reach.lines["m.py", 1] = set(reach.seconds)
    chosen = Trials(HERE, reach, 4.0, {}, print).choose(fault)
    assert chosen == ["t.py::a[1]", "t.py::a[2]", "t.py::b"]


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("def f(a, b):\n    return a and b\n", {"return a", "return b"}),
        ("def f(a):\n    if a:\n        return 5\n    g()\n", {"if False:", "pass", "return 6"}),
        ("def f(a):\n    if a:\n        g()\n        h()\n", {"if not a:", "pass"}),
        ("def f(a):\n    return a <= 2\n", {"return a < 2", "return a <= 3"}),
        ("def f(a):\n    return max(a, key=g)\n",
         {"return min(a, key=g)", "return max(reversed([*a]), key=g)"}),
        ("def f(a):\n    return sorted(a, key=g)[0]\n",
         {"return sorted(a)[0]", "return sorted(a, key=g)[-1]"}),
        ("def f(a):\n    for b in a:\n        g(b)\n", {"pass", "g(b); break"}),
        ("def f(a):\n    return a(mode='ro', sure=True)\n",
         {"return a(mode='roX', sure=True)", "return a(mode='ro', sure=False)"}),
        ("def f(a):\n    a.run('PRAGMA synchronous = FULL')\n",
         {"pass", "a.run('PRAGMA synchronous = OFF')"}),
        ("RATES = g(0.0) + h(0.5)\n",
         {"RATES = g(0.0)", "RATES = g(1.0) + h(0.5)", "RATES = g(0.0) + h(0.625)"}),
        ("NAMES = {'a b', 'c d'}\n", {"NAMES = {'a b', }", "NAMES = {'c d', }"}),
        ("def f(a: int = 0) -> str:\n    yield 'é'\n    while a:\n        yield 'é' * a\n",
         {"def f(a: int = 1) -> str:", "yield 'é' * a; return"}),
        ("def f(a):\n    msg = 'x'\n    raise ValueError(msg, 1)\n", set()),
        ("Word = str | None\n", set()),
    ],
)  # fmt: skip
def test_every_kind_of_fault(source: str, after: set[str]) -> None:
    assert {fault.after for fault in find_faults(source.encode(), "m.py")} == after
