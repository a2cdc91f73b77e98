"""A paper in which somebody collects what several delegations propose, below a heading for each."""

import pytest

from draftbench.amend.amendment import Delegation, DelegationKind, Outcome
from draftbench.app.amendments.instructing import pasted, reading
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.imports.senders import heads_list
from draftbench.app.texts.circulated import Versions
from support.lakes import on_lakes


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def tabled(work, words, sponsor="KEN"):
    """Who proposes which amendment, read in both ways."""
    found = reading(work, pasted(words), (sponsor,))
    said = [("/".join(one.sponsors), found.heard[at].words) for one, at in _made(found)]
    wanted = Wanted(sender=sponsor)
    file = read_incoming("mail.txt", words.encode(), Versions.in_project(work), wanted=wanted)
    made = batch(work.state, [file], work.next_number, Choices(everybody=sponsor)).amendments
    assert sorted("/".join(one.sponsors) for one in made) == sorted(who for who, _ in said)
    return said


def _made(found):
    return zip(found.batch.amendments, found.of, strict=True)


@pytest.mark.parametrize(
    ("heading", "who"),
    [
        ("Jamaica:", "JAM"),
        ("JAMAICA", "JAM"),
        ("**Jamaica**", "JAM"),
        ("1. Jamaica", "JAM"),
        ("From: Jamaica", "JAM"),
        ("Jamaica (supported by Chile):", "JAM"),
        ("Jamaica proposes the following:", "JAM"),
        ("Proposals by Chile and Peru:", "CHL/PER"),
        ("CHILE AND PERU:", "CHL/PER"),
        ("Text proposed by Jamaica:", "JAM"),
        ("Le Chili propose ce qui suit :", "CHL"),
        ("Propositions du Chili et du Pérou :", "CHL/PER"),
        ("De la part de la Jamaïque :", "JAM"),
        ("La délégation du Chili :", "CHL"),
        ("Propuestas de Chile y el Perú:", "CHL/PER"),
        ("Chile propone lo siguiente:", "CHL"),
        ("Japan and Norway jointly propose to:", "JPN/NOR"),
        ("Japan and Norway would like to propose the following:", "JPN/NOR"),
        ("Japan, Norway and Mexico jointly propose the following amendments:", "JPN/NOR/MEX"),
        ("The delegations of Japan and of Norway would suggest to:", "JPN/NOR"),
        ("Japan and Norway are proposing the following:", "JPN/NOR"),
        ("Japan further proposes the following:", "JPN"),
        ("Le Japon et la Norvège souhaiteraient proposer ce qui suit :", "JPN/NOR"),
        ("Le Japon et la Norvège, conjointement, proposent de :", "JPN/NOR"),
        ("Les délégations du Japon et de la Norvège proposent ensemble :", "JPN/NOR"),
        ("Le Japon propose également :", "JPN"),
        ("El Japón y Noruega desearían proponer lo siguiente:", "JPN/NOR"),
        ("El Japón y Noruega quisieran proponer las siguientes enmiendas:", "JPN/NOR"),
        ("Las delegaciones del Japón y de Noruega proponen conjuntamente:", "JPN/NOR"),
        ("Россия:", "RUS"),
        ("中国：", "CHN"),
        ("EU:", "EU"),
    ],
)
def test_what_stands_below_a_heading_is_proposed_by_whom_it_names(work, heading, who):
    words = f"- Delete OP 2.\n\n{heading}\n- Delete OP 4.\n- Delete OP 5.\n\nKenya:\n- Delete OP 3."
    expected = ["KEN", who, who, "KEN"]
    assert [one for one, _ in tabled(work, words)] == expected


def test_a_heading_that_names_the_sender_changes_nothing(work):
    assert tabled(work, "Kenya:\nDelete OP 4.\n") == [("KEN", "Delete OP 4.")]
    assert tabled(work, "Kenya and Chile:\nDelete OP 4.\n") == [("KEN/CHL", "Delete OP 4.")]


def test_the_letterhead_of_a_paper_is_told_and_the_sponsor_counts_that_was_said(work):
    words = "PERMANENT MISSION OF JAMAICA\n\nDelete OP 4.\n"
    assert [who for who, _ in tabled(work, words, "G77+China")] == ["G77+China"]
    words += "\nChile:\nDelete OP 5.\n"
    assert [who for who, _ in tabled(work, words, "G77+China")] == ["JAM", "CHL"]


