"""Words looked for in the texts that are shown, their places in all texts, and other words for them
in the draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from draftbench.amend.negotiation import Negotiation
from draftbench.app.drafts import replacing
from draftbench.app.drafts.replacing import Plan
from draftbench.app.texts import word_search
from draftbench.app.texts.word_search import Hit, Query
from draftbench.document import ClauseId
from draftbench.errors import DraftbenchError
from draftbench.gui.cells.cells import Cells
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.session.names import WORKING_DRAFT, titles
from draftbench.gui.speech import counted, marked, quoted, relayed, tr
from draftbench.gui.widgets.pieces import Change, Piece
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Line,
    Listing,
    ListRow,
    Lists,
    Look,
    Reply,
    Said,
    Verb,
)

if TYPE_CHECKING:
    from draftbench.gui.rows.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Found:
    """A place of the words in a cell."""

    row: int
    column: int
    hit: Hit


class Search:
    """What is looked for in one workspace. ``query`` are the words; ``where`` is the name of a text
    to which it keeps, empty: all that are shown."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.query = Query("")
        self.where = ""
        self.at: Found | None = None
        self._known: tuple[tuple[Cells, tuple[int, ...], Query, str], tuple[Found, ...]] | None = (
            None
        )

    def look(self, query: Query, where: str = "") -> None:
        """Looks for other words, or elsewhere."""
        self.query, self.where = query, where
        self.at = None

    @property
    def places(self) -> tuple[Found, ...]:
        """Where the words are in the rows that are shown, in the order of reading."""
        cells, rows = self._workspace.cells, self._workspace.all_rows
        asked = (cells, rows, self.query, self.where)
        if self._known is None or self._known[0] != asked:
            self._known = asked, self._found(cells, rows)
        return self._known[1]

    def _found(self, cells: Cells, rows: Sequence[int]) -> tuple[Found, ...]:
        by_column: list[dict[ClauseId, list[Hit]]] = []
        for column in range(cells.columns):
            own: dict[ClauseId, list[Hit]] = {}
            text = cells.document(column)
            if not self.where or text.name == self.where:
                for hit in word_search.hits(text, self.query):
                    own.setdefault(hit.clause, []).append(hit)
            by_column.append(own)
        return tuple(
            Found(row, column, hit)
            for row in rows
            for column, own in enumerate(by_column)
            if own
            for clause in cells.row(row).cells[column]
            for hit in own.get(clause, ())
        )

    def step(self, direction: int) -> Found | None:
        """Goes to the next place (1) or the one before (-1), round the end; None where there is
        none."""
        places = self.places
        if not places:
            return None
        here = self._workspace.current
        at = self.at
        if at in places and (at.row, at.column) == here:
            number = (places.index(at) + direction) % len(places)
        elif direction > 0:
            after = (n for n, one in enumerate(places) if (one.row, one.column) >= here)
            number = next(after, 0)
        else:
            before = (n for n, one in enumerate(places) if (one.row, one.column) < here)
            number = max(before, default=len(places) - 1)
        self.at = places[number]
        self._workspace.reach(self.at.row, self.at.column)
        return self.at

    def says(self) -> str:
        """How many places there are, and which one is shown: "3 of 17"."""
        if self.query.pattern is None:
            return ""
        places = self.places
        if not places:
            return tr("Not found")
        if self.at in places:
            return tr("{at} of {all}", at=places.index(self.at) + 1, all=len(places))
        return counted("{n} place", "{n} places", len(places))

    def texts(self) -> tuple[tuple[str, str], ...]:
        """The names and titles of the texts that are shown, the draft first."""
        cells = self._workspace.cells
        order = (cells.draft, cells.base, *cells.sources)
        return tuple((cells.document(c).name, head_of(cells, c).title) for c in order)

    # lists

    def listed(self) -> Reply:
        """Every place in all texts; asks for the words where none are looked for."""
        if self.query.pattern is None:
            return self._ask(tr("Find in all texts"), tr("Find"))
        return Lists(tr("Find in all texts"), (Hits(self._workspace, self.query),))

    def replace(self) -> Reply:
        """Asks for the words to replace and the new ones; then every place is shown."""
        return self._ask(tr("Replace in the working draft"), tr("Preview"), new=True)

    def _ask(self, title: str, go: str, *, new: bool = False) -> Form:
        workspace = self._workspace
        query = self.query

        def submit(a: Answers) -> Reply:
            wanted = Query(a["words"], whole=a.yes("whole"), case=a.yes("case"))
            if new:
                return self._places(wanted, a.words.get("new", ""))
            return Lists(title, (Hits(workspace, wanted),))

        fields = [Field("words", tr("Words"), value=query.words, needed=True)]
        if new:
            tip = tr("Leave empty to delete.")
            fields.append(Field("new", tr("Replace with"), tip=tip))
        fields += [
            Field("whole", tr("Whole words only"), FieldKind.CHECK, "yes" if query.whole else ""),
            Field("case", tr("Match case"), FieldKind.CHECK, "yes" if query.case else ""),
        ]
        lead = tr("You see every place before anything is changed.") if new else ""
        return Form(title, tuple(fields), go, submit, lead)

    def _places(self, query: Query, new: str) -> Reply:
        try:
            made = replacing.plan(self._workspace.state, query, new)
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        if not made.places:
            return Said(
                tr("“{words}” does not occur in the working draft.", words=query.words), bad=True
            )
        return Lists(
            tr("Replace in the working draft"), (Replacements(self._workspace, query, new),)
        )


