"""Amendments in the window beyond yes and no: the further acts of a card, the register, conflicts,
packages. Everything through the main window, as a person does it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.registers.states import Advice
from draftbench.app.amendments import recommending, tabling
from draftbench.gui.amendments.amendment_acts import AmendmentActs
from draftbench.gui.amendments.register import Register
from draftbench.gui.widgets.replies import Form, Said
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import fill, form, go_to, go_to_amendment, lists, send, told, words


def status(window, number):
    return window.workspace.state.entry(AmendmentId(f"am-{number}")).status


def card(window, number):
    found = (c for c in window.inspector.cards if c.card.id in (number, f"am-{number}"))
    return next(found)


def further(window, number, act):
    """Chooses a line of the menu "More" of a card."""
    menu = card(window, number).buttons["more"].menu()
    next(action for action in menu.actions() if action.objectName() == act).trigger()


def test_a_recommendation_is_seen_on_the_card_and_can_be_followed(window):
    go_to_amendment(window, "am-4")
    further(window, 4, "recommend")
    send(window, advice=Advice.ACCEPT.value, why="nobody objects")
    assert card(window, 4).card.advice == "Recommended: accept: nobody objects"
    further(window, 4, "follow")
    assert status(window, 4) is Status.ACCEPTED
    window.run("edit.undo")
    assert status(window, 4) is Status.TABLED


def test_an_amendment_is_accepted_with_other_words_and_its_history_says_so(window):
    go_to_amendment(window, "am-4")
    window.run("amend.modify")
    dialog = form(window)
    proposed = dialog.inputs["text"].toPlainText()
    adopted = proposed.replace("States", "all States", 1)
    assert adopted != proposed
    send(window, text=adopted, why="a compromise")
    assert status(window, 4) is Status.MODIFIED
    assert words(window) == adopted
    made = card(window, 4)
    assert any("Accepted as modified" in line.words for line in made.card.course)
    assert "a compromise" in " ".join(line.words for line in made.card.course)
    made.history.click()
    assert made.history.isChecked()


def test_a_part_is_accepted_and_the_rest_stays_open(window):
    go_to_amendment(window, "am-8")
    further(window, 8, "part")
    dialog = form(window)
    assert not dialog.go.isEnabled()
    before = len(window.workspace.state.entries)
    send(window, parts=("1",))
    assert status(window, 8) is Status.MODIFIED
    assert len(window.workspace.state.entries) == before + 1
    rest = window.workspace.state.entries[-1]
    assert rest.open
    assert rest.amendment.parent == "am-8"


def test_sponsors_join_and_leave(window):
    go_to_amendment(window, "am-4")
    further(window, 4, "join")
    assert "BRA" not in form(window).inputs["codes"]._order
    send(window, codes=("MEX", "PER"))
    assert card(window, 4).card.codes == ("BRA", "MEX", "PER")
    further(window, 4, "leave")
    send(window, codes=("MEX",))
    assert card(window, 4).card.codes == ("BRA", "PER")


def test_an_amendment_is_amended_in_the_name_of_a_delegation(window):
    go_to_amendment(window, "am-4")
    window.run("amend.amend")
    text = form(window).inputs["text"].toPlainText()
    send(window, text=text.replace("States", "all States", 1), codes=("CUB",), why="wider")
    made = window.workspace.state.entries[-1].amendment
    assert made.parent == "am-4"
    assert made.sponsors == ("CUB",)
    assert made.reason == "wider"
    assert card(window, made.id.removeprefix("am-")).card.against[0] == "Amends am-4 (BRA)."


def test_where_several_amendments_are_meant_it_is_asked_which(window):
    go_to_amendment(window, "am-8")
    window.run("amend.recommend")
    asked = fill(window, which="am-8")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert form(window).windowTitle() == "Recommend on am-8"
    send(window, advice="reject")
    said = window.workspace.state.course(AmendmentId("am-8")).recommendation
    assert said.advice is Advice.REJECT


def test_what_is_refused_keeps_the_form_open_with_its_words(window):
    go_to_amendment(window, "am-4")
    window.run("amend.modify")
    dialog = send(window, text="   x   ")
    assert dialog.isHidden()
    window.run("edit.undo")
    window.run("amend.package")
    dialog = send(window, name="Alone", ids=("am-4",))
    assert dialog.isVisible()
    assert "two" in dialog.refused()
    assert dialog.inputs["name"].text() == "Alone"
    send(window, ids=("am-4", "am-7"))
    assert dialog.isHidden()
    assert window.workspace.state.packages["Alone"].members == ("am-4", "am-7")


def test_a_draft_is_submitted_returned_and_tabled(window):
    clause = go_to(window, "OP 6")
    terms: tabling.Terms = {"sponsors": ("PER",), "draft": True}
    made = window.workspace.bench.propose_text(clause, "Encourages all of them.", **terms)
    go_to(window, "OP 6")
    for command, after in (
        ("amend.submit", Status.SUBMITTED),
        ("amend.return", Status.DRAFT),
        ("amend.submit", Status.SUBMITTED),
    ):
        window.run(command)
        assert window.workspace.state.entry(made).status is after
    further(window, made, "table")
    assert window.workspace.state.entry(made) is None
    assert window.workspace.state.public.entries[-1].status is Status.TABLED


def test_an_amendment_of_several_sponsors_is_drafted_as_an_alternative(window):
    clause = go_to_amendment(window, "am-4")
    window.run("amend.propose")
    send(
        window,
        what="delete",
        codes=("MEX", "PER"),
        alternative="am-4",
        draft=True,
        title="Strike it",
    )
    made = window.workspace.state.entries[-1]
    assert made.status is Status.DRAFT
    assert made.amendment.sponsors == ("MEX", "PER")
    assert made.amendment.alternative_to == "am-4"
    assert made.amendment.title == "Strike it"
    assert clause in window.workspace.state.draft


def test_a_place_that_asks_is_never_confirmed_silently(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 7")
    text = words(window)
    made = bench.propose_text(clause, text.replace("serious", "grave", 1), sponsors=("MEX",))
    other = bench.propose_text(clause, text.replace("persons", "people", 1), sponsors=("PER",))
    bench.edit(clause, text.replace("has serious", "has [serious]", 1))
    number = made.removeprefix("am-")
    go_to(window, "OP 7")
    further(window, number, "decide")
    send(window, step="accept")
    assert form(window).refused()
    assert status(window, number) is Status.TABLED
    form(window).reject()
    window.run("amend.register")
    dialog = lists(window)
    dialog.choose(made, other)
    dialog.do("package")
    send(window, name="Both")
    dialog.tabs.setCurrentIndex(2)
    assert dialog.buttons["accept"].text() == "Confirm and accept all"
    dialog.close()
    go_to(window, "OP 7")
    card(window, number).buttons["accept"].click()
    assert status(window, number) is Status.TABLED
    window.run("edit.undo")
    further(window, number, "decide")
    send(window, step="accept", confirmed=True)
    assert status(window, number) is Status.ACCEPTED
    assert "[grave]" in words(window)


def test_the_register_sorts_narrows_and_decides_in_bulk(window, qtbot):
    window.run("amend.register")
    dialog = lists(window)
    assert len(dialog.table.shown()) == 14
    dialog.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert dialog.table.shown()[0] == "am-3"
    QTest.keyClicks(dialog.finder, "PER am-8")
    assert dialog.table.shown() == ("am-8",)
    dialog.finder.clear()
    dialog.choose("am-7", "am-8", "am-12")
    assert set(dialog.buttons) >= {"reject", "withdraw", "table"}
    QTest.mouseClick(dialog.buttons["withdraw"], Qt.MouseButton.LeftButton)
    assert status(window, 7) is status(window, 8) is Status.WITHDRAWN
    assert status(window, 12) is Status.REJECTED
    assert "2 withdrawn; not these:" in dialog.said.text()
    assert "am-12" in dialog.said.text()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status(window, 7) is Status.TABLED


def test_the_register_tells_an_amendment_and_goes_to_its_clause(window):
    go_to(window, "PP 1")
    window.run("amend.register")
    page = lists(window)
    page.choose("am-13")
    assert [c.card.id for c in window.inspector.cards] == ["am-13"]
    assert "Ecuador" in window.inspector.cards[0].card.names
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.isHidden() or not page.isVisible()
    assert window.viewing.now == "compare"
    assert "am-13" in {
        e.amendment.id for e in window.workspace.entries(window.workspace.current[0])
    }


def test_amendments_are_merged_into_a_new_one_from_the_register(window):
    window.run("amend.register")
    dialog = lists(window)
    dialog.choose("am-7", "am-8")
    dialog.do("merge")
    send(window, into="", text="Requests the Congress to act.")
    assert status(window, 7) is status(window, 8) is Status.MERGED
    made = window.workspace.state.entries[-1].amendment
    assert made.sponsors == ("COL", "PER")


def test_a_package_is_accepted_as_a_whole(window):
    window.run("amend.register")
    dialog = lists(window)
    dialog.choose("am-4", "am-13")
    dialog.do("package")
    send(window, name="Both")
    dialog.tabs.setCurrentIndex(2)
    assert dialog.table.keys() == ("Both",)
    assert "stands in its way" in told(dialog)
    go_to_amendment(window, "am-4")
    assert "Stands or falls with am-4, am-13 (“Both”)." in card(window, 4).card.against
    QTest.mouseClick(dialog.buttons["accept"], Qt.MouseButton.LeftButton)
    assert status(window, 4) is status(window, 13) is Status.ACCEPTED
    window.workspace.undo()
    assert status(window, 4) is status(window, 13) is Status.TABLED


def test_a_conflict_is_decided_by_a_written_text(window):
    window.run("amend.conflicts")
    dialog = lists(window)
    assert len(dialog.table.shown()) == 1
    assert "CHL" in told(dialog) or "Chile" in told(dialog)
    dialog.do("write")
    send(window, text="Noting with grave concern the growing complexity,")
    assert not conflicts(window.workspace.state)
    go_to(window, "PP 6")
    assert words(window) == "Noting with grave concern the growing complexity,"
    assert dialog.lead.text() == "No amendments are in conflict."


def test_a_conflict_is_left_with_a_note_and_then_decided_side_by_side(window):
    window.run("amend.conflicts")
    page = lists(window)
    page.do("leave")
    assert not form(window).go.isEnabled()
    send(window, why="the capitals are asked")
    assert "the capitals are asked" in told(page)
    sides = window.viewing.pages["amendments"].conflict
    assert set(sides.buttons) == {"take-am-5", "take-am-6", "both"}
    QTest.mouseClick(sides.buttons["both"], Qt.MouseButton.LeftButton)
    assert status(window, 6) is Status.MERGED
    assert sides.isHidden()
    go_to(window, "PP 6")
    assert words(window).startswith("Noting with deep alarm the growing complexity,")
    window.run("edit.undo")
    assert status(window, 6) is Status.TABLED


def test_the_side_that_was_not_accepted_is_taken_as_it_stands(window):
    state = window.workspace.state
    before = state.entry("am-6").amendment
    window.run("amend.conflicts")
    sides = window.viewing.pages["amendments"].conflict
    QTest.mouseClick(sides.buttons["take-am-6"], Qt.MouseButton.LeftButton)
    state = window.workspace.state
    assert (status(window, 5), status(window, 6)) == (Status.SUPERSEDED, Status.ACCEPTED)
    after = state.entry("am-6").amendment
    assert (after.sponsors, after.reason) == (before.sponsors, before.reason)
    go_to(window, "PP 6")
    assert words(window).startswith("Noting with alarm the growing complexity,")
    marked = state.redline.of(window.workspace.draft_clause())
    codes = {stamp.codes for run in marked.runs for stamp in (run.inserted, run.deleted) if stamp}
    assert codes == {before.sponsors}


def test_a_side_of_a_conflict_is_accepted_with_one_click(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 7")
    for code, verb in (("PER", "Stresses"), ("MEX", "Emphasizes")):
        text = words(window).replace("Underscores", verb, 1)
        bench.propose_text(clause, text, sponsors=(code,))
    first, second = (e.amendment.id for e in window.workspace.state.entries[-2:])
    window.run("amend.conflicts")
    page = lists(window)
    page.choose(next(c for c in conflicts(window.workspace.state) if c.clause == clause).id)
    sides = window.viewing.pages["amendments"].conflict
    assert "both" not in sides.buttons
    QTest.mouseClick(sides.buttons[f"take-{second}"], Qt.MouseButton.LeftButton)
    state = window.workspace.state
    assert state.entry(second).status is Status.ACCEPTED
    assert state.entry(first).status is Status.SUPERSEDED
    go_to(window, "OP 7")
    assert words(window).startswith("Emphasizes")


def test_the_card_of_an_amendment_in_conflict_leads_to_the_conflict(window):
    go_to_amendment(window, "am-6")
    QTest.mouseClick(card(window, 6).buttons["resolve"], Qt.MouseButton.LeftButton)
    dialog = lists(window)
    (one,) = conflicts(window.workspace.state)
    assert dialog.table.keys() == (one.id,)
    dialog.do("write")
    send(window, text="Noting with alarm the growing complexity,", then="table")
    assert status(window, 6) is Status.MERGED
    assert window.workspace.state.entries[-1].open
    go_to_amendment(window, "am-4")
    assert "resolve" not in card(window, 4).buttons


def test_competing_amendments_become_alternatives_in_one_act(window):
    bench = window.workspace.bench
    clause = go_to(window, "OP 7")
    for code, verb in (("PER", "Stresses"), ("MEX", "Emphasizes")):
        text = words(window).replace("Underscores", verb, 1)
        bench.propose_text(clause, text, sponsors=(code,))
    window.run("amend.conflicts")
    dialog = lists(window)
    one = next(c for c in conflicts(window.workspace.state) if c.clause == clause)
    dialog.choose(one.id)
    QTest.mouseClick(dialog.buttons["alternatives"], Qt.MouseButton.LeftButton)
    assert clause not in {c.clause for c in conflicts(window.workspace.state)}
    assert window.workspace.state.entries[-1].alternatives


def test_every_button_and_field_has_a_name(window):
    window.run("amend.register")
    dialog = lists(window)
    dialog.choose("am-4")
    for button in dialog.findChildren(QPushButton):
        assert button.text() or button.accessibleName()
    dialog.do("recommend")
    for key, widget in form(window).inputs.items():
        assert widget.accessibleName(), key


def test_presenters_need_no_window(workspace):
    register = Register(workspace)
    rows = {row.key: row.cells for row in register.rows()}
    assert rows["am-6"][5] == "in conflict"
    assert rows["am-11"][4] == "withdrawn"
    verbs = {verb.id for verb in register.verbs(["am-4"])}
    assert {"accept", "reject", "hold", "withdraw", "modify", "amend"} <= verbs
    assert "submit" not in verbs
    asked = workspace.part(AmendmentActs).do("package", [AmendmentId("am-4")])
    assert isinstance(asked, Form)
    refused = workspace.part(AmendmentActs).do("part", [AmendmentId("am-4")])
    assert isinstance(refused, Said)
    assert refused.bad
    with_advice = AmendmentId("am-4")
    recommending.recommend(workspace.bench, with_advice, Advice.REJECT)
    assert "follow" in {verb.id for verb in register.verbs(["am-4"])}


def test_a_reason_is_given_after_the_amendment_was_written(window):
    go_to_amendment(window, "am-4")
    further(window, 4, "reason")
    send(window, reason="It follows the Convention.")
    amendment = window.workspace.state.entry(AmendmentId("am-4")).amendment
    assert amendment.reason == "It follows the Convention."
    window.run("edit.undo")
    again = window.workspace.state.entry(AmendmentId("am-4")).amendment
    assert again.reason != amendment.reason


def test_who_writes_what_is_tabled_already_joins_its_sponsors(window):
    clause = go_to(window, "OP 7")
    workspace = window.workspace
    text = words(window).replace("Underscores", "Stresses", 1)
    first = workspace.bench.propose_text(clause, text, sponsors=("PER",))
    count = len(workspace.state.entries)
    said: list[str] = []
    workspace.done.connect(said.append)
    workspace.write_as("MEX")
    assert workspace.part(DraftWords).write(text, clause)
    assert len(workspace.state.entries) == count
    assert workspace.state.entry(first).amendment.sponsors == ("PER", "MEX")
    assert first in said[-1]
