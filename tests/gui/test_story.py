"""The whole way, from a file to the papers of a meeting, by hand in one window."""

import pytest
from docx import Document as WordDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from draftbench.app.workbench import Workbench
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.resources import resource
from support.dialogs import form, go_to, lists, send, words

SEED = resource("samples", "A_CONF.213_RPM.1_1.txt")


def _idle(window, qtbot):
    qtbot.waitUntil(lambda: not window.jobs.busy and not window.file_jobs.busy)


@pytest.mark.slow
def test_from_the_file_to_the_exported_text(empty, tmp_path, qtbot, monkeypatch):
    window, project = empty, tmp_path / "congress.draftbench"
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    # A negotiation begins with one text of a file with several; another becomes a source.
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(SEED)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(project), ""))
    monkeypatch.setattr(PartsDialog, "exec", lambda _: 1)
    window.run("file.new")
    qtbot.waitUntil(lambda: window.workspace is not None)
    _idle(window, qtbot)
    assert project.is_file()
    # The secretariat corrects a clause.
    go_to(window, "OP 4")
    window.run("edit.clause")
    QTest.keyClicks(window.columns.editor.text, " Corrected.")
    QTest.keyClick(window.columns.editor.text, Qt.Key.Key_Return)
    assert words(window).endswith("Corrected.")
    # Two delegations want other words in the same place; one is accepted, the other collides.
    clause = go_to(window, "OP 5")
    before = words(window)
    first = before.split()[0]
    for code, verb in (("BRA", "Invites"), ("ARG", "Strongly urges")):
        window.run("amend.propose")
        fields = form(window).inputs
        assert {"codes", "text"} <= set(fields)
        send(window, codes=(code,), text=before.replace(first, verb, 1))
    state = window.workspace.state
    assert len(state.entries) == 2
    window.run("amend.accept")  # the one just tabled
    assert words(window).startswith("Strongly urges")
    assert window.workspace.state.entries[0].in_conflict
    window.run("amend.conflicts")
    assert lists(window).listing.rows()
    lists(window).close()
    # Its words go between brackets, the clause is agreed, a moment gets a name, all can be undone.
    go_to(window, "OP 6")
    window.run("negotiate.agree")
    window.run("record.name")
    send(window, name="Rev.1 as circulated")
    window.run("edit.undo")
    window.run("edit.redo")
    # The papers: tracked changes and the list of amendments.
    window.run("export.export")
    dialog = window.deeds.exporting.dialog
    dialog.choices["tracked"].click()
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    _idle(window, qtbot)
    tracked = tmp_path / "congress tracked.docx"
    text = WordDocument(str(tracked)).element.xml
    assert "Strongly urges" in text
    assert 'w:author="' in text
    # Everything is in one file.
    window.close()
    with Workbench.view(project) as bench:
        assert bench.state.draft[clause].text.plain.startswith("Strongly urges")
        assert bench.record.verify().ok
    assert not list(tmp_path.glob("congress.draftbench.*"))
