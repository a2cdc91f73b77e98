"""What the window says is looked up in the tables of a language: whole sentences, with named
place-holders that are filled, and none that is left in English beside."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from draftbench.cli import output
from support.checkout import SOURCE

UNCHECKED = {"__init__", "__main__", "application", "speech"}
"""The modules beside the packages of ``gui`` that start it, or look sentences up."""

SPOKEN = {
    "tr": 1,
    "tr_as": 2,
    "counted": 2,
    "marked": 1,
    "marked_as": 2,
    "marked_count": 2,
    "message": 1,
}
"""The functions of ``gui/speech.py`` and ``messages``, and how many sentences each takes first."""
OWN = {"counted": {"n"}}
"""What they are given that is no place-holder."""
LOOKED_UP = ("tr", "tr_as")
"""Those that a sentence which was marked elsewhere is given to."""

_SPEAKS = re.compile(
    r"tr(_as)?|marked(_as|_count)?|counted|message(_as)?|counted_message|\w*Error|super\(\).__init__"
)
"""What engine and window say a sentence with."""
_SPEAKING = ("draftbench.gui.speech", "draftbench.messages")
NO_SENTENCES = {
    "Akoma Ntoso": "the name of a format",
    "Word (*.docx *.dotx)": "the name of a program",
    'application/x-qt-windows-mime;value="Rich Text Format"': "the name of a format",
    "{} object has no attribute {}": "a fault of the program",
    "the programmes of the United Nations Office on Drugs and Crime and of others": "is measured",
    "Look in:": "what Qt looks up",
    "&Look in:": "what Qt looks up",
    "Files of &type:": "what Qt looks up",
    "Parent Directory": "what Qt looks up",
    "Go to the parent directory": "what Qt looks up",
    "Find Directory": "what Qt looks up",
    "Recent Places": "what Qt looks up",
}
"""Words that look like those for people and are none, and why."""

_STYLES = re.compile(r"[a-z-]+: [^;]*;|Noto Sans|<html>|<(?:div|p|a|span|ins|del|h\d) |\\rtf1")
"""What style sheets, files and names of fonts hold and sentences do not."""
_FACES = {"SERIF", "SANS", "MONO"}
"""The constants with the names of fonts."""

_LIKE_A_SENTENCE = re.compile(r"[A-Z][a-z]+\S* \S|[A-Z]\S*…$")
_GLUED = re.compile(r"[a-z]{2,} |[ ‘“(][a-z]{2,}")


def _files() -> list[Path]:
    gui = SOURCE / "gui"
    return sorted(p for p in gui.rglob("*.py") if p.parent != gui or p.stem not in UNCHECKED)


@pytest.fixture(scope="module", params=_files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def tree(request: pytest.FixtureRequest) -> ast.Module:
    return ast.parse(request.param.read_text("utf-8"))


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    spoken = {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in _SPEAKING
        for name in node.names
        if name.name in SPOKEN
    }
    for node in ast.walk(tree):
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(node, ast.Call) and isinstance(called, ast.Name) and called.id in spoken:
            yield called.id, node


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _holders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_sentences_stand_in_the_code_as_they_stand_in_the_tables(tree: ast.Module) -> None:
    """Only words that were marked elsewhere are looked up by a name, or, two of them, starred."""
    for function, call in _calls(tree):
        if call.args and isinstance(call.args[0], ast.Starred) and function in ("counted", "tr_as"):
            continue
        for said in call.args[: SPOKEN[function]]:
            named = function in LOOKED_UP and isinstance(
                said, ast.Name | ast.Attribute | ast.Subscript
            )
            assert named or _literal(said), f"line {call.lineno}: {ast.unparse(call)}"


def test_every_place_holder_is_named_and_filled(tree: ast.Module) -> None:
    for function, call in _calls(tree):
        given = {word.arg for word in call.keywords} - OWN.get(function, set())
        said = call.args[: 1 if function.endswith("_as") else SPOKEN[function]]
        sentences = [_literal(one) for one in said]
        if None in sentences or None in given or function.startswith("marked"):
            continue
        held = set[str]().union(*(_holders(one) for one in sentences if one and given))
        if function == "counted":
            held = set[str]().union(*(_holders(one) for one in sentences if one)) - {"n"}
        where = f"line {call.lineno}: {ast.unparse(call)}"
        assert held == given, where
        assert all(name.isidentifier() for name in held), where
        if function in LOOKED_UP and not given:
            assert not re.search(r"\{\w*\}", sentences[0] or ""), where


def test_nothing_for_people_is_left_in_english(tree: ast.Module) -> None:
    passed = {id(said) for name, call in _calls(tree) for said in call.args[: SPOKEN[name]]}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and _literal(node.value):
            passed.add(id(node.value))
        if isinstance(node, ast.JoinedStr):
            glued = "".join(_literal(part) or "{}" for part in node.values)
            if glued in NO_SENTENCES or _STYLES.search(glued):
                passed.update(id(part) for part in node.values)
                continue
            assert not _GLUED.search(glued), f"line {node.lineno}: {ast.unparse(node)}"
    faces = {
        id(name)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and {ast.unparse(to) for to in node.targets} & _FACES
        for name in ast.walk(node.value)
    }
    for node in ast.walk(tree):
        words = _literal(node) if isinstance(node, ast.Constant) else None
        if words and id(node) not in passed | faces and words not in NO_SENTENCES:
            assert _STYLES.search(words) or not _LIKE_A_SENTENCE.search(words), (
                f"line {node.lineno}: {words}"
            )


def test_nothing_is_looked_up_before_a_language_is_chosen(tree: ast.Module) -> None:
    """At import only :func:`marked` is called: not in a constant, a field of a class, nor what an
    argument is where it is not given."""
    for call in _at_import(tree):
        assert not isinstance(call.func, ast.Name) or call.func.id not in (*LOOKED_UP, "counted"), (
            f"line {call.lineno}: {ast.unparse(call)}"
        )


def _at_import(node: ast.AST) -> Iterator[ast.Call]:
    if isinstance(node, ast.Call):
        yield node
    parts: list[ast.AST] = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.Lambda):
        parts = [node.args]
    elif isinstance(node, ast.FunctionDef):
        parts = [node.args, *node.decorator_list]
    for part in parts:
        yield from _at_import(part)


@pytest.mark.slow
def test_only_the_command_line_names_its_options() -> None:
    """What engine and window say holds for both; the command line adds its option to an error."""
    remedies = set()
    for path in SOURCE.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        if path.parent != SOURCE / "cli":
            for call in ast.walk(tree):
                if not isinstance(call, ast.Call) or not _SPEAKS.fullmatch(ast.unparse(call.func)):
                    continue
                said = [word for one in call.args if (word := _literal(one))]
                assert not re.search(r"(?<![\w-])--[a-z]", " ".join(said)), f"{path}: {said}"
        remedies |= {
            _literal(word.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            for word in node.keywords
            if word.arg == "remedy"
        }
    assert remedies == output.remedies().keys()
