"""Where words come from, through every kind of change."""

from collections import Counter
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions, texts
from draftbench.amend.amendment import Amendment, AmendmentId, Status
from draftbench.amend.changesets.changes import Relocation
from draftbench.amend.changesets.editing import between
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.lineage import Lineage
from draftbench.amend.redlines import provenance
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.provenance import derived, stretches, taken_over, why
from draftbench.amend.redlines.redline import DraftStep
from draftbench.amend.stamp import Stamp
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Origin, RichText


def negotiation(base, *steps, sources=()):
    redline = unmarked(base, base)
    for step in steps:
        redline = advanced(redline, step.changes, step.stamp)
    return Negotiation("t", base, redline, sources=sources, steps=steps)


@st.composite
def histories(draw):
    base = draw(documents())
    now, steps = base, []
    for number in range(draw(st.integers(1, 3))):
        stamp = Stamp(f"author {number}", (), "")
        if draw(st.booleans()):
            new, splits, joins = draw(divisions(now, prefix=f"d{number}"))
            steps.append(DraftStep(between(now, new, splits=splits, joins=joins), stamp))
        else:
            new = draw(revisions(now, prefix=f"r{number}"))
            steps.append(DraftStep(between(now, new), stamp))
        now = new
    return base, steps


def stands_in(words: str, whole: str) -> bool:
    """Whether the letters of ``words`` stand in ``whole`` in this order, others among them."""
    letters = iter(whole)
    return all(letter in letters for letter in words)


def glued():
    """A space that was deleted between two words of the base, so that they read as one."""
    clause = Clause(ClauseId("b0"), ClauseKind.PREAMBULAR, RichText("States 63/193, States"))
    base = Document("base", (clause,))
    new = base.with_clauses((replace(clause, text=RichText("63/193,States")),))
    return base, [DraftStep(between(base, new), Stamp("author 0", (), ""))]


@given(histories())
@example(glued())
def test_every_word_has_one_giver_and_what_the_base_gave_stands_in_the_base(history):
    base, steps = history
    state = negotiation(base, *steps)
    moved = any(isinstance(c, Relocation) for step in steps for c in step.changes.changes)
    for clause in state.draft:
        found = stretches(state, clause.id)
        assert [s.start for s in found] == [0, *(s.end for s in found[:-1])][: len(found)]
        assert (found[-1].end if found else 0) == len(clause.text.text)
        for stretch in found:
            giver = stretch.giver
            words = clause.text.text[stretch.start : stretch.end]
            if giver.stamp is None:
                whole = base[giver.origin.clause].text.text
                assert stands_in(words, whole) or (moved and Counter(words) <= Counter(whole))
            else:
                assert giver.stamp in [step.stamp for step in steps]


@given(histories())
def test_words_that_are_followed_on_are_those_followed_from_the_start(history):
    base, steps = history

    def told(*some):
        state = negotiation(base, *some)
        found = [stretches(state, clause.id) for clause in state.draft]
        deeds = [why(state, c.id, 0).deeds for c in state.draft if c.text.text]
        return found, deeds

    on = [told(*steps[:number]) for number in range(len(steps) + 1)]
    back = told(*steps[:1])
    for number, found in enumerate(on):
        provenance._recent.clear()
        assert told(*steps[:number]) == found
    assert back == on[min(1, len(steps))]


@given(histories(), st.data())
def test_a_base_text_that_is_the_draft_keeps_who_gave_its_words(history, data):
    """Also where it came after another one, and with more steps behind it."""
    base, steps = history
    named = [
        DraftStep(step.changes, replace(step.stamp, event=f"e{number}"))
        for number, step in enumerate(steps)
    ]
    whole = negotiation(base, *named)
    state = negotiation(base)
    for step in named:
        state = replace(negotiation(state.base, *state.steps, step), taken_over=state.taken_over)
        if data.draw(st.booleans()):
            new = replace(state.draft, name=f"{base.name} of then")
            given = taken_over(state, new, Lineage(), named)
            state = replace(negotiation(new), taken_over=given)
    for clause in whole.draft:
        found, wanted = (
            [
                (one.start, one.end, one.giver.stamp, one.giver.instead_of)
                for one in stretches(each, clause.id)
                if one.giver.stamp is not None
            ]
            for each in (state, whole)
        )
        assert found == wanted
        places = [one.giver.base for one in stretches(state, clause.id)]
        assert all(
            place is None or (place.document == state.base.name and place.clause in state.base)
            for place in places
        )


