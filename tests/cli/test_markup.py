"""Negotiation mark-up on the command line."""

import pytest

TEXT = """The General Assembly,

Recalling its resolution 63/193,

1. Urges States[^1] to [shall][EU: should] act by [date]; (agreed ad ref)

1 alt. [Narnia: Invites States to act;]

2. Thanks [the host country.

[^1]: See A/76/463.
"""


def test_read_lists_the_mark_up_of_each_clause(run_json, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    code, data = run_json("read", path)
    assert code == 0
    first = next(c for c in data["clauses"] if c["label"] == "1.")
    said = [(m["type"], first["text"][m["start"] : m["end"]], m["depth"]) for m in first["markup"]]
    assert said == [
        ("alternatives", "[shall][EU: should]", 0),
        ("bracket", "[shall]", 1),
        ("bracket", "[EU: should]", 1),
        ("attribution", "EU:", 1),
        ("placeholder", "[date]", 1),
        ("status", "(agreed ad ref)", 0),
    ]
    options = [option["words"] for option in first["markup"][0]["options"]]
    assert options == ["shall", "should"]
    assert first["markup"][2]["owners"] == ["EU"]
    alt = next(c for c in data["clauses"] if c["label"] == "1 alt.")
    assert alt["kind"] == "operative"
    assert [m["known"] for m in alt["markup"]] == [False, False]
    assert data["brackets"] == {
        "count": 4,
        "alternatives": 1,
        "alternative_paragraphs": 1,
        "placeholders": 1,
        "unbalanced": 1,
        "statuses": {"agreed ad ref": 1},
        "attributions": {"EU": 1, "Narnia": 1},
        "options": [],
    }
    codes = {note["code"] for note in data["import_notes"]}
    assert {"unbalanced-bracket", "unknown-delegation"} <= codes


def test_read_ends_with_the_counts(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    _, out, _ = run("read", path)
    assert "4 brackets open, 1 set of alternatives, 1 alternative paragraph" in out
    assert "EU 1, Narnia 1" in out
    assert "OP 1 alt" in out


def test_a_text_without_mark_up_has_no_counts(run, run_json, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("1. Urges States to act;\n\n2. Thanks all.\n", encoding="utf-8")
    assert "open" not in run("read", path)[1]
    _, data = run_json("read", path)
    assert not any(clause["markup"] for clause in data["clauses"])


@pytest.mark.slow
def test_a_compilation_is_plain_text_where_its_name_says_so(run, run_json, tmp_path):
    assert run("demo", tmp_path)[0] == 0
    out = tmp_path / "all.txt"
    project = tmp_path / "negotiation.draftbench"
    assert run("export", project, "--as", "compilation", "-o", out)[0] == 0
    assert "[COL: and subregional]" in out.read_text(encoding="utf-8")
    _, plain = run_json("read", out)
    _, word = run_json("read", tmp_path / "compilation.docx")
    assert plain["brackets"] == word["brackets"]
