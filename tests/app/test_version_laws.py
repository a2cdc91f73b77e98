"""Whatever an edited copy of an earlier version proposes, importing it later gives the amendment
that tabling it then would have given."""

import random
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.placement.placing import place
from draftbench.amend.registers.states import Step
from draftbench.app.amendments import deciding
from draftbench.app.drafts import dividing
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions, keep_export, mark_of
from draftbench.app.texts.recognition import How, UnclearVersionError
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.errors import DraftbenchError
from draftbench.formats.reading import read
from draftbench.formats.versionmarks import stamp
from support.laws import examples
from support.rollingcopies import rolling_copy
from support.sentcopies import (
    FILES,
    MARKED,
    Para,
    Piece,
    edited,
    halves,
    other_words,
    page,
    paras,
    result,
    sentence,
    text,
    unedited,
)

SORTS = ("edit", "insert", "delete", "move", "split", "accept", "rivals", "take back", "rebase")
ROLLING = ("rolling.docx", "rolling-tracked.docx")
STEPS = st.lists(st.tuples(st.sampled_from(SORTS), st.integers(0, 9999)), min_size=2, max_size=7)


def stamped(data, name, mark=None):
    """A file with the mark of its version, where it has one."""
    return data if mark is None else stamp(data, f".{name.rpartition('.')[2]}", mark)


def words(document):
    return [one.words for one in paras(document)]


def step(bench, sort, seed):
    """One act; the same seed does the same in every copy of a negotiation."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    draft = bench.state.draft
    single = [clause.id for clause in draft if not clause.text.text.endswith(":")]
    one, other = chance.choice(single), chance.choice(single)
    kind = paras(draft)[draft.position(one)].kind
    own = draft[one].text.text
    match sort:
        case "edit":
            bench.edit(one, other_words(chance, own))
        case "insert":
            bench.insert(sentence(chance, kind).words, after=one)
        case "delete" if len(single) > 5:
            bench.delete(one)
        case "move" if one != other and draft[one].kind is draft[other].kind:
            bench.move(one, after=other)
        case "split" if len(own.split()) > 11:
            head, tail = halves(chance, Para(kind, own))
            typed = RichText(f"{head.words} {tail.words}")
            bench.amend_draft("split", dividing.split(draft, one, len(head.words), typed))
        case "accept":
            bench.accept(bench.propose_text(one, other_words(chance, own), sponsors=("BRA",)))
        case "rivals":
            sides = [
                bench.propose_text(one, other_words(chance, own), sponsors=(code,))
                for code in ("BRA", "NOR")
            ]
            bench.accept(sides[0])
            if chance.random() < 0.5:
                deciding.step(bench, Step.SUPERSEDE, sides[1:]).raise_first()
        case "take back":
            done = len(bench.events)
            try:
                step(bench, chance.choice([one for one in SORTS if one != sort]), seed)
            finally:
                for event in reversed(bench.events[done:]):
                    bench.undo(event.id)
        case "rebase":
            made = read(page(result(edited(chance, paras(draft)))), "rev.html")
            rebase(bench, made.parts[0])


def bring(bench, name, data, wanted=None):
    """Imports a file for Peru; gives the amendment as it stands, and how its version was found."""
    file = read_incoming(name, data, Versions.in_project(bench), wanted=wanted)
    made = batch(bench.state, [file], bench.next_number, Choices("author", everybody="PER"))
    bench.bring_in(made)
    return made.amendments[0].id if made.amendments else None, file.written_on


def standing(bench, amendment, names):
    """An amendment and where it stands, with clauses named by the words that they had first."""
    state = bench.state
    entry = state.entry(amendment)
    placement = place(entry.amendment.changes, state.draft, state.redline)
    assert placement.outcome is entry.placement.outcome
    seen = sorted(entry.amendment.changes.seen.items(), key=lambda one: names.get(one[0], ""))
    told = repr((entry.amendment.changes.changes, seen))
    if placement.changes is not None:
        told += repr(placement.changes.changes)
    for change in entry.amendment.changes.changes:
        for clause in getattr(change, "clauses", ()):
            names.setdefault(clause.id, clause.text.text)
        if hasattr(change, "new") and isinstance(change.new, str):
            names.setdefault(change.new, f"part of {names[change.clause]}")
    for clause, name in sorted(names.items(), key=lambda one: -len(one[0])):
        told = told.replace(repr(clause), f"<{name}>")
    after = None
    if placement.changes is not None:
        after = words(apply(state.draft, placement.changes))
    return told, placement.outcome, after


class Copy:
    """A negotiation, with the words that each of its clauses had first."""

    def __init__(self, folder, name, base):
        self.bench = Workbench.create(Path(folder) / name, base)
        self.names = {}
        self.note()

    def note(self):
        for document in (self.bench.state.base, self.bench.state.draft):
            for clause in document:
                self.names.setdefault(clause.id, clause.text.text)

    def step(self, sort, seed):
        """Whether the act could be done."""
        try:
            step(self.bench, sort, seed)
        except DraftbenchError:
            return False
        finally:
            self.note()
        return True


def base_of(said):
    return read(page(said), "base.html").parts[0]


@pytest.mark.slow
@settings(max_examples=examples(16), deadline=None)
@given(
    steps=STEPS,
    when=st.integers(0, 6),
    seed=st.integers(0, 9999),
    name=st.sampled_from([*FILES, *ROLLING]),
    is_marked=st.booleans(),
)
@example([("move", 2), ("accept", 1)], 1, 3, ROLLING[0], True)
@example([("move", 2), ("accept", 1)], 1, 3, ROLLING[1], True)
@example([("insert", 2), ("accept", 1)], 1, 5, ROLLING[1], False)
def test_importing_later_gives_what_tabling_then_gave(steps, when, seed, name, is_marked):
    """Tabled then, the copy gives the text that its author wrote. Of a rolling text it is a clean
    copy with the same edits that was tabled then."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    is_marked = is_marked and name in (*MARKED, *ROLLING)
    base = base_of(text(chance))
    when %= len(steps)
    with TemporaryDirectory() as folder:
        late, early = (Copy(folder, f"{name}.draftbench", base) for name in ("late", "early"))
        with late.bench, early.bench:
            for sort, number in steps[:when]:
                assert late.step(sort, number) == early.step(sort, number)
            draft = late.bench.state.draft
            marks = [mark_of(one.bench) if is_marked else None for one in (early, late)]
            if name in ROLLING:
                pieces, sent = rolling_copy(
                    chance, late.bench.state, Path(folder), marks[1], tracked=name == ROLLING[1]
                )
                clean = FILES["copy.docx"](pieces)
            else:
                pieces = edited(chance, paras(draft))
                sent = clean = FILES[name](pieces)
            tabled, _ = bring(early.bench, name, stamped(clean, name, marks[0]), Wanted(of="draft"))
            says_what_its_author_wrote(early.bench, tabled, pieces)
            event = late.bench.events[-1].id
            for sort, number in steps[when:]:
                assert late.step(sort, number) == early.step(sort, number), sort
            wanted = None if is_marked else Wanted(of=event)
            found, on = bring(late.bench, name, stamped(sent, name, marks[1]), wanted)
            assert on.how in (How.MARK, How.NAMED, How.ONLY)
            assert (found is None) == (tabled is None)
            if found is not None:
                now = standing(late.bench, found, late.names)
                assert now == standing(early.bench, tabled, early.names)


