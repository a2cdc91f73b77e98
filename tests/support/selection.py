"""The inner loop: the tests that the changes since main could break, nearest first.

    python3 dev.py touched [--since REV] [--seconds N] [--list]

Nearest are the tests that were changed themselves or failed last, then those that import a changed
module (also through ``tests/support``), then those of the changed modules' packages; in each group
those that speak of the same things come first. A shipped file counts as a change of the modules
that read it. Tests marked slow are tried only where their file changed. When the time is over,
what is left is skipped, and said.
"""

from __future__ import annotations

import argparse
import ast
import math
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
PACKAGE_TESTS = {
    "amend": ("amend", "notation", "instructions", "proceedings", "references"),
    "app": ("app", "outputs"),
}
"""Packages whose tests lie elsewhere than in a folder of the same name."""


def select(changed: Iterable[Path]) -> list[Path]:
    """Return the files of tests that changes of ``changed`` (paths below the checkout) could
    break, nearest first, each once."""
    changed = sorted(changed)
    readers = {reader for path in changed for reader in _readers(path)}
    sources = sorted({path for path in (*changed, *readers) if path.parts[:1] == ("src",)})
    changed_tests = {ROOT / path for path in changed if path.parts[:1] == ("tests",)}
    imports = {path: _imported(path) for path in TESTS.rglob("*.py")}
    reading = {ROOT / path for path in readers if path.parts[:1] == ("tests",)}
    wanted = {_module_name(path) for path in (*changed, *readers)}
    importers = reading | _importers(imports, wanted | _handed_on(wanted))
    nearest = [
        sorted(path for path in changed_tests if path.exists()),
        sorted(path for path in importers if path not in changed_tests),
        [
            test
            for path in (*changed, *sources)
            for folder in _folders(path)
            for test in sorted(folder.rglob("test_*.py"))
        ],
    ]
    groups = [[path for path in group if path.name.startswith("test_")] for group in nearest]
    kinship = _kinship({path for group in groups for path in group}, sources)
    ordered = [path for group in groups for path in sorted(group, key=lambda it: -kinship[it])]
    return list(dict.fromkeys(ordered))


def _kinship(tests: set[Path], sources: Iterable[Path]) -> dict[Path, float]:
    """How much each test speaks of what ``sources`` speak of: by the names and words that they
    share, each weighed by how few of the tests have it, per root of the test's own words."""
    subject = {word for path in sources if (ROOT / path).exists() for word in _words(ROOT / path)}
    spoken = {test: _words(test) for test in tests}
    common = Counter(word for words in spoken.values() for word in words)
    return {
        test: sum(math.log(len(tests) / common[word]) for word in sorted(words & subject))
        / math.sqrt(len(words) or 1)
        for test, words in spoken.items()
    }


@cache
def _words(path: Path) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Za-z_][\w.-]{3,}", path.read_text("utf-8")))


def _readers(path: Path) -> set[Path]:
    """The modules, below the checkout, that read a changed file of ``resources`` or
    ``tests/data``: those whose calls of ``resource`` fit it best, those that name its folder."""
    if path.parts[:1] == ("resources",):
        name = "/".join(path.parts[1:])
        return {
            module
            for root in ("src", "tests")
            for module in _best(
                (pattern, module)
                for module in sorted((ROOT / root).rglob("*.py"))
                for pattern in _shipped(module)
                if fnmatch(name, pattern) or fnmatch(name, f"{pattern}/*")
            )
        }
    if path.parts[:2] == ("tests", "data"):
        names = ('"data"', f'"{path.parts[2]}"')
        return {
            module.relative_to(ROOT)
            for module in TESTS.rglob("*.py")
            if all(name in module.read_text("utf-8") for name in names)
        }
    return set()


def _best(found: Iterable[tuple[str, Path]]) -> set[Path]:
    """The modules with the pattern that says most."""
    pairs = [(len(pattern.replace("*", "")), module) for pattern, module in found]
    most = max((size for size, _ in pairs), default=0)
    return {module.relative_to(ROOT) for size, module in pairs if size == most}


@cache
def _shipped(module: Path) -> list[str]:
    """The patterns of the files below ``resources`` for which a module calls ``resource``."""
    text = module.read_text("utf-8")
    calls = ast.walk(ast.parse(text)) if "resource(" in text else ()
    return [
        "/".join(_pattern(part) for part in call.args)
        for call in calls
        if isinstance(call, ast.Call)
        if isinstance(call.func, ast.Name) and call.func.id == "resource"
    ]


def _pattern(part: ast.expr) -> str:
    """A part of a path, with a star for what is known only when the program runs."""
    if isinstance(part, ast.Constant):
        return str(part.value)
    if isinstance(part, ast.JoinedStr):
        return "".join(_pattern(each) for each in part.values)
    return "*"


