"""Gathers what the window says for translators, and takes in what they wrote.

    python3 dev.py translations                     brings the .ts files up to the code
    python3 dev.py translations export fr FILE      what is to be translated, as JSON
    python3 dev.py translations import fr FILE      puts the translations of such a file in
    python3 dev.py translations count               how much of each language is translated

``engine_fr`` and ``engine_es`` name what the engine says (``sentences.py``) in the place of ``fr``
and ``es``, which name what the window says.

Qt's own lupdate knows neither functions of a module as one context, nor sentences with two English
forms, nor the commands, which are data. The files are those of Qt Linguist (.ts 2.1), sorted by
module and sentence and without numbers of lines, so that a change shows as what it is.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

from sentences import sentences
from tables import ENGINE, FOLDER, RULES, Message, compile_tables, read_messages

ROOT = FOLDER.parent.parent
SOURCE = ROOT / "src" / "draftbench"
NUMBERS = {
    "fr": ("0, 1", "2, 3, 4, …"),
    "es": ("1", "0, 2, 3, …"),
    "ar": ("0", "1", "2", "3-10, 103-110, …", "11-99, 111-199, …", "100-102, 200-202, …"),
    "ru": ("1, 21, 31, …", "2-4, 22-24, …", "0, 5-20, 25-30, …"),
    "zh_CN": ("0, 1, 2, …",),
}
"""For which numbers each form of a counted sentence is, in the order of Qt's rules."""
ALONE = {"es": (0,), "ar": (0, 1, 2)}
"""Forms that one number alone takes: their words may say it instead of ``{n}``."""
ENGINES = tuple(f"{ENGINE}{language}" for language in ("fr", "es"))
"""The languages in which what the engine says is translated, too: errors, reasons, notes."""


# ------------------------------------------------------------------------------- from the code


def messages_of(code: str, where: str) -> Iterator[Message]:
    """What a module says by ``tr``, ``counted`` and ``marked``; ``where`` is its name. A sentence
    made of parts is a ValueError, for no table can hold it."""
    nodes = list(ast.walk(ast.parse(code)))
    names = {
        name.asname or name.name: name.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == "draftbench.gui.speech"
        for name in node.names
    }
    if where == "gui/speech.py":  # says a few words itself
        names |= {"tr": "tr"}
    for node in nodes:
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = names.get(getattr(node.func, "id", ""))
        if called not in ("tr", "counted", "marked"):
            continue
        place = f"{where}:{node.lineno}"
        told = {word.arg: word.value for word in node.keywords}
        about = next(_sentences(told["about"], place), "") if "about" in told else ""
        if called == "counted":
            one, many = (next(_sentences(each, place), "") for each in node.args[:2])
            if many:
                yield Message(many, about, (), counted=True, where=where, one=one)
            continue
        for sentence in _sentences(node.args[0], place):
            yield Message(sentence, about, (), where=where)


def _sentences(node: ast.expr, place: str) -> Iterator[str]:
    """The literals that an argument can be; a name is something marked elsewhere."""
    if isinstance(node, ast.IfExp):
        yield from _sentences(node.body, place)
        yield from _sentences(node.orelse, place)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value:
            yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        raise ValueError(  # noqa: TRY004 the code is wrong, not a type
            f"{place}: a sentence made of parts; name the place-holders"
        )


def commands() -> Iterator[Message]:
    """The titles, tips and menus of the commands, the outputs and what stands in a masthead: data
    that are looked up where they are shown."""
    sys.path.insert(0, str(ROOT / "src"))
    from draftbench.app.commands import COMMANDS
    from draftbench.app.commands.languages import CHOICE
    from draftbench.app.exports.exporting import EXPORTS
    from draftbench.app.exports.stationery import FACTS

    for command in COMMANDS:
        for words, about in (
            ("" if command.id.startswith(CHOICE) else command.title, ""),  # each in itself
            (command.tip, ""),
            (command.group, ""),
            (command.menu, "a menu"),
        ):
            if words:
                yield Message(words, about, (), where="app/commands/__init__.py")
    for kind in EXPORTS.values():
        yield Message(kind.title, "", (), where="app/exports/exporting.py")
        yield Message(kind.tip, "", (), where="app/exports/exporting.py")
    for title in FACTS.values():
        yield Message(title, "", (), where="app/exports/stationery.py")


