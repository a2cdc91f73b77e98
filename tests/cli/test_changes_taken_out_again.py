"""A rolling text that leaves out what was accepted since the base asks for that, and is no base."""

TEXT = """Clean wells

The Assembly,

1. Notes the report;

2. Creates a fund for the repair of wells damaged by storms;

3. Encourages universities to share their models;
"""


def test_a_rolling_text_without_an_accepted_change_asks_to_take_it_out(run, run_json, tmp_path):
    base, sent = tmp_path / "base.txt", tmp_path / "sent.txt"
    base.write_text(TEXT, encoding="utf-8")
    path = tmp_path / "wells.draftbench"
    assert run("new", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--sponsor")
    assert run(*add, "NOR", "--clause", "OP 2", "--replace", "storms", "storms and floods")[0] == 0
    assert run("amend", path, "accept", "am-1")[0] == 0
    for code in ("KEN", "CHL"):
        text = ("--insert-after", "OP 1", "--text", f"Welcomes the work of {code} on wells;")
        assert run(*add, code, *text)[0] == 0
    assert run("export", path, "--as", "rolling", "-o", tmp_path / "rolling.txt")[0] == 0
    words = (tmp_path / "rolling.txt").read_text(encoding="utf-8")
    assert "**and floods**" in words
    sent.write_text(words.replace(" **and floods**", ""), encoding="utf-8")
    code, _ = run_json("amend", path, "import", sent, "--sponsor", "FRA")
    assert code == 0
    _, out, _ = run("amend", path, "show", "am-4")
    assert "damaged by storms[- and floods-];" in out
    assert "sponsors: FRA" in out
