"""Texts that were typed again, pasted or printed: exactly what they change comes out."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.amend.changesets.bundles import clausewise
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Join,
    Relocation,
    Splice,
    Split,
)
from draftbench.amend.changesets.editing import apply
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.retyped import Retyped, prepare
from draftbench.app.imports.typography import form
from draftbench.app.texts.opened_files import choose
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.document import ClauseKind, Document, spoken_labels
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from support.laws import examples
from support.published import revisions
from support.wetlands import lines, revision, word

FRAME = (ClauseKind.TITLE, ClauseKind.ORGAN, ClauseKind.CLOSING)
DATA = Path(__file__).parents[1] / "data" / "retyped"
EXPECTED = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))


def version(name: str) -> Document:
    return choose(read((DATA / name).read_bytes(), name), "", name)


def text_of(words: str, name: str = "version.txt") -> Document:
    return choose(read(words.encode(), name), "", name)


def sent(words: str, of: Document, **more) -> Retyped:
    return prepare(read(words.encode(), "sent.txt"), of, **more)


def facts(changes: ChangeSet, of: Document) -> list[list[str]]:
    """What changes do: what, where, the old words, the new ones."""
    labels = spoken_labels(of)

    def where(clause) -> str:
        return "" if clause is None else labels.get(clause) or of[clause].text.plain

    found = []
    for one in changes.changes:
        match one:
            case Splice():
                found.append(["amend", where(one.clause), one.old.strip(), one.new.text.strip()])
            case Deletion():
                found.append(["delete", where(one.clause), "", ""])
            case Insertion():
                words = " / ".join(c.text.plain for c in one.clauses)
                found.append(["insert", where(one.slot.after), "", words])
            case _:
                found.append([type(one).__name__, where(one.clause), "", ""])
    return sorted(found)


def proposed(made: Retyped, of: Document) -> list[list[str]]:
    return sorted(
        ["/".join(d.code for d in one.delegations), *fact]
        for one in made.proposals
        for fact in facts(one.changes, of)
    )


def quoted(message: str) -> str:
    return message[message.index("“") + 1 : message.rindex("”")]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_exactly_what_a_file_changes_comes_out(name):
    case = EXPECTED[name]
    of = version(case["version"])
    made = prepare(read((DATA / name).read_bytes(), name), of)
    assert facts(made.changes, of) == sorted(case["changes"])
    assert proposed(made, of) == sorted(case["proposals"])
    assert apply(of, made.changes).fingerprint == made.text.fingerprint


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_all_that_is_not_the_text_is_listed_and_nothing_of_the_text_is(name):
    case = EXPECTED[name]
    made = prepare(read((DATA / name).read_bytes(), name), version(case["version"]))
    listed = " ".join(quoted(one.message) for one in made.set_aside)
    assert [words for words in case["aside"] if words not in listed] == []
    wanted = re.sub(r"\W+", "", " ".join(case["aside"]))
    for one in made.set_aside:
        own = re.sub(r"\W+", "", quoted(one.message))
        assert own in wanted or any(re.sub(r"\W+", "", w) in own for w in case["aside"]), one
        assert re.search(r"(line|paragraph) \d+$", one.where)


@pytest.mark.parametrize("name", [name for name in sorted(EXPECTED) if EXPECTED[name]["absent"]])
def test_what_a_reply_does_not_quote_is_listed_and_not_deleted(name):
    case = EXPECTED[name]
    of = version(case["version"])
    made = prepare(read((DATA / name).read_bytes(), name), of)
    said = " ".join(one.message for one in made.absent)
    assert [clause for clause in case["absent"] if clause not in said] == []
    assert not any(isinstance(one, Deletion) for one in made.changes.changes)
    assert [c.id for c in of if c.id not in made.text] == []


def test_typing_counts_where_it_is_asked_for():
    of = version("space.txt")
    imported = read((DATA / "typing.txt").read_bytes(), "typing.txt")
    assert not prepare(imported, of).changes.changes
    assert prepare(imported, of, typography=True).changes.changes


def test_the_versions_own_signs_and_notes_stay_where_words_change():
    of = version("space.txt")
    made = prepare(read((DATA / "numbers.txt").read_bytes(), "numbers.txt"), of)
    changed = {one.clause for one in made.changes.changes}
    assert {c.id: c for c in of if c.id not in changed} == {
        c.id: c for c in made.text if c.id not in changed
    }
    (clause,) = changed
    assert made.text[clause].text.text == of[clause].text.text.replace("widening", "broadening")
    assert sum(len(c.text.notes) for c in made.text) == sum(len(c.text.notes) for c in of) == 3


RESOLUTION = """Peace

