"""What is long goes on in the background with progress: undo, redo, house rules; it can be stopped,
and keys that are pressed meanwhile wait for their turn."""

import threading

import pytest

from draftbench.app.checks.mending import checked_draft
from draftbench.app.drafts import trying
from draftbench.app.history.rebasing import prepare, rebase
from draftbench.app.workbench import Workbench
from draftbench.errors import Cancelled, ConflictError
from draftbench.gui.session.undo import taken_back
from draftbench.record.order import in_one_line
from draftbench.rules.checking import check
from support.dialogs import lists
from support.rev1 import rev1


@pytest.fixture
def long(monkeypatch):
    """Every text counts as a long one."""
    for module in ("session.undo", "checks.rule_findings"):
        monkeypatch.setattr(f"draftbench.gui.{module}.AT_ONCE", 0)


@pytest.fixture
def steps(window):
    """What was told of progress."""
    told = []
    for jobs in (window.file_jobs, window.deeds.taking.jobs):
        jobs.progressed.connect(told.append)
    return told


def words(window):
    return [clause.text.plain for clause in window.workspace.state.draft]


@pytest.mark.slow
def test_undo_of_a_new_base_text_goes_on_beside_the_window(window, long, steps, qtbot) -> None:
    bench = window.workspace.bench
    before, base = words(window), bench.state.base
    text = rev1(base)
    rebase(bench, text, prepared=prepare(bench, text))
    after = words(window)
    assert bench.state.base is not base
    threads = []
    tried = bench.tried

    def watched(*args, **named):
        threads.append(threading.get_ident())
        return tried(*args, **named)

    bench.tried = watched
    window.run("edit.undo")
    qtbot.waitUntil(lambda: not window.deeds.taking.jobs.busy)
    assert words(window) == before
    assert threads
    assert threading.get_ident() not in threads
    assert any("Undoing" in step for _, step in steps)
    assert window.notice.words.text().startswith("Undone: ")
    window.run("edit.redo")
    qtbot.waitUntil(lambda: not window.deeds.taking.jobs.busy)
    assert words(window) == after
    path = bench.path
    window.close_project()
    with Workbench.open(path) as again:
        assert [clause.text.plain for clause in again.state.draft] == after


def test_keys_that_are_pressed_meanwhile_wait(window, long, qtbot) -> None:
    bench = window.workspace.bench
    states = [words(window)]
    for number in range(3):
        clause = bench.state.draft.clauses[-1 - number]
        bench.edit(clause.id, f"{clause.text.plain} and more")
        states.append(words(window))
    for _ in range(3):
        window.run("edit.undo")
    qtbot.waitUntil(lambda: words(window) == states[0])
    qtbot.waitUntil(lambda: not window.deeds.taking.jobs.busy)
    window.run("edit.redo")
    window.run("edit.redo")
    qtbot.waitUntil(lambda: words(window) == states[2])
    qtbot.waitUntil(lambda: not window.deeds.taking.jobs.busy)
    assert words(window) == states[2]


@pytest.mark.slow
def test_nothing_happens_where_it_is_stopped(window, long, qtbot) -> None:
    bench = window.workspace.bench
    clause = bench.state.draft.clauses[-1]
    bench.edit(clause.id, f"{clause.text.plain} and more")
    after, events = words(window), len(bench.events)
    window.run("edit.undo")
    window.run("edit.undo")
    window.strip.cancelled.emit(None)
    qtbot.waitUntil(lambda: not window.deeds.taking.jobs.busy)
    assert words(window) == after
    assert len(bench.events) == events


def test_an_act_in_between_is_not_undone_instead(workspace) -> None:
    bench = workspace.bench
    clause, other = bench.state.draft.clauses[-2:]
    bench.edit(clause.id, f"{clause.text.plain} and more")
    tried = trying.undo(bench)
    assert tried is not None
    bench.edit(other.id, f"{other.text.plain} and more")
    assert not bench.enter(tried.tried)
    assert bench.state.draft[clause.id].text.plain.endswith("and more")


def test_an_act_that_came_and_went_leaves_nothing_to_enter_on(workspace) -> None:
    bench = workspace.bench
    clause, other = bench.state.draft.clauses[-2:]
    bench.edit(clause.id, f"{clause.text.plain} and more")
    tried = trying.undo(bench)
    assert tried is not None
    bench.edit(other.id, f"{other.text.plain} and more")
    bench.undo()
    events = bench.events
    assert not bench.enter(tried.tried)
    assert bench.events == events
    bench.undo()
    assert in_one_line(bench.events)


