"""The small print of rolling texts and compilations, told from the text in a file that comes back.

The program prints under a paragraph who proposes what, how far it is and what became of it, each
line in parentheses. What it prints is made of the phrases of ``resources/language/outputs.json``,
and known by them again, in each of their languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from draftbench.language.phrasebook import Phrasebook, phrasebook, spoken

_ANY, _WHO = "\ue000", "\ue001"
"""Stand in a phrase where anything stands, and where delegations with their codes do."""


def is_small_print(text: str) -> bool:
    """Whether a paragraph is a line that the program prints below one of the text."""
    said = " ".join(text.split())
    return said[:1] in ("(", "（") and _printed().fullmatch(said) is not None


@cache
def _printed() -> re.Pattern[str]:
    books = [phrasebook(language) for language in spoken()]
    lines = dict.fromkeys(line for book in books for line in _lines(book))
    return re.compile("|".join(map(_pattern, lines)))


def _lines(say: Phrasebook) -> Iterator[str]:
    """What the lines of one language are, with stands-ins for what is said in them."""
    for key, phrase in say.phrases.items():
        if key.startswith("status.") and isinstance(phrase, str):
            called = say.quoted(_ANY)
            for standing in (phrase, say("remark.placed", status=phrase, placed=_ANY)):
                said = say("remark.titled", standing=standing, title=called)
                yield say("by", who=_WHO, said=said)
                yield say("by", who=_WHO, said=say.together((said, _ANY)))
        elif key.startswith("history.") and isinstance(phrase, str):
            yield say(key, who=_ANY, place=_ANY, was=_ANY)
        elif key.startswith("state.") and key != "state.note" and isinstance(phrase, str):
            yield say("state.note", state=phrase)
    yield say("open.counted", state=_ANY)
    yield say("state.note", state=say("positions", said=_ANY))


def _pattern(line: str) -> str:
    said = re.escape(" ".join(line.split()))
    return said.replace(_WHO, r".{1,200}?\(\w+\)").replace(_ANY, ".+")
