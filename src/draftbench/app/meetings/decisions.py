"""What users say of clauses that the comparison cannot know: which belong together (pins), which
theme one belongs to. Payloads of their events, and the register after them.

    pinned      {source, left, right, together, against?}   left, right: one id or a list; against:
                the text that the source is compared with (the base where it is missing)
    unpinned    {source, left, right, against?}
    theme-set   {text, clause, theme}                       theme: its name, or null for none
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Annotated, Any, TypeVar

from msgspec import UNSET, Meta, UnsetType

from draftbench.amend.changesets.documentdata import Id, Name
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.compare.links import Pin
from draftbench.compare.several.agenda import ThemeChoice
from draftbench.document import ClauseId, Document, spoken_labels
from draftbench.errors import ConflictError, UsageError
from draftbench.messages import message

Clauses = ClauseId | Sequence[ClauseId]
"""One clause or several: one link of several is one decision."""

Key = TypeVar("Key", str, tuple[str, str])


@dataclass(frozen=True, slots=True)
class ListedPin:
    """A pin with the names of its two texts."""

    left_text: str
    right_text: str
    pin: Pin


def listed(state: Negotiation | Register) -> tuple[ListedPin, ...]:
    """Every pin that stands, those with the base first."""
    return (
        *(ListedPin(state.base.name, name, p) for name, pins in state.pins.items() for p in pins),
        *(
            ListedPin(left, right, pin)
            for (left, right), pins in state.pins_across.items()
            for pin in pins
        ),
    )


def pin_payload(
    state: Negotiation, source: str, left: Clauses, right: Clauses, against: str
) -> dict[str, Any]:
    """What an event on a pin says; raises UsageError where a text or a clause is not there."""
    one, two = text_named(state, against or state.base.name), text_named(state, source)
    if one.name == two.name:
        raise UsageError(
            "A clause of “{name}” can be linked only with one of another text.", name=one.name
        )
    lefts, rights = _several(left), _several(right)
    names = [text.name for text in (state.base, *state.sources)]
    if names.index(one.name) > names.index(two.name):
        one, two, lefts, rights = two, one, rights, lefts
    for text, ids in ((one, lefts), (two, rights)):
        for id_ in ids:
            if id_ not in text:
                raise UsageError(
                    "“{text}” has no clause {id}; name one that it has.", text=text.name, id=id_
                )
    payload: dict[str, Any] = {
        "source": two.name,
        "left": lefts[0] if len(lefts) == 1 else list(lefts),
        "right": rights[0] if len(rights) == 1 else list(rights),
    }
    if one.name != state.base.name:
        payload["against"] = one.name
    return payload


def text_named(state: Negotiation, name: str) -> Document:
    """The base or a source. Raises UsageError where there is none of that name."""
    texts = (state.base, *state.sources)
    found = next((text for text in texts if text.name == name), None)
    if found is None:
        raise UsageError(
            "There is no text “{name}”; there are: {texts}.",
            name=name,
            texts=tuple(text.name for text in texts),
        )
    return found


def _several(clauses: Clauses) -> tuple[ClauseId, ...]:
    return (ClauseId(clauses),) if isinstance(clauses, str) else tuple(clauses)


def _pairs(data: dict[str, Any]) -> list[tuple[ClauseId, ClauseId]]:
    return list(product(_several(data["left"]), _several(data["right"])))


def stands(state: Negotiation, payload: dict[str, Any], *, together: bool | None = None) -> bool:
    """Whether every pair of a payload is pinned (``together``: in that sense)."""
    pins = {(p.left, p.right): p.together for p in _former(state, payload)}
    return all(
        pair in pins and together in (None, pins[pair])
        for pair in (tuple(pair) for pair in _pairs(payload))
    )


def must_stand(state: Negotiation, payload: dict[str, Any]) -> None:
    """Raises UsageError where nobody pinned the clauses of a payload."""
    if not stands(state, payload):
        raise UsageError(
            "Nobody linked these clauses or kept them apart; there is nothing to undo."
        )


def theme_payload(
    state: Negotiation, text: str, clause: ClauseId, theme: str | None
) -> dict[str, Any]:
    """What an event on a theme says; raises UsageError where the text or the clause is not there,
    or the theme has no name."""
    if clause not in text_named(state, text):
        raise UsageError(
            "“{text}” has no clause {clause}; name one that it has.", text=text, clause=clause
        )
    name = None if theme is None else " ".join(harmless(theme).split())
    if name == "":
        raise UsageError("A theme needs a name.")
    return {"text": text, "clause": clause, "theme": name}


def _former(state: Negotiation | Register, data: dict[str, Any]) -> tuple[Pin, ...]:
    against = data.get("against", state.base.name)
    if against == state.base.name:
        return state.pins.get(data["source"], ())
    return state.pins_across.get((against, data["source"]), ())


def pinned(register: Register, data: dict[str, Any], by: str) -> Register:
    """The register after a pin; a former one of the same clauses goes."""
    pairs = _pairs(data)
    _must_have(register, data.get("against", register.base.name), (one for one, _ in pairs))
    _must_have(register, data["source"], (other for _, other in pairs))
    kept = [p for p in _former(register, data) if (p.left, p.right) not in pairs]
    new = [Pin(left, right, data["together"], by) for left, right in pairs]
    return _with(register, data, (*kept, *new))


def _must_have(register: Register, name: str, clauses: Iterable[ClauseId]) -> None:
    """Raises ConflictError where the text of that name, if it is there, has not all of the
    clauses."""
    text = next((one for one in (register.base, *register.sources) if one.name == name), None)
    if text is not None and any(clause not in text for clause in clauses):
        raise ConflictError(
            "“{name}” does not have the clause that is linked, or not any more.", name=name
        )


def unpinned(register: Register, data: dict[str, Any]) -> Register:
    """The register without a pin. Raises ConflictError where there is none."""
    pairs = _pairs(data)
    former = _former(register, data)
    kept = [p for p in former if (p.left, p.right) not in pairs]
    if len(former) - len(kept) != len(pairs):
        raise ConflictError("The link whose decision was undone no longer exists.")
    return _with(register, data, kept)


def _with(register: Register, data: dict[str, Any], pins: Iterable[Pin]) -> Register:
    against = data.get("against", register.base.name)
    if against == register.base.name:
        return replace(register, pins=_set(register.pins, data["source"], tuple(pins)))
    key = (against, data["source"])
    return replace(register, pins_across=_set(register.pins_across, key, tuple(pins)))


def _set(
    pins: dict[Key, tuple[Pin, ...]], key: Key, new: tuple[Pin, ...]
) -> dict[Key, tuple[Pin, ...]]:
    changed = {**pins, key: new}
    return {name: made for name, made in changed.items() if made}


def theme_set(register: Register, data: dict[str, Any], by: str) -> Register:
    """The register after a user said which theme a clause belongs to."""
    choice = ThemeChoice(ClauseId(data["clause"]), data["theme"], by)
    former = register.themes.get(data["text"], ())
    kept = tuple(c for c in former if c.clause != choice.clause)
    return replace(register, themes={**register.themes, data["text"]: (*kept, choice)})


_Clauses = Id | Annotated[list[Id], Meta(min_length=1, max_length=100)]


class _Pin(ActData):
    source: Name
    left: _Clauses
    right: _Clauses
    together: bool
    against: Name | UnsetType = UNSET


class _Unpin(ActData):
    source: Name
    left: _Clauses
    right: _Clauses
    against: Name | UnsetType = UNSET


class _Theme(ActData):
    text: Name
    clause: Id
    theme: Name | None


ACTS: dict[str, Act] = {
    "pinned": Act(
        lambda register, event: pinned(register, event.payload, event.actor),
        lambda data: message("Linked clauses") if data["together"] else message("Refused a link"),
        _Pin,
    ),
    "unpinned": Act(
        lambda register, event: unpinned(register, event.payload),
        lambda _: message("Removed a link"),
        _Unpin,
    ),
    "theme-set": Act(
        lambda register, event: theme_set(register, event.payload, event.actor),
        lambda _: message("Set the theme of a clause"),
        _Theme,
    ),
}
"""What users can say of clauses, by the kind of its event."""


def pair_in_words(state: Negotiation, listed_pin: ListedPin) -> tuple[str, str]:
    """The two clauses of a pin as delegates name them."""
    texts = text_named(state, listed_pin.left_text), text_named(state, listed_pin.right_text)
    ids = (listed_pin.pin.left, listed_pin.pin.right)
    one, two = (
        (spoken_labels(text).get(id_) or str(id_)) if id_ in text else str(id_)
        for text, id_ in zip(texts, ids, strict=True)
    )
    return one, two
