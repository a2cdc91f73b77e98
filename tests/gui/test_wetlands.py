"""The same negotiation as in ``tests/cli/test_whole_life.py``, from its first text to the adopted
one, by hand in one window: what it ends with is what the commands end with."""

from collections import Counter

import pytest
from docx import Document as WordDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from draftbench.amend.amendment import Outcome
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.imports.import_choices_view import ImportDialog
from support import wetlands
from support.dialogs import go_to, lists, send
from support.wetlands import ADOPTED, LENT, SENDERS

CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """What a person does in the window."""

    def __init__(self, window, qtbot, monkeypatch):
        self.window, self._qtbot, self.patch = window, qtbot, monkeypatch

    def wait(self, until):
        self._qtbot.waitUntil(until)

    def idle(self):
        window = self.window
        self.wait(lambda: not window.jobs.busy and not window.file_jobs.busy)

    def choose_files(self, *paths):
        """Chooses files in whatever dialogue of the system asks for some next."""
        names = [str(path) for path in paths]
        for ask, answer in (
            ("getOpenFileNames", names),
            ("getOpenFileName", names[0]),
            ("getSaveFileName", names[0]),
        ):
            self.patch.setattr(QFileDialog, ask, lambda *_, a=answer, **__: (a, ""))

    @property
    def state(self):
        return self.window.workspace.state

    def statuses(self):
        return {entry.amendment.id: entry.status.value for entry in self.state.entries}

    def text(self):
        return [clause.text.plain for clause in self.state.draft]

    def in_register(self, verb, *amendments):
        """Chooses amendments in the register and presses a button."""
        self.window.run("amend.register")
        panel = lists(self.window)
        panel.choose(*amendments)
        QTest.mouseClick(panel.buttons[verb], Qt.MouseButton.LeftButton)

    def at_conflict(self, member):
        """Goes to the conflict of an amendment; gives the list of them."""
        self.window.run("amend.conflicts")
        panel = lists(self.window)
        panel.choose(next(one.id for one in conflicts(self.state) if member in one.members))
        return panel


@pytest.fixture
def hands(empty, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    return Hands(empty, qtbot, monkeypatch)


def test_from_the_first_text_to_the_adopted_one_by_hand(hands, tmp_path):
    files, project = wetlands.write(tmp_path), tmp_path / "wetlands.draftbench"
    hands.patch.setattr(PartsDialog, "exec", lambda _: 1)
    hands.choose_files(files["base.docx"])
    hands.patch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(project), ""))
    hands.window.run("file.new")
    hands.wait(lambda: hands.window.workspace is not None)
    hands.idle()
    six_files_are_imported(hands, files)
    the_meeting_decides(hands)
    a_new_base_text(hands, files["rev1.docx"], undecided=1)
    the_meeting_decides_again(hands)
    a_new_base_text(hands, files["rev2.docx"], undecided=0)
    (river,) = on(hands, ("JPN", "OP 10"))
    hands.in_register("accept", river)
    assert hands.text() == [line.split(". ", 1)[-1] for line in ADOPTED]
    the_papers_are_written(hands, tmp_path)
    hands.window.close()
    with Workbench.view(project) as bench:
        assert bench.record.verify().ok


def six_files_are_imported(hands, files):
    seen = []

    def answer(dialog):
        seen.append(dialog)
        dialog.show()
        for author, box in dialog.boxes.items():
            if author in SENDERS:
                box.setEditText(SENDERS[author])
        assert dialog.go.isEnabled()
        dialog.accept()
        return QDialog.DialogCode.Accepted

    hands.patch.setattr(ImportDialog, "exec", answer)
    hands.choose_files(*(files[name] for name in ("tracked.docx", *SENDERS)))
    hands.window.run("file.import")
    hands.wait(lambda: len(hands.state.entries) > 0)
    hands.idle()
    assert len(seen) == 1
    assert sponsored(hands, "OP 6") == {("KEN",), ("FJI",), ("CHL",)}
    assert sponsored(hands, "OP 1") == {("BRA", "CHL")}
    assert sponsored(hands, "OP 7") == {("CHL", "SEN")}


def sponsored(hands, label):
    """Whose amendments are on a clause."""
    clause = next(c for c, name in spoken_labels(hands.state.draft).items() if name == label)
    return {
        entry.amendment.sponsors
        for entry in hands.state.entries
        if (clause in entry.amendment.changes.seen and clause in entry.amendment.changes.patches)
        or clause in {getattr(c, "clause", None) for c in entry.amendment.changes.changes}
    }


