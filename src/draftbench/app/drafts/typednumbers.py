"""Numbers that people type before the words of a clause, as they stand on paper: the clause has its
number, which would stand there twice."""

from __future__ import annotations

import re

from draftbench.amend.changesets.editing import retyped
from draftbench.app.drafts.drafting import harmless
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    RichText,
    printed_labels,
    spoken_labels,
)
from draftbench.document.drafting import TYPED_LETTER, TYPED_NUMBER, drafting_label
from draftbench.errors import UsageError

_SIGNS = re.compile(r"[\s().:]+")
_COUNTED = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH)


def as_retyped(draft: Document, clause: ClauseId, words: RichText | str) -> RichText:
    """The text of a clause of ``draft`` as somebody wrote it anew, without the number of it before
    the words; plain words keep its marks and notes. Raises UsageError where the number is not that
    of the clause."""
    if isinstance(words, RichText):
        end = _number_end(draft, draft[clause], words.text)
        return words.slice(end, len(words.text)) if end else words
    typed = harmless(words)
    return retyped(draft[clause].text, typed[_number_end(draft, draft[clause], typed) :])


def _number_end(draft: Document, clause: Clause, words: str) -> int:
    """Where the words begin behind the number of their clause; 0 where none is typed."""
    start = len(words) - len(words.lstrip())
    is_item = clause.kind is ClauseKind.ITEM
    if not is_item and clause.kind not in _COUNTED:
        return 0
    found = (TYPED_LETTER if is_item else TYPED_NUMBER).match(words, start)
    found = found or (TYPED_NUMBER.match(words, start) if is_item else None)
    if found is None or clause.text.text.lstrip().startswith(found.group()):
        return 0
    typed = found.group().strip()
    printed = printed_labels(draft).get(clause.id, "").strip()
    spoken = spoken_labels(draft).get(clause.id, "")
    if _key(typed) in {_key(one) for one in (printed, spoken, spoken.partition(" ")[2]) if one}:
        return found.end()
    raise UsageError(
        "The words begin with “{typed}”, which is not the number of {clause}. Leave the number "
        "out, or name the clause that it belongs to.",
        typed=typed,
        clause=spoken or printed,
    )


def _key(label: str) -> str:
    """A label as numbers are compared: "2 bis." is "OP 2 bis" without its kind."""
    said = drafting_label(label)
    if said is not None and said.number.isdecimal() and "(" not in label:
        return " ".join((said.number, *said.suffixes)).lower()
    return _SIGNS.sub("", label).lower()
