"""Names of delegations, found in six languages, and those that are near a mistyped one."""

import json

import pytest

from draftbench.language.delegations import DelegationNames, NameKind, name_in, name_key, nearest
from draftbench.resources import resource


@pytest.mark.parametrize("name", ["Мексика", "المكسيك", "墨西哥", "México", "Mexique", "mexico"])
def test_a_state_is_found_by_its_name_in_any_language(name):
    found = DelegationNames.load().find_everywhere(name)
    assert found is not None
    assert found.code == "MEX"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("BRZ", "BRA"),
        ("GER", "DEU"),
        ("MX", "MEX"),
        ("AGR", "ARG"),
        ("Argentinia", "ARG"),
        ("Brazl", "BRA"),
        ("Untied States", "USA"),
        ("Мексико", "MEX"),
        ("Brasli", "BRA"),
        ("Nigr", "NER"),
        ("Nigera", "NGA"),
    ],
)
def test_a_mistyped_name_is_near_the_one_that_was_meant(typed, code):
    assert code in [found for found, _ in nearest(typed)]
    assert len(nearest(typed)) <= 3


@pytest.mark.parametrize("typed", ["", "?", "Friends of the Sea", "QQQ"])
def test_what_is_like_no_name_has_none_near_it(typed):
    assert nearest(typed) == ()


@pytest.mark.parametrize("typed", ["Korea", "Corée", "Corea", "كوريا"])
def test_a_part_of_the_names_of_two_states_is_neither_and_near_both(typed):
    assert DelegationNames.load().find_everywhere(typed) is None
    assert {code for code, _ in nearest(typed)} == {"KOR", "PRK"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Guinea", "GIN"), ("Congo", "COG"), ("Sudan", "SDN"), ("Niger", "NER"), ("Ireland", "IRL")],
)
def test_the_name_of_a_state_is_its_own_although_it_stands_in_those_of_others(typed, code):
    found = DelegationNames.load().find(typed)
    assert found is not None
    assert found.code == code


def test_no_other_word_for_a_state_stands_in_the_name_of_another():
    data = json.loads(resource("language", "delegations_en.json").read_text(encoding="utf-8"))
    states = {one["code"]: one for one in data["states"]}
    for code, state in states.items():
        for alias in map(name_key, state["aliases"]):
            within = {
                c for c, one in states.items() if f" {alias} " in f" {name_key(one['name'])} "
            }
            assert within <= {code} or alias == "republic of the congo", (alias, within)


def test_a_delegation_of_the_meeting_itself_is_near_too():
    assert nearest("Frends of the Sea", [("FOS", "Friends of the Sea")])[0][0] == "FOS"


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
def test_every_group_has_a_name_in_every_language(language: str) -> None:
    same = {"BRICS", "ASEAN", "MERCOSUR"}
    for entry in DelegationNames.load().entries:
        if entry.kind is NameKind.GROUP and entry.code not in same:
            assert name_in(entry.name, entry.code, language) != entry.name, entry.code
