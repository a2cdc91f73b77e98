"""Every promise of the page on privacy and security, and the tests that hold it.

A promise is what stands in the last column of the table of who can do what, and each point of the
lists of what never leaves a computer, what stays private and what an exchange file proves. The page
cannot promise more than is tested, nor can a test be renamed or dropped unseen.
"""

import ast
import re
from functools import cache

import pytest

from support.checkout import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text("utf-8")

NETWORK = (
    "safety/test_network.py::test_no_module_could_reach_a_network",
    "safety/test_network.py::test_nothing_that_is_done_asks_for_a_network",
)
OUTPUTS = (
    "exports/test_private.py::test_no_part_of_an_output_says_it",
    "exports/test_private.py::test_no_page_that_qt_prints_says_it",
    "cli/test_private_bytes.py::test_no_file_for_others_has_a_private_word",
)
SEALED = (
    "record/test_private_line.py::test_with_a_passphrase_no_byte_stands_in_clear",
    "record/test_private_line.py::test_what_was_deleted_before_leaves_the_file_with_the_passphrase",
    "cli/test_private_bytes.py::test_a_passphrase_hides_what_is_there_and_gives_it_back",
)
ALTERED = (
    "app/test_desks.py::test_an_event_that_was_altered_is_an_alarm",
    "record/test_signatures.py::test_a_signature_holds_for_its_event_alone",
)

