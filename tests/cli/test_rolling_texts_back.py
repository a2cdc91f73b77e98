"""A rolling text that comes back: every kind of proposal is read as the one that it was made of."""

import shutil

import pytest

LAKES = """Resolution on lakes

The Assembly,

Recalling the flood of 2019,

Noting the work of the lakes commission,

Noting also the work of the rivers commission,

1. Urges States to share their water and to protect the springs in their territory;

2. Invites owners to plant trees along the lakes;

3. Invites donors to help the poorest owners;

4. Calls upon neighbours to agree on the level of water in dry summers;

5. Decides to meet again in Lima next spring;

6. Encourages all actors:

(a) To publish their findings;

(b) To report every year.
"""
PROPOSALS = (
    ("BRA", "--clause", "OP 4", "--replace", "dry summers", "dry years"),
    ("MEX", "--insert-after", "OP 5", "--text", "Welcomes the offer of Peru;"),
    ("CHL", "--clause", "PP 2", "--delete"),
    ("ARG", "--clause", "OP 5", "--move-after", "OP 1"),
    ("URY", "--clause", "OP 1", "--split-before", "to protect"),
    ("PER", "--clause", "OP 3", "--join-to", "OP 2"),
    ("COL", "--clause", "OP 4", "--replace", "Calls upon", "Urges"),
    ("BOL", "--clause", "OP 4", "--text", "Thanks all neighbours of the lakes;"),
    ("ECU", "--clause", "OP 6 (a)", "--delete"),
    ("PRY", "--insert-after", "OP 6 (b)", "--text", "To meet every year."),
)


