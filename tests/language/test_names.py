"""Names of delegations and the guess at a language."""

import pytest

from draftbench.language.delegations import DelegationNames, NameKind
from draftbench.language.guessing import guess_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bolivia (Plurinational State of)", "BOL"),
        ("Bolivia", "BOL"),
        ("the United States", "USA"),
        ("MEX", "MEX"),
        ("CÔTE D’IVOIRE", "CIV"),
        ("Turkey", "TUR"),
        ("Trinidad and Tobago", "TTO"),
        ("G77", "G77+China"),
    ],
)
def test_names_are_found(text: str, code: str) -> None:
    found = DelegationNames.load().find(text)
    assert found is not None
    assert found.code == code


def test_unknown_names_are_not_found() -> None:
    assert DelegationNames.load().find("Atlantis") is None


def test_all_members_are_there_once() -> None:
    entries = DelegationNames.load().entries
    states = [entry for entry in entries if entry.kind is NameKind.STATE]
    assert len(states) == 193
    assert len({entry.code for entry in entries}) == len(entries)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Assembly recalls the report of the Meeting and its annex.", "en"),
        ("L'Assemblée rappelle le rapport de la Réunion et les annexes du texte.", "fr"),
        ("La Asamblea recuerda el informe de la Reunión y los anexos del texto.", "es"),
        ("Urges.", "en"),
        ("Генеральная Ассамблея, ссылаясь на резолюцию A/RES/1/1", "ru"),
        ("إن الجمعية العامة، إذ تشير إلى قرارها", "ar"),
        ("大会，回顾其第 1/1 号决议 (A/RES/1/1)，", "zh"),
        ("The word “совет” stands in an English sentence of the text.", "en"),
    ],
)
def test_the_language_is_guessed(text: str, language: str) -> None:
    assert guess_language(text) == language
