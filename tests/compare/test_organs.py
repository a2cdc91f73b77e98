"""The line that names the organ, where another organ takes it over."""

import pytest

from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.workbench import Workbench
from draftbench.compare.alignment import align
from draftbench.compare.links import Relation
from draftbench.document import ClauseKind
from draftbench.formats.reading import read

LAKES = """Resolution on lakes

{organ}

Recalling its resolution 60/1,

1. Urges States to protect lakes;

2. Requests the secretariat to report every year.
"""
OTHER = LAKES.replace("60/1", "70/22 on the seas and all that swim there").replace(
    "Recalling", "Noting"
)


def lakes(organ, words=LAKES):
    return read(words.format(organ=organ).encode(), "lakes.txt").parts[0]


@pytest.mark.parametrize("words", [LAKES, OTHER])
def test_another_organ_is_a_change_of_its_line(words):
    found = align(lakes("The Board,"), lakes("The Council,", words))
    changed = [one for one in found.links if found.left[one.left[0]].kind is ClauseKind.ORGAN]
    assert [one.relation for one in changed] == [Relation.CHANGED]


def test_where_no_line_answers_beside_it_none_is_taken_for_it():
    left = lakes("The Board,")
    new = "Statement\n\nThe Council,\n\nNoting the seas,\n\n1. Invites all to swim.\n"
    right = read(new.encode(), "other.txt").parts[0]
    organ = next(one.id for one in right if one.kind is ClauseKind.ORGAN)
    assert all(organ not in one.right for one in align(left, right).links)


def test_an_import_brings_one_changed_line(tmp_path):
    with Workbench.create(tmp_path / "p.draftbench", lakes("The Board,")) as bench:
        data = LAKES.format(organ="The Council,").encode()
        wanted = Wanted(sender="KEN")
        file = read_incoming("sent.txt", data, Versions.in_project(bench), wanted=wanted)
        made = batch(bench.state, [file], bench.next_number, Choices(everybody="KEN"))
    ((change,),) = [one.changes.changes for one in made.amendments]
    assert (change.old, change.new.plain) == ("Board", "Council")
    assert not made.differences
