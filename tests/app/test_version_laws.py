"""Whatever an edited copy of an earlier version proposes, importing it later gives the amendment
that tabling it then would have given."""

import random
from contextlib import suppress
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from draftbench.amend.changesets.editing import apply
from draftbench.amend.placement.placing import place
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import Wanted, read_incoming
from draftbench.app.texts.circulated import Versions, mark_of
from draftbench.app.texts.recognition import How, UnclearVersionError
from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError
from draftbench.formats.reading import read
from draftbench.formats.versionmarks import stamp
from support.changes import WORDS
from support.laws import examples

VERBS = ("Urges", "Requests", "Invites", "Encourages", "Calls upon", "Decides")
PAGE = "<!doctype html><html><head>{mark}</head><body>{body}</body></html>"
GENERATOR = '<meta name="generator" content="draftbench">'
SORTS = ("edit", "insert", "delete", "move", "accept", "take back", "rebase")
STEPS = st.lists(st.tuples(st.sampled_from(SORTS), st.integers(0, 9999)), min_size=2, max_size=7)


def sentence(chance):
    return f"{chance.choice(VERBS)} {' '.join(chance.choices(WORDS, k=12))};"


def other_words(chance, words):
    """A clause with one to three of its words otherwise."""
    verb, *rest = words.split()
    for _ in range(chance.randint(1, 3)):
        rest[chance.randrange(1, len(rest) - 1)] = chance.choice(WORDS)
    return " ".join((verb, *rest))


def edited(chance, texts):
    """A copy with one to four changes of any kind."""
    made = list(texts)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(made))
        match chance.choice(("edit", "edit", "insert", "delete", "move")):
            case "edit":
                made[at] = other_words(chance, made[at])
            case "insert":
                made.insert(at, sentence(chance))
            case "delete" if len(made) > 3:
                del made[at]
            case "move":
                made.insert(chance.randrange(len(made)), made.pop(at))
    return made


def page(texts, mark=None):
    """A text as a page, with the mark of its version where it has one."""
    body = "".join(f"<p>{n}. {escape(words)}</p>" for n, words in enumerate(texts, 1))
    data = PAGE.format(mark=GENERATOR, body=body).encode()
    return data if mark is None else stamp(data, ".html", mark)


def words(document):
    return [clause.text.text for clause in document]


