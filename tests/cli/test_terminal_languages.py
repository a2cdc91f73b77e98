"""The terminal in the language of its reader; what programs read stays as it is."""

import re
import shlex
from contextlib import suppress

import pytest

from draftbench.cli.main import main
from support import olivegroves
from support.foreignwords import english_alone, in_latin_letters
from support.foreignwords import words as words_of

OLD = "1. Requests the wardens to count the herons;\n\n2. Invites the ferries to run.\n"


@pytest.fixture
def two_texts(tmp_path):
    paths = tmp_path / "old.txt", tmp_path / "new.txt"
    for path, words in zip(paths, ("count", "draw"), strict=True):
        path.write_text(OLD.replace("count", words), encoding="utf-8")
    return paths


@pytest.mark.parametrize(
    ("language", "changed", "alone"),
    [("fr", "modifié", "déposé"), ("es", "modificado", "sometida"), ("ru", "измен", "внесен")],
)
def test_lists_and_comparisons_are_said_in_the_language_of_the_system(
    run, run_json, two_texts, tmp_path, monkeypatch, language, changed, alone
):
    project = tmp_path / "herons.draftbench"
    assert run("new", project, "--base", two_texts[0])[0] == 0
    assert run("amend", project, "import", two_texts[1], "--sponsor", "FRA")[0] == 0
    english = run_json("compare", *two_texts), run_json("amend", project, "list")
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", f"{language}.UTF-8")
    code, out, _ = run("compare", *two_texts)
    assert code == 1
    assert changed in out.casefold()
    assert alone in run("amend", project, "list")[1].casefold()
    assert english == (run_json("compare", *two_texts), run_json("amend", project, "list"))


def test_errors_are_said_in_the_language_that_is_asked_for(run, tmp_path):
    missing = tmp_path / "none.txt"
    said = {}
    for language in ("en", "fr", "es", "ar", "ru", "zh_CN"):
        code, out, said[language] = run("read", missing, "--language", language)
        assert (code, out) == (3, "")
        assert "none.txt" in said[language]
    assert len(set(said.values())) == len(said)
    assert run("read", missing, "--language", "tlh")[0] == 2


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh_CN"])
def test_heads_and_lines_are_said_in_the_language_that_is_asked_for(
    run, two_texts, tmp_path, language
):
    project = tmp_path / "herons.draftbench"
    assert run("new", project, "--base", two_texts[0])[0] == 0
    assert run("amend", project, "import", two_texts[1], "--sponsor", "TCD")[0] == 0

    def lines(*words):
        return run("--language", language, *words)[1].splitlines()

    for words in (
        ("amend", project, "list"),
        ("record", project, "log"),
        ("delegations", project, "list"),
        ("record", project, "files"),
        ("settings", "show"),
    ):
        heads = next(line for line in lines(*words) if "\t" in line).split("\t")
        english = next(line for line in run(*words)[1].splitlines() if "\t" in line).split("\t")
        assert len(heads) == len(english)
        alike = {"sha256", "bytes", "id", "code", "what", "page", "fit"}
        assert not {*heads} & {*english} - alike, words
    assert "Chad" not in "".join(lines("delegations", project, "list")) or language == "es"
    english = run("amend", project, "show", "am-1")[1].splitlines()
    said = lines("amend", project, "show", "am-1")
    assert len(said) == len(english)
    marked = [line for line in said if "[-count-]{+draw+}" in line]
    assert len(marked) == 1
    both = {line for line in said if any(char.isalpha() for char in line)} & {*english}
    assert both <= {*marked}
    accepted = lines("amend", project, "accept", "am-1")
    assert accepted != run("amend", project, "undo")[1].splitlines()
    assert "accepted" not in "".join(accepted)


@pytest.mark.slow
def test_the_words_of_a_decided_amendment_are_shown(run, two_texts, tmp_path):
    project = tmp_path / "herons.draftbench"
    assert run("new", project, "--base", two_texts[0])[0] == 0
    assert run("amend", project, "import", two_texts[1], "--sponsor", "TCD")[0] == 0
    for act in ("accept", "undo", "reject", "undo", "withdraw"):
        shown = run("amend", project, "show", "am-1")[1]
        assert shown.count("the wardens to [-count-]{+draw+} the herons") == 1
        assert run("amend", project, act, *(["am-1"] if act != "undo" else []))[0] == 0
    assert "[-count-]{+draw+}" in run("amend", project, "show", "am-1")[1]


_OF_US = re.compile(r"^draftbench[\w ]*: ")
AS_THEY_ARE = {"theme", "draft", "base", "declaration", "sha", "bis"}
"""Names by which commands take texts, a column of digests, what a setting is called, and a number
of a paragraph put in."""


@pytest.fixture(params=["fr", "ar"])
def lived(request, tmp_path, monkeypatch, capsys):
    """A whole negotiation in a language: each command with what it said."""
    monkeypatch.chdir(tmp_path)
    olivegroves.write(tmp_path)
    said = []
    for words in olivegroves.commands():
        with suppress(SystemExit):
            main(["--language", request.param, *words])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        said.append((words, told.out + _OF_US.sub("", told.err)))
    return request.param, said


@pytest.mark.slow
def test_a_whole_life_is_said_in_the_language_that_is_asked_for(lived, run, tmp_path):
    language, life = lived
    texts = [path.read_text("utf-8") for path in tmp_path.glob("*.txt")]
    known = words_of(" ".join((*texts, olivegroves.SAID))) | AS_THEY_ARE
    alone = english_alone(language)
    left = []
    for words, said in life:
        for line in said.splitlines():
            found = set(in_latin_letters(line, known))
            if language != "ar":  # in Latin letters itself
                found = {one for one in found if one.casefold() in alone}
            left += [(" ".join(words), line, one) for one in found]
    assert not left
    for command in olivegroves.DATA:
        words = (*shlex.split(command), "--json")
        english = run(*words)
        assert english[1]
        assert run("--language", language, *words) == english
