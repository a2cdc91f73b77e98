"""The outcome of every amendment, against what is known of how its text was changed."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from draftbench.amend.amendment import Amendment as Amended
from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.changesets.editing import apply, between
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.rebasing import plan, rebased
from draftbench.amend.placement.succession import successor
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.registers.register import opened
from draftbench.amend.registers.states import Moment
from draftbench.amend.stamp import Stamp
from draftbench.document import ClauseId, ClauseKind
from support import outcomes as oracle
from support import wholeclauses
from support.outcomes import Version
from support.passages import Amendment, Passage, Token
from support.rebases import amended_texts
from support.wholeclauses import Wish


def accepted(base: Version, course: list[Version]) -> Redline:
    """The redline once everything that happened was accepted."""
    text = base.document
    redline = unmarked(text, text)
    for number, version in enumerate(course):
        changes = between(
            redline.result,
            version.document,
            splits=version.splits,
            joins=version.joins,
            moving=version.moving,
        )
        stamp = Stamp("Mexico", ("MEX",), "", "", AmendmentId(f"am-{number}"))
        redline = advanced(redline, changes, stamp)
    return redline


@st.composite
def situations(draw):
    base = draw(oracle.texts())
    wanted, made = draw(oracle.edits(base))
    return base, wanted, draw(oracle.courses(base, wanted, made))


SETTLED = (Outcome.APPLIES, Outcome.CONTAINED)
NUMBERS: dict[str, int] = {}


def tokens(words: str) -> tuple[Token, ...]:
    """Words whose numbers are their own in every text."""
    found = words.split()
    return tuple(Token(NUMBERS.setdefault(w, len(NUMBERS)), w, w not in ",;]") for w in found)


def version(*clauses: str, joined: tuple[int, int] | None = None, **how) -> Version:
    """Clauses as "name: words"."""
    parts = (clause.split(": ") for clause in clauses)
    made = tuple(
        (ClauseId(name), Passage(tokens(words), ClauseKind.OPERATIVE)) for name, words in parts
    )
    return Version(made, 1000, parts=how.get("splits", {}), **how)


A, B, C = "a: one two three four five six", "b: red green blue black white", "c: to for by"
BOTH = "a: one two three four five six red green blue black white"
SEAM = (tuple(frozenset(t.number for t in tokens(clause[3:])) for clause in (A, B)),)
START = version(A, B, C)
JOINED = version(BOTH, C, joins={"b": "a"}, seams=SEAM)
GREY = Amendment(1, 2, 2, tokens("grey"))
"""In the second clause, "green blue" becomes "green grey blue"."""
HEAD_GREY = replace(GREY, start=1, end=1)
"""In the second clause, "red green" becomes "red grey green"."""
SAME = "b: red green grey blue black white"
GREY_ANEW = Amendment(1, 2, 2, (Token(900, "grey", space=True),))
"""The same with a word of its own."""
SAME_BESIDE = "b: red green dim grey blue black white"
BLACK, HEADLESS = Amendment(1, 3, 4, tokens("grey")), Amendment(1, 0, 2, ())
"""In the second clause, "black" becomes "grey"; "red green" goes."""
HEAD, PART = "b: red green", "p: blue black white"
HEAD_SEAM = (tuple(frozenset(t.number for t in tokens(clause[3:])) for clause in (A, HEAD)),)
DIVIDED = version(A, HEAD, PART, C, splits={"p": "b"})
LEFT = replace(version(A, PART, C), parts=DIVIDED.splits)
"""The first part of the second clause is gone, the other stands."""
AGAIN = version(A, HEAD, "p: blue", "q: black white", C, splits={"q": "p"})
AGAIN = replace(AGAIN, parts={"p": "b", "q": "p"})
AGAIN_LEFT = replace(version(A, "p: blue", "q: black white", C), parts=AGAIN.parts)
TAIL = version(A, "b: red green blue black", "p: white", C, splits={"p": "b"})
TAIL_MOVED = replace(version("p: white", A, "b: red green blue black", C), moving=("p",))
TAIL_MOVED = replace(TAIL_MOVED, parts=TAIL.splits)
"""The last word of the second clause is a clause of its own and stands first."""
CAPPED = version(f"{A} red green", PART, C, joins={"b": "a"}, seams=HEAD_SEAM)
CAPPED = replace(CAPPED, parts=DIVIDED.splits)
"""The first part has gone on in the first clause."""
CAPPED_APART = version(f"{A} red green", "n: he she it", PART, C, seams=HEAD_SEAM)
CAPPED_APART = replace(CAPPED_APART, parts=DIVIDED.splits)
CAPPED_SHORT = version(f"{A} red green", "p: blue black", C, seams=HEAD_SEAM)

NEAR = Amendment(1, 3, 3, tokens("grey"))
"""In the second clause, "blue black" becomes "blue grey black"."""
NEW_END = version(A, "b: red green blue black dark dim", C)
DIVIDED_END = version(A, "b: red", "p: green blue black dark dim", C, splits={"p": "b"})
LEFT_END = replace(version(A, "p: green blue black dark dim", C), parts=DIVIDED_END.splits)
"""The end of the second clause is written anew, then its first word is parted from it and goes."""


@given(situations())
@example(
    (
        START,
        GREY,
        [
            version(A, SAME, C),
            version(BOTH.replace(B[3:], SAME[3:]), C, joins={"b": "a"}, seams=SEAM),
        ],
    )
)
@example(
    (START, GREY, [JOINED, version("a: one", "p: " + BOTH[7:], C, splits={"p": "a"}, seams=SEAM)])
)
@example((START, BLACK, [DIVIDED, LEFT]))
@example((START, Amendment(1, 4, 5, ()), [TAIL, TAIL_MOVED]))
@example((START, HEADLESS, [DIVIDED, LEFT]))
@example((START, BLACK, [DIVIDED, CAPPED]))
@example((START, HEADLESS, [DIVIDED, CAPPED, replace(CAPPED_SHORT, parts=DIVIDED.splits)]))
@example((START, BLACK, [DIVIDED, AGAIN, AGAIN_LEFT]))
@example((START, BLACK, [DIVIDED, replace(version(PART, A, HEAD, C), parts=DIVIDED.splits)]))
@example((START, NEAR, [NEW_END, DIVIDED_END, LEFT_END]))
@example((START, Amendment(0, 1, 4, ()), [JOINED, version(f"{A} dark dim pale bright clear", C)]))
@example((START, Amendment(2, 0, 1, ()), [version(A, B)]))
def test_an_amendment_of_words_has_the_outcome_that_follows_from_what_was_changed(situation):
    base, wanted, course = situation
    now = course[-1] if course else base
    proposal = between(base.document, oracle.edited(base, wanted, base.made).document)
    redline = accepted(base, course)
    found = place(proposal, redline.result, redline)
    expected = oracle.allowed(base, wanted, now)
    assert found.outcome in expected, (found, expected)
    if found.changes is None:
        return
    after = [clause.text.plain for clause in apply(redline.result, found.changes)]
    if found.outcome is Outcome.APPLIES:
        assert tuple(after) == amended_texts(base.passages[wanted.at], wanted, now.passages)
    words = oracle.words_of(base, wanted, now)
    assert tuple(tuple(bare(text)) for text in after) == words


def bare(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " if c.isspace() else "" for c in text).split()


@st.composite
def wishes(draw):
    base = draw(oracle.texts())
    wish, made = draw(wholeclauses.wishes(base))
    return base, wish, draw(wholeclauses.courses(base, wish, made))


LONGER = version(A, HEAD, f"{PART} {C[3:]}", joins={"c": "p"})
LONGER = replace(LONGER, parts=DIVIDED.splits)
FRONT = version(B, A, C, moving=("b",))
NEW = Wish("insert", ClauseId("new"), ClauseId("b"), Passage(tokens("new"), ClauseKind.OPERATIVE))


LONG = "new and long"
TWICE = [
    version(A, B, f"x: {LONG}", C),
    version(A, B, f"y: {LONG}", f"x: {LONG}", C),
    version(A, B, "y: new", "q: and long", f"x: {LONG}", C, splits={"q": "y"}),
]
"""Others put a clause in, and once more, and divided one of the two."""
LIKE_GONE = [
    version(A, B, f"x: {LONG}", C),
    version(A, f"x: {LONG}", C),
    version(A, "x: new or even long", C),
]
"""Others put it in, the clause before it goes, and it is changed."""
COMMA = [version(A, B, f"x: {LONG}", C), version(A, B, f"x: {LONG} ,", C)]
"""Others put a clause in, and a comma behind it."""


BOTH_BEHIND_B = [version(B, A, C, moving=("a",)), version(B, C, A, moving=("c",))]
MOVED_PART = [
    DIVIDED,
    replace(version(A, PART, C, HEAD, moving=("b",)), parts=DIVIDED.splits),
    replace(
        version(A, PART, C, "b: red", "q: green", splits={"q": "b"}),
        parts={**DIVIDED.splits, "q": "b"},
    ),
]
"""The first part of the second clause moves to the end, and is divided again there."""

WITHOUT_B = version(A, C)
D = "d: at on in"
B_JOINED = version(f"{A} {B[3:]}", C, D, joins={"b": "a"})
BC_JOINED = version(f"{A} {B[3:]} {C[3:]}", D, joins={"c": "a"})
"""What stood between two clauses goes on in the first."""
A_DIVIDED = version("a: one", "p: two three four five six", C, splits={"p": "a"})
"""What stood between two clauses goes, and the first is divided."""

LEFT_AT_THE_END = [
    version(B, C, A, moving=("a",)),
    version(B, C, "a: one", "p: two three four five six", splits={"p": "a"}),
    replace(version(B, C, "p: two three four five six"), parts=A_DIVIDED.splits),
]
"""The first clause moves to the end, and is divided there; its first part goes."""
TAIL_AWAY = [
    DIVIDED,
    replace(version(HEAD, A, PART, C, moving=("a",)), parts=DIVIDED.splits),
    replace(version(PART, HEAD, A, C, moving=("p",)), parts=DIVIDED.splits),
]
"""The second clause is divided; the first one moves between its parts, and the last part away."""
NEW_BEHIND = [
    version(B, A, C, moving=("b",)),
    version(B, A, C, "n: at on in"),
]
"""What stood between two clauses moves away, and something comes behind the second."""


@given(wishes())
@example((START, NEW, BOTH_BEHIND_B))
@example((START, replace(NEW, after=ClauseId("c")), MOVED_PART))
@example((START, replace(NEW, new=Passage(tokens(LONG), ClauseKind.OPERATIVE)), TWICE))
@example((START, replace(NEW, new=Passage(tokens(LONG), ClauseKind.OPERATIVE)), COMMA))
@example((START, replace(NEW, new=Passage(tokens(LONG), ClauseKind.OPERATIVE)), LIKE_GONE))
@example((START, Wish("delete", ClauseId("b")), [DIVIDED, LEFT]))
@example((START, Wish("move", ClauseId("c"), ClauseId("a")), [DIVIDED, LEFT]))
@example((START, Wish("move", ClauseId("c"), ClauseId("a")), [WITHOUT_B, A_DIVIDED]))
@example((version(A, B, C, D), Wish("move", ClauseId("d"), ClauseId("a")), [B_JOINED, BC_JOINED]))
@example((START, replace(NEW, after=ClauseId("a")), [FRONT, version(B, C)]))
@example(
    (
        START,
        Wish("move", ClauseId("a"), ClauseId("b")),
        [version(B, A, C, moving=("a",)), version(A, C)],
    )
)
@example((START, NEW, [DIVIDED, LEFT]))
@example((START, NEW, TAIL_AWAY))
@example((START, NEW, [version(B, C, A, moving=("a",)), version(C, A)]))
@example((START, Wish("move", ClauseId("c"), ClauseId("a")), LEFT_AT_THE_END))
@example((START, Wish("move", ClauseId("c"), ClauseId("a")), NEW_BEHIND))
@example((START, NEW, [DIVIDED, LONGER]))
@example((START, NEW, [FRONT, version(HEAD, PART, A, C, splits={"p": "b"})]))
@example(
    (
        START,
        Wish("move", ClauseId("a"), ClauseId("b")),
        [version(B, A, C, moving=("a",)), version(B, C, A, moving=("c",))],
    )
)
def test_a_change_of_whole_clauses_has_the_outcome_that_follows_from_what_became_of_them(situation):
    base, wish, course = situation
    wanted = wholeclauses.granted(base, wish)
    proposal = between(base.document, wanted.document, moving=wanted.moving)
    redline = accepted(base, course)
    found = place(proposal, redline.result, redline)
    expected = wholeclauses.allowed(base, wish, course)
    assert found.outcome in expected, (found, expected)
    if found.outcome is Outcome.APPLIES:
        after = tuple(clause.text.plain for clause in apply(redline.result, found.changes))
        assert after in wholeclauses.expected_texts(base, wish, course)


@given(situations())
@example((START, HEAD_GREY, [DIVIDED, CAPPED]))
@example((START, HEAD_GREY, [DIVIDED, CAPPED, CAPPED_APART]))
@example((START, replace(HEADLESS, end=1), [version(A, "b: blue black white", C)]))
@example((START, GREY_ANEW, [version(A, SAME, C), version(A, SAME_BESIDE, C)]))
def test_on_a_new_base_an_amendment_of_words_applies_at_its_words_or_not_at_all(situation):
    base, wanted, course = situation
    now = course[-1] if course else base
    proposal = between(base.document, oracle.edited(base, wanted, base.made).document)
    register = opened("", base.document, base.document)
    register = register.with_amendment(Amended(AmendmentId("am-1"), "", ("MEX",), proposal))
    file = now.document.with_clauses(
        tuple(replace(c, id=ClauseId(f"file-{c.id}")) for c in now.document)
    )
    text, lineage = successor(register, file)
    found = plan(register, text, lineage)
    (item,) = found.items
    expected = oracle.allowed(base, wanted, now)
    if Outcome.CONFIRM in expected:  # where a clause was divided and changed, the file says no more
        expected |= oracle.APPLIES
    gone = base.passages[wanted.at].numbers[wanted.start : wanted.end]
    rest = {*base.passages[wanted.at].numbers} - {*gone}
    apart = any({*gone} <= {*p.numbers} and rest.isdisjoint(p.numbers) for p in now.passages)
    if gone and not wanted.new and apart:
        expected |= oracle.CONTAINED  # a file does not say that they are the words of this clause
    added = Passage(wanted.new, ClauseKind.OPERATIVE).text
    done = (p.text for p in now.passages if {*gone}.isdisjoint(p.numbers))
    if added and any(f" {added} " in f" {text} " for text in done):
        expected |= oracle.CONTAINED  # nor who added those beside others
    assert item.outcome in expected or item.outcome not in SETTLED, (item, expected)
    untouched = all(
        set(passage.numbers) <= set(now.of(name).numbers)
        for name, passage in base.clauses
        if now.of(name) is not None
    )
    if untouched and len(now.clauses) >= len(base.clauses) and expected == oracle.APPLIES:
        assert item.outcome in (Outcome.APPLIES, Outcome.CONFIRM)
    if item.outcome is Outcome.APPLIES:
        after = rebased(register, found, (), Moment())
        made = apply(after.draft, after.placement(AmendmentId("am-1")).changes)
        texts = tuple(clause.text.plain for clause in made)
        assert texts == amended_texts(base.passages[wanted.at], wanted, now.passages)
