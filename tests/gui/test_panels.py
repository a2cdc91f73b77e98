"""The panels beside the text, the notices and the dialogues: what they say and what they send."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.negotiation import Negotiation
from draftbench.app.commands import COMMANDS
from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.texts.opened_files import read_file
from draftbench.document import ClauseId, spoken_labels
from draftbench.formats.imported import Imported
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.quotes import Quote
from draftbench.gui.files.export_choices import Wanted
from draftbench.gui.files.export_choices_view import ExportDialog
from draftbench.gui.files.file_parts_view import PartsDialog
from draftbench.gui.files.start_page import Recent, StartPage
from draftbench.gui.inspector.amendment_cards import (
    Card,
    InspectorContent,
    cards_of,
    inspector_content,
    labels_of,
    places,
)
from draftbench.gui.inspector.clause_inspection import NoteRow, ShareRow
from draftbench.gui.inspector.inspector import Inspector
from draftbench.gui.languages import speak
from draftbench.gui.rows.link_decisions import LinkDecisions
from draftbench.gui.rows.negotiation_summary import (
    DelegationLine,
    NeedLine,
    Summary,
    TextLine,
    ThemeLine,
    summarise,
)
from draftbench.gui.rows.row_filter import is_gap
from draftbench.gui.rows.row_links import LinkRow
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.file_parts import first_base, part_lines
from draftbench.gui.settings.keys_page import KeysDialog
from draftbench.gui.shell.main_window import MainWindow
from draftbench.gui.shell.palette import CommandPalette, found
from draftbench.gui.shell.sidebar import Sidebar, lines
from draftbench.gui.shell.status_strip import StatusStrip
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.theme.icons import drawing, icon
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.gui.widgets.labels import ElidedLabel, as_tip
from draftbench.gui.widgets.list_table import ListTable
from draftbench.gui.widgets.marked_label import MarkedLabel
from draftbench.gui.widgets.notice import Notice
from draftbench.gui.widgets.pieces import Change, Piece, Pill, Tone
from draftbench.resources import resource
from support.dialogs import go_to, line_place

# The platform that paints in memory says so of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

MARKUP = "<b>x</b> & <img src=y>"


@pytest.fixture
def cells(workspace: Workspace) -> Cells:
    return workspace.cells


@pytest.fixture(scope="module")
def report() -> Imported:
    script = json.loads(resource("samples", "negotiation.json").read_text(encoding="utf-8"))
    return read_file(Path(str(resource("samples", script["file"]))))


def row_of(cells: Cells, label: str) -> int:
    """The row in which the draft's clause of that number stands."""
    last = cells.columns - 1
    for row in range(len(cells)):
        clause = cells.clause(row, last)
        if clause is not None and cells.label(last, clause) == label:
            return row
    raise AssertionError(label)


def cards(state: Negotiation, clause: ClauseId) -> tuple[Card, ...]:
    return cards_of(state, (clause,))


def card_of(workspace: Workspace, amendment: str) -> Card:
    entry = workspace.state.entry(AmendmentId(amendment))
    assert entry is not None
    clause = min(places(entry, workspace.state.states))
    return next(c for c in cards(workspace.state, clause) if c.id == amendment)


DECIDED = {
    "open": False, "accept": "", "can_reject": False, "can_hold": False, "can_withdraw": False
}  # fmt: skip
"""What the card of a decided amendment has otherwise."""


def make_card(**other: Any) -> Card:
    made = Card(
        AmendmentId("am-1"),
        ("ARG", "URY"),
        "Argentina, Uruguay",
        "Amend OP 1",
        True,
        Outcome.APPLIES,
        (Pill("applies", Tone.GOOD),),
        (Quote("", (Piece("of "), Piece("all", Change.DELETED), Piece("some", Change.INSERTED))),),
        accept="Accept",
        can_reject=True,
        can_hold=True,
        can_withdraw=True,
    )
    return replace(made, **other)


def assert_named(widget: QWidget) -> None:
    """Everything that the keyboard reaches says what it is."""
    for each in widget.findChildren(QWidget):
        if each.focusPolicy() is Qt.FocusPolicy.NoFocus or each.objectName().startswith("qt_"):
            continue
        said = each.accessibleName()
        if not said and isinstance(each, QAbstractButton | QLabel):
            said = each.text()
        assert said, f"{each} has no name"


