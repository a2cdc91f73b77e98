"""Makes the tables (.json) of what the engine says from its translations (.ts).

python3 packaging/tables.py           makes those that are missing or older than their source
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"


@dataclass(frozen=True)
class Message:
    """One sentence of a .ts file: the English ``source`` and the ``forms`` of its translation, of
    which there is one. "" is a form not written yet."""

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


def forms(messages: list[Message]) -> bytes:
    """The table of the engine's sentences: as JSON, for the window must know all their forms."""
    said = {message.source: message.forms[0] for message in messages if message.done}
    return json.dumps(said, ensure_ascii=False, indent=0).encode()


def compile_tables(folder: Path = FOLDER) -> None:
    """Makes each table of ``folder`` that is missing or older than its translations."""
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".json")
        if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
            fresh = made.with_suffix(".new")  # another process may read the table at this moment
            fresh.write_bytes(forms(read_messages(source)))
            fresh.replace(made)


if __name__ == "__main__":
    compile_tables()
