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
    done = subprocess.run(  # noqa: S603  # this file itself
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
    lines: dict[tuple[str, str], int] = {}
    for module, tree in trees.items():
        for node in tree.body:
            if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
                continue
            called, target = node.value.func, node.targets[0]
            if isinstance(called, ast.Attribute) and called.attr == "compile":
                if isinstance(target, ast.Name):
                    lines[module, target.id] = node.value.lineno
    used: dict[tuple[str, str], set[str]] = {key: set() for key in lines}
    for module, tree in trees.items():
        local = {name: (home, name) for home, name in lines if home == module}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for one in node.names:
                    if ((node.module or ""), one.name) in lines:
                        local[one.asname or one.name] = (node.module or "", one.name)
        by_method = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                if node.value.id in local:
                    used[local[node.value.id]].add(node.attr)
                    by_method.add(id(node.value))
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                if node.id in local and id(node) not in by_method:
                    used[local[node.id]].add("?")
    return {(module, line): (name, used[module, name]) for (module, name), line in lines.items()}


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
        frame: Any = sys._getframe(1)  # noqa: SLF001  # who asked is what is wanted
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
