"""``amend import`` on the seed's declaration: from the tracked export back into a register."""

import docx
import pytest

from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from support.revised import paragraph, word_file
from support.revised import run as run_of


@pytest.fixture
def tracked(run, project, tmp_path):
    """A file in which Mexico and Brazil each changed something, and a project without that."""
    for sponsor, *what in (
        ("MEX", "--clause", "OP 5", "--replace", "innovative measures", "measures"),
        ("BRA", "--clause", "PP 4", "--delete"),
    ):
        assert (
            run("amend", project, "add", "--sponsor", sponsor, "--reason", "Short.", *what)[0] == 0
        )
    for name in ("am-1", "am-2"):
        assert run("amend", project, "accept", name)[0] == 0
    path = tmp_path / "tracked.docx"
    assert run("export", project, "--as", "tracked", "-o", path)[0] == 0
    return path


@pytest.fixture
def fresh(run, tmp_path, seed):
    path = tmp_path / "fresh.draftbench"
    assert run("new", path, "--base", f"{seed}#declaration")[0] == 0
    return path


def test_a_tracked_export_comes_back_as_the_amendments_that_it_was_made_of(
    run, run_json, tracked, fresh
):
    code, data = run_json("amend", fresh, "import", tracked)
    assert code == 0
    assert data["differences"] == []
    assert [(a["sponsors"], a["title"], a["reason"]) for a in data["amendments"]] == [
        (["BRA"], "Delete PP 4", "Short."),
        (["MEX"], "Amend OP 5", "Short."),
    ]
    assert {a["placement"]["outcome"] for a in data["amendments"]} == {"applies"}
    code, again = run_json("amend", fresh, "import", tracked, "--by", "clause")
    assert (code, again["amendments"], again["standing"]) == (0, [], ["am-1", "am-2"])
    assert run("amend", fresh, "undo")[1] == "Undone: Imported tracked.docx.\n"
    assert run_json("amend", fresh, "list")[1]["amendments"] == []


def test_a_dry_run_changes_nothing(run, run_json, tracked, fresh):
    code, out, _ = run("amend", fresh, "import", tracked, "--dry-run")
    assert code == 0
    assert "Delete PP 4" in out
    assert "nothing was changed" in out
    assert run_json("amend", fresh, "list")[1]["amendments"] == []


def test_sponsors_are_as_the_options_say(run_json, tracked, fresh, run):
    code, data = run_json(
        "amend", fresh, "import", tracked, "--sponsor", "Mexico=CHL, PER", "--sponsor", "ARG"
    )
    assert [a["sponsors"] for a in data["amendments"]] == [["ARG"], ["CHL", "PER"]]
    code, _, err = run("amend", fresh, "import", tracked, "--sponsor", "Anna=CHL")
    assert (code, "“Anna” changed nothing" in err) == (2, True)
    assert run("amend", fresh, "import", tracked, "--sponsor", "Mexico=")[0] == 2


@pytest.mark.slow
def test_differences_end_with_one_and_unreadable_files_with_three(
    run, run_json, tracked, fresh, project, tmp_path
):
    assert (
        run(
            "amend",
            fresh,
            "add",
            "--sponsor",
            "PER",
            "--clause",
            "OP 6",
            "--replace",
            "special",
            "due",
        )[0]
        == 0
    )
    assert run("amend", fresh, "accept", "am-1")[0] == 0
    copy = tmp_path / "copy.draftbench"
    clean = tmp_path / "clean.docx"
    assert run("export", fresh, "--as", "clean", "-o", clean)[0] == 0
    assert run("new", copy, "--base", clean)[0] == 0
    code, data = run_json("amend", copy, "import", tracked)
    assert code == 1
    assert [(d["code"], d["where"]) for d in data["differences"]] == [
        ("reads-otherwise", "tracked.docx, OP 6")
    ]
    assert len(data["amendments"]) == 2
    code, out, _ = run("amend", fresh, "import", clean)
    assert (code, "Nothing is proposed" in out) == (0, True)
    code, _, err = run("amend", project, "import", clean)
    assert (code, "no tracked changes" in err) == (2, True)
    assert run("amend", fresh, "import", tmp_path / "none.docx")[0] == 3


