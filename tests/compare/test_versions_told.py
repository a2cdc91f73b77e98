"""What the links of two versions say happened to each clause."""

from typing import Any

import pytest

from draftbench.compare.alignment import align
from draftbench.compare.exchange import alignment_to_data
from draftbench.compare.links import Alignment, Grade, Link, Mode, Pin, Relation
from draftbench.compare.versions.lineage import lineage
from draftbench.document import Document
from support.gold import document

CRIME = "Urges States to prevent violence against migrant workers in border regions"
PRISON = "Requests the Secretariat to publish a handbook on prison staff training"
FUNDS = "Invites donors to finance alternative development programmes in rural areas"
CYBER = "Encourages Internet providers to report images of abused children without delay"
ASSETS = "Calls upon banks to freeze the proceeds of corruption at the request of a court"
SEIZED = "Decides to remain seized of the matter"
REPORT = "Requests the Secretary-General to report to the General Assembly at its {} session"
PURPOSE = "Recognizing that corruption drains the funds that rural development needs"


def made(name: str, *clauses: str) -> Document:
    """A resolution; "PP ..." is preambular, "- ..." an item of the clause before it."""
    data: list[dict[str, Any]] = []
    for at, words in enumerate(clauses, 1):
        kind = {"PP": "preamble", "-": "subitem"}.get(words.split()[0], "operative")
        text = words if kind == "operative" else words.split(" ", 1)[1]
        level = int(kind == "subitem")
        entry = {"id": f"{name}{at}", "kind": kind, "level": level, "label": "", "text": text}
        data.append(entry)
    return document(name, data)


def versions(left: Document, right: Document) -> Alignment:
    return align(left, right, mode=Mode.VERSIONS)


def of(alignment: Alignment, left: str) -> Link:
    return next(link for link in alignment.links if left in link.left)


def test_same_and_changed() -> None:
    found = versions(
        made("L", CRIME, PRISON), made("R", CRIME, PRISON.replace("publish", "issue promptly"))
    )
    same, changed = of(found, "L1"), of(found, "L2")
    assert (same.relation, same.why, same.changed) == (Relation.SAME, "same words", False)
    assert (changed.relation, changed.why) == (Relation.CHANGED, "2 words changed")
    told = {(link.moved, link.renumbered, link.standing, link.block) for link in found.links}
    assert told == {(False, False, "", 0)}


LOANS = "Requests banks to lend villages the money for terraces, wells and seeds"
INSURED = "Asks insurers that banks of villages be protected cheaply, and the money and seeds too"
CREDIT = "Appeals for cheap credit to be given to hill farmers who have lost a harvest of seeds"


def test_how_sure_a_link_is_and_that_doubtful_ones_are_drawn_too() -> None:
    left = made("L", CRIME, LOANS, FUNDS)
    told = [versions(left, made("R", CRIME, new, FUNDS)) for new in (LOANS, INSURED, CREDIT)]
    grades = [of(found, "L2").grade for found in told]
    assert grades == [Grade.SURE, Grade.LIKELY, Grade.POSSIBLE]
    assert all(link.confident for found in told for link in found.links)
    assert all(of(found, name).grade is Grade.SURE for found in told for name in ("L1", "L3"))


def test_who_joined_clauses_or_made_one_of_the_other_leaves_no_doubt() -> None:
    left, right = made("L", CRIME, LOANS, FUNDS), made("R", CRIME, CREDIT, FUNDS)
    pins = (Pin(left.clauses[1].id, right.clauses[1].id, together=True, by="Chile"),)
    joined = align(left, right, mode=Mode.VERSIONS, pins=pins)
    assert of(joined, "L2").grade is Grade.SURE
    derived = lineage(made("L", CRIME, LOANS, FUNDS), made("L", CRIME, CREDIT, FUNDS))
    assert of(derived, "L2").grade is Grade.SURE


def test_added_and_removed() -> None:
    found = versions(made("L", CRIME, PRISON), made("R", PRISON, ASSETS))
    assert (found.unmatched_left, found.unmatched_right) == (("L1",), ("R2",))


def test_renumbered_by_what_is_printed_not_by_words() -> None:
    found = versions(made("L", CRIME, PRISON, FUNDS), made("R", ASSETS, CRIME, PRISON, FUNDS))
    assert [link.why for link in found.links] == [
        "OP 1 is now OP 2, same words",
        "OP 2 is now OP 3, same words",
        "OP 3 is now OP 4, same words",
    ]
    assert all(k.renumbered and k.relation is Relation.SAME for k in found.links)
    preamble = versions(made("L", f"PP {PURPOSE},"), made("R", f"PP {CRIME},", f"PP {PURPOSE},"))
    link = of(preamble, "L1")
    assert (link.renumbered, link.why) == (False, "PP 1 is now PP 2, same words")


