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
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
SOURCE, FOLDER = ROOT / "src" / "draftbench", ROOT / "resources" / "translations"
RULES = ROOT / "resources" / "rules" / "rules.json"
KEYWORDS = {
    "tr": (1,),
    "marked": (1,),
    "tr_as": (1, (2, "c")),
    "marked_as": (1, (2, "c")),
    "counted": (1, 2),
    "message": (1,),
    "message_as": (1, (2, "c")),
    "counted_message": (1, 2),
}
"""The functions that look up or mark a sentence, and which argument is the sentence, its form for
many things, or what it means ("c")."""
NOTE = "Translators:"
"""How a comment begins that stands above a sentence for those who translate it."""


def gather(source: Path = SOURCE) -> Catalog:
    """Return what the code says, each sentence with the modules that say it."""
    found = extract_from_dir(
        source, [("**.py", "python")], {}, KEYWORDS, (NOTE,), strip_comment_tags=True
    )
    said = Catalog(fuzzy=False)
    for words in rules():
        said.add(words, locations=[("resources/rules/rules.json", 0)])
    for module, _, sentence, notes, about in sorted(found, key=lambda one: (one[0], str(one[2]))):
        said.add(sentence, locations=[(module, 0)], auto_comments=notes, context=about)
    return said


def rules() -> Iterator[str]:
    """What is said of the house rules, which are data: their titles and explanations, and their
    sources but for the titles of books."""
    for rule in json.loads(RULES.read_text("utf-8")):
        yield rule["title"]
        yield rule["explanation"]
        if not rule["source"][:1].isupper():
            yield rule["source"]


def languages(folder: Path = FOLDER) -> list[str]:
    """Return the languages that have a catalogue ("fr", "zh_CN")."""
    return sorted(path.stem for path in folder.glob("*.po"))


def read(language: str, folder: Path = FOLDER) -> Catalog:
    """Return the catalogue of a language as it stands on disk."""
    with (folder / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language)


def is_translated(message: Message) -> bool:
    """Return whether a message has a translation, in all its forms, that nobody doubts."""
    forms = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(forms) and not message.fuzzy


def update(said: Catalog, known: Catalog) -> bytes:
    """Return the file of a ``known`` catalogue with the sentences that are ``said`` now. A sentence
    that changed is new, for its translation may no longer be right."""
    known.update(said, no_fuzzy_matching=True, update_creation_date=False)
    file = BytesIO()
    write_po(file, known, width=0, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    return file.getvalue()


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
    """Do what the ``arguments`` say; 2 where they say nothing that is known."""
    if arguments not in ([], ["count"], ["compile"]):
        sys.stdout.write(__doc__ or "")
        return 2
    if not arguments:
        said = gather()
        for language in languages():
            (FOLDER / f"{language}.po").write_bytes(update(said, read(language)))
    if arguments != ["compile"]:
        for language in languages():
            known = read(language)
            done = sum(is_translated(one) for one in known if one.id)
            sys.stdout.write(f"{language:<6} {done} of {len(known)} translated\n")
    compile_tables()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
