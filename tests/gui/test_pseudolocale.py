"""In the pseudo-locale every sentence of ours is marked, and nothing is cut by its longer words."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draftbench.amend.registers.states import STATES
from draftbench.amend.wording.speaking import in_words
from draftbench.app.commands import COMMANDS
from draftbench.app.commands.command import CHOICE
from draftbench.document import RichText, spoken_labels
from draftbench.gui.inspector.amendment_cards import places
from draftbench.gui.languages import speak
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.widgets.labels import ElidedLabel
from draftbench.gui.widgets.list_panel import ListPanel
from draftbench.messages.catalogue import LANGUAGES, PSEUDO
from support.dialogs import go_to_amendment
from support.saying import Theirs, said, unmarked

Saying = tuple[str, str]
Area = Callable[[MainWindow], Iterator[Saying]]


def _menus(window: MainWindow) -> Iterator[Saying]:
    for menu in window.menus.values():
        yield "menu", menu.title()
    for name, action in window.actions_by_id.items():
        if not name.startswith(CHOICE):
            yield from ((name, words) for words in (action.text(), action.toolTip()))


def _page(name: str) -> Area:
    def area(window: MainWindow) -> Iterator[Saying]:
        window.run(f"view.{name}")
        yield from said(window.viewing.pages[name])

    return area


AREAS: dict[str, Area] = {
    "menus": _menus,
    "toolbar": lambda window: said(window.toolbar),
    "start": lambda window: said(window.start),
    "find": lambda window: said(window.findbar),
    "strip": lambda window: said(window.strip),
    "sidebar": lambda window: said(window.sidebar),
    "columns": lambda window: said(window.columns),
    "inspector": lambda window: said(window.inspector),
    "amendments": _page("amendments"),
    "positions": _page("positions"),
    "history": _page("history"),
}
KEPT = (
    "draftbench",
    *(command.shortcut for command in COMMANDS),
    *("A4", "Word", "PDF", "HTML", "UTC", "Qt", ".docx", "Secretariat", "General Assembly"),
    *("bis", "ter", "quater", "5A, 5B, 5C", "ZAF, KEN", "ZAF", "G77", "general", "5 May 2026"),
    *("with alarm", "with deep concern", "socio-economic", "Invites"),
    *("Editorial Manual", "A/CONF.213/RPM.1/1", "A_CONF.213_RPM.1_1.txt"),
    *("II.A", "Annex I", "en"),
)
"""Names, and examples of what is typed, that no language changes."""
QTS = ("Cancel", "Close", "OK", "Yes", "No")
"""What Qt's own buttons say, in the tables of Qt."""
ELSEWHERE = (
    *("file.quit", "file.close", "file.new-window", "file.open-beside"),
    *("file.print", "help.guide", "view.projector", CHOICE),
)
"""Commands that end the window or its language, or whose window is the system's or has
tests of its own."""
WRITTEN = ("MarkedLabel", "ClausePane", "ClauseBox", "WordsBox", "AmendmentCard", "QListWidget")
"""What shows words of documents in pieces, as they were changed."""
OF_THE_SYSTEM = ("text-family", "until")
"""Inputs that offer fonts of the machine, or hold a moment as it is typed."""


@pytest.fixture(autouse=True)
def pseudo_spoken(qapp: QApplication) -> Iterator[None]:
    """The window speaks the pseudo-locale."""
    speak(qapp, PSEUDO)
    yield
    speak(qapp, "en")


def _theirs(window: MainWindow) -> Theirs:
    """The words of users and documents in the open negotiation."""
    assert window.workspace is not None
    state = window.workspace.state
    months = (QLocale("en").monthName(number) for number in range(1, 13))
    names = [*KEPT, *QTS, *LANGUAGES.values(), *QFontDatabase.families(), *months]
    texts: list[str] = []
    for text in (state.base, *state.sources, state.draft):
        names += [text.name, text.title, *spoken_labels(text).values()]
        texts += [*_strings(text), *(clause.text.plain for clause in text.clauses)]
        names += [clause.label for clause in text.clauses]
    for delegation in state.delegations:
        names += [delegation.name, delegation.code]
    for entry in state.entries:
        names += [entry.amendment.id, entry.amendment.title, entry.amendment.reason]
        texts += [*_strings(entry.amendment), *in_words(state, entry)]
    return Theirs(texts, names)


def _strings(of: object) -> Iterator[str]:
    """All words in a record."""
    if isinstance(of, str):
        yield of
    elif is_dataclass(of):
        if isinstance(of, RichText):
            yield of.plain
        for field in fields(of):
            yield from _strings(getattr(of, field.name))
    elif isinstance(of, tuple | list | frozenset):
        for one in of:
            yield from _strings(one)


