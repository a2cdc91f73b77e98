"""The record in the window: undo of anything, versions, the text then, comparing, notes, checks."""

import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftbench.app.exports.stationery import set_masthead
from draftbench.app.privatenotes import notes_of
from draftbench.app.workbench import Workbench
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import form, go_to, lists, send, told, words


@pytest.mark.slow
def test_any_event_is_undone_and_done_again(window):
    go_to(window, "OP 7")
    bench = window.workspace.bench
    window.workspace.part(DraftWords).write("Underscores all of it.")
    number = str(len(bench.events))
    go_to(window, "OP 6")
    window.run("negotiate.agree")
    window.run("record.history")
    dialog = lists(window)
    assert dialog.table.shown()[0] == str(len(bench.events))
    dialog.choose(number)
    QTest.mouseClick(dialog.buttons["undo"], Qt.MouseButton.LeftButton)
    go_to(window, "OP 7")
    assert words(window) != "Underscores all of it."
    assert set(dialog.buttons) >= {"redo"}
    assert "Undone by event" in told(dialog)
    QTest.mouseClick(dialog.buttons["redo"], Qt.MouseButton.LeftButton)
    assert words(window) == "Underscores all of it."


@pytest.mark.looks
def test_what_can_never_be_undone_has_a_grey_button_and_its_reason(window):
    window.run("record.history")
    dialog = lists(window)
    assert "no later change builds on it" in dialog.lead.text()
    dialog.choose("1")
    assert not dialog.buttons["undo"].isEnabled()
    assert dialog.buttons["undo"].toolTip() in told(dialog)
    assert not dialog.do("undo")
    dialog.choose(str(len(window.workspace.bench.events)))
    assert dialog.buttons["undo"].isEnabled()


def test_why_an_undo_cannot_be_is_said_in_a_sentence(window):
    go_to(window, "OP 7")
    workspace = window.workspace
    workspace.part(DraftWords).insert("Decides something new;")
    number = str(len(workspace.bench.events))
    new = workspace.state.draft.children(None)
    clause = next(c for c in new if "something new" in workspace.state.draft[c].text.plain)
    workspace.part(DraftWords).write("Decides something newer;", clause)
    window.run("record.history")
    dialog = lists(window)
    dialog.choose(number)
    dialog.do("undo")
    assert dialog.said.isVisible()
    assert dialog.said.property("kind") == "refusal"
    assert clause in workspace.state.draft


@pytest.mark.slow
def test_a_moment_is_named_its_text_shown_and_compared_with_now(window, qtbot, tmp_path):
    window.run("record.name")
    send(window, name="Rev.1 as circulated")
    go_to(window, "OP 7")
    was = words(window)
    window.workspace.part(DraftWords).write(was.replace("Underscores", "Stresses", 1))
    window.run("record.history")
    history = lists(window)
    history.tabs.setCurrentIndex(1)
    assert history.table.keys() == ("Rev.1 as circulated",)
    history.do("show")
    qtbot.waitUntil(lambda: window.context.dialogues.lists is not history)
    then = lists(window)
    clause = window.workspace.draft_clause()
    then.choose(clause)
    assert told(then) == was
    then.close()
    history.do("compare")
    send(window, other="now")
    qtbot.waitUntil(lambda: window.context.dialogues.lists is not then)
    changed = lists(window)
    assert len(changed.table.shown()) == 1
    says = told(changed)
    assert "deleted: Underscores" in says
    assert "inserted: Stresses" in says
    changed.do("save")
    page = tmp_path / "what changed.html"
    send(window, path=str(page))
    assert "Stresses" in page.read_text("utf-8")
    window.settings.setValue("paper", "letter")
    set_masthead(window.workspace.bench, {"session": "Twelfth session"})
    changed.do("save")
    word = tmp_path / "what changed.docx"
    send(window, path=str(word))
    with zipfile.ZipFile(word) as archive:
        text = archive.read("word/document.xml")
        heads = b"".join(archive.read(n) for n in archive.namelist() if "header" in n)
    assert b"w:ins" in text
    assert b'w:w="12240"' in text
    assert b"Twelfth session" in heads
    changed.do("save")
    refused = send(window, path=str(tmp_path / "what changed.xyz"))
    assert refused.isVisible()
    assert ".docx" in refused.refused()


