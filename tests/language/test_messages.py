"""What the engine says is data, and said in the language of whoever reads it."""

from __future__ import annotations

import ast
import builtins
import copy
import json
import pickle
import re
from collections.abc import Iterator
from enum import Enum

import pytest

from draftbench.errors import UsageError
from draftbench.messages import (
    Message,
    beside,
    both,
    capitalized,
    counted_message,
    either,
    headed,
    joined,
    listed,
    message,
    message_data,
    message_from,
    parts_of,
    quoted,
    sentences,
    series,
    several,
    together,
    uncapitalized,
    unstopped,
)
from draftbench.messages.translation import say
from support.checkout import SOURCE
from support.translations import compile_tables

AGREED = message("{name} is agreed; reopen it first.", name="PP 9")


@pytest.fixture(autouse=True, scope="module")
def _tables() -> None:
    compile_tables()


def test_a_message_is_the_english_sentence() -> None:
    assert AGREED == "PP 9 is agreed; reopen it first."
    assert hash(AGREED) == hash("PP 9 is agreed; reopen it first.")
    assert json.dumps([AGREED]) == '["PP 9 is agreed; reopen it first."]'
    assert counted_message("{n} word", "{n} words", n=1) == "1 word"
    assert counted_message("{n} word", "{n} words", n=0) == "0 words"
    assert message("No {holder} is filled where there are no values.") == (
        "No {holder} is filled where there are no values."
    )


def test_a_message_stays_one_through_errors_copies_and_processes() -> None:
    for same in (
        str(UsageError(AGREED)),
        copy.deepcopy(AGREED),
        pickle.loads(pickle.dumps(capitalized(AGREED))),  # noqa: S301 its own
        str(pickle.loads(pickle.dumps(UsageError(AGREED)))),  # noqa: S301 its own
    ):
        assert isinstance(same, Message)
        assert say(same, "fr").startswith("PP 9 est convenu")


def test_messages_within_messages_are_said_and_words_of_users_are_not() -> None:
    inner = message("the clause")
    said = message("{names} is agreed; reopen it first.", names=inner)
    assert say(said, "fr").startswith("le paragraphe est convenu")
    assert say(capitalized(said), "fr").startswith("Le paragraphe est convenu")
    user = message("{names} is agreed; reopen it first.", names="the clause")
    assert say(user, "fr").startswith("the clause est convenu")
    assert say("same words", "fr") == "same words"


def test_numbers_take_the_form_of_the_language() -> None:
    counts = (1, 2, 5, 21)
    said = [
        say(counted_message("{n} word changed", "{n} words changed", n=n), "ru") for n in counts
    ]
    assert len({re.sub(r"\d+", "", one) for one in said}) == 3
    assert say(counted_message("{n} word changed", "{n} words changed", n=0), "fr") == (
        "0 mot modifié"
    )


def test_members_of_an_enumeration_are_words_of_the_program() -> None:
    class Fate(Enum):
        TABLED = "tabled"

    said = message("{name} is agreed; reopen it first.", name=Fate.TABLED)
    assert said.startswith("tabled is")
    assert say(said, "fr").startswith("déposé est")


def test_lists_are_joined_as_the_language_joins_them() -> None:
    names = ["OP 1", "OP 2", "OP 3"]
    assert (joined(names), either(names)) == ("OP 1, OP 2 and OP 3", "OP 1, OP 2 or OP 3")
    assert joined(names[:1]) == listed(names[:1]) == both(names[:1]) == "OP 1"
    assert say(joined(names), "es") == "OP 1, OP 2 y OP 3"
    assert say(listed(names), "ar") == "OP 1، OP 2، OP 3"
    assert say(both(names), "fr") == "OP 1 et OP 2 et OP 3"
    assert say(message("{name} clauses", name=("A", "B")), "ar").count("،") == 1


def test_parts_of_a_sentence_stay_apart() -> None:
    moved, same = message("moved up"), message("same words")
    reason = series((moved, "", same))
    assert reason == "moved up, same words"
    assert parts_of(reason) == (moved, same)
    assert (series(()), series((same,)), parts_of(""), parts_of(same)) == ("", same, (), (same,))
    assert say(reason, "fr") == "déplacé vers le haut, mêmes mots"
    assert several((moved, same)) == "moved up; same words"
    assert several(()) == ""


def test_parts_of_a_line_stand_right_after_each_other() -> None:
    assert together("", "") == ""
    assert together("A", "") == "A"
    line = together(message("moved up"), " (x)")
    assert (line, say(line, "fr")) == ("moved up (x)", "déplacé vers le haut (x)")


def test_sentences_stand_one_after_the_other() -> None:
    both_ways = sentences(AGREED, "", message("It changes nothing."))
    assert both_ways == "PP 9 is agreed; reopen it first. It changes nothing."
    assert say(both_ways, "fr").endswith("rouvrir. Il ne change rien.")
    assert (sentences(), sentences("", AGREED)) == ("", AGREED)


