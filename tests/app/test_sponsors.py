"""From the names that Word keeps of authors to delegations."""

import pytest

from app.texts import bench
from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import delegation_codes
from draftbench.errors import UsageError

KNOWN = (
    Delegation("MEX", "Mexico"),
    Delegation("DOM", "Dominican Republic"),
    Delegation("ARG", "Argentina"),
    Delegation("URY", "Uruguay"),
    Delegation("EU", "European Union", DelegationKind.GROUP),
)


@pytest.mark.parametrize(
    ("author", "codes"),
    [
        ("Mexico", ("MEX",)),
        ("MEX", ("MEX",)),
        ("mex", ("MEX",)),
        ("México", ("MEX",)),
        ("Delegation of Mexico", ("MEX",)),
        ("DELEGACIÓN DE MÉXICO", ("MEX",)),
        ("Permanent Mission of the Dominican Republic", ("DOM",)),
        ("Mexico delegation", ("MEX",)),
        ("EU - Anna", ("EU",)),
        ("Anna Smith (MEX)", ("MEX",)),
        ("Anna Smith / European Union", ("EU",)),
        ("MEX_anna", ("MEX",)),
        ("anna MEX", ("MEX",)),
        ("DR", ("DOM",)),
        ("Argentina, Uruguay", ("ARG", "URY")),
        ("Argentina and Uruguay", ("ARG", "URY")),
    ],
)
def test_an_author_is_the_delegation_that_the_name_says(author, codes):
    found = Delegations(KNOWN).of_author(author)
    assert found.codes == codes
    assert found.found
    assert set(found.delegations) <= set(KNOWN)


def test_a_state_that_is_not_in_the_register_comes_by_its_code_and_name():
    found = Delegations(KNOWN).of_author("Côte d'Ivoire")
    assert found.delegations == (Delegation("CIV", "Côte d'Ivoire"),)
    assert found.found


@pytest.mark.parametrize("author", ["Chad Smith", "Smith, Jordan"])
def test_a_person_is_no_country_by_a_part_of_the_name(author):
    assert not Delegations(KNOWN).of_author(author).found


def test_the_initials_of_comments_may_say_it():
    assert Delegations(KNOWN).of_author("Anna Smith", "MEX").codes == ("MEX",)
    assert not Delegations(KNOWN).of_author("Anna Smith", "AS").found


def test_who_is_unknown_stands_for_himself_under_a_code_that_is_free():
    known = (*KNOWN, Delegation("AS", "Somebody else"))
    found = Delegations(known).of_author("Anna Smith")
    assert found.delegations == (Delegation("AS2", "Anna Smith", DelegationKind.ENTITY),)
    assert Delegations(KNOWN).of_author("Windows").codes == ("WIN",)
    assert Delegations(KNOWN).of_author("").delegations[0].name == "Unnamed author"


def test_what_a_person_chose_is_taken_as_it_is():
    delegations = Delegations(KNOWN)
    assert delegations.chosen("EU").codes == ("EU",)
    assert delegations.chosen("mexico; ARG").codes == ("MEX", "ARG")
    assert delegations.chosen("Brazil").delegations == (Delegation("BRA", "Brazil"),)
    assert delegations.chosen("FOO").delegations == (
        Delegation("FOO", "FOO", DelegationKind.ENTITY),
    )


def test_the_chair_is_not_the_secretariat_that_is_on_the_list():
    people = Delegations([*KNOWN, *Delegations(KNOWN).of_author("Secretariat").delegations])
    assert people.of_author("Chair").codes == ("CHAIR",)
    assert people.of_author("The Secretariat").codes == ("SECR",)


@pytest.mark.parametrize(
    ("author", "code"),
    [
        ("Secretariat", "SECR"),
        ("UN Secretariat", "SECR"),
        ("Secretaría", "SECR"),
        ("Chair", "CHAIR"),
    ],
)
def test_the_secretariat_is_none_of_the_delegations(author, code):
    assert Delegations(KNOWN).of_author(author).codes == (code,)


@pytest.mark.parametrize(
    ("file", "codes"),
    [
        ("Comments MEX rev2.docx", ("MEX",)),
        ("2010_Dominican Republic_comments.docx", ("DOM",)),
        ("Argentina.docx", ("ARG",)),
        ("EU-amendments.docx", ("EU",)),
        ("can we meet.docx", ("AS",)),
        ("Argentina and Mexico.docx", ("AS",)),
    ],
)
def test_the_name_of_a_file_says_whose_it_is_where_the_author_does_not(file, codes):
    found = Delegations(KNOWN).of_author("Anna Smith", file=file)
    assert found.codes == codes
    assert found.by_file == (codes != ("AS",))


def test_a_code_with_a_name_of_its_own_is_meant_so() -> None:
    people = Delegations([Delegation("MEX", "Mexico")])
    (made,) = people.chosen("BRZ=Bureau of  Reef Zones").delegations
    assert (made.code, made.name, made.kind) == (
        "BRZ",
        "Bureau of Reef Zones",
        DelegationKind.ENTITY,
    )
    people.must_not_be_mistyped("BRZ=Bureau of Reef Zones")
    for taken in ("MEX=Friends of the Sea", "XYZ=México", "BRA=Friends of the Sea"):
        with pytest.raises(UsageError):
            people.must_not_be_mistyped(taken)
    people.must_not_be_mistyped("BRA=Brazil")
    assert people.chosen("BRA=Brazil").codes == ("BRA",)


@pytest.mark.parametrize(
    ("text", "wrong"), [("BRZ", "BRZ"), ("MEX, Urugay; CHL", "Urugay"), ("MEX, CHL", ""), ("", "")]
)
def test_the_piece_that_looks_mistyped_is_named(text: str, wrong: str) -> None:
    assert Delegations(()).mistyped(text) == wrong


def test_who_represents_a_delegation_is_no_other_delegation() -> None:
    people = Delegations([Delegation("MEX", "Mexico")])
    said = "France, represented by Mr Dupont"
    assert people.mistyped(said) == said
    with pytest.raises(UsageError, match=r"did you mean FRA \(France\)"):
        people.must_not_be_mistyped(said)
    assert people.chosen("mexico, costa rica").codes == ("MEX", "CRI")
    assert people.mistyped("MEX, costa rrica") == "costa rrica"


@pytest.mark.parametrize("comma", [", ", "; ", "، ", "؛ ", "、", "，"])
def test_names_are_parted_by_the_commas_of_every_language(comma: str) -> None:
    people = Delegations(KNOWN)
    words = comma.join(("ARG", "Uruguay"))
    assert people.chosen(words).codes == ("ARG", "URY")
    assert people.of_author(words).codes == ("ARG", "URY")


def test_the_sponsors_of_an_act_may_be_a_list_in_any_language(tmp_path):
    with bench(tmp_path) as work:
        assert delegation_codes(work.register, ["MEX; BRA", "البرازيل، شيلي"]) == (
            "MEX",
            "BRA",
            "CHL",
        )
        assert delegation_codes(work.register, ["Bolivia, Plurinational State of"]) == ("BOL",)
        with pytest.raises(UsageError, match="“Atlantis” is not"):
            delegation_codes(work.register, ["MEX、Atlantis"])
        with pytest.raises(UsageError, match="A delegation is needed"):
            delegation_codes(work.register, [" "])