# numbers


def test_summary_counts_what_the_register_holds(workspace: Workspace, cells: Cells) -> None:
    state = workspace.state
    summary = summarise(state, cells)
    assert [text.name for text in summary.texts] == [
        state.draft.name,
        state.base.name,
        *(source.name for source in state.sources),
    ]
    assert [text.shown for text in summary.texts] == [True, True, True, False]
    assert summary.conflicts == sum(entry.in_conflict for entry in state.entries) > 0
    needs = {need.id: need for need in summary.needs}
    assert needs["conflicts"].count == summary.conflicts
    assert needs["conflicts"].rows == (row_of(cells, "PP 6"),)
    assert all(need.count for need in summary.needs)
    assert needs["gaps"].rows == tuple(r for r in range(len(cells)) if is_gap(cells, r))
    assert all(not cells.row(r).cells[0] for r in needs["gaps"].rows)


def test_delegations_with_most_amendments_come_first(workspace: Workspace, cells: Cells) -> None:
    found = summarise(workspace.state, cells).delegations
    assert found[0] == DelegationLine("SLV", "El Salvador", 2)
    assert [line.count for line in found] == sorted((line.count for line in found), reverse=True)
    codes = {code for e in workspace.state.entries for code in e.amendment.sponsors}
    assert {line.code for line in found} == codes


def test_changes_count_clauses_that_differ(workspace: Workspace, cells: Cells) -> None:
    differing = {
        clause
        for row in range(len(cells))
        for clause in cells.row(row).cells[-1]
        if any(
            b.clause == clause and any(p.change.decided for p in b.pieces)
            for b in cells.cell(row, cells.columns - 1).blocks
        )
    }
    assert summarise(workspace.state, cells).changes == len(differing)


def test_themes_are_the_headings_of_the_texts_shown(workspace: Workspace) -> None:
    assert summarise(workspace.state, workspace.cells).themes == ()
    workspace.shown = ("recommendations",)
    workspace.take_comparison(workspace.compare())
    cells = workspace.cells
    themes = summarise(workspace.state, cells).themes
    assert themes
    for theme in themes:
        rows = [row for row in range(len(cells)) if cells.theme(row) == theme.key]
        assert theme.count == len(rows) > 0


# cards


def test_open_amendments_come_before_decided_ones(workspace: Workspace, cells: Cells) -> None:
    content = inspector_content(workspace.state, cells, row_of(cells, "OP 3"))
    assert content.heading == "OP 3 (was OP 5) · one proposal"
    assert [card.open for card in content.cards] == [True, False, False]
    assert content.cards[0].codes == ("BRA",)
    assert content.target == content.cards[0].id


def test_a_card_quotes_the_change_with_its_surroundings(workspace: Workspace) -> None:
    card = card_of(workspace, "am-4")
    (quote,) = card.quotes
    changed = [piece.text.strip() for piece in quote.pieces if piece.change is Change.INSERTED]
    assert changed == [", including their early disposal,"]
    assert quote.pieces[0].text.endswith("assets and property")
    assert quote.pieces[0].text.startswith("…")
    assert "inserted: , including their early disposal,;" in quote.spoken


def test_a_conflict_says_with_whom_and_cannot_be_accepted(workspace: Workspace) -> None:
    card = card_of(workspace, "am-6")
    assert card.pills == (Pill("in conflict", Tone.BAD),)
    assert [pill.text for pill in card.strength] == ["stronger: with concern → with alarm"]
    assert card.against == ("Collides with am-5 (CHL), which was accepted.",)
    assert not card.can_accept
    assert card.can_reject


def test_an_accepted_amendment_says_what_it_made_of_the_text(workspace: Workspace) -> None:
    said = card_of(workspace, "am-5").strength
    assert [pill.text for pill in said] == ["stronger: with concern → with deep concern"]


