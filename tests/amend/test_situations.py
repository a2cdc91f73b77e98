"""Every ordinary situation that an amendment meets on a text that has moved on: its one outcome,
and, where it has a place, the exact text that comes of it.

The amendment is always the same: in the second operative paragraph, "deep concern" becomes "alarm".
"""

from dataclasses import replace

import pytest

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.changesets.wordchanges import CONTEXT
from draftbench.amend.placement.placing import place
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Note, RichText

A, B, C = ClauseId("a"), ClauseId("b"), ClauseId("c")
WORDS = (
    "Expresses deep concern at the growth of “organized” crime; invites States to report annually;"
)
ALARM = WORDS.replace("deep concern", "alarm")


def clause(name: str, words: str) -> Clause:
    return Clause(ClauseId(name), ClauseKind.OPERATIVE, RichText(words))


BASE = Document(
    "base",
    (
        clause("a", "Urges States to cooperate in criminal matters;"),
        clause("b", WORDS),
        clause("c", "Decides to remain seized of the matter."),
    ),
)


def text(*clauses: Clause) -> Document:
    return BASE.with_clauses(clauses)


def b(words: str) -> Document:
    return text(BASE[A], clause("b", words), BASE[C])


PROPOSAL = between(BASE, b(ALARM))


def placed(target: Document, *, splits=None, joins=None, proposal=PROPOSAL):
    changes = between(BASE, target, splits=splits or {}, joins=joins or {})
    stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId("am-other"))
    redline = unmarked(BASE, BASE)
    if changes.changes:
        redline = advanced(redline, changes, stamp)
    placement = place(proposal, redline.result, redline)
    after = None
    if placement.changes is not None:
        after = {c.id: c.text.text for c in apply(redline.result, placement.changes)}
    return placement, after


FORTY = tuple(clause(f"n{n}", f"Takes note of report {n} on crime;") for n in range(40))
NOTE = RichText("Expresses\ufffc", (), (Note("n1", "1", RichText("See A/1.")),))
NOTED = replace(BASE[B], text=NOTE + RichText(WORDS.removeprefix("Expresses")))

APPLIES = {
    "base unchanged": (BASE, ALARM),
    "clause moved": (text(BASE[B], BASE[A], BASE[C]), ALARM),
    "40 clauses inserted before": (text(*FORTY, *BASE), ALARM),
    "renumbered: one before it deleted": (text(BASE[B], BASE[C]), ALARM),
    "edited elsewhere": (
        b(WORDS.replace("annually", "every year")),
        ALARM.replace("annually", "every year"),
    ),
    "moved and edited": (
        text(clause("b", WORDS.replace("annually", "yearly")), BASE[A], BASE[C]),
        ALARM.replace("annually", "yearly"),
    ),
    "look-alike added": (
        text(*BASE, clause("d", WORDS.replace("annually", "at once"))),
        ALARM,
    ),
    "occurring twice": (text(*BASE, clause("d", WORDS)), ALARM),
    "footnote inserted before": (
        text(BASE[A], NOTED, BASE[C]),
        ALARM.replace("Expresses", "Expresses\ufffc"),
    ),
    "punctuation and quotes changed elsewhere": (
        b(WORDS.replace("crime;", "crime,").replace("“organized”", '"organized"')),
        ALARM.replace("crime;", "crime,").replace("“organized”", '"organized"'),
    ),
    "letter case of the opening changed by also": (
        b(WORDS.replace("invites", "also invites").replace("Expresses", "Also expresses")),
        None,
    ),
}


@pytest.mark.parametrize("name", APPLIES)
def test_it_applies_to_exactly_its_words(name):
    target, wanted = APPLIES[name]
    placement, after = placed(target)
    if wanted is None:  # the word beside it has changed: it asks
        assert placement.outcome is Outcome.CONFIRM
        assert after[B].startswith("Also expresses alarm at")
        return
    assert placement.outcome is Outcome.APPLIES
    assert after[B] == wanted
    others = {c.id: c.text.text for c in target if c.id != B}
    assert {key: words for key, words in after.items() if key != B} == others
    assert placement.why.endswith(".")