The General Assembly,

Recalling its resolution 1/1,

1. Urges States to act;

2. Requests the Secretary-General to report;

3. Decides to remain seized of the matter.
"""


def test_a_new_clause_at_the_end_stays_and_a_signature_does_not():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace("matter.", "matter;") + "\n4. Invites all to help.\n\nJohn Smith\n"
    made = sent(words, of)
    assert ["insert", "OP 3", "", "Invites all to help."] in facts(made.changes, of)
    assert [quoted(one.message) for one in made.set_aside] == ["John Smith"]


def test_a_deleted_paragraph_between_others_is_a_deletion():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace("2. Requests the Secretary-General to report;\n\n3.", "2.")
    made = sent(words, of)
    assert facts(made.changes, of) == [["delete", "OP 2", "", ""]]
    assert made.absent == ()


def test_a_sign_that_words_were_left_out_deletes_nothing():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace("2. Requests the Secretary-General to report;", "[...]")
    made = sent(words, of)
    assert facts(made.changes, of) == []
    assert "OP 2" in made.absent[-1].message


def test_a_paragraph_with_the_form_of_a_letter_stays_where_the_version_has_it():
    words = RESOLUTION + "\nPlease find below our comments on Rev.1.\n"
    of = text_of(words)
    assert sent(words, of).set_aside == ()


def test_a_sentence_that_may_be_a_paragraph_stays_in_and_is_said():
    free = "\n\n".join(
        f"Peace is the {what} of all peoples, and nobody may break it."
        for what in ("right", "hope", "duty", "work", "wish")
    )
    of = text_of(free)
    more = "The sea belongs to everybody who lives beside it and works on it every single day."
    made = sent(f"{free}\n\n{more}\n", of)
    assert [f[0] for f in facts(made.changes, of)] == ["insert"]
    assert [one.code for one in made.doubts] == ["part-of-the-text"]


def test_a_title_on_several_lines_in_capitals_is_the_title():
    of = text_of(RESOLUTION.replace("Peace\n", "Peace and security in the region of lakes\n"))
    words = RESOLUTION.replace("Peace\n", "PEACE AND SECURITY\n\nIN THE REGION OF LAKES\n")
    made = sent(words, of)
    assert (facts(made.changes, of), made.set_aside) == ([], ())


def test_a_running_head_in_the_middle_of_a_paragraph_parts_it_not():
    of = text_of(RESOLUTION)
    head = "Kiribati, second reading"
    words = RESOLUTION.replace("Urges States to act", f"Urges States\n\n{head}\n\nto act")
    made = sent(words.replace("to report", f"to\n\n{head}\n\nreport"), of)
    assert facts(made.changes, of) == []
    assert {(one.code, quoted(one.message)) for one in made.set_aside} == {("page-furniture", head)}
    words = RESOLUTION.replace("\n\n2.", f"\n\n{head}\n\n2.").replace("\n\n3.", f"\n\n{head}\n\n3.")
    made = sent(words, of)
    assert facts(made.changes, of) == []
    assert [quoted(one.message) for one in made.set_aside] == [head, head]


def test_paragraphs_of_the_same_words_are_each_other_however_they_are_typed():
    link = "resolution [2206 (2015)](https://example.org/en/S/RES/2206(2015))"
    short = f"4. Reaffirms that the provisions of paragraph 9 of {link}"
    lines = RESOLUTION.replace("Peace\n", "17/22 Peace in the\tNorth\n").replace(
        "matter.", "matter;"
    )
    of = text_of(f"{lines}\n{short}\n")
    typed = f"{lines}\n{short}\n".replace("ff", "ﬀ").replace("the\tNorth", "the\n\nNorth")
    assert facts(sent(typed, of).changes, of) == []


def test_what_stands_below_closing_words_is_the_signature():
    of = text_of(RESOLUTION)
    made = sent(f"{RESOLUTION}\nKind regards,\n\nMere Tuilau\n\nSuva\n", of)
    assert [one.code for one in made.set_aside] == ["closing-words", "signature", "signature"]


@pytest.mark.parametrize(
    ("bracket", "wanted"),
    [
        ("States [ARG: and groups] to", ["ARG", "amend", "OP 1", "", "and groups"]),
        ("States (Chile: and groups) to", ["CHL", "amend", "OP 1", "", "and groups"]),
        ("States [Mexique, Chili : et groupes] to", ["MEX/CHL", "amend", "OP 1", "", "et groupes"]),
        ("States [and groups (Japan)] to", ["JPN", "amend", "OP 1", "", "and groups"]),
        ("[EU: Invites] Urges States to", None),
    ],
)
def test_words_in_brackets_are_proposals_of_those_named(bracket, wanted):
    of = text_of(RESOLUTION)
    first = bracket if "Urges" in bracket else f"Urges {bracket}"
    made = sent(RESOLUTION.replace("Urges States to", first), of)
    assert facts(made.changes, of) == []
    if wanted is not None:
        assert proposed(made, of) == [wanted]
    else:
        assert proposed(made, of) == [["EU", "amend", "OP 1", "Urges", "Invites"]]
        assert [one.code for one in made.doubts] == ["bracket-place"]


def test_words_that_are_struck_in_a_bracket_stay_in_the_senders_text():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("to report", "[USA, RUS del: to report]"), of)
    assert facts(made.changes, of) == []
    assert proposed(made, of) == [["USA/RUS", "amend", "OP 2", "to report", ""]]


def test_words_of_others_in_the_place_of_those_of_the_version_replace_these():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("Urges States", "Urges [G77: countries]"), of)
    assert facts(made.changes, of) == []
    assert proposed(made, of) == [["G77+China", "amend", "OP 1", "States", "countries"]]


def test_a_senders_own_words_are_not_in_the_proposals_of_others():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("Urges States to act", "Invites States [EU: all] to work"), of)
    assert {tuple(f) for f in facts(made.changes, of)} == {
        ("amend", "OP 1", "Urges", "Invites"),
        ("amend", "OP 1", "act", "work"),
    }
    assert proposed(made, of) == [["EU", "amend", "OP 1", "", "all"]]


def test_brackets_without_names_stay_brackets_and_those_of_the_version_are_its_own():
    of = text_of(RESOLUTION.replace("to act", "to act [MEX: at once]"))
    same = RESOLUTION.replace("to act", "to act [MEX: at once]")
    assert facts(sent(same, of).changes, of) == []
    assert sent(same, of).proposals == ()
    plain = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("Urges", "[Urges][Invites]"), plain)
    assert [c.text.text for c in made.text if c.text.text.startswith("[")] == [
        "[Urges][Invites] States to act;"
    ]
    assert made.proposals == ()


def test_a_paragraph_in_a_bracket_with_names_is_a_proposal():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace(
        "2. Requests", "[Ghana: 1 bis. Calls upon all to help;]\n\n2. Requests"
    )
    made = sent(words, of)
    assert facts(made.changes, of) == []
    assert proposed(made, of) == [["GHA", "insert", "OP 1", "", "Calls upon all to help;"]]


def test_a_paragraph_that_only_says_delete_is_about_the_one_before():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("report;", "report;\n\n[Mexico, Chile: delete]"), of)
    assert facts(made.changes, of) == []
    assert proposed(made, of) == [["MEX/CHL", "delete", "OP 2", "", ""]]


def test_a_name_that_is_not_known_is_said_and_its_words_are_not_tabled():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace("to act", "to [Ruritania: never] act")
    made = sent(words, of)
    assert (facts(made.changes, of), made.proposals) == ([], ())
    (doubt,) = made.doubts
    assert doubt.code == "unknown-delegation"
    assert "[Ruritania: never]" in doubt.message
    assert doubt.where.endswith("line 7")
    own = Delegations([Delegation("RUR", "Ruritania", DelegationKind.ENTITY)])
    assert proposed(sent(words, of, names=own), of) == [["RUR", "amend", "OP 1", "", "never"]]


def test_a_name_that_two_states_could_bear_is_asked_for():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("to act", "to [Korea: never] act"), of)
    assert made.proposals == ()
    (doubt,) = made.doubts
    assert "KOR" in doubt.message
    assert "PRK" in doubt.message


def test_a_bracket_around_words_of_the_text_changes_nothing_and_is_said():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("to act", "[to act] (EU)"), of)
    assert (facts(made.changes, of), made.proposals) == ([], ())
    assert [one.code for one in made.doubts] == ["bracket-no-change"]


def test_a_bracket_over_several_paragraphs_holds_a_proposal_each():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace(
        "2. Requests",
        "[CUB: 1 bis. Calls upon all to help;\n\n1 ter. Invites all to come;]\n\n2. Requests",
    )
    made = sent(words, of)
    assert facts(made.changes, of) == []
    assert sorted(fact[4] for fact in proposed(made, of)) == [
        "Calls upon all to help;",
        "Invites all to come;",
    ]
    half = RESOLUTION.replace("to act;", "to [CUB: act;").replace("to report;", "to] report;")
    made = sent(half, of)
    assert made.proposals == ()
    assert "act;" in " ".join(c.text.text for c in made.text)


def test_another_wording_beside_a_paragraph_is_a_proposal_for_it():
    of = text_of(RESOLUTION)
    words = RESOLUTION.replace(
        "3. Decides", "2 alt. [MEX: Invites the Secretary-General to report;]\n\n3. Decides"
    )
    made = sent(words, of)
    assert facts(made.changes, of) == []
    assert proposed(made, of) == [["MEX", "amend", "OP 2", "Requests", "Invites"]]


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("[EU: replace “act” by “react”]", ["EU", "amend", "OP 1", "act", "react"]),
        ("[EU: add “at once” at the end]", ["EU", "amend", "OP 1", "", "at once"]),
        ("[EU: delete “to act”]", ["EU", "amend", "OP 1", "to act", ""]),
    ],
)
def test_what_a_bracket_asks_for_is_done(asked, wanted):
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("to act;", f"to act; {asked}"), of)
    assert facts(made.changes, of) == []
    assert proposed(made, of) == [wanted]


def test_positions_in_brackets_are_said_and_are_no_amendments():
    of = text_of(RESOLUTION)
    made = sent(RESOLUTION.replace("to act;", "to act; [EU reserves]"), of)
    assert (facts(made.changes, of), made.proposals) == ([], ())
    assert [one.code for one in made.doubts] == ["position"]


WORDS = (
    "States", "“shall”", "non-State", "peace –", "children’s", "well-being", "resolution 70/1",
    "cooperation", "efficient", "office", "12–14 May", "education", "and", "of", "the", "women",
    "«\u00a0oui\u00a0»", "paragraph 2 (a)", "(A/78/284)", "affected", "25\u00a0September 2015",
)  # fmt: skip
OPENINGS = ("Urges", "Requests", "Calls upon", "Encourages", "Welcomes", "Invites")


@st.composite
def resolutions(draw: st.DrawFn) -> list[str]:
    body = st.lists(st.sampled_from(WORDS), min_size=4, max_size=14).map(" ".join)
    preamble = [
        f"{draw(st.sampled_from(('Recalling', 'Noting', 'Recognizing')))} {draw(body)} {n},"
        for n in ("north", "south", "east")
    ]
    count = draw(st.integers(2, 6))
    operative = [
        f"{n + 1}. {draw(st.sampled_from(OPENINGS))} {draw(body)} {'abcdefg'[n] * 5};"
        for n in range(count)
    ]
    operative[-1] = operative[-1][:-1] + "."
    return ["Peace and security", "The General Assembly,", *preamble, *operative]


TYPING = (
    (r"[“”]|«\u00a0|\u00a0»", '"'), ("’", "'"), ("–", "-"), (" – ", " -- "), (" – ", "—"),
    ("\u00a0", " "), (" ", "  "), ("fi", "ﬁ"), ("ff", "ﬀ"), ("-", "\u2011"), (" of", "\u00a0of"),
    ("oper", "o\u00adper"), (r"2 \(a\)", "2(a)"), ("«\u00a0", "« "), (r"^(\d)\. ", r"\1) "),
    (r"^\d\. ", ""), (r"(?<=[a-z]),$", ",2"),
)  # fmt: skip


@st.composite
def typed(draw: st.DrawFn, paragraphs: list[str]) -> str:
    found = []
    for paragraph in paragraphs:
        words = paragraph
        for old, new in draw(st.lists(st.sampled_from(TYPING), max_size=8)):
            words = re.sub(old, new, words)
        found.append(words)
    if draw(st.booleans()):
        found[0] = found[0].upper()
    if draw(st.booleans()):
        found = [wrapped(paragraph) for paragraph in found]
    return "\n\n".join(found) + "\n"


def wrapped(paragraph: str) -> str:
    """The paragraph in lines of whole words, none of which begins like an item of a list: "(a)",
    or is a number alone."""
    kept = re.sub(r" (?=\()|(?<=^\d[.)]) +", "\0", paragraph)
    lines = textwrap.wrap(kept, 60, break_on_hyphens=False, break_long_words=False)
    return "\n".join(lines).replace("\0", " ")


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_typing_alone_is_no_change(data):
    paragraphs = data.draw(resolutions())
    of = text_of("\n\n".join(paragraphs) + "\n")
    made = sent(data.draw(typed(paragraphs)), of)
    assert facts(made.changes, of) == []
    assert made.proposals == ()


D, S, S2, S4 = "12–14 May", "States", "“shall” “shall”", "States States States States"
DAYS = " ".join(["25\u00a0September 2015"] * 3)


@pytest.mark.parametrize(
    "typed",
    [
        [  # three lines, of which the reader joins none
            f"Recalling {S2} {S4}/States {D} “shall” {D} {D} “shall”/States {D} north,",
            f"1. Urges States States States {D} “shall” States/States States aaaaa;",
            f"2. Urges {D} “shall” States States {D} {S4} {D} States bbbbb.",
        ],
        [  # alone, lines are more like other paragraphs than like their own
            f"1. Urges {D} {D} States “shall” States {D}/“shall” aaaaa;",
            f"2. Urges {D} {S2} States {D} “shall”/States States “shall” {D} {D} {S} {S}/{D} b;",
            f"3. Urges {D} {D} {S2} {D} 12–14/May States {D} {S2} ccccc;",
            f"4. Urges {D} {D} “shall” {D} ddddd.",
        ],
        [f"1. Urges/{DAYS}/{DAYS}/{DAYS}/aaaaa;", "2. Urges all bbbbb."],  # no running head
    ],
)
def test_lines_are_together_the_paragraph_that_they_were_cut_from(typed):
    words = "\n\n".join(["Peace and security", "The General Assembly,", *typed])
    of = text_of(words.replace("/", " "))
    made = sent(words.replace("/", "\n"), of)
    assert (facts(made.changes, of), made.set_aside) == ([], ())


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_one_word_in_a_text_typed_again_is_one_change(data):
    paragraphs = data.draw(resolutions())
    # where two paragraphs are the same but for the last word, a broken line may be either's
    assume(len({words.rsplit(" ", 1)[0] for words in paragraphs}) == len(paragraphs))
    of = text_of("\n\n".join(paragraphs) + "\n")
    at = data.draw(st.integers(2, len(paragraphs) - 1))
    words = paragraphs[at]
    changed = list(paragraphs)
    changed[at] = re.sub(r"(north|south|east|([a-g])\2{4})", r"\1 forever", words)
    made = sent(data.draw(typed(changed)), of)
    assert [(f[0], f[2], f[3]) for f in facts(made.changes, of)] == [("amend", "", "forever")]


def test_a_line_that_a_quotation_mark_begins_goes_on_with_the_one_it_was_cut_from():
    states = " ".join(["States"] * 4)
    lines = [
        "Peace and security",
        "The General Assembly,",
        f"Recalling {states} States non-State “shall” north,",
        f"Recalling {states} south,",
        f"Recalling {states} east,",
        f"1. Urges {states} aaaaa;",
        f"2. Urges {states} {states} bbbbb.",
    ]
    of = text_of("\n\n".join(lines) + "\n")
    lines[2] = f"Recalling {states} States non-State\n“shall” north forever,"
    lines[6] = f"2. Urges {states} States States States\nStates bbbbb."
    made = sent("\n\n".join(lines) + "\n", of)
    assert [(f[0], f[2], f[3]) for f in facts(made.changes, of)] == [("amend", "", "forever")]


def test_a_line_that_comes_again_is_no_running_head_however_it_is_typed():
    line = "paragraph 2 (a) – efficient and well-being –"
    words = "The General Assembly,\n\n1. Urges States to heed the whole of\n{}\nin the north;\n\n"
    words += "2. Invites the organs of the system to heed\n{}\nin the south.\n"
    of = text_of(words.format(line, line))
    typed = line.replace(" – ", " -- ").replace("ffi", "ﬃ")
    made = sent(words.format(typed, typed).replace("south", "south again"), of)
    assert facts(made.changes, of) == [["amend", "OP 2", "", "again"]]
    assert made.set_aside == ()


def test_a_line_that_comes_again_and_begins_in_quotation_marks_is_no_running_head():
    line = "«\u00a0oui\u00a0» and all States of the resolution"
    words = f"The General Assembly,\n\n1. Urges States to say|{line}|70/1;\n\n"
    words += f"2. Invites non-member States to say|{line}|70/2.\n"
    of = text_of(words.replace("|", " "))
    made = sent(words.replace("|", "\n"), of)
    assert (facts(made.changes, of), made.set_aside) == ([], ())


HEADS = (
    "From: Ana Silva <ana@example.org>", "Subject: Comments", "Dear colleagues,",
    "PERMANENT MISSION OF CHILE", "Geneva, 12 May 2014", "Note No. 12/2014",
    "Please find below our comments on Rev.1.", "Chile proposes the following amendments:",
)  # fmt: skip
TAILS = (
    "We look forward to your reply.", "Best regards,", "Ana Silva", "First Secretary",
    "Mission of Chile", "Sent from my iPhone",
)  # fmt: skip


def parted(words) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), unique=True, max_size=5)


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_letter_around_a_text_is_set_aside_and_no_change(data):
    paragraphs = data.draw(resolutions())
    of = text_of("\n\n".join(paragraphs) + "\n")
    head, tail = data.draw(parted(HEADS)), data.draw(parted(TAILS))
    made = sent("\n\n".join([*head, *paragraphs, *tail]) + "\n", of)
    assert facts(made.changes, of) == []
    assert sorted(quoted(one.message) for one in made.set_aside) == sorted([*head, *tail])


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_some_paragraphs_of_a_text_delete_none(data):
    paragraphs = data.draw(resolutions())
    of = text_of("\n\n".join(paragraphs) + "\n")
    at = data.draw(st.integers(2, len(paragraphs) - 1))
    made = sent(f"Chile proposes:\n\n{paragraphs[at]}\n", of)
    assert facts(made.changes, of) == []
    assert made.absent


@pytest.mark.slow
@pytest.mark.parametrize("name", [one.name for one in revisions()])
def test_a_revised_text_is_what_it_says(name):
    """What is made of the new text of two published ones reads as that text."""
    one = next(one for one in revisions() if one.name == name)
    imported = Imported((one.new,), (), b"")
    made = prepare(imported, one.old)
    assert apply(one.old, made.changes).fingerprint == made.text.fingerprint

    linked = len(align(one.old, one.new, mode=Mode.VERSIONS).links)
    may_be_part = linked <= len(one.old) / 2  # quoted alone, where the sign at the end counts not

    def bare(text) -> str:
        said = "".join(form(text, small=True).text.replace("-", "").split())
        said = re.sub(r"(?<=[.,;])\d+$", "", said)  # the number of a note
        return said.rstrip(".,;") if may_be_part else said

    def counted(texts) -> Counter[str]:
        return Counter(map(bare, texts))

    new, old = ([c.text.text for c in text] for text in (one.new, one.old))
    result = [c.text.text for c in made.text]
    aside = [quoted(remark.message) for remark in made.set_aside]
    frame = [c.text.text for c in one.old if c.kind in FRAME]
    titles = "".join(counted(c.text.text for c in one.new if c.kind in FRAME))
    whole = "".join(counted(result))
    missing = counted(new) - counted(result) - counted(aside)
    assert all(line in titles and line in whole for line in missing)  # one line, two in the other
    rest = counted(result) - counted(new) - counted(frame)
    assert all(line in titles for line in rest - counted(old))
    assert bool(rest) <= bool(made.absent)
    if not may_be_part:  # a list counts as one
        absent = [c for c in one.old if bare(c.text.text) in rest]
        assert len({c.id if c.parent is None else c.parent for c in absent}) < 0.2 * len(old)


def test_a_number_typed_without_its_space_is_no_sign_of_a_note() -> None:
    made = sent(
        RIVERS_21.replace("Agenda 21", "Agenda21").replace("shared rivers", "common rivers"),
        text_of(RIVERS_21),
    )
    said = " ".join(clause.text.plain for clause in made.text)
    assert "Agenda21" in said.replace("Agenda 21", "Agenda21")
    assert "common rivers" in said


RIVERS_21 = """The General Assembly,

