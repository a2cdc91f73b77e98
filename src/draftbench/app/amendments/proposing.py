"""From what a person names or hands in to an amendment: clause names, edited texts."""

from __future__ import annotations

import re

from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.errors import UsageError


def clause_named(document: Document, name: str) -> ClauseId:
    """The clause that ``name`` means: its id, or what delegates call it, however they write it
    ("OP 5", "op5", "PP 2 (b)", "13(a)"). Raises UsageError where there is none."""
    if name in document:
        return ClauseId(name)
    wanted = _squeezed(name)
    for clause_id, label in spoken_labels(document).items():
        if label and _squeezed(label) == wanted:
            return clause_id
    msg = f"The text has no clause “{name}”; name one as delegates do, like “OP 3” or “PP 2 (b)”."
    raise UsageError(msg)


def _squeezed(name: str) -> str:
    return re.sub(r"[\s().]", "", name).casefold()


def words_replaced(document: Document, clause: ClauseId, old: str, new: str) -> str:
    """The clause's words with ``old`` (which must occur exactly once) replaced by ``new``."""
    at = words_once(document, clause, old)
    text = document[clause].text.text
    return text[:at] + new + text[at + len(old) :]


def words_once(document: Document, clause: ClauseId, words: str) -> int:
    """Where ``words`` begin in a clause (code point). Raises UsageError where they do not occur
    exactly once."""
    text = document[clause].text.text
    count = text.count(words) if words else 0
    if count != 1:
        label = spoken_labels(document)[clause] or "the clause"
        times = "does not occur" if not count else f"occurs {count} times"
        msg = f"“{words}” {times} in {label}; quote words that occur exactly once."
        raise UsageError(msg)
    return text.index(words)
