"""``-`` is what was piped or pasted into the program."""

import io
import sys

import pytest

from draftbench.app.workbench import Workbench

TEXT = """L’Assemblée générale,

Rappelant sa résolution 55/59,

1. Prie les États d’agir ;

2. Décide d’en rester saisie.
"""


@pytest.fixture
def given(monkeypatch):
    """Puts bytes on standard input."""

    def give(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return give


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_pasted_text_is_read_in_its_encoding(run_json, given, encoding):
    given(TEXT.encode(encoding))
    code, data = run_json("read", "-")
    assert code == 0
    assert [c["text"] for c in data["clauses"]][-2:] == [
        "Prie les États d’agir ;",
        "Décide d’en rester saisie.",
    ]


def test_its_parts_are_listed(run_json, given):
    given(b"The General Assembly,\n\nRecalling it,\n\n1. Urges all;\n\n2. Decides to meet.")
    assert [part["name"] for part in run_json("parts", "-")[1]["parts"]] == ["resolution"]


def test_it_is_compared_with_a_file_and_with_itself(run, given, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(TEXT.replace("agir", "agir vite"), "utf-8")
    given(TEXT.encode())
    assert run("compare", "-", file)[0] == 1
    assert run("compare", "-", "-")[0] == 0


def test_a_negotiation_begins_with_it(run, given, tmp_path):
    given(TEXT.encode())
    project = tmp_path / "p.draftbench"
    assert run("new", project, "--base", "-")[0] == 0
    with Workbench.open(project) as bench:
        assert [o.name for o in bench._record.originals()] == ["pasted text"]
        assert bench.state.base.source.file == "pasted text"


def test_nothing_pasted_is_said(run, given):
    given(b"")
    code, _, error = run("read", "-")
    assert (code, error.count("\n")) == (3, 1)
    assert "pasted text is empty" in error


def test_too_much_is_refused(run, given, monkeypatch):
    monkeypatch.setattr("draftbench.app.texts.files.MOST_BYTES", 10)
    given(TEXT.encode())
    assert "more than" in run("read", "-")[2]
