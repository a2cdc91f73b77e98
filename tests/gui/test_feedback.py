"""Each thing that the window says has one place; one button leads on; the field at the top finds
words, places and commands."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.app.commands import COMMANDS
from draftbench.app.workbench import Workbench
from draftbench.gui.languages import speak
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.palette import CommandPalette, found
from draftbench.gui.shell.window_state import inside
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.measures import PAGE_FOOT
from draftbench.gui.widgets.report_area import Report
from gui.test_taking import point_of
from support.dialogs import go_to, lists

LEFT = Qt.MouseButton.LeftButton


def filled(window: MainWindow) -> list[str]:
    """The filled buttons that are seen."""
    both = (*window.findChildren(QPushButton), *window.findChildren(QToolButton))
    return [b.text() for b in both if b.isVisible() and b.property("kind") == "primary"]


# what was done


def test_what_was_done_moves_nothing_and_goes_with_the_next_act(window: MainWindow) -> None:
    go_to(window, "OP 6")
    before = window.columns.geometry(), window.strip.geometry()
    window.run("amend.accept")
    notice = window.notice
    assert notice.isVisible()
    assert (window.columns.geometry(), window.strip.geometry()) == before
    assert [button.text() for button in notice.buttons] == ["Undo"]
    draft = window.columns.pane(window.workspace.cells.draft)
    seen = QRect(draft.mapTo(window, QPoint(0, 0)), draft.size())
    place = QRect(notice.mapTo(window, QPoint(0, 0)), notice.size())
    assert not seen.intersects(place)
    go_to(window, "OP 1")
    assert notice.isVisible()  # looking on is no act
    window.run("amend.next")
    assert notice.isHidden()


def test_what_was_done_elsewhere_is_shown_and_undone_from_the_toast(window: MainWindow) -> None:
    window.run("view.amendments")
    page = lists(window)
    page.choose("am-4")
    window.run("amend.accept")
    assert not page.said.isVisible()  # once is enough
    show, undo = window.notice.buttons
    assert (show.text(), undo.text()) == ("Show", "Undo")
    show.click()
    assert window.viewing.now == "compare"
    assert window.workspace.name(window.workspace.draft_clause()).startswith("OP 3")
    undo.click()
    assert window.workspace.state.entry(AmendmentId("am-4")).status is Status.TABLED


def test_the_toast_stays_while_the_mouse_is_on_it(window: MainWindow, qtbot) -> None:
    notice = window.notice
    notice.show_done("Done")
    notice._timer.start(10)
    place = notice.rect().center().toPointF()
    QApplication.sendEvent(notice, QEnterEvent(place, place, place))
    qtbot.wait(30)
    assert notice.isVisible()
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))
    assert notice._timer.isActive()


def test_a_toast_of_two_lines_shows_both_whole(window: MainWindow) -> None:
    notice = window.notice
    notice.show_info("Six amendments are tabled. " * 4, ("Show", print))
    assert notice.words.height() >= notice.words.heightForWidth(notice.words.width())


@pytest.mark.slow
def test_the_toast_lies_over_no_foot_of_a_page(window: MainWindow, qtbot) -> None:
    window.resize(1280, 720)
    window.run("view.amendments")
    page = lists(window)
    page.table.selectAll()
    page.do("accept")
    foot = window.findChild(QWidget, PAGE_FOOT)
    assert foot is not None
    qtbot.waitUntil(lambda: window.notice.isVisible() and page._said.isVisible())
    QApplication.processEvents()
    for unfold in (False, True):
        page._said.details.setChecked(unfold)
        QApplication.processEvents()
        under = foot.rect().translated(foot.mapTo(window, QPoint(0, 0)))
        place = window.notice.rect().translated(window.notice.mapTo(window, QPoint(0, 0)))
        assert window.rect().contains(place)
        assert not place.intersects(under)
        area, label = page._said.area, page.said
        shown, line = area.viewport().height(), label.fontMetrics().lineSpacing()
        assert shown % line == 0, "no line is cut"


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("columns", ["one", "two"])
def test_the_toast_lies_over_no_clause_that_is_written(
    window: MainWindow, direction: Qt.LayoutDirection, columns: str
) -> None:
    def placed(widget: QWidget) -> QRect:
        return widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))

    window.setLayoutDirection(direction)
    window.resize(1280, 720)
    window.run(f"view.columns-{columns}")
    window.run("view.inspector")
    assert window.inspector.isHidden()
    go_to(window, "OP 8")
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    pane = editor.parentWidget()
    assert pane is not None
    window.notice.show_done("Amendment of MEX tabled", ("Undo", lambda: None))
    would_lie_over_it = False
    for _ in range(12):
        QApplication.processEvents()
        clear = placed(editor).intersected(placed(pane))
        assert not placed(window.notice).intersects(clear)
        assert window.rect().contains(placed(window.notice))
        window.notice.keep_clear_of(None)
        would_lie_over_it |= placed(window.notice).intersects(clear)
        window.notice.keep_clear_of(editor)
        editor.text.insertPlainText(" and so on, until the clause is some lines longer" * 3)
    assert would_lie_over_it
    QTest.keyClick(editor.text, Qt.Key.Key_Escape)
    window.notice.show_done("Amendment of MEX tabled", ("Undo", lambda: None))
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (placed(window.notice).center().x() < window.width() / 2) == mirrored


def test_a_report_of_one_line_is_shown_whole(qtbot) -> None:
    label = plain("", "refusal", wrap=True)
    report = Report(label)
    qtbot.addWidget(report)
    report.resize(300, 40)
    report.show()
    report.tell("Refused.")
    QApplication.processEvents()
    assert report.area.viewport().height() >= label.heightForWidth(report.area.viewport().width())


def test_a_long_report_is_one_line_with_details(qtbot) -> None:
    report = Report(plain("", "told", wrap=True))
    qtbot.addWidget(report)
    report.resize(300, 40)
    report.show()
    report.tell("Three were accepted.\nam-7 excludes am-8.\nam-12 is rejected already.")
    line = report.area.heightForWidth(260)
    assert report.details.isVisible()
    report.details.click()
    assert report.area.heightForWidth(260) > line
    report.tell("Done.")
    assert not report.details.isVisible()


# one filled button


def test_one_filled_button_at_a_time(window: MainWindow, qtbot) -> None:
    go_to(window, "OP 3")
    assert filled(window) == ["Accept"]
    window.run("edit.clause")
    assert filled(window) == ["Change the text"]
    window.columns.close_editor()
    assert filled(window) == ["Accept"]
    window.run("view.amendments")
    page = lists(window)
    page.choose("am-4")
    assert filled(window) == ["Accept"]
    page.choose("am-4", "am-13", "am-12")
    qtbot.wait(10)
    assert filled(window) == ["Accept 2 of 3"]
    window.run("amend.conflicts")
    assert filled(window) == []  # a screen favours no delegation


def test_a_side_of_a_conflict_is_chosen_by_its_number(window: MainWindow) -> None:
    window.run("amend.conflicts")
    view = window.viewing.pages["amendments"].conflict
    buttons = [button.text() for button in view.buttons.values()]
    assert buttons == ["Keep", "Use this text", "Accept both"]
    window.activateWindow()
    QTest.keyClick(lists(window).table, Qt.Key.Key_1)
    assert window.workspace.state.entry(AmendmentId("am-6")).status is Status.ACCEPTED


# finding


def test_the_field_runs_a_command_whose_words_the_texts_do_not_have(window: MainWindow) -> None:
    window.finder.setFocus()
    window.finder.setText("masthead")
    QTest.keyClick(window.finder, Qt.Key.Key_Return)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    assert palette.list.model().index(0, 0).data() == "Masthead…"
    palette.field.setText("bicycle")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "No command has these words."
    assert palette.list.isHidden()
    palette.field.setText("accept all")
    assert palette.nothing.isHidden()
    assert palette.list.model().index(0, 0).data() == "Several together: Accept all…"
    palette.close()


def test_the_field_of_the_start_page_finds_commands(empty: MainWindow) -> None:
    assert empty.finder.placeholderText() == "Find a command"
    empty.activateWindow()
    empty.finder.setFocus()
    empty.finder.setText("guide")
    QTest.keyClick(empty.finder, Qt.Key.Key_Return)
    palette = empty.findChild(CommandPalette)
    assert palette is not None
    palette.close()


def test_commands_are_found_by_english_and_by_their_own_words(qapp: QApplication) -> None:
    speak(qapp, "fr")
    try:
        own, english = found(COMMANDS, "Exporter"), found(COMMANDS, "export")
        assert own[0].id == english[0].id == "export.export"
        assert "view.language-zh_CN" in [c.id for c in found(COMMANDS, "chinese")]
        assert "view.language-zh_CN" in [c.id for c in found(COMMANDS, "中文")]
    finally:
        speak(qapp, "en")


def test_the_menu_opens_a_negotiation_again(empty: MainWindow, project, qtbot) -> None:
    empty.recents.remember(project)
    empty.recent.fill()
    (action,) = empty.recent.actions()
    assert action.text() == project.stem
    action.trigger()
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert len(empty.menus["File", ""].actions()) - _separators(empty) <= 15


def _separators(window: MainWindow) -> int:
    return sum(action.isSeparator() for action in window.menus["File", ""].actions())


def test_the_next_open_amendment_is_the_next_from_here(window: MainWindow) -> None:
    go_to(window, "OP 1")  # am-13 touches it, and OP 2 comes next
    window.run("amend.next")
    window.run("amend.next")
    seen = window.workspace.name(window.workspace.draft_clause())
    assert seen.startswith(("OP 2", "OP 3"))
    go_to(window, "PP 1")
    window.run("amend.next")
    assert window.workspace.name(window.workspace.draft_clause()) == "PP 6"


# taking back


def test_a_key_undoes_nothing_from_before_the_opening(window: MainWindow) -> None:
    workspace = window.workspace
    events = len(workspace.bench.events)
    older = "Nothing earlier to undo. Older changes are in History."
    assert window.actions_by_id["edit.undo"].toolTip() == older
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(workspace.bench.events) == events
    assert window.notice.words.text() == older
    go_to(window, "OP 6")
    window.run("amend.accept")
    assert older != window.actions_by_id["edit.undo"].toolTip()
    window.run("edit.undo")
    assert len(workspace.bench.events) == events + 2
    assert window.actions_by_id["edit.undo"].toolTip() == older
    assert window.actions_by_id["edit.redo"].isEnabled()


def test_a_project_that_is_only_read_says_so_before_one_types(empty, project, qtbot) -> None:
    with Workbench.open(project):
        empty.open_project(project)
        qtbot.waitUntil(lambda: empty.workspace is not None)
        assert empty.strip.read_only.isVisible()
        assert empty.strip.copy.isVisible()
        assert empty.strip.read_only.toolTip()
        assert not empty.notice.isHidden()
        assert project.name in empty.notice.words.text()
        empty.close_project()
    assert not empty.strip.read_only.isVisible()


# the mouse


@pytest.mark.parametrize("ends", [(12, 24), (14, 22)], ids=["whole", "cut"])
def test_a_bar_over_chosen_words_puts_them_in_brackets(window: MainWindow, qtbot, ends) -> None:
    clause = go_to(window, "OP 7")
    words = window.workspace.state.draft[clause].text.plain
    draft = window.workspace.cells.draft
    pane = window.columns.pane(draft)
    start, end = (point_of(window, pane.current_row, draft, at) for at in ends)
    QTest.mousePress(pane.viewport(), LEFT, pos=start)
    QTest.mouseMove(pane.viewport(), end)
    QTest.mouseRelease(pane.viewport(), LEFT, pos=end)
    bar = window.selection_bar
    qtbot.waitUntil(bar.frame.isVisible)
    assert bar.frame.geometry().bottom() <= window.columns.chosen_rect.top()
    assert [b.text() for b in bar.buttons.values()] == [
        "Amend",
        "Bracket",
        "Copy",
        "Why",
        "Comment",
        "Note",
    ]
    bar.buttons["negotiate.bracket"].click()
    now = window.workspace.state.draft[clause].text.plain
    assert now == f"{words[:12]}[{words[12:24]}]{words[24:]}"
    assert bar.frame.isHidden()


def test_a_card_has_its_acts_where_the_mouse_is(window: MainWindow) -> None:
    go_to(window, "OP 3")
    card = next(one for one in window.inspector.cards if "accept" in one.buttons)
    mouse = QContextMenuEvent.Reason.Mouse
    point = QPoint(5, 5)
    QApplication.sendEvent(card, QContextMenuEvent(mouse, point, card.mapToGlobal(point)))
    (menu,) = [one for one in card.findChildren(QMenu) if one.isVisible()]
    names = [action.objectName() for action in menu.actions()]
    assert names[:3] == ["accept", "reject", "hold"]
    menu.close()


# the screen


@pytest.mark.parametrize(
    ("outer", "made"),
    [
        (QRect(10, 30, 700, 500), QRect(10, 30, 700, 500)),
        (QRect(0, 0, 1400, 900), QRect(0, 20, 1280, 700)),
        (QRect(900, 500, 700, 500), QRect(580, 220, 700, 500)),
        (QRect(-40, -40, 700, 500), QRect(0, 20, 700, 500)),
    ],
)
def test_a_window_stands_inside_its_screen(outer: QRect, made: QRect) -> None:
    assert inside(outer, QRect(0, 20, 1280, 700)) == made
