"""Each profile asks what its organ does, and nothing else."""

import pytest

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.rules.checking import check
from draftbench.rules.finding import rules
from draftbench.rules.profile import Profile, profile_of
from rules.test_rules import OP, PP, text

FAULTY = (
    (PP, "Recalling the report;"),
    (PP, "Recalling the decision,"),
    (OP, "Decides to act with the labour organisations of its program,"),
    (OP, "Decides to report under this resolution."),
)
RESOLUTIONS = (Profile.ASSEMBLY, Profile.RIGHTS_COUNCIL, Profile.SOCIAL_COUNCIL)


def found(profile: Profile) -> set[str]:
    return {one.rule for one in check(text(*FAULTY), profile=profile)}


@pytest.mark.parametrize("profile", RESOLUTIONS)
def test_assembly_and_councils_ask_the_same(profile: Profile) -> None:
    assert found(profile) == {"L02", "L03", "L22", "L32", "L40", "L41"}


def test_the_security_council_asks_endings_and_no_markers() -> None:
    assert found(Profile.SECURITY_COUNCIL) == {"L02", "L03"}


def test_a_declaration_asks_no_semicolons() -> None:
    assert found(Profile.DECLARATION) == {"L02", "L22", "L32", "L40", "L41"}


def test_any_text_is_asked_for_its_style_alone() -> None:
    assert found(Profile.PLAIN) == {"L32", "L40", "L41"}


def listing(*ends: str) -> Document:
    chapeau = Clause(ClauseId("op"), OP, RichText("Requests the Secretary-General:"))
    items = [
        Clause(
            ClauseId(f"i{at}"),
            ClauseKind.ITEM,
            RichText(f"To report on matter {at}{end}"),
            f"({chr(96 + at)})",
            1,
            chapeau.id,
        )
        for at, end in enumerate(ends, start=1)
    ]
    return Document("resolution", (chapeau, *items), kind="resolution")


@pytest.mark.parametrize(
    ("ends", "council", "others"),
    [
        ((";", "; and", "."), set(), {"L06"}),
        ((",", ";", "."), set(), {"L05"}),
        (("", ";", "."), {"L05"}, {"L05"}),
    ],
)
def test_lists_of_the_security_council_may_end_as_it_writes_them(
    ends: tuple[str, ...], council: set[str], others: set[str]
) -> None:
    document = listing(*ends)

    def lists(profile: Profile) -> set[str]:
        return {one.rule for one in check(document, profile=profile)} & {"L05", "L06"}

    assert lists(Profile.SECURITY_COUNCIL) == council
    for profile in RESOLUTIONS:
        assert lists(profile) == others


@pytest.mark.parametrize(
    ("organ", "profile"),
    [
        ("The General Assembly,", Profile.ASSEMBLY),
        ("The Human Rights Council,", Profile.RIGHTS_COUNCIL),
        ("The Economic and Social Council,", Profile.SOCIAL_COUNCIL),
        ("The Security Council,", Profile.SECURITY_COUNCIL),
        ("Le Conseil de sécurité,", Profile.SECURITY_COUNCIL),
        ("El Consejo de Derechos Humanos,", Profile.RIGHTS_COUNCIL),
        ("We, the Ministers,", Profile.DECLARATION),
    ],
)
def test_a_profile_is_found_by_the_line_of_the_organ(organ: str, profile: Profile) -> None:
    assert profile_of(text((OP, "Decides to meet."), organ=organ)) is profile


def test_rules_name_only_profiles_that_there_are() -> None:
    names = {profile.value for profile in Profile}
    assert all(rule.profiles <= names for rule in rules().values())
