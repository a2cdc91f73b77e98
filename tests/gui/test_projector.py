"""The projector: what the room sees, and never sees; how it follows and is frozen."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Stance
from draftbench.app.drafts import bracketing
from draftbench.app.meetings import proceedings
from draftbench.app.meetings.commenting import comment_on
from draftbench.app.privatenotes import write_note
from draftbench.document import RichText, spoken_labels
from draftbench.gui.meeting import projector
from draftbench.gui.meeting.slide_layout import LARGEST, SMALLEST, lay, paint
from draftbench.gui.meeting.slides import Projection, Slides, Wanted
from draftbench.gui.theme.colours import DARK, LIGHT
from draftbench.gui.widgets.pieces import Change, Piece
from support.dialogs import go_to, go_to_amendment
from support.laws import examples


def named(state, label):
    return next(c for c, name in spoken_labels(state.draft).items() if name == label)


def texts(slide):
    """Every word that a slide holds."""
    blocks = (slide.block, slide.before, slide.after, *slide.options)
    found = [slide.title, slide.meeting, slide.counts]
    for block in blocks:
        if block is not None:
            sign = "" if block.sign is None else block.sign.text
            found += [block.label, block.small, sign, *(p.text for p in block.pieces)]
    return "\n".join(found)


# what is on a slide


def test_a_slide_has_the_clause_with_its_marks_and_what_is_proposed(workspace):
    state = workspace.state
    slide = Slides(state).of(named(state, "OP 3"))
    assert slide.block.label == "OP 3"
    changes = {p.change for p in slide.block.pieces}
    assert changes == {Change.MOVED, Change.INSERTED}
    assert slide.block.codes == ("ARG", "URY", "DOM")
    assert [(o.label, o.codes) for o in slide.options] == [("A", ("BRA",))]
    assert "early disposal" in "".join(p.text for p in slide.options[0].pieces)
    assert slide.before is not None
    assert slide.after.label == "OP 4"


def test_versions_of_one_clause_are_called_by_letters_and_their_names(workspace):
    state = workspace.state
    slide = Slides(state).of(named(state, "OP 4"))
    assert [o.label for o in slide.options] == ["A", "B"]
    assert [o.codes for o in slide.options] == [("COL",), ("PER",)]


def test_the_clean_text_has_no_deleted_words_and_no_tags(workspace):
    state = workspace.state
    slide = Slides(state).of(named(state, "OP 3"), Wanted(marks=False))
    clause = state.draft[named(state, "OP 3")]
    assert "".join(p.text for p in slide.block.pieces).strip() == clause.text.plain.strip()
    assert slide.block.codes == ()


def test_numbers_of_positions_are_shown_where_they_are_wanted(workspace):
    bench = workspace.bench
    clause = named(workspace.state, "OP 3")
    proceedings.take_position(bench, Target(TargetKind.CLAUSE, clause), Stance.SUPPORT, ["BRA"])
    proceedings.take_position(bench, Target(TargetKind.AMENDMENT, "am-4"), Stance.OPPOSE, ["PER"])
    state = workspace.state
    assert Slides(state).of(clause).counts == ""
    slide = Slides(state).of(clause, Wanted(positions=True))
    assert slide.counts == "support 1"
    assert slide.options[0].small == "oppose 1"


def test_an_agreed_clause_says_so_and_a_bracket_shows(workspace):
    bench = workspace.bench
    clause = named(workspace.state, "OP 7")
    bracketing.open_bracket(bench, clause, codes=["MEX"], words="serious", why="secret reason")
    slide = Slides(workspace.state).of(clause)
    assert "[MEX\u2009serious]" in "".join(piece.text for piece in slide.block.pieces)
    assert "secret reason" not in texts(slide)
    bracketing.end_bracket(bench, "br-1", bracketing.Ending.KEPT)
    proceedings.decide_clause(bench, clause, ClauseState.AGREED)
    assert "agreed" in Slides(workspace.state).of(clause).block.sign.text


NOTES = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=12, max_size=40)


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(notes=st.lists(NOTES, min_size=10, max_size=20))
def test_no_private_note_and_no_reason_is_ever_on_a_slide(workspace, notes):
    bench = workspace.bench
    secrets = [f"Zz{note}zZ" for note in notes]
    clause = named(workspace.state, "OP 3")
    for secret in secrets:
        write_note(bench, secret, about=clause)
    state = workspace.state
    reasons = [e.amendment.reason for e in state.entries if e.amendment.reason]
    slides = Slides(state)
    for one in state.draft:
        told = texts(slides.of(one.id, Wanted(positions=True)))
        assert not any(secret in told for secret in secrets)
        assert not any(reason in told for reason in reasons)


def test_no_comment_is_ever_on_a_slide(workspace):
    clause = named(workspace.state, "OP 3")
    for target in (Target(TargetKind.CLAUSE, clause), Target(TargetKind.AMENDMENT, "am-4")):
        comment_on(workspace.bench, target, "Kryptonite", assignee="Zebedee")
    slide = Slides(workspace.state).of(clause, Wanted(positions=True))
    assert not any(word in texts(slide) for word in ("Kryptonite", "Zebedee"))
    assert [block.comments for block in (slide.block, *slide.options)] == [0, 0]


def test_what_is_not_before_the_meeting_is_not_on_a_slide(workspace):
    state = workspace.state
    clause = named(state, "OP 3")
    entry = state.entry(AmendmentId("am-4"))
    drafts = tuple(
        replace(e, status=type(e.status).DRAFT) if e.amendment.id == "am-4" else e
        for e in state.entries
    )
    assert entry in state.entries
    assert Slides(replace(state, entries=drafts)).of(clause).options == ()


# following and freezing, without a window


def test_it_follows_until_it_is_frozen_and_catches_up_afterwards(workspace):
    state = workspace.state
    one, other = named(state, "OP 3"), named(state, "OP 4")
    projection = Projection()
    assert projection.follow(state, one)
    assert projection.freeze(on=True)
    assert projection.now.said == "Projector: frozen on OP 3"
    assert not projection.follow(state, other)
    assert projection.now.slide.clause == one
    workspace.bench.accept(AmendmentId("am-4"))
    assert not projection.follow(workspace.state, other)
    assert [o.label for o in projection.now.slide.options] == ["A"]
    assert projection.freeze(on=False)
    assert projection.now.slide.clause == other
    assert projection.now.said == "Projector: OP 4"


def test_a_row_without_a_clause_leaves_the_last_one_on_the_screen(workspace):
    state = workspace.state
    projection = Projection()
    projection.follow(state, named(state, "OP 3"))
    assert not projection.follow(state, None)
    assert projection.now.slide.block.label == "OP 3"


# how large it is


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720)])
def test_all_that_fits_is_as_large_as_can_be_and_never_too_small(workspace, size):
    state = workspace.state
    slides = Slides(state)
    for one in state.draft:
        made = lay(slides.of(one.id), QSizeF(*size), LIGHT)
        assert SMALLEST * size[1] - 0.01 <= made.face <= LARGEST * size[1] + 0.01
        if made.height <= made.measures.body.height():
            assert len(made.pages) == 1
    short = lay(slides.of(named(state, "OP 8"), Wanted(neighbours=False)), QSizeF(*size), LIGHT)
    assert short.face > SMALLEST * size[1] * 1.3


def test_a_long_clause_goes_over_pages_and_no_line_is_cut(workspace):
    state = workspace.state
    clause = named(state, "OP 1")
    slide = Slides(state).of(clause)
    words = RichText("Calls upon all States to cooperate in good faith; " * 150)
    block = replace(slide.block, pieces=(replace(slide.block.pieces[0], text=words.text),))
    made = lay(replace(slide, block=block, options=()), QSizeF(1280, 720), LIGHT)
    assert len(made.pages) > 2
    lines = made.parts[0].cell.blocks[0].lines
    looks = made.parts[0].looks
    for page in made.pages[1:]:
        for line in lines:
            middle = line.y() + line.height() / 2
            assert not middle - looks.line / 2 + 1 < page < middle + looks.line / 2 - 1
    last = lines[-1]
    assert made.page_of(last.textStart()) == len(made.pages) - 1
    assert made.page_of(0) == 0
    assert made.before is None
    assert made.after is None


@pytest.mark.parametrize("times", [1, 40])
@pytest.mark.parametrize("label", ["OP 7", "OP 12 (b) (ii)"])
def test_the_clause_before_is_named_however_little_of_it_is_seen(workspace, label, times):
    state = workspace.state
    slide = Slides(state).of(named(state, "OP 8"))
    pieces = (Piece("Encourages States to share what they have learned; " * times),)
    slide = replace(slide, before=replace(slide.before, label=label, pieces=pieces), options=())
    made = lay(slide, QSizeF(1280, 720), LIGHT)
    picture = QImage(1280, 720, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    paint(painter, made, LIGHT)
    painter.end()
    body, looks = made.measures.body, made.parts[0].looks
    clause = next(
        y for y in range(round(body.top()), 720) if picture.pixel(30, y) != picture.pixel(5, y)
    )
    there = range(round(body.left()) + 4, round(body.left() + looks.start - 4))
    inked = [
        y
        for y in range(round(body.top()) + 2, clause - 2)
        if any(picture.pixel(x, y) != picture.pixel(5, y) for x in there)
    ]
    assert inked, "no label over the clause"
    assert inked[-1] - inked[0] < looks.line


# in the window


@pytest.fixture
def screen(window):
    go_to(window, "OP 3")
    window.run("view.projector")
    return window.deeds.projecting.screen


@pytest.mark.slow
def test_the_projector_opens_follows_and_closes_with_escape(window, screen, qtbot):
    assert screen.isVisible()
    assert screen.slide.block.label == "OP 3"
    assert "OP 3" in screen.accessibleDescription()
    assert window.actions_by_id["view.projector"].isChecked()
    go_to_amendment(window, "am-7")
    assert screen.slide.block.label == "OP 4"
    assert window.strip.room.projector.text() == "Projector: OP 4"
    window.run("amend.accept")
    assert any(p.change is Change.INSERTED for p in screen.slide.block.pieces)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert window.deeds.projecting.screen is None
    assert window.strip.room.projector.isHidden()
    assert not window.actions_by_id["view.projector"].isChecked()


@pytest.mark.slow
def test_a_frozen_screen_stays_and_only_the_chair_sees_that_it_is_frozen(window, screen):
    QTest.keyClick(screen, Qt.Key.Key_F)
    before = screen.grab().toImage()
    go_to(window, "OP 7")
    assert screen.slide.block.label == "OP 3"
    assert window.strip.room.projector.text() == "Projector: frozen on OP 3"
    assert screen.grab().toImage() == before
    window.strip.room.projector.click()
    assert screen.slide.block.label == "OP 7"
    assert window.strip.room.projector.text() == "Projector: OP 7"


@pytest.mark.slow
def test_keys_of_the_screen_change_what_it_shows(window, screen):
    assert screen.slide.block.codes
    QTest.keyClick(screen, Qt.Key.Key_M)
    assert not screen.slide.block.codes
    assert not window.actions_by_id["view.projector-marks"].isChecked()
    QTest.keyClick(screen, Qt.Key.Key_M)
    light = screen.grab().toImage().pixelColor(5, 5).name()
    QTest.keyClick(screen, Qt.Key.Key_D)
    dark = screen.grab().toImage().pixelColor(5, 5).name()
    assert (light, dark) == (LIGHT.panel, DARK.panel)
    QTest.keyClick(screen, Qt.Key.Key_Down)
    assert screen.slide.block.label != "OP 3"


@pytest.mark.slow
def test_the_projector_closes_with_the_negotiation(window, screen):
    window.run("file.close")
    assert window.deeds.projecting.screen is None


@pytest.mark.slow
def test_the_projector_can_be_had_from_the_start(empty, project, qtbot):
    empty.deeds.projecting.begin(lambda: empty.viewing.go_to_named("OP 4"), projector=True)
    empty.open_project(project)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    assert empty.deeds.projecting.screen.slide.block.label == "OP 4"
    empty.deeds.projecting.close()


@pytest.mark.slow
def test_the_room_sees_what_is_written_only_where_the_chair_wants_it(window, screen, qtbot):
    window.run("edit.clause")
    text = window.columns.editor.text
    text.setPlainText(text.toPlainText().replace("innovative", "entirely new"))
    window.deeds.projecting._look()
    assert "entirely new" not in screen.slide.spoken
    QTest.keyClick(screen, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: "entirely new" in screen.slide.spoken)
    changes = {p.text.strip(): p.change for p in screen.slide.block.pieces}
    assert changes["innovative"] is Change.DELETED
    assert changes["entirely new"] is Change.INSERTED
    window.columns.close_editor()
    qtbot.waitUntil(lambda: "entirely new" not in screen.slide.spoken)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not window.deeds.projecting._timer.isActive()
    assert not window.deeds.projecting.projection.wanted.typing


@pytest.mark.slow
def test_a_new_clause_is_seen_while_it_is_written(window, screen):
    window.run("view.projector-typing")
    window.run("edit.insert")
    window.columns.editor.text.setPlainText("Decides to meet again;")
    window.deeds.projecting._look()
    assert screen.slide.block.label == "New"
    assert screen.slide.options == ()
    assert "Decides to meet again;" in screen.slide.spoken
    window.columns.close_editor()
    window.run("view.projector")


def test_arabic_runs_from_right_to_left(workspace):
    slide = Slides(workspace.state).of(named(workspace.state, "OP 3"))
    arabic = Piece("تحث الدول الأعضاء على تعزيز التعاون الدولي")
    made = lay(
        replace(slide, block=replace(slide.block, pieces=(arabic,))), QSizeF(1280, 720), LIGHT
    )
    assert made.mirrored
    assert not lay(slide, QSizeF(1280, 720), LIGHT).mirrored


class _Screen:
    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name


def test_it_takes_the_screen_that_is_remembered_and_never_that_of_the_chair(monkeypatch):
    own, wall, side = _Screen("laptop"), _Screen("wall"), _Screen("side")

    class Window:
        def screen(self):
            return own

    def screens(*found):
        monkeypatch.setattr(projector.QGuiApplication, "screens", lambda: list(found))

    screens(own, wall, side)
    assert projector.screen_for(Window(), "side") is side
    assert projector.screen_for(Window(), "") is wall
    assert projector.screen_for(Window(), "laptop") is wall
    screens(own)
    assert projector.screen_for(Window(), "wall") is None


@pytest.mark.slow
def test_without_its_screen_it_is_a_window_until_there_is_one_again(window, screen, qtbot):
    """Without a second screen here: what is done when the system says that one went and came
    (a real one is unplugged in ``real/test_second_screen.py``)."""
    deeds = window.deeds.projecting
    own = window.screen()
    screen.showFullScreen()
    deeds.screen_gone(own)
    qtbot.waitUntil(lambda: not screen.isFullScreen())
    assert own.availableGeometry().contains(screen.geometry())
    assert screen.width() < own.geometry().width()
    assert "second screen is gone" in window.notice.words.text()
    window.notice.hide()
    deeds.screen_came(own)
    assert not screen.isFullScreen()
    assert not window.notice.isVisible()
    deeds.screen_came(None)
    assert "second screen again" in window.notice.words.text()


@pytest.mark.slow
@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_it_covers_the_one_screen_and_the_same_key_or_escape_leads_back(window, screen, key):
    assert screen.isFullScreen()
    QTest.keyClick(screen, key)
    assert window.deeds.projecting.screen is None
    assert not window.actions_by_id["view.projector"].isChecked()


@pytest.mark.slow
def test_a_projector_that_is_a_window_stays_where_it_is(window, screen, qtbot):
    screen.showNormal()
    qtbot.wait(20)
    before = screen.geometry()
    window.deeds.projecting.screen_gone(window.screen())
    qtbot.wait(1)
    assert screen.geometry() == before
    assert not window.notice.isVisible()
