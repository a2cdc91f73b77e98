"""A draft beside the text that it was made from, and states of one text: no search, the identities
of clauses say what changed.

Identities say it only where the origin is recorded, as that of the working draft and of its moments
is in the project. Files that name their clauses alike share identities by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import is_, lt
from threading import Lock
from typing import cast

from draftbench.compare.increasing import longest_increasing
from draftbench.compare.links import Alignment, Link, Mode, Sides, components
from draftbench.compare.options import DEFAULT, Options
from draftbench.compare.versions.evidence import Bead
from draftbench.compare.versions.linking import (
    Labels,
    Telling,
    aligned,
    answer,
    labels_of,
    linked,
    renamed,
)
from draftbench.compare.versions.moves import Answer, Answers, Chain
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseId, Document
from draftbench.document.optionsets import begins_option, option_sets
from draftbench.garbage import let_go
from draftbench.messages import parts_of, series
from draftbench.processes import when_forked
from draftbench.progress import silent


def lineage(base: Document, draft: Document) -> Alignment:
    """The alignment of a draft with a text it derives from.

    A clause answers to the clause of the same id, and to the clauses of ``base`` that its origins
    name (origins in other documents do not count). Several that answer to one are a split or a
    merge; moved is what stands outside the heaviest chain in order.
    """
    pairs = [(i, draft.position(clause.id)) for i, clause in enumerate(base) if clause.id in draft]
    for j, clause in enumerate(draft):
        pairs.extend(
            (base.position(origin.clause), j)
            for origin in clause.origins
            if origin.document == base.name and origin.clause in base
        )
    with _busy:
        former = next((one for one in _recent if one.alignment.left is base), None)
        told = _Told(base, draft, components(pairs), former)
        _recent[:] = [told, *(one for one in _recent if one is not former)][:_MOST_RECENT]
    return told.alignment


class _Told:
    """The alignment of a text with a draft of it, made from that with the draft before, if there
    is one: what is said of clauses that are the same objects in both drafts is not said again."""

    def __init__(
        self, base: Document, draft: Document, groups: Sequence[Sides], former: _Told | None
    ) -> None:
        if former is None:
            beads = [Bead(*sides, _similarity(base, draft, *sides), fixed=True) for sides in groups]
            self.alignment = aligned(base, draft, Mode.VERSIONS, beads, DEFAULT, silent, {})
            self.retelling = Retelling(self.alignment, DEFAULT)
            return
        edit = edit_of(former.alignment.right, draft)
        touched = {new.id for _, new in edit.changed if new is not None}
        known = {link.left[0]: link for link in former.alignment.links}
        answers: list[Answer | Link] = []
        for lefts, rights in groups:
            link = known.get(base.clauses[lefts[0]].id)
            if (
                link is not None
                and touched.isdisjoint(link.right)
                and link.left == tuple([base.clauses[i].id for i in lefts])
                and link.right == tuple([draft.clauses[j].id for j in rights])
            ):
                answers.append(link)
            else:
                score = _similarity(base, draft, lefts, rights)
                answers.append(answer(base, draft, Bead(lefts, rights, score, fixed=True)))
        self.retelling = former.retelling
        links = self.retelling.links(draft, answers, edit.changed, {}, still=edit.still)
        self.alignment = linked(base, draft, links)


_recent = let_go(list[_Told]())
_MOST_RECENT = 2
_busy = Lock()


@when_forked
def _forked() -> None:
    global _busy  # noqa: PLW0603
    _busy = Lock()


def _similarity(
    base: Document, draft: Document, lefts: tuple[int, ...], rights: tuple[int, ...]
) -> float:
    old = " ".join(base.clauses[i].text.plain for i in lefts)
    new = " ".join(draft.clauses[j].text.plain for j in rights)
    return 1.0 if old == new else difference(old, new).similarity


# What changed between two states of one text, known by the identities of its clauses.

Place = tuple[int, ClauseId]
"""A clause of the left text (0) or of the right one (1)."""

Links = tuple[Mapping[ClauseId, Link], Mapping[ClauseId, Link]]
"""The link of each linked clause, of the left text and of the right one."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What became of the clauses of a text: those that are other objects than before, as they were
    and are (None: there was, there is none), and those that kept what they say but moved."""

    changed: tuple[tuple[Clause | None, Clause | None], ...]
    moved: tuple[ClauseId, ...]

    @property
    def still(self) -> bool:
        """Whether every clause stands where it stood."""
        return not self.moved and all(
            one is not None and two is not None for one, two in self.changed
        )

    def seeds(self, links: Links) -> Iterator[Place]:
        """The clauses whose links are to be looked at again, and those linked with clauses that
        are gone."""
        for old, new in self.changed:
            if new is None and old is not None:
                link = links[1].get(old.id)
                if link is not None:
                    yield from ((0, id_) for id_ in link.left)
                    yield from ((1, id_) for id_ in link.right if id_ != old.id)
            elif new is not None and (old is None or _says(old) != _says(new)):
                yield 1, new.id
        yield from ((1, id_) for id_ in self.moved)


def _says(clause: Clause) -> tuple[object, ...]:
    return clause.text.text, clause.kind, clause.level, clause.parent


def _common(one: Sequence[Clause], two: Sequence[Clause]) -> int:
    """How many clauses two lists have in common from the start, as the same objects."""
    same = [*map(is_, one, two), False]
    return same.index(False)


def edit_of(old: Document, new: Document) -> Edit:
    """What became of the clauses between two states of a text."""
    if old is new:
        return Edit((), ())
    first = _common(old.clauses, new.clauses)
    behind = _common(old.clauses[first:][::-1], new.clauses[first:][::-1])
    was = old.clauses[first : len(old) - behind]
    now = new.clauses[first : len(new) - behind]
    changed: list[tuple[Clause | None, Clause | None]] = []
    stayed: list[ClauseId] = []
    for clause in now:
        before = old.get(clause.id)
        if before is None:
            changed.append((None, clause))
            continue
        stayed.append(clause.id)
        if before is not clause and before != clause:
            changed.append((before, clause))
    changed.extend((clause, None) for clause in was if clause.id not in new)
    places = [old.position(id_) for id_ in stayed]
    if all(map(lt, places, places[1:])):
        return Edit(tuple(changed), ())
    kept = set(longest_increasing(places))
    return Edit(tuple(changed), tuple(id_ for at, id_ in enumerate(stayed) if at not in kept))


# Telling again what happened to clauses, after a change: links that say the same are kept.


class Retelling:
    """The links between a text and the states of another, one after the other."""

    def __init__(self, alignment: Alignment, options: Options) -> None:
        left, right = alignment.left, alignment.right
        self._left = left
        self._options = options
        self._labels = labels_of(left), labels_of(right)
        self._options_inside = bool(option_sets(right))
        self._chain = Chain()
        telling = Telling(
            left, right, alignment.links, options, {}, labels=self._labels, chain=self._chain
        )
        self._astray = {
            alignment.links[at].left[0]: telling.circumstances(at) for at in telling.strays
        }
        self._order: tuple[object, ...] = self._chain.answers, telling.strays

    def links(
        self,
        right: Document,
        answers: Answers,
        changed: Sequence[tuple[Clause | None, Clause | None]],
        pinned_by: Mapping[tuple[ClauseId, ClauseId], str],
        *,
        still: bool,
    ) -> list[Link]:
        """The links of ``answers``, in order: those that are links had the same clauses before the
        change, and are made anew where clauses or circumstances changed.

        ``changed`` are the clauses of the right text that are other objects than before, as they
        were and are; ``still`` says that every clause stands where it stood.
        """
        former = self._labels[1]
        if not still or not self._same_labels(changed):
            self._labels = self._labels[0], labels_of(right)
            self._options_inside = bool(option_sets(right))
        telling = Telling(
            self._left,
            right,
            answers,
            self._options,
            dict(pinned_by),
            labels=self._labels,
            chain=self._chain,
        )
        touched = {clause.id for _, clause in changed if clause is not None}
        order, self._order = self._order, (self._chain.answers, telling.strays)
        told_again = order[0] is self._order[0] and order[1] == self._order[1]
        if told_again and former is self._labels[1]:  # nothing is new but what clauses say
            return [
                one if isinstance(one, Link) and touched.isdisjoint(one.right) else telling.link(at)
                for at, one in enumerate(answers)
            ]
        before, self._astray = self._astray, {}
        numbers = _Renumbering(self._labels[0], former, self._labels[1])
        astray = telling.strays
        marked = touched | numbers.changed
        looked_at = {
            at
            for at, one in enumerate(answers)
            if one.left[0] in before
            or one.right[0] in marked
            or len(one.right) > 1
            or not isinstance(one, Link)
        }
        made = list(answers)
        for at in sorted(looked_at.union(astray)):
            one = answers[at]
            first = one.left[0]
            if at in astray:
                said = self._astray[first] = telling.circumstances(at)
                again = before.get(first) != said
            else:
                again = first in before
            if again or not isinstance(one, Link) or not touched.isdisjoint(one.right):
                made[at] = telling.link(at)
            elif at not in astray and one.right[0] in numbers.changed:
                alone = len(one.left) == len(one.right) == 1
                made[at] = numbers.link(one) if alone else telling.link(at)
        return cast("list[Link]", made)  # what is no link yet was looked at

    def _same_labels(self, changed: Sequence[tuple[Clause | None, Clause | None]]) -> bool:
        """Whether edits leave all numbers as they were. Options are counted by their words."""
        for old, new in changed:
            if old is None or new is None or self._options_inside:
                return False
            if begins_option(old.text.text) or begins_option(new.text.text):
                return False
            if (old.kind, old.label, old.level, old.parent) != (
                new.kind,
                new.label,
                new.level,
                new.parent,
            ):
                return False
        return True


class _Renumbering:
    """What new numbers of a text alter in the links of clauses that kept their place; ``changed``
    are the clauses at the right that have other numbers than before."""

    def __init__(self, own: Labels, former: Labels, now: Labels) -> None:
        self._own = own
        self._former = former
        self._now = now
        self.changed = {
            id_
            for was, has in zip(former, now, strict=True)
            if was is not has
            for id_, label in has.items()
            if was.get(id_) != label
        }

    def link(self, link: Link) -> Link:
        """A link of one and one with the new numbers."""
        old, new = link.left[0], link.right[0]
        called = self._own.spoken[old]
        said = renamed(called, self._former.spoken[new])
        says = renamed(called, self._now.spoken[new])
        rest = [part for part in parts_of(link.why) if part != said]
        return Link(
            link.left,
            link.right,
            link.relation,
            link.score,
            series((says, *rest)),
            link.grade,
            link.changed,
            link.pinned_by,
            link.moved,
            self._own.printed[old] != self._now.printed[new],
            link.standing,
            link.block,
            link.strays,
            link.quotes,
        )
