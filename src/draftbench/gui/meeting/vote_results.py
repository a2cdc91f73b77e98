"""The running result of the votes: what was voted on, what is next, and how members voted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from draftbench.amend.amendment import AmendmentId, Outcome
from draftbench.amend.ballots.votes import DRAFT, Item, Result, Tally
from draftbench.amend.ballots.voting import Ballot, voting_list
from draftbench.amend.wording.amendment_words import LANGUAGES
from draftbench.amend.wording.places import say_where
from draftbench.amend.wording.speaking import in_words
from draftbench.app.amendments.adopting import parts_of
from draftbench.app.meetings.polling import divide, record_vote, running_result
from draftbench.app.meetings.vote_order import order_voting
from draftbench.document.labels import spoken_labels
from draftbench.errors import DraftbenchError
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.names import names_of, part_said, title_of
from draftbench.gui.speech import (
    book,
    directed,
    headed,
    listed,
    marked,
    paper_language,
    plain_name,
    relayed,
    told,
    tr,
)
from draftbench.gui.terms import term
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Verb,
)
from draftbench.messages import capitalized

# The order of voting as a form: what rule 90 suggests, and what the chair makes of it.


_LEAD = marked(
    "Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the "
    "text. Put the lines in the order in which the chair wants the votes; the list can be exported."
)


def order_votes(workspace: Workspace) -> Reply:
    """Asks for the order of voting; the lines can be moved, and what follows the name of an
    amendment is only to be read."""
    ballots = voting_list(workspace.state)
    if not ballots:
        return Said(tr("No amendment is before the meeting, so there is nothing to vote on."))

    def submit(answers: Answers) -> Reply:
        ids = () if answers.yes("suggested") else _ids(answers["order"])
        return workspace.attempt(
            lambda: order_voting(workspace.bench, ids),
            tr("The votes are in the suggested order")
            if not ids
            else tr("The order of voting is kept"),
        )

    return Form(
        tr("Order of voting"),
        (
            Field(
                "order",
                tr("One amendment a line"),
                FieldKind.LINES,
                "\n".join(_line(ballot) for ballot in ballots),
                tip=tr("Lines that are left out come where they are suggested."),
            ),
            Field("suggested", tr("As suggested by rule 90"), FieldKind.CHECK),
        ),
        tr("Keep this order"),
        submit,
        tr(_LEAD),
    )


def _line(ballot: Ballot) -> str:
    amendment = ballot.entry.amendment
    sponsors = listed(amendment.sponsors)
    excludes = ""
    if ballot.excludes:
        excludes = tr("Excludes {amendments}.", amendments=listed(ballot.excludes))
    why = told(relayed(ballot.why), excludes)
    return directed(f"{amendment.id}  {headed(sponsors, why)}")


def _ids(lines: str) -> tuple[AmendmentId, ...]:
    words = (plain_name(line).split() for line in lines.splitlines())
    return tuple(AmendmentId(first) for first, *_ in filter(None, words))


_TONES = {
    Result.ADOPTED: Tone.GOOD,
    Result.REJECTED: Tone.BAD,
    Result.MOOT: Tone.QUIET,
    Result.NEXT: Tone.DOUBTFUL,
    Result.WAITING: None,
}
_OPEN = (Result.NEXT, Result.WAITING)


class Votes(Listing):
    """What is put to the vote, in the order of voting, with the results so far."""

    title = marked("Votes")
    lead = marked(
        "An adopted amendment goes into the text; what it makes impossible is not put to the vote. "
        "Equally divided votes reject."
    )
    empty = marked("No amendment is before the meeting, so there is nothing to vote on.")
    columns = (
        marked("Vote on"),
        marked("Clause"),
        marked("Sponsors"),
        marked("Result"),
        marked("How, or why"),
    )
    stretch = 4

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def _items(self) -> dict[str, Item]:
        found = running_result(self._workspace.bench)
        return {str(at): item for at, item in enumerate(found)}

    @property
    def next(self) -> tuple[str, ...]:
        """The row of what is put to the vote next, if there is one."""
        found = self._items().items()
        return tuple(key for key, item in found if item.result is Result.NEXT)

    def rows(self) -> Sequence[ListRow]:
        """What was voted on in the order of the votes, then what is left."""
        return [self._row(key, item) for key, item in self._items().items()]

    def _row(self, key: str, item: Item) -> ListRow:
        state = self._workspace.state
        entry = state.entry(AmendmentId(item.subject))
        sponsors = () if entry is None else entry.amendment.sponsors
        return ListRow(
            key,
            (
                relayed(item.called),
                "" if entry is None else directed(say_where(state, (entry,), book())),
                listed(sponsors),
                term(item.result.value, "an item on the list of votes"),
                relayed(item.said),
            ),
            _TONES[item.result],
            ((0, int(key)),),
            chips=(2, sponsors),
        )

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """What it is about, in words."""
        item = self._items().get(keys[0]) if keys else None
        if item is None:
            return ()
        entry = self._workspace.state.entry(AmendmentId(item.subject))
        lines = [Line(relayed(item.called), Look.HEAD)]
        if entry is not None:
            state = self._workspace.state
            language = paper_language()
            asked = in_words(state, entry, language) if language in LANGUAGES else ()
            words = [Line(directed(said)) for said in asked if said]
            name = "" if words else title_of(state, entry.amendment)
            names = names_of(state, entry.amendment.sponsors)
            lines.append(Line(headed(name, names) if name else names, Look.DIM))
            lines += words
        if item.said:
            lines.append(Line(f"{capitalized(relayed(item.said))}."))
        return tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Keep the result of a vote, or vote on parts."""
        item = self._items().get(keys[0]) if keys else None
        open_ = item is not None and item.result in _OPEN
        whole = open_ and item is not None and not item.part and not item.motion

        def of(ask: Callable[[Item], Reply]) -> Callable[[], Reply]:
            return lambda: None if item is None else ask(item)

        return (
            Verb("vote", tr("Record the vote…"), of(self._vote), main=True, able=open_),
            Verb("divide", tr("Separate votes…"), of(self._divide), able=whole),
            Verb("order", tr("Order of voting…"), lambda: order_votes(self._workspace)),
        )

    def _vote(self, item: Item) -> Reply:
        def submit(answers: Answers) -> Reply:
            tally = _tally(answers)
            if tally is None:
                return Said(
                    tr("Write the numbers of votes in figures, or nothing for none."), bad=True
                )
            remedies: list[str] = []

            def keep() -> None:
                try:
                    record_vote(
                        self._workspace.bench,
                        item.subject,
                        tally,
                        part=item.part,
                        motion=item.motion,
                        confirmed=answers.yes("confirmed"),
                    )
                except DraftbenchError as error:
                    remedies.append(error.remedy)
                    raise

            said = self._workspace.attempt(keep, headed(_sentence(item), relayed(tally.said)))
            if "confirm" not in remedies:
                return said
            tick = (tr("Tick “{field}”.", field=field.label) for field in doubt)
            return replace(said, words=told(said.words, *tick))

        doubt = self._doubt(item)
        counted = ("how", ("votes",))
        return Form(
            tr("Vote on {item}", item=relayed(item.called)),
            (
                Field(
                    "how",
                    tr("How"),
                    FieldKind.CHOICE,
                    "votes",
                    choices=(
                        ("votes", tr("By votes")),
                        ("two-thirds", tr("By votes, two thirds are needed")),
                        ("none", tr("Adopted without a vote")),
                    ),
                ),
                *(
                    Field(key, label, hint="0", only_if=(counted[0], ("votes", "two-thirds")))
                    for key, label in (
                        ("favour", tr("In favour")),
                        ("against", tr("Against")),
                        ("abstaining", tr("Abstaining")),
                    )
                ),
                *doubt,
            ),
            tr("Record the vote"),
            submit,
            start="favour",
        )

    def _doubt(self, item: Item) -> tuple[Field, ...]:
        """What must be confirmed before an amendment can go into the text."""
        entry = self._workspace.state.entry(AmendmentId(item.subject))
        placement = None if entry is None else entry.placement
        if placement is None or placement.outcome not in (Outcome.CONFIRM, Outcome.CONFLICT):
            return ()
        label = tr("If adopted, its place is right")
        if placement.outcome is Outcome.CONFLICT:
            label = tr("If adopted, it replaces what it conflicts with")
        return (
            Field(
                "confirmed",
                label,
                FieldKind.CHECK,
                tip=relayed(placement.why),
            ),
        )

    def _divide(self, item: Item) -> Reply:
        bench = self._workspace.bench
        if item.subject == DRAFT:
            labels = spoken_labels(bench.state.draft)
            choices: tuple[tuple[str, str], ...] = tuple(
                (str(clause.id), f"{labels[clause.id]}  {clause.text.plain[:60]}")
                for clause in bench.state.draft
                if labels.get(clause.id) and clause.parent is None
            )
        else:
            subject = AmendmentId(item.subject)
            there = parts_of(bench.register, subject)
            choices = tuple(
                (str(part.number), f"{part.number}  {part_said(bench.state, subject, part)}")
                for part in there
            )
            if len(there) == 1:
                return Said(
                    tr(
                        "{amendment} has no parts that could be voted on separately.",
                        amendment=item.subject,
                    )
                )

        def submit(answers: Answers) -> Reply:
            parts = answers.several("parts")
            if not parts:
                return Said(tr("Tick the parts on which there are separate votes."), bad=True)
            return self._workspace.attempt(
                lambda: divide(bench, item.subject, parts, objection=answers["objection"]),
                tr("There are separate votes on {item}", item=relayed(item.called)),
            )

        return Form(
            tr("Separate votes on {item}", item=relayed(item.called)),
            (
                Field("parts", tr("On each of"), FieldKind.TICKS, choices=choices, needed=True),
                Field(
                    "objection",
                    tr("Who objects"),
                    tip=tr("Empty: nobody. Else there is first a vote on whether it is divided."),
                ),
            ),
            tr("Vote separately"),
            submit,
            tr(
                "Rule 89: parts are voted on separately where a delegation asks for it; those that "
                "are approved are then put to the vote as a whole."
            ),
        )


def _tally(answers: Answers) -> Tally | None:
    """What was filled in; None where a number is none."""
    if answers["how"] == "none":
        return Tally(without_vote=True)
    given = [answers[key] or "0" for key in ("favour", "against", "abstaining")]
    if not all(one.isascii() and one.isdecimal() for one in given):
        return None
    favour, against, abstaining = map(int, given)
    return Tally(favour, against, abstaining, two_thirds=answers["how"] == "two-thirds")


def _sentence(item: Item) -> str:
    """What it is called, as a sentence begins; the names of amendments stay as they are."""
    called = relayed(item.called)
    return called if called.startswith(item.subject) else capitalized(called)
