"""What is against the house rules in the working draft, and what mends it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from draftbench.app.checks.findingreport import Checked
from draftbench.app.checks.mending import (
    OFFERED,
    UNCHECKED,
    Mended,
    checked_draft,
    mend_draft,
    mended_words,
    misspelling,
)
from draftbench.app.checks.mending import RULE as SPELLING
from draftbench.app.checks.spelling import change_vocabulary, words_of
from draftbench.compare.words.worddiff import diff
from draftbench.document import ClauseId
from draftbench.document.labels import spoken_labels
from draftbench.gui.cells.quotes import whole
from draftbench.gui.rows.workspace import AT_ONCE
from draftbench.gui.speech import (
    beside,
    counted,
    headed,
    marked,
    paper_language,
    quoted,
    relayed,
    told,
    tr,
)
from draftbench.gui.widgets.pieces import Piece, Tone
from draftbench.gui.widgets.replies import (
    Line,
    Listing,
    ListRow,
    Look,
    Reply,
    Said,
    Switch,
    Verb,
    Work,
)
from draftbench.language.words import shorten
from draftbench.progress import Progress
from draftbench.rules.examined import found
from draftbench.rules.finding import Finding, Severity, mended, rules
from draftbench.rules.profile import Profile

if TYPE_CHECKING:
    from draftbench.gui.editor.spell_check import Spelling
    from draftbench.gui.rows.workspace import Workspace

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.DOUBTFUL, Severity.INFO: None}
_MEANT = {Severity.ERROR: marked("error"), Severity.WARNING: marked("warning")}
_SHOWN = 60
Later = Callable[[Callable[[Progress], Checked], Callable[[Checked], object]], Callable[[], bool]]
"""Does work in the background and gives what came of it; what it gives says whether it still
runs."""
_AGAINST = {
    Profile.ASSEMBLY: marked("Checked against General Assembly style."),
    Profile.RIGHTS_COUNCIL: marked("Checked against Human Rights Council style."),
    Profile.SOCIAL_COUNCIL: marked("Checked against Economic and Social Council style."),
    Profile.SECURITY_COUNCIL: marked("Checked against Security Council style."),
    Profile.DECLARATION: marked("Checked against the style of conference declarations."),
    Profile.PLAIN: marked("Checked against the rules for any text."),
}


class Findings(Listing):
    """The findings in the draft, in its order. What can be mended is mended for the chosen ones,
    or for all, as one act that can be undone."""

    title = marked("House rules")
    empty = marked("Nothing is against the house rules.")
    columns = (marked("Where"), marked("What"), marked("Rule"), marked("Fix"))
    stretch = 1
    several = True

    def __init__(
        self,
        workspace: Workspace,
        spelling: Spelling,
        *,
        spelled: bool = False,
        remember: Callable[[bool], None] = lambda _: None,
        checked: Checked | None = None,
        later: Later | None = None,
    ) -> None:
        """With ``spelled``, words that no dictionary has are findings too; ``remember`` is told
        when somebody chooses otherwise. ``checked`` is what was found before; in a long text
        ``later`` looks again after an act, in the background."""
        self._later = later
        self._checks: Callable[[], bool] = lambda: False
        self._workspace = workspace
        self._spelling = spelling
        self._spelled = spelled
        self._remember = remember
        self._checked = checked
        self._by_key: dict[str, Finding] = {}
        if checked is not None:
            self._take(checked)
        self._tell_lead(self._look())

    @property
    def switch(self) -> Switch:
        """Spelling, which is looked up word by word."""
        return Switch(
            tr("Spelling"), self._spelled, self._turn, tr("Words that no dictionary has, too")
        )

    def _turn(self, on: bool) -> None:
        self._spelled = on
        self._remember(on)

    def _look(self) -> Checked:
        draft = self._workspace.state.draft
        if self._checked is not None and self._checked.document is draft:
            return self._checked
        if self._checked is None or self._later is None or not long_draft(self._workspace):
            return self._take(checked_draft(self._workspace.bench))
        if not self._checks():
            bench = self._workspace.bench
            self._checks = self._later(
                lambda progress: checked_draft(bench, progress=progress), self._take
            )
        return self._checked

    def _take(self, checked: Checked) -> Checked:
        self._checked = checked
        self._by_key = {str(at): one for at, one in enumerate(checked.findings)}
        return checked

    @property
    def _stale(self) -> bool:
        """Whether the text is another one than that in which this was found."""
        return self._look().document is not self._workspace.state.draft

    def _tell_lead(self, checked: Checked) -> None:
        held = tr(_AGAINST[checked.profile])
        said = ""
        if self._spelled:
            lacks = self._spelling.lacks()
            said = tr("Spelling was not checked. {why}", why=lacks) if lacks else ""
            if not lacks and self._spelling.busy:
                said = tr("Words are being looked up…")
        if self._stale:
            said = told(said, tr("The text is being checked again…"))
        self.lead = told(held, said)
        self.empty = told(tr("Nothing is against the house rules."), said)

    def _spell(self, checked: Checked) -> None:
        """Puts the words that are known to be wrong among the findings; the others are looked up,
        and the list is asked again."""
        known = {str(at): one for at, one in enumerate(checked.findings)}
        taken = {(one.clause, one.start) for one in known.values()}
        if self._spelled and not self._spelling.lacks():
            for clause in checked.document:
                if clause.kind in UNCHECKED:
                    continue
                for word in self._spelling.found_in(clause.text.text):
                    if (clause.id, word.start) not in taken:
                        meant = self._spelling.suggestions(word.text)[:OFFERED]
                        one = misspelling(clause, word.start, word.end, meant)
                        known[f"{clause.id} {word.start}"] = one
            place = {clause.id: at for at, clause in enumerate(checked.document)}
            order = sorted(known.items(), key=lambda each: _where(each[1], place))
            known = dict(order)
        self._by_key = known

    def rows(self) -> Sequence[ListRow]:
        """In the order of the text."""
        checked = self._look()
        self._spell(checked)
        self._tell_lead(checked)
        labels = spoken_labels(checked.document)
        return [
            ListRow(
                key,
                (
                    "" if one.clause is None else labels.get(one.clause, ""),
                    self._told(one),
                    one.rule,
                    tr("yes") if one.fixable else "",
                ),
                _TONES[one.severity],
                ((0, at),),
                tr(_MEANT[one.severity]) if one.severity in _MEANT else "",
            )
            for at, (key, one) in enumerate(self._by_key.items())
        ]

    def _told(self, one: Finding) -> str:
        words = shorten(one.words(self._look().document).strip(), _SHOWN)
        said = _said(one)
        return headed(quoted(words), said) if words else said

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The rule, why it is there, and how the clause would read."""
        one = self._by_key.get(keys[0]) if keys else None
        if one is None:
            return ()
        rule = rules()[one.rule]
        lines = [
            Line(_said(one), Look.HEAD),
            *self._reading(one),
            Line(tr("The rule"), Look.SECTION),
            Line(headed(rule.id, relayed(rule.title))),
            Line(beside(relayed(rule.explanation), relayed(rule.source)), Look.DIM),
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
        return shown if now != then else (*shown, Line(tr("Marks or notes change."), Look.DIM))

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Mend the chosen ones, or all that can be; nothing while the text is checked again."""
        if self._stale:
            return ()
        chosen = [self._by_key[key] for key in keys if key in self._by_key]
        able = [one for one in chosen if one.fixable]
        every = [one for one in self._by_key.values() if one.fixable]
        made = []
        if able:
            made.append(Verb("mend", tr("Fix"), lambda: self._mend(able), main=True))
        words = [one for one in chosen if one.rule == SPELLING]
        if len(words) == 1 == len(chosen):
            made += self._instead(words[0])
        if words:
            tip = tr("Among the words of this negotiation, which are right")
            made.append(Verb("keep", tr("Add to words"), lambda: self._keep(words), tip))
        if len(every) > len(able):
            made.append(
                Verb(
                    "all",
                    counted("Fix all {n}", "Fix all {n}", len(every)),
                    lambda: self._mend(every),
                )
            )
        return tuple(made)

    def _instead(self, one: Finding) -> list[Verb]:
        """What can be written instead of a word that no dictionary has."""
        clause = None if one.clause is None else self._look().document.get(one.clause)
        if clause is None:
            return []
        offered = self._spelling.suggestions(_bare(self._word(one)))[:OFFERED]
        edited = [found(one.rule, clause, one.start, one.end, one.message, new) for new in offered]
        return [
            Verb(
                f"write-{at}",
                quoted(new),
                partial(self._mend, (edit,)),
                tr("Write this"),
                main=not at,
            )
            for at, (new, edit) in enumerate(zip(offered, edited, strict=True))
        ]

    def _word(self, one: Finding) -> str:
        clause = None if one.clause is None else self._look().document.get(one.clause)
        return "" if clause is None else clause.text.text[one.start : one.end]

    def _keep(self, findings: Sequence[Finding]) -> Reply:
        bench = self._workspace.bench
        words = list(dict.fromkeys(_bare(self._word(one)) for one in findings))
        told = (
            tr("The word is kept")
            if len(words) == 1
            else counted("{n} word is kept", "{n} words are kept", len(words))
        )
        return self._workspace.attempt(lambda: change_vocabulary(bench, words), told)

    def _mend(self, findings: Sequence[Finding]) -> Reply:
        """At once, or in a long text when it was tried in the background."""
        workspace = self._workspace
        own = tuple(one for one in findings if one.rule == SPELLING)
        checked = self._look()
        checked = replace(checked, findings=(*checked.findings, *own))
        if not long_draft(workspace):
            return self._mended(checked, findings, None)

        def work(progress: Progress) -> Mended:
            return mended_words(workspace.bench, checked, only=findings, progress=progress)

        return Work(work, lambda made: self._mended(checked, findings, made))

    def _mended(self, checked: Checked, findings: Sequence[Finding], made: Mended | None) -> Reply:
        workspace = self._workspace
        done: list[int] = []
        if checked.document is not workspace.state.draft:
            return Said(tr("The text was changed meanwhile; choose again."), bad=True)

        def act() -> None:
            found = mend_draft(workspace.bench, checked, only=findings, made=made)
            done.append(len(found.done))

        reply = workspace.attempt(act, tr("Fixed the findings"))
        if isinstance(reply, Said) and not reply.bad and not done[0]:
            return Said(tr("They stand in agreed clauses, which keep their words."), bad=True)
        return reply

    def clause(self, key: str) -> ClauseId | None:
        """Where the finding stands."""
        one = self._by_key.get(key)
        if one is None or one.clause is None or one.clause not in self._workspace.state.draft:
            return None
        return one.clause


def long_draft(workspace: Workspace) -> bool:
    """Whether the draft is checked in the background."""
    return len(workspace.state.draft) > AT_ONCE


def _where(one: Finding, place: Mapping[ClauseId, int]) -> tuple[int, int]:
    return (-1 if one.clause is None else place[one.clause], one.start)


def _said(one: Finding) -> str:
    """The sentence of a finding in the language of the window."""
    if one.retell is not None:
        return one.retell(paper_language())
    return relayed(one.message)


def _bare(word: str) -> str:
    """A word as dictionaries write it."""
    return next((each.text for each in words_of(word)), word)