def test_moved_and_moved_with_changes() -> None:
    left = made("L", CRIME, PRISON, FUNDS)
    same = of(versions(left, made("R", PRISON, FUNDS, CRIME)), "L1")
    assert (same.relation, same.why) == (Relation.MOVED, "moved from OP 1 to OP 3, same words")
    reworded = CRIME.replace("border regions", "border areas and at sea")
    changed = of(versions(left, made("R", PRISON, FUNDS, reworded)), "L1")
    assert (changed.relation, changed.changed, changed.moved) == (Relation.MOVED, True, True)
    assert changed.why == "moved from OP 1 to OP 3, 4 words changed"


def test_of_two_blocks_the_shorter_one_moved() -> None:
    found = versions(made("L", CRIME, PRISON, SEIZED), made("R", SEIZED, CRIME, PRISON))
    assert [link.moved for link in found.links] == [False, False, True]


def test_clauses_that_moved_together_share_a_block() -> None:
    left = made("L", CRIME, PRISON, SEIZED, FUNDS, CYBER, ASSETS, PURPOSE)
    right = made("R", FUNDS, CYBER, ASSETS, PURPOSE, CRIME, PRISON, SEIZED)
    found = versions(left, right)
    assert [of(found, f"L{at}").block for at in range(1, 8)] == [1, 1, 1, 0, 0, 0, 0]
    assert (
        of(found, "L1").why == "moved from OP 1 to OP 5 with the two clauses behind it, same words"
    )
    assert of(found, "L2").why == "moved from OP 2 to OP 6 with OP 1, same words"


def test_two_moves_to_different_places_are_no_block() -> None:
    left = made("L", CRIME, SEIZED, FUNDS, CYBER, ASSETS, PURPOSE)
    right = made("R", FUNDS, CYBER, SEIZED, ASSETS, PURPOSE, CRIME)
    found = versions(left, right)
    assert [link.block for link in found.links if link.moved] == [0, 0]


def test_split_and_merged() -> None:
    joint = f"{CRIME}; and also {ASSETS.lower()}"
    split = of(versions(made("L", joint, FUNDS), made("R", CRIME, ASSETS, FUNDS)), "L1")
    assert (split.relation, split.right) == (Relation.SPLIT, ("R1", "R2"))
    assert split.why.startswith("split in two, ")
    merged = of(versions(made("L", CRIME, ASSETS, FUNDS), made("R", joint, FUNDS)), "L2")
    assert (merged.relation, merged.left) == (Relation.MERGED, ("L1", "L2"))
    assert merged.why.startswith("merged from two clauses, ")
    assert (split.moved, merged.moved) == (False, False)


def test_a_part_that_left_its_place_is_named() -> None:
    joint = f"{CRIME}; and also {ASSETS.lower()}"
    left, right = made("L", joint, FUNDS, CYBER), made("R", CRIME, FUNDS, CYBER, ASSETS)
    split = of(versions(left, right), "L1")
    assert (split.relation, split.moved) == (Relation.SPLIT, False)
    assert split.why.startswith("split in two, the second part moved to OP 4, ")
    assert split.moved_pairs == [("L1", "R4")]
    back = of(versions(right, left), "R1")
    assert back.moved_pairs == [("R4", "L1")]
    assert back.why.startswith("merged from two clauses, the second part moved from OP 4, ")


def test_parts_in_another_order_are_counted_by_their_words() -> None:
    whole = f"{CRIME}, and {PRISON[0].lower()}{PRISON[1:]}"
    found = versions(
        made("L", FUNDS, CYBER, whole, SEIZED), made("R", PRISON, FUNDS, CYBER, CRIME, SEIZED)
    )
    split = of(found, "L3")
    assert split.right == ("R1", "R4")
    assert split.why == (
        "split in two, OP 3 is now OP 4, the second part moved to OP 1, 2 words changed"
    )
    back = of(
        versions(
            made("L", PRISON, FUNDS, CYBER, CRIME, SEIZED), made("R", FUNDS, CYBER, whole, SEIZED)
        ),
        "L1",
    )
    assert back.why.startswith(
        "merged from two clauses, OP 4 is now OP 3, the second part moved from OP 1, "
    )


def test_promoted_and_demoted() -> None:
    left = made("L", "Requests the Office, in particular:", f"- {CRIME}", f"- {PRISON}", FUNDS)
    right = made("R", "Requests the Office, in particular:", f"- {CRIME}", PRISON, FUNDS)
    up = of(versions(left, right), "L3")
    assert (up.standing, up.renumbered) == ("promoted", True)
    assert up.why == "OP 1 (b) is now OP 2, promoted, same words"
    down = of(versions(right, left), "R3")
    assert (down.standing, down.moved) == ("demoted", False)


