"""Commands on texts, with the JSON forms that other programs rely on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document as WordDocument

MUTANTS = Path(__file__).parents[1] / "data" / "mutants"


def test_the_parts_of_the_report_are_found_without_a_hint(run_json, seed):
    code, data = run_json("parts", seed)
    assert code == 0
    parts = {part["name"]: part for part in data["parts"]}
    assert set(parts) == {
        "declaration",
        "recommendations",
        "elements",
        "participants",
        "documents",
        "report",
    }
    assert parts["declaration"]["counts"] == {
        "organ": 1,
        "preambular": 12,
        "item": 13,
        "operative": 6,
    }
    assert parts["declaration"]["notes"] == 4
    assert parts["elements"]["counts"]["paragraph"] == 13
    assert parts["recommendations"]["counts"]["paragraph"] == 72
    assert all(part["language"] == "en" and part["title"] for part in parts.values())


@pytest.mark.parametrize("number", ["1. ", ""])
def test_read_shows_the_number_of_a_single_paragraph_that_has_one(run, tmp_path, number):
    words = "Urges all States to sign the convention."
    file = tmp_path / "one.txt"
    file.write_text(f"The General Assembly,\n\n{number}{words}\n", encoding="utf-8")
    code, out, _ = run("read", file)
    assert code == 0
    assert f"OP 1  {number}{words}" in out


@pytest.mark.parametrize(
    "numbers", [("OP1.", "OP2 bis.", "OP4."), ("1.", "3 alt.", "7."), ("2.", "2 ter.", "5.")]
)
def test_read_prints_the_numbers_that_the_file_has(run, tmp_path, numbers):
    words = [
        "Urges States to light lamps;",
        "Invites donors to help;",
        "Decides to meet again.",
    ]
    file = tmp_path / "lamps.txt"
    clauses = "\n\n".join(f"{n} {said}" for n, said in zip(numbers, words, strict=True))
    file.write_text(f"The General Assembly,\n\nRecalling it,\n\n{clauses}\n", encoding="utf-8")
    code, out, _ = run("read", file)
    assert code == 0
    assert [f"  {n} {said}" in out for n, said in zip(numbers, words, strict=True)] == [True] * 3


def test_read_gives_clauses_with_labels_apart_and_notes(run_json, seed):
    code, data = run_json("read", f"{seed}#declaration")
    assert code == 0
    last = data["clauses"][-1]
    assert last["label"] == "6."
    assert last["text"].startswith("Urges the Commission on Crime Prevention")
    notes = [note for clause in data["clauses"] for note in clause["notes"]]
    assert [note["label"] for note in notes] == ["1", "2", "3", "4"]
    assert {note["where"] for note in data["import_notes"]} >= {93, 95}
    assert "\ufffc" not in json.dumps(data, ensure_ascii=False)


def test_align_independent_texts(run_json, seed):
    code, data = run_json("align", f"{seed}#declaration", f"{seed}#elements")
    assert code == 0
    assert [text["name"] for text in data["texts"]] == ["declaration", "elements"]
    ids = [{c["id"] for c in text["clauses"]} for text in data["texts"]]
    assert data["links"]
    for link in data["links"]:
        assert set(link["left"]) <= ids[0]
        assert set(link["right"]) <= ids[1]
        assert link["relation"] == "related"
        assert 0 <= link["score"] <= 1
        assert link["why"]
        assert link["grade"] in {"sure", "likely", "possible"}
        assert link["confident"] is (link["grade"] != "possible")
    assert data["unmatched"]["right"]


def test_align_three_texts_names_the_pair_of_each_link(run_json, seed):
    files = [f"{seed}#{part}" for part in ("declaration", "recommendations", "elements")]
    code, data = run_json("align", *files)
    assert code == 0
    assert len(data["texts"]) == 3
    assert {tuple(link["texts"]) for link in data["links"]} == {(0, 1), (0, 2), (1, 2)}


@pytest.fixture
def versions(tmp_path):
    clauses = [
        ("a", "1.", "Urges States to strengthen international cooperation in criminal matters;"),
        ("b", "2.", "Invites the Secretariat to convene a meeting of experts on cybercrime;"),
        ("c", "3.", "Requests the Commission to consider the present declaration in 2010."),
    ]
    new = [
        (
            "x",
            "1.",
            "Urges all States to strengthen international cooperation in criminal matters;",
        ),
        ("y", "2.", "Decides to establish an open-ended working group on trafficking in persons;"),
        ("z", "3.", "Requests the Commission to consider the present declaration in 2011."),
    ]
    paths = []
    for name, items in (("old.json", clauses), ("new.json", new)):
        data = [{"id": i, "kind": "operative", "label": n, "text": t} for i, n, t in items]
        path = tmp_path / name
        path.write_text(json.dumps({"clauses": data}), encoding="utf-8")
        paths.append(path)
    return paths


def test_compare_replays_and_ends_with_one_where_texts_differ(run_json, versions):
    code, data = run_json("compare", *versions)
    assert code == 1
    texts = [
        {c["id"]: c["text"] for c in json.loads(p.read_text("utf-8"))["clauses"]} for p in versions
    ]
    pairs = {(c["left"], c["right"]): c for c in data["clauses"]}
    assert ("a", "x") in pairs
    assert (None, "y") in pairs
    assert ("b", None) in pairs
    for (left, right), clause in pairs.items():
        if left is None or right is None:
            continue
        old, new = texts[0][left], texts[1][right]
        at, rebuilt = 0, ""
        for l0, l1, r0, r1 in clause["hunks"]:
            rebuilt += old[at:l0] + new[r0:r1]
            at = l1
        assert rebuilt + old[at:] == new
    assert data["precise"] is True


def test_a_text_compared_with_itself_ends_with_zero(run, versions):
    code, out, _ = run("compare", versions[0], versions[0])
    assert (code, out) == (0, "")


@pytest.mark.slow
def test_one_of_several_texts_of_a_word_file_can_be_verified(run, run_json, tmp_path):
    """What else is in the file is named."""
    word = WordDocument()
    for line in (
        "Draft resolution on rivers",
        "The General Assembly,",
        "1. Adopts the plan annexed to the present resolution;",
        "2. Requests the Secretary-General to report.",
        "Annex",
        "Plan of action on rivers",
        "1. States should monitor the quality of water.",
    ):
        word.add_paragraph(line)
    base, out, clean = (tmp_path / name for name in ("base.docx", "out.docx", "clean.docx"))
    word.save(base)
    assert run("new", tmp_path / "n", "--base", base)[0] == 0
    terms = ("--sponsor", "BRA", "--clause", "OP 2", "--text", "Requests a report.")
    assert run("amend", tmp_path / "n", "add", *terms)[0] == 0
    sides = ("--accepted", clean, "--rejected", base)
    for kind, path in (("tracked", out), ("clean", clean)):
        assert run("export", tmp_path / "n", "--as", kind, "-o", path)[0] == 0
    assert run_json("verify", out, *sides)[1]["not_compared"] == ["annex"]
    assert run("amend", tmp_path / "n", "accept", "am-1")[0] == 0
    assert run("export", tmp_path / "n", "--as", "tracked", "-o", out)[0] == 0
    code, data = run_json("verify", out, *sides)
    assert (code, data["accepted"], data["rejected"]) == (1, False, True)
    assert run("export", tmp_path / "n", "--as", "clean", "-o", clean)[0] == 0
    assert run("verify", out, *sides)[0] == 0
    assert run("verify", out, "--accepted", f"{base}#annex")[0] == 0
    assert run("verify", out, "--accepted", f"{base}#resolution")[0] == 1


def test_the_redline_of_a_comparison_proves_itself(run, run_json, versions, tmp_path):
    out = tmp_path / "redline.docx"
    assert run("compare", *versions, "-o", out)[0] == 1
    code, data = run_json("verify", out, "--accepted", versions[1], "--rejected", versions[0])
    assert (code, data["sound"], data["accepted"], data["rejected"]) == (0, True, True, True)
    code, data = run_json("verify", out, "--accepted", versions[0])
    assert (code, data["accepted"]) == (1, False)


def test_the_rules_of_the_check_are_told(run, run_json):
    code, data = run_json("verify", "--rules")
    assert code == 0
    told = {rule["code"]: rule["asks"] for rule in data["rules"]}
    assert len(told) == len(data["rules"]) > 60
    assert told["no-id"] == "Every tracked change, comment and note has an id."
    code, out, _ = run("verify", "--rules")
    assert code == 0
    assert all(rule in out for rule in told)


def test_a_faulty_word_file_is_told_from_a_sound_one(run, run_json):
    code, data = run_json("verify", MUTANTS / "m32_paraId_zero.docx")
    assert (code, data["sound"]) == (1, False)
    assert [(fault["code"], fault["where"]) for fault in data["faults"]] == [
        ("bad-paragraph-id", "document.xml, paragraph 1")
    ]
    code, out, _ = run("verify", MUTANTS / "m32_paraId_zero.docx")
    assert (code, out.splitlines()[0]) == (1, "Not sound:")
    assert run("verify", MUTANTS / "m00_base_ok.docx")[:2] == (0, "Sound.\n")
    code, _, err = run("verify")
    assert (code, err.count("\n")) == (2, 1)
    assert "Name the Word file" in err


def test_merge_keeps_what_agrees_and_reports_what_collides(run_json, tmp_path):
    base = ["Urges States to act with concern;", "Invites the Secretariat to meet;"]
    one = ["Urges States to act with deep concern;", "Invites the Secretariat to meet;"]
    two = ["Urges States to act with alarm;", "Invites the Secretariat to meet annually;"]
    paths = []
    for name, texts in (("base", base), ("bra", one), ("mex", two)):
        data = [{"id": f"c{i}", "kind": "operative", "text": t} for i, t in enumerate(texts)]
        paths.append(tmp_path / f"{name}.json")
        paths[-1].write_text(json.dumps({"clauses": data}), encoding="utf-8")
    code, data = run_json("merge", *paths)
    assert code == 4
    assert [c["text"] for c in data["clauses"]] == [base[0], two[1]]
    (conflict,) = data["conflicts"]
    assert conflict["kind"] == "words"
    assert conflict["where"] == "c0"
    assert {side["who"]: side["text"] for side in conflict["sides"]} == {
        "bra.json": one[0],
        "mex.json": two[0],
    }


def test_merge_of_revisions_that_agree_ends_with_zero(run_json, versions):
    code, data = run_json("merge", versions[0], versions[1], versions[1])
    assert (code, data["conflicts"]) == (0, [])
    wanted = [c["text"] for c in json.loads(versions[1].read_text("utf-8"))["clauses"]]
    assert [c["text"] for c in data["clauses"]] == wanted


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["read", "nowhere.txt"], 3, "There is no file nowhere.txt"),
        (["parts", "."], 3, "is a folder"),
        (["align", "{seed}"], 2, "at least two texts"),
        (["read", "{seed}#chapter"], 2, "has no part “chapter”; its parts are: "),
        (
            ["compare", "{seed}#elements", "{seed}#elements", "-o", "x.pdf"],
            2,
            "ends in .docx or .json",
        ),
    ],
)
def test_bad_requests_get_one_sentence(run, seed, arguments, code, sentence):
    got, out, err = run(*(a.format(seed=seed) for a in arguments))
    assert got == code
    assert out == ""
    assert sentence in err
    assert err.startswith("draftbench: ")
    assert err.count("\n") == 1


def test_a_real_process_answers(seed):
    command = [sys.executable, "-m", "draftbench", "parts", seed, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert json.loads(done.stdout)["parts"]


def test_usage_errors_end_with_two(run, capsys):
    with pytest.raises(SystemExit) as ended:
        run("export", "x")
    assert ended.value.code == 2


def test_control_characters_of_a_document_do_not_reach_the_terminal(run, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text(
        "We urge States\x1b[31m to act without delay on this matter.\n", encoding="utf-8"
    )
    _, out, _ = run("read", path)
    assert "\x1b" not in out


def test_the_number_in_a_title_is_part_of_the_redline(run, run_json, tmp_path):
    body = (
        "\n\nThe General Assembly,\n\nRecalling its earlier resolutions on this subject,\n\n"
        "1. Urges States to cooperate in criminal matters;\n\n2. Decides to meet again.\n"
    )
    for name, number in (("old.txt", "77/194"), ("new.txt", "79/154")):
        title = f"{number}. Trafficking in women and girls"
        (tmp_path / name).write_text(title + body, encoding="utf-8")
    out = tmp_path / "redline.docx"
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    run("compare", old, new, "-o", out)
    _, data = run_json("verify", out, "--accepted", new, "--rejected", old)
    assert (data["sound"], data["accepted"], data["rejected"]) == (True, True, True)


def test_an_empty_clause_list_is_a_text_too(run, run_json, versions, tmp_path):
    empty = tmp_path / "empty.json"
    empty.write_text('{"clauses": []}', encoding="utf-8")
    code, data = run_json("compare", empty, versions[0])
    assert code == 1
    assert all(clause["left"] is None for clause in data["clauses"])
    code, data = run_json("merge", versions[0], empty, versions[0])
    assert (code, data) == (0, {"clauses": [], "conflicts": [], "notes": []})
    assert run("compare", versions[0], empty, "-o", tmp_path / "gone.docx")[0] == 1


def test_a_merge_is_saved_unresolved_and_decided_later(run, run_json, tmp_path):
    paths = []
    for name, first in (("base", "concern"), ("bra", "deep concern"), ("mex", "alarm")):
        clause = {"id": "c0", "kind": "operative", "text": f"Urges States to act with {first};"}
        paths.append(tmp_path / f"{name}.json")
        paths[-1].write_text(json.dumps({"clauses": [clause]}), encoding="utf-8")
    out = tmp_path / "saved.json"
    code, printed, _ = run("merge", *paths, "-o", out)
    assert (code, "Conflict 1 (words) at OP 1:" in printed) == (4, True)
    code, data = run_json("merge", out)
    assert (code, len(data["conflicts"])) == (4, 1)
    code, data = run_json("merge", out, "--resolve", "1=mex.json")
    assert (code, data["clauses"][0]["text"]) == (0, "Urges States to act with alarm;")
    assert run("merge", out, "--resolve", "1=text:Urges States to act;", "-o", out)[0] == 0
    code, data = run_json("merge", out)
    assert (code, data["clauses"][0]["text"]) == (0, "Urges States to act;")
    code, data = run_json("merge", *paths, "--resolve", "1=bra.json")
    assert (code, data["conflicts"]) == (0, [])
    assert run("merge", *paths, "--resolve", "1=cub.json")[0] == 2
    assert run("merge", paths[0])[0] == 3


def test_a_merge_says_what_it_decided(run, run_json, tmp_path):
    first = "Urges States to act with concern;"
    paths = []
    for name, new in (("base", []), ("bra", ["Invites donors;"]), ("mex", ["Thanks the host;"])):
        data = [
            {"id": f"c{i}", "kind": "operative", "text": t} for i, t in enumerate([first, *new])
        ]
        paths.append(tmp_path / f"{name}.json")
        paths[-1].write_text(json.dumps({"clauses": data}), encoding="utf-8")
    code, data = run_json("merge", *paths)
    assert [c["text"] for c in data["clauses"]] == [first, "Invites donors;", "Thanks the host;"]
    (note,) = data["notes"]
    assert (code, note["where"]) == (0, "c0")
    code, printed, _ = run("merge", *paths)
    assert (code, printed.splitlines()[-1]) == (0, f"Note at OP 1: {note['why']}")
