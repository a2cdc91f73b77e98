"""What an alignment read is kept for the next small change, and no longer than its texts."""

import gc
from weakref import ref

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.links import Mode
from draftbench.compare.options import DEFAULT
from draftbench.compare.versions.reading import Reading, kept
from draftbench.compare.versions.realignment import Realigner
from draftbench.document import Clause
from support.changes import change, made


def test_aligning_again_reads_no_text_that_the_alignment_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left, right = made(5)
    alignment = align(left, right, mode=Mode.VERSIONS)

    def said(_: Reading, clause: Clause) -> None:
        pytest.fail(f"{clause.id} was read again")

    with monkeypatch.context() as patched:
        patched.setattr(Reading, "said", said)
        assert Realigner(alignment).alignment is alignment


def test_what_was_kept_changes_nothing_in_the_results() -> None:
    left, right = made(6)
    alignment = align(left, right, mode=Mode.VERSIONS)
    after = change(right, 3, 0)
    warm = Realigner(alignment).edited(after)
    others = [made(100 + seed) for seed in range(4)]
    for pair in others:
        align(*pair, mode=Mode.VERSIONS)
    again = [Realigner(alignment).edited(after) for _ in range(2)]
    assert kept(left, right, DEFAULT) is None
    assert again == [warm, warm]


def test_it_goes_with_the_texts_and_with_later_ones() -> None:
    pairs = [made(seed) for seed in range(5)]
    for left, right in pairs:
        align(left, right, mode=Mode.VERSIONS)
    assert [kept(*pair, DEFAULT) is not None for pair in pairs] == [False, True, True, True, True]
    grounds = kept(*pairs[-1], DEFAULT)
    assert grounds is not None
    assert len(grounds.left) == len(pairs[-1][0])
    measure = ref(grounds.measure)
    del grounds, pairs, left, right
    gc.collect()
    assert measure() is None
