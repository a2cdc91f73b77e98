"""Files of every kind in the real window: the version they were written on, and another one."""

from dataclasses import replace

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.imports.markedfiles import MarkedFile
from draftbench.app.texts.circulated import Circulated, Kind, Versions, mark_of
from draftbench.app.texts.recognition import How, WrittenOn
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from draftbench.gui.files.export_choices import Wanted
from draftbench.gui.imports.import_choices import version_lines
from draftbench.gui.imports.import_choices_view import AGAIN, ImportDialog
from support.dialogs import lists
from support.lakes import OPERATIVE, changed, lakes


@pytest.fixture
def lake(empty, qtbot, tmp_path):
    """A window on a negotiation in which one change of what was sent was accepted."""
    path = tmp_path / "lakes.draftbench"
    base = read(lakes().encode(), "circulated.txt").parts[0]
    with Workbench.create(path, base) as bench:
        fifth = next(c.id for c in bench.state.draft if "riparian" in c.text.text)
        words = bench.state.draft[fifth].text.text.replace("rules", "common rules")
        bench.accept(bench.propose_text(fifth, words, sponsors=("CHE",)))
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


def answered(monkeypatch, *answers):
    """The dialogues that are shown one after the other are given to ``answers``."""
    seen = []

    def run_dialog(dialog):
        answer = answers[min(len(seen), len(answers) - 1)]
        seen.append(dialog)
        dialog.show()
        answer(dialog)
        if dialog.result() != AGAIN:
            dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ImportDialog, "exec", run_dialog)
    return seen


def entries(window):
    return window.workspace.state.entries


def test_a_text_and_a_mail_come_in_on_the_version_they_were_written_on(
    lake, qtbot, tmp_path, monkeypatch
):
    words = OPERATIVE[0].replace("protect", "protect and restore")
    text, mail = tmp_path / "bolivia.txt", tmp_path / "mail.txt"
    text.write_text(lakes(operative=changed(OPERATIVE, p1=words)), encoding="utf-8")
    mail.write_text("In OP 3, replace “donors” by “all donors”.\n", encoding="utf-8")

    def answer(dialog):
        assert [box.currentData() for box in dialog.versions.values()] == ["base", "base"]
        for name in ("bolivia.txt", "mail.txt"):
            dialog.boxes[name].lineEdit().setText("Bolivia")

    seen = answered(monkeypatch, answer)
    lake.deeds.importing.read([text, mail])
    qtbot.waitUntil(lambda: len(entries(lake)) == 3)
    assert len(seen) == 1
    new = entries(lake)[1:]
    assert {e.amendment.sponsors for e in new} == {("BOL",)}
    assert [e.placement.outcome for e in new] == [Outcome.APPLIES] * 2
    assert [[*e.amendment.numbers.values()] for e in new] == [["OP 1"], ["OP 3"]]


def test_another_version_is_chosen_and_what_was_answered_stays(lake, qtbot, tmp_path, monkeypatch):
    words = OPERATIVE[4].replace("agree on rules for", "write down treaties on")
    text = tmp_path / "npl.txt"
    text.write_text(lakes(operative=changed(OPERATIVE, p5=words)), encoding="utf-8")
    asked = []

    def first(dialog):
        box = dialog.versions["npl.txt"]
        asked.append({box.itemData(n) for n in range(box.count())})
        dialog.boxes["npl.txt"].lineEdit().setText("NPL")
        dialog.ways["author"].setChecked(True)
        box.setCurrentIndex(1)
        box.activated.emit(1)
        assert dialog.result() == AGAIN

    def second(dialog):
        asked.append(dialog.versions["npl.txt"].currentData())
        assert dialog.boxes["npl.txt"].currentText() == "NPL"
        assert dialog.choices().by == "author"

    seen = answered(monkeypatch, first, second)
    lake.deeds.importing.read([text])
    qtbot.waitUntil(lambda: len(entries(lake)) == 2)
    assert len(seen) == 2
    assert asked[0] == {"base", "draft"}
    wanted = {"base": Outcome.CONFLICT, "draft": Outcome.APPLIES}[asked[1]]
    assert entries(lake)[1].placement.outcome is wanted


