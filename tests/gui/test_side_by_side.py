"""Why a word is here, up to its event and back; and what was done in copies, taken in."""

import shutil
from dataclasses import replace

import pytest

from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import Stance
from draftbench.app.desks.roster import DeskKey, fingerprint
from draftbench.app.desks.rostering import add_desk
from draftbench.app.history import receiving
from draftbench.app.history.moments import name_version
from draftbench.app.meetings.proceedings import take_position
from draftbench.app.workbench import Workbench
from draftbench.document import spoken_labels
from draftbench.gui.history.exchange_lists import taken_in
from draftbench.gui.history.history_lists import Events
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.writing.draft_words import DraftWords
from support.desks import at_desk, forge, sent_in
from support.dialogs import fill, form, go_to, lists, send, told, words


def _copy(project, folder, *acts):
    """What somebody does in a copy of the project, as a file."""
    path = folder / "ana" / "ana.draftbench"
    path.parent.mkdir()
    shutil.copy(project, path)
    with Workbench.open(path) as bench:
        for act in acts:
            act(bench)
        receiving.write_events(bench.record, folder / "ana.zip")
    return folder / "ana.zip"


def _clause(bench, beginning):
    return next(c.id for c in bench.state.draft if c.text.plain.startswith(beginning))


@pytest.mark.slow
def test_a_word_leads_to_its_event_and_back(window, qtbot):
    go_to(window, "OP 7")
    window.workspace.part(DraftWords).write("Underscores all of it.")
    clause, bench = window.workspace.draft_clause(), window.workspace.bench
    event = bench.events[-1]
    go_to(window, "OP 6")
    go_to(window, "OP 7")
    buttons = window.inspector.event_buttons
    mine = [one for one in buttons if "written directly" in one.accessibleName()]
    mine[-1].click()
    assert window.viewing.now == "history"
    panel = lists(window)
    assert panel.table.keys() == (str(len(bench.events)),)
    assert "Underscores" in told(panel)
    assert event.at[:16].replace("T", " ") in told(panel)
    window.run("record.event")
    assert window.viewing.now == "compare"
    assert window.workspace.draft_clause() == clause
    window.run("record.event")
    assert window.viewing.now == "history"
    assert lists(window).table.keys() == (str(len(bench.events)),)
    lists(window).do("clause")
    assert window.viewing.now == "compare"


@pytest.mark.slow
@pytest.mark.looks
def test_words_of_the_base_have_no_event(window):
    draft = window.workspace.state.draft
    title = next(iter(draft))
    window.workspace.go_to_draft(title.id)
    window.run("record.event")
    assert window.viewing.now == "compare"
    assert "base" in window.notice.words.text()


def _take_in(window, qtbot, sent, **ticked):
    """Takes in a file as it is offered, or what is ``ticked`` of it."""
    window.deeds.record.receive(sent)
    _offered(window, qtbot)
    send(window, **ticked)


def _offered(window, qtbot):
    """The form that shows what a file brings."""
    asking = window.context.dialogues
    qtbot.waitUntil(lambda: asking.form is not None and "acts" in asking.form.inputs)
    return form(window)


def test_what_was_done_in_a_copy_is_taken_in(window, project, tmp_path, qtbot):
    go_to(window, "OP 6")
    before = words(window)
    clause = window.workspace.draft_clause()
    sent = _copy(project, tmp_path, lambda b: b.edit(clause, before + " Said elsewhere."))
    _take_in(window, qtbot, sent)
    qtbot.waitUntil(lambda: words(window).endswith("Said elsewhere."))
    qtbot.waitUntil(window.notice.isVisible)
    assert "1 event is taken in from ana.zip" in window.notice.words.text()
    count = len(window.workspace.bench.events)
    window.deeds.record.receive(sent)
    qtbot.waitUntil(lambda: "here already" in window.notice.words.text())
    assert len(window.workspace.bench.events) == count


