"""Options in square brackets that a sender puts in are one change of words, in the register, in
instructions and in the texts that print it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.changesets.building import spliced
from draftbench.amend.changesets.wholebrackets import printed_pieces, without_parted_brackets
from draftbench.amend.changesets.wordchanges import splices
from draftbench.amend.placement.twins import wishes
from draftbench.amend.wording.instruction import Places, Verb
from draftbench.amend.wording.instructions import instructions
from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, changed, lakes, operative

POLICY = "The new policy should support the fund of 2 million dollars;"
CHOICE = "The fund [shall][should] hold [a reserve] of money;"
OPTIONS = [
    (POLICY, "should", "[shall][should]"),
    (POLICY, "should", "[shall] [should]"),
    (POLICY, "should", "[should][shall]"),
    (POLICY, "should", "[should/shall]"),
    (POLICY, "should", "[shall/should]"),
    (POLICY, "should", "[shall][should][may]"),
    (POLICY, "should", "[may] [should] [shall]"),
    (POLICY, "should support", "[shall support][should support]"),
    (POLICY, "should support", "[should] [support]"),
    (POLICY, "2 million dollars", "[2 million] [dollars]"),
    (POLICY, "2 million", "[2 million][3 million]"),
    (POLICY, "new policy should", "[old policy may][new policy should]"),
    (CHOICE, "[shall][should]", "should"),
    (CHOICE, "[shall][should] hold", "shall [hold][have]"),
    (CHOICE, "[a reserve]", "[a] [reserve]"),
]
MORE = [
    (CHOICE, "[shall][should]", "[shall][should][may]"),
    (CHOICE, "[shall][should]", "[may][shall][should]"),
    (CHOICE, "[shall][should]", "[shall][may][should]"),
    (CHOICE, "[a reserve]", "[a reserve][gold]"),
]
"""Options that come beside others, which stay."""
BESIDE = [
    (CHOICE, "[a reserve]", "[a reserve] in full"),
    (CHOICE, "[a reserve]", "[a reserve] [in full]"),
    (CHOICE, "[a reserve]", "always [a reserve]"),
    (CHOICE, "hold [a reserve] of", "hold [a reserve of]"),
    (POLICY, "new policy", "[very new policy and plan]"),
    (POLICY, "The new policy", "[The old policy]"),
]

NUMBERS = [
    (POLICY, "2 million", "[2][3] million"),
    (POLICY, "2 million dollars", "[2] million [dollars]"),
    (POLICY.replace("2", "[2]"), "[2]", "[2][3]"),
    (POLICY.replace("2", "[2]"), "[2] million", "[2] [3] million"),
    (POLICY.replace("2", "[2]"), "fund", "bank"),
]


@pytest.fixture
def sent(tmp_path):
    """What makes a project in which Chile sent a copy with other words."""
    made = []

    def send(text, old, new):
        paragraphs = changed(OPERATIVE, p1=text)
        (base,) = read(lakes(operative=paragraphs).encode(), "circulated.txt").parts
        work = Workbench.create(tmp_path / f"lakes{len(made)}.draftbench", base)
        made.append(work)
        copy = lakes(operative=changed(OPERATIVE, p1=text.replace(old, new)))
        work.bring_in(brought(work, "copy.txt", copy.encode(), "CHL"))
        return work

    yield send
    for work in made:
        work.close()


def brought(work, name, data, who):
    file = read_incoming(name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Sponsors(everybody=who))


def asked(work):
    """The verbs of the instructions, with the words that go and come."""
    (entry,) = work.state.entries
    base = work.state.base
    found = instructions(
        entry.amendment.changes.changes, Places(base, base), lambda name: base[name].text
    )
    return [(one.verb, one.old, one.new) for one in found]


@pytest.mark.parametrize(("text", "old", "new"), OPTIONS)
def test_options_that_somebody_puts_in_are_one_change_of_words(sent, text, old, new):
    work = sent(text, old, new)
    (entry,) = work.state.entries
    (change,) = entry.amendment.changes.changes
    assert (change.old, change.new.text) == (old, new)
    assert asked(work) == [(Verb.REPLACE, old, new)]


@pytest.mark.parametrize(("text", "old", "new"), MORE)
def test_an_option_beside_others_is_put_in_and_said_with_them(sent, text, old, new):
    work = sent(text, old, new)
    (entry,) = work.state.entries
    (change,) = entry.amendment.changes.changes
    assert change.old == ""
    assert asked(work) == [(Verb.REPLACE, old, new)]


def test_words_that_change_in_brackets_that_come_are_two_instructions(sent):
    work = sent(POLICY, "The new policy", "[The old policy]")
    assert asked(work) == [
        (Verb.BRACKET, "The new policy", ""),
        (Verb.REPLACE, "new", "old"),
    ]


@pytest.mark.parametrize(("text", "old", "new"), [*OPTIONS, *MORE, *BESIDE, *NUMBERS])
def test_options_are_in_the_text_when_they_are_accepted_and_not_when_rejected(sent, text, old, new):
    work = sent(text, old, new)
    work.accept("am-1")
    assert operative(work)[0] == text.replace(old, new)
    work = sent(text, old, new)
    work.reject("am-1")
    assert operative(work)[0] == text


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "ending"), [("rolling", "docx"), ("compilation", "txt")])
@pytest.mark.parametrize(("text", "old", "new"), [*OPTIONS, *MORE, *BESIDE])
def test_printed_options_are_read_as_what_they_propose(sent, kind, ending, text, old, new):
    work = sent(text, old, new)
    path = work.path.with_name(f"paper.{ending}")
    export(work.state, kind, path)
    made = brought(work, path.name, path.read_bytes(), "PER")
    assert (made.amendments, made.differences, made.standing) == ((), (), ("am-1",))
    (entry,) = work.state.entries
    work.withdraw("am-1")
    with Workbench.create(work.path.with_name("fresh.draftbench"), work.state.base) as fresh:
        made = brought(fresh, path.name, path.read_bytes(), "PER")
        assert [one.sponsors for one in made.amendments] == [("CHL",)]
        assert wishes(made.amendments[0].changes) == wishes(entry.amendment.changes)


LISTED = "The fund should map, clean and restore lakes; it reports once a year;"
AT_SIGNS = [
    ("map, clean", "map and clean", "[map,][CHL: map and] clean"),
    ("lakes; it", "lakes, it", "[lakes;][CHL: lakes,] it"),
]


@pytest.mark.parametrize("kind", ["rolling", "compilation"])
@pytest.mark.parametrize(("old", "new", "printed"), AT_SIGNS)
def test_a_sign_that_is_replaced_is_printed_with_its_word_and_read_as_nothing_new(
    sent, kind, old, new, printed
):
    work = sent(LISTED, old, new)
    path = work.path.with_name("paper.txt")
    export(work.state, kind, path)
    assert printed in path.read_text("utf-8")
    made = brought(work, path.name, path.read_bytes(), "PER")
    assert (made.amendments, made.standing) == ((), ("am-1",))


@pytest.mark.parametrize(("text", "old", "new"), [*MORE, BESIDE[0]])
def test_brackets_printed_around_brackets_of_the_text_are_nobodys(sent, text, old, new):
    work = sent(text, old, new)
    path = work.path.with_name("rolling.txt")
    export(work.state, "rolling", path)
    said = path.read_text("utf-8")
    assert f"[{old}][CHL: {new}]" in said
    taken_out = said.replace(f"[CHL: {new}]", "").encode()
    made = brought(work, path.name, taken_out, "PER")
    assert made.amendments == ()
    assert [one.code for one in made.differences] == ["not-taken-over"]


WORDS = st.lists(
    st.sampled_from(["[", "]", "] [", "][", " ", " ", "a", "b", "c", "d.", "/", "e f"]),
    max_size=14,
).map("".join)


@given(WORDS, WORDS)
def test_changes_of_brackets_give_what_was_written_and_part_none(one, other):
    old, new = RichText(one), RichText(other)
    found = splices("c1", old, new)
    assert spliced(old, found).text == new.text
    assert all(a.end < b.start for a, b in pairwise(found))
    together = without_parted_brackets(old, found)
    assert spliced(old, together).text == new.text
    if is_whole(old.text) and is_whole(new.text):
        assert all(
            (is_whole(change.old) and is_whole(change.new.text))
            or (change.old, change.new.text) in [("", "["), ("", "]"), ("[", ""), ("]", "")]
            for change in together
        )
        for span, own in printed_pieces(old, found):
            assert is_whole(old.text[slice(*span)]), own


def is_whole(text):
    depth = 0
    for char in text:
        depth += (char == "[") - (char == "]")
        if depth < 0:
            return False
    return not depth
