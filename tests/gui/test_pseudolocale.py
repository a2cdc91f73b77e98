"""In the pseudo-locale every sentence of ours is marked, and nothing is cut by its longer words."""

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from draftbench.app.commands import COMMANDS
from draftbench.app.languagecommands import CHOICE, LANGUAGES, PSEUDO
from draftbench.gui.languages import speak
from draftbench.gui.views.main_window import MainWindow
from draftbench.gui.views.words import ElidedLabel
from support.saying import said, unmarked

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
NOT_YET = frozenset(
    {
        *("find", "strip", "sidebar", "columns", "inspector"),
        *("amendments", "positions", "history"),
    }
)
"""Areas whose sentences are not all looked up yet, for they come from presenters or from the
engine: delete one when it is done."""
KEPT = ("draftbench", *(command.shortcut for command in COMMANDS))
"""Names that no language changes."""


@pytest.fixture(autouse=True)
def pseudo_spoken(qapp: QApplication) -> Iterator[None]:
    """The window speaks the pseudo-locale."""
    speak(qapp, PSEUDO)
    yield
    speak(qapp, "en")


def _theirs(window: MainWindow) -> Iterator[str]:
    """The words of users and documents in the open negotiation."""
    assert window.workspace is not None
    state = window.workspace.state
    yield from chain(KEPT, LANGUAGES.values())
    for text in (state.base, *state.sources, state.draft):
        yield from (text.name, text.title)
        yield from (clause.text.plain for clause in text.clauses)
    for delegation in state.delegations:
        yield from (delegation.name, delegation.code)
    for entry in state.entries:
        yield from (entry.amendment.id, entry.amendment.reason)


@pytest.mark.parametrize("area", AREAS)
def test_every_sentence_of_ours_is_looked_up(area: str, window: MainWindow, qtbot: QtBot) -> None:
    sayings = list(AREAS[area](window))
    assert sayings
    if area in NOT_YET:
        pytest.skip("not all of its sentences are looked up yet")
    assert unmarked(sayings, _theirs(window)) == []


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


def test_nothing_is_cut_at_the_least_size(window: MainWindow, qtbot: QtBot) -> None:
    assert window.size().toTuple() == (1280, 720)
    for view in ("compare", "amendments", "positions", "history"):
        window.run(f"view.{view}")
        qtbot.wait(50)
        assert _cut(window) == [], view


def test_nothing_is_cut_on_the_start_page(empty: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert _cut(empty) == []
