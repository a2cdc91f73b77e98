"""Acts in their shapes, on clauses of a real report and on made-up ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.language.acts import LANGUAGES, Shape, act, acts, speech
from draftbench.language.shapes import DOUBTS, applied, reshaped
from draftbench.language.strength import strength_phrases
from support.gold import units

SHAPES = list(Shape)
REPORT, DECLARATION = Shape.REPORT, Shape.DECLARATION
OPERATIVE, PREAMBLE = Shape.OPERATIVE, Shape.PREAMBLE


def said(clause):
    """The words of a unit of the report."""
    return next(c.text.plain for text in units() for c in text if c.id == clause)


@pytest.mark.parametrize(
    ("text", "name", "shape", "order", "manner"),
    [
        ("Strongly urges all States to act;", "urge", OPERATIVE, (), ("strongly",)),
        ("We also urge States to act.", "urge", DECLARATION, ("also",), ()),
        ("The Meeting further recommended that", "recommend", REPORT, ("further",), ()),
        ("It was recommended that States act.", "recommend", REPORT, (), ()),
        ("Member States should act.", "recommend", REPORT, (), ()),
        ("Recalling further its resolution 1/1,", "recall", PREAMBLE, ("further",), ()),
        ("Deeply concerned about crime,", "concern", PREAMBLE, (), ("deeply",)),
        ("We are deeply concerned about crime.", "concern", DECLARATION, (), ("deeply",)),
        ("In that respect, the Meeting called for peace.", "call for", REPORT, (), ()),
        ("Noting the impact, the Meeting recommended care.", "recommend", REPORT, (), ()),
    ],
)
def test_an_act_is_known_in_every_shape(text, name, shape, order, manner):
    found = act(text)
    assert (found.name, found.shape, found.order, found.manner) == (name, shape, order, manner)


@pytest.mark.parametrize(
    "text", ["Crime has grown.", "It should be noted.", "", "One speaker noted x."]
)
def test_what_is_no_act_of_the_text(text):
    assert act(text) is None


def test_the_parts_of_an_act():
    text = "Notes with concern that crime grows"
    found = act(text)
    assert text[slice(*found.qualifier)] == "with concern"
    assert text[slice(*found.rest)] == " that crime grows"
    urged = act("Urges Member States to act")
    assert urged.text[slice(*urged.addressee)] == "Member States"
    assert act("We urge").strength == act("Urges").strength == act("The Meeting urged").strength
    assert act("We recommend that").strength < act("Urges").strength


@pytest.mark.parametrize(
    ("clause", "shape", "begins"),
    [
        ("OP1", DECLARATION, "We urge the Twelfth United Nations Congress"),
        ("OP4", REPORT, "The Meeting encouraged development financing institutions to support"),
        ("PP2", OPERATIVE, "Also bears in mind that the General Assembly"),
        ("PP6", DECLARATION, "We note with concern the growing complexity"),
        ("R9", OPERATIVE, "Recommends that States of the region strengthen"),
        ("R16", DECLARATION, "We also recommend that children and young people be involved"),
        ("R41", PREAMBLE, "Noting also the imperative need"),
        ("R45", OPERATIVE, "Strongly recommends the strengthening of"),
        ("E2", OPERATIVE, "Encourages Member States, in the formulation of public policy"),
        ("E4", REPORT, "The Meeting urged Member States to establish mechanisms"),
        ("E8", PREAMBLE, "Aware of the serious socio-economic consequences"),
        ("E10", OPERATIVE, "Urges Member States to give effect to article 57"),
        ("E13", OPERATIVE, "Proposes a process of dialogue"),
    ],
)
def test_clauses_of_a_report_in_another_shape(clause, shape, begins):
    made = reshaped(said(clause), shape)
    assert not made.doubts
    assert made.text.startswith(begins)


def test_acts_that_and_joins_are_turned_too():
    made = reshaped(said("R40"), OPERATIVE)
    assert " and endorses its threefold approach" in made.text
    made = reshaped(said("E11"), OPERATIVE)
    assert "assets, and urges Member States to adopt" in made.text
    made = reshaped(said("R57"), DECLARATION)
    assert " and recognize the resulting" in made.text
    assert " We reaffirm that prisoners should enjoy" in made.text
    made = reshaped(said("R13"), DECLARATION)
    assert made.text.startswith("Noting the impact of crime")
    assert ", we recommend the development" in made.text


@pytest.mark.parametrize(
    ("text", "shape", "doubt"),
    [
        (said("R18"), OPERATIVE, "“was” is in the past tense"),
        (said("R12"), DECLARATION, "in the past tense"),
        (said("E1"), REPORT, "A report tells in the past tense"),
        (said("R13"), OPERATIVE, "would need a paragraph of its own"),
        (said("E3"), OPERATIVE, "divide the clause first"),
        (said("R9"), DECLARATION, "“its consideration” speaks of the meeting"),
        (said("E8"), OPERATIVE, "“We are aware” has no counterpart"),
        (said("PP7"), OPERATIVE, "“Considering” has no counterpart"),
        ("Crime has grown.", OPERATIVE, "no act that is known"),
        ("We urge States to join us.", OPERATIVE, "“us” speaks of those who declare"),
        ("Recalls its resolution 1/1;", DECLARATION, "whose “its resolution” is"),
        ("Prisons should be safe.", OPERATIVE, "whether “Prisons” is a name"),
        ("Strongly also urges States to act;", DECLARATION, "words around the verb"),
        ("We urge States to note and recommend that it be so.", OPERATIVE, "an act of its own"),
    ],
)
def test_what_does_not_carry_over_stays_and_is_said(text, shape, doubt):
    made = reshaped(text, shape)
    assert made.text == text
    assert made.turns == ()
    assert [doubt in str(one) for one in made.doubts] == [True]
    assert made.doubts[0].sentence in DOUBTS


def test_what_the_text_has_itself_agrees():
    assert (
        reshaped("Expresses its deep concern about crime;", DECLARATION).text
        == "We express our deep concern about crime;"
    )
    assert (
        reshaped("We express our deep concern about crime.", REPORT).text
        == "The Meeting expressed its deep concern about crime."
    )
    assert reshaped("Exprime sa préoccupation ;", DECLARATION, "fr").text.startswith(
        "Nous exprimons notre préoccupation"
    )
    assert reshaped("Expresamos nuestra preocupación.", OPERATIVE, "es").text.startswith(
        "Expresa su preocupación"
    )


def test_should_alone_and_nobody():
    bare = "The competent authorities should act."
    made = reshaped(bare, OPERATIVE)
    assert made.text == "Recommends that the competent authorities should act."
    assert reshaped(made.text, REPORT, speakers=made.speakers).text == bare
    nobody = "It was recommended that States act."
    assert reshaped(nobody, DECLARATION).text == "We recommend that States act."
    assert reshaped("We recommend that States act.", REPORT, speakers=["It was"]).text == nobody
    assert reshaped("We urge States to act.", REPORT, speakers=["It was"]).doubts


@pytest.mark.parametrize(
    ("language", "text", "shape", "made"),
    [
        ("fr", "Prie instamment les États d’agir ;", DECLARATION, "Nous prions instamment les"),
        ("fr", "Nous prions instamment les États d’agir.", REPORT, "La Réunion a instamment prié"),
        ("fr", "La Réunion a également recommandé que", OPERATIVE, "Recommande également que"),
        ("fr", "Se félicite des progrès ;", REPORT, "La Réunion s'est félicitée des"),
        ("fr", "Nous nous félicitons des progrès.", OPERATIVE, "Se félicite des progrès"),
        ("fr", "Il a été recommandé que", DECLARATION, "Nous recommandons que"),
        ("es", "Insta a los Estados a que actúen;", DECLARATION, "Instamos a los Estados a que"),
        (
            "es",
            "Instamos encarecidamente a los Estados a actuar",
            OPERATIVE,
            "Insta encarecidamente",
        ),
        ("es", "Instamos a los Estados a actuar.", REPORT, "La Reunión instó a los Estados a"),
        ("es", "Se recomendó la cooperación.", OPERATIVE, "Recomienda la cooperación."),
    ],
)
def test_french_and_spanish(language, text, shape, made):
    found = reshaped(text, shape, language)
    assert not found.doubts
    assert found.text.startswith(made)


def test_a_spanish_report_has_another_tense_behind_que():
    assert reshaped("Insta a los Estados a que actúen;", REPORT, "es").doubts


@st.composite
def clauses(draw):
    """A clause whose act is said in the usual way, its language and shape."""
    language = draw(st.sampled_from(LANGUAGES))
    shape = draw(st.sampled_from(SHAPES))
    own = speech(language)
    entry = draw(st.sampled_from([e for e in own.acts if own.form(e, shape)]))
    auxiliary, verb = own.form(entry, shape)
    order = draw(st.sampled_from(["", *own.data["order"].split("|")[:2]]))
    manner = draw(st.sampled_from(["", *own.data["manner"].split("|")[:2]]))
    places = {"before": [], "inside": [], "after": []}
    places[own.data["place"][shape.value]].append(order)
    places[own.data["manner_place"][shape.value]].append(manner)
    if auxiliary and not own.data.get("auxiliary"):
        places = {"before": [], "inside": places["before"], "after": places["after"]}
    who = {DECLARATION: own.data["we"], REPORT: own.data["speaker"]}.get(shape, "")
    words = (who, *places["before"], auxiliary, *places["inside"], verb, *places["after"])
    head = " ".join(word for word in words if word)
    rest = draw(
        st.sampled_from(
            {
                "en": [
                    *(" Member States to act,", " that States should act.", " the need to act;"),
                    *(" that States act and that all help.", " of the report\ufffc of 2010."),
                    *(
                        ", in this regard, that we act.",
                        " its commitment to peace;",
                        " our support.",
                    ),
                ],
                "fr": [" les États Membres d’agir ;", " que les États agissent.", " des progrès,"],
                "es": [" a los Estados a actuar;", " que los Estados actúen.", " del informe,"],
            }[language]
        )
    )
    return language, shape, head[:1].upper() + head[1:] + rest


@given(clauses(), st.sampled_from(SHAPES))
def test_there_and_back(clause, shape):
    language, was, text = clause
    made = reshaped(text, shape, language)
    assert made.text == applied(text, made.turns)
    if made.doubts:
        assert made.text == text
        return
    back = reshaped(made.text, was, language, made.speakers)
    if not back.doubts:
        assert back.text == text


@given(clauses(), st.sampled_from(SHAPES))
def test_the_rest_stays_code_point_by_code_point(clause, shape):
    language, _, text = clause
    made = reshaped(text, shape, language)
    at = 0
    for turn in made.turns:
        assert at <= turn.start <= turn.end
        at = turn.end
    if made.turns:
        last = acts(text, language)[-1].rest[0]
        assert made.text.endswith(text[max(at, last) :])
    assert made.text.count("\ufffc") == text.count("\ufffc")


def test_there_and_back_on_the_whole_report():
    done = 0
    for text in units():
        for clause in text:
            plain = clause.text.plain
            own = act(plain)
            for shape in SHAPES:
                made = reshaped(plain, shape)
                if own is None or made.doubts or own.shape is shape:
                    assert made.text == plain
                    continue
                back = reshaped(made.text, own.shape, speakers=made.speakers)
                assert back.doubts or back.text == plain
                done += 1
    assert done > 100


_OF_ANOTHER_KIND = {
    *("direct", "commit to", "adopt", "take into account", "relever", "féliciter", "convenir"),
}
"""Verbs that say no strength in one shape, or another word there ("adopt measures")."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_act_is_as_strong_in_every_shape(language):
    own = speech(language)
    for entry in own.acts.keys() - _OF_ANOTHER_KIND:
        found = set()
        for shape in SHAPES:
            form = own.form(entry, shape)
            if form is None:
                continue
            who = {DECLARATION: own.data["we"], REPORT: own.data["speaker"]}.get(shape, "")
            words = " ".join(part for part in (who, *form) if part)
            found.add(tuple((p.ladder, p.rank) for p in strength_phrases(words, language)))
        assert len(found) == 1, entry
