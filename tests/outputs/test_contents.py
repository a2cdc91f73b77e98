"""What the outputs say, and that they never disagree."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amend.strategies import divisions, documents, revisions
from app.texts import BASE, OP1, OP2, OP3, bench
from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.draft_numbers import Fate, renumberings
from draftbench.amend.notation import read_notation
from draftbench.amend.notation.whole import bracket_count
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Stance
from draftbench.amend.redlines.provenance import provenance
from draftbench.amend.registers.register import opened
from draftbench.amend.stamp import Stamp
from draftbench.app.drafts import dividing
from draftbench.app.drafts.bracketing import open_bracket
from draftbench.app.exports.exporting import EXPORTS, Choices, export, kind_named, table_of, written
from draftbench.app.meetings.proceedings import decide_clause, take_position
from draftbench.app.outputs.amendments import amendment_list
from draftbench.app.outputs.gaps import gap_table, questions
from draftbench.app.outputs.negotiation_json import negotiation_data
from draftbench.app.outputs.numbers import number_table
from draftbench.app.outputs.rolling import marked_up, rolling
from draftbench.app.outputs.sidebyside import Compromise
from draftbench.app.outputs.trace import trace_table
from draftbench.app.outputs.voting_list import voting_table
from draftbench.app.workbench import Workbench
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    RichText,
    spoken_labels,
)
from draftbench.errors import OutputError, UsageError
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.docx.write.brackets import Role
from draftbench.formats.reading import read
from draftbench.formats.table.table import Tone
from draftbench.language.phrasebook import phrasebook


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as made:
        yield made


def column(table, at):
    return [row.cells[at].plain for row in table.rows]


def busy(work):
    """Changes of every kind accepted, and proposals open."""
    text = BASE[OP1].text.plain
    work.accept(work.propose_text(OP1, text.replace("act", "act soon"), sponsors=("MEX",)))
    work.accept(work.propose_move(OP3, after=None, sponsors=("BRA",), reason="It comes first."))
    work.accept(work.propose_insertion("Decides to meet again;", after=OP1, sponsors=("URY",)))
    work.edit(OP2, "Invites the Secretariat to convene a meeting on cybercrime;", by="Secretariat")
    now = work.state.draft[OP1].text.plain
    work.propose_text(OP1, now.replace("concern", "alarm"), sponsors=("BRA",), reason="A crisis.")
    work.propose_text(OP1, now.replace("concern", "anger"), sponsors=("URY",))
    work.propose_deletion(OP2, sponsors=("MEX",))
    work.propose_insertion("Thanks the host.", after=OP2, sponsors=("MEX", "BRA"))


def test_numbers_follow_every_clause(work):
    busy(work)
    found = {one.clause: one for one in renumberings(work.state)}
    assert (found[OP1].old, found[OP1].new, found[OP1].fate) == ("OP 1", "OP 2", Fate.RENUMBERED)
    assert (found[OP3].old, found[OP3].new, found[OP3].fate) == ("OP 3", "OP 1", Fate.MOVED)
    assert found[OP1].reworded
    assert [one.new for one in found.values() if one.fate is Fate.NEW] == ["OP 3"]
    table = number_table(work.state)
    assert column(table, 0) == ["OP 1", "–", "OP 2", "OP 3"]
    assert column(table, 2) == ["Renumbered, reworded", "New", "Renumbered, reworded", "Moved"]
    assert column(table, 3)[3] == "Brazil (am-2)"


def test_numbers_tell_what_was_divided_joined_and_deleted(work):
    work.propose(dividing.split(work.state.draft, OP1, 32), sponsors=("MEX",))
    work.accept("am-1")
    work.propose(dividing.joined(work.state.draft, OP3, OP2), sponsors=("MEX",))
    work.accept("am-2")
    said = dict(
        zip(column(number_table(work.state), 0), column(number_table(work.state), 2), strict=True)
    )
    assert said["OP 1"] == "Split into OP 1 and OP 2"
    assert said["–"] == "Split from OP 1"
    assert said["OP 3"] == "Joined to OP 3"
    work.delete(OP2)
    assert "Deleted" in column(number_table(work.state), 2)[2]


def test_the_trace_names_contributors_old_paragraphs_and_reasons(work):
    busy(work)
    work.take("elements", ("e2",), after=OP2)
    table = trace_table(work.state)
    by_new = {row.cells[0].plain.split("\n")[0]: row for row in table.rows}
    assert table.heads == (
        "New paragraph",
        "Contributors",
        "Old paragraph",
        "Approach and rationale",
    )
    first = by_new["OP 1"]
    assert first.cells[2].plain == "OP 3"
    assert "Moved by Brazil (am-2)." in first.cells[3].plain
    assert "Reason: It comes first." in first.cells[3].plain
    assert "Mexico, am-1" in by_new["OP 2"].cells[1].plain
    taken = next(row for row in table.rows if "stolen assets" in row.cells[0].plain)
    assert "Elements, paragraph “We urge" in taken.cells[2].plain
    work.delete(OP2, by="Chair")
    gone = trace_table(work.state).rows[-1]
    assert gone.cells[0].plain == "–"
    assert "Deleted by Chair." in gone.cells[3].plain


def test_an_untouched_draft_is_kept_as_a_whole(work):
    assert set(column(trace_table(work.state), 3)) == {"Kept as in the base text."}
    assert set(column(number_table(work.state), 2)) == {"Same number"}
    assert amendment_list(work.state).rows == ()
    assert voting_table(work.state).notes[0] == "No amendment is before the meeting."


def test_the_list_of_amendments_follows_the_text(work):
    busy(work)
    table = amendment_list(work.state)
    ids = [words.split("\n")[0] for words in column(table, 0)]
    assert ids == ["am-2", "am-1", "am-4", "am-5", "am-3", "am-6", "am-7"]
    row = table.rows[ids.index("am-4")]
    assert row.cells[2].plain == "Brazil (BRA)"
    assert (
        row.cells[3].plain == "In operative paragraph 2 (was OP 1), replace “concern” by “alarm”."
    )
    assert row.cells[4].plain == "A crisis."
    assert row.cells[5].plain.startswith("Tabled\nApplies.\n")
    assert "together with am-5" in row.cells[5].plain
    assert row.cells[5].tone is Tone.CONFLICT
    assert table.notes[0] == "7 amendments: 4 tabled, 3 accepted."


def test_positions_are_said_wherever_an_amendment_is(work):
    busy(work)
    take_position(work, Target(TargetKind.AMENDMENT, "am-4"), Stance.SUPPORT, ["MEX"])
    take_position(work, Target(TargetKind.CLAUSE, OP2), Stance.OPPOSE, ["BRA"])
    said = "support: MEX"
    lines = {line.clause.id: line.small for line in compiled(work.state).lines if line.own}
    assert "(Positions: opposition: BRA.)" in lines[OP2]
    assert said in amendment_list(work.state).rows[2].cells[5].plain
    assert any(said in words for words in column(voting_table(work.state), 5))
    assert any(said in small for p in rolling(work.state).paragraphs for small in p.small)
    assert any(said in small for line in compiled(work.state).lines for small in line.small)


def test_rolling_text_marks_what_came_and_went(work):
    busy(work)
    work.delete(OP2, by="Chair")
    prose = rolling(work.state)
    roles = {
        role: "".join(s.text.plain for p in prose.paragraphs for s in p.stretches if s.role is role)
        for role in Role
    }
    assert "soon" in roles[Role.INSERTED]
    assert "Decides to meet again;" in roles[Role.INSERTED]
    assert "Invites the Secretariat" in roles[Role.DELETED]
    assert "alarm" in roles[Role.ADDED]
    gone = [p for p in prose.paragraphs if p.tone is Tone.GONE]
    assert [p.label for p in gone] == ["", ""]
    assert gone[0].small == ("(Deleted by Chair.)", "(Was OP 2.)")
    assert gone[1].small[-1] == "(Was OP 3.)"
    assert prose.paragraphs[0].small[-2:] == ("(Moved here by Brazil, am-2.)", "(Was OP 3.)")
    assert prose.summary[0].startswith("4 open proposals by 3 delegations: ")


def test_rolling_text_says_how_far_each_paragraph_is(work):
    decide_clause(work, OP1, ClauseState.AGREED)
    decide_clause(work, OP2, ClauseState.PARKED, why="Later.")
    first, second, third = rolling(work.state).paragraphs
    assert (first.tone, first.small) == (Tone.AGREED, ("(Agreed)",))
    assert (second.tone, second.small) == (Tone.PARKED, ("(Parked)",))
    assert third.tone is Tone.OPEN
    assert "1 agreed" in rolling(work.state).summary[1]
    page = written(work.state, "rolling", ending=".html").data.decode()
    assert 'class="clause t-agreed"' in page
    assert "(Agreed)" in page
    asked = [(one.label, one.what, one.why) for one in questions(work.state)]
    assert asked == [("OP 2", "Parked", "Later.")]


def test_gaps_are_listed_by_source_and_by_theme(work):
    table = gap_table(work.state, model=False)
    assert any("stolen assets" in words for words in column(table, 2))
    assert {row.group for row in table.rows} == {"Not in the draft: Elements"}
    work.take("elements", ("e2",), after=OP2)
    assert not any("stolen" in words for words in column(gap_table(work.state, model=False), 2))
    busy(work)
    table = gap_table(work.state, model=False)
    asked = [row for row in table.rows if row.group == "Open in the draft"]
    assert any("It excludes am-5." in row.cells[3].plain for row in asked)
    assert len(gap_table(work.state, by_theme=True, model=False).rows) == len(table.rows)


def test_the_table_has_room_for_the_compromise(work):
    busy(work)
    table = table_of(work.state, "table", Choices(model=False))
    assert table.heads[-1] == "Compromise"
    said = " ".join(column(table, -1))
    assert "[BRA: alarm]" in said
    assert "[MEX, BRA: Thanks the host.]" in said
    empty = table_of(work.state, "table", Choices(compromise=Compromise.EMPTY, model=False))
    assert set(column(empty, -1)) == {""}
    without = table_of(work.state, "table", Choices(compromise=Compromise.NONE, model=False))
    assert "Compromise" not in without.heads
    themes = table_of(work.state, "table", Choices(by_theme=True, model=False))
    assert sorted(map(repr, themes.rows)) != []
    assert themes.grouping == "Theme"
    assert len(themes.rows) == len(table.rows)


def test_json_says_the_same_and_is_read_again(work, tmp_path):
    busy(work)
    data = json.loads(written(work.state, "json").data)
    source = work.state.base.source
    said = negotiation_data(work.state) | {"symbol": source.symbol, "date": source.date}
    assert data == json.loads(json.dumps(said))
    assert [c["text"] for c in data["clauses"]] == [c.text.plain for c in work.state.draft]
    said = {one["id"]: tuple(one["instructions"]) for one in data["amendments"]}
    rows = amendment_list(work.state).rows
    assert said == {
        row.cells[0].plain.split("\n")[0]: tuple(row.cells[3].plain.split("\n")) for row in rows
    }
    assert [one["amendment"] for one in data["voting"]] == [
        words.split("\n")[0] for words in column(voting_table(work.state), 1)
    ]
    export(work.state, "json", tmp_path / "n.json")
    (text,) = read((tmp_path / "n.json").read_bytes(), "n.json").parts
    assert [c.id for c in text] == [c.id for c in work.state.draft]


def test_who_brackets_words_gives_none(work):
    open_bracket(work, OP1, codes=("BRA",), words="concern")
    assert "[concern]" in work.state.draft[OP1].text.text
    assert [share.share for share in provenance(work.state, OP1)] == [1]
    say = phrasebook("en")
    row = next(r for r in trace_table(work.state).rows if "[concern]" in r.cells[0].plain)
    assert row.cells[3].plain == say("deed.brackets-added", who="Brazil")


def test_drafts_stand_in_no_output(work, tmp_path):
    words = "Decides upon a zebra"
    work.propose_insertion(words, after=OP1, sponsors=("MEX",), draft=True, reason="zebra")
    for kind, what in EXPORTS.items():
        for ending in what.endings:
            if ending in (".html", ".csv", ".txt", ".md", ".json", ".xml"):
                assert b"zebra" not in written(work.state, kind, ending=ending).data, kind


def test_unknown_kinds_and_endings_are_refused_in_a_sentence(work, tmp_path):
    with pytest.raises(UsageError, match="no output “poem”"):
        kind_named("poem")
    with pytest.raises(UsageError, match=r"cannot end in \.xlsx"):
        export(work.state, "clean", tmp_path / "x.xlsx")
    with pytest.raises(UsageError, match="no table"):
        table_of(work.state, "clean")
    assert list(tmp_path.glob("x*")) == []


def test_without_libreoffice_a_printer_makes_the_pdf(work, tmp_path, monkeypatch):
    monkeypatch.setenv("DRAFTBENCH_SOFFICE", str(tmp_path / "nothing"))
    with pytest.raises(OutputError, match="neither was found"):
        export(work.state, "voting", tmp_path / "v.pdf")
    pages = []
    export(
        work.state,
        "voting",
        tmp_path / "v.pdf",
        printer=lambda page: pages.append(page) or b"%PDF-1.7",
    )
    assert (tmp_path / "v.pdf").read_bytes() == b"%PDF-1.7"
    assert b"Voting list" in pages[0]


# laws


def negotiated(data, divided=False):
    """A negotiation in which some changes were made and some are proposed."""
    base = data.draw(documents())
    register = opened("t", base, base)
    if divided:
        revised, splits, joins = data.draw(divisions(base))
        changes = between(base, revised, splits=splits, joins=joins)
    else:
        changes = between(base, data.draw(revisions(base)))
    if changes.changes:
        register = register.with_changes(changes, Stamp("Chair", (), "2010-01-01T00:00:00Z"))
    for number in range(data.draw(st.integers(0, 2))):
        wanted = data.draw(revisions(register.draft, prefix=f"p{number}"))
        made = between(register.draft, wanted)
        if made.changes:
            name = AmendmentId(f"am-{number + 1}")
            register = register.with_amendment(Amendment(name, "x", ("MEX",), made))
    return register.negotiation()


@pytest.mark.slow
@given(st.data(), st.booleans())
def test_numbers_have_every_clause_once(data, divided):
    state = negotiated(data, divided)
    found = renumberings(state)
    assert len({one.clause for one in found}) == len(found)
    before, after = spoken_labels(state.base), spoken_labels(state.draft)
    assert {one.clause: one.old for one in found if one.old} == {
        clause: label for clause, label in before.items() if label
    }
    assert {one.clause: one.new for one in found if one.new} == {
        clause: label for clause, label in after.items() if label
    }
    rows = trace_table(state).rows
    assert len(rows) == len({*before, *after})


@pytest.mark.slow
@given(st.data(), st.booleans())
def test_rolling_text_is_the_compilation_with_what_changed_marked(data, divided):
    state = negotiated(data, divided)
    said = compiled(state)
    prose = rolling(state)
    standing = [p for p in prose.paragraphs if p.tone is not Tone.GONE]
    assert [
        "".join(s.text.text for s in p.stretches if s.role is not Role.DELETED) for p in standing
    ] == [line.text.text for line in said.lines]
    assert [p.label for p in standing] == [line.label for line in said.lines]
    plain = [
        "".join(s.text.text for s in p.stretches if s.role is not Role.DELETED)
        for p in marked_up(state, "").paragraphs
        if p.tone is not Tone.GONE
    ]
    assert plain == [clause.text.text for clause in state.draft]


@pytest.mark.slow
@given(st.data())
def test_counts_of_the_paragraphs_are_the_counts_at_the_head(data):
    state = negotiated(data)
    prose = rolling(state)
    pattern = re.compile(r"(\d+) pairs? of brackets")
    each = sum(
        int(n)
        for p in prose.paragraphs
        for small in p.small[:1]
        if small.startswith("(")
        for n in pattern.findall(small)
    )
    unplaced = sum(bracket_count(read_notation(RichText(text))) for text in prose.after)
    first = sum(
        bracket_count(read_notation(p.text))
        + sum(bracket_count(read_notation(RichText(t))) for t in p.small)
        for p in prose.paragraphs[
            : next((at for at, p in enumerate(prose.paragraphs) if p.own), len(prose.paragraphs))
        ]
    )
    assert each + unplaced + first == compiled(state).brackets


@given(st.data())
def test_every_struck_word_of_the_redline_stands_in_the_rolling_text(data):
    state = negotiated(data)
    moved = {e.clause.id for e in state.redline.entries if e.moved_here is not None}
    struck = "".join(
        run.text.plain
        for entry in state.redline.entries
        for run in entry.runs
        if run.inserted is None and entry.inserted is None and entry.clause.id not in moved
        if run.deleted is not None or entry.moved_away is not None
    )
    shown = "".join(
        s.text.plain
        for p in marked_up(state, "").paragraphs
        if p.clause.id not in moved
        for s in p.stretches
        if s.role is Role.DELETED
    )
    assert sorted(struck) == sorted(shown)
    gone = {p.clause.id for p in marked_up(state, "").paragraphs if p.tone is Tone.GONE}
    assert gone - moved == {clause.id for clause in state.base if clause.id not in state.draft}
    fates = {one.clause: one.fate for one in renumberings(state)}
    assert {c for c, fate in fates.items() if fate is Fate.DELETED} == gone - moved


def test_a_paragraph_that_lost_a_note_is_not_kept_as_in_the_base():
    noted = RichText("States\ufffc", (), (Note("n1", "1", RichText("See A/1.")),))
    clauses = [Clause(ClauseId("b0"), ClauseKind.PREAMBULAR, noted)]
    base = Document("base", tuple(clauses))
    bare = base.with_clauses([replace(clauses[0], text=RichText("States"))])
    stamp = Stamp("Chair", (), "2010-01-01T00:00:00Z")
    state = opened("t", base, base).with_changes(between(base, bare), stamp).negotiation()
    assert "Kept as in the base text." not in column(trace_table(state), 3)


@pytest.mark.slow
@given(st.data())
def test_all_outputs_say_the_same_of_one_negotiation(data):
    """The numbers, the amendments and the votes of every output are those of every other."""
    state = negotiated(data)
    listed = [words.split("\n")[0] for words in column(amendment_list(state), 0)]
    votes = [words.split("\n")[0] for words in column(voting_table(state), 1)]
    told = negotiation_data(state)
    assert sorted(listed) == sorted(one["id"] for one in told["amendments"])
    assert votes == [one["amendment"] for one in told["voting"]]
    assert sorted(votes) == sorted(e.amendment.id for e in state.entries if e.tabled)
    assert compiled(state).proposals == len(votes)
    called = [one["called"] for one in told["clauses"]]
    traced = [words.split("\n")[0] for words in column(trace_table(state), 0)]
    assert traced[: len(called)] == called
    new = {one.clause: one.new for one in renumberings(state)}
    assert [new[clause.id] for clause in state.draft] == called
    printed = [p.label for p in marked_up(state, "").paragraphs if p.tone is not Tone.GONE]
    assert printed == [one["label"] for one in told["clauses"]]
    kept = [one for one in renumberings(state) if one.fate in (Fate.SAME, Fate.RENUMBERED)]
    untouched = [one for one in kept if not one.reworded]
    assert column(trace_table(state), 3).count("Kept as in the base text.") <= len(untouched)


def test_a_clause_in_which_only_a_space_changed_is_kept_in_every_output(work):
    def numbered():
        return next(one for one in renumberings(work.state) if one.clause == OP1)

    text = work.state.draft[OP1].text.text
    work.edit(OP1, text.replace(" ", "  ", 1))
    assert work.state.draft[OP1].text.text != text
    assert not numbered().reworded
    assert column(trace_table(work.state), 3)[0] == phrasebook("en")("trace.kept")
    work.edit(OP1, text.replace(" ", " not ", 1))
    assert numbered().reworded


def test_the_table_of_positions_says_who_holds_what_on_every_point(work):
    busy(work)
    take_position(work, Target(TargetKind.CLAUSE, OP1), Stance.SUPPORT, ["MEX", "URY"])
    take_position(work, Target(TargetKind.CLAUSE, OP1), Stance.OPPOSE, ["BRA"], note="too early")
    made = table_of(work.state, "positions")
    assert made.heads[:3] == ("On", "Support", "Oppose")
    (row,) = made.rows
    assert row.cells[1].plain == "2: MEX, URY"
    assert row.cells[2].plain == "1: BRA (“too early”)"
    assert row.cells[3].plain == ""
    assert made.notes[0].startswith("Positions were taken on 1 point;")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("what", "behind"),
    [("map", "visit"), ("map", "keep"), ("map", "Thanks"), ("Invites", "Thanks")],
)
def test_what_is_moved_counts_once_at_the_head(tmp_path, what, behind):
    lines = ("Decision on quarries", "1. Invites States:", "(a) to map some;", "(b) to visit all;")
    lines += ("2. Requests owners:", "(a) to keep accounts;", "3. Thanks the experts.")
    (base,) = read("\n\n".join(lines).encode(), "base.txt").parts
    with Workbench.create(tmp_path / "moved.draftbench", base) as work:
        found = {w: c.id for c in base for w in (what, behind) if w in c.text.text}
        work.move(found[what], after=found[behind])
        assert rolling(work.state).summary[-1].startswith("1 paragraph was changed")
