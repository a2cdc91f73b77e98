"""Proposals in brackets that hold other proposals, begin with a comma, or ask for what is not
understood."""

import pytest

from draftbench.cli.main import main
from support.lakes import lakes

SHORES = "Urges riparian States to agree on rules for fishing and navigation;"


@pytest.fixture
def imported(tmp_path, monkeypatch, capsys):
    """What the terminal says of a text that Peru sent, and the code that it ends with."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "base.txt").write_text(lakes(), "utf-8")
    assert main(["new", "lakes.draftbench", "--base", "base.txt"]) == 0

    def bring(old, new):
        (tmp_path / "sent.txt").write_text(lakes().replace(old, new), "utf-8")
        code = main(["amend", "lakes.draftbench", "import", "sent.txt", "--sponsor", "PER"])
        capsys.readouterr()
        main(["export", "lakes.draftbench", "--as", "rolling", "--format", "txt", "-o", "-"])
        rolling = capsys.readouterr().out
        main(["amend", "lakes.draftbench", "import", "sent.txt", "--sponsor", "PER", "--dry-run"])
        return code, rolling, capsys.readouterr().out

    return bring


NESTED = (
    ("for fishing", "for [CHL: deep [URY: or shallow] water] fishing", "[CHL: deep water]"),
    (SHORES, f"{SHORES}\n\n[CHL: 6. Thanks [URY: all] donors;]", "[CHL: Thanks donors;]"),
    (
        "fishing and",
        "[fishing][CHL: rowing [URY: or sailing]] and",
        "[fishing][CHL: rowing]",
    ),
)


@pytest.mark.parametrize(("old", "new", "printed"), NESTED)
def test_a_named_bracket_in_another_is_listed_and_never_words_of_that(imported, old, new, printed):
    code, rolling, said = imported(old, new)
    assert (code, printed in rolling, "[URY" in rolling) == (1, True, False)
    (line,) = (one for one in said.splitlines() if "not understood" in one)
    assert "“[URY: " in line
    assert "line " in line


def test_a_bracket_that_is_not_understood_ends_with_1(imported):
    code, _, said = imported("Urges riparian", "[CHL: delete the last sentence] Urges riparian")
    assert (code, "was not understood" in said) == (1, True)


def test_a_position_in_a_bracket_ends_with_0(imported):
    new = "navigation; [CHL reserves its position on this paragraph]"
    assert imported("navigation;", new)[0] == 0


@pytest.mark.parametrize("before", ["States ", "States"])
def test_a_comma_at_the_head_of_a_bracket_follows_the_word_before(imported, before):
    new = f"{before}[CHL: , in particular small ones,] to agree"
    _, rolling, _ = imported("States to agree", new)
    assert "Urges riparian States[CHL: , in particular small ones,] to agree on" in rolling
