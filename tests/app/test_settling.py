"""Deciding the conflicts of a merge, at once or later."""

import json

import pytest

from app.test_merging import ADOPT, FUND, GROUP, RATIFY, REPORT, text
from draftbench.app.merges.settling import SavedMerge, saved
from draftbench.errors import InputError, UsageError

BASE = text(ADOPT, GROUP, REPORT, FUND)
DOMESTIC, REGIONAL = ADOPT.replace("national", "domestic"), ADOPT.replace("national", "regional")
LATER = REPORT.replace("next", "second")


def merge(*revised):
    return SavedMerge(BASE, [(f"rev{n}", document) for n, document in enumerate(revised, 1)])


def lines(made):
    return [clause.text.plain for clause in made.merge().redline.result]


@pytest.fixture
def words():
    return merge(
        text(DOMESTIC, GROUP, LATER, FUND),
        text(REGIONAL, GROUP, REPORT, FUND),
        text(ADOPT.replace("crime", "crime and terrorism"), GROUP, REPORT, FUND),
    )


def test_a_conflict_is_decided_for_one_side(words):
    assert lines(words) == [ADOPT, GROUP, LATER, FUND]
    decided = words.decided(["1=rev2"])
    assert lines(decided) == [REGIONAL, GROUP, LATER, FUND]
    assert decided.merge().conflicts == ()


def test_a_conflict_is_decided_by_a_written_text(words):
    decided = words.decided([f"1=text:{RATIFY}"])
    assert lines(decided) == [RATIFY, GROUP, LATER, FUND]
    assert decided.merge().conflicts == ()
    assert lines(words.decided(["1=text:"])) == [GROUP, LATER, FUND]


def test_structure_is_decided_too():
    panel = GROUP.replace("a working group", "an expert panel")
    made = merge(
        text(ADOPT, REPORT, FUND),
        text(ADOPT, panel, REPORT, FUND),
        text(DOMESTIC, GROUP, REPORT, FUND),
        text(REGIONAL, GROUP, REPORT, FUND),
    )
    first, second = made.merge().conflicts
    assert (first.where, second.where) == ("c0", "c1")
    assert lines(made.decided(["2=rev1"])) == [ADOPT, REPORT, FUND]
    assert lines(made.decided(["2=rev2", "1=rev4"])) == [REGIONAL, panel, REPORT, FUND]
    assert [c.where for c in made.decided(["1=rev3"]).merge().conflicts] == ["c1"]


def test_it_can_be_decided_later_from_the_saved_file(words):
    content = json.dumps(words.data()).encode()
    again = saved(content, "m.json")
    assert again.merge() == words.merge()
    decided = again.decided(["1=rev1"])
    last = saved(json.dumps(decided.data()).encode(), "m.json")
    assert lines(last) == [DOMESTIC, GROUP, LATER, FUND]


def test_the_saved_file_says_all_that_stands_and_what_is_wanted(words):
    data = words.data()
    (conflict,) = data["conflicts"]
    assert (conflict["number"], conflict["base"]) == (1, ADOPT)
    assert data["clauses"][0]["kind"] == "operative"


@pytest.mark.parametrize(
    "wanted", [["2=rev1"], ["0=rev1"], ["x=rev1"], ["1"], ["1=rev9"], ["1=rev1", "1=rev2"]]
)
def test_what_is_not_there_cannot_be_decided(words, wanted):
    with pytest.raises(UsageError):
        words.decided(wanted)


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"merge": {"base": 1}}', b"[" * 10**5])
def test_a_file_without_a_merge_gets_a_sentence(content):
    with pytest.raises(InputError, match="no saved merge"):
        saved(content, "m.json")
