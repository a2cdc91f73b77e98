"""On which version of the negotiation an incoming text was written.

A mark that the file carries says it, where its words agree. Else the words do: what the file has in
common with one version and not with another speaks for the one, whatever its author changed
besides. Where the words do not tell two versions apart, the newest is taken if that makes no
difference, and a person is asked if it does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import rewordings, wishes
from draftbench.app.texts.circulated import Circulated, Kind, Versions
from draftbench.compare.normal import folded
from draftbench.document import Clause, ClauseId, Document
from draftbench.errors import ConflictError
from draftbench.formats.versionmarks import VersionMark
from draftbench.language.words import token_texts
from draftbench.messages import listed, message, quoted

LOW = 0.4
"""Of a text that has a smaller share of its pairs of words in common with the nearest version (of
several) it is not taken for certain on which it was written. A copy of which every third word was
changed has about this."""
_STRONGER = 3
"""So many times more pairs of words must speak for one version as for another."""
_TRUSTED = 0.1
"""A mark does not count where the words are so much more those of another version."""
_SOME = 0.01
"""A version with a lesser share is not like a text, and not offered for it."""
_END = "\x1e"
_MOST_NAMED = 3
"""So many versions are named in one sentence."""


class How(StrEnum):
    """How the version was found."""

    NAMED = "named"
    MARK = "mark"
    ONLY = "only"
    LIKENESS = "likeness"
    EQUAL = "equal"
    """Several are equally near, which makes no difference."""
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class WrittenOn:
    """The ``version`` that a text was written on, ``how`` that is known, and the ``share`` (0..1)
    of its words, by pairs, that it has in common with it. ``others`` are the other versions with
    their shares, the nearest first; ``equal`` those of them that are as near. ``doubts`` are
    sentences on a mark that was not followed."""

    version: Circulated
    how: How
    share: float = 1.0
    others: tuple[tuple[Circulated, float], ...] = ()
    equal: tuple[Circulated, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def next(self) -> tuple[tuple[Circulated, float], ...]:
        """Those of the ``others`` that have anything in common with the text."""
        return tuple((one, share) for one, share in self.others if share >= _SOME)

    @property
    def sentence(self) -> str:
        """What is said of it; empty where there is but one version, or none is like the text."""
        name = self.version.name
        if self.how is How.ONLY:
            return ""
        if self.how is How.NAMED:
            return message("Written on {name}, as you said.", name=name)
        if self.how is How.MARK:
            return message("Written on {name}, as the file says.", name=name)
        if self.share < _SOME:
            return ""
        margin = _percent(self.share)
        if self.equal:
            equal = listed(one.name for one in self.equal[:_MOST_NAMED])
            if len(self.equal) > _MOST_NAMED:
                more = len(self.equal) - _MOST_NAMED
                equal = message("{names} and {count} more", names=equal, count=more)
            if self.how is How.EQUAL:
                return message(
                    "Written on {name} ({margin}) or {equal}, which are equally near; the "
                    "first is taken, for it makes no difference.",
                    name=name,
                    margin=margin,
                    equal=equal,
                )
            return message(
                "Written on {name} ({margin}) or {equal}, which are equally near.",
                name=name,
                margin=margin,
                equal=equal,
            )
        if self.next:
            other, share = self.next[0]
            digits = 0 if _percent(share) != margin else 1
            margin, next_ = _percent(self.share, digits), _percent(share, digits)
            return message(
                "Written on {name} ({margin}; next: {name2}, {next}).",
                name=name,
                margin=margin,
                name2=other.name,
                next=next_,
            )
        return message("Written on {name} ({margin}).", name=name, margin=margin)

    def data(self) -> dict[str, object]:
        """As JSON."""
        return {
            "name": self.version.name,
            "kind": self.version.kind.value,
            "number": self.version.number,
            "how": self.how.value,
            "likeness": round(self.share, 4),
            "next": [{"name": o.name, "likeness": round(s, 4)} for o, s in self.others],
            "equal": [one.name for one in self.equal],
        }


_BASES = (Kind.BASE, Kind.REVISION)


class UnclearVersionError(ConflictError):
    """It is not clear on which version the file was written: ``found`` has what is known."""

    def __init__(self, file: str, found: WrittenOn) -> None:
        self.file = file
        self.found = found
        near = [(found.version, found.share), *found.next]
        said = tuple(f"{one.name} ({_percent(share)})" for one, share in near[: _MOST_NAMED + 1])
        words = message(
            "It is not clear on which version {file} was written; name the version. "
            "The nearest are {said}.",
            file=file,
            said=said,
        )
        if found.share < _SOME:
            words = message("{file} is not like any version; name the version.", file=file)
        super().__init__(words, remedy="version")


def effect_of(versions: Versions, version: Circulated, changes: ChangeSet) -> Hashable:
    """What changes of a version come to on the draft of now; where they do not apply to it, what
    they want and which words they change."""
    of = versions.of
    changes = versions.carry_over(version, changes)
    placement = place(changes, of.draft, of.redline)
    made = placement.changes
    if made is None:
        return placement.outcome, wishes(changes), rewordings(changes)
    return placement.outcome, wishes(made)


def recognize(
    copy: Document,
    versions: Versions,
    effect: Callable[[Circulated], Hashable],
    *,
    marks: Sequence[VersionMark] = (),
    is_tracked: bool = False,
    is_changed: bool = False,
    quoted: Callable[[Document], Document] | None = None,
) -> WrittenOn:
    """The version that ``copy`` (a text with its tracked changes rejected) was written on.

    ``effect`` gives what the file's changes come to if it was written on a version: asked only of
    versions that are equally near. ``marks`` are those of the file. ``is_tracked``: changes were
    tracked in it, so that one of ours may have the base as its text and not the draft.
    ``is_changed``: it prints what was changed since a base, so that it is none. Where the file
    quotes only some clauses, ``quoted`` gives those of a version that it quotes.
    """
    near = Nearness(copy, quoted)
    candidates: Sequence[Circulated] = versions.candidates
    if is_changed:
        candidates = [one for one in candidates if one.kind not in _BASES] or candidates
    ranked = _ranked(near, candidates)
    meant: Sequence[Circulated] = ()
    doubts: tuple[str, ...] = ()
    if marks:
        meant, doubts = _by_mark(near, versions, marks, ranked[0], is_tracked=is_tracked)
    near_enough = _ranked(near, meant) if meant else ranked
    best, share = near_enough[0]
    rest = tuple((one, s) for one, s in ranked if one.words != best.words)
    if len(meant) == 1:
        return WrittenOn(best, How.MARK, share, rest)
    if len(near_enough) == 1:
        return WrittenOn(best, How.ONLY, share, doubts=doubts)
    rivals = [one for one, _ in near_enough[1:] if not near.speaks_for(best.text, one.text)]
    if rivals and near.is_whole(best.text):  # a copy in which nothing was changed
        rivals = [one for one in rivals if near.is_whole(one.text)]
    if share < LOW and not meant:
        return WrittenOn(best, How.UNCLEAR, share, rest, doubts=doubts)
    if not rivals:
        return WrittenOn(best, How.LIKENESS, share, rest, doubts=doubts)
    equal = [one for one in meant or candidates if one is best or one in rivals]
    first = equal[0]
    worded = {one.words: one for one in reversed(equal)}  # the newest with the same words is meant
    is_same = len({effect(one) for one in worded.values()}) == 1
    how = How.EQUAL if is_same else How.UNCLEAR
    version = first if is_same else best
    rest = tuple((one, s) for one, s in ranked if one is not version)
    equal = [one for one in equal if one is not version]
    return WrittenOn(version, how, near.share(version.text), rest, tuple(equal), doubts)


def take_named(versions: Versions, of: str, share: Callable[[Document], float]) -> WrittenOn:
    """The version that a person named; ``share`` says how near a text is. Raises UsageError where
    it is none."""
    version = versions.named(of)
    rest = [(one, share(one.text)) for one in versions.candidates if one.words != version.words]
    rest.sort(key=lambda one: -one[1])
    return WrittenOn(version, How.NAMED, share(version.text), tuple(rest))


def _ranked(near: Nearness, versions: Sequence[Circulated]) -> tuple[tuple[Circulated, float], ...]:
    """Versions with their shares, the nearest first; of equals the first."""
    shares = [(one, near.share(one.text)) for one in versions]
    return tuple(sorted(shares, key=lambda one: -one[1]))


def _by_mark(
    near: Nearness,
    versions: Versions,
    marks: Sequence[VersionMark],
    best: tuple[Circulated, float],
    *,
    is_tracked: bool,
) -> tuple[Sequence[Circulated], tuple[str, ...]]:
    """The versions that a mark of the file means, the newest first: the one that left with it, and
    the base texts whose own file has it too, having been written on that one. Of several the words
    decide, which the doubts say. Where none is followed they say why."""
    own = versions.events[0].id
    mark = next((one for one in marks if one.negotiation == own), None)
    bearing = [one for mark_ in ((mark,) if mark else marks) for one in versions.bearing(mark_)]
    found = None if mark is None else versions.marked(mark)
    if found is not None:
        both = [found, versions.base_at(found.number)] if is_tracked else [found]
        bearing.append(max(both, key=lambda one: near.share(one.text)))
    elif mark is not None:
        why = message(
            "The file carries the mark of a moment that this project does not have; if "
            "it was made in a copy, take that in first. Its words were compared."
        )
        return (), (why,)
    elif not bearing:
        return (), (
            message("The file carries the mark of another negotiation; its words were compared."),
        )
    meant = list({one.words: one for one in reversed(bearing)}.values())[::-1]
    nearest, share = _ranked(near, meant)[0]
    if share < best[1] - _TRUSTED:
        why = message(
            "The file says that it is {name}, but its words are those of {best}.",
            name=(found or nearest).name,
            best=best[0].name,
        )
        return (), (why,)
    if len(meant) == 1:
        return meant, ()
    names = listed(one.name for one in meant)
    why = message(
        "The file carries a mark that several versions share ({names}); its words were compared.",
        names=names,
    )
    return meant, (why,)


class Nearness:
    """How near texts are to ``copy``, by pairs of words that stand beside each other, across the
    ends of clauses too; quotation marks, dashes, capitals and marks of notes do not count. Of the
    texts only what is ``quoted`` counts, where that is given."""

    def __init__(
        self, copy: Document, quoted: Callable[[Document], Document] | None = None
    ) -> None:
        self._known: dict[int, tuple[Document, Counter[tuple[str, str]]]] = {}
        self._quoted: Callable[[Document], Document] | None = None
        self._reading = list(_words(copy))
        self._own = self._pairs(copy)
        self._size = self._own.total()
        self._quoted = quoted

    def share(self, text: Document) -> float:
        """What the two have in common (0..1), as a share of both."""
        pairs = self._pairs(text)
        both = self._size + pairs.total()
        return 2 * (self._own & pairs).total() / both if both else 1.0

    def is_whole(self, text: Document) -> bool:
        """Whether the copy holds all of a text and reads as it."""
        return self._quoted is None and self._reading == list(_words(text))

    def speaks_for(self, one: Document, other: Document) -> bool:
        """Whether the copy, where the two differ, has clearly more of the one. Much of one clause
        does not outweigh a little of another: a clause may have been put back."""
        first, second = self._own & self._pairs(one), self._own & self._pairs(other)
        mine, its = first - second, second - first
        if not mine or mine.total() < _STRONGER * its.total():
            return False
        here, there = _places(mine, one, other), _places(its, other, one)
        return not there - here or len(here - there) > len(there - here)

    def _pairs(self, text: Document) -> Counter[tuple[str, str]]:
        known = self._known.get(id(text))
        if known is None:
            words = list(_words(text if self._quoted is None else self._quoted(text)))
            known = self._known[id(text)] = text, Counter(pairwise(words))
        return known[1]


def _places(pairs: Counter[tuple[str, str]], text: Document, other: Document) -> set[ClauseId]:
    """The clauses of a text in which some of the pairs are that the other's do not have."""
    known = {clause.id: clause for clause in other}
    return {
        clause.id
        for clause in text
        if any(
            pair in pairs
            for pair in set(pairwise(_words((clause,)))).difference(
                pairwise(_words((known[clause.id],) if clause.id in known else ()))
            )
        )
    }


def _words(text: Iterable[Clause]) -> Iterator[str]:
    for clause in text:
        yield _END
        for token in token_texts(folded(clause.text.plain).casefold()):
            if not token.isspace():
                yield token
    yield _END


def _percent(share: float, digits: int = 0) -> str:
    scale = 10**digits
    return f"{int(100 * scale * share) / scale:.{digits}f} %"


def version_name(version: Circulated) -> str:
    """A version in a sentence: "the base text", "the working draft", "“Rev.1”"."""
    match version.kind:
        case Kind.BASE:
            return message("the base text")
        case Kind.DRAFT:
            return message("the working draft")
    return quoted(version.name)