def says_what_its_author_wrote(bench, amendment, pieces):
    draft = bench.state.draft
    if amendment is None:
        assert paras(draft) == result(pieces)
        return
    placement = bench.state.entry(amendment).placement
    assert placement.outcome is Outcome.APPLIES
    assert paras(apply(draft, placement.changes)) == result(pieces)


@settings(max_examples=examples(10), deadline=None)
@given(
    steps=STEPS,
    when=st.integers(0, 6),
    seed=st.integers(0, 9999),
    name=st.sampled_from(list(FILES)),
)
def test_a_copy_without_a_mark_is_never_taken_for_one_of_another_text(steps, when, seed, name):
    """Each clause that the author left alone is left alone by the amendment, as long as its version
    was circulated; else it waits."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    base = base_of(text(chance))
    with TemporaryDirectory() as folder:
        copy = Copy(folder, "n.draftbench", base)
        with copy.bench as bench:
            pieces = unedited(paras(bench.state.draft))
            at = chance.randrange(len(pieces))
            was, number = pieces[at].was, pieces[at].number
            said = was.words.replace(" ", " newly ", 1)
            pieces[at] = Piece(was, was._replace(words=said), number)
            left = {one.id for n, one in enumerate(bench.state.draft) if n != at}
            for sort, number in steps:
                copy.step(sort, number)
            with suppress(UnclearVersionError):
                found, _ = bring(bench, name, FILES[name](pieces))
                assert found is not None
                changes = bench.state.entry(found).amendment.changes.changes
                assert not {one.clause for one in changes if hasattr(one, "clause")} & left


@pytest.mark.slow
@pytest.mark.parametrize("of", ["base", "export", "Rev.1", "Rev.2"])
@settings(max_examples=examples(6), deadline=None)
@given(seed=st.integers(0, 99999), name=st.sampled_from(list(FILES)))
def test_a_copy_is_known_although_later_base_texts_were_written_on_the_marked_export(
    of, seed, name
):
    """Both revisions still carry the mark of the export in their file: what a copy of any text
    proposes is what tabling it then gave, or the copy waits."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    texts = {"base": text(chance)}
    base = base_of(texts["base"])
    with TemporaryDirectory() as folder:
        late, early = (Copy(folder, f"{name}.draftbench", base) for name in ("late", "early"))
        with late.bench, early.bench:
            marks, tabled, pieces = {late: None, early: None}, None, []
            for which in ("base", "export", "Rev.1", "Rev.2"):
                if which == "export":
                    texts[which] = paras(late.bench.state.draft)
                    marks = {copy: mark_of(copy.bench) for copy in marks}
                    for copy, mark in marks.items():
                        keep_export(copy.bench, "clean", "clean.docx", mark)
                elif which != "base":
                    texts[which] = result(edited(chance, paras(late.bench.state.draft)))
                    for copy in marks:
                        revised = stamped(page(texts[which]), "rev.html", marks[copy])
                        file = read(revised, "rev.html")
                        rebase(copy.bench, file.parts[0], file)
                        copy.note()
                if which == of:
                    pieces = edited(chance, texts[which])
                    data = FILES[name](pieces)
                    kept = {c: marks[c] if name in MARKED else None for c in marks}
                    wanted = Wanted(of="draft" if which == "export" else which)
                    tabled, _ = bring(early.bench, name, stamped(data, name, kept[early]), wanted)
                    data = stamped(data, name, kept[late])
                for sort in ("accept", chance.choice(SORTS[:-1])):
                    number = chance.randrange(9999)
                    assert late.step(sort, number) == early.step(sort, number)
            sent = {*result(pieces)}
            others = [texts[which] for which in texts if which != of]
            assume(all(({*texts[of]} - {*other}) & sent for other in others))
            assume(not any(({*other} - {*texts[of]}) & sent for other in others))
            with suppress(UnclearVersionError):
                found, _ = bring(late.bench, name, data)
                assert (found is None) == (tabled is None)
                if found is not None:
                    now = standing(late.bench, found, late.names)
                    assert now == standing(early.bench, tabled, early.names)
