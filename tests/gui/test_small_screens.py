"""The window on a laptop, in the languages whose words are longest: nothing is cut, nothing stands
beside the screen, and what is said belongs to what was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.ballots.voting import suggested_list
from draftbench.amend.proceedings.terms import ClauseState
from draftbench.amend.registers.states import Status
from draftbench.app.meetings import proceedings
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, spoken_labels
from draftbench.formats.reading import read
from draftbench.gui.amendments.decision_queue import Affected
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.cells.clause_standing import sections
from draftbench.gui.columns.cell_layout import set_cell
from draftbench.gui.files.export_choices import Wanted
from draftbench.gui.files.export_choices_view import ExportDialog
from draftbench.gui.history.history_lists import Versions
from draftbench.gui.inspector.amendment_cards import Card
from draftbench.gui.inspector.amendment_cards_view import AmendmentCard
from draftbench.gui.inspector.private_notes import NoteForms
from draftbench.gui.languages import speak
from draftbench.gui.meeting.slide_layout import lay, paint
from draftbench.gui.meeting.slides import Slides
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.names import clause_name, delegation_choices
from draftbench.gui.settings.settings_dialog import SettingsDialog
from draftbench.gui.shell import missing_letters
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.speech import relayed
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.theme.fonts import PROGRAM, sans
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.list_table import begun
from draftbench.gui.widgets.pieces import Block, Cell, Change, Piece, Pill, Tone
from draftbench.gui.widgets.replies import Answers, Form, Listing
from draftbench.language.delegations import name_in
from draftbench.messages.catalogue import LANGUAGES
from support.lakes import OPERATIVE, changed, lakes
from support.translations import catalogues, compile_tables


@pytest.fixture(params=["fr", "ru", "ar", "es"])
def foreign(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The program in a language; English again after the test."""
    compile_tables()
    assert speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A negotiation on lakes with a source of another title and no headings."""
    path = tmp_path / "lakes.draftbench"
    base = read(lakes().encode(), "circulated.txt").parts[0]
    asked = changed(OPERATIVE, p1="Calls upon all States to restore mountain lakes;")
    title = "Elements proposed by the Alpine States on mountain lakes and rivers"
    source = read(lakes(title=title, operative=asked).encode(), "resolution.txt").parts[0]
    with Workbench.create(path, base, sources=(source,)):
        return path


@pytest.fixture
def window(empty: MainWindow, project: Path, qtbot) -> MainWindow:
    """A window on it, on a small screen."""
    empty.resize(1280, 720)
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None and not empty.jobs.busy)
    return empty


@pytest.fixture
def workspace(project: Path, qtbot) -> Iterator[Workspace]:
    """The same without a window."""
    made = Workspace(Workbench.open(project))
    yield made
    made.close()


def clause(workspace: Workspace, label: str):
    """A clause of the draft."""
    labels = spoken_labels(workspace.state.draft)
    return next(one for one, name in labels.items() if name == label)


def test_the_cards_of_the_first_page_show_all_their_words(
    foreign: str, empty: MainWindow, qtbot
) -> None:
    for width in (1280, 1920):
        empty.resize(width, 720)
        qtbot.wait(20)
        for card in empty.start.choices.values():
            for label in card.findChildren(QLabel):
                if label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_the_bars_fit_on_a_small_screen(foreign: str, window: MainWindow, qtbot) -> None:
    window.run("negotiate.bar")
    chair = window.deeds.room.chair
    qtbot.waitUntil(chair.isVisible)
    qtbot.wait(20)
    assert window.width() == 1280
    for button in chair.buttons.values():
        assert button.isVisible()
        assert button.width() >= button.minimumSizeHint().width()
    bold = QFontMetrics(sans(PROGRAM, bold=True))
    for name in ("view.compare", "view.amendments", "view.positions", "view.history"):
        button = window.toolbar.buttons[name]
        assert not button.isVisible() or button.width() >= bold.horizontalAdvance(button.text()) + 8
    finder = window.finder
    shown = finder.fontMetrics().horizontalAdvance(finder.placeholderText())
    assert shown + 20 <= finder.width()


def test_a_clause_that_is_asked_for_stands_a_third_from_the_top(window: MainWindow, qtbot) -> None:
    workspace = window.workspace
    window.resize(1280, 340)
    qtbot.wait(20)
    workspace.go_to_draft(clause(workspace, "OP 2"))
    window.columns.present_current()
    pane = window.columns.pane(0)
    top = pane.row_rect(pane.current_row).top()
    assert abs(top - pane.viewport().height() // 3) <= 2


def test_a_refusal_offers_to_reopen_only_where_the_agreement_is_the_reason(
    window: MainWindow,
) -> None:
    workspace = window.workspace
    agreed = clause(workspace, "OP 6")
    proceedings.decide_clause(workspace.bench, agreed, ClauseState.AGREED)
    workspace.go_to_draft(agreed)
    window.run("edit.clause")
    assert len(window.notice.buttons) == 1
    workspace.set_current(workspace.current[0], workspace.cells.base)
    for command in ("link.confirm", "link.confirm"):  # the second time there is nothing to confirm
        window.run(command)
    assert window.notice.isVisible()
    assert not window.notice.buttons


def test_a_refusal_goes_when_something_else_is_done(window: MainWindow) -> None:
    workspace = window.workspace
    agreed = clause(workspace, "OP 6")
    proceedings.decide_clause(workspace.bench, agreed, ClauseState.AGREED)
    workspace.go_to_draft(agreed)
    window.run("edit.clause")
    assert window.notice.isVisible()
    workspace.go_to_draft(clause(workspace, "OP 1"))
    assert not window.notice.isVisible()
    workspace.go_to_draft(agreed)
    window.run("edit.clause")
    assert window.notice.isVisible()
    window.run("view.amendments")
    assert not window.notice.isVisible()


def test_an_error_stays_when_something_else_is_done(window: MainWindow) -> None:
    window.show_error("The disk is full.")
    window.run("view.amendments")
    assert window.notice.isVisible()


def test_a_text_has_one_name_everywhere(workspace: Workspace) -> None:
    cells = workspace.cells
    (column,) = cells.sources
    title = cells.document(column).title
    assert cells.title(column) == title
    first = next(c.id for c in cells.document(column) if cells.label(column, c.id) == "OP 1")
    called = cells.name(column, first)
    assert called == clause_name(title, "OP 1")
    assert called.endswith(", OP 1")
    assert title.startswith(called.partition(" …")[0])
    assert len(called) < 60


def test_the_projector_says_what_it_will_show(workspace: Workspace) -> None:
    slide = Slides(workspace.state).of(None)
    assert slide.hint
    assert slide.hint in slide.spoken
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, lay(slide, QSizeF(640, 360), LIGHT), LIGHT)
    painter.end()
    middle = {image.pixel(x, y) for x in range(120, 520) for y in range(150, 210)}
    assert len(middle) > 1
    shown = Slides(workspace.state).of(clause(workspace, "OP 1"))
    assert not shown.hint


def test_rows_stay_as_they_are_where_no_text_has_themes(window: MainWindow, qtbot) -> None:
    workspace = window.workspace
    window.run("view.order-theme")
    qtbot.waitUntil(lambda: not window.jobs.busy and window.notice.isVisible())
    assert not workspace.by_theme
    assert not workspace.cells.arrangement.bands
    assert not window.actions_by_id["view.order-theme"].isChecked()
    window.run("link.theme")  # who wants to make one can
    qtbot.waitUntil(lambda: bool(workspace.cells.arrangement.bands))
    assert workspace.by_theme


class _Without(QFontMetrics):
    """A system without letters but Latin ones."""

    def inFontUcs4(self, letter: int) -> bool:  # noqa: N802 Qt's own name
        return letter < 0x250


def test_letters_without_a_font_are_told_with_what_to_install(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, workspace: Workspace
) -> None:
    monkeypatch.setattr(missing_letters, "QFontMetrics", _Without)
    for code in ("zh_CN", "ar", "ru"):
        said = missing_letters.warn_of_window(code)
        assert "Noto Sans" in said
        assert not any(letter > "\u1eff" for letter in said if letter.isalpha())
    assert not missing_letters.warn_of_window("fr")
    thai = read("1. ขอเรียกร้องให้ทุกรัฐ;\n\n2. ตัดสินใจ.\n".encode(), "thai.txt").parts[0]
    assert "Noto Sans Thai" in missing_letters.warn_of_texts((thai, workspace.state.base))
    assert not missing_letters.warn_of_texts((workspace.state.base,))


def test_the_first_page_tells_of_letters_without_a_font(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, empty: MainWindow
) -> None:
    assert empty.start.warning.isHidden()
    empty.start.warn("No font.")
    assert empty.start.warning.isVisible()


SAME = {"sha256"}
"""What is called the same in every language."""


def _listings(kind: type[Listing]) -> Iterator[type[Listing]]:
    for one in kind.__subclasses__():
        yield one
        yield from _listings(one)


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_every_column_of_a_list_has_its_words_in_each_language(code: str) -> None:
    assert Versions in set(_listings(Listing))
    known = {one.id for one in catalogues.read(code) if not one.context}
    missing = {
        column
        for listing in _listings(Listing)
        if listing.__module__.startswith("draftbench.")
        for column in listing.columns
        if column and column not in known | SAME
    }
    assert not missing


def test_the_order_of_votes_is_said_in_the_language_of_the_window(
    foreign: str, workspace: Workspace
) -> None:
    bench = workspace.bench
    first = clause(workspace, "OP 1")
    weaker = OPERATIVE[0].replace("Calls upon all States", "Invites all States")
    stronger = OPERATIVE[0].replace("Calls upon all States to", "Demands that all States")
    bench.propose_text(first, weaker, sponsors=("CHE",))
    bench.propose_text(first, stronger, sponsors=("NPL",))
    ballots = suggested_list(bench.state)
    ways = {way for ballot in ballots for way in ballot.ways}
    assert ways
    assert not any(way.value in relayed(ballot.why) for ballot in ballots for way in ways)


def test_delegations_are_called_by_their_names_in_the_language(
    foreign: str, workspace: Workspace
) -> None:
    bench = workspace.bench
    bench.propose_text(clause(workspace, "OP 1"), "Calls upon States;", sponsors=("CHE",))
    summary = summarise(bench.state, workspace.cells)
    (line,) = summary.delegations
    assert line.name == name_in("Switzerland", "CHE", foreign)
    assert line.name != "Switzerland"
    assert line.name in dict(delegation_choices(bench.state))["CHE"]


def test_why_words_stand_there_names_delegations_and_texts_as_everywhere(
    foreign: str, workspace: Workspace
) -> None:
    bench = workspace.bench
    first = clause(workspace, "OP 1")
    bench.accept(bench.propose_text(first, "Calls upon States to act;", sponsors=("CHE",)))
    said = [line.words for one in sections(bench.state, first) for line in one.lines]
    assert any(name_in("Switzerland", "CHE", foreign) in words for words in said)
    assert not any("Switzerland" in words for words in said)


def test_why_a_clause_was_moved_names_the_amendment(workspace: Workspace) -> None:
    bench, first = workspace.bench, clause(workspace, "OP 1")
    after = clause(workspace, "OP 2")
    one = bench.propose_move(first, after=after, sponsors=("CHE",))
    bench.accept(one)
    said = [line.words for each in sections(bench.state, first) for line in each.lines]
    assert any(words.lower().startswith("moved: Switzerland, ".lower() + one) for words in said)


def test_no_line_of_a_text_begins_with_a_stop(qapp: QApplication) -> None:
    words = "Décide de former les agriculteurs aux techniques traditionnelles ; « oui » !"
    for width in range(150, 420, 9):
        cell = Cell((Block(ClauseId("a"), "OP 1", (Piece(words),)),))
        (block,) = set_cell(cell, width, Looks(LIGHT)).blocks
        starts = [words[line.textStart()] for line in block.lines]
        assert not {";", "»", "!"} & set(starts)
        assert "« " not in {words[line.textStart() - 2 : line.textStart()] for line in block.lines}


def test_the_pages_of_the_settings_are_not_wider_than_their_window(
    foreign: str, empty: MainWindow, qtbot
) -> None:
    empty.run("file.settings")
    dialog = next(d for d in empty.findChildren(SettingsDialog) if d.isVisible())
    for name, page in dialog.pages.items():
        dialog.show_page(name)
        qtbot.wait(20)
        for area in dialog.findChildren(QScrollArea):
            if area.widget() is page:
                assert page.width() <= area.viewport().width(), name
    dialog.close()


def test_the_names_of_the_papers_are_not_cut(qapp: QApplication, tmp_path: Path, qtbot) -> None:
    kinds = tuple((f"k{n}", "Таблица соответствия номеров", "", (".docx",)) for n in range(4))
    made = ExportDialog(
        kinds, wanted=Wanted("k0", ""), folder=str(tmp_path), stem="t", previewed=True
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    for choice in made.choices.values():
        assert choice.width() >= choice.sizeHint().width()


def test_how_an_amendment_fits_goes_on_in_the_next_line(qapp: QApplication, qtbot) -> None:
    pill = Pill("применима, но исключает am-7, am-10", Tone.DOUBTFUL)
    card = Card("am-3", ("KEN", "UGA"), "Кения", "", Status.TABLED, None, (pill,), ())
    shown = AmendmentCard(card)
    qtbot.addWidget(shown)
    says = next(label for label in shown.findChildren(QLabel) if label.text() == pill.text)
    chip = next(label for label in shown.findChildren(QLabel) if "am-3" in label.text())
    wide = says.sizeHint().width() + 26
    assert shown.minimumSizeHint().width() <= wide
    for width, wraps in ((wide, True), (2 * wide, False)):
        shown.resize(width, shown.heightForWidth(width))
        shown.show()
        qtbot.wait(20)
        assert (says.y() > chip.geometry().bottom()) is wraps
        assert says.geometry().right() == says.parentWidget().width() - 1


def test_a_narrow_line_of_an_amendment_begins_with_its_change(qapp: QApplication) -> None:
    shown = (Piece("… women, children "), Piece("and", Change.DELETED), Piece(" older"))
    metrics = QFontMetrics(sans(PROGRAM))
    assert begun(shown, metrics, 800) == shown
    assert begun(shown, metrics, 90) == (Piece("… "), *shown[1:])
    assert begun(shown[1:], metrics, 90) == shown[1:]


def test_a_private_note_makes_the_inspector_no_wider(foreign: str, window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    clause = workspace.state.draft.clauses[-1].id
    workspace.go_to_draft(clause)
    form = workspace.part(NoteForms).write()
    assert isinstance(form, Form)
    form.submit(Answers({"text": "Their minister will call back."}))
    QApplication.processEvents()
    body = window.inspector._area.widget()
    assert any(label.property("kind") == "private-head" for label in body.findChildren(QLabel))
    assert body.minimumSizeHint().width() <= 260, "as wide as a narrow source is"


def test_chinese_reasons_break_between_their_quotations(qapp: QApplication) -> None:
    words = "均提到“crime prevention”、“legality”（“law”）、“participation”（“participatory”）"
    assert plain(words, wrap=True).minimumSizeHint().width() < 200


def test_what_an_act_changed_elsewhere_is_not_wider_than_the_window(window: MainWindow) -> None:
    names = tuple(AmendmentId(f"am-{n}") for n in range(30))
    words = "; ".join(f"{name} no longer has a place" for name in names)
    window.strip.show_affected(Affected(words, names))
    QApplication.processEvents()
    assert window.size() == QSize(1280, 720)
    assert window.strip.minimumSizeHint().width() <= 1280
    button = window.strip.affected
    assert words in button.toolTip()
    drawn = button._option().text
    assert drawn.startswith("am-0 no longer")
    assert drawn.endswith("Show")
    assert QFontMetrics(button.font()).horizontalAdvance(drawn) < button.width()
    window.strip.show_affected(Affected(f"As {words}", names))
    assert f"As {words}" in button.toolTip()