@pytest.mark.parametrize(
    "line",
    [
        "We have received the following from Jamaica:",
        "Jamaica, on behalf of its group:",
        "Proposals by Ruritania:",
        "We support these proposals by Jamaica:",
    ],
)
def test_what_stands_below_a_line_that_may_be_such_a_heading_is_asked_about(work, line):
    assert tabled(work, f"Delete OP 2.\n\n{line}\nDelete OP 4.\n") == [("KEN", "Delete OP 2.")]


@pytest.mark.parametrize(
    "line",
    [
        "Best regards,\nAnn Smith\n\nDelete OP 5.",
        "Other proposals:\nDelete OP 5.",
        "We would also like to delete OP 5.",
    ],
)
def test_where_the_list_below_a_heading_may_have_ended_it_is_asked_whose_the_rest_is(work, line):
    words = f"Jamaica:\nDelete OP 4.\n\n{line}\n"
    assert tabled(work, words) == [("JAM", "Delete OP 4.")]
    assert any(one.made and one.why for one in reading(work, pasted(words), ("KEN",)).heard)


def test_a_delegation_speaks_for_itself_below_its_heading(work):
    words = "Jamaica:\nWe propose to delete OP 4.\nWe also propose to delete OP 5.\n"
    assert [who for who, _ in tabled(work, words)] == ["JAM", "JAM"]


def test_below_a_heading_others_and_the_sender_are_told_apart(work):
    words = (
        "Jamaica:\nDelete OP 4.\nJamaica wishes to delete OP 2.\nKenya wishes to delete OP 5.\n"
        "Norway wishes to delete OP 3.\n"
    )
    assert [who for who, _ in tabled(work, words)] == ["JAM", "JAM", "KEN"]


@pytest.mark.parametrize(
    "line", ["OP 4:", "Dear Jordan:", "Education:", "Jamaica proposes changes to OP 4."]
)
def test_other_lines_are_no_such_heading(line):
    people = Delegations([Delegation("FOS", "Friends of the Sea", DelegationKind.ENTITY)])
    heading = heads_list(line)
    assert heading is None or heading.senders(people) == ()
    assert heads_list("Friends of the Sea:").senders(people)[0].code == "FOS"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Norway proposes to delete OP 4.", "NOR"),
        ("Norway alone further proposes to delete OP 4.", "NOR"),
        ("Norway, for its part, proposes to delete OP 4.", "NOR"),
        ("Norway’s proposal: delete OP 4.", "NOR"),
        ("The delegation of Norway wishes to delete OP 4.", "NOR"),
        ("Proposed by Norway alone: delete OP 4.", "NOR"),
        ("At Norway’s request, delete OP 4.", "NOR"),
        ("La Norvège seule propose de supprimer le paragraphe 4.", "NOR"),
        ("Noruega sola propone suprimir el párrafo 4.", "NOR"),
        ("Japan and Norway further propose to delete OP 4.", "JPN/NOR"),
    ],
)
def test_what_one_of_several_proposes_is_tabled_for_that_one(work, words, who):
    below = f"Japan and Norway:\nDelete OP 2.\n{words}\n"
    assert [one for one, _ in tabled(work, below)] == ["JPN/NOR", who]
    for sponsors in (("JPN", "NOR"), ("JPN,NOR",)):
        found = reading(work, pasted(words), sponsors)
        assert ["/".join(one.sponsors) for one in found.batch.amendments] == [who]
    found = reading(work, pasted(words), ("JPN", "NOR"), chosen={0})
    assert ["/".join(one.sponsors) for one in found.batch.amendments] == [who]


def test_what_follows_the_proposal_of_one_of_several_and_names_nobody_is_asked_about(work):
    words = (
        "Japan and Norway:\nNorway proposes to delete OP 4.\nDelete OP 5.\n"
        "Japan and Norway propose to delete OP 2.\nDelete OP 3.\n"
    )
    assert [one for one, _ in tabled(work, words)] == ["NOR", "JPN/NOR", "JPN/NOR"]
    assert [one.outcome for one in reading(work, pasted(words)).heard if one.made] == [
        Outcome.APPLIES,
        Outcome.CONFIRM,
        Outcome.APPLIES,
        Outcome.APPLIES,
    ]


