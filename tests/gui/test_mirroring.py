"""A window laid out from the right: what the program draws itself is turned round with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView

from draftbench.gui.languages import speak
from draftbench.gui.meeting.vote_results import Votes
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.speech import relayed
from draftbench.gui.theme.fonts import sans
from draftbench.gui.theme.icons import DIRECTED, drawing
from draftbench.gui.widgets.command_keys import native
from draftbench.gui.widgets.elision import elided
from draftbench.gui.widgets.labels import plain
from draftbench.messages import message
from support.translations import compile_tables


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QApplication]:
    """The program in Arabic; English again after the test."""
    compile_tables()
    assert speak(qapp, "ar")
    yield qapp
    speak(qapp, "en")


def _drawn(name: str) -> QImage:
    return drawing(name, "#000000", 32).toImage()


def test_drawings_that_point_along_the_lines_are_turned_round(qapp: QApplication) -> None:
    compile_tables()
    before = {name: _drawn(name) for name in (*DIRECTED, "export", "edit", "down")}
    speak(qapp, "ar")
    after = {name: _drawn(name) for name in before}
    speak(qapp, "en")
    for name, picture in before.items():
        turned = picture.flipped(Qt.Orientation.Horizontal)
        assert (after[name] == picture) == (name not in DIRECTED)
        if name in DIRECTED:
            differing = sum(
                abs(turned.pixelColor(x, y).alpha() - after[name].pixelColor(x, y).alpha()) > 64
                for x in range(32)
                for y in range(32)
            )
            assert differing < 20  # smooth edges


def test_an_ellipsis_stands_where_the_letters_end(qapp: QApplication) -> None:
    metrics = QFontMetrics(sans(13))
    title = "Elements proposed by Brazil as host country"
    compile_tables()
    assert elided(metrics, title, 120).endswith("…")
    speak(qapp, "ar")
    shown = elided(metrics, title, 120)
    whole = elided(metrics, title, 1000)
    speak(qapp, "en")
    assert (shown[0], shown[-2:]) == ("\u2068", "…\u2069")
    assert whole == f"\u2068{title}\u2069"  # its stops and numbers stay where they are


def test_the_areas_of_the_window_stand_from_the_right(
    arabic: QApplication, window: MainWindow
) -> None:
    def left(widget: object) -> int:
        return widget.mapTo(window, widget.rect().topLeft()).x()  # type: ignore[attr-defined]

    assert left(window.columns) < left(window.sidebar)
    panes = [left(window.columns.pane(column)) for column in (0, 2, 1)]
    assert left(window.inspector) == panes[-1]
    assert panes == sorted(panes, reverse=True)
    assert left(window.columns.overview) < panes[-1]
    first, last = window.toolbar.buttons["edit.undo"], window.band.tools["export.export"]
    assert left(first) > left(last)


def test_the_heads_of_the_matrix_begin_at_the_right(
    arabic: QApplication, window: MainWindow
) -> None:
    """The name of a point stands where lines begin, its words behind it, with nothing overlaid."""
    window.run("view.positions")
    (heads,) = [
        head
        for head in window.findChildren(QHeaderView)
        if head.accessibleName()
        and head.orientation() is Qt.Orientation.Vertical
        and head.isVisible()
    ]
    written: list[tuple[float, float]] = []
    write = heads._write
    heads._write = lambda painter, room, words: (
        written.append((room.right(), QFontMetrics(painter.font()).horizontalAdvance(words))),
        write(painter, room, words),
    )
    heads.viewport().grab()
    assert len(written) > 4
    for (right, wide), (behind, _) in zip(written[::2], written[1::2], strict=False):
        assert right > heads.width() - 40
        assert behind <= right - wide


@pytest.mark.slow
def test_the_keys_of_the_projector_follow_the_lines(
    arabic: QApplication, window: MainWindow
) -> None:
    window.run("view.projector")
    screen = window.deeds.projecting.screen
    turned: list[int] = []
    screen.show_page = turned.append
    screen.page = 1
    QTest.keyClick(screen, Qt.Key.Key_Left)
    QTest.keyClick(screen, Qt.Key.Key_Right)
    screen.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QTest.keyClick(screen, Qt.Key.Key_Left)
    QTest.keyClick(screen, Qt.Key.Key_Right)
    assert turned == [2, 0, 0, 2]
    window.run("view.projector")


def test_names_in_latin_letters_begin_at_the_right_and_quotes_where_their_letters_do(
    arabic: QApplication,
) -> None:
    at_the_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert plain("Mexico").alignment() & at_the_right == at_the_right
    assert not plain("Noting with concern", "quote").alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_reason_that_begins_with_a_latin_name_is_written_from_the_right(
    arabic: QApplication,
) -> None:
    said = relayed(message("{name} is agreed; reopen it first.", name="OP 7"))
    assert "OP 7" in said
    assert said != "OP 7 is agreed; reopen it first."
    assert said.isascii() is False
    line = QTextLayout(said)
    line.beginLayout()
    line.createLine()
    line.endLayout()
    ends = [line.lineAt(0).cursorToX(at)[0] for at in (0, len(said))]
    assert ends[0] > ends[1]
    assert relayed("water.docx") == "water.docx"


@pytest.mark.usefixtures("arabic")
def test_keys_run_from_the_left_in_a_window_from_the_right() -> None:
    assert native("Ctrl+[") == "\u2068Ctrl+[\u2069"
    assert native("") == ""


def test_the_list_of_votes_says_in_the_language_of_the_window_what_is_asked(
    window: MainWindow, qapp: QApplication
) -> None:
    workspace = window.workspace
    assert workspace is not None
    listing = Votes(workspace)
    key = next(row.key for row in listing.rows() if row.cells[2])
    compile_tables()
    said = {}
    for code in ("fr", "ar", "en"):
        speak(qapp, code)
        said[code] = [line.words for line in listing.detail([key])[2:]]
    assert said["en"]
    assert said["en"] != said["fr"]
    assert not set(said["ar"]) & set(said["en"])
