"""Nothing is said by colour alone: every sign has a shape, a stroke, a sign or words besides."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from draftbench.amend.amendment import Outcome
from draftbench.amend.proceedings.terms import STANCES, ClauseState
from draftbench.gui.amendments.register import Register
from draftbench.gui.cells import clause_standing
from draftbench.gui.checks.rule_findings import Findings
from draftbench.gui.columns.cell_layout import Ground
from draftbench.gui.columns.cell_painter import DASHES, LINES, STROKES
from draftbench.gui.columns.row_map import MARKS
from draftbench.gui.editor.spell_check import Spelling
from draftbench.gui.files.start_page import Recent, StartPage
from draftbench.gui.inspector import amendment_cards
from draftbench.gui.meeting import position_matrix
from draftbench.gui.rows.map_signs import WORDS, Sign
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.theme.colours import THEMES, Theme
from draftbench.gui.theme.delegation_colours import HUES, Form, identity, use
from draftbench.gui.widgets.delegation_signs import draw_bar, draw_chip, draw_dot
from draftbench.gui.widgets.list_model import ListModel
from draftbench.gui.widgets.list_table import EDGES, ListTable
from draftbench.gui.widgets.pieces import MEANT, Tone
from draftbench.gui.widgets.replies import ListRow
from draftbench.gui.writing.draft_words import DraftWords

ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
GREY = "#808080"
_NAMES = ("deleted", "inserted", "moved", "bracket", "faint", "ok", "warn", "accent")
ONE_COLOUR = THEMES["light"]._replace(**dict.fromkeys(_NAMES, GREY), window="#ffffff")
"""A theme that tells no kinds apart by their colour."""
WRITTEN = {Ground.BRACKET, Ground.NESTED}
"""Grounds under signs that are in the text: the brackets."""


def _painted(paint: object, width: int = 40, height: int = 40) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)  # type: ignore[operator]
    painter.end()
    return image


def _different(images: dict[object, QImage]) -> None:
    kept = list(images.items())
    for at, (one, image) in enumerate(kept):
        for other, picture in kept[at + 1 :]:
            assert image != picture, f"{one} looks like {other}"


def test_delegations_of_one_hue_are_told_apart_by_the_form_of_every_sign(qtbot: QtBot) -> None:
    """Chips, bars and dots, painted in one grey."""
    grey = THEMES["light"]._replace(name="grey", dim=GREY)
    HUES["grey"] = (GREY,) * 8
    area, small = QRectF(2, 2, 30, 16), QRectF(2, 2, 9, 9)
    try:
        for mirrored in (False, True):
            chips: dict[object, QImage] = {}
            bars: dict[object, QImage] = {}
            dots: dict[object, QImage] = {}
            for number in range(4):
                use({"DEL": number * 8})
                worn = identity("DEL")
                made = worn.form
                chips[made] = _painted(
                    lambda p, m=mirrored: draw_chip(p, area, "DEL", grey, mirrored=m)
                )
                bars[made] = _painted(
                    lambda p, w=worn, m=mirrored: draw_bar(p, area, w, grey, mirrored=m)
                )
                dots[made] = _painted(
                    lambda p, w=worn, m=mirrored: draw_dot(
                        p, small, QColor(GREY), w.form, mirrored=m
                    )
                )
            _different(dots)
            del bars[Form.PLAIN]  # a full bar of the theme's grey
            _different(bars)
            _different(chips)
    finally:
        del HUES["grey"]
        use({})


def test_changed_and_found_words_have_strokes_of_their_own() -> None:
    struck = {ground: STROKES[ground] for ground in Ground if ground in STROKES}
    assert set(struck) | set(LINES) | set(DASHES) | WRITTEN == set(Ground)
    assert len(set(struck.values())) == len(struck)
    assert len(set(DASHES.values())) == len(DASHES)


@pytest.mark.parametrize("state", [state for state in ClauseState if state is not ClauseState.OPEN])
def test_states_of_clauses_are_words(state: ClauseState) -> None:
    assert clause_standing.SIGNS[state].text.strip()
    others = [pill.text for other, pill in clause_standing.SIGNS.items() if other is not state]
    assert clause_standing.SIGNS[state].text not in others


def test_pills_of_outcomes_are_words() -> None:
    texts = [amendment_cards.outcome_pill(outcome).text for outcome in Outcome]
    assert all(texts)
    assert len(set(texts)) == len(texts)


def test_stances_have_signs_in_the_matrix() -> None:
    signs = [mark.sign for mark in position_matrix.MARKS.values()]
    assert all(signs)
    assert len(set(signs)) == len(signs)
    assert {stance for stance in STANCES if STANCES[stance].counted} <= set(position_matrix.MARKS)


@pytest.mark.looks
def test_marks_of_the_map_are_said_too(window: MainWindow, qtbot: QtBot) -> None:
    assert set(MARKS) == set(WORDS) == set(Sign) - {Sign.NONE}
    overview = window.columns.overview
    qtbot.waitUntil(lambda: len(overview.signs) == len(window.workspace.cells))
    tips = {line for y in range(overview.height()) for line in overview.tip_at(y).split("\n")[:1]}
    for words in ("in conflict", "words inserted", "moved"):
        assert any(words in tip for tip in tips)


def test_marks_of_the_map_differ_without_colour(window: MainWindow) -> None:
    overview = window.columns.overview
    overview.set_theme(ONE_COLOUR)

    def shown(kind: Sign) -> QImage:
        def paint(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.gray)
            overview._paint_sign(painter, kind, 8, 14)

        return _painted(paint, overview.width())

    _different({kind: shown(kind) for kind in MARKS})


@ALL
def test_edges_of_rows_have_shapes_and_the_colours_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    table = ListTable()
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    shapes: dict[object, QImage] = {}
    for chosen in (theme, ONE_COLOUR):
        table.set_theme(chosen)
        for tone in (Tone.GOOD, Tone.DOUBTFUL, Tone.BAD):
            table.show_rows(("What",), [ListRow("1", ("same",), tone)], 0)
            image = table.viewport().grab(QRectF(0, 0, 8, 30).toRect()).toImage()
            if chosen is ONE_COLOUR:
                shapes[tone] = image
                continue
            colours = {
                image.pixelColor(x, y).name()
                for x in range(image.width())
                for y in range(image.height())
            }
            assert getattr(theme, EDGES[tone][0]) in colours
    table.show_rows(("What",), [ListRow("1", ("same",))], 0)
    shapes[None] = table.viewport().grab(QRectF(0, 0, 8, 30).toRect()).toImage()
    _different(shapes)


def test_tones_of_rows_are_said(qapp: object) -> None:
    assert set(MEANT) == set(EDGES)
    model = ListModel()
    rows = [
        ListRow("1", ("OP 1", "x"), Tone.BAD),
        ListRow("2", ("OP 2", "y"), Tone.BAD, meant="in conflict"),
        ListRow("3", ("OP 3", "z")),
    ]
    model.show(("Where", "What"), rows)
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == ["Where: OP 1, a problem", "Where: OP 2, in conflict", "Where: OP 3"]
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)]
    assert tips == ["a problem", "in conflict", None]
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "What: x"


def test_rows_of_the_register_say_how_they_are_placed(workspace: Workspace) -> None:
    rows = {row.key: row for row in Register(workspace).rows()}
    told = {row.told for row in rows.values() if row.tone in EDGES}
    assert told
    assert all(told)
    conflict = next(e for e in workspace.state.entries if e.open and e.in_conflict)
    assert rows[conflict.amendment.id].told in rows[conflict.amendment.id].cells


@pytest.mark.looks
def test_counts_at_the_foot_are_words(window: MainWindow) -> None:
    for name in ("changes", "conflicts", "delegations"):
        count = window.strip.counts[name]
        assert count.number.text().isdigit()
        assert count.words.text()
        assert not count.words.text().isdigit()


def test_the_start_page_has_words_and_signs_of_its_own(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    for choice in page.choices.values():
        words = [label.text() for label in choice.findChildren(QLabel) if label.text()]
        assert choice.accessibleName() in words
    page.set_recent([Recent("/a/pinned.draftbench", pinned=True), Recent("/a/b.draftbench")])
    pinned, other = page.recent
    assert pinned.pin.text() != other.pin.text()
    assert pinned.pin.toolTip() != other.pin.toolTip()


def test_findings_of_the_house_rules_say_how_grave_they_are(
    workspace: Workspace, tmp_path: Path
) -> None:
    clause = workspace.state.draft.clauses[-1]
    workspace.go_to_draft(clause.id)
    assert workspace.part(DraftWords).write(clause.text.plain + "  and  and")
    rows = Findings(workspace, Spelling(tmp_path / "words.txt", on=False)).rows()
    assert {row.told for row in rows if row.tone is not None} <= {"error", "warning"}
    assert any(row.told for row in rows)
