"""Words that a negotiation spells as it does, whatever dictionaries say.

vocabulary-changed  {added, removed}   words, each a list
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta

from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.errors import UsageError
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

KIND = "vocabulary-changed"
LONGEST = 80
"""The most characters of a word."""


def change_vocabulary(
    bench: Workbench, added: Iterable[str] = (), removed: Iterable[str] = (), *, by: str = ""
) -> None:
    """Adds words, and takes others out. Raises UsageError where one is no word, one that is taken
    out was not there, or nothing would change."""
    there = bench.state.vocabulary
    new = [word for word in _words(added) if word not in there]
    gone = _words(removed)
    for word in gone:
        if word not in there:
            msg = f"“{word}” is not among the words of this negotiation."
            raise UsageError(msg)
    if not new and not gone:
        msg = "The negotiation knows these words already."
        raise UsageError(msg)
    bench.act(KIND, {"added": new, "removed": gone}, by)


def _words(given: Iterable[str]) -> list[str]:
    found: dict[str, None] = {}
    for each in given:
        word = unicodedata.normalize("NFC", harmless(each).strip())
        if not word or len(word.split()) > 1 or len(word) > LONGEST:
            msg = f"“{each}” is not one word."
            raise UsageError(msg)
        found[word] = None
    return list(found)


def _changed(register: Register, event: Event) -> Register:
    data = event.payload
    kept = {*register.vocabulary, *map(str, data["added"])} - set(data["removed"])
    return replace(register, vocabulary=tuple(sorted(kept)))


def _told(data: Mapping[str, Any]) -> str:
    words = [*data["added"], *data["removed"]]
    named = ", ".join(f"“{word}”" for word in words[:3])
    more = "" if len(words) < 4 else f" and {len(words) - 3} more"
    verb = "adding of" if data["added"] else "removal of"
    return f"{verb} {named}{more} {'to' if data['added'] else 'from'} the vocabulary"


class _Change(ActData):
    added: list[Annotated[str, Meta(min_length=1, max_length=LONGEST)]]
    removed: list[Annotated[str, Meta(min_length=1, max_length=LONGEST)]]


ACTS: dict[str, Act] = {KIND: Act(_changed, _told, _Change)}
"""What is done with the vocabulary, by the kind of its event."""