def test_what_is_exported_from_the_window_is_a_version_and_undo_goes_on(lake, qtbot, tmp_path):
    path = tmp_path / "sent.docx"
    lake.workspace.opened = 0  # as if all of it had been done since the project was opened
    lake.deeds.exporting.write(Wanted(kind="clean"), path)
    bench = lake.workspace.bench
    qtbot.waitUntil(lambda: bench.events[-1].kind == "text-circulated")
    listed = Versions.in_project(bench).listed
    assert [(one.name, one.kind) for one in listed] == [
        ("base", Kind.BASE),
        ("sent.docx", Kind.EXPORT),
    ]
    lake.run("record.history")
    history = lists(lake)
    history.tabs.setCurrentIndex(1)
    assert [row.key for row in history.listing.rows()] == ["sent.docx", "base"]
    history.choose("sent.docx", "base")
    assert "compare" in history.buttons
    history.close()
    accepted = bench.state.entry("am-1")
    assert accepted.status is Status.ACCEPTED
    lake.run("edit.undo")
    qtbot.waitUntil(lambda: bench.state.entry("am-1").status is Status.TABLED)
    lake.run("edit.redo")
    qtbot.waitUntil(lambda: bench.state.entry("am-1").status is Status.ACCEPTED)


def test_an_export_that_comes_back_edited_is_offered_for_import_where_it_is_dropped(
    lake, qtbot, tmp_path, monkeypatch
):
    bench = lake.workspace.bench
    path = tmp_path / "sent.html"
    export(bench.state, "clean", path, choices=Choices(mark=mark_of(bench)))
    page = path.read_text("utf-8")
    assert " donors to" in page
    path.write_text(page.replace(" donors to", " all donors to"), "utf-8")
    seen = answered(monkeypatch, lambda d: d.boxes["sent.html"].lineEdit().setText("NPL"))
    otherwise = []
    lake.deeds.importing.dropped([path], lambda: otherwise.append(path))
    qtbot.waitUntil(lambda: len(entries(lake)) == 2)
    assert len(seen) == 1
    assert not otherwise
    assert [*entries(lake)[1].amendment.numbers.values()] == ["OP 3"]
    other = tmp_path / "other.txt"
    other.write_text("Urges States to act;\n", "utf-8")
    lake.deeds.importing.dropped([other], lambda: otherwise.append(other))
    qtbot.waitUntil(lambda: otherwise == [other])


def test_who_is_meant_by_a_name_in_brackets_is_chosen(lake, qtbot, tmp_path, monkeypatch):
    words = OPERATIVE[0].replace("protect", "protect [Korea: and restore]")
    text = tmp_path / "bolivia.txt"
    text.write_text(lakes(operative=changed(OPERATIVE, p1=words)), encoding="utf-8")

    def answer(dialog):
        assert dialog.boxes["Korea"].currentText() == ""
        assert dialog.go.isEnabled()
        dialog.boxes["Korea"].lineEdit().setText("KOR")
        assert dialog.go.isEnabled()

    answered(monkeypatch, answer)
    lake.deeds.importing.read([text])
    qtbot.waitUntil(lambda: len(entries(lake)) == 2)
    assert entries(lake)[1].amendment.sponsors == ("KOR",)


def test_versions_that_are_not_like_a_file_at_all_are_not_offered():
    text = read(lakes().encode(), "circulated.txt").parts[0]
    near, next_, far = (
        Circulated(name, Kind.NAMED, 1, "", "", "", text) for name in ("One", "Two", "Three")
    )
    on = WrittenOn(near, How.LIKENESS, 0.9, ((next_, 0.4), (far, 0.0)))
    file = MarkedFile("mail.txt", b"", (), written_on=on)
    (line,) = version_lines([file])
    assert [name for name, _ in line.versions] == ["One", "Two"]
    nothing = replace(on, share=0.0, how=How.UNCLEAR, others=((far, 0.0),), equal=(far,))
    assert version_lines([replace(file, written_on=nothing)]) == ()
