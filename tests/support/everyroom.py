"""What is done in the room, from the opening of a meeting to a new base text: the second half of
:mod:`support.everyact`."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.conflicts.contention import Conflict, conflicts
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Ending, Stance
from draftbench.amend.references.following import references
from draftbench.amend.registers.states import Advice, Step
from draftbench.app.amendments import (
    adopting,
    alternatives,
    anchoring,
    deciding,
    packaging,
    recommending,
    resolving,
    sponsoring,
    uniting,
)
from draftbench.app.checks import spelling
from draftbench.app.drafts import bracketing, referring
from draftbench.app.exports import stationery
from draftbench.app.history import receiving
from draftbench.app.history.naming import version_payload
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings import commenting, deadlines, proceedings, vote_order
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId
from draftbench.formats.reading import read

REVISED = """Declaration of San José

Recalling its resolutions 74/247 and 75/282,

1. Urges all States to act with deep concern and to report;

2. Invites the Secretariat to convene a meeting;

3. Thanks the host country.
"""


def room(bench: Workbench) -> None:
    """Every kind of act that the first half has not."""
    op1, op2, op4 = map(ClauseId, ("op1", "op2", "op4"))
    proceedings.open_meeting(bench, "First reading", on="2026-03-02", place="San José")
    proceedings.set_group(bench, "G3", ("MEX", "BRA", "URY"), name="Group of Three")
    proceedings.take_position(bench, Target(TargetKind.CLAUSE, op1), Stance.SUPPORT, ("MEX",))
    proceedings.decide_clause(bench, op2, ClauseState.PARKED, why="Text awaited.")
    bracket = bracketing.open_bracket(bench, op1, codes=("BRA",), words="deep")
    bracketing.explain_bracket(bench, bracket, codes=("BRA", "URY"), why="Too strong.")
    bracketing.end_bracket(bench, bracket, Ending.KEPT)
    asked = commenting.comment_on(
        bench, Target(TargetKind.CLAUSE, op1), "Agreed language?", words="concern", by="Mexico"
    )
    commenting.answer(bench, asked, "Yes.", assignee="Brazil", done=True)
    deadlines.set_deadline(bench, "2126-03-03T18:00+00:00", note="For amendments.")
    deadlines.start_silence(bench, "2126-03-04T18:00+00:00", clauses=(op4,))
    deadlines.break_silence(bench, ("MEX",), why="We have a proposal.")
    proceedings.close_meeting(bench)
    _amendments(bench, op1)
    _conflicts(bench)
    _others(bench)
    stationery.set_masthead(bench, {"symbol": "A/CONF.213/L.1"})
    spelling.change_vocabulary(bench, ("cybermediation",))
    said = bench.insert("Decides to consider the matters in paragraph 2 above;", after=op1)
    meant = next(one for one in references(bench.state) if one.clause == said)
    referring.say_what_is_meant(bench, meant, (op2,))
    last = bench.events[-1]
    bench.act("version-named", version_payload("Rev.1", last, len(bench.events)))
    rebase(bench, read(REVISED.encode(), "rev1.txt").parts[0])


def _amendments(bench: Workbench, op1: ClauseId) -> None:
    text = bench.state.draft[op1].text.text.replace("\ufffc", "")
    why: Any = {"sponsors": ("URY",)}
    one = bench.propose_text(op1, text.replace("Urges", "Calls upon"), **why)
    two = bench.propose_text(op1, text.replace("report", "report every year"), **why)
    three = bench.propose_text(op1, text.replace("report", "speak"), **why)
    draft = bench.propose_insertion("Notes the debate;", after=op1, draft=True, **why)
    sponsoring.join(bench, one, ("BRA",))
    sponsoring.leave(bench, one, ("BRA",))
    sponsoring.give_reason(bench, one, "As in the resolution of last year.")
    recommending.recommend(bench, one, Advice.REFER, to="the working group")
    deciding.step(bench, Step.SUBMIT, (draft,))
    deciding.step(bench, Step.RETURN, (draft,))
    drafts = [
        bench.propose_insertion(f"Notes the {what};", after=op1, draft=True, sponsors=(code,))
        for what, code in (("weather", "URY"), ("silence of others", "BRA"))
    ]
    deciding.step(bench, Step.TABLE, drafts)
    packaging.make(bench, "Paragraph 1", (one, two))
    packaging.dissolve(bench, "Paragraph 1")
    uniting.declare_alternatives(bench, (two, three))
    vote_order.order_voting(bench, (three, two, one))
    alternatives.choose(
        bench, alternatives.make_set(bench, op1, amendments=(two, three)), option="0"
    )
    _adopted(bench, op1)


def _adopted(bench: Workbench, op1: ClauseId) -> None:
    text = bench.state.draft[op1].text.text.replace("\ufffc", "")
    first = bench.propose_text(op1, f"Strongly {text[0].lower()}{text[1:]}", sponsors=("MEX",))
    second = bench.propose_insertion("Thanks the experts;", after=op1, sponsors=("MEX",))
    third = bench.propose_insertion("Thanks the interpreters;", after=op1, sponsors=("BRA",))
    parts: tuple[AmendmentId, ...] = (second, third)
    deciding.accept(bench, parts)
    said = adopting.reworded(bench.register, first, f"Firmly {text[0].lower()}{text[1:]}")
    adopting.accept_as_modified(bench, first, said)


def _conflicts(bench: Workbench) -> None:
    """Left open, decided in each way, and what is decided without one."""
    pp1, op4 = ClauseId("pp1"), ClauseId("op4")
    text = bench.state.draft[pp1].text.text

    def rivals(*new: str) -> tuple[AmendmentId, ...]:
        words = bench.state.draft[pp1].text.text
        return tuple(
            bench.propose_text(pp1, words.replace("its", one), sponsors=(code,))
            for one, code in zip(new, ("URY", "BRA"), strict=True)
        )

    one, _ = rivals("all its", "both its")
    resolving.leave_open(bench, _conflict(bench, one), "Wait for the capitals.")
    resolving.take(bench, _conflict(bench, one), one)
    two, _ = rivals("its own", "its good")
    resolving.write(bench, _conflict(bench, two), text.replace("its", "our"))
    bench.edit(pp1, text)
    three, four = rivals("all its", "both its")
    uniting.merge_into(bench, (three,), four)
    deciding.step(bench, Step.SUPERSEDE, (four,))
    seized = bench.propose_text(op4, "Decides to be seized of the matter.", sponsors=("BRA",))
    bench.edit(op4, "Decides to remain deeply seized of the matter.")
    resolving.keep_text(bench, _conflict(bench, seized), why="As it stands.")


def _others(bench: Workbench) -> None:
    """What else is done to amendments and brackets, and by another desk."""
    pp1, op1, op4 = map(ClauseId, ("pp1", "op1", "op4"))
    words = bench.state.draft[pp1].text.text
    both = words.replace("Recalling", "Recalling also").replace("282", "282 and others")
    adopting.accept_in_part(bench, bench.propose_text(pp1, both, sponsors=("MEX",)), ["1"])
    new = bench.propose_insertion("Thanks the guards;", after=op1, sponsors=("MEX",))
    bench.edit(op4, "Decides to remain [deeply] seized of the matter.")
    bracketing.note_bracket(bench, bracketing.bracket_named(bench, "op4[1]"))
    with TemporaryDirectory() as folder:
        copy, sent = Path(folder, "copy.draftbench"), Path(folder, "sent.zip")
        bench.record.copy_to(copy)
        with Workbench.open(copy) as theirs:
            theirs.insert("Thanks the hosts;", after=op1)
            receiving.write_events(theirs.record, sent)
        anchoring.anchor(bench, new, op4)
        receiving.receive(bench, sent, confirmed=True)


def _conflict(bench: Workbench, one: AmendmentId) -> Conflict:
    return next(found for found in conflicts(bench.state) if one in found.members)


def room_facts(state: Negotiation) -> dict[str, Any]:
    """What was said and decided in the room, as JSON."""
    held = state.proceedings
    return {
        "meetings": [[one.name, one.place, one.date] for one in held.meetings],
        "groups": {code: list(members) for code, members in held.groups.items()},
        "positions": [[*one.target, one.stance.value] for one in held.positions],
        "decisions": [[one.clause, one.state.value] for one in held.decisions],
        "brackets": [[one.id, *one.codes, one.why] for one in held.brackets],
        "sets": [one.id for one in held.sets],
        "deadlines": [one.until for one in held.deadlines],
        "silences": [one.until for one in held.silences],
        "meanings": [[one.words, list(one.targets)] for one in state.meanings],
        "vocabulary": sorted(state.vocabulary),
    } | ({"comments": commenting.comments_data(state)} if held.comments else {})
