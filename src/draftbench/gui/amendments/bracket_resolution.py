"""Brackets and alternatives resolved where they stand: what is said at a sign, what can be done
there, and a bracket put around words without a form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.proceedings.contested import Brackets, Contested, alternatives, contested
from draftbench.amend.proceedings.proceedings_data import ProceedingsData
from draftbench.amend.proceedings.terms import Ending
from draftbench.app.amendments.alternatives import choose
from draftbench.app.drafts import bracketing
from draftbench.document import ClauseId
from draftbench.gui.amendments.bracket_forms import BracketForms
from draftbench.gui.dates import when
from draftbench.gui.session.names import delegation_choices, delegation_name
from draftbench.gui.speech import listed, tr
from draftbench.gui.widgets.replies import Answers, Field, Form, Reply, Said, Verb, codes_field
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace

_QUOTED = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done with one bracket (or one set of alternatives, which has no ``place``) where
    it stands: its ``title``, who asked for it and why (``told``), the ``place`` of its sign."""

    title: str
    told: str
    verbs: tuple[Verb, ...]
    place: int = -1


class BracketResolution:
    """The brackets of one workspace, in place."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._of: Negotiation | None = None
        self._found = Brackets((), ())

    @property
    def brackets(self) -> Brackets:
        """The brackets of the draft as it is now."""
        state = self._workspace.state
        if state is not self._of:
            self._of = state
            self._found = contested(state.draft, state.proceedings, state.redline)
        return self._found

    # which one

    def at(self, clause: ClauseId, sign: int) -> Contested | None:
        """The bracket with a sign at that place of the text of a clause (code points)."""
        for one in self.brackets.standing:
            if (one.clause, one.start) == (clause, sign) or (one.last, one.end - 1) == (
                clause,
                sign,
            ):
                return one
        return None

    def around(self, clause: ClauseId, place: int) -> Contested | None:
        """The innermost bracket of a clause around a place in its text."""
        found = [
            one
            for one in self.brackets.standing
            if one.clause == one.last == clause and one.start <= place <= one.end
        ]
        return max(found, key=lambda one: one.depth, default=None)

    def here(self) -> tuple[Contested, ...]:
        """The brackets that open or end in the current clause."""
        clause = self._workspace.draft_clause()
        return tuple(o for o in self.brackets.standing if clause in (o.clause, o.last))

    # what is said

    def told(self, one: Contested) -> str:
        """Who asked for a bracket, why, and when."""
        record = one.record
        codes = one.owners
        if record is not None and record.codes:
            codes = record.codes
        elif not codes and one.stamp is not None:
            codes = one.stamp.codes
        names = listed(self._named(code) for code in codes)
        parts = [
            tr("Asked for by {names}", names=names)
            if names
            else tr("Nobody is named for this bracket")
        ]
        if record is not None and record.why:
            parts.append(record.why)
        if record is not None and not record.typed:
            meeting = record.occasion.meeting
            parts.append(when(record.occasion.at) + (f", {meeting}" if meeting else ""))
        return " · ".join(parts)

    def tip(self, clause: ClauseId, sign: int) -> str:
        """What is said when the mouse rests on a sign; empty where it is none of a bracket."""
        one = self.at(clause, sign)
        if one is None:
            return ""
        hint = tr("Click to resolve it")
        return f"{self.told(one)}\n{hint}"

    def _named(self, code: str) -> str:
        found = self._workspace.state.delegation(code)
        return code if found is None or not found.name else delegation_name(found)

    # what can be done

    def offer(self, one: Contested) -> Offer:
        """What can be done with a bracket."""
        words = shorten(one.words, _QUOTED)
        verbs = [
            Verb("keep", tr("Keep the words"), self._end(one, Ending.KEPT)),
            Verb("delete", tr("Delete the words"), self._end(one, Ending.REMOVED)),
        ]
        if alternatives(self._workspace.state.draft, one) is not None:
            verbs.append(
                Verb(
                    "choose", tr("Choose this alternative"), self._end(one, Ending.KEPT, only=True)
                )
            )
        verbs += [
            Verb("open", tr("Leave open"), lambda: None),
            Verb("explain", tr("Who and why…"), lambda: self.explain(one)),
            Verb("more", tr("Other words…"), lambda: self._more(one)),
        ]
        return Offer(f"[{words}]", self.told(one), tuple(verbs), one.start)

    def offers(self, only: Contested | None = None) -> tuple[Offer, ...]:
        """What can be done with the brackets and undecided alternatives of the current clause, or
        with one bracket only."""
        if only is not None:
            return (self.offer(only),)
        return (*(self.offer(one) for one in self.here()), *self._sets())

    def _end(self, one: Contested, how: Ending, *, only: bool = False) -> Callable[[], Reply]:
        workspace = self._workspace
        kept = how is Ending.KEPT
        done = tr("Bracket resolved: the words go")
        if kept:
            done = tr("Alternative chosen") if only else tr("Bracket resolved: the words stay")

        def deed() -> Reply:
            codes = workspace.writes_as
            return workspace.attempt(
                lambda: bracketing.end_bracket(
                    workspace.bench, one.id, how, only=only, codes=(codes,) if codes else ()
                ),
                done,
            )

        return deed

    def _more(self, one: Contested) -> Reply:
        return self._workspace.part(BracketForms).resolve(one.id, Ending.REPLACED)

    def explain(self, one: Contested) -> Reply:
        """Who asks for a bracket, and why."""
        workspace = self._workspace
        record = one.record
        codes = record.codes if record is not None and record.codes else one.owners

        def submit(a: Answers) -> Reply:
            return workspace.attempt(
                lambda: bracketing.explain_bracket(
                    workspace.bench, one.id, codes=a.several("codes"), why=a["why"]
                ),
                tr("Kept with the bracket"),
            )

        choices = delegation_choices(workspace.state)
        why = "" if record is None else record.why
        return Form(
            tr("Who asks for the bracket, and why"),
            (
                codes_field(choices, tr("Asked for by"), needed=False, value=",".join(codes)),
                Field("why", tr("Why"), value=why, hint=tr("Optional")),
            ),
            tr("Keep"),
            submit,
        )

    def _sets(self) -> tuple[Offer, ...]:
        workspace = self._workspace
        clause = workspace.draft_clause()
        sets = workspace.state.proceedings.sets
        if not any(one.clause == clause and one.choice is None for one in sets):
            return ()
        every = ProceedingsData(workspace.state).everything()["alternatives"]
        found: list[Offer] = []
        for one in every:
            if one["choice"] is not None or one["clause"]["id"] != clause:
                continue
            verbs = [
                Verb(
                    option["id"],
                    shorten(
                        tr(
                            "Choose {label} ({sponsors})",
                            label=option["label"],
                            sponsors=listed(option["sponsors"]) or tr("as it stands"),
                        ),
                        _QUOTED,
                    ),
                    self._choose(one["id"], option["id"], option["label"]),
                )
                for option in one["options"]
            ]
            verbs.append(Verb("open", tr("Leave open"), lambda: None))
            set_id = str(one["id"])
            verbs.append(
                Verb(
                    "more", tr("Other words…"), partial(workspace.part(BracketForms).choose, set_id)
                )
            )
            found.append(Offer(tr("Alternatives {set}", set=set_id), one["why"], tuple(verbs)))
        return tuple(found)

    def _choose(self, set_id: str, option: str, label: str) -> Callable[[], Reply]:
        workspace = self._workspace
        codes = workspace.writes_as
        return lambda: workspace.attempt(
            lambda: choose(workspace.bench, set_id, option=option, codes=(codes,) if codes else ()),
            tr("{version} is chosen", version=label),
        )

    # opening

    def put(self, clause: ClauseId, span: tuple[int, int]) -> Said:
        """Puts a bracket around words of a clause (code points of its plain words), asked for by
        the delegation that is written for; who and why can be said afterwards."""
        workspace = self._workspace
        words = plain(workspace.state.draft[clause].text.text)
        chosen = words[span[0] : span[1]].strip()
        if not chosen:
            return Said(tr("Select the words of the bracket first."), bad=True)
        start = words.index(chosen, span[0])
        nth = sum(words.startswith(chosen, at) for at in range(start + 1))
        code = workspace.writes_as
        return workspace.attempt(
            lambda: bracketing.open_bracket(
                workspace.bench, clause, codes=(code,) if code else (), words=chosen, nth=nth
            ),
            tr("Bracket open in {clause} for {code}", clause=workspace.name(clause), code=code)
            if code
            else tr("Bracket open in {clause}", clause=workspace.name(clause)),
        )
