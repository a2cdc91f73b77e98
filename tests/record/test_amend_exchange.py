"""What the amend package makes survives JSON exactly."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation, DelegationKind
from draftbench.amend.changesets import plain_data
from draftbench.amend.changesets.changes import (
    ChangeSet,
    Deletion,
    Insertion,
    Relocation,
    Slot,
    Splice,
)
from draftbench.document import Clause, ClauseId, ClauseKind, Mark, MarkKind, Note, Origin, RichText
from support.laws import examples

WORDS = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\ufffc"), max_size=12
).map(lambda text: RichText(text).text)
NAMES = st.text("abcdefgh-0123456789", min_size=1, max_size=8)
IDS = NAMES.map(ClauseId)


@st.composite
def texts(draw: st.DrawFn) -> RichText:
    text = draw(WORDS)
    marks = draw(
        st.lists(
            st.builds(
                Mark, st.integers(0, 12), st.integers(0, 12), st.sampled_from(MarkKind), WORDS
            ),
            max_size=2,
        )
    )
    notes = draw(
        st.lists(st.builds(Note, NAMES, WORDS, WORDS.map(RichText), WORDS), max_size=2).map(tuple)
    )
    return RichText(text + "\ufffc" * len(notes), tuple(marks), notes)


SLOTS = st.builds(Slot, st.none() | IDS, st.none() | IDS)
CLAUSES = st.builds(
    Clause,
    IDS,
    st.sampled_from(ClauseKind),
    texts(),
    WORDS,
    st.integers(0, 4),
    st.none() | IDS,
    st.lists(st.builds(Origin, WORDS, IDS), max_size=2).map(tuple),
)
CHANGES = st.one_of(
    st.builds(Splice, IDS, st.integers(0, 9), st.integers(0, 9), WORDS, texts(), WORDS, WORDS),
    st.builds(Deletion, IDS),
    st.builds(Insertion, SLOTS, st.lists(CLAUSES, max_size=2).map(tuple), rank=st.integers(-2, 2)),
    st.builds(Relocation, IDS, SLOTS, st.integers(-2, 2), st.none() | st.sampled_from(ClauseKind)),
)


def _with_fitting_texts(changes: ChangeSet) -> ChangeSet:
    """The change set without the texts that its splices do not fit: such a one is refused."""
    unfit = {
        one.clause
        for one in changes.changes
        if isinstance(one, Splice)
        and one.clause in changes.seen
        and changes.seen[one.clause].text[one.start : one.end] != one.old
    }
    seen = {clause: text for clause, text in changes.seen.items() if clause not in unfit}
    return replace(changes, seen=seen)


SETS = st.builds(
    ChangeSet,
    NAMES,
    st.lists(CHANGES, max_size=3).map(tuple),
    st.dictionaries(IDS, texts(), max_size=2),
    st.dictionaries(IDS, WORDS, max_size=2),
    st.dictionaries(IDS, SLOTS, max_size=2),
).map(_with_fitting_texts)
AMENDMENTS = st.builds(
    Amendment,
    NAMES.map(AmendmentId),
    WORDS,
    st.lists(WORDS, max_size=3).map(tuple),
    SETS,
    WORDS,
    WORDS,
    st.none() | NAMES.map(AmendmentId),
)
DELEGATIONS = st.builds(Delegation, NAMES, WORDS, st.sampled_from(DelegationKind))


def _through_json(
    thing: Any, to_data: Callable[[Any], Any], from_data: Callable[[Any], Any]
) -> Any:
    return from_data(json.loads(json.dumps(to_data(thing))))


@pytest.mark.slow
@given(AMENDMENTS)
@settings(max_examples=examples(60), deadline=None)
def test_amendments_with_every_change_come_back_equal(amendment: Amendment) -> None:
    back = _through_json(amendment, plain_data.amendment_to_data, plain_data.amendment_from_data)
    assert back == amendment
    kinds = [type(change) for change in back.changes.changes]
    assert kinds == [type(change) for change in amendment.changes.changes]
    assert all(isinstance(c.slot, Slot) for c in back.changes.changes if isinstance(c, Insertion))


@given(DELEGATIONS)
def test_delegations_come_back_equal(delegation: Delegation) -> None:
    back = _through_json(delegation, plain_data.delegation_to_data, plain_data.delegation_from_data)
    assert back == delegation


@pytest.mark.parametrize(
    "change",
    [
        {"do": "explode"},
        {"clause": "c"},
        {"do": "move", "clause": "c", "slot": [1, 2, 3], "rank": 0, "kind": None},
        {"do": "move", "clause": "c", "slot": [None, None], "rank": 0, "kind": "poem"},
    ],
)
def test_bad_data_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        plain_data.change_set_from_data({"base": "b", "changes": [change]})
