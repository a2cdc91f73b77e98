"""Requests in words that no pattern knows: who wants what is told by verbs, places and quotations,
whatever stands around them; what turns the sense is left alone."""

from __future__ import annotations

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import Heard, read, together
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText

OPERATIVE = (
    "Notes the annual fair, in consultation with the hosts, of the town;",
    "Thanks the hosts, the guides and the cooks for their work;",
    "Calls upon members to:",
    "Decides to meet in 2031, and requests the bureau to report;",
)
ITEMS = ("Send their reports;", "Bring their own tents;")


def minutes() -> Document:
    numbered = [
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, RichText(words), f"{n}.")
        for n, words in enumerate(OPERATIVE, 1)
    ]
    items = [
        Clause(
            ClauseId(f"o3{letter}"),
            ClauseKind.ITEM,
            RichText(words),
            f"({letter})",
            parent=ClauseId("o3"),
            level=1,
        )
        for letter, words in zip("ab", ITEMS, strict=True)
    ]
    clauses = (*numbered[:3], *items, *numbered[3:])
    return Document("minutes", clauses, language="en")


def carried_out(words: str) -> tuple[list[str], list[Heard]]:
    """The clauses once all that was heard is carried out, and what was heard."""
    text = minutes()
    heard = list(read(words, text))
    requests = [request for one in heard if one.made for request in one.requests]
    return [c.text.plain for c in apply(text, together(text, requests))], heard


def changed(words: str) -> list[str]:
    """The clauses that are not as they were; all that was said must be understood."""
    now, heard = carried_out(words)
    assert all(one.made or one.idle for one in heard), [(one.words, one.why) for one in heard]
    before = [c.text.plain for c in minutes()]
    return [words for words in now if words not in before]


@pytest.mark.parametrize(
    "words",
    [
        "Our preference would be for “the guides” in OP2 to become “the rangers”.",
        "Turning to OP2, we see merit in replacing “the guides” by “the rangers”, which is best.",
        "On OP2 we'd rather have “the rangers” than “the guides”.",
        "OP2: s/the guides/the rangers/",
        "“The guides” is too narrow a term. In OP2, please make it “the rangers”.",
        "We cannot accept “the guides” in OP2. Please replace it by “the rangers”.",
        "OP2 should have, in lieu of “the guides”, the more usual “the rangers”.",
        "In OP2, could “the guides” be changed to “the rangers” in the list of those thanked?",
        "As was said this morning, in OP2 “the guides” should be updated to “the rangers”.",
    ],
)
def test_words_are_replaced_in_whatever_frame(words: str) -> None:
    assert changed(words) == ["Thanks the hosts, the rangers and the cooks for their work;"]


def test_what_is_said_freely_is_to_be_confirmed() -> None:
    _, heard = carried_out("OP2 – “the guides” is a mouthful; “the rangers” would do.")
    assert [one.outcome for one in heard] == [Outcome.CONFIRM]


@pytest.mark.parametrize(
    "words",
    [
        "In OP2, the wording ought to be “the hosts, the guides, the drivers and the cooks”.",
        "OP2 forgets somebody: make it “the hosts, the guides, the drivers and the cooks”.",
    ],
)
def test_the_words_that_go_are_found_by_the_first_and_the_last(words: str) -> None:
    assert changed(words) == [
        "Thanks the hosts, the guides, the drivers and the cooks for their work;"
    ]


def test_a_single_word_is_not_placed_by_its_likeness() -> None:
    _, heard = carried_out("OP2: make it “rangers”.")
    assert not any(one.made for one in heard)


def test_words_are_moved_inside_their_paragraph() -> None:
    assert changed("In OP2, “for their work” should come after “Thanks”.") == [
        "Thanks for their work the hosts, the guides and the cooks;"
    ]


def test_items_are_named_by_their_letter_where_words_are_put_in_beside() -> None:
    assert changed(
        "In OP3, delete subparagraph (b) and, in subparagraph (a), insert “annual” after “their”."
    ) == ["Send their annual reports;"]


def test_items_are_named_by_their_letter_below_a_line_that_names_their_paragraph() -> None:
    assert changed("Our edits, all in OP3:\n• (a) “Send” – “File”\n• (b) “tents” – “shelters”") == [
        "File their reports;",
        "Bring their own shelters;",
    ]


def test_a_paragraph_is_divided_into_parts_as_they_are_to_read() -> None:
    assert changed(
        "OP4 should be split in two: the first paragraph would end with “in 2031;” and the second "
        "would begin with “Requests the bureau”."
    ) == ["Decides to meet in 2031;", "Requests the bureau to report;"]


def test_a_part_that_ends_with_and_is_to_be_confirmed() -> None:
    _, heard = carried_out("Split OP4 before “requests”.")
    assert [one.outcome for one in heard] == [Outcome.CONFIRM]


def test_the_article_fits_the_new_words() -> None:
    text = Document(
        "d",
        (
            Clause(
                ClauseId("a"),
                ClauseKind.OPERATIVE,
                RichText("Notes an annual fair of the town;"),
                "1.",
            ),
        ),
        language="en",
    )
    (heard,) = read("OP1: replace “annual” with “biennial”.", text)
    assert heard.outcome is Outcome.CONFIRM
    assert heard.changes is not None
    assert apply(text, heard.changes).clauses[0].text.plain == "Notes a biennial fair of the town;"


def test_both_commas_go_with_what_is_said_by_the_way() -> None:
    assert changed("OP1: let us strike “in consultation with the hosts”.") == [
        "Notes the annual fair of the town;"
    ]


