"""Notes below a text that asterisks mark."""

import pytest

from app.test_quoted_items import TEXTS, bytes_of
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.opened_files import choose
from draftbench.document import spoken_labels
from draftbench.formats.reading import read

GROWERS = "1. Urges growers to leave a strip of wild flowers beside every field;"
BANKS = "3. Invites banks to lend to young beekeepers at a low rate of interest;"
ENDINGS = pytest.mark.parametrize("ending", ["txt", "docx"])


def prepared(lines, ending="txt", text=TEXTS["en"]):
    base = choose(read(bytes_of(text), "base.txt"), "", "base.txt")
    made = prepare(read(bytes_of(lines, ending), f"sent.{ending}"), base)
    labels = spoken_labels(base)
    changed = [(labels.get(c.id, ""), c) for c in made.text if c.id not in base or c != base[c.id]]
    return changed, made


@ENDINGS
@pytest.mark.parametrize("sign", ["*", "**"])
@pytest.mark.parametrize("place", ["growers", "field;"])
@pytest.mark.parametrize("between", [[], [BANKS]])
def test_a_note_hangs_on_its_asterisk(sign, place, between, ending):
    words = GROWERS.replace(place, f"{place}{sign}")
    changed, made = prepared([words, *between, f"{sign} Also of melons."], ending)
    ((label, clause),) = changed
    assert (label, clause.text.plain) == ("OP 1", GROWERS.removeprefix("1. "))
    assert [note.text.plain for note in clause.text.notes] == ["Also of melons."]
    assert "beyond-the-text" not in [one.code for one in made.set_aside]


@pytest.mark.parametrize("note", ["*Also of melons.", "* Also of melons"])
def test_with_and_without_a_blank(note):
    ((label, clause),) = prepared([GROWERS.replace("field", "field*"), BANKS, note])[0]
    assert (label, len(clause.text.notes)) == ("OP 1", 1)


def test_a_note_of_two_places_is_listed():
    lines = [GROWERS.replace("field", "field*"), BANKS.replace("banks", "banks*")]
    changed, made = prepared([*lines, "* Also of melons."])
    assert not any("melons" in clause.text.plain for _, clause in changed)
    (told,) = (one for one in made.set_aside if one.code == "beyond-the-text")
    assert "* Also of melons." in str(told.message)


def test_a_list_with_asterisks_is_no_note():
    lines = [GROWERS.replace("field;", "field:"), "* of melons;", "* of pears;"]
    changed, _ = prepared(lines)
    items = [clause.text.plain for _, clause in changed if clause.text.plain.startswith("of ")]
    assert items == ["of melons;", "of pears;"]


def test_an_asterisk_of_the_version_stays():
    text = [one.replace("banks", "banks*") for one in TEXTS["en"]]
    changed, _ = prepared([BANKS.replace("banks", "banks*"), "* Of the coast."], text=text)
    assert "OP 3" not in [label for label, _ in changed]
