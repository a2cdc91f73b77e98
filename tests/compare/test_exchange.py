"""``compare --json``: marks and notes apart from words, parts of split clauses, a summary."""

from typing import Any

from draftbench.compare.exchange import comparison_to_data
from draftbench.compare.links import Mode, Pin
from draftbench.compare.passages.marks import kept
from draftbench.compare.passages.passage import passages, restricted
from draftbench.compare.several.rows import compare
from draftbench.compare.words.textdiff import Hunk, TextDiff
from draftbench.compare.words.worddiff import diff
from draftbench.document import (
    ClauseId,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)
from support.replaying import replayed
from support.texts import text

FIRST = "Urges Member States to strengthen cooperation in the recovery of stolen assets"
SECOND = "invites the Secretariat to convene a meeting of experts on cybercrime in Vienna"
CAPITAL = SECOND.replace("invites", "Invites")
OTHER = "Requests the Commission to consider the present declaration at its nineteenth session."
TREATY = Note("t", "1", RichText("United Nations, Treaty Series, vol. 2225, No. 39574."))


def data(left: Document, right: Document) -> dict[str, Any]:
    return comparison_to_data(compare([left, right], modes={(0, 1): Mode.VERSIONS}))


def test_marks_and_notes_stand_in_the_entry_of_their_clause() -> None:
    noted = f"{FIRST}\ufffc;"
    left = text("L", RichText(f"{FIRST};", (Mark(0, 5, MarkKind.BOLD),)), OTHER)
    right = text("R", RichText(noted, (Mark(0, 5, MarkKind.ITALIC),), (TREATY,)), OTHER)
    first, second = data(left, right)["clauses"]
    assert first["hunks"] == []
    assert first["classes"] == ["same", "marks", "notes"]
    assert first["marks"] == [
        {"kind": "bold", "change": "removed", "left": [0, 5], "right": [0, 5]},
        {"kind": "italic", "change": "added", "left": [0, 5], "right": [0, 5]},
    ]
    assert first["notes"] == [
        {
            "change": "added",
            "left": None,
            "right": "1",
            "at": [None, len(FIRST)],
            "hunks": [[0, 0, 0, len(TREATY.text.plain)]],
        }
    ]
    assert (second["classes"], second["marks"], second["notes"]) == (["same"], [], [])


def test_a_note_that_went_to_another_clause_is_told_in_both() -> None:
    left = text("L", RichText(f"{FIRST}\ufffc;", (), (TREATY,)), OTHER)
    right = text("R", f"{FIRST};", RichText(f"{OTHER}\ufffc", (), (TREATY,)))
    first, second = data(left, right)["clauses"]
    one = {"change": "moved", "left": "1", "right": "1", "hunks": []}
    assert first["notes"] == [one | {"at": [len(FIRST), None], "elsewhere": "R2"}]
    assert second["notes"] == [one | {"at": [None, len(OTHER)], "elsewhere": "L1"}]


def test_notes_of_new_and_deleted_clauses_are_told_too() -> None:
    left = text("L", OTHER)
    right = text("R", RichText(f"{FIRST}\ufffc;", (), (TREATY,)), OTHER)
    entry = next(e for e in data(left, right)["clauses"] if e["left"] is None)
    assert entry["classes"] == ["text", "notes"]
    assert [note["change"] for note in entry["notes"]] == ["added"]


def test_each_half_of_a_split_clause_is_kept_in_its_own_entry() -> None:
    whole = RichText(f"{FIRST}, and {SECOND}\ufffc;", (), (TREATY,))
    halves = f"{FIRST};", RichText(f"{CAPITAL}\ufffc;", (), (TREATY,))
    found = data(text("L", whole, OTHER), text("R", *halves, OTHER))
    assert found["links"][0]["relation"] == "split"
    one, two = found["clauses"][:2]
    left = whole.plain
    assert one["hunks"] == [[len(FIRST), len(left) - 1, len(FIRST), len(FIRST)]]
    begin = left.index(SECOND)
    assert two["hunks"] == [[0, begin + len("invites"), 0, len("Invites")]]
    assert (one["notes"], two["notes"]) == ([], [])
    assert found["summary"]["split"] == 1
    assert found["summary"]["renumbered"] == 1


