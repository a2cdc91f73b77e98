"""The commands that write outputs: export in every format, and the order of voting."""

import csv
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from draftbench.app.exports.exporting import EXPORTS
from draftbench.cli.main import main
from draftbench.cli.outputs import KINDS


@pytest.fixture(scope="module")
def three_amendments(new_project, tmp_path_factory):
    project = Path(shutil.copy(new_project, tmp_path_factory.mktemp("busy")))
    for clause, old, new, who in (
        ("OP 5", "innovative measures", "measures", "ARG"),
        ("OP 5", "innovative measures", "new measures", "BRA"),
        ("OP 1", "judicial cooperation", "mutual judicial cooperation", "MEX"),
    ):
        options = ("--clause", clause, "--replace", old, new, "--sponsor", who)
        assert main(["amend", str(project), "add", *options]) == 0
    return project


@pytest.fixture
def busy(three_amendments, tmp_path):
    """A negotiation of the test's own with three amendments."""
    return Path(shutil.copy(three_amendments, tmp_path))


def test_the_commands_know_every_output():
    assert sorted(KINDS) == sorted(EXPORTS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "ending"),
    [(k, ending) for k, e in EXPORTS.items() for ending in e.endings if ending != ".pdf"],
)
def test_every_output_is_written_in_every_format(run_json, run, busy, tmp_path, kind, ending):
    out = tmp_path / f"out{ending}"
    code, data = run_json("export", busy, "--as", kind, "-o", out)
    assert code == 0
    assert data["file"] == str(out)
    assert data["kind"] == kind
    written = out.read_bytes()
    assert written
    first = tmp_path / f"again{ending}"
    assert run("export", busy, "--as", kind, "-o", first)[0] == 0
    assert first.read_bytes() == written


def test_an_ending_that_does_not_go_with_the_output_is_refused(run, project, tmp_path):
    code, _, err = run("export", project, "--as", "clean", "-o", tmp_path / "x.csv")
    assert code == 2
    assert ".docx, .html, .pdf" in err


@pytest.mark.parametrize(
    ("kind", "option"),
    [
        ("clean", ("--source", "elements")),
        ("voting", ("--arrange", "theme")),
        ("gaps", ("--compromise", "none")),
        ("table", ("--order", "am-1")),
    ],
)
def test_an_option_of_another_output_is_refused(run, project, tmp_path, kind, option):
    out = tmp_path / "x.docx"
    code, _, err = run("export", project, "--as", kind, "-o", out, *option)
    assert (code, f"{option[0]} is for" in err) == (2, True)
    assert not out.exists()


def test_the_table_by_theme_with_chosen_sources(run, busy, tmp_path):
    out = tmp_path / "table.csv"
    options = ("--sources", "elements", "--by", "theme", "--compromise", "empty", "--no-model")
    assert run("export", busy, "--as", "table", "-o", out, *options)[0] == 0
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert rows[0][0] == "Theme"
    assert rows[0][-1] == "Compromise"
    assert {row[-1] for row in rows[1:]} == {""}
    code, _, err = run("export", busy, "--as", "table", "-o", out, "--source", "nothing")
    assert (code, "no source “nothing”" in err) == (2, True)


def test_the_chair_orders_the_votes_and_every_output_follows(run, run_json, busy, tmp_path):
    _, data = run_json("voting", busy)
    assert [one["amendment"] for one in data["voting"]] == ["am-3", "am-2", "am-1"]
    assert data["voting"][1]["excludes"] == ["am-1"]
    _, data = run_json("voting", busy, "--order", "am-1,am-2", "--by", "Chair")
    assert [one["amendment"] for one in data["voting"]] == ["am-3", "am-1", "am-2"]
    assert data["order"] == ["am-1", "am-2"]
    out = tmp_path / "voting.csv"
    assert run("export", busy, "--as", "voting", "-o", out)[0] == 0
    rows = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert [row[2].split("\n")[0] for row in rows[1:]] == ["am-3", "am-1", "am-2"]
    own = ("--order", "am-2,am-1")
    assert run("export", busy, "--as", "voting", "-o", out, *own)[0] == 0
    assert "am-2" in out.read_text("utf-8-sig").split("am-1")[0]
    out = tmp_path / "n.json"
    assert run("export", busy, "--as", "json", "-o", out)[0] == 0
    ballots = json.loads(out.read_text("utf-8"))["voting"]
    assert [one["amendment"] for one in ballots] == ["am-3", "am-1", "am-2"]
    _, told, _ = run("record", busy, "log")
    assert "order of voting" in told
    assert run("voting", busy, "--suggested")[1].count("am-") >= 3
    _, data = run_json("voting", busy)
    assert [one["amendment"] for one in data["voting"]] == ["am-3", "am-2", "am-1"]
    assert run("voting", busy, "--order", "am-9")[0] == 2
    assert (
        run("export", busy, "--as", "voting", "-o", out.with_suffix(".csv"), "--order", "am-9")[0]
        == 2
    )


def test_looking_at_the_votes_changes_nothing(run, busy):
    before = busy.read_bytes()
    assert run("voting", busy)[0] == 0
    assert busy.read_bytes() == before


def test_workbooks_open_as_zip_files_with_two_sheets(run, busy, tmp_path):
    out = tmp_path / "a.xlsx"
    assert run("export", busy, "--as", "amendments", "-o", out)[0] == 0
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        assert "xl/worksheets/sheet2.xml" in archive.namelist()


def test_akoma_ntoso_is_read_again_as_the_draft(run, run_json, busy, tmp_path):
    out = tmp_path / "draft.xml"
    assert run("export", busy, "--as", "akn", "-o", out)[0] == 0
    clean = tmp_path / "clean.docx"
    assert run("export", busy, "--as", "clean", "-o", clean)[0] == 0
    code, _, _ = run("compare", out, clean)
    assert code == 0


@pytest.mark.slow
def test_a_pdf_without_libreoffice_is_printed_by_qt_or_refused(busy, tmp_path):
    """In a process of its own: an application of Qt lives as long as its process."""
    out = tmp_path / "v.pdf"
    surroundings = {**os.environ, "DRAFTBENCH_SOFFICE": str(tmp_path / "nothing")}
    surroundings.pop("QT_QPA_PLATFORM", None)
    command = (sys.executable, "-m", "draftbench", "export", busy, "--as", "voting", "-o", out)
    done = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=False, cwd=tmp_path
    )
    if importlib.util.find_spec("PySide6") is None:
        assert (done.returncode, "install LibreOffice" in done.stderr) == (3, True)
    else:
        assert done.returncode == 0, done.stderr
        assert out.read_bytes().startswith(b"%PDF")
