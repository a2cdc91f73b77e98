"""A text in the clipboard joins a negotiation or begins one, as a file does."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from draftbench.app.workbench import Workbench
from draftbench.formats.reading import ENDINGS
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.session.file_parts import TEXTS

TEXT = "The Board,\n\nRecalling its decision,\n\n1. Urges all to act;\n\n2. Decides to meet again."


@pytest.fixture
def window(empty):
    yield empty
    QGuiApplication.clipboard().clear()


@pytest.fixture
def seen(monkeypatch, tmp_path):
    """Answers the dialogues; gives what the parts dialogue was asked to show."""
    shown = []

    def execute(dialog):
        shown.append(dialog)
        for check in dialog.checks.values():
            check.setChecked(True)
        return 1

    monkeypatch.setattr(PartsDialog, "exec", execute)
    path = str(tmp_path / "new.draftbench")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    return shown


def hold(text="", html="", urls=()):
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl.fromLocalFile(str(url)) for url in urls])
    QGuiApplication.clipboard().setMimeData(data)


def paste(window):
    QTest.keyClick(
        window.focusWidget() or window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )


def test_pasting_on_the_start_page_begins_a_negotiation(window, seen, qtbot):
    hold(TEXT)
    paste(window)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert [c.text.plain for c in window.workspace.state.base][-1] == "Decides to meet again."
    (original,) = window.workspace.bench._record.originals()
    assert original.name == "pasted text"
    assert window.workspace.bench._record.original(original.sha256) == TEXT.encode()


def test_pasting_into_a_negotiation_adds_a_source(window, seen, project, qtbot):
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    before = {source.name for source in window.workspace.state.sources}
    hold(TEXT)
    window.columns.setFocus()
    paste(window)
    qtbot.waitUntil(lambda: len(window.workspace.state.sources) > len(before))
    added = [s for s in window.workspace.state.sources if s.name not in before]
    assert [s.source.file for s in added] == ["pasted text"]
    window.close_project()
    with Workbench.open(project) as bench:
        assert added[0].name in {source.name for source in bench.state.sources}


def test_pasting_where_one_writes_puts_words_there(window, seen, project, qtbot):
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    workspace = window.workspace
    workspace.set_current(0, workspace.cells.columns - 1)
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    field = editor.text
    field.setFocus()
    hold("some words")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "some words" in field.toPlainText()
    assert seen == []


def test_a_new_negotiation_can_begin_while_another_is_open(window, seen, project, qtbot):
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    hold(TEXT)
    window.run("file.new-pasted")
    qtbot.waitUntil(lambda: window.workspace.path.name == "new.draftbench")


def test_copied_files_are_read(window, seen, tmp_path, qtbot):
    file = tmp_path / "a.md"
    file.write_text("# Draft\n\nThe Board,\n\nRecalling it,\n\n1. Urges *all*.", "utf-8")
    hold(urls=[file])
    paste(window)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert [c.text.plain for c in window.workspace.state.base][-1] == "Urges all."


def test_html_that_cannot_be_read_gives_way_to_the_words(window, seen, qtbot):
    hold(TEXT, "<p></p>")
    paste(window)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert len(window.workspace.state.base) == 4


def test_html_keeps_what_words_lose(window, seen, qtbot):
    words = "<p>The Board,</p><p><i>Recalling</i> it,</p><ol><li>Urges all.</li></ol>"
    hold("The Board,\nRecalling it,\nUrges all.", words)
    paste(window)
    qtbot.waitUntil(lambda: window.workspace is not None)
    base = window.workspace.state.base
    assert [c.text.plain for c in base] == ["The Board,", "Recalling it,", "Urges all."]
    assert [mark.kind.value for mark in base.clauses[1].text.marks] == ["italic"]
    (original,) = window.workspace.bench._record.originals()
    assert b"<i>Recalling</i>" in window.workspace.bench._record.original(original.sha256)


def test_an_empty_clipboard_is_said(window, seen):
    hold("")
    paste(window)
    assert window.notice.isVisible()
    assert seen == []


def test_the_dialogues_show_every_kind_of_file_that_is_read():
    assert all(f"*.{ending}" in TEXTS.split(";;")[0] for ending in ENDINGS)
    assert {"docx", "odt", "doc", "rtf", "txt", "md"} <= set(ENDINGS)
