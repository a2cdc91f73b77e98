"""What reaches other programs: UTF-8 on every machine, and no traceback where nobody takes it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

WORDS = "تحث الدول الأعضاء 𝄞 …"


@pytest.fixture
def paths(tmp_path):
    clauses = [{"id": "a", "kind": "operative", "label": "1.", "text": WORDS}]
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    for path, more in ((one, ""), (two, " دائما")):
        data = {"clauses": [clauses[0] | {"text": WORDS + more}]}
        path.write_text(json.dumps(data), encoding="utf-8")
    return [str(one), str(two)]


def compare(arguments, stdout=subprocess.PIPE, **environment):
    return subprocess.run(
        [sys.executable, "-m", "draftbench", "compare", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONUTF8": "0"} | environment,
        check=False,
    )


def test_what_is_piped_is_utf_8_in_any_locale(paths):
    found = compare(paths, LC_ALL="C", PYTHONCOERCECLOCALE="0")
    assert found.returncode == 1
    assert WORDS in found.stdout.decode("utf-8")


@pytest.mark.slow
def test_another_encoding_that_is_asked_for_ends_nothing(paths):
    found = compare(paths, PYTHONIOENCODING="ascii")
    assert (found.returncode, found.stderr) == (1, b"")
    assert "1 changed." in found.stdout.decode("ascii")
    data = json.loads(compare(["--json", *paths], PYTHONIOENCODING="ascii").stdout)
    assert data["clauses"][0]["left"] == "a"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_full_disk_is_said_in_a_sentence(paths, more):
    with Path("/dev/full").open("w") as full:
        found = compare([*more, *paths], stdout=full)
    assert found.returncode == 3
    (line,) = found.stderr.decode("utf-8").splitlines()
    assert line.startswith("draftbench: The output was not written (")


def test_a_printed_text_is_a_version_with_the_name_of_its_project(run, run_json, tmp_path):
    project, base = tmp_path / "p.draftbench", tmp_path / "base.txt"
    base.write_text("1. Urges States to share water;\n\n2. Decides to meet again.\n", "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    change = ("--clause", "OP 1", "--replace", "water", "clean water")
    assert run("amend", project, "add", "--sponsor", "BRA", *change)[0] == 0
    assert run("amend", project, "accept", "am-1")[0] == 0
    assert run("export", project, "--as", "clean", "-o", "-")[0] == 0
    names = [one["name"] for one in run_json("record", project, "versions")[1]["versions"]]
    assert "p clean.txt" in names
    for kind in ("clean", "rolling", "clean"):  # the same words again are no other version
        assert run("export", project, "--as", kind, "-o", "-")[0] == 0
    assert names == [one["name"] for one in run_json("record", project, "versions")[1]["versions"]]
    log = run("record", project, "log")[1]
    assert (log.count("p clean.txt"), log.count("p rolling.txt")) == (1, 1)
    assert run("record", project, "show", "p rolling.txt")[0] == 0