def test_alternatives_say_what_accepting_one_does(workspace: Workspace) -> None:
    card = card_of(workspace, "am-8")
    assert [pill.text for pill in card.pills] == ["alternative"]
    assert [pill.text for pill in card.strength] == ["weaker: Urges → Invites"]
    assert card.against == ("Accepting it supersedes am-7 (COL).",)
    assert card.accept == "Accept"


def test_held_and_decided_amendments_offer_less(workspace: Workspace) -> None:
    held = card_of(workspace, "am-14")
    assert Pill("held", Tone.QUIET) in held.pills
    assert (held.can_accept, held.can_hold, held.can_withdraw) == (True, False, True)
    decided = card_of(workspace, "am-12")
    assert decided.pills == (Pill("rejected", Tone.QUIET),)
    assert not any((decided.can_accept, decided.can_reject, decided.can_withdraw))


def test_a_deletion_shows_on_what_hangs_on_its_clause(workspace: Workspace) -> None:
    draft = workspace.state.draft
    parent = next(c for c in draft if draft.children(c.id))
    child = draft.children(parent.id)[0]
    workspace.bench.propose_deletion(parent.id, sponsors=("ARG",))
    assert [card.quotes[0].where for card in cards(workspace.state, child)] == [
        f"Delete {labels_of(workspace.state)(parent.id)}"
    ]


def test_a_new_paragraph_shows_at_its_place_until_it_is_accepted(workspace: Workspace) -> None:
    after = workspace.state.draft.children(None)[-1]
    workspace.bench.propose_insertion("Decides to meet again.", after=after, sponsors=("ARG",))
    (card,) = [c for c in cards(workspace.state, after) if c.open]
    entry = workspace.state.entries[-1]
    called = labels_of(workspace.state, entry.amendment)(after)
    assert card.quotes[0].where == f"New paragraph after {called}"
    assert card.quotes[0].pieces[-1].change is Change.INSERTED
    workspace.bench.accept(card.id)
    assert card.id not in [c.id for c in cards(workspace.state, after)]
    new = workspace.state.draft.children(None)[-1]
    assert [c.id for c in cards(workspace.state, new)] == [card.id]


def test_a_decided_move_has_the_numbers_of_now_and_of_its_time(workspace: Workspace) -> None:
    card = card_of(workspace, "am-9")
    assert card.title == "Move OP 3 (was OP 5) after OP 2"
    assert card.quotes[0].where == card.title
    assert {piece.change for piece in card.quotes[0].pieces} == {Change.MOVED}


def test_shares_and_notes_of_a_clause(workspace: Workspace, cells: Cells) -> None:
    content = inspector_content(workspace.state, cells, row_of(cells, "OP 6"))
    assert [share.code for share in content.shares] == ["", "CRI"]
    assert sum(int(share.percent.removesuffix("%")) for share in content.shares) == 100
    noted = inspector_content(workspace.state, cells, row_of(cells, "PP 10"))
    assert not noted.notes
    noted = inspector_content(workspace.state, cells, row_of(cells, "OP 2"))
    assert [note.label for note in noted.notes] == ["4"]
    assert noted.notes[0].text.startswith("United Nations, Treaty Series")


def test_links_can_be_confirmed_and_refused(workspace: Workspace) -> None:
    rows = range(len(workspace.cells))
    link = next(x for row in rows for x in links_of(workspace, row) if x.drawn)
    assert (link.source, link.state, link.offered) == ("elements", "", False)

    def state() -> str:
        row = workspace.cells.find(workspace.cells.base, link.left)
        assert row is not None
        return next(x.state for x in links_of(workspace, row) if x.key == link.key)

    workspace.part(LinkDecisions).decide_link(link.key, together=True)
    assert state() == "confirmed"
    workspace.part(LinkDecisions).decide_link(link.key, together=False)
    assert state() == "refused"


def links_of(workspace: Workspace, row: int) -> tuple[LinkRow, ...]:
    return inspector_content(workspace.state, workspace.cells, row).links


