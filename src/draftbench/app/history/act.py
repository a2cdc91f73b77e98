"""What a kind of event is: the step that it makes, what it is called, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from msgspec import Meta, field

from draftbench.amend.changesets.amendmentdata import Code
from draftbench.amend.changesets.documentdata import Form, Short, Words
from draftbench.amend.registers.register import Register
from draftbench.record.event import Event

SECRETARIAT = "Secretariat"
"""The author of what nobody in particular does."""
Payload = Mapping[str, Any]
"""The plain JSON of an event."""


class ActData(Form, kw_only=True):
    """The form of a payload; each kind has one of its own. ``colours`` are those of delegations
    that sponsor something for the first time, ``again`` is the id of an event that did not fit and
    is done again."""

    colours: dict[Code, Annotated[int, Meta(ge=0, le=100_000)]] = field(default_factory=dict)
    again: Annotated[str, Meta(max_length=32)] = ""


class FileData(Form):
    """A kept file that an event names."""

    name: Words
    sha256: Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class SaidData(Form):
    """A message (:func:`draftbench.messages.message_data`): what is said, in no language."""

    template: Words
    values: dict[Short, str | int | SaidData | list[str | int | SaidData]]
    plural: Words = ""
    about: Short = ""
    form: Short = ""


class RemarkData(Form):
    """What an import was not sure of."""

    code: Short
    where: Words | SaidData
    message: Words | SaidData


@dataclass(frozen=True, slots=True)
class Act:
    """``step`` gives the register after an event of the kind, or raises a DraftbenchError where it
    does not fit; ``words`` says in a few words what was done: "acceptance of am-3". ``payload`` is
    the form of what such an event says: every event is held against it before anything else is done
    with it (:mod:`draftbench.app.history.validity`)."""

    step: Callable[[Register, Event], Register]
    words: Callable[[Payload], str]
    payload: type[ActData]