CONFIRMS = {
    "bracketed meanwhile": (
        WORDS.replace("deep concern", "[deep concern]"),
        WORDS.replace("deep concern", "[alarm]"),
    ),
    "quotes put around the words": (
        WORDS.replace("deep concern", "“deep concern”"),
        WORDS.replace("deep concern", "“alarm”"),
    ),
    "a comma behind the words": (
        WORDS.replace("deep concern at", "deep concern, at"),
        WORDS.replace("deep concern at", "alarm, at"),
    ),
    "the rest written anew": (
        "Expresses deep concern at how few courts there are, and asks all to tell of it soon;",
        "Expresses alarm at how few courts there are, and asks all to tell of it soon;",
    ),
}


@pytest.mark.parametrize("name", CONFIRMS)
def test_it_asks_where_signs_around_its_words_or_most_other_words_changed(name):
    words, wanted = CONFIRMS[name]
    placement, after = placed(b(words))
    assert placement.outcome is Outcome.CONFIRM
    assert after[B] == wanted


CONFLICTS = {
    "the same words edited by another": b(WORDS.replace("deep concern", "grave worry")),
    "rewritten": b("Notes that crime has grown, and asks all to tell what they did about it;"),
    "an edit that touches its words": b(WORDS.replace("deep concern", "deep concern, even anger,")),
    "deleted": text(BASE[A], BASE[C]),
    "deleted with a look-alike kept": text(
        BASE[A], BASE[C], clause("d", WORDS.replace("deep concern", "great fear"))
    ),
}


@pytest.mark.parametrize("name", CONFLICTS)
def test_it_conflicts_and_says_with_whom(name):
    placement, after = placed(CONFLICTS[name])
    assert placement.outcome is Outcome.CONFLICT
    assert after is None
    assert placement.rivals == ("am-other",)


def test_it_is_contained_where_the_text_says_so_already():
    assert placed(b(ALARM))[0].outcome is Outcome.CONTAINED


def test_a_clause_split_is_followed_into_the_part_that_has_the_words():
    part = ClauseId("part")
    first, second = WORDS.split("; ")
    target = text(BASE[A], clause("b", f"{first};"), clause("part", second), BASE[C])
    placement, after = placed(target, splits={part: B})
    assert placement.outcome is Outcome.APPLIES
    assert (after[B], after[part]) == (f"{ALARM.split('; ')[0]};", second)
    late = between(BASE, b(WORDS.replace("report", "respond")))
    placement, after = placed(target, splits={part: B}, proposal=late)
    assert placement.outcome is Outcome.APPLIES
    assert after[part] == second.replace("report", "respond")


def test_clauses_merged_keep_the_words_that_are_amended():
    target = text(clause("a", f"{BASE[A].text.text} {WORDS}"), BASE[C])
    placement, after = placed(target, joins={B: A})
    assert placement.outcome is Outcome.APPLIES
    assert after[A] == f"{BASE[A].text.text} {ALARM}"


def test_a_deleted_clause_that_came_back_as_new_asks_and_two_such_are_ambiguous():
    back = text(BASE[A], clause("d", WORDS), BASE[C])
    placement, after = placed(back)
    assert placement.outcome is Outcome.CONFIRM
    assert after["d"] == ALARM
    twice = text(BASE[A], clause("d", WORDS), BASE[C], clause("e", WORDS))
    placement, after = placed(twice)
    assert placement.outcome is Outcome.AMBIGUOUS
    assert set(placement.where) == {"d", "e"}
    assert after is None


def test_without_knowing_who_did_it_a_deleted_clause_leaves_an_orphan():
    placement = place(PROPOSAL, text(BASE[A], BASE[C]))
    assert placement.outcome is Outcome.ORPHANED
    assert placement.where == (B,)


def test_an_abbreviation_keeps_its_capitals_behind_also():
    office = between(BASE, b(WORDS.replace("Expresses", "UNODC, with others, expresses")))
    placement, after = placed(b(f"Also e{WORDS[1:]}"), proposal=office)
    assert placement.outcome is Outcome.CONFIRM
    assert after[B].startswith("Also UNODC, with others, expresses deep concern")


