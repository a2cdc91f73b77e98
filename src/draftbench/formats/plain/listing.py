"""Lists of participants: their titles and the headings of their groups."""

from __future__ import annotations

import re

from draftbench.formats.plain.wording import WORDS

_TITLE = re.compile(WORDS["list_of_participants"], re.IGNORECASE)
_GROUP = re.compile(WORDS["group_of_participants"], re.IGNORECASE)
_STATES = re.compile(WORDS["group_of_states"], re.IGNORECASE)
_OBSERVERS = re.compile(r"\bobserv(?:ers?|ateurs?|adore?s?)\b", re.IGNORECASE)


def is_listing(title: str) -> bool:
    """Whether ``title`` heads a list of participants."""
    return _TITLE.search(title) is not None


def is_group_heading(text: str) -> bool:
    """Whether a line of a list of participants heads a group ("Specialized agencies ...")."""
    return len(text) <= 150 and "," not in text and _GROUP.search(text) is not None


def is_state_group(heading: str) -> bool:
    """Whether the group holds States (members or observers) and not bodies."""
    return _STATES.search(heading) is not None


def is_observer_group(heading: str) -> bool:
    """Whether the group is there as observers."""
    return _OBSERVERS.search(heading) is not None