@pytest.fixture(params=["before", "after"])
def held(request, window, long, monkeypatch):
    """An undo in the background waits, before it looks at the events or with its result in hand,
    until what this gives is set."""
    go_on = threading.Event()
    undo = trying.undo

    def slow(bench, event=""):
        if request.param == "before":
            go_on.wait(20)
        made = undo(bench, event)
        if request.param == "after":
            reached.set()
            go_on.wait(20)
        return made

    reached = threading.Event()
    if request.param == "before":
        reached.set()
    monkeypatch.setattr(trying, "undo", slow)
    yield reached, go_on
    go_on.set()


@pytest.mark.slow
@pytest.mark.parametrize("way", ["key", "list"])
def test_an_act_done_while_undo_is_worked_out_stays_and_nothing_is_undone(
    window, held, way, qtbot
) -> None:
    reached, go_on = held
    bench = window.workspace.bench
    clause, other = bench.state.draft.clauses[-2:]
    bench.edit(clause.id, f"{clause.text.plain} and more")
    if way == "key":
        jobs = window.deeds.taking.jobs
        window.run("edit.undo")
        window.run("edit.undo")  # waits for its turn, which does not come
    else:
        jobs = window.file_jobs
        window.context.dialogues.ask(taken_back(window.workspace, window.workspace.state.undo))
    qtbot.waitUntil(reached.is_set)
    bench.edit(other.id, f"{other.text.plain} and more")
    after, events = words(window), bench.events
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert words(window) == after
    assert bench.events == events
    assert window.notice.isVisible()
    assert not window.notice.words.text().startswith("Undone")
    window.run("edit.undo")
    qtbot.waitUntil(lambda: len(bench.events) == len(events) + 1)
    assert bench.events[-1].undoes == events[-1].id


def test_what_stands_in_the_way_is_told_as_before(workspace) -> None:
    bench = workspace.bench
    first = bench.state.draft.clauses[-1]
    made = bench.insert("Decides to meet again;", after=first.id)
    event = bench.events[-1].id
    new = made if made is not None else bench.state.draft.clauses[-1].id
    bench.edit(new, "Decides to meet once more;")
    with pytest.raises(ConflictError) as at_once:
        bench.undo(event)
    with pytest.raises(ConflictError) as tried:
        trying.undo(bench, event)
    assert str(tried.value) == str(at_once.value)
    assert trying.redo(bench) is None


@pytest.mark.slow
def test_house_rules_are_asked_beside_the_window(window, long, steps, qtbot) -> None:
    window.run("edit.rules")
    qtbot.waitUntil(lambda: window.context.dialogues.lists is not None)
    assert any("house rules" in step for _, step in steps)
    shares = [share for share, step in steps if "house rules" in step]
    assert shares == sorted(shares)
    panel = lists(window)
    before = words(window)
    panel.choose("0")
    panel.do("mend")
    qtbot.waitUntil(lambda: words(window) != before)
    qtbot.waitUntil(lambda: "checked again" not in panel.lead.text())
    qtbot.waitUntil(lambda: not window.file_jobs.busy)
    again = [one.message for one in checked_draft(window.workspace.bench).findings]
    shown = [row.cells[1].rpartition("”: ")[2] for row in panel.listing.rows()]
    assert shown == again
    events = len(window.workspace.bench.events)
    panel.undone.emit()
    qtbot.waitUntil(lambda: words(window) == before)
    qtbot.waitUntil(lambda: not window.file_jobs.busy)
    assert len(window.workspace.bench.events) == events + 1
    assert len(panel.listing.rows()) > len(shown)


@pytest.mark.slow
def test_house_rules_can_be_stopped(window, long, qtbot) -> None:
    window.run("edit.rules")
    window.strip.cancelled.emit(None)
    qtbot.waitUntil(lambda: not window.file_jobs.busy)
    assert window.context.dialogues.lists is None


def test_a_check_stops_where_it_is_told_to(workspace) -> None:
    def stop(share: float, step: str) -> None:
        if share > 0.3:
            raise Cancelled

    draft = workspace.state.draft
    with pytest.raises(Cancelled):
        check(draft, progress=stop)
    shares: list[float] = []
    assert check(draft, progress=lambda share, _: shares.append(share)) == check(draft)
    assert shares[0] == 0
    assert shares == sorted(shares)
