"""Files opened in the real window: views of tracked changes, several at once, and their remarks."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from draftbench.app.imports.importnotes import imports
from draftbench.app.texts.opened_files import read_part
from draftbench.app.workbench import Workbench
from draftbench.formats.imported import ImportNote
from draftbench.formats.reading import read
from draftbench.gui.files import opened
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.files.files_view import FilesDialog
from draftbench.gui.imports.import_choices_view import ImportDialog, NotesDialog
from draftbench.record import Record
from support.dialogs import send
from support.poison import PROJECTS, events_of, write_project
from support.revised import paragraph, run, word_file

OLD = "Urges States to act with concern and to report on it;"


@pytest.fixture
def window(empty):
    return empty


@pytest.fixture
def tracked(tmp_path):
    words = paragraph(
        run("Urges "), run("all ", "ins by Chile"), run("States to act with concern and to report ")
    )
    words = words.replace("</w:p>", run("on it;") + "</w:p>")
    path = tmp_path / "tracked.docx"
    last = paragraph(run("Requests the Secretariat to report."))
    path.write_bytes(word_file(words + last))
    return path


@pytest.fixture
def saved(monkeypatch, tmp_path):
    path = tmp_path / "new.draftbench"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def answered(monkeypatch, kind, answer):
    """Dialogues of a kind are shown, given to ``answer`` and accepted."""
    seen = []

    def execute(dialog):
        seen.append(dialog)
        dialog.show()
        answer(dialog)
        dialog.accept()
        return 1

    monkeypatch.setattr(kind, "exec", execute)
    return seen


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def first_clause(window):
    return window.workspace.state.base.clauses[0].text.plain


def test_a_tracked_file_begins_with_its_own_text_and_its_changes_are_offered(
    window, tracked, saved, monkeypatch, qtbot
):
    def without(dialog):
        assert dialog.views["accepted"].isChecked()
        assert not dialog.tabling.isVisible()
        dialog.views["rejected"].click()
        assert not dialog.go.isEnabled()
        qtbot.waitUntil(dialog.go.isEnabled)
        assert dialog.tabling.isVisible()

    answered(monkeypatch, PartsDialog, without)
    offered = answered(monkeypatch, ImportDialog, lambda _: None)
    window.deeds.opening.dropped([tracked])
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert first_clause(window) == OLD
    qtbot.waitUntil(lambda: bool(window.workspace.state.entries))
    assert len(offered) == 1
    assert window.workspace.state.entries[0].amendment.sponsors == ("CHL",)
    heads = [(one.kind, one.files) for one in imports(window.workspace.bench.events)]
    assert heads == [("texts", ("tracked.docx",)), ("amendments", ("tracked.docx",))]


def test_a_tracked_file_is_read_with_its_changes_unless_asked_otherwise(
    window, tracked, saved, monkeypatch, qtbot
):
    answered(monkeypatch, PartsDialog, lambda _: None)
    window.deeds.opening.dropped([tracked])
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert first_clause(window) == OLD.replace("States", "all States")
    assert window.workspace.state.entries == ()


def test_a_view_that_cannot_be_read_any_more_leaves_the_one_that_was(
    window, tracked, saved, monkeypatch, qtbot
):
    def gone(dialog):
        tracked.unlink()
        dialog.views["rejected"].click()
        qtbot.waitUntil(dialog.go.isEnabled)
        assert dialog.views["accepted"].isChecked()

    answered(monkeypatch, PartsDialog, gone)
    window.deeds.opening.dropped([tracked])
    qtbot.waitUntil(window.notice.isVisible)
    assert "tracked.docx" in window.notice.words.text()


@pytest.fixture
def begun(window, qtbot, tmp_path, tracked):
    base, imported = read_part(str(tracked), view="rejected")
    path = tmp_path / "begun.draftbench"
    Workbench.create(path, base, originals=(("tracked.docx", imported),)).close()
    window.deeds.opening.open_project(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    return window


def test_several_texts_are_added_one_after_the_other_and_what_is_wrong_is_said(
    begun, monkeypatch, qtbot, tmp_path
):
    def all_of_it(dialog):
        for check in dialog.checks.values():
            check.setChecked(True)

    seen = answered(monkeypatch, PartsDialog, all_of_it)
    paths = [tmp_path / name for name in ("one.txt", "bad.png", "two.txt")]
    for path in paths:
        path.write_text(f"Urges {path.stem} to act;\n", encoding="utf-8")
    paths[1].write_bytes(b"\x89PNG\r\n\x1a\n")
    begun.deeds.opening.dropped(paths)
    qtbot.waitUntil(lambda: "bad.png" in begun.notice.words.text())
    assert "bad.png" in begun.notice.words.text()
    assert len(seen) == 2
    assert len(begun.workspace.state.sources) == 2


def test_files_without_changes_are_imported_with_those_that_have_some(
    begun, monkeypatch, qtbot, tmp_path, tracked
):
    clean = tmp_path / "clean.docx"
    last = "Requests the Secretariat to report annually."
    clean.write_bytes(word_file(paragraph(run(OLD)) + paragraph(run(last))))

    def choose(dialog):
        assert not dialog.go.isEnabled()
        dialog.boxes["clean.docx"].setCurrentText("PER")
        assert dialog.go.isEnabled()

    seen = answered(monkeypatch, ImportDialog, choose)
    begun.deeds.opening.dropped([clean, tracked])
    qtbot.waitUntil(lambda: len(begun.workspace.state.entries) == 2)
    assert len(seen) == 1
    assert {e.amendment.sponsors for e in begun.workspace.state.entries} == {("CHL",), ("PER",)}
    assert "kept under Record, Import notes" in begun.notice.words.text()


def test_the_remarks_of_every_import_are_read_again(begun, monkeypatch, qtbot, tracked):
    answered(monkeypatch, ImportDialog, lambda _: None)
    begun.deeds.importing.read([tracked])
    qtbot.waitUntil(lambda: len(begun.workspace.state.entries) == 1)
    begun.run("edit.undo")
    seen = answered(monkeypatch, NotesDialog, lambda _: None)
    begun.run("file.notes")
    words = said(seen[0])
    assert "tracked.docx · am-1 · undone · 1 remark" in words
    assert "“Chile” stands for Chile (CHL), which is new" in words
    assert "it was read as rejected" in words
    assert words.index("undone") < words.index("read as rejected")


def test_all_remarks_of_the_reader_can_be_read_before_a_text_is_taken(qtbot):
    imported = read(b"Urges States to act;\n", "x.txt")
    notes = tuple(ImportNote("made-up", n, f"Doubt {n}.") for n in range(1, 4))
    dialog = PartsDialog("x.txt", replace(imported, notes=notes), new=True)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = [label for label in dialog.findChildren(QLabel) if label.text() == "Doubt 3."]
    assert not shown[0].isVisible()
    dialog.all_remarks.click()
    assert shown[0].isVisible()
    assert "x.txt, line 3" in said(dialog)
    assert dialog.views == {}


def test_the_choices_of_an_import_fit_a_small_window(begun, tmp_path, monkeypatch, qtbot):
    pieces = [run(f"by {n} ", f"ins by Person {n}") for n in range(12)]
    path = Path(tmp_path / "all.docx")
    path.write_bytes(
        word_file(
            paragraph(
                run("Urges "), *pieces, run("States to act with concern and to report on it;")
            )
            + paragraph(run("Requests the Secretariat to report."))
        )
    )
    seen = answered(monkeypatch, ImportDialog, lambda _: None)
    begun.deeds.importing.read([path])
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0].height() <= 720


def test_several_files_begin_a_negotiation_in_one_step(window, monkeypatch, saved, tmp_path, qtbot):
    for name in ("base", "ours", "theirs"):
        words = f"1. Urges States to act ({name});\n\n2. Requests the Secretariat to report.\n"
        (tmp_path / f"{name}.txt").write_text(words, "utf-8")
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 nothing")

    def answer(dialog):
        assert [key[0] for key in dialog.bases] == [0, 1, 2]
        assert dialog.base()[0] == 0
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "broken.docx" in said
        dialog.bases[1, dialog.chosen()[0][1]].setChecked(True)
        assert not dialog.checks[dialog.base()].isEnabled()

    seen = answered(monkeypatch, FilesDialog, answer)
    names = [str(tmp_path / name) for name in ("base.txt", "ours.txt", "theirs.txt", "broken.docx")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    window.run("file.new")
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert len(seen) == 1
    state = window.workspace.state
    assert "(ours)" in next(iter(state.base)).text.plain
    assert "(theirs)" in next(iter(state.sources[-1])).text.plain


@pytest.mark.slow
def test_recent_negotiations_are_pinned_and_taken_off_the_list(
    window, built_sample, tmp_path, qtbot
):
    first = Path(shutil.copy(built_sample, tmp_path / "first.draftbench"))
    second = Path(shutil.copy(built_sample, tmp_path / "second.draftbench"))
    for path in (first, second):
        window.open_project(path)
        qtbot.waitUntil(lambda p=path: window.workspace is not None and window.workspace.path == p)
    window.run("file.close")
    cards = window.start.recent
    assert [Path(card.recent.path).stem for card in cards] == ["second", "first"]
    assert "1 conflict" in cards[0].recent.said
    assert "today" in cards[0].accessibleName()
    os.utime(second)  # somebody else worked on it, and nobody knows what is open in it now
    assert [recent.said for recent in window.recents.files() if Path(recent.path) == second] == [""]
    cards[1].pin.click()
    assert [Path(card.recent.path).stem for card in window.start.recent] == ["first", "second"]
    window.start.recent[1].remove.click()
    assert [Path(card.recent.path).stem for card in window.start.recent] == ["first"]
    assert second.exists()
    window.start.recent[0].click()
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert window.workspace.path == first


@pytest.mark.slow
def test_of_long_texts_rows_are_seen_before_the_sources(
    window, built_sample, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr(opened, "AT_ONCE", 1)
    path = Path(shutil.copy(built_sample, tmp_path / "long.draftbench"))
    columns = []
    window.project.opened.connect(lambda w: columns.append(w.cells.columns))
    window.open_project(path)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert columns == [2]
    qtbot.waitUntil(lambda: window.workspace.cells.columns == 3)
    assert window.workspace.shown == ("elements",)


def test_a_project_with_an_act_that_cannot_be_used_is_offered_salvaged(window, qtbot, tmp_path):
    events = events_of(PROJECTS / "version-0.5.draftbench")
    bad = next(one for one in events if one["kind"] == "amendment-held")
    bad["payload"] = {"ids": [7]}
    template, path, out = (tmp_path / f"{n}.draftbench" for n in ("template", "p", "out"))
    Record.create(template, title="x").close()
    write_project(template, path, events)
    window.open_project(path)
    asking = window.context.dialogues
    qtbot.waitUntil(lambda: asking.form is not None)
    assert "amendment-held" in asking.form.form.lead
    assert window.workspace is None
    send(window, path=str(out))
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: not window.file_jobs.busy)
    window.open_project(out)
    qtbot.waitUntil(lambda: window.workspace is not None)
    assert all(one.id != bad["id"] for one in window.workspace.bench.events)