NEAR_NEW_WORDS = {
    "brackets round the word behind": ("to [report] annually", "to [meet and report] annually"),
    "brackets round the word before": ("[to] report annually", "[to] meet and report annually"),
    "a comma there": ("to, report annually", "to, meet and report annually"),
    "white space there": ("to  report annually", "to  meet and report annually"),
}


@pytest.mark.parametrize("name", NEAR_NEW_WORDS)
def test_new_words_keep_their_white_space_where_signs_beside_them_changed(name):
    words, wanted = NEAR_NEW_WORDS[name]
    proposal = between(BASE, b(WORDS.replace("to report", "to meet and report")))
    placement, after = placed(b(WORDS.replace("to report annually", words)), proposal=proposal)
    assert placement.outcome is Outcome.CONFIRM
    assert after[B] == WORDS.replace("to report annually", wanted)


def test_white_space_a_word_away_from_new_words_does_not_touch_them():
    proposal = between(BASE, b(WORDS.replace("to report", "to meet and report")))
    placement, after = placed(b(WORDS.replace("States to", "States  to")), proposal=proposal)
    assert placement.outcome is Outcome.APPLIES
    assert after[B] == WORDS.replace("States to", "States  to meet and")


TWO = text(
    clause("a", BASE[A].text.text.replace("States", "all")),
    clause("b", ALARM),
    BASE[C],
)
"""Two clauses amended."""


def test_what_stands_already_in_part_says_so():
    first = between(BASE, text(TWO.clauses[0], *BASE.clauses[1:]))
    soon = clause("a", BASE[A].text.text.replace("matters", "matters soon"))
    target = text(soon, *TWO.clauses[1:])
    whole, after = placed(target, proposal=first)
    some, same = placed(target, proposal=between(BASE, TWO))
    assert whole.outcome is some.outcome is Outcome.APPLIES
    assert after == same
    assert after[A] == "Urges all to cooperate in criminal matters soon;"
    assert whole.changes.changes == some.changes.changes
    assert len(some.why) > len(whole.why)


@pytest.mark.parametrize("name", [*APPLIES, *CONFIRMS])
def test_what_is_placed_quotes_what_stands_around_its_words_now(name):
    target = b(CONFIRMS[name][0]) if name in CONFIRMS else APPLIES[name][0]
    placement, _ = placed(target)
    for change in placement.changes.changes:
        words = target[change.clause].text.text
        assert change.old == words[change.start : change.end]
        assert change.before == words[max(0, change.start - CONTEXT) : change.start]
        assert change.after == words[change.end : change.end + CONTEXT]


def noted(words: str, behind: str) -> Document:
    """The second clause with these words and a note behind some of them."""
    at = words.index(behind) + len(behind)
    note = RichText("\ufffc", (), (Note("n1", "1", RichText("See A/1.")),))
    return text(BASE[A], replace(BASE[B], text=RichText(words).splice(at, at, note)), BASE[C])


@pytest.mark.parametrize(
    ("behind", "outcome"),
    [("concern", Outcome.APPLIES), ("Expresses", Outcome.APPLIES), ("deep", Outcome.CONFIRM)],
)
def test_a_note_beside_the_words_does_not_matter_and_one_among_them_does(behind, outcome):
    assert placed(noted(WORDS, behind))[0].outcome is outcome


def test_a_note_is_not_there_because_signs_at_its_place_changed():
    proposal = between(BASE, noted(WORDS, "“organized"))
    placement, _ = placed(b(WORDS.replace("“organized”", '"organized"')), proposal=proposal)
    assert placement.outcome is not Outcome.CONTAINED
    there = noted(WORDS.replace("“organized”", '"organized"'), '"organized')
    assert placed(there, proposal=proposal)[0].outcome is Outcome.CONTAINED


def test_a_note_behind_other_words_is_not_the_note_that_was_proposed():
    proposal = between(BASE, noted(WORDS, "“organized"))
    there = noted(WORDS.replace("“organized", "“gang"), "“gang")
    assert placed(there, proposal=proposal)[0].outcome is Outcome.CONFLICT


def test_words_are_there_though_others_put_a_note_behind_them():
    assert placed(noted(ALARM, "alarm"))[0].outcome is Outcome.CONTAINED
    some = ALARM.replace("annually", "yearly")
    assert placed(noted(some, "alarm"))[0].outcome is Outcome.CONTAINED
