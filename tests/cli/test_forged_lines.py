"""Names, titles and file names with line feeds and control characters make no line that looks like
one of the program's."""

import sys
from pathlib import Path

import pytest

FORGED = "am-7: accepted"
WORDS = f"Wetlands\n{FORGED}\x1b[2J\u202e"
BASE = "Declaration\n\n1. Urges States to guard the marshes;\n\n2. Decides to meet again.\n"


def forged(out: str) -> list[str]:
    """The lines that begin as the forged one, and the signs that drive a terminal."""
    lines = [line for line in out.splitlines() if line.strip().startswith(FORGED)]
    return lines + [sign for sign in ("\x1b", "\u202e") if sign in out]


@pytest.fixture
def marshes(run, tmp_path: Path) -> str:
    (tmp_path / "base.txt").write_text(BASE, encoding="utf-8")
    path = str(tmp_path / "n.draftbench")
    assert run("new", path, "--base", str(tmp_path / "base.txt"))[0] == 0
    add = ("amend", path, "add", "--clause", "OP 1", "--replace", "guard", "keep")
    assert run(*add, "--sponsor", "BRA", "--title", WORDS, "--reason", WORDS)[0] == 0
    return path


def test_titles_and_reasons_make_no_line(run, marshes: str) -> None:
    run("record", marshes, "name", WORDS)
    run("delegations", marshes, "rename", "BRA", WORDS)
    for act in (
        ("amend", marshes, "show", "am-1"),
        ("amend", marshes, "list"),
        ("amend", marshes, "undo"),
        ("record", marshes, "log"),
        ("record", marshes, "versions"),
        ("delegations", marshes, "list"),
        ("draft", marshes, "why", "OP 1", "guard"),
    ):
        code, out, err = run(*act)
        assert code == 0, err
        assert forged(out + err) == [], act


@pytest.mark.skipif(sys.platform == "win32", reason="no file has such a name there")
def test_names_of_files_make_no_line(run, marshes: str, tmp_path: Path) -> None:
    there, missing = tmp_path / f"a\n{FORGED}\x1b[2J.txt", tmp_path / f"b\n{FORGED}.txt"
    there.write_text("Elements\n\n1. Calls for a fund;\n", encoding="utf-8")
    for act, expected in (
        (("compare", tmp_path / "base.txt", there), 1),
        (("compare", tmp_path / "base.txt", missing), 3),
        (("record", missing, "log"), 3),
        (("record", there, "log"), 3),
        (("new", tmp_path / f"c\n{FORGED}.draftbench", "--base", there), 0),
        (("record", tmp_path / f"c\n{FORGED}.draftbench", "log"), 0),
        (("record", marshes, "exchange", tmp_path / f"d\n{FORGED}.zip"), 0),
        (("record", marshes, "copy", tmp_path / f"e\n{FORGED}.draftbench"), 0),
        (("export", marshes, "--as", "clean", "-o", tmp_path / f"f\n{FORGED}.docx"), 0),
    ):
        code, out, err = run(*act)
        assert code == expected, (act, err)
        assert forged(out + err) == [], act