@pytest.fixture
def begin(run, tmp_path):
    def begun(name):
        base, project = tmp_path / "base.txt", tmp_path / f"{name}.draftbench"
        base.write_text(LAKES, "utf-8")
        assert run("new", project, "--base", base)[0] == 0
        return project

    return begun


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Where the first test that needs the proposals keeps them for the others."""
    return tmp_path_factory.mktemp("built") / "lakes.draftbench"


@pytest.fixture
def lakes(run, begin, built, tmp_path):
    if not built.exists():
        built.write_bytes(_with_proposals(run, begin("first")).read_bytes())
    return shutil.copy(built, tmp_path / "lakes.draftbench")


def _with_proposals(run, project):
    for sponsor, *what in PROPOSALS:
        assert run("amend", project, "add", "--sponsor", sponsor, *what)[0] == 0
    assert (
        run(
            "amend",
            project,
            "add",
            "--sponsor",
            "COL",
            *PROPOSALS[7][1:-1],
            "Thanks all;",
            "--alternative-to",
            "am-7",
        )[0]
        == 0
    )
    assert run("negotiate", project, "bracket", "OP 5", "--words", "in Lima", "--by", "BOL")[0] == 0
    return project


def proposed(data):
    return {(*a["sponsors"], a["title"]) for a in data["amendments"]}


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt"])
@pytest.mark.parametrize("decided", [False, True])
def test_it_brings_nothing_twice_into_its_own_negotiation(
    run, run_json, lakes, tmp_path, ending, decided
):
    if decided:
        for name in ("am-2", "am-3"):
            assert run("amend", lakes, "accept", name)[0] == 0
    sent = tmp_path / f"rolling.{ending}"
    assert run("export", lakes, "--as", "rolling", "-o", sent)[0] == 0
    code, data = run_json("amend", lakes, "import", sent)
    assert (code, data["amendments"], data["differences"]) == (0, [], [])
    assert len(data["standing"]) == (9 if decided else 11)
    assert "bracket-not-understood" not in [one["code"] for one in data["doubts"]]


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt"])
def test_what_is_printed_for_a_proposal_without_a_place_is_called_so(
    run, run_json, begin, tmp_path, ending
):
    project, sent = begin("late"), tmp_path / f"rolling.{ending}"
    for sponsor, new in (("EGY", "particular"), ("MEX", "specific")):
        what = ("--clause", "OP 5", "--replace", "next spring", f"next {new} spring")
        assert run("amend", project, "add", "--sponsor", sponsor, *what)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("export", project, "--as", "rolling", "-o", sent)[0] == 0
    code, data = run_json("amend", project, "import", sent, "--sponsor", "VEN")
    assert (code, data["amendments"], data["differences"]) == (0, [], [])
    said = {one["code"]: one["message"] for one in data["doubts"]}
    assert "bracket-not-understood" not in said
    assert "is printed for a proposal that is tabled" in said["bracket-printed"]


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt"])
def test_every_kind_of_proposal_comes_into_another_negotiation(
    run, run_json, lakes, begin, tmp_path, ending
):
    sent = tmp_path / f"rolling.{ending}"
    assert run("export", lakes, "--as", "rolling", "-o", sent)[0] == 0
    code, data = run_json("amend", begin("other"), "import", sent, "--sponsor", "VEN")
    assert code == 0
    own = proposed(run_json("amend", lakes, "list")[1])
    assert proposed(data) == own | {("VEN", "Amend OP 5")}
    assert all(a["placement"]["outcome"] == "applies" for a in data["amendments"])


def test_proposed_words_do_not_tell_the_version(run, run_json, begin, tmp_path):
    """They stood in a version that the meeting took back since, and are no words of the file."""
    project, back = begin("back"), tmp_path / "back.txt"
    words = ("--clause", "OP 2", "--replace", "plant trees", "plant many native trees")
    assert run("amend", project, "add", "--sponsor", "MEX", *words)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("export", project, "--as", "clean", "-o", tmp_path / "later.docx")[0] == 0
    for _ in range(2):
        assert run("amend", project, "undo")[0] == 0
    proposed = LAKES.replace("plant trees", "plant [EU: many native] trees")
    back.write_text(proposed.replace("summers", "summers [PER: and winters]"), "utf-8")
    assert run("amend", project, "import", back)[0] == 0
    listed = run_json("amend", project, "list")[1]["amendments"]
    assert [one["sponsors"] for one in listed] == [["EU"], ["PER"]]


@pytest.mark.parametrize("ending", ["md", "txt"])
def test_words_that_are_struck_out_do_not_tell_the_version(run, run_json, begin, tmp_path, ending):
    """They are those of the base, beside those of the draft that was sent."""
    project, sent = begin("struck"), tmp_path / f"sent.{ending}"
    words = ("--clause", "PP 1", "--replace", "flood", "drought")
    assert run("amend", project, "add", "--sponsor", "MEX", *words)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("export", project, "--as", "rolling", "-o", sent)[0] == 0
    assert "~~flood~~**drought**" in sent.read_text("utf-8")
    sent.write_text(sent.read_text("utf-8").replace("Lima", "[PER: Quito]"), "utf-8")
    code, data = run_json("amend", project, "import", sent)
    assert code == 0
    assert [one["sponsors"] for one in data["amendments"]] == [["PER"]]


def test_amendments_for_another_text_are_named_by_the_numbers_of_this_one(
    run, run_json, begin, tmp_path
):
    project, file, other = begin("one"), tmp_path / "open.xml", tmp_path / "other.draftbench"
    words = ("--clause", "PP 3", "--replace", "rivers commission", "ponds commission")
    assert run("amend", project, "add", "--sponsor", "MEX", *words)[0] == 0
    what = ("--clause", "PP 1", "--delete")
    assert run("amend", project, "add", "--sponsor", "CHL", *what)[0] == 0
    assert run("amend", project, "accept", "am-2")[0] == 0
    assert run("export", project, "--as", "akn", "-o", file)[0] == 0
    base = tmp_path / "later.txt"
    base.write_text(LAKES.replace("Recalling the flood of 2019,\n\n", "").replace("Lima", "Quito"))
    assert run("new", other, "--base", base)[0] == 0
    assert "Amend PP 2" in run("amend", other, "import", file)[1]
    (one,) = run_json("amend", other, "list")[1]["amendments"]
    assert [(each["number"], each["was"]) for each in one["numbers"]] == [("PP 2", "")]


def together_with(data):
    """What each open amendment proposes, and whose proposals it is an alternative to."""
    by = {one["id"]: one["sponsors"] for one in data["amendments"]}
    others = [[by[each] for each in one["alternatives"]] for one in data["amendments"]]
    return sorted(
        (*one["sponsors"], one["title"], sorted(each), bool(one["competing"]))
        for one, each in zip(data["amendments"], others, strict=True)
    )


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt"])
@pytest.mark.parametrize("style", ["alt", "bis", "option"])
def test_alternatives_come_back_as_alternatives(run, run_json, begin, tmp_path, style, ending):
    project, other, sent = begin("sent"), begin("other"), tmp_path / f"rolling.{ending}"
    assert run("delegations", project, "add", "BRA", "MEX", "CHL")[0] == 0
    reed, trees = (f"Invites owners to plant {what};" for what in ("reed along the lakes", "trees"))
    texts = [f"BRA={reed}", f"MEX={trees}", "CHL="]
    options = [each for one in texts for each in ("--text", one)]
    assert run("negotiate", project, "alternatives", "OP 2", *options, "--style", style)[0] == 0
    words = (("MEX", "Noting the", "Noting the great"), ("CHL", "Noting the", "Noting all the"))
    for who, *change in words:  # in the same words, and no alternatives
        on = ("--clause", "PP 2", "--replace", *change)
        assert run("amend", project, "add", "--sponsor", who, *on)[0] == 0
    what = ("--clause", "OP 4", "--replace")
    assert run("amend", project, "add", "--sponsor", "MEX", *what, "dry", "wet")[0] == 0
    also = ("--alternative-to", "am-6")
    assert run("amend", project, "add", "--sponsor", "CHL", *what, "dry", "all", *also)[0] == 0
    assert run("export", project, "--as", "rolling", "-o", sent)[0] == 0
    assert run("amend", other, "import", sent)[0] == 0
    own = together_with(run_json("amend", project, "list")[1])
    assert together_with(run_json("amend", other, "list")[1]) == own
    assert sum(bool(one[-2]) for one in own) == 5


def test_a_paragraph_that_a_file_calls_an_alternative_is_one(run, run_json, begin, tmp_path):
    """Also in a file that another program wrote, to what stands in brackets in the other one."""
    project, sent = begin("foreign"), tmp_path / "sent.txt"
    text = LAKES.replace("dry summers;", "dry [MEX: and wet] summers;\n\n4 alt [CHL: Thanks all;]")
    sent.write_text(text, "utf-8")
    assert run("amend", project, "import", sent)[0] == 0
    listed = run_json("amend", project, "list")[1]["amendments"]
    assert [(one["sponsors"], one["alternatives"]) for one in listed] == [
        (["MEX"], ["am-2"]),
        (["CHL"], ["am-1"]),
    ]


def test_amendments_that_apply_to_a_changed_text_are_not_said_to_have_no_place(
    run, run_json, begin, tmp_path
):
    """Those of a file of Akoma Ntoso from another negotiation, whose text is not quite this one."""
    project, file, other = begin("one"), tmp_path / "open.xml", tmp_path / "other.draftbench"
    what = ("--clause", "OP 3", "--replace", "poorest owners", "poor owners")
    assert run("amend", project, "add", "--sponsor", "MEX", *what)[0] == 0
    what = ("--clause", "OP 5", "--replace", "Lima", "Cuzco")
    assert run("amend", project, "add", "--sponsor", "CHL", *what)[0] == 0
    assert run("export", project, "--as", "akn", "-o", file)[0] == 0
    base = tmp_path / "later.txt"
    base.write_text(LAKES.replace("trees along", "trees and reed along").replace("Lima", "Quito"))
    assert run("new", other, "--base", base)[0] == 0
    data = run_json("amend", other, "import", file)[1]
    fits = [one["placement"]["outcome"] for one in data["amendments"]]
    assert (fits[0], fits[1] == "applies") == ("applies", False)
    said = [d["message"] for d in data["differences"] if "made for another text" in d["message"]]
    assert [one[:5] for one in said] == ["CHL: "]


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt"])
def test_another_version_of_an_item_is_one_of_the_item_above_in_its_list(
    run, run_json, begin, tmp_path, ending
):
    project, sent = begin("items"), tmp_path / f"rolling.{ending}"
    for sponsor, item, text in (
        ("MEX", "OP 6 (a)", "To share all that they know;"),
        ("URY", "OP 6 (b)", "To keep silent."),
        ("CHL", "OP 6 (b)", "To meet in winter."),
    ):
        what = ("--sponsor", sponsor, "--clause", item, "--text", text)
        assert run("amend", project, "add", *what)[0] == 0
    assert run("export", project, "--as", "rolling", "-o", sent)[0] == 0
    assert "(b) alt 2" in _words(run, project)
    code, data = run_json("amend", project, "import", sent, "--sponsor", "VEN")
    assert (code, data["amendments"], data["differences"]) == (0, [], [])
    code, data = run_json("amend", begin("other"), "import", sent, "--sponsor", "VEN")
    assert code == 0
    assert proposed(data) == {
        ("MEX", "Amend OP 6 (a)"),
        ("URY", "Amend OP 6 (b)"),
        ("CHL", "Amend OP 6 (b)"),
    }


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["docx", "html", "md", "txt"])
def test_a_deletion_quotes_no_words_that_are_gone(run, run_json, begin, tmp_path, ending):
    project, sent = begin("gone"), tmp_path / f"rolling.{ending}"
    for sponsor, old, new in (
        ("MEX", "the level of water in", "the water in"),
        ("URY", "to agree on the water in dry", "to agree in"),
    ):
        what = ("--sponsor", sponsor, "--clause", "OP 4", "--replace", old, new)
        assert run("amend", project, "add", *what)[0] == 0
        if sponsor == "MEX":
            assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("export", project, "--as", "rolling", "-o", sent)[0] == 0
    assert "[URY: delete “on the water”]" in _words(run, project)
    told = ("--sponsor", "VEN", "--of", sent.name)
    code, data = run_json("amend", project, "import", sent, *told)
    assert (code, data["amendments"], data["differences"]) == (0, [], [])


def _words(run, project):
    return run("export", project, "--as", "rolling", "--format", "txt", "-o", "-")[1]


@pytest.mark.slow
def test_the_small_print_of_a_rolling_text_is_one_line_in_the_terminal(begin, run, tmp_path):
    project, file = begin("one"), tmp_path / "rolling.txt"
    for who, *words in PROPOSALS[:3]:
        assert run("amend", project, "add", "--sponsor", who, *words)[0] == 0
    assert run("export", project, "--as", "rolling", "-o", file)[0] == 0
    _, said, _ = run("amend", project, "import", file, "--sponsor", "PER", "--dry-run")
    told = [line for line in said.split("\n") if "small print" in line]
    assert len(told) == 1
    assert " lines of small print of a rolling text." in told[0]
    assert "was read as a proposal of" not in said
