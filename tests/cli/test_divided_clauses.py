"""Where a paragraph was divided, its changes are shown in the part that has their place now."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.amend.redlines.divided import divided
from draftbench.app.drafts.dividing import split
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.laws import examples

WORDS = "Urges members to bar the disposal of waste water within five hundred metres of a well;"
TEXT = f"""Clean wells

The Assembly,

1. Notes the report;

2. {WORDS}

3. Encourages universities to share their models;
"""


@pytest.fixture
def wells(run, tmp_path):
    """A project in which Canada's two hundred metres were accepted before the division."""
    base, path = tmp_path / "base.txt", tmp_path / "wells.draftbench"
    base.write_text(TEXT, encoding="utf-8")
    assert run("new", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--clause", "OP 2", "--sponsor")
    assert run(*add, "CAN", "--replace", "five hundred", "two hundred")[0] == 0
    assert run("amend", path, "accept", "am-1")[0] == 0
    assert run("draft", path, "split", "OP 2", "--before", "within two", "--by", "Chair")[0] == 0
    return path


def test_the_rolling_text_marks_a_change_in_the_part_where_it_stands(run, wells):
    _, out, _ = run("export", wells, "--as", "rolling", "--format", "txt", "-o", "-")
    lines = [line for line in out.splitlines() if line]
    at = lines.index("2. Urges members to bar the disposal of waste water")
    assert lines[at + 1] == "3. within ~~five~~**two** hundred metres of a well;"
    assert lines[at + 2 : at + 4] == ["(Split from OP 2 by Chair.)", "(Changed by Canada, am-1.)"]


def test_the_trace_tells_a_change_of_the_part_where_it_stands(run, wells):
    _, out, _ = run("export", wells, "--as", "trace", "--format", "md", "-o", "-")
    rows = out.splitlines()
    whole, part = (next(r for r in rows if f"| {n}<br>" in r) for n in ("OP 2", "OP 3"))
    assert "Canada" not in whole
    assert "Split off by Chair." in part
    assert "Words added and taken out by Canada (am-1)." in part


def test_what_is_changed_in_a_part_afterwards_is_marked_there_too(run, wells):
    add = ("amend", wells, "add", "--clause", "OP 3", "--sponsor", "KEN")
    assert run(*add, "--replace", "hundred metres", "hundred yards")[0] == 0
    assert run("amend", wells, "accept", "am-2")[0] == 0
    _, out, _ = run("export", wells, "--as", "rolling", "--format", "txt", "-o", "-")
    assert "3. within ~~five~~**two** hundred ~~metres~~**yards** of a well;" in out
    assert "(Changed by Canada, am-1; Kenya, am-2.)" in out


@pytest.fixture
def reworded(run, tmp_path):
    """A project in which Belgium's division, with words of its own, came after Luxembourg's ponds
    and streams were accepted."""
    whole = "1. Invites farmers to plant hedges and to keep ditches and ponds;\n2. Takes note.\n"
    parts = "1. Invites farmers to plant hedges;\n2. Invites them to keep ditches and ponds;\n"
    base, revised, path = (tmp_path / name for name in ("a.txt", "b.txt", "hedges.draftbench"))
    base.write_text(whole, encoding="utf-8")
    revised.write_text(f"{parts}3. Takes note.\n", encoding="utf-8")
    assert run("new", "-q", path, "--base", base)[0] == 0
    add = ("amend", path, "add", "--clause", "OP 1", "--sponsor", "LUX")
    assert run(*add, "--replace", "ditches", "all ditches, streams")[0] == 0
    assert run("amend", path, "import", revised, "--sponsor", "BEL")[0] == 0
    assert run("amend", path, "accept", "am-1", "am-2")[0] == 0
    return path


def test_the_words_of_a_part_are_those_of_who_wrote_them_where_the_division_adds_others(
    run, reworded
):
    _, out, _ = run("export", reworded, "--as", "rolling", "--format", "txt", "-o", "-")
    lines = [line for line in out.splitlines() if line]
    at = lines.index("1. Invites farmers to plant hedges;")
    marked = "2. ~~and~~**Invites them** to keep **all** ditches**, streams** and ponds;"
    assert lines[at + 1].replace("**;**", ";") == marked
    assert "(Changed by Luxembourg, am-1.)" in lines[at + 2 : at + 4]


def test_a_conflict_says_once_what_several_accepted_amendments_did_to_a_clause(run, wells):
    add = ("amend", wells, "add", "--sponsor")
    assert run(*add, "KEN", "--clause", "OP 2", "--replace", "bar", "ban")[0] == 0
    assert run(*add, "PER", "--clause", "OP 2", "--replace", "members", "all members")[0] == 0
    assert run(*add, "CHL", "--clause", "OP 2", "--delete")[0] == 0
    for one in ("am-2", "am-3"):
        assert run("amend", wells, "accept", one)[0] == 0
    _, out, _ = run("amend", wells, "conflicts")
    assert ", accepted: Amend OP 2\n" in out


def test_the_trace_names_all_who_gave_words_to_a_part(run, reworded):
    _, out, _ = run("export", reworded, "--as", "trace", "--format", "md", "-o", "-")
    whole, part = (next(r for r in out.splitlines() if f"| {n}<br>" in r) for n in ("OP 1", "OP 2"))
    assert "Words added and taken out by Belgium (am-2)." in part
    assert "Words added by Luxembourg (am-1)." in part
    assert "Words" not in whole


@settings(max_examples=examples(40), deadline=None)
@given(st.data())
def test_the_parts_have_the_words_of_the_base_and_of_the_draft(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("divided") / "wells.draftbench"
    base = read(TEXT.encode(), "base.txt").parts[0]
    with Workbench.create(path, base) as bench:
        target = next(c.id for c in base if c.text.plain == WORDS)
        parts = [target]
        for _ in range(data.draw(st.integers(1, 5))):
            part = data.draw(st.sampled_from(parts))
            words = bench.state.draft[part].text.plain.split(" ")
            at = data.draw(st.integers(0, len(words) - 1))
            if data.draw(st.booleans()) and at > 0:
                cut = len(" ".join(words[:at])) + 1
                before = {clause.id for clause in bench.state.draft}
                bench.amend_draft("Divided", split(bench.state.draft, part, cut))
                parts += [c.id for c in bench.state.draft if c.id not in before]
            else:
                words[at] = data.draw(st.sampled_from(("lakes", "rivers", "all wells")))
                bench.edit(part, " ".join(words))
        shown = divided(bench.state.redline)
        for clause, entry in shown.items():
            now = "".join(run.text.text for run in entry.runs if run.deleted is None)
            assert now == bench.state.draft[clause].text.text
            assert entry.inserted is None
        if set(parts) == {*shown}:
            own = [shown[c.id] for c in bench.state.draft if c.id in shown]
            said = "".join(r.text.text for e in own for r in e.runs if r.inserted is None)
            assert said.replace(" ", "") == WORDS.replace(" ", "")


def test_an_amendment_has_the_base_number_of_the_paragraph_that_was_divided(run, run_json, wells):
    _, out, _ = run("amend", wells, "list")
    assert "Draft: OP 3 (base: OP 2)" in out
    _, found = run_json("amend", wells, "list")
    (number,) = found["amendments"][0]["numbers"]
    assert (number["number"], number["was"], number["was_of"]) == ("OP 3", "OP 2", "base")


def test_a_part_that_was_deleted_afterwards_is_struck_in_the_whole(run, wells):
    add = ("amend", wells, "add", "--clause", "OP 3", "--sponsor", "KEN", "--delete")
    assert run(*add)[0] == 0
    assert run("amend", wells, "accept", "am-2")[0] == 0
    _, out, _ = run("export", wells, "--as", "rolling", "--format", "txt", "-o", "-")
    lines = [line for line in out.splitlines() if line]
    (own,) = (line for line in lines if line.startswith("2. Urges"))
    assert own.startswith("2. Urges members to bar the disposal of waste water")
    assert "metres of a well;~~" in own
    assert "Kenya, am-2" in lines[lines.index(own) + 1]
    _, traced, _ = run("export", wells, "--as", "trace", "--format", "md", "-o", "-")
    (row,) = (line for line in traced.splitlines() if "| OP 2<br>" in line)
    assert "Kenya (am-2)" in row


def test_a_last_word_that_was_replaced_twice_is_struck_in_its_part(tmp_path):
    base = read(TEXT.encode(), "base.txt").parts[0]
    with Workbench.create(tmp_path / "wells.draftbench", base) as bench:
        (whole,) = (c.id for c in base if c.text.plain == WORDS)
        bench.edit(whole, WORDS.replace("well;", "lake"))
        bench.amend_draft("Divided", split(bench.state.draft, whole, len("Urges ")))
        (part,) = (c for c in bench.state.draft if c.id not in base)
        bench.edit(part.id, part.text.text.replace("lake", "pond"))
        shown = divided(bench.state.redline)
    struck = {clause: [r.text.text for r in one.runs if r.deleted] for clause, one in shown.items()}
    assert struck == {whole: [], part.id: ["well;"]}
