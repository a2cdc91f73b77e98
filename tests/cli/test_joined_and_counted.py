"""A short negotiation with joins, deletions and new paragraphs: every paper counts alike, names a
clause and who changed it alike, and numbers only what is voted on."""

import csv
import io

import pytest

from draftbench.app.amendments.tabling import clause_named
from draftbench.cli.main import main
from draftbench.errors import UsageError
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, lakes

STOCK = "6 bis. Also decides to keep an inventory of lakes;"


@pytest.fixture
def talks(tmp_path, capsys):
    """Runs a command on a negotiation on the lakes; gives what it prints."""
    base = tmp_path / "lakes.txt"
    base.write_text(lakes(), encoding="utf-8")
    project = str(tmp_path / "talks.draftbench")

    def run(group, *words, ends=0):
        assert main([group, project, *words]) == ends
        return capsys.readouterr().out

    run("new", "--base", str(base))
    return run


def rows(talks, kind):
    out = talks("export", "--as", kind, "-o", "-", "--format", "csv")
    return list(csv.reader(io.StringIO(out.lstrip("\ufeff"))))[1:]


def notes(talks, kind, folder):
    path = folder / f"{kind}.html"
    talks("export", "--as", kind, "-o", str(path))
    return path.read_text(encoding="utf-8")


def test_paragraphs_are_counted_alike_everywhere(talks, tmp_path):
    talks("amend", "add", "--sponsor", "MEX", "--clause", "OP 4", "--delete")
    talks("amend", "add", "--sponsor", "KEN", "--insert-after", "OP 6", "--text", STOCK)
    talks("amend", "accept", "am-1", "am-2")
    talks("negotiate", "agree", "OP 1")
    assert "open: 10, agreed: 1" in talks("negotiate", "counts")
    rolling = talks("export", "--as", "rolling", "-o", "-", "--format", "txt")
    assert "Paragraphs by state: 10 open, 1 agreed." in rolling
    assert "2 paragraphs were changed since the base text" in rolling
    trace = notes(talks, "trace", tmp_path)
    assert "11 paragraphs of the draft, 10 of them as in the base text." in trace
    assert "1 paragraph of the base text is no longer in it." in trace
    assert "12 paragraphs: " in notes(talks, "numbers", tmp_path)


def test_the_trace_says_of_a_join_who_joined_what(talks):
    talks("amend", "add", "--sponsor", "KEN", "--clause", "PP 5", "--join-to", "PP 4")
    talks("amend", "accept", "am-1")
    (row,) = (row for row in rows(talks, "trace") if row[0].startswith("PP 4"))
    assert "PP 4 (" in row[1]
    assert "PP 5 (" in row[1]
    assert row[3] == "Former PP 5 joined to it by Kenya (am-1)."
    rolling = talks("export", "--as", "rolling", "-o", "-", "--format", "txt")
    assert "(Former PP 5 joined to it by Kenya, am-1.)" in rolling
    assert "Changed by" not in rolling


def test_the_trace_of_a_split_takes_no_words_out(talks):
    talks("amend", "add", "--sponsor", "JPN", "--clause", "OP 2", "--split-before", "among")
    talks("amend", "accept", "am-1")
    whole, part = (row for row in rows(talks, "trace") if row[2] == "OP 2")
    assert whole[3] == "Split into OP 2 and OP 3."
    assert "Split off by Japan (am-1)." in part[3]
    rolling = talks("export", "--as", "rolling", "-o", "-", "--format", "txt")
    assert "Changed by" not in rolling


def test_each_side_of_a_join_and_a_deletion_says_what_it_does(talks):
    talks("amend", "add", "--sponsor", "CHL", "--clause", "OP 4", "--join-to", "OP 3")
    talks("amend", "add", "--sponsor", "MEX", "--clause", "OP 4", "--delete")
    said = talks("amend", "conflicts", ends=4)
    assert "am-1 (CHL): Join OP 4 to OP 3" in said
    assert "am-2 (MEX): Delete OP 4" in said
    assert "(deleted)" not in said
    talks("amend", "accept", "am-1")
    said = talks("amend", "conflicts", ends=4)
    assert "am-1 (CHL), accepted: Join former OP 4 to OP 3" in said
    assert "am-2 (MEX): Delete former OP 4 (joined to OP 3)" in said
    assert "floods;[- Requests" in said
    talks("amend", "resolve", "1", "--take", "am-2")
    clean = talks("export", "--as", "clean", "-o", "-", "--format", "txt")
    assert "Requests the secretariat" not in clean
    assert "3. Invites donors to support early warning systems for floods;" in clean