Recalling the commitment to implement Agenda 21, the Programme of Action and its outcome,

1. Calls upon States to protect the shared rivers of their region;

2. Decides to return to the matter at its next session.
"""


def test_paragraphs_divided_joined_and_moved_are_told_as_that() -> None:
    base = choose(read(word(lines()), "base.docx"), "", "base.docx")
    made = prepare(read(revision(), "norway.docx"), base)
    names = spoken_labels(base)
    (split,) = (one for one in made.changes.changes if isinstance(one, Split))
    (join,) = (one for one in made.changes.changes if isinstance(one, Join))
    assert names[split.clause] == "OP 4"
    assert (names[join.clause], names[join.into]) == ("PP 2", "PP 1")
    assert not any(isinstance(one, Insertion | Deletion) for one in made.changes.changes)
    # Alone, the move does not come between the paragraphs that are joined.
    (moved,) = (
        one
        for piece in clausewise(made.changes, base)
        for one in piece.changes
        if isinstance(one, Relocation)
    )
    assert moved.slot.after is not None
    assert (names[moved.clause], names[moved.slot.after]) == ("PP 5", "PP 2")


SPRINGS = """Mountain springs

The General Assembly,

Recalling its resolution 76/129 of 16 December 2021,

1. Adopts the Declaration on Mountain Springs, annexed to the present resolution;

