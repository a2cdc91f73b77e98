"""A window in Arabic over texts in English: sentences run from the right, and words of documents as
they are written."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextLayout
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from draftbench.amend.ballots.voting import voting_list
from draftbench.amend.conflicts.contention import conflicts
from draftbench.app.amendments import resolving
from draftbench.app.commands import BY_ID
from draftbench.app.commands.command import CHOICE
from draftbench.app.history import receiving
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId
from draftbench.formats.reading import read
from draftbench.gui.cells.cell_style import Looks
from draftbench.gui.checks.check_commands import _word_files
from draftbench.gui.checks.search import Hits, Query
from draftbench.gui.columns.cell_layout import set_cell
from draftbench.gui.history.history_commands import _event_files
from draftbench.gui.history.history_lists import Events
from draftbench.gui.imports.import_commands import _readable_files
from draftbench.gui.inspector.amendment_cards import _ground
from draftbench.gui.languages import speak
from draftbench.gui.meeting.vote_results import order_votes
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.file_filters import project_files, text_files
from draftbench.gui.speech import headed, listed, plain_name, relayed, tr
from draftbench.gui.theme.colours import LIGHT
from draftbench.gui.widgets.command_keys import title_of
from draftbench.gui.widgets.elision import own_way
from draftbench.gui.widgets.labels import plain
from draftbench.gui.widgets.list_table import ListTable
from draftbench.gui.widgets.pieces import Block, Cell, Piece
from draftbench.gui.widgets.replies import Answers, Form, ListRow
from draftbench.language.words import on_one_line
from draftbench.messages import message
from draftbench.messages.catalogue import LANGUAGES
from support.dialogs import form
from support.lakes import lakes
from support.translations import compile_tables

FROM_LEFT, FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[QApplication]:
    """The program in Arabic; English again after the test."""
    compile_tables()
    assert speak(qapp, "ar")
    yield qapp
    speak(qapp, "en")


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    """A negotiation on lakes, in English."""
    path = tmp_path / "lakes.draftbench"
    base = read(lakes().encode(), "circulated.txt").parts[0]
    with Workbench.create(path, base) as bench:
        clause = next(c for c in bench.state.draft if "riparian" in c.text.text)
        bench.edit(clause.id, clause.text.text.replace("rules", "common rules"))
    return path


@pytest.fixture
def workspace(lake: Path, qtbot: object, arabic: QApplication) -> Iterator[Workspace]:
    """That negotiation as an Arabic window sees it."""
    made = Workspace(Workbench.open(lake))
    yield made
    made.close()


def runs_from_the_right(said: str) -> bool:
    """Which way Qt lays a line out by itself."""
    layout = QTextLayout(said)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    first, last = (line.cursorToX(at) for at in (0, len(said)))
    return first[0] > last[0]  # type: ignore[index]


def test_a_sentence_of_names_and_numbers_alone_runs_from_the_right(arabic: QApplication) -> None:
    said = headed(listed(("ARM", "CHE")), "am-5")
    assert runs_from_the_right(said)
    assert runs_from_the_right(relayed(message("{n} of {clause}", n=12, clause="OP 7")))
    assert runs_from_the_right(f"{headed('OP 1', 'Nepal')} 2030")
    assert plain_name(said).isascii() is False
    assert "\u200f" not in plain_name(said)
    assert relayed("water.docx") == "water.docx"


def test_what_begins_with_arabic_words_gets_no_sign(arabic: QApplication) -> None:
    said = tr("{act} · {key} to undo", act="قُبل", key="Ctrl+Z")
    assert relayed("قبول") == "قبول"
    assert said.count("\u200f") <= 1


def test_kinds_of_files_have_no_signs_beside_their_endings(arabic: QApplication) -> None:
    """A dialogue of files takes them literally: it would not list the first and the last kind."""
    for kinds in (text_files(), project_files(), _readable_files(), _word_files(), _event_files()):
        assert kinds.isascii() is False  # in Arabic
        assert "\u2068" not in kinds
        assert re.search(r"\(\*\.\w+( \*\.\w+)*\)", kinds)


def test_a_language_has_its_own_name_in_every_language(arabic: QApplication) -> None:
    assert [title_of(BY_ID[f"{CHOICE}{code}"]) for code in LANGUAGES] == list(LANGUAGES.values())


def test_a_reason_of_the_program_is_said_in_the_language_of_the_window(
    arabic: QApplication, lake: Path
) -> None:
    with Workbench.open(lake) as bench:
        clause = next(c for c in bench.state.draft if "riparian" in c.text.text)
        one, other = (
            bench.propose_text(
                clause.id, clause.text.text.replace("riparian", words), sponsors=(code,)
            )
            for words, code in (("all riparian", "MEX"), ("coastal", "BRA"))
        )
        (conflict,) = conflicts(bench.state)
        resolving.take(bench, conflict, other)
        entry = bench.state.entry(one)
        assert entry is not None
        said = _ground(bench.state, entry)
    assert str(other) in said
    assert "accepted" not in said


def test_english_sentences_have_no_signs(qapp: QApplication) -> None:
    assert headed("12", "am-5") == "12: am-5"
    assert own_way("Noting (2030).") == "Noting (2030)."


def test_words_of_strangers_are_made_visible_and_signs_of_the_window_used(
    arabic: QApplication,
) -> None:
    said = relayed(message("{clause} is agreed.", clause="a\n\u202eb"), shown=on_one_line)
    assert "\n" not in said
    assert "\u202e" not in said
    assert "‹RLO›" in said
    assert "FSI" not in said
    assert "\u2068" in said


def test_what_was_done_in_a_copy_shows_no_signs(
    arabic: QApplication, empty, lake: Path, tmp_path: Path, qtbot
) -> None:
    sent = tmp_path / "ana.zip"
    other = Path(shutil.copy(lake, tmp_path / "ana.draftbench"))
    with Workbench.open(other) as bench:
        bench.edit(next(iter(bench.state.draft)).id, "Declaration on Lakes")
        receiving.write_events(bench.record, sent)
    empty.open_project(lake)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.deeds.record.receive(sent)
    asking = empty.context.dialogues
    qtbot.waitUntil(lambda: asking.form is not None and "acts" in asking.form.inputs)
    acts = form(empty).inputs["acts"]
    said = [acts.list.item(at).text() for at in range(acts.list.count())]
    assert said
    assert not any("FSI" in line or "PDI" in line for line in said)
    assert all(runs_from_the_right(line) for line in said)


def test_rows_of_lists_run_as_their_own_words_do(arabic: QApplication, qtbot) -> None:
    table = ListTable()
    qtbot.addWidget(table)
    words = ("Noting the report (2030);", "قرار (2030)؛", "OP 2 (b)")
    table.show_rows(("أ", "ب", "ج"), [ListRow("1", words)], 0)
    model, delegate = table.model(), table.itemDelegate()
    painted = []
    for column in range(3):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, model.index(0, column))
        painted.append(option.text)
    english, own, name = painted
    assert english == f"\u2068{words[0]}\u2069"
    assert own == words[1]
    assert name == "\u2068OP\u00a02 (b)\u2069"  # no line ends before the number
    assert model.index(0, 0).data() == words[0]  # what is copied and read aloud has no signs


def test_arabic_words_run_their_own_way_in_a_window_from_the_left(qapp: QApplication) -> None:
    assert own_way("قرار (2030)؛") == "\u2068قرار (2030)؛\u2069"


def test_small_print_runs_as_the_program_speaks_beside_an_english_clause(
    arabic: QApplication,
) -> None:
    block = Block(ClauseId("a"), "OP 1", (Piece("Notes;"),), small="غير محدّث · OP 1: 6")
    (made,) = set_cell(Cell((block,)), 300, Looks(LIGHT)).blocks
    assert not made.mirrored
    assert made.small is not None
    assert made.small.textOption().textDirection() is FROM_RIGHT
    gap = set_cell(Cell(gap="لا مقابل"), 300, Looks(LIGHT)).gap
    assert gap is not None
    assert gap.textOption().textDirection() is FROM_RIGHT
    assert gap.lineAt(0).x() > 100


def inked(image: QImage, rows: range) -> list[int]:
    """The columns in which something is written."""
    ground = image.pixel(0, 0)
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)]


def test_lines_that_wrap_begin_at_the_right_edge_whatever_they_end_with(
    arabic: QApplication, qtbot
) -> None:
    label = plain("عُدّلت الكلمات المحيطة بعبارة «twenty-four hours» منذ تقديم الاقتراح.", wrap=True)
    qtbot.addWidget(label)
    for width in range(200, 320, 7):
        label.resize(width, label.heightForWidth(width))
        assert label.height() > 1.5 * label.fontMetrics().height()
        columns = inked(label.grab().toImage(), range(label.fontMetrics().height() - 2))
        assert columns[-1] >= width - 4, width


def test_the_steps_of_the_chair_point_the_way_that_lines_run(
    arabic: QApplication, empty, lake: Path, qtbot
) -> None:
    empty.open_project(lake)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    empty.run("negotiate.bar")
    buttons = empty.deeds.room.chair.buttons
    signs = [buttons[f"negotiate.{step}"].text()[-1] for step in ("previous", "next")]
    assert signs == ["▶", "◀"]


def test_lists_say_what_the_program_says_in_the_language_of_the_window(
    workspace: Workspace,
) -> None:
    who = {row.cells[2] for row in Events(workspace).rows()}
    assert who
    assert not any(name.isascii() for name in who)
    places = [row.cells[1] for row in Hits(workspace, Query("Mountain Lakes")).rows()]
    assert not places[0].isascii()  # the title
    draft = workspace.cells.draft
    clause = next(c.id for c in workspace.state.draft if "riparian" in c.text.text)
    called = workspace.cells.name(draft, clause)
    assert "OP 5" in called
    assert not called.isascii()


def test_the_order_of_votes_is_read_back_from_lines_that_run_from_the_right(
    workspace: Workspace,
) -> None:
    bench = workspace.bench
    (clause,) = (c for c in bench.state.draft if c.text.text.startswith("Calls upon"))
    for words in ("Invites States;", "Demands that States act;"):
        bench.propose_text(clause.id, words, sponsors=("CHE",))
    asked = order_votes(workspace)
    assert isinstance(asked, Form)
    lines = asked.fields[0].value.splitlines()
    assert all(runs_from_the_right(line) for line in lines)
    wanted = [one.entry.amendment.id for one in voting_list(bench.state)][::-1]
    asked.submit(Answers({"order": "\n".join(lines[::-1])}))
    assert [one.entry.amendment.id for one in voting_list(bench.state)] == wanted
