"""What issued texts do and the rules must allow; the cases were read in 1,581 resolutions."""

from dataclasses import replace

import pytest

from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.language.openings import opening
from draftbench.rules.checking import check
from draftbench.rules.finding import Severity, mended
from draftbench.rules.profile import Profile
from rules.test_faults import SOUND, resolution
from rules.test_rules import HEADING, ITEM, OP, PP, fixed, of, text

COUNCIL = "The Security Council,"


def labelled(*lines: tuple[ClauseKind, str]) -> Document:
    """Paragraphs that all say the same, with these printed numbers; headings by their words."""
    clauses = [
        Clause(ClauseId("organ"), ClauseKind.ORGAN, RichText("The General Assembly,")),
        Clause(ClauseId("pp"), PP, RichText("Recalling the report,")),
    ]
    for at, (kind, label) in enumerate(lines, start=1):
        words = label if kind is HEADING else f"Decides matter {at};"
        number = "" if kind is HEADING else label
        clauses.append(Clause(ClauseId(f"c{at}"), kind, RichText(words), number))
    return Document("resolution", tuple(clauses), kind="resolution")


def test_states_in_general_are_told_of_and_left_as_they_are() -> None:
    document = text((OP, "Urges States to report;"), (OP, "Urges States to meet."))
    (told,) = of("L22", document)

    assert (told.severity, told.edits) == (Severity.INFO, ())
    assert "some do not" in told.message


def test_anybody_else_is_addressed_again_with_also() -> None:
    to = "Requests the Secretary-General to"
    document = text((OP, f"{to} report;"), (OP, f"{to} meet."))
    (told,) = of("L22", document)

    assert told.severity is Severity.WARNING
    assert fixed(document, "L22")[1] == "Also requests the Secretary-General to meet."


@pytest.mark.parametrize(
    ("words", "phrase", "markers"),
    [
        ("Encourages further efforts to that end;", "Encourages", ()),
        ("Strongly encourages further research;", "Strongly encourages", ()),
        ("Calls for further cooperation;", "Calls for", ()),
        ("Decides further that the report stands;", "Decides further", ("further",)),
        ("Urges further Member States to report;", "Urges further", ("further",)),
        ("Decides further, in this regard, to meet;", "Decides further", ("further",)),
        ("Recalling further efforts,", "Recalling further", ("further",)),
    ],
)
def test_further_before_a_noun_is_no_marker(
    words: str, phrase: str, markers: tuple[str, ...]
) -> None:
    found = opening(words)

    assert found is not None
    assert (words[found.start : found.end], found.markers) == (phrase, markers)


def test_an_opening_of_two_verbs_or_in_this_regard_is_another_one() -> None:
    for second in ("Recognizing and affirming its role,", "Recognizing, in this regard, its role,"):
        assert of("L22", text((PP, "Recognizing the plan,"), (PP, second))) == []


def test_a_wrong_count_is_one_finding_and_mended_as_one() -> None:
    document = labelled(*((OP, f"{number}.") for number in (1, 2, 4, 5, 6)))
    (told,) = of("L07", document)

    assert told.message == "Expected 3., found 4. The 2 numbers behind it follow."
    made, _ = mended(document, [told])

    assert [clause.label for clause in made][2:] == ["1.", "2.", "3.", "4.", "5."]


def test_two_faults_of_the_count_are_two_findings() -> None:
    document = labelled(*((OP, f"{number}.") for number in (1, 3, 4, 6)))

    assert [told.clause for told in of("L07", document)] == ["c2", "c4"]


def test_sections_may_count_anew() -> None:
    lines = ((HEADING, "I"), (OP, "1."), (OP, "2."), (HEADING, "II"), (OP, "1."), (OP, "3."))
    (told,) = of("L07", labelled(*lines))

    assert (told.clause, told.edits[0].label) == ("c6", "2.")


def test_letters_are_doubled_behind_z() -> None:
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    items = [*letters, "aa", "bb", "cd"]
    chapeau = Clause(ClauseId("op"), OP, RichText("Requests the Secretary-General:"), "1.")
    listed = [
        Clause(
            ClauseId(f"i{at}"),
            ClauseKind.ITEM,
            RichText("To report;"),
            f"({sign})",
            1,
            chapeau.id,
        )
        for at, sign in enumerate(items)
    ]
    document = Document("resolution", (chapeau, *listed), kind="resolution")

    assert [told.clause for told in of("L09", document, profile=Profile.ASSEMBLY)] == ["i28"]


