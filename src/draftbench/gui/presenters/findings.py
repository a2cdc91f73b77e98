"""What is against the house rules in the working draft, and what mends it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftbench.app.houserules import Checked
from draftbench.app.mending import checked_draft, mend_draft
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId
from draftbench.document.labels import spoken_labels
from draftbench.gui.presenters.forms import Reply, Said, Verb
from draftbench.gui.presenters.listing import Line, Listing, ListRow, Look
from draftbench.gui.presenters.pieces import Piece
from draftbench.gui.presenters.pills import Tone
from draftbench.gui.presenters.quotes import whole
from draftbench.rules.finding import Finding, Severity
from draftbench.rules.mending import mended
from draftbench.rules.rule import rules

if TYPE_CHECKING:
    from draftbench.gui.presenters.workspace import Workspace

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.DOUBTFUL, Severity.INFO: None}
_SHOWN = 60


class Findings(Listing):
    """The findings in the draft, in its order. What can be mended is mended for the chosen ones,
    or for all, as one act that can be undone."""

    title = "House rules"
    empty = "Nothing is against the house rules."
    columns = ("Where", "What", "Rule", "Mends")
    stretch = 1
    several = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._checked: Checked | None = None
        self._by_key: dict[str, Finding] = {}
        self.lead = f"Held against the rules of: {self._look().profile.spoken}."

    def _look(self) -> Checked:
        draft = self._workspace.state.draft
        if self._checked is None or self._checked.document is not draft:
            self._checked = checked_draft(self._workspace.bench)
            self._by_key = {str(at): one for at, one in enumerate(self._checked.findings)}
        return self._checked

    def rows(self) -> Sequence[ListRow]:
        """In the order of the text."""
        labels = spoken_labels(self._look().document)
        return [
            ListRow(
                key,
                (
                    "" if one.clause is None else labels.get(one.clause, ""),
                    self._told(one),
                    one.rule,
                    "yes" if one.fixable else "",
                ),
                _TONES[one.severity],
                ((0, int(key)),),
            )
            for key, one in self._by_key.items()
        ]

    def _told(self, one: Finding) -> str:
        words = self._words(one)
        return f"“{words}”: {one.message}" if words else one.message

    def _words(self, one: Finding) -> str:
        clause = None if one.clause is None else self._look().document.get(one.clause)
        words = "" if clause is None else clause.text.plain[one.start : one.end].strip()
        return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The rule, why it is there, and how the clause would read."""
        one = self._by_key.get(keys[0]) if keys else None
        if one is None:
            return ()
        rule = rules()[one.rule]
        lines = [
            Line(one.message, Look.HEAD),
            *self._reading(one),
            Line("The rule", Look.SECTION),
            Line(f"{rule.id}: {rule.title}."),
            Line(f"{rule.explanation} ({rule.source})", Look.DIM),
        ]
        return tuple(lines)

    def _reading(self, one: Finding) -> tuple[Line, ...]:
        document = self._look().document
        clause = None if one.clause is None else document.get(one.clause)
        if clause is None:
            return ()
        if not one.edits:
            return (Line(clause.text.plain, Look.QUOTE, (Piece(clause.text.plain),)),)
        made, _ = mended(document, (one,))
        now, then = clause.text.plain, made[clause.id].text.plain
        shown = (Line(then, Look.QUOTE, whole(diff(now, then))),)
        return shown if now != then else (*shown, Line("Marks or notes change.", Look.DIM))

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Mend the chosen ones, or all that can be."""
        chosen = [self._by_key[key] for key in keys if key in self._by_key]
        able = [one for one in chosen if one.fixable]
        every = [one for one in self._by_key.values() if one.fixable]
        made = []
        if able:
            made.append(Verb("mend", "Mend", lambda: self._mend(able), main=True))
        if len(every) > len(able):
            made.append(Verb("all", f"Mend all {len(every)}", lambda: self._mend(every)))
        return tuple(made)

    def _mend(self, findings: Sequence[Finding]) -> Reply:
        workspace = self._workspace
        checked = self._look()
        done: list[int] = []

        def act() -> None:
            made = mend_draft(workspace.bench, checked, only=findings)
            done.append(len(made.done))

        reply = workspace.attempt(act, "The findings are mended")
        if isinstance(reply, Said) and not reply.bad and not done[0]:
            return Said("They stand in agreed clauses, which keep their words.", bad=True)
        return reply

    def clause(self, key: str) -> ClauseId | None:
        """Where the finding stands."""
        one = self._by_key.get(key)
        return None if one is None else one.clause
