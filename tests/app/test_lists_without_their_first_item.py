"""A tracked deletion of the first item of a list whose letters are typed."""

import pytest

from app.test_marked_files import bring, register
from draftbench.app.workbench import Workbench
from draftbench.formats.reading import read
from support.revised import paragraph, run


@pytest.mark.parametrize("sign", ["{})", "({})"])
def test_the_letters_of_the_others_are_no_words(tmp_path, sign):
    heads = "Projet de résolution", "L’Assemblée,", "1. Prie les ports de tenir une liste :"
    things = ("a", "bateaux"), ("b", "quais"), ("c", "phares")
    items = [f"{sign.format(letter)} Les {thing};" for letter, thing in things]
    words = [*heads, *items, "2. Décide de se réunir au printemps."]
    base = read("\n\n".join(words).encode(), "base.txt").parts[0]
    with Workbench.create(tmp_path / "ports.draftbench", base) as work:
        body = "".join(
            paragraph(run(one, "del by France"), mark=("del by France",))
            if one == items[0]
            else paragraph(run(one))
            for one in words
        )
        bring(work, body)
        assert [title for *_, title in register(work)] == ["Delete OP 1 (a)"]