def test_whoever_is_named_beside_the_senders_is_asked_about(work):
    words = "Japan and Norway:\nJapan and Chile propose to delete OP 4.\nDelete OP 5 (Norway).\n"
    assert tabled(work, words) == []
    found = reading(work, pasted(words), ("KEN",), doubtful=True)
    assert ["/".join(one.sponsors) for one in found.batch.amendments] == ["JPN/CHL", "NOR"]


@pytest.mark.parametrize(
    "words",
    [
        "Norway does not support the deletion of operative paragraph 4.",
        "Norway cannot accept the deletion of OP 4.",
        "Norway would oppose the deletion of OP 4.",
        "Norway objects to the proposal to delete OP 4.",
        "OP 4: Norway opposes deletion.",
        "La Norvège ne peut appuyer la suppression du paragraphe 4.",
        "La Norvège s’oppose à la suppression du paragraphe 4.",
        "Noruega no apoya la supresión del párrafo 4.",
        "Noruega se opone a la supresión del párrafo 4.",
    ],
)
def test_an_objection_is_listed_as_that_of_whom_it_names(work, words):
    below = f"Japan and Norway:\nDelete OP 4.\n{words}\n"
    assert [one for one, _ in tabled(work, below)] == ["JPN/NOR"]
    last = reading(work, pasted(below)).heard[-1]
    assert not last.made
    assert not last.idle
    assert last.why.values == {"who": "Norway"}


@pytest.mark.parametrize(
    ("words", "sponsors"),
    [("We cannot accept OP 4.", ("JPN", "NOR")), ("Ruritania opposes the deletion of OP 4.", ())],
)
def test_an_objection_is_that_of_those_who_send_it_where_it_names_nobody(work, words, sponsors):
    (one,) = reading(work, pasted(words), sponsors).heard
    assert one.why.template.startswith("It states an objection")
    assert one.why.values == ({"who": "Japan, Norway"} if sponsors else {})


@pytest.mark.parametrize(
    "words",
    [
        "Norway opposes OP 4 and proposes to delete OP 3.",
        "Norway opposes the deletion of OP 4 unless OP 3 is deleted.",
    ],
)
def test_more_than_an_objection_is_listed_as_not_understood(work, words):
    (one,) = reading(work, pasted(words), ("NOR",)).heard
    assert not one.made
    assert not one.why.template.startswith("It states")


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Japan and Norway:", "They also propose to delete OP 3."),
        (
            "Japan and Norway jointly propose to:",
            "Both delegations propose to delete OP 3.",
        ),
        ("Japan and Norway:", "In OP 3, they propose to replace “Invites” by “Urges”."),
        ("Le Japon et la Norvège :", "Ils proposent également de supprimer le paragraphe 3."),
        ("Le Japon et la Norvège :", "Les deux délégations proposent de supprimer l’OP 3."),
        ("El Japón y Noruega:", "También proponen suprimir el párrafo 3."),
        ("El Japón y Noruega:", "Ambas delegaciones proponen suprimir el párrafo 3."),
    ],
)
def test_what_they_propose_is_of_those_whom_the_heading_names(work, heading, line):
    words = f"{heading}\n- Delete OP 4.\n{line}\n"
    assert [who for who, _ in tabled(work, words)] == ["JPN/NOR", "JPN/NOR"]
    assert [who for who, _ in tabled(work, words, "NOR")] == ["JPN/NOR", "JPN/NOR"]


@pytest.mark.parametrize(
    "words",
    [
        "Japan:\n- Delete OP 4.\nThey also propose to delete OP 3.\n",
        "Japan and Norway:\n- Delete OP 4.\nWe met Chile.\nThey also propose to delete OP 3.\n",
    ],
)
def test_what_they_propose_is_asked_about_where_others_may_be_meant(work, words):
    assert [words for _, words in tabled(work, words)] == ["Delete OP 4."]
    found = reading(work, pasted(words), ("KEN",))
    assert [one.outcome for one in found.heard][-1] is Outcome.CONFIRM


