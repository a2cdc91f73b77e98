"""Change sets that are understood when they are first read."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.amend.strategies import documents, revisions

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between
from draftbench.amend.changesets.plain_data import (
    UnreadChangeSet,
    amendment_to_data,
    unread_amendment,
)
from draftbench.errors import ProjectError


@given(st.data())
def test_an_unread_change_set_is_the_one_that_was_written(data: st.DataObject) -> None:
    base = data.draw(documents())
    changes = between(base, data.draw(revisions(base)))
    amendment = Amendment(AmendmentId("am-1"), "Title", ("FRA",), changes)
    read = unread_amendment(amendment, amendment_to_data)
    assert isinstance(read.changes, UnreadChangeSet)
    assert read == amendment
    assert amendment == read
    assert replace(read, title="Another").changes == amendment.changes


def test_what_cannot_be_understood_is_said_at_the_first_look() -> None:
    data = amendment_to_data(
        Amendment(AmendmentId("am-1"), "Title", ("FRA",), ChangeSet("base", ()))
    )
    data["changes"]["changes"] = [{"do": "dance"}]
    read = unread_amendment(data, dict)
    with pytest.raises(ProjectError, match="cannot be understood"):
        _ = read.changes.changes
