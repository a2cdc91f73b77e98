"""House rules from the command line: files, projects, what is mended, and as data."""

import csv
import json
from io import BytesIO

import pytest
from docx import Document as WordDocument

from draftbench.app.checks.spelling import engine_there
from draftbench.app.workbench import Workbench

TEXT = (
    "# Draft resolution\n\n*The General Assembly,*\n\n*Recalling* its decision,\n\n"
    "*Recalling* the report,\n\n1. *Urges* member states to act;\n\n2. *Decides* to meet.\n"
)
SOUND = TEXT.replace("*Recalling* the", "*Recalling also* the").replace("member s", "Member S")


@pytest.fixture
def resolution(tmp_path):
    path = tmp_path / "resolution.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def rules_of(data):
    return [finding["rule"] for finding in data["findings"]]


def test_findings_are_told_and_give_exit_code_1(run, run_json, resolution, tmp_path):
    code, out, _ = run("check", resolution)
    assert code == 1
    assert "2 findings, 2 can be fixed with --fix." in out
    code, data = run_json("check", resolution)
    assert (code, rules_of(data), data["profile"]) == (1, ["L22", "L45"], "ga")
    assert data["findings"][1]["label"] == "OP 1"
    assert data["findings"][1]["fix"][0]["new"] == "Member States"
    sound = tmp_path / "sound.md"
    sound.write_text(SOUND, encoding="utf-8")
    code, out, _ = run("check", sound)
    assert (code, out) == (0, "Nothing was found (profile: General Assembly).\n")


def test_one_rule_and_another_profile(run_json, resolution):
    assert rules_of(run_json("check", resolution, "--only", "L45")[1]) == ["L45"]
    assert rules_of(run_json("check", resolution, "--profile", "sc")[1]) == ["L45"]


def test_a_file_is_mended_as_tracked_changes(run, resolution, tmp_path):
    out = tmp_path / "mended.docx"
    assert run("check", resolution, "--fix")[0] == 2
    code, said, _ = run("check", resolution, "--fix", "-o", out, "--by", "Drafting Committee")
    assert (code, said) == (0, "2 findings are fixed, none is left.\n")
    (tmp_path / "sound.md").write_text(SOUND, encoding="utf-8")
    command = ("verify", out, "--accepted", tmp_path / "sound.md", "--rejected", resolution)
    assert run(*command)[0] == 0
    xml = WordDocument(str(out)).element.xml
    assert 'w:author="Drafting Committee"' in xml


def test_a_word_file_is_mended_on_itself(run, tmp_path):
    word = WordDocument()
    for line in ("The General Assembly,", "Recalling its decision,", "Recalling the report,"):
        word.add_paragraph(line)
    word.add_paragraph("1. Urges States to act;")
    word.add_paragraph("2. Decides to meet.")
    word.core_properties.title = "Kept title"
    data = BytesIO()
    word.save(data)
    source, out = tmp_path / "a.docx", tmp_path / "b.docx"
    source.write_bytes(data.getvalue())
    code, _, _ = run("check", source, "--fix", "-o", out)
    assert code == 0
    assert WordDocument(str(out)).core_properties.title == "Kept title"
    assert run("check", out)[0] == 0
    assert run("check", out, "--only", "L22")[0] == 0
    code, text, _ = run("read", out, "--view", "rejected")
    assert "Recalling also" not in text


def test_a_mended_text_as_data(run, resolution, tmp_path):
    out = tmp_path / "mended.json"
    assert run("check", resolution, "--fix", "-o", out)[0] == 0
    texts = [clause["text"] for clause in json.loads(out.read_text("utf-8"))["clauses"]]
    assert any("Member States" in str(text) for text in texts)
    assert run("check", resolution, "--fix", "-o", tmp_path / "mended.txt")[0] == 2


def test_the_draft_of_a_project_is_mended_as_one_act(run, run_json, project):
    before = run_json("check", project)[1]
    assert rules_of(before) == ["L44"]
    assert run("check", project, "--fix", "-o", "x.docx")[0] == 2
    code, out, _ = run("check", project, "--fix")
    assert (code, out) == (0, "1 finding is fixed, none is left.\n")
    with Workbench.view(project) as bench:
        assert bench.events[-1].actor == "Editor"
        assert "2005–2006" in "".join(clause.text.text for clause in bench.state.draft)
    assert run("amend", project, "undo")[0] == 0
    assert run_json("check", project)[1] == before


def test_agreed_clauses_keep_their_words(run, run_json, project):
    assert run("negotiate", project, "agree", "PP 8")[0] == 0
    code, out, _ = run("check", project, "--fix")
    assert code == 1
    assert out.startswith("Nothing is fixed, 1 is left.")


