"""Long texts: cells made ready in the background, and what an edit leaves as it is."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from draftbench.app.history.rebasing import rebase
from draftbench.app.texts.comparing import side_by_side
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, Document, RichText
from draftbench.formats.docx.write import bracketed
from draftbench.formats.docx.write.bracketed import Line
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.compared import Compared, arranged
from draftbench.gui.cells.differences import Marks, Shown
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.rows import workspace as module
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.workspace import Workspace, prepared
from draftbench.gui.shell.main_window import MainWindow
from draftbench.progress import Progress


def everything(workspace: Workspace, cells: Cells) -> list[object]:
    """All that the cells tell."""
    state, rows, columns = workspace.state, range(len(cells)), range(cells.columns)
    return [
        [[cells.cell(row, column) for column in columns] for row in rows],
        [cells.differs(row) for row in rows],
        [cells.bracketed(row) for row in rows],
        [cells.theme(row) for row in rows],
        [head_of(cells, column) for column in columns],
        summarise(state, cells),
        cells.themes,
    ]


def anew(workspace: Workspace) -> Cells:
    """The cells made without anything that was known before."""
    made = side_by_side(workspace.state, workspace.shown, lead=workspace.lead)
    return Cells(workspace.state, arranged(Compared(made), workspace.state), workspace.look)


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every text counts as a long one."""
    monkeypatch.setattr(module, "AT_ONCE", 0)


def test_cells_that_were_made_ready_are_those_that_the_window_shows(project: Path) -> None:
    bench = Workbench.open(project)
    made = Compared(side_by_side(bench.state, ("elements",)))
    ready = prepared(bench.state, made, Shown(marks=Marks.CLEAN))
    workspace = Workspace(bench, ready)
    assert workspace.cells is ready.cells
    assert workspace.look.marks is Marks.CLEAN
    assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))
    workspace.close()


def test_cells_that_were_made_ready_are_dropped_where_something_was_done_since(
    project: Path, qtbot: QtBot
) -> None:
    bench = Workbench.open(project)
    ready = prepared(bench.state, Compared(side_by_side(bench.state, ("elements",))))
    workspace = Workspace(bench, ready)
    later = workspace.prepare()
    workspace.bench.edit(workspace.state.draft.children(None)[1], "Other words,")
    with qtbot.waitSignal(workspace.stale):
        workspace.take_later(later)
    assert workspace.cells is not later.cells
    workspace.close()


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize("name", ["project", "revision"])
def test_after_an_edit_of_words_everything_is_as_if_made_anew(
    name: str, request: pytest.FixtureRequest
) -> None:
    workspace = Workspace(Workbench.open(request.getfixturevalue(name)))
    rows = workspace.cells.comparison.rows
    tops = workspace.state.draft.children(None)
    for clause in (tops[2], tops[-1]):
        words = workspace.state.draft[clause].text.plain
        workspace.bench.edit(clause, f"{words} [ARG: and [others]]")
        assert workspace.cells.comparison.rows == rows
        assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))
    workspace.undo()
    assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))
    workspace.close()


@pytest.mark.parametrize("marks", [Marks.MARKED, Marks.BRACKETS])
def test_after_an_act_only_clauses_that_it_concerns_are_compiled_anew(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, marks: Marks
) -> None:
    compiled: list[ClauseId] = []
    compile_lines = bracketed.Compiler.lines

    def counted(self: bracketed.Compiler, clause: Clause, *, first: bool) -> tuple[Line, ...]:
        compiled.append(clause.id)
        return compile_lines(self, clause, first=first)

    monkeypatch.setattr(bracketed.Compiler, "lines", counted)
    workspace.show(Shown(marks=marks))
    everything(workspace, workspace.cells)
    bench, draft = workspace.bench, workspace.state.draft
    one, other, last = draft.children(None)[3:6]
    words = draft[one].text.plain
    acts: tuple[Callable[[], object], ...] = (
        lambda: bench.propose_text(one, f"{words} Soon.", sponsors=("ARG",)),
        lambda: bench.propose_move(other, after=last, sponsors=("ARG",)),
        lambda: bench.propose_insertion("Welcomes it;", after=last, sponsors=("ARG",)),
        lambda: bench.edit(one, f"{words} At once."),
        lambda: bench.accept(bench.propose_text(last, "Regrets it;", sponsors=("ARG",))),
        lambda: bench.delete(other),
        workspace.undo,
    )
    for at, act in enumerate(acts):
        compiled.clear()
        act()
        now = everything(workspace, workspace.cells)
        if at < 5:
            assert len({*compiled}) < 10 < len(draft)  # one paragraph here has five items
        assert now == everything(workspace, anew(workspace))