def test_rows_without_the_draft_say_so(workspace: Workspace, cells: Cells) -> None:
    row = next(r for r in range(len(cells)) if is_gap(cells, r))
    content = inspector_content(workspace.state, cells, row)
    assert content.heading.startswith("Elements")
    assert "Alt+Left" in content.hint
    assert inspector_content(workspace.state, cells, None) == InspectorContent()
    assert inspector_content(workspace.state, cells, len(cells)) == InspectorContent()
    clause = workspace.state.draft.children(None)[-1]
    workspace.bench.delete(clause)
    row = next(r for r in range(len(workspace.cells)) if clause in workspace.cells.row(r).cells[0])
    gone = inspector_content(workspace.state, workspace.cells, row)
    was = spoken_labels(workspace.state.base)[clause]
    assert gone.heading.startswith(f"former {was} (deleted)")


# the side bar

SUMMARY = Summary(
    (
        TextLine("draft", "Working draft", 4, is_draft=True),
        TextLine("elements", MARKUP, 9, shown=False),
    ),
    (ThemeLine("c-1", "Overcrowding", 3),),
    (NeedLine("conflicts", "Conflicts", 2, (1, 2)),),
    (DelegationLine("ARG", "Argentina", 1),),
    3,
    2,
    1,
    2,
    "en",
)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(240, 500)
    made.set_summary(SUMMARY, ("need", "conflicts"))
    made.show()
    return made


@pytest.mark.parametrize(
    "key",
    [("text", "elements"), ("theme", "c-1"), ("need", "conflicts"), ("delegation", "ARG")],
)
def test_a_click_chooses_a_line(sidebar: Sidebar, qtbot: QtBot, key: tuple[str, str]) -> None:
    place = line_place(sidebar, key)
    assert place is not None
    with qtbot.waitSignal(sidebar.chosen) as sent:
        qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sent.args == [key]


def test_keys_choose_a_line_and_skip_the_heads(sidebar: Sidebar, qtbot: QtBot) -> None:
    chosen: list[object] = []
    sidebar.chosen.connect(chosen.append)
    sidebar.list.setFocus()
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Return)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Space)
    assert chosen == [("theme", "c-1"), ("need", "conflicts")]


def test_the_keyboard_stays_on_its_line_when_numbers_change(sidebar: Sidebar) -> None:
    model = sidebar.list.model()
    rows = [r for r in range(model.rowCount()) if model.index(r, 0).data() == "Argentina"]
    sidebar.list.setCurrentIndex(model.index(rows[0], 0))
    sidebar.set_summary(replace(SUMMARY, needs=()), ("all", ""))
    assert sidebar.list.currentIndex().data() == "Argentina"


def test_lines_say_more_than_colours(sidebar: Sidebar) -> None:
    said = [line.said or line.title for line in lines(SUMMARY, LIGHT)]
    assert f"{MARKUP}, not shown, 9 clauses" in said
    assert "Argentina, 1 amendment" in said
    assert sidebar.list.accessibleName()


def test_tips_show_markup_as_text() -> None:
    assert as_tip(MARKUP) == "<qt>&lt;b&gt;x&lt;/b&gt; &amp; &lt;img src=y&gt;</qt>"
    assert as_tip("") == ""


# the inspector


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    made = Inspector()
    qtbot.addWidget(made)
    made.resize(336, 700)
    made.show()
    return made


def content(*found: Card, **other: Any) -> InspectorContent:
    return InspectorContent("OP 1 · one proposal", "", found, **other)


@pytest.mark.parametrize("verb", ["accept", "reject", "hold", "withdraw"])
def test_buttons_of_a_card_act(inspector: Inspector, qtbot: QtBot, verb: str) -> None:
    inspector.set_content(content(make_card()))
    button = inspector.cards[0].buttons[verb]
    with qtbot.waitSignal(inspector.acted) as sent:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent.args == [(verb, "am-1")]
    button.setFocus()
    with qtbot.waitSignal(inspector.acted) as sent:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert sent.args == [(verb, "am-1")]


def test_only_what_can_be_done_is_offered(inspector: Inspector) -> None:
    inspector.set_content(content(make_card(accept="", can_hold=False)))
    assert set(inspector.cards[0].buttons) == {"reject", "withdraw"}
    inspector.set_content(content(make_card(), read_only=True))
    assert not inspector.cards[0].buttons
    inspector.set_content(content(make_card(**DECIDED)))
    assert not inspector.cards[0].buttons


