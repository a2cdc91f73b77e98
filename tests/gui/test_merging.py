"""Files in which several people revised the draft are merged into it, by window and command."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from draftbench.amend.changesets.editing import retyped
from draftbench.app.exports.exporting import front_of, written
from draftbench.app.merges.draftmerging import merge_files, take
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.document import spoken_labels
from draftbench.errors import ConflictError, UsageError
from support.dialogs import form, lists, send
from support.word import clean


def _labels(state):
    return {name: clause for clause, name in spoken_labels(state.draft).items()}


def _revised(state, path, **words):
    """A Word file of the draft with other words in clauses ("OP_4")."""
    labels = _labels(state)
    texts = {labels[name.replace("_", " ")]: text for name, text in words.items()}
    clauses = tuple(
        replace(c, text=retyped(c.text, texts[c.id])) if c.id in texts else c for c in state.draft
    )
    path.write_bytes(clean(state.draft.with_clauses(clauses), front_of(state)).data)
    return path


def _words(state, name):
    return state.draft[_labels(state)[name]].text.plain


@pytest.fixture
def files(project, tmp_path):
    """Two revisions: each changes a clause of its own, and both another in two ways."""
    with Workbench.view(project) as bench:
        state = bench.state
    one, two, three = (_words(state, f"OP {n}") for n in (1, 2, 3))
    mexico = _revised(
        state, tmp_path / "mexico.docx", OP_1=f"{one[:-1]} without delay;", OP_3=three + " Soon."
    )
    peru = _revised(
        state, tmp_path / "peru.docx", OP_2=f"{two[:-1]} at once;", OP_3=f"{three} Never."
    )
    return [mexico, peru]


def _merge(window, qtbot, files):
    window.deeds.importing.merge(files)
    qtbot.waitUntil(lambda: window.context.dialogues.lists is not None)
    return lists(window)


def _settled(window, qtbot):
    qtbot.waitUntil(lambda: not window.file_jobs.busy)


def test_what_agrees_is_taken_and_what_collides_decided(window, qtbot, files):
    before = [c.text.plain for c in window.workspace.state.draft]
    dialog = _merge(window, qtbot, files)
    (row,) = dialog.listing.rows()
    assert row.cells[0] == "OP 3"
    assert row.cells[2] == "mexico.docx × peru.docx"
    dialog.choose(row.key)
    told = [line.words for line in dialog.listing.detail((row.key,))]
    assert told[1] == "mexico.docx"
    assert any("Never." in words for words in told)
    dialog.do("side-1")
    _settled(window, qtbot)
    assert dialog.listing.rows()[0].cells[3] == "as peru.docx"
    assert [c.text.plain for c in window.workspace.state.draft] == before
    dialog.do("take")
    state = window.workspace.state
    assert _words(state, "OP 1").endswith("without delay;")
    assert _words(state, "OP 2").endswith("at once;")
    assert _words(state, "OP 3").endswith(" Never.")
    assert not dialog.isVisible()
    window.run("edit.undo")
    assert [c.text.plain for c in window.workspace.state.draft] == before


def test_a_decision_is_taken_back_and_a_text_written(window, qtbot, files):
    dialog = _merge(window, qtbot, files)
    dialog.choose("1")
    dialog.do("side-0")
    _settled(window, qtbot)
    dialog.choose("d0")
    dialog.do("reopen")
    _settled(window, qtbot)
    assert dialog.listing.rows()[0].cells[3] == "open"
    dialog.choose("1")
    dialog.do("write")
    send(window, text="Requests everybody to report;")
    _settled(window, qtbot)
    dialog.do("take")
    assert _words(window.workspace.state, "OP 3") == "Requests everybody to report;"


def test_the_rest_is_taken_only_when_that_is_wanted(window, qtbot, files):
    third = _words(window.workspace.state, "OP 3")
    dialog = _merge(window, qtbot, files)
    dialog.do("take")
    told = [label.text() for label in form(window).findChildren(QLabel)]
    assert any("1 conflict is undecided" in words for words in told)
    send(window)
    assert _words(window.workspace.state, "OP 1").endswith("without delay;")
    assert _words(window.workspace.state, "OP 3") == third


def test_what_each_file_changes_is_listed(window, qtbot, files):
    dialog = _merge(window, qtbot, files)
    dialog.tabs.setCurrentIndex(1)
    told = [row.cells for row in dialog.listing.rows()]
    assert [who for who, _ in told] == ["mexico.docx"] * 3 + ["peru.docx"] * 3
    assert "without delay" in told[0][1]


def test_files_that_change_nothing_are_said(window, qtbot, tmp_path):
    same = tmp_path / "same.docx"
    same.write_bytes(written(window.workspace.state, "clean").data)
    window.deeds.importing.merge([same])
    qtbot.waitUntil(window.notice.isVisible)
    assert "nothing differs" in window.notice.words.text()


def test_a_draft_that_was_changed_meanwhile_is_not_overwritten(project, files):
    with Workbench.open(project) as bench:
        made = merge_files(bench.state.draft, files)
        with pytest.raises(ConflictError, match="1 conflict is undecided"):
            take(bench, made)
        bench.edit(_labels(bench.state)["OP 5"], "Requests something else;")
        with pytest.raises(UsageError, match="changed since"):
            take(bench, made, partly=True)


def test_a_clause_that_is_merged_twice_is_two_clauses(project, tmp_path):
    with Workbench.open(project) as bench:
        state = bench.state
        last = state.draft.children(None)[-2]
        extended = bench.insert("Decides to remain seized of the matter.", after=last)
        file = tmp_path / "more.docx"
        file.write_bytes(written(bench.state, "clean").data)
        bench.undo()
        ids = []
        for _ in range(2):
            take(bench, merge_files(bench.state.draft, [file]))
            ids += [c.id for c in bench.state.draft if c.id not in state.draft]
            bench.delete(ids[-1])
        assert len({*ids, extended}) == 3


def test_the_command_merges_into_the_draft(project, files, capsys):
    names = [str(file) for file in files]
    assert main(["draft", str(project), "merge", *names]) == 4
    assert "Conflict 1 at OP 3" in capsys.readouterr().out
    assert main(["draft", str(project), "merge", *names, "--dry-run", "--json"]) == 4
    assert json.loads(capsys.readouterr().out)["taken"] is False
    assert main(["draft", str(project), "merge", *names, "--resolve", "1=mexico.docx"]) == 0
    with Workbench.view(project) as bench:
        assert _words(bench.state, "OP 3").endswith(" Soon.")
        assert _words(bench.state, "OP 2").endswith("at once;")


def test_the_command_takes_the_rest(project, files, capsys):
    names = [str(file) for file in files]
    assert main(["draft", str(project), "merge", *names, "--partly"]) == 4
    assert "merged into the draft" in capsys.readouterr().out
    with Workbench.view(project) as bench:
        assert _words(bench.state, "OP 1").endswith("without delay;")
