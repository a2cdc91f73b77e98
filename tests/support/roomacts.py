"""Random acts beside the texts and amendments, for :mod:`support.lives`: with these, whatever can
be recorded can happen at any desk at any time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from draftbench.amend.amendment import Delegation, Status
from draftbench.amend.ballots.votes import DRAFT
from draftbench.amend.changesets.plain_data import delegation_to_data
from draftbench.amend.proceedings.contested import place_of
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.references.following import references
from draftbench.amend.registers.states import Advice, Step
from draftbench.app.amendments import alternatives, deciding, packaging, recommending, sponsoring
from draftbench.app.checks import spelling
from draftbench.app.drafts import bracketing, number_acts, referring
from draftbench.app.exports import stationery
from draftbench.app.meetings import (
    commenting,
    deadlines,
    decisions,
    delegations,
    polling,
    proceedings,
    vote_order,
)
from draftbench.app.texts.circulated import keep_export, mark_of
from draftbench.compare.links import Mode
from draftbench.document import ClauseId
from support.lifetexts import edited, phrase
from support.lives import ACTS, CODES, Life

_BEFORE = (Status.DRAFT, Status.SUBMITTED)
FURTHER = ("PER", "FRA", "KEN", "JPN")
NAMES = {"PER": "Peru", "FRA": "France", "KEN": "Kenya", "JPN": "Japan"}


def add_text(life: Life) -> None:
    text = edited(life.random, life.base, 4)
    life.bench.add_source(replace(text, name=f"text {life.new()}"))


def pin_clauses(life: Life) -> str | None:
    known = life.bench.state.sources
    if not known:
        return "nothing to do"
    source = life.random.choice(known)
    left = life.random.choice([c.id for c in life.bench.state.base])
    right = life.random.choice([c.id for c in source])
    if life.chance(0.4) and decisions.listed(life.bench.state):
        one = life.random.choice(decisions.listed(life.bench.state))
        life.bench.unpin(one.right_text, one.pin.left, one.pin.right)
        return None
    life.bench.pin(source.name, left, right, together=life.chance(0.7), by="Chair")
    return None


def give_theme(life: Life) -> None:
    clause = life.random.choice([c.id for c in life.bench.state.base])
    theme = life.random.choice(("Action", "Review", None))
    life.bench.set_theme(life.bench.state.base.name, clause, theme)


def relate_texts(life: Life) -> str | None:
    known = life.bench.state.sources
    if not known:
        return "nothing to do"
    mode = life.random.choice((Mode.VERSIONS, Mode.INDEPENDENT, None))
    life.bench.declare(life.random.choice(known).name, mode, by="Chair")
    return None


def change_delegations(life: Life) -> None:
    code = life.random.choice(FURTHER)
    match life.random.randrange(4):
        case 0:
            delegations.join_delegations(life.bench, [Delegation(code, NAMES[code])])
        case 1:
            delegations.rename_delegation(life.bench, code, f"{NAMES[code]} {life.new()}")
        case 2:
            delegations.remove_delegation(life.bench, code)
        case _:
            data = delegation_to_data(Delegation(code, NAMES[code]))
            life.bench.act("delegations-added", {"delegations": [data]})


def advise(life: Life) -> None:
    advice = life.random.choice([*Advice])
    to = life.some()[0] if life.chance(0.3) else "the working group"
    recommending.recommend(life.bench, life.some()[0], advice, to=to)


def give_reason(life: Life) -> None:
    sponsoring.give_reason(life.bench, life.some()[0], f"For {phrase(life.random, 3)}.")


def end_package(life: Life) -> str | None:
    known = [*life.bench.state.packages]
    if not known:
        return "nothing to do"
    packaging.dissolve(life.bench, life.random.choice(known))
    return None


def keep_time(life: Life) -> None:
    clauses = (life.clause(),) if life.chance(0.7) else ()
    match life.random.randrange(4):
        case 0:
            deadlines.set_deadline(life.bench, "2126-03-03T18:00+00:00", clauses=clauses)
        case 1:
            deadlines.break_silence(life.bench, (life.random.choice(CODES),), why="We object.")
        case 2:
            deadlines.close_silence(life.bench)
        case _:
            deadlines.start_silence(life.bench, "2126-03-04T18:00+00:00", clauses=clauses)


def meet(life: Life) -> None:
    if life.bench.state.proceedings.meetings and life.chance(0.5):
        proceedings.close_meeting(life.bench)
    else:
        proceedings.open_meeting(life.bench, f"Reading {life.new()}", on="2026-03-02")


def form_group(life: Life) -> None:
    codes = tuple(life.random.sample(CODES, 2))
    code = life.random.choice(("G3", "G7"))
    proceedings.set_group(life.bench, code, codes, name=f"Group {code}")


def set_heading(life: Life) -> None:
    stationery.set_masthead(life.bench, {"symbol": f"A/CONF.1/L.{life.random.randint(1, 9)}"})


def teach_word(life: Life) -> None:
    spelling.change_vocabulary(life.bench, (f"cyber{life.random.choice(CODES).lower()}",))


def count_in_sections(life: Life) -> None:
    number_acts.count_sections(life.bench, life.random.choice(("restart", "continue")))


def order_votes(life: Life) -> None:
    ids = life.amendments()
    life.random.shuffle(ids)
    vote_order.order_voting(life.bench, ids)


def ask_division(life: Life) -> None:
    polling.divide(life.bench, DRAFT, ("OP 1",), by="Mexico")


def offer_alternatives(life: Life) -> None:
    held = life.bench.state.proceedings.sets
    if held and life.chance(0.5):
        alternatives.choose(life.bench, life.random.choice(held).id, option="0")
        return
    alternatives.make_set(life.bench, life.clause(), amendments=life.some(3))


def draft_amendment(life: Life) -> None:
    clause = life.clause()
    life.bench.propose_text(clause, life.words(clause), draft=True, **life.terms())


def hand_in(life: Life) -> str | None:
    """A draft goes to the secretariat, comes back, or both."""
    drafts = [one for one, (_, status) in life.bench.register.states.items() if status in _BEFORE]
    if not drafts:
        return "nothing to do"
    step = Step.SUBMIT if life.chance(0.6) else Step.RETURN
    deciding.step(life.bench, step, (life.random.choice(drafts),)).raise_first()
    return None


def explain_bracket(life: Life) -> str | None:
    there = bracketing.standing(life.bench)
    if not there.standing:
        return "nothing to do"
    one = life.random.choice(there.standing)
    codes = (life.random.choice(CODES),)
    bracketing.explain_bracket(life.bench, place_of(one, there), codes=codes, why="Too strong.")
    return None


def comment(life: Life) -> None:
    """A thread begins on a clause, on words of it or on an amendment, or goes on."""
    there = life.bench.state.proceedings.comments
    if there and life.chance(0.5):
        one = life.random.choice(there).id
        done = life.random.choice((None, True, False))
        commenting.answer(life.bench, one, "Yes.", assignee=life.random.choice(CODES), done=done)
        return
    names = [*life.bench.register.states]
    if names and life.chance(0.3):
        on = Target(TargetKind.AMENDMENT, life.random.choice(names))
        commenting.comment_on(life.bench, on, "Ask the capital.")
        return
    clause = life.clause()
    words = len(life.draft[clause].text.text)
    start = life.random.randrange(words + 1)
    stretch = (start, life.random.randint(start, words)) if life.chance(0.7) else None
    on = Target(TargetKind.CLAUSE, clause)
    commenting.comment_on(life.bench, on, "Agreed language?", stretch=stretch)


def circulate(life: Life) -> None:
    keep_export(life.bench, "clean", f"clean{life.new()}.docx", mark_of(life.bench))


def mean_reference(life: Life) -> str | None:
    said = life.bench.insert("Decides to consider paragraph 2 above;", after=life.clause())
    meant = [one for one in references(life.bench.state) if one.clause == said]
    if not meant:
        return "nothing to do"
    referring.say_what_is_meant(life.bench, meant[0], (life.clause(),))
    return None


def take_clause(life: Life) -> str | None:
    known = life.bench.state.sources
    if not known:
        return "nothing to do"
    source = life.random.choice(known)
    clause: ClauseId = life.random.choice([c.id for c in source])
    life.bench.take(source.name, (clause,), after=life.clause())
    return None


ROOM_ACTS: tuple[Callable[[Life], str | None], ...] = (
    add_text,
    pin_clauses,
    give_theme,
    relate_texts,
    change_delegations,
    advise,
    give_reason,
    end_package,
    keep_time,
    meet,
    form_group,
    set_heading,
    teach_word,
    count_in_sections,
    order_votes,
    ask_division,
    offer_alternatives,
    draft_amendment,
    hand_in,
    explain_bracket,
    comment,
    circulate,
    mean_reference,
    take_clause,
)
"""These acts."""
_NOT_AT_ONE_DESK = {"give_copy", "receive", "look_back", "export"}
_WRITTEN = {
    "write_words",
    "write_split",
    "write_join",
    "write_deletion",
    "write_move",
    "accept_some",
}
EVERY_ACT = {
    act: 7 if act.__name__ in _WRITTEN else 3
    for act in (*ACTS, *ROOM_ACTS)
    if act.__name__ not in _NOT_AT_ONE_DESK
}
"""Whatever can be done at a desk; more often what does not fit with the same of others."""
WRITING = {act: 40 if act.__name__ in _WRITTEN else 1 for act in EVERY_ACT}
"""The same, mostly changes of the draft."""
