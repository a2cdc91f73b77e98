"""Rules that take more than one word to break: runs of openings, notes, other texts, profiles."""

from dataclasses import replace

import pytest

from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    RichText,
)
from draftbench.rules.checking import check
from draftbench.rules.finding import Finding, finding_to_data, mended, rules, sarif
from draftbench.rules.profile import Profile, profile_of
from support.tonguesets import faults, resolution

PP, OP, ITEM, HEADING = (
    ClauseKind.PREAMBULAR,
    ClauseKind.OPERATIVE,
    ClauseKind.ITEM,
    ClauseKind.HEADING,
)


def text(*lines: tuple[ClauseKind, str], language: str = "en", organ: str = "") -> Document:
    """A resolution of these paragraphs; operative ones are numbered."""
    organ = organ or {"fr": "L’Assemblée générale,", "es": "La Asamblea General,"}.get(
        language, "The General Assembly,"
    )
    clauses = [Clause(ClauseId("organ"), ClauseKind.ORGAN, RichText(organ))]
    number = 0
    for at, (kind, words) in enumerate(lines, start=1):
        number += kind is OP
        label = f"{number}." if kind is OP and sum(k is OP for k, _ in lines) > 1 else ""
        clauses.append(Clause(ClauseId(f"c{at}"), kind, RichText(words), label))
    return Document("resolution", tuple(clauses), kind="resolution", language=language)


def of(rule: str, document: Document, **more: object) -> list[Finding]:
    return [one for one in check(document, **more) if one.rule == rule]  # type: ignore[arg-type]


def fixed(document: Document, rule: str) -> list[str]:
    """The words of the clauses after the fixes of one rule."""
    made, _ = mended(document, of(rule, document))
    return [clause.text.text for clause in made][1:]


def test_also_and_further_turn_in_a_preamble() -> None:
    document = text(*((PP, f"Welcoming report {number} of the panel,") for number in range(10, 17)))

    assert [words.split(" report")[0] for words in fixed(document, "L22")] == [
        "Welcoming",
        "Welcoming also",
        "Welcoming further",
        "Welcoming",
        "Welcoming also",
        "Welcoming further",
        "Welcoming",
    ]


def test_a_marker_stands_behind_having() -> None:
    document = text((PP, "Having considered the report,"), (PP, "Having considered the note,"))

    assert fixed(document, "L22")[1] == "Having also considered the note,"


def test_a_heading_and_another_opening_begin_anew() -> None:
    lines = (
        (OP, "Decides to meet;"),
        (HEADING, "Follow-up"),
        (OP, "Decides to report;"),
        (OP, "Notes the reports;"),
        (OP, "Also decides to continue."),
    )

    assert fixed(text(*lines), "L22")[-1] == "Decides to continue."
    assert len(of("L22", text(*lines))) == 1


def test_another_addressee_is_left_alone() -> None:
    for second in ("Requests Member States to report.", "Also requests Member States to report."):
        document = text((OP, "Requests the Secretary-General to report;"), (OP, second))
        assert of("L22", document) == []


def test_the_security_council_sets_no_markers() -> None:
    lines = ((OP, "Decides to meet;"), (OP, "Decides to report."))

    assert of("L22", text(*lines))
    assert of("L22", text(*lines, organ="The Security Council,")) == []
    assert profile_of(text(*lines, organ="The Security Council,")) is Profile.SECURITY_COUNCIL


def test_markers_of_french_and_spanish_stand_behind_the_verb() -> None:
    french = text(
        (PP, "Rappelant sa résolution 61/17,"), (PP, "Rappelant sa décision,"), language="fr"
    )
    spanish = text((OP, "Decide reunirse;"), (OP, "Decide informar."), language="es")

    assert fixed(french, "L22")[1] == "Rappelant également sa décision,"
    assert fixed(spanish, "L22")[1] == "Decide también informar."


def test_a_single_operative_paragraph_bears_no_number() -> None:
    document = text((PP, "Recalling the report,"), (OP, "Decides to meet."))
    numbered = document.with_clauses(
        (*document.clauses[:-1], Clause(ClauseId("one"), OP, RichText("Decides to meet."), "1."))
    )

    assert of("L08", document) == []
    (finding,) = of("L08", numbered)
    made, _ = mended(numbered, [finding])
    assert made.clauses[-1].label == ""


