"""What each kind of event means: the fold from events to the register.

Kinds and payloads (plain JSON):

    opened             {title, base, files?, remarks?}   the first event: the base text
    source-added       {document, files?, remarks?}  files: what texts were read from, as below;
                       remarks: what the reader was not sure of
    delegations-added  {delegations}
    amendment-tabled   {amendment}
    amendments-imported {files, delegations, amendments, joined, remarks}   one import of files:
                       files [{name, sha256}]; amendments tabled; joined [{id, sponsors, reason}]
                       amendments that got more sponsors; remarks [{code, where, message}] what
                       the import was not sure of
    amendment-accepted {id, changes | null}          changes: as they were placed on the draft
    amendment-rejected, -withdrawn, -held, -tabled-again   {id}
    draft-changed      {what, changes}               the secretariat writes directly
    pinned, unpinned, theme-set                      see :mod:`draftbench.app.decisions`
    undone             {}                            takes back the event that it undoes
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import Any

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.exchange import (
    amendment_from_data,
    change_set_from_data,
    delegation_from_data,
)
from draftbench.amend.redline import Stamp
from draftbench.amend.register import Register, opened
from draftbench.app.decisions import pinned, theme_set, unpinned
from draftbench.document import Document
from draftbench.document.exchange import from_data
from draftbench.errors import ProjectError
from draftbench.record.event import Event

SECRETARIAT = "Secretariat"
"""The author of changes that nobody proposed."""

UNDOABLE = frozenset(
    {
        "amendment-tabled",
        "amendments-imported",
        "amendment-accepted",
        "amendment-rejected",
        "amendment-withdrawn",
        "amendment-held",
        "amendment-tabled-again",
        "draft-changed",
        "pinned",
        "unpinned",
        "theme-set",
        "source-added",
        "delegations-added",
    }
)

_STATUSES = {
    "amendment-rejected": Status.REJECTED,
    "amendment-withdrawn": Status.WITHDRAWN,
    "amendment-held": Status.HELD,
    "amendment-tabled-again": Status.TABLED,
}


def standing(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events that count: those that no counting event undoes. An undoing that was itself
    undone does not count, so what it took back counts again."""
    undone: set[str] = set()
    kept: list[Event] = []
    for event in reversed(events):
        if event.id in undone:
            continue
        if event.undoes is not None:
            undone.add(event.undoes)
        kept.append(event)
    return tuple(reversed(kept))


def folded(events: Sequence[Event]) -> Register:
    """The register after all of ``events``.

    Raises ProjectError where they do not begin with the base text or cannot be understood, and
    ConflictError where one no longer fits because an earlier one was taken back.
    """
    counting = [event for event in standing(events) if event.kind != "undone"]
    if not counting or counting[0].kind != "opened":
        msg = "The project file does not begin with a base text; it was damaged or never finished."
        raise ProjectError(msg)
    try:
        first = counting[0].payload
        base = _text(first["base"])
        start = opened(first["title"], base, replace(base, name="draft"))
        return reduce(stepped, counting[1:], start)
    except (KeyError, TypeError, ValueError) as error:
        msg = "An event in the project file cannot be understood; it may be damaged."
        raise ProjectError(msg) from error


_texts: OrderedDict[int, tuple[dict[str, Any], Document]] = OrderedDict()
"""The texts of events that were read last, by the identity of their data."""
_MOST_TEXTS = 16


def _text(data: dict[str, Any]) -> Document:
    """The text of an event. It is the same object whenever the events are folded again, so that
    after an undo what is known of it still holds."""
    known = _texts.get(id(data))
    if known is None:
        known = _texts[id(data)] = data, from_data(data)
        while len(_texts) > _MOST_TEXTS:
            _texts.popitem(last=False)
    return known[1]


def stepped(register: Register, event: Event) -> Register:
    """The register after one more event. Raises as :func:`folded`; KeyError, TypeError or
    ValueError on a payload of another form."""
    data = event.payload
    match event.kind:
        case "source-added":
            return replace(register, sources=(*register.sources, _text(data["document"])))
        case "delegations-added":
            return register.with_delegations(delegation_from_data(d) for d in data["delegations"])
        case "amendment-tabled":
            return register.with_amendment(amendment_from_data(data["amendment"]))
        case "amendments-imported":
            return _imported(register, data)
        case "amendment-accepted":
            changes = None if data["changes"] is None else change_set_from_data(data["changes"])
            return register.with_acceptance(AmendmentId(data["id"]), changes)
        case kind if kind in _STATUSES:
            return register.with_status(AmendmentId(data["id"]), _STATUSES[kind])
        case "draft-changed":
            stamp = Stamp(event.actor or SECRETARIAT, (), event.at)
            return register.with_changes(change_set_from_data(data["changes"]), stamp)
        case "pinned":
            return pinned(register, data, event.actor)
        case "unpinned":
            return unpinned(register, data)
        case "theme-set":
            return theme_set(register, data, event.actor)
    msg = f"The project file has an event of a kind that this version does not know ({event.kind})."
    raise ProjectError(msg)


def _imported(register: Register, data: dict[str, Any]) -> Register:
    register = register.with_delegations(delegation_from_data(d) for d in data["delegations"])
    for amendment in data["amendments"]:
        register = register.with_amendment(amendment_from_data(amendment))
    for joined in data["joined"]:
        register = register.with_sponsors(
            AmendmentId(joined["id"]), joined["sponsors"], joined["reason"]
        )
    return register


def amendments_tabled(events: Sequence[Event]) -> int:
    """How many amendments were ever tabled, those that were taken back again counted too."""
    return sum(
        len(event.payload["amendments"]) if event.kind == "amendments-imported" else 1
        for event in events
        if event.kind in ("amendment-tabled", "amendments-imported")
    )
