"""Words of private notes and drafts are in no file that a command writes for others, and in none
at all in clear once a passphrase is set."""

from pathlib import Path

import pytest

from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.mishaps import report
from support.leaks import find_all, found

NOTE = "Vermilion herons nest late"
WORDS = "saffron badgers"
EARLIER = "cobalt walruses"
REASON = "Turquoise otters juggle pebbles"
MARKERS = (NOTE, WORDS, EARLIER, REASON, "draft-1")
BASE = "Declaration\n\n1. Urges States to act with concern;\n\n2. Decides to meet again.\n"


@pytest.fixture
def project(run, tmp_path: Path) -> str:
    (tmp_path / "base.txt").write_text(BASE, encoding="utf-8")
    path = str(tmp_path / "n.draftbench")
    run("new", path, "--base", str(tmp_path / "base.txt"))
    draft = ("amend", path, "add", "--clause", "OP 1", "--sponsor", "BRA", "--draft")
    run(*draft, "--replace", "concern", EARLIER)
    run("amend", path, "withdraw", "draft-1", "--why", REASON)
    run(*draft, "--replace", "concern", WORDS, "--reason", REASON)
    run("amend", path, "add", "--clause", "OP 2", "--replace", "again", "soon", "--sponsor", "MEX")
    assert run("record", path, "note", NOTE, "--by", "BRA")[0] == 0
    return path


def written(folder: Path, project: str) -> list[Path]:
    own = {Path(project).name, "base.txt", "passphrase.txt"}
    return [one for one in folder.rglob("*") if one.is_file() and one.name not in own]


def leaks(files: list[Path]) -> list[tuple[str, str]]:
    return [(one.name, words) for one in files for words in find_all(MARKERS, one.read_bytes())]


