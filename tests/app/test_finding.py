"""Words found in all texts, and replaced in the draft as one act or one amendment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.app.drafts import replacing
from draftbench.app.meetings import proceedings
from draftbench.app.texts.word_search import Query, found, place, surroundings
from draftbench.app.workbench import Workbench
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)
from draftbench.errors import ConflictError, UsageError

NOTE = Note("n1", "5", RichText("See the Member States concerned."))
ITALIC = MarkKind.ITALIC


def text(*clauses: RichText | str, name: str = "base") -> Document:
    rich = [c if isinstance(c, RichText) else RichText(c) for c in clauses]
    made = [Clause(ClauseId(f"{name}{n}"), ClauseKind.OPERATIVE, r) for n, r in enumerate(rich)]
    return Document(name, tuple(made))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    base = text(
        "Urges member  states to act;",
        RichText("Invites MEMBER STATES\ufffc and the member state;", (), (NOTE,)),
        RichText("Member states’ reports", (Mark(0, 13, ITALIC),)),
        "Member states",
        "Thanks the host.",
    )
    source = text("All member-states and member states", name="source")
    path = tmp_path / "n.draftbench"
    with Workbench.create(
        path, base, sources=(source,), delegations=(Delegation("BRA", "Brazil"),)
    ) as made:
        yield made


def spans(bench: Workbench, query: Query, *names: str) -> list[tuple[str, int, int, int]]:
    return [(h.clause, h.start, h.end, h.note) for h in found(bench.state, query, names)]


def test_spaces_quotes_hyphens_and_notes_do_not_hide_words(bench: Workbench) -> None:
    draft = bench.state.draft.name
    assert spans(bench, Query("member states"), draft) == [
        ("base0", 6, 20, -1),
        ("base1", 8, 21, -1),
        ("base1", 8, 21, 0),
        ("base2", 0, 13, -1),
        ("base3", 0, 13, -1),
    ]
    assert spans(bench, Query("states'"), draft) == [("base2", 7, 14, -1)]
    assert spans(bench, Query("states and"), draft) == [("base1", 15, 26, -1)]
    assert spans(bench, Query("member\u2011states"), "source") == [("source0", 4, 17, -1)]


def test_whole_words_and_capitals(bench: Workbench) -> None:
    draft = bench.state.draft.name
    assert len(spans(bench, Query("state"), draft)) == 6
    assert spans(bench, Query("state", whole=True), draft) == [("base1", 38, 43, -1)]
    assert spans(bench, Query("Member", case=True), draft)[1:] == [
        ("base2", 0, 6, -1),
        ("base3", 0, 6, -1),
    ]
    assert spans(bench, Query("  "), draft) == []
    assert spans(bench, Query("host."), draft) == [("base4", 11, 16, -1)]


def test_all_texts_are_looked_through_and_places_have_names(bench: Workbench) -> None:
    hits = found(bench.state, Query("member states"))
    assert [hit.text for hit in hits] == ["draft"] * 5 + ["base"] * 5 + ["source"]
    assert place(bench.state.draft, hits[2]) == "OP 2, note 5"
    around = surroundings(bench.state.draft, hits[1])
    assert (around.before, around.words, around.after) == (
        "Invites ",
        "MEMBER STATES",
        " and the member state;",
    )
    assert surroundings(bench.state.draft, hits[1], 6).before == "… "


def test_a_replacement_keeps_capitals_marks_and_notes_and_is_one_act(bench: Workbench) -> None:
    made = replacing.plan(bench.state, Query("member states"), "countries")
    assert [(one.name, one.new, one.why[:10]) for one in made.places] == [
        ("OP 1", "countries", ""),
        ("OP 2", "COUNTRIES", ""),
        ("OP 2, note 5", "Countries", "It stands "),
        ("OP 3", "Countries", ""),
        ("OP 4", "Countries", ""),
    ]
    count = len(bench.events)
    replacing.replace_words(bench, made, by="Chair")
    assert len(bench.events) == count + 1
    read = [clause.text for clause in bench.state.draft]
    assert [rich.plain for rich in read] == [
        "Urges countries to act;",
        "Invites COUNTRIES and the member state;",
        "Countries’ reports",
        "Countries",
        "Thanks the host.",
    ]
    assert read[1].text.startswith("Invites COUNTRIES\ufffc")
    assert read[2].marks == (Mark(0, 9, ITALIC),)
    bench.undo()
    assert next(c.text.plain for c in bench.state.draft) == "Urges member  states to act;"


def test_only_some_places_and_words_that_go(bench: Workbench) -> None:
    made = replacing.plan(bench.state, Query("the"), "", only=[ClauseId("base4")])
    replacing.replace_words(bench, made, {0})
    assert bench.state.draft[ClauseId("base4")].text.text == "Thanks host."
    made = replacing.plan(bench.state, Query("member states"), "")
    with pytest.raises(UsageError, match="OP 4 would be without words"):
        replacing.replace_words(bench, made)
    with pytest.raises(UsageError, match="None of these words"):
        replacing.replace_words(bench, made, {2})
    replacing.replace_words(bench, made, {1})
    with pytest.raises(UsageError, match="has changed"):
        replacing.replace_words(bench, made, {0})
    with pytest.raises(UsageError, match="which words"):
        replacing.plan(bench.state, Query(" "), "x")


def test_an_amendment_replaces_in_all_places(bench: Workbench) -> None:
    made = replacing.plan(bench.state, Query("member states", case=True), "countries")
    amendment = replacing.replace_words(bench, made, sponsors=("BRA",), reason="Clearer.")
    assert amendment is not None
    entry = bench.state.entry(amendment)
    assert entry is not None
    assert [change.clause for change in entry.amendment.changes.changes] == ["base0"]
    assert bench.state.draft[ClauseId("base0")].text.text == "Urges member  states to act;"
    bench.accept(amendment)
    assert bench.state.draft[ClauseId("base0")].text.text == "Urges countries to act;"


def test_agreed_clauses_are_left_out_and_listed(bench: Workbench) -> None:
    proceedings.decide_clause(bench, ClauseId("base0"), ClauseState.AGREED)
    made = replacing.plan(bench.state, Query("member states"), "countries")
    assert next(one.why for one in made.left_out) == "OP 1 is agreed; reopen it first."
    replacing.replace_words(bench, made)
    assert bench.state.draft[ClauseId("base0")].text.text == "Urges member  states to act;"
    with pytest.raises(ConflictError):
        bench.edit(ClauseId("base0"), "Urges countries to act;")


def test_what_reads_so_already_is_left_out(bench: Workbench) -> None:
    made = replacing.plan(bench.state, Query("host"), "host")
    assert [one.why for one in made.places] == ["It already has these words."]