def test_two_events_are_compared(window, qtbot):
    go_to(window, "OP 7")
    first = len(window.workspace.bench.events)
    window.workspace.part(DraftWords).write("Underscores all of it.")
    window.run("record.history")
    history = lists(window)
    history.choose(str(first), str(first + 1))
    QTest.mouseClick(history.buttons["compare"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.context.dialogues.lists is not history)
    assert "Underscores" in told(lists(window))


def test_a_moment_that_is_none_is_refused_where_it_was_asked_for(window, qtbot):
    window.run("record.history")
    history = lists(window)
    history.choose("1")
    history.do("compare")
    send(window, typed="the day before yesterday")
    qtbot.waitUntil(history.said.isVisible)
    assert "the day before yesterday" in history.said.text()
    history.do("compare")
    send(window, typed="3")
    asking = window.context.dialogues
    qtbot.waitUntil(lambda: asking.lists is not history)
    assert "after event 3" in lists(window).window().windowTitle()


@pytest.mark.looks
def test_the_file_is_checked_and_a_salvaged_copy_saved(window, qtbot, tmp_path):
    window.run("record.check")
    qtbot.waitUntil(window.notice.isVisible)
    assert "intact" in window.notice.words.text()
    window.run("record.salvage")
    copy = tmp_path / "copy.draftbench"
    send(window, path=str(copy))
    qtbot.waitUntil(copy.exists)
    qtbot.waitUntil(lambda: "Saved " in window.notice.words.text())
    with Workbench.view(copy) as bench:
        assert bench.state.draft.fingerprint == window.workspace.state.draft.fingerprint


@pytest.mark.slow
def test_private_notes_are_written_seen_and_removed_for_good(window):
    clause = go_to(window, "OP 7")
    events = len(window.workspace.bench.events)
    window.run("edit.note")
    send(window, text="Their minister will call.")
    assert [row.text for row in window.inspector._content.private] == ["Their minister will call."]
    (note,) = notes_of(window.workspace.bench)
    assert note.about == clause
    assert len(window.workspace.bench.events) == events
    go_to(window, "OP 6")
    assert not window.inspector._content.private
    go_to(window, "OP 7")
    window.inspector.note_removed.emit(note.id)
    assert "no undo" in form(window).form.lead
    form(window).submit()
    assert not notes_of(window.workspace.bench)
    assert not window.inspector._content.private
    window.run("record.notes")
    dialog = lists(window)
    dialog.do("note")
    send(window, text="Ask for a room.")
    assert "Ask for a room." in told(dialog)


def test_why_words_are_here_is_told_with_who_gave_them(window):
    go_to(window, "OP 7")
    window.workspace.write_as("", "")
    text = words(window)
    window.workspace.part(DraftWords).write(text.replace("serious", "grave", 1))
    why = next(
        one for one in window.inspector._content.sections if one.title.startswith("Why these")
    )
    told = [line.words for line in why.lines]
    place = told.index("“grave”")
    assert "Secretariat" in told[place + 1]
    assert "instead of “serious”" in told[place + 1]


def test_words_that_begin_with_a_comma_are_told_as_going_on(window):
    go_to(window, "OP 7")
    window.workspace.write_as("", "")
    text = words(window)
    window.workspace.part(DraftWords).write(text.replace("serious", "serious, grave", 1))
    sections = window.inspector._content.sections
    why = next(one for one in sections if one.title.startswith("Why these"))
    assert "“…, grave”" in [line.words for line in why.lines]
    pieces = ["".join(piece.text for piece in line.pieces) for line in why.lines]
    assert "…, grave" in pieces


@pytest.mark.looks
def test_a_copy_is_saved_without_private_notes(window, tmp_path):
    go_to(window, "OP 7")
    window.run("edit.note")
    send(window, text="Their minister will call.")
    window.run("record.copy")
    copy = tmp_path / "for others.draftbench"
    send(window, path=str(copy), notes=False)
    with Workbench.view(copy) as bench:
        assert not notes_of(bench)
        assert len(bench.events) == len(window.workspace.bench.events)


@pytest.mark.looks
def test_a_copy_has_the_ending_of_a_project_and_replaces_nothing(window, tmp_path):
    there = tmp_path / "Night rivers.draftbench"
    for before in (None, b"of somebody else"):
        if before is not None:
            there.write_bytes(before)
        window.run("record.copy")
        dialog = send(window, path=str(tmp_path / "Night rivers"))
        assert [path.name for path in tmp_path.glob("Night*")] == [there.name]
        if before is not None:
            assert there.read_bytes() == before
            assert there.name in dialog.refusal.text()
            dialog.reject()


@pytest.mark.looks
def test_kept_files_are_written_out(window, tmp_path):
    window.run("record.files")
    dialog = lists(window)
    (key, *_) = dialog.table.shown()
    dialog.choose(key)
    dialog.do("write")
    out = tmp_path / "out.bin"
    send(window, path=str(out))
    assert out.read_bytes() == window.workspace.bench.record.original(key)


def test_counts_of_every_version_are_listed(window, qtbot):
    window.run("record.name")
    send(window, name="Rev.1")
    go_to(window, "OP 7")
    window.run("negotiate.bracket")
    send(window, words=(0, 11))
    window.run("record.counts")
    asking = window.context.dialogues
    qtbot.waitUntil(lambda: asking.lists is not None)
    cells = [row.cells for row in lists(window).listing.rows()]
    assert [cell[0] for cell in cells] == ["the base", "Rev.1", "the draft now"]
    assert [cell[1] for cell in cells] == ["", "", "1"]
