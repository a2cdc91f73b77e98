"""A paragraph that is only proposed is found by what the papers call it."""

import pytest

TEXT = """Safe Bridges

The General Assembly,

Recalling its earlier resolutions on bridges,

1. Calls upon States to inspect bridges;

2. Invites banks to lend for repairs;

3. Decides to meet again.
"""
SCHOOLS = "Urges States to teach engineering in schools;"
RIVERS = "Welcomes the work of river commissions;"


@pytest.fixture
def bridges(run, tmp_path):
    """A negotiation with two paragraphs that are both sent as OP 2 bis."""
    base, said = tmp_path / "base.txt", tmp_path / "said.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "bridges.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    for code, words in (("CHL", SCHOOLS), ("NOR", RIVERS)):
        said.write_text(f"After OP 2, insert a new OP 2 bis reading: “{words}”.", encoding="utf-8")
        assert run("amend", path, "instructions", said, "--sponsor", code)[0] == 0
    return path


def parents(run_json, path):
    code, found = run_json("amend", path, "list")
    assert code == 0
    return {one["id"]: one["parent"] for one in found["amendments"]}


def hears(run, path, tmp_path, words):
    said = tmp_path / "mail.txt"
    said.write_text(words, encoding="utf-8")
    return run("amend", path, "instructions", said, "--sponsor", "PER")


def test_a_clause_is_named_by_the_number_that_it_has_in_the_papers(run, run_json, bridges):
    add = ("amend", bridges, "add", "--sponsor", "PER", "--clause")
    assert run(*add, "OP 2 ter", "--replace", "work", "good work")[0] == 0
    assert run(*add, "op2bis", "--replace", "schools", "colleges")[0] == 0
    assert parents(run_json, bridges) == {
        "am-1": None,
        "am-2": None,
        "am-3": "am-2",
        "am-4": "am-1",
    }
    code, _, err = run(*add, "OP 2 quater", "--replace", "work", "good work")
    assert (code, "no clause “OP 2 quater”" in err) == (2, True)


def test_with_its_amendment_named_the_number_that_was_typed_is_enough(run, run_json, bridges):
    add = ("amend", bridges, "add", "--sponsor", "PER", "--to", "am-2", "--clause")
    assert run(*add, "OP 2 bis", "--replace", "work", "good work")[0] == 0
    assert run(*add, "OP 2 ter", "--replace", "river", "lake")[0] == 0
    assert set(parents(run_json, bridges).values()) == {None, "am-2"}


def test_a_number_that_was_typed_is_enough_where_no_paper_has_it(run, run_json, bridges, tmp_path):
    said = "After OP 1, insert a new OP 1 ter reading: “Thanks the engineers;”."
    assert hears(run, bridges, tmp_path, said)[0] == 0
    add = ("amend", bridges, "add", "--sponsor", "NOR", "--clause", "OP 1 ter")
    assert run(*add, "--replace", "engineers", "builders")[0] == 0
    assert parents(run_json, bridges)["am-4"] == "am-3"
    code, out, _ = hears(run, bridges, tmp_path, "In OP 1 ter, replace “Thanks” by “Also thanks”.")
    assert (code, "In operative paragraph 1 bis, replace" in out) == (0, True)
    assert parents(run_json, bridges)["am-5"] == "am-3"


def test_a_number_that_several_typed_and_no_paper_has_is_asked_for(run, bridges, tmp_path):
    for words in ("Thanks the engineers;", "Honours the masons;"):
        said = f"After OP 1, insert a new OP 1 ter reading: “{words}”."
        assert hears(run, bridges, tmp_path, said)[0] == 0
    said = "After OP 2, insert a new OP 2 quater reading: “Honours the smiths;”."
    assert hears(run, bridges, tmp_path, said)[0] == 0
    said = "After OP 2, insert a new OP 2 quater reading: “Praises the miners;”."
    assert hears(run, bridges, tmp_path, said)[0] == 0
    withdrawn = run("amend", bridges, "withdraw", "am-1", "am-2", "--by", "Chair")
    assert withdrawn[0] == 0
    add = ("amend", bridges, "add", "--sponsor", "NOR", "--clause", "OP 2 quater")
    code, _, err = run(*add, "--replace", "the", "all")
    assert (code, "am-5" in err, "am-6" in err, "--to" in err) == (2, True, True, True)
    code, out, _ = hears(run, bridges, tmp_path, "In OP 2 quater, replace “the” by “all”.")
    assert (code, "am-5" in out, "am-6" in out) == (1, True, True)


def test_an_instruction_finds_it_and_amends_the_amendment(run, run_json, bridges, tmp_path):
    words = "In OP 2 ter, replace “work” by “good work”.\nIn OP 3, replace “again” by “soon”.\n"
    code, out, _ = hears(run, bridges, tmp_path, words)
    assert (code, "On what am-2 would give" in out) == (0, True)
    assert parents(run_json, bridges) == {
        "am-1": None,
        "am-2": None,
        "am-3": "am-2",
        "am-4": None,
    }


def test_its_words_are_those_of_the_paragraph_that_the_paper_calls_so(run, bridges, tmp_path):
    code, out, _ = hears(run, bridges, tmp_path, "In OP 2 bis, replace “rivers” by “lakes”.")
    assert (code, "rivers" in out, "has no clause" in out) == (1, True, False)


