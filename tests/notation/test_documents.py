"""Mark-up over whole documents, and clauses that keep their kind and number under it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.notation import Bracket, document_notation
from draftbench.amend.notation.whole import clause_markup_to_data, counts_to_data, summary
from draftbench.document import ClauseKind, Document, printed_labels, spoken_labels
from draftbench.formats.plain.reader import read_text
from support.accounting import accounted

TEXT = """Draft resolution

The General Assembly,

Recalling its resolution 63/193 of 18 December 2008,

[PP1 bis. Recalling also [all][relevant] resolutions,]

PP1 alt. [MEX: Noting with concern the situation,]

MEX, ARG: Noting also the report,

1. Urges States to [shall][should] act;

(agreed ad ref)

[1 bis. Urges also [Narnia: all] States to act;]

1 alt.1 [EU: Invites States to act;]

2. [EU: Requests the Secretary-General [CHL: promptly] to report;

3. Decides to meet again in [X]:

(a) In Vienna; [agreed]

(a) bis [MEX: In Geneva;]

(b) In New York;]

[4. …]

[G77+China: delete OP 1]

5. Thanks the host] country.
"""


@pytest.fixture(scope="module")
def text() -> Document:
    imported = read_text(TEXT, "a.txt")
    accounted(imported)
    (part,) = imported.parts
    return part


def test_kinds_and_numbers_are_those_without_mark_up(text: Document) -> None:
    spoken, printed = spoken_labels(text), printed_labels(text)
    said = [(c.kind.value, c.label, printed[c.id], spoken[c.id]) for c in text]
    assert said == [
        ("title", "", "", ""),
        ("organ", "", "", ""),
        ("preambular", "", "", "PP 1"),
        ("preambular", "PP1 bis.", "PP1 bis.", "PP 1 bis"),
        ("preambular", "PP1 alt.", "PP1 alt.", "PP 1 alt"),
        ("preambular", "", "", "PP 2"),
        ("operative", "1.", "1.", "OP 1"),
        ("note", "", "", ""),
        ("operative", "1 bis.", "1 bis.", "OP 1 bis"),
        ("operative", "1 alt.1", "1 alt 1.", "OP 1 alt 1"),
        ("operative", "2.", "2.", "OP 2"),
        ("operative", "3.", "3.", "OP 3"),
        ("item", "(a)", "(a)", "OP 3 (a)"),
        ("item", "(a) bis", "(a) bis", "OP 3 (a) bis"),
        ("item", "(b)", "(b)", "OP 3 (b)"),
        ("operative", "4.", "4.", "OP 4"),
        ("note", "", "", ""),
        ("operative", "5.", "5.", "OP 5"),
    ]


def test_the_text_keeps_every_sign_but_the_number(text: Document) -> None:
    said = [c.text.text for c in text if c.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)]
    assert said[1] == "[Recalling also [all][relevant] resolutions,]"
    assert said[2] == "[MEX: Noting with concern the situation,]"
    assert said[3] == "MEX, ARG: Noting also the report,"
    assert said[5] == "[Urges also [Narnia: all] States to act;]"


def test_a_bracket_over_paragraphs_is_one(text: Document) -> None:
    notation = document_notation(text)
    (one,) = notation.stretched
    first, last = text[one.first], text[one.last]
    assert (first.label, last.label) == ("2.", "(b)")
    pieces = [
        (b.opened_before, b.goes_on, b.depth, [o.code for o in b.owners])
        for c in text
        for b in notation.of(c.id)
        if isinstance(b, Bracket) and (b.opened_before or b.goes_on)
    ]
    assert pieces[0] == (False, True, 1, ["EU"])
    assert pieces[1:-1] == [(True, True, 1, [])] * 3
    assert pieces[-1] == (True, False, 1, [])
    inner = next(m for m in notation.of(one.first) if isinstance(m, Bracket) and m.depth == 2)
    assert first.text.text[inner.start : inner.end] == "[CHL: promptly]"
    ends = {(d.get("from"), d.get("to")) for d in clause_markup_to_data(notation, first)}
    assert (one.first, one.last) in ends


def test_everything_is_counted_once(text: Document) -> None:
    notation = document_notation(text)
    counts = counts_to_data(notation)
    assert counts["alternatives"] == 2
    assert counts["alternative_paragraphs"] == 2
    assert counts["placeholders"] == 2
    assert counts["unbalanced"] == 1
    assert counts["statuses"] == {"agreed ad ref": 1, "agreed": 1}
    assert counts["attributions"] == {
        "ARG": 1, "CHL": 1, "EU": 2, "G77+China": 1, "MEX": 3, "Narnia": 1,
    }  # fmt: skip
    # PP1 bis 3, PP1 alt, OP1 2, 1 bis 2, 1 alt 1, OP2 with CHL 2, [X], (a) bis, […], [G77…]
    assert counts["count"] == 15
    assert summary(notation).startswith("15 brackets open, 2 sets of alternatives, 2 alternative")


def test_doubts_are_listed_with_their_place() -> None:
    notes = [(n.code, n.line) for n in read_text(TEXT, "a.txt").notes]
    assert ("unbalanced-bracket", 35) in notes
    assert ("unknown-delegation", 17) in notes


@pytest.mark.parametrize(
    ("bracket", "doubted"),
    [
        ("[calendar: delete Mexico]", True),
        ("[table: move to paragraph 3]", True),
        ("[calendrier : supprimer le Mexique]", True),
        ("[Mexico: delete “annually”]", False),
        ("[note: see paragraph 3]", False),
        ("[Option 1: delete all]", False),
        ("[delete]", False),
    ],
)
def test_a_request_behind_a_label_that_names_nobody_is_doubted(bracket: str, doubted: bool) -> None:
    notes = read_text(f"1. Invites all States {bracket} to report.", "a.txt").notes
    assert ("unsigned-request" in {note.code for note in notes}) is doubted


def test_brackets_of_different_paragraphs_that_never_meet_stay_single() -> None:
    text = "1. Urges States [to act now;\n\n2. Decides to] meet again;\n\n3. Thanks all."
    notation = document_notation(read_text(text, "a.txt").parts[0])
    assert len(notation.unbalanced) == 2
    assert not notation.stretched


def test_options_over_paragraphs_are_one_set() -> None:
    text = "1. Urges States to act;\n\nOption 1: Urges them to wait;\n\nOption 2: No text\n"
    (part,) = read_text(text, "a.txt").parts
    assert document_notation(part).alternatives == 1


def test_the_head_of_an_option_is_no_rest_of_a_sentence_before_it() -> None:
    text = (
        "The General Assembly,\n\n4. Requests the secretariat, in consultation with Parties, to "
        "report on the scope of the work;] [RUS, SAU: delete OP 2 to OP 4]\n\nOption 1:\n\n"
        "5. Establishes a committee;\n\nOption 2: No text\n"
    )
    (part,) = read_text(text, "a.txt").parts
    assert [c.text.text for c in part if c.kind.value == "note"] == [
        "Option 1:",
        "Option 2: No text",
    ]


def test_options_may_have_paragraphs_of_their_own() -> None:
    text = (
        "1. Urges States to act;\n\n[Option 1:\n\n2. Urges them to wait;\n\nOption 2:\n\n"
        "2. Urges them to go;\n\nOption 3: No text]\n\nOption 1: a\n\nOption 2: b\n"
    )
    (part,) = read_text(text, "a.txt").parts
    notation = document_notation(part)
    assert notation.alternatives == 2
    assert len(notation.stretched) == 1


@pytest.mark.parametrize(
    ("line", "kind", "label", "spoken"),
    [
        ("New OP [ARG: Invites donors to give;]", "operative", "New OP", "new OP"),
        ("[EU: new PP1bis: Stressing the role of all,]", "preambular", "new PP1bis:", "PP 1 bis"),
        ("OP1 pre [Invites donors to give;]", "operative", "OP1 pre", "OP 1 pre"),
        ("1 ter. Invites donors to give;", "operative", "1 ter.", "OP 1 ter"),
        ("[MEX: delete] 1 bis. Invites donors;", "operative", "1 bis.", "OP 1 bis"),
        ("MEX: Invites donors to give;", "operative", "", "OP 1"),
        ("OP5.bis [EU: Invites donors to give;]", "operative", "OP5.bis", "OP 5 bis"),
        ("OP4.alt2 [Invites donors to give;]", "operative", "OP4.alt2", "OP 4 alt 2"),
        ("[OP1] Invites donors to give;", "operative", "[OP1]", "OP 1"),
        ("[OP1 bis] Invites donors to give;", "operative", "[OP1 bis]", "OP 1 bis"),
        ("[PP9 alt EU: Recalling all,]", "preambular", "PP9 alt", "PP 1 alt"),
        ("OP3 alt (EU): Invites donors to give;", "operative", "OP3 alt", "OP 3 alt"),
        ("OP3 ALT (EU): Invites donors to give;", "operative", "OP3 ALT", "OP 3 alt"),
        ("3. Alt. (EU) Invites donors to give;", "operative", "3. Alt.", "OP 3 alt"),
        ("3 BIS. [Invites donors to give;]", "operative", "3 BIS.", "OP 3 bis"),
        ("3. Pre School Teachers", "heading", "", ""),
        ("[1] Treaty Series, vol. 1.", "paragraph", "", ""),
        ("(EU) Invites donors to give;", "operative", "", "OP 1"),
        ("[[Invites] [Urges] donors to give;]", "operative", "", "OP 1"),
        ("[EU: delete] Invites donors to give;", "operative", "", "OP 1"),
        ("Option 1: Invites donors to give;", "operative", "", "OP 1"),
    ],
)
def test_a_clause_is_what_it_would_be_without_mark_up(
    line: str, kind: str, label: str, spoken: str
) -> None:
    text = f"The General Assembly,\n\nRecalling its resolution 63/193,\n\n{line}\n"
    imported = read_text(text, "a.txt")
    accounted(imported)
    (part,) = imported.parts
    last = part.clauses[-1]
    assert (last.kind.value, last.label, spoken_labels(part)[last.id]) == (kind, label, spoken)
    assert printed_labels(part)[last.id] == "" or label


def test_places_in_json_do_not_count_note_marks() -> None:
    text = "1. Urges States[^1] to [act] now;\n\n2. Thanks all.\n\n[^1]: See A/76/463.\n"
    (part,) = read_text(text, "a.txt").parts
    clause = part.clauses[0]
    assert len(clause.text.notes) == 1
    (data,) = clause_markup_to_data(document_notation(part), clause)
    assert clause.text.plain[data["start"] : data["end"]] == "[act]"


PIECES = st.sampled_from(
    [
        "[", "]", "[MEX: ", "EU: ", "[[", "]]", "(agreed)", "(EU)", "1 bis. ", "OP2 alt ", "PP1. ",
        "[3. ", "3. ", "(a) ", "(a) bis ", "new OP ", "Urges States ", "Recalling all,", "to act;",
        "[X]", "[…]", "Option 1: ", "No text", "MOD ", "[sic] ", "[-old-]", "{+new+}", "\n\n", "\t",
        "[^1]", "[^1]: See it.", "**bold**", "~~struck~~", "[EU: delete]", "The Assembly,",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=25).map("".join))
def test_whatever_the_mark_up_no_character_is_lost(text: str) -> None:
    imported = read_text(text, "a.txt")
    accounted(imported)
    for part in imported.parts:
        notation = document_notation(part)
        for clause, one in notation.each():
            assert 0 <= one.start <= one.end <= len(clause.text)
        assert all(clause_markup_to_data(notation, clause) is not None for clause in part)
        spoken_labels(part), printed_labels(part)