2. Invites Member States to hold regional meetings on springs before 2027.
"""
ANNEXED = """
Annex

Declaration on Mountain Springs

We, the representatives of the mountain States,

1. Declare that every community has the right to take part in decisions on its springs;

2. Undertake to share data on the flow of springs once a year.
"""


def test_an_annexed_declaration_is_no_new_paragraphs_of_the_resolution():
    base = choose(read((SPRINGS + ANNEXED).encode(), "base.txt"), "resolution", "base.txt")
    same = sent(SPRINGS + ANNEXED.replace("once", "twice"), base)
    assert not same.changes.changes
    assert [one.code for one in same.remarks] == ["other-texts"]
    later = sent((SPRINGS + ANNEXED).replace("2027", "2029"), base)
    assert facts(later.changes, base) == [["amend", "OP 2", "2027", "2029"]]


def test_an_annex_whose_first_words_are_no_organ_is_no_new_paragraphs_either():
    annexed = ANNEXED.replace("States,\n\n1. Declare", "States, affirm")
    base = choose(read((SPRINGS + annexed).encode(), "base.txt"), "resolution", "base.txt")
    same = sent(SPRINGS + annexed.replace("once", "twice"), base)
    assert not same.changes.changes
    assert [one.code for one in same.remarks] == ["other-texts"]


def test_a_paragraph_whose_number_counts_on_is_no_covering_sentence():
    made = read((SPRINGS + ANNEXED).encode(), "base.txt")
    base = choose(made, "declaration", "base.txt")
    more = "\n3. We thank the guides of the mountains.\n"
    (change,) = sent(ANNEXED + more, base).changes.changes
    assert [c.text.plain for c in change.clauses] == ["We thank the guides of the mountains."]
    assert not sent(f"{ANNEXED}{more.replace('3. ', '')}", base).changes.changes


PARTS = """Recalling the outcome of the first meeting on deltas and mangroves,