def test_the_security_council_speaks_of_this_resolution_and_spells_as_it_likes() -> None:
    words = "Recognises the labor of all under this resolution."
    council, assembly = text((OP, words), organ=COUNCIL), text((OP, words))

    assert {told.rule for told in check(assembly)} >= {"L32", "L40", "L41"}
    assert {told.rule for told in check(council)} & {"L32", "L40", "L41"} == set()


def test_each_body_counts_its_resolutions() -> None:
    words = (
        "Recalling Conference resolution 8/1 of 20 December 2019 and Human Rights Council "
        "resolution 8/1 of 18 June 2008, and resolution 70/1 of 25 September 2015,"
    )

    assert of("L30", text((PP, words), (OP, "Decides to meet."))) == []


@pytest.mark.parametrize(("before", "behind", "told"), [("“", "”", 0), ("", "", 3)])
def test_resolutions_in_quoted_words_are_as_they_stand_there(
    before: str, behind: str, told: int
) -> None:
    words = f"{before}see resolution 71/1, and resolution 70/1 of 1 May 2015{behind}"
    document = text(
        (PP, "Recalling resolution 70/1 of 1 May 2015,"),
        (PP, f"Noting the words {words},"),
        (PP, "Recalling resolution 71/1 of 19 September 2016,"),
    )
    found = of("L30", document)

    assert [one.clause for one in found] == ["c2", "c2", "c3"][:told]


def test_a_row_of_numbers_needs_no_dates() -> None:
    lines = (
        (PP, "Recalling its resolutions 64/6, 65/6 and 66/6,"),
        (PP, "Recalling also resolution 65/6 of 26 October 2010,"),
    )

    assert of("L30", text(*lines)) == []


def test_items_may_name_the_paragraph_that_they_belong_to() -> None:
    document = resolution(SOUND.replace("(a) To analyse", "(a) To analyse, for paragraph 4 above,"))
    assert of("L36", document) == []


@pytest.mark.parametrize(
    "words",
    [
        "Notes the aim of well below 2 degrees Celsius above that level.",
        "Decides to appoint 25 members, 6 from African States and 5 from Asia-Pacific States.",
    ],
)
def test_figures_that_measure_or_are_counted_together_stay(words: str) -> None:
    assert of("L50", text((OP, words))) == []


def test_what_is_followed_by_a_table_ends_with_a_colon() -> None:
    document = text((OP, "Decides that the contributions shall be as follows:"), (OP, "Decides."))

    assert of("L03", document) == []


@pytest.mark.parametrize(
    "words",
    [
        "Recalling the summit held in Istanbul, Turkey, in May 2016,",
        "Recalling the work of the Special Envoy for Syria,",
        "Recalling the judgment of the Court on Sao Tome and Principe,",
        "Recalling the contributions of member States of that organization,",
    ],
)
def test_names_and_spellings_of_issued_texts_stay(words: str) -> None:
    assert [told for told in check(text((PP, words), (OP, "Decides to meet."))) if told.edits] == []


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("in Iran", "in the Islamic Republic of Iran"),
        ("by the USA", "by the United States of America"),
        ("by the U.K.", "by the United Kingdom of Great Britain and Northern Ireland"),
        ("of Bolivia", "of the Plurinational State of Bolivia"),
        ("of the DPRK", "of the Democratic People’s Republic of Korea"),
    ],
)
def test_short_forms_of_states_are_written_in_full(said: str, written: str) -> None:
    document = text((OP, f"Notes the report {said} on losses."))

    assert fixed(document, "L46") == [f"Notes the report {written} on losses."]


@pytest.mark.parametrize(
    "words",
    [
        "Notes the report of Iran (Islamic Republic of) on losses.",
        "Notes the report of the Bolivarian Republic of Venezuela and of North Macedonia.",
        "Notes [USA: the report] [EU, UK: the plan] on losses.",
    ],
)
def test_long_names_and_signs_of_delegations_stay(words: str) -> None:
    assert of("L46", text((OP, words))) == []


PARAGRAPH = ClauseKind.PARAGRAPH


@pytest.mark.parametrize(
    "words",
    [
        "Taking note of the World Economic Survey, 1993, 6/",
        "Recalling the Rights of the Palestinian People, 100",
        "Recalling that it met on 9 November 1993,108",
        "Recalling its resolution 43/47,134",
        "Recalling the situation concerning Western Sahara,[143]",
    ],
)
def test_marks_of_notes_stand_behind_the_sign(words: str) -> None:
    assert of("L02", text((PP, words))) == []
    bare = words.rstrip("0123456789/[] ").rstrip(",")
    assert [told.rule for told in of("L02", text((PP, bare)))] == ["L02"]


