"""The checkout that the tests run in: its top, its files, and its ``dev.py``."""

import ast
import importlib.util
import subprocess
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "draftbench"


@cache
def project_files() -> tuple[Path, ...]:
    """The files that belong to the project: what git holds or would add, or, where there is no
    git, all outside the folders that only tools make."""
    if (ROOT / ".git").exists():
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
        names = {ROOT / name for name in listed.decode().split("\0") if name}
        return tuple(sorted(path for path in names if path.is_file()))
    kept = (path for path in ROOT.rglob("*") if path.is_file())
    made = (".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "demo", "build")
    return tuple(
        sorted(path for path in kept if not path.relative_to(ROOT).parts[0].startswith(made))
    )


@cache
def modules(*packages: str) -> tuple[Path, ...]:
    """The source files below ``src/draftbench``, or below these packages or modules of it."""
    wanted = [SOURCE / name for name in packages] or [SOURCE]
    found = [path for place in wanted for path in (place.rglob("*.py"), [place.with_suffix(".py")])]
    return tuple(sorted({path for group in found for path in group if path.is_file()}))


@cache
def imported(module: Path) -> frozenset[str]:
    """The first names of all that a module imports, at its top or inside a function. Each module
    is parsed once in a process, however many tests ask."""
    nodes = list(ast.walk(ast.parse(module.read_text("utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    origins = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return frozenset(name.partition(".")[0] for name in plain | origins)


def load_dev() -> ModuleType:
    """A fresh copy of ``dev.py`` as a module."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
