"""What must come of deletions, new clauses and moves, told from what happened to the clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from hypothesis import strategies as st

from draftbench.amend.amendment import Outcome
from draftbench.document import ClauseId, ClauseKind
from support.outcomes import (
    ACTS,
    APPLIES,
    CONFIRM,
    CONFLICT,
    CONTAINED,
    GONE,
    Version,
    fresh,
)
from support.passages import Amendment, Passage

UNCLEAR = CONFIRM | GONE
"""Several things stand in the way: whichever is told, it does not apply."""


@dataclass(frozen=True)
class Wish:
    """What is wanted: ``kind`` is "delete", "insert" or "move", ``clause`` is deleted, moved, or
    new with the words ``new``; ``after`` is the clause behind which it shall stand."""

    kind: str
    clause: ClauseId
    after: ClauseId | None = None
    new: Passage | None = None


@st.composite
def wishes(draw: st.DrawFn, base: Version) -> tuple[Wish, int]:
    """A deletion, a new clause or a move, and how many tokens there are then."""
    kind = draw(st.sampled_from(["delete", "insert", "move"]))
    if kind == "delete":
        return Wish(kind, draw(st.sampled_from(base.names))), base.made
    if kind == "insert":
        new = Passage(fresh(base, 6), ClauseKind.OPERATIVE)
        after = draw(st.sampled_from(base.names))
        return Wish(kind, ClauseId("new"), after, new), base.made + 6
    at = draw(st.integers(0, len(base.names) - 1))
    spots = [n for n in range(len(base.names)) if n not in (at, at - 1)]
    return Wish(kind, base.names[at], base.names[draw(st.sampled_from(spots))]), base.made


def granted(version: Version, wish: Wish, behind: ClauseId | None = None) -> Version:
    """The text with the wish granted, behind another clause if that is given ("": before all)."""
    if wish.kind == "delete":
        return version.having(*(c for c in version.clauses if c[0] != wish.clause))
    passage = wish.new if wish.new is not None else version.of(wish.clause)
    left = [c for c in version.clauses if c[0] != wish.clause]
    names = [name for name, _ in left]
    after = wish.after if behind is None else behind
    assert passage is not None
    assert after is not None
    left.insert(names.index(after) + 1 if after else 0, (wish.clause, passage))
    return version.having(*left, moving=(wish.clause,) if wish.kind == "move" else ())


@st.composite
def courses(draw: st.DrawFn, base: Version, wish: Wish, made: int) -> list[Version]:
    """The texts that came one after the other since the wish was tabled for ``base``."""
    versions = [replace(base, made=made)]
    nothing = Amendment(0, 0, 1, ())
    acts = [name for name in ACTS if name not in ("same", "anew")]
    for act in draw(st.lists(st.sampled_from([*acts, "granted"]), min_size=1, max_size=3)):
        now = versions[-1]
        if act != "granted":
            after = ACTS[act](draw, now, base, nothing)
        elif (wish.clause in now.names) is (wish.kind == "insert") or (
            wish.after is not None and wish.after not in now.names
        ):
            continue
        else:
            after = granted(now, _other(wish, now))
        if after.clauses and after.clauses != now.clauses:
            versions.append(replace(after, made=after.made + 1))
    return versions[1:]


def _other(wish: Wish, now: Version) -> Wish:
    """The same wish by somebody else, whose new clause has a name of its own."""
    return replace(wish, clause=ClauseId(f"twin{now.made}")) if wish.new is not None else wish


def allowed(base: Version, wish: Wish, course: Sequence[Version]) -> frozenset[Outcome]:
    """The outcomes that the wish may have on the last text of ``course``."""
    return _Course(base, course).allowed(wish)


class _Course:
    """What became of the clauses of a base."""

    def __init__(self, base: Version, course: Sequence[Version]) -> None:
        self.base = base
        self.now = course[-1] if course else base
        self.course = course
        self.joined: dict[ClauseId, ClauseId] = {}
        self.moved: set[ClauseId] = set()
        for version in course:
            self.joined |= version.joins
            self.moved |= set(version.moving)

    def family(self, clause: ClauseId) -> list[ClauseId]:
        """The clause and what was split from it, in the order of the text of now."""
        return self.now.family(clause)

    def came(self, clause: ClauseId) -> bool:
        """Whether the clause came into the text, or to its place, since the base; a part that
        stands behind its clause or another part of it does where that did."""
        names = self.now.names
        before = names[: names.index(clause)][-1:] if clause in names else ()
        whole = self.now.parts.get(clause)
        if whole is not None and any(self._root(name) == self._root(clause) for name in before):
            return self.came(whole)
        return self._is_new(clause) or clause in self.moved

    def _is_new(self, clause: ClauseId) -> bool:
        """Whether the clause came into the text since the base, or is a part of one that did."""
        return self._root(clause) not in self.base.names

    def _root(self, clause: ClauseId) -> ClauseId:
        """The clause that one is a part of in the end, or that one."""
        while clause in self.now.parts:
            clause = self.now.parts[clause]
        return clause

    def displaced(self, family: Sequence[ClauseId]) -> bool:
        """Whether one of these stands behind other clauses of the base than it did, and not only
        because the one before it went there too."""
        now, base = ([n for n in v.names if n in self.now.names] for v in (self.now, self.base))
        both = [n for n in now if n in base]
        rows = [(both[: both.index(n)], base[: base.index(n)]) for n in family if n in base]
        return any(set(one) != set(other) and one[-1:] != other[-1:] for one, other in rows)

    def allowed(self, wish: Wish) -> frozenset[Outcome]:
        """The outcomes that the wish may have."""
        if wish.kind == "delete":
            return self._deletion(wish.clause)
        assert wish.after is not None
        found = self._already(wish)
        if found:
            return found
        problems = [*self._slot(wish.after)]
        said = wish.new is not None and any(self._says(n, wish.new) for n in self.now.names)
        if self.is_deleted(wish.after) and (said or wish.clause in self.now.names):
            problems = [APPLIES | CONFIRM | CONTAINED]  # it may stand where the other stood
        if said and not self.is_deleted(wish.after):
            problems.append(CONFIRM)  # it would stand twice
        elif wish.new is not None and self._beside_its_like(wish.after, wish.new):
            problems.append(CONFIRM | APPLIES)  # perhaps as one in two wordings
        if wish.kind == "move":
            problems += self._mover(wish.clause)
        if not problems:
            return APPLIES
        if len(problems) == 1:
            return problems[0]
        clear = APPLIES if all(found >= APPLIES for found in problems) else frozenset()
        there = CONTAINED if any(found >= CONTAINED for found in problems) else frozenset()
        return UNCLEAR | clear | there

    def is_deleted(self, clause: ClauseId) -> bool:
        return clause not in self.now.names and clause not in self.joined

    def _deletion(self, clause: ClauseId) -> frozenset[Outcome]:
        family = self.family(clause)
        if not family:
            gone = clause in self.joined or any(
                part in self.joined for part, whole in self.now.parts.items() if whole == clause
            )
            return CONFLICT | CONTAINED if gone else CONTAINED
        if clause not in family:
            return CONFLICT
        whole = [n for name in family for n in self._numbers(name)]
        if whole != list(self._base_numbers(clause)):
            return CONFLICT
        return APPLIES if len(family) == 1 else CONFIRM

    def _numbers(self, clause: ClauseId) -> tuple[int, ...]:
        passage = self.now.of(clause)
        assert passage is not None
        return passage.numbers

    def _base_numbers(self, clause: ClauseId) -> tuple[int, ...]:
        passage = self.base.of(clause)
        assert passage is not None
        return passage.numbers

    def _already(self, wish: Wish) -> frozenset[Outcome]:
        """The outcome where it stands there already, behind nothing but what came since."""
        after = wish.after
        while after in self.joined and after not in self.now.names:
            after = self.joined[after]
        if after not in self.now.names:
            return frozenset()
        family = self.family(after)
        names = self.now.names
        behind = names[names.index(family[-1]) + 1 :]
        found = CONTAINED
        for name in behind:
            if wish.kind == "move" and name == wish.clause:
                # Where only what stood between went away, the move is still to be made.
                return frozenset() if self._drew_near(wish, after) else found
            if wish.new is not None and self._says(name, wish.new):
                return found
            if not self.came(name):
                break
            if name in self.base.names and not self.displaced([name]):
                # It went and came back, or others did: what stands between is where it was. Where
                # they moved the very clause, that stands behind another now than it was to.
                found = CONTAINED | APPLIES
                found |= CONFLICT if wish.clause in self.moved else CONFIRM
        return frozenset()

    def _drew_near(self, wish: Wish, after: ClauseId | None) -> bool:
        """Whether nobody moved the clause, which the base has behind the one that it is to follow
        and apart from it."""
        names = self.base.names
        if wish.clause in self.moved or wish.clause not in names or after not in names:
            return False
        return names.index(wish.clause) > names.index(after) + 1

    def _says(self, name: ClauseId, new: Passage) -> bool:
        """Whether a clause that came reads so, whatever sign joins it to the next one."""
        passage = self.now.of(name)
        return passage is not None and passage.text.rstrip(",;") == new.text and self.came(name)

    def _slot(self, after: ClauseId) -> list[frozenset[Outcome]]:
        """What stands in the way behind a clause."""
        family = self.family(after)
        if after not in family:
            return [CONFIRM | GONE] if after in self.joined else []
        problems = []
        moved = [name for name in family if name in self.moved]
        if moved:  # a part that moved away leaves the rest where the clause stood
            problems.append(CONFIRM if self.displaced(moved) else CONFIRM | APPLIES)
        names = self.base.names
        follower = names[names.index(after) + 1 :][:1]
        taken = [gone for gone, into in self.joined.items() if into in (after, *family)]
        if taken:
            problems.append(CONFIRM if taken == follower else CONFIRM | APPLIES)
        return problems

    def _beside_its_like(self, after: ClauseId, new: Passage) -> bool:
        """Whether one of those that came behind a clause reads somewhat like a new one."""
        words, names, family = new.text.split(), self.now.names, self.family(after)
        behind = names[names.index(family[-1]) + 1 :] if family else filter(self.came, names)
        for name in behind:  # where it stood, that may be any of those that came
            there = self.now.of(name)
            assert there is not None
            if not self.came(name):
                return False
            if SequenceMatcher(None, there.text.split(), words).ratio() >= 0.5:
                return True
        return False

    def behind_others(self, wish: Wish) -> list[ClauseId]:
        """Behind which clauses the wish may come: the last of those that came to its place, or
        before one that stands as in the base, as if it had stood there all along."""
        assert wish.after is not None
        last = self.family(wish.after)[-1]
        names = self.now.names
        found, before = [last], []
        for name in names[names.index(last) + 1 :]:
            if not self.came(name) or name == wish.clause:
                break
            if self._is_new(name) or self.displaced([name]):
                found.clear()
            else:
                before += found
            found.append(name)
        return [*before, *found]

    def where_it_stood(self, wish: Wish) -> list[ClauseId]:
        """Behind which clauses the wish may come whose neighbour was deleted ("": before all): not
        before what stood before that and stands where it did, or what is left of it, nor behind
        what stood behind it. One that was moved before may count where the base has it, or where it
        stood last."""
        assert wish.after is not None
        last = next(v for v in reversed([self.base, *self.course]) if wish.after in v.names)
        texts = [last, self.base] if wish.after in self.moved else [last]
        return [place for text in texts for place in self._between_neighbours(wish, text)]

    def _between_neighbours(self, wish: Wish, text: Version) -> list[ClauseId]:
        assert wish.after is not None
        at = text.names.index(wish.after)
        names = [name for name in self.now.names if name != wish.clause]
        left = [n for n in self.family(wish.after) if n in names and n not in self.moved]
        before, behind = (
            [names.index(n) for n in row if n in names and n not in left and not self.came(n)]
            for row in (text.names[:at], text.names[at + 1 :])
        )
        before += map(names.index, left)
        first, end = max(before, default=-1) + 1, min(behind, default=len(names))
        return [ClauseId(""), *names][first : end + 1]

    def _mover(self, clause: ClauseId) -> list[frozenset[Outcome]]:
        family = self.family(clause)
        if clause not in family:
            return [GONE]
        problems = []
        if self.moved.intersection(family):
            problems.append(CONFLICT if self.displaced(family) else CONFLICT | APPLIES)
        if len(family) > 1:
            problems.append(CONFIRM)
        return problems


def expected_texts(
    base: Version, wish: Wish, course: Sequence[Version]
) -> frozenset[tuple[str, ...]]:
    """The clauses of the last text with the wish granted, where it applies; several where a clause
    that moved and came back may have stood there all along."""
    found = _Course(base, course)
    places: Sequence[ClauseId | None] = [None]
    if wish.after is not None:
        deleted = found.is_deleted(wish.after)
        places = found.where_it_stood(wish) if deleted else found.behind_others(wish)
    return frozenset(
        tuple(p.text for p in granted(found.now, wish, behind).passages) for behind in places
    )