def test_other_texts_and_finished_texts(run_json, tmp_path, resolution):
    quoting = tmp_path / "quoting.md"
    quoting.write_text(
        "The General Assembly,\n\nRecalling its decision to “act at once [and] to meet”,\n\n"
        "Decides to meet.\n",
        encoding="utf-8",
    )
    assert rules_of(run_json("check", quoting, "--clean")[1]) == ["L11"]
    assert rules_of(run_json("check", quoting)[1]) == []


def test_rules_are_listed_and_sarif_is_printed(run, run_json, resolution):
    code, data = run_json("check", "--rules")
    assert code == 0
    assert {"L01", "L22", "L52", "L63"} <= {rule["id"] for rule in data["rules"]}
    assert "also and further" in run("check", "--rules")[1].lower()
    code, out, _ = run("check", resolution, "--sarif")
    log = json.loads(out)
    assert (code, log["version"]) == (1, "2.1.0")
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["L22", "L45"]


def test_wrong_use_is_said_in_a_sentence(run, resolution, tmp_path):
    assert run("check")[0] == 2
    code, _, err = run("check", resolution, "--only", "L99")
    assert code == 2
    assert "L99" in err
    assert run("check", tmp_path / "missing.md")[0] == 3


def test_findings_as_a_report(run, resolution, tmp_path):
    page = tmp_path / "report.html"
    code, out, _ = run("check", resolution, "-o", page)
    assert (code, out) == (1, f"2 findings written to {page}.\n")
    html = page.read_text(encoding="utf-8")
    for words in ("General Assembly", "2 findings (2 warnings); 2 can be fixed.", "OP 1", "L45"):
        assert words in html
    table = tmp_path / "report.csv"
    assert run("check", resolution, "-o", table)[0] == 1
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    last = rows[-1]
    assert (last[0], last[2][:22]) == ("OP 1", "Urges member states to")
    assert last[3].startswith("Urges Member States to")
    word = tmp_path / "report.docx"
    assert run("check", resolution, "-o", word)[0] == 1
    assert "House rules" in WordDocument(str(word)).element.xml or WordDocument(str(word)).tables
    assert run("check", resolution, "-o", tmp_path / "report.odt")[0] == 2


def test_a_report_never_takes_the_place_of_its_text(run, tmp_path):
    path = tmp_path / "text.html"
    path.write_text("<p>The General Assembly,</p><p>1. Urges member states to act.</p>")
    assert run("check", path, "-o", path)[0] == 2
    assert "member states" in path.read_text()


def test_the_findings_of_a_draft_as_a_report(run, resolution, tmp_path):
    project, page = tmp_path / "p.draftbench", tmp_path / "report.html"
    assert run("new", project, "--base", resolution)[0] == 0
    assert run("check", project, "-o", page)[0] == 1
    assert "Also and further" in page.read_text(encoding="utf-8")


@pytest.fixture
def dictionary(tmp_path, monkeypatch):
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    known = "the general assembly recalling its decision report urges member to decides meet act"
    words = [*known.split(), "General", "Assembly", "Recalling", "Decides", "Urges", "Draft"]
    (folder / "en_GB.aff").write_text("SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n")
    (folder / "en_GB.dic").write_text("\n".join([str(len(words)), *words]) + "\n")
    monkeypatch.setenv("DICPATH", str(folder))


@pytest.mark.skipif(not engine_there(), reason="chunspell is not installed")
def test_words_that_no_dictionary_has_are_findings_where_asked(
    run, run_json, resolution, dictionary
):
    resolution.write_text(SOUND.replace("the report", "the raport"), encoding="utf-8")
    assert rules_of(run_json("check", resolution)[1]) == []
    code, data = run_json("check", resolution, "--spelling", "--only", "L53")
    (wrong,) = [one for one in data["findings"] if one["words"] == "raport"]
    assert (code, wrong["rule"], wrong["severity"], wrong["fix"]) == (1, "L53", "info", [])
    assert wrong["message"].startswith("No dictionary has “raport”. Perhaps “report”")
    assert "L53" in run("check", resolution, "--spelling")[1]


def test_a_missing_dictionary_is_told(run, run_json, resolution, monkeypatch, tmp_path):
    monkeypatch.setattr("draftbench.app.checks.mending.engine_there", lambda: False)
    code, out, _ = run("check", resolution, "--spelling")
    assert code == 1
    assert "Spelling was not checked." in out
    assert run_json("check", resolution, "--spelling")[1]["notes"]
    page = tmp_path / "report.html"
    run("check", resolution, "--spelling", "-o", page)
    assert "Spelling was not checked." in page.read_text(encoding="utf-8")
