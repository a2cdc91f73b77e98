"""Exports from the window: pages beside the choice, what is remembered, what is said afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.exports.previewing import preview
from draftbench.formats.office import find_office
from draftbench.gui.files.export_choices import Wanted, choices, free_name, remember, remembered
from draftbench.gui.files.pdf_printer import print_page
from support.dialogs import lists


@pytest.fixture
def plain(window, monkeypatch, tmp_path):
    """A window on a machine without LibreOffice."""
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    return window


def _dialog(window, qtbot):
    window.run("export.export")
    dialog = window.deeds.exporting.dialog
    assert dialog.isVisible()
    _ready(window, qtbot)
    return dialog


def _ready(window, qtbot):
    qtbot.waitUntil(lambda: not window.deeds.exporting.previews.busy)


def _press(dialog, qtbot, window):
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.file_jobs.busy)


@pytest.mark.looks
def test_pages_are_shown_and_change_with_the_choice(plain, qtbot):
    dialog = _dialog(plain, qtbot)
    pages = dialog.preview.pages
    assert pages.shown == pages.count > 1
    assert "Page 1 of" in dialog.preview.words.text()
    assert "LibreOffice" in dialog.preview.words.text()
    before = pages.grab().toImage()
    dialog.choices["voting"].click()
    _ready(plain, qtbot)
    assert pages.grab().toImage() != before
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert pages.page() == pages.count
    dialog.reject()


@pytest.mark.looks
def test_only_the_newest_wish_is_shown(plain, qtbot):
    plain.run("export.export")
    dialog = plain.deeds.exporting.dialog
    made = []
    plain.deeds.exporting.previews.made.connect(made.append)
    for kind in ("table", "gaps", "trace", "voting"):
        dialog.choices[kind].click()
    _ready(plain, qtbot)
    assert len(made) == 1
    chosen = choices(plain.workspace, Wanted("voting"))()
    expected = preview(plain.workspace.state, "voting", ".docx", chosen, print_page)
    assert dialog.preview.pages.count == next(expected.pages()).pages
    dialog.reject()
    assert not plain.deeds.exporting.previews.busy


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(EXPORTS))
def test_every_kind_in_every_format_has_a_preview(workspace, monkeypatch, tmp_path, kind):
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    chosen = choices(workspace, Wanted(kind))()
    for ending in EXPORTS[kind].endings:
        made = preview(workspace.state, kind, ending, chosen, print_page)
        assert next(made.pages()).width > 500


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.looks
def test_word_files_are_laid_out_by_libreoffice(window, qtbot):
    if find_office() is None:
        pytest.skip("LibreOffice is not installed")
    dialog = _dialog(window, qtbot)
    assert dialog.preview.pages.shown > 1
    assert "LibreOffice" not in dialog.preview.words.text()
    dialog.reject()


@pytest.mark.looks
def test_a_preview_that_cannot_be_says_why(plain, qtbot, tmp_path):
    dialog = _dialog(plain, qtbot)
    dialog.on._template.line.setText(str(tmp_path / "gone.docx"))
    qtbot.waitUntil(lambda: "gone.docx" in dialog.preview.words.text())
    assert dialog.preview.pages.shown == 0
    dialog.reject()


def test_the_file_is_written_and_can_be_opened(plain, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    dialog = _dialog(plain, qtbot)
    dialog.choices["amendments"].click()
    _press(dialog, qtbot, plain)
    target = tmp_path / "negotiation amendments.docx"
    assert target.is_file()
    assert f"Saved {target}." in plain.notice.words.text()
    for button in plain.notice.buttons:
        button.click()
    assert [Path(url.toLocalFile()) for url in opened] == [target, tmp_path]
    target.unlink()
    plain.notice.buttons[0].click()
    assert "not there any more" in plain.notice.words.text()


@pytest.mark.slow
def test_choices_are_remembered_for_the_project_and_for_new_ones(plain, qtbot, tmp_path):
    dialog = _dialog(plain, qtbot)
    dialog.choices["table"].click()
    dialog.format.setCurrentIndex(dialog.format.findData(".csv"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    dialog.table.themes.click()
    dialog.table.actions_by_name["recommendations"].setChecked(False)
    _press(dialog, qtbot, plain)
    again = _dialog(plain, qtbot)
    assert again.wanted() == Wanted("table", ".csv", sources=("elements",), by_theme=True)
    assert again.path.text().endswith("negotiation table 2.csv")
    again.reject()
    other, folder = remembered(plain.settings.value, tmp_path / "other.draftbench")
    assert (other.kind, other.ending, folder) == ("table", ".csv", str(tmp_path))
    assert not other.sources


@pytest.mark.looks
def test_a_file_that_is_there_is_replaced_only_knowingly(plain, qtbot, tmp_path):
    dialog = _dialog(plain, qtbot)
    there = tmp_path / "there.docx"
    there.write_bytes(b"something else")
    dialog.path.setText(str(there))
    assert "already exists" in dialog._warning.text()
    assert dialog.write.text() == "Replace the file"
    late = tmp_path / "late.docx"
    dialog.path.setText(str(late))
    assert dialog.write.text() == "Save"
    late.write_bytes(b"came meanwhile")
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "already exists" in dialog._warning.text()
    assert late.read_bytes() == b"came meanwhile"
    dialog.reject()
    assert there.read_bytes() == b"something else"


def test_what_is_not_in_the_file_is_listed(plain, qtbot, tmp_path):
    plain.deeds.exporting.tell_written(tmp_path / "x.docx", ("One thing is lost.",))
    assert "One thing is lost." in plain.notice.words.text()
    plain.deeds.exporting.tell_written(tmp_path / "x.docx", ("One.", "Two.", "Three."))
    assert "3 things are not in it" in plain.notice.words.text()
    plain.notice.buttons[0].click()
    assert lists(plain).table.model().rowCount() == 3


def test_closing_the_window_while_pages_are_laid_out_leaves_nothing_behind(plain, qtbot):
    plain.run("export.export")
    dialog = plain.deeds.exporting.dialog
    dialog.choices["table"].click()
    dialog.reject()
    assert plain.close()
    assert not plain.deeds.exporting.previews.busy


def test_a_name_that_is_free(tmp_path):
    assert free_name(tmp_path, "a", ".docx") == tmp_path / "a.docx"
    for name in ("a.docx", "a 2.docx"):
        (tmp_path / name).touch()
    assert free_name(tmp_path, "a", ".docx") == tmp_path / "a 3.docx"


def test_damaged_settings_give_the_usual_choices(tmp_path):
    stored: dict[str, object] = {}
    project = tmp_path / "p.draftbench"
    remember(stored.__setitem__, project, Wanted("no-kind", ".xyz", compromise="?"), "/nowhere")
    wanted, folder = remembered(stored.get, project)
    assert wanted == Wanted()
    assert folder == str(tmp_path)
