"""Words that no dictionary knows, in the spelling of the United Nations."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from draftbench.app.checks.spelling import (
    Dictionary,
    DictionaryProcess,
    Speller,
    advice,
    change_vocabulary,
    dictionary_for,
    folders,
    known_words,
    shared_folders,
    words_of,
)
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import InputError, UsageError


class Listed:
    """A dictionary that knows these words, in small letters too."""

    def __init__(self, *words: str) -> None:
        self.words = set(words)
        self.asked: list[str] = []

    def check(self, words: Sequence[str]) -> Sequence[bool]:
        self.asked += words
        return [word in self.words or word.lower() in self.words for word in words]

    def suggest(self, word: str) -> Sequence[str]:
        return [known for known in sorted(self.words) if known[:2] == word[:2]]

    def close(self) -> None:
        self.words.clear()


def speller(*words: str, language: str = "en", name: str = "en_GB") -> Speller:
    return Speller(Dictionary(name, Path()), language, Listed(*words))


def words(text: str) -> list[str]:
    return [word.text for word in words_of(text)]


def test_words_that_have_a_spelling() -> None:
    text = "The UNODC’s 12th report, A/CONF.213/1, on co\u00adoperation and a UN‑led effort of 决定"
    assert words(text) == ["The", "report", "on", "cooperation", "and", "effort", "of"]
    (first, *_) = words_of("𝒳 States’")
    assert (first.start, first.end, first.text) == (2, 8, "States")


def test_the_spelling_of_the_united_nations_is_right() -> None:
    british = speller("organisation", "realise", "analyse", "programme")
    wanted = words("organization realize programme organisation colur")
    assert british.wrong(wanted) == {"colur"}
    american = speller("color", "center", "program", "license", "travel", name="en_US")
    assert american.wrong(words("colour centre programme licence")) == set()
    assert american.wrong(words("kolour")) == {"kolour"}


def test_names_and_terms_of_the_field_are_known() -> None:
    none = speller()
    assert not none.wrong(words("Guatemala’s Côte d’Ivoire reaffirming ECOSOC subregional"))
    assert "guatemala" in known_words("fr")
    assert "rappelant" in known_words("fr")


def test_compounds_are_right_where_their_parts_are() -> None:
    one = speller("capacity", "building", "the")
    assert one.wrong(words("capacity-building")) == set()
    assert one.wrong(words("capacity-bilding")) == {"capacity-bilding"}
    assert one.wrong(["l'homme"]) == {"l'homme"}
    assert speller("homme", language="fr", name="fr").wrong(["l'homme"]) == set()


def test_words_of_the_negotiation_are_right_in_any_case() -> None:
    one = speller("the")
    assert one.wrong(["Salvadorization", "the"], ["salvadorization"]) == set()
    assert one.wrong(["Salvadorization"]) == {"Salvadorization"}
    assert one.suggestions("thw") == ("the",)


def test_the_likeliest_words_are_offered_first() -> None:
    one = speller()
    offered = ("operation", "Cooper", "co operation", "cooperation", "co-operation")
    one._asked.suggest = lambda _: offered  # type: ignore[attr-defined, method-assign]
    assert one.suggestions("coperation") == (
        "cooperation",
        "operation",
        "co operation",
        "co-operation",
        "Cooper",
    )


def test_the_preferred_dictionary_is_taken(tmp_path: Path) -> None:
    for name in ("en_US", "en_GB", "en_ZA", "fr"):
        (tmp_path / f"{name}.aff").touch()
        (tmp_path / f"{name}.dic").touch()
    (tmp_path / "es_ES.dic").touch()
    places = [tmp_path / "nowhere", tmp_path]
    assert dictionary_for("en", places) == Dictionary("en_GB", tmp_path)
    assert dictionary_for("fr", places) == Dictionary("fr", tmp_path)
    assert dictionary_for("es", places) is None
    assert dictionary_for("zh", places) is None


def test_dictionaries_are_looked_for_where_programs_keep_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("draftbench.app.checks.spelling.shared_folders", shared_folders)
    monkeypatch.delenv("XDG_DATA_DIRS", raising=False)
    monkeypatch.setenv("DICPATH", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    package = tmp_path / "libreoffice/4/user/uno_packages/cache/uno_packages/x/dict.oxt"
    (package / "en").mkdir(parents=True)
    found = list(folders())
    assert found[0] == tmp_path / "own"
    assert {package, package / "en"} <= set(found)
    if sys.platform == "linux":
        assert Path("/usr/share/hunspell") in found


def test_who_has_none_is_told_how_to_get_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draftbench.app.checks.spelling.engine_there", lambda: True)
    assert "There is no French dictionary" in advice("fr")
    assert "fr.aff" in advice("fr")
    assert "nothing to check" in advice("zh")
    monkeypatch.setattr("draftbench.app.checks.spelling.engine_there", lambda: False)
    assert "chunspell" in advice("en")


@pytest.fixture
def small(tmp_path: Path) -> Dictionary:
    (tmp_path / "xx.aff").write_text("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n", encoding="utf-8")
    (tmp_path / "xx.dic").write_text("2\nstate/S\ncafé\n", encoding="utf-8")
    return Dictionary("xx", tmp_path)


@pytest.fixture
def process(small: Dictionary) -> Iterator[DictionaryProcess]:
    pytest.importorskip("hunspell")
    made = DictionaryProcess(small)
    yield made
    made.close()


def test_a_dictionary_answers_from_its_own_process(process: DictionaryProcess) -> None:
    assert list(process.check(["states", "café", "stets", "государство"])) == [
        True,
        True,
        False,
        False,
    ]
    assert "state" in process.suggest("stat")
    assert process.check([]) == []
    process.close()
    with pytest.raises(InputError, match="cannot be read"):
        process.check(["state"])


def test_a_dictionary_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    process = DictionaryProcess(Dictionary("nothing", tmp_path))
    with pytest.raises(InputError, match="The dictionary nothing in"):
        process.check(["state"])
    process.close()


def test_the_vocabulary_is_part_of_the_negotiation(tmp_path: Path) -> None:
    base = Document("base", (Clause(ClauseId("a"), ClauseKind.OPERATIVE, RichText("Urges")),))
    path = tmp_path / "n.draftbench"
    with Workbench.create(path, base) as bench:
        change_vocabulary(bench, ["Salvadorization", "narco"], by="Chair")
        change_vocabulary(bench, removed=["narco"])
        assert bench.state.vocabulary == ("Salvadorization",)
        assert bench.state.undo == "Removed “narco” from the vocabulary"
        bench.undo()
        assert bench.state.vocabulary == ("Salvadorization", "narco")
        with pytest.raises(UsageError, match="knows these"):
            change_vocabulary(bench, ["narco"])
        with pytest.raises(UsageError, match="not one word"):
            change_vocabulary(bench, ["two words"])
        with pytest.raises(UsageError, match="not among"):
            change_vocabulary(bench, removed=["absent"])
    with Workbench.open(path) as bench:
        assert bench.state.vocabulary == ("Salvadorization", "narco")
