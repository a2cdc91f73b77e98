"""The views of a negotiation: toolbar and keys, the register as a page, the queue of what waits,
the tray of what has no place, the history, the numbers in the strip."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.meetings.proceedings import close_meeting, open_meeting
from draftbench.document import spoken_labels
from draftbench.gui.amendments.conflict import boxes, together
from draftbench.gui.amendments.decision_queue import affected, after, standing, waiting
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.amendments.orphans import OrphanPlacement, orphans
from draftbench.gui.amendments.register import Register, barred
from draftbench.gui.history.history_lists import Events
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.shell.view_stack import AMENDMENTS, COMPARE, HISTORY, POSITIONS
from draftbench.gui.theme.fonts import PROGRAM, sans
from draftbench.gui.widgets.list_model import HEAD_ROLE, Group, ListModel, Narrowed
from draftbench.gui.widgets.replies import GroupHead, ListRow
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import form, go_to, lists, send, told, words

CONTROL = Qt.KeyboardModifier.ControlModifier


def label(state, name):
    return next(clause for clause, said in spoken_labels(state.draft).items() if said == name)


def shown(window) -> Inspector:
    return [card.card.id for card in window.inspector.cards]


# views


@pytest.mark.slow
def test_keys_and_tools_lead_through_the_views(window, qtbot):
    window.activateWindow()
    assert window.viewing.now == COMPARE
    for key, name in (("2", AMENDMENTS), ("3", POSITIONS), ("4", HISTORY), ("1", COMPARE)):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), CONTROL)
        qtbot.waitUntil(lambda name=name: window.viewing.now == name)
        assert window.toolbar.buttons[f"view.{name}"].isChecked()
        assert window.actions_by_id["edit.clause"].isEnabled() == (name == COMPARE)
    QTest.mouseClick(window.toolbar.buttons["view.amendments"], Qt.MouseButton.LeftButton)
    assert window.viewing.now == AMENDMENTS
    window.run("file.close")
    assert window.viewing.pages[AMENDMENTS].panel is None


@pytest.mark.slow
@pytest.mark.looks
def test_nothing_in_the_toolbar_is_cut_on_a_small_screen(window):
    assert window.width() == 1280
    bold = QFontMetrics(sans(PROGRAM, bold=True))  # as the one is that is on
    for button in window.toolbar.findChildren(QToolButton):
        if button.isVisible() and button.text():
            joined = str(button.property("kind")).startswith("segment")
            words = bold.horizontalAdvance(button.text()) + 2 * 6
            needed = words if joined else button.sizeHint().width()
            assert button.width() >= needed, button.text()
    assert not window.toolbar.findChild(QToolButton, "qt_toolbar_ext_button").isVisible()
    assert window.writer.width() >= 150


def test_a_page_is_made_when_it_is_first_shown(window):
    pages = window.viewing.pages
    assert [name for name, page in pages.items() if page.panel is not None] == []
    window.run("view.history")
    assert [name for name, page in pages.items() if page.panel is not None] == [HISTORY]
    window.run("negotiate.positions")
    panel = pages[POSITIONS].panel
    assert pages[POSITIONS].matrix is not None
    window.run("view.compare")
    window.run("view.positions")
    assert pages[POSITIONS].panel is panel


# the register


@pytest.mark.looks
def test_the_side_panel_narrows_the_register(window):
    window.run("view.amendments")
    page = lists(window)
    window.sidebar.chosen.emit(("need", "conflicts"))
    assert page.table.shown() == ("am-6",)
    assert window.viewing.share() == "1 of 14 amendments"
    window.sidebar.chosen.emit(("delegation", "SLV"))
    assert page.table.shown() == ("am-10", "am-11")
    window.sidebar.chosen.emit(("need", "gaps"))
    assert window.viewing.now == COMPARE
    assert window.viewing.share().endswith("rows")
    window.run("view.amendments")
    assert len(page.table.shown()) == 14


def test_amendments_are_put_together_and_folded(window):
    window.run("view.amendments")
    page = lists(window)
    page.group_by("clause")
    model = page.table.model()
    heads = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert heads.index("PP 4") < heads.index("OP 1") < heads.index("OP 3 (was OP 5)")
    assert len(page.table.shown()) == 14
    first = model.index(0, 0)
    QTest.mouseClick(
        page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(first).center()
    )
    assert not page.table.isExpanded(first)
    page.refresh()
    assert not page.table.isExpanded(model.index(0, 0))
    page.table.choose(["am-13"])
    assert page.table.keys() == ("am-13",)
    page.group_by("sponsor")
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    heads = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert heads == sorted(heads)
    page.table.look_for("am-11")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["El Salvador"]


def test_what_several_do_not_allow_is_said_before_it_is_done(window):
    window.run("view.amendments")
    page = lists(window)
    events = len(window.workspace.bench.events)
    page.choose("am-4", "am-6", "am-12")
    said = page.barred.text()
    assert "2 of 3 cannot be accepted" in said
    assert "am-12 is rejected already" in said
    assert "am-6" in said
    assert page.count.text() == "3 chosen"
    assert len(window.workspace.bench.events) == events
    page.choose("am-4", "am-13")
    assert page.barred.isHidden()
    assert shown(window) == ["am-4", "am-13"]
    QTest.mouseClick(page.buttons["accept"], Qt.MouseButton.LeftButton)
    state = window.workspace.state
    assert {state.entry(AmendmentId(one)).status for one in ("am-4", "am-13")} == {Status.ACCEPTED}
    page.choose("am-4", "am-13")
    assert page.barred.isHidden()


@pytest.mark.slow
def test_the_buttons_stay_where_they_are_when_several_are_chosen(window):
    window.run("view.amendments")
    page = lists(window)
    page.choose("am-4")
    place = page.buttons["accept"].geometry().topLeft()
    page.choose("am-4", "am-13")
    QCoreApplication.processEvents()
    assert page.count.text() == "2 chosen"
    assert page.buttons["accept"].geometry().topLeft() == place


def test_one_of_two_alternatives_is_left_when_a_selection_is_accepted(window):
    window.run("view.amendments")
    page = lists(window)
    page.choose("am-4", "am-7")
    assert "am-7" in page.barred.text()
    QTest.mouseClick(page.buttons["accept"], Qt.MouseButton.LeftButton)
    state = window.workspace.state
    assert [state.entry(AmendmentId(one)).status for one in ("am-4", "am-7", "am-8")] == [
        Status.ACCEPTED,
        Status.TABLED,
        Status.TABLED,
    ]


def test_keys_decide_what_is_chosen_in_the_register(window):
    window.run("view.amendments")
    page = lists(window)
    page.choose("am-7")
    window.run("amend.reject")
    assert window.workspace.state.entry(AmendmentId("am-7")).status is Status.REJECTED
    assert page.table.keys() == ("am-7",)
    window.run("amend.hold")
    assert "No chosen amendment allows that" in window.notice.words.text()
    window.run("edit.undo")
    assert window.workspace.state.entry(AmendmentId("am-7")).status is Status.TABLED


ROWS = tuple(ListRow(f"r{n}", (f"r{n}", "x" * n), order=((0, n),)) for n in range(5))
GROUPS = (Group(GroupHead(0, "First"), ROWS[:2]), Group(GroupHead(1, "Second"), ROWS[1:]))


@pytest.mark.parametrize("groups", [(), GROUPS], ids=["flat", "grouped"])
@pytest.mark.parametrize("narrowing", [False, True])
def test_the_model_of_a_list_is_sound(qtmodeltester, groups, narrowing):
    model, narrowed = ListModel(), Narrowed()
    model.show(("No.", "What"), ROWS, groups)
    narrowed.setSourceModel(model)
    qtmodeltester.check(narrowed if narrowing else model, force_py=True)


def test_words_narrow_groups_too(qtbot):
    model, narrowed = ListModel(), Narrowed()
    narrowed.setSourceModel(model)
    model.show(("No.", "What"), ROWS, GROUPS)
    narrowed.look_for("r4")
    assert narrowed.rowCount() == 1
    assert narrowed.index(0, 0).data(HEAD_ROLE) == GroupHead(1, "Second")


# what waits


@pytest.mark.slow
def test_one_key_goes_through_what_waits(window):
    window.workspace.set_filter(("delegation", "SLV"))
    queue = waiting(window.workspace.state)
    assert queue[0] == "am-6"
    assert queue.index("am-14") < queue.index("am-4") < queue.index("am-8")  # as the text goes on
    go_to(window, "PP 1")
    seen = []
    for _ in queue:
        window.run("amend.next")
        seen.append(window.workspace.part(Decisions).first_open().amendment.id)
        assert window.inspector._content.target == seen[-1]
    assert seen == list(queue)
    window.run("amend.previous")
    assert window.workspace.part(Decisions).first_open().amendment.id == queue[-2]
    window.run("view.amendments")
    page = lists(window)
    window.run("amend.next")
    assert page.table.keys() == (queue[-1],)


def test_an_empty_queue_is_said(workspace):
    assert after(workspace.state, None) is not None
    for one in waiting(workspace.state):
        workspace.part(Decisions).decide("reject", one)
    assert after(workspace.state, None) is None


@pytest.mark.slow
def test_what_an_act_changed_elsewhere_is_said_and_shown(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 7")
    ids = [
        bench.propose_text(clause, words(window).replace("Underscores", verb, 1), sponsors=(code,))
        for code, verb in (("PER", "Stresses"), ("MEX", "Emphasizes"), ("BRA", "Recalls"))
    ]
    window.workspace.part(Decisions).decide("reject", ids[0])
    assert window.strip.affected.isHidden()
    window.workspace.part(Decisions).decide("reject", ids[1])
    assert window.strip.affected.text() == f"{ids[2]} applies again · Show"
    bench.delete(clause)
    assert f"{ids[2]} no longer has a place" in window.strip.affected.text()
    QTest.mouseClick(window.strip.affected, Qt.MouseButton.LeftButton)
    assert window.workspace.filter == ("amendments", ids[2])
    assert window.viewing.now == AMENDMENTS  # for its clause has no row any more
    assert lists(window).table.shown() == (ids[2],)
    window.run("edit.undo")
    assert f"{ids[2]} applies again" in window.strip.affected.text()
    window.run("view.compare")
    QTest.mouseClick(window.strip.affected, Qt.MouseButton.LeftButton)
    rows = window.workspace.rows
    assert [ids[2] in {e.amendment.id for e in window.workspace.entries(r)} for r in rows] == [True]


def test_two_that_conflict_now_are_named_together(workspace):
    before = standing(workspace.state.entries)
    now = {**before, "am-7": ("conflicts", None), "am-8": ("conflicts", None)}
    found = affected(before, now)
    assert found.words == "am-7 and am-8 are now in conflict"
    assert affected(before, before) is None


# without a place


@pytest.fixture
def lost(window):
    """A window in which an amendment lost its clause."""
    state = window.workspace.state
    go_to(window, "OP 2")
    window.workspace.part(DraftWords).delete()
    entry = window.workspace.state.entry(AmendmentId("am-14"))
    assert entry.placement.outcome is Outcome.ORPHANED
    assert state is not window.workspace.state
    return window


@pytest.mark.slow
def test_an_amendment_without_a_place_is_placed_on_the_chosen_clause(lost):
    tray = lost.viewing.tray
    assert tray.isVisible()
    assert not tray.place_buttons
    (one,) = orphans(lost.workspace.state)
    assert one.near
    lost.sidebar.chosen.emit(("need", "orphans"))
    assert tray.head.isChecked()
    QTest.mouseClick(tray.near_buttons[one.id][0], Qt.MouseButton.LeftButton)
    assert lost.workspace.draft_clause() == one.near[0][0]
    go_to(lost, "OP 6")
    assert tray.place_buttons[one.id].text() == "Place on OP 6"
    QTest.mouseClick(tray.place_buttons[one.id], Qt.MouseButton.LeftButton)
    text = words(lost).replace("OP", "op") + " At once."
    assert "It was made for" in form(lost).form.lead
    send(lost, text=text)
    entry = lost.workspace.state.entry(one.id)
    assert entry.placement.outcome is Outcome.APPLIES
    assert tray.isHidden()
    lost.run("edit.undo")
    assert tray.isVisible()


@pytest.mark.slow
def test_an_amendment_without_a_place_is_let_go(lost):
    lost.run("amend.tray")
    QTest.mouseClick(lost.viewing.tray.go_buttons["am-14"], Qt.MouseButton.LeftButton)
    state = lost.workspace.state
    assert state.entry(AmendmentId("am-14")).status is Status.SUPERSEDED, "not by its sponsors"
    assert state.course(AmendmentId("am-14")).note == (
        "let go by the secretariat, as its place is gone"
    )
    assert lost.viewing.tray.isHidden()
    lost.run("amend.tray")
    assert "Every amendment has a place" in lost.notice.words.text()


@pytest.mark.slow
def test_an_amendment_without_a_place_is_withdrawn_by_its_own_sponsors_only(lost):
    sponsor = lost.workspace.state.entry(AmendmentId("am-14")).amendment.sponsors[0]
    lost.workspace.writes_as = sponsor
    lost.workspace.part(OrphanPlacement).let_go(AmendmentId("am-14"))
    state = lost.workspace.state
    assert state.entry(AmendmentId("am-14")).status is Status.WITHDRAWN
    assert sponsor in state.course(AmendmentId("am-14")).note


@pytest.mark.slow
def test_nothing_is_suggested_where_nothing_reads_like_it(lost):
    tray, (one,) = lost.viewing.tray, orphans(lost.workspace.state)
    for near, kind in ((one.near, "primary"), ((), None)):
        tray.show_orphans((replace(one, near=near),))
        assert tray.place_buttons[one.id].property("kind") == kind


# conflicts


def test_a_conflict_shows_what_each_side_and_both_would_give(workspace):
    from draftbench.amend.conflicts.contention import conflicts

    (one,) = conflicts(workspace.state)
    now, side, both = boxes(workspace.state, one)
    assert now.spoken.startswith("Noting with deep concern")
    assert side.spoken.startswith("Noting with alarm")
    assert (now.verb, side.verb) == ("take-am-5", "take-am-6")
    assert both.spoken.startswith("Noting with deep alarm")
    assert together(workspace.state, one, now.spoken) == both.spoken


# the history


def test_events_stand_under_their_day_meeting_and_person(window):
    bench = window.workspace.bench
    open_meeting(bench, "Second reading")
    window.workspace.part(Decisions).decide("reject", AmendmentId("am-7"))
    close_meeting(bench)
    window.workspace.part(Decisions).decide("reject", AmendmentId("am-8"))
    window.run("view.history")
    page = lists(window)
    last = len(bench.events)
    assert page.table.shown()[0] == str(last)
    model = page.table.model()
    head = model.index(0, 0)
    day, time = head.data(), model.index(0, 1, head).data()
    assert re.fullmatch(r"\d\d:\d\d", time)  # the head says the day
    page.group_by("meeting")
    meeting = model.index(0, 0)
    assert model.index(0, 1, meeting).data() == f"{day} {time}"
    first = model.index(0, 0)
    assert first.data() == "Second reading"
    assert [model.index(n, 0, first).data() for n in range(3)] == [
        str(number) for number in (last - 1, last - 2, last - 3)
    ]
    page.choose(str(last - 2))
    assert "Second reading" in told(page)
    page.group_by("person")
    assert Events(window.workspace).title == "Events"


# a narrow window


def test_the_words_of_amendments_keep_room_in_a_narrow_list(window):
    window.run("view.amendments")
    table = lists(window).table
    table.show_rows(
        ("No.", "Clause", "Words", "Sponsors", "Status"),
        [ListRow("1", ("am-1", "OP 6 (was OP 4)" * 3, "word " * 80, "X" * 40, "accepted" * 4))],
        2,
    )
    for width in (900, 560, 400):
        table.resize(width, 300)
        assert table.columnWidth(2) >= 0.35 * width
        assert sum(table.columnWidth(n) for n in range(5)) <= width
    assert table.header().textElideMode() is Qt.TextElideMode.ElideRight


# numbers


def test_a_click_on_a_number_leads_to_what_it_counts(window):
    strip = window.strip
    QTest.mouseClick(strip.counts["conflicts"], Qt.MouseButton.LeftButton)
    assert window.workspace.filter == ("need", "conflicts")
    QTest.mouseClick(strip.counts["conflicts"], Qt.MouseButton.LeftButton)
    assert window.workspace.filter == ("all", "")
    QTest.mouseClick(strip.counts["changes"], Qt.MouseButton.LeftButton)
    assert window.workspace.folding
    window.run("view.only-differences")
    assert not window.workspace.folding
    QTest.mouseClick(strip.counts["delegations"], Qt.MouseButton.LeftButton)
    assert window.viewing.now == POSITIONS
    QTest.mouseClick(strip.counts["open"], Qt.MouseButton.LeftButton)
    assert window.viewing.now == AMENDMENTS
    assert strip.counts["open"].number.text() == "7"
    taking_part = len(window.workspace.state.delegations)
    assert strip.counts["delegations"].number.text() == str(taking_part) == "31"


def test_a_register_can_be_asked_without_a_window(workspace):
    register = Register(workspace)
    assert [head.title for head in register.heads("am-13", "sponsor")] == ["Cuba", "Ecuador"]
    assert register.heads("am-6", "outcome")[0].title == "In conflict"
    assert register.heads("am-11", "outcome")[0].title == "Decided"
    assert register.heads("am-11", "state")[0].title == "Withdrawn"
    assert not barred(workspace, [AmendmentId("am-4")])


@pytest.mark.slow
def test_the_key_of_the_conflicts_shows_the_one_of_the_clause(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 7")
    for code, verb in (("PER", "Stresses"), ("MEX", "Emphasizes")):
        bench.propose_text(clause, words(window).replace("Underscores", verb, 1), sponsors=(code,))
    found = {one.clause: one.id for one in conflicts(window.workspace.state)}
    assert len(found) == 2
    go_to(window, "OP 7")
    window.run("amend.conflicts")
    assert lists(window).table.keys() == (found[clause],)
    window.run("view.compare")
    here = go_to(window, "PP 6")
    window.run("amend.conflicts")
    assert lists(window).table.keys() == (found[here],)


@pytest.mark.looks
def test_an_empty_list_has_a_sentence_and_the_button_that_leads_on(window):
    window.run("amend.register")
    window.viewing.pages[AMENDMENTS].panel.tabs.setCurrentIndex(2)
    panel = lists(window)
    assert not panel.table.shown()
    assert panel.lead.text()
    QTest.mouseClick(panel.buttons["first"], Qt.MouseButton.LeftButton)
    assert panel.tabs.currentIndex() == 0
    window.workspace.set_filter(("delegation", "CHL"))
    shown, total = len(panel.table.shown()), len(window.workspace.state.entries)
    assert panel.lead.text() == f"{shown} of {total} amendments; “Show all rows” brings all back."
    window.workspace.set_filter(("delegation", "XXX"))
    assert panel.lead.text() == "Nothing under “XXX”."
    QTest.mouseClick(panel.buttons["first"], Qt.MouseButton.LeftButton)
    assert panel.table.shown()
    assert panel.lead.text().startswith("Select one or more")
