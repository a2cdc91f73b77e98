"""A comma that is typed beside a bracket with names belongs to the words in it, and is nothing that
the sender proposes."""

import pytest

from app.test_remarks_in_brackets import DONORS
from app.test_status_notes import sent
from support.lakes import lakes

END, MIDDLE = "floods;", "Invites donors "


@pytest.mark.parametrize(
    ("place", "typed", "added"),
    [
        (END, "floods, [KEN: and for droughts];", "floods, and for droughts;"),
        (END, "floods, [KEN: and for droughts] ;", "floods, and for droughts;"),
        (END, "floods,[KEN: and for droughts];", "floods, and for droughts;"),
        (END, "floods [KEN: , and for droughts];", "floods, and for droughts;"),
        (END, "floods, (KEN: and for droughts);", "floods, and for droughts;"),
        (END, "floods, [and for droughts – KEN];", "floods, and for droughts;"),
        (MIDDLE, "Invites donors, [KEN: large and small], ", "Invites donors, large and small, "),
        (MIDDLE, "Invites donors[KEN: large and small], ", "Invites donors large and small, "),
        (MIDDLE, "Invites donors, [KEN: large and small] ", "Invites donors, large and small "),
        (MIDDLE, "Invites donors [KEN: , large and small,] ", "Invites donors, large and small, "),
    ],
)
@pytest.mark.parametrize("form", ["txt", "docx"])
def test_a_comma_beside_a_bracket_is_of_those_who_add_its_words(place, typed, added, form):
    mine, others, _ = sent(lakes().replace(DONORS, DONORS.replace(place, typed)), form)
    assert (mine, others) == ([], {("KEN",): [DONORS.replace(place, added)]})


def test_each_of_several_has_the_comma():
    text = DONORS.replace(END, "floods, [KEN: and for droughts] [PER: and for storms];")
    mine, others, _ = sent(lakes().replace(DONORS, text))
    each = {("KEN",): "droughts", ("PER",): "storms"}
    assert mine == []
    assert others == {
        who: [DONORS.replace(END, f"floods, and for {what};")] for who, what in each.items()
    }


def test_a_comma_elsewhere_is_the_senders():
    text = DONORS.replace("donors", "donors,").replace(END, "floods, [KEN: and for droughts];")
    mine, others, _ = sent(lakes().replace(DONORS, text))
    assert mine == [DONORS.replace("donors", "donors,")]
    assert others == {("KEN",): [DONORS.replace(END, "floods, and for droughts;")]}


def test_what_others_add_behind_it_stays_in_its_place():
    text = DONORS.replace("early", "early, [KEN: and cheap],").replace(
        "floods", "big [PER: river] floods"
    )
    mine, others, _ = sent(lakes().replace(DONORS, text))
    assert mine == [DONORS.replace("floods", "big floods")]
    assert others[("KEN",)] == [DONORS.replace("early", "early, and cheap,")]
    assert others[("PER",)] == [DONORS.replace("floods", "river floods")]
