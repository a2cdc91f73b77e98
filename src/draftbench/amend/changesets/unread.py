"""Change sets of a project file that are understood when somebody first reads them: a project of
tens of thousands of amendments opens without going through every word of each."""

from __future__ import annotations

from typing import Any

from draftbench.amend.amendment import Amendment
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.exchange import amendment_from_data, change_set_from_data
from draftbench.document.exchange import Data
from draftbench.errors import ProjectError

_FIELDS = ("base", "changes", "seen", "patches", "stood")


class UnreadChangeSet(ChangeSet):
    """A change set that is made of its data at the first look at any part of it.

    That look raises ProjectError where the data cannot be understood.
    """

    __slots__ = ("_data",)
    _data: Data

    @classmethod
    def of(cls, data: Data) -> UnreadChangeSet:
        """The change set of that data."""
        made = object.__new__(cls)
        object.__setattr__(made, "_data", data)
        return made

    def __getattr__(self, name: str) -> Any:
        if name not in _FIELDS:
            raise AttributeError(name)
        try:
            read = change_set_from_data(self._data)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            msg = "An amendment in the project file cannot be understood; it may be damaged."
            raise ProjectError(msg) from error
        for field in _FIELDS:
            object.__setattr__(self, field, getattr(read, field))
        return getattr(self, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ChangeSet):
            return NotImplemented
        return all(getattr(self, field) == getattr(other, field) for field in _FIELDS)

    __hash__ = ChangeSet.__hash__


def unread_amendment(data: Data) -> Amendment:
    """The amendment of that data, its change set unread. Raises KeyError, TypeError or ValueError
    where the rest cannot be understood."""
    return amendment_from_data(data, UnreadChangeSet.of)