def standing(cells: Cells) -> list[list[ClauseId]]:
    """The clauses of each column, in the order of the rows."""
    rows = [cells.row(row).cells for row in range(len(cells))]
    return [[clause for row in rows for clause in row[c]] for c in range(cells.columns)]


@pytest.mark.usefixtures("long")
def test_a_clause_that_came_moved_or_went_is_seen_at_once_and_the_rest_follows(
    workspace: Workspace,
) -> None:
    asked: list[object] = []
    workspace.stale.connect(asked.append)
    tops = workspace.state.draft.children(None)
    acts = (
        lambda: workspace.bench.insert("Decides to remain seized of the matter.", after=tops[-1]),
        lambda: workspace.bench.move(tops[-1], after=tops[-3]),
        lambda: workspace.bench.delete(tops[4]),
        workspace.bench.undo,
        lambda: workspace.bench.take("elements", (ClauseId("elements.p3"),), after=tops[3]),
    )
    for number, act in enumerate(acts, 1):
        rows = workspace.cells.comparison.rows
        act()
        assert len(asked) == number
        cells = workspace.cells
        for column, clauses in enumerate(standing(cells)):
            assert sorted(clauses) == sorted(clause.id for clause in cells.document(column))
        assert cells.document(cells.draft) is workspace.state.draft
        new = [row for row in cells.comparison.rows if not any(row is one for one in rows)]
        assert len(new) <= 2
        workspace.take_later(workspace.prepare())
        assert len(asked) == number
        assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))


@pytest.mark.usefixtures("long")
def test_what_was_found_of_a_source_is_not_looked_for_again_after_an_act(project: Path) -> None:
    bench = Workbench.open(project)
    workspace = Workspace(bench, Compared(side_by_side(bench.state, ())))
    later = workspace.prepare()
    text = workspace.state.draft.children(None)[3]
    workspace.bench.delete(text)
    assert workspace.cells.columns == 2
    assert text not in workspace.state.draft
    workspace.take_later(later)
    assert workspace.cells.columns == 2
    again = workspace.compare()
    assert again.comparison.alignments[1] is later.comparison.alignments[1]
    workspace.take_later(again)
    assert workspace.cells.document(1).name == "elements"
    assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))
    workspace.close()


@pytest.mark.usefixtures("long")
def test_rows_that_are_not_final_are_never_taken_for_an_alignment(workspace: Workspace) -> None:
    """A new base keeps the identities of the old one; its sources are aligned with it all the
    same."""
    base = workspace.state.base
    words = replace(base.clauses[-1], text=RichText("Notes the report;"))
    other = base.with_clauses((*base.clauses[:-1], words))
    rebase(workspace.bench, replace(other, name="rev1"))
    assert workspace.cells.document(workspace.cells.base) is workspace.state.base is not base
    workspace.take_later(workspace.prepare())
    assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))


@pytest.mark.slow
@pytest.mark.usefixtures("long")
def test_acts_while_texts_are_compared_neither_wait_nor_are_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: not window.jobs.busy)
    go, made, prepare = Event(), [], workspace.prepare

    def slow(progress: Progress) -> Compared:
        made.append(progress)
        go.wait(20)
        return prepare(progress)

    monkeypatch.setattr(workspace, "prepare", slow)
    tops = workspace.state.draft.children(None)
    new = [workspace.bench.insert(f"Thanks {n};", after=tops[5]) for n in range(3)]
    qtbot.waitUntil(lambda: len(made) == 1)
    assert all(clause in standing(workspace.cells)[-1] for clause in new)
    go.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert len(made) <= 2
    assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))


@pytest.mark.usefixtures("long")
def test_acceptance_of_an_amendment_shows_in_every_kept_part(workspace: Workspace) -> None:
    for name in [entry.amendment.id for entry in workspace.state.entries]:
        entry = workspace.state.entry(name)
        if entry is not None and entry.open and not entry.in_conflict:
            workspace.bench.accept(name, confirmed=True)
            assert everything(workspace, workspace.cells) == everything(workspace, anew(workspace))


def test_a_base_that_is_called_draft_still_leads(built_sample: Path, tmp_path: Path) -> None:
    """A file draft.docx gives a text of the name that the working draft has too."""
    with Workbench.open(Path(shutil.copy(built_sample, tmp_path / "sample.draftbench"))) as sample:
        base, sources = replace(sample.state.base, name="draft"), sample.state.sources
    path = tmp_path / "named.draftbench"
    with Workbench.create(path, base, sources=sources) as bench:
        made = side_by_side(bench.state, ("elements",), lead="draft")
        assert made.base == 0
        former = made.alignments[1]
        bench.edit(ClauseId("declaration.op1"), "Other words;")
        again = side_by_side(bench.state, ("elements",), lead="draft", former=made)
    assert again.alignments[1] is former
    assert isinstance(again.texts[-1], Document)