PROMISES: dict[str, tuple[str, ...]] = {
    # what never leaves
    "draftbench uses no network": (
        *NETWORK,
        "formats_office/test_office.py::test_nothing_is_fetched",
    ),
    "It loads nothing from a network either": (
        "docs/test_pages.py::test_links_lead_to_pages_and_nothing_to_a_network",
        "docs/test_site.py::test_the_site_builds_without_a_warning_and_fetches_nothing",
    ),
    "Comparing texts, also by meaning, is done on your computer": NETWORK,
    # what stays private
    "are in no export, in no exchange file, and in no copy without private notes": (
        *OUTPUTS,
        "app/test_private_drafts.py::test_what_goes_to_others_holds_no_draft",
        "record/test_private_line.py::test_a_copy_without_the_line_has_nothing_of_it",
    ),
    "They are never on the projector, and in no export unless you ask": (
        "app/test_commented_exports.py::test_no_export_has_a_word_of_a_comment",
        "gui/test_projector.py::test_no_comment_is_ever_on_a_slide",
    ),
    "Private notes are never on the projector": (
        "gui/test_projector.py::test_no_private_note_and_no_reason_is_ever_on_a_slide",
    ),
    "Drafts, and what you are typing, are not shown to the room unless you switch it on": (
        "gui/test_projector.py::test_what_is_not_before_the_meeting_is_not_on_a_slide",
        "gui/test_projector.py::test_the_room_sees_what_is_written_only_where_the_chair_wants_it",
    ),
    "encrypted, and locked again when you close the negotiation": (
        *SEALED,
        "gui/test_passphrases.py::test_what_is_locked_is_told_when_the_project_is_opened",
    ),
    # an export, an exchange file
    "find private notes or drafts in it": OUTPUTS,
    "find out in which folder you work": (
        "exports/test_private.py::test_no_part_of_an_output_says_it",
        "record/test_event_exchange.py::test_nothing_in_the_file_tells_when_or_where_it_was_made",
    ),
    "find the private key of a desk in it": (
        "app/test_desks.py::test_the_private_key_is_in_no_file_that_is_given_away",
        "cli/test_desks.py::test_a_desk_shows_its_key_and_never_the_private_one",
    ),
    # the project file
    "alter an act and keep the signature of its desk right": (
        (
            "safety/test_strangers.py::"
            "test_an_act_that_was_altered_in_the_file_does_not_keep_its_signature"
        ),
        "app/test_desks.py::test_what_a_stranger_noted_as_checked_is_not_believed",
    ),
    "sign as another desk": (
        "safety/test_strangers.py::test_whoever_has_the_file_cannot_sign_as_another_desk",
    ),
    "read the notes and drafts without the passphrase": SEALED,
    "alter them, or put one in the place of another, unseen": (
        "record/test_private_line.py::test_every_flipped_bit_of_the_line_is_seen",
        "record/test_private_line.py::test_sealed_entries_cannot_stand_in_each_others_place",
    ),
    "read those of one delegation with the passphrase of another": (
        (
            "record/test_private_line.py::"
            "test_each_delegation_has_a_passphrase_of_its_own_and_can_change_and_remove_it"
        ),
    ),
    # the same computer
    "read copies of a project, or words being typed, without permission to read the project": (
        "record/test_permissions.py::test_nothing_beside_a_project_is_open_to_more_people_than_it",
        "record/test_permissions.py::test_a_copy_and_a_salvage_elsewhere_are_not_either",
        (
            "record/test_permissions.py::"
            "test_a_back_up_and_a_rescue_copy_and_a_file_that_is_written_again"
        ),
    ),
    "read the key of your desk": (
        "app/test_desks.py::test_the_files_of_a_key_are_for_their_user_alone",
        "safety/test_strangers.py::test_a_key_that_others_could_read_is_closed_to_them",
    ),
    "make draftbench write into another file by putting a link in the place of the lock file, or "
    "of another file beside the project": (
        (
            "record/test_sharing.py::"
            "test_nothing_is_written_into_another_file_in_the_place_of_a_journal"
        ),
        "record/test_permissions.py::test_a_lock_file_that_is_another_file_is_refused",
    ),
    "work in a negotiation while you have it open": (
        "record/test_sharing.py::test_the_second_program_reads_and_says_who_writes",
    ),
    "read your notes and drafts while they are locked": (
        "cli/test_private_bytes.py::test_a_passphrase_hides_what_is_there_and_gives_it_back",
        "app/test_private_drafts.py::test_locked_drafts_are_counted_and_do_not_hinder",
        "gui/test_passphrases.py::test_a_passphrase_is_set_given_and_removed",
    ),
    # a thief
    "read notes and drafts that are under a passphrase": SEALED,
    "bring in acts without a question once your desk is off the roster": (
        "app/test_desks.py::test_a_desk_that_was_taken_off_must_be_confirmed",
        (
            "safety/test_strangers.py::"
            "test_a_stolen_desk_of_the_chair_is_taken_off_and_changes_the_roster_no_more"
        ),
    ),
    # a hostile file
    "run a macro, or reach a network, when the file is read": (
        "formats_office/test_office.py::test_a_macro_file_is_read_without_its_macros",
        "formats_office/test_office.py::test_nothing_is_fetched",
        "safety/test_hostile_files.py::test_relationships_that_lead_out_are_not_followed",
        "safety/test_hostile_files.py::test_document_types_are_refused_in_every_part",
    ),
    "read or write other files": (
        "safety/test_hostile_files.py::test_relationships_that_lead_out_are_not_followed",
        "safety/test_hostile_files.py::test_a_link_in_a_package_is_no_link",
        "safety/test_packages.py::test_paths_that_lead_out_are_refused",
    ),
    "take far more time or memory than the size of the file explains": (
        "safety/test_bombs.py::test_calls_grow_no_faster_than_the_file",
        "safety/test_bombs.py::test_a_small_file_with_a_huge_tree_is_refused_in_a_sentence",
        "safety/test_bombs.py::test_the_budget_of_each_kind_holds",
        "safety/test_packages.py::test_a_zip_bomb_is_refused_before_it_is_unpacked",
        "safety/test_growth_of_patterns.py::test_no_pattern_of_the_program_grows",
    ),
    "have words of a refused file repeated in an error or a report": (
        "safety/test_hostile_files.py::test_words_of_a_refused_file_are_not_said",
        "safety/test_xml.py::test_no_text_of_the_document_is_in_the_sentence",
        "cli/test_private_bytes.py::test_a_report_on_a_fault_has_no_private_word",
        "gui/test_safekeeping.py::test_a_fault_is_one_sentence_and_nothing_is_lost",
    ),
    # an exchange file on its way
    "change the words, the author or the time of a signed act without an alarm": ALTERED,
    "pass off an act from another negotiation": (
        "app/test_desks.py::test_an_event_of_another_negotiation_is_an_alarm",
    ),
    "change an act that you have already": (
        "app/test_united_copies.py::test_an_event_that_is_here_with_other_content_is_an_alarm",
        "cli/test_exchange.py::test_a_known_event_with_other_content_is_named",
    ),
    "bring in, without a question, an act that no desk on the roster signed": (
        "app/test_desks.py::test_an_unsigned_and_an_unknown_desk_must_be_confirmed",
    ),
    # a wrong clock
    "change the order of acts, or which of two counts": (
        "record/test_order.py::test_the_order_follows_from_what_was_seen_and_from_nothing_else",
        "app/test_united_copies.py::test_a_copy_with_a_wrong_clock_throws_nothing_out",
    ),
    "give an act, without a question, a time before what they had seen or still to come": (
        "app/test_united_copies.py::test_a_time_that_is_still_to_come_is_told_and_blames_nobody_else",
        "app/test_united_copies.py::test_a_copy_with_a_wrong_clock_throws_nothing_out",
    ),
    "let a silence procedure end early": (
        "app/test_united_copies.py::test_a_clock_that_is_ahead_ends_no_silence",
    ),
    # what synchronizes
    "make you lose an act that was saved": (
        (
            "record/test_overwritten.py::"
            "test_whoever_writes_into_the_file_nothing_that_was_saved_is_lost"
        ),
        "record/test_overwritten.py::test_at_random_moments_nothing_that_was_acknowledged_is_lost",
        "record/test_file_faults.py::test_nothing_is_lost_and_nothing_passes_unseen",
    ),
    "overwrite the open file unnoticed": (
        "record/test_overwritten.py::test_an_idle_program_notices_it_too",
        "gui/test_filekeeping.py::test_it_is_told_where_nothing_is_done_at_all",
        "gui/test_filekeeping.py::test_a_project_that_is_overwritten_goes_on_in_a_rescue_copy",
    ),
    # what a file proves
    "exactly these words, under this name, at this time by its clock, in this negotiation": (
        *ALTERED,
        "app/test_desks.py::test_an_event_of_another_negotiation_is_an_alarm",
    ),
    "whether that desk may act for that delegation": (
        "app/test_desks.py::test_the_desk_of_a_delegation_acts_for_it",
        "app/test_desks.py::test_a_desk_that_acts_for_others_must_be_confirmed",
    ),
}
"""What the page says, and what holds it: files below ``tests`` and names of functions."""

