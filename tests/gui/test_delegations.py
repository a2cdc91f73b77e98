"""Who takes part, in the window: found in every language, added, renamed, removed, written for."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.amend.proceedings.matrix import Positions
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.app.amendments.sponsors import listed_delegations
from draftbench.app.meetings.delegations import join_delegations, rename_delegation
from draftbench.cli.main import main
from draftbench.gui.history.history_lists import Events
from draftbench.gui.inspector.amendment_cards import names_of
from draftbench.gui.inspector.clause_inspection import shares
from draftbench.gui.languages import speak
from draftbench.gui.meeting.participants import Participants
from draftbench.gui.session.names import delegation_choices, person_name
from draftbench.gui.writing.draft_words import DraftWords
from support.dialogs import form, go_to, lists, send, told
from support.revised import paragraph, run, word_file
from support.translations import compile_tables

TEXT = "Recalling its resolution 70/1,\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"


@pytest.fixture(scope="module")
def new_plain(tmp_path_factory):
    """A negotiation whose text says nothing of who takes part: made once, copied for each test."""
    folder = tmp_path_factory.mktemp("plain")
    (folder / "a.txt").write_text(TEXT, "utf-8")
    assert main(["new", str(folder / "p.draftbench"), "--base", str(folder / "a.txt")]) == 0
    return folder / "p.draftbench"


@pytest.fixture
def plain(empty, qtbot, new_plain, tmp_path):
    """A window on a negotiation whose text says nothing of who takes part."""
    path = Path(shutil.copy(new_plain, tmp_path))
    empty.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    return empty


def taking_part(window):
    return [one.code for one in window.workspace.state.delegations]


def shown(ticks):
    """What is seen in a list to tick."""
    items = map(ticks.list.item, range(ticks.list.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def find(ticks, words):
    ticks.finder.clear()
    ticks.finder.setText(words)
    return shown(ticks)


@pytest.mark.parametrize("words", ["BRA", "brazil", "brési", "Brasil", "Бразилия", "巴西"])
def test_a_state_that_does_not_take_part_is_found_and_added_by_the_act(plain, words):
    clause = go_to(plain, "OP 1")
    plain.run("negotiate.position")
    ticks = form(plain).inputs["codes"]
    assert shown(ticks) == []
    assert "BRA" in find(ticks, words)
    ticks.tick("BRA")
    said = []
    plain.workspace.done.connect(said.append)
    send(plain, stance="support")
    assert taking_part(plain) == ["BRA"]
    assert "Brazil" in said[-1]
    row = Positions(plain.workspace.state.proceedings).row(Target(TargetKind.CLAUSE, clause))
    assert set(row.held) == {"BRA"}
    plain.run("edit.undo")
    plain.run("edit.undo")
    assert taking_part(plain) == []


def test_what_is_ticked_stays_in_sight_and_what_is_not_found_is_not_shown(plain):
    go_to(plain, "OP 1")
    plain.run("negotiate.position")
    ticks = form(plain).inputs["codes"]
    assert find(ticks, "Peru") == ["PER"]
    ticks.tick("PER")
    assert {"MEX", "PER"} <= set(find(ticks, "Mexico"))
    assert "CHL" not in find(ticks, "Mexico")
    assert find(ticks, "") == ["PER"]
    assert find(ticks, "no such State") == ["PER"]


def test_who_takes_part_is_not_offered_twice(window):
    go_to(window, "OP 7")
    window.run("negotiate.position")
    ticks = form(window).inputs["codes"]
    own = shown(ticks)
    assert set(taking_part(window)) == set(own)
    assert find(ticks, "Mexico").count("MEX") == 1


@pytest.fixture
def people(plain, qtbot):
    """The list of who takes part, open over that window."""
    plain.run("negotiate.delegations")
    panel = lists(plain)
    yield panel
    if isValid(panel):
        panel.window().reject()


def seen(panel):
    return panel.table.shown()


def cells(panel, key):
    row = next(row for row in panel.listing.rows() if row.key == key)
    return dict(zip(panel.listing.columns, row.cells, strict=True))


def test_everybody_who_takes_part_is_listed_with_what_they_are(window):
    state = window.workspace.state
    window.run("negotiate.delegations")
    panel = lists(window)
    assert seen(panel) == tuple(one.code for one in state.delegations)
    sponsor = state.entries[0].amendment.sponsors[0]
    count = sum(1 for one in state.entries if sponsor in one.amendment.sponsors)
    assert cells(panel, sponsor)["Amendments"] == str(count)
    chips = {row.key for row in panel.listing.rows() if row.chip}
    assert chips == {code for one in state.entries for code in one.amendment.sponsors}
    panel.choose(sponsor)
    assert state.entries[0].amendment.id in told(panel)
    panel.window().reject()


def write(field, words):
    """Types words, letter by letter where this keyboard has them."""
    if words.isascii():
        QTest.keyClicks(field, words)
    else:
        field.insert(words)


LANGUAGES = ("BRA", "brazil", "brési", "Brasil", "Бразилия", "巴西", "البرازيل")


@pytest.mark.parametrize("words", LANGUAGES)
def test_a_search_in_any_language_finds_whom_to_add_and_enter_adds(plain, people, words):
    assert seen(people) == ()
    write(people.finder, words)
    assert "BRA" in seen(people)
    people.choose("BRA")
    assert {verb.id for verb in people.verbs if verb.main} == {"add"}
    QTest.keyClick(people.finder, Qt.Key.Key_Return)
    assert taking_part(plain) == ["BRA"]
    assert people.said.isVisibleTo(people)
    assert people.finder.text() == "", "the next one is typed at once"
    assert seen(people) == ("BRA",)
    QTest.keyClick(people.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taking_part(plain) == []


def test_the_search_has_the_keyboard_first_and_the_arrow_leads_to_what_is_found(people):
    assert people.finder.hasFocus()
    QTest.keyClicks(people.finder, "Mexi")
    assert people.table.keys() == ("MEX",)
    QTest.keyClick(people.finder, Qt.Key.Key_Down)
    assert people.table.hasFocus()
    QTest.keyClick(people.table, Qt.Key.Key_Return)
    assert people.listing.rows()[0].key == "MEX"


def test_several_are_added_at_once_and_said_not_to_take_part_before(plain, people):
    people.finder.setText("guinea")
    found = seen(people)
    assert len(found) > 2
    people.choose(*found)
    people.do("add")
    assert set(taking_part(plain)) == set(found)


def test_a_delegation_of_ones_own_a_new_name_and_members(plain, people):
    people.do("new")
    send(plain, name="Friends of the Sea", code="FOS", kind="group", members=("FJI",))
    people.choose("FOS")
    assert taking_part(plain) == ["FOS", "FJI"]
    assert cells(people, "FOS")["Speaks for"] == "FJI"
    people.do("members")
    send(plain, members=("FJI", "KEN"))
    assert plain.workspace.state.proceedings.groups == {"FOS": ("FJI", "KEN")}
    assert "KEN" in taking_part(plain)
    people.choose("FOS")
    people.do("rename")
    send(plain, name="Friends of the Ocean")
    assert plain.workspace.state.delegation("FOS").name == "Friends of the Ocean"


def test_a_code_or_name_that_is_anothers_is_refused_where_it_was_typed(plain, people):
    people.do("new")
    send(plain, name="Atlantis", code="BRA")
    assert "Brazil" in form(plain).refused()
    join_delegations(plain.workspace.bench, listed_delegations(["BRA"]))
    send(plain, name="Brésil", code="XYZ")
    assert "BRA" in form(plain).refused()
    assert taking_part(plain) == ["BRA"]
    form(plain).reject()


def test_whoever_proposed_something_is_not_removed_and_the_list_says_why(plain, people):
    bench = plain.workspace.bench
    clause = bench.state.draft.children(None)[-1]
    amendment = bench.propose_text(clause, "Decides nothing.", sponsors=("PER",))
    join_delegations(bench, listed_delegations(["CHL"]))
    people.refresh()
    people.choose("PER")
    people.do("remove")
    assert amendment in people.said.text()
    assert taking_part(plain) == ["PER", "CHL"]
    people.choose("CHL")
    people.do("remove")
    assert taking_part(plain) == ["PER"]


def test_who_takes_part_is_found_in_every_language_too(window):
    go_to(window, "OP 7")
    window.run("negotiate.position")
    ticks = form(window).inputs["codes"]
    for words in ("Mexique", "Мексика", "墨西哥"):
        found = find(ticks, words)
        assert found[0] == "MEX"
        assert {*found} <= {"MEX", "MIKTA"}


def test_a_pasted_list_adds_whom_it_names_and_tells_the_rest(plain, people):
    people.do("paste")
    box = form(plain).inputs["list"]
    data = QMimeData()
    data.setText("1. Argentina\n2. Brésil\nFOS, Friends of the Sea\nUrugay\n")
    QGuiApplication.clipboard().setMimeData(data)
    box.paste()
    QTest.keyClicks(box, "Chile")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert form(plain).isVisible()
    send(plain)
    assert taking_part(plain) == ["ARG", "BRA", "FOS", "CHL"]
    assert "Urugay" in people.said.text()
    assert "URY" in people.said.text()
    plain.run("edit.undo")
    assert taking_part(plain) == []


def test_one_line_tells_all_that_came_of_a_pasted_list(plain, people):
    join_delegations(plain.workspace.bench, listed_delegations(["MNG"]))
    people.do("paste")
    send(plain, list="Kenya\nMongolie\nAtlantis\nМексика")
    first = people.said.text().splitlines()[0]
    assert first == (
        "2 delegations added; 1 already there (Mongolia); 1 line not understood: “Atlantis”."
    )
    people.do("paste")
    send(plain, list="Kenya\nMexico")
    assert form(plain).refused() == "No delegation added; 2 already there (Kenya, Mexico)."
    form(plain).reject()


def test_a_list_that_names_nobody_stays_open(plain, people):
    people.do("paste")
    send(plain, list="Atlantis Rising")
    assert form(plain).isVisible()
    assert taking_part(plain) == []
    form(plain).reject()


def imported(plain, people, monkeypatch, qtbot, path):
    """The form that offers what a file names."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    people.do("import")
    asking = plain.context.dialogues
    qtbot.waitUntil(lambda: asking.form is not None or people.said.isVisibleTo(people))


