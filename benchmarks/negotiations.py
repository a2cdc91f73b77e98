"""Made-up negotiations of any size: a text, and amendments to it as delegations table them."""

import random
from collections.abc import Iterator

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
)
from draftbench.amend.changesets.editing import follower, slot_of
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.compare.words.patches import patch_text
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.gold import units

AMENDMENTS_A_CLAUSE = 5
DELEGATIONS = 200
_CROWDED = 0.1
"""The share of amendments on the clauses that everybody amends, one in a hundred."""


def delegations() -> tuple[Delegation, ...]:
    """Two hundred of them."""
    return tuple(Delegation(f"D{n:03}", f"Delegation {n}") for n in range(DELEGATIONS))


def text(clauses: int) -> Document:
    """A text of real words: the units of a regional report again and again, three in ten words put
    in from elsewhere in it; one paragraph in ten has three items."""
    chance = random.Random(clauses)  # noqa: S311  (made-up text)
    kinds = [clause.text.plain.split() for text in units() for clause in text if clause.text]
    words = [word for kind in kinds for word in kind]
    made: list[Clause] = []
    while len(made) < clauses:
        at = len(made)
        kind = ClauseKind.PREAMBULAR if at < clauses // 5 else ClauseKind.OPERATIVE
        own = [chance.choice(words) if chance.random() < 0.3 else w for w in kinds[at % len(kinds)]]
        top = ClauseId(f"c{at}")
        made.append(Clause(top, kind, RichText(" ".join(own))))
        if at % 13 == 0:
            for item in range(3):
                said = RichText(" ".join(chance.choices(words, k=20)))
                item_id = ClauseId(f"c{at}.{item}")
                made.append(Clause(item_id, ClauseKind.ITEM, said, "(a)", 1, top))
    return Document("draft", tuple(made[:clauses]), "A text", "resolution")


def amendments(base: Document) -> Iterator[Amendment]:
    """Five a clause: of twenty 17 change one to three words, in a row, here or there; one is a new
    clause, one a deletion or a move, one an alternative to another. On one clause in a hundred
    there are fifty, on others none."""
    chance = random.Random(len(base))  # noqa: S311  (made-up text)
    tops = base.children(None)
    words = [word for clause in base.clauses[:300] for word in clause.text.text.split()]
    crowded = [c for at, c in enumerate(base) if at % 100 == 50]
    total = len(base) * AMENDMENTS_A_CLAUSE
    last: dict[ClauseId, AmendmentId] = {}
    for number in range(1, total + 1):
        clause = base.clauses[chance.randrange(len(base))]
        if chance.random() < _CROWDED:
            clause = chance.choice(crowded)
        draw = chance.random()
        other: AmendmentId | None = None
        if draw < 0.05:
            changes = _insertion(base, chance.choice(tops), number, chance.choices(words, k=25))
        elif draw < 0.08:
            changes = _deletion(base, clause)
        elif draw < 0.1:
            changes = _move(base, chance.choice(tops), chance.choice(tops))
        else:
            changes = _edit(base, clause, chance, words)
            if draw < 0.15:
                other = last.get(clause.id)
            if other is None:
                last[clause.id] = AmendmentId(f"am-{number}")
        sponsor = f"D{chance.randrange(DELEGATIONS):03}"
        yield Amendment(
            AmendmentId(f"am-{number}"),
            f"Amendment {number}",
            (sponsor,),
            changes,
            at="2026-01-31T09:30:00Z",
            alternative_to=other,
        )


def _edit(base: Document, clause: Clause, chance: random.Random, words: list[str]) -> ChangeSet:
    old = clause.text.text
    own = old.split(" ")
    first = chance.randrange(len(own))
    count = chance.randint(1, 3)
    start = len(" ".join(own[:first])) + bool(first)
    quoted = " ".join(own[first : first + count])
    new = " ".join(chance.choices(words, k=count)) + " newly"
    end = start + len(quoted)
    splice = Splice(
        clause.id,
        start,
        end,
        quoted,
        RichText(new),
        old[max(0, start - CONTEXT) : start],
        old[end : end + CONTEXT],
    )
    patches = {clause.id: patch_text(old, old[:start] + new + old[end:])}
    return ChangeSet(base.fingerprint, (splice,), {clause.id: clause.text}, patches)


def _insertion(base: Document, after: ClauseId, number: int, words: list[str]) -> ChangeSet:
    slot = _behind(base, after)
    kind = base[after].kind
    new = Clause(ClauseId(f"new{number}"), kind, RichText(" ".join(words)))
    return _standing(base, (Insertion(slot, (new,)),))


def _move(base: Document, clause: ClauseId, after: ClauseId) -> ChangeSet:
    if clause == after or slot_of(base, clause).after == after:
        return _deletion(base, base[clause])
    return _standing(base, (Relocation(clause, _behind(base, after)),))


def _deletion(base: Document, clause: Clause) -> ChangeSet:
    seen = {c.id: c.text for c in base.subtree(clause.id)}
    return ChangeSet(base.fingerprint, (Deletion(clause.id),), seen)


def _behind(base: Document, after: ClauseId) -> Slot:
    return slot_of(base, after)._replace(after=after)


def _standing(base: Document, changes: tuple[Insertion | Relocation, ...]) -> ChangeSet:
    """The change set with what its author saw around each slot, as ``between`` gives it."""
    seen: dict[ClauseId, RichText] = {}
    stood = {}
    for change in changes:
        moved = change.clause if isinstance(change, Relocation) else None
        for anchor in (change.slot.parent, change.slot.after, moved):
            if anchor is not None:
                seen[anchor] = base[anchor].text
        for anchor in (change.slot.after, follower(base, change.slot), moved):
            if anchor is not None:
                stood[anchor] = slot_of(base, anchor)
    return ChangeSet(base.fingerprint, changes, seen, {}, stood)
