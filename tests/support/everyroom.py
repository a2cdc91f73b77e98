"""What is done in the room, from the opening of a meeting to a new base text: the second half of
:mod:`support.everyact`."""

from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Ending, Stance
from draftbench.amend.references.following import references
from draftbench.amend.registers.states import Advice, Step
from draftbench.app.amendments import (
    adopting,
    alternatives,
    deciding,
    packaging,
    recommending,
    sponsoring,
    uniting,
)
from draftbench.app.checks import spelling
from draftbench.app.drafts import bracketing, referring
from draftbench.app.exports import stationery
from draftbench.app.history.naming import version_payload
from draftbench.app.history.rebasing import rebase
from draftbench.app.meetings import deadlines, proceedings, vote_order
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
    deadlines.set_deadline(bench, "2126-03-03T18:00+00:00", note="For amendments.")
    deadlines.start_silence(bench, "2126-03-04T18:00+00:00", clauses=(op4,))
    deadlines.break_silence(bench, ("MEX",), why="We have a proposal.")
    proceedings.close_meeting(bench)
    _amendments(bench, op1)
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
    }
