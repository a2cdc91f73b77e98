"""What somebody notices who sees the window for the first time: names in full, counts that are
right, room that is used, one word for one thing."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView

from draftbench.amend.amendment import Delegation
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import Stance
from draftbench.app.meetings.delegations import join_delegations
from draftbench.app.meetings.proceedings import take_position
from draftbench.cli.main import main
from draftbench.gui.amendments.decisions import Decisions
from draftbench.gui.history.history_lists import Events
from draftbench.gui.inspector.amendment_cards import cards_for
from draftbench.gui.inspector.amendment_cards_view import AmendmentCard
from draftbench.gui.languages import speak
from draftbench.gui.shell.sidebar import wrapped
from draftbench.gui.shell.view_stack import POSITIONS
from draftbench.gui.speech import relayed, tr
from draftbench.gui.theme.fonts import sans
from draftbench.gui.widgets.command_keys import keys_of
from draftbench.messages import message
from draftbench.messages.catalogue import LANGUAGES
from support.dialogs import lists
from support.translations import compile_tables

TEXT = """The General Assembly,

Noting that the sea rises,

1. Urges States to share data on the wells of islands by 2030, and to keep them clean;

2. Decides to set up a fund;

3. Decides to meet again.
"""
NETHERLANDS = "Netherlands (Kingdom of the)"


@pytest.fixture
def window(empty, qtbot, tmp_path):
    """A window on a small text with three delegations."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "p.draftbench"
    assert main(["new", str(path), "--base", str(tmp_path / "a.txt")]) == 0
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    people = [Delegation("FJI", "Fiji"), Delegation("NLD", NETHERLANDS)]
    join_delegations(empty.workspace.bench, people)
    return empty


def clause(window, words):
    return next(each for each in window.workspace.state.draft if words in each.text.plain)


def propose(window, words, old, new, code):
    found = clause(window, words)
    text = found.text.plain.replace(old, new)
    return window.workspace.bench.propose_text(found.id, text, sponsors=(code,))


def collide(window):
    """Two that change the same words, of which the first is accepted."""
    first = propose(window, "wells", "Urges States", "Urges all States", "NLD")
    second = propose(window, "wells", "Urges States", "Invites States", "FJI")
    window.workspace.bench.accept(first)
    return second


def test_who_goes_to_a_conflict_decides_it_not_what_applies_beside_it(window):
    propose(window, "wells", "2030", "2028", "FJI")
    stuck = collide(window)
    workspace = window.workspace
    workspace.go_to_draft(clause(window, "fund").id)
    window.run("view.previous-conflict")
    assert workspace.part(Decisions).first_open().amendment.id == stuck
    (leading,) = [one for one in window.inspector.cards if one.card.id == stuck]
    assert leading.buttons["resolve"].property("kind") == "primary"


def test_only_a_row_that_differs_has_a_number_among_the_differences(window):
    window.workspace.bench.accept(propose(window, "sea", "rises", "is rising", "FJI"))
    workspace = window.workspace
    workspace.go_to_draft(clause(window, "sea").id)
    assert workspace.place() == (1, 1)
    for words in ("fund", "General Assembly"):
        workspace.go_to_draft(clause(window, words).id)
        assert workspace.place() == (0, 1)


def test_a_card_in_conflict_offers_to_resolve_it(window, qtbot):
    stuck = collide(window)
    (card,) = cards_for(window.workspace.state, (stuck,))
    assert "resolve" not in dict(card.more)
    shown = AmendmentCard(card)
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.acted) as told:
        shown.buttons["resolve"].click()
    assert told.args == [("resolve", stuck)]
    other = propose(window, "fund", "a fund", "two funds", "FJI")
    (free,) = cards_for(window.workspace.state, (other,))
    assert not free.can_resolve


