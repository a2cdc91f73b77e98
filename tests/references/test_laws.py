"""Laws of references: whatever happens to the paragraphs, a reference means what it meant."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from draftbench.amend.changesets.editing import between
from draftbench.amend.references.following import references
from draftbench.amend.references.mentions import mentions
from draftbench.amend.references.naming import numbers
from draftbench.amend.references.standing import State
from draftbench.amend.references.updating import updates
from draftbench.amend.registers.register import opened
from draftbench.amend.stamp import Stamp
from draftbench.app.drafts.drafting import inserted, moved, without
from draftbench.document import Clause, ClauseId, ClauseKind, Document, Note, RichText
from draftbench.language.ibid import resolve_ibid, says_ibid

SAID = {
    "en": ("paragraph", "paragraphs", "and", "to", "above", "below", "({})"),
    "fr": ("paragraphe", "paragraphes", "et", "à", "ci-dessus", "ci-dessous", "{})"),
    "es": ("párrafo", "párrafos", "y", "a", "supra", "infra", "{})"),
}


@st.composite
def texts(draw):
    """A text whose paragraphs refer to each other, rightly."""
    language = draw(st.sampled_from(list(SAID)))
    one, many, and_, to, above, below, item = SAID[language]
    count = draw(st.integers(3, 7))
    with_items = draw(st.sets(st.integers(1, count), max_size=2))
    clauses = []
    for here in range(1, count + 1):
        words = []
        for _ in range(draw(st.integers(0, 2))):
            a, b = sorted(draw(st.lists(st.integers(1, count), min_size=2, max_size=2)))
            way = draw(st.sampled_from(["one", "side", "and", "to", "item"]))
            if way == "item" and with_items:
                a = draw(st.sampled_from(sorted(with_items)))
                words.append(f"{one} {a} {item.format(draw(st.sampled_from('ab')))}")
            elif way == "and" and a < b:
                words.append(f"{many} {a} {and_} {b}")
            elif way == "to" and a + 1 < b:
                words.append(f"{many} {a} {to} {b}")
            elif way == "side":
                words.append(f"{one} {a} {above if a <= here else below}")
            else:
                words.append(f"{one} {a}")
        said = "; ".join(words) or "nothing"
        own = ClauseId(f"op{here}")
        clauses.append(
            Clause(own, ClauseKind.OPERATIVE, RichText(f"Word {here} x {said}."), f"{here}.")
        )
        if here in with_items:
            for at, letter in enumerate("ab"):
                text = RichText(f"Item {letter} of it;")
                label = item.format(letter)
                clauses.append(
                    Clause(ClauseId(f"op{here}{at}"), ClauseKind.ITEM, text, label, 1, own)
                )
    return Document("d", tuple(clauses), language=language)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["insert", "delete", "move", "edit", "update"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=6,
)


def acted(register, act, number):
    what, one, other = act
    draft = register.draft
    stamp = Stamp("Editor", (), f"2026-01-01T00:00:{number:02}Z")
    at = draft.clauses[one % len(draft)].id
    to = draft.clauses[other % len(draft)].id
    moving = ()
    if what == "update":
        return updated(register, number)
    if what == "insert":
        new, _ = inserted(draft, RichText(f"New words {number}."), at)
    elif what == "delete":
        new = without(draft, at)
    elif what == "move":
        if to in {c.id for c in draft.subtree(at)}:
            return register
        new, moving = moved(draft, at, to), (at,)
    else:
        text = RichText("Now ") + draft[at].text
        new = draft.with_clauses(tuple(replace(c, text=text) if c.id == at else c for c in draft))
    if not new.clauses:
        return register
    return register.with_changes(between(draft, new, moving=moving), stamp)


def updated(register, number=99):
    state = register.negotiation()
    changes, done = updates(register.draft, references(state))
    if not done:
        return register
    return register.with_changes(changes, Stamp("Editor", (), f"2026-01-02T00:00:{number:02}Z"))


def of(register):
    """The references by clause and place among those of the clause."""
    found = {}
    for one in references(register.negotiation()):
        at = sum(1 for clause, _ in found if clause == one.clause)
        found[one.clause, at] = one
    return found


@given(texts(), ACTS)
def test_after_an_update_each_reference_names_what_it_named_or_somebody_is_told(base, acts):
    register = opened("t", base, replace(base, name="draft"))
    before = of(register)
    assert all(one.state is State.RIGHT for one in before.values())
    for number, act in enumerate(acts):
        register = acted(register, act, number)
    register = updated(register)
    after = of(register)
    now = numbers(register.draft)
    for (clause, at), one in before.items():
        if clause not in register.draft:
            continue
        other = after[clause, at]
        if other.wrong:
            assert other.state is not State.STALE
            assert other.why
            continue
        assert set(other.targets) == set(one.targets)
        text = register.draft[clause].text.text
        mention = mentions(text, base.language)[at]
        named = [now.named(mention, atom, clause) for atom in mention.atoms]
        assert all(len(ids) == 1 for ids in named)
        ends = [ids[0] for ids in named]
        read = set(ends)
        for position, atom in enumerate(mention.atoms):
            if atom.to:
                read |= set(now.between(ends[position - 1], ends[position]))
        assert read == set(one.targets)


@given(texts(), ACTS)
def test_updating_twice_is_updating_once(base, acts):
    register = opened("t", base, replace(base, name="draft"))
    for number, act in enumerate(acts):
        register = acted(register, act, number)
    once = updated(register)
    assert updated(once, 98) is once
    assert not any(one.state is State.STALE for one in of(once).values())


@given(texts(), ACTS)
def test_nothing_is_out_of_date_where_no_paragraph_came_went_or_moved(base, acts):
    register = opened("t", base, replace(base, name="draft"))
    for number, act in enumerate(acts):
        if act[0] in ("edit", "update"):
            register = acted(register, act, number)
    assert all(one.state is State.RIGHT for one in of(register).values())
    assert updated(register) is register


@given(texts(), ACTS)
def test_an_update_changes_nothing_but_the_words_of_references(base, acts):
    register = opened("t", base, replace(base, name="draft"))
    for number, act in enumerate(acts):
        register = acted(register, act, number)
    stale = {one.clause for one in of(register).values() if one.state is State.STALE}
    after = updated(register)
    for clause in register.draft:
        other = after.draft[clause.id]
        assert (other.kind, other.parent, other.level) == (clause.kind, clause.parent, clause.level)
        if clause.id not in stale:
            assert other.text == clause.text
    assert [c.id for c in register.draft] == [c.id for c in after.draft]


@st.composite
def noted(draw):
    """A text with a note in each paragraph, some of which say "Ibid."."""
    clauses = []
    for here in range(draw(st.integers(2, 7))):
        said = f"Treaty {draw(st.integers(1, 3))}, vol. {here}, No. 1."
        if here and draw(st.booleans()):
            said = draw(st.sampled_from(["Ibid.", f"Ibid., vol. {here}, No. 2."]))
        note = Note(f"n{here}", str(here + 1), RichText(said))
        text = RichText(f"Paragraph {here} says this\ufffc.", (), (note,))
        clauses.append(Clause(ClauseId(f"op{here}"), ClauseKind.OPERATIVE, text, f"{here + 1}."))
    return Document("d", tuple(clauses))


def in_full(document):
    """What each note says in full, by its id, read as people read it."""
    found, full = {}, ""
    for clause in document:
        for note in clause.text.notes:
            said = note.text.plain
            full = resolve_ibid(said, full) if says_ibid(said) else said
            found[note.id] = full
    return found


@given(noted(), ACTS)
def test_after_an_update_each_note_says_what_it_said(base, acts):
    register = opened("t", base, replace(base, name="draft"))
    before = in_full(base)
    for number, act in enumerate(acts):
        register = acted(register, act, number)
    register = updated(register)
    after = in_full(register.draft)
    assert after == {note: before[note] for note in after}
    assert updated(register, 98) is register
