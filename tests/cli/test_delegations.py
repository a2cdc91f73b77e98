"""Who takes part in a negotiation that began from an ordinary text: the command line."""

import pytest

from draftbench.app.meetings.participantlist import MOST_LINES
from draftbench.app.workbench import Workbench

TEXT = "Recalling its resolution 70/1,\n\n1. Urges States to act;\n\n2. Decides to meet again.\n"


@pytest.fixture
def plain(run, tmp_path):
    """A negotiation on a text that says nothing of who takes part."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    path = tmp_path / "p.draftbench"
    assert run("new", path, "--base", tmp_path / "a.txt")[0] == 0
    return path


@pytest.fixture
def facts(plain):
    """The kinds of events that are recorded."""

    def found():
        with Workbench.view(plain) as bench:
            return [event.kind for event in bench.events]

    return found


@pytest.fixture
def taking_part(plain):
    """The names of the delegations, by their codes."""

    def found():
        with Workbench.view(plain) as bench:
            return {one.code: one.name for one in bench.state.delegations}

    return found


def proposal(by, words="Urges all States to act;", clause="OP 1"):
    return ("--sponsor", by, "--clause", clause, "--text", words)


@pytest.mark.parametrize(
    "name", ["BRA", "bra", "Brazil", "Brésil", "Brasil", "Бразилия", "البرازيل", "巴西"]
)
def test_a_state_is_added_by_naming_it_as_a_sponsor(run, run_json, plain, facts, name):
    code, data = run_json("amend", plain, "add", *proposal(name))
    assert (code, data["sponsors"], data["delegations_added"]) == (0, ["BRA"], ["BRA"])
    assert facts() == ["opened", "delegations-joined", "amendment-tabled"]
    code, data = run_json("amend", plain, "add", *proposal(name, "Invites States to act;"))
    assert (code, data["sponsors"]) == (0, ["BRA"])
    assert "delegations_added" not in data
    assert facts()[3:] == ["amendment-tabled"]


def test_the_answer_says_who_was_added_once(run, plain):
    assert "Brazil added." in run("amend", plain, "add", *proposal("BRA"))[1].splitlines()
    assert "added" not in run("amend", plain, "add", *proposal("BRA", "Invites all;"))[1]


def test_the_amendment_is_by_the_state_and_not_by_its_code(run, plain):
    run("amend", plain, "add", *proposal("BRA"))
    with Workbench.view(plain) as bench:
        assert bench.events[-1].actor == "Brazil"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("BRZ", "BRA (Brazil)"),
        ("Argentinia", "ARG (Argentina)"),
        ("Mexiko", "MEX (Mexico)"),
        ("Korea", "KOR (Republic of Korea)"),
        ("Росия", "RUS (Russian Federation)"),
        ("墨西歌", "MEX (Mexico)"),
        ("البرازل", "BRA (Brazil)"),
    ],
)
@pytest.mark.parametrize(
    "act",
    [
        ("amend", "add", "--clause", "OP 1", "--text", "Urges all;", "--sponsor"),
        ("negotiate", "position", "OP 1", "support", "--by"),
        ("negotiate", "bracket", "OP 1", "--words", "to act", "--by"),
        ("negotiate", "group", "FRIENDS", "--member"),
    ],
)
def test_a_mistyped_name_is_refused_with_the_nearest(run, plain, facts, act, name, meant):
    command, *rest = act
    code, out, error = run(command, plain, *rest, name)
    assert (code, out) == (2, "")
    assert meant in error
    assert facts() == ["opened"]


def test_what_is_like_nothing_is_refused(run, plain, facts):
    assert run("amend", plain, "add", *proposal("Xqzwv Jkkk"))[0] == 2
    assert run("amend", plain, "add", *proposal(""))[0] == 2
    assert facts() == ["opened"]


def test_nobody_is_added_when_the_act_itself_is_refused(run, plain, facts):
    assert run("amend", plain, "add", *proposal("BRA", "Urges States to act;"))[0] == 2
    assert run("negotiate", plain, "position", "OP 9", "support", "--by", "BRA")[0] == 2
    assert facts() == ["opened"]


def test_everything_that_names_delegations_adds_states(run, plain, taking_part, tmp_path):
    (tmp_path / "said.txt").write_text("In OP 1, replace “act” by “decide”.\n", "utf-8")
    run("amend", plain, "instructions", tmp_path / "said.txt", "--by", "Chile")
    run("amend", plain, "join", "am-1", "Peru")
    run("negotiate", plain, "position", "OP 2", "support", "--by", "G77", "--by", "Cuba")
    run("negotiate", plain, "bracket", "OP 2", "--words", "meet again", "--by", "México")
    run("negotiate", plain, "alternatives", "OP 1", "--text", "URY,Panamá=Urges all to act;")
    assert set(taking_part()) == {"CHL", "PER", "G77+China", "CUB", "MEX", "URY", "PAN"}


def test_a_dry_run_adds_nobody(run, plain, facts, tmp_path):
    (tmp_path / "said.txt").write_text("In OP 1, replace “act” by “decide”.\n", "utf-8")
    said = ("amend", plain, "instructions", tmp_path / "said.txt", "--by", "Chile", "--dry-run")
    assert run(*said)[0] == 0
    assert facts() == ["opened"]


def test_an_import_refuses_a_mistyped_sponsor(run, plain, facts, tmp_path):
    (tmp_path / "mine.txt").write_text(TEXT.replace("Urges", "Invites"), "utf-8")
    out = tmp_path / "mine.docx"
    assert run("compare", tmp_path / "a.txt", tmp_path / "mine.txt", "-o", out)[0] == 1
    code, _, error = run("amend", plain, "import", out, "--sponsor", "BRZ")
    assert code == 2
    assert "BRA (Brazil)" in error
    assert facts() == ["opened"]
    assert run("amend", plain, "import", out, "--sponsor", "Brasil")[0] == 0


def test_each_of_the_two_acts_is_undone_by_itself(run, run_json, plain, facts, taking_part):
    run("amend", plain, "add", *proposal("BRA"))
    run("amend", plain, "add", *proposal("BRA", "Invites States to act;"))
    before = facts()
    code, _, error = run("amend", plain, "undo", "2")
    assert code == 4
    assert "Brazil" in error
    assert facts() == before
    for _ in range(3):
        assert run("amend", plain, "undo")[0] == 0
    assert taking_part() == {}
    for _ in range(3):
        assert run("amend", plain, "redo")[0] == 0
    assert taking_part() == {"BRA": "Brazil"}
    listed = run_json("amend", plain, "list")[1]["amendments"]
    assert [one["id"] for one in listed] == ["am-1", "am-2"]


@pytest.fixture
def add(run, plain):
    """Adds delegations by a command; gives its exit code."""
    return lambda *words: run("delegations", plain, "add", *words)[0]


def test_states_groups_and_codes_of_its_own_are_added_as_one_act_each(run_json, plain, add, facts):
    assert add("BRA", "G77 and China", "--member", "BRA", "--member", "Mexico") == 0
    assert add("FOS=Friends of the Sea", "--kind", "group") == 0
    assert add("Sea Watchers Network") == 0
    assert facts() == ["opened", *["delegations-joined"] * 3]
    found = run_json("delegations", plain, "list")[1]["delegations"]
    assert [(one["code"], one["kind"], one["members"]) for one in found] == [
        ("BRA", "state", []),
        ("G77+China", "group", ["BRA", "MEX"]),
        ("MEX", "state", []),
        ("FOS", "group", []),
        ("SWN", "entity", []),
    ]


def test_adding_what_is_there_records_nothing(add, facts):
    assert add("BRA") == 0
    assert add("BRA", "Brésil") == 0
    assert facts() == ["opened", "delegations-joined"]


@pytest.mark.parametrize(
    "words",
    [
        ("BRZ",),
        ("BRA", "Argentinia"),
        ("G77", "--member", "Mexiko"),
        ("BRA", "--member", "MEX"),
        ("G77", "OIC", "--member", "MEX"),
        ("G77", "--member", "G77"),
        ("BRA=Brazilwood Foundation",),
        ("FOS=Friends", "FOS=Foes"),
        ("",),
    ],
)
def test_what_cannot_be_added_leaves_the_record_as_it_is(add, facts, words):
    assert add(*words) == 2
    assert facts() == ["opened"]


def test_a_list_says_of_each_line_what_became_of_it(run_json, plain, facts, taking_part, tmp_path):
    lines = [
        ("1. Argentina", ["ARG"]),
        ("- Brasil;", ["BRA"]),
        ("Chile (CHL)", ["CHL"]),
        ("CUB\tCuba", ["CUB"]),
        ("UN Environment Programme (UNEP)", ["UNEP"]),
        ("FOS: Friends of the Sea", ["FOS"]),
        ("Peru, Panama and Paraguay", ["PER", "PAN", "PRY"]),
        ("Bosnia and Herzegovina", ["BIH"]),
        ("墨西哥", ["MEX"]),
        ("Atlantis Rising", []),
        ("Urugay", []),
        ("Brazil", ["BRA"]),
    ]
    (tmp_path / "list.txt").write_text("\n".join(line for line, _ in lines), "utf-8")
    code, data = run_json("delegations", plain, "import", tmp_path / "list.txt")
    assert code == 1
    assert [one["delegations"] for one in data["lines"]] == [codes for _, codes in lines]
    assert [one["near"] for one in data["lines"]][-3:] == [[], ["URY"], []]
    assert len(data["added"]) == len(taking_part()) == 11
    assert facts() == ["opened", "delegations-joined"]
    again = run_json("delegations", plain, "import", tmp_path / "list.txt")[1]
    assert again["added"] == []
    assert facts() == ["opened", "delegations-joined"]


def test_states_under_a_heading_of_observers_are_observers(run_json, plain, tmp_path):
    (tmp_path / "list.txt").write_text("Brazil\n\nObservers:\nMexico\nHoly See\n", "utf-8")
    assert run_json("delegations", plain, "import", tmp_path / "list.txt")[0] == 0
    found = run_json("delegations", plain, "list")[1]["delegations"]
    assert [one["kind"] for one in found] == ["state", "observer", "observer"]


def test_a_list_of_participants_of_a_report_is_taken(run_json, plain, seed):
    code, data = run_json("delegations", plain, "import", seed)
    assert code == 0
    codes = {one["code"] for one in data["added"]}
    assert {"ARG", "CHL", "MEX"} <= codes


PARTICIPANTS = (
    "List of participants",
    "Member States",
    "Algeria\tMs. Amina Haddad (Head of delegation)",
    "\tMr. Karim Saidi",
    "Brasill\tMr. João Souza",
    "States represented by observers",
    "Thailand",
    "Somchai Suriyawong",
    "Non-governmental organizations",
    "World Fish Union (WFU), Friends of the Sea Network",
    "Elena Rossi",
)


def test_a_list_of_participants_by_itself_leaves_out_the_persons_of_states(
    run_json, plain, tmp_path
):
    path = tmp_path / "list.txt"
    path.write_text("\n\n".join(PARTICIPANTS) + "\n", "utf-8")
    code, data = run_json("delegations", plain, "import", path)
    named = [(one["code"], one["kind"]) for one in data["added"]]
    assert named == [
        ("DZA", "state"), ("THA", "observer"), ("WFU", "entity"), ("FSN", "entity"),
    ]  # fmt: skip
    unknown = [(line["line"], line["near"]) for line in data["lines"] if not line["delegations"]]
    assert (code, unknown) == (1, [("Brasill", ["BRA"]), ("Elena Rossi", [])])


def test_a_line_under_states_that_is_no_person_is_told(run_json, plain, tmp_path):
    path = tmp_path / "list.txt"
    lines = ("Participants", "States", "Peru", "Mr. Luis Paz", "Chile, represented by Ms. Soto")
    path.write_text("\n".join((*lines, "Kenya (rapporteur)", "Blorgistan")), "utf-8")
    code, data = run_json("delegations", plain, "import", path)
    assert [one["code"] for one in data["added"]] == ["PER"]
    unknown = [(line["line"], line["near"]) for line in data["lines"] if not line["delegations"]]
    told = [("Chile, represented by Ms. Soto", ["CHL"]), ("Kenya (rapporteur)", ["KEN"])]
    assert (code, unknown) == (1, [*told, ("Blorgistan", [])])


@pytest.mark.parametrize(
    "rows",
    [
        "Code,Delegation,Head\nBRA,Brazil,Mr. Souza\nBOL,Bolivia (Plurinational State of),Ms. Paz",
        'Pays;Nom\n"Bolivie (État plurinational de)";"Paz, Ana"\nBrésil;Souza\nBrésil;Lima',
        "Brazil\nBOL\n",
    ],
)
def test_a_table_of_comma_separated_values_is_a_list(run_json, plain, tmp_path, rows):
    path = tmp_path / "list.csv"
    path.write_text(rows, "utf-8")
    code, data = run_json("delegations", plain, "import", path)
    assert (code, sorted(one["code"] for one in data["added"])) == (0, ["BOL", "BRA"])


def test_a_word_file_holds_a_list_too(run, run_json, plain, taking_part, tmp_path):
    (tmp_path / "list.txt").write_text("Brazil\n\nMexico\n", "utf-8")
    (tmp_path / "none.txt").write_text("\n", "utf-8")
    out = tmp_path / "list.docx"
    assert run("compare", tmp_path / "list.txt", tmp_path / "list.txt", "-o", out)[0] == 0
    assert run_json("delegations", plain, "import", out)[0] == 0
    assert set(taking_part()) == {"BRA", "MEX"}
    assert run("delegations", plain, "import", tmp_path / "none.txt")[0] == 3


def test_a_delegation_gets_another_name_and_keeps_its_place(run, add, plain, taking_part):
    add("FOS=Friends", "BRA")
    assert run("delegations", plain, "rename", "FOS", "Friends of the Sea")[0] == 0
    assert list(taking_part().items()) == [("FOS", "Friends of the Sea"), ("BRA", "Brazil")]
    assert run("delegations", plain, "rename", "FOS", "Friends of the Sea")[0] == 2
    assert run("delegations", plain, "rename", "CHL", "Chili")[0] == 2
    run("amend", plain, "undo")
    assert taking_part()["FOS"] == "Friends"


@pytest.mark.parametrize(
    "act",
    [
        ("amend", "add", *proposal("BRA")),
        ("negotiate", "position", "OP 1", "support", "--by", "BRA"),
        ("negotiate", "bracket", "OP 1", "--words", "to act", "--by", "BRA"),
        ("negotiate", "agree", "OP 1", "--by", "BRA"),
        ("negotiate", "group", "FOS", "--member", "BRA"),
        ("negotiate", "group", "G77", "--member", "MEX"),
    ],
)
def test_who_has_done_something_cannot_be_removed(run, add, plain, facts, taking_part, act):
    add("BRA", "G77=Friends", "--kind", "group")
    command, *rest = act
    assert run(command, plain, *rest)[0] == 0
    gone = "G77" if rest[:2] == ["group", "G77"] else "BRA"
    before = facts()
    code, _, error = run("delegations", plain, "remove", gone)
    assert code == 4
    assert taking_part()[gone] in error
    assert facts() == before
    run("amend", plain, "undo")
    assert run("delegations", plain, "remove", gone)[0] == 0
    assert gone not in taking_part()
    run("amend", plain, "undo")
    assert gone in taking_part()


def test_who_is_not_there_cannot_be_removed(run, plain, facts):
    assert run("delegations", plain, "remove", "BRA")[0] == 2
    assert facts() == ["opened"]


def test_no_two_delegations_have_one_name(run, plain, taking_part):
    assert run("delegations", plain, "add", "Brazil", "Chile", "FOS=Friends of the Sea")[0] == 0
    before = taking_part()
    for name in ("Brazil", "brésil", "BRA", ""):
        assert run("delegations", plain, "rename", "FOS", name)[0] == 2, name
    assert run("delegations", plain, "add", "FOO=Chile")[0] == 2
    assert taking_part() == before
    assert run("delegations", plain, "rename", "BRA", "Brésil")[0] == 0


def test_a_line_with_a_code_and_a_name_with_and_in_it_is_one_delegation(
    run_json, plain, taking_part, tmp_path
):
    words = "GRULAC: Latin American and Caribbean Group\nBRA; Chile and Peru\n"
    (tmp_path / "list.txt").write_text(words, "utf-8")
    assert run_json("delegations", plain, "import", tmp_path / "list.txt")[0] == 0
    assert list(taking_part()) == ["GRULAC", "BRA", "CHL", "PER"]


def test_names_of_one_list_may_be_alike(run_json, plain, taking_part, tmp_path):
    words = "NGB, Friends of the Northern Sea\nNGC, Friends of the Southern Sea\nMEX, Mexico\n"
    (tmp_path / "list.txt").write_text(words, "utf-8")
    assert run_json("delegations", plain, "import", tmp_path / "list.txt")[0] == 0
    assert list(taking_part()) == ["NGB", "NGC", "MEX"]


@pytest.mark.parametrize(("lines", "code"), [(MOST_LINES, 0), (MOST_LINES + 1, 3)])
def test_a_list_that_is_far_too_long_is_refused(
    run, plain, taking_part, tmp_path, lines: int, code: int
):
    (tmp_path / "list.txt").write_text("Mexico\n\n" * lines, "utf-8")
    assert run("delegations", plain, "import", tmp_path / "list.txt")[0] == code
    assert list(taking_part()) == ["MEX"] * (code == 0)


def test_a_kind_that_is_not_used_is_told(run, plain, taking_part):
    code, out, _ = run("delegations", plain, "add", "BRA", "FOS=Friends of the Sea", "--kind=group")
    assert (code, "Brazil (BRA) is known as “state”; --kind was not used." in out) == (0, True)
    assert out.count("--kind") == 1
    assert list(taking_part()) == ["BRA", "FOS"]
    code, _, err = run("delegations", plain, "add", "Chile (represented by Ms Rojas)")
    assert (code, "CHL (Chile)" in err) == (2, True)
