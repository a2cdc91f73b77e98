"""Words typed in forms: kept while they are typed, offered again, gone when they are sent."""

import os
import threading
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.app.privatenotes import notes_of
from draftbench.app.texts.unfinished import (
    FormWords,
    forget_form,
    forms_file,
    keep_form,
    kept,
    kept_forms,
    typing_file,
)
from support.dialogs import fill, form, go_to, send

TITLE = "Private note"


def _kept(window):
    """What is kept of forms: beside the project, and in it what is private."""
    workspace = window.workspace
    private = {
        title: words for title, (_, words) in workspace.bench.record.private.typing().items()
    }
    return {one.title: dict(one.words) for one in kept_forms(workspace.path)} | private


def test_words_are_kept_whole_and_forgotten(tmp_path):
    project = tmp_path / "n.draftbench"
    keep_form(project, FormWords("One", {"why": "Because.", "text": "Two\nlines"}))
    keep_form(project, FormWords("Two", {"why": "Also."}))
    keep_form(project, FormWords("One", {"why": "Because of it."}))
    assert [(o.title, o.words) for o in kept_forms(project)] == [
        ("Two", {"why": "Also."}),
        ("One", {"why": "Because of it."}),
    ]
    forget_form(project, "Two")
    keep_form(project, FormWords("One", {"why": " "}))
    assert not forms_file(project).exists()
    forget_form(project, "One")


@pytest.mark.parametrize("data", ["", "[", '{"forms": 7}', '{"forms": [{"title": 1}]}', "[[[[[["])
def test_a_damaged_file_is_passed_over(tmp_path, data):
    project = tmp_path / "n.draftbench"
    forms_file(project).write_text(data)
    assert kept_forms(project) == ()
    keep_form(project, FormWords("One", {"why": "Because."}))
    assert len(kept_forms(project)) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="that system has no named pipes")
@pytest.mark.parametrize(
    ("file", "read"), [(forms_file, kept_forms), (typing_file, kept)], ids=["forms", "typing"]
)
def test_a_pipe_in_the_place_of_typed_words_is_not_waited_for(tmp_path, file, read):
    project, found = tmp_path / "n.draftbench", []
    os.mkfifo(file(project))
    reading = threading.Thread(target=lambda: found.append(read(project)), daemon=True)
    reading.start()
    reading.join(10)
    if reading.is_alive():  # give it an end
        os.close(os.open(file(project), os.O_WRONLY))
        reading.join()
        pytest.fail("it waited for somebody who writes into the pipe")
    assert not found[0]


def test_what_is_old_is_not_offered(tmp_path):
    project = tmp_path / "n.draftbench"
    old = (datetime.now(UTC) - timedelta(days=30)).isoformat()
    keep_form(project, FormWords("One", {"why": "Because."}, old))
    assert kept_forms(project) == ()


def test_a_note_that_was_not_sent_is_offered_again(window, qtbot):
    go_to(window, "OP 7")
    window.run("edit.note")
    title = form(window).form.title
    assert form(window).offered.isHidden()
    fill(window, text="Brazil will give way on this.")
    qtbot.waitUntil(lambda: _kept(window) == {title: {"text": "Brazil will give way on this."}})
    form(window).reject()
    path = window.workspace.path
    window.close_project()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert title in window.notice.words.text()
    go_to(window, "OP 7")
    window.run("edit.note")
    dialog = form(window)
    assert dialog.offered.isVisible()
    QTest.mouseClick(dialog.put_back, Qt.MouseButton.LeftButton)
    assert dialog.offered.isHidden()
    assert dialog.words() == {"text": "Brazil will give way on this."}
    send(window)
    (note,) = [n for n in notes_of(window.workspace.bench) if "give way" in n.text]
    assert note.text == "Brazil will give way on this."
    qtbot.waitUntil(lambda: not _kept(window))
    assert not forms_file(path).exists()


def test_letters_typed_just_before_closing_are_kept(window, qtbot):
    go_to(window, "OP 7")
    window.run("edit.note")
    fill(window, text="Said at the very end.")
    form(window).reject()  # before the pause is over
    qtbot.waitUntil(lambda: bool(_kept(window)))
    window.run("edit.note")
    assert "very end" in form(window).offered.layout().itemAt(0).widget().text()
    form(window).dropped.emit()
    qtbot.waitUntil(lambda: not _kept(window))


def test_what_the_form_began_with_is_not_kept(window, qtbot):
    amendment = window.workspace.state.entries[-1].amendment.id
    window.deeds.amending.amend("modify", amendment)
    dialog = form(window)
    assert dialog.words() == {}
    dialog.reject()
    window.context.dialogues.keeping.leave()
    assert not forms_file(window.workspace.path).exists()
