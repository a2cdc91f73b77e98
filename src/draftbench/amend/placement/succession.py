"""Which clauses of a new base text are which: those of the draft, of the base before, and
those that neither has any more.

The draft alone does not tell: a clause that was deleted from it, went on in another or was written
anew may stand in the new text as the former base, or one before that, had it. What is decided of
such a clause is lost unless it is known again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from draftbench.amend.changesets.changes import Insertion
from draftbench.amend.conflicts.doubts import ambiguous
from draftbench.amend.placement.lineage import Joining, Lineage, share_kept, spoken
from draftbench.amend.placement.placing import touched
from draftbench.amend.placement.twins import FLOOR, alike
from draftbench.amend.redlines.hands import renamed
from draftbench.amend.redlines.provenance import in_order
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import IN_TEXT, OPEN
from draftbench.compare.alignment import align
from draftbench.compare.links import Alignment, Link, Mode, Relation
from draftbench.compare.normal import key
from draftbench.compare.words.worddiff import diff
from draftbench.document import Clause, ClauseId, Document, new_clause_id
from draftbench.document.richtext import RichText

Identities = Mapping[ClauseId, ClauseId]
"""The id that each clause of the new text has from now on, by the one of its file."""


def successor(register: Register, text: Document) -> tuple[Document, Lineage]:
    """``text`` as the next base: with the ids of the draft for the clauses that are it, those of
    the former base for clauses that the draft does not have any more or has in other words, new ids
    for all others; and what became of the clauses of draft and base."""
    found = _as_words_stand(align(register.draft, text, mode=Mode.VERSIONS))
    former = found
    if register.base.clauses != register.draft.clauses:
        former = _as_words_stand(align(register.base, text, mode=Mode.VERSIONS))
    known = _identities(register, found, former)
    names = {clause.id: known.get(clause.id) or new_clause_id() for clause in text}
    base = replace(renamed(text, names), name=register.base.name)
    return base, _lineage(register, base, names, found, former)


def _as_words_stand(alignment: Alignment) -> Alignment:
    """With the parts of what was joined or divided in the order of their words in the whole, which
    need not be that of the clauses: the first one keeps the id."""

    def ordered(link: Link) -> Link:
        left, right = (
            in_order(own, text, " ".join(other[c].text.text for c in whole))
            for own, text, whole, other in (
                (link.left, alignment.left, link.right, alignment.right),
                (link.right, alignment.right, link.left, alignment.left),
            )
        )
        return replace(link, left=tuple(left), right=tuple(right))

    return replace(alignment, links=tuple(map(ordered, alignment.links)))


def _identities(register: Register, found: Alignment, former: Alignment) -> Identities:
    draft, base, text = register.draft, register.base, found.right
    known = {link.right[0]: link.left[0] for link in _links(found)}
    links = _links(former) if former is not found else []
    for link in links:
        mine, its = link.left[0], link.right[0]
        if mine in draft:
            continue
        other = known.get(its)
        if other is None or _nearer(base[mine].text, draft[other].text, text[its]):
            known[its] = mine
    taken = {*known.values()}
    for link in links:
        mine, its = link.left[0], link.right[0]
        if mine not in taken and its not in known:
            known[its] = mine
            taken.add(mine)
    gone = {key(c.text.plain): c.id for c in base if c.id not in draft and c.id not in taken}
    for clause in text:
        back = None if clause.id in known else gone.pop(key(clause.text.plain), None)
        if back is not None:
            known[clause.id] = back
    _with_former(register, text, known)
    return known


def _with_former(register: Register, text: Document, known: dict[ClauseId, ClauseId]) -> None:
    """Adds to ``known`` the clauses of ``text`` that neither draft nor base have any more, and that
    what was decided or proposed was about."""
    former = _former_words(register)
    taken = {*known.values()}
    gone = {clause: words for clause, words in former.items() if clause not in taken}
    if not gone:
        return
    draft = register.draft
    for clause in text:
        other = known.get(clause.id)
        here = None if other is None else draft.get(other) or register.base.get(other)
        if here is not None and key(here.text.plain) == key(clause.text.plain):
            continue
        near = _nearest(clause.text, gone)
        if near is None or (here is not None and not _nearer(gone[near], here.text, clause)):
            continue
        known[clause.id] = near
        del gone[near]


def _former_words(register: Register) -> dict[ClauseId, RichText]:
    """The clauses that stand in neither draft nor base and that amendments and decisions touch, or
    that decisions brought, each with the words that were seen last, and those that went on in
    another, with the words that did."""
    own = [a.changes for a, s in register.states.values() if s in OPEN or s in IN_TEXT]
    decided = [step.changes for step in (*register.incorporated, *register.steps)]
    known = {
        clause.id: clause.text
        for changes in decided
        for change in changes.changes
        if isinstance(change, Insertion)
        for clause in change.clauses
    }
    for changes in (*own, *decided):
        known |= changes.seen
    known |= {clause: at.text for clause, at in register.redline.lineage.joined.items()}
    text = {*register.draft.places, *register.base.places}
    return {clause: words for clause, words in known.items() if clause not in text}


def _nearest(words: RichText, gone: Mapping[ClauseId, RichText]) -> ClauseId | None:
    """The clause that reads most like these words; None where none reads enough like them."""
    scores = {clause: alike(words.text, its.text) for clause, its in gone.items()}
    best = max(scores, key=lambda clause: scores[clause], default=None)
    return None if best is None or scores[best] < FLOOR else best


def _links(alignment: Alignment) -> list[Link]:
    return [
        link
        for link in alignment.links
        if link.left and link.right and link.relation is not Relation.RELATED
    ]


def _nearer(one: RichText, other: RichText, clause: Clause) -> bool:
    """Whether a clause reads more like ``one`` than like ``other``."""
    words = clause.text.text
    return diff(one.text, words).similarity > diff(other.text, words).similarity


def _lineage(
    register: Register, base: Document, names: Identities, found: Alignment, former: Alignment
) -> Lineage:
    parts: dict[ClauseId, ClauseId] = {}
    joined: dict[ClauseId, Joining] = {}
    moved: set[ClauseId] = set()
    stands = {clause.id for clause in base}
    for link in found.links:
        if len(link.right) > 1:  # the first may be a clause that had gone on in this one
            own = (names[part] for part in link.right)
            parts |= {part: link.left[0] for part in own if part != link.left[0]}
        joined |= _joinings(link, found, stands)
        if link.moved:
            moved.update(names[clause] for clause in link.right)
    doubts = ambiguous(found)
    if former is not found:
        for link in _links(former):
            mine = link.left[0]
            if names[link.right[0]] != mine:
                continue
            for part in map(names.__getitem__, link.right[1:]):
                if part not in register.draft and part not in register.base:
                    parts.setdefault(part, mine)
            joined |= _joinings_of_base(register, link, former, base, joined)
            if mine not in register.draft and link.moved:
                moved.update(names[clause] for clause in link.right)
        doubts |= {c for c in ambiguous(former) if c in stands and c not in register.draft}
    gone = _former_words(register)
    deleted = {
        clause.id: clause.text for clause in register.base if clause.id not in register.draft
    }
    left: dict[ClauseId, RichText] = {}
    for joining in register.redline.lineage.joined.values():
        if joining.into not in base:
            left.setdefault(joining.into, joining.before)
    joined |= _joinings_of_former(register, base, deleted | left | gone, joined)
    known = {clause.id for clause in register.base} | parts.keys() | gone.keys()
    came = frozenset(clause.id for clause in base if clause.id not in known)
    return Lineage(parts, joined, came, frozenset(moved), _doubts(register, doubts))


def _doubts(register: Register, clauses: frozenset[ClauseId]) -> dict[ClauseId, frozenset[str]]:
    """The doubtful clauses, for all texts on which something was written that touches one."""
    every = [amendment.changes for amendment, _ in register.states.values()]
    every += [step.changes for step in register.steps]
    texts = frozenset(c.base for c in every if not clauses.isdisjoint(touched(c.changes)))
    return dict.fromkeys(sorted(clauses), texts) if texts else {}


def _joinings(link: Link, found: Alignment, stands: set[ClauseId]) -> dict[ClauseId, Joining]:
    """Clauses of the left text that go on in the first one of their link: those of which the new
    text has most words there, and that it has not for themselves."""
    joined: dict[ClauseId, Joining] = {}
    if not link.left or not link.right:
        return joined
    whole = " ".join(found.right[clause].text.text for clause in link.right)
    before = found.left[link.left[0]].text
    for clause in link.left[1:]:
        own = found.left[clause].text
        if clause not in stands and 2 * share_kept(own.text, before.text, whole) >= 1:
            joined[clause] = Joining(link.left[0], before, own)
        before = before + own
    return joined


def _joinings_of_base(
    register: Register,
    link: Link,
    former: Alignment,
    base: Document,
    known: Mapping[ClauseId, Joining],
) -> dict[ClauseId, Joining]:
    """Clauses of the former base that the draft has no more and that go on in another in the new
    text; not where that reads as in the draft, whose words are known."""
    stands = {clause.id for clause in base}
    found = _joinings(link, former, stands)
    gone = {
        clause: joining
        for clause, joining in found.items()
        if clause not in register.draft
        and clause not in known
        and clause not in register.redline.lineage.joined
    }
    into = link.left[0]
    if not gone or into not in register.draft:
        return gone
    whole = register.base[into].text
    for joining in found.values():
        whole = whole + RichText(" ") + joining.text
    return gone if _nearer(whole, register.draft[into].text, base[into]) else {}


def _joinings_of_former(
    register: Register,
    base: Document,
    former: Mapping[ClauseId, RichText],
    known: Mapping[ClauseId, Joining],
) -> dict[ClauseId, Joining]:
    """Clauses that the draft does not have any more and that the new text has within another, which
    did not have their words in the draft."""
    there = register.redline.lineage.joined
    found: dict[ClauseId, Joining] = {}
    for gone, words in former.items():
        run = max(_RUN, len(spoken(words.text)) // 2)
        into = base.get(there[gone].into) if gone in there else None
        stays = into is not None and _share_a_run(words, into.text, run)
        if gone in base or gone in known or stays:
            continue
        for clause in base:
            its = register.draft.get(clause.id)
            before = RichText("") if its is None else its.text
            if _share_a_run(words, clause.text, run) and not _share_a_run(words, before, run):
                found[gone] = Joining(clause.id, before, words)
                break
    return found


_RUN = 4
"""The least number of words in a row by which a clause is known again within another."""


def _share_a_run(one: RichText, other: RichText, length: int) -> bool:
    """Whether two texts have so many words in a row in common."""
    runs = [
        {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
        for words in (spoken(one.text), spoken(other.text))
    ]
    return not runs[0].isdisjoint(runs[1])
