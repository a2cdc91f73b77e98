"""Every output shows the numbers that the draft has, frozen ones too."""

from __future__ import annotations

import json

import pytest

from app.texts import BASE, DELEGATIONS
from draftbench.amend.amendment import Outcome
from draftbench.app.amendments.instructing import pasted, reading
from draftbench.app.drafts import number_acts
from draftbench.app.exports.exporting import Choices, written
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.numbers import number_table
from draftbench.app.texts.officialfile import base_file
from draftbench.app.workbench import Workbench
from draftbench.document import printed_labels
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.reading import read
from support.word import clean


@pytest.fixture(params=["bis", "letters"])
def work(request, tmp_path):
    data = clean(BASE, FrontMatter(symbol="A/CONF.213/L.1", title="Draft")).data
    imported = read(data, "base.docx")
    base = max(imported.parts, key=len)
    with Workbench.create(
        tmp_path / "n.draftbench",
        base,
        delegations=DELEGATIONS,
        originals=(("base.docx", imported),),
    ) as made:
        number_acts.freeze(made, rule=request.param)
        first, second, _ = (c.id for c in base if c.text.text.startswith(("Ur", "In", "Re")))
        made.insert("Thanks the host country;", after=first)
        made.propose_insertion("Notes the report;", after=second, sponsors=("MEX",))
        made.delete(second)
        yield made


def between(work):
    return {"bis": "1 bis", "letters": "1A"}[number_acts.state_of_numbers(work.state).rule]


@pytest.mark.parametrize("view", [View.ACCEPTED, View.REJECTED])
@pytest.mark.parametrize("official", [False, True])
def test_a_word_file_has_the_numbers_and_only_what_is_new_is_marked(work, view, official):
    choices = Choices(official=base_file(work.record, work.state) if official else None)
    data = written(work.state, "tracked", choices=choices).data
    seen = [one.replace("\t", " ") for one in paragraphs(data, view)]
    starts = [one.split(" ")[0] for one in seen if one[:1].isdigit()]
    if view is View.REJECTED:
        assert [one for one in starts if one.endswith(".")] == ["1.", "2.", "3."]
    else:
        assert any(one.startswith(f"{between(work)}. Thanks") for one in seen)
        assert any(one.startswith("3. Requests") for one in seen)
        assert not any(one.startswith("2.") for one in seen)


@pytest.mark.parametrize("kind", ["clean", "rolling", "compilation"])
def test_word_files_that_are_made_have_the_numbers(work, kind):
    data = written(work.state, kind).data
    seen = [one.replace("\t", " ") for one in paragraphs(data, View.ACCEPTED)]
    assert any(f"{between(work)}" in one and "Thanks the host" in one for one in seen)
    assert any("3. " in one and "Requests the Commission" in one for one in seen)


def test_pages_data_and_akoma_ntoso_have_the_numbers(work):
    data = json.loads(written(work.state, "json").data)
    assert f"{between(work)}." in json.dumps(data)
    assert f"{between(work)}." in written(work.state, "html").data.decode()
    assert between(work) in written(work.state, "akn").data.decode()


def test_what_is_proposed_is_called_by_the_rule(work):
    work.undo()
    number = {"bis": "2 bis", "letters": "2A"}[number_acts.state_of_numbers(work.state).rule]
    assert number in [line.label for line in compiled(work.state).lines]


@pytest.mark.parametrize(
    "words",
    [
        "In operative paragraph {}, replace “host country” by “Government”.",
        "Au paragraphe {} du dispositif, remplacer «host country» par «Government».",
        "En el párrafo {} de la parte dispositiva, sustitúyase «host country» por «Government».",
    ],
)
def test_instructions_call_clauses_by_these_numbers(work, words):
    number = between(work)
    (heard,) = reading(work, pasted(words.format(number)), ("MEX",)).heard
    assert heard.outcome is Outcome.APPLIES
    (told,) = heard.understood
    assert told.startswith(f"In operative paragraph {number}, ")
    clause = next(c.id for c in work.state.draft if c.text.text.startswith("Thanks"))
    work.propose_deletion(clause, sponsors=("MEX",))
    told = [row.cells[3].plain for row in amendment_list(work.state).rows]
    assert f"Delete operative paragraph {number}." in told


def test_the_table_of_numbers_says_what_stays_empty(work):
    table = number_table(work.state)
    told = {row.cells[0].plain: row.cells[2].plain for row in table.rows}
    assert told["OP 2"] == "Deleted; the number OP 2 stays empty"
    assert any("Numbers are frozen since" in note for note in table.notes)


def test_a_clean_file_read_again_has_the_number_between(work):
    again = max(read(written(work.state, "clean").data, "again.docx").parts, key=len)
    assert f"{between(work)}." in printed_labels(again).values()