def test_the_participants_of_a_report_are_offered_and_those_ticked_are_added(
    plain, people, monkeypatch, qtbot, tmp_path
):
    lines = ("List of delegations", "Fiji", "Kenya (KEN)", "Norwey", "OSF, Ocean Fund")
    path = tmp_path / "list.docx"
    path.write_bytes(word_file("".join(paragraph(run(line)) for line in lines)))
    join_delegations(plain.workspace.bench, listed_delegations(["KEN"]))
    imported(plain, people, monkeypatch, qtbot, path)
    dialog = form(plain)
    assert dialog.inputs["codes"].ticked() == ("FJI", "OSF")
    assert "Norwey" in dialog.form.lead
    send(plain, codes=("FJI",))
    assert taking_part(plain) == ["KEN", "FJI"]
    assert "Norwey" in people.said.text()


@pytest.mark.slow
def test_of_a_long_list_that_is_none_the_first_lines_are_told_and_the_others_counted(
    plain, people, monkeypatch, qtbot, tmp_path
):
    path = tmp_path / "minutes.txt"
    path.write_text("\n".join(f"Unheard-of thing number {n}" for n in range(300)), "utf-8")
    imported(plain, people, monkeypatch, qtbot, path)
    summary, *lines = people.said.text().splitlines()
    assert "300 lines not understood: “Unheard-of thing number 0”" in summary
    assert len(lines) < 20
    known = sum("Unheard-of thing" in line for line in lines)
    assert str(300 - known) in lines[-1]


