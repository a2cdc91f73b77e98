"""Which clauses of a new base text are which: those of the draft, and those of the base before.

The draft alone does not tell: a clause that was deleted from it, went on in another or was written
anew may stand in the new text as the former base had it. What is decided of such a clause is lost
unless it is known again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from draftbench.amend.conflicts.doubts import ambiguous
from draftbench.amend.placement.lineage import Joining, Lineage
from draftbench.amend.placement.placing import touched
from draftbench.amend.redlines.hands import renamed
from draftbench.amend.registers.register import Register
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
    found = align(register.draft, text, mode=Mode.VERSIONS)
    former = found
    if register.base.clauses != register.draft.clauses:
        former = align(register.base, text, mode=Mode.VERSIONS)
    known = _identities(register, found, former)
    names = {clause.id: known.get(clause.id) or new_clause_id() for clause in text}
    base = replace(renamed(text, names), name=register.base.name)
    return base, _lineage(register, base, names, found, former)


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
    return known


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
        parts |= {names[part]: link.left[0] for part in link.right[1:]}
        joined |= _joinings(link, found.left, stands)
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
            joined |= _joinings_of_base(register, link, base, joined)
            if mine not in register.draft and link.moved:
                moved.update(names[clause] for clause in link.right)
        doubts |= {c for c in ambiguous(former) if c in stands and c not in register.draft}
    known = {clause.id for clause in (*register.base, *register.draft)} | parts.keys()
    came = frozenset(clause.id for clause in base if clause.id not in known)
    return Lineage(parts, joined, came, frozenset(moved), _doubts(register, doubts))


def _doubts(register: Register, clauses: frozenset[ClauseId]) -> dict[ClauseId, frozenset[str]]:
    """The doubtful clauses, for all texts on which something was written that touches one."""
    every = [amendment.changes for amendment, _ in register.states.values()]
    every += [step.changes for step in register.steps]
    texts = frozenset(c.base for c in every if not clauses.isdisjoint(touched(c.changes)))
    return dict.fromkeys(sorted(clauses), texts) if texts else {}


def _joinings(link: Link, text: Document, stands: set[ClauseId]) -> dict[ClauseId, Joining]:
    """Clauses of ``text`` that go on in the first one of their link, but for those that the new
    text has for themselves."""
    joined: dict[ClauseId, Joining] = {}
    if not link.left or not link.right:
        return joined
    before = text[link.left[0]].text
    for clause in link.left[1:]:
        own = text[clause].text
        if clause not in stands:
            joined[clause] = Joining(link.left[0], before, own)
        before = before + own
    return joined


def _joinings_of_base(
    register: Register, link: Link, base: Document, known: Mapping[ClauseId, Joining]
) -> dict[ClauseId, Joining]:
    """Clauses of the former base that the draft has no more and that go on in another in the new
    text; not where that reads as in the draft, whose words are known."""
    stands = {clause.id for clause in base}
    found = _joinings(link, register.base, stands)
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
