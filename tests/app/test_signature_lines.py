"""Names on a line of their own below a paragraph of a text sent back."""

import pytest

from app.test_signed_paragraphs import TEXT, brought

SNOW = "Urges villages to keep the bridges free of snow and of ice;"
COUNTED = "Requests the warden to count the travellers of each day."


@pytest.mark.parametrize(
    "line",
    [
        "– CHL",
        "— Chile",
        "- CHL",
        "–CHL",
        "(Chile)",
        "[CHL]",
        "Chile",
        "(Chili)",
        "Proposed by Chile",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_names_below_a_paragraph_sign_it(tmp_path, line, gap):
    found, codes = brought(tmp_path, "of snow;", f"of snow and of ice;{gap}{line}")
    assert found == [(("CHL",), SNOW)]
    assert "named-in-brackets" in codes


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("– Chile y el Perú", ("CHL", "PER")),
        ("– Chili et Pérou", ("CHL", "PER")),
        ("– Propuesto por Chile", ("CHL",)),
        ("– Chile, supported by Peru", ("CHL",)),
    ],
)
def test_several_may_sign(tmp_path, line, who):
    found, codes = brought(tmp_path, "of snow;", f"of snow and of ice;\n\n{line}")
    assert found == [(who, SNOW)]
    assert ("position" in codes) is ("supported" in line)


def test_so_do_names_below_new_paragraphs_and_items(tmp_path):
    new = "of snow;\n\n1 bis. Urges villages to light every bridge;\n\n– CHL"
    found, _ = brought(tmp_path, "of snow;", new)
    assert found == [(("CHL",), "Urges villages to light every bridge;")]


def test_below_words_that_did_not_change_they_are_told(tmp_path):
    found, codes = brought(tmp_path, "of snow;", "of snow;\n\n– CHL")
    assert (found, "bracket-no-change" in codes) == ([], True)


@pytest.mark.parametrize("line", ["(supported by Chile)", "– appuyé par le Chili"])
def test_those_who_support_propose_nothing(tmp_path, line):
    found, codes = brought(tmp_path, "of snow;", f"of snow and of ice;\n\n{line}")
    assert found == [(("NOR",), SNOW)]
    assert "position" in codes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2. Invites", "Chile\n\n1 bis. Urges villages to light every bridge;\n\n2. Invites"),
        ("2. Invites", "Chile:\n\n1 bis. Urges villages to light every bridge;\n\n2. Invites"),
        ("2. Invites", "(Chile)\n\n2. Invites"),
    ],
)
def test_names_that_may_sign_this_or_that_are_set_aside(tmp_path, old, new):
    found, codes = brought(tmp_path, old, new)
    assert [who for who, *_ in found] == [("NOR",)] * ("bis" in new)
    assert not [words for _, *words in found if "Chile" in str(words)]
    assert "names-alone" in codes


def test_names_above_the_first_paragraph_are_headings_and_so_are_the_next_ones(tmp_path):
    paragraphs = [one for one in TEXT.split("\n\n") if one[0].isdigit()]
    lines = ["Chile", f"{paragraphs[0][:-1]} and ice;", "Peru", f"{paragraphs[2][:-2]} of today."]
    found, codes = brought(tmp_path, TEXT, "\n\n".join(lines))
    assert [who for who, *_ in found] == [("NOR",), ("NOR",)]
    assert {"beyond-the-text", "names-alone"} <= set(codes)


def test_names_below_all_may_be_those_of_the_sender(tmp_path):
    text = TEXT.replace("of snow;", "of snow and of ice;")
    sent = text.replace("travellers.", "travellers of each day.\n\n– Chile")
    found, codes = brought(tmp_path, TEXT, sent)
    assert found == [(("NOR",), SNOW), (("NOR",), COUNTED)]
    assert "names-alone" in codes
    (tmp_path / "each").mkdir()
    each = sent.replace("of ice;", "of ice;\n\n– Peru")
    found, codes = brought(tmp_path / "each", TEXT, each)
    assert sorted(found) == [(("CHL",), COUNTED), (("PER",), SNOW)]


def test_a_list_of_names_signs_nothing(tmp_path):
    new = "of snow:\n\n– Chile;\n\n– Peru;\n\n2. Invites"
    found, _ = brought(tmp_path, "of snow;\n\n2. Invites", new)
    assert [who for who, *_ in found] == [("NOR",)] * len(found)
    assert {"Chile;", "Peru;"} <= {word for _, *words in found for word in words}


def test_a_signed_paragraph_behind_another_one_is_read_without_its_number(tmp_path):
    paragraphs = [one.strip() for one in TEXT.split("\n\n") if one[0].isdigit()]
    first, last = f"{paragraphs[0][:-1]} and of ice;", f"{paragraphs[2][:-1]} of each day."
    found, _ = brought(tmp_path, TEXT, f"{first} – CHL\n\n{last} – PER\n")
    assert sorted(found) == [(("CHL",), SNOW), (("PER",), COUNTED)]
