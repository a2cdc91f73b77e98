"""A joining that a new base text took over stays one when words of it are deleted later."""

WELLS = "Decides to create a fund for the repair of wells damaged by storms"
TEXT = f"""Clean wells

The Assembly,

1. Notes the report;

2. {WELLS};

3. Invites members in a position to do so to contribute to the fund;

4. Decides to meet again.
"""
REV_1 = TEXT.replace(f"{WELLS};\n\n3. Invites", f"{WELLS}, and invites").replace("4. ", "3. ")
REV_2 = REV_1.replace("in a position to do so ", "")


def test_a_joining_is_none_the_less_one_after_two_new_base_texts(run, run_json, tmp_path):
    names = ("base", "rev1", "rev2")
    files = dict(zip(names, (TEXT, REV_1, REV_2), strict=True))
    for name, words in files.items():
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    path = tmp_path / "wells.draftbench"
    assert run("new", path, "--base", tmp_path / "base.txt")[0] == 0
    assert run("amend", path, "import", tmp_path / "rev1.txt", "--sponsor", "JAM")[0] == 0
    assert run("amend", path, "accept", "--all")[0] == 0
    assert run("rebase", path, "--onto", tmp_path / "rev1.txt")[0] == 0
    add = ("amend", path, "add", "--sponsor", "TON", "--clause", "OP 2")
    assert run(*add, "--replace", "in a position to do so ", "")[0] == 0
    assert run("amend", path, "accept", "am-2")[0] == 0
    assert run("rebase", path, "--onto", tmp_path / "rev2.txt")[0] == 0
    _, found = run_json("amend", path, "list")
    assert [one["words"] for one in found["amendments"]] == ["accepted, in the base text"] * 2
    _, out, _ = run("amend", path, "list")
    assert "OP 3 (joined to OP 2)" in out
    assert "deleted" not in out
    _, out, _ = run("export", path, "--as", "trace", "--format", "md", "-o", "-")
    assert "joined to it by Jamaica" in out
