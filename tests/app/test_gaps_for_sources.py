"""Where a clause of a source comes in a draft that has nothing that answers to it."""

import pytest

from draftbench.app.drafts.drafting import gap_for
from draftbench.formats.reading import read

TEXT = "Resolution on {0}\n\nRecalling {0},\n\nNoting {1},\n\n1. Urges {0};\n\n2. Invites {1}."


def text(*words):
    return read(TEXT.format(*words).encode(), "text.txt").parts[0]


@pytest.mark.parametrize("kind", ["preambular", "operative"])
def test_it_comes_behind_the_last_of_its_kind(kind):
    draft, source = text("lamps", "buoys"), text("owls", "hedges")
    first = next(c.id for c in source if c.kind.value == kind)
    last = [c.id for c in draft if c.kind.value == kind][-1]
    rows = [((clause.id,), ()) for clause in source]
    assert gap_for(draft, source, first, rows).after == last


def test_it_comes_behind_what_answers_to_the_clause_before_it_in_the_source():
    draft, source = text("lamps", "buoys"), text("owls", "hedges")
    first, last = (c.id for c in source if c.kind.value == "operative")
    partner = next(c.id for c in draft if c.kind.value == "operative")
    rows = [((last,), ()), ((first,), (partner,))]
    assert gap_for(draft, source, last, rows).after == partner