Concerned about the draining of marshes for farms and harbours,

Noting the atlas of tidal marshes that was published in 2021,

1. Urges ports to treat ballast water before it is discharged;

2. Invites lenders:

(a) To support nurseries of seedlings;

(b) To report on the loans each year;

3. Decides to meet again in a city at the mouth of a river;

4. Thanks the host of the meeting for the welcome it gave to all;
"""


def test_what_comes_into_another_part_of_the_text_is_new():
    """Though it stands where a paragraph was that is gone, and nothing else could be that."""
    of = text_of(PARTS)
    came = "(c) To train wardens in the care of seagrass and of the river;"
    made = sent(re.sub("3. Decides.*", came, PARTS).replace("4. T", "3. T"), of)
    assert Counter(map(type, made.changes.changes)) == {Deletion: 1, Insertion: 1}
    (item,) = (c for c in apply(of, made.changes) if c.text.plain.startswith("To train"))
    assert (item.kind, of[item.parent].text.plain) == (ClauseKind.ITEM, "Invites lenders:")


def test_what_is_moved_into_another_part_of_the_text_gets_the_kind_of_that():
    of = text_of(PARTS)
    noting, moved = (
        "Noting the atlas",
        "5. Notes the atlas of tidal marshes that was published in 2021;",
    )
    lines_ = [line.strip() for line in PARTS.split("\n\n") if not line.startswith(noting)]
    made = sent("\n\n".join((*lines_, moved)), of)
    (move,) = (one for one in made.changes.changes if isinstance(one, Relocation))
    assert move.kind is ClauseKind.OPERATIVE
    assert apply(of, made.changes).clauses[-1].kind is ClauseKind.OPERATIVE


_STATE = """Statement

