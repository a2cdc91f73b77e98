"""Whatever three delegations track in one file comes back as what each of them wrote."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Delegation
from draftbench.amend.changesets.changes import Relocation, Splice
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.placement.lineage import followed_in
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import wishes
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.registers.register import opened
from draftbench.amend.stamp import Stamp
from draftbench.app.imports.importing import Choices, batch
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.formats.docx.track.tracked import tracked
from support.incoming import read_marked
from support.laws import examples
from support.replaying import collide
from support.word import FRONT

PEOPLE = (Delegation("MEX", "Mexico"), Delegation("BRA", "Brazil"), Delegation("URY", "Uruguay"))
NAMES = {person.code: person.name for person in PEOPLE}
NOUNS = [
    "crime",
    "justice",
    "prevention",
    "young people",
    "stolen assets",
    "all victims",
    "experts",
]
OPENINGS = {
    ClauseKind.PREAMBULAR: (["Recalling", "Noting", "Recognizing"], ","),
    ClauseKind.OPERATIVE: (["Urges States to consider", "Calls upon States to study"], ";"),
}


@st.composite
def clauses(draw, name, kind):
    verbs, end = OPENINGS[kind]
    nouns = draw(st.lists(st.sampled_from(NOUNS), min_size=3, max_size=6, unique=True))
    text = f"{draw(st.sampled_from(verbs))} {', '.join(nouns)} and the matter of {name}{end}"
    return Clause(ClauseId(name), kind, RichText(text))


@st.composite
def bases(draw):
    found = [draw(clauses(f"p{n}", ClauseKind.PREAMBULAR)) for n in range(draw(st.integers(2, 4)))]
    found += [draw(clauses(f"o{n}", ClauseKind.OPERATIVE)) for n in range(draw(st.integers(2, 5)))]
    return Document("declaration", tuple(found), kind="resolution")


@st.composite
def edited(draw, base, who):
    """The base as a delegation would have it: words put in and struck, clauses deleted, put in and
    moved."""
    kept = []
    for clause in base:
        what = draw(st.sampled_from(["keep", "keep", "keep", "put in", "strike", "delete"]))
        words = clause.text.text.split(" ")
        at = draw(st.integers(1, len(words) - 2))
        if what == "put in":
            words.insert(at, f"{who} {draw(st.sampled_from(NOUNS))}")
        elif what == "strike":
            del words[at]
        if what != "delete":
            kept.append(replace(clause, text=RichText(" ".join(words))))
    if draw(st.booleans()):
        new = draw(clauses(f"new.{who}", ClauseKind.OPERATIVE))
        kept.insert(draw(st.integers(sum(c.id[0] == "p" for c in kept), len(kept))), new)
    operative = [at for at, clause in enumerate(kept) if clause.id[0] == "o"]
    if len(operative) > 1 and draw(st.integers(0, 3)) == 0:
        moved = kept.pop(draw(st.sampled_from(operative)))
        kept.insert(draw(st.integers(operative[0], len(kept))), moved)
    return base.with_clauses(tuple(kept))


def texts(document):
    return [" ".join(clause.text.plain.split()) for clause in document]


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=examples(40))
@given(st.data())
def test_what_each_of_three_wrote_comes_back(data):
    base = data.draw(bases())
    redline = unmarked(base, base)
    wrote = {}
    for number, person in enumerate(PEOPLE, 1):
        changes = between(base, data.draw(edited(base, person.code)))
        apart = all(
            not collide(changes, other, base)
            and not wishes(changes) & wishes(other)
            and not _edits_what_moves(changes, other)
            for other in wrote.values()
        )
        placed = place(changes, redline.result, redline) if apart and changes.changes else None
        if placed is None or placed.changes is None or moves(placed.changes) != moves(changes):
            continue  # what stands there already when its turn comes is no change, and not written
        stamp = Stamp(person.name, (person.code,), f"2010-04-1{number}T10:00:00Z")
        redline = advanced(redline, placed.changes, stamp, followed_in(changes))
        wrote[person.code] = changes
    register = replace(opened("t", base, base), delegations=PEOPLE)
    state = register.negotiation()
    written = tracked(redline, FRONT).data
    if not wrote:
        return
    brought = batch(state, [read_marked("f.docx", written, state)], 1, Choices("author"))
    assert brought.differences == ()
    for amendment in brought.amendments:
        register = register.with_amendment(amendment)
        (code,) = amendment.sponsors
        came, alone = texts(apply(base, amendment.changes)), texts(apply(base, wrote[code]))
        unsure = any(said.startswith(NAMES[code]) for said in behind_moved(brought))
        assert came == alone or (unsure and sorted(came) == sorted(alone))
    assert {a.sponsors[0] for a in brought.amendments} == set(wrote)
    for amendment in brought.amendments:
        register = register.with_acceptance(
            amendment.id, register.acceptable(amendment.id, confirmed=True)
        )
    assert sorted(texts(register.draft)) == sorted(texts(redline.result))


def behind_moved(brought):
    """What is said of paragraphs behind those that others moved: without the move the file does not
    say where they stand."""
    return [one.message for one in brought.doubts if one.code == "behind-moved"]


def moves(changes):
    """The clauses that move by a change set."""
    return {one.clause for one in changes.changes if isinstance(one, Relocation)}


def _edits_what_moves(one, other):
    """Whether one edits what the other moves: of words struck there the export names the mover."""

    def edits(changes):
        return {c.clause for c in changes.changes if isinstance(c, Splice)}

    return bool(edits(one) & moves(other) or edits(other) & moves(one))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["o1", "o2", "o3", "o0", "o4"], ["o1", "o0", "o2", "o3"]),  # o0 has moved past o1
        (["o0", "o2", "o3", "o4"], ["o0", "o2", "o1", "o3"]),  # o1 is gone
    ],
)
def test_a_move_that_others_made_needless_is_still_its_authors(first, second):
    base = five()
    brought = read_back(
        base, [[base[ClauseId(name)] for name in order] for order in (first, second)]
    )
    came = {a.sponsors[0]: a.changes for a in brought.amendments}
    assert texts(apply(base, came["MEX"])) == [base[ClauseId(name)].text.text for name in first]
    assert texts(apply(base, came["BRA"])) == [base[ClauseId(name)].text.text for name in second]


def test_a_paragraph_behind_one_that_another_moved_is_said_to_be_in_doubt():
    base = five()
    new = replace(base.clauses[0], id=ClauseId("new"), text=RichText("Urges all to help;"))
    last, *others = reversed(base.clauses)
    brought = read_back(base, [[last, *reversed(others)], [*base, new]])
    (said,) = behind_moved(brought)
    assert [name in said for name in ("Brazil", "OP 5", "Mexico")] == [True] * 3
    assert behind_moved(read_back(base, [[last, *reversed(others)], [new, *base]])) == [said]
    assert behind_moved(read_back(base, [[*base, new], [last, *reversed(others)]])) == []


def test_a_paragraph_at_the_end_leaves_a_move_to_the_end_its_authors():
    base = five()
    first, *others = base.clauses
    new = replace(first, id=ClauseId("new"), text=RichText("Urges all to help;"))
    brought = read_back(base, [[*others, first], [*base, new]])
    came = {a.sponsors[0]: texts(apply(base, a.changes)) for a in brought.amendments}
    assert came["MEX"] == [clause.text.text for clause in (*others, first)]
    assert came["BRA"] == [clause.text.text for clause in (*base, new)]


@pytest.mark.parametrize("at", [0, 2, 4])
def test_a_paragraph_behind_one_that_another_deletes_comes_back_behind_it(at):
    base = five()
    new = replace(base.clauses[0], id=ClauseId("new"), text=RichText("Urges all to help;"))
    fewer, more = list(base), list(base)
    del fewer[at]
    more.insert(at + 1, new)
    brought = read_back(base, [fewer, more])
    came = {a.sponsors[0]: texts(apply(base, a.changes)) for a in brought.amendments}
    assert came["MEX"] == [clause.text.text for clause in fewer]
    assert came["BRA"] == [clause.text.text for clause in more]


def five():
    """Five operative paragraphs."""
    shorter = (RichText(f"Urges {', '.join(NOUNS[n:])} and matter {n};") for n in range(5))
    clauses = (
        Clause(ClauseId(f"o{n}"), ClauseKind.OPERATIVE, text) for n, text in enumerate(shorter)
    )
    return Document("declaration", tuple(clauses), kind="resolution")


def read_back(base, wanted):
    """What the first of the delegations would have, each the clauses ``wanted``, written into one
    file and read again."""
    redline = unmarked(base, base)
    for person, clauses in zip(PEOPLE, wanted, strict=False):
        changes = between(base, base.with_clauses(tuple(clauses)))
        placed, stamp = (
            place(changes, redline.result, redline),
            Stamp(person.name, (person.code,), ""),
        )
        redline = advanced(redline, placed.changes, stamp, followed_in(changes))
    state = replace(opened("t", base, base), delegations=PEOPLE).negotiation()
    written = tracked(redline, FRONT).data
    return batch(state, [read_marked("f.docx", written, state)], 1, Choices("author"))
