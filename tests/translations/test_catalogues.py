"""What the program says reaches translators, and what they write reaches the program."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import write_po

from draftbench.app.commands import COMMANDS
from draftbench.app.commands.command import CHOICE
from draftbench.app.exports.exporting import EXPORTS
from draftbench.app.exports.stationery import FACTS
from draftbench.messages.catalogue import LANGUAGES, catalogue
from draftbench.resources import resource
from support.checkout import SOURCE
from support.translations import catalogues

FOREIGN = sorted(set(LANGUAGES) - {"en"})
"""Where the window says something."""
CODE = """
A = marked("Never")
B = marked_as("Never", "a button")
def said(n, name, more):
    tr(A)
    tr_as("Open", "a state", more="no context")
    tr("“{name}” holds "
       "no text.", name=tr("Nobody"))
    # Translators: of a text
    return counted("{n} clause of {text}", "{n} clauses of {text}", n, text="no sentence")
"""


def _keys(messages: Catalog) -> set[tuple[str, object]]:
    return {(message.context or "", message.id) for message in messages if message.id}


@pytest.fixture(scope="module")
def said() -> Catalog:
    """All that the code says."""
    found: Catalog = catalogues.gather()
    return found


@pytest.fixture(scope="module", params=FOREIGN)
def known(request: pytest.FixtureRequest) -> Catalog:
    """What translators wrote, in each language."""
    read: Catalog = catalogues.read(request.param)
    return read


def _module(folder: Path, code: str) -> Catalog:
    (folder / "gui").mkdir()
    (folder / "gui" / "a.py").write_text(code, "utf-8")
    found: Catalog = catalogues.gather(folder)
    return found


def test_every_sentence_of_a_module_is_gathered(tmp_path: Path) -> None:
    found = _module(tmp_path, CODE)
    assert _keys(found) == {
        ("", "Never"),
        ("a button", "Never"),
        ("a state", "Open"),
        ("", "“{name}” holds no text."),
        ("", "Nobody"),
        ("", ("{n} clause of {text}", "{n} clauses of {text}")),
    }
    clauses = found.get("{n} clause of {text}")
    assert clauses is not None
    assert (clauses.auto_comments, clauses.locations) == (["of a text"], [("gui/a.py", 0)])


def _literals(code: str) -> Iterator[tuple[str, object]]:
    """What the calls of ``code`` say, as Python itself reads it."""
    for node in ast.walk(ast.parse(code)):
        called = node.func if isinstance(node, ast.Call) else None
        name = getattr(called, "id", getattr(called, "attr", ""))
        if isinstance(node, ast.Call) and name == "column":
            for one in node.args[:1]:
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    yield catalogues.HEAD, one.value
        elif isinstance(node, ast.Call) and name in catalogues.KEYWORDS:
            places = [one - 1 for one in catalogues.KEYWORDS[name] if isinstance(one, int)]
            given = [one for at in places for one in node.args[at : at + 1]]
            words = [one.value for one in given if isinstance(one, ast.Constant)]
            if len(words) == 2:
                yield "", tuple(words)
            elif words and words[0] and len(places) == 1:
                about = node.args[1] if name.endswith("_as") else None
                yield str(getattr(about, "value", "")), words[0]


@pytest.mark.slow
def test_babel_reads_the_code_as_python_does(said: Catalog) -> None:
    """Babel looks at words alone: it passes over a call within an f-string, and one deep in what
    another call is given (such a sentence gets a name first), and takes a variable with the name of
    one of the functions for that, where something in brackets follows."""
    called = re.compile(rf"\b({'|'.join((*catalogues.KEYWORDS, 'column'))})\(")
    codes = [path.read_text("utf-8") for path in SOURCE.rglob("*.py")]
    read = {key for code in codes if called.search(code) for key in _literals(code)}
    data = {("", words) for words in catalogues.rules()}
    data |= {("", words) for words in catalogues.commands()}
    data |= {("", words) for words in catalogues.exports()}
    data |= {("help", words) for words in catalogues.help_pages()}
    data |= {(about or "", words) for words, about in catalogues.terms()}
    assert read ^ _keys(said) <= data - read


@pytest.mark.slow
def test_no_sentence_stands_within_an_f_string() -> None:
    """Python 3.11 reads an f-string as one word, and Babel passes over what it calls; later ones
    show it: the catalogues would depend on the Python."""
    for path in SOURCE.rglob("*.py"):
        for text in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(text, ast.JoinedStr):
                assert not list(_literals(ast.unparse(text))), f"{path}, line {text.lineno}"


@pytest.mark.slow
def test_what_is_data_is_among_what_is_said(said: Catalog) -> None:
    keys = _keys(said)
    for command in COMMANDS:
        assert ("a menu", command.menu) in keys
        own_name = {command.title} if command.id.startswith(CHOICE) else set()  # in every language
        for words in {command.title, command.tip, command.group} - {"", *own_name}:
            assert ("", words) in keys
    for kind in EXPORTS.values():
        assert {("", kind.title), ("", kind.tip)} <= keys
    assert {("", name) for name in FACTS.values()} <= keys


@pytest.mark.slow
def test_the_catalogues_hold_what_is_said_and_no_more(said: Catalog) -> None:
    assert catalogues.languages() == FOREIGN
    for language in FOREIGN:
        there = resource("translations", f"{language}.po").read_bytes()
        again = catalogues.update(said, catalogues.read(language))
        assert there == again, "run: python3 dev.py translations"


def test_nothing_is_missing_and_nothing_doubted(known: Catalog) -> None:
    missing = [one.id for one in known if one.id and not catalogues.is_translated(one)]
    assert missing == []


@pytest.mark.slow
def test_every_translation_has_its_place_holders_and_forms(known: Catalog) -> None:
    translated = [one for one in known if one.id and catalogues.is_translated(one)]
    faults = {one.id: catalogues.find_fault(one, known) for one in translated}
    assert {sentence: why for sentence, why in faults.items() if why} == {}


def test_the_tables_are_those_of_the_catalogues(known: Catalog) -> None:
    catalogues.compile_tables()
    made = BytesIO()
    write_mo(made, known)
    assert resource("translations", f"{known.locale_identifier}.mo").read_bytes() == made.getvalue()


def test_what_is_looked_up_is_what_was_translated(known: Catalog) -> None:
    catalogues.compile_tables()
    table = catalogue(str(known.locale_identifier))
    for message in known:
        if isinstance(message.id, str) and message.id and catalogues.is_translated(message):
            found = table.pgettext(message.context, message.id) if message.context else ""
            assert (found or table.gettext(message.id)) == message.string


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("fr", {0: 0, 1: 0, 2: 1, 100: 1}),
        ("es", {0: 1, 1: 0, 2: 1, 101: 1}),
        ("ru", {0: 2, 1: 0, 2: 1, 5: 2, 11: 2, 14: 2, 21: 0, 22: 1, 111: 2}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 103: 3}),
        ("zh_CN", {0: 0, 1: 0, 7: 0}),
    ],
)
def test_a_number_takes_the_form_of_its_language(language: str, forms: dict[int, int]) -> None:
    catalogues.compile_tables()
    read, table = catalogues.read(language), catalogue(language)
    counted = [one for one in read if one.pluralizable and catalogues.is_translated(one)]
    assert len(counted) > 100
    assert {len(one.string) for one in counted} == {max(forms.values()) + 1}
    for message in counted:
        for number, form in forms.items():
            assert table.ngettext(*message.id, number) == message.string[form]


def test_english_and_what_nobody_translated_are_said_as_they_stand(tmp_path: Path) -> None:
    for table in (catalogue("en"), catalogue("tlh")):
        assert table.gettext("Open a negotiation") == "Open a negotiation"
        assert [table.ngettext("{n} row", "{n} rows", n) for n in (0, 1, 2)] == [
            "{n} rows",
            "{n} row",
            "{n} rows",
        ]
    assert catalogue("fr").gettext("Nobody says this") == "Nobody says this"


def _written(folder: Path, *messages: Message) -> None:
    """A French catalogue with these ``messages`` in a folder of its own."""
    made = Catalog(locale="fr", fuzzy=False)
    made.mime_headers = [("Plural-Forms", "nplurals=2; plural=(n > 1);")]
    for one in messages:
        made.add(one.id, one.string, context=one.context, flags=one.flags)
    with (folder / "fr.po").open("wb") as file:
        write_po(file, made)


def test_translations_survive_an_update_and_what_is_said_no_more_goes(tmp_path: Path) -> None:
    _written(
        tmp_path,
        Message("Open", "Ouvrir"),
        Message("Open", "Ouvert", context="a state"),
        Message("The file is open.", "Le fichier est ouvert."),
        Message(("{n} row", "{n} rows"), ("{n} rang", "{n} rangs")),
    )
    said = Catalog()
    for words in ("Open", "New", "The file was open.", ("{n} row", "{n} rows")):
        said.add(words, locations=[("gui/a.py", 0)])
    said.add("Open", context="a state", locations=[("gui/b.py", 0)])
    (tmp_path / "fr.po").write_bytes(catalogues.update(said, catalogues.read("fr", tmp_path)))
    now = catalogues.read("fr", tmp_path)
    assert {(one.context, one.id): one.string for one in now if one.id} == {
        (None, "Open"): "Ouvrir",
        ("a state", "Open"): "Ouvert",
        (None, "New"): "",
        (None, "The file was open."): "",  # changed: the old words may be wrong
        (None, ("{n} row", "{n} rows")): ("{n} rang", "{n} rangs"),
    }
    assert now.obsolete == {}
    assert [one.id for one in now if one.id and not catalogues.is_translated(one)] == [
        "New",
        "The file was open.",
    ]


def test_a_table_is_made_again_when_its_catalogue_is_newer(tmp_path: Path) -> None:
    _written(tmp_path, Message("Open", "Ouvrir"), Message("Shut", "Clos", flags={"fuzzy"}))
    catalogues.compile_tables(tmp_path)
    table = tmp_path / "fr.mo"
    made = table.read_bytes()
    assert b"Ouvrir" in made
    assert b"Clos" not in made
    table.write_bytes(b"kept")
    later = (tmp_path / "fr.po").stat().st_mtime + 100
    os.utime(table, (later, later))
    catalogues.compile_tables(tmp_path)
    assert table.read_bytes() == b"kept"
    os.utime(tmp_path / "fr.po", (later + 1, later + 1))
    catalogues.compile_tables(tmp_path)
    assert table.read_bytes() == made


@pytest.mark.parametrize(
    ("language", "forms", "why"),
    [
        ("fr", ("{n} clause", "{n} clauses"), ""),
        ("fr", ("une clause", "{n} clauses"), "place-holders differ"),
        ("fr", ("{n} clauses",), "2 forms"),
        ("es", ("una cláusula", "{n} cláusulas"), ""),
        ("es", ("{n} cláusula", "cláusulas"), "place-holders differ"),
        ("ar", ("لا", "فقرة", "فقرتان", "{n} فقرات", "{n} فقرة", "{n} فقرة"), ""),
        ("zh_CN", ("{n} 段 {m}",), "{m}"),
        ("zh_CN", ("{n 段",), "brace"),
    ],
)
def test_a_translation_that_could_not_be_filled_is_told(
    language: str, forms: tuple[str, ...], why: str
) -> None:
    message = Message(("{n} clause", "{n} clauses"), forms)
    found = catalogues.find_fault(message, catalogues.read(language))
    assert (why in found) if why else found == ""


def test_what_is_counted_and_faults_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _written(tmp_path, Message("“{name}”", "«{nom}»"), Message("Open", ""))
    assert catalogues.report(tmp_path) == 1
    told = capsys.readouterr().out
    assert "1 of 2" in told
    assert "{nom}" in told
    assert catalogues.main(["sing"]) == 2


def test_french_guillemets_and_high_stops_never_part_from_their_words() -> None:
    parted = re.compile(r"« | [»:;?!]")
    found = [
        form
        for one in catalogues.read("fr")
        for form in (one.string if isinstance(one.string, tuple | list) else (one.string,))
        if one.id and parted.search(str(form))
    ]
    assert not found


def test_new_french_translations_get_spaces_that_no_line_ends_at() -> None:
    known = Catalog(locale="fr")
    known.add("“{words}” is gone: look.", "« {words} » a disparu : voyez !")
    said = Catalog()
    said.add("“{words}” is gone: look.")
    made = catalogues.update(said, known).decode()
    assert "«\u00a0{words}\u00a0» a disparu\u00a0: voyez\u00a0!" in made