@pytest.mark.slow
def test_no_file_for_others_has_a_private_word(run, project: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert found(NOTE, Path(project).read_bytes())
    for kind, what in EXPORTS.items():
        for ending in what.endings:
            if ending != ".pdf":
                name = str(out / f"{kind}{ending}")
                assert run("export", project, "--as", kind, "-o", name)[0] == 0, name
    for act in (
        ("exchange", str(out / "x.zip")),
        ("copy", str(out / "copy.draftbench"), "--without-notes"),
        ("salvage", str(out / "saved.draftbench"), "--without-notes"),
        ("compare", "1", "now", "-o", str(out / "compared.docx")),
    ):
        assert run("record", project, *act)[0] in (0, 1), act
    files = written(tmp_path, project)
    assert len(files) > 20
    assert leaks(files) == []


def test_the_log_has_no_private_word(run, project: str) -> None:
    for more in ((), ("--json",)):
        code, out, err = run("record", project, "log", *more)
        assert code == 0
        assert not [words for words in MARKERS if words in out + err]


def test_a_tabled_draft_is_told_without_what_was_before(run, project: str, tmp_path: Path) -> None:
    assert run("amend", project, "table", "draft-2")[0] == 0
    run("record", project, "exchange", str(tmp_path / "x.zip"))
    data = (tmp_path / "x.zip").read_bytes()
    assert found(WORDS, data)
    assert find_all((NOTE, EARLIER, "draft-1", "draft-2"), data) == []


@pytest.mark.slow
def test_a_passphrase_hides_what_is_there_and_gives_it_back(
    run, run_json, project: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text("correct horse battery\n", encoding="utf-8")
    lock = ("record", project, "private", "lock", "--for", "BRA", "--passphrase-file", str(file))
    assert run(*lock)[0] == 0
    everything = [one for one in tmp_path.iterdir() if one.name != file.name]
    assert leaks(everything) == []
    _, data = run_json("amend", project, "list")
    assert [one["id"] for one in data["amendments"]] == ["am-1"]
    assert data["locked"] == [{"delegation": "BRA", "drafts": 1}]
    _, data = run_json("record", project, "private", "status")
    (held,) = data["private"]
    assert (held["locked"], held["drafts"], held["notes"]) == (True, 1, 1)
    assert run(*lock)[0] == 2, "there is one already"
    monkeypatch.setenv("DRAFTBENCH_PASSPHRASE", "another passphrase")
    assert len(run_json("amend", project, "list")[1]["amendments"]) == 1
    monkeypatch.setenv("DRAFTBENCH_PASSPHRASE_FILE", str(file))
    assert {one["id"] for one in run_json("amend", project, "list")[1]["amendments"]} == {
        "am-1",
        "draft-1",
        "draft-2",
    }
    assert NOTE in run("record", project, "notes")[1]
    monkeypatch.delenv("DRAFTBENCH_PASSPHRASE")
    monkeypatch.delenv("DRAFTBENCH_PASSPHRASE_FILE")
    (tmp_path / "wrong.txt").write_text("wrong passphrase", encoding="utf-8")
    wrong = ("--for", "BRA", "--passphrase-file", str(tmp_path / "wrong.txt"))
    assert run("record", project, "private", "unlock", *wrong)[0] == 2
    (tmp_path / "new.txt").write_text("one more passphrase", encoding="utf-8")
    new = ("--passphrase-file", str(file), "--new-passphrase-file", str(tmp_path / "new.txt"))
    assert run("record", project, "private", "passphrase", "--for", "BRA", *new)[0] == 0
    right = ("--for", "BRA", "--passphrase-file", str(tmp_path / "new.txt"))
    assert run("record", project, "private", "unlock", *right)[0] == 0
    assert NOTE in run("record", project, "notes")[1]


@pytest.mark.slow
def test_a_draft_that_is_locked_is_told_with_what_unlocks_it(
    run, project: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "passphrase.txt"
    file.write_text("correct horse battery\n", encoding="utf-8")
    table = ("amend", project, "table", "draft-2")
    assert "DRAFTBENCH_PASSPHRASE_FILE" not in run("amend", project, "table", "draft-9")[2]
    run("record", project, "private", "lock", "--for", "BRA", "--passphrase-file", str(file))
    for command in (table, ("amend", project, "show", "draft-2")):
        code, _, err = run(*command)
        assert code == 2
        assert "Brazil" in err
        assert "DRAFTBENCH_PASSPHRASE_FILE" in err
    assert "DRAFTBENCH_PASSPHRASE_FILE" not in run("amend", project, "table", "am-9")[2]
    monkeypatch.setenv("DRAFTBENCH_PASSPHRASE", "another passphrase")
    for command in (table, ("amend", project, "list")):
        assert "not the passphrase" in run(*command)[2]
    monkeypatch.setenv("DRAFTBENCH_PASSPHRASE_FILE", str(file))
    assert run(*table)[::2] == (0, ""), "one of the two is right"


def test_without_a_terminal_a_passphrase_is_not_waited_for(run, project: str) -> None:
    code, _, err = run("record", project, "private", "lock", "--for", "BRA")
    assert code == 2
    assert "--passphrase-file" in err


def test_a_private_act_is_undone_by_its_id(run, run_json, project: str) -> None:
    _, data = run_json("record", project, "private", "log")
    by_words = {one["words"]: one["id"] for one in data["events"]}
    undone = run("amend", project, "undo", by_words["Drafted draft-2"][:8])
    assert undone[:2] == (0, "Undone: Drafted draft-2.\n")
    code, out, _ = run("record", project, "private", "log")
    assert code == 0
    assert [line for line in out.splitlines() if "undone" in line and "Drafted draft-2" in line]
    assert {one["unfit"] for one in data["events"]} == {None}
    code, out, _ = run("record", project, "private", "status")
    assert (code, out.count("\tnone")) == (0, 1)
    assert [one["id"] for one in run_json("amend", project, "list")[1]["amendments"]] == [
        "am-1",
        "draft-1",
    ]


def test_a_report_on_a_fault_has_no_private_word() -> None:
    with pytest.raises(ValueError, match="heron") as caught:
        int(NOTE)
    told = report(caught.value, done=("edit.note", "amend.propose"))
    assert not [words for words in MARKERS if words in told]