def test_the_last_of_several_articles_is_no_mark() -> None:
    assert len(of("L02", text((PP, "Recalling articles 3, 12")))) == 1


def test_articles_that_lost_their_headings_count_anew() -> None:
    several = [(PARAGRAPH, f"{number}.") for number in (1, 2, 3, 1, 2, 1, 2, 3)]
    assert of("L07", labelled(*several)) == []
    assert len(of("L07", labelled(*several[:5]))) == 1
    assert len(of("L07", labelled(*several, (PARAGRAPH, "5.")))) == 1
    operative = [(OP, label) for _, label in several]
    assert len(of("L07", labelled(*operative))) == 2


def test_paragraphs_that_begin_again_take_nothing_from_operative_ones() -> None:
    lines = [(PARAGRAPH, "2."), (OP, "3."), (HEADING, "One"), (PARAGRAPH, "1."), (OP, "5.")]
    document = labelled(*lines)
    told = [edit.label for one in of("L07", document) for edit in one.edits]
    assert told
    assert all(int((label or "0").rstrip(".")) > 0 for label in told)


def test_sections_have_their_own_numbers() -> None:
    lines = [(PARAGRAPH, "Section 4."), (PARAGRAPH, "Section 5."), (PARAGRAPH, "1.")]
    assert of("L07", labelled(*lines)) == []


def test_titles_and_sentences_above_lists_have_no_colon() -> None:
    def listed(words: str, *items: str) -> Document:
        made = text((OP, words), *((ITEM, item) for item in items))
        clauses = list(made)
        owner = clauses[1].id
        return made.with_clauses(
            tuple(
                replace(c, parent=owner, label=f"({'abc'[at]})", level=1) if c.kind is ITEM else c
                for at, c in enumerate(clauses, start=-2)
            )
        )

    assert of("L04", listed("Fairness of proceedings", "Judges are fair;", "They listen.")) == []
    assert of("L04", listed("The agenda is set.", "The Chair sends it.", "All may add.")) == []
    assert len(of("L04", listed("Requests the Chair to", "To speak;", "To listen."))) == 1
    assert len(of("L04", listed("Requests the Chair.", "to speak;", "to listen."))) == 1


def test_words_that_are_no_opening_have_no_also() -> None:
    document = text((OP, "Expenses for missions shall be met;"), (OP, "Expenses for staff are;"))
    assert of("L22", document) == []


def headed(*lines: tuple[int, str]) -> Document:
    """Headings of these levels and numbers, each before a paragraph."""
    clauses = []
    for at, (level, label) in enumerate(lines, start=1):
        kind = ClauseKind.ANNEX if label == "Annex" else HEADING
        clauses.append(Clause(ClauseId(f"h{at}"), kind, RichText("Water"), label, level))
        clauses.append(Clause(ClauseId(f"p{at}"), PARAGRAPH, RichText("Water is life."), f"{at}."))
    return Document("report", tuple(clauses), kind="report")


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        (("I.", "III.", "II."), ["II.", "III."]),
        (("B.", "A.", "C."), ["A.", "B."]),
        (("1", "3", "2"), ["2", "3"]),
        (("C.", "D.", "B."), ["B.", "C.", "D."]),
    ],
)
def test_sections_that_changed_places_are_named_and_numbered_again(labels, wanted) -> None:
    document = headed(*((1, label) for label in labels))
    (told,) = of("L14", document)
    assert [edit.label for edit in told.edits] == wanted
    assert all(sign.strip(".") in told.message for sign in labels)
    made, _ = mended(document, [told])
    assert of("L14", made) == []
    assert [clause.text for clause in made] == [clause.text for clause in document]


def test_headings_in_order_or_counted_anew_are_left() -> None:
    sub = [(1, "I."), (2, "B."), (1, "II."), (2, "A."), (2, "B.")]
    assert of("L14", headed(*sub)) == []
    assert of("L14", headed((1, "II."), (1, "Annex"), (1, "I."))) == []
    assert of("L14", headed((1, "A."), (1, "B."), (1, "C."), (1, "D."))) == []
    assert of("L14", headed((1, "I."), (1, "II."), (1, "I."))) == []
    assert of("L14", headed((1, "Article 5"), (1, "Article 3"))) == []
