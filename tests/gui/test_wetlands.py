"""The same negotiation as in ``tests/cli/test_whole_life.py``, from its first text to the adopted
one, by hand in one window: what it ends with is what the commands end with."""

from collections import Counter

import pytest
from docx import Document as WordDocument
from PySide6.QtCore import QPoint, Qt

from draftbench.amend.amendment import Outcome
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.workbench import Workbench
from draftbench.document import printed_labels, spoken_labels
from draftbench.formats.reading import read
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.imports.import_choices_view import ImportDialog
from support import wetlands
from support.dialogs import lists
from support.hands import CONTROL, SHIFT, Hands
from support.wetlands import ADOPTED, LENT, SENDERS

Key = Qt.Key


class Chair(Hands):
    """The hands of the secretary at the table."""

    @property
    def state(self):
        return self.window.workspace.state

    def statuses(self):
        return {entry.amendment.id: entry.status.value for entry in self.state.entries}

    def text(self):
        return [clause.text.plain for clause in self.state.draft]

    def in_register(self, verb, *amendments):
        """Chooses amendments in the register and presses a button."""
        self.press(Key.Key_R, CONTROL)
        panel = lists(self.window)
        self.choose_rows(panel, *amendments)
        self.push(panel, verb)

    def at_conflict(self, member):
        """Goes to the conflict of an amendment; gives the list of them."""
        self.press(Key.Key_R, CONTROL | SHIFT)
        panel = lists(self.window)
        here = next(one.id for one in conflicts(self.state) if member in one.members)
        self.choose_rows(panel, here)
        return panel


