"""Desks in the window: the roster, this desk's key, who signed an act, and what asks first."""

import shutil

from draftbench.app.desks import desk as desk_module
from draftbench.app.desks.attribution import roster_of
from draftbench.app.desks.desk import this_desk
from draftbench.app.desks.roster import fingerprint, key_line, read_key_line
from draftbench.app.history import receiving
from draftbench.app.workbench import Workbench
from draftbench.gui.writing.draft_words import DraftWords
from support.desks import at_desk
from support.dialogs import form, go_to, lists, send, told

TEXT = "Calls upon States to meet again;"


def _open(window):
    window.run("negotiate.desks")
    return lists(window)


def _add(window, line, **values):
    _open(window).do("add")
    send(window, line=line, **values)


def _proposed(folder, project, sponsor):
    """What Brazil's desk proposes for somebody in a copy, as a file."""
    path = folder / "there" / "copy.draftbench"
    path.parent.mkdir(exist_ok=True)
    shutil.copy(project, path)
    with at_desk(folder / "brazil", "Brazil's desk"), Workbench.open(path) as bench:
        clause = next(one.id for one in bench.state.draft if one.label)
        bench.propose_text(clause, f"{TEXT} {sponsor}", sponsors=(sponsor,))
        receiving.write_events(bench.record, folder / "there" / "sent.zip")
    return folder / "there" / "sent.zip"


def test_the_roster_begins_with_this_desk_and_is_changed_and_cut(window, tmp_path):
    with at_desk(tmp_path / "brazil", "Brazil's desk") as brazil:
        line = key_line(brazil.public)
    panel = _open(window)
    assert panel.table.shown() == ()
    panel.window().close()
    _add(window, line, scope="some", codes=("BRA",))
    record = window.workspace.bench.record
    roster = roster_of(record)
    assert roster.is_chair(this_desk().key)
    assert roster.desks[brazil.key].acts_for == ("BRA",)
    panel = lists(window)
    assert set(panel.table.shown()) == {one.hex() for one in roster.desks}
    panel.choose(brazil.key.hex())
    assert fingerprint(brazil.key) in told(panel)
    panel.do("change")
    assert form(window).inputs["name"].text() == "Brazil's desk"
    send(window, name="Brasília", scope="*", chair=True)
    changed = roster_of(record).desks[brazil.key]
    assert (changed.name, changed.acts_for, changed.chair) == ("Brasília", ("*",), True)
    panel.choose(brazil.key.hex())
    panel.do("remove")
    assert brazil.key not in roster_of(record).desks
    panel.choose(this_desk().key.hex())
    panel.do("remove")
    assert this_desk().key in roster_of(record).desks
    assert panel.said.property("kind") == "refusal"


def test_a_line_that_is_no_key_stays_to_be_mended(window):
    panel = _open(window)
    panel.do("add")
    dialog = send(window, line="draftbench-desk 12 Brazil", scope="*")
    assert dialog.isVisible()
    assert roster_of(window.workspace.bench.record) is None
    dialog.reject()


def test_this_desk_gets_a_name_and_gives_its_key(window, tmp_path):
    with at_desk(tmp_path / "here"):
        panel = _open(window)
        panel.do("own")
        send(window, name="Front table", path=str(tmp_path / "key.txt"))
        desk = this_desk()
    assert desk.name == "Front table"
    assert read_key_line((tmp_path / "key.txt").read_text("utf-8")) == desk.public


def test_a_damaged_key_is_told_of_and_gets_a_new_one_only_on_request(window, tmp_path, qtbot):
    with at_desk(tmp_path / "here", "Front table") as desk:
        (private,) = desk.folder.glob("desk-*.key")
        desk_module.forget()
        private.write_text("")
        go_to(window, "OP 7")
        window.workspace.part(DraftWords).write("Underscores all of it.")
        qtbot.waitUntil(lambda: str(private) in window.notice.words.text())
        panel = _open(window)
        panel.do("own")
        assert this_desk() == desk
        send(window)
        assert this_desk().key != desk.key
        assert private.read_text() == ""
        panel.window().close()


def test_the_history_tells_who_signed(window):
    go_to(window, "OP 7")
    window.workspace.part(DraftWords).write("Underscores all of it.")
    window.run("record.history")
    panel = lists(window)
    panel.choose(str(len(window.workspace.bench.events)))
    assert this_desk().name in told(panel)


def test_a_desk_that_acts_for_another_delegation_is_asked_about(window, project, tmp_path, qtbot):
    with at_desk(tmp_path / "brazil", "Brazil's desk") as brazil:
        line = key_line(brazil.public)
    _add(window, line, scope="some", codes=("BRA",))
    lists(window).window().close()
    bench = window.workspace.bench
    bench.record.copy_to(tmp_path / "now.draftbench")
    sent = _proposed(tmp_path, tmp_path / "now.draftbench", "MEX")
    before, former = bench.events, window.context.dialogues.form
    window.deeds.record.receive(sent)
    qtbot.waitUntil(lambda: window.context.dialogues.form is not former)
    dialog = form(window)
    assert dialog.inputs["acts"].ticked() == ()
    dialog.reject()
    assert bench.events == before
    window.deeds.record.receive(sent)
    qtbot.waitUntil(lambda: window.context.dialogues.form is not dialog)
    send(window, all=True)
    qtbot.waitUntil(lambda: len(bench.events) > len(before))
    assert any(e.amendment.sponsors == ("MEX",) for e in window.workspace.state.entries)


def test_what_a_desk_may_do_comes_in_without_a_question(window, project, tmp_path, qtbot):
    with at_desk(tmp_path / "brazil", "Brazil's desk") as brazil:
        line = key_line(brazil.public)
    _add(window, line, scope="some", codes=("BRA",))
    lists(window).window().close()
    bench = window.workspace.bench
    bench.record.copy_to(tmp_path / "now.draftbench")
    sent = _proposed(tmp_path, tmp_path / "now.draftbench", "BRA")
    count, former = len(bench.events), window.context.dialogues.form
    window.deeds.record.receive(sent)
    qtbot.waitUntil(lambda: window.context.dialogues.form is not former)
    assert len(form(window).inputs["acts"].ticked()) == 1
    assert "all" not in form(window).inputs
    send(window)
    qtbot.waitUntil(lambda: len(bench.events) > count)