def test_a_file_that_is_dropped_on_the_window_is_taken_in(window, project, tmp_path, qtbot):
    go_to(window, "OP 6")
    before, clause = words(window), window.workspace.draft_clause()
    sent = _copy(project, tmp_path, lambda b: b.edit(clause, before + " Said elsewhere."))
    window.deeds.opening.dropped([sent])
    _offered(window, qtbot)
    send(window)
    qtbot.waitUntil(lambda: words(window).endswith("Said elsewhere."))


@pytest.mark.slow
def test_what_does_not_fit_is_shown_and_dealt_with(window, project, tmp_path, qtbot):
    go_to(window, "OP 6")
    workspace = window.workspace
    clause, before = workspace.draft_clause(), words(window)
    first = before.split()[0]
    theirs = [
        lambda b: b.edit(clause, before.replace(first, "Regrets", 1)),
        lambda b: b.edit(clause, before.replace(first, "Deplores", 1)),
    ]
    sent = _copy(project, tmp_path)  # a copy of the moment before
    with Workbench.open(tmp_path / "ana" / "ana.draftbench") as bench:
        for verb in ("Welcomes", "Commends", "Applauds"):  # the longer line of work
            workspace.part(DraftWords).write(before.replace(first, verb, 1))
        for act in theirs:
            act(bench)
        receiving.write_events(bench.record, sent)
    _take_in(window, qtbot, sent)
    qtbot.waitUntil(lambda: window.viewing.now == "history")
    panel = lists(window)
    assert panel.listing.title == "Did not fit"
    shown = panel.table.shown()
    assert len(shown) == 2
    rows = {row.key: row for row in Events(workspace).rows()}
    marked = [key for key, row in rows.items() if row.cells[4].endswith("· does not fit")]
    assert sorted(marked) == sorted(shown)
    assert {rows[key].tone for key in marked} == {Tone.QUIET}
    panel.choose(shown[0])
    assert "Regrets" in told(panel)
    panel.do("again")
    assert panel.said.property("kind") == "refusal"
    panel.do("table")
    fill(window, codes=("MEX",))
    send(window)
    made = workspace.state.entries[-1]
    assert made.amendment.sponsors == ("MEX",)
    assert made.in_conflict
    panel.choose(shown[1])
    panel.do("let")
    assert panel.table.shown() == (shown[0],)
    window.run("view.compare")
    window.run("record.unfit")
    assert window.viewing.now == "history"
    assert lists(window).listing.title == "Did not fit"


def test_some_of_it_is_left_out_and_offered_again(window, project, tmp_path, qtbot):
    go_to(window, "OP 6")
    bench, clause = window.workspace.bench, window.workspace.draft_clause()
    before = words(window)
    other = next(c.id for c in bench.state.draft if c.id != clause and c.text.plain)
    was = bench.state.draft[other].text.plain
    sent = _copy(
        project,
        tmp_path,
        lambda b: b.edit(clause, before + " Said elsewhere.", by="Ana"),
        lambda b: b.edit(other, was + " And there."),
    )
    window.deeds.record.receive(sent)
    dialog = _offered(window, qtbot)
    assert dialog.inputs["acts"].ticked() == ("1", "2")
    assert "Ana" in dialog.inputs["acts"].list.item(0).text()
    send(window, acts=("2",))
    qtbot.waitUntil(lambda: bench.state.draft[other].text.plain.endswith("And there."))
    assert words(window) == before
    window.context.dialogues.form = None
    window.deeds.record.receive(sent)
    dialog = _offered(window, qtbot)
    assert dialog.inputs["acts"].ticked() == ()
    send(window, acts=("1",))
    qtbot.waitUntil(lambda: words(window).endswith("Said elsewhere."))


