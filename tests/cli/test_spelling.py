"""``draftbench draft PROJECT spell`` and ``vocabulary``."""

import pytest

from draftbench.app.checks import spelling


def test_words_of_a_negotiation_are_kept(run, run_json, project):
    assert run("draft", project, "vocabulary")[1] == "The negotiation has no words of its own.\n"
    assert run("draft", project, "vocabulary", "--add", "Salvadorization")[:2] == (
        0,
        "Salvadorization\n",
    )
    assert run_json("draft", project, "vocabulary")[1] == {"words": ["Salvadorization"]}
    assert run("draft", project, "vocabulary", "--remove", "absent")[0] == 2
    assert run("draft", project, "vocabulary", "--remove", "Salvadorization")[0] == 0


def test_without_a_dictionary_it_is_said_how_to_get_one(run, project, monkeypatch):
    monkeypatch.setattr("draftbench.app.checks.spelling.dictionary_for", lambda _: None)
    code, _, err = run("draft", project, "spell")
    assert code == 2
    assert "dictionary" in err or "chunspell" in err


def test_wrong_words_are_listed_by_clause(run, run_json, project, tmp_path, monkeypatch):
    pytest.importorskip("hunspell")
    words = "cooperate\nstates\nall\nurge/S\n"
    (tmp_path / "en_GB.aff").write_text("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n", encoding="utf-8")
    (tmp_path / "en_GB.dic").write_text(f"4\n{words}", encoding="utf-8")
    found = spelling.dictionary_for("en", [tmp_path])
    monkeypatch.setattr("draftbench.app.checks.spelling.dictionary_for", lambda _: found)
    assert run("draft", project, "edit", "OP 1", "--text", "Urges all states to coperate")[0] == 0
    code, data = run_json("draft", project, "spell", "--clause", "OP 1")
    assert code == 1
    assert [(one["place"], one["word"]) for one in data["words"]] == [("OP 1", "coperate")]
    assert data["words"][0]["suggestions"] == ["cooperate"]
    run("draft", project, "vocabulary", "--add", "coperate")
    assert run("draft", project, "spell", "--clause", "OP 1")[:2] == (
        0,
        "The dictionary en_GB knows every word.\n",
    )
