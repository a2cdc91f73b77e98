"""Comments: a thread on a clause, on words of it, or on an amendment. They are of those who share a
project; no export has them unless it is asked for.

Where a comment stands is a stretch of a clause, with the words that the clause had then. It goes
with every change of the clause: into the part that a split makes, and into what a clause is joined
to. Words put in inside it belong to it; where none of its words is left, they are gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from draftbench.amend.changesets.changes import ChangeSet, Join, Split
from draftbench.amend.proceedings.brackets import reworded
from draftbench.amend.proceedings.statements import Occasion, Target
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId, Document
from draftbench.language.words import is_word, token_texts


@dataclass(frozen=True, slots=True)
class Remark:
    """What somebody said in a thread (empty: nothing), and what it does: it names who is to see to
    it, or says whether that is done (None: as before)."""

    text: str
    occasion: Occasion
    assignee: str | None = None
    done: bool | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """``[start, end)`` (code points) of ``clause``, whose text was ``seen`` then; all of it for a
    comment on the clause."""

    clause: ClauseId
    start: int
    end: int
    seen: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A thread on ``target``, on ``words`` of it (empty: on all of it), which stand at ``passage``
    (None: on an amendment)."""

    id: str
    target: Target
    remarks: tuple[Remark, ...]
    words: str = ""
    passage: Passage | None = None

    @property
    def assignee(self) -> str:
        """Who is to see to it; empty: nobody in particular."""
        return next((r.assignee for r in reversed(self.remarks) if r.assignee is not None), "")

    @property
    def done(self) -> bool:
        """Whether it was seen to."""
        return next((r.done for r in reversed(self.remarks) if r.done is not None), False)

    @property
    def said(self) -> Iterator[tuple[Remark, str]]:
        """What was said, each with the words as a file has them beside its text."""
        on = f"{self.target.id}: " if self.passage is None else ""
        return ((one, on + one.text) for one in self.remarks if one.text)

    def place(self, draft: Document) -> Passage | None:
        """Where it stands in the ``draft``; None where its clause or its words are gone, or where
        it is on an amendment."""
        here = self.passage
        if here is None or here.clause not in draft or not self.words:
            return None if here is None or here.clause not in draft else here
        had, left = _words(self.words), _words(here.seen[here.start : here.end])
        return here if here.start < here.end and (had & left or not had) else None


def _words(text: str) -> set[str]:
    return {token.casefold() for token in token_texts(text) if is_word(token)}


def carried(
    comments: tuple[Comment, ...], draft: Document, made: tuple[Document, ChangeSet] | None = None
) -> tuple[Comment, ...]:
    """The comments on the ``draft`` of now, ``made`` from the draft before by a change set (None:
    not known). The same tuple where none moved."""
    near = None if made is None else reworded(*made)
    found = tuple(
        _carried(one, one.passage, draft, made)
        if one.passage is not None and (near is None or one.passage.clause in near)
        else one
        for one in comments
    )
    alike = all(new is old for new, old in zip(found, comments, strict=True))
    return comments if alike else found


def _carried(
    one: Comment, here: Passage, draft: Document, made: tuple[Document, ChangeSet] | None
) -> Comment:
    if made is not None and here.clause in made[0]:
        here = _joined(_divided(_read_in(here, made[0]), made[1]), *made)
    here = _read_in(here, draft)
    if not one.words and here.clause in draft:
        here = replace(here, start=0, end=len(here.seen))
    return one if here == one.passage else replace(one, passage=here)


def _divided(here: Passage, changes: ChangeSet) -> Passage:
    """The passage in the part of its clause that its first word is in."""
    clause, begin, end = here.clause, 0, len(here.seen)
    splits = (c for c in changes.changes if isinstance(c, Split) and c.clause == here.clause)
    for split in sorted(splits, key=lambda one: one.start):
        if here.start < split.end:
            end = split.start
            break
        clause, begin = split.new, split.end
    until = max(here.start, min(here.end, end))
    return Passage(clause, here.start - begin, until - begin, here.seen[begin:end])


def _joined(here: Passage, before: Document, changes: ChangeSet) -> Passage:
    """The passage in the clause that its own goes on in."""
    joins = [c for c in changes.changes if isinstance(c, Join)]
    into = next((c.into for c in joins if c.clause == here.clause), None)
    if into is None:
        return here
    head = before[into].text.text
    for one in sorted(joins, key=lambda c: before.position(c.clause)):
        if one.into == into:
            head += one.glue.text
            if one.clause == here.clause:
                break
            head += before[one.clause].text.text
    return Passage(into, here.start + len(head), here.end + len(head), head + here.seen)


def _read_in(here: Passage, draft: Document) -> Passage:
    """The passage in the text that its clause has there."""
    clause = draft.get(here.clause)
    if clause is None or clause.text.text == here.seen:
        return here
    start, end = here.start, here.end
    for hunk in diff(here.seen, clause.text.text).hunks:
        if hunk.left_start >= here.end:
            break
        grown = hunk.right_end - hunk.left_end
        if hunk.left_end <= here.start:
            start, end = here.start + grown, here.end + grown
            continue
        if hunk.left_start <= here.start:
            start = hunk.right_start
        end = hunk.right_end if hunk.left_end >= here.end else here.end + grown
    return Passage(here.clause, start, end, clause.text.text)