def gathered() -> list[Message]:
    """Everything that the window says, each once, under the first module that says it."""
    found: dict[tuple[str, str], Message] = {}
    said = list(commands())
    for path in sorted(SOURCE.rglob("*.py")):
        where = path.relative_to(SOURCE).as_posix()
        said += messages_of(path.read_text("utf-8"), where)
    for message in said:
        key = (message.source, message.about)
        known = found.setdefault(key, message)
        if known.counted != message.counted:
            raise ValueError(f"“{message.source}” is counted in one place only: {message.where}")
        if message.where < known.where:
            found[key] = message
    return sorted(found.values(), key=_order)


def _order(message: Message) -> tuple[bool, str, str, str]:
    return (message.vanished, message.where, message.source, message.about)


# ---------------------------------------------------------------------------------- .ts files


def merged(said: list[Message], known: list[Message], language: str) -> list[Message]:
    """What is ``said`` now with the translations that are ``known``; what is said no more stays,
    as vanished, where it was translated."""
    before = {(one.source, one.about): one for one in known}
    number = len(NUMBERS[language.removeprefix(ENGINE)])
    made = []
    for message in said:
        old = before.pop((message.source, message.about), None)
        wanted = number if message.counted else 1
        kept = old is not None and old.counted == message.counted and len(old.forms) == wanted
        forms = old.forms if old is not None and kept else ("",) * wanted
        unfinished = not all(forms) or (old is not None and old.unfinished)
        made.append(replace(message, forms=forms, unfinished=unfinished))
    made += [replace(old, vanished=True) for old in before.values() if all(old.forms)]
    return sorted(made, key=_order)