def test_open_amendments_that_exclude_each_other_lead_to_their_conflict(window):
    propose(window, "wells", "Urges States", "Urges all States", "NLD")
    propose(window, "wells", "Urges States", "Invites States", "FJI")
    window.workspace.go_to_draft(clause(window, "wells").id)
    assert [set(c.buttons) >= {"accept", "resolve"} for c in window.inspector.cards] == [True, True]
    assert keys_of("amend.resolve")
    window.run("amend.resolve")  # nobody is asked which of the two is meant
    (one,) = conflicts(window.workspace.state)
    assert lists(window).table.keys() == (one.id,)


def test_names_with_parentheses_are_not_set_in_parentheses(window):
    stuck = collide(window)
    (card,) = cards_for(window.workspace.state, (stuck,))
    assert any("NLD" in said for said in card.against)
    assert not any("((" in said or "))" in said for said in card.against)


def test_the_record_says_who_holds_what_on_which_clause(window):
    target = Target(TargetKind.CLAUSE, clause(window, "wells").id)
    take_position(window.workspace.bench, target, Stance.RESERVE, ("FJI",))
    newest = next(iter(Events(window.workspace).rows()))
    words = newest.cells[-1]
    for part in ("FJI", "OP 1", "reserves its position"):
        assert part in words


def test_the_points_have_what_the_delegations_leave_of_the_matrix(window, qtbot):
    propose(window, "wells", "2030", "2028", "FJI")
    window.resize(1600, 800)
    window.run("view.positions")
    table = window.viewing.pages[POSITIONS].matrix.table
    qtbot.waitUntil(lambda: table.points.rowCount() > 0)
    cells = sum(map(table.columnWidth, range(table.points.columnCount())))
    left = table.width() - cells - table.heads.width()
    assert 0 <= left < 40
    last = table.points.index(0, table.points.columnCount() - 1)
    assert table.visualRect(last).right() <= table.viewport().width()
    assert table.viewport().mapTo(table, QPoint(0, 0)).x() > table.width() / 2
    assert table.horizontalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel


@pytest.mark.parametrize("name", [NETHERLANDS, "Bolivia (Plurinational State of)", "Fiji"])
def test_a_name_in_the_list_at_the_left_is_shown_whole(qapp, name):
    metrics = QFontMetrics(sans(13, bold=True))
    room = 140
    lines = wrapped(metrics, name, room)
    assert " ".join(lines) == name
    assert all(metrics.horizontalAdvance(line) <= room for line in lines)


def test_a_name_is_not_cut_where_it_fits_to_the_pixel(qapp):
    name = "Forensic genetics and human rights"
    for size in (11.5, 12.5, 13, 14.5):
        metrics = QFontMetrics(sans(size, bold=True))
        room = metrics.horizontalAdvance("Forensic genetics and")
        assert wrapped(metrics, name, room) == ["Forensic genetics and", "human rights"]


def test_a_name_without_an_end_is_cut(qapp):
    metrics = QFontMetrics(sans(13, bold=True))
    lines = wrapped(metrics, "island " * 40, 140)
    assert len(lines) == 3
    assert lines[-1].endswith("…")


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_dialogues_of_qt_use_the_words_of_the_window(qapp, code):
    compile_tables()
    look_up = QCoreApplication.translate
    try:
        assert speak(qapp, code)
        assert look_up("QPlatformTheme", "Cancel") == tr("Cancel")
        assert look_up("QFileDialog", "Look in:") == tr("Folder:")
        assert look_up("QFileDialog", "&Look in:") == tr("Folder:")
        assert look_up("QFileDialog", "Files of type:") not in ("", "Files of type:")
        assert look_up("QFileDialog", "Files of &type:") == tr("Files of type:")
        assert tr("Files of type:") != "Files of type:"
        assert look_up("QFileDialog", "no words of Qt") == "no words of Qt"
    finally:
        speak(qapp, "en")
    assert look_up("QPlatformTheme", "Cancel") == "Cancel"


def test_an_arabic_sentence_that_begins_with_a_file_runs_from_the_right(empty, qapp):
    compile_tables()
    said = message("“{path}” already exists; choose another name or open it.", path="a.draftbench")
    try:
        assert speak(qapp, "ar")
        empty.notice.show_error(relayed(said))
        assert empty.notice.words.text().startswith("\u200f")
    finally:
        speak(qapp, "en")
