"""The tour of the window, from the offer on the start page to its end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftbench.app.commands import BY_ID, COMMANDS
from draftbench.app.commands.keyset import Keyset
from draftbench.app.demonstration import PROJECT
from draftbench.gui.files import open_commands
from draftbench.gui.help.tour import STEPS, Part, Tour
from draftbench.gui.help.tour_card import Card, laid, tail
from draftbench.gui.languages import speak
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.tour_view import TourView, places
from draftbench.gui.theme.colours import THEMES, contrast
from draftbench.gui.theme.fonts import Lettering, use
from draftbench.gui.widgets.command_keys import keys_of, use_keys
from draftbench.messages.pseudolocale import RewrittenEnglish
from support.translations import compile_tables

_SIZES = ((1280, 720), (1920, 1080))
_KEY = Qt.Key


@pytest.fixture(autouse=True)
def as_at_first() -> Iterator[None]:
    """Letters and keys are those of the program; other tests get them as they were."""
    yield
    use(Lettering())
    use_keys(Keyset(COMMANDS))


@pytest.fixture
def sample_at(project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the window keeps its sample; it is built already."""
    place = tmp_path / "data" / "sample" / PROJECT
    place.parent.mkdir(parents=True)
    project.rename(place)
    monkeypatch.setattr(
        open_commands.QStandardPaths, "writableLocation", lambda _: str(tmp_path / "data")
    )
    return place


def begun(window: MainWindow, qtbot: QtBot) -> tuple[TourView, Card]:
    """The tour, begun from the menu, with no button of the mouse that another test left pressed."""
    window.activateWindow()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton)
    window.run("help.tour")
    touring = window.deeds.touring
    assert touring.card is not None
    settled(touring, qtbot)
    return touring, touring.card


def settled(touring: TourView, qtbot: QtBot) -> None:
    """All that moves stands where it stays."""
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not touring._soon.isActive())


def lies_well(window: MainWindow, touring: TourView) -> None:
    card, rings = touring.card, touring.rings
    assert card is not None
    assert rings is not None
    assert card.isVisible()
    assert window.rect().contains(card.geometry())
    assert rings.geometry() == window.rect()
    assert rings.rings
    for ring in rings.rings:
        assert window.rect().contains(ring)
        assert not ring.isEmpty()
        assert not ring.intersects(card.geometry())
    for label in (card.place, card.title, card.words):
        assert label.height() >= label.heightForWidth(label.width())
    for button in (card.back, card.next, card.end):
        if not button.isHidden():
            assert card.rect().contains(button.geometry())
            assert button.width() >= button.minimumSizeHint().width()


def texts_pointed_at(window: MainWindow) -> QRect:
    """What the first step points at: the columns where the card has room beside them, else all
    their heads; it lies within the columns, and the card covers nothing of it."""
    columns, card = window.columns, window.deeds.touring.card
    assert card is not None

    def over(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())

    heads = QRect()
    for number in range(window.workspace.cells.columns):
        heads |= over(columns.head(number))
    pointed = over(columns)
    if card.geometry().intersects(pointed):
        pointed &= heads
    assert pointed.width() > over(columns).width() - 40
    assert not card.geometry().intersects(pointed)
    return pointed


# without widgets


def test_four_steps_there_and_back() -> None:
    tour = Tour(lambda command: BY_ID[command].shortcut)
    said = [tour.card()]
    while tour.go(1):
        said.append(tour.card())
    assert [card.place for card in said] == [f"Step {n} of 4" for n in (1, 2, 3, 4)]
    assert [card.first for card in said] == [True, False, False, False]
    assert [card.last for card in said] == [False, False, False, True]
    assert tour.part is Part.EXPORT
    assert all(card.words.count(".") <= 2 for card in said)
    assert "Ctrl+E" in said[3].words
    assert tour.go(-1)
    assert tour.card() == said[2]
    assert said[2].spoken == f"Step 3 of 4. Decide. {said[2].words}"
    assert not Tour(str).go(-1)


def test_the_keys_are_those_of_the_user() -> None:
    tour = Tour(lambda command: {"view.next-difference": "F6"}.get(command, ""))
    assert "F6 goes to the next difference, “Previous” to the one before" in tour.card().words


def test_a_card_lies_beside_what_it_points_at() -> None:
    room, size = QRect(0, 0, 1280, 720), QSize(300, 150)
    tall = QRect(220, 80, 700, 600)
    assert laid(size, [tall], room, mirrored=False) == QRect(QPoint(934, 80), size)
    assert laid(size, [tall.translated(140, 0)], room, mirrored=True) == QRect(QPoint(46, 80), size)
    low = QRect(1200, 40, 70, 30)
    place = laid(size, [low], room, mirrored=False)
    assert place is not None
    assert place.top() == low.bottom() + 15
    assert laid(size, [room], room, mirrored=False) is None
    assert laid(size, [], room, mirrored=False) is None
    assert laid(QSize(1300, 100), [low], room, mirrored=False) is None
    assert tail(place, low).count() == 3
    assert tail(QRect(0, 0, 10, 10), QRect(500, 500, 10, 10)).isEmpty()


