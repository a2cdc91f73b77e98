"""Six stories in a real window, with keys and mouse as the system gives them."""

import zipfile

import pytest

from draftbench.app.texts.unfinished import kept
from draftbench.app.workbench import Workbench
from support.desk import wait

pytestmark = pytest.mark.slow


def _events(project):
    with Workbench.view(project) as bench:
        return list(bench.events)


def _texts(project):
    with Workbench.view(project) as bench:
        return [clause.text.plain for clause in bench.state.draft]


def test_a_clause_is_rewritten_by_hand_and_stored(desk, project):
    count = len(_events(project))
    desk.start(project)
    desk.key("alt+Down", "F2", "End")
    desk.type(" Typed by hand.")
    desk.key("Return")
    wait(lambda: len(_events(project)) == count + 1, "the act")
    desk.quit()
    assert any("Typed by hand." in text for text in _texts(project))
    assert [each.name for each in project.parent.glob(f"{project.name}*")] == [project.name]


def test_a_negotiation_is_opened_by_its_name_and_an_act_undone_and_done_again(desk, project):
    before, count = _texts(project), len(_events(project))
    desk.start()
    desk.key("ctrl+o")
    desk.wait_for("Open a negotiation")
    desk.type(str(project))
    desk.key("Return")
    desk.wait_for(f"{project.name} — draftbench")
    desk.key("alt+k", "alt+shift+Down")
    wait(lambda: len(_events(project)) == count + 1, "the move")
    moved = _texts(project)
    assert moved != before
    desk.key("ctrl+z")
    wait(lambda: _texts(project) == before, "the undo")
    desk.key("ctrl+shift+z")
    wait(lambda: _texts(project) == moved, "the redo")
    desk.quit()


def test_an_output_is_written_from_the_palette(desk, project):
    desk.start(project)
    desk.key("ctrl+k")
    desk.wait_for("Find a command")
    desk.type("Export")
    desk.key("Return")
    desk.wait_for("^Export")
    desk.key("Return")
    target = project.with_name(f"{project.stem} tracked.docx")
    wait(target.is_file, "the file")
    with zipfile.ZipFile(target) as package:
        assert "word/document.xml" in package.namelist()
    desk.wait_for(f"{project.name} — draftbench")
    desk.quit()


def test_words_typed_before_the_program_is_killed_come_back_and_are_kept(desk, project):
    desk.start(project)
    desk.key("alt+Down", "F2", "End")
    desk.type(" Half a sentence")
    wait(lambda: (found := kept(project)) and found.text.endswith("Half a sentence"), "the words")
    desk.kill()
    assert not any("Half a sentence" in text for text in _texts(project))
    desk.start(project)
    desk.type(" and its end.")
    desk.key("Return")
    wait(lambda: any("Half a sentence and its end." in t for t in _texts(project)), "the act")
    wait(lambda: kept(project) is None, "the end of the kept words")
    desk.quit()


def test_closing_the_window_while_typing_keeps_the_words_and_asks_nothing(desk, project):
    desk.start(project)
    desk.click(760, 400)
    desk.key("F2", "End")
    desk.type(" Said at the end.")
    desk.quit()
    assert any("Said at the end." in text for text in _texts(project))


def test_a_clause_is_deleted_where_one_went_by_its_number(desk, project):
    before, count = _texts(project), len(_events(project))
    desk.start(project)
    desk.key("ctrl+g")
    desk.wait_for("^Go to")
    desk.type("OP 8")
    desk.key("Return")
    desk.wait_for(f"{project.name} — draftbench")
    desk.key("Delete")
    wait(lambda: len(_events(project)) == count + 1, "the deletion")
    desk.quit()
    gone = [text for text in before if text not in _texts(project)]
    assert len(gone) == 1
    assert gone[0].startswith("Urges the Commission")
