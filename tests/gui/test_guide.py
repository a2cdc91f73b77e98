"""The guide in the window: it opens where it is needed, leads on, is searched and looks right."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from draftbench.app.guide import FIRST, page_named, pages
from draftbench.gui.help.guide_window import GuideWindow
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import DARK, LIGHT, contrast


@pytest.fixture
def book(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _opened(window: MainWindow) -> GuideWindow:
    window.actions_by_id["help.guide"].trigger()
    book = window.deeds.guiding.book
    assert book is not None
    assert book.isVisible()
    return book


def _press_f1(dialog: QDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)


@pytest.mark.slow
def test_guide_opens_on_the_page_that_fits(empty, project, qtbot: QtBot) -> None:
    assert _opened(empty).page == "first-hour"
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    for view, page in (("amendments", "collect"), ("positions", "reading"), ("compare", "compare")):
        empty.run(f"view.{view}")
        assert _opened(empty).page == page
    empty.workspace.step(1, empty.workspace.open_in)
    empty.run("edit.clause")
    book = _opened(empty)
    assert book.page == "write"
    assert empty.columns.editor is not None  # nothing that is being written is given up
    empty.columns.close_editor()
    book.close()
    assert empty.deeds.guiding.book is None


def test_over_a_dialogue_the_guide_can_be_used(window: MainWindow, qtbot: QtBot) -> None:
    window.run("export.export")
    dialog = window.deeds.exporting.dialog
    assert dialog is not None
    _press_f1(dialog, qtbot)
    book = window.deeds.guiding.book
    assert book is not None
    assert (book.page, book.parentWidget()) == ("export", dialog)
    dialog.reject()
    assert window.deeds.guiding.book is None


def test_a_form_leads_to_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.run("negotiate.open-meeting")
    dialog = window.context.dialogues.form
    assert isinstance(dialog, QDialog)
    _press_f1(dialog, qtbot)
    assert window.deeds.guiding.book is not None
    assert window.deeds.guiding.book.page == "reading"
    dialog.reject()


def test_links_lead_on_and_back(book: GuideWindow) -> None:
    book.show_page(FIRST)
    assert not book.back.isEnabled()
    cursor = book.browser.document().find("Compare two texts")
    book.browser.setTextCursor(cursor)
    rect = book.browser.cursorRect(cursor)
    QTest.mouseClick(
        book.browser.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() - rect.topRight() / 40
    )
    assert book.page == "compare"
    assert book.list.currentItem().text() == "Compare two texts"
    assert book.windowTitle() == "Compare two texts — Guide"
    QTest.keyClick(book, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert book.page == FIRST
    QTest.keyClick(book, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert book.page == "compare"


def test_search_lists_pages_and_marks_places(book: GuideWindow) -> None:
    book.show_page(FIRST)
    QTest.keyClick(book, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(book.field, "private notes")
    assert "Privacy" in book.list.item(0).text()
    QTest.keyClick(book.field, Qt.Key.Key_Return)
    assert book.page == "privacy"
    marked = book.browser.extraSelections()
    assert len(marked) == page_named("privacy").text.casefold().count("private notes")
    QTest.keyClick(book, Qt.Key.Key_Escape)
    assert book.field.text() == ""
    assert book.browser.extraSelections() == []
    book.field.setText("bicycle")
    assert "No page" in book.list.item(0).text()


def test_nothing_but_pages_is_opened(book: GuideWindow) -> None:
    book.show_page(FIRST)
    for address in ("https://example.org/", "file:///etc/hostname", "../README.md"):
        book.browser.setSource(QUrl(address))
        assert book.page == FIRST
        assert book.browser.document().find("Begin here").position() > 0


@pytest.mark.slow
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_page_is_readable_in_every_theme(book: GuideWindow, theme) -> None:
    book.set_theme(theme)
    for page in pages():
        book.show_page(page.name)
        document = book.browser.document()
        assert document.toPlainText().startswith(page.title)
        block = document.begin()
        while block.isValid():
            for fragment in block:
                form = fragment.fragment().charFormat()
                if form.isImageFormat():
                    assert 0 < form.toImageFormat().width() <= book.browser.viewport().width()
                else:
                    colour = form.foreground().color().name()
                    assert contrast(colour, theme.panel) >= 4.5, (page.name, block.text())
                    assert contrast(colour, theme.hover) >= 4.5
            block = block.next()


def test_pictures_follow_the_width(book: GuideWindow, qtbot: QtBot) -> None:
    book.show_page("first-hour")
    for width in (1200, 760):
        book.resize(width, 700)
        qtbot.waitUntil(lambda: max(_widths(book)) <= book.browser.viewport().width())
    assert max(_widths(book)) > 300


def _widths(book: GuideWindow) -> list[float]:
    block = book.browser.document().begin()
    found = []
    while block.isValid():
        for fragment in block:
            form = fragment.fragment().charFormat()
            if form.isImageFormat():
                found.append(form.toImageFormat().width())
        block = block.next()
    return found