def test_only_what_is_voted_on_has_a_place_in_the_order(talks):
    talks("amend", "add", "--sponsor", "MEX", "--clause", "PP 3", "--replace", "millions", "many")
    talks("amend", "add", "--sponsor", "FRA", "--clause", "PP 3", "--replace", "millions", "most")
    talks("amend", "add", "--sponsor", "PER", "--clause", "OP 5", "--delete")
    talks("amend", "accept", "am-1")
    table = rows(talks, "voting")
    assert {row[2].split()[0]: row[1] for row in table} == {"am-2": "–", "am-3": "1"}
    lines = talks("voting").splitlines()[1:]
    assert {line.split("\t")[1]: line.split("\t")[0] for line in lines} == {
        "am-2": "–",
        "am-3": "1",
    }


def test_a_typed_number_is_a_number_and_no_word(talks):
    talks("amend", "add", "--sponsor", "KEN", "--insert-after", "OP 6", "--text", STOCK)
    ((_, _, _, instruction, *_),) = rows(talks, "amendments")
    assert instruction.endswith(
        "insert a new operative paragraph 6 bis reading: “Also decides to keep an inventory of "
        "lakes;”."
    )
    talks("amend", "accept", "am-1")
    clean = talks("export", "--as", "clean", "-o", "-", "--format", "txt")
    assert "7. Also decides to keep an inventory of lakes;" in clean


def test_a_reason_stands_beside_the_status(talks):
    talks("amend", "add", "--sponsor", "PER", "--clause", "OP 5", "--delete")
    talks("amend", "reject", "am-1", "--why", "The meeting prefers the base")
    row = talks("amend", "list").splitlines()[-1].split("\t")
    assert row[3:] == ["Delete OP 5", "rejected: The meeting prefers the base"]


def test_a_clause_that_is_not_there_is_named_without_a_stop():
    text = read(lakes().encode(), "lakes.txt").parts[0]
    with pytest.raises(UsageError, match="no clause “OP 6 bis”;"):
        clause_named(text, "OP 6 bis.")


WHOLE = "1. [Calls upon all States][^3][to protect mountain lakes within their territory;] "
PART = "2. Encourages the exchange of data on water levels "
PASTED = (
    (f"{WHOLE}[Egypt: delete]", "Delete OP 1"),
    (f"{PART}[Egypt: delete: among neighbouring States];", "Amend OP 2"),
)


@pytest.mark.parametrize(("pasted", "title"), PASTED)
def test_brackets_as_people_type_them(talks, tmp_path, pasted, title):
    path = tmp_path / "egypt.txt"
    lines = lakes().splitlines()
    number = pasted.split()[0]
    at = next(n for n, line in enumerate(lines) if line.startswith(number))
    lines[at] = pasted
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    talks("amend", "import", str(path), "--sponsor", "CHL")
    listed = [line.split("\t") for line in talks("amend", "list").splitlines()[2:]]
    assert [row[2:4] for row in listed] == [["EGY", title]]
    talks("amend", "accept", "am-1")
    clean = talks("export", "--as", "clean", "-o", "-", "--format", "txt")
    assert "[" not in clean
    assert "neighbouring" in clean or "2. Encourages the exchange of data on water levels;" in clean


def test_what_was_read_is_told_in_the_language_of_the_reader(talks, tmp_path, capsys):
    lines = lakes().replace("on water levels among", "on [water levels][Morocco: floods] among")
    path = tmp_path / "morocco.txt"
    path.write_text(lines, encoding="utf-8")
    said = talks("amend", "import", str(path), "--sponsor", "CHL", "--language", "fr")
    assert "morocco.txt, ligne " in said
    assert "une proposition de Maroc" in said


def test_numbers_that_a_comparison_corrects_are_no_doubts(talks, tmp_path):
    texts = (lakes(), lakes(operative=OPERATIVE[1:]))
    names = [tmp_path / name for name in ("old.txt", "new.txt")]
    for name, text in zip(names, texts, strict=True):
        name.write_text(text, encoding="utf-8")
    marked = tmp_path / "marked.docx"
    assert main(["compare", *map(str, names), "-o", str(marked), "--author", "Mali"]) == 1
    said = talks("amend", "import", str(marked))
    assert "Delete OP 1" in said
    assert "Renumbering" not in said


def test_tracked_changes_say_which_proposals_they_leave_out(talks, tmp_path):
    talks("amend", "add", "--sponsor", "PER", "--clause", "OP 5", "--delete")
    said = talks("export", "--as", "tracked", "-o", str(tmp_path / "tracked.docx"))
    assert "1 open proposal is not among the tracked changes" in said
    talks("amend", "accept", "am-1")
    said = talks("export", "--as", "tracked", "-o", str(tmp_path / "tracked.docx"))
    assert "open proposal" not in said
