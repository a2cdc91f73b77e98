"""Notes of a text sent back that stand below it, behind an asterisk or a dagger."""

import pytest

from app.test_said_beside_the_text import sent, work  # noqa: F401
from draftbench.amend.changesets.editing import apply
from support.lakes import lakes

NOTE = "Except for lakes on a border."


def changed(bench, words):
    amendments, remarks = sent(bench, words)
    text = bench.state.draft
    for one in amendments:
        text = apply(text, one.changes)
    old = {clause.id: clause.text for clause in bench.state.draft}
    return [c.text for c in text if old.get(c.id) != c.text], remarks


@pytest.mark.parametrize(
    ("beside", "below"),
    [
        ("lakes†", "†"),
        ("lakes‡", "‡ "),
        ("lakes ††", "†† "),
        ("lakes (*)", "(*) "),
        ("lakes(**)", "(**) "),
        ("lakes (*)", "* "),
        ("lakes*", "(*) "),
    ],
)
def test_a_note_hangs_on_its_sign(work, beside, below):  # noqa: F811
    words = lakes().replace("mountain lakes within", f"mountain {beside} within")
    (text,), _ = changed(work, f"{words}\n\n{below}{NOTE}\n")
    assert text.plain == "Calls upon all States to protect mountain lakes within their territory;"
    assert [note.text.plain for note in text.notes] == [NOTE]


def test_a_note_of_which_the_sign_stands_twice_is_listed(work):  # noqa: F811
    words = lakes().replace("mountain lakes within", "mountain† lakes† within")
    (text,), remarks = changed(work, f"{words}\n\n† {NOTE}\n")
    assert not text.notes
    assert any(NOTE in said for said in remarks.values())