@pytest.mark.parametrize(
    "line",
    [
        "They propose to delete OP 3.",
        "Ils proposent de supprimer le paragraphe 3.",
        "Proponen suprimir el párrafo 3.",
    ],
)
def test_what_they_propose_below_no_heading_is_not_the_senders(work, line):
    assert [words for _, words in tabled(work, f"Delete OP 4.\n{line}\n")] == ["Delete OP 4."]


def test_they_are_those_whom_the_sentence_before_names(work):
    words = "Norway and Kenya propose to delete OP 4. They also propose to delete OP 3."
    found = reading(work, pasted(words), ("KEN", "NOR"))
    assert [one.sponsors for one in found.batch.amendments] == [("KEN", "NOR"), ("KEN", "NOR")]


def test_what_a_heading_names_some_of_the_sponsors_for_is_theirs_alone(work):
    words = "Jamaica:\nDelete OP 4.\n\nNorway and Jamaica:\nDelete OP 5.\n"
    assert [who for who, _ in tabled(work, words, "JAM, NOR")] == ["JAM", "JAM/NOR"]
    alone = "Jamaica:\nDelete OP 4.\n"
    assert [who for who, _ in tabled(work, alone, "JAM, NOR")] == ["JAM/NOR"]


@pytest.mark.parametrize(
    "words",
    [
        "Peru: Delete OP 2.\nTogo: Supports OP 5. Delete OP 4.",
        "- Peru: Delete OP 2.\n- Togo: Thank you for the draft. Delete OP 4.",
        "1. **Peru:** Delete OP 2.\n2. **Togo:** Delete OP 4.",
        "PER: Delete OP 2.\nTGO: Delete OP 4.",
        "Pérou : Supprimer le paragraphe 2.\nTogo : Supprimer le paragraphe 4.",
        "Perú: Se suprime el párrafo 2.\nTogo: Se suprime el párrafo 4.",
        "Peru – OP 2: delete.\nTogo - OP4: delete.",
        "PER – OP2: delete.\nTogo: OP 4: delete.",
        "Pérou – paragraphe 2 : supprimer.\nTogo – paragraphe 4 : supprimer.",
    ],
)
def test_what_each_line_says_behind_a_name_is_of_whom_it_names(work, words):
    assert [who for who, _ in tabled(work, words)] == ["PER", "TGO"]
    file = read_incoming("mail.txt", words.encode(), Versions.in_project(work), wanted=Wanted())
    assert file.headings == ()
    made = batch(work.state, [file], work.next_number, Choices()).amendments
    assert ["/".join(one.sponsors) for one in made] == ["PER", "TGO"]


def test_the_lines_of_a_collecting_paper_are_counted_as_the_file_has_them(work):
    words = "From the chair.\n\nPeru: Delete OP 2. Thank you.\nTogo: Delete OP 4. Many thanks."
    file = read_incoming("mail.txt", words.encode(), Versions.in_project(work), wanted=Wanted())
    said = {one.message.split("”")[0].strip("“"): one.where for one in file.doubts}
    assert said["Thank you."] == said["Peru:"] == "mail.txt, line 3"
    assert said["Many thanks."] == said["Togo:"] == "mail.txt, line 4"


@pytest.mark.parametrize(
    "line",
    [
        "Zambia: edits",
        "KEN: first comments, 3 May",
        "**Zambia: proposals**",
        "Zambie : propositions écrites",
        "Zambia – comentarios",
    ],
)
def test_a_line_that_says_whose_paper_it_is_proposes_no_paragraph(work, line):
    clause = work.state.draft[next(c.id for c in work.state.draft if c.label.startswith("2"))]
    words = clause.text.plain.replace(" ", " all ", 1)
    text = f"{line}\n\n2. {words}\n"
    file = read_incoming("paper.txt", text.encode(), Versions.in_project(work), wanted=Wanted())
    (made,) = batch(work.state, [file], work.next_number, Choices()).amendments
    assert made.sponsors in (("ZMB",), ("KEN",))
    assert ("covering-note", "paper.txt, line 1") in {(one.code, one.where) for one in file.doubts}
