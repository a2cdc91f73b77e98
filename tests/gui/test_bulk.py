"""Deciding several amendments at once: what is told of it, and the room that the answer takes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.registers.states import Step
from draftbench.cli.main import main
from draftbench.gui.amendments.orphans import OrphanPlacement
from draftbench.gui.inspector.amendment_steps import step_done
from draftbench.gui.widgets.replies import Said
from support.dialogs import form, lists, send, told

TEXT = """Noting the report of the water fund,

1. Urges States to protect rivers and lakes;

2. Decides to meet every two years.
"""
PROPOSALS = (
    ("KEN", "OP 1", "rivers", "all rivers"),
    ("NPL", "OP 1", "rivers", "mountain rivers"),
    ("PER", "OP 2", "two", "three"),
    ("FIN", "PP 1", "Noting", "Welcoming"),
    ("MAR", "OP 1", "rivers", "dry rivers"),
)


@pytest.fixture
def river(empty, qtbot, tmp_path):
    """A window on five amendments, three of which exclude each other."""
    (tmp_path / "river.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "river.draftbench"
    assert main(["new", str(path), "--base", str(tmp_path / "river.txt")]) == 0
    for sponsor, clause, old, new in PROPOSALS:
        asked = ["--sponsor", sponsor, "--clause", clause, "--replace", old, new]
        assert main(["amend", str(path), "add", *asked]) == 0
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.run("view.amendments")
    return empty


def everything(window):
    return [entry.amendment.id for entry in window.workspace.state.entries]


def test_the_number_that_is_told_is_that_of_the_amendments_that_were_accepted(river):
    said = []
    river.workspace.done.connect(said.append)
    page = lists(river)
    page.choose(*everything(river))
    page.do("accept")
    state = river.workspace.state
    done = [e.amendment.id for e in state.entries if e.status is Status.ACCEPTED]
    assert done == [AmendmentId("am-3"), AmendmentId("am-4")]
    assert said == [step_done(Step.ACCEPT, done)]
    assert all(each in page.said.text() for each in ("am-1", "am-2", "am-5"))


def test_what_is_on_hold_is_left_and_named(river):
    page = lists(river)
    page.choose("am-4")
    page.do("hold")
    page.choose(*everything(river))
    page.do("accept")
    state = river.workspace.state
    done = [e.amendment.id for e in state.entries if e.status is Status.ACCEPTED]
    assert done == [AmendmentId("am-3")]
    assert "am-4 is on hold" in page.said.text()


def test_why_is_foreseen_for_accepting_and_the_other_steps_take_one_line(river):
    page = lists(river)
    page.choose("am-3")
    page.do("reject")
    page.choose(*everything(river))
    assert len(page.barred.text().split("\n")) == 2


def test_a_long_report_is_scrolled_and_leaves_its_size_to_the_window(river, qtbot):
    page = lists(river)
    page.choose(*everything(river))
    lines = tuple(f"am-{number} excludes another one" for number in range(1, 60))
    page.say(Said("Of 59 none:", lines, bad=True))
    qtbot.wait(1)
    assert all(line in page.said.text() for line in lines)
    assert river.minimumSizeHint().height() <= 720
    assert river.height() == 720
    foot = page.foot.mapTo(river, QPoint(0, page.foot.height()))
    assert foot.y() <= river.height()
    assert page.table.height() > page.said.fontMetrics().lineSpacing() * 6
    page.say(None)
    assert page.said.isHidden()


def test_the_column_of_how_it_fits_has_the_room_of_its_words(river, qtbot):
    table = lists(river).table
    last = table.model().columnCount() - 1
    rows = [row.cells[last] for row in lists(river).listing.rows()]
    qtbot.waitUntil(lambda: table.width() > 600)
    widest = max(table.fontMetrics().horizontalAdvance(words) for words in rows)
    assert widest > 170
    assert table.columnWidth(last) > widest


def test_after_an_undo_nobody_is_told_to_press_the_key_for_it(river):
    page = lists(river)
    page.choose("am-4")
    page.do("accept")
    done, told = [], []
    river.workspace.done.connect(done.append)
    river.workspace.told.connect(told.append)
    river.run("view.history")
    history = lists(river)
    history.choose(history.table.shown()[0])
    assert history.do("undo")
    assert (len(done), len(told)) == (0, 1)


def test_all_that_exclude_no_other_are_accepted_by_one_command_and_one_undo(river):
    river.run("amend.accept-all")
    asked = form(river)
    assert asked.go.text() == "Accept 2"
    assert asked.form.lead == "Left open: 3 of 5. am-1, am-2 and am-5 exclude each other."
    send(river)
    assert river.notice.words.text() == "2 amendments accepted"
    assert "Undo" in [button.text() for button in river.notice.buttons]
    entries = river.workspace.state.entries
    assert [e.amendment.id for e in entries if e.status is Status.ACCEPTED] == ["am-3", "am-4"]
    river.run("amend.accept-all")
    assert "None of them can be" in river.notice.words.text()
    river.run("edit.undo")
    assert all(entry.status is Status.TABLED for entry in river.workspace.state.entries)


MAIL = (
    "In OP 1, replace “rivers” by “all rivers”.\n"
    "In OP 1, replace “lakes” by “ponds”.\n"
    "In OP 2, replace “two” by “four”.\n"
    "In OP 1, replace “rivers” by “wide rivers”.\n"
)


def test_an_instruction_is_told_how_it_fits_the_draft_of_now(river):
    bench = river.workspace.bench
    bench.accept(AmendmentId("am-1"))
    before = len(bench.events)
    river.run("amend.instructions")
    send(river, words=MAIL, of="base")
    page = lists(river)

    def outcomes():
        return [row.cells[2] for row in page.listing.rows()]

    assert outcomes() == [
        "already in the text",
        "applies",
        "applies, but excludes am-3",
        "in conflict",
    ]
    assert len(bench.events) == before
    page.choose("3")
    said = told(page)
    assert "in conflict: The words around “protect rivers” were changed" in said
    assert "On the text on which it was written: applies" in said
    page.choose("1")
    assert "On the text" not in told(page)
    bench.reject(AmendmentId("am-3"))
    assert outcomes()[2] == "applies"
    page.choose("3")
    page.do("table")
    send(river, codes=("KEN",))
    assert outcomes()[3] == "in conflict"
    assert river.workspace.state.entries[-1].placement.rivals == (AmendmentId("am-1"),)


@pytest.mark.parametrize("accepted", [True, False])
def test_those_that_are_left_open_are_shown_from_the_message(river, qtbot, accepted):
    left = ("am-1", "am-2", "am-5")
    bench = river.workspace.bench
    if not accepted:
        bench.accept(AmendmentId("am-3"))
        bench.accept(AmendmentId("am-4"))
    river.run("view.compare")
    river.run("amend.accept-all")
    if accepted:
        send(river)
    button = river.notice.buttons[0]
    assert button.text() == "Show 3 left open"
    for _ in range(12):
        if button.hasFocus():
            break
        river.run("view.next-area")
    assert button.hasFocus()
    qtbot.wait(1)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: river.viewing.now == "amendments")
    page = lists(river)
    assert page.table.shown() == left
    assert page.lead.text().startswith("3 of 5 amendments")
    river.run("view.all-rows")
    assert len(page.table.shown()) == 5


def test_a_button_says_with_how_many_of_the_chosen_it_can_be_done(river):
    page = lists(river)
    page.choose("am-3", "am-4")
    assert page.buttons["accept"].text() == "Accept 2"
    page.choose("am-3")
    page.do("accept")
    page.choose("am-3", "am-4")
    assert page.buttons["accept"].text() == "Accept 1 of 2"
    page.choose("am-2")
    assert page.buttons["accept"].text() == "Accept"


def test_a_step_that_none_of_the_chosen_allows_now_is_grey(river):
    bench = river.workspace.bench
    bench.accept(AmendmentId("am-1"))
    page = lists(river)
    page.choose("am-2", "am-5")
    assert not page.buttons["accept"].isEnabled()
    assert "2 of 2 cannot be accepted" in page.barred.text()
    assert page.buttons["reject"].text() == "Reject 2"


def test_the_register_says_why_an_amendment_without_a_place_is_superseded(river):
    workspace = river.workspace
    gone = next(c.id for c in workspace.state.draft if "two years" in c.text.plain)
    workspace.bench.delete(gone)
    workspace.part(OrphanPlacement).let_go(AmendmentId("am-3"))
    row = lists(river).listing.rows()[2]
    assert row.cells[4] == "superseded: let go by the secretariat, as its place is gone"
