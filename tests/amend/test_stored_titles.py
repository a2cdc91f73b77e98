"""Titles that earlier versions stored are known again; what people wrote stays."""

import pytest

from draftbench.amend.changesets.summaries import given_title


def given(title: str, *deeds: str, rest: bool = False) -> str:
    changes = [{"do": deed} for deed in deeds]
    return given_title({"title": title, "changes": {"changes": changes}, "rest": rest})


@pytest.mark.parametrize(
    ("title", "deeds"),
    [
        ("Amend OP 5", ["splice"]),
        ("Amend OP 5 bis, PP 3, II OP 4 (b) and 6 more", ["splice", "splice"]),
        ("Amend 22.100", ["splice"]),
        ("Amend the heading “Aims; and means”", ["splice"]),
        ("Amend the organ line", ["splice"]),
        ("Delete PP 2", ["delete"]),
        ("Amend OP 1, OP 2 (a); delete OP 3", ["splice", "delete"]),
        ("Delete OP 3; 2 new paragraphs after OP 2", ["delete", "insert"]),
        ("New paragraph after the beginning", ["insert"]),
        ("New paragraph at the beginning of OP 2", ["insert"]),
        ("Move OP 6 after OP 2", ["move"]),
        ("Divide OP 1", ["split"]),
        ("Join OP 4 to OP 3", ["join", "splice"]),
        ("Change the level of OP 3", ["move"]),
        ("Move OP 1 after OP 2; divide OP 3; and 3 more changes", ["move", "split"]),
        ("Amendment", ["splice"]),
        ("Amend OP 3 (am-1, am-2 merged)", ["splice"]),
        ("Text for OP 3 in place of am-1, am-12", ["splice"]),
        ("Amend OP 3; delete PP 2 (rest of am-4)", ["delete"]),
        ("Direct change without a place in the new text", ["insert"]),
        ("Edit of op 4", ["splice"]),
        ("Replace “member states” by “countries” in 3 places", ["splice"]),
        ("Put the opening of OP 2 into the shape of a report", ["splice"]),
    ],
)  # fmt: skip
def test_what_the_program_made_is_no_title_of_a_person(title: str, deeds: list[str]) -> None:
    assert given(title, *deeds) == ""


@pytest.mark.parametrize(
    ("title", "deeds"),
    [
        ("Strengthen OP 5", ["splice"]),
        ("Amend the reporting of States", ["splice"]),
        ("Delete OP 5", ["splice"]),
        ("Amend OP 5", ["delete"]),
        ("Amend OP 5 as agreed in the group", ["splice"]),
        ("Amend OP 5; we insist", ["splice"]),
        ("New paragraph on women", ["insert"]),
        ("Compromise text (am-1, am-2 merged)", ["splice"]),
        ("Amend paragraph of the Chair", ["splice"]),
    ],
)
def test_what_a_person_wrote_stays(title: str, deeds: list[str]) -> None:
    assert given(title, *deeds) == title


def test_the_rest_of_what_a_person_named_is_named_so_too() -> None:
    assert given("Two (rest of am-1)", "splice", rest=True) == "Two"
    assert given("Two (rest of am-1)", "splice") == "Two (rest of am-1)"
