"""The inner loop: the tests that the changes since main could break, nearest first.

    python3 dev.py touched [--since REV] [--seconds N] [--list]

Nearest are the tests that were changed themselves or failed last, then those that import a changed
module (also through ``tests/support``), then those of the changed modules' packages. When the time
is over, what is left is skipped, and said.
"""

from __future__ import annotations

import argparse
import ast
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
PACKAGE_TESTS = {
    "amend": ("amend", "notation", "instructions", "proceedings", "references", "registers"),
    "app": ("app", "outputs"),
}
"""Packages whose tests lie elsewhere than in a folder of the same name."""


def select(changed: Iterable[Path]) -> list[Path]:
    """Return the files of tests that changes of ``changed`` (paths below the checkout) could
    break, nearest first, each once."""
    changed = sorted(changed)
    sources = {_module_name(path) for path in changed if path.parts[:1] == ("src",)}
    changed_tests = {ROOT / path for path in changed if path.parts[:1] == ("tests",)}
    imports = {path: _imported(path) for path in TESTS.rglob("*.py")}
    importers = _importers(imports, sources | {_module_name(path) for path in changed})
    nearest = [
        [path for path in changed_tests if path.exists()],
        [path for path in importers if path not in changed_tests],
        [
            test
            for path in changed
            for folder in _folders(path)
            for test in folder.rglob("test_*.py")
        ],
    ]
    ordered = [path for group in nearest for path in sorted(group) if path.name.startswith("test_")]
    return list(dict.fromkeys(ordered))


def changed_files(since: str = "") -> list[Path]:
    """Return what differs from ``since``, committed or not, as paths below the checkout; the
    default is where this branch left main, or, on main itself, what has not been pushed."""
    if not since:
        mains = ("main", "origin/main")
        commits = [_git("merge-base", "HEAD", main).strip() for main in mains]
        head = _git("rev-parse", "HEAD").strip()
        since = next((commit for commit in commits if commit and commit != head), head)
    listed = _git("diff", "--name-only", since) + _git("ls-files", "--others", "--exclude-standard")
    return sorted({Path(name) for name in listed.splitlines()})


def _git(*words: str) -> str:
    command = ["git", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def _module_name(path: Path) -> str:
    """The name by which a file of ``src`` or ``tests`` is imported."""
    parts = path.with_suffix("").parts[1:]
    return ".".join(parts[:-1] if parts[-1:] == ("__init__",) else parts)


def _imported(path: Path) -> set[str]:
    """The full names of all that a module imports; of ``from a import b`` both a and a.b."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


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
    return [TESTS / name for name in names if name and (TESTS / name).is_dir()]


def _test_folders(parts: tuple[str, ...]) -> tuple[str, ...]:
    if parts[:2] == ("src", "draftbench"):
        package = parts[2] if len(parts) > 3 else ""
        inner = package == "formats" and len(parts) > 4
        return PACKAGE_TESTS.get(package, (f"formats_{parts[3]}" if inner else package,))
    if parts[0] == "tests":
        return ("/".join(parts[1:-1]),) if parts[-1] == "conftest.py" else ()
    if parts[0] == "resources":
        return (parts[1], "architecture")
    return ("docs", "architecture") if parts[-1].endswith(".md") else ("architecture",)


def main() -> int:
    """Run the tests; return pytest's exit code, 0 where there are none."""
    parser = argparse.ArgumentParser(prog="python3 dev.py touched")
    parser.add_argument("--since", default="", metavar="REV", help="compare with this commit")
    parser.add_argument("--seconds", type=float, default=40, help="no test begins after them")
    parser.add_argument("--list", action="store_true", help="only name the files")
    options = parser.parse_args()
    files = [str(path.relative_to(ROOT)) for path in select(changed_files(options.since))]
    if options.list or not files:
        print("\n".join(files) or "No test depends on what changed.")
        return 0
    print(f"{len(files)} files of tests, nearest first", flush=True)
    environ = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    environ["DRAFTBENCH_LOOP_SECONDS"] = str(options.seconds)
    shared = ["-n", "auto"] if len(files) > 2 else []
    command = [sys.executable, "-m", "pytest", "-q", "--failed-first", *shared, *files]
    return subprocess.call(command, cwd=ROOT, env=environ)


if __name__ == "__main__":
    sys.exit(main())