The Council,

Thanking Spain for the meeting of 3 to 14\u00a0May 2007,

Thanking also Peru for the meeting of 12 to 21\u00a0June 2007 in Lima,

1. Urges States to plant trees;

2. Calls upon States to water them.
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" 2007,\n\nThanking also Peru", " 2007 and Peru"),
        (" of 12 to 21", ",\n\nRecalling the days of 12 to 21"),
    ],
)
def test_what_is_joined_or_divided_keeps_the_blanks_that_the_version_has(old, new):
    of = text_of(_STATE)
    plain = _STATE.replace("\u00a0", " ").replace(old, new)
    assert plain.count(new) == 1
    made = sent(plain, of)
    assert any(isinstance(one, Join | Split) for one in made.changes.changes)
    result = apply(of, made.changes)
    dates = [c.text.text for c in result if "May" in c.text.text or "June" in c.text.text]
    said = " ".join(dates)
    assert "14\u00a0May 2007" in said
    assert "21\u00a0June 2007 in Lima" in said


def test_paragraphs_that_are_quoted_in_another_order_are_not_moved():
    of = text_of(
        PARTS + "\n" + "\n\n".join(f"{n}. Urges port {n} to mend its piers;" for n in range(5, 14))
    )
    ports = PARTS.split("\n\n")[3].replace("discharged", "pumped out")
    concerned = PARTS.split("\n\n")[1].replace("Concerned", "Deeply concerned")
    made = sent(f"Dear all,\n\n{ports}\n\n{concerned}\n\nBest regards,\n\nA. Koné\n", of)
    assert facts(made.changes, of) == [
        ["amend", "OP 1", "discharged", "pumped out"],
        ["amend", "PP 2", "Concerned", "Deeply concerned"],
    ]
    assert made.absent


def test_below_a_letterhead_the_first_lines_of_the_text_are_what_they_were():
    lines_ = ("Assembly for the Coasts", "Sixth session", "Geneva, 4 March 2024", "The Assembly,")
    heads = "".join(f"{line}\n\n" for line in lines_)
    of = text_of(heads + PARTS)
    letter = (
        "PERMANENT MISSION OF NORWAY TO THE ASSEMBLY\n\nGeneva, Switzerland\n\nExcellency,\n\n"
        "I have the honour to send you our proposals. Our changes are below.\n\n"
    )
    made = sent(letter + heads + PARTS.replace("farms and", "farms, roads and"), of)
    (change,) = facts(made.changes, of)
    assert change[:2] == ["amend", "PP 2"]
    assert "PERMANENT MISSION OF NORWAY" in str([one.message for one in made.set_aside])


def test_a_line_that_was_broken_behind_a_semicolon_is_no_division():
    of = text_of(PARTS.replace("farms and harbours", "farms; the loss of reeds; and new harbours"))
    whole = "\n\n".join(c.label + " " + c.text.plain for c in of)
    broken = whole.replace("farms; ", "farms;\n\n")
    assert not sent(broken, of).changes.changes
