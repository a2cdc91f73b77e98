"""A paragraph that is only proposed has one number, in every paper, list and window."""

import pytest

from draftbench.amend.changesets.editing import between
from draftbench.amend.wording.places import numbers_data
from draftbench.amend.wording.speaking import in_words
from draftbench.app.amendments.amendment_data import full_data
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.voting_list import voting_table
from draftbench.document import Clause, ClauseId, ClauseKind, RichText
from draftbench.formats.docx.write.bracketed import Proposed, compiled
from draftbench.gui.session.names import where_said
from support.lakes import OPERATIVE, clause, on_lakes

JUDGES = "Encourages States to train judges in the law of waters;"
BOATS = "Recommends that boats with engines be kept away from the shores;"
GUIDES = "Invites hotels to pay guides well;"


@pytest.fixture
def work(tmp_path):
    with on_lakes(tmp_path) as bench:
        yield bench


def typed(work, words, label, code, **terms):
    """What a delegation proposes behind OP 4 under a number that it typed."""
    draft = work.state.draft
    after = clause(work, OPERATIVE[3])
    new = Clause(ClauseId(f"new-{words[:9]}-{code}"), ClauseKind.OPERATIVE, RichText(words), label)
    at = draft.position(after) + 1
    changes = between(draft, draft.with_clauses((*draft.clauses[:at], new, *draft.clauses[at:])))
    return work.propose(changes, sponsors=(code,), **terms)


def entry(work, one):
    return work.state.entry(one)


def printed(work):
    """The number before each proposed paragraph of the rolling text and the compilation."""
    lines = compiled(work.state).lines
    return {line.clause.text.text: line.label for line in lines if not line.own}


def new(number, words):
    what = f"operative paragraph {number}".strip()
    return f"After operative paragraph 4, insert a new {what} reading: “{words}”."


def test_two_that_were_sent_under_one_number_have_each_its_own_everywhere(work):
    one, two = typed(work, JUDGES, "4 bis.", "CHL"), typed(work, BOATS, "OP 4 bis", "NOR")
    assert printed(work) == {JUDGES: "4 bis", BOATS: "4 ter"}
    said = (
        new("4 ter", BOATS),
        "Operative paragraph 4 ter is “4 bis” in the proposal.",
    )
    assert in_words(work.state, entry(work, one)) == (new("4 bis", JUDGES),)
    assert in_words(work.state, entry(work, two)) == said
    for table, at in ((amendment_list(work.state), 3), (voting_table(work.state), 2)):
        cells = [row.cells[at].plain for row in table.rows]
        assert any(new("4 bis", JUDGES) in cell for cell in cells)
        assert any(new("4 ter", BOATS) in cell for cell in cells)
    assert where_said(work.state, entry(work, two)) == "Draft: OP 4 ter, after OP 4"
    data = {each["id"]: each for each in negotiation_data(work.state)["amendments"]}
    assert data[two]["instructions"] == list(said)
    assert data[two]["numbers"][0]["new"] == "OP 4 ter"
    assert [d["label"] for d in full_data(work.state, entry(work, two))["differences"]] == [
        "OP 4 ter"
    ]


def test_one_that_was_sent_without_a_number_has_it_too(work):
    after = clause(work, OPERATIVE[3])
    one = work.propose_insertion(JUDGES, after=after, sponsors=("CHL",))
    two = work.propose_insertion(BOATS, after=after, sponsors=("NOR",))
    assert printed(work) == {JUDGES: "4 bis", BOATS: "4 ter"}
    assert in_words(work.state, entry(work, one)) == (new("4 bis", JUDGES),)
    assert in_words(work.state, entry(work, two)) == (new("4 ter", BOATS),)
    differences = full_data(work.state, entry(work, two))["differences"]
    assert [each["label"] for each in differences] == ["OP 4 ter"]


def test_the_number_is_the_same_where_one_delegation_alone_is_shown(work):
    typed(work, JUDGES, "4 bis.", "CHL")
    typed(work, BOATS, "4 bis.", "NOR")
    own = Proposed(work.state, lambda _: work.state.entries, only="NOR")
    lines = own.at(work.state.draft[clause(work, OPERATIVE[3])])
    assert [line.label for line in lines if not line.own] == ["4 ter"]


