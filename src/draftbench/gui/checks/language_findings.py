"""The list of what language versions differ in, and the form on what texts are to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftbench.app.checks.outdated import Outdated, changes
from draftbench.app.texts.relations import declared_mode
from draftbench.compare.languages.discrepancies import Code, Discrepancy
from draftbench.compare.links import Mode
from draftbench.document import ClauseId, Document
from draftbench.gui.cells.language_versions import LanguageVersions, language_name
from draftbench.gui.session.names import titles
from draftbench.gui.speech import joined, marked, marked_as, paper_language, told, tr, tr_as
from draftbench.gui.widgets.pieces import Node, Tone
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
from draftbench.language.words import shorten

if TYPE_CHECKING:
    from draftbench.gui.cells.cells import Cells
    from draftbench.gui.rows.workspace import Workspace

_FOUND = "found"
_BEGINNING = 24
"""Characters that are shown of a clause without a label."""
_CODES = {
    Code.MISSING: marked("Missing paragraph"),
    Code.EXTRA: marked("Extra paragraph"),
    Code.JOINED: marked("Joined paragraphs"),
    Code.ORDER: marked("Order"),
    Code.NUMBER: marked("Number"),
    Code.DATE: marked("Date"),
    Code.SESSION: marked("Session"),
    Code.SYMBOL: marked("Symbol"),
    Code.RESOLUTION: marked("Resolution number"),
    Code.PERCENTAGE: marked("Percentage"),
    Code.BODY: marked("Body"),
    Code.STATE: marked_as("State", "a country"),
    Code.LIST: marked("List"),
    Code.LIST_ORDER: marked("Order"),
    Code.BRACKET: marked("Bracket"),
    Code.NOTE: marked_as("Note", "of a text"),
    Code.STRENGTH: marked("Strength"),
    Code.NEGATION: marked("Negation"),
    Code.BOUND: marked("Minimum or maximum"),
    Code.OPPOSITE: marked("Opposite words"),
    Code.UNTRANSLATED: marked("Not translated"),
    Code.LENGTH: marked("Length"),
}
"""What each kind of finding is called."""
_ABOUT = {Code.STATE: "a country", Code.NOTE: "of a text"}
_QUIET = frozenset({Code.JOINED, Code.LENGTH})
"""Findings that may be in order."""


class LanguageFindings(Listing):
    """What differs between the draft and the language versions that are shown beside it, and what
    is out of date in them, in the order of the rows."""

    title = marked("Language versions")
    columns = (marked("Where"), marked("Language"), marked("Kind"), marked("What differs"))
    stretch = 3

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._by_key: dict[str, Discrepancy | Outdated] = {}
        versions = self._versions
        versions.find()
        cells, columns = workspace.cells, versions.columns
        names = joined([language_name(cells.document(column)) for column in columns])
        found = [column for column in columns if not versions.is_declared(column)]
        self.lead = tr("The draft beside {languages}.", languages=names) if names else ""
        if found:
            doubt = tr(
                "They were recognized as language versions; to change that, use “Relations between "
                "texts…”."
            )
            self.lead = told(self.lead, doubt)
        if hidden := versions.not_shown(workspace.state):
            names = joined([language_name(text) for text in hidden])
            others = tr("Language versions that are not shown: {languages}.", languages=names)
            self.lead = told(self.lead, others)
        self.empty = (
            tr("The language versions shown agree with the draft.")
            if columns
            else tr(
                "No language version is shown. Show one beside the draft, or declare one under "
                "“Relations between texts…”."
            )
        )

    @property
    def _cells(self) -> Cells:
        return self._workspace.cells

    @property
    def _versions(self) -> LanguageVersions:
        return self._cells.languages

    def rows(self) -> Sequence[ListRow]:
        """In the order of the rows; of one row what is out of date comes first."""
        cells, versions = self._cells, self._versions
        made: list[tuple[int, int, ListRow]] = []
        self._by_key = {}
        for at, one in enumerate(versions.findings):
            key = f"finding-{at}"
            self._by_key[key] = one
            node = versions.node(one)
            row = None if node is None else cells.find(*node)
            code, about = _CODES[one.code], _ABOUT.get(one.code, "")
            cell = (
                self._where(node),
                versions.languages(one),
                tr_as(code, about),
                versions.said(one),
            )
            tone = Tone.QUIET if one.code in _QUIET else Tone.DOUBTFUL
            place = -1 if row is None else row
            made.append((place, 1, ListRow(key, cell, tone, ((0, place),))))
        for late in versions.late:
            key = f"late-{late.source}-{late.partner}"
            self._by_key[key] = late
            row = cells.find(cells.draft, late.clause)
            language = language_name(self._source(late))
            cell = (
                self._where((cells.draft, late.clause)),
                language,
                tr("Out of date"),
                " · ".join(changes(late, paper_language())),
            )
            place = -1 if row is None else row
            made.append((place, 0, ListRow(key, cell, Tone.DOUBTFUL, ((0, place),))))
        return [row for *_, row in sorted(made, key=lambda one: one[:2])]

    def _source(self, late: Outdated) -> Document:
        return next(text for text in self._cells.comparison.texts if text.name == late.source)

    def _where(self, node: Node | None) -> str:
        if node is None:
            return ""
        column, clause = node
        label = self._cells.label(column, clause)
        if label:
            return label
        words = " ".join(self._cells.document(column)[clause].text.plain.split())
        return shorten(words, _BEGINNING)

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The clause in every language, what differs in bold."""
        one = self._by_key.get(keys[0]) if keys else None
        if one is None:
            return ()
        if isinstance(one, Outdated):
            return self._versions.change(one)
        return (Line(self._versions.said(one), Look.HEAD), *self._versions.quotes(one))

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """To the form that says what the texts are."""
        return (
            Verb("relations", tr("Relations between texts…"), lambda: relations(self._workspace)),
        )

    def clause(self, key: str) -> ClauseId | None:
        """Where the finding stands."""
        one = self._by_key.get(key)
        if one is None:
            return None
        if isinstance(one, Outdated):
            return one.clause
        node = self._versions.node(one)
        return None if node is None else node[1]


