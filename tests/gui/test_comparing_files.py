"""Two files compared without a negotiation: dropped or chosen, swapped, written as a Word file,
kept as a negotiation, and gone without a trace."""

import shutil
import tempfile

import docx
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from draftbench.app.texts.filepair import FilePair
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.compare.links import Relation
from draftbench.compare.passages.passage import alignment_of
from draftbench.gui.files.compare_commands import CompareDialog
from support.dialogs import go_to
from support.wholes import ANNEXED

COMMON = (
    "Recalling its resolution 64/180 on crime prevention and criminal justice,",
    "1. Urges Member States to prevent and combat all forms of violence;",
    "2. Requests the Secretary-General to report on progress made;",
    "3. Decides to remain seized of the matter.",
)
NEW = (COMMON[0], COMMON[1].replace("Urges", "Strongly urges"), COMMON[3].replace("3.", "2."))


@pytest.fixture(autouse=True)
def temporary(monkeypatch, tmp_path):
    """The folder for temporary files; a test leaves nothing in it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert not list(folder.glob("draftbench-compare-*"))


@pytest.fixture
def files(tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("\n\n".join(COMMON), encoding="utf-8")
    new.write_text("\n\n".join(NEW), encoding="utf-8")
    return old, new


@pytest.fixture
def word_files(tmp_path):
    found = []
    for name, texts in (("old", COMMON), ("new", NEW)):
        found.append(tmp_path / f"{name}.docx")
        made = docx.Document()
        for text in texts:
            made.add_paragraph(text)
        made.save(found[-1])
    return found


def drop(widget, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    held = Qt.KeyboardModifier.NoModifier
    where = QPointF(9, 9)
    button = Qt.MouseButton.LeftButton
    widget.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, button, held))


@pytest.fixture
def compared(empty, files, qtbot, monkeypatch):
    """A window that compares two files, which were dropped on it."""
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    drop(empty, *files)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


def links(alignment):
    return [(link.left, link.right, link.relation, link.standing) for link in alignment.links]


def test_two_files_that_are_dropped_stand_beside_each_other(compared, files, temporary):
    workspace = compared.workspace
    assert workspace.cells.two_texts
    assert [one.source.file for one in workspace.cells.comparison.texts[:2]] == [
        "old.txt",
        "new.txt",
    ]
    assert compared.windowTitle().startswith("old.txt ↔ new.txt")
    assert compared.recents.files() == ()
    (folder,) = temporary.glob("draftbench-compare-*")
    assert folder.stat().st_mode & 0o077 == 0
    compared.run("file.close")
    assert compared.workspace is None
    assert compared.recents.files() == ()
    assert sorted(path.name for path in files[0].parent.glob("*.*")) == [
        "new.txt",
        "old.txt",
        "settings.ini",
    ]


def test_links_and_counts_are_those_of_the_command(compared, files, capsys):
    found = compared.workspace.cells.comparison.alignments[1]
    (made,) = FilePair.read(*files).made
    assert links(found) == links(alignment_of(made))
    assert main(["compare", *map(str, files)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == compared.strip.compared.text()
    assert compared.strip.compared.isVisible()
    assert not compared.strip.counts["open"].isVisible()


def test_three_clicks_or_two_drops_compare_two_files(empty, files, qtbot, monkeypatch):
    names, two = [str(file) for file in files], empty.start.two
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names.pop(0), ""))
    for button in (two.older.choose, two.newer.choose, two.go):
        assert two.go.isEnabled() == (button is two.go)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.workspace.files.pair.left == files[0]
    empty.close_project()
    assert two.older.path is None
    drop(two.newer, files[1])
    two.swap.click()
    assert (two.older.path, two.newer.path) == (files[1], None)
    two.older.remove.click()
    assert two.older.path is None
    drop(two.newer, files[1])
    assert empty.workspace is None
    drop(two.older, files[0])
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.workspace.files.pair.left == files[0]


def test_a_file_that_is_not_there_is_said_at_its_field(qtbot, files, tmp_path):
    dialog = CompareDialog([files[0], tmp_path / "nwe.txt"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.go.click()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.lines[1].line
    assert not dialog.wrong[0].isVisible()
    assert dialog.wrong[1].isVisible()
    assert "nwe.txt" in dialog.wrong[1].text()
    dialog.lines[1].line.setText(str(files[1]))
    assert not dialog.wrong[1].isVisible()
    dialog.go.click()
    assert dialog.result()


def test_fields_take_what_is_dropped_and_pasted_and_are_swapped(qtbot, files):
    dialog = CompareDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    drop(dialog, *files)
    assert dialog.files() == files
    dialog.swap.click()
    assert dialog.files() == (files[1], files[0])
    dialog.lines[0].line.setText(f'"{files[0]}"')
    dialog.lines[1].line.setText(QUrl.fromLocalFile(str(files[1])).toString())
    assert dialog.files() == files
    dialog.lines[1].line.clear()
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.lines[0].line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.lines[1].line
    drop(dialog, files[1])
    assert dialog.files() == files


def test_swapped_files_stand_the_other_way_round(compared, files, qtbot):
    before = compared.workspace
    compared.run("file.swap")
    qtbot.waitUntil(lambda: compared.workspace not in (None, before))
    assert compared.workspace.files.pair.left == files[1]
    assert compared.workspace.state.base.source.file == "new.txt"


def test_one_goes_from_difference_to_difference_and_sees_only_these(compared):
    rows, workspace = [], compared.workspace
    assert compared.actions_by_id["view.only-differences"].isChecked()
    assert workspace.folds
    alone = [row for row in workspace.rows if row not in workspace.folds]
    for _ in alone:
        rows.append(workspace.current[0])
        compared.run("view.next-difference")
    assert rows == alone


@pytest.mark.parametrize("kind", ["files", "word_files"])
def test_the_word_file_is_that_of_the_command(kind, empty, request, qtbot, monkeypatch, tmp_path):
    old, new = request.getfixturevalue(kind)
    drop(empty, old, new)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    window, command = tmp_path / "window.docx", tmp_path / "command.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "window"), ""))
    empty.run("file.tracked")
    qtbot.waitUntil(window.exists)
    qtbot.waitUntil(empty.notice.isVisible)
    assert "window.docx" in empty.notice.words.text()
    assert main(["compare", str(old), str(new), "-o", str(command)]) == 1
    one, two = (FilePair.read(old, each) for each in (window, command))
    assert links(one.made[0].alignments[1]) == links(two.made[0].alignments[1])
    proof = ["verify", str(window), "--accepted", str(new), "--rejected", str(old)]
    assert main(proof) == 0


def test_it_never_takes_the_place_of_what_it_is_made_from(compared, files, monkeypatch, qtbot):
    place = files[1].with_suffix(".docx")
    files[1].rename(place)  # such a name, whatever is in it
    compared.workspace.files.pair = FilePair(
        files[0], place, compared.workspace.files.pair.whole, (), reordered=False
    )
    before = place.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    compared.run("file.tracked")
    qtbot.waitUntil(compared.notice.isVisible)
    assert "one of the texts" in compared.notice.words.text()
    assert place.read_bytes() == before


def test_what_is_written_is_kept_as_a_negotiation_from_the_offer(
    compared, monkeypatch, qtbot, tmp_path
):
    path = tmp_path / "kept.draftbench"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    go_to(compared, "OP 2")
    compared.run("edit.clause")
    compared.columns.editor.text.setPlainText("Requests a report at once;")
    (offer,) = compared.notice.buttons
    offer.click()
    qtbot.waitUntil(lambda: compared.workspace is not None and compared.workspace.path == path)
    assert compared.workspace.files is None
    assert "at once" in compared.workspace.state.draft.clauses[2].text.plain
    assert [recent.path for recent in compared.recents.files()] == [str(path)]
    assert not compared.actions_by_id["file.swap"].isEnabled()
    assert len(compared.workspace.bench.record.originals()) == 2


@pytest.mark.parametrize("answer", ["Save", "Discard", "Cancel"])
def test_closing_asks_what_becomes_of_what_was_done(compared, answer, monkeypatch, tmp_path):
    path, asked = tmp_path / "kept.draftbench", []
    reply = QMessageBox.StandardButton[answer]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: asked.append(1) or reply)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    clause = go_to(compared, "OP 1")
    compared.workspace.bench.edit(clause, "Urges everybody;")
    assert compared.close() is (answer != "Cancel")
    assert asked == [1]
    assert path.exists() is (answer == "Save")
    if answer == "Save":
        with Workbench.view(path) as bench:
            assert bench.state.draft[clause].text.plain == "Urges everybody;"
    if answer == "Cancel":
        assert compared.workspace.state.draft[clause].text.plain == "Urges everybody;"
        compared.workspace.files.let_go()


def test_nothing_is_asked_where_nothing_was_done(compared, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: pytest.fail("asked"))
    compared.run("view.only-differences")
    compared.run("file.close")
    assert compared.workspace is None


def test_a_link_that_is_refused_changes_the_counts(compared):
    before = compared.strip.compared.text()
    found = compared.workspace.cells.comparison.alignments[1]
    (link,) = (link for link in found.links if link.relation is Relation.CHANGED)
    name = found.right.name
    compared.workspace.bench.pin(name, link.left, link.right, together=False)
    assert compared.strip.compared.text() != before


def test_what_cannot_be_read_is_said(empty, files, qtbot, tmp_path):
    drop(empty, files[0], tmp_path / "gone.docx")
    qtbot.waitUntil(empty.notice.isVisible)
    assert "gone.docx" in empty.notice.words.text()
    assert empty.workspace is None


def test_two_other_files_take_the_place_of_those_that_are_compared(compared, files, qtbot):
    before = compared.workspace
    drop(compared, files[1], files[0])
    qtbot.waitUntil(lambda: compared.workspace not in (None, before))
    assert compared.workspace.files.pair.right == files[0]


def test_of_files_with_several_texts_each_is_compared_with_the_one_that_answers_to_it(
    empty, tmp_path, qtbot, capsys
):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(ANNEXED, encoding="utf-8")
    new.write_text(ANNEXED.replace("three strokes", "four strokes"), encoding="utf-8")
    drop(empty, old, new)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    made = FilePair.read(old, new).made
    assert len(made) == 2
    found = empty.workspace.cells.comparison.alignments[1]
    assert links(found) == [link for one in made for link in links(alignment_of(one))]
    assert empty.workspace.cells.two_texts
    assert "1 changed" in empty.strip.compared.text()
    labels = [
        empty.workspace.cells.cell(row, 0).blocks[0].label
        for row in range(len(empty.workspace.cells))
        if empty.workspace.cells.cell(row, 0).blocks
    ]
    assert len(labels) > len(set(labels))  # each text counts its own paragraphs


def test_what_only_one_file_has_is_said(empty, tmp_path, qtbot):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(ANNEXED, encoding="utf-8")
    new.write_text(ANNEXED.partition("Annex")[0], encoding="utf-8")
    drop(empty, old, new)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert "Only in" in empty.notice.words.text()
    assert "old.txt" in empty.notice.words.text()


def test_what_a_killed_program_left_goes_unless_something_was_done_in_it(
    empty, files, temporary, qtbot
):
    folders = [temporary / f"draftbench-compare-{name}" for name in ("looked", "edited")]
    for folder in folders:
        folder.mkdir()
        bench, _ = FilePair.read(*files).project(folder / "comparison.draftbench")
        with bench:
            if folder is folders[1]:
                bench.edit(bench.state.base.clauses[1].id, "Urges everybody;")
    drop(empty, *files)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert [folder.exists() for folder in folders] == [False, True]
    (offer,) = empty.notice.buttons
    offer.click()
    qtbot.waitUntil(lambda: empty.workspace is not None and empty.workspace.files is None)
    assert empty.workspace.path.parent == folders[1]
    assert empty.workspace.state.draft.clauses[1].text.plain == "Urges everybody;"
    empty.close_project()
    shutil.rmtree(folders[1])
