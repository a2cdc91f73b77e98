"""Private drafts and notes in the window: locked, unlocked, and what is typed of them."""

import pytest
from PySide6.QtWidgets import QLineEdit

from draftbench.app import passphrases
from draftbench.app.privatenotes import notes_of, write_note
from draftbench.app.texts.unfinished import forms_file
from draftbench.gui.history.history_lists import Events
from draftbench.gui.inspector.private_notes import NoteForms
from draftbench.gui.languages import speak
from draftbench.gui.session.passphrase_forms import Holdings
from support.dialogs import fill, form, go_to, lists, send
from support.translations import compile_tables

PHRASE = "correct horse battery"
OTHER = "another phrase"
NOTE = "Vermilion herons nest late"


def verb(window, key, name):
    """Chooses a delegation in the dialogue and clicks a button."""
    panel = lists(window)
    panel.choose(key)
    assert panel.do(name)


def row(window, seat):
    found = passphrases.holdings(window.workspace.bench)
    return next(one.held for one in found if one.seat == seat)


@pytest.mark.slow
def test_a_passphrase_is_set_given_and_removed(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 6")
    draft = bench.propose_text(clause, "Urges nobody;", sponsors=("PER",), draft=True)
    write_note(bench, NOTE, by="PER")
    window.run("record.private")
    verb(window, "PER", "set")
    for name in ("passphrase", "again"):
        assert form(window).inputs[name].echoMode() is QLineEdit.EchoMode.Password
    send(window, passphrase=PHRASE, again="something else")
    assert form(window).refused()
    send(window, passphrase=PHRASE, again=PHRASE)
    assert (row(window, "PER").protected, row(window, "PER").locked) == (True, False)
    assert NOTE.encode() not in window.workspace.path.read_bytes()
    verb(window, "PER", "lock")
    assert row(window, "PER").locked
    assert window.workspace.state.entry(draft) is None
    assert NOTE not in [note.text for note in window.workspace.part(NoteForms).notes]
    verb(window, "PER", "unlock")
    send(window, passphrase=OTHER)
    assert form(window).refused()
    send(window, passphrase=PHRASE)
    assert window.workspace.state.entry(draft) is not None
    assert NOTE in [note.text for note in window.workspace.part(NoteForms).notes]
    verb(window, "PER", "remove")
    send(window)
    assert not row(window, "PER").protected
    assert NOTE in [note.text for note in notes_of(bench)]


@pytest.mark.slow
def test_before_a_note_is_typed_the_notes_are_unlocked(window):
    bench = window.workspace.bench
    write_note(bench, "an earlier note")
    passphrases.protect(bench, "", PHRASE)
    passphrases.lock(bench, "")
    go_to(window, "OP 7")
    window.run("edit.note")
    assert set(form(window).inputs) == {"passphrase"}
    send(window, passphrase=OTHER)
    assert form(window).refused()
    send(window, passphrase=PHRASE)
    send(window, text=NOTE)
    assert NOTE in [note.text for note in notes_of(bench)]


@pytest.mark.slow
def test_what_is_locked_is_told_when_the_project_is_opened(window, qtbot):
    bench = window.workspace.bench
    clause = go_to(window, "OP 6")
    draft = bench.propose_text(clause, "Urges nobody;", sponsors=("PER",), draft=True)
    passphrases.protect(bench, "PER", PHRASE)
    path = window.workspace.path
    window.close_project()
    window.open_project(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert "Peru" in window.notice.words.text()
    assert window.workspace.state.entry(draft) is None
    window.workspace.bench.edit(clause, "Encourages everybody;")


def test_what_is_typed_of_a_private_note_is_in_no_file_beside_the_project(window, qtbot):
    go_to(window, "OP 7")
    window.run("edit.note")
    fill(window, text=NOTE)
    private = window.workspace.bench.record.private
    qtbot.waitUntil(lambda: [w for _, w in private.typing().values()] == [{"text": NOTE}])
    form(window).reject()
    path = window.workspace.path
    assert not forms_file(path).exists()
    own = {path.name, path.name + "-wal", path.name + "-shm"}
    for one in path.parent.iterdir():
        assert one.name in own or not one.is_file() or NOTE.encode() not in one.read_bytes()


def test_words_of_a_form_move_into_the_project_when_they_become_a_draft(window, qtbot):
    go_to(window, "OP 7")
    window.run("amend.propose")
    fill(window, why="Because of it.")
    path, private = window.workspace.path, window.workspace.bench.record.private
    qtbot.waitUntil(lambda: forms_file(path).exists())
    form(window).inputs["draft"].setChecked(True)
    fill(window, why="Because of otters.")
    qtbot.waitUntil(lambda: len(private.typing()) == 1)
    assert not forms_file(path).exists()


def test_private_acts_stand_in_the_history_and_are_undone_there(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 6")
    draft = bench.propose_text(clause, "Urges nobody;", sponsors=("PER",), draft=True)
    bench.edit(clause, "Encourages everybody;")
    events = Events(window.workspace)
    keys = [one.key for one in events.rows()]
    private = bench.drafts.acts[-1].event.id
    assert keys.index(private) == keys.index(str(len(bench.events))) + 1
    undo = next(one for one in events.verbs((private,)) if one.id == "undo")
    undo.deed()
    assert bench.state.entry(draft) is None


def test_delegations_have_their_names_in_the_language_of_the_reader(window, qapp):
    bench = window.workspace.bench
    write_note(bench, NOTE, by="PER")
    passphrases.protect(bench, "PER", PHRASE)
    compile_tables()
    assert speak(qapp, "fr")
    try:
        holdings = Holdings(window.workspace)
        assert [one.cells[0] for one in holdings.rows()] == ["Pérou"]
        asked = {verb.id: verb for verb in holdings.verbs(("PER",))}["change"].deed()
        assert "Pérou" in asked.title
    finally:
        speak(qapp, "en")
