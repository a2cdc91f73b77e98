"""What of the comparison is shown, and in which order: the commands, their ticks, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from weakref import ref

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from draftbench.gui.cells.change_kinds import Kind
from draftbench.gui.cells.differences import CLASSES, Marks, Shown
from draftbench.gui.cells.grid import NO_THEME
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.columns.board import ALL_COLUMNS
from draftbench.gui.columns.columns_view import ColumnsView
from draftbench.gui.rows.context import Context
from draftbench.gui.rows.link_decisions import LinkDecisions
from draftbench.gui.rows.row_filter import Narrowing, chips
from draftbench.gui.rows.workspace import Workspace
from draftbench.gui.session.names import delegation_choices
from draftbench.gui.speech import counted, tr
from draftbench.gui.widgets.pieces import Node
from draftbench.gui.widgets.replies import Answers, Field, FieldKind, Form, Reply

_MOST = {"one": 1, "two": 2, "all": ALL_COLUMNS}
"""How many columns the commands show."""
_FOLD = ("fold", "fold-files")
"""The settings that say whether unchanged rows are folded: in a negotiation, between two files."""


class ComparisonCommands:
    """The commands of one main window on what is shown. The classes of small changes and whether
    differences are shown at all stay as they are when the program is started again."""

    def __init__(
        self,
        context: Context,
        columns: ColumnsView,
        lead_menu: QMenu,
        enter_theme: Callable[[], bool],
    ) -> None:
        self._context = context
        self._project = context.project
        self._columns = columns
        self._lead_menu = lead_menu
        self._enter_theme = enter_theme
        self._texts: list[QAction] = []
        self._bare = self._theming = False
        self._comparing: tuple[int, object] = (0, None)

    def compare(self, _: object = None) -> None:
        """Compares in the background what is to be shown. Where that is done already for an
        earlier state it goes on: what it finds is not lost, and then it is asked for again."""
        if not self._project.is_open:
            return
        jobs, workspace = self._context.jobs, self._project.workspace
        wanted = (ref(workspace), workspace.shown, workspace.lead, workspace.by_theme)
        if self._comparing[1] != wanted or not jobs.runs(self._comparing[0]):
            number = jobs.start(workspace.prepare, workspace.take_later)
            self._comparing = number, wanted

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        classes = {f"view.show-{name}": self._toggle(name) for name in CLASSES}
        return {
            "view.only-differences": self._fold,
            **{f"view.columns-{name}": self._most(most) for name, most in _MOST.items()},
            "view.only-gaps": self._narrow(lambda n: replace(n, gaps=not n.gaps)),
            "view.differences": self._differences,
            "view.order-document": self._order(by_theme=False),
            "view.order-theme": self._order(by_theme=True),
            "view.next-lead": self._next_lead,
            "view.only-mine": self._mine,
            "view.only-brackets": self._narrow(lambda n: replace(n, brackets=not n.brackets)),
            "view.only-theme": self._only_theme,
            "view.all-rows": lambda: self.drop(""),
            "view.partner": self._partner,
            "view.beside": self._beside,
            **{f"view.{marks.value}": self._mark(marks) for marks in Marks},
            "view.one-delegation": self._one,
            **{f"view.kind-{kind.value}": self._kind(kind) for kind in Kind},
            "link.theme": self._theme,
            **classes,
        }

    def begin(self, workspace: Workspace) -> None:
        """A workspace is shown: it gets what was kept."""
        self._columns.set_most(int(str(self._context.settings.value("columns-seen", ALL_COLUMNS))))
        motion = str(self._context.settings.value("motion", "true"))
        self._columns.set_motion(on=motion == "true")
        files = workspace.files is not None
        usual = "true" if files else "false"
        workspace.folding = str(self._context.settings.value(_FOLD[files], usual)) == "true"
        workspace.show(self.kept())
        workspace.narrow(workspace.narrowing)

    def kept(self) -> Shown:
        """What was kept of how changes are shown."""
        settings = self._context.settings
        hidden = str(settings.value("hidden-changes", "")).split()
        shown = str(settings.value("differences", "true")) != "false"
        marks = str(settings.value("marks", Marks.MARKED.value))
        known = marks if marks in set(Marks) else Marks.MARKED.value
        beside = str(settings.value("beside", "false")) == "true"
        classes = frozenset(hidden) & set(CLASSES)
        return Shown(shown, classes, Marks(known), beside)

    def show(self) -> None:
        """Sets the ticks."""
        workspace = self._project.workspace
        ticks = {f"view.show-{name}": name not in workspace.look.hidden for name in CLASSES}
        ticks["view.differences"] = workspace.look.differences
        ticks["view.only-differences"] = workspace.folding
        now = workspace.narrowing
        for name, most in _MOST.items():
            ticks[f"view.columns-{name}"] = most == self._columns.most
        ticks["view.only-gaps"] = now.gaps
        ticks["view.only-mine"] = bool(now.mine)
        ticks["view.only-brackets"] = now.brackets
        ticks["view.only-theme"] = now.filter[0] == "theme"
        ticks["view.beside"] = workspace.look.beside
        look = workspace.look
        ticks.update({f"view.{e.value}": e is look.marks and not look.only for e in Marks})
        ticks["view.one-delegation"] = bool(look.only)
        one = tr("Only {delegation}", delegation=look.only) if look.only else ""
        self._context.actions["view.one-delegation"].setIconText(one)
        ticks.update({f"view.kind-{kind.value}": kind in now.kinds for kind in Kind})
        share = counted(
            "{shown} of {n} row",
            "{shown} of {n} rows",
            len(workspace.cells),
            shown=len(workspace.rows),
        )
        self._columns.set_filters(chips(now, workspace.state), share)
        ticks["view.order-theme"] = workspace.by_theme
        ticks["view.order-document"] = not workspace.by_theme
        for name, on in ticks.items():
            self._context.actions[name].setChecked(on)
        self._show_texts(workspace)
        self._tell_bare(workspace)

    def _tell_bare(self, workspace: Workspace) -> None:
        """Where there is no theme to order by, says so and leaves the rows as they were, but for
        somebody who is about to make the first one."""
        bands = workspace.cells.arrangement.bands
        bare = bool(bands) and all(band.title == NO_THEME for band in bands)
        if bare and not self._theming:
            QTimer.singleShot(
                0, self._context.parent, self._leave_order
            )  # the rows are being shown just now
        elif bare and not self._bare:
            self._context.notice.show_info(tr("Choose “New theme…” in the inspector."))
        self._bare = bare

    def _leave_order(self) -> None:
        if not self._project.is_open or not self._project.workspace.by_theme:
            return
        self._project.workspace.set_order(by_theme=False)
        self._context.notice.show_info(
            tr(
                "No heading of the texts shown names a theme. Show a text with headings, or "
                "choose Theme… in the Compare menu to make one."
            ),
            stays=True,
        )

    def _show_texts(self, workspace: Workspace) -> None:
        """The texts that can lead, with a tick at the one that does."""
        menu = self._lead_menu
        for action in self._texts:
            menu.removeAction(action)
            action.deleteLater()
        self._texts = []
        cells = workspace.cells
        order = [cells.base, *cells.sources, cells.draft]
        for column in order:
            action = QAction(head_of(cells, column).title.replace("&", "&&"), self._context.parent)
            action.setCheckable(True)
            action.setChecked(column == cells.lead)
            name = cells.document(column).name
            action.triggered.connect(lambda _=False, name=name: self.lead(name))
            menu.insertAction(self._context.actions["view.next-lead"], action)
            self._texts.append(action)

    def lead(self, name: str) -> None:
        """Another text leads."""
        workspace = self._project.workspace
        if self._context.keep_typing():
            workspace.set_lead(name)
            self.show()

    def _next_lead(self) -> None:
        workspace = self._project.workspace
        texts = workspace.texts
        at = texts.index(workspace.lead) if workspace.lead in texts else 0
        workspace.set_lead(texts[(at + 1) % len(texts)])

    def _order(self, *, by_theme: bool) -> Callable[[], object]:
        def deed() -> None:
            self._theming = False
            workspace = self._project.workspace
            workspace.set_order(by_theme=by_theme)
            self.show()

        return deed

    def _theme(self) -> None:
        """To the choice of the theme in the inspector; for it the rows stand theme by theme."""
        workspace = self._project.workspace
        self._theming = True
        if not workspace.by_theme:
            workspace.set_order(by_theme=True)
            words = tr(
                "The rows will stand theme by theme; give the command again to choose a theme."
            )
            self._context.notice.show_info(words)
        elif not self._enter_theme():
            self._context.notice.show_info(tr("This row has no clause of the base or of a source."))

    def _narrow(self, change: Callable[[Narrowing], Narrowing]) -> Callable[[], object]:
        def deed() -> None:
            workspace = self._project.workspace
            workspace.narrow(change(workspace.narrowing))

        return deed

    def _kind(self, kind: Kind) -> Callable[[], object]:
        return self._narrow(lambda now: now.with_kind(kind))

    def _fold(self) -> None:
        workspace = self._project.workspace
        on = not workspace.folding
        files = workspace.files is not None
        if on is files:  # as it is usually
            self._context.settings.remove(_FOLD[files])
        else:
            self._context.settings.setValue(_FOLD[files], str(on).lower())
        workspace.fold(on=on)

    def _most(self, most: int) -> Callable[[], object]:
        def deed() -> None:
            self._columns.set_most(most)
            self._context.settings.setValue("columns-seen", most)
            self.show()

        return deed

    def unfold(self, row: int) -> None:
        """Shows what is folded behind a row."""
        if self._context.keep_typing():
            self._project.workspace.unfold(row)

    def drop(self, key: str) -> None:
        """Takes a filter off, by the key of its chip; the empty key takes off all."""
        workspace = self._project.workspace
        if self._context.keep_typing():
            workspace.narrow(workspace.narrowing.without(key))
            self._columns.setFocus()

    def _mine(self) -> None:
        workspace = self._project.workspace
        now, code = workspace.narrowing, workspace.writes_as
        if not code and not now.mine:
            words = tr("Choose your delegation at “Write as” first; its rows alone are shown then.")
            self._context.notice.show_info(words)
        workspace.narrow(replace(now, mine="" if now.mine else code))

    def _only_theme(self) -> None:
        workspace = self._project.workspace
        on = workspace.narrowing.filter
        theme = workspace.cells.theme(workspace.current[0]) if len(workspace.cells) else ""
        if on[0] == "theme":
            workspace.set_filter(on)
        elif theme:
            workspace.set_filter(("theme", theme))
        else:
            self._context.notice.show_info(tr("This row belongs to no theme."))
        self.show()

    def _partner(self) -> None:
        self._project.workspace.go_to_partner()
        self._columns.setFocus()

    def follow(self, node: Node) -> None:
        """To the clause that small print or a gap leads to."""
        if self._context.keep_typing():
            self._project.workspace.follow(*node)
            self._columns.setFocus()

    def _beside(self) -> None:
        workspace = self._project.workspace
        look = workspace.look
        self._look(workspace, replace(look, beside=not look.beside))

    def _mark(self, marks: Marks) -> Callable[[], object]:
        def deed() -> None:
            workspace = self._project.workspace
            self._look(workspace, replace(workspace.look, marks=marks, only=""))
            self.show()

        return deed

    def _one(self) -> None:
        """Of the open proposals those of one delegation."""
        workspace = self._project.workspace
        tabled = (entry for entry in workspace.state.entries if entry.tabled)
        codes = {code for entry in tabled for code in entry.amendment.sponsors}
        known = [one for one in delegation_choices(workspace.state) if one[0] in codes]
        if not known:
            self._context.notice.show_info(tr("No delegation has an open proposal."))
            self.show()
            return
        wanted = workspace.look.only or workspace.writes_as

        def submit(answers: Answers) -> Reply:
            look = replace(workspace.look, marks=Marks.MARKED, only=answers["who"])
            self._look(workspace, look)
            return None

        value = wanted if wanted in codes else known[0][0]
        field = Field("who", tr("Delegation"), FieldKind.CHOICE, value, tuple(known))
        form = Form(tr("Proposals of one delegation"), (field,), tr("Show"), submit)
        self._context.dialogues.ask(form)
        self.show()  # the tick is that of what is shown

    def _differences(self) -> None:
        workspace = self._project.workspace
        look = workspace.look
        self._look(workspace, replace(look, differences=not look.differences))

    def _toggle(self, name: str) -> Callable[[], object]:
        def deed() -> None:
            workspace = self._project.workspace
            self._look(workspace, workspace.look.toggled(name))

        return deed

    def _look(self, workspace: Workspace, look: Shown) -> None:
        settings = self._context.settings
        settings.setValue("hidden-changes", " ".join(sorted(look.hidden)))
        settings.setValue("differences", "true" if look.differences else "false")
        settings.setValue("marks", look.marks.value)
        settings.setValue("beside", "true" if look.beside else "false")
        workspace.show(look)


class LinkCommands:
    """The commands on links of one main window."""

    def __init__(self, context: Context, columns: ColumnsView) -> None:
        self._context = context
        self._project = context.project
        self._columns = columns

    def by_command(self) -> dict[str, Callable[[], object]]:
        """The commands and what they do."""
        return {
            "link.confirm": self._with(lambda linking: linking.decide(together=True)),
            "link.refuse": self._with(lambda linking: linking.decide(together=False)),
            "link.next": lambda: self._step(1),
            "link.previous": lambda: self._step(-1),
            "link.join": self._with(LinkDecisions.join),
            "link.split": self._with(LinkDecisions.split),
            "link.reopen": self._with(LinkDecisions.reopen_chosen),
        }

    def release(self) -> None:
        """Lets the clause go that was to be joined with another one."""
        self._project.workspace.part(LinkDecisions).release()

    def _with(self, what: Callable[[LinkDecisions], object]) -> Callable[[], object]:
        def deed() -> object:
            return what(self._project.workspace.part(LinkDecisions))

        return deed

    def _step(self, direction: int) -> None:
        workspace = self._project.workspace
        if not workspace.part(LinkDecisions).step(direction):
            words = tr("There is no undecided link in the rows that are shown.")
            self._context.notice.show_info(words)
        self._columns.setFocus()
