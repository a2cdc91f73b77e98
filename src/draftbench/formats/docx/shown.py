"""What a view of a Word file shows: stretches of text in paragraphs, and who changed them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby

from draftbench.formats.docx.markedtext import PILCROW, literal, signs
from draftbench.formats.docx.names import Element
from draftbench.formats.docx.revision import COMING, GOING, Revision


class View(StrEnum):
    """How tracked changes are read. In MARKED, deletions stand as ``[-...-]`` and insertions as
    ``{+...+}`` (see :mod:`~draftbench.formats.docx.markedtext`)."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read: the changes of ``authors`` (None: of everybody) as ``view`` says, the changes
    of all others as rejected."""

    view: View
    authors: frozenset[str] | None = None

    def accepts(self, author: str) -> bool:
        """Whether the changes of an author are made."""
        if self.view is View.REJECTED:
            return False
        return self.authors is None or author in self.authors

    def stands(self, revision: Revision) -> bool:
        """Whether what is tracked like this stands in the text."""
        if revision.kind in COMING:
            return self.accepts(revision.author)
        if revision.kind in GOING:
            return self.view is View.MARKED or not self.accepts(revision.author)
        return True

    def under(
        self, revisions: tuple[Revision, ...], inner: Revision
    ) -> tuple[Revision, ...] | None:
        """``revisions`` and one more inside them; None where that does not stand. What an author
        did to a whole row need not be said again of the words in it, and in the marked view only
        what is marked is said."""
        if not self.stands(inner):
            return None
        if self.view is View.MARKED and not self.accepts(inner.author):
            return revisions
        if revisions and any(o.kind is inner.kind and o.author == inner.author for o in revisions):
            return revisions
        return (*revisions, inner)


ACCEPTED = Reading(View.ACCEPTED)
"""Everybody's changes made."""


@dataclass(slots=True)
class Shown:
    """A stretch of text that stands in a view.

    ``looks`` is the run's ``w:rPr`` in this view; ``note`` the kind and id of a note where
    ``text`` is U+FFFC; ``link`` the id of the relationship that it leads to; ``revisions`` how it
    is tracked, outermost first.
    """

    text: str
    looks: Element | None = None
    note: tuple[str, str] | None = None
    link: str = ""
    revisions: tuple[Revision, ...] = ()

    @property
    def inserted(self) -> bool:
        """Whether it came by a tracked change."""
        return any(one.kind in COMING for one in self.revisions)

    @property
    def deleted(self) -> bool:
        """Whether it goes by a tracked change."""
        return any(one.kind in GOING for one in self.revisions)


@dataclass(slots=True)
class Paragraph:
    """A paragraph of a view.

    ``properties`` is the ``w:pPr`` that survives, as it is in this view; ``place`` the table, row
    and column (from 0) where it stands in a table; ``sources`` the ``w:p`` that gave it words or
    its end, counted from 1 through the whole part in every view alike; ``mark`` in the marked view
    how its end and its properties are tracked.
    """

    shown: list[Shown] = field(default_factory=list)
    properties: Element | None = None
    place: tuple[int, int, int] | None = None
    sources: tuple[int, ...] = ()
    mark: tuple[Revision, ...] = ()

    @property
    def text(self) -> str:
        """What the paragraph says, with U+FFFC at notes."""
        return "".join(part.text for part in self.shown)

    @property
    def marked(self) -> str:
        """What it says with deletions as ``[-...-]`` and insertions as ``{+...+}``."""
        return "".join(part.text for part in self.signed())

    def signed(self) -> list[Shown]:
        """The stretches of the marked view with signs between them, a tracked end as a pilcrow."""
        end = Shown(PILCROW, revisions=self.mark)
        ended = [end] if _state(end) != _UNTRACKED else []
        groups = [(state, list(group)) for state, group in groupby([*self.shown, *ended], _state)]
        found: list[Shown] = []
        before = _UNTRACKED
        for at, (state, group) in enumerate(groups):
            after = groups[at + 1][0] if at + 1 < len(groups) else _UNTRACKED
            found.append(Shown(signs(before, state)))
            words = [one for one in group if one is not end]
            next_sign = PILCROW if len(words) < len(group) else signs(state, after)
            texts = literal([one.text for one in words], next_sign)
            found.extend(
                one if one.text == text else replace(one, text=text)
                for one, text in zip(words, texts, strict=True)
            )
            found.extend(one for one in group if one is end)
            before = state
        found.append(Shown(signs(before, _UNTRACKED)))
        return [one for one in found if one.text]


_UNTRACKED = (False, False)


def _state(shown: Shown) -> tuple[bool, bool]:
    return (shown.inserted, shown.deleted) if shown.revisions else _UNTRACKED