def imported(run, run_json, path, tmp_path, words):
    """The exit code of an import of these words, and what it made of each amendment."""
    said = tmp_path / "mail.txt"
    said.write_text(words, encoding="utf-8")
    code = run("amend", path, "import", said, "--sponsor", "PER")[0]
    return code, parents(run_json, path)


def test_an_import_of_instructions_finds_it_too(run, run_json, bridges, tmp_path):
    words = (
        "In OP 2 ter, replace “work” by “good work”.\n"
        "In OP 2 bis, replace “schools” by “colleges”.\n"
        "In OP 3, replace “again” by “soon”.\n"
        "In OP 2 ter, replace “river” by “lake”.\n"
    )
    code, found = imported(run, run_json, bridges, tmp_path, words)
    assert code == 0
    assert [*found.values()].count("am-2") == 2
    assert sorted(found.values(), key=str) == [None, None, None, "am-1", "am-2", "am-2"]
    data = run_json("amend", bridges, "list")[1]["amendments"]
    assert {tuple(one["sponsors"]) for one in data if one["parent"]} == {("PER",)}


def test_an_import_lists_words_that_it_does_not_have(run, run_json, bridges, tmp_path):
    words = "In OP 2 bis, replace “rivers” by “lakes”.\nIn OP 3, replace “again” by “soon”.\n"
    code, found = imported(run, run_json, bridges, tmp_path, words)
    assert (code, [*found.values()]) == (1, [None, None, None])


SAID = {
    "en": "Operative paragraph 2 ter is “2 bis” in the proposal.",
    "fr": "Le paragraphe 2 ter du dispositif porte le numéro « 2 bis » dans la proposition.",
    "es": "El párrafo 2 ter de la parte dispositiva lleva el número «2 bis» en la propuesta.",
}


@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
@pytest.mark.parametrize("act", ["instructions", "import"])
def test_what_the_sender_called_it_asks_for_nothing(run, run_json, bridges, tmp_path, act, said):
    mail = tmp_path / "mail.txt"
    asks = "In operative paragraph 3, replace “again” by “soon”."
    for words in (f"{asks}\n\n{said}\n", f"{asks} {said}\n", f"{said}\n{asks}\n"):
        mail.write_text(words, encoding="utf-8")
        code, out, err = run("amend", bridges, act, mail, "--sponsor", "PER", "--dry-run")
        assert (code, "not understood" in out + err) == (0, False)


def test_other_sentences_about_a_proposal_are_read(run, bridges, tmp_path):
    said = "In operative paragraph 3, replace “again” by “soon”.\n\nOP 2 is “2 bis” elsewhere.\n"
    assert hears(run, bridges, tmp_path, said)[0] == 1


@pytest.mark.parametrize("act", ["instructions", "import"])
def test_the_list_of_amendments_says_it_and_asks_for_nothing(run, bridges, tmp_path, act):
    table = tmp_path / "list.docx"
    assert run("export", bridges, "--as", "amendments", "-o", table)[0] == 0
    _, out, err = run("amend", bridges, act, table, "--sponsor", "PER", "--dry-run")
    said = [one for one in (out + err).splitlines() if "“2 bis” in the proposal" in one]
    assert said
    assert all("Not an instruction" in one for one in said)


def test_words_that_a_proposed_paragraph_lacks_are_said_to_lack_there(run, bridges):
    add = ("amend", bridges, "add", "--sponsor", "PER", "--clause", "OP 2 ter")
    code, _, err = run(*add, "--replace", "schools", "colleges")
    assert (code, "“schools” does not occur in OP 2 ter;" in err) == (2, True)


def test_a_conflict_on_a_proposed_paragraph_marks_what_each_side_changes(run, bridges):
    add = ("amend", bridges, "add", "--clause", "OP 2 bis", "--sponsor")
    assert run(*add, "PER", "--replace", "schools", "colleges")[0] == 0
    assert run(*add, "GEO", "--replace", "schools", "villages")[0] == 0
    code, out, _ = run("amend", bridges, "conflicts")
    assert code == 4
    assert "teach engineering in [-schools-]{+colleges+};" in out
    assert "teach engineering in [-schools-]{+villages+};" in out


@pytest.mark.slow
def test_the_window_goes_to_a_proposed_paragraph(bridges, qtbot, tmp_path):
    from PySide6.QtCore import QSettings

    from draftbench.amend.amendment import AmendmentId
    from draftbench.errors import UsageError
    from draftbench.gui.amendments.decisions import Decisions
    from draftbench.gui.shell.main_window import MainWindow

    window = MainWindow(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    window.open_project(bridges)
    qtbot.waitUntil(lambda: window.project.is_open and not window.jobs.busy)
    workspace = window.project.workspace
    window.viewing.go_to_named("OP 2 ter")
    assert workspace.name(workspace.draft_clause()) == "OP 2"
    assert workspace.part(Decisions).target == AmendmentId("am-2")
    with pytest.raises(UsageError, match="no clause “OP 9”"):
        window.viewing.go_to_named("OP 9")
    window.close()
