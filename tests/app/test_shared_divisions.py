"""Two delegations that divide a paragraph at one place and word its parts otherwise do not propose
the same."""

import pytest

from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.lakes import lakes

FIRST, SECOND = (
    "Decides to hold a second conference",
    "invites all States to take part in it fully;",
)


def text(*operative):
    return lakes(operative=(*operative, "Decides to remain seized."))


def divided(first, second):
    return text(
        f"Decides to hold a {first} conference;", f"Invites all {second} to take part in it fully;"
    )


@pytest.mark.parametrize(
    ("theirs", "same"), [(("third", "States"), True), (("second", "Members"), False)]
)
def test_the_place_of_a_division_alone_is_nothing_that_both_propose(tmp_path, theirs, same):
    base = read(text(f"{FIRST}, and {SECOND}").encode(), "base.txt").parts[0]
    sent = {"EU": divided("third", "States"), "CHE": divided(*theirs)}
    sent["CHE"] = sent["CHE"].replace(
        "Recalling", "Noting"
    )  # so that it stays an amendment of its own
    with Workbench.create(tmp_path / "p.draftbench", base) as bench:
        versions = Versions.in_project(bench)
        files = [
            read_incoming(code, words.encode(), versions, wanted=Wanted(sender=code))
            for code, words in sent.items()
        ]
        choices = Choices("author", {code: code for code in sent})
        found = batch(bench.state, files, bench.next_number, choices)
    assert len(found.amendments) == len(sent)
    assert ("shared" in [one.code for one in found.doubts]) is same
