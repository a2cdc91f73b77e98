"""The forms of what the engine says are gathered from its code."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.checkout import SOURCE
from support.translations import sentences

CODE = '''"""A module that says something."""
def said(name, count, found):
    """Words of a docstring."""
    key = "agreed-clause"
    raise InputError(
        f"“{name}” has no clause {count}; "
        "name one that it has."
    )
    one = count == 1
    msg = f"{count} clause{'' if one else 's'} of {{it}} {'is' if one else 'are'} gone."
    return f"{name}: {count}", "Nothing was found.", f"split in {count}"
'''


@pytest.fixture(scope="module")
def found() -> dict[str, str]:
    """All sentences of the engine's code, each with its module."""
    return dict(sentences.sentences(SOURCE))


def test_sentences_have_forms_and_words_by_a_condition_one_each() -> None:
    assert set(sentences.forms_in(CODE)) == {
        "“{1}” has no clause {2}; name one that it has.",
        "{1} clause of {2} is gone.",
        "{1} clause of {2} are gone.",
        "{1} clauses of {2} is gone.",
        "{1} clauses of {2} are gone.",
        "Nothing was found.",
    }


def test_phrases_are_gathered_where_a_module_says_such() -> None:
    assert "split in {1}" in set(sentences.forms_in(CODE, phrases=True))


def test_what_users_meet_is_among_them(found: dict[str, str]) -> None:
    assert found["{1} is agreed; reopen it first."] == "amend/proceedings/locks.py"
    assert found["The clause stands unchanged."].startswith("amend/placement/")
    assert found["same words"] == "compare/versions/linking.py"
    assert not any(Path(where).parts[0] in ("gui", "cli", "language") for where in found.values())


def test_decisions_on_clauses_have_forms_of_their_own(found: dict[str, str]) -> None:
    for act in ("parking", "agreement", "agreement ad referendum", "reopening", "deletion"):
        assert f"{act} of {{1}}" in found
