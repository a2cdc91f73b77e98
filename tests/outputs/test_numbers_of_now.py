"""Every clause has one number on every page: that of the draft now; another stands in "(was …)"."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.conflicts.contention import conflicts
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.proceedings.matrix import points
from draftbench.amend.proceedings.statements import TargetKind
from draftbench.amend.proposed_numbers import new_numbers
from draftbench.amend.wording.places import numbers_data
from draftbench.amend.wording.speaking import asked, in_words
from draftbench.amend.wording.titles import say_conflict, title
from draftbench.app.amendments import adopting
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.phrases import where
from draftbench.app.outputs.rolling import rolling
from draftbench.app.outputs.voting_list import voting_table
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText, spoken_labels
from draftbench.errors import DraftbenchError
from draftbench.formats.docx.write.brackets import Wording
from draftbench.language.phrasebook import phrasebook
from support.laws import examples

EN = phrasebook("en")
PP, OP = ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE
WORDS = {
    "p1": "Recalling the covenant on rivers,", "p2": "Noting the drought,",
    "p3": "Alarmed by floods,", "o1": "Affirms the right to water;",
    "o2": "Calls upon States to protect wells;", "o3": "Urges donors to build dams;",
    "o4": "Invites experts to map aquifers;", "o5": "Requests a report on lakes;",
    "o6": "Decides to meet again.",
}  # fmt: skip
BASE = Document(
    "base",
    tuple(Clause(ClauseId(i), PP if i[0] == "p" else OP, RichText(t)) for i, t in WORDS.items()),
)
SORTS = (
    "edit", "delete", "insert", "move", "accept", "accept", "accept", "direct", "part", "undo",
)  # fmt: skip
ACTS = st.lists(
    st.tuples(st.sampled_from(SORTS), st.integers(0, 40), st.integers(0, 40)),
    min_size=4,
    max_size=16,
)
DRIFT = (
    ("edit", 7, 0), ("delete", 4, 0), ("edit", 4, 1), ("move", 8, 4), ("accept", 1, 0),
    ("edit", 6, 0), ("insert", 3, 0), ("accept", 5, 0), ("edit", 4, 3), ("accept", 3, 0),
)  # fmt: skip
"""A deletion that renumbers what others amend, and takes the place of others."""

_LABEL = r"(?:[OP]P \d+(?: (?:bis|ter|quater|alt)(?: \d+)?)*)"
_EARLIER = "(?: of (?:an earlier text|the first base text|Rev\\.\\d+))?"
_PAIR = re.compile(
    rf"({_LABEL}) \((?:was|base:|earlier:|first base text:|Rev\.\d+:) ({_LABEL}){_EARLIER}\)"
)
_GONE = re.compile(
    rf"(?:[Ff]ormer )?({_LABEL}){_EARLIER} \((?:deleted|joined to ({_LABEL}))\)"
    rf"|[Ff]ormer ({_LABEL})"
)
_IN_WORDS = re.compile(rf"operative paragraph (\d+)(?: \(was (OP \d+){_EARLIER}\))?")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_PREAMBULAR = re.compile(rf"the ({'|'.join(_ORDINALS)}) preambular paragraph")
_QUOTED = re.compile(r"“[^”]*”")


class Known:
    """What every clause was ever called, and is now."""

    def __init__(self) -> None:
        self.ever: dict[str, set[str]] = {}

    def see(self, *texts: Document) -> None:
        for text in texts:
            for clause, label in spoken_labels(text).items():
                self.ever.setdefault(clause, set()).add(label)

    def must_be_true(self, said: str, clauses: set[str], state: Negotiation) -> None:
        """Of the ``clauses`` alone something may be said here."""
        now = spoken_labels(state.draft)
        standing = {now[c]: c for c in clauses if c in state.draft}
        standing |= {new.spoken: c for (_, c), new in new_numbers(state).items() if c in clauses}
        gone = {was for c in clauses if c not in state.draft for was in self.ever.get(c, ())}
        bare = _IN_WORDS.sub(
            lambda m: f"OP {m[1]}" + (f" (was {m[2]})" if m[2] else ""), _QUOTED.sub("", said)
        )
        bare = _PREAMBULAR.sub(lambda m: f"PP {_ORDINALS[m[1]]}", bare)
        for number, was in _PAIR.findall(bare):
            assert number != was
            assert was in self.ever[standing[number]], said
        for was, into, former in _GONE.findall(bare):
            assert (was or former) in gone, said
            assert not into or into in now.values()
        left = _PAIR.sub(lambda m: m[1], _GONE.sub("", bare))
        for number in re.findall(_LABEL, left):
            assert number in standing, (said, standing)


def concerned(entry: Entry) -> set[str]:
    """The clauses that an amendment does something to, puts in, or puts something beside."""
    found: set[str] = set()
    sets = [entry.amendment.changes]
    if entry.placement is not None and entry.placement.changes is not None:
        sets.append(entry.placement.changes)
    for change in (change for one in sets for change in one.changes):
        found |= {getattr(change, name) for name in ("clause", "into") if hasattr(change, name)}
        found |= {c for c in getattr(change, "slot", ()) if c is not None}
        found |= {clause.id for clause in getattr(change, "clauses", ())}
    return found


def act(bench: Workbench, sort: str, a: int, b: int) -> None:
    """One act; what cannot be done is refused."""
    state = bench.state
    ids = [clause.id for clause in state.draft]
    clause, beside = ids[a % len(ids)], ids[b % len(ids)]
    terms = {"sponsors": (("MEX", "BRA", "KEN")[b % 3],)}
    words = state.draft[clause].text.text
    known = list(state.states) or [AmendmentId("am-0")]
    match sort:
        case "edit":
            bench.propose_text(clause, words.replace(" ", f" new{a}{b} ", 1), **terms)
        case "delete":
            bench.propose_deletion(clause, **terms)
        case "insert":
            bench.propose_insertion(f"Welcomes the {a}th plan;", after=clause, **terms)
        case "move":
            bench.propose_move(clause, after=beside, **terms)
        case "accept":
            bench.accept(known[a % len(known)], confirmed=b % 2 == 0)
        case "direct" if a % 3 == 0:
            bench.delete(clause)
        case "direct":
            bench.insert(f"Hails {a} deeds;", after=clause)
        case "part":
            adopting.accept_in_part(bench, known[a % len(known)], ["1"])
        case "undo":
            bench.undo()


def negotiation(bench: Workbench, acts: object) -> Known:
    known = Known()
    known.see(bench.state.base, bench.state.draft)
    for one in acts:
        try:
            act(bench, *one)
        except DraftbenchError:
            continue
        known.see(bench.state.draft)
    return known


def rows(state: Negotiation) -> Iterator[tuple[str, list[str]]]:
    """What is said of each amendment, page by page."""
    wording = Wording.of(state)
    listed = {row.cells[0].plain.split("\n")[0]: row for row in amendment_list(state).rows}
    voted = {row.cells[1].plain.split("\n")[0]: row for row in voting_table(state).rows}
    data = {one["id"]: one for one in negotiation_data(state)["amendments"]}
    target = TargetKind.AMENDMENT
    called = {p.name: p.words for p in points(state) if p.target.kind is target}
    for entry in state.entries:
        name = entry.amendment.id
        yield "title", [name, title(state, entry.amendment, EN)]
        own = asked(state, entry).text is state.draft  # others name the text of their numbers
        yield "words", [name, *(in_words(state, entry) if own else ())]
        remark = wording.remark(entry)
        said = _QUOTED.search(remark)
        yield "remark", [name, "" if said is None else said[0].strip("“”")]
        yield "list", [name, *(cell.plain for cell in listed[name].cells[: 4 if own else 3])]
        if name in voted and own:
            yield "voting", [name, voted[name].cells[2].plain]
        yield "json", [name, data[name]["title"], *(data[name]["instructions"] if own else ())]
        yield "points", [name, called[name]]


@pytest.mark.slow
@settings(max_examples=examples(40), deadline=None)
@example(acts=DRIFT)
@given(acts=ACTS)
def test_every_number_on_every_page_is_that_of_the_draft_now(tmp_path_factory, acts):
    folder: Path = tmp_path_factory.mktemp("numbers")
    with Workbench.create(folder / "n.draftbench", BASE) as bench:
        known = negotiation(bench, acts)
        state = bench.state
        for _, (name, *said) in rows(state):
            about = concerned(state.entry(AmendmentId(name)))
            for words in said:
                known.must_be_true(words, about, state)
        for one in conflicts(state):
            known.must_be_true(say_conflict(state, one, EN), {one.clause}, state)
        for point in points(state):
            if point.target.kind is TargetKind.CLAUSE:
                known.must_be_true(point.called, {point.target.id}, state)


@pytest.mark.slow
@settings(max_examples=examples(20), deadline=None)
@example(acts=DRIFT)
@given(acts=ACTS)
def test_no_two_paragraphs_of_the_rolling_text_have_one_number(tmp_path_factory, acts):
    folder: Path = tmp_path_factory.mktemp("numbers")
    with Workbench.create(folder / "n.draftbench", BASE) as bench:
        negotiation(bench, acts)
        state = bench.state
        own = [p for p in rolling(state).paragraphs if p.clause.kind is OP and p.label]
        numbered = [p.label for p in own if p.clause.id in state.draft]
        assert len(set(numbered)) == len(numbered)
        gone = [p for p in rolling(state).paragraphs if p.clause.id not in state.draft and p.own]
        assert not [p.label for p in gone if p.label]


def test_what_is_stored_says_nothing_of_numbers_in_words(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        negotiation(bench, DRIFT)
        tabled = [e.payload["amendment"] for e in bench.events if e.kind == "amendment-tabled"]
        assert tabled
        assert {one["title"] for one in tabled} == {""}
        assert all(one["numbers"] for one in tabled)


def test_a_paragraph_has_one_former_number_whoever_amends_it(tmp_path):
    """That of the base text, which all have before them; whichever its author saw."""
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        bench.delete(ClauseId("o1"))
        name = bench.propose_text(ClauseId("o5"), "Requests two reports;", sponsors=("MEX",))
        bench.delete(ClauseId("o2"))
        amendment = bench.state.entry(name).amendment
        assert title(bench.state, amendment, EN) == "Amend OP 3 (was OP 5)"
        entry = bench.state.entry(name)
        assert where(bench.state, entry) == "OP 3 (was OP 5)"
        assert where(bench.state, entry, texts=True) == "Draft: OP 3 (base: OP 5)"
        bench.delete(ClauseId("o5"))
        gone = where(bench.state, bench.state.entry(name), texts=True)
        assert gone == "Base: OP 5 (deleted)"
        assert title(bench.state, amendment, EN) == "Amend former OP 5 (deleted)"


def test_each_row_of_a_list_names_the_texts_of_its_numbers(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        negotiation(bench, DRIFT)
        state = bench.state
        for row, one in zip(
            amendment_list(state).rows, negotiation_data(state)["amendments"], strict=True
        ):
            assert re.match("(Draft|Base|Earlier): ", row.cells[1].plain)
            for number in one["numbers"]:
                assert (number["of"] == "draft") is (number["clause"] in state.draft)
                texts = {"draft": state.draft, "base": state.base}
                for said, text in (("number", "of"), ("was", "was_of")):
                    known = texts.get(number[text])
                    if known is not None:
                        assert spoken_labels(known)[number["clause"]] == number[said]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_titles_are_said_in_every_language(tmp_path, language):
    say = phrasebook(language)
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        negotiation(bench, DRIFT)
        state = bench.state
        titles = {title(state, entry.amendment, say) for entry in state.entries}
        english = {title(state, entry.amendment, EN) for entry in state.entries}
        assert (titles == english) is (language == "en")
        spoken = " ".join(titles)
        if language in ("ru", "ar", "zh"):
            assert not re.findall(
                "[a-z]{3,}", re.sub("new\\d+|bis|ter", "", _QUOTED.sub("", spoken))
            )


def test_a_new_paragraph_is_named_by_its_number_once_it_stands(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        name = bench.propose_insertion("Thanks the host;", after=ClauseId("o4"), sponsors=("MEX",))
        bench.delete(ClauseId("o1"))

        def said():
            entry = bench.state.entry(name)
            data = numbers_data(bench.state, entry)[0]
            words = where(bench.state, entry, texts=True)
            return title(bench.state, entry.amendment, EN), words, data["relation"], data["number"]

        after = (
            "New paragraph after OP 3 (was OP 4)",
            "Draft: OP 3 bis, after OP 3 (base: OP 4)",
            "after",
            "OP 3",
        )
        assert said() == after
        bench.accept(name)
        assert said() == ("Add OP 4", "Draft: OP 4 (new)", "new", "OP 4")
        bench.delete(ClauseId("o2"))
        assert said() == ("Add OP 3", "Draft: OP 3 (new)", "new", "OP 3")
        bench.undo()
        bench.undo()
        assert said() == after


def test_the_list_says_what_was_accepted_and_then_what_was_proposed(tmp_path):
    with Workbench.create(tmp_path / "n.draftbench", BASE) as bench:
        name = bench.propose_text(ClauseId("o3"), "Urges donors to build a dam;", sponsors=("MEX",))
        accepted = "Urges donors to build ten dams;"
        text = adopting.reworded(bench.register, name, accepted)
        adopting.accept_as_modified(bench, name, text)
        (row,) = amendment_list(bench.state).rows
        said = row.cells[3].plain.split("\n")
        assert said[0] == "In the base text:"
        assert ["ten" in line for line in said[1:]] == [True] + [False] * (len(said) - 2)
        assert all(line.startswith("Proposed: ") for line in said[2:])
        assert "“a dam”" in said[3]
        (one,) = negotiation_data(bench.state)["amendments"]
        assert "ten" in " ".join(one["instructions"])
        assert "“a dam”" in " ".join(one["proposed"])
