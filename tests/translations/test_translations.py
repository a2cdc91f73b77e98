"""What the window says reaches translators, and what they write reaches the window."""

import json
from pathlib import Path

import pytest

from draftbench.app.commands import COMMANDS
from support.translations import tables, translations

Message = tables.Message
HEAD = "from draftbench.gui.speech import counted, marked, tr\n"
COMPLETE = ("fr", "es")
"""The languages in which nothing may be missing."""
CODE = (
    HEAD
    + """
A = marked("Never")
def said(n, name, more):
    tr(A)
    tr("Open", about="a state")
    tr("“{name}” holds "
       "no text.", name=name)
    tr("Show" if more else "Hide")
    return counted("{n} clause", "{n} clauses", n)
"""
)


def test_every_sentence_of_a_module_is_gathered() -> None:
    found = {(m.source, m.about, m.one) for m in translations.messages_of(CODE, "gui/a.py")}
    assert found == {
        ("Never", "", ""),
        ("Open", "a state", ""),
        ("“{name}” holds no text.", "", ""),
        ("Show", "", ""),
        ("Hide", "", ""),
        ("{n} clauses", "", "{n} clause"),
    }


@pytest.mark.parametrize("call", ['tr(f"bad {n}")', 'tr("bad" + n)', 'counted("a", f"{n}", n)'])
def test_a_sentence_made_of_parts_is_refused(call: str) -> None:
    with pytest.raises(ValueError, match=r"gui/a.py:2: a sentence made of parts"):
        list(translations.messages_of(HEAD + call, "gui/a.py"))


def test_other_functions_of_the_same_name_say_nothing() -> None:
    code = "from elsewhere import counted, tr\ncounted(1)\ntr('no')\n"
    assert list(translations.messages_of(code, "gui/a.py")) == []


def test_the_catalogues_hold_what_the_window_says() -> None:
    said = translations.gathered()
    sources = {message.source for message in said}
    for command in COMMANDS:
        assert not command.tip or command.tip in sources
    for language in tables.RULES:
        known = translations.known_in(language)
        path = translations.path_of(language)
        again = translations.written(translations.merged(said, known, language), language)
        assert path.read_text("utf-8") == again, "run: python3 dev.py translations"


def test_every_translation_has_its_place_holders_and_forms() -> None:
    for language in tables.RULES:
        for message in translations.known_in(language):
            if any(message.forms):
                assert translations.fault(message, message.forms, language) == "", message


def test_nothing_is_missing() -> None:
    missing = [
        (language, message.source)
        for language in COMPLETE
        for message in translations.known_in(language)
        if not (message.done or message.vanished)
    ]
    assert missing == []


def test_translations_survive_an_update_and_what_vanished_is_kept() -> None:
    old = [
        Message("Open", "", ("Ouvrir",)),
        Message("Gone", "", ("Parti",)),
        Message("Never translated", "", ("",)),
        Message("{n} rows", "", ("{n} rang", "{n} rangs"), counted=True),
    ]
    said = [
        Message("Open", "", (), where="b.py"),
        Message("New", "", (), where="a.py"),
        Message("{n} rows", "", (), counted=True, where="c.py", one="{n} row"),
    ]
    now = translations.merged(said, old, "fr")
    assert [(m.source, m.forms, m.vanished, m.unfinished) for m in now] == [
        ("New", ("",), False, True),
        ("Open", ("Ouvrir",), False, False),
        ("{n} rows", ("{n} rang", "{n} rangs"), False, False),
        ("Gone", ("Parti",), True, False),
    ]
    back = translations.merged([*said, Message("Gone", "", (), where="a.py")], now, "fr")
    assert ("Gone", ("Parti",), False) in [(m.source, m.forms, m.vanished) for m in back]


def test_a_file_that_is_written_reads_back(tmp_path: Path) -> None:
    said = [
        Message("A < B & “C”", "a sign", ("A < B & « C »",), where="gui/a.py"),
        Message("Two\nlines", "", ("",), where="gui/a.py", unfinished=True),
        Message("{n} rows", "", ("a", "b"), counted=True, where="gui/b.py", one="{n} row"),
        Message("Old", "", ("Vieux",), where="gui/a.py", vanished=True),
    ]
    path = tmp_path / "draftbench_fr.ts"
    path.write_text(translations.written(said, "fr"), "utf-8")
    assert tables.read_messages(path) == said


def test_a_translator_gets_what_is_wanted_and_gives_it_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "compile_tables", list)
    said = [
        Message("Open", "a state", (), where="a.py"),
        Message("“{name}”", "", (), where="a.py"),
        Message("{n} of {all} rows", "", (), counted=True, where="a.py", one="{n} of {all} row"),
    ]
    monkeypatch.setattr(translations, "gathered", lambda: said)
    monkeypatch.setattr(translations, "sentences", lambda _: {"{1} is gone.": "amend/a.py"})
    file = tmp_path / "ru.json"
    assert translations.main(["export", "ru", str(file)]) == 0
    assert [m.source for m in translations.known_in("engine_fr")] == ["{1} is gone."]
    entries = json.loads(file.read_text("utf-8"))
    assert entries[0] == {
        "source": "Open",
        "where": "a.py",
        "about": "a state",
        "translation": "",
    }
    assert entries[1]["one"] == "{n} of {all} row"
    assert len(entries[1]["forms"]) == len(entries[1]["translation"]) == 3
    entries[0]["translation"] = "Открыто"
    entries[2]["translation"] = "«{имя}»"
    entries[1]["translation"] = ["{n} из {all} строка", "{n} строки из {all}", "{n} строк из {all}"]
    file.write_text(json.dumps(entries), "utf-8")
    assert translations.main(["import", "ru", str(file)]) == 1  # one was refused
    known = {m.source: m.forms for m in translations.known_in("ru")}
    assert known["Open"] == ("Открыто",)
    assert known["“{name}”"] == ("",)
    assert known["{n} of {all} rows"] == tuple(entries[1]["translation"])


@pytest.mark.parametrize(
    ("language", "forms", "why"),
    [
        ("fr", ("{n} clause", "{n} clauses"), ""),
        ("fr", ("une clause", "{n} clauses"), "place-holders differ"),
        ("fr", ("{n} clauses",), "2 forms"),
        ("fr", ("{n} clause", " "), "2 forms"),
        ("es", ("una cláusula", "{n} cláusulas"), ""),
        ("es", ("{n} cláusula", "cláusulas"), "place-holders differ"),
        ("ar", ("لا", "فقرة", "فقرتان", "{n} فقرات", "{n} فقرة", "{n} فقرة"), ""),
        ("zh_CN", ("{n} 段 {m}",), "place-holders differ: {m}"),
        ("zh_CN", ("{n 段",), "brace"),
    ],
)
def test_a_translation_that_could_not_be_filled_is_refused(
    language: str, forms: tuple[str, ...], why: str
) -> None:
    wanted = ("",) * len(translations.NUMBERS[language])
    message = Message("{n} clauses", "", wanted, counted=True)
    found = translations.fault(message, forms, language)
    assert (why in found) if why else found == ""
