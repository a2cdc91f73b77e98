"""The terminal in the language of its reader; what programs read stays as it is."""

import pytest

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
