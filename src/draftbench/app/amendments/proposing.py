"""From what a person names or hands in to an amendment: clause names, edited texts."""

from __future__ import annotations

import re
from dataclasses import replace

from draftbench.amend.changesets.adoption import adopted, revision
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import retyped
from draftbench.amend.redlines.hands import noted
from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
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


def changes_from_edited(draft: Document, edited: Document) -> ChangeSet:
    """The change set that turns the draft into a text that somebody edited elsewhere and sent
    back: the two are aligned, and what is linked counts as the same clause.

    Marks that the edited text lost on words that stayed are not taken for changes, and neither is
    a missing note: an edited copy in plain text has neither. A note that reads the same is the
    same.
    """
    found = align(draft, edited, mode=Mode.VERSIONS)
    revised = adopted(found)
    kept = []
    for clause in revised:
        former = draft.get(clause.id)
        if former is not None:
            plain = not clause.text.marks and not clause.text.notes
            text = retyped(former.text, clause.text.text) if plain else clause.text
            text = noted(former.text, text)
            kept.append(replace(former, text=text, parent=clause.parent, level=clause.level))
        else:
            kept.append(clause)
    return revision(found, revised.with_clauses(tuple(kept)))
