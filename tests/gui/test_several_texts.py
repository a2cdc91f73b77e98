"""Files that hold several texts, in the window: which of them was taken is seen, and which not."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.formats.reading import read
from draftbench.gui.files.file_parts_view import PartsDialog
from support.dialogs import form, lists, send
from support.wholes import ANNEXED, COLLECTION

TITLE = "Declaration on Lamps"
REVISED = ANNEXED.replace("three strokes", "four strokes")


@pytest.fixture
def on_declaration(empty, qtbot, tmp_path):
    """A window with a negotiation on the annexed declaration."""
    path = tmp_path / "n.draftbench"
    Workbench.create(path, read(ANNEXED.encode(), "base.txt").part("declaration")).close()
    empty.deeds.opening.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


@pytest.fixture
def revised(tmp_path):
    path = tmp_path / "revised.txt"
    path.write_text(REVISED, encoding="utf-8")
    return path


def answer(monkeypatch, chosen):
    """The choice among the parts of a file is shown, given to ``chosen`` and accepted."""

    def execute(dialog):
        dialog.show()
        chosen(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PartsDialog, "exec", execute)


@pytest.mark.parametrize("name", ["p.draftbench", "Night rivers", "Talks v1.2"])
def test_a_new_negotiation_tells_what_it_left(empty, qtbot, tmp_path, monkeypatch, name):
    path = tmp_path / "base.txt"
    path.write_text(ANNEXED, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))

    def alone(dialog):
        assert dialog.base() == "resolution"
        assert dialog.chosen() == ("declaration",)
        dialog.checks["declaration"].setChecked(False)

    answer(monkeypatch, alone)
    empty.deeds.opening.dropped([path])
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.workspace.path.name == name.removesuffix(".draftbench") + ".draftbench"
    assert empty.workspace.state.base.kind == "resolution"
    assert empty.notice.isVisible()
    assert TITLE in empty.notice.words.text()


def test_of_a_new_version_the_text_that_answers_to_the_draft_is_offered(
    on_declaration, revised, qtbot, monkeypatch
):
    seen = []
    answer(monkeypatch, lambda dialog: seen.append(dialog.chosen()))
    on_declaration.deeds.opening.dropped([revised])
    qtbot.waitUntil(lambda: bool(on_declaration.workspace.state.sources))
    assert seen == [("declaration",)]
    assert [one.kind for one in on_declaration.workspace.state.sources] == ["declaration"]
    qtbot.waitUntil(lambda: "revised.txt" in on_declaration.notice.words.text())
    assert on_declaration.notice.isVisible()


def test_nothing_is_told_where_all_was_taken(empty, qtbot, tmp_path):
    imported = read(ANNEXED.encode(), "base.txt")
    empty.deeds.opening.begin(
        tmp_path / "p.draftbench", "base.txt", imported, "resolution", ("declaration",)
    )
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert not empty.notice.isVisible()


def test_a_new_base_is_the_text_that_answers_to_the_draft(on_declaration, revised, qtbot):
    asking = on_declaration.context.dialogues
    on_declaration.deeds.importing.rebase(revised)
    qtbot.waitUntil(lambda: asking.form is not None)
    (field,) = form(on_declaration).form.fields
    assert field.value == "declaration"
    assert [value for value, _ in field.choices] == ["resolution", "declaration"]


def test_merged_files_tell_which_text_was_taken(on_declaration, revised, qtbot):
    asking = on_declaration.context.dialogues
    on_declaration.deeds.importing.merge([revised])
    qtbot.waitUntil(lambda: asking.lists is not None)
    said = " ".join(label.text() for label in lists(on_declaration).findChildren(QLabel))
    assert "revised.txt" in said
    assert "Resolution" in said or "Lamps of the harbour" in said


def test_where_no_text_of_a_merged_file_answers_one_is_chosen(on_declaration, qtbot, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(COLLECTION, encoding="utf-8")
    asking = on_declaration.context.dialogues
    on_declaration.deeds.importing.merge([other])
    qtbot.waitUntil(lambda: asking.form is not None)
    (field,) = form(on_declaration).form.fields
    assert [value for value, _ in field.choices] == ["report", "resolution", "resolution-2"]
    assert field.value == "resolution"
    send(on_declaration, part="resolution-2")
    qtbot.waitUntil(lambda: asking.lists is not None)
    dialog = lists(on_declaration)
    dialog.tabs.setCurrentIndex(1)
    said = str([row.cells for row in dialog.listing.rows()])
    assert "weavers" in said
    assert "solidarity" not in said


def test_rows_of_the_window_are_those_of_the_command_line(empty, qtbot, tmp_path, capsys):
    """A paragraph that is put before all others renumbers them, and is no new wording of any."""
    added = REVISED.replace(
        "1. We resolve to share our oil with every harbour that has none;\n\n2.",
        "1. We resolve to share our bread with every keeper that has none;\n\n"
        "2. We resolve to share our oil with every harbour that has none;\n\n3.",
    )
    files = [tmp_path / "old.txt", tmp_path / "new.txt"]
    for path, text in zip(files, (ANNEXED, added), strict=True):
        path.write_text(text, encoding="utf-8")
    old, new = (read(path.read_bytes(), path.name).part("declaration") for path in files)
    assert main(["compare", *(f"{path}#declaration" for path in files), "--json"]) == 1
    links = json.loads(capsys.readouterr().out)["links"]
    project = tmp_path / "n.draftbench"
    Workbench.create(project, old, sources=(replace(new, name="new"),)).close()
    empty.deeds.opening.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    made = empty.workspace.compare().comparison
    assert len(made.texts) == 3
    shown = {row.cells[:2] for row in made.rows if all(row.cells[:2])}
    assert shown == {(tuple(link["left"]), tuple(link["right"])) for link in links}
    assert (("declaration.p1",), ("declaration.p2",)) in shown
