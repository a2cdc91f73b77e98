"""What fills a sentence is a name, a number or a further message: an English word among the values
stays English in every language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from support.checkout import ROOT

SOURCE = ROOT / "src" / "draftbench"
SPEAKING = {"message", "message_as", "counted_message", "say_that", "tr", "tr_as", "counted"}
TYPED = {"command", "endings", "help", "remedy"}
"""Values that are typed as they stand: commands, what to name, endings of files."""
NO_SENTENCES = {
    ("own", "hunspell"): "the name of a program",
    ("new", " present "): "English words of a text, which a rule for English suggests",
}
"""Values that look like words for people and are none, and why."""
_WORD = re.compile(r"[a-z]{3,}")


def _said(value: ast.expr, names: dict[str, list[ast.expr]]) -> Iterator[str]:
    """The literals that a value is made of; of a name, where it is given one in the function."""
    match value:
        case ast.Constant(value=str(words)):
            yield words
        case ast.Name(id=name) if name in names:
            for given in names[name]:
                yield from _said(given, {})
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.BoolOp(values=parts):
            for part in parts:
                yield from _said(part, names)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _said(one, names)
            yield from _said(other, names)


def english_values(code: str) -> Iterator[tuple[int, str, str]]:
    """The values of sentences that are English words, each with its line and name."""
    for function in ast.walk(ast.parse(code)):
        if not isinstance(function, ast.FunctionDef):
            continue
        names: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                names.setdefault(node.targets[0].id, []).append(node.value)
        for call in ast.walk(function):
            called = call.func if isinstance(call, ast.Call) else None
            if not isinstance(call, ast.Call) or not isinstance(called, ast.Name):
                continue
            if called.id in SPEAKING or called.id.endswith("Error"):
                for given in call.keywords:
                    for words in _said(given.value, names):
                        if _WORD.search(words) and given.arg not in TYPED:
                            yield call.lineno, str(given.arg), words


@pytest.mark.slow
def test_no_value_of_a_sentence_is_an_english_word() -> None:
    found = {
        f"{path.relative_to(SOURCE)}:{line}: {name}={words!r}"
        for path in sorted(SOURCE.rglob("*.py"))
        for line, name, words in english_values(path.read_text("utf-8"))
        if (name, words) not in NO_SENTENCES
    }
    assert not found, "\n".join(sorted(found))


def test_a_value_that_is_a_word_is_found() -> None:
    code = """def told(n, where):
    count = "1 amendment" if n == 1 else f"{n} amendments"
    said = message("Could not read {count}.", count=count)
    raise UsageError("{where} of {which}.", which=where or "none", where=message("There"))"""
    found = sorted(words for _, _, words in english_values(code))
    assert found == [" amendments", "1 amendment", "none"]
