"""Instructions as people write and speak them: what is understood, and what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.instructions import read, together
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    RichText,
    printed_labels,
)
from draftbench.document.numberstyles import SILENT

NOTE = Note("n1", "1", RichText("A/RES/1."))
PREAMBLE = (
    "Recalling its resolution 63/193,",
    "Noting with concern the growth of crime,",
    "Mindful of the needs of States,",
)
OPERATIVE = (
    "Urges States to act with concern and to report;",
    "Invites the Secretariat:",
    "Requests the Commission to consider the present resolution and the resolution of the Council;",
    "Decides to meet.",
)
ITEMS = ("To convene a meeting;", "To report thereon;")


def draft(language: str = "en") -> Document:
    made = [Clause(ClauseId("t"), ClauseKind.TITLE, RichText("Preventing cybercrime"))]
    for number, words in enumerate(PREAMBLE, 1):
        made.append(Clause(ClauseId(f"p{number}"), ClauseKind.PREAMBULAR, RichText(words)))
    made.append(Clause(ClauseId("h"), ClauseKind.HEADING, RichText("Aims")))
    for number, words in enumerate(OPERATIVE, 1):
        text = RichText(words)
        if number == 3:
            at = words.index(" resolution and")
            text = text.splice(at, at, RichText(NOTE_MARK, (), (NOTE,)))
        made.append(Clause(ClauseId(f"o{number}"), ClauseKind.OPERATIVE, text, f"{number}."))
        if number == 2:
            for at, item in enumerate(ITEMS):
                label = f"({'ab'[at]})"
                made.append(
                    Clause(
                        ClauseId(f"i{at + 1}"),
                        ClauseKind.ITEM,
                        RichText(item),
                        label,
                        1,
                        ClauseId("o2"),
                    )
                )
    return Document("draft", tuple(made), language=language)


def after(words: str, language: str = "en") -> dict[str, str]:
    """The clauses as each stands once the one instruction is carried out, by their ids; new ones
    by "new" and a number, those that are gone as None."""
    text = draft(language)
    (heard,) = read(words, text)
    assert heard.changes is not None, heard.why
    made = apply(text, heard.changes)
    now = {clause.id: clause.text.plain for clause in made}
    new = [clause.text.plain for clause in made if clause.id not in text]
    changed = {id_: now.get(id_) for id_ in (c.id for c in text)}
    changed = {id_: said for id_, said in changed.items() if said != text[id_].text.plain}
    return changed | {f"new{at}": said for at, said in enumerate(new, 1)}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            'In operative paragraph 1, replace "concern" with "grave concern".',
            {"o1": "Urges States to act with grave concern and to report;"},
        ),
        (
            (
                "Substitute the word 'act' for 'report' in paragraph 1 so that the paragraph will "
                'read: "Urges States to act with concern and to act;"'
            ),
            {"o1": "Urges States to act with concern and to act;"},
        ),
        (
            'Delete in paragraph 1 the following words: "with concern"',
            {"o1": "Urges States to act and to report;"},
        ),
        (
            "in OP1 the word “concern” should be “alarm”",
            {"o1": "Urges States to act with alarm and to report;"},
        ),
        (
            "At the end of paragraph 1, add “and to cooperate”.",
            {"o1": "Urges States to act with concern and to report and to cooperate;"},
        ),
        (
            "At the beginning of OP 4, insert “Also”.",
            {"o4": "Also Decides to meet."},
        ),
        (
            "In OP 1, before “act”, insert “urgently”.",
            {"o1": "Urges States to urgently act with concern and to report;"},
        ),
        (
            'Between "States" and "to act" in OP 1 insert "parties".',
            {"o1": "Urges States parties to act with concern and to report;"},
        ),
        (
            "In OP 3, delete the second “resolution”.",
            {"o3": OPERATIVE[2].replace("the resolution of", "the of")},
        ),
        (
            "In OP 3, replace “resolution” by “text” wherever it occurs.",
            {"o3": OPERATIVE[2].replace("resolution", "text")},
        ),
        (
            "In the third preambular paragraph, change “needs” to “wishes”",
            {"p3": "Mindful of the wishes of States,"},
        ),
        ("In PP 3, use ‘wishes’ instead of ‘needs’.", {"p3": "Mindful of the wishes of States,"}),
        ("In paragraph 2 (a), delete “a meeting”.", {"i1": "To convene;"}),
        ("Delete operative paragraph 2 (b).", {"i2": None}),
        ("Delete subparagraph (b) of operative paragraph 2.", {"i2": None}),
        ("Operative paragraphs 3 and 4 should be deleted.", {"o3": None, "o4": None}),
        (
            "Mexico would like to propose the deletion of the last preambular paragraph.",
            {"p3": None},
        ),
        ("Delete the first two preambular paragraphs.", {"p1": None, "p2": None}),
        ("Delete OP 3 and OP 4.", {"o3": None, "o4": None}),
        (
            "Mexico wishes to replace, in operative paragraph 1, the word “act” by “work”.",
            {"o1": "Urges States to work with concern and to report;"},
        ),
        (
            "In OP 1 and PP 2, delete “with concern”.",
            {
                "o1": "Urges States to act and to report;",
                "p2": "Noting the growth of crime,",
            },
        ),
        ("Delete the heading “Aims”.", {"h": None}),
        ("The title should read “Countering cybercrime”.", {"t": "Countering cybercrime"}),
        (
            "Operative paragraph 4 should read:\n4. Decides to convene.",
            {"o4": "Decides to convene."},
        ),
        (
            "Replace operative paragraph 4 with the following: “Decides to convene.”",
            {"o4": "Decides to convene."},
        ),
        (
            (
                "After the second preambular paragraph, insert a new paragraph reading:\n"
                '"Recalling also the Doha Declaration,"'
            ),
            {"new1": "Recalling also the Doha Declaration,"},
        ),
        ("SUP OP 4", {"o4": None}),
        ("MOD PP1\nRecalling its resolution 64/179,", {"p1": "Recalling its resolution 64/179,"}),
        ("ADD  OP 3 bis\nEncourages donors to help;", {"new1": "Encourages donors to help;"}),
        (
            "Merge operative paragraphs 3 and 4.",
            {
                "o3": f"{OPERATIVE[2]} {OPERATIVE[3]}",
                "o4": None,
            },
        ),
        (
            "Split OP1 into two paragraphs after “concern”.",
            {
                "o1": "Urges States to act with concern",
                "new1": "and to report;",
            },
        ),
    ],
)
def test_what_people_write_in_english(words, wanted):
    assert after(words) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "Au paragraphe 1 du dispositif, remplacer « concern » par « alarm ».",
            {"o1": "Urges States to act with alarm and to report;"},
        ),
        (
            (
                "Après le deuxième alinéa du préambule, insérer un nouvel alinéa libellé comme "
                "suit :\n"
                "« Rappelant la Déclaration, »"
            ),
            {"new1": "Rappelant la Déclaration,"},
        ),
        ("Supprimer le paragraphe 4 du dispositif", {"o4": None}),
        ("Supprimer l’alinéa a) du paragraphe 2.", {"i1": None}),
        ("Le Mexique propose de supprimer l'avant-dernier alinéa du préambule.", {"p2": None}),
        (
            "Au paragraphe 1, les mots « with concern » devraient être supprimés.",
            {"o1": "Urges States to act and to report;"},
        ),
        (
            "Au paragraphe 1 du dispositif, lire « alarm » au lieu de « concern ».",
            {"o1": "Urges States to act with alarm and to report;"},
        ),
    ],
)
def test_what_people_write_in_french(words, wanted):
    assert after(words, "fr") == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "En el párrafo 1 de la parte dispositiva, sustitúyase “concern” por “alarm”.",
            {"o1": "Urges States to act with alarm and to report;"},
        ),
        (
            (
                "Insértese un nuevo párrafo después del segundo párrafo del preámbulo, con el "
                "siguiente texto: «Recordando la Declaración,»"
            ),
            {"new1": "Recordando la Declaración,"},
        ),
        ("Suprímase el párrafo 4 de la parte dispositiva.", {"o4": None}),
        ("México propone suprimir el apartado a) del párrafo 2.", {"i1": None}),
        ("Suprímase el tercer párrafo del preámbulo.", {"p3": None}),
        (
            "En el párrafo 1, deberían suprimirse las palabras “with concern”.",
            {"o1": "Urges States to act and to report;"},
        ),
        (
            "En el párrafo 1, donde dice “concern”, debe decir “alarm”.",
            {"o1": "Urges States to act with alarm and to report;"},
        ),
    ],
)
def test_what_people_write_in_spanish(words, wanted):
    assert after(words, "es") == wanted


def test_an_amendment_read_out_from_the_floor():
    """A/61/PV.79: what it does not quote is not guessed, the rest is done."""
    text = draft()
    found = read(
        "In operative paragraph 3, the word “resolution” should be in the singular and the words "
        "“present resolution” and the associated footnote should be deleted. Spain would delete "
        "operative paragraph 4. Finally, it would be necessary to renumber all subsequent "
        "paragraphs.",
        text,
    )
    assert [heard.outcome for heard in found] == [None, Outcome.CONFIRM, Outcome.APPLIES, None]
    assert "the and" in found[1].why
    assert found[0].why.startswith("Not understood: it does not quote the form")
    second = apply(text, found[1].changes)[ClauseId("o3")].text
    assert "present" not in second.text
    assert second.notes == ()
    assert found[3].idle


@pytest.mark.parametrize(
    ("words", "outcome", "why"),
    [
        ("Delete OP 14.", Outcome.ORPHANED, "The text has no clause “OP 14”."),
        (
            "In OP 3, delete “resolution”.",
            Outcome.AMBIGUOUS,
            "“resolution” occurs 2 times in OP 3: which one is meant?",
        ),
        (
            "In OP 1, delete “dismay”.",
            Outcome.ORPHANED,
            "“dismay” does not occur in OP 1.",
        ),
        (
            "In OP 1, replace “alarm” by “concern”.",
            Outcome.CONTAINED,
            "OP 1 already has “concern”, and does not have “alarm”.",
        ),
        (
            "Operative paragraph 4 should read “Decides to meet.”",
            Outcome.CONTAINED,
            "OP 4 already reads as proposed.",
        ),
        (
            "In OP 1, after “with”, insert “concern”.",
            Outcome.CONTAINED,
            "“concern” stands there in OP 1 already.",
        ),
        (
            "In OP 1, replace “CONCERN” by “alarm”.",
            Outcome.CONFIRM,
            "The text has “concern”, with other capitals.",
        ),
        (
            "Add a new operative paragraph 5: “Decides to remain seized of the matter.”",
            Outcome.CONFIRM,
            "Its place is taken from its number.",
        ),
        (
            "In OP 1, replace concern by alarm.",
            Outcome.CONFIRM,
            "The words are not quoted.",
        ),
        (
            "In OP 1, replace “act” by “go” so that it reads: “Urges States to leave;”",
            Outcome.CONFIRM,
            "OP 1 would then not read as the instruction says that it will.",
        ),
    ],
)
def test_each_instruction_has_one_outcome(words, outcome, why):
    (heard,) = read(words, draft())
    assert (heard.outcome, heard.why) == (outcome, why)
    assert heard.made == (outcome is Outcome.CONFIRM)


@pytest.mark.parametrize(
    "words",
    [
        "We cannot accept operative paragraph 3.",
        "Spain does not propose to delete OP 3.",
        "Could we delete OP 3?",
        "If OP 3 is deleted, delete OP 4.",
        "Delete “States” or “crime” in OP 3.",
        "Replace “concern”.",
        "Le Mexique ne propose pas de supprimer le paragraphe 4.",
        "México no propone suprimir el párrafo 4.",
        "delete “concern”",
    ],
)
def test_what_is_not_said_clearly_is_not_understood(words):
    for heard in read(words, draft()):
        assert heard.changes is None
        assert heard.outcome is None
        assert heard.why.startswith("Not understood")


def test_several_instructions_with_numbers_headings_and_a_list():
    text = draft()
    found = read(
        "Mexico: amendments to draft resolution A/C.3/81/L.5\n\n"
        "1. Delete PP 1.\n"
        "2. After operative paragraph 3, insert two things:\n"  # not understood
        "3. After operative paragraph 3, insert a new operative paragraph reading:\n"
        "“Also invites donors:\n"
        "“(a) To help;\n"
        "“(b) To report.”\n"
        "\n"
        "Operative paragraph 1\n"
        "Replace “act” by “work”; delete “and to report”.\n",
        text,
    )
    assert [heard.made for heard in found] == [False, True, False, True, True, True]
    assert found[0].idle
    new = apply(text, found[3].changes)
    labels = printed_labels(new)
    assert [(labels[c.id], c.text.plain) for c in new if c.id not in text] == [
        ("4.", "Also invites donors:"),
        ("(a)", "To help;"),
        ("(b)", "To report."),
    ]
    assert "work" in apply(text, found[4].changes)[ClauseId("o1")].text.text


def test_what_was_understood_is_said_in_the_language_of_the_text():
    (heard,) = read("Delete OP 4.", draft("fr"))
    assert heard.understood == ("Supprimer le paragraphe 4 du dispositif.",)


@given(st.text(max_size=200), st.sampled_from(["en", "fr", "es", "ar"]))
def test_no_words_whatever_are_too_much(words, language):
    for heard in read(words, draft(language)):
        assert heard.changes is None or heard.understood


_PIECES = [
    "In operative paragraph 1,",
    "après",
    "the word",
    "“concern”",
    "«",
    "”",
    "'",
    "delete",
    "replace",
    "by",
    "OP 3 (a)",
    "insert a new paragraph reading:",
    "\n",
    "(a) ",
    "and",
    ";",
    "MOD",
    "paragraphs 3 to 1",
    "the first 5 preambular paragraphs",
    "the title",
    "the last subparagraph of operative paragraph 2",
    "suprímase el apartado z) del párrafo 2",
    "move",
    "after",
    "with the footnote",
    "merge",
    "divide",
    "in two after",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=12))
def test_pieces_of_instructions_in_any_order_are_no_trouble(pieces):
    text = draft()
    for heard in read(" ".join(pieces), text):
        assert (heard.changes is None) == (not heard.made)
        if heard.changes is not None:
            apply(text, heard.changes)


def test_instructions_for_the_same_words_do_not_go_together():
    text = draft()
    found = read("In OP 1, replace “act” by “go”. In OP 1, replace “to act” by “to walk”.", text)
    assert all(heard.made for heard in found)
    with pytest.raises(ValueError, match="the same words"):
        together(text, [request for heard in found for request in heard.requests])


@pytest.mark.parametrize(
    ("language", "words", "changed"),
    [
        ("en", "In paragraph 22.100, replace “acts” by “speaks”.", "22.100"),
        ("en", "In paragraph 2.21, replace “acts” by “speaks”.", "2.21"),
        ("fr", "Au paragraphe 29B.1, remplacer « acts » par « speaks ».", "29B.1"),
        ("es", "En el párrafo 22.1, sustitúyase «acts» por «speaks».", "22.1"),
    ],
)
def test_numbers_of_several_parts_name_their_paragraph(
    language: str, words: str, changed: str
) -> None:
    labels = ("22.1", "2.21", "22.100", "29B.1")
    text = Document(
        "text",
        tuple(
            Clause(ClauseId(label), ClauseKind.PARAGRAPH, RichText("It acts."), label)
            for label in labels
        ),
        language=language,
    )
    (understood,) = read(words, text)
    assert understood.changes is not None
    after = apply(text, understood.changes)
    assert [c.id for c in after if c.text.plain == "It speaks."] == [ClauseId(changed)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "In OP 2, second sub-paragraph, replace “report” by “tell”."),
        ("en", "In the second subparagraph of OP 2, replace “report” by “tell”."),
        ("fr", "Au deuxième sous-alinéa du paragraphe 2, remplacer « report » par « tell »."),
        ("es", "En el segundo apartado del párrafo 2, sustitúyase «report» por «tell»."),
    ],
)
def test_subparagraphs_without_numbers_are_named_by_their_place(language: str, words: str) -> None:
    labelled = draft(language)
    text = replace(
        labelled,
        clauses=tuple(
            replace(c, label=SILENT) if c.kind is ClauseKind.ITEM else c for c in labelled
        ),
    )
    (understood,) = read(words, text)
    assert understood.changes is not None
    after = apply(text, understood.changes)
    assert after[ClauseId("i2")].text.plain == "To tell thereon;"


@pytest.mark.parametrize(
    ("language", "words", "wanted"),
    [
        ("en", "OP4 delete", {"o4": None}),
        ("en", "OP 4 bis (new): “Also decides to report.”", {"new1": "Also decides to report."}),
        ("en", "Insert the following as new OP 1: “Urges;”", {"new1": "Urges;"}),
        ("en", "OP 1: “act” → “go”", {"o1": OPERATIVE[0].replace("act", "go")}),
        (
            "en",
            "Put “with concern” in OP 1 in brackets.",
            {"o1": "Urges States to act [with concern] and to report;"},
        ),
        ("en", "Bracket OP 4.", {"o4": "[Decides to meet.]"}),
        (
            "en",
            "In OP 3, delete from “and the resolution” to the end.",
            {"o3": "Requests the Commission to consider the present resolution;"},
        ),
        (
            "en",
            "OP 1: delete everything after “act” and add “at once”",
            {"o1": "Urges States to act at once;"},
        ),
        (
            "en",
            "In OP 1, replace “act” by “go” and “report” by “tell”.",
            {"o1": "Urges States to go with concern and to tell;"},
        ),
        (
            "en",
            "In OP 3, replace “resolution” where it last occurs by “text”.",
            {"o3": OPERATIVE[2].replace("resolution of", "text of")},
        ),
        (
            "en",
            "Throughout the text, replace “concern” by “alarm”.",
            {
                "p2": "Noting with alarm the growth of crime,",
                "o1": "Urges States to act with alarm and to report;",
            },
        ),
        ("en", "In the chapeau of OP 2, delete “the”.", {"o2": "Invites Secretariat:"}),
        (
            "en",
            "Add a new OP after OP 3\n\nEncourages donors to help;",
            {"new1": "Encourages donors to help;"},
        ),
        (
            "en",
            "OP 2 (a) and (b): replace “To” by “Also to”",
            {"i1": "Also to convene a meeting;", "i2": "Also to report thereon;"},
        ),
        ("en", "Insert a new subparagraph (a) bis in OP 2: “To vote;”", {"new1": "To vote;"}),
        ("en", "OP 3, OP 4: delete", {"o3": None, "o4": None}),
        ("en", "Merge OP 4 with OP 3.", {"o3": f"{OPERATIVE[2]} {OPERATIVE[3]}", "o4": None}),
        ("fr", "Au troisième alinéa, supprimer « the needs of »", {"p3": "Mindful of States,"}),
        ("fr", "OP 4 : supprimer", {"o4": None}),
        ("fr", "Mettre le paragraphe 4 entre crochets.", {"o4": "[Decides to meet.]"}),
        (
            "fr",
            "Au paragraphe 3, supprimer à partir de « and the resolution » jusqu’à la fin.",
            {"o3": "Requests the Commission to consider the present resolution;"},
        ),
        (
            "fr",
            "Dans tout le texte, remplacer « concern » par « alarm ».",
            {
                "p2": "Noting with alarm the growth of crime,",
                "o1": "Urges States to act with alarm and to report;",
            },
        ),
        ("es", "Se suprime el párrafo 4.", {"o4": None}),
        ("es", "Póngase el párrafo 4 entre corchetes.", {"o4": "[Decides to meet.]"}),
        (
            "es",
            "En el párrafo 3, suprímase desde “and the resolution” hasta el final.",
            {"o3": "Requests the Commission to consider the present resolution;"},
        ),
        (
            "es",
            "En todo el texto, sustitúyase “concern” por “alarm”.",
            {
                "p2": "Noting with alarm the growth of crime,",
                "o1": "Urges States to act with alarm and to report;",
            },
        ),
    ],
)
def test_short_forms_of_delegations(language, words, wanted):
    assert after(words, language) == wanted


def test_a_new_paragraph_takes_the_number_that_is_said():
    text = draft()
    (heard,) = read("Insert the following as new operative paragraph 2: “Notes;”", text)
    made = apply(text, heard.changes)
    kinds = [c.text.plain for c in made if c.kind is ClauseKind.OPERATIVE]
    assert kinds[:3] == [OPERATIVE[0], "Notes;", OPERATIVE[1]]


def test_a_moved_paragraph_takes_the_number_that_is_said():
    text = draft()
    (heard,) = read("OP 4 should become OP 1.", text)
    made = apply(text, heard.changes)
    assert [c.id for c in made if c.kind is ClauseKind.OPERATIVE] == ["o4", "o1", "o2", "o3"]


@pytest.mark.parametrize(
    "words",
    [
        "PP 1 alt: “Recalling its resolution 64/179,”",  # replaces, or stands beside
        "After OP 3 add OP 1 bis: “Also meets;”",  # which of the two?
        "OP 3 becomes OP 4.",  # a place, or only a number
        "OP 4: delete (as agreed)",  # what is in parentheses is not read
        "OP 1: act -> go",  # not quoted
        "OP 4: Decides to meet and to vote.",  # not quoted, and no word of what to do
    ],
)
def test_what_can_be_meant_otherwise_is_asked(words):
    (heard,) = read(words, draft())
    assert heard.outcome is Outcome.CONFIRM
    assert heard.why


def test_a_sentence_that_may_take_back_the_one_before_is_told():
    first, second = read("The EU wants to delete OP 4. We do not.", draft())
    assert (first.outcome, second.outcome) == (Outcome.CONFIRM, None)


@pytest.mark.parametrize(
    "words",
    [
        "OP 1: “concern”",  # what is to be done with it?
        "OP 4 bis: to be drafted",
        "Delete the chapeau of OP 2.",
        "OP 4 could be deleted.",
        "Some delegations propose to delete OP 4.",
        "In the annex, delete OP 4.",
        "Once OP 3 is agreed, delete OP 4.",
        "Delete OP 3 or OP 4.",
        "With OP 3, delete OP 4.",  # is OP 3 meant too?
    ],
)
def test_what_is_not_a_request_changes_nothing(words):
    assert [heard.changes for heard in read(words, draft())] == [None]


@pytest.mark.parametrize(
    ("language", "mail"),
    [
        (
            "en",
            (
                "Dear colleagues,\n\nThank you. Please find our comments below:\n\n"
                "{}\n\nRationale: see OP 3.\n\nBest regards,\nJo Berg\nMission of Norway"
            ),
        ),
        (
            "fr",
            (
                "Chers collègues,\n\nMerci. Vous trouverez ci-après nos observations :"
                "\n\n{}\n\nJustification : voir OP 3.\n\nBien cordialement,\nJo Berg\nMission"
            ),
        ),
        (
            "es",
            (
                "Estimados colegas:\n\nGracias. A continuación, nuestras propuestas:"
                "\n\n{}\n\nJustificación: véase OP 3.\n\nSaludos cordiales,\nJo Berg\nMisión"
            ),
        ),
    ],
)
def test_what_a_mail_says_beside_instructions_is_set_aside(language, mail):
    heard = read(mail.format("OP 1: “act” -> “go”\nOP 3: “improve the wording”"), draft(language))
    assert [one.words for one in heard if not one.idle] == [
        "OP 1: “act” -> “go”",
        "OP 3: “improve the wording”",
    ]
    assert [one.made for one in heard if not one.idle] == [True, False]


def test_words_that_are_not_quoted_are_told_as_they_were_written():
    words = "OP 4 bis (new): Also decides to report."
    (heard,) = read(words, draft())
    assert heard.words == words
    assert heard.outcome is Outcome.APPLIES


SENTENCES = "The Board meets annually. It may meet online. It reports."


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("In OP 1, delete the first sentence.", "It may meet online. It reports."),
        ("OP 1, second sentence: delete", "The Board meets annually. It reports."),
        ("Delete the last sentence of OP 1.", "The Board meets annually. It may meet online."),
        (
            "After the first sentence of OP 1, add: “It elects a Chair.”",
            "The Board meets annually. It elects a Chair. It may meet online. It reports.",
        ),
        (
            "In the second sentence of OP 1, replace “It” by “The Board”.",
            "The Board meets annually. The Board may meet online. It reports.",
        ),
        ("In OP 1, bracket the last sentence.", SENTENCES.replace("It reports.", "[It reports.]")),
    ],
)
def test_sentences_of_a_paragraph(words: str, wanted: str) -> None:
    clause = Clause(ClauseId("o"), ClauseKind.OPERATIVE, RichText(SENTENCES), "1.")
    text = Document("draft", (clause,))
    (heard,) = read(words, text)
    assert heard.changes is not None, heard.why
    assert apply(text, heard.changes)[clause.id].text.plain == wanted


def test_words_at_the_end_come_before_the_space_of_a_french_semicolon() -> None:
    clause = Clause(ClauseId("o"), ClauseKind.OPERATIVE, RichText("Prie les États\u00a0;"), "1.")
    text = Document("projet", (clause,), language="fr")
    (heard,) = read("OP 1 : ajouter à la fin « d’agir »", text)
    assert apply(text, heard.changes)[clause.id].text.plain == "Prie les États d’agir\u00a0;"


@pytest.mark.parametrize(
    "mail",
    [
        "Dear Ms. Petrova,\n\nPeru proposes:\n\nDelete OP 4.\n\nBest regards,\nMr. J. P. Quispe",
        (
            "Madame,\n\nLa Suisse propose :\n\nSupprimer le paragraphe 4.\n\nJe vous prie "
            "d’agréer, Madame, l’expression de ma considération distinguée.\n\nClaire Dubois"
        ),
        (
            "Estimado Sr. Presidente:\n\nChile desea proponer:\n\nSuprímase el párrafo 4.\n\n"
            "Le saluda atentamente,\nLic. Ana Pérez"
        ),
    ],
)
def test_names_with_full_stops_and_polite_endings_are_no_instructions(mail):
    done = [one for one in read(mail, draft()) if not one.idle]
    assert [(one.outcome, one.where) for one in done] == [(Outcome.APPLIES, ("o4",))]


def test_a_spanish_ordinal_may_follow_its_paragraph():
    words = "En el párrafo segundo del preámbulo, sustitúyase “growth” por “spread”."
    (one,) = read(words, draft())
    assert (one.outcome, one.where) == (Outcome.APPLIES, ("p2",))


def test_a_name_is_one_line_and_letters_of_a_list_are_no_name():
    assert [one.words for one in read("A. B. Smith", draft())] == ["A. B. Smith"]
    found = [one for one in read("A. Delete OP 4.\nB. Delete PP 1.", draft()) if one.changes]
    assert [one.where for one in found] == [("o4",), ("p1",)]