def changed_files(since: str = "") -> list[Path]:
    """Return what differs from ``since``, committed or not, as paths below the checkout; the
    default is where this branch left main, or, on main itself, what has not been pushed."""
    if not since:
        mains = ("main", "origin/main")
        commits = [_git("merge-base", "HEAD", main).strip() for main in mains]
        head = _git("rev-parse", "HEAD").strip()
        since = next((commit for commit in commits if commit and commit != head), head)
    listed = _git("diff", "--name-only", "--no-renames", "-z", since)
    listed += _git("ls-files", "--others", "--exclude-standard", "-z")
    return sorted({Path(name) for name in listed.split("\0") if name})


def _git(*words: str) -> str:
    command = ["git", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def _module_name(path: Path) -> str:
    """The name by which a file of ``src`` or ``tests`` is imported."""
    parts = path.with_suffix("").parts[1:]
    return ".".join(parts[:-1] if parts[-1:] == ("__init__",) else parts)


@cache
def _imported(path: Path) -> set[str]:
    """The full names of all that a module imports; of ``from a import b`` both a and a.b."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def _handed_on(modules: set[str]) -> set[str]:
    """The full names by which packages offer what stands in ``modules``: with the module
    "a.b.c" also "a.b.D" where the package a.b says ``from a.b.c import D``."""
    return {
        f"{_module_name(package.relative_to(ROOT))}.{alias.name}"
        for package in (ROOT / "src").rglob("__init__.py")
        for node in ast.walk(ast.parse(package.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module in modules
        for alias in node.names
    }


def _importers(imports: dict[Path, set[str]], wanted: set[str]) -> set[Path]:
    """The modules of tests that import one of ``wanted``, directly or through each other."""
    found: set[Path] = set()
    while True:
        names = wanted | {_module_name(path.relative_to(ROOT)) for path in found}
        more = {path for path, imported in imports.items() if imported & names} - found
        if not more:
            return found
        found |= more


def _folders(path: Path) -> list[Path]:
    """The folders of tests that belong to a changed file."""
    names = _test_folders(path.parts)
    return [TESTS / name for name in names if (TESTS / name).is_dir()]


def _test_folders(parts: tuple[str, ...]) -> tuple[str, ...]:
    if parts[:2] == ("src", "draftbench"):
        if len(parts) == 3:
            return ()
        package = parts[2]
        inner = package == "formats" and len(parts) > 4
        return PACKAGE_TESTS.get(package, (f"formats_{parts[3]}" if inner else package,))
    if parts[0] == "tests":
        return ("/".join(parts[1:-1]),) if parts[-1] == "conftest.py" else ()
    if parts[0] == "resources":
        drawn = parts[1] in ("icons", "theme", "translations")
        return (parts[1], "architecture", *(("gui",) if drawn else ()))
    return ("docs", "architecture") if parts[-1].endswith(".md") else ("architecture",)


def main() -> int:
    """Run the tests; return pytest's exit code, 0 where there are none."""
    parser = argparse.ArgumentParser(prog="python3 dev.py touched")
    parser.add_argument("--since", default="", metavar="REV", help="compare with this commit")
    parser.add_argument("--seconds", type=float, default=35, help="no test begins after them")
    parser.add_argument("--list", action="store_true", help="only name the files")
    parser.add_argument("--hypothesis-seed", default="random", help="of the laws' examples")
    options = parser.parse_args()
    changed = changed_files(options.since)
    files = [str(path.relative_to(ROOT)) for path in select(changed)]
    if options.list or not files:
        print("\n".join(files) or "No test depends on what changed.")
        return 0
    print(f"{len(files)} files of tests, nearest first", flush=True)
    environ = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environ["DRAFTBENCH_LOOP_SECONDS"] = str(options.seconds)
    # A file stays on one core, with the window that its tests share, and the nearest come first.
    in_order = ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
    shared = in_order if len(files) > 2 else []
    command = [sys.executable, "-m", "pytest", "-q", "--failed-first", *shared]
    command += [f"--hypothesis-seed={options.hypothesis_seed}", *files]
    if not any(_is_slow(ROOT / path) for path in changed):
        command += ["-m", "not slow"]
    code = subprocess.call(command, cwd=ROOT, env=environ)
    return 0 if code == NO_TESTS else code


def _is_slow(path: Path) -> bool:
    """Whether a changed file holds tests that the loop leaves out where they did not change."""
    test = path.name.startswith("test_") and path.suffix == ".py" and path.exists()
    return test and "mark.slow" in path.read_text("utf-8")


NO_TESTS = 5
"""What pytest ends with where it runs none."""


if __name__ == "__main__":
    sys.exit(main())
