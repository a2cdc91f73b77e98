"""Whether the events of a file can be taken in: of this negotiation, whole, and on known ground."""

from __future__ import annotations

from collections.abc import Sequence

from draftbench.app.history.validity import NEWER, Flaw, broken_line_of, flaw_of
from draftbench.errors import InputError
from draftbench.messages import message
from draftbench.record.event import LINK, Event
from draftbench.record.exchange import Sent
from draftbench.record.order import RECEIVED


def check_sent(own: Sequence[Event], sent: Sent, name: str) -> list[Event]:
    """The events of a file of that ``name`` that are new here, in its order. Raises InputError
    where it is of another negotiation, made by a newer program, builds on what is not here, or
    cannot be whole."""
    if not own or sent.begins != own[0].id:
        raise InputError(
            "“{name}” was written from another negotiation; only what was done in a "
            "copy of this project can be taken in.",
            name=name,
        )
    known = {event.id for event in own}
    links = {event.id[:LINK]: event.id for event in reversed(own)}
    is_whole = bool(sent.events) and sent.events[0].id == sent.begins
    new: dict[str, Event] = {}
    for number, event in enumerate(sent.events, 1):
        is_new = event.id not in known
        why = flaw_of(event) or (broken_line_of(event) if is_new else "")
        if why:
            msg = message(
                "Nothing of “{name}” was taken in: {flaw}", name=name, flaw=Flaw(number, event, why)
            )
            advice = "" if why == NEWER else message(" Ask who sent it to write it again.")
            raise InputError(msg + advice)
        if not is_new:
            continue
        if event.undoes is not None and event.undoes not in known and event.undoes not in new:
            raise InputError(
                "“{name}” takes back what is not here; ask for a file from the beginning.",
                name=name,
            )
        has_ground = event.id[-LINK:] in links
        if event.kind == RECEIVED:
            last = event.payload.get("last")
            has_ground = has_ground and (last in known or last in new)
        if not has_ground and not is_whole:  # a whole file may have lost an event in between
            raise InputError(
                "“{name}” builds on what was done before and is not here; ask for a file "
                "from an earlier moment, or from the beginning.",
                name=name,
            )
        if (
            links.setdefault(event.id[:LINK], event.id) != event.id
            or new.get(event.id, event) != event
        ):
            raise InputError(
                "“{name}” has two events of one name (event {number}, {event}, by "
                "{actor}), so it is damaged or altered; ask who sent it to write it again.",
                name=name,
                number=number,
                event=event.id[:LINK],
                actor=event.actor,
            )
        new[event.id] = event
    return [*new.values()]
