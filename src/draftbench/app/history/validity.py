"""Whether events are what they should be: looked at before anything else is done with them.

There is one schema: the form that each kind has in :data:`~draftbench.app.history.acts.ACTS`, and
what an event is beside its payload (:func:`flaw_of`). It serves projects that are opened, salvaged
and checked, files that are taken in, and acts before they are recorded, so that nothing is recorded
which could not be opened again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from msgspec import ValidationError, convert

from draftbench.amend.changesets.documentdata import must_be_a_moment
from draftbench.app.history.act import ActData
from draftbench.app.history.acts import ACTS, MisfitError, OpenedData, UndoneData
from draftbench.errors import UnusableError, UsageError
from draftbench.language.mastheads import day_in_words
from draftbench.language.words import on_one_line
from draftbench.messages import either, message
from draftbench.record.event import Event

LONGEST_NAME = 500
"""The most characters of the name of an actor."""

NEWER = "a newer draftbench made it; update draftbench"
"""Why an event of a kind that is not known cannot be used."""

_ID = re.compile(r"[0-9a-f]{32}")
_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", re.ASCII)
_TYPES = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "yes or no",
    "array": "a list",
    "object": "named values",
    "null": "nothing",
}
_EXPECTED = re.compile(r"Expected `([\w |]+)`, got `(\w+)`")
_MISSING = "missing required field `"
_UNKNOWN = "contains unknown field `"
_FORMS: dict[str, type[ActData]] = {
    "opened": OpenedData,
    "undone": UndoneData,
    **{kind: act.payload for kind, act in ACTS.items()},
}


@dataclass(frozen=True, slots=True)
class Flaw:
    """An event that cannot be used: its ``number`` in the record (from 1), and ``why``, a part of a
    sentence."""

    number: int
    event: Event
    why: str

    def __str__(self) -> str:
        return message(
            "{named} cannot be used: {why}.", named=named(self.event, self.number), why=self.why
        )


def named(event: Event, number: int) -> str:
    """An event as people find it again: "Event 17 (amendment-tabled, of 3 March 2026)"."""
    kind = _printable(event.kind)
    day = day_in_words(_printable(event.at[:10]), "en").replace("\u00a0", " ")
    return f"Event {number} ({kind}, of {day})"


def flaws(events: Iterable[Event], known: Collection[str] = ()) -> Iterator[Flaw]:
    """The events that cannot be used, in order, numbered from 1; ``known`` are the ids of those
    that came before."""
    ids = set(known)
    for number, event in enumerate(events, 1):
        why = flaw_of(event)
        if not why and event.id in ids:
            why = message("an event before it has the same id")
        if not why and event.undoes is not None and event.undoes not in ids:
            why = message("it undoes what is not there")
        if not why and (event.kind == "opened") != (not ids):
            why = message("only the first event opens a negotiation")
        if why:
            yield Flaw(number, event, why)
        ids.add(event.id)


def must_be_sound(events: Iterable[Event], known: Collection[str] = ()) -> None:
    """Raises UnusableError for the first event that cannot be used."""
    flaw = next(flaws(events, known), None)
    if flaw is not None:
        raise unusable(flaw)


def unusable(flaw: object) -> UnusableError:
    """That a project cannot be opened for a flaw of it."""
    return UnusableError(
        "{flaw} Salvage the project: that makes a new one of all that can be used.", flaw=flaw
    )


def misfit(events: Sequence[Event], error: MisfitError) -> UnusableError:
    """That one of ``events`` does not fit what was done before it."""
    number = next((n for n, one in enumerate(events, 1) if one.id == error.event.id), 0)
    return UnusableError(
        "{named} does not fit what was done before it. {why} Salvage the project: "
        "that makes a new one of all that can be used.",
        named=named(error.event, number),
        why=on_one_line(str(error)),
    )


def must_be_recordable(event: Event) -> None:
    """Raises UsageError where an act, once recorded, could not be read again, or taken in from a
    file."""
    why = flaw_of(event) or broken_line_of(event)
    if why:
        raise UsageError("That cannot be recorded: {why}.", why=why)


def flaw_of(event: Event) -> str:
    """What is wrong with an event by itself, as a part of a sentence; empty where nothing is."""
    form = _FORMS.get(event.kind)
    if form is None:
        return NEWER
    if (event.undoes is not None) != (event.kind == "undone"):
        return message("only an undoing takes something back")
    if not _ID.fullmatch(event.id) or (event.undoes and not _ID.fullmatch(event.undoes)):
        return message("its id is malformed")
    if len(event.actor) > LONGEST_NAME:
        return message("the name of who did it is too long")
    try:
        must_be_a_moment(event.at)
        if not _AT.fullmatch(event.at):
            return message("its time is not a UTC time")
        convert(event.payload, form, strict=True)
    except ValidationError as error:
        return _printable(_in_words(str(error)), 400)
    except ValueError as error:
        return _printable(str(error), 400)
    except RecursionError:
        return message("what it says is nested too deep")
    return ""


_ON_ONE_LINE = ("name", "code", "former")
"""The values of payloads that are names, so that nobody writes them on several lines."""


def broken_line_of(event: Event) -> str:
    """Whether who did it, or a name that it gives, has several lines, as a part of a sentence;
    empty where none has. Projects of former versions may have such, so that it is asked only of
    what is new in a record."""
    if _has_several_lines(event.actor):
        return "the name of who did it has a line break"
    names = (event.payload.get(one) for one in _ON_ONE_LINE)
    if any(isinstance(one, str) and _has_several_lines(one) for one in names):
        return "a name that it gives has a line break"
    return ""


def _has_several_lines(text: str) -> bool:
    return text.splitlines() not in ([], [text])


def _in_words(said: str) -> str:
    """What the library says of data of another form, for people."""
    what, place, where = said.rpartition(" - at `$")
    what, where = (what, where.removesuffix("`").removeprefix(".")) if place else (said, "")
    if expected := _EXPECTED.match(what):
        wanted = either(_TYPES.get(one, one) for one in expected[1].split(" | "))
        what = message(
            "there is {there} in place of {wanted}",
            there=_TYPES.get(expected[2], expected[2]),
            wanted=wanted,
        )
    elif _MISSING in what:
        what = message("“{names}” is missing", names=what.partition(_MISSING)[2].removesuffix("`"))
    elif _UNKNOWN in what:
        unknown = what.partition(_UNKNOWN)[2].removesuffix("`")
        what = message("this version does not know “{name}”", name=_printable(unknown))
    elif what.startswith(("Expected", "Invalid", "Number", "Integer")):
        what = f"there is a value that cannot be ({what.replace('`', '')[:120]})"
    return f"{what} (in {where})" if where else what


def _printable(text: str, most: int = 80) -> str:
    if text.isprintable() and len(text) <= most:
        return text
    return "".join(one if one.isprintable() else "\ufffd" for one in text[:most])