def test_the_card_that_the_keys_decide_tells_them(inspector: Inspector) -> None:
    other = make_card(id=AmendmentId("am-2"))
    inspector.set_content(content(make_card(), other, target=AmendmentId("am-2")))
    first, second = inspector.cards
    assert (first.property("chosen"), second.property("chosen")) == ("false", "true")
    assert not first.buttons["accept"].toolTip()
    assert second.buttons["accept"].toolTip() == keys_of("amend.accept")


def test_the_focus_stays_on_the_same_act(inspector: Inspector, qtbot: QtBot) -> None:
    one, two = make_card(), make_card(id=AmendmentId("am-2"))
    inspector.set_content(content(one, two))
    inspector.cards[1].buttons["hold"].setFocus()
    inspector.set_content(content(two))
    qtbot.waitUntil(inspector.cards[0].buttons["hold"].hasFocus)
    inspector.set_content(content(one))
    qtbot.waitUntil(inspector.cards[0].buttons["accept"].hasFocus)


def test_an_act_may_change_what_is_shown_at_once(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.set_content(content(make_card()))
    button = inspector.cards[0].buttons["accept"]
    decided = content(make_card(**DECIDED))
    inspector.acted.connect(lambda _: inspector.set_content(decided))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Accept"  # it lives until its own signal is done
    assert not inspector.cards[0].buttons


def test_links_are_decided(inspector: Inspector, qtbot: QtBot) -> None:
    link = LinkRow("elements", ClauseId("l"), ClauseId("r"), "Elements 1", MARKUP, 0.5, MARKUP)
    inspector.set_content(content(links=(link,)))
    buttons = {b.objectName(): b for b in inspector.findChildren(QAbstractButton)}
    for name, together in (("link-confirm", True), ("link-refuse", False)):
        with qtbot.waitSignal(inspector.link_decided) as sent:
            qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert sent.args == [(("elements", "l", "r", ""), together)]
    inspector.set_content(content(links=(replace(link, state="refused"),)))
    shown = {
        b.objectName() for b in inspector.findChildren(QAbstractButton) if b.isVisibleTo(inspector)
    }
    assert shown == {"link-confirm", "link-take-back"}


def test_words_of_documents_are_never_markup(inspector: Inspector) -> None:
    quote = Quote(MARKUP, (Piece(MARKUP, Change.INSERTED),))
    card = make_card(names=MARKUP, reason=MARKUP, why=MARKUP, against=(MARKUP,), quotes=(quote,))
    link = LinkRow("elements", ClauseId("l"), ClauseId("r"), MARKUP, MARKUP, 0.5, MARKUP)
    notes = (NoteRow("1", MARKUP, MARKUP),)
    shares = (ShareRow(MARKUP, "9 %"),)
    inspector.set_content(content(card, links=(link,), notes=notes, shares=shares))
    labels = inspector.findChildren(QLabel)
    assert sum(MARKUP in label.text() for label in labels) >= 10
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_inspector_names_its_controls(inspector: Inspector) -> None:
    link = LinkRow("elements", ClauseId("l"), ClauseId("r"), "Elements 1", "text", 0.5, "why")
    inspector.set_content(content(make_card(), links=(link,)))
    assert_named(inspector)
    name = "Accept am-1 of Argentina, Uruguay"
    assert inspector.cards[0].buttons["accept"].accessibleName() == name
    assert "deleted: all; inserted: some;" in inspector.findChildren(MarkedLabel)[0].text()


def test_without_a_clause_there_is_a_hint(inspector: Inspector) -> None:
    inspector.set_content(None)
    shown = [w.text() for w in inspector.findChildren(QLabel) if w.isVisibleTo(inspector)]
    assert shown == [InspectorContent().hint]


def test_marked_words_wrap_and_are_painted_in_their_colours(qtbot: QtBot) -> None:
    pieces = (Piece("a "), Piece("new words " * 6, Change.INSERTED), Piece("moved", Change.MOVED))
    label = MarkedLabel(pieces, "spoken")
    qtbot.addWidget(label)
    assert label.heightForWidth(120) > 2 * label.heightForWidth(900)
    label.resize(300, label.heightForWidth(300))
    for theme in (LIGHT, DARK):
        label.set_theme(theme)
        image = label.grab().toImage()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }
        assert {theme.inserted_ground, theme.moved_ground, theme.moved} <= seen