def _ours(window: MainWindow, sayings: list[Saying]) -> list[Saying]:
    """What of the sayings is ours and was not looked up."""
    theirs, folder = _theirs(window), str(window.settings.fileName()).rpartition("/")[0]
    kept = []
    for who, words in sayings:
        kind, _, name = who.partition(" ")
        if kind not in WRITTEN and not name.startswith(OF_THE_SYSTEM) and folder not in words:
            kept.append((who, words))
    return unmarked(kept, theirs)


@pytest.mark.slow
@pytest.mark.parametrize("area", AREAS)
@pytest.mark.looks
def test_every_sentence_of_ours_is_looked_up(area: str, window: MainWindow, qtbot: QtBot) -> None:
    sayings = list(AREAS[area](window))
    assert sayings
    left = _ours(window, sayings)
    assert left == [], "\n".join(map(str, left))


class _Walk:
    """Goes through commands, and keeps what the dialogues say that come up."""

    def __init__(self, window: MainWindow, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self._window, self._qtbot = window, qtbot
        self.sayings: list[Saying] = []

        def heard(dialog: QDialog) -> int:
            self.sayings += said(dialog)
            return 0

        def asked(_parent: QWidget, title: str, *_: object, **__: object) -> tuple[str, str]:
            self.sayings.append(("title of a dialogue for files", title))
            return "", ""

        for kind in (QDialog, QMessageBox):
            patch.setattr(kind, "exec", heard)
        for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
            patch.setattr(QFileDialog, name, staticmethod(asked))
        patch.setattr(QMessageBox, "about", staticmethod(asked))

    def run(self, command: str) -> None:
        """Does a command where an amendment is open, and hears what comes of it."""
        window = self._window
        assert window.workspace is not None
        state = window.workspace.state
        here = {clause.id for clause in state.draft}
        still = [e for e in state.entries if STATES[e.status].open]
        left = [e.amendment.id for e in still if here & places(e, state.states)]
        if left:
            go_to_amendment(window, left[-1])
        window.run(command)
        self._rest()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                self._hear(dialog)
                dialog.close()
        for part in (window.notice, window.strip, window.inspector):
            self.sayings += said(part)

    def _rest(self) -> None:
        window = self._window
        jobs = (window.jobs, window.file_jobs, window.deeds.taking.jobs)
        self._qtbot.wait(10)
        self._qtbot.waitUntil(lambda: not any(each.busy for each in jobs))

    def _hear(self, dialog: QDialog) -> None:
        self.sayings += said(dialog)
        for panel in dialog.findChildren(ListPanel):
            for tab in range(panel.tabs.count()):
                panel.tabs.setCurrentIndex(tab)
                self._rest()
                for row in range(min(3, panel.table.model().rowCount())):
                    panel.table.setCurrentIndex(panel.table.model().index(row, 0))
                    for part in (panel.description, panel.foot, panel.barred):
                        self.sayings += said(part)
                self.sayings += said(panel)


MENUS = sorted({command.menu for command in COMMANDS})


@pytest.mark.slow
@pytest.mark.parametrize("menu", MENUS)
def test_every_dialogue_form_and_list_is_looked_up(
    menu: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.workspace is not None
    draft = window.workspace.state.draft
    QGuiApplication.clipboard().setText("\n\n".join(clause.text.plain for clause in draft))
    walk = _Walk(window, qtbot, monkeypatch)
    for command in COMMANDS:
        if command.menu == menu and not command.id.startswith(ELSEWHERE):
            walk.run(command.id)
    left = _ours(window, walk.sayings)
    assert left == [], "\n".join(map(str, left))


def _cut(top: QWidget) -> list[str]:
    """Labels and buttons whose words have no room, and no tool tip that says them."""
    found = []
    for kind in (QLabel, QAbstractButton):
        for one in top.findChildren(kind):
            wraps = isinstance(one, ElidedLabel) or (isinstance(one, QLabel) and one.wordWrap())
            if not one.isVisible() or wraps or one.toolTip() or not one.text():
                continue
            if one.sizeHint().width() > one.width():
                found.append(f"{type(one).__name__} {one.text()}: {one.sizeHint()} {one.size()}")
    return found


@pytest.mark.looks
def test_nothing_is_cut_at_the_least_size(window: MainWindow, qtbot: QtBot) -> None:
    assert window.size().toTuple() == (1280, 720)
    for view in ("compare", "amendments", "positions", "history"):
        window.run(f"view.{view}")
        qtbot.wait(50)
        assert _cut(window) == [], view


def test_nothing_is_cut_on_the_start_page(empty: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert _cut(empty) == []