def test_words_are_put_beside_others() -> None:
    assert headed("A", "") == beside("A", "") == "A"
    assert (headed("A", "b"), beside("A", "b"), quoted("a")) == ("A: b", "A (b)", "“a”")
    assert "".join(say(headed("A", quoted("b")), "fr").split()) == "A:«b»"


def test_the_place_of_a_message_shapes_it_in_every_language() -> None:
    whole = message("It changes nothing.")
    assert (unstopped(whole), uncapitalized(whole)) == ("It changes nothing", "it changes nothing.")
    assert say(unstopped(whole), "fr") == "Il ne change rien"
    assert say(uncapitalized(whole), "fr") == "il ne change rien."
    assert (unstopped("A."), capitalized("a"), uncapitalized("A")) == ("A", "A", "a")


def test_words_of_others_can_be_set_apart() -> None:
    said = say(AGREED, "ar", lambda words: f"<{words}>")
    assert "<PP 9>" in said


def test_what_a_project_keeps_is_said_again_in_any_language() -> None:
    reason = capitalized(
        series((counted_message("{n} word added", "{n} words added", n=3), message("moved up")))
    )
    kept = json.loads(json.dumps(message_data(reason)))
    assert "3 words added" not in json.dumps(kept)
    again = message_from(kept)
    assert (again, say(again, "fr")) == (reason, say(reason, "fr"))
    assert message_data("We insist.") == message_from("We insist.") == "We insist."


@pytest.mark.parametrize(
    ("template", "values"),
    [
        ("{a:>99999999}", {"a": "x"}),
        ("{a.__class__}", {"a": "x"}),
        ("{a[0]}", {"a": "x"}),
        ("{a!r}", {"a": "x"}),
        ("{b}", {"a": "x"}),
        ("{a", {"a": "x"}),
    ],
)
def test_holders_that_a_stranger_wrote_are_not_filled(template: str, values: object) -> None:
    assert message_from({"template": template, "values": values}) == template
    counted = {"template": "{n}", "plural": "{n}", "values": {"n": "many"}}
    assert message_from(counted) == "{n}"


# -------------------------------------------------------------- the engine builds no sentence

ENGINE = ("amend", "app", "cli", "compare", "formats", "record", "rules")
SAID = {"ImportNote", "Finding", "Remark", "found", "Placement", "Placed", "Heard", "Done", "Act"}
"""What is given a sentence, beside errors."""
BUILT = re.compile(r"[^\W\d_]{2,}[^{}]* [^\W\d_]{2,}|[^\W\d_]{3,} \{|\} [^\W\d_]{3,}")


def _built(node: ast.expr) -> Iterator[ast.expr]:
    """The f-strings, sums and fillings with words of ours in a value, but not in what messages and
    other calls in it are given."""
    match node:
        case ast.JoinedStr():
            words = "".join(
                str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values
            )
            if BUILT.search(words):
                yield node
        case ast.BinOp(op=ast.Add() | ast.Mod()):
            sides = [one for one in (node.left, node.right) if isinstance(one, ast.Constant)]
            if any(isinstance(one.value, str) and " " in one.value for one in sides):
                yield node
        case ast.IfExp():
            yield from _built(node.body)
            yield from _built(node.orelse)
        case ast.Constant(value=str(words)):
            if BUILT.search(words) and " " in words and "--" not in words:
                yield node


def _errors(tree: ast.Module) -> Iterator[ast.expr]:
    """What errors and all that is said of a text are given, at once or by the name "msg"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", "")
            if called in SAID:
                yield from node.args
            elif called.endswith("Error") and not hasattr(builtins, called):
                # a sentence alone is a message, which the error makes of it
                yield from (one for one in node.args if not isinstance(one, ast.Constant))
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "why":
            yield node.value


@pytest.mark.slow
@pytest.mark.parametrize("package", ENGINE)
def test_no_sentence_is_built_outside_a_message(package: str) -> None:
    found = [
        f"{path.relative_to(SOURCE)}:{one.lineno} {ast.unparse(one)}"
        for path in sorted((SOURCE / package).rglob("*.py"))
        if "instructions" not in path.parts
        for given in _errors(ast.parse(path.read_text("utf-8")))
        for one in _built(given)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("fr", "Tchad"),
        ("es", "Chad"),
        ("ru", "Чад"),
        ("ar", "تشاد"),
        ("zh_CN", "乍得"),
        ("en", "Chad"),
    ],
)
def test_a_delegation_is_named_in_the_language_of_the_reader(language: str, name: str) -> None:
    compile_tables()
    assert name in say(message("Added {delegation} as a delegation", delegation="Chad"), language)
    several = message("{delegations}: {what}", delegations=("Chad", "River Board"), what="Chad")
    said = say(several, language)
    assert said.startswith(name)
    assert "River Board" in said
    assert said.endswith("Chad")
