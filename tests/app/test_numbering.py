"""The numbers of a draft: frozen, thawed, renumbered, each an act that can be undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.amend.draft_numbers import Fate, renumberings
from draftbench.app.drafts import dividing, number_acts
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
)
from draftbench.errors import UsageError
from support.laws import examples

OP1, OP2, OP3 = ClauseId("op1"), ClauseId("op2"), ClauseId("op3")


def clause(name: str, kind: ClauseKind, label: str = "", parent: str = "") -> Clause:
    level = 1 if parent or kind is ClauseKind.HEADING else 0
    hangs = ClauseId(parent) if parent else None
    words = RichText(f"Urges the State {name} to act;")
    return Clause(ClauseId(name), kind, words, label, level, hangs)


BASE = Document(
    "resolution",
    (
        clause("pp1", ClauseKind.PREAMBULAR),
        clause("pp2", ClauseKind.PREAMBULAR),
        clause("op1", ClauseKind.OPERATIVE, "1."),
        clause("op2", ClauseKind.OPERATIVE, "2."),
        clause("a", ClauseKind.ITEM, "(a)", "op2"),
        clause("b", ClauseKind.ITEM, "(b)", "op2"),
        clause("op3", ClauseKind.OPERATIVE, "3."),
    ),
    kind="resolution",
)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Workbench]:
    with Workbench.create(tmp_path / "n.draftbench", BASE, title="Draft") as opened:
        yield opened


def said(work: Workbench) -> list[str]:
    return list(spoken_labels(work.state.draft).values())


@pytest.mark.parametrize("frozen", [False, True])
def test_a_preamble_without_numbers_prints_none_of_what_came_as_bis(
    work: Workbench, frozen: bool
) -> None:
    if frozen:
        number_acts.freeze(work, by="Chair")
    for typed in ("1 bis.", "PP 1 ter"):
        new = work.insert(f"{typed} Recalling its resolution 74/247,", after=ClauseId("pp1"))
        assert printed_labels(work.state.draft)[new] == ""
    new = work.insert("1 bis. Notes the report;", after=OP1)
    assert printed_labels(work.state.draft)[new] == ("1 bis." if frozen else "2.")


def test_what_comes_in_after_circulation_is_put_between(work: Workbench) -> None:
    assert number_acts.freeze(work, by="Chair") == 7
    work.insert("Thanks the host country;", after=ClauseId("b"))
    new = work.insert("Notes the report;", after=OP1)
    work.insert("Recalling its resolution 74/247,", after=ClauseId("pp1"))
    work.delete(OP3)
    assert said(work) == [
        *("PP 1", "PP 1 bis", "PP 2", "OP 1", "OP 1 bis", "OP 2", "OP 2 (a)", "OP 2 (b)"),
        "OP 2 (c)",
    ]
    assert printed_labels(work.state.draft)[new] == "1 bis."
    entry = work.state.redline.of(new)
    assert entry is not None
    shown = next(c for c in work.state.redline.clauses if c.clause.id == new)
    assert (shown.label_before, shown.label_after) == ("", "1 bis.")
    now = number_acts.state_of_numbers(work.state)
    assert (now.empty, now.between) == (("OP 3",), ("PP 1 bis", "OP 1 bis", "OP 2 (c)"))
    assert now.frozen is not None
    assert now.frozen.by == "Chair"


def test_numbers_are_frozen_in_the_file(work: Workbench) -> None:
    number_acts.freeze(work, rule="letters")
    work.insert("Notes the report;", after=OP1)
    before, path = said(work), work.path
    work.close()
    with Workbench.view(path) as again:
        assert said(again) == before
        assert "OP 1A" in before


def test_freezing_can_be_undone_and_done_again(work: Workbench) -> None:
    number_acts.freeze(work)
    assert work.undo() == "Froze the numbers"
    assert number_acts.state_of_numbers(work.state).frozen is None
    work.redo()
    work.insert("Notes the report;", after=OP1)
    assert "OP 1 bis" in said(work)


def test_nothing_is_frozen_twice_but_with_another_rule(work: Workbench) -> None:
    number_acts.freeze(work)
    with pytest.raises(UsageError, match="frozen already"):
        number_acts.freeze(work)
    with pytest.raises(UsageError, match="no rule"):
        number_acts.freeze(work, rule="roman")
    number_acts.freeze(work, rule="letters")
    work.insert("Notes the report;", after=OP1)
    assert "OP 1A" in said(work)


def test_renumbering_counts_through_and_keeps_the_table(work: Workbench) -> None:
    number_acts.freeze(work)
    new = work.insert("Notes the report;", after=OP1)
    work.delete(ClauseId("a"))
    table = number_acts.renumber(work, by="Editor")
    assert [(one.old, one.new) for one in table] == [
        ("OP 1 bis", "OP 2"),
        ("OP 2", "OP 3"),
        ("OP 2 (b)", "OP 3 (a)"),
        ("OP 3", "OP 4"),
    ]
    assert number_acts.state_of_numbers(work.state).empty == ()
    assert work.state.draft.numbering.frozen
    work.insert("Thanks the host country;", after=new)
    assert "OP 2 bis" in said(work)
    found = {one.clause: one for one in renumberings(work.state)}
    assert (found[OP2].old, found[OP2].before, found[OP2].new) == ("OP 2", "OP 2", "OP 3")
    assert (found[new].before, found[new].new) == ("OP 1 bis", "OP 2")


def test_what_came_and_went_is_in_the_table_of_numbers(work: Workbench) -> None:
    number_acts.freeze(work)
    new = work.insert("Notes the report;", after=OP1)
    number_acts.freeze(work)
    work.delete(new)
    work.delete(ClauseId("b"))
    found = {one.clause: one for one in renumberings(work.state)}
    assert (found[new].fate, found[new].empty) == (Fate.DELETED, "OP 1 bis")
    assert found[ClauseId("b")].empty == "OP 2 (b)"


def test_a_text_in_order_is_not_renumbered(work: Workbench) -> None:
    with pytest.raises(UsageError, match="in order"):
        number_acts.renumber(work)


def test_a_draft_with_bis_in_its_source_is_counted_through(tmp_path: Path) -> None:
    clauses = list(BASE.clauses)
    clauses[3:3] = [
        clause("x", ClauseKind.OPERATIVE, "1 bis."),
        clause("y", ClauseKind.OPERATIVE, "1 alt."),
    ]
    base = BASE.with_clauses(tuple(clauses))
    with Workbench.create(tmp_path / "b.draftbench", base, title="Draft") as work:
        assert said(work)[2:6] == ["OP 1", "OP 1 bis", "OP 1 alt", "OP 2"]
        number_acts.renumber(work)
        assert said(work)[2:6] == ["OP 1", "OP 2", "OP 3", "OP 4"]
        work.undo()
        work.move(ClauseId("y"), after=OP1)
        number_acts.renumber(work)
        assert said(work)[2:6] == ["OP 1", "OP 1 alt", "OP 2", "OP 3"]


def test_thawed_numbers_follow_the_text(work: Workbench) -> None:
    with pytest.raises(UsageError, match="follow the text"):
        number_acts.thaw(work)
    number_acts.freeze(work)
    work.insert("Notes the report;", after=OP1)
    table = number_acts.thaw(work)
    assert [one.new for one in table] == ["OP 2", "OP 3", "OP 3 (a)", "OP 3 (b)", "OP 4"]
    assert "OP 1 bis" not in said(work)


def test_sections_begin_again_when_that_is_wanted(tmp_path: Path) -> None:
    clauses = list(BASE.clauses)
    clauses.insert(3, clause("II", ClauseKind.HEADING, "II."))
    clauses.insert(2, clause("I", ClauseKind.HEADING, "I."))
    base = BASE.with_clauses(tuple(clauses))
    with Workbench.create(tmp_path / "s.draftbench", base, title="Draft") as work:
        assert printed_labels(work.state.draft)[OP3] == "3."
        table = number_acts.count_sections(work, "restart")
        assert ("OP 3", "II OP 2") in [(one.old, one.new) for one in table]
        assert printed_labels(work.state.draft)[OP3] == "2."
        assert printed_labels(work.state.base)[OP3] == "2."
        assert not any(one.fate is Fate.RENUMBERED for one in renumberings(work.state))
        number_acts.freeze(work)
        with pytest.raises(UsageError, match="frozen"):
            number_acts.count_sections(work, "through")
        work.undo()
        work.undo()
        assert printed_labels(work.state.base)[OP3] == "3."


def test_a_new_base_text_brings_its_own_numbers(work: Workbench) -> None:
    number_acts.freeze(work)
    work.insert("Notes the report;", after=OP1)
    rev1 = work.state.draft.with_clauses(tuple(c for c in work.state.draft if c.id != OP3))
    text = Document("Rev.1", rev1.clauses, kind="resolution")
    rebase(work, text)
    assert said(work)[2:5] == ["OP 1", "OP 2", "OP 3"]
    work.insert("Thanks the host country;", after=OP1)
    assert "OP 1 bis" in said(work)


def test_a_number_that_was_given_stays_and_is_not_given_again(work: Workbench) -> None:
    number_acts.freeze(work)
    first = work.insert("Notes the report;", after=OP1)
    second = work.insert("Thanks the host country;", after=OP1)
    names = spoken_labels(work.state.draft)
    assert (names[first], names[second]) == ("OP 1 bis", "OP 1 ter")
    work.delete(OP1)
    assert said(work)[2:4] == ["OP 1 ter", "OP 1 bis"]
    work.delete(second)
    assert work.insert("Welcomes it;", after=ClauseId("pp2")) in work.state.draft
    assert spoken_labels(work.state.draft)[first] == "OP 1 bis"
    assert number_acts.state_of_numbers(work.state).empty == ("OP 1", "OP 1 ter")
    work.move(first, after=OP3)
    assert spoken_labels(work.state.draft)[first] == "OP 1 bis"


def test_numbers_can_be_frozen_as_the_text_was_printed(tmp_path: Path) -> None:
    labels = {"op2": "2 bis.", "op3": "5."}
    base = BASE.with_clauses(tuple(replace(c, label=labels.get(c.id, c.label)) for c in BASE))
    with Workbench.create(tmp_path / "p.draftbench", base, title="Draft") as work:
        new = work.insert("Notes the report;", after=OP1)
        assert said(work)[2:] == [
            *("OP 1", "OP 2", "OP 2 bis", "OP 2 bis (a)", "OP 2 bis (b)", "OP 3")
        ]
        assert number_acts.printed_otherwise(work.state.draft)
        number_acts.freeze(work, printed=True)
        assert said(work)[2:4] == ["OP 1", "OP 1 bis"]
        assert spoken_labels(work.state.draft)[OP3] == "OP 5"
        last = number_acts.state_of_numbers(work.state).last
        assert last is not None
        assert [(one.old, one.new) for one in last.rows] == [
            ("OP 2", "OP 1 bis"),
            ("OP 3", "OP 5"),
        ]
        work.undo()
        assert spoken_labels(work.state.draft)[new] == "OP 2"


def test_a_part_that_is_split_off_gets_a_number_that_stays(work: Workbench) -> None:
    number_acts.freeze(work)
    at = work.state.draft[OP1].text.text.index("to act")
    work.amend_draft("split", dividing.split(work.state.draft, OP1, at), "")
    assert said(work)[2:5] == ["OP 1", "OP 1 bis", "OP 2"]


def test_an_item_of_another_list_gets_a_number_of_that(work: Workbench) -> None:
    other = clause("x", ClauseKind.ITEM, "", "op3")
    draft = work.state.draft
    work.change("list", draft.with_clauses((*draft.clauses, other)), "")
    number_acts.freeze(work)
    work.move(ClauseId("b"), after=ClauseId("x"))
    moved = replace(work.state.draft[ClauseId("b")], parent=OP3)
    kept = tuple(c for c in work.state.draft if c.id != "b")
    work.change("move", draft.with_clauses((*kept, moved)), "", moving=(ClauseId("b"),))
    assert said(work)[-4:] == ["OP 2 (a)", "OP 3", "OP 3 (a)", "OP 3 (b)"]
    assert number_acts.state_of_numbers(work.state).empty == ("OP 2 (b)",)


STEPS = st.lists(
    st.tuples(st.sampled_from(["insert", "delete", "move", "freeze"]), st.integers(0, 9)),
    max_size=5,
)


def by_kind(work: Workbench) -> dict[tuple[ClauseId, ClauseKind], str]:
    """What clauses are called; one that becomes operative counts as another, with its items."""
    draft = work.state.draft
    names = spoken_labels(draft)
    return {(c.id, draft[c.parent or c.id].kind): names[c.id] for c in draft}


def done(work: Workbench, steps: list[tuple[str, int]]) -> None:
    for what, at in steps:
        tops = [c for c in work.state.draft.children(None) if work.state.draft[c].kind.value != "x"]
        one, other = tops[at % len(tops)], tops[(at * 3 + 1) % len(tops)]
        if what == "insert":
            work.insert(f"Notes the report {at};", after=one)
        elif what == "delete" and len(tops) > 3:
            work.delete(one)
        elif what == "move" and one != other:
            work.move(one, after=other)
        elif what == "freeze" and not work.state.draft.numbering.frozen:
            number_acts.freeze(work, rule="letters" if at % 2 else "bis")


@settings(max_examples=examples(25))
@given(STEPS)
def test_no_number_changes_while_numbers_are_frozen(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("numbers") / "n.draftbench"
    with Workbench.create(path, BASE, title="Draft") as work:
        number_acts.freeze(work)
        known = by_kind(work)
        for one in steps:
            done(work, [one])
            names = by_kind(work)
            assert all(names[c] == known.get(c, names[c]) for c in names)
            assert len(set(names.values())) == len(names)
            known |= names
        assert len(set(known.values())) == len(known)


@settings(max_examples=examples(25))
@given(STEPS)
def test_renumbering_undone_is_as_before(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("numbers") / "n.draftbench"
    with Workbench.create(path, BASE, title="Draft") as work:
        done(work, steps)
        before, how = said(work), work.state.draft.numbering
        for act in (number_acts.renumber, number_acts.thaw):
            try:
                act(work)
            except UsageError:
                continue
            work.undo()
            assert (said(work), work.state.draft.numbering) == (before, how)


@settings(max_examples=examples(25))
@given(STEPS)
def test_frozen_and_thawed_without_a_change_is_as_before(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("numbers") / "n.draftbench"
    with Workbench.create(path, BASE, title="Draft") as work:
        done(work, [step for step in steps if step[0] != "freeze"])
        before, how = said(work), work.state.draft.numbering
        number_acts.freeze(work)
        assert said(work) == before
        assert number_acts.thaw(work) == ()
        assert (said(work), work.state.draft.numbering) == (before, how)