# in the window


@pytest.mark.slow
def test_from_the_start_page_through_four_steps(
    empty: MainWindow, sample_at: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    start = empty.start
    assert start.tour.isVisible()
    assert start.take_tour.text() == "Take a tour (one minute)"
    qtbot.mouseClick(start.take_tour, Qt.MouseButton.LeftButton)
    touring = empty.deeds.touring
    qtbot.waitUntil(lambda: touring.card is not None)
    workspace, card = empty.workspace, touring.card
    assert workspace is not None
    assert card is not None
    assert workspace.path == sample_at
    events = len(workspace.bench.events)
    empty.activateWindow()
    qtbot.waitUntil(lambda: empty.focusWidget() is card.next)
    seen = []
    for step in STEPS:
        settled(touring, qtbot)
        lies_well(empty, touring)
        seen.append(card.title.text())
        assert card.accessibleName() == f"Tour: {step.title}"
        focused = empty.focusWidget()
        assert focused is (card.end if step is STEPS[-1] else card.next)
        assert card.words.text() in focused.accessibleDescription()
        qtbot.keyClick(focused, _KEY.Key_Return)
    assert seen == [step.title for step in STEPS]
    assert touring.card is None
    assert touring.rings is None
    assert len(workspace.bench.events) == events
    assert empty.columns.isAncestorOf(empty.focusWidget())
    empty.close_project()
    assert not empty.start.tour.isVisible()
    again = MainWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert not again.start.tour.isVisibleTo(again)
    again.wishing.reset()
    assert again.deeds.touring.card is None
    again.close_project()
    third = MainWindow(again.settings)
    qtbot.addWidget(third)
    assert third.start.tour.isVisibleTo(third)


@pytest.mark.slow
def test_what_is_pointed_at(window: MainWindow, qtbot: QtBot) -> None:
    touring, card = begun(window, qtbot)
    rings = touring.rings
    assert rings is not None

    def over(widget: object) -> QRect:
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())  # type: ignore[attr-defined]

    assert rings.rings == (texts_pointed_at(window),)
    card.next.click()
    settled(touring, qtbot)
    draft = window.workspace.cells.draft
    assert over(window.columns.pane(draft)).contains(rings.rings[0])
    assert rings.rings[1] == over(window.writer)
    card.next.click()
    settled(touring, qtbot)
    decided = next(one for one in window.inspector.cards if "accept" in one.buttons)
    assert rings.rings == (over(decided) & over(window.inspector),)
    assert rings.rings[0].contains(over(decided.buttons["accept"]))
    card.next.click()
    settled(touring, qtbot)
    assert rings.rings == (over(window.band.tools["export.export"]),)
    assert card.geometry().top() > rings.rings[0].bottom()


@pytest.mark.slow
@pytest.mark.parametrize("size", _SIZES, ids=str)
def test_the_card_follows_the_window(
    size: tuple[int, int], window: MainWindow, qtbot: QtBot
) -> None:
    touring, card = begun(window, qtbot)
    moved: set[bool] = set()
    for _ in STEPS:
        window.resize(*size)
        qtbot.waitUntil(lambda: window.width() == size[0])
        settled(touring, qtbot)
        lies_well(window, touring)
        before = card.geometry()
        window.resize(size[0] + 90, size[1] + 60)
        settled(touring, qtbot)
        lies_well(window, touring)
        moved.add(card.geometry() != before)
        card.stepped.emit(1)
    assert True in moved


def test_keys_of_the_card(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.setFocus()
    before = window.focusWidget()
    touring, card = begun(window, qtbot)
    draft = window.workspace.bench.state.draft
    for key, step in (
        (_KEY.Key_Right, "Step 2 of 4"),
        (_KEY.Key_Left, "Step 1 of 4"),
        (_KEY.Key_Left, "Step 1 of 4"),
        (_KEY.Key_Return, "Step 2 of 4"),
        (_KEY.Key_Delete, "Step 2 of 4"),
        (_KEY.Key_Space, "Step 3 of 4"),
    ):
        qtbot.keyClick(window.focusWidget(), key)
        assert card.place.text() == step
        assert card.isAncestorOf(window.focusWidget())
    round_ = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), _KEY.Key_Tab)
        round_.append(window.focusWidget())
    assert round_ == [card.end, card.back, card.next, card.end]
    qtbot.keyClick(window.focusWidget(), _KEY.Key_Backtab)
    qtbot.keyClick(window.focusWidget(), _KEY.Key_Backtab)
    assert window.focusWidget() is card.back
    qtbot.keyClick(window.focusWidget(), _KEY.Key_Return)
    assert card.place.text() == "Step 2 of 4"
    qtbot.keyClick(window.focusWidget(), _KEY.Key_Escape)
    assert touring.card is None
    assert window.focusWidget() is before
    assert window.workspace.bench.state.draft == draft