def test_a_list_becomes_running_text_and_running_text_a_list() -> None:
    opening, first, second = (
        "Requests the Office to help prisons:",
        "To print a handbook for the staff of prisons",
        "To see that remand prisoners meet their lawyers in time",
    )
    whole = f"{opening[:-1]}, {first[0].lower()}{first[1:]} and {second[0].lower()}{second[1:]}"
    left = made("L", CRIME, opening, f"- {first}", f"- {second}", FUNDS)
    right = made("R", CRIME, whole, FUNDS)
    assert of(versions(left, right), "L2").left == ("L2", "L3", "L4")
    assert of(versions(right, left), "R2").right == ("L2", "L3", "L4")


def test_a_concern_goes_to_the_preamble_and_its_demand_stays() -> None:
    concern = "Regretting that brokers take the passports of workers who go abroad"
    whole = f"Regrets that brokers take the passports of workers who go abroad, and {CRIME.lower()}"
    left, right = made("L", PRISON, whole, FUNDS), made("R", f"PP {concern},", PRISON, CRIME, FUNDS)
    split = of(versions(left, right), "L2")
    assert (split.right, split.relation, split.standing) == (("R1", "R3"), Relation.SPLIT, "")


def test_from_the_preamble_to_the_operative_part_and_back() -> None:
    left = made("L", f"PP {CRIME},", f"PP {PURPOSE},", f"{PRISON};", f"{FUNDS};")
    right = made("R", f"PP {CRIME},", f"{PRISON};", f"{FUNDS};", f"{PURPOSE};")
    over = of(versions(left, right), "L2")
    assert (over.standing, over.relation) == ("to the operative part", Relation.MOVED)
    assert over.why == (
        "moved from PP 2 to OP 3, from the preamble to the operative part, "
        "only the punctuation changed"
    )
    assert of(versions(right, left), "R4").standing == "to the preamble"


def test_recurring_clauses_are_settled_by_what_stands_beside_them() -> None:
    report = REPORT.format("eightieth")
    left = made("L", CRIME, report, PRISON, report, FUNDS, SEIZED, CYBER, SEIZED)
    right = made("R", CRIME, report, PRISON, report, ASSETS, FUNDS, SEIZED, CYBER, SEIZED)
    found = versions(left, right)
    expected = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 7, 7: 8, 8: 9}
    assert {k.left[0]: k.right[0] for k in found.links} == {
        f"L{old}": f"R{new}" for old, new in expected.items()
    }
    assert not any(link.moved for link in found.links)


def test_a_recurring_clause_that_is_gone_takes_no_other_along() -> None:
    report = REPORT.format("eightieth")
    left = made("L", CRIME, report, PRISON, report, FUNDS)
    found = versions(left, made("R", CRIME, PRISON, report, FUNDS))
    assert of(found, "L4").right == ("R3",)
    assert found.unmatched_left == ("L2",)


@pytest.mark.parametrize("number", [7, 40, 700])
def test_clauses_that_are_all_alike_are_paired_in_their_order(number: int) -> None:
    old, new = "Urges States to prevent crime", "Urges States to prevent crime promptly"
    found = versions(made("L", *[old] * number), made("R", *[new] * number))
    assert [(link.left[0][1:], link.right[0][1:]) for link in found.links] == [
        (str(at), str(at)) for at in range(1, number + 1)
    ]
    fewer = versions(made("L", *[old] * number), made("R", *[old] * (number - 1)))
    assert len(fewer.links) == number - 1
    assert {link.moved for link in fewer.links} == {False}


def test_items_of_the_same_words_stay_with_their_parents() -> None:
    lists = ["Requests the Office to help with:", "- Training of officers", "- Review of laws"]
    others = ["Invites the institutes to study:", "- Training of officers", "- Review of laws"]
    found = versions(made("L", *lists, *others), made("R", *others, *lists))
    expected = {1: 4, 2: 5, 3: 6, 4: 1, 5: 2, 6: 3}
    assert {k.left[0]: k.right[0] for k in found.links} == {
        f"L{old}": f"R{new}" for old, new in expected.items()
    }


def test_the_exchange_form_and_lineages_carry_it_too() -> None:
    left, right = made("L", CRIME, PRISON, FUNDS), made("R", PRISON, FUNDS, CRIME)
    data = alignment_to_data([left, right], {(0, 1): versions(left, right)})
    links = {link["left"][0]: link for link in data["links"]}
    assert [links[f"L{at}"]["renumbered"] for at in (1, 2, 3)] == [True, True, True]
    assert {(link["standing"], link["block"]) for link in data["links"]} == {("", 0)}
    assert [links[f"L{at}"]["moved_pairs"] for at in (1, 2)] == [[["L1", "R3"]], []]
    draft = Document("draft", (left.clauses[1], left.clauses[2], left.clauses[0]))
    link = of(lineage(left, draft), "L1")
    assert (link.moved, link.renumbered) == (True, True)
    assert link.why == "moved from OP 1 to OP 3, same words"
