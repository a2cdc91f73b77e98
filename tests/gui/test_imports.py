"""Marked-up files of delegations in the real window: read, chosen for, tabled, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QScrollArea

from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.exports.exporting import written
from draftbench.app.history.moments import name_version
from draftbench.app.imports.batch import Batch
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.errors import UsageError
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.imports.import_choices import author_lines, told
from draftbench.gui.imports.import_choices_view import ImportDialog
from draftbench.gui.languages import speak
from draftbench.gui.session.names import title_of
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import go_to
from support.incoming import read_marked
from support.revised import paragraph, run, word_file
from support.translations import compile_tables


@pytest.fixture
def marked(project, tmp_path):
    """The base, with one clause as “Anna Smith” would have it and a new one by Chile."""
    with Workbench.open(project) as bench:
        base = bench.state.base
    labels = spoken_labels(base)
    blocks = []
    for clause in base:
        text, label = clause.text.plain, clause.label and f"{clause.label}\t"
        if labels[clause.id] == "OP 2":
            first, _, rest = text.partition(" ")
            new = run("also ", "ins by Anna Smith")
            blocks.append(paragraph(run(f"{label}{first} "), new, run(rest)))
        elif labels[clause.id] == "PP 4":
            blocks.append(paragraph(run(text)))
            blocks.append(paragraph(run("Having met,", "ins by Chile"), mark=("ins by Chile",)))
        else:
            blocks.append(paragraph(run(f"{label}{text}")))
    path = tmp_path / "group.docx"
    path.write_bytes(word_file("".join(blocks)))
    return path


def ids(window):
    return [entry.amendment.id for entry in window.workspace.state.entries]


def answered(monkeypatch, answer):
    """The dialogue is given to ``answer`` and then accepted, or left where that gives False."""
    seen = []

    def run_dialog(dialog):
        seen.append(dialog)
        dialog.show()
        left = answer(dialog) is False
        (dialog.reject if left else dialog.accept)()
        return QDialog.DialogCode.Rejected if left else QDialog.DialogCode.Accepted

    monkeypatch.setattr(ImportDialog, "exec", run_dialog)
    return seen


@pytest.mark.slow
def test_what_is_said_of_a_file_is_shown_whole(window, monkeypatch, tmp_path, qtbot):
    path = tmp_path / "the answer of a delegation.txt"
    clauses = [f"{c.label} {c.text.plain} indeed".strip() for c in window.workspace.state.base]
    path.write_text("\n\n".join(clauses) + "\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    state = window.workspace.state
    file = read_marked(path.name, path.read_bytes(), state)
    (line,) = author_lines([file], state.delegations)
    cut = []

    def answer(dialog):
        qtbot.wait(1)
        labels = [one for one in dialog.findChildren(QLabel) if one.text() == line.said]
        for one in labels:
            room = one.height() // one.fontMetrics().lineSpacing() * one.contentsRect().width()
            cut.append(room < one.fontMetrics().horizontalAdvance(line.said))
        return False

    seen = answered(monkeypatch, answer)
    window.run("file.import")
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert cut
    assert not any(cut)


def test_from_the_command_to_the_register_and_back_by_one_undo(window, marked, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(marked)], ""))
    before = ids(window)

    def answer(dialog):
        dialog.boxes["Anna Smith"].lineEdit().setText("peru")
        QTest.mouseClick(dialog.ways["clause"], Qt.MouseButton.LeftButton)

    seen = answered(monkeypatch, answer)
    window.run("file.import")
    qtbot.waitUntil(lambda: len(ids(window)) > len(before))
    assert len(seen) == 1
    state = window.workspace.state
    new = [entry.amendment for entry in state.entries][len(before) :]
    assert [(a.sponsors, title_of(state, a)) for a in new] == [
        (("CHL",), "New paragraph after PP 4"),
        (("PER",), "Amend OP 2"),
    ]
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.words.text().startswith("2 amendments tabled (am-15 to am-16).")
    QTest.mouseClick(window.notice.buttons[0], Qt.MouseButton.LeftButton)
    assert window.viewing.now == "amendments"
    assert window.notice.isHidden()
    assert window.viewing.pages["amendments"].panel.table.keys() == ("am-15",)
    window.run("edit.undo")
    assert ids(window) == before
    window.run("edit.redo")
    assert len(ids(window)) == len(before) + 2


def test_leaving_the_dialogue_tables_nothing(window, marked, monkeypatch, qtbot):
    seen = answered(monkeypatch, lambda _: False)
    count = len(window.workspace.bench.events)
    window.deeds.importing.read([marked])
    qtbot.waitUntil(lambda: bool(seen))
    assert len(window.workspace.bench.events) == count


def test_the_boxes_say_what_is_known_and_what_is_new(window, marked, qtbot):
    state = window.workspace.state
    file = read_marked(marked.name, marked.read_bytes(), state)
    dialog = ImportDialog([file], state.delegations, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.boxes["Chile"].currentText() == "CHL  Chile"
    assert dialog.boxes["Anna Smith"].currentText() == ""
    assert list(dialog.boxes) == ["Anna Smith", "Chile"], "what is asked stands first"
    hints = {author: hint.text() for author, hint in dialog._hints.items()}
    assert hints == {"Chile": "", "Anna Smith": "Choose one"}
    assert dialog.missing.text() == "Choose a delegation for Anna Smith."
    assert not dialog.go.isEnabled()
    dialog.boxes["Anna Smith"].setCurrentText("AS  Anna Smith")
    assert dialog._hints["Anna Smith"].text() == "New"
    assert dialog.missing.isHidden()
    assert dialog.go.isEnabled()
    assert dialog.choices().sponsors == {"Chile": "CHL"}
    dialog.boxes["Anna Smith"].lineEdit().setText("Mexico")
    assert dialog.choices().sponsors == {"Chile": "CHL", "Anna Smith": "Mexico"}
    assert dialog._hints["Anna Smith"].text() == ""


@pytest.mark.parametrize("language", ["ar", "zh_CN"])
def test_two_delegations_of_one_author_are_none_that_is_new(window, qtbot, qapp, language):
    state = window.workspace.state
    words = [clause.text.plain for clause in state.base]
    blocks = [paragraph(run(each)) for each in words]
    blocks[5] = paragraph(run("Also ", "ins by Argentina, Uruguay"), run(words[5]))
    file = read_marked("joint.docx", word_file("".join(blocks)), state)
    compile_tables()
    assert speak(qapp, language)
    try:
        dialog = ImportDialog([file], state.delegations, window)
        qtbot.addWidget(dialog)
        (hint,) = dialog._hints.values()
        assert "URY" in next(iter(dialog.boxes.values())).currentText()
        assert hint.text() == ""
    finally:
        speak(qapp, "en")


def test_many_files_fit_on_a_small_screen(window, marked, qtbot):
    state = window.workspace.state
    names = [f"{number}.docx" for number in range(5)]
    files = [read_marked(name, marked.read_bytes(), state) for name in names]
    dialog = ImportDialog(files, state.delegations, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= 690  # of 720, beside the title bar


@pytest.mark.slow
def test_many_authors_scroll_and_never_hide_the_buttons(window, tmp_path, qtbot):
    state = window.workspace.state
    blocks, number = [], 0
    for clause in state.base:
        first, _, rest = clause.text.plain.partition(" ")
        inserted = run("also ", f"ins by Author {number}") if rest and number < 14 else ""
        number += bool(inserted)
        label = clause.label and f"{clause.label}\t"
        blocks.append(paragraph(run(f"{label}{first} "), inserted, run(rest)))
    path = tmp_path / "group.docx"
    path.write_bytes(word_file("".join(blocks)))
    file = read_marked(path.name, path.read_bytes(), state)
    window.resize(1280, 720)
    dialog = ImportDialog([file], state.delegations, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    areas = dialog.findChildren(QScrollArea)
    assert len(areas) == 1, "nothing is scrolled within what is scrolled"
    bar = areas[0].verticalScrollBar()
    assert bar.isVisible()
    assert areas[0].geometry().bottom() < dialog.ways["clause"].y()
    assert dialog.go.mapTo(dialog, dialog.go.rect().bottomLeft()).y() < dialog.height() <= 690
    last = list(dialog.boxes.values())[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    areas[0].ensureWidgetVisible(last)
    QTest.keyClicks(last.lineEdit(), "BRZ")
    doubt = dialog.wrong[list(dialog.boxes)[-1]]
    seen = areas[0].viewport()
    qtbot.waitUntil(lambda: not doubt.visibleRegion().isEmpty())
    assert doubt.mapTo(seen, doubt.rect().bottomLeft()).y() <= seen.height()


@pytest.mark.slow
def test_the_wheel_chooses_no_delegation(window, offered):
    box = offered.boxes["Chile"]
    place = QPointF(10, 10)
    for each in (box, window.writer):
        before = each.currentText(), each.currentIndex()
        turned = QWheelEvent(
            place,
            QPointF(each.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(each, turned)
        assert (each.currentText(), each.currentIndex()) == before
        assert not turned.isAccepted()


@pytest.fixture
def offered(window, marked, qtbot):
    """The choices for that file."""
    state = window.workspace.state
    file = read_marked(marked.name, marked.read_bytes(), state)
    dialog = ImportDialog([file], state.delegations, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def type_for(dialog, author, words):
    edit = dialog.boxes[author].lineEdit()
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, words)


def test_a_mistyped_sponsor_is_refused_with_the_sentence_of_the_command_line(window, offered):
    type_for(offered, "Anna Smith", "BRZ")
    doubt = offered.wrong["Anna Smith"]
    with pytest.raises(UsageError) as refused:
        Delegations(window.workspace.state.delegations).must_not_be_mistyped("BRZ")
    assert doubt.isVisible()
    assert doubt.words.text() == str(refused.value)
    assert not offered.go.isEnabled()
    QTest.mouseClick(doubt.buttons["BRA"], Qt.MouseButton.LeftButton)
    assert not doubt.isVisible()
    assert offered.go.isEnabled()
    assert offered.choices().sponsors["Anna Smith"] == "BRA"


def test_enter_takes_the_first_that_is_suggested(offered, qtbot):
    type_for(offered, "Anna Smith", "Switz")
    popup = offered.boxes["Anna Smith"].completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert offered.boxes["Anna Smith"].currentText() == "CHE  Switzerland"
    assert offered.isVisible()
    assert offered.go.isEnabled()


def test_one_of_several_sponsors_is_put_right_and_the_others_stay(offered):
    type_for(offered, "Anna Smith", "CHL, Urugay, MEX")
    doubt = offered.wrong["Anna Smith"]
    QTest.mouseClick(doubt.buttons["URY"], Qt.MouseButton.LeftButton)
    assert offered.choices().sponsors["Anna Smith"] == "CHL, URY, MEX"
    assert offered.go.isEnabled()


@pytest.mark.slow
def test_a_code_that_looks_mistyped_can_be_kept_on_purpose(offered):
    type_for(offered, "Anna Smith", "BRZ")
    doubt = offered.wrong["Anna Smith"]
    doubt.buttons[""].setFocus()
    QTest.keyClick(doubt.buttons[""], Qt.Key.Key_Space)
    assert not doubt.isVisible()
    assert offered.go.isEnabled()
    assert offered.choices().sponsors["Anna Smith"] == "BRZ"
    type_for(offered, "Anna Smith", "BRY")
    assert doubt.isVisible(), "another mistake is another question"


def test_what_was_kept_on_purpose_is_kept_when_a_file_is_read_again(window, marked, offered, qtbot):
    type_for(offered, "Anna Smith", "BRZ")
    offered.wrong["Anna Smith"].buttons[""].click()
    state = window.workspace.state
    file = read_marked(marked.name, marked.read_bytes(), state)
    again = ImportDialog([file], state.delegations, window, offered.answers())
    qtbot.addWidget(again)
    again.show()
    assert not again.wrong["Anna Smith"].isVisible()
    assert again.choices().sponsors["Anna Smith"] == "BRZ"
    assert again.go.isEnabled()


def test_a_question_is_in_sight_and_nothing_scrolls_where_there_is_room(window, marked, qtbot):
    window.resize(1366, 1000)
    state = window.workspace.state
    file = read_marked(marked.name, marked.read_bytes(), state)
    dialog = ImportDialog([file], state.delegations, window)
    qtbot.addWidget(dialog)
    dialog.show()
    bar = dialog._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    height = dialog.height()
    type_for(dialog, "Anna Smith", "BRZ")
    assert dialog.wrong["Anna Smith"].isVisible()
    qtbot.waitUntil(lambda: dialog.height() > height and bar.maximum() == 0)


def test_no_band_stands_empty_below_what_is_asked(window, marked, qtbot):
    window.resize(1366, 1400)
    state = window.workspace.state
    for names in (["one.docx"], ["one.docx", "two.docx", "three.docx"]):
        files = [read_marked(name, marked.read_bytes(), state) for name in names]
        dialog = ImportDialog(files, state.delegations, window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda d=dialog: d._area.verticalScrollBar().maximum() == 0)
        room, page = dialog._area.viewport(), dialog._area.widget()
        least = max(200, page.heightForWidth(room.width()))
        assert room.height() - least <= 2


@pytest.mark.slow
def test_the_name_of_a_version_is_whole_where_there_is_room(window, qtbot):
    bench, name = window.workspace.bench, "RP/COP.12/BASIN/WG.2/2026/L.4/Rev.1"
    name_version(bench, name)
    go_to(window, "OP 7")
    window.workspace.part(DraftWords).write("Underscores all of it.")
    words = [clause.text.plain for clause in window.workspace.state.draft][:-1]
    data = word_file("".join(paragraph(run(each)) for each in words))
    wanted = Wanted(may_ask=True)
    file = read_incoming("in.docx", data, Versions.in_project(bench), lambda *_: None, wanted)
    dialog = ImportDialog([file], window.workspace.state.delegations, window)
    qtbot.addWidget(dialog)
    dialog.show()
    (box,) = dialog.versions.values()
    assert any(name in box.itemText(at) for at in range(box.count()))
    longest = max(box.fontMetrics().horizontalAdvance(box.itemText(n)) for n in range(box.count()))
    assert box.width() > longest + 24
    assert dialog._area.horizontalScrollBar().maximum() == 0


def test_a_delegation_can_be_given_a_code_and_a_name_of_its_own(window, marked, monkeypatch, qtbot):
    def answer(dialog):
        type_for(dialog, "Anna Smith", "BRZ=Bureau of Reef Zones")
        assert dialog.go.isEnabled()

    answered(monkeypatch, answer)
    window.deeds.importing.read([marked])
    qtbot.waitUntil(lambda: window.workspace.state.delegation("BRZ") is not None)
    assert window.workspace.state.delegation("BRZ").name == "Bureau of Reef Zones"


@pytest.mark.slow
def test_a_code_of_somebody_else_is_refused_beside_another_name(offered):
    type_for(offered, "Anna Smith", "CHL=Friends of the Sea")
    doubt = offered.wrong["Anna Smith"]
    assert "CHL" in doubt.words.text()
    assert not doubt.buttons
    assert not offered.go.isEnabled()


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Brésil", "巴西", "brazil", "BRA"])
def test_what_is_typed_is_completed_in_every_language(offered, words):
    completer = offered.boxes["Anna Smith"].completer()
    completer.setCompletionPrefix(words)
    found = [
        completer.pathFromIndex(completer.completionModel().index(row, 0))
        for row in range(completer.completionCount())
    ]
    assert "BRA  Brazil" in found


def test_a_file_that_is_not_marked_up_waits_for_a_delegation(window, qtbot):
    state = window.workspace.state
    data = written(state, "clean").data
    changed = read_marked("clean.docx", data, state)
    (line,) = author_lines([changed], state.delegations)
    assert line.idle
    idle = ImportDialog([changed], state.delegations, window)
    qtbot.addWidget(idle)
    assert not idle.go.isEnabled()
    blocks = [paragraph(run(c.text.plain)) for c in state.base][:-1]
    file = read_marked("short.docx", word_file("".join(blocks)), state)
    dialog = ImportDialog([file], state.delegations, window)
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.boxes["short.docx"].lineEdit().setText("MEX")
    assert dialog.go.isEnabled()
    assert dialog.choices().sponsors == {"short.docx": "MEX"}


@pytest.mark.parametrize(
    ("name", "who"), [("Brazil comments.docx", "BRA  Brazil"), ("URY.docx", "URY  Uruguay")]
)
def test_the_name_of_a_file_without_tracked_changes_says_whose_it_is(window, qtbot, name, who):
    state = window.workspace.state
    blocks = [paragraph(run(c.text.plain)) for c in state.base][:-1]
    file = read_marked(name, word_file("".join(blocks)), state)
    dialog = ImportDialog([file], state.delegations, window)
    qtbot.addWidget(dialog)
    assert dialog.boxes[name].currentText() == who
    assert dialog.choices().sponsors == {name: who[:3]}
    assert dialog.go.isEnabled()


def test_proposals_in_brackets_are_tabled_for_whom_they_name(window, monkeypatch, tmp_path, qtbot):
    state = window.workspace.state
    labels = spoken_labels(state.base)
    paragraphs = []
    for clause in state.base:
        first, _, rest = clause.text.plain.partition(" ")
        bracket = "[MEX: strongly] " if labels[clause.id] == "OP 2" else ""
        paragraphs.append(f"{clause.label} {first} {bracket}{rest}".strip())
    path = tmp_path / "reply.txt"
    path.write_text("Dear colleagues,\n\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    file = read_marked(path.name, path.read_bytes(), state)
    idle, line = author_lines([file], state.delegations)
    assert (idle.idle, line.author, line.sponsor[:3]) == (True, "MEX", "MEX")
    seen = answered(monkeypatch, lambda dialog: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    before = len(ids(window))
    window.run("file.import")
    qtbot.waitUntil(lambda: len(ids(window)) == before + 1, timeout=20_000)
    assert len(seen) == 1
    state = window.workspace.state
    new = state.entries[-1].amendment
    assert (new.sponsors, title_of(state, new)) == (("MEX",), "Amend OP 2")


def test_what_has_no_place_in_the_text_is_shown_where_the_file_had_it(workspace):
    state = workspace.state
    labels = spoken_labels(state.base)
    blocks = []
    for clause in state.base:
        blocks.append(paragraph(run(f"{clause.label}\t{clause.text.plain}".strip())))
        if labels[clause.id] == "PP 7":
            words = (
                "Welcoming the ",
                run("generous ", "ins by Chile"),
                "offer of the host country,",
            )
            blocks.append(paragraph(*(w if w.startswith("<") else run(w) for w in words)))
            here = clause.id
    file = read_marked("old.docx", word_file("".join(blocks)), state)
    made = batch(state, [file], workspace.bench.next_number)
    workspace.bench.bring_in(made)
    (new,) = made.amendments
    rows = [
        row
        for row in workspace.rows
        if new.id in {entry.amendment.id for entry in workspace.entries(row)}
    ]
    assert [workspace.cells.clause(row, 0) for row in rows] == [here]
    workspace.set_filter(("need", "orphans"))
    assert workspace.rows == tuple(rows)


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_marked_file_dropped_is_offered_for_import_and_another_as_a_source(
    window, marked, monkeypatch, qtbot, tmp_path
):
    seen = answered(monkeypatch, lambda _: None)
    count = len(ids(window))
    drop(window, marked)
    qtbot.waitUntil(lambda: len(ids(window)) == count + 2)
    assert len(seen) == 1
    offered = []

    def left(dialog):
        offered.append(dialog)
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(PartsDialog, "exec", left)
    plain = tmp_path / "plain.txt"
    plain.write_text("Urges States to act;\n", encoding="utf-8")
    drop(window, plain)
    qtbot.waitUntil(lambda: len(offered) == 1)
    assert len(seen) == 1


def test_the_same_file_again_is_said_to_bring_nothing(window, marked, monkeypatch, qtbot):
    answered(monkeypatch, lambda _: None)
    count = len(ids(window))
    window.deeds.importing.read([marked])
    qtbot.waitUntil(lambda: len(ids(window)) == count + 2)
    window.notice.hide()
    window.deeds.importing.read([marked])
    qtbot.waitUntil(window.notice.isVisible)
    assert "tabled before" in window.notice.words.text()
    assert len(ids(window)) == count + 2


def test_whom_only_the_name_of_the_file_says_is_chosen_and_told(window, qtbot):
    state = window.workspace.state
    labelled = [f"{c.label}\t{c.text.plain}" if c.label else c.text.plain for c in state.base]
    new = paragraph(run("Having met,", "ins by User"), mark=("ins by User",))
    old = [paragraph(run(text)) for text in labelled]
    data = word_file("".join([*old[:2], new, *old[2:]]))
    file = read_marked("chile.docx", data, state)
    (line,) = author_lines([file], state.delegations)
    assert line.sponsor.startswith("CHL")
    assert line.said.endswith("chosen by the name of the file")
    dialog = ImportDialog([file], state.delegations)
    qtbot.addWidget(dialog)
    made = batch(state, [file], 99, dialog.choices())
    assert [a.sponsors for a in made.amendments] == [("CHL",)]
    assert "by-file" in {remark.code for remark in made.doubts}


def test_a_file_that_is_only_named_like_one_of_word_is_refused_as_such(window, tmp_path, qtbot):
    path = tmp_path / "fish.docx"
    path.write_bytes(b"no words of a text")
    window.deeds.importing.read([path])
    qtbot.waitUntil(window.notice.isVisible)
    said = window.notice.words.text()
    assert "fish.docx" in said
    assert "Word" in said
    assert "--" not in said


def test_what_cannot_be_imported_is_said_in_one_sentence(window, tmp_path, qtbot):
    path = Path(tmp_path / "fish.docx")
    path.write_bytes(word_file(paragraph(run("Fish are kept in tanks.", "ins by Chile"))))
    window.deeds.importing.read([path])
    qtbot.waitUntil(window.notice.isVisible)
    assert "fish.docx" in window.notice.words.text()


def test_a_file_that_cannot_be_read_does_not_keep_the_others_out(
    window, marked, monkeypatch, tmp_path, qtbot
):
    broken = Path(tmp_path / "fish.docx")
    broken.write_bytes(b"no words of a text")
    before = ids(window)
    seen = answered(monkeypatch, lambda dialog: None)
    window.deeds.importing.read([broken, marked])
    qtbot.waitUntil(lambda: len(ids(window)) == len(before) + 2)
    (dialog,) = seen
    assert any("fish.docx" in one.text() for one in dialog.findChildren(QLabel))
    window.notice.hide()
    window.deeds.importing.read([broken, tmp_path / "none.txt"])
    qtbot.waitUntil(window.notice.isVisible)
    assert all(name in window.notice.words.text() for name in ("fish.docx", "none.txt"))


def test_without_a_negotiation_there_is_nothing_to_import_into(window):
    assert window.actions_by_id["file.import"].isEnabled()
    window.run("file.close")
    assert not window.actions_by_id["file.import"].isEnabled()


def test_an_import_that_brings_nothing_says_so():
    assert told(Batch()) == "Nothing is proposed in these files"
