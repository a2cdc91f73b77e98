"""One open project: its workbench, who is written for, and acts whose refusal is a sentence.

Holds no widgets. What the parts of the window have of one project they ask from here
(:meth:`Session.part`), so that it ends with the project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar, cast

from PySide6.QtCore import QObject, Signal, SignalInstance

from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.app.amendments.sponsors import listed_delegations
from draftbench.app.amendments.tabling import rejected_before
from draftbench.app.exports.stationery import Stationery
from draftbench.app.history.undoing import redoable, undoable
from draftbench.app.workbench import Workbench
from draftbench.errors import DraftbenchError
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import listed, relayed, tr, tr_as
from draftbench.gui.widgets.replies import Said
from draftbench.record.event import Event

Part = TypeVar("Part")


def with_rejected(words: str, rejected: Iterable[Entry]) -> str:
    """``words`` on a proposal, and which rejected amendments proposed the same."""
    for other in rejected:
        words = tr(
            "{words}; {name} ({sponsors}) proposed the same and was rejected",
            words=words,
            name=other.amendment.id,
            sponsors=listed(other.amendment.sponsors),
        )
    return words


class Session(QObject):
    """See the module. ``failed`` carries the sentence of an act that was not possible, ``done`` a
    few words on one that was (and can be undone), ``told`` a few words on what was undone or done
    again, ``asked`` a sentence on what is to be done next. ``changed`` carries the negotiation
    after each act, before anything is shown of it; ``affected`` tells then which other amendments
    have another standing (None: none). ``unlocked`` says that private words can be read now, or no
    longer, ``writer_changed`` that it is written for somebody else."""

    failed = Signal(object)
    done = Signal(object)
    told = Signal(object)
    asked = Signal(object)
    changed = Signal(object)
    affected = Signal(object)
    unlocked = Signal()
    writer_changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.writes_as = ""
        """The code of the delegation for which amendments are written; "" writes the draft."""
        self._takes_part = False
        self.reason = ""
        """The reason that the next such amendment gives, and no other."""
        self.on: Callable[[], Stationery] = Stationery
        """What Word files are written on: what the user chose last."""
        self.opened = len(bench.history)
        """How many acts there were when the project was opened: keys undo what came after them."""
        self._joined = len(bench.joined)
        self._shared = len(bench.shared)
        self._proposed = len(bench.proposed)
        self._parts: dict[Callable[[Any], object], object] = {}

    def part(self, kind: Callable[[Self], Part]) -> Part:
        """Return the one object of this class that belongs to the project; it is made when it is
        first asked for."""
        if kind not in self._parts:
            self._parts[kind] = kind(self)
        return cast("Part", self._parts[kind])

    def write_as(self, code: str, reason: str = "") -> None:
        """From now on what is written is an amendment of the delegation ``code``; "" writes the
        draft directly. ``reason`` is that of the next amendment alone."""
        self.writes_as, self.reason = code, reason
        self._takes_part = self.state.delegation(code) is not None
        self.writer_changed.emit()

    def as_writer(
        self, direct: Callable[[], object], tabled: Callable[..., object], words: str
    ) -> tuple[Callable[[], object], str]:
        """What to do, and the words on it: ``direct`` with ``words`` where the draft is written,
        else ``tabled``, which gets the sponsors and the reason of the amendment that it makes."""
        reason, self.reason = self.reason, ""
        if not self.writes_as:
            return direct, words
        return (
            partial(tabled, sponsors=(self.writes_as,), reason=reason),
            tr("Amendment of {sponsors} tabled", sponsors=self.writes_as),
        )

    @property
    def state(self) -> Negotiation:
        """The negotiation."""
        return self.bench.state

    def act(
        self, what: Callable[[], object], words: str, said: SignalInstance | None = None
    ) -> bool:
        """Runs an act of the workbench and says so with ``said`` (``done``); a refusal becomes a
        sentence, not an exception."""
        is_done = self.allowed(what)
        if is_done:
            (said or self.done).emit(self.with_news(words))
        return is_done

    def with_news(self, words: str) -> str:
        """``words`` on an act, and what it did by itself: which delegations it added, and which
        amendment has more sponsors instead of one of its own; and whether what it proposed was
        rejected before."""
        bench = self.bench
        new, self._joined = bench.joined[self._joined :], len(bench.joined)
        shared, self._shared = bench.shared[self._shared :], len(bench.shared)
        if shared:
            words = tr(
                "Joined the sponsors of {amendment}, which is the same", amendment=shared[-1]
            )
        words = with_rejected(self._with_writer(words), self._rejected_before())
        if not new:
            return words
        names = listed(delegation_name(one) for one in new)
        return tr("{words}; {names} added", words=words, names=names)

    def _with_writer(self, words: str) -> str:
        """``words`` on an act, and that one does not write any more for a delegation that it took
        off the list. Undo leaves a State or group: it joins again with what it proposes next."""
        code, took_part = self.writes_as, self._takes_part
        self._takes_part = self.state.delegation(code) is not None
        if self._takes_part or not took_part:
            return words
        if self.bench.events[-1].undoes and listed_delegations((code,)):
            return words
        self.write_as("")
        return tr(
            "{words}; you no longer write for {code}, but change the draft directly",
            words=words,
            code=code,
        )

    def _rejected_before(self) -> Iterator[Entry]:
        """The rejected amendments that are the same as what the last act proposed."""
        state, proposed = self.bench.state, self.bench.proposed
        new, self._proposed = proposed[self._proposed :], len(proposed)
        for entry in filter(None, map(state.entry, new)):
            if entry.placement is not None and entry.placement.changes is not None:
                yield from rejected_before(state, entry.placement.changes)

    def allowed(self, what: Callable[[], object]) -> bool:
        """Tries what touches nothing yet; a refusal becomes a sentence."""
        try:
            what()
        except DraftbenchError as error:
            self.failed.emit(error)
            return False
        return True

    def attempt(
        self,
        what: Callable[[], object],
        words: str | Callable[[], str],
        said: SignalInstance | None = None,
    ) -> Said:
        """Runs an act that a form or a list asks for: gives what is told there, a refusal too.
        ``words`` on it, or what gives them when it is done, where they depend on what came of it.
        ``said`` is emitted with ``words`` in place of :attr:`done`."""
        try:
            what()
        except DraftbenchError as error:
            return Said(relayed(str(error)), bad=True)
        words = self.with_news(words if isinstance(words, str) else words())
        (said or self.done).emit(words)
        return Said(tr_as("{words}.", "a sentence", words=words), acted=True)

    @property
    def undo_words(self) -> str:
        """What a key would undo: the last act since the project was opened; "" where there is
        none. What is older is undone in the history, by its name."""
        return self.state.undo if self._is_new(undoable(self.bench.history)) else ""

    @property
    def redo_words(self) -> str:
        """What a key would do again, of what was undone since then."""
        return self.state.redo if self._is_new(redoable(self.bench.history)) else ""

    def _is_new(self, event: Event | None) -> bool:
        return event is not None and event in self.bench.history[self.opened :]

    def undo(self) -> bool:
        """Takes the last act back."""
        if words := self.undo_words:
            return self.act(self.bench.undo, tr("Undone: {act}", act=relayed(words)), self.told)
        self.told.emit(tr("Nothing earlier to undo. Older changes are in History."))
        return False

    def redo(self) -> bool:
        """Does again what was taken back."""
        if words := self.redo_words:
            return self.act(self.bench.redo, tr("Redone: {act}", act=relayed(words)), self.told)
        self.told.emit(tr("Nothing to redo"))
        return False

    def close(self) -> None:
        """Closes the project file."""
        self.bench.close()

    @property
    def path(self) -> Path:
        """The project file."""
        return self.bench.path


class SessionHolder(Protocol):
    """What knows the project that a window has open."""

    @property
    def is_open(self) -> bool:
        """Whether there is one."""

    @property
    def session(self) -> Session:
        """The open project; LookupError where there is none."""