@pytest.mark.parametrize(
    ("language", "text", "gone", "sure"),
    [
        ("en", "Decides to finance wells, meters and boats in arid regions;", "wells", False),
        ("en", "Decides to finance wells, meters and boats in arid regions;", "boats", False),
        ("en", "Decides to finance wells and boats;", "wells", False),
        ("en", "Decides to finance wells and boats;", "boats", False),
        (
            "fr",
            "Décide de financer des puits, des compteurs et des navires pour tous;",
            "des puits",
            False,
        ),
        ("es", "Decide financiar pozos, medidores y barcos en las islas;", "barcos", False),
        ("en", "Decides to finance wells, meters and small boats in arid regions;", "small", True),
        ("en", "Decides to finance new wells, meters and boats;", "new", True),
        ("en", "Urges members to act promptly, and to report;", "promptly", True),
        ("en", "Decides to finance wells and boats;", "and boats", True),
    ],
)
def test_the_first_or_last_of_a_list_does_not_go_unasked(
    language: str, text: str, gone: str, sure: bool
) -> None:
    clause = Clause(ClauseId("o1"), ClauseKind.OPERATIVE, RichText(text), "1.")
    said = {
        "en": "OP 1: delete “{}”.",
        "fr": "Paragraphe 1 : supprimer « {} ».",
        "es": "Párrafo 1: suprímase «{}».",
    }
    document = Document("m", (clause,), language=language)
    (heard,) = read(said[language].format(gone), document)
    assert heard.outcome is (Outcome.APPLIES if sure else Outcome.CONFIRM)


@pytest.mark.parametrize(
    ("words", "arrived"),
    [
        ("After OP2 we would add another paragraph: “Thanks the band;”", "Thanks the band;"),
        (
            "OP3 should have an additional subparagraph, reading “Bring your own food;”",
            "Bring your own food;",
        ),
        ("As OP1 we suggest the following new paragraph: “Thanks the band;”", "Thanks the band;"),
        ("The list in OP3 lacks one item:\n(c) Bring food;", "Bring food;"),
    ],
)
def test_new_paragraphs_come_in_whatever_frame(words: str, arrived: str) -> None:
    assert changed(words) == [arrived]


@pytest.mark.parametrize(
    "words",
    [
        "The order of OP1 and OP2 should be reversed.",
        "Please have OP1 and OP2 change places.",
        "OP2 and OP1 ought to trade places.",
    ],
)
def test_paragraphs_change_places(words: str) -> None:
    now, heard = carried_out(words)
    assert all(one.made for one in heard), [one.why for one in heard]
    assert now[:2] == [OPERATIVE[1], OPERATIVE[0]]


def test_what_is_said_of_a_paragraph_leads_to_the_request_behind_it() -> None:
    now, heard = carried_out("OP4 is premature. We propose to delete it.")
    assert [one.idle for one in heard] == [True, False]
    assert OPERATIVE[3] not in now


def test_parts_of_a_sentence_are_read_in_turn() -> None:
    assert changed(
        "OP1 we would begin with “Welcomes” rather than “Notes”; in OP2, thanks alone seem little, "
        "hence “Congratulates” instead of “Thanks”."
    ) == [
        OPERATIVE[0].replace("Notes", "Welcomes"),
        OPERATIVE[1].replace("Thanks", "Congratulates"),
    ]


def test_marks_inside_a_text_show_what_goes_and_what_comes() -> None:
    assert changed(
        "OP2: Thanks the hosts, ~~the guides~~ [add: the rangers] and the cooks for their work;"
    ) == ["Thanks the hosts, the rangers and the cooks for their work;"]


@pytest.mark.parametrize(
    "words",
    [
        "OP2 in the compilation reads “the hosts, the guides, the drivers and the cooks”.",
        "In the Spanish text of OP2, “the guides” should be “the rangers”.",
        "It would be wrong to write “the hosts, the guides, the drivers and the cooks” in OP2.",
        "The EU proposed “the rangers” instead of “the guides” in OP2; we do not agree.",
        "Replacing “the guides” by “the rangers” in OP2 would be a mistake.",
        "“The guides” in OP2 is essential. We would oppose its removal.",
        "How about “the rangers” instead of “the guides” in OP2?",
        "We cannot accept the deletion of “the guides” in OP2. It must stay.",
        "OP2 once had “the rangers” instead of “the guides”.",
        "If OP1 goes, then in OP2 make it “the hosts, the guides, the drivers and the cooks”.",
    ],
)
def test_what_only_tells_of_words_is_left_alone(words: str) -> None:
    assert not any(one.made for one in read(words, minutes()))


@pytest.mark.parametrize(
    "words",
    [
        "Norway objects to the proposal to delete OP 2.",
        "We object to the proposed deletion of OP 2.",
        "Norway has objections to any proposal to delete OP 2.",
        "Norway disagrees with the request to delete OP 2.",
        "We are unable to support the suggestion to delete OP 2.",
        "We regret the proposal to replace “the guides” by “the rangers” in OP 2.",
        "Norway takes issue with the suggestion to delete OP 2.",
        "Norway takes note of the proposal to delete OP 2.",
    ],
)
def test_what_is_said_of_a_proposal_is_no_proposal(words: str) -> None:
    (one,) = read(words, minutes())
    assert not one.made


@pytest.mark.parametrize(
    "words",
    [
        "We renew the proposal to delete OP 2.",
        "Norway supports the proposal to delete OP 2.",
        "We have the following proposal: delete OP 2.",
        "This is a request to delete OP 2.",
    ],
)
def test_a_proposal_that_is_made_or_taken_up_is_one(words: str) -> None:
    (one,) = read(words, minutes())
    assert one.outcome is Outcome.APPLIES
