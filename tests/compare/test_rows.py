"""Rows of two to five texts, lineage, and the data that leaves the program."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.alignment import align
from draftbench.compare.comparison import Comparison
from draftbench.compare.exchange import alignment_to_data, comparison_to_data
from draftbench.compare.links import Mode, Pin, Relation
from draftbench.compare.several.rows import compare
from draftbench.compare.versions.lineage import lineage
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Origin, RichText
from draftbench.errors import UsageError
from support.gold import document, matters, pairs, units
from support.several import bereft, met
from support.texts import text

VERSIONS, INDEPENDENT = Mode.VERSIONS, Mode.INDEPENDENT


PRISON = "Urges States to reduce overcrowding in prisons"
COURTS = "Invites courts to hear urgent cases within a week"
YOUTH = "Calls for programmes that keep young people from joining gangs"
DRUGS = "Deplores the trade in narcotic substances across borders"


def standing(comparison: Comparison) -> list[tuple[tuple[str, ...], ...]]:
    return [row.cells for row in comparison.rows]


def each_clause_once(comparison: Comparison) -> bool:
    return all(
        Counter(c for row in comparison.rows for c in row.cells[place])
        == Counter(c.id for c in document)
        for place, document in enumerate(comparison.texts)
    )


def test_added_clauses_stand_behind_the_one_before_them() -> None:
    left = text("L", PRISON, COURTS)
    right = text("R", YOUTH, PRISON, DRUGS, COURTS)
    found = compare([left, right], modes={(0, 1): Mode.VERSIONS})
    assert standing(found) == [
        ((), ("R1",)),
        (("L1",), ("R2",)),
        ((), ("R3",)),
        (("L2",), ("R4",)),
    ]


def test_the_base_gives_the_order() -> None:
    left, right = text("L", PRISON, COURTS), text("R", COURTS, PRISON)
    found = compare([left, right], base=1, modes={(0, 1): Mode.VERSIONS})
    assert standing(found) == [(("L2",), ("R1",)), (("L1",), ("R2",))]
    assert found.alignments[1] is None


def test_independent_clauses_without_a_counterpart_stand_at_the_end() -> None:
    left = text("L", PRISON, COURTS)
    right = text("R", DRUGS, "We ask courts for urgent hearing of cases")
    found = compare([left, right], modes={(0, 1): Mode.INDEPENDENT})
    assert standing(found) == [(("L1",), ()), (("L2",), ("R2",)), ((), ("R1",))]


def test_left_over_clauses_of_two_texts_share_a_row() -> None:
    texts = [text("L", PRISON), text("M", PRISON, YOUTH), text("N", PRISON, YOUTH)]
    found = compare(texts, modes={(0, 1): Mode.VERSIONS, (0, 2): Mode.VERSIONS})
    assert standing(found) == [(("L1",), ("M1",), ("N1",)), ((), ("M2",), ("N2",))]


def test_a_clause_taken_into_the_draft_stands_with_its_source() -> None:
    base, source = text("base", PRISON), text("source", DRUGS, COURTS)
    taken = Clause(
        ClauseId("new"),
        ClauseKind.OPERATIVE,
        RichText("Invites all courts to hear urgent cases"),
        origins=(Origin("source", ClauseId("source2")),),
    )
    draft = Document("draft", (*base.clauses, taken))
    found = compare([base, source, draft], modes={(0, 1): Mode.INDEPENDENT}, derived=[2])
    assert ((), ("source2",), ("new",)) in standing(found)
    assert each_clause_once(found)


def test_it_does_so_where_the_source_is_related_to_the_base_too() -> None:
    base, source = text("base", PRISON, COURTS), text("source", DRUGS, COURTS)
    assert align(base, source, mode=Mode.INDEPENDENT).links[-1].confident
    origins = (Origin("source", ClauseId("source2")),)
    taken = Clause(ClauseId("new"), ClauseKind.OPERATIVE, RichText(COURTS), origins=origins)
    draft = Document("draft", (*base.clauses, taken))
    texts, modes = [base, source, draft], {(0, 1): Mode.INDEPENDENT}
    assert ((), ("source2",), ("new",)) in standing(compare(texts, modes=modes, derived=[2]))
    pin = Pin(ClauseId("base2"), ClauseId("source2"), together=True, by="Chair")
    found = compare(texts, modes=modes, pins={(0, 1): [pin]}, derived=[2])
    assert (("base2",), ("source2",), ("base2",)) in standing(found)


@pytest.mark.parametrize("place", [0, 9, 16, 22])
def test_every_clause_of_the_gold_stands_once(place: int) -> None:
    pair = pairs()[place]
    old, new = document("old", pair["old"]), document("new", pair["new"])
    assert each_clause_once(compare([old, new]))
    assert each_clause_once(compare([new, old], base=1))


def test_every_clause_of_three_texts_stands_once() -> None:
    found = compare(units())
    assert each_clause_once(found)
    assert [a.mode for a in found.alignments if a] == [Mode.INDEPENDENT] * 2
    linked = [row for row in found.rows if row.links]
    assert linked
    for row in linked:
        held = {c for cell in row.cells for c in cell}
        assert all(held & {*link.left, *link.right} for link in row.links)


SOME = st.lists(st.sampled_from([PRISON, COURTS, YOUTH, DRUGS, PRISON + " now", ""]), max_size=6)


@given(st.lists(SOME, min_size=2, max_size=4), st.data())
def test_any_texts_stand_in_rows_once(contents: list[list[str]], data: st.DataObject) -> None:
    texts = [text("LMNO"[at], *clauses) for at, clauses in enumerate(contents)]
    base = data.draw(st.integers(0, len(texts) - 1))
    modes = {(base, at): data.draw(st.sampled_from(Mode)) for at in range(len(texts)) if at != base}
    found = compare(texts, base=base, modes=modes)
    assert each_clause_once(found)
    order = [c for row in found.rows for c in row.cells[base]]
    assert order == [c.id for c in texts[base]]


def test_pins_of_a_pair_hold_in_either_order() -> None:
    left, right = text("L", PRISON, COURTS), text("R", YOUTH, COURTS)
    pin = Pin(ClauseId("R1"), ClauseId("L1"), together=True, by="Peru")
    found = compare([left, right], pins={(1, 0): [pin]}, modes={(0, 1): Mode.VERSIONS})
    assert standing(found)[0] == (("L1",), ("R1",))


def test_pins_hold_against_identities() -> None:
    base = text("L", PRISON, COURTS)
    draft = replace(base, name="draft")
    one, two = base.clauses[0].id, base.clauses[1].id
    away = Pin(one, one, together=False, by="Peru")
    apart = compare([base, draft], pins={(0, 1): [away]}, derived=[1])
    assert standing(apart) == [((), (one,)), ((one,), ()), ((two,), (two,))]
    by_hand = Pin(one, two, together=True, by="Peru")
    crossed = compare([base, draft], pins={(1, 0): [by_hand]}, derived=[1])
    assert each_clause_once(crossed)
    assert next(row.cells[1] for row in crossed.rows if two in row.cells[0]) == (one, two)


def test_one_text_and_six_texts_are_refused() -> None:
    with pytest.raises(UsageError, match="Two to 5"):
        compare([text("L", PRISON)])
    with pytest.raises(UsageError, match="no text 3"):
        compare([text("L", PRISON), text("R", PRISON)], base=2)


def test_lineage_follows_identities() -> None:
    base = text("base", PRISON, COURTS, YOUTH)
    one, two, three = base.clauses
    edited = replace(three, text=RichText(YOUTH + " and crime"))
    joined = Clause(
        ClauseId("joined"),
        ClauseKind.OPERATIVE,
        RichText(f"{PRISON}; {COURTS}"),
        origins=(Origin("base", one.id), Origin("base", two.id), Origin("other", three.id)),
    )
    draft = Document("draft", (edited, joined))
    found = lineage(base, draft)
    assert [(k.left, k.right, k.relation) for k in found.links] == [
        (("base1", "base2"), ("joined",), Relation.MERGED),
        (("base3",), ("base3",), Relation.MOVED),
    ]
    assert found.links[1].changed
    assert found.links[1].why == "moved from OP 3 to OP 1, 2 words added"
    assert found.unmatched_left == found.unmatched_right == ()


def test_clauses_that_only_have_the_same_names_are_compared_by_their_words() -> None:
    base = text("c", PRISON, COURTS, YOUTH)
    files = [base, text("c", DRUGS, PRISON, COURTS, YOUTH)]
    by_words = [
        ((), ("c1",)),
        (("c1",), ("c2",)),
        (("c2",), ("c3",)),
        (("c3",), ("c4",)),
    ]
    assert standing(compare(files)) == by_words
    longer = f"{PRISON}, and {COURTS[0].lower()}{COURTS[1:]}"
    edited = [base, base.with_clauses((replace(base.clauses[0], text=RichText(longer)),))]
    assert standing(compare(edited, derived=[1]))[0] == (("c1",), ("c1",))


def test_where_the_origin_is_recorded_the_identities_hold() -> None:
    base = text("c", PRISON, COURTS)
    swapped = [
        replace(clause, text=other.text)
        for clause, other in zip(base, reversed(base.clauses), strict=True)
    ]
    texts = [base, base.with_clauses(tuple(swapped))]
    assert standing(compare(texts, derived=[1])) == [(("c1",), ("c1",)), (("c2",), ("c2",))]
    assert standing(compare(texts)) != standing(compare(texts, derived=[1]))


def test_alignment_as_data() -> None:
    texts = [text("L", PRISON), text("R", PRISON, DRUGS), text("S", PRISON)]
    found = {(i, j): align(texts[i], texts[j], mode=Mode.VERSIONS) for i, j in ((0, 1), (0, 2))}
    data = alignment_to_data(texts[:2], {(0, 1): found[0, 1]})
    assert data["texts"][0] == {
        "name": "L",
        "clauses": [{"id": "L1", "kind": "operative", "label": "", "text": PRISON}],
    }
    assert (
        data["links"][0] | {"left": ["L1"], "right": ["R1"], "relation": "same"} == data["links"][0]
    )
    assert data["unmatched"] == {"left": [], "right": ["R2"]}
    assert "texts" not in data["links"][0]
    three = alignment_to_data(texts, found)
    assert [link["texts"] for link in three["links"]] == [[0, 1], [0, 2]]


def test_comparison_as_data_replays() -> None:
    pair = pairs()[8]
    old, new = document("old", pair["old"]), document("new", pair["new"])
    data = comparison_to_data(compare([old, new], modes={(0, 1): Mode.VERSIONS}))
    assert data["precise"]
    for entry in data["clauses"]:
        left = old[entry["left"]].text.plain if entry["left"] else ""
        right = new[entry["right"]].text.plain if entry["right"] else ""
        at, built = 0, ""
        for l0, l1, r0, r1 in entry["hunks"]:
            built += left[at:l0] + right[r0:r1]
            at = l1
        assert built + left[at:] == right
        assert (entry["classes"] == ["same"]) == (not entry["hunks"]) or "label" in entry["classes"]
    assert {e["left"] for e in data["clauses"]} - {None} == {c.id for c in old}
    assert {e["right"] for e in data["clauses"]} - {None} == {c.id for c in new}


def test_a_new_number_alone_is_a_class_of_its_own() -> None:
    left, right = text("L", COURTS, PRISON), text("R", PRISON, COURTS, YOUTH)
    data = comparison_to_data(compare([left, right], modes={(0, 1): Mode.VERSIONS}))
    entry = next(e for e in data["clauses"] if e["left"] == "L2")
    assert entry["classes"] == ["same", "label"]


def test_left_over_clauses_of_independent_texts_stand_beside_each_other() -> None:
    declaration, recommendations, elements = units()
    found = compare((declaration, elements, recommendations))
    graded = matters()
    graded_elements = {element for element, _ in graded}
    together = {
        (element, unit)
        for row in found.rows
        if not row.cells[0]
        for element in row.cells[1]
        for unit in row.cells[2]
    }
    assert together
    good = sum(
        (element, unit) in graded for element, unit in together if element in graded_elements
    )
    wrong = sum(
        (element, unit) not in graded for element, unit in together if element in graded_elements
    )
    assert good >= 2 * wrong
    again = compare(
        (declaration, elements, recommendations),
        known={(left, right): alignment for left, right, alignment in found.across},
    )
    assert again == found


SENTENCES = [
    PRISON,
    PRISON + " now",
    "Urges all States to reduce the overcrowding of their prisons",
    COURTS,
    "Calls on judges and courts to hear urgent cases within two weeks",
    YOUTH,
    "Asks for programmes keeping young people away from gangs",
    DRUGS,
    "",
]
CONTENTS = st.lists(st.lists(st.sampled_from(SENTENCES), max_size=6), min_size=2, max_size=5)


def modes_of(data: st.DataObject, count: int) -> dict[tuple[int, int], Mode]:
    return {pair: data.draw(st.sampled_from(Mode)) for pair in combinations(range(count), 2)}


@given(CONTENTS, st.data())
def test_rows_do_not_depend_on_the_order_of_the_other_texts(
    contents: list[list[str]], data: st.DataObject
) -> None:
    texts = [text("LMNOP"[at], *clauses) for at, clauses in enumerate(contents)]
    modes = modes_of(data, len(texts))
    base = data.draw(st.integers(0, len(texts) - 1))
    order = data.draw(st.permutations(range(len(texts))))
    found = compare(texts, base=base, modes=modes)
    assert each_clause_once(found)
    assert [c for row in found.rows for c in row.cells[base]] == [c.id for c in texts[base]]
    place = {old: new for new, old in enumerate(order)}
    again = compare(
        [texts[old] for old in order],
        base=place[base],
        modes={(place[i], place[j]): mode for (i, j), mode in modes.items()},
    )
    assert [tuple(row.cells[place[old]] for old in range(len(texts))) for row in again.rows] == [
        row.cells for row in found.rows
    ]
    assert [row.doubts for row in again.rows] == [row.doubts for row in found.rows]


@given(CONTENTS, st.data())
def test_pins_between_any_two_texts_win(contents: list[list[str]], data: st.DataObject) -> None:
    texts = [text("LMNOP"[at], *clauses, DRUGS) for at, clauses in enumerate(contents)]
    modes = modes_of(data, len(texts))
    one, two = data.draw(st.sampled_from(list(combinations(range(len(texts)), 2))))
    left = data.draw(st.sampled_from(texts[one].clauses)).id
    right = data.draw(st.sampled_from(texts[two].clauses)).id
    check_pin(texts, modes, (one, two), Pin(left, right, data.draw(st.booleans()), "Peru"))


def check_pin(
    texts: list[Document], modes: dict[tuple[int, int], Mode], pair: tuple[int, int], pin: Pin
) -> None:
    found = compare(texts, modes=modes, pins={pair: [pin]})
    assert each_clause_once(found)
    shared = any(
        pin.left in row.cells[pair[0]] and pin.right in row.cells[pair[1]] for row in found.rows
    )
    assert shared == pin.together


def test_a_merged_clause_stands_with_the_part_that_it_was_pinned_with() -> None:
    """A part far before the pinned one joined the link, and the row was that of the first part."""
    left, right = text("L", *[PRISON] * 6, DRUGS), text("M", PRISON + " now", DRUGS)
    pin = Pin(ClauseId("L7"), ClauseId("M1"), together=True, by="Peru")
    assert any(
        {"L7"} < {*link.left} for link in align(left, right, mode=VERSIONS, pins=[pin]).links
    )
    check_pin([left, right], {(0, 1): VERSIONS}, (0, 1), pin)


def test_clauses_joined_by_hand_stay_together_where_one_is_the_copy_of_a_third() -> None:
    """Its copy drew it out of the row of the clause that it was pinned with."""
    contents = [
        ["Calls on judges to hear cases", PRISON, PRISON],
        [],
        [PRISON] * 3,
        [PRISON] * 4,
        [],
    ]
    texts = [text("LMNOP"[at], *clauses, DRUGS) for at, clauses in enumerate(contents)]
    modes = dict.fromkeys(combinations(range(len(texts)), 2), VERSIONS)
    modes[0, 3] = Mode.LANGUAGES
    check_pin(texts, modes, (1, 3), Pin(ClauseId("M1"), ClauseId("O1"), together=True, by="Peru"))


@given(CONTENTS, st.data())
def test_any_pins_leave_each_clause_once_and_rows_independent_of_order(
    contents: list[list[str]], data: st.DataObject
) -> None:
    texts = [text("LMNOP"[at], *clauses, DRUGS) for at, clauses in enumerate(contents)]
    modes = modes_of(data, len(texts))
    pairs_ = st.sampled_from(list(combinations(range(len(texts)), 2)))
    pins: dict[tuple[int, int], list[Pin]] = {}
    for one, two in data.draw(st.lists(pairs_, max_size=5)):
        left = data.draw(st.sampled_from(texts[one].clauses)).id
        right = data.draw(st.sampled_from(texts[two].clauses)).id
        pins.setdefault((one, two), []).append(Pin(left, right, data.draw(st.booleans()), "Peru"))
    found = compare(texts, modes=modes, pins=pins)
    assert each_clause_once(found)
    order = data.draw(st.permutations(range(1, len(texts))))
    place = {old: new for new, old in enumerate((0, *order))}
    again = compare(
        [texts[old] for old in (0, *order)],
        modes={(place[i], place[j]): mode for (i, j), mode in modes.items()},
        pins={(place[i], place[j]): made for (i, j), made in pins.items()},
    )
    assert [tuple(row.cells[place[old]] for old in range(len(texts))) for row in again.rows] == [
        row.cells for row in found.rows
    ]


def linked(comparison: Comparison, one: int, two: int) -> set[tuple[ClauseId, ClauseId]]:
    """The pairs that the alignment of the base with another text links."""
    at, other = (one, two) if comparison.base == one else (two, one)
    found = comparison.alignments[other]
    assert found is not None
    pairs = {
        (left, right)
        for link in found.links
        if link.confident
        for left in link.left
        for right in link.right
    }
    return pairs if at == one else {(right, left) for left, right in pairs}


@pytest.mark.slow
def test_another_base_keeps_the_pairs_linked() -> None:
    for place in (0, 8, 16, 25):
        pair = pairs()[place]
        texts = [document("old", pair["old"]), document("new", pair["new"])]
        modes = {(0, 1): VERSIONS}
        one, two = (compare(texts, base=base, modes=modes) for base in (0, 1))
        assert linked(one, 0, 1) == linked(two, 0, 1)
        assert linked(one, 0, 1)
    texts = list(units())
    for left, right in combinations(range(3), 2):
        one, two = compare(texts, base=left), compare(texts, base=right)
        assert linked(one, left, right) == linked(two, left, right)
        assert linked(one, left, right)


def test_new_clauses_of_versions_meet_in_other_words() -> None:
    base = text("L", PRISON, COURTS)
    one = text("M", PRISON, YOUTH, COURTS)
    two = text("N", PRISON, "Asks for programmes keeping young people away from gangs", COURTS)
    found = compare([base, one, two], modes=dict.fromkeys([(0, 1), (0, 2)], VERSIONS))
    assert standing(found) == [
        (("L1",), ("M1",), ("N1",)),
        ((), ("M2",), ("N2",)),
        (("L2",), ("M3",), ("N3",)),
    ]


@pytest.mark.slow
def test_what_the_base_lacks_meets_its_revision() -> None:
    right = wrong = missed = 0
    for pair in pairs():
        texts, known = bereft(pair)
        found = met(compare(texts, modes=dict.fromkeys([(0, 1), (0, 2)], VERSIONS)))
        right += len(found & known)
        wrong += len(found - known)
        missed += len(known - found)
    assert right >= 0.7 * (right + missed)
    assert wrong <= 0.02 * right


def test_two_wordings_of_one_new_clause_stand_in_one_row_unless_kept_apart() -> None:
    new = "Affirms that victims of landmines need prosthetic care in their home provinces"
    base = text("L", PRISON, COURTS)
    words = {"M": new, "N": f"{new} soon", "O": new, "P": f"{new} soon"}
    others = [text(name, PRISON, said, COURTS) for name, said in words.items()]
    modes = {(0, place): VERSIONS for place in range(1, 5)}
    found = compare([base, *others], modes=modes)
    assert standing(found)[1] == ((), ("M2",), ("N2",), ("O2",), ("P2",))
    pins = {(2, 3): [Pin(ClauseId("N2"), ClauseId("O2"), together=False, by="Peru")]}
    found = compare([base, *others], modes=modes, pins=pins)
    assert standing(found)[1:3] == [
        ((), ("M2",), (), ("O2",), ()),
        ((), (), ("N2",), (), ("P2",)),
    ]


def test_a_new_clause_inside_a_moved_block_stays_with_it() -> None:
    base = text("L", PRISON, COURTS, YOUTH, DRUGS)
    moved = text("M", YOUTH, DRUGS, PRISON, "Welcomes the new headquarters", COURTS)
    found = compare([base, moved], modes={(0, 1): VERSIONS})
    assert standing(found)[1] == ((), ("M4",))


def test_a_clause_that_answers_to_another_version_only_is_marked_for_review() -> None:
    base = text("L", PRISON, COURTS, YOUTH)
    one = text("M", PRISON, COURTS, YOUTH)
    other = "Invites courts and prosecutors of coastal States to try pirates, and to hear victims"
    two = text("N", PRISON, f"Invites courts to hear cases; {other}", YOUTH)
    three = text("O", PRISON, other, YOUTH)
    modes = dict.fromkeys([(0, 1), (0, 2), (0, 3)], VERSIONS)
    pins = {
        (0, 2): [Pin(ClauseId("L2"), ClauseId("N2"), together=True, by="Peru")],
        (0, 3): [Pin(ClauseId("L2"), ClauseId("O2"), together=False, by="Peru")],
    }
    found = compare([base, one, two, three], modes=modes, pins=pins)
    assert each_clause_once(found)
    row = next(row for row in found.rows if "N2" in row.cells[2])
    assert row.cells[0] == ("L2",)
    assert "O2" not in row.cells[3]


def test_three_texts_of_which_two_answer_to_the_third_only() -> None:
    base = text("L", PRISON, COURTS)
    one = text("M", YOUTH, DRUGS)
    two = text("N", YOUTH + " in cities", "Deplores everything")
    pins = {
        (0, 1): [Pin(ClauseId("L1"), ClauseId("M1"), together=True, by="Peru")],
    }
    modes = {(0, 1): INDEPENDENT, (0, 2): INDEPENDENT, (1, 2): VERSIONS}
    found = compare([base, one, two], modes=modes, pins=pins)
    row = next(row for row in found.rows if "M1" in row.cells[1])
    assert row.cells == (("L1",), ("M1",), ("N1",))
    assert row.doubts == (
        "N OP 1 stands here because it answers to M OP 1; it is not linked with L OP 1 itself.",
    )


def test_versions_of_one_clause_with_nothing_in_common_are_marked() -> None:
    base = text("L", f"{PRISON}; {YOUTH}", COURTS)
    one, two = text("M", PRISON, COURTS), text("N", YOUTH, COURTS)
    found = compare([base, one, two], modes=dict.fromkeys([(0, 1), (0, 2)], VERSIONS))
    assert found.rows[0].cells == (("L1",), ("M1",), ("N1",))
    assert found.rows[0].doubts == (
        "M OP 1 and N OP 1 both answer to L OP 1, but share few words.",
    )
    assert not found.rows[1].doubts