def written(messages: list[Message], language: str) -> str:
    """The .ts file of one language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language.removeprefix(ENGINE)}" sourcelanguage="en">',
        "<context>",
        f"    <name>{'engine' if language in ENGINES else 'draftbench'}</name>",
    ]
    for message in messages:
        lines += _lines(message)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    yield f'        <location filename="{escape(message.where)}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    if message.about:
        yield f"        <comment>{escape(message.about)}</comment>"
    if message.one:
        yield f"        <extracomment>{escape(message.one)}</extracomment>"
    state = "vanished" if message.vanished else "unfinished" if message.unfinished else ""
    opened = f'<translation type="{state}">' if state else "<translation>"
    if message.counted:
        yield f"        {opened}"
        for form in message.forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {opened}{escape(message.forms[0])}</translation>"
    yield "    </message>"


def path_of(language: str) -> Path:
    """Where the translations of a language stand, or what the engine says in one."""
    return FOLDER / (f"{language}.ts" if language in ENGINES else f"draftbench_{language}.ts")


def known_in(language: str) -> list[Message]:
    """What the file of a language holds; nothing where there is none yet."""
    return read_messages(path_of(language)) if path_of(language).exists() else []


def update() -> None:
    """Brings the files of all languages up to the code."""
    said = gathered()
    FOLDER.mkdir(exist_ok=True)
    for language in RULES:
        messages = merged(said, known_in(language), language)
        path_of(language).write_text(written(messages, language), "utf-8")
    said = [Message(form, "", (), where=where) for form, where in sentences(SOURCE).items()]
    for name in ENGINES:
        messages = merged(sorted(said, key=_order), known_in(name), name)
        path_of(name).write_text(written(messages, name), "utf-8")


# ------------------------------------------------------------------------------ for translators


def exported(messages: list[Message], language: str) -> list[dict[str, object]]:
    """What a translator gets: for each sentence its English, what it is ``about``, where it is
    said, and its translation, "" where there is none. A counted sentence is a list of forms, and
    ``forms`` says for which numbers each is."""
    entries = []
    for message in messages:
        if message.vanished:
            continue
        entry: dict[str, object] = {"source": message.source, "where": message.where}
        if message.about:
            entry["about"] = message.about
        if message.counted:
            entry |= {"one": message.one, "forms": NUMBERS[language]}
        entry["translation"] = list(message.forms) if message.counted else message.forms[0]
        entries.append(entry)
    return entries


def taken_in(
    messages: list[Message], entries: list[dict[str, object]], language: str
) -> tuple[list[Message], list[str]]:
    """The ``messages`` with the translations of ``entries``, and what was refused, each with its
    reason. An entry without a translation changes nothing."""
    found = {(one.source, one.about): place for place, one in enumerate(messages)}
    made, refused = list(messages), []
    for entry in entries:
        source, words = str(entry.get("source", "")), entry.get("translation", "")
        forms = tuple(map(str, words)) if isinstance(words, list) else (str(words),)
        if not any(forms):
            continue
        place = found.get((source, str(entry.get("about", ""))))
        if place is None:
            refused.append(f"“{source}”: the window does not say this")
            continue
        why = fault(messages[place], forms, language)
        if why:
            refused.append(f"“{source}”: {why}")
        else:
            made[place] = replace(messages[place], forms=forms, unfinished=False)
    return made, refused


def fault(message: Message, forms: tuple[str, ...], language: str) -> str:
    """What is wrong with a translation; "" where nothing is."""
    if len(forms) != len(message.forms) or not all(form.strip() for form in forms):
        return f"{len(message.forms)} forms are wanted, none of them empty"
    try:
        wanted = place_holders(message.source)
    except ValueError:
        return ""  # shown as it is, never filled
    for number, form in enumerate(forms):
        try:
            there = place_holders(form)
        except ValueError:
            return f"a brace without its other half in “{form}”"
        may_lack = {"n"} if message.counted and number in ALONE.get(language, ()) else set()
        if not wanted - may_lack <= there <= wanted:
            differing = ", ".join(f"{{{name}}}" for name in sorted(wanted ^ there))
            return f"the place-holders differ: {differing}"
    return ""


def place_holders(sentence: str) -> set[str]:
    """What stands in braces, with its format: ``name`` or ``n:,``. ValueError where a brace has no
    other half."""
    names = set()
    for _, name, form, conversion in Formatter().parse(sentence):
        if name is not None:
            names.add(
                name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
            )
    return names


# -------------------------------------------------------------------------------- command line


def main(arguments: list[str]) -> int:
    """Does what the arguments say; 1 where a translation was refused, 2 where they say nothing."""
    act, language, file = (*arguments, "", "", "")[:3]
    if act in ("export", "import") and (language not in (*RULES, *ENGINES) or not file):
        act = "help"
    if act not in ("", "export", "import", "count"):
        sys.stdout.write(f"{__doc__}\nLanguages: {', '.join((*RULES, *ENGINES))}\n")
        return 2
    if act != "count":
        update()
    refused: list[str] = []
    if act == "export":
        said = json.dumps(exported(known_in(language), language), ensure_ascii=False, indent=1)
        Path(file).write_text(said + "\n", "utf-8")
    elif act == "import":
        entries = json.loads(Path(file).read_text("utf-8"))
        messages, refused = taken_in(known_in(language), entries, language)
        path_of(language).write_text(written(messages, language), "utf-8")
        sys.stdout.write("".join(f"refused: {sentence}\n" for sentence in refused))
    compile_tables()
    for each in (*RULES, *ENGINES):
        messages = [one for one in known_in(each) if not one.vanished]
        done = sum(one.done for one in messages)
        sys.stdout.write(f"{each:<9} {done} of {len(messages)} translated\n")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