def test_the_remarks_of_past_imports_are_read_again(run, run_json, tmp_path):
    base = tmp_path / "base.docx"
    struck = paragraph(run_of("Urges "), run_of("all ", "ins by Chile"), run_of("States to act;"))
    rest = paragraph(run_of("Requests the Secretariat to report annually on cybercrime."))
    base.write_bytes(word_file(struck + rest))
    path = tmp_path / "n.draftbench"
    assert "was read as rejected" in run("new", path, "--base", base, "--view", "rejected")[1]
    assert run("amend", path, "import", base)[0] == 0
    assert run("amend", path, "undo")[0] == 0
    code, data = run_json("amend", path, "imports")
    assert code == 0
    texts, amendments = data["imports"]
    assert (texts["kind"], texts["files"], texts["undone"]) == ("texts", ["base.docx"], False)
    assert [r["code"] for r in texts["remarks"]] == ["tracked-changes"]
    assert (amendments["kind"], amendments["amendments"]) == ("amendments", ["am-1"])
    assert amendments["undone"]
    assert [r["code"] for r in amendments["remarks"]] == ["new-delegation"]
    out = run("amend", path, "imports")[1]
    assert "“Chile” stands for Chile (CHL)" in " ".join(out.split())
    assert "undone" in out


def test_a_dry_run_leaves_every_byte_of_the_project(run, tracked, fresh):
    before = fresh.read_bytes()
    assert run("amend", fresh, "import", tracked, "--dry-run")[0] == 0
    assert fresh.read_bytes() == before


@pytest.mark.parametrize(("view", "words"), [("accepted", "all States"), ("rejected", "States")])
def test_a_negotiation_begins_with_the_view_of_a_tracked_file_that_is_named(
    run, run_json, tmp_path, view, words
):
    base = tmp_path / "base.docx"
    base.write_bytes(
        word_file(paragraph(run_of("Urges "), run_of("all ", "ins by Chile"), run_of("States;")))
    )
    path = tmp_path / "n.draftbench"
    assert run("new", path, "--base", base, "--view", view)[0] == 0
    with Workbench.open(path) as bench:
        assert bench.state.base.clauses[0].text.plain == f"Urges {words};"


def test_what_was_not_certain_in_an_edited_copy_is_told(run, tracked, fresh):
    code, out, _ = run("amend", fresh, "add", "--sponsor", "MEX", "--from", tracked)
    assert code == 0
    assert "tracked.docx: The file holds tracked changes; it was read as accepted." in out


def test_the_name_of_a_file_is_no_delegation(run, run_json, tmp_path):
    base, copy = tmp_path / "canals.txt", tmp_path / "canals-2.txt"
    base.write_text("1. Requests the lock keepers to report floods;\n\n2. Decides to meet.\n")
    copy.write_text("1. Requests the lock keepers to report droughts;\n\n2. Decides to meet.\n")
    project = tmp_path / "canals.draftbench"
    assert run("new", project, "--base", base)[0] == 0
    code, _, error = run("amend", project, "import", copy, "--sponsor", "canals.txt")
    assert (code, "canals.txt" in error) == (2, True)
    assert run_json("delegations", project, "list")[1]["delegations"] == []
    assert run_json("amend", project, "list")[1]["amendments"] == []