@pytest.fixture
def hands(empty, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    empty.activateWindow()
    qtbot.waitUntil(empty.isActiveWindow)
    return Chair(empty, qtbot, monkeypatch)


@pytest.mark.slow
def test_from_the_first_text_to_the_adopted_one_by_hand(hands, tmp_path):
    files, project = wetlands.write(tmp_path), tmp_path / "wetlands.draftbench"
    new = (PartsDialog, lambda dialog: hands.click(dialog.go))
    hands.choose_files(files["base.docx"], save=project)
    with hands.answering(new):
        hands.press(Key.Key_N, CONTROL)
    hands.wait(lambda: hands.window.workspace is not None)
    hands.idle()
    six_files_are_imported(hands, files)
    the_meeting_decides(hands)
    positions_are_taken(hands)
    a_new_base_text(hands, files["rev1.docx"], undecided=1)
    the_meeting_decides_again(hands)
    a_new_base_text(hands, files["rev2.docx"], undecided=0)
    (river,) = on(hands, ("JPN", "OP 10"))
    hands.in_register("accept", river)
    assert hands.text() == [line.split(". ", 1)[-1] for line in ADOPTED]
    the_papers_are_written(hands, tmp_path)
    hands.press(Key.Key_W, CONTROL)
    hands.wait(lambda: hands.window.workspace is None)
    with Workbench.view(project) as bench:
        assert bench.record.verify().ok


def six_files_are_imported(hands, files):
    def answer(dialog):
        for author, box in dialog.boxes.items():
            if author in SENDERS:
                hands.type_over(box.lineEdit(), SENDERS[author])
        hands.click(dialog.go)

    hands.choose_files(*(files[name] for name in ("tracked.docx", *SENDERS)))
    with hands.answering((ImportDialog, answer)):
        hands.menu("File", "Import amendments…")
    hands.wait(lambda: len(hands.state.entries) > 0)
    hands.idle()
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
    hands.go_to("OP 1")
    hands.press(Key.Key_Return, CONTROL)
    assert hands.statuses()[published] == "accepted"
    hands.in_register("accept", walls, warmth, customs, register)
    (deltas,) = on(hands, ("BRA", "OP 9"))
    hands.in_register("accept", deltas)
    # A conflict of three is decided for one side, one of two by a compromise.
    hands.at_conflict(halted)
    sides = hands.window.viewing.pages["amendments"].conflict
    hands.click(sides.buttons[f"take-{halted}"])
    assert sorted(hands.statuses().values()).count("superseded") == 2
    hands.push(hands.at_conflict(years), "write")
    hands.form(text=LENT, agreed=("SEN", "JPN"))
    assert set(hands.state.entries[-1].amendment.sponsors) == {"SEN", "JPN"}
    hands.in_register("reject", wardens)
    hands.in_register("withdraw", harbours)
    hands.in_register("hold", river)
    hands.go_to("OP 1")
    hands.press(Key.Key_G, CONTROL | SHIFT)
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
    hands.menu("File", "Revised texts", "New base text (Rev.1)…")
    asking = hands.window.context.dialogues
    hands.wait(lambda: asking.lists is not None and "rebase" in asking.lists.buttons)
    panel = lists(hands.window)
    hands.push(panel, "rebase")
    hands.wait(lambda: hands.state.base.fingerprint != old)
    hands.idle()
    assert len(without_place(hands)) == undecided


def the_meeting_decides_again(hands):
    for codes in (("NOR",), ("SWE",)):
        hands.go_to("OP 9")
        hands.find_command("propose an amendment")
        hands.form(codes=codes, text=wetlands.REV2_OPERATIVE[8])
        if codes == ("NOR",):
            (hosts,) = on(hands, ("NOR", "OP 9"))
    assert hands.state.entry(hosts).amendment.sponsors == ("NOR", "SWE")
    (marinas, floods, joined, deltas) = (
        *on(hands, ("TUV", "OP 6"), ("CHL", "PP 4"), ("NOR", "PP 2")),
        *without_place(hands),
    )
    hands.in_register("accept", marinas, floods, joined, hosts)
    hands.in_register("withdraw", deltas)


def positions_are_taken(hands):
    (marinas,) = on(hands, ("TUV", "OP 6"))
    hands.go_to("OP 6")
    for code, stance, note in (("BRA", "support", ""), ("KEN", "oppose", "Too small.")):
        hands.press(Key.Key_P, CONTROL | SHIFT)
        hands.form(target=marinas, stance=stance, codes=(code,), note=note)
    clause = hands.go_to("OP 7")
    hands.menu("Negotiation", "Positions", "Take a position…")
    hands.form(stance="reserve", codes=("FJI",))
    taken = {
        (one.target.id, one.delegation, one.stance.value, one.note)
        for one in hands.state.proceedings.positions
    }
    assert taken == {
        (marinas, "BRA", "support", ""),
        (marinas, "KEN", "oppose", "Too small."),
        (clause, "FJI", "reserve", ""),
    }


TABLES = {
    "table": "great river",
    "positions": "Too small.",
    "trace": "Words added by Japan",
    "numbers": "OP 10",
}
"""What is to be read in each paper that is a table."""


def the_papers_are_written(hands, folder):
    """Every paper in its first format, and the clean text in those that can be read again."""
    base = wetlands.lines(wetlands.REV2_PREAMBLE, wetlands.REV2_OPERATIVE)
    written = {kind: an_export(hands, folder, kind) for kind in EXPORTS}
    for path in (written["clean"], written["akn"], written["json"]):
        assert lines_of(path) == list(ADOPTED)
    assert lines_of(written["tracked"]) == list(ADOPTED)
    assert lines_of(written["tracked"], "rejected") == base
    for ending in (".txt", ".md"):
        assert lines_of(an_export(hands, folder, "clean", ending)) == list(ADOPTED)
    for kind in ("rolling", "compilation"):
        assert "great river" in words_of(written[kind])
    for kind, expected in TABLES.items():
        assert expected in words_of(written[kind])
    listed = words_of(written["amendments"])
    assert all(amendment in listed for amendment in hands.statuses())
    for kind in ("voting", "gaps"):  # nothing is open any more
        assert "am-" not in words_of(written[kind])
    assert "<b>great </b></ins>river" in written["html"].read_text("utf-8")


def an_export(hands, folder, kind, ending=""):
    """Writes a paper where the window proposes; gives its file."""
    before = {*folder.iterdir()}
    hands.press(Key.Key_E, CONTROL)
    dialog = hands.window.deeds.exporting.dialog
    hands.wait(dialog.isVisible)
    button = dialog.choices[kind]
    hands.click(button, QPoint(8, button.height() // 2))
    assert dialog.kind() == kind
    if ending:
        hands.choose_in(dialog.format, ending)
    hands.click(dialog.write)
    hands.idle()
    (path,) = {path for path in folder.iterdir() if path.stem.startswith("wetlands ")} - before
    return path


def lines_of(path, view="accepted"):
    (text,) = read(path.read_bytes(), path.name, view=view).parts
    labels = printed_labels(text)
    return [f"{labels[one.id]} {one.text.plain}".strip() for one in text]


def words_of(path):
    return "".join(WordDocument(str(path)).element.itertext())