def test_commands_go_on_and_the_card_keeps_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    touring, card = begun(window, qtbot)
    before = window.workspace.current
    window.run("view.next-difference")
    assert window.workspace.current != before
    qtbot.waitUntil(lambda: card.isAncestorOf(window.focusWidget()))
    card.next.click()
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    settled(touring, qtbot)
    assert editor.isAncestorOf(window.focusWidget())
    window.columns.close_editor()
    card.next.click()
    settled(touring, qtbot)
    window.run("amend.accept")
    settled(touring, qtbot)
    lies_well(window, touring)
    window.run("edit.undo")
    settled(touring, qtbot)
    lies_well(window, touring)


def test_words_that_are_typed_stay_as_they_are(window: MainWindow, qtbot: QtBot) -> None:
    window.run("edit.clause")
    editor = window.columns.editor
    assert editor is not None
    editor.text.insertPlainText("New words ")
    events = len(window.workspace.bench.events)
    touring, card = begun(window, qtbot)
    for _ in STEPS:
        settled(touring, qtbot)
        lies_well(window, touring)
        card.stepped.emit(1)
    touring.end()
    assert window.columns.editor is editor
    assert "New words " in editor.text.toPlainText()
    assert len(window.workspace.bench.events) == events


@pytest.mark.parametrize("away", ["view.amendments", "file.close"])
def test_it_ends_when_what_it_points_at_goes(away: str, window: MainWindow, qtbot: QtBot) -> None:
    touring, _ = begun(window, qtbot)
    window.run(away)
    qtbot.waitUntil(lambda: touring.card is None)
    assert touring.rings is None
    assert window.wishing.value("tour") is True


def test_from_another_view_it_goes_to_the_texts(window: MainWindow, qtbot: QtBot) -> None:
    window.run("view.history")
    touring, _ = begun(window, qtbot)
    assert window.viewing.now == "compare"
    lies_well(window, touring)
    assert places(window.deeds.touring.scene, Part.DECIDING)


def test_the_offer_can_be_declined(empty: MainWindow, qtbot: QtBot) -> None:
    assert empty.start.decline_tour.accessibleName() == "Offer the tour no more"
    qtbot.mouseClick(empty.start.decline_tour, Qt.MouseButton.LeftButton)
    assert not empty.start.tour.isVisible()
    assert empty.settings.value("tour") == "true"
    assert empty.actions_by_id["help.tour"].isEnabled()
    assert empty.deeds.touring.card is None
    empty.wishing.reset()
    assert empty.start.tour.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_in_every_theme_the_ring_is_seen(theme, window: MainWindow, qtbot: QtBot) -> None:
    touring, card = begun(window, qtbot)
    window.set_theme(theme)
    settled(touring, qtbot)
    assert touring.rings is not None
    assert touring.rings.theme is theme
    assert theme.accent in card.styleSheet()
    assert contrast(theme.accent, theme.panel) >= 3
    assert contrast(theme.accent, theme.window) >= 3
    lies_well(window, touring)


@pytest.mark.slow
def test_large_letters_and_keys_of_ones_own(window: MainWindow, qtbot: QtBot) -> None:
    window.wishing.set("program-size", 18)
    window.wishing.set_keys(window.wishing.keyset.given("view.next-difference", "F6"))
    touring, card = begun(window, qtbot)
    assert keys_of("view.next-difference") == "F6"
    assert "F6 goes to the next difference" in card.words.text()
    for _ in STEPS:
        settled(touring, qtbot)
        lies_well(window, touring)
        card.stepped.emit(1)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", _SIZES, ids=str)
def test_in_other_languages_and_mirrored(
    language: str, size: tuple[int, int], empty: MainWindow, project: Path, qtbot: QtBot
) -> None:
    program = QApplication.instance()
    assert isinstance(program, QApplication)
    compile_tables()
    assert speak(program, language)
    try:
        window = MainWindow(empty.settings)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.open_project(project)
        qtbot.waitUntil(lambda: window.workspace is not None)
        touring, card = begun(window, qtbot)
        assert touring.rings is not None
        settled(touring, qtbot)
        assert touring.rings.rings == (texts_pointed_at(window),)
        if language == "ar":
            assert card.next.x() < card.end.x()
            assert card.words.text().startswith("\u200f")
            assert f"\u2068{keys_of('view.next-difference')}\u2069" in card.words.text()
        on = _KEY.Key_Left if language == "ar" else _KEY.Key_Right
        for number in range(1, len(STEPS) + 1):
            settled(touring, qtbot)
            assert str(number) in card.place.text()
            assert card.title.text() != STEPS[number - 1].title
            lies_well(window, touring)
            qtbot.keyClick(window.focusWidget(), on)
        window.close()
    finally:
        speak(program, "en")


@pytest.mark.slow
def test_with_words_half_as_long_again(
    empty: MainWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = RewrittenEnglish(lambda said: f"{said} {'wwwww ' * (len(said) // 12)}")
    monkeypatch.setattr("draftbench.messages.catalogue.catalogue", lambda _: table)
    window = MainWindow(empty.settings)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.open_project(project)
    qtbot.waitUntil(lambda: window.workspace is not None)
    touring, card = begun(window, qtbot)
    for _ in STEPS:
        settled(touring, qtbot)
        lies_well(window, touring)
        card.stepped.emit(1)
    window.close()
