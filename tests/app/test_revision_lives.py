"""Revisions come one after another, and the secretariat obeys partly: no decision is lost."""

import pytest

from draftbench.app.workbench import Workbench
from support.laws import turns
from support.lives import same_names
from support.revisionlives import Revisions, Wish

LENGTH = 40


@pytest.mark.parametrize("seed", range(turns(12)))
def test_what_was_accepted_stands_in_every_later_draft_or_is_open_again(tmp_path, seed):
    with same_names():
        life = Revisions(tmp_path, f"ci-{seed}")
        try:
            for _ in range(LENGTH):
                life.act()
            with Workbench.view(life.bench.path) as again:
                assert again.register == life.bench.register
        finally:
            life.close()
    assert "revise" in life.done


TEXT = (("one", "two", "three", "four"), ("five", "six", "seven", "eight"), ("nine", "ten"))


@pytest.mark.parametrize(
    ("wish", "granted"),
    [
        (
            Wish("words", ("two",), ("new",), "one"),
            (("one", "new", "three", "four"), *TEXT[1:]),
        ),
        (Wish("delete", TEXT[1]), (TEXT[0], TEXT[2])),
        (Wish("new", (), ("new", "words"), "eight"), (*TEXT[:2], ("new", "words"), TEXT[2])),
        (Wish("join", ("nine",), (), "eight"), (TEXT[0], TEXT[1] + TEXT[2])),
        (Wish("split", ("three",), (), "two"), (TEXT[0][:2], TEXT[0][2:], *TEXT[1:])),
        (Wish("move", ("one",), (), "nine"), (TEXT[1], TEXT[2], TEXT[0])),
    ],
)
def test_the_oracle_tells_a_wish_granted_from_one_that_is_not(wish, granted):
    assert wish.grant(TEXT) == granted
    assert wish.granted(granted)
    assert wish.lost(TEXT)
    assert not wish.lost(granted)
