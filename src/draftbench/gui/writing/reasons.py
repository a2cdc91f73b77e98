"""Reasons that were typed for an amendment and not tabled: they wait for their clause and their
delegation, also over the end of the program."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from draftbench.document import ClauseId
from draftbench.gui.rows.context import Context
from draftbench.gui.speech import listed, quoted, tr
from draftbench.gui.writing.safekeeping import EVERY

Place = tuple[ClauseId | None, ClauseId | None]
"""A clause; or None and, of a new one, the one before it."""


class Reasons(QObject):
    """The reasons of one main window: by place, then by the code of the delegation."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._reasons: dict[Place, dict[str, str]] = {}
        self._kept: dict[str, str] = {}
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.keep)

    def at(self, place: Place) -> dict[str, str]:
        """Those for a place, which the editor keeps up; from now on they are kept."""
        self._timer.start()
        return self._reasons.setdefault(place, {})

    def begin(self) -> None:
        """Takes up those that were kept when the project was closed, and tells of them."""
        state = self._context.project.workspace.state
        known = {delegation.code for delegation in state.delegations}
        found, homeless = [], []
        self._kept = dict(self._context.dialogues.keeping.reasons())
        for key, words in self._kept.items():
            clause, after, code = [*key.split("\n"), "", ""][:3]
            name = self._name(clause, after)
            if not name or code not in known:
                homeless.append(quoted(words))
                continue
            place = (ClauseId(clause) if clause else None, ClauseId(after) if after else None)
            self.at(place).setdefault(code, words)
            found.append(f"{name} ({code})")
        said = []
        if found:
            said.append(
                tr(
                    "A reason that you typed and did not table was kept: {places}. It is there "
                    "again when you edit that clause for that delegation.",
                    places=listed(found),
                )
            )
        if homeless:
            said.append(
                tr(
                    "A reason that you typed was for what is no longer there; copy it if you need "
                    "it: {words}",
                    words=listed(homeless),
                )
            )
        if said:
            self._context.notice.show_info(" ".join(said), stays=True)

    def _name(self, clause: str, after: str) -> str:
        """What the clause is called; empty where it is gone from the draft."""
        workspace = self._context.project.workspace
        if (clause or after) and ClauseId(clause or after) not in workspace.state.draft:
            return ""
        return workspace.name(ClauseId(clause)) if clause else tr("a new clause")

    def keep(self) -> None:
        """Keeps what changed."""
        now = {
            "\n".join((clause or "", after or "", code)): words
            for (clause, after), by_code in self._reasons.items()
            for code, words in by_code.items()
            if words.strip()
        }
        if now != self._kept:
            self._kept = now
            self._context.dialogues.keeping.keep_reasons(now)

    def end(self) -> None:
        """The project is closed."""
        self._timer.stop()
        self._reasons.clear()
        self._kept = {}