def test_a_quotation_without_a_word_is_shown(qtbot: QtBot) -> None:
    label = MarkedLabel((), "spoken")
    qtbot.addWidget(label)
    label.resize(300, label.heightForWidth(300))
    label.grab()
    assert label.text() == "spoken"


# notices and the strip at the bottom


def test_notices_stay_or_go(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.move(400, 400)  # where no mouse is
    notice.show_info("Written.")
    notice._timer.start(10)
    qtbot.waitUntil(notice.isHidden)
    notice.show_info("Written.")
    notice.show_error(MARKUP)
    assert not notice._timer.isActive()
    assert notice.words.text() == MARKUP
    assert notice.words.textFormat() is Qt.TextFormat.PlainText
    assert notice.accessibleName() == f"Problem: {MARKUP}"
    assert_named(notice)
    qtbot.keyClick(notice._close, Qt.Key.Key_Escape)
    assert notice.isHidden()


def test_what_was_done_elsewhere_covers_no_refusal(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.show_refusal("OP 3 is agreed. Reopen it to change it.")
    notice.show_done("Saved the file.")
    assert notice.words.text() == "Saved the file."
    qtbot.keyClick(notice, Qt.Key.Key_Escape)
    assert notice.words.text().startswith("OP 3 is agreed")
    assert notice.isVisible()
    notice.show_done("Saved the file.")
    notice.drop()  # something else is done
    assert not notice.isVisible()
    notice.show_error("The disk is full.")
    notice.show_done("Saved the file.")
    notice.drop()
    assert notice.words.text() == "The disk is full."
    notice.hide()
    assert not notice.isVisible()


def lists_of(window: MainWindow) -> Iterator[ListTable]:
    """The tables of the pages and of dialogues, one after the other, as they are shown."""
    for name in ("amendments", "positions", "history"):
        window.run(f"view.{name}")
        panel = window.viewing.pages[name].panel  # type: ignore[attr-defined]
        for tab in range(max(1, panel.tabs.count())):
            panel.tabs.setCurrentIndex(tab)
            QApplication.processEvents()
            if panel.table.isVisible():  # the first of the positions is a matrix
                yield panel.table
    window.run("view.compare")
    for command in ("amend.votes", "negotiate.delegations", "negotiate.numbers", "negotiate.desks"):
        window.run(command)
        QApplication.processEvents()
        shown = window.context.dialogues.lists
        assert shown is not None, command
        yield shown.table
        shown.window().close()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
def test_nothing_in_a_list_is_cut_in_silence(
    project: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    assert speak(qapp, language)
    horizontal = Qt.Orientation.Horizontal
    window = MainWindow(QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    try:
        window.resize(1280, 720)
        window.show()
        window.open_project(project)
        qtbot.waitUntil(lambda: window.workspace is not None)
        for table in lists_of(window):
            head, model = table.header(), table.model()
            numbers, cells = range(head.count()), list[QModelIndex]()
            need = [head.sectionSizeFromContents(number).width() for number in numbers]
            for number in numbers:
                if head.sectionSize(number) < need[number]:
                    assert sum(need) > table.width() - 16, "there is room for all heads"
                    words = model.headerData(number, horizontal)
                    assert words == model.headerData(
                        number, horizontal, Qt.ItemDataRole.ToolTipRole
                    )
            for row in range(model.rowCount()):
                top = model.index(row, 0)
                rows = [model.index(each, 0, top) for each in range(model.rowCount(top))] or [top]
                cells += [each.siblingAtColumn(number) for each in rows for number in numbers]
            for index in cells:
                column = index.column()
                words = str(index.data() or "")
                room = table.columnWidth(column) - table.fontMetrics().horizontalAdvance(words)
                if room < 10:
                    assert words in table.tip(index)
                elif room > 100 and column:
                    assert not table.tip(index)
    finally:
        window.close()
        speak(qapp, "en")


def test_what_was_refused_is_not_said_again_after_an_act(window: MainWindow) -> None:
    clause = go_to(window, "OP 3")
    window.notice.show_refusal("OP 3 has open amendments: am-4. Decide on them first.")
    window.inspector.cards[0].buttons["reject"].click()
    assert window.workspace is not None
    assert window.workspace.draft_clause() == clause
    assert window.notice.words.text() == "am-4 rejected"
    window.notice._leave()
    assert window.notice.isHidden()


def test_the_strip_counts_and_tells_of_jobs(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.set_summary(replace(SUMMARY, taking_part=1))
    strip.show_saved("All saved · 14:32:07")
    said = " ".join(label.text() for label in strip.findChildren(QLabel) if label.text())
    assert said == (
        "3 changes 0 open 2 conflicts 1 needs confirmation 2 without a place 1 delegation "
        "All saved · 14:32:07 English"
    )
    assert not strip.busy
    strip.show_progress(0.4, "Comparing")
    assert strip.busy
    assert strip.words.text() == "Comparing"
    with qtbot.waitSignal(strip.cancelled):
        qtbot.mouseClick(strip._cancel, Qt.MouseButton.LeftButton)
    strip.hide_progress()
    assert not strip.busy
    assert not strip.words.text()
    assert_named(strip)
    strip.clear()
    assert not any(label.text() for label in strip.findChildren(QLabel))


# the start page


def test_the_start_page_asks_for_what_was_chosen(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.set_recent((Recent("/a/one.draftbench"), Recent("/b/two.draftbench", said="1 conflict")))
    page.show()
    for name, signal in (
        ("open", page.open_requested),
        ("new", page.new_requested),
        ("sample", page.sample_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(page.choices[name], Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(signal):
            qtbot.keyClick(page.choices[name], Qt.Key.Key_Space)
    with qtbot.waitSignal(page.opened) as sent:
        qtbot.mouseClick(page.recent[1], Qt.MouseButton.LeftButton)
    assert sent.args == ["/b/two.draftbench"]
    for name in ("pinned", "forgotten"):
        button = {"pinned": page.recent[0].pin, "forgotten": page.recent[0].remove}[name]
        with qtbot.waitSignal(getattr(page, name)) as sent:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert sent.args == ["/a/one.draftbench"]
    assert_named(page)
    page.set_recent(())
    assert not page.recent


def test_a_line_without_room_ends_with_dots_and_has_a_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("a long line of many words")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == as_tip(label.text())
    label.resize(600, 20)
    assert not label.toolTip()


# dialogues


def export_dialog(qtbot: QtBot, folder: Path, kind: str = "tracked") -> ExportDialog:
    kinds = [(name, e.title, e.tip, e.endings) for name, e in EXPORTS.items()]
    made = ExportDialog(kinds, wanted=Wanted(kind, ""), folder=str(folder), stem="text")
    qtbot.addWidget(made)
    return made


def test_the_export_proposes_a_file_for_each_kind(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    assert dialog.kind() == "tracked"
    assert dialog.path.text() == str(tmp_path / "text tracked.docx")
    dialog.choices["clean"].click()
    assert dialog.path.text() == str(tmp_path / "text clean.docx")
    assert dialog.result_choice() is None
    dialog.accept()
    assert dialog.result_choice() == ("clean", tmp_path / "text clean.docx")
    assert_named(dialog)


def test_an_own_name_is_kept_and_gets_its_ending(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path)
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, "rev.2")
    dialog.choices["clean"].setChecked(True)
    dialog.accept()
    assert dialog.result_choice() == ("clean", tmp_path / "rev.2.docx")


def test_a_folder_that_is_not_there_stops_the_export(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(qtbot, tmp_path / "nowhere")
    assert not dialog.write.isEnabled()
    assert "nowhere" in dialog._warning.text()
    dialog.path.setText(str(tmp_path / "x.docx"))
    assert dialog.write.isEnabled()


def test_a_new_negotiation_begins_with_base_and_sources(qtbot: QtBot, report: Imported) -> None:
    dialog = PartsDialog("report.txt", report, new=True)
    qtbot.addWidget(dialog)
    assert dialog.base() == "declaration"
    assert dialog.chosen() == ("recommendations", "elements")
    assert not dialog.checks["declaration"].isEnabled()
    dialog.bases["elements"].setChecked(True)
    assert dialog.base() == "elements"
    assert dialog.chosen() == ("recommendations",)
    assert_named(dialog)


def test_texts_are_added_only_when_some_are_chosen(qtbot: QtBot, report: Imported) -> None:
    dialog = PartsDialog("report.txt", report, new=False)
    qtbot.addWidget(dialog)
    assert dialog.chosen() == ()
    assert not dialog.go.isEnabled()
    dialog.checks["elements"].setChecked(True)
    assert dialog.go.isEnabled()
    assert (dialog.base(), dialog.chosen()) == ("", ("elements",))


def test_parts_are_told_in_words(report: Imported) -> None:
    found_parts = {line.name: line for line in part_lines(report)}
    line = found_parts["declaration"]
    assert line.said.startswith("12 preambular paragraphs, 6 operative paragraphs")
    assert line.said.endswith("English")
    assert first_base(part_lines(report)) == "declaration"
    assert not found_parts["participants"].suggested
    assert first_base(()) == ""


# the palette


def test_the_palette_finds_commands_by_words() -> None:
    assert found(COMMANDS, "") == COMMANDS
    assert found(COMMANDS, "next dif")[0].id == "view.next-difference"
    assert found(COMMANDS, "theme dark")[0].id == "view.theme-dark"
    assert found(COMMANDS, "xyzzy") == ()


@pytest.fixture
def palette(qtbot: QtBot) -> Iterator[CommandPalette]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = CommandPalette(COMMANDS, LIGHT, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    yield made
    made.hide()


def test_the_palette_runs_a_command_by_keys(palette: CommandPalette, qtbot: QtBot) -> None:
    wanted = found([c for c in COMMANDS if c.id != "view.palette"], "text")
    qtbot.keyClicks(palette.field, "text")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as sent:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert sent.args == [wanted[1].id]
    assert palette.isHidden()


def test_the_palette_runs_a_command_by_mouse(palette: CommandPalette, qtbot: QtBot) -> None:
    place = palette.list.visualRect(palette.list.model().index(2, 0)).center()
    with qtbot.waitSignal(palette.chosen) as sent:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sent.args == [COMMANDS[2].id]
    assert_named(palette)


def test_escape_leaves_the_palette(palette: CommandPalette, qtbot: QtBot) -> None:
    chosen: list[object] = []
    palette.chosen.connect(chosen.append)
    qtbot.keyClicks(palette.field, "nothing like that")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isHidden()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert not chosen


# drawings


def test_every_command_with_an_icon_has_a_drawing(qapp: QApplication) -> None:
    blank = drawing("", LIGHT.text, 24).toImage()
    for command in COMMANDS:
        if command.icon:
            assert drawing(command.icon, LIGHT.text, 24).toImage() != blank, command.icon
            assert not icon(command.icon, DARK).isNull()
    assert drawing("../theme/window", LIGHT.text, 24).toImage() == blank


def test_drawings_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    for theme in (LIGHT, DARK):
        image = drawing("accept", theme.text, 64).toImage()
        solid = {
            image.pixelColor(x, y).name()
            for x in range(64)
            for y in range(64)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {theme.text}


@pytest.mark.parametrize("make", [Sidebar, Inspector, Notice, StartPage, StatusStrip])
def test_every_view_takes_a_theme_at_any_time(make: type[QWidget], qtbot: QtBot) -> None:
    view = make()
    qtbot.addWidget(view)
    for theme in (DARK, LIGHT):
        view.set_theme(theme)  # type: ignore[attr-defined]
    assert not any(edit.text() for edit in view.findChildren(QLineEdit))


@pytest.mark.slow
def test_the_keys_fit_on_a_small_screen_and_none_is_left_out(window: MainWindow) -> None:
    dialog = KeysDialog(window)
    dialog.show()
    assert dialog.height() <= dialog.screen().availableGeometry().height() - 40
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {command.whole_title for command in COMMANDS if command.shortcut} <= said
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    dialog.close()
