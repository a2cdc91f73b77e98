"""Brings the catalogues of translators up to the code, and makes the tables that gettext reads.

    python3 dev.py translations          after a change of sentences: the catalogues hold what the
                                         code says, the tables what translators wrote
    python3 dev.py translations count    how much of each language is translated, and no more
    python3 dev.py translations compile  the tables alone, where they are older than the catalogues

A catalogue is a .po file, as Poedit, Weblate and every other program of translators opens it. All
else is Babel's: sentences are found by the functions that look them up (``KEYWORDS``), what is new
comes in empty, and what the code says no more goes.
"""

from __future__ import annotations

import json
import re
import sys
from argparse import SUPPRESS
from collections.abc import Iterator
from gettext import c2py
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
SOURCE, FOLDER = ROOT / "src" / "draftbench", ROOT / "resources" / "translations"
RULES = ROOT / "resources" / "rules" / "rules.json"
COMMANDS = ROOT / "resources" / "commands.json"
EXPORTS = ROOT / "resources" / "exports.json"
TERMS = ROOT / "resources" / "language" / "terms.json"
ERRORS = (
    "UsageError", "InputError", "ProjectError", "UnusableError", "OutputError", "ConflictError",
    "AgreedError",
)  # fmt: skip
"""The errors that are given a sentence (``errors.py``)."""
KEYWORDS = {
    "tr": (1,),
    "marked": (1,),
    "tr_as": (1, (2, "c")),
    "marked_as": (1, (2, "c")),
    "counted": (1, 2),
    "message": (1,),
    "message_as": (1, (2, "c")),
    "counted_message": (1, 2),
    "say_that": (1,),
    "say_count": (1, 2),
    "noted": (3,),
    "broken": (2,),
    **dict.fromkeys(ERRORS, (1,)),
}
"""The functions that look up or mark a sentence, errors among them, and which argument is the
sentence, its form for many things, or what it means ("c")."""
HEAD = "the head of a column"
"""What the words are that ``column`` of the command line is given."""
_APART = re.compile(r"(?<=«) (?=\S)| (?=[»:;?!])")
"""A plain space in French beside a guillemet or before a stop of two parts."""
NOTE = "Translators:"
"""How a comment begins that stands above a sentence for those who translate it."""


def gather(source: Path = SOURCE) -> Catalog:
    """Return what the code says, each sentence with the modules that say it."""
    found = [
        *extract_from_dir(
            source, [("**.py", "python")], {}, KEYWORDS, (NOTE,), strip_comment_tags=True
        )
    ]
    heads = extract_from_dir(source, [("cli/**.py", "python")], {}, {"column": (1,)}, (NOTE,))
    found += [(*one[:4], HEAD) for one in heads]
    if source == SOURCE:
        found += [("app/commands", 0, words, [], None) for words in commands()]
        found += [("app/exports/exporting.py", 0, words, [], None) for words in exports()]
    said = Catalog(fuzzy=False)
    for words in rules() if source == SOURCE else ():
        said.add(words, locations=[("resources/rules", 0)])
    for words, about in terms() if source == SOURCE else ():
        said.add(words, locations=[("resources/language/terms", 0)], context=about)
    for words in help_pages() if source == SOURCE else ():
        said.add(words, locations=[("cli/help_pages.py", 0)], context="help")
    for module, _, sentence, notes, about in sorted(found, key=lambda one: (one[0], str(one[2]))):
        said.add(sentence, locations=[(module, 0)], auto_comments=notes, context=about)
    return said


def rules() -> Iterator[str]:
    """What is said of the house rules, which are data: their titles and explanations, their
    sources but for the titles of books, and what is found by the rules of a language."""
    for rule in json.loads(RULES.read_text("utf-8")):
        yield rule["title"]
        yield rule["explanation"]
        if not rule["source"][:1].isupper():
            yield rule["source"]
    for path in sorted(RULES.parent.glob("style_*.json")):
        yield from re.findall(r'"message": "((?:[^"\\]|\\.)*)"', path.read_text("utf-8"))


def terms() -> Iterator[tuple[str, str | None]]:
    """The words of the engine that are shown as they are (a state, a stance, a kind of clause), and
    what each is about."""
    for about, words in json.loads(TERMS.read_text("utf-8")).items():
        yield from ((word, about or None) for word in words)


def commands() -> Iterator[str]:
    """What the commands of the window say, which are data: their titles, tips and the menus within
    menus."""
    for row in json.loads(COMMANDS.read_text("utf-8")):
        for name in ("title", "tip", "group"):
            if row.get(name):
                yield row[name]


def exports() -> Iterator[str]:
    """What the window says of the outputs, which are data: their titles and tips."""
    for kind in json.loads(EXPORTS.read_text("utf-8")).values():
        yield from (kind["title"], kind["tip"])