def test_a_paragraph_of_the_wrong_part_is_told() -> None:
    document = text((PP, "Recalls the report,"), (OP, "Noting the risk;"), (OP, "Decides to meet."))

    assert [finding.clause for finding in of("L12", document)] == ["c1", "c2"]


def test_two_phrases_for_one_attitude() -> None:
    document = text((OP, "Notes with concern the risk;"), (OP, "Expresses concern at the loss."))

    assert [finding.clause for finding in of("L24", document)] == ["c2"]


def noted(*notes: tuple[str, str]) -> Document:
    """Paragraphs with one note each: its words and what it was read to stand for."""
    clauses = tuple(
        Clause(
            ClauseId(f"n{at}"),
            PP,
            RichText(
                f"Recalling it,{NOTE_MARK}",
                (),
                (Note(f"note{at}", str(at), RichText(words), means),),
            ),
        )
        for at, (words, means) in enumerate(notes, start=1)
    )
    return Document("resolution", clauses, kind="resolution")


def test_ibid_that_lost_its_source_is_written_out() -> None:
    kept = noted(("A/73/297.", ""), ("Ibid., para. 8.", "A/73/297., para. 8."))
    lost = noted(("E/2009/30.", ""), ("Ibid., para. 8.", "A/73/297, para. 8."))

    assert of("L34", kept) == []
    made, _ = mended(lost, of("L34", lost))
    assert made.clauses[1].text.notes[0].text.text == "A/73/297, para. 8."
    assert of("L34", made) == []
    assert len(of("L34", noted(("Ibid.", "")))) == 1


def test_a_note_without_words_is_told() -> None:
    assert len(of("L37", noted(("A/73/297.", ""), (" ", "")))) == 1


def test_days_and_months_are_held_together_where_the_text_does_so() -> None:
    words = "Decides to meet from 3\u00a0May to 4\u00a0May, and again on 5 June and 6\u00a0July."
    document = text((OP, words))

    assert fixed(document, "L43") == [words.replace("5 June", "5\u00a0June")]
    assert of("L43", text((OP, "Decides to meet on 5 June."))) == []


def test_names_of_states() -> None:
    document = text((OP, "Invites Vietnam, Turkey, the Syrian Arab Republic and Brunei to report."))

    assert fixed(document, "L46") == [
        "Invites Viet Nam, Türkiye, the Syrian Arab Republic and Brunei Darussalam to report."
    ]


def test_latin_short_forms() -> None:
    document = text((OP, "Invites reports, e.g. on losses, i.e. on registers."))

    assert fixed(document, "L47") == [
        "Invites reports, for example, on losses, that is, on registers."
    ]


def test_proper_names_keep_their_spelling() -> None:
    words = (
        "Invites the Organisation for Economic Co-operation and Development, the World "
        "Organisation for Animal Health and the World Trade Center to report on “socio-economic "
        "labor programs”."
    )

    assert [f for f in check(text((OP, words))) if f.rule in ("L40", "L41", "L51")] == []


def test_one_term_is_written_one_way() -> None:
    document = text(
        (PP, "Noting that follow-up matters, and follow-up again,"), (OP, "Requests followup.")
    )

    assert [finding.message for finding in of("L60", document)] == [
        "Elsewhere in this text it is “follow-up”."
    ]


def test_quoted_language_is_held_against_its_source() -> None:
    source = text(
        (OP, "Decides that crime prevention must be an integral part of criminal justice policy.")
    )
    quoted = "Recalling that “crime prevention must be {} of criminal justice policy” was agreed,"

    for middle, wrong in (("an integral part", 0), ("a visible part", 1)):
        document = text((PP, quoted.format(middle)))
        assert len(of("L61", document, others=(source,))) == wrong
        assert of("L61", document, others=(replace(source, language="fr"),)) == []


def test_attributions_name_delegations() -> None:
    document = text((OP, "Requests [Brazil, Mexico: a report] [Brasilia: a plan]."))

    assert [f.message for f in of("L62", document)] == [
        "“Brasilia” is not in the list of delegations."
    ]


def test_language_versions_have_the_same_paragraphs() -> None:
    english = text((OP, "Decides to meet;"), (OP, "Decides to report."))
    french = text((OP, "Décide de se réunir."), language="fr")

    assert len(of("L63", english, others=(french,))) == 1
    assert of("L63", english, others=(english,)) == []
    (lacking,) = of("L63", french, others=(english,))
    assert "Decides to report." in lacking.message  # which one it is, for it has no place here


