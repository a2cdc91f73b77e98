"""Paragraphs of a text sent back that name behind their words whose they are."""

import pytest

from draftbench.amend.changesets.editing import apply
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read

TEXT = """Bridges of the valley

The Assembly,

Recalling its decision 3 on the bridges of the valley,

1. Urges villages to keep the bridges free of snow;

2. Invites the guild of masons to meet every spring in Nairobi – Kenya;

3. Requests the warden to count the travellers.
"""


def brought(folder, old, new):
    """What a text in which words were replaced brings: each new amendment with whose it is and the
    words that it gives, and the codes of what was said."""
    text = choose(read(TEXT.encode(), "base.txt"), "", "base.txt")
    with Workbench.create(folder / "valley.draftbench", text) as work:
        sent = TEXT.replace(old, new).encode()
        file = read_incoming("sent.txt", sent, Versions.in_project(work))
        made = batch(work.state, [file], work.next_number, Choices(everybody="NOR"))
        draft = work.state.draft
        found = [
            (
                one.sponsors,
                *(c.text.text for c in apply(draft, one.changes) if c.text.text not in TEXT),
            )
            for one in made.amendments
        ]
        return found, [one.code for one in (*made.doubts, *made.differences)]


@pytest.mark.parametrize(
    "sign",
    ["; – CHL", "; – Chile", "; — Chile", "; - CHL", " – CHL;", "; [CHL]", "; (Chile)"],
)
def test_a_paragraph_is_of_those_who_sign_it(tmp_path, sign):
    found, codes = brought(tmp_path, "of snow;", f"of snow and of ice{sign}")
    words = "Urges villages to keep the bridges free of snow and of ice;"
    assert found == [(("CHL",), words)]
    assert "named-in-brackets" in codes


def test_so_it_is_in_the_preamble_and_with_those_who_support_it(tmp_path):
    found, codes = brought(tmp_path, "the valley,\n\n1.", "all valleys, – Chile, Peru\n\n1.")
    assert found == [(("CHL", "PER"), "Recalling its decision 3 on the bridges of all valleys,")]
    new = "travellers of each day. – Chile, supported by Peru"
    (tmp_path / "more").mkdir()
    found, codes = brought(tmp_path / "more", "travellers.", new)
    assert found == [(("CHL",), "Requests the warden to count the travellers of each day.")]
    assert "position" in codes


def test_a_name_that_nobody_knows_is_asked_about_and_not_tabled(tmp_path):
    found, codes = brought(tmp_path, "of snow;", "of snow and of ice; – Valleyland")
    assert (found, "unknown-delegation" in codes) == ([], True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("every spring", "every autumn"),
        ("of snow;", "of snow – Phase Two;"),
        ("of snow;", "of snow and ice, in particular in Chile;"),
    ],
)
def test_names_in_the_words_of_a_text_sign_nothing(tmp_path, old, new):
    ((who, words),), _ = brought(tmp_path, old, new)
    assert (who, new.rstrip(";") in words) == (("NOR",), True)