class Hits(Listing):
    """Every place of some words in all texts."""

    columns = (marked("Text"), marked("Clause"), marked("Words"))
    stretch = 2

    def __init__(self, workspace: Workspace, query: Query) -> None:
        self._workspace = workspace
        self._query = query
        self._known: tuple[Negotiation, dict[str, Hit]] | None = None
        self.title = quoted(query.words)
        self.empty = tr("“{words}” does not occur in any text.", words=query.words)

    def _hits(self) -> dict[str, Hit]:
        state = self._workspace.state
        if self._known is None or self._known[0] is not state:
            keyed = {
                f"{hit.text}:{hit.clause}:{hit.note}:{hit.start}": hit
                for hit in word_search.found(state, self._query)
            }
            self._known = state, keyed
        return self._known[1]

    def rows(self) -> Sequence[ListRow]:
        """One a place."""
        state = self._workspace.state
        texts = {text.name: text for text in word_search.texts_of(state)}
        called = titles(state)
        found = self._hits()
        count = len({hit.text for hit in found.values()})
        self.lead = tr(
            "{places} in {texts}.",
            places=counted("{n} place", "{n} places", len(found)),
            texts=counted("{n} text", "{n} texts", count),
        )
        rows = []
        for number, (key, hit) in enumerate(found.items()):
            text = texts[hit.text]
            around = word_search.surroundings(text, hit)
            own = text is state.draft
            name = tr(WORKING_DRAFT) if own else called.get(hit.text, hit.text)
            words = f"{around.before}{around.words}{around.after}"
            order = ((1, number),)
            rows.append(
                ListRow(key, (name, relayed(word_search.place(text, hit)), words), order=order)
            )
        return rows

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The clause with the words set off."""
        hit = self._hits().get(keys[0]) if len(keys) == 1 else None
        if hit is None:
            return ()
        text = next(t for t in word_search.texts_of(self._workspace.state) if t.name == hit.text)
        around = word_search.surroundings(text, hit, 400)
        return (
            Line(relayed(word_search.place(text, hit)), Look.SECTION),
            _quoted(Piece(around.before), Piece(around.words, bold=True), Piece(around.after)),
        )

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Going there, showing a text that is not shown."""
        hit = self._hits().get(keys[0]) if len(keys) == 1 else None
        workspace = self._workspace
        if hit is None or hit.text in workspace.texts:
            return ()

        def show() -> Reply:
            workspace.toggle_source(hit.text)
            return Said(
                tr("{text} is shown now.", text=titles(workspace.state).get(hit.text, hit.text))
            )

        return (Verb("show", tr("Show this text"), show, tr("Beside the others")),)

    def clause(self, key: str) -> ClauseId | None:
        """The clause of a place in a text that is shown."""
        hit = self._hits().get(key)
        shown = hit is not None and hit.text in self._workspace.texts
        return hit.clause if hit is not None and shown else None


