"""A source that is another version of the base: its differences in the column, the small ones
hidden at will, and what the inspector says of them. The revision is made up (support.rev1)."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from draftbench.app.workbench import Workbench
from draftbench.compare.alignment import align
from draftbench.compare.links import Grade, Mode
from draftbench.compare.passages.notes import NoteFate
from draftbench.compare.words.strength import strength_changes
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    RichText,
)
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.differences import CLASSES, Shown, Version
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.cells.tips import tip
from draftbench.gui.cells.version_cells import Marking
from draftbench.gui.columns.cell_layout import Ground, set_cell
from draftbench.gui.columns.cell_painter import STROKES
from draftbench.gui.inspector.amendment_cards import inspector_content
from draftbench.gui.inspector.clause_inspection import ChangeRow, change_rows, strength_words
from draftbench.gui.rows.map_signs import Sign
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.names import titles
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.widgets.pieces import Block, Cell, Change
from draftbench.gui.writing.draft_words import DraftWords

REV = 1


def row_of(workspace: Workspace, name: str) -> int:
    row = workspace.cells.find(workspace.cells.base, ClauseId(f"declaration.{name}"))
    assert row is not None
    return row


def cell(workspace: Workspace, name: str) -> Cell:
    return workspace.cells.cell(row_of(workspace, name), REV)


def block(workspace: Workspace, name: str) -> Block:
    """The block of a clause of the revision."""
    clause = ClauseId(f"rev1.{name}")
    row = workspace.cells.find(REV, clause)
    assert row is not None
    return next(b for b in workspace.cells.cell(row, REV).blocks if b.clause == clause)


def said(blocks: Iterable[Block], change: Change) -> list[str]:
    """The stretches of that kind of change."""
    found: list[str] = []
    for each in blocks:
        former = Change.NONE
        for piece in each.pieces:
            if piece.change is change and former is change:
                found[-1] += piece.text
            elif piece.change is change:
                found.append(piece.text)
            former = piece.change
    return found


def plain(shown: Block) -> str:
    return "".join(p.text for p in shown.pieces if not p.change.gone and not p.note)


def changes(workspace: Workspace, name: str) -> tuple[ChangeRow, ...]:
    row = row_of(workspace, name)
    return inspector_content(workspace.state, workspace.cells, row).changes


def hide(workspace: Workspace, *names: str) -> None:
    workspace.show(Shown(hidden=frozenset(names)))


# the column


def test_every_clause_of_the_version_reads_as_it_is_under_its_marks(revised: Workspace) -> None:
    for clause in revised.cells.document(REV):
        assert plain(block(revised, clause.id.partition(".")[2])) == clause.text.plain


def test_words_that_went_are_deleted_and_words_that_came_inserted(revised: Workspace) -> None:
    shown = [block(revised, "op6")]
    assert said(shown, Change.DELETED) == ["special consideration"]
    assert said(shown, Change.INSERTED) == ["priority"]
    assert "deleted: special consideration; inserted: priority;" in cell(revised, "op6").spoken


def test_a_clause_without_a_change_has_no_mark_and_no_small_print(revised: Workspace) -> None:
    (shown,) = cell(revised, "pp2").blocks
    assert not cell(revised, "pp2").changed
    assert shown.small == ""


def test_a_moved_clause_is_marked_as_moved_and_says_from_where(revised: Workspace) -> None:
    shown = block(revised, "op5")
    assert shown.label == "OP 3"
    assert shown.moved
    assert shown.was == "was OP 5"
    assert "moved, was OP 5" in shown.spoken
    assert not shown.small
    assert said([shown], Change.INSERTED) == ["new and effective"]
    assert len("".join(said([shown], Change.MOVED))) > 200


def test_the_parts_of_a_split_clause_name_it_and_each_other(revised: Workspace) -> None:
    one, two = block(revised, "op1"), block(revised, "op1bis")
    assert one.small.startswith("split from OP 1 (with OP 2)")
    assert two.small.startswith("split from OP 1 (with OP 1)")
    assert not said([one], Change.DELETED) or "while" in said([one], Change.DELETED)[-1]
    assert any("Also urges" in words for words in said([two], Change.INSERTED))
    assert "sustainable use" not in "".join(said([one, two], Change.DELETED))


def test_a_merged_clause_names_what_it_came_from(revised: Workspace) -> None:
    shown = block(revised, "op3")
    assert shown.small.startswith("merged from OP 3 and OP 4")
    assert ", and invites" in said([shown], Change.INSERTED)
    assert "\n" not in "".join(piece.text for piece in shown.pieces)


def test_a_clause_that_the_version_lacks_is_struck_out_in_its_column(revised: Workspace) -> None:
    (shown,) = cell(revised, "pp10").blocks
    assert shown.small == "removed"
    assert {piece.change for piece in shown.pieces} == {Change.DELETED}


def test_a_clause_that_only_the_version_has_is_inserted(revised: Workspace) -> None:
    shown = block(revised, "pp7bis")
    assert shown.small == "added"
    assert {piece.change for piece in shown.pieces} == {Change.INSERTED}


def test_another_number_stands_under_the_number(revised: Workspace) -> None:
    assert block(revised, "op2").was == "was OP 2"
    assert not block(revised, "op2").small
    hide(revised, "label")
    assert block(revised, "op2").was == ""


def test_a_phrase_that_moved_inside_its_clause_is_marked_at_both_places(revised: Workspace) -> None:
    shown = [block(revised, "pp6")]
    assert any("drug trafficking" in words for words in said(shown, Change.MOVED))
    assert any("drug trafficking" in words for words in said(shown, Change.AWAY))
    assert "moved away: drug trafficking" in shown[0].spoken


def test_no_change_is_told_by_its_colour_alone(revised: Workspace, qtbot: QtBot) -> None:
    row = revised.cells.find(REV, ClauseId("rev1.pp6"))
    assert row is not None
    made = set_cell(revised.cells.cell(row, REV), 400, Looks(LIGHT))
    grounds = {stretch.ground for each in made.blocks for stretch in each.stretches}
    assert {Ground.MOVED, Ground.AWAY} <= grounds <= set(STROKES)
    assert len({STROKES[ground] for ground in grounds}) == len(grounds)


def test_a_removed_note_and_a_changed_one_are_told(revised: Workspace) -> None:
    assert "note 1 removed" in block(revised, "pp9").small
    assert block(revised, "pp11").small == "note 2 changed"
    hide(revised, "notes")
    assert "note" not in block(revised, "pp9").small
    assert block(revised, "pp11").small == ""


def test_marks_that_went_are_told(revised: Workspace) -> None:
    assert "italics removed" in block(revised, "pp8").small
    hide(revised, "marks")
    assert "italics removed" not in block(revised, "pp8").small


# small changes


@pytest.mark.parametrize(
    ("name", "clause", "change"),
    [
        ("quotes", "pp1", Change.INSERTED),
        ("case", "pp5", Change.INSERTED),
        ("punctuation", "pp4", Change.DELETED),
    ],
)
def test_small_changes_are_hidden_at_will(
    revised: Workspace, name: str, clause: str, change: Change
) -> None:
    before = said([block(revised, clause)], change)
    hide(revised, name)
    after = said([block(revised, clause)], change)
    assert len(after) < len(before)


def test_a_change_of_words_is_never_hidden(revised: Workspace) -> None:
    hide(revised, *CLASSES)
    assert said([block(revised, "op6")], Change.DELETED) == ["special consideration"]
    assert "shall" in said([block(revised, "pp4")], Change.INSERTED)


def test_hidden_changes_are_no_differences(revised: Workspace) -> None:
    row = row_of(revised, "pp5")
    assert revised.cells.differs(row)
    number = revised.cells.differences.version(REV)
    assert number is not None
    before = number.count
    hide(revised, "case")
    assert not revised.cells.differs(row_of(revised, "pp5"))
    now = revised.cells.differences.version(REV)
    assert now is not None
    assert now.count == before - 1


def test_a_number_alone_is_no_difference(revised: Workspace) -> None:
    assert not revised.cells.differs(row_of(revised, "op2"))


# the window


def test_the_window_marks_versions_until_it_is_told_not_to(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    action = revised_window.actions_by_id["view.differences"]
    assert action.isChecked()
    assert head_of(workspace.cells, REV).subtitle.startswith("13 differences · ")
    action.trigger()
    assert not cell(workspace, "op6").changed
    assert not workspace.cells.differs(row_of(workspace, "op6"))
    action.trigger()
    assert cell(workspace, "op6").changed


def test_next_difference_goes_through_those_of_the_version(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    seen = []
    for _ in range(3):
        revised_window.run("view.next-difference")
        seen.append(workspace.current[0])
    assert len(set(seen)) == 3
    assert all(workspace.cells.differences.differs(row) for row in seen)


def test_rows_stay_unfolded_in_which_the_version_differs(
    revised_window: MainWindow,
) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    revised_window.actions_by_id["view.only-differences"].trigger()
    assert row_of(workspace, "pp5") in workspace.rows
    assert folded(workspace, "pp2")
    assert not folded(workspace, "pp5")
    revised_window.actions_by_id["view.show-case"].trigger()
    assert folded(workspace, "pp5")


def folded(workspace: Workspace, name: str) -> bool:
    """Whether a clause of the version stands behind a line."""
    return any(row_of(workspace, name) in run for run in workspace.folds.values())


def test_what_is_hidden_stays_hidden_in_the_next_window(
    revised_window: MainWindow, qtbot: QtBot
) -> None:
    revised_window.actions_by_id["view.show-quotes"].trigger()
    workspace = revised_window.workspace
    assert workspace is not None
    path = workspace.path
    revised_window.close_project()
    settings = QSettings(revised_window.settings.fileName(), QSettings.Format.IniFormat)
    other = MainWindow(settings)
    qtbot.addWidget(other)
    other.open_project(path)
    qtbot.waitUntil(lambda: other.workspace is not None)
    assert other.workspace is not None
    assert other.workspace.look.hidden == {"quotes"}
    assert not other.actions_by_id["view.show-quotes"].isChecked()
    assert other.actions_by_id["view.show-case"].isChecked()


def test_the_map_shows_the_differences_of_a_version(
    revised_window: MainWindow, qtbot: QtBot
) -> None:
    workspace, overview = revised_window.workspace, revised_window.columns.overview
    assert workspace is not None
    qtbot.waitUntil(lambda: len(overview.signs) == len(workspace.rows))
    assert overview.signs[row_of(workspace, "op6")] & Sign.INSERTED
    assert overview.signs[row_of(workspace, "op5")] & Sign.MOVED
    assert not overview.signs[row_of(workspace, "pp2")]


# the inspector


def test_how_sure_a_link_of_versions_is_stands_in_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    wells = "Requests banks to lend villages the money for terraces, wells and seeds;"
    other = "Appeals for cheap credit to be given to hill farmers who have lost a harvest of seeds;"
    around = "Invites donors to finance schools in rural areas;", "Decides to meet again in Lima."
    base, rev = (
        Document(
            name,
            tuple(
                Clause(ClauseId(f"{name}.{at}"), ClauseKind.OPERATIVE, RichText(said))
                for at, said in enumerate((around[0], said, around[1]))
            ),
            language="en",
        )
        for name, said in (("base", wells), ("rev1", other))
    )
    path = tmp_path / "doubt.draftbench"
    with Workbench.create(path, base, sources=(rev,)):
        pass
    workspace = Workspace(Workbench.open(path))
    tips = [tip(workspace.cells, at, REV, ClauseId(f"rev1.{at}"))[0].split(" · ") for at in (0, 1)]
    assert [tip[1] for tip in tips] == ["sure", "possible"]
    (doubted,) = change_rows(workspace.cells, 1)
    assert doubted.why.split(" · ")[0] == "possible"
    workspace.close()


def test_the_inspector_says_what_became_of_a_clause(revised: Workspace) -> None:
    (moved,) = changes(revised, "op5")
    assert moved.label == "Declaration, Rev.1, OP 3"
    assert "moved from OP 5 to OP 3" in moved.why
    assert moved.pair == ("rev1", "declaration.op5", "rev1.op5", "")
    assert changes(revised, "pp2") == ()
    (gone,) = changes(revised, "pp10")
    assert gone.why == "PP 10 is removed"


def test_a_change_of_strength_is_a_pill(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    (row,) = changes(workspace, "pp4")
    assert [pill.text for pill in row.pills] == ["stronger: should → shall"]
    workspace.go_to(ClauseId("declaration.pp4"))
    pills = revised_window.inspector.findChildren(QLabel, "strength")
    assert [pill.text() for pill in pills] == ["stronger: should → shall"]


def test_marks_notes_and_moved_phrases_are_listed(revised: Workspace) -> None:
    (marks,) = changes(revised, "pp8")
    assert marks.lines == ("Italics removed: “World Development Report”",)
    (note,) = changes(revised, "pp11")
    assert note.quotes[0].where == "Note 2 changed"
    assert any(piece.change is Change.INSERTED for piece in note.quotes[0].pieces)
    (moved,) = changes(revised, "pp6")
    assert any(line.startswith("Moved within the clause: “") for line in moved.lines)


def test_a_wrong_pair_of_a_version_is_split_in_the_inspector(
    revised_window: MainWindow, qtbot: QtBot
) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    workspace.go_to(ClauseId("declaration.op6"))
    button = revised_window.inspector.findChild(QPushButton, "split")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: not revised_window.jobs.busy)
    pins = workspace.state.pins["rev1"]
    assert [(p.left, p.right, p.together) for p in pins] == [("declaration.op6", "rev1.op6", False)]
    row = row_of(workspace, "op6")
    assert "rev1.op6" not in workspace.cells.row(row).cells[REV]
    assert workspace.undo()
    assert "rev1.op6" in workspace.cells.row(row_of(workspace, "op6")).cells[REV]


def test_italics_of_an_opening_phrase_are_no_difference(revised: Workspace) -> None:
    """Files differ in whether they write them; the columns show them by rule."""
    base, rev = revised.cells.document(0), revised.cells.document(REV)
    italic = RichText(
        rev[ClauseId("rev1.pp7")].text.text,
        (Mark(0, len("Considering"), MarkKind.ITALIC),),
    )
    clauses = tuple(
        replace(c, text=italic) if c.id == "rev1.pp7" else c for c in revised.cells.document(REV)
    )
    version = Version(align(base, replace(rev, clauses=clauses)), frozenset())
    link = version.of_own(ClauseId("rev1.pp7"))
    assert link is not None
    assert version.passage(link).marks == ()
    assert not version.differs(link)


def test_a_note_that_went_to_another_clause_has_moved(revised: Workspace) -> None:
    """Neither removed where it was nor added where it is."""
    base = revised.cells.document(0)
    clauses = {clause.id: clause for clause in base}
    (note,) = clauses[ClauseId("declaration.pp9")].text.notes
    at = clauses[ClauseId("declaration.pp9")].text.note_positions()[0]
    without = clauses[ClauseId("declaration.pp9")].text.splice(at, at + 1, RichText())
    more = clauses[ClauseId("declaration.op3")].text.splice(5, 5, RichText(NOTE_MARK, (), (note,)))
    texts = {"declaration.pp9": without, "declaration.op3": more}
    made = tuple(replace(c, text=texts.get(c.id, c.text)) for c in base)
    version = Version(align(base, replace(base, name="other", clauses=made)), frozenset())
    for name in texts:
        link = version.of_own(ClauseId(name))
        assert link is not None
        assert [change.fate for change in version.passage(link).notes] == [NoteFate.MOVED]


def test_rows_in_which_texts_disagree_are_found_and_explained(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.toggle_source("recommendations")
    qtbot.waitUntil(lambda: len(workspace.cells.sources) == 2)
    window.sidebar.chosen.emit(("need", "doubts"))
    assert workspace.rows
    for row in workspace.rows:
        assert workspace.cells.row(row).doubts
    (sentence, *_) = workspace.cells.row(workspace.current[0]).doubts
    assert sentence in {label.text() for label in window.inspector.findChildren(QLabel)}


def test_taking_from_a_version_takes_over_its_words(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    count = len(workspace.state.draft)
    workspace.go_to(ClauseId("declaration.op6"))
    revised_window.run("edit.take")
    draft = workspace.state.draft
    assert len(draft) == count
    assert "give priority to" in draft[ClauseId("declaration.op6")].text.plain
    assert "OP 6 reads as in rev1" in revised_window.notice.words.text()
    revised_window.run("edit.take")
    assert "already" in revised_window.notice.words.text()
    revised_window.run("edit.undo")
    assert "special consideration" in workspace.state.draft[ClauseId("declaration.op6")].text.plain


def test_taking_words_says_that_notes_stay(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    workspace.go_to(ClauseId("declaration.pp11"))
    workspace.bench.edit(ClauseId("declaration.pp11"), "Noting the work of the Institute,")
    assert workspace.part(DraftWords).take(workspace.current[0], REV)
    assert revised_window.notice.words.text().startswith("PP 11 reads as in rev1, its notes stay")
    assert not workspace.part(DraftWords).take(workspace.current[0], REV)
    assert "already, but for its notes" in revised_window.notice.words.text()


def test_clauses_that_moved_together_are_named(tmp_path: Path, qtbot: QtBot) -> None:
    matters = ("prisons", "courts for children", "money that was laundered", "smuggled people")
    clauses = tuple(
        Clause(ClauseId(f"b.op{n}"), ClauseKind.OPERATIVE, RichText(f"Urges States to act on {m};"))
        for n, m in enumerate((*matters, "forged documents", "stolen cars and boats"), 1)
    )
    moved = (*clauses[2:], *clauses[:2])
    rev = tuple(replace(c, id=ClauseId(f"r.op{n}")) for n, c in enumerate(moved, 1))
    bench = Workbench.create(
        tmp_path / "moved.draftbench", Document("b", clauses), sources=(Document("r", rev),)
    )
    workspace = Workspace(bench)
    found = [
        (change.label, line)
        for row in range(len(workspace.cells))
        for change in change_rows(workspace.cells, row)
        for line in change.lines
    ]
    workspace.close()
    assert found == [
        ("R, OP 5", "Moved together with OP 6"),
        ("R, OP 6", "Moved together with OP 5"),
    ]


def test_taking_what_only_the_version_has_makes_a_new_clause(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    count = len(workspace.state.draft)
    row = workspace.cells.find(REV, ClauseId("rev1.pp7bis"))
    assert row is not None
    workspace.set_current(row, REV)
    revised_window.run("edit.take")
    assert len(workspace.state.draft) == count + 1


WORDS = st.lists(
    st.sampled_from(["Urges", "all", "States", "shall", "should", "“adopt”", "measures,", "AIDS"]),
    min_size=3,
    max_size=14,
).map(" ".join)


@given(
    st.lists(WORDS, min_size=1, max_size=4),
    st.lists(WORDS, min_size=1, max_size=4),
    st.sets(st.sampled_from(CLASSES)),
)
def test_under_any_marks_stands_the_text_of_the_version(
    old: list[str], new: list[str], hidden: set[str]
) -> None:
    left, right = (
        Document(
            name,
            tuple(
                Clause(ClauseId(f"{name}.{at}"), ClauseKind.OPERATIVE, RichText(text))
                for at, text in enumerate(texts)
            ),
        )
        for name, texts in (("one", old), ("two", new))
    )
    version = Version(align(left, right, mode=Mode.VERSIONS), frozenset(hidden))
    for link in version.alignment.links:
        passage = version.passage(link)
        marking = Marking(passage, hidden, ("en", "en"))
        shown = [marking.pieces(number) for number in range(len(passage.right))]
        for pieces, clause in zip(shown, passage.right, strict=True):
            assert "".join(p.text for p in pieces if not p.change.gone) == clause.text.plain
        if not hidden and not passage.moves:
            gone = "".join(p.text for pieces in shown for p in pieces if p.change.gone)
            cut = "".join(
                passage.words.left[h.left_start : h.left_end] for h in passage.words.hunks
            )
            assert gone == cut.replace("\n", " ")


def test_versions_of_one_title_are_told_apart_by_their_names(revised_window: MainWindow) -> None:
    workspace = revised_window.workspace
    assert workspace is not None
    title = workspace.state.base.title
    rev = workspace.state.sources[0]
    workspace.bench.add_source(replace(rev, name="rev2", title=title.upper()))
    cells = workspace.cells
    assert head_of(cells, cells.base).title == f"Declaration · {title}"
    assert titles(workspace.state)["rev2"] == f"Rev2 · {title.upper()}"
    assert head_of(cells, cells.draft).title == "Working draft"
    choice = revised_window.columns.head(1).choice
    offered = [choice.itemText(at) for at in range(choice.count())]
    assert f"Rev2 · {title.upper()}" in offered
    assert len(set(offered)) == len(offered)
    listed = [line.title for line in summarise(workspace.state, cells).texts]
    assert len(set(listed)) == len(listed)


def test_the_small_print_says_where_it_is_in_doubt_whether_a_clause_is_the_same(
    tmp_path: Path, qtbot: QtBot
) -> None:
    frame = "Emphasizes in this regard the importance of {}, taking into account, inter alia, {}"
    economy = "the further integration of the economies in transition into the world economy"
    consensus = (
        "the Monterrey Consensus of the International Conference on Financing for Development, the "
        "Johannesburg Declaration on Sustainable Development and the Plan of Implementation"
    )
    press = "the protection of journalists and media workers", "international humanitarian law"

    def text(name: str, *words: str) -> Document:
        clauses = [
            Clause(ClauseId(f"{name}.op{n}"), ClauseKind.OPERATIVE, RichText(said))
            for n, said in enumerate(("Urges States to act;", *words, "Invites donors to give."))
        ]
        return Document(name, tuple(clauses), language="en")

    path = tmp_path / "talks.draftbench"
    base, other = text("a", frame.format(economy, consensus)), text("b", frame.format(*press))
    Workbench.create(path, base, sources=(other,)).close()
    workspace = Workspace(Workbench.open(path))
    try:
        cells = workspace.cells
        link = next(link for link in cells.row(1).links if link.changed)
        (shown,) = cells.cell(1, REV).blocks
        assert link.grade is not Grade.SURE
        assert link.grade.value in shown.small
        assert any(link.grade.value in line for line in tip(cells, 1, REV, shown.clause))
    finally:
        workspace.close()


def test_words_of_strength_that_come_or_go_are_named():
    less, more = "Urges States to act", "Urges States to act as appropriate"
    (gone,) = strength_changes(diff(more, less), "en")
    assert strength_words(gone) == "stronger: “as appropriate” removed"
    (new,) = strength_changes(diff(less, more), "en")
    assert strength_words(new) == "weaker: “as appropriate” added"


@pytest.mark.parametrize("writes_as", ["", "MEX"])
def test_taking_from_a_version_divides_what_it_divided(
    empty: MainWindow, tmp_path: Path, qtbot: QtBot, writes_as: str
) -> None:
    words = ("Recalls the rules of the port", "and notes the state of the forests;")
    base = Document("base", (_operative("a", " ".join(words)), _operative("b", "Decides to meet.")))
    parts = (*map(_operative, "xy", words), _operative("z", "Decides to meet."))
    path = tmp_path / "divided.draftbench"
    with Workbench.create(path, base, sources=(Document("rev1", parts),)):
        pass
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    workspace = empty.workspace
    assert workspace is not None
    workspace.go_to(ClauseId("a"))
    if writes_as:
        assert workspace.part(DraftWords).write_for(writes_as)
    assert workspace.part(DraftWords).take(workspace.current[0], 1)
    if writes_as:
        (entry,) = workspace.state.entries
        workspace.bench.accept(entry.amendment.id)
    assert [c.text.plain for c in workspace.state.draft] == [*words, "Decides to meet."]
    if not writes_as:
        assert not workspace.part(DraftWords).take(workspace.current[0], 1)
        assert "already" in empty.notice.words.text()


def _operative(name: str, words: str) -> Clause:
    return Clause(ClauseId(name), ClauseKind.OPERATIVE, RichText(words))
