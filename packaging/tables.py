"""Makes Qt's tables (.qm) from the translations (.ts), with nothing but Python's own library.

    python3 packaging/tables.py           makes those that are missing or older than their source

Qt's own lrelease needs 84 MB of Qt, and libraries of the system that servers lack; a wheel should
be made without either. The format is that of Qt's ``qtranslator.cpp``: a magic number, then
sections, each a tag, a length and its bytes, all numbers with the high byte first. The tests hold
the files byte for byte against those of lrelease.
"""

from __future__ import annotations

import json
import struct
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
ENGINE = "engine_"
"""How the names of the tables begin that hold what the engine says."""
MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
LANGUAGE, HASHES, MESSAGES, FORMS = 0xA7, 0x42, 0x69, 0x88
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8

_EQUAL, _LESS, _AT_MOST, _BETWEEN, _NOT, _MOD_10, _MOD_100 = 1, 2, 3, 4, 8, 16, 32
_AND, _NEXT = 0xFD, 0xFF
RULES: dict[str, tuple[int, ...]] = {
    "fr": (_AT_MOST, 1),
    "es": (_EQUAL, 1),
    "ar": (
        *(_EQUAL, 0, _NEXT, _EQUAL, 1, _NEXT, _EQUAL, 2),
        *(_NEXT, _MOD_100 | _BETWEEN, 3, 10, _NEXT, _MOD_100 | _NOT | _LESS, 11),
    ),
    "ru": (
        *(_MOD_10 | _EQUAL, 1, _AND, _MOD_100 | _NOT | _EQUAL, 11),
        *(_NEXT, _MOD_10 | _BETWEEN, 2, 4, _AND, _MOD_100 | _NOT | _BETWEEN, 10, 19),
    ),
    "zh_CN": (),
}
"""Which form of a sentence a number takes, in Qt's code: a rule for each form but the last. The
languages are those of the window besides English."""


@dataclass(frozen=True)
class Message:
    """One sentence of a .ts file: the English ``source``, what its ``about`` tells apart, and the
    ``forms`` of its translation, one where nothing is ``counted``. "" is a form not written yet."""

    source: str
    about: str
    forms: tuple[str, ...]
    counted: bool = False
    where: str = ""
    one: str = ""
    vanished: bool = False
    unfinished: bool = False

    @property
    def done(self) -> bool:
        """Whether the translation is there, in all its forms."""
        return bool(self.forms) and all(self.forms) and not self.vanished


def read_messages(path: Path) -> list[Message]:
    """The sentences of a .ts file, in its order."""
    return [_message(entry) for entry in ET.parse(path).iter("message")]


def _message(entry: ET.Element) -> Message:
    target = entry.find("translation")
    state = "" if target is None else target.get("type", "")
    forms = [] if target is None else [form.text or "" for form in target.iter("numerusform")]
    place = entry.find("location")
    return Message(
        source=entry.findtext("source", ""),
        about=entry.findtext("comment", ""),
        forms=tuple(forms) or ("" if target is None else target.text or "",),
        counted=entry.get("numerus") == "yes",
        where="" if place is None else place.get("filename", ""),
        one=entry.findtext("extracomment", ""),
        vanished=state in ("vanished", "obsolete"),
        unfinished=state == "unfinished",
    )


def table(messages: list[Message], language: str, context: str = "draftbench") -> bytes:
    """The .qm file of what is translated among ``messages``; the rest stays English."""
    places, texts = [], b""
    for message in sorted(messages, key=lambda one: (one.source.encode(), one.about.encode())):
        if not message.done:
            continue
        source, about = message.source.encode(), message.about.encode()
        places.append((_hash(source + about), len(texts)))
        texts += b"".join(_section(TRANSLATION, form.encode("utf-16-be")) for form in message.forms)
        texts += _section(COMMENT, about) + _section(SOURCE, source)
        texts += _section(CONTEXT, context.encode()) + bytes([END])
    made = MAGIC + _section(LANGUAGE, language.encode())
    made += _section(HASHES, b"".join(struct.pack(">II", *place) for place in sorted(places)))
    made += _section(MESSAGES, texts)
    return made + (_section(FORMS, bytes(RULES[language])) if RULES[language] else b"")


def forms(messages: list[Message]) -> bytes:
    """The table of the engine's sentences: as JSON, for the window must know all their forms."""
    said = {message.source: message.forms[0] for message in messages if message.done}
    return json.dumps(said, ensure_ascii=False, indent=0).encode()


def _section(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(words: bytes) -> int:
    """The hash of the ELF format, by which Qt finds a sentence."""
    number = 0
    for byte in words:
        number = (number << 4) + byte
        high = number & 0xF0000000
        number = (number ^ (high >> 24)) & ~high
    return number or 1


def compile_tables(folder: Path = FOLDER) -> list[Path]:
    """Makes each table of ``folder`` that is missing or older than its translations or than this
    program; gives all tables."""
    tables = []
    for source in sorted(folder.glob("*.ts")):
        is_engine = source.stem.startswith(ENGINE)
        made = source.with_suffix(".json" if is_engine else ".qm")
        newest = max(source.stat().st_mtime_ns, Path(__file__).stat().st_mtime_ns)
        if not made.exists() or made.stat().st_mtime_ns < newest:
            messages = read_messages(source)
            language = source.stem.removeprefix("draftbench_")
            fresh = made.with_suffix(".new")  # another process may read the table at this moment
            fresh.write_bytes(forms(messages) if is_engine else table(messages, language))
            fresh.replace(made)
        tables.append(made)
    return tables


if __name__ == "__main__":
    compile_tables()