class Replacements(Listing):
    """The places of the draft where words would be replaced, those that are left out among them."""

    columns = (marked("Clause"), marked("As it would read"), marked("Left as it is"))
    stretch = 1
    several = True
    lead = marked("Choose places, or replace all. It is one act: one undo takes it back.")

    def __init__(self, workspace: Workspace, query: Query, new: str) -> None:
        self._workspace = workspace
        self._query = query
        self._new = new
        self._made: Plan | None = None
        self.title = tr("{words} → {new}", words=quoted(query.words), new=quoted(new))
        self.empty = tr(
            "“{words}” does not occur in the working draft any more.", words=query.words
        )

    def plan(self) -> Plan:
        """What would be done to the draft as it is now."""
        state = self._workspace.state
        if self._made is None or self._made.draft is not state.draft:
            self._made = replacing.plan(state, self._query, self._new)
        return self._made

    def rows(self) -> Sequence[ListRow]:
        """One a place."""
        return [
            ListRow(
                str(number),
                (relayed(one.name), f"{one.around.before}{one.new}{one.around.after}", "")
                if not one.why
                else (
                    relayed(one.name),
                    f"{one.around.before}{one.around.words}{one.around.after}",
                    relayed(one.why),
                ),
                order=((0, number),),
            )
            for number, one in enumerate(self.plan().places)
        ]

    def detail(self, keys: Sequence[str]) -> tuple[Line, ...]:
        """The place with the change marked."""
        places = self.plan().places
        if len(keys) != 1 or int(keys[0]) >= len(places):
            return ()
        one = places[int(keys[0])]
        pieces = [Piece(one.around.before)]
        if one.why:
            pieces.append(Piece(one.around.words, bold=True))
        else:
            pieces.append(Piece(one.around.words, Change.DELETED))
            pieces += [Piece(one.new, Change.INSERTED)] if one.new else []
        lines = [
            Line(relayed(one.name), Look.SECTION),
            _quoted(*pieces, Piece(one.around.after)),
        ]
        return (*lines, Line(relayed(one.why), Look.DIM)) if one.why else tuple(lines)

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """Replacing in the chosen places, or in all."""
        places = self.plan().places
        able = {n for n, one in enumerate(places) if not one.why}
        chosen = {int(key) for key in keys} & able
        code = self._workspace.writes_as
        verbs = []
        if able:
            tip = tr("In every place that is not left out")
            verbs.append(
                self._verb(
                    "all",
                    _replaces_all(len(able), code),
                    able,
                    tip,
                    main=True,
                )
            )
        if chosen and chosen != able:
            title = _replaces_chosen(len(chosen), code)
            verbs.insert(0, self._verb("chosen", title, chosen, tr("Only there"), main=False))
        return tuple(verbs)

    def _verb(self, name: str, title: str, numbers: set[int], tip: str, *, main: bool) -> Verb:
        workspace = self._workspace

        def act(**by: Any) -> None:
            replacing.replace_words(workspace.bench, self.plan(), numbers, **by)

        def deed() -> Reply:
            words = counted("{n} place replaced", "{n} places replaced", len(numbers))
            return workspace.attempt(*workspace.as_writer(act, act, words))

        return Verb(name, title, deed, tip, main=main)


def _quoted(*pieces: Piece) -> Line:
    return Line("".join(piece.text for piece in pieces), Look.QUOTE, pieces)


def _replaces_all(n: int, code: str) -> str:
    if not code:
        return counted("Replace all {n}", "Replace all {n}", n)
    return counted(
        "Replace all {n} as amendment of {code}",
        "Replace all {n} as amendment of {code}",
        n,
        code=code,
    )


def _replaces_chosen(n: int, code: str) -> str:
    if not code:
        return counted("Replace chosen ({n})", "Replace chosen ({n})", n)
    return counted(
        "Replace chosen ({n}) as amendment of {code}",
        "Replace chosen ({n}) as amendment of {code}",
        n,
        code=code,
    )