def relations(workspace: Workspace) -> Reply:
    """The form that says what each source is to the base."""
    state = workspace.state
    if not state.sources:
        return Said(tr("There is only one text; add others from a file first."), bad=True)
    names = titles(state)
    fields = tuple(
        Field(
            source.name,
            f"{names[source.name]} ({language_name(source)})",
            FieldKind.CHOICE,
            _mode_key(declared_mode(state, source.name)),
            (
                (_FOUND, _found_words(workspace, source.name)),
                (Mode.LANGUAGES.value, tr("Language version of the base")),
                (Mode.VERSIONS.value, tr("Version of the base")),
                (Mode.INDEPENDENT.value, tr("Independent text")),
            ),
        )
        for source in state.sources
    )

    def submit(answers: Answers) -> Reply:
        changed = [
            (source.name, None if answers[source.name] == _FOUND else Mode(answers[source.name]))
            for source in state.sources
            if answers[source.name] != _mode_key(declared_mode(state, source.name))
        ]
        if not changed:
            return Said(tr("Nothing changed."))
        bench = workspace.bench

        def act() -> None:
            for name, mode in changed:
                bench.declare(name, mode)

        return workspace.attempt(act, tr("Relations between texts changed"))

    return Form(
        tr("Relations between texts"),
        fields,
        tr("Apply"),
        submit,
        tr("What each text is to the base, {name}.", name=names[state.base.name]),
    )


def _mode_key(mode: Mode | None) -> str:
    return _FOUND if mode is None else mode.value


def _found_words(workspace: Workspace, name: str) -> str:
    """What is found out of a source, where it is shown."""
    cells = workspace.cells
    for column in cells.sources:
        found = cells.comparison.alignments[column]
        if cells.document(column).name == name and found is not None and not found.declared:
            match found.mode:
                case Mode.LANGUAGES:
                    return tr("Automatic (language version)")
                case Mode.VERSIONS:
                    return tr("Automatic (version)")
                case Mode.INDEPENDENT:
                    return tr("Automatic (independent text)")
    return tr("Automatic")
