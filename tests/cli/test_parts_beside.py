"""Files of several texts: what a named part leaves aside is said, and that texts are swapped."""

import pytest

RESOLUTION = """Mapping of lakes

The General Assembly,

Noting the report on lakes,

1. Adopts the declaration annexed to the present resolution;

2. Requests the Secretary-General to map the lakes of every basin.

"""
DECLARATION = """Annex

Declaration on lakes

We, the States of the basins,

Aware that lakes feed one person in nine,

1. Declare that lakes {} be managed as one body from source to sea;

2. Commit ourselves to halving the extraction of groundwater.
"""


@pytest.fixture
def texts(tmp_path):
    """Two files of a resolution with a declaration annexed to it; one word of that differs."""
    for name, word in (("old", "shall"), ("new", "should")):
        (tmp_path / f"{name}.txt").write_text(RESOLUTION + DECLARATION.format(word))
    return tmp_path / "old.txt", tmp_path / "new.txt"


@pytest.mark.parametrize("named", [0, 1])
def test_what_was_not_looked_at_is_named(run, run_json, texts, named):
    pair = [f"{path}#declaration" if at == named else path for at, path in enumerate(texts)]
    code, _, err = run("compare", *pair)
    assert code == 1
    assert "resolution" in err
    assert texts[1 - named].name in err
    data = run_json("compare", *pair)[1]
    assert [part["compared"] for part in data["parts"]].count(False) == 1
    assert len(data["notes"]) == 1


def test_nothing_is_said_where_both_or_none_are_named(run, run_json, texts):
    one, two = texts
    assert run("compare", one, two)[2] == ""
    assert run("compare", f"{one}#declaration", f"{two}#declaration")[2] == ""
    assert "notes" not in run_json("compare", one, two)[1]


def test_texts_that_are_swapped_are_found_again(run, run_json, tmp_path):
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    numbered, annexed = f"71/9. {RESOLUTION}", DECLARATION.format("shall")
    one.write_text(numbered + annexed)
    two.write_text(f"{annexed}\n{numbered}")
    code, out, err = run("compare", one, two)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    data = run_json("compare", one, two)[1]
    assert (data["reordered"], data["summary"].get("moved", 0)) == (True, 0)
    assert all(part["compared"] for part in data["parts"])