def test_parts_are_compared_in_the_order_that_they_have_in_the_whole() -> None:
    """The second half of the clause stands before the first in the new text."""
    whole = f"{FIRST}; {SECOND};"
    left, right = text("L", whole, OTHER), text("R", f"{SECOND};", OTHER, f"{FIRST};")
    pins = [Pin(ClauseId("L1"), ClauseId(name), True, "me") for name in ("R1", "R3")]
    comparison = compare([left, right], modes={(0, 1): Mode.VERSIONS}, pins={(0, 1): pins})
    (passage,) = (one for one in passages(comparison) if len(one.right) > 1)
    assert [clause.id for clause in passage.right] == ["R3", "R1"]
    entries = comparison_to_data(comparison)["clauses"]
    hunks = {e["right"]: e["hunks"] for e in entries if e["left"] == "L1"}
    assert hunks["R3"] == [[len(FIRST) + 1, len(whole), len(FIRST) + 1, len(FIRST) + 1]]
    assert hunks["R1"] == [[0, len(FIRST) + 2, 0, 0]]


def test_merged_clauses_are_split_ones_the_other_way_round() -> None:
    whole = f"{FIRST}, and {SECOND};"
    halves = f"{FIRST};", f"{CAPITAL};"
    found = data(text("L", *halves, OTHER), text("R", whole, OTHER))
    one, two = found["clauses"][:2]
    assert [one["left"], two["left"]] == ["L1", "L2"]
    assert one["hunks"] == [[len(FIRST), len(FIRST), len(FIRST), len(whole) - 1]]
    assert two["hunks"] == [[0, len("Invites"), 0, whole.index(SECOND) + len("invites")]]


def test_a_restricted_difference_replays_and_keeps_only_what_was_kept() -> None:
    old, new = "one two three four five", "one 2 three\nfour six"
    found = diff(old, new)
    middle = new.index("\n")
    parts = (0, middle), (middle + 1, len(new))
    for part in parts:
        own = restricted(found, (0, len(old)), part)
        assert (own.left, own.right) == (old, new[slice(*part)])
        assert replayed(own) == own.right
    whole = sum(end - start for start, end, _ in kept(found))
    halves = [restricted(found, (0, len(old)), part) for part in parts]
    assert sum(end - start for own in halves for start, end, _ in kept(own)) == whole
    final = restricted(diff("a, b.", "a.\nb."), (0, 5), (0, 2))
    assert final.hunks == (Hunk(1, 4, 1, 1),)
    assert restricted(found, (0, len(old)), (0, len(new))) == found
    assert restricted(TextDiff("a", "a", ()), (0, 1), (0, 1)).hunks == ()


def test_changes_of_strength_and_moved_phrases_stand_in_the_entry() -> None:
    phrase = "in accordance with their national law"
    rest = "submit detailed annual reports on the recovery of assets to the Commission in Vienna"
    old = f"Decides that States should, {phrase}, {rest};"
    new = f"Decides that States shall {rest} {phrase};"
    (entry,) = data(text("L", old), text("R", new))["clauses"]
    at, now = old.index(phrase), new.index(phrase)
    assert entry["moves"] == [[at, at + len(phrase), now, now + len(phrase)]]
    assert entry["strength"] == [
        {
            "left": [old.index("should"), old.index("should") + 6],
            "right": [new.index("shall"), new.index("shall") + 5],
            "from": "should",
            "to": "shall",
            "direction": "stronger",
        }
    ]


def test_in_parts_of_a_split_clause_places_are_those_of_the_part() -> None:
    whole = f"{FIRST}, and decides that all shall meet in Vienna every two years on cybercrime;"
    second = "Decides that all should meet in Vienna every two years on cybercrime;"
    found = data(text("L", whole, OTHER), text("R", f"{FIRST};", second, OTHER))
    assert found["links"][0]["relation"] == "split"
    one, two = found["clauses"][:2]
    assert one["strength"] == []
    (flag,) = two["strength"]
    assert (whole[slice(*flag["left"])], second[slice(*flag["right"])]) == ("shall", "should")
    assert flag["direction"] == "weaker"
