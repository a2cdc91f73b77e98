"""Open amendments in Akoma Ntoso: valid, readable for others, and exactly the same when read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from lxml import etree

from amend.strategies import documents, revisions
from app.texts import BASE, DELEGATIONS, OP1, OP2, OP3
from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.editing import apply, between
from draftbench.app.exports.exporting import written
from draftbench.app.outputs.amendments import open_amendments
from draftbench.app.workbench import Workbench
from draftbench.formats.akn.amendments import Proposed, amendments_in
from draftbench.formats.akn.writer import akn_file
from draftbench.formats.reading import read
from support.laws import examples

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


@pytest.fixture
def work(tmp_path):
    """An accepted amendment, and open ones: words, a new clause, a deletion, a move."""
    with Workbench.create(tmp_path / "n.draftbench", BASE, delegations=DELEGATIONS) as bench:
        bench.accept(bench.propose_text(OP2, "Invites the Secretariat;", sponsors=("MEX",)))
        bench.propose_text(OP1, "Urges States to act and to report;", sponsors=("MEX", "BRA"))
        bench.propose_insertion("Thanks Brazil;", after=OP2, sponsors=("URY",), reason="One\ntwo")
        bench.propose_deletion(OP3, sponsors=("BRA",))
        bench.propose_move(OP3, after=OP1, sponsors=("URY",))
        yield bench


def test_the_text_beside_open_amendments_is_the_draft(work):
    found = read(written(work.state, "akn").data, "text.xml")
    assert [(c.id, c.text) for c in found.parts[0]] == [(c.id, c.text) for c in work.state.draft]
    assert [note.code for note in found.notes] == ["amendments-beside"]


def test_each_open_amendment_gives_the_text_that_it_asks_for(work):
    found = amendments_in(written(work.state, "akn").data, "text.xml")
    assert [a.id for a in found.amendments] == ["am-2", "am-3", "am-4", "am-5"]
    assert found.names == (("MEX", "Mexico"), ("BRA", "Brazil"), ("URY", "Uruguay"))
    assert not found.unread
    draft = work.state.draft
    assert found.amendments[0].sponsors == ("MEX", "BRA")
    assert apply(draft, found.amendments[0].changes)[OP1].text.plain == (
        "Urges States to act and to report;"
    )
    new = apply(draft, found.amendments[1].changes)
    assert [c.text.plain for c in new][2] == "Thanks Brazil;"
    assert found.amendments[1].reason == "One\ntwo"
    assert OP3 not in apply(draft, found.amendments[2].changes)
    assert [c.id for c in apply(draft, found.amendments[3].changes)] == [OP1, OP3, OP2]


def test_other_programs_find_what_is_changed_where(work):
    root = etree.fromstring(written(work.state, "akn").data)
    eids = {one.get("GUID"): one.get("eId") for one in root.iter(f"{AKN}paragraph")}
    kinds = [
        (one.get("type"), one.find(f"{AKN}destination").get("href"))
        for one in root.iter(f"{AKN}textualMod")
    ]
    assert ("repeal", f"#{eids[OP3]}") in kinds
    assert ("insertion", f"#{eids[OP2]}") in kinds
    assert ("renumbering", f"#{eids[OP1]}") in kinds
    named = {one.get("eId") for one in root.iter() if one.get("eId")}
    assert all(
        one.get("href")[1:] in named
        for one in root.iter(f"{AKN}source", f"{AKN}destination")
        if one.get("href").startswith("#")
    )


def test_what_was_spoilt_in_an_amendment_is_counted(work):
    data = written(work.state, "akn").data
    spoilt = data.replace(b'"do": "splice"', b'"do": "spoil"', 1).replace(b'"old"', b'"o"', 1)
    found = amendments_in(spoilt, "text.xml")
    assert found.unread
    assert len(found.amendments) + found.unread == 4


@settings(max_examples=examples(30))
@given(documents().flatmap(lambda base: revisions(base).map(lambda new: (base, new))))
def test_any_change_set_comes_back_as_it_was(pair):
    base, revised = pair
    changes = between(base, revised)
    amendment = Amendment(AmendmentId("am-1"), "Title", ("BRA",), changes, "Why", "2026-01-02")
    data = akn_file(base, proposed=(Proposed(amendment, ("Words.",), (("BRA", "Brazil"),)),)).data
    assert amendments_in(data, "text.xml").amendments == (amendment,)


def test_amendments_that_are_only_drafts_do_not_leave(work):
    work.propose_text(OP1, "Urges nobody;", sponsors=("BRA",), draft=True)
    assert [one.amendment.id for one in open_amendments(work.state)] == [
        "am-2",
        "am-3",
        "am-4",
        "am-5",
    ]
    assert b"Urges nobody" not in written(work.state, "akn").data
