"""The numbers of the draft: frozen after it was circulated, following the text again, new.

Kinds and payloads:

    numbers-frozen      {published, rule, table?}   the number of each clause: published [[clause,
                        series, text, place, suffix, head, section]]; rule: how what comes between
                        is numbered; table as below, where clauses are called otherwise
    numbers-thawed      {table}             table [[clause, old, new]]: what is called otherwise
    numbers-renumbered  {table, counted, published}   counted: clauses that were beside the counted
                        ones ("5 bis"); published as above, or null where no number is frozen
    sections-counted    {sections}          "through" or "restart"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from draftbench.amend import draft_numbers as numbers
from draftbench.amend.changesets.bundles import name_of
from draftbench.amend.changesets.documentdata import Id, PublishedData, Short
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import NewName, NumberTable, Occasion
from draftbench.amend.registers.register import Register
from draftbench.app.history.act import Act, ActData
from draftbench.document import ClauseId, ClauseKind, Document
from draftbench.document.exchange import published_from_data, published_to_data
from draftbench.document.numbering import Fixed, Numbering, Scheme, Sections
from draftbench.document.numberstyles import composed
from draftbench.errors import UsageError
from draftbench.messages import listed, message
from draftbench.record.event import Event

if TYPE_CHECKING:
    from draftbench.app.workbench import Workbench

RULES = {
    "bis": Scheme.BIS,
    "letters": Scheme.LETTERS,
}
"""How clauses between frozen numbers are numbered, by the names that users choose from."""
SECTIONS = {"through": Sections.THROUGH, "restart": Sections.RESTART}
"""How paragraphs are counted where a section begins."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How the draft is numbered: ``frozen`` since when and by whom (None: numbers follow the text),
    ``rule`` and ``sections`` as users choose them, ``empty`` what clauses were called that are
    gone, ``between`` what those are called that came since, ``last`` the last time that clauses
    got other numbers at once."""

    frozen: Occasion | None
    rule: str
    sections: str
    empty: tuple[str, ...]
    between: tuple[str, ...]
    last: NumberTable | None


def state_of_numbers(state: Negotiation) -> Numbers:
    """How the draft is numbered now."""
    draft, proceedings = state.draft, state.proceedings
    here = draft.numbering
    return Numbers(
        proceedings.frozen if here.frozen else None,
        here.scheme.value,
        here.sections.value,
        tuple(numbers.gone(draft).values()),
        tuple(numbers.came(draft).values()),
        proceedings.renumbered[-1] if proceedings.renumbered else None,
    )


def freeze(bench: Workbench, *, rule: str = "", printed: bool = False, by: str = "") -> int:
    """Fixes the numbers as they are now; gives how many. ``rule`` (see :data:`RULES`; empty: as it
    was, at first bis) says what comes between; with ``printed`` they are those that the text was
    printed with, gaps too. Numbers that are frozen already stay, and what came
    between becomes fixed too. Raises UsageError for another rule, and where nothing would
    change."""
    if rule and rule not in RULES:
        raise UsageError(
            "There is no rule “{rule}” for numbers; there are: {rules}.",
            rule=rule,
            rules=tuple(RULES),
        )
    draft = bench.state.draft
    scheme = RULES[rule] if rule else draft.numbering.scheme
    fixed = numbers.as_printed(draft) if printed else numbers.published(draft)
    here = draft.numbering
    if here.frozen and here.scheme is scheme and set(here.published or ()) == set(fixed):
        raise UsageError("All numbers are frozen already.")
    payload: dict[str, Any] = {"published": published_to_data(fixed), "rule": scheme.value}
    table = numbers.new_names(draft, numbers.frozen(draft, fixed, scheme))
    if table:
        payload["table"] = _rows(table)
    bench.act("numbers-frozen", payload, by)
    return len(fixed)


def thaw(bench: Workbench, *, by: str = "") -> tuple[NewName, ...]:
    """Lets numbers follow the text again; gives what is called otherwise then. Raises UsageError
    where none are frozen."""
    draft = bench.state.draft
    if not draft.numbering.frozen:
        raise UsageError("No numbers are frozen; they follow the text.")
    table = numbers.new_names(draft, numbers.thawed(draft))
    bench.act("numbers-thawed", {"table": _rows(table)}, by)
    return table


def renumber(bench: Workbench, *, by: str = "") -> tuple[NewName, ...]:
    """Counts everything through; gives what is called otherwise then. Frozen numbers are replaced
    by the new ones, which are frozen. Raises UsageError where all numbers are in order."""
    draft = bench.state.draft
    new = numbers.renumbered(draft)
    table = numbers.new_names(draft, new)
    if not table and not numbers.gone(draft):
        raise UsageError("The numbers are in order: no clause would be called otherwise.")
    payload = {
        "table": _rows(table),
        "counted": sorted(new.counted),
        "published": None if new.published is None else published_to_data(new.published),
    }
    bench.act("numbers-renumbered", payload, by)
    return table


def count_sections(bench: Workbench, sections: str, *, by: str = "") -> tuple[NewName, ...]:
    """Lets numbers go on ("through") or begin again ("restart") where a section begins; gives what
    is called otherwise then. Nothing happens where they do already. Raises UsageError for another
    word, and while numbers are frozen."""
    if sections not in SECTIONS:
        raise UsageError(
            "Numbers of sections go {sections}, not “{sections2}”.",
            sections=" or ".join(SECTIONS),
            sections2=sections,
        )
    draft = bench.state.draft
    if draft.numbering.sections is SECTIONS[sections]:
        return ()
    if draft.numbering.frozen:
        raise UsageError("The numbers are frozen; let them follow the text first.")
    table = numbers.new_names(draft, _counted(draft, SECTIONS[sections]))
    bench.act("sections-counted", {"sections": sections}, by)
    return table


def printed_otherwise(draft: Document) -> bool:
    """Whether the text was printed with other numbers than it has."""
    fixed = numbers.as_printed(draft)
    return bool(numbers.new_names(draft, numbers.frozen(draft, fixed, draft.numbering.scheme)))


def preview_of_renumbering(draft: Document) -> tuple[NewName, ...]:
    """What renumbering would call otherwise."""
    return numbers.new_names(draft, numbers.renumbered(draft))


def preview_of_thawing(draft: Document) -> tuple[NewName, ...]:
    """What would be called otherwise if numbers followed the text."""
    return numbers.new_names(draft, numbers.thawed(draft))


def _counted(draft: Document, sections: Sections) -> Numbering:
    return replace(draft.numbering, sections=sections)


def _rows(table: Sequence[NewName]) -> list[list[str]]:
    return [[one.clause, one.old, one.new] for one in table]


def _table(event: Event, occasion: Occasion, *, thawed: bool) -> NumberTable:
    rows = tuple(NewName(ClauseId(c), str(o), str(n)) for c, o, n in event.payload["table"])
    return NumberTable(rows, occasion, thawed)


def _occasion(register: Register, event: Event) -> Occasion:
    return Occasion(event.actor, event.at, register.proceedings.meeting_name)


def _frozen(register: Register, event: Event) -> Register:
    fixed = published_from_data(event.payload["published"])
    scheme = Scheme(event.payload["rule"])
    proceedings = replace(register.proceedings, frozen=_occasion(register, event))
    if "table" in event.payload:
        table = _table(event, _occasion(register, event), thawed=False)
        proceedings = replace(proceedings, renumbered=(*proceedings.renumbered, table))
    register = replace(register, proceedings=proceedings)
    return register.numbered(numbers.frozen(register.draft, fixed, scheme))


def _thawed(register: Register, event: Event) -> Register:
    table = _table(event, _occasion(register, event), thawed=True)
    former = register.proceedings
    proceedings = replace(former, frozen=None, renumbered=(*former.renumbered, table))
    register = replace(register, proceedings=proceedings)
    return register.numbered(numbers.thawed(register.draft))


def _renumbered(register: Register, event: Event) -> Register:
    data, former = event.payload, register.proceedings
    table = _table(event, _occasion(register, event), thawed=False)
    proceedings = replace(former, renumbered=(*former.renumbered, table))
    fixed = None if data["published"] is None else published_from_data(data["published"])
    numbering = replace(
        register.draft.numbering,
        published=fixed,
        came=Fixed(),
        counted=frozenset(map(ClauseId, data["counted"])),
    )
    return replace(register, proceedings=proceedings).numbered(numbering)


def _sections(register: Register, event: Event) -> Register:
    return register.numbered(_counted(register.draft, Sections(event.payload["sections"])))


def _told_sections(data: Mapping[str, Any]) -> str:
    if data["sections"] == Sections.RESTART.value:
        return message("Numbers begin again in each section")
    return message("Numbers run on through the sections")


_Rows = list[tuple[Id, Short, Short]]


class _Freezing(ActData):
    published: list[PublishedData]
    rule: Scheme
    table: _Rows | UnsetType = UNSET


class _Thawing(ActData):
    table: _Rows


class _Renumbering(ActData):
    table: _Rows
    counted: list[Id]
    published: list[PublishedData] | None


class _Counting(ActData):
    sections: Sections


ACTS: dict[str, Act] = {
    "numbers-frozen": Act(_frozen, lambda _: message("Froze the numbers"), _Freezing),
    "numbers-thawed": Act(_thawed, lambda _: message("Unfroze the numbers"), _Thawing),
    "numbers-renumbered": Act(
        _renumbered, lambda _: message("Renumbered the clauses"), _Renumbering
    ),
    "sections-counted": Act(_sections, _told_sections, _Counting),
}
"""What is done with the numbers of the draft, by the kind of its event."""


def note_on_numbers(state: Negotiation) -> tuple[str, ...]:
    """What an output says of numbers such as 4.1, which are not counted, where they followed each
    other in the base and do not in the draft."""
    before = set(_astray(state.base))
    found = [clause for clause in _astray(state.draft) if clause not in before]
    if not found:
        return ()
    return (
        message(
            "Numbers such as 4.1 stay as they were printed. They do not follow each other here: "
            "{places}; put them right in the paper.",
            places=listed(dict.fromkeys(name_of(clause, state.draft) for clause in found)),
        ),
    )


_LAST_PART = re.compile(r"(.*?)(\d+)\.?")


def _astray(text: Document) -> Iterator[ClauseId]:
    """The paragraphs with a number of several parts that does not follow the one before it, and
    those behind such a paragraph that have none."""
    last: dict[str, int] = {}
    counted = False
    for clause in text:
        if clause.kind is not ClauseKind.PARAGRAPH:
            counted = counted and clause.kind is ClauseKind.ITEM
            continue
        label = clause.label.strip()
        part = _LAST_PART.fullmatch(label) if composed(label) else None
        if part is None:
            if counted and not label:
                yield clause.id
            continue
        head, place, counted = part[1], int(part[2]), True
        if place != last.get(head, 0) + 1:
            yield clause.id
        last[head] = place
