"""What placing an amendment looks at, so that it need not be placed again while all of that stays.

Placing reads the draft and its redline through the two classes here, which note what was asked for.
Between two states of a negotiation :func:`changed` finds everything whose answer may be another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.placement.twins import FLOOR, alike
from draftbench.amend.redlines.redline import Redline, RedlineClause
from draftbench.compare.normal import key
from draftbench.document import Clause, ClauseId, Document, spoken_labels
from draftbench.document.numbering import Numbering

Asked = ClauseId | tuple[str, str | None]
"""Something that was asked for: all about a clause (its words, what hangs on it, its neighbours,
its marks), or one of what is below."""

ANYTHING: Asked = ("anything", None)
TREE: Asked = ("tree", None)
NUMBERING: Asked = ("numbering", None)
NAMES: Asked = ("names", None)
"""Asked for with every name of a clause; nothing ever changes it."""
LIKES: Asked = ("likes", None)
"""Asked for with all words that new clauses are compared with; nothing ever changes it."""


def _first(parent: ClauseId | None) -> Asked:
    return ("first", parent)


class WatchedText(Document):
    """A text that notes in ``asked`` what is read of it."""

    asked: set[Asked]
    text: Document
    derived: bool
    """Whether it is not the draft, but what an amendment would make of it."""

    @classmethod
    def of(cls, text: Document, asked: set[Asked], *, derived: bool = False) -> WatchedText:
        """``text`` watched."""
        made = object.__new__(cls)
        text.prepare()
        vars(made).update(vars(text), asked=asked, text=text, derived=derived)
        return made

    @property
    def numbering(self) -> Numbering:
        """How its numbers are counted, and which of them stay."""
        self.asked.add(NUMBERING)
        return self.text.numbering

    def __iter__(self) -> Iterator[Clause]:
        self.asked.add(ANYTHING)
        return iter(self.clauses)

    def __contains__(self, clause_id: object) -> bool:
        if isinstance(clause_id, str):  # what stands before the first clause is None
            self.asked.add(ClauseId(clause_id))
        return clause_id in self._index

    def __getitem__(self, clause_id: ClauseId) -> Clause:
        self.asked.add(clause_id)
        return self.clauses[self._index[clause_id]]

    def get(self, clause_id: ClauseId) -> Clause | None:
        self.asked.add(clause_id)
        return Document.get(self, clause_id)

    def children(self, clause_id: ClauseId | None) -> tuple[ClauseId, ...]:
        self.asked.add(TREE if clause_id is None else clause_id)
        return Document.children(self, clause_id)

    def before(self, clause_id: ClauseId) -> ClauseId | None:
        self.asked.add(clause_id)
        return Document.before(self, clause_id)

    def behind(self, parent: ClauseId | None, after: ClauseId | None) -> ClauseId | None:
        self.asked.add(_first(parent) if after is None else after)
        return Document.behind(self, parent, after)

    def subtree(self, clause_id: ClauseId) -> tuple[Clause, ...]:
        found = Document.subtree(self, clause_id)
        self.asked.update([clause.id for clause in found])
        return found

    def was(self, fingerprint: str) -> bool:
        self.asked.add(ANYTHING if self.derived else ("base", fingerprint))
        return self.text.was(fingerprint)


class WatchedRedline(Redline):
    """A redline that notes in ``asked`` what is read of it and of its result."""

    asked: set[Asked]
    unwatched: Redline

    @classmethod
    def of_redline(cls, redline: Redline, asked: set[Asked]) -> WatchedRedline:
        """``redline`` watched."""
        made = object.__new__(cls)
        _ = redline.places
        text = WatchedText.of(redline.result, asked)
        vars(made).update(vars(redline), asked=asked, unwatched=redline, result=text)
        return made

    def of(self, clause_id: ClauseId) -> RedlineClause | None:
        self.asked.add(clause_id)
        return Redline.of(self, clause_id)

    def new_twins(self, words: str) -> tuple[ClauseId, ...]:
        self.asked.add(("words", words))
        return self.unwatched.new_twins(words)


def like_new(redline: Redline | None, words: str) -> tuple[tuple[float, ClauseId], ...]:
    """The clauses that came into the text since the base and read like ``words``, each with how
    much, in the order of the text. Where none does, nothing but one that does can change that."""
    if isinstance(redline, WatchedRedline):
        redline.asked.update((LIKES, ("like", words)))
        redline = redline.unwatched
    if redline is None:
        return ()
    new = (redline.result.get(clause) for clause in redline.newcomers)
    found = ((alike(words, one.text.text), one.id) for one in new if one is not None)
    return tuple(one for one in found if one[0] >= FLOOR)


def compared(asked: Iterable[Asked]) -> Iterator[str]:
    """The words that new clauses were compared with (:func:`like_new`)."""
    for each in asked:
        if not isinstance(each, str) and each[0] == "like" and each[1] is not None:
            yield each[1]


def name_in(text: Document, clause: ClauseId) -> str:
    """What people call a clause of a text; empty where they have no name for it."""
    if isinstance(text, WatchedText):
        text.asked.update((ANYTHING,) if text.derived else (NAMES, ("name", clause)))
        text = text.text
    return spoken_labels(text).get(clause, "")


def watched_as(ground: Document, text: Document) -> Document:
    """``text``, which was made from ``ground``, watched where that is."""
    if isinstance(ground, WatchedText):
        return WatchedText.of(text, ground.asked, derived=True)
    return text


def changed(old: Redline, new: Redline, *, names: bool, likes: Iterable[str] = ()) -> set[Asked]:
    """Everything that is, or may be, answered in another way by ``new`` and its result than by
    ``old``. What clauses are called is compared only where ``names`` are of interest; ``likes`` are
    the words that new clauses were compared with."""
    found: set[Asked] = set()
    if new is old:
        return found
    before, after = old.result, new.result
    clauses = _marked(old, new)
    if after is not before:
        found.update(_text(before, after, names=names))
    found.update(clauses)
    came = clauses.intersection((*old.newcomers, *new.newcomers))
    words: set[str] = set()
    for text in (before, after):
        held = [c for clause in clauses if (c := text.get(clause)) is not None]
        found.update(("words", key(c.text.plain)) for c in held)
        words.update(c.text.text for c in held if c.id in came)
    if words:
        like = (own for own in likes if any(alike(own, one) >= FLOOR for one in words))
        found.update(("like", own) for own in like)
    return found


def _text(before: Document, after: Document, *, names: bool) -> set[Asked]:
    """What is another in the text as a whole."""
    found: set[Asked] = {ANYTHING}
    if before.fingerprint != after.fingerprint:
        found.update((("base", before.fingerprint), ("base", after.fingerprint)))
    if before.numbering != after.numbering:
        found.add(NUMBERING)
    if not after.same_tree(before):
        found.add(TREE)
        _neighbours(before, after, found)
    if names:
        told, now = spoken_labels(before), spoken_labels(after)
        if told is not now:
            found.update(("name", c) for c, name in now.items() if told.get(c) != name)
            found.update(("name", c) for c in told if c not in now)
    return found


def _marked(old: Redline, new: Redline) -> set[ClauseId]:
    """The clauses that differ (a redline holds those that stand) or whose marks do, and those whose
    words went another way."""
    was, now = old.places, new.places
    if was is now:
        both = zip(old.entries, new.entries, strict=True)
        found = {b.clause.id for a, b in both if a is not b}
    else:
        found = {clause for clause in was if clause not in now}
        entries, others = new.entries, old.entries
        for clause, at in now.items():
            place = was.get(clause)
            if place is None or others[place] is not entries[at]:
                found.add(clause)
    if old.lineage is not new.lineage:
        _lineages(old.lineage, new.lineage, found)
    return found


def _lineages(old: Lineage, new: Lineage, found: set[ClauseId]) -> None:
    for part in old.parts.keys() | new.parts.keys():
        was, now = old.parts.get(part), new.parts.get(part)
        if was != now:
            found.update(c for c in (part, was, now) if c is not None)
    for clause in old.joined.keys() | new.joined.keys():
        if old.joined.get(clause) != new.joined.get(clause):
            found.add(clause)
    found.update(old.came ^ new.came, old.moved ^ new.moved)
    if old.comings is not new.comings:
        came = old.comings.keys() | new.comings.keys()
        found.update(c for c in came if old.comings.get(c) != new.comings.get(c))
    if old.authors is not new.authors:
        wrote = old.authors.keys() | new.authors.keys()
        found.update(c for c in wrote if old.authors.get(c) != new.authors.get(c))
    doubts = old.doubts.keys() | new.doubts.keys()
    found.update(c for c in doubts if old.doubts.get(c) != new.doubts.get(c))


def _neighbours(before: Document, after: Document, found: set[Asked]) -> None:
    """The clauses that have other neighbours among what hangs on the same clause, and that one."""
    for parent in before.parents() | after.parents():
        was, now = before.children(parent), after.children(parent)
        if was == now:
            continue
        if parent is not None:
            found.add(parent)
        rows = [{*pairwise((None, *row, None))} for row in (was, now)]
        for one, other in rows[0] ^ rows[1]:
            found.add(_first(parent) if one is None else one)
            if other is not None:
                found.add(other)
