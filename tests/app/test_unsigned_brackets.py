"""Brackets that name nobody, in a text typed again: those of the version are its text, new ones the
sender's words in brackets."""

import pytest

from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lakes import lakes

DONORS = "Invites donors to support early warning systems for {};"
BASE = lakes().replace("for floods", "for floods [by 2032]")


def proposed(folder, base, text, doubts=None):
    """Who would have which paragraphs, by a file that Peru sent."""
    name = folder / "lakes.draftbench"
    with Workbench.create(name, read(base.encode(), "circulated.txt").parts[0]) as work:
        file = read_incoming("sent.txt", text.encode(), Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Choices(everybody="PER"))
        if doubts is not None:
            doubts += [one.message for one in made.doubts]
        draft = work.state.draft
        return {
            (*one.sponsors, *(c.text.text for c in apply(draft, one.changes) if c not in [*draft]))
            for one in made.amendments
        }


@pytest.mark.parametrize("between", ["", " "])
def test_a_bracket_of_the_version_stays_beside_one_with_a_name(tmp_path, between):
    text = BASE.replace("[by 2032]", f"[by 2032]{between}[CHL: by 2035]")
    assert proposed(tmp_path, BASE, text) == {("CHL", DONORS.format("floods by 2035"))}


def test_it_stays_where_the_sender_changes_other_words(tmp_path):
    text = BASE.replace("[by 2032]", "[by 2032][CHL: by 2035]").replace("early", "timely")
    assert proposed(tmp_path, BASE, text) == {
        ("CHL", DONORS.format("floods by 2035")),
        ("PER", DONORS.format("floods [by 2032]").replace("early", "timely")),
    }


def test_words_of_the_version_in_a_bracket_beside_one_with_a_name_stay_words(tmp_path):
    text = BASE.replace("for floods", "for [floods][CHL: droughts]")
    assert proposed(tmp_path, BASE, text) == {("CHL", DONORS.format("droughts [by 2032]"))}


def test_a_new_bracket_without_a_name_is_put_in_with_its_signs(tmp_path):
    text = lakes().replace("for floods", "for floods [by 2032]")
    assert proposed(tmp_path, lakes(), text) == {("PER", DONORS.format("floods [by 2032]"))}


def test_brackets_that_say_the_same_twice_are_one_proposal(tmp_path):
    text = lakes().replace(
        "for floods", "for floods [at once] [PER: in time] [at once] [PER: in time]"
    )
    assert proposed(tmp_path, lakes(), text) == {("PER", DONORS.format("floods in time"))}


def test_a_bracket_of_the_sender_behind_one_with_a_name_is_listed(tmp_path):
    doubts = []
    text = BASE.replace("[by 2032]", "[by 2032] [CHL: by 2035] [by 2041]")
    assert proposed(tmp_path, BASE, text, doubts) == {("CHL", DONORS.format("floods by 2035"))}
    assert [one for one in doubts if "“[by 2041]”" in one]
    assert not [one for one in doubts if "“[by 2032]”" in one]


@pytest.mark.parametrize("end", [".", ";", ""])
def test_a_name_behind_a_quoted_paragraph_proposes_no_other_sign_at_its_end(tmp_path, end):
    doubts = []
    text = f"3. {DONORS.format('floods (EU)').rstrip(';')}{end}\n"
    assert proposed(tmp_path, lakes(), text, doubts) == set()
    assert not [one for one in doubts if "Except for its brackets" in one]
