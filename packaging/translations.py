"""Gathers what the engine says (``sentences.py``) for translators, in engine_fr.ts and
engine_es.ts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from xml.sax.saxutils import escape

from sentences import sentences
from tables import FOLDER, Message, compile_tables, read_messages

SOURCE = FOLDER.parent.parent / "src" / "draftbench"
LANGUAGES = ("fr", "es")


def _order(message: Message) -> tuple[bool, str, str, str]:
    return (message.vanished, message.where, message.source, message.about)


def merged(said: list[Message], known: list[Message]) -> list[Message]:
    """What is ``said`` now with the translations that are ``known``; what is said no more stays,
    as vanished, where it was translated."""
    before = {(one.source, one.about): one for one in known}
    made = []
    for message in said:
        old = before.pop((message.source, message.about), None)
        forms = old.forms if old is not None else ("",)
        unfinished = not all(forms) or (old is not None and old.unfinished)
        made.append(replace(message, forms=forms, unfinished=unfinished))
    made += [replace(old, vanished=True) for old in before.values() if all(old.forms)]
    return sorted(made, key=_order)


def written(messages: list[Message], language: str) -> str:
    """The .ts file of one language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>engine</name>",
    ]
    for message in messages:
        lines += _lines(message)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(message: Message) -> Iterator[str]:
    yield "    <message>"
    yield f'        <location filename="{escape(message.where)}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    state = "vanished" if message.vanished else "unfinished" if message.unfinished else ""
    opened = f'<translation type="{state}">' if state else "<translation>"
    yield f"        {opened}{escape(message.forms[0])}</translation>"
    yield "    </message>"


def update() -> None:
    """Brings the files up to the code, and says how much is translated."""
    found = [Message(form, "", (), where=where) for form, where in sentences(SOURCE).items()]
    for language in LANGUAGES:
        path = FOLDER / f"engine_{language}.ts"
        messages = merged(sorted(found, key=_order), read_messages(path))
        path.write_text(written(messages, language), "utf-8")
        said = [one for one in messages if not one.vanished]
        done = sum(one.done for one in said)
        sys.stdout.write(f"engine_{language} {done} of {len(said)} translated\n")
    compile_tables()


if __name__ == "__main__":
    update()