OP1, OP2 = ClauseId("op1"), ClauseId("op2")


def text(*clauses, name="base"):
    return Document(
        name, tuple(Clause(ClauseId(i), ClauseKind.OPERATIVE, RichText(t)) for i, t in clauses)
    )


BASE = text(
    ("op1", "Urges States to act with concern; invites the Secretariat to report;"),
    ("op2", "Decides to remain seized of the matter."),
)


def test_a_word_is_followed_through_a_split_and_an_edit_of_the_part():
    part = ClauseId("part")
    split = text(
        ("op1", "Urges States to act with concern;"),
        ("part", "invites the Secretariat to report;"),
        ("op2", "Decides to remain seized of the matter."),
    )
    annually = text(
        ("op1", "Urges States to act with concern;"),
        ("part", "invites the Secretariat to report annually;"),
        ("op2", "Decides to remain seized of the matter."),
    )
    steps = (
        DraftStep(between(BASE, split, splits={part: OP1}), Stamp("Chair", (), "")),
        DraftStep(between(split, annually), Stamp("Mexico", ("MEX",), "")),
    )
    state = negotiation(BASE, *steps)
    old = why(state, part, annually[part].text.text.index("Secretariat"))
    assert old.stretch.giver.origin == Origin("base", OP1)
    assert [deed.what for deed in old.deeds] == ["split off from another clause"]
    new = why(state, part, annually[part].text.text.index("annually"))
    assert new.where == "Mexico"
    assert new.stretch.giver.origin is None


def test_words_that_replaced_others_say_which():
    alarm = text(
        ("op1", BASE[OP1].text.text.replace("concern", "alarm")), ("op2", BASE[OP2].text.text)
    )
    state = negotiation(BASE, DraftStep(between(BASE, alarm), Stamp("Mexico", ("MEX",), "")))
    found = why(state, OP1, alarm[OP1].text.text.index("alarm"))
    assert found.stretch.giver.instead_of == "concern"


def test_a_clause_taken_from_two_sources_names_both_and_who_wrote_the_rest():
    one = text(("a", "Urges States to protect victims of crime;"), name="one")
    two = text(("b", "Calls for the early disposal of seized assets;"), name="two")
    origins = (Origin("one", ClauseId("a")), Origin("two", ClauseId("b")))
    words = "Urges States to protect victims of crime and the early disposal of seized assets now;"
    new = Clause(ClauseId("new"), ClauseKind.OPERATIVE, RichText(words), origins=origins)
    draft = BASE.with_clauses((*BASE.clauses, new))
    step = DraftStep(between(BASE, draft), Stamp("Secretariat", (), ""))
    state = negotiation(BASE, step, sources=(one, two))
    assert why(state, new.id, words.index("victims")).stretch.giver.origin == origins[0]
    assert why(state, new.id, words.index("disposal")).stretch.giver.origin == origins[1]
    assert why(state, new.id, words.index("now")).where == "Secretariat"


def test_words_of_an_amendment_that_is_put_aside_since_are_those_of_the_base():
    alarm = text(
        ("op1", BASE[OP1].text.text.replace("concern", "alarm")), ("op2", BASE[OP2].text.text)
    )
    changes = between(BASE, alarm)
    stamp = Stamp("Mexico", ("MEX",), "", amendment=AmendmentId("am-1"))
    step = DraftStep(changes, stamp)
    given = taken_over(negotiation(BASE, step), alarm, Lineage(), [step])
    amendment = Amendment(AmendmentId("am-1"), "", ("MEX",), changes, "", "")
    for status, who in ((Status.ACCEPTED, "Mexico"), (Status.SUPERSEDED, "base, OP 1")):
        state = replace(negotiation(alarm), taken_over=given, entries=(Entry(amendment, status),))
        assert why(state, OP1, alarm[OP1].text.text.index("alarm")).where == who


@given(texts(), st.lists(texts(), min_size=1, max_size=3))
def test_no_word_of_a_source_is_lost(made, sources):
    plain = [source.plain for source in sources]
    found = derived(made.plain, plain)
    for number, source in enumerate(plain):
        said = [
            (t.source_start, t.source_end)
            for t in (*found.taken, *found.shared)
            if t.source == number
        ]
        said += [(one.start, one.end) for one in found.left_out if one.source == number]
        covered = {place for start, end in said for place in range(start, end)}
        assert all(place in covered or char.isspace() for place, char in enumerate(source))
    for one in found.taken:
        words = made.plain[one.start : one.end]
        assert words == plain[one.source][one.source_start : one.source_end]
