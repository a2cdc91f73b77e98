"""What a kind of event is: the step that it makes, and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from draftbench.amend.registers.register import Register
from draftbench.record.event import Event

Payload = Mapping[str, Any]
"""The plain JSON of an event."""


@dataclass(frozen=True, slots=True)
class Act:
    """``step`` gives the register after an event of the kind, or raises a DraftbenchError where it
    does not fit (KeyError, TypeError or ValueError on a payload of another form); ``words`` says in
    a few words what was done: "acceptance of am-3"."""

    step: Callable[[Register, Event], Register]
    words: Callable[[Payload], str]