def step(bench, sort, seed):
    """One act; the same seed does the same in every copy of a negotiation."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    draft = bench.state.draft
    ids = [clause.id for clause in draft]
    one, other = chance.choice(ids), chance.choice(ids)
    match sort:
        case "edit" | "take back":
            done = len(bench.events)
            bench.edit(one, other_words(chance, draft[one].text.text))
            if sort == "take back" and len(bench.events) > done:  # not where the words are the same
                bench.undo()
        case "insert":
            bench.insert(sentence(chance), after=one)
        case "delete" if len(ids) > 4:
            bench.delete(one)
        case "move" if one != other:
            bench.move(one, after=other)
        case "accept":
            text = other_words(chance, draft[one].text.text)
            bench.accept(bench.propose_text(one, text, sponsors=("BRA",)))
        case "rebase":
            made = read(page(edited(chance, words(draft))), "rev.html")
            rebase(bench, made.parts[0])


def bring(bench, data, wanted=None):
    """Imports a file for Peru; gives the amendment as it stands, and how its version was found."""
    file = read_incoming("copy.html", data, Versions.in_project(bench), wanted=wanted)
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


@pytest.mark.parametrize("is_marked", [True, False])
@settings(max_examples=examples(10), deadline=None)
@given(steps=STEPS, when=st.integers(0, 6), seed=st.integers(0, 9999))
@example(steps=[("edit", 0), ("take back", 0)], when=1, seed=0)
@example(steps=[("edit", 0), ("rebase", 5041), ("edit", 0)], when=2, seed=827)
def test_importing_later_gives_what_tabling_then_gave(is_marked, steps, when, seed):
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    base = read(page([sentence(chance) for _ in range(8)]), "base.html").parts[0]
    when %= len(steps)
    with TemporaryDirectory() as folder:
        late, early = (Copy(folder, f"{name}.draftbench", base) for name in ("late", "early"))
        with late.bench, early.bench:
            for sort, number in steps[:when]:
                assert late.step(sort, number) == early.step(sort, number)
            moment = f"{len(late.bench.events)}"
            sent = edited(chance, words(late.bench.state.draft))
            marks = [mark_of(one.bench) if is_marked else None for one in (early, late)]
            tabled, _ = bring(early.bench, page(sent, marks[0]), Wanted(of="draft"))
            event = late.bench.events[-1].id
            for sort, number in steps[when:]:
                assert late.step(sort, number) == early.step(sort, number), (sort, moment)
            data = page(sent, marks[1])
            wanted = None if is_marked else Wanted(of=event)
            found, on = bring(late.bench, data, wanted)
            assert on.how in (How.MARK, How.NAMED, How.ONLY)
            assert (found is None) == (tabled is None)
            if found is not None:
                now = standing(late.bench, found, late.names)
                assert now == standing(early.bench, tabled, early.names)


@settings(max_examples=examples(10), deadline=None)
@given(steps=STEPS, when=st.integers(0, 6), seed=st.integers(0, 9999))
def test_a_copy_without_a_mark_is_never_taken_for_one_of_another_text(steps, when, seed):
    """Each clause that the author left alone is left alone by the amendment, as long as its version
    was circulated; else it waits."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    base = read(page([sentence(chance) for _ in range(8)]), "base.html").parts[0]
    with TemporaryDirectory() as folder:
        copy = Copy(folder, "n.draftbench", base)
        with copy.bench as bench:
            sent = words(bench.state.draft)
            at = chance.randrange(len(sent))
            sent[at] = sent[at].replace(" ", " newly ", 1)
            left = {one.id for n, one in enumerate(bench.state.draft) if n != at}
            for sort, number in steps:
                copy.step(sort, number)
            with suppress(UnclearVersionError):
                found, _ = bring(bench, page(sent))
                assert found is not None
                changes = bench.state.entry(found).amendment.changes.changes
                assert not {one.clause for one in changes if hasattr(one, "clause")} & left


@pytest.mark.parametrize("of", ["base", "export", "Rev.1", "Rev.2"])
@settings(max_examples=examples(10), deadline=None)
@given(seed=st.integers(0, 99999))
def test_a_copy_is_known_although_later_base_texts_were_written_on_the_marked_export(of, seed):
    """Both revisions still carry the mark of the export in their file: what a copy of any text
    proposes is what tabling it then gave, or the copy waits."""
    chance = random.Random(seed)  # noqa: S311 (made-up text)
    texts = {"base": [sentence(chance) for _ in range(8)]}
    base = read(page(texts["base"]), "base.html").parts[0]
    with TemporaryDirectory() as folder:
        late, early = (Copy(folder, f"{name}.draftbench", base) for name in ("late", "early"))
        with late.bench, early.bench:
            marks, tabled, sent = {late: None, early: None}, None, []
            for name in ("base", "export", "Rev.1", "Rev.2"):
                if name == "export":
                    texts[name] = words(late.bench.state.draft)
                    marks = {copy: mark_of(copy.bench) for copy in marks}
                elif name != "base":
                    texts[name] = edited(chance, words(late.bench.state.draft))
                    for copy in marks:
                        file = read(page(texts[name], marks[copy]), "rev.html")
                        rebase(copy.bench, file.parts[0], file)
                        copy.note()
                if name == of:
                    sent = edited(chance, texts[name])
                    wanted = Wanted(of="draft" if name == "export" else name)
                    tabled, _ = bring(early.bench, page(sent, marks[early]), wanted)
                    mark = marks[late]
                for sort in ("accept", chance.choice(SORTS[:-1])):
                    number = chance.randrange(9999)
                    assert late.step(sort, number) == early.step(sort, number)
            others = [texts[name] for name in texts if name != of]
            assume(all(({*texts[of]} - {*other}) & {*sent} for other in others))
            assume(not any(({*other} - {*texts[of]}) & {*sent} for other in others))
            with suppress(UnclearVersionError):
                found, _ = bring(late.bench, page(sent, mark))
                assert (found is None) == (tabled is None)
                if found is not None:
                    now = standing(late.bench, found, late.names)
                    assert now == standing(early.bench, tabled, early.names)