def test_language_versions_say_the_same() -> None:
    english, french = resolution("roads", "en"), resolution("roads", "fr")
    fault = next(one for one in faults(french, english) if one.kind == "symbol")

    assert of("L63", french, others=(english,)) == []
    assert of("L63", fault.document, others=(resolution("forests", "en"),)) == []
    assert [f.clause for f in of("L63", fault.document, others=(english,))] == [fault.clause]


def test_a_finding_as_data_and_as_sarif() -> None:
    document = text((OP, "Decides to meet;"), (OP, "Decides to report to member states."))
    findings = check(document)
    data = finding_to_data(document, findings[-1])
    log = sarif(document, findings, "a text.docx")

    assert data["rule"] == "L45"
    assert (data["label"], data["words"]) == ("OP 2", "member states")
    assert data["fix"] == [{"clause": "c2", "start": 21, "end": 34, "new": "Member States"}]
    (run,) = log["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["L22", "L45"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]
        assert place["logicalLocations"][0]["name"] == "OP 2"
        assert place["physicalLocation"]["artifactLocation"]["uri"] == "a%20text.docx"


def test_findings_stand_in_the_order_of_the_text() -> None:
    document = text((PP, "Recalling this resolution;"), (OP, "Decides to meet,"))
    order = [(document.position(f.clause), f.start) for f in check(document) if f.clause]

    assert order == sorted(order)


def test_rules_are_told_in_sentences() -> None:
    for rule in rules().values():
        assert rule.title
        assert rule.explanation
        assert rule.source
        assert not rule.title.endswith(".")


@pytest.mark.parametrize("mark", ["2", "12", "²", "\u200e"])
def test_what_stands_behind_the_closing_sign_and_is_not_seen_or_marks_a_note(mark: str) -> None:
    lines = [(PP, f"Recalling the road map,{mark}"), (OP, f"Endorses the road map;{mark}")]
    sound = text(*lines, (OP, f"Decides to meet again.{mark}"))
    assert of("L02", sound) + of("L03", sound) == []
    wrong = text(*lines, (OP, f"Decides to meet again;{mark}"))
    assert fixed(wrong, "L03")[-1] == f"Decides to meet again.{mark}"


@pytest.mark.parametrize(
    ("rule", "kind", "words"),
    [
        ("L49", PP, "Recalling the TIR Convention and the TRIPS Agreement,"),
        ("L49", PP, "Recalling the SIDS Accelerated Modalities of Action,"),
        ("L45", PP, "Recalling the Authority and its member states,"),
        ("L20", OP, "Maintains the sanctions;"),
        ("L20", OP, "Extends the mandate of the Mission;"),
        ("L20", PP, "Outraged by the attacks on harbours,"),
        ("L20", PP, "Undertaking to light the harbours,"),
    ],
)
def test_what_is_right_is_left_alone(rule: str, kind: ClauseKind, words: str) -> None:
    assert of(rule, text((kind, words), (OP, "Decides to meet again."))) == []


@pytest.mark.parametrize(
    ("language", "organ", "openings"),
    [
        (
            "en",
            "The Ministers of Water,",
            (
                "Reaffirm our commitment",
                "We call upon States",
                "Strongly urge all",
                "Decide to meet",
            ),
        ),
        ("fr", "Les ministres de l’eau,", ("Réaffirmons notre attachement", "Décidons de nous")),
        (
            "es",
            "Los Ministros del Agua,",
            ("Reafirmamos nuestro compromiso", "Decidimos reunirnos"),
        ),
    ],
)
def test_several_who_speak_open_with_a_verb_in_the_plural(
    language: str, organ: str, openings: tuple[str, ...]
) -> None:
    said = text(*((OP, f"{words} 2031;") for words in openings), language=language, organ=organ)
    assert not [one for one in check(said, profile=Profile.ASSEMBLY) if one.rule == "L20"]


def test_a_verb_in_the_plural_is_a_slip_where_one_body_speaks() -> None:
    said = text((OP, "Urges States to act;"), (OP, "Urge all to act;"), (OP, "Decides to meet."))
    assert [one.clause for one in check(said) if one.rule == "L20"] == ["c2"]
