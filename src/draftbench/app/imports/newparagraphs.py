"""Clauses that a text sent back has and the version does not: their names, and what they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from draftbench.app.imports.sentlinks import HEADS
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.document import Clause, ClauseId, ClauseKind, Document
from draftbench.document.sections import kind_in
from draftbench.language import Role, opening


def free_name(name: ClauseId, version: Document) -> ClauseId:
    """The name of a new clause, where the version has that name for another."""
    while name in version:
        name = ClauseId(f"{name}+")
    return name


def new_clause(
    one: Sent,
    former: Clause | None,
    version: Document,
    placed: Mapping[ClauseId, ClauseId],
) -> Clause:
    """A clause that the version does not have, of the kind of those around it where its number was
    lost; ``former`` is the last before it that the version has, ``placed`` are the clauses of the
    text by those of the file."""
    clause = one.clause
    name = free_name(clause.id, version)
    if one.home is not None:
        level = version[one.home].level + 1
        return replace(clause, id=name, kind=ClauseKind.ITEM, level=level, parent=one.home)
    kind, level, parent = kind_in(version, clause.kind), clause.level, None
    if clause.kind is ClauseKind.ITEM and former is not None:
        above = placed.get(clause.parent) if clause.parent is not None else None
        if above is not None and above in (former.id, *version.above(former.id)):
            parent = above
        elif former.kind is ClauseKind.ITEM:
            level, parent = former.level, former.parent
        elif former.text.plain.rstrip().endswith(":"):
            level, parent = former.level + 1, former.id
        else:
            kind, level = former.kind, 0
    elif clause.kind in (ClauseKind.PARAGRAPH, ClauseKind.HEADING, ClauseKind.TITLE):
        level = 0 if clause.kind is ClauseKind.PARAGRAPH else level
        spoken = opening(clause.text.plain, version.language)
        if spoken is not None and spoken.role is not Role.DECLARATION:
            kind = kind_in(version, ClauseKind(spoken.role.value))
            level = 0
        elif former is not None and clause.kind is ClauseKind.PARAGRAPH and clause.label:
            top = version.root(former.id)
            kind = top.kind if top.kind not in HEADS else kind
    else:
        level = 0
    return replace(clause, id=name, kind=kind, level=level, parent=parent)