def test_of_several_files_one_without_a_sure_version_waits_and_the_others_are_tabled(
    run, run_json, tmp_path
):
    words = "1. Urges States to share water every month;\n\n2. Invites donors to help;\n\n"
    words += "3. Decides to meet again in Lima.\n"
    project, base = tmp_path / "p.draftbench", tmp_path / "base.txt"
    base.write_text(words, "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    change = ("--clause", "OP 1", "--replace", "every month", "every week")
    assert run("amend", project, "add", "--sponsor", "BRA", *change)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("export", project, "--as", "clean", "-o", tmp_path / "second.txt")[0] == 0
    sent = {"mexico.txt": ("Lima", "Quito"), "peru.txt": ("month", "day")}
    for name, (old, new) in sent.items():
        (tmp_path / name).write_text(words.replace(old, new), "utf-8")
    files = [tmp_path / name for name in sent]
    given = [f"--sponsor={name}={code}" for name, code in zip(sent, ("MEX", "PER"), strict=True)]
    code, data = run_json("amend", project, "import", *files, *given)
    assert code == 4
    assert [a["sponsors"] for a in data["amendments"]] == [["MEX"]]
    assert [one["file"] for one in data["waiting"]] == ["peru.txt"]
    code, out, _ = run("amend", project, "import", *files, *given)
    assert code == 4
    assert "peru.txt" in out
    assert "--of" in out
    assert run("amend", project, "import", files[1], "--sponsor", "PER", "--of", "base")[0] == 0
    assert len(run_json("amend", project, "list")[1]["amendments"]) == 3


def test_of_several_files_one_that_cannot_be_read_is_listed_and_the_others_are_tabled(
    run, run_json, tmp_path
):
    project, base = tmp_path / "p.draftbench", tmp_path / "base.txt"
    base.write_text("1. Urges States to share water;\n\n2. Invites donors to help.\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    files = [tmp_path / name for name in ("mexico.txt", "broken.docx", "peru.txt")]
    for file, words in zip(files, ("Delete OP 2.", "PK\3\4", "Delete OP 1."), strict=True):
        file.write_text(words, "utf-8")
    given = ("--sponsor=mexico.txt=MEX", "--sponsor=peru.txt=PER", "--sponsor=broken.docx=CHL")
    assert run("amend", project, "import", *files, *given, "--dry-run")[0] == 3
    code, data = run_json("amend", project, "import", *files, *given)
    assert code == 3
    assert [(a["sponsors"], a["title"]) for a in data["amendments"]] == [
        (["MEX"], "Delete OP 2"),
        (["PER"], "Delete OP 1"),
    ]
    assert [f["read_as"] for f in data["files"]] == ["instructions", "unreadable", "instructions"]
    (said,) = data["differences"]
    assert (said["code"], said["where"]) == ("unreadable", "broken.docx")
    assert "damaged" in said["message"]
    kept = run_json("amend", project, "imports")[1]["imports"][-1]
    assert kept["files"] == ["mexico.txt", "peru.txt"]
    assert said in kept["remarks"]
    code, out, _ = run("amend", project, "import", files[1], tmp_path / "none.txt")
    assert (code, "none.txt: not read." in out) == (3, True)


def test_a_file_is_named_for_its_sponsor_and_version_as_it_was_given(run, run_json, tmp_path):
    project, base = tmp_path / "p.draftbench", tmp_path / "base.txt"
    base.write_text("1. Urges States to share water;\n\n2. Invites donors to help.\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    sent = tmp_path / "sent" / "kenya.txt"
    sent.parent.mkdir()
    sent.write_text("1. Urges all to share water;\n\n2. Invites donors to help.\n", "utf-8")
    for name in (sent, f"{sent.parent}/./kenya.txt", "kenya.txt"):
        given = (f"--sponsor={name}=KEN", f"--of={sent}=base", "--dry-run")
        code, data = run_json("amend", project, "import", sent, *given)
        assert (code, [a["sponsors"] for a in data["amendments"]]) == (0, [["KEN"]])
    two = (f"--sponsor={sent}=KEN", "--sponsor=kenya.txt=FRA")
    code, _, err = run("amend", project, "import", sent, *two)
    assert (code, "two delegations for “kenya.txt”" in err) == (2, True)


@pytest.mark.parametrize("words", ["1. Urges all to share water.\n", "Delete OP 1.\n"])
def test_several_sponsors_are_named_as_everywhere(run, run_json, tmp_path, words):
    project, base = tmp_path / "p.draftbench", tmp_path / "base.txt"
    base.write_text("1. Urges States to share water.\n\n2. Invites donors to help.\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    sent = tmp_path / "sent.txt"
    sent.write_text(words, "utf-8")
    for given in (
        ("--sponsor", "JPN", "--sponsor", "NOR"),
        ("--sponsor", "JPN,NOR"),
        ("--sponsor", "sent.txt=JPN, NOR"),
    ):
        _, data = run_json("amend", project, "import", sent, *given, "--dry-run")
        assert [a["sponsors"] for a in data["amendments"]] == [["JPN", "NOR"]]


def test_who_sends_a_file_may_be_said_where_its_headings_name_everybody(run, run_json, tmp_path):
    project, base = tmp_path / "p.draftbench", tmp_path / "base.txt"
    base.write_text("1. Urges States to share water;\n\n2. Invites donors to help.\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    sent = tmp_path / "sent.txt"
    sent.write_text("Japan:\nDelete OP 1.\nNorway:\nIn OP 2, delete “to help”.\n", "utf-8")
    for act in ("import", "instructions"):
        for given in ("--sponsor=sent.txt=JPN,NOR", f"--sponsor={sent}=KEN", "--sponsor=JPN,NOR"):
            code, _, err = run("amend", project, act, sent, given)
            assert (code, err) == (0, "")
            listed = run_json("amend", project, "list")[1]["amendments"]
            assert [a["sponsors"] for a in listed] == [["JPN"], ["NOR"]]
            assert run("amend", project, "undo")[0] == 0
        code, _, err = run("amend", project, act, sent, "--sponsor", "Keny")
        assert (code, "“Keny” is not a delegation" in err) == (2, True)


def test_what_waits_for_a_confirmation_says_how_it_is_tabled(run, tmp_path):
    project, base, sent = tmp_path / "p.draftbench", tmp_path / "base.txt", tmp_path / "alt.txt"
    base.write_text("1. Urges States to share water;\n\n2. Invites donors to help.\n", "utf-8")
    sent.write_text("OP 1 alt: “Urges all States to save water;”\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    hint = "With --doubtful those that need confirmation are tabled too."
    code, out, _ = run("amend", project, "import", sent, "--sponsor", "FRA")
    assert (code, hint in out) == (1, True)
    code, out, _ = run("amend", project, "import", sent, "--sponsor", "FRA", "--doubtful")
    assert (code, hint in out, "am-1" in out) == (0, False, True)


def test_instructions_with_a_number_of_two_paragraphs_say_how_the_version_is_named(run, tmp_path):
    project, base, sent = tmp_path / "p.draftbench", tmp_path / "base.txt", tmp_path / "del.txt"
    base.write_text("1. Urges States to act;\n\n2. Invites donors;\n\n3. Decides to meet.\n")
    sent.write_text("Delete OP 2.\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    deletion = ("--clause", "OP 1", "--delete", "--sponsor", "PER")
    assert run("amend", project, "add", *deletion)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    code, out, _ = run("amend", project, "import", sent, "--sponsor", "FRA")
    assert (code, "name the version with --of" in out) == (4, True)
    code, out, _ = run("amend", project, "import", sent, "--sponsor", "FRA", "--of", "base")
    assert (code, "OP 1 (was OP 2)" in out) == (0, True)


def test_a_file_that_waits_for_its_sponsor_says_which_bracket_names_nobody(run, tmp_path):
    text = "The Council,\n\n1. Urges owners to inspect lakes every year;\n\n2. Decides to meet."
    base, sent, project = (tmp_path / name for name in ("base.txt", "sent.txt", "p.draftbench"))
    base.write_text(text, "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    edited = text.replace("every year", "[ARG: every month]").replace("Decides", "[Resolves]")
    sent.write_text(edited, "utf-8")
    code, _, err = run("amend", project, "import", sent)
    assert code == 2
    assert "“[Resolves]” in OP 2 names nobody" in err
    sent.write_text(text.replace("every year", "every month"), "utf-8")
    assert "nothing in it says" in run("amend", project, "import", sent)[2]


@pytest.mark.parametrize(
    ("line", "tabled"),
    [
        ("Paragraph 2: strike the aforementioned bridges.", 0),
        ("Paragraphs 1 and 2 are merged as follows: “Urges States to act and to meet again.”", 1),
        ("Preamble\nParagraph 1: delete.", 1),
        ("1. Urges States to act now;", 1),
    ],
)
def test_no_line_of_a_paper_of_instructions_is_a_text(run, run_json, tmp_path, line, tabled):
    base, words, path = (tmp_path / name for name in ("base.txt", "words.txt", "own.draftbench"))
    base.write_text(
        "Recalling its resolution 55/59,\n\n1. Urges States to act;\n\n2. Decides to meet.\n"
    )
    words.write_text(line)
    assert run("new", path, "--base", base)[0] == 0
    code, data = run_json("amend", path, "import", words, "--sponsor", "CHL")
    assert (code, len(data["amendments"])) == (0 if tabled else 1, tabled)
    titles = [one["title"] for one in data["amendments"]]
    assert not any("New paragraph" in one or "Move" in one for one in titles)


@pytest.mark.parametrize(
    "said",
    [
        "In the paragraph on the voluntary fund, “consider giving” should be replaced by “give”.",
        "The words “consider giving to” in the paragraph on the voluntary fund are too weak.",
    ],
)
def test_a_line_that_quotes_words_of_a_paragraph_is_never_its_text(tmp_path, capsys, said):
    base = tmp_path / "base.txt"
    base.write_text(
        "Declaration on lakes\n\n1. Urges States to keep lakes clean;\n\n"
        "2. Invites States to consider giving to the voluntary fund for lakes and rivers;\n",
        encoding="utf-8",
    )
    project, mail = str(tmp_path / "p.draftbench"), tmp_path / "mail.txt"
    mail.write_text(f"{said}\n", encoding="utf-8")
    assert main(["new", project, "--base", str(base)]) == 0
    assert main(["amend", project, "import", str(mail), "--sponsor", "MEX"]) in (1, 3)
    main(["amend", project, "list", "--json"])
    assert '"amendments": []' in capsys.readouterr().out


_TEXT = (
    "The Council,",
    "Recalling its decision on lakes and rivers,",
    "1. Urges owners to inspect the lakes of their land every year;",
    "2. Invites donors to help the poorest owners with the costs of inspections;",
    "3. Requests the Secretariat to publish all reports of the owners;",
    "4. Calls upon neighbours to agree on the level of water in dry summers;",
    "5. Decides to meet again in Lima next spring.",
)


@pytest.fixture
def lakes(run, tmp_path):
    project, base = tmp_path / "lakes.draftbench", tmp_path / "base.txt"
    base.write_text("\n\n".join(_TEXT), "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    return project


def commented(path, paragraphs):
    """A Word file with a line at the top of its pages; what stands behind "|" is a comment."""
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "Mission of France"
    for one in paragraphs:
        words, _, comment = one.partition("|")
        paragraph = file.add_paragraph(words)
        if comment:
            file.add_comment(paragraph.runs, text=comment, author="Anna Smith", initials="AS")
    file.save(path)
    return path


def test_every_line_beside_instructions_is_listed_with_what_it_is(run_json, lakes, tmp_path):
    lines = (
        "Dear Chair,",
        "Thank you for the text.",
        "Operative part",
        "OP 2: delete “poorest”.",
        "We support OP 3.",
        "Comment: this was agreed in Quito.",
        "Kind regards,",
        "Ana Lopez",
    )
    sent = tmp_path / "sent.txt"
    sent.write_text("\n".join(lines), "utf-8")
    code, data = run_json("amend", lakes, "import", sent, "--sponsor", "PER")
    assert (code, [a["title"] for a in data["amendments"]]) == (0, ["Amend OP 2"])
    aside = [one for one in data["doubts"] if one["code"] == "set-aside"]
    others = [(at + 1, line) for at, line in enumerate(lines) if "poorest" not in line]
    assert [one["where"] for one in aside] == [f"sent.txt, line {at}" for at, _ in others]
    assert all(
        one["message"].startswith(f"“{line}”") for one, (_, line) in zip(aside, others, strict=True)
    )


def test_comments_of_a_file_of_instructions_are_listed(run_json, lakes, tmp_path):
    words = ["OP 2: delete “poorest”.|We ask the capital.", "We support OP 3."]
    sent = commented(tmp_path / "sent.docx", words)
    data = run_json("amend", lakes, "import", sent, "--sponsor", "PER")[1]
    said = {one["code"]: one["message"] for one in data["doubts"]}
    assert "Anna Smith" in said["comment"]
    assert "We ask the capital." in said["comment"]
    assert "Mission of France" in said["masthead"]


def test_comments_of_a_text_without_marks_are_reasons_or_listed(run_json, lakes, tmp_path):
    text = [one.replace("every year", "every month") for one in _TEXT]
    text[2] += "|A year is too long."
    text[4] += "|Are there any?"
    sent = commented(tmp_path / "sent.docx", text)
    data = run_json("amend", lakes, "import", sent, "--sponsor", "PER")[1]
    assert [(a["title"], a["reason"]) for a in data["amendments"]] == [
        ("Amend OP 1", "Anna Smith: A year is too long.")
    ]
    (said,) = (one for one in data["doubts"] if one["code"] == "comment")
    assert said["where"] == "sent.docx, OP 3"
    assert "Are there any?" in said["message"]
    assert any("Mission of France" in one["message"] for one in data["doubts"])


def test_what_is_said_between_quoted_clauses_is_no_new_paragraph(run_json, lakes, tmp_path):
    lines = (
        _TEXT[3].replace("poorest ", ""),
        "The second point is on water.",
        _TEXT[5].replace("dry", "hot"),
    )
    sent = tmp_path / "sent.txt"
    sent.write_text("\n\n".join(lines), "utf-8")
    data = run_json("amend", lakes, "import", sent, "--sponsor", "PER", "--as", "text")[1]
    assert [a["title"] for a in data["amendments"]] == ["Amend OP 2", "Amend OP 4"]
    said = [one for one in data["doubts"] if lines[1] in one["message"]]
    assert [one["where"] for one in said] == ["sent.txt, line 3"]


@pytest.mark.parametrize(
    "sent",
    [
        "OP 2 bis. Encourages owners to plant trees at the lakes;",
        "OP 2 bis Encourages owners to plant trees at the lakes;",
        "2bis. Encourages owners to plant trees at the lakes;",
        "Dear Chair,\n\nOP 2 bis: Encourages owners to plant trees at the lakes;\n\nRegards,\nAna",
    ],
)
@pytest.mark.parametrize("said", [(), ("--as", "text")])
def test_a_lone_new_paragraph_with_its_number_is_tabled_at_its_place(
    run_json, lakes, tmp_path, sent, said
):
    path = tmp_path / "sent.txt"
    path.write_text(sent, "utf-8")
    code, data = run_json("amend", lakes, "import", path, "--sponsor", "PER", *said)
    assert (code, [a["title"] for a in data["amendments"]]) == (0, ["New paragraph after OP 2"])
    assert run_json("amend", lakes, "accept", "am-1")[0] == 0
    with Workbench.open(lakes) as bench:
        words = [c.text.plain for c in bench.state.draft]
    assert words[4] == "Encourages owners to plant trees at the lakes;"


def test_a_number_of_its_own_before_words_that_are_no_paragraph_is_not_taken(
    run_json, lakes, tmp_path
):
    path = tmp_path / "sent.txt"
    path.write_text(
        "OP 2 bis. Recalling also its decision on seas,\n"
        "OP 4 bis Requests of Peru were heard.\n"
        "OP 3: delete “all”.\n",
        "utf-8",
    )
    data = run_json("amend", lakes, "import", path, "--sponsor", "PER")[1]
    assert [a["title"] for a in data["amendments"]] == ["Amend OP 3"]


@pytest.mark.parametrize("said", [(), ("--as", "text")])
def test_a_lone_new_paragraph_without_a_number_is_refused_with_what_to_do(
    run, lakes, tmp_path, said
):
    path = tmp_path / "sent.txt"
    words = "Encourages owners to plant trees at the lakes;"
    path.write_text(f"Dear Chair,\n\n{words}\n\nKind regards,\nAna\n", "utf-8")
    code, _, err = run("amend", lakes, "import", path, "--sponsor", "PER", *said)
    assert (code, "“OP 4 bis: …”" in err, "--insert-after" in err) == (3, True, True)
    other = tmp_path / "other.txt"
    other.write_text("Delete OP 1.\n", "utf-8")
    code, out, _ = run("amend", lakes, "import", path, other, "--sponsor", "PER")
    assert (code, "“OP 4 bis: …”" in out, "--insert-after" in out) == (3, True, True)
    added = ("--insert-after", "OP 2", "--text", words)
    assert run("amend", lakes, "add", "--sponsor", "PER", *added)[0] == 0


@pytest.mark.parametrize(
    ("sent", "title"),
    [
        ("6. Encourages owners to plant trees at the lakes.", "New paragraph after OP 5"),
        ("OP 6: Encourages owners to plant trees;", "New paragraph after OP 5"),
        ("Dear Chair,\n\n6. Encourages owners to plant trees.\n\nRegards,\nAna", "after OP 5"),
        ("PP 2: Noting the work of the lakes commission,", "New paragraph after PP 1"),
        ("7. Encourages owners to plant trees at the lakes.", ""),
        ("PP 4: Noting the work of the lakes commission,", ""),
    ],
)
def test_a_lone_paragraph_with_the_next_number_becomes_the_last_one(
    run_json, run, lakes, tmp_path, sent, title
):
    path = tmp_path / "sent.txt"
    path.write_text(sent, "utf-8")
    if not title:
        assert run("amend", lakes, "import", path, "--sponsor", "PER")[0] == 3
        return
    code, data = run_json("amend", lakes, "import", path, "--sponsor", "PER")
    (made,) = data["amendments"]
    assert (code, title in made["title"]) == (0, True)
    assert made["placement"]["outcome"] in ("applies", "confirm")


def test_what_was_rejected_before_is_told_and_tabled_all_the_same(run, run_json, lakes, tmp_path):
    path = tmp_path / "sent.txt"
    path.write_text("Delete OP 2.", "utf-8")
    assert run("amend", lakes, "import", path, "--sponsor", "PER")[0] == 0
    assert run("amend", lakes, "reject", "am-1")[0] == 0
    for sponsor, tabled in (("PER", []), ("CHL", ["am-2"])):
        _, data = run_json("amend", lakes, "import", path, "--sponsor", sponsor)
        assert [a["id"] for a in data["amendments"]] == tabled
        (said,) = [one for one in data["doubts"] if one["code"] == "rejected-before"]
        assert said["message"].startswith("am-1 (PER)")
    out = run("amend", lakes, "add", "--sponsor", "COL", "--apart", "--clause", "OP 2", "--delete")
    assert (out[0], "am-1 (PER)" in out[1]) == (0, True)
    other = run("amend", lakes, "add", "--sponsor", "COL", "--clause", "OP 3", "--delete")
    assert "am-1" not in other[1]


PIERS = """Resolution on piers

The Assembly,

Recalling the storm of 2019,

1. Urges port cities to mend their piers before the winter;

2. Requests the secretariat to report every year.
"""


@pytest.mark.parametrize("asked", [True, False])
def test_instructions_above_the_text_that_a_reply_quotes_are_heard(run, run_json, tmp_path, asked):
    base, project, mail = (tmp_path / n for n in ("base.txt", "piers.draftbench", "mail.txt"))
    base.write_text(PIERS)
    assert run("new", project, "--base", base)[0] == 0
    quoted = "".join(f"> {line}\n" if line else "\n" for line in PIERS.split("\n"))
    asks = 'In OP 1, after "piers" insert "and quays".' if asked else "We can agree to this text."
    mail.write_text(f"Dear Chair,\n\n{asks}\n\nBest regards,\n\nK. Mensah\n\n{quoted}")
    code, data = run_json("amend", project, "import", mail, "--sponsor", "GHA")
    assert code == 0
    if asked:
        assert [a["sponsors"] for a in data["amendments"]] == [["GHA"]]
        assert run("amend", project, "accept", "am-1")[0] == 0
        out = run("export", project, "--as", "clean", "--format", "txt", "-o", "-")[1]
        assert "mend their piers and quays before the winter" in out
    else:
        assert data["amendments"] == []
