"""Every rule of the linter tells its fault, and none speaks of a sound file."""

from __future__ import annotations

import pytest

from draftbench.formats.docx.lint.linter import RULES, rules
from draftbench.formats.docx.track.proof import verify
from support import faultyparts, faultytext, soundvariants  # noqa: F401 - they enter what they do
from support.spoiled import FAULTS, SOUND, Mutation, spoiled

SEEDS = range(4)


@pytest.mark.parametrize(
    ("code", "mutation"),
    [(code, made) for code, _, made in FAULTS],
    ids=[f"{code}-{name}" for code, name, _ in FAULTS],
)
def test_a_fault_is_told_by_its_rule(code: str, mutation: Mutation) -> None:
    for seed in SEEDS:
        found = verify(spoiled(mutation, seed)).faults
        assert code in {fault.code for fault in found}, (seed, found)


@pytest.mark.parametrize("mutation", [made for _, made in SOUND], ids=[name for name, _ in SOUND])
def test_what_is_unusual_and_sound_is_left_alone(mutation: Mutation) -> None:
    for seed in SEEDS:
        assert verify(spoiled(mutation, seed)).faults == (), seed


def test_every_rule_has_a_faulty_file() -> None:
    assert {code for code, _, _ in FAULTS} == {code for code, _ in rules()}


def test_codes_are_unique_and_rules_say_their_source() -> None:
    codes = [code for code, _ in rules()]
    assert len(set(codes)) == len(codes)
    for rule in RULES:
        assert rule.asks.endswith(".")
        assert rule.check.__doc__, rule.code


def test_a_fault_says_where_and_never_what_the_text_says() -> None:
    for code, _, mutation in FAULTS:
        for fault in verify(spoiled(mutation, 0)).faults:
            assert fault.where, code
            assert fault.message.endswith("."), code
            for words in ("Recalling", "reports", "rule of law", "Resolution", "new words"):
                assert words not in fault.message
