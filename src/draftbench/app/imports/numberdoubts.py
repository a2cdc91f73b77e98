"""What is said of paragraphs that a sender's file calls by the number of another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from draftbench.amend.changesets.bundles import name_of
from draftbench.app.imports.numbergaps import misnumbered
from draftbench.app.imports.sentparagraphs import Sent
from draftbench.document import Clause, ClauseId, ClauseKind, Document
from draftbench.messages import message


def describe_numbers(
    unsure: Sequence[tuple[Sent, ClauseId]],
    sent: Sequence[Sent],
    version: Document,
    *,
    is_part: bool,
) -> Iterator[tuple[int, str]]:
    """The changed paragraphs that are linked by their words against their numbers, each by its line
    with the sentence that says so: those that are ``unsure``, each with the clause of its number,
    and those whose number nothing explains. ``is_part``: the file holds only a part of the version,
    so that nothing is moved by it."""
    named = {id(one): name_of(clause, version) for one, clause in unsure}
    strange = misnumbered(version, sent, is_part=is_part)
    for one in sent:
        if one.target is None or one.aside or one.theirs:
            continue
        is_strange = one.target in strange and _is_changed(one, version[one.target])
        number = named.get(id(one)) or (_called(one) if is_strange else "")
        if number:
            yield (
                one.line,
                message(
                    "The file calls it {number}, and its words are nearer to {clause}, which was "
                    "amended. If the number is right, correct that.",
                    number=number,
                    clause=name_of(one.target, version),
                ),
            )


def _is_changed(one: Sent, clause: Clause) -> bool:
    return one.text.plain.split() != clause.text.plain.split()


def _called(one: Sent) -> str:
    """The number of a paragraph in the file, as one speaks of it."""
    label = one.clause.label.strip().rstrip(".):")
    part = {ClauseKind.PREAMBULAR: "PP ", ClauseKind.OPERATIVE: "OP "}.get(one.clause.kind, "")
    return f"{part}{label}" if label.isdecimal() else label.upper()