def test_a_file_that_names_nobody_is_said_where_it_was_asked_for(
    plain, people, monkeypatch, qtbot, tmp_path
):
    path = tmp_path / "empty.txt"
    path.write_text("\n\n", "utf-8")
    imported(plain, people, monkeypatch, qtbot, path)
    assert "empty.txt" in people.said.text()
    assert taking_part(plain) == []


# who is written for


def opened(box):
    """The list of a box, opened as a person does it."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.chooser is not None
    return box.chooser


def test_the_box_of_who_writes_shows_who_takes_part_and_finds_everybody_else(plain):
    join_delegations(plain.workspace.bench, listed_delegations(["CHL"]))
    chooser = opened(plain.writer)
    assert chooser.shown() == ("", "CHL")
    write(chooser.finder, "智利")
    assert chooser.shown() == ("CHL",)
    chooser.finder.setText("Guinea")
    assert {"GIN", "GNB", "PNG"} <= set(chooser.shown())
    QTest.keyClick(chooser.finder, Qt.Key.Key_Escape)
    assert plain.writer.currentData() == ""


@pytest.mark.parametrize(
    ("words", "code"), [("guinea", "GIN"), ("niger", "NER"), ("mali", "MLI"), ("oman", "OMN")]
)
def test_enter_takes_the_one_that_is_called_so_among_those_found(plain, words, code):
    chooser = opened(plain.writer)
    QTest.keyClicks(chooser.finder, words)
    assert len(chooser.shown()) > 1
    QTest.keyClick(chooser.finder, Qt.Key.Key_Return)
    assert plain.writer.currentData() == code


def test_a_name_that_is_misspelled_shows_who_is_called_nearly_so(plain):
    chooser = opened(plain.writer)
    QTest.keyClicks(chooser.finder, "Brasill")
    assert chooser.shown() == ("BRA",)
    QTest.keyClick(chooser.finder, Qt.Key.Key_Return)
    assert plain.writer.currentData() == "BRA"


def test_the_arrows_choose_among_those_found_and_escape_leaves_it_as_it_was(plain):
    chooser = opened(plain.writer)
    QTest.keyClicks(chooser.finder, "guinea")
    second = chooser.shown()[1]
    QTest.keyClick(chooser.finder, Qt.Key.Key_Up)
    for _ in chooser.shown():
        QTest.keyClick(chooser.finder, Qt.Key.Key_Up)
    QTest.keyClick(chooser.finder, Qt.Key.Key_Down)
    QTest.keyClick(chooser.finder, Qt.Key.Key_Return)
    assert plain.writer.currentData() == second
    chooser = opened(plain.writer)
    QTest.keyClicks(chooser.finder, "peru")
    QTest.keyClick(chooser.finder, Qt.Key.Key_Escape)
    assert plain.writer.currentData() == second


@pytest.mark.parametrize("words", ["brésil", "BRA", "巴西"])
def test_a_state_chosen_to_write_for_is_added_and_that_is_said(plain, words):
    said = []
    plain.workspace.done.connect(said.append)
    chooser = opened(plain.writer)
    write(chooser.finder, words)
    QTest.keyClick(chooser.finder, Qt.Key.Key_Return)
    assert plain.writer.currentData() == "BRA"
    assert plain.workspace.writes_as == "BRA"
    assert taking_part(plain) == ["BRA"]
    assert "Brazil" in said[-1]
    plain.run("edit.undo")
    assert taking_part(plain) == []


def test_whoever_joins_elsewhere_is_offered_in_the_box_at_once(plain):
    join_delegations(plain.workspace.bench, listed_delegations(["FJI", "KEN"]))
    box = plain.writer
    assert [box.itemData(n) for n in range(box.count())] == ["", "FJI", "KEN"]


def test_a_delegation_is_named_alike_wherever_it_is_chosen(plain):
    join_delegations(plain.workspace.bench, listed_delegations(["CHL", "NOR", "VEN"]))
    box, listed = plain.writer, opened(plain.writer).list
    names = [listed.item(n).text() for n in range(1, 4)]
    assert names[:2] == ["CHL  Chile", "NOR  Norway"]
    plain.writer.hidePopup()
    assert [box.itemText(n) for n in range(1, 4)] == names
    go_to(plain, "OP 2")
    plain.run("edit.clause")
    assert [plain.columns.editor.by.itemText(n) for n in range(1, 4)] == names


def test_one_writes_no_longer_for_a_delegation_that_is_removed(plain):
    assert plain.workspace.part(DraftWords).write_for("NOR")
    said = []
    plain.workspace.done.connect(said.append)
    listing = Participants(plain.workspace, lambda: "")
    (remove,) = (verb for verb in listing.verbs(["NOR"]) if verb.id == "remove")
    remove.deed()
    assert (plain.workspace.writes_as, plain.writer.currentData()) == ("", "")
    assert said[-1].endswith("you no longer write for NOR, but change the draft directly")
    assert plain.workspace.undo()
    assert plain.workspace.writes_as == ""


def test_undo_leaves_for_whom_one_writes(plain):
    assert plain.workspace.part(DraftWords).write_for("NOR")
    assert plain.workspace.undo()
    assert taking_part(plain) == []
    assert plain.workspace.writes_as == plain.writer.currentData() == "NOR"


def test_a_new_name_stands_at_once_where_one_chooses_for_whom_one_writes(plain):
    assert plain.workspace.part(DraftWords).write_for("NOR")
    bench = plain.workspace.bench
    assert plain.workspace.act(lambda: rename_delegation(bench, "NOR", "Kingdom of Norway"), "")
    assert plain.writer.currentText() == "NOR  Kingdom of Norway"
    assert plain.workspace.writes_as == "NOR"


def test_the_editor_writes_for_anybody_and_says_who_joined_with_it(plain):
    go_to(plain, "OP 2")
    plain.run("edit.clause")
    editor = plain.columns.editor
    editor.text.setPlainText("Decides to meet again in Suva.")
    chooser = opened(editor.by)
    write(chooser.finder, "Фиджи")
    QTest.keyClick(chooser.finder, Qt.Key.Key_Return)
    assert editor.by.currentData() == "FJI"
    assert plain.columns.editor is editor, "the words stay open"
    said = []
    plain.workspace.done.connect(said.append)
    QTest.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    (entry,) = plain.workspace.state.entries
    assert entry.amendment.sponsors == ("FJI",)
    assert "Fiji" in said[-1]
    assert plain.writer.currentData() == "FJI"


def test_a_mistyped_name_finds_what_is_near_and_a_pasted_list_ends_the_search(plain):
    plain.run("negotiate.delegations")
    people = lists(plain)
    people.finder.setText("Maruecos")
    assert people.table.shown() == ()
    assert "MAR" in people.lead.text()
    people.finder.setText("Zzzz")
    assert "Zzzz" in people.lead.text()
    people.finder.setText("Morocco")
    assert people.do("paste")
    send(plain, list="Kenya\nNepal")
    assert people.finder.text() == ""
    assert set(people.table.shown()) >= {"KEN", "NPL"}


def test_listed_names_are_shown_in_the_language_of_the_window(workspace, qapp):
    bench = workspace.bench
    new = [Delegation("TCD", "Chad"), Delegation("NBA", "Niger Basin Board", DelegationKind.ENTITY)]
    join_delegations(bench, new)
    compile_tables()
    try:
        assert speak(qapp, "fr")
        shown = dict(delegation_choices(workspace.state))
        assert shown["TCD"] == "TCD  Tchad"
        assert shown["NBA"] == "NBA  Niger Basin Board"
        assert names_of(workspace.state, ("TCD", "NBA")) == "Tchad, Niger Basin Board"
        assert workspace.state.delegation("TCD").name == "Chad"
    finally:
        speak(qapp, "en")


def test_who_did_something_is_named_in_the_language_of_the_window(plain, qapp):
    """In the record and in what the inspector says of the words of a clause: listed delegations,
    and nobody else, also where two acted together."""
    bench = plain.workspace.bench
    clause = next(c.id for c in bench.state.draft if "meet again" in c.text.plain)
    people = [Delegation("TCD", "Chad"), Delegation("FJI", "Fiji")]
    join_delegations(bench, [*people, Delegation("LCB", "Chad Basin Board", DelegationKind.ENTITY)])
    for sponsors, words in ((("TCD",), "in 2023"), (("LCB",), "in Bol"), (("TCD", "FJI"), "twice")):
        text = bench.state.draft[clause].text.plain.replace(".", f" {words}.")
        bench.accept(bench.propose_text(clause, text, sponsors=sponsors))
    compile_tables()
    try:
        assert speak(qapp, "fr")
        who = {row.cells[2] for row in Events(plain.workspace).rows()}
        assert {"Tchad", "Chad Basin Board"} < who
        assert not who & {"Chad", "Fiji"}
        given = {row.where for row in shares(plain.workspace.state, clause)}
        assert {"Tchad, am-1", "Chad Basin Board, am-2", "Tchad, Fidji, am-3"} < given
        assert person_name("Chad, Fiji") == "Tchad, Fidji"
    finally:
        speak(qapp, "en")