def help_pages() -> Iterator[str]:
    """What the help pages of the command line say, which stands in docstrings and options."""
    from draftbench.cli.grammar import parser
    from draftbench.cli.help_pages import help_words

    shown = (one for one in help_words(parser()) if one and one != SUPPRESS)
    yield from dict.fromkeys(shown)


def languages(folder: Path = FOLDER) -> list[str]:
    """Return the languages that have a catalogue ("fr", "zh_CN")."""
    return sorted(path.stem for path in folder.glob("*.po"))


def read(language: str, folder: Path = FOLDER) -> Catalog:
    """Return the catalogue of a language as it stands on disk."""
    with (folder / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def is_translated(message: Message) -> bool:
    """Return whether a message has a translation, in all its forms, that nobody doubts."""
    return all(_forms(message.string)) and not message.fuzzy


def update(said: Catalog, known: Catalog) -> bytes:
    """Return the file of a ``known`` catalogue with the sentences that are ``said`` now. A sentence
    that changed is new, for its translation may no longer be right."""
    known.update(said, no_fuzzy_matching=True, update_creation_date=False)
    if str(known.locale).startswith("fr"):
        for message in (one for one in known if one.string):
            bound = tuple(_bind(form) for form in _forms(message.string))
            message.string = bound if message.pluralizable else bound[0]
    file = BytesIO()
    write_po(file, known, width=0, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    return file.getvalue()


def _bind(sentence: str) -> str:
    """A French sentence whose guillemets and high stops never part from their words: a space there
    is one that no line ends at."""
    return _APART.sub("\u00a0", sentence)


def find_fault(message: Message, known: Catalog) -> str:
    """Return why the translation of a message in a ``known`` catalogue could not be shown, "" where
    it can: its place-holders are those of the English. Only a form that one number alone takes may
    say that in a word, without ``{n}``."""
    try:
        wanted = _place_holders(_forms(message.id)[-1])
    except ValueError:
        return ""  # never filled
    forms = _forms(message.string)
    if len(forms) != (known.num_plurals if message.pluralizable else 1):
        return f"{known.num_plurals} forms are wanted"
    plural = c2py(known.plural_expr)
    taken = [plural(number) for number in range(1000)] if message.pluralizable else []
    for place, form in enumerate(forms):
        may_lack = {"n"} if taken.count(place) == 1 else set()
        try:
            there = _place_holders(form)
        except ValueError:
            return f"a brace without its other half in “{form}”"
        if not wanted - may_lack <= there <= wanted:
            differing = ", ".join(f"{{{name}}}" for name in sorted(wanted ^ there))
            return f"the place-holders differ in “{form}”: {differing}"
    return ""


def _forms(words: object) -> tuple[str, ...]:
    """The forms of a message or of its translation, as Babel gives them: one, or several."""
    return tuple(words) if isinstance(words, list | tuple) else (str(words),)


def _place_holders(sentence: str) -> set[str]:
    """What stands in braces, with its format: ``name`` or ``n:,``. ValueError where a brace has no
    other half."""
    return {
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in Formatter().parse(sentence)
        if name is not None
    }


def compile_tables(folder: Path = FOLDER) -> None:
    """Make each table that is missing or older than its catalogue."""
    for language in languages(folder):
        catalogue, table = folder / f"{language}.po", folder / f"{language}.mo"
        if not table.exists() or table.stat().st_mtime_ns <= catalogue.stat().st_mtime_ns:
            fresh = table.with_suffix(".new")  # another process may read the table at this moment
            with fresh.open("wb") as file:
                write_mo(file, read(language, folder))
            fresh.replace(table)


def main(arguments: list[str]) -> int:
    """Do what the ``arguments`` say; 1 where a translation could not be shown, 2 where they say
    nothing that is known."""
    if arguments not in ([], ["count"], ["compile"]):
        sys.stdout.write(__doc__ or "")
        return 2
    faults = 0
    if arguments != ["compile"]:
        faults = report(said=None if arguments else gather())
    compile_tables()
    return min(faults, 1)


def report(folder: Path = FOLDER, said: Catalog | None = None) -> int:
    """Say how much of each language is translated; return how many translations could not be shown,
    and say which. Catalogues are brought up to what is ``said``."""
    faults = 0
    for language in languages(folder):
        if said is not None:
            (folder / f"{language}.po").write_bytes(update(said, read(language, folder)))
        known = read(language, folder)
        messages = [one for one in known if one.id and is_translated(one)]
        sys.stdout.write(f"{language:<6} {len(messages)} of {len(known)} translated\n")
        for one in messages:
            why = find_fault(one, known)
            faults += bool(why)
            sys.stdout.write(f"       {_forms(one.id)[0]}: {why}\n" if why else "")
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