def on(hands, *wanted):
    """The open amendments of these delegations on these clauses, by whose they are and where."""
    labels = {name: c for c, name in spoken_labels(hands.state.draft).items()}
    return [
        next(
            entry.amendment.id
            for entry in hands.state.entries
            if entry.open
            and code in entry.amendment.sponsors
            and labels[label]
            in {getattr(c, "clause", None) or c.slot.after for c in entry.amendment.changes.changes}
        )
        for code, label in wanted
    ]


def the_meeting_decides(hands):
    (published, walls, warmth, customs, register, halted, years, river, wardens, harbours) = on(
        hands,
        *(("BRA", "OP 1"), ("KEN", "PP 4"), ("FJI", "OP 2"), ("NOR", "PP 5"), ("NOR", "OP 4")),
        *(("CHL", "OP 6"), ("SEN", "OP 3"), ("JPN", "OP 9"), ("SEN", "OP 7"), ("SEN", "PP 4")),
    )
    # One by its key, the others together.
    go_to(hands.window, "OP 1")
    hands.window.activateWindow()
    hands.wait(hands.window.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or hands.window, Qt.Key.Key_Return, CONTROL)
    assert hands.statuses()[published] == "accepted"
    hands.in_register("accept", walls, warmth, customs, register)
    (deltas,) = on(hands, ("BRA", "OP 9"))
    hands.in_register("accept", deltas)
    # A conflict of three is decided for one side, one of two by a compromise.
    hands.at_conflict(halted)
    sides = hands.window.viewing.pages["amendments"].conflict
    QTest.mouseClick(sides.buttons[f"take-{halted}"], Qt.MouseButton.LeftButton)
    assert sorted(hands.statuses().values()).count("superseded") == 2
    hands.at_conflict(years).do("write")
    send(hands.window, text=LENT, agreed=("SEN", "JPN"))
    assert set(hands.state.entries[-1].amendment.sponsors) == {"SEN", "JPN"}
    hands.in_register("reject", wardens)
    hands.in_register("withdraw", harbours)
    hands.in_register("hold", river)
    go_to(hands.window, "OP 1")
    hands.window.run("negotiate.agree")
    counts = Counter(hands.statuses().values())
    assert counts == {
        "accepted": 8,
        "superseded": 2,
        "merged into": 2,
        "tabled": 4,
        "rejected": 1,
        "withdrawn": 1,
        "held": 1,
    }


def without_place(hands):
    return [
        entry.amendment.id
        for entry in hands.state.entries
        if entry.open and entry.placement.outcome is Outcome.ORPHANED
    ]


def a_new_base_text(hands, path, *, undecided):
    old = hands.state.base.fingerprint
    hands.choose_files(path)
    hands.window.run("file.rebase")
    asking = hands.window.context.dialogues
    hands.wait(lambda: asking.lists is not None and "rebase" in asking.lists.buttons)
    panel = lists(hands.window)
    panel.do("rebase")
    hands.wait(lambda: hands.state.base.fingerprint != old)
    hands.idle()
    assert len(without_place(hands)) == undecided


def the_meeting_decides_again(hands):
    go_to(hands.window, "OP 9")
    for codes in (("NOR",), ("SWE",)):
        hands.window.run("amend.propose")
        send(hands.window, codes=codes, text=wetlands.REV2_OPERATIVE[8])
        if codes == ("NOR",):
            (hosts,) = on(hands, ("NOR", "OP 9"))
    assert hands.state.entry(hosts).amendment.sponsors == ("NOR", "SWE")
    (marinas, floods, joined, deltas) = (
        *on(hands, ("TUV", "OP 6"), ("CHL", "PP 4"), ("NOR", "PP 2")),
        *without_place(hands),
    )
    hands.in_register("accept", marinas, floods, joined, hosts)
    hands.in_register("withdraw", deltas)


def the_papers_are_written(hands, folder):
    for kind, expected in (("clean", ADOPTED[-1].split(". ")[1]), ("tracked", "great ")):
        hands.window.run("export.export")
        dialog = hands.window.deeds.exporting.dialog
        dialog.choices[kind].click()
        QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
        hands.idle()
        (path,) = folder.glob(f"wetlands {kind}*.docx")
        assert expected in "\n".join(WordDocument(str(path)).element.itertext())
