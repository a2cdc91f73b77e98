"""Every regular expression that the program makes when all its modules are imported.

Run as a program it prints them as JSON: what was compiled before this cannot be told otherwise.
"""

from __future__ import annotations

import ast
import importlib
import io
import json
import pkgutil
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _compiler as compiler  # type: ignore[attr-defined]  # it has no public name
from typing import Any

SOURCE = Path(__file__).parents[2] / "src"
_ONE_PLACE = frozenset({"match", "fullmatch", "pattern"})


@dataclass(frozen=True, slots=True)
class Made:
    """A pattern, the module and line that made it, and the name it has there ("" for none);
    ``searched`` unless it is known to be tried at one place of a text alone."""

    pattern: re.Pattern[Any]
    module: str
    line: int
    name: str
    searched: bool


@cache
def made_patterns() -> tuple[Made, ...]:
    """The patterns that the program's modules make, in a process of its own."""
    done = subprocess.run(  # this file itself
        [sys.executable, __file__], capture_output=True, text=True, check=True
    )
    names = _names()
    found = []
    for source, is_bytes, flags, module, line in json.loads(done.stdout):
        pattern = re.compile(source.encode("latin-1") if is_bytes else source, flags)
        name, used = names.get((module, line), ("", {"?"}))
        found.append(Made(pattern, module, line, name, not used <= _ONE_PLACE))
    return tuple(found)


def _names() -> dict[tuple[str, int], tuple[str, set[str]]]:
    """The names that modules give to patterns, by module and line, and the methods that are
    called by these names anywhere ("?": used otherwise)."""
    trees = {
        ".".join(path.relative_to(SOURCE).with_suffix("").parts): ast.parse(path.read_text("utf-8"))
        for path in sorted(SOURCE.rglob("*.py"))
    }
    lines = {
        (module, name): line for module, tree in trees.items() for name, line in _assigned(tree)
    }
    used: dict[tuple[str, str], set[str]] = {key: set() for key in lines}
    for module, tree in trees.items():
        local = {name: (home, name) for home, name in lines if home == module}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                home = node.module or ""
                local |= {
                    one.asname or one.name: (home, one.name)
                    for one in node.names
                    if (home, one.name) in lines
                }
        for name, method in _uses(tree):
            if name in local:
                used[local[name]].add(method)
    return {(module, line): (name, used[module, name]) for (module, name), line in lines.items()}


def _assigned(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The names at the top of a module to which ``re.compile(...)`` is assigned, and the lines."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Attribute(attr="compile"), lineno=line),
            ):
                yield name, line


def _uses(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Every name that is read in a module with the method that is called by it, or "?"."""
    called = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            called.add(id(node.value))
            yield node.value.id, node.attr
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in called:
            yield node.id, "?"


def _work() -> None:
    """Some work, since patterns of language data are made when they are first needed."""
    from draftbench.cli.main import main

    texts = {
        "en": "The Board,\n\nRecalling its resolution 70/1,\n\n1. Urges Mali [EU: to act];\n",
        "fr": "Le Conseil,\n\nRappelant sa résolution 70/1,\n\n1. Prie le Mali d’agir;\n",
        "es": "La Junta,\n\nRecordando su resolución 70/1,\n\n1. Insta a Malí a actuar;\n",
    }
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
        paths = {code: Path(folder) / f"{code}.txt" for code in texts}
        for code, path in paths.items():
            path.write_text(texts[code] * 3, encoding="utf-8")
            main(["check", str(path)])
        main(["compare", str(paths["en"]), str(paths["en"])])
        main(["align", str(paths["en"]), str(paths["fr"])])
        main(["concord", str(paths["en"]), str(paths["fr"])])
        main(["concord", str(paths["en"]), str(paths["es"])])


def _gather() -> list[tuple[str, bool, int, str, int]]:
    """Imports all modules; gives what they compile."""
    found: dict[tuple[Any, int], tuple[str, int]] = {}
    known = compiler.compile

    def compile_(source: Any, flags: int = 0) -> Any:
        made = known(source, flags)
        frame: Any = sys._getframe(1)  # who asked is what is wanted
        while frame is not None and frame.f_globals.get("__name__") in ("re", "functools"):
            frame = frame.f_back
        module = frame.f_globals.get("__name__", "") if frame is not None else ""
        if isinstance(source, str | bytes) and module.startswith("draftbench"):
            found.setdefault((source, made.flags), (module, frame.f_lineno))
        return made

    compiler.compile = compile_
    import draftbench

    for one in pkgutil.walk_packages(draftbench.__path__, "draftbench."):
        if not one.name.endswith("__main__"):
            importlib.import_module(one.name)
    _work()
    return [
        (
            source.decode("latin-1") if isinstance(source, bytes) else source,
            isinstance(source, bytes),
            flags,
            module,
            line,
        )
        for (source, flags), (module, line) in found.items()
    ]


if __name__ == "__main__":
    print(json.dumps(_gather()))
