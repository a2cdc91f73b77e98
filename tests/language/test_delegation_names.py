"""Names of delegations, found in six languages, and those that are near a mistyped one."""

import json

import pytest

from draftbench.amend.notation.owners import find_name
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
        if entry.kind in (NameKind.GROUP, NameKind.ENTITY) and entry.code not in same:
            assert name_in(entry.name, entry.code, language) != entry.name, entry.code


LANGUAGES = ("fr", "es", "ru", "ar", "zh")


def listed():
    """The list in English, and the names by code in each other language."""
    english = json.loads(resource("language", "delegations_en.json").read_text(encoding="utf-8"))
    others = {}
    for language in LANGUAGES:
        path = resource("language", f"delegations_{language}.json")
        others[language] = json.loads(path.read_text(encoding="utf-8"))["names"]
    sections = ("states", "observer_states", "groups", "entities")
    return {one["code"]: one for section in sections for one in english[section]}, others


def test_no_code_and_no_name_means_two():
    english, others = listed()
    meant = {}
    for code, one in english.items():
        said = [
            code,
            one["name"],
            *one["aliases"],
            *(n for o in others.values() for n in o.get(code, [])),
        ]
        for name in said:
            assert meant.setdefault(name_key(name), code) == code, name
    assert len(english) == len(DelegationNames.load().entries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_organization_is_known_in_all_six_languages(language):
    english, others = listed()
    names = DelegationNames.load()
    organizations = [code for code in english if names.find(code).kind is NameKind.ENTITY]
    assert len(organizations) > 40
    for code in organizations:
        own = others[language][code]
        assert own[0] != english[code]["name"], code
        for name in own:
            assert names.find_everywhere(name).code == code, name


WANTED = (
    "FAO UNEP UNDP WHO UNESCO UN-Women UN-Habitat ILO WMO UNHCR OHCHR WFP IFAD UNICEF UNFPA WTO WB "
    "IMF IUCN ICRC EU AU ASEAN CARICOM AOSIS LDCs SIDS"
)


def test_the_organizations_and_groups_of_a_meeting_are_listed():
    codes = WANTED.split()
    assert [DelegationNames.load().find(code).code for code in codes] == codes


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("World Bank", "WB"),
        ("UN Women", "UN-Women"),
        ("ВОЗ", "WHO"),
        ("PNUMA", "UNEP"),
        ("OMS", "WHO"),
    ],
)
def test_an_organization_is_found_by_what_people_call_it(said, code):
    assert DelegationNames.load().find_everywhere(said).code == code


def test_an_organization_in_brackets_is_words_of_the_text():
    assert find_name("UNEP") is None
    assert find_name("EU").code == "EU"