LISTS = (
    "What never leaves your computer",
    "What stays private in a negotiation",
    "What an exchange file proves",
)
TABLE = "Who can do what"


def plain(text: str) -> str:
    """The words without marks and targets of links."""
    return re.sub(r"\]\([^)]*\)", "]", text).replace("**", "").replace("[", "").replace("]", "")


def section(title: str) -> str:
    """What stands below a heading."""
    return plain(PAGE.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0])


def denied() -> list[str]:
    """What the table says that people cannot do, one by one."""
    rows = [line for line in section(TABLE).splitlines() if line.startswith("| ")]
    assert rows[0] == "| who | can | cannot |"
    cells = [row.strip("| ").split(" | ") for row in rows[1:]]
    assert all(len(row) == 3 for row in cells)
    return [promise for row in cells for promise in row[2].split("; ")]


@cache
def functions_of(file: str) -> frozenset[str]:
    """The names of the tests of a file, without those that are always skipped."""
    tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
    return frozenset(
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not any(_skips(mark) for mark in node.decorator_list)
    )


def _skips(mark: ast.expr) -> bool:
    called = mark.func if isinstance(mark, ast.Call) else mark
    return isinstance(called, ast.Attribute) and called.attr in ("skip", "xfail")


@pytest.mark.parametrize("promise", PROMISES)
def test_a_promise_stands_on_the_page(promise: str) -> None:
    in_lists = any(promise in section(title) for title in LISTS)
    assert in_lists or promise in denied()


@pytest.mark.parametrize("promise", PROMISES)
def test_a_promise_is_held_by_tests(promise: str) -> None:
    held = PROMISES[promise]
    assert held
    for named in held:
        file, name = named.split("::")
        assert name in functions_of(file), named


def test_the_table_promises_nothing_that_is_not_tested() -> None:
    assert len(denied()) > 20
    assert [promise for promise in denied() if promise not in PROMISES] == []


@pytest.mark.parametrize("title", LISTS)
def test_each_point_of_a_list_is_tested(title: str) -> None:
    points = [line for line in section(title).splitlines() if line.startswith("* ")]
    assert points
    assert [one for one in points if not any(promise in one for promise in PROMISES)] == []