@pytest.mark.slow
def test_what_undoes_others_acts_is_not_ticked_by_itself(window, project, tmp_path, qtbot):
    go_to(window, "OP 6")
    window.workspace.part(DraftWords).write("Decides to say it here.")
    bench = window.workspace.bench
    count, text = len(bench.events), words(window)
    (tmp_path / "ana").mkdir()
    bench.record.copy_to(tmp_path / "ana" / "ana.draftbench")
    with Workbench.open(tmp_path / "ana" / "ana.draftbench") as theirs:
        theirs.undo(theirs.events[-1].id)
        receiving.write_events(theirs.record, tmp_path / "ana.zip")
    window.deeds.record.receive(tmp_path / "ana.zip")
    assert _offered(window, qtbot).inputs["acts"].ticked() == ()
    send(window)
    qtbot.waitUntil(lambda: "Nothing was taken in" in window.notice.words.text())
    assert (len(bench.events), words(window)) == (count, text)
    window.context.dialogues.form = None
    window.deeds.record.receive(tmp_path / "ana.zip")
    _offered(window, qtbot)
    send(window, all=True)
    qtbot.waitUntil(lambda: words(window) != text)
    assert len(bench.events) == count + 1


@pytest.mark.slow
def test_what_was_done_here_is_written(window, project, tmp_path, qtbot):
    copy = tmp_path / "copy.draftbench"
    shutil.copy(project, copy)
    go_to(window, "OP 6")
    window.workspace.part(DraftWords).write("Decides to say it here.")
    out = tmp_path / "for ana.zip"
    window.run("file.exchange")
    send(window, path=str(out))
    qtbot.waitUntil(out.is_file)
    qtbot.waitUntil(lambda: "no private note" in window.notice.words.text())
    with Workbench.open(copy) as bench:
        receiving.receive(bench, out, confirmed=True)
        assert any(c.text.plain == "Decides to say it here." for c in bench.state.draft)


@pytest.mark.looks
def test_a_file_of_something_else_is_refused_in_a_sentence(window, tmp_path, qtbot):
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(b"PK nothing")
    window.deeds.record.receive(wrong)
    qtbot.waitUntil(window.notice.isVisible)
    assert "not a file of draftbench events" in window.notice.words.text()


def _asked(window, sent):
    """What is asked about a file that came."""
    work = taken_in(window.workspace, sent)
    return work.then(work.work(lambda *_: None))


@pytest.mark.slow
def test_what_is_to_be_confirmed_is_told_in_full(window, project, tmp_path):
    workspace = window.workspace
    clause = next(c.id for c in workspace.state.draft if c.kind.value == "operative")
    target = Target(TargetKind.CLAUSE, clause)
    with at_desk(tmp_path / "home", "Desk of Ana") as ana:
        sent = _copy(
            project,
            tmp_path,
            lambda b: take_position(b, target, Stance.OPPOSE, ["MEX"]),
            lambda b: add_desk(b, DeskKey("Desk of Bo", bytes(range(32))), ["MEX"]),
            lambda b: name_version(b, "Sent"),
        )
    asked = _asked(window, sent)
    tip = asked.fields[0].tip
    for digits in (fingerprint(ana.key), fingerprint(bytes(range(32)))):
        assert digits[:11] in tip
    label = spoken_labels(workspace.state.draft)[clause]
    assert any(label in line and "opposes" in line for line in tip.splitlines())
    before = len(tip.splitlines())
    read = sent_in(sent)
    forged = forge(sent, tmp_path / "forged.zip", read.events, {})
    unsigned = _asked(window, forged).fields[0].tip.splitlines()
    assert sum("Not signed" in line for line in unsigned) == 3
    assert len(unsigned) == 3
    assert before == 3


def test_words_of_strangers_stay_on_their_line(window, project, tmp_path):
    clause = window.workspace.draft_clause()
    before = window.workspace.state.draft[clause].text.plain
    sent = _copy(project, tmp_path, lambda b: b.edit(clause, f"{before} Said elsewhere."))
    read = sent_in(sent)
    *others, last = read.events
    last = replace(last, payload=last.payload | {"what": "edit\n2. Chair: agreement\u2028of all"})
    forged = forge(sent, tmp_path / "forged.zip", [*others, last], {})
    ((_, shown),) = _asked(window, forged).fields[0].choices
    assert "agreement" in shown
    assert len(shown.splitlines()) == 1