def test_the_window_follows_where_another_one_comes_or_goes(work):
    one = typed(work, JUDGES, "4 bis.", "CHL")
    two = typed(work, BOATS, "4 bis.", "NOR")
    own = [entry(work, two)]
    here = work.state.draft[clause(work, OPERATIVE[3])]
    before = Proposed(work.state, lambda _: own)
    assert [line.label for line in before.at(here) if not line.own] == ["4 ter"]
    work.withdraw(one)
    own = [entry(work, two)]
    after = Proposed(work.state, lambda _: own, former=before)
    assert [line.label for line in after.at(here) if not line.own] == ["4 bis"]


def test_what_reads_alike_at_one_place_has_one_number(work):
    one = typed(work, JUDGES, "", "CHL")
    two = typed(work, JUDGES, "", "NOR", apart=True)
    three = typed(work, BOATS, "", "PER")
    numbers = [numbers_data(work.state, entry(work, each))[0]["new"] for each in (one, two, three)]
    assert numbers == ["OP 4 bis", "OP 4 bis", "OP 4 ter"]


def test_a_draft_that_is_not_tabled_comes_behind_what_all_see(work):
    own = typed(work, JUDGES, "", "CHL", draft=True)
    seen = typed(work, BOATS, "", "NOR")
    assert numbers_data(work.state, entry(work, seen))[0]["new"] == "OP 4 bis"
    assert numbers_data(work.state, entry(work, own))[0]["new"] == "OP 4 ter"


def test_accepted_ones_are_numbered_beside_each_other_in_the_base(work):
    one, two = typed(work, JUDGES, "4 bis.", "CHL"), typed(work, BOATS, "4 bis.", "NOR")
    work.accept(one)
    work.accept(two)
    assert in_words(work.state, entry(work, one)) == ("In the base text:", new("4 bis", JUDGES))
    assert in_words(work.state, entry(work, two)) == (
        "In the base text:",
        new("4 ter", BOATS),
        "Operative paragraph 4 ter is “4 bis” in the proposal.",
    )


def test_what_was_rejected_has_no_number_but_the_one_that_was_typed(work):
    one, two = typed(work, JUDGES, "4 bis.", "CHL"), typed(work, BOATS, "4 bis.", "NOR")
    work.reject(one)
    assert in_words(work.state, entry(work, two)) == (new("4 bis", BOATS),)
    assert in_words(work.state, entry(work, one)) == (
        "In the base text:",
        new("", JUDGES),
        "The new paragraph is “4 bis” in the proposal.",
    )


def test_what_amends_a_new_paragraph_calls_it_as_the_papers_do(work):
    typed(work, JUDGES, "4 bis.", "CHL")
    two = typed(work, BOATS, "4 bis.", "NOR")
    (changes,) = entry(work, two).placement.changes.changes
    own = work.propose_text(
        changes.clauses[0].id, BOATS.replace("engines", "sails"), sponsors=("PER",), parent=two
    )
    assert in_words(work.state, entry(work, own)) == (
        f"In the text that {two} would give:",
        "In operative paragraph 4 ter, replace “engines” by “sails”.",
    )


def test_preambular_paragraphs_and_other_languages(work):
    first = next(c.id for c in work.state.draft if c.kind is ClauseKind.PREAMBULAR)
    one = work.propose_insertion("Alarmed by the loss of ice,", after=first, sponsors=("CHL",))
    two = work.propose_insertion("Aware of the cost of dams,", after=first, sponsors=("NOR",))
    assert "a new preambular paragraph 1 ter reading" in in_words(work.state, entry(work, two))[0]
    assert "un nouvel alinéa du préambule 1 bis" in in_words(work.state, entry(work, one), "fr")[0]
    typed(work, JUDGES, "4 bis.", "CHL")
    last = typed(work, BOATS, "4 bis.", "NOR")
    assert in_words(work.state, entry(work, last), "fr")[-1] == (
        "Le paragraphe 4 ter du dispositif porte le numéro «\xa04 bis\xa0» dans la proposition."
    )
    assert in_words(work.state, entry(work, last), "es")[-1].startswith(
        "El párrafo 4 ter de la parte dispositiva lleva el número “4 bis”"
    )
