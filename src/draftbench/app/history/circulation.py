"""Texts that left: an export is a version on which delegations may write.

text-circulated  {kind, file, event, events, words, references?, repeated?}
                 kind: the output; file: its name;
                 event: the id of the last event that belongs to the text; events: how many events
                 there were then; words: :func:`words_of` the text; references: true where its
                 references had their new numbers; repeated: true where a version with its words
                 was there already

It changes nothing, so there is nothing to undo, and it stands in the way of no undo and no redo.
"""

from __future__ import annotations

import hashlib
from typing import Annotated

from msgspec import Meta

from draftbench.amend.changesets.documentdata import Count, Name, Short
from draftbench.app.history.act import Act, ActData
from draftbench.document import Document, spoken_labels
from draftbench.messages import message

KIND = "text-circulated"


def words_of(text: Document) -> str:
    """What tells the words and numbers of a text from those of another: 32 hexadecimal digits."""
    labels = spoken_labels(text)
    made = hashlib.sha256()
    for clause in text:
        notes = "\x1e".join(note.text.plain for note in clause.text.notes)
        said = f"{labels[clause.id]}\x1f{clause.text.text}\x1f{notes}\x1f{clause.level}\x1d"
        made.update(said.encode("utf-8", "replace"))
    return made.hexdigest()[:32]


class _Circulation(ActData):
    kind: Name
    file: Short
    event: Name
    events: Count
    words: Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
    references: bool = False
    repeated: bool = False


ACTS: dict[str, Act] = {
    KIND: Act(
        lambda register, _: register,
        lambda data: message("Exported {file}", file=data["file"]),
        _Circulation,
    )
}
"""What is kept of texts that left, by the kind of its event."""
