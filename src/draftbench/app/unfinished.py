"""Words that are being written and are no act yet: kept beside the project, ``NAME.typing``.

The file stands only while somebody writes. What is in it is in no event, no export and no copy of
the project; where the program ends in the middle of a sentence, the next start finds it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from draftbench.app.drafting import harmless
from draftbench.app.files import write_bytes
from draftbench.document import ClauseId
from draftbench.record.event import instant

_FORM = 1
_MOST = 4_000_000
"""Bytes of the file above which it is not read: nobody types so much into a clause."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What stood in the editor: ``text`` for the ``clause``, which read ``before`` when the writing
    began, or for a new one behind ``after`` where ``clause`` is empty; for the delegation ``code``
    (empty: directly) with its ``reason``; written ``at`` (ISO 8601, UTC)."""

    text: str
    clause: str = ""
    after: str = ""
    before: str = ""
    code: str = ""
    reason: str = ""
    at: str = ""

    @property
    def rewritten(self) -> ClauseId | None:
        """The clause that was being rewritten; None for a new one."""
        return ClauseId(self.clause) if self.clause else None


def typing_file(project: Path) -> Path:
    """Where unfinished words are kept."""
    return project.with_name(project.name + ".typing")


def keep(project: Path, unfinished: Unfinished) -> str:
    """Keeps the words, whole or not at all, and gives the moment at which it was done; on the disk
    when this returns. Raises OutputError."""
    at = unfinished.at or instant()
    data = {"form": _FORM, **asdict(unfinished), "at": at}
    write_bytes(typing_file(project), json.dumps(data, ensure_ascii=False).encode())
    return at


def kept(project: Path) -> Unfinished | None:
    """What was kept; None where there is nothing, or nothing that can be read."""
    path = typing_file(project)
    try:
        if path.stat().st_size > _MOST:
            return None
        found = json.loads(path.read_bytes())
        names = ("text", "clause", "after", "before", "code", "reason", "at")
        words = {name: found[name] for name in names}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not _are_words(tuple(words.values())):
        return None
    return Unfinished(**{n: harmless(w) if n != "before" else w for n, w in words.items()})


def _are_words(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def forget(project: Path) -> None:
    """The words are an act now, or are not wanted; safe to call where there are none."""
    typing_file(project).unlink(missing_ok=True)
